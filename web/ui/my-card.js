// One's own emergency card: as much of it as one wishes, for the facilitators to open when it is needed. The server never
// sends it back; what was written here is kept on this device, sealed with the rest, so that it can be changed.
import { useId, useState } from 'preact/hooks';
import { html } from './html.js';
import { isEmpty, fromText, toText } from '../state/card.js';
import { newId } from '../state/ids.js';
import { keep } from '../state/shelf.js';
import { longDay, time } from './dates.js';
import { Sentence, useAsk } from './refusal.js';
import { Sheet } from './sheet.js';
import { card as words } from './text-card.js';

/** @import { Room } from '../state/room.js' @import { Card } from '../state/card.js' */

/** @type {[keyof Card, number, number][]} the part, its lines, its most letters */
const FIELDS = [['who', 1, 120], ['number', 1, 60], ['where', 2, 300], ['helps', 3, 600]];

/** @param {{ at: number }} one */
const when = ({ at }) => `${longDay(Number(at))}, ${time(Number(at))}`;

/** A button that opens it. @param {{ room: Room, kind?: string }} props */
export function MyCard({ room, kind = '' }) {
  const [open, setOpen] = useState(false);
  const me = room.lanes.member.value;
  if (!me?.can.fill_card) return null;
  const note = me.card?.number ? words.there : words.none;
  return html`<button class=${`btn ${kind}`} onClick=${() => setOpen(true)}>${kind === 'way' ? html`<b>${words.title}</b><span>${note}</span>` : words.title}</button>
    ${open && html`<${CardSheet} room=${room} onClose=${() => setOpen(false)} />`}`;
}

/** The same in a frame of its own, where one has time. @param {{ room: Room }} props */
export function CardSection({ room }) {
  const me = room.lanes.member.value;
  if (!me?.can.fill_card) return null;
  return html`<section class="card"><h2>${words.title}</h2><p class="soft">${me.card?.number ? words.there : words.lead}</p><div class="row"><${MyCard} room=${room} /></div></section>`;
}

/** @param {{ room: Room, onClose: () => void }} props */
function CardSheet({ room, onClose }) {
  const { ask, busy, sentence } = useAsk(room);
  const id = useId();
  const held = room.held.value;
  const me = room.lanes.member.value;
  const number = me?.card?.number;
  const [card, setCard] = useState(() => fromText(number ? held?.card : undefined));
  const [told, setTold] = useState('');
  /** @param {string | undefined} text */
  const remember = text => {
    const now = room.held.peek();
    if (now) keep(Object.assign(now, { card: text })).catch(() => {});
  };
  const fill = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (isEmpty(card)) return setTold(words.empty);
    const [name, text] = [newId(), toText(card)];
    if (!(await ask({ do: 'fill_card', card: name }, { [name]: text }))) return;
    remember(text);
    setTold(words.left);
  };
  const remove = async () => {
    if (!(await ask({ do: 'remove_card', number }))) return;
    remember(undefined);
    setCard(fromText(undefined));
    setTold(words.removed);
  };
  return html`<${Sheet} title=${words.title} onClose=${onClose}>
    <p>${words.lead}</p>
    <p class="small soft">${words.told}</p>
    ${number && !held?.card && html`<p class="notice">${words.elsewhere}</p>`}
    <form class="stack" autocomplete="off" onSubmit=${fill}>
      ${FIELDS.map(([part, rows, most]) => html`<label key=${part} class="stack" for=${`${id}-${part}`}>${words.parts[part]}
        <textarea id=${`${id}-${part}`} class="field" dir="auto" translate="no" autocomplete="off" rows=${rows} maxlength=${most} inputmode=${part === 'number' ? 'tel' : undefined} value=${card[part]}
          onInput=${(/** @type {any} */ event) => setCard({ ...card, [part]: event.target.value })}></textarea></label>`)}
      <button class="btn primary" disabled=${busy}>${number ? words.change : words.leave}</button>
      ${number && html`<button type="button" class="btn" disabled=${busy} onClick=${remove}>${words.remove}</button>`}
    </form>
    <p class="small" role="status">${told}</p>
    <${Sentence} sentence=${sentence} />
    <${Openings} room=${room} />
  </${Sheet}>`;
}

/** @param {{ room: Room }} props */
function Openings({ room }) {
  const opened = Object.entries(room.lanes.member.value?.card?.opened ?? {}).reverse();
  if (!opened.length) return null;
  return html`<h3>${words.openings}</h3><ul class="names">${opened.map(([n, one]) => html`<li key=${n} dir="auto">${words.opened(room.words(one.name), when(one))}</li>`)}</ul>`;
}

/** Told, when it was opened: until they have read it. @param {{ room: Room }} props */
export function CardOpened({ room }) {
  const [, again] = useState(0);
  const [n, latest] = newest(room) ?? [];
  const held = room.held.value;
  if (!n || !latest || !held || (held.cardTold ?? 0) >= n) return null;
  const read = () => {
    keep(Object.assign(held, { cardTold: n })).catch(() => {});
    again(n);
  };
  return html`<section class="banner" aria-label=${words.title}>
    <p>${words.opened(room.words(latest.name), when(latest))}</p>
    <div class="row"><button class="btn quiet" onClick=${read}>${words.read}</button></div>
  </section>`;
}

/** The latest time it was opened, for the page and for whoever listens. @param {Room} room @returns {[number, import('../protocol.js').CardOpenedView] | undefined} */
export function newest(room) {
  const all = Object.entries(room.lanes.member.value?.card?.opened ?? {});
  const last = all.map(([n, one]) => /** @type {[number, typeof one]} */ ([Number(n), one])).sort(([a], [b]) => a - b).at(-1);
  return last;
}
