// What this browser keeps of a circle from one visit to the next: two bundles, sealed under keys that only the living
// session fetches. So neither the browser's profile nor the server alone opens them. A passphrase can take the place of
// the first of these keys.
import { fromBase64url, newUnlockKey, openBundle, sealBundle, Stop, unwrapWithPassphrase, wrapUnderPassphrase } from '../crypto/index.js';
import { Refused, post } from '../wire/api.js';
import { fromBundles, toGathering, toStanding } from './held.js';
import { alone, drop, everything, find, put } from './stored.js';

/** @import { Held } from './held.js' @import { Kept } from './stored.js' */
/** @typedef {import('../crypto/bytes.js').Bytes} Bytes @typedef {'standing' | 'gathering' | 'own'} Which */
/** @typedef {{ held: Held } | { held: null, why: 'nothing' | 'lost' | 'passphrase' }} Taken `lost`: there is a bundle, and nothing opens it any more */

const AGAIN = 2_000; // ms until a key is asked for again when nothing came back

/** Unlock keys, as long as this page lives. @type {Map<string, Bytes>} */
const keys = new Map();
/** @type {Map<string, Held>} */
const here = new Map();

/** @param {Kept} kept @param {Which} which */
const shelfOf = ({ circle, person: member, device }, which) => ({ which, circle, member, device });

/** @param {string} circle @param {Which} which @param {string} [of] the gathering @returns {Promise<Bytes | undefined>} nothing where the server has none any more */
async function unlockKey(circle, which, of = '') {
  const name = `${which} ${circle} ${of}`;
  const known = keys.get(name);
  if (known) return known;
  for (;;) {
    try {
      const key = fromBase64url((await post('/api/unlock', { circle, which })).key);
      keys.set(name, key);
      return key;
    } catch (why) {
      if (!(why instanceof Refused) || !['network', 'store_unavailable', 'too_many', 'internal'].includes(why.code)) return undefined;
      await new Promise(resolve => setTimeout(resolve, AGAIN));
    }
  }
}

/** What is held of this circle, from this page or from the last visit. @param {string} circle @returns {Promise<Taken>} */
export async function takeFromShelf(circle) {
  const now = here.get(circle);
  if (now) return { held: now };
  const kept = await find(circle);
  if (!kept) return { held: null, why: 'nothing' };
  if (kept.passphrase && !keys.has(`passphrase ${circle}`)) return { held: null, why: 'passphrase' };
  const held = await read(kept);
  if (!held) return { held: null, why: 'lost' };
  here.set(circle, held);
  return { held };
}

/** @param {Kept} kept @returns {Promise<Held | undefined>} */
async function read(kept) {
  const own = keys.get(`passphrase ${kept.circle}`);
  const key = own ?? (await unlockKey(kept.circle, 'standing'));
  const standing = key && (await openBundle(key, shelfOf(kept, 'standing'), kept.standing).catch(() => undefined));
  return standing && fromBundles(standing, await readGathering(kept));
}

/** @param {Kept} kept */
async function readGathering(kept) {
  const own = keys.get(`passphrase ${kept.circle}`);
  const key = kept.gathering && (await unlockKey(kept.circle, 'gathering', kept.of));
  if (!kept.gathering || !key) return undefined;
  const shelf = shelfOf(kept, 'gathering');
  try {
    const found = await openBundle(key, shelf, kept.gathering);
    return own ? await openBundle(own, shelf, found) : found;
  } catch {
    return undefined; // of a gathering that is over
  }
}

/** Keeps what is held now. Tabs of one browser keep one bundle together. @param {Held} held */
export async function keep(held) {
  here.set(held.circle, held);
  await alone(`shelf ${held.circle}`, async () => {
    const now = here.get(held.circle);
    if (now) await write(now).catch(() => {}); // it stays here as long as the page does
  });
}

/** @param {Held} held */
async function write(held) {
  const { circle } = held;
  const before = await find(circle);
  const own = keys.get(`passphrase ${circle}`);
  if (before?.passphrase && !own) return;
  const mine = before?.device === held.device.id ? before : undefined;
  /** @type {Kept} */
  const kept = { circle, person: held.person, device: held.device.id, standing: '', ...(mine?.passphrase && { passphrase: mine.passphrase }), ...(mine?.own && { own: mine.own }), ...notesOf(mine) };
  const key = own ?? (await unlockKey(circle, 'standing'));
  if (!key) return;
  kept.standing = await sealBundle(key, shelfOf(kept, 'standing'), toStanding(held));
  if (held.gathering) {
    const other = mine?.gathering && (await readGathering(mine));
    if (other) join(held.gathering, fromBundles(other));
    const lock = await unlockKey(circle, 'gathering', held.gathering.id);
    const shelf = shelfOf(kept, 'gathering');
    const content = toGathering(held);
    kept.of = held.gathering.id;
    if (lock) kept.gathering = await sealBundle(lock, shelf, own ? await sealBundle(own, shelf, content) : content);
  }
  await put(kept);
}

/** Notes that have not arrived stay. @param {Kept | undefined} kept */
const notesOf = kept => ({ ...(kept?.counted && { counted: kept.counted }), ...(kept?.waiting && { waiting: kept.waiting }) });

/** What another tab wrote meanwhile. @param {import('./held.js').HeldGathering} mine @param {any} other */
function join(mine, other) {
  if (other.id !== mine.id) return;
  mine.receipts = { ...other.receipts, ...mine.receipts };
  for (const [turn, next] of Object.entries(other.next)) mine.next[turn] = Math.max(mine.next[turn] ?? 0, Number(next));
}

/** Takes up what another tab wrote. @param {Held} held */
export async function refresh(held) {
  const kept = held.gathering && (await find(held.circle));
  const other = kept?.device === held.device.id && kept.gathering && (await readGathering(kept));
  if (other && held.gathering) join(held.gathering, fromBundles(other));
}

/** From now on only this passphrase opens what is kept. @param {Held} held @param {string} passphrase */
export async function setPassphrase(held, passphrase) {
  const { circle } = held;
  const key = newUnlockKey();
  const kept = { circle, person: held.person, device: held.device.id, standing: '' };
  const wrapped = await wrapUnderPassphrase(passphrase, shelfOf(kept, 'standing'), key);
  await alone(`shelf ${circle}`, async () => {
    keys.set(`passphrase ${circle}`, key);
    here.set(circle, held);
    const before = await find(circle);
    await put({ ...kept, ...notesOf(before?.device === kept.device ? before : undefined), passphrase: wrapped, standing: await sealBundle(key, shelfOf(kept, 'standing'), toStanding(held)) });
  });
  await keep(held);
}

/**
 * From here on `takeFromShelf` opens it. What one keeps for oneself is there at once, without a connection.
 * @param {string} circle @param {string} passphrase @returns {Promise<any>} nothing where nothing was kept @throws {Stop} `locked` where it is another
 */
export async function openWithPassphrase(circle, passphrase) {
  const kept = await find(circle);
  if (!kept?.passphrase) throw new Stop('locked');
  const key = await unwrapWithPassphrase(passphrase, shelfOf(kept, 'standing'), kept.passphrase);
  await openBundle(key, shelfOf(kept, 'standing'), kept.standing);
  keys.set(`passphrase ${circle}`, key);
  return kept.own && openBundle(key, shelfOf(kept, 'own'), kept.own).catch(() => undefined);
}

/** Keeps what one may want to read without a connection, where a passphrase locks it. @param {Held} held @param {unknown} own */
export const keepOwn = ({ circle, person, device }, own) => alone(`shelf ${circle}`, async () => {
  const key = keys.get(`passphrase ${circle}`);
  const kept = key && (await find(circle));
  if (key && kept?.passphrase && kept.device === device.id) await put({ ...kept, own: await sealBundle(key, { which: 'own', circle, member: person, device: device.id }, own) });
});

/** Whether a passphrase locks what is kept here. @param {string} circle */
export const hasPassphrase = circle => keys.has(`passphrase ${circle}`);

/** What this browser knows circles by, without asking for a passphrase. @param {string[]} circles @returns {Promise<Map<string, { title: string, name: string }>>} */
export async function namesOf(circles) {
  const taken = await Promise.all(circles.map(takeFromShelf));
  return new Map(taken.flatMap(({ held }) => (held ? [[held.circle, { title: held.title, name: held.name }]] : [])));
}

/** Nothing of any circle stays here. */
export async function forgetAll() {
  for (const { circle } of await everything()) await drop(circle);
  here.clear();
  keys.clear();
}

/** Nothing of one circle stays here. @param {string} circle */
export async function forgetCircle(circle) {
  await drop(circle);
  here.delete(circle);
  for (const name of keys.keys()) if (name.includes(` ${circle}`)) keys.delete(name);
}
