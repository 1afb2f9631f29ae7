// From what the server shows of the circle's keys to what this browser holds for certain. Nothing is believed that the
// desk did not sign, the desk itself is the one that was pinned at the door or one it vouched for, and nothing goes back.
import { agreementBefore, commitment, deskBefore, followDesk, followRoster, keyBefore, must, readAdmission, readKey, same, take, takePair } from '../crypto/index.js';
import { newcomerOf, numbers } from './held.js';

/** @import { MemberView } from '../protocol.js' @import { Held } from './held.js' */
/** @typedef {NonNullable<MemberView['keys']>} KeysView */
/** @typedef {import('../crypto/keys.js').Named} Named @typedef {import('../crypto/roster.js').KeyState} KeyState */
/** @typedef {(id: string | undefined) => string} Text a record, by its id */

/**
 * @param {Held} held
 * @param {MemberView} view
 * @returns {Promise<Held>} the same where nothing is new
 * @throws {import('../crypto/index.js').Stop}
 */
export async function follow(held, view) {
  const { keys } = view;
  if (!keys) return held;
  /** @type {Text} */
  const text = id => {
    const found = id && view.bodies[id];
    must(found, 'missing_record');
    return found;
  };
  let next = await throughDesks(held, keys, text);
  const admitted = isFirst(next) ? await admission(next, keys, text) : undefined;
  next = await throughRoster(next, keys, text, admitted?.roster);
  next = await withCircleKeys(next, keys, text);
  next = await withGathering(next, keys, text);
  return withDeskKeys(next, keys, text);
}

/** Whether this browser was never given anything. @param {Held} held */
const isFirst = held => !held.seen && !numbers(held.circleKeys).length;

/** From the desk that is known to the newest, one by one; then back, for what earlier ones signed. @param {Held} held @param {KeysView} keys @param {Text} text @returns {Promise<Held>} */
async function throughDesks(held, keys, text) {
  const [newest] = numbers(keys.desk);
  must(newest >= held.desk.number, 'old_record');
  const desks = new Map(held.desks);
  let desk = held.desk;
  for (let number = desk.number; number <= newest; number++) {
    desk = await followDesk(held.circle, desk, text(keys.desk[number]));
    desks.set(number, desk);
  }
  for (let number = desk.number; number > 1 && keys.desk[number] && !desks.has(number - 1); number--) {
    const before = await deskBefore(held.circle, /** @type {import('./held.js').Desk} */ (desks.get(number)), text(keys.desk[number]));
    if (before) desks.set(number - 1, before);
  }
  return { ...held, desk, desks };
}

/** What one was let in with: by the desk of that day. @param {Held} held @param {KeysView} keys @param {Text} text */
async function admission(held, keys, text) {
  const signed = text(keys.admissions[held.device.id]);
  const known = [...(held.desks ?? [])].sort(([one], [other]) => one - other).map(([, desk]) => desk);
  for (const desk of known.slice(0, -1)) {
    const read = await readAdmission(held.circle, desk, newcomerOf(held), signed).catch(() => undefined);
    if (read) return read;
  }
  return readAdmission(held.circle, held.desk, newcomerOf(held), signed);
}

/** @param {Held} held @param {KeysView} keys @param {Text} text @param {number} [atLeast] the number one was let in with @returns {Promise<Held>} */
async function throughRoster(held, keys, text, atLeast) {
  const last = held.seen ?? (atLeast === undefined ? null : { number: atLeast });
  const roster = await followRoster(held.circle, held.desk, last, text(keys.roster.signed));
  must(roster.seen.number === keys.roster.number, 'unreadable');
  const mine = roster.devices.get(held.device.id);
  const { agree, sign, self } = newcomerOf(held);
  must(mine && !mine.ended && mine.member === held.person, 'not_for_this_device');
  must(same(mine.agree, agree) && same(mine.sign, sign) && same(mine.self, self), 'not_for_this_device');
  const { pageKey, invitation, ...inside } = held; // the invitation has done its work
  return { ...inside, roster, seen: roster.seen };
}

/** The key that was granted to this device. @param {Held} held @param {KeysView} keys @param {Text} text @param {Named} named */
async function granted({ circle, device }, keys, text, named) {
  const found = grantOf(keys, device.id, named.what, named.number);
  return found && take(circle, device, named, text(found));
}

/** @param {KeysView} keys @param {string} device @param {string} what @param {number} number */
const grantOf = (keys, device, what, number) => Object.entries(keys.grants).find(([, one]) => one.device === device && one.what === what && one.number === number)?.[0];

/** The key that holds now, then those before it, which it opens. @param {Held} held @param {KeysView} keys @param {Text} text @returns {Promise<Held>} */
async function withCircleKeys(held, keys, text) {
  const { circle, roster } = held;
  must(roster, 'missing_record');
  const { number, commitment: promised } = roster.circleKey;
  const circleKeys = { ...held.circleKeys };
  const now = circleKeys[number] ?? (await granted(held, keys, text, { what: 'circle', owner: circle, number, commitment: promised }));
  must(now, 'no_key');
  must(same(await commitment(now), promised), 'wrong_key');
  circleKeys[number] = now;
  for (let n = number; n > 1 && !circleKeys[n - 1] && keys.circle[n]; n--) {
    const record = await readKey(circle, by => held.desks?.get(by), text(keys.circle[n]));
    must(record.named.what === 'circle' && record.named.number === n && same(record.named.commitment, await commitment(circleKeys[n])), 'wrong_key');
    circleKeys[n - 1] = await keyBefore(circle, record, circleKeys[n]);
  }
  return { ...held, circleKeys };
}

/** The keys of the gathering one has a seat at; those of one that is over are let go. @param {Held} held @param {KeysView} keys @param {Text} text @returns {Promise<Held>} */
async function withGathering(held, keys, text) {
  if (!keys.gathering) {
    const { gathering, ...rest } = held;
    return rest;
  }
  const { id } = keys.gathering;
  const state = held.roster?.gatheringKeys.get(id);
  must(state && state.number >= keys.gathering.number, 'missing_record');
  /** @type {import('./held.js').HeldGathering} */
  const gathering = held.gathering?.id === id ? held.gathering : { id, keys: {}, next: {}, receipts: {}, draft: '' };
  const gatheringKeys = { ...gathering.keys };
  for (const n of numbers(keys.gathering.keys)) {
    if (gatheringKeys[n] || n >= state.number || !grantOf(keys, held.device.id, 'gathering', n)) continue;
    const { named } = await readKey(held.circle, by => held.desks?.get(by), text(keys.gathering.keys[n]));
    must(named.what === 'gathering' && named.owner === id && named.number === n, 'wrong_key');
    const earlier = await granted(held, keys, text, named);
    if (earlier) gatheringKeys[n] = earlier;
  }
  const { number, commitment: promised } = state;
  const now = gatheringKeys[number] ?? (await granted(held, keys, text, { what: 'gathering', owner: id, number, commitment: promised }));
  must(now, 'no_key');
  must(same(await commitment(now), promised), 'wrong_key');
  gatheringKeys[number] = now;
  return { ...held, gathering: { ...gathering, keys: gatheringKeys } };
}

/** Those who hold the desk get its secrets, and with them the earlier ones. @param {Held} held @param {KeysView} keys @param {Text} text @returns {Promise<Held>} */
async function withDeskKeys(held, keys, text) {
  const { circle, desk, device, deskKeys: had } = held;
  const formerDesks = { ...held.formerDesks };
  if (had && had.number < desk.number) formerDesks[had.number] = had.agree;
  const deskKeys = had?.number === desk.number ? had : await grantedDesk();
  let newer = deskKeys;
  for (let n = desk.number; newer && n > 1 && !formerDesks[n - 1] && keys.desk[n]; n--) {
    const before = held.desks?.get(n - 1);
    must(before, 'missing_record');
    const agree = await agreementBefore(circle, newer, text(keys.desk[n]));
    formerDesks[n - 1] = agree;
    newer = { number: n - 1, agree, sign: { public: before.sign, secret: new Uint8Array(0) } };
  }
  const { deskKeys: _, formerDesks: __, ...rest } = held;
  return { ...rest, ...(deskKeys && { deskKeys }), ...(numbers(formerDesks).length && { formerDesks }) };

  async function grantedDesk() {
    const [agree, sign] = [grantOf(keys, device.id, 'desk_agree', desk.number), grantOf(keys, device.id, 'desk_sign', desk.number)];
    if (!agree || !sign) return undefined;
    return {
      number: desk.number,
      agree: await takePair(circle, device, 'desk_agree', desk.number, desk.agree, text(agree)),
      sign: await takePair(circle, device, 'desk_sign', desk.number, desk.sign, text(sign)),
    };
  }
}
