// The bell in the hands of whoever guards it: one big button, and a way to lay it down.
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { Sentence, useAsk } from './refusal.js';
import { guardian as words } from './words-guardian.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Guardian({ room }) {
  const { ask, busy, sentence } = useAsk(room);
  const me = room.lanes.member.value;
  const down = me?.can.lay_down_bell;
  if (!me || !down) return null;
  const { ring } = me.can;
  return html`<section class="stay" aria-label=${words.label}>
    <p role="status">${words.yours}</p>
    <div class="pair">
      <button class="btn" disabled=${busy || !ring} onClick=${() => ask({ do: 'ring', gathering: ring, bell: newId() })}>${words.ring}</button>
      <button class="btn quiet" disabled=${busy} onClick=${() => ask({ do: 'guard', gathering: down, person: me.person, on: false })}>${words.down}</button>
    </div>
    <p class="small soft">${words.note}</p>
    <${Sentence} sentence=${sentence} />
  </section>`;
}
