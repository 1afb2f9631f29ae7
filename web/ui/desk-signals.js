// Who told the facilitators something, the most pressing first.
import { html } from './html.js';
import { now } from '../state/now.js';
import { desk } from './text-desk.js';

/** @import { SignalKind } from '../protocol.js' */

/** @type {SignalKind[]} */
const FIRST = ['i_need_a_person', 'give_me_a_moment', 'ok'];

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskSignals({ room, ask }) {
  now.value;
  const signals = Object.entries(room.lanes.desk.value?.signals ?? {});
  signals.sort(([, a], [, b]) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind) || Number(a.since) - Number(b.since));
  const say = { i_need_a_person: desk.asked, give_me_a_moment: desk.moment, ok: desk.fine };
  return signals.map(([person, signal]) => html`<section key=${person} class=${`card ${signal.kind === 'i_need_a_person' ? 'urgent' : ''}`}>
    <h2>${desk.signals[signal.kind]} <span>${desk.ago(room.running() - Number(signal.since))}</span></h2>
    <p dir="auto">${say[signal.kind](room.words(signal.name))}</p>
    <button class="btn" onClick=${() => ask({ do: 'answer_signal', person })}>${desk.seen}</button>
  </section>`);
}
