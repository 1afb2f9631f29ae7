// Before and after the room: arriving, lobby, between gatherings, and a page that was told to stop.
import { CIRCLE, GATHERING, MINUTE, body, desk, id, keeper, member, ring, safety, waiting } from '../fixtures/circle.mjs';

const api = { '/api/safety': safety };
const hash = `#/circle/${CIRCLE}`;
const none = { pass: undefined, pass_for_now: undefined, step_out: undefined };
const out = { presence: undefined, before_me: undefined };
const past = { number: 3, planned_at: Date.UTC(2030, 10, 19, 18), released_at: Date.UTC(2030, 10, 19, 19, 30), attended: [id(1), id(2), id(9)], closed: 'agenda' };

/** One gathering moved, one late on another day, one that will not take place. */
const changed = {
  [id(801)]: { at: Date.UTC(2030, 10, 26, 23, 30), was: Date.UTC(2030, 10, 25, 23, 30), begins: Date.UTC(2030, 10, 26, 23, 45) },
  [id(802)]: { at: Date.UTC(2030, 11, 3, 23, 30), cancelled: true },
};

/** The page goes behind another one. @param {import('playwright-core').Page} page */
const hidden = async page => {
  await page.locator('.room, .after').waitFor();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
};

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'arriving', lanes: {} },
  { name: 'lobby, knocked', lanes: { waiting: waiting({ phase: 'doors' }), member: member(none, { ...out, standing: 'knocked' }) } },
  { name: 'lobby, asked', lanes: { waiting: waiting({ phase: 'open' }), member: member(none, { ...out, standing: 'knocked', asked: 3_990_000 }) }, waitFor: 'still with us?' },
  { name: 'lobby, agreements again', lanes: { waiting: waiting({ phase: 'open' }, { attended: false }), member: member({ ...none, accept: 2 }, out) } },
  { name: 'lobby, locked for tonight', lanes: { waiting: waiting({ phase: 'open', locked: true }), member: member(none, { ...out, standing: 'knocked' }) }, waitFor: 'closed for tonight' },
  { name: 'lobby, told, and about how long', lanes: { waiting: waiting({ phase: 'open', told: 'at_the_next_pause', pause_at: 4_000_000 + 9 * 60_000 }), member: member({ ...none, contact_me: true }, out) }, waitFor: 'The next pause is' },
  { name: 'lobby, nobody is here yet', lanes: { waiting: waiting({ phase: undefined }, { attended: false, nobody_yet: true }), member: member(none, { ...out, standing: 'knocked' }) }, waitFor: 'The invented line' },
  { name: 'between, nobody is here yet', lanes: { waiting: waiting({}, { attended: false, nobody_yet: true }), member: member({ ...none, contact_me: true }, { ...out, last: past }) }, waitFor: 'The invented line' },
  { name: 'lobby, full tonight', lanes: { waiting: waiting({ phase: 'doors' }), member: member({ ...none, contact_me: true }, { ...out, full: true }) }, waitFor: 'The invented line' },
  { name: 'between, please contact me', lanes: { waiting: waiting({}, { attended: false }), member: member({ ...none, contact_me: true }, { ...out, last: past }) }, waitFor: 'Please contact me' },
  { name: 'lobby, renaming', lanes: { waiting: waiting({}), member: member(none, { ...out, standing: 'knocked' }) }, act: async page => page.getByRole('button', { name: 'Change' }).click() },
  { name: 'lobby, how settled', lanes: { waiting: waiting({ phase: 'doors' }), member: member({ ...none, arriving: GATHERING }, { ...out, standing: 'knocked' }) } },
  { name: 'between, an emergency card', lanes: { waiting: waiting({}, { attended: false }), member: member({ ...none, fill_card: true }, { ...out, last: past }) }, waitFor: 'Emergency card' },
  { name: 'between, moved, late and not at all', lanes: { waiting: waiting({}, { attended: false, changed }), member: member(none, { ...out, last: past }) }, waitFor: 'will not take place' },
  { name: 'lobby, we begin late', lanes: { waiting: waiting({ phase: 'doors', begins: Date.UTC(2030, 10, 26, 18, 15) }), member: member(none, { ...out, standing: 'knocked' }) }, waitFor: 'We begin about' },
  { name: 'between, how settled', lanes: { waiting: waiting({}, { attended: false }), member: member({ ...none, leaving: id(799) }, { ...out, last: past }) } },
  { name: 'not let in', lanes: { waiting: waiting({}), member: member(none, { ...out, standing: 'not_let_in' }) } },
  { name: 'too many windows', close: [4004, 'This circle is open in eight windows already. Close one of them, and this one comes in by itself.'], waitFor: 'open in eight windows' },
  { name: 'between', lanes: { waiting: waiting({}, { attended: false }), member: member(none, { ...out, last: past }) } },
  { name: 'just released', lanes: { ring: ring(), waiting: waiting({}), member: member() }, act: async (page, line) => { line.change('ring', { gathering: null }); line.change('member', { presence: null, last: past, can: { pass: null, pass_for_now: null, step_out: null } }); await page.waitForTimeout(200); } },
  { name: 'between, facilitator', lanes: { ring: { circle: waiting().circle, bodies: waiting().bodies }, member: keeper({ ...out }), desk: desk({ open_doors: true, next: undefined }, { planned: { [GATHERING]: { number: 4, at: Date.UTC(2030, 10, 26, 23, 30), zone: 'Europe/Paris', minutes: 90, segments: {}, agenda: [] } } }) } },
  { name: 'keys lost', keys: 'none', lanes: { waiting: waiting({}), member: member(none, out) }, waitFor: 'This browser has lost its keys' },
  { name: 'keys under a passphrase', keys: 'passphrase', lanes: { waiting: waiting({}), member: member(none, out) }, waitFor: 'Your passphrase',
    act: async page => { await page.getByLabel('Passphrase').fill('not this one'); await page.getByRole('button', { name: 'Open' }).click(); await page.getByText('does not open it').first().waitFor(); } },
  { name: 'a server that lies', lanes: { ring: ring(), member: member() }, lie: lanes => void (lanes.ring.gathering.reflections[id(600)].author = id(4)), waitFor: 'This page has stopped, to be safe' },
  { name: 'left now', lanes: { waiting: waiting({}, { attended: false }), member: member(none, { ...out, last: past }) }, act: async page => { await page.evaluate(() => localStorage.setItem('gone', '1')); await page.reload(); await page.locator('.gone').click(); await page.getByRole('button', { name: 'Open again' }).waitFor(); } },
  { name: 'covered', lanes: { waiting: waiting({}, { attended: false }), member: member(none, { ...out, last: past }) }, act: hidden },
  { name: 'covered words', lanes: { ring: ring(), member: member() }, act: hidden },
  { name: 'stopped', close: [4502, 'This circle is not here for you. Please open your invitation again.'] },
  { name: 'an evening as a substitute is over', lanes: { ring: ring(), member: member({}, { role: 'co_facilitator', tonight: true }) }, act: async (page, line) => { line.break(4505, 'You are no longer part of this circle. If that surprises you, please talk with a facilitator.'); await page.getByText('Thank you for holding it').waitFor(); } },
  { name: 'removed', close: [4505, 'You are no longer part of this circle. If that surprises you, please talk with a facilitator.'], waitFor: 'You are no longer part' },
].map(state => ({ api, hash, ...state }));
