// One step of the circle's keys, as the desk signs it: a whole roster, the keys that are new with it, and what each device
// is given. The server takes it as one, or not at all.
import { commitment, grant, grantPair, must, namedPair, newKey, signKey, signRoster } from '../../crypto/index.js';

/** @import { Keeper } from './at.js' @import { Texts } from './texts.js' */
/** @typedef {import('../../crypto/bytes.js').Bytes} Bytes @typedef {import('../../crypto/desk.js').DeskKeys} DeskKeys @typedef {import('../../crypto/keys.js').Named} Named @typedef {import('../../crypto/roster.js').Listed} Listed @typedef {import('../../crypto/roster.js').RosterState} RosterState */

/** @typedef {{ device: string, what: Named['what'], number: number, text: string }} Grant */

/** A device that left stays in the roster, so that its words can be checked; but a roster has an end. */
const MOST_LISTED = 480;
/** An admission has an end, too. */
const MOST_EARLIER = 24;

/** The roster that comes next, as far as nothing changes. A gathering that is over is not named any more. @param {Keeper} held @param {string} [running] @returns {RosterState} */
export function nextRoster({ roster }, running) {
  const gatheringKeys = [...roster.gatheringKeys].filter(([gathering]) => gathering === running);
  return {
    number: roster.seen.number + 1,
    circleKey: roster.circleKey,
    gatheringKeys: gatheringKeys.map(([gathering, key]) => ({ gathering, ...key })),
    devices: [...roster.devices.values()],
  };
}

/** @param {Listed[]} devices @param {(member: string) => boolean} whose @returns {Listed[]} those that are still wrapped for */
export const live = (devices, whose) => devices.filter(one => !one.ended && whose(one.member));

/** Where the roster is nearly full, devices of people whose words are no longer here make room. @param {Listed[]} devices @param {(member: string) => boolean} needed */
export const pruned = (devices, needed) => (devices.length < MOST_LISTED ? devices : devices.filter(one => !one.ended || needed(one.member)));

/** @typedef {{ named: Named, give: (device: Listed) => Promise<string> }} Gift a key that can be given to devices */

/** @param {string} circle @param {Named} named @param {Bytes | undefined} key @returns {Gift} */
function shared(circle, named, key) {
  must(key, 'no_key');
  return { named, give: device => grant(circle, { id: device.device, agree: device.agree }, named, key) };
}

/** The circle key that holds now. @param {Keeper} held @returns {Gift} */
export const circleGift = ({ circle, roster, circleKeys }) => shared(circle, { what: 'circle', owner: circle, ...roster.circleKey }, circleKeys[roster.circleKey.number]);

/** The running gathering's key. @param {Keeper} held @param {string} gathering @returns {Gift} */
export function gatheringGift({ circle, roster, gathering: mine }, gathering) {
  const named = roster.gatheringKeys.get(gathering);
  must(named && mine?.id === gathering, 'no_key');
  return shared(circle, { what: 'gathering', owner: gathering, ...named }, mine.keys[named.number]);
}

/** The running gathering's earlier keys, as far as they are here: for somebody who comes back with another device and had them. @param {Keeper} held @param {string} gathering @returns {Promise<Gift[]>} */
export function earlierGifts({ circle, roster, gathering: mine }, gathering) {
  const now = roster.gatheringKeys.get(gathering)?.number ?? 0;
  const earlier = Object.entries(mine?.id === gathering ? mine.keys : {}).filter(([number]) => Number(number) < now).slice(-MOST_EARLIER);
  return Promise.all(earlier.map(async ([number, key]) => shared(circle, { what: 'gathering', owner: gathering, number: Number(number), commitment: await commitment(key) }, key)));
}

/** Both secrets of the desk, for those who are to hold it. @param {string} circle @param {DeskKeys} keys @returns {Promise<Gift[]>} */
export const deskGifts = (circle, keys) =>
  Promise.all(
    (/** @type {const} */ ([['desk_agree', keys.agree], ['desk_sign', keys.sign]])).map(async ([what, pair]) => ({
      named: await namedPair(circle, what, keys.number, pair.public),
      give: (/** @type {Listed} */ device) => grantPair(circle, { id: device.device, agree: device.agree }, what, keys.number, pair),
    })),
  );

/** @param {Texts} made @param {Listed[]} devices @param {Gift[]} gifts @returns {Promise<Grant[]>} each for each */
export const grants = (made, devices, gifts) =>
  Promise.all(devices.flatMap(device => gifts.map(async ({ named, give }) =>
    ({ device: device.device, what: named.what, number: named.number, text: made.add(await give(device)) }))));

/**
 * A fresh circle or gathering key, and the record that says so.
 * @param {string} circle @param {DeskKeys} desk @param {Texts} made
 * @param {{ what: 'circle' | 'gathering', owner: string, number: number, before?: Bytes }} of `before`: the circle key before it
 * @returns {Promise<{ gift: Gift, record: string, state: { number: number, commitment: Bytes } }>} `record` is the text's name
 */
export async function freshKey(circle, desk, made, { before, ...of }) {
  const key = newKey();
  const { named, record } = await signKey(circle, desk, { ...of, key, before: before ?? null });
  return { gift: shared(circle, named, key), record: made.add(record), state: { number: named.number, commitment: named.commitment } };
}

/** @param {string} circle @param {DeskKeys} desk @param {Texts} made @param {RosterState} state */
export const signed = async (circle, desk, made, state) => ({ roster: state.number, signed: made.add(await signRoster(circle, desk, state)) });
