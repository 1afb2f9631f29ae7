// What this browser holds of one circle: who one is in it, the keys it was given, and what it knows for certain of the
// desk and the roster. Plain data; bytes while in use, base64url where it is kept.
import { base64url, fromBase64url, newPair } from '../crypto/index.js';
import { newId } from './ids.js';

/**
 * @typedef {import('../crypto/bytes.js').Bytes} Bytes
 * @typedef {import('../crypto/pairs.js').Pair} Pair
 * @typedef {import('../crypto/desk.js').Desk} Desk
 * @typedef {import('../crypto/desk.js').DeskKeys} DeskKeys
 * @typedef {import('../crypto/admission.js').Newcomer} Newcomer
 * @typedef {import('../crypto/roster.js').Roster} Roster
 * @typedef {import('../crypto/roster.js').Seen} Seen
 * @typedef {import('../crypto/wraps.js').Holding} Holding
 * @typedef {import('../crypto/wraps.js').Recipient} Recipient
 */

/**
 * @typedef {{ [number: number]: Bytes }} Keys by their number
 *
 * @typedef {object} HeldGathering
 * @property {string} id
 * @property {Keys} keys
 * @property {{ [turn: string]: number }} next the index of the next text within one's turn
 * @property {{ [reflection: string]: string }} receipts of one's own words, to see later that they were not changed
 * @property {string} draft
 * @property {string} [coming] what is said before it
 * @property {string} [pair] what is being written in a pair
 * @property {string} [pairs] in which
 * @property {{ [reflection: string]: true }} [back] words that came back and were put in the box
 *
 * @typedef {object} Held
 * @property {string} circle
 * @property {string} person
 * @property {{ id: string, agree: Pair, sign: Pair }} device
 * @property {Pair} self
 * @property {Desk} desk pinned at the door, and followed from there
 * @property {Map<number, Desk>} [desks] the desks that are known for certain, by number; only in memory
 * @property {DeskKeys} [deskKeys] those who hold the desk have them
 * @property {{ [number: number]: Pair }} [formerDesks] agreement pairs of earlier desks, for what was sealed for those
 * @property {Keys} circleKeys
 * @property {Roster} [roster] as it was last followed; only in memory
 * @property {Seen} [seen] number and digest of the last roster this browser saw
 * @property {HeldGathering} [gathering] the one that goes on
 * @property {{ [gathering: string]: string }} [records] heads of the record of controls, as they were at each release
 * @property {string} [card] one's own emergency card, as it was written here: the server does not send it back
 * @property {number} [cardTold] how many openings of it one has read of
 * @property {number} [keptAfter] the last gathering after which one chose to keep what is one's own
 * @property {string} title of the circle, for this browser's own home
 * @property {string} name one's own
 * @property {Bytes} [pageKey] opens the door's page while one waits to be let in
 * @property {string} [invitation] the one that was knocked with
 */

/** @typedef {Partial<Pick<Held, 'person' | 'title' | 'name' | 'pageKey' | 'invitation' | 'deskKeys'>>} More */

/** One's own part, made at the door (or with the circle): this browser's pairs and the person's own. @param {string} circle @param {Desk} desk @param {More} [more] @returns {Promise<Held>} */
export async function newHeld(circle, desk, { person = newId(), title = '', name = '', ...more } = {}) {
  const [agree, sign, self] = await Promise.all([newPair(), newPair(), newPair()]);
  return { circle, person, device: { id: newId(), agree, sign }, self, desk, circleKeys: {}, title, name, ...more };
}

/** Who knocks, with which public keys. @param {Held} held @returns {Newcomer} */
export const newcomerOf = ({ person, device, self }) =>
  ({ member: person, device: device.id, agree: device.agree.public, sign: device.sign.public, self: self.public });

/** Public keys and, at the door, what vouches for them: agree, sign, self, MAC. @param {Held} held @param {Bytes} [vouched] @returns {string} */
export const proofOf = ({ device, self }, vouched = new Uint8Array(0)) => base64url(Uint8Array.of(...device.agree.public, ...device.sign.public, ...self.public, ...vouched));

/** Everything this browser can open wraps with, the newest first. @param {Held} held @returns {Holding[]} */
export function holdingsOf({ circle, person, self, gathering, circleKeys, deskKeys, formerDesks = {} }) {
  /** @type {Holding[]} */
  const holdings = [];
  if (gathering) for (const number of numbers(gathering.keys)) holdings.push({ audience: 'gathering', owner: gathering.id, number, key: gathering.keys[number] });
  for (const number of numbers(circleKeys)) holdings.push({ audience: 'circle', owner: circle, number, key: circleKeys[number] });
  if (deskKeys) holdings.push({ audience: 'desk', owner: circle, number: deskKeys.number, pair: deskKeys.agree });
  for (const number of numbers(formerDesks)) holdings.push({ audience: 'desk', owner: circle, number, pair: formerDesks[number] });
  for (const audience of /** @type {const} */ (['member', 'self'])) holdings.push({ audience, owner: person, number: 0, pair: self });
  return holdings;
}

/** @typedef {'gathering' | 'circle' | 'desk' | 'self' | { member: string }} Reader */

/** Whom a text is wrapped for, by the newest key; nothing where this browser has none. @param {Held} held @param {Reader} reader @returns {Recipient | undefined} */
export function recipientOf({ circle, person, self, desk, gathering, circleKeys, roster }, reader) {
  if (typeof reader === 'object') {
    const theirs = [...(roster?.devices.values() ?? [])].find(device => device.member === reader.member && !device.ended);
    return theirs && { audience: 'member', owner: reader.member, number: 0, public: theirs.self };
  }
  if (reader === 'desk') return { audience: 'desk', owner: circle, number: desk.number, public: desk.agree };
  if (reader === 'self') return { audience: 'self', owner: person, number: 0, public: self.public };
  const keys = reader === 'circle' ? circleKeys : (gathering?.keys ?? {});
  const [number] = numbers(keys);
  const owner = reader === 'circle' ? circle : (gathering?.id ?? '');
  return number === undefined ? undefined : { audience: reader, owner, number, key: keys[number] };
}

/** The numbers of some keys, the newest first. @param {{ [number: number]: unknown }} keys */
export const numbers = keys => Object.keys(keys).map(Number).sort((one, other) => other - one);

/** What the standing bundle keeps. @param {Held} held @returns {any} JSON */
export const toStanding = ({ circle, person, device, self, desk, deskKeys, formerDesks, circleKeys, seen, records, card, cardTold, keptAfter, title, name, pageKey, invitation }) =>
  written({ circle, person, device, self, desk, deskKeys, formerDesks, circleKeys, seen, records, card, cardTold, keptAfter, title, name, pageKey, invitation });

/** What the gathering's bundle keeps. @param {Held} held @returns {any} JSON; null without a gathering */
export const toGathering = ({ gathering }) => (gathering ? written(gathering) : null);

/** @param {any} standing @param {any} [gathering] @returns {Held} */
export function fromBundles(standing, gathering) {
  const held = read(standing);
  if (gathering) held.gathering = read(gathering);
  return held;
}

/** Bytes become `{ "b": base64url }`; what is missing stays so. @param {unknown} value @returns {any} */
function written(value) {
  if (value instanceof Uint8Array) return { b: base64url(/** @type {Bytes} */ (value)) };
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).map(([name, one]) => [name, written(one)]));
}

/** @param {any} value @returns {any} */
function read(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.b === 'string') return fromBase64url(value.b);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one)]));
}
