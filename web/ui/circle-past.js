// Gatherings that were: the day, and how many came. Nothing else is kept.
import { html } from './html.js';
import { DeskNumbers } from './desk-numbers.js';
import { longDay } from './dates.js';
import { circle as words } from './words-desk.js';

/** @param {import('./circle-desk.js').Here} here */
export function CirclePast({ room, desk }) {
  const past = Object.entries(desk.past).sort(([, a], [, b]) => Number(b.released_at) - Number(a.released_at));
  if (!past.length) return null;
  return html`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${words.past}</h2>
    <ul class="names">${past.map(([id, was]) => html`<li key=${id} class="between"><span>${longDay(Number(was.planned_at))}</span><small class="soft">${words.came(Number(was.came ?? was.attended.length))}</small></li>`)}</ul>
    <${DeskNumbers} room=${room} gathering=${past[0]?.[0]} />
  </section>`;
}
