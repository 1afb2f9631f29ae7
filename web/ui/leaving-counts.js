// Leaving cards, for facilitators: counts for each question, once for all of them, and never a card.
import { html } from './html.js';
import { useEffect, useId, useState } from 'preact/hooks';
import { openCards } from '../state/leaving-desk.js';
import { leaving } from './text-leaving.js';
import { leavingDesk as words } from './words-leaving-desk.js';

/** @import { Counted } from '../state/leaving-desk.js' */

/** @param {{ room: import('../state/room.js').Room, waits?: boolean }} props `waits`: the release was just now */
export function LeavingCounts({ room, waits = false }) {
  const title = useId();
  const batch = room.lanes.desk.value?.leaving;
  const held = room.held.value;
  const [counted, setCounted] = useState(/** @type {Counted[] | null | undefined} */ (undefined));
  const which = batch ? `${batch.gathering} ${batch.cards.length}` : '';
  const keys = held ? (held.deskKeys?.number ?? 0) : undefined;
  useEffect(() => {
    let wanted = true;
    setCounted(undefined);
    if (batch && held) openCards(held, batch, room.sealed).then(found => wanted && setCounted(found), () => wanted && setCounted(null));
    return () => void (wanted = false);
  }, [which, keys]);
  if (!batch) return waits ? html`<p class="small soft">${words.later}</p>` : null;
  if (counted === undefined) return null;
  return html`<section class="card leaving-counts" aria-labelledby=${title}>
    <h2 id=${title}>${words.title}</h2>
    <p>${words.many(batch.cards.length)}</p>
    ${counted ? html`<p class="small soft">${words.counts}</p>
      <dl>${counted.map(({ question, counts }) => html`<dt key=${question}>${leaving.questions[question]}</dt>
        <dd>${counts ? counts.map(({ answer, many }) => html`<span key=${answer}>${leaving.answers[question][answer]} <b>${many}</b></span>`) : html`<span class="soft">${words.few}</span>`}</dd>`)}</dl>` : html`<p class="soft">${words.closed}</p>`}
    <p class="small soft">${words.kept}</p>
  </section>`;
}
