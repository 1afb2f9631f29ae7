// What a new circle is called, where its voices are, who may come in, and what everyone promises.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { post } from '../wire/api.js';
import { newId } from '../state/ids.js';
import { useAct } from './desk-act.js';
import { Field } from './field.js';
import { Choice } from './field-choice.js';
import { PromiseList, itemProblems, items } from './field-list.js';
import { Problems, problemOf } from './field-problems.js';
import { common, entry, entryHint, medium, mediumHint, newCircle as words } from './words-desk.js';

/** @import { Entry, Medium, Template } from '../protocol.js' */
/** @import { Problem } from './field-problems.js' */

/**
 * The request that founds it: every text is a body beside the command.
 * @param {object} given
 * @param {string} given.title @param {string} given.name @param {string} given.about
 * @param {Medium} given.medium @param {Entry} given.entry @param {string} given.template @param {string[]} given.agreements
 */
export function founding(given) {
  /** @type {Record<string, string>} */
  const bodies = {};
  const body = (/** @type {string} */ text) => {
    const id = newId();
    bodies[id] = text.trim();
    return id;
  };
  return {
    founding: {
      circle: newId(), title: body(given.title), name: body(given.name), medium: given.medium, entry: given.entry,
      template: given.template, agreements: given.agreements.map(body), about: body(given.about),
    },
    bodies,
  };
}

/** @param {{ template: Template, name: string }} props */
export function NewCircleForm({ template, name }) {
  const [given, setGiven] = useState({ title: '', about: template.about.join('\n'), medium: template.medium[0], entry: template.entry });
  const [list, setList] = useState(() => items(template.agreements));
  const [problems, setProblems] = useState(/** @type {Problem[]} */ ([]));
  const [request, setRequest] = useState(/** @type {{ of: string, body: ReturnType<typeof founding> } | null} */ (null));
  const act = useAct();
  const set = (/** @type {Partial<typeof given>} */ part) => setGiven({ ...given, ...part });

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    /** @type {Problem[]} */
    const found = [];
    if (!given.title.trim()) found.push({ id: 'title', sentence: words.nameMissing });
    if (!given.about.trim()) found.push({ id: 'about', sentence: words.aboutMissing });
    found.push(...itemProblems(list));
    setProblems(found);
    if (found.length) return;
    // Asked again after a lost line, the same words keep the same ids: the circle is made once.
    const whole = { ...given, name, template: template.id, agreements: list.map(item => item.text) };
    const of = JSON.stringify(whole);
    const body = request?.of === of ? request.body : founding(whole);
    setRequest({ of, body });
    const made = await act.run('make', () => post('/api/circles', body));
    if (made) location.replace(`#/desk/${made.id ?? body.founding.circle}`);
  };
  const options = (/** @type {Record<string, string>} */ labels, /** @type {Record<string, string>} */ hints) =>
    Object.keys(hints).map(value => ({ value, label: labels[value], hint: hints[value] }));

  return html`<form class="stack roomy" onSubmit=${submit} novalidate autocomplete="off">
    <${Problems} problems=${problems} summary=${common.summary} />
    <${Field} id="title" label=${words.name} hint=${words.nameHint} value=${given.title} problem=${problemOf(problems, 'title')}
      onValue=${(/** @type {string} */ title) => set({ title })} more=${{ maxlength: 80 }} />
    <${Choice} id="medium" label=${words.medium} value=${given.medium} options=${options(medium, mediumHint)} onValue=${(/** @type {Medium} */ m) => set({ medium: m })} />
    <${Choice} id="entry" label=${words.entry} value=${given.entry} options=${options(entry, entryHint)} onValue=${(/** @type {Entry} */ to) => set({ entry: to })} />
    <${Field} id="about" label=${words.about} hint=${words.aboutHint} as="textarea" value=${given.about} problem=${problemOf(problems, 'about')}
      onValue=${(/** @type {string} */ about) => set({ about })} more=${{ rows: 5, maxlength: 4000 }} />
    <section aria-labelledby="promises-title"><h2 id="promises-title">${words.agreementsTitle}</h2><p class="hint">${words.agreementsHint}</p>
      <${PromiseList} list=${list} problems=${problems} onList=${setList} /></section>
    <p role="alert" class="refusal">${act.sentence}</p>
    <button class="btn primary big" disabled=${Boolean(act.busy)}>${words.make}</button>
  </form>`;
}
