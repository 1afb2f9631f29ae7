// The room: the ring in the middle, what was shared beside it, and for facilitators the desk.
import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';
import { forFacilitators } from './apart.js';
import { anythingWritten } from '../state/draft.js';
import { choices } from '../state/choices.js';
import { circleOf, facilitates, gatheringOf, segmentNow } from '../state/look.js';
import { useKeepWords, useVisibleHeight, useWakeLock } from './presence.js';
import { Bar } from './bar.js';
import { Ring } from './ring.js';
import { Side } from './side.js';
import { Later } from './later.js';
import { Live } from './live.js';
import { Notices } from './notices.js';
import { useBell } from './bell.js';
import { bar } from './text-room.js';

/** Facilitators alone need it, so only they fetch it. */
const loadDesk = () => forFacilitators().then(found => found.DeskColumn);

/** @param {{ room: import('../state/room.js').Room }} props */
export function Room({ room }) {
  const gathering = gatheringOf(room);
  const [deskOpen, setDeskOpen] = useState(false);
  useWakeLock(gathering?.phase !== 'doors');
  useVisibleHeight();
  useKeepWords(anythingWritten);
  useBell(room);
  // What needs a person stands first there, wherever one had read to the last time.
  useEffect(() => void (deskOpen && document.querySelector('.keeper-desk')?.scrollTo(0, 0)), [deskOpen]);
  if (!gathering) return null;

  const kind = segmentNow(room)?.kind;
  const keeps = facilitates(room);
  const still = gathering.standstill ?? (kind === 'silence' ? 'silence' : '');
  /** The place of the desk while it is fetched: on a phone it is all there is. @param {any} inside */
  const deskComes = inside => html`<div class="keeper-desk" role=${deskOpen ? 'main' : 'complementary'} aria-label=${bar.desk} aria-busy=${!inside}>${inside}</div>`;
  const classes = ['room', keeps && 'keeps', deskOpen && 'desk-open', still && `is-${still}`, `is-${circleOf(room)?.medium}`, choices.still.value && 'is-still'];
  return html`<div class=${classes.filter(Boolean).join(' ')}>
    <${Bar} room=${room} deskOpen=${deskOpen} toggleDesk=${() => setDeskOpen(!deskOpen)} />
    <${Notices} room=${room} toDesk=${keeps && !deskOpen && (() => setDeskOpen(true))} />
    ${keeps && html`<${Later} load=${loadDesk} meanwhile=${deskComes} room=${room} open=${deskOpen} onClose=${() => setDeskOpen(false)} />`}
    <${Ring} room=${room} behind=${deskOpen} />
    <${Side} room=${room} />
    <${Live} room=${room} />
  </div>`;
}
