// Fourth step: an adult, and from a private place.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { DoorFrame } from './door-frame.js';
import { Problems, problemOf } from './field-problems.js';
import { Tick } from './field-tick.js';
import { door as words, fault } from './words-door.js';

/** @param {import('./door.js').StepProps} step */
export function DoorPlace(step) {
  const { adult, privatePlace } = step.given;
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const next = () => {
    const missing = [
      ...(adult ? [] : [{ id: 'adult', sentence: words.adultMissing }]),
      ...(privatePlace ? [] : [{ id: 'private-place', sentence: words.privateMissing }]),
    ];
    setProblems(missing);
    if (!missing.length) step.onNext();
  };
  return html`<${DoorFrame} step=${step} title=${words.placeTitle} lead=${words.placeLead} onNext=${next}>
    <${Problems} problems=${problems} summary=${fault.summary} />
    <div class="ticks">
      <${Tick} id="adult" hint=${words.adultHint} on=${adult} problem=${adult ? undefined : problemOf(problems, 'adult')}
        onChange=${(/** @type {boolean} */ on) => step.give({ adult: on })}>${words.adult}</${Tick}>
      <${Tick} id="private-place" hint=${words.privateHint} on=${privatePlace} problem=${privatePlace ? undefined : problemOf(problems, 'private-place')}
        onChange=${(/** @type {boolean} */ on) => step.give({ privatePlace: on })}>${words.privatePlace}</${Tick}>
    </div>
  </${DoorFrame}>`;
}
