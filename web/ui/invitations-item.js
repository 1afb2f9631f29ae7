// One invitation, without its secret: what it is, and what became of it.
import { html } from './html.js';
import { Ask } from './field-ask.js';
import { longDay } from './dates.js';
import { invitations as words } from './words-desk.js';
import { invite as sealed } from './words-keys.js';

/** @param {{ view: import('../protocol.js').InvitationView, open: boolean, busy: boolean, back?: string, onRevoke: () => void }} props */
export function InvitationItem({ view, open, busy, back, onRevoke }) {
  const state = view.state === 'open' && !open ? 'expired' : view.state;
  const facts = [view.used > 0 && words.usedBy(view.used), open && words.goodUntil(longDay(Number(view.expires)))].filter(Boolean);
  return html`<li class="between">
    <p><span dir="auto">${back ? sealed.forBack(back) : view.desk ? sealed.forHands : view.reusable ? words.forMany : words.forOne}</span> <span class=${`mark ${state}`}>${words.state[state] ?? state}</span>
      ${facts.length > 0 && html`<small class="soft"> ${facts.join(' · ')}</small>`}</p>
    ${open && html`<${Ask} label=${words.revoke} kind="btn small quiet" ask=${words.revokeAsk} yes=${words.revokeYes} busy=${busy} onYes=${onRevoke} />`}
  </li>`;
}
