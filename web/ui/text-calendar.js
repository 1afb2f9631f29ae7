// What everyone is told of a gathering that is otherwise than it was planned, in one calm sentence each. Times are the reader's.
import { dayField, longDay, ownZone, time } from './dates.js';

/** @import { ChangedView } from '../protocol.js' */

const when = (/** @type {number} */ ms) => `${longDay(ms)}, ${time(ms)}`;
const sameDay = (/** @type {number} */ a, /** @type {number} */ b) => dayField(a, ownZone()) === dayField(b, ownZone());

export const calendar = {
  begins: (/** @type {string} */ time) => `We begin about ${time}.`,
  late: (/** @type {string} */ time, /** @type {string} */ instead) => `We begin about ${time} instead of ${instead}.`,
  lateOn: (/** @type {string} */ day, /** @type {string} */ time, /** @type {string} */ instead) => `${day}: we begin about ${time} instead of ${instead}.`,
  moved: (/** @type {string} */ from, /** @type {string} */ to) => `Moved from ${from} to ${to}.`,
  off: (/** @type {string} */ when) => `${when}: this gathering will not take place.`,
  yours: 'These are your own times.',
};

/** @param {ChangedView} one @param {number} [now] @returns {string[]} */
export function told(one, now = Date.now()) {
  const [at, was, begins] = [one.at, one.was, one.begins].map(ms => (ms === undefined ? undefined : Number(ms)));
  if (at === undefined) return [];
  if (one.cancelled) return [calendar.off(when(at))];
  const moved = was !== undefined && calendar.moved(when(was), when(at));
  const late = begins !== undefined && (sameDay(at, now) ? calendar.late(time(begins), time(at)) : calendar.lateOn(longDay(at), time(begins), time(at)));
  return [moved, late].filter(sentence => typeof sentence === 'string');
}

/** Everything there is to tell, the soonest first. @param {Record<string, ChangedView> | undefined} changed */
export const inOrder = changed => Object.entries(changed ?? {}).sort(([, a], [, b]) => Number(a.at) - Number(b.at));
