// Says that the holder is writing, or no longer. Never what, never keystrokes.
import { useEffect, useRef } from 'preact/hooks';

const STILL_FOR = 6_000; // ms without a key until one is no longer writing

/** @param {import('../state/room.js').Room} room @param {string | undefined} turn one's own, while it lasts @returns {() => void} to call when something was typed */
export function useWriting(room, turn) {
  const state = useRef({ on: false, timer: /** @type {any} */ (undefined) });
  useEffect(() => () => {
    clearTimeout(state.current.timer);
    state.current = { on: false, timer: undefined };
  }, [turn]);
  return () => {
    if (!turn) return;
    const now = state.current;
    if (!now.on) room.send({ do: 'writing', turn, on: true });
    now.on = true;
    clearTimeout(now.timer);
    now.timer = setTimeout(() => {
      now.on = false;
      room.send({ do: 'writing', turn, on: false });
    }, STILL_FOR);
  };
}
