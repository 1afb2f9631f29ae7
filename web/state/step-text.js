// What a step says, as it lies in its sealed text, and how it reads back: as one sentence.

/** @typedef {'once' | 'daily' | 'weekly' | 'arises'} Rhythm @typedef {'trying' | 'resting' | 'changed' | 'woven_in' | 'let_go'} StepState */

/**
 * @typedef {object} Says
 * @property {string} insight something seen, felt or learned; nobody has to say it
 * @property {string} when the cue
 * @property {string} then what one does
 * @property {Rhythm} rhythm
 * @property {number} times how often in a week, where the rhythm is weekly
 * @property {number} confidence from 0 to 10; -1 as long as nothing was said
 * @property {string} obstacle what may make it hard
 * @property {string} fallback what one does then
 * @property {string} domain one of six, or ''
 * @property {string} value what it serves, in one's own words
 * @property {'none' | 'circle'} support
 * @property {StepState} state
 * @property {string} since the day it was first kept
 */

/** @type {Rhythm[]} */
export const RHYTHMS = ['once', 'daily', 'weekly', 'arises'];
export const DOMAINS = ['mind', 'body', 'spirit', 'relationships', 'lifestyle', 'nature'];
/** @type {StepState[]} */
export const STATES = ['trying', 'resting', 'changed', 'woven_in', 'let_go'];
/** Below this a smaller step is offered. */
export const SURE = 7;

const LIVE = ['trying', 'resting'];
const WEEK = 7; // days
const CUE = /^(after|as|at|before|during|each|every|if|in|on|once|when|whenever|while)\b/i;

/** @param {string} since @returns {Says} */
export const newStep = since => ({ insight: '', when: '', then: '', rhythm: 'daily', times: 3, confidence: -1, obstacle: '', fallback: '', domain: '', value: '', support: 'none', state: 'trying', since });

/** @param {string} step its name, so that no other step's text can stand here @param {Says} says @returns {string} */
export const writeStep = (step, says) => JSON.stringify({ step, ...says });

/** @param {string} step @param {string} text @returns {Says | undefined} nothing where the text is no step, or another */
export function readStep(step, text) {
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (found?.step !== step) return undefined;
  const says = newStep('');
  for (const name of /** @type {(keyof Says)[]} */ (Object.keys(says))) if (typeof found[name] === typeof says[name]) says[name] = /** @type {never} */ (found[name]);
  return says;
}

/** @param {Says} says */
export const isLive = ({ state }) => LIVE.includes(state);

/** @param {string} text */
const trimmed = text => text.trim().replace(/[.,;\s]+$/, '');
/** @param {string} text */
const raised = text => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** `When I pour the first coffee, I will sit by the window.` @param {Pick<Says, 'when' | 'then'>} says */
export function sentenceOf({ when, then }) {
  const act = trimmed(then).replace(/^i(’|')?(ll| will)\s+/i, '');
  const cue = trimmed(when);
  if (!act) return '';
  const does = /^i\s/i.test(act) ? `I ${act.slice(2)}` : `I will ${act}`;
  if (!cue) return `${does}.`;
  return `${CUE.test(cue) ? raised(cue) : `When ${cue}`}, ${does}.`;
}

/** What may get in the way is asked for from the second week on: early it would only weigh. @param {Says} says @param {string} today */
export const asksForFallback = ({ since }, today) => since !== '' && daysBetween(since, today) >= WEEK;

/** @param {string} from @param {string} to local dates */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The person's own date. @param {Date} [now] @returns {string} `2026-11-24` */
export function localDay(now = new Date()) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
