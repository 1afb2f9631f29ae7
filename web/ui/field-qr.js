// A link as a picture for a phone's camera. It is drawn here, from the link alone: no server sees it.
import { generate } from 'lean-qr';
import { html } from './html.js';

const QUIET = 4; // modules of white around it, as readers need

/** @param {{ text: string, label: string }} props */
export function Qr({ text, label }) {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0, from = 0; x <= code.size; x++) {
      if (x < code.size && code.get(x, y)) continue;
      // A run of dark modules is one stroke of the pen: fewer seams, and a shorter path.
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`;
      from = x + 1;
    }
  }
  return html`<svg class="qr" role="img" aria-label=${label} viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />
  </svg>`;
}
