// Seals what a command carries, for those who are to read it: the newest keys of the circle or gathering, the desk, or
// oneself. What was sealed once for a text stays as it is as long as the same people read it, however often it is sent.
import { must, seal } from '../crypto/index.js';
import { recipientOf } from './held.js';
import { toWire } from './wire-text.js';

/** @import { Command, MemberView } from '../protocol.js' @import { Held, Reader } from './held.js' */

/**
 * @typedef {object} Kind
 * @property {string} kind
 * @property {Reader[]} readers
 * @property {string} [whose] a line is named by whose it is, what is written in a pair by the pairs, so that nothing moves from one to another
 *
 * @typedef {object} Standing what the server says of the one who sends
 * @property {MemberView['standing']} [standing]
 * @property {boolean} [holds] words are held for review
 * @property {MemberView['returned']} [returned] words that came back
 * @property {string} [person] oneself
 */

/** @type {Reader[]} */
const CIRCLE = ['circle'];
/** @type {Reader[]} */
const DESK = ['desk', 'self'];
/** @type {Reader[]} */
const SELF = ['self'];

/** @param {Command} command @param {Standing} me @returns {Map<string, Kind>} what each text of the command is, and who is to read it */
export function kindsOf(command, { standing, holds, person }) {
  /** @type {[string | undefined, string, Reader[], string?][]} */
  const all = [];
  switch (command.do) {
    case 'call_me':
      all.push([command.name, 'name', standing === 'member' ? CIRCLE : DESK]);
      break;
    case 'give_number':
      all.push([command.number, 'number', DESK]);
      break;
    case 'share':
      all.push([command.words, 'reflection', holds ? DESK : ['gathering']]);
      break;
    case 'share_written':
      all.push([command.words, 'reflection', holds ? DESK : ['gathering']]);
      break;
    case 'send_again':
      all.push([command.words, 'reflection', DESK]);
      break;
    case 'keep_step':
      all.push([command.words, 'step', SELF]);
      break;
    case 'note_practice':
      all.push([command.words, 'practice', SELF]);
      break;
    case 'keep_weeks':
      all.push([command.words, 'weeks', SELF]);
      break;
    case 'show_weeks':
      all.push([command.words, 'dates', DESK]);
      break;
    case 'fill_card':
      all.push([command.card, 'emergency', ['desk']]);
      break;
    case 'write':
      all.push([command.words, 'line', command.with === person ? DESK : ['desk', { member: command.with }], command.with]);
      break;
    case 'say_in_pair':
      all.push([command.words, 'pair', [...command.to.map((/** @type {string} */ one) => ({ member: one })), 'self'], command.pairs]);
      break;
    case 'tell_desk':
      all.push([command.words, 'back', ['desk']]);
      break;
    case 'set_call_link':
      all.push([command.link, 'call_link', CIRCLE]);
      break;
    case 'revise_agreements':
      for (const id of command.items) all.push([id, 'agreement', CIRCLE]);
      break;
    case 'plan_gathering':
    case 'plan_series':
      for (const { theme, agenda } of command.do === 'plan_series' ? command.plans : [command.plan]) {
        all.push([theme, 'theme', CIRCLE]);
        for (const { title, prompt } of agenda) all.push([title, 'part', CIRCLE], [prompt, 'prompt', CIRCLE]);
      }
      break;
  }
  return new Map(all.flatMap(([id, kind, readers, whose]) => (id ? [[id, { kind, readers, whose }]] : [])));
}

/** The turn in which a command says something. @param {Command} command @param {Standing} me @returns {string | null} */
export const turnOf = (command, me) => (command.do === 'share' || command.do === 'share_written' ? command.turn : command.do === 'send_again' ? (me.returned?.[command.returned]?.turn ?? null) : null);

/** @typedef {{ text: string, made: Promise<{ wire: string, receipt: string }> }} Made */

export class Sealing {
  /** @type {Map<string, Made>} by the text's name and its readers */ #made = new Map();

  /**
   * @param {Held} held
   * @param {Command} command
   * @param {Record<string, string>} texts plain, by name
   * @param {Standing} me
   * @param {number} [index] within one's turn
   * @returns {Promise<Record<string, string>>}
   * @throws {import('../crypto/index.js').Stop}
   */
  async seal(held, command, texts, me, index = 0) {
    const kinds = kindsOf(command, me);
    const sealed = await Promise.all(Object.entries(texts).map(async ([id, text]) => {
      const what = kinds.get(id);
      must(what, 'unreadable');
      const { wire, receipt } = await this.#once(held, id, text, what, turnOf(command, me), index);
      if ((command.do === 'share' || command.do === 'share_written' || command.do === 'send_again') && held.gathering) held.gathering.receipts[command.reflection] = receipt;
      return [id, wire];
    }));
    return Object.fromEntries(sealed);
  }

  /** They have arrived. @param {Record<string, string>} texts */
  forget(texts) {
    for (const name of this.#made.keys()) if (Object.hasOwn(texts, name.split(' ')[0])) this.#made.delete(name);
  }

  /** @param {Held} held @param {string} id @param {string} text @param {Kind} what @param {string | null} turn @param {number} index */
  #once(held, id, text, { kind, readers, whose }, turn, index) {
    const recipients = readers.map(reader => {
      const recipient = recipientOf(held, reader);
      must(recipient, 'no_key');
      return recipient;
    });
    const name = [id, index, ...recipients.map(({ audience, owner, number }) => `${audience} ${owner} ${number}`)].join(' ');
    const before = this.#made.get(name);
    if (before?.text === text) return before.made;
    const place = { circle: held.circle, gathering: turn && (held.gathering?.id ?? null), author: held.person, kind, id, turn: turn ?? whose ?? null };
    const made = seal(place, index, text, held.device, recipients).then(({ sealed, wraps, receipt }) => ({ wire: toWire(held.person, sealed, wraps), receipt }));
    this.#made.set(name, { text, made });
    return made;
  }
}

/** Someone's one name, sealed at the door before there is a room. @param {Held} held @param {string} id @param {string} name @returns {Promise<string>} */
export async function sealName(held, id, name) {
  const bodies = await new Sealing().seal(held, { do: 'call_me', name: id }, { [id]: name }, { standing: 'knocked' });
  return bodies[id];
}
