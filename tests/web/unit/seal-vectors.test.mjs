// Known answers: what the files in `tests/vectors/` say is what the sealing makes, and every signature in them holds.
// `AFTERGLOW_BLESS=1` writes the files anew.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromBase64url, fromUtf8 } from '../../../web/crypto/bytes.js';
import * as sealing from '../../../web/crypto/index.js';
import { fromFragment } from '../../../web/crypto/invitation.js';
import { hmac, hkdf, lock, pbkdf2, sha256, unlock } from '../../../web/crypto/lock.js';
import { unpad } from '../../../web/crypto/pad.js';
import { agree, isSigned } from '../../../web/crypto/pairs.js';
import { placed } from '../../../web/crypto/place.js';
import { system } from '../../../web/crypto/random.js';
import * as recovery from '../../../web/crypto/recovery.js';
import { unwrap, wrap } from '../../../web/crypto/wraps.js';
import { bytes, codeOf, hex } from './seal-world.mjs';
import { newcomer, vectors } from './seal-vectors.mjs';

const NAMES = ['bytes', 'key_schedule', 'envelopes', 'wraps', 'records', 'invitation', 'bundles', 'recovery'];
const at = (/** @type {string} */ name) => new URL(`../../vectors/${name}.json`, import.meta.url);
const read = (/** @type {string} */ name) => (existsSync(at(name)) ? JSON.parse(readFileSync(at(name), 'utf8')) : undefined);
const filed = Object.fromEntries(NAMES.map(name => [name, read(name)]));
const made = await vectors(filed);
if (process.env.AFTERGLOW_BLESS) {
  for (const [name, vector] of Object.entries(made)) {
    writeFileSync(at(name), `${JSON.stringify(vector, null, 1)}\n`);
    filed[name] = vector;
  }
}

for (const name of NAMES) test(`${name}: made again from the same draws, byte for byte`, () => assert.deepEqual(filed[name], JSON.parse(JSON.stringify(made[name]))));

test('what is no base64url, no padding, no fragment is refused', async () => {
  for (const text of filed.bytes.base64url_refused) assert.equal(await codeOf(() => fromBase64url(text)), 'unreadable', text);
  for (const { why, size, bytes: start } of filed.bytes.padding_refused) {
    const padded = new Uint8Array(size);
    padded.set(bytes(start));
    assert.equal(await codeOf(() => unpad(padded)), 'unreadable', why);
  }
  for (const fragment of filed.invitation.refused_fragments) assert.equal(await codeOf(() => fromFragment(fragment)), 'unreadable', fragment);
});

test('a recovery sheet opens with its words, however it is typed, and what is none is refused', async () => {
  const { circle, code, words, letters, refused, ...kept } = filed.recovery;
  assert.equal(hex(await recovery.codeTyped(words)), code);
  for (const typed of [letters, letters.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I').replace(/(.{5})/g, '$1 '), letters.replace(/(.{4})/g, '$1-').replaceAll('1', 'l')]) {
    const opened = await recovery.openRecovery(circle, bytes(code), typed);
    assert.deepEqual([opened.desk, hex(opened.agree), hex(opened.sign), opened.number, hex(opened.key)], [kept.desk, kept.agree, kept.sign, kept.number, kept.key]);
  }
  for (const { letters: wrong, stop } of refused) assert.equal(await codeOf(() => recovery.openRecovery(circle, bytes(code), wrong)), stop, wrong);
});

test('the signed texts open, with the signatures that are in the file', async () => {
  const { device, texts } = filed.envelopes;
  for (const { place, text, index, sealed, receipt, key } of texts) {
    const roster = () => ({ member: device.member, sign: bytes(device.sign.public) });
    /** @type {any} */ const holder = { audience: 'circle', owner: place.circle, number: 1, key: sealing.newKey() };
    const opened = await sealing.asWritten(receipt, place, sealed, [await wrap(system, placed(place), bytes(key), holder)], roster, [holder]);
    assert.deepEqual(opened, { text, device: device.id, index });
  }
});

test('the wraps open, each for whoever it is for', async () => {
  const { place, key, commitment, wraps } = filed.wraps;
  for (const one of wraps) {
    const { audience, owner, number } = one;
    const held = one.key ? { key: bytes(one.key) } : { pair: { public: bytes(one.pair.public), secret: bytes(one.pair.secret) } };
    const opened = await unwrap(placed(place), bytes(commitment), wraps.map((/** @type {any} */ w) => w.wrap), [{ audience, owner, number, ...held }]);
    assert.equal(hex(opened), key, audience);
  }
});

test('the records hold, with the signatures that are in the file, from the first desk on and back again', async () => {
  const { circle, desks, key_records, roster, admission, card, grant, keys } = filed.records;
  const [first, second] = desks.map((/** @type {any} */ one) => ({ number: one.number, agree: bytes(one.agree.public), sign: bytes(one.sign.public) }));
  assert.deepEqual(await sealing.followDesk(circle, first, desks[0].record), first);
  assert.deepEqual(await sealing.followDesk(circle, first, desks[1].record), second);
  assert.deepEqual(await sealing.deskBefore(circle, second, desks[1].record), first);
  const mine = { number: 2, agree: { public: second.agree, secret: bytes(desks[1].agree.secret) }, sign: { public: second.sign, secret: bytes(desks[1].sign.secret) } };
  assert.equal(hex((await sealing.agreementBefore(circle, mine, desks[1].record)).secret), desks[0].agree.secret);

  const firsts = { ...mine, number: 1, agree: { public: first.agree, secret: bytes(desks[0].agree.secret) } };
  assert.equal(await sealing.openCard(circle, keys.owner, firsts, card.sealed), card.text);

  const [one, two, gathering] = await Promise.all(key_records.map((/** @type {any} */ each) => sealing.readKey(circle, number => [first, second][number - 1], each.record)));
  assert.equal(one.before, null);
  assert.equal(hex(await sealing.keyBefore(circle, two, bytes(keys.circle_2))), keys.circle_1);
  assert.equal(gathering.named.owner, keys.owner);

  const followed = await sealing.followRoster(circle, second, null, roster.record);
  assert.equal(followed.seen.number, roster.number);
  assert.deepEqual([...followed.devices.values()].map(each => each.ended), [...filed.records.devices].sort((a, b) => (a.device < b.device ? -1 : 1)).map((/** @type {any} */ each) => each.ended));
  const admitted = await sealing.readAdmission(circle, second, newcomer, admission.record);
  assert.deepEqual(admitted.keys, [two.named, gathering.named]);
  const device = { id: grant.device, agree: { public: bytes(grant.agree.public), secret: bytes(grant.agree.secret) } };
  assert.equal(hex(await sealing.take(circle, device, admitted.keys[0], grant.text)), keys.circle_2);
});

test('the invitation opens the door and proves the knock; the bundles open again', async () => {
  const { circle, invitation, fragment, words, door, knock, token } = filed.invitation;
  assert.deepEqual(await sealing.fromWords(words), sealing.fromFragment(fragment));
  const keys = await sealing.keysOf(circle, sealing.fromFragment(fragment));
  assert.equal(hex(keys.token), token);
  const opened = await sealing.openDoor(circle, invitation, keys.page, door.sealed);
  assert.deepEqual([opened.text, hex(opened.desk.sign)], [door.text, door.desk.sign]);
  await sealing.proveKnock(circle, invitation, keys, newcomer, knock.vouched);

  const { key, content, bundles, passphrase, ...shelf } = filed.bundles;
  for (const { which, sealed } of bundles) assert.deepEqual(await sealing.openBundle(bytes(key), { ...shelf, which }, sealed), JSON.parse(content));
  for (const spelling of [passphrase.text, fromUtf8(bytes(passphrase.spelled))]) {
    assert.equal(hex(await sealing.unwrapWithPassphrase(spelling, { ...shelf, which: 'standing' }, passphrase.wrapped)), key);
  }
});

const published = read('published');
test('the published answers of others come out the same: SHA-256, HMAC, HKDF, PBKDF2, AES-GCM', async () => {
  for (const one of published.sha256) assert.equal(hex(await sha256(bytes(one.message))), one.digest, one.source);
  for (const one of published.hmac) assert.equal(hex(await hmac(bytes(one.key), bytes(one.message))), one.code, one.source);
  for (const one of published.hkdf) assert.equal(hex(await hkdf(bytes(one.secret), bytes(one.info), bytes(one.salt), one.length)), one.key, one.source);
  for (const one of published.pbkdf2) assert.equal(hex(await pbkdf2(bytes(one.secret), bytes(one.salt), one.rounds, one.length)), one.key, one.source);
  for (const one of published.aes_gcm) {
    const random = { bytes: () => bytes(one.iv), pair: sealing.newPair };
    const locked = await lock(random, bytes(one.key), bytes(one.bound), bytes(one.plain));
    assert.equal(hex(locked), one.iv + one.cipher + one.tag, one.source);
    assert.equal(hex(await unlock(bytes(one.key), bytes(one.bound), locked)), one.plain, one.source);
  }
});

test('the published answers of others come out the same: ECDH and ECDSA on P-256', async () => {
  for (const one of published.ecdh) {
    const shared = await agree({ public: bytes(one.public), secret: bytes(one.secret) }, bytes(one.theirs));
    assert.equal(hex(shared), one.shared, one.source);
  }
  for (const one of published.ecdsa) {
    assert.equal(await isSigned(bytes(one.public), bytes(one.signature), bytes(one.message)), true, one.source);
    assert.equal(await isSigned(bytes(one.public), bytes(one.signature), bytes(`${one.message}00`)), false, one.source);
  }
});
