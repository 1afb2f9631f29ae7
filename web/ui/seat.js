// One seat. Presence is told three ways at once: by shape, by word, by colour.
import { html } from './html.js';
import { now } from '../state/now.js';
import { gatheringOf, hueOf, initialOf, meIn, nameOf, segmentNow } from '../state/look.js';
import { set } from './set.js';
import { hands } from './text-floor.js';
import { ring } from './text-room.js';

/** @import { Room } from '../state/room.js' */
/** @import { SeatView } from '../protocol.js' */

/** @param {{ room: Room, person: string, at: number, onTap?: () => void }} props `at` is the place on the ring, 0 to 1 from the bottom */
export function Seat({ room, person, at, onTap }) {
  const gathering = gatheringOf(room);
  const seat = gathering?.seats[person];
  if (!gathering || !seat) return null;
  const { piece } = gathering;
  const name = nameOf(room, person);
  const mine = person === meIn(room);
  const holds = piece.at === 'held' && piece.person === person;
  const offered = piece.at === 'offered' && piece.person === person;
  const order = holds ? 'holds' : offered ? 'offered' : gathering.next === person ? 'next' : gathering.then === person ? 'then' : '';
  const angle = (at + 0.25) * 2 * Math.PI; // the bottom, then clockwise
  return html`<li class=${`seat is-${seat.presence} ${order} ${mine ? 'mine' : ''} ${gathering.hands?.includes(person) ? 'hand' : ''} ${seat.role === 'participant' ? '' : 'keeper'}`}
    ref=${set({ '--h': hueOf(person).toFixed(0), '--x': Math.cos(angle).toFixed(4), '--y': Math.sin(angle).toFixed(4) })}>
    <b aria-hidden="true">${initialOf(name)}${/\d+/.exec(name.slice(room.words(seat.name).length))}</b>
    <span class="name" dir="auto" translate="no">${name}</span>
    <${Notes} room=${room} seat=${seat} order=${order} writes=${holds && seat.presence !== 'connection_lost' && gathering.writing === piece.turn && gathering.writing !== undefined} mine=${mine} hand=${Boolean(gathering.hands?.includes(person))} guards=${Boolean(gathering.guardians?.includes(person))} />
    ${onTap && html`<button class="tap" aria-label=${ring.forOne(name)} onClick=${onTap}></button>`}
  </li>`;
}

/** @param {{ room: Room, seat: SeatView, order: string, writes: boolean, mine: boolean, hand: boolean, guards: boolean }} props */
function Notes({ room, seat, order, writes, mine, hand, guards }) {
  const notes = [];
  if (mine) notes.push(ring.you);
  if (seat.role !== 'participant') notes.push(ring.facilitator);
  if (guards) notes.push(ring.guardian);
  if (order) notes.push(writes ? ring.writes : ring[/** @type {'next'} */ (order)]);
  if (hand) notes.push(hands.raised);
  if (seat.presence === 'connection_lost') notes.push(html`<${Lost} room=${room} since=${seat.since} />`);
  else if (seat.presence !== 'here') notes.push(ring[seat.presence]);
  if (segmentNow(room)?.kind === 'agreements' && seat.accepted) notes.push(ring.accepted);
  return html`<em>${notes.map((note, i) => html`${i > 0 && ' · '}<span>${note}</span>`)}</em>`;
}

/** @param {{ room: Room, since?: number }} props */
function Lost({ room, since }) {
  now.value;
  return since === undefined ? ring.connection_lost : ring.lostFor(room.running() - Number(since));
}
