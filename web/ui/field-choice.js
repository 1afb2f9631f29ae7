// One of a few, each explained in a line: radio buttons as cards.
import { html } from './html.js';

/**
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.label
 * @param {string} props.value
 * @param {{ value: string, label: string, hint?: string }[]} props.options
 * @param {(value: string) => void} props.onValue
 */
export function Choice({ id, label, value, options, onValue }) {
  return html`<fieldset class="choice">
    <legend>${label}</legend>
    <div>${options.map(option => html`<label key=${option.value}>
      <input type="radio" name=${id} value=${option.value} checked=${option.value === value} onChange=${() => onValue(option.value)} />
      <span><b>${option.label}</b>${option.hint && html`<small>${option.hint}</small>`}</span>
    </label>`)}</div>
  </fieldset>`;
}
