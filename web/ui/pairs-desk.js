// Pairs on the desk: put people together in one tap, see at a glance who calls and whose part it is, look in, call back.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { drawn } from '../state/draw.js';
import { newId } from '../state/ids.js';
import { circleOf, gatheringOf, meIn, nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { SaidInPair } from './pair-words.js';
import { desk } from './text-desk.js';
import { pairing } from './words-pairs.js';

/** @import { Room } from '../state/room.js' */
/** @import { DyadView } from '../protocol.js' */
/** @typedef {import('./desk-column.js').Ask} Ask */

/** @param {{ room: Room, ask: Ask, top?: boolean }} props `top`: where the desk shows what needs somebody; else where something begins */
export function DeskPairs({ room, ask, top }) {
  const goes = gatheringOf(room)?.pairs;
  if (top) return html`<${Calls} room=${room} ask=${ask} />${goes && html`<${Going} room=${room} ask=${ask} />`}`;
  const can = room.lanes.desk.value?.can.begin_pairs;
  return !goes && can && html`<${Begin} key=${can.segment} room=${room} ask=${ask} segment=${can.segment} offered=${can.minutes} />`;
}

/** Out of pairs that are over, until somebody saw it. @param {{ room: Room, ask: Ask }} props */
const Calls = ({ room, ask }) => (room.lanes.desk.value?.calls ?? []).map(({ people, since }) => html`<section class="card" key=${`${people[0]} ${since}`}>
  <p dir="auto">${pairing.called(people.map(one => nameOf(room, one)))}</p>
  <button class="btn" onClick=${() => ask({ do: 'answer_signal', person: people[0] })}>${desk.seen}</button>
</section>`);

/** @param {{ room: Room, ask: Ask, segment: string, offered: number }} props */
function Begin({ room, ask, segment, offered }) {
  const [threes, setThrees] = useState(false);
  const many = threes ? 3 : 2;
  const [each, setEach] = useState(Math.max(1, Math.floor(offered / many)));
  const [chosen, setChosen] = useState(/** @type {string[][]} */ ([]));
  const gathering = gatheringOf(room);
  if (!gathering) return null;
  const guests = gathering.order.filter(one => gathering.seats[one]?.role === 'participant');
  const begin = (/** @type {string[]} */ order) =>
    ask({ do: 'begin_pairs', segment, pairs: newId(), minutes: each * many, size: threes ? 'three' : 'two', ...(chosen.length && { chosen }), ...(order.length && { order }) });
  return html`<button class="btn" onClick=${() => begin(drawn(guests))}>${pairing.drawn(each, threes)}</button>
    <button class="btn" onClick=${() => begin([])}>${pairing.neighbours(each, threes)}</button>
    <details><summary class="small">${pairing.more}</summary>
      <div class="pair"><button class="btn" disabled=${each <= 1} onClick=${() => setEach(each - 1)}>${pairing.shorter}</button>
        <button class="btn" disabled=${(each + 1) * many > 40} onClick=${() => setEach(each + 1)}>${pairing.longer}</button></div>
      <button class="btn" aria-pressed=${threes} onClick=${() => (setThrees(!threes), setEach(Math.max(1, Math.floor(each * many / (threes ? 2 : 3)))))}>${pairing.threes}</button>
      <${ByHand} room=${room} guests=${guests} chosen=${chosen} onChange=${setChosen} />
      <p class="small soft">${pairing.note}</p>
    </details>`;
}

/** @param {{ room: Room, guests: string[], chosen: string[][], onChange: (chosen: string[][]) => void }} props */
function ByHand({ room, guests, chosen, onChange }) {
  const [tapped, setTapped] = useState(/** @type {string[]} */ ([]));
  const names = (/** @type {string[]} */ people) => people.map(one => nameOf(room, one));
  const free = guests.filter(one => !chosen.flat().includes(one));
  const tap = (/** @type {string} */ one) => setTapped(tapped.includes(one) ? tapped.filter(other => other !== one) : [...tapped, one].slice(-3));
  return html`<fieldset><legend class="small">${pairing.byHand}</legend>
    <p class="small soft">${pairing.two}</p>
    ${chosen.map((dyad, at) => html`<button class="btn" dir="auto" key=${dyad[0]} onClick=${() => onChange(chosen.filter((_, other) => other !== at))}>${pairing.apart(names(dyad))}</button>`)}
    <div class="by-name">${free.map(one => html`<button class="btn" dir="auto" translate="no" key=${one} aria-pressed=${tapped.includes(one)} onClick=${() => tap(one)}>${nameOf(room, one)}</button>`)}</div>
    ${tapped.length > 1 && html`<button class="btn" dir="auto" onClick=${() => (onChange([...chosen, tapped]), setTapped([]))}>${pairing.together(names(tapped))}</button>`}
  </fieldset>`;
}

/** @param {{ room: Room, ask: Ask }} props */
function Going({ room, ask }) {
  now.value;
  const view = room.lanes.desk.value;
  const pairs = gatheringOf(room)?.pairs;
  if (!view || !pairs) return null;
  const { can } = view;
  // Whoever calls comes first; the others keep their order.
  const all = Object.entries(view.dyads ?? {}).sort(([, one], [, other]) => Number(other.called ?? 0) - Number(one.called ?? 0));
  return html`<section class="card"><h2>${pairing.title}</h2>
    <p class="small soft">${pairs.called_back ? pairing.coming : pairing.left(Math.max(0, Number(pairs.until) - room.gatheringTime()))}</p>
    ${can.call_back && html`<button class="btn" onClick=${() => ask({ do: 'call_back', pairs: can.call_back, on: true })}>${pairing.callBack}</button>`}
    ${can.let_go_on && html`<button class="btn" onClick=${() => ask({ do: 'call_back', pairs: can.let_go_on, on: false })}>${pairing.goOn}</button>`}
    ${all.map(([number, dyad]) => html`<${Together} key=${number} room=${room} ask=${ask} number=${Number(number)} dyad=${dyad} />`)}
    ${can.more_pairs && html`<button class="btn" onClick=${() => ask({ do: 'more_pairs', pairs: pairs.id, minutes: can.more_pairs })}>${pairing.again(can.more_pairs)}</button>`}
  </section>`;
}

/** Two or three of them. @param {{ room: Room, ask: Ask, number: number, dyad: DyadView }} props */
function Together({ room, ask, number, dyad }) {
  const gathering = gatheringOf(room);
  const pairs = room.lanes.member.value?.can.look_in;
  const there = dyad.with.includes(meIn(room));
  const written = circleOf(room)?.medium === 'written';
  const name = (/** @type {string} */ one) => nameOf(room, one);
  const lost = dyad.people.find(one => gathering?.seats[one]?.presence === 'connection_lost');
  const part = dyad.people.length < 2 ? pairing.alone : !dyad.speaks ? pairing.allHad : room.gatheringTime() < Number(dyad.since) ? pairing.finds : pairing.speaks(name(dyad.speaks));
  return html`<div class="waiting-one">
    <p dir="auto"><b translate="no">${dyad.people.map(name).join(' · ')}</b> <span class="small soft">${part}</span></p>
    ${dyad.called && html`<p class="told-gently" role="status">${pairing.calls}</p>`}
    ${lost && html`<p class="small soft" dir="auto">${pairing.lost(name(lost))}</p>`}
    ${dyad.with.length > 0 && html`<p class="small soft" dir="auto">${pairing.with(dyad.with.map(name))}</p>`}
    ${there && written && html`<p class="small soft">${pairing.readNote}</p><${SaidInPair} room=${room} said=${room.lanes.member.value?.in_pair} empty=${pairing.nothingYet} />`}
    ${pairs && html`<button class="btn" title=${there ? undefined : pairing.lookNote} aria-label=${`${there ? pairing.leave : pairing.lookIn}: ${dyad.people.map(name).join(', ')}`}
      onClick=${() => ask({ do: 'look_in', pairs, dyad: number, on: !there })}>${there ? pairing.leave : pairing.lookIn}</button>`}
  </div>`;
}
