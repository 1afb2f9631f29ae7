// What a circle leaves for another one: a template made of how it is now. Pure: what it is made of comes in as it is shown.

/** @import { CircleView, DeskView, PlanView, Template, TemplateGathering } from '../../protocol.js' */

/** Bounds of `template.rs`. */
const LINES = { about: 12, agreements: 24 };
const LENGTH = { name: 80, theme: 120, title: 80, prompt: 600, line: 400 };
const LEAST_EACH = 5; // seconds

/** Soft seconds of a turn, as the server reckons (`TemplateSegment::each`). @param {{ minutes: number, breath_seconds?: number, each_seconds?: number }} part @param {number} many */
const each = ({ minutes, breath_seconds = 0, each_seconds = Infinity }, many) => Math.min(each_seconds, Math.floor(Math.max(0, minutes * 60 - many * breath_seconds) / many));

/** One line of plain text, as a template has it. @param {string} text @param {number} most */
const line = (text, most) => [...text.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\u200e\u200f]+/gu, ' ').trim()].slice(0, most).join('').trim();
/** @param {string[]} all @param {number} many */
const lines = (all, many) => all.map(one => line(one, LENGTH.line)).filter(Boolean).slice(0, many);

/**
 * @param {object} given
 * @param {Template} given.base the one it was made from: whom it is for and what facilitators should know
 * @param {CircleView} given.circle @param {DeskView} given.desk
 * @param {(id: string | undefined) => string} given.words
 * @param {Record<string, string>} given.kinds what a part without a title is called
 * @returns {Template}
 */
export function templateOf({ base, circle, desk, words, kinds }) {
  const planned = Object.values(desk.planned).sort((a, b) => Number(a.at) - Number(b.at));
  const made = planned.map((plan, i) => gatheringOf(plan, words, kinds, base, i));
  const once = made.filter((one, i) => made.findIndex(other => JSON.stringify(other) === JSON.stringify(one)) === i);
  const about = lines(words(circle.about).split('\n'), LINES.about);
  const promises = lines(circle.agreements.map(words), LINES.agreements);
  return {
    ...base,
    name: line(words(circle.title), LENGTH.name) || base.name,
    about: about.length ? about : base.about,
    medium: [circle.medium, ...base.medium.filter(one => one !== circle.medium)],
    entry: circle.entry,
    agreements: promises.length ? promises : base.agreements,
    people: once.length ? { ...base.people, max: most(once, base.people) } : base.people,
    gathering: once.length ? once : base.gathering,
  };
}

/** As many as every part has time for. @param {TemplateGathering[]} gatherings @param {Template['people']} people */
function most(gatherings, people) {
  const turns = gatherings.flatMap(one => one.segment).filter(goesRound);
  let max = people.max;
  while (max > people.min && turns.some(part => each(part, max) < LEAST_EACH)) max--;
  return max;
}

/** Whether a piece goes round in it: then it says what that means for each. @param {{ each?: object }} part */
const goesRound = part => Object.keys(part.each ?? {}).length > 0;

/** @param {PlanView} plan @param {(id: string | undefined) => string} words @param {Record<string, string>} kinds @param {Template} base @param {number} n @returns {TemplateGathering} */
function gatheringOf(plan, words, kinds, base, n) {
  const segment = plan.agenda.map(id => plan.segments[id]).map(part => {
    const prompt = line(words(part.prompt), LENGTH.prompt);
    // A part that its breaths alone fill is refused in a template: there it goes without them.
    const breathless = goesRound(part) && each(part, base.people.min) < LEAST_EACH;
    return {
      kind: part.kind, title: line(words(part.title), LENGTH.title) || kinds[part.kind], minutes: part.minutes,
      ...(part.each_seconds !== undefined && { each_seconds: part.each_seconds }), breath_seconds: breathless ? 0 : (part.breath_seconds ?? 0),
      ...(prompt && { prompt }), mode: part.mode ?? 'silent', each: part.each ?? {},
    };
  });
  const theme = line(words(plan.theme), LENGTH.theme) || base.gathering[n % base.gathering.length].theme;
  return { theme, minutes: segment.reduce((all, part) => all + part.minutes, 0), segment };
}

/** A basic string of TOML 1.0: those of JSON, and one character more is written as its number. @param {string} text */
const quoted = text => JSON.stringify(text).replace(/\u007f/g, '\\u007F');
/** @param {string[]} all */
const list = all => `[\n${all.map(one => `  ${quoted(one)},\n`).join('')}]`;

/** The file that the server reads from its folder of templates. @param {Template} template @param {string} head what it is, a line */
export function templateFile(template, head) {
  const parts = template.gathering.map(one => [
    '\n[[gathering]]', `theme = ${quoted(one.theme)}`, `minutes = ${one.minutes}`,
    ...one.segment.flatMap(part => [
      '\n[[gathering.segment]]', `kind = ${quoted(part.kind)}`, `title = ${quoted(part.title)}`, `minutes = ${part.minutes}`,
      ...(part.each_seconds === undefined ? [] : [`each_seconds = ${part.each_seconds}`]),
      ...(part.breath_seconds ? [`breath_seconds = ${part.breath_seconds}`] : []),
      ...(part.prompt ? [`prompt = ${quoted(part.prompt)}`] : []),
      ...(part.mode === 'silent' ? [] : [`mode = ${quoted(part.mode)}`]),
    ]),
  ]);
  return `${[
    `# ${line(head, LENGTH.line)}`, '',
    `name = ${quoted(template.name)}`, `about = ${list(template.about)}`, `notes = ${list(template.notes)}`,
    `medium = [${template.medium.map(quoted).join(', ')}]`, `entry = ${quoted(template.entry)}`,
    `people = { min = ${template.people.min}, max = ${template.people.max} }`, `facilitators = ${template.facilitators}`, `guardians = ${template.guardians}`,
    `agreements = ${list(template.agreements)}`, ...parts.flat(),
  ].join('\n')}\n`;
}

/** What the file is called: letters and numbers, so that it goes through any door. @param {string} name */
export const fileName = name => `${name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').toLowerCase().slice(0, 40) || 'circle'}.toml`;
