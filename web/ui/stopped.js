// The server said not to come back by itself; its sentence says why.
import { html } from './html.js';
import { Safety } from './safety.js';
import { app } from './text.js';
import { writtenIn } from '../state/draft.js';
import { between } from './text-lobby.js';

const REMOVED = 4505; // close code

/** @param {{ room: import('../state/room.js').Room }} props */
export function Stopped({ room }) {
  const out = room.connection.value.code === REMOVED;
  const evening = out && room.lanes.member.value?.tonight;
  const words = writtenIn(room.circle);
  return html`<main class="plain">
    <h1>${evening ? between.evening : out ? between.removed : between.stopped}</h1>
    <p>${evening ? between.eveningLead : room.connection.value.sentence}</p>
    ${words && html`<label class="stack">${between.unshared}<textarea class="field voice" rows="4" readonly dir="auto" translate="no" autocomplete="off">${words}</textarea></label>`}
    ${!out && html`<button class="btn primary" onClick=${() => location.reload()}>${app.reload}</button>`}
    <${Safety} />
  </main>`;
}
