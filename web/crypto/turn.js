// The order of what one person says in one turn, as their device signed it.
import { must } from './stop.js';

/**
 * @param {{ index: number }[]} opened the texts of one turn, in the order in which the server shows them
 * @returns {number[]} indexes that are not there: each must have been taken back or redacted before everyone's eyes
 */
export function gaps(opened) {
  const missing = [];
  let next = 0;
  for (const { index } of opened) {
    must(index >= next, 'out_of_order');
    while (next < index) missing.push(next++);
    next++;
  }
  return missing;
}
