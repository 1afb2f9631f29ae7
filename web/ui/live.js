// What a screen reader is told without asking. Watches the lanes; `state/announcer.js` keeps it calm.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { effect, signal, untracked } from '@preact/signals';
import { html } from './html.js';
import { Announcer } from '../state/announcer.js';
import { choices } from '../state/choices.js';
import { facilitates, gatheringOf, meIn, nameOf, segmentNow, titleOf } from '../state/look.js';
import { readSaid } from '../state/said.js';
import { happening } from './middle.js';
import { nearness } from './near.js';
import { stay } from './text-floor.js';
import { resonance } from './text-resonance.js';
import { live, standstill } from './text-room.js';

/** @import { Room } from '../state/room.js' */

/** @param {{ room: Room }} props */
export function Live({ room }) {
  const polite = useMemo(() => signal(''), []);
  const assertive = useMemo(() => signal(''), []);
  const said = useRef(/** @type {Record<string, string>} */ ({}));
  useEffect(() => {
    const announcer = new Announcer({
      polite: text => (polite.value = text),
      assertive: text => (assertive.value = text),
      level: () => choices.announce.peek(),
      time: { now: () => performance.now(), later: (act, after) => setTimeout(act, after) },
    });
    /** @type {Set<string> | null} */ let known = null;
    /** @type {number | null} */ let moved = null;
    /** Tells when this differs from before; what stood on entry is not news. @param {string} kind @param {string} text @param {(text: string) => void} tell */
    const news = (kind, text, tell) => {
      const before = said.current[kind];
      said.current[kind] = text;
      if (text && before !== undefined && before !== text) tell(text);
    };
    return effect(() => {
      const gathering = gatheringOf(room);
      const me = meIn(room);
      const offered = room.lanes.member.value?.can.take ?? '';
      const movedNow = room.lanes.member.value?.moved?.length ?? 0;
      const given = room.lanes.member.value?.more_time ? `${gathering?.piece.turn} ${gathering?.piece.each}` : '';
      const hint = room.lanes.member.value?.hint;
      const lost = room.connection.value.state === 'lost';
      const needing = facilitates(room) ? Object.entries(room.lanes.desk.value?.signals ?? {}).filter(([, one]) => one.kind === 'i_need_a_person') : [];
      const waiting = facilitates(room) ? Object.keys(room.lanes.desk.value?.waiting ?? {}).map(person => nameOf(room, person)) : [];
      const wrote = facilitates(room) ? Object.entries(room.lanes.desk.value?.lines ?? {}).filter(([, one]) => one.waits).map(([person, one]) => `${person} ${one.order.at(-1)}`) : [];
      if (!gathering) return;
      untracked(() => {
        news('lost', lost ? live.lost : live.back, text => (announcer.urgent(lost ? text : ''), lost || announcer.say('line', text)));
        news('offered', offered || '-', () => offered && announcer.urgent(live.yourTurn));
        news('need', needing.map(([person]) => person).join() || '-', () => needing.length && announcer.urgent(live.person(nameOf(room, needing.at(-1)?.[0]))));
        news('standing', gathering.standstill ?? '-', () => announcer.say('standing', gathering.standstill ? `${standstill[gathering.standstill]}.` : live.goesOn));
        news('part', gathering.segment ?? '-', () => announcer.say('part', live.part(titleOf(room, segmentNow(room)))));
        news('piece', `${gathering.piece.at} ${gathering.piece.person ?? ''}`, () => gathering.piece.person !== me && announcer.say('piece', `${happening(room)}.`));
        news('writing', gathering.writing_time?.stage ?? '-', () => announcer.say('writing', happening(room)));
        news('bell', gathering.bell ?? '-', () => gathering.bell && announcer.say('bell', happening(room)));
        news('pairs', gathering.pairs ? `${gathering.pairs.called_back}` : '-', () => announcer.say('pairs', live.pairs(gathering.pairs)));
        news('near', nearness(room) || '-', text => text !== '-' && (gathering.next === me || gathering.then === me) && announcer.say('near', text));
        news('waiting', waiting.join() || '-', () => waiting.length && announcer.say('waiting', live.waits(/** @type {string} */ (waiting.at(-1)))));
        news('wrote', wrote.join() || '-', () => wrote.length && announcer.say('wrote', live.wrote));
        news('given', given || '-', () => given && announcer.say('given', live.moreTime));
        news('hint', hint ? live.hint : '-', () => hint && announcer.say('hint', live.hint));
        news('stay', gathering.asks_to_stay ? stay.asks(gathering.asks_to_stay - gathering.minutes) : '-', text => text !== '-' && room.lanes.member.value?.can.answer_stay && announcer.say('stay', text));
        news('longer', gathering.longer ? stay.longer(gathering.longer) : '-', text => text !== '-' && announcer.say('longer', text));
        if (moved !== null && movedNow > moved) announcer.say('moved', resonance.movedSpoken);
        moved = movedNow;
        const now = Object.entries(gathering.reflections);
        for (const [id, one] of known ? now : []) {
          if (!known?.has(id) && one.author !== me) announcer.shared(id, nameOf(room, one.author), readSaid(room.words(one.words)));
        }
        known = new Set(now.map(([id]) => id));
      });
    });
  }, [room]);
  return html`<div class="visually-hidden">
    <p role="status" aria-live="polite">${polite}</p>
    <p role="alert" aria-live="assertive">${assertive}</p>
  </div>`;
}
