// A small ring of seats: filled ones for participants, framed ones for facilitators, dashed ones for those who wait.
import { html } from './html.js';
import { desk as words } from './words-desk.js';

const SHOWN = 24; // seats drawn at most; the number says the rest
const TURN = 137.5; // degrees between two hues, so that neighbours differ

/** @param {{ people: number, leads: number, waiting: number }} props */
export function CardSeats({ people, leads, waiting }) {
  const kinds = [
    ...Array(Math.min(leads, 4)).fill('lead'),
    ...Array(Math.min(people, SHOWN - 6)).fill('seat'),
    ...Array(Math.min(waiting, 4)).fill('waits'),
  ];
  while (kinds.length < 6) kinds.push('free');
  const n = kinds.length;
  const r = Math.min(8.5, 200 / n / 1.35);
  const label = [words.seats(people, leads), waiting ? words.waits(waiting) : ''].filter(Boolean).join('; ');
  return html`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${label}>
    ${kinds.map((kind, i) => {
      const angle = ((i / n) * 360 - 90) * (Math.PI / 180);
      return html`<circle key=${i} class=${kind} style=${{ '--h': String((25 + i * TURN) % 360) }}
        cx=${(46 * Math.cos(angle)).toFixed(2)} cy=${(46 * Math.sin(angle)).toFixed(2)} r=${r.toFixed(2)} />`;
    })}
    <text y="4" text-anchor="middle" aria-hidden="true">${words.people(people)}</text>
  </svg>`;
}
