// The numbers a facilitator sees before a tap are those the server will share out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eats, sharedOut, untilClosing } from '../../../web/state/desk/pace.js';

const MINUTE = 60_000;
/** @param {any} [change] @returns {any} */
const pace = change => ({ part_ends: 10 * MINUTE, closing_begins: 20 * MINUTE, ends: 28 * MINUTE, spare: 3, to_come: 2, each: 3 * MINUTE, each_least: 20_000, breath: 20_000, gives: MINUTE, ...change });

test('what is left of the part is divided among those to come, less a breath each', () => {
  assert.equal(sharedOut(pace(), 5 * MINUTE, 0), 2 * MINUTE + 10_000);
  assert.equal(sharedOut(pace(), 5 * MINUTE, MINUTE), MINUTE + 40_000, 'the holder keeps what is theirs');
  assert.equal(sharedOut(pace({ to_come: 3 }), 5 * MINUTE, 0), 80_000);
  assert.equal(sharedOut(pace(), 5 * MINUTE + 1_300, 0), 2 * MINUTE + 9_000, 'whole seconds');
});

test('there is always a breath and a sentence, and never more than was planned for one', () => {
  assert.equal(sharedOut(pace(), 12 * MINUTE, 0), 20_000);
  assert.equal(sharedOut(pace({ each_most: 90_000 }), 0, 0), 90_000);
  assert.equal(sharedOut(pace({ each_most: 5_000 }), 12 * MINUTE, 0), 5_000);
});

test('with nobody to come there is nothing to share out', () => {
  assert.equal(sharedOut(pace({ to_come: 0 }), MINUTE, 0), undefined);
  assert.equal(sharedOut(pace({ part_ends: undefined }), MINUTE, 0), undefined);
});

test('what a part would take from the closing is said before it is taken', () => {
  assert.equal(untilClosing(pace(), 12 * MINUTE), 8 * MINUTE);
  assert.equal(eats(pace(), 2 * MINUTE, 0), 0);
  assert.equal(eats(pace(), 9 * MINUTE, MINUTE), 9 * MINUTE + MINUTE + 2 * (3 * MINUTE + 20_000) - 10 * MINUTE);
});
