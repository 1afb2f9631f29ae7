// A circle, from inside: which of its rooms one is in is what the lanes say.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { html } from './html.js';
import { openRoom } from '../state/room.js';
import { followNumbers } from '../state/weeks.js';
import { onLeavingNow } from '../state/gone.js';
import { loadHelpLines } from '../state/safety.js';
import { usePageInFront } from './presence.js';
import { Arriving } from './arriving.js';
import { Lobby } from './lobby.js';
import { Room } from './room.js';
import { Away } from './away.js';
import { Between } from './between.js';
import { Stopped } from './stopped.js';
import { Later } from './later.js';
import { keysLocked, keysLost, ownOffline } from './apart.js';
import { now } from '../state/now.js';
import { Stop } from './stop.js';
import { OnlyHere } from './only-here.js';

const PATIENCE = 3_000; // ms in which a first connection may still come

/** @param {{ params: { circle: string } }} props */
export default function CircleRoom({ params }) {
  return html`<${OnlyHere} /><${Inside} circle=${params.circle} />`;
}

/** Whoever leaves now asks for no contact. @param {import('../state/room.js').Room} room */
function leftQuietly(room) {
  const can = room.lanes.member.peek()?.can;
  const gathering = can?.step_out ?? can?.come_back;
  return gathering && room.send({ do: 'leave', gathering, quietly: true });
}

/** @param {{ circle: string }} props */
function Inside({ circle }) {
  const room = useMemo(() => openRoom(circle), [circle]);
  const wasIn = useRef('');
  useEffect(() => () => room.close(), [room]);
  useEffect(() => followNumbers(room), [room]);
  useEffect(() => void loadHelpLines(), []);
  usePageInFront(room);
  useEffect(() => onLeavingNow(() => leftQuietly(room)), [room]);

  const { ring, waiting, member } = room.lanes;
  const connection = room.connection.value;
  const gathering = ring.value?.gathering;
  const me = member.value;
  const seated = Boolean(gathering && me?.presence);
  if (seated && gathering) wasIn.current = gathering.id;

  if (room.stop.value) return html`<${Stop} circle=${circle} stop=${room.stop.value} />`;
  if (room.keys.value === 'passphrase') return html`<${Later} load=${keysLocked} room=${room} />`;
  if (connection.state === 'stopped') return html`<${Stopped} room=${room} />`;
  if (!me && room.own.value && connection.state !== 'live' && (connection.state === 'lost' || now.value - connection.since > PATIENCE)) return html`<${Later} load=${ownOffline} room=${room} />`;
  if (me?.asked_out && room.keys.value !== 'lost') return html`<${Away} room=${room} />`;
  if (!me || (!ring.value && !waiting.value)) return html`<${Arriving} room=${room} />`;
  if (room.keys.value === 'lost') return html`<${Later} load=${keysLost} room=${room} />`;
  const keeps = me.role !== 'participant';
  if (seated && !(keeps && me.aside) && (me.presence === 'stepped_out' || me.presence === 'left' || me.presence === 'left_quietly')) return html`<${Away} room=${room} />`;
  if (gathering && (seated || keeps)) return html`<${Room} room=${room} />`;
  if (me.standing !== 'member' || waiting.value?.phase) return html`<${Lobby} room=${room} />`;
  return html`<${Between} room=${room} justReleased=${wasIn.current !== ''} />`;
}
