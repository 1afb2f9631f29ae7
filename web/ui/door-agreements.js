// Third step: the promises, each with its own box to tick.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { DoorFrame } from './door-frame.js';
import { Problems, problemOf } from './field-problems.js';
import { Tick } from './field-tick.js';
import { door as words, fault } from './words-door.js';

/** @param {import('./door.js').StepProps} step */
export function DoorAgreements(step) {
  const { agreements } = step.door;
  const { accepted } = step.given;
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const next = () => {
    const missing = agreements.map((_, i) => i).filter(i => !accepted[i]).map(i => ({ id: `agree-${i}`, sentence: words.agreementsMissing }));
    setProblems(missing);
    if (!missing.length) step.onNext();
  };
  const tick = (/** @type {number} */ i, /** @type {boolean} */ on) => step.give({ accepted: { ...accepted, [i]: on } });
  return html`<${DoorFrame} step=${step} title=${words.agreementsTitle} lead=${words.agreementsLead} onNext=${next}>
    <div class="visually-hidden"><${Problems} problems=${problems.slice(0, 1)} summary=${() => fault.summary(problems.length)} /></div>
    <ol class="ticks">${agreements.map((promise, i) => html`<li key=${i}>
      <${Tick} id=${`agree-${i}`} on=${Boolean(accepted[i])} problem=${accepted[i] ? undefined : problemOf(problems, `agree-${i}`)}
        onChange=${(/** @type {boolean} */ on) => tick(i, on)}>${promise}</${Tick}>
    </li>`)}</ol>
  </${DoorFrame}>`;
}
