// The picture of early weeks: warmth that thins out, today, gatherings, and days with a note. It has no end and no numbers.
import { useId } from 'preact/hooks';
import { html } from './html.js';
import { bandOf } from '../state/band.js';
import { weekOf } from '../state/weeks.js';
import { localDay } from '../state/step-text.js';
import { dayOf } from './step-card.js';
import { weeks as words } from './words-weeks.js';

/** @import { Room } from '../state/room.js' @import { Entry } from '../state/practice.js' */

const EDGE = 4; // per cent kept free on both sides
const LABEL = 27; // per cent a label takes

/** @param {Record<string, number | bigint> | undefined} gatherings @returns {[string, string][]} number and local date */
const daysOf = gatherings => Object.entries(gatherings ?? {}).map(([n, at]) => [n, localDay(new Date(Number(at)))]);

/** @param {{ room: Room, day: string, today: string, days: number, entries: Entry[] }} props */
export function Band({ room, day, today, days, entries }) {
  const name = useId();
  const me = room.lanes.member.value;
  const [been, coming] = [daysOf(me?.been_at), daysOf(me?.to_come)];
  const noted = entries.filter(({ what }) => what !== 'not_now').map(one => one.day);
  const band = bandOf({ day, today, days, been, coming, notes: noted });
  if (!band) return null;
  const turned = document.dir === 'rtl';
  const x = (/** @type {number} */ at) => (turned ? 100 - EDGE - at * (100 - 2 * EDGE) : EDGE + at * (100 - 2 * EDGE));
  const inside = (/** @type {boolean} */ past) => band.gatherings.filter(one => one.past === past);
  const named = /** @type {{ x: number, text: string }[]} */ ([{ x: x(0), text: dayOf(day) }]);
  const next = inside(false)[0];
  for (const one of [next, inside(true).at(-1), ...band.gatherings])
    if (one && named.every(other => Math.abs(other.x - x(one.at)) >= LABEL)) named.push({ x: x(one.at), text: words.gathering(one.n) });
  const anchor = (/** @type {number} */ at) => (at < 14 ? 'start' : at > 86 ? 'end' : 'middle');
  const edge = (/** @type {number} */ at) => `${at < 14 ? 0 : at > 86 ? 100 : at}%`;
  const told = (/** @type {boolean} */ past) => inside(past).map(one => `${one.n} (${dayOf((past ? been : coming).find(([n]) => n === one.n)?.[1] ?? day)})`);
  const label = [words.picture(words.week(weekOf(day, today)), dayOf(day)), words.been(told(true)), words.coming(told(false)), words.practised(band.practice.length)].filter(Boolean).join(' ');
  return html`<svg class="band" role="img" aria-label=${label} width="100%" height="104">
    <defs><linearGradient id=${name} x1=${turned ? 1 : 0} x2=${turned ? 0 : 1}><stop class="warm" offset="0" /><stop class="mild" offset=${band.fades * 0.45} /><stop class="gone" offset=${band.fades} /></linearGradient></defs>
    <rect x="0" y="36" width="100%" height="36" rx="18" fill=${`url(#${name})`} />
    <line class="today" x1=${`${x(band.today)}%`} x2=${`${x(band.today)}%`} y1="20" y2="72" />
    ${band.practice.map(at => html`<circle key=${at} class="noted" cx=${`${x(at)}%`} cy="54" r="3.5" />`)}
    ${band.gatherings.map(one => html`<circle key=${one.n} class=${one.past ? 'was' : 'ahead'} cx=${`${x(one.at)}%`} cy="54" r="8" />`)}
    <text class="now" x=${edge(x(band.today))} y="14" text-anchor=${anchor(x(band.today))}>${words.today}</text>
    ${named.map(one => html`<text key=${one.text} x=${edge(one.x)} y="94" text-anchor=${anchor(one.x)}>${one.text}</text>`)}
  </svg>`;
}
