// One's own steps: what they say, what becomes of them, and who sees them. Below, what others show.
import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { sendWaiting, shownBy, stepsOf, waitingIn } from '../state/own.js';
import { isLive, localDay } from '../state/step-text.js';
import { Sentence } from './refusal.js';
import { StepCard, StepText } from './step-card.js';
import { StepForm } from './step-form.js';
import { useEntries } from './use-entries.js';
import { longDay } from './dates.js';
import { log as logWords, steps as words } from './words-steps.js';

/** @import { Room } from '../state/room.js' @import { Entry } from '../state/practice.js' */

const MOST = 2; // live steps at once

/** @param {{ room: Room }} props */
export function Steps({ room }) {
  const [adding, setAdding] = useState('');
  const me = room.lanes.member.value;
  const { entries, sentence } = useLog(room);
  if (!me?.can.keep_step) return null;
  const all = stepsOf(room).sort((one, other) => (one.says?.since ?? '').localeCompare(other.says?.since ?? '') || one.id.localeCompare(other.id));
  const [live, earlier] = [all.filter(({ says }) => says && isLive(says)), all.filter(({ says }) => !says || !isLive(says))];
  const waits = waitingIn(room.circle).value.length;
  const closes = me.log_closes === undefined ? Infinity : Number(me.log_closes);
  const open = closes > Date.now();
  const card = (/** @type {import('../state/own.js').Step} */ step) => html`<${StepCard} key=${step.id} room=${room} step=${step} entries=${entries} open=${open} />`;
  return html`<section class="card steps" aria-labelledby="own-steps">
    <h2 id="own-steps">${words.title}</h2>
    <p class="small soft">${all.length ? words.lead : words.none}</p>
    ${live.map(card)}
    ${adding
      ? html`<${StepForm} key=${adding} room=${room} step=${adding} today=${localDay()} onDone=${() => setAdding('')} />`
      : live.length < MOST && html`<p><button class=${`btn${live.length ? '' : ' primary'}`} onClick=${() => setAdding(newId())}>${live.length ? words.another : words.add}</button></p>`}
    ${earlier.length > 0 && html`<details><summary>${words.earlier}</summary>${earlier.map(card)}</details>`}
    <p class="small soft" role="status">${waits > 0 && room.connection.value.state !== 'live' && logWords.waits(waits)}</p>
    ${!open && all.length > 0 && html`<p class="small soft">${logWords.closed(longDay(closes))}</p>`}
    <${Sentence} sentence=${sentence} />
    <${Others} room=${room} />
  </section>`;
}

/** What was noted; and what still waits is sent. @param {Room} room @returns {{ entries: Entry[], sentence: string }} */
function useLog(room) {
  const [sentence, setSentence] = useState('');
  const waits = waitingIn(room.circle).value.length;
  useEffect(() => void sendWaiting(room, setSentence), [room, waits]);
  return { entries: useEntries(room), sentence };
}

/** @param {{ room: Room }} props */
function Others({ room }) {
  const all = shownBy(room).filter(one => one.steps.length);
  if (!all.length) return null;
  return html`<h3>${words.others}</h3>
    <ul class="others">${all.map(one => html`<li key=${one.person}><b dir="auto" translate="no">${one.name}</b>${one.steps.map(({ id, says }) => html`<${StepText} key=${id} says=${says} />`)}</li>`)}</ul>`;
}
