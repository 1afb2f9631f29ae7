// The emergency card: sealed as it is written, kept on this device to be changed, and opened by a facilitator after being
// asked once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { body, desk, id, keeper, member, ring, safety } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const SOL = id(4);
const PHONE = { width: 390, height: 844 };
/** @param {any} lanes */
const open = lanes => stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes }, PHONE);
/** @param {{ line: any }} at */
const commands = at => at.line.heard.filter((/** @type {any} */ message) => message.type === 'command');
/** @param {import('playwright-core').Page} page */
const toTheCard = async page => {
  await page.getByRole('button', { name: 'Step out' }).click();
  await page.getByRole('button', { name: /^Emergency card/ }).click();
};
const FIELDS = { 'Somebody to call': 'My sister Ada', 'Their number': '+00 222 333', 'Where I am': 'At home', 'What helps me, or what to know': 'Slow talking' };

test('a card leaves the page sealed, is there to be changed when it is opened again, and is removed with one tap', async () => {
  const at = await open({ ring: ring(), member: member({ fill_card: true }) });
  await toTheCard(at.page);
  for (const [label, text] of Object.entries(FIELDS)) await at.page.getByLabel(label).fill(text);
  await at.page.getByRole('button', { name: 'Leave it with the facilitators' }).click();
  await at.page.getByText('It is there, sealed.').waitFor();
  const [sent] = commands(at);
  assert.equal(sent.command.do, 'fill_card');
  assert.deepEqual(Object.keys(sent.bodies), [sent.command.card]);
  const wire = sent.bodies[sent.command.card];
  assert.ok(!Object.values(FIELDS).some(text => wire.includes(text)));
  assert.equal(wire.split('.').length, 3, 'one wrap: the desk’s, and not even one’s own');

  at.line.change('member', { card: { number: 1, opened: {} } });
  await at.page.getByRole('button', { name: 'Remove my card' }).waitFor();
  await at.page.getByRole('button', { name: 'Close' }).last().click();
  await at.page.getByRole('button', { name: /^Emergency card/ }).click();
  for (const [label, text] of Object.entries(FIELDS)) assert.equal(await at.page.getByLabel(label).inputValue(), text, label);
  await at.page.getByRole('button', { name: 'Remove my card' }).click();
  await at.page.getByText('Your card is gone.').waitFor();
  assert.deepEqual(commands(at).at(-1).command, { do: 'remove_card', number: 1 });
  assert.equal(await at.page.getByLabel('Somebody to call').inputValue(), '');
  await at.close();
});

test('a refusal keeps what was typed, and an empty card is not sent', async () => {
  const at = await open({ ring: ring(), member: member({ fill_card: true }) });
  await toTheCard(at.page);
  await at.page.getByRole('button', { name: 'Leave it with the facilitators' }).click();
  await at.page.getByText('There is nothing on it yet.').waitFor();
  assert.equal(commands(at).length, 0);
  at.line.answer = () => ({ outcome: 'refused', code: 'store_unavailable', sentence: 'Not kept just now.' });
  await at.page.getByLabel('Where I am').fill('At home');
  await at.page.getByRole('button', { name: 'Leave it with the facilitators' }).click();
  await at.page.getByText('Not kept just now.').waitFor();
  assert.equal(await at.page.getByLabel('Where I am').inputValue(), 'At home');
  await at.close();
});

test('that it was opened is told by name until it was read', async () => {
  const at = await open({ ring: ring(), member: member({ fill_card: true }, { card: { number: 1, opened: {} }, bodies: { [body(9)]: 'Robin', [body(8)]: 'Dara' } }) });
  const told = at.page.getByText('Dara opened your emergency card');
  assert.equal(await told.count(), 0);
  at.line.change('member', { card: { opened: { 1: { by: id(8), name: body(8), at: Date.UTC(2030, 10, 20, 19, 14) } } } });
  await told.first().waitFor();
  await at.page.getByRole('button', { name: 'I have read it' }).click();
  await told.first().waitFor({ state: 'detached' });
  await at.close();
});

test('a facilitator opens a card with two taps and a yes, calls from it, and lays it away', async () => {
  const at = await open({ ring: ring(), member: keeper(), desk: desk({}, { cards: { [SOL]: 1 } }) });
  await at.page.getByRole('button', { name: 'For Sol' }).click();
  await at.page.getByRole('button', { name: 'Open emergency card' }).click();
  assert.equal(commands(at).length, 0, 'asked once');
  await at.page.getByRole('button', { name: 'Open it' }).click();
  await at.page.waitForTimeout(100);
  assert.deepEqual(commands(at)[0].command, { do: 'open_card', person: SOL, number: 1 });
  at.line.change('member', { cards: { [SOL]: body(980) }, bodies: { [body(980)]: JSON.stringify({ who: 'My sister Ada', number: '+00 222 333', where: 'At home', helps: '' }) } });
  const call = at.page.getByRole('dialog').getByRole('link', { name: '+00 222 333' });
  await call.waitFor();
  assert.equal(await call.getAttribute('href'), 'tel:+00222333');
  await at.page.getByRole('dialog').getByRole('button', { name: 'Lay it away' }).click();
  await at.page.waitForTimeout(100);
  assert.deepEqual(commands(at).at(-1).command, { do: 'close_card', person: SOL });
  await at.close();
});
