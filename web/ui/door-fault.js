// The server could not be reached: said plainly, with one way to try again.
import { html } from './html.js';
import { fault as words } from './words-door.js';

/** @param {{ sentence: string, onAgain: () => void }} props */
export function DoorFault({ sentence, onAgain }) {
  return html`<main class="page door">
    <header><h1>${words.title}</h1></header>
    <p class="lead" role="alert">${sentence || words.sentence}</p>
    <button class="btn primary big wide" onClick=${onAgain}>${words.again}</button>
  </main>`;
}
