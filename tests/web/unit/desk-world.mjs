// For the tests of the desk's acts: a server that keeps what it is sent and shows it again, and people with browsers of
// their own, each of whom follows what is shown as the page does.
import { randomUUID } from 'node:crypto';
import * as sealing from '../../../web/crypto/index.js';
import { follow } from '../../../web/state/follow.js';
import { holdingsOf, newHeld, newcomerOf, proofOf, recipientOf } from '../../../web/state/held.js';
import { fromWire, toWire } from '../../../web/state/wire-text.js';
import { admit } from '../../../web/state/desk/admit.js';
import { openDoors } from '../../../web/state/desk/doors.js';
import { found } from '../../../web/state/desk/found.js';
import { drawInvitation, invite } from '../../../web/state/desk/invite.js';

/** @typedef {import('../../../web/state/held.js').Held} Held */

export const GIVEN = { title: 'Tuesday circle', about: 'For people who come home.', agreements: ['One voice at a time.', 'I may pass.'] };

/** Seals a text as its author's browser does. @param {Held} held @param {{ kind: string, id: string, author?: string, gathering?: string, turn?: string, index?: number }} at @param {string} text @param {('circle' | 'gathering' | 'desk' | 'self')[]} readers */
export async function sealed(held, { kind, id, gathering, turn, index = 0 }, text, readers) {
  const place = { circle: held.circle, gathering: gathering ?? null, author: held.person, kind, id, turn: turn ?? null };
  const audience = readers.map(one => /** @type {any} */ (recipientOf(held, one)));
  const made = await sealing.seal(place, index, text, held.device, audience);
  return toWire(held.person, made.sealed, made.wraps);
}

/** What a browser reads of a text. @param {Held} held @param {{ kind: string, id: string, gathering?: string, turn?: string }} at @param {string} text */
export async function opened(held, { kind, id, gathering, turn }, text) {
  const { author, sealed: words, wraps } = fromWire(text);
  const place = { circle: held.circle, gathering: gathering ?? null, author, kind, id, turn: turn ?? null };
  return (await sealing.open(place, words, wraps, device => held.roster?.devices.get(device), holdingsOf(held))).text;
}

/** A server that is honest unless a test changes what it says. */
export class Server {
  /** @type {Record<string, string>} */ bodies = {};
  /** @type {Record<string, { name: string, role: string }>} */ members = {};
  /** @type {Record<string, any>} */ waiting = {};
  /** @type {Record<string, any>} */ invitations = {};
  /** @type {Record<string, any>} */ held = {};
  /** @type {string[]} */ seats = [];
  /** Who erased themselves, since the keys were made new. @type {string[]} */ renewAfter = [];
  /** Whether one of them held the desk. */ renewDesk = false;
  /** @type {string | undefined} */ running;
  /** @type {Record<number, string>} */ desks = {};
  /** @type {Record<number, string>} */ circleKeys = {};
  /** @type {Record<number, string>} */ gatheringKeys = {};
  roster = { number: 1, signed: '' };
  /** @type {any[]} */ grants = [];
  /** @type {Record<string, { person: string, admission?: string }>} */ devices = {};

  /** @param {any} request @param {string} founder */
  constructor({ founding, bodies }, founder) {
    Object.assign(this.bodies, bodies);
    const { keys, title, about, agreements, name } = founding;
    this.circle = { id: founding.circle, title, about, agreements, agreements_version: 1, led_by: [name] };
    this.members[founder] = { name, role: 'facilitator' };
    [this.desks[1], this.circleKeys[1], this.roster.signed] = [keys.desk, keys.circle_key, keys.roster];
    this.devices[keys.device] = { person: founder };
  }

  /** What stands in the member's lane. @param {string} person @returns {any} */
  member(person) {
    const seated = this.running && (this.seats.includes(person) || this.members[person]?.role === 'facilitator');
    const theirs = Object.entries(this.devices).filter(([, one]) => one.person === person);
    const number = Object.keys(this.gatheringKeys).length;
    return {
      person, bodies: this.bodies,
      keys: {
        desk: this.desks, circle: this.circleKeys, roster: this.roster,
        ...(seated && { gathering: { id: this.running, number, keys: this.gatheringKeys } }),
        grants: Object.fromEntries(this.grants.filter(one => this.devices[one.device]?.person === person).map(one => [one.text, one])),
        admissions: Object.fromEntries(theirs.filter(([, one]) => one.admission).map(([device, one]) => [device, one.admission])),
      },
    };
  }

  /** @returns {any} */
  desk() {
    return { waiting: this.waiting, members: this.members, invitations: this.invitations, held: this.held, renew_after: this.renewAfter, renew_desk: this.renewDesk || undefined, bodies: this.bodies };
  }

  /** Takes a command as the rules do, as far as keys go. @param {import('../../../web/state/desk/at.js').Made & { sealed?: Record<string, string> }} made @returns {string} the refusal's code, or '' */
  take({ command: said, bodies = {} }) {
    const command = /** @type {any} */ (said);
    if (command.step && command.step.roster !== this.roster.number + 1) return 'keys_moved';
    Object.assign(this.bodies, bodies);
    const { person } = command;
    if (command.do === 'invite') this.invitations[command.invitation] = { reusable: command.reusable, state: 'open', secret: command.secret, page: command.page, desk: command.desk, person: command.person };
    if (command.do === 'admit') this.#comes(person, command.step);
    if (command.do === 'remove') this.loses(person);
    if (command.do === 'renew_keys') {
      if (!this.renewAfter.includes(command.after)) return ''; // of two pages one was first
      if (this.renewDesk && !command.step.desk) return 'keys_incomplete';
      [this.renewAfter, this.renewDesk] = [[], false];
    }
    if (command.do === 'open_doors') this.running = command.gathering;
    if (command.do === 'release_words') delete this.held[command.reflection];
    this.#signed(command.step);
    this.grants.push(...(command.grants ?? []));
    for (const [id, page] of Object.entries(command.step?.pages ?? command.pages ?? {})) this.invitations[id].page = page;
    return '';
  }

  /** Somebody's seat and devices end. @param {string} person */
  loses(person) {
    delete this.members[person];
    this.seats = this.seats.filter(one => one !== person);
    for (const device of Object.keys(this.devices)) if (this.devices[device].person === person) delete this.devices[device];
  }

  /** @param {string} person @param {any} step */
  #comes(person, step) {
    const one = this.waiting[person];
    const invitation = this.invitations[one?.invitation];
    const member = invitation?.person ?? person;
    if (step) this.devices[one.device] = { person: member, admission: step.admission };
    if (!invitation?.person) this.members[person] ??= { name: one.name, role: invitation?.desk ? 'facilitator' : 'participant' };
    if (this.running && !this.seats.includes(member)) this.seats.push(member);
    delete this.waiting[person];
  }

  /** @param {any} step */
  #signed(step) {
    if (!step) return;
    this.roster = { number: step.roster, signed: step.signed };
    const next = (/** @type {Record<number, string>} */ records) => Object.keys(records).length + 1;
    if (step.desk) this.desks[next(this.desks)] = step.desk;
    if (step.circle_key) this.circleKeys[next(this.circleKeys)] = step.circle_key;
    if (step.gathering_key) this.gatheringKeys[next(this.gatheringKeys)] = step.gathering_key;
    this.grants.push(...step.grants);
  }
}

/** One person's browser, which follows the circle. */
export class Browser {
  /** @param {Server} server @param {Held} held */
  constructor(server, held) {
    this.server = server;
    this.held = held;
  }

  async looks() {
    this.held = await follow(this.held, this.server.member(this.held.person));
    return this.held;
  }

  /** What the desk's acts are made from. @returns {Promise<import('../../../web/state/desk/at.js').At>} */
  async at() {
    const held = /** @type {any} */ (await this.looks());
    const { server } = this;
    const texts = new Map();
    const kinds = { title: [server.circle.title], about: [server.circle.about], agreement: server.circle.agreements, name: server.circle.led_by, invitation: Object.values(server.invitations).map(one => one.secret) };
    for (const [kind, ids] of Object.entries(kinds)) for (const id of ids) texts.set(id, await opened(held, { kind, id }, server.bodies[id]));
    return { held, desk: server.desk(), circle: /** @type {any} */ (server.circle), running: server.running, seats: server.seats, words: id => texts.get(id) ?? '', sealed: id => server.bodies[id] };
  }

  /** Makes an act from what stands now, and sends it. @param {(at: import('../../../web/state/desk/at.js').At) => Promise<import('../../../web/state/desk/at.js').Made>} act */
  async does(act) {
    const made = await act(await this.at());
    for (const [id, text] of Object.entries(made.texts ?? {})) {
      (made.bodies ??= {})[id] = await sealed(this.held, { kind: 'agreement', id }, text, ['circle']);
    }
    return this.server.take(made);
  }
}

/** @param {string} [name] @returns {Promise<{ server: Server, dara: Browser }>} a new circle, and who made it */
export async function newWorld(name = 'Dara') {
  const person = randomUUID();
  const { request, held } = await found({ ...GIVEN, person, name, medium: 'written', entry: 'rolling', template: 'soft-landing' });
  const server = new Server(request, person);
  return { server, dara: new Browser(server, held) };
}

/** Draws an invitation and sends it. @param {Browser} keeper @param {{ reusable?: boolean, desk?: boolean, person?: string | null }} [what] */
export async function invited(keeper, what = {}) {
  const drawn = drawInvitation();
  await keeper.does(at => invite(at, drawn, { reusable: false, expires: 2e12, ...what }));
  return drawn;
}

/** Opens the door, pins the desk, knocks. @param {Server} server @param {ReturnType<typeof drawInvitation>} drawn @param {string} name @param {{ person?: string, waits?: string }} [as] @returns {Promise<Browser>} */
export async function knocks(server, { invitation, secret }, name, { person, waits } = {}) {
  const circle = server.circle.id;
  const keys = await sealing.keysOf(circle, secret);
  const { desk } = await sealing.openDoor(circle, invitation, keys.page, server.bodies[server.invitations[invitation].page]);
  const held = await newHeld(circle, desk, { person, name });
  const proof = randomUUID();
  const vouched = sealing.fromBase64url(await sealing.vouch(circle, invitation, keys, newcomerOf(held)));
  server.bodies[proof] = proofOf(held, vouched);
  const id = randomUUID();
  server.bodies[id] = await sealed(held, { kind: 'name', id }, name, ['desk', 'self']);
  server.waiting[waits ?? held.person] = { name: id, first_time: true, here: true, accepted: true, device: held.device.id, proof, invitation };
  return new Browser(server, held);
}

/** Somebody comes in, from the invitation to the keys. @param {Browser} keeper @param {string} name @param {{ desk?: boolean }} [what] */
export async function letIn(keeper, name, what = {}) {
  const browser = await knocks(keeper.server, await invited(keeper, what), name);
  await keeper.does(at => admit(at, browser.held.person));
  await browser.looks();
  return browser;
}

/** @param {Browser} keeper @returns {Promise<string>} the gathering whose doors are open now */
export async function doorsOpen(keeper) {
  const gathering = randomUUID();
  await keeper.does(at => openDoors(at, gathering));
  return gathering;
}
