// Planning a gathering: when, what about, and an agenda whose minutes say what each person has.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';
import { PlanForm } from './plan-form.js';
import { common } from './words-common.js';
import { plan as words } from './words-desk.js';

/** @import { Template } from '../protocol.js' */

/** @param {import('./circle-desk.js').Here & { head?: import('preact').RefObject<any>, onBack: () => void, onDone: () => void }} props */
export function Plan({ head, onBack, onDone, ...here }) {
  const [templates, setTemplates] = useState(/** @type {Template[] | null} */ (null));
  const [sentence, setSentence] = useState('');
  const { room, circle, desk } = here;
  const [n] = useState(() => Math.max(0, ...[...Object.values(desk.planned), ...Object.values(desk.past)].map(one => one.number)) + 1);
  const load = async () => {
    setSentence('');
    try {
      setTemplates(await get('/api/templates'));
    } catch (e) {
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  };
  useEffect(() => void load(), []);
  const template = templates?.find(one => one.id === desk.template) ?? templates?.[0];
  return html`<main class="page desk narrow">
    <header><div><button class="back" onClick=${onBack} dir="auto">${room.words(circle.title)}</button>
      <h1 tabindex="-1" ref=${head}>${words.title(n)}</h1></div></header>
    ${template
      ? html`<${PlanForm} ...${here} n=${n} template=${template} onDone=${onDone} />`
      : html`<p role="status">${sentence || common.loading}</p>${sentence && html`<button class="btn" onClick=${load}>${common.again}</button>`}`}
  </main>`;
}
