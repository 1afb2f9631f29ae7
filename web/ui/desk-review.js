// Reading first: whose words wait, and how many do.
import { html } from './html.js';
import { canAct } from '../state/desk/work.js';
import { circleOf, gatheringOf, nameOf } from '../state/look.js';
import { Later } from './later.js';
import { review as words } from './words-keys.js';

/** @import { Room } from '../state/room.js' @import { HeldView } from '../protocol.js' */
/** @typedef {import('./desk-column.js').Ask} Ask */

/** Fetched when words wait. */
const theWords = () => import('./review-waits.js').then(found => found.Waits);

/** @param {{ room: Room, ask: Ask }} props */
export function DeskReview({ room, ask }) {
  const view = room.lanes.desk.value;
  const { hold_words: hold, stop_holding: stop, hold_some: some } = view?.can ?? {};
  if (!view || !canAct(room) || (!hold && !stop) || circleOf(room)?.medium !== 'written') return null;
  const waits = inOrder(view.held ?? {});
  const back = Object.values(view.returned ?? {});
  const holds = view.holds ?? [];
  const anyone = holds.length > 0;
  const said = stop ? words.on : anyone ? words.some(holds.map(one => (one === 'newcomers' ? words.newcomers : typeof one === 'string' ? '' : nameOf(room, one.person)))) : words.off;
  return html`<section class="card review">
    <h2>${words.title} ${waits.length > 0 && html`<span>${waits.length}</span>`}</h2>
    <p class="small soft" dir="auto">${said}</p>
    ${waits.length > 0 && html`<${Later} load=${theWords} room=${room} waits=${waits} />`}
    ${anyone && !waits.length && html`<p class="small soft" role="status">${words.none}</p>`}
    ${back.length > 0 && html`<p class="small soft" dir="auto">${words.gaveBack(back.map(one => nameOf(room, one.author)))}</p>`}
    ${hold && html`<button class="btn" onClick=${() => ask({ do: 'hold_words', gathering: hold, on: true })}>${words.hold}</button>`}
    ${stop && html`<button class="btn" onClick=${() => ask({ do: 'hold_words', gathering: stop, on: false })}>${words.stop}</button>`}
    ${some && !stop && html`<${Some} room=${room} gathering=${some} holds=${holds} ask=${ask} />`}
  </section>`;
}

/** In the order in which they were said. @param {Record<string, HeldView>} held @returns {[string, HeldView][]} */
const inOrder = held => Object.entries(held).sort(([, one], [, other]) => (one.said ?? 0) - (other.said ?? 0));

/** Not everyone's words: those of newcomers, or of one person. @param {{ room: Room, gathering: string, holds: NonNullable<import('../protocol.js').DeskView['holds']>, ask: Ask }} props */
function Some({ room, gathering, holds, ask }) {
  const seats = Object.entries(gatheringOf(room)?.seats ?? {}).filter(([, seat]) => seat.role === 'participant');
  const isHeld = (/** @type {string} */ person) => holds.some(one => typeof one === 'object' && one.person === person);
  const set = (/** @type {boolean} */ on, /** @type {any} */ whose) => ask({ do: 'hold_words', gathering, on, whose });
  const newcomers = holds.includes('newcomers');
  return html`<button class="btn" aria-pressed=${newcomers} onClick=${() => set(!newcomers, 'newcomers')}>${words.ofNewcomers}</button>
    <details><summary>${words.ofOne}</summary><div class="row">
      ${seats.map(([person]) => html`<button key=${person} class="btn" aria-pressed=${isHeld(person)} onClick=${() => set(!isHeld(person), { person })}><span dir="auto" translate="no">${nameOf(room, person)}</span></button>`)}
    </div></details>`;
}
