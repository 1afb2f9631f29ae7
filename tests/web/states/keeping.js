// What is kept of one, a copy of it, being erased with a receipt, and the end of a series.
import { CIRCLE, ME, body, id, member, safety, waiting } from '../fixtures/circle.mjs';
import { keeps } from './steps.js';

const DAY = 86_400_000;
const ENDED = Date.UTC(2030, 10, 19, 19, 30);
const none = { pass: undefined, pass_for_now: undefined, step_out: undefined, keep_step: true };
const out = { presence: undefined, before_me: undefined };
const past = { number: 6, planned_at: Date.UTC(2030, 10, 19, 18), released_at: ENDED, attended: [id(1), id(2), ME], closed: 'agenda' };

/** @param {string} thing @param {number | undefined} count @param {string[]} readers @param {any} until @param {number} [days] */
const line = (thing, count, readers, until, days) => ({ thing, ...(count !== undefined && { count }), memory: thing === 'line', readers, until, ...(days && { goes_at: ENDED + days * DAY }) });
const after = (/** @type {number} */ days) => ({ is: 'after_series', days });

/** What `GET /api/kept/{circle}` answers. */
export const kept = {
  circle: CIRCLE, person: ME, now: ENDED + 3 * DAY, series_ends: ENDED, member: true, holds: false, accepted: 2,
  attended: [{ number: 5, planned_at: past.planned_at - 7 * DAY, released_at: ENDED - 7 * DAY }, { number: 6, planned_at: past.planned_at, released_at: ENDED }],
  things: [
    line('words', 0, ['you', 'circle'], { is: 'release' }), line('line', 0, ['you', 'desk'], { is: 'release' }), line('name', 1, ['you', 'circle'], after(30), 30), line('card', 0, ['you', 'desk'], after(30)),
    line('numbers', 2, ['you', 'desk'], { is: 'next_release', days: 90 }, 90), line('agreements', 1, ['you', 'desk', 'server'], after(90), 90), line('attendance', 2, ['you', 'desk', 'server'], after(90), 90),
    line('follow_up', 0, ['you', 'desk', 'server'], { is: 'days', days: 90 }), line('steps', 3, ['you', 'circle_if_shown'], after(180), 180), line('log', 6, ['you'], after(180), 180),
    line('controls', undefined, ['desk', 'server'], { is: 'days', days: 90 }), line('devices', undefined, ['you', 'server'], { is: 'after_use', days: 180 }), line('calendar', 1, ['you', 'address_holders', 'server'], { is: 'ended' }), line('membership', 1, ['circle', 'server'], { is: 'stays' }),
  ],
};
const erased = { circle: CIRCLE, at: ENDED + 3 * DAY, went: [{ thing: 'name', count: 1 }, { thing: 'numbers', count: 2 }, { thing: 'steps', count: 3 }, { thing: 'log', count: 6 }, { thing: 'membership', count: 1 }] };
export const api = { '/api/safety': safety, '/api/me': { circles: [{ circle: CIRCLE, person: ME }] }, [`/api/kept/${CIRCLE}`]: kept, 'POST /api/erase-me': erased };

const mine = keeps({ change: { ...out, last: past, numbers: { arriving: body(951), leaving: body(952) } } });
mine.bodies = { ...mine.bodies, [body(951)]: '4', [body(952)]: '7' };
export const lanes = { waiting: waiting({}, { attended: false }), member: mine };
export const alone = { waiting: waiting({}, { attended: false, next: undefined }), member: member(none, { ...out, last: past }) };
/** @param {import('playwright-core').Page} page @param {string} name */
const tap = (page, name) => page.getByRole('button', { name }).first().click();
const erase = async (/** @type {import('playwright-core').Page} */ page) => {
  await tap(page, 'Erase me');
  await tap(page, 'Yes, erase me');
  await page.getByText('An id that leads nowhere stays').waitFor();
};

/** @type {import('../fixtures/stage.mjs').State[]} */
export default [
  { name: 'kept, what and until when', lanes, waitFor: 'Your practice log' },
  { name: 'kept, what is not here', lanes, waitFor: 'Your practice log', act: async page => page.getByText('Not here now').click() },
  { name: 'kept, a copy was made', lanes, waitFor: 'Your practice log', act: async page => { await tap(page, 'Take a copy'); await page.getByText('Save the document').waitFor(); } },
  { name: 'kept, erased with a receipt', lanes, waitFor: 'Your practice log', act: erase },
  { name: 'kept, the server cannot be reached', lanes, api: { ...api, [`/api/kept/${CIRCLE}`]: { code: 'store_unavailable', sentence: 'The server cannot write just now. Please try again in a moment.' } }, waitFor: 'cannot write just now' },
  { name: 'the last gathering of a series', lanes: alone, hash: `#/circle/${CIRCLE}`, waitFor: 'This was the last gathering' },
  { name: 'between, a name that was let go', lanes, hash: `#/circle/${CIRCLE}`, lie: all => void delete all.member.bodies[body(9)], waitFor: 'What shall we call you?' },
  { name: 'the last gathering, kept', lanes: alone, hash: `#/circle/${CIRCLE}`, waitFor: 'This was the last gathering', act: async page => { await tap(page, 'Keep it here'); await page.getByText('change your mind').waitFor(); } },
].map(state => ({ hash: `#/kept/${CIRCLE}`, api, ...state }));
