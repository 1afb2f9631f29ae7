// Back with a recovery sheet: both parts are typed here, opened here, and sent nowhere.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { Stop, recoverySheet } from '../crypto/index.js';
import { fromSheet } from '../state/desk/recover.js';
import { comeBack } from '../state/desk/recover-here.js';
import { useAct } from './desk-act.js';
import { Field } from './field.js';
import { Problems, problemOf } from './field-problems.js';
import { common } from './words-common.js';
import { sheet as words } from './words-keys.js';

/** @import { Problem } from './field-problems.js' */

/** What a stop means for what was typed. @type {Record<string, Problem>} */
const PROBLEMS = {
  words_unknown: { id: 'sheet-code', sentence: words.codeWrong },
  words_count: { id: 'sheet-code', sentence: words.codeHint },
  wrong_code: { id: 'sheet-code', sentence: words.codeWrong },
  unreadable: { id: 'sheet-letters', sentence: words.lettersWrong },
  version: { id: 'sheet-letters', sentence: words.lettersWrong },
  does_not_open: { id: 'sheet-letters', sentence: words.notThis },
  old_record: { id: 'sheet-letters', sentence: words.older },
};

/** @param {import('./circle-desk.js').Here & { letters?: string, head: import('preact').RefObject<any>, onBack: () => void }} props */
export function Recover({ room, letters = '', head, onBack }) {
  const [typed, setTyped] = useState({ letters, code: '' });
  const [problems, setProblems] = useState(/** @type {Problem[]} */ ([]));
  const act = useAct();
  const running = Boolean(room.lanes.ring.value?.gathering);

  const submit = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const missing = [!typed.letters.trim() && { id: 'sheet-letters', sentence: words.lettersMissing }, !typed.code.trim() && { id: 'sheet-code', sentence: words.codeMissing }].filter(Boolean);
    setProblems(/** @type {Problem[]} */ (missing));
    if (missing.length) return;
    const done = await act.run('open', async () => {
      const member = room.lanes.member.value;
      if (!member) throw new Error('nobody is here yet');
      const held = await opened(async () => fromSheet(room.circle, await codeOf(typed.code), typed.letters, member));
      if (!held) return false;
      await comeBack(room, held);
      return true;
    });
    if (done) location.replace(`#/desk/${room.circle}`), location.reload();
  };
  /** @template T @param {() => Promise<T>} open @returns {Promise<T | undefined>} */
  const opened = async open => {
    try {
      return await open();
    } catch (why) {
      const problem = why instanceof Stop || why instanceof WrongCode ? PROBLEMS[why.code] : undefined;
      if (!problem) throw why;
      setProblems([problem]);
      return undefined;
    }
  };
  const field = (/** @type {'letters' | 'code'} */ of, /** @type {string} */ label, /** @type {string} */ hint) => html`<${Field} id=${`sheet-${of}`} as="textarea" label=${label} hint=${hint}
    value=${typed[of]} problem=${problemOf(problems, `sheet-${of}`)} onValue=${(/** @type {string} */ value) => setTyped({ ...typed, [of]: value })}
    more=${{ rows: 4, maxlength: 600, spellcheck: false, autocapitalize: 'none', autocorrect: 'off', dir: 'ltr' }} />`;
  return html`<main class="page desk narrow">
    <header><div><button class="back" onClick=${onBack}>${common.back}</button>
      <h1 tabindex="-1" ref=${head}>${words.back}</h1><p class="soft">${words.backLead}</p></div></header>
    ${running && html`<p class="notice">${words.notDuring}</p>`}
    <form class="stack" onSubmit=${submit} novalidate autocomplete="off">
      <${Problems} problems=${problems} summary=${common.summary} />
      ${field('letters', words.letters, words.lettersHint)}
      ${field('code', words.code, words.codeHint)}
      <p role="status" class=${act.busy ? 'small soft' : 'visually-hidden'}>${act.busy ? words.opening : ''}</p>
      <p role="alert" class="refusal">${act.sentence}</p>
      <button class="btn primary big" disabled=${Boolean(act.busy) || running}>${words.open}</button>
    </form>
  </main>`;
}

/** Words that do not belong together: another thing than a key that is not the promised one. */
class WrongCode extends Error {
  code = 'wrong_code';
}

/** @param {string} typed */
const codeOf = async typed => {
  const { codeTyped } = await recoverySheet();
  return codeTyped(typed).catch(why => {
    throw why instanceof Stop && why.code === 'wrong_key' ? new WrongCode() : why;
  });
};
