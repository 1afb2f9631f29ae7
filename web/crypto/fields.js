// The one encoding of several values into bytes: each field is its length, then itself. What is signed or bound is this,
// never a text format that could be written in two ways.
import { fromIdBytes, fromU32, fromUtf8, idBytes, u32, utf8 } from './bytes.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' */

const NOTHING = new Uint8Array(0);

/** A field that is an id, or nothing. @param {string | null} id @returns {Bytes} */
export const id = id => (id === null ? NOTHING : idBytes(id));

/** @param {string} label what the fields are, with the version; the first field @param {...(Bytes | string | number)} values @returns {Bytes} */
export const fields = (label, ...values) => list([label, ...values]);

/** @param {(Bytes | string | number)[]} values a text is UTF-8, a number 4 bytes @returns {Bytes} */
export function list(values) {
  const parts = values.map(value => (typeof value === 'string' ? utf8(value) : typeof value === 'number' ? u32(value) : value));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(whole.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length);
    whole.set(part, at + 4);
    at += 4 + part.length;
  }
  return whole;
}

/** Reads what `fields` wrote, one field after the other; what is left over or missing stops it. */
export class Reader {
  #bytes;
  #at = 0;

  /** @param {Bytes} bytes @param {string} [label] the first field, if there is one */
  constructor(bytes, label) {
    this.#bytes = bytes;
    if (label !== undefined) must(this.text() === label, 'unreadable');
  }

  /** @param {number} [length] stops on any other @returns {Bytes} a copy */
  bytes(length) {
    must(this.#at + 4 <= this.#bytes.length, 'unreadable');
    const start = this.#at + 4;
    const end = start + fromU32(this.#bytes.subarray(this.#at, start));
    must(end <= this.#bytes.length && (length === undefined || end - start === length), 'unreadable');
    this.#at = end;
    return this.#bytes.slice(start, end);
  }

  text() {
    return fromUtf8(this.bytes());
  }

  number() {
    return fromU32(this.bytes(4));
  }

  id() {
    return fromIdBytes(this.bytes(16));
  }

  /** @template T @param {number} most @param {(item: Reader) => T} read @returns {T[]} */
  list(most, read) {
    const inner = new Reader(this.bytes());
    const items = [];
    while (!inner.#done()) {
      must(items.length < most, 'unreadable');
      const item = new Reader(inner.bytes());
      items.push(read(item));
      item.end();
    }
    return items;
  }

  end() {
    must(this.#done(), 'unreadable');
  }

  #done() {
    return this.#at === this.#bytes.length;
  }
}
