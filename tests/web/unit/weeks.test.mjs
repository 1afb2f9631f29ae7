// The weeks after an experience: what is kept of them, two devices that change it at once, and where things stand in the
// picture. Nothing is lost, and nothing counts down.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import { bandOf } from '../../../web/state/band.js';
import { changeDates, changeWeeks, eraseWeeks, followNumbers, keepNumber, noWeeks, readShown, readWeeks, weekOf, weeksOf, writeWeeks } from '../../../web/state/weeks.js';
import { earlyWeeks } from '../fixtures/early-weeks.mjs';

/** The server's rule, and a room of each device that follows it. */
function circle() {
  /** @type {any} */ let kept = null;
  /** @type {Record<string, string>} */ const texts = {};
  /** @type {any[]} */ const rooms = [];
  const tell = () => rooms.forEach(room => room.online && room.tell());
  return {
    texts, kept: () => kept, tell,
    /** @param {any} [more] its own lane beside the weeks */
    device(more = {}) {
      const member = signal(/** @type {any} */ ({ can: { keep_step: true }, ...more }));
      const room = {
        online: true, heard: /** @type {any[]} */ ([]), lanes: { member, ring: signal(/** @type {any} */ (null)) },
        words: (/** @type {string} */ id) => (void member.value, texts[id] ?? ''),
        tell: () => (member.value = { ...member.value, ...(kept && { weeks: kept }) }),
        async send(/** @type {any} */ command, /** @type {Record<string, string>} */ said = {}) {
          room.heard.push(command);
          await Promise.resolve();
          if (command.do === 'keep_weeks') {
            if (command.version !== (kept?.version ?? 0) + 1) return { outcome: 'refused', code: 'weeks_moved', sentence: 'Moved.' };
            Object.assign(texts, said);
            kept = { version: command.version, ...(command.words && { words: command.words, ...(kept?.shown && { shown: kept.shown }) }) };
          } else {
            Object.assign(texts, said);
            const { shown: _, ...rest } = kept;
            kept = command.do === 'show_weeks' ? { ...rest, shown: command.words } : rest;
          }
          tell();
          return { outcome: 'done' };
        },
      };
      rooms.push(room);
      return /** @type {any} */ (room);
    },
  };
}
const done = () => new Promise(resolve => setTimeout(resolve, 5));

test('what is kept reads back, and what is no date or no number is left out', () => {
  const weeks = { dates: ['2026-11-12', '2026-10-01'], medicine: 'ketamine', numbers: { 3: { day: '2026-11-20', arriving: '4', leaving: '10' } } };
  assert.deepEqual(readWeeks(writeWeeks(weeks)), { ...weeks, dates: ['2026-10-01', '2026-11-12'] });
  assert.deepEqual(readWeeks(JSON.stringify({ dates: ['yesterday', 7, '2026-10-01'], numbers: { x: { day: '2026-10-01' }, 1: { day: 'no' }, 2: { day: '2026-10-01', arriving: '11', leaving: '-1' } } })),
    { dates: ['2026-10-01'], medicine: '', numbers: { 2: { day: '2026-10-01' } } });
  assert.equal(readWeeks('not this'), undefined);
  assert.deepEqual(readWeeks('{}'), noWeeks());
});

test('weeks count from the day itself, up, and a day to come is in none', () => {
  assert.deepEqual(['2026-11-12', '2026-11-18', '2026-11-19', '2026-11-22', '2027-02-10'].map(today => weekOf('2026-11-12', today)), [1, 1, 2, 2, 13]);
  assert.equal(weekOf('2026-11-13', '2026-11-12'), 0);
  assert.equal(weekOf('', '2026-11-12'), 0);
  // The night the clocks change is a day as any other.
  assert.equal(weekOf('2026-10-24', '2026-10-31'), 2);
});

test('two devices that change it at once both have their way', async () => {
  const { device, texts, kept } = circle();
  const [phone, laptop] = [device(), device()];
  await changeDates(phone, dates => [...dates, '2026-11-01']);
  laptop.online = false; // it has not heard yet of what comes now
  await changeWeeks(phone, weeks => ({ ...weeks, medicine: 'lsd' }));
  const late = changeDates(laptop, dates => [...dates, '2026-11-12']);
  await done();
  laptop.online = true;
  laptop.tell();
  assert.equal((await late).outcome, 'done');
  assert.deepEqual(readWeeks(texts[kept().words]), { dates: ['2026-11-01', '2026-11-12'], medicine: 'lsd', numbers: {} });
});

test('a change that is there already is not sent again', async () => {
  const { device } = circle();
  const phone = device();
  await changeDates(phone, () => ['2026-11-01']);
  const sent = phone.heard.length;
  assert.equal((await changeDates(phone, () => ['2026-11-01', '2026-11-01'])).outcome, 'already_done');
  assert.equal(phone.heard.length, sent);
});

test('the desk knows the latest date and nothing else, and no date that was removed', async () => {
  const { device, texts, kept } = circle();
  const phone = device();
  await changeDates(phone, () => ['2026-10-01', '2026-11-12']);
  await changeWeeks(phone, weeks => ({ ...weeks, medicine: 'ketamine' }));
  const { showWeeks } = await import('../../../web/state/weeks.js');
  await showWeeks(phone);
  assert.deepEqual(JSON.parse(texts[kept().shown]), { dates: ['2026-11-12'] });
  await changeDates(phone, dates => dates.filter(day => day !== '2026-11-12'));
  assert.equal(readShown(texts[kept().shown]), '2026-10-01');
  await changeDates(phone, () => []);
  assert.equal(kept().shown, undefined);
});

test('numbers are kept when they are given, also those given at the door, and not once they were let go', async () => {
  const { device, texts, kept } = circle();
  const phone = device({ numbers: { arriving: 'a' }, numbers_of: 1 });
  texts.a = '4';
  const stop = followNumbers(phone);
  await done();
  assert.deepEqual(readWeeks(texts[kept().words])?.numbers[1]?.arriving, '4');
  texts.b = '7';
  phone.lanes.member.value = { ...phone.lanes.member.value, numbers: { arriving: 'a', leaving: 'b' } };
  await done();
  const both = readWeeks(texts[kept().words])?.numbers[1];
  assert.deepEqual([both?.arriving, both?.leaving], ['4', '7']);

  await changeWeeks(phone, weeks => ({ ...weeks, numbers: { 1: { day: '2026-11-12', gone: true } } }));
  stop();
  const again = followNumbers(phone); // the page is loaded anew
  await done();
  assert.deepEqual(readWeeks(texts[kept().words])?.numbers[1], { day: '2026-11-12', gone: true });
  again();
  await eraseWeeks(phone);
  const later = followNumbers(phone);
  await done();
  assert.equal(kept().words, undefined, 'what was erased does not come back by itself');
  later();
  await keepNumber(phone, 'leaving', '8', true);
  assert.equal(readWeeks(texts[kept().words])?.numbers[1]?.leaving, '8', 'a number that is given anew is kept');
});

test('what cannot be read here is not written over by a number', async () => {
  const { device, texts, kept } = circle();
  const phone = device();
  await changeDates(phone, () => ['2026-11-01']);
  texts[kept().words] = 'sealed for a device that is gone';
  phone.tell();
  assert.equal(weeksOf(phone).says, undefined);
  phone.lanes.member.value = { ...phone.lanes.member.value, numbers: { arriving: 'a' }, numbers_of: 1 };
  texts.a = '4';
  const sent = phone.heard.length;
  const stop = followNumbers(phone);
  await done();
  await keepNumber(phone, 'arriving', '4', true);
  assert.equal(phone.heard.length, sent);
  stop();
});

test('the picture holds today, the gatherings and the notes in their order, and its warmth ends before it does', () => {
  const band = bandOf({ day: '2026-11-12', today: '2026-11-22', days: 28, been: [['1', '2026-11-05'], ['2', '2026-11-15'], ['3', '2026-11-22']], coming: [['4', '2026-11-29'], ['5', '2027-03-01']], notes: ['2026-11-17', '2026-11-17', '2026-11-01'] });
  assert.ok(band);
  assert.equal(band.fades, 1);
  assert.equal(band.today, 10 / 28);
  assert.deepEqual(band.gatherings.map(({ n, past }) => [n, past]), [['2', true], ['3', true], ['4', false]], 'what was before and what is far are not in it');
  assert.deepEqual(band.practice, [5 / 28]);
  const later = bandOf({ day: '2026-11-12', today: '2026-12-20', days: 7, been: [], coming: [], notes: [] });
  assert.ok(later && later.fades < 0.2 && later.today < 1, 'today is inside, however long ago it was');
  assert.equal(bandOf({ day: '2026-11-12', today: '2026-11-11', days: 7, been: [], coming: [], notes: [] }), undefined);
  assert.equal(bandOf({ day: '2026-01-12', today: '2026-11-11', days: 7, been: [], coming: [], notes: [] }), undefined, 'after half a year it is words alone');
});

test('the table has what everyone begins with first, and each thing it says has its source', () => {
  assert.equal(earlyWeeks.medicine[0].id, 'not-said');
  const known = new Set(earlyWeeks.source.map(({ id }) => id));
  for (const { basis } of earlyWeeks.medicine) for (const { sources } of basis) for (const id of sources) assert.ok(known.has(id), id);
});
