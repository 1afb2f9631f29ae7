// Words that go back to their author, with a note or without: the note is sealed for the desk and for that one person, by
// the key of their own that stands beside the device they wrote with.
import { must, seal, sealedBy } from '../../crypto/index.js';
import { recipientOf } from '../held.js';
import { newId } from '../ids.js';
import { fromWire, toWire } from '../wire-text.js';

/** @import { At, Made } from './at.js' */

/** @param {At} at @param {string} reflection @param {string} said @returns {Promise<Made>} */
export async function returnWords({ held, desk, running, sealed }, reflection, said) {
  const waits = desk.held?.[reflection];
  must(waits && running, 'no_key');
  if (!said.trim()) return { command: { do: 'return_words', reflection } };
  const author = held.roster.devices.get(sealedBy(fromWire(sealed(waits.words) ?? '').sealed));
  const forDesk = recipientOf(held, 'desk');
  must(author && author.member === waits.author && forDesk, 'no_key');
  const note = newId();
  const place = { circle: held.circle, gathering: running, author: held.person, kind: 'note', id: note, turn: null };
  const them = /** @type {const} */ ({ audience: 'member', owner: waits.author, number: 0, public: author.self });
  const { sealed: words, wraps } = await seal(place, 0, said, held.device, [forDesk, them]);
  return { command: { do: 'return_words', reflection, note }, bodies: { [note]: toWire(held.person, words, wraps) } };
}
