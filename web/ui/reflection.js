// One reflection: somebody's words, in the serif, as they were given.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { facilitates, hueOf, initialOf, meIn, nameOf, nameOrYou } from '../state/look.js';
import { readSaid } from '../state/said.js';
import { beforeYouRead } from './apart.js';
import { Later } from './later.js';
import { Sentence, useAsk } from './refusal.js';
import { Resonance } from './resonance.js';
import { Said } from './said.js';
import { set } from './set.js';
import { stream } from './text-room.js';

/** @import { Room } from '../state/room.js' */
/** @import { ReflectionView } from '../protocol.js' */

/** @param {{ room: Room, id: string, view: ReflectionView, goesOn: boolean, reads: () => void }} props */
export function Reflection({ room, id, view, goesOn, reads }) {
  const mine = view.author === meIn(room);
  const name = nameOrYou(room, view.author);
  const text = room.words(view.words);
  const said = readSaid(text);
  return html`<li class=${`share ${mine ? 'mine' : ''} ${goesOn ? 'goes-on' : ''}`}>
    <p class=${goesOn ? 'visually-hidden' : 'who'} dir="auto" translate="no">
      <i class="dot" aria-hidden="true" ref=${set({ '--h': hueOf(view.author).toFixed(0) })}>${initialOf(nameOf(room, view.author) || name)}</i><b>${name}</b>
    </p>
    ${room.closed(view.words) ? html`<p class="words soft">${stream.before}</p>`
      : said.coming && !mine ? html`<${Later} load=${beforeYouRead} id=${id} said=${said} name=${name} reads=${reads} />` : html`<${Said} text=${text} look="words" />`}
    <${Resonance} room=${room} id=${id} view=${view} mine=${mine} name=${name} />
    ${mine ? html`<${TakeOut} room=${room} act=${{ do: 'take_back', reflection: id }} label=${stream.takeBack} sure=${stream.takeBackSure} yes=${stream.takeBackYes} />`
      : facilitates(room) && html`<${TakeOut} room=${room} act=${{ do: 'redact', reflection: id }} label=${stream.redact} sure=${stream.redactSure(name)} yes=${stream.redactYes} />`}
  </li>`;
}

/** One's own words, or, at the desk, somebody else's. @param {{ room: Room, act: any, label: string, sure: string, yes: string }} props */
function TakeOut({ room, act, label, sure: question, yes }) {
  const [sure, setSure] = useState(false);
  const { ask, busy, sentence } = useAsk(room);
  const focus = (/** @type {HTMLElement | null} */ element) => element?.focus({ preventScroll: true });
  if (!sure) return html`<button class="btn quiet take-back" onClick=${() => setSure(true)}>${label}</button>`;
  return html`<div class="ask-once" role="group" aria-label=${question}>
    <p ref=${focus} tabindex="-1">${question}</p>
    <div class="row">
      <button class="btn" disabled=${busy} onClick=${() => ask(act)}>${yes}</button>
      <button class="btn quiet" onClick=${() => setSure(false)}>${stream.keep}</button>
    </div>
    <${Sentence} sentence=${sentence} />
  </div>`;
}
