// Looking things up in the lanes of a room, for the screen. No rules: the server has said it all.
import { kinds } from '../ui/text-room.js';
import { app } from '../ui/text.js';
import { namesIn } from './names.js';

/** @import { Room } from './room.js' */
/** @import { GatheringView, RingView, MemberView, SegmentView } from '../protocol.js' */

/** @param {Room} room @returns {GatheringView | undefined} */
export const gatheringOf = room => room.lanes.ring.value?.gathering;

/** @param {Room} room @returns {string} who this page belongs to */
export const meIn = room => room.lanes.member.value?.person ?? '';

/** @param {Room} room */
export function facilitates(room) {
  const role = room.lanes.member.value?.role;
  return role === 'facilitator' || role === 'co_facilitator';
}

/** @param {Room} room @param {string | undefined} person @returns {string} */
export function nameOf(room, person) {
  return (person && namesIn(room).get(person)) || '';
}

/** The same, or "You". @param {Room} room @param {string | undefined} person */
export const nameOrYou = (room, person) => (person && person === meIn(room) ? app.you : nameOf(room, person));

/** @param {Room} room @returns {SegmentView | undefined} */
export function segmentNow(room) {
  const gathering = gatheringOf(room);
  return gathering?.segment ? gathering.segments[gathering.segment] : undefined;
}

/** @param {Room} room @param {{ kind: SegmentView['kind'], title?: string } | undefined} segment */
export const titleOf = (room, segment) => (segment ? room.words(segment.title) || kinds[segment.kind] : '');

/** A hue that stays with a person. @param {string} id */
export function hueOf(id) {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) >>> 0;
  return (hash * 137.508) % 360;
}

/** The first letter of a name, whatever script it is in. @param {string} name */
export function initialOf(name) {
  const letters = globalThis.Intl?.Segmenter ? new Intl.Segmenter().segment(name.trim())[Symbol.iterator]().next().value?.segment : [...name.trim()][0];
  return (letters ?? '·').toLocaleUpperCase();
}

/** @import { CircleView, LobbyView } from '../protocol.js' */

/** The circle, from whichever lane has it; its texts only once one belongs to it. @param {Room} room @returns {(LobbyView & Partial<CircleView>) | undefined} */
export const circleOf = room => room.lanes.ring.value?.circle ?? room.lanes.member.value?.circle ?? room.lanes.waiting.value?.circle;

/** What the circle says of itself: to those who belong to it, and on the door's page to those who wait. @param {Room} room */
export function labelOf(room) {
  const circle = circleOf(room);
  const door = room.door.value;
  const all = (/** @type {string[] | undefined} */ ids) => (ids ?? []).map(room.words);
  if (circle?.title) return { title: room.words(circle.title), about: room.words(circle.about), agreements: all(circle.agreements), ledBy: all(circle.led_by).filter(Boolean) };
  return { title: door?.title ?? '', about: door?.about ?? '', agreements: door?.agreements ?? [], ledBy: door?.led_by ?? [] };
}
