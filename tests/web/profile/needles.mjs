// Looking for many things at once in many bytes: texts and keys, in every form in which a browser may have left them.

const MASK = (1 << 24) - 1;

/** Base64 as it looks wherever it began, without the letters that hold bits of their neighbours. @param {Buffer} bytes */
const inBase64 = bytes => [0, 1, 2].flatMap(before => {
  const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
  const inside = (/** @type {string} */ text) => text.replace(/=+$/, '').slice(before && 4, -4);
  return [inside(shifted.toString('base64')), inside(shifted.toString('base64url'))];
});
const inHex = (/** @type {Buffer} */ bytes) => [bytes.toString('hex'), bytes.toString('hex').toUpperCase()];
/** One byte a letter, and two: as strings lie in a page's memory, its storage and its history. @param {string} text */
const spelt = text => [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()];

export class Needles {
  /** @type {Map<number, { bytes: Buffer, name: string }[]>} by their first three bytes */ #by = new Map();
  #begins = new Uint8Array((MASK + 1) >> 3);
  count = 0;

  /** Words: as they are, as a title, in capitals. @param {string} name @param {string} text */
  text(name, text) {
    for (const one of [text, text[0].toUpperCase() + text.slice(1), text.toUpperCase()])
      for (const form of [one, encodeURIComponent(one), ...inBase64(Buffer.from(one)), ...inHex(Buffer.from(one))].flatMap(spelt)) this.#add(name, form);
    return this;
  }

  /** A secret: raw (and so also inside PKCS#8), and in the letters in which JSON and JWK write it. @param {string} name @param {Uint8Array} bytes */
  key(name, bytes) {
    const raw = Buffer.from(bytes);
    for (const form of [raw, ...[...inBase64(raw), ...inHex(raw)].flatMap(spelt)]) this.#add(name, form);
    return this;
  }

  /** @param {string} name @param {Buffer} bytes */
  #add(name, bytes) {
    const begin = bytes.readUIntLE(0, 3);
    this.#begins[begin >> 3] |= 1 << (begin & 7);
    const same = this.#by.get(begin) ?? [];
    if (same.some(one => one.bytes.equals(bytes))) return;
    this.#by.set(begin, [...same, { bytes, name }]);
    this.count++;
  }

  /** The names of those that are in there. @param {Buffer} held @returns {string[]} */
  in(held) {
    const found = new Set();
    for (let i = 0; i + 2 < held.length; i++) {
      const begin = held[i] | (held[i + 1] << 8) | (held[i + 2] << 16);
      if (!(this.#begins[begin >> 3] & (1 << (begin & 7)))) continue;
      for (const { bytes, name } of this.#by.get(begin) ?? []) if (held.subarray(i, i + bytes.length).equals(bytes)) found.add(name);
    }
    return [...found];
  }
}
