// What is kept, on a phone: one tap from the page between gatherings; a copy is made here, with everything of one's own and
// nothing that others show, and nothing is sent; the last gathering asks once.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { CIRCLE } from './fixtures/circle.mjs';
import { focused, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { answers, open } from './states/calendar.js';
import { alone, api, lanes } from './states/keeping.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {string} */ hash, /** @type {any} */ shown) => stage(browser, site.url, { name: '', hash, api, lanes: shown }, { width: 390, height: 844 });
const tap = (/** @type {Page} */ page, /** @type {string} */ name) => page.getByRole('button', { name, exact: true }).first().click();

/** What a link saves. @param {Page} page @param {string} name */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a copy is two taps from the page between gatherings, has all that is mine, and is not sent', async () => {
  const { page, line, close } = await at(`#/circle/${CIRCLE}`, lanes);
  await page.getByRole('link', { name: 'What is kept of you' }).first().click();
  await page.getByText('Your practice log').waitFor();
  const asked = [];
  page.on('request', request => request.method() === 'GET' || asked.push(request.url()));
  const commands = () => line.heard.filter(message => message.type === 'command').length;
  const before = commands();
  await tap(page, 'Take a copy');
  await page.getByText('3 steps, 6 days of your log, 2 numbers, and 2 gatherings').waitFor();
  const json = await saved(page, 'Save it as JSON');
  assert.match(json.name, /^copy-\d{4}-\d\d-\d\d\.json$/, 'a name that says nothing');
  const copy = JSON.parse(json.text);
  assert.deepEqual([copy.me.name, copy.circle.title, copy.steps.length, copy.log.length, copy.attended.length], ['Robin', 'Tuesday circle', 3, 6, 2]);
  assert.deepEqual(copy.numbers.map((/** @type {any} */ one) => one.number), ['4', '7']);
  assert.ok(copy.steps.some((/** @type {any} */ step) => step.then.includes('sit by the window')));
  const document = await saved(page, 'Save the document');
  assert.ok(document.text.includes('write to my brother') && document.text.includes('noticed'));
  for (const { text } of [json, document]) assert.ok(!/let it ring|Juniper|Wren|Dara/.test(text), 'nothing of anybody else');
  assert.deepEqual([asked, commands()], [[], before], 'and nothing was sent');
  await close();
});

test('the copy of a paper is a page that stands by itself', async () => {
  const { page, close } = await at(`#/kept/${CIRCLE}`, lanes);
  await tap(page, 'Take a copy');
  const { text } = await saved(page, 'Save the document');
  const other = await page.context().newPage();
  await other.setContent(text);
  assert.equal(await other.getByRole('heading', { level: 1 }).textContent(), 'My copy');
  assert.equal(await other.locator('script, img, link, iframe').count(), 0);
  assert.equal(await other.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true);
  await close();
});

test('erasing leaves a receipt on the page, and as a file by choice', async () => {
  const { page, close } = await at(`#/kept/${CIRCLE}`, lanes);
  await page.getByRole('button', { name: /^Erase me/ }).click();
  await tap(page, 'Yes, erase me');
  await page.getByText('Gone: your name, 2 numbers, 3 steps, and 6 days of your log.').waitFor();
  const { name, text } = await saved(page, 'Save this receipt (JSON)');
  assert.equal(name, 'erased.json');
  assert.equal(JSON.parse(text).circle, CIRCLE);
  assert.equal(await page.getByText('Your practice log').count(), 0, 'what was kept is not shown any more');
  await close();
});

test('the last gathering asks once, and keeping needs no second answer', async () => {
  const { page, close } = await at(`#/circle/${CIRCLE}`, alone);
  await page.getByText('This was the last gathering that is planned').waitFor();
  await tap(page, 'Keep it here');
  await page.getByText('It stays here').waitFor();
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByText('Between gatherings').first().waitFor();
  await page.getByText('Your steps').waitFor();
  assert.equal(await page.getByText('This was the last gathering').count(), 0);
  await close();
});

test('while another one is planned it does not ask', async () => {
  const { page, close } = await at(`#/circle/${CIRCLE}`, lanes);
  await page.getByText('Your steps').waitFor();
  assert.equal(await page.getByText('This was the last gathering').count(), 0);
  await close();
});

test('a calendar’s address is made only after it was said who sees what, is shown once, and goes with one question', async () => {
  const { page, close } = await stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { ...api, ...answers() }, lanes, waitFor: 'In your calendar' }, { width: 390, height: 844, permissions: ['clipboard-read', 'clipboard-write'] });
  /** @type {string[]} */ const asked = [];
  page.on('request', request => /calendar/.test(request.url()) && asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  assert.deepEqual(asked, [], 'nobody asks before it is opened');
  await page.getByText('In your calendar').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Group meeting').waitFor();
  await page.getByText('Whoever has this address sees when you meet, nothing else').waitFor();
  const file = page.getByRole('link', { name: 'The next date as a file' });
  assert.match((await file.getAttribute('href')) ?? '', new RegExp(`^/api/calendar/${CIRCLE}/[0-9a-f-]{36}$`));
  assert.equal(await file.getAttribute('download'), 'meeting.ics', 'a name that says nothing');
  await page.getByRole('button', { name: 'Make an address' }).focus();
  await page.keyboard.press('Enter');
  const shown = page.getByLabel('The address for your calendar');
  const address = await shown.inputValue();
  assert.match(address, /\/calendar\/.{43}\.ics$/);
  await focused(page.locator('p', { hasText: /^Your address$/ }), 'whoever listens is led there');
  await tap(page, 'Copy');
  await page.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
  await tap(page, 'End it');
  await page.getByText('Your calendar hears nothing more').waitFor();
  await tap(page, 'Yes, end it');
  await page.getByText('The address has ended').waitFor();
  assert.equal(await shown.count(), 0);
  assert.deepEqual(asked, [`GET /api/calendar/${CIRCLE}`, 'POST /api/calendar/make', 'POST /api/calendar/end']);
  await close();
});

test('an address that was made before is told by its day and never shown again', async () => {
  const { page, close } = await stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { ...api, ...answers(Date.UTC(2030, 8, 3)) }, lanes, waitFor: 'In your calendar' }, { width: 390, height: 844 });
  await open(page);
  await page.getByText('You made an address on').waitFor();
  assert.equal(await page.getByLabel('The address for your calendar').count(), 0);
  await tap(page, 'Make another');
  await page.getByText('The one you have stops working at once').waitFor();
  await tap(page, 'Yes, make another');
  await page.getByLabel('The address for your calendar').waitFor();
  await close();
});
