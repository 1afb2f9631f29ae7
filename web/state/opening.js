// Between the wire and the screen. Each picture of a lane is shown only after the keys it needs were followed and its new
// texts were opened and checked, in the order in which the pictures came. The first that does not hold stops the page.
import { Stop, must } from '../crypto/index.js';
import { follow } from './follow.js';
import { openDoorPage, openView } from './opened.js';
import { reduce } from './reduce.js';

/** @import { LaneName, MemberView } from '../protocol.js' @import { Held } from './held.js' @import { Text } from './opened.js' */

/** What a later picture may bring: a device that was just let in, a key that was just made. */
const MAY_COME = ['unknown_device', 'no_key'];
const WAIT = 10_000; // ms until what may come has come

/**
 * @typedef {object} Listener
 * @property {(lane: LaneName, view: any) => void} onView a picture to be shown; null when the lane is gone
 * @property {(held: Held) => void} onHeld more is known for certain than before
 * @property {(door: string) => void} onDoor what the door's page says, while one waits
 * @property {(stop: Stop) => void} onStop nothing is shown any more
 */

export class Opening {
  /** @type {Partial<Record<LaneName, any>>} as it came, before anything was opened */ #raw = {};
  /** @type {{ lane: LaneName, view: any, done: () => void }[]} */ #queue = [];
  /** @type {Map<string, Text>} */ #texts = new Map();
  /** @type {Partial<Record<LaneName, Map<string, Text>>>} */ #shown = {};
  /** @type {unknown} */ #followed;
  /** @type {(() => void) | undefined} */ #wake;
  #running = false;
  #ended = false;

  /**
   * @param {Listener} listener
   * @param {{ later: (act: () => void, after: number) => any, forget: (timer: any) => void }} time
   */
  constructor(listener, time = { later: (act, after) => setTimeout(act, after), forget: timer => clearTimeout(timer) }) {
    this.listener = listener;
    this.time = time;
    /** @type {Held | null} */
    this.held = null;
    this.ready = false;
  }

  /** What this browser holds is known, or that it holds nothing: only then the first picture is shown. @param {Held | null} held */
  begin(held) {
    this.held = held;
    this.ready = true;
    this.#followed = undefined;
    this.#run();
  }

  /** @param {LaneName} lane @param {any} view */
  snapshot(lane, view) {
    this.#take(lane, view);
  }

  /** @param {LaneName} lane @param {any} patch */
  change(lane, patch) {
    this.#take(lane, reduce(this.#raw[lane], patch));
  }

  /** @param {LaneName} lane */
  gone(lane) {
    this.#take(lane, null);
  }

  /** @returns {Promise<void>} when everything that came so far is shown: answers wait for it, so that they keep their order behind the lanes */
  shown() {
    if (!this.#queue.length || this.#ended) return Promise.resolve();
    const last = /** @type {{ done: () => void }} */ (this.#queue.at(-1));
    return new Promise(resolve => {
      const { done } = last;
      last.done = () => (done(), resolve());
    });
  }

  /** @param {string} id @returns {Text | undefined} */
  text(id) {
    return this.#texts.get(id);
  }

  /** A text as it came. @param {string} id @returns {string | undefined} */
  sealed(id) {
    for (const lane of /** @type {const} */ (['ring', 'member', 'desk'])) {
      const found = this.#raw[lane]?.bodies?.[id];
      if (typeof found === 'string') return found;
    }
    return undefined;
  }

  /** Nothing is opened any more. */
  end() {
    this.#ended = true;
    this.#wake?.();
    for (const { done } of this.#queue.splice(0)) done();
  }

  /** @param {LaneName} lane @param {any} view */
  #take(lane, view) {
    if (this.#ended) return;
    this.#raw[lane] = view;
    this.#queue.push({ lane, view, done: () => {} });
    this.#wake?.();
    this.#run();
  }

  async #run() {
    if (this.#running || !this.ready) return;
    this.#running = true;
    while (this.#queue.length && !this.#ended) {
      const { lane, view } = this.#queue[0];
      try {
        await this.#through(lane, view);
      } catch (why) {
        if (!this.#ended) this.listener.onStop(why instanceof Stop ? why : new Stop('unreadable'));
        return this.end();
      }
      if (!this.#ended) this.#queue.shift()?.done();
    }
    this.#running = false;
  }

  /** @param {LaneName} lane @param {any} view */
  async #through(lane, view) {
    const opened = await this.#opened(lane, view);
    if (this.#ended) return;
    this.#shown[lane] = opened;
    this.#texts = new Map(['desk', 'member', 'ring'].flatMap(name => [...(this.#shown[/** @type {LaneName} */ (name)] ?? [])]));
    this.listener.onView(lane, view);
  }

  /** @param {LaneName} lane @param {any} view @returns {Promise<Map<string, Text>>} */
  async #opened(lane, view) {
    for (const began = this.#now(); ; ) {
      const seen = this.#queue.length;
      try {
        await this.#follow();
        if (!this.held || !view || lane === 'waiting') return new Map();
        must(this.#raw.member, 'unknown_device'); // the keys come with one's own lane
        if (lane === 'member') await this.#door(view);
        return await openView(this.held, lane, lane === 'desk' ? { ...view, gathering: this.#raw.ring?.gathering?.id } : view, this.#texts);
      } catch (why) {
        const left = began + WAIT - this.#now();
        if (this.#ended) return new Map();
        if (!(why instanceof Stop) || !MAY_COME.includes(why.code) || left <= 0) throw why;
        if (this.#queue.length === seen) await this.#more(left);
      }
    }
  }

  /** The newest keys the server has shown, also before their turn: what came with them may need them. */
  async #follow() {
    /** @type {MemberView | undefined} */
    const member = this.#raw.member;
    if (!this.held || !member?.keys || this.#followed === member.keys) return;
    const next = await follow(this.held, member);
    this.#followed = member.keys;
    this.held = next;
    this.listener.onHeld(next);
  }

  /** @param {MemberView} view */
  async #door(view) {
    const page = this.held && (await openDoorPage(this.held, view));
    if (!page || !this.held) return;
    this.held = { ...this.held, desk: page.desk };
    this.listener.onHeld(this.held);
    this.listener.onDoor(page.text);
  }

  #now = () => performance.now();

  /** Until another picture comes, or the time is over. @param {number} most ms */
  #more(most) {
    return new Promise(resolve => {
      const timer = this.time.later(() => resolve(undefined), most);
      this.#wake = () => {
        this.time.forget(timer);
        this.#wake = undefined;
        resolve(undefined);
      };
    });
  }
}
