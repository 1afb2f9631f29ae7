// The piece on the desk: who has it, who is still to come, and what a facilitator can do for them, the gentlest first.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { gatheringOf, nameOf, segmentNow } from '../state/look.js';
import { AskOnce } from './ask-once.js';
import { desk } from './text-desk.js';
import { centre } from './text-resonance.js';
import { floor } from './words-floor.js';

/** @import { Room } from '../state/room.js' */
/** @typedef {import('./desk-column.js').Ask} Ask */

/** @param {{ room: Room, ask: Ask }} props */
export function DeskPiece({ room, ask }) {
  const view = room.lanes.desk.value;
  const piece = gatheringOf(room)?.piece;
  if (!view || !piece) return null;
  const { can, not_yet: notYet, passed } = view;
  if (!can.move_on && !can.offer_to && !can.begin_round && !notYet.length && !passed.length) return null;
  const who = nameOf(room, piece.person);
  return html`<section class="card floor">
    <h2>${desk.piece}</h2>
    ${who && html`<p class="small"><span class="soft">${piece.at === 'held' ? floor.has : floor.hasOffer}: </span><b dir="auto" translate="no">${who}</b></p>`}
    ${(can.give_time || can.hint) && html`<div class="pair">
      ${can.give_time && html`<button class="btn" onClick=${() => ask({ do: 'give_time', turn: can.give_time, each: Number(piece.each) })}>${floor.giveTime}</button>`}
      ${can.hint && html`<button class="btn" title=${floor.hintNote} onClick=${() => ask({ do: 'hint', turn: can.hint })}>${floor.hint}</button>`}
    </div>`}
    ${piece.at === 'held' && can.move_on && !can.hint && html`<p class="small soft" role="status">${floor.hinted}</p>`}
    ${notYet.length > 0 && html`<${People} room=${room} label=${segmentNow(room)?.kind === 'open_centre' || gatheringOf(room)?.hands ? centre.notYet : desk.notYet} people=${notYet} />`}
    ${passed.length > 0 && html`<${People} room=${room} label=${desk.passed} people=${passed} />`}
    ${can.skip && html`<button class="btn" dir="auto" onClick=${() => ask({ do: 'skip', turn: can.skip })}>${floor.skip(who)}</button>`}
    ${can.offer && html`<${Choose} room=${room} label=${piece.at === 'offered' ? floor.offerInstead : floor.offer} each=${floor.offerTo} people=${can.offer_to ?? []}
      act=${(/** @type {string} */ person) => ask({ do: 'offer', segment: can.offer, person, turn: newId() })} />`}
    ${can.begin_round && html`<${Choose} fold room=${room} label=${floor.begin} each=${floor.beginWith} people=${inTheRound(room).slice(1)}
      act=${(/** @type {string} */ first) => ask({ do: 'begin_round', segment: can.begin_round, first })} />`}
    ${can.move_on && html`<${AskOnce} key=${can.move_on} label=${desk.moveOn} sure=${desk.moveOnSure(who)} yes=${desk.moveOnYes} no=${desk.keep}
      act=${() => ask({ do: 'move_on', turn: can.move_on })} />`}
  </section>`;
}

/** Those who sit in the ring, as they sit. @param {Room} room */
function inTheRound(room) {
  const gathering = gatheringOf(room);
  return gathering?.order.filter(person => gathering.seats[person]?.role === 'participant') ?? [];
}

/** @param {{ room: Room, label: string, people: string[] }} props */
const People = ({ room, label, people }) => html`<p class="small"><span class="soft">${label}: </span>
  ${people.map((person, i) => html`${i > 0 && ', '}<span dir="auto" translate="no">${nameOf(room, person)}</span>`)}</p>`;

const FEW = 8; // names that are in sight at once

/**
 * A few names are in sight; of many, one tap shows them and the next does it.
 * @param {{ room: Room, label: string, each: (name: string) => string, people: string[], act: (person: string) => void, fold?: boolean }} props
 */
function Choose({ room, label, each, people, act, fold = false }) {
  const [open, setOpen] = useState(false);
  const focus = (/** @type {HTMLElement | null} */ element) => element?.focus({ preventScroll: true });
  if (!people.length) return null;
  const few = !fold && people.length <= FEW;
  if (!open && !few) return html`<button class="btn" onClick=${() => setOpen(true)}>${label}</button>`;
  return html`<div class="by-name" role="group" aria-label=${label}>
    <p class="small soft" ref=${few ? undefined : focus} tabindex="-1">${label}</p>
    ${people.map(person => html`<button key=${person} class="btn" dir="auto" aria-label=${each(nameOf(room, person))} onClick=${() => (setOpen(false), act(person))}>${nameOf(room, person)}</button>`)}
    ${!few && html`<button class="btn quiet" onClick=${() => setOpen(false)}>${floor.fold}</button>`}
  </div>`;
}
