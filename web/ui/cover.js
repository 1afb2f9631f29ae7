// What is seen in place of what is covered.
import { html } from './html.js';
import { covered } from '../state/cover.js';
import { cover } from './text.js';

export function Cover() {
  if (!covered.value) return null;
  return html`<div class=${`cover over-${covered.value}`} aria-hidden="true"><p>${cover[covered.value]}</p></div>`;
}
