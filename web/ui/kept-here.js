// What lies in this browser: a passphrase can be put before it, and all of it can be forgotten.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { forgetAll, setPassphrase, takeFromShelf } from '../state/shelf.js';
import { everything } from '../state/stored.js';
import { post } from '../wire/api.js';
import { acted, useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { kept as words } from './words-kept.js';
import { fault } from './words-door.js';

/** @import { Held } from '../state/held.js' @import { Problem } from './field-problems.js' */

const SHORTEST = 12; // letters of a passphrase

export function KeptHere() {
  const [all, setAll] = useState(/** @type {Held[]} */ ([]));
  const act = useAct();
  useEffect(() => {
    (async () => {
      const taken = await Promise.all((await everything()).map(one => takeFromShelf(one.circle)));
      setAll(taken.flatMap(({ held }) => (held ? [held] : [])));
    })();
  }, [acted.value]); // erasing oneself takes a circle from the list
  const forget = () => act.run('forget', async () => {
    await post('/api/sign-out', { forget: true });
    await forgetAll();
    location.replace('#/');
    location.reload();
  });
  return html`<section class="panel" aria-labelledby="kept-title">
    <h2 id="kept-title">${words.title}</h2>
    <p class="soft">${words.lead}</p>
    ${all.map(held => html`<${Passphrase} key=${held.circle} held=${held} />`)}
    <p class="soft small">${words.forgetText}</p>
    <${Ask} label=${words.forget} kind="btn" ask=${words.forgetAsk} yes=${words.forgetYes} busy=${Boolean(act.busy)} onYes=${forget} />
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}

/** @param {{ held: Held }} props */
function Passphrase({ held }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState(/** @type {Problem[]} */ ([]));
  const act = useAct();
  const title = held.title || words.title;
  const [one, other] = [`new-${held.circle}`, `again-${held.circle}`];
  const keep = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const found = [...typed.trim()].length < SHORTEST ? [{ id: one, sentence: words.short }] : typed !== again ? [{ id: other, sentence: words.differs }] : [];
    setProblems(found);
    if (found.length || !(await act.run('passphrase', () => setPassphrase(held, typed).then(() => true)))) return;
    setOpen(false);
    setDone(true);
  };
  if (!open) return html`<div class="row between"><b dir="auto" translate="no">${title}</b>${done ? html`<p role="status">${words.done}</p>` : html`<button class="btn small" aria-label=${words.passphraseFor(title)} onClick=${() => setOpen(true)}>${words.passphrase}</button>`}</div>`;
  return html`<form class="stack" onSubmit=${keep} novalidate autocomplete="off" aria-label=${words.passphraseFor(title)}>
    <p>${words.passphraseLead}</p>
    <${Problems} problems=${problems} summary=${fault.summary} />
    <${Field} id=${one} label=${words.field} hint=${words.hint} value=${typed} onValue=${setTyped} problem=${problemOf(problems, one)} more=${{ type: 'password', spellcheck: false }} />
    <${Field} id=${other} label=${words.again} value=${again} onValue=${setAgain} problem=${problemOf(problems, other)} more=${{ type: 'password', spellcheck: false }} />
    <div class="row"><button class="btn primary" disabled=${Boolean(act.busy)}>${words.set}</button><button type="button" class="btn quiet" onClick=${() => setOpen(false)}>${words.cancel}</button></div>
    <p role="alert" class="refusal">${act.sentence}</p>
  </form>`;
}
