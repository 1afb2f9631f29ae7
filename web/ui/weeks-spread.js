// Where the dots of a circle's gatherings stand on their line.

const EDGE = 4; // per cent kept free on both sides
const NEAREST = 7; // per cent between two dots at least

/**
 * Where each moment stands on the line, in per cent: true to time, and never closer than a dot is wide.
 * @param {number[]} times in order
 * @returns {number[]}
 */
export function spread(times) {
  const width = 100 - 2 * EDGE;
  const first = times[0];
  const length = times[times.length - 1] - first || 1;
  const gap = Math.min(NEAREST, width / Math.max(1, times.length - 1));
  const at = times.map(t => EDGE + ((t - first) / length) * width);
  for (let i = 1; i < at.length; i++) at[i] = Math.max(at[i], at[i - 1] + gap);
  for (let i = at.length - 1, most = 100 - EDGE; i >= 0; i--, most -= gap) at[i] = Math.min(at[i], most);
  return times.length === 1 ? [50] : at;
}
