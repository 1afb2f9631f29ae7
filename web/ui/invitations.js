// Invitations: make one, see what became of each, take one back.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { useAct } from './desk-act.js';
import { InvitationForm } from './invitations-form.js';
import { InvitationItem } from './invitations-item.js';
import { canHash } from './invitations-secret.js';
import { ShownLink } from './field-link.js';
import { longDay } from './dates.js';
import { invitations as words } from './words-desk.js';

/** @typedef {{ link: string, reusable: boolean, expires: number }} Made */

/** @param {import('./circle-desk.js').Here} here */
export function Invitations({ room, circle, desk }) {
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState(/** @type {Made | null} */ (null));
  const act = useAct();
  const now = Date.now();
  const all = Object.entries(desk.invitations).sort(([, a], [, b]) => Number(b.expires) - Number(a.expires));
  const isOpen = (/** @type {import('../protocol.js').InvitationView} */ one) => one.state === 'open' && Number(one.expires) > now;
  const open = all.filter(([, one]) => isOpen(one));
  const older = all.filter(([, one]) => !isOpen(one));
  const item = (/** @type {(typeof all)[number]} */ [id, view]) => html`<${InvitationItem} key=${id} view=${view} open=${isOpen(view)} busy=${act.busy === id}
    onRevoke=${() => act.run(id, () => room.send({ do: 'revoke', invitation: id }))} />`;

  return html`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${words.title}</h2>
    ${made
      ? html`<${ShownLink} key=${made.link} id="invitation-link" title=${words.shownTitle} label=${words.linkLabel} link=${made.link} shareText=${words.shareText}
          says=${[made.reusable ? words.shownMany : words.shown, words.once, words.until(longDay(made.expires))]} done=${words.done} onDone=${() => setMade(null)} />`
      : making
        ? html`<${InvitationForm} room=${room} circle=${circle} onMade=${(/** @type {Made} */ one) => { setMade(one); setMaking(false); }} onCancel=${() => setMaking(false)} />`
        : canHash()
          ? html`<div class="row"><button class="btn" onClick=${() => setMaking(true)}>${words.make}</button></div>`
          : html`<p class="notice">${words.noCrypto}</p>`}
    ${open.length ? html`<ul class="names">${open.map(item)}</ul>` : !made && !making && html`<p class="soft small">${words.none}</p>`}
    ${older.length > 0 && html`<details><summary>${words.older(older.length)}</summary><ul class="names">${older.map(item)}</ul></details>`}
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
