// One open circle: its lanes as signals, opened and checked, and the one way to ask for something.
import { signal } from '@preact/signals';
import { Socket } from '../wire/socket.js';
import { keptDraft } from './kept-draft.js';
import { draftOf } from './draft.js';
import { calling } from './safety.js';
import { Opening } from './opening.js';
import { backInTheBox } from './returned.js';
import { sender } from './sending.js';
import { readCopy } from './kept-own.js';
import { keep, openWithPassphrase, takeFromShelf } from './shelf.js';

export { newId } from './ids.js';

/** @import { WaitingView, RingView, DeskView, MemberView, Command, LaneName } from '../protocol.js' */
/** @import { Answer } from '../wire/commands.js' */
/** @import { Connection } from '../wire/socket.js' */
/** @import { Held } from './held.js' */
/** @template T @typedef {import('@preact/signals').Signal<T>} Signal */

/**
 * @typedef {object} Room
 * @property {string} circle
 * @property {Lanes} lanes each null while it is not followed
 * @property {Signal<Connection>} connection
 * @property {Signal<Held | null>} held what this browser holds of the circle
 * @property {Signal<'looking' | 'here' | 'lost' | 'passphrase'>} keys `lost`: this browser has none for this circle
 * @property {Signal<import('../crypto/index.js').Stop | null>} stop why nothing is shown any more
 * @property {Signal<Door | null>} door what the door says, while one waits to be let in
 * @property {(command: Command, texts?: Record<string, string>, sealed?: Record<string, string>) => Promise<Answer>} send `texts` are sealed on their way; `sealed` are sent as they are
 * @property {(id: string | undefined) => string} words what a text says; '' where this page may not know it
 * @property {(id: string | undefined) => boolean} closed whether a text is there that this browser rightly cannot read
 * @property {(id: string) => string | undefined} sealed a text as it came
 * @property {(passphrase: string) => Promise<void>} unlock
 * @property {Signal<import('./kept-own.js').OwnCopy | null>} own what was kept here for reading without a connection, once a passphrase opened it
 * @property {() => number} running the server's running time now, milliseconds
 * @property {() => number} gatheringTime milliseconds since the gathering opened; 0 when none runs
 * @property {() => void} close
 *
 * @typedef {{ title: string, about: string, agreements: string[], agreements_version: number, led_by: string[] }} Door
 *
 * @typedef {object} Lanes
 * @property {Signal<WaitingView | null>} waiting
 * @property {Signal<RingView | null>} ring
 * @property {Signal<DeskView | null>} desk
 * @property {Signal<MemberView | null>} member
 */

const CHANGE_WITHIN = 8_000; // ms for new keys to come, after the server said that there are

/** @param {string} circle @returns {Room} */
export function openRoom(circle) {
  import('./beside.js').then(found => found.checkBeside(), () => {}); // they are ready when the first picture comes
  /** @type {Lanes} */
  const lanes = { waiting: signal(null), ring: signal(null), desk: signal(null), member: signal(null) };
  /** @type {Signal<Connection>} */
  const connection = signal({ state: 'connecting', since: 0 });
  /** @type {Room['held']} */
  const held = signal(null);
  /** @type {Room['keys']} */
  const keys = signal('looking');
  /** @type {Room['stop']} */
  const stop = signal(null);
  /** @type {Room['door']} */
  const door = signal(null);
  /** @type {Room['own']} */
  const own = signal(null);
  /** @type {Set<() => void>} */
  const waiters = new Set();

  const opening = new Opening({
    onView(lane, view) {
      if (lane in lanes) lanes[lane].value = view;
      named();
      for (const wake of waiters) wake();
    },
    onHeld(now) {
      const before = held.peek();
      held.value = now;
      if (now.gathering && now.gathering.id !== before?.gathering?.id) draft.restore();
      keep(now).catch(() => {});
    },
    onDoor: text => (door.value = doorOf(text)),
    onStop(why) {
      stop.value = why;
      socket.close();
    },
  });
  const draft = keptDraft(circle, () => opening.held);

  const socket = new Socket({
    url: address(),
    circle,
    listener: {
      onSnapshot: (lane, view) => opening.snapshot(lane, view),
      onChange: (lane, patch) => opening.change(lane, patch),
      onGone: lane => opening.gone(lane),
      onConnection: now => (connection.value = now),
    },
  });

  /** @param {Held | null} found */
  const begin = found => {
    held.value = found;
    keys.value = found ? 'here' : 'lost';
    opening.begin(found);
    if (found) draft.restore();
  };
  const take = () => takeFromShelf(circle).then(taken => {
    if (taken.held === null && taken.why === 'passphrase') keys.value = 'passphrase';
    else begin(taken.held);
  });
  take();

  /** The circle's name and one's own, for this browser's own start page. */
  const named = () => {
    const now = opening.held;
    const title = words((lanes.ring.peek() ?? lanes.member.peek())?.circle?.title) || door.peek()?.title || '';
    const name = words(lanes.member.peek()?.name);
    if (!now || ((!title || title === now.title) && (!name || name === now.name))) return;
    Object.assign(now, { title: title || now.title, name: name || now.name });
    keep(now).catch(() => {});
  };

  /** @param {string | undefined} id */
  const words = id => {
    if (!id) return '';
    for (const lane of [lanes.ring, lanes.member, lanes.desk]) void lane.value; // whoever shows a text is told when it changes
    return opening.text(id)?.text ?? '';
  };

  const send = sender({
    async send(command, bodies) {
      const answer = await socket.send(command, bodies);
      await opening.shown();
      return answer;
    },
    held: () => opening.held,
    me: () => lanes.member.peek(),
    gathering: () => lanes.ring.peek()?.gathering,
    index: id => opening.text(id)?.index,
    changed: () => new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        waiters.delete(done);
        resolve();
      };
      const timer = setTimeout(done, CHANGE_WITHIN);
      waiters.add(done);
    }),
  });

  const back = backInTheBox(draftOf(circle), () => opening.held, id => opening.text(id)?.text ?? '');
  const unsubscribe = lanes.member.subscribe(view => {
    back(view);
    if (view?.signal?.answered) (socket.stand('signal', null), (calling.value = 0));
  });
  const wake = () => socket.wake();
  const gone = () => socket.gone();
  const seen = () => document.visibilityState === 'visible' && socket.wake();
  addEventListener('online', wake);
  addEventListener('offline', gone);
  document.addEventListener('visibilitychange', seen);
  socket.open();

  return {
    circle, lanes, connection, held, keys, stop, door, own, words,
    send(command, texts = {}, sealed = {}) {
      if (command.do === 'signal') {
        socket.stand('signal', command.kind === 'ok' ? null : command);
        calling.value = command.kind === 'i_need_a_person' ? performance.now() : 0;
      }
      if (command.do === 'page') socket.stand('page', command.in_front ? null : command);
      return send(command, texts, sealed);
    },
    closed: id => Boolean(id && words(id) === '' && opening.text(id)?.closed),
    sealed: id => opening.sealed(id),
    async unlock(passphrase) {
      own.value = readCopy(await openWithPassphrase(circle, passphrase));
      keys.value = 'looking'; // the rest may wait for a connection
      take();
    },
    running: () => socket.running(),
    gatheringTime() {
      const clock = lanes.ring.value?.gathering?.clock;
      if (!clock) return 0;
      return Math.max(0, clock.runs ? socket.running() - Number(clock.at) : Number(clock.at));
    },
    close() {
      unsubscribe();
      draft.close();
      opening.end();
      removeEventListener('online', wake);
      removeEventListener('offline', gone);
      document.removeEventListener('visibilitychange', seen);
      socket.close();
    },
  };
}

/** @param {string} text @returns {Door | null} */
function doorOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The server's own address, whatever it is served from. */
function address() {
  const url = new URL('/ws', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';
  return url.href;
}
