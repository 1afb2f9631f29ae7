// Sitting in a pair: with whom, whose part it is, and how long, in a voice that hurries nobody. The bell between two parts is
// seen by everyone and heard only where somebody switched the sound on.
import { html } from './html.js';
import { facilitates, gatheringOf, meIn, nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { Sentence, useAsk } from './refusal.js';
import { pair } from './words-pairs.js';

/** @import { Room } from '../state/room.js' */
/** @import { DyadView } from '../protocol.js' */

/** @param {{ room: Room }} props */
export function Pair({ room }) {
  const gathering = gatheringOf(room);
  const dyad = room.lanes.member.value?.dyad;
  if (!gathering?.pairs) return null;
  if (!dyad) return facilitates(room) && html`<section class="controls" aria-label=${pair.label}><p class="left">${pair.holds}</p></section>`;
  const me = meIn(room);
  const others = dyad.people.filter(one => one !== me).map(one => nameOf(room, one));
  const lost = dyad.people.filter(one => gathering.seats[one]?.presence === 'connection_lost');
  return html`<section class="controls" aria-label=${pair.label}>
    <h2 class="voice" dir="auto">${others.length ? pair.with(others) : pair.alone}</h2>
    ${others.length ? html`<${Part} room=${room} dyad=${dyad} />` : html`<p class="left">${pair.aloneNote}</p>`}
    ${lost.map(one => html`<p class="left" role="status" dir="auto" key=${one}>${pair.lost(nameOf(room, one))}</p>`)}
    ${dyad.with.length > 0 && html`<p class="near" role="status" dir="auto">${pair.here(dyad.with.map(one => nameOf(room, one)))}</p>`}
    <${Call} room=${room} dyad=${dyad} />
  </section>`;
}

/** Whose part it is. @param {{ room: Room, dyad: DyadView }} props */
function Part({ room, dyad }) {
  now.value;
  const gathering = gatheringOf(room);
  const time = room.gatheringTime();
  const lasts = Number(gathering?.pairs?.until) - time;
  if (gathering?.pairs?.called_back || (lasts < 30_000 && !gathering?.standstill)) return html`<p class="near" role="status">${pair.back}</p>`;
  if (!dyad.speaks) return html`<p class="near" role="status">${pair.allHad}</p>`;
  const mine = dyad.speaks === meIn(room);
  const name = nameOf(room, dyad.speaks);
  const begun = time >= Number(dyad.since);
  const then = dyad.people.slice(dyad.people.indexOf(dyad.speaks) + 1).map(one => (one === meIn(room) ? pair.you : nameOf(room, one)));
  return html`<p class="near" role="status" dir="auto">${begun ? (mine ? pair.yours : pair.theirs(name)) : `${pair.find} ${mine ? pair.youBegin : pair.begins(name)}`}</p>
    <p class="left" dir="auto">${[begun && !mine && pair.listen, then.length > 0 && pair.then(then)].filter(Boolean).join(' ')}</p>
    ${!gathering?.standstill && html`<p class="left">${pair.left(Math.max(0, Number(begun ? dyad.ends : dyad.since) - time))}</p>`}
    <p class="small soft">${pair.rule}</p>`;
}

/** One tap calls a facilitator, and one takes it back. @param {{ room: Room, dyad: DyadView }} props */
function Call({ room, dyad }) {
  const { ask, busy, sentence } = useAsk(room);
  const pairs = room.lanes.member.value?.can.call_in;
  if (!pairs) return null;
  return html`${dyad.called && html`<p class="left" role="status">${pair.called}</p>`}
    <button class="btn wide" disabled=${busy} onClick=${() => ask({ do: 'call_in', pairs, on: !dyad.called })}>${dyad.called ? pair.notNeeded : pair.call}</button>
    <${Sentence} sentence=${sentence} />`;
}
