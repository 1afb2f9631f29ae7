// Every state of the room, as the lanes would bring it.
import { CIRCLE, GATHERING, ME, MINUTE, body, desk, id, keeper, member, ring, safety } from '../fixtures/circle.mjs';

const api = { '/api/safety': safety };
const hash = `#/circle/${CIRCLE}`;
const call = { medium: 'beside_a_call' };
const mine = { at: 'held', turn: id(300), person: ME, since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 };
const offer = { at: 'offered', turn: id(300), person: ME, since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 };
const home = { piece: { at: 'home' }, next: undefined, then: undefined, writing: undefined };
/** @param {number} n */
const part = n => ({ segment: id(n), ...home, round: undefined });

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'listening', lanes: { ring: ring(), member: member() } },
  { name: 'offered', lanes: { ring: ring({ piece: offer, next: id(2), then: id(4), writing: undefined }), member: member({ take: id(300) }, { before_me: undefined }) } },
  { name: 'my turn', lanes: { ring: ring({ piece: mine, next: id(2), then: id(4), writing: id(300) }), member: member({ share: id(300), put_down: id(300) }, { before_me: undefined }) },
    act: async page => page.locator('textarea').fill('That the quiet was never empty. I was just early.') },
  { name: 'my turn, room to finish', lanes: { ring: ring({ piece: { ...mine, since: 38 * MINUTE + 48_000 } }), member: member({ share: id(300), put_down: id(300) }, { before_me: undefined }) } },
  { name: 'finishing with unshared words', lanes: { ring: ring({ piece: mine }), member: member({ share: id(300), put_down: id(300) }) },
    act: async page => { await page.locator('textarea').fill('Half a thought'); await page.getByRole('button', { name: 'I’m done' }).click(); } },
  { name: 'share refused', lanes: { ring: ring({ piece: mine }), member: member({ share: id(300), put_down: id(300) }) },
    act: async (page, line) => { line.answer = () => ({ outcome: 'refused', code: 'room_is_paused', sentence: 'The room is paused. Your words stay in the box.' });
      await page.locator('textarea').fill('Still here'); await page.getByRole('button', { name: 'Share', exact: true }).click(); } },
  { name: 'said before one came in', lanes: { ring: ring(), member: member() }, waitFor: 'Said before you came in.', lie: lanes => {
    const text = lanes.ring.bodies[body(602)].split('.');
    const wrap = Buffer.from(text[2], 'base64url');
    wrap[22] = 0; // under a key from before
    lanes.ring.bodies[body(602)] = [text[0], text[1], wrap.toString('base64url')].join('.');
  } },
  { name: 'words wait for the facilitators', lanes: { ring: ring({ piece: mine }), member: member({ share: id(300), put_down: id(300) }, { holds: true, held: { [id(610)]: { author: ME, segment: id(704), turn: id(299), words: body(610) } }, bodies: { [body(9)]: 'Robin', [body(610)]: 'That I was never as alone as I thought.' } }) }, waitFor: 'never as alone' },
  { name: 'taking back', lanes: { ring: ring(), member: member() }, act: async page => page.getByRole('button', { name: 'Take back' }).click() },
  { name: 'passing', lanes: { ring: ring(), member: member() }, act: async page => page.getByRole('button', { name: 'Pass my turn' }).click() },
  { name: 'stepping out', lanes: { ring: ring(), member: member() }, act: async page => page.getByRole('button', { name: 'Step out' }).click() },
  { name: 'quieter', lanes: { ring: ring(), member: member() }, act: async page => { await page.getByRole('button', { name: 'Step out' }).click(); await page.getByRole('button', { name: /Make it quieter/ }).click(); } },
  { name: 'needs a person', lanes: { ring: ring(), member: member({}, { signal: { kind: 'i_need_a_person', since: 3_999_000, answered: false } }) }, act: async page => page.getByRole('button', { name: 'I need a person' }).click() },
  { name: 'needs a person, nobody there', lanes: { ring: ring({}, { attended: false }), member: member() }, act: async page => page.getByRole('button', { name: 'I need a person' }).click() },
  { name: 'doors, how settled', lanes: { ring: ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {} }), member: member({ pass: undefined, pass_for_now: undefined, arriving: GATHERING }, { before_me: undefined }) } },
  { name: 'call, doors, how settled', lanes: { ring: ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {} }, call), member: member({ pass: undefined, pass_for_now: undefined, arriving: GATHERING }, { before_me: undefined }) } },
  { name: 'release part, how settled', lanes: { ring: ring({ ...part(708), phase: 'closing' }), member: member({ pass: undefined, pass_for_now: undefined, leaving: GATHERING }, { before_me: undefined, numbers: { arriving: body(950), leaving: body(951) }, bodies: { [body(9)]: 'Robin', [body(950)]: '4', [body(951)]: '7' } }) } },
  { name: 'doors', lanes: { ring: ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {} }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined }) } },
  { name: 'agreements', lanes: { ring: ring(part(701)), member: member({ pass: undefined, pass_for_now: undefined, accept: 2 }, { before_me: undefined }) } },
  { name: 'silence', lanes: { ring: ring({ ...part(703), clock: { runs: false, at: 19 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined }) } },
  { name: 'open centre', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }), member: member({ pass: undefined, pass_for_now: undefined, take_from_centre: id(705) }, { before_me: undefined }) } },
  { name: 'open centre, others first', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined, others_first: true }) } },
  { name: 'call, open centre, others first', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }, call), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined, others_first: true }) } },
  { name: 'resonance', lanes: { ring: ring(), member: member({ resonate: [id(702), id(704)] }, { resonated: [id(603)], moved: [id(601)] }) } },
  { name: 'resonance refused', lanes: { ring: ring(), member: member({ resonate: [id(704)] }) },
    act: async (page, line) => { line.answer = () => ({ outcome: 'refused', code: 'no_such_reflection', sentence: 'That reflection is not here.' });
      await page.getByRole('button', { name: 'This moved me (tell Marlow)' }).click(); } },
  { name: 'facilitator, open centre', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }), member: keeper(), desk: desk({ move_on: undefined }, { not_yet: [id(2), id(9)], passed: [] }) } },
  { name: 'release part', lanes: { ring: ring({ ...part(708), phase: 'closing' }, { next: { gathering: id(801), number: 4, at: Date.UTC(2030, 10, 26, 23, 30), zone: 'America/New_York', minutes: 90 } }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined }) } },
  { name: 'paused', lanes: { ring: ring({ standstill: 'paused', clock: { runs: false, at: 41 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }) } },
  { name: 'holding', lanes: { ring: ring({ standstill: 'holding', clock: { runs: false, at: 41 * MINUTE } }, { attended: false }), member: member({ pass: undefined, pass_for_now: undefined }) } },
  { name: 'asked, still with us', lanes: { ring: ring(), member: member({}, { asked: 3_990_000 }) }, waitFor: 'still with us?' },
  { name: 'asked in a paused room', lanes: { ring: ring({ standstill: 'paused', clock: { runs: false, at: 41 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }, { asked: 3_990_000 }) }, waitFor: 'still with us?' },
  { name: 'nobody answered for a minute', lanes: { ring: ring(), member: member({}, { signal: { kind: 'i_need_a_person', since: 3_900_000, answered: false } }) }, waitFor: 'Nobody has answered yet.' },
  { name: 'holding, may close', lanes: { ring: ring({ standstill: 'holding', close_offered: true, clock: { runs: false, at: 41 * MINUTE } }, { attended: false }), member: member({ pass: undefined, pass_for_now: undefined, agree_to_close: GATHERING }) }, waitFor: 'can close gently' },
  { name: 'holding, agreed to close', lanes: { ring: ring({ standstill: 'holding', close_offered: true, clock: { runs: false, at: 41 * MINUTE } }, { attended: false }), member: member({ pass: undefined, pass_for_now: undefined, agree_to_close: GATHERING }, { agreed_to_close: true }) }, waitFor: 'You agreed.' },
  { name: 'facilitator, asked and answered', lanes: { ring: ring(), member: keeper(), desk: desk({}, { signals: {}, waiting: {}, checks: { [id(4)]: { name: body(4), since: 3_960_000 }, [id(5)]: { name: body(5), since: 3_900_000, answer: 'ok', answered: 3_990_000 } } }) },
    act: async page => { const toggle = page.locator('.desk-toggle'); if (await toggle.isVisible()) await toggle.click(); await page.getByText('has not answered yet').waitFor(); } },
  { name: 'facilitator, one person', lanes: { ring: ring(), member: keeper({ can: { aside: { gathering: GATHERING, people: [id(6)] } } }), desk: desk({ hand_lead: { gathering: GATHERING, people: [id(6)] } }) }, act: async page => { await page.getByRole('button', { name: 'For Ines' }).click(); await page.getByText('Hand over the lead').waitFor(); } },
  { name: 'facilitator, ending now', lanes: { ring: ring(), member: keeper(), desk: desk({ emergency_end: GATHERING }, { signals: {}, waiting: {} }) },
    act: async page => { const toggle = page.locator('.desk-toggle'); if (await toggle.isVisible()) await toggle.click(); await page.getByRole('button', { name: 'End now' }).click(); } },
  { name: 'stepped out with a facilitator', lanes: { ring: ring(), member: member({ come_back: GATHERING, end_aside: { gathering: GATHERING, person: ME }, step_out: undefined }, { presence: 'stepped_out', aside: { with: [id(8)], since: 3_900_000 } }) }, waitFor: 'You have stepped out with Dara' },
  { name: 'facilitator, out with one person', lanes: { ring: ring({ standstill: 'paused', clock: { runs: false, at: 41 * MINUTE } }), member: keeper({ presence: 'stepped_out', aside: { with: [id(8)], since: 3_900_000 }, can: { come_back: GATHERING, end_aside: { gathering: GATHERING, person: id(4) } } }), desk: desk({ resume: undefined, pause: undefined }, { signals: {}, waiting: {}, asides: { [id(4)]: { with: [id(8)], since: 3_900_000 }, [id(5)]: { with: [id(6)], since: 3_700_000 } } }) },
    act: async page => { const toggle = page.locator('.desk-toggle'); if (await toggle.isVisible()) await toggle.click(); await page.getByText('You are out with Sol').waitFor(); } },
  { name: 'a facilitator wrote', lanes: { ring: ring(), member: member({ write: ME }, { line: { order: [body(970)], said: { [body(970)]: { by: id(8), at: 3_990_000 } } }, bodies: { [body(9)]: 'Robin', [body(970)]: 'Would you like to step out with me for a moment?' } }) }, waitFor: 'Would you like to step out' },
  { name: 'writing to the facilitators', lanes: { ring: ring(), member: member({ write: ME }, { line: { order: [body(970), body(971)], said: { [body(970)]: { by: ME, at: 3_980_000 }, [body(971)]: { by: id(8), at: 3_990_000 } } }, bodies: { [body(9)]: 'Robin', [body(970)]: 'It is a lot just now.', [body(971)]: 'I am here. Take all the time you need.' } }) },
    act: async page => { await page.getByRole('button', { name: 'Write to the facilitators' }).click(); await page.getByRole('button', { name: 'Send' }).waitFor(); } },
  { name: 'facilitator, a line that waits', lanes: { ring: ring(), member: keeper(), desk: (() => { const view = desk({}, { signals: {}, waiting: {}, lines: { [id(4)]: { order: [body(970)], said: { [body(970)]: { by: id(4), at: 3_990_000 } }, waits: true } }, back: { order: [body(971)], said: { [body(971)]: { by: id(6), at: 3_990_000 } } } }); view.members[id(6)].role = view.members[id(8)].role = 'facilitator'; view.bodies = { ...view.bodies, [body(970)]: 'It is a lot just now.', [body(971)]: 'I look after Sol.' }; return view; })() },
    act: async page => { const toggle = page.locator('.desk-toggle'); if (await toggle.isVisible()) await toggle.click(); await page.getByText('Sol wrote to you').waitFor(); } },
  { name: 'interrupted', lanes: { ring: ring({ standstill: 'interrupted', clock: { runs: false, at: 41 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }) } },
  { name: 'connection gone', lanes: { ring: ring(), member: member() }, act: async (page, line) => { await page.routeWebSocket(/\/ws$/, () => {}); line.break(); await page.waitForTimeout(2_700); } },
  { name: 'stepped out', lanes: { ring: ring(), member: member({ come_back: GATHERING }, { presence: 'stepped_out' }) } },
  { name: 'left', lanes: { ring: ring(), member: member({ come_back: GATHERING }, { presence: 'left' }) } },
  { name: 'call, listening', lanes: { ring: ring({ writing: undefined }, call), member: member() } },
  { name: 'call, offered', lanes: { ring: ring({ piece: offer, writing: undefined, next: id(2), then: id(4) }, call), member: member({ take: id(300) }, { before_me: undefined }) } },
  { name: 'call, my turn', lanes: { ring: ring({ piece: mine, writing: undefined, next: id(2), then: id(4) }, call), member: member({ put_down: id(300) }, { before_me: undefined }) } },
  { name: 'facilitator', lanes: { ring: ring(), member: keeper(), desk: desk() } },
  { name: 'facilitator, desk open on a phone', lanes: { ring: ring(), member: keeper(), desk: desk() }, act: async page => { const toggle = page.locator('.desk-toggle'); if (await toggle.isVisible()) await toggle.click(); } },
  { name: 'facilitator, before the round', lanes: { ring: ring({ ...home, round: 'not_begun' }), member: keeper(), desk: desk({ begin_round: id(704), move_on: undefined, admit: true }, { signals: {} }) } },
  { name: 'facilitator, releasing', lanes: { ring: ring({ ...part(708), phase: 'closing', lead: id(6) }), member: keeper(), desk: desk({ next: undefined, move_on: undefined, pause: undefined, close_gently: undefined, release: GATHERING }, { signals: {}, waiting: {}, not_yet: [], passed: [] }) },
    act: async page => { const toggle = page.locator('.desk-toggle'); if (await toggle.isVisible()) await toggle.click(); await page.getByRole('button', { name: 'Release the circle' }).click(); } },
  { name: 'twenty-four seats', lanes: { ring: crowded(), member: member() } },
  { name: 'long names and right to left', lanes: { ring: foreign(), member: member() } },
].map(state => ({ api, hash, ...state }));

function crowded() {
  const view = ring();
  for (let n = 30; n < 45; n++) {
    view.gathering.seats[id(n)] = { ...view.gathering.seats[id(2)] };
    view.gathering.order.push(id(n));
  }
  return view;
}

function foreign() {
  const view = ring();
  view.bodies = { ...view.bodies, [body(1)]: 'Maximiliane-Alexandra von Hohenfels', [body(2)]: 'نورهان عبد الرحمن', [body(704)]: 'ما الشيء الواحد الذي رأيته ولا تريد أن تفقده؟', [body(603)]: 'لم أكن أبداً فقط الشخص الذي رحل.', [body(602)]: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsgesellschaftsangestellter' };
  return view;
}
