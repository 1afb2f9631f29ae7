// Sample data of the desk, the door and planning: invented people, in the shapes of `protocol.d.ts`.

export const NOW = Date.parse('2026-11-24T16:20:00Z'); // 17:20 in Berlin, a Tuesday
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let n = 0;
/** A stable id. @returns {string} */
export const id = () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`;

/** Texts of a lane: `say('words')` names them and keeps them. */
export function bodies() {
  const said = {};
  return { said, say: words => { const key = id(); said[key] = words; return key; } };
}

export const TUESDAY = id();
export const RETREAT = id();
export const OPEN_DOOR = id();
export const DARA = id();
export const INES = id();
export const INVITATION = id();
export const SECRET = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ';

export const AGREEMENTS = [
  'What is said here stays here. I may take my own learning home.',
  'One voice speaks at a time.',
  'I speak for myself.',
  'I listen without fixing, advising or comparing.',
  'I may pass, always.',
  'I come sober and from a private place. I say so if that changes.',
  'I make no recording, no screenshots and no AI notes.',
  'I make no offers of substances and no requests for them. I give no dosing advice.',
  'If I am struggling, I tell a facilitator. If I must go, I try to say so, and someone will check on me.',
];
export const ABOUT = 'For people who are having ketamine sessions at a clinic and would like company in the same weeks.\nWe listen to each other, and Dara and Ines hold the time.\nIt is not medical care, therapy or an emergency service.';

export const LINES = [
  { label: '988 lifeline', phone: '988', text: '988', serves: 'anyone in distress, or worried about someone', languages: ['English'], region: 'United States and Canada' },
  { label: 'Fireside Project', phone: '623-473-7433', serves: 'people during and after a psychedelic experience; emotional support, not for emergencies', languages: ['English'], region: 'United States' },
  { label: 'Samaritans', phone: '116 123', hours: 'day and night', serves: 'anyone who needs someone to listen', languages: ['English'], region: 'United Kingdom and Ireland', verified_on: '2026-11-02' },
  { label: '116 123, emotional support', phone: '116 123', serves: 'anyone who needs someone to listen', languages: ['the language of the country'], region: 'a number of European countries', verified_on: '2026-03-01' },
  { label: 'Find A Helpline', link: 'https://findahelpline.com', serves: 'anyone, anywhere: a directory of lines that are free, human and confidential', languages: ['English'], region: 'international' },
];
const EMERGENCY = '112';
export const SAFETY = {
  emergency: EMERGENCY,
  lines: LINES.filter(line => line.verified_on),
  texts: [
    'Afterglow hosts circles. It is not medical care, therapy or an emergency service, and nobody watches it between circles.',
    'If you or someone near you may be in danger now, call 112. For someone to talk to now: Samaritans (call 116 123); 116 123, emotional support (call 116 123).',
    'You can pass, turn off your camera, step out or leave at any time without giving a reason. If you go suddenly, a facilitator may check that you are all right.',
    'What is said here is held by agreement, not by law. Please do not record. We do not, but software cannot stop a phone.',
    'Please do not bring offers of substances, dosing advice, or names of people who are not here.',
    'If your mood, sleep or sense of reality is getting harder rather than easier, tell a facilitator or your clinician. You do not have to wait for the next circle.',
  ],
};

const each = (minutes, breath, wish) => Object.fromEntries(Array.from({ length: 10 }, (_, i) => i + 3).map(people => [people, Math.min(wish, Math.floor((minutes * 60 - people * breath) / people))]));
const part = (kind, title, minutes, prompt, wish, breath = 0) => ({ kind, title, minutes, prompt, mode: 'silent', breath_seconds: breath, ...(wish && { each_seconds: wish }), each: ['check_in', 'look_back', 'council', 'closing', 'open_centre'].includes(kind) ? each(minutes, breath, wish ?? 3600) : {} });
const landing = theme => ({
  theme, minutes: 90,
  segment: [
    part('welcome', 'Welcome and grounding', 6, 'Feet on the floor, a slow breath, three things you can hear.'),
    part('agreements', 'Agreements', 4, 'We read them aloud, one person for each line.'),
    part('check_in', 'Check-in', 12, 'Your name, and what the weather is like in you today.', 60),
    part('look_back', 'Step look-back', 10, 'What happened with your step, whatever that was?', 60),
    part('council', 'Council', 28, 'What are you still carrying from your last session?', 180, 20),
    part('pairs', 'In pairs', 10, 'Tell me one thing you want to keep, and where in your week it could live.', 240),
    part('steps', 'Step', 12, 'Write for five minutes: When ___, I will ___. Smaller is better.', 45),
    part('closing', 'Closing round', 6, 'One word or one thank-you, and one thing you will do gently tonight.', 30),
    part('release', 'Release', 2, 'Your leaving number, who to call, and the next date.'),
  ],
});
export const TEMPLATES = [
  { id: 'soft-landing', name: 'Soft Landing', about: ['For people who are having ketamine sessions at a clinic and would like company in the same weeks.', 'We listen to each other, and two facilitators hold the time.', 'It is not medical care, therapy or an emergency service.'], notes: ['Gather once a week, one to four days after the usual clinic day.', 'Places fill for four gatherings at a time.'], medium: ['beside_a_call', 'in_one_room'], entry: 'rolling', people: { min: 4, max: 8 }, facilitators: 2, guardians: 0, agreements: AGREEMENTS, gathering: ['Still carrying', 'Lighter, and back again', 'An old thought', 'A kind ordinary day'].map(landing) },
  { id: 'six-lanterns', name: 'Six Lanterns', about: ['For people who come home from the same psilocybin retreat.', 'Six gatherings in about ten weeks, with the same people from start to end.', 'It is not medical care, therapy or an emergency service.'], notes: ['Never shorten the sixth gathering.'], medium: ['beside_a_call', 'written'], entry: 'closed', people: { min: 5, max: 8 }, facilitators: 2, guardians: 0, agreements: [...AGREEMENTS, 'We do not rank experiences. A quiet journey counts the same.'], gathering: ['Landing', 'Feeling it through', 'What matters', 'One small thing', 'When the old way returns', 'Carrying on'].map(landing) },
  { id: 'open-door', name: 'Open Door', about: ['For anyone with a psychedelic experience behind them who would like company with it.', 'We are peers. One peer facilitator leads, and a guardian watches time and agreements.', 'It is not therapy, crisis care or medicine advice.'], notes: [], medium: ['beside_a_call', 'in_one_room'], entry: 'drop_in', people: { min: 3, max: 12 }, facilitators: 1, guardians: 1, agreements: AGREEMENTS, gathering: [landing('What asks for company')] },
];

const dot = (number, at, past) => ({ id: id(), number, at, zone: past ? '' : 'Europe/Berlin', minutes: past ? 0 : 90, past });
const tonight = NOW + 40 * 60_000;
export const CARDS = [
  { id: TUESDAY, spoken: 1, template: 'soft-landing', medium: 'beside_a_call', entry: 'rolling', members: 8, facilitators: 2, waiting: 1, signals: 0, gatherings: [dot(1, tonight - 21 * DAY, true), dot(2, tonight - 14 * DAY, true), dot(3, tonight - 7 * DAY, true), dot(4, tonight, false), dot(5, tonight + 7 * DAY, false)] },
  { id: RETREAT, spoken: 2, template: 'six-lanterns', medium: 'written', entry: 'closed', members: 6, facilitators: 1, waiting: 0, signals: 0, gatherings: [0, 7, 14, 28, 42, 70].map((days, i) => dot(i + 1, NOW - 12 * DAY + 2 * HOUR + days * DAY, days < 12)) },
  { id: OPEN_DOOR, spoken: 3, template: 'open-door', medium: 'beside_a_call', entry: 'drop_in', members: 0, facilitators: 1, waiting: 0, signals: 0, gatherings: [] },
];
export const ME = { facilitator: { person: DARA }, circles: [TUESDAY, RETREAT, OPEN_DOOR].map(circle => ({ circle, person: DARA })) };
export const DESK = { practice: 'Lindenhof practice', me: ME.facilitator, colleagues: 3, circles: CARDS, crisis_line_confirmed: true };

const midnight = days => Math.floor(NOW / DAY) * DAY + days * DAY;
export const DEVICES = { devices: [
  { id: id(), since: midnight(-40), used: midnight(0), this: true },
  { id: id(), kind: 'phone', since: midnight(-200), used: midnight(-3), this: false },
  { id: id(), since: midnight(-1), used: midnight(-1), this: false },
] };

/** The lanes a facilitator of the Tuesday circle has. */
export function circleLanes({ waiting = true, running = false, alone = false, fresh = false, entry = 'rolling', medium = 'beside_a_call' } = {}) {
  const { said, say } = bodies();
  const dara = say('Dara');
  const circle = { id: TUESDAY, title: say('Tuesday circle'), about: say(ABOUT), medium, entry, agreements_version: 1, agreements: AGREEMENTS.map(say), led_by: [dara], attended: true };
  const person = (name, role = 'participant') => [id(), { name: say(name), role }];
  const members = Object.fromEntries([[DARA, { name: dara, role: 'facilitator' }], ...(alone || fresh ? [] : [[INES, { name: say('Ines M.'), role: 'facilitator' }]]), ...(fresh ? [] : ['Wren', 'Amaro', 'Juniper', 'Sol', 'Theo', 'Marlow', 'Yara', 'Bente'].map(name => person(name)))]);
  const plan = (number, at, theme) => {
    const parts = landing(theme).segment.map(p => [id(), { kind: p.kind, minutes: p.minutes, title: say(p.title), prompt: say(p.prompt), ...(Object.keys(p.each).length && { each: p.each }) }]);
    return [id(), { number, at, zone: 'Europe/Berlin', minutes: 90, theme: say(theme), segments: Object.fromEntries(parts), agenda: parts.map(([key]) => key) }];
  };
  const past = (number, at, came) => [id(), { number, planned_at: at, released_at: at + 95 * 60_000, attended: Array.from({ length: came }, id), closed: 'agenda' }];
  const inv = (state, reusable, used, days) => [id(), { reusable, state, expires: NOW + days * DAY, used }];
  const planned = fresh ? [] : [plan(4, tonight, 'A kind ordinary day'), plan(5, tonight + 7 * DAY, 'Still carrying')];
  if (planned[0]) circle.next = { gathering: planned[0][0], number: 4, at: tonight, zone: 'Europe/Berlin', minutes: 90 };
  const desk = {
    waiting: waiting && !fresh ? { [id()]: { name: say('Noor'), first_time: true, here: true, accepted: true }, [id()]: { name: say('Kim'), first_time: false, here: false, accepted: false } } : {},
    members, planned: Object.fromEntries(planned), template: 'soft-landing', signals: {}, numbers: {}, not_yet: [], passed: [], with_a_step: Object.keys(members).slice(2, 4), steps: { named: 3, reviewed: 1 }, weeks: {},
    invitations: fresh ? {} : Object.fromEntries([inv('open', false, 0, 12), inv('open', true, 3, 9), inv('used', false, 1, 5), inv('revoked', false, 0, 4), inv('open', false, 0, -2)]),
    past: fresh ? {} : Object.fromEntries([past(1, tonight - 21 * DAY, 9), past(2, tonight - 14 * DAY, 8), past(3, tonight - 7 * DAY, 1)]),
    can: { open_doors: !fresh && !running, admit: true }, bodies: said,
  };
  const member = { person: DARA, role: 'facilitator', name: dara, standing: 'member', accepted: 1, can: {}, bodies: said };
  const ring = { circle, bodies: said, ...(!fresh && { call_link: say('https://call.example.org/tuesday') }), ...(running && { gathering: { id: id(), number: 4, phase: 'open', clock: { runs: true, at: 0 }, minutes: 90, segments: {}, agenda: [], seats: {}, order: [], lead: DARA, piece: { at: 'home' }, reflections: {} } }) };
  return { ring, desk, member };
}

/** What a door shows. */
export function doorView({ medium = 'beside_a_call', zone = 'Europe/Berlin', next = true, phase = undefined } = {}) {
  const { said, say } = bodies();
  return {
    circle: { id: TUESDAY, title: say('Tuesday circle'), about: say(ABOUT), medium, entry: 'rolling', agreements_version: 3, agreements: AGREEMENTS.map(say), led_by: [say('Dara'), say('Ines M.')], attended: false, ...(next && { next: { gathering: id(), number: 4, at: tonight, zone, minutes: 90 } }) },
    bodies: said,
    ...(phase && { phase }),
  };
}
