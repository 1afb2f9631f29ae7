// Early weeks on a phone: what is said is sealed to oneself, the desk gets the date alone, the picture counts up and says how
// sure it is; a number that is given stays with its person.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fromWire } from '../../web/state/wire-text.js';
import { readWrap } from '../../web/crypto/index.js';
import { body, id, member, ring, safety, waiting } from './fixtures/circle.mjs';
import { earlyWeeks } from './fixtures/early-weeks.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { ago } from './states/steps.js';
import { withWeeks } from './states/weeks.js';

/** @typedef {import('./fixtures/stage.mjs').Line} Line @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety, '/api/early-weeks': earlyWeeks }, lanes }, { width: 390, height: 844 });
const away = (/** @type {any} */ own) => ({ waiting: waiting({}, { attended: false }), member: own });
const tap = (/** @type {Page} */ page, /** @type {string} */ name) => page.getByRole('button', { name, exact: true }).first().click();

/** The latest command of a kind that the line heard, once there are so many. @param {Page} page @param {Line} line @param {string} what @param {number} [many] @returns {Promise<any>} */
async function hears(page, line, what, many = 1) {
  for (let tries = 0; tries < 100; tries++) {
    const found = line.heard.filter(message => message.command?.do === what);
    if (found.length >= many) return found.at(-1);
    await page.waitForTimeout(50);
  }
  throw new Error(`${what} was not asked for`);
}
const audiences = (/** @type {any} */ message) => fromWire(/** @type {any} */ (Object.values(message.bodies)[0])).wraps.map(wrap => readWrap(wrap).audience).sort();
const said = async (/** @type {Line} */ line, /** @type {any} */ message) => JSON.parse(Object.values(await line.said(message))[0]);

test('a date is said with nothing else, and is sealed to oneself alone', async () => {
  const { page, line, close } = await at(away(withWeeks(undefined, { notes: false })));
  await tap(page, 'Say when it was');
  assert.equal(await page.getByLabel('Which medicine, if you like').inputValue(), 'not-said', 'nobody is asked');
  await page.getByLabel('A date', { exact: true }).fill(ago(10));
  await tap(page, 'Add this date');
  const asked = await hears(page, line, 'keep_weeks');
  assert.deepEqual(Object.keys(asked.command).sort(), ['do', 'version', 'words']);
  assert.deepEqual(audiences(asked), ['self']);
  assert.deepEqual(await said(line, asked), { dates: [ago(10)], medicine: '', numbers: {} });
  assert.ok(!JSON.stringify(line.heard).includes(ago(10)), 'nothing of it is plain');
  await close();
});

test('a day to come is not taken, and what was typed stays', async () => {
  const { page, line, close } = await at(away(withWeeks(undefined, { notes: false })));
  await tap(page, 'Say when it was');
  await page.getByLabel('A date', { exact: true }).fill(ago(-3));
  await tap(page, 'Add this date');
  await page.getByText('Choose a day that has been.').waitFor();
  assert.equal(await page.getByLabel('A date', { exact: true }).inputValue(), ago(-3));
  assert.equal(line.heard.some(message => message.command?.do === 'keep_weeks'), false);
  await close();
});

test('the picture counts up and says how sure it is; no word of it counts down', async () => {
  const { page, close } = await at(away(withWeeks({ dates: [ago(40), ago(10)], medicine: 'ketamine' })));
  await page.getByText('Early weeks · Week 2 after').waitFor();
  const card = await page.locator('.early').innerText();
  for (const text of ['Nothing closes on a date', 'Based mostly on animal studies', 'Evidence: grades A, D.', 'not medical advice', 'Ask the clinician who treated you']) assert.ok(card.includes(text), text);
  for (const never of ['remaining', 'left', 'last day', 'window ', 'until', 'ketamine', 'Ketamine']) assert.ok(!card.includes(never), never);
  const label = await page.locator('.band').getAttribute('aria-label');
  assert.match(label ?? '', /^Week 2 after, counted from .+\. Gatherings you were at: 2 .+, 3 .+\. Gatherings to come: .+\. \d days? with a note|^Week 2 after/);
  await page.getByText('Where this picture comes from').click();
  const sources = await page.locator('.early .sources').innerText();
  for (const text of ['Closest care on days 1 to 3.', 'Han Y.', 'Kryst J.', 'Nardou R.', 'animals only', 'never describe plasticity']) assert.ok(sources.includes(text), text);
  assert.ok(!sources.includes('Raison'), 'of other medicines nothing is told');
  await close();
});

test('showing the weeks gives the desk the latest date, never the medicine; taking back names what was shown', async () => {
  const { page, line, close } = await at(away(withWeeks({ dates: [ago(40), ago(10)], medicine: 'ketamine' })));
  await tap(page, 'Show the facilitators the weeks');
  const asked = await hears(page, line, 'show_weeks');
  assert.deepEqual(audiences(asked), ['desk', 'self']);
  assert.deepEqual(await said(line, asked), { dates: [ago(10)] });
  await line.change('member', { weeks: { shown: body(1301) }, bodies: { [body(1301)]: JSON.stringify({ dates: [ago(10)] }) } });
  await tap(page, 'Take back');
  assert.equal((await hears(page, line, 'hide_weeks')).command.words, body(1301));
  await close();
});

test('a number that is given is kept for oneself, too; whoever gives none keeps none', async () => {
  const own = () => member({ pass: undefined, pass_for_now: undefined, step_out: undefined, keep_step: true, arriving: id(800) }, { before_me: undefined });
  const room = { ring: ring({ phase: 'doors', segment: undefined, piece: { at: 'home' }, next: undefined, then: undefined, writing: undefined, round: undefined, reflections: {} }), member: own() };
  const { page, line, close } = await at(room);
  await page.getByText('How settled do you feel right now?').first().waitFor();
  assert.equal(line.heard.some(message => message.command?.do === 'keep_weeks'), false);
  await tap(page, '4');
  const given = await hears(page, line, 'give_number');
  await line.change('member', { numbers: { arriving: given.command.number }, numbers_of: 3, bodies: { [given.command.number]: '4' } });
  const kept = await hears(page, line, 'keep_weeks');
  assert.deepEqual(audiences(kept), ['self']);
  const { numbers } = await said(line, kept);
  assert.deepEqual(Object.entries(numbers).map(([n, one]) => [n, /** @type {any} */ (one).arriving]), [['3', '4']]);
  await close();
});
