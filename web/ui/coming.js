// The few words that say what is coming: the line they are written in, and what stands in place of the reflection until
// somebody opens it. Fetched when one of them is first wanted.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { signal } from '@preact/signals';
import { html } from './html.js';
import { draftOf } from '../state/draft.js';
import { fits } from '../state/said.js';
import { stream } from './text-room.js';
import { coming as words } from './words-coming.js';

/** Reflections that somebody opened on this page, and did not close again. */
const opened = signal(/** @type {Set<string>} */ (new Set()));

/** @param {{ room: import('../state/room.js').Room, asked: boolean, typed: () => void, done: () => void }} props `asked`: just now, so it is where one goes on; `done`: on to the words */
export function ComingLine({ room, asked, typed, done }) {
  const { coming } = draftOf(room.circle);
  const long = !fits(coming.value);
  const line = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => void (asked && line.current?.focus()), []);
  // In a form this key would share what is not finished yet.
  const key = (/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && !event.isComposing && (event.preventDefault(), done());
  return html`<label class="coming-line"><span class="small soft">${words.line}</span>
    <input class="field" ref=${line} dir="auto" translate="no" autocomplete="off" data-gramm="false" placeholder=" " aria-invalid=${long} aria-describedby="coming-long"
      value=${coming.value} onInput=${(/** @type {any} */ event) => ((coming.value = event.target.value), typed())} onKeyDown=${key} /></label>
    <p class="small" id="coming-long" role="status" hidden=${!long}>${long && words.long}</p>`;
}

/** What was said is not in the page until it is opened. @param {{ id: string, said: import('../state/said.js').Said, name: string, reads: () => void }} props `reads`: the list is not to be moved on */
export function BeforeYouRead({ id, said, name, reads }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const tapped = useRef(false);
  const open = opened.value.has(id);
  const turn = () => {
    tapped.current = true;
    if (!open) reads();
    opened.value = new Set(open ? [...opened.value].filter(one => one !== id) : [...opened.value, id]);
  };
  useLayoutEffect(() => void (open && tapped.current && box.current?.closest('li')?.scrollIntoView({ block: 'nearest' })), [open]);
  return html`<div class="coming before-reading" ref=${box}><p class="small soft">${stream.coming} <bdi class="voice" translate="no">${said.coming}</bdi></p>
    <button class="btn small" aria-expanded=${open} onClick=${turn}>${open ? words.close : words.read}<span class="visually-hidden">${words.of(name)}</span></button></div>
    ${open && html`<p class="words" dir="auto" translate="no">${said.words}</p>`}`;
}
