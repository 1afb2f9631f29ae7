// A local day and time in a zone mean one moment; the nights when the clocks change are the hard ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayField, moments, ownZone, sameClock, timeField } from '../../web/ui/dates.js';
import { from, meant } from '../../web/ui/late-times.js';
import { AT_ONCE, after, daysOf, hasDays, itemsOf, kept, lettersOf } from '../../web/ui/series-dates.js';
import { inOrder, told } from '../../web/ui/text-calendar.js';

const iso = (date, time, zone) => moments(date, time, zone).map(ms => new Date(ms).toISOString().slice(0, 16));

test('winter and summer have their own offset', () => {
  assert.deepEqual(iso('2026-11-24', '18:00', 'Europe/Berlin'), ['2026-11-24T17:00']);
  assert.deepEqual(iso('2026-07-24', '18:00', 'Europe/Berlin'), ['2026-07-24T16:00']);
  assert.deepEqual(iso('2026-11-24', '18:00', 'America/New_York'), ['2026-11-24T23:00']);
  assert.deepEqual(iso('2026-11-24', '18:00', 'Asia/Kathmandu'), ['2026-11-24T12:15']);
  assert.deepEqual(iso('2026-11-24', '18:00', 'UTC'), ['2026-11-24T18:00']);
});
test('an hour that is skipped means nothing', () => assert.deepEqual(iso('2026-03-29', '02:30', 'Europe/Berlin'), []));
test('an hour that comes twice means two moments, the first one first', () =>
  assert.deepEqual(iso('2026-10-25', '02:30', 'Europe/Berlin'), ['2026-10-25T00:30', '2026-10-25T01:30']));
test('the hours around a change are the right ones', () => {
  assert.deepEqual(iso('2026-03-29', '01:59', 'Europe/Berlin'), ['2026-03-29T00:59']);
  assert.deepEqual(iso('2026-03-29', '03:00', 'Europe/Berlin'), ['2026-03-29T01:00']);
  assert.deepEqual(iso('2026-04-05', '01:45', 'Australia/Lord_Howe'), ['2026-04-04T14:45', '2026-04-04T15:15']);
});
test('a day that a zone never had means nothing', () => assert.deepEqual(iso('2011-12-30', '12:00', 'Pacific/Apia'), []));
test('every hour of two years comes back as it was typed', () => {
  for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Casablanca'])
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 3_600_000 * 7)
      assert.ok(moments(dayField(at, zone), timeField(at, zone), zone).includes(at), `${zone} ${new Date(at).toISOString()}`);
});
test('two zones with one clock are told apart from two with two', () => {
  const at = Date.UTC(2026, 10, 24, 17);
  assert.equal(sameClock(at, 'Europe/Berlin', 'Europe/Paris'), true);
  assert.equal(sameClock(at, 'Europe/Berlin', 'Europe/London'), false);
});
test('what is late counts from its time, or from now when that has come', () => {
  const at = Date.UTC(2026, 10, 24, 18);
  assert.equal(from(at, at - 1), at);
  assert.equal(from(at, at + 1), at + 5 * 60_000);
  assert.equal(from(at, at + 12 * 60_000), at + 15 * 60_000);
});
test('a time of day means the moment after the gathering’s own time, also past midnight', () => {
  const [late] = moments('2026-11-24', '23:50', ownZone());
  assert.equal(meant('00:10', late), late + 20 * 60_000);
  assert.equal(meant('23:55', late), late + 5 * 60_000);
  assert.equal(meant('', late), undefined);
});
test('each change is told in a sentence, and what will not take place is told as that alone', () => {
  const at = moments('2026-11-24', '19:00', ownZone())[0];
  const one = { at, was: at - 86_400_000, begins: at + 900_000 };
  const [moved, late] = told(one, at);
  assert.match(moved, /^Moved from Monday.* to Tuesday/);
  assert.match(late, /^We begin about .*15.* instead of /);
  assert.match(told({ at, begins: at + 900_000 }, at - 86_400_000)[0], /^Tuesday.*: we begin about/);
  assert.equal(told({ ...one, cancelled: true }, at).length, 1);
  assert.match(told({ ...one, cancelled: true }, at)[0], /will not take place\.$/);
  assert.deepEqual(inOrder({ b: { at: 2 }, a: { at: 1 } }).map(([id]) => id), ['a', 'b']);
});
const lanterns = { gathering: [4, 11, 18, 32, 46, 74].map(day => ({ theme: '', day, minutes: 75, segment: [] })) };
test('a series follows its rhythm, or the days of its template', () => {
  assert.deepEqual(daysOf('weekly', 3, lanterns), [0, 7, 14]);
  assert.deepEqual(daysOf('fortnightly', 3, lanterns), [0, 14, 28]);
  assert.deepEqual(daysOf('template', 2, lanterns), [0, 7, 14, 28, 42, 70]);
  assert.equal(hasDays(lanterns), true);
  assert.equal(hasDays({ gathering: [{ day: 4 }, {}] }), false);
  assert.equal(hasDays({ gathering: [{ day: 4 }] }), false);
  assert.deepEqual([after('2026-12-28', 7), after('2028-02-28', 1), after('', 7)], ['2027-01-04', '2028-02-29', '']);
});
test('the time of day stays the same when the clocks change', () => {
  const when = { date: '2026-10-20', time: '19:00', zone: 'Europe/Berlin' };
  const moments = itemsOf(when, [0, 7], {}).map(item => new Date(item.at).toISOString());
  assert.deepEqual(moments, ['2026-10-20T17:00:00.000Z', '2026-10-27T18:00:00.000Z']);
  assert.equal(itemsOf({ ...when, date: '2026-03-22', time: '02:30' }, [0, 7], {})[1].at, undefined, 'an hour that is skipped is asked about');
});
test('a date is taken out or changed by hand, and the others stay what they are', () => {
  const items = itemsOf({ date: '2026-11-24', time: '18:00', zone: 'UTC' }, [0, 7, 14], { 0: { date: '2026-12-03' }, 1: { out: true } });
  assert.deepEqual(kept(items).map(item => [item.i, item.date]), [[0, '2026-12-03'], [2, '2026-12-08']]);
  assert.deepEqual(kept(itemsOf({ date: '2026-11-24', time: '18:00', zone: 'UTC' }, [0, 7], { 0: { date: '2026-12-30' } })).map(item => item.i), [1, 0], 'the soonest comes first');
});
test('half a year of weekly gatherings fits into one message, and what does not is known before it is sent', () => {
  const texts = (n, text) => Object.fromEntries(Array.from({ length: n }, (_, i) => [i, text]));
  const plans = Array.from({ length: 26 }, () => 'x'.repeat(2_200));
  assert.ok(lettersOf(plans, texts(26 * 19, 'A short prompt.')) < AT_ONCE);
  assert.ok(lettersOf(plans, texts(26 * 19, 'A long prompt. '.repeat(40))) > AT_ONCE);
});
