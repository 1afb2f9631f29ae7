// Where each text of a lane stands: its kind, its author where the view names one, its turn. Taken from the context in
// the view alone, so that a text which was moved, or given to someone else, does not open.
/** @import { DeskView, LaneName, LineView, MemberView, RingView, SegmentView } from '../protocol.js' */

/**
 * @typedef {object} Found
 * @property {string} id of the text
 * @property {string} kind
 * @property {string} [author] whose it must be; what a facilitator wrote for everyone says itself whose it is
 * @property {string} [gathering]
 * @property {string} [turn]
 * @property {string} [reflection]
 */

/** @param {LaneName} lane @param {any} view @returns {Found[]} */
export function placesOf(lane, view) {
  if (!view) return [];
  const found = lane === 'ring' ? ofRing(view) : lane === 'desk' ? ofDesk(view) : lane === 'member' ? ofMember(view) : [];
  return found.filter(({ id }) => typeof view.bodies?.[id] === 'string');
}

/** @param {string} kind @param {(string | undefined)[]} ids @param {Partial<Found>} [more] @returns {Found[]} */
const all = (kind, ids, more) => ids.flatMap(id => (id ? [{ kind, id, ...more }] : []));

/** @param {RingView['circle'] | undefined} circle */
const ofCircle = circle =>
  circle ? [...all('title', [circle.title]), ...all('about', [circle.about]), ...all('agreement', circle.agreements), ...all('name', circle.led_by)] : [];

/** @param {Record<string, Pick<SegmentView, 'title' | 'prompt'>>} segments */
const ofSegments = segments => Object.values(segments).flatMap(({ title, prompt }) => [...all('part', [title]), ...all('prompt', [prompt])]);

/** @param {Record<string, { name: string }>} people a name is by the person it names */
const ofNames = people => Object.entries(people).flatMap(([author, { name }]) => all('name', [name], { author }));

/** @param {{ arriving?: string, leaving?: string } | undefined} numbers @param {string} author */
const ofNumbers = (numbers, author) => all('number', [numbers?.arriving, numbers?.leaving], { author });

/** @param {Record<string, { author: string, turn: string, words: string }>} reflections @param {string} gathering */
const ofReflections = (reflections, gathering) =>
  Object.entries(reflections).map(([reflection, { author, turn, words }]) => ({ kind: 'reflection', id: words, author, gathering, turn, reflection }));

/** What waits, and what was given back with a facilitator's note. @param {Pick<MemberView, 'held' | 'returned'>} view @param {string} gathering */
const ofWaiting = ({ held = {}, returned = {} }, gathering) => [
  ...ofReflections(held, gathering), ...ofReflections(returned, gathering), ...all('note', Object.values(returned).map(({ note }) => note), { gathering }),
];

/** @param {string} kind @param {Pick<LineView, 'said'> | undefined} line @param {string} [turn] whose line it is, or in which pairs */
const ofLine = (kind, line, turn) => Object.entries(line?.said ?? {}).map(([id, { by }]) => ({ kind, id, author: by, ...(turn && { turn }) }));

/** @param {RingView} view */
function ofRing({ circle, call_link, gathering }) {
  const label = [...ofCircle(circle), ...all('call_link', [call_link])];
  if (!gathering) return label;
  return [...label, ...all('theme', [gathering.theme]), ...ofSegments(gathering.segments), ...ofNames(gathering.seats), ...ofReflections(gathering.reflections, gathering.id)];
}

/** Whoever has a new way in waits as the member they are. @param {DeskView} view @param {string} person */
export const whoWaits = (view, person) => view.invitations[view.waiting[person].invitation ?? '']?.person ?? person;

/** @param {DeskView & { gathering?: string }} view `gathering`: the one that runs */
function ofDesk(view) {
  const plans = Object.values(view.planned);
  return [
    ...Object.keys(view.waiting).flatMap(person => all('name', [view.waiting[person].name], { author: whoWaits(view, person) })), ...ofNames(view.members), ...ofNames(view.signals), ...ofNames(view.taken ?? {}),
    ...Object.values(view.invitations).flatMap(({ secret }) => all('invitation', [secret])),
    ...all('theme', plans.map(({ theme }) => theme)), ...plans.flatMap(({ segments }) => ofSegments(segments)),
    ...Object.values(view.numbers).flatMap(people => Object.entries(people).flatMap(([author, numbers]) => ofNumbers(numbers, author))),
    ...(view.gathering ? ofWaiting(view, view.gathering) : []), ...Object.entries(view.weeks ?? {}).flatMap(([author, id]) => all('dates', [id], { author })),
    ...Object.entries(view.lines ?? {}).flatMap(([person, line]) => ofLine('line', line, person)), ...ofLine('back', view.back),
  ];
}

/** @param {MemberView} view */
const ofMember = view => [
  ...ofCircle(view.circle), ...all('name', [view.name], { author: view.person }), ...ofNumbers(view.numbers, view.person),
  ...(view.keys?.gathering ? [...ofWaiting(view, view.keys.gathering.id), ...(view.written ? ofReflections({ [view.written.reflection]: { author: view.person, ...view.written } }, view.keys.gathering.id) : [])] : []), ...ofSteps(view),
  ...Object.entries(view.cards ?? {}).map(([author, id]) => ({ kind: 'emergency', id, author })),
  ...Object.values(view.card?.opened ?? {}).flatMap(({ by, name }) => all('name', [name], { author: by })),
  ...ofLine('line', view.line, view.person), ...ofLine('pair', view.in_pair, view.in_pair?.pairs),
];

/** One's own weeks, steps and log, and what others show. @param {MemberView} view */
const ofSteps = ({ person: author, weeks, steps = {}, log = {}, shown_steps = {} }) => [
  ...all('weeks', [weeks?.words], { author }), ...all('dates', [weeks?.shown], { author }),
  ...all('step', Object.values(steps).map(({ words }) => words), { author }), ...all('practice', Object.values(log).map(({ words }) => words), { author }),
  ...ofNames(shown_steps), ...Object.entries(shown_steps).flatMap(([by, shown]) => all('step', Object.values(shown.steps), { author: by })),
];
