// Without a connection: what one keeps for oneself, behind a passphrase; and that it waits where there is none.
import { CIRCLE, id, safety, waiting } from '../fixtures/circle.mjs';
import { earlyWeeks } from '../fixtures/early-weeks.mjs';
import { NOTES, SAYS, ago } from './steps.js';
import { withWeeks } from './weeks.js';

const [COFFEE, BROTHER] = [id(1100), id(1101)];
const says = (/** @type {any} */ more) => ({ ...SAYS, ...more });
const own = {
  day: ago(1), latest: ago(10), next: Date.UTC(2030, 10, 26, 23, 30),
  steps: [{ id: COFFEE, says: says({ when: 'I pour the first coffee', then: 'sit by the window for five minutes before the phone' }) }, { id: BROTHER, says: says({ then: 'write to my brother', rhythm: 'once', state: 'resting' }) }],
  entries: NOTES.map(([days, what], n) => ({ step: COFFEE, day: ago(days), what, line: n % 2 ? '' : 'It was raining, and I stayed a little longer than I meant to.', entry: id(1200 + n), counter: n + 1, device: id(1) })),
};
const locked = { passphrase: 'heron copper quiet lamp', own };
/** @param {import('playwright-core').Page} page */
async function open(page) {
  await page.getByLabel('Passphrase').fill(locked.passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { name: 'What you keep' }).waitFor({ timeout: 30_000 });
}

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'offline, what one keeps', silent: true, locked, waitFor: 'Your passphrase', act: open },
  { name: 'offline, a note', silent: true, locked, waitFor: 'Your passphrase', act: async page => {
    await open(page); await page.getByRole('button', { name: 'Today…' }).first().click(); await page.getByText('Noticing counts').waitFor(); } },
  { name: 'offline, it waits', silent: true, act: async page => { await page.getByText('opens here once there is a connection').waitFor({ timeout: 30_000 }); } },
].map(state => ({ hash: `#/circle/${CIRCLE}`, api: { '/api/safety': safety, '/api/early-weeks': earlyWeeks }, lanes: { waiting: waiting({}, { attended: false }), member: withWeeks({ dates: [ago(10)] }) }, ...state }));
