// A writing time in a real browser: while one writes nothing of it leaves the page, not its length either; it is there after
// a broken line; and only what is shared at the reveal is sent, sealed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CIRCLE, id, keeper, ring, safety } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { deciding, guest, leads, together } from './states/writing-time.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const WRITING = id(1500);
const SHORT = 'canary';
const LONG = 'canary '.repeat(400);
const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, lanes }, { width: 390, height: 844 });

/** Everything that leaves the page from here on: frames, requests and beacons. @param {Page} page @param {any} line */
function listen(page, line) {
  /** @type {string[]} */ const asked = [];
  page.on('request', request => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const from = line.heard.length;
  return { asked, frames: () => line.heard.slice(from).filter((/** @type {any} */ message) => message.type !== 'clock') };
}

/** Writes as a person does, letter by letter, and looks away from the page and back. @param {Page} page @param {string} words */
async function write(page, words) {
  const box = page.locator('textarea');
  await box.click();
  await page.keyboard.type(words.slice(0, 60), { delay: 5 });
  await box.fill(words);
  await page.waitForTimeout(700); // the draft is kept on this device 400 ms after the last letter
}

describe('while everyone writes', () => {
  for (const medium of ['written', 'beside_a_call']) {
    test(`${medium}: what leaves the page is the same whether one writes much, little or nothing: nothing`, async () => {
      for (const words of ['', SHORT, LONG]) {
        const { page, line, errors, close } = await at({ ring: together('writing', {}, { medium }), member: guest() });
        await page.getByText('Nothing of it leaves this page').waitFor();
        const left = listen(page, line);
        await write(page, words);
        assert.deepEqual([left.frames(), left.asked], [[], []], `${words.length} letters`);
        assert.equal(await page.locator('textarea').inputValue(), words);
        assert.deepEqual(errors, []);
        await close();
      }
    });
  }

  test('a broken line and a page that comes back take nothing of it, and say nothing of it', async () => {
    const { page, line, close } = await at({ ring: together('writing'), member: guest() });
    const left = listen(page, line);
    await write(page, LONG);
    const hellos = () => left.frames().filter((/** @type {any} */ one) => one.type === 'hello').length;
    line.break();
    await page.waitForFunction(() => document.body.textContent?.includes('Nothing of it leaves'), undefined, { timeout: 15_000 });
    for (let tries = 0; tries < 60 && hellos() < 1; tries++) await page.waitForTimeout(250);
    assert.equal(hellos(), 1, 'it came back by itself');
    assert.equal(await page.locator('textarea').inputValue(), LONG);
    await page.reload();
    await page.getByText('Nothing of it leaves this page').waitFor();
    assert.equal(await page.locator('textarea').inputValue(), LONG, 'kept on this device, sealed');
    assert.ok(left.frames().every((/** @type {any} */ one) => one.type === 'hello'), JSON.stringify(left.frames()));
    assert.ok(!JSON.stringify([left.frames(), left.asked]).includes('canary'));
    await close();
  });

  test('when the reveal comes, nothing is sent by itself', async () => {
    const { page, line, close } = await at({ ring: together('writing'), member: guest() });
    await write(page, SHORT);
    const left = listen(page, line);
    await line.change('ring', { gathering: { writing_time: { stage: 'reveal' } } });
    await line.change('member', { can: { share_written: WRITING } });
    await page.getByText('with you alone').waitFor();
    for (const keep of ['Keep it', 'Let it go', 'Bring it back']) await page.getByRole('button', { name: keep, exact: true }).click();
    await line.change('ring', { gathering: { writing_time: null } });
    await line.change('member', { can: { share_written: null } });
    await page.waitForTimeout(300);
    assert.deepEqual(left.frames(), []);
    assert.equal(await page.locator('textarea').inputValue(), SHORT, 'and it is still one’s own');
    await close();
  });
});

describe('at the reveal', () => {
  test('what one shares is sent once, sealed, under one name, and leaves the box when it has arrived', async () => {
    const { page, line, close } = await at({ ring: together('reveal'), member: deciding() });
    const left = listen(page, line);
    await write(page, SHORT);
    line.answer = () => ({ outcome: 'refused', code: 'room_is_paused', sentence: 'The room is paused. Your words stay in the box.' });
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.getByText('The room is paused.').waitFor();
    assert.equal(await page.locator('textarea').inputValue(), SHORT);
    line.answer = () => ({ outcome: 'done' });
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    const sent = left.frames().filter((/** @type {any} */ message) => message.command?.do === 'share_written');
    assert.equal(sent.length, 2);
    assert.deepEqual(sent[0].command, sent[1].command, 'asked again it is the same sharing');
    assert.equal(sent[0].command.writing, WRITING);
    assert.ok(!JSON.stringify(sent).includes(SHORT), 'sealed');
    assert.deepEqual(Object.values(await line.said(sent[1])), [SHORT]);
    await close();
  });

  test('what is taken back is in the box again', async () => {
    const { page, line, close } = await at({ ring: together('reveal'), member: guest({}, { written: { reflection: id(1501), turn: id(1502), words: id(11_503) }, bodies: { [id(10_009)]: 'Robin', [id(11_503)]: SHORT } }) });
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.waitForFunction(words => document.querySelector('textarea')?.value === words, SHORT);
    assert.deepEqual(line.heard.filter(message => message.command).map(message => message.command), [{ do: 'take_back', reflection: id(1501) }]);
    await close();
  });
});

/** @type {{ name: string, tap: string, lanes: any, asks: any }[]} one tap more opens the desk on a phone */
const ACTS = [
  { name: 'begin', tap: 'Everyone writes: 5 min', lanes: { ring: ring({ piece: { at: 'home' }, round: 'done', writing: undefined, next: undefined, then: undefined }), desk: leads({ begin_writing: { segment: id(704), minutes: 5 } }) }, asks: { do: 'begin_writing', segment: id(704), minutes: 5 } },
  { name: 'more', tap: 'Write on, 7 min in all', lanes: { ring: together('writing'), desk: leads({ more_writing: 7, begin_reveal: WRITING, end_writing: WRITING }) }, asks: { do: 'more_writing', minutes: 7 } },
  { name: 'let each decide', tap: 'Let each decide now', lanes: { ring: together('writing'), desk: leads({ begin_reveal: WRITING, end_writing: WRITING }) }, asks: { do: 'begin_reveal' } },
  { name: 'end it', tap: 'End it; everyone keeps theirs', lanes: { ring: together('writing'), desk: leads({ begin_reveal: WRITING, end_writing: WRITING }) }, asks: { do: 'end_writing' } },
  { name: 'show', tap: 'Show what was shared', lanes: { ring: together('reveal'), desk: leads({ show_written: WRITING }) }, asks: { do: 'show_written' } },
];

describe('a facilitator, from the room with nothing opened', () => {
  for (const { name, tap, lanes, asks } of ACTS) {
    test(`${name}: two taps`, async () => {
      const { page, line, close } = await at({ ...lanes, member: keeper() });
      await page.locator('.desk-toggle').click();
      await page.getByRole('button', { name: tap }).click();
      await page.waitForTimeout(100);
      const [asked, ...more] = line.heard.filter(message => message.command?.do === asks.do).map(message => message.command);
      assert.match(asked.writing, /^[0-9a-f-]{36}$/);
      assert.deepEqual([{ ...asked, writing: undefined }, more], [{ ...asks, writing: undefined }, []]);
      await close();
    });
  }
});
