// The facilitator's desk in the room: what needs a person comes first, then the one next act, then everything else.
import { html } from './html.js';
import { facilitates, gatheringOf, meIn, nameOf, segmentNow, titleOf } from '../state/look.js';
import { Agenda } from './desk-agenda.js';
import { AskOnce } from './ask-once.js';
import { DeskCalls } from './desk-calls.js';
import { newId } from '../state/ids.js';
import { deskPairs, deskRecord } from './apart.js';
import { Later } from './later.js';
import { DeskFollowUps } from './desk-follow-ups.js';
import { DeskDoor } from './desk-door.js';
import { BackChannel } from './desk-line.js';
import { DeskNumbers } from './desk-numbers.js';
import { DeskOrder } from './desk-order.js';
import { DeskPiece } from './desk-piece.js';
import { DeskRenew } from './desk-renew.js';
import { DeskReview } from './desk-review.js';
import { DeskTime } from './desk-time.js';
import { Sentence, useAsk } from './refusal.js';
import { notForThis } from './still.js';
import { list } from './text.js';
import { desk } from './text-desk.js';

/** @import { Room } from '../state/room.js' */
/** @typedef {(command: any) => Promise<boolean>} Ask */

const HALF_A_MINUTE = 30_000;
const onlyOne = () => import('./how-many.js').then(found => found.OnlyOne);

/** @param {{ room: Room, open: boolean, onClose: () => void }} props open: it has the phone's page to itself */
export function DeskColumn({ room, open, onClose }) {
  const { ask, sentence } = useAsk(room);
  const view = room.lanes.desk.value;
  if (!view || !facilitates(room)) return null;
  return html`<div class="keeper-desk" role=${open ? 'main' : 'complementary'} aria-label=${desk.label} onClickCapture=${notForThis}>
    <${DeskRenew} room=${room} />
    <${DeskCalls} key=${open} room=${room} ask=${ask} />
    ${(gatheringOf(room)?.pairs || view.calls) && html`<${Later} load=${deskPairs} room=${room} ask=${ask} top />`}
    ${view.only_one && html`<${Later} load=${onlyOne} room=${room} ask=${ask} />`}
    <section class="card next-card">
      <h2>${desk.next}</h2>
      <${NextAct} room=${room} ask=${ask} />
      <${Sentence} sentence=${sentence} />
    </section>
    <${DeskPiece} room=${room} ask=${ask} />
    <${DeskTime} room=${room} ask=${ask} />
    <${DeskReview} room=${room} ask=${ask} />
    <${DeskDoor} room=${room} ask=${ask} />
    <${Agenda} room=${room} />
    <${DeskNumbers} room=${room} gathering=${gatheringOf(room)?.id} />
    <${BackChannel} room=${room} />
    <${More} room=${room} ask=${ask} sentence=${sentence} />
    <${DeskFollowUps} room=${room} />
    ${view.can.release && html`<${Later} load=${deskRecord} room=${room} />`}
    <button class="btn desk-close" onClick=${onClose}>${desk.close}</button>
  </div>`;
}

/** The one main act, and the way on when there is another. @param {{ room: Room, ask: Ask }} props */
function NextAct({ room, ask }) {
  const can = room.lanes.desk.value?.can;
  const gathering = gatheringOf(room);
  if (!can || !gathering) return null;
  const rings = room.lanes.member.value?.can.ring;
  const following = gathering.agenda[gathering.agenda.indexOf(gathering.segment ?? '') + 1];
  // While the piece goes round nothing asks to be tapped: going on would cut the round short.
  const goes = Boolean(gathering.round === 'going' || (gathering.hands && gathering.piece.at !== 'home'));
  // A part for pairs begins with them; when most of its time is used they were there, and going on comes first.
  const part = segmentNow(room);
  const inPairs = can.begin_pairs && part?.kind === 'pairs';
  const had = inPairs && part.began !== undefined && room.gatheringTime() - Number(part.began) > part.minutes * HALF_A_MINUTE;
  const pairs = html`<${Later} key="pairs" load=${deskPairs} room=${room} ask=${ask} />`;
  const acts = [
    can.resume && html`<button class="btn" onClick=${() => ask({ do: 'resume', gathering: can.resume })}>${desk.resume}</button>`,
    can.open && html`<button class="btn" onClick=${() => ask({ do: 'open_gathering', gathering: can.open })}>${desk.begin}</button>`,
    can.begin_round && html`<button class="btn" onClick=${() => ask({ do: 'begin_round', segment: can.begin_round })}>${desk.round}</button>`,
    can.release && html`<${AskOnce} label=${desk.release} sure=${desk.releaseSure} yes=${desk.releaseYes} no=${desk.keep} act=${() => ask({ do: 'release', gathering: can.release })} />`,
    inPairs && !had && pairs,
    can.next && html`<${Onward} key=${can.next} room=${room} going=${goes} label=${desk.nextPart(titleOf(room, gathering.segments[following ?? '']))} act=${() => ask({ do: 'next_segment', from: can.next })} />`,
    inPairs && had && pairs,
  ].filter(Boolean);
  return html`<div class=${goes && !can.resume ? 'acts' : 'next-acts'}>${acts}</div>
    ${rings && html`<button class="btn" onClick=${() => ask({ do: 'ring', gathering: rings, bell: newId() })}>${desk.bell}</button>`}
    ${can.pause && html`<button class="btn" onClick=${() => ask({ do: 'pause', gathering: can.pause })}>${desk.pause}</button>`}`;
}

/** The next part; where somebody is still to come it asks once, and says who. @param {{ room: Room, going: boolean, label: string, act: () => void }} props */
function Onward({ room, going, label, act }) {
  const still = going ? (room.lanes.desk.value?.not_yet ?? []) : [];
  if (!still.length) return html`<button class="btn" onClick=${act}>${label}</button>`;
  return html`<${AskOnce} label=${label} sure=${desk.nextSure(list(still.map(person => nameOf(room, person))))} yes=${desk.nextYes} no=${desk.keep} act=${act} />`;
}

/** @param {{ room: Room, ask: Ask, sentence: string }} props */
function More({ room, ask, sentence }) {
  const can = room.lanes.desk.value?.can;
  const gathering = gatheringOf(room);
  if (!can || !gathering) return null;
  const mine = gathering.lead === meIn(room);
  return html`<section class="card">
    <h2>${desk.more}</h2>
    <p class="small soft">${mine ? desk.youLead : desk.leads(nameOf(room, gathering.lead))}</p>
    <${DeskOrder} room=${room} ask=${ask} sentence=${sentence} />
    ${!mine && html`<button class="btn" onClick=${() => ask({ do: 'take_lead', gathering: gathering.id })}>${desk.lead}</button>`}
    ${can.close_gently && html`<${AskOnce} label=${desk.close_gently} sure=${desk.closeSure} yes=${desk.closeYes} no=${desk.keep} act=${() => ask({ do: 'close_gently', gathering: can.close_gently })} />`}
    ${can.emergency_end && html`<${AskOnce} label=${desk.emergency} sure=${desk.emergencySure} yes=${desk.emergencyYes} no=${desk.keep} act=${() => ask({ do: 'emergency_end', gathering: can.emergency_end })} />`}
    <a class="btn quiet" href=${`#/desk/${room.circle}`}>${desk.full}</a>
  </section>`;
}
