// What became of steps, day by day. Several devices may note the same day; the note with the highest counter stands, and
// of those the one of the highest device. So the order in which they arrive makes no difference, and no clock does.
import { daysBetween } from './step-text.js';

/** @typedef {'did' | 'bit' | 'noticed' | 'not_now' | ''} What `''` takes a note back @typedef {{ step: string, day: string, what: What, line: string }} Note */
/** @typedef {Note & { entry: string, counter: number, device: string }} Entry a note under its name */
/** @typedef {Entry & { words: string }} Waiting one that has not arrived yet; `words` names its text each time it is sent */

/** @type {What[]} */
export const WHATS = ['did', 'bit', 'noticed', 'not_now'];
const PAUSE = 7; // days between two notes after which somebody came back

/** @param {{ counter: number, device: string }} one @param {{ counter: number, device: string }} other whether the first stands */
export const isLater = (one, other) => one.counter > other.counter || (one.counter === other.counter && one.device > other.device);

/** @param {{ counter: number, device: string, entry: string }[]} all @returns {Map<string, any>} what stands for each name */
function standing(all) {
  const found = new Map();
  for (const one of all) {
    const before = found.get(one.entry);
    if (!before || isLater(one, before)) found.set(one.entry, one);
  }
  return found;
}

/** What is known with what waits here. @template {Entry} T @param {T[]} arrived @param {T[]} waiting @returns {T[]} each day of a step once, the earliest first */
export const merged = (arrived, waiting) => [...standing([...arrived, ...waiting]).values()].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));

/** The next counter of this device: above all it has ever seen. @param {number} most of those it kept count of @param {Iterable<{ counter: number }>} seen */
export const nextCounter = (most, seen) => 1 + [...seen].reduce((highest, { counter }) => Math.max(highest, counter), most);

/** @param {string} text of one entry @returns {Note | undefined} */
export function readNote(text) {
  try {
    const { step, day, what, line } = JSON.parse(text);
    const fits = typeof step === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && (what === '' || WHATS.includes(what)) && typeof line === 'string';
    return fits ? { step, day, what, line } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Note} note */
export const writeNote = ({ step, day, what, line }) => JSON.stringify({ step, day, what, line });

/**
 * Counts and returns, nothing else: no rows of days, no rank, nothing that could break.
 * @param {Note[]} notes of one step, the earliest first
 * @returns {{ times: number, since: string, cameBack: boolean }}
 */
export function countOf(notes) {
  const counted = notes.filter(({ what }) => what !== '' && what !== 'not_now');
  const [last, before] = [counted.at(-1), counted.at(-2)];
  return { times: counted.length, since: counted[0]?.day ?? '', cameBack: Boolean(last && before && daysBetween(before.day, last.day) > PAUSE) };
}
