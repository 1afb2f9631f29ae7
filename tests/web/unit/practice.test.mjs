// The log over many weeks of two devices: lines that come and go, answers that get lost, storage that a browser wipes, clocks
// that jump. Nothing that was noted is lost or there twice, and all devices end with the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryName, newPair, openWaiting, sealWaiting } from '../../../web/crypto/index.js';
import { countOf, isLater, merged, nextCounter, readNote, writeNote } from '../../../web/state/practice.js';
import { asksForFallback, localDay, newStep, readStep, sentenceOf, writeStep } from '../../../web/state/step-text.js';
import { id } from '../fixtures/circle.mjs';

/** Numbers from a seed (mulberry32). @param {number} seed */
const dice = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** The server's one rule, as plain as it can be said: what is later stands. */
function server() {
  /** @type {Map<string, any>} */ const kept = new Map();
  return {
    kept,
    /** @param {any} note */
    takes(note) {
      const before = kept.get(note.entry);
      const order = before && (note.counter - before.counter || (note.device > before.device ? 1 : note.device < before.device ? -1 : 0));
      if (!before || order > 0) kept.set(note.entry, note);
    },
  };
}

/** One browser. @param {string} name */
function device(name) {
  return {
    name, online: true, /** @type {any[]} */ seen: [], /** @type {any[]} */ waiting: [], counted: 0, clock: 0,
    /** @param {string} entry @param {any} what */
    notes(entry, what) {
      const counter = nextCounter(this.counted, [...this.seen, ...this.waiting]);
      this.counted = counter;
      const note = { entry, counter, device: this.name, day: `2026-11-${String(10 + Math.abs(this.clock % 20)).padStart(2, '0')}`, what };
      this.waiting.push(note);
      return note;
    },
  };
}

const shownOn = (/** @type {any} */ one) => new Map(merged(one.seen, one.waiting).map(({ entry, what }) => [entry, what]));

test('of 4,000 interleavings of two devices none loses a note, doubles one, or ends with two truths', () => {
  for (let seed = 1; seed <= 4000; seed++) {
    const roll = dice(seed);
    const pick = (/** @type {any[]} */ of) => of[Math.floor(roll() * of.length)];
    const home = server();
    let fresh = 2;
    const both = [device('device-1'), device('device-2')];
    /** @type {any[]} */ const said = [];
    /** @type {Set<any>} */ const wiped = new Set();
    for (let n = 0; n < 60; n++) {
      const one = pick(both);
      const what = roll();
      if (what < 0.4) said.push(one.notes(pick(['a', 'b', 'c']), `${n}`));
      else if (what < 0.5) one.online = false;
      else if (what < 0.6) one.online = true;
      else if (what < 0.63) one.clock += Math.floor(roll() * 40) - 20; // the phone thinks it is another day
      else if (what < 0.65) {
        // The browser wipes its storage: what had not arrived is gone with it, and the next browser is another device.
        for (const note of one.waiting) wiped.add(note);
        Object.assign(one, { name: `device-${++fresh}`, seen: [], waiting: [], counted: 0 });
      } else if (one.online && one.waiting.length) {
        // Sent; sometimes the answer is lost and it is sent again, sometimes another tab sends it too.
        const note = one.waiting[0];
        home.takes(note);
        if (roll() < 0.3) home.takes(note);
        if (roll() < 0.7) one.waiting.shift();
      } else if (one.online) one.seen = [...home.kept.values()];
    }
    for (const one of both) {
      one.waiting.forEach((/** @type {any} */ note) => home.takes(note));
      one.waiting = [];
    }
    for (const one of both) one.seen = [...home.kept.values()];
    assert.deepEqual(shownOn(both[0]), shownOn(both[1]), `seed ${seed}: two truths`);
    assert.equal(merged(both[0].seen, both[0].seen).length, home.kept.size, `seed ${seed}: doubled`);
    for (const note of said.filter(one => !wiped.has(one))) {
      const stands = home.kept.get(note.entry);
      assert.ok(stands && (stands === note || isLater(stands, note)), `seed ${seed}: ${note.entry} ${note.what} is lost`);
    }
    const names = said.map(({ counter, device: by }) => `${counter} ${by}`);
    assert.equal(new Set(names).size, names.length, `seed ${seed}: two notes with one counter`);
  }
});

test('what waits here is shown before it has arrived, and an older one from elsewhere does not hide it', () => {
  const [a, b] = ['1', '2'].map(by => ({ step: 's', day: '2026-11-24', line: '', entry: 'e', device: by }));
  const old = { ...a, what: /** @type {const} */ ('bit'), counter: 4 };
  const mine = { ...b, what: /** @type {const} */ ('did'), counter: 5 };
  assert.deepEqual(merged([old], [mine]), [mine]);
  assert.deepEqual(merged([{ ...old, counter: 6 }], [mine]).map(({ what }) => what), ['bit']);
  assert.ok(isLater({ counter: 5, device: '2' }, { counter: 5, device: '1' }));
});

test('counts and returns, and nothing that could break', () => {
  const note = (/** @type {string} */ day, /** @type {any} */ what = 'did') => ({ step: 's', day, what, line: '' });
  assert.deepEqual(countOf([]), { times: 0, since: '', cameBack: false });
  assert.deepEqual(countOf([note('2026-05-03'), note('2026-05-04', 'not_now'), note('2026-05-05', 'noticed')]), { times: 2, since: '2026-05-03', cameBack: false });
  assert.equal(countOf([note('2026-05-03'), note('2026-05-20', 'bit')]).cameBack, true);
  assert.equal(countOf([note('2026-05-03'), note('2026-05-20'), note('2026-05-21')]).cameBack, false);
});

test('what is kept as text is read again, and what is none is not', () => {
  const note = { step: id(1), day: '2026-11-24', what: /** @type {const} */ ('noticed'), line: 'on the stairs' };
  assert.deepEqual(readNote(writeNote(note)), note);
  for (const text of ['', '{}', '{"step":"1","day":"today","what":"did","line":""}', JSON.stringify({ ...note, what: 'scored' })]) assert.equal(readNote(text), undefined, text);
  const says = { ...newStep('2026-11-01'), when: 'I pour coffee', then: 'sit by the window', confidence: 8 };
  assert.deepEqual(readStep(id(1), writeStep(id(1), says)), says);
  assert.equal(readStep(id(2), writeStep(id(1), says)), undefined, 'another step’s text');
  assert.equal(readStep(id(1), 'no step'), undefined);
});

test('a step reads back as one sentence', () => {
  for (const [when, then, reads] of [
    ['I pour the first coffee', 'sit by the window for five minutes', 'When I pour the first coffee, I will sit by the window for five minutes.'],
    ['after breakfast', 'I will walk once round the block.', 'After breakfast, I will walk once round the block.'],
    ['If I notice the old hurry ', 'breathe out', 'If I notice the old hurry, I will breathe out.'],
    ['when the day ends', 'I sit down', 'When the day ends, I sit down.'],
    ['', 'write to my brother', 'I will write to my brother.'],
    ['', '', ''],
  ]) assert.equal(sentenceOf({ when, then }), reads);
});

test('what may get in the way is asked for from the second week on', () => {
  const says = newStep('2026-11-01');
  assert.equal(asksForFallback(says, '2026-11-07'), false);
  assert.equal(asksForFallback(says, '2026-11-08'), true);
  assert.equal(localDay(new Date(2026, 10, 3, 23, 59)), '2026-11-03', 'the person’s own date, late in the evening');
});

test('a day has one name on every device that holds the same secret, and another for every step, day, circle and person', async () => {
  const self = await newPair();
  const [circle, step] = [id(900), id(1)];
  const name = await entryName(self, circle, step, '2026-11-24');
  assert.match(name, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(await entryName({ ...self }, circle, step, '2026-11-24'), name);
  const others = [await entryName(self, circle, step, '2026-11-25'), await entryName(self, circle, id(2), '2026-11-24'), await entryName(self, id(901), step, '2026-11-24'), await entryName(await newPair(), circle, step, '2026-11-24')];
  assert.equal(new Set([name, ...others]).size, 5);
  // The known answer that src/sealing/log.rs gives, too.
  const known = { public: new Uint8Array(65), secret: Uint8Array.from({ length: 32 }, (_, n) => n + 1) };
  assert.equal(await entryName(known, circle, step, '2026-11-24'), KNOWN);
});
const KNOWN = '99cfca09-10f0-4cb8-aac1-8a12c031d398';

test('what waits is sealed to oneself, and opens nowhere else', async () => {
  const [self, other] = [await newPair(), await newPair()];
  const sealed = await sealWaiting(self.public, id(900), id(9), 'a note');
  assert.equal(await openWaiting(self, id(900), id(9), sealed), 'a note');
  for (const open of [() => openWaiting(other, id(900), id(9), sealed), () => openWaiting(self, id(901), id(9), sealed), () => openWaiting(self, id(900), id(8), sealed)]) await assert.rejects(open);
});
