// What a facilitator does most when somebody needs them is at most two taps from the room with nothing opened, on a phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GATHERING, desk, id, keeper, ring, safety } from './fixtures/circle.mjs';
import { RUNNING, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const SOL = id(4);
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

/** @type {[string, () => any, string[], any][]} what is done, where, the taps, and what is asked for */
const TASKS = [
  ['ask somebody whether they are still here', room, ['For Sol', 'Ask: still with us?'], { do: 'check', person: SOL, on: true }],
  ['step out with somebody', room, ['For Sol', 'Step out together'], { do: 'aside', gathering: GATHERING, person: SOL }],
  ['go back to the circle', out, ['Desk', 'Go back to the circle'], { do: 'end_aside', gathering: GATHERING, person: SOL }],
  ['hand the lead over', room, ['For Ines', 'Hand over the lead'], { do: 'hand_lead', gathering: GATHERING, person: id(6) }],
  ['answer a signal', room, ['Desk', 'I’ve seen it'], { do: 'answer_signal', person: id(6) }],
  ['take the lead', led, ['Desk', 'Take the lead'], { do: 'take_lead', gathering: GATHERING }],
  ['lock the door', led, ['Desk', 'Lock the door'], { do: 'lock', gathering: GATHERING, on: true }],
  ['read everyone first', led, ['Desk', 'Read everyone first from now on'], { do: 'hold_words', gathering: GATHERING, on: true }],
  ['pause the room', room, ['Desk', 'Pause the room'], { do: 'pause', gathering: GATHERING }],
];

for (const [task, lanes, taps, asked] of TASKS) {
  test(`${task}: two taps`, async () => {
    const at = await stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes: lanes() }, { width: 390, height: 844 });
    at.line.answer = () => ({ outcome: 'passing' });
    for (const name of taps) await at.page.getByRole('button', { name }).first().click();
    await at.page.waitForTimeout(100);
    const commands = at.line.heard.filter(message => message.type === 'command').map(message => message.command);
    assert.deepEqual(commands, [asked]);
    assert.ok(taps.length <= 2);
    await at.close();
  });
}
