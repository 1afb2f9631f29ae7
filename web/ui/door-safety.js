// Second step: the six safety texts. The one with the numbers comes first.
import { html } from './html.js';
import { DoorFrame } from './door-frame.js';
import { DoorLine, dial } from './door-line.js';
import { door as words, line as lineWords } from './words-door.js';

/** @param {import('./door.js').StepProps} step */
export function DoorSafety(step) {
  const { texts, lines, emergency } = step.safety;
  const rest = [texts[0], ...texts.slice(2)];
  return html`<${DoorFrame} step=${step} title=${words.safetyTitle} lead=${words.safetyLead} onNext=${step.onNext}>
    <section class="card calls"><h2>${words.talkNow}</h2>
      <p>${texts[1]}</p>
      ${/^\+?[\d ]{2,}$/.test(emergency) && html`<a class="btn support" href=${`tel:${dial(emergency)}`}>${lineWords.call(emergency)}</a>`}
      ${lines.length > 0 && html`<ul class="lines">${lines.map(line => html`<${DoorLine} key=${line.label} line=${line} />`)}</ul>`}
    </section>
    <ul class="texts">${rest.map(sentence => html`<li key=${sentence}>${sentence}</li>`)}</ul>
  </${DoorFrame}>`;
}
