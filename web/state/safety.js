// The crisis lines and safety texts, asked for once and kept for as long as this page lives: a lost connection must
// not take them away.
import { signal } from '@preact/signals';
import { get } from '../wire/api.js';

/** @import { Safety } from '../protocol.js' */

/** @type {import('@preact/signals').Signal<{ known?: Safety, failed?: boolean }>} */
export const helpLines = signal({});
/** When one asked for a person from this page, until that was answered or taken back; 0 for not. */
export const calling = signal(0);
let asking = false;

/** Asks when nothing is known yet. */
export async function loadHelpLines() {
  if (asking || helpLines.peek().known) return;
  asking = true;
  try {
    helpLines.value = { known: await get('/api/safety') };
  } catch {
    helpLines.value = { failed: true };
  } finally {
    asking = false;
  }
}
