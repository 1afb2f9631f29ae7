// The emergency card as it is written: four short texts, each of which may be empty.

/** @typedef {{ who: string, number: string, where: string, helps: string }} Card */

/** @type {readonly (keyof Card)[]} */
export const PARTS = ['who', 'number', 'where', 'helps'];

/** @type {Card} */
const EMPTY = { who: '', number: '', where: '', helps: '' };

/** @param {Card} card @returns {string} */
export const toText = card => JSON.stringify(Object.fromEntries(PARTS.map(part => [part, card[part].trim()])));

/** What somebody else's browser wrote is shown as far as it can be read. @param {string | undefined} text @returns {Card} */
export function fromText(text) {
  if (!text) return EMPTY;
  try {
    const read = JSON.parse(text);
    return /** @type {Card} */ (Object.fromEntries(PARTS.map(part => [part, typeof read?.[part] === 'string' ? read[part] : ''])));
  } catch {
    return { ...EMPTY, helps: text };
  }
}

/** @param {Card} card */
export const isEmpty = card => PARTS.every(part => !card[part].trim());
