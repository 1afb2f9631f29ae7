// Erasing oneself from a circle: one act, asked once more, with a receipt that stays until the page is left.
import { html } from './html.js';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { forgetCircle, namesOf } from '../state/shelf.js';
import { get, post } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { list } from './text.js';
import { erase as words } from './words-kept.js';

/** @import { Me, Erased } from '../protocol.js' */

/** @param {{ only?: string, onErased?: () => void }} props `only`: this circle, and no other */
export function EraseMe({ only, onErased }) {
  const [me, setMe] = useState(/** @type {Me | null} */ (null));
  const [names, setNames] = useState(/** @type {Map<string, { title: string }>} */ (new Map()));
  const [receipts, setReceipts] = useState(/** @type {{ title: string, erased: Erased }[]} */ ([]));
  const act = useAct();
  useEffect(() => {
    get('/api/me').then(async (/** @type {Me} */ found) => {
      setNames(await namesOf(found.circles.map(one => one.circle)));
      setMe({ ...found, circles: found.circles.filter(one => !only || one.circle === only) });
    }, () => {});
  }, []);
  const left = me?.circles ?? [];
  if (!me || (!left.length && !receipts.length)) return null;
  const titleOf = (/** @type {string} */ circle) => names.get(circle)?.title || words.untitled;
  const erase = async (/** @type {string} */ circle) => {
    /** @type {Erased | undefined} */
    const erased = await act.run(circle, () => post('/api/erase-me', { circle }));
    if (!erased) return;
    await forgetCircle(circle);
    onErased?.();
    setReceipts([...receipts, { title: titleOf(circle), erased }]);
    setMe({ ...me, circles: left.filter(one => one.circle !== circle) });
  };
  return html`<section class="panel" aria-labelledby="erase-title">
    <h2 id="erase-title">${words.title}</h2>
    <p class="soft">${me.facilitator ? words.holds : words.lead}</p>
    ${left.map(({ circle }) => html`<div class="row between" key=${circle}><b dir="auto" translate="no">${titleOf(circle)}</b>
      ${!only && html`<a class="btn small quiet" href=${`#/kept/${circle}`} aria-label=${words.keptIn(titleOf(circle))}>${words.kept}</a>`}
      ${!me.facilitator && html`<${Ask} label=${words.erase} name=${words.eraseFrom(titleOf(circle))} kind="btn small quiet" ask=${words.ask(titleOf(circle))} yes=${words.yes} busy=${Boolean(act.busy)} onYes=${() => erase(circle)} />`}</div>`)}
    <div role="status">${receipts.map(one => html`<${Receipt} key=${one.erased.circle} ...${one} />`)}</div>
    <p role="alert" class="refusal">${act.sentence}</p>
  </section>`;
}

/** What went and when, to read, and to keep as JSON by choice: made here, from the server's answer. @param {{ title: string, erased: Erased }} props */
function Receipt({ title, erased }) {
  const file = useMemo(() => URL.createObjectURL(new Blob([JSON.stringify(erased, null, 2)], { type: 'application/json' })), [erased]);
  useEffect(() => () => URL.revokeObjectURL(file), [file]);
  const went = erased.went.flatMap(({ thing, count }) => (words.went[thing] ? [words.went[thing](count)] : []));
  return html`<p class="kindly">${words.receipt(title, new Date(Number(erased.at)))} ${went.length > 0 && words.wentAll(list(went))}</p>
    <p><a class="btn small quiet" href=${file} download="erased.json">${words.file}</a></p>`;
}
