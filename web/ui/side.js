// Beside the ring: what was shared and the box for words in a written circle; the piece in big buttons beside a call.
import { html } from './html.js';
import { circleOf, gatheringOf, segmentNow } from '../state/look.js';
import { Stream } from './stream.js';
import { Composer } from './composer.js';
import { PieceControls } from './controls.js';
import { AgreementsPart } from './agreements.js';
import { Parting } from './parting.js';
import { CallLink } from './call-link.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Side({ room }) {
  const gathering = gatheringOf(room);
  const written = circleOf(room)?.medium === 'written';
  const kind = gathering?.phase === 'doors' ? undefined : segmentNow(room)?.kind;
  const part = kind === 'agreements' ? html`<${AgreementsPart} room=${room} />` : kind === 'release' ? html`<${Parting} room=${room} />` : null;
  return html`<div class=${`side ${written ? 'written' : 'voiced'} ${part ? 'with-part' : ''}`}>
    ${part}
    ${written && !part && html`<${Stream} room=${room} />`}
    ${written ? html`<${Composer} room=${room} />` : html`<${CallLink} room=${room} /><${PieceControls} room=${room} />`}
  </div>`;
}
