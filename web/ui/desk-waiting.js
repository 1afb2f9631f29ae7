// Who would like to come in: one tap checks the knock and hands over the keys.
import { html } from './html.js';
import { gatheringOf, nameOf, segmentNow } from '../state/look.js';
import { now } from '../state/now.js';
import { admit } from '../state/desk/admit.js';
import { canAct, work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { DeskTell } from './desk-tell.js';
import { KnockMarks, comesAs } from './desk-knock.js';
import { useKnocks } from './desk-knocks.js';
import { Sentence } from './refusal.js';
import { Later } from './later.js';
import { Still } from './still.js';
import { desk } from './text-desk.js';
import { knock as sealed, noKeys } from './words-keys.js';

const crowd = () => import('./how-many.js').then(found => found.Crowd);

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskWaiting({ room, ask }) {
  const act = useAct();
  const knockOf = useKnocks(room);
  const able = canAct(room);
  const view = room.lanes.desk.value;
  const waiting = byArrival(view?.waiting ?? {});
  now.value;
  if (!view || !waiting.length) return null;
  const may = view.can.admit && !act.busy;
  // It says so before anybody taps, and in one place, so that nothing moves when it changes.
  const when = act.busy ? sealed.admitting : may ? desk.admitNow : whyLater(room);
  const letIn = (/** @type {string} */ person) => may && act.run(person, () => work(room, at => admit(at, person)));
  return html`<section class="card">
    <h2>${desk.waiting} <span>${waiting.length}</span></h2>
    ${view.crowd && html`<${Later} load=${crowd} room=${room} />`}
    ${able && html`<p class="small soft" id="admit-when">${when}</p>`}
    <${Still} things=${waiting.map(([person, one]) => {
      const name = nameOf(room, person);
      const knock = knockOf(person);
      const full = view.door?.full?.includes(person) ?? false;
      const facts = [comesAs(knock) || (one.first_time ? desk.firstTime : desk.returning), one.here ? one.since !== undefined && desk.waitsFor(room.running() - Number(one.since)) : desk.gone, !one.accepted && desk.notAccepted].filter(Boolean);
      return { key: person, card: html`<div class="waiting-one">
        <p><b dir="auto" translate="no">${name}</b> <span class="small soft" dir="auto">${facts.join(' · ')}</span></p>
        <${KnockMarks} knock=${knock} />
        <div class="row">
          ${able && !knock.stop && html`<button class="btn primary" aria-disabled=${!may} aria-describedby="admit-when" onClick=${() => letIn(person)}>${desk.admit}<span class="visually-hidden"> ${name}</span></button>`}
          ${one.here && html`<button class="btn" onClick=${() => ask({ do: 'check', person, on: true })}>${desk.stillThere}<span class="visually-hidden"> ${name}</span></button>`}
          ${view.can.tell_full && html`<button class="btn" aria-pressed=${full} onClick=${() => ask({ do: 'tell_full', gathering: view.can.tell_full, person, on: !full })}>${desk.full_tonight}<span class="visually-hidden"> ${name}</span></button>`}
          ${one.first_time && html`<button class="btn" onClick=${() => ask({ do: 'decline', person })}>${desk.notNow}<span class="visually-hidden"> ${name}</span></button>`}
        </div>
      </div>` };
    })} />
    ${!able && html`<p class="small soft">${noKeys.title}. <a href=${`#/desk/${room.circle}`}>${desk.full}</a></p>`}
    <${DeskTell} room=${room} ask=${ask} />
    <${Sentence} sentence=${act.sentence} />
  </section>`;
}

/** Those who are there as they came, then those whose page is closed. @param {Record<string, import('../protocol.js').WaitingPersonView>} waiting */
export const byArrival = waiting => Object.entries(waiting).sort(([, a], [, b]) => Number(a.since ?? Infinity) - Number(b.since ?? Infinity) || 0);

/** Why nobody can be let in just now, and when. @param {import('../state/room.js').Room} room */
function whyLater(room) {
  const gathering = gatheringOf(room);
  if (gathering?.phase === 'closing') return desk.admitClosing;
  if (room.lanes.desk.value?.door?.locked) return desk.admitLocked;
  const between = room.lanes.desk.value?.door?.policy === 'any_boundary' && ['open_centre', 'stack'].includes(segmentNow(room)?.kind ?? '');
  return between ? desk.admitAfterTurn : desk.admitLater;
}
