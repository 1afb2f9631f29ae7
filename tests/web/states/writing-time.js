// A writing time: everyone writes, each decides, and what was shared is shown together.
import { CIRCLE, MINUTE, body, desk, id, keeper, member, ring, safety } from '../fixtures/circle.mjs';

const WRITING = id(1500);
const quiet = { piece: { at: 'home' }, next: undefined, then: undefined, round: 'done', writing: undefined };
const none = { pass: undefined, pass_for_now: undefined };
const call = { medium: 'beside_a_call' };
export const WORDS = 'That the quiet was never empty. I was just early.';
/** @param {'writing' | 'reveal'} stage @param {any} [change] @param {any} [label] */
export const together = (stage, change = {}, label = {}) => ring({ ...quiet, writing_time: { id: WRITING, stage, until: 42 * MINUTE + (stage === 'writing' ? 4 : 2) * MINUTE }, ...change }, label);
export const guest = (can = {}, change = {}) => member({ ...none, ...can }, { before_me: undefined, ...change });
export const deciding = () => guest({ share_written: WRITING });
const shared = (more = {}) => guest({}, { written: { reflection: id(1501), turn: id(1502), words: body(1503), ...more }, bodies: { [body(9)]: 'Robin', [body(1503)]: WORDS } });
const free = { give_time: undefined, hint: undefined, move_on: undefined, share_time: undefined };
const calm = { signals: {}, waiting: {}, not_yet: [] };
export const leads = (can = {}) => desk({ ...free, ...can }, calm);
/** On a phone the desk is behind a button. @param {import('playwright-core').Page} page */
const toDesk = async page => {
  const toggle = page.locator('.desk-toggle');
  await toggle.waitFor({ state: 'attached' });
  if (await toggle.isVisible()) await toggle.click();
  await page.locator('.keeper-desk .time').first().waitFor();
};
const write = async (/** @type {import('playwright-core').Page} */ page) => page.locator('textarea').fill(WORDS);
/** What people shared, all of it together. */
function shown() {
  const view = ring(quiet);
  for (const [n, author, text] of /** @type {[number, number, string][]} */ ([[1510, 1, 'The lake, early, and nobody wanting anything.'], [1511, 4, 'I keep the light in the kitchen.'], [1512, 9, WORDS]])) {
    view.gathering.reflections[id(n)] = { author: id(author), segment: id(704), turn: id(n + 100), words: body(n), n: n - 1500, at: 41 * MINUTE };
    view.bodies = { ...view.bodies, [body(n)]: text };
  }
  return view;
}

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'writing together', lanes: { ring: together('writing'), member: guest() }, waitFor: 'Nothing of it leaves this page', act: write },
  { name: 'writing together, paused', lanes: { ring: together('writing', { standstill: 'paused', clock: { runs: false, at: 41 * MINUTE } }), member: guest() }, waitFor: 'The room is paused', act: write },
  { name: 'call, writing together', lanes: { ring: together('writing', {}, call), member: guest() }, waitFor: 'Nothing of it leaves this page', act: write },
  { name: 'writing together, deciding', lanes: { ring: together('reveal'), member: deciding() }, waitFor: 'with you alone', act: write },
  { name: 'writing together, let go and back', lanes: { ring: together('reveal'), member: deciding() }, waitFor: 'with you alone', act: async page => { await write(page); await page.getByRole('button', { name: 'Let it go' }).click(); await page.getByRole('button', { name: 'Bring it back' }).waitFor(); } },
  { name: 'writing together, kept', lanes: { ring: together('reveal'), member: deciding() }, waitFor: 'with you alone', act: async page => { await write(page); await page.getByRole('button', { name: 'Keep it', exact: true }).click(); await page.getByText('It stays here, for you alone.').waitFor(); } },
  { name: 'writing together, shared', lanes: { ring: together('reveal'), member: shared() }, waitFor: 'It is shown together' },
  { name: 'writing together, shared, read first', lanes: { ring: together('reveal'), member: shared({ held: true }) }, waitFor: 'A facilitator reads it first' },
  { name: 'writing together, refused', lanes: { ring: together('reveal'), member: deciding() }, waitFor: 'with you alone', act: async (page, line) => {
    line.answer = () => ({ outcome: 'refused', code: 'writing_is_over', sentence: 'That writing time is over. Your words stay in the box.' });
    await write(page); await page.getByRole('button', { name: 'Share it' }).click(); await page.getByText('That writing time is over').waitFor(); } },
  { name: 'writing together, shown', lanes: { ring: shown(), member: guest() }, waitFor: 'nobody wanting anything' },
  { name: 'call, writing together, deciding', lanes: { ring: together('reveal', {}, call), member: deciding() }, waitFor: 'with you alone', act: write },
  { name: 'call, writing together, shown', lanes: { ring: { ...shown(), circle: { ...shown().circle, medium: 'beside_a_call' } }, member: guest() }, waitFor: 'nobody wanting anything' },
  { name: 'facilitator, writing may begin', lanes: { ring: ring(quiet), member: keeper(), desk: leads({ begin_writing: { segment: id(704), minutes: 5 } }) }, act: async page => { await toDesk(page); await page.getByRole('button', { name: 'Everyone writes' }).waitFor(); } },
  { name: 'facilitator, writing together', lanes: { ring: together('writing'), member: keeper(), desk: leads({ next: undefined, more_writing: 7, begin_reveal: WRITING, end_writing: WRITING }) }, act: async page => { await toDesk(page); await page.getByRole('button', { name: 'Let each decide now' }).waitFor(); } },
  { name: 'facilitator, deciding', lanes: { ring: together('reveal'), member: keeper(), desk: leads({ more_writing: 7, show_written: WRITING }) }, act: async page => { await toDesk(page); await page.getByRole('button', { name: 'Show what was shared' }).waitFor(); } },
  { name: 'facilitator, writing with the others', lanes: { ring: together('writing'), member: keeper(), desk: leads({ next: undefined, more_writing: 7, begin_reveal: WRITING, end_writing: WRITING }) }, waitFor: 'Nothing of it leaves this page', act: write },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, ...state }));
