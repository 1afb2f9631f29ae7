// Templates without a build step: html`<p>…</p>` makes Preact nodes; text becomes text nodes, never markup.
import { h } from 'preact';
import htm from 'htm';

/** As a property of an element, `translate` is true or false: the word would be taken for true, and people's words for something to be sent to a translator. @param {any} type @param {any} props @param {...any} children */
const node = (type, props, ...children) => h(type, props?.translate === 'no' ? { ...props, translate: false } : props, ...children);

/** @type {(strings: TemplateStringsArray, ...values: any[]) => any} */
export const html = htm.bind(/** @type {any} */ (node));
