// While everyone writes, and as each decides. What is written is in the box, in this page; only what somebody shares is
// sealed and sent, and only then.
import { useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { LONGEST } from '../crypto/index.js';
import { newId } from '../state/ids.js';
import { draftOf } from '../state/draft.js';
import { gatheringOf } from '../state/look.js';
import { Sentence, useAsk } from './refusal.js';
import { composer } from './text-room.js';
import { together } from './words-together.js';

/** @import { Room } from '../state/room.js' */

/** Under the box. @param {{ room: Room }} props */
export function WritingTime({ room }) {
  const stage = gatheringOf(room)?.writing_time?.stage;
  if (stage === 'writing') return html`<p class="where">${gatheringOf(room)?.standstill ? composer.standing : together.quiet}</p>`;
  return stage && html`<${Decide} room=${room} />`;
}

/** What somebody shared is shown to them, and can be had back. @param {{ room: Room }} props */
function Decide({ room }) {
  const draft = draftOf(room.circle);
  const { ask, busy, sentence } = useAsk(room);
  const [note, setNote] = useState('');
  const names = useRef({ words: '', turn: '', reflection: '', body: '' });
  const me = room.lanes.member.value;
  const shared = me?.written;
  const writing = me?.can.share_written;
  const empty = !draft.value.trim();

  const share = async () => {
    const words = draft.peek();
    if (new TextEncoder().encode(words).length > LONGEST) return setNote(composer.long);
    setNote('');
    // The same names for the same words: asked again after an unclear end, it is the same sharing.
    if (names.current.words !== words) names.current = { words, turn: newId(), reflection: newId(), body: newId() };
    const { turn, reflection, body } = names.current;
    if (!(await ask({ do: 'share_written', writing, turn, reflection, words: body }, { [body]: words }))) return;
    names.current = { words: '', turn: '', reflection: '', body: '' };
    if (draft.peek() === words) draft.value = '';
  };
  const takeBack = async () => {
    const words = room.words(shared?.words);
    if (!(await ask({ do: 'take_back', reflection: shared?.reflection }))) return;
    draft.value = [words, draft.peek()].filter(Boolean).join('\n\n');
  };

  return html`<p class="where">${shared ? together.waits : together.ask}</p>
    ${shared && html`<div class="where"><p dir="auto" translate="no">${room.words(shared.words)}</p>${shared.held && html`<p class="small">${together.first}</p>`}</div>`}
    <div class="row acts">
      ${shared
        ? html`<button class="btn" disabled=${busy} onClick=${takeBack}>${together.takeBack}</button>`
        : html`<${LetGo} room=${room} />
          <button class="btn" disabled=${empty} onClick=${() => setNote(together.kept)}>${together.keep}</button>
          <button class="btn primary" disabled=${busy || empty || !writing} onClick=${share}>${together.share}</button>`}
    </div>
    <p class="note soft" role="status" hidden=${!note}>${note}</p>
    <${Sentence} sentence=${sentence} />`;
}

/** Letting go is undone, not confirmed. @param {{ room: Room }} props */
function LetGo({ room }) {
  const draft = draftOf(room.circle);
  const [gone, setGone] = useState('');
  if (gone && !draft.value) return html`<button class="btn quiet" onClick=${() => ((draft.value = gone), setGone(''))}>${together.bringBack}</button>`;
  return html`<button class="btn quiet" disabled=${!draft.value.trim()} onClick=${() => (setGone(draft.peek()), (draft.value = ''))}>${together.letGo}</button>`;
}

/** Beside a call the box is there to write together; what somebody kept for themself stays in sight after it. @param {{ room: Room }} props */
export function StillYours({ room }) {
  const draft = draftOf(room.circle);
  return html`<details class="still-yours"><summary class="small">${together.yours}</summary><p dir="auto" translate="no" class="words">${draft.value}</p></details>`;
}
