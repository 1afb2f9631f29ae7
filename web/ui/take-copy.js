// A copy of what is mine, made here: a document to read and print, and the same for programs.
import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';
import { copyOf } from '../state/copy.js';
import { pageOf } from '../state/copy-page.js';
import { draftOf, saidIn } from '../state/draft.js';
import { arrived, logWith, stepsOf } from '../state/own.js';
import { writeSaid } from '../state/said.js';
import { list } from './text.js';
import { copy as words } from './words-keeping.js';

/** @import { Room } from '../state/room.js' @import { Kept } from '../protocol.js' @import { Copy } from '../state/copy.js' */

/** @param {{ room: Room, kept: Kept }} props */
export function TakeCopy({ room, kept }) {
  const [made, setMade] = useState(/** @type {{ copy: Copy, page: string, json: string } | null} */ (null));
  const [sentence, setSentence] = useState('');
  useEffect(() => () => {
    if (made) [made.page, made.json].forEach(URL.revokeObjectURL);
  }, [made]);
  const ready = room.lanes.member.value !== null && room.held.value !== null;
  const make = async () => {
    setSentence('');
    const known = await arrived(room).catch(() => null);
    if (!known) return setSentence(words.waits);
    const copy = copyOf(room, kept, stepsOf(room), logWith(room, known), writeSaid(saidIn(draftOf(room.circle))), Date.now());
    setMade({ copy, page: file(pageOf(copy), 'text/html'), json: file(JSON.stringify(copy, null, 2), 'application/json') });
  };
  const day = made?.copy.made.slice(0, 10);
  return html`<section class="panel" aria-labelledby="copy-title">
    <h2 id="copy-title">${words.title}</h2>
    <p class="soft">${words.lead}</p>
    <div class="row"><button class=${`btn${made ? '' : ' primary'}`} disabled=${!ready} onClick=${make}>${made ? words.again : words.make}</button></div>
    <div role="status">${made && html`<p class="kindly">${words.receipt(new Date(made.copy.made).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' }), whatIsIn(made.copy))}</p>`}</div>
    ${made && html`<div class="row"><a class="btn primary" href=${made.page} download=${`copy-${day}.html`}>${words.page}</a><a class="btn" href=${made.json} download=${`copy-${day}.json`}>${words.json}</a></div>
      <p class="soft small">${words.care}</p>`}
    <p role="alert" class="refusal">${sentence}</p>
  </section>`;
}

/** @param {string} text @param {string} type */
const file = (text, type) => URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));

/** @param {Copy} copy */
function whatIsIn(copy) {
  const parts = /** @type {const} */ (['steps', 'log', 'words', 'numbers', 'attended']).filter(name => copy[name].length).map(name => words.parts[name](copy[name].length));
  if (copy.weeks) parts.push(words.parts.weeks);
  return parts.length ? list(parts) : words.nothing;
}
