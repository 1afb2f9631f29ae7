// What is kept, line by line: the program's own table, in words.
import { html } from './html.js';
import { longDay } from './dates.js';
import { list } from './text.js';
import { keeping as words, readers, things } from './words-keeping.js';

/** @import { Kept, KeptThing } from '../protocol.js' */

/** @param {{ kept: Kept }} props */
export function KeepingTable({ kept }) {
  const known = kept.things.filter(({ thing }) => thing in things && (thing !== 'controls' || kept.holds));
  const [here, not] = [known.filter(one => one.count !== 0), known.filter(one => one.count === 0)];
  return html`<section class="panel" aria-labelledby="kept-now">
    <h2 id="kept-now">${words.now}</h2>
    <ul class="kept-list">${here.map(one => html`<${Line} key=${one.thing} one=${one} />`)}</ul>
    ${not.length > 0 && html`<details><summary>${words.not}</summary><ul class="kept-list">${not.map(one => html`<${Line} key=${one.thing} one=${one} />`)}</ul></details>`}
    <p class="soft small">${words.never}</p>
    ${kept.series_ends !== undefined && html`<p class="soft small">${words.ends(longDay(Number(kept.series_ends)))}</p>`}
    <p class="small"><a href=${`/api/kept/${kept.circle}`} download="kept.json">${words.machine}</a></p>
  </section>`;
}

/** @param {{ one: KeptThing }} props */
function Line({ one }) {
  const { title, what } = things[one.thing];
  const who = list(one.readers.flatMap(reader => readers[reader] ?? []));
  const sealed = one.memory ? words.memory : one.readers.includes('server') ? words.open : words.sealed;
  return html`<li><h3>${title}${Number(one.count) > 1 && html` <small class="soft">${words.count(Number(one.count))}</small>`}</h3>
    <p>${what}</p>
    <p class="soft small">${sealed} ${words.read(who)}</p>
    <p class="soft small">${untilOf(one.until)}${one.count !== 0 && one.goes_at !== undefined && ` ${words.goes(longDay(Number(one.goes_at)))}`}</p>
  </li>`;
}

/** @param {KeptThing['until']} until */
function untilOf(until) {
  const told = words.until[until.is];
  return typeof told === 'string' ? told : told('days' in until ? until.days : 0);
}
