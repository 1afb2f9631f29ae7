// Being there: tells the server whether this page is in front, and keeps the screen awake while a gathering is open.
import { useEffect } from 'preact/hooks';

/** @import { Room } from '../state/room.js' */

/** @param {Room} room */
export function usePageInFront(room) {
  const seated = Boolean(room.lanes.member.value?.presence);
  useEffect(() => {
    if (!seated) return;
    let told = true; // a new line starts as in front
    const tell = () => {
      const in_front = document.visibilityState === 'visible';
      if (in_front === told) return;
      told = in_front;
      room.send({ do: 'page', in_front });
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [room, seated]);
}

/** @param {boolean} on */
export function useWakeLock(on) {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return;
    /** @type {WakeLockSentinel | undefined} */ let lock;
    let over = false;
    const ask = async () => {
      if (over || document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (over) await lock.release();
      } catch {
        // a low battery or a setting says no; the room works all the same
      }
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => {});
    };
  }, [on]);
}

/** Asks before a page with unshared words is left. @param {() => boolean} written */
export function useKeepWords(written) {
  useEffect(() => {
    const ask = (/** @type {BeforeUnloadEvent} */ event) => written() && event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [written]);
}

/** Where a keyboard covers the page instead of shrinking it, the room shrinks itself. */
export function useVisibleHeight() {
  useEffect(() => {
    const view = globalThis.visualViewport;
    if (!view) return;
    const fit = () => {
      if (view.scale > 1.01) return; // zoomed in: the reader decides what is in view
      document.documentElement.style.setProperty('--visible', `${Math.round(view.height)}px`);
      if (view.offsetTop > 0 && view.height < innerHeight - 100) scrollTo(0, 0);
    };
    fit();
    view.addEventListener('resize', fit);
    return () => (view.removeEventListener('resize', fit), document.documentElement.style.removeProperty('--visible'));
  }, []);
}
