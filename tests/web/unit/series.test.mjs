// The weeks of a circle at the desk: longer stretches, whose early weeks they fall into, who was absent. Facts and no more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesOf } from '../../../web/state/desk/series.js';

const met = (/** @type {string} */ day, /** @type {string[] | undefined} */ attended) => ({ day, past: true, attended });
const ahead = (/** @type {string} */ day) => ({ day, past: false });
const MEETINGS = [met('2026-11-03', ['wren', 'amaro']), met('2026-11-10', ['wren', 'sol']), met('2026-11-17', ['amaro', 'sol']), ahead('2026-11-24'), ahead('2026-12-15'), ahead('2026-12-22')];
const given = (/** @type {any} */ change = {}) => seriesOf({ meetings: MEETINGS, shown: {}, participants: ['wren', 'amaro', 'sol', 'juniper'], weeksLast: 28, today: '2026-11-20', ...change });

test('a stretch is long against how often they usually meet, and is told while it is to come', () => {
  assert.deepEqual(given().gaps, [{ from: '2026-11-24', to: '2026-12-15', days: 21, early: [] }]);
  assert.deepEqual(given({ today: '2026-12-15' }).gaps, [], 'it has been');
  const everyThree = [ahead('2026-12-01'), ahead('2026-12-22'), ahead('2027-01-12')];
  assert.deepEqual(given({ meetings: everyThree }).gaps, [], 'every three weeks is what they do');
  assert.deepEqual(given({ meetings: [ahead('2026-12-01'), ahead('2026-12-08')] }).gaps, []);
  assert.deepEqual(given({ meetings: [] }), { meetings: [], gaps: [], showed: 0, of: 4 });
});

test('early weeks count from their date on, of those who showed them, and of the others nothing is said', () => {
  const early = (/** @type {string} */ day) => given({ shown: { wren: day } }).gaps[0].early;
  assert.deepEqual(early('2026-11-20'), ['wren']);
  assert.deepEqual(early('2026-10-30'), ['wren'], 'its fourth week reaches two days into the gap');
  assert.deepEqual(early('2026-10-28'), [], 'and this one ends as they meet');
  assert.deepEqual(early('2026-12-14'), [], 'the next day they meet');
  const told = given({ shown: { wren: '2026-11-20', amaro: '2026-08-01', gone: '2026-11-20' } });
  assert.deepEqual([told.showed, told.of], [2, 4], 'somebody who has gone is not counted');
});

test('absent is who had been there before; whoever came later was not absent earlier', () => {
  assert.deepEqual(given().meetings.map(one => one.absent), [[], ['amaro'], ['wren'], [], [], []]);
  const letGo = [met('2026-08-01', ['wren']), met('2026-08-08', undefined)];
  assert.deepEqual(given({ meetings: letGo }).meetings.map(one => one.absent), [[], []], 'who was there is not kept any more');
});
