// A record and its signatures in one text. What was signed is kept and read as it is; nothing is put together again.
import { base64url, fromBase64url, join, same } from './bytes.js';
import { Reader, id } from './fields.js';
import { SIGNATURE, isSigned, sign } from './pairs.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Pair } from './pairs.js' */

/** @param {Bytes} record @param {...Pair} signers @returns {Promise<string>} */
export async function signRecord(record, ...signers) {
  const signatures = await Promise.all(signers.map(signer => sign(signer, record)));
  return base64url(join(new Uint8Array([signers.length]), ...signatures, record));
}

/** Reads the record; it is worth nothing before `isSignedBy` was asked. @param {string} text */
export function readRecord(text) {
  const bytes = fromBase64url(text);
  const signatures = bytes[0];
  const start = 1 + signatures * SIGNATURE;
  must(signatures >= 1 && signatures <= 2 && bytes.length > start, 'unreadable');
  const record = bytes.slice(start);
  return {
    record,
    signatures,
    /** @param {number} which @param {Bytes} signer public */
    isSignedBy: (which, signer) => isSigned(signer, bytes.slice(1 + which * SIGNATURE, 1 + (which + 1) * SIGNATURE), record),
  };
}

/** The beginning that every record of the desk has. @param {Bytes} record @param {string} label @param {string} circle */
export function beginOf(record, label, circle) {
  const reader = new Reader(record, label);
  must(same(reader.bytes(16), id(circle)), 'other_circle');
  return reader;
}
