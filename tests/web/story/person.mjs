// One person with a browser of their own: a context, a page, and everything that must not happen on it.
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openWay } from './tunnel.mjs';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const SHOTS = process.env.AFTERGLOW_SHOTS;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a browser says by itself when nobody answers it; nothing that the page could keep it from saying. */
export const NO_ANSWER = /WebSocket connection to|Failed to load resource: net::ERR_/;

export const launch = () => chromium.launch({ executablePath: process.env.CHROME || '/usr/bin/chromium', args: FLAGS });

/** A browser with this folder as its profile. @param {string} folder @param {any} look */
export const launchAt = (folder, look) => chromium.launchPersistentContext(folder, { executablePath: process.env.CHROME || '/usr/bin/chromium', args: FLAGS, ...look, ...WHERE });

const WHERE = { locale: 'en-GB', timezoneId: 'Europe/Berlin' };

export const LOOKS = {
  desk: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  deskDark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true },
  phoneDark: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true, isMobile: true },
  small: { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
};

/** Runs in every page before it begins: remembers policy violations, and whether it ever said that the room is held. */
function watch() {
  const seen = (/** @type {any} */ (window).seen = { violations: /** @type {string[]} */ ([]), held: false });
  addEventListener('securitypolicyviolation', event => seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  new MutationObserver(() => {
    if (document.body?.innerText.includes('The room is held')) seen.held = true;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

export class Person {
  /** @type {string[]} what must not happen, as it happened */ faults = [];
  /** @type {string[]} every frame of the page's WebSockets, both ways */ frames = [];
  /** @type {RegExp | null} console errors that belong to what is done just now */ excused = null;

  /**
   * @param {import('playwright-core').Browser} browser @param {string} name @param {any} look
   * @returns {Promise<Person>}
   */
  static async open(browser, name, look) {
    const person = new Person();
    person.name = name;
    person.way = await openWay();
    person.context = await browser.newContext({ ...look, ...WHERE, proxy: person.way.proxy });
    return person.#begin();
  }

  /** In a browser that is open already, without a tunnel on the way. @param {import('playwright-core').BrowserContext} context @param {string} name */
  static async in(context, name) {
    const person = new Person();
    person.name = name;
    person.context = context;
    return person.#begin();
  }

  async #begin() {
    this.context.setDefaultTimeout(20_000);
    await this.context.addInitScript(watch);
    await this.newPage();
    return this;
  }

  async newPage() {
    const page = (this.page = await this.context.newPage());
    const fault = (/** @type {string} */ text) => this.faults.push(`${this.name}: ${text}`);
    page.on('pageerror', error => fault(`page error: ${error.stack ?? error}`));
    page.on('console', message => {
      if (message.type() === 'error' && !this.excused?.test(message.text())) fault(`console: ${message.text()}`);
    });
    page.on('request', request => {
      if (!/^(http:\/\/(localhost|127\.0\.0\.1):|data:|blob:)/.test(request.url())) fault(`request to elsewhere: ${request.url()}`);
    });
    page.on('websocket', socket => {
      if (!/^ws:\/\/(localhost|127\.0\.0\.1):/.test(socket.url())) fault(`socket to elsewhere: ${socket.url()}`);
      for (const way of ['framesent', 'framereceived']) socket.on(/** @type {any} */ (way), (/** @type {any} */ { payload }) => this.frames.push(String(payload)));
    });
    return page;
  }

  // What is there

  /** @param {string | RegExp} name */
  button = name => this.page.getByRole('button', { name, exact: typeof name === 'string' });
  /** @param {string | RegExp} words */
  text = words => this.page.getByText(words).first();
  get box() { return this.page.getByRole('textbox', { name: 'Your words' }); }
  /** @param {string} name */
  seat = name => this.page.locator('.seat').filter({ has: this.page.locator('.name', { hasText: new RegExp(`^${name}$`) }) });
  /** The banner of a lost line. */
  get lost() { return this.page.getByRole('region', { name: 'Your connection is gone' }); }
  /** What the middle of the ring says while nobody holds the room. */
  get held() { return this.page.locator('.middle').getByText('The room is held', { exact: true }); }
  /** Reflections on the page, in the order they stand. */
  shared = () => this.page.getByRole('log').locator('.words').allTextContents();
  whole = () => this.page.evaluate(() => document.body.innerText);
  /** So that `sameLife` tells whether the page was loaded again since. */
  mark = () => this.page.evaluate(() => void (/** @type {any} */ (window).sameLife = true));
  sameLife = () => this.page.evaluate(() => Boolean(/** @type {any} */ (window).sameLife));
  seen = () => this.page.evaluate(() => /** @type {any} */ (window).seen);

  // What one does

  /** @param {string | RegExp} name */
  press = name => this.button(name).click();
  /** @param {string | RegExp} words */
  sees = (words, timeout = 20_000) => this.text(words).waitFor({ timeout });
  async take() {
    await this.press('Take the piece');
    await this.button('I’m done').waitFor();
  }
  /** @param {string} words */
  async share(words) {
    await this.box.fill(words);
    await this.press('Share');
    await this.page.waitForFunction(() => document.querySelector('textarea')?.value === '');
  }
  async putDown() {
    await this.press('I’m done');
    await this.button('I’m done').waitFor({ state: 'hidden' });
  }
  /** @param {'Pass for now' | 'Pass this round'} how */
  async pass(how) {
    await this.press('Pass');
    await this.page.getByRole('dialog').getByRole('button', { name: how }).click();
    await this.button('Take the piece').waitFor({ state: 'hidden' });
  }

  /** As when another app or tab comes before the page. @param {'hidden' | 'visible'} state */
  turnPage = state => this.page.evaluate(now => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

  // What is found

  /** Barriers axe finds on the whole page. */
  async barriers() {
    await this.page.evaluate(axe.source);
    return this.page.evaluate(async tags => {
      const { violations } = await /** @type {any} */ (window).axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
      return violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.target.join(' ')).join(', ')}`);
    }, TAGS);
  }

  /** Whatever went wrong, policy violations included. */
  async wrong() {
    const { violations } = (await this.seen().catch(() => undefined)) ?? { violations: [] };
    return [...this.faults, ...violations.map((/** @type {string} */ one) => `${this.name}: policy: ${one}`)];
  }

  /** While `work` goes on, the browser may say that nobody answers. @param {() => Promise<any>} work @param {RegExp} [what] */
  async excusing(work, what = NO_ANSWER) {
    this.excused = what;
    await work();
    this.excused = null;
  }

  /** @param {string} name */
  async shot(name) {
    if (!SHOTS) return;
    await mkdir(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `${name}-${this.name.toLowerCase()}.png`) });
  }

  async close() {
    await this.context.close();
    this.way?.close();
  }
}
