// What is kept here opens with a passphrase.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { Safety } from './safety.js';
import { locked } from './words-lost.js';
import { fault } from './words-door.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function KeysLocked({ room }) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const open = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!typed.trim()) return setProblems([{ id: 'passphrase', sentence: locked.missing }]);
    setBusy(true);
    await room.unlock(typed).catch(() => setProblems([{ id: 'passphrase', sentence: locked.wrong }]));
    setBusy(false);
  };
  return html`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${locked.title}</h1><p class="lead">${locked.lead}</p></header>
    <form class="stack" onSubmit=${open} novalidate autocomplete="off">
      <${Problems} problems=${problems} summary=${fault.summary} />
      <${Field} id="passphrase" label=${locked.field} value=${typed} onValue=${setTyped} problem=${problemOf(problems, 'passphrase')}
        more=${{ type: 'password', autocapitalize: 'none', spellcheck: false }} />
      <button class="btn primary big wide" disabled=${busy}>${busy ? locked.opening : locked.open}</button>
      <p class="soft small">${locked.forgotten}</p>
    </form>
    <${Safety} />
  </main>`;
}
