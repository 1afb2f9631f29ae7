// A question belongs to what it was asked about: when somebody else has gone on meanwhile, it is gone. And what is said of
// words that are read first is true.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GATHERING, ME, body, desk, id, keeper, member, ring, safety } from './fixtures/circle.mjs';
import { RUNNING, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const mine = { at: 'held', turn: id(300), person: ME, since: RUNNING, each: 180_000, grace: 30_000 };
const at = (/** @type {any} */ lanes, width = 1280) => stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes }, { width, height: 844 });

test('a part that somebody else ended is not ended again by a yes to the old question', async () => {
  const { page, line, close } = await at({ ring: ring(), member: keeper(), desk: desk() });
  await page.getByRole('button', { name: 'Next: ' }).click();
  const yes = page.getByRole('button', { name: 'End this part' });
  await yes.waitFor();
  await line.change('desk', { can: { next: id(705) } });
  await yes.waitFor({ state: 'detached', timeout: 5_000 });
  await close();
});

test('a piece that went on meanwhile is not moved on again by a yes to the old question', async () => {
  const { page, line, close } = await at({ ring: ring(), member: keeper(), desk: desk() });
  await page.getByRole('button', { name: 'Move the piece on' }).click();
  const yes = page.getByRole('button', { name: 'Move it on' });
  await yes.waitFor();
  await line.change('desk', { can: { move_on: id(301) } });
  await yes.waitFor({ state: 'detached', timeout: 5_000 });
  await close();
});

test('words that are read first are not called shared', async () => {
  const { page, line, close } = await at({ ring: ring({ piece: mine }), member: member({ share: id(300), put_down: id(300) }, { holds: true }) }, 390);
  line.answer = () => ({ outcome: 'done' });
  await page.getByRole('textbox').fill('That I was never alone.');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByText('Your facilitators have it.').waitFor({ timeout: 10_000 });
  assert.equal(await page.getByText('Shared.', { exact: true }).count(), 0);
  await line.change('member', { returned: { [id(611)]: { words: body(9) } } });
  await page.getByText('Your facilitators have it.').waitFor({ state: 'hidden', timeout: 5_000 });
  await close();
});

test('whoever is out with somebody in a written circle is told to write, and not of a call', async () => {
  const { page, close } = await at({ ring: ring({ piece: { at: 'home' } }), member: member({ come_back: GATHERING }, { presence: 'stepped_out', aside: { with: [id(8)], since: 1 } }) }, 390);
  await page.getByText('write to each other below').waitFor({ timeout: 10_000 });
  assert.equal(await page.getByText('on the call').count(), 0);
  await close();
});
