// A circle is used again, in a real browser: a new one like it, and a template that names nobody.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch, open, serve } from './desk-harness.mjs';
import { ABOUT, AGREEMENTS } from './states/desk-data.mjs';
import { states as desk } from './states/desk-states.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {any} */ state) => open(browser, site.origin, state, { acceptDownloads: true });

test('the template has the words, the promises and the agendas of what is planned, and no person and no day', async () => {
  const { page, context, faults } = await at(desk['desk-circle']);
  await page.getByRole('button', { name: 'Use it again' }).click();
  await page.getByText('the 2 agendas that are planned here').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Take the template' }).click()]);
  assert.equal(download.suggestedFilename(), 'tuesday-circle.toml');
  const file = await readFile(await download.path(), 'utf8');
  for (const part of ['name = "Tuesday circle"', ABOUT.split('\n')[0], AGREEMENTS[0], 'theme = "A kind ordinary day"', 'theme = "Still carrying"']) assert.ok(file.includes(part), part);
  assert.equal(file.match(/^\[\[gathering\]\]$/gm)?.length, 2);
  // Whoever is named in the words about the circle stays there: that is what the page asks to look through it for.
  assert.doesNotMatch(file, /Wren|Amaro|Noor|Berlin|call\.example/);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a new circle like it begins with its words, without its name; another template is one tap away', async () => {
  const { page, context, faults } = await at(desk['desk-circle']);
  await page.getByRole('button', { name: 'Use it again' }).click();
  await page.getByRole('button', { name: 'Begin a circle like it' }).click();
  await page.getByText('Like “Tuesday circle”').waitFor();
  assert.equal(await page.getByLabel('Name of the circle').inputValue(), '');
  assert.equal(await page.getByLabel('About this circle').inputValue(), ABOUT);
  assert.equal(await page.locator('textarea[id^=promise-], input[id^=promise-]').count(), AGREEMENTS.length);
  await page.getByRole('button', { name: 'Another template' }).click();
  await page.getByRole('button', { name: 'Begin with Soft Landing' }).click();
  await page.getByText('Soft Landing').first().waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});
