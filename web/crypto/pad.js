// The size of a text tells nothing but its order of magnitude: it is filled up to one of a few sizes (ISO/IEC 7816-4).
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' */

/** Bytes; every text has one of these sizes. */
export const SIZES = [256, 1024, 4096, 16384];
/** Bundles hold keys beside a draft. */
export const BUNDLE_SIZES = [...SIZES, 65536];
/** Bytes of UTF-8: one is needed to mark the end. */
export const LONGEST = 16383;

const END = 0x80;

/** @param {Bytes} bytes @param {number[]} [sizes] @returns {Bytes} the bytes, 0x80, then zeros up to the smallest size that holds them */
export function pad(bytes, sizes = SIZES) {
  const size = sizes.find(size => bytes.length < size);
  must(size !== undefined, 'too_long');
  const padded = new Uint8Array(size);
  padded.set(bytes);
  padded[bytes.length] = END;
  return padded;
}

/** Opens exactly what `pad` makes. @param {Bytes} padded @param {number[]} [sizes] @returns {Bytes} */
export function unpad(padded, sizes = SIZES) {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  must(padded[end] === END && padded.length === sizes.find(size => end < size), 'unreadable');
  return padded.slice(0, end);
}
