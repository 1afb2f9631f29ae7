// How near the piece is to me, in words.
import { gatheringOf, meIn, nameOf } from '../state/look.js';
import { near } from './text-room.js';

/** @param {import('../state/room.js').Room} room @returns {string} '' when I am not waiting for it */
export function nearness(room) {
  const gathering = gatheringOf(room);
  const before = room.lanes.member.value?.before_me;
  const me = meIn(room);
  if (!gathering || gathering.piece.person === me) return '';
  if (gathering.next === me) return gathering.piece.person ? near.after(nameOf(room, gathering.piece.person)) : near.next;
  if (gathering.then === me && gathering.next) return near.after(nameOf(room, gathering.next));
  if (before === undefined) return '';
  return before === 0 ? near.next : near.before(before);
}
