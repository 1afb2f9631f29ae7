// While everyone writes, and as each decides. What is written is in the box, in this page; only what somebody shares is
// sealed and sent, and only then.
import { useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { LONGEST } from '../crypto/index.js';
import { newId } from '../state/ids.js';
import { putBack, takeOut } from '../state/boxes.js';
import { draftOf, saidIn, writtenIn } from '../state/draft.js';
import { gatheringOf } from '../state/look.js';
import { fits, writeSaid } from '../state/said.js';
import { Sentence, useAsk } from './refusal.js';
import { Said } from './said.js';
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
  const empty = !draft.words.value.trim();

  const share = async () => {
    const said = saidIn(draft);
    const words = writeSaid(said);
    if (!fits(said.coming)) return; // it says so itself
    if (new TextEncoder().encode(words).length > LONGEST) return setNote(composer.long);
    setNote('');
    // The same names for the same words: asked again after an unclear end, it is the same sharing.
    if (names.current.words !== words) names.current = { words, turn: newId(), reflection: newId(), body: newId() };
    const { turn, reflection, body } = names.current;
    if (!(await ask({ do: 'share_written', writing, turn, reflection, words: body }, { [body]: words }))) return;
    names.current = { words: '', turn: '', reflection: '', body: '' };
    takeOut(draft, said);
  };
  const takeBack = async () => {
    const words = room.words(shared?.words);
    if (!(await ask({ do: 'take_back', reflection: shared?.reflection }))) return;
    putBack(draft, words);
  };

  return html`<p class="where">${shared ? together.waits : together.ask}</p>
    ${shared && html`<div class="where"><${Said} text=${room.words(shared.words)} look="" />${shared.held && html`<p class="small">${together.first}</p>`}</div>`}
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
  const [gone, setGone] = useState({ coming: '', words: '' });
  /** @param {import('../state/said.js').Said} said */
  const set = ({ coming, words }) => ([draft.words.value, draft.coming.value] = [words, coming]);
  if (gone.words && !draft.words.value) return html`<button class="btn quiet" onClick=${() => (set(gone), setGone({ coming: '', words: '' }))}>${together.bringBack}</button>`;
  return html`<button class="btn quiet" disabled=${!draft.words.value.trim()} onClick=${() => (setGone(saidIn(draft)), set({ coming: '', words: '' }))}>${together.letGo}</button>`;
}

/** Beside a call the box is there to write together; what somebody kept for themself stays in sight after it. @param {{ room: Room }} props */
export function StillYours({ room }) {
  return html`<details class="still-yours"><summary class="small">${together.yours}</summary><p dir="auto" translate="no" class="words">${writtenIn(room.circle)}</p></details>`;
}
