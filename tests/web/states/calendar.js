// A circle's dates in one's own calendar: closed like a drawer, a file, an address made, replaced and ended.
import { CIRCLE, member, safety, waiting } from '../fixtures/circle.mjs';

const ADDRESS = 'https://circle.example.org/calendar/q0k3VvKjv8c0r1mJb7xN2tYw5uZ4aH9sD6fG1hJ2kL0.ics';
const TITLE = 'Group meeting';
const between = { waiting: waiting({}, { attended: false }), member: member({ pass: undefined, pass_for_now: undefined, step_out: undefined }, { presence: undefined, before_me: undefined }) };
const unplanned = { ...between, waiting: waiting({}, { attended: false, next: undefined }) };

/** What the server answers, with or without an address that was made before. @param {number} [since] */
export const answers = since => ({
  '/api/safety': safety, [`/api/calendar/${CIRCLE}`]: { title: TITLE, ...(since && { since }) },
  'POST /api/calendar/make': { address: ADDRESS }, 'POST /api/calendar/end': { title: TITLE },
});
const DAY = Date.UTC(2030, 8, 3);
/** @typedef {import('playwright-core').Page} Page */
export const open = async (/** @type {Page} */ page) => { await page.getByText('In your calendar').click(); await page.getByText('An address that follows').waitFor(); };
const tap = (/** @type {Page} */ page, /** @type {string} */ name) => page.getByRole('button', { name, exact: true }).click();
const opened = (/** @type {string} */ shows, /** @type {(page: Page) => Promise<unknown>} */ then = async () => {}) => async (/** @type {Page} */ page) => { await open(page); await page.getByText(shows).first().waitFor(); await then(page); };

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'calendar, nothing made yet', act: opened('Make an address') },
  { name: 'calendar, nothing planned', lanes: unplanned, act: opened('no file') },
  { name: 'calendar, an address is shown once', act: opened('Make an address', async page => { await tap(page, 'Make an address'); await page.getByText('It is shown this once').waitFor(); await tap(page, 'Copy'); }) },
  { name: 'calendar, an address was made before', api: answers(DAY), act: opened('3 September') },
  { name: 'calendar, ending asks once', api: answers(DAY), act: opened('3 September', page => tap(page, 'End it')) },
  { name: 'calendar, ended', api: answers(DAY), act: opened('3 September', async page => { await tap(page, 'End it'); await tap(page, 'Yes, end it'); await page.getByText('has ended').waitFor(); }) },
  { name: 'calendar, the server cannot be asked', api: { ...answers(), [`/api/calendar/${CIRCLE}`]: { code: 'store_unavailable', sentence: 'The server cannot write just now. Please try again in a moment.' } }, act: opened('cannot write just now') },
].map(state => ({ hash: `#/circle/${CIRCLE}`, waitFor: 'In your calendar', lanes: between, api: answers(), ...state }));
