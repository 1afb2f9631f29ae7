// First step: what this circle is, who leads it, when and how it meets.
import { html } from './html.js';
import { DoorFrame } from './door-frame.js';
import { longDay, ownZone, place, sameClock, span, time } from './dates.js';
import { safety } from './text.js';
import { door as words, list } from './words-door.js';

/** @param {import('./door.js').StepProps} step */
export function DoorAbout(step) {
  const { circle } = step.view;
  const { title, about, led_by: names } = step.door;
  const next = circle.next;
  const at = Number(next?.at);
  const phase = step.view.phase;
  return html`<${DoorFrame} step=${step} title=${title} lead=${names.length ? words.ledBy(list(names)) : ''} halo onNext=${step.onNext}>
    <dl class="facts">
      ${phase && html`<div><dt>${words.nowLabel}</dt><dd><b>${words.nowOn}</b><span>${step.view.locked ? words.nowLocked : phase === 'closing' ? words.nowClosing : words.nowKnock}</span></dd></div>`}
      ${(next || !phase) && html`<div><dt>${words.nextLabel}</dt>
        ${next
          ? html`<dd><b>${longDay(at)}</b><span>${span(at, next.minutes)}, ${words.yourTime}</span>
              ${!sameClock(at, next.zone, ownZone()) && html`<small>${words.theirTime(time(at, next.zone), place(next.zone))}</small>`}</dd>`
          : html`<dd>${words.noDate}</dd>`}</div>`}
      <div><dt>${words.whereLabel}</dt><dd>${words.medium[circle.medium]}</dd></div>
    </dl>
    <section class="about"><h2>${words.aboutLabel}</h2>
      ${about.split(/\n+/).map((line, i) => html`<p class="voice" dir="auto" key=${i}>${line}</p>`)}
    </section>
    ${step.safety.report && html`<p class="small report"><b>${safety.report}</b> <span dir="auto">${step.safety.report}</span></p>`}
  </${DoorFrame}>`;
}
