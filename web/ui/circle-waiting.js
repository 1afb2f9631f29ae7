// People who knocked. A person decides, never a list.
import { html } from './html.js';
import { useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { circle as words } from './words-desk.js';

/** @param {import('./circle-desk.js').Here} here */
export function CircleWaiting({ room, desk }) {
  const act = useAct();
  const waiting = Object.entries(desk.waiting);
  /** @param {'admit' | 'decline'} what @param {string} person */
  const send = (what, person) => act.run(person, () => room.send({ do: what, person }));
  return html`<section class=${waiting.length ? 'panel waiting' : 'visually-hidden'} aria-label=${words.waiting}>
    <h2>${words.waiting} ${waiting.length > 0 && html`<span>${waiting.length}</span>`}</h2>
    <p role="status" class="visually-hidden">${waiting.map(([, one]) => room.words(one.name)).join(', ')}</p>
    <ul>${waiting.map(([person, one]) => {
      const name = room.words(one.name);
      const facts = [one.first_time ? words.firstTime : words.beenHere, one.here ? words.pageOpen : words.pageShut, !one.accepted && words.notAccepted].filter(Boolean);
      return html`<li key=${person} class="between">
        <p><b dir="auto">${name}</b> <span class="soft small">${facts.join(' · ')}</span></p>
        <div class="row">
          <button class="btn small primary" disabled=${act.busy === person} aria-label=${`${words.admit}: ${name}`} onClick=${() => send('admit', person)}>${words.admit}</button>
          <${Ask} label=${words.decline} name=${`${words.decline}: ${name}`} ask=${words.declineAsk(name)} yes=${words.declineYes} no=${words.declineNo} busy=${act.busy === person} onYes=${() => send('decline', person)} />
        </div>
      </li>`;
    })}</ul>
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
