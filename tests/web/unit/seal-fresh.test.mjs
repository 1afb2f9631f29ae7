// No key and no IV is used twice: 10⁵ texts, 10⁴ of them signed and wrapped; `AFTERGLOW_SEALS=1000000` does both that often.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { lockWords, seal } from '../../../web/crypto/envelope.js';
import * as sealing from '../../../web/crypto/index.js';
import { placed } from '../../../web/crypto/place.js';
import { system } from '../../../web/crypto/random.js';

const LONG = Number(process.env.AFTERGLOW_SEALS ?? 0);
const AT_ONCE = 500;

/** The browser's randomness, and everything it ever gave. */
function watched() {
  const seen = { 32: new Set(), 12: new Set() };
  return {
    seen,
    pair: system.pair,
    bytes(/** @type {number} */ length) {
      const made = system.bytes(length);
      seen[/** @type {32 | 12} */ (length)].add(Buffer.from(made).toString('latin1'));
      return made;
    },
  };
}

/** @param {number} times @param {() => Promise<unknown>} act */
async function often(times, act) {
  for (let i = 0; i < times; i += AT_ONCE) await Promise.all(Array.from({ length: Math.min(AT_ONCE, times - i) }, act));
}

const [circle, gathering, author] = [randomUUID(), randomUUID(), randomUUID()];
const place = () => ({ circle, gathering, author, kind: 'reflection', id: randomUUID(), turn: null });

test('texts repeat no key and no IV, and the same words never look the same', async () => {
  const texts = LONG || 100_000;
  const random = watched();
  const ends = new Set();
  const here = placed(place());
  await often(texts, async () => {
    const { locked } = await lockWords(random, here, 'the same words');
    ends.add(Buffer.from(locked.subarray(-16)).toString('latin1'));
  });
  assert.deepEqual([random.seen[32].size, random.seen[12].size, ends.size], [texts, texts, texts]);
});

test('sealing as a whole draws one key and one IV for the words, and one IV for each wrap', async () => {
  const seals = LONG || 10_000;
  const random = watched();
  const device = { id: randomUUID(), sign: await sealing.newPair() };
  /** @type {any} */ const audience = { audience: 'gathering', owner: gathering, number: 1, key: sealing.newKey() };
  await often(seals, () => seal(random, place(), 0, 'the same words', device, [audience]));
  assert.deepEqual([random.seen[32].size, random.seen[12].size], [seals, 2 * seals]);
});
