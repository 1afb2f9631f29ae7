// The roster: which devices belong to whom, and which keys hold now. One numbered record, whole each time, signed by the desk.
import { idBytes, join, same } from './bytes.js';
import { fields, id, list } from './fields.js';
import { sha256 } from './lock.js';
import { POINT, onCurve } from './pairs.js';
import { beginOf, readRecord, signRecord } from './signed.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Reader } from './fields.js' @import { Desk, DeskKeys } from './desk.js' */

/**
 * @typedef {object} Listed
 * @property {string} device
 * @property {string} member
 * @property {boolean} ended its earlier words can still be checked; nothing is wrapped for it any more
 * @property {Bytes} agree public
 * @property {Bytes} sign public
 * @property {Bytes} self the person's own public key, the same on all their devices
 *
 * @typedef {object} KeyState
 * @property {number} number
 * @property {Bytes} commitment
 *
 * @typedef {object} RosterState
 * @property {number} number grows by one each time
 * @property {KeyState} circleKey
 * @property {({ gathering: string } & KeyState)[]} gatheringKeys of those that are going on
 * @property {Listed[]} devices
 *
 * @typedef {object} Seen what a device keeps of the last roster it saw
 * @property {number} number
 * @property {Bytes} digest
 *
 * @typedef {object} Roster
 * @property {Seen} seen
 * @property {KeyState} circleKey
 * @property {Map<string, KeyState>} gatheringKeys
 * @property {Map<string, Listed>} devices
 */

const LABEL = 'afterglow/1 roster';
const MOST_DEVICES = 512;
const MOST_GATHERINGS = 16;

/** @template T @param {T[]} items @param {(item: T) => string} by */
const sorted = (items, by) => [...items].sort((one, other) => (by(one) < by(other) ? -1 : 1));

/** @param {Bytes[]} ids each larger than the one before: sorted, and none twice */
const ascending = ids => ids.every((one, i) => i === 0 || compare(ids[i - 1], one) < 0);

/** @param {Bytes} one @param {Bytes} other */
function compare(one, other) {
  const at = one.findIndex((byte, i) => byte !== other[i]);
  return at < 0 ? 0 : one[at] - other[at];
}

/** @param {string} circle @param {DeskKeys} desk @param {RosterState} state @returns {Promise<string>} */
export function signRoster(circle, desk, { number, circleKey, gatheringKeys, devices }) {
  const gatherings = sorted(gatheringKeys, one => one.gathering).map(one => list([id(one.gathering), one.number, one.commitment]));
  const listed = sorted(devices, one => one.device).map(one =>
    list([id(one.device), id(one.member), one.ended ? 1 : 0, one.agree, one.sign, one.self]));
  const record = fields(LABEL, id(circle), desk.number, number, circleKey.number, circleKey.commitment, list(gatherings), list(listed));
  return signRecord(record, desk.sign);
}

/** @param {Reader} item @returns {Listed} */
function listed(item) {
  const [device, member, ended] = [item.id(), item.id(), item.number()];
  must(ended <= 1, 'unreadable');
  return { device, member, ended: ended === 1, agree: onCurve(item.bytes(POINT)), sign: onCurve(item.bytes(POINT)), self: onCurve(item.bytes(POINT)) };
}

/**
 * @param {string} circle
 * @param {Desk} desk the one this device knows
 * @param {Partial<Seen> | null} last the last roster this device saw; null on its first visit
 * @param {string} text
 * @returns {Promise<Roster>}
 */
export async function followRoster(circle, desk, last, text) {
  const signed = readRecord(text);
  const reader = beginOf(signed.record, LABEL, circle);
  const by = reader.number();
  must(by >= desk.number, 'old_record');
  must(by === desk.number, 'missing_record');
  must(signed.signatures === 1 && (await signed.isSignedBy(0, desk.sign)), 'not_signed');
  const number = reader.number();
  const circleKey = { number: reader.number(), commitment: reader.bytes(32) };
  const gatherings = reader.list(MOST_GATHERINGS, item => ({ gathering: item.id(), number: item.number(), commitment: item.bytes(32) }));
  const devices = reader.list(MOST_DEVICES, listed);
  reader.end();
  must(ascending(gatherings.map(one => idBytes(one.gathering))) && ascending(devices.map(one => idBytes(one.device))), 'unreadable');
  must(new Set(devices.map(one => join(one.sign).toString())).size === devices.length, 'unreadable');

  const digest = await sha256(signed.record);
  must(number >= (last?.number ?? 1), 'old_record');
  must(number !== last?.number || !last.digest || same(last.digest, digest), 'two_records');
  return {
    seen: { number, digest },
    circleKey,
    gatheringKeys: new Map(gatherings.map(({ gathering, ...key }) => [gathering, key])),
    devices: new Map(devices.map(one => [one.device, one])),
  };
}
