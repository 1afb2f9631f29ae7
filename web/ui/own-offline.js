// Without a connection: one's own steps and log as they were last seen here, opened by the passphrase. What is noted now waits on
// this device.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { logWith, waitingIn } from '../state/own.js';
import { isLive, localDay } from '../state/step-text.js';
import { weekOf } from '../state/weeks.js';
import { LeaveNow } from './leave-now.js';
import { Safety } from './safety.js';
import { StepText, dayOf } from './step-card.js';
import { StepToday } from './step-today.js';
import { longDay, time } from './dates.js';
import { log as logWords, offline as words, steps as stepWords } from './words-steps.js';
import { weeks } from './words-weeks.js';

/** @import { Room } from '../state/room.js' @import { Entry } from '../state/practice.js' @import { Says } from '../state/step-text.js' */

const LATEST = 30; // notes of one step

/** @param {{ room: Room }} props */
export function OwnOffline({ room }) {
  const copy = room.own.value;
  if (!copy) return null;
  const entries = logWith(room, copy.entries);
  const week = weekOf(copy.latest, localDay());
  const waits = waitingIn(room.circle).value.length;
  return html`<main class="page after offline">
    <${LeaveNow} />
    <header><span class="halo" aria-hidden="true"></span><h1>${words.title}</h1><p class="soft" role="status">${words.lead(dayOf(copy.day))}</p></header>
    ${(week > 0 || copy.next !== undefined) && html`<section class="card">${week > 0 && html`<p>${weeks.week(week)}</p>`}${copy.next !== undefined && html`<p class="soft">${words.next(longDay(copy.next), time(copy.next))}</p>`}</section>`}
    <section class="card steps" aria-labelledby="kept-steps"><h2 id="kept-steps">${stepWords.title}</h2>
      ${!copy.steps.length && html`<p class="soft">${stepWords.none}</p>`}
      ${copy.steps.map(({ id, says }) => html`<${Step} key=${id} room=${room} id=${id} says=${says} notes=${entries.filter(one => one.step === id)} />`)}
      <p class="small soft" role="status">${waits > 0 && logWords.waits(waits)}</p>
    </section>
    <div class="row centred"><${Safety} /></div>
  </main>`;
}

/** @param {{ room: Room, id: string, says: Says, notes: Entry[] }} props */
function Step({ room, id, says, notes }) {
  const [open, setOpen] = useState(false);
  const able = isLive(says) && room.held.value !== null;
  return html`<article class="step"><${StepText} says=${says} />
    ${says.state !== 'trying' && html`<p class="small soft">${stepWords.state[says.state]}</p>`}
    ${notes.length > 0 && html`<ul class="noted small">${notes.slice(-LATEST).reverse().map(({ entry, day, what, line }) => html`<li key=${entry}>${dayOf(day)}: ${what && logWords.what[what]}${line && html`<span dir="auto" translate="no"> · ${line}</span>`}</li>`)}</ul>`}
    ${open ? html`<${StepToday} room=${room} step=${id} notes=${notes} onDone=${() => setOpen(false)} />` : able && html`<div class="row"><button class="btn" onClick=${() => setOpen(true)}>${logWords.today}</button></div>`}
  </article>`;
}
