// Opens the texts of one view: each where it stands, checked before any of it is shown. What was opened once is not
// opened again as long as it comes in the same form at the same place.
import { asWritten, fromBase64url, gaps, must, open, openDoor, readWrap, same, sealedBy, Stop } from '../crypto/index.js';
import { holdingsOf, numbers } from './held.js';
import { placesOf, whoWaits } from './places.js';
import { fromWire } from './wire-text.js';

/** @import { LaneName } from '../protocol.js' @import { Held } from './held.js' @import { Found } from './places.js' */
/** @typedef {import('../crypto/envelope.js').LookUp} LookUp @typedef {import('../crypto/wraps.js').Audience} Audience */

/**
 * @typedef {object} Text
 * @property {string} raw as it came
 * @property {string} at where it stood
 * @property {string} text
 * @property {number} index within its turn
 * @property {Held} [closed] rightly not to be read with what was held then: it was said before one came in, or is for the desk
 */

const POINT = 65; // bytes of a public key in a proof: agree, sign, self

/**
 * @param {Held} held
 * @param {LaneName} lane
 * @param {any} view
 * @param {Map<string, Text>} known
 * @returns {Promise<Map<string, Text>>} the texts of this view
 * @throws {Stop} and then nothing of the view is to be shown
 */
export async function openView(held, lane, view, known) {
  const lookUp = devicesOf(held, view);
  const holdings = holdingsOf(held);
  // Who one is oneself this browser knows; with a new way in one may wait under another name.
  const places = placesOf(lane, lane === 'member' && view ? { ...view, person: held.person } : view);
  const texts = await Promise.all(places.map(async found => /** @type {const} */ ([found.id, await openText(found)])));
  const opened = new Map(texts);
  if (lane === 'ring' && view?.gathering) inOrder(view.gathering.reflections, opened);
  return opened;

  /** @param {Found} found @returns {Promise<Text>} */
  async function openText(found) {
    const raw = view.bodies[found.id];
    const { author, sealed, wraps: all } = fromWire(raw);
    const wraps = author === held.person ? forThisSelf(held, sealed, all) : all;
    must(!found.author || found.author === author, 'wrong_author');
    const at = [found.kind, author, found.gathering, found.turn].join(' ');
    const before = known.get(found.id);
    if (before && before.raw === raw && before.at === at && (!before.closed || before.closed === held)) return before;
    const place = { circle: held.circle, gathering: found.gathering ?? null, author, kind: found.kind, id: found.id, turn: found.turn ?? null };
    const receipt = author === held.person && found.reflection ? held.gathering?.receipts[found.reflection] : undefined;
    try {
      const { text, index } = receipt
        ? await asWritten(receipt, place, sealed, wraps, lookUp, holdings)
        : await open(place, sealed, wraps, lookUp, holdings);
      return { raw, at, text, index };
    } catch (why) {
      // A note may be for the device one lost: it is not shown, and nothing else depends on it.
      if (found.kind === 'note' && why instanceof Stop) return { raw, at, text: '', index: -1, closed: held };
      if (!(why instanceof Stop && why.code === 'no_key') || wraps.map(readWrap).some(wrap => isMine(held, wrap, author))) throw why;
      return { raw, at, text: '', index: -1, closed: held };
    }
  }
}

/** Whoever came back by a new way in has another pair of their own: what the lost device sealed for its own is not for this one. @param {Held} held @param {string} sealed @param {string[]} wraps */
function forThisSelf({ self, roster }, sealed, wraps) {
  const by = roster?.devices.get(sealedBy(sealed));
  return !by || same(by.self, self.public) ? wraps : wraps.filter(wrap => readWrap(wrap).audience !== 'self');
}

/** Whether this browser should hold what opens such a wrap, or will be given it. @param {Held} held @param {Audience} wrap @param {string} author */
function isMine({ circle, person, gathering, deskKeys }, { audience, owner, number }, author) {
  if (audience === 'circle') return owner === circle;
  if (audience === 'gathering') return owner === gathering?.id && number >= Math.min(...numbers(gathering.keys));
  if (audience === 'desk') return owner === circle && deskKeys !== undefined;
  if (audience === 'member') return owner === person;
  return audience === 'self' && owner === person && author === person;
}

/** The roster; before it this browser's own device; at the desk those who wait, with the keys they knocked with. @param {Held} held @param {any} view @returns {LookUp} */
function devicesOf({ person, device, roster }, view) {
  /** @type {Map<string, import('../crypto/envelope.js').Device>} */
  const waiting = new Map();
  for (const [member, one] of Object.entries(view?.waiting ?? {})) {
    if (one?.proof) waiting.set(one.device, { member: whoWaits(view, member), sign: fromBase64url(view.bodies[one.proof] ?? '').slice(POINT, 2 * POINT) });
  }
  const mine = { member: person, sign: device.sign.public };
  return id => roster?.devices.get(id) ?? (id === device.id ? mine : waiting.get(id));
}

/** Within a turn the indexes grow in the order shown. @param {Record<string, { turn: string, n: number, words: string }>} reflections @param {Map<string, Text>} opened */
function inOrder(reflections, opened) {
  /** @type {Map<string, Text[]>} */
  const turns = new Map();
  for (const { turn, words } of Object.values(reflections).sort((one, other) => one.n - other.n)) {
    const text = opened.get(words);
    if (text && !text.closed) turns.set(turn, [...(turns.get(turn) ?? []), text]);
  }
  for (const texts of turns.values()) gaps(texts);
}

/** The door's page, while one waits to be let in: its words, and the desk as its holders say it is now. @param {Held} held @param {any} view the member's */
export async function openDoorPage({ circle, invitation, pageKey }, view) {
  const page = view?.door && view.bodies[view.door];
  return page && invitation && pageKey ? openDoor(circle, invitation, pageKey, page) : undefined;
}
