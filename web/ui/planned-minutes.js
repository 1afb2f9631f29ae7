// The minutes of a gathering that is planned: changed part by part, with the end they lead to. Once the doors are open
// they stand.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAct } from './desk-act.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { MINUTES_MAX } from './plan-parts.js';
import { time } from './dates.js';
import { common } from './words-common.js';
import { kind, plan as words, planned } from './words-desk.js';

/** @import { PlanView } from '../protocol.js' */

/** Whole minutes, or 0 where something else was typed. @param {string} text */
const read = text => (/^\d+$/.test(text.trim()) && Number(text) <= MINUTES_MAX ? Number(text) : 0);

/** @param {{ id: string, plan: PlanView, room: import('../state/room.js').Room, onDone: () => void }} props */
export function PlannedMinutes({ id, plan, room, onDone }) {
  const [typed, setTyped] = useState(/** @type {Record<string, string>} */ ({}));
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const head = useRef(/** @type {HTMLElement | null} */ (null));
  const act = useAct();
  useEffect(() => head.current?.focus(), []);
  const said = (/** @type {string} */ part) => typed[part] ?? String(plan.segments[part].minutes);
  const total = plan.agenda.reduce((all, part) => all + read(said(part)), 0);

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const found = [
      ...plan.agenda.filter(part => !read(said(part))).map(part => ({ id: `now-${part}`, sentence: words.minutesBad })),
      ...(total > MINUTES_MAX ? [{ id: `now-${plan.agenda[0]}`, sentence: words.sumTooLong }] : []),
    ];
    setProblems(found);
    if (found.length) return;
    const minutes = Object.fromEntries(plan.agenda.filter(part => read(said(part)) !== plan.segments[part].minutes).map(part => [part, read(said(part))]));
    if (!Object.keys(minutes).length || (await act.run('minutes', () => room.send({ do: 'set_minutes', gathering: id, minutes })))) onDone();
  };
  return html`<form class="stack planned-minutes" onSubmit=${submit} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${head}>${planned.minutesTitle}</h3>
    <p class="hint">${planned.minutesHint}</p>
    <${Problems} problems=${problems} summary=${common.summary} />
    <ol class="parts">${plan.agenda.map(part => {
      const title = room.words(plan.segments[part].title) || kind[plan.segments[part].kind];
      return html`<li key=${part}><span dir="auto">${title}</span>
        <span class="plan-minutes"><${Field} id=${`now-${part}`} label=${words.minutesOf(title)} bare value=${said(part)} problem=${problemOf(problems, `now-${part}`)}
          onValue=${(/** @type {string} */ text) => setTyped({ ...typed, [part]: text })} more=${{ inputmode: 'numeric', maxlength: 3, dir: 'ltr' }} /></span></li>`;
    })}</ol>
    <p class="sum" role="status"><b>${words.sum(total)}</b> <span class="soft">${words.ends(time(Number(plan.at) + total * 60_000))}</span></p>
    <p role="alert" class="refusal">${act.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${Boolean(act.busy)}>${planned.minutesSave}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${common.cancel}</button></div>
  </form>`;
}
