// One circle, seen by those who hold it. `#/desk/new` and `#/desk/lines` lead to the desk's two other screens.
import { html } from './html.js';
import { Later } from './desk-later.js';

const newCircle = () => import('./new-circle.js').then(found => found.NewCircle);
const lines = () => import('./desk-lines.js').then(found => found.DeskLines);
const circle = () => import('./circle-desk.js').then(found => found.CircleDesk);

/** @param {{ params: { circle: string } }} props */
export default function Circle({ params }) {
  const load = params.circle === 'new' ? newCircle : params.circle === 'lines' ? lines : circle;
  return html`<${Later} key=${params.circle} load=${load} id=${params.circle} />`;
}
