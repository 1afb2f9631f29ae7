// The server could not be reached: said plainly, with one way to try again.
import { html } from './html.js';
import { fault as words } from './words-door.js';

/** @param {{ sentence: string, title?: string, again?: string, onAgain: () => void }} props */
export function DoorFault({ sentence, title = words.title, again = words.again, onAgain }) {
  return html`<main class="page door">
    <header><h1>${title}</h1></header>
    <p class="lead" role="alert">${sentence || words.sentence}</p>
    <button class="btn primary big wide" onClick=${onAgain}>${again}</button>
  </main>`;
}
