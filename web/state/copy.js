// A copy of what is one's own in one circle, put together in this browser: what others said or keep is not in it, and the
// server cannot read it, so it could not make one.
import { weeksOf } from './weeks.js';
import { fromText, isEmpty } from './card.js';
import { readSaid } from './said.js';
import { isLive, sentenceOf } from './step-text.js';

/** @import { Room } from './room.js' @import { Kept } from '../protocol.js' @import { Entry } from './practice.js' @import { Step } from './own.js' */

/**
 * @typedef {object} Copy
 * @property {string} made when, ISO 8601
 * @property {{ id: string, title: string }} circle
 * @property {{ id: string, name: string, role: string }} me
 * @property {{ accepted?: number, texts: string[] }} agreements the texts, where they are the ones that were accepted
 * @property {{ number: number, planned_for: string, ended: string }[]} attended
 * @property {{ moment: 'arriving' | 'leaving', number: string }[]} numbers of the running gathering, or of the last
 * @property {any[]} steps
 * @property {{ step: string, day: string, what: string, line: string }[]} log
 * @property {import('./weeks.js').Weeks | null} weeks after an experience: dates, a medicine, my own numbers
 * @property {{ text: string, coming?: string, is: 'shared' | 'waiting' | 'given_back' | 'not_shared' }[]} words what I wrote that is still there; `coming`: what I said before it
 * @property {string[]} to_the_facilitators what I wrote on the private line that is still there
 * @property {Record<string, string> | null} emergency_card as it was written in this browser
 * @property {boolean} asked_to_be_contacted
 * @property {{ steps: number, log: number, weeks: number }} not_readable_here written with keys that this browser does not have
 */

/** @param {number} ms */
const iso = ms => new Date(Number(ms)).toISOString();

/**
 * @param {Room} room @param {Kept} kept what the server says is here @param {Step[]} steps @param {Entry[]} log
 * @param {string} draft as it would be sealed @param {number} now
 * @returns {Copy}
 */
export function copyOf(room, kept, steps, log, draft, now) {
  const me = room.lanes.member.value;
  const circle = room.lanes.ring.value?.circle ?? me?.circle;
  const person = kept.person;
  const text = (/** @type {string | undefined} */ id) => room.words(id);
  const readable = steps.flatMap(({ id, version, shown, says }) => (says ? [{ id, version, shown, reads: sentenceOf(says), live: isLive(says), ...says }] : []));
  const card = fromText(me?.card?.number ? room.held.value?.card : undefined);
  const said = (/** @type {string} */ all, /** @type {Copy['words'][number]['is']} */ is) => {
    const { coming, words } = readSaid(all);
    return { text: words, ...(coming && { coming }), is };
  };
  const mine = (/** @type {Record<string, { author: string, words: string }> | undefined} */ all, /** @type {Copy['words'][number]['is']} */ is) =>
    Object.values(all ?? {}).filter(({ author, words }) => author === person && text(words)).map(({ words }) => said(text(words), is));
  const given = (/** @type {Record<string, { words: string }> | undefined} */ all) =>
    Object.values(all ?? {}).filter(({ words }) => text(words)).map(({ words }) => said(text(words), 'given_back'));
  const weeks = me?.weeks?.words ? weeksOf(room).says : undefined;
  const standing = kept.accepted !== undefined && Number(kept.accepted) === Number(circle?.agreements_version);
  return {
    made: iso(now),
    circle: { id: kept.circle, title: text(circle?.title) },
    me: { id: person, name: text(me?.name), role: me?.role ?? '' },
    agreements: { accepted: kept.accepted, texts: standing ? (circle?.agreements ?? []).map(text) : [] },
    attended: kept.attended.map(({ number, planned_at, released_at }) => ({ number, planned_for: iso(planned_at), ended: iso(released_at) })),
    numbers: /** @type {const} */ (['arriving', 'leaving']).flatMap(moment => (text(me?.numbers?.[moment]) ? [{ moment, number: text(me?.numbers?.[moment]) }] : [])),
    steps: readable,
    log: log.map(({ step, day, what, line }) => ({ step, day, what, line })),
    weeks: weeks ?? null,
    words: [
      ...mine(room.lanes.ring.value?.gathering?.reflections, 'shared'), ...mine(me?.held, 'waiting'), ...given(me?.returned),
      ...(draft.trim() ? [said(draft, 'not_shared')] : []),
    ],
    to_the_facilitators: (me?.line?.order ?? []).filter(id => me?.line?.said[id].by === person).map(text).filter(Boolean),
    emergency_card: isEmpty(card) ? null : card,
    asked_to_be_contacted: Boolean(me?.contact && !me.contact.done),
    not_readable_here: { steps: steps.length - readable.length, log: Math.max(0, Object.keys(me?.log ?? {}).length - log.length), weeks: me?.weeks?.words && !weeks ? 1 : 0 },
  };
}
