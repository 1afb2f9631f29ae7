// Runs beside the page and checks signatures for it. Nothing it is given is secret.
import { isSigned } from './pairs.js';

onmessage = async ({ data: { n, all } }) => {
  postMessage({ n, good: await Promise.all(all.map((/** @type {import('./together.js').Signature} */ one) => isSigned(...one))).catch(() => null) });
};
