// Seven spoken words and a number lead to the same door as a link.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { Stop, fromWords, toFragment } from '../crypto/index.js';
import { get } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { Safety } from './safety.js';
import { fault } from './words-door.js';
import { words } from './words-seven.js';

/** @import { Problem } from './field-problems.js' */

/** What is wrong with the words as they were typed. @param {unknown} why @param {string} typed */
function problemWith(why, typed) {
  if (!(why instanceof Stop)) throw why;
  if (why.code === 'words_unknown') return words.unknown(why.about ?? '');
  return words.count(typed.split(/[^\p{L}\p{M}]+/u).filter(Boolean).length);
}

export function SevenWords() {
  const [typed, setTyped] = useState('');
  const [number, setNumber] = useState('');
  const [problems, setProblems] = useState(/** @type {Problem[]} */ ([]));
  const act = useAct();

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    /** @type {Problem[]} */
    const missing = [];
    const secret = await fromWords(typed).catch(why => {
      missing.push({ id: 'seven', sentence: typed.trim() ? problemWith(why, typed) : words.missing });
      return undefined;
    });
    const spoken = number.replace(/\D/g, '');
    if (!spoken) missing.push({ id: 'spoken', sentence: words.numberMissing });
    setProblems(missing);
    if (missing.length || !secret) return;
    // A number that nobody has leads to a door that does not open: it tells no one which numbers there are.
    const found = await act.run('door', () => get(`/api/spoken/${spoken}`));
    if (found) location.replace(`#/invitation/${found.circle}/${toFragment(secret)}`);
  };
  return html`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${words.title}</h1></header>
    <p class="lead">${words.lead}</p>
    <form class="stack" onSubmit=${submit} novalidate autocomplete="off">
      <${Problems} problems=${problems} summary=${fault.summary} />
      <${Field} id="seven" as="textarea" label=${words.field} hint=${words.hint} value=${typed} onValue=${setTyped} problem=${problemOf(problems, 'seven')}
        more=${{ rows: 2, maxlength: 400, spellcheck: false, autocapitalize: 'none', autocorrect: 'off', dir: 'ltr' }} />
      <${Field} id="spoken" label=${words.number} hint=${words.numberHint} value=${number} onValue=${setNumber} problem=${problemOf(problems, 'spoken')}
        more=${{ inputmode: 'numeric', maxlength: 9, class: 'field short', dir: 'ltr' }} />
      <p role="alert" class="refusal">${act.sentence}</p>
      <button class="btn primary big wide" disabled=${Boolean(act.busy)}>${words.go}</button>
    </form>
    <${Safety} />
  </main>`;
}
