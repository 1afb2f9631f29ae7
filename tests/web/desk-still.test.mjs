// The desk under a thumb: nothing that one is about to touch moves, what comes meanwhile comes below, and whoever asks for a
// person is named on top. And the header says who leads, how the door is, and whether the room stands still.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GATHERING, body, desk, id, keeper, ring, safety } from './fixtures/circle.mjs';
import { RUNNING, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const [INES, SOL, THEO] = [6, 4, 5];
const signal = (/** @type {number} */ who, /** @type {string} */ kind) => ({ [id(who)]: { name: body(who), kind, since: RUNNING } });
const phone = { width: 390, height: 844, hasTouch: true };
/** @param {any} lanes @param {any} [look] */
const open = (lanes, look = phone) => stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes }, look);
/** Where each card of what needs somebody stands. @param {import('playwright-core').Page} page */
const places = page => page.locator('.still > div').evaluateAll(all => Object.fromEntries(all.map(one => [/** @type {HTMLElement} */ (one).dataset.key, Math.round(one.getBoundingClientRect().top)])));
/** @param {import('playwright-core').Page} page */
const texts = page => page.locator('.still > div').evaluateAll(all => all.map(one => one.textContent ?? ''));

test('what comes goes below what is there, and what goes leaves its place until it is let alone', async () => {
  const at = await open({ ring: ring(), member: keeper(), desk: desk({}, { waiting: {}, signals: { ...signal(INES, 'give_me_a_moment'), ...signal(THEO, 'give_me_a_moment') } }) });
  const { page, line } = at;
  line.answer = () => ({ outcome: 'passing' });
  await page.getByRole('button', { name: 'Desk', exact: true }).or(page.locator('.desk-toggle')).first().tap();
  await page.getByRole('button', { name: 'I’ve seen it' }).first().waitFor();
  const before = await places(page);
  const next = () => page.locator('.next-card').evaluate(card => Math.round(card.getBoundingClientRect().top));
  const nextBefore = await next();

  await line.change('desk', { signals: signal(SOL, 'i_need_a_person') });
  const called = page.locator('.calls-top').getByRole('button', { name: 'Sol asked for someone.' });
  await called.waitFor();
  const now = await places(page);
  for (const [key, top] of Object.entries(before)) assert.equal(now[key], top, `${key} moved`);
  assert.equal(await next(), nextBefore, 'nor did the next act');
  assert.ok(now[`signal ${id(SOL)}`] > Math.max(...Object.values(before)));

  await line.change('desk', { signals: { [id(INES)]: null } });
  await page.getByText('Ines would like a moment.').waitFor({ state: 'detached' });
  assert.equal((await places(page))[`signal ${id(THEO)}`], before[`signal ${id(THEO)}`], 'a second tap hits nobody else');
  await page.waitForTimeout(3_400);
  assert.ok((await places(page))[`signal ${id(THEO)}`] < before[`signal ${id(THEO)}`], 'and closes when nobody touches it');

  await page.waitForTimeout(400);
  await called.tap();
  await page.locator('[data-key]:focus-within', { hasText: 'Sol asked' }).waitFor();
  await page.getByRole('button', { name: 'Back to the circle' }).tap();
  await page.locator('.desk-toggle').tap();
  assert.match((await texts(page))[0], /Sol asked for someone/, 'opened again, the most pressing is first');
  assert.deepEqual(at.errors, []);
  await at.close();
});

test('a tap meant for what stood there a moment ago is nobody’s', async () => {
  const at = await open({ ring: ring(), member: keeper(), desk: desk({}, { waiting: {}, signals: signal(INES, 'give_me_a_moment') }) });
  const { page, line } = at;
  line.answer = () => ({ outcome: 'passing' });
  await page.locator('.desk-toggle').tap();
  await page.getByRole('button', { name: 'I’ve seen it' }).first().waitFor();
  await line.change('desk', { signals: signal(SOL, 'give_me_a_moment') });
  // In the frame in which it appears, before anybody could have read it.
  await page.waitForFunction(key => {
    const button = /** @type {HTMLElement | null} */ (document.querySelector(`[data-key="signal ${key}"] button`));
    button?.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, detail: 1, pointerType: 'touch' }));
    return Boolean(button);
  }, id(SOL), { polling: 'raf' });
  await page.waitForTimeout(450);
  const asked = () => at.line.heard.filter(message => message.type === 'command').length;
  assert.equal(asked(), 0);
  await page.locator(`[data-key="signal ${id(SOL)}"] button`).tap();
  for (let left = 40; left && !asked(); left--) await page.waitForTimeout(50);
  assert.equal(asked(), 1);
  await at.close();
});

test('the header says who leads, how the door is, and whether the room stands still', async () => {
  for (const width of [320, 390, 1280]) {
    const locked = await open({ ring: ring({ standstill: 'paused' }), member: keeper(), desk: desk({}, { door: { locked: true, asked_out: [] } }) }, { width, height: 800 });
    const words = locked.page.getByText('You lead · door locked · paused', { exact: true });
    await words.waitFor();
    assert.ok((await words.boundingBox())?.height, `${width}`);
    assert.equal(await locked.page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, `${width}`);
    await locked.close();
  }
  const other = await open({ ring: ring({ lead: id(INES) }), member: keeper(), desk: desk({}, { door: { locked: false, asked_out: [] } }) });
  await other.page.getByText('Ines leads · door unlocked', { exact: true }).waitFor();
  await other.close();
});

test('where nobody can be let in just now the desk says why, above the button', async () => {
  const waiting = { [id(20)]: { name: body(20), first_time: true, here: true, accepted: true } };
  for (const [gathering, more, told] of /** @type {[any, any, string][]} */ ([
    [{}, {}, 'Nobody is interrupted: they can come in at the end of this part.'],
    [{}, { locked: true }, 'The door is locked. Unlock it first, if they are to come in.'],
    [{ segment: id(705), round: undefined }, { policy: 'any_boundary' }, 'Someone has the piece. They can come in when this turn ends.'],
    [{ phase: 'closing' }, {}, 'The gathering is closing. Nobody new comes in now.'],
  ])) {
    const at = await open({ ring: ring(gathering), member: keeper(), desk: desk({}, { signals: {}, waiting, door: { locked: false, asked_out: [], ...more } }) });
    await at.page.locator('.desk-toggle').tap();
    const why = at.page.getByText(told, { exact: true });
    await why.waitFor();
    const button = at.page.getByRole('button', { name: /^Admit/ });
    assert.ok(Number((await why.boundingBox())?.y) < Number((await button.boundingBox())?.y));
    assert.equal(await button.getAttribute('aria-describedby'), await why.getAttribute('id'));
    await at.close();
  }
});

test('whoever is out can be written to from the card that says so', async () => {
  const at = await open({ ring: ring(), member: keeper({ presence: 'stepped_out', aside: { with: [id(8)], since: RUNNING }, can: { end_aside: { gathering: GATHERING, person: id(SOL) } } }), desk: desk({ doors: GATHERING }, { signals: {}, waiting: {}, asides: { [id(SOL)]: { with: [id(8)], since: RUNNING } }, door: { locked: false, asked_out: [id(THEO)] } }) });
  const { page, line } = at;
  line.answer = () => ({ outcome: 'passing' });
  await page.locator('.desk-toggle').tap();
  for (const [name, person] of /** @type {const} */ ([['Sol', SOL], ['Theo', THEO]])) {
    await page.getByRole('button', { name: `Write to ${name}` }).tap();
    await page.getByRole('textbox', { name: `Between ${name} and the facilitators` }).fill('I am with you.');
    await page.getByRole('button', { name: 'Send' }).tap();
    for (let left = 40; left && !line.heard.some(message => message.command?.with === id(person)); left--) await page.waitForTimeout(50);
    assert.ok(line.heard.some(message => message.command?.do === 'write' && message.command.with === id(person)), name);
    await page.getByRole('button', { name: 'Close', exact: true }).tap();
  }
  await at.close();
});
