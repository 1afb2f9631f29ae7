// Who is out with whom, and for how long; one's own first, with the way back.
import { html } from './html.js';
import { now } from '../state/now.js';
import { meIn, nameOf } from '../state/look.js';
import { aside } from './text-aside.js';
import { list, sinceShort } from './text.js';

/** @param {import('../state/room.js').Room} room @param {import('./desk-column.js').Ask} ask @param {(person: string) => void} write opens the line with somebody @returns {import('./still.js').Thing[]} */
export function asideCards(room, ask, write) {
  now.value;
  const end = room.lanes.member.value?.can.end_aside;
  const all = Object.entries(room.lanes.desk.value?.asides ?? {});
  const me = meIn(room);
  all.sort(([, a], [, b]) => Number(b.with.includes(me)) - Number(a.with.includes(me)));
  return all.map(([person, one]) => {
    const mine = one.with.includes(me);
    const [name, names] = [nameOf(room, person), list(one.with.map(with_ => nameOf(room, with_)))];
    return { key: `aside ${person}`, card: html`<section class="card">
      <h2>${aside.title} <span>${sinceShort(room.running() - Number(one.since))}</span></h2>
      <p dir="auto">${mine ? aside.withYou(name) : aside.withOthers(name, names)}</p>
      ${mine && end && html`<button class="btn" onClick=${() => ask({ do: 'end_aside', ...end })}>${aside.back}</button>`}
      <button class="btn" dir="auto" onClick=${() => write(person)}>${aside.write(name)}</button>
    </section>` };
  });
}
