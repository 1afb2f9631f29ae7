// Who needs something: signals nobody has answered come first, then people who wait to be let in.
import { html } from './html.js';
import { desk as words } from './words-desk.js';

/** @param {{ circles: import('../protocol.js').CircleCard[], titleOf: (card: import('../protocol.js').CircleCard) => string }} props */
export function DeskNeeds({ circles, titleOf }) {
  const asked = circles.filter(card => card.signals > 0);
  const waiting = circles.filter(card => card.waiting > 0);
  return html`<section class="needs" aria-label=${words.needs} aria-live="polite">
    ${asked.map(card => html`<div class="need urgent" key=${`s${card.id}`}>
      <p><b>${words.signals(card.signals)}</b> <span dir="auto">${words.inCircle(titleOf(card))}</span></p>
      <a class="btn primary" href=${`#/circle/${card.id}`}>${words.goThere}</a>
    </div>`)}
    ${waiting.map(card => html`<div class="need" key=${`w${card.id}`}>
      <p><b>${words.waits(card.waiting)}</b> <span dir="auto">${words.inCircle(titleOf(card))}</span></p>
      <a class="btn" href=${card.phase ? `#/circle/${card.id}` : `#/desk/${card.id}`}>${words.seeWho}</a>
    </div>`)}
  </section>`;
}
