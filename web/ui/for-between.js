// Steps and the log, in one piece, fetched when it is first wanted: between gatherings, and in the parts that are for them.
export { Steps } from './steps.js';
export { LookBack } from './look-back.js';
export { SeriesEnd } from './series-end.js';
