// Reading first: one control that holds what is shared, the words that wait, and the tap that shows them to the circle.
import { html } from './html.js';
import { releaseWords } from '../state/desk/release-words.js';
import { canAct, work } from '../state/desk/work.js';
import { nameOf } from '../state/look.js';
import { useAct } from './desk-act.js';
import { Sentence } from './refusal.js';
import { review as words } from './words-keys.js';

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskReview({ room, ask }) {
  const act = useAct();
  const view = room.lanes.desk.value;
  const { hold_words: hold, stop_holding: stop } = view?.can ?? {};
  const waits = Object.entries(view?.held ?? {});
  if (!view || !canAct(room) || (!hold && !stop)) return null;
  const release = (/** @type {string} */ reflection) => act.run(reflection, () => work(room, at => releaseWords(at, reflection)));
  return html`<section class="card review">
    <h2>${words.title} ${waits.length > 0 && html`<span>${waits.length}</span>`}</h2>
    <p class="small soft">${stop ? words.on : words.off}</p>
    ${waits.map(([id, one]) => {
      const name = nameOf(room, one.author);
      const said = room.words(one.words);
      return html`<article key=${id} class="waiting-one">
        <p><b dir="auto" translate="no">${name}</b></p>
        <p class=${said ? 'voice' : 'small soft'} dir="auto" translate="no">${said || words.unread}</p>
        ${said && html`<button class="btn primary" disabled=${act.busy === id} aria-label=${words.releaseOf(name)} onClick=${() => release(id)}>${words.release}</button>`}
      </article>`;
    })}
    ${stop && !waits.length && html`<p class="small soft" role="status">${words.none}</p>`}
    ${hold && html`<button class="btn" onClick=${() => ask({ do: 'hold_words', gathering: hold, on: true })}>${words.hold}</button>`}
    ${stop && html`<button class="btn" onClick=${() => ask({ do: 'hold_words', gathering: stop, on: false })}>${words.stop}</button>`}
    <${Sentence} sentence=${act.sentence} />
  </section>`;
}
