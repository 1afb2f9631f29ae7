// The server said not to come back by itself; its sentence says why.
import { html } from './html.js';
import { Safety } from './safety.js';
import { app } from './text.js';
import { between } from './text-lobby.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Stopped({ room }) {
  return html`<main class="plain">
    <h1>${between.stopped}</h1>
    <p>${room.connection.value.sentence}</p>
    <button class="btn primary" onClick=${() => location.reload()}>${app.reload}</button>
    <${Safety} />
  </main>`;
}
