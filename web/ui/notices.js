// What concerns oneself alone, wherever one is: a line that broke, a question from a facilitator, a call for a person that
// nobody has answered yet.
import { html } from './html.js';
import { circleOf, gatheringOf, meIn, nameOf } from '../state/look.js';
import { now } from '../state/now.js';
import { nobodyYet, sameName } from './apart.js';
import { calling } from '../state/safety.js';
import { CallButtons } from './help-lines.js';
import { Later } from './later.js';
import { Written } from './line.js';
import { CardOpened, newest } from './my-card.js';
import { LostBanner } from './lost.js';
import { INeedAPerson, Safety } from './safety.js';
import { useAsk } from './refusal.js';
import { card } from './text-card.js';
import { list } from './text.js';
import { lobby } from './text-lobby.js';
import { line, notice } from './text-notices.js';

/** @import { Room } from '../state/room.js' */

const SERVER_WITHIN = 5_000; // ms until a call that reached no server is no longer left alone
const PERSON_WITHIN = 60_000; // ms until a call that no person answered is not

/** @param {{ room: Room, toDesk?: () => void }} props `toDesk`: the desk is not in sight on a phone, and this brings it */
export function Notices({ room, toDesk }) {
  const me = room.lanes.member.value;
  const nobody = gatheringOf(room)?.phase === 'doors' && circleOf(room)?.nobody_yet; // a room that is open is held, and says so
  const marked = gatheringOf(room) && nameOf(room, meIn(room)) !== room.words(me?.name);
  return html`<div class="banners">
    <p class="visually-hidden" role="status">${nobody ? lobby.nobody : ''}</p>
    <p class="visually-hidden" role="status">${me?.asked === undefined ? '' : notice.asks}</p>
    <p class="visually-hidden" role="status">${wrote(room) ? line.wrote : ''}</p>
    <p class="visually-hidden" role="status">${newest(room) && room.held.value && (room.held.value.cardTold ?? 0) < (newest(room)?.[0] ?? 0) ? card.title : ''}</p>
    ${toDesk && html`<${Asked} room=${room} toDesk=${toDesk} />`}
    <${LostBanner} room=${room} />
    ${nobody && html`<${Later} load=${nobodyYet} room=${room} inRoom />`}
    ${marked && html`<${Later} load=${sameName} room=${room} />`}
    ${me?.asked !== undefined && html`<${StillWithUs} room=${room} />`}
    <${Written} room=${room} />
    <${CardOpened} room=${room} />
    <${Unanswered} room=${room} />
    <${CloseOffer} room=${room} />
  </div>`;
}

/** Who asked for a person, before a facilitator whose desk is not in sight. @param {{ room: Room, toDesk: () => void }} props */
function Asked({ room, toDesk }) {
  const desk = room.lanes.desk.value;
  const all = /** @type {Record<string, { name?: string, kind?: string, answer?: string, answered?: unknown }>} */ ({ ...desk?.checks, ...desk?.signals });
  const names = Object.entries(all).filter(([, one]) => (one.kind ?? one.answer) === 'i_need_a_person').map(([person]) => nameOf(room, person));
  if (!names.length) return null;
  return html`<section class="banner to-desk" aria-label=${notice.needs(list(names))}>
    <button class="btn" dir="auto" onClick=${toDesk}>${notice.needs(list(names))}</button>
  </section>`;
}

/** Whether a facilitator wrote last. @param {Room} room */
function wrote(room) {
  const me = room.lanes.member.value;
  const last = me?.line?.order.at(-1);
  return Boolean(last && me?.can.write && me.line?.said[last].by !== me.person);
}

/** @param {{ room: Room }} props */
function StillWithUs({ room }) {
  const { ask } = useAsk(room);
  return html`<section class="banner asks" aria-label=${notice.asks}>
    <p><b>${notice.asks}</b> <span>${notice.oneTap}</span></p>
    <div class="row">
      <button class="btn" onClick=${() => ask({ do: 'signal', kind: 'ok' })}>${notice.fine}</button>
      <button class="btn" onClick=${() => ask({ do: 'signal', kind: 'give_me_a_moment' })}>${notice.moment}</button>
      <${INeedAPerson} room=${room} />
    </div>
  </section>`;
}

/** Numbers to call, when a call for a person was left alone. @param {{ room: Room }} props */
function Unanswered({ room }) {
  const own = room.lanes.member.value?.signal;
  const told = own?.kind === 'i_need_a_person';
  if (!told && !calling.value) return null;
  if (own?.answered) return null;
  return html`<${Waiting} room=${room} since=${told ? Number(own.since) : undefined} />`;
}

/** @param {{ room: Room, since?: number }} props `since`: running time at which the server had it */
function Waiting({ room, since }) {
  const late = since === undefined ? now.value - calling.value > SERVER_WITHIN : (now.value, room.running() - since > PERSON_WITHIN);
  if (!late) return null;
  return html`<section class="banner alone" aria-label=${notice.alone}>
    <p role="status"><b>${since === undefined ? notice.notReached : notice.alone}</b> <span>${notice.numbers}</span></p>
    <div class="row"><${CallButtons} /><${Safety} /></div>
  </section>`;
}

/** A room that nobody has held for long. @param {{ room: Room }} props */
function CloseOffer({ room }) {
  const { ask, busy } = useAsk(room);
  const me = room.lanes.member.value;
  const gathering = me?.can.agree_to_close;
  if (!gathering) return null;
  const agreed = me.agreed_to_close === true;
  return html`<section class="banner" aria-label=${notice.mayClose}>
    <p role="status"><b>${notice.mayClose}</b> <span>${agreed ? notice.youAgreed : notice.whenAll}</span></p>
    <button class="btn" disabled=${busy} onClick=${() => ask({ do: 'agree_to_close', gathering, on: !agreed })}>${agreed ? notice.notAfterAll : notice.agree}</button>
  </section>`;
}
