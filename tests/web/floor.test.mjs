// The floor on a phone: each act at most two taps from the room with nothing opened, and it asks for exactly what it says.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ME, GATHERING, MINUTE, desk, id, keeper, member, ring, safety } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const PHONE = { width: 390, height: 844 };
const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes }, PHONE);
const room = (/** @type {any} */ change = {}, /** @type {any} */ can = {}, /** @type {any} */ view = {}) => ({ ring: ring(change), member: keeper(), desk: desk(can, view) });
const offered = { piece: { at: 'offered', turn: id(300), person: id(2), since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 }, writing: undefined };
const free = { give_time: undefined, hint: undefined };

/** @type {{ name: string, lanes: any, taps: string[], asks: any }[]} one tap more opens the desk on a phone */
const ACTS = [
  { name: 'a minute more', lanes: room(), taps: ['A minute more'], asks: { do: 'give_time', turn: id(300), each: 3 * MINUTE } },
  { name: 'a quiet hint', lanes: room(), taps: ['A quiet hint'], asks: { do: 'hint', turn: id(300) } },
  { name: 'more minutes for the part', lanes: room(), taps: ['5 min more for this part'], asks: { do: 'give_minutes', segment: id(704), minutes: 33 } },
  { name: 'share out what is left', lanes: room(), taps: ['Share out what is left'], asks: { do: 'share_time', segment: id(704), each: 3 * MINUTE } },
  { name: 'go slowly', lanes: room(), taps: ['Go slowly'], asks: { do: 'slow_pace', gathering: GATHERING, on: true } },
  { name: 'ask somebody later', lanes: room(offered, { ...free, skip: id(300) }), taps: ['Ask Amaro later'], asks: { do: 'skip', turn: id(300) } },
  { name: 'ask everyone to stay', lanes: room(), taps: ['Ask everyone to stay 10 min longer'], asks: { do: 'ask_to_stay', gathering: GATHERING, until: 100, on: true } },
  { name: 'stay longer', lanes: room({ asks_to_stay: 100 }, { stay_longer: GATHERING }, { staying: { stay: 7, go: 0, open: 0 } }), taps: ['Stay 10 min longer'], asks: { do: 'stay_longer', gathering: GATHERING, until: 100 } },
];

describe('from the room with nothing opened', () => {
  for (const { name, lanes, taps, asks } of ACTS) {
    test(`${name}: two taps`, async () => {
      const { page, line, close } = await at(lanes);
      line.answer = () => ({ outcome: 'done' });
      await page.locator('.desk-toggle').click();
      for (const tap of taps) await page.getByRole('button', { name: tap }).click();
      await page.waitForTimeout(100);
      assert.deepEqual(line.heard.filter(message => message.command?.do === asks.do).map(message => message.command), [asks]);
      await close();
    });
  }
});

test('an offer by name: two taps', async () => {
  const { page, line, close } = await at(room(offered, { ...free, offer: id(704), offer_to: [id(4), ME] }));
  line.answer = () => ({ outcome: 'done' });
  await page.locator('.desk-toggle').click();
  await page.getByRole('button', { name: 'Offer it to Sol' }).click();
  await page.waitForTimeout(100);
  const asked = line.heard.find(message => message.command?.do === 'offer').command;
  assert.deepEqual({ ...asked, turn: '' }, { do: 'offer', segment: id(704), person: id(4), turn: '' });
  assert.match(asked.turn, /^[0-9a-f-]{36}$/);
  await close();
});

test('seats change places one tap at a time, by the keyboard, too', async () => {
  const { page, line, close } = await at(room({ piece: { at: 'home' }, round: 'done', writing: undefined }, { ...free, move_on: undefined, share_time: undefined, reseat: GATHERING }));
  line.answer = () => ({ outcome: 'done' });
  await page.locator('.desk-toggle').click();
  await page.getByRole('button', { name: 'Change the order' }).press('Enter');
  await page.getByRole('button', { name: 'Amaro: one seat earlier' }).press('Enter');
  await page.waitForTimeout(100);
  const { order } = line.heard.find(message => message.command?.do === 'reseat').command;
  assert.deepEqual(order.slice(0, 3), [id(2), id(1), id(3)]);
  await close();
});

test('the holder alone reads that there is more time, or that it comes to its end', async () => {
  const mine = { piece: { at: 'held', turn: id(300), person: ME, since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 } };
  const { page, line, close } = await at({ ring: ring(mine), member: member({ share: id(300), put_down: id(300) }, { before_me: undefined }) });
  line.change('member', { more_time: true });
  await page.locator('.middle').getByText('You have a little more time.').waitFor();
  line.change('member', { hint: true });
  await page.locator('.middle').getByText('your time is coming to its end').waitFor();
  await close();
});

test('whether one can stay is one tap, and says which one was chosen', async () => {
  const { page, line, close } = await at({ ring: ring({ asks_to_stay: 100 }), member: member({ answer_stay: 100 }) });
  line.answer = () => ({ outcome: 'passing' });
  await page.getByRole('button', { name: 'I have to go' }).click();
  await page.waitForTimeout(100);
  assert.deepEqual(line.heard.find(message => message.command?.do === 'answer_stay').command, { do: 'answer_stay', gathering: GATHERING, until: 100, stays: false });
  line.change('member', { stays: false });
  await page.locator('.stay [aria-pressed=true]').getByText('I have to go').waitFor();
  await close();
});
