// What must never happen to somebody who is writing or reading.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ME, MINUTE, id, member, ring, safety } from './fixtures/circle.mjs';
import { allStates, focused, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const PHONE = { width: 390, height: 844 };
const state = (/** @type {any} */ more = {}) => ({ name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes: { ring: ring(), member: member() }, ...more });
const mine = { at: 'held', turn: id(300), person: ME, since: 41 * MINUTE, each: 3 * MINUTE, grace: 30_000 };
const holding = () => state({ lanes: { ring: ring({ piece: mine }), member: member({ share: id(300), put_down: id(300), pass: undefined, pass_for_now: undefined }) } });
const reflection = (/** @type {number} */ i) => ({ bodies: { [id(90_000 + i)]: `Words ${i}` }, gathering: { reflections: { [id(80_000 + i)]: { author: id(4), segment: id(704), turn: id(310), words: id(90_000 + i), n: 100 + i, at: i } } } });

test('two hundred events move neither caret nor focus nor what one reads', async () => {
  const at = await stage(browser, site.url, state(), PHONE);
  const box = at.page.locator('textarea');
  await box.fill('I was in the middle of a word');
  await box.evaluate((/** @type {any} */ element) => element.setSelectionRange(9, 12));
  for (let i = 0; i < 40; i++) at.line.change('ring', reflection(i));
  await at.page.getByText('Words 39', { exact: true }).waitFor();
  // The page notices where one reads when it is told of a scroll, and draws after that.
  await at.page.locator('.shares').evaluate(element => new Promise(noticed => {
    element.addEventListener('scroll', () => requestAnimationFrame(() => requestAnimationFrame(noticed)), { once: true });
    element.scrollTop = 120;
  }));
  for (let i = 40; i < 240; i++) at.line.change('ring', reflection(i));
  await at.page.getByRole('button', { name: '200 new reflections' }).waitFor();
  const after = await at.page.evaluate(() => ({ scroll: document.querySelector('.shares')?.scrollTop, focus: document.activeElement?.tagName, start: /** @type {any} */ (document.activeElement).selectionStart, end: /** @type {any} */ (document.activeElement).selectionEnd }));
  assert.deepEqual(after, { scroll: 120, focus: 'TEXTAREA', start: 9, end: 12 });
  assert.equal(await box.inputValue(), 'I was in the middle of a word');
  await at.close();
});

test('words leave the box only when these very words have arrived', async () => {
  const at = await stage(browser, site.url, holding(), PHONE);
  const box = at.page.locator('textarea');
  at.line.answer = command => (command.do === 'share' ? null : { outcome: 'passing' });
  await box.fill('First words');
  await at.page.getByRole('button', { name: 'Share' }).click();
  await at.page.waitForTimeout(150);
  assert.equal(await box.inputValue(), 'First words');
  await box.pressSequentially(' and more');
  const sent = at.line.heard.find(message => message.command?.do === 'share');
  assert.deepEqual(Object.values(await at.line.said(sent)), ['First words']);
  at.line.answer = () => ({ outcome: 'done' });
  at.line.break(); // the line breaks before the answer: it is sent again with the same names
  await at.page.waitForFunction(() => document.querySelector('textarea')?.value === 'and more', undefined, { timeout: 10_000 });
  const all = at.line.heard.filter(message => message.command?.do === 'share');
  assert.deepEqual(all[1], all[0]);
  await at.close();
});

test('a refusal, another segment and a lost line leave the words where they are', async () => {
  const at = await stage(browser, site.url, holding(), PHONE);
  const box = at.page.locator('textarea');
  at.line.answer = () => ({ outcome: 'refused', code: 'turn_is_over', sentence: 'That turn is over. Your words stay in the box.' });
  await box.fill('Kept');
  await at.page.getByRole('button', { name: 'Share' }).click();
  await at.page.getByText('That turn is over.').waitFor();
  at.line.change('ring', { gathering: { segment: id(703), piece: { at: 'home', person: null, turn: null } } });
  at.line.change('ring', { gathering: { segment: id(705) } });
  at.line.break();
  await at.page.waitForTimeout(1_800);
  assert.equal(await box.inputValue(), 'Kept');
  await at.close();
});

test('when the network goes the room says so, and the place is kept; when it returns so does the room', async () => {
  const at = await stage(browser, site.url, state(), PHONE);
  at.line.refuse = true;
  await at.page.context().setOffline(true);
  const banner = at.page.getByRole('region', { name: 'Your connection is gone' });
  await banner.waitFor({ timeout: 4_000 });
  at.line.refuse = false;
  await at.page.context().setOffline(false);
  await banner.waitFor({ state: 'detached', timeout: 1_000 });
  await at.close();
});

test('the ninth window says what to do, and comes in when it may', async () => {
  const full = state({ close: [4004, 'This circle is open in eight windows already.'] });
  const at = await stage(browser, site.url, full, PHONE);
  await at.page.getByText('open in eight windows already').waitFor();
  full.close = undefined;
  await at.page.locator('.room').waitFor({ timeout: 5_000 });
  await at.close();
});

test('beside the numbers to call there is room: no link touches a card', async () => {
  const { default: around } = await import('./states/around.js');
  const at = await stage(browser, site.url, /** @type {any} */ (around.find(one => one.name === 'between')), PHONE);
  const link = await at.page.getByRole('link', { name: 'findahelpline.com' }).boundingBox();
  const card = await at.page.locator('.line').last().boundingBox();
  assert.ok(link && card && link.y - (card.y + card.height) >= 8, JSON.stringify([card, link]));
  await at.close();
});

test('one’s turn is told at once, others’ words are told by who', async () => {
  const at = await stage(browser, site.url, state(), PHONE);
  // What comes while the room is still being drawn stood there on entry, and is no news.
  const told = at.page.getByRole('status').filter({ hasText: 'Sol shared.' });
  for (let i = 1; i < 4 && !(await told.count()); i++) {
    at.line.change('ring', reflection(i));
    await told.waitFor({ state: 'attached', timeout: 12_000 }).catch(() => {});
  }
  assert.equal(await told.count(), 1);
  at.line.change('member', { can: { take: id(301) } });
  await at.page.getByRole('alert').filter({ hasText: 'offered to you' }).waitFor({ state: 'attached' });
  await at.close();
});

test('Tab reaches every control of the room, and help is near', async () => {
  const at = await stage(browser, site.url, state(), { width: 1280, height: 800 });
  const seen = [];
  for (let i = 0; i < 14; i++) {
    await at.page.keyboard.press('Tab');
    seen.push(await at.page.evaluate(() => (document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label') || '').trim().slice(0, 20)));
  }
  for (const name of ['I need a person', 'Quiet', 'Step out', 'Take back', 'Your words', 'Pass my turn']) assert.ok(seen.includes(name), `${name} in ${seen}`);
  await at.close();
});

test('a long signal for help shows numbers even when nothing answers', async () => {
  const at = await stage(browser, site.url, state(), PHONE);
  at.line.answer = () => null;
  await at.page.getByRole('button', { name: 'I need a person' }).click();
  await at.page.getByText('It is taking longer than it should.').waitFor({ timeout: 9_000 });
  assert.ok(await at.page.getByRole('dialog').getByRole('link', { name: 'Call 112' }).isVisible());
  await at.close();
});

test('a page that came without https says so, and nothing else', async () => {
  const context = await browser.newContext({ viewport: PHONE });
  // What browsers say anywhere but at https and on the machine itself.
  await context.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByText('open it by its https address').waitFor();
  assert.equal(await page.locator('button, input, a').count(), 0);
  await context.close();
});

test('a tap tells the author, and the button keeps the focus', async () => {
  const at = await stage(browser, site.url, state({ lanes: { ring: ring(), member: member({ resonate: [id(704)] }) } }), PHONE);
  at.line.answer = () => ({ outcome: 'passing' });
  assert.equal(await at.page.getByRole('button', { name: 'This moved me' }).count(), 3, 'only in the part in which one answers');
  await at.page.getByRole('button', { name: 'This moved me (tell Marlow)' }).press('Enter');
  at.line.change('member', { resonated: [id(602)] });
  const told = at.page.getByRole('button', { name: 'Marlow knows that this moved someone' });
  await told.waitFor();
  await focused(told);
  await told.press('Enter');
  assert.deepEqual(at.line.heard.filter(message => message.command?.do === 'resonate').map(message => message.command), [{ do: 'resonate', reflection: id(602) }]);
  at.line.change('member', { moved: [id(601)] });
  await at.page.getByText('This moved someone.', { exact: true }).waitFor();
  await at.close();
});

test('a desk that does not arrive says so, with a way on', async () => {
  const facilitator = /** @type {any} */ ((await allStates()).find(one => one.name === 'facilitator'));
  const tunnel = /** @type {any} */ ({
    newContext: async (/** @type {any} */ options) => {
      const context = await browser.newContext(options);
      await context.route('**/for-facilitators*.js', route => route.abort());
      return context;
    },
  });
  const at = await stage(tunnel, site.url, { ...facilitator, waitFor: undefined, act: undefined }, { width: 1280, height: 800 });
  await at.page.getByText('This part of the page did not arrive.').waitFor({ timeout: 10_000 });
  const again = at.page.getByRole('button', { name: 'Load the page again' });
  assert.equal(await again.isVisible(), true);
  // On a phone the desk has the page to itself: also while it is still on its way.
  await at.page.setViewportSize(PHONE);
  await at.page.locator('.desk-toggle').click();
  await at.page.waitForFunction(() => document.querySelector('.keeper-desk[role=main]'));
  assert.equal(await again.isVisible(), true);
  assert.equal(await at.page.locator('main:visible, [role=main]:visible').count(), 1);
  await at.close();
});

test('nobody is here yet: it is said while it is so, and goes away by itself', async () => {
  const { default: around } = await import('./states/around.js');
  const at = await stage(browser, site.url, /** @type {any} */ (around.find(one => one.name === 'lobby, nobody is here yet')), PHONE);
  const said = at.page.getByRole('heading', { name: 'Nobody who holds this circle is here yet' });
  await said.waitFor();
  assert.ok(await at.page.getByRole('link', { name: 'Call 112' }).isVisible(), 'with the numbers to call');
  assert.equal(await at.page.getByText('A facilitator will let you in.').count(), 0, 'and nothing that is not so');
  at.line.change('waiting', { circle: { attended: true, nobody_yet: null } });
  await said.waitFor({ state: 'detached' });
  await at.page.getByText('A facilitator is here.').waitFor();
  await at.close();
});

test('two of one name are told apart for everyone, and whoever came later may add something', async () => {
  const { default: room } = await import('./states/room.js');
  const at = await stage(browser, site.url, /** @type {any} */ (room.find(one => one.name === 'a name that somebody has')), PHONE);
  const seats = at.page.getByRole('list', { name: 'Who sits here' });
  assert.equal(await seats.getByText('Robin', { exact: true }).count(), 1, 'whoever came first has it plain');
  assert.equal(await seats.getByText('Robin (2)', { exact: true }).count(), 1);
  assert.equal(await seats.getByText('R2', { exact: true }).count(), 1, 'also where only first letters fit');
  const told = at.page.getByRole('region', { name: 'Somebody here is called Robin, too' });
  await told.getByRole('button', { name: 'Change' }).click();
  await told.getByRole('textbox').fill('Robin K.');
  await told.getByRole('button', { name: 'Use this name' }).click();
  const asked = at.line.heard.find(message => message.command?.do === 'call_me');
  assert.deepEqual(Object.values(await at.line.said(asked)), ['Robin K.']);
  await told.getByRole('button', { name: 'Leave it so' }).click();
  await told.waitFor({ state: 'detached' });
  await at.close();
});
