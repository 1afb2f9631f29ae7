// The one place in which this page keeps anything on a device: sealed bundles, by circle. Where a browser keeps nothing,
// they are kept as long as the page lives, and the page says so once.

/**
 * @typedef {object} Kept
 * @property {string} circle
 * @property {string} person
 * @property {string} device
 * @property {string} standing sealed
 * @property {string} [gathering] sealed
 * @property {string} [of] which gathering
 * @property {string} [passphrase] the key of the standing bundle, under a passphrase
 * @property {string} [own] one's own steps and log as they were last seen here, under the passphrase; nothing without one
 * @property {number} [counted] how high this device has counted its notes
 * @property {Record<string, string>} [waiting] notes that have not arrived, sealed, by the name of their text
 */

const STORE = 'bundles';
/** Whether things are kept only in this page's memory; `tell` is told when that is so. */
export const onlyHere = { so: false, tell: () => {} };
/** @type {Map<string, Kept>} */
const memory = new Map();
/** @type {Promise<IDBDatabase> | undefined} */
let opening;

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const answered = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

function database() {
  opening ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('afterglow', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'circle' });
    answered(asked).then(found => {
      const again = () => (opening = undefined);
      found.onclose = again; // browsers clear what they keep when a disk is full
      found.onversionchange = () => (found.close(), again());
      resolve(found);
    }, reject);
  });
  return opening;
}

/** @template T @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} act @param {() => T} otherwise @returns {Promise<T>} */
async function within(mode, act, otherwise) {
  try {
    const transaction = (await database()).transaction(STORE, mode, { durability: 'strict' });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const found = await answered(act(transaction.objectStore(STORE)));
    await done;
    return found;
  } catch {
    if (!onlyHere.so) {
      onlyHere.so = true;
      onlyHere.tell();
    }
    return otherwise();
  }
}

/** @param {string} circle @returns {Promise<Kept | undefined>} */
export const find = circle => within('readonly', store => store.get(circle), () => memory.get(circle));

/** @param {Kept} kept */
export async function put(kept) {
  memory.set(kept.circle, kept);
  await within('readwrite', store => /** @type {IDBRequest<any>} */ (store.put(kept)), () => undefined);
}

/** @returns {Promise<Kept[]>} */
export const everything = () => within('readonly', store => store.getAll(), () => [...memory.values()]);

/** @param {string} circle */
export async function drop(circle) {
  memory.delete(circle);
  await within('readwrite', store => /** @type {IDBRequest<any>} */ (store.delete(circle)), () => undefined);
}

/** One at a time, in all tabs of this browser. @template T @param {string} name @param {() => Promise<T>} act @returns {Promise<T>} */
export function alone(name, act) {
  if (globalThis.navigator?.locks) return /** @type {Promise<any>} */ (navigator.locks.request(`afterglow ${name}`, act));
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(act, act);
  waiting.set(name, mine.catch(() => {}));
  return mine;
}
/** @type {Map<string, Promise<any>>} */
const waiting = new Map();
