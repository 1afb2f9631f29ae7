// The last part of a gathering: thank you, numbers, the next date.
import { html } from './html.js';
import { ContactMe } from './contact-me.js';
import { CrisisLines, Report } from './help-lines.js';
import { NextDate } from './next-date.js';
import { HowSettled } from './number.js';
import { between } from './text-lobby.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Parting({ room }) {
  return html`<section class="part-panel" aria-label=${between.releasing}>
    <h2 class="voice">${between.thanks}</h2>
    <p>${between.gently}</p>
    <${HowSettled} room=${room} moment="leaving" />
    <h3>${between.nextTitle}</h3>
    <${NextDate} room=${room} />
    <h3>${between.resources}</h3>
    <${ContactMe} room=${room} />
    <${CrisisLines} />
    <${Report} />
  </section>`;
}
