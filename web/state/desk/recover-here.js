// Letting oneself in again, step by step: an invitation for one's own person, the knock, and the admission, each as anybody
// else's. Until the last of them nothing is kept.
import { admit } from './admit.js';
import { drawInvitation, invite } from './invite.js';
import { writeInvitation } from './invitation-text.js';
import { knockAs } from './recover.js';
import { Refused, post } from '../../wire/api.js';
import { base64url, newKey } from '../../crypto/index.js';
import { newId } from '../ids.js';
import { sealName } from '../sealing.js';
import { keep } from '../shelf.js';

/** @import { Room } from '../room.js' @import { At, Keeper, Made } from './at.js' */

const SOON = 10 * 60_000; // ms: the invitation is used at once
const PATIENCE = 8_000; // ms until one's own knock is seen at the desk

/** @param {Room} room @param {Keeper} held from a sheet that fits */
export async function comeBack(room, held) {
  const drawn = drawInvitation();
  const text = await writeInvitation(held, drawn, { desk: true, person: held.person });
  /** @returns {At} */
  const at = () => {
    const { ring, desk } = room.lanes;
    if (!ring.value || !desk.value) throw new Error('the desk is not here yet');
    const { circle, gathering } = ring.value;
    return { held, desk: desk.value, circle, running: gathering?.id, seats: Object.keys(gathering?.seats ?? {}), words: id => (id === drawn.kept ? text : ''), sealed: room.sealed };
  };
  await sent(room, await invite(at(), drawn, { reusable: false, expires: Date.now() + SOON, desk: true, person: held.person }));
  const name = newId();
  const version = at().circle.agreements_version;
  await post('/api/knock', await knockAs(held, drawn, version, { id: name, text: await sealName(held, name, '·') }, base64url(newKey())));
  await knocked(room, held);
  await sent(room, await admit(at(), held.person));
  const { roster, ...kept } = held;
  await keep(kept);
}

/** @param {Room} room @param {Made} made */
async function sent(room, { command, bodies }) {
  const answer = await room.send(command, {}, bodies);
  if (answer.outcome === 'refused') throw new Refused(answer.code ?? '', answer.sentence ?? '');
}

/** @param {Room} room @param {Keeper} held @returns {Promise<void>} when the desk shows this browser's knock */
const knocked = (room, { person, device }) =>
  new Promise((resolve, reject) => {
    const end = (/** @type {() => void} */ act) => (clearTimeout(timer), queueMicrotask(() => unsubscribe()), act());
    const timer = setTimeout(() => end(() => reject(new Error('the knock was not seen'))), PATIENCE);
    const unsubscribe = room.lanes.desk.subscribe(view => void (view?.waiting[person]?.device === device.id && end(resolve)));
  });
