// Keys in the hands of those who hold a circle, played with real browsers against the real server: a second pair of hands,
// words read first, new promises, a removal in the middle of a gathering, a new way in, seven spoken words, a sheet of paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allSee, arriveAtDesk, comeToTheDoor, enterLobby, foundCircle, invite, planSoon } from './story/acts.mjs';
import { LOOKS, Person, launch } from './story/person.mjs';
import { openServer } from './story/server.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void (browser = await launch()));
after(() => browser?.close());

const TITLE = 'Harbour circle';

test('the desk’s keys go from hand to hand, and nobody else gets them', { timeout: 400_000 }, async t => {
  const server = await openServer();
  /** @type {Person[]} */ const opened = [];
  const open = async (/** @type {string} */ name, /** @type {any} */ look) => {
    const person = await Person.open(browser, name, look);
    opened.push(person);
    return person;
  };
  let failed = '';
  const step = (/** @type {string} */ claim, /** @type {() => Promise<void>} */ work) =>
    t.test(claim, { skip: failed ? `after “${failed}”` : false }, async () => {
      try {
        await work();
      } catch (e) {
        failed = claim;
        for (const person of opened) await person.shot('failed').catch(() => {});
        throw e;
      }
    });
  t.after(async () => {
    for (const person of opened) await person.close().catch(() => {});
    await server.remove();
  });

  const dara = await open('Dara', LOOKS.desk);
  const ines = await open('Ines', LOOKS.deskDark);
  const wren = await open('Wren', LOOKS.phone);
  const sol = await open('Sol', LOOKS.small);
  let circle = '';
  /** @type {string} */ let sheetLetters;
  /** @type {string} */ let sheetCode;
  const admit = (/** @type {Person} */ keeper, /** @type {string} */ name) => keeper.page.getByRole('button', { name: `Admit: ${name}` }).click();
  const inRoom = (/** @type {Person} */ person) => person.page.goto(`${server.origin}/#/circle/${circle}`);
  /** As browsers do that clear what pages keep. @param {Person} person */
  const forgets = async person => {
    await person.page.close();
    await person.newPage();
    // A picture of the same place, so that nothing else has the store open; browsers ask for its icon.
    await person.excusing(async () => {
      await person.page.goto(`${server.origin}/icon.svg`);
      await person.page.evaluate(() => new Promise(done => (indexedDB.deleteDatabase('afterglow').onsuccess = done)));
      await person.page.waitForTimeout(300);
    }, /status of 404/);
  };
  /** How many circles' keys a browser keeps. @param {Person} person */
  const keptBundles = person => person.page.evaluate(() => new Promise(done => {
    const asked = indexedDB.open('afterglow', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('bundles', { keyPath: 'circle' });
    asked.onsuccess = () => (asked.result.transaction('bundles').objectStore('bundles').count().onsuccess = e => done(/** @type {any} */ (e.target).result));
  }));
  const atDesk = (/** @type {Person} */ person) => person.page.goto(`${server.origin}/#/desk/${circle}`);

  await step('a circle is founded with keys of its own', async () => {
    await arriveAtDesk(dara, await server.link());
    circle = await foundCircle(dara, { title: TITLE, medium: 'Written' });
    await planSoon(dara, ['Council', 'In pairs', 'Step']);
  });

  await step('a second pair of hands comes by one link: a desk of their own, then the door, then the keys', async () => {
    await dara.press('Invite a second pair of hands');
    await dara.press('Make the link');
    const link = await dara.page.getByLabel('Invitation link').inputValue();
    await dara.press('Done');
    assert.match(link, /#\/link\/[^/]+\/[^/]+\/[\w-]{14}$/);
    await enterLobby(ines, link, TITLE);
    await dara.sees('comes to hold the circle with you');
    await admit(dara, 'Ines');
    await dara.page.getByRole('listitem').filter({ hasText: 'Ines' }).getByText('Facilitator').waitFor();
  });

  await step('a sheet of paper is made, and nothing of it is sent', async () => {
    const before = dara.frames.length;
    await dara.press('Make a recovery sheet');
    sheetLetters = await dara.page.locator('.letters').innerText();
    sheetCode = (await dara.page.locator('.code li').allInnerTexts()).join(' ');
    assert.equal(sheetCode.split(' ').length, 24);
    assert.equal(dara.frames.slice(before).some(frame => frame.includes(sheetLetters.replaceAll(' ', ''))), false);
    await dara.press(TITLE);
  });

  await step('a browser without keys says what works, and the sheet brings it back', async () => {
    await forgets(dara);
    await atDesk(dara);
    await dara.sees('This browser does not hold the desk’s keys');
    assert.equal(await dara.button('Make an invitation').count(), 0);
    await dara.press('I have a recovery sheet');
    await dara.page.getByLabel('The letters of part one').fill(sheetLetters.replaceAll('0', 'O').toUpperCase());
    await dara.page.getByLabel('The words of part two').fill(sheetCode.split(' ').reverse().join(' '));
    await dara.press('Open the sheet');
    await dara.page.locator('.problem').first().waitFor();
    await dara.page.getByLabel('The words of part two').fill(sheetCode);
    await dara.press('Open the sheet');
    await dara.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await dara.button('Make an invitation').waitFor();
    assert.equal(dara.frames.some(frame => frame.includes(sheetCode)), false);
  });


  await step('somebody comes in by seven words and a number, let in by the second pair of hands', async () => {
    await atDesk(ines);
    await ines.press('Make an invitation');
    await ines.press('Make the link');
    const seven = await ines.page.locator('.seven').innerText();
    const number = await ines.page.locator('.spoken b').innerText();
    await ines.press('Done');
    assert.equal(seven.split(' ').length, 7);
    await wren.page.goto(`${server.origin}/#/words`);
    await wren.page.getByLabel('The seven words').fill(`1. ${seven.split(' ').map(word => word.slice(0, 4).toUpperCase()).join(',  ')}`);
    await wren.page.getByLabel('The number').fill(` ${number} `);
    await wren.press('To the door');
    await wren.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const on = () => wren.press('Go on');
    await on();
    await wren.page.getByRole('heading', { name: 'Before you come in' }).waitFor();
    await on();
    await wren.page.getByRole('heading', { name: 'What we promise each other' }).waitFor();
    for (const box of await wren.page.getByRole('checkbox').all()) await box.check();
    await on();
    for (const name of ['I am an adult', 'I will come from a private place']) await wren.page.getByRole('checkbox', { name }).check();
    await on();
    await wren.page.getByLabel('Your name in this circle').fill('Wren');
    await wren.press('Knock');
    await wren.page.getByRole('heading', { name: 'You have knocked' }).waitFor();
    await admit(ines, 'Wren');
    await wren.sees('Between gatherings');
  });

  await step('a name that looks like another’s is marked before anybody is let in', async () => {
    await enterLobby(sol, await invite(dara), TITLE);
    await dara.page.getByRole('button', { name: 'Admit: Sol' }).waitFor();
    assert.equal(await dara.page.getByText('The name looks like').count(), 0);
    const rival = await open('Wrеn', LOOKS.phone); // with a Cyrillic letter
    await enterLobby(rival, await invite(dara), TITLE);
    await dara.sees('The name looks like Wren');
    await dara.page.getByRole('button', { name: 'Not now: Wrеn' }).click();
    await dara.press('Yes, not now');
    await admit(dara, 'Sol');
    await sol.sees('Between gatherings');
  });

  await step('new promises are sealed for those inside and stand on every open door', async () => {
    const link = await invite(dara);
    await dara.press('Revise');
    await dara.page.getByLabel('Promise 1').fill('What is said here stays here, and so does who was here.');
    await dara.press('Save as version 2');
    await dara.sees('Version 2');
    const theo = await open('Theo', LOOKS.phone);
    await comeToTheDoor(theo, link, TITLE);
    await theo.page.getByRole('heading', { name: 'You have knocked' }).waitFor();
    await theo.page.getByText('who was here').first().waitFor({ state: 'attached' });
    await dara.page.getByRole('button', { name: 'Not now: Theo' }).click();
    await dara.press('Yes, not now');
    for (const person of [wren, sol]) await person.page.waitForTimeout(100);
  });

  await step('the doors open with a key of the gathering, and members get it with their seat', async () => {
    await dara.press('Open the doors');
    await dara.sees('The doors are open');
    for (const person of [wren, sol]) {
      await person.page.getByRole('button', { name: /accept/i }).first().click().catch(() => {});
      await dara.press(`Admit ${person.name}`);
      await dara.seat(person.name).waitFor();
    }
    await inRoom(ines);
    await ines.seat('Wren').waitFor();
  });

  await step('words that are read first come to the circle as they were written', async () => {
    await dara.press('Open the gathering');
    for (const part of ['Silence', 'Agreements', 'Check-in']) await dara.press(`Next: ${part}`);
    await dara.press('Read everyone first from now on');
    await dara.press('Offer the piece round');
    const [first, other] = await wren.button('Take the piece').waitFor({ timeout: 4000 }).then(() => [wren, sol], () => [sol, wren]);
    await first.take();
    await first.share('I was afraid, and stayed.');
    await ines.page.locator('.review').getByText('I was afraid, and stayed.').waitFor();
    assert.deepEqual(await other.shared(), []);
    await ines.press(`Show it to the circle: ${first.name}`);
    await allSee([dara, ines, wren, sol], ['I was afraid, and stayed.']);
    await ines.press('Let words appear at once again');
    await first.putDown();
  });

  await step('somebody is removed in the middle of it: their seat ends, and the others go on with new keys', async () => {
    await atDesk(ines);
    await ines.page.getByText('Someone leaves the circle').click();
    await ines.page.getByRole('button', { name: 'Remove: Sol' }).click();
    await ines.press('Yes, remove');
    await ines.sees('Sol is not in this circle any more');
    await dara.page.waitForFunction(() => document.querySelectorAll('.seat').length === 3);
    await sol.sees('You are no longer part of this circle');
    assert.equal((await sol.whole()).includes('I was afraid'), false);
    await inRoom(ines);
    const holder = await wren.button('Take the piece').waitFor({ timeout: 4000 }).then(() => wren, () => undefined);
    if (holder) {
      await holder.take();
      await holder.share('And now it is quiet.');
      await allSee([dara, ines, wren], ['I was afraid, and stayed.', 'And now it is quiet.']);
      await holder.putDown();
    }
  });

  await step('a phone that lost everything comes back as the same person, by one tap and a link', async () => {
    await wren.context.clearCookies();
    await forgets(wren);
    await atDesk(dara);
    await dara.page.getByText('If someone’s device is lost').click();
    await dara.page.getByRole('button', { name: 'New way in: Wren' }).click();
    const link = await dara.page.getByLabel('Invitation link').inputValue();
    await dara.press('Done');
    await comeToTheDoor(wren, link, TITLE);
    await dara.sees('comes back as Wren');
    await admit(dara, 'Wren');
    await wren.seat('Dara').waitFor();
    assert.equal(await dara.page.getByRole('listitem').filter({ hasText: 'Wren' }).count() > 0, true);
  });

  await step('somebody erases themselves: a receipt for them, and new keys for those who stay, made by a page alone', async () => {
    await inRoom(ines);
    await inRoom(dara);
    await wren.page.goto(`${server.origin}/#/devices`);
    await wren.press(`Erase me from ${TITLE}`);
    await wren.shot('erase-me');
    await wren.press('Yes, erase me');
    await wren.sees('everything of yours was erased here on');
    await wren.shot('erased');
    assert.equal((await wren.context.cookies()).length, 0);
    assert.equal(await keptBundles(wren), 0);
    for (const person of [dara, ines]) {
      await person.page.waitForFunction(() => document.querySelectorAll('.seat').length === 2);
      await person.page.waitForFunction(() => !document.body.textContent?.includes('New keys are being made'));
    }
    const renewals = [...dara.frames, ...ines.frames].filter(frame => frame.includes('"do":"renew_keys"'));
    assert.ok(renewals.length >= 1);
  });

  for (const person of opened) assert.deepEqual(await person.wrong(), []);
});
