// One touch and nothing is on the screen. For whoever is not alone any more.
import { html } from './html.js';
import { leaveNow } from '../state/gone.js';
import { gone } from './text.js';

/** Small, in the bar and on top of every page that tells about a circle. */
export const LeaveNow = () => html`<button class="btn quiet leave-now" aria-label=${gone.label} title=${gone.keys} onClick=${leaveNow}><span class="in-words">${gone.leave}</span><span aria-hidden="true">✕</span></button>`;

/** Among the ways to go, with what it does. */
export const LeaveNowWay = () => html`<button class="btn way" onClick=${leaveNow}><b>${gone.leave}</b><span>${gone.note}</span></button>`;
