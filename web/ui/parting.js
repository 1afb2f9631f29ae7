// The last part of a gathering: thank you, numbers, the next date.
import { html } from './html.js';
import { leavingCard } from './apart.js';
import { ContactMe } from './contact-me.js';
import { CrisisLines, Report } from './help-lines.js';
import { Later } from './later.js';
import { NextDate } from './next-date.js';
import { HowSettled } from './number.js';
import { between } from './text-lobby.js';

/** Whether somebody may leave a card, or did. @param {import('../state/room.js').Room} room */
export function offersCard(room) {
  const me = room.lanes.member.value;
  return Boolean(me?.can.leave_card || me?.left_card);
}

/** @param {{ room: import('../state/room.js').Room }} props */
export function Parting({ room }) {
  return html`<section class="part-panel" aria-label=${between.releasing}>
    <h2 class="voice">${between.thanks}</h2>
    <p>${between.gently}</p>
    <${HowSettled} room=${room} moment="leaving" />
    ${offersCard(room) && html`<${Later} load=${leavingCard} room=${room} />`}
    <h3>${between.nextTitle}</h3>
    <${NextDate} room=${room} />
    <h3>${between.resources}</h3>
    <${ContactMe} room=${room} />
    <${CrisisLines} />
    <${Report} />
  </section>`;
}
