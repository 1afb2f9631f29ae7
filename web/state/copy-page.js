// The copy as a document of its own: nothing in it is fetched, and it prints as it reads.
import { kinds, paper as words } from '../ui/words-keeping.js';

/** @import { Copy } from './copy.js' */

const STYLE = 'body{font:17px/1.55 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#22301f;background:#fff;overflow-wrap:anywhere}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}p,li{margin:.4rem 0}.soft{color:#56604f}blockquote{margin:.6rem 0;padding-left:1rem;border-left:3px solid #b9c7ae;white-space:pre-wrap}article{break-inside:avoid}@media print{body{margin:0}}';

/** The table's name for a medicine that nobody named. */
const NOT_SAID = 'not-said';

/** @type {Record<string, string>} */
const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** A text as it reads, never as anything else. @param {unknown} text */
export const plain = text => String(text).replace(/[&<>"']/g, mark => MARKS[mark]);

/** @param {string} iso */
const day = iso => new Date(iso).toLocaleDateString(undefined, { dateStyle: 'long' });

/** @param {string} title @param {string[]} parts */
const part = (title, parts) => (parts.length ? `<h2>${plain(title)}</h2>${parts.join('')}` : '');

/** @param {unknown} text */
const p = text => `<p>${plain(text)}</p>`;
/** @param {unknown} text */
const quote = text => `<blockquote dir="auto">${plain(text)}</blockquote>`;

/** @param {Copy} copy @returns {string} */
export function pageOf(copy) {
  const named = (/** @type {string} */ name, /** @type {unknown} */ value) => (value ? p(`${name}: ${value}`) : '');
  const steps = copy.steps.map(step => `<article>${quote(step.reads)}${named(words.insight, step.insight)}${named(words.obstacle, [step.obstacle, step.fallback].filter(Boolean).join(' → '))}${named(words.serves, [step.value, step.domain].filter(Boolean).join(', '))}${named(words.sure, step.confidence >= 0 ? `${step.confidence} / 10` : '')}${p([words.states[step.state], words.since(step.since), step.shown ? words.circleSees : words.onlyMe].filter(Boolean).join(' · '))}${notes(copy, step.id)}</article>`);
  const known = new Set(copy.steps.map(step => step.id));
  const others = copy.log.filter(one => !known.has(one.step)).map(note);
  const card = Object.entries(copy.emergency_card ?? {}).filter(([, text]) => text).map(([name, text]) => p(`${words.card[name] ?? name}: ${text}`));
  const missing = copy.not_readable_here.steps + copy.not_readable_here.log + copy.not_readable_here.weeks;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${plain(words.title)}</title><style>${STYLE}</style></head><body>
<h1>${plain(words.title)}</h1><p class="soft">${plain(words.made(day(copy.made)))}</p>
${part(words.me, [p(words.called(copy.me.name)), p(words.inCircle(copy.circle.title))])}
${part(words.steps, steps)}${part(words.log, others.length ? [`<ul>${others.join('')}</ul>`] : [])}
${part(words.weeks, weeksOf(copy))}
${part(words.numbers, copy.numbers.map(({ moment, number }) => p(`${words.moments[moment]}: ${number}`)))}
${part(words.words, copy.words.map(({ text, coming, is }) => `<p class="soft">${plain(kinds[is])}</p>${named(words.coming, coming)}${quote(text)}`))}
${part(words.line, copy.to_the_facilitators.map(quote))}${part(words.cardTitle, card)}
${part(words.attended, copy.attended.map(({ number, planned_for }) => p(words.gathering(number, day(planned_for)))))}
${part(words.agreements, copy.agreements.accepted === undefined ? [] : [p(words.accepted(copy.agreements.accepted)), ...copy.agreements.texts.map(quote)])}
${copy.asked_to_be_contacted ? p(words.contact) : ''}${missing ? p(words.missing(missing)) : ''}
<p class="soft">${plain(words.end)}</p></body></html>`;
}

/** When it was, with what, and the numbers gathering by gathering. @param {Copy} copy */
function weeksOf({ weeks }) {
  if (!weeks) return [];
  const felt = Object.entries(weeks.numbers).sort(([one], [other]) => Number(one) - Number(other));
  const numbers = felt.flatMap(([n, one]) => {
    const said = /** @type {const} */ (['arriving', 'leaving']).flatMap(moment => (one[moment] ? [`${words.moments[moment]}: ${one[moment]}`] : []));
    return said.length ? [`<li>${plain(words.gathering(Number(n), day(one.day)))} – ${plain(said.join(', '))}</li>`] : [];
  });
  const medicine = weeks.medicine && weeks.medicine !== NOT_SAID ? [p(`${words.medicine}: ${weeks.medicine}`)] : [];
  return [...weeks.dates.map(date => p(day(date))), ...medicine, ...(numbers.length ? [`<ul>${numbers.join('')}</ul>`] : [])];
}

/** @param {Copy} copy @param {string} step */
function notes(copy, step) {
  const all = copy.log.filter(one => one.step === step).map(note);
  return all.length ? `<ul>${all.join('')}</ul>` : '';
}

/** @param {{ day: string, what: string, line: string }} one */
const note = ({ day: on, what, line }) => `<li>${plain(on)}: ${plain(words.whats[what] ?? what)}${line ? ` – ${plain(line)}` : ''}</li>`;
