// A sheet over the page. The browser keeps focus inside and gives it back.
import { useEffect, useId, useRef } from 'preact/hooks';
import { html } from './html.js';
import { app } from './text.js';

/** @param {{ title: string, onClose: () => void, children?: any, kind?: string }} props */
export function Sheet({ title, onClose, children, kind = '' }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const id = useId();
  useEffect(() => {
    const open = dialog.current;
    const before = document.activeElement;
    open?.showModal();
    return () => {
      open?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  /** @param {MouseEvent} event a touch beside the sheet closes it */
  const beside = event => event.target === dialog.current && onClose();
  return html`<dialog class=${`sheet ${kind}`} ref=${dialog} aria-labelledby=${id} onClick=${beside}
    onCancel=${(/** @type {Event} */ event) => (event.preventDefault(), onClose())}>
    <div class="inside">
      <div class="sheet-head"><h2 id=${id} tabindex="-1" autofocus>${title}</h2><button class="btn quiet" onClick=${onClose}>${app.close}</button></div>
      ${children}
    </div>
  </dialog>`;
}
