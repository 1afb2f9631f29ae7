// The bell: what everyone sees while it sounds, whoever guards it, and the desk.
import { CIRCLE, ME, MINUTE, desk, id, keeper, member, ring, safety } from '../fixtures/circle.mjs';

export const GATHERING = ring().gathering.id;
export const BELL = id(1700);
const sounds = { bell: BELL, clock: { runs: false, at: 42 * MINUTE } };
/** @param {any} [can] */
export const guards = (can = {}) => member({ ring: GATHERING, lay_down_bell: GATHERING, ...can });
/** @param {any} [gathering] @param {string} [medium] */
export const guarded = (gathering = {}, medium = 'written') => ring({ guardians: [ME], ...gathering }, { medium });
/** @param {any} [gathering] @param {any} [can] */
export const leads = (gathering = {}, can = {}) => ({ ring: ring({ guardians: [id(2)], ...gathering }), member: keeper({ can: { ring: GATHERING } }), desk: desk({ guard: [id(1), id(3), id(4)], ...can }) });
/** On a phone the desk is behind a button. @param {import('playwright-core').Page} page */
export const toDesk = async page => {
  const toggle = page.locator('.desk-toggle');
  await toggle.waitFor({ state: 'attached' });
  if (await toggle.isVisible()) await toggle.click();
  await page.getByRole('button', { name: 'Ring the bell' }).waitFor();
};
/** Their sheet, from their seat. @param {string} name */
const of = name => async (/** @type {import('playwright-core').Page} */ page) => {
  await page.getByRole('button', { name: `For ${name}` }).click();
  await page.getByRole('dialog').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: /the bell/ }).scrollIntoViewIfNeeded();
};

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'bell, it sounds', lanes: { ring: ring({ guardians: [id(2)], ...sounds }), member: member() }, waitFor: 'A breath together' },
  { name: 'bell, it sounds, beside a call', lanes: { ring: ring({ guardians: [id(2)], ...sounds }, { medium: 'beside_a_call' }), member: member() }, waitFor: 'A breath together' },
  { name: 'bell, guarded by me', lanes: { ring: guarded(), member: guards() }, waitFor: 'You guard the bell tonight' },
  { name: 'bell, guarded by me, beside a call', lanes: { ring: guarded({}, 'beside_a_call'), member: guards() }, waitFor: 'You guard the bell tonight' },
  { name: 'bell, it sounds, guarded by me', lanes: { ring: guarded(sounds), member: guards({ ring: undefined }) }, waitFor: 'A breath together' },
  { name: 'facilitator, bell', lanes: leads(), act: toDesk },
  { name: 'facilitator, bell is given', lanes: leads(), act: of('Wren') },
  { name: 'facilitator, bell is taken back', lanes: leads(), act: of('Amaro') },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, ...state }));
