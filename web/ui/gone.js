// After leaving in one move: nothing. A touch or a key brings one button, which opens the page again.
import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';
import { openAgain } from '../state/gone.js';
import { gone } from './text.js';

export function Gone() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    document.title = gone.title;
    const show = () => setShown(true);
    // After the touch itself: what it touched is not opened by it.
    addEventListener('click', show);
    addEventListener('keyup', show);
    return () => (removeEventListener('click', show), removeEventListener('keyup', show));
  }, []);
  return html`<main class=${`gone ${shown ? 'shown' : ''}`} aria-label=${gone.title}>${shown && html`<button class="btn" onClick=${openAgain}>${gone.again}</button>`}</main>`;
}
