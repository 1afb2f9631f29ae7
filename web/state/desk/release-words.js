// Words that wait for the desk: releasing them opens and checks them, and adds the gathering's wrap. What is sealed stays as
// its author sealed it, byte for byte.
import { must, widen } from '../../crypto/index.js';
import { holdingsOf, recipientOf } from '../held.js';
import { fromWire, toWire } from '../wire-text.js';

/** @import { At, Made } from './at.js' */

/** @param {At} at @param {string} reflection @returns {Promise<Made>} */
export async function releaseWords({ held, desk, running, sealed }, reflection) {
  const waits = desk.held?.[reflection];
  const gathering = recipientOf(held, 'gathering');
  must(waits && running && gathering?.owner === running && gathering.number === held.roster.gatheringKeys.get(running)?.number, 'no_key');
  const { author, sealed: words, wraps } = fromWire(sealed(waits.words) ?? '');
  must(author === waits.author, 'wrong_author');
  const place = { circle: held.circle, gathering: running, author, kind: 'reflection', id: waits.words, turn: waits.turn };
  const one = await widen(place, words, wraps, device => held.roster.devices.get(device), holdingsOf(held), gathering);
  return { command: { do: 'release_words', reflection, words: waits.words }, bodies: { [waits.words]: toWire(author, words, [...wraps, one]) } };
}
