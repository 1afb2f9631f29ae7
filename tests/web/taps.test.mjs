// What a facilitator does most when somebody needs them is at most two taps from the room with nothing opened, on a phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GATHERING, body, desk, id, keeper, ring, safety } from './fixtures/circle.mjs';
import { RUNNING, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const SOL = id(4);
const ONCE_MORE = 'asked once more'; // between the taps and the one that says yes to a strong act
const room = () => ({
  ring: ring(), member: keeper({ can: { aside: { gathering: GATHERING, people: [SOL] } } }),
  desk: desk({ hand_lead: { gathering: GATHERING, people: [id(6)] } }, { waiting: {} }),
});
const out = () => ({
  ring: ring({ standstill: 'paused' }),
  member: keeper({ presence: 'stepped_out', aside: { with: [id(8)], since: RUNNING }, can: { come_back: GATHERING, end_aside: { gathering: GATHERING, person: SOL } } }),
  desk: desk({ pause: undefined }, { waiting: {}, signals: {}, asides: { [SOL]: { with: [id(8)], since: RUNNING } } }),
});

const led = () => ({
  ring: ring({ lead: id(6) }), member: keeper(),
  desk: desk({ doors: GATHERING, lock: GATHERING, hold_words: GATHERING }, { waiting: {}, held: {}, returned: {}, holds: [], door: { asked_out: [], locked: false } }),
});

const SOMEBODY = id(20);
/** Somebody waits, and may come in. */
const knocked = () => ({
  ring: ring({ piece: { at: 'home' }, round: 'not_begun', writing: undefined }), member: keeper(),
  desk: desk({ admit: true, doors: GATHERING, move_on: undefined, share_time: undefined, give_time: undefined, hint: undefined, begin_round: id(704), reseat: GATHERING, hold_words: GATHERING, hold_some: GATHERING },
    { signals: {}, waiting: { [SOMEBODY]: { name: body(20), first_time: true, here: true, accepted: true } }, holds: [], held: {}, returned: {}, door: { asked_out: [], locked: false } }),
});
/** Sol asked for somebody, and Dara has seen it. */
const taken = () => {
  const all = room();
  all.desk = { ...all.desk, signals: {}, taken: { [SOL]: { name: body(4), kind: 'i_need_a_person', since: RUNNING - 130_000, by: id(8) } } };
  return all;
};
const held = () => {
  const all = led();
  all.desk.can = { ...all.desk.can, hold_words: undefined, stop_holding: GATHERING };
  all.desk.held = { [id(610)]: { author: SOL, segment: id(704), turn: id(299), words: body(610) } };
  all.desk.holds = ['everyone'];
  all.desk.bodies = { ...all.desk.bodies, [body(610)]: 'At the clinic in Elm Street they told me to let it go.' };
  return all;
};
const seats = [id(1), id(2), SOL, id(3), ...[5, 6, 7, 8, 9].map(id)];

/** @type {[string, () => any, string[], any][]} what is done, where, the taps, and what is asked for; a part of it, where the rest is made by chance */
const TASKS = [
  ['ask somebody whether they are still here', room, ['For Sol', 'Ask: still with us?'], { do: 'check', person: SOL, on: true }],
  ['step out with somebody', room, ['For Sol', 'Step out together'], { do: 'aside', gathering: GATHERING, person: SOL }],
  ['go back to the circle', out, ['Desk', 'Go back to the circle'], { do: 'end_aside', gathering: GATHERING, person: SOL }],
  ['hand the lead over', room, ['For Ines', 'Hand over the lead'], { do: 'hand_lead', gathering: GATHERING, person: id(6) }],
  ['have somebody hold it for tonight', () => { const all = room(); all.desk.members = { [id(6)]: { name: body(6), role: 'co_facilitator' } }; return all; }, ['For Ines', 'For tonight only'], { do: 'for_tonight', person: id(6), on: true }],
  ['ask again whoever one looks after', taken, ['Desk', 'Ask: still with us?'], { do: 'check', person: SOL, on: true }],
  ['step out with whoever one looks after', taken, ['Desk', 'Step out together'], { do: 'aside', gathering: GATHERING, person: SOL }],
  ['have it settled', taken, ['Desk', 'This is settled'], { do: 'answer_signal', person: SOL, settled: true }],
  ['answer a signal', room, ['Desk', 'I’ve seen it'], { do: 'answer_signal', person: id(6) }],
  ['see who asked for a person, wherever one is', room, ['Ines asked for a person', 'I’ve seen it'], { do: 'answer_signal', person: id(6) }],
  ['go on while somebody is still to come', room, ['Desk', 'Next: ', ONCE_MORE, 'End this part'], { do: 'next_segment', from: id(704) }],
  ['take the lead', led, ['Desk', 'Take the lead'], { do: 'take_lead', gathering: GATHERING }],
  ['lead again after an aside', () => ({ ...led(), member: keeper({ can: { lead_again: GATHERING } }) }), ['Desk', 'Lead again'], { do: 'take_lead', gathering: GATHERING }],
  ['lock the door', led, ['Desk', 'Lock the door'], { do: 'lock', gathering: GATHERING, on: true }],
  ['read everyone first', led, ['Desk', 'Read everyone first from now on'], { do: 'hold_words', gathering: GATHERING, on: true }],
  ['pause the room', room, ['Desk', 'Pause the room'], { do: 'pause', gathering: GATHERING }],
  ['give time', room, ['Desk', 'A minute more'], { do: 'give_time', turn: id(300) }],
  ['admit someone', knocked, ['Desk', 'Admit Noor'], { do: 'admit', person: SOMEBODY }],
  ['ask somebody at the door whether they are still there', knocked, ['Desk', 'Still there? Noor'], { do: 'check', person: SOMEBODY, on: true }],
  ['a word to everyone who waits', knocked, ['Desk', 'In a moment'], { do: 'tell_waiting', gathering: GATHERING, note: 'in_a_moment' }],
  ['tell somebody that it is full tonight', () => { const all = knocked(); all.desk.can.tell_full = GATHERING; return all; }, ['Desk', 'Full tonight Noor'], { do: 'tell_full', gathering: GATHERING, person: SOMEBODY, on: true }],
  ['take that back', () => { const all = knocked(); all.desk.can.tell_full = GATHERING; all.desk.door.full = [SOMEBODY]; return all; }, ['Desk', 'Full tonight Noor'], { do: 'tell_full', gathering: GATHERING, person: SOMEBODY, on: false }],
  ['have somebody step out', knocked, ['For Sol', 'Have them step out'], { do: 'step_someone_out', gathering: GATHERING, person: SOL }],
  ['let them back in', () => ({ ...knocked(), desk: desk({ doors: GATHERING }, { waiting: {}, door: { asked_out: [SOL], locked: false } }) }), ['For Sol', 'Let them back in'], { do: 'let_back_in', gathering: GATHERING, person: SOL }],
  ['read one person first', knocked, ['For Sol', 'Read their words first'], { do: 'hold_words', gathering: GATHERING, on: true, whose: { person: SOL } }],
  ['give held words back', held, ['Desk', 'Give back: Sol'], { do: 'return_words', reflection: id(610) }],
  ['begin the round with somebody', knocked, ['For Sol', 'Begin the round with them'], { do: 'begin_round', segment: id(704), first: SOL }],
  ['move somebody a seat', knocked, ['For Sol', 'One seat earlier'], { do: 'reseat', gathering: GATHERING, order: seats }],
  ['close early', room, ['Desk', 'Close gently', ONCE_MORE, 'Go to the closing'], { do: 'close_gently', gathering: GATHERING }],
];

for (const [task, lanes, taps, asked] of TASKS) {
  test(`${task}: two taps`, async () => {
    const at = await stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes: lanes() }, { width: 390, height: 844 });
    at.line.answer = () => ({ outcome: 'passing' });
    for (const name of taps.filter(tap => tap !== ONCE_MORE)) await at.page.getByRole('button', { name }).first().click();
    for (let left = 40; left && !at.line.heard.some(message => message.type === 'command'); left--) await at.page.waitForTimeout(50);
    await at.page.waitForTimeout(100);
    const commands = at.line.heard.filter(message => message.type === 'command').map(message => message.command);
    assert.equal(commands.length, 1);
    assert.deepEqual(Object.fromEntries(Object.keys(asked).map(key => [key, commands[0][key]])), asked);
    assert.ok([...taps, ONCE_MORE].indexOf(ONCE_MORE) <= 2, 'a strong act asks once more; nothing else does');
    await at.close();
  });
}
