// Out for a moment, or gone: nothing of the room is shown, and coming back is one touch.
import { html } from './html.js';
import { ContactMe } from './contact-me.js';
import { CrisisLines } from './help-lines.js';
import { INeedAPerson } from './signal.js';
import { LeaveNow } from './leave-now.js';
import { MyLine, WriteToFacilitators } from './line.js';
import { Notices } from './notices.js';
import { line as words } from './text-notices.js';
import { Sentence, useAsk } from './refusal.js';
import { list } from './text.js';
import { circleOf, nameOf } from '../state/look.js';
import { leave } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Away({ room }) {
  const { ask, busy, sentence } = useAsk(room);
  const me = room.lanes.member.value;
  const out = me?.presence === 'stepped_out';
  const gathering = me?.can.come_back;
  const asked = me?.asked_out;
  const names = me?.aside?.with.map(person => nameOf(room, person)) ?? [];
  const [title, lead] = asked ? [leave.isAsked, leave.isAskedLead] : names.length ? [leave.isOutWith(list(names)), circleOf(room)?.medium === 'written' ? leave.isOutWithWritten : leave.isOutWithLead] : out ? [leave.isOut, leave.isOutLead] : [leave.isGone, leave.isGoneLead];
  return html`<main class="page away">
    <${LeaveNow} /><${Notices} room=${room} />
    <header><span class="halo" aria-hidden="true"></span><h1 dir="auto">${title}</h1><p class="soft">${lead}</p></header>
    ${!asked && html`<button class="btn primary big wide" disabled=${busy || !gathering} onClick=${() => ask({ do: 'come_back', gathering })}>${leave.back}</button>`}
    ${names.length > 0 && gathering && html`<button class="btn" onClick=${() => ask({ do: 'leave', gathering, quietly: false })}>${leave.leave}</button>`}
    <${Sentence} sentence=${sentence} />
    ${names.length > 0 && html`<section class="card"><h2>${words.mine}</h2><${MyLine} room=${room} /></section>`}
    <div class="row centred">${!names.length && html`<${WriteToFacilitators} room=${room} />`}<${INeedAPerson} room=${room} /></div>
    <${ContactMe} room=${room} />
    <${CrisisLines} />
  </main>`;
}
