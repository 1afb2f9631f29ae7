// What needs somebody at the desk, in an order that stays: the most pressing first when the desk is opened, what comes
// after that below. The line on top says what there is, and brings whoever asks for a person meanwhile.
import { useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { gatheringOf, nameOf } from '../state/look.js';
import { openCards } from './desk-card.js';
import { asideCards } from './desk-asides.js';
import { LineWith, lineCards } from './desk-line.js';
import { asksForAPerson, signalCards } from './desk-signals.js';
import { takenCards } from './desk-taken.js';
import { DeskWaiting } from './desk-waiting.js';
import { Sheet } from './sheet.js';
import { Still } from './still.js';
import { aside as words } from './text-aside.js';
import { desk } from './text-desk.js';

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskCalls({ room, ask }) {
  const [writesTo, write] = useState('');
  const [leftSo, leaveSo] = useState('');
  const again = room.lanes.member.value?.can.lead_again;
  const leads = gatheringOf(room)?.lead;
  const waits = Object.keys(room.lanes.desk.value?.waiting ?? {}).length;
  const things = [
    ...signalCards(room, ask), ...takenCards(room, ask, write), ...lineCards(room, ask, write), ...openCards(room), ...asideCards(room, ask, write),
    ...(again && leads !== leftSo ? [{ key: 'lead', card: html`<section class="card">
      <h2>${desk.ledBefore}</h2>
      <p dir="auto">${desk.tookLead(nameOf(room, leads))}</p>
      <div class="row"><button class="btn" onClick=${() => ask({ do: 'take_lead', gathering: again })}>${desk.leadAgain}</button>
      <button class="btn quiet" onClick=${() => leaveSo(leads ?? '')}>${desk.leaveSo}</button></div>
    </section>` }] : []),
    ...(waits ? [{ key: 'waiting', card: html`<${DeskWaiting} room=${room} ask=${ask} />` }] : []),
  ];
  const called = Object.values(room.lanes.desk.value?.dyads ?? {}).filter(dyad => dyad.called).length + (room.lanes.desk.value?.calls?.length ?? 0);
  return html`
    <${Ahead} room=${room} all=${things.length + Math.max(0, waits - 1) + called} />
    <${Still} things=${things} />
    ${writesTo && html`<${Sheet} title=${words.lineWith(nameOf(room, writesTo))} onClose=${() => write('')}><${LineWith} room=${room} person=${writesTo} /></${Sheet}>`}
  `;
}

/** Of one height whatever it says. @param {{ room: import('../state/room.js').Room, all: number }} props */
function Ahead({ room, all }) {
  const asking = asksForAPerson(room);
  const seen = useRef(/** @type {Set<string> | null} */ (null));
  const [, again] = useState(0);
  // Those who asked before it was opened stand first; whoever does now may be out of sight.
  seen.current ??= new Set(asking);
  for (const one of seen.current) asking.includes(one) || seen.current.delete(one);
  const next = asking.find(one => !seen.current?.has(one));
  const line = useRef(/** @type {HTMLElement | null} */ (null));
  const go = () => {
    seen.current?.add(/** @type {string} */ (next));
    const card = /** @type {HTMLElement | null | undefined} */ (line.current?.parentElement?.querySelector(`[data-key="signal ${next}"]`));
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector('button')?.focus({ preventScroll: true });
    again(n => n + 1);
  };
  return html`<div class=${`calls-top${next ? ' urgent' : ''}`} ref=${line}>
    ${next ? html`<button class="btn" dir="auto" onClick=${go}>${desk.asked(nameOf(room, next))}</button>`
      : html`<p class="small soft">${all ? desk.waitHere(all) : desk.quiet}</p>`}
  </div>`;
}
