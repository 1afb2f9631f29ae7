// Opening the doors: the gathering gets its key, and those who hold the circle have it from the start.
import { freshKey, grants, live, nextRoster, signed } from './step.js';
import { texts } from './texts.js';

/** @import { At, Made } from './at.js' */

/** Whether a person holds the circle. @param {At} at @returns {(person: string) => boolean} */
export const holds = ({ desk }) => person => {
  const role = desk.members[person]?.role;
  return role === 'facilitator' || role === 'co_facilitator';
};

/** @param {At} at @param {string} gathering @returns {Promise<Made>} */
export async function openDoors(at, gathering) {
  const { held } = at;
  const made = texts();
  const { gift, record, state: key } = await freshKey(held.circle, held.deskKeys, made, { what: 'gathering', owner: gathering, number: 1 });
  const state = { ...nextRoster(held), gatheringKeys: [{ gathering, ...key }] };
  const step = {
    ...(await signed(held.circle, held.deskKeys, made, state)),
    gathering_key: record,
    grants: await grants(made, live(state.devices, holds(at)), [gift]),
  };
  return { command: { do: 'open_doors', gathering, step }, bodies: made.bodies };
}
