// Who told the facilitators something, the most pressing first; then who was asked whether they are still here.
import { html } from './html.js';
import { now } from '../state/now.js';
import { desk } from './text-desk.js';

/** @import { SignalKind } from '../protocol.js' */

/** @type {SignalKind[]} */
const FIRST = ['i_need_a_person', 'give_me_a_moment', 'ok'];

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskSignals({ room, ask }) {
  now.value;
  const view = room.lanes.desk.value;
  const ago = (/** @type {number | undefined} */ since) => desk.ago(room.running() - Number(since));
  const signals = Object.entries(view?.signals ?? {});
  signals.sort(([, a], [, b]) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind) || Number(a.since) - Number(b.since));
  const say = { i_need_a_person: desk.asked, give_me_a_moment: desk.moment, ok: desk.fine };
  // Whoever answered with more than "all right" stands among the signals.
  const checks = Object.entries(view?.checks ?? {}).filter(([person, check]) => !check.answer || !view?.signals[person]);
  return html`
    ${signals.map(([person, signal]) => html`<section key=${person} class=${`card ${signal.kind === 'i_need_a_person' ? 'urgent' : ''}`}>
      <h2>${desk.signals[signal.kind]} <span>${ago(signal.since)}</span></h2>
      <p dir="auto">${say[signal.kind](room.words(signal.name))}</p>
      <button class="btn" onClick=${() => ask({ do: 'answer_signal', person })}>${desk.seen}</button>
    </section>`)}
    ${checks.map(([person, check]) => html`<section key=${`check ${person}`} class="card">
      <h2>${check.answer ? desk.signals[check.answer] : desk.wasAsked} <span>${ago(check.answered ?? check.since)}</span></h2>
      <p dir="auto">${check.answer ? say[check.answer](room.words(check.name)) : desk.noAnswer(room.words(check.name))}</p>
      ${check.answer
        ? html`<button class="btn" onClick=${() => ask({ do: 'answer_signal', person })}>${desk.seen}</button>`
        : html`<button class="btn quiet" onClick=${() => ask({ do: 'check', person, on: false })}>${desk.takeBackCheck}</button>`}
    </section>`)}
  `;
}
