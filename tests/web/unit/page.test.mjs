// The page's modules: vendored ones unchanged, ours short, and without what its policy forbids.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { WEB } from '../fixtures/serve.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(WEB, path), 'utf8');
const files = readdirSync(WEB, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => relative(WEB, join(entry.parentPath, entry.name))).filter(file => !file.startsWith('dist/'));
const own = files.filter(file => file.endsWith('.js'));

test('vendored modules are byte for byte what npm installs, and what the list says', () => {
  const list = read('vendor/README.md');
  for (const [name, path] of [['preact.mjs', 'preact/dist/preact.mjs'], ['hooks.mjs', 'preact/hooks/dist/hooks.mjs'], ['signals.mjs', '@preact/signals/dist/signals.mjs'], ['signals-core.mjs', '@preact/signals-core/dist/signals-core.mjs'], ['htm.mjs', 'htm/dist/htm.mjs'], ['lean-qr.mjs', 'lean-qr/index.mjs']]) {
    const bytes = readFileSync(join(WEB, 'vendor', name));
    assert.ok(bytes.equals(readFileSync(new URL(`../node_modules/${path}`, import.meta.url))), name);
    assert.ok(list.includes(createHash('sha256').update(bytes).digest('hex')), name);
  }
});

test('no file is longer than 400 lines', () => {
  for (const file of files.filter(file => /\.(js|css|html)$/.test(file))) assert.ok(read(file).split('\n').length <= 401, file);
});

test('no markup, no inline style, no storage, no place for a script', () => {
  for (const file of own) {
    const source = read(file).replace(/^\s*\/\/.*$/gm, '');
    if (file === 'state/stored.js') assert.deepEqual([...source.matchAll(/\bindexedDB\b/g)].length, 1, 'sealed bundles, in one place');
    else assert.doesNotMatch(source, /indexedDB/, file);
    if (file === 'state/gone.js') assert.match(source, /const MARK = 'gone';[^]*setItem\(MARK, '1'\)/, 'one mark, in one place: never a word');
    else assert.doesNotMatch(source, /localStorage/, file);
    for (const word of [/innerHTML/, /insertAdjacent/, /document\.write/, /\beval\(/, /sessionStorage/, /<[a-z][^>]*\sstyle="/]) assert.doesNotMatch(source, word, file);
  }
});

test('words to avoid appear nowhere in the messages', () => {
  for (const file of own.filter(file => /ui\/(text|words)/.test(file))) {
    assert.doesNotMatch(read(file), /\b(bad trip|tripping|addict|patients?\b(?! )|non-compliant|failed you|overdue|streaks?|scores?|leaderboard|cures?|heals?|rewires?|gurus?|tribes?|shamans?|sacred|overtime|hurry)\b/i, file);
  }
});
