// The examples of RFC 7396, appendix A, and that nothing given is ever changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduce } from '../../../web/state/reduce.js';

/** @type {[any, any, any][]} */
const APPENDIX_A = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }], [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }], [{ a: 'b' }, { a: null }, {}], [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }], [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }], [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }], [['a', 'b'], ['c', 'd'], ['c', 'd']], [{ a: 'b' }, ['c'], ['c']], [{ a: 'foo' }, null, null], [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }], [[1, 2], { a: 'b', c: null }, { a: 'b' }], [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

test('every example of RFC 7396 holds', () => {
  for (const [target, patch, result] of APPENDIX_A) assert.deepEqual(reduce(target, patch), result);
});

test('nothing given is changed, and untouched parts keep their identity', () => {
  const target = Object.freeze({ seats: Object.freeze({ a: Object.freeze({ n: 1 }), b: Object.freeze({ n: 2 }) }) });
  const result = reduce(target, Object.freeze({ seats: { a: { n: 3 } } }));
  assert.deepEqual(result, { seats: { a: { n: 3 }, b: { n: 2 } } });
  assert.equal(result.seats.b, target.seats.b);
});

test('a key named __proto__ is a key like any other', () => {
  const result = reduce({}, JSON.parse('{"__proto__": {"polluted": true}}'));
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
  assert.equal(Object.getPrototypeOf(result), Object.prototype);
});
