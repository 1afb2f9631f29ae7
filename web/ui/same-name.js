// Whoever comes in under a name that somebody here has is told so, and may add something. Nothing is forced.
import { signal } from '@preact/signals';
import { html } from './html.js';
import { gatheringOf, meIn, nameOf } from '../state/look.js';
import { MyName } from './my-name.js';
import { same as words } from './text-same-name.js';

/** Where one left it so, in this page's memory: gathering and name. */
const left = signal(/** @type {string[]} */ ([]));

/** @param {{ room: import('../state/room.js').Room }} props */
export function SameName({ room }) {
  const shown = nameOf(room, meIn(room));
  const name = room.words(room.lanes.member.value?.name);
  const which = `${gatheringOf(room)?.id} ${shown}`;
  if (left.value.includes(which)) return null;
  return html`<section class="banner same-name" aria-label=${words.title(name)}>
    <p role="status" dir="auto"><b>${words.title(name)}.</b> <span>${words.lead(name, shown)}</span></p>
    <${MyName} room=${room} />
    <button class="btn quiet" onClick=${() => (left.value = [...left.value, which])}>${words.leave}</button>
  </section>`;
}
