// A browser that has the session but not the keys: what still works, and the one thing that brings everything back.
import { html } from './html.js';
import { facilitates } from '../state/look.js';
import { CrisisLines } from './help-lines.js';
import { INeedAPerson } from './signal.js';
import { LostBanner } from './lost.js';
import { NextDate } from './next-date.js';
import { Safety } from './safety.js';
import { lost } from './words-lost.js';
import { between } from './text-lobby.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function KeysLost({ room }) {
  return html`<main class="page after">
    <${LostBanner} room=${room} />
    <header><span class="halo" aria-hidden="true"></span><h1>${lost.title}</h1><p class="soft">${lost.lead}</p></header>
    <section class="card"><h2>${lost.doTitle}</h2><p>${lost.ask}</p>${facilitates(room) && html`<a class="btn" href=${`#/desk/${room.circle}`}>${lost.toDesk}</a>`}</section>
    <section class="card"><h2>${lost.works}</h2><p class="soft">${lost.worksText}</p><${NextDate} room=${room} /></section>
    <section><h2>${between.resources}</h2><${CrisisLines} /></section>
    <div class="row centred"><${INeedAPerson} room=${room} /><${Safety} /></div>
  </main>`;
}
