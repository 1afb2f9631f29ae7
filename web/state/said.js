// What a reflection says: the words, and before them perhaps up to three that say what is coming. Both are one sealed text,
// so the server knows neither these nor whether there are any (`protocol/sealing.md`, section 5).

/** @typedef {{ coming: string, words: string }} Said `coming` is '' where nobody said what is coming, as a rule */

/** No keyboard has it and no screen shows it. A page that does not know it shows what is coming as a first line above the words. */
const MARK = '\u2063';
const BREAK = '\n\n';
const WORDS = 3;
const LETTERS = 60; // three long words

/** @param {string} text */
const inOneLine = text => text.trim().replace(/\s+/g, ' ');
/** As much of it as is shown. @param {string} line */
const short = line => [...line.split(' ').slice(0, WORDS).join(' ')].slice(0, LETTERS).join('');

/** Whether it is as short as it may be. @param {string} coming */
export const fits = coming => short(inOneLine(coming)) === inOneLine(coming);

/** @param {Said} said @returns {string} the text that is sealed; the words alone where nothing stands before them */
export function writeSaid({ coming, words }) {
  const line = inOneLine(coming);
  return line || words.startsWith(MARK) ? MARK + line + BREAK + words : words;
}

/** What another page wrote too long is cut, and stands in full with the words: nothing is lost, and nothing that is more than a few words is shown before them. @param {string} text @returns {Said} */
export function readSaid(text) {
  const end = text.startsWith(MARK) ? text.indexOf(BREAK) : -1;
  if (end < 0) return { coming: '', words: text };
  const line = inOneLine(text.slice(MARK.length, end));
  const coming = short(line);
  return coming === line ? { coming, words: text.slice(end + BREAK.length) } : { coming: `${coming}…`, words: text.slice(MARK.length) };
}
