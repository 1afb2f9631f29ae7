// A part of a screen that is fetched when it is first wanted. Until it is there its place stays empty, or shows what it is given meanwhile; when it does not
// come, because of a tunnel perhaps, it is asked for again, and soon the page says so.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { app } from './text.js';

const AGAIN = 2000; // 2 seconds
const SAY_AFTER = 2;

/**
 * `load` must be the same function each time; everything else is handed on.
 * @param {{ load: () => Promise<(props: any) => any>, meanwhile?: (inside: any) => any } & Record<string, any>} props
 */
export function Later({ load, meanwhile = inside => inside, ...rest }) {
  const [found, setFound] = useState(/** @type {{ Part?: any, tries: number }} */ ({ tries: 0 }));
  useEffect(() => {
    if (found.Part) return undefined;
    let timer = 0;
    let wanted = true;
    load().then(
      Part => wanted && setFound({ Part, tries: 0 }),
      () => wanted && (timer = window.setTimeout(() => setFound({ tries: found.tries + 1 }), AGAIN)),
    );
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [load, found]);
  if (found.Part) return html`<${found.Part} ...${rest} />`;
  if (found.tries < SAY_AFTER) return meanwhile(null);
  // Some browsers keep a module's failure as long as the page is open, so asking again is not enough there.
  return meanwhile(html`<section class="not-loaded"><p role="status">${app.notLoaded}</p><button type="button" class="btn" onClick=${() => location.reload()}>${app.reload}</button></section>`);
}
