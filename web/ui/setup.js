// A facilitator's one-time link: opened once, then the desk.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { post, Refused } from '../wire/api.js';
import { DoorFault } from './door-fault.js';
import { setup as words } from './words-setup.js';

/** @param {{ params: { secret: string, circle?: string, fragment?: string } }} props */
export default function Setup({ params }) {
  const [stage, setStage] = useState(/** @type {'opening' | 'closed' | 'fault'} */ ('opening'));
  const [sentence, setSentence] = useState('');

  const open = async () => {
    setStage('opening');
    try {
      await post('/api/link', { secret: params.secret });
      // A colleague's link may lead on to the door of the circle they were asked to hold.
      location.replace(params.fragment ? `#/invitation/${params.circle}/${params.fragment}` : '#/desk');
    } catch (e) {
      const refused = e instanceof Refused ? e : new Refused('network', String(e));
      setSentence(refused.sentence);
      setStage(refused.code === 'no_such_link' || refused.code === 'not_understood' ? 'closed' : 'fault');
    }
  };
  useEffect(() => void open(), []);

  if (stage === 'fault') return html`<${DoorFault} sentence=${sentence} onAgain=${open} />`;
  if (stage === 'opening')
    return html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.welcome}</h1><p role="status">${words.opening}</p></main>`;
  return html`<main class="page door">
    <header><h1>${words.closedTitle}</h1></header>
    <p class="lead" role="alert">${sentence}</p>
    <section class="card"><p>${words.closedDo}</p>
      <ul class="bullets"><li>${words.closedServer} <code>${words.command}</code></li><li>${words.closedColleague}</li></ul>
    </section>
    <button class="btn wide" onClick=${open}>${words.again}</button>
  </main>`;
}
