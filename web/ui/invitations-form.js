// A new invitation: for one person or for many, and for how long.
import { html } from './html.js';
import { useRef, useState } from 'preact/hooks';
import { newId } from '../state/ids.js';
import { useAct } from './desk-act.js';
import { Choice } from './field-choice.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { hashOf, linkOf, newSecret } from './invitations-secret.js';
import { common, invitations as words } from './words-desk.js';

const DAY = 24 * 60 * 60_000;
const DAYS = 14; // how long an invitation is good when nobody says otherwise
const MOST = 180;

/**
 * @param {object} props
 * @param {import('../state/room.js').Room} props.room
 * @param {import('../protocol.js').CircleView} props.circle
 * @param {(made: import('./invitations.js').Made) => void} props.onMade
 * @param {() => void} props.onCancel
 */
export function InvitationForm({ room, circle, onMade, onCancel }) {
  const [kind, setKind] = useState(circle.entry === 'drop_in' ? 'many' : 'one');
  const [days, setDays] = useState(String(DAYS));
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const made = useRef({ invitation: newId(), secret: newSecret() }); // the same ones when the line broke and it is asked again
  const act = useAct();

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const good = /^\d+$/.test(days.trim()) && Number(days) >= 1 && Number(days) <= MOST;
    setProblems(good ? [] : [{ id: 'days', sentence: words.daysBad }]);
    if (!good) return;
    const { invitation, secret } = made.current;
    const reusable = kind === 'many';
    const expires = Date.now() + Number(days) * DAY;
    const answer = await act.run('invite', async () => room.send({ do: 'invite', invitation, hash: await hashOf(secret), reusable, expires }));
    if (answer) onMade({ link: linkOf(circle.id, invitation, secret), reusable, expires });
  };
  return html`<form class="stack" onSubmit=${submit} novalidate autocomplete="off">
    <${Problems} problems=${problems} summary=${common.summary} />
    ${circle.entry === 'drop_in' && html`<${Choice} id="invite-kind" label=${words.kind} value=${kind} onValue=${setKind} options=${[
      { value: 'many', label: words.reusable, hint: words.reusableHint },
      { value: 'one', label: words.single, hint: words.singleHint },
    ]} />`}
    <${Field} id="days" label=${words.days} value=${days} onValue=${setDays} problem=${problemOf(problems, 'days')} more=${{ inputmode: 'numeric', maxlength: 3, class: 'field short' }} />
    <p role="alert" class="refusal">${act.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${Boolean(act.busy)}>${words.create}</button><button type="button" class="btn quiet" onClick=${onCancel}>${common.cancel}</button></div>
  </form>`;
}
