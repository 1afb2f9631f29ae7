// Sealing to whoever holds the secret half of an agreement pair: a throw-away pair of its own for each time.
import { join } from './bytes.js';
import { fields } from './fields.js';
import { hkdf, lock, unlock } from './lock.js';
import { POINT, agree, onCurve } from './pairs.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Pair } from './pairs.js' @import { Random } from './random.js' */

/** Both public keys and what it is for go into the key. @param {Bytes} shared @param {Bytes} once @param {Bytes} holder @param {Bytes} bound */
const keyFor = (shared, once, holder, bound) => hkdf(shared, fields('afterglow/1 to a pair', once, holder, bound));

/** @param {Random} random @param {Bytes} holder public @param {Bytes} bound @param {Bytes} plain @returns {Promise<Bytes>} the throw-away public key, IV, ciphertext, tag */
export async function lockTo(random, holder, bound, plain) {
  const once = await random.pair();
  const key = await keyFor(await agree(once, holder), once.public, holder, bound);
  return join(once.public, await lock(random, key, bound, plain));
}

/** @param {Pair} holder @param {Bytes} bound @param {Bytes} locked @returns {Promise<Bytes>} */
export async function unlockWith(holder, bound, locked) {
  must(locked.length > POINT, 'unreadable');
  const once = onCurve(locked.slice(0, POINT));
  const key = await keyFor(await agree(holder, once), once, holder.public, bound);
  return unlock(key, bound, locked.subarray(POINT));
}
