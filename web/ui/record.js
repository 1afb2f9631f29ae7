// The record of controls: how many, its head to write down, and whether it is still the one this browser kept.
import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';
import { keepRecords } from '../state/desk/records.js';
import { longDay } from './dates.js';
import { record as words } from './words-record.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function DeskRecord({ room }) {
  const desk = room.lanes.desk.value;
  const [changed, setChanged] = useState(/** @type {string[]} */ ([]));
  useEffect(() => setChanged(keepRecords(room)), [desk?.past, room.held.value?.circle]);
  if (!desk?.record) return null;
  const past = Object.entries(desk.past).filter(([, one]) => one.record).sort(([, a], [, b]) => Number(b.released_at) - Number(a.released_at));
  return html`<section class="panel card record" aria-labelledby="record-title">
    <h2 id="record-title">${words.title}</h2>
    ${changed.map(id => html`<p key=${id} role="alert" class="notice">${words.changed(longDay(Number(desk.past[id]?.planned_at)))}</p>`)}
    <p>${words.count(desk.record.count)} <span class="soft small">${words.head}</span> <code>${desk.record.head}</code></p>
    <p class="soft small">${words.what}</p>
    ${past.slice(0, 3).map(([id, one]) => html`<p key=${id} class="small">${words.at(longDay(Number(one.planned_at)))}: <code>${one.record?.head}</code></p>`)}
  </section>`;
}
