// The link of the call that the voices are on.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { newId } from '../state/ids.js';
import { useAct } from './desk-act.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { common } from './words-common.js';
import { circle as words } from './words-desk.js';

/** @param {import('./circle-desk.js').Here} here */
export function CircleCall({ room }) {
  const stands = room.words(room.lanes.ring.value?.call_link);
  const [typed, setTyped] = useState(/** @type {string | null} */ (null));
  const [saved, setSaved] = useState(false);
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const act = useAct();
  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    setSaved(false);
    const call = (typed ?? stands).trim();
    const good = /^https:\/\/[^\s]+$/.test(call);
    setProblems(good ? [] : [{ id: 'call-link', sentence: words.callMissing }]);
    if (!good) return;
    const link = newId();
    if (await act.run('call', () => room.send({ do: 'set_call_link', link }, { [link]: call }))) {
      setTyped(null);
      setSaved(true);
    }
  };
  return html`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${words.call}</h2>
    ${!stands && html`<p class="soft small">${words.callNone}</p>`}
    <form class="stack" onSubmit=${submit} novalidate autocomplete="off">
      <${Problems} problems=${problems} summary=${common.summary} />
      <${Field} id="call-link" label=${words.call} bare hint=${words.callHint} value=${typed ?? stands} onValue=${setTyped}
        problem=${problemOf(problems, 'call-link')} more=${{ inputmode: 'url', dir: 'ltr', spellcheck: false }} />
      <div class="row"><button class="btn" disabled=${Boolean(act.busy)}>${words.callSave}</button><p role="status" class="small">${saved ? words.callSaved : ''}</p></div>
      <p role="alert" class="refusal">${act.sentence}</p>
    </form>
  </section>`;
}
