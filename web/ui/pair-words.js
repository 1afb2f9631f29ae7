// What is written in a pair: for those who sit there, and a facilitator whom they see. It is in this page's memory as long as
// they sit together; what is typed and not shared stays in a box of its own, and never in the one for everyone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import { html } from './html.js';
import { LONGEST } from '../crypto/index.js';
import { takeOut } from '../state/boxes.js';
import { choices } from '../state/choices.js';
import { draftOf } from '../state/draft.js';
import { newId } from '../state/ids.js';
import { gatheringOf, hueOf, initialOf, meIn, nameOf, nameOrYou } from '../state/look.js';
import { Sentence, useAsk } from './refusal.js';
import { set } from './set.js';
import { useFollow } from './stream.js';
import { composer, stream } from './text-room.js';
import { pair } from './words-pairs.js';

/** @import { Room } from '../state/room.js' */
/** @import { DyadView, InPairView } from '../protocol.js' */

const none = signal('');

/** @param {{ room: Room, said: InPairView | undefined, empty: string }} props */
export function SaidInPair({ room, said, empty }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const order = said?.order ?? [];
  const { away, toEnd } = useFollow(list, order.length);
  return html`<section class="stream" aria-label=${pair.written}>
    <div class="shares" ref=${list} role="log" aria-live=${choices.announce.value === 'all' ? 'polite' : 'off'} aria-label=${pair.written} tabindex="0">
      ${order.length === 0 && html`<p class="nothing-yet soft">${empty}</p>`}
      <ol>${order.map((id, at) => html`<${One} key=${id} room=${room} words=${room.words(id)} by=${said?.said[id].by} goesOn=${at > 0 && said?.said[order[at - 1]].by === said?.said[id].by} />`)}</ol>
    </div>
    ${away > 0 && html`<button class="btn fresh" onClick=${toEnd}>${stream.fresh(away)}</button>`}
  </section>`;
}

/** @param {{ room: Room, words: string, by: string, goesOn: boolean }} props */
const One = ({ room, words, by, goesOn }) => html`<li class=${`share ${by === meIn(room) ? 'mine' : ''} ${goesOn ? 'goes-on' : ''}`}>
  <p class=${goesOn ? 'visually-hidden' : 'who'} dir="auto" translate="no"><i class="dot" aria-hidden="true" ref=${set({ '--h': hueOf(by).toFixed(0) })}>${initialOf(nameOf(room, by))}</i><b>${nameOrYou(room, by)}</b></p>
  <p class="words" dir="auto" translate="no">${words}</p>
</li>`;

/** The box, in one's own part and as long as something stands in it. @param {{ room: Room, dyad: DyadView, beside: any }} props `beside`: what else is done there */
export function Write({ room, dyad, beside }) {
  const draft = draftOf(room.circle);
  const { ask, busy, sentence } = useAsk(room);
  const [note, setNote] = useState('');
  const last = useRef({ text: '', id: '' });
  const me = meIn(room);
  const pairs = gatheringOf(room)?.pairs?.id ?? '';
  const can = room.lanes.member.value?.can.say_in_pair;
  useEffect(() => setNote(''), [can]);
  if (!can && dyad.speaks !== me && !draft.pair.value) return html`<div class="row acts">${beside}</div>`;
  const to = [...dyad.people, ...dyad.with].filter(one => one !== me);
  const share = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const text = draft.pair.peek();
    if (!can || busy || !text.trim()) return;
    if (new TextEncoder().encode(text).length > LONGEST) return setNote(composer.long);
    setNote('');
    // The same name for the same words to the same people: asked again after an unclear end, it is said once.
    const same = `${can} ${to.join()} ${text}`;
    if (last.current.text !== same) last.current = { text: same, id: newId() };
    const { id } = last.current;
    if (!(await ask({ do: 'say_in_pair', pairs: can, to, words: id }, { [id]: text }))) return;
    takeOut({ words: draft.pair, coming: none }, { words: text, coming: '' });
    setNote(pair.arrived);
  };
  const type = (/** @type {any} */ event) => ([draft.pairs.value, draft.pair.value] = [pairs, event.target.value], setNote(''));
  return html`<form class="stack" autocomplete="off" onSubmit=${share}>
    <textarea class="field" rows="3" dir="auto" translate="no" autocomplete="off" autocapitalize="sentences" spellcheck=${true} data-gramm="false"
      aria-label=${pair.box} value=${draft.pair.value} onInput=${type}></textarea>
    ${gatheringOf(room)?.standstill && html`<p class="where">${composer.standing}</p>`}
    <p class="note soft" role="status" hidden=${!note && !busy}>${busy ? composer.onTheWay : note}</p>
    <${Sentence} sentence=${sentence} />
    <div class="row acts">${beside}<button class="btn primary" aria-disabled=${busy || !can || !draft.pair.value.trim()}>${pair.share}</button></div>
  </form>`;
}
