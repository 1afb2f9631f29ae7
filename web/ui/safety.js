// Help, one tap from every screen: crisis lines first, then what Afterglow is and is not.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { Sheet } from './sheet.js';
import { CrisisLines } from './help-lines.js';
import { safety } from './text.js';

export { INeedAPerson } from './signal.js';
export { CrisisLines } from './help-lines.js';

/** A button that opens the panel. @param {{ label?: string, kind?: string }} props */
export function Safety({ label = safety.help, kind = 'quiet' }) {
  const [open, setOpen] = useState(false);
  return html`
    <button class=${`btn ${kind}`} onClick=${() => setOpen(true)}>${label}</button>
    ${open && html`<${Sheet} title=${safety.help} onClose=${() => setOpen(false)}><${CrisisLines} texts /></${Sheet}>`}
  `;
}
