// Third step: the promises, each with its own box to tick.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { DoorFrame } from './door-frame.js';
import { Problems, problemOf } from './field-problems.js';
import { Tick } from './field-tick.js';
import { door as words, fault } from './words-door.js';

/** @param {import('./door.js').StepProps} step */
export function DoorAgreements(step) {
  const { agreements } = step.view.circle;
  const { accepted } = step.given;
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const next = () => {
    const missing = agreements.filter(id => !accepted[id]).map(id => ({ id: `agree-${id}`, sentence: words.agreementsMissing }));
    setProblems(missing);
    if (!missing.length) step.onNext();
  };
  const tick = (/** @type {string} */ id, /** @type {boolean} */ on) => step.give({ accepted: { ...accepted, [id]: on } });
  return html`<${DoorFrame} step=${step} title=${words.agreementsTitle} lead=${words.agreementsLead} onNext=${next}>
    <div class="visually-hidden"><${Problems} problems=${problems.slice(0, 1)} summary=${() => fault.summary(problems.length)} /></div>
    <ol class="ticks">${agreements.map(id => html`<li key=${id}>
      <${Tick} id=${`agree-${id}`} on=${Boolean(accepted[id])} problem=${accepted[id] ? undefined : problemOf(problems, `agree-${id}`)}
        onChange=${(/** @type {boolean} */ on) => tick(id, on)}>${step.text(id)}</${Tick}>
    </li>`)}</ol>
  </${DoorFrame}>`;
}
