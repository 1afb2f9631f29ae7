// The desk's acts in one open circle: what they are made from comes from its lanes, what they bring goes the way of every
// other command.
import { keeper, keeps } from './at.js';
import { perform } from './perform.js';

/** @import { Answer } from '../../wire/commands.js' @import { Room } from '../room.js' @import { At, Made } from './at.js' */

const PATIENCE = 4000; // 4 seconds: how long the newer roster is waited for after somebody else was first

/** Whether this browser can act for the desk here. @param {Room} room */
export const canAct = room => keeps(room.held.value);

/** @param {Room} room @returns {At} @throws {import('../../crypto/stop.js').Stop} without the desk's keys */
export function atDesk(room) {
  const { desk, ring } = room.lanes;
  const held = keeper(room.held.value);
  if (!desk.value || !ring.value) throw new Error('the desk is not here yet');
  const { circle, gathering } = ring.value;
  return { held, desk: desk.value, circle, running: gathering?.id, seats: Object.keys(gathering?.seats ?? {}), words: room.words, sealed: room.sealed };
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
const newer = (room, roster) =>
  new Promise(resolve => {
    const done = () => (clearTimeout(timer), queueMicrotask(() => unsubscribe()), resolve());
    const timer = setTimeout(done, PATIENCE);
    const unsubscribe = room.held.subscribe(held => void (held?.roster && held.roster.seen.number > roster && done()));
  });
