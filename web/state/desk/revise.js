// New promises: sealed for the circle, and on the page of every invitation that somebody may still open.
import { newId } from '../ids.js';
import { doorText, resealed } from './door-page.js';
import { texts } from './texts.js';

/** @import { At, Made } from './at.js' */

/** @param {At} at @param {number} version the one after that which stands @param {string[]} agreements @returns {Promise<Made>} */
export async function revise(at, version, agreements) {
  // A promise that stays keeps its name; only what is new is sent.
  const kept = new Map(at.circle.agreements.map(id => [at.words(id), id]));
  const named = agreements.map(text => ({ text, id: kept.get(text) ?? newId() }));
  const made = texts();
  const pages = await resealed(at, at.held.desk, doorText(at, { agreements, version }), made);
  return {
    command: { do: 'revise_agreements', version, items: named.map(one => one.id), pages },
    texts: Object.fromEntries(named.filter(({ text }) => !kept.has(text)).map(({ id, text }) => [id, text])),
    bodies: made.bodies,
  };
}
