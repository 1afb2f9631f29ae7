// A server that lies: whatever it exchanges, invents, keeps back or plays again is noticed, with a code of its own.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { base64url, fromBase64url, join } from '../../../web/crypto/bytes.js';
import * as sealing from '../../../web/crypto/index.js';
import { ofWrap, placed } from '../../../web/crypto/place.js';
import { system } from '../../../web/crypto/random.js';
import { lockTo } from '../../../web/crypto/to-pair.js';
import { wrap } from '../../../web/crypto/wraps.js';
import { codeOf, newCircle, newDevice } from './seal-world.mjs';

const circle = await newCircle(3);
const [ana, ben] = circle.devices;
const elsewhere = await newCircle(2);
/** The server's own pairs: it can make as many as it likes. */
const mine = await sealing.firstDesk(circle.id);

/** @param {any} device @param {string} text @param {any[]} audience @param {any} [place] @param {number} [index] */
async function said(device, text, audience = [circle.forGathering], place = circle.place(device.member), index = 0) {
  return { place, ...(await sealing.seal(place, index, text, device, audience)) };
}
/** @param {any} one @param {any[]} [holdings] @param {any} [lookUp] */
const open = ({ place, sealed, wraps }, holdings = [circle.forGathering], lookUp = circle.lookUp) => sealing.open(place, sealed, wraps, lookUp, holdings);

/** @param {(() => unknown) | Record<string, () => unknown>} acts @param {string} code */
async function stops(acts, code) {
  for (const [what, act] of Object.entries(typeof acts === 'function' ? { it: acts } : acts)) assert.equal(await codeOf(act), code, what);
}

test('another desk key than the pinned one is noticed, whoever vouches for it', async () => {
  const next = await sealing.renewDesk(circle.id, circle.desk.keys);
  assert.equal((await sealing.followDesk(circle.id, circle.known, next.record)).number, 2);
  await stops(() => sealing.followDesk(circle.id, circle.known, mine.record), 'desk_changed');
  const renewed = await sealing.renewDesk(circle.id, mine.keys);
  await stops(() => sealing.followDesk(circle.id, circle.known, renewed.record), 'desk_changed');
  // It names the true desk as the one before, and cannot sign for it.
  const pretending = await sealing.renewDesk(circle.id, { ...mine.keys, sign: { public: circle.known.sign, secret: mine.keys.sign.secret }, agree: circle.desk.keys.agree }).catch(() => null);
  assert.equal(pretending, null, 'a secret that does not fit does not sign');
  const forged = fromBase64url(next.record);
  forged.set(fromBase64url(renewed.record).subarray(65, 129), 65);
  await stops(() => sealing.followDesk(circle.id, circle.known, base64url(forged)), 'not_signed');
  const third = await sealing.renewDesk(circle.id, next.keys);
  await stops(() => sealing.followDesk(circle.id, circle.known, third.record), 'missing_record');
  await stops(() => sealing.followDesk(circle.id, sealing.publicDesk(next.keys), circle.desk.record), 'old_record');
  await stops(() => sealing.followDesk(circle.id, elsewhere.known, elsewhere.desk.record), 'other_circle');
});

test('a desk that was renewed by someone else in the same step is another desk', async () => {
  const [one, other] = await Promise.all([sealing.renewDesk(circle.id, circle.desk.keys), sealing.renewDesk(circle.id, circle.desk.keys)]);
  const known = await sealing.followDesk(circle.id, circle.known, one.record);
  await stops(() => sealing.followDesk(circle.id, known, other.record), 'desk_changed');
});

test("a newcomer's keys that the server exchanged, or a person it chose, are not let in", async () => {
  const [carl, ghost, invitation] = [await newDevice(), await newDevice(), randomUUID()];
  const keys = await sealing.keysOf(circle.id, sealing.newSecret());
  const vouched = await sealing.vouch(circle.id, invitation, keys, carl.newcomer);
  await sealing.proveKnock(circle.id, invitation, keys, carl.newcomer, vouched);
  const changes = [{ agree: ghost.newcomer.agree }, { sign: ghost.newcomer.sign }, { self: ghost.newcomer.self }, { member: ana.member }, { device: randomUUID() }];
  for (const change of changes) await stops(() => sealing.proveKnock(circle.id, invitation, keys, { ...carl.newcomer, ...change }, vouched), 'not_proven');
  await stops(() => sealing.proveKnock(circle.id, randomUUID(), keys, carl.newcomer, vouched), 'not_proven');
  const others = await sealing.keysOf(circle.id, sealing.newSecret());
  await stops(() => sealing.proveKnock(circle.id, invitation, others, carl.newcomer, vouched), 'not_proven');
});

test("an admission for someone else, or the server's own, hands over nothing", async () => {
  const [carl, dora] = [await newDevice(), await newDevice()];
  const given = { roster: 2, keys: [circle.keyed.named, circle.opened.named] };
  const admitted = await sealing.signAdmission(circle.id, circle.desk.keys, carl.newcomer, given);
  const read = (/** @type {any} */ newcomer, text = admitted) => sealing.readAdmission(circle.id, circle.known, newcomer, text);
  assert.deepEqual(await read(carl.newcomer), given);
  await stops(() => read(dora.newcomer), 'not_for_this_device');
  await stops(() => read({ ...carl.newcomer, member: ana.member }), 'not_for_this_device');
  const forged = await sealing.signAdmission(circle.id, mine.keys, carl.newcomer, given);
  await stops(() => read(carl.newcomer, forged), 'not_signed');
});

test("a key of the server's own making is never taken for the circle's", async () => {
  const theirs = sealing.newKey();
  const device = { id: ana.id, agree: ana.agree.public };
  const next = await sealing.signKey(circle.id, mine.keys, { what: 'circle', owner: circle.id, number: 2, key: theirs, before: theirs });
  const desks = (/** @type {number} */ number) => (number === 1 ? circle.known : undefined);
  await stops(() => sealing.readKey(circle.id, desks, next.record), 'not_signed');
  const slipped = await sealing.grant(circle.id, device, circle.keyed.named, theirs);
  await stops(() => sealing.take(circle.id, ana, circle.keyed.named, slipped), 'wrong_key');
  const true_ = await sealing.grant(circle.id, device, circle.keyed.named, circle.circleKey);
  assert.deepEqual(await sealing.take(circle.id, ana, circle.keyed.named, true_), circle.circleKey);
  await stops(
    {
      'to another device': () => sealing.take(circle.id, ben, circle.keyed.named, true_),
      'as another key': () => sealing.take(circle.id, ana, circle.opened.named, true_),
      'with another number': () => sealing.take(circle.id, ana, { ...circle.keyed.named, number: 2 }, true_),
      'in another circle': () => sealing.take(elsewhere.id, ana, circle.keyed.named, true_),
    },
    'does_not_open',
  );
});

test('an older circle key comes out of the newer one only as it was', async () => {
  const key = sealing.newKey();
  const made = { what: /** @type {const} */ ('circle'), owner: circle.id, number: 2, key, before: circle.circleKey };
  const { record } = await sealing.signKey(circle.id, circle.desk.keys, made);
  const read = await sealing.readKey(circle.id, () => circle.known, record);
  assert.deepEqual(await sealing.keyBefore(circle.id, read, key), circle.circleKey);
  await stops(() => sealing.keyBefore(circle.id, read, circle.circleKey), 'does_not_open');
  const first = await sealing.readKey(circle.id, () => circle.known, circle.keyed.record);
  await stops(() => sealing.keyBefore(circle.id, first, circle.circleKey), 'missing_record');
  await stops(() => sealing.signKey(circle.id, circle.desk.keys, { ...made, before: null }), 'missing_record');
});

test('a ghost in the roster, an older roster, a second one of the same number: each is noticed', async () => {
  const ghost = await newDevice();
  const follow = (/** @type {string} */ text, /** @type {any} */ last = circle.followed.seen, desk = circle.known) => sealing.followRoster(circle.id, desk, last, text);
  const state = { ...circle.state, number: 2, devices: [...circle.state.devices, ghost.listed] };
  await stops({ 'signed by the server': async () => follow(await sealing.signRoster(circle.id, mine.keys, state)) }, 'not_signed');

  const next = await sealing.signRoster(circle.id, circle.desk.keys, { ...circle.state, number: 2 });
  const seen = (await follow(next)).seen;
  assert.deepEqual((await follow(next, seen)).seen, seen, 'the same again');
  await stops(() => follow(circle.roster, seen), 'old_record');
  const rival = await sealing.signRoster(circle.id, circle.desk.keys, state);
  await stops(() => follow(rival, seen), 'two_records');
  await stops(() => follow(circle.roster, { number: 2 }, circle.known), 'old_record');

  const renewed = await sealing.renewDesk(circle.id, circle.desk.keys);
  const known = sealing.publicDesk(renewed.keys);
  await stops(() => follow(next, null, known), 'old_record');
  const later = await sealing.signRoster(circle.id, renewed.keys, { ...circle.state, number: 3 });
  await stops(() => follow(later, seen), 'missing_record');
  await stops(() => sealing.followRoster(circle.id, circle.known, null, elsewhere.roster), 'other_circle');
  const twice = await sealing.signRoster(circle.id, circle.desk.keys, { ...state, devices: [ana.listed, { ...ghost.listed, sign: ana.listed.sign }] });
  await stops(() => follow(twice, null), 'unreadable');
});

test('words of a device that nobody let in, or of a device in another name, are not shown', async () => {
  const ghost = await newDevice();
  await stops(async () => open(await said(ghost, 'as myself')), 'unknown_device');
  await stops(async () => open(await said(ghost, 'as Ana', undefined, circle.place(ana.member))), 'unknown_device');
  await stops(async () => open(await said(ben, 'as Ana', undefined, circle.place(ana.member))), 'wrong_author');
  await stops(async () => open(await said({ id: ana.id, sign: ben.sign }, 'with her device’s name', undefined, circle.place(ana.member))), 'not_signed');
});

test('words, wraps, authors exchanged between two texts are noticed', async () => {
  const [one, other, bens] = [await said(ana, 'one'), await said(ana, 'other'), await said(ben, 'three')];
  await stops({ words: () => open({ ...one, sealed: other.sealed }), both: () => open({ ...one, sealed: other.sealed, wraps: other.wraps }) }, 'not_signed');
  await stops(() => open({ ...one, wraps: other.wraps }), 'does_not_open');
  await stops(() => open({ ...one, place: { ...one.place, author: ben.member } }), 'wrong_author');
  await stops(() => open({ ...one, sealed: bens.sealed, wraps: bens.wraps }), 'wrong_author');
  await stops(() => open({ ...one, wraps: [] }), 'no_key');
  // To a public key the server itself can wrap, but only a key that is not the promised one.
  const held = await said(ana, 'for the desk', [circle.forDesk]);
  const honest = await wrap(system, placed(held.place), sealing.newKey(), circle.forDesk);
  await stops(() => open({ ...held, wraps: [honest] }, [circle.asDesk]), 'does_not_open');
  const { head } = sealing.readWrap(held.wraps[0]);
  const promised = ofWrap(placed(held.place), head, fromBase64url(held.sealed).slice(21, 53));
  const slipped = base64url(join(head, await lockTo(system, circle.known.agree, promised, sealing.newKey())));
  await stops(() => open({ ...held, wraps: [slipped] }, [circle.asDesk]), 'wrong_key');
});

test('the order within a turn is the one that was written', async () => {
  const turn = circle.place(ana.member);
  const texts = await Promise.all([0, 1, 2, 4].map(async index => open(await said(ana, `${index}`, undefined, { ...turn, id: randomUUID() }, index))));
  assert.deepEqual(sealing.gaps(texts), [3]);
  await stops({ turned: () => sealing.gaps([texts[1], texts[0]]), doubled: () => sealing.gaps([texts[0], texts[0]]) }, 'out_of_order');
});

test('held words open for author and desk alone; releasing adds a wrap, and the author sees that they are the same', async () => {
  const forAuthor = { audience: 'self', owner: ana.member, number: 0, public: ana.self.public };
  /** @type {any} */ const asAuthor = { audience: 'self', owner: ana.member, number: 0, pair: ana.self };
  const held = await said(ana, 'not yet for all', [circle.forDesk, forAuthor]);
  await stops(() => open(held), 'no_key');
  for (const holding of [circle.asDesk, asAuthor]) assert.equal((await open(held, [holding])).text, 'not yet for all');

  const more = await sealing.widen(held.place, held.sealed, held.wraps, circle.lookUp, [circle.asDesk], circle.forGathering);
  const released = { ...held, wraps: [more] };
  assert.equal((await open(released)).text, 'not yet for all');
  const check = (/** @type {any} */ shown) => sealing.asWritten(held.receipt, shown.place, shown.sealed, shown.wraps, circle.lookUp, [circle.forGathering]);
  assert.equal((await check(released)).text, 'not yet for all');

  const instead = await said(ana, 'something she wrote at another time', undefined, held.place);
  await stops(() => check(instead), 'not_as_written');
  await stops(() => check({ ...released, wraps: instead.wraps }), 'does_not_open');
  await stops(() => sealing.widen(held.place, instead.sealed, held.wraps, circle.lookUp, [circle.asDesk], circle.forGathering), 'does_not_open');
});

test('whoever was removed opens nothing of what comes after, though they keep all their keys', async () => {
  const [circleKey, gatheringKey] = [sealing.newKey(), sealing.newKey()];
  const later = await said(ben, 'after', [{ ...circle.forGathering, number: 2, key: gatheringKey }, { ...circle.forCircle, number: 2, key: circleKey }]);
  const kept = [circle.forGathering, circle.forCircle, { audience: 'self', owner: ana.member, number: 0, pair: ana.self }];
  await stops(() => open(later, kept), 'no_key');
  await stops(() => open(later, kept.map(one => ({ ...one, number: 2 }))), 'does_not_open');
});

test('a door page that the server made, or moved, does not open', async () => {
  const [invitation, keys, others] = [randomUUID(), await sealing.keysOf(circle.id, sealing.newSecret()), await sealing.keysOf(circle.id, sealing.newSecret())];
  const page = await sealing.sealDoor(circle.id, invitation, keys.page, circle.known, 'Welcome');
  const { desk, text } = await sealing.openDoor(circle.id, invitation, keys.page, page);
  assert.deepEqual([desk, text], [circle.known, 'Welcome']);
  assert.equal((await sealing.followDesk(circle.id, desk, circle.desk.record)).number, 1);
  await stops(
    {
      'another desk in it': async () => sealing.openDoor(circle.id, invitation, keys.page, await sealing.sealDoor(circle.id, invitation, others.page, sealing.publicDesk(mine.keys), 'Welcome')),
      'of another invitation': () => sealing.openDoor(circle.id, randomUUID(), keys.page, page),
      'of another circle': () => sealing.openDoor(elsewhere.id, invitation, keys.page, page),
    },
    'does_not_open',
  );
  assert.notDeepEqual(keys.token, keys.page);
  assert.notDeepEqual(keys.token, keys.mac);
});

test('a leaving card opens for the desk, in its own gathering, and says nothing of who wrote it', async () => {
  const desk = circle.desk.keys;
  const [card, other] = await Promise.all(['Thank you', 'Thank you'].map(text => sealing.sealCard(circle.id, circle.gathering, circle.known, text)));
  assert.equal(await sealing.openCard(circle.id, circle.gathering, desk, card), 'Thank you');
  assert.equal(fromBase64url(card).length, 350);
  assert.notEqual(card, other);
  await stops(
    {
      'by the server': () => sealing.openCard(circle.id, circle.gathering, mine.keys, card),
      'in another gathering': () => sealing.openCard(circle.id, randomUUID(), desk, card),
      'in another circle': () => sealing.openCard(elsewhere.id, circle.gathering, desk, card),
      'for another desk': () => sealing.openCard(circle.id, circle.gathering, { ...desk, number: 2 }, card),
    },
    'does_not_open',
  );
});

test('no bit of a record can be turned', async () => {
  const next = await sealing.renewDesk(circle.id, circle.desk.keys);
  const key = await sealing.signKey(circle.id, circle.desk.keys, { what: 'circle', owner: circle.id, number: 2, key: sealing.newKey(), before: circle.circleKey });
  const admitted = await sealing.signAdmission(circle.id, circle.desk.keys, ana.newcomer, { roster: 1, keys: [circle.keyed.named] });
  /** @type {[string, (text: string) => Promise<unknown>][]} */
  const records = [
    [next.record, text => sealing.followDesk(circle.id, circle.known, text)],
    [key.record, text => sealing.readKey(circle.id, number => (number === 1 ? circle.known : undefined), text)],
    [admitted, text => sealing.readAdmission(circle.id, circle.known, ana.newcomer, text)],
    [circle.roster, text => sealing.followRoster(circle.id, circle.known, null, text)],
  ];
  for (const [record, read] of records) {
    await read(record);
    const bits = fromBase64url(record).length * 8;
    for (let bit = 0; bit < bits; bit += 7) {
      const bytes = fromBase64url(record);
      bytes[bit >> 3] ^= 1 << (bit & 7);
      assert.notEqual(await codeOf(() => read(base64url(bytes))), 'opened', `bit ${bit}`);
    }
    for (const cut of [0, 1, 64, 65, 66, 100, record.length - 1]) assert.notEqual(await codeOf(() => read(record.slice(0, cut))), 'opened');
  }
});

test("the desk's secrets are taken only where they fit the desk that is known", async () => {
  const to = { id: ana.id, agree: ana.agree.public };
  const { keys } = circle.desk;
  const text = await sealing.grantPair(circle.id, to, 'desk_sign', 1, keys.sign);
  assert.deepEqual(await sealing.takePair(circle.id, ana, 'desk_sign', 1, circle.known.sign, text), keys.sign);
  await stops(
    {
      'as the other pair': () => sealing.takePair(circle.id, ana, 'desk_agree', 1, circle.known.agree, text),
      'as the next desk': () => sealing.takePair(circle.id, ana, 'desk_sign', 2, circle.known.sign, text),
      'by another device': () => sealing.takePair(circle.id, ben, 'desk_sign', 1, circle.known.sign, text),
    },
    'does_not_open',
  );
  const slipped = await sealing.grantPair(circle.id, to, 'desk_sign', 1, { public: circle.known.sign, secret: mine.keys.sign.secret });
  await stops(() => sealing.takePair(circle.id, ana, 'desk_sign', 1, circle.known.sign, slipped), 'wrong_key');
});
