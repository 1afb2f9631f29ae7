// Making the keys new when somebody goes: one step in which their devices end and every key they had is renewed for those
// who stay. Where they held the desk, the desk is renewed first, the old one vouching for the new.
import { must, publicDesk, renewDesk } from '../../crypto/index.js';
import { doorText, resealed } from './door-page.js';
import { holds } from './doors.js';
import { drawInvitation, invite } from './invite.js';
import { deskGifts, freshKey, grants, live, nextRoster, pruned, signed } from './step.js';
import { texts } from './texts.js';

/** @import { At, Made } from './at.js' */

/** Removing someone. @param {At} at @param {string} person @param {import('./invite.js').Drawn} [drawn] for the link that takes the place of the one they know @returns {Promise<Made>} */
export async function remove(at, person, drawn = drawInvitation()) {
  const { step, bodies, pin } = await renewal(at, [person, ...gone(at)], holds(at)(person));
  const link = at.desk.members[person]?.link ? await inItsPlace(at, drawn, pin, withoutName(at, person)) : undefined;
  return { command: { do: 'remove', person, step, ...(link && { link: link.link }) }, bodies: { ...bodies, ...link?.bodies } };
}

/** A link that opens what the one they came with opened. @param {At} at @param {import('./invite.js').Drawn} drawn @param {import('../../crypto/desk.js').Desk} pin @param {import('./door-page.js').DoorText} says */
async function inItsPlace(at, drawn, pin, says) {
  const { command, bodies } = await invite(at, drawn, { reusable: true, expires: 0 }, { says, pin });
  if (command.do !== 'invite') return undefined;
  const { invitation, hash, page, secret } = command;
  return { link: { invitation, hash, page, secret }, bodies };
}

/** After somebody erased themselves, or held the circle for an evening: they had the keys and signed nothing on their way. @param {At} at @param {string} after @returns {Promise<Made>} */
export async function renew(at, after) {
  const { step, bodies } = await renewal(at, [after, ...gone(at)]);
  return { command: { do: 'renew_keys', after, step }, bodies };
}

/** People who went like that, after whom nobody made new keys yet. @param {At} at @returns {string[]} */
const gone = at => at.desk.renew_after ?? [];

/** @param {At} at @param {string[]} out @param {boolean} [held] whether the first of them, who is still listed, holds the desk */
async function renewal(at, out, held = false) {
  const { held: mine, desk, running } = at;
  const { circle } = mine;
  const made = texts();
  const state = nextRoster(mine, running);
  const stays = (/** @type {string} */ member) => !out.includes(member);
  const renewed = held || desk.renew_desk ? await renewDesk(circle, mine.deskKeys) : undefined;
  const keys = renewed?.keys ?? mine.deskKeys;

  const before = mine.circleKeys[state.circleKey.number];
  must(before, 'no_key');
  const circleKey = await freshKey(circle, keys, made, { what: 'circle', owner: circle, number: state.circleKey.number + 1, before });
  state.circleKey = circleKey.state;
  const [now] = state.gatheringKeys;
  const gatheringKey = now && (await freshKey(circle, keys, made, { what: 'gathering', owner: now.gathering, number: now.number + 1 }));
  if (gatheringKey) state.gatheringKeys = [{ gathering: now.gathering, ...gatheringKey.state }];
  state.devices = pruned(state.devices, member => member in desk.members).map(one => (stays(one.member) ? one : { ...one, ended: true }));

  const all = live(state.devices, stays);
  const seated = gatheringKey ? live(all, sits(at)) : [];
  const step = {
    ...(await signed(circle, keys, made, state)),
    circle_key: circleKey.record,
    ...(gatheringKey && { gathering_key: gatheringKey.record }),
    ...(renewed && { desk: made.add(renewed.record) }),
    grants: [
      ...(await grants(made, all, [circleKey.gift])),
      ...(gatheringKey ? await grants(made, seated, [gatheringKey.gift]) : []),
      ...(renewed ? await grants(made, live(all, holds(at)), await deskGifts(circle, keys)) : []),
    ],
    ...(renewed && { pages: await resealed(at, publicDesk(keys), withoutName(at, out[0]), made) }),
  };
  return { step, bodies: made.bodies, pin: renewed ? publicDesk(keys) : mine.desk };
}

/** Who has a key of the running gathering: those who have a seat, and those who hold the circle. @param {At} at */
const sits = at => (/** @type {string} */ person) => holds(at)(person) || at.seats.includes(person);

/** What the doors say once this person does not lead any more, if they did. @param {At} at @param {string} person */
function withoutName(at, person) {
  const name = at.desk.members[person]?.name;
  return doorText({ ...at, circle: { ...at.circle, led_by: at.circle.led_by.filter(id => id !== name) } });
}
