// A server, or a server with somebody who was let in, that wants the desk to hand over more than it meant to: nothing is
// signed or wrapped, and the facilitator reads why.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import * as sealing from '../../../web/crypto/index.js';
import { admit } from '../../../web/state/desk/admit.js';
import { alike } from '../../../web/state/alike.js';
import { told } from '../../../web/state/names.js';
import { keeper } from '../../../web/state/desk/at.js';
import { writeInvitation } from '../../../web/state/desk/invitation-text.js';
import { releaseWords } from '../../../web/state/desk/release-words.js';
import { remove } from '../../../web/state/desk/renewal.js';
import { doorsOpen, invited, knocks, letIn, newWorld, sealed } from './desk-world.mjs';
import { codeOf } from './seal-world.mjs';

/** @param {import('./desk-world.mjs').Browser} keeper @param {string} person */
const admitting = async (keeper, person) => {
  const at = await keeper.at();
  return codeOf(() => admit(at, person));
};

test('a knock whose keys were exchanged on the way is not let in', async () => {
  const { server, dara } = await newWorld();
  const drawn = await invited(dara);
  const wren = await knocks(server, drawn, 'Wren');
  const one = server.waiting[wren.held.person];
  const [honest, other] = [server.bodies[one.proof], await sealing.newPair()];
  for (const at of [0, 65, 130]) {
    const bytes = sealing.fromBase64url(honest);
    bytes.set(other.public, at);
    server.bodies[one.proof] = sealing.base64url(bytes);
    assert.equal(await admitting(dara, wren.held.person), 'not_proven', `the key at ${at}`);
  }
  server.bodies[one.proof] = sealing.base64url(sealing.fromBase64url(honest).slice(0, -1));
  assert.equal(await admitting(dara, wren.held.person), 'not_proven', 'a MAC that is cut');
  server.bodies[one.proof] = honest;
  const device = one.device;
  one.device = randomUUID();
  assert.equal(await admitting(dara, wren.held.person), 'not_proven', 'another device');
  one.device = device;
  delete one.proof;
  assert.equal(await admitting(dara, wren.held.person), 'not_proven', 'no proof');
});

test('a knock stands for the person and the invitation it was made with, and for no other', async () => {
  const { server, dara } = await newWorld();
  const [drawn, another] = [await invited(dara, { reusable: true }), await invited(dara)];
  const wren = await knocks(server, drawn, 'Wren');
  const one = server.waiting[wren.held.person];
  const ghost = randomUUID();
  server.waiting[ghost] = one;
  assert.equal(await admitting(dara, ghost), 'not_proven', 'another person');
  one.invitation = another.invitation;
  assert.equal(await admitting(dara, wren.held.person), 'not_proven', 'another invitation');
  one.invitation = drawn.invitation;
  server.invitations[drawn.invitation].secret = server.invitations[another.invitation].secret;
  assert.equal(await admitting(dara, wren.held.person), 'not_proven', 'another secret');
});

test('a device that only the server knows is not let in without a knock', async () => {
  const { server, dara } = await newWorld();
  const wren = await knocks(server, await invited(dara), 'Wren');
  const { device, proof, invitation, ...bare } = server.waiting[wren.held.person];
  server.waiting[wren.held.person] = bare;
  assert.equal(await admitting(dara, wren.held.person), 'unknown_device');
});

test('an ordinary invitation never brings the desk’s keys or another’s place, whatever the server says of it', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  const drawn = await invited(dara, { reusable: true });
  const kim = await knocks(server, drawn, 'Kim');
  server.invitations[drawn.invitation].desk = true;
  assert.equal(await admitting(dara, kim.held.person), 'not_proven', 'called one for the desk');
  delete server.invitations[drawn.invitation].desk;
  server.invitations[drawn.invitation].person = wren.held.person;
  assert.equal(await admitting(dara, kim.held.person), 'not_proven', 'called a new way in');
  delete server.invitations[drawn.invitation].person;
  const rival = await knocks(server, drawn, 'Wren', { person: wren.held.person });
  assert.equal(await admitting(dara, rival.held.person), 'not_proven', 'knocking as somebody who is in');
  const keys = (await admit(await dara.at(), kim.held.person)).command;
  assert.deepEqual(/** @type {any} */ (keys).step.grants.map((/** @type {any} */ one) => one.what), ['circle']);
});

test('a new way in brings nobody but the member it was made for', async () => {
  const { server, dara } = await newWorld();
  const [wren, amaro] = [await letIn(dara, 'Wren'), await letIn(dara, 'Amaro')];
  const drawn = await invited(dara, { person: wren.held.person });
  const waits = randomUUID();
  await knocks(server, drawn, 'Amaro', { person: amaro.held.person, waits });
  assert.equal(await admitting(dara, waits), 'not_proven');
  server.invitations[drawn.invitation].person = amaro.held.person;
  assert.equal(await admitting(dara, waits), 'not_proven', 'also when the server says so');
});

test('somebody who was let in cannot write an invitation to the desk, nor can who left it', async () => {
  const { server, dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  const ines = await letIn(dara, 'Ines', { desk: true });
  const drawn = await invited(dara, { desk: true });
  const kim = await knocks(server, drawn, 'Kim');
  const forged = async (/** @type {import('./desk-world.mjs').Browser} */ by, /** @type {any} */ deskKeys) => {
    const text = await writeInvitation(/** @type {any} */ ({ ...by.held, deskKeys }), drawn, { desk: true, person: null });
    const id = randomUUID();
    server.bodies[id] = await sealed(by.held, { kind: 'invitation', id }, text, ['desk']);
    server.invitations[drawn.invitation].secret = id;
  };
  const honest = server.invitations[drawn.invitation].secret;
  await forged(wren, { number: 1, sign: await sealing.newPair() });
  assert.equal(await admitting(dara, kim.held.person), 'not_signed');

  server.invitations[drawn.invitation].secret = honest;
  const left = ines.held.deskKeys;
  await dara.does(at => remove(at, ines.held.person));
  await dara.looks();
  assert.equal(await admitting(dara, kim.held.person), 'old_record', 'what the old desk meant counts no more');
  await forged(wren, { ...left, number: 2 });
  await dara.looks();
  assert.equal(await admitting(dara, kim.held.person), 'not_signed', 'nor does its signature under the new number');
});

test('a name by another hand is not shown as theirs', async () => {
  const { server, dara } = await newWorld();
  const drawn = await invited(dara, { reusable: true });
  const [wren, kim] = [await knocks(server, drawn, 'Wren'), await knocks(server, drawn, 'Kim')];
  server.waiting[wren.held.person].name = server.waiting[kim.held.person].name;
  assert.equal(await admitting(dara, wren.held.person), 'wrong_author');
});

test('held words that were moved, changed or given to another are not released', async () => {
  const { server, dara } = await newWorld();
  const gathering = await doorsOpen(dara);
  const [wren, amaro] = [await letIn(dara, 'Wren'), await letIn(dara, 'Amaro')];
  const [reflection, turn, id] = [randomUUID(), randomUUID(), randomUUID()];
  const honest = await sealed(wren.held, { kind: 'reflection', id, gathering, turn }, 'I stayed.', ['desk', 'self']);
  const waits = { author: wren.held.person, turn, segment: randomUUID(), words: id };
  const releasing = async () => {
    const at = await dara.at();
    return codeOf(() => releaseWords(at, reflection));
  };
  server.bodies[id] = honest;
  server.held[reflection] = waits;
  assert.equal(await releasing(), 'opened');
  server.held[reflection] = { ...waits, turn: randomUUID() };
  assert.equal(await releasing(), 'not_signed', 'in another turn');
  server.held[reflection] = { ...waits, author: amaro.held.person };
  assert.equal(await releasing(), 'wrong_author', 'as another’s');
  server.bodies[id] = honest.replace(wren.held.person, amaro.held.person);
  assert.equal(await releasing(), 'wrong_author', 'as another’s, in both places');
  server.held[reflection] = waits;
  const [author, words, ...wraps] = honest.split('.');
  server.bodies[id] = [author, `${words.slice(0, -2)}AA`, ...wraps].join('.');
  assert.notEqual(await releasing(), 'opened', 'changed');
});

test('a browser without the desk’s keys does nothing for the desk', async () => {
  const { dara } = await newWorld();
  const wren = await letIn(dara, 'Wren');
  await assert.rejects(async () => keeper(wren.held), { code: 'no_key' });
  assert.equal(keeper(/** @type {any} */ (await dara.looks())), dara.held);
});

test('a name that could be taken for another’s is seen, whatever letters it is written with', () => {
  const here = ['Wren', 'Dara', 'Ines M.', 'Łukasz', 'Noor'];
  for (const [name, of] of [['wren', 'Wren'], ['W r e n', 'Wren'], ['Dаrа', 'Dara'], ['ＤＡＲＡ', 'Dara'], ['lnes M', 'Ines M.'], ['Inés M', 'Ines M.'], ['N00r', 'Noor'], ['Lukasz', 'Łukasz'], ['D\u200bara', 'Dara']])
    assert.equal(alike(name, here), of, name);
  for (const name of ['Wrenna', 'Tara', 'Ina', '', '🌿', 'Нора']) assert.equal(alike(name, here), undefined, name);
});

test('people of one name are told apart by the order in which they came, whatever letters it is written with', () => {
  const shown = (/** @type {string[]} */ ...names) => [...told(names.map((name, i) => [String(i), name])).values()];
  assert.deepEqual(shown('Ana', 'Bo', 'Ana', 'аna', 'Bo K.'), ['Ana', 'Bo', 'Ana (2)', 'аna (3)', 'Bo K.']);
  assert.deepEqual(shown('', '', '🌿', '🌿'), ['', '', '🌿', '🌿'], 'nothing is made of what is not there');
});
