// Time on the desk: how long until the closing, and what makes room without taking it from anyone's turn.
import { html } from './html.js';
import { now } from '../state/now.js';
import { eats, sharedOut, untilClosing } from '../state/desk/pace.js';
import { gatheringOf, segmentNow } from '../state/look.js';
import { softTime } from './timer.js';
import { DeskStay } from './desk-stay.js';
import { Later } from './later.js';
import { deskPairs, deskWriting } from './apart.js';
import { floor } from './words-floor.js';

/** @import { Room } from '../state/room.js' */

const MORE = 5; // minutes that one tap gives to a part

/** @param {{ room: Room, ask: import('./desk-column.js').Ask }} props */
export function DeskTime({ room, ask }) {
  now.value;
  const view = room.lanes.desk.value;
  const gathering = gatheringOf(room);
  const pace = view?.pace;
  if (!view || !pace || !gathering?.segment) return null;
  const { can } = view;
  const time = softTime(room);
  const holders = time.of === 'turn' ? time.left : 0;
  const running = room.running();
  const each = can.share_time && sharedOut(pace, running, holders);
  const more = Math.min(MORE, pace.spare);
  const minutes = gathering.segments[gathering.segment].minutes;
  return html`<section class="card time">
    <h2>${floor.time}</h2>
    ${gathering.phase === 'open' && html`<${Left} left=${untilClosing(pace, running)} over=${eats(pace, running, holders)} />`}
    ${each && each !== Number(pace.each) && html`<button class="btn" onClick=${() => ask({ do: 'share_time', segment: can.share_time, each: Number(pace.each) })}>${floor.share(each)}</button>
      <p class="small soft">${floor.shareNote(Number(pace.each), pace.to_come ?? 0)}</p>`}
    ${can.give_minutes && html`<button class="btn" onClick=${() => ask({ do: 'give_minutes', segment: can.give_minutes, minutes: minutes + more })}>${floor.more(more)}</button>`}
    ${(can.begin_writing || gathering.writing_time) && html`<${Later} load=${deskWriting} room=${room} ask=${ask} />`}
    ${can.begin_pairs && segmentNow(room)?.kind !== 'pairs' && html`<${Later} load=${deskPairs} room=${room} ask=${ask} />`}
    <${DeskStay} room=${room} ask=${ask} />
    ${can.slow_pace && html`<button class="btn" title=${floor.slowNote} onClick=${() => ask({ do: 'slow_pace', gathering: can.slow_pace, on: true })}>${floor.slow}</button>`}
    ${can.usual_pace && html`<p class="small soft" role="status">${floor.slowNote}</p><button class="btn" onClick=${() => ask({ do: 'slow_pace', gathering: can.usual_pace, on: false })}>${floor.usual}</button>`}
  </section>`;
}

/** What is left until the closing, in a voice that hurries nobody. @param {{ left: number, over: number }} props */
const Left = ({ left, over }) => html`<p class="small">${left <= 0 ? floor.closingNow : floor.untilClosing(left)}</p>
  ${left > 0 && over > 30_000 && html`<p class="small told-gently" role="status">${floor.eats(over)}</p>`}`;
