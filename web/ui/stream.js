// What was shared, in the one order everyone sees. It follows along only for someone who is reading the end of it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';
import { choices } from '../state/choices.js';
import { gatheringOf, meIn, titleOf } from '../state/look.js';
import { Reflection } from './reflection.js';
import { stream } from './text-room.js';

/** @import { GatheringView, ReflectionView } from '../protocol.js' */

const NEAR_END = 48; // px from the end that still count as the end

/** @param {{ room: import('../state/room.js').Room }} props */
export function Stream({ room }) {
  const gathering = gatheringOf(room);
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const [heldAt, setHeldAt] = useState(/** @type {number | null} */ (null));
  const all = gathering ? sorted(gathering) : [];
  const last = all.at(-1)?.[1].n ?? 0;
  useEffect(() => setHeldAt(choices.hold.value ? last : null), [choices.hold.value]);

  const me = meIn(room);
  const shown = heldAt === null ? all : all.filter(([, one]) => one.n <= heldAt || one.author === me);
  const { away, toEnd, reads } = useFollow(list, shown.length);
  if (!gathering) return null;
  return html`<section class="stream" aria-label=${stream.label}>
    <div class="shares" ref=${list} role="log" aria-live="off" aria-label=${stream.label} tabindex="0">
      ${all.length === 0 && html`<p class="nothing-yet soft">${stream.empty}</p>`}
      <ol>${items(room, gathering, shown, reads)}</ol>
    </div>
    ${all.length > shown.length
      ? html`<button class="btn fresh" onClick=${() => setHeldAt(last)}>${stream.held(all.length - shown.length)}</button>`
      : away > 0 && html`<button class="btn fresh" onClick=${toEnd}>${stream.fresh(away)}</button>`}
  </section>`;
}

/** @param {GatheringView} gathering @returns {[string, ReflectionView][]} */
const sorted = gathering => Object.entries(gathering.reflections).sort(([, a], [, b]) => a.n - b.n);

/** @param {import('../state/room.js').Room} room @param {GatheringView} gathering @param {[string, ReflectionView][]} shown @param {() => void} reads */
function items(room, gathering, shown, reads) {
  const out = [];
  let segment = '';
  let turn = '';
  for (const [id, one] of shown) {
    if (one.segment !== segment) {
      segment = one.segment;
      const part = gathering.segments[segment];
      const prompt = room.words(part?.prompt);
      out.push(html`<li class="divider" key=${segment}><span dir="auto">${titleOf(room, part)}${prompt && ` · ${prompt}`}</span></li>`);
    }
    out.push(html`<${Reflection} key=${id} room=${room} id=${id} view=${one} goesOn=${one.turn === turn} reads=${reads} />`);
    turn = one.turn;
  }
  return out;
}

/**
 * Keeps the end in view for those who are at the end, also when something there grows, and counts for the others. Whoever
 * opens a reflection `reads` it, wherever it stands.
 * @param {{ current: HTMLElement | null }} list @param {number} length
 */
export function useFollow(list, length) {
  const at = useRef({ end: true, seen: length });
  const [away, setAway] = useState(0);
  const toEnd = () => {
    const element = list.current;
    if (element) element.scrollTop = element.scrollHeight;
    at.current = { end: true, seen: length };
    setAway(0);
  };
  useEffect(() => {
    const element = list.current;
    const look = () => {
      if (!element) return;
      at.current.end = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
      if (at.current.end) setAway(0);
    };
    element?.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(() => at.current.end && element && (element.scrollTop = element.scrollHeight));
    for (const one of [element, element?.querySelector('ol')]) if (one) resized.observe(one);
    return () => (element?.removeEventListener('scroll', look), resized.disconnect());
  }, []);
  useLayoutEffect(() => {
    if (at.current.end) toEnd();
    else if (length > at.current.seen) setAway(count => count + length - at.current.seen);
    at.current.seen = length;
  }, [length]);
  return { away, toEnd, reads: () => void (at.current.end = false) };
}
