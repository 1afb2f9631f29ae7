// The recovery sheet: two parts on paper, made here on request and sent nowhere.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { recoverySheet } from '../crypto/index.js';
import { atDesk, canAct } from '../state/desk/work.js';
import { Later } from './later.js';
import { longDay } from './dates.js';
import { sheet as words } from './words-keys.js';

/** @import { Room } from '../state/room.js' */

const picture = () => import('./field-qr.js').then(found => found.Qr);

/** @param {{ room: Room, onMake: () => void }} props */
export function RecoveryOffer({ room, onMake }) {
  if (!canAct(room)) return null;
  return html`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${words.title}</h2>
    <p class="soft">${words.what}</p><p class="soft small">${words.old}</p>
    <div class="row"><button class="btn" onClick=${onMake}>${words.make}</button></div>
  </section>`;
}

/** @param {Room} room @returns {Promise<{ letters: string, code: string[] }>} */
async function made(room) {
  const { held } = atDesk(room);
  const { number } = held.roster.circleKey;
  const { agree, sign, number: desk } = held.deskKeys;
  const { newCode, sealRecovery, codeWords } = await recoverySheet();
  const code = newCode();
  const letters = await sealRecovery(held.circle, code, { desk, agree: agree.secret, sign: sign.secret, number, key: held.circleKeys[number] });
  return { letters, code: await codeWords(code) };
}

/** @param {import('./circle-desk.js').Here & { head: import('preact').RefObject<any>, onBack: () => void }} props */
export function RecoverySheet({ room, circle, head, onBack }) {
  const [sheet, setSheet] = useState(/** @type {Awaited<ReturnType<typeof made>> | null} */ (null));
  useEffect(() => void made(room).then(setSheet), [room]);
  const title = room.words(circle.title);
  return html`<main class="page desk narrow sheet-page">
    <header class="on-screen"><div><button class="back" onClick=${onBack} dir="auto">${title}</button>
      <h1 tabindex="-1" ref=${head}>${words.title}</h1><p class="soft">${words.made}</p></div></header>
    <div class="on-screen row"><button class="btn primary big" disabled=${!sheet} onClick=${() => print()}>${words.print}</button></div>
    ${sheet && html`<article class="paper recovery" aria-label=${words.title} translate="no">
      <header><p dir="auto">${title}</p><p>${words.of(longDay(Date.now()))}</p></header>
      <section aria-labelledby="part-one"><h2 id="part-one">${words.first}</h2><p>${words.firstHint}</p>
        <div class="between"><${Later} load=${picture} text=${linkBack(circle.id, sheet.letters)} label=${words.qr} />
        <p class="letters" dir="ltr">${sheet.letters.replace(/(.{4})(?=.)/g, '$1 ')}</p></div></section>
      <p class="cut">${words.cut}</p>
      <section aria-labelledby="part-two"><h2 id="part-two">${words.second}</h2><p>${words.secondHint}</p>
        <ol class="code" dir="ltr" lang="en">${sheet.code.map((word, i) => html`<li key=${i}>${word}</li>`)}</ol></section>
    </article>`}
  </main>`;
}

/** What the picture leads to: this circle's desk, with part one typed already. @param {string} circle @param {string} letters */
const linkBack = (circle, letters) => `${location.origin}${location.pathname}#/recover/${circle}/${letters}`;
