// A strong act asks once, in place, before it is done. Where what it acts on may change meanwhile it is keyed by
// that: a yes never answers for something else than was asked.
import { useState } from 'preact/hooks';
import { html } from './html.js';

/**
 * @param {{ label: string, sure: string, yes: string, no: string, act: () => void, kind?: string, disabled?: boolean }} props
 */
export function AskOnce({ label, sure, yes, no, act, kind = '' }) {
  const [asking, setAsking] = useState(false);
  const focus = (/** @type {HTMLElement | null} */ element) => element?.focus({ preventScroll: true });
  if (!asking) return html`<button class=${`btn ${kind}`} onClick=${() => setAsking(true)}>${label}</button>`;
  return html`<div class="ask-once" role="group" aria-label=${sure}>
    <p ref=${focus} tabindex="-1">${sure}</p>
    <div class="row">
      <button class="btn primary" onClick=${() => (setAsking(false), act())}>${yes}</button>
      <button class="btn" onClick=${() => setAsking(false)}>${no}</button>
    </div>
  </div>`;
}
