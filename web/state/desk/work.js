// The desk's acts in one open circle: what they are made from comes from its lanes, what they bring goes the way of every
// other command.
import { keeper, keeps } from './at.js';
import { perform } from './perform.js';

/** @import { Answer } from '../../wire/commands.js' @import { Room } from '../room.js' @import { At, Made } from './at.js' */

const PATIENCE = 4000; // 4 seconds: how long the newer roster is waited for after somebody else was first

/** Whether this browser can act for the desk here. @param {Room} room */
export const canAct = room => keeps(room.held.value);

/** @param {Room} room @returns {At} @throws {import('../../crypto/index.js').Stop} without the desk's keys */
export function atDesk(room) {
  const { desk, ring } = room.lanes;
  const held = keeper(room.held.value);
  if (!desk.value || !ring.value) throw new Error('the desk is not here yet');
  const { circle, gathering } = ring.value;
  return { held, desk: desk.value, circle, running: gathering?.id, seats: Object.keys(gathering?.seats ?? {}), words: room.words, sealed: room.sealed };
}

/** For a page that opened the circle just for this: once the desk is here and its keys are known. @param {Room} room @returns {Promise<boolean>} @throws {import('../../crypto/index.js').Stop} where this browser cannot act for the desk */
export async function atHand(room) {
  await seen(room.keys, keys => keys !== 'looking');
  await seen(room.lanes.desk, Boolean);
  await seen(room.lanes.ring, Boolean);
  if (!canAct(room)) await seen(room.held, keeps);
  return Boolean(keeper(room.held.value));
}

/** @param {Room} room @param {(at: At) => Promise<Made>} act @returns {Promise<Answer>} */
export const work = (room, act) =>
  perform(
    {
      at: async () => atDesk(room),
      send: ({ command, texts, bodies }) => room.send(command, texts, bodies),
      newer: roster => newer(room, roster),
    },
    act,
  );

/** @param {Room} room @param {number} roster @returns {Promise<void>} */
const newer = (room, roster) => seen(room.held, held => Boolean(held?.roster && held.roster.seen.number > roster));

/** When a signal has what is waited for, or after a while. @template T @param {import('@preact/signals').Signal<T>} signal @param {(value: T) => boolean} wanted @returns {Promise<void>} */
const seen = (signal, wanted) =>
  new Promise(resolve => {
    const done = () => (clearTimeout(timer), queueMicrotask(() => unsubscribe()), resolve());
    const timer = setTimeout(done, PATIENCE);
    const unsubscribe = signal.subscribe(value => void (wanted(value) && done()));
  });
