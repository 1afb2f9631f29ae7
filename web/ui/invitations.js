// Invitations: make one, see what became of each, take one back.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { canAct } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { InvitationForm } from './invitations-form.js';
import { InvitationItem } from './invitations-item.js';
import { InvitationShown } from './invitations-shown.js';
import { invitations as words } from './words-desk.js';

/** @import { Made } from './invitations-shown.js' */

/** @param {import('./circle-desk.js').Here} here */
export function Invitations({ room, circle, desk, spoken }) {
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState(/** @type {Made | null} */ (null));
  const act = useAct();
  const now = Date.now();
  const all = Object.entries(desk.invitations).sort(([, a], [, b]) => Number(b.expires) - Number(a.expires));
  const isOpen = (/** @type {import('../protocol.js').InvitationView} */ one) => one.state === 'open' && Number(one.expires) > now;
  const open = all.filter(([, one]) => isOpen(one));
  const older = all.filter(([, one]) => !isOpen(one));
  const item = (/** @type {(typeof all)[number]} */ [id, view]) => html`<${InvitationItem} key=${id} view=${view} open=${isOpen(view)} busy=${act.busy === id}
    back=${view.person && room.words(desk.members[view.person]?.name)} onRevoke=${() => act.run(id, () => room.send({ do: 'revoke', invitation: id }))} />`;

  return html`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${words.title}</h2>
    ${made
      ? html`<${InvitationShown} made=${made} spoken=${spoken} onDone=${() => setMade(null)} />`
      : making
        ? html`<${InvitationForm} room=${room} circle=${circle} onMade=${(/** @type {Made} */ one) => { setMade(one); setMaking(false); }} onCancel=${() => setMaking(false)} />`
        : canAct(room) && html`<div class="row"><button class="btn" onClick=${() => setMaking(true)}>${words.make}</button></div>`}
    ${open.length ? html`<ul class="names">${open.map(item)}</ul>` : !made && !making && html`<p class="soft small">${words.none}</p>`}
    ${older.length > 0 && html`<details><summary>${words.older(older.length)}</summary><ul class="names">${older.map(item)}</ul></details>`}
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
