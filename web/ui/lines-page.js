// The page of crisis lines, fetched when a facilitator looks at them.
export { DeskLines } from './desk-lines.js';
