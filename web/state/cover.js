// Covers what a stranger at the screen could read: at once while the page is hidden (a list of open apps shows pictures
// of them), and after five minutes in which nobody touched it. Signals and ring are never covered in an open room, and
// whoever listens to the page still hears all of it: only eyes are kept out.
import { signal } from '@preact/signals';

const IDLE = 5 * 60_000; // ms without a touch
const LOOK = 5_000; // ms between two looks at the clock
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focusin'];

/** @typedef {'' | 'words' | 'all'} Covered in a room that is open the words alone, elsewhere the page */

export const covered = signal(/** @type {Covered} */ (''));

const what = () => /** @type {Covered} */ (document.querySelector('.room') ? 'words' : 'all');
/** Whoever has the piece may read from the page for as long as they like. */
const reads = () => document.visibilityState === 'visible' && document.querySelector('.composer.mine') !== null;

/** Begins to watch; once for a page. */
export function watchCover() {
  let touched = Date.now();
  const cover = () => (covered.value ||= what());
  const touch = () => {
    touched = Date.now();
    covered.value = '';
  };
  for (const name of TOUCHES) addEventListener(name, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') cover();
    else if (Date.now() - touched < IDLE) covered.value = '';
  });
  setInterval(() => Date.now() - touched >= IDLE && !reads() && cover(), LOOK);
  covered.subscribe(now => (now ? (document.documentElement.dataset.covered = now) : delete document.documentElement.dataset.covered));
}
