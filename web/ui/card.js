// A circle on the desk: its seats, its weeks, and the one thing to do next.
import { html } from './html.js';
import { openDoors } from '../state/desk/doors.js';
import { atHand, work } from '../state/desk/work.js';
import { openRoom } from '../state/room.js';
import { useAct } from './desk-act.js';
import { CardSeats } from './card-seats.js';
import { Weeks } from './weeks.js';
import { longDay, time } from './dates.js';
import { desk as words, entry, medium, phase } from './words-desk.js';

const SOON = 60 * 60_000; // ms before its time from which the doors are offered
const LATE = 4 * 60 * 60_000; // ms after its time until which they still are

/**
 * @param {{ card: import('../protocol.js').CircleCard, title: string, canOpen: boolean, now?: number }} props
 */
export function CircleCard({ card, title, canOpen, now = Date.now() }) {
  const act = useAct();
  const ahead = card.gatherings.filter(g => !g.past);
  const next = ahead[0];
  const away = next ? Number(next.at) - now : Infinity;
  const due = !card.phase && canOpen && away < SOON && away > -LATE;

  const open = async () => {
    const room = openRoom(card.id);
    const done = await act.run('open', async () => (await atHand(room)) && work(room, at => openDoors(at, next.id)));
    room.close();
    if (done) location.hash = `#/circle/${card.id}`;
  };
  const about = [entry[card.entry], medium[card.medium], words.seats(card.members, card.facilitators)].join(' · ');
  return html`<article class=${`circle-card${card.phase ? ' running' : ''}`} aria-labelledby=${`c-${card.id}`}>
    <${CardSeats} people=${card.members} leads=${card.facilitators} waiting=${card.waiting} />
    <div class="head">
      <h3 id=${`c-${card.id}`} dir="auto">${title}</h3>
      <p class="soft small">${about}</p>
      ${card.phase && html`<p class="live">${phase[card.phase]}</p>`}
    </div>
    <div class="what">
      <${Weeks} gatherings=${card.gatherings} now=${now} />
      ${next && !card.phase && html`<p class="small">${words.gathering(next.number)}: ${longDay(Number(next.at), undefined, now)}, ${time(Number(next.at))}</p>`}
      ${card.facilitators < 2 && html`<p class="soft small">${words.alone}</p>`}
    </div>
    <div class="acts">
      ${card.phase
        ? html`<a class="btn primary" href=${`#/circle/${card.id}`}>${words.enter}</a><a class="btn" href=${`#/desk/${card.id}`}>${words.details}</a>`
        : due
          ? html`<button class="btn primary" disabled=${Boolean(act.busy)} onClick=${open}>${words.openDoors}</button><a class="btn" href=${`#/desk/${card.id}`}>${words.prepare}</a>`
          : html`<a class="btn" href=${`#/desk/${card.id}`}>${words.prepare}</a>`}
      <p role="alert" class="refusal">${act.sentence}</p>
    </div>
  </article>`;
}
