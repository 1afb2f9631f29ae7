// Steps and the log without a connection: a passphrase opens them on this device, without one the page says that they wait;
// what is noted meanwhile is sent when the connection is back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CIRCLE, id, safety, waiting } from './fixtures/circle.mjs';
import { earlyWeeks } from './fixtures/early-weeks.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { withWeeks } from './states/weeks.js';
import { ago } from './states/steps.js';

/** @typedef {import('./fixtures/stage.mjs').Line} Line @typedef {import('playwright-core').Page} Page */
const PASSPHRASE = 'heron copper quiet lamp';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve({ modules: true }), launch()])));
after(async () => (await browser.close(), site.close()));

const at = () => stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety, '/api/early-weeks': earlyWeeks }, lanes: { waiting: waiting({}, { attended: false }), member: withWeeks({ dates: [ago(10)], medicine: 'ketamine' }) } }, { width: 390, height: 844 });

/** What lies in this browser. @param {Page} page @returns {Promise<any>} */
const kept = page => page.evaluate(() => new Promise(resolve => {
  const asked = indexedDB.open('afterglow', 1);
  asked.onsuccess = () => {
    const all = asked.result.transaction('bundles').objectStore('bundles').getAll();
    all.onsuccess = () => resolve(/** @type {any[]} */ (all.result)[0]);
  };
}));

/** A tunnel: the page still comes from where it is kept, and nothing else does. @param {Page} page @param {Line} line */
async function noConnection(page, line) {
  line.refuse = true;
  await page.route(/\/api\//, route => route.abort());
  await page.reload();
}

test('behind a passphrase steps and notes are read without a connection, and a note made there is sent later', async () => {
  const { page, line, close } = await at();
  await page.getByText('I pour the first coffee').first().waitFor();
  assert.equal((await kept(page)).own, undefined, 'without a passphrase there is no copy');
  await page.evaluate(async ({ circle, passphrase }) => {
    const shelf = await import(`${location.origin}/state/shelf.js`);
    await shelf.setPassphrase((await shelf.takeFromShelf(circle)).held, passphrase);
  }, { circle: CIRCLE, passphrase: PASSPHRASE });
  await page.reload();
  const open = async () => {
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
  };
  await open();
  await page.getByText('I pour the first coffee').first().waitFor({ timeout: 20_000 });
  for (let tries = 0; tries < 100 && !(await kept(page)).own; tries++) await page.waitForTimeout(100);
  const { own } = await kept(page);
  assert.ok(own && !own.includes('coffee'));

  await noConnection(page, line);
  await open();
  await page.getByRole('heading', { name: 'What you keep' }).waitFor({ timeout: 20_000 });
  const shown = await page.locator('main').innerText();
  for (const text of ['When I pour the first coffee', 'Week 2 after', 'Did it']) assert.ok(shown.includes(text), text);
  assert.ok(!shown.toLowerCase().includes('ketamine'));
  await page.getByRole('button', { name: 'Today…' }).first().click();
  await page.getByRole('button', { name: 'Noticed', exact: true }).click();
  await page.getByText('One note waits on this device').waitFor();

  line.refuse = false;
  await page.unroute(/\/api\//);
  await page.route(/\/api\/unlock/, route => route.fulfill({ json: { key: Buffer.alloc(32, 7).toString('base64url') } }));
  await page.getByRole('heading', { name: 'Between gatherings' }).waitFor({ timeout: 30_000 });
  for (let tries = 0; tries < 100 && !line.heard.some(message => message.command?.do === 'note_practice'); tries++) await page.waitForTimeout(100);
  const asked = line.heard.find(message => message.command?.do === 'note_practice');
  assert.ok(asked, 'it is sent when the connection is back');
  const [note] = Object.values(await line.said(asked)).map(text => JSON.parse(text));
  assert.deepEqual([note.step, note.what], [id(1100), 'noticed']);
  await close();
});

test('without a passphrase the page says that what one keeps waits for the connection', async () => {
  const { page, line, close } = await at();
  await page.getByText('I pour the first coffee').first().waitFor();
  await noConnection(page, line);
  await page.getByText('What you keep for yourself opens here once there is a connection.').waitFor({ timeout: 20_000 });
  assert.ok(!(await page.locator('body').innerText()).includes('coffee'));
  await close();
});
