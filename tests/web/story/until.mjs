// Waiting for a condition, with a limit, never for a time.

/**
 * @template T
 * @param {string} what for the message when it does not come
 * @param {() => T | Promise<T>} look @param {number} [within] ms
 * @returns {Promise<NonNullable<T>>} the first truthy answer
 */
export async function until(what, look, within = 30_000) {
  const end = performance.now() + within;
  let last;
  do {
    last = await look();
    if (last) return last;
    await new Promise(done => setTimeout(done, 80));
  } while (performance.now() < end);
  throw new Error(`did not come within ${within / 1000} s: ${what}`);
}
