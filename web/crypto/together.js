// Many signatures at once are checked by somebody beside the page: on its own thread they take longer than all the rest of
// opening. What is asked for in one go is one question; few are checked sooner than somebody was asked.
import { isSigned } from './pairs.js';

/** @import { Bytes } from './bytes.js' */
/** @typedef {[signer: Bytes, signature: Bytes, said: Bytes]} Signature */

const MANY = 24;

/** @param {(all: Signature[]) => Promise<boolean[]>} beside @returns {typeof isSigned} */
export function together(beside) {
  /** @type {{ signature: Signature, good: (good: boolean | Promise<boolean>) => void }[]} */
  let waiting = [];
  return (...signature) =>
    new Promise(good => {
      if (!waiting.length) queueMicrotask(begin);
      waiting.push({ signature, good });
    });

  function begin() {
    const all = waiting;
    waiting = [];
    const here = () => all.forEach(({ signature, good }) => good(isSigned(...signature)));
    if (all.length < MANY) return here();
    beside(all.map(({ signature }) => signature)).then(found => all.forEach(({ good }, i) => good(found[i] === true)), here);
  }
}
