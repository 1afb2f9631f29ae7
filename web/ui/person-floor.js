// One person and the floor: the piece, their seat, and whether their words are read first.
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { circleOf, gatheringOf } from '../state/look.js';
import { canAct } from '../state/desk/work.js';
import { person as words } from './words-person.js';

/** @param {{ room: import('../state/room.js').Room, person: string, go: (command: any) => void, ask: import('./desk-column.js').Ask }} props `go` leaves the sheet when it is done */
export function PersonFloor({ room, person, go, ask }) {
  const view = room.lanes.desk.value;
  const gathering = gatheringOf(room);
  if (!view || !gathering) return null;
  const { can, holds = [] } = view;
  const { order, seats } = gathering;
  const guest = seats[person]?.role === 'participant';
  const at = order.indexOf(person);
  const reads = holds.some(one => typeof one === 'object' && one.person === person);
  const some = guest && !can.stop_holding && circleOf(room)?.medium === 'written' && canAct(room) && can.hold_some;
  const guards = gathering.guardians?.includes(person);
  return html`${guest && can.begin_round && html`<button class="btn way" onClick=${() => go({ do: 'begin_round', segment: can.begin_round, first: person })}><b>${words.begin}</b></button>`}
    ${can.offer && can.offer_to?.includes(person) && html`<button class="btn way" onClick=${() => go({ do: 'offer', segment: can.offer, person, turn: newId() })}><b>${words.offer}</b></button>`}
    ${can.reseat && at > 0 && html`<button class="btn way" onClick=${() => ask({ do: 'reseat', gathering: can.reseat, order: [...order.slice(0, at - 1), person, order[at - 1], ...order.slice(at + 1)] })}><b>${words.earlier}</b><span>${words.earlierNote}</span></button>`}
    ${(guards || can.guard?.includes(person)) && html`<button class="btn way" onClick=${() => go({ do: 'guard', gathering: gathering.id, person, on: !guards })}><b>${guards ? words.unguard : words.guard}</b>${!guards && html`<span>${words.guardNote}</span>`}</button>`}
    ${some && html`<button class="btn way" onClick=${() => go({ do: 'hold_words', gathering: some, on: !reads, whose: { person } })}><b>${reads ? words.stop : words.read}</b>${!reads && html`<span>${words.readNote}</span>`}</button>`}`;
}
