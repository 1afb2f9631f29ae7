// Records that the desk did sign and that are not as they should be: nobody's device makes anything of them.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { base64url, fromBase64url, join, u32 } from '../../../web/crypto/bytes.js';
import { fields, id, list } from '../../../web/crypto/fields.js';
import * as sealing from '../../../web/crypto/index.js';
import { commitment, lock } from '../../../web/crypto/lock.js';
import { pad } from '../../../web/crypto/pad.js';
import { sign } from '../../../web/crypto/pairs.js';
import { ofSignature, ofWords, placed } from '../../../web/crypto/place.js';
import { system } from '../../../web/crypto/random.js';
import { signRecord } from '../../../web/crypto/signed.js';
import { lockTo } from '../../../web/crypto/to-pair.js';
import { wrap } from '../../../web/crypto/wraps.js';
import { codeOf, newCircle, newDevice } from './seal-world.mjs';

const NOTHING = new Uint8Array(0);
const circle = await newCircle(2);
const [ana, ben] = circle.devices;
const { keys } = circle.desk;
const owner = id(circle.id);
const promised = await commitment(circle.circleKey);

/** @param {Record<string, () => unknown>} acts @param {string} code */
async function stops(acts, code) {
  for (const [what, act] of Object.entries(acts)) assert.equal(await codeOf(act), code, what);
}
/** @param {string} text @param {number} at @param {number} value */
const changed = (text, at, value) => base64url(fromBase64url(text).with(at, value));

test('a desk record has the fields and signatures of its number', async () => {
  const [agree, sign] = [await sealing.newPair(), await sealing.newPair()];
  const follow = (/** @type {string} */ text) => sealing.followDesk(circle.id, circle.known, text);
  const desk = (/** @type {number} */ number, /** @type {Uint8Array<ArrayBuffer>[]} */ rest) => fields('afterglow/1 desk', owner, number, agree.public, sign.public, ...rest);
  const before = [circle.known.agree, circle.known.sign, new Uint8Array(125)];
  await stops(
    {
      'number 0': async () => follow(await signRecord(desk(0, [NOTHING, NOTHING, NOTHING]), sign)),
      'number 0, twice signed': async () => follow(await signRecord(desk(0, before), sign, keys.sign)),
      'a first one with one before': async () => follow(await signRecord(desk(1, before), sign)),
      'a first one with two signatures': async () => follow(await signRecord(desk(1, [NOTHING, NOTHING, NOTHING]), sign, sign)),
      'a second one with one signature': async () => follow(await signRecord(desk(2, before), sign)),
      'a key off the curve': async () => follow(await signRecord(desk(2, [before[0].with(64, before[0][64] ^ 1), ...before.slice(1)]), sign, keys.sign)),
      'a field more': async () => follow(await signRecord(join(desk(2, before), list([1])), sign, keys.sign)),
      'another label': async () => follow(await signRecord(fields('afterglow/2 desk', owner), sign)),
      'three signatures': async () => follow(await signRecord(desk(2, before), sign, keys.sign, sign)),
      'no signature': () => follow(base64url(join(new Uint8Array([0]), desk(1, [NOTHING, NOTHING, NOTHING])))),
      'signatures alone': () => follow(base64url(new Uint8Array(65).with(0, 1))),
    },
    'unreadable',
  );
  await stops(
    {
      'not by itself': async () => follow(await signRecord(desk(2, before), keys.sign, keys.sign)),
      'not by the one before': async () => follow(await signRecord(desk(2, before), sign, sign)),
    },
    'not_signed',
  );
});

test('the old agreement key is the one that belongs to the old desk, and only the new desk gets it', async () => {
  const next = await sealing.renewDesk(circle.id, keys);
  assert.deepEqual(await sealing.agreementBefore(circle.id, next.keys, next.record), keys.agree);
  const rival = await sealing.renewDesk(circle.id, keys);
  await stops(
    {
      'of another desk': () => sealing.agreementBefore(circle.id, rival.keys, next.record),
      'before another desk': () => sealing.deskBefore(circle.id, sealing.publicDesk(rival.keys), next.record),
    },
    'desk_changed',
  );
  await stops({ 'before the first': () => sealing.agreementBefore(circle.id, keys, circle.desk.record) }, 'missing_record');
  assert.equal(await sealing.deskBefore(circle.id, circle.known, circle.desk.record), null);

  const { agree, sign } = next.keys;
  const bound = fields('afterglow/1 desk before', owner, 2, agree.public);
  const kept = async (/** @type {Uint8Array<ArrayBuffer>} */ secret) => {
    const record = fields('afterglow/1 desk', owner, 2, agree.public, sign.public, keys.agree.public, keys.sign.public, await lockTo(system, agree.public, bound, secret));
    return sealing.agreementBefore(circle.id, next.keys, await signRecord(record, sign, keys.sign));
  };
  await stops({ another: async () => kept((await sealing.newPair()).secret), longer: () => kept(join(new Uint8Array(1), keys.agree.secret)), nothing: () => kept(NOTHING) }, 'wrong_key');
});

test('a roster names each device once, in order, with keys that are keys, and not too many', async () => {
  const listed = (/** @type {typeof ana} */ one, ended = 0, self = one.self.public) => list([id(one.id), id(one.member), ended, one.agree.public, one.sign.public, self]);
  const [first, second] = [ana, ben].sort((one, other) => (one.id < other.id ? -1 : 1));
  const gathering = (/** @type {string} */ one) => list([id(one), 1, promised]);
  const [low, high] = [randomUUID(), randomUUID()].sort();
  const follow = async (/** @type {Uint8Array<ArrayBuffer>[]} */ gatherings, /** @type {Uint8Array<ArrayBuffer>[]} */ devices, /** @type {Uint8Array<ArrayBuffer>} */ more = NOTHING, number = 3) =>
    sealing.followRoster(circle.id, circle.known, null, await signRecord(join(fields('afterglow/1 roster', owner, 1, number, 1, promised, list(gatherings), list(devices)), more), keys.sign));
  assert.equal((await follow([gathering(low), gathering(high)], [listed(first), listed(second, 1)])).devices.get(second.id)?.ended, true);
  await stops(
    {
      'devices turned': () => follow([], [listed(second), listed(first)]),
      'a device twice': () => follow([], [listed(first), listed(first)]),
      'gatherings turned': () => follow([gathering(high), gathering(low)], []),
      'a gathering twice': () => follow([gathering(low), gathering(low)], []),
      'half ended': () => follow([], [listed(first, 2)]),
      'a key off the curve': () => follow([], [listed(first, 0, first.self.public.with(1, first.self.public[1] ^ 1))]),
      'a field more': () => follow([], [], list([1])),
      'too many gatherings': () => follow(Array.from({ length: 17 }, () => randomUUID()).sort().map(gathering), []),
    },
    'unreadable',
  );
  await stops({ 'number 0': () => follow([], [], NOTHING, 0) }, 'old_record');
  const twice = await signRecord(fields('afterglow/1 roster', owner, 1, 3, 1, promised, NOTHING, NOTHING), keys.sign, keys.sign);
  await stops({ 'two signatures': () => sealing.followRoster(circle.id, circle.known, null, twice) }, 'not_signed');
});

test('a key record carries a key before it where there is one, and nowhere else', async () => {
  const read = async (/** @type {(string | number | Uint8Array<ArrayBuffer>)[]} */ rest, desk = 1) =>
    sealing.readKey(circle.id, number => (number === 1 ? circle.known : undefined), await signRecord(fields('afterglow/1 keys', owner, desk, ...rest), keys.sign));
  const other = id(randomUUID());
  await stops(
    {
      'another kind': () => read(['desk_sign', owner, 1, promised, NOTHING, NOTHING]),
      "another owner of the circle's": () => read(['circle', other, 1, promised, NOTHING, NOTHING]),
      'number 0': () => read(['gathering', other, 0, promised, NOTHING, NOTHING]),
      'a first one with one before': () => read(['circle', owner, 1, promised, promised, new Uint8Array(60)]),
      'a second one without': () => read(['circle', owner, 2, promised, NOTHING, NOTHING]),
      'a gathering’s with one before': () => read(['gathering', other, 2, promised, promised, new Uint8Array(60)]),
      'a shorter commitment': () => read(['circle', owner, 1, promised.slice(1), NOTHING, NOTHING]),
      'a field more': () => read(['circle', owner, 1, promised, NOTHING, NOTHING, NOTHING]),
    },
    'unreadable',
  );
  await stops({ 'by a desk that nobody knows': () => read(['circle', owner, 1, promised, NOTHING, NOTHING], 2) }, 'missing_record');
  const twice = await signRecord(fields('afterglow/1 keys', owner, 1, 'circle', owner, 1, promised, NOTHING, NOTHING), keys.sign, keys.sign);
  await stops({ 'two signatures': () => sealing.readKey(circle.id, () => circle.known, twice) }, 'not_signed');
  // Signed as the second, and what it carries is not the first.
  const { record } = await sealing.signKey(circle.id, keys, { what: 'circle', owner: circle.id, number: 2, key: circle.circleKey, before: sealing.newKey() });
  const second = await sealing.readKey(circle.id, () => circle.known, record);
  await stops({ 'another key before': () => sealing.keyBefore(circle.id, { ...second, before: second.before && { ...second.before, commitment: promised } }, circle.circleKey) }, 'wrong_key');
  await stops({ 'a gathering’s with one before it': () => sealing.signKey(circle.id, keys, { what: 'gathering', owner: circle.gathering, number: 2, key: circle.gatheringKey, before: circle.gatheringKey }) }, 'missing_record');
});

test('a key is 32 bytes, whoever promised another', async () => {
  const short = circle.circleKey.slice(16);
  const named = { ...circle.keyed.named, commitment: await commitment(short) };
  const given = await sealing.grant(circle.id, { id: ana.id, agree: ana.agree.public }, named, short);
  await stops({ granted: () => sealing.take(circle.id, ana, named, given) }, 'wrong_key');
  await stops(
    {
      'to lock with': () => sealing.sealDoor(circle.id, circle.gathering, short, circle.known, 'Welcome'),
      'a door cut off': () => sealing.openDoor(circle.id, circle.gathering, circle.circleKey, base64url(new Uint8Array(28).with(0, 1))),
    },
    'unreadable',
  );
});

test('an admission is by the desk that is known, and names known kinds of keys', async () => {
  const { newcomer } = await newDevice();
  const record = (/** @type {number} */ desk, what = 'circle', /** @type {Uint8Array<ArrayBuffer>} */ more = NOTHING) => {
    const { member, device, agree, sign, self } = newcomer;
    return join(fields('afterglow/1 admission', owner, desk, 2, id(member), id(device), agree, sign, self, list([list([what, owner, 1, promised])])), more);
  };
  const read = async (/** @type {any} */ of, known = circle.known) => sealing.readAdmission(circle.id, known, newcomer, await signRecord(of, keys.sign));
  assert.equal((await read(record(1))).keys[0].what, 'circle');
  await stops({ 'another kind': () => read(record(1, 'keys')), 'a field more': () => read(record(1, 'circle', list([1]))) }, 'unreadable');
  await stops({ 'an older desk': () => read(record(1), { ...circle.known, number: 2 }) }, 'old_record');
  await stops({ 'a later desk': () => read(record(2)) }, 'missing_record');
  const twice = await signRecord(record(1), keys.sign, keys.sign);
  await stops({ 'two signatures': () => sealing.readAdmission(circle.id, circle.known, newcomer, twice) }, 'not_signed');
  await stops({ elsewhere: async () => sealing.readAdmission(randomUUID(), circle.known, newcomer, await signRecord(record(1), keys.sign)) }, 'other_circle');
});

test('what another version wrote is said to be of another version', async () => {
  const invitation = randomUUID();
  const page = await sealing.sealDoor(circle.id, invitation, circle.circleKey, circle.known, 'Welcome');
  const card = await sealing.sealCard(circle.id, circle.gathering, circle.known, 'Thank you');
  const given = await sealing.grant(circle.id, { id: ana.id, agree: ana.agree.public }, circle.keyed.named, circle.circleKey);
  const place = circle.place(ana.member);
  const { sealed, wraps } = await sealing.seal(place, 0, 'words', ana, [circle.forGathering]);
  await stops(
    {
      door: () => sealing.openDoor(circle.id, invitation, circle.circleKey, changed(page, 0, 2)),
      card: () => sealing.openCard(circle.id, circle.gathering, keys, changed(card, 0, 2)),
      grant: () => sealing.take(circle.id, ana, circle.keyed.named, changed(given, 0, 2)),
      words: () => sealing.open(place, changed(sealed, 0, 2), wraps, circle.lookUp, [circle.forGathering]),
      wrap: () => sealing.readWrap(changed(wraps[0], 0, 2)),
    },
    'version',
  );
});

test('a text that its own author made in another shape is not shown', async () => {
  const place = circle.place(ana.member);
  const at = placed(place);
  const key = sealing.newKey();
  const committed = await commitment(key);
  const wraps = [await wrap(system, at, key, circle.forGathering)];
  const open = async (/** @type {number} */ index, /** @type {Uint8Array<ArrayBuffer>} */ padded, changeTo = key) => {
    const locked = await lock(system, changeTo, ofWords(at), padded);
    const signature = await sign(ana.sign, ofSignature(at, id(ana.id), u32(index), committed, locked));
    return sealing.open(place, base64url(join(new Uint8Array([1]), id(ana.id), u32(index), committed, signature, locked)), wraps, circle.lookUp, [circle.forGathering]);
  };
  const good = pad(new Uint8Array([0x61]));
  assert.equal((await open(9_999, good)).text, 'a');
  await stops(
    {
      'an index beyond all turns': () => open(10_000, good),
      'a size of its own': () => open(0, join(good, new Uint8Array(256))),
      'no end': () => open(0, new Uint8Array(256)),
      'no UTF-8': () => open(0, pad(new Uint8Array([0xff]))),
      nothing: () => sealing.open(place, '', wraps, circle.lookUp, [circle.forGathering]),
      'no more than a head': () => sealing.readWrap(wraps[0].slice(0, 30)),
      'for an audience there is not': () => sealing.readWrap(changed(wraps[0], 2, 6)),
      'by a way there is not': () => sealing.readWrap(changed(wraps[0], 1, 3)),
    },
    'unreadable',
  );
  await stops({ 'under another key than the promised one': () => open(0, good, sealing.newKey()) }, 'does_not_open');
  assert.equal(await codeOf(() => sealing.seal(place, 10_000, 'a', ana, [])), 'unreadable');
});
