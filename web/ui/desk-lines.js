// The lines to call: each is tried by a person here before anyone is sent to it.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { get, post, Refused } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { DeskLine } from './desk-lines-item.js';
import { DeskLineForm } from './desk-lines-form.js';
import { DoorFault } from './door-fault.js';
import { common } from './words-common.js';
import { circle, lines as words } from './words-desk.js';

/** @import { CrisisLine } from '../protocol.js' */

/** Lines by region, in the order the operator gave them. @param {CrisisLine[]} lines @returns {[string, CrisisLine[]][]} */
function byRegion(lines) {
  /** @type {Map<string, CrisisLine[]>} */
  const regions = new Map();
  for (const line of lines) regions.set(line.region, [...(regions.get(line.region) ?? []), line]);
  return [...regions];
}

export function DeskLines() {
  const [lines, setLines] = useState(/** @type {CrisisLine[] | null} */ (null));
  const [sentence, setSentence] = useState('');
  const [editing, setEditing] = useState(/** @type {string | null} */ (null)); // a label, or '' for a new line
  const act = useAct();

  const load = async () => {
    try {
      setLines((await get('/api/crisis-lines')).lines);
      setSentence('');
    } catch (e) {
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  };
  useEffect(() => void load(), []);

  const confirm = async (/** @type {CrisisLine} */ line) => {
    const { verified_on: _, ...sent } = line;
    const answer = await act.run(line.label, () => post('/api/crisis-lines', sent));
    if (!answer) return;
    setLines(answer.lines);
    setEditing(null);
  };
  const cancel = () => {
    act.forget();
    setEditing(null);
  };

  if (!lines) return sentence
    ? html`<${DoorFault} sentence=${sentence} onAgain=${load} />`
    : html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.title}</h1><p role="status">${common.loading}</p></main>`;
  const form = (/** @type {CrisisLine | undefined} */ line) => html`<${DeskLineForm} line=${line} act=${act} onSave=${confirm} onCancel=${cancel} />`;
  return html`<main class="page desk narrow">
    <header><div><a class="back" href="#/desk">${circle.desk}</a><h1>${words.title}</h1><p class="soft">${words.lead}</p></div></header>
    ${byRegion(lines).map(([region, own]) => html`<section key=${region} class="region"><h2 dir="auto">${region}</h2>
      <ul class="lines">${own.map(line => html`<li key=${line.label} class="line">
        ${editing === line.label ? form(line) : html`<${DeskLine} line=${line} busy=${act.busy === line.label} onConfirm=${() => confirm(line)} onEdit=${() => setEditing(line.label)} />`}
      </li>`)}</ul></section>`)}
    ${editing === '' ? html`<section class="line">${form(undefined)}</section>` : html`<button class="btn" onClick=${() => setEditing('')}>${words.add}</button>`}
    <p role="alert" class="refusal">${editing === null ? act.sentence : ''}</p>
  </main>`;
}
