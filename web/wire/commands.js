// Commands on their way: kept from the tap to the one answer, across any number of lines (S1, S2 of socket.js).
import { wire } from './text.js';

/** @import { ClientMessage, Command, ServerMessage } from '../protocol.js' */

/**
 * @typedef {object} Answer
 * @property {'done' | 'already_done' | 'passing' | 'refused'} outcome
 * @property {string} [code] why it was refused
 * @property {string} [sentence] the same for a person
 *
 * @typedef {object} Waiting
 * @property {number} id
 * @property {Command} command
 * @property {Record<string, string>} bodies
 * @property {((answer: Answer) => void)[]} resolve
 * @property {number} tries how often the server answered that it did not know
 */

const LATEST_ONLY = new Set(['writing', 'page']); // of these only the newest is worth sending
const UNKNOWN_TRIES = 3; // how often a command of unknown fate is sent again by itself
const UNKNOWN_PAUSE = 1_000; // ms before the first of these

export class Commands {
  /** @type {Map<number, Waiting>} */ #waiting = new Map();
  #next = 1;
  #ended = false;

  /**
   * @param {import('./socket.js').World} world
   * @param {(message: ClientMessage, wanted: boolean) => boolean} say
   */
  constructor(world, say) {
    this.world = world;
    this.say = say;
  }

  /** @param {Command} command @param {Record<string, string>} bodies @returns {Promise<Answer>} */
  add(command, bodies) {
    return new Promise(resolve => {
      if (this.#ended) return resolve(closed(''));
      /** @type {Waiting} */
      const waiting = { id: this.#next++, command, bodies, resolve: [resolve, ...this.#superseded(command)], tries: 0 };
      this.#waiting.set(waiting.id, waiting);
      this.#say(waiting);
    });
  }

  /** A new line: everything without an answer is said again, in order. */
  resend() {
    for (const waiting of this.#waiting.values()) this.#say(waiting);
  }

  /** A standing command is said on a new line, unless the same one waits already. @param {string} _key @param {Command} command */
  stand(_key, command) {
    const same = JSON.stringify(command);
    for (const waiting of this.#waiting.values()) if (JSON.stringify(waiting.command) === same) return;
    const waiting = { id: this.#next++, command, bodies: {}, resolve: [], tries: 0 };
    this.#waiting.set(waiting.id, waiting); // `resend` follows and says it
  }

  /** @param {Extract<ServerMessage, { type: 'answer' }>} answer */
  answered(answer) {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if (answer.code === 'unknown' && waiting.tries++ < UNKNOWN_TRIES) {
      this.world.later(() => this.#waiting.has(waiting.id) && this.#say(waiting), UNKNOWN_PAUSE * 2 ** (waiting.tries - 1));
      return;
    }
    this.#waiting.delete(answer.id);
    /** @type {Answer} */
    const told = { outcome: answer.outcome };
    if (answer.code) told.code = answer.code;
    if (answer.sentence) told.sentence = answer.sentence;
    for (const resolve of waiting.resolve) resolve(told);
  }

  /** Nothing will be answered any more. @param {string} sentence */
  end(sentence) {
    this.#ended = true;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { resolve } of all) for (const one of resolve) one(closed(sentence));
  }

  /** @param {Waiting} waiting */
  #say({ id, command, bodies }) {
    /** @type {any} */
    const message = { type: 'command', id, command };
    if (Object.keys(bodies).length) message.bodies = bodies;
    this.say(message, true);
  }

  /** Older commands of the same kind that only the newest of counts; their promises follow the newest. @param {Command} command */
  #superseded(command) {
    if (!LATEST_ONLY.has(command.do)) return [];
    const old = [...this.#waiting.values()].filter(waiting => waiting.command.do === command.do);
    for (const { id } of old) this.#waiting.delete(id);
    return old.flatMap(waiting => waiting.resolve);
  }
}

/** @param {string} sentence @returns {Answer} */
const closed = sentence => ({ outcome: 'refused', code: 'closed', sentence: sentence || wire.closed });
