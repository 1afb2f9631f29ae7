// The small parts of sealing: one spelling for each value, seven words as people type them, locks that stay shut.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromIdBytes, idBytes, u32 } from '../../../web/crypto/bytes.js';
import { Reader, fields, list } from '../../../web/crypto/fields.js';
import * as sealing from '../../../web/crypto/index.js';
import { numbersOf } from '../../../web/crypto/invitation.js';
import { pad, unpad } from '../../../web/crypto/pad.js';
import { fits, onCurve } from '../../../web/crypto/pairs.js';
import { system } from '../../../web/crypto/random.js';
import { WORDS } from '../../../web/crypto/words.js';
import { WEB } from '../fixtures/serve.mjs';
import { codeOf, newDevice } from './seal-world.mjs';

test('base64url comes back as it was, and nothing has two spellings', async () => {
  for (let length = 0; length < 70; length++) {
    const bytes = system.bytes(length);
    const text = sealing.base64url(bytes);
    assert.equal(text, Buffer.from(bytes).toString('base64url'));
    assert.deepEqual(sealing.fromBase64url(text), bytes);
    if (length % 3 !== 0) {
      const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      const opened = await Promise.all([...last].map(letter => codeOf(() => sealing.fromBase64url(text.slice(0, -1) + letter))));
      assert.equal(opened.filter(code => code === 'opened').length, length % 3 === 1 ? 4 : 16, 'the bits left over are zero');
    }
  }
});

test('an id is a UUID in lower case and nothing else', async () => {
  const id = randomUUID();
  assert.equal(fromIdBytes(idBytes(id)), id);
  for (const bad of [id.toUpperCase().replace(/\d/g, 'A'), `${id}0`, id.slice(1), id.replaceAll('-', ''), `{${id}}`, '', [id], 7, null]) assert.equal(await codeOf(() => idBytes(/** @type {any} */ (bad))), 'unreadable', String(bad));
});

test('what arrived as no text at all is no base64url, and what is no number below 2³² is not written', async () => {
  for (const bad of [null, undefined, 7, ['AAAA'], {}]) assert.equal(await codeOf(() => sealing.fromBase64url(/** @type {any} */ (bad))), 'unreadable');
  for (const bad of [-1, 1.5, 2 ** 32, NaN, Infinity]) assert.equal(await codeOf(() => u32(bad)), 'unreadable', String(bad));
});

test('fields are read as they were written, all of them and no more', async () => {
  const made = fields('a label', u32(1), 'text', list([list([2]), list([3])]));
  const reader = new Reader(made, 'a label');
  assert.deepEqual([reader.number(), reader.text(), reader.list(2, item => item.number())], [1, 'text', [2, 3]]);
  reader.end();
  const tries = {
    'another label': () => new Reader(made, 'a labe'),
    'something left': () => new Reader(made, 'a label').end(),
    'nothing left': () => reader.bytes(),
    'another length': () => new Reader(made, 'a label').bytes(5),
    'too many': () => new Reader(fields('l', list([list([2]), list([3])])), 'l').list(1, item => item.number()),
    'more in an item': () => new Reader(fields('l', list([list([2, 2])])), 'l').list(1, item => item.number()),
    'cut off': () => new Reader(made.slice(0, 12), 'a label').bytes(),
    'longer than there is': () => new Reader(new Uint8Array([255, 255, 255, 255, 1])).bytes(),
    'no UTF-8': () => new Reader(list([new Uint8Array([0xc3, 0x28])])).text(),
  };
  for (const [what, act] of Object.entries(tries)) assert.equal(await codeOf(act), 'unreadable', what);
  assert.notDeepEqual(fields('ab', 'c'), fields('a', 'bc'));
});

test('a text has one of four sizes, and comes back as it was', async () => {
  for (const length of [0, 1, 254, 255, 256, 1023, 1024, 4095, 4096, 16383]) {
    for (const last of [0, 0x80, 0x61]) {
      const bytes = new Uint8Array(length).fill(0x61);
      if (length) bytes[length - 1] = last;
      const padded = pad(bytes);
      assert.ok(sealing.SIZES.includes(padded.length));
      assert.deepEqual(unpad(padded), bytes);
    }
  }
  assert.equal(await codeOf(() => pad(new Uint8Array(sealing.LONGEST + 1))), 'too_long');
});

test('what is no point of the curve is no public key; a secret that does not fit is noticed', async () => {
  const { public: point, secret } = await sealing.newPair();
  assert.equal(await fits({ public: point, secret }), true);
  assert.equal(await fits({ public: (await sealing.newPair()).public, secret }), false);
  const off = point.slice();
  off[64] ^= 1;
  const tooLarge = new Uint8Array(65).fill(0xff);
  tooLarge[0] = 4;
  const zero = new Uint8Array(65);
  zero[0] = 4;
  const compressed = point.slice(0, 33);
  compressed[0] = 2;
  const hybrid = point.slice();
  hybrid[0] = 6;
  // The point with x = 0, written with x = P: the same to whoever reckons, and another spelling.
  const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
  const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
  let [root, base] = [1n, b];
  for (let power = (p + 1n) / 4n; power > 0n; power >>= 1n, base = (base * base) % p) if (power & 1n) root = (root * base) % p;
  const spelled = (/** @type {bigint} */ x) => new Uint8Array(Buffer.from(`04${x.toString(16).padStart(64, '0')}${root.toString(16).padStart(64, '0')}`, 'hex'));
  assert.equal(await codeOf(() => onCurve(spelled(0n))), 'opened');
  for (const bad of [spelled(p), off, tooLarge, zero, compressed, hybrid, new Uint8Array(0), new Uint8Array([0])]) assert.equal(await codeOf(() => onCurve(bad)), 'unreadable');
});

test('the list of words is the English one of BIP-39', () => {
  assert.equal(WORDS.length, 2048);
  assert.equal(createHash('sha256').update(`${WORDS.join('\n')}\n`).digest('hex'), '2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda');
  assert.ok(readFileSync(join(WEB, 'vendor/README.md'), 'utf8').includes('2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda'));
  assert.equal(new Set(WORDS.map(word => word.slice(0, 4))).size, 2048);
});

test('seven words are typed as people type', async () => {
  const secret = sealing.newSecret();
  const words = await sealing.toWords(secret);
  assert.equal(words.length, 7);
  const short = words.map(word => word.slice(0, Math.max(4, word.length - 2)));
  const ways = [
    words.join(' '), `  ${words.join('   ')}\n`, words.join('-'), words.join(', ').toUpperCase(), words.map((word, i) => `${i + 1}. ${word}`).join('\n'),
    words.map(word => word[0].toUpperCase() + word.slice(1)).join('\u00a0'), short.join(' '), words.map(word => word.slice(0, 4)).join(' '), words.join('\u3000'),
  ];
  for (const typed of ways) assert.deepEqual(await sealing.fromWords(typed), secret, typed);
  assert.deepEqual(sealing.fromFragment(sealing.toFragment(secret)), secret);
  assert.equal(await codeOf(() => sealing.fromWords(words.slice(1).join(' '))), 'words_count');
  assert.equal(await codeOf(() => sealing.fromWords(`${words.join(' ')} zoo`)), 'words_count');
  assert.equal(await codeOf(() => sealing.fromWords('')), 'words_count');
  for (const wrong of ['aba', 'abandoned', 'zzzz', 'größe']) {
    await assert.rejects(() => sealing.fromWords([wrong, ...words.slice(1)].join(' ')), { code: 'words_unknown', about: wrong });
  }
});

test('an invitation has 77 bits, and none of its words is unkind', async () => {
  const seen = new Set();
  for (let i = 0; i < 3_000; i++) {
    const secret = sealing.newSecret();
    assert.ok(secret.length === 10 && secret[0] < 32);
    for (const number of numbersOf(secret)) seen.add(WORDS[number]);
  }
  for (const word of ['abuse', 'addict', 'gun', 'insane', 'patient', 'suffer', 'tribe', 'trip']) assert.ok(WORDS.includes(word) && !seen.has(word), word);
  assert.ok(seen.size > 1_900, 'nearly all the others are drawn');
  // What is typed or linked is taken as it is: another client may draw from all words.
  assert.deepEqual(numbersOf(await sealing.fromWords('zoo zoo zoo zoo zoo zoo trip')).slice(-2), [2047, WORDS.indexOf('trip')]);
});

test('a bundle opens with its key, on its shelf, and nowhere else', async () => {
  const { member, id } = await newDevice();
  const key = sealing.newUnlockKey();
  /** @type {any} */ const shelf = { which: 'gathering', circle: randomUUID(), member, device: id };
  const content = { draft: 'a long one '.repeat(1_400), keys: [1, 2] };
  const bundle = await sealing.sealBundle(key, shelf, content);
  assert.deepEqual(await sealing.openBundle(key, shelf, bundle), content);
  const moves = [{ which: 'standing' }, { circle: randomUUID() }, { member: randomUUID() }, { device: randomUUID() }];
  for (const move of moves) assert.equal(await codeOf(() => sealing.openBundle(key, { ...shelf, ...move }, bundle)), 'locked');
  assert.equal(await codeOf(() => sealing.openBundle(sealing.newUnlockKey(), shelf, bundle)), 'locked');
  assert.equal(await codeOf(() => sealing.openBundle(key, shelf, '')), 'version');
  const sizes = await Promise.all([1, 200, 900].map(async length => (await sealing.sealBundle(key, shelf, 'x'.repeat(length))).length));
  assert.ok(sizes[0] === sizes[1] && sizes[1] < sizes[2]);

  const wrapped = await sealing.wrapUnderPassphrase('seven quiet boats', shelf, key);
  assert.deepEqual(await sealing.unwrapWithPassphrase(' seven quiet boats', shelf, wrapped), key);
  const text = sealing.fromBase64url(wrapped);
  assert.equal(await codeOf(() => sealing.unwrapWithPassphrase('seven quiet boats', shelf, sealing.base64url(text.with(0, 2)))), 'version');
  assert.equal(await codeOf(() => sealing.unwrapWithPassphrase('seven quiet boats', shelf, sealing.base64url(text.slice(0, 12)))), 'unreadable');
  const short = await sealing.wrapUnderPassphrase('seven quiet boats', shelf, key.slice(1));
  assert.equal(await codeOf(() => sealing.unwrapWithPassphrase('seven quiet boats', shelf, short)), 'unreadable');
  assert.equal(await codeOf(() => sealing.unwrapWithPassphrase('Seven quiet boats', shelf, wrapped)), 'locked');
  assert.equal(await codeOf(() => sealing.unwrapWithPassphrase('seven quiet boats', { ...shelf, which: 'standing' }, wrapped)), 'locked');
});

test('a text that is too long is not sealed, and one that cannot be right is said to be unreadable', async () => {
  const { member, id, sign } = await newDevice();
  const place = { circle: randomUUID(), gathering: null, author: member, kind: 'note', id: randomUUID(), turn: null };
  assert.equal(await codeOf(() => sealing.seal(place, 0, 'x'.repeat(16_384), { id, sign }, [])), 'too_long');
  assert.equal(await codeOf(() => sealing.seal({ ...place, kind: 'A kind' }, 0, 'x', { id, sign }, [])), 'unreadable');
  assert.equal(await codeOf(() => sealing.seal(place, -1, 'x', { id, sign }, [])), 'unreadable');
  const { sealed } = await sealing.seal(place, 0, 'x'.repeat(16_383), { id, sign }, []);
  assert.equal(sealed.length, Math.ceil((145 + 16_384) * 4 / 3));
});

test('sealing needs nothing but the browser, and is used through its one door', () => {
  for (const file of readdirSync(join(WEB, 'crypto'))) {
    const source = readFileSync(join(WEB, 'crypto', file), 'utf8');
    for (const [, path] of source.matchAll(/\b(?:from|import)\s*\(?'([^']+)'/g)) assert.match(path, /^\.\/[a-z-]+\.js$/, file);
    assert.ok(file === 'random.js' || !/getRandomValues|generateKey|Math\.random|randomUUID/.test(source), `${file} draws by itself`);
    if (file !== 'spoken.js') assert.doesNotMatch(source, /'\.\/words\.js'/, 'the list is loaded only where words are said');
  }
  for (const entry of readdirSync(WEB, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js') || /\/(crypto|dist|vendor)$/.test(entry.parentPath)) continue;
    for (const [, path] of readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/\bfrom\s*'([^']*crypto\/[^']*)'/g)) assert.match(path, /crypto\/index\.js$/, entry.name);
  }
  assert.ok(!('system' in sealing) && !('lockWords' in sealing));
});
