// What a facilitator is called; then to the desk.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { post } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { fault, setup as words } from './words-door.js';

export function SetupName() {
  const [name, setName] = useState('');
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const act = useAct();

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const missing = name.trim() ? [] : [{ id: 'my-name', sentence: words.nameMissing }];
    setProblems(missing);
    if (missing.length) return;
    if (await act.run('name', () => post('/api/me', { name: name.trim() }))) location.replace('#/desk');
  };

  return html`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${words.welcome}</h1></header>
    <p class="lead">${words.lead}</p>
    <form class="stack" onSubmit=${submit} novalidate autocomplete="off">
      <${Problems} problems=${problems} summary=${fault.summary} />
      <${Field} id="my-name" label=${words.name} hint=${words.nameHint} value=${name} onValue=${setName}
        problem=${problemOf(problems, 'my-name')} more=${{ maxlength: 60 }} />
      <p role="alert" class="refusal">${act.sentence}</p>
      <button class="btn primary big wide" disabled=${Boolean(act.busy)}>${words.go}</button>
    </form>
  </main>`;
}
