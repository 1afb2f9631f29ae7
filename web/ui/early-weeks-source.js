// Where the picture comes from: what it rests on for the medicine one named, how sure that is, and who says so.
import { html } from './html.js';
import { weeks as words } from './words-weeks.js';

/** @import { EarlyWeeks, Grade, Medicine } from '../protocol.js' */

/** @param {Medicine} medicine @returns {Grade[]} each once, the surest first */
export const gradesOf = ({ basis }) => [...new Set(basis.map(({ grade }) => grade))].sort();

/** @param {{ table: EarlyWeeks, medicine: Medicine }} props */
export function Sources({ table, medicine }) {
  const cited = new Set(medicine.basis.flatMap(({ sources }) => sources));
  const sources = table.source.filter(({ id, general }) => general || cited.has(id));
  const at = (/** @type {string} */ id) => sources.findIndex(one => one.id === id) + 1;
  return html`<details class="sources"><summary>${words.source}</summary>
    ${medicine.note && html`<p class="small">${medicine.note}</p>`}
    <ul class="small">${medicine.basis.map(({ says, grade, sources: by }, i) => html`<li key=${i}>${says} (${grade}; ${by.map(at).join(', ')})</li>`)}</ul>
    <p class="small">${gradesOf(medicine).map(grade => words.grade(grade, table.grade[grade] ?? '')).join(' ')} ${table.words.grades}</p>
    <h3>${words.from}</h3>
    <ol class="small">${sources.map(({ id, cite }) => html`<li key=${id}>${cite}</li>`)}</ol>
  </details>`;
}
