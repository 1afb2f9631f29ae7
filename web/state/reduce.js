// A lane's change is a JSON merge patch (RFC 7396). This is all a client has to know to be right.

/**
 * @param {any} target what there was; never changed
 * @param {any} patch objects merge, null removes, everything else replaces
 * @returns {any} what there is now; untouched parts keep their identity
 */
export function reduce(target, patch) {
  if (!isObject(patch)) return patch;
  const result = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else Object.defineProperty(result, key, { value: reduce(own(result, key), value), enumerable: true, writable: true, configurable: true });
  }
  return result;
}

/** @param {unknown} value */
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {any} object @param {string} key a name like `__proto__` is a key like any other */
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
