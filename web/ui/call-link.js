// Where the voices are. The link is shown as it was typed; only a web address opens.
import { html } from './html.js';
import { circleOf } from '../state/look.js';
import { call } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function CallLink({ room }) {
  const words = room.words(room.lanes.ring.value?.call_link).trim();
  if (circleOf(room)?.medium === 'in_one_room') return html`<p class="call-link soft">${call.room}</p>`;
  if (!words) return null;
  const safe = /^https:\/\/\S+$/.test(words) ? words : undefined;
  return html`<p class="call-link"><span class="soft">${call.note}</span>
    ${safe ? html`<a class="btn" href=${safe} target="_blank" rel="noreferrer noopener">${call.open}</a>` : html`<span dir="auto" translate="no">${words}</span>`}
  </p>`;
}
