// Said once, where a browser keeps nothing: how long the keys last.
import { html } from './html.js';
import { signal } from '@preact/signals';
import { onlyHere } from '../state/stored.js';
import { only } from './text-keys.js';

const shown = signal(onlyHere.so);
onlyHere.tell = () => (shown.value = true);

export function OnlyHere() {
  if (!shown.value) return null;
  return html`<aside class="banner only-here" role="status"><p>${only.text}</p><button class="btn" onClick=${() => (shown.value = false)}>${only.understood}</button></aside>`;
}
