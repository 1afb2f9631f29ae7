// What is shown while this browser's keys are away: fetched then, since nearly everybody has theirs.
export { KeysLocked } from './keys-locked.js';
export { KeysLost } from './keys-lost.js';
