// The templates to begin from: who each is for, and what an evening with it holds.
import { html } from './html.js';
import { entry, kind, newCircle as words } from './words-desk.js';

/** @import { Template } from '../protocol.js' */

/** @param {{ templates: Template[], onChoose: (template: Template) => void }} props */
export function Templates({ templates, onChoose }) {
  return html`<ul class="templates">${templates.map(template => html`<li class="panel" key=${template.id}>
    <h2 dir="auto">${template.name}</h2>
    <p class="soft small">${[entry[template.entry], words.size(template.people.min, template.people.max), words.minutes(template.gathering[0]?.minutes ?? 0), words.gatherings(template.gathering.length)].join(' · ')}</p>
    <div class="voice">${template.about.map(line => html`<p key=${line} dir="auto">${line}</p>`)}</div>
    <details><summary>${words.insideTitle}</summary>
      <ol class="parts">${(template.gathering[0]?.segment ?? []).map((part, i) => html`<li key=${i}><span dir="auto">${part.title || kind[part.kind]}</span><span>${part.minutes}</span></li>`)}</ol>
      ${template.notes.length > 0 && html`<ul class="bullets small">${template.notes.map(note => html`<li key=${note} dir="auto">${note}</li>`)}</ul>`}
    </details>
    <button class="btn primary" onClick=${() => onChoose(template)}>${words.use(template.name)}</button>
  </li>`)}</ul>`;
}
