// What is written and not shared yet stands in two boxes: the words, and the few that say what is coming. What has arrived is
// taken out of them, what comes back is put in, and nothing that was typed meanwhile is lost.
import { readSaid } from './said.js';

/** @import { Said } from './said.js' @typedef {{ words: { value: string, peek(): string }, coming: { value: string, peek(): string } }} Boxes */

/** Takes out what has arrived; whatever was typed meanwhile stays. @param {string} now @param {string} arrived */
function without(now, arrived) {
  if (now.startsWith(arrived)) return now.slice(arrived.length).trimStart();
  return now === arrived.trim() ? '' : now;
}

/** @param {Boxes} boxes @param {Said} arrived */
export function takeOut(boxes, arrived) {
  boxes.words.value = without(boxes.words.peek(), arrived.words);
  if (boxes.coming.peek() === arrived.coming) boxes.coming.value = '';
}

/** Words that come back stand below what is written meanwhile. What was said before them stands before it all, or with them, where something else does. @param {Boxes} boxes @param {string} text as it was sealed */
export function putBack(boxes, text) {
  const { coming, words } = readSaid(text);
  const now = boxes.words.peek();
  const before = boxes.coming.peek().trim();
  const taken = before && before !== coming;
  if (now.includes(words)) {
    if (coming && !before) boxes.coming.value = coming;
    return;
  }
  boxes.words.value = [now, taken && coming, words].filter(Boolean).join('\n\n');
  if (coming && !taken) boxes.coming.value = coming;
}
