// Every state of the room, as the lanes would bring it.
import { RUNNING } from '../fixtures/stage.mjs';
import { CIRCLE, GATHERING, ME, MINUTE, body, desk, id, keeper, member, ring, safety, words } from '../fixtures/circle.mjs';

const api = { '/api/safety': safety };
const hash = `#/circle/${CIRCLE}`;
const call = { medium: 'beside_a_call' };
const mine = { at: 'held', turn: id(300), person: ME, since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 };
const offer = { at: 'offered', turn: id(300), person: ME, since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 };
const home = { piece: { at: 'home' }, next: undefined, then: undefined, writing: undefined };
/** A part with raised hands; the piece is offered to the first. @param {string[]} up */
const hands = up => {
  const [first, ...later] = up;
  const view = ring();
  return { segment: id(710), segments: { ...view.gathering.segments, [id(710)]: { kind: 'stack', minutes: 15, mode: 'silent', began: 38 * MINUTE } }, agenda: view.gathering.agenda.toSpliced(5, 0, id(710)), round: undefined, hands: later, piece: { at: 'offered', turn: id(300), person: first, since: 41 * MINUTE, each: 2 * MINUTE, grace: 30_000 }, next: later[0], then: later[1], writing: undefined };
};
const CARD = JSON.stringify({ who: 'My sister Ada', number: '+00 222 333', where: 'At home, 4 Invented Lane, second floor', helps: 'Slow talking. Cold water. Please do not send anybody before you have called her.' });
const unheld = { give_time: undefined, hint: undefined };
/** On a phone the desk is behind a button; the page may still be on its way there. @param {import('playwright-core').Page} page */
const openDesk = async page => {
  const toggle = page.locator('.desk-toggle');
  await toggle.waitFor({ state: 'attached' });
  if (await toggle.isVisible()) await toggle.click();
};
/** @param {import('playwright-core').Page} page on a phone the desk is a page of its own */
const toTheDesk = async page => { await openDesk(page); await page.locator('.keeper-desk .floor, .keeper-desk .time').first().waitFor(); };
/** One guest, with Dara. @param {any} [change] */
const only = (change = {}) => {
  const { seats } = ring().gathering;
  return ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {}, seats: { [id(8)]: seats[id(8)], [ME]: seats[ME] }, order: [id(8), ME], ...change });
};
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
  { name: 'words came back with a note', lanes: { ring: ring(), member: member({ send_again: [id(610)] }, came(true)) }, waitFor: 'These words came back to you' },
  { name: 'words came back to another device', lanes: { ring: ring(), member: member({ send_again: [id(610)] }, came(true, true)) }, waitFor: 'this device cannot open them' },
  { name: 'words came back at the closing', lanes: { ring: ring({ phase: 'closing', closing: 'gently' }), member: member({}, came(false)) }, waitFor: 'for you alone' },
  { name: 'words taken out by a facilitator', lanes: { ring: ring(), member: member({}, { redacted: [id(611)] }) }, waitFor: 'took words of yours out' },
  { name: 'facilitator, words wait', lanes: { ring: ring(), member: keeper(), desk: desk({ hold_words: GATHERING, hold_some: GATHERING }, waits()) }, act: async page => { await openDesk(page); await page.getByText('Show it to the circle').first().scrollIntoViewIfNeeded(); } },
  { name: 'facilitator, giving words back', lanes: { ring: ring(), member: keeper(), desk: desk({ hold_words: GATHERING, hold_some: GATHERING }, waits()) }, act: async page => { await openDesk(page); await page.getByLabel(/^A note for/).first().fill('Could you leave out the name of the clinic?'); } },
  { name: 'facilitator, taking words out', lanes: { ring: ring(), member: keeper(), desk: desk() }, act: async page => { await page.getByRole('button', { name: 'Take out' }).first().click(); } },
  { name: 'asked to step out for a while', lanes: { member: member({ step_out: undefined, pass: undefined, pass_for_now: undefined }, { presence: 'stepped_out', asked_out: true, before_me: undefined }) }, waitFor: 'Please take a moment outside' },
  { name: 'would like to be contacted', lanes: { ring: ring(), member: member({ no_contact: true }, { contact: { since: 1, taken: true, done: false } }) }, act: async page => page.getByRole('button', { name: 'Step out' }).click() },
  { name: 'facilitator, the door', lanes: { ring: ring(), member: keeper(), desk: desk({ unlock: GATHERING, doors: GATHERING }, { door: { locked: true, told: 'we_begin_later', asked_out: [id(4)] }, follow_ups: { [id(6)]: { name: body(6), why: 'asked', since: Date.UTC(2030, 10, 20), done: false } } }) }, act: async page => { await openDesk(page); await page.getByText('Let back in').waitFor(); } },
  { name: 'facilitator, one guest', lanes: { ring: ring({ ...home, round: 'not_begun' }), member: keeper({ can: { aside: { gathering: GATHERING, people: [id(4)] } } }), desk: desk({ ...unheld, share_time: undefined, move_on: undefined, begin_round: id(704), reseat: GATHERING, doors: GATHERING, hold_some: GATHERING, hold_words: GATHERING }, { signals: {}, waiting: {}, holds: [], door: { locked: false, asked_out: [] } }) },
    act: async page => { await page.getByRole('button', { name: 'For Sol' }).click(); await page.getByText('Have them step out').waitFor(); } },
  { name: 'facilitator, one guest who is out', lanes: { ring: ring(), member: keeper(), desk: desk({ doors: GATHERING }, { signals: {}, waiting: {}, door: { locked: false, asked_out: [id(4)] } }) },
    act: async page => { await page.getByRole('button', { name: 'For Sol' }).click(); await page.getByRole('button', { name: 'Let them back in' }).waitFor(); await page.getByRole('button', { name: 'Remove: Sol' }).click(); } },
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
  { name: 'doors, nobody is here yet', lanes: { ring: ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {} }, { attended: false, nobody_yet: true }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined }) }, waitFor: 'Nobody who holds this circle is here yet.' },
  { name: 'a name that somebody has', lanes: { ring: { ...ring(), bodies: { ...words, [body(4)]: 'Robin' } }, member: member() }, waitFor: 'Somebody here is called Robin, too' },
  { name: 'facilitator, fourteen came', lanes: { ring: ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {} }), member: keeper(), desk: desk({ ...unheld, move_on: undefined, next: undefined, share_time: undefined, admit: true, open: GATHERING, doors: GATHERING, tell_full: GATHERING }, { signals: {}, pace: undefined, not_yet: [], passed: [], door: { locked: false, asked_out: [], full: [id(21)] },
    waiting: { [id(20)]: { name: body(20), first_time: true, here: true, accepted: true, since: RUNNING - 6 * MINUTE }, [id(21)]: { name: body(21), first_time: false, here: true, accepted: true, since: RUNNING - 4 * MINUTE } },
    crowd: { people: 14, instead: 12, parts: { [id(702)]: { each: 51, instead: 60 }, [id(704)]: { each: 100, instead: 120 } }, another: true } }) }, act: async page => { await openDesk(page); await page.getByText('14 people, with those who wait').waitFor(); } },
  { name: 'facilitator, one came alone', lanes: { ring: only(), member: keeper(), desk: desk({ ...unheld, move_on: undefined, next: undefined, share_time: undefined, open: GATHERING, doors: GATHERING }, { signals: {}, waiting: {}, pace: undefined, not_yet: [], passed: [], only_one: ME }) }, act: async page => { await openDesk(page); await page.getByText('So far Robin is the only one here').waitFor(); } },
  { name: 'one person’s round', lanes: { ring: only({ phase: 'open', segment: id(702), round: 'going', piece: mine }), member: member({ share: id(300), put_down: id(300), pass: undefined, pass_for_now: undefined }, { before_me: undefined }) } },
  { name: 'doors, we begin late', lanes: { ring: ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {}, begins: Date.UTC(2030, 10, 20, 18, 15) }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined }) }, waitFor: 'We begin about' },
  { name: 'facilitator, we start late', lanes: { ring: ring({ phase: 'doors', segment: undefined, ...home, round: undefined, reflections: {}, begins: Date.UTC(2030, 10, 20, 18, 15) }), member: keeper(), desk: desk({ ...unheld, move_on: undefined, share_time: undefined, give_minutes: undefined, next: undefined, doors: GATHERING, open: GATHERING, start_late: { gathering: GATHERING, at: Date.UTC(2030, 10, 20, 18), from: Date.UTC(2030, 10, 20, 18, 15), until: Date.UTC(2030, 10, 20, 19) } }, { signals: {}, waiting: {}, door: { locked: false, asked_out: [] } }) },
    act: async page => { await openDesk(page); await page.getByRole('button', { name: 'We start late' }).click(); await page.getByText('On time after all').waitFor(); } },
  { name: 'agreements', lanes: { ring: ring(part(701)), member: member({ pass: undefined, pass_for_now: undefined, accept: 2 }, { before_me: undefined }) } },
  { name: 'silence', lanes: { ring: ring({ ...part(703), clock: { runs: false, at: 19 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined }) } },
  { name: 'open centre', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }), member: member({ pass: undefined, pass_for_now: undefined, take_from_centre: id(705) }, { before_me: undefined }) } },
  { name: 'open centre, others first', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined, others_first: true }) } },
  { name: 'call, open centre, others first', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }, call), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined, others_first: true }) } },
  { name: 'resonance', lanes: { ring: ring(), member: member({ resonate: [id(702), id(704)] }, { resonated: [id(603)], moved: [id(601)] }) } },
  { name: 'resonance refused', lanes: { ring: ring(), member: member({ resonate: [id(704)] }) },
    act: async (page, line) => { line.answer = () => ({ outcome: 'refused', code: 'no_such_reflection', sentence: 'That reflection is not here.' });
      await page.getByRole('button', { name: 'This moved me (tell Marlow)' }).click(); } },
  { name: 'my turn, with more time', lanes: { ring: ring({ piece: { ...mine, each: 4 * MINUTE }, next: id(2), then: id(4) }), member: member({ share: id(300), put_down: id(300) }, { before_me: undefined, more_time: true }) } },
  { name: 'call, my turn, a quiet hint', lanes: { ring: ring({ piece: mine, writing: undefined, next: id(2), then: id(4) }, call), member: member({ put_down: id(300) }, { before_me: undefined, hint: true }) } },
  { name: 'call, offered from the middle', lanes: { ring: ring({ ...part(705), piece: offer }, call), member: member({ take: id(300), pass: id(705), pass_for_now: undefined }, { before_me: undefined }) } },
  { name: 'facilitator, a hint was seen', lanes: { ring: ring(), member: keeper(), desk: desk({ hint: undefined }, { signals: {}, waiting: {} }) }, act: toTheDesk },
  { name: 'facilitator, offering to someone', lanes: { ring: ring({ piece: { ...offer, person: id(2) }, next: id(4), then: id(9) }), member: keeper(), desk: desk({ ...unheld, skip: id(300), offer: id(704), offer_to: [id(4), id(9), id(5)] }, { signals: {}, waiting: {}, not_yet: [id(4), id(9), id(5)] }) },
    act: toTheDesk },
  { name: 'facilitator, changing the order', lanes: { ring: ring({ ...home, round: 'done' }), member: keeper(), desk: desk({ ...unheld, share_time: undefined, move_on: undefined, reseat: GATHERING }, { signals: {}, waiting: {}, not_yet: [] }) },
    act: async page => { await toTheDesk(page); await page.getByRole('button', { name: 'Change the order' }).click(); } },
  { name: 'facilitator, going slowly', lanes: { ring: ring({ ...home, round: 'going', next: id(2), then: id(4), slow: true }), member: keeper(), desk: desk({ ...unheld, move_on: undefined, slow_pace: undefined, usual_pace: GATHERING, offer: id(704), offer_to: [id(2), id(4)] }, { signals: {}, waiting: {} }) }, act: toTheDesk },
  { name: 'hands, mine may go up', lanes: { ring: ring(hands([id(2), id(5)])), member: member({ pass: undefined, pass_for_now: undefined, raise_hand: id(710) }, { before_me: undefined }) } },
  { name: 'call, hands, mine is up', lanes: { ring: ring(hands([id(2), ME]), call), member: member({ pass: undefined, pass_for_now: undefined, lower_hand: id(710) }, { before_me: 1 }) } },
  { name: 'call, asked to stay longer', lanes: { ring: ring({ writing: undefined, asks_to_stay: 100 }, call), member: member({ answer_stay: 100 }) } },
  { name: 'asked to stay longer, and has to go', lanes: { ring: ring({ asks_to_stay: 95 }), member: member({ answer_stay: 95 }, { stays: false }) } },
  { name: 'facilitator, hands', lanes: { ring: ring(hands([id(2), id(5)])), member: keeper(), desk: desk({ ...unheld, share_time: undefined, skip: id(300), offer: id(710), offer_to: [id(4), id(5), id(9)] }, { signals: {}, waiting: {}, not_yet: [id(2), id(5), id(9)], passed: [] }) }, act: toTheDesk },
  { name: 'facilitator, asking to stay', lanes: { ring: ring({ asks_to_stay: 100 }), member: keeper(), desk: desk({}, { signals: {}, waiting: {}, staying: { stay: 5, go: 1, open: 1 } }) }, act: toTheDesk },
  { name: 'facilitator, everyone can stay', lanes: { ring: ring({ asks_to_stay: 100 }), member: keeper(), desk: desk({ stay_longer: GATHERING }, { signals: {}, waiting: {}, staying: { stay: 7, go: 0, open: 0 } }) }, act: toTheDesk },
  { name: 'facilitator, near the closing', lanes: { ring: ring(), member: keeper(), desk: desk({}, { signals: {}, waiting: {}, pace: { part_ends: RUNNING + 3 * MINUTE, closing_begins: RUNNING + 3 * MINUTE, ends: RUNNING + 11 * MINUTE, spare: 0, to_come: 3, each: 3 * MINUTE, each_least: 20_000, breath: 20_000, gives: MINUTE } }) }, act: toTheDesk },
  { name: 'facilitator, open centre', lanes: { ring: ring({ ...part(705), piece: { at: 'centre' } }), member: keeper(), desk: desk({ ...unheld, share_time: undefined, move_on: undefined, offer: id(705), offer_to: [id(2), id(9)] }, { not_yet: [id(2), id(9)], passed: [] }) } },
  { name: 'release part', lanes: { ring: ring({ ...part(708), phase: 'closing' }, { next: { gathering: id(801), number: 4, at: Date.UTC(2030, 10, 26, 23, 30), zone: 'America/New_York', minutes: 90 } }), member: member({ pass: undefined, pass_for_now: undefined }, { before_me: undefined }) } },
  { name: 'paused', lanes: { ring: ring({ standstill: 'paused', clock: { runs: false, at: 41 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }) } },
  { name: 'holding', lanes: { ring: ring({ standstill: 'holding', clock: { runs: false, at: 41 * MINUTE } }, { attended: false }), member: member({ pass: undefined, pass_for_now: undefined }) } },
  { name: 'asked, still with us', lanes: { ring: ring(), member: member({}, { asked: 3_990_000 }) }, waitFor: 'still with us?' },
  { name: 'asked in a paused room', lanes: { ring: ring({ standstill: 'paused', clock: { runs: false, at: 41 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }, { asked: 3_990_000 }) }, waitFor: 'still with us?' },
  { name: 'nobody answered for a minute', lanes: { ring: ring(), member: member({}, { signal: { kind: 'i_need_a_person', since: 3_900_000, answered: false } }) }, waitFor: 'Nobody has answered yet.' },
  { name: 'holding, may close', lanes: { ring: ring({ standstill: 'holding', close_offered: true, clock: { runs: false, at: 41 * MINUTE } }, { attended: false }), member: member({ pass: undefined, pass_for_now: undefined, agree_to_close: GATHERING }) }, waitFor: 'can close gently' },
  { name: 'holding, agreed to close', lanes: { ring: ring({ standstill: 'holding', close_offered: true, clock: { runs: false, at: 41 * MINUTE } }, { attended: false }), member: member({ pass: undefined, pass_for_now: undefined, agree_to_close: GATHERING }, { agreed_to_close: true }) }, waitFor: 'You agreed.' },
  { name: 'facilitator, looking after somebody', lanes: { ring: ring(), member: keeper({ can: { aside: { gathering: GATHERING, people: [id(4)] } } }), desk: desk({}, { signals: {}, waiting: {}, taken: { [id(4)]: { name: body(4), kind: 'i_need_a_person', since: RUNNING - 130_000, by: id(8) }, [id(5)]: { name: body(5), kind: 'give_me_a_moment', since: RUNNING - 40_000, by: id(6) } } }) }, act: async page => { await openDesk(page); await page.getByText('it stays with you').waitFor(); } },
  { name: 'facilitator, asked and answered', lanes: { ring: ring(), member: keeper(), desk: desk({}, { signals: {}, waiting: {}, checks: { [id(4)]: { name: body(4), since: 3_960_000 }, [id(5)]: { name: body(5), since: 3_900_000, answer: 'ok', answered: 3_990_000 } } }) },
    act: async page => { await openDesk(page); await page.getByText('has not answered yet').waitFor(); } },
  { name: 'facilitator, one person', lanes: { ring: ring(), member: keeper({ can: { aside: { gathering: GATHERING, people: [id(6)] } } }), desk: desk({ hand_lead: { gathering: GATHERING, people: [id(6)] } }) }, act: async page => { await page.getByRole('button', { name: 'For Ines' }).click(); await page.getByText('Hand over the lead').waitFor(); } },
  { name: 'facilitator, ending now', lanes: { ring: ring(), member: keeper(), desk: desk({ emergency_end: GATHERING }, { signals: {}, waiting: {} }) },
    act: async page => { await openDesk(page); await page.getByRole('button', { name: 'End now' }).click(); } },
  { name: 'stepped out with a facilitator', lanes: { ring: ring(), member: member({ come_back: GATHERING, end_aside: { gathering: GATHERING, person: ME }, step_out: undefined }, { presence: 'stepped_out', aside: { with: [id(8)], since: 3_900_000 } }) }, waitFor: 'You have stepped out with Dara' },
  { name: 'facilitator, out with one person', lanes: { ring: ring({ standstill: 'paused', clock: { runs: false, at: 41 * MINUTE } }), member: keeper({ presence: 'stepped_out', aside: { with: [id(8)], since: 3_900_000 }, can: { come_back: GATHERING, end_aside: { gathering: GATHERING, person: id(4) } } }), desk: desk({ resume: undefined, pause: undefined }, { signals: {}, waiting: {}, asides: { [id(4)]: { with: [id(8)], since: 3_900_000 }, [id(5)]: { with: [id(6)], since: 3_700_000 } } }) },
    act: async page => { await openDesk(page); await page.getByText('You are out with Sol').waitFor(); } },
  { name: 'a facilitator wrote', lanes: { ring: ring(), member: member({ write: ME }, { line: { order: [body(970)], said: { [body(970)]: { by: id(8), at: 3_990_000 } } }, bodies: { [body(9)]: 'Robin', [body(970)]: 'Would you like to step out with me for a moment?' } }) }, waitFor: 'Would you like to step out' },
  { name: 'writing to the facilitators', lanes: { ring: ring(), member: member({ write: ME }, { line: { order: [body(970), body(971)], said: { [body(970)]: { by: ME, at: 3_980_000 }, [body(971)]: { by: id(8), at: 3_990_000 } } }, bodies: { [body(9)]: 'Robin', [body(970)]: 'It is a lot just now.', [body(971)]: 'I am here. Take all the time you need.' } }) },
    act: async page => { await page.getByRole('button', { name: 'Answer' }).click(); await page.getByRole('button', { name: 'Send' }).waitFor(); } },
  { name: 'facilitator, another leads meanwhile', lanes: { ring: ring({ lead: id(6), standstill: 'paused' }), member: keeper({ can: { lead_again: GATHERING } }), desk: desk({ unlock: GATHERING, doors: GATHERING }, { door: { locked: true, asked_out: [] } }) }, act: async page => { await openDesk(page); await page.getByText('Lead again').waitFor(); } },
  { name: 'facilitator, a line that waits', lanes: { ring: ring(), member: keeper(), desk: (() => { const view = desk({}, { signals: {}, waiting: {}, lines: { [id(4)]: { order: [body(970)], said: { [body(970)]: { by: id(4), at: 3_990_000 } }, waits: true } }, back: { order: [body(971)], said: { [body(971)]: { by: id(6), at: 3_990_000 } } } }); view.members[id(6)].role = view.members[id(8)].role = 'facilitator'; view.bodies = { ...view.bodies, [body(970)]: 'It is a lot just now.', [body(971)]: 'I look after Sol.' }; return view; })() },
    act: async page => { await openDesk(page); await page.getByText('Sol wrote to you').waitFor(); } },
  { name: 'emergency card, writing one', lanes: { ring: ring(), member: member({ fill_card: true }, { card: { number: 1, opened: { 1: { by: id(8), name: body(8), at: Date.UTC(2030, 10, 20, 19, 14) } } }, bodies: { [body(9)]: 'Robin', [body(8)]: 'Dara' } }) },
    act: async page => { await page.getByRole('button', { name: 'Step out' }).click(); await page.getByRole('button', { name: /^Emergency card/ }).click(); await page.getByLabel('Somebody to call').fill('My sister Ada'); } },
  { name: 'emergency card, it was opened', lanes: { ring: ring(), member: member({ fill_card: true }, { card: { number: 1, opened: { 1: { by: id(8), name: body(8), at: Date.UTC(2030, 10, 20, 19, 14) } } }, bodies: { [body(9)]: 'Robin', [body(8)]: 'Dara' } }) }, waitFor: 'Dara opened your emergency card' },
  { name: 'facilitator, opening an emergency card', lanes: { ring: ring(), member: keeper(), desk: desk({}, { cards: { [id(4)]: 1 } }) },
    act: async page => { await page.getByRole('button', { name: 'For Sol' }).click(); await page.getByRole('button', { name: 'Open emergency card' }).click(); await page.getByText('Sol is told that you opened it').waitFor(); } },
  { name: 'facilitator, an emergency card lies open', lanes: { ring: ring(), member: keeper({ cards: { [id(4)]: body(980) }, bodies: { [body(8)]: 'Dara', [body(980)]: CARD } }), desk: desk({}, { signals: {}, waiting: {}, cards: { [id(4)]: 1 } }) },
    act: async page => { await openDesk(page); await page.getByText('My sister Ada').first().waitFor(); } },
  { name: 'interrupted', lanes: { ring: ring({ standstill: 'interrupted', clock: { runs: false, at: 41 * MINUTE } }), member: member({ pass: undefined, pass_for_now: undefined }) } },
  { name: 'connection gone', lanes: { ring: ring(), member: member() }, act: async (page, line) => { await page.routeWebSocket(/\/ws$/, () => {}); line.break(); await page.waitForTimeout(2_700); } },
  { name: 'stepped out', lanes: { ring: ring(), member: member({ come_back: GATHERING }, { presence: 'stepped_out' }) } },
  { name: 'left', lanes: { ring: ring(), member: member({ come_back: GATHERING }, { presence: 'left' }) } },
  { name: 'call, listening', lanes: { ring: ring({ writing: undefined }, call), member: member() } },
  { name: 'call, offered', lanes: { ring: ring({ piece: offer, writing: undefined, next: id(2), then: id(4) }, call), member: member({ take: id(300) }, { before_me: undefined }) } },
  { name: 'call, my turn', lanes: { ring: ring({ piece: mine, writing: undefined, next: id(2), then: id(4) }, call), member: member({ put_down: id(300) }, { before_me: undefined }) } },
  { name: 'facilitator', lanes: { ring: ring(), member: keeper(), desk: desk() } },
  { name: 'facilitator, desk open on a phone', lanes: { ring: ring(), member: keeper(), desk: desk() }, act: toTheDesk },
  { name: 'facilitator, beginning with someone', act: async page => { await toTheDesk(page); await page.getByRole('button', { name: 'Begin with someone else' }).click(); },
    lanes: { ring: ring({ ...home, round: 'not_begun' }), member: keeper(), desk: desk({ ...unheld, share_time: undefined, begin_round: id(704), move_on: undefined }, { signals: {}, waiting: {} }) } },
  { name: 'facilitator, before the round', lanes: { ring: ring({ ...home, round: 'not_begun' }), member: keeper(), desk: desk({ ...unheld, share_time: undefined, begin_round: id(704), move_on: undefined, admit: true }, { signals: {} }) } },
  { name: 'facilitator, releasing', lanes: { ring: ring({ ...part(708), phase: 'closing', lead: id(6) }), member: keeper(), desk: desk({ ...unheld, share_time: undefined, give_minutes: undefined, next: undefined, move_on: undefined, pause: undefined, close_gently: undefined, release: GATHERING }, { signals: {}, waiting: {}, not_yet: [], passed: [] }) },
    act: async page => { await openDesk(page); await page.getByRole('button', { name: 'Release the circle' }).click(); } },
  { name: 'twenty-four seats', lanes: { ring: crowded(), member: member() } },
  { name: 'long names and right to left', lanes: { ring: foreign(), member: member() } },
].map(state => ({ api, hash, ...state }));

/** Words that were given back. @param {boolean} noted @param {boolean} [elsewhere] what was sealed for a device that was lost opens to nothing */
function came(noted, elsewhere = false) {
  const one = { author: ME, segment: id(704), turn: id(299), words: body(610), ...(noted && { note: body(611) }) };
  return { returned: { [id(610)]: one }, bodies: { [body(9)]: 'Robin', [body(610)]: elsewhere ? '' : 'At the clinic in Elm Street they told me to let it go.', ...(noted && { [body(611)]: elsewhere ? '' : 'Could you leave out where it was? The rest I would gladly show.' }) } };
}

/** Words that wait at the desk. */
function waits() {
  const one = (/** @type {number} */ n, /** @type {number} */ said) => ({ author: id(2), segment: id(704), turn: id(299), words: body(n), said });
  const base = desk();
  return { holds: [{ person: id(2) }], held: { [id(620)]: one(620, 1), [id(621)]: one(621, 2) }, returned: {}, bodies: { ...base.bodies, [body(620)]: 'My brother called, the first time in years.', [body(621)]: 'I have not called back.' } };
}

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
