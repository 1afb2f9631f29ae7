// One open circle: its lanes as signals, and the one way to ask for something.
import { signal } from '@preact/signals';
import { Socket } from '../wire/socket.js';
import { reduce } from './reduce.js';

export { newId } from './ids.js';

/** @import { WaitingView, RingView, DeskView, MemberView, Command, LaneName } from '../protocol.js' */
/** @import { Answer } from '../wire/commands.js' */
/** @import { Connection } from '../wire/socket.js' */
/** @template T @typedef {import('@preact/signals').Signal<T>} Signal */

/**
 * @typedef {object} Room
 * @property {string} circle
 * @property {Lanes} lanes each null while it is not followed
 * @property {Signal<Connection>} connection
 * @property {(command: Command, bodies?: Record<string, string>) => Promise<Answer>} send
 * @property {(id: string | undefined) => string} words what a body says; '' where this page may not know it
 * @property {() => number} running the server's running time now, milliseconds
 * @property {() => number} gatheringTime milliseconds since the gathering opened; 0 when none runs
 * @property {() => void} close
 *
 * @typedef {object} Lanes
 * @property {Signal<WaitingView | null>} waiting
 * @property {Signal<RingView | null>} ring
 * @property {Signal<DeskView | null>} desk
 * @property {Signal<MemberView | null>} member
 */

/** @param {string} circle @returns {Room} */
export function openRoom(circle) {
  /** @type {Lanes} */
  const lanes = { waiting: signal(null), ring: signal(null), desk: signal(null), member: signal(null) };
  /** @type {Signal<Connection>} */
  const connection = signal({ state: 'connecting', since: 0 });
  /** @param {LaneName} lane @param {any} view */
  const set = (lane, view) => {
    if (lane in lanes) lanes[lane].value = view;
  };

  const socket = new Socket({
    url: address(),
    circle,
    listener: {
      onSnapshot: set,
      onChange: (lane, patch) => set(lane, reduce(lanes[lane]?.value, patch)),
      onGone: lane => set(lane, null),
      onConnection: now => (connection.value = now),
    },
  });

  const unsubscribe = lanes.member.subscribe(view => {
    if (view?.signal?.answered) socket.stand('signal', null);
  });
  const wake = () => socket.wake();
  const gone = () => socket.gone();
  const seen = () => document.visibilityState === 'visible' && socket.wake();
  addEventListener('online', wake);
  addEventListener('offline', gone);
  document.addEventListener('visibilitychange', seen);
  socket.open();

  return {
    circle,
    lanes,
    connection,
    send(command, bodies = {}) {
      if (command.do === 'signal') socket.stand('signal', command.kind === 'ok' ? null : command);
      if (command.do === 'page') socket.stand('page', command.in_front ? null : command);
      return socket.send(command, bodies);
    },
    words(id) {
      if (!id) return '';
      for (const lane of [lanes.ring, lanes.member, lanes.desk, lanes.waiting]) {
        const found = lane.value?.bodies?.[id];
        if (typeof found === 'string') return found;
      }
      return '';
    },
    running: () => socket.running(),
    gatheringTime() {
      const clock = lanes.ring.value?.gathering?.clock;
      if (!clock) return 0;
      return Math.max(0, clock.runs ? socket.running() - Number(clock.at) : Number(clock.at));
    },
    close() {
      unsubscribe();
      removeEventListener('online', wake);
      removeEventListener('offline', gone);
      document.removeEventListener('visibilitychange', seen);
      socket.close();
    },
  };
}

/** The server's own address, whatever it is served from. */
function address() {
  const url = new URL('/ws', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';
  return url.href;
}
