// The weeks after an experience: as much of it as one likes to say, what may be said of these weeks, and where that comes
// from. It counts up, never down, and nothing in it ends.
import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';
import { earlyWeeks, loadEarlyWeeks, medicineOf } from '../state/early-weeks.js';
import { changeWeeks, eraseWeeks, hideWeeks, noWeeks, showWeeks, weekOf, weeksOf } from '../state/weeks.js';
import { localDay } from '../state/step-text.js';
import { facilitates } from '../state/look.js';
import { Band } from './early-weeks-band.js';
import { WeeksForm } from './early-weeks-form.js';
import { Sources, gradesOf } from './early-weeks-source.js';
import { Sentence } from './refusal.js';
import { dayOf, useStep } from './step-card.js';
import { useEntries } from './use-entries.js';
import { weeks as words } from './words-weeks.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function EarlyWeeks({ room }) {
  const [changing, setChanging] = useState(false);
  const act = useStep();
  const entries = useEntries(room);
  useEffect(() => void loadEarlyWeeks(), []);
  const { known: table, failed } = earlyWeeks.value;
  if (!room.lanes.member.value?.can.keep_step) return null;
  const { says, there, shown, seen } = weeksOf(room);
  const today = localDay();
  const latest = says?.dates.at(-1) ?? '';
  const week = weekOf(latest, today);
  const title = table?.words.label ?? '';
  if (!table) return failed ? html`<section class="card early"><p class="soft">${words.notLoaded}</p></section>` : null;
  const begin = html`<button class="btn" onClick=${() => setChanging(true)}>${latest ? words.change : words.say}</button>`;
  if (there && !says) return html`<section class="card early" aria-labelledby="early-weeks"><h2 id="early-weeks">${title}</h2><p class="soft">${words.closed}</p>
    <p><button class="btn" disabled=${act.busy} onClick=${() => act.run(() => eraseWeeks(room))}>${words.anew}</button></p><${Sentence} sentence=${act.sentence} /></section>`;
  const kept = says ?? noWeeks();
  const medicine = medicineOf(table, kept.medicine);
  const choose = (/** @type {string} */ id) => act.run(() => changeWeeks(room, now => ({ ...now, medicine: id })));
  const showing = shown
    ? html`<button class="btn" disabled=${act.busy} onClick=${() => act.run(() => hideWeeks(room))}>${words.takeBack}</button>`
    : html`<button class="btn" disabled=${act.busy} aria-describedby="show-weeks" onClick=${() => act.run(() => showWeeks(room))}>${words.show}</button>`;
  return html`<section class="card early" aria-labelledby="early-weeks">
    <h2 id="early-weeks">${latest && week > 0 ? `${title} · ${words.week(week)}` : title}</h2>
    ${latest
      ? html`<p class="soft">${(kept.dates.length > 1 ? words.sinceLast : words.since)(dayOf(latest))} ${table.words.open} ${table.words.nothing_closes}</p>
          <${Band} room=${room} day=${latest} today=${today} days=${medicine.days} entries=${entries} />
          <p class="small">${table.words.mostly} ${words.evidence(gradesOf(medicine))} ${table.words.not_advice}</p>
          <p class="small soft">${table.words.tender}</p>
          <${Sources} table=${table} medicine=${medicine} />`
      : html`<p class="soft">${table.words.open} ${table.words.nothing_closes}</p>`}
    ${changing
      ? html`<${WeeksForm} room=${room} table=${table} kept=${kept} choose=${choose} onDone=${() => setChanging(false)} />`
      : latest
        ? html`<p class="small soft" id="show-weeks" role="status">${shown ? words.deskSees(dayOf(seen)) : facilitates(room) ? words.onlyYou : `${words.onlyYou} ${words.showHint}`}</p>
            <div class="row">${!facilitates(room) && showing}${begin}</div>`
        : html`<p class="small soft">${words.none}</p><div class="row">${begin}</div>`}
    <${Sentence} sentence=${act.sentence} />
  </section>`;
}
