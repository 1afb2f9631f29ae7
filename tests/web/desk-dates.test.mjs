// A local day and time in a zone mean one moment; the nights when the clocks change are the hard ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayField, moments, sameClock, timeField } from '../../web/ui/dates.js';

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
