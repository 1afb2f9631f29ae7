// What facilitators see of leaving cards: how often each answer was given, and nothing of a question that too few answered.
// No card is ever shown by itself.
import { openCard } from '../crypto/index.js';
import { ASKED, fromText, QUESTIONS } from './leaving.js';

/** @import { LeavingView } from '../protocol.js' @import { Held } from './held.js' @import { Question } from './leaving.js' */
/** @typedef {{ question: Question, counts: { answer: string, many: number }[] | null }} Counted `counts` is null where too few answered */

const LEAST = 4; // answers to one question

/** @param {string[]} texts one of each card that opened @returns {Counted[]} */
export function count(texts) {
  const cards = texts.map(fromText);
  return ASKED.map(question => {
    const given = cards.flatMap(card => card[question] ?? []);
    const counts = QUESTIONS[question].map(answer => ({ answer, many: given.filter(one => one === answer).length }));
    return { question, counts: given.length < LEAST ? null : counts };
  });
}

/** Opens a batch; nothing, where this browser does not hold the desk they are sealed for. @param {Held} held @param {LeavingView} leaving @param {(id: string) => string | undefined} sealed @returns {Promise<Counted[] | null>} */
export async function openCards({ circle, deskKeys, formerDesks = {} }, { gathering, desk, cards }, sealed) {
  const agree = deskKeys?.number === desk ? deskKeys.agree : formerDesks[desk];
  if (!agree) return null;
  const texts = await Promise.all(cards.map(id => openCard(circle, gathering, { number: desk, agree }, sealed(id) ?? '').catch(() => ''))); // anyone can make one, also one that says nothing
  return count(texts);
}
