// People who knocked. A person decides, never a list.
import { html } from './html.js';
import { nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { admit } from '../state/desk/admit.js';
import { canAct, work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { KnockMarks, comesAs } from './desk-knock.js';
import { useKnocks } from './desk-knocks.js';
import { byArrival } from './desk-waiting.js';
import { Ask } from './field-ask.js';
import { desk as since } from './text-desk.js';
import { circle as words } from './words-desk.js';
import { knock as sealed } from './words-keys.js';

/** @param {import('./circle-desk.js').Here} here */
export function CircleWaiting({ room, desk }) {
  const act = useAct();
  const knockOf = useKnocks(room);
  const able = canAct(room);
  const waiting = byArrival(desk.waiting);
  now.value;
  const letIn = (/** @type {string} */ person) => act.run(person, () => work(room, at => admit(at, person)));
  const decline = (/** @type {string} */ person) => act.run(person, () => room.send({ do: 'decline', person }));
  return html`<section class=${waiting.length ? 'panel waiting' : 'visually-hidden'} aria-label=${words.waiting}>
    <h2>${words.waiting} ${waiting.length > 0 && html`<span>${waiting.length}</span>`}</h2>
    <p role="status" class="visually-hidden">${act.busy ? sealed.admitting : waiting.map(([person]) => nameOf(room, person)).join(', ')}</p>
    <ul>${waiting.map(([person, one]) => {
      const name = nameOf(room, person);
      const knock = knockOf(person);
      const facts = [comesAs(knock) || (one.first_time ? words.firstTime : words.beenHere), one.here ? words.pageOpen : words.pageShut, one.here && one.since !== undefined && since.waitsFor(room.running() - Number(one.since)), !one.accepted && words.notAccepted].filter(Boolean);
      return html`<li key=${person} class="between">
        <div><p><b dir="auto">${name}</b> <span class="soft small" dir="auto">${facts.join(' · ')}</span></p><${KnockMarks} knock=${knock} /></div>
        <div class="row">
          ${able && !knock.stop && html`<button class="btn small primary" disabled=${Boolean(act.busy)} aria-label=${`${words.admit}: ${name}`} onClick=${() => letIn(person)}>${words.admit}</button>`}
          <${Ask} label=${words.decline} name=${`${words.decline}: ${name}`} ask=${words.declineAsk(name)} yes=${words.declineYes} no=${words.declineNo} busy=${act.busy === person} onYes=${() => decline(person)} />
        </div>
      </li>`;
    })}</ul>
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
