// A link that is shown once: selected by a touch, copied or shared with one.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Later } from './later.js';
import { common } from './words-common.js';

const picture = () => import('./field-qr.js').then(found => found.Qr);

/**
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.title
 * @param {string} props.label
 * @param {string} props.link
 * @param {string[]} props.says
 * @param {string} props.done
 * @param {string} [props.shareText]
 * @param {() => void} props.onDone
 * @param {any} [props.children] other ways to say the same
 */
export function ShownLink({ id, title, label, link, says, done, shareText, onDone, children }) {
  const [told, setTold] = useState('');
  const [shown, setShown] = useState(false);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const head = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => head.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold(common.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setTold(common.copyFailed);
    }
  };
  const share = () => navigator.share({ title: shareText, url: link }).catch(() => {});
  return html`<section class="shown-link" aria-labelledby=${`${id}-title`}>
    <h3 id=${`${id}-title`} tabindex="-1" ref=${head}>${title}</h3>
    ${says.map(sentence => html`<p key=${sentence}>${sentence}</p>`)}
    <label class="visually-hidden" for=${id}>${label}</label>
    <input id=${id} class="field link-text" readonly value=${link} dir="ltr" autocomplete="off" ref=${field}
      onFocus=${(/** @type {any} */ e) => e.currentTarget.select()} />
    <div class="row">
      <button type="button" class="btn primary" onClick=${copy}>${common.copy}</button>
      ${'share' in navigator && html`<button type="button" class="btn" onClick=${share}>${common.share}</button>`}
      <button type="button" class="btn" aria-expanded=${shown} onClick=${() => setShown(!shown)}>${shown ? common.qrHide : common.qr}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${done}</button>
    </div>
    ${shown && html`<figure class="qr-shown"><${Later} load=${picture} text=${link} label=${common.qrOf(label)} /><figcaption class="small soft">${common.qrHint}</figcaption></figure>`}
    ${children}
    <p role="status" class="told">${told}</p>
  </section>`;
}
