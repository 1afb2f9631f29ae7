// Steps on a phone: what is written is sealed to oneself, showing is one tap and one wrap more, a note is two taps and waits
// on the device when there is no line.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fromWire } from '../../web/state/wire-text.js';
import { readWrap } from '../../web/crypto/index.js';
import { ME, MINUTE, body, id, member, ring, safety, waiting } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { keeps } from './states/steps.js';

/** @typedef {import('./fixtures/stage.mjs').Line} Line @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const hash = `#/circle/${id(900)}`;
const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash, api: { '/api/safety': safety }, lanes }, { width: 390, height: 844 });
const out = { presence: undefined, before_me: undefined };
const none = { pass: undefined, pass_for_now: undefined, step_out: undefined, keep_step: true };
const away = (/** @type {any} */ own) => ({ waiting: waiting({}, { attended: false }), member: own });
const tap = (/** @type {Page} */ page, /** @type {string} */ name) => page.getByRole('button', { name, exact: true }).first().click();

/** The next command of a kind that the line hears. @param {Page} page @param {Line} line @param {string} what @returns {Promise<any>} */
async function hears(page, line, what) {
  for (let tries = 0; tries < 100; tries++) {
    const found = line.heard.filter(message => message.command?.do === what).at(-1);
    if (found) return found;
    await page.waitForTimeout(50);
  }
  throw new Error(`${what} was not asked for`);
}
const audiences = (/** @type {any} */ message) => fromWire(/** @type {any} */ (Object.values(message.bodies)[0])).wraps.map(wrap => readWrap(wrap).audience);

test('a step is sealed to oneself alone, and its fields stay inside', async () => {
  const { page, line, close } = await at(away(member(none, out)));
  await tap(page, 'Add a step');
  await page.getByLabel('When or if…').fill('I pour the first coffee');
  await page.getByLabel('I will…', { exact: true }).fill('sit by the window');
  await page.getByLabel('How sure are you').selectOption('5');
  await page.getByText('When I pour the first coffee, I will sit by the window.').waitFor();
  await tap(page, 'Keep this step');
  const asked = await hears(page, line, 'keep_step');
  assert.deepEqual(Object.keys(asked.command).sort(), ['do', 'step', 'version', 'words']);
  assert.equal(asked.command.version, 1);
  assert.deepEqual(audiences(asked), ['self']);
  assert.ok(!JSON.stringify(line.heard).includes('coffee'));
  const [says] = Object.values(await line.said(asked)).map(text => JSON.parse(text));
  assert.deepEqual([says.step, says.when, says.then, says.confidence, says.state], [asked.command.step, 'I pour the first coffee', 'sit by the window', 5, 'trying']);
  await close();
});

test('showing is one tap, adds the circle’s wrap and leaves the words as they are; taking back seals them anew', async () => {
  const held = { at: 'held', turn: id(300), person: ME, since: 41 * MINUTE, each: MINUTE, grace: 30_000 };
  const view = ring();
  const lanes = {
    ring: ring({ segment: id(702), segments: { ...view.gathering.segments, [id(702)]: { kind: 'look_back', minutes: 10, mode: 'silent', began: 0 } }, piece: held, writing: undefined, next: undefined, then: undefined }),
    member: keeps({ shown: false, notes: false, can: { ...none, put_down: id(300), share: id(300) }, change: { before_me: undefined } }),
  };
  const { page, line, close } = await at(lanes);
  await page.getByText('I pour the first coffee').first().waitFor();
  await tap(page, 'Show the circle');
  const asked = await hears(page, line, 'show_step');
  assert.deepEqual(asked.command, { do: 'show_step', step: id(1100), words: body(1100) });
  assert.equal(audiences(asked).at(-1), 'circle');
  await line.change('member', { steps: { [id(1100)]: { shown: true } } });
  await page.locator('.look-back').getByRole('button', { name: 'Take back' }).click();
  const back = await hears(page, line, 'keep_step');
  assert.equal(back.command.version, 3);
  assert.notEqual(back.command.words, body(1100));
  assert.deepEqual(audiences(back), ['self']);
  await close();
});

test('what was done today is two taps; with no line it waits on the device and is sent once there is one', async () => {
  const { page, line, close } = await at(away(keeps()));
  await page.getByText('I pour the first coffee').first().waitFor();
  line.refuse = true;
  await tap(page, 'Today…');
  await tap(page, 'Did it');
  await page.getByText('7 times since').waitFor();
  assert.equal(line.heard.some(message => message.command?.do === 'note_practice'), false);
  const kept = await page.evaluate(() => new Promise(resolve => {
    const asked = indexedDB.open('afterglow', 1);
    asked.onsuccess = () => {
      const all = asked.result.transaction('bundles').objectStore('bundles').getAll();
      all.onsuccess = () => resolve(JSON.stringify(all.result));
    };
  }));
  assert.equal(Object.keys(JSON.parse(/** @type {string} */ (kept))[0].waiting).length, 1);
  assert.ok(!/** @type {string} */ (kept).includes('did'), 'nothing of it can be read in the browser’s store');
  // The same page again, as after a phone restarted: it is still there, and goes out with the next line.
  line.refuse = false;
  await page.reload();
  const asked = await hears(page, line, 'note_practice');
  assert.ok(asked.command.counter > 6, 'above all that was seen');
  assert.deepEqual(audiences(asked), ['self']);
  const [note] = Object.values(await line.said(asked)).map(text => JSON.parse(text));
  assert.deepEqual([note.step, note.what], [id(1100), 'did']);
  await close();
});

test('an edit that another device overtook loses nothing: the boxes keep theirs, and either can be kept', async () => {
  const { page, line, close } = await at(away(keeps()));
  await page.getByText('I pour the first coffee').first().waitFor();
  line.answer = command => (command.do === 'keep_step' ? { outcome: 'refused', code: 'step_moved', sentence: 'Moved.' } : { outcome: 'done' });
  await tap(page, 'Change');
  await page.getByLabel('I will…', { exact: true }).fill('open the window');
  await tap(page, 'Keep and show the circle');
  await page.getByText('the other one reads').waitFor();
  assert.equal(await page.getByLabel('I will…', { exact: true }).inputValue(), 'open the window');
  await line.change('member', { steps: { [id(1100)]: { version: 7 } } });
  line.answer = () => ({ outcome: 'done' });
  line.heard.length = 0;
  await tap(page, 'Keep mine');
  assert.equal((await hears(page, line, 'keep_step')).command.version, 8);
  await close();
});
