// A private line: what was written, and a box to write in. It lives in memory only, here and on the server.
import { useEffect, useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { meIn, nameOf } from '../state/look.js';
import { Sentence, useAsk } from './refusal.js';
import { Sheet } from './sheet.js';
import { line as words } from './text-notices.js';

/** @import { Room } from '../state/room.js' @import { LineView } from '../protocol.js' */

/** The last text that was looked at. */
const looked = signal('');
const MOST = 900; // letters: a line, not a letter

/** @param {{ room: Room, line: LineView | undefined, command: (words: string) => any, label: string }} props `command`: with the id of the words */
export function Line({ room, line, command, label }) {
  const { ask, busy, sentence } = useAsk(room);
  const [text, setText] = useState('');
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const id = newId();
    if (text.trim() && (await ask(command(id), { [id]: text.trim() }))) setText('');
  };
  return html`<div class="line-of stack">
    <ol class="said" aria-label=${label}>${(line?.order ?? []).map(id => html`<li key=${id} class=${line?.said[id].by === meIn(room) ? 'mine' : ''}>
      <b class="small" dir="auto" translate="no">${line?.said[id].by === meIn(room) ? words.you : nameOf(room, line?.said[id].by) || words.facilitator}</b>
      <p dir="auto" translate="no">${room.words(id)}</p>
    </li>`)}</ol>
    <form class="stack" onSubmit=${send} autocomplete="off">
      <textarea class="field" rows="2" maxlength=${MOST} autocomplete="off" aria-label=${label} value=${text} onInput=${(/** @type {any} */ event) => setText(event.target.value)}></textarea>
      <button class="btn primary" disabled=${busy || !text.trim()}>${words.send}</button>
    </form>
    <${Sentence} sentence=${sentence} />
  </div>`;
}

/** One's own line with the facilitators. @param {{ room: Room }} props */
export function MyLine({ room }) {
  const me = room.lanes.member.value;
  const last = me?.line?.order.at(-1) ?? '';
  useEffect(() => void (looked.value = last), [last]);
  if (!me?.can.write) return null;
  return html`<${Line} room=${room} line=${me.line} label=${words.mine} command=${(/** @type {string} */ id) => ({ do: 'write', with: me.can.write, words: id })} />
    <p class="small soft">${words.note}</p>`;
}

/** A button that opens it. @param {{ room: Room, kind?: string }} props */
export function WriteToFacilitators({ room, kind = '' }) {
  const [open, setOpen] = useState(false);
  if (!room.lanes.member.value?.can.write) return null;
  return html`<button class=${`btn ${kind}`} onClick=${() => setOpen(true)}>${words.write}</button>
    ${open && html`<${LineSheet} room=${room} onClose=${() => setOpen(false)} />`}`;
}

/** @param {{ room: Room, onClose: () => void }} props */
const LineSheet = ({ room, onClose }) => html`<${Sheet} title=${words.mine} onClose=${onClose}><${MyLine} room=${room} /></${Sheet}>`;

/** What a facilitator wrote, until it was looked at. @param {{ room: Room }} props */
export function Written({ room }) {
  const [open, setOpen] = useState(false);
  const me = room.lanes.member.value;
  const last = me?.line?.order.at(-1);
  const unread = me?.can.write && last && me.line?.said[last].by !== me.person && looked.value !== last;
  // The sheet outlives the banner: whoever answers has looked.
  return html`${unread && html`<section class="banner" aria-label=${words.wrote}>
    <p><b>${words.wrote}</b><br /><span dir="auto" translate="no">${room.words(last)}</span></p>
    <div class="row"><button class="btn" onClick=${() => setOpen(true)}>${words.answer}</button><button class="btn quiet" onClick=${() => (looked.value = last)}>${words.seen}</button></div>
  </section>`}
    ${open && html`<${LineSheet} room=${room} onClose=${() => setOpen(false)} />`}`;
}
