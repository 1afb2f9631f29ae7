// Notes that have not arrived yet: in this browser's store, sealed to the person, until the server has them. How high this
// device has counted lies beside them in plain: it says nothing.
import { openWaiting, sealWaiting } from '../crypto/index.js';
import { nextCounter } from './practice.js';
import { alone, find, put } from './stored.js';

/** @import { Held } from './held.js' @import { Entry, Waiting } from './practice.js' */

/** Takes the next counter and keeps the note. Tabs of one browser do so one after the other. @param {Held} held @param {Omit<Waiting, 'counter' | 'device'>} note @param {Iterable<{ counter: number }>} seen @returns {Promise<Waiting>} */
export const keepWaiting = ({ circle, person, device, self }, note, seen) => alone(`shelf ${circle}`, async () => {
  const kept = await find(circle);
  const counter = nextCounter(kept?.counted ?? 0, seen);
  /** @type {Waiting} */
  const waiting = { ...note, counter, device: device.id };
  const sealed = await sealWaiting(self.public, circle, person, JSON.stringify(waiting));
  if (kept) await put({ ...kept, counted: counter, waiting: { ...kept.waiting, [waiting.words]: sealed } });
  return waiting;
});

/** What waits here, the earliest first. @param {Held} held @returns {Promise<Waiting[]>} */
export async function stillWaiting({ circle, person, self }) {
  const all = Object.values((await find(circle))?.waiting ?? {});
  const opened = await Promise.all(all.map(sealed => openWaiting(self, circle, person, sealed).then(text => JSON.parse(text), () => undefined)));
  return opened.filter(one => one !== undefined).sort((/** @type {Entry} */ one, /** @type {Entry} */ other) => one.counter - other.counter);
}

/** It has arrived, or can never arrive. @param {string} circle @param {string} words */
export const noLongerWaiting = (circle, words) => alone(`shelf ${circle}`, async () => {
  const kept = await find(circle);
  if (!kept?.waiting?.[words]) return;
  const { [words]: _, ...waiting } = kept.waiting;
  await put({ ...kept, waiting });
});
