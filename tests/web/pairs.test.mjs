// Pairs in a real browser: one tap calls a facilitator, two begin pairs, look in, give time and call back; a draw is fair.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CIRCLE, id, ring, safety } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { PAIRS, going, leads, mayBegin, paired, sits } from './states/pairs.js';
import { drawn } from '../../web/state/draw.js';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, lanes }, { width: 390, height: 844 });
const asked = (/** @type {any} */ line, /** @type {string} */ what) => line.heard.map((/** @type {any} */ message) => message.command).filter((/** @type {any} */ command) => command?.do === what);

test('one tap calls a facilitator, and one takes it back', async () => {
  for (const [called, tap, on] of /** @type {[any, string, boolean][]} */ ([[undefined, 'Call a facilitator', true], [true, 'No longer needed', false]])) {
    const { page, line, errors, close } = await at({ ring: paired(), member: { ...sits({ called }), called_in: called } });
    await page.getByRole('button', { name: tap }).click();
    await page.waitForTimeout(100);
    assert.deepEqual(asked(line, 'call_in').map((/** @type {any} */ { id: _, ...command }) => command), [{ do: 'call_in', pairs: PAIRS, on }]);
    assert.deepEqual(errors, []);
    await close();
  }
});

test('a call of one’s partner is not taken back, only joined', async () => {
  const { page, line, close } = await at({ ring: paired(), member: sits({ called: true }) });
  await page.getByText('A facilitator was called').waitFor();
  assert.equal(await page.getByRole('button', { name: 'No longer needed' }).count(), 0);
  await page.getByRole('button', { name: 'Call a facilitator' }).click();
  await page.waitForTimeout(100);
  assert.equal(asked(line, 'call_in')[0].on, true);
  await close();
});

test('whose part it is, is said as it switches, and nothing asks to be tapped', async () => {
  const { page, line, close } = await at({ ring: paired(), member: sits() });
  await page.getByRole('status').filter({ hasText: 'Amaro’s part' }).waitFor();
  assert.equal(await page.getByRole('button', { name: /piece|Pass/ }).count(), 0);
  line.change('member', { dyad: { speaks: id(9) } });
  await page.getByRole('status').filter({ hasText: 'It is your part' }).waitFor();
  line.change('ring', { gathering: { pairs: null } });
  line.change('member', { dyad: null, can: { call_in: null } });
  await page.getByText('Everyone was offered the piece').waitFor();
  assert.equal(await page.getByText('It is your part').count(), 0, 'everyone is back');
  await close();
});

/** @type {{ name: string, tap: string, lanes: any, asks: any }[]} one tap more opens the desk on a phone */
const ACTS = [
  { name: 'begin, as they sit', tap: 'In pairs, as they sit: 4 min each', lanes: mayBegin(), asks: { do: 'begin_pairs', segment: id(704), minutes: 8, size: 'two' } },
  { name: 'more', tap: 'More time: 10 min in all', lanes: going(), asks: { do: 'more_pairs', pairs: PAIRS, minutes: 10 } },
  { name: 'call back', tap: 'Call everyone back', lanes: going(), asks: { do: 'call_back', pairs: PAIRS, on: true } },
  { name: 'go on after all', tap: 'Let them go on after all', lanes: { ...going(), desk: leads({ let_go_on: PAIRS }) }, asks: { do: 'call_back', pairs: PAIRS, on: false } },
  { name: 'look in on those who call', tap: 'Look in: Sol, Wren', lanes: going(), asks: { do: 'look_in', pairs: PAIRS, dyad: 2, on: true } },
  { name: 'leave them', tap: 'Leave them: Theo, Marlow', lanes: going(), asks: { do: 'look_in', pairs: PAIRS, dyad: 3, on: false } },
];

describe('a facilitator, from the room with nothing opened', () => {
  for (const { name, tap, lanes, asks } of ACTS) {
    test(`${name}: two taps`, async () => {
      const { page, line, close } = await at(lanes);
      await page.locator('.desk-toggle').click();
      await page.getByRole('button', { name: tap }).click();
      await page.waitForTimeout(100);
      const [command, ...more] = asked(line, asks.do);
      if (asks.do === 'begin_pairs') assert.match(command.pairs, /^[0-9a-f-]{36}$/);
      assert.deepEqual([{ ...command, pairs: PAIRS }, more], [{ ...asks, pairs: PAIRS }, []]);
      await close();
    });
  }

  test('begin, drawn: two taps, and everyone who sits there is in the draw once', async () => {
    const { page, line, close } = await at(mayBegin());
    await page.locator('.desk-toggle').click();
    await page.getByRole('button', { name: 'In pairs, drawn: 4 min each' }).click();
    await page.waitForTimeout(100);
    const [command] = asked(line, 'begin_pairs');
    assert.deepEqual([...command.order].sort(), [1, 2, 3, 4, 5, 7, 9].map(id));
    await close();
  });

  test('in a part for pairs they come first, and going on when most of its time is used', async () => {
    for (const [began, first] of /** @type {[number, string][]} */ ([[40, 'In pairs, drawn: 4 min each'], [0, 'Next: Open centre']])) {
      const lanes = structuredClone(mayBegin());
      const { gathering } = lanes.ring;
      const part = gathering.segments[gathering.segment];
      Object.assign(part, { kind: 'pairs', minutes: 40, began: began * 60_000 });
      const { page, close } = await at(lanes);
      await page.locator('.desk-toggle').click();
      await page.getByRole('button', { name: 'In pairs, drawn: 4 min each' }).waitFor();
      const acts = page.locator('.next-acts > .btn');
      assert.equal(await acts.first().innerText(), first);
      assert.equal(await page.getByRole('button', { name: 'In pairs, drawn: 4 min each' }).count(), 1);
      await close();
    }
  });

  test('by hand, in threes and for longer', async () => {
    const { page, line, close } = await at(mayBegin());
    await page.locator('.desk-toggle').click();
    await page.getByText('Pairs: who with whom').click();
    for (const name of ['Wren', 'Sol']) await page.locator('.time').getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Wren and Sol: together' }).click();
    await page.getByRole('button', { name: 'In threes', exact: true }).click();
    await page.getByRole('button', { name: 'A minute more' }).click();
    await page.getByRole('button', { name: 'In threes, as they sit: 3 min each' }).click();
    await page.waitForTimeout(100);
    const [{ chosen, size, minutes, order }] = asked(line, 'begin_pairs');
    assert.deepEqual([chosen, size, minutes, order], [[[id(1), id(4)]], 'three', 9, undefined]);
    await close();
  });

  test('who calls comes first, and the button to the desk counts them', async () => {
    const { page, close } = await at(going());
    assert.equal(await page.locator('.desk-toggle .count [aria-hidden]').textContent(), '1');
    await page.locator('.desk-toggle').click();
    await page.getByRole('button', { name: /^Look in/ }).first().waitFor();
    assert.equal(await page.getByRole('button', { name: /^Look in/ }).first().getAttribute('aria-label'), 'Look in: Sol, Wren');
    await close();
  });

  test('a call that nobody came to is still there when all are back: two taps, and beginning anew stands there once', async () => {
    const lanes = mayBegin();
    const { page, line, close } = await at({ ...lanes, desk: { ...lanes.desk, calls: [{ people: [id(4), id(1)], since: 3_900_000 }] } });
    assert.equal(await page.locator('.desk-toggle .count [aria-hidden]').textContent(), '1');
    await page.locator('.desk-toggle').click();
    await page.getByText('Sol and Wren called a facilitator in their pair, and nobody came.').waitFor();
    assert.equal(await page.getByRole('button', { name: 'In pairs, as they sit: 4 min each' }).count(), 1);
    await page.getByRole('button', { name: 'I’ve seen it' }).click();
    await page.waitForTimeout(100);
    assert.deepEqual(asked(line, 'answer_signal').map((/** @type {any} */ { person }) => person), [id(4)]);
    await close();
  });

  test('a circle that writes is offered them as any other', async () => {
    const { page, line, close } = await at({ ...mayBegin(), ring: ring({ piece: { at: 'home' }, round: 'done', writing: undefined, next: undefined, then: undefined }) });
    await page.locator('.desk-toggle').click();
    await page.getByRole('button', { name: 'In pairs, as they sit: 4 min each' }).click();
    await page.waitForTimeout(100);
    assert.equal(asked(line, 'begin_pairs').length, 1);
    await close();
  });
});

test('every order is drawn as often as any other', () => {
  /** @type {Record<string, number>} */ const seen = {};
  // Every way the dice can fall, once: six orders of three, each from exactly one of them.
  for (const first of [0, 1, 2]) for (const second of [0, 1]) {
    const dice = [first, second];
    const order = drawn(['a', 'b', 'c'], n => Number(dice.shift()) % n).join('');
    seen[order] = (seen[order] ?? 0) + 1;
  }
  assert.deepEqual(Object.values(seen), [1, 1, 1, 1, 1, 1]);
  const all = Array.from({ length: 12 }, (_, n) => n);
  assert.deepEqual([...drawn(all)].sort((a, b) => a - b), all);
});
