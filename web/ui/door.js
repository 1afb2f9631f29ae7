// The door an invitation opens: one calm step after another, then a knock. Phone first.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { get, post, Refused } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { useSteps } from './door-steps.js';
import { DoorAbout } from './door-about.js';
import { DoorSafety } from './door-safety.js';
import { DoorAgreements } from './door-agreements.js';
import { DoorPlace } from './door-place.js';
import { DoorName } from './door-name.js';
import { DoorClosed } from './door-closed.js';
import { DoorFault } from './door-fault.js';
import { newSecret } from './invitations-secret.js';
import { door as words } from './words-door.js';

/** @import { Me, Safety, WaitingView } from '../protocol.js' */
/**
 * @typedef {'about' | 'safety' | 'agreements' | 'place' | 'name'} Step
 * @typedef {{ accepted: Record<string, boolean>, adult: boolean, privatePlace: boolean, name: string }} Given what was ticked and typed so far
 * @typedef {object} StepProps
 * @property {WaitingView} view
 * @property {Safety} safety
 * @property {(id: string | undefined) => string} text
 * @property {Given} given
 * @property {(part: Partial<Given>) => void} give
 * @property {(() => void) | undefined} onBack
 * @property {() => void} onNext
 * @property {import('preact').RefObject<any>} head
 * @property {number} n
 * @property {number} of
 * @property {import('./desk-act.js').Act} act
 * @property {string} notice
 */

/** @type {Step[]} */
const STEPS = ['about', 'safety', 'agreements', 'place', 'name'];
/** @type {Record<Step, (props: any) => any>} */
const SCREENS = { about: DoorAbout, safety: DoorSafety, agreements: DoorAgreements, place: DoorPlace, name: DoorName };
/** Where a refusal of the knock is put right. @type {Record<string, Step>} */
const BACK_TO = { agreements_first: 'agreements', agreements_moved: 'agreements', adults_only: 'place', private_place_first: 'place' };
/** Refusals after which this invitation opens nothing any more. */
const CLOSED = ['no_such_invitation', 'invitation_used', 'invitation_revoked', 'invitation_expired', 'not_let_in', 'not_found', 'not_understood'];

/**
 * The secret of a knock whose answer has not come, by invitation: said again with it, the server knows this browser.
 * It outlives the screen, in this page's memory only. @type {Map<string, string>}
 */
const keys = new Map();

/** @param {{ params: { circle: string, invitation: string, secret: string } }} props */
export default function Door({ params }) {
  const [state, setState] = useState(/** @type {'looking' | 'open' | 'closed' | 'fault'} */ ('looking'));
  const [seen, setSeen] = useState(/** @type {{ view: WaitingView, safety: Safety } | null} */ (null));
  const [sentence, setSentence] = useState('');
  const [notice, setNotice] = useState('');
  const [given, setGiven] = useState(/** @type {Given} */ ({ accepted: {}, adult: false, privatePlace: false, name: '' }));
  const { step, go, back, head } = useSteps(/** @type {Step} */ ('about'));
  const reached = useRef(0); // the furthest step: the browser's *forward* leads no further
  const act = useAct();
  const { circle, invitation, secret } = params;

  /** @param {unknown} e */
  const stop = e => {
    const refused = e instanceof Refused ? e : new Refused('network', String(e));
    setSentence(refused.sentence);
    setState(CLOSED.includes(refused.code) ? 'closed' : 'fault');
  };

  const look = async () => {
    // All at once: each way to the server and back is long on a phone. Whoever is in already hears no refusal of the door.
    const door = Promise.all([post('/api/door', { circle, invitation, secret }), get('/api/safety')]);
    door.catch(() => {});
    try {
      /** @type {Me} */
      const me = await get('/api/me');
      if (me.circles.includes(circle)) return location.replace(`#/circle/${circle}`);
      const [view, safety] = await door;
      setSeen({ view, safety });
      setState('open');
    } catch (e) {
      stop(e);
    }
  };
  useEffect(() => void look(), []);

  const knock = async () => {
    if (!seen) return;
    /** @type {{ code: string, sentence: string } | undefined} */
    let refused;
    const key = keys.get(invitation) ?? newSecret();
    keys.set(invitation, key);
    const answer = await act.run('knock', () =>
      post('/api/knock', {
        circle, invitation, secret, name: given.name.trim(), agreements: seen.view.circle.agreements_version, adult: given.adult, private_place: given.privatePlace, key,
      }).catch(e => {
        refused = e;
        throw e;
      }));
    if (answer) {
      keys.delete(invitation); // from now on the session is the way in, and can be ended
      return location.replace(`#/circle/${circle}`);
    }
    if (!refused) return;
    if (CLOSED.includes(refused.code)) return stop(refused);
    const where = BACK_TO[refused.code];
    if (!where) return;
    if (where === 'agreements') await look();
    setNotice(where === 'agreements' ? words.agreementsMoved : refused.sentence);
    act.forget();
    go(where);
  };

  if (state === 'fault') return html`<${DoorFault} sentence=${sentence} onAgain=${look} />`;
  if (state === 'closed') return html`<${DoorClosed} sentence=${sentence} />`;
  if (!seen) return html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.invited}</h1><p role="status">${words.looking}</p></main>`;

  const at = Math.min(STEPS.indexOf(step), reached.current);
  const now = STEPS[at];
  const next = () => {
    setNotice('');
    if (at === STEPS.length - 1) return knock();
    reached.current = Math.max(reached.current, at + 1);
    go(STEPS[at + 1]);
  };
  return html`<${SCREENS[now]} key=${now} view=${seen.view} safety=${seen.safety} given=${given} act=${act} notice=${notice} head=${head}
    n=${at + 1} of=${STEPS.length} text=${(/** @type {string | undefined} */ id) => (id && seen.view.bodies[id]) || ''}
    give=${(/** @type {Partial<Given>} */ part) => setGiven(was => ({ ...was, ...part }))}
    onBack=${at ? back : undefined} onNext=${next} />`;
}
