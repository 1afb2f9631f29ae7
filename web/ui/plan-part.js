// One part of the agenda: its minutes, what they give each person, and what is asked.
import { html } from './html.js';
import { Field } from './field.js';
import { LITTLE, canLeaveOut, eachOf, minutesOf } from './plan-parts.js';
import { each, kind, plan as words } from './words-desk.js';

/**
 * @param {object} props
 * @param {import('./plan-parts.js').Part} props.part
 * @param {number} props.people
 * @param {string} [props.problem]
 * @param {(part: import('./plan-parts.js').Part) => void} props.onPart
 */
export function PlanPart({ part, people, problem, onPart }) {
  const title = part.from.title || kind[part.from.kind];
  const seconds = part.out || !minutesOf(part) ? undefined : eachOf(part, people);
  return html`<li class=${`plan-part${part.out ? ' out' : ''}`}>
    <div><h3 dir="auto">${title}</h3><p class="soft small">${part.out ? words.leftOut : seconds === undefined ? '' : (seconds < LITTLE ? words.eachLittle : words.each)(each(seconds), people)}</p></div>
    ${!part.out && html`<div class="plan-minutes"><${Field} id=${`min-${part.id}`} label=${words.minutesOf(title)} bare value=${part.minutes} problem=${problem}
        onValue=${(/** @type {string} */ minutes) => onPart({ ...part, minutes })} more=${{ inputmode: 'numeric', maxlength: 3, dir: 'ltr' }} /><span aria-hidden="true" class="soft small">${words.minutesShort}</span></div>`}
    ${!part.out && html`<${Field} id=${`say-${part.id}`} label=${words.promptOf(title)} bare as="textarea" value=${part.prompt}
      onValue=${(/** @type {string} */ prompt) => onPart({ ...part, prompt })} more=${{ rows: 1, maxlength: 600, class: 'field voice' }} />`}
    ${canLeaveOut(part) && html`<button type="button" class="btn small quiet" aria-label=${`${part.out ? words.takeIn : words.leaveOut}: ${title}`}
      onClick=${() => onPart({ ...part, out: !part.out })}>${part.out ? words.takeIn : words.leaveOut}</button>`}
  </li>`;
}
