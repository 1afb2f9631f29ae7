// In which week after their experience somebody is, at the desk of those whom they let know. Never with what.
import { shownBy, weekOf } from '../state/weeks.js';
import { localDay } from '../state/step-text.js';
import { circle as words } from './words-desk.js';

/** @param {import('../state/room.js').Room} room @param {string} person */
export function weekAfter(room, person) {
  const week = weekOf(shownBy(room, person), localDay());
  return week > 0 ? words.week(week) : '';
}
