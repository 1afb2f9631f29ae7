// The last gathering that is planned is over: what is to become of what is mine. Nobody has to answer.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { circleOf } from '../state/look.js';
import { keep } from '../state/shelf.js';
import { ending as words } from './words-keeping.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function SeriesEnd({ room }) {
  const [told, setTold] = useState(false);
  const last = room.lanes.member.value?.last;
  const held = room.held.value;
  if (!last || !held || circleOf(room)?.next || (held.keptAfter === last.number && !told)) return null;
  const stay = () => {
    keep(Object.assign(held, { keptAfter: last.number })).catch(() => {});
    setTold(true);
  };
  const page = `#/kept/${room.circle}`;
  return html`<section class="card series-end" aria-labelledby="series-end">
    <h2 id="series-end">${words.title}</h2>
    ${told ? html`<p role="status">${words.kept}</p>` : html`<p>${words.lead}</p>
      <div class="row"><button class="btn" onClick=${stay}>${words.keep}</button><a class="btn" href=${page}>${words.take}</a><a class="btn quiet" href=${page}>${words.erase}</a></div>
      <p class="small soft">${words.otherwise} <a href=${page}>${words.page}</a></p>`}
  </section>`;
}
