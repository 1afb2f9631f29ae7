// What a new circle is called, where its voices are, who may come in, and what everyone promises.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { post } from '../wire/api.js';
import { found } from '../state/desk/found.js';
import { keep } from '../state/shelf.js';
import { useAct } from './desk-act.js';
import { Field } from './field.js';
import { Choice } from './field-choice.js';
import { PromiseList, itemProblems, items } from './field-list.js';
import { Problems, problemOf } from './field-problems.js';
import { common } from './words-common.js';
import { entry, entryHint, medium, mediumHint, newCircle as words } from './words-desk.js';
import { founder as mine } from './words-keys.js';

/** @import { Entry, Medium, Template } from '../protocol.js' */
/** @import { Problem } from './field-problems.js' */

/** @param {{ template: Template, person: string, name: string }} props `name`: what one was called last */
export function NewCircleForm({ template, person, name }) {
  const [given, setGiven] = useState({ title: '', name, about: template.about.join('\n'), medium: template.medium[0], entry: template.entry });
  const [list, setList] = useState(() => items(template.agreements));
  const [problems, setProblems] = useState(/** @type {Problem[]} */ ([]));
  const [asked, setAsked] = useState(/** @type {{ of: string, made: Awaited<ReturnType<typeof found>> } | null} */ (null));
  const act = useAct();
  const set = (/** @type {Partial<typeof given>} */ part) => setGiven({ ...given, ...part });

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    /** @type {Problem[]} */
    const missing = [];
    if (!given.title.trim()) missing.push({ id: 'title', sentence: words.nameMissing });
    if (!given.name.trim()) missing.push({ id: 'my-name', sentence: mine.nameMissing });
    if (!given.about.trim()) missing.push({ id: 'about', sentence: words.aboutMissing });
    missing.push(...itemProblems(list));
    setProblems(missing);
    if (missing.length) return;
    const whole = {
      person, title: given.title.trim(), name: given.name.trim(), about: given.about.trim(), medium: given.medium, entry: given.entry,
      template: template.id, agreements: list.map(item => item.text.trim()),
    };
    const done = await act.run('make', async () => {
      // Asked again after a lost line, the same words keep the same ids and keys: the circle is made once.
      const of = JSON.stringify(whole);
      const made = asked?.of === of ? asked.made : await found(whole);
      setAsked({ of, made });
      await post('/api/circles', made.request);
      await keep(made.held);
      return made.held;
    });
    if (done) location.replace(`#/desk/${done.circle}`);
  };
  const options = (/** @type {Record<string, string>} */ labels, /** @type {Record<string, string>} */ hints) =>
    Object.keys(hints).map(value => ({ value, label: labels[value], hint: hints[value] }));

  return html`<form class="stack roomy" onSubmit=${submit} novalidate autocomplete="off">
    <${Problems} problems=${problems} summary=${common.summary} />
    <${Field} id="title" label=${words.name} hint=${words.nameHint} value=${given.title} problem=${problemOf(problems, 'title')}
      onValue=${(/** @type {string} */ title) => set({ title })} more=${{ maxlength: 80 }} />
    <${Field} id="my-name" label=${mine.name} hint=${mine.nameHint} value=${given.name} problem=${problemOf(problems, 'my-name')}
      onValue=${(/** @type {string} */ to) => set({ name: to })} more=${{ maxlength: 60 }} />
    <${Choice} id="medium" label=${words.medium} value=${given.medium} options=${options(medium, mediumHint)} onValue=${(/** @type {Medium} */ m) => set({ medium: m })} />
    <${Choice} id="entry" label=${words.entry} value=${given.entry} options=${options(entry, entryHint)} onValue=${(/** @type {Entry} */ to) => set({ entry: to })} />
    <${Field} id="about" label=${words.about} hint=${words.aboutHint} as="textarea" value=${given.about} problem=${problemOf(problems, 'about')}
      onValue=${(/** @type {string} */ about) => set({ about })} more=${{ rows: 5, maxlength: 4000 }} />
    <section aria-labelledby="promises-title"><h2 id="promises-title">${words.agreementsTitle}</h2><p class="hint">${words.agreementsHint}</p>
      <${PromiseList} list=${list} problems=${problems} onList=${setList} /></section>
    <p role="status" class=${act.busy ? 'small soft' : 'visually-hidden'}>${act.busy ? mine.sealing : ''}</p>
    <p role="alert" class="refusal">${act.sentence}</p>
    <button class="btn primary big" disabled=${Boolean(act.busy)}>${words.make}</button>
  </form>`;
}
