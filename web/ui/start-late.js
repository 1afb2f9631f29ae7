// "We start late": one tap says by how much, another takes it back.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { ownZone, time, timeField } from './dates.js';
import { Field } from './field.js';
import { from, meant } from './late-times.js';
import { change as words } from './words-calendar.js';

/** @import { StartLateView } from '../protocol.js' */

const MINUTE = 60_000;
const STEPS = [5, 10, 15, 20, 30]; // minutes

/** @param {{ late: StartLateView, send: (command: any) => Promise<any> }} props */
export function StartLate({ late, send }) {
  const at = Number(late.at);
  const begins = Number(late.from);
  const until = Number(late.until);
  const [typed, setTyped] = useState(timeField(begins, ownZone()));
  const [problem, setProblem] = useState('');
  const say = (/** @type {number} */ ms) => send({ do: 'start_late', gathering: late.gathering, from: begins, begins: ms });
  const base = from(at, Date.now());
  const choices = STEPS.map(n => ({ n, ms: base + n * MINUTE })).filter(({ ms }) => ms <= until && ms !== begins);
  const submit = (/** @type {Event} */ e) => {
    e.preventDefault();
    const ms = meant(typed, at);
    const good = ms !== undefined && ms <= until;
    setProblem(good ? '' : words.latest(time(until)));
    if (good && ms !== begins) void say(ms);
  };
  return html`<div class="start-late" role="group" aria-label=${words.late}>
    <p role="status">${begins > at ? words.lateNow(time(begins)) : ''}</p>
    <div class="row">${choices.map(({ n, ms }) => html`<button key=${n} type="button" class="btn small" onClick=${() => say(ms)}>${base === at ? `${words.lateIn(n)}: ` : ''}${time(ms)}</button>`)}
      ${begins > at && html`<button type="button" class="btn small" onClick=${() => say(at)}>${words.onTime}</button>`}</div>
    <form class="row" onSubmit=${submit} novalidate autocomplete="off">
      <${Field} id=${`late-${late.gathering}`} label=${words.lateAt} value=${typed} onValue=${setTyped} problem=${problem} more=${{ type: 'time', dir: 'ltr' }} />
      <button class="btn small">${words.lateThen}</button></form>
  </div>`;
}
