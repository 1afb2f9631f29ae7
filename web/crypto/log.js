// A person's log of their steps. A day of a step has a name that all of their devices make alike and that says nothing to
// anybody else; and what is noted while there is no line waits here sealed to the person.
import { base64url, fromBase64url, fromIdBytes, fromUtf8, join, utf8 } from './bytes.js';
import { fields, id } from './fields.js';
import { hkdf, hmac } from './lock.js';
import { pad, unpad } from './pad.js';
import { must } from './stop.js';
import { lockTo, unlockWith } from './to-pair.js';

/** @import { Bytes } from './bytes.js' @import { Pair } from './pairs.js' @import { Random } from './random.js' */

/** @param {Pair} self @param {string} circle @param {string} step @param {string} day `2026-11-24`, the person's local date @returns {Promise<string>} */
export async function entryName(self, circle, step, day) {
  const key = await hkdf(self.secret, fields('afterglow/1 log', id(circle)));
  const name = (await hmac(key, fields('afterglow/1 entry', id(step), day))).slice(0, 16);
  name[6] = (name[6] & 0x0f) | 0x40;
  name[8] = (name[8] & 0x3f) | 0x80;
  return fromIdBytes(name);
}

/** @param {string} circle @param {string} person */
const boundOf = (circle, person) => fields('afterglow/1 waits', id(circle), id(person));

/** Needs the public half alone, so it can be written while the secret is locked. @param {Random} random @param {Bytes} self @param {string} circle @param {string} person @param {string} text @returns {Promise<string>} */
export const sealWaiting = async (random, self, circle, person, text) =>
  base64url(join(new Uint8Array([1]), await lockTo(random, self, boundOf(circle, person), pad(utf8(text)))));

/** @param {Pair} self @param {string} circle @param {string} person @param {string} sealed @returns {Promise<string>} */
export async function openWaiting(self, circle, person, sealed) {
  const bytes = fromBase64url(sealed);
  must(bytes[0] === 1, 'version');
  return fromUtf8(unpad(await unlockWith(self, boundOf(circle, person), bytes.slice(1))));
}
