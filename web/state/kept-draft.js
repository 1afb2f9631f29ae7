// What is being written, sealed in the gathering's bundle: back after a reload, and gone with the gathering.
import { draftOf } from './draft.js';
import { keep } from './shelf.js';

/** @import { Held } from './held.js' */

const PAUSE = 400; // ms after the last letter

/** @param {string} circle @param {() => Held | null} held */
export function keptDraft(circle, held) {
  const { words, coming, pair, pairs } = draftOf(circle);
  let timer = 0;
  const write = () => {
    clearTimeout(timer);
    timer = 0;
    const gathering = held()?.gathering;
    if (!gathering || (gathering.draft === words.peek() && (gathering.coming ?? '') === coming.peek() && (gathering.pair ?? '') === pair.peek())) return;
    gathering.draft = words.peek();
    gathering.coming = coming.peek();
    [gathering.pair, gathering.pairs] = [pair.peek(), pairs.peek()];
    keep(/** @type {Held} */ (held())).catch(() => {});
  };
  const unsubscribe = [words, coming, pair].map(box => box.subscribe(() => {
    clearTimeout(timer);
    timer = window.setTimeout(write, PAUSE);
  }));
  const hidden = () => document.visibilityState === 'hidden' && write();
  document.addEventListener('visibilitychange', hidden);
  return {
    /** What was kept comes back, unless something is written already. */
    restore() {
      if (!pair.peek()) [pairs.value, pair.value] = [held()?.gathering?.pairs ?? '', held()?.gathering?.pair ?? ''];
      if (words.peek() || coming.peek()) return;
      words.value = held()?.gathering?.draft ?? '';
      coming.value = held()?.gathering?.coming ?? '';
    },
    close() {
      write();
      for (const end of unsubscribe) end();
      document.removeEventListener('visibilitychange', hidden);
    },
  };
}
