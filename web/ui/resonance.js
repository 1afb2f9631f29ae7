// Resonance: one quiet tap tells an author, and nobody else, that their words moved someone.
import { html } from './html.js';
import { Sentence, useAsk } from './refusal.js';
import { resonance as words } from './text-resonance.js';

/** @import { Room } from '../state/room.js' */
/** @import { ReflectionView } from '../protocol.js' */

/** @param {{ room: Room, id: string, view: ReflectionView, mine: boolean, name: string }} props */
export function Resonance({ room, id, view, mine, name }) {
  const { ask, busy, sentence } = useAsk(room);
  const me = room.lanes.member.value;
  if (mine) return me?.moved?.includes(id) ? html`<p class="small soft">${words.moved}</p>` : null;
  const told = Boolean(me?.resonated?.includes(id));
  if (!told && !me?.can.resonate?.includes(view.segment)) return null;
  // It stays a button when it is done, so that nobody's focus falls out of the list.
  return html`<button class="btn quiet take-back" aria-disabled=${told || busy} onClick=${() => !told && !busy && ask({ do: 'resonate', reflection: id })}>
      ${told ? words.told(name) : words.say}<span class="visually-hidden">${told ? '' : words.of(name)}</span></button>
    <${Sentence} sentence=${sentence} />`;
}
