// A leaving card on the way out: four questions without a name, none of which has to be answered.
import { html } from './html.js';
import { useId, useState } from 'preact/hooks';
import { leaveCard, ticked } from '../state/leave-card.js';
import { ASKED, QUESTIONS } from '../state/leaving.js';
import { Sentence } from './refusal.js';
import { leaving as words } from './text-leaving.js';

/** @import { Room } from '../state/room.js' @import { Question } from '../state/leaving.js' */

/** @param {{ room: Room }} props */
export function LeavingCard({ room }) {
  const title = useId();
  const me = room.lanes.member.value;
  const gathering = me?.can.leave_card;
  if (!gathering && !me?.left_card) return null;
  return html`<section class="card leaving-card" aria-labelledby=${title}>
    <h2 id=${title}>${words.title}</h2>
    <p role="status" hidden=${!me.left_card}>${me.left_card && words.thanks}</p>
    ${gathering && !me.left_card && html`<${Card} room=${room} gathering=${gathering} />`}
  </section>`;
}

/** @param {{ room: Room, gathering: string }} props */
function Card({ room, gathering }) {
  const [open, setOpen] = useState(Object.keys(ticked.peek()).length > 0);
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState('');
  const answers = ticked.value;
  const leave = async () => {
    if (busy) return;
    if (!Object.values(answers).some(Boolean)) return setSentence(words.empty);
    setBusy(true);
    setSentence('');
    const { outcome, sentence: why } = await leaveCard(room, gathering, answers);
    setBusy(false);
    if (outcome === 'refused') return setSentence(why ?? '');
    ticked.value = {};
  };
  return html`<p class="small soft">${words.lead} ${words.how}</p>
    ${!open && html`<button class="btn" onClick=${() => setOpen(true)}>${words.open}</button>`}
    ${open && html`${ASKED.map(question => html`<${Asked} key=${question} question=${question} />`)}
    <button class="btn primary" aria-disabled=${busy} onClick=${leave}>${words.leave}</button>`}
    <${Sentence} sentence=${sentence} />`;
}

/** One question; a second tap takes an answer back. @param {{ question: Question }} props */
function Asked({ question }) {
  const title = useId();
  const given = ticked.value[question];
  const tick = (/** @type {string} */ answer) => (ticked.value = { ...ticked.value, [question]: answer === given ? undefined : answer });
  return html`<div role="group" aria-labelledby=${title}>
    <p id=${title}>${words.questions[question]}</p>
    <div class="row">${QUESTIONS[question].map(answer => html`<button key=${answer} class="btn" aria-pressed=${answer === given} onClick=${() => tick(answer)}>${words.answers[question][answer]}</button>`)}</div>
  </div>`;
}
