// Beside the ring: what was shared and the box for words in a written circle; the piece in big buttons beside a call.
import { html } from './html.js';
import { circleOf, gatheringOf, segmentNow } from '../state/look.js';
import { draftOf } from '../state/draft.js';
import { guardian, lookBack, pairWritten, pairs, steps, stillYours, unsent } from './apart.js';
import { Later } from './later.js';
import { Stream } from './stream.js';
import { Composer } from './composer.js';
import { Stay } from './stay.js';
import { PieceControls } from './controls.js';
import { AgreementsPart } from './agreements.js';
import { Parting } from './parting.js';
import { HowSettled, isAsked } from './number.js';
import { CallLink } from './call-link.js';
import { CrisisLines } from './help-lines.js';
import { between } from './text-lobby.js';
import { piece } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Side({ room }) {
  const gathering = gatheringOf(room);
  const written = circleOf(room)?.medium === 'written';
  const kind = gathering?.phase === 'doors' ? undefined : segmentNow(room)?.kind;
  const arrives = gathering?.phase === 'doors' && isAsked(room, 'arriving');
  const held = gathering?.standstill === 'holding';
  const part = held ? html`<${Resources} />` : kind === 'agreements' ? html`<${AgreementsPart} room=${room} />` : kind === 'release' ? html`<${Parting} room=${room} />` : kind === 'steps' ? html`<section class="part-panel"><${Later} load=${steps} room=${room} /></section>` : arrives ? html`<section class="part-panel"><${HowSettled} room=${room} moment="arriving" /></section>` : null;
  const looksBack = kind === 'look_back' && html`<${Later} load=${lookBack} room=${room} />`;
  const guards = room.lanes.member.value?.can.lay_down_bell && html`<${Later} load=${guardian} room=${room} />`;
  if (!written) {
    const appeared = gathering && Object.keys(gathering.reflections).length > 0;
    const acts = gathering?.writing_time ? html`<${Composer} room=${room} />` : gathering?.pairs ? html`<${Later} load=${pairs} room=${room} />` : html`${draftOf(room.circle).words.value && html`<${Later} load=${stillYours} room=${room} />`}<${PieceControls} room=${room} />`;
    return html`<section class="side voiced" aria-label=${piece.label}>${part}${looksBack}${appeared && !gathering.writing_time && !gathering.pairs && html`<${Stream} room=${room} />`}<${Stay} room=${room} />${guards}<${CallLink} room=${room} />${acts}</section>`;
  }
  if (gathering?.pairs) return html`<div class="side written"><${Stay} room=${room} /><${Later} key="pair" load=${pairWritten} room=${room} /></div>`;
  return html`<div class="side written">
    ${part}
    ${!part && html`<${Stream} room=${room} />`}
    ${looksBack}
    <${Stay} room=${room} />
    ${guards}
    ${draftOf(room.circle).pair.value && html`<${Later} key="unsent" load=${unsent} room=${room} />`}
    <${Composer} room=${room} />
  </div>`;
}

/** While nobody holds the room, the numbers are in sight. */
const Resources = () => html`<section class="part-panel" aria-label=${between.resources}><h2>${between.resources}</h2><${CrisisLines} /></section>`;
