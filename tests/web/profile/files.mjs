// Everything that lies in a browser's profile: each file as it is, and once more with what its format hides undone: blocks
// of LevelDB (Snappy) and records that its journal cuts in pieces, values of IndexedDB (Snappy), compressed cache entries,
// texts that SQLite continues on another page.
// Not looked into: `Sessions_Encrypted`, which holds under a key of the system what `Sessions` holds readable beside it.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, constants } from 'node:zlib';

/** @typedef {{ name: string, bytes: Buffer }} Part */

/** @param {string} folder @returns {Part[]} */
export function everythingIn(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.flatMap(name => {
    const bytes = bytesOf(join(folder, name));
    if (!bytes) return [];
    /** @type {Part[]} */
    const parts = [{ name, bytes }];
    if (name.endsWith('.log')) parts.push({ name: `${name}, its records`, bytes: records(bytes) });
    if (name.endsWith('.ldb')) parts.push({ name: `${name}, its blocks`, bytes: blocks(bytes) });
    if (bytes.subarray(0, 15).equals(Buffer.from('SQLite format 3'))) parts.push({ name: `${name}, its pages joined`, bytes: joined(bytes) });
    if (/\bCache\b/.test(name)) parts.push(...unpacked(bytes).map(one => ({ name: `${name}, unpacked`, bytes: one })));
    return [...parts, ...parts.flatMap(part => values(part.bytes).map(one => ({ name: `${part.name}, a value`, bytes: one })))];
  });
}

/** What a file holds; nothing when it is a folder, or gone since it was listed: a browser that runs clears its cache away.
 * @param {string} path */
function bytesOf(path) {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch (reason) {
    if (/** @type {NodeJS.ErrnoException} */ (reason).code !== 'ENOENT') throw reason;
  }
}

const BLOCK = 32768;
const HEAD = 7; // checksum, length, kind

/** A LevelDB journal without the heads of its pieces. @param {Buffer} log */
function records(log) {
  const pieces = [];
  for (let at = 0; at + HEAD <= log.length; ) {
    const left = BLOCK - (at % BLOCK);
    const length = left < HEAD ? 0 : log.readUInt16LE(at + 4);
    if (left < HEAD || (length === 0 && log[at + 6] === 0)) at += left;
    else {
      pieces.push(log.subarray(at + HEAD, at + HEAD + length));
      at += HEAD + length;
    }
  }
  return Buffer.concat(pieces);
}

/** @param {Buffer} bytes @param {number} at @returns {[number, number]} a number and where the next begins */
function varint(bytes, at) {
  for (let value = 0, scale = 1; ; scale *= 128) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return [value, at];
  }
}

const FOOTER = 48;

/** The blocks of a LevelDB table, opened. @param {Buffer} table */
function blocks(table) {
  if (table.length < FOOTER) return Buffer.alloc(0);
  const block = (/** @type {number} */ offset, /** @type {number} */ size) => {
    const held = table.subarray(offset, offset + size);
    return table[offset + size] === 1 ? (snappy(held) ?? held) : held;
  };
  let [, at] = varint(table, table.length - FOOTER);
  [, at] = varint(table, at);
  const [offset, next] = varint(table, at);
  const index = block(offset, varint(table, next)[0]);
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const all = [];
  for (let i = 0; i < end; ) {
    const [, own] = varint(index, i);
    const [rest, length] = varint(index, own);
    const [size, key] = varint(index, length);
    const [from, after] = varint(index, key + rest);
    all.push(block(from, varint(index, after)[0]));
    i = key + rest + size;
  }
  return Buffer.concat(all);
}

/** What IndexedDB packed by itself: its mark, then Snappy. @param {Buffer} bytes */
function values(bytes) {
  const found = [];
  const mark = Buffer.from([0xff, 0x11, 0x02]);
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const value = snappy(bytes.subarray(at + mark.length));
    if (value) found.push(value);
  }
  return found;
}

const MOST = 1 << 26;

/** @param {Buffer} packed possibly with more behind it @returns {Buffer | undefined} nothing where it is not Snappy's */
export function snappy(packed) {
  const [size, start] = varint(packed, 0);
  if (!size || size > MOST) return undefined;
  const out = Buffer.alloc(size);
  let [at, to] = [start, 0];
  while (to < size && at < packed.length) {
    const tag = packed[at++];
    let length = (tag >> 2) + 1;
    if ((tag & 3) === 0) {
      const more = length - 60;
      if (more > 0) {
        if (at + more > packed.length) return undefined;
        length = packed.readUIntLE(at, more) + 1;
        at += more;
      }
      if (at + length > packed.length || to + length > size) return undefined;
      to += packed.copy(out, to, at, at + length);
      at += length;
      continue;
    }
    const wide = [0, 1, 2, 4][tag & 3];
    if (at + wide > packed.length) return undefined;
    let back = packed.readUIntLE(at, wide);
    if (wide === 1) [length, back] = [((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | back];
    at += wide;
    if (!back || back > to || to + length > size) return undefined;
    for (let i = 0; i < length; i++, to++) out[to] = out[to - back];
  }
  return to === size ? out : undefined;
}

/** SQLite's pages without the four bytes with which those that continue another begin. @param {Buffer} file */
function joined(file) {
  const page = file.readUInt16BE(16) === 1 ? 65536 : file.readUInt16BE(16);
  const pages = [];
  for (let at = 0; at < file.length; at += page) pages.push(file.subarray(at + 4, at + page));
  return Buffer.concat(pages);
}

/** Whatever in a cache entry was packed for the way. @param {Buffer} entry */
function unpacked(entry) {
  const found = [];
  const most = { finishFlush: constants.Z_SYNC_FLUSH };
  for (let at = entry.indexOf('\x1f\x8b\x08', 0, 'latin1'); at >= 0; at = entry.indexOf('\x1f\x8b\x08', at + 1, 'latin1')) {
    try {
      found.push(gunzipSync(entry.subarray(at), most));
    } catch {
      // The three bytes stood there by chance.
    }
  }
  // Brotli has no mark: the body of a simple cache entry begins behind its head and its key.
  if (entry.length > 24) {
    try {
      found.push(brotliDecompressSync(entry.subarray(24 + entry.readUInt32LE(12)), { finishFlush: constants.BROTLI_OPERATION_FLUSH }));
    } catch {
      // Not packed so.
    }
  }
  return found;
}
