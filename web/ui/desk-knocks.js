// What the desk's browser finds of those who knock, before anybody taps: whether the knock proves itself, whether the name
// could be taken for another's, and what the invitation was for.
import { useEffect, useState } from 'preact/hooks';
import { alike } from '../state/alike.js';
import { proven } from '../state/desk/admit.js';
import { atDesk, canAct } from '../state/desk/work.js';
import { Stop } from '../crypto/index.js';

/** @import { Room } from '../state/room.js' */

/**
 * @typedef {object} Knock
 * @property {boolean} good whether this browser may let them in, as far as it knows
 * @property {string} [stop] why not
 * @property {string} [alike] whose name it looks like
 * @property {boolean} [desk] they come to hold the circle
 * @property {string} [back] the name of the member who comes back
 */

/** @param {Room} room @returns {(person: string) => Knock} */
export function useKnocks(room) {
  const [found, setFound] = useState(/** @type {Record<string, Knock>} */ ({}));
  const view = room.lanes.desk.value;
  const able = canAct(room);
  const knocking = Object.entries(view?.waiting ?? {}).filter(([, one]) => one.device && one.proof);
  const asked = knocking.map(([person, one]) => `${person} ${one.proof} ${view?.invitations[one.invitation ?? '']?.secret}`).join();
  useEffect(() => {
    let wanted = true;
    for (const [person] of able ? knocking : []) {
      void looked(room, person).then(knock => wanted && setFound(before => ({ ...before, [person]: knock })));
    }
    return () => void (wanted = false);
  }, [room, able, asked]);
  return person => {
    const name = room.words(view?.waiting[person]?.name);
    const others = Object.entries({ ...view?.waiting, ...view?.members }).filter(([other]) => other !== person).map(([, one]) => room.words(one.name));
    const known = found[person] ?? { good: able };
    return { ...known, alike: known.back ? undefined : alike(name, others) };
  };
}

/** @param {Room} room @param {string} person @returns {Promise<Knock>} */
async function looked(room, person) {
  try {
    const at = atDesk(room);
    const { newcomer, desk, back } = await proven(at, person);
    return { good: true, desk: desk && !back, back: back ? at.words(at.desk.members[newcomer.member]?.name) : undefined };
  } catch (why) {
    return { good: !(why instanceof Stop), stop: why instanceof Stop ? why.sentence : undefined };
  }
}
