// How much time there is, counted from the moments the server gave. Nothing here is a rule: the server shares out.

/** @import { PaceView } from '../../protocol.js' */

/**
 * Soft milliseconds for each who is still to come, when what is left of this part is shared out now.
 * @param {PaceView} pace @param {number} running the server's running time @param {number} holders what the holder has left
 */
export function sharedOut(pace, running, holders) {
  if (pace.part_ends === undefined || !pace.to_come) return undefined;
  const left = Math.max(0, Number(pace.part_ends) - running - holders);
  const each = Math.floor(Math.max(0, left / pace.to_come - Number(pace.breath)) / 1000) * 1000;
  return Math.min(Number(pace.each_most ?? Infinity), Math.max(Number(pace.each_least), each));
}

/** Milliseconds until the closing's own minutes begin; below 0 they have begun. @param {PaceView} pace @param {number} running */
export const untilClosing = (pace, running) => Number(pace.closing_begins) - running;

/**
 * Milliseconds by which the part that is on, as it goes, would take from the closing: those who are still to come at
 * their present time, the holder, and the parts after it.
 * @param {PaceView} pace @param {number} running @param {number} holders
 */
export function eats(pace, running, holders) {
  if (!pace.to_come || pace.part_ends === undefined) return 0;
  const needs = holders + pace.to_come * (Number(pace.each ?? 0) + Number(pace.breath));
  const later = Number(pace.closing_begins) - Number(pace.part_ends);
  return Math.max(0, running + needs + Math.max(0, later) - Number(pace.closing_begins));
}
