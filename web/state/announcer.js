// Tells a screen reader what happens, politely: at most six times a minute, joined, who and not the words.
import { live } from '../ui/text-room.js';

/** @import { Said } from './said.js' */

const PAUSE = 10_500; // ms between two polite announcements: at most six in any minute
const GATHER = 1_200; // ms in which what happens at once is joined

/**
 * @typedef {import('./choices.js').Announce} Announce
 * @typedef {{ now: () => number, later: (act: () => void, after: number) => any }} Time
 */

export class Announcer {
  /** @type {Map<string, Said & { name: string }>} */ #shared = new Map();
  /** @type {Map<string, string>} */ #sayings = new Map();
  #last = -PAUSE;
  #armed = false;

  /**
   * @param {{ polite: (text: string) => void, assertive: (text: string) => void, level: () => Announce, time: Time }} options
   */
  constructor({ polite, assertive, level, time }) {
    this.polite = polite;
    this.assertive = assertive;
    this.level = level;
    this.time = time;
  }

  /** Somebody's words appeared. Those that wait behind others are not read out. @param {string} id @param {string} name @param {Said} said */
  shared(id, name, said) {
    if (this.level() === 'none') return;
    this.#shared.set(id, { name, ...said });
    this.#arm();
  }

  /** Something changed; of one kind only the latest is worth hearing. @param {string} kind @param {string} text */
  say(kind, text) {
    if (this.level() === 'none') return;
    this.#sayings.set(kind, text);
    this.#arm();
  }

  /** For one's turn, a person who is needed, and a lost connection; nothing else. @param {string} text */
  urgent(text) {
    this.assertive(text);
  }

  #arm() {
    if (this.#armed) return;
    this.#armed = true;
    const wait = Math.max(GATHER, this.#last + PAUSE - this.time.now());
    this.time.later(() => this.#flush(), wait);
  }

  #flush() {
    this.#armed = false;
    this.#last = this.time.now();
    const text = [...this.#reflections(), ...this.#sayings.values()].join(' ');
    this.#shared.clear();
    this.#sayings.clear();
    if (text) this.polite(text);
  }

  /** @returns {string[]} */
  #reflections() {
    const all = [...this.#shared.values()];
    const names = [...new Set(all.map(one => one.name))];
    if (!all.length) return [];
    if (this.level() === 'all' && all.length <= 2) return all.map(({ name, coming, words }) => (coming ? live.sharedComing(name, coming) : live.sharedWords(name, words)));
    return names.length <= 3 ? [live.shared(names)] : [live.sharedMany(all.length)];
  }
}
