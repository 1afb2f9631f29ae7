// Last step: a name, and the knock.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { DoorFrame } from './door-frame.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { door as words, fault } from './words-door.js';

/** Letters of a name: what a seat in the ring can show. */
const LONGEST = 40;

/** @param {import('./door.js').StepProps} step */
export function DoorName(step) {
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const next = () => {
    const name = step.given.name.trim();
    const sentence = !name ? words.nameMissing : [...name].length > LONGEST ? words.nameLong : '';
    setProblems(sentence ? [{ id: 'name', sentence }] : []);
    if (!sentence) step.onNext();
  };
  return html`<${DoorFrame} step=${step} title=${words.nameTitle} act=${step.act.busy ? words.knocking : words.knock} busy=${Boolean(step.act.busy)} onNext=${next}>
    <${Problems} problems=${problems} summary=${fault.summary} />
    <${Field} id="name" label=${words.name} hint=${words.nameHint} value=${step.given.name} problem=${problemOf(problems, 'name')}
      onValue=${(/** @type {string} */ name) => step.give({ name })} more=${{ autocapitalize: 'words', spellcheck: false, enterkeyhint: 'go' }} />
    <p class="refusal" role="alert">${step.act.sentence}</p>
    <p class="soft small center">${words.knockHint}</p>
  </${DoorFrame}>`;
}
