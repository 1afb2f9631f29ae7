// The heads of the record of controls, as this browser saw them at each release. What was kept is never replaced: a head
// that is another one later was changed behind the facilitators.
import { keep } from '../shelf.js';

/** @import { Room } from '../room.js' @import { Held } from '../held.js' @import { DeskView } from '../../protocol.js' */

/** @param {Held | null} held @param {DeskView | null} desk @returns {{ changed: string[], fresh: Record<string, string> }} gatherings whose head is not the one that was kept, and heads to keep */
export function compareRecords(held, desk) {
  const kept = held?.records ?? {};
  /** @type {Record<string, string>} */
  const fresh = {};
  const changed = [];
  for (const [gathering, { record }] of Object.entries(desk?.past ?? {})) {
    if (!record) continue;
    const head = `${record.count} ${record.head}`;
    if (!kept[gathering]) fresh[gathering] = head;
    else if (kept[gathering] !== head) changed.push(gathering);
  }
  return { changed, fresh };
}

/** Keeps what is new. @param {Room} room @returns {string[]} gatherings whose record was changed */
export function keepRecords(room) {
  const held = room.held.peek();
  const { changed, fresh } = compareRecords(held, room.lanes.desk.value);
  if (held && Object.keys(fresh).length) {
    held.records = { ...held.records, ...fresh };
    keep(held).catch(() => {});
  }
  return changed;
}
