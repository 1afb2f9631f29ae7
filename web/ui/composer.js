// The box for words. Before one's turn it is for jotting; in the turn it shares; and nothing typed is ever taken out
// of it but by the answer that these very words have arrived.
import { useEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { LONGEST } from '../crypto/index.js';
import { newId } from '../state/ids.js';
import { takeOut } from '../state/boxes.js';
import { draftOf, saidIn } from '../state/draft.js';
import { gatheringOf } from '../state/look.js';
import { fits, writeSaid } from '../state/said.js';
import { cameBack, comingLine, writingTime } from './apart.js';
import { RaiseHand } from './hand.js';
import { Later } from './later.js';
import { nearness } from './near.js';
import { Pass } from './pass.js';
import { Said } from './said.js';
import { useWriting } from './writing.js';
import { Sentence, useAsk } from './refusal.js';
import { centre } from './text-resonance.js';
import { composer, piece } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Composer({ room }) {
  const draft = draftOf(room.circle);
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const { ask, busy, sentence } = useAsk(room);
  const sharing = useShare(room, ask);
  const [note, setNote] = useState('');
  const [finishing, setFinishing] = useState(false);
  const [says, setSays] = useState(false);
  const can = room.lanes.member.value?.can ?? {};
  const together = gatheringOf(room)?.writing_time;
  const typed = useWriting(room, can.share);
  useEffect(() => setFinishing(false), [can.put_down]);
  useEffect(() => setSays(false), [can.share, can.share_written]);
  const back = Object.keys(room.lanes.member.value?.returned ?? {}).length;
  useEffect(() => setNote(''), [can.share, back]); // what was said of one turn says nothing in the next, nor of words that came back

  const share = async () => {
    const said = saidIn(draft);
    const words = writeSaid(said);
    if (!said.words.trim()) return (setNote(composer.nothing), box.current?.focus(), false);
    if (!fits(said.coming)) return false; // it says so itself
    if (new TextEncoder().encode(words).length > LONGEST) return (setNote(composer.long), false);
    setNote('');
    const first = room.lanes.member.peek()?.holds;
    if (!(await sharing.share(/** @type {string} */ (can.share), words))) return false;
    takeOut(draft, said);
    setSays(false);
    setNote(first ? composer.arrivedFirst : composer.arrived);
    return true;
  };
  const finish = () => (draft.words.peek().trim() && can.share ? setFinishing(true) : ask({ do: 'put_down', turn: can.put_down }));
  const turn = can.put_down; // as it was when the question was asked
  const shareAndFinish = async () => (await share()) && ask({ do: 'put_down', turn });

  return html`<section class=${`composer ${can.share ? 'mine' : can.take ? 'offered' : ''}`} aria-label=${composer.label}>
    ${!together && html`<${Where} room=${room} />`}
    <${Waiting} room=${room} />
    ${(back > 0 || room.lanes.member.value?.redacted) && html`<${Later} load=${cameBack} room=${room} />`}
    <${Before} room=${room} says=${says} setSays=${setSays} typed=${() => (setNote(''), typed())} done=${() => box.current?.focus()} />
    <form autocomplete="off" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), can.share && share())}>
      <textarea class="field" ref=${box} rows="3" dir="auto" translate="no" autocomplete="off" autocapitalize="sentences" spellcheck=${true}
        data-gramm="false" aria-label=${composer.label} placeholder=${can.share ? composer.write : composer.jot}
        value=${draft.words.value} onInput=${(/** @type {any} */ event) => ((draft.words.value = event.target.value), setNote(''), typed())}></textarea>
    </form>
    ${together ? html`<${Later} load=${writingTime} room=${room} />` : finishing ? html`<${Unshared} yes=${shareAndFinish} no=${() => ask({ do: 'put_down', turn })} stay=${() => setFinishing(false)} />` : html`<div class="row acts">
      <${Pass} room=${room} ask=${ask} />
      <${RaiseHand} room=${room} ask=${ask} />
      ${can.take && html`<button class="btn primary" disabled=${busy} onClick=${() => ask({ do: 'take', turn: can.take })}>${piece.take}</button>`}
      ${can.take_from_centre && html`<button class="btn primary" disabled=${busy} onClick=${() => ask({ do: 'take_from_centre', segment: can.take_from_centre, turn: newId() })}>${piece.takeCentre}</button>`}
      ${can.put_down && html`<button class="btn" disabled=${busy} onClick=${finish}>${piece.done}</button>`}
      ${can.share && html`<button class="btn primary" aria-disabled=${sharing.onTheWay || !draft.words.value.trim()} onClick=${() => !sharing.onTheWay && share()}>${composer.share}</button>`}
    </div>`}
    <p class="note soft" role="status" hidden=${!note && !sharing.onTheWay}>${sharing.onTheWay ? composer.onTheWay : note}</p>
    <${Sentence} sentence=${sharing.sentence || sentence} />
  </section>`;
}

/** What the box is for just now. @param {{ room: import('../state/room.js').Room }} props */
function Where({ room }) {
  const can = room.lanes.member.value?.can ?? {};
  const near = nearness(room);
  if (gatheringOf(room)?.standstill) return html`<p class="where">${composer.standing}</p>`;
  if (room.lanes.member.value?.others_first) return html`<p class="where">${centre.othersFirst}</p>`;
  if (can.share || can.take) return html`<p class="where">${can.share ? composer.yours : composer.offered}</p>`;
  return html`<p class="where" dir="auto">${near && html`<b>${near}</b> `}${composer.jotting}</p>`;
}

/** While words are looked at before they are shown: said plainly, with how many of one's own wait. @param {{ room: import('../state/room.js').Room }} props */
function Waiting({ room }) {
  const me = room.lanes.member.value;
  const mine = Object.values(me?.held ?? {});
  if (!me?.holds && !mine.length) return null;
  return html`<div class="where"><p>${composer.held}</p>${mine.map(({ words }) => html`<${Said} key=${words} text=${room.words(words)} look="soft" />`)}</div>`;
}

/**
 * Whoever can share may say in a few words what is coming. Nobody is asked to: it is one quiet button.
 * @param {{ room: import('../state/room.js').Room, says: boolean, setSays: (says: boolean) => void, typed: () => void, done: () => void }} props
 */
function Before({ room, says, setSays, typed, done }) {
  const can = room.lanes.member.value?.can ?? {};
  const on = says || draftOf(room.circle).coming.value;
  if (!on && !can.share && !can.share_written && !can.send_again?.length) return null;
  const button = html`<button class="btn quiet take-back to-coming" onClick=${() => setSays(true)}>${composer.coming}</button>`;
  if (!on) return button;
  return html`<${Later} load=${comingLine} meanwhile=${(/** @type {any} */ inside) => inside ?? button} room=${room} asked=${says} typed=${() => (setSays(true), typed())} done=${done} />`;
}

/** @param {{ yes: () => void, no: () => void, stay: () => void }} props */
function Unshared({ yes, no, stay }) {
  const focus = (/** @type {HTMLElement | null} */ element) => element?.focus({ preventScroll: true });
  return html`<div class="ask-once" role="group" aria-label=${composer.unsharedTitle}>
    <p ref=${focus} tabindex="-1">${composer.unsharedTitle}</p>
    <div class="row"><button class="btn primary" onClick=${yes}>${composer.shareAndDone}</button><button class="btn" onClick=${no}>${composer.doneWithout}</button><button class="btn quiet" onClick=${stay}>${composer.keep}</button></div>
  </div>`;
}

/**
 * Shares words under names that stay with them: asked again after an unclear end, it is the same sharing.
 * @param {import('../state/room.js').Room} room
 * @param {(command: any, bodies?: Record<string, string>) => Promise<boolean>} ask
 */
function useShare(room, ask) {
  const last = useRef({ turn: '', words: '', reflection: '', body: '' });
  const [onTheWay, setOnTheWay] = useState(false);
  /** @param {string} turn @param {string} words */
  const share = async (turn, words) => {
    if (last.current.turn !== turn || last.current.words !== words) last.current = { turn, words, reflection: newId(), body: newId() };
    const { reflection, body } = last.current;
    setOnTheWay(true);
    const done = await ask({ do: 'share', turn, reflection, words: body }, { [body]: words });
    setOnTheWay(false);
    if (done) last.current = { turn: '', words: '', reflection: '', body: '' };
    return done;
  };
  return { share, onTheWay, sentence: '' };
}
