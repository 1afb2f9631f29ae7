// Who would like to come in.
import { html } from './html.js';
import { desk } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskWaiting({ room, ask }) {
  const view = room.lanes.desk.value;
  const waiting = Object.entries(view?.waiting ?? {});
  if (!view || !waiting.length) return null;
  const may = view.can.admit;
  return html`<section class="card">
    <h2>${desk.waiting} <span>${waiting.length}</span></h2>
    ${waiting.map(([person, one]) => html`<div key=${person} class="waiting-one">
      <p><b dir="auto" translate="no">${room.words(one.name)}</b> <span class="small soft">${[one.first_time ? desk.firstTime : desk.returning, !one.here && desk.gone, !one.accepted && desk.notAccepted].filter(Boolean).join(' · ')}</span></p>
      <div class="row">
        <button class="btn primary" aria-disabled=${!may} aria-describedby=${may ? undefined : 'admit-later'} onClick=${() => may && ask({ do: 'admit', person })}>${desk.admit}<span class="visually-hidden"> ${room.words(one.name)}</span></button>
        ${one.first_time && html`<button class="btn" onClick=${() => ask({ do: 'decline', person })}>${desk.notNow}<span class="visually-hidden"> ${room.words(one.name)}</span></button>`}
      </div>
    </div>`)}
    ${!may && html`<p class="small soft" id="admit-later">${desk.admitLater}</p>`}
  </section>`;
}
