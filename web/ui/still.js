// A list that does not move under a thumb. It stands in the order it had when it was opened; what is new comes below, and
// what goes leaves its place empty until nobody has touched the list for a while.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from './html.js';

const SETTLED = 3_000; // ms without a touch until an empty place closes
const FRESH = 350; // ms in which a tap on what has just moved was meant for something else
let moved = -Infinity; // when something here moved last

/** A tap meant for what stood there a moment ago is nobody's. Keys and screen readers name what they press. @param {MouseEvent} event */
export function notForThis(event) {
  const touched = /** @type {PointerEvent} */ (event).pointerType === 'touch' && event.detail > 0;
  if (!touched || performance.now() - moved > FRESH) return;
  event.preventDefault();
  event.stopPropagation();
}

/** @typedef {{ key: string, card: any }} Thing */

/** @param {{ things: Thing[] }} props in the order they are to have when it is opened */
export function Still({ things }) {
  const places = useRef(/** @type {string[]} */ ([]));
  const heights = useRef(/** @type {Map<string, number>} */ (new Map()));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const opened = useRef(false);
  const [, again] = useState(0);
  const there = new Map(things.map(({ key, card }) => [key, card]));
  const fresh = [...there.keys()].filter(key => !places.current.includes(key));
  if (fresh.length && opened.current) moved = performance.now();
  places.current = [...places.current, ...fresh];
  const empty = places.current.filter(key => !there.has(key)).join();

  useLayoutEffect(() => {
    opened.current = true;
    for (const place of list.current?.children ?? []) {
      const key = /** @type {HTMLElement} */ (place).dataset.key ?? '';
      if (there.has(key)) heights.current.set(key, /** @type {HTMLElement} */ (place).offsetHeight);
    }
  });
  useEffect(() => {
    if (!empty) return;
    const column = list.current?.closest('.keeper-desk');
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        moved = performance.now();
        places.current = places.current.filter(key => !empty.split(',').includes(key));
        again(n => n + 1);
      }, SETTLED);
    };
    wait();
    const touches = ['pointerdown', 'pointermove', 'scroll', 'keydown'];
    touches.forEach(touch => column?.addEventListener(touch, wait, { passive: true }));
    return () => (clearTimeout(timer), touches.forEach(touch => column?.removeEventListener(touch, wait)));
  }, [empty]);

  return html`<div class="still" ref=${list}>${places.current.map(key => there.has(key)
    ? html`<div key=${key} data-key=${key}>${there.get(key)}</div>`
    : html`<div key=${key} data-key=${key} style=${{ height: `${heights.current.get(key) ?? 0}px` }}></div>`)}</div>`;
}
