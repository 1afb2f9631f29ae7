// Erasing oneself from a circle: one act, asked once more, with a receipt that stays until the page is left.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { forgetCircle, namesOf } from '../state/shelf.js';
import { get, post } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { erase as words } from './words-kept.js';

/** @import { Me } from '../protocol.js' */

export function EraseMe() {
  const [me, setMe] = useState(/** @type {Me | null} */ (null));
  const [names, setNames] = useState(/** @type {Map<string, { title: string }>} */ (new Map()));
  const [receipts, setReceipts] = useState(/** @type {string[]} */ ([]));
  const act = useAct();
  useEffect(() => {
    get('/api/me').then(async (/** @type {Me} */ found) => {
      setNames(await namesOf(found.circles.map(one => one.circle)));
      setMe(found);
    }, () => {});
  }, []);
  const left = me?.circles ?? [];
  if (!me || (!left.length && !receipts.length)) return null;
  const titleOf = (/** @type {string} */ circle) => names.get(circle)?.title || words.untitled;
  const erase = async (/** @type {string} */ circle) => {
    if (!(await act.run(circle, () => post('/api/erase-me', { circle })))) return;
    await forgetCircle(circle);
    setReceipts([...receipts, words.receipt(titleOf(circle), new Date())]);
    setMe({ ...me, circles: left.filter(one => one.circle !== circle) });
  };
  return html`<section class="panel" aria-labelledby="erase-title">
    <h2 id="erase-title">${words.title}</h2>
    <p class="soft">${me.facilitator ? words.holds : words.lead}</p>
    ${!me.facilitator && left.map(({ circle }) => html`<div class="row between" key=${circle}><b dir="auto" translate="no">${titleOf(circle)}</b>
      <${Ask} label=${words.erase} name=${words.eraseFrom(titleOf(circle))} kind="btn small quiet" ask=${words.ask(titleOf(circle))} yes=${words.yes} busy=${Boolean(act.busy)} onYes=${() => erase(circle)} /></div>`)}
    <div role="status">${receipts.map(receipt => html`<p class="kindly" key=${receipt}>${receipt}</p>`)}</div>
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}
