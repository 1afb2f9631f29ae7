// Opens the page in a state without a server: files from disk with the real CSP, requests and the WebSocket answered here.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { NOW } from './states/desk-data.mjs';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Serves `web/` on port 0. */
export async function serve() {
  const index = await readFile(join(WEB, 'index.html'), 'utf8');
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(index)?.[1] ?? '';
  const hash = createHash('sha256').update(map).digest('base64');
  const csp = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`;
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname).replace(/^\/$/, '/index.html');
    try {
      const body = await readFile(join(WEB, path));
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain', 'Content-Security-Policy': csp, 'Cache-Control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const launch = () => chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });

/** Stands in for the server's end of `/ws`: a welcome, the lanes, and `done` to everything; commands are kept. */
function fakeSocket(rooms) {
  window.sentCommands = [];
  window.WebSocket = class extends EventTarget {
    static CONNECTING = 0; static OPEN = 1; static CLOSING = 2; static CLOSED = 3;
    constructor(url) {
      super();
      this.url = url; this.readyState = 0; this.bufferedAmount = 0;
      setTimeout(() => { this.readyState = 1; this.tell('open', new Event('open')); });
    }
    tell(name, event) { this[`on${name}`]?.(event); this.dispatchEvent(event); }
    say(message) { setTimeout(() => this.readyState === 1 && this.tell('message', new MessageEvent('message', { data: JSON.stringify(message) }))); }
    send(text) {
      const message = JSON.parse(text);
      if (message.type === 'hello') {
        const lanes = rooms[message.circle] ?? {};
        this.say({ type: 'welcome', version: 1, person: lanes.member?.person ?? '', epoch: '00000000-0000-4000-8000-00000000eeee', running: 1000, wall: Date.now() });
        for (const [lane, view] of Object.entries(lanes)) this.say({ type: 'snapshot', lane, cursor: 1, view });
      } else if (message.type === 'clock') this.say({ type: 'clock', sent: message.sent, running: 1000 });
      else if (message.type === 'command') {
        window.sentCommands.push(message);
        this.say({ type: 'answer', id: message.id, outcome: 'done' });
      }
    }
    close() { if (this.readyState < 2) { this.readyState = 3; } }
  };
}

/**
 * @param {import('playwright-core').Browser} browser @param {string} origin
 * @param {{ address: string, api: Record<string, any>, rooms?: object, waitFor: string, act?: (page: any) => Promise<any> }} state
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function open(browser, origin, state, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(String(error)));
  page.on('console', message => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && faults.push(message.text()));
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(fakeSocket, state.rooms ?? {});
  await page.route('**/api/**', route => {
    const key = `${route.request().method()} ${new URL(route.request().url()).pathname}`;
    const answer = state.api[key];
    if (answer?.abort) return route.abort();
    if (answer === undefined) return route.fulfill({ status: 404, json: { code: 'not_found', sentence: `No stub for ${key}.` } });
    if (answer.sentence) return route.fulfill({ status: 404, json: answer });
    return route.fulfill({ json: answer });
  });
  await page.goto(`${origin}/${state.address}`);
  await page.getByText(state.waitFor).first().waitFor({ timeout: 8000 });
  await state.act?.(page);
  await page.waitForTimeout(120);
  return { page, context, faults };
}
