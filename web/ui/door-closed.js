// An invitation that opens nothing any more: why, and what to do.
import { html } from './html.js';
import { Safety } from './safety.js';
import { door as words } from './words-door.js';

/** @param {{ sentence: string }} props */
export function DoorClosed({ sentence }) {
  return html`<main class="page door">
    <header><h1>${words.closedTitle}</h1></header>
    <p class="lead" role="alert">${sentence}</p>
    <section class="card"><p>${words.closedDo}</p><p class="soft">${words.closedWhole}</p></section>
    <a class="btn wide" href="#/">${words.back_home}</a>
    <footer><${Safety} /></footer>
  </main>`;
}
