// What a browser keeps of a gathering in its profile, as whoever takes the device finds it (trust.md W-09 to W-11): closed
// as one closes it, or killed in mid-sentence. No word, no name, no draft, no key, and of invitations only dead ones.
// Numbers from 0 to 10 cannot be looked for; they are kept nowhere but where the names are.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fromFragment, keysOf, toWords } from '../../web/crypto/index.js';
import { knock, lookAtDoor } from '../../web/state/at-the-door.js';
import { Owner } from './profile/browser.mjs';
import { Needles } from './profile/needles.mjs';
import { admit, allSee, arriveAtDesk, enterLobby, foundCircle, invite, offered, planSoon } from './story/acts.mjs';
import { LOOKS } from './story/person.mjs';
import { openServer } from './story/server.mjs';
import { until } from './story/until.mjs';

/** In every name, every sentence, every title, every half of a draft. */
const CANARY = 'kestreloversaltmarsh';
const PHONE = '01705550314159';
const TITLE = `Circle of the ${CANARY}`;
const PASSPHRASE = `quiet ${CANARY} lamp`;
const LEFT_OUT = ['Welcome and grounding', 'Silence', 'Agreements', 'Council', 'In pairs', 'Step'];

/** @param {Owner} owner @param {Needles} needles @returns {string[]} where what was found */
const foundAt = (owner, needles) => owner.profile().flatMap(({ name, bytes }) => needles.in(bytes).map(one => `${owner.name}, ${name}: ${one}`));
const words = () => new Needles().text('words', CANARY).text('a phone number', PHONE);
const keysIn = (/** @type {Owner} */ owner) => [...owner.keys.values()].reduce((all, { name, bytes }) => all.key(name, bytes), new Needles());
/** @param {string} link @returns {Needles} its secret, in letters and in bytes */
const secretIn = link => {
  const fragment = link.split('/').at(-1) ?? '';
  return new Needles().text('an invitation', fragment).key('an invitation’s bytes', Buffer.from(fragment, 'base64url'));
};

test('the search finds what a page leaves that does not take care', { timeout: 120_000 }, async t => {
  const careless = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end('<!doctype html><title>careless</title><textarea></textarea>');
  }).listen(0, '127.0.0.1');
  await once(careless, 'listening');
  t.after(() => careless.close());
  const { port } = /** @type {import('node:net').AddressInfo} */ (careless.address());
  await Promise.all(['close', 'kill'].map(async how => {
    const owner = await Owner.of(how, LOOKS.phone);
    t.after(() => owner.remove());
    const { page } = await owner.open();
    await page.goto(`http://localhost:${port}/#/${CANARY}address`);
    await page.locator('textarea').fill(`${CANARY}draft`);
    const key = await page.evaluate(async ([stored, packed]) => {
      localStorage.setItem('words', stored);
      const raw = crypto.getRandomValues(new Uint8Array(32));
      const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']); // not extractable
      await new Promise(done => {
        const asked = indexedDB.open('careless', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('kept');
        asked.onsuccess = () => {
          const write = asked.result.transaction('kept', 'readwrite', { durability: 'strict' });
          write.objectStore('kept').put(key, 'key');
          write.objectStore('kept').put('ab'.repeat(5_000) + packed, 'packed');
          write.oncomplete = done;
        };
      });
      return btoa(String.fromCharCode(...raw));
    }, [`${CANARY}storage`, `${CANARY}packed`]);
    assert.ok(owner.keys.has(key), 'the watch sees keys');
    await owner.settled();
    await (how === 'kill' ? owner.kill() : owner.close());
    const needles = ['address', 'draft', 'storage', 'packed'].reduce((all, what) => all.text(what, CANARY + what), new Needles());
    needles.key('key', Buffer.from(key, 'base64'));
    const found = owner.profile().flatMap(({ bytes }) => needles.in(bytes));
    // Who closes a browser takes the state of its fields with it; who kills it leaves it.
    const wanted = ['address', 'key', 'packed', 'storage', ...(how === 'kill' ? ['draft'] : [])];
    assert.deepEqual([...new Set(found)].filter(one => wanted.includes(one)).sort(), wanted.sort(), how);
  }));
});

test('after a gathering a profile holds no word, no key and no living secret', { timeout: 420_000 }, async t => {
  const server = await openServer();
  const named = (/** @type {string} */ name, /** @type {any} */ look) => Owner.of(`${name} ${CANARY}`, look);
  const owners = await Promise.all([named('Dara', LOOKS.desk), named('Wren', LOOKS.phone), named('Sol', LOOKS.phoneDark), named('Theo', LOOKS.small)]);
  t.after(async () => {
    for (const owner of owners) await owner.remove();
    await server.remove();
  });
  const [dara, wren, sol, theo] = await Promise.all(owners.map(owner => owner.open()));
  const [keeper, killed, closed, late] = owners;
  const all = [dara, wren, sol, theo];
  const link = await server.link();
  await arriveAtDesk(dara, link);
  const circle = await foundCircle(dara, { title: TITLE, medium: 'Written' });
  await planSoon(dara, LEFT_OUT, async () => {
    await dara.page.getByLabel('What it is about').fill(`A theme, ${CANARY}`);
  });
  /** @type {string[]} */ const links = [];
  for (let i = 0; i < 4; i++) links.push(await invite(dara));
  const [, , spoken, living] = links;
  await enterLobby(wren, links[0], TITLE);
  await enterLobby(sol, links[1], TITLE);
  // Theo is told seven words over the telephone.
  const seven = await toWords(fromFragment(spoken.split('/').at(-1) ?? ''));
  await theo.page.goto(`${server.origin}/#/words`);
  await theo.page.getByLabel('The seven words').fill(seven.join(' '));
  await theo.page.getByLabel('The number').fill('1');
  await theo.press('To the door');
  await theo.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await enterLobby(theo, spoken, TITLE);
  await dara.press('Open the doors');
  await dara.seat(dara.name).waitFor();
  await admit(dara, [wren, sol, theo]);
  await dara.press('Open the gathering');
  await wren.seat(sol.name).waitFor();

  await t.test('while it goes on: one browser is killed in mid-sentence, one is closed', async () => {
    await dara.press('Offer the piece round');
    const said = [];
    for (const _ of [1, 2, 3]) {
      const person = await offered([wren, sol, theo]);
      await person.take();
      for (const more of ['one', 'two']) {
        said.push(`${CANARY} said ${more} by ${person.name}, call me on ${PHONE}`);
        await person.share(/** @type {string} */ (said.at(-1)));
      }
      await person.putDown();
    }
    await allSee(all, said);
    for (const person of all) await person.box.pressSequentially(`Half a sentence ${CANARY} and ${PHONE}`);
    await Promise.all([killed.settled(), killed.known()]);
    await Promise.all([killed.kill(), closed.close()]);
    for (const owner of [killed, closed]) {
      assert.ok(owner.keys.size > 40, `${owner.keys.size} keys were seen`);
      assert.deepEqual(foundAt(owner, words()), []);
      assert.deepEqual(foundAt(owner, keysIn(owner)), []);
      assert.notDeepEqual(foundAt(owner, new Needles().text('the circle', circle)), [], 'what is kept of the circle was searched');
    }
  });

  await t.test('what was kept, sealed, comes back from the same profiles', async () => {
    for (const owner of [killed, closed]) {
      const person = await owner.open();
      await person.page.goto(`${server.origin}/#/circle/${circle}`);
      await person.seat(person.name).waitFor();
      await until('the draft is back', async () => (await person.box.inputValue()) === `Half a sentence ${CANARY} and ${PHONE}`);
    }
    const [again] = [/** @type {import('./story/person.mjs').Person} */ (killed.person)];
    await again.page.goto(`${server.origin}/#/devices`);
    await again.press(`A passphrase for ${TITLE}`);
    await again.page.getByLabel('New passphrase').fill(PASSPHRASE);
    await again.page.getByLabel('The same once more').fill(PASSPHRASE);
    await again.press('Use this passphrase');
    await again.sees('From now on your passphrase opens it.');
    await again.page.goto(`${server.origin}/#/circle/${circle}`);
    await again.seat(again.name).waitFor();
  });

  await t.test('after its release: nobody’s profile has a word or a key', async () => {
    const here = () => owners.map(owner => /** @type {import('./story/person.mjs').Person} */ (owner.person));
    await dara.press('Close gently');
    await dara.press('Go to the closing');
    await dara.press('Offer the piece round');
    for (const _ of [1, 2, 3]) {
      await (await offered(here().slice(1))).pass('Pass this round'); // what is half written stays so
    }
    await dara.sees('Everyone was offered the piece');
    await dara.press('Next: Release');
    await dara.press('Release the circle');
    await dara.page.getByRole('button', { name: 'Release', exact: true }).click();
    for (const person of here().slice(1)) await person.sees('The circle is released.');
    await keeper.settled();
    await Promise.all([keeper.close(), killed.close(), closed.kill(), late.kill()]);
    for (const owner of owners) {
      assert.deepEqual(foundAt(owner, words()), []);
      assert.deepEqual(foundAt(owner, keysIn(owner)), []);
    }
  });

  await t.test('an invitation in a history is dead, and the living one is in no profile', async () => {
    const inHistory = owners.slice(1).map((owner, i) => foundAt(owner, secretIn(links[i])));
    for (const found of inHistory) assert.notEqual(found.length, 0, 'browsers do keep addresses: the search finds them');
    for (const owner of owners) assert.deepEqual(foundAt(owner, secretIn(living)), []);
    assert.deepEqual(foundAt(late, new Needles().text('seven words', seven.join(' '))), []);
    assert.deepEqual(foundAt(keeper, links.slice(0, 3).reduce((needles, one) => needles.text('an invitation', one.split('/').at(-1) ?? ''), new Needles())), [], 'who made them has none of them');

    const fetched = globalThis.fetch;
    t.after(() => (globalThis.fetch = fetched));
    globalThis.fetch = (path, init) => fetched(new URL(String(path), server.origin), { ...init, headers: { ...init?.headers, origin: server.origin } });
    const fragmentOf = (/** @type {string} */ one) => one.split('/').at(-1) ?? '';
    const looked = await lookAtDoor(circle, fragmentOf(living)); // a door that opens, to knock with dead secrets at
    const given = { name: 'Nobody', adult: true, privatePlace: true };
    const answers = [];
    for (const dead of links.slice(0, 3)) {
      await assert.rejects(lookAtDoor(circle, fragmentOf(dead)), /used/);
      const keys = await keysOf(circle, fromFragment(fragmentOf(dead)));
      answers.push(await knock(circle, { ...looked, view: { ...looked.view, invitation: randomUUID() }, keys }, given).then(() => 'let in', why => why.code));
    }
    assert.deepEqual(answers, ['invitation_used', 'invitation_used', 'invitation_used']);
    assert.equal(await knock(circle, looked, given).then(() => 'knocked', why => why.code), 'knocked', 'the same knock with a living one');
    const again = await fetched(`${server.origin}/api/link`, { method: 'POST', headers: { 'content-type': 'application/json', origin: server.origin }, body: JSON.stringify({ secret: link.split('/').at(-1) }) });
    assert.notEqual(again.status, 200, 'the facilitator’s link was for once');
  });
});
