// Sitting in a pair: with whom, whose part it is, and how long, in a voice that hurries nobody. The bell between two parts is
// seen by everyone and heard only where somebody switched the sound on. In a circle that writes they write to each other.
import { html } from './html.js';
import { draftOf } from '../state/draft.js';
import { circleOf, facilitates, gatheringOf, meIn, nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { SaidInPair, Write } from './pair-words.js';
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

/** The same where they write: what was written, and below it whose part it is and one's own box. @param {{ room: Room }} props */
export function PairWritten({ room }) {
  const gathering = gatheringOf(room);
  const me = room.lanes.member.value;
  const dyad = me?.dyad;
  if (!gathering?.pairs || !me) return null;
  if (!dyad) return facilitates(room) && html`<section class="composer" aria-label=${pair.label}><p class="left">${pair.holds}</p></section>`;
  const others = dyad.people.filter(one => one !== me.person).map(one => nameOf(room, one));
  const lost = dyad.people.filter(one => gathering.seats[one]?.presence === 'connection_lost');
  return html`<${SaidInPair} room=${room} said=${me.in_pair} empty=${!others.length ? pair.aloneNote : me.can.say_in_pair ? pair.emptyMine : pair.empty} />
    <section class=${`composer in-pair ${me.can.say_in_pair ? 'mine' : ''}`} aria-label=${pair.label}>
      <h2 class="where" dir="auto">${others.length ? pair.with(others) : pair.alone}</h2>
      ${lost.map(one => html`<p class="where" role="status" dir="auto" key=${one}>${pair.lost(nameOf(room, one))}</p>`)}
      ${dyad.with.length > 0 && html`<p class="told-gently" role="status" dir="auto">${pair.hereReads(dyad.with.map(one => nameOf(room, one)))}</p>`}
      ${dyad.called && html`<p class="where" role="status">${pair.called}</p>`}
      ${others.length > 0 && html`<${WrittenPart} room=${room} dyad=${dyad} />`}
      <${Write} room=${room} dyad=${dyad} beside=${html`<${Call} room=${room} dyad=${dyad} />`} />
    </section>`;
}

/** Whose part it is, where they write. @param {{ room: Room, dyad: DyadView }} props */
function WrittenPart({ room, dyad }) {
  now.value;
  const gathering = gatheringOf(room);
  const me = room.lanes.member.value;
  const time = room.gatheringTime();
  const lasts = Number(gathering?.pairs?.until) - time;
  const mine = dyad.speaks === me?.person;
  const name = nameOf(room, dyad.speaks);
  const ends = gathering?.pairs?.called_back || (lasts < 30_000 && !gathering?.standstill);
  const finishes = me?.can.say_in_pair && !mine;
  const whose = ends ? pair.back : !dyad.speaks ? pair.allHad : mine ? pair.yours : pair.theirs(name);
  const begun = time >= Number(dyad.since);
  const then = finishes ? (dyad.speaks ? pair.finish(name) : pair.finishNow) : mine ? me?.can.say_in_pair && !ends && !me.in_pair && pair.writes : dyad.speaks && !gathering?.standstill ? pair.reads(name) : '';
  return html`<p class="near" role="status" dir="auto"><b>${whose}</b>${!gathering?.standstill && !ends && dyad.speaks && html` <span class="left">${pair.left(Math.max(0, Number(dyad.ends) - Math.max(time, begun ? 0 : Number(dyad.since))))}</span>`}</p>
    ${then && html`<p class="where" dir="auto">${then}</p>`}`;
}

/** What was typed in a pair and not shared: its author's alone, and not in the box for everyone. @param {{ room: Room }} props */
export function Unsent({ room }) {
  const draft = draftOf(room.circle);
  return html`<section class="still-yours" aria-label=${pair.unsentLabel}><details><summary class="small">${pair.unsent}</summary><p dir="auto" translate="no" class="words">${draft.pair.value}</p>
    <button class="btn quiet" onClick=${() => (draft.pair.value = '')}>${pair.letGo}</button></details></section>`;
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
  const mine = room.lanes.member.value?.called_in;
  const written = circleOf(room)?.medium === 'written';
  if (!pairs) return null;
  return html`${dyad.called && !written && html`<p class="left" role="status">${pair.called}</p>`}
    <button type="button" class=${`btn ${written ? '' : 'wide'}`} disabled=${busy} onClick=${() => ask({ do: 'call_in', pairs, on: !mine })}>${mine ? pair.notNeeded : pair.call}</button>
    <${Sentence} sentence=${sentence} />`;
}
