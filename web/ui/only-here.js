// Said once, where a browser keeps nothing: how long the keys last.
import { html } from './html.js';
import { signal } from '@preact/signals';
import { onlyHere } from '../state/stored.js';
import { only } from './text-keys.js';

const told = signal(false);

export function OnlyHere() {
  if (!onlyHere.value || told.value) return null;
  return html`<aside class="banner only-here" role="status"><p>${only.text}</p><button class="btn" onClick=${() => (told.value = true)}>${only.understood}</button></aside>`;
}
