// What my screens send, and that nothing typed is ever lost.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import jsQR from 'jsqr';
import { fromFragment, fromWords, keysOf } from '../../web/crypto/index.js';
import { launch, open, serve } from './desk-harness.mjs';
import { focused } from './fixtures/stage.mjs';
import { until } from './story/until.mjs';
import { DEVICES, SECRET, TUESDAY } from './states/desk-data.mjs';
import { states as desk } from './states/desk-states.mjs';
import { states as door } from './states/door-states.mjs';

let server, browser;
before(async () => { server = await serve(); browser = await launch(); });
after(async () => { await browser?.close(); server?.close(); });

/** Opens a state; `sent` resolves to the body of the next request to a path. */
async function at(state, options) {
  const opened = await open(browser, server.origin, state, options);
  const sent = path => opened.page.waitForRequest(request => request.url().endsWith(path) && request.method() === 'POST').then(request => request.postDataJSON());
  /** Commands so far, each with what its texts say. */
  const commands = () => Promise.all(opened.line.heard.filter(one => one.type === 'command').map(async one => ({ ...one, said: await opened.line.said(one) })));
  /** @param {string} what */
  const asked = what => until(what, async () => (await commands()).find(one => one.command.do === what));
  return { ...opened, sent, commands, asked };
}
const button = (page, name) => page.getByRole('button', { name, exact: true });

test('back keeps every tick and every letter, and the knock says exactly what was given', async () => {
  const { page, context, sent } = await at(door['door-name']);
  await page.getByLabel('Your name in this circle').fill('Wren');
  await button(page, 'Back').click();
  await page.getByText('Step 4 of 5').waitFor();
  assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 2);
  await page.goBack();
  await page.getByText('Step 3 of 5').waitFor();
  assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 9);
  await button(page, 'Go on').click();
  await button(page, 'Go on').click();
  assert.equal(await page.getByLabel('Your name in this circle').inputValue(), 'Wren');
  const body = sent('/api/knock');
  await button(page, 'Knock').click();
  const { key, token, person, device, proof, name, name_id, ...said } = await body;
  assert.deepEqual(said, { circle: TUESDAY, agreements: 3, adult: true, private_place: true });
  for (const secret of [key, token]) assert.match(secret, /^[\w-]{43}$/);
  for (const id of [person, device, name_id]) assert.match(id, /^[0-9a-f-]{36}$/);
  assert.match(proof, /^[\w-]{303}$/);
  assert.ok(name.startsWith(`${person}.`) && !name.includes('Wren'), 'the name is sealed');
  await page.waitForURL(`**/#/circle/${TUESDAY}`);
  await context.close();
});

/** What this browser keeps of circles, as it lies there. @param {import('playwright-core').Page} page */
const shelf = page => page.evaluate(() => new Promise(resolve => {
  const asked = indexedDB.open('afterglow', 1);
  asked.onsuccess = () => {
    const all = asked.result.transaction('bundles').objectStore('bundles').getAll();
    all.onsuccess = () => (asked.result.close(), resolve(JSON.stringify(all.result, (_, part) => (ArrayBuffer.isView(part) ? [...new Uint8Array(part.buffer)] : part instanceof ArrayBuffer ? [...new Uint8Array(part)] : part))));
  };
}));

test('a second invitation in somebody’s own browser says whose place it is, and overwrites nothing', async () => {
  const { page, context } = await at(door['door-whose']);
  const before = await shelf(page);
  const asked = [];
  page.on('request', request => request.method() === 'POST' && asked.push(new URL(request.url()).pathname));
  await button(page, 'I am somebody else').click();
  const head = page.getByRole('heading', { name: 'Each person has a place of their own' });
  await head.waitFor();
  await focused(head, 'focus goes with the screen');
  await button(page, 'Back').click();
  await page.getByRole('link', { name: 'I am Dara: go on' }).click();
  await page.waitForURL(`**/#/circle/${TUESDAY}`);
  assert.equal(asked.includes('/api/knock'), false, 'nobody knocked');
  assert.equal(await shelf(page), before);
  await context.close();
});

test('promises that changed meanwhile are read again, and the rest stays', async () => {
  const state = door['door-name'];
  const { page, context } = await at({ ...state, api: { ...state.api, 'POST /api/knock': { code: 'agreements_moved', sentence: 'The agreements have changed meanwhile.' } } });
  await page.getByLabel('Your name in this circle').fill('Wren');
  await button(page, 'Knock').click();
  await page.getByText('The promises changed just now.').waitFor();
  await button(page, 'Go on').click();
  await button(page, 'Go on').click();
  assert.equal(await page.getByLabel('Your name in this circle').inputValue(), 'Wren');
  await context.close();
});

test('a knock that did not reach the server keeps the name and can be said again, as the same browser', async () => {
  const state = door['door-name'];
  const { page, context, sent } = await at({ ...state, api: { ...state.api, 'POST /api/knock': { abort: true } } });
  await page.getByLabel('Your name in this circle').fill('Wren');
  const first = sent('/api/knock');
  await button(page, 'Knock').click();
  await page.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
  assert.equal(await page.getByLabel('Your name in this circle').inputValue(), 'Wren');
  assert.equal(await button(page, 'Knock').isEnabled(), true);
  const again = sent('/api/knock');
  await button(page, 'Knock').click();
  assert.equal((await again).key, (await first).key);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0, 'it is kept in memory only');
  await context.close();
});

test('who was here before goes straight to the circle, with the invitation they came with or one that brings them back', async () => {
  const mine = { circles: [{ circle: TUESDAY, person: TUESDAY }] };
  for (const [state, view] of [[door['door-used'], {}], [door['door-about'], { person: TUESDAY }]]) {
    const api = { ...state.api, 'GET /api/me': mine, 'POST /api/door': { ...state.api['POST /api/door'], ...view } };
    const { page, context } = await at({ ...state, waitFor: 'Coming in…', titles: { [TUESDAY]: 'Tuesday circle' }, api }).catch(() => assert.fail('no page'));
    await page.waitForURL(`**/#/circle/${TUESDAY}`);
    await context.close();
  }
});

test('while a gathering is on, the door says so instead of missing a date', async () => {
  for (const [name, dated] of [['door-about-now', false], ['door-about-closing', true]]) {
    const { page, context } = await at(door[name]);
    await page.getByText('A gathering is on now.').waitFor();
    assert.equal(await page.getByText('The next date is not set yet.').count(), 0);
    assert.equal(await page.getByText('Next gathering').count(), dated ? 1 : 0);
    await context.close();
  }
});

test('the desk looks again after each act, when one comes back to it, and by itself', async () => {
  const { page, context, faults } = await at(desk.desk);
  let practice = 'Lindenhof';
  await page.route('**/api/desk', route => route.fulfill({ json: { ...desk.desk.api['GET /api/desk'], practice } }));
  await page.route('**/api/links', route => route.fulfill({ json: { link: 'http://localhost/#/link/x' } }));
  practice = 'Ari';
  await button(page, 'A desk for a colleague').click();
  await page.getByText('Ari', { exact: true }).waitFor();
  for (const event of ['focus', 'online']) {
    practice = `Bo ${event}`;
    await page.evaluate(name => dispatchEvent(new Event(name)), event);
    await page.getByText(`Bo ${event}`).waitFor({ timeout: 2_000 });
  }
  practice = 'Cleo';
  await page.getByText('Cleo', { exact: true }).waitFor({ timeout: 12_000 });
  assert.deepEqual(faults, []);
  await context.close();
});

test('the whole door opens with the keyboard alone', async () => {
  const { page, context, sent } = await at(door['door-about']);
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);
  // A new step says where it is, and a moment later the focus is on its heading.
  const onHeading = step => page.getByText(step).waitFor().then(() => page.waitForFunction(() => /^H[12]$/.test(document.activeElement?.tagName ?? '')));
  const to = async name => { for (let i = 0; i < 40; i++) { await page.keyboard.press('Tab'); if (await focused() === name) return; } assert.fail(`${name} is not reached`); };
  await to('Go on'); await page.keyboard.press('Enter');
  await onHeading('Step 2 of 5');
  assert.equal(await focused(), 'Before you come in', 'focus is on the new heading');
  await to('Go on'); await page.keyboard.press('Enter');
  for (const [step, boxes] of [['Step 3 of 5', 9], ['Step 4 of 5', 2]]) {
    await onHeading(step);
    for (let i = 0; i < boxes; i++) { await page.keyboard.press('Tab'); await page.keyboard.press('Space'); }
    await to('Go on'); await page.keyboard.press('Enter');
  }
  await onHeading('Step 5 of 5');
  await page.keyboard.press('Tab'); await page.keyboard.type('Wren');
  const body = sent('/api/knock');
  await page.keyboard.press('Enter');
  assert.match((await body).name, /^[0-9a-f-]{36}(\.[\w-]+){3}$/, 'sealed for the desk and oneself');
  await context.close();
});

test('what is missing takes the focus and says so beside its field', async () => {
  const { page, context } = await at(door['door-agreements-missing']);
  await page.waitForFunction(() => document.activeElement?.id.startsWith('agree-'));
  assert.equal(await page.evaluate(() => document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent), 'Please tick this one, if you agree.');
  await context.close();
});

test('a facilitator link leaves the address at once and leads to the desk', async () => {
  const { page, context } = await at({ address: `#/link/${SECRET}`, api: { ...desk.desk.api, 'POST /api/link': { facilitator: { person: TUESDAY }, circles: [] } } });
  await page.waitForURL('**/#/desk');
  assert.equal(page.url().includes(SECRET), false);
  await context.close();
});

test('a plan means the moment its zone shows, and brings exactly the texts it names', async () => {
  const { page, context, asked } = await at(desk['desk-plan-elsewhere']);
  await page.getByLabel('Day').fill('2027-03-20'); // New York has summer time since the 14th, Berlin not before the 28th
  await page.getByLabel('Begins at').fill('18:00');
  await page.getByText('23:00, your time').waitFor();
  await button(page, 'Put on the calendar').click();
  await page.getByRole('heading', { name: 'Next gathering' }).waitFor();
  const { command, bodies } = await asked('plan_gathering');
  assert.equal(new Date(command.plan.at).toISOString(), '2027-03-20T22:00:00.000Z');
  assert.equal(command.plan.zone, 'America/New_York');
  assert.equal(command.plan.agenda.reduce((sum, part) => sum + part.minutes, 0), command.plan.minutes);
  assert.equal(command.plan.agenda.some(part => part.kind === 'pairs'), false);
  assert.deepEqual(command.plan.agenda.slice(-2).map(part => part.kind), ['closing', 'release']);
  const named = [command.plan.theme, ...command.plan.agenda.flatMap(part => [part.title, part.prompt])].filter(Boolean);
  assert.deepEqual(Object.keys(bodies).sort(), named.sort());
  await context.close();
});

test('an invitation is known to the server by the hash of its token, and brings only what is sealed', async () => {
  const { page, context, asked } = await at(desk['desk-invitation']);
  const link = await page.getByLabel('Invitation link').inputValue();
  const [, circle, fragment] = /#\/invitation\/([^/]+)\/([\w-]{14})$/.exec(link) ?? assert.fail(link);
  const seven = await page.locator('.seven').innerText();
  assert.deepEqual(await fromWords(seven), fromFragment(fragment), 'the words say the same');
  const { command, bodies } = await asked('invite');
  assert.equal(circle, TUESDAY);
  const { token } = await keysOf(TUESDAY, fromFragment(fragment));
  assert.equal(command.hash, createHash('sha256').update(token).digest('hex'));
  assert.deepEqual(Object.keys(bodies).sort(), [command.page, command.secret].sort());
  assert.equal(JSON.stringify([command, bodies]).includes(fragment), false);
  await context.close();
});

test('the picture of a link is drawn here, says the link to a camera, and comes only when asked for', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page, context } = await at(desk['desk-invitation'], { colorScheme });
    const asked = [];
    page.on('request', request => asked.push(request.url()));
    const link = await page.getByLabel('Invitation link').inputValue();
    assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').some(one => /lean-qr|field-qr/.test(one.name))), false);
    await button(page, 'Show as a QR code').click();
    const picture = page.getByRole('img', { name: 'QR code: Invitation link' });
    const bytes = await picture.screenshot();
    // As modules two files, in the bundle one.
    assert.match(asked.map(url => new URL(url).pathname).join(' '), /^\/(ui|kept)\/field-qr\S*( \/vendor\/lean-qr.mjs)?$/);
    assert.equal(await read(bytes), link, colorScheme);
    await button(page, 'Hide the QR code').click();
    assert.equal(await picture.count(), 0);
    await context.close();
  }
});

/** What a camera reads from a picture. @param {Buffer} png */
async function read(png) {
  const page = await browser.newPage();
  const { data, width, height } = await page.evaluate(async url => {
    const image = await createImageBitmap(await (await fetch(url)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return { data: [...canvas.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, `data:image/png;base64,${png.toString('base64')}`);
  await page.close();
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test('devices are named and ended as they are called, and this one is not among those to end', async () => {
  const { page, context, sent } = await at(desk.devices);
  assert.equal(await page.getByRole('button', { name: /^End: / }).count(), 2);
  await button(page, 'Say what it is: This browser').click();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('kind-'));
  await page.locator('.device select').selectOption('computer');
  const named = sent('/api/devices/kind');
  await page.locator('.device form .btn.primary').click();
  assert.deepEqual(await named, { device: DEVICES.devices[0].id, kind: 'computer' });
  await page.getByText('A computer').waitFor();
  await button(page, 'End: A phone').click();
  const ended = sent('/api/devices/end');
  await button(page, 'Yes, end it').click();
  assert.deepEqual(await ended, { device: DEVICES.devices[1].id });
  await page.getByText('No other device can come in as you.').waitFor();
  await context.close();
});

test('all other devices end at once, and a participant’s way in by name, after one question each', async () => {
  const devices = await at(desk.devices);
  await button(devices.page, 'End all others').click();
  const all = devices.sent('/api/devices/end');
  await button(devices.page, 'Yes, end them').click();
  assert.deepEqual(await all, {});
  await devices.context.close();
  const { page, context, sent } = await at(desk['desk-circle-end-way']);
  const ends = sent('/api/ways-in/end');
  await button(page, 'Yes, end it').click();
  assert.equal((await ends).circle, TUESDAY);
  await page.getByText('Wren is signed out everywhere.').waitFor();
  assert.equal(await page.getByRole('button', { name: /^End their way in: (Dara|Ines)/ }).count(), 0, 'those who hold the circle are not ended here');
  await context.close();
});

test('only the minutes that changed are sent, and the new end is said before', async () => {
  const { page, context, asked } = await at(desk['desk-minutes']);
  await page.getByText('80 minutes in all').waitFor();
  await page.getByText('Ends at 19:20').waitFor();
  await button(page, 'Keep these minutes').click();
  await page.getByRole('button', { name: 'Change the minutes' }).first().waitFor();
  const sent = (await asked('set_minutes')).command;
  const [[gathering, planned]] = Object.entries(desk['desk-minutes'].rooms[TUESDAY].desk.planned);
  const council = planned.agenda.find(id => planned.segments[id].kind === 'council');
  assert.deepEqual(sent, { do: 'set_minutes', gathering, minutes: { [council]: 18 } });
  await context.close();
});

test('late, another time and not at all are two taps each, and name what was seen', async () => {
  const state = desk['desk-circle'];
  const rooms = structuredClone(state.rooms);
  const lanes = rooms[TUESDAY];
  const [gathering, planned] = Object.entries(lanes.desk.planned)[0];
  const at0 = Number(planned.at);
  lanes.desk.can.start_late = { gathering, at: at0, from: at0, until: at0 + 3_600_000 };
  const { page, context, asked } = await at({ ...state, rooms });
  const change = page.getByRole('button', { name: /^Late, moved or cancelled: Gathering 4/ });
  await change.click();
  await button(page, '10 min later: 18:10').click();
  assert.deepEqual((await asked('start_late')).command, { do: 'start_late', gathering, from: at0, begins: at0 + 600_000 });
  await button(page, 'It will not take place').click();
  assert.deepEqual((await asked('cancel_gathering')).command, { do: 'cancel_gathering', gathering });
  await page.getByLabel('Begins at').fill('19:30');
  await button(page, 'Move it').click();
  assert.deepEqual((await asked('move_gathering')).command, { do: 'move_gathering', gathering, from: at0, at: at0 + 90 * 60_000 });
  await change.waitFor();
  await context.close();
});

test('a series is one command with every date that was left, each at the same time of day and with texts of its own', async () => {
  const { page, context, asked } = await at(desk['desk-plan']);
  await button(page, 'Several at once').click();
  await page.locator('#series-date').fill('2027-03-16');
  await page.locator('#series-time').fill('18:00');
  await page.locator('#series-times').fill('4');
  await page.getByRole('button', { name: /^Take out: Tuesday,? 23 March/ }).click();
  await page.getByRole('button', { name: /^Change: Tuesday,? 30 March/ }).click();
  await page.locator('#series-date-2').fill('2027-03-31');
  await button(page, 'Put all 3 on the calendar').click();
  const { command, bodies, said } = await asked('plan_series');
  assert.deepEqual(command.plans.map(one => new Date(one.at).toISOString()), ['2027-03-16T17:00:00.000Z', '2027-03-31T16:00:00.000Z', '2027-04-06T16:00:00.000Z'], 'the clocks go forward in between');
  assert.equal(new Set(command.plans.map(one => one.gathering)).size, 3);
  const named = command.plans.flatMap(one => [one.theme, ...one.agenda.flatMap(part => [part.title, part.prompt])]).filter(Boolean);
  assert.deepEqual(Object.keys(bodies).sort(), named.sort());
  assert.equal(new Set(named).size, named.length);
  assert.ok(Object.values(said).length === named.length);
  await page.getByRole('heading', { name: 'Next gathering' }).waitFor();
  await context.close();
});

test('a cancelled gathering is planned again with one tap, and taken off for good with two', async () => {
  const { page, context, asked } = await at(desk['desk-changed']);
  const gathering = '00000000-0000-4000-8000-000000009010';
  await button(page, 'Plan it again').click();
  assert.deepEqual((await asked('plan_again')).command, { do: 'plan_again', gathering });
  await button(page, 'Take it off the calendar').click();
  await button(page, 'Yes, take it off').click();
  assert.deepEqual((await asked('unplan')).command, { do: 'unplan', gathering });
  await context.close();
});

test('the sheet of the agenda is one page of paper, black on white, and names nobody', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page, context } = await at(desk['desk-sheet'], { colorScheme });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, 'one page');
    assert.match(pdf, /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/, 'of A4');
    await page.emulateMedia({ media: 'print', colorScheme });
    const look = await page.getByRole('article').evaluate(paper => ({ text: paper.innerText, color: getComputedStyle(paper).color, ground: getComputedStyle(paper).backgroundColor, whole: document.body.innerText.trim() }));
    assert.deepEqual([look.color, look.ground], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    assert.equal(look.whole, look.text.trim(), 'nothing but the sheet is printed');
    for (const said of ['Tuesday circle', 'Council', 'What are you still carrying from your last session?', '28', '112', 'Samaritans: 116 123', 'Each of 8']) assert.ok(look.text.includes(said), said);
    const { desk: view } = desk['desk-sheet'].rooms[TUESDAY];
    for (const one of Object.values(view.members)) assert.ok(!look.text.includes(view.bodies[one.name]), 'a name');
    await context.close();
  }
});

test('a long agenda with long words is one page, too', async () => {
  const rooms = structuredClone(desk['desk-sheet'].rooms);
  const { desk: view } = rooms[TUESDAY];
  const [planned] = Object.values(view.planned);
  for (let n = planned.agenda.length; n < 16; n++) {
    planned.segments[`more-${n}`] = { ...planned.segments[planned.agenda[4]] };
    planned.agenda.splice(5, 0, `more-${n}`);
  }
  for (const part of Object.values(planned.segments)) view.bodies[part.prompt] = 'What are you still carrying? '.repeat(10);
  const { page, context } = await at({ ...desk['desk-sheet'], rooms });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
  await context.close();
});

test('a new circle names every text it brings, and keeps its id when asked again', async () => {
  const state = desk['desk-new-circle'];
  const { page, context, sent } = await at({ ...state, api: { ...state.api, 'POST /api/circles': { abort: true } } });
  await page.getByLabel('Name of the circle').fill('Wednesday circle');
  await page.getByLabel('Your name in this circle').fill('Dara');
  await page.getByRole('button', { name: 'Remove promise 2' }).click();
  const first = sent('/api/circles');
  await button(page, 'Make this circle').click();
  const { founding, bodies } = await first;
  const { desk: deskRecord, roster, circle_key: circleKey } = founding.keys;
  assert.deepEqual(Object.keys(bodies).sort(), [founding.title, founding.name, founding.about, ...founding.agreements, deskRecord, roster, circleKey].sort());
  assert.equal(/Wednesday|Dara|voice/.test(JSON.stringify(bodies)), false, 'all of it is sealed');
  assert.equal(founding.agreements.length, 8);
  await page.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
  const second = sent('/api/circles');
  await button(page, 'Make this circle').click();
  assert.equal((await second).founding.circle, founding.circle);
  await context.close();
});

test('a line is confirmed as it stands, without a day of its own', async () => {
  const { page, context, sent } = await at(desk['desk-lines']);
  const body = sent('/api/crisis-lines');
  await page.getByRole('button', { name: 'I checked this line today: Samaritans' }).click();
  const line = await body;
  assert.equal(line.label, 'Samaritans');
  assert.equal('verified_on' in line, false);
  await context.close();
});

test('letting someone in, or not, names the person; not letting in is asked once more', async () => {
  const { page, context, commands, asked } = await at(desk['desk-circle']);
  await page.getByRole('button', { name: 'Not now: Noor' }).click();
  assert.equal((await commands()).some(one => one.command.do === 'decline'), false);
  await button(page, 'Keep waiting').click();
  // Focus comes back to where it was, a moment after the question is gone.
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Not now: Noor');
  await page.getByRole('button', { name: 'Admit: Noor' }).click();
  const { command } = await asked('admit');
  assert.deepEqual(command.step.grants.map(one => one.what), ['circle']);
  assert.ok(command.step.admission);
  await context.close();
});

test('the doors of a gathering that is due open from the desk', async () => {
  const { page, context } = await at({ ...desk.desk, rooms: desk['desk-circle'].rooms });
  await button(page, 'Open the doors').click();
  await page.waitForURL(`**/#/circle/${TUESDAY}`);
  await context.close();
});

test('words to avoid appear nowhere, and no sentence is longer than twenty words', async () => {
  const avoid = /\b(trip|high|drug user|addict|crazy|patient|compliance|failed|missed|overdue|streak|score|leaderboard|cure|heal|rewire|breakthrough|guru|tribe|shaman|ceremony|sacred|user|client)\b/i;
  for (const file of ['words-common.js', 'words-desk.js', 'words-devices.js', 'words-door.js', 'words-keys.js', 'words-seven.js']) {
    const text = await readFile(new URL(`../../web/ui/${file}`, import.meta.url), 'utf8').then(all => all.replace(/\/\*\*.*?\*\/|^\/\/.*$/gms, ''));
    const said = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(found => found[1] ?? found[2]);
    for (const sentence of said.flatMap(words => words.split(/(?<=[.?!])\s+/))) {
      assert.doesNotMatch(sentence, avoid, `${file}: ${sentence}`);
      assert.ok(sentence.split(/\s+/).length <= 20, `${file}: ${sentence}`);
    }
  }
});

test('a plan that was begun is still there after the browser’s back, and focus is on its heading', async () => {
  const { page, context } = await at(desk['desk-plan']);
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1'); // it was fetched first
  await page.getByLabel('What it is about').fill('Letting the year end');
  await page.goBack();
  await page.getByRole('heading', { name: 'Next gathering' }).waitFor();
  await button(page, 'Plan a gathering').click();
  assert.equal(await page.getByLabel('What it is about').inputValue(), 'Letting the year end');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Plan gathering 6');
  await context.close();
});

test('fields in a row stand on one line', async () => {
  const { page, context } = await at(desk['desk-plan'], { viewport: { width: 1280, height: 800 } });
  const tops = [];
  for (const name of ['Day', 'Begins at', 'Time zone']) tops.push((await page.getByLabel(name, { exact: true }).boundingBox())?.y);
  assert.equal(new Set(tops).size, 1, String(tops));
  await context.close();
});

test('a promise that stays keeps its name, and only what is new is sent', async () => {
  const state = desk['desk-promises'];
  const { page, context, asked } = await at(state);
  const stands = Object.values(state.rooms)[0].ring.circle.agreements;
  await page.locator('form textarea, form input').first().fill('What is said here stays here, and so does who was here.');
  await button(page, 'Save as version 2').click();
  const { command, bodies, said } = await asked('revise_agreements');
  assert.deepEqual(command.items.slice(1), stands.slice(1));
  assert.notEqual(command.items[0], stands[0]);
  assert.deepEqual(said, { [command.items[0]]: 'What is said here stays here, and so does who was here.' });
  assert.deepEqual(Object.keys(bodies).sort(), [command.items[0], ...Object.values(command.pages)].sort());
  await context.close();
});
