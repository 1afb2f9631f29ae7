// The page as it is served: its parts are all there, unchanged, light, and allowed by its own policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { WEB } from '../fixtures/serve.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(WEB, path), 'utf8');
const files = readdirSync(WEB, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => relative(WEB, join(entry.parentPath, entry.name)));
const own = files.filter(file => file.endsWith('.js'));
const page = read('index.html');

/** Follows static imports. @param {string} file @param {Set<string>} seen */
function graph(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  for (const [, path] of source.matchAll(/^(?:import|export)[^'"]*?from\s*['"](\.[^'"]+)['"]|^import\s*['"](\.[^'"]+)['"]/gm)) if (path) graph(join(dirname(file), path), seen);
  return seen;
}

test('what the first screen needs is fetched at once', () => {
  const wanted = [...graph('main.js')].filter(file => file !== 'main.js').sort();
  const named = [...page.matchAll(/modulepreload" href="\.\/([^"]+)"/g)].map(([, path]) => path).filter(path => !path.startsWith('vendor/')).sort();
  assert.deepEqual(named, wanted);
});

test('vendored modules are byte for byte what npm installs, and what the list says', () => {
  const list = read('vendor/README.md');
  for (const [name, path] of [['preact.mjs', 'preact/dist/preact.mjs'], ['hooks.mjs', 'preact/hooks/dist/hooks.mjs'], ['signals.mjs', '@preact/signals/dist/signals.mjs'], ['signals-core.mjs', '@preact/signals-core/dist/signals-core.mjs'], ['htm.mjs', 'htm/dist/htm.mjs'], ['lean-qr.mjs', 'lean-qr/index.mjs']]) {
    const bytes = readFileSync(join(WEB, 'vendor', name));
    assert.ok(bytes.equals(readFileSync(new URL(`../node_modules/${path}`, import.meta.url))), name);
    assert.ok(list.includes(createHash('sha256').update(bytes).digest('hex')), name);
  }
});

test('a first visit, from the door into the room, is at most 120 kB with gzip', t => {
  const size = (/** @type {Iterable<string>} */ some) => [...some].reduce((all, file) => all + gzipSync(readFileSync(join(WEB, file)), { level: 9 }).length, 0);
  const base = [...graph('main.js'), 'index.html', 'icon.svg', 'styles/tokens.css', 'styles/base.css', 'styles/room.css', ...files.filter(file => file.endsWith('.mjs'))];
  const dress = ['styles/door.css', 'styles/desk.css'];
  const visits = {
    room: new Set([...base, ...graph('ui/circle-room.js')]),
    door: new Set([...base, ...dress, ...graph('ui/door.js')]),
    'door and room': new Set([...base, ...dress, ...graph('ui/door.js'), ...graph('ui/circle-room.js')]),
    desk: new Set([...base, ...dress, ...graph('ui/desk.js'), ...graph('ui/circle.js')]),
  };
  for (const [name, all] of Object.entries(visits)) t.diagnostic(`${name}: ${size(all)} bytes in ${all.size} files`);
  assert.ok(size(visits['door and room']) <= 120_000);
});

test('no file is longer than 400 lines', () => {
  for (const file of files.filter(file => /\.(js|css|html)$/.test(file))) assert.ok(read(file).split('\n').length <= 401, file);
});

test('no markup, no inline style, no storage, no place for a script', () => {
  for (const file of own) {
    const source = read(file).replace(/^\s*\/\/.*$/gm, '');
    for (const word of [/innerHTML/, /insertAdjacent/, /document\.write/, /\beval\(/, /localStorage|sessionStorage|indexedDB/, /<[a-z][^>]*\sstyle="/]) assert.doesNotMatch(source, word, file);
  }
});

test('words to avoid appear nowhere in the messages', () => {
  for (const file of own.filter(file => /ui\/(text|words)/.test(file))) {
    assert.doesNotMatch(read(file), /\b(bad trip|tripping|addict|patients?\b(?! )|non-compliant|failed you|overdue|streaks?|scores?|leaderboard|cures?|heals?|rewires?|gurus?|tribes?|shamans?|sacred|overtime|hurry)\b/i, file);
  }
});
