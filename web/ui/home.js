// Where an address without a circle leads: one's desk, one's circle, a choice of circles, or what this is.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';
import { Safety } from './safety.js';
import { SetupName } from './setup-name.js';
import { DoorFault } from './door-fault.js';
import { HomeCircle } from './home-circle.js';
import { home as words } from './words-door.js';

/** @import { Me } from '../protocol.js' */

export default function Home() {
  const [me, setMe] = useState(/** @type {Me | null} */ (null));
  const [sentence, setSentence] = useState('');

  const load = async () => {
    setSentence('');
    try {
      /** @type {Me} */
      const now = await get('/api/me');
      if (now.facilitator?.name) return location.replace('#/desk');
      if (!now.facilitator && now.circles.length === 1) return location.replace(`#/circle/${now.circles[0]}`);
      setMe(now);
    } catch (e) {
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  };
  useEffect(() => void load(), []);

  if (sentence) return html`<${DoorFault} sentence=${sentence} onAgain=${load} />`;
  if (!me) return html`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${words.title}</h1><span class="halo" aria-hidden="true"></span><p role="status">${words.loading}</p></main>`;
  if (me.facilitator) return html`<${SetupName} />`;
  return html`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${me.circles.length ? words.choose : words.title}</h1></header>
    ${me.circles.length
      ? html`<p class="lead">${words.chooseLead}</p>
        <ul class="stack">${me.circles.map((id, i) => html`<${HomeCircle} key=${id} circle=${id} n=${i + 1} />`)}</ul>`
      : html`<div class="lead stack"><p>${words.lead}</p><p>${words.howIn}</p><p>${words.haveOne}</p><p class="soft small">${words.noCare}</p></div>`}
    <${Safety} />
  </main>`;
}
