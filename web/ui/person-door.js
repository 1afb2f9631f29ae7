// One person and the door: out for a while, which is undone with a tap, and out for good, which is asked once.
import { html } from './html.js';
import { useRef } from 'preact/hooks';
import { drawInvitation } from '../state/desk/invite.js';
import { remove } from '../state/desk/renewal.js';
import { canAct, work } from '../state/desk/work.js';
import { gatheringOf, nameOf } from '../state/look.js';
import { AskOnce } from './ask-once.js';
import { useAct } from './desk-act.js';
import { Sentence } from './refusal.js';
import { remove as gone } from './words-keys.js';
import { person as words } from './words-person.js';

/** @param {{ room: import('../state/room.js').Room, person: string, go: (command: any) => void, onGone: (sentences: string) => void }} props */
export function PersonDoor({ room, person, go, onGone }) {
  const act = useAct();
  const link = useRef(/** @type {ReturnType<typeof drawInvitation> | null} */ (null)); // the same one when the line broke
  const view = room.lanes.desk.value;
  if (!view || gatheringOf(room)?.seats[person]?.role !== 'participant') return null;
  const { doors } = view.can;
  const out = view.door?.asked_out.includes(person);
  const name = nameOf(room, person);
  const leave = async () => {
    const had = view.members[person]?.link;
    const drawn = (link.current ??= drawInvitation());
    if (await act.run('remove', () => work(room, at => remove(at, person, drawn)))) onGone([gone.done(name), had && gone.newLink, gone.eyes].filter(Boolean).join(' '));
  };
  return html`${doors && html`<button class="btn way" onClick=${() => go({ do: out ? 'let_back_in' : 'step_someone_out', gathering: doors, person })}><b>${out ? words.back : words.out}</b><span>${out ? words.backNote : words.outNote}</span></button>`}
    ${canAct(room) && html`<${AskOnce} kind="quiet" label=${gone.oneOf(name)} sure=${gone.ask(name)} yes=${gone.yes} no=${gone.no} disabled=${Boolean(act.busy)} act=${leave} />`}
    ${act.busy && html`<p class="small soft" role="status">${gone.busy}</p>`}
    <${Sentence} sentence=${act.sentence} />`;
}
