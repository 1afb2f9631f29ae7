// In the look-back ring: whoever has the piece is offered their own step, to be shown with one tap; the others see what is
// shown.
import { html } from './html.js';
import { gatheringOf, meIn } from '../state/look.js';
import { keepStep, shownBy, showStep, stepsOf } from '../state/own.js';
import { isLive } from '../state/step-text.js';
import { Sentence } from './refusal.js';
import { StepText, useStep } from './step-card.js';
import { lookBack as words, steps } from './words-steps.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function LookBack({ room }) {
  const act = useStep();
  const holder = gatheringOf(room)?.piece.person;
  if (!holder) return null;
  if (holder !== meIn(room)) {
    const theirs = shownBy(room).find(one => one.person === holder);
    if (!theirs?.steps.length) return null;
    return html`<section class="look-back" aria-label=${steps.othersOf(theirs.name)}>${theirs.steps.map(({ id, says }) => html`<${StepText} key=${id} says=${says} />`)}</section>`;
  }
  const mine = stepsOf(room).filter(({ says }) => says && isLive(says));
  if (!mine.length) return null;
  return html`<section class="look-back" aria-labelledby="look-back">
    <h2 id="look-back">${words.title}</h2><p class="small soft">${words.lead}</p>
    ${mine.map(({ id, version, shown, says }) => says && html`<div key=${id} class="one">
      <${StepText} says=${says} />
      ${shown
        ? html`<p class="small" role="status">${words.shown}</p><button class="btn" disabled=${act.busy} onClick=${() => act.run(() => keepStep(room, id, version + 1, { ...says, support: 'none' }))}>${steps.takeBack}</button>`
        : html`<button class="btn" disabled=${act.busy} onClick=${() => act.run(() => showStep(room, id))}>${steps.show}</button>`}
    </div>`)}
    <${Sentence} sentence=${act.sentence} />
  </section>`;
}
