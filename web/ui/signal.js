// "I need a person": one tap, in every state. It says honestly what it does, and never leaves anyone without a number.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { Sheet } from './sheet.js';
import { ContactMe } from './contact-me.js';
import { CrisisLines } from './help-lines.js';
import { now } from '../state/now.js';
import { circleOf } from '../state/look.js';
import { safety } from './text.js';

/** @import { Room } from '../state/room.js' */

const ANSWER_WITHIN = 5_000; // ms until the page stops waiting for the server and says so
const PERSON_WITHIN = 60_000; // ms until it stops waiting for a person

/** @param {{ room?: Room }} props without a room nobody can be told, and the panel says so */
export function INeedAPerson({ room }) {
  const [open, setOpen] = useState(false);
  const tap = () => {
    setOpen(true);
    room?.send({ do: 'signal', kind: 'i_need_a_person' });
  };
  return html`
    <button class="btn support need-a-person" onClick=${tap}>${safety.need}</button>
    ${open && html`<${Panel} room=${room} onClose=${() => setOpen(false)} />`}
  `;
}

/** @param {{ room?: Room, onClose: () => void }} props */
function Panel({ room, onClose }) {
  const [since] = useState(() => performance.now());
  return html`<${Sheet} title=${safety.need} onClose=${onClose}>
    <div role="status"><${Told} room=${room} since=${since} /></div>
    ${room && html`<${ContactMe} room=${room} />`}
    <${CrisisLines} texts />
    ${room?.lanes.member.value?.signal && html`<div class="row">
      <button class="btn" onClick=${() => (room.send({ do: 'signal', kind: 'ok' }), onClose())}>${safety.fine}</button>
    </div>`}
  </${Sheet}>`;
}

/** @param {{ room?: Room, since: number }} props */
function Told({ room, since }) {
  if (!room) return html`<p class="told-line">${safety.noRoom}</p>`;
  const own = room.lanes.member.value?.signal;
  const told = own?.kind === 'i_need_a_person';
  const attended = circleOf(room)?.attended ?? false;
  if (told && own.answered) return html`<p class="told-line answered">${safety.answered}</p>`;
  if (!attended) return html`<p class="told-line">${safety.nobody}</p><p class="small">${safety.nobodyTold}</p>`;
  if (told) return html`<p class="told-line">${now.value - since > PERSON_WITHIN ? safety.noAnswer : safety.told}</p>`;
  const late = now.value - since > ANSWER_WITHIN;
  return html`<p class="told-line">${late ? safety.waiting : safety.telling}</p>`;
}
