// A part of a screen that is fetched when it is first wanted. Until it is there its place stays empty; when it does not
// come, because of a tunnel perhaps, it is asked for again.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';

const AGAIN = 2000; // 2 seconds

/**
 * `load` must be the same function each time; everything else is handed on.
 * @param {{ load: () => Promise<(props: any) => any> } & Record<string, any>} props
 */
export function Later({ load, ...rest }) {
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
  return found.Part ? html`<${found.Part} ...${rest} />` : null;
}
