// One planned gathering: when, in both zones where they differ, and its agenda.
import { html } from './html.js';
import { useRef, useState } from 'preact/hooks';
import { Later } from './later.js';
import { longDay, ownZone, place, sameClock, span } from './dates.js';
import { circle as words, desk as deskWords, each, kind, plan as planWords, planned as acts } from './words-desk.js';

/** Fetched when somebody changes it. */
const theMinutes = () => import('./planned-minutes.js').then(found => found.PlannedMinutes);
const theChange = () => import('./planned-change.js').then(found => found.PlannedChange);

/**
 * @param {{ id: string, plan: import('../protocol.js').PlanView, room: import('../state/room.js').Room, people: number, large?: boolean, onSheet: () => void }} props
 */
export function CirclePlanned({ id, plan, room, people, large, onSheet }) {
  const [changing, setChanging] = useState(false);
  const [other, setOther] = useState(false);
  const opener = useRef(/** @type {HTMLElement | null} */ (null));
  const at = Number(plan.at);
  const theme = room.words(plan.theme);
  const ring = Math.max(3, Math.min(12, people || 8));
  return html`<div class=${`planned${large ? ' large' : ''}`}>
    <p class="when"><b>${longDay(at)}</b> <span>${span(at, plan.minutes)}</span></p>
    ${!sameClock(at, plan.zone, ownZone()) && html`<p class="soft small">${words.inZone(`${longDay(at, plan.zone)}, ${span(at, plan.minutes, plan.zone)}`, place(plan.zone))}</p>`}
    <p class="soft small">${deskWords.gathering(plan.number)}${theme && html`: <span dir="auto">${theme}</span>`}</p>
    ${plan.doors && html`<p class="soft small">${planWords.doors}: ${planWords.doorsOf[plan.doors]}</p>`}
    <details><summary>${words.agenda(plan.minutes)}</summary>
      ${changing
        ? html`<${Later} load=${theMinutes} id=${id} plan=${plan} room=${room} onDone=${() => setChanging(false)} />`
        : html`<ol class="parts">${plan.agenda.map(segment => {
            const part = plan.segments[segment];
            const seconds = part.each?.[ring];
            return html`<li key=${`${id}-${segment}`}>
              <span><span dir="auto">${room.words(part.title) || kind[part.kind]}</span>${seconds && html`<small class="soft"> ${planWords.each(each(seconds), ring)}</small>`}</span>
              <span>${part.minutes}</span></li>`;
          })}</ol>
          <div class="row"><button type="button" class="btn small" onClick=${() => setChanging(true)}>${acts.minutes}</button>
            <button type="button" class="btn small quiet" onClick=${onSheet}>${acts.sheet}</button></div>`}
    </details>
    ${other
      ? html`<${Later} load=${theChange} id=${id} plan=${plan} room=${room} onDone=${() => { setOther(false); setTimeout(() => opener.current?.focus()); }} />`
      : html`<button type="button" class="btn small quiet" ref=${opener} aria-label=${`${acts.change}: ${deskWords.gathering(plan.number)}`} onClick=${() => setOther(true)}>${acts.change}</button>`}
  </div>`;
}
