// What is said to those who wait: that nobody who holds the circle is here yet, or that it is full tonight. Honestly, with
// numbers to call. It goes away by itself.
import { html } from './html.js';
import { ContactMe } from './contact-me.js';
import { CallButtons, CrisisLines, Report } from './help-lines.js';
import { Safety } from './safety.js';
import { nobody as words } from './text-nobody.js';

/** @import { Room } from '../state/room.js' */

/** @param {{ room: Room, inRoom?: boolean }} props `inRoom`: short, above a room whose doors are open */
export function NobodyYet({ room, inRoom = false }) {
  const place = room.lanes.member.value?.standing === 'member' ? words.place : words.knock;
  if (inRoom) {
    return html`<section class="banner alone" aria-label=${words.title}>
      <p><b>${words.title}.</b> <span>${words.lead} ${place}</span></p>
      <div class="row"><${CallButtons} /><${Safety} /></div>
    </section>`;
  }
  return html`<section class="card nobody-yet"><h2>${words.title}</h2>
    <p>${words.lead} ${place}</p>
    <p class="soft">${words.now}</p>
    <${CrisisLines} /><${ContactMe} room=${room} /><${Report} />
  </section>`;
}

/** @param {{ room: Room }} props */
export function FullTonight({ room }) {
  const member = room.lanes.member.value?.standing === 'member';
  return html`<section class="card"><p>${words.full}</p>
    <p>${member ? words.fullPlace : words.fullKnock}</p>
    <p class="soft">${words.now}</p>
    <${CrisisLines} /><${ContactMe} room=${room} /><${Report} />
  </section>`;
}
