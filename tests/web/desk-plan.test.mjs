// The minutes of a plan: what each person has is the server's own reckoning, also after a change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachOf, nth, partsOf, planOf, sum } from '../../web/ui/plan-parts.js';
import { spread } from '../../web/ui/weeks-spread.js';
import { TEMPLATES } from './states/desk-data.mjs';

const [landing, , openDoor] = TEMPLATES;
const council = () => ({ ...partsOf(landing.gathering[0])[4] });

test('an unchanged part shows what the server reckoned', () => assert.equal(eachOf(council(), 8), landing.gathering[0].segment[4].each[8]));
test('changed minutes are divided after one breath for each, and a wish caps them', () => {
  assert.equal(eachOf({ ...council(), minutes: '14' }, 8), 85); // (840 − 8 × 20) / 8
  assert.equal(eachOf({ ...council(), minutes: '60' }, 4), 180);
  assert.equal(eachOf({ ...council(), minutes: '1' }, 12), 0);
});
test('where no piece goes round there is no time for each', () => assert.equal(eachOf(partsOf(landing.gathering[0])[0], 8), undefined));
test('minutes that are no minutes count as none', () => assert.equal(sum([{ ...council(), minutes: 'x' }, { ...council(), minutes: '5' }, { ...council(), out: true }]), 5));
test('the template begins anew when it is through', () => {
  assert.deepEqual([1, 4, 5].map(n => nth(landing, n)), [0, 3, 0]);
  assert.equal(nth(openDoor, 9), 0);
});
test('a plan leaves out what is left out and empty words name no text', () => {
  const parts = partsOf(landing.gathering[0]).map((part, i) => ({ ...part, out: i === 5, prompt: i === 0 ? '  ' : part.prompt }));
  const { plan, bodies } = planOf({ gathering: 'g', at: 1, zone: 'UTC', theme: '', parts });
  assert.equal(plan.minutes, 80);
  assert.equal(plan.agenda[0].prompt, undefined);
  assert.equal(plan.theme, undefined);
  assert.equal(Object.keys(bodies).length, 8 + 7);
});
test('dots on the line keep their order, their distance and the edges', () => {
  for (const times of [[0], [0, 1], [0, 1, 2, 100], [0, 98, 99, 100], Array.from({ length: 30 }, (_, i) => i)]) {
    const at = spread(times);
    assert.ok(at.every(x => x >= 3.9 && x <= 96.1));
    for (let i = 1; i < at.length; i++) assert.ok(at[i] - at[i - 1] > Math.min(6.9, 91 / (times.length - 1)), String(at));
  }
});
