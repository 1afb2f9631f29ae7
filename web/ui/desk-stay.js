// Asking the circle to stay longer: the desk sees counts alone, and one who has to go is enough to end as planned.
import { html } from './html.js';
import { gatheringOf } from '../state/look.js';
import { staying as words } from './words-floor.js';

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskStay({ room, ask }) {
  const view = room.lanes.desk.value;
  const gathering = gatheringOf(room);
  if (!view || !gathering) return null;
  const { can, staying } = view;
  const until = gathering.asks_to_stay;
  const put = (/** @type {number} */ minutes, on = true) => ask({ do: 'ask_to_stay', gathering: gathering.id, until: minutes, on });
  if (!until || !staying) {
    if (!can.ask_to_stay) return null;
    const steps = [5, 10, 15].filter(more => more <= Number(can.ask_to_stay));
    return html`<p class="small soft">${words.ask}</p><div class="pair thirds" role="group" aria-label=${words.ask}>
      ${steps.map(more => html`<button key=${more} class="btn" aria-label=${words.askFor(more)} onClick=${() => put(gathering.minutes + more)}>${words.more(more)}</button>`)}
    </div>`;
  }
  const more = until - gathering.minutes;
  return html`<div class="staying" role="status">
    <p class="small">${words.counts(staying.stay, staying.go, staying.open, more)}</p>
    ${staying.go > 0 && html`<p class="small told-gently">${words.ends}</p>`}
  </div>
  ${can.stay_longer && html`<button class="btn primary" onClick=${() => ask({ do: 'stay_longer', gathering: can.stay_longer, until })}>${words.stay(more)}</button>`}
  <button class="btn" onClick=${() => put(until, false)}>${words.letGo}</button>`;
}
