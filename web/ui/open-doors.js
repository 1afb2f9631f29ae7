// The doors of a planned gathering, from wherever a facilitator stands: its key is made here.
import { html } from './html.js';
import { openDoors } from '../state/desk/doors.js';
import { canAct, work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { Sentence } from './refusal.js';
import { circle as words } from './words-desk.js';

/** @param {{ room: import('../state/room.js').Room, gathering: string }} props */
export function OpenDoors({ room, gathering }) {
  const act = useAct();
  if (!canAct(room)) return null;
  return html`<button class="btn primary big" disabled=${Boolean(act.busy)} onClick=${() => act.run('open', () => work(room, at => openDoors(at, gathering)))}>${words.openDoors}</button>
    <${Sentence} sentence=${act.sentence} />`;
}
