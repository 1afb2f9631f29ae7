// A copy has everything that is one's own, and nothing of anybody else; as a document it is text and never anything more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOf } from '../../../web/state/copy.js';
import { pageOf } from '../../../web/state/copy-page.js';
import { writeSaid } from '../../../web/state/said.js';
import { newStep } from '../../../web/state/step-text.js';

const [ME, OTHER] = ['me', 'other'];

/** @type {Record<string, string>} texts by their ids; `mine-…` are one's own, `theirs-…` anybody else's */
const texts = {};
const mine = (/** @type {string} */ id) => ((texts[id] = `mine-${id}`), id);
const theirs = (/** @type {string} */ id) => ((texts[id] = `theirs-${id}`), id);

const FIELDS = /** @type {const} */ (['insight', 'when', 'then', 'obstacle', 'fallback', 'value']);
const says = { ...newStep('2026-11-01'), ...Object.fromEntries(FIELDS.map(name => [name, `mine-step-${name}`])), confidence: 7 };
const card = Object.fromEntries(['who', 'number', 'where', 'helps'].map(part => [part, `mine-card-${part}`]));

const room = /** @type {any} */ ({
  circle: 'circle',
  words: (/** @type {string | undefined} */ id) => texts[id ?? ''] ?? '',
  held: { value: { card: JSON.stringify(card) } },
  lanes: {
    ring: { value: { circle: { title: mine('title'), agreements_version: 3, agreements: [mine('agreement')] }, gathering: {
      reflections: { a: { author: ME, words: mine('shared') }, b: { author: OTHER, words: theirs('shared-2') } },
      seats: { [OTHER]: { name: theirs('name-2') } } } } },
    desk: { value: { members: { [OTHER]: { name: theirs('name-3') } }, numbers: { g: { [OTHER]: { arriving: theirs('number-2') } } } } },
    member: { value: {
      person: ME, role: 'participant', name: mine('name'), numbers: { arriving: mine('arriving'), leaving: mine('leaving') }, card: { number: 1 }, contact: { done: false },
      held: { c: { author: ME, words: mine('held') } }, returned: { d: { words: mine('returned'), note: theirs('note') } },
      line: { order: [mine('line'), theirs('line-2')], said: { line: { by: ME }, 'line-2': { by: OTHER } } },
      shown_steps: { [OTHER]: { name: theirs('name-4'), steps: { s: theirs('step-2') } } }, log: { e: {}, f: {} }, steps: {} } },
  },
});
const kept = /** @type {any} */ ({ circle: 'circle', person: ME, accepted: 3, attended: [{ number: 2, planned_at: 1_900_000_000_000, released_at: 1_900_000_100_000 }], things: [] });
const steps = [{ id: 's1', version: 2, words: 'w', shown: true, says }, { id: 's2', version: 1, words: 'x', shown: false, says: undefined }];
const log = /** @type {any} */ ([{ step: 's1', day: '2026-11-02', what: 'did', line: 'mine-note', entry: 'e', counter: 1, device: 'd' }]);
const copy = () => copyOf(room, kept, /** @type {any} */ (steps), log, 'mine-draft', 1_900_000_000_000);

/** Every text in it. @param {unknown} value @returns {string[]} */
const strings = value => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []);

test('every field of mine is in it, and none of anybody else', () => {
  const all = strings(copy()).join('\n');
  const canaries = [...Object.values(texts).filter(text => text.startsWith('mine-')), ...FIELDS.map(name => says[name]), ...Object.values(card), 'mine-note', 'mine-draft'];
  assert.ok(canaries.length > 20);
  for (const canary of canaries) assert.ok(all.includes(canary), canary);
  assert.ok(!all.includes('theirs-'), all);
  assert.deepEqual(copy().attended, [{ number: 2, planned_for: '2030-03-17T17:46:40.000Z', ended: '2030-03-17T17:48:20.000Z' }]);
  assert.deepEqual(copy().not_readable_here, { steps: 1, log: 1, weeks: 0 });
});

test('the document has the same, and nothing in it but text', () => {
  const page = pageOf(copy());
  for (const text of ['mine-shared', 'mine-held', 'mine-returned', 'mine-line', 'mine-note', 'mine-draft', 'mine-name', 'mine-title', 'mine-agreement', 'mine-arriving', 'mine-leaving', ...Object.values(card), 'mine-step-then', 'mine-step-when', 'mine-step-insight', 'mine-step-obstacle', 'mine-step-fallback', 'mine-step-value']) assert.ok(page.includes(text), text);
  assert.ok(!page.includes('theirs-'));
  texts.shared = '<img src=x onerror="1">&\'';
  const hostile = pageOf(copy());
  texts.shared = 'mine-shared';
  assert.ok(hostile.includes('&lt;img src=x onerror=&quot;1&quot;&gt;&amp;&#39;') && !hostile.includes('<img'));
  assert.ok(!/(src|href)=/.test(page) && !page.includes('<script'), 'nothing is fetched');
});

test('what was said before words is in the copy beside them, as text', () => {
  texts.shared = writeSaid({ coming: 'mine-<b>', words: 'mine-shared' });
  const made = copy();
  const page = pageOf(made);
  texts.shared = 'mine-shared';
  assert.deepEqual(made.words[0], { text: 'mine-shared', coming: 'mine-<b>', is: 'shared' });
  assert.ok(page.includes('Before it: mine-&lt;b&gt;') && !page.includes('<b>'));
  assert.deepEqual(copyOf(room, kept, [], [], writeSaid({ coming: 'mine-coming', words: 'mine-draft' }), 0).words.at(-1), { text: 'mine-draft', coming: 'mine-coming', is: 'not_shared' });
});

test('the weeks are in the document too, with every number; what cannot be read here is counted', () => {
  const member = room.lanes.member.value;
  const with_ = (/** @type {string} */ text) => ({ ...room, words: (/** @type {string | undefined} */ id) => (id === 'weeks' ? text : room.words(id)), lanes: { ...room.lanes, member: { value: { ...member, weeks: { version: 1, words: 'weeks' } } } } });
  const weeks = { dates: ['2026-10-03'], medicine: 'psilocybin', numbers: { 2: { day: '2026-10-09', arriving: '3', leaving: '6' }, 3: { day: '2026-10-16', gone: true } } };
  const mine = copyOf(with_(JSON.stringify(weeks)), kept, [], [], '', 0);
  assert.deepEqual(mine.weeks, weeks);
  const page = pageOf(mine);
  for (const text of ['My weeks', '2026', 'psilocybin', 'On the way in: 3', 'On the way out: 6']) assert.ok(page.includes(text), text);
  assert.ok(!pageOf(copyOf(with_(JSON.stringify({ ...weeks, medicine: 'not-said' })), kept, [], [], '', 0)).includes('not-said'));
  const unread = copyOf(with_('sealed for another device'), kept, [], [], '', 0);
  assert.deepEqual([unread.weeks, unread.not_readable_here.weeks], [null, 1]);
});

test('agreements that have changed since are not taken for the ones that were accepted', () => {
  const { agreements } = copyOf(room, { ...kept, accepted: 2 }, [], [], '', 0);
  assert.deepEqual(agreements, { accepted: 2, texts: [] });
});
