// The words that wait for the desk, and three ways on for each: show it, give it back, leave it.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { releaseWords } from '../state/desk/release-words.js';
import { returnWords } from '../state/desk/return-words.js';
import { work } from '../state/desk/work.js';
import { nameOf } from '../state/look.js';
import { useAct } from './desk-act.js';
import { Sentence } from './refusal.js';
import { Said } from './said.js';
import { waiting as words } from './words-waits.js';

/** @import { Room } from '../state/room.js' @import { HeldView } from '../protocol.js' */

/** @param {{ room: Room, waits: [string, HeldView][] }} props in the order in which they were said */
export const Waits = ({ room, waits }) =>
  waits.map(([id, one], i) => html`<${One} key=${id} room=${room} id=${id} one=${one} behind=${waits.slice(0, i).some(([, other]) => other.turn === one.turn)} />`);

/** @param {{ room: Room, id: string, one: HeldView, behind: boolean }} props */
function One({ room, id, one, behind }) {
  const act = useAct();
  const [note, setNote] = useState('');
  const name = nameOf(room, one.author);
  const said = room.words(one.words);
  const release = () => act.run('release', () => work(room, at => releaseWords(at, id)));
  const giveBack = () => act.run('return', () => work(room, at => returnWords(at, id, note)));
  return html`<article class="waiting-one">
    <p><b dir="auto" translate="no">${name}</b></p>
    <${Said} text=${said || words.unread} look=${said ? 'voice' : 'small soft'} />
    <label class="stack"><span class="small">${words.note(name)}</span>
      <textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${note} onInput=${(/** @type {any} */ event) => setNote(event.target.value)}></textarea></label>
    <div class="row">
      ${said && html`<button class="btn primary" disabled=${Boolean(act.busy) || behind} aria-label=${words.releaseOf(name)} onClick=${release}>${words.release}</button>`}
      <button class="btn" disabled=${Boolean(act.busy)} aria-label=${note.trim() ? words.giveBackNoteTo(name) : words.giveBackTo(name)} onClick=${giveBack}>${note.trim() ? words.giveBackNote : words.giveBack}</button>
    </div>
    ${behind && html`<p class="small soft">${words.behind}</p>`}
    <${Sentence} sentence=${act.sentence} />
  </article>`;
}
