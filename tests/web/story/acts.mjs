// What a facilitator does on the desk, and what an invited person does at the door: only through what the page shows.
import assert from 'node:assert/strict';
import { until } from './until.mjs';

/** @typedef {import('./person.mjs').Person} Person */

export const LINE = { label: 'The story line', phone: '+00 123 456' };

/** Opens the link, adds and confirms a line of one's own. @param {Person} keeper @param {string} link */
export async function arriveAtDesk(keeper, link) {
  await keeper.page.goto(link);
  await keeper.sees('First, check one crisis line');
  await keeper.page.getByRole('link', { name: 'Look at the lines' }).first().click();
  await keeper.press('Add a line');
  for (const [label, value] of [['Name of the line', LINE.label], ['Phone', LINE.phone], ['Who it is for', 'anyone in this story'], ['Languages', 'English'], ['Region', 'Nowhere']])
    await keeper.page.getByLabel(label, { exact: true }).fill(value);
  await keeper.press('Save and confirm: I checked it today');
  await keeper.sees(/^Checked on/);
  await keeper.page.getByRole('link', { name: 'Desk' }).click();
  await keeper.sees('At least one line is checked, and people see it.');
}

/** From the "Soft Landing" template, its words kept. @param {Person} keeper @param {{ title: string, medium: string }} circle @returns {Promise<string>} its id */
export async function foundCircle(keeper, { title, medium }) {
  await keeper.page.getByRole('link', { name: 'New circle' }).click();
  await keeper.press('Begin with Soft Landing');
  await keeper.page.getByLabel('Name of the circle').fill(title);
  await keeper.page.getByLabel('Your name in this circle').fill(keeper.name);
  await keeper.page.getByRole('radio', { name: medium }).check();
  await keeper.press('Make this circle');
  await keeper.page.getByRole('heading', { level: 1, name: title }).waitFor();
  return /#\/desk\/([^/]+)$/.exec(keeper.page.url())?.[1] ?? assert.fail(keeper.page.url());
}

/** A day and a time as the fields want them, in the zone of the story. @param {number} at */
function fields(at) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(at).map(part => [part.type, part.value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** The first gathering, in half an hour, without these parts. @param {Person} keeper @param {string[]} out @param {() => Promise<void>} [look] */
export async function planSoon(keeper, out, look) {
  await keeper.press('Plan the first gathering');
  const { day, time } = fields(Date.now() + 30 * 60_000);
  await keeper.page.getByLabel('Day').fill(day);
  await keeper.page.getByLabel('Begins at').fill(time);
  for (const part of out) await keeper.press(`Leave out: ${part}`);
  await look?.();
  await keeper.press('Put on the calendar');
  await keeper.button('Open the doors').waitFor();
}

/** A link for one person. @param {Person} keeper @returns {Promise<string>} */
export async function invite(keeper) {
  await keeper.press('Make an invitation');
  await keeper.press('Make the link');
  const field = keeper.page.getByLabel('Invitation link');
  const link = await field.inputValue();
  await keeper.page.getByRole('region', { name: 'Your invitation' }).getByRole('button', { name: 'Done' }).click();
  await field.waitFor({ state: 'hidden' });
  return link;
}

/** Every step of the door, then the knock. @param {Person} person @param {string} link @param {string} title @param {(step: string) => Promise<void>} [look] */
export async function comeToTheDoor(person, link, title, look) {
  const on = () => person.press('Go on');
  await person.page.goto(link);
  await person.page.getByRole('heading', { level: 1, name: title }).waitFor();
  await look?.('about');
  await on();
  await person.page.getByRole('heading', { name: 'Before you come in' }).waitFor();
  await look?.('safety');
  await on();
  await person.page.getByRole('heading', { name: 'What we promise each other' }).waitFor();
  for (const box of await person.page.getByRole('checkbox').all()) await box.check();
  await look?.('agreements');
  await on();
  await person.page.getByRole('checkbox', { name: 'I am an adult' }).check();
  await person.page.getByRole('checkbox', { name: 'I will come from a private place' }).check();
  await look?.('place');
  await on();
  await person.page.getByLabel('Your name in this circle').fill(person.name);
  await look?.('name');
  await person.press('Knock');
}

/** Knocks and waits in the lobby. @param {Person} person @param {string} link @param {string} title @param {(step: string) => Promise<void>} [look] */
export async function enterLobby(person, link, title, look) {
  await comeToTheDoor(person, link, title, look);
  await person.page.getByRole('heading', { name: 'You have knocked' }).waitFor();
}

/** Lets them in one by one, from the desk in the room. @param {Person} keeper @param {Person[]} people */
export async function admit(keeper, people) {
  for (const person of people) {
    await keeper.press(`Admit ${person.name}`);
    await person.seat(person.name).waitFor();
  }
}

/** Who is offered the piece just now. @param {Person[]} people @param {string} [label] */
export const offered = (people, label = 'Take the piece') =>
  until('somebody is offered the piece', async () => {
    for (const person of people) if (await person.button(label).isVisible()) return person;
    return undefined;
  });

/** All pages show the same reflections in the same order. @param {Person[]} people @param {string[]} words */
export async function allSee(people, words, within = 20_000) {
  /** @type {string[][]} */
  let now = [];
  try {
    await until('the same reflections in the same order', async () => {
      now = await Promise.all(people.map(person => person.shared()));
      return now.every(one => JSON.stringify(one) === JSON.stringify(words));
    }, within);
  } catch {
    people.forEach((person, i) => assert.deepEqual(now[i], words, `what ${person.name} sees`));
  }
}
