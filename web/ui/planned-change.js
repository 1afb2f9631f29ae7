// A planned gathering, late, at another time or not at all. Each is one tap from here and can be taken back; everyone is told.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAct } from './desk-act.js';
import { dayField, moments, timeField } from './dates.js';
import { Problems } from './field-problems.js';
import { PlanWhen } from './plan-when.js';
import { StartLate } from './start-late.js';
import { change as words } from './words-calendar.js';
import { common } from './words-common.js';
import { plan as planWords, planned } from './words-desk.js';

/** @import { PlanView } from '../protocol.js' */

const SOON = 12 * 60 * 60_000; // ms before its time from which one may know that it will be late

/** @param {{ id: string, plan: PlanView, room: import('../state/room.js').Room, onDone: () => void }} props */
export function PlannedChange({ id, plan, room, onDone }) {
  const was = Number(plan.at);
  const [when, setWhen] = useState(() => ({ date: dayField(was, plan.zone), time: timeField(was, plan.zone), zone: plan.zone }));
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const head = useRef(/** @type {HTMLElement | null} */ (null));
  const act = useAct();
  useEffect(() => head.current?.focus(), []);
  const at = moments(when.date, when.time, when.zone)[0];
  const late = room.lanes.desk.value?.can.start_late;
  const send = (/** @type {any} */ command) => act.run(command.do, () => room.send(command));

  const move = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const sentence = !when.date ? planWords.dateMissing : !when.time ? planWords.timeMissing : at === undefined ? planWords.timeSkipped : at < Date.now() ? planWords.datePast : at === was ? words.same : '';
    setProblems(sentence ? [{ id: `${id}-${when.date ? 'time' : 'date'}`, sentence }] : []);
    if (!sentence && (await send({ do: 'move_gathering', gathering: id, from: was, at }))) onDone();
  };
  return html`<div class="planned-change stack">
    <h3 tabindex="-1" ref=${head}>${planned.change}</h3>
    <p class="hint">${words.lead}</p>
    <p role="alert" class="refusal">${act.sentence}</p>
    ${late?.gathering === id && (late.from > late.at || was - Date.now() < SOON) && html`<h4>${words.late}</h4><${StartLate} late=${late} send=${send} />`}
    <h4>${words.move}</h4>
    <form class="stack" onSubmit=${move} novalidate autocomplete="off">
      <${Problems} problems=${problems} summary=${common.summary} />
      <${PlanWhen} when=${when} at=${at} problems=${problems} onWhen=${setWhen} prefix=${id} />
      <div class="row"><button class="btn" disabled=${Boolean(act.busy)}>${words.moveYes}</button></div>
    </form>
    <div class="row"><button type="button" class="btn" disabled=${Boolean(act.busy)} onClick=${() => send({ do: 'cancel_gathering', gathering: id })}>${words.cancel}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${words.close}</button></div>
    <p class="hint">${words.cancelHint}</p>
  </div>`;
}
