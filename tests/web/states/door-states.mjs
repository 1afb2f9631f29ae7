// Named states of the way in: home, set-up and the door.
import { FRAGMENT, sealedDoor } from '../fixtures/sealed.mjs';
import { DARA, LINES, RETREAT, SAFETY, SECRET, TUESDAY, doorView } from './desk-data.mjs';

const nobody = { circles: [] };
const refused = (code, sentence) => ({ code, sentence });
const api = { 'GET /api/me': nobody, 'GET /api/safety': SAFETY, 'POST /api/door': await sealedDoor(doorView()), 'POST /api/knock': { person: DARA, session: 'x' }, 'POST /api/link': { facilitator: { person: DARA }, circles: [] }, 'GET /api/crisis-lines': { lines: LINES } };
const address = `#/invitation/${TUESDAY}/${FRAGMENT}`;
const title = 'Tuesday circle';
const go = async page => page.getByRole('button', { name: /^Go on$/ }).click();
/** Walks to a step, ticking what is to be ticked. */
const walk = steps => async page => {
  for (let i = 0; i < steps; i++) {
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await go(page);
  }
  await page.getByText(`Step ${steps + 1} of 5`).waitFor();
};

export const states = {
  'door-home': { address: '', api, waitFor: 'You come in with an invitation.' },
  'door-home-several': { address: '', api: { ...api, 'GET /api/me': { circles: [TUESDAY, RETREAT].map(circle => ({ circle, person: circle })) } }, titles: { [TUESDAY]: 'Tuesday circle' }, waitFor: 'Your circles' },
  'door-setup-closed': { address: `#/link/${SECRET}`, api: { ...api, 'POST /api/link': refused('no_such_link', 'This link was used already, or it is not whole.') }, waitFor: 'does not open any more' },
  'door-about': { address, api, waitFor: title },
  'door-about-elsewhere': { address, api: { ...api, 'POST /api/door': await sealedDoor(doorView({ zone: 'America/New_York', medium: 'written' })) }, waitFor: title },
  'door-about-undated': { address, api: { ...api, 'POST /api/door': await sealedDoor(doorView({ next: false, medium: 'in_one_room' })) }, waitFor: title },
  'door-about-now': { address, api: { ...api, 'POST /api/door': await sealedDoor(doorView({ next: false, phase: 'open' })) }, waitFor: 'A gathering is on now.' },
  'door-about-closing': { address, api: { ...api, 'POST /api/door': await sealedDoor(doorView({ phase: 'closing' })) }, waitFor: 'It is coming to its close.' },
  'door-safety': { address, api, waitFor: title, act: walk(1) },
  'door-agreements': { address, api, waitFor: title, act: walk(2) },
  'door-agreements-missing': { address, api, waitFor: title, act: async page => { await walk(2)(page); for (const box of (await page.getByRole('checkbox').all()).slice(0, 4)) await box.check(); await go(page); } },
  'door-place': { address, api, waitFor: title, act: walk(3) },
  'door-place-missing': { address, api, waitFor: title, act: async page => { await walk(3)(page); await go(page); } },
  'door-name': { address, api, waitFor: title, act: walk(4) },
  'door-name-missing': { address, api, waitFor: title, act: async page => { await walk(4)(page); await page.getByRole('button', { name: 'Knock' }).click(); } },
  'door-whose': { address, api: { ...api, 'GET /api/me': { circles: [{ circle: TUESDAY, person: TUESDAY }] } }, titles: { [TUESDAY]: 'Tuesday circle' }, waitFor: 'This browser is Dara’s place in the circle' },
  'door-whose-other': { address, api: { ...api, 'GET /api/me': { circles: [{ circle: TUESDAY, person: TUESDAY }] } }, titles: { [TUESDAY]: 'Tuesday circle' }, waitFor: 'This browser is Dara’s place in the circle', act: async page => { await page.getByRole('button', { name: 'I am somebody else' }).click(); await page.getByText('Each person has a place').waitFor(); } },
  'door-used': { address, api: { ...api, 'POST /api/door': refused('invitation_used', 'This invitation was already used. Please ask the facilitator for a new one.') }, waitFor: 'This door is closed' },
  'door-unreachable': { address, api: { ...api, 'GET /api/me': refused('network', 'We could not reach the server. Please check your connection.') }, waitFor: 'We can’t reach the server' },
};
