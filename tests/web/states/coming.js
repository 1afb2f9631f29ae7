// A few words that say what is coming: the line they are written in, and what stands in place of the reflection until it is opened.
import { CIRCLE, GATHERING, ME, MINUTE, body, desk, id, keeper, member, ring, safety } from '../fixtures/circle.mjs';
import { writeSaid } from '../../../web/state/said.js';
import { deciding, guest, together } from './writing-time.js';

export const COMING = 'my father’s death';
export const WORDS = 'He died in March, in the bed by the window.\n\nI had not said it aloud before tonight.';
const mine = { at: 'held', turn: id(300), person: ME, since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 };
export const holding = () => ({ ring: ring({ piece: mine, next: id(2), then: id(4), writing: id(300) }), member: member({ share: id(300), put_down: id(300) }, { before_me: undefined }) });

/** Marlow's reflection comes with words before it, and one's own. @param {any} [change] @param {any} [label] */
export function room(change = {}, label = {}) {
  const view = ring(change, label);
  return { ...view, bodies: { ...view.bodies, [body(602)]: writeSaid({ coming: COMING, words: WORDS }), [body(601)]: writeSaid({ coming: 'a hard week', words: 'A six out of ten. Glad to be here.' }) } };
}
/** Another page was not as brief. */
function lengthy() {
  const view = room();
  return { ...view, bodies: { ...view.bodies, [body(602)]: `\u2063${'Donaudampfschifffahrtsgesellschaftskapitän und alles, was danach kam '.repeat(3)}\n\n${WORDS}`, [body(603)]: writeSaid({ coming: 'موت أبي', words: 'لم أكن أبداً فقط الشخص الذي رحل.' }) } };
}
export const back = () => ({ returned: { [id(610)]: { author: ME, segment: id(704), turn: id(299), words: body(610), note: body(611) } }, bodies: { [body(9)]: 'Robin', [body(610)]: writeSaid({ coming: COMING, words: WORDS }), [body(611)]: 'Could you leave out the name of the hospital?' } });
export const held = () => {
  const base = desk();
  return { holds: [{ person: id(2) }], held: { [id(620)]: { author: id(2), segment: id(704), turn: id(299), words: body(620), said: 1 } }, returned: {}, signals: {}, waiting: {}, bodies: { ...base.bodies, [body(620)]: writeSaid({ coming: COMING, words: WORDS }) } };
};

/** @typedef {import('playwright-core').Page} Page */
export const open = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Read what Marlow shared' });
export const say = async (/** @type {Page} */ page, coming = COMING, words = WORDS) => {
  await page.locator('textarea').fill(words);
  await page.getByRole('button', { name: 'Say what’s coming' }).click();
  await page.getByLabel('What is coming').fill(coming);
};
export const toReview = async (/** @type {Page} */ page) => {
  const toggle = page.locator('.desk-toggle');
  await toggle.waitFor({ state: 'attached' });
  if (await toggle.isVisible()) await toggle.click();
  await page.getByText('Show it to the circle').first().scrollIntoViewIfNeeded();
};

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'coming, before it is read', lanes: { ring: room(), member: member() }, waitFor: 'Before you read:', act: async page => open(page).scrollIntoViewIfNeeded() },
  { name: 'coming, opened', lanes: { ring: room(), member: member({ resonate: [id(704)] }) }, act: async page => { await open(page).click(); await page.getByText('He died in March').waitFor(); } },
  { name: 'coming, one’s own', lanes: { ring: room(), member: member() }, act: async page => page.getByText('a hard week').scrollIntoViewIfNeeded() },
  { name: 'coming, longer than it may be', lanes: { ring: lengthy(), member: member() }, act: async page => { await open(page).click(); await page.getByText('موت أبي').scrollIntoViewIfNeeded(); } },
  { name: 'coming, call, shown', lanes: { ring: room({ piece: { at: 'home' }, writing: undefined }, { medium: 'beside_a_call' }), member: member() }, act: async page => open(page).scrollIntoViewIfNeeded() },
  { name: 'coming, offered in my turn', lanes: holding(), act: async page => page.locator('textarea').fill(WORDS) },
  { name: 'coming, being said', lanes: holding(), act: async page => say(page) },
  { name: 'coming, too many words', lanes: holding(), act: async page => { await say(page, 'everything that happened in March'); await page.getByRole('button', { name: 'Share', exact: true }).click(); await page.getByText('Up to three short words').waitFor(); } },
  { name: 'coming, waits for the facilitators', lanes: { ring: ring({ piece: mine }), member: member({ share: id(300), put_down: id(300) }, { holds: true, held: { [id(610)]: { author: ME, segment: id(704), turn: id(299), words: body(610) } }, bodies: { [body(9)]: 'Robin', [body(610)]: writeSaid({ coming: COMING, words: WORDS }) } }) }, waitFor: 'He died in March' },
  { name: 'coming, came back with a note', lanes: { ring: ring(), member: member({ send_again: [id(610)] }, back()) }, waitFor: 'These words came back to you', act: async page => page.getByLabel('What is coming').waitFor() },
  { name: 'coming, facilitator reads first', lanes: { ring: ring(), member: keeper(), desk: desk({ hold_words: GATHERING, hold_some: GATHERING }, held()) }, act: toReview },
  { name: 'coming, writing together, deciding', lanes: { ring: together('reveal'), member: deciding() }, waitFor: 'with you alone', act: async page => say(page) },
  { name: 'coming, writing together, shared', lanes: { ring: together('reveal'), member: guest({}, { written: { reflection: id(1501), turn: id(1502), words: body(1503) }, bodies: { [body(9)]: 'Robin', [body(1503)]: writeSaid({ coming: COMING, words: WORDS }) } }) }, waitFor: 'It is shown together' },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, ...state }));
