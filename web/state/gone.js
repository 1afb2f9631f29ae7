// Leaving in one move (GOV.UK, "exit this page"): the page is empty at once, in every window of it, and stays so for
// whoever goes back, reopens the tab or restores the session, until it is opened again on purpose.

const MARK = 'gone'; // '1' in this browser's storage: no word, no id
const GOODBYE = 250; // ms in which the server may hear of it, while nothing is on the screen any more

/** @type {Set<() => unknown>} */
const goodbyes = new Set();

/** Storage may be forbidden; a browser without it forgets when its window does. @returns {Storage | null} */
function store() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Whether somebody left this browser's page in one move. */
export const isGone = () => store()?.getItem(MARK) === '1';

/** What is still said when somebody leaves now. @param {() => unknown} say @returns {() => void} takes it back */
export function onLeavingNow(say) {
  goodbyes.add(say);
  return () => void goodbyes.delete(say);
}

const empty = () => document.documentElement.replaceChildren();
const replace = () => location.replace('/');

/** Nothing is on the screen when this returns; a blank page takes its place a moment later. */
export function leaveNow() {
  empty();
  store()?.setItem(MARK, '1');
  const said = Promise.allSettled([...goodbyes].map(async say => say()));
  Promise.race([said, new Promise(resolve => setTimeout(resolve, GOODBYE))]).then(replace);
}

/** Opens the page again, where an address without a circle leads. */
export function openAgain() {
  openedOnPurpose();
  location.replace('/');
}

/** A link that somebody opened on purpose opens the page, too. */
export const openedOnPurpose = () => store()?.removeItem(MARK);

/** Empties this window, too, when somebody left in another, or when a browser brings a page back as it was. */
export function watchGone() {
  const go = () => (empty(), replace());
  addEventListener('storage', event => event.key === MARK && event.newValue === '1' && go());
  addEventListener('pageshow', event => event.persisted && isGone() && go());
}

const THREE = 3;
const WITHIN = 2_000; // ms for all three

/** Shift three times and nothing else between leaves, too. @param {() => void} act @returns {() => void} ends it */
export function watchShift(act) {
  /** @type {number[]} */
  let pressed = [];
  /** @param {KeyboardEvent} event */
  const key = event => {
    if (event.key !== 'Shift') return void (pressed = []);
    if (event.repeat) return;
    pressed = [...pressed, event.timeStamp].filter(at => event.timeStamp - at < WITHIN);
    if (pressed.length === THREE) act();
  };
  addEventListener('keydown', key, true);
  return () => removeEventListener('keydown', key, true);
}
