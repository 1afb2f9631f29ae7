// The bell in a real browser: rung in one tap by whoever guards it and in two from the room by a facilitator, seen and said to
// everyone, heard only where somebody switched the sound on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CIRCLE, ME, id, member, ring, safety } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { BELL, GATHERING, guarded, guards, leads, toDesk } from './states/bell.js';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {any} */ lanes, size = { width: 390, height: 844 }) => stage(browser, site.url, { name: '', hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety }, lanes }, size);
const asked = (/** @type {any} */ line, /** @type {string} */ what) => line.heard.map((/** @type {any} */ message) => message.command).filter((/** @type {any} */ command) => command?.do === what);
/** Waits until it was asked for. @param {any} page @param {any} line @param {string} what */
const comes = async (page, line, what) => {
  for (let tries = 0; tries < 40 && !asked(line, what).length; tries++) await page.waitForTimeout(50);
  const [command, ...more] = asked(line, what);
  assert.deepEqual(more, []);
  return command;
};

test('whoever guards it rings it in one tap, and lays it down in one', async () => {
  const { page, line, errors, close } = await at({ ring: guarded(), member: guards() });
  await page.getByRole('button', { name: 'Ring the bell' }).click();
  const { id: _, bell, ...rung } = await comes(page, line, 'ring');
  assert.deepEqual(rung, { do: 'ring', gathering: GATHERING });
  assert.match(bell, /^[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Lay it down' }).click();
  const { id: __, ...laid } = await comes(page, line, 'guard');
  assert.deepEqual(laid, { do: 'guard', gathering: GATHERING, person: ME, on: false });
  line.change('member', { can: { ring: null, lay_down_bell: null } });
  await page.getByRole('button', { name: 'Ring the bell' }).waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
  await close();
});

test('nobody else has it, and everyone sees who guards it', async () => {
  const { page, close } = await at({ ring: ring({ guardians: [id(2)] }), member: member() });
  await page.locator('.seat', { hasText: 'Amaro' }).getByText('guards the bell').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Ring the bell' }).count(), 0);
  assert.equal(await page.getByText('guards the bell').count(), 1);
  await close();
});

test('as it sounds it is seen, said once to a screen reader, and what was typed stays', async () => {
  const { page, line, close } = await at({ ring: ring(), member: member({ share: id(90) }) });
  await page.locator('.middle .now').first().waitFor();
  line.change('ring', { gathering: { bell: BELL, clock: { runs: false, at: 1000 } } });
  await page.locator('.middle.rings').getByText('A breath together').waitFor();
  await page.locator('[aria-live=polite]').filter({ hasText: 'The bell. A breath together' }).waitFor({ state: 'attached' });
  line.change('ring', { gathering: { bell: null, clock: { runs: true, at: 1000 } } });
  await page.locator('.middle.rings').waitFor({ state: 'detached' });
  await close();
});

test('it is heard only where somebody switched the sound on', async () => {
  for (const on of [false, true]) {
    const { page, line, close } = await at({ ring: ring(), member: member() }, { width: 1280, height: 800 });
    await page.locator('.middle').first().waitFor();
    await page.evaluate(() => {
      /** @type {any} */ (globalThis).struck = 0;
      globalThis.AudioContext = /** @type {any} */ (class {
        currentTime = 0;
        destination = {};
        resume = async () => {};
        createOscillator = () => (/** @type {any} */ (globalThis).struck++, { frequency: {}, connect: (/** @type {any} */ to) => to, start() {}, stop() {} });
        createGain = () => ({ gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (/** @type {any} */ to) => to });
      });
    });
    if (on) {
      await page.locator('.to-quiet').click();
      await page.getByLabel('A soft bell sound').check();
      await page.keyboard.press('Escape');
    }
    const before = await page.evaluate(() => /** @type {any} */ (globalThis).struck);
    line.change('ring', { gathering: { bell: BELL, clock: { runs: false, at: 1000 } } });
    await page.locator('.middle.rings').waitFor({ state: 'attached' });
    await page.waitForTimeout(100);
    const struck = (await page.evaluate(() => /** @type {any} */ (globalThis).struck)) - before;
    assert.equal(struck > 0, on, `${struck} waves, sound ${on}`);
    await close();
  }
});

test('a facilitator rings it with two taps from the room, gives it to somebody and takes it back', async () => {
  const { page, line, errors, close } = await at(leads());
  await toDesk(page);
  await page.getByRole('button', { name: 'Ring the bell' }).click();
  assert.equal((await comes(page, line, 'ring')).gathering, GATHERING);
  await page.locator('.desk-close').click();
  for (const [name, tap, person, on] of /** @type {[string, string, string, boolean][]} */ ([['Wren', 'Give them the bell', id(1), true], ['Amaro', 'Take the bell back', id(2), false]])) {
    line.heard.length = 0;
    await page.getByRole('button', { name: `For ${name}` }).click();
    await page.getByRole('button', { name: tap }).click();
    const { id: _, ...command } = await comes(page, line, 'guard');
    assert.deepEqual(command, { do: 'guard', gathering: GATHERING, person, on });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  assert.deepEqual(errors, []);
  await close();
});
