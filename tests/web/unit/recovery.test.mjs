// The recovery sheet: both parts together give the keys back, and nothing less does.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import * as sealing from '../../../web/crypto/index.js';
import { codeOf } from './seal-world.mjs';

const sheet = await sealing.recoverySheet();
const circle = randomUUID();
const [agree, sign] = [await sealing.newPair(), await sealing.newPair()];
const kept = { desk: 3, agree: agree.secret, sign: sign.secret, number: 7, key: sealing.newKey() };

test('the sheet opens with its twenty-four words, however they are typed', async () => {
  const code = sheet.newCode();
  const letters = await sheet.sealRecovery(circle, code, kept);
  assert.match(letters, /^[0-9a-hjkmnp-tv-z]{213}$/);
  const words = await sheet.codeWords(code);
  assert.equal(words.length, 24);
  for (const typed of [words.join(' '), words.map(word => word.slice(0, 4).toUpperCase()).join(', '), words.map((word, i) => `${i + 1}. ${word}`).join('\n')])
    assert.deepEqual(await sheet.codeTyped(typed), code);
  const byHand = letters.toUpperCase().replaceAll('0', 'o').replaceAll('1', 'L').replace(/(.{4})/g, '$1 ');
  assert.deepEqual(await sheet.openRecovery(circle, code, byHand), kept);
});

test('another code, another circle, a letter that is wrong or missing: nothing opens', async () => {
  const code = sheet.newCode();
  const letters = await sheet.sealRecovery(circle, code, kept);
  assert.equal(await codeOf(() => sheet.openRecovery(circle, sheet.newCode(), letters)), 'does_not_open');
  assert.equal(await codeOf(() => sheet.openRecovery(randomUUID(), code, letters)), 'does_not_open');
  for (const at of [2, 20, 100, 200]) {
    const other = letters[at] === 'z' ? 'y' : 'z';
    assert.equal(await codeOf(() => sheet.openRecovery(circle, code, letters.slice(0, at) + other + letters.slice(at + 1))), 'does_not_open');
  }
  assert.equal(await codeOf(() => sheet.openRecovery(circle, code, letters.slice(0, -4))), 'does_not_open');
  assert.equal(await codeOf(() => sheet.openRecovery(circle, code, 'u'.repeat(213))), 'unreadable');
  assert.equal(await codeOf(() => sheet.openRecovery(circle, code, '')), 'unreadable');
  assert.equal(await codeOf(() => sheet.openRecovery(circle, code, `z${letters.slice(1)}`)), 'version');
});

test('words that do not belong together are noticed before anything is opened', async () => {
  const words = await sheet.codeWords(sheet.newCode());
  assert.equal(await codeOf(() => sheet.codeTyped(words.slice(1).join(' '))), 'words_count');
  assert.equal(await codeOf(() => sheet.codeTyped([...words.slice(1), 'afterglow'].join(' '))), 'words_unknown');
  let noticed = 0;
  for (const other of ['zoo', 'apple', 'river', 'winter', 'garden', 'music', 'lamp', 'piano']) noticed += Number((await codeOf(() => sheet.codeTyped([other, ...words.slice(1)].join(' ')))) === 'wrong_key');
  assert.ok(noticed >= 6, `${noticed} of 8`);
});
