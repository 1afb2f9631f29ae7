// What can't be undone is asked once more, in place. Saying no is always the nearer way.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { common } from './words-common.js';

/**
 * @param {object} props
 * @param {string} props.label the act
 * @param {string} props.ask the question
 * @param {string} props.yes
 * @param {string} [props.no]
 * @param {string} [props.kind] classes of the button
 * @param {boolean} [props.busy]
 * @param {string} [props.name] spoken in place of the label, when several stand in a list
 * @param {() => void} props.onYes
 */
export function Ask({ label, ask, yes, no = common.cancel, kind = 'btn small', busy, name, onYes }) {
  const [open, setOpen] = useState(false);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const was = useRef(false);
  useEffect(() => {
    if (open !== was.current) box.current?.focus();
    was.current = open;
  }, [open]);
  if (!open)
    return html`<button type="button" class=${kind} ref=${box} disabled=${busy} aria-label=${name} onClick=${() => setOpen(true)}>${label}</button>`;
  const escape = (/** @type {KeyboardEvent} */ e) => e.key === 'Escape' && setOpen(false);
  return html`<div class="ask" role="group" aria-label=${ask} tabindex="-1" ref=${box} onKeyDown=${escape}>
    <p>${ask}</p>
    <div class="row">
      <button type="button" class="btn small" onClick=${() => setOpen(false)}>${no}</button>
      <button type="button" class="btn small primary" disabled=${busy} onClick=${() => { setOpen(false); onYes(); }}>${yes}</button>
    </div>
  </div>`;
}
