// One way to ask for something: texts are sealed for those who are to read them, and when keys or readers changed
// meanwhile they are sealed again and sent again by themselves, under the same names.
import { Stop } from '../crypto/index.js';
import { wire } from '../wire/text.js';
import { Sealing, turnOf } from './sealing.js';
import { keep, refresh } from './shelf.js';
import { alone } from './stored.js';

/** @import { Command, GatheringView, MemberView } from '../protocol.js' @import { Answer } from '../wire/commands.js' @import { Held } from './held.js' */

const TRIES = 4; // keys rarely change twice while one text is on its way
const RENEWED = ['keys_renewed', 'not_sealed']; // not_sealed: review began or ended just now

/**
 * @typedef {object} Ways
 * @property {(command: Command, bodies: Record<string, string>) => Promise<Answer>} send
 * @property {() => Held | null} held
 * @property {() => MemberView | null} me
 * @property {() => GatheringView | undefined} gathering
 * @property {(id: string) => number | undefined} index of a text that is shown
 * @property {() => Promise<void>} changed when something else is shown than now, or after a while
 */

/** @param {Ways} ways */
export function sender(ways) {
  const sealing = new Sealing();

  /** @param {Command} command @param {Record<string, string>} texts plain @param {Record<string, string>} sealed as they are @returns {Promise<Answer>} */
  return async function send(command, texts, sealed) {
    if (!Object.keys(texts).length) return ways.send(command, sealed);
    const turn = turnOf(command, ways.me() ?? {});
    if (turn) return alone(`turn ${turn}`, () => share(command, turn, texts));
    return sealedSend(command, texts, sealed, 0);
  };

  /** The next index is taken, and given back where nothing was shared. @param {Command} command @param {string} turn @param {Record<string, string>} texts @returns {Promise<Answer>} */
  async function share(command, turn, texts) {
    const held = ways.held();
    if (held) await refresh(held).catch(() => {});
    const index = nextIndex(turn);
    const answer = await sealedSend(command, texts, {}, index);
    const gathering = ways.held()?.gathering;
    if (answer.outcome !== 'refused' && gathering) gathering.next[turn] = index + 1;
    await kept();
    return answer;
  }

  /** @param {string} turn */
  function nextIndex(turn) {
    const mine = Object.values(ways.gathering()?.reflections ?? {}).filter(one => one.turn === turn).map(one => (ways.index(one.words) ?? -1) + 1);
    return Math.max(0, ways.held()?.gathering?.next[turn] ?? 0, ...mine);
  }

  /** @param {Command} command @param {Record<string, string>} texts @param {Record<string, string>} more @param {number} index @returns {Promise<Answer>} */
  async function sealedSend(command, texts, more, index) {
    for (let tries = 1; ; tries++) {
      const [held, me] = [ways.held(), ways.me()];
      if (!held) return refused('no_keys', wire.noKeys);
      let bodies;
      try {
        bodies = await sealing.seal(held, command, texts, me ?? {}, index);
      } catch (why) {
        return why instanceof Stop ? refused(why.code, why.sentence) : refused('internal', wire.odd);
      }
      if (turnOf(command, me ?? {})) await kept(); // a receipt is there before the words are
      const answer = await ways.send(command, { ...more, ...bodies });
      if (answer.outcome !== 'refused') sealing.forget(texts);
      if (!RENEWED.includes(answer.code ?? '') || tries === TRIES || Object.keys(more).length) return answer;
      if (ways.held() === held && ways.me()?.holds === me?.holds) await ways.changed();
    }
  }

  async function kept() {
    const held = ways.held();
    if (held) await keep(held).catch(() => {});
  }
}

/** @param {string} code @param {string} sentence @returns {Answer} */
const refused = (code, sentence) => ({ outcome: 'refused', code, sentence });
