// The next gathering: the time here, and the time it was planned in where that is another.
import { html } from './html.js';
import { circleOf } from '../state/look.js';
import { longDay, ownZone, place, sameClock, span, isZone } from './dates.js';
import { lobby } from './text-lobby.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function NextDate({ room }) {
  const next = circleOf(room)?.next;
  if (!next) return html`<p class="soft">${lobby.noNext}</p>`;
  const at = Number(next.at);
  const here = ownZone();
  const elsewhere = isZone(next.zone) && !sameClock(at, here, next.zone);
  return html`<p class="next-date"><b>${longDay(at)}</b><span>${span(at, next.minutes)}, ${lobby.yourTime}</span>
    ${elsewhere && html`<span class="small soft">${lobby.planned(span(at, next.minutes, next.zone), place(next.zone))}</span>`}</p>`;
}
