// A circle's dates in one's own calendar: one as a file, or all of them by an address that the calendar reads. It says what is
// seen there and by whom before anything is made; the address is shown once.
import { useEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { circleOf } from '../state/look.js';
import { get, post } from '../wire/api.js';
import { AskOnce } from './ask-once.js';
import { longDay } from './dates.js';
import { useAct } from './desk-act.js';
import { calendar as words } from './words-own-calendar.js';

/** @import { CalendarAddress, CalendarMade } from '../protocol.js' */

/** @param {{ room: import('../state/room.js').Room }} props */
export function OwnCalendar({ room }) {
  const [found, setFound] = useState(/** @type {CalendarAddress | undefined} */ (undefined));
  const look = useAct();
  // Only whoever opens it asks.
  const load = () => void (found || look.run('look', () => get(`/api/calendar/${room.circle}`)).then(answer => answer && setFound(answer)));
  const next = circleOf(room)?.next;
  return html`<details class="sources own-calendar" onToggle=${(/** @type {any} */ event) => event.currentTarget.open && load()}>
    <summary>${words.title}</summary>
    <h3>${words.file}</h3>
    ${next ? html`<p>${words.fileLead}</p><a class="btn" href=${`/api/calendar/${room.circle}/${next.gathering}`} download="meeting.ics">${words.file}</a>` : html`<p>${words.nothing}</p>`}
    <h3>${words.address}</h3>
    ${found && html`<${Address} circle=${room.circle} found=${found} onFound=${setFound} />`}
    <p role="alert" class="refusal">${look.sentence}</p>
    ${look.sentence && html`<button type="button" class="btn" disabled=${Boolean(look.busy)} onClick=${load}>${words.again}</button>`}
  </details>`;
}

/** @param {{ circle: string, found: CalendarAddress, onFound: (found: CalendarAddress) => void }} props */
function Address({ circle, found, onFound }) {
  const [address, setAddress] = useState('');
  const [told, setTold] = useState('');
  const act = useAct();
  const make = async () => {
    /** @type {CalendarMade | undefined} */
    const made = await act.run('make', () => post('/api/calendar/make', { circle }));
    if (!made) return;
    setTold('');
    setAddress(made.address);
    onFound({ ...found, since: Date.now() });
  };
  const end = async () => {
    /** @type {CalendarAddress | undefined} */
    const left = await act.run('end', () => post('/api/calendar/end', { circle }));
    if (!left) return;
    setAddress('');
    setTold(words.ended);
    onFound(left);
  };
  const busy = Boolean(act.busy);
  const there = found.since !== undefined;
  return html`<p>${words.addressLead}</p>
    <p>${words.shows(found.title)}</p>
    <p>${words.who}</p>
    ${address ? html`<${Shown} key=${address} address=${address} />` : there && html`<p>${words.since(longDay(Number(found.since), 'UTC'))}</p>`}
    <p>${words.ends}</p>
    ${there
      ? html`<div class="row"><${AskOnce} label=${words.another} sure=${words.anotherAsk} yes=${words.anotherYes} no=${words.no} act=${make} disabled=${busy} />
          <${AskOnce} label=${words.end} sure=${words.endAsk} yes=${words.endYes} no=${words.no} act=${end} kind="quiet" disabled=${busy} /></div>`
      : html`<button type="button" class="btn" disabled=${busy} onClick=${make}>${words.make}</button>`}
    <p role="status" class="small">${told}</p>
    <p role="alert" class="refusal">${act.sentence}</p>`;
}

/** @param {{ address: string }} props */
function Shown({ address }) {
  const [told, setTold] = useState('');
  const head = useRef(/** @type {HTMLElement | null} */ (null));
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => head.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setTold(words.copied);
    } catch {
      field.current?.focus();
      setTold(words.copyFailed);
    }
  };
  return html`<div class="today"><p tabindex="-1" ref=${head}><b>${words.shown}</b></p>
    <p>${words.once}</p>
    <input class="field" readonly value=${address} dir="ltr" translate="no" autocomplete="off" aria-label=${words.label} ref=${field} onFocus=${(/** @type {any} */ event) => event.currentTarget.select()} />
    <button type="button" class="btn primary" onClick=${copy}>${words.copy}</button>
    <p role="status" class="small">${told}</p></div>`;
}
