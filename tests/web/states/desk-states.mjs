// Named states of the facilitator's screens. `api` answers requests, `rooms` are the lanes of each circle,
// `act` brings the page to the state after it has loaded; `titles` are circles this browser holds keys of.
import { CARDS, DESK, DEVICES, LINES, ME, NOW, SAFETY, TEMPLATES, TUESDAY, circleLanes } from './desk-data.mjs';

const api = { 'GET /api/me': ME, 'GET /api/desk': DESK, 'GET /api/templates': TEMPLATES, 'GET /api/safety': SAFETY, 'GET /api/crisis-lines': { lines: LINES }, 'POST /api/crisis-lines': { lines: LINES },
  'POST /api/links': { link: 'https://circle.example.org/#/link/Zm9yLWEtY29sbGVhZ3VlLWZvci1hLWNvbGxlYWd1ZS0x' }, 'POST /api/circles': { id: TUESDAY }, 'POST /api/sign-out': {}, 'POST /api/ways-in/end': {},
  'GET /api/devices': DEVICES, 'POST /api/devices/kind': { devices: DEVICES.devices.map(one => (one.this ? { ...one, kind: 'computer' } : one)) }, 'POST /api/devices/end': { devices: DEVICES.devices.slice(0, 1) } };
const desk = change => ({ ...api, 'GET /api/desk': { ...DESK, ...change } });
const circle = options => ({ [TUESDAY]: circleLanes(options) });
/** Somebody at the door, in another way. @param {object} change @param {string} [called] */
const knock = (change, called) => {
  const rooms = circle();
  const { desk } = rooms[TUESDAY];
  const [noor] = Object.values(desk.waiting);
  Object.assign(noor, change);
  if (called) desk.bodies[noor.name] = called;
  return rooms;
};
/** Follow-ups of three kinds, and a record of controls. */
const followed = () => {
  const rooms = circle();
  const { desk } = rooms[TUESDAY];
  const [dara, , wren, amaro, juniper] = Object.entries(desk.members);
  const one = ([person, { name }], why, more = {}) => [person, { name, why, since: Date.UTC(2026, 10, 17), done: false, ...more }];
  desk.follow_ups = Object.fromEntries([one(wren, 'asked'), one(amaro, 'left', { owner: dara[0] }), one(juniper, 'absent', { done: true })]);
  desk.record = { count: 212, head: '81b3 0f4c 77aa 19e0 5d2c 40f1 9ab8 6c33' };
  for (const was of Object.values(desk.past)) was.record = { count: 190, head: '0f4c 77aa 19e0 5d2c 40f1 9ab8 6c33 81b3' };
  return rooms;
};
/** Two people with an emergency card. */
const withCards = () => {
  const rooms = circle();
  const { desk } = rooms[TUESDAY];
  const [, , wren, amaro] = Object.keys(desk.members);
  desk.cards = { [wren]: 1, [amaro]: 3 };
  return rooms;
};
/** One gathering starts late, one was moved, and one will not take place. */
const otherwise = () => {
  const rooms = circle();
  const { desk, ring } = rooms[TUESDAY];
  const [[next, plan], [later, moved]] = Object.entries(desk.planned);
  const week = 7 * 86_400_000;
  desk.can.start_late = { gathering: next, at: plan.at, from: plan.at + 600_000, until: plan.at + 3_600_000 };
  ring.circle.changed = { [next]: { at: plan.at, begins: plan.at + 600_000 }, [later]: { at: moved.at, was: moved.at - 86_400_000 }, '00000000-0000-4000-8000-000000009010': { at: plan.at + 2 * week, cancelled: true } };
  return rooms;
};
/** A series with a longer stretch to come, of whom three let their weeks be known. */
const series = () => {
  const rooms = followed();
  const { desk } = rooms[TUESDAY];
  const [, , wren, amaro, juniper] = Object.keys(desk.members);
  const day = days => new Date(NOW + days * 86_400_000).toISOString().slice(0, 10);
  const later = Object.values(desk.planned).at(-1);
  desk.planned['00000000-0000-4000-8000-000000009000'] = { ...later, number: 6, at: later.at + 21 * 86_400_000 };
  for (const [n, was] of Object.values(desk.past).entries()) was.attended = [wren, amaro, ...(n === 1 ? [] : [juniper])];
  desk.weeks = {};
  for (const [n, [person, days]] of [[wren, -3], [amaro, -6], [juniper, -80]].entries()) {
    const text = `00000000-0000-4000-8000-00000000910${n}`;
    desk.weeks[person] = text;
    desk.bodies[text] = JSON.stringify({ dates: [day(days)] });
  }
  return rooms;
};
const titles = { [TUESDAY]: 'Tuesday circle' };
const press = name => page => page.getByRole('button', { name }).first().click();
const here = `#/desk/${TUESDAY}`;
const agenda = async page => { await page.getByText(/^Agenda · 90 min/).first().click(); };
const minutes = async page => { await agenda(page); await press('Change the minutes')(page); await page.getByLabel('Minutes for Council').waitFor(); };
const plan = async page => {
  await press('Plan a gathering')(page);
  await page.getByLabel('Day').waitFor();
};

const series26 = async page => { await plan(page); await press('Several at once')(page); await page.locator('#series-date').fill('2031-03-11'); await page.locator('#series-time').fill('18:00'); await page.locator('.series-dates li').nth(3).waitFor(); };

export const states = {
  'desk': { address: '#/desk', api, titles, waitFor: 'Your practice' },
  'desk-needs': { address: '#/desk', api: desk({ circles: CARDS.map((card, i) => ({ ...card, signals: i ? 0 : 2, phase: i ? undefined : 'open' })) }), waitFor: 'people asked for you' },
  'desk-first': { address: '#/desk', api: desk({ circles: [], colleagues: 0, crisis_line_confirmed: false }), waitFor: 'No circle yet' },
  'desk-link': { address: '#/desk', api, waitFor: 'A desk for a colleague', act: press('A desk for a colleague') },
  'desk-sign-out': { address: '#/desk', api, waitFor: 'Sign out', act: press('Sign out') },
  'desk-lines': { address: '#/desk/lines', api, waitFor: '988 lifeline' },
  'desk-lines-form': { address: '#/desk/lines', api, waitFor: 'Add a line', act: async page => { await press('Add a line')(page); await press(/Save and confirm/)(page); } },
  'devices': { address: '#/devices', api, waitFor: 'A phone' },
  'devices-name': { address: '#/devices', api, waitFor: 'A phone', act: press('Say what it is: This browser') },
  'devices-end': { address: '#/devices', api, waitFor: 'A phone', act: press('End: A phone') },
  'devices-one': { address: '#/devices', api: { ...api, 'GET /api/devices': { devices: DEVICES.devices.slice(0, 1) } }, waitFor: 'No other device' },
  'desk-templates': { address: '#/desk/new', api, waitFor: 'Soft Landing' },
  'desk-new-circle': { address: '#/desk/new', api, waitFor: 'Soft Landing', act: press('Begin with Soft Landing') },
  'desk-new-circle-problems': { address: '#/desk/new', api, waitFor: 'Soft Landing', act: async page => { await press('Begin with Soft Landing')(page); await press('Add a promise')(page); await press('Make this circle')(page); } },
  'desk-circle': { address: here, api, rooms: circle(), waitFor: 'Next gathering' },
  'desk-follow-ups': { address: here, api, rooms: followed(), waitFor: 'Someone to get in touch with' },
  'desk-weeks': { address: here, api, rooms: series(), waitFor: 'Next gathering', act: async page => { await press('The weeks of this circle')(page); await page.getByText('Longer stretches to come').waitFor(); } },
  'desk-again': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await press('Use it again')(page); await page.getByText('Take the template').waitFor(); } },
  'desk-again-new': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await press('Use it again')(page); await press('Begin a circle like it')(page); await page.getByText('Like “Tuesday circle”').waitFor(); } },
  'desk-weeks-none': { address: here, api, rooms: circle({ fresh: true }), waitFor: 'Plan the first gathering', act: async page => { await press('The weeks of this circle')(page); await page.getByText('No gathering has been planned yet.').waitFor(); } },
  'desk-changed': { address: here, api, rooms: otherwise(), waitFor: 'will not take place' },
  'desk-change': { address: here, api, rooms: otherwise(), waitFor: 'Next gathering', act: async page => { await press(/^Late, moved or cancelled/)(page); await page.getByText('On time after all').waitFor(); } },
  'desk-change-problems': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await press(/^Late, moved or cancelled/)(page); await press('Move it')(page); await page.getByText('It is planned for this time already.').first().waitFor(); } },
  'desk-cards': { address: here, api, rooms: withCards(), waitFor: 'Emergency cards', act: async page => { await page.getByText('Emergency cards').click(); await press('Open emergency card')(page); } },
  'desk-report-named': { address: '#/desk', api: { ...api, 'GET /api/safety': { ...SAFETY, report: 'Mara Lind, 030 1234567' } }, titles, waitFor: 'Your practice' },
  'desk-circle-running': { address: here, api, rooms: circle({ running: true, waiting: false }), waitFor: 'Enter the room' },
  'desk-circle-fresh': { address: here, api: desk({ crisis_line_confirmed: false }), rooms: circle({ fresh: true }), waitFor: 'Plan the first gathering' },
  'desk-circle-decline': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: press('Not now: Noor') },
  'desk-circle-end-way': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await page.getByText('If someone’s device is lost').click(); await press('End their way in: Wren')(page); } },
  'desk-circle-add': { address: here, api, rooms: circle({ alone: true }), waitFor: 'Invite a second pair of hands', act: press('Invite a second pair of hands') },
  'desk-invite': { address: here, api, rooms: circle({ entry: 'drop_in' }), waitFor: 'Make an invitation', act: press('Make an invitation') },
  'desk-invitation': { address: here, api, rooms: circle(), waitFor: 'Make an invitation', act: async page => { await press('Make an invitation')(page); await press('Make the link')(page); await page.getByText('shown only now').waitFor(); } },
  'desk-invitation-qr': { address: here, api, rooms: circle(), waitFor: 'Make an invitation', act: async page => { await press('Make an invitation')(page); await press('Make the link')(page); await press('Show as a QR code')(page); await page.getByRole('img', { name: 'QR code' }).waitFor(); } },
  'desk-promises': { address: here, api, rooms: circle(), waitFor: 'Revise', act: async page => { await press('Revise')(page); await page.getByText('Save as version 2').waitFor(); } },
  'desk-minutes': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await minutes(page); await page.getByLabel('Minutes for Council').fill('18'); } },
  'desk-minutes-problems': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await minutes(page); await page.getByLabel('Minutes for Council').fill('0'); await press('Keep these minutes')(page); } },
  'desk-sheet': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await agenda(page); await press('A sheet to print')(page); await page.getByText('If someone needs a person now').waitFor(); } },
  'desk-hands': { address: here, api, rooms: circle({ alone: true }), waitFor: 'Invite a second pair of hands', act: async page => { await press('Invite a second pair of hands')(page); await press('Make the link')(page); await page.getByText('hold the circle with you, and to nobody else').waitFor(); } },
  'desk-way-in': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await page.getByText('If someone’s device is lost').click(); await press('New way in: Wren')(page); await page.locator('.seven').waitFor(); } },
  'desk-remove': { address: here, api, rooms: circle(), waitFor: 'Next gathering', act: async page => { await page.getByText('Someone leaves the circle').click(); await press('Remove: Ines M.')(page); } },
  'desk-knock-unproven': { address: here, api, rooms: knock({ unproven: true }), waitFor: 'This knock does not prove itself' },
  'desk-knock-alike': { address: here, api, rooms: knock({}, 'Wrеn'), waitFor: 'The name looks like Wren' },
  'desk-no-keys': { address: here, api, rooms: circle(), keys: 'none', waitFor: 'This browser does not hold the desk’s keys' },
  'desk-recover': { address: here, api, rooms: circle(), keys: 'none', waitFor: 'This browser does not hold', act: async page => { await press('I have a recovery sheet')(page); await page.getByLabel('The letters of part one').fill('abc'); await page.getByLabel('The words of part two').fill('seven words that are no code'); await press('Open the sheet')(page); await page.locator('.problem').first().waitFor(); } },
  'desk-recovery': { address: here, api, rooms: circle(), waitFor: 'Recovery sheet', act: async page => { await press('Make a recovery sheet')(page); await page.getByText('Part two: the code').waitFor(); } },
  'words': { address: '#/words', api, waitFor: 'Seven words' },
  'words-problems': { address: '#/words', api, waitFor: 'Seven words', act: async page => { await page.getByLabel('The seven words').fill('harbor lemon'); await press('To the door')(page); await page.locator('.problem').first().waitFor(); } },
  'desk-plan': { address: here, api, rooms: circle(), waitFor: 'Plan a gathering', act: plan },
  'desk-series': { address: here, api, rooms: circle(), waitFor: 'Plan a gathering', act: async page => { await series26(page); await press(/^Take out/)(page); await press(/^Change: /)(page); } },
  'desk-series-problems': { address: here, api, rooms: circle(), waitFor: 'Plan a gathering', act: async page => { await series26(page); await page.locator('#series-times').fill('40'); await press('Put them on the calendar')(page); } },
  'desk-plan-elsewhere': { address: here, api, rooms: circle(), waitFor: 'Plan a gathering', act: async page => { await plan(page); await page.getByLabel('Time zone').selectOption('America/New_York'); await page.getByLabel('Minutes for Council').fill('14'); await page.getByRole('button', { name: 'Leave out: In pairs' }).click(); } },
  'desk-plan-problems': { address: here, api, rooms: circle(), waitFor: 'Plan a gathering', act: async page => { await plan(page); await page.getByLabel('Day').fill(''); await page.getByLabel('Minutes for Council').fill('x'); await press('Put on the calendar')(page); } },
};
