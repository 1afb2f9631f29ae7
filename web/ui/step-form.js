// A step in the making, or as it changes. Only what one will do is needed; it reads back as one sentence while it is typed.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { keepStep, showStep, stepsOf } from '../state/own.js';
import { DOMAINS, RHYTHMS, STATES, SURE, asksForFallback, newStep, sentenceOf } from '../state/step-text.js';
import { Field } from './field.js';
import { Sentence } from './refusal.js';
import { StepText, useStep } from './step-card.js';
import { steps, stepForm as words } from './words-steps.js';

/** @import { Room } from '../state/room.js' @import { Says } from '../state/step-text.js' */

const LONG = { insight: 200, when: 140, then: 140 };

/** @param {{ room: Room, step: string, version?: number, says?: Says, shown?: boolean, today: string, onDone: () => void }} props */
export function StepForm({ room, step, version = 0, says: before, shown = false, today, onDone }) {
  const [says, setSays] = useState(() => before ?? newStep(today));
  const [missing, setMissing] = useState(false);
  const [moved, setMoved] = useState(false);
  const act = useStep();
  const name = (/** @type {string} */ of) => `${of}-${step}`;
  /** @param {Partial<Says>} change */
  const set = change => (setSays({ ...says, ...change }), setMissing(false));
  const field = (/** @type {'insight' | 'when' | 'then' | 'obstacle' | 'fallback' | 'value'} */ of, /** @type {any} */ more = {}) =>
    html`<${Field} id=${name(of)} value=${says[of]} onValue=${(/** @type {string} */ value) => set({ [of]: value })} ...${more} more=${{ maxlength: LONG[/** @type {'then'} */ (of)] ?? LONG.then, translate: 'no' }} />`;

  /** @param {number} after the version it is to follow */
  const keep = async after => {
    if (!sentenceOf(says)) return setMissing(true), document.getElementById(name('then'))?.focus();
    const answer = await act.run(() => keepStep(room, step, after + 1, says));
    setMoved(answer.code === 'step_moved');
    if (answer.outcome === 'refused') return;
    if (says.support === 'circle' && (await act.run(() => showStep(room, step))).outcome === 'refused') return;
    onDone();
  };
  const other = moved ? stepsOf(room).find(one => one.id === step) : undefined;
  const submit = (/** @type {Event} */ event) => (event.preventDefault(), act.busy || keep(other?.version ?? version));
  const sentence = sentenceOf(says);
  return html`<form class="step-form stack" autocomplete="off" novalidate onSubmit=${submit} aria-label=${before ? words.again : words.title}>
    <h3>${before ? words.again : words.title}</h3>
    ${field('insight', { label: words.insight, hint: words.insightHint })}
    ${field('when', { label: words.when, hint: words.whenHint })}
    ${field('then', { label: words.then, hint: words.thenHint, problem: missing ? words.thenMissing : '' })}
    ${sentence && html`<div class="reads"><p class="small soft">${words.reads}</p><${StepText} says=${says} /></div>`}
    <${Field} as="select" id=${name('rhythm')} label=${words.rhythm} value=${says.rhythm} onValue=${(/** @type {any} */ rhythm) => set({ rhythm })}>
      ${RHYTHMS.map(one => html`<option key=${one} value=${one}>${words.rhythms[one]}</option>`)}</${Field}>
    ${says.rhythm === 'weekly' && html`<${Field} as="select" id=${name('times')} label=${words.times} value=${String(says.times)} onValue=${(/** @type {string} */ times) => set({ times: Number(times) })}>
      ${[1, 2, 3, 4, 5, 6].map(n => html`<option key=${n} value=${n}>${n}</option>`)}</${Field}>`}
    <${Field} as="select" id=${name('confidence')} label=${words.confidence} value=${String(says.confidence)} onValue=${(/** @type {string} */ sure) => set({ confidence: Number(sure) })}>
      <option value="-1">${words.notSaid}</option>${Array.from({ length: 11 }, (_, n) => html`<option key=${n} value=${n}>${n}</option>`)}</${Field}>
    ${says.confidence >= 0 && says.confidence < SURE && html`<div class="smaller" role="status"><p>${words.smallerText}</p>
      <button type="button" class="btn" onClick=${() => document.getElementById(name('then'))?.focus()}>${words.smaller}</button></div>`}
    ${(asksForFallback(says, today) || says.obstacle || says.fallback) && html`<fieldset><legend>${words.hard}</legend>${field('obstacle', { label: words.obstacle })}${field('fallback', { label: words.fallback })}</fieldset>`}
    <details open=${Boolean(says.domain || says.value)}><summary>${words.more}</summary><div class="stack">
      <${Field} as="select" id=${name('domain')} label=${words.domain} value=${says.domain} onValue=${(/** @type {string} */ domain) => set({ domain })}>
        <option value="">${words.noDomain}</option>${DOMAINS.map(one => html`<option key=${one} value=${one}>${words.domains[/** @type {'mind'} */ (one)]}</option>`)}</${Field}>
      ${field('value', { label: words.value })}</div></details>
    ${before && html`<${Field} as="select" id=${name('state')} label=${words.state} value=${says.state} onValue=${(/** @type {any} */ state) => set({ state })}>
      ${STATES.map(one => html`<option key=${one} value=${one}>${steps.state[one]}</option>`)}</${Field}>`}
    <fieldset class="who"><legend>${words.support}</legend>
      ${/** @type {const} */ (['none', 'circle']).map(one => html`<label key=${one} class="check"><input type="radio" name=${name('support')} checked=${says.support === one} onChange=${() => set({ support: one })} />${words.supports[one]}</label>`)}
      <p class="small soft">${words.supportHint}</p></fieldset>
    ${other?.says && html`<div class="reads" role="status"><p class="small">${words.moved}</p><${StepText} says=${other.says} />
      <button type="button" class="btn" onClick=${onDone}>${words.theirs}</button></div>`}
    <${Sentence} sentence=${other ? '' : act.sentence} />
    <div class="row"><button class="btn primary" disabled=${act.busy}>${other ? words.mine : says.support === 'circle' ? words.keepAndShow : words.keep}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${words.cancel}</button></div>
  </form>`;
}
