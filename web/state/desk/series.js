// A circle's weeks as facts for those who hold it: when it meets, where it does not for long, whose early weeks fall there,
// and who was not there who had been before. Nothing is weighed, and nobody is ranked.
import { daysBetween } from '../step-text.js';

const LEAST = 10; // days between two meetings that are called a gap at all
const TIMES = 1.5; // of the usual time between two

/** @typedef {{ day: string, past: boolean, attended?: string[] }} Meeting `attended`: as long as it is kept */
/** @typedef {{ from: string, to: string, days: number, early: string[] }} Gap `early`: whose early weeks it falls into */
/** @typedef {Meeting & { absent: string[] }} Told */

/** @param {number[]} some @returns {number} */
const middle = some => some.toSorted((one, other) => one - other)[Math.floor((some.length - 1) / 2)] ?? LEAST;

/**
 * @param {{ meetings: Meeting[], shown: Record<string, string>, participants: string[], weeksLast: number, today: string }} given meetings in order; `shown`: the latest date of those who let it be known; `weeksLast`: days that the early weeks take
 * @returns {{ meetings: Told[], gaps: Gap[], showed: number, of: number }}
 */
export function seriesOf({ meetings, shown, participants, weeksLast, today }) {
  const between = meetings.slice(1).map((one, n) => ({ from: meetings[n].day, to: one.day, days: daysBetween(meetings[n].day, one.day) }));
  const usual = middle(between.map(one => one.days));
  const long = between.filter(({ to, days }) => to > today && days >= LEAST && days >= usual * TIMES);
  const dates = participants.flatMap(person => (shown[person] ? [{ person, day: shown[person] }] : []));
  // The early weeks run from their day on; the days of the meetings themselves are not in the gap.
  const falls = (/** @type {string} */ day, /** @type {{ from: string, to: string }} */ gap) => daysBetween(day, gap.to) > 1 && daysBetween(day, gap.from) < weeksLast - 1;
  const gaps = long.map(gap => ({ ...gap, early: dates.filter(({ day }) => falls(day, gap)).map(({ person }) => person) }));
  return { meetings: withAbsent(meetings, participants), gaps, showed: dates.length, of: participants.length };
}

/** Of those who belong to the circle now: who had been there before, and was not this time. @param {Meeting[]} meetings @param {string[]} participants @returns {Told[]} */
function withAbsent(meetings, participants) {
  /** @type {Set<string>} */
  const before = new Set();
  return meetings.map(one => {
    const absent = one.attended ? participants.filter(person => before.has(person) && !one.attended?.includes(person)) : [];
    for (const person of one.attended ?? []) before.add(person);
    return { ...one, absent };
  });
}
