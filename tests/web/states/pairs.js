// Pairs: with whom one sits and whose part it is, and what the desk sees of all of them.
import { CIRCLE, ME, MINUTE, desk, id, keeper, member, ring, safety } from '../fixtures/circle.mjs';

export const PAIRS = id(1600);
const quiet = { piece: { at: 'home' }, next: undefined, then: undefined, round: 'done', writing: undefined };
const none = { pass: undefined, pass_for_now: undefined };
const NOW = 42 * MINUTE;
/** @param {any} [change] @param {any} [gathering] @param {string} [medium] */
export const paired = (change = {}, gathering = {}, medium = 'beside_a_call') => ring({ ...quiet, pairs: { id: PAIRS, until: NOW + 7 * MINUTE, ...change }, ...gathering }, { medium });
export const dyad = (/** @type {any} */ change = {}) => ({ people: [id(2), ME], speaks: id(2), since: NOW - MINUTE, ends: NOW + 3 * MINUTE, with: [], ...change });
/** @param {any} [change] to the pair @param {any} [can] */
export const sits = (change = {}, can = {}) => member({ ...none, call_in: PAIRS, ...can }, { before_me: undefined, dyad: dyad(change) });
/** What was written in the pair, oldest first: by whom and what. @param {[number, string][]} said @param {string} [person] whose page it is */
export const wrote = (said, person = ME) => {
  const ids = said.map((_, n) => id(1700 + n));
  const one = (/** @type {number} */ n) => ({ by: n === 0 ? person : id(n), at: 4_000_000 - MINUTE });
  return { in_pair: { pairs: PAIRS, order: ids, said: Object.fromEntries(said.map(([by], n) => [ids[n], one(by)])) }, bodies: Object.fromEntries(said.map(([, text], n) => [ids[n], text])) };
};
/** Where they write. @param {any} [change] to the pair @param {any} [can] @param {[number, string][]} [said] */
export const writes = (change = {}, can = {}, said = []) => {
  const own = sits(change, can);
  const { bodies, ...view } = wrote(said);
  return said.length ? { ...own, ...view, bodies: { ...own.bodies, ...bodies } } : own;
};
const mine = { say_in_pair: PAIRS };
export const inWriting = (/** @type {any} */ change = {}, /** @type {any} */ gathering = {}) => paired(change, gathering, 'written');
/** @type {[number, string][]} */
const HERS = [[2, 'I keep coming back to the stairs of my grandmother’s house.'], [2, 'I was eight, and nobody had told me yet.\n\nI think I have been standing on them ever since.']];
/** @type {[number, string][]} */
const BOTH = [...HERS, [0, 'What stays with me is how quiet it was. I had expected something louder, and it was a kitchen in the morning.']];
const types = (/** @type {string} */ words) => async (/** @type {import('playwright-core').Page} */ page) => page.getByRole('textbox', { name: 'Your words in this pair' }).fill(words);
/** A facilitator on the desk, with one of them. */
export const looking = (/** @type {[number, string][]} */ said = []) => {
  const own = keeper({ can: { look_in: PAIRS } });
  const { bodies, ...view } = wrote(said, id(8));
  const dyads = { ...all, 1: dyad({ with: [id(8)], people: [id(2), id(9)] }), 2: dyad({ people: [id(4), id(1)], speaks: id(1) }), 3: dyad({ people: [id(5), id(7)], speaks: id(7) }) };
  return { ring: inWriting(), member: said.length ? { ...own, ...view, bodies: { ...own.bodies, ...bodies } } : own, desk: leads({ next: undefined, more_pairs: 10, call_back: PAIRS }, { dyads }) };
};
const free = { give_time: undefined, hint: undefined, move_on: undefined, share_time: undefined };
const calm = { signals: {}, waiting: {}, not_yet: [] };
export const all = {
  1: dyad(), 2: dyad({ people: [id(4), id(1)], speaks: id(1), called: true }), 3: dyad({ people: [id(5), id(7)], speaks: id(7), with: [id(8)] }), 4: dyad({ people: [id(3)], speaks: undefined }),
};
/** @param {any} [can] @param {any} [change] */
export const leads = (can = {}, change = {}) => desk({ ...free, ...can }, { ...calm, ...change });
export const going = () => ({ ring: paired(), member: { ...keeper({ can: { look_in: PAIRS } }) }, desk: leads({ next: undefined, more_pairs: 10, call_back: PAIRS }, { dyads: all }) });
export const mayBegin = () => ({ ring: ring(quiet, { medium: 'beside_a_call' }), member: keeper(), desk: leads({ begin_pairs: { segment: id(704), minutes: 8 }, begin_writing: { segment: id(704), minutes: 5 } }) });
/** On a phone the desk is behind a button. @param {import('playwright-core').Page} page */
const toDesk = async page => {
  const toggle = page.locator('.desk-toggle');
  await toggle.waitFor({ state: 'attached' });
  if (await toggle.isVisible()) await toggle.click();
  await page.locator('.keeper-desk .time').first().waitFor();
};
const shows = (/** @type {string} */ name) => async (/** @type {import('playwright-core').Page} */ page) => {
  await toDesk(page);
  const button = page.getByRole('button', { name }).first();
  await button.waitFor();
  await button.scrollIntoViewIfNeeded();
};
/** By hand: two are put together. @param {import('playwright-core').Page} page */
const chooses = async page => {
  await shows('In pairs, drawn')(page);
  await page.getByText('Pairs: who with whom').click();
  for (const name of ['Wren', 'Sol']) await page.locator('.time').getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Wren and Sol: together' }).click();
  await page.locator('.time').getByRole('button', { name: 'Amaro', exact: true }).click();
  await page.getByRole('button', { name: 'Wren and Sol: apart again' }).scrollIntoViewIfNeeded();
};

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'call, pair, finding each other', lanes: { ring: paired(), member: sits({ since: NOW + MINUTE, ends: NOW + 5 * MINUTE }) }, waitFor: 'Amaro begins' },
  { name: 'call, pair, listening', lanes: { ring: paired(), member: sits() }, waitFor: 'Amaro’s part' },
  { name: 'call, pair, one’s own part', lanes: { ring: paired(), member: sits({ speaks: ME }) }, waitFor: 'It is your part' },
  { name: 'call, three, one’s own part', lanes: { ring: paired(), member: sits({ people: [id(2), ME, id(4)], speaks: ME }) }, waitFor: 'Then Sol' },
  { name: 'call, pair, a partner is lost', lanes: { ring: paired(), member: sits({ people: [id(5), ME], speaks: id(5) }) }, waitFor: 'Theo lost the connection' },
  { name: 'call, pair, alone', lanes: { ring: paired(), member: sits({ people: [ME], speaks: undefined }) }, waitFor: 'by yourself for a moment' },
  { name: 'call, pair, a facilitator is called', lanes: { ring: paired(), member: { ...sits({ called: true }), called_in: true } }, waitFor: 'A facilitator was called' },
  { name: 'call, pair, a facilitator looks in', lanes: { ring: paired(), member: sits({ with: [id(8)] }) }, waitFor: 'Dara is here with you' },
  { name: 'call, pair, everyone had their part', lanes: { ring: paired(), member: sits({ speaks: undefined }) }, waitFor: 'Be quiet together' },
  { name: 'call, pair, called back', lanes: { ring: paired({ called_back: true, until: NOW + MINUTE / 3 }), member: sits() }, waitFor: 'Come to an end' },
  { name: 'call, pair, paused', lanes: { ring: paired({}, { standstill: 'paused', clock: { runs: false, at: NOW } }), member: sits() }, waitFor: 'The room is paused' },
  { name: 'one room, pair, listening', lanes: { ring: paired({}, {}, 'in_one_room'), member: sits() }, waitFor: 'Amaro’s part' },
  { name: 'written, pair, one’s own part', lanes: { ring: inWriting(), member: writes({ speaks: ME }, mine) }, waitFor: 'It is your part' },
  { name: 'written, pair, writing', lanes: { ring: inWriting(), member: writes({ speaks: ME, people: [id(2), ME] }, mine, BOTH) }, waitFor: 'It is your part', act: types('And then somebody laughed in the next room, and I knew') },
  { name: 'written, pair, reading', lanes: { ring: inWriting(), member: writes({}, {}, HERS) }, waitFor: 'Amaro’s part' },
  { name: 'written, pair, nothing yet', lanes: { ring: inWriting({}, {}), member: writes({ since: NOW + MINUTE / 2 }) }, waitFor: 'Amaro’s part' },
  { name: 'written, three', lanes: { ring: inWriting(), member: writes({ people: [id(2), ME, id(4)], speaks: ME }, mine, HERS) }, waitFor: 'It is your part' },
  { name: 'written, pair, finishing', lanes: { ring: inWriting(), member: writes({ people: [ME, id(2)] }, mine, [[0, 'What stays with me is how quiet it was.']]) }, waitFor: 'You can finish', act: types('And that nobody') },
  { name: 'written, pair, a facilitator looks in', lanes: { ring: inWriting(), member: writes({ with: [id(8)], speaks: ME }, mine, HERS) }, waitFor: 'Dara is here with you' },
  { name: 'written, pair, a facilitator is called', lanes: { ring: inWriting(), member: { ...writes({ called: true }, {}, HERS), called_in: true } }, waitFor: 'A facilitator was called' },
  { name: 'written, pair, alone', lanes: { ring: inWriting(), member: writes({ people: [ME], speaks: undefined }) }, waitFor: 'by yourself for a moment' },
  { name: 'written, pair, a partner is lost', lanes: { ring: inWriting(), member: writes({ people: [id(5), ME], speaks: id(5) }, {}, [[5, 'Can you']]) }, waitFor: 'Theo lost the connection' },
  { name: 'written, pair, called back', lanes: { ring: inWriting({ called_back: true, until: NOW + MINUTE / 3 }), member: writes({ speaks: ME }, mine, BOTH) }, waitFor: 'Come to an end' },
  { name: 'written, pair, paused', lanes: { ring: inWriting({}, { standstill: 'paused', clock: { runs: false, at: NOW } }), member: writes({ speaks: ME }, {}, BOTH) }, waitFor: 'The room is paused' },
  { name: 'written, pairs are over', lanes: { ring: inWriting(), member: writes({ speaks: ME }, mine, BOTH) }, waitFor: 'It is your part', act: async (page, line) => {
    await types('And then somebody laughed in the next room')(page);
    await line.change('ring', { gathering: { pairs: null } });
    await line.change('member', { dyad: null, in_pair: null, can: { call_in: null, say_in_pair: null } });
    await page.getByText('You wrote this in your pair').click();
  } },
  { name: 'facilitator, a call that nobody came to', lanes: { ...mayBegin(), desk: leads({ begin_pairs: { segment: id(704), minutes: 8 } }, { calls: [{ people: [id(4), id(1)], since: 4_000_000 - MINUTE }] }) }, act: shows('I’ve seen it') },
  { name: 'facilitator, written pairs, looking in', lanes: looking(HERS), act: shows('Leave them: Amaro, Robin') },
  { name: 'facilitator, written pairs, nothing yet', lanes: looking(), act: shows('Leave them: Amaro, Robin') },
  { name: 'facilitator, pairs may begin', lanes: mayBegin(), act: shows('In pairs, drawn') },
  { name: 'facilitator, pairs chosen by hand', lanes: mayBegin(), act: chooses },
  { name: 'facilitator, pairs', lanes: going(), act: shows('Look in: Sol') },
  { name: 'facilitator, pairs called back', lanes: { ...going(), ring: paired({ called_back: true, until: NOW + MINUTE / 3 }), desk: leads({ next: undefined, more_pairs: 10, let_go_on: PAIRS }, { dyads: all }) }, act: shows('Let them go on') },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, ...state }));
