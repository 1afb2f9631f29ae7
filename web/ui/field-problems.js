// What will not do yet, in one place: announced at once, and each line leads to its field.
import { useEffect } from 'preact/hooks';
import { html } from './html.js';

/** @typedef {{ id: string, sentence: string }} Problem `id` is the field's */

/** The sentence for one field. @param {Problem[]} problems @param {string} id */
export const problemOf = (problems, id) => problems.find(p => p.id === id)?.sentence;

/** @param {string} id */
const goTo = id => document.getElementById(id)?.focus();

/**
 * Focus moves to the first field whenever a new set of problems was found. A single problem stands beside its field
 * already, so the summary is then only spoken.
 * @param {{ problems: Problem[], summary: (n: number) => string }} props
 */
export function Problems({ problems, summary }) {
  useEffect(() => {
    if (problems[0]) goTo(problems[0].id);
  }, [problems]);
  return html`<div role="alert" class=${problems.length > 1 ? 'problems' : 'visually-hidden'}>
    ${problems.length > 0 && html`<p>${summary(problems.length)}</p>
    <ul>${problems.map(p => html`<li key=${p.id}>
      ${problems.length > 1 ? html`<button type="button" class="link" onClick=${() => goTo(p.id)}>${p.sentence}</button>` : p.sentence}
    </li>`)}</ul>`}
  </div>`;
}
