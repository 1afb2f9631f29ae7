// A few words that say what is coming, in a real browser: nobody is asked for them; whoever listens has the reflection in the
// page only once they opened it; and nothing of either is lost on the way.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CIRCLE, GATHERING, body, desk, id, keeper, member, ring, safety } from './fixtures/circle.mjs';
import { focused, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { writeSaid } from '../../web/state/said.js';
import { COMING, WORDS, back, held, holding, open, room, say, toReview } from './states/coming.js';
import { deciding, guest, together } from './states/writing-time.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {any} */ lanes, size = { width: 390, height: 844 }) => stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, lanes }, size);
const box = (/** @type {Page} */ page) => page.locator('textarea');
const line = (/** @type {Page} */ page) => page.getByLabel('What is coming, in up to three words');
const offer = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Say what’s coming' });
const share = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Share', exact: true });
const asked = (/** @type {any} */ stub, /** @type {string} */ what) => stub.heard.filter((/** @type {any} */ message) => message.command?.do === what);
const written = async (/** @type {Page} */ page) => [await line(page).inputValue(), await box(page).inputValue()];
const PART = 'He died in March';

/** Whether it is anywhere in the page: its elements, their attributes, what is typed, and what a screen reader finds. @param {Page} page */
async function inThePage(page) {
  const html = await page.content();
  const values = await page.evaluate(() => [...document.querySelectorAll('input, textarea')].map(one => /** @type {HTMLInputElement} */ (one).value).join('\n'));
  const spoken = await page.locator('body').ariaSnapshot();
  return [html, values, spoken].some(text => text.includes(PART));
}

describe('whoever shares', () => {
  test('is asked for nothing: one quiet button, and without it everything is as it was', async () => {
    const { page, line: stub, close } = await at(holding());
    await offer(page).waitFor();
    assert.equal(await line(page).count(), 0);
    await box(page).fill(WORDS);
    await share(page).click();
    await page.getByText('Shared.', { exact: true }).waitFor();
    assert.deepEqual(Object.values(await stub.said(asked(stub, 'share')[0])), [WORDS]);
    await close();
  });

  test('by keyboard: the line, on to the words, and both are shared as one sealed text', async () => {
    const { page, line: stub, close } = await at(holding(), { width: 320, height: 640 });
    await offer(page).press('Enter');
    await line(page).waitFor();
    await page.keyboard.type(COMING);
    assert.equal(await line(page).inputValue(), COMING, 'the line has the focus');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The light.');
    assert.deepEqual(await written(page), [COMING, 'The light.'], 'that key goes on to the words');
    assert.equal(asked(stub, 'share').length, 0, 'and shares nothing');
    await share(page).press('Enter');
    await page.getByText('Shared.', { exact: true }).waitFor();
    const [sent, ...more] = asked(stub, 'share');
    assert.deepEqual([Object.keys(sent.bodies).length, more], [1, []]);
    assert.deepEqual(Object.values(await stub.said(sent)), [writeSaid({ coming: COMING, words: 'The light.' })]);
    assert.ok(!JSON.stringify(sent).includes('father'));
    assert.equal(await box(page).inputValue(), '');
    await offer(page).waitFor();
    assert.equal(await line(page).count(), 0, 'the next paragraph begins without');
    await close();
  });

  test('too many words are not sent, and both texts stay', async () => {
    const { page, line: stub, close } = await at(holding());
    await say(page, 'everything that happened in March');
    await share(page).click();
    await page.getByText('Up to three short words fit there.').waitFor();
    assert.deepEqual(await written(page), ['everything that happened in March', WORDS]);
    assert.equal(asked(stub, 'share').length, 0);
    await line(page).fill('March');
    await share(page).click();
    await page.getByText('Shared.', { exact: true }).waitFor();
    assert.deepEqual(Object.values(await stub.said(asked(stub, 'share')[0])), [writeSaid({ coming: 'March', words: WORDS })]);
    await close();
  });

  test('a refusal, a broken line and a page that comes back take nothing of either', async () => {
    const { page, line: stub, close } = await at(holding());
    await say(page);
    stub.answer = () => ({ outcome: 'refused', code: 'room_is_paused', sentence: 'The room is paused. Your words stay in the box.' });
    await share(page).click();
    await page.getByText('The room is paused.').waitFor();
    assert.deepEqual(await written(page), [COMING, WORDS]);
    const hellos = () => stub.heard.filter(message => message.type === 'hello').length;
    stub.break();
    for (let tries = 0; tries < 60 && hellos() < 2; tries++) await page.waitForTimeout(250);
    assert.deepEqual(await written(page), [COMING, WORDS]);
    await page.waitForTimeout(700); // kept on this device 400 ms after the last letter
    await page.reload();
    await line(page).waitFor();
    assert.deepEqual(await written(page), [COMING, WORDS]);
    assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'INPUT', 'what is there again asks for nothing');
    stub.answer = () => ({ outcome: 'done' });
    await share(page).click();
    await page.getByText('Shared.', { exact: true }).waitFor();
    assert.deepEqual(Object.values(await stub.said(asked(stub, 'share').at(-1))), [writeSaid({ coming: COMING, words: WORDS })]);
    await close();
  });

  test('what comes back from the facilitators is in its two places again, and goes again as one', async () => {
    const { page, line: stub, close } = await at({ ring: ring(), member: member({ send_again: [id(610)] }, back()) });
    await line(page).waitFor();
    assert.deepEqual(await written(page), [COMING, WORDS]);
    await page.getByText('Could you leave out the name').waitFor();
    await page.getByRole('button', { name: 'Send to the facilitators again' }).click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    assert.deepEqual(Object.values(await stub.said(asked(stub, 'send_again')[0])), [writeSaid({ coming: COMING, words: WORDS })]);
    await close();
  });

  test('at a reveal it goes with what is shared, comes back with what is taken back, and goes with what is let go', async () => {
    const { page, line: stub, close } = await at({ ring: together('reveal'), member: deciding() });
    await say(page);
    await page.getByRole('button', { name: 'Let it go' }).click();
    assert.deepEqual(await written(page), ['', '']);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    assert.deepEqual(await written(page), [COMING, WORDS]);
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    assert.deepEqual(Object.values(await stub.said(asked(stub, 'share_written')[0])), [writeSaid({ coming: COMING, words: WORDS })]);
    await close();
    const later = await at({ ring: together('reveal'), member: guest({}, { written: { reflection: id(1501), turn: id(1502), words: body(1503) }, bodies: { [body(9)]: 'Robin', [body(1503)]: writeSaid({ coming: COMING, words: WORDS }) } }) });
    await later.page.getByRole('button', { name: 'Take it back' }).click();
    await line(later.page).waitFor();
    assert.deepEqual(await written(later.page), [COMING, WORDS]);
    await later.close();
  });

  test('sees their own open', async () => {
    const { page, close } = await at({ ring: room(), member: member() });
    await page.getByText('Before you read: a hard week').waitFor();
    await page.getByText('Glad to be here.').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Read/ }).count(), 1, 'only what others shared is to be opened');
    await close();
  });
});

describe('whoever listens', () => {
  for (const way of ['tap', 'Enter', 'Space']) {
    test(`has the reflection in the page only once it is opened, by ${way}, and can close it again`, async () => {
      const { page, close } = await at({ ring: room(), member: member() });
      await page.getByText(`Before you read: ${COMING}`).waitFor();
      assert.equal(await inThePage(page), false);
      assert.equal(await open(page).getAttribute('aria-expanded'), 'false');
      const turn = (/** @type {import('playwright-core').Locator} */ button) => (way === 'tap' ? button.click() : button.press(way));
      await turn(open(page));
      await page.getByText(PART).waitFor();
      const shut = page.getByRole('button', { name: 'Close what Marlow shared' });
      assert.equal(await shut.getAttribute('aria-expanded'), 'true');
      await focused(shut, 'it stays');
      await turn(shut);
      await page.getByText(PART).waitFor({ state: 'detached' });
      assert.equal(await inThePage(page), false);
      await close();
    });
  }

  test('it stays open, and the focus where it is, whatever happens around it; on another page it is closed', async () => {
    const { page, line: stub, close } = await at({ ring: room(), member: member() });
    await open(page).press('Enter');
    await page.getByText(PART).waitFor();
    for (let i = 0; i < 20; i++) {
      await stub.change('ring', { bodies: { [id(90_000 + i)]: `Words ${i}` }, gathering: { reflections: { [id(80_000 + i)]: { author: id(4), segment: id(704), turn: id(310 + i), words: id(90_000 + i), n: 100 + i, at: i } } } });
    }
    await page.getByText('Words 19', { exact: true }).waitFor({ state: 'attached' });
    await focused(page.getByRole('button', { name: 'Close what Marlow shared' }));
    await stub.change('ring', { gathering: { standstill: 'holding' } }); // the numbers to call stand in its place
    await page.locator('.shares').waitFor({ state: 'detached' });
    await stub.change('ring', { gathering: { standstill: null } });
    await page.getByText('Words 19', { exact: true }).waitFor({ state: 'attached' });
    await page.getByText(PART).waitFor();
    await page.reload();
    await page.getByText(`Before you read: ${COMING}`).waitFor();
    assert.equal(await inThePage(page), false);
    await close();
  });

  // The last of all, and one with others below it: both while one follows along at the end of the list.
  for (const [n, name] of /** @type {const} */ ([[604, 'Sol'], [602, 'Marlow']])) {
    test(`what ${name} shared is in view once it is opened, and what is new does not push it away`, async () => {
      const view = ring();
      view.bodies = { ...view.bodies, [body(n)]: writeSaid({ coming: 'the boat', words: `${PART}. ${'And then the tide came in. '.repeat(60)}` }) };
      const { page, line: stub, close } = await at({ ring: view, member: member() });
      await page.getByRole('button', { name: `Read what ${name} shared` }).click();
      await page.getByText(PART).waitFor();
      await page.waitForTimeout(200); // as long as anything could still move
      const top = async () => Math.round((await page.getByText('the boat').boundingBox())?.y ?? -1);
      const list = await page.locator('.shares').boundingBox();
      const before = await top();
      assert.ok(list && before >= list.y && before < list.y + list.height, JSON.stringify([before, list]));
      await stub.change('ring', { bodies: { [id(90_001)]: 'Something new' }, gathering: { reflections: { [id(80_001)]: { author: id(7), segment: id(704), turn: id(320), words: id(90_001), n: 200, at: 1 } } } });
      await page.getByRole('button', { name: '1 new reflection' }).waitFor({ timeout: 5_000 });
      assert.equal(await top(), before);
      await close();
    });
  }

  test('what is opened in the middle of the page stays where it is, though what stands below it goes down', async () => {
    const view = ring();
    view.bodies = { ...view.bodies, [body(602)]: writeSaid({ coming: 'the boat', words: `${PART}. ${'And then the tide came in. '.repeat(9)}` }) };
    const { page, close } = await at({ ring: view, member: member() }, { width: 1280, height: 800 });
    const box = page.getByText('the boat');
    await box.waitFor();
    await page.waitForTimeout(200);
    const before = (await box.boundingBox())?.y;
    await open(page).click();
    await page.getByText(PART).waitFor();
    await page.waitForTimeout(200);
    assert.equal((await box.boundingBox())?.y, before);
    assert.ok(await page.locator('.shares').evaluate(list => list.scrollHeight - list.scrollTop - list.clientHeight > 48), 'it is not the end any more');
    await close();
  });

  test('a screen reader that is told words is told these and not the reflection', async () => {
    const { page, line: stub, close } = await at({ ring: ring(), member: member() });
    await page.getByRole('button', { name: 'Step out' }).click();
    await page.getByRole('button', { name: /Make it quieter/ }).click();
    await page.getByRole('radio', { name: 'Who shared, and their words' }).check();
    await page.keyboard.press('Escape');
    await stub.change('ring', { bodies: { [id(90_001)]: writeSaid({ coming: COMING, words: WORDS }) }, gathering: { reflections: { [id(80_001)]: { author: id(7), segment: id(704), turn: id(320), words: id(90_001), n: 200, at: 1 } } } });
    await page.getByRole('status').filter({ hasText: `Marlow shared. Before you read: ${COMING}.` }).waitFor({ state: 'attached', timeout: 15_000 });
    assert.equal(await inThePage(page), false);
    await close();
  });

  test('what others said before words that were cut is all there once it is opened', async () => {
    const view = room();
    view.bodies = { ...view.bodies, [body(602)]: `\u2063one two three four\n\n${WORDS}` };
    const { page, errors, close } = await at({ ring: view, member: member() });
    await page.getByText('one two three…').waitFor();
    await open(page).click();
    assert.equal(await page.getByText(PART).textContent(), `one two three four\n\n${WORDS}`);
    assert.deepEqual(errors, []);
    await close();
  });
});

test('what a stranger could read is covered: what is coming, and the line in which it is written', async () => {
  for (const [lanes, what] of /** @type {const} */ ([[{ ring: room(), member: member() }, '.before-reading'], [holding(), '.coming-line input']])) {
    const { page, close } = await at(lanes);
    if (what !== '.before-reading') await say(page);
    const seen = () => page.locator(what).evaluate(one => getComputedStyle(one).opacity);
    assert.equal(await seen(), '1');
    await page.evaluate(() => void (document.documentElement.dataset.covered = 'words'));
    assert.equal(await seen(), '0', what);
    await close();
  }
});

test('a facilitator who reads first sees both at once', async () => {
  const { page, close } = await at({ ring: ring(), member: keeper(), desk: desk({ hold_words: GATHERING, hold_some: GATHERING }, held()) });
  await toReview(page);
  const one = page.locator('.waiting-one');
  await one.getByText(COMING).waitFor();
  assert.ok(await one.getByText(PART).isVisible());
  await close();
});
