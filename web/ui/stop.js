// Something did not hold that sealing promises: one clear page, what was found, and what to do now.
import { html } from './html.js';
import { writtenIn } from '../state/draft.js';
import { Safety } from './safety.js';
import { app } from './text.js';
import { stopped } from './text-keys.js';

/** @param {{ circle: string, stop: import('../crypto/index.js').Stop }} props */
export function Stop({ circle, stop }) {
  const words = writtenIn(circle);
  return html`<main class="plain">
    <h1>${stopped.title}</h1>
    <p role="alert"><b>${stop.sentence}</b></p>
    <p>${stopped.nothing} ${stopped.do} <code>${stop.code}</code></p>
    ${words && html`<label class="stack">${stopped.unshared}<textarea class="field voice" rows="4" readonly dir="auto" translate="no" autocomplete="off">${words}</textarea></label>`}
    <button class="btn primary" onClick=${() => location.reload()}>${app.reload}</button>
    <${Safety} />
  </main>`;
}
