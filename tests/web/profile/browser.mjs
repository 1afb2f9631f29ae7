// A browser as somebody has it: with a profile of its own on the disk, closed as one closes it or killed from one moment
// to the next.
import { mkdtemp, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Person, launchAt } from '../story/person.mjs';
import { until } from '../story/until.mjs';
import { everythingIn } from './files.mjs';
import { watchSecrets } from './keys.mjs';

/** ms in which Chromium writes what it means to keep: its history after ten seconds, what stands in fields sooner. */
const WRITTEN_AFTER = 12_000;
/** Its cookies it writes every thirty seconds: who is thrown out before then comes back as nobody. */
const COOKIES_AFTER = 40_000;

export class Owner {
  /** @param {string} name @param {any} look */
  static async of(name, look) {
    const owner = new Owner();
    owner.folder = await mkdtemp(join(tmpdir(), 'afterglow-profile-'));
    owner.name = name;
    owner.look = look;
    return owner;
  }

  folder = '';
  name = '';
  /** @type {any} */ look;
  /** @type {Person | undefined} */ person;
  /** @type {Map<string, { name: string, bytes: Buffer }>[]} what was a key in its pages, by visit */ #all = [];

  /** Opens the browser, also again. @returns {Promise<Person>} */
  async open() {
    const context = await launchAt(this.folder, this.look);
    const seen = await watchSecrets(context);
    this.#all.push(seen);
    return (this.person = await Person.in(context, this.name));
  }

  /** Everything that was a key in one of its pages. */
  get keys() {
    return new Map(this.#all.flatMap(seen => [...seen]));
  }

  /** Waits until the browser had time to write down whatever it writes. */
  settled = () => new Promise(done => setTimeout(done, WRITTEN_AFTER));
  /** Waits until it would come back as who it is. */
  known = () => until('the session is on the disk', () => this.profile().some(({ name, bytes }) => /^Default\/Cookies(-\w+)?$/.test(name) && bytes.includes('afterglow')), COOKIES_AFTER);
  /** As one closes it. */
  close = () => this.person?.context?.close();
  /** As when the battery is empty. */
  async kill() {
    const gone = new Promise(done => this.person?.context?.once('close', done));
    for (const id of this.#processes()) process.kill(id, 'SIGKILL');
    await gone;
    await until('nothing of it runs', () => this.#processes().length === 0);
  }

  /** This browser's processes, by the folder that only it has. */
  #processes = () => readdirSync('/proc').filter(id => /^\d+$/.test(id)).map(Number).filter(id => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'latin1').includes(this.folder);
    } catch {
      return false;
    }
  });

  /** What lies in the profile now. */
  profile = () => everythingIn(this.folder);

  async remove() {
    await this.close()?.catch(() => {});
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
