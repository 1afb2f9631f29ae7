// One step: its sentence, what became of it, and who sees it.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { eraseStep, keepStep, showStep } from '../state/own.js';
import { countOf } from '../state/practice.js';
import { isLive, localDay, sentenceOf } from '../state/step-text.js';
import { AskOnce } from './ask-once.js';
import { Sentence } from './refusal.js';
import { StepForm } from './step-form.js';
import { StepToday } from './step-today.js';
import { shortDay } from './dates.js';
import { log, steps as words } from './words-steps.js';

/** @import { Room } from '../state/room.js' @import { Step } from '../state/own.js' @import { Entry } from '../state/practice.js' @import { Says } from '../state/step-text.js' */

const DOTS = 7; // the latest notes

/** @param {{ says: Says }} props */
export const StepText = ({ says }) => html`<p class="voice" dir="auto" translate="no">${sentenceOf(says)}</p>`;

/** A day without a time is the same in every zone. @param {string} day */
export const dayOf = day => shortDay(Date.parse(`${day}T12:00:00Z`), 'UTC');

/** @param {Says} says */
const rhythmOf = ({ rhythm, times }) => (rhythm === 'weekly' ? words.rhythm.weekly(times) : words.rhythm[rhythm]);

/** @param {{ room: Room, step: Step, entries: Entry[], open: boolean }} props */
export function StepCard({ room, step, entries, open }) {
  const [doing, setDoing] = useState(/** @type {'' | 'today' | 'change'} */ (''));
  const act = useStep();
  const { id, version, shown, says } = step;
  const erase = html`<${AskOnce} label=${words.erase} sure=${words.sure} yes=${words.yes} no=${words.no} kind="quiet" disabled=${act.busy} act=${() => act.run(() => eraseStep(room, id, entries))} />`;
  if (!says) return html`<article class="step"><p class="soft">${words.closed}</p>${erase}<${Sentence} sentence=${act.sentence} /></article>`;
  const mine = entries.filter(one => one.step === id);
  const live = isLive(says);
  if (doing === 'change') return html`<article class="step"><${StepForm} room=${room} step=${id} version=${version} says=${says} shown=${shown} today=${localDay()} onDone=${() => setDoing('')} />${erase}</article>`;
  return html`<article class="step">
    <${StepText} says=${says} />
    <p class="small soft">${[says.state !== 'trying' && words.state[says.state], rhythmOf(says), ...told(mine), shown ? words.circleSees : words.onlyYou].filter(Boolean).join(' · ')}</p>
    <${Days} notes=${mine} />
    ${doing === 'today'
      ? html`<${StepToday} room=${room} step=${id} notes=${mine} onDone=${() => setDoing('')} />`
      : html`<div class="row">
          ${live && open && html`<button class="btn primary" onClick=${() => setDoing('today')}>${log.today}</button>`}
          ${shown
            ? html`<button class="btn" disabled=${act.busy} onClick=${() => act.run(() => keepStep(room, id, version + 1, { ...says, support: 'none' }))}>${words.takeBack}</button>`
            : live && html`<button class="btn" disabled=${act.busy} onClick=${() => act.run(() => showStep(room, id))}>${words.show}</button>`}
          <button class="btn quiet" onClick=${() => setDoing('change')}>${words.change}</button>
        </div>`}
    <${Sentence} sentence=${act.sentence} />
  </article>`;
}

/** @param {Entry[]} notes */
function told(notes) {
  const { times, since, cameBack } = countOf(notes);
  return [times > 0 && log.times(times, dayOf(since)), cameBack && log.cameBack];
}

/** The latest notes, side by side: days between them are not drawn. @param {{ notes: Entry[] }} props */
function Days({ notes }) {
  const latest = notes.slice(-DOTS);
  if (!latest.length) return null;
  const spoken = latest.map(({ what, day }) => (what ? `${dayOf(day)}: ${log.what[what]}` : '')).join(', ');
  return html`<div class="days" role="img" aria-label=${`${log.notes}: ${spoken}`}>${latest.map(({ entry, what }) => html`<i key=${entry} class=${what}></i>`)}</div>`;
}

/** One act at a time, and the one sentence when it came to nothing. */
export function useStep() {
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState('');
  /** @param {() => Promise<import('../wire/commands.js').Answer>} act */
  const run = async act => {
    setBusy(true);
    setSentence('');
    const answer = await act();
    setBusy(false);
    if (answer.outcome === 'refused') setSentence(answer.sentence ?? '');
    return answer;
  };
  return { busy, sentence, run };
}
