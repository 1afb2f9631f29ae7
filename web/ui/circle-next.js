// The next gathering and those after it: open the doors, look at the agenda, change when they are.
import { html } from './html.js';
import { openDoors } from '../state/desk/doors.js';
import { canAct, work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { CirclePlanned } from './circle-planned.js';
import { Later } from './later.js';
import { longDay, time } from './dates.js';
import { circle as words, desk as deskWords, phase } from './words-desk.js';

/** @import { GatheringView } from '../protocol.js' */

/** Fetched when something is otherwise than it was planned. */
const theChanges = () => import('./circle-changed.js').then(found => found.CircleChanged);
const EARLY = 60 * 60_000; // ms before its time from which opening the doors asks nothing more

/** @param {import('./circle-desk.js').Here & { running?: GatheringView, onPlan: () => void, onSheet: (gathering: string) => void }} props */
export function CircleNext({ room, circle, desk, home, running, onPlan, onSheet }) {
  const act = useAct();
  const planned = Object.entries(desk.planned).filter(([id]) => id !== running?.id).sort(([, a], [, b]) => Number(a.at) - Number(b.at));
  const [next, ...later] = planned;
  const people = Object.values(desk.members).filter(one => one.role === 'participant').length;
  const open = async (/** @type {string} */ gathering) => {
    if (await act.run('open', () => work(room, at => openDoors(at, gathering)))) location.hash = `#/circle/${circle.id}`;
  };
  const needLine = home && !home.crisis_line_confirmed;

  const doors = () => {
    if (needLine) return html`<p class="notice with-act"><span>${words.needLine}</span> <a class="btn" href="#/desk/lines">${words.toLines}</a></p>`;
    if (!desk.can.open_doors || !canAct(room)) return null;
    const at = Number(next[1].at);
    if (at - Date.now() < EARLY) return html`<button class="btn primary big" disabled=${Boolean(act.busy)} onClick=${() => open(next[0])}>${words.openDoors}</button>`;
    return html`<${Ask} label=${words.openDoors} kind="btn" ask=${words.earlyAsk(`${longDay(at)}, ${time(at)}`)} yes=${words.earlyYes} busy=${Boolean(act.busy)} onYes=${() => open(next[0])} />`;
  };
  return html`<section class="panel next" aria-labelledby="next-title">
    ${running && html`<div class="live-now"><p class="live">${phase[running.phase]}</p><p class="soft small">${deskWords.gathering(running.number)}</p><a class="btn primary big" href=${`#/circle/${circle.id}`}>${words.enter}</a></div>`}
    <h2 id="next-title">${words.next}</h2>
    ${next
      ? html`<${CirclePlanned} id=${next[0]} plan=${next[1]} room=${room} people=${people} large onSheet=${() => onSheet(next[0])} />
          ${doors()}
          <p role="alert" class="refusal">${act.sentence}</p>`
      : html`<p class="soft">${words.nothing}</p>`}
    <div class="row">
      <button class=${`btn${next || running ? '' : ' primary'}`} onClick=${onPlan}>${next || Object.keys(desk.past).length ? words.plan : words.planFirst}</button>
    </div>
    ${later.length > 0 && html`<h3>${words.later}</h3><ul class="later">${later.map(([id, plan]) => html`<li key=${id}>
      <${CirclePlanned} id=${id} plan=${plan} room=${room} people=${people} onSheet=${() => onSheet(id)} />
    </li>`)}</ul>`}
    ${circle.changed && html`<${Later} load=${theChanges} room=${room} circle=${circle} />`}
  </section>`;
}
