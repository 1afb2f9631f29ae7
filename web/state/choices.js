// How quiet somebody wants it. Kept in this page's memory.
import { signal } from '@preact/signals';

/** @typedef {'all' | 'names' | 'none'} Announce */

export const choices = {
  /** New reflections wait until asked for. */
  hold: signal(false),
  /** @type {import('@preact/signals').Signal<Announce>} */
  announce: signal(/** @type {Announce} */ ('names')),
  /** The bell may be heard. */
  sound: signal(false),
  /** Nothing breathes. */
  still: signal(false),
};
