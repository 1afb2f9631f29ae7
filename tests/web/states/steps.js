// Steps and the log: between gatherings, in the part that is for them, and in the look-back ring.
import { earlyWeeks } from '../fixtures/early-weeks.mjs';
import { CIRCLE, ME, MINUTE, body, id, member, ring, safety, waiting } from '../fixtures/circle.mjs';

const none = { pass: undefined, pass_for_now: undefined, step_out: undefined, keep_step: true };
const out = { presence: undefined, before_me: undefined };
const [COFFEE, BROTHER, WALK, GONE] = [id(1100), id(1101), id(1102), id(1103)];

/** @param {Date} day */
const local = day => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
/** A local date some days ago. @param {number} days */
export const ago = days => local(new Date(Date.now() - days * 86_400_000));

export const SAYS = { insight: '', when: '', then: '', rhythm: 'daily', times: 3, confidence: 8, obstacle: '', fallback: '', domain: '', value: '', support: 'none', state: 'trying', since: ago(20) };
/** @param {string} step @param {any} says */
const text = (step, says) => JSON.stringify({ step, ...SAYS, ...says });
const coffee = text(COFFEE, { when: 'I pour the first coffee', then: 'sit by the window for five minutes before the phone', support: 'circle' });
const brother = text(BROTHER, { then: 'write to my brother, not to fix it; to say I thought of him', rhythm: 'once', since: ago(3) });
const walk = text(WALK, { when: 'after lunch', then: 'walk once round the block', state: 'woven_in', since: ago(60) });
/** @type {[number, string][]} days ago, and what */
export const NOTES = [[18, 'did'], [17, 'did'], [15, 'bit'], [4, 'noticed'], [3, 'did'], [1, 'did']];

/** One's own lane with what one keeps. @param {{ shown?: boolean, notes?: boolean, can?: any, change?: any }} [of] */
export function keeps({ shown = true, notes = true, can = none, change = out } = {}) {
  const steps = { [COFFEE]: { version: 2, words: body(1100), ...(shown && { shown: true }) }, [BROTHER]: { version: 1, words: body(1101) }, [WALK]: { version: 4, words: body(1102) } };
  const all = notes ? NOTES : [];
  const log = Object.fromEntries(all.map(([days], n) => [id(1200 + n), { counter: n + 1, device: id(1), words: body(1200 + n) }]));
  const said = Object.fromEntries(all.map(([days, what], n) => [body(1200 + n), JSON.stringify({ step: COFFEE, day: ago(days), what, line: '' })]));
  const view = member(can, { ...change, steps, log, shown_steps: { [id(3)]: { name: body(3), steps: { [GONE]: body(1103) } } } });
  view.bodies = { ...view.bodies, ...said, [body(1100)]: coffee, [body(1101)]: brother, [body(1102)]: walk, [body(1103)]: text(GONE, { when: 'the phone rings at dinner', then: 'let it ring' }), [body(3)]: 'Juniper' };
  return view;
}

const away = { waiting: waiting({}, { attended: false }), member: keeps() };
const lookBack = (/** @type {any} */ piece) => ring({ segment: id(702), segments: { ...ring().gathering.segments, [id(702)]: { kind: 'look_back', minutes: 10, mode: 'silent', began: 0 } }, piece, writing: undefined, next: id(4), then: id(5) });
const held = (/** @type {string} */ person) => ({ at: 'held', turn: id(300), person, since: 41 * MINUTE, each: MINUTE, grace: 30_000 });
const call = (/** @type {any} */ view) => ({ ...view, circle: { ...view.circle, medium: 'beside_a_call' } });
const inPart = { ring: ring({ segment: id(706), piece: { at: 'home' }, next: undefined, then: undefined, writing: undefined, round: undefined }) };
/** @param {import('playwright-core').Page} page @param {string} name */
const tap = (page, name) => page.getByRole('button', { name, exact: true }).first().click();

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'steps, none yet', lanes: { waiting: waiting({}, { attended: false }), member: member(none, out) }, waitFor: 'One small thing is plenty' },
  { name: 'steps, between gatherings', lanes: away, waitFor: 'I pour the first coffee' },
  { name: 'steps, how was it', lanes: away, waitFor: 'I pour the first coffee', act: async page => { await tap(page, 'Today…'); await page.getByText('Noticing counts').waitFor(); } },
  { name: 'steps, changing one', lanes: away, waitFor: 'I pour the first coffee', act: async page => { await tap(page, 'Change'); await page.getByLabel('How sure are you').selectOption('4'); await page.getByText('Make it smaller').waitFor(); } },
  { name: 'steps, a new one', lanes: { waiting: waiting({}, { attended: false }), member: member(none, out) }, waitFor: 'Add a step', act: async page => { await tap(page, 'Add a step'); await page.getByLabel('I will…').fill('open the window'); await page.getByText('It reads').waitFor(); } },
  { name: 'steps, nothing to do named', lanes: { waiting: waiting({}, { attended: false }), member: member(none, out) }, waitFor: 'Add a step', act: async page => { await tap(page, 'Add a step'); await tap(page, 'Keep this step'); await page.getByText('What will you do?').waitFor(); } },
  { name: 'steps, changed elsewhere', lanes: away, waitFor: 'I pour the first coffee', act: async (page, line) => {
    line.answer = () => ({ outcome: 'refused', code: 'step_moved', sentence: 'This step was changed on another device meanwhile. Both are here; nothing was lost.' });
    await tap(page, 'Change'); await tap(page, 'Keep and show the circle'); await page.getByText('the other one reads').waitFor(); } },
  { name: 'steps, earlier ones and erasing', lanes: away, waitFor: 'I pour the first coffee', act: async page => { await page.getByText('Earlier steps').click(); await page.locator('details article').getByRole('button', { name: 'Change' }).click(); await tap(page, 'Erase this step'); } },
  { name: 'steps, the log is closed', lanes: { ...away, member: { ...keeps(), log_closes: Date.UTC(2026, 0, 5) } }, waitFor: 'The log closed on' },
  { name: 'steps, in their part', lanes: { ...inPart, member: keeps({ notes: false, can: { ...none, step_out: undefined }, change: { before_me: undefined } }) }, waitFor: 'I pour the first coffee' },
  { name: 'look back, my step', lanes: { ring: lookBack(held(ME)), member: keeps({ shown: false, notes: false, can: { ...none, share: id(300), put_down: id(300) }, change: { before_me: undefined } }) }, waitFor: 'Show it if you like' },
  { name: 'look back, somebody’s step', lanes: { ring: lookBack(held(id(3))), member: keeps({ notes: false, change: { before_me: 2 } }) }, waitFor: 'let it ring' },
  { name: 'look back, beside a call', lanes: { ring: call(lookBack(held(ME))), member: keeps({ notes: false, can: { ...none, put_down: id(300) }, change: { before_me: undefined } }) }, waitFor: 'The circle sees your step' },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety, '/api/early-weeks': earlyWeeks }, ...state }));
