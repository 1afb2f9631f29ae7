// A second pair of hands for one evening: with the release their seat and their keys end, and nobody has to think of it.
import { html } from './html.js';
import { tonight as words } from './words-keys.js';

/** @param {{ room: import('../state/room.js').Room, person: string, go: (command: any) => void }} props */
export function PersonTonight({ room, person, go }) {
  const one = room.lanes.desk.value?.members[person];
  const me = room.lanes.member.value;
  if (!one || one.role === 'participant' || person === me?.person || me?.tonight) return null;
  const { tonight } = one;
  return html`<button class="btn way" onClick=${() => go({ do: 'for_tonight', person, on: !tonight })}><b>${tonight ? words.off : words.on}</b><span>${tonight ? words.offNote : words.onNote}</span></button>`;
}
