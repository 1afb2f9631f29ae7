// Dates of gatherings: a local day and time in a named zone, and the one moment they mean. Only Intl knows the zones.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** Dates are written in the person's own English, or in British. @returns {string} */
function locale() {
  return (globalThis.navigator?.languages ?? []).find(l => l.startsWith('en')) ?? 'en-GB';
}

/**
 * @param {number} ms
 * @param {string} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(ms, zone, options) {
  const key = zone + JSON.stringify(options);
  let f = formats.get(key);
  if (!f) formats.set(key, f = new Intl.DateTimeFormat(locale(), { timeZone: zone, ...options }));
  return f.format(ms);
}

/** The zone this browser is in. @returns {string} */
export function ownZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Every zone this browser knows, its own among them. @returns {string[]} */
export function zones() {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  return [...new Set([ownZone(), 'UTC', ...known])].sort();
}

/** @param {string} zone */
export function isZone(zone) {
  try {
    return Boolean(zone) && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The wall clock of a zone at a moment, as if it were UTC. @param {number} ms @param {string} zone */
function wall(ms, zone) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(ms);
  const n = Object.fromEntries(parts.map(p => [p.type, Number(p.value)]));
  return Date.UTC(n.year, n.month - 1, n.day, n.hour, n.minute, n.second);
}

/**
 * The moments at which the clocks of `zone` show this day and time: none where the clocks jump over it,
 * two where an hour comes twice, one on all other days.
 * @param {string} date `2026-11-24`
 * @param {string} time `18:00`
 * @param {string} zone
 * @returns {number[]} in order
 */
export function moments(date, time, zone) {
  const shown = Date.parse(`${date}T${time.slice(0, 5)}:00Z`);
  if (Number.isNaN(shown)) return [];
  const offsets = [shown - DAY, shown + DAY].map(ms => wall(ms, zone) - ms);
  const candidates = [...new Set(offsets.map(o => shown - o))].sort((a, b) => a - b);
  return candidates.filter(ms => wall(ms, zone) === shown);
}

/** A moment's day in a zone, for a date field. @param {number} ms @param {string} zone */
export function dayField(ms, zone) {
  return new Date(wall(ms, zone)).toISOString().slice(0, 10);
}

/** A moment's time in a zone, for a time field. @param {number} ms @param {string} zone */
export function timeField(ms, zone) {
  return new Date(wall(ms, zone)).toISOString().slice(11, 16);
}

/** `18:00` @param {number} ms @param {string} [zone] */
export function time(ms, zone = ownZone()) {
  return format(ms, zone, { hour: 'numeric', minute: '2-digit' });
}

/** `24 Nov` @param {number} ms @param {string} [zone] */
export function shortDay(ms, zone = ownZone()) {
  return format(ms, zone, { day: 'numeric', month: 'short' });
}

/** `Tuesday 24 November`, with the year when it is another one. @param {number} ms @param {string} [zone] @param {number} [now] */
export function longDay(ms, zone = ownZone(), now = Date.now()) {
  const year = dayField(ms, zone).slice(0, 4) === dayField(now, zone).slice(0, 4) ? undefined : 'numeric';
  return format(ms, zone, { weekday: 'long', day: 'numeric', month: 'long', year });
}

/** Days from the day of `now` to the day of `ms`. @param {number} ms @param {string} zone @param {number} now */
export function daysAway(ms, zone, now) {
  return Math.round((Date.parse(dayField(ms, zone)) - Date.parse(dayField(now, zone))) / DAY);
}

/** `18:00 to 19:30` @param {number} ms @param {number} minutes @param {string} [zone] */
export function span(ms, minutes, zone = ownZone()) {
  return `${time(ms, zone)} – ${time(ms + minutes * MINUTE, zone)}`;
}

/** `Tue 18:00` @param {number} ms @param {string} [zone] */
export function weekdayTime(ms, zone = ownZone()) {
  return `${format(ms, zone, { weekday: 'short' })} ${time(ms, zone)}`;
}

/** The place a zone is named after. @param {string} zone */
export function place(zone) {
  return (zone.split('/').pop() ?? zone).replaceAll('_', ' ');
}

/** Whether two zones show the same clock at a moment. @param {number} ms @param {string} a @param {string} b */
export function sameClock(ms, a, b) {
  return wall(ms, a) === wall(ms, b);
}

/** Which greeting fits: morning until noon, afternoon until five, evening after. @param {Date} [now] */
export function partOfDay(now = new Date()) {
  const hour = now.getHours();
  return hour >= 5 && hour < 12 ? 'morning' : hour >= 12 && hour < 17 ? 'afternoon' : 'evening';
}
