// The agreements, one promise a line, and the one button that accepts them as they stand.
import { html } from './html.js';
import { gatheringOf, labelOf } from '../state/look.js';
import { Sentence, useAsk } from './refusal.js';
import { agreements } from './text-room.js';

/** @import { Room } from '../state/room.js' */

/** @param {{ room: Room, accept: string, note?: string, accepted: string }} props */
export function Agreements({ room, accept, note = '', accepted }) {
  const { ask, busy, sentence } = useAsk(room);
  const version = room.lanes.member.value?.can.accept;
  return html`<ol class="agreed">${labelOf(room).agreements.map((promise, i) => html`<li key=${i} class="voice" dir="auto">${promise}</li>`)}</ol>
    ${version !== undefined
      ? html`${note && html`<p>${note}</p>`}<button class="btn primary big wide" disabled=${busy} onClick=${() => ask({ do: 'accept_agreements', version })}>${accept}</button>`
      : html`<p class="soft" role="status">${accepted}</p>`}
    <${Sentence} sentence=${sentence} />`;
}

/** The part of a gathering in which they are read. @param {{ room: Room }} props */
export function AgreementsPart({ room }) {
  const seats = Object.values(gatheringOf(room)?.seats ?? {});
  return html`<section class="part-panel" aria-label=${agreements.title}>
    <h2 class="voice">${agreements.title}</h2>
    <${Agreements} room=${room} accept=${agreements.accept} accepted=${agreements.accepted} />
    <p class="small soft">${agreements.all(seats.filter(seat => seat.accepted).length, seats.length)}</p>
  </section>`;
}
