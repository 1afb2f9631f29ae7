// Several gatherings at once: the first date, how they follow each other, and the list of dates before anything is said yes
// to. One tap then plans them all, or none.
import { html } from './html.js';
import { useRef, useState } from 'preact/hooks';
import { newId } from '../state/ids.js';
import { useAct } from './desk-act.js';
import { longDay, ownZone, place, sameClock, span, time } from './dates.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { AT_ONCE, SERIES, daysOf, hasDays, itemsOf, kept, lettersOf } from './series-dates.js';
import { nth, partsOf, planOf } from './plan-parts.js';
import { PlanWhen } from './plan-when.js';
import { SeriesDate } from './series-date.js';
import { common } from './words-common.js';
import { plan as words } from './words-desk.js';
import { dates as say } from './words-calendar.js';

/** @import { Template } from '../protocol.js' */
/** @import { Rhythm } from './series-dates.js' */

/** @param {import('./circle-desk.js').Here & { n: number, template: Template, first: { date: string, time: string, zone: string }, onDone: () => void }} props */
export function PlanSeries({ room, n, template, first, onDone }) {
  const [when, setWhen] = useState(first);
  const [rhythm, setRhythm] = useState(/** @type {Rhythm} */ (hasDays(template) && n === 1 ? 'template' : 'weekly'));
  const [times, setTimes] = useState(String(template.gathering.length > 1 ? template.gathering.length : SERIES.usual));
  const [byHand, setByHand] = useState(/** @type {Record<number, { date?: string, time?: string, out?: boolean }>} */ ({}));
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const made = useRef({ key: '', command: /** @type {any} */ (null), bodies: {} });
  const names = useRef(/** @type {Record<number, string>} */ ({})); // the same ones when the line broke and it is asked again
  const act = useAct();
  const count = /^\d+$/.test(times.trim()) ? Number(times) : 0;
  const fits = rhythm === 'template' || (count >= SERIES.least && count <= SERIES.most);
  const items = when.date && when.time && fits ? itemsOf(when, daysOf(rhythm, count, template), byHand) : [];
  const all = kept(items);
  const agenda = (/** @type {number} */ k) => template.gathering[nth(template, n + k)];

  /** Another beginning or rhythm makes other dates; what was changed by hand was changed of the old ones. */
  const anew = (/** @type {() => void} */ change) => {
    change();
    setByHand({});
    setProblems([]);
  };
  const check = () => [
    !when.date && { id: 'series-date', sentence: words.dateMissing },
    !when.time && { id: 'series-time', sentence: words.timeMissing },
    !fits && { id: 'series-times', sentence: say.timesBad(SERIES.least, SERIES.most) },
    when.date && when.time && fits && all.length === 0 && { id: 'series-date', sentence: say.none },
    ...all.flatMap(({ i, at }, k) => {
      const sentence = at === undefined ? words.timeSkipped : at < Date.now() ? words.datePast : at === all[k - 1]?.at ? say.twice : '';
      return sentence ? [{ id: `series-${i}`, sentence }] : [];
    }),
  ].filter(found => found && typeof found === 'object');
  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const found = check();
    setProblems(/** @type {import('./field-problems.js').Problem[]} */ (found));
    if (found.length) return;
    const key = JSON.stringify([all.map(({ i, at }) => [i, at]), when.zone]);
    if (made.current.key !== key) {
      const plans = all.map(({ i, at }, k) => planOf({ gathering: (names.current[i] ??= newId()), at: at ?? 0, zone: when.zone, theme: agenda(k).theme, parts: partsOf(agenda(k)) }));
      made.current = { key, command: { do: 'plan_series', plans: plans.map(one => one.plan) }, bodies: Object.assign({}, ...plans.map(one => one.bodies)) };
    }
    const letters = lettersOf(made.current.command.plans, made.current.bodies);
    if (letters > AT_ONCE) return setProblems([{ id: 'series-times', sentence: say.tooMuch(Math.floor((all.length * AT_ONCE) / letters)) }]);
    if (await act.run('series', () => room.send(made.current.command, made.current.bodies))) onDone();
  };
  const by = (/** @type {number} */ i, /** @type {{ date?: string, time?: string, out?: boolean }} */ change) => setByHand({ ...byHand, [i]: { ...byHand[i], ...change } });
  const turns = new Map(all.map((item, k) => [item.i, k]));

  return html`<form class="stack roomy" onSubmit=${submit} novalidate autocomplete="off">
    <${Problems} problems=${problems} summary=${common.summary} />
    <${PlanWhen} when=${when} at=${items[0]?.at} problems=${problems} prefix="series" onWhen=${(/** @type {typeof when} */ to) => (to.date === when.date ? setWhen(to) : anew(() => setWhen(to)))} />
    <div class="pairs">
      <${Field} id="series-rhythm" as="select" label=${say.rhythm} value=${rhythm} onValue=${(/** @type {Rhythm} */ to) => anew(() => setRhythm(to))}>
        ${hasDays(template) && html`<option value="template">${say.rhythms.template(template.gathering.map(g => g.day).join(', '))}</option>`}
        <option value="weekly">${say.rhythms.weekly}</option><option value="fortnightly">${say.rhythms.fortnightly}</option></${Field}>
      ${rhythm !== 'template' && html`<${Field} id="series-times" label=${say.times} value=${times} onValue=${setTimes} problem=${problemOf(problems, 'series-times')} more=${{ inputmode: 'numeric', maxlength: 2, dir: 'ltr' }} />`}
    </div>
    ${items.length > 0 && html`<section aria-labelledby="series-title"><h2 id="series-title">${say.list}</h2><p class="hint">${say.listHint}</p>
      <ol class="series-dates">${items.map(item => {
        const k = turns.get(item.i);
        const minutes = k === undefined ? 0 : agenda(k).minutes;
        const said = item.at === undefined ? '' : `${longDay(item.at, when.zone)}, ${minutes ? span(item.at, minutes, when.zone) : time(item.at, when.zone)}`;
        const here = item.at !== undefined && minutes > 0 && !sameClock(item.at, when.zone, ownZone()) ? say.elsewhere(place(when.zone), `${longDay(item.at)}, ${span(item.at, minutes)}`) : '';
        return html`<${SeriesDate} key=${item.i} item=${item} said=${said} here=${here} about=${k === undefined ? '' : say.about(n + k, agenda(k).theme)} problem=${problemOf(problems, `series-${item.i}`)}
          onChange=${(/** @type {{ date?: string, time?: string, out?: boolean }} */ change) => by(item.i, change)} />`;
      })}</ol></section>`}
    <p role="alert" class="refusal">${act.sentence}</p>
    <div class="row"><button class="btn primary big" disabled=${Boolean(act.busy)}>${say.save(all.length)}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${common.cancel}</button></div>
  </form>`;
}
