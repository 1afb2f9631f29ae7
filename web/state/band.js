// Where things stand in the picture of early weeks: days after the experience, as shares of its width. No clock, no words.
import { daysBetween } from './step-text.js';

const AFTER = 2; // days of room behind today
const NEAR = 14; // days behind the picture at which the next gathering still belongs to it
const LONGEST = 182; // days; behind them weeks are words alone

/** @typedef {{ at: number, day: number, n: string, past: boolean }} Mark */

/**
 * @param {{ day: string, today: string, days: number, been: [string, string][], coming: [string, string][], notes: string[] }} given local dates; gatherings by number
 * @returns {{ fades: number, today: number, gatherings: Mark[], practice: number[] } | undefined} nothing where there is no picture to draw. `fades`: where its warmth is gone
 */
export function bandOf({ day, today, days, been, coming, notes }) {
  const now = daysBetween(day, today);
  if (now < 0 || now > LONGEST) return undefined;
  const next = Math.min(...coming.map(([, at]) => daysBetween(day, at)).filter(at => at >= now));
  const length = Math.max(days, now + AFTER, next <= days + NEAR ? next + 1 : 0);
  const inside = (/** @type {number} */ at) => at >= 0 && at <= length;
  const marks = [...been.map(([n, at]) => ({ n, day: daysBetween(day, at), past: true })), ...coming.map(([n, at]) => ({ n, day: daysBetween(day, at), past: false }))];
  const gatherings = marks.filter(one => inside(one.day)).map(one => ({ ...one, at: one.day / length })).sort((one, other) => one.at - other.at);
  const practice = [...new Set(notes)].map(at => daysBetween(day, at)).filter(inside).sort((one, other) => one - other).map(at => at / length);
  return { fades: Math.min(1, days / length), today: now / length, gatherings, practice };
}
