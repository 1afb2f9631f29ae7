// What became of a step on a day: one tap, a line if one likes, and any day can be noted later.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { note } from '../state/own.js';
import { WHATS } from '../state/practice.js';
import { localDay } from '../state/step-text.js';
import { Field } from './field.js';
import { log as words } from './words-steps.js';

/** @import { Room } from '../state/room.js' @import { Entry, What } from '../state/practice.js' */

const LINE = 140; // letters

/** @param {{ room: Room, step: string, notes: Entry[], onDone: () => void }} props */
export function StepToday({ room, step, notes, onDone }) {
  const today = localDay();
  const [day, setDay] = useState(today);
  const before = notes.find(one => one.day === day);
  const [line, setLine] = useState(/** @type {string | undefined} */ (undefined));
  const [busy, setBusy] = useState(false);
  const keep = async (/** @type {What} */ what) => {
    setBusy(true);
    await note(room, { step, day, what, line: what ? (line ?? before?.line ?? '').trim() : '' });
    onDone();
  };
  const focus = (/** @type {HTMLElement | null} */ element) => element?.focus({ preventScroll: true });
  return html`<div class="today" role="group" aria-label=${words.how}>
    <p ref=${focus} tabindex="-1"><b>${words.how}</b></p>
    <div class="whats">${WHATS.map(what => html`<button key=${what} class="btn" disabled=${busy || !day} aria-pressed=${before?.what === what} onClick=${() => keep(what)}>${words.what[/** @type {'did'} */ (what)]}</button>`)}</div>
    <p class="small soft">${words.noticed}</p>
    <${Field} id=${`line-${step}`} label=${words.line} value=${line ?? before?.line ?? ''} onValue=${setLine} more=${{ maxlength: LINE, translate: 'no' }} />
    <${Field} id=${`day-${step}`} label=${words.day} value=${day} onValue=${(/** @type {string} */ value) => (setDay(value), setLine(undefined))} more=${{ type: 'date', max: today, dir: 'ltr' }} />
    <div class="row"><button class="btn quiet" onClick=${onDone}>${words.close}</button>
      ${before && html`<button class="btn quiet" disabled=${busy} onClick=${() => keep('')}>${words.takeBack}</button>`}</div>
  </div>`;
}
