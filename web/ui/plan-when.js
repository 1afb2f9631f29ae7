// Day, time and zone; and the moment they mean, read back in words.
import { html } from './html.js';
import { useMemo } from 'preact/hooks';
import { longDay, moments, ownZone, place, sameClock, time, zones } from './dates.js';
import { Field } from './field.js';
import { problemOf } from './field-problems.js';
import { plan as words } from './words-desk.js';

/** @typedef {{ date: string, time: string, zone: string }} When as typed */

/**
 * @param {{ when: When, at: number | undefined, problems: import('./field-problems.js').Problem[], onWhen: (when: When) => void, prefix?: string }} props `prefix`: of the fields' ids
 */
export function PlanWhen({ when, at, problems, onWhen, prefix = 'plan' }) {
  const known = useMemo(() => [...new Set([when.zone, ...zones()])].sort(), [when.zone]);
  const read = (/** @type {string} */ zone) => (at === undefined ? '' : `${longDay(at, zone)}, ${time(at, zone)}`);
  const skipped = Boolean(when.date && when.time) && at === undefined;
  const twice = moments(when.date, when.time, when.zone).length > 1;
  return html`<fieldset class="plan-when"><legend>${words.when}</legend>
    <div class="pairs">
      <${Field} id=${`${prefix}-date`} label=${words.date} value=${when.date} onValue=${(/** @type {string} */ date) => onWhen({ ...when, date })} problem=${problemOf(problems, `${prefix}-date`)} more=${{ type: 'date', dir: 'ltr' }} />
      <${Field} id=${`${prefix}-time`} label=${words.time} value=${when.time} onValue=${(/** @type {string} */ t) => onWhen({ ...when, time: t })} problem=${problemOf(problems, `${prefix}-time`)} more=${{ type: 'time', dir: 'ltr' }} />
      <${Field} id=${`${prefix}-zone`} as="select" label=${words.zone} value=${when.zone} onValue=${(/** @type {string} */ zone) => onWhen({ ...when, zone })}>
        ${known.map(zone => html`<option key=${zone} value=${zone}>${zone.replaceAll('_', ' ')}</option>`)}</${Field}>
    </div>
    <p role="status" class="reads">${at !== undefined
      ? sameClock(at, when.zone, ownZone())
        ? words.reads(read(when.zone))
        : html`${words.reads(words.readsZone(read(when.zone), place(when.zone)))} <b>${words.readsYours(read(ownZone()))}.</b>`
      : skipped ? words.timeSkipped : ''} ${twice ? words.timeTwice : ''}</p>
  </fieldset>`;
}
