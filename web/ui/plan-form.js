// The form of a plan. Everything typed stays until the server has it.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { newId } from '../state/ids.js';
import { useAct } from './desk-act.js';
import { dayField, moments, ownZone, time, timeField } from './dates.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { PlanWhen } from './plan-when.js';
import { PlanPart } from './plan-part.js';
import { PlanPeople } from './plan-people.js';
import { MINUTES_MAX, PEOPLE, minutesOf, nth, partsOf, planOf, sum } from './plan-parts.js';
import { common } from './words-common.js';
import { plan as words } from './words-desk.js';

/** @import { Template } from '../protocol.js' */
/** @import { Part } from './plan-parts.js' */

/** @type {import('../protocol.js').DoorPolicy[]} the first is the usual one */
const DOORS = ['until_check_in', 'any_boundary', 'closed_once_begun'];
const WEEK = 7 * 24 * 60 * 60_000;

/** A week after the last one, at the same time by the clock there. @param {import('../protocol.js').DeskView} desk */
export function suggested(desk) {
  const last = Object.values(desk.planned).sort((a, b) => Number(b.at) - Number(a.at))[0];
  const zone = last?.zone || ownZone();
  const at = Number(last?.at ?? Math.max(0, ...Object.values(desk.past).map(was => Number(was.planned_at))));
  if (!at) return { date: '', time: '', zone };
  const date = dayField(at + WEEK, zone);
  return { date: Date.parse(date) > Date.now() ? date : '', time: timeField(at, zone), zone };
}

/** @param {import('./circle-desk.js').Here & { n: number, template: Template, onDone: () => void }} props */
export function PlanForm({ room, desk, n, template, onDone }) {
  const [when, setWhen] = useState(() => suggested(desk));
  const [which, setWhich] = useState(() => nth(template, n));
  const [theme, setTheme] = useState(template.gathering[which]?.theme ?? '');
  const [parts, setParts] = useState(() => partsOf(template.gathering[which]));
  const [people, setPeople] = useState(PEOPLE.usual);
  const [doors, setDoors] = useState(DOORS[0]);
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const [gathering] = useState(newId); // the same one when the line broke and it is asked again
  const act = useAct();
  const at = moments(when.date, when.time, when.zone)[0];
  const total = sum(parts);

  const choose = (/** @type {number} */ i) => {
    setWhich(i);
    setTheme(template.gathering[i].theme);
    setParts(partsOf(template.gathering[i]));
  };
  const check = () => {
    const said = { date: !when.date && words.dateMissing, time: !when.time && words.timeMissing };
    const skipped = when.date && when.time && at === undefined && words.timeSkipped;
    return [
      said.date && { id: 'plan-date', sentence: said.date },
      said.time && { id: 'plan-time', sentence: said.time },
      skipped && { id: 'plan-time', sentence: skipped },
      at !== undefined && at < Date.now() && { id: 'plan-date', sentence: words.datePast },
      ...parts.filter(part => !part.out && !minutesOf(part)).map(part => ({ id: `min-${part.id}`, sentence: words.minutesBad })),
      total > MINUTES_MAX && { id: 'plan-people', sentence: words.sumTooLong },
    ].filter(found => typeof found === 'object');
  };
  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const found = check();
    setProblems(found);
    if (found.length) return;
    const { plan, bodies } = planOf({ gathering, at, zone: when.zone, theme, parts, doors: doors === DOORS[0] ? undefined : doors });
    if (await act.run('plan', () => room.send({ do: 'plan_gathering', plan }, bodies))) onDone();
  };
  const change = (/** @type {Part} */ part) => setParts(parts.map(other => (other.id === part.id ? part : other)));

  return html`<form class="stack roomy" onSubmit=${submit} novalidate autocomplete="off">
    <${Problems} problems=${problems} summary=${common.summary} />
    <${PlanWhen} when=${when} at=${at} problems=${problems} onWhen=${setWhen} />
    ${template.gathering.length > 1 && html`<${Field} id="plan-from" as="select" label=${words.template} value=${String(which)} onValue=${(/** @type {string} */ i) => choose(Number(i))}>
      ${template.gathering.map((g, i) => html`<option key=${i} value=${String(i)}>${words.templateNth(i + 1, g.theme)}</option>`)}</${Field}>`}
    <${Field} id="plan-theme" label=${words.theme} hint=${words.themeHint} value=${theme} onValue=${setTheme} more=${{ maxlength: 120 }} />
    <${Field} id="plan-doors" as="select" label=${words.doors} hint=${words.doorsHint} value=${doors} onValue=${setDoors}>
      ${DOORS.map(one => html`<option key=${one} value=${one}>${words.doorsOf[one]}</option>`)}</${Field}>
    <section aria-labelledby="agenda-title">
      <div class="agenda-head"><div><h2 id="agenda-title">${words.agenda}</h2><p class="hint">${words.agendaHint}</p></div>
        <${PlanPeople} people=${people} onPeople=${setPeople} problem=${problemOf(problems, 'plan-people')} /></div>
      <ol class="plan-parts">${parts.map(part => html`<${PlanPart} key=${part.id} part=${part} people=${people} problem=${problemOf(problems, `min-${part.id}`)} onPart=${change} />`)}</ol>
      <p class="sum" role="status"><b>${words.sum(total)}</b>${at !== undefined && total > 0 && html` <span class="soft">${words.ends(time(at + total * 60_000, when.zone))}</span>`}</p>
    </section>
    <p role="alert" class="refusal">${act.sentence}</p>
    <div class="row"><button class="btn primary big" disabled=${Boolean(act.busy)}>${words.save}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${common.cancel}</button></div>
  </form>`;
}
