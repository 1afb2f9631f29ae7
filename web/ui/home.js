// Where an address without a circle leads: one's desk, one's circle, a choice of circles, or what this is.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { namesOf } from '../state/shelf.js';
import { get, Refused } from '../wire/api.js';
import { Safety } from './safety.js';
import { DoorFault } from './door-fault.js';
import { home as words } from './words-door.js';

/** @import { Me } from '../protocol.js' */

export default function Home() {
  const [circles, setCircles] = useState(/** @type {{ id: string, title: string }[] | null} */ (null));
  const [sentence, setSentence] = useState('');

  const load = async () => {
    setSentence('');
    try {
      /** @type {Me} */
      const now = await get('/api/me');
      if (now.facilitator) return location.replace('#/desk');
      const ids = now.circles.map(one => one.circle);
      if (ids.length === 1) return location.replace(`#/circle/${ids[0]}`);
      const names = await namesOf(ids);
      setCircles(ids.map(id => ({ id, title: names.get(id)?.title ?? '' })));
    } catch (e) {
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  };
  useEffect(() => void load(), []);

  if (sentence) return html`<${DoorFault} sentence=${sentence} onAgain=${load} />`;
  if (!circles) return html`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${words.title}</h1><span class="halo" aria-hidden="true"></span><p role="status">${words.loading}</p></main>`;
  return html`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${circles.length ? words.choose : words.title}</h1></header>
    ${circles.length
      ? html`<p class="lead">${words.chooseLead}</p>
        <ul class="stack">${circles.map(({ id, title }, i) => html`<li key=${id}><a class="btn wide choose" href=${`#/circle/${id}`}><b dir="auto" translate="no">${title || words.circle(i + 1)}</b></a></li>`)}</ul>`
      : html`<div class="lead stack"><p>${words.lead}</p><p>${words.howIn}</p><p>${words.haveOne}</p><p><a href="#/words">${words.spoken}</a></p><p class="soft small">${words.noCare}</p></div>`}
    <${Safety} />
  </main>`;
}
