// One thing to agree to: the whole card is the touch target.
import { html } from './html.js';

/**
 * @param {object} props
 * @param {string} props.id
 * @param {any} props.children
 * @param {string} [props.hint]
 * @param {string} [props.problem]
 * @param {boolean} props.on
 * @param {(on: boolean) => void} props.onChange
 */
export function Tick({ id, children, hint, problem, on, onChange }) {
  return html`<div class=${`tick${problem ? ' has-problem' : ''}`}>
    <label>
      <input type="checkbox" id=${id} checked=${on} aria-describedby=${problem ? `${id}-problem` : undefined}
        aria-invalid=${problem ? 'true' : undefined} onChange=${(/** @type {any} */ e) => onChange(e.currentTarget.checked)} />
      <span><span class="tick-words" dir="auto">${children}</span>${hint && html`<small>${hint}</small>`}</span>
    </label>
    ${problem && html`<p class="problem" id=${`${id}-problem`}>${problem}</p>`}
  </div>`;
}
