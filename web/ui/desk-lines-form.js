// A line of one's own, or a known one with its number put right. Saving says: I tried it today.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { common } from './words-common.js';
import { lines as words } from './words-desk.js';

/** @import { CrisisLine } from '../protocol.js' */

/** @type {[keyof typeof EMPTY, string, string?, Record<string, unknown>?][]} */
const FIELDS = [
  ['label', words.label, undefined, { maxlength: 80 }],
  ['phone', words.phone, undefined, { maxlength: 40, inputmode: 'tel', dir: 'ltr' }],
  ['text', words.text, undefined, { maxlength: 80, dir: 'ltr' }],
  ['link', words.chat, words.linkHint, { maxlength: 200, inputmode: 'url', dir: 'ltr' }],
  ['hours', words.hours, undefined, { maxlength: 80 }],
  ['serves', words.serves, undefined, { maxlength: 160 }],
  ['languages', words.languages, words.languagesHint, { maxlength: 200 }],
  ['region', words.region, words.regionHint, { maxlength: 80 }],
];
const EMPTY = { label: '', phone: '', text: '', link: '', hours: '', serves: '', languages: '', region: '' };

/** @param {typeof EMPTY} given @returns {import('./field-problems.js').Problem[]} */
function check(given) {
  const digits = (/** @type {string} */ n) => !n || /\d/.test(n);
  const reach = given.phone || given.text || given.link;
  return [
    !given.label && { id: 'line-label', sentence: words.labelMissing },
    !reach && { id: 'line-phone', sentence: words.reachMissing },
    !digits(given.phone) && { id: 'line-phone', sentence: words.numberBad },
    !digits(given.text) && { id: 'line-text', sentence: words.numberBad },
    given.link && !/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(given.link) && { id: 'line-link', sentence: words.linkBad },
    !given.serves && { id: 'line-serves', sentence: words.servesMissing },
    !given.languages && { id: 'line-languages', sentence: words.languagesMissing },
    !given.region && { id: 'line-region', sentence: words.regionMissing },
  ].filter(found => typeof found === 'object');
}

/**
 * @param {{ line?: CrisisLine, act: import('./desk-act.js').Act, onSave: (line: CrisisLine) => void, onCancel: () => void }} props
 */
export function DeskLineForm({ line, act, onSave, onCancel }) {
  const [given, setGiven] = useState({ ...EMPTY, ...line, languages: line?.languages.join(', ') ?? '' });
  const [problems, setProblems] = useState(/** @type {import('./field-problems.js').Problem[]} */ ([]));
  const head = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => head.current?.focus(), []);

  const submit = (/** @type {Event} */ e) => {
    e.preventDefault();
    const said = /** @type {typeof EMPTY} */ (Object.fromEntries(FIELDS.map(([key]) => [key, given[key].trim()])));
    const found = check(said);
    setProblems(found);
    if (found.length) return;
    const some = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
    onSave(/** @type {any} */ ({ ...some, languages: said.languages.split(/[,;]\s*/).filter(Boolean) }));
  };
  return html`<form class="stack" onSubmit=${submit} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${head}>${line ? words.editTitle : words.addTitle}</h3>
    <${Problems} problems=${problems} summary=${common.summary} />
    <div class="pairs">${FIELDS.filter(([key]) => !line || key !== 'label').map(([key, label, hint, more]) => html`<${Field} key=${key} id=${`line-${key}`} label=${label} hint=${hint}
      value=${given[key]} problem=${problemOf(problems, `line-${key}`)} more=${more} onValue=${(/** @type {string} */ value) => setGiven({ ...given, [key]: value })} />`)}</div>
    <p role="alert" class="refusal">${act.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${Boolean(act.busy)}>${words.confirmSave}</button>
      <button type="button" class="btn quiet" onClick=${onCancel}>${common.cancel}</button></div>
  </form>`;
}
