// How one arrived and how one left, gathering by gathering: a small picture for oneself. No norms, no colours that judge.
import { html } from './html.js';
import { changeWeeks, weeksOf } from '../state/weeks.js';
import { stepsOf } from '../state/own.js';
import { isLive } from '../state/step-text.js';
import { AskOnce } from './ask-once.js';
import { Sentence } from './refusal.js';
import { dayOf, useStep } from './step-card.js';
import { felt as words } from './words-weeks.js';

/** @import { Felt as One } from '../state/weeks.js' */

const LATEST = 8; // gatherings side by side
const HIGH = 64; // px for a 10
const LEAST = 3; // px, so that a 0 is seen as one

/** @param {{ room: import('../state/room.js').Room }} props */
export function Felt({ room }) {
  const act = useStep();
  const me = room.lanes.member.value;
  if (!me?.can.keep_step) return null;
  const all = Object.entries(weeksOf(room).says?.numbers ?? {}).filter(([, one]) => one.arriving || one.leaving).sort(([one], [other]) => Number(one) - Number(other)).slice(-LATEST);
  const been = Object.keys(me.been_at ?? {}).length;
  const live = stepsOf(room).filter(({ says }) => says && isLive(says)).length;
  const counts = html`<p class="small soft">${[been > 0 && words.been(been), live > 0 && words.steps(live)].filter(Boolean).join(' ')}</p>`;
  if (!all.length) return been > 0 ? counts : null;
  const letGo = () => act.run(() => changeWeeks(room, weeks => ({ ...weeks, numbers: Object.fromEntries(Object.entries(weeks.numbers).map(([n, { day }]) => [n, { day, gone: true }])) })));
  return html`<section class="card felt" aria-labelledby="felt-title">
    <h2 id="felt-title">${words.title}</h2><p class="small soft">${words.lead}</p>
    <ul>${all.map(([n, one]) => html`<li key=${n}><${Bars} one=${one} /><span class="visually-hidden">${words.gathering(n)}, ${dayOf(one.day)}: </span><span>${said(one)}</span><small aria-hidden="true">${dayOf(one.day)}</small></li>`)}</ul>
    <p class="small soft">${words.key}</p>
    ${counts}
    <${AskOnce} label=${words.letGo} sure=${words.sure} yes=${words.yes} no=${words.no} kind="quiet" disabled=${act.busy} act=${letGo} />
    <${Sentence} sentence=${act.sentence} />
  </section>`;
}

/** @param {One} one */
const said = ({ arriving, leaving }) => (arriving && leaving ? words.both(arriving, leaving) : arriving ? words.arriving(arriving) : words.leaving(leaving ?? ''));

/** @param {{ one: One }} props */
function Bars({ one }) {
  const high = (/** @type {string} */ n) => Math.max(LEAST, (Number(n) / 10) * HIGH);
  const bar = (/** @type {string | undefined} */ n, /** @type {number} */ x, /** @type {string} */ name) => n && html`<rect class=${name} x=${x} y=${HIGH - high(n)} width="14" height=${high(n)} rx="3" />`;
  return html`<svg aria-hidden="true" width="34" height=${HIGH + 1} viewBox=${`0 0 34 ${HIGH + 1}`}>${bar(one.arriving, 1, 'arriving')}${bar(one.leaving, 19, 'leaving')}<line x1="0" x2="34" y1=${HIGH + 0.5} y2=${HIGH + 0.5} /></svg>`;
}
