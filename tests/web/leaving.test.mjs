// Leaving cards on a phone: what leaves the page says neither who nor in which order, and the desk sees counts, nothing else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as sealing from '../../web/crypto/index.js';
import { fromText, QUESTIONS, toText } from '../../web/state/leaving.js';
import { count } from '../../web/state/leaving-desk.js';
import { GATHERING, body, id, member, ring, safety } from './fixtures/circle.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';
import { CARDS, after as atTheDesk, withCards } from './states/leaving.js';

/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch()])));
after(async () => (await browser.close(), site.close()));

const at = (/** @type {any} */ lanes) => stage(browser, site.url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety }, lanes }, { width: 390, height: 844 });
const closing = () => ({
  ring: ring({ segment: id(708), phase: 'closing', piece: { at: 'home' }, next: undefined, then: undefined, writing: undefined, round: undefined }),
  member: member({ pass: undefined, pass_for_now: undefined, step_out: undefined, leave_card: GATHERING }, { before_me: undefined }),
});
/** @param {import('playwright-core').Page} page @param {RegExp} question @param {string} answer */
const tick = (page, question, answer) => page.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true }).click();
/** @param {{ heard: any[] }} line */
const left = line => line.heard.filter(message => message.command?.do === 'leave_card');

test('a card leaves the page sealed, of the one size, without author, and is thanked for', async () => {
  const { page, line, close } = await at(closing());
  await page.getByRole('button', { name: 'Fill one in' }).click();
  await tick(page, /^How was the pace/, 'Too fast');
  await tick(page, /^Could you say/, 'Yes');
  await tick(page, /^Was the time/, 'Partly');
  await tick(page, /^Was the time/, 'Partly');
  await page.getByRole('button', { name: 'Leave the card' }).click();
  await page.waitForFunction(() => !document.querySelector('.leaving-card [aria-pressed=true]'));
  const [sent, ...more] = left(line);
  assert.equal(more.length, 0);
  assert.deepEqual(Object.keys(sent.command).sort(), ['card', 'desk', 'do', 'gathering']);
  assert.equal(sent.command.desk, 1);
  const wire = sent.bodies[sent.command.card];
  assert.match(wire, /^[\w-]{467}$/);
  line.change('member', { can: { leave_card: null }, left_card: true });
  await page.getByText('Thank you. The facilitators cannot tell which is yours.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Leave the card' }).count(), 0);
  await close();
});

test('what is ticked and not left yet is there when the room has become the time after', async () => {
  const { page, line, close } = await at({ ...closing(), waiting: { circle: ring().circle } });
  await page.getByRole('button', { name: 'Fill one in' }).click();
  await tick(page, /^How was the pace/, 'About right');
  line.change('member', { presence: null, last: { number: 3, planned_at: 1, released_at: 2, attended: [], closed: 'agenda' } });
  line.change('ring', { gathering: null });
  await page.locator('.after').waitFor();
  assert.equal(await page.getByRole('button', { name: 'About right' }).getAttribute('aria-pressed'), 'true');
  await close();
});

test('a key that was renewed just then costs one more try and no tap', async () => {
  const { page, line, close } = await at(closing());
  let tries = 0;
  line.answer = () => (++tries === 1 ? { outcome: 'refused', code: 'keys_renewed', sentence: 'The keys are new.' } : { outcome: 'passing' });
  await page.getByRole('button', { name: 'Fill one in' }).click();
  await tick(page, /^Would you come/, 'Yes');
  await page.getByRole('button', { name: 'Leave the card' }).click();
  for (let waited = 0; waited < 120 && left(line).length < 2; waited++) await page.waitForTimeout(100);
  const [one, other] = left(line);
  assert.notEqual(one.bodies[one.command.card], other.bodies[other.command.card], 'sealed anew');
  assert.notEqual(one.command.card, other.command.card);
  await close();
});

test('nobody is asked without a place to put it', async () => {
  const lanes = closing();
  delete lanes.member.can.leave_card;
  const { page, close } = await at(lanes);
  await page.getByText('Thank you for being here').first().waitFor();
  assert.equal(await page.getByText('A leaving card').count(), 0);
  await close();
});

test('the desk sees counts for each question that four answered, and no card', async () => {
  const { page, close } = await at(atTheDesk(withCards(CARDS)));
  const shown = page.locator('.leaving-counts');
  await shown.waitFor();
  const text = (await shown.innerText()).replace(/\s+/g, ' ');
  for (const part of ['5 cards were left.', 'Yes 3 Partly 1 Not really 1', 'Yes 3 Partly 1 Not really 0', 'Too slow 1 About right 2 Too fast 1', 'Too few to show']) assert.ok(text.includes(part), `${part} in ${text}`);
  await close();
});

test('a card says the same however it was filled in, and one that says something else says nothing', () => {
  assert.equal(toText({ again: 'yes', heard: 'no', time: undefined }), toText({ heard: 'no', again: 'yes' }));
  const longest = Object.fromEntries(Object.entries(QUESTIONS).map(([question, answers]) => [question, answers.toSorted((a, b) => b.length - a.length)[0]]));
  assert.ok(toText(longest).length < sealing.SIZES[0], 'all have one size');
  for (const wrong of ['', '7', 'null', '[]', '{"heard":"Ruth was unkind","pace":["fast"]}']) assert.deepEqual(fromText(wrong), {}, wrong);
  assert.deepEqual(fromText('{"heard":"yes","who":"Wren"}'), { heard: 'yes' });
});

test('of three answers to a question nothing is counted, however many cards there are', () => {
  const texts = [{ heard: 'yes' }, { heard: 'yes' }, { heard: 'no' }, { pace: 'slow' }, {}].map(toText);
  assert.deepEqual(count(texts).map(({ counts }) => counts), [null, null, null, null]);
  const [heard] = count([...texts, toText({ heard: 'no' }), 'nonsense']);
  assert.deepEqual(heard.counts, [{ answer: 'yes', many: 2 }, { answer: 'partly', many: 0 }, { answer: 'no', many: 2 }]);
});
