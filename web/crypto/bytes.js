// Bytes and their texts: strict UTF-8, ids as 16 bytes, base64url that has one spelling for each value.
import { must } from './stop.js';

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Where in an id the two digits of each byte begin. */
const DIGITS = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const LETTERS = Uint8Array.from(ALPHABET, letter => letter.charCodeAt(0));
const STRANGE = 64;
const VALUES = new Uint8Array(128).fill(STRANGE);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;
const READER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const WRITER = new TextEncoder();
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param {string} text @returns {Bytes} */
export const utf8 = text => WRITER.encode(text);

/** @param {Bytes} bytes @returns {string} */
export function fromUtf8(bytes) {
  try {
    return READER.decode(bytes);
  } catch {
    must(false, 'unreadable');
  }
}

/** @param {...Bytes} parts @returns {Bytes} */
export function join(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** All of both is looked at, wherever they differ. @param {Bytes} one @param {Bytes} other */
export function same(one, other) {
  let differs = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) differs |= one[i] ^ other[i];
  return differs === 0;
}

/** @param {number} value @returns {Bytes} 4 bytes, the largest first */
export function u32(value) {
  must(Number.isInteger(value) && value >= 0 && value <= 0xffffffff, 'unreadable');
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);
}

/** @param {Bytes} bytes 4 of them */
export const fromU32 = bytes => new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);

/** @param {string} id a UUID in lower case @returns {Bytes} its 16 bytes */
export function idBytes(id) {
  must(typeof id === 'string' && ID.test(id), 'unreadable');
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 16; i++) bytes[i] = (digit(id.charCodeAt(DIGITS[i])) << 4) | digit(id.charCodeAt(DIGITS[i] + 1));
  return bytes;
}

/** @param {number} code of a hexadecimal digit in lower case */
const digit = code => (code < 58 ? code - 48 : code - 87);

/** @param {Bytes} bytes 16 of them */
export function fromIdBytes(bytes) {
  let id = '';
  for (let i = 0; i < 16; i++) id += (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + HEX[bytes[i]];
  return id;
}

/** @param {Bytes} bytes @returns {string} RFC 4648, section 5, without padding */
export function base64url(bytes) {
  const letters = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    for (held += 8; held >= 6; ) letters[at++] = LETTERS[(bits >> (held -= 6)) & 63];
  }
  if (held > 0) letters[at] = LETTERS[(bits << (6 - held)) & 63];
  return fromUtf8(letters);
}

/** Only what `base64url` writes: no padding, no white space, no other alphabet, no bits left over. @param {string} text @returns {Bytes} */
export function fromBase64url(text) {
  must(typeof text === 'string' && text.length % 4 !== 1, 'unreadable');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? STRANGE;
    must(value < STRANGE, 'unreadable');
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held >= 8) bytes[at++] = bits >> (held -= 8);
  }
  must((bits & ((1 << held) - 1)) === 0, 'unreadable');
  return bytes;
}
