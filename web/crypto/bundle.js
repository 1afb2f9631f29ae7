// What a device keeps for later: its keys and the draft, sealed under a key that lies elsewhere.
import { base64url, fromBase64url, fromUtf8, join, utf8 } from './bytes.js';
import { fields, id } from './fields.js';
import { KEY, lock, pbkdf2, unlock } from './lock.js';
import { ROUNDS } from './invitation.js';
import { BUNDLE_SIZES, pad, unpad } from './pad.js';
import { Stop, must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Random } from './random.js' */

/**
 * @typedef {object} Shelf which bundle of whom
 * @property {'standing' | 'gathering' | 'own'} which
 * @property {string} circle
 * @property {string} member
 * @property {string} device
 */

const VERSION = 1;
const SALT = 16;

/** @param {string} label @param {Shelf} shelf */
const boundOf = (label, { which, circle, member, device }) => fields(label, which, id(circle), id(member), id(device));

/** @param {Random} random @returns {Bytes} a key to unlock bundles with */
export const newUnlockKey = random => random.bytes(KEY);

/** @param {Random} random @param {Bytes} key @param {Shelf} shelf @param {unknown} content anything that JSON can say @returns {Promise<string>} */
export async function sealBundle(random, key, shelf, content) {
  const plain = pad(utf8(JSON.stringify(content)), BUNDLE_SIZES);
  return base64url(join(new Uint8Array([VERSION]), await lock(random, key, boundOf('afterglow/1 bundle', shelf), plain)));
}

/** @param {Bytes} key @param {Shelf} shelf @param {string} bundle @returns {Promise<any>} */
export async function openBundle(key, shelf, bundle) {
  const bytes = fromBase64url(bundle);
  must(bytes[0] === VERSION, 'version');
  const plain = await unlock(key, boundOf('afterglow/1 bundle', shelf), bytes.subarray(1)).catch(locked);
  return JSON.parse(fromUtf8(unpad(plain, BUNDLE_SIZES)));
}

/** The same passphrase in every keyboard's spelling. @param {string} passphrase @param {Bytes} salt */
const stretch = (passphrase, salt) => pbkdf2(utf8(passphrase.normalize('NFKC').trim()), salt, ROUNDS);

/** @param {Random} random @param {string} passphrase @param {Shelf} shelf @param {Bytes} key the unlock key @returns {Promise<string>} */
export async function wrapUnderPassphrase(random, passphrase, shelf, key) {
  const salt = random.bytes(SALT);
  const locked = await lock(random, await stretch(passphrase, salt), boundOf('afterglow/1 passphrase', shelf), key);
  return base64url(join(new Uint8Array([VERSION]), salt, locked));
}

/** @param {string} passphrase @param {Shelf} shelf @param {string} wrapped @returns {Promise<Bytes>} the unlock key */
export async function unwrapWithPassphrase(passphrase, shelf, wrapped) {
  const bytes = fromBase64url(wrapped);
  must(bytes[0] === VERSION, 'version');
  must(bytes.length > 1 + SALT, 'unreadable');
  const key = await stretch(passphrase, bytes.slice(1, 1 + SALT));
  const opened = await unlock(key, boundOf('afterglow/1 passphrase', shelf), bytes.subarray(1 + SALT)).catch(locked);
  must(opened.length === KEY, 'unreadable');
  return opened;
}

/** @param {unknown} why @returns {never} */
function locked(why) {
  throw why instanceof Stop && why.code === 'does_not_open' ? new Stop('locked') : why;
}
