// Who asked for somebody and is looked after: the next steps stay at hand until they are all right again, or it is settled.
import { html } from './html.js';
import { gatheringOf, meIn, nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { aside as words } from './text-aside.js';
import { desk } from './text-desk.js';

/**
 * @param {import('../state/room.js').Room} room @param {import('./desk-column.js').Ask} ask
 * @param {(person: string) => void} write opens the line with somebody @returns {import('./still.js').Thing[]}
 */
export function takenCards(room, ask, write) {
  now.value;
  const view = room.lanes.desk.value;
  const out = room.lanes.member.value?.can.aside;
  const seats = gatheringOf(room)?.seats ?? {};
  const [checks, asides] = [view?.checks ?? {}, view?.asides ?? {}];
  // In the place where the signal stood; whoever signals again stands there with that first.
  return Object.entries(view?.taken ?? {}).filter(([person]) => !view?.signals[person]).map(([person, one]) => {
    const name = nameOf(room, person) || room.words(one.name);
    const who = one.by === meIn(room) ? desk.takenByYou : one.by ? desk.takenBy(nameOf(room, one.by)) : desk.takenByNobody;
    // The first of these is where "seen" was: a second tap there opens a sheet, and asks nobody anything.
    return { key: `signal ${person}`, card: html`<section class="card">
      <h2>${desk.signals[one.kind]} <span>${desk.ago(room.running() - Number(one.since))}</span></h2>
      <p dir="auto">${one.kind === 'i_need_a_person' ? desk.asked(name) : desk.moment(name)} ${who}</p>
      ${seats[person]?.role === 'participant' && html`<button class="btn" dir="auto" onClick=${() => write(person)}>${words.write(name)}</button>`}
      ${seats[person] && !checks[person] && html`<button class="btn" onClick=${() => ask({ do: 'check', person, on: true })}>${desk.check}</button>`}
      ${out?.people.includes(person) && html`<button class="btn" onClick=${() => ask({ do: 'aside', gathering: out.gathering, person })}>${asides[person] ? words.join : words.start}</button>`}
      <button class="btn quiet" onClick=${() => ask({ do: 'answer_signal', person, settled: true })}>${desk.settled}</button>
    </section>` };
  });
}
