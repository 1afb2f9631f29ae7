// What comes back to its author is in the box once, and a head of the record of controls that changed is noticed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import { compareRecords } from '../../../web/state/desk/records.js';
import { backInTheBox } from '../../../web/state/returned.js';
import { writeSaid } from '../../../web/state/said.js';

const said = { a: 'The first thing.', b: 'The second.', c: 'Still waiting.' };
const boxes = (/** @type {string} */ words) => ({ words: signal(words), coming: signal('') });
const view = (/** @type {any} */ more, runs = true) => /** @type {any} */ ({ ...more, ...(runs && { keys: { gathering: { id: 'g' } } }) });

test('words that came back are in the box, each once, behind what is typed', () => {
  const { words: draft, ...more } = boxes('Half a thought');
  const held = /** @type {any} */ ({ gathering: { id: 'g' } });
  const look = backInTheBox({ words: draft, ...more }, () => held, id => said[id] ?? '');
  look(view({ returned: { r1: { words: 'a' } } }));
  assert.equal(draft.value, 'Half a thought\n\nThe first thing.');
  draft.value = '';
  look(view({ returned: { r1: { words: 'a' }, r2: { words: 'b' } } }));
  assert.equal(draft.value, 'The second.', 'what was taken out of the box does not come back into it');
});

test('what still waited when a gathering ended by itself is in the box', () => {
  const { words: draft, ...more } = boxes('');
  const look = backInTheBox({ words: draft, ...more }, () => null, id => said[id] ?? '');
  look(view({ held: { r3: { words: 'c' } } }));
  assert.equal(draft.value, '', 'as long as it waits it may still be shown');
  look(view({}, false));
  assert.equal(draft.value, 'Still waiting.');
});

test('what was said before words that came back is in its line, or, where that is taken, with the words', () => {
  const { words: draft, coming } = boxes('');
  const held = /** @type {any} */ ({ gathering: { id: 'g' } });
  const all = { d: writeSaid({ coming: 'my father', words: 'The kitchen.' }), e: writeSaid({ coming: 'a fire', words: 'The house.' }) };
  const look = backInTheBox({ words: draft, coming }, () => held, id => all[id] ?? '');
  look(view({ returned: { r1: { words: 'd' } } }));
  assert.deepEqual([coming.value, draft.value], ['my father', 'The kitchen.']);
  look(view({ returned: { r2: { words: 'e' } } }));
  assert.deepEqual([coming.value, draft.value], ['my father', 'The kitchen.\n\na fire\n\nThe house.']);
});

test('a head is kept when it is first seen, and another one later is noticed', () => {
  const desk = (/** @type {string} */ head) => /** @type {any} */ ({ past: { g: { record: { count: 7, head } }, older: {} } });
  assert.deepEqual(compareRecords(null, desk('aa')), { changed: [], fresh: { g: '7 aa' } });
  const kept = /** @type {any} */ ({ records: { g: '7 aa' } });
  assert.deepEqual(compareRecords(kept, desk('aa')), { changed: [], fresh: {} });
  assert.deepEqual(compareRecords(kept, desk('bb')), { changed: ['g'], fresh: {} });
});
