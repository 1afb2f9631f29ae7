// What somebody said, all of it open: to whoever said it, and to facilitators who read first.
import { html } from './html.js';
import { readSaid } from '../state/said.js';
import { stream } from './text-room.js';

/** @param {{ text: string, look: string }} props `look`: how the words are drawn */
export function Said({ text, look }) {
  const { coming, words } = readSaid(text);
  return html`${coming && html`<p class="small soft coming">${stream.coming} <bdi class="voice" translate="no">${coming}</bdi></p>`}<p class=${look} dir="auto" translate="no">${words}</p>`;
}
