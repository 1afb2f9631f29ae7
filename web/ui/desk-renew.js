// After somebody erased themselves, or held the circle for an evening, a facilitator's page makes new keys by itself: nobody
// has to know how, or to wait.
import { html } from './html.js';
import { useEffect } from 'preact/hooks';
import { renew } from '../state/desk/renewal.js';
import { canAct, work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { renewing as words } from './words-keys.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function DeskRenew({ room }) {
  const act = useAct();
  const [after] = room.lanes.desk.value?.renew_after ?? [];
  const able = Boolean(after) && canAct(room) && room.connection.value.state === 'live';
  useEffect(() => {
    if (able) void act.run('renew', () => work(room, at => renew(at, after)));
  }, [able, after]);
  if (!after) return null;
  return html`<p role="status" class="notice">${room.lanes.desk.value?.renew_desk ? words.evening : words.text} ${act.sentence}</p>`;
}
