// The page as the server sends it to people: the bundle, byte for byte, with its headers, and light.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { DIST } from './bundle.mjs';

const BINARY = process.env.AFTERGLOW_BIN ?? join(import.meta.dirname, '../../target/debug/afterglow');

let at = '';
let server;
const data = mkdtempSync(join(tmpdir(), 'afterglow-served-'));

before(async () => {
  server = spawn(BINARY, ['--listen', '127.0.0.1:0', '--data', data], { env: { ...process.env, AFTERGLOW_BUNDLED: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
  at = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', some => {
      said += some;
      const found = /Afterglow is at (\S+)/.exec(said);
      if (found) resolve(found[1].replace(/\/$/, '').replace('localhost', '127.0.0.1'));
    });
    server.on('exit', code => reject(new Error(`the server ended with ${code}`)));
  });
});

after(() => {
  server.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

/** @param {string} path @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>} as it came, packed */
const sent = path => new Promise((resolve, reject) => {
  request(`${at}/${path}`, { headers: { 'Accept-Encoding': 'gzip' } }, answer => {
    /** @type {Buffer[]} */ const parts = [];
    answer.on('data', part => parts.push(part));
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
  }).on('error', reject).end();
});

const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(one => one.isFile()).map(one => relative(DIST, join(one.parentPath, one.name)));
/** What a browser asks for at once: what the page names. */
const started = ['', ...[...readFileSync(join(DIST, 'index.html'), 'utf8').matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, path]) => path)];

test('every file of the bundle is sent as it is, with every header of trust.md 3.2', async () => {
  const { port } = new URL(at);
  for (const name of files) {
    const { status, headers, body } = await sent(name);
    assert.equal(status, 200, name);
    assert.ok((headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).equals(readFileSync(join(DIST, name))), name);
    const { date, etag, vary, 'content-type': type, 'content-length': length, 'content-encoding': encoding, connection, 'keep-alive': alive, ...rest } = headers;
    assert.deepEqual(rest, {
      'cache-control': name.startsWith('kept/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy':
        `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; ` +
        `connect-src 'self' ws://localhost:${port} ws://127.0.0.1:${port}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
    }, name);
  }
});

test('nothing but the bundle is sent', async () => {
  for (const path of ['main.js', 'ui/app.js', 'styles/room.css', 'vendor/preact.mjs', 'dist/index.html', 'protocol.d.ts']) assert.equal((await sent(path)).status, 404, path);
});

/** A script and all it cannot start without. @param {string} name @returns {string[]} */
const whole = name => [name, ...[...readFileSync(join(DIST, name), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)].flatMap(([, other]) => whole(`kept/${other}`))];

test('a first visit, from the door into the room, is at most 90 kB; a facilitator’s, with the desk, at most 120 kB', async t => {
  const size = async (/** @type {string[]} */ some) => (await Promise.all(some.map(async name => (await sent(name)).body.length))).reduce((a, b) => a + b);
  const desk = files.filter(name => /^kept\/(?:for-facilitators|desk)-/.test(name));
  const held = [...new Set([...started, ...desk.flatMap(name => (name.endsWith('.js') ? whole(name) : [name]))])];
  const [visit, facilitators] = [await size(started), await size(held)];
  t.diagnostic(`door and room ${visit} bytes in ${started.length} files; with the desk ${facilitators} bytes in ${held.length}`);
  assert.ok(started.length >= 4 && visit <= 90_000, `${visit}`);
  assert.ok(held.length >= started.length + 3 && facilitators <= 120_000, `${facilitators}`);
});
