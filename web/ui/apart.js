// What is fetched only when it is first wanted, with the sheet that it is drawn with.

/** @type {Promise<void> | undefined} */
let sheet;

/** The desk's sheet; a screen without it is plain, and better than none. */
const drawn = () =>
  (sheet ??= new Promise(resolve => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name=desk-sheet]')).content;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  }));

/** @template T @param {Promise<T>} part @returns {Promise<T>} */
const withSheet = part => Promise.all([part, drawn()]).then(([found]) => found);

/** Facilitators alone need it. */
export const forFacilitators = () => withSheet(import('./for-facilitators.js'));
/** What one keeps for oneself, between gatherings. */
export const own = () => import('./for-between.js').then(found => found.Own);
/** The same without a connection, where a passphrase opens it. */
export const ownOffline = () => import('./for-between.js').then(found => found.OwnOffline);
/** While everyone writes, and as each decides. */
export const writingTime = () => import('./writing-time.js').then(found => found.WritingTime);
export const stillYours = () => import('./writing-time.js').then(found => found.StillYours);
export const deskWriting = () => import('./writing-desk.js').then(found => found.DeskWriting);
/** While people sit in pairs, and where they may. */
export const pairs = () => import('./pairs.js').then(found => found.Pair);
export const pairWritten = () => import('./pairs.js').then(found => found.PairWritten);
export const unsent = () => import('./pairs.js').then(found => found.Unsent);
export const deskPairs = () => import('./pairs-desk.js').then(found => found.DeskPairs);
/** The bell, for whoever guards it. */
export const guardian = () => import('./guardian.js').then(found => found.Guardian);
/** What was controlled, for whoever would look it up. */
export const deskRecord = () => import('./record.js').then(found => found.DeskRecord);
/** Steps, in the parts that are for them. */
export const steps = () => import('./for-between.js').then(found => found.Steps);
/** The circle's dates in one's own calendar. */
export const ownCalendar = () => import('./own-calendar.js').then(found => found.OwnCalendar);
export const seriesEnd = () => import('./for-between.js').then(found => found.SeriesEnd);
/** A card without a name, on the way out. */
export const leavingCard = () => import('./for-between.js').then(found => found.LeavingCard);
/** What became of all of them, for facilitators. */
export const leavingCounts = () => import('./leaving-counts.js').then(found => found.LeavingCounts);
/** What is otherwise than it was planned: moved, late, or not at all. */
export const changed = () => import('./calendar-changed.js').then(found => found.Changed);
/** What is coming in a reflection: the line for it, and what stands before the words. */
export const comingLine = () => import('./coming.js').then(found => found.ComingLine);
export const beforeYouRead = () => import('./coming.js').then(found => found.BeforeYouRead);
/** Words that came back, or were taken out. */
export const cameBack = () => import('./returned.js').then(found => found.Returned);
export const lookBack = () => import('./for-between.js').then(found => found.LookBack);
/** What is kept of oneself, and until when. */
export const keeping = () => withSheet(import('./for-keeping.js')).then(found => found.Keeping);
export const devices = () => withSheet(import('./devices.js'));
export const words = () => import('./words.js');
/** What is said to those who wait while nobody who holds the circle is here. */
export const nobodyYet = () => import('./nobody-yet.js').then(found => found.NobodyYet);
/** The same to whoever was told that the circle is full tonight. */
export const fullTonight = () => import('./nobody-yet.js').then(found => found.FullTonight);
/** Whoever comes in under a name that somebody here has. */
export const sameName = () => import('./same-name.js').then(found => found.SameName);
/** A door that is opened in somebody's own browser. */
export const doorWhose = () => import('./door-whose.js').then(found => found.DoorWhose);
export const keysLost = () => import('./keys-away.js').then(found => found.KeysLost);
export const keysLocked = () => import('./keys-away.js').then(found => found.KeysLocked);
