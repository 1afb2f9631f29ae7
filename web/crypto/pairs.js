// P-256 pairs: one kind agrees on keys (ECDH), one signs (ECDSA with SHA-256). A pair is used for one of the two, never both.
import { base64url } from './bytes.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' */

/**
 * @typedef {object} Pair
 * @property {Bytes} public 65 bytes: 4, x, y
 * @property {Bytes} secret 32 bytes, the largest first
 */

/** Bytes of a public key, of a secret one, of a signature (r and s). */
export const POINT = 65;
export const SCALAR = 32;
export const SIGNATURE = 64;

const CURVE = 'P-256';
const AGREE = { name: 'ECDH', namedCurve: CURVE };
const SIGN = { name: 'ECDSA', namedCurve: CURVE };
const HASH = { name: 'ECDSA', hash: 'SHA-256' };
// FIPS 186-5: y² = x³ − 3x + b over the field of P.
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** @param {Bytes} bytes */
const number = bytes => BigInt(`0x${Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')}`);

/** A public key is a point of the curve, whatever a browser would take for one. @param {Bytes} point @returns {Bytes} the same */
export function onCurve(point) {
  must(point.length === POINT && point[0] === 4, 'unreadable');
  const x = number(point.subarray(1, 33));
  const y = number(point.subarray(33));
  must(x < P && y < P && (y * y - (x * x * x - 3n * x + B)) % P === 0n, 'unreadable');
  return point;
}

/** @type {WeakMap<Bytes | Pair, Promise<CryptoKey>>} imported once; it goes when its bytes go */
const imported = new WeakMap();

/** @param {Bytes | Pair} what @param {() => Promise<CryptoKey>} make */
function once(what, make) {
  const known = imported.get(what);
  if (known) return known;
  const made = make();
  imported.set(what, made);
  return made;
}

/** @param {Pair} pair @param {EcKeyImportParams} kind @param {KeyUsage} use */
const secretKey = (pair, kind, use) =>
  once(pair, () => {
    const [x, y, d] = [onCurve(pair.public).subarray(1, 33), pair.public.subarray(33), pair.secret].map(base64url);
    return crypto.subtle.importKey('jwk', { kty: 'EC', crv: CURVE, x, y, d }, kind, false, [use]);
  });

/** @param {Bytes} point @param {EcKeyImportParams} kind @param {KeyUsage[]} uses */
const publicKey = (point, kind, uses) => once(point, () => crypto.subtle.importKey('raw', onCurve(point), kind, false, uses));

/** @param {Pair} mine @param {Bytes} theirs @returns {Promise<Bytes>} 32 bytes, to be given to HKDF */
export async function agree(mine, theirs) {
  const key = await secretKey(mine, AGREE, 'deriveBits');
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: await publicKey(theirs, AGREE, []) }, key, 256));
}

/** @param {Pair} signer @param {Bytes} said @returns {Promise<Bytes>} r, s */
export const sign = async (signer, said) => new Uint8Array(await crypto.subtle.sign(HASH, await secretKey(signer, SIGN, 'sign'), said));

/** @param {Bytes} signer public @param {Bytes} signature @param {Bytes} said @returns {Promise<boolean>} */
export const isSigned = async (signer, signature, said) =>
  signature.length === SIGNATURE && crypto.subtle.verify(HASH, await publicKey(signer, SIGN, ['verify']), signature, said);

/** Whether the secret belongs to the public key. @param {Pair} pair of either kind */
export async function fits(pair) {
  const copy = { public: pair.public.slice(), secret: pair.secret.slice() }; // imported as one that signs, whatever it is for
  try {
    return await isSigned(copy.public, await sign(copy, copy.public), copy.public);
  } catch {
    return false;
  }
}
