// Everyone who belongs to the circle, those who hold it first; and a second pair of hands.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { newId } from '../state/ids.js';
import { post } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { devices } from './words-devices.js';
import { circle as words, role } from './words-desk.js';

/** @param {import('./circle-desk.js').Here} here */
export function CirclePeople({ room, circle, desk, home }) {
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState('');
  const act = useAct();
  const all = Object.entries(desk.members).map(([person, one]) => ({ person, role: one.role, name: room.words(one.name) }));
  const leads = all.filter(one => one.role !== 'participant');
  const others = all.filter(one => !leads.includes(one)).sort((a, b) => a.name.localeCompare(b.name));
  const free = (home?.colleagues ?? []).filter(one => one.name && !desk.members[one.person]);
  const alone = leads.length < 2;
  const add = async (/** @type {string} */ person, /** @type {string} */ called) => {
    const name = newId();
    if (await act.run(person, () => room.send({ do: 'add_facilitator', person, name }, { [name]: called }))) setAdding(false);
  };
  const end = async (/** @type {{ person: string, name: string }} */ one) => {
    setTold('');
    if (await act.run(`end-${one.person}`, () => post('/api/ways-in/end', { circle: circle.id, person: one.person }))) setTold(devices.memberDone(one.name));
  };
  return html`<section class="panel" aria-labelledby="people-title">
    <h2 id="people-title">${words.people} <span>${all.length}</span></h2>
    <ul class="names">${[...leads, ...others].map(one => html`<li key=${one.person} class="between"><span dir="auto">${one.name}</span>${one.role !== 'participant' && html`<small class="soft">${role[one.role]}</small>`}</li>`)}</ul>
    ${!others.length && html`<p class="soft small">${words.noPeople}</p>`}
    ${alone && html`<div class="kindly"><p><b>${words.alone}</b></p><p class="small">${words.aloneHint}</p></div>`}
    ${adding
      ? html`<ul class="stack">${free.map(one => html`<li key=${one.person}><button class="btn wide" disabled=${act.busy === one.person} onClick=${() => add(one.person, one.name ?? '')}>${words.addNamed(one.name ?? '')}</button></li>`)}</ul>
          ${!free.length && html`<p class="soft small" role="status">${words.noColleague}</p>`}`
      : html`<div class="row"><button class="btn" onClick=${() => setAdding(true)}>${words.addColleague}</button></div>`}
    ${others.length > 0 && html`<details><summary>${devices.members}</summary>
      <p class="soft small">${devices.membersHint}</p>
      <ul class="names">${others.map(one => html`<li key=${one.person} class="between"><span dir="auto">${one.name}</span>
        <${Ask} label=${devices.member} name=${devices.memberOf(one.name)} kind="btn small quiet" ask=${devices.memberAsk(one.name)} yes=${devices.memberYes}
          busy=${Boolean(act.busy)} onYes=${() => end(one)} /></li>`)}</ul>
      <p role="status" class="told">${told}</p>
    </details>`}
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
