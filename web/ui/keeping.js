// What is kept of me in this circle, where and until when; a copy to take along; and an end to all of it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { html } from './html.js';
import { openRoom } from '../state/room.js';
import { get, Refused } from '../wire/api.js';
import { DoorFault } from './door-fault.js';
import { EraseMe } from './erase-me.js';
import { KeepingTable } from './keeping-table.js';
import { LeaveNow } from './leave-now.js';
import { Safety } from './safety.js';
import { TakeCopy } from './take-copy.js';
import { keeping as words } from './words-keeping.js';

/** @import { Kept } from '../protocol.js' */

/** @param {{ params: { circle: string } }} props */
export function Keeping({ params: { circle } }) {
  const room = useMemo(() => openRoom(circle), [circle]);
  useEffect(() => () => room.close(), [room]);
  const [kept, setKept] = useState(/** @type {Kept | null} */ (null));
  const [sentence, setSentence] = useState('');
  const [erased, setErased] = useState(false);
  const load = () => get(`/api/kept/${circle}`).then(found => (setKept(found), setSentence('')), e => {
    if (e instanceof Refused && e.code === 'signed_out') return location.replace('#/');
    setSentence(e instanceof Refused ? e.sentence : String(e));
  });
  useEffect(() => void load(), [circle]);
  if (sentence) return html`<${DoorFault} sentence=${sentence} onAgain=${load} />`;
  if (!kept) return html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.title}</h1><p role="status">${words.loading}</p></main>`;
  return html`<main class="page desk narrow keeping">
    <${LeaveNow} />
    <header><div>${!erased && html`<a class="back" href=${`#/circle/${circle}`}>${words.back}</a>`}<h1>${words.title}</h1>${!erased && html`<p class="soft">${words.lead}</p>`}</div></header>
    ${!erased && html`<${KeepingTable} kept=${kept} /><${TakeCopy} room=${room} kept=${kept} />`}
    <${EraseMe} only=${circle} onErased=${() => (setErased(true), room.close())} />
    <footer><${Safety} /></footer>
  </main>`;
}
