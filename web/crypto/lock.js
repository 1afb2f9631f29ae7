// The primitives: AES-256-GCM with a random IV, SHA-256, HMAC and HKDF. Nothing here knows what it is for.
import { join } from './bytes.js';
import { fields } from './fields.js';
import { Stop, must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Random } from './random.js' */

/** Bytes of a key, of an IV, of an authentication tag. */
export const KEY = 32;
export const IV = 12;
export const TAG = 16;

// A key is imported once, however many texts it opens; it goes when its bytes go.
/** @type {WeakMap<Bytes, Promise<CryptoKey>>} */
const imported = new WeakMap();

/** @param {Bytes} key 32 bytes that nobody changes */
function aes(key) {
  must(key.length === KEY, 'unreadable');
  const known = imported.get(key);
  if (known) return known;
  const made = crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
  imported.set(key, made);
  return made;
}

/** @param {Random} random @param {Bytes} key @param {Bytes} bound what must be said again to open it @param {Bytes} plain @returns {Promise<Bytes>} IV, ciphertext, tag */
export async function lock(random, key, bound, plain) {
  const iv = random.bytes(IV);
  return join(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, await aes(key), plain)));
}

/** @param {Bytes} key @param {Bytes} bound @param {Bytes} locked @returns {Promise<Bytes>} */
export async function unlock(key, bound, locked) {
  must(locked.length >= IV + TAG, 'unreadable');
  const opener = await aes(key);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: locked.subarray(0, IV), additionalData: bound }, opener, locked.subarray(IV)));
  } catch {
    throw new Stop('does_not_open');
  }
}

/** @param {Bytes} bytes @returns {Promise<Bytes>} */
export const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Says which key is meant without telling it: AES-GCM alone lets one ciphertext open under two keys. @param {Bytes} key @returns {Promise<Bytes>} */
export const commitment = key => sha256(fields('afterglow/1 commitment', key));

/** @param {Bytes} secret @param {Bytes} info @param {Bytes} [salt] @param {number} [length] @returns {Promise<Bytes>} */
export async function hkdf(secret, info, salt = new Uint8Array(0), length = KEY) {
  const from = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, from, 8 * length));
}

/** @param {Bytes} secret @param {Bytes} salt @param {number} rounds @param {number} [length] @returns {Promise<Bytes>} */
export async function pbkdf2(secret, salt, rounds, length = KEY) {
  const from = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, from, 8 * length));
}

/** @param {Bytes} key @param {Bytes} said @returns {Promise<Bytes>} */
export async function hmac(key, said) {
  const signer = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', signer, said));
}
