// "I need a person" and "still with us?": what the page does when nobody answers, and how one tap does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { id, member, ring, safety, waiting } from './fixtures/circle.mjs';
import { RUNNING, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const PHONE = { width: 390, height: 844 };
const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes }, PHONE);
const called = (/** @type {number} */ ago) => ({ signal: { kind: 'i_need_a_person', since: RUNNING - ago, answered: false } });
const need = (/** @type {any} */ page) => page.getByRole('button', { name: 'I need a person' }).first().click();
const close = (/** @type {any} */ page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

test('a call that reached no server within five seconds shows numbers, also when its panel was closed', async () => {
  const here = await at({ ring: ring(), member: member() });
  here.line.answer = () => null;
  await need(here.page);
  await close(here.page);
  const alone = here.page.getByRole('region', { name: 'Nobody has answered yet.' });
  assert.equal(await alone.count(), 0, 'not at once');
  await alone.waitFor({ timeout: 8_000 });
  assert.ok(await alone.getByRole('link', { name: 'Call 112' }).isVisible());
  await here.close();
});

test('a call that no person answered within a minute shows numbers, and an answer takes them away', async () => {
  const here = await at({ ring: ring(), member: member({}, called(57_000)) });
  const alone = here.page.getByRole('region', { name: 'Nobody has answered yet.' });
  assert.equal(await alone.count(), 0, 'not before');
  await alone.waitFor({ timeout: 6_000 });
  here.line.change('member', { signal: { kind: 'i_need_a_person', since: RUNNING - 57_000, answered: true } });
  await alone.waitFor({ state: 'detached' });
  await here.close();
});

test('where nobody is watching the page says so at once, numbers first', async () => {
  const here = await at({ ring: ring({}, { attended: false }), member: member() });
  await need(here.page);
  await here.page.getByText('Nobody is watching now.').waitFor();
  assert.ok(await here.page.getByRole('dialog').getByRole('link', { name: 'Call 112' }).isVisible());
  await here.close();
});

test('a call is said again on every new line until a person has answered', async () => {
  const here = await at({ ring: ring(), member: member() });
  here.line.answer = () => ({ outcome: 'passing' });
  await need(here.page);
  const calls = () => here.line.heard.filter(message => message.command?.do === 'signal').length;
  assert.equal(calls(), 1);
  here.line.break();
  await here.page.waitForTimeout(2_000);
  assert.equal(calls(), 2, 'the server may have been started again');
  here.line.change('member', { signal: { kind: 'i_need_a_person', since: RUNNING, answered: true } });
  await here.page.waitForTimeout(200);
  here.line.break();
  await here.page.waitForTimeout(2_000);
  assert.equal(calls(), 2, 'and not once more than needed');
  await here.close();
});

for (const [where, lanes] of /** @type {const} */ ([['in the room', { ring: ring() }], ['in the lobby', { waiting: waiting({ phase: 'open' }) }]])) {
  test(`"still with us?" is answered with one tap ${where}`, async () => {
    const out = where === 'in the lobby' ? { presence: undefined, before_me: undefined, standing: 'knocked' } : {};
    const here = await at({ ...lanes, member: member({}, out) });
    here.line.answer = () => ({ outcome: 'passing' });
    here.line.change('member', { asked: RUNNING });
    const question = here.page.getByRole('region', { name: 'A facilitator asks: still with us?' });
    await question.waitFor();
    assert.equal(await here.page.evaluate(() => document.activeElement === document.body), true, 'nothing takes the focus');
    await question.getByRole('button', { name: 'I am all right' }).click();
    here.line.change('member', { asked: null });
    await question.waitFor({ state: 'detached' });
    assert.deepEqual(here.line.heard.filter(message => message.command?.do === 'signal').map(message => message.command), [{ do: 'signal', kind: 'ok' }]);
    await here.close();
  });
}
