// How quiet somebody wants it: new reflections, what is spoken, the bell, the glow.
import { html } from './html.js';
import { Sheet } from './sheet.js';
import { choices } from '../state/choices.js';
import { ring } from './bell.js';
import { quiet } from './text-room.js';

/** @import { Announce } from '../state/choices.js' */

/** @type {Announce[]} */
const LEVELS = ['all', 'names', 'none'];

/** @param {{ onClose: () => void }} props */
export function Quiet({ onClose }) {
  return html`<${Sheet} title=${quiet.title} onClose=${onClose}>
    <${Switch} choice=${choices.hold} label=${quiet.hold} />
    <${Switch} choice=${choices.still} label=${quiet.still} />
    <${Switch} choice=${choices.sound} label=${quiet.sound} />
    ${choices.sound.value && html`<button class="btn" onClick=${ring}>${quiet.ring}</button>`}
    <fieldset class="levels"><legend>${quiet.announce}</legend>
      ${LEVELS.map(level => html`<label class="check" key=${level}>
        <input type="radio" name="announce" checked=${choices.announce.value === level} onChange=${() => (choices.announce.value = level)} />${quiet[level]}
      </label>`)}
    </fieldset>
  </${Sheet}>`;
}

/** @param {{ choice: import('@preact/signals').Signal<boolean>, label: string }} props */
const Switch = ({ choice, label }) => html`<label class="check">
  <input type="checkbox" checked=${choice.value} onChange=${(/** @type {any} */ event) => (choice.value = event.target.checked)} />${label}
</label>`;
