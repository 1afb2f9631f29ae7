// Numbers to call, first; then, if wished, the six safety texts.
import { useEffect } from 'preact/hooks';
import { html } from './html.js';
import { helpLines, loadHelpLines } from '../state/safety.js';
import { safety } from './text.js';

/** @param {{ texts?: boolean }} props */
export function CrisisLines({ texts = false }) {
  useEffect(() => void loadHelpLines(), []);
  const { known, failed } = helpLines.value;
  if (!known) {
    return html`<div class="stack"><p role="status">${failed ? safety.failed : safety.loading}</p>
      <p><a href=${safety.directoryLink} rel="noreferrer" target="_blank">${safety.directory}</a></p></div>`;
  }
  const lines = Object.values(known.lines ?? {});
  return html`<div class="stack">
    <ul class="lines">
      ${known.emergency && html`<li class="line"><b>${safety.now}</b>${/^[\d\s+-]+$/.test(known.emergency) ? html`<div class="row"><a class="btn support" href=${tel(known.emergency)}>${safety.call(known.emergency)}</a></div>` : html`<span>${safety.call(known.emergency)}</span>`}</li>`}
      ${lines.map(line => html`<li class="line" key=${line.label}>
        <b>${line.label}</b>
        <span class="small soft">${[line.serves, line.hours, languages(line.languages)].filter(Boolean).join(' · ')}</span>
        <div class="row">
          ${line.phone && html`<a class="btn" href=${tel(line.phone)}>${safety.call(line.phone)}</a>`}
          ${line.text && html`<a class="btn" href=${tel(line.text).replace('tel:', 'sms:')}>${safety.write(line.text)}</a>`}
          ${web(line.link) && html`<a class="btn" href=${web(line.link)} rel="noreferrer" target="_blank">${safety.chat}</a>`}
        </div>
      </li>`)}
    </ul>
    <p class="small"><a href=${safety.directoryLink} rel="noreferrer" target="_blank">${safety.directory}</a></p>
    ${texts && html`<${Report} />`}
    ${texts && known.texts?.length && html`<h3>${safety.about}</h3><ul class="good-to-know">${known.texts.map((/** @type {string} */ text) => html`<li key=${text}>${text}</li>`)}</ul>`}
  </div>`;
}

/** Whom to tell about a facilitator: somebody outside of the circle, named by whoever runs this server. */
export function Report() {
  useEffect(() => void loadHelpLines(), []);
  const report = helpLines.value.known?.report;
  return report ? html`<p class="report small"><b>${safety.report}</b> <span dir="auto">${report}</span></p>` : null;
}

/** @param {string} number */
const tel = number => `tel:${number.replace(/[^+\d*#]/g, '')}`;

/** Only addresses a browser may open. @param {string | undefined} link */
const web = link => (/^(https?:\/\/|sms:)/.test(link ?? '') ? link : undefined);

/** @param {string[] | string | undefined} all */
const languages = all => (Array.isArray(all) ? all.join(', ') : all);

/** The first numbers to call, as buttons; the whole list is one tap further. */
export function CallButtons() {
  useEffect(() => void loadHelpLines(), []);
  const known = helpLines.value.known;
  const first = Object.values(known?.lines ?? {}).filter(line => line.phone).slice(0, 1);
  return html`
    ${known && /^[\d\s+-]+$/.test(known.emergency) && html`<a class="btn support" href=${tel(known.emergency)}>${safety.call(known.emergency)}</a>`}
    ${first.map(line => html`<a class="btn" key=${line.label} href=${tel(line.phone ?? '')}>${safety.call(line.label)}</a>`)}
  `;
}
