// Leaves a card: sealed for the desk by a pair that is used once, under a name that the server throws away.
import { signal } from '@preact/signals';
import { sealCard } from '../crypto/index.js';
import { newId } from './ids.js';
import { toText } from './leaving.js';

/** @import { Room } from './room.js' @import { Answer } from '../wire/commands.js' @import { Answers } from './leaving.js' */

/** What is ticked and not left yet: in this page's memory, also while the room becomes the time after. */
export const ticked = signal(/** @type {Answers} */ ({}));

const RENEWED_WITHIN = 8_000; // ms for the desk's new key to come, after the server said that there is one

/** Leaves the card; once more by itself where the desk's key was renewed just then. @param {Room} room @param {string} gathering @param {Answers} answers @returns {Promise<Answer>} */
export async function leaveCard(room, gathering, answers) {
  for (let tries = 1; ; tries++) {
    const held = room.held.peek();
    if (!held) return { outcome: 'refused', code: 'no_keys' };
    const { circle, desk } = held;
    const card = newId();
    const answer = await room.send({ do: 'leave_card', gathering, desk: desk.number, card }, {}, { [card]: await sealCard(circle, gathering, desk, toText(answers)) });
    if (answer.code !== 'keys_renewed' || tries === 2) return answer;
    await renewed(room, desk.number);
  }
}

/** @param {Room} room @param {number} number @returns {Promise<void>} */
const renewed = (room, number) =>
  new Promise(resolve => {
    let stop = () => {};
    const done = () => (clearTimeout(timer), stop(), resolve());
    const timer = setTimeout(done, RENEWED_WITHIN);
    stop = room.held.subscribe(now => now && now.desk.number !== number && queueMicrotask(done));
  });
