// A new circle: its desk, its first keys and its founder's device are made here, and everything it says is sealed before it
// leaves. What comes back with the request is what this browser keeps.
import { firstDesk, newKey, publicDesk, seal, signKey, signRoster } from '../../crypto/index.js';
import { newHeld, newcomerOf } from '../held.js';
import { newId } from '../ids.js';
import { texts } from './texts.js';
import { toWire } from '../wire-text.js';

/** @import { Entry, Medium } from '../../protocol.js' @import { Held } from '../held.js' */

/**
 * @param {{ person: string, title: string, name: string, about: string, medium: Medium, entry: Entry, template: string, agreements: string[] }} given
 * @returns {Promise<{ request: { founding: any, bodies: Record<string, string> }, held: Held }>}
 */
export async function found({ person, title, name, about, medium, entry, template, agreements }) {
  const circle = newId();
  const desk = await firstDesk(circle);
  const key = newKey();
  const held = { ...(await newHeld(circle, publicDesk(desk.keys), { person, title, name, deskKeys: desk.keys })), circleKeys: { 1: key } };
  const made = texts();
  const words = async (/** @type {string} */ kind, /** @type {string} */ text) => {
    const id = newId();
    const place = { circle, gathering: null, author: person, kind, id, turn: null };
    const { sealed, wraps } = await seal(place, 0, text, held.device, [{ audience: 'circle', owner: circle, number: 1, key }]);
    made.bodies[id] = toWire(person, sealed, wraps);
    return id;
  };
  const keyed = await signKey(circle, desk.keys, { what: 'circle', owner: circle, number: 1, key, before: null });
  const roster = await signRoster(circle, desk.keys, {
    number: 1,
    circleKey: { number: 1, commitment: keyed.named.commitment },
    gatheringKeys: [],
    devices: [{ ...newcomerOf(held), ended: false }],
  });
  const founding = {
    circle, medium, entry, template,
    title: await words('title', title),
    name: await words('name', name),
    about: await words('about', about),
    agreements: await Promise.all(agreements.map(text => words('agreement', text))),
    keys: { device: held.device.id, desk: made.add(desk.record), roster: made.add(roster), circle_key: made.add(keyed.record) },
  };
  return { request: { founding, bodies: made.bodies }, held };
}
