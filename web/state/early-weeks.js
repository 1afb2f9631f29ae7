// The operator's words about early weeks, asked for once: the same for everyone. Which of them one needs stays here.
import { signal } from '@preact/signals';
import { get } from '../wire/api.js';

/** @import { EarlyWeeks } from '../protocol.js' */

/** @type {import('@preact/signals').Signal<{ known?: EarlyWeeks, failed?: boolean }>} */
export const earlyWeeks = signal({});
let asking = false;

export async function loadEarlyWeeks() {
  if (asking || earlyWeeks.peek().known) return;
  asking = true;
  try {
    earlyWeeks.value = { known: await get('/api/early-weeks') };
  } catch {
    earlyWeeks.value = { failed: true };
  } finally {
    asking = false;
  }
}

/** What was named, or what everyone begins with: also where the operator's table has that one no longer. @param {EarlyWeeks} table @param {string} id */
export const medicineOf = (table, id) => table.medicine.find(one => one.id === id) ?? table.medicine[0];
