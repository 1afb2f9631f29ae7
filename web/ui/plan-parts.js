// The parts of an agenda while it is planned: pure, so that it can be tested without a page.
import { newId } from '../state/ids.js';

/** @import { Plan, SegmentKind, Template, TemplateGathering, TemplateSegment } from '../protocol.js' */

/** Bounds of `limits.rs`. */
export const MINUTES_MAX = 240;
/** People a time per person is shown for. */
export const PEOPLE = { least: 3, most: 12, usual: 8 };
/** Seconds under which a turn is hardly a sentence. */
export const LITTLE = 20;
/** An agenda ends with these two, always. */
const KEPT = ['closing', 'release'];

/**
 * @typedef {object} Part
 * @property {string} id
 * @property {TemplateSegment} from what the template says
 * @property {string} minutes as typed
 * @property {string} prompt as typed
 * @property {boolean} out left out this time
 */

/** @param {TemplateGathering} gathering @returns {Part[]} */
export const partsOf = gathering =>
  gathering.segment.map(from => ({ id: newId(), from, minutes: String(from.minutes), prompt: from.prompt ?? '', out: false }));

/** Which of a template's gatherings comes as number `n`: they begin anew when they are through. @param {Template} template @param {number} n */
export const nth = (template, n) => (n - 1) % Math.max(1, template.gathering.length);

/** @param {Part} part */
export const canLeaveOut = part => !KEPT.includes(part.from.kind);

/** Whole minutes, or 0 where something else was typed. @param {Part} part */
export function minutesOf(part) {
  const n = /^\d+$/.test(part.minutes.trim()) ? Number(part.minutes) : 0;
  return n <= MINUTES_MAX ? n : 0;
}

/** @param {Part[]} parts */
export const sum = parts => parts.reduce((all, part) => all + (part.out ? 0 : minutesOf(part)), 0);

/**
 * Seconds for each person: as the server reckoned for the template; reckoned alike where the minutes were changed
 * (`agenda.rs`, `each_seconds`). Undefined where no piece goes round.
 * @param {Part} part
 * @param {number} people
 * @returns {number | undefined}
 */
export function eachOf(part, people) {
  const served = part.from.each[people];
  const minutes = minutesOf(part);
  if (served === undefined || minutes === part.from.minutes) return served;
  const computed = Math.floor(Math.max(0, minutes * 60 - people * part.from.breath_seconds) / people);
  return Math.min(computed, part.from.each_seconds ?? Infinity);
}

/**
 * The command's plan and the texts beside it.
 * @param {object} given
 * @param {string} given.gathering @param {number} given.at @param {string} given.zone @param {string} given.theme @param {Part[]} given.parts @param {import('../protocol.js').DoorPolicy} [given.doors] where it is not the usual one
 * @returns {{ plan: any, bodies: Record<string, string> }} `plan` is a {@link Plan}
 */
export function planOf({ gathering, at, zone, theme, parts, doors }) {
  /** @type {Record<string, string>} */
  const bodies = {};
  const body = (/** @type {string} */ text) => {
    if (!text.trim()) return undefined;
    const id = newId();
    bodies[id] = text.trim();
    return id;
  };
  const agenda = parts.filter(part => !part.out).map(({ id, from, prompt, ...part }) => ({
    id,
    kind: from.kind,
    minutes: minutesOf({ id, from, prompt, ...part }),
    each_seconds: from.each_seconds,
    breath_seconds: from.breath_seconds,
    title: body(from.title),
    prompt: body(prompt),
    mode: from.mode,
  }));
  return { plan: { gathering, at, zone, minutes: sum(parts), theme: body(theme), agenda, ...(doors && { doors }) }, bodies };
}
