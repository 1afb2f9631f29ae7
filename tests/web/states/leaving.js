// A leaving card: offered at the parting and after the release, filled in, left; and what facilitators see of all of them.
import { CIRCLE, GATHERING, body, desk, id, keeper, member, ring, safety, waiting } from '../fixtures/circle.mjs';

const none = { pass: undefined, pass_for_now: undefined, step_out: undefined };
const past = { number: 3, planned_at: Date.UTC(2030, 10, 19, 18), released_at: Date.UTC(2030, 10, 19, 19, 30), attended: [id(1), id(2), id(9)], closed: 'agenda' };
const parting = () => ring({ segment: id(708), phase: 'closing', piece: { at: 'home' }, next: undefined, then: undefined, writing: undefined, round: undefined });
const fresh = () => ({ ring: parting(), member: member({ ...none, leaving: GATHERING, leave_card: GATHERING }, { before_me: undefined }) });
/** @param {import('playwright-core').Page} page */
const fillIn = async page => {
  await page.getByRole('button', { name: 'Fill one in' }).click();
  const tick = (/** @type {RegExp} */ question, /** @type {string} */ answer) => page.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true }).click();
  await tick(/^Could you say/, 'Partly');
  await tick(/^How was the pace/, 'Too fast');
};

/** Five cards; one question with three answers, and one card that nobody can read. */
export const CARDS = [{ heard: 'yes', time: 'yes', pace: 'right', again: 'yes' }, { heard: 'yes', time: 'partly', pace: 'fast' }, { heard: 'partly', time: 'yes', again: 'yes' }, { heard: 'yes', pace: 'right', time: 'yes', again: 'unsure' }, { heard: 'no', pace: 'slow' }];
/** The desk with cards on it. @param {any[]} cards @param {any} [can] */
export function withCards(cards, can = {}) {
  const view = desk(can, { signals: {}, waiting: {}, past: { [id(799)]: past }, leaving: { gathering: id(799), desk: 1, cards: cards.map((_, n) => body(1400 + n)) } });
  view.bodies = { ...view.bodies, ...Object.fromEntries(cards.map((card, n) => [body(1400 + n), typeof card === 'string' ? card : JSON.stringify(card)])) };
  return view;
}
export const after = (/** @type {any} */ view) => ({ ring: { circle: waiting().circle, bodies: waiting().bodies }, member: keeper({ presence: undefined, before_me: undefined }), desk: view });

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'leaving card, offered at the parting', lanes: fresh(), waitFor: 'A leaving card' },
  { name: 'leaving card, filled in', lanes: fresh(), waitFor: 'A leaving card', act: fillIn },
  { name: 'leaving card, nothing on it', lanes: fresh(), waitFor: 'A leaving card', act: async page => { await page.getByRole('button', { name: 'Fill one in' }).click(); await page.getByRole('button', { name: 'Leave the card' }).click(); await page.getByText('There is nothing on it yet.').waitFor(); } },
  { name: 'leaving card, refused', lanes: fresh(), waitFor: 'A leaving card', act: async (page, line) => {
    line.answer = () => ({ outcome: 'refused', code: 'not_asked_now', sentence: 'Nobody is asked for that just now.' });
    await fillIn(page); await page.getByRole('button', { name: 'Leave the card' }).click(); await page.getByText('Nobody is asked for that just now.').waitFor(); } },
  { name: 'leaving card, left', lanes: { ring: parting(), member: member({ ...none, leaving: GATHERING }, { before_me: undefined, left_card: true }) }, waitFor: 'The facilitators cannot tell which is yours' },
  { name: 'leaving card, after the release', lanes: { waiting: waiting({}, { attended: false }), member: member({ ...none, leave_card: id(799) }, { presence: undefined, before_me: undefined, last: past }) }, waitFor: 'A leaving card', act: fillIn },
  { name: 'facilitator, leaving cards', lanes: after(withCards(CARDS)), waitFor: '5 cards were left' },
  { name: 'facilitator, leaving cards, few answers', lanes: after(withCards([{ heard: 'yes' }, { time: 'no' }, {}, 'none of these'])), waitFor: 'Too few to show' },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, ...state }));
