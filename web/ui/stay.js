// Whether one can stay longer: one tap, for oneself, and nobody learns who has to go.
import { html } from './html.js';
import { gatheringOf } from '../state/look.js';
import { Sentence, useAsk } from './refusal.js';
import { stay } from './text-floor.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Stay({ room }) {
  const { ask, busy, sentence } = useAsk(room);
  const me = room.lanes.member.value;
  const gathering = gatheringOf(room);
  const until = me?.can.answer_stay;
  if (!until || !gathering) return null;
  /** @param {boolean} stays */
  const answer = stays => ask({ do: 'answer_stay', gathering: gathering.id, until, stays });
  return html`<section class="stay" aria-label=${stay.label}>
    <p role="status">${me.stays === undefined ? stay.asks(until - gathering.minutes) : me.stays ? stay.stays : stay.goes}</p>
    <div class="pair">
      <button class="btn" aria-pressed=${me.stays === true} disabled=${busy} onClick=${() => answer(true)}>${stay.yes}</button>
      <button class="btn" aria-pressed=${me.stays === false} disabled=${busy} onClick=${() => answer(false)}>${stay.no}</button>
    </div>
    <p class="small soft">${stay.private}</p>
    <${Sentence} sentence=${sentence} />
  </section>`;
}
