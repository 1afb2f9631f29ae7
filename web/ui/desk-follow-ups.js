// Whom somebody should get in touch with: who, why, who sees to it. Nothing else is kept of it.
import { html } from './html.js';
import { nameOf } from '../state/look.js';
import { longDay } from './dates.js';
import { useAct } from './desk-act.js';
import { after as words } from './words-after.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function DeskFollowUps({ room }) {
  const act = useAct();
  const desk = room.lanes.desk.value;
  const all = Object.entries(desk?.follow_ups ?? {}).sort(([, one], [, other]) => Number(one.done) - Number(other.done) || Number(one.since) - Number(other.since));
  if (!desk || !all.length) return null;
  const me = room.lanes.member.value?.person;
  const send = (/** @type {any} */ command) => act.run(command.person, () => room.send(command));
  return html`<section class="panel card" aria-labelledby="follow-title">
    <h2 id="follow-title">${words.title}</h2>
    <p class="soft small">${words.hint}</p>
    ${all.map(([person, one]) => {
      const name = nameOf(room, person) || room.words(one.name);
      const owner = one.owner && (one.owner === me ? words.you : words.sees(room.words(desk.members[one.owner]?.name)));
      const which = { person, since: one.since };
      return html`<div key=${person} class="waiting-one">
        <p><b dir="auto" translate="no">${name}</b> <span class="small soft" dir="auto">${[words.why[one.why], longDay(Number(one.since)), one.done ? words.isDone : owner].filter(Boolean).join(' · ')}</span></p>
        ${!one.done && html`<div class="row">
          ${one.owner !== me && html`<button class="btn" disabled=${Boolean(act.busy)} aria-label=${words.takeOf(name)} onClick=${() => send({ do: 'take_follow_up', ...which })}>${words.take}</button>`}
          <button class="btn" disabled=${Boolean(act.busy)} aria-label=${words.doneOf(name)} onClick=${() => send({ do: 'follow_up_done', ...which })}>${words.done}</button>
        </div>`}
      </div>`;
    })}
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
