// One person, seen by those who hold the circle: what can be done for them, gentlest first. Opened by a tap on their seat.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { gatheringOf, nameOf } from '../state/look.js';
import { CardOf } from './desk-card.js';
import { LineWith } from './desk-line.js';
import { PersonDoor } from './person-door.js';
import { PersonFloor } from './person-floor.js';
import { PersonTonight } from './person-tonight.js';
import { Sentence, useAsk } from './refusal.js';
import { Sheet } from './sheet.js';
import { weekAfter } from './week-after.js';
import { ring } from './text-room.js';
import { aside as words } from './text-aside.js';
import { desk } from './text-desk.js';
import { person as more } from './words-person.js';

/** @param {{ room: import('../state/room.js').Room, person: string, onClose: () => void }} props */
export function PersonSheet({ room, person, onClose }) {
  const { ask, sentence } = useAsk(room);
  const [gone, setGone] = useState('');
  const can = room.lanes.desk.value?.can;
  const seat = gatheringOf(room)?.seats[person];
  if (gone) return html`<${Sheet} title=${more.gone} onClose=${onClose}><p role="status" dir="auto">${gone}</p></${Sheet}>`;
  if (!can || !seat) return null;
  const lead = can.hand_lead?.people.includes(person) && can.hand_lead.gathering;
  const out = room.lanes.member.value?.can.aside;
  const aside = out?.people.includes(person) && out.gathering;
  const asides = room.lanes.desk.value?.asides ?? {};
  /** @param {any} command */
  const go = async command => (await ask(command)) && onClose();
  return html`<${Sheet} title=${nameOf(room, person)} onClose=${onClose}>
    <p class="soft">${[ring[seat.presence], weekAfter(room, person)].filter(Boolean).join(' · ')}</p>
    <button class="btn way" onClick=${() => go({ do: 'check', person, on: true })}><b>${desk.check}</b><span>${desk.checkNote}</span></button>
    ${aside && html`<button class="btn way" onClick=${() => go({ do: 'aside', gathering: aside, person })}><b>${asides[person] ? words.join : words.start}</b><span>${words.startNote}</span></button>`}
    ${lead && html`<button class="btn way" onClick=${() => go({ do: 'hand_lead', gathering: lead, person })}><b>${desk.handLead}</b><span>${desk.handLeadNote}</span></button>`}
    <${PersonTonight} room=${room} person=${person} go=${go} />
    <${PersonFloor} room=${room} person=${person} go=${go} ask=${ask} />
    <${CardOf} room=${room} person=${person} name=${nameOf(room, person)} />
    ${seat.role === 'participant' && html`<h3>${words.lineWith(nameOf(room, person))}</h3><${LineWith} room=${room} person=${person} />`}
    <${PersonDoor} room=${room} person=${person} go=${go} onGone=${setGone} />
    <${Sentence} sentence=${sentence} />
  </${Sheet}>`;
}
