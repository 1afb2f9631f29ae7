// For how many people the time is reckoned: one stepper for the whole agenda.
import { html } from './html.js';
import { PEOPLE } from './plan-parts.js';
import { plan as words } from './words-desk.js';

/** @param {{ people: number, problem?: string, onPeople: (people: number) => void }} props */
export function PlanPeople({ people, problem, onPeople }) {
  const by = (/** @type {number} */ step) => onPeople(Math.max(PEOPLE.least, Math.min(PEOPLE.most, people + step)));
  return html`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
    <span id="people-label" class="small">${words.people}</span>
    <div class="row">
      <button type="button" class="btn minus" aria-disabled=${people <= PEOPLE.least} onClick=${() => by(-1)}><span class="visually-hidden">${words.fewer}</span></button>
      <output aria-live="polite">${people}</output>
      <button type="button" class="btn plus" aria-disabled=${people >= PEOPLE.most} onClick=${() => by(1)}><span class="visually-hidden">${words.more}</span></button>
    </div>
    ${problem && html`<p class="problem">${problem}</p>`}
  </div>`;
}
