// An invitation opened in a browser that is somebody's place in the circle already: it says whose, and overwrites nothing.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Safety } from './safety.js';
import { whose as words } from './text-whose.js';

/** @param {{ circle: string, name: string }} props `name`: '' while it lies under a passphrase */
export function DoorWhose({ circle, name }) {
  const [other, setOther] = useState(false);
  const head = useRef(/** @type {HTMLElement | null} */ (null));
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) head.current?.focus();
    asked.current = true;
  }, [other]);
  if (other) {
    return html`<main class="page door">
      <header><h1 tabindex="-1" ref=${head}>${words.otherTitle}</h1><p class="lead">${words.otherLead}</p></header>
      <ul class="texts">${words.ways.map(way => html`<li key=${way}>${way}</li>`)}</ul>
      <section class="card"><p>${words.beside}</p></section>
      <p class="soft">${words.nothing}</p>
      <button class="btn wide" onClick=${() => setOther(false)}>${words.back}</button>
      <footer><${Safety} /></footer>
    </main>`;
  }
  return html`<main class="page door">
    <header><h1 tabindex="-1" ref=${head} dir="auto">${words.title(name)}</h1><p class="lead">${words.lead}</p></header>
    <a class="btn primary big wide" href=${`#/circle/${circle}`} dir="auto">${words.me(name)}</a>
    <button class="btn wide" onClick=${() => setOther(true)}>${words.other}</button>
    <footer><${Safety} /></footer>
  </main>`;
}
