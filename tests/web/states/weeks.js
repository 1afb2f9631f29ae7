// Early weeks and one's own numbers: nothing said yet, the picture, changing it, where it comes from, what the desk sees.
import { CIRCLE, ME, body, desk, id, keeper, ring, safety, waiting } from '../fixtures/circle.mjs';
import { earlyWeeks } from '../fixtures/early-weeks.mjs';
import { ago, keeps } from './steps.js';

const DAY = 86_400_000;
const at = (/** @type {number} */ days) => Date.now() + days * DAY;

/** @param {Partial<import('../../../web/state/weeks.js').Weeks>} says */
const text = says => JSON.stringify({ dates: [], medicine: '', numbers: {}, ...says });
const NUMBERS = { 1: { day: ago(16), arriving: '4', leaving: '7' }, 2: { day: ago(9), arriving: '3', leaving: '6' }, 3: { day: ago(2), arriving: '6', leaving: '8' } };

/** One's own lane with what one keeps of one's weeks. @param {any} says @param {{ shown?: boolean, notes?: boolean, change?: any }} [of] */
export function withWeeks(says, { shown = false, notes = true, change = {} } = {}) {
  const view = keeps({ notes });
  Object.assign(view, { been_at: { 1: at(-16), 2: at(-9), 3: at(-2) }, to_come: { 4: at(5), 5: at(12), 6: at(19) } }, change);
  if (says !== undefined) view.weeks = { version: 3, words: body(1300), ...(shown && { shown: body(1301) }) };
  view.bodies = { ...view.bodies, ...(says !== undefined && { [body(1300)]: typeof says === 'string' ? says : text(says) }), [body(1301)]: JSON.stringify({ dates: [ago(10)] }) };
  return view;
}

const away = (/** @type {any} */ own) => ({ waiting: waiting({}, { attended: false }), member: own });
const said = { dates: [ago(10)], numbers: NUMBERS };
/** @param {import('playwright-core').Page} page @param {string} name */
const tap = (page, name) => page.getByRole('button', { name, exact: true }).first().click();
const api = { '/api/safety': safety, '/api/early-weeks': earlyWeeks };
const showing = { ...desk(), weeks: { [id(2)]: body(1301) } };
showing.bodies = { ...showing.bodies, [body(1301)]: JSON.stringify({ dates: [ago(10)] }) };

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'weeks, nothing said', lanes: away(withWeeks(undefined, { notes: false, change: { been_at: undefined } })), waitFor: 'Say when it was' },
  { name: 'weeks, the picture', lanes: away(withWeeks(said)), waitFor: 'Week 2 after' },
  { name: 'weeks, shown to the facilitators', lanes: away(withWeeks(said, { shown: true })), waitFor: 'and nothing else of this' },
  { name: 'weeks, a medicine and several dates', lanes: away(withWeeks({ ...said, medicine: 'ketamine', dates: [ago(40), ago(25)] })), waitFor: 'Week 4 after' },
  { name: 'weeks, the first day', lanes: away(withWeeks({ dates: [ago(0)] }, { notes: false, change: { been_at: undefined } })), waitFor: 'Week 1 after' },
  { name: 'weeks, twelve later', lanes: away(withWeeks({ ...said, dates: [ago(84)] }, { change: { to_come: undefined } })), waitFor: 'Week 13 after' },
  { name: 'weeks, where it comes from', lanes: away(withWeeks({ ...said, medicine: 'psilocybin' })), waitFor: 'Week 2 after', act: async page => { await page.getByText('Where this picture comes from').click(); await page.getByText('Raison').waitFor(); } },
  { name: 'weeks, saying when', lanes: away(withWeeks(said)), waitFor: 'Week 2 after', act: async page => { await page.locator('.early').getByRole('button', { name: 'Change' }).click(); await tap(page, 'Add this date'); await page.getByText('Choose a day first.').waitFor(); } },
  { name: 'weeks, erasing', lanes: away(withWeeks(said)), waitFor: 'Week 2 after', act: async page => { await page.locator('.early').getByRole('button', { name: 'Change' }).click(); await tap(page, 'Erase all of this'); } },
  { name: 'weeks, of another device', lanes: away(withWeeks('nothing that can be read')), waitFor: 'It cannot be read here' },
  { name: 'weeks, words that did not load', lanes: away(withWeeks(said)), api: { ...api, '/api/early-weeks': { code: 'internal', sentence: 'Nothing is here.' } }, waitFor: 'did not load' },
  { name: 'numbers, letting them go', lanes: away(withWeeks(said)), waitFor: 'How you arrived', act: async page => { await tap(page, 'Let these numbers go'); await page.getByText('They cannot be brought back').waitFor(); } },
  { name: 'weeks, on a person’s sheet at the desk', lanes: { ring: ring(), desk: showing, member: keeper() }, waitFor: 'Amaro', act: async page => {
    await page.locator('.ring').getByRole('button', { name: /Amaro/ }).first().click(); await page.getByText('Week 2 after').first().waitFor(); } },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api, ...state }));
export { ME };
