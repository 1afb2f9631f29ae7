// A sheet for the evening the power fails: the agenda on one page of paper, black on white. It names nobody.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { helpLines, loadHelpLines } from '../state/safety.js';
import { PlanPeople } from './plan-people.js';
import { longDay, ownZone, place, sameClock, span } from './dates.js';
import { desk as deskWords, each, kind, sheet as words } from './words-desk.js';

/**
 * @param {import('./circle-desk.js').Here & { gathering: string, head?: import('preact').RefObject<any>, onBack: () => void }} props
 */
export function AgendaSheet({ room, circle, desk, gathering, head, onBack }) {
  const plan = desk.planned[gathering];
  const members = Object.values(desk.members).filter(one => one.role === 'participant').length;
  const [people, setPeople] = useState(() => Math.max(3, Math.min(12, members || 8)));
  useEffect(() => void loadHelpLines(), []);
  const known = helpLines.value.known;
  if (!plan) return html`<main class="page desk narrow"><header><div><button class="back" onClick=${onBack} dir="auto">${room.words(circle.title)}</button>
    <h1 tabindex="-1" ref=${head}>${words.title}</h1></div></header><p>${words.gone}</p></main>`;

  const at = Number(plan.at);
  const theme = room.words(plan.theme);
  let begins = at;
  // So that it stays one page: a long agenda, or long words in it, is set smaller.
  const letters = plan.agenda.reduce((all, id) => all + room.words(plan.segments[id].prompt).length, 0);
  const dense = plan.agenda.length > 12 || letters > 1200;
  return html`<main class="page desk narrow sheet-page">
    <header class="on-screen"><div><button class="back" onClick=${onBack} dir="auto">${room.words(circle.title)}</button>
      <h1 tabindex="-1" ref=${head}>${words.title}</h1><p class="soft">${words.lead}</p></div></header>
    <div class="on-screen between"><${PlanPeople} people=${people} onPeople=${setPeople} /><button class="btn primary big" onClick=${() => print()}>${words.print}</button></div>
    <article class=${`paper${dense ? ' dense' : ''}`} aria-label=${words.title}>
      <header><p dir="auto">${room.words(circle.title)}</p>
        <h2>${deskWords.gathering(plan.number)}${theme && html`: <span dir="auto">${theme}</span>`}</h2>
        <p>${longDay(at)}, ${span(at, plan.minutes)}${!sameClock(at, plan.zone, ownZone()) && ` (${span(at, plan.minutes, plan.zone)} ${place(plan.zone)})`}</p></header>
      <table><thead><tr><th scope="col">${words.begins}</th><th scope="col">${words.part}</th><th scope="col">${words.minutes}</th><th scope="col">${words.each(people)}</th></tr></thead>
        <tbody>${plan.agenda.map(id => {
          const part = plan.segments[id];
          const from = begins;
          begins += part.minutes * 60_000;
          const seconds = part.each?.[people];
          return html`<tr key=${id}><td>${span(from, part.minutes).split(/\s*[–-]\s*/)[0]}</td>
            <td><b dir="auto">${room.words(part.title) || kind[part.kind]}</b>${part.prompt && html`<p dir="auto">${room.words(part.prompt)}</p>`}</td>
            <td>${part.minutes}</td><td>${seconds === undefined ? '' : each(seconds)}</td></tr>`;
        })}</tbody></table>
      <footer><h3>${words.lines}</h3>
        <ul>${known?.emergency && html`<li><b>${words.emergency}</b>: ${known.emergency}</li>`}
          ${(known?.lines ?? []).map(line => html`<li key=${line.label}><b>${line.label}</b>: ${[line.phone, line.text && words.text(line.text), line.link, line.hours].filter(Boolean).join(', ')}</li>`)}</ul>
        <p>${words.noCare}</p></footer>
    </article>
  </main>`;
}
