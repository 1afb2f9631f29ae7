// The lobby: warm waiting. Nothing of the room is known here.
import { html } from './html.js';
import { changed, fullTonight, nobodyYet } from './apart.js';
import { circleOf, labelOf } from '../state/look.js';
import { now } from '../state/now.js';
import { Agreements } from './agreements.js';
import { Later } from './later.js';
import { INeedAPerson } from './signal.js';
import { Report } from './help-lines.js';
import { LeaveNow } from './leave-now.js';
import { Notices } from './notices.js';
import { HowSettled } from './number.js';
import { NextDate } from './next-date.js';
import { Safety } from './safety.js';
import { list } from './text.js';
import { lobby } from './text-lobby.js';
import { CardSection } from './my-card.js';
import { MyName } from './my-name.js';

/** About how long until the next pause, as planned. @param {{ room: import('../state/room.js').Room }} props */
function Pause({ room }) {
  now.value;
  const at = room.lanes.waiting.value?.pause_at;
  if (at === undefined) return null;
  const left = Number(at) - room.running();
  return html`<p class="soft">${left > 60_000 ? lobby.pauseIn(Math.ceil(left / 60_000)) : lobby.pauseSoon}</p>`;
}

/** @param {{ room: import('../state/room.js').Room }} props */
export function Lobby({ room }) {
  const circle = circleOf(room);
  const label = labelOf(room);
  const me = room.lanes.member.value;
  const { phase, locked, told, begins } = room.lanes.waiting.value ?? {};
  const notLetIn = me?.standing === 'not_let_in';
  const full = !notLetIn && me?.full;
  const [title, lead] = full ? [lobby.full, ''] : notLetIn ? [lobby.notLetIn, lobby.notLetInLead]
    : locked ? [lobby.locked, lobby.lockedLead]
    : me?.standing === 'member' ? [lobby.seat, lobby.seatLead]
    : [lobby.knocked, phase === 'open' || phase === 'closing' ? lobby.knockedRunning : lobby.knockedLead];
  if (!circle) return null;
  const nobody = !notLetIn && circle.nobody_yet;
  return html`<main class="page lobby">
    <${LeaveNow} /><${Notices} room=${room} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft"><span dir="auto" translate="no">${label.title}</span>${label.ledBy.length > 0 && ` · ${lobby.ledBy(list(label.ledBy))}`}</p>
      <h1>${title}</h1>
      ${lead && !nobody && html`<p class="soft">${lead}</p>`}
      ${!notLetIn && !locked && html`<${Pause} room=${room} />`}
      ${!notLetIn && (begins || circle.changed) && html`<${Later} load=${changed} room=${room} />`}
      ${!notLetIn && told && html`<p class="notice" role="status">${lobby.notes[told]}</p>`}
      ${!notLetIn && !nobody && html`<p class="presence-line"><i class=${circle.attended ? 'lit' : ''} aria-hidden="true"></i>${circle.attended ? lobby.attended : lobby.unattended}</p>`}
    </header>
    <p class="visually-hidden" role="status">${full ? lobby.full : ''}</p>
    ${full && html`<${Later} load=${fullTonight} room=${room} />`}
    <p class="visually-hidden" role="status">${nobody ? lobby.nobody : ''}</p>
    ${nobody && !full && html`<${Later} load=${nobodyYet} room=${room} />`}
    ${me?.can.accept !== undefined && html`<section class="card"><h2>${lobby.agreements}</h2><${Agreements} room=${room} accept=${lobby.accept} note=${lobby.again} accepted=${lobby.accepted} /></section>`}
    <${HowSettled} room=${room} moment="arriving" />
    ${!notLetIn && html`<section class="card"><h2>${circle.next ? lobby.next(circle.next.number) : lobby.meanwhile}</h2>
      ${(circle.next || !phase) && html`<${NextDate} room=${room} />`}<p class="soft">${lobby.meanwhileText}</p></section>
      <${CardSection} room=${room} />
      <${MyName} room=${room} />`}
    <details class="about-circle"><summary>${lobby.about}</summary><p dir="auto">${label.about}</p><${Report} />
      ${me?.can.accept === undefined && html`<h2>${lobby.agreements}</h2><ol class="agreed">${label.agreements.map((promise, i) => html`<li key=${i} class="voice" dir="auto">${promise}</li>`)}</ol>`}</details>
    <div class="row centred"><${INeedAPerson} room=${room} /><${Safety} /></div>
  </main>`;
}
