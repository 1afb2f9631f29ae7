// One labelled field: its hint and its problem are read with it, and nothing typed is ever offered to other sites.
import { html } from './html.js';

/**
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.label
 * @param {string} [props.hint]
 * @param {string} [props.problem] a sentence, when what was typed will not do
 * @param {string} props.value
 * @param {(value: string) => void} props.onValue
 * @param {'input' | 'textarea' | 'select'} [props.as]
 * @param {boolean} [props.bare] the label is only spoken
 * @param {any} [props.children] a select's options
 * @param {Record<string, unknown>} [props.more] further attributes
 */
export function Field({ id, label, hint, problem, value, onValue, as = 'input', bare, children, more = {} }) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return html`<div class=${`labelled${problem ? ' has-problem' : ''}`}>
    <label for=${id} class=${bare ? 'visually-hidden' : undefined}>${label}</label>
    ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    ${problem && html`<p class="problem" id=${`${id}-problem`}>${problem}</p>`}
    <${as} class="field" id=${id} value=${value} autocomplete="off" dir=${as === 'select' ? undefined : 'auto'}
      aria-describedby=${described} aria-invalid=${problem ? 'true' : undefined}
      onInput=${(/** @type {any} */ e) => onValue(e.currentTarget.value)} ...${more}>${children}</${as}>
  </div>`;
}
