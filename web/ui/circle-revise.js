// A new version of the promises. It binds from the next part on, once each person accepted it.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { revise } from '../state/desk/revise.js';
import { work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { PromiseList, itemProblems, items } from './field-list.js';
import { Problems } from './field-problems.js';
import { common } from './words-common.js';
import { circle as words } from './words-desk.js';

/** @param {import('./circle-desk.js').Here & { head: import('preact').RefObject<any>, onBack: () => void }} props */
export function CircleRevise({ room, circle, head, onBack }) {
  const stands = circle.agreements.map(id => room.words(id));
  const [version] = useState(circle.agreements_version + 1);
  const [list, setList] = useState(() => items(stands));
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const [same, setSame] = useState(false);
  const act = useAct();
  const moved = circle.agreements_version >= version && !act.busy;

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const texts = list.map(item => item.text.trim());
    const found = itemProblems(list);
    setProblems(found);
    setSame(!found.length && texts.join('\n') === stands.join('\n'));
    if (found.length || texts.join('\n') === stands.join('\n')) return;
    if (await act.run('revise', () => work(room, at => revise(at, version, texts)))) onBack();
  };
  return html`<main class="page desk narrow">
    <header><div><button class="back" onClick=${onBack}>${room.words(circle.title)}</button>
      <h1 tabindex="-1" ref=${head}>${words.reviseTitle}</h1><p class="soft">${words.reviseHint}</p></div></header>
    <form class="stack" onSubmit=${submit} novalidate autocomplete="off">
      <${Problems} problems=${problems} summary=${common.summary} />
      <${PromiseList} list=${list} problems=${problems} onList=${setList} />
      <p role="alert" class="refusal">${act.sentence || (moved ? words.reviseMoved : same ? words.reviseSame : '')}</p>
      <div class="row"><button class="btn primary big" disabled=${Boolean(act.busy) || moved}>${words.reviseSave(version)}</button>
        <button type="button" class="btn quiet" onClick=${onBack}>${common.cancel}</button></div>
    </form>
  </main>`;
}
