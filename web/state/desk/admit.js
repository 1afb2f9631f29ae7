// Admitting is handing over the keys: the knock is checked, the device goes into the roster, and it is given what it may
// have. Nothing is signed or wrapped for a knock that does not prove itself.
import { base64url, fromBase64url, must, proveKnock, readWrap, signAdmission, widen } from '../../crypto/index.js';
import { holdingsOf, recipientOf } from '../held.js';
import { invitationKeys } from './door-page.js';
import { purposeOf, secretOf } from './invitation-text.js';
import { circleGift, deskGifts, earlierGifts, gatheringGift, grants, live, nextRoster, pruned, signed } from './step.js';
import { texts } from './texts.js';
import { fromWire, toWire } from '../wire-text.js';

/** @import { At, Made } from './at.js' @import { Texts } from './texts.js' */
/** @typedef {import('../../crypto/admission.js').Newcomer} Newcomer @typedef {import('../../crypto/roster.js').Listed} Listed */

const POINT = 65; // bytes of a public key in a proof: agree, sign, self, and then the MAC
const MAC = 32;

/**
 * Who knocks, as their own browser says it with the invitation's secret, and what that invitation was made for. Whoever
 * comes back by a new way in may wait as somebody new, and is the member whom the desk meant.
 * @param {At} at @param {string} person
 * @returns {Promise<{ newcomer: Newcomer, desk: boolean, back: boolean }>}
 */
export async function proven({ held, desk, words, sealed }, person) {
  const one = desk.waiting[person];
  const invitation = desk.invitations[one?.invitation ?? ''];
  must(one?.device && one.proof && one.invitation && invitation, 'not_proven');
  const proof = fromBase64url(sealed(one.proof) ?? '');
  must(proof.length === 3 * POINT + MAC, 'not_proven');
  const [agree, sign, self] = [0, 1, 2].map(i => proof.slice(i * POINT, (i + 1) * POINT));
  const text = words(invitation.secret);
  const purpose = await purposeOf(held, one.invitation, text);
  const newcomer = { member: purpose.person ?? person, device: one.device, agree, sign, self };
  await proveKnock(held.circle, one.invitation, await invitationKeys(held.circle, secretOf(text)), newcomer, base64url(proof.slice(3 * POINT)));
  // Nobody comes in under the name of someone who belongs to the circle, unless the desk meant just that; and what the
  // server says of the invitation is what the desk meant by it.
  const belongs = [...held.roster.devices.values()].some(listed => listed.member === person);
  must(!belongs || purpose.person === person, 'not_proven');
  must((invitation.person ?? null) === purpose.person && (purpose.desk || !invitation.desk), 'not_proven');
  return { newcomer, desk: purpose.desk, back: purpose.person !== null };
}

/** @param {At} at @param {string} person @returns {Promise<Made>} */
export async function admit(at, person) {
  const one = at.desk.waiting[person];
  must(one, 'not_proven');
  const known = !one.device || at.held.roster.devices.has(one.device);
  return known ? seat(at, person) : letIn(at, person);
}

/** A new device: its keys, its place in the roster, its name for all to read. @param {At} at @param {string} person @returns {Promise<Made>} */
async function letIn(at, person) {
  const { held, running } = at;
  const { newcomer, desk, back } = await proven(at, person);
  const listed = { ...newcomer, ended: false };
  const made = texts();
  const sits = running && (!back || desk || at.seats.includes(newcomer.member));
  const gifts = [circleGift(held), ...(sits ? [gatheringGift(held, running), ...(back ? await earlierGifts(held, running) : [])] : []), ...(desk ? await deskGifts(held.circle, held.deskKeys) : [])];
  const state = nextRoster(held, running);
  state.devices = [...pruned(state.devices, member => member in at.desk.members), listed];
  const step = {
    ...(await signed(held.circle, held.deskKeys, made, state)),
    admission: made.add(await signAdmission(held.circle, held.deskKeys, newcomer, { roster: state.number, keys: gifts.map(gift => gift.named) })),
    grants: await grants(made, [listed], gifts),
  };
  const name = back ? undefined : await shown(at, person, made, listed);
  return { command: { do: 'admit', person, step, ...(name && { name }) }, bodies: made.bodies };
}

/** Someone who belongs to the circle comes to a gathering: their devices get its key. @param {At} at @param {string} person @returns {Promise<Made>} */
async function seat(at, person) {
  const { held, running } = at;
  const made = texts();
  const devices = live([...held.roster.devices.values()], member => member === person);
  const given = running ? await grants(made, devices, [gatheringGift(held, running)]) : [];
  const name = await shown(at, person, made);
  return { command: { do: 'admit', person, ...(given.length && { grants: given }), ...(name && { name }) }, bodies: made.bodies };
}

/**
 * The name that was sealed for the desk alone gets a wrap for the circle, unless it has one.
 * @param {At} at @param {string} person @param {Texts} made @param {Listed} [listed] the device that comes in with this
 * @returns {Promise<string | undefined>} the text's name
 */
async function shown({ held, desk, sealed }, person, made, listed) {
  const id = desk.waiting[person].name;
  const { author, sealed: words, wraps } = fromWire(sealed(id) ?? '');
  if (wraps.some(wrap => readWrap(wrap).audience === 'circle')) return undefined;
  const place = { circle: held.circle, gathering: null, author: person, kind: 'name', id, turn: null };
  const lookUp = (/** @type {string} */ device) => (device === listed?.device ? listed : held.roster.devices.get(device));
  const circle = recipientOf(held, 'circle');
  must(circle && author === person, 'wrong_author');
  made.bodies[id] = toWire(author, words, [...wraps, await widen(place, words, wraps, lookUp, holdingsOf(held), circle)]);
  return id;
}
