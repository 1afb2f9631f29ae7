// What stands on a leaving card: four questions, each of which may be left out. It says nothing of whose it is, not even by
// the order in which it was filled in.

/** @typedef {'heard' | 'time' | 'pace' | 'again'} Question @typedef {Partial<Record<Question, string>>} Answers */

/** The questions in order, each with what may be answered. @satisfies {Record<Question, readonly string[]>} */
export const QUESTIONS = /** @type {const} */ ({ heard: ['yes', 'partly', 'no'], time: ['yes', 'partly', 'no'], pace: ['slow', 'right', 'fast'], again: ['yes', 'unsure', 'no'] });

/** @type {readonly Question[]} */
export const ASKED = ['heard', 'time', 'pace', 'again'];

/** @param {Answers} answers @returns {string} */
export const toText = answers => JSON.stringify(Object.fromEntries(ASKED.flatMap(question => (answers[question] ? [[question, answers[question]]] : []))));

/** What anybody may have written: only answers that there are. @param {string} text @returns {Answers} */
export function fromText(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    return {};
  }
  return Object.fromEntries(ASKED.flatMap(question => (/** @type {readonly unknown[]} */ (QUESTIONS[question]).includes(read?.[question]) ? [[question, read[question]]] : [])));
}
