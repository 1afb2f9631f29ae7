// Records that an act brings, under fresh names.
import { newId } from '../ids.js';

export function texts() {
  /** @type {Record<string, string>} */
  const bodies = {};
  return {
    bodies,
    /** @param {string} text @returns {string} its name */
    add(text) {
      const id = newId();
      bodies[id] = text;
      return id;
    },
  };
}

/** @typedef {ReturnType<typeof texts>} Texts */
