// What the page may use of all this. Randomness comes from the browser here, and nowhere can another be given.
// The bytes are described in src/protocol/sealing.md.
import * as bundle from './bundle.js';
import * as card from './card.js';
import * as desk from './desk.js';
import * as door from './door.js';
import * as envelope from './envelope.js';
import * as invitation from './invitation.js';
import * as keys from './keys.js';
import * as log from './log.js';
import { KEY } from './lock.js';
import { system } from './random.js';

/** @template {unknown[]} Given @template Made @param {(random: typeof system, ...given: Given) => Made} make @returns {(...given: Given) => Made} */
const fresh = make => (...given) => make(system, ...given);

/** Whether this browser seals at all: it does so only in a secure context. */
export const canSeal = () => globalThis.crypto?.subtle !== undefined;

export const newPair = /* @__PURE__ */ fresh(random => random.pair());
export const newKey = /* @__PURE__ */ fresh(random => random.bytes(KEY));

export const seal = /* @__PURE__ */ fresh(envelope.seal);
export const widen = /* @__PURE__ */ fresh(envelope.widen);
export { asWritten, open, sealedBy } from './envelope.js';
export { checkWith } from './check.js';
export { together } from './together.js';
export { gaps } from './turn.js';
export { readWrap } from './wraps.js';

export const sealCard = /* @__PURE__ */ fresh(card.sealCard);
export { openCard } from './card.js';

export const firstDesk = /* @__PURE__ */ fresh(desk.firstDesk);
export const renewDesk = /* @__PURE__ */ fresh(desk.renewDesk);
export { agreementBefore, deskBefore, deskOf, followDesk, publicDesk } from './desk.js';
export { followRoster, signRoster } from './roster.js';
export const signKey = /* @__PURE__ */ fresh(keys.signKey);
export const grant = /* @__PURE__ */ fresh(keys.grant);
export const grantPair = /* @__PURE__ */ fresh(keys.grantPair);
export { keyBefore, namedPair, readKey, take, takePair } from './keys.js';
export { readAdmission, signAdmission } from './admission.js';

export const newSecret = /* @__PURE__ */ fresh(invitation.newSecret);
export { fromFragment, keptToken, keysOf, toFragment } from './invitation.js';
export { fromWords, toWords } from './spoken.js';
export const sealDoor = /* @__PURE__ */ fresh(door.sealDoor);
export { openDoor, proveKnock, vouch } from './door.js';
export { knockerOf, tokenHash } from './knocker.js';
export { readPurpose, signPurpose } from './purpose.js';

/** What a recovery sheet needs, fetched when somebody wants one. */
export async function recoverySheet() {
  const { newCode, sealRecovery, ...rest } = await import('./recovery.js');
  return { ...rest, newCode: fresh(newCode), sealRecovery: fresh(sealRecovery) };
}

export const sealWaiting = /* @__PURE__ */ fresh(log.sealWaiting);
export { entryName, openWaiting } from './log.js';

export const newUnlockKey = /* @__PURE__ */ fresh(bundle.newUnlockKey);
export const sealBundle = /* @__PURE__ */ fresh(bundle.sealBundle);
export const wrapUnderPassphrase = /* @__PURE__ */ fresh(bundle.wrapUnderPassphrase);
export { openBundle, unwrapWithPassphrase } from './bundle.js';

export { base64url, fromBase64url, same } from './bytes.js';
export { commitment } from './lock.js';
export { LONGEST, SIZES } from './pad.js';
export { Stop, must } from './stop.js';
