// Sends an act. Where another facilitator was first, it is made again from what stands then: of two at once both are done,
// one after the other, or the second finds that nothing is left to do.
/** @import { Answer } from '../../wire/commands.js' @import { At, Made } from './at.js' */

/** Refusals after which looking again and signing again helps. */
const MOVED = ['keys_moved', 'keys_renewed', 'keys_incomplete'];
const TRIES = 5;

/**
 * @param {object} world
 * @param {() => Promise<At>} world.at how the circle stands now, once that is known
 * @param {(made: Made) => Promise<Answer>} world.send
 * @param {(roster: number) => Promise<void>} world.newer resolves when a later roster than this one was seen, or nothing came for a while
 * @param {(at: At) => Promise<Made>} act
 * @returns {Promise<Answer>}
 */
export async function perform({ at, send, newer }, act) {
  for (let tries = 1; ; tries++) {
    const now = await at();
    const answer = await send(await act(now));
    if (answer.outcome !== 'refused' || !MOVED.includes(answer.code ?? '') || tries === TRIES) return answer;
    await newer(now.held.roster.seen.number);
  }
}
