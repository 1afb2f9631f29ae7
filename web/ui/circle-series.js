// The weeks of a circle, on a page of its own: when it meets, longer stretches between, who was absent, who asked for contact.
import { html } from './html.js';
import { useEffect } from 'preact/hooks';
import { earlyWeeks, loadEarlyWeeks } from '../state/early-weeks.js';
import { seriesOf } from '../state/desk/series.js';
import { localDay } from '../state/step-text.js';
import { shownBy } from '../state/weeks.js';
import { longDay, shortDay } from './dates.js';
import { list } from './text.js';
import { series as words } from './words-series.js';

const WEEKS = 28; // days, where the operator's table did not come

/** A local date in words. @param {string} day */
const said = day => shortDay(Date.parse(`${day}T12:00`));

/** @param {import('./circle-desk.js').Here & { head: import('preact').RefObject<any>, onBack: () => void }} props */
export function CircleSeries({ room, circle, desk, head, onBack }) {
  useEffect(() => {
    head.current?.focus(); // it came later than the step to it
    loadEarlyWeeks();
  }, []);
  const weeksLast = earlyWeeks.value.known?.medicine[0]?.days ?? WEEKS;
  const participants = Object.entries(desk.members).filter(([, one]) => one.role === 'participant').map(([person]) => person);
  const name = (/** @type {string} */ person) => room.words(desk.members[person]?.name);
  const names = (/** @type {string[]} */ people) => list(people.map(name).filter(Boolean));
  const past = Object.values(desk.past).map(one => ({ at: Number(one.planned_at), past: true, came: Number(one.came ?? one.attended.length), attended: one.came === undefined ? one.attended : undefined }));
  const ahead = Object.values(desk.planned).map(one => ({ at: Number(one.at), past: false, came: 0, attended: undefined }));
  const all = [...past, ...ahead].sort((one, other) => one.at - other.at);
  const shown = Object.fromEntries(participants.map(person => [person, shownBy(room, person)]));
  const told = seriesOf({ meetings: all.map(one => ({ ...one, day: localDay(new Date(one.at)) })), shown, participants, weeksLast, today: localDay() });
  const asked = Object.values(desk.follow_ups ?? {}).filter(one => one.why === 'asked' && !one.done);
  return html`<main class="page desk narrow">
    <header><div><button class="back" onClick=${onBack}>${room.words(circle.title)}</button>
      <h1 tabindex="-1" ref=${head}>${words.title}</h1><p class="soft">${words.lead}</p></div></header>
    <section class="panel" aria-labelledby="meet-title"><h2 id="meet-title">${words.meetings}</h2>
      ${all.length === 0 && html`<p class="soft">${words.none}</p>`}
      <ul class="names">${told.meetings.map((one, n) => html`<li key=${all[n].at}><span class="between"><span>${longDay(all[n].at)}</span><small class="soft">${one.past ? words.was(all[n].came) : words.ahead}</small></span>
        ${one.absent.length > 0 && html`<p class="small soft" dir="auto" translate="no">${words.absent(names(one.absent))}</p>`}</li>`)}</ul>
    </section>
    <section class="panel" aria-labelledby="gaps-title"><h2 id="gaps-title">${words.gaps}</h2>
      ${told.gaps.length === 0 && html`<p class="soft">${words.noGaps}</p>`}
      <ul class="names">${told.gaps.map(gap => html`<li key=${gap.from}>${words.gap(said(gap.from), said(gap.to), gap.days)}
        <p class="small soft" dir="auto" translate="no">${gap.early.length ? words.early(names(gap.early)) : words.nobody}</p></li>`)}</ul>
      ${told.of > 0 && html`<p class="small soft">${words.showed(told.showed, told.of)} ${words.counted(Math.round(weeksLast / 7))}</p>`}
    </section>
    <section class="panel" aria-labelledby="asked-title"><h2 id="asked-title">${words.contact}</h2>
      ${asked.length === 0 && html`<p class="soft">${words.nobodyAsked}</p>`}
      <ul class="names">${asked.map(one => html`<li key=${one.name} dir="auto" translate="no">${words.asked(room.words(one.name), longDay(Number(one.since)))}</li>`)}</ul>
    </section>
  </main>`;
}
