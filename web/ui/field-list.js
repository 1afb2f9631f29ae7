// Promises one by one: each in its own box, to change, to remove, to add.
import { html } from './html.js';
import { useRef } from 'preact/hooks';
import { Field } from './field.js';
import { problemOf } from './field-problems.js';
import { newCircle as words } from './words-desk.js';
import { newId } from '../state/ids.js';

/** Most promises of a circle (`limits.rs`, AGREEMENTS_MAX). */
const MOST = 24;

/** @typedef {{ key: string, text: string }} Item */

/** @param {string[]} texts @returns {Item[]} */
export const items = texts => texts.map(text => ({ key: newId(), text }));

/** What will not do yet. @param {Item[]} list @returns {import('./field-problems.js').Problem[]} */
export function itemProblems(list) {
  if (!list.length) return [{ id: 'promise-add', sentence: words.agreementsNone }];
  return list.filter(item => !item.text.trim()).map(item => ({ id: `promise-${item.key}`, sentence: words.agreementMissing }));
}

/** @param {{ list: Item[], problems: import('./field-problems.js').Problem[], onList: (list: Item[]) => void }} props */
export function PromiseList({ list, problems, onList }) {
  const fresh = useRef('');
  const add = () => {
    fresh.current = newId();
    onList([...list, { key: fresh.current, text: '' }]);
  };
  const remove = (/** @type {Item} */ gone) => {
    onList(list.filter(item => item !== gone));
    document.getElementById('promise-add')?.focus();
  };
  /** A promise just added is written at once. @param {any} element */
  const focusFresh = element => {
    const field = fresh.current && element?.querySelector(`#promise-${CSS.escape(fresh.current)}`);
    if (!field) return;
    fresh.current = '';
    field.focus();
  };
  return html`<div class="promises" ref=${focusFresh}>
    <ol>${list.map((item, i) => html`<li key=${item.key}>
      <${Field} id=${`promise-${item.key}`} label=${words.agreement(i + 1)} bare as="textarea" value=${item.text}
        problem=${problemOf(problems, `promise-${item.key}`)} more=${{ rows: 1, maxlength: 600 }}
        onValue=${(/** @type {string} */ text) => onList(list.map(other => (other === item ? { ...item, text } : other)))} />
      <button type="button" class="btn quiet cross" onClick=${() => remove(item)}><span class="visually-hidden">${words.removeNth(i + 1)}</span></button>
    </li>`)}</ol>
    <button type="button" id="promise-add" class="btn small" disabled=${list.length >= MOST} onClick=${add}>${words.add}</button>
    ${problemOf(problems, 'promise-add') && html`<p class="problem">${words.agreementsNone}</p>`}
  </div>`;
}
