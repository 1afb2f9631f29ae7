// One's own steps and log in one circle: what they say, and the few things that can be done with them. The server says
// what is there; this page seals, opens, and sends again what has not arrived.
import { signal } from '@preact/signals';
import { Stop, entryName, must, widen } from '../crypto/index.js';
import { wire } from '../wire/text.js';
import { holdingsOf, recipientOf } from './held.js';
import { newId } from './ids.js';
import { keepWaiting, noLongerWaiting, stillWaiting } from './kept-log.js';
import { merged, readNote, writeNote } from './practice.js';
import { readStep, writeStep } from './step-text.js';
import { alone } from './stored.js';
import { fromWire, toWire } from './wire-text.js';

/** @import { Room } from './room.js' @import { Answer } from '../wire/commands.js' @import { Says } from './step-text.js' @import { Entry, Note, Waiting } from './practice.js' */

const TRIES = 3; // keys rarely change twice while a step is being shown
const PAUSE = 500; // ms between them

/** @typedef {{ id: string, version: number, words: string, shown: boolean, says: Says | undefined }} Step `says`: nothing where this browser cannot read it */

/** @param {Room} room @returns {Step[]} */
export const stepsOf = room =>
  Object.entries(room.lanes.member.value?.steps ?? {}).map(([id, { version, words, shown }]) => ({ id, version, words, shown: shown === true, says: readStep(id, room.words(words)) }));

/** What others show. @param {Room} room @returns {{ person: string, name: string, steps: { id: string, says: Says }[] }[]} */
export const shownBy = room =>
  Object.entries(room.lanes.member.value?.shown_steps ?? {}).map(([person, { name, steps }]) => ({
    person, name: room.words(name),
    steps: Object.entries(steps).flatMap(([id, words]) => {
      const says = readStep(id, room.words(words));
      return says ? [{ id, says }] : [];
    }),
  }));

/** Sealed to oneself alone: what was shown is taken back by it. @param {Room} room @param {string} step @param {number} version @param {Says} says @returns {Promise<Answer>} */
export function keepStep(room, step, version, says) {
  const words = newId();
  return room.send({ do: 'keep_step', step, version, words }, { [words]: writeStep(step, says) });
}

/** One wrap more, for the circle; what is sealed stays as it is. @param {Room} room @param {string} step @returns {Promise<Answer>} */
export async function showStep(room, step) {
  for (let tries = 1; ; tries++) {
    const held = room.held.peek();
    const kept = room.lanes.member.peek()?.steps?.[step];
    try {
      must(held && kept, 'no_key');
      const circle = recipientOf(held, 'circle');
      must(circle, 'no_key');
      const { author, sealed, wraps } = fromWire(room.sealed(kept.words) ?? '');
      const place = { circle: held.circle, gathering: null, author, kind: 'step', id: kept.words, turn: null };
      const one = await widen(place, sealed, wraps, device => held.roster?.devices.get(device), holdingsOf(held), circle);
      const answer = await room.send({ do: 'show_step', step, words: kept.words }, {}, { [kept.words]: toWire(author, sealed, [...wraps, one]) });
      if (answer.code !== 'keys_renewed' || tries === TRIES) return answer;
    } catch (why) {
      return why instanceof Stop ? { outcome: 'refused', code: why.code, sentence: why.sentence } : { outcome: 'refused', code: 'internal', sentence: wire.odd };
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
}

/** With what the log says of it. @param {Room} room @param {string} step @param {Entry[]} entries @returns {Promise<Answer>} */
export const eraseStep = (room, step, entries) => room.send({ do: 'erase_step', step, entries: entries.filter(one => one.step === step).map(one => one.entry) });

/** Notes that wait for a line, by circle, as this page knows them. @type {Map<string, import('@preact/signals').Signal<Waiting[]>>} */
const waiting = new Map();

/** @param {string} circle */
export function waitingIn(circle) {
  let found = waiting.get(circle);
  if (!found) waiting.set(circle, (found = signal([])));
  return found;
}

/** What has arrived. Each must have the name that its step and day make: so none can be put in the place of another. @param {Room} room @returns {Promise<Entry[]>} */
export async function arrived(room) {
  const [held, log] = [room.held.value, room.lanes.member.value?.log];
  if (!held || !log) return [];
  const all = await Promise.all(Object.entries(log).map(async ([entry, { counter, device, words }]) => {
    const note = readNote(room.words(words));
    return note && (await entryName(held.self, held.circle, note.step, note.day)) === entry ? [{ ...note, entry, counter, device }] : [];
  }));
  return all.flat();
}

/** @param {Room} room @param {Entry[]} known */
export const logWith = (room, known) => merged(known, /** @type {Entry[]} */ (waitingIn(room.circle).value)).filter(({ what }) => what !== '');

/** It stays here until it has arrived, whatever becomes of the line or the page. @param {Room} room @param {Note} note */
export async function note(room, note) {
  const held = room.held.peek();
  if (!held) return;
  const entry = await entryName(held.self, held.circle, note.step, note.day);
  const waits = waitingIn(room.circle);
  const seen = [...Object.values(room.lanes.member.peek()?.log ?? {}), ...waits.peek()].map(({ counter }) => ({ counter: Number(counter) }));
  const kept = await keepWaiting(held, { ...note, entry, words: newId() }, seen);
  waits.value = [...waits.peek(), kept];
}

/** Sends what waits, in order; `told` hears why something can never arrive. @param {Room} room @param {(sentence: string) => void} told */
export const sendWaiting = (room, told) => alone(`log ${room.circle}`, async () => {
  const held = room.held.peek();
  if (!held) return;
  const waits = waitingIn(room.circle);
  const known = new Set(waits.peek().map(one => one.words));
  waits.value = [...waits.peek(), ...(await stillWaiting(held)).filter(one => !known.has(one.words))];
  for (const { entry, counter, device, words, ...one } of waits.peek()) {
    const answer = await room.send({ do: 'note_practice', entry, counter, device, words }, { [words]: writeNote(one) });
    if (answer.code === 'closed') return;
    if (answer.outcome === 'refused') {
      told(answer.sentence ?? '');
      if (answer.code !== 'log_closed') return;
    }
    await noLongerWaiting(room.circle, words);
    waits.value = waits.peek().filter(other => other.words !== words);
  }
});
