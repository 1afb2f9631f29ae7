// The whole story, played by five people in real browsers against the real server. Every step stands on the one
// before: after the first that fails the rest is skipped. AFTERGLOW_SHOTS=/tmp/story keeps pictures.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LINE, admit, allSee, arriveAtDesk, comeToTheDoor, enterLobby, foundCircle, invite, offered, planSoon } from './story/acts.mjs';
import { LOOKS, NO_ANSWER, Person, launch } from './story/person.mjs';
import { openServer } from './story/server.mjs';
import { until } from './story/until.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void (browser = await launch()));
after(() => browser?.close());

const TITLE = 'Harbour circle';

test('a circle meets, survives what happens to circles, and lets go', { timeout: 600_000 }, async t => {
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

  const dara = await open('Dara Ashwood', LOOKS.desk);
  const wren = await open('Wren Holloway', LOOKS.phone);
  const sol = await open('Sol Marchetti', LOOKS.phoneDark);
  const theo = await open('Theo Lindqvist', LOOKS.small);
  const ines = await open('Ines Carvalho', LOOKS.deskDark);
  const guests = [wren, sol, theo, ines];
  const all = [dara, ...guests];
  let circle = '';
  /** @type {string[]} */ const links = [];
  /** What stands in the room, in its order. @type {string[]} */ let words = [];
  /** @type {string[]} every sentence anybody ever shared */ const everShared = [];
  const say = async (/** @type {Person} */ person, /** @type {string} */ sentence) => {
    await person.share(sentence);
    words.push(sentence);
    everShared.push(sentence);
  };
  /** Shares what stands in the box already; it appears once, everywhere. @param {Person} person */
  const sendBox = async person => {
    const sentence = await person.box.inputValue();
    words.push(sentence);
    everShared.push(sentence);
    await person.press('Share');
    await allSee(all, words);
  };
  const next = (/** @type {string} */ part) => dara.press(`Next: ${part}`);
  const roundDone = () => dara.sees('Everyone was offered the piece');

  await step('a facilitator’s link leads to a name, a checked crisis line and the desk', async () => {
    await arriveAtDesk(dara, await server.link());
    await dara.shot('01-desk');
  });

  await step('a written circle comes from the template with its words, and a plan says how much time each person has', async () => {
    circle = await foundCircle(dara, { title: TITLE, medium: 'Written' });
    await planSoon(dara, ['Council', 'In pairs', 'Step'], async () => {
      await dara.sees('1:00 min each, for 8 people');
      for (let people = 8; people < 12; people++) await dara.press('One person more');
      await dara.sees('50 s each, for 12 people'); // the look-back: ten minutes by twelve
      await dara.sees('40 minutes in all');
      await dara.shot('02-plan');
    });
    await dara.press('Plan a gathering'); // a week later, as the page suggests: everybody will be told at the end
    await dara.press('Put on the calendar');
    await dara.sees('After that');
    await dara.sees('Written');
  });

  await step('four invitations are made, and the one taken back says so at its door', async () => {
    for (let i = 0; i < 4; i++) links.push(await invite(dara));
    const spare = await invite(dara);
    assert.equal(new Set([...links, spare]).size, 5);
    // the one to take back is found by what it does: the fifth row is not known to be the fifth link
    const rows = dara.page.getByRole('region', { name: 'Invitations', exact: true }).getByRole('listitem');
    await until('five invitations', async () => (await rows.count()) === 5);
    const made = [...new Set(dara.frames.flatMap(frame => /"do":"invite","invitation":"([^"]+)"/.exec(frame)?.[1] ?? []))];
    const ids = new Map([...links, spare].map((link, i) => [made[i], link]));
    await rows.last().getByRole('button', { name: 'Take back' }).click();
    await dara.press('Yes, take it back');
    await dara.sees('Older invitations (1)');
    const revoked = dara.frames.map(frame => /"do":"revoke","invitation":"([^"]+)"/.exec(frame)?.[1]).find(Boolean);
    const dead = ids.get(revoked) ?? assert.fail('the revoked invitation is one of the five');
    links.splice(0, links.length, ...[...ids.values()].filter(link => link !== dead));
    const stranger = await open('Stranger', LOOKS.phone);
    await stranger.excusing(async () => {
      await stranger.page.goto(dead);
      await stranger.sees('This door is closed');
      await stranger.sees(/taken back/);
    }, /status of 4\d\d/);
    await stranger.shot('03-revoked');
  });

  /** What stands on the way in. @param {string} where */
  const aroundTheDoor = async where => {
    await wren.shot(`04-door-${where}`);
    if (where === 'about') await wren.sees('It is not medical care, therapy or an emergency service.');
    if (where === 'safety') {
      assert.equal(await wren.page.locator('.texts li').count() + 1, 6, 'six texts, one with the numbers');
      await wren.page.getByRole('link', { name: `Call ${LINE.phone}` }).waitFor();
    }
    if (where === 'agreements') assert.equal(await wren.page.getByRole('checkbox').count(), 9);
  };

  await step('a link for one person lets in who knocks first, and is refused in words to the next', async () => {
    const second = await open('Second', LOOKS.phone);
    await second.excusing(async () => {
      await comeToTheDoor(second, links[0], TITLE, async where => {
        if (where === 'name') await enterLobby(wren, links[0], TITLE, aroundTheDoor);
      });
      await second.sees('This door is closed'); // at the knock
      await second.sees(/used/);
      await second.page.goto(links[0]);
      await second.sees('This door is closed'); // and at the first look
      await second.sees(/used/);
    }, /status of 4\d\d/);
    await second.shot('04-used');
    await dara.button('Admit: Wren Holloway').waitFor();
    assert.ok(!(await dara.whole()).includes('Second'));
  });

  await step('the others come through the door too, and wait in the lobby', async () => {
    for (const [i, person] of guests.entries()) {
      if (person !== wren) await enterLobby(person, links[i], TITLE);
      await dara.button(`Admit: ${person.name}`).waitFor();
    }
    await sol.shot('05-lobby');
  });

  await step('the doors open, people are let in one by one, and the gathering opens', async () => {
    await dara.press('Open the doors');
    await dara.seat('Dara Ashwood').waitFor();
    await admit(dara, guests);
    for (const person of all) await until(`${person.name} sees five`, async () => (await person.page.locator('.seat').count()) === 5);
    await dara.press('Open the gathering');
    for (const person of all) await person.sees('Feet on the floor, a slow breath, three things you can hear.');
  });

  await step('silence shows everyone its time, and agreements stand as accepted', async () => {
    await next('Silence');
    for (const person of all) {
      await person.page.locator('.arc.silence .time').waitFor({ state: 'attached' });
      await person.sees(/^about (2 minutes|one minute)$/);
    }
    await theo.shot('06-silence');
    await next('Agreements');
    for (const person of all) {
      await person.sees('What we promise each other');
      const accept = person.button('I accept');
      if (await accept.isVisible()) await accept.click();
    }
    for (const person of all) await person.sees('5 of 5 have accepted');
    await ines.shot('07-agreements');
  });

  await step('in a ring only the holder shares, everyone sees one order, and a jotting reaches nobody', async () => {
    await next('Check-in');
    await dara.press('Offer the piece round');
    await ines.box.fill('canary-jotting that stays with Ines');
    await sol.box.fill('canary-jotting that stays with Sol');
    let passedForNow = false;
    const took = [];
    for (let turn = 0; turn < 4; turn++) {
      const person = await offered(guests);
      took.push(person.name);
      if (person === sol && !passedForNow) {
        passedForNow = true;
        await person.pass('Pass for now');
        turn--;
        continue;
      }
      if (person === theo) {
        await person.pass('Pass this round');
        continue;
      }
      await person.take();
      for (const other of all) if (other !== person) assert.ok(!(await other.button('Share').isVisible()), `${other.name} has no Share`);
      if (took.length === 1) await Promise.all(all.filter(other => other !== person).map(other => other.sees(`${person.name} has the piece`)));
      await say(person, `${person.name} arrives, canary-checkin-${turn}.`);
      if (person === wren) await say(person, 'And one more thing, canary-second, that will be taken back.');
      await person.putDown();
    }
    await roundDone();
    assert.deepEqual(took.filter(name => name === 'Sol Marchetti').length, 2, `Sol was asked again: ${took}`);
    assert.equal(took.at(-1), 'Sol Marchetti', 'at the end of the round');
    assert.deepEqual(took.filter(name => name === 'Theo Lindqvist').length, 1, 'who passes the round is not asked again');
    await allSee(all, words);
    for (const person of all) assert.deepEqual(person.frames.filter(frame => frame.includes('canary-')), [], `${person.name}’s lines never carried a word that can be read`);
    for (const person of all) assert.ok(person.frames.some(frame => frame.includes('"reflections":{"')), 'what is shared is seen on the line: the search finds');
    await dara.shot('08-checkin');
    await theo.shot('08-checkin');
  });

  await step('the room has no barrier axe can find, at the desk and on a phone', async () => {
    assert.deepEqual(await dara.barriers(), []);
    assert.deepEqual(await sol.barriers(), []);
  });

  await step('one’s own words, taken back, are gone from every page', async () => {
    const mine = wren.page.getByRole('log').getByRole('listitem').filter({ hasText: 'canary-second' });
    await mine.getByRole('button', { name: 'Take back' }).click();
    await wren.press('Take them back');
    words = words.filter(sentence => !sentence.includes('canary-second'));
    await allSee(all, words);
  });

  const nextTakes = async () => {
    const person = await offered(guests);
    await person.take();
    return person;
  };

  await step('a holder in a tunnel keeps seat, piece and half a sentence, and shares it once', async () => {
    await next('Step look-back');
    await dara.press('Offer the piece round');
    const holder = await nextTakes();
    const others = all.filter(person => person !== holder);
    await Promise.all(all.map(person => person.mark()));
    await holder.box.fill('');
    await holder.box.pressSequentially('In the tunnel I was still writing canary-tun');
    await holder.excusing(async () => {
      holder.way?.enter();
      await holder.context?.setOffline(true);
      for (const other of others) await until(`${other.name} sees the lost seat`, async () => /connection lost · \d+\ss/.test((await other.seat(holder.name).textContent()) ?? ''), 60_000);
      await ines.shot('09-tunnel');
      await holder.lost.waitFor({ timeout: 60_000 });
      await holder.box.pressSequentially('nel');
      await holder.shot('09-tunnel');
      holder.way?.leave();
      await holder.context?.setOffline(false);
      await holder.lost.waitFor({ state: 'hidden', timeout: 30_000 });
    });
    for (const other of others) await until(`${other.name} sees the seat taken again`, async () => !/connection lost/.test((await other.seat(holder.name).textContent()) ?? ''));
    for (const other of others) assert.match((await other.seat(holder.name).textContent()) ?? '', /has the piece/);
    assert.equal(await holder.box.inputValue(), 'In the tunnel I was still writing canary-tunnel');
    assert.ok(await holder.sameLife(), 'her page was not loaded again');
    await holder.button('I’m done').waitFor();
    await sendBox(holder);
    await holder.putDown();
  });

  await step('a server killed in mid-turn comes back with everyone, everything acknowledged and the words in the box', async () => {
    const holder = await nextTakes();
    await say(holder, 'Acknowledged before the fall, canary-before.');
    await allSee(all, words);
    await Promise.all(all.map(person => person.mark()));
    await holder.box.pressSequentially('Half a sentence when the server fell, canary-fall');
    for (const person of all) person.excused = NO_ANSWER;
    await server.kill();
    await Promise.all(all.map(person => person.lost.waitFor()));
    await holder.shot('10-fallen');
    await server.start();
    for (const person of all) await person.lost.waitFor({ state: 'hidden', timeout: 40_000 });
    for (const person of all) person.excused = null;
    await dara.shot('11-back');
    for (const person of all) await person.page.locator('.middle.at-rest').waitFor({ state: 'detached' }); // goes on by itself: the facilitator is back
    await allSee(all, words);
    for (const person of all) assert.ok(await person.sameLife(), `${person.name}’s page was not loaded again`);
    await holder.button('I’m done').waitFor();
    assert.equal(await holder.box.inputValue(), 'Half a sentence when the server fell, canary-fall');
    for (const person of all) await until(`${person.name} sees the same holder`, async () => /has the piece/.test((await person.seat(holder.name).textContent()) ?? ''));
    await sendBox(holder);
    await holder.putDown();
  });

  await step('a facilitator who loads the page again changes nothing for the others', async () => {
    await Promise.all(guests.map(person => person.page.evaluate(() => void (/** @type {any} */ (window).seen.held = false))));
    const holder = await nextTakes();
    await holder.box.fill('Nothing moved, canary-reload');
    await dara.page.reload();
    await dara.button('Pause the room').waitFor();
    await sendBox(holder);
    await holder.putDown();
    for (const person of guests) assert.equal((await person.seen()).held, false, `${person.name} never read that the room is held`);
  });

  await step('without a facilitator the room is held and says so, and one tap goes on', async () => {
    await dara.page.close({ runBeforeUnload: false });
    await Promise.all(guests.map(person => person.held.waitFor({ timeout: 60_000 })));
    for (const person of guests) await person.sees(LINE.label);
    for (const person of guests) assert.ok((await person.seen()).held, 'the watch that never saw it during the reload sees it now');
    assert.deepEqual(await theo.barriers(), []);
    await theo.shot('12-held');
    await dara.newPage();
    await dara.page.goto(`${server.origin}/#/circle/${circle}`);
    await dara.press('Go on');
    for (const person of guests) await person.held.waitFor({ state: 'hidden' });
    await allSee(all, words);
  });

  await step('closing gently leads to the closing round and to parting, with numbers and the next date', async () => {
    await dara.press('Close gently');
    await dara.press('Go to the closing');
    await dara.press('Offer the piece round');
    for (let turn = 0; turn < 4; turn++) {
      const person = await offered(guests);
      await person.take();
      await say(person, `Thank you, canary-close-${turn}.`);
      await person.putDown();
    }
    await roundDone();
    await allSee(all, words);
    const { found, files } = await server.stored([...everShared, ...all.map(person => person.name), TITLE, 'canary-', LINE.label]);
    assert.deepEqual(found, [LINE.label], `of all that was written only what is public can be found in the store: ${files}`);
    await next('Release');
    for (const person of guests) {
      await person.sees('Thank you for being here');
      await person.sees(LINE.label);
    }
  });

  await step('release lets go: on every page, and nothing of it was ever in the store', async () => {
    await dara.press('Release the circle');
    await dara.page.getByRole('button', { name: 'Release', exact: true }).click();
    for (const person of guests) {
      await person.sees('The circle is released. Everything that was said has been let go.');
      await person.sees(LINE.label);
      await person.sees('Next time');
      assert.ok(!/The next date is not on the calendar yet/.test(await person.whole()));
      const left = await person.page.evaluate(() => document.documentElement.outerHTML);
      assert.deepEqual(everShared.filter(sentence => left.includes(sentence)), [], `${person.name}’s page holds no reflection`);
    }
    await wren.shot('13-released');
    const { found } = await server.stored([...everShared, 'canary-', LINE.label]);
    assert.deepEqual(found, [LINE.label], 'the store holds none of it');
    const check = await server.check();
    assert.equal(check.code, 0, check.out);
  });

  await step('in all of this no page had an error, a forbidden load or a request to elsewhere', async () => {
    const wrong = (await Promise.all(opened.map(person => person.wrong()))).flat();
    assert.deepEqual(wrong, []);
    await sol.page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => {}));
    await until('the watch sees what is forbidden', async () => (await sol.wrong()).some(one => one.includes('policy: connect-src')));
  });
});

test('beside a call in 320 pixels: take, done and pass without a word, and a hidden page is away, not lost', { timeout: 180_000 }, async t => {
  const server = await openServer();
  const dara = await Person.open(browser, 'Dara', LOOKS.desk);
  const theo = await Person.open(browser, 'Theo', LOOKS.small);
  const ines = await Person.open(browser, 'Ines', LOOKS.phoneDark);
  const all = [dara, theo, ines];
  t.after(async () => {
    for (const person of all) await person.close().catch(() => {});
    await server.remove();
  });
  await arriveAtDesk(dara, await server.link());
  await foundCircle(dara, { title: TITLE, medium: 'Beside a call' });
  await planSoon(dara, ['Welcome and grounding', 'Silence', 'Agreements', 'Council', 'In pairs', 'Step']);
  for (const person of [theo, ines]) await enterLobby(person, await invite(dara), TITLE);
  await dara.press('Open the doors');
  await admit(dara, [theo, ines]);
  await dara.press('Open the gathering');
  await dara.press('Offer the piece round');

  const first = await offered([theo, ines], 'I have the piece');
  const second = first === theo ? ines : theo;
  assert.equal(await first.page.getByRole('textbox').count(), 0, 'there is no box for words');
  await first.press('I have the piece');
  await dara.sees(`${first.name} has the piece`);
  await theo.shot('20-voiced');
  await first.press('I’m done');
  await dara.sees(`The piece is offered to ${second.name}`);
  await second.press('Pass');
  await second.page.getByRole('dialog').getByRole('button', { name: 'Pass for now' }).click();
  await dara.sees('The piece is offered to'); // once more, at the end
  await second.press('I have the piece');
  await second.press('I’m done');
  await dara.sees('Everyone was offered the piece');

  const note = async (/** @type {Person} */ at) => (await at.seat('Theo').textContent()) ?? '';
  await theo.turnPage('hidden');
  for (const person of [dara, ines]) await until(`${person.name} sees Theo away from the page`, async () => (await note(person)).includes('away from the page'));
  for (const person of [dara, ines]) assert.ok(!(await note(person)).includes('connection lost'));
  await dara.shot('21-away');
  await theo.turnPage('visible');
  for (const person of [dara, ines]) await until(`${person.name} sees Theo back`, async () => !(await note(person)).includes('away'));
  assert.deepEqual(await theo.barriers(), []);
  assert.deepEqual((await Promise.all(all.map(person => person.wrong()))).flat(), []);
});
