// Emergency cards, for those who hold the circle: opening one asks once, since it is recorded and its person is told.
import { html } from './html.js';
import { fromText, isEmpty } from '../state/card.js';
import { nameOf } from '../state/look.js';
import { AskOnce } from './ask-once.js';
import { Sentence, useAsk } from './refusal.js';
import { deskCard as words } from './text-desk-card.js';

/** @import { Room } from '../state/room.js' */

/** Whose card lies open before oneself. @param {Room} room @returns {Record<string, string>} */
const openOf = room => room.lanes.member.value?.cards ?? {};

/** One person's card: a button, or the card. @param {{ room: Room, person: string, name: string, among?: boolean }} props `among`: others are there, so the button says whose */
export function CardOf({ room, person, name, among = false }) {
  const { ask, sentence } = useAsk(room);
  const number = room.lanes.desk.value?.cards?.[person];
  const text = openOf(room)[person];
  if (number === undefined) return null;
  if (!text) return html`<${AskOnce} label=${among ? words.openOf(name) : words.open} sure=${words.sure(name)} yes=${words.yes} no=${words.no} kind="wide" act=${() => ask({ do: 'open_card', person, number })} /><${Sentence} sentence=${sentence} />`;
  const card = fromText(room.words(text));
  return html`<section class="card emergency" aria-label=${words.of(name)}>
    <h2 dir="auto">${words.of(name)}</h2>
    <dl>
      ${(card.who || card.number) && html`<dt>${words.call}</dt><dd dir="auto" translate="no">${card.who} ${card.number && html`<a class="btn" href=${`tel:${card.number.replace(/[^+\d*#]/g, '')}`}>${card.number}</a>`}</dd>`}
      ${card.where && html`<dt>${words.where}</dt><dd dir="auto" translate="no">${card.where}</dd>`}
      ${card.helps && html`<dt>${words.helps}</dt><dd dir="auto" translate="no">${card.helps}</dd>`}
    </dl>
    ${isEmpty(card) && html`<p class="soft">${words.nothing}</p>`}
    <button class="btn" onClick=${() => ask({ do: 'close_card', person })}>${words.away}</button>
    <${Sentence} sentence=${sentence} />
  </section>`;
}

/** Cards that lie open, in sight until they are laid away. @param {Room} room @returns {import('./still.js').Thing[]} */
export function openCards(room) {
  return Object.keys(openOf(room)).map(person => ({ key: `card ${person}`, card: html`<${CardOf} room=${room} person=${person} name=${nameOf(room, person)} />` }));
}

/** Everyone who has one, where nobody has a seat. @param {{ room: Room }} props */
export function Cards({ room }) {
  const desk = room.lanes.desk.value;
  const known = /** @type {Record<string, { name: string }>} */ ({ ...desk?.waiting, ...desk?.members });
  const people = Object.keys(desk?.cards ?? {}).filter(person => known[person]);
  if (!people.length) return null;
  return html`<details><summary>${words.title}</summary>
    <p class="soft small">${words.hint}</p>
    <ul class="names">${people.map(person => html`<li key=${person} class="stack"><${CardOf} room=${room} person=${person} name=${nameOf(room, person)} among /></li>`)}</ul>
  </details>`;
}
