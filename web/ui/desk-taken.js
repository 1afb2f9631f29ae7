// Who asked for somebody and is looked after: the next steps stay at hand until they are all right again, or it is settled.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { gatheringOf, meIn, nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { LineWith } from './desk-line.js';
import { Sheet } from './sheet.js';
import { aside as words } from './text-aside.js';
import { desk } from './text-desk.js';

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskTaken({ room, ask }) {
  now.value;
  const [open, setOpen] = useState('');
  const view = room.lanes.desk.value;
  const out = room.lanes.member.value?.can.aside;
  const seats = gatheringOf(room)?.seats ?? {};
  const [checks, asides] = [view?.checks ?? {}, view?.asides ?? {}];
  return html`
    ${Object.entries(view?.taken ?? {}).map(([person, one]) => {
      const name = room.words(one.name);
      const who = one.by === meIn(room) ? desk.takenByYou : one.by ? desk.takenBy(nameOf(room, one.by)) : desk.takenByNobody;
      // The first of these is where "seen" was: a second tap there opens a sheet, and asks nobody anything.
      return html`<section key=${person} class="card">
        <h2>${desk.signals[one.kind]} <span>${desk.ago(room.running() - Number(one.since))}</span></h2>
        <p dir="auto">${one.kind === 'i_need_a_person' ? desk.asked(name) : desk.moment(name)} ${who}</p>
        ${seats[person]?.role === 'participant' && html`<button class="btn" onClick=${() => setOpen(person)}>${words.writeTo}</button>`}
        ${seats[person] && !checks[person] && html`<button class="btn" onClick=${() => ask({ do: 'check', person, on: true })}>${desk.check}</button>`}
        ${out?.people.includes(person) && html`<button class="btn" onClick=${() => ask({ do: 'aside', gathering: out.gathering, person })}>${asides[person] ? words.join : words.start}</button>`}
        <button class="btn quiet" onClick=${() => ask({ do: 'answer_signal', person, settled: true })}>${desk.settled}</button>
      </section>`;
    })}
    ${open && html`<${Sheet} title=${words.lineWith(nameOf(room, open))} onClose=${() => setOpen('')}><${LineWith} room=${room} person=${open} /></${Sheet}>`}
  `;
}
