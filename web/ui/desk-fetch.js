// The desk as it is now: asked for on entry, when the page comes back to the front, and every 30 s while it is seen.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';

/** @import { Desk } from '../protocol.js' */

const EVERY = 30_000; // ms between two looks while the page is in front

/** @returns {{ desk: Desk | null, stale: boolean, sentence: string, load: () => Promise<void> }} `stale`: the last look came to nothing */
export function useDesk() {
  const [desk, setDesk] = useState(/** @type {Desk | null} */ (null));
  const [sentence, setSentence] = useState('');
  const load = useCallback(async () => {
    try {
      setDesk(await get('/api/desk'));
      setSentence('');
    } catch (e) {
      if (e instanceof Refused && (e.code === 'signed_out' || e.code === 'facilitators_only')) return location.replace('#/');
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  }, []);
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && load());
    load();
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [load]);
  return { desk, stale: Boolean(desk && sentence), sentence, load };
}
