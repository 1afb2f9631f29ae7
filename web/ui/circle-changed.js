// For facilitators: what everyone is told of the calendar, and what of it can be taken back.
import { html } from './html.js';
import { useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { inOrder, told } from './text-calendar.js';
import { change as words } from './words-calendar.js';

/** @param {{ room: import('../state/room.js').Room, circle: import('../protocol.js').CircleView }} props */
export function CircleChanged({ room, circle }) {
  const act = useAct();
  const ask = (/** @type {any} */ command) => act.run(command.do, () => room.send(command));
  return html`<div class="changed" role="status">${inOrder(circle.changed).map(([id, one]) => html`<div key=${id}>
      ${told(one).map(sentence => html`<p key=${sentence}>${sentence}</p>`)}
      ${one.cancelled && html`<div class="row"><button type="button" class="btn small" disabled=${Boolean(act.busy)} onClick=${() => ask({ do: 'plan_again', gathering: id })}>${words.again}</button>
        <${Ask} label=${words.unplan} kind="btn small quiet" ask=${words.unplanAsk} yes=${words.unplanYes} busy=${Boolean(act.busy)} onYes=${() => ask({ do: 'unplan', gathering: id })} /></div>`}
    </div>`)}
    <p role="alert" class="refusal">${act.sentence}</p></div>`;
}
