// The reconnect machine. It knows the protocol and nothing of the page.
//
// Safety
//  S1  A command's promise resolves exactly once, with the server's answer or, after `close` or a final close code,
//      with a refusal of code 'closed'. It never rejects.
//  S2  A command is sent again only with the same nouns it was given, so the server does it once.
//  S3  `onChange` is called for a lane only with the frame after the last one (cursor + 1) of the same epoch. A gap
//      throws away what is known of cursors and comes back for snapshots.
//  S4  After `close`, or a close code that says not to come back, nothing is sent, called or scheduled again.
// Liveness
//  L1  Until then there is always either a live line, an attempt under a deadline, or a timer for the next attempt.
//  L2  A line that says nothing for 40 s, or does not answer within 10 s what was said on it, is dead and replaced.
//  L3  When the network or the page returns (`wake`), a next attempt starts at once, and a line that looks open must
//      prove it within 5 s: a browser leaves a dead line open. When the network goes (`gone`), the line goes with it.
//  L4  What stands (`stand`: a signal nobody answered, a page that is hidden) is said again on every new line.

import { Clock } from './clock.js';
import { Commands } from './commands.js';

/** @import { ServerMessage, ClientMessage, LaneName, Command } from '../protocol.js' */

const VERSION = 1;
const SILENCE = 40_000; // ms without a message until a line is dead
const WELCOME_WITHIN = 10_000; // ms from the attempt to the welcome
const ANSWER_WITHIN = 10_000; // ms until something must be heard after something was said
const PROOF_WITHIN = 5_000; // ms for a line to prove that it lives, after the page or network came back
const STABLE_AFTER = 5_000; // ms of life after which pauses start small again
const RENEW_WITHIN = 4_000; // ms after a fresh welcome until a lane without a snapshot is gone
const STAY_AWAY = new Set([1002, 1003, 1007, 1009]); // and 4500 to 4999: coming back would only break it again
const PAUSE_MIN = 300; // ms, least pause before an attempt
const PAUSE_MAX = 10_000; // ms, longest pause

/**
 * @typedef {object} World what the machine needs from outside, so that tests can bring their own
 * @property {(url: string) => WebSocket} open
 * @property {() => number} now monotonic milliseconds
 * @property {() => number} random from 0 to 1
 * @property {(act: () => void, after: number) => any} later
 * @property {(timer: any) => void} forget
 *
 * @typedef {{ state: 'connecting' | 'live' | 'lost' | 'stopped', since: number, sentence?: string, code?: number }} Connection
 *
 * @typedef {object} Listener
 * @property {(lane: LaneName, view: any) => void} onSnapshot
 * @property {(lane: LaneName, patch: any) => void} onChange
 * @property {(lane: LaneName) => void} onGone
 * @property {(connection: Connection) => void} onConnection
 */

/** @type {World} */
export const realWorld = {
  open: url => new WebSocket(url),
  now: () => performance.now(),
  random: Math.random,
  later: (act, after) => setTimeout(act, after),
  forget: timer => clearTimeout(timer),
};

export class Socket {
  /** @type {WebSocket | undefined} */ #line;
  /** @type {string | undefined} */ #epoch;
  /** @type {Map<LaneName, number>} */ #cursors = new Map();
  /** @type {Map<string, any>} */ #timers = new Map();
  /** @type {Map<string, Command>} */ #standing = new Map();
  #attempts = 0;
  #welcomedAt = 0;
  #welcome = false;
  #ended = false;

  /**
   * @param {{ url: string, circle: string, listener: Listener, world?: World }} options
   */
  constructor({ url, circle, listener, world = realWorld }) {
    this.url = url;
    this.circle = circle;
    this.listener = listener;
    this.world = world;
    this.clock = new Clock(world.now);
    this.commands = new Commands(world, (message, wanted) => this.#say(message, wanted));
    this.person = '';
  }

  // What the page uses

  /** Starts; called once. */
  open() {
    this.#tell('connecting');
    this.#attempt();
  }

  /** The page leaves: commands without an answer resolve as refused, with code 'closed'. */
  close() {
    this.#end();
  }

  /**
   * @param {Command} command
   * @param {Record<string, string>} [bodies]
   * @returns {Promise<import('./commands.js').Answer>}
   */
  send(command, bodies = {}) {
    return this.commands.add(command, bodies);
  }

  /**
   * Keeps a passing command to be said again on every new line, or forgets it.
   * @param {string} key what it is about; the latest command of a key counts
   * @param {Command | null} command
   */
  stand(key, command) {
    if (command) this.#standing.set(key, command);
    else this.#standing.delete(key);
  }

  /** The network or the page came back. */
  wake() {
    if (this.#ended) return;
    if (!this.#welcome) {
      this.#letGo(); // an attempt may hang on a way that is gone
      return this.#attempt();
    }
    this.clock.forget();
    this.#timer('proof', () => this.#drop(), PROOF_WITHIN);
    this.#sample();
  }

  /** The network went. A line over another one comes up by itself. */
  gone() {
    this.#drop();
  }

  /** @returns {number} the server's running time now, in milliseconds */
  running() {
    return this.clock.running();
  }

  // The line

  #attempt() {
    this.#clear();
    this.#welcome = false;
    let line;
    try {
      line = this.world.open(this.url);
    } catch {
      return this.#retry();
    }
    this.#line = line;
    line.onopen = () => line === this.#line && this.#hello();
    line.onmessage = event => line === this.#line && this.#hear(event.data);
    line.onclose = event => line === this.#line && this.#closed(event.code, event.reason);
    this.#timer('welcome', () => this.#drop(), WELCOME_WITHIN);
  }

  #hello() {
    const resume = this.#epoch && this.#cursors.size ? { epoch: this.#epoch, cursors: Object.fromEntries(this.#cursors) } : undefined;
    this.#say(/** @type {ClientMessage} */ ({ type: 'hello', version: VERSION, circle: this.circle, ...(resume && { resume }) }), false);
  }

  /** @param {ClientMessage} message @param {boolean} wanted whether something has to be heard after it */
  #say(message, wanted) {
    const ready = this.#line?.readyState === 1 && (this.#welcome || message.type === 'hello');
    if (!ready) return false;
    /** @type {WebSocket} */ (this.#line).send(JSON.stringify(message));
    if (wanted && !this.#timers.has('proof')) this.#timer('proof', () => this.#drop(), ANSWER_WITHIN);
    return true;
  }

  /** @param {unknown} data */
  #hear(data) {
    this.#forget('proof');
    this.#timer('silence', () => this.#drop(), SILENCE);
    const message = parsed(data);
    if (message) this.#take(message);
  }

  /** @param {ServerMessage} message */
  #take(message) {
    switch (message.type) {
      case 'welcome':
        return this.#welcomed(message);
      case 'snapshot':
        this.#cursors.set(message.lane, Number(message.cursor));
        this.#forget(`renew ${message.lane}`);
        return this.listener.onSnapshot(message.lane, message.view);
      case 'change':
        if (Number(message.cursor) !== (this.#cursors.get(message.lane) ?? NaN) + 1) return this.#gap();
        this.#cursors.set(message.lane, Number(message.cursor));
        return this.listener.onChange(message.lane, message.patch);
      case 'gone':
        this.#cursors.delete(message.lane);
        return this.listener.onGone(message.lane);
      case 'answer':
        return this.commands.answered(message);
      case 'clock':
        return this.clock.answered(Number(message.sent), Number(message.running));
    }
  }

  /** @param {Extract<ServerMessage, { type: 'welcome' }>} message */
  #welcomed(message) {
    this.#forget('welcome');
    this.#welcome = true;
    this.#welcomedAt = this.world.now();
    this.person = message.person;
    if (this.#epoch !== message.epoch) this.#renew();
    this.#epoch = message.epoch;
    this.clock.welcomed(Number(message.running), message.pace);
    this.#tell('live');
    this.#sampleSoon();
    for (const [key, command] of this.#standing) this.commands.stand(key, command);
    this.commands.resend();
  }

  /** Another epoch: each lane comes anew; one that does not is no longer followed. */
  #renew() {
    for (const lane of this.#cursors.keys()) {
      this.#timer(`renew ${lane}`, () => {
        this.#cursors.delete(lane);
        this.listener.onGone(lane);
      }, RENEW_WITHIN);
    }
  }

  #gap() {
    this.#epoch = undefined;
    this.#drop();
  }

  /** This line is dead to us, whatever the browser thinks. */
  #drop() {
    if (this.#letGo()) this.#closed(1006, '');
  }

  /** @returns {boolean} whether there was a line */
  #letGo() {
    const line = this.#line;
    this.#line = undefined;
    try {
      line?.close();
    } catch {
      // it was closed already
    }
    return Boolean(line);
  }

  /** @param {number} code @param {string} reason */
  #closed(code, reason) {
    this.#line = undefined;
    this.#clear();
    if (STAY_AWAY.has(code) || (code >= 4500 && code <= 4999)) return this.#end(code, reason);
    const stable = this.#welcome && this.world.now() - this.#welcomedAt >= STABLE_AFTER;
    this.#attempts = stable ? 0 : this.#attempts;
    this.#welcome = false;
    this.#tell('lost', reason);
    this.#retry();
  }

  #retry() {
    const most = Math.min(PAUSE_MAX, 1000 * 2 ** this.#attempts++);
    this.#timer('pause', () => this.#attempt(), PAUSE_MIN + this.world.random() * (most - PAUSE_MIN));
  }

  /** @param {number} [code] @param {string} [reason] */
  #end(code, reason) {
    if (this.#ended) return;
    this.#ended = true;
    this.#clear();
    const line = this.#line;
    this.#line = undefined;
    line?.close();
    this.commands.end(reason ?? '');
    this.#tell('stopped', reason, code);
  }

  // Time

  #sample() {
    this.#say({ type: 'clock', sent: this.world.now() }, false);
    this.#timer('sample', () => this.#sample(), 60_000);
  }

  /** Three samples early, then one a minute; the shortest way counts. */
  #sampleSoon() {
    this.#sample();
    this.#timer('sample 1', () => this.#sample(), 1_000);
    this.#timer('sample 2', () => this.#sample(), 3_000);
  }

  // Small things

  /** @param {Connection['state']} state @param {string} [sentence] @param {number} [code] */
  #tell(state, sentence, code) {
    this.listener.onConnection({ state, since: this.world.now(), ...(sentence && { sentence }), ...(code && { code }) });
  }

  /** @param {string} name @param {() => void} act @param {number} after ms */
  #timer(name, act, after) {
    this.#forget(name);
    this.#timers.set(name, this.world.later(() => (this.#timers.delete(name), act()), after));
  }

  /** @param {string} name */
  #forget(name) {
    this.world.forget(this.#timers.get(name));
    this.#timers.delete(name);
  }

  #clear() {
    for (const name of [...this.#timers.keys()]) this.#forget(name);
  }
}

/** @param {unknown} data @returns {ServerMessage | undefined} */
function parsed(data) {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
