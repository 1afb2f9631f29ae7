// The real server as a process, with the page as people are sent it: started on a port of its own, killed without warning,
// started again on the same store.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './until.mjs';

export const BINARY = process.env.AFTERGLOW_BIN ?? fileURLToPath(new URL('../../../target/debug/afterglow', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('../../../src/templates/soft-landing.toml', import.meta.url));

/** @returns {Promise<number>} a port nobody has just now */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** The shipped template as a practice would change it: two minutes of silence after the welcome, every word kept. */
async function withSilence() {
  const shipped = await readFile(TEMPLATE, 'utf8');
  return shipped
    .replaceAll('title = "Welcome and grounding"\nminutes = 6', 'title = "Welcome and grounding"\nminutes = 4')
    .replaceAll('[[gathering.segment]]\nkind = "agreements"', '[[gathering.segment]]\nkind = "silence"\ntitle = "Silence"\nminutes = 2\nprompt = "Two minutes between two bells."\n\n[[gathering.segment]]\nkind = "agreements"');
}

/** A server with a store in a temporary folder. */
export async function openServer() {
  const data = await mkdtemp(join(tmpdir(), 'afterglow-story-'));
  await mkdir(join(data, 'templates'));
  await writeFile(join(data, 'templates', 'soft-landing.toml'), await withSilence());
  const port = await freePort();
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let said = '';

  const start = async () => {
    said = '';
    child = spawn(BINARY, ['serve', '--listen', `127.0.0.1:${port}`, '--data', data], { cwd: data, env: { ...process.env, AFTERGLOW_BUNDLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const out of [child.stdout, child.stderr]) out?.setEncoding('utf8').on('data', text => (said += text));
    await until('the server answers', async () => {
      if (child?.exitCode !== null) throw new Error(`the server ended: ${said}`);
      return (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok;
    });
  };
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  await start();
  return {
    data,
    origin: `http://localhost:${port}`,
    said: () => said,
    link: () => until('a facilitator link', () => /facilitator link: (\S+)/.exec(said)?.[1]),
    /** No warning, no last words. */
    kill: () => end('SIGKILL'),
    start,
    stop: () => end('SIGTERM'),
    /** `afterglow check`. @returns {Promise<{ code: number, out: string }>} */
    check: () => new Promise(done => execFile(BINARY, ['check', '--data', data], (error, out, err) => done({ code: error ? Number(error.code) : 0, out: out + err }))),
    /** Which of these words stand in any file of the store, byte for byte. Three letters would be found in a few million
     * random bytes by chance. @param {string[]} words */
    async stored(words) {
      const short = words.filter(word => Buffer.byteLength(word) < 7);
      if (short.length > 0) throw new Error(`too short to be looked for among random bytes: ${short}`);
      const names = (await readdir(data)).filter(name => name.includes('sqlite'));
      const bytes = await Promise.all(names.map(name => readFile(join(data, name))));
      return { files: names, found: words.filter(word => bytes.some(file => file.includes(word))) };
    },
    async remove() {
      await end('SIGKILL');
      await rm(data, { recursive: true, force: true });
    },
  };
}
