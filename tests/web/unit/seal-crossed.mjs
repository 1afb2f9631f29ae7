// The page's half of what `tests/sealing/crossed.rs` runs: `check FILE` opens all that the Rust twin made, `make FILE` makes
// the same for it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as sealing from '../../../web/crypto/index.js';
import { agree, isSigned, sign } from '../../../web/crypto/pairs.js';
import { system } from '../../../web/crypto/random.js';
import { bytes, hex, newCircle } from './seal-world.mjs';

/** @import { Pair } from '../../../web/crypto/pairs.js' */

const MANY = 1000;
const TEXTS = ['', 'I came by train. ☂', 'Ana', '\ufeffa mark that stays', 'e\u0301 and é', 'x'.repeat(300), 'z'.repeat(4000), 'y'.repeat(16383)];

/** @param {Pair} pair */
const both = pair => ({ secret: hex(pair.secret), public: hex(pair.public) });
/** @param {any} pair @returns {Pair} */
const read = pair => ({ secret: bytes(pair.secret), public: bytes(pair.public) });

async function make() {
  const circle = await newCircle(3);
  const [ana] = circle.devices;
  const { record, keys } = circle.desk;
  const renewed = await sealing.renewDesk(circle.id, keys);
  const next = sealing.newKey();
  const second = await sealing.signKey(circle.id, keys, { what: 'circle', owner: circle.id, number: 2, key: next, before: circle.circleKey });
  const secret = sealing.newSecret();
  const opens = await sealing.keysOf(circle.id, secret);
  const invitation = randomUUID();
  const theirs = await system.pair();
  return {
    circle: circle.id, gathering: circle.gathering, member: ana.member, device: ana.id,
    agree: both(ana.agree), sign: both(ana.sign), self: both(ana.self),
    desks: [{ ...keys, record }, { ...renewed.keys, record: renewed.record }].map(one => ({ number: one.number, agree: both(one.agree), sign: both(one.sign), record: one.record })),
    keys: { circle_1: hex(circle.circleKey), circle_2: hex(next), gathering_1: hex(circle.gatheringKey) },
    key_records: [circle.keyed, second, circle.opened].map(one => one.record),
    roster: circle.roster,
    admission: await sealing.signAdmission(circle.id, keys, ana.newcomer, { roster: 1, keys: [second.named, circle.opened.named] }),
    grant: await sealing.grant(circle.id, { id: ana.id, agree: ana.agree.public }, second.named, next),
    desk_sign: await sealing.grantPair(circle.id, { id: ana.id, agree: ana.agree.public }, 'desk_sign', 1, keys.sign),
    texts: await Promise.all(TEXTS.map(async (text, index) => {
      const place = circle.place(ana.member, index % 2 ? { gathering: null, turn: null, kind: 'call_link' } : {});
      return { place, index, text, ...(await sealing.seal(place, index, text, ana, [circle.forGathering, circle.forDesk])) };
    })),
    card: await sealing.sealCard(circle.id, circle.gathering, circle.known, 'Thank you all.'),
    invitation: {
      id: invitation, fragment: sealing.toFragment(secret), token: hex(opens.token),
      page: await sealing.sealDoor(circle.id, invitation, opens.page, circle.known, 'Welcome'),
      vouched: await sealing.vouch(circle.id, invitation, opens, ana.newcomer),
      kept: `${sealing.toFragment(secret)} ${await sealing.signPurpose(circle.id, keys, { invitation, secret }, { desk: true, person: ana.member })}`,
    },
    agreed: await Promise.all(Array.from({ length: MANY }, async () => {
      const mine = await system.pair();
      return { mine: both(mine), theirs: hex(theirs.public), shared: hex(await agree(mine, theirs.public)) };
    })),
    signed: await Promise.all(Array.from({ length: MANY }, async (_, i) => {
      const said = new TextEncoder().encode(`text ${i}`);
      return { public: hex(theirs.public), said: hex(said), signature: hex(await sign(theirs, said)) };
    })),
  };
}

/** @param {any} of */
async function check(of) {
  const { circle, gathering, member } = of;
  const device = { id: of.device, agree: read(of.agree), sign: read(of.sign) };
  const mine = { member, device: of.device, agree: bytes(of.agree.public), sign: bytes(of.sign.public), self: bytes(of.self.public) };
  const [first, second] = of.desks.map((/** @type {any} */ one) => ({ number: one.number, agree: read(one.agree), sign: read(one.sign) }));
  const [known, renewed] = [first, second].map(sealing.publicDesk);
  assert.deepEqual(await sealing.followDesk(circle, known, of.desks[0].record), known);
  assert.deepEqual(await sealing.followDesk(circle, known, of.desks[1].record), renewed);
  assert.deepEqual(await sealing.deskBefore(circle, renewed, of.desks[1].record), known);
  assert.deepEqual(await sealing.agreementBefore(circle, second, of.desks[1].record), first.agree);

  const [one, two, theirs] = await Promise.all(of.key_records.map((/** @type {string} */ record) => sealing.readKey(circle, number => [known, renewed][number - 1], record)));
  assert.equal(one.before, null);
  assert.deepEqual(await sealing.keyBefore(circle, two, bytes(of.keys.circle_2)), bytes(of.keys.circle_1));
  const roster = await sealing.followRoster(circle, known, null, of.roster);
  assert.deepEqual(roster.devices.get(of.device), { ...mine, ended: false });
  assert.deepEqual(await sealing.readAdmission(circle, known, mine, of.admission), { roster: 1, keys: [two.named, theirs.named] });
  assert.deepEqual(await sealing.take(circle, device, two.named, of.grant), bytes(of.keys.circle_2));
  assert.deepEqual(await sealing.takePair(circle, device, 'desk_sign', 1, known.sign, of.desk_sign), first.sign);

  /** @type {any[]} */ const holdings = [
    { audience: 'gathering', owner: gathering, number: 1, key: bytes(of.keys.gathering_1) },
    { audience: 'desk', owner: circle, number: 1, pair: first.agree },
  ];
  for (const { place, index, text, sealed, wraps, receipt } of of.texts) {
    for (const holding of holdings) {
      const opened = await sealing.asWritten(receipt, place, sealed, wraps, id => roster.devices.get(id), [holding]);
      assert.deepEqual(opened, { text, device: of.device, index });
    }
  }
  assert.equal(await sealing.openCard(circle, gathering, first, of.card), 'Thank you all.');

  const { id, fragment, token, page, vouched, kept } = of.invitation;
  const opens = await sealing.keysOf(circle, sealing.fromFragment(fragment));
  assert.equal(hex(opens.token), token);
  assert.deepEqual(await sealing.openDoor(circle, id, opens.page, page), { desk: known, text: 'Welcome' });
  await sealing.proveKnock(circle, id, opens, mine, vouched);
  const [said, purpose] = kept.split(' ');
  assert.equal(said, fragment);
  const meant = await sealing.readPurpose(circle, known, { invitation: id, secret: sealing.fromFragment(fragment) }, purpose);
  assert.deepEqual(meant, { desk: true, person: member });

  for (const each of of.agreed) assert.equal(hex(await agree(read(each.mine), bytes(each.theirs))), each.shared);
  for (const each of of.signed) assert.ok(await isSigned(bytes(each.public), bytes(each.signature), bytes(each.said)));
}

const [act, file] = process.argv.slice(2);
if (act === 'make') writeFileSync(file, JSON.stringify(await make()));
else if (act === 'check') await check(JSON.parse(readFileSync(file, 'utf8')));
else throw new Error('make FILE, or check FILE');
