// Where every key, IV and pair comes from. Only tests with fixed answers bring another source; `index.js` does not take one.
import { fromBase64url, join } from './bytes.js';

/** @import { Bytes } from './bytes.js' @import { Pair } from './pairs.js' */

/**
 * @typedef {object} Random
 * @property {(length: number) => Bytes} bytes
 * @property {() => Promise<Pair>} pair a fresh P-256 pair
 */

/** @type {Random} */
export const system = {
  bytes: length => crypto.getRandomValues(new Uint8Array(length)),
  pair: async () => {
    const made = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
    const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', made.privateKey);
    return { public: join(new Uint8Array([4]), fromBase64url(x), fromBase64url(y)), secret: fromBase64url(d) };
  },
};
