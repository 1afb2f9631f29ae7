// A new invitation: for one person, for many, or for somebody who is to hold the circle too; and for how long.
import { html } from './html.js';
import { useRef, useState } from 'preact/hooks';
import { post } from '../wire/api.js';
import { drawInvitation, invite } from '../state/desk/invite.js';
import { work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { Choice } from './field-choice.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { Tick } from './field-tick.js';
import { linkTo, linkWithDesk } from './invitations-link.js';
import { common } from './words-common.js';
import { invitations as words } from './words-desk.js';
import { invite as sealed } from './words-keys.js';

const DAY = 24 * 60 * 60_000;
const DAYS = 14; // how long an invitation is good when nobody says otherwise
const MOST = 180;

/**
 * @param {object} props
 * @param {import('../state/room.js').Room} props.room
 * @param {import('../protocol.js').CircleView} props.circle
 * @param {boolean} [props.hands] for somebody who is to hold the circle too
 * @param {(made: import('./invitations-shown.js').Made) => void} props.onMade
 * @param {() => void} props.onCancel
 */
export function InvitationForm({ room, circle, hands, onMade, onCancel }) {
  const [kind, setKind] = useState(circle.entry === 'drop_in' ? 'many' : 'one');
  const [days, setDays] = useState(String(DAYS));
  const [newHere, setNewHere] = useState(true);
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const drawn = useRef(drawInvitation()); // the same one when the line broke and it is asked again
  const act = useAct();

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const good = /^\d+$/.test(days.trim()) && Number(days) >= 1 && Number(days) <= MOST;
    setProblems(good ? [] : [{ id: 'days', sentence: words.daysBad }]);
    if (!good) return;
    const reusable = !hands && kind === 'many';
    const expires = Date.now() + Number(days) * DAY;
    const { secret } = drawn.current;
    const done = await act.run('invite', () => work(room, at => invite(at, drawn.current, { reusable, expires, desk: hands })));
    if (!done) return;
    const desk = hands && newHere ? await act.run('link', () => post('/api/links', { for_me: false })) : undefined;
    if (hands && newHere && !desk) return;
    onMade({ link: desk ? linkWithDesk(desk.link, circle.id, secret) : linkTo(circle.id, secret), secret, reusable, expires, hands, speakable: !desk });
  };
  return html`<form class="stack" onSubmit=${submit} novalidate autocomplete="off">
    <${Problems} problems=${problems} summary=${common.summary} />
    ${hands
      ? html`<p class="soft small">${sealed.handsHint}</p><${Tick} id="invite-new-here" on=${newHere} hint=${sealed.newHereHint} onChange=${setNewHere}>${sealed.newHere}</${Tick}>`
      : circle.entry === 'drop_in' && html`<${Choice} id="invite-kind" label=${words.kind} value=${kind} onValue=${setKind} options=${[
          { value: 'many', label: words.reusable, hint: words.reusableHint },
          { value: 'one', label: words.single, hint: words.singleHint },
        ]} />`}
    <${Field} id="days" label=${words.days} value=${days} onValue=${setDays} problem=${problemOf(problems, 'days')} more=${{ inputmode: 'numeric', maxlength: 3, class: 'field short' }} />
    <p role="status" class=${act.busy ? 'small soft' : 'visually-hidden'}>${act.busy ? sealed.making : ''}</p>
    <p role="alert" class="refusal">${act.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${Boolean(act.busy)}>${words.create}</button><button type="button" class="btn quiet" onClick=${onCancel}>${common.cancel}</button></div>
  </form>`;
}
