// A circle between and before its gatherings: who waits, what is next, who belongs to it, what they promised.
import { html } from './html.js';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openRoom } from '../state/room.js';
import { useDesk } from './desk-fetch.js';
import { deskRecord } from './apart.js';
import { DeskFollowUps } from './desk-follow-ups.js';
import { useSteps } from './door-steps.js';
import { CircleNoKeys } from './circle-no-keys.js';
import { DeskRenew } from './desk-renew.js';
import { CircleWaiting } from './circle-waiting.js';
import { CircleNext } from './circle-next.js';
import { CirclePeople } from './circle-people.js';
import { CircleCall } from './circle-call.js';
import { CirclePromises } from './circle-promises.js';
import { CirclePast } from './circle-past.js';
import { Invitations } from './invitations.js';
import { KeysLocked } from './keys-locked.js';
import { Later } from './later.js';
import { RecoveryOffer, RecoverySheet } from './recovery-sheet.js';
import { DoorFault } from './door-fault.js';
import { Safety } from './safety.js';
import { Stop } from './stop.js';
import { common } from './words-common.js';
import { circle as words, desk as deskWords, entry, medium } from './words-desk.js';

/** @import { CircleView, Desk, DeskView } from '../protocol.js' */
/**
 * What every section of this screen is given.
 * @typedef {{ room: import('../state/room.js').Room, circle: CircleView, desk: DeskView, home: Desk | null, spoken?: number }} Here `spoken`: the number said with seven words
 */

/** A page that is on its way. @param {any} inside */
const comes = inside => html`<main class="page desk narrow" aria-busy=${!inside}>${inside}</main>`;
/** Looked at now and then: fetched when it is. */
const theRevision = () => import('./circle-revise.js').then(found => found.CircleRevise);
const theRecovery = () => import('./recover.js').then(found => found.Recover);
const theAgain = () => import('./circle-again.js').then(found => found.CircleAgain);
const theWeeks = () => import('./circle-series.js').then(found => found.CircleSeries);
const theSheet = () => import('./agenda-sheet.js').then(found => found.AgendaSheet);
const thePlan = () => import('./plan.js').then(found => found.Plan);

/** @param {{ id: string, letters?: string, onKeys: () => void }} props */
export function CircleDesk({ id, letters, onKeys }) {
  const room = useMemo(() => openRoom(id), [id]);
  useEffect(() => () => room.close(), [room]);
  const home = useDesk().desk;
  const [planning, setPlanning] = useState(false); // a plan once begun stays, also behind the browser's *back*
  const [printing, setPrinting] = useState(''); // the gathering whose sheet is looked at
  const { step, go, back, head } = useSteps(/** @type {'circle' | 'plan' | 'promises' | 'sheet' | 'recovery' | 'recover' | 'weeks' | 'again'} */ (letters ? 'recover' : 'circle'));

  const { state, sentence } = room.connection.value;
  const desk = room.lanes.desk.value;
  const circle = room.lanes.ring.value?.circle;
  const role = room.lanes.member.value?.role;
  useEffect(() => {
    if (role === 'participant') location.replace(`#/circle/${id}`);
  }, [role]);

  if (room.stop.value) return html`<${Stop} circle=${id} stop=${room.stop.value} />`;
  if (room.keys.value === 'passphrase') return html`<${KeysLocked} room=${room} />`;
  if (!desk || !circle) {
    if (state === 'stopped') return html`<${DoorFault} title=${words.stopped} again=${words.toDesk} sentence=${sentence} onAgain=${() => location.replace('#/desk')} />`;
    return html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.connecting}</h1><p role="status">${(state === 'lost' && sentence) || words.connecting}</p></main>`;
  }
  const here = { room, circle, desk, home, spoken: home?.circles.find(card => card.id === id)?.spoken };
  if (step === 'promises') return html`<${Later} load=${theRevision} meanwhile=${comes} ...${here} head=${head} onBack=${back} />`;
  if (step === 'weeks') return html`<${Later} load=${theWeeks} meanwhile=${comes} ...${here} head=${head} onBack=${back} />`;
  if (step === 'again') return html`<${Later} load=${theAgain} meanwhile=${comes} ...${here} head=${head} onBack=${back} />`;
  if (step === 'sheet') return html`<${Later} load=${theSheet} meanwhile=${comes} ...${here} gathering=${printing} head=${head} onBack=${back} />`;
  if (step === 'recovery') return html`<${RecoverySheet} ...${here} head=${head} onBack=${back} />`;
  if (step === 'recover') return html`<${Later} load=${theRecovery} meanwhile=${comes} ...${here} letters=${letters} onKeys=${onKeys} head=${head} onBack=${letters ? () => location.replace(`#/desk/${id}`) : back} />`;
  const running = room.lanes.ring.value?.gathering;
  const onPlan = () => {
    setPlanning(true);
    go('plan');
  };
  const onSheet = (/** @type {string} */ gathering) => {
    setPrinting(gathering);
    go('sheet');
  };
  const onPlanned = () => {
    setPlanning(false);
    back();
  };
  return html`<div hidden=${step !== 'plan'}>
    ${planning && html`<${Later} load=${thePlan} meanwhile=${comes} ...${here} head=${step === 'plan' ? head : undefined} onBack=${back} onDone=${onPlanned} />`}
  </div>
  <main class="page desk" hidden=${step === 'plan'}>
    <header><div>
      <a class="back" href="#/desk">${words.desk}</a>
      <h1 tabindex="-1" ref=${step === 'plan' ? undefined : head} dir="auto">${room.words(circle.title) || deskWords.untitled(here.spoken ?? 1)}</h1>
      <p class="soft">${entry[circle.entry]} · ${medium[circle.medium]}</p>
    </div></header>
    <p role="status" class=${state === 'live' ? 'visually-hidden' : 'notice'}>${state === 'live' ? '' : sentence || common.offline}</p>
    <${DeskRenew} room=${room} />
    <${CircleNoKeys} room=${room} onSheet=${() => go('recover')} />
    ${room.keys.value !== 'lost' && html`<${CircleWaiting} ...${here} />
    <div class="sides">
      <div class="stack">
        <${DeskFollowUps} room=${room} />
        <${CircleNext} ...${here} running=${running} onPlan=${onPlan} onSheet=${onSheet} />
        <${Invitations} ...${here} />
        <${CirclePast} ...${here} />
        <div class="row"><button class="btn quiet" onClick=${() => go('weeks')}>${words.theWeeks}</button><button class="btn quiet" onClick=${() => go('again')}>${words.again}</button></div>
      </div>
      <div class="stack">
        <${CirclePeople} ...${here} />
        ${circle.medium === 'beside_a_call' && html`<${CircleCall} ...${here} />`}
        <${CirclePromises} ...${here} onRevise=${() => go('promises')} />
        <${RecoveryOffer} room=${room} onMake=${() => go('recovery')} />
        <${Later} load=${deskRecord} room=${room} />
      </div>
    </div>`}
    <footer><${Safety} /></footer>
  </main>`;
}
