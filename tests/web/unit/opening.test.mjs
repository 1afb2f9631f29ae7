// The way from the wire to the screen, with a true server and with one that lies.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import * as sealing from '../../../web/crypto/index.js';
import { newcomerOf } from '../../../web/state/held.js';
import { Opening } from '../../../web/state/opening.js';
import { CIRCLE, GATHERING, ME, body, desk, id, keeper, member, ring, words } from '../fixtures/circle.mjs';
import { sealedCircle } from '../fixtures/sealed.mjs';

const world = await sealedCircle(CIRCLE);
const plain = { ring: ring(), member: member() };
const lanes = await world.lanes(plain);
const mine = await world.heldOf(ME);
const copy = (/** @type {any} */ view) => structuredClone(view);

/** A page between a server and a screen. @param {any} [held] */
function page(held = { ...mine }) {
  /** @type {any} */ const at = { lanes: {}, order: [], stop: undefined, held, door: '' };
  /** @type {(() => void)[]} */ const timers = [];
  const opening = new Opening(
    { onView: (lane, view) => (at.order.push(lane), (at.lanes[lane] = view)), onHeld: now => (at.held = now), onDoor: text => (at.door = text), onStop: why => (at.stop = why.code) },
    { later: act => timers.push(act), forget: () => {} },
  );
  opening.begin(held);
  return { at, opening, timers, words: (/** @type {string} */ id) => opening.text(id)?.text, /** Everything that may still come does not come. */ async over() {
    const now = performance.now;
    for (let i = 0; i < 100 && !timers.length && !at.stop; i++) await new Promise(done => setTimeout(done, 10));
    performance.now = () => now.call(performance) + 60_000;
    for (const act of timers.splice(0)) act();
    for (let i = 0; i < 100 && !at.stop; i++) await new Promise(done => setTimeout(done, 10));
    performance.now = now;
  } };
}

/** @param {(lanes: any) => void | Promise<void>} lie @param {any} [held] */
async function lied(lie, held) {
  const told = copy(lanes);
  await lie(told);
  const { at, opening, over } = page(held);
  opening.snapshot('member', told.member);
  opening.snapshot('ring', told.ring);
  await Promise.race([opening.shown(), over()]);
  return at;
}

/** @param {Record<string, (lanes: any) => void | Promise<void>>} lies @param {string} code */
async function stops(lies, code) {
  for (const [what, lie] of Object.entries(lies)) {
    const at = await lied(lie);
    assert.equal(at.stop, code, what);
    assert.equal(at.lanes.ring, undefined, `${what}: nothing of it is shown`);
  }
}

test('a picture is shown when all of it is open, also when it comes before the keys', async () => {
  const { at, opening, words: said } = page();
  opening.snapshot('ring', lanes.ring);
  await new Promise(done => setTimeout(done, 50));
  assert.equal(at.lanes.ring, undefined, 'keys come with one’s own lane');
  opening.snapshot('member', lanes.member);
  await opening.shown();
  assert.equal(at.stop, undefined);
  assert.deepEqual(at.order, ['ring', 'member']);
  for (const text of [900, 901, 1, 2, 702, 600, 604]) assert.equal(said(body(text)), words[body(text)]);
  assert.equal(at.held.roster.seen.number, lanes.member.keys.roster.number);
  assert.deepEqual(Object.keys(at.held.gathering.keys), ['1']);
});

test('an answer comes after what came before it, and a change keeps its place', async () => {
  const { at, opening, words: said } = page();
  opening.snapshot('member', lanes.member);
  opening.snapshot('ring', lanes.ring);
  opening.change('ring', { gathering: { standstill: 'paused' } });
  assert.equal(at.order.length, 0);
  await opening.shown();
  assert.deepEqual(at.order, ['member', 'ring', 'ring']);
  assert.equal(at.lanes.ring.gathering.standstill, 'paused');
  opening.change('ring', { gathering: { reflections: { [id(604)]: null } }, bodies: { [body(604)]: null } });
  await opening.shown();
  assert.equal(said(body(604)), undefined, 'what was taken back is not kept here either');
  opening.gone('ring');
  await opening.shown();
  assert.equal(at.lanes.ring, null);
  assert.equal(said(body(600)), undefined);
});

test('a browser without keys is shown everything but texts', async () => {
  const { at, opening, words: said } = page(null);
  opening.snapshot('ring', lanes.ring);
  await opening.shown();
  assert.ok(at.lanes.ring);
  assert.equal(said(body(900)), undefined);
});

test('words under a key from before one came in are closed, calmly', async () => {
  const told = copy(lanes);
  const text = told.ring.bodies[body(603)].split('.');
  const first = sealing.fromBase64url(text[2]);
  first[22] = 0; // as under an earlier key of this gathering
  told.ring.bodies[body(603)] = [text[0], text[1], sealing.base64url(first)].join('.');
  const { at, opening } = page();
  opening.snapshot('member', told.member);
  opening.snapshot('ring', told.ring);
  await opening.shown();
  assert.equal(at.stop, undefined);
  assert.ok(opening.text(body(603))?.closed);
  assert.equal(opening.text(body(603))?.text, '');
});

const swap = (/** @type {any} */ bodies, /** @type {string} */ one, /** @type {string} */ other) => ([bodies[one], bodies[other]] = [bodies[other], bodies[one]]);

test('a server that moves, exchanges or invents texts is stopped', async () => {
  await stops({
    'two texts of one person': ({ ring }) => swap(ring.bodies, body(603), body(604)),
    'a title for an agreement': ({ ring }) => swap(ring.bodies, body(900), body(500)),
    'another turn': ({ ring }) => (ring.gathering.reflections[id(600)].turn = id(399)),
  }, 'not_signed');
  await stops({
    'someone else’s words': ({ ring }) => void (ring.gathering.reflections[id(600)].author = id(9)),
    'someone else’s name': ({ ring }) => swap(ring.bodies, body(1), body(2)),
    'an author in the text who is not the one': ({ ring }) => void (ring.bodies[body(600)] = ring.bodies[body(600)].replace(id(3), id(4))),
  }, 'wrong_author');
  await stops({ 'half a text': ({ ring }) => void (ring.bodies[body(600)] = ring.bodies[body(600)].slice(0, 300)), 'no wrap': ({ ring }) => void (ring.bodies[body(600)] = ring.bodies[body(600)].split('.').slice(0, 2).join('.')) }, 'unreadable');
  await stops({
    'another wrap': ({ ring }) => {
      const [one, other] = [603, 604].map(n => ring.bodies[body(n)].split('.'));
      ring.bodies[body(603)] = [one[0], one[1], other[2]].join('.');
    },
  }, 'does_not_open');
});

test('another order within a turn is noticed', async () => {
  await stops({ 'the later first': ({ ring }) => {
    const { reflections } = ring.gathering;
    [reflections[id(603)].n, reflections[id(604)].n] = [reflections[id(604)].n, reflections[id(603)].n];
  } }, 'out_of_order');
});

test('another desk, another device, a ghost, the next key, an old roster: each is a clear stop', async () => {
  const theirs = await sealing.firstDesk(CIRCLE);
  const ghost = await sealing.newPair();
  const state = (/** @type {any} */ now, /** @type {any} */ more) => ({
    number: now.roster.seen.number + 1, circleKey: now.roster.circleKey,
    gatheringKeys: [...now.roster.gatheringKeys].map(([gathering, key]) => ({ gathering, ...key })), devices: [...now.roster.devices.values()], ...more,
  });
  const { at: { held: now } } = await (async () => {
    const one = page();
    one.opening.snapshot('member', lanes.member);
    await one.opening.shown();
    return one;
  })();
  const put = (/** @type {any} */ view, /** @type {string} */ name, /** @type {string} */ text) => ((view.bodies[name] = text), name);
  const signed = async (/** @type {any} */ view, /** @type {any} */ by, /** @type {any} */ change) => {
    const next = state(now, change);
    view.keys = { ...view.keys, roster: { number: next.number, signed: put(view, randomUUID(), await sealing.signRoster(CIRCLE, by, next)) } };
  };
  const stop = async (/** @type {(view: any) => Promise<any> | void} */ lie, /** @type {any} */ held = now) => (await lied(async told => lie(told.member), held)).stop;

  assert.equal(await stop(view => void put(view, view.keys.desk[1], theirs.record)), 'desk_changed');
  const renewed = await sealing.renewDesk(CIRCLE, theirs.keys);
  assert.equal(await stop(view => void (view.keys.desk[2] = put(view, randomUUID(), renewed.record))), 'desk_changed');
  const listed = { device: randomUUID(), member: id(77), ended: false, agree: ghost.public, sign: ghost.public, self: ghost.public };
  assert.equal(await stop(view => signed(view, theirs.keys, { devices: [...now.roster.devices.values(), listed] })), 'not_signed', 'a ghost in the roster');
  assert.equal(await stop(view => signed(view, world.desk.keys, { number: 1, circleKey: now.roster.circleKey }), { ...now, seen: { number: 9, digest: new Uint8Array(32) } }), 'old_record');
  assert.equal(await stop(() => {}, { ...now, seen: { ...now.seen, digest: new Uint8Array(32) } }), 'two_records');
  assert.equal(await stop(() => {}, { ...now, device: { ...now.device, id: randomUUID() } }), 'not_for_this_device');
  assert.equal(await stop(view => signed(view, world.desk.keys, { devices: [...now.roster.devices.values()].map(one => (one.member === ME ? { ...one, agree: ghost.public } : one)) })), 'not_for_this_device');

  const next = await sealing.signKey(CIRCLE, theirs.keys, { what: 'circle', owner: CIRCLE, number: 2, key: sealing.newKey(), before: world.circleKey });
  const key = sealing.newKey();
  const to = { id: now.device.id, agree: now.device.agree.public };
  const grant = async (/** @type {any} */ view) => {
    const grants = { ...view.keys.grants, [put(view, randomUUID(), await sealing.grant(CIRCLE, to, next.named, key))]: { device: to.id, what: 'circle', number: 2 } };
    view.keys = { ...view.keys, circle: { ...view.keys.circle, 2: put(view, randomUUID(), next.record) }, grants };
  };
  assert.equal(await stop(grant), undefined, 'a key that no roster names changes nothing');
  const tricked = await stop(async view => {
    const made = await sealing.signKey(CIRCLE, world.desk.keys, { what: 'circle', owner: CIRCLE, number: 2, key: sealing.newKey(), before: world.circleKey });
    await signed(view, world.desk.keys, { circleKey: { number: 2, commitment: made.named.commitment } });
    const name = put(view, randomUUID(), await sealing.grant(CIRCLE, to, made.named, key));
    view.keys = { ...view.keys, grants: { [name]: { device: to.id, what: 'circle', number: 2 } } };
  });
  assert.equal(tricked, 'wrong_key', 'another key under the number of the next');
  assert.equal(await stop(async view => {
    const made = await sealing.signKey(CIRCLE, world.desk.keys, { what: 'circle', owner: CIRCLE, number: 2, key, before: world.circleKey });
    await signed(view, world.desk.keys, { circleKey: { number: 2, commitment: made.named.commitment } });
  }), 'no_key', 'a key that is kept back');
});

test('a renewed circle key comes with the roster and opens the one before it', async () => {
  const key = sealing.newKey();
  const made = await sealing.signKey(CIRCLE, world.desk.keys, { what: 'circle', owner: CIRCLE, number: 2, key, before: world.circleKey });
  const { at, opening } = page({ ...mine, circleKeys: {}, seen: { number: 1, digest: undefined } });
  const told = copy(lanes.member);
  const held = await world.heldOf(ME);
  const devices = (await Promise.all([ME, id(8)].map(world.heldOf))).map(one => ({ ...newcomerOf(one), ended: false }));
  const gathering = await world.gatheringOf(GATHERING);
  const roster = await sealing.signRoster(CIRCLE, world.desk.keys, { number: 50, circleKey: made.named, gatheringKeys: [{ gathering: GATHERING, ...gathering.signed.named }], devices });
  const [r, k, g] = [randomUUID(), randomUUID(), randomUUID()];
  Object.assign(told.bodies, { [r]: roster, [k]: made.record, [g]: await sealing.grant(CIRCLE, { id: held.device.id, agree: held.device.agree.public }, made.named, key) });
  told.keys = { ...told.keys, roster: { number: 50, signed: r }, circle: { ...told.keys.circle, 2: k }, grants: { ...told.keys.grants, [g]: { device: held.device.id, what: 'circle', number: 2 } } };
  opening.snapshot('member', told);
  await opening.shown();
  assert.equal(at.stop, undefined);
  assert.deepEqual(at.held.circleKeys, { 1: world.circleKey, 2: key });
});

test('one’s own words are shown only as one wrote them', async () => {
  const right = await lied(() => {}, { ...mine, gathering: undefined });
  assert.equal(right.stop, undefined);
  const other = sealing.base64url(new Uint8Array(32).fill(1));
  const gathering = { id: GATHERING, keys: right.held.gathering.keys, next: {}, receipts: { [id(601)]: other }, draft: '' };
  assert.equal((await lied(() => {}, { ...mine, gathering })).stop, 'not_as_written');
});

test('the desk reads the names of those who wait, and a desk without keys shows the rest', async () => {
  const keeps = await world.lanes({ ring: ring(), member: keeper(), desk: desk() });
  const held = await world.heldOf(id(8));
  const withDesk = page({ ...held, deskKeys: world.desk.keys });
  for (const lane of ['member', 'ring', 'desk']) withDesk.opening.snapshot(/** @type {any} */ (lane), keeps[lane]);
  await withDesk.opening.shown();
  assert.equal(withDesk.at.stop, undefined);
  assert.equal(withDesk.words(body(20)), 'Noor');
  assert.equal(withDesk.words(body(950)), '6');
  const without = page({ ...held });
  for (const lane of ['member', 'ring', 'desk']) without.opening.snapshot(/** @type {any} */ (lane), keeps[lane]);
  await without.opening.shown();
  assert.equal(without.at.stop, undefined);
  assert.equal(without.words(body(8)), 'Dara');
  assert.ok(without.opening.text(body(950))?.closed);
});

test('while one waits, the door’s page is read and says which desk it is', async () => {
  const secret = sealing.newSecret();
  const keys = await sealing.keysOf(CIRCLE, secret);
  const invitation = randomUUID();
  const next = await sealing.renewDesk(CIRCLE, world.desk.keys);
  const text = await sealing.sealDoor(CIRCLE, invitation, keys.page, sealing.publicDesk(next.keys), JSON.stringify({ title: 'Harbour' }));
  const door = randomUUID();
  const knocked = (await world.lanes({ member: member({}, { standing: 'knocked', presence: undefined }) })).member;
  const view = { ...knocked, door, bodies: { ...knocked.bodies, [door]: text } };
  const { at, opening } = page({ ...mine, circleKeys: {}, pageKey: keys.page, invitation });
  opening.snapshot('member', view);
  await opening.shown();
  assert.equal(at.stop, undefined);
  assert.equal(JSON.parse(at.door).title, 'Harbour');
  assert.equal(at.held.desk.number, 2);
  const forged = page({ ...mine, circleKeys: {}, pageKey: sealing.newKey(), invitation });
  forged.opening.snapshot('member', view);
  await forged.opening.shown();
  assert.equal(forged.at.stop, 'does_not_open');
});
