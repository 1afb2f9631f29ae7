// How settled people said they feel at one gathering: their numbers beside their names, and nothing made of them.
import { html } from './html.js';
import { useId } from 'preact/hooks';
import { nameOf } from '../state/look.js';
import { numberOf } from './number.js';
import { number as words } from './text-number.js';

/** @param {{ room: import('../state/room.js').Room, gathering: string | undefined }} props */
export function DeskNumbers({ room, gathering }) {
  const title = useId();
  const desk = room.lanes.desk.value;
  const given = Object.entries(desk?.numbers[gathering ?? ''] ?? {}).map(([person, one]) => {
    const [arriving, leaving] = [numberOf(room, one.arriving), numberOf(room, one.leaving)];
    const said = arriving && leaving ? words.both(arriving, leaving) : arriving || (leaving && words.leaving(leaving));
    return { person, said, name: nameOf(room, person) };
  });
  const shown = given.filter(one => one.said && one.name);
  if (!shown.length) return null;
  return html`<section class="card" aria-labelledby=${title}>
    <h2 id=${title}>${words.desk}</h2>
    <ul class="numbers">${shown.map(one => html`<li key=${one.person} class="small"><span dir="auto" translate="no">${one.name}</span> <span class="soft">${one.said}</span></li>`)}</ul>
  </section>`;
}
