// Who somebody is who comes in for the first time: an id that follows from a secret of their own browser, so that nobody
// becomes somebody by naming them, and a knock that is said again is the same person's.
import { fromIdBytes, idBytes, join, utf8 } from './bytes.js';
import { sha256 } from './lock.js';

/** @import { Bytes } from './bytes.js' */

/** @param {Bytes} bytes */
const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** What the server keeps of an invitation's token, as it is written in a command. @param {Bytes} token @returns {Promise<string>} 64 hexadecimal digits */
export const tokenHash = async token => hex(await sha256(token));

/** @param {string} circle @param {Bytes} token of the invitation @param {string} key the browser's own secret for this knock, base64url @param {string | null} session the one it has already @returns {Promise<string>} a version 4 UUID */
export async function knockerOf(circle, token, key, session) {
  const with_ = session === null ? new Uint8Array(16) : idBytes(session);
  const made = await sha256(join(utf8(key), idBytes(circle), utf8(await tokenHash(token)), utf8('person'), with_));
  const id = made.slice(0, 16);
  id[6] = (id[6] & 0x0f) | 0x40;
  id[8] = (id[8] & 0x3f) | 0x80;
  return fromIdBytes(id);
}
