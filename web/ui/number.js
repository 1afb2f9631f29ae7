// How settled one feels, from 0 to 10, on the way in and on the way out: one tap, and nobody has to.
import { html } from './html.js';
import { useId } from 'preact/hooks';
import { newId } from '../state/ids.js';
import { keepNumber } from '../state/weeks.js';
import { Sentence, useAsk } from './refusal.js';
import { number as words } from './text-number.js';

/** @import { Room } from '../state/room.js' */
/** @import { Moment } from '../protocol.js' */

const SCALE = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** Whether it is asked for now. @param {Room} room @param {Moment} moment */
export const isAsked = (room, moment) => room.lanes.member.value?.can[moment] !== undefined;

/** A number as it was given; '' for anything that is none. @param {Room} room @param {string | undefined} body */
export function numberOf(room, body) {
  const given = room.words(body).trim();
  return SCALE.includes(given) ? given : '';
}

/** @param {{ room: Room, moment: Moment }} props */
export function HowSettled({ room, moment }) {
  const { ask, busy, sentence } = useAsk(room);
  const title = useId();
  const me = room.lanes.member.value;
  const gathering = me?.can[moment];
  if (!gathering) return null;
  const given = numberOf(room, me?.numbers?.[moment]);
  const give = (/** @type {string} */ value) => {
    const number = newId();
    if (value === given || busy) return;
    ask({ do: 'give_number', gathering, moment, number }, { [number]: value }).then(done => void (done && keepNumber(room, moment, value, true)));
  };
  return html`<section class="card settled" aria-labelledby=${title}>
    <h2 id=${title}>${words.question}</h2>
    <p class="small soft">${words.scale} ${words.sees}</p>
    <div class="row" role="group" aria-labelledby=${title}>${SCALE.map(value => html`<button key=${value} class="btn" aria-pressed=${value === given} onClick=${() => give(value)}>${value}</button>`)}</div>
    <p class="small soft" role="status" hidden=${!given}>${given && words.given(given)}</p>
    <${Sentence} sentence=${sentence} />
  </section>`;
}
