// A template made from a circle: what goes over, what stays, and a file that the server reads (`tests/server/config.rs`).
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { beginLike, takeLike } from '../../../web/state/desk/like.js';
import { fileName, templateFile, templateOf } from '../../../web/state/desk/template.js';

const GOLDEN = new URL('../../golden/saved-template.toml', import.meta.url);
const KINDS = { check_in: 'Check-in', council: 'Council', closing: 'Closing', release: 'Release', silence: 'Silence' };
const TEXTS = /** @type {Record<string, string>} */ ({
  title: 'Tuesday “circle” of \\ Ana', about: 'For us.\n\n  We listen.\u2028It is not therapy.', a1: 'What is said here stays here.', a2: 'I may pass, "always".',
  theme: 'Still\ncarrying', prompt: 'What stayed?\n\nTake your time.\u007f', council: 'Round',
});
const words = (/** @type {string | undefined} */ id) => TEXTS[id ?? ''] ?? '';
const each = (/** @type {(people: number) => number} */ of) => Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 3, of(i + 3)]));
const segment = { kind: 'release', title: 'Release', minutes: 1, breath_seconds: 0, mode: 'silent', each: {} };
const base = /** @type {any} */ ({
  id: 'soft-landing', name: 'Soft Landing', about: ['Before.'], notes: ['Gather once a week.'], medium: ['beside_a_call', 'in_one_room', 'written'], entry: 'closed',
  people: { min: 4, max: 12 }, facilitators: 2, guardians: 1, agreements: ['Before.'],
  gathering: [{ theme: 'First', minutes: 1, segment: [segment] }, { theme: 'Second', minutes: 1, segment: [segment] }],
});
const circle = /** @type {any} */ ({ title: 'title', about: 'about', medium: 'written', entry: 'rolling', agreements: ['a1', 'a2'] });
const parts = {
  s: { kind: 'silence', minutes: 3 },
  c: { kind: 'council', minutes: 4, title: 'council', prompt: 'prompt', each_seconds: 120, breath_seconds: 20, mode: 'resonance', each: each(people => Math.floor((240 - people * 20) / people)) },
  z: { kind: 'closing', minutes: 5, each: each(people => Math.floor(300 / people)) },
  r: { kind: 'release', minutes: 1 },
};
const plan = (/** @type {number} */ at, /** @type {string | undefined} */ theme) => ({ at, zone: 'UTC', number: 1, minutes: 13, theme, agenda: ['s', 'c', 'z', 'r'], segments: parts });
const desk = (/** @type {any} */ planned) => /** @type {any} */ ({ template: 'soft-landing', planned });
const made = (/** @type {any} */ planned) => templateOf({ base, circle, desk: desk(planned), words, kinds: KINDS });

test('words, promises, voices and entry go over; whom it is for and what facilitators know stays the template’s', () => {
  const template = made({});
  assert.deepEqual(template.about, ['For us.', 'We listen. It is not therapy.']);
  assert.deepEqual(template.agreements, ['What is said here stays here.', 'I may pass, "always".']);
  assert.deepEqual([template.medium, template.entry], [['written', 'beside_a_call', 'in_one_room'], 'rolling']);
  assert.deepEqual([template.id, template.notes, template.people, template.gathering], [base.id, base.notes, base.people, base.gathering]);
});

test('what is planned becomes its agendas, in order of time and each once; what has no theme has that of the template', () => {
  const template = made({ late: plan(3, 'theme'), early: plan(1, undefined), same: plan(2, 'theme') });
  assert.deepEqual(template.gathering.map(one => [one.theme, one.minutes]), [['First', 13], ['Still carrying', 13]]);
  const [silence, council] = template.gathering[1].segment;
  assert.deepEqual([silence.title, silence.mode, silence.breath_seconds], ['Silence', 'silent', 0]);
  assert.deepEqual([council.title, council.prompt, council.each_seconds, council.breath_seconds, council.mode], ['Round', 'What stayed? Take your time.', 120, 20, 'resonance']);
});

test('it is for as many as its shortest part has time for, so that the server takes it', () => {
  assert.equal(made({ one: plan(1, 'theme') }).people.max, 9, 'ten would have four seconds each');
});

test('a part that its breaths alone fill goes without them, and half a character is none', () => {
  const tight = { ...plan(1, 'theme'), segments: { ...parts, c: { ...parts.c, minutes: 1, breath_seconds: 30, prompt: 'odd' } } };
  TEXTS.odd = 'a\ud800b';
  const [, council] = made({ one: tight }).gathering[0].segment;
  assert.deepEqual([council.breath_seconds, council.prompt], [0, 'a b']);
  assert.equal(made({ one: tight }).people.max, 12, 'five seconds each');
});

test('with more people than a plan reckons for it is the same', () => {
  const crowd = { ...base, people: { min: 4, max: 20 } };
  const short = { ...plan(1, 'theme'), segments: { ...parts, c: { ...parts.c, breath_seconds: 0, minutes: 1 } } };
  assert.equal(templateOf({ base: crowd, circle, desk: desk({ one: short }), words, kinds: KINDS }).people.max, 12);
});

test('nothing of a person, a day or a past gathering is in the file', () => {
  const file = templateFile(made({ one: { ...plan(1_790_000_000_000, 'theme'), zone: 'Europe/Lisbon' } }), 'A template.');
  assert.doesNotMatch(file, /1790|Lisbon|zone|\bat =/);
});

test('the file is the one that the server’s tests read', () => {
  const file = templateFile(made({ one: plan(1, 'theme'), two: plan(2, undefined) }), 'A template\nmade from a circle.');
  if (process.env.AFTERGLOW_WRITE_GOLDEN) writeFileSync(GOLDEN, file);
  assert.equal(file, readFileSync(GOLDEN, 'utf8'));
});

test('it has a name of letters and numbers', () => {
  assert.deepEqual(['Tuesday circle', 'Círculo às 7!', '晚', '…'].map(fileName), ['tuesday-circle.toml', 'circulo-as-7.toml', '晚.toml', 'circle.toml']);
});

test('a new circle begins like it once', () => {
  beginLike(base);
  assert.deepEqual([takeLike(), takeLike()], [base, undefined]);
});
