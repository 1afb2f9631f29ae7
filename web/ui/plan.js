// Planning: one gathering, with an agenda whose minutes say what each person has; or several at once, as the template has them.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';
import { PlanForm, suggested } from './plan-form.js';
import { PlanSeries } from './plan-series.js';
import { dates } from './words-calendar.js';
import { common } from './words-common.js';
import { plan as words } from './words-desk.js';

/** @import { Template } from '../protocol.js' */

/** @param {import('./circle-desk.js').Here & { head?: import('preact').RefObject<any>, onBack: () => void, onDone: () => void }} props */
export function Plan({ head, onBack, onDone, ...here }) {
  const [templates, setTemplates] = useState(/** @type {Template[] | null} */ (null));
  const [sentence, setSentence] = useState('');
  const [many, setMany] = useState(/** @type {boolean | undefined} */ (undefined)); // what was typed in one stays while one looks at the other
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
      ? html`<div class="row one-or-many" role="group" aria-label=${dates.which}><button type="button" class="btn" aria-pressed=${!many} onClick=${() => setMany(many && false)}>${dates.one}</button>
          <button type="button" class="btn" aria-pressed=${Boolean(many)} onClick=${() => setMany(true)}>${dates.many}</button></div>
        <div hidden=${many}><${PlanForm} ...${here} n=${n} template=${template} onDone=${onDone} /></div>
        ${many !== undefined && html`<div hidden=${!many}><${PlanSeries} ...${here} n=${n} template=${template} first=${suggested(desk)} onDone=${onDone} /></div>`}`
      : html`<p role="status">${sentence || common.loading}</p>${sentence && html`<button class="btn" onClick=${load}>${common.again}</button>`}`}
  </main>`;
}
