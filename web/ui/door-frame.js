// The frame of one step at the door: where one is, one heading, one main act, and help in the same place.
import { html } from './html.js';
import { Safety } from './safety.js';
import { door as words } from './words-door.js';

/**
 * @param {object} props
 * @param {import('./door.js').StepProps} props.step
 * @param {string} props.title
 * @param {string} [props.lead]
 * @param {string} [props.act]
 * @param {boolean} [props.busy]
 * @param {any} props.children
 * @param {() => void} props.onNext
 * @param {boolean} [props.halo]
 */
export function DoorFrame({ step, title, lead, act = words.next, busy, children, onNext, halo }) {
  const submit = (/** @type {Event} */ e) => {
    e.preventDefault();
    onNext();
  };
  return html`<main class="page door">
    <header>
      ${halo && html`<span class="halo" aria-hidden="true"></span>`}
      <h1 tabindex="-1" ref=${step.head} dir="auto">${title}</h1>
      ${lead && html`<p class="lead">${lead}</p>`}
    </header>
    <form onSubmit=${submit} novalidate autocomplete="off">
      <p class="refusal" role="status">${step.notice}</p>
      ${children}
      <div class="acts">
        <button class="btn primary big wide" disabled=${busy}>${act}</button>
        <div class="where">
          ${step.onBack ? html`<button type="button" class="btn quiet" onClick=${step.onBack}>${words.back}</button>` : html`<span></span>`}
          <p class="small soft">${words.step(step.n, step.of)}</p>
          <span class="pips" aria-hidden="true">${Array.from({ length: step.of }, (_, i) => html`<i class=${i < step.n ? 'on' : ''} key=${i}></i>`)}</span>
        </div>
      </div>
    </form>
    <footer><${Safety} /></footer>
  </main>`;
}
