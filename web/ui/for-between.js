// Early weeks, one's numbers, steps and the log, in one piece, fetched when it is first wanted: between gatherings, and in the
// parts that are for steps.
export { Own } from './own.js';
export { OwnOffline } from './own-offline.js';
export { Steps } from './steps.js';
export { LookBack } from './look-back.js';
export { LeavingCard } from './leaving-card.js';
export { SeriesEnd } from './series-end.js';
