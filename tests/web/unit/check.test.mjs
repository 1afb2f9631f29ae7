// Many signatures at once are checked beside the page where there is somebody to do it; what they say counts, and where they
// say nothing the page looks itself.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { check, checkWith } from '../../../web/crypto/check.js';
import * as sealing from '../../../web/crypto/index.js';
import { isSigned, sign } from '../../../web/crypto/pairs.js';
import { together } from '../../../web/crypto/together.js';
import { codeOf, newCircle } from './seal-world.mjs';

/** @typedef {import('../../../web/crypto/together.js').Signature} Signature */

const MANY = 60;
const pair = await sealing.newPair();
const said = new TextEncoder().encode('said');
const signature = await sign(pair, said);
const other = new TextEncoder().encode('something else');
/** Every third is of something else. */
const all = (/** @type {number} */ count) => Promise.all(Array.from({ length: count }, (_, i) => check(pair.public, signature, i % 3 ? said : other)));
const wanted = (/** @type {number} */ count) => Array.from({ length: count }, (_, i) => i % 3 !== 0);

/** @type {number[]} */ let asked = [];
const beside = (/** @type {Signature[]} */ signatures) => (asked.push(signatures.length), Promise.all(signatures.map(one => isSigned(...one))));
afterEach(() => (checkWith(), (asked = [])));

test('few are checked here, many together by whoever is there, and the answers are the same', async () => {
  assert.deepEqual(await all(MANY), wanted(MANY));
  checkWith(together(beside));
  assert.deepEqual(await all(5), wanted(5));
  assert.deepEqual(asked, []);
  assert.deepEqual(await all(MANY), wanted(MANY));
  assert.deepEqual(asked, [MANY]);
});

test('who cannot say leaves it to the page; whatever is not a clear yes is a no', async () => {
  checkWith(together(() => Promise.reject(new Error('gone'))));
  assert.deepEqual(await all(MANY), wanted(MANY));
  checkWith(together(async signatures => /** @type {any} */ (signatures.map(() => 'yes'))));
  assert.deepEqual(await all(MANY), Array(MANY).fill(false));
  checkWith(together(async () => [true]));
  assert.deepEqual(await all(MANY), [true, ...Array(MANY - 1).fill(false)]);
});

test('texts open only with the signatures that hold, wherever they are checked', async () => {
  const circle = await newCircle(3);
  const texts = await Promise.all(Array.from({ length: MANY }, async (_, i) => {
    const device = circle.devices[i % 3];
    const place = circle.place(device.member);
    const { sealed, wraps } = await sealing.seal(place, 0, 'words', device, [circle.forGathering]);
    return { place: i === 7 ? { ...place, kind: 'response' } : place, sealed, wraps };
  }));
  const codes = () => Promise.all(texts.map(({ place, sealed, wraps }) => codeOf(() => sealing.open(place, sealed, wraps, circle.lookUp, [circle.forGathering]))));
  const alone = await codes();
  assert.equal(alone[7], 'not_signed');
  checkWith(together(beside));
  assert.deepEqual(await codes(), alone);
  assert.deepEqual(asked, [MANY]);
  assert.equal(alone.filter(code => code === 'opened').length, MANY - 1);
});
