// Leaving in one move, and the cover (trust.md W-12, W-13, T-21): what somebody sees who takes the device over.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { id, member, ring, safety, waiting } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const PHONE = { width: 390, height: 844 };
const room = () => ({ name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes: { ring: ring(), member: member() } });
const between = () => ({ ...room(), lanes: { waiting: waiting({}), member: member({ step_out: undefined, pass: undefined, pass_for_now: undefined }, { presence: undefined, before_me: undefined }) } });
const heard = (/** @type {any} */ at) => at.line.heard.filter((/** @type {any} */ message) => message.command?.do === 'leave').map((/** @type {any} */ message) => message.command);
/** Everything that can be read on a page. @param {import('playwright-core').Page} page */
const read = page => page.evaluate(() => document.documentElement.innerText ?? '');
const blank = (/** @type {import('playwright-core').Page} */ page) => page.locator('main.gone').waitFor({ state: 'attached' });

test('one touch: nothing is on the screen, nobody will write, and no way back shows a word', async () => {
  const at = await stage(browser, site.url, room(), PHONE);
  const { page } = at;
  assert.match(await read(page), /Sol/);
  const other = await page.context().newPage();
  await other.goto(`${site.url}/icon.svg`);
  await other.goto(site.url);
  const left = await page.evaluate(() => {
    const before = performance.now();
    /** @type {HTMLElement} */ (document.querySelector('.bar .leave-now')).click();
    return { text: document.documentElement.innerText, ms: performance.now() - before };
  });
  assert.equal(left.text, '');
  assert.ok(left.ms < 300, `${left.ms} ms`);
  await blank(page);
  assert.deepEqual(heard(at), [{ do: 'leave', gathering: id(800), quietly: true }]);
  await blank(other);
  for (let i = 0; i < 5; i++) {
    await page.goBack().catch(() => {});
    assert.doesNotMatch(await read(page), /\p{L}/u, `back ${i + 1}`);
  }
  const again = await page.context().newPage();
  await again.goto(`${site.url}/#/circle/${id(900)}`);
  await blank(again);
  assert.equal(await read(again), '');
  assert.equal(await again.title(), 'Blank page');
  await at.close();
});

test('the page opens again by a touch, and then one more', async () => {
  const at = await stage(browser, site.url, room(), PHONE);
  await at.page.locator('.bar .leave-now').click();
  await blank(at.page);
  await at.page.mouse.click(195, 422);
  // Opening is a way to another address: whoever goes on before they are there is taken back to it.
  const there = at.page.waitForEvent('load');
  await at.page.getByRole('button', { name: 'Open again' }).click();
  await there;
  await at.page.locator('main.gone').waitFor({ state: 'detached' });
  await at.page.goto(`${site.url}/#/circle/${id(900)}`);
  await at.page.locator('.room').waitFor();
  await at.close();
});

test('Shift three times leaves; a capital letter between is only a capital letter', async () => {
  const at = await stage(browser, site.url, between(), PHONE);
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift', 'B', 'Shift']) await at.page.keyboard.press(key);
  assert.notEqual(await read(at.page), '');
  for (let i = 0; i < 3; i++) await at.page.keyboard.press('Shift');
  await blank(at.page);
  assert.deepEqual(heard(at), [], 'nothing runs that one could leave');
  await at.close();
});

const opacity = (/** @type {import('playwright-core').Page} */ page) => page.locator('.words').evaluateAll(all => all.map(one => getComputedStyle(one).opacity));

test('five minutes without a touch cover the words, not the ring; one touch brings them back', async () => {
  const at = await stage(browser, site.url, room(), PHONE);
  const { page } = at;
  assert.ok((await opacity(page)).length > 0);
  await page.evaluate(() => { const now = Date.now; Date.now = () => now() + 5 * 60_000; });
  await page.getByText('Covered. Touch to read on.').waitFor({ timeout: 8_000 });
  assert.equal(await page.locator('.cover').evaluate(one => getComputedStyle(one).opacity), '1');
  assert.deepEqual([...new Set(await opacity(page))], ['0']);
  assert.ok(await page.getByRole('button', { name: 'I need a person' }).isVisible());
  await page.mouse.click(195, 300);
  await page.getByText('Covered. Touch to read on.').waitFor({ state: 'detached' });
  assert.deepEqual([...new Set(await opacity(page))], ['1']);
  await at.close();
});

test('a page that goes behind others is covered at once, and shown again to whoever comes straight back', async () => {
  const at = await stage(browser, site.url, between(), PHONE);
  const turn = (/** @type {string} */ value) => at.page.evaluate(to => {
    Object.defineProperty(document, 'visibilityState', { value: to, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, value);
  await turn('hidden');
  const cover = at.page.locator('.cover.over-all');
  await cover.waitFor();
  const [shown, size] = [await cover.boundingBox(), at.page.viewportSize()];
  assert.deepEqual([shown?.width, shown?.height], [size?.width, size?.height]);
  await turn('visible');
  await cover.waitFor({ state: 'detached' });
  await at.close();
});

test('numbers to call stay in sight, and whoever waits in the lobby is not covered', async () => {
  const later = (/** @type {import('playwright-core').Page} */ page) => page.evaluate(() => { const now = Date.now; Date.now = () => now() + 5 * 60_000; });
  const at = await stage(browser, site.url, between(), PHONE);
  at.line.answer = () => null;
  await at.page.getByRole('button', { name: 'I need a person' }).click();
  const numbers = at.page.getByRole('dialog').getByRole('link', { name: 'Call 112' });
  await numbers.waitFor({ timeout: 9_000 });
  await later(at.page);
  await at.page.waitForTimeout(6_000); // longer than between two looks at the clock
  assert.equal(await at.page.locator('.cover').count(), 0);
  assert.equal(await at.page.locator('dialog').evaluate(one => getComputedStyle(one).opacity), '1');
  await at.close();

  const waits = { ...between(), lanes: { waiting: waiting({ phase: 'doors' }), member: member({ step_out: undefined, pass: undefined, pass_for_now: undefined }, { presence: undefined, before_me: undefined, standing: 'knocked' }) } };
  const lobby = await stage(browser, site.url, waits, PHONE);
  await later(lobby.page);
  await lobby.page.waitForFunction(() => document.documentElement.dataset.covered === 'words', undefined, { timeout: 9_000 });
  assert.equal(await lobby.page.locator('.cover.over-all').count(), 0);
  await lobby.close();
});
