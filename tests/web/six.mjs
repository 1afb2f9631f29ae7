// Six gatherings and the twelve weeks after them, as one participant sees them on a phone: node six.mjs [folder]. Time is
// moved by the page's clock; the lanes are what a server would tell on those days. Pictures of each screen go to the folder.
import { mkdirSync } from 'node:fs';
import assert from 'node:assert/strict';
import { ME, MINUTE, OPENED, body, circle, id, member, ring, safety, waiting } from './fixtures/circle.mjs';
import { earlyWeeks } from './fixtures/early-weeks.mjs';
import { launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

const folder = process.argv[2] ?? 'results/six';
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const BEGAN = Date.UTC(2026, 10, 12, 9); // the day of the experience
/** Days after it, as in the template "Six Lanterns": dense, then thin. */
const DAYS = [4, 11, 18, 32, 46, 74];
const AT = DAYS.map(day => Date.UTC(2026, 10, 12 + day, 17, 30));
const OVER = 75 * MINUTE;
/** How somebody arrived and left; nobody has to say, and once nothing was said. @type {([string, string] | undefined)[]} */
const FELT = [['3', '6'], ['4', '6'], ['2', '5'], undefined, ['6', '7'], ['7', '9']];

const off = { pass: undefined, pass_for_now: undefined, step_out: undefined, keep_step: true };
const label = (/** @type {number} */ n) => circle({ next: n < AT.length ? { gathering: id(810 + n), number: n + 1, at: AT[n], zone: 'Europe/Paris', minutes: 75 } : undefined });
const dated = (/** @type {number} */ from, /** @type {number} */ to) => Object.fromEntries(AT.map((at, n) => [n + 1, at]).slice(from, to));

mkdirSync(folder, { recursive: true });
const { url, close } = await serve();
const browser = await launch();
/** What one keeps, as it was told back: it goes from page to page. @type {any} */
const mine = { steps: {}, log: {}, weeks: undefined, bodies: {} };
let gathering = 0;
let shots = 0;
let done = 0;
/** @type {Awaited<ReturnType<typeof stage>>} */ let now;

/** The page is opened on that day. @param {number} at @param {any} change to one's own lane @param {any} [ring] the room, where one is on */
async function opened(at, change, ring) {
  await now?.close();
  done = 0;
  const { steps, log, weeks, bodies } = structuredClone(mine);
  const own = member({ ...off, ...change.can }, { presence: undefined, before_me: undefined, steps, ...(!ring && { log }), weeks, ...change, can: { ...member(off).can, ...change.can } });
  own.bodies = { ...own.bodies, ...bodies };
  const lanes = { waiting: waiting({}, { attended: false, next: label(gathering).next }), member: own, ...(ring && { ring }) };
  now = await stage(browser, url, { name: '', hash: `#/circle/${id(900)}`, api: { '/api/safety': safety, '/api/early-weeks': earlyWeeks }, lanes }, { width: 390, height: 844, now: at });
}
const between = (/** @type {number} */ at, more = {}) =>
  opened(at, { been_at: dated(0, gathering), to_come: dated(gathering, AT.length), ...(gathering && { last: { number: gathering, planned_at: AT[gathering - 1], released_at: AT[gathering - 1] + OVER, attended: [ME, id(1), id(2)], closed: 'as_planned' } }), ...more });

/** What a server does with what it heard: it tells it back, and nothing else. */
async function answers() {
  const { line } = now;
  for (; done < line.heard.length; done++) {
    const { type, command, bodies } = line.heard[done];
    if (type !== 'command') continue;
    const texts = bodies && Object.keys(bodies).length && command.do !== 'show_step' ? await line.said(line.heard[done]) : {};
    const told = {
      keep_step: () => ({ steps: { [command.step]: { version: command.version, words: command.words, shown: null } } }),
      show_step: () => ({ steps: { [command.step]: { shown: true } } }),
      note_practice: () => ({ log: { [command.entry]: { counter: command.counter, device: command.device, words: command.words } } }),
      keep_weeks: () => ({ weeks: { version: command.version, words: command.words } }),
      give_number: () => ({ numbers: { [command.moment]: command.number }, numbers_of: gathering, ...(command.moment === 'leaving' && { can: { leaving: null } }) }),
    }[/** @type {'keep_step'} */ (command.do)]?.();
    if (!told) continue;
    const { steps, log, weeks } = /** @type {any} */ (told);
    for (const [step, change] of Object.entries(steps ?? {})) mine.steps[step] = JSON.parse(JSON.stringify({ ...mine.steps[step], ...change, ...(change.shown === null && { shown: undefined }) }));
    Object.assign(mine.log, log);
    if (weeks) mine.weeks = weeks;
    Object.assign(mine.bodies, texts);
    await line.change('member', { ...told, bodies: texts });
  }
}
const settle = async () => {
  for (let quiet = 0; quiet < 4; quiet++) {
    await now.page.waitForTimeout(60);
    if (done < now.line.heard.length) quiet = -1;
    await answers();
  }
};
const tap = async (/** @type {string} */ name) => (await now.page.getByRole('button', { name, exact: true }).first().click(), settle());
const see = (/** @type {string} */ text) => now.page.getByText(text).first().waitFor({ timeout: 15_000 });
const shot = async (/** @type {string} */ name) => {
  await settle();
  await now.page.screenshot({ path: `${folder}/${String(++shots).padStart(2, '0')}-${name}.png`, fullPage: true });
  assert.deepEqual(now.errors, []);
};
const note = async (/** @type {string} */ what, words = '') => {
  await tap('Today…');
  if (words) await now.page.getByLabel('A line about it, if you like').fill(words);
  await tap(what);
};

// The day after: a date, and nothing else.
await between(BEGAN + DAY);
await see('Say when it was');
await shot('the-day-after');
await tap('Say when it was');
await now.page.getByLabel('A date', { exact: true }).fill('2026-11-12');
await tap('Add this date');
await tap('Done');
await see('Week 1 after');
await shot('when-it-was');

const part = (/** @type {string} */ kind) => ({ segment: id(702), segments: { ...ring().gathering.segments, [id(702)]: { kind, minutes: 10, mode: 'silent', began: 0 } } });
const still = { piece: { at: 'home' }, next: undefined, then: undefined, writing: undefined, round: undefined, reflections: {} };
for (const [n, at] of AT.entries()) {
  const felt = FELT[n];
  const room = (/** @type {any} */ change) => ring({ id: id(810 + n), number: n + 1, clock: { runs: true, at: OPENED }, minutes: 75, ...still, ...change });
  const seated = { presence: 'here', been_at: undefined, to_come: undefined };
  gathering = n + 1;

  // Doors: how one arrives.
  await opened(at - 10 * MINUTE, { ...seated, can: { arriving: id(810 + n) } }, room({ phase: 'doors', segment: undefined }));
  await see('How settled do you feel right now?');
  if (felt) await tap(felt[0]);
  if (n === 0) await shot('gathering-1-arriving');

  // The look-back ring: one's own step, shown or not.
  if (n > 0) {
    await opened(at + 15 * MINUTE, { ...seated, can: { put_down: id(300), share: id(300) } }, room({ ...part('look_back'), piece: { at: 'held', turn: id(300), person: ME, since: 41 * MINUTE, each: MINUTE, grace: 30_000 } }));
    await see('Show it if you like');
    if (n === 1) await tap('Show the circle');
    await shot(`gathering-${gathering}-look-back`);
  }
  // Steps: the first is named at the first gathering, and made smaller at the fourth.
  if (n === 0 || n === 3) {
    await opened(at + 60 * MINUTE, seated, room(part('steps')));
    await see('Your steps');
    await tap(n ? 'Change' : 'Add a step');
    if (!n) await now.page.getByLabel('When or if…').fill('I pour the first coffee');
    await now.page.getByLabel('I will…', { exact: true }).fill(n ? 'sit by the window for one minute' : 'sit by the window for five minutes before the phone');
    await shot(`gathering-${gathering}-${n ? 'a-smaller' : 'a'}-step`);
    await tap('Keep this step');
  }

  // Release: how one leaves.
  await opened(at + OVER, seated, room({ phase: 'closing', ...part('closing') }));
  await now.line.change('ring', { gathering: null, circle: { next: label(gathering).next ?? null } });
  await now.line.change('member', { presence: null, been_at: dated(0, gathering), to_come: dated(gathering, AT.length), last: { number: gathering, planned_at: at, released_at: at + OVER, attended: [ME, id(1), id(2)], closed: 'as_planned' }, can: { leaving: id(810 + n) } });
  await see('Thank you for being here');
  if (felt) await tap(felt[1]);
  await shot(`gathering-${gathering}-released`);

  // The days until the next one: some with a note, most without, and nobody counts those.
  for (const [days, what, words] of /** @type {[number, string, string?][]} */ ([[1, 'Did it'], [2, 'Did a bit', 'The phone rang, and I let it.'], [4, 'Noticed']])) {
    if ((n + days) % 3 === 0) continue;
    await between(at + days * DAY);
    await note(what, words);
  }
  await between(at + 6 * DAY);
  await shot(`after-gathering-${gathering}`);
}

// The weeks after the last one: the log stays open for twelve of them.
const closes = { log_closes: AT[5] + OVER + 12 * WEEK };
for (const weeks of [2, 6, 11]) {
  await between(AT[5] + weeks * WEEK, closes);
  await note('Did it');
  await shot(`${weeks}-weeks-after-the-last`);
}
await between(AT[5] + 13 * WEEK, closes);
await see('The log closed on');
await shot('13-weeks-after-the-last');
const text = await now.page.locator('main').innerText();
for (const never of ['remaining', 'streak', 'missed', 'overdue', 'failed']) assert.ok(!text.includes(never), never);
console.log(`${shots} pictures in ${folder}`);
await browser.close();
close();
