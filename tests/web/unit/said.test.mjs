// A few words that say what is coming, in one sealed text with the reflection: what is written is read again; what was written
// before these words existed opens as ever; whoever does not know them shows something honest; and the server learns nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import * as sealing from '../../../web/crypto/index.js';
import { takeOut } from '../../../web/state/boxes.js';
import { fits, readSaid, writeSaid } from '../../../web/state/said.js';
import { sender } from '../../../web/state/sending.js';
import { fromWire } from '../../../web/state/wire-text.js';
import { CIRCLE, GATHERING, ME, id } from '../fixtures/circle.mjs';
import { sealedCircle } from '../fixtures/sealed.mjs';

const MARK = '\u2063';
const WORDS = ['The light.', 'Two.\n\nParagraphs.', '\n\nBegins with nothing', `${MARK}begins with the mark`, `${MARK}grief\n\nas if it were the form`, '{"coming":"x"}', 'ما الشيء', '', ' '];

test('what is written is read again, with and without words before it', () => {
  for (const words of WORDS) {
    for (const coming of ['', 'grief', 'my father’s death', 'Krankenhaus, Verlust', 'موت أبي', '👩‍👩‍👧 at home', 'a\u202eb']) {
      assert.ok(fits(coming), coming);
      assert.deepEqual(readSaid(writeSaid({ coming, words })), { coming, words }, JSON.stringify([coming, words]));
    }
  }
  assert.deepEqual(readSaid(writeSaid({ coming: '  my \n\n father ', words: 'x' })), { coming: 'my father', words: 'x' }, 'one line');
});

test('words without any before them are sealed as they always were, and what was sealed before opens as it was', () => {
  for (const words of WORDS.filter(one => !one.startsWith(MARK))) {
    assert.equal(writeSaid({ coming: '', words }), words);
    assert.equal(writeSaid({ coming: ' \n', words }), words);
    assert.deepEqual(readSaid(words), { coming: '', words });
  }
  assert.deepEqual(readSaid(`${MARK}one line`), { coming: '', words: `${MARK}one line` }, 'the mark alone is no form');
});

test('a page that does not know them shows a first line, an empty one, and the words', () => {
  assert.equal(writeSaid({ coming: 'grief', words: 'The light.' }), `${MARK}grief\n\nThe light.`);
  assert.match(MARK, /\p{Default_Ignorable_Code_Point}/u, 'no screen draws it');
});

test('three words and sixty letters, and not one more', () => {
  assert.ok(fits('one two three') && !fits('one two three four'));
  assert.ok(fits('x'.repeat(60)) && !fits('x'.repeat(61)));
  assert.ok(fits('🕯'.repeat(60)), 'letters as people count them, not halves of them');
});

test('what another page made longer is cut, and stands in full with the words', () => {
  const long = (/** @type {string} */ line) => readSaid(`${MARK}${line}\n\nThe light.`);
  assert.deepEqual(long('one two three four'), { coming: 'one two three…', words: 'one two three four\n\nThe light.' });
  for (const line of ['x'.repeat(16_000), 'a\nb\nc\nd', `${'\u202e'.repeat(70)}`, '🕯'.repeat(2_000)]) {
    const { coming, words } = long(line);
    assert.ok([...coming].length <= 61 && coming.split(' ').length <= 3 && !coming.includes('\n') && coming.isWellFormed(), line.slice(0, 9));
    assert.ok(words.endsWith('The light.') && words.includes(line), 'nothing is lost');
  }
  assert.deepEqual(readSaid(`${MARK}\n\nThe light.`), { coming: '', words: 'The light.' });
});

globalThis.fetch = async () => /** @type {any} */ ({ ok: true, text: async () => JSON.stringify({ key: sealing.base64url(new Uint8Array(32)) }) });
const world = await sealedCircle(CIRCLE);
const { key } = await world.gatheringOf(GATHERING);

/** What leaves the page when this is shared. @param {string} text @param {any} [me] */
async function sent(text, me = {}) {
  const held = { ...(await world.heldOf(ME)), gathering: { id: GATHERING, keys: { 1: key }, next: {}, receipts: {}, draft: '' } };
  /** @type {any[]} */ const all = [];
  const send = sender({ send: async (command, bodies) => (all.push({ command, bodies }), { outcome: 'done' }), held: () => held, me: () => ({ standing: 'member', ...me }), gathering: () => undefined, index: () => undefined, changed: async () => {} });
  await send({ do: 'share', turn: id(300), reflection: id(4001), words: id(5001) }, { [id(5001)]: text }, {});
  return all;
}
const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text).length;
const sizes = (/** @type {any[]} */ all) => all.map(({ bodies }) => Object.values(bodies).map(body => body.length));

// The rule: what leaves depends on how long the whole is and on nothing else, in four sizes, as for any text.
test('what the server gets is the same for a text with words before it and for any other of that length', async () => {
  for (const me of [{}, { holds: true }]) {
    for (const length of [20, 200, 254, 255, 256, 900, 1_023, 1_024, 4_000]) {
      const with_ = writeSaid({ coming: 'grief', words: 'x'.repeat(length - bytes(writeSaid({ coming: 'grief', words: '' }))) });
      assert.equal(bytes(with_), length);
      const [one, other] = [await sent(with_, me), await sent('y'.repeat(length), me)];
      assert.deepEqual(one.map(({ command }) => command), other.map(({ command }) => command));
      assert.deepEqual(sizes(one), sizes(other), `${length}`);
      assert.ok([535, 1_559, 5_655, 22_039].includes(fromWire(String(Object.values(one[0].bodies)[0])).sealed.length));
    }
  }
});

test('as long as there is room in its size, the same words are as long with and without', async () => {
  for (const words of ['The light.', 'x'.repeat(230), 'x'.repeat(300)]) assert.deepEqual(sizes(await sent(words)), sizes(await sent(writeSaid({ coming: 'grief', words }))));
});

test('the box lets go of both when they have arrived, and of nothing that was typed meanwhile', () => {
  const boxes = { words: signal('The light. And more'), coming: signal('grief, again') };
  takeOut(boxes, { words: 'The light.', coming: 'grief' });
  assert.deepEqual([boxes.words.value, boxes.coming.value], ['And more', 'grief, again']);
  takeOut(boxes, { words: 'And more', coming: 'grief, again' });
  assert.deepEqual([boxes.words.value, boxes.coming.value], ['', '']);
});
