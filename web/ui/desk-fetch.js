// The desk as it is now: asked for on entry, after each act, when the page or the network comes back, and every 10 s
// while it is seen.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';
import { acted } from './desk-act.js';

/** @import { Desk } from '../protocol.js' */

const EVERY = 10_000; // ms between two looks while the page is in front: somebody may wait at a door
/** @type {[EventTarget, string][]} */
const COMES_BACK = [[document, 'visibilitychange'], [window, 'focus'], [window, 'online']];

/** @returns {{ desk: Desk | null, stale: boolean, sentence: string, load: () => Promise<void> }} `stale`: the last look came to nothing */
export function useDesk() {
  const [desk, setDesk] = useState(/** @type {Desk | null} */ (null));
  const [sentence, setSentence] = useState('');
  const asked = useRef(0); // answers may overtake each other; only the last question's counts
  const load = useCallback(async () => {
    const question = ++asked.current;
    try {
      const found = await get('/api/desk');
      if (question !== asked.current) return;
      setDesk(found);
      setSentence('');
    } catch (e) {
      if (question !== asked.current) return;
      if (e instanceof Refused && (e.code === 'signed_out' || e.code === 'facilitators_only')) return location.replace('#/');
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  }, []);
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && load());
    const timer = setInterval(look, EVERY);
    const forget = acted.subscribe(() => void load()); // at once, too: this is the first look
    for (const [where, event] of COMES_BACK) where.addEventListener(event, look);
    return () => {
      clearInterval(timer);
      forget();
      for (const [where, event] of COMES_BACK) where.removeEventListener(event, look);
      asked.current = 0;
    };
  }, [load]);
  return { desk, stale: Boolean(desk && sentence), sentence, load };
}
