// Names as they are shown. Where several look alike, whoever came first has it plain and the others with a number,
// `Ana (2)`: in the order in which people came, so that it is the same in every browser and no new order of seats changes it.
import { skeleton } from './alike.js';

/** @import { Room } from './room.js' */

/** @type {WeakMap<Room, { from: any[], names: Map<string, string> }>} what was last made, and of which views: they are asked for row by row */
const made = new WeakMap();

/** @param {[string, string][]} all people and their names, whoever came first before the others @returns {Map<string, string>} */
export function told(all) {
  /** @type {Map<string, number>} */
  const many = new Map();
  return new Map(all.map(([person, name]) => {
    const like = skeleton(name);
    const n = (many.get(like) ?? 0) + 1;
    if (like) many.set(like, n);
    return [person, like && n > 1 ? `${name} (${n})` : name];
  }));
}

/** Everyone this page knows of: those who sit here, then, at the desk, who belongs to the circle and who waits. @param {Room} room */
export function namesIn(room) {
  const { ring, desk, member } = room.lanes;
  const from = [ring.value, desk.value, member.value]; // a text that can be read at last comes with a new view
  const before = made.get(room);
  if (before?.from.every((view, i) => view === from[i])) return before.names;
  const seats = Object.entries(ring.value?.gathering?.seats ?? {}).sort(([, a], [, b]) => a.n - b.n);
  const rest = [desk.value?.members ?? {}, desk.value?.waiting ?? {}].flatMap(some => Object.entries(some).sort(([a], [b]) => (a < b ? -1 : 1)));
  const seen = new Set();
  const first = [...seats, ...rest].filter(([person]) => !seen.has(person) && seen.add(person));
  const names = told(first.map(([person, one]) => [person, room.words(one.name)]));
  made.set(room, { from, names });
  return names;
}
