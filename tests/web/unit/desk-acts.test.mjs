// What the desk's acts make is taken by those on the other side: who comes in, who is in, who else holds the desk.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import * as sealing from '../../../web/crypto/index.js';
import { recipientOf } from '../../../web/state/held.js';
import { admit } from '../../../web/state/desk/admit.js';
import { openDoors } from '../../../web/state/desk/doors.js';
import { invite, drawInvitation } from '../../../web/state/desk/invite.js';
import { perform } from '../../../web/state/desk/perform.js';
import { releaseWords } from '../../../web/state/desk/release-words.js';
import { remove, renew } from '../../../web/state/desk/renewal.js';
import { revise } from '../../../web/state/desk/revise.js';
import { fromWire } from '../../../web/state/wire-text.js';
import { GIVEN, doorsOpen, invited, knocks, letIn, newWorld, opened, sealed } from './desk-world.mjs';

/** @param {import('./desk-world.mjs').Browser} browser */
const circleKey = browser => sealing.base64url(browser.held.circleKeys[Math.max(...Object.keys(browser.held.circleKeys).map(Number))]);
/** @param {import('./desk-world.mjs').Browser} browser */
const gatheringKey = browser => sealing.base64url(/** @type {any} */ (recipientOf(browser.held, 'gathering')).key);
/** What a door says. @param {import('./desk-world.mjs').Server} server @param {ReturnType<typeof drawInvitation>} drawn */
async function door(server, { invitation, secret }) {
  const keys = await sealing.keysOf(server.circle.id, secret);
  const { text, desk } = await sealing.openDoor(server.circle.id, invitation, keys.page, server.bodies[server.invitations[invitation].page]);
  return { ...JSON.parse(text), desk };
}

test('a circle that was founded says what it was given, to its founder and to nobody who only has the server', async () => {
  const { server, dara } = await newWorld();
  const at = await dara.at();
  assert.equal(at.words(at.circle.title), GIVEN.title);
  assert.deepEqual(at.circle.agreements.map(at.words), GIVEN.agreements);
  assert.equal(at.held.roster.seen.number, 1);
  assert.equal(JSON.stringify(server.bodies).includes(GIVEN.title), false);
});

test('an invitation shows the door, pins the desk, and is known to the server by a hash of its token', async () => {
  const { server, dara } = await newWorld();
  const drawn = drawInvitation();
  const made = await invite(await dara.at(), drawn, { reusable: true, expires: 2e12 });
  const { hash } = /** @type {any} */ (made.command);
  const { token } = await sealing.keysOf(server.circle.id, drawn.secret);
  assert.equal(hash, Buffer.from(await crypto.subtle.digest('SHA-256', token)).toString('hex'));
  await dara.does(async () => made);
  const said = await door(server, drawn);
  assert.deepEqual(said.desk, dara.held.desk);
  assert.deepEqual([said.title, said.about, said.agreements, said.agreements_version, said.led_by], [GIVEN.title, GIVEN.about, GIVEN.agreements, 1, ['Dara']]);
});

test('one tap lets somebody in: they have the circle’s key, are in the roster, and everyone reads their name', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  await dara.looks();
  assert.equal(circleKey(wren), circleKey(dara));
  assert.equal(wren.held.deskKeys, undefined);
  const amaro = await letIn(dara, 'Amaro');
  const name = server.members[wren.held.person].name;
  for (const one of [dara, amaro]) assert.equal(await opened(one.held, { kind: 'name', id: name }, server.bodies[name]), 'Wren');
  assert.equal(fromWire(server.bodies[name]).wraps.length, 3);
});

test('the doors open with a key for those who hold the circle; others get it with their seat', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  const gathering = await doorsOpen(dara);
  await Promise.all([dara.looks(), wren.looks()]);
  assert.equal(dara.held.gathering?.id, gathering);
  assert.equal(wren.held.gathering, undefined);
  server.waiting[wren.held.person] = { name: server.members[wren.held.person].name, first_time: false, here: true, accepted: true };
  const before = server.roster.number;
  await dara.does(at => admit(at, wren.held.person));
  assert.equal(server.roster.number, before, 'nothing new is signed for someone who is in');
  await wren.looks();
  assert.equal(gatheringKey(wren), gatheringKey(dara));
  const noor = await letIn(dara, 'Noor');
  assert.equal(gatheringKey(noor), gatheringKey(dara), 'and a newcomer while it runs gets both at once');
});

test('another pair of hands comes by a desk invitation, and can do all of it', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  const ines = await letIn(dara, 'Ines', { desk: true });
  assert.deepEqual(ines.held.deskKeys, dara.held.deskKeys);
  const noor = await letIn(ines, 'Noor');
  await Promise.all([wren.looks(), dara.looks()]);
  assert.equal(circleKey(noor), circleKey(wren));
  const id = server.members[noor.held.person].name;
  assert.equal(await opened(wren.held, { kind: 'name', id }, server.bodies[id]), 'Noor');
});

test('who is removed has no key any more; those who stay go on, and an offline one catches up', async () => {
  const { server, dara } = await newWorld();
  const [wren, amaro, away] = [await letIn(dara, 'Wren'), await letIn(dara, 'Amaro'), await letIn(dara, 'Bente')];
  await doorsOpen(dara);
  for (const one of [wren, amaro]) {
    server.waiting[one.held.person] = { name: server.members[one.held.person].name, first_time: false, here: true, accepted: true };
    await dara.does(at => admit(at, one.held.person));
    await one.looks();
  }
  const [oldCircle, oldGathering] = [circleKey(wren), gatheringKey(wren)];
  await dara.does(at => remove(at, wren.held.person));
  await Promise.all([dara.looks(), amaro.looks(), away.looks()]);
  for (const one of [dara, amaro, away]) assert.notEqual(circleKey(one), oldCircle);
  assert.equal(circleKey(away), circleKey(dara));
  assert.notEqual(gatheringKey(amaro), oldGathering);
  assert.equal(gatheringKey(amaro), gatheringKey(dara));
  assert.equal(away.held.gathering, undefined, 'who has no seat gets no gathering key');
  assert.equal(server.grants.some(one => one.device === wren.held.device.id && one.number === 2), false);
  assert.equal(dara.held.roster?.devices.get(wren.held.device.id)?.ended, true);
  assert.equal(await opened(amaro.held, { kind: 'title', id: server.circle.title }, server.bodies[server.circle.title]), GIVEN.title, 'older words stay readable');
  assert.equal(dara.held.desk.number, 1, 'the desk stays when a participant goes');
});

test('after somebody erased themselves a page makes every key new; of two pages the second finds it done', async () => {
  const { server, dara } = await newWorld();
  const [wren, amaro] = [await letIn(dara, 'Wren'), await letIn(dara, 'Amaro')];
  const ines = await letIn(dara, 'Ines', { desk: true });
  await doorsOpen(dara);
  for (const one of [wren, amaro]) {
    server.waiting[one.held.person] = { name: server.members[one.held.person].name, first_time: false, here: true, accepted: true };
    await dara.does(at => admit(at, one.held.person));
    await one.looks();
  }
  const [oldCircle, oldGathering] = [circleKey(wren), gatheringKey(wren)];
  const { person } = wren.held;
  server.loses(person);
  server.renewAfter = [person];
  await dara.does(at => renew(at, person));
  await Promise.all([dara.looks(), amaro.looks(), ines.looks()]);
  for (const one of [dara, amaro, ines]) assert.notEqual(circleKey(one), oldCircle);
  assert.equal(circleKey(amaro), circleKey(dara));
  assert.notEqual(gatheringKey(amaro), oldGathering);
  assert.equal(gatheringKey(amaro), gatheringKey(ines));
  assert.equal(dara.held.roster?.devices.get(wren.held.device.id)?.ended, true);
  assert.equal(server.grants.some(one => one.device === wren.held.device.id && one.number === 2), false);
  const records = Object.keys(server.circleKeys).length;
  await ines.does(at => renew(at, person));
  assert.equal(Object.keys(server.circleKeys).length, records, 'and nothing is renewed twice');
});

test('after an evening with a substitute the desk is new as well, and what the substitute holds opens nothing any more', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  const ines = await letIn(dara, 'Ines', { desk: true });
  const amaro = await letIn(dara, 'Amaro', { desk: true });
  await invited(dara, { reusable: true });
  const before = { desk: dara.held.desk, circle: circleKey(wren) };
  const { person } = ines.held;
  server.loses(person);
  [server.renewAfter, server.renewDesk] = [[person], true];
  await dara.does(at => renew(at, person));
  await Promise.all([dara.looks(), amaro.looks(), wren.looks()]);
  for (const one of [dara, amaro, wren]) {
    assert.equal(one.held.desk.number, before.desk.number + 1, 'vouched for by the old one');
    assert.notDeepEqual(one.held.desk.sign, ines.held.desk.sign);
    assert.notEqual(circleKey(one), before.circle);
  }
  assert.deepEqual(amaro.held.deskKeys?.sign.secret, dara.held.deskKeys?.sign.secret, 'whoever holds it for good has the new ones');
  assert.equal(dara.held.roster?.devices.get(ines.held.device.id)?.ended, true);
  assert.equal(server.grants.some(one => one.device === ines.held.device.id && one.number === dara.held.desk.number), false);
  const records = Object.keys(server.desks).length;
  await amaro.does(at => renew(at, person));
  assert.equal(Object.keys(server.desks).length, records, 'of two pages the second finds it done');
});

test('when a facilitator goes the desk is new, vouched for by the old; open doors pin the new one', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  const ines = await letIn(dara, 'Ines', { desk: true });
  server.circle.led_by.push(server.members[ines.held.person].name);
  const drawn = await invited(dara, { reusable: true });
  assert.deepEqual((await door(server, drawn)).led_by, ['Dara', 'Ines']);
  const waits = await knocks(server, drawn, 'Kim');
  await dara.does(at => remove(at, ines.held.person));
  server.circle.led_by.pop();
  await Promise.all([dara.looks(), wren.looks()]);
  assert.equal(wren.held.desk.number, 2);
  assert.equal(dara.held.deskKeys?.number, 2);
  assert.equal(circleKey(wren), circleKey(dara));
  const said = await door(server, drawn);
  assert.deepEqual([said.desk.number, said.led_by], [2, ['Dara']]);
  assert.equal(server.grants.some(one => one.device === ines.held.device.id && (one.what.startsWith('desk') || one.what === 'circle') && one.number === 2), false);
  // Whoever knocked before comes in after it: their name was sealed for the old desk, which the new one still opens.
  await dara.does(at => admit(at, waits.held.person));
  await waits.looks();
  assert.equal(circleKey(waits), circleKey(dara));
});

test('new promises are on every open door, and those who wait read them too', async () => {
  const { server, dara } = await newWorld();
  const drawn = await invited(dara);
  const now = [GIVEN.agreements[0], 'I come sober.'];
  await dara.does(at => revise(at, 2, now));
  const said = await door(server, drawn);
  assert.deepEqual([said.agreements, said.agreements_version], [now, 2]);
});

test('a promise that stays keeps its name, and only what is new is sealed', async () => {
  const { dara } = await newWorld();
  const at = await dara.at();
  const made = await revise(at, 2, [GIVEN.agreements[1], 'I come sober.']);
  const { items } = /** @type {any} */ (made.command);
  assert.equal(items[0], at.circle.agreements[1]);
  assert.deepEqual(made.texts, { [items[1]]: 'I come sober.' });
});

test('words that were held open for the circle as their author sealed them', async () => {
  const { server, dara } = await newWorld();
  const gathering = await doorsOpen(dara);
  const wren = await letIn(dara, 'Wren');
  const other = await letIn(dara, 'Amaro');
  const [reflection, turn, id] = [randomUUID(), randomUUID(), randomUUID()];
  const text = await sealed(wren.held, { kind: 'reflection', id, gathering, turn }, 'I was afraid, and stayed.', ['desk', 'self']);
  server.bodies[id] = text;
  server.held[reflection] = { author: wren.held.person, turn, segment: randomUUID(), words: id };
  const at = { kind: 'reflection', id, gathering, turn };
  await assert.rejects(opened(other.held, at, text), { code: 'no_key' });
  await dara.does(now => releaseWords(now, reflection));
  await other.looks();
  assert.equal(await opened(other.held, at, server.bodies[id]), 'I was afraid, and stayed.');
  assert.equal(fromWire(server.bodies[id]).sealed, fromWire(text).sealed);
});

test('a new way in keeps member and name: only the device is new, and only the one it was made for comes', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  const person = wren.held.person;
  const drawn = await invited(dara, { person });
  const waits = randomUUID();
  const again = await knocks(server, drawn, 'Wren', { person, waits });
  await dara.does(at => admit(at, waits));
  await Promise.all([again.looks(), dara.looks()]);
  assert.equal(circleKey(again), circleKey(dara));
  assert.equal(dara.held.roster?.devices.get(again.held.device.id)?.member, person);
  assert.equal(again.held.deskKeys, undefined);
});

test('somebody who comes back in the middle of a gathering reads what they could read before, under every key it had', async () => {
  const { server, dara } = await newWorld();
  const [wren, amaro] = [await letIn(dara, 'Wren'), await letIn(dara, 'Amaro')];
  await doorsOpen(dara);
  for (const one of [wren, amaro]) {
    server.waiting[one.held.person] = { name: server.members[one.held.person].name, first_time: false, here: true, accepted: true };
    await dara.does(at => admit(at, one.held.person));
    await one.looks();
  }
  const said = { kind: 'reflection', id: randomUUID(), gathering: server.running, turn: randomUUID() };
  const text = await sealed(amaro.held, said, 'Said before the keys were new.', ['gathering']);
  const person = wren.held.person;
  await letIn(dara, 'Bente').then(bente => dara.does(at => remove(at, bente.held.person)));
  await dara.looks();
  const drawn = await invited(dara, { person });
  const waits = randomUUID();
  const again = await knocks(server, drawn, 'Wren', { person, waits });
  await dara.does(at => admit(at, waits));
  await again.looks();
  assert.deepEqual(Object.keys(again.held.gathering?.keys ?? {}), ['1', '2']);
  assert.equal(await opened(again.held, said, text), 'Said before the keys were new.');
  const noor = await letIn(dara, 'Noor');
  assert.deepEqual(Object.keys(noor.held.gathering?.keys ?? {}), ['2'], 'whoever is new reads from here on');
});

test('a facilitator who lost everything gets the desk’s keys back the same way', async () => {
  const { server, dara } = await newWorld();
  const ines = await letIn(dara, 'Ines', { desk: true });
  const person = ines.held.person;
  const drawn = await invited(dara, { person, desk: true });
  const waits = randomUUID();
  const again = await knocks(server, drawn, 'Ines', { person, waits });
  await dara.does(at => admit(at, waits));
  await again.looks();
  assert.deepEqual(again.held.deskKeys, dara.held.deskKeys);
});

test('two facilitators at once end with one state, in which both acts are done', async () => {
  const { server, dara } = await newWorld();
  const [wren, amaro, bente] = [await letIn(dara, 'Wren'), await letIn(dara, 'Amaro'), await letIn(dara, 'Bente')];
  const ines = await letIn(dara, 'Ines', { desk: true });
  /** @param {import('./desk-world.mjs').Browser} browser @param {() => Promise<any>} [meanwhile] */
  const world = (browser, meanwhile = async () => {}) => ({
    at: () => browser.at(),
    send: async (/** @type {any} */ made) => {
      await meanwhile();
      const code = server.take(made);
      return /** @type {any} */ (code ? { outcome: 'refused', code } : { outcome: 'done' });
    },
    newer: async () => {},
  });
  let once = true;
  const first = async () => {
    if (!once) return;
    once = false;
    await perform(world(ines), at => remove(at, amaro.held.person));
  };
  const answer = await perform(world(dara, first), at => remove(at, wren.held.person));
  assert.equal(answer.outcome, 'done');
  await Promise.all([dara.looks(), ines.looks(), bente.looks()]);
  assert.equal(bente.held.roster?.circleKey.number, 3);
  for (const one of [dara, ines]) assert.equal(circleKey(one), circleKey(bente));
  for (const one of [wren, amaro]) assert.equal(bente.held.roster?.devices.get(one.held.device.id)?.ended, true);
});

test('an act that is refused for good is not made again and again', async () => {
  const { dara } = await newWorld();
  let sent = 0;
  const world = { at: () => dara.at(), newer: async () => {}, send: async () => (sent++, /** @type {any} */ ({ outcome: 'refused', code: 'keys_moved' })) };
  assert.equal((await perform(world, at => openDoors(at, randomUUID()))).code, 'keys_moved');
  assert.equal(sent, 5);
  sent = 0;
  await perform({ ...world, send: async () => (sent++, /** @type {any} */ ({ outcome: 'refused', code: 'full' })) }, at => openDoors(at, randomUUID()));
  assert.equal(sent, 1);
});
