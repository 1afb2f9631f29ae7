// Everyone who belongs to the circle, those who hold it first; a second pair of hands; a new way in; and an end.
import { html } from './html.js';
import { Cards } from './desk-card.js';
import { useRef, useState } from 'preact/hooks';
import { post } from '../wire/api.js';
import { nameOf } from '../state/look.js';
import { drawInvitation, invite } from '../state/desk/invite.js';
import { remove } from '../state/desk/renewal.js';
import { canAct, work } from '../state/desk/work.js';
import { useAct } from './desk-act.js';
import { weekAfter } from './week-after.js';
import { Ask } from './field-ask.js';
import { InvitationForm } from './invitations-form.js';
import { linkTo } from './invitations-link.js';
import { InvitationShown } from './invitations-shown.js';
import { devices } from './words-devices.js';
import { circle as words, role } from './words-desk.js';
import { invite as sealed, remove as gone, tonight } from './words-keys.js';

/** @import { Made } from './invitations-shown.js' */
/** @typedef {{ person: string, role: string, name: string }} One */

const WAY_IN = 7 * 24 * 60 * 60_000; // a new way in is good for a week

/** @param {import('./circle-desk.js').Here} here */
export function CirclePeople({ room, circle, desk, spoken }) {
  const [inviting, setInviting] = useState(false);
  const [made, setMade] = useState(/** @type {Made | null} */ (null));
  const [told, setTold] = useState('');
  const drawn = useRef(/** @type {Record<string, ReturnType<typeof drawInvitation>>} */ ({})); // the same one when the line broke
  const act = useAct();
  const able = canAct(room);
  const me = room.lanes.member.value?.person;
  const all = Object.entries(desk.members).map(([person, one]) => ({ person, role: one.role, name: nameOf(room, person) || words.nameless }));
  const leads = all.filter(one => one.role !== 'participant');
  const others = all.filter(one => !leads.includes(one)).sort((a, b) => a.name.localeCompare(b.name));
  const notMe = [...leads, ...others].filter(one => one.person !== me);

  const end = async (/** @type {One} */ one) => {
    setTold('');
    if (await act.run(`end-${one.person}`, () => post('/api/ways-in/end', { circle: circle.id, person: one.person }))) setTold(devices.memberDone(one.name));
  };
  const out = async (/** @type {One} */ one) => {
    setTold('');
    const link = (drawn.current[`link ${one.person}`] ??= drawInvitation());
    const had = desk.members[one.person]?.link;
    if (await act.run(`remove-${one.person}`, () => work(room, at => remove(at, one.person, link)))) {
      delete drawn.current[`link ${one.person}`];
      setTold([gone.done(one.name), had && gone.newLink, gone.eyes].filter(Boolean).join(' '));
    }
  };
  const newWay = async (/** @type {One} */ { person, role: as, name }) => {
    const way = (drawn.current[person] ??= drawInvitation());
    const expires = Date.now() + WAY_IN;
    if (!(await act.run(`way-${person}`, () => work(room, at => invite(at, way, { reusable: false, expires, person, desk: as !== 'participant' }))))) return;
    delete drawn.current[person];
    setMade({ link: linkTo(circle.id, way.secret), secret: way.secret, reusable: false, expires, back: name, speakable: true });
  };
  const hands = (/** @type {Made} */ one) => {
    setMade(one);
    setInviting(false);
  };
  const forTonight = async (/** @type {One} */ { person }, /** @type {boolean} */ on) => act.run(`tonight-${person}`, () => room.send({ do: 'for_tonight', person, on }));
  const mayLend = able && !room.lanes.member.value?.tonight;
  const busy = Boolean(act.busy);
  /** That somebody has a step, and in which week they are if they let us know. What a step says is theirs. */
  const about = (/** @type {One} */ one) => [one.role !== 'participant' && role[one.role], desk.members[one.person]?.tonight && tonight.mark, weekAfter(room, one.person), desk.with_a_step.includes(one.person) && words.hasStep].filter(Boolean).join(' · ');
  return html`<section class="panel" aria-labelledby="people-title">
    <h2 id="people-title">${words.people} <span>${all.length}</span></h2>
    <ul class="names">${[...leads, ...others].map(one => html`<li key=${one.person} class="between"><span dir="auto">${one.name}</span>${about(one) && html`<small class="soft">${about(one)}</small>`}</li>`)}</ul>
    ${!others.length && html`<p class="soft small">${words.noPeople}</p>`}
    ${desk.steps.named > 0 && html`<p class="soft small">${words.steps(desk.steps.named, desk.steps.reviewed)}</p>`}
    <${Cards} room=${room} />
    ${leads.length < 2 && html`<div class="kindly"><p><b>${words.alone}</b></p><p class="small">${words.aloneHint}</p></div>`}
    ${made
      ? html`<${InvitationShown} made=${made} spoken=${spoken} onDone=${() => setMade(null)} />`
      : inviting
        ? html`<${InvitationForm} room=${room} circle=${circle} hands onMade=${hands} onCancel=${() => setInviting(false)} />`
        : able && html`<div class="row"><button class="btn" onClick=${() => setInviting(true)}>${sealed.hands}</button></div>`}
    ${notMe.length > 0 && html`<details><summary>${devices.members}</summary>
      <p class="soft small">${devices.membersHint}</p>
      <ul class="names">${notMe.map(one => html`<li key=${one.person} class="between"><span dir="auto">${one.name}</span>
        ${able && html`<button type="button" class="btn small" disabled=${busy} aria-label=${sealed.wayOf(one.name)} onClick=${() => newWay(one)}>${sealed.way}</button>`}
        ${mayLend && one.role !== 'participant' && html`<button type="button" class="btn small" disabled=${busy} aria-label=${desk.members[one.person]?.tonight ? tonight.offOf(one.name) : tonight.onOf(one.name)} onClick=${() => forTonight(one, !desk.members[one.person]?.tonight)}>${desk.members[one.person]?.tonight ? tonight.off : tonight.on}</button>`}
        ${one.role === 'participant' && html`<${Ask} label=${devices.member} name=${devices.memberOf(one.name)} kind="btn small quiet" ask=${devices.memberAsk(one.name)} yes=${devices.memberYes}
          busy=${busy} onYes=${() => end(one)} />`}</li>`)}</ul>
    </details>
    ${able && html`<details><summary>${gone.title}</summary>
      <p class="soft small">${gone.hint}</p>
      <ul class="names">${notMe.map(one => html`<li key=${one.person} class="between"><span dir="auto">${one.name}</span>
        <${Ask} label=${gone.one} name=${gone.oneOf(one.name)} kind="btn small quiet" ask=${one.role === 'participant' ? gone.ask(one.name) : gone.askDesk(one.name)} yes=${gone.yes} no=${gone.no}
          busy=${busy} onYes=${() => out(one)} /></li>`)}</ul>
    </details>`}`}
    <p role="status" class="told">${act.busy.startsWith('remove') ? gone.busy : act.busy.startsWith('way') ? sealed.making : told}</p>
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
