// The weeks after an experience, as a person keeps them for themselves: when it was, with what if they like to say, and how
// settled they felt from one gathering to the next. One text, sealed to oneself; its dates may be shown to the desk.
import { newId } from './ids.js';
import { daysBetween, localDay } from './step-text.js';

/** @import { Room } from './room.js' @import { Answer } from '../wire/commands.js' */

/** @typedef {{ day: string, arriving?: string, leaving?: string, gone?: boolean }} Felt at one gathering; `gone`: it was let go, and is not to come back */
/** @typedef {{ dates: string[], medicine: string, numbers: Record<string, Felt> }} Weeks `numbers`: by the gathering's number in the circle */
/** @typedef {{ version: number, there: boolean, says: Weeks | undefined, shown: string | undefined, seen: string }} Own `says`: nothing where this browser cannot read it; `seen`: the date that the desk sees */

const TRIES = 4; // of several devices one is through each time
const CHANGE_WITHIN = 8_000; // ms for the other device's text to come
const DATES = 24;
const GATHERINGS = 120; // the latest; more than two years of every week
const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^(\d|10)$/;

/** @returns {Weeks} */
export const noWeeks = () => ({ dates: [], medicine: '', numbers: {} });

/** @param {unknown} dates @returns {string[]} each once, the earliest first */
const datesOf = dates => (Array.isArray(dates) ? [...new Set(dates.filter(day => typeof day === 'string' && DAY.test(day)))].sort().slice(-DATES) : []);

/** @param {string} text @returns {Weeks | undefined} */
export function readWeeks(text) {
  try {
    const { dates, medicine, numbers } = JSON.parse(text);
    /** @type {[string, any][]} */
    const felt = Object.entries(numbers ?? {});
    const given = (/** @type {any} */ one, /** @type {string} */ moment) => (NUMBER.test(one[moment]) ? { [moment]: one[moment] } : {});
    return {
      dates: datesOf(dates), medicine: typeof medicine === 'string' ? medicine : '',
      numbers: Object.fromEntries(felt.filter(([n, one]) => /^\d{1,6}$/.test(n) && DAY.test(one?.day)).map(([n, one]) => [n, { day: one.day, ...given(one, 'arriving'), ...given(one, 'leaving'), ...(one.gone === true && { gone: true }) }])),
    };
  } catch {
    return undefined;
  }
}

/** @param {Weeks} weeks */
export function writeWeeks({ dates, medicine, numbers }) {
  const latest = Object.entries(numbers).sort(([one], [other]) => Number(one) - Number(other)).slice(-GATHERINGS);
  return JSON.stringify({ dates: datesOf(dates), medicine, numbers: Object.fromEntries(latest) });
}

/** The date in what the desk is shown. @param {string} text @returns {string} '' where there is none */
export function readShown(text) {
  try {
    return datesOf(JSON.parse(text).dates).at(-1) ?? '';
  } catch {
    return '';
  }
}

/** Weeks are counted from the first day on: the day itself is in week 1. @param {string} day @param {string} today @returns {number} 0 where that day is still to come */
export const weekOf = (day, today) => (day && day <= today ? 1 + Math.floor(daysBetween(day, today) / 7) : 0);

/** @param {Room} room @returns {Own} */
export function weeksOf(room) {
  const kept = room.lanes.member.value?.weeks;
  const says = kept?.words ? readWeeks(room.words(kept.words)) : noWeeks();
  return { version: kept?.version ?? 0, there: Boolean(kept?.words), says, shown: kept?.shown, seen: kept?.shown ? readShown(room.words(kept.shown)) : '' };
}

/** When somebody's latest experience was, if they let the desk know. @param {Room} room @param {string} person @returns {string} */
export const shownBy = (room, person) => readShown(room.words(room.lanes.desk.value?.weeks?.[person]));

/**
 * Makes a change on what is there. Where another device was first, it is made again on what that one kept: nothing is lost.
 * @param {Room} room @param {(weeks: Weeks) => Weeks | undefined} change nothing: it is as it should be @returns {Promise<Answer>}
 */
export async function changeWeeks(room, change) {
  for (let tries = 1; ; tries++) {
    const { version, says } = weeksOf(room);
    if (!says) return { outcome: 'refused', code: 'unreadable' }; // what lies there is not written over unread
    const after = change({ ...says, numbers: { ...says.numbers } });
    if (!after || writeWeeks(after) === writeWeeks(says)) return { outcome: 'already_done' };
    const words = newId();
    const answer = await room.send({ do: 'keep_weeks', version: version + 1, words }, { [words]: writeWeeks(after) });
    if (answer.code !== 'weeks_moved' || tries === TRIES) return answer;
    await moved(room, version);
  }
}

/** Erases all of it, and takes back what was shown. @param {Room} room @returns {Promise<Answer>} */
export const eraseWeeks = room => room.send({ do: 'keep_weeks', version: weeksOf(room).version + 1 });

/** What the other device kept has come. @param {Room} room @param {number} version */
const moved = (room, version) => new Promise(resolve => {
  const until = setTimeout(() => done(), CHANGE_WITHIN);
  let stop = () => {};
  const done = () => (clearTimeout(until), queueMicrotask(() => stop()), resolve(undefined));
  stop = room.lanes.member.subscribe(view => void ((view?.weeks?.version ?? 0) !== version && done()));
});

/** Keeps the dates, and lets the desk know where it knew before. @param {Room} room @param {(dates: string[]) => string[]} change @returns {Promise<Answer>} */
export async function changeDates(room, change) {
  const answer = await changeWeeks(room, weeks => ({ ...weeks, dates: change(weeks.dates) }));
  const { says, shown, seen } = weeksOf(room);
  const latest = says?.dates.at(-1) ?? '';
  if (answer.outcome === 'refused' || !shown || latest === seen) return answer;
  return latest ? showWeeks(room) : hideWeeks(room);
}

/** The latest date alone, never the medicine. @param {Room} room @returns {Promise<Answer>} */
export function showWeeks(room) {
  const words = newId();
  return room.send({ do: 'show_weeks', words }, { [words]: JSON.stringify({ dates: weeksOf(room).says?.dates.slice(-1) ?? [] }) });
}

/** @param {Room} room @returns {Promise<Answer>} */
export async function hideWeeks(room) {
  const { shown } = weeksOf(room);
  return shown ? room.send({ do: 'hide_weeks', words: shown }) : { outcome: 'already_done' };
}

/** Keeps a number for oneself: the server's copy goes with the release after. @param {Room} room @param {'arriving' | 'leaving'} moment @param {string} value @param {boolean} again also where this gathering's were let go @returns {Promise<unknown>} */
export async function keepNumber(room, moment, value, again) {
  const me = room.lanes.member.peek();
  const n = me?.numbers_of;
  if (!me?.can.keep_step || n === undefined || !NUMBER.test(value)) return;
  await changeWeeks(room, weeks => {
    const before = weeks.numbers[n];
    if (!again && (before?.gone || before?.[moment] === value)) return undefined;
    const { gone, ...felt } = before ?? { day: localDay() };
    return { ...weeks, numbers: { ...weeks.numbers, [n]: { ...felt, [moment]: value } } };
  });
}

/** The numbers of this gathering, or of the last one, are kept as they were given, wherever that was: at the door, perhaps. What was erased stays so. @param {Room} room @returns {() => void} */
export function followNumbers(room) {
  /** @type {Set<string>} */
  const asked = new Set();
  return room.lanes.member.subscribe(me => {
    if (!me?.can.keep_step || !me.numbers || (me.weeks && !weeksOf(room).there) || !weeksOf(room).says) return;
    for (const moment of /** @type {const} */ (['arriving', 'leaving'])) {
      const value = room.words(me.numbers[moment]).trim();
      const name = [me.numbers_of, moment, value].join(' ');
      if (!value || asked.has(name)) continue;
      asked.add(name);
      queueMicrotask(() => void keepNumber(room, moment, value, false));
    }
  });
}
