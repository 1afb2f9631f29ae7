// Templates without a build step: html`<p>…</p>` makes Preact nodes; text becomes text nodes, never markup.
import { h } from 'preact';
import htm from 'htm';

/** @type {(strings: TemplateStringsArray, ...values: any[]) => any} */
export const html = htm.bind(/** @type {any} */ (h));
