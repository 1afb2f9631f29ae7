// "Please contact me": a tap of its own, at any time, also when nobody is there. It says honestly how far it is.
import { html } from './html.js';
import { Sentence, useAsk } from './refusal.js';
import { contact as words } from './text-lobby.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function ContactMe({ room }) {
  const { ask, busy, sentence } = useAsk(room);
  const me = room.lanes.member.value;
  if (!me?.can.contact_me && !me?.can.no_contact) return null;
  const asked = me.contact;
  const told = asked?.done ? words.done : asked?.taken ? words.taken : words.asked;
  return html`<div class="contact-me">
    <p class="small" role="status">${asked && told}</p>
    ${me.can.contact_me && html`<button class="btn" disabled=${busy} onClick=${() => ask({ do: 'contact_me', on: true })}>${words.ask}</button>`}
    ${me.can.no_contact && html`<button class="btn quiet" disabled=${busy} onClick=${() => ask({ do: 'contact_me', on: false })}>${words.back}</button>`}
    <${Sentence} sentence=${sentence} />
  </div>`;
}
