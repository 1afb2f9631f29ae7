// What is happening, in the middle of the ring: who has the piece, what is asked, how much soft time there is.
import { html } from './html.js';
import { now } from '../state/now.js';
import { helpLines } from '../state/safety.js';
import { circleOf, gatheringOf, meIn, nameOf, segmentNow, titleOf } from '../state/look.js';
import { time } from './dates.js';
import { hands } from './text-floor.js';
import { softTime } from './timer.js';
import { bar, middle, purposes, ring, standstill } from './text-room.js';

/** @import { Room } from '../state/room.js' */

const NEARLY = 20_000; // ms before a bell at which it is announced

/** @param {{ room: Room }} props */
export function Middle({ room }) {
  const gathering = gatheringOf(room);
  if (!gathering) return null;
  if (gathering.standstill) return html`<${Standstill} room=${room} why=${gathering.standstill} />`;
  const segment = segmentNow(room);
  if (!segment || gathering.phase === 'doors') {
    const theme = room.words(gathering.theme);
    const begin = gathering.begins === undefined ? middle.beforeOpenPrompt : middle.beforeOpenLate(time(Number(gathering.begins)));
    return html`<div class="middle"><p class="now">${middle.beforeOpen}</p><p class="prompt" dir="auto">${theme || begin}</p>${theme && html`<p class="left">${begin}</p>`}</div>`;
  }
  const at = gathering.agenda.indexOf(/** @type {string} */ (gathering.segment)) + 1;
  const prompt = room.words(segment.prompt);
  return html`<div class=${`middle ${segment.kind} ${gathering.bell ? 'rings' : ''}`}>
    <p class="part"><span dir="auto">${titleOf(room, segment)}</span> · ${bar.part(at, gathering.agenda.length)}</p>
    <p class="prompt" dir="auto" translate=${prompt ? 'no' : undefined}>${prompt || purposes[segment.kind]}</p>
    <p class="now">${happening(room)}</p>
    <${Left} room=${room} />
  </div>`;
}

/** @param {Room} room */
export function happening(room) {
  const gathering = gatheringOf(room);
  const segment = segmentNow(room);
  if (!gathering || !segment) return '';
  const { piece } = gathering;
  if (gathering.bell) return middle.breathe;
  if (gathering.writing_time) return middle[gathering.writing_time.stage];
  if (gathering.pairs) return middle.pairs;
  const mine = piece.person === meIn(room);
  const name = nameOf(room, piece.person);
  if (segment.kind === 'silence') return middle.silence;
  if (piece.at === 'held' && !mine && gathering.seats[piece.person ?? '']?.presence === 'connection_lost') return middle.lostHolder(name);
  if (piece.at === 'held') return mine ? middle.youHold : gathering.writing && circleOf(room)?.medium === 'written' ? middle.writes(name) : middle.holds(name);
  if (piece.at === 'offered') return mine ? middle.youOffered : middle.offered(name);
  if (piece.at === 'centre') return middle.centre;
  if (gathering.round === 'done') return middle.roundDone;
  if (segment.kind === 'stack') return gathering.hands?.length ? middle.breath : hands.free;
  if (gathering.round === 'going') return middle.breath;
  return gathering.round === 'not_begun' ? middle.home : '';
}

/** @param {{ room: Room }} props */
function Left({ room }) {
  now.value;
  const gathering = gatheringOf(room);
  const together = gathering?.writing_time ?? gathering?.pairs;
  if (together) return html`<p class="left">${middle.partLeft(Math.max(0, Number(together.until) - room.gatheringTime()))}</p>`;
  const { left, share, of } = softTime(room);
  const names = [gathering?.next, gathering?.then].map(person => (person && person === meIn(room) ? ring.you : nameOf(room, person))).filter(Boolean);
  const mine = gathering?.piece.person === meIn(room);
  const me = room.lanes.member.value;
  const quietly = mine && (me?.hint ? middle.hint : me?.more_time ? middle.moreTime : '');
  if (of === 'silence') return html`<p class="left">${share >= 1 ? middle.bell : left < NEARLY ? middle.bellSoon : middle.partLeft(left)}</p>`;
  const time = of !== 'turn' ? (mine && gathering?.piece.at === 'offered' ? middle.take : '') : share < 1 ? middle.left(left) : mine ? middle.grace : '';
  return html`${quietly && html`<p class="left quietly">${quietly}</p>`}<p class="left">${time && html`<span>${time}</span>`}${names.length > 0 && html`<span class="order" dir="auto" translate="no">${middle.nextUp(names)}</span>`}</p>`;
}

/** @param {{ room: Room, why: 'paused' | 'holding' | 'interrupted' }} props */
function Standstill({ why }) {
  return html`<div class=${`middle at-rest ${why}`}>
    <p class="now">${standstill[why]}</p>
    <p class="prompt" dir="auto">${(why === 'paused' && helpLines.value.known?.grounding) || standstill[`${why}Text`]}</p>
    <p class="left">${standstill[`${why}Note`]}</p>
  </div>`;
}
