// What leaves this page: sealed for those who are to read it, once, in order, and again by itself when keys were renewed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sealing from '../../../web/crypto/index.js';
import { holdingsOf } from '../../../web/state/held.js';
import { sender } from '../../../web/state/sending.js';
import { fromWire } from '../../../web/state/wire-text.js';
import { CIRCLE, GATHERING, ME, id } from '../fixtures/circle.mjs';
import { sealedCircle } from '../fixtures/sealed.mjs';

globalThis.fetch = async () => /** @type {any} */ ({ ok: true, text: async () => JSON.stringify({ key: sealing.base64url(new Uint8Array(32)) }) });
const world = await sealedCircle(CIRCLE);
const { key } = await world.gatheringOf(GATHERING);

/** A page with a server that answers as it is told. @param {any[]} answers */
async function page(answers, me = {}) {
  const held = { ...(await world.heldOf(ME)), gathering: { id: GATHERING, keys: { 1: key }, next: {}, receipts: {}, draft: '' } };
  /** @type {any} */ const at = { held, me: { standing: 'member', ...me }, sent: [], changes: 0, change: () => {} };
  at.send = sender({
    send: async (command, bodies) => (at.sent.push({ command, bodies }), answers[at.sent.length - 1] ?? { outcome: 'done' }),
    held: () => at.held, me: () => at.me, gathering: () => at.gathering, index: () => undefined,
    changed: async () => (at.changes++, at.change()),
  });
  at.read = (/** @type {number} */ n, /** @type {any} */ place) => {
    const [[name, wire]] = Object.entries(at.sent[n].bodies);
    return world.open({ id: name, ...place }, /** @type {string} */ (wire), holdingsOf({ ...at.held, deskKeys: world.desk.keys }));
  };
  at.audiences = (/** @type {number} */ n) => fromWire(/** @type {any} */ (Object.values(at.sent[n].bodies)[0])).wraps.map(wrap => sealing.readWrap(wrap)).map(({ audience, number }) => `${audience} ${number}`);
  return at;
}
const share = (/** @type {number} */ n, turn = id(300)) => /** @type {const} */ ({ do: 'share', turn, reflection: id(4000 + n), words: id(5000 + n) });
const ofTurn = { kind: 'reflection', gathering: GATHERING, turn: id(300) };

test('every command’s texts are sealed as what they are, for those who are to read them', async () => {
  const plan = { theme: id(1), agenda: [{ title: id(2), prompt: id(3) }] };
  /** @type {[any, any, string, string[]][]} */
  const all = [
    [{ do: 'call_me', name: id(1) }, {}, 'name', ['circle 1']],
    [{ do: 'call_me', name: id(1) }, { standing: 'knocked' }, 'name', ['desk 1', 'self 0']],
    [{ do: 'give_number', number: id(1) }, {}, 'number', ['desk 1', 'self 0']],
    [{ do: 'set_call_link', link: id(1) }, {}, 'call_link', ['circle 1']],
    [{ do: 'revise_agreements', items: [id(1), id(7)] }, {}, 'agreement', ['circle 1']],
    [{ do: 'plan_gathering', plan }, {}, 'theme', ['circle 1']],
    [{ do: 'plan_series', plans: [plan] }, {}, 'theme', ['circle 1']],
  ];
  for (const [command, me, kind, readers] of all) {
    const at = await page([], me);
    await at.send(command, { [id(1)]: 'some words' }, { [id(99)]: 'as it is' });
    assert.equal(at.sent[0].bodies[id(99)], 'as it is');
    delete at.sent[0].bodies[id(99)];
    assert.deepEqual(at.audiences(0), readers, kind);
    assert.equal((await at.read(0, { kind })).text, 'some words');
    assert.ok(!JSON.stringify(at.sent).includes('some words'));
  }
  const planned = await page([]);
  await planned.send({ do: 'plan_gathering', plan }, { [id(2)]: 'Council', [id(3)]: 'What stays?' }, {});
  assert.equal((await world.open({ id: id(3), kind: 'prompt' }, planned.sent[0].bodies[id(3)], holdingsOf(planned.held))).text, 'What stays?');
});

test('within a turn each sharing has the next index, and a refused one gives it back', async () => {
  const at = await page([undefined, { outcome: 'refused', code: 'room_is_paused' }]);
  await Promise.all([at.send(share(1), { [id(5001)]: 'first' }, {}), at.send(share(2), { [id(5002)]: 'refused' }, {}), at.send(share(3), { [id(5003)]: 'second' }, {})]);
  assert.deepEqual(await Promise.all([0, 1, 2].map(async n => (await at.read(n, ofTurn)).index)), [0, 1, 1]);
  assert.equal(at.held.gathering.next[id(300)], 2);
  await at.send(share(4, id(301)), { [id(5004)]: 'another turn' }, {});
  assert.equal((await at.read(3, { ...ofTurn, turn: id(301) })).index, 0);
});

test('after a reload in which the count was lost, the index follows what stands in the room', async () => {
  const at = await page([]);
  at.gathering = { reflections: { [id(1)]: { turn: id(300), words: id(2) } } };
  at.send = sender({ send: async (command, bodies) => (at.sent.push({ command, bodies }), { outcome: 'done' }), held: () => at.held, me: () => at.me, gathering: () => at.gathering, index: () => 4, changed: async () => {} });
  await at.send(share(1), { [id(5001)]: 'goes on' }, {});
  assert.equal((await at.read(0, ofTurn)).index, 5);
});

test('under renewed keys the same words go again by themselves, with the same names', async () => {
  const at = await page([{ outcome: 'refused', code: 'keys_renewed' }]);
  const next = sealing.newKey();
  at.change = () => (at.held = { ...at.held, gathering: { ...at.held.gathering, keys: { 1: key, 2: next } } });
  assert.equal((await at.send(share(1, id(310)), { [id(5001)]: 'once' }, {})).outcome, 'done');
  assert.deepEqual(at.sent.map((/** @type {any} */ one) => one.command), [share(1, id(310)), share(1, id(310))]);
  assert.deepEqual([at.audiences(0), at.audiences(1)], [['gathering 1'], ['gathering 2']]);
  assert.equal((await at.read(1, { ...ofTurn, turn: id(310) })).index, 0);
  assert.equal(at.changes, 1);
});

test('keys that never come end in the refusal, and what the desk signed is not sent again by itself', async () => {
  const stale = { outcome: 'refused', code: 'keys_renewed', sentence: 'Keys were renewed.' };
  const at = await page([stale, stale, stale, stale, stale]);
  assert.deepEqual(await at.send(share(1), { [id(5001)]: 'x' }, {}), stale);
  assert.equal(at.sent.length, 4);
  const signed = await page([stale]);
  assert.deepEqual(await signed.send({ do: 'revise_agreements', items: [id(1)] }, { [id(1)]: 'x' }, { [id(2)]: 'signed' }), stale);
  assert.equal(signed.sent.length, 1);
});

test('while words are held they go to the desk and oneself, also when that began just now', async () => {
  const at = await page([{ outcome: 'refused', code: 'not_sealed' }]);
  at.change = () => (at.me = { ...at.me, holds: true });
  await at.send(share(1), { [id(5001)]: 'to be looked at' }, {});
  assert.deepEqual([at.audiences(0), at.audiences(1)], [['gathering 1'], ['desk 1', 'self 0']]);
  assert.equal((await at.read(1, ofTurn)).text, 'to be looked at');
});

test('words asked for twice are the same sealed words, and their receipt holds', async () => {
  const at = await page([{ outcome: 'refused', code: 'unknown' }]);
  await at.send(share(1), { [id(5001)]: 'the same' }, {});
  await at.send(share(1), { [id(5001)]: 'the same' }, {});
  assert.deepEqual(at.sent[1], at.sent[0]);
  const { sealed, wraps } = fromWire(at.sent[1].bodies[id(5001)]);
  const place = { circle: CIRCLE, author: ME, id: id(5001), ...ofTurn };
  const mine = () => ({ member: ME, sign: at.held.device.sign.public });
  assert.equal((await sealing.asWritten(at.held.gathering.receipts[id(4001)], place, sealed, wraps, mine, holdingsOf(at.held))).text, 'the same');
});

test('without keys, or with too much, nothing is sent, and a sentence says why', async () => {
  const at = await page([]);
  const long = await at.send({ do: 'call_me', name: id(1) }, { [id(1)]: 'x'.repeat(16_384) }, {});
  assert.deepEqual([long.outcome, long.code], ['refused', 'too_long']);
  assert.ok(long.sentence);
  at.held = null;
  const lost = await at.send({ do: 'call_me', name: id(1) }, { [id(1)]: 'x' }, {});
  assert.deepEqual([lost.outcome, lost.code], ['refused', 'no_keys']);
  assert.equal((await at.send({ do: 'signal', kind: 'i_need_a_person' }, {}, {})).outcome, 'done', 'what has no words always goes');
  assert.equal(at.sent.length, 1);
});
