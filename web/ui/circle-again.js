// A circle is used again: a new one like it, or a template for many. People, dates and what was said stay where they are.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';
import { beginLike } from '../state/desk/like.js';
import { fileName, templateFile, templateOf } from '../state/desk/template.js';
import { common } from './words-common.js';
import { kind } from './words-desk.js';
import { again as words } from './words-again.js';

/** @import { Template } from '../protocol.js' */

/** @param {import('./circle-desk.js').Here & { head: import('preact').RefObject<any>, onBack: () => void }} props */
export function CircleAgain({ room, circle, desk, head, onBack }) {
  const [made, setMade] = useState(/** @type {{ template: Template, file: string } | null} */ (null));
  const [sentence, setSentence] = useState('');
  const load = async () => {
    setSentence('');
    try {
      /** @type {Template[]} */
      const templates = await get('/api/templates');
      const base = templates.find(one => one.id === desk.template) ?? templates[0];
      const template = templateOf({ base, circle, desk, words: room.words, kinds: kind });
      const text = templateFile(template, words.head(template.name));
      setMade({ template, file: URL.createObjectURL(new Blob([text], { type: 'application/toml' })) });
    } catch (e) {
      setSentence(e instanceof Refused ? e.sentence : String(e));
    }
  };
  useEffect(() => {
    head.current?.focus(); // it came later than the step to it
    load();
  }, []);
  useEffect(() => () => void (made && URL.revokeObjectURL(made.file)), [made]);
  const like = () => {
    if (made) beginLike(made.template);
    location.hash = '#/desk/new';
  };
  const planned = Object.keys(desk.planned).length;
  return html`<main class="page desk narrow">
    <header><div><button class="back" onClick=${onBack} dir="auto">${room.words(circle.title)}</button>
      <h1 tabindex="-1" ref=${head}>${words.title}</h1><p class="soft">${words.lead}</p></div></header>
    ${!made && html`<p role="status">${sentence || common.loading}</p>`}
    ${sentence && html`<button class="btn" onClick=${load}>${common.again}</button>`}
    ${made && html`<section class="panel" aria-labelledby="like-title"><h2 id="like-title">${words.like}</h2>
        <p>${words.likeWhat}</p><div class="row"><button class="btn primary" onClick=${like}>${words.likeGo}</button></div></section>
      <section class="panel" aria-labelledby="keep-title"><h2 id="keep-title">${words.template}</h2>
        <p>${planned ? words.agendas(made.template.gathering.length) : words.noAgendas}</p><p class="soft">${words.open}</p>
        <div class="row"><a class="btn" href=${made.file} download=${fileName(made.template.name)}>${words.file}</a></div>
        <p class="small soft">${words.where}</p></section>`}
  </main>`;
}
