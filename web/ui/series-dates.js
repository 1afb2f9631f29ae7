// The dates of a series: local days and one time of day, so that seven in the evening stays seven in the evening when the
// clocks change. Pure, so that it can be tested without a page.
import { SIZES } from '../crypto/index.js';
import { moments } from './dates.js';

/** @import { Template } from '../protocol.js' */
/** @typedef {'weekly' | 'fortnightly' | 'template'} Rhythm */

const DAY = 24 * 60 * 60_000;
/** Bounds of `limits.rs`; one is no series. */
export const SERIES = { least: 2, most: 26, usual: 6 };

/** Whether a template says on which day each of its gatherings is. @param {Template} template */
export const hasDays = template => template.gathering.length > 1 && template.gathering.every(one => one.day !== undefined);

/** Days from the first gathering to each. @param {Rhythm} rhythm @param {number} count @param {Template} template @returns {number[]} */
export function daysOf(rhythm, count, template) {
  if (rhythm === 'template') return template.gathering.map(one => (one.day ?? 0) - (template.gathering[0].day ?? 0));
  return Array.from({ length: count }, (_, i) => i * (rhythm === 'weekly' ? 7 : 14));
}

/** So many days after a day. @param {string} date `2026-11-24` @param {number} days */
export function after(date, days) {
  const start = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(start) ? '' : new Date(start + days * DAY).toISOString().slice(0, 10);
}

/**
 * @typedef {object} Item
 * @property {number} i its place in the series as it was first reckoned
 * @property {string} date
 * @property {string} time
 * @property {number | undefined} at the moment it means, where there is one
 * @property {boolean} out taken out
 */

/**
 * Every gathering of the series, with what was changed by hand.
 * @param {{ date: string, time: string, zone: string }} when of the first
 * @param {number[]} days
 * @param {Record<number, { date?: string, time?: string, out?: boolean }>} byHand
 * @returns {Item[]}
 */
export function itemsOf(when, days, byHand) {
  return days.map((offset, i) => {
    const date = byHand[i]?.date ?? after(when.date, offset);
    const time = byHand[i]?.time ?? when.time;
    return { i, date, time, at: moments(date, time, when.zone)[0], out: Boolean(byHand[i]?.out) };
  });
}

/** Those that will be planned, the soonest first. @param {Item[]} items */
export const kept = items => items.filter(item => !item.out).sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.i - b.i);

/** Letters one message may have (`protocol.md`: 512 KiB), with some to spare. */
export const AT_ONCE = 500_000;
const SEALED = 730; // letters of a short text with its id, sealed

/**
 * About how many letters a series is on the wire: longer texts are padded to the next size, and four letters say three bytes.
 * @param {any[]} plans @param {Record<string, string>} bodies
 */
export function lettersOf(plans, bodies) {
  const sealed = Object.values(bodies).map(text => {
    const bytes = new TextEncoder().encode(text).length;
    return SEALED + Math.ceil((((SIZES.find(size => bytes < size) ?? bytes) - SIZES[0]) * 4) / 3);
  });
  return sealed.reduce((all, one) => all + one, JSON.stringify(plans).length);
}
