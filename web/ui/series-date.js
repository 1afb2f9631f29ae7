// One date of a series: as it reads, changed in place, or taken out.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { Field } from './field.js';
import { plan as words } from './words-desk.js';
import { dates as say } from './words-calendar.js';

/**
 * @param {object} props
 * @param {import('./series-dates.js').Item} props.item
 * @param {string} props.said the day and the hours, in words
 * @param {string} props.here the same here, where the zone is another
 * @param {string} props.about
 * @param {string} [props.problem]
 * @param {(change: { date?: string, time?: string, out?: boolean }) => void} props.onChange
 */
export function SeriesDate({ item, said, here, about, problem, onChange }) {
  const [changing, setChanging] = useState(false);
  const name = said || item.date;
  if (item.out) {
    return html`<li class="out" id=${`series-${item.i}`} tabindex="-1"><p class="soft"><s>${name}</s> ${words.leftOut}</p>
      <button type="button" class="btn small quiet" aria-label=${`${words.takeIn}: ${name}`} onClick=${() => onChange({ out: false })}>${words.takeIn}</button></li>`;
  }
  return html`<li id=${`series-${item.i}`} tabindex="-1">
    <p><b>${said || words.timeSkipped}</b>${about && html`<br /><span class="soft small" dir="auto">${about}</span>`}${here && html`<br /><span class="soft small">${here}</span>`}</p>
    ${problem && html`<p class="problem">${problem}</p>`}
    ${changing && html`<div class="pairs"><${Field} id=${`series-date-${item.i}`} label=${words.date} value=${item.date} onValue=${(/** @type {string} */ date) => onChange({ date })} more=${{ type: 'date', dir: 'ltr' }} />
      <${Field} id=${`series-time-${item.i}`} label=${words.time} value=${item.time} onValue=${(/** @type {string} */ time) => onChange({ time })} more=${{ type: 'time', dir: 'ltr' }} /></div>`}
    <div class="row"><button type="button" class="btn small" aria-expanded=${changing} aria-label=${`${changing ? say.changed : say.change}: ${name}`} onClick=${() => setChanging(!changing)}>${changing ? say.changed : say.change}</button>
      <button type="button" class="btn small quiet" aria-label=${`${say.takeOut}: ${name}`} onClick=${() => onChange({ out: true })}>${say.takeOut}</button></div>
  </li>`;
}
