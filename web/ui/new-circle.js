// A new circle: a template to begin from, then its own words.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';
import { takeLike } from '../state/desk/like.js';
import { namesOf } from '../state/shelf.js';
import { useSteps } from './door-steps.js';
import { Templates } from './templates.js';
import { NewCircleForm } from './new-circle-form.js';
import { DoorFault } from './door-fault.js';
import { common } from './words-common.js';
import { circle, newCircle as words } from './words-desk.js';

/** @import { Me, Template } from '../protocol.js' */

export function NewCircle() {
  const [found, setFound] = useState(/** @type {{ me: Me, templates: Template[], name: string } | null} */ (null));
  const [sentence, setSentence] = useState('');
  const [like] = useState(takeLike);
  const [template, setTemplate] = useState(/** @type {Template | undefined} */ (like));
  const { step, go, back, head } = useSteps(/** @type {'choose' | 'write'} */ (like ? 'write' : 'choose'));

  const load = async () => {
    setSentence('');
    try {
      /** @type {[Me, Template[]]} */
      const [me, templates] = await Promise.all([get('/api/me'), get('/api/templates')]);
      const names = await namesOf(me.circles.map(one => one.circle));
      setFound({ me, templates, name: [...names.values()].at(-1)?.name ?? '' });
    } catch (e) {
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  };
  useEffect(() => void load(), []);

  if (sentence) return html`<${DoorFault} sentence=${sentence} onAgain=${load} />`;
  if (!found) return html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.title}</h1><p role="status">${common.loading}</p></main>`;
  const writing = step === 'write' && template;
  const choose = (/** @type {Template} */ chosen) => {
    setTemplate(chosen);
    go('write');
  };
  return html`<main class="page desk narrow">
    <header><div>
      ${writing ? html`<button class="back" onClick=${like ? () => go('choose') : back}>${words.otherTemplate}</button>` : html`<a class="back" href="#/desk">${circle.desk}</a>`}
      <h1 tabindex="-1" ref=${head}>${writing ? words.title : words.choose}</h1>
      <p class="soft" dir="auto">${writing ? (template === like ? words.like(template.name) : template.name) : words.chooseLead}</p>
    </div></header>
    <div hidden=${Boolean(writing)}><${Templates} templates=${found.templates} onChoose=${choose} /></div>
    ${template && html`<div hidden=${!writing}><${NewCircleForm} key=${template === like ? 'like' : template.id} template=${template} person=${found.me.facilitator?.person ?? ''} name=${found.name} /></div>`}
  </main>`;
}
