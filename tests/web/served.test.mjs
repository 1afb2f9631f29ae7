// The page as the release server sends it: the same program as in `web/`, and light.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';

const HERE = import.meta.dirname;
const WEB = join(HERE, '../../web');
const BINARY = process.env.AFTERGLOW_BIN ?? join(HERE, '../../target/release/afterglow');

let at = '';
let server;
const data = mkdtempSync(join(tmpdir(), 'afterglow-served-'));

before(async () => {
  server = spawn(BINARY, ['--listen', '127.0.0.1:0', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
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

const sent = async path => {
  const answer = await fetch(`${at}/${path}`);
  assert.equal(answer.status, 200, path);
  return answer.text();
};

/** The program without places: what it does, not where it stands. */
const program = source => JSON.stringify(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (key, value) => (key === 'start' || key === 'end' ? undefined : value));

const files = readdirSync(WEB, { recursive: true, withFileTypes: true }).filter(one => one.isFile()).map(one => relative(WEB, join(one.parentPath, one.name)));

test('every module that is sent is the program of its source', async () => {
  for (const file of files.filter(name => name.endsWith('.js'))) {
    assert.equal(program(await sent(file)), program(readFileSync(join(WEB, file), 'utf8')), file);
  }
});

test('the room is at most 60 kB, and a first visit from the door into the room at most 120 kB', async t => {
  const graph = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    const source = readFileSync(join(WEB, file), 'utf8');
    for (const node of parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
      const from = 'source' in node ? node.source?.value : undefined;
      if (typeof from === 'string' && from.startsWith('.')) graph(join(dirname(file), from), seen);
    }
    return seen;
  };
  const size = async some => (await Promise.all([...some].map(async file => gzipSync(await sent(file === 'index.html' ? '' : file), { level: 9 }).length))).reduce((a, b) => a + b);
  const base = ['index.html', 'icon.svg', 'styles/tokens.css', 'styles/base.css', 'styles/room.css', ...graph('main.js'), ...files.filter(name => name.endsWith('.mjs'))];
  const room = new Set([...base, ...graph('ui/circle-room.js')]);
  const visit = new Set([...room, 'styles/door.css', 'styles/desk.css', ...graph('ui/door.js')]);
  const sizes = { room: await size(room), visit: await size(visit) };
  t.diagnostic(`room ${sizes.room} bytes in ${room.size} files; door and room ${sizes.visit} bytes in ${visit.size} files`);
  assert.ok(sizes.room <= 60_000, `${sizes.room}`);
  assert.ok(sizes.visit <= 120_000, `${sizes.visit}`);
});
