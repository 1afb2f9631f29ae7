// The door an invitation opens: one calm step after another, then a knock. Phone first.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { get, Refused } from '../wire/api.js';
import { Stop } from '../crypto/index.js';
import { knock as knockAt, lookAtDoor } from '../state/at-the-door.js';
import { namesOf, takeFromShelf } from '../state/shelf.js';
import { doorWhose } from './apart.js';
import { Later } from './later.js';
import { useAct } from './desk-act.js';
import { useSteps } from './door-steps.js';
import { DoorAbout } from './door-about.js';
import { DoorSafety } from './door-safety.js';
import { DoorAgreements } from './door-agreements.js';
import { DoorPlace } from './door-place.js';
import { DoorName } from './door-name.js';
import { DoorClosed } from './door-closed.js';
import { DoorFault } from './door-fault.js';
import { door as words } from './words-door.js';

/** @import { Me as Known, Safety, WaitingView } from '../protocol.js' @import { Looked } from '../state/at-the-door.js' */
/** @typedef {Known & { session?: string }} Me */
/**
 * @typedef {'about' | 'safety' | 'agreements' | 'place' | 'name'} Step
 * @typedef {{ accepted: Record<number, boolean>, adult: boolean, privatePlace: boolean, name: string }} Given what was ticked and typed so far
 * @typedef {object} StepProps
 * @property {WaitingView} view
 * @property {import('../state/room.js').Door} door
 * @property {Safety} safety
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
const CLOSED = ['no_such_invitation', 'invitation_used', 'invitation_revoked', 'invitation_expired', 'not_let_in', 'not_found', 'not_understood', 'not_themselves', 'facilitators_only', 'removed'];

/** Whether this browser is in already: its keys are here, not only its session. @param {Me} me @param {string} circle */
async function isIn(me, circle) {
  if (!me.circles.some(one => one.circle === circle)) return false;
  const taken = await takeFromShelf(circle);
  return taken.held !== null || taken.why === 'passphrase';
}

/** Who this browser is in the circle already. @param {Me} me @param {string} circle @param {boolean} desk the invitation leads to the desk */
const whoIs = (me, circle, desk) => (desk ? me.facilitator?.person : me.circles.find(one => one.circle === circle)?.person);

/** @param {{ params: { circle: string, fragment: string } }} props */
export default function Door({ params }) {
  const [state, setState] = useState(/** @type {'looking' | 'open' | 'whose' | 'closed' | 'fault'} */ ('looking'));
  const [seen, setSeen] = useState(/** @type {{ looked: Looked, safety: Safety, me: Me } | null} */ (null));
  const [owner, setOwner] = useState(''); // whose place this browser is
  const [sentence, setSentence] = useState('');
  const [notice, setNotice] = useState('');
  const [given, setGiven] = useState(/** @type {Given} */ ({ accepted: {}, adult: false, privatePlace: false, name: '' }));
  const { step, go, back, head } = useSteps(/** @type {Step} */ ('about'));
  const reached = useRef(0); // the furthest step: the browser's *forward* leads no further
  const act = useAct();
  const { circle, fragment } = params;

  /** @param {unknown} e */
  const stop = e => {
    const closed = e instanceof Stop || (e instanceof Refused && CLOSED.includes(e.code));
    setSentence(e instanceof Stop ? (e.code === 'unreadable' ? words.broken : e.sentence) : e instanceof Refused ? e.sentence : String(e));
    setState(closed ? 'closed' : 'fault');
  };

  const look = async () => {
    // All at once: each way to the server and back is long on a phone. Whoever is in already hears no refusal of the door.
    const door = Promise.all([lookAtDoor(circle, fragment), get('/api/safety')]);
    door.catch(() => {});
    try {
      /** @type {Me} */
      const me = await get('/api/me');
      if (await isIn(me, circle)) {
        // An invitation that opens nothing any more brought this browser in, as a rule, and brings nobody else.
        const open = await door.then(([looked]) => looked, () => null);
        if (!open || open.view.person === whoIs(me, circle, false)) return location.replace(`#/circle/${circle}`);
        setOwner((await namesOf([circle])).get(circle)?.name ?? '');
        return setState('whose');
      }
      const [looked, safety] = await door;
      if (looked.view.desk) {
        if (!me.facilitator) throw new Refused('facilitators_only', words.forDesk);
        const [known] = (await namesOf(me.circles.map(one => one.circle))).values();
        if (known) setGiven(was => ({ ...was, name: was.name || known.name }));
      }
      setSeen({ looked, safety, me });
      setState('open');
    } catch (e) {
      stop(e);
    }
  };
  useEffect(() => void look(), []);

  const knock = async () => {
    if (!seen) return;
    /** @type {unknown} */
    let refused;
    const answer = await act.run('knock', () =>
      knockAt(circle, seen.looked, { name: given.name.trim(), adult: given.adult, privatePlace: given.privatePlace, person: whoIs(seen.me, circle, seen.looked.view.desk), session: seen.me.session }).then(
        () => true,
        e => {
          refused = e;
          throw e;
        },
      ));
    if (answer) return location.replace(`#/circle/${circle}`);
    if (!refused) return;
    const code = refused instanceof Refused || refused instanceof Stop ? refused.code : '';
    if (refused instanceof Stop || CLOSED.includes(code)) return stop(refused);
    const where = BACK_TO[code];
    if (!where) return;
    if (where === 'agreements') await look();
    setNotice(where === 'agreements' ? words.agreementsMoved : /** @type {Refused} */ (refused).sentence);
    act.forget();
    go(where);
  };

  if (state === 'whose') return html`<${Later} load=${doorWhose} circle=${circle} name=${owner} />`;
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
  return html`<${SCREENS[now]} key=${now} view=${seen.looked.view.waiting} door=${seen.looked.door} safety=${seen.safety} given=${given} act=${act} notice=${notice} head=${head}
    n=${at + 1} of=${STEPS.length}
    give=${(/** @type {Partial<Given>} */ part) => setGiven(was => ({ ...was, ...part }))}
    onBack=${at ? back : undefined} onNext=${next} />`;
}
