// Told, not flooded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Announcer } from '../../../web/state/announcer.js';
import { FakeWorld } from './world.mjs';

const plain = (/** @type {string} */ words) => ({ coming: '', words });

/** @param {'all' | 'names' | 'none'} level */
function open(level = 'names') {
  const world = new FakeWorld();
  /** @type {string[]} */ const polite = [];
  /** @type {string[]} */ const assertive = [];
  return { world, polite, assertive, announcer: new Announcer({ polite: text => polite.push(text), assertive: text => assertive.push(text), level: () => level, time: world }) };
}

test('sixty events in sixty seconds are at most six announcements', () => {
  const { world, polite, announcer } = open();
  for (let i = 0; i < 60; i++) {
    announcer.shared(String(i), `Person ${i % 5}`, plain('words'));
    world.pass(1_000);
  }
  assert.ok(polite.length <= 6 && polite.length >= 4, String(polite.length));
});

test('who, and not the words', () => {
  const { world, polite, announcer } = open();
  announcer.shared('1', 'Wren', plain('secret'));
  announcer.shared('2', 'Sol', plain('secret'));
  world.pass(2_000);
  assert.deepEqual(polite, ['Wren and Sol shared.']);
});

test('the words too, when asked for', () => {
  const { world, polite, announcer } = open('all');
  announcer.shared('1', 'Wren', plain('the light'));
  world.pass(2_000);
  assert.deepEqual(polite, ['Wren: the light']);
});

test('what is behind a few words is not read out, only these', () => {
  const { world, polite, announcer } = open('all');
  announcer.shared('1', 'Wren', { coming: 'my father’s death', words: 'secret' });
  announcer.shared('2', 'Sol', plain('the light'));
  world.pass(2_000);
  assert.deepEqual(polite, ['Wren shared. Before you read: my father’s death. Sol: the light']);
});

test('quiet on demand, and one’s turn all the same', () => {
  const { world, polite, assertive, announcer } = open('none');
  announcer.shared('1', 'Wren', plain('x'));
  announcer.say('part', 'Now: Silence.');
  announcer.urgent('The piece is offered to you.');
  world.pass(60_000);
  assert.deepEqual([polite, assertive], [[], ['The piece is offered to you.']]);
});

test('of one kind only the latest is said', () => {
  const { world, polite, announcer } = open();
  announcer.say('piece', 'Wren has the piece.');
  announcer.say('piece', 'Sol has the piece.');
  world.pass(2_000);
  assert.deepEqual(polite, ['Sol has the piece.']);
});
