// When it was, one date or several; and with which medicine, if one likes. Each change is kept at once.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { changeDates, eraseWeeks } from '../state/weeks.js';
import { localDay } from '../state/step-text.js';
import { AskOnce } from './ask-once.js';
import { Field } from './field.js';
import { Sentence } from './refusal.js';
import { dayOf, useStep } from './step-card.js';
import { weeksForm as words } from './words-weeks.js';

/** @import { Room } from '../state/room.js' @import { EarlyWeeks } from '../protocol.js' @import { Weeks } from '../state/weeks.js' */

/** @param {{ room: Room, table: EarlyWeeks, kept: Weeks, choose: (id: string) => Promise<unknown>, onDone: () => void }} props */
export function WeeksForm({ room, table, kept, choose, onDone }) {
  const today = localDay();
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState('');
  const act = useStep();
  const medicine = table.medicine.find(({ id }) => id === kept.medicine) ?? table.medicine[0];
  const add = async (/** @type {Event} */ event) => {
    event.preventDefault();
    setProblem(!day ? words.missing : day > today ? words.ahead : '');
    if (!day || day > today) return;
    const answer = await act.run(() => changeDates(room, dates => [...dates, day]));
    if (answer.outcome !== 'refused') setDay('');
  };
  const anything = kept.dates.length > 0 || kept.medicine !== '' || Object.keys(kept.numbers).length > 0;
  const focus = (/** @type {HTMLElement | null} */ element) => element?.focus({ preventScroll: true });
  return html`<div class="when" role="group" aria-labelledby="when-title">
    <h3 id="when-title" tabindex="-1" ref=${focus}>${words.title}</h3>
    ${kept.dates.length > 0 && html`<ul class="dates" aria-label=${words.dates}>${kept.dates.map(one => html`<li key=${one}><span>${dayOf(one)} ${one.slice(0, 4)}</span>
      <button class="btn quiet" disabled=${act.busy} aria-label=${words.remove(dayOf(one))} onClick=${() => act.run(() => changeDates(room, dates => dates.filter(other => other !== one)))}>${words.removeOne}</button></li>`)}</ul>`}
    <form onSubmit=${add} novalidate>
      <${Field} id="when-day" label=${words.date} hint=${words.dateHint} problem=${problem} value=${day} onValue=${(/** @type {string} */ value) => (setDay(value), setProblem(''))} more=${{ type: 'date', max: today, dir: 'ltr' }} />
      <button class="btn" disabled=${act.busy}>${words.add}</button>
    </form>
    <${Field} id="when-medicine" as="select" label=${words.medicine} hint=${words.medicineHint} value=${medicine.id} onValue=${(/** @type {string} */ id) => choose(id === table.medicine[0].id ? '' : id)}>
      ${table.medicine.map(({ id, name }) => html`<option key=${id} value=${id} selected=${id === medicine.id}>${name}</option>`)}
    </${Field}>
    <${Sentence} sentence=${act.sentence} />
    <div class="row"><button class="btn primary" onClick=${onDone}>${words.done}</button>
      ${anything && html`<${AskOnce} label=${words.erase} sure=${words.sure} yes=${words.yes} no=${words.no} kind="quiet" disabled=${act.busy} act=${() => act.run(() => eraseWeeks(room)).then(onDone)} />`}</div>
  </div>`;
}
