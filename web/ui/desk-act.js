// Something asked of the server: one at a time, and its refusal stays to be read; so does why keys were not used.
import { signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { Stop } from '../crypto/index.js';
import { Refused } from '../wire/api.js';
import { fault } from './words-door.js';

/**
 * @typedef {object} Act
 * @property {string} busy the name of what is under way, or ''
 * @property {string} sentence why the last one was refused, or ''
 * @property {string} code
 * @property {(name: string, work: () => Promise<any>) => Promise<any>} run resolves to the answer, or to undefined when refused
 * @property {() => void} forget
 */

/** How many things were done from this page: whoever shows what the server says looks again. */
export const acted = signal(0);

/** @returns {Act} */
export function useAct() {
  const [state, set] = useState({ busy: '', sentence: '', code: '' });
  const running = useRef(false);
  return {
    ...state,
    forget: () => set({ busy: '', sentence: '', code: '' }),
    async run(name, work) {
      if (running.current) return undefined;
      running.current = true;
      set({ busy: name, sentence: '', code: '' });
      let refused = { sentence: '', code: '' };
      let answer;
      try {
        answer = await work();
        if (answer?.outcome === 'refused') throw new Refused(answer.code ?? '', answer.sentence ?? fault.failed);
      } catch (e) {
        refused = e instanceof Refused || e instanceof Stop ? { sentence: e.sentence, code: e.code } : { sentence: fault.failed, code: 'internal' };
        answer = undefined;
      }
      running.current = false;
      set({ busy: '', ...refused });
      if (!refused.code) acted.value += 1;
      return answer;
    },
  };
}
