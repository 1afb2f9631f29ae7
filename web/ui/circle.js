// One circle, seen by those who hold it. `#/desk/new` and `#/desk/lines` lead to the desk's two other screens.
import { html } from './html.js';
import { NewCircle } from './new-circle.js';
import { DeskLines } from './desk-lines.js';
import { CircleDesk } from './circle-desk.js';

/** @param {{ params: { circle: string } }} props */
export default function Circle({ params }) {
  if (params.circle === 'new') return html`<${NewCircle} />`;
  if (params.circle === 'lines') return html`<${DeskLines} />`;
  return html`<${CircleDesk} key=${params.circle} id=${params.circle} />`;
}
