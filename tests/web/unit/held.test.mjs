// What a browser holds of a circle: made at the door, kept as text, and the same again afterwards.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sealing from '../../../web/crypto/index.js';
import { fromBundles, holdingsOf, newHeld, newcomerOf, proofOf, recipientOf, toGathering, toStanding } from '../../../web/state/held.js';
import { newCircle } from './seal-world.mjs';

const circle = await newCircle(1);

test('a knock carries the three public keys, in their order, and what vouches for them', async () => {
  const held = await newHeld(circle.id, circle.known);
  const mac = new Uint8Array(32).fill(7);
  const proof = sealing.fromBase64url(proofOf(held, mac));
  const { agree, sign, self } = newcomerOf(held);
  assert.equal(proof.length, 3 * 65 + 32);
  assert.deepEqual([proof.slice(0, 65), proof.slice(65, 130), proof.slice(130, 195), proof.slice(195)], [agree, sign, self, mac]);
  assert.equal(sealing.fromBase64url(proofOf(held)).length, 195, 'a founder has no invitation');
});

test('what is kept as text comes back as it was, without the roster', async () => {
  const held = await newHeld(circle.id, circle.known, { title: 'Harbour', name: 'Ana', pageKey: sealing.newKey(), deskKeys: circle.desk.keys });
  held.circleKeys = { 1: sealing.newKey(), 2: sealing.newKey() };
  held.formerDesks = { 1: await sealing.newPair() };
  held.seen = circle.followed.seen;
  held.gathering = { id: circle.gathering, keys: { 1: circle.gatheringKey }, next: { turn: 2 }, receipts: { a: 'b' }, draft: 'half a {"b":"sentence"}' };
  const back = fromBundles(JSON.parse(JSON.stringify(toStanding(held))), JSON.parse(JSON.stringify(toGathering(held))));
  assert.deepEqual(back, held);
  assert.equal(toGathering({ ...held, gathering: undefined }), null);
  assert.equal('roster' in toStanding({ ...held, roster: circle.followed }), false);
});

test('what is sealed for each reader opens with what they hold, by the newest key', async () => {
  const held = await newHeld(circle.id, circle.known, { deskKeys: circle.desk.keys });
  held.circleKeys = { 1: sealing.newKey(), 2: sealing.newKey() };
  held.gathering = { id: circle.gathering, keys: { 9: sealing.newKey(), 10: sealing.newKey() }, next: {}, receipts: {}, draft: '' };
  const place = circle.place(held.person);
  const lookUp = () => ({ member: held.person, sign: held.device.sign.public });
  for (const reader of /** @type {const} */ (['gathering', 'circle', 'desk', 'self'])) {
    const to = recipientOf(held, reader);
    assert.ok(to, reader);
    const { sealed, wraps } = await sealing.seal(place, 0, `for ${reader}`, held.device, [to]);
    assert.equal((await sealing.open(place, sealed, wraps, lookUp, holdingsOf(held))).text, `for ${reader}`);
    assert.equal(sealing.readWrap(wraps[0]).number, { gathering: 10, circle: 2, desk: 1, self: 0 }[reader]);
  }
  assert.equal(recipientOf({ ...held, gathering: undefined }, 'gathering'), undefined, 'there is no key yet');
});
