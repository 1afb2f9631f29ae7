// A circle's gatherings on one line: those that were, the next, those to come.
import { html } from './html.js';
import { daysAway, ownZone, shortDay, time, weekdayTime, partOfDay } from './dates.js';
import { spread } from './weeks-spread.js';
import { desk as words } from './words-desk.js';

const LABEL = 24; // per cent a label takes

/** @param {number} at @param {number} now */
function nextLabel(at, now) {
  const days = daysAway(at, ownZone(), now);
  if (days === 0) return `${partOfDay(new Date(at)) === 'evening' ? words.near.tonight : words.near.today} ${time(at)}`;
  if (days === 1) return `${words.near.tomorrow} ${time(at)}`;
  return days > 1 && days < 7 ? weekdayTime(at) : shortDay(at);
}

/** @param {{ gatherings: import('../protocol.js').GatheringDot[], now: number }} props */
export function Weeks({ gatherings, now }) {
  if (!gatherings.length) return html`<p class="weeks-none small soft">${words.noDate}</p>`;
  const times = gatherings.map(g => Number(g.at));
  const at = spread(times).map(x => (document.dir === 'rtl' ? 100 - x : x));
  const nextIndex = gatherings.findIndex(g => !g.past);
  const label = words.weeks(
    gatherings.filter(g => g.past).map(g => shortDay(Number(g.at))),
    gatherings.filter(g => !g.past).map(g => `${shortDay(Number(g.at))} ${time(Number(g.at))}`),
  );
  /** The next one is named first, then the ends, then whatever has room. */
  const named = /** @type {number[]} */ ([]);
  for (const i of [nextIndex, gatherings.length - 1, 0, ...gatherings.keys()])
    if (i >= 0 && named.every(other => Math.abs(at[other] - at[i]) >= LABEL)) named.push(i);
  const anchor = (/** @type {number} */ x) => (x < 12 ? 'start' : x > 88 ? 'end' : 'middle');
  return html`<svg class="weeks" role="img" aria-label=${label} width="100%" height="48">
    <line class="way" x1="0" x2="100%" y1="14" y2="14" />
    ${gatherings.map((g, i) => html`<circle key=${g.id} class=${g.past ? 'was' : i === nextIndex ? 'next' : 'ahead'} cx=${`${at[i]}%`} cy="14" r=${i === nextIndex ? 8 : 6.5} />`)}
    ${named.map(i => html`<text key=${i} class=${i === nextIndex ? 'next' : ''} x=${`${anchor(at[i]) === 'start' ? 0 : anchor(at[i]) === 'end' ? 100 : at[i]}%`} y="42"
      text-anchor=${anchor(at[i])}>${i === nextIndex ? nextLabel(times[i], now) : shortDay(times[i])}</text>`)}
  </svg>`;
}
