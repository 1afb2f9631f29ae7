// The piece beside a call or in one room: big buttons, one thumb, no words.
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { circleOf } from '../state/look.js';
import { nearness } from './near.js';
import { RaiseHand } from './hand.js';
import { Pass } from './pass.js';
import { Sentence, useAsk } from './refusal.js';
import { centre } from './text-resonance.js';
import { piece } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function PieceControls({ room }) {
  const { ask, busy, sentence } = useAsk(room);
  const can = room.lanes.member.value?.can ?? {};
  const near = nearness(room);
  const inRoom = circleOf(room)?.medium === 'in_one_room';
  const nothing = !can.take && !can.take_from_centre && !can.put_down && !can.pass && !can.pass_for_now && !can.raise_hand && !can.lower_hand;
  const othersFirst = room.lanes.member.value?.others_first;
  if (nothing && !near && !sentence && !othersFirst) return null;
  return html`<div class="controls">
    ${near && html`<p class="near" dir="auto">${near}</p>`}
    ${othersFirst && html`<p class="soft">${centre.othersFirst}</p>`}
    ${can.put_down && html`<p class="soft">${inRoom ? piece.inRoom : piece.onCall}</p>`}
    ${can.take && html`<button class="btn primary big wide" disabled=${busy} onClick=${() => ask({ do: 'take', turn: can.take })}>${piece.takeVoice}</button>`}
    ${can.take_from_centre && html`<button class="btn primary big wide" disabled=${busy}
      onClick=${() => ask({ do: 'take_from_centre', segment: can.take_from_centre, turn: newId() })}>${piece.takeCentre}</button>`}
    ${can.put_down && html`<button class="btn primary big wide" disabled=${busy} onClick=${() => ask({ do: 'put_down', turn: can.put_down })}>${piece.done}</button>`}
    <${RaiseHand} room=${room} ask=${ask} big />
    <${Pass} room=${room} ask=${ask} big />
    <${Sentence} sentence=${sentence} />
  </div>`;
}
