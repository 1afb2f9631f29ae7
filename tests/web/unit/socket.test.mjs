// The reconnect machine, law by law; see the head of web/wire/socket.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Socket } from '../../../web/wire/socket.js';
import { FakeWorld } from './world.mjs';

function open() {
  const world = new FakeWorld();
  /** @type {any[]} */
  const told = [];
  const socket = new Socket({
    url: 'ws://x/ws', circle: 'c', world: /** @type {any} */ (world),
    listener: {
      onSnapshot: (lane, view) => told.push(['snapshot', lane, view]), onChange: (lane, patch) => told.push(['change', lane, patch]),
      onGone: lane => told.push(['gone', lane]), onConnection: now => told.push(['connection', now.state, now.sentence]),
    },
  });
  socket.open();
  return { world, told, socket, states: () => told.filter(([what]) => what === 'connection').map(([, state]) => state) };
}

const snapshot = (lane = 'ring', cursor = 5, view = {}) => ({ type: 'snapshot', lane, cursor, view });
const change = (lane = 'ring', cursor = 6, patch = {}) => ({ type: 'change', lane, cursor, patch });
const later = () => new Promise(resolve => setImmediate(resolve));

test('a hello goes first, and nothing else before the welcome', () => {
  const { world, socket } = open();
  socket.send({ do: 'take', turn: 't' });
  world.line.opens();
  assert.deepEqual(world.line.sent, [{ type: 'hello', version: 1, circle: 'c' }]);
  world.line.says({ type: 'welcome', version: 1, person: 'me', epoch: 'e1', running: 1, wall: 0 });
  assert.equal(world.line.of('command').length, 1);
});

test('lanes come in order, and coming back names where one left off', () => {
  const { world, told } = open();
  world.line.welcomes();
  world.line.says(snapshot());
  world.line.says(change());
  assert.deepEqual(told.slice(-2).map(([what, lane]) => [what, lane]), [['snapshot', 'ring'], ['change', 'ring']]);
  world.line.breaks();
  world.pass(10_000);
  world.line.opens();
  assert.deepEqual(world.line.sent[0].resume, { epoch: 'e1', cursors: { ring: 6 } });
});

test('a gap is never shown: the machine comes back for a snapshot', () => {
  const { world, told } = open();
  world.line.welcomes();
  world.line.says(snapshot());
  world.line.says(change('ring', 8));
  assert.equal(told.some(([what]) => what === 'change'), false);
  world.pass(10_000);
  world.line.opens();
  assert.equal('resume' in world.line.sent[0], false);
});

test('a lane that does not come again in another epoch is gone', () => {
  const { world, told } = open();
  world.line.welcomes();
  world.line.says(snapshot('ring'));
  world.line.says(snapshot('desk'));
  world.line.breaks(1012);
  world.pass(1_000);
  world.line.welcomes('e2');
  world.line.says(snapshot('ring', 1));
  world.pass(5_000);
  assert.deepEqual(told.filter(([what]) => what === 'gone'), [['gone', 'desk']]);
});

test('a command in flight when the line breaks is sent again, the same, and resolves once', async () => {
  const { world, socket } = open();
  world.line.welcomes();
  let answers = 0;
  const done = socket.send({ do: 'share', turn: 't', reflection: 'r', words: 'b' }, { b: 'words' }).then(answer => (answers++, answer));
  const first = world.line.of('command')[0];
  world.line.breaks();
  world.pass(10_000);
  world.line.welcomes();
  const again = world.line.of('command')[0];
  assert.deepEqual(again, first);
  world.line.says({ type: 'answer', id: again.id, outcome: 'already_done' });
  world.line.says({ type: 'answer', id: again.id, outcome: 'done' });
  await later();
  assert.deepEqual([await done, answers], [{ outcome: 'already_done' }, 1]);
});

test('a refusal is an answer, with its code and sentence', async () => {
  const { world, socket } = open();
  world.line.welcomes();
  const answer = socket.send({ do: 'take', turn: 't' });
  world.line.says({ type: 'answer', id: 1, outcome: 'refused', code: 'not_your_turn', sentence: 'No.' });
  assert.deepEqual(await answer, { outcome: 'refused', code: 'not_your_turn', sentence: 'No.' });
});

test('what the server is not sure about is sent again by itself', async () => {
  const { world, socket } = open();
  world.line.welcomes();
  const answer = socket.send({ do: 'take', turn: 't' });
  world.line.says({ type: 'answer', id: 1, outcome: 'refused', code: 'unknown', sentence: '?' });
  world.pass(1_100);
  assert.equal(world.line.of('command').length, 2);
  world.line.says({ type: 'answer', id: 1, outcome: 'done' });
  assert.deepEqual(await answer, { outcome: 'done' });
});

test('of passing commands only the newest is sent, and every promise resolves', async () => {
  const { world, socket } = open();
  const all = [true, false, true].map(on => socket.send({ do: 'writing', turn: 't', on }));
  world.line.welcomes();
  const sent = world.line.of('command');
  assert.deepEqual(sent.map(message => message.command.on), [true]);
  world.line.says({ type: 'answer', id: sent[0].id, outcome: 'passing' });
  assert.deepEqual(await Promise.all(all), Array(3).fill({ outcome: 'passing' }));
});

test('a signal that stands is said again on every new line until it is laid down', () => {
  const { world, socket } = open();
  world.line.welcomes();
  socket.stand('signal', { do: 'signal', kind: 'i_need_a_person' });
  for (let i = 0; i < 2; i++) {
    world.line.breaks();
    world.pass(10_000);
    world.line.welcomes();
    const [said] = world.line.of('command');
    assert.equal(said.command.kind, 'i_need_a_person');
    world.line.says({ type: 'answer', id: said.id, outcome: 'passing' });
  }
  socket.stand('signal', null);
  world.line.breaks();
  world.pass(10_000);
  world.line.welcomes();
  assert.equal(world.line.of('command').length, 0);
});

test('40 seconds of silence are death, and any message is life', () => {
  const { world, states } = open();
  world.line.welcomes();
  world.line.says({ type: 'clock', sent: 0, running: 0 });
  world.pass(30_000);
  world.line.says({ type: 'tick' });
  world.pass(39_000);
  assert.equal(states().at(-1), 'live');
  world.pass(1_100);
  assert.equal(states().at(-1), 'lost');
  world.pass(10_000);
  assert.equal(world.lines.length, 2);
});

test('a line that swallows a command is replaced within ten seconds', () => {
  const { world, socket } = open();
  world.line.welcomes();
  socket.send({ do: 'take', turn: 't' });
  world.pass(21_000);
  assert.ok(world.lines.length > 1);
});

test('pauses grow from 0.3 to at most 10 seconds, with jitter, and start small after a good line', () => {
  const { world } = open();
  const pauses = [];
  for (let i = 0; i < 8; i++) {
    world.line.breaks();
    const before = world.time;
    const lines = world.lines.length;
    while (world.lines.length === lines) world.pass(50);
    pauses.push(world.time - before);
  }
  assert.ok(pauses[0] >= 300 && pauses[0] <= 1_000, String(pauses));
  assert.ok(Math.max(...pauses) <= 10_050 && pauses[6] > 4_000, String(pauses));
  world.line.welcomes();
  world.pass(6_000);
  world.line.breaks();
  const lines = world.lines.length;
  world.pass(1_000);
  assert.ok(world.lines.length > lines);
});

test('when the network returns the next attempt starts at once, and an open line has to prove itself', () => {
  const { world, socket } = open();
  world.line.breaks();
  socket.wake();
  assert.equal(world.lines.length, 2);
  world.line.welcomes();
  world.pass(4_000);
  world.line.says({ type: 'tick' });
  socket.wake();
  world.pass(6_500);
  assert.ok(world.lines.length > 2);
});

test('when the network goes it is said at once, and when it returns the next attempt starts at once', () => {
  const { world, socket, states } = open();
  world.line.welcomes();
  const first = world.line;
  socket.gone();
  assert.equal(states().at(-1), 'lost');
  assert.equal(first.readyState, 3);
  first.says(snapshot());
  assert.equal(states().at(-1), 'lost', 'an old line has nothing to say any more');
  world.pass(10_000);
  socket.gone(); // also for an attempt that hangs
  assert.ok(world.timers.length > 0);
  for (const hangs of [false, true]) {
    const { length } = world.lines;
    const before = world.line;
    socket.wake();
    assert.equal(world.lines.length, length + 1, hangs ? 'an attempt that hangs is replaced' : 'a pause is over');
    assert.equal(before.readyState, 3);
  }
  world.line.welcomes();
  assert.equal(states().at(-1), 'live');
});

for (const code of [4500, 4502, 4999, 1002, 1009]) {
  test(`close code ${code} stops for good, with its sentence`, async () => {
    const { world, socket, told } = open();
    world.line.welcomes();
    const answer = socket.send({ do: 'take', turn: 't' });
    world.line.breaks(code, 'Why.');
    socket.wake();
    world.pass(60_000);
    assert.deepEqual(told.at(-1), ['connection', 'stopped', 'Why.']);
    assert.equal(world.lines.length, 1);
    assert.equal((await answer).code, 'closed');
    assert.equal((await socket.send({ do: 'take', turn: 't' })).code, 'closed');
  });
}

for (const code of [1001, 1006, 1012, 1013, 4000, 4003, 4004, 4499]) {
  test(`close code ${code} comes back by itself`, () => {
    const { world } = open();
    world.line.welcomes();
    world.line.breaks(code);
    world.pass(10_000);
    assert.ok(world.lines.length > 1);
  });
}

test('closing ends everything: no timer, no line, no call', () => {
  const { world, socket } = open();
  world.line.welcomes();
  socket.close();
  assert.equal(world.timers.length, 0);
  assert.equal(world.line.readyState, 3);
});

test('the clock keeps the sample with the shortest way', () => {
  const { world, socket } = open();
  world.line.welcomes('e1', 5_000);
  world.time = 400;
  world.line.says({ type: 'clock', sent: 0, running: 5_300 }); // 400 ms there and back
  assert.equal(Math.round(socket.running()), 5_500);
  world.time = 1_000;
  world.line.says({ type: 'clock', sent: 980, running: 6_090 }); // 20 ms: better
  assert.equal(Math.round(socket.running()), 6_100);
  world.time = 3_000;
  world.line.says({ type: 'clock', sent: 2_000, running: 9_999 }); // a second: ignored
  assert.equal(Math.round(socket.running()), 8_100);
});

test('in a rehearsal the clock goes as fast as the server says', () => {
  const { world, socket } = open();
  world.line.opens();
  world.line.says({ type: 'welcome', version: 1, person: 'me', epoch: 'e1', running: 5_000, wall: 0, pace: 20 });
  world.time = 1_000;
  assert.equal(socket.running(), 25_000);
  world.line.says({ type: 'clock', sent: 980, running: 25_000 }); // asked 20 ms ago, and 10 ms are 200 there
  assert.equal(socket.running(), 25_200);
  world.time = 61_000;
  assert.equal(socket.running(), 1_225_200);
  world.line.breaks();
  world.pass(10_000);
  world.line.welcomes('e2', 7_000); // another server, at the pace of people
  const since = world.time;
  world.time += 1_000;
  assert.equal(socket.running(), 7_000 + world.time - since);
});

test('whatever happens to the line, there is always a line, an attempt or a timer', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { world, socket } = open();
    let x = seed;
    const dice = (/** @type {number} */ n) => (x = (x * 1103515245 + 12345) & 0x7fffffff) % n;
    for (let step = 0; step < 60; step++) {
      const line = world.line;
      [() => line.readyState === 0 && line.opens(), () => line.readyState === 1 && line.says({ type: 'welcome', version: 1, person: 'p', epoch: `e${dice(3)}`, running: 1, wall: 0 }),
        () => line.readyState === 1 && line.says(snapshot('ring', dice(5))), () => line.readyState === 1 && line.says(change('ring', dice(6))), () => line.readyState < 2 && line.breaks(1006),
        () => socket.wake(), () => socket.gone(), () => socket.send({ do: 'page', in_front: true }), () => world.pass(dice(50_000)), () => line.readyState === 1 && line.says({ type: 'tick' })][dice(10)]();
      assert.ok(world.timers.length > 0, `seed ${seed} step ${step}`);
    }
  }
});
