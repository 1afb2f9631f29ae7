// For the tests of sealing: randomness that says the same each time, and a small circle with its desk.
import { createECDH, createHash, randomUUID } from 'node:crypto';
import * as sealing from '../../../web/crypto/index.js';

/** @import { Pair } from '../../../web/crypto/pairs.js' @import { Random } from '../../../web/crypto/random.js' */

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
export const bytes = text => new Uint8Array(Buffer.from(text, 'hex'));
export const hex = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString('hex');

/** @param {Uint8Array} secret 32 bytes @returns {Pair} */
export function pairOf(secret) {
  const made = createECDH('prime256v1');
  made.setPrivateKey(secret);
  return { public: new Uint8Array(made.getPublicKey()), secret: new Uint8Array(secret) };
}

/** Bytes that follow from a name, in the order in which they are asked for. @param {string} name @returns {Random & { drawn: string[] }} */
export function scripted(name) {
  /** @type {string[]} */ const drawn = [];
  const next = (/** @type {number} */ length) => {
    const made = createHash('sha256').update(`afterglow vectors: ${name}, ${drawn.length}`).digest().subarray(0, length);
    drawn.push(made.toString('hex'));
    return new Uint8Array(made);
  };
  return { drawn, bytes: next, pair: async () => pairOf(next(32)) };
}

/** A version 4 UUID that follows from a name. @param {string} name */
export function idOf(name) {
  const made = createHash('sha256').update(`afterglow vectors: id ${name}`).digest();
  made[6] = (made[6] & 0x0f) | 0x40;
  made[8] = (made[8] & 0x3f) | 0x80;
  const text = made.toString('hex');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20, 32)].join('-');
}

/** What went wrong, by its code; `opened` when nothing did. @param {() => unknown} act */
export async function codeOf(act) {
  try {
    await act();
    return 'opened';
  } catch (why) {
    if (why instanceof sealing.Stop) return why.code;
    throw why;
  }
}

/** One person's first device. @param {string} [member] */
export async function newDevice(member = randomUUID()) {
  const [agree, sign, self] = await Promise.all([sealing.newPair(), sealing.newPair(), sealing.newPair()]);
  const newcomer = { member, device: randomUUID(), agree: agree.public, sign: sign.public, self: self.public };
  return { member, id: newcomer.device, agree, sign, self, newcomer, listed: { ...newcomer, ended: false } };
}

/** A circle in which a gathering is going on: its desk, its keys, its people, its roster. @param {number} people */
export async function newCircle(people) {
  const [id, gathering] = [randomUUID(), randomUUID()];
  const desk = await sealing.firstDesk(id);
  const [circleKey, gatheringKey] = [sealing.newKey(), sealing.newKey()];
  const devices = await Promise.all(Array.from({ length: people }, () => newDevice()));
  const known = sealing.publicDesk(desk.keys);
  const keyed = await sealing.signKey(id, desk.keys, { what: 'circle', owner: id, number: 1, key: circleKey, before: null });
  const opened = await sealing.signKey(id, desk.keys, { what: 'gathering', owner: gathering, number: 1, key: gatheringKey, before: null });
  const state = {
    number: 1,
    circleKey: { number: 1, commitment: keyed.named.commitment },
    gatheringKeys: [{ gathering, number: 1, commitment: opened.named.commitment }],
    devices: devices.map(device => device.listed),
  };
  const roster = await sealing.signRoster(id, desk.keys, state);
  const followed = await sealing.followRoster(id, known, null, roster);
  return {
    id, gathering, desk, known, circleKey, gatheringKey, keyed, opened, devices, state, roster, followed,
    lookUp: (/** @type {string} */ device) => followed.devices.get(device),
    /** @type {any} */ forGathering: { audience: 'gathering', owner: gathering, number: 1, key: gatheringKey },
    /** @type {any} */ forCircle: { audience: 'circle', owner: id, number: 1, key: circleKey },
    /** @type {any} */ forDesk: { audience: 'desk', owner: id, number: 1, public: known.agree },
    /** @type {any} */ asDesk: { audience: 'desk', owner: id, number: 1, pair: desk.keys.agree },
    /** Where a reflection stands. @param {string} author @param {Partial<import('../../../web/crypto/place.js').Place>} [other] */
    place: (author, other) => ({ circle: id, gathering, author, kind: 'reflection', id: randomUUID(), turn: randomUUID(), ...other }),
  };
}
