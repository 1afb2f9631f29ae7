// A part of the desk that is fetched when it is first wanted.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { common } from './words-desk.js';

/**
 * `load` must be the same function each time; everything else is handed on.
 * @param {{ load: () => Promise<(props: any) => any> } & Record<string, any>} props
 */
export function Later({ load, ...rest }) {
  const [found, setFound] = useState(/** @type {{ Part?: any, failed?: boolean }} */ ({}));
  const fetch = () => load().then(Part => setFound({ Part }), () => setFound({ failed: true }));
  useEffect(() => void fetch(), [load]);
  if (found.Part) return html`<${found.Part} ...${rest} />`;
  return html`<main class="arriving"><p role="status">${found.failed ? common.notFetched : common.loading}</p>
    ${found.failed && html`<button class="btn" onClick=${fetch}>${common.again}</button>`}</main>`;
}
