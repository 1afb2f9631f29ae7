// How late: the moments that a few taps, or a time of day, mean. Pure, so that it can be tested without a page.
import { dayField, moments, ownZone } from './dates.js';

const MINUTE = 60_000;

/** From which moment one counts: its time, or now, to the next five minutes, when that has come. @param {number} at @param {number} now */
export const from = (at, now) => Math.max(at, Math.ceil(now / (5 * MINUTE)) * 5 * MINUTE);

/** The moment meant by a time of day, near the gathering: also past midnight. @param {string} typed @param {number} at */
export function meant(typed, at) {
  const zone = ownZone();
  const days = [at, at + 24 * 60 * MINUTE].map(ms => dayField(ms, zone));
  return days.flatMap(day => moments(day, typed, zone)).find(ms => ms >= at);
}
