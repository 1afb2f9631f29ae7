// One line as it is known, and when somebody here last tried it.
import { html } from './html.js';
import { shortDay } from './dates.js';
import { common } from './words-common.js';
import { lines as words } from './words-desk.js';

const STALE = 180 * 24 * 60 * 60_000; // ms after which a line should be tried again

/** @param {string | undefined} day `2026-08-31` @param {number} now */
function standing(day, now) {
  if (!day) return { kind: 'unchecked', sentence: words.unchecked };
  const at = Date.parse(day);
  const said = `${shortDay(at, 'UTC')} ${day.slice(0, 4)}`;
  return now - at > STALE ? { kind: 'stale', sentence: words.stale(said) } : { kind: 'checked', sentence: words.checked(said) };
}

/**
 * @param {{ line: import('../protocol.js').CrisisLine, busy: boolean, onConfirm: () => void, onEdit: () => void }} props
 */
export function DeskLine({ line, busy, onConfirm, onEdit }) {
  const { kind, sentence } = standing(line.verified_on, Date.now());
  const ways = [line.phone, line.text && words.textTo(line.text), line.link].filter(Boolean);
  return html`
    <div class="between"><b dir="auto">${line.label}</b><span class=${`mark ${kind}`}>${sentence}</span></div>
    <p dir="ltr" class="ways">${ways.join(' · ')}</p>
    <p class="small soft" dir="auto">${[line.serves, line.hours, line.languages.join(', ')].filter(Boolean).join(' · ')}</p>
    <div class="row">
      <button class=${`btn small${kind === 'checked' ? '' : ' confirm'}`} disabled=${busy} onClick=${onConfirm} aria-label=${`${words.confirm}: ${line.label}`}>${words.confirm}</button>
      <button class="btn small quiet" onClick=${onEdit} aria-label=${`${common.edit}: ${line.label}`}>${common.edit}</button>
    </div>`;
}
