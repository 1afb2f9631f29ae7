// What is otherwise than it was planned, for whoever relies on the calendar: it stands as long as it is of use, and nobody
// notes who has read it.
import { html } from './html.js';
import { circleOf } from '../state/look.js';
import { time } from './dates.js';
import { calendar, inOrder, told } from './text-calendar.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Changed({ room }) {
  const begins = room.lanes.waiting.value?.begins;
  const sentences = inOrder(circleOf(room)?.changed).flatMap(([, one]) => told(one));
  if (begins !== undefined) sentences.unshift(calendar.begins(time(Number(begins))));
  return html`<div class="changed" role="status">${sentences.map(sentence => html`<p key=${sentence}>${sentence}</p>`)}
    ${sentences.length > 0 && html`<p class="small soft">${calendar.yours}</p>`}</div>`;
}
