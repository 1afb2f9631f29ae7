// One circle, seen by those who hold it. `#/desk/new` and `#/desk/lines` lead to the desk's two other screens.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { CircleDesk } from './circle-desk.js';
import { Later } from './later.js';
import { NewCircle } from './new-circle.js';

const linesPage = () => import('./lines-page.js').then(found => found.DeskLines);
const Lines = () => html`<${Later} load=${linesPage} />`;

/** @param {{ params: { circle: string, letters?: string } }} props `letters`: part one of a recovery sheet */
export default function Circle({ params }) {
  const View = params.circle === 'new' ? NewCircle : params.circle === 'lines' ? Lines : CircleDesk;
  const [round, setRound] = useState(0); // with the keys back, everything is opened from the beginning
  const letters = round ? undefined : params.letters;
  return html`<${View} key=${`${params.circle} ${round}`} id=${params.circle} letters=${letters} onKeys=${() => setRound(round + 1)} />`;
}
