// What one is called; it may be changed at any time.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { Sentence, useAsk } from './refusal.js';
import { lobby } from './text-lobby.js';

/** @param {{ room: import('../state/room.js').Room, ifGone?: boolean }} props `ifGone`: only where it was let go, long after a series */
export function MyName({ room, ifGone = false }) {
  const [name, setName] = useState(/** @type {string | null} */ (null));
  const { ask, busy, sentence } = useAsk(room);
  const me = room.lanes.member.value;
  const now = room.words(me?.name);
  const gone = Boolean(me?.name && now === '' && room.sealed(me.name) === undefined);
  if (ifGone && !gone) return null;
  const keep = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const words = (name ?? '').trim();
    const id = newId();
    if (!words || words === now || (await ask({ do: 'call_me', name: id }, { [id]: words }))) setName(null);
  };
  if (name === null && !gone) return html`<p class="my-name"><span class="soft">${lobby.name} <b dir="auto" translate="no">${now}</b></span> <button class="btn quiet" onClick=${() => setName(now)}>${lobby.rename}</button></p>`;
  return html`<form class="my-name" autocomplete="off" onSubmit=${keep}>
    <label class="stack">${lobby.newName}
      <input class="field voice" dir="auto" translate="no" autocomplete="off" maxlength="60" value=${name ?? ''} onInput=${(/** @type {any} */ event) => setName(event.target.value)} /></label>
    <button class="btn primary" disabled=${busy}>${lobby.keepName}</button>
    <${Sentence} sentence=${sentence} />
  </form>`;
}
