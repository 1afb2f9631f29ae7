// Keys at rest, in real browsers against the real server: what comes back after a reload, what a browser keeps and in which
// form, and what a browser that lost everything still can do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { admit, arriveAtDesk, enterLobby, foundCircle, invite, planSoon } from './story/acts.mjs';
import { LOOKS, Person, launch } from './story/person.mjs';
import { openServer } from './story/server.mjs';
import { until } from './story/until.mjs';

const TITLE = 'Harbour circle';
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void (browser = await launch()));
after(() => browser?.close());

/** Everything that lies in this browser. @param {Person} person @returns {Promise<any[]>} */
const lying = person => person.page.evaluate(() => new Promise((resolve, reject) => {
  const asked = indexedDB.open('afterglow', 1);
  asked.onerror = reject;
  asked.onupgradeneeded = () => asked.result.createObjectStore('bundles', { keyPath: 'circle' });
  asked.onsuccess = () => {
    const all = asked.result.transaction('bundles').objectStore('bundles').getAll();
    all.onsuccess = () => (asked.result.close(), resolve(all.result));
  };
}));

test('keys come back, are kept only sealed, and can be locked or lost', { timeout: 300_000 }, async t => {
  const server = await openServer();
  const dara = await Person.open(browser, 'Dara', LOOKS.desk);
  const wren = await Person.open(browser, 'Wren', LOOKS.phone);
  const sol = await Person.open(browser, 'Sol', LOOKS.phoneDark);
  await sol.context?.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get() { throw new Error('not here'); } }));
  const all = [dara, wren, sol];
  t.after(async () => {
    for (const person of all) await person.close().catch(() => {});
    await server.remove();
  });
  await arriveAtDesk(dara, await server.link());
  const circle = await foundCircle(dara, { title: TITLE, medium: 'Written' });
  await planSoon(dara, ['Welcome and grounding', 'Silence', 'Agreements', 'Council', 'In pairs', 'Step']);
  for (const person of [wren, sol]) await enterLobby(person, await invite(dara), TITLE);

  await t.test('whoever waits loads the page again, and still waits under their name', async () => {
    await wren.page.reload();
    await wren.page.getByRole('heading', { name: 'You have knocked' }).waitFor();
    await wren.sees('Wren');
    await wren.sees(TITLE);
  });

  await t.test('a browser that keeps nothing says so once, and works', async () => {
    await sol.sees('This browser keeps nothing');
    await sol.press('All right');
    await sol.text('This browser keeps nothing').waitFor({ state: 'hidden' });
  });

  await dara.press('Open the doors');
  await dara.seat('Dara').waitFor();
  await admit(dara, [wren, sol]);
  await dara.press('Open the gathering');
  await wren.seat('Sol').waitFor();

  await t.test('a draft and one’s seat come back after a reload, and after the tab was gone', async () => {
    await wren.box.fill('Half a sentence, canary-draft');
    await until('the draft is kept', async () => (await lying(wren))[0]?.gathering);
    await wren.page.waitForTimeout(800); // the pause after the last letter
    await wren.page.reload();
    await wren.seat('Wren').waitFor();
    assert.equal(await wren.box.inputValue(), 'Half a sentence, canary-draft');
    await wren.page.close({ runBeforeUnload: false });
    await wren.newPage();
    await wren.page.goto(`${server.origin}/#/circle/${circle}`);
    await wren.seat('Wren').waitFor();
    await until('the draft is back', async () => (await wren.box.inputValue()) === 'Half a sentence, canary-draft');
  });

  await t.test('what lies in the browser is sealed: no word, no name, no key', async () => {
    for (const person of [dara, wren]) {
      const kept = await lying(person);
      assert.equal(kept.length, 1);
      const { circle: of, person: who, device, standing, gathering, of: which, ...more } = kept[0];
      assert.deepEqual(more, {});
      for (const id of [of, who, device, which]) assert.match(id, /^[0-9a-f-]{36}$/);
      for (const bundle of [standing, gathering]) assert.match(bundle, /^A[Q-Za-f][\w-]+$/);
      const text = Buffer.from(JSON.stringify(kept)).toString();
      for (const word of ['canary', person.name, TITLE, 'secret', 'agree']) assert.ok(!text.includes(word), word);
      const sizes = [standing, gathering].map(bundle => Buffer.from(bundle, 'base64url').length - 29);
      for (const size of sizes) assert.ok([256, 1024, 4096, 16384, 65536].includes(size), `${size}`);
    }
  });

  await t.test('one’s own words, shared after the reload, are the ones that all see', async () => {
    await dara.press('Offer the piece round');
    for (const _ of [1, 2]) {
      const person = await until('somebody is offered the piece', async () => ((await wren.button('Take the piece').isVisible()) ? wren : (await sol.button('Take the piece').isVisible()) ? sol : undefined));
      await person.take();
      await person.share(`${person.name} says one thing, canary-one.`);
      await person.share(`${person.name} says another, canary-two.`);
      if (person === wren) {
        await wren.page.reload();
        await wren.button('I’m done').waitFor();
        await wren.share('Wren goes on, canary-three.');
      }
      await person.putDown();
    }
    await until('all see five', async () => (await Promise.all(all.map(person => person.shared()))).every(one => one.length === 5));
    const [first, ...others] = await Promise.all(all.map(person => person.shared()));
    for (const other of others) assert.deepEqual(other, first);
  });

  await t.test('a passphrase is asked for on the next visit, and only it opens', async () => {
    await wren.page.goto(`${server.origin}/#/devices`);
    await wren.press(`A passphrase for ${TITLE}`);
    await wren.page.getByLabel('New passphrase').fill('heron copper quiet lamp');
    await wren.page.getByLabel('The same once more').fill('heron copper quiet lamp');
    await wren.press('Use this passphrase');
    await wren.sees('From now on your passphrase opens it.');
    await wren.page.goto(`${server.origin}/#/circle/${circle}`);
    await wren.page.reload();
    await wren.page.getByRole('heading', { name: 'Your passphrase' }).waitFor();
    await wren.page.getByLabel('Passphrase').fill('heron copper quiet lamb');
    await wren.press('Open');
    await wren.sees('This passphrase does not open it.');
    await wren.page.getByLabel('Passphrase').fill('  heron copper quiet lamp ');
    await wren.press('Open');
    await wren.seat('Wren').waitFor();
    assert.equal((await wren.shared()).length, 5);
  });

  await t.test('whose browser lost its keys reads what to do, and can still ask for a person', async () => {
    await wren.page.evaluate(() => new Promise(resolve => (indexedDB.deleteDatabase('afterglow').onsuccess = resolve)));
    await wren.page.reload();
    await wren.page.getByRole('heading', { name: 'This browser has lost its keys' }).waitFor();
    await wren.sees('Ask your facilitator for a new way in.');
    assert.deepEqual(await wren.barriers(), []);
    await wren.press('I need a person');
    await dara.sees(/Wren asked for someone|Needs a person/);
  });

  await t.test('a device that is forgotten keeps nothing, and is nobody’s', async () => {
    await dara.page.goto(`${server.origin}/#/devices`);
    await dara.press('Forget this device');
    await dara.press('Yes, forget this device');
    await dara.sees('You come in with an invitation.');
    assert.deepEqual(await lying(dara), []);
    assert.deepEqual(await dara.page.evaluate(() => fetch('/api/me').then(answer => answer.json())), { circles: [] });
  });

  assert.deepEqual((await Promise.all(all.map(person => person.wrong()))).flat(), []);
});
