// One of several circles to choose from. Its name is known once its door answers.
import { html } from './html.js';
import { useEffect, useMemo } from 'preact/hooks';
import { openRoom } from '../state/room.js';
import { longDay, span } from './dates.js';
import { home as words } from './words-door.js';

/** @param {{ circle: string, n: number }} props */
export function HomeCircle({ circle, n }) {
  const room = useMemo(() => openRoom(circle), [circle]);
  useEffect(() => () => room.close(), [room]);
  const view = room.lanes.ring.value?.circle ?? room.lanes.waiting.value?.circle;
  const next = view?.next;
  return html`<li><a class="btn wide choose" href=${`#/circle/${circle}`}>
    <b dir="auto">${room.words(view?.title) || words.circle(n)}</b>
    ${next && html`<small>${longDay(Number(next.at))}, ${span(Number(next.at), next.minutes)}</small>`}
  </a></li>`;
}
