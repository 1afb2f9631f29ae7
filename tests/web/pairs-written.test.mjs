// Pairs in a circle that writes, in a real browser: what is shared goes to exactly those who are seen there, sealed for each
// of them by name; what is not shared stays in a box of its own; nobody is interrupted.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readWrap } from '../../web/crypto/index.js';
import { fromWire } from '../../web/state/wire-text.js';
import { CIRCLE, ME, id, safety } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { PAIRS, inWriting, looking, writes, wrote } from './states/pairs.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, lanes }, { width: 390, height: 844 });
const said = (/** @type {any} */ line) => line.heard.filter((/** @type {any} */ message) => message.command?.do === 'say_in_pair');
const box = (/** @type {Page} */ page) => page.getByRole('textbox', { name: 'Your words in this pair' });
const mine = { say_in_pair: PAIRS };

describe('one’s own part', () => {
  test('what is shared is for those who are there, sealed for each by name and for nobody else', async () => {
    const { page, line, errors, close } = await at({ ring: inWriting(), member: writes({ people: [id(2), ME, id(4)], speaks: ME, with: [id(8)] }, mine) });
    await box(page).fill('Only for you three.');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByText('Shared.').waitFor();
    const [message, ...more] = said(line);
    const { words, ...command } = message.command;
    assert.deepEqual([command, more], [{ do: 'say_in_pair', pairs: PAIRS, to: [id(2), id(4), id(8)] }, []]);
    assert.equal((await line.said(message))[words], 'Only for you three.');
    const wraps = fromWire(message.bodies[words]).wraps.map(readWrap).map(({ audience, owner }) => `${audience} ${owner}`);
    assert.deepEqual(wraps, [`member ${id(2)}`, `member ${id(4)}`, `member ${id(8)}`, `self ${ME}`]);
    assert.equal(await box(page).inputValue(), '');
    assert.deepEqual(errors, []);
    await close();
  });

  test('somebody came meanwhile: nothing is sent to them by itself, the words stay, and the next tap names them', async () => {
    const { page, line, close } = await at({ ring: inWriting(), member: writes({ speaks: ME }, mine) });
    line.answer = () => ({ outcome: 'refused', code: 'others_are_here', sentence: 'Somebody came or went just now.' });
    await box(page).fill('For you alone.');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByText('Somebody came or went just now.').waitFor();
    assert.deepEqual([said(line).length, await box(page).inputValue()], [1, 'For you alone.']);
    line.answer = () => ({ outcome: 'done' });
    await line.change('member', { dyad: { with: [id(8)] } });
    await page.getByText('Dara is here with you, and can read what is written from now on.').waitFor();
    assert.equal(said(line).length, 1, 'their author decides');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByText('Shared.').waitFor();
    const [first, second] = said(line).map((/** @type {any} */ { command }) => command);
    assert.deepEqual([first.to, second.to, first.words === second.words], [[id(2)], [id(2), id(8)], false]);
    await close();
  });

  test('an answer that never came: the same words go again under the same name', async () => {
    const { page, line, close } = await at({ ring: inWriting(), member: writes({ speaks: ME }, mine) });
    line.answer = () => ({ outcome: 'refused', code: 'unknown', sentence: 'Nobody knows.' });
    await box(page).fill('Once.');
    for (const _ of [1, 2]) {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByText('Nobody knows.').waitFor();
    }
    const [first, second] = said(line).map((/** @type {any} */ { command }) => command.words);
    assert.equal(first, second);
    await close();
  });

  test('when all are back, what was not shared is there for its author alone and not in the box for everyone', async () => {
    const { page, line, close } = await at({ ring: inWriting(), member: writes({ speaks: ME }, mine, [[2, 'A canary in a pair.']]) });
    await box(page).fill('Half a sent');
    await line.change('ring', { gathering: { pairs: null } });
    await line.change('member', { dyad: null, in_pair: null, can: { call_in: null, say_in_pair: null } });
    await page.getByText('You wrote this in your pair').click();
    await page.getByText('Half a sent').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Your words', exact: true }).inputValue(), '');
    assert.equal(await page.getByText('A canary in a pair.').count(), 0);
    await page.getByRole('button', { name: 'Let it go' }).click();
    assert.equal(await page.getByText('Half a sent').count(), 0);
    await close();
  });

  test('a page that comes back has what was typed, in the same box', async () => {
    const { page, close } = await at({ ring: inWriting(), member: writes({ speaks: ME }, mine) });
    await box(page).fill('Half a sentence');
    await page.waitForTimeout(700); // kept on this device 400 ms after the last letter
    await page.reload();
    await page.getByText('It is your part').waitFor();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Half a sentence');
    await close();
  });
});

test('whoever listens reads as it comes, in order, and has no box to interrupt with', async () => {
  const { page, line, close } = await at({ ring: inWriting(), member: writes({}, {}, [[2, 'One.']]) });
  await page.getByText('One.').waitFor();
  assert.equal(await page.getByRole('textbox').count(), 0);
  const { in_pair, bodies } = wrote([[2, 'One.'], [2, 'Two.']]);
  await line.change('member', { in_pair, bodies: { [id(1701)]: bodies[id(1701)] } });
  await page.getByText('Two.').waitFor();
  assert.deepEqual(await page.locator('.share .words').allTextContents(), ['One.', 'Two.']);
  await line.change('member', { dyad: { speaks: ME }, can: { say_in_pair: PAIRS } });
  await box(page).waitFor();
  await close();
});

test('a facilitator who looks in reads on the desk what is written since, and nobody else’s', async () => {
  const { page, errors, close } = await at(looking([[2, 'Since you came.']]));
  await page.locator('.desk-toggle').click();
  await page.getByText('You read what they write from now on.').waitFor();
  assert.deepEqual(await page.locator('.keeper-desk .share .words').allTextContents(), ['Since you came.']);
  assert.deepEqual(errors, []);
  await close();
});
