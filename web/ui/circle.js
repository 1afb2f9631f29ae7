// One circle, seen by those who hold it. `#/desk/new` and `#/desk/lines` lead to the desk's two other screens.
import { html } from './html.js';
import { CircleDesk } from './circle-desk.js';
import { DeskLines } from './desk-lines.js';
import { NewCircle } from './new-circle.js';

/** @param {{ params: { circle: string, letters?: string } }} props `letters`: part one of a recovery sheet */
export default function Circle({ params }) {
  const View = params.circle === 'new' ? NewCircle : params.circle === 'lines' ? DeskLines : CircleDesk;
  return html`<${View} key=${params.circle} id=${params.circle} letters=${params.letters} />`;
}
