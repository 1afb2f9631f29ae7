// What was changed on its way is not opened: each bit, each end cut off, each place exchanged, over 200 sealed texts.
// All bits of the first ones, some of each of the others, so that it stays short; `AFTERGLOW_LONG=1` takes all of all.
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { base64url, fromBase64url } from '../../../web/crypto/bytes.js';
import * as sealing from '../../../web/crypto/index.js';
import { codeOf, newCircle } from './seal-world.mjs';

const ENVELOPES = 200;
const WHOLE = process.env.AFTERGLOW_LONG ? ENVELOPES : 2;
const SOME = 20;
const SIZES = ['', 'a few words', 'x'.repeat(700), 'y'.repeat(3000)];

const circle = await newCircle(6);
const envelopes = await Promise.all(Array.from({ length: ENVELOPES }, async (_, i) => {
  const device = circle.devices[i % circle.devices.length];
  const place = circle.place(device.member);
  const { sealed, wraps } = await sealing.seal(place, i % 5, SIZES[i < WHOLE ? 0 : i % SIZES.length] + i, device, [i % 2 ? circle.forGathering : circle.forDesk]);
  return { place, sealed, wraps, whole: i < WHOLE };
}));
const holdings = [circle.forGathering, circle.asDesk];
const open = (/** @type {any} */ place, /** @type {string} */ sealed, /** @type {string[]} */ wraps) => sealing.open(place, sealed, wraps, circle.lookUp, holdings);

/** Every number below `most`, or some of them. @param {number} most @param {boolean} all */
const places = (most, all) => (all ? Array.from({ length: most }, (_, i) => i) : Array.from({ length: SOME }, () => randomInt(most)));

/** @param {string} text @param {number} bit */
function flipped(text, bit) {
  const bytes = fromBase64url(text);
  bytes[bit >> 3] ^= 1 << (bit & 7);
  return base64url(bytes);
}

/** Every try is refused, and none by an error that nobody meant. @param {(() => Promise<unknown>)[]} tries @returns {Promise<Set<string>>} */
async function refused(tries) {
  const codes = await Promise.all(tries.map(codeOf));
  assert.ok(!codes.includes('opened'));
  return new Set(codes);
}

test('as they are, they open', async () => {
  for (const { place, sealed, wraps } of envelopes) await open(place, sealed, wraps);
});

test('no flipped bit is opened, in words or wrap', async () => {
  let tried = 0;
  const codes = new Set();
  for (const { place, sealed, wraps, whole } of envelopes) {
    const tries = [
      ...places(fromBase64url(sealed).length * 8, whole).map(bit => () => open(place, flipped(sealed, bit), wraps)),
      ...places(fromBase64url(wraps[0]).length * 8, whole).map(bit => () => open(place, sealed, [flipped(wraps[0], bit)])),
    ];
    tried += tries.length;
    for (const code of await refused(tries)) codes.add(code);
  }
  assert.deepEqual([...codes].sort(), ['does_not_open', 'no_key', 'not_signed', 'unknown_device', 'unreadable', 'version']);
  console.log(`# ${tried} bits flipped`);
});

test('no end cut off, and nothing added, is opened', async () => {
  for (const { place, sealed, wraps, whole } of envelopes) {
    await refused([
      ...places(sealed.length, whole).map(length => () => open(place, sealed.slice(0, length), wraps)),
      ...places(wraps[0].length, whole).map(length => () => open(place, sealed, [wraps[0].slice(0, length)])),
      ...['A', 'AA', 'AAAA', '='].flatMap(more => [() => open(place, sealed + more, wraps), () => open(place, sealed, [wraps[0] + more])]),
    ]);
  }
});

test('moved to another author, circle, gathering, kind, id or turn, or to none, it is not opened', async () => {
  const other = randomUUID();
  for (const { place, sealed, wraps } of envelopes) {
    const moved = [{ circle: other }, { gathering: other }, { gathering: null }, { kind: 'response' }, { id: other }, { turn: other }, { turn: null }];
    assert.deepEqual([...(await refused(moved.map(to => () => open({ ...place, ...to }, sealed, wraps))))], ['not_signed']);
    const someone = circle.devices.find(device => device.member !== place.author)?.member ?? other;
    assert.deepEqual([...(await refused([() => open({ ...place, author: someone }, sealed, wraps)]))], ['wrong_author']);
    const numbered = fromBase64url(sealed);
    numbered[20]++;
    assert.deepEqual([...(await refused([() => open(place, base64url(numbered), wraps)]))], ['not_signed'], 'another index');
  }
});

test('one in the place of another, whole or in part, is not opened', async () => {
  for (let i = 0; i < ENVELOPES; i++) {
    const [one, other] = [envelopes[i], envelopes[(i + circle.devices.length) % ENVELOPES]];
    const mixed = (/** @type {number} */ from, /** @type {number} */ to) => {
      const [bytes, others] = [fromBase64url(one.sealed), fromBase64url(other.sealed)];
      bytes.set(others.subarray(from, Math.min(to, bytes.length, others.length)), from);
      return base64url(bytes);
    };
    await refused([
      () => open(one.place, other.sealed, other.wraps),
      () => open(one.place, one.sealed, other.wraps),
      () => open(one.place, other.sealed, one.wraps),
      ...[[21, 53], [53, 117], [117, 129], [129, 1e6]].map(([from, to]) => () => open(one.place, mixed(from, to), one.wraps)),
    ]);
  }
});
