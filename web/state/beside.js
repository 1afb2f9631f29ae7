// Those who check signatures beside the page: two workers, from the first room on as long as the page lives. Where there are
// none (an old browser, too little memory) the page does it itself.
import { checkWith, together } from '../crypto/index.js';

/** @typedef {import('../crypto/together.js').Signature} Signature */

const HOW_MANY = 2;
/** ms after which the page does not wait for them any more. */
const AT_LATEST = 3_000;
let begun = false;

export function checkBeside() {
  if (begun) return;
  begun = true;
  try {
    const path = trusted(new URL(/** @type {HTMLMetaElement} */ (document.querySelector('meta[name="checker"]')).content, document.baseURI).href);
    const workers = Array.from({ length: HOW_MANY }, () => start(path));
    checkWith(together(async all => {
      const share = Math.ceil(all.length / HOW_MANY);
      return (await Promise.all(workers.map((ask, i) => ask(all.slice(i * share, (i + 1) * share))))).flat();
    }));
  } catch {
    // The page does it itself.
  }
}

/** What the page's policy asks for: a script's address comes from the page itself. @param {string} path @returns {any} */
const trusted = path => /** @type {any} */ (globalThis).trustedTypes?.createPolicy('checker', { createScriptURL: () => path }).createScriptURL('') ?? path;

/** @param {string} path @returns {(all: Signature[]) => Promise<boolean[]>} */
function start(path) {
  const worker = new Worker(path, { type: 'module' });
  /** @type {Map<number, { good: (good: boolean[]) => void, bad: () => void }>} */
  const asked = new Map();
  let last = 0;
  const fail = () => {
    checkWith();
    asked.forEach(({ bad }) => bad());
    asked.clear();
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  worker.onmessage = ({ data: { n, good } }) => {
    const one = asked.get(n);
    asked.delete(n);
    good ? one?.good(good) : one?.bad();
  };
  return all => new Promise((good, bad) => {
    const late = setTimeout(fail, AT_LATEST);
    asked.set(++last, { good: found => (clearTimeout(late), good(found)), bad: () => (clearTimeout(late), bad()) });
    worker.postMessage({ n: last, all });
  });
}
