// Who told the facilitators something, the most pressing first; then who was asked whether they are still here.
import { html } from './html.js';
import { nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { desk } from './text-desk.js';

/** @import { SignalKind } from '../protocol.js' */

/** @type {SignalKind[]} */
const FIRST = ['i_need_a_person', 'give_me_a_moment', 'ok'];

/** @param {import('../state/room.js').Room} room @param {import('./desk-column.js').Ask} ask @returns {import('./still.js').Thing[]} */
export function signalCards(room, ask) {
  now.value;
  const view = room.lanes.desk.value;
  const ago = (/** @type {number | undefined} */ since) => desk.ago(room.running() - Number(since));
  const signals = Object.entries(view?.signals ?? {});
  signals.sort(([, a], [, b]) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind) || Number(a.since) - Number(b.since));
  const say = { i_need_a_person: desk.asked, give_me_a_moment: desk.moment, ok: desk.fine };
  // Whoever answered with more than "all right" stands among the signals.
  const checks = Object.entries(view?.checks ?? {}).filter(([person, check]) => !check.answer || !view?.signals[person]);
  return [
    ...signals.map(([person, signal]) => ({ key: `signal ${person}`, card: html`<section class=${`card ${signal.kind === 'i_need_a_person' ? 'urgent' : ''}`}>
      <h2>${desk.signals[signal.kind]} <span>${ago(signal.since)}</span></h2>
      <p dir="auto">${say[signal.kind](nameOf(room, person))}</p>
      <button class="btn" onClick=${() => ask({ do: 'answer_signal', person })}>${desk.seen}</button>
    </section>` })),
    ...checks.map(([person, check]) => ({ key: `check ${person}`, card: html`<section class="card">
      <h2>${check.answer ? desk.signals[check.answer] : desk.wasAsked} <span>${ago(check.answered ?? check.since)}</span></h2>
      <p dir="auto">${check.answer ? say[check.answer](nameOf(room, person)) : desk.noAnswer(nameOf(room, person))}</p>
      ${check.answer
        ? html`<button class="btn" onClick=${() => ask({ do: 'answer_signal', person })}>${desk.seen}</button>`
        : html`<button class="btn quiet" onClick=${() => ask({ do: 'check', person, on: false })}>${desk.takeBackCheck}</button>`}
    </section>` })),
  ];
}

/** Who asks for a person now. @param {import('../state/room.js').Room} room @returns {string[]} */
export const asksForAPerson = room => Object.entries(room.lanes.desk.value?.signals ?? {}).filter(([, one]) => one.kind === 'i_need_a_person').map(([person]) => person);
