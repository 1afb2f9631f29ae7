// Going, for a moment or for tonight. No reason asked; the place is kept.
import { html } from './html.js';
import { ContactMe } from './contact-me.js';
import { LeaveNowWay } from './leave-now.js';
import { WriteToFacilitators } from './line.js';
import { MyCard } from './my-card.js';
import { Sheet } from './sheet.js';
import { gatheringOf } from '../state/look.js';
import { leave, quiet } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room, onClose: () => void, onQuiet: () => void }} props */
export function Leave({ room, onClose, onQuiet }) {
  const gathering = room.lanes.member.value?.can.step_out;
  /** @param {any} command */
  const go = command => (onClose(), room.send(command));
  return html`<${Sheet} title=${leave.title} onClose=${onClose}>
    <p>${leave.lead}</p>
    <button class="btn way" onClick=${() => go({ do: 'signal', kind: 'give_me_a_moment' })}><b>${leave.moment}</b><span>${leave.momentNote}</span></button>
    <${WriteToFacilitators} room=${room} kind="way" />
    <button class="btn way" onClick=${onQuiet}><b>${quiet.title}</b><span>${quiet.note}</span></button>
    ${gathering && html`
      <button class="btn way" onClick=${() => go({ do: 'step_out', gathering })}><b>${leave.out}</b><span>${leave.outNote}</span></button>
      <button class="btn way" onClick=${() => go({ do: 'leave', gathering, quietly: false })}><b>${leave.leave}</b><span>${leave.leaveNote}</span></button>
      <button class="btn way" onClick=${() => go({ do: 'leave', gathering, quietly: true })}><b>${leave.quietly}</b><span>${leave.quietlyNote}</span></button>`}
    ${!gathering && gatheringOf(room) && html`<a class="btn way" href=${`#/desk/${room.circle}`}><b>${leave.leave}</b></a>`}
    <${LeaveNowWay} />
    <${MyCard} room=${room} kind="way" />
    <${ContactMe} room=${room} />
    <button class="btn quiet" onClick=${onClose}>${leave.stay}</button>
  </${Sheet}>`;
}
