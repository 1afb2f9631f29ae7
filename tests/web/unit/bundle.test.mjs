// The bundle in `web/dist/` is what `npm run --prefix tests/web bundle` makes of the modules, and begins without a detour.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { DIST, bundle } from '../bundle.mjs';

const made = await bundle();
const text = (/** @type {string} */ name) => Buffer.from(made.get(name) ?? []).toString();
const there = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(one => one.isFile()).map(one => relative(DIST, join(one.parentPath, one.name)));

test('the committed bundle is fresh; else: npm run --prefix tests/web bundle', () => {
  assert.deepEqual(there.sort(), [...made.keys()].sort());
  for (const [name, bytes] of made) assert.ok(readFileSync(join(DIST, name)).equals(bytes), name);
});

test('what runs first is named by the page, all of it, so that nothing waits for an import to be found', () => {
  const page = text('index.html');
  const named = [...page.matchAll(/<(?:script type="module" src|link rel="modulepreload" href)="\.\/([^"]+)"/g)].map(([, path]) => path);
  const wanted = new Set();
  const follow = (/** @type {string} */ name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const [, path] of text(name).matchAll(/(?:\bfrom|^import|[;\n]import)"\.\/([^"]+)"/g)) follow(`kept/${path}`);
  };
  follow(/<script type="module" src="\.\/([^"]+)"/.exec(page)?.[1] ?? '');
  assert.deepEqual(named.sort(), [...wanted].sort());
  assert.equal([...page.matchAll(/rel="stylesheet"/g)].length, 1);
  assert.doesNotMatch(page, /<script(?! type="module" src)/, 'nothing inline');
});

test('what only facilitators need is apart, and so are steps, what is kept, devices, spoken words and what draws a QR code', () => {
  const apart = [...made.keys()].filter(name => !text('index.html').includes(name) && name.endsWith('.js'));
  const sheet = /<meta name="desk-sheet" content="\.\/(kept\/desk-[^"]*\.css)"/.exec(text('index.html'))?.[1] ?? '';
  assert.ok(text(sheet).includes('.panels'), 'the desk’s sheet comes with the desk');
  assert.deepEqual([...new Set(apart.map(name => name.replace(/-[^-]*$/, '')))].sort(), ['kept/agenda-sheet', 'kept/beside', 'kept/calendar-changed', 'kept/chunk', 'kept/circle-again', 'kept/circle-changed', 'kept/circle-revise', 'kept/circle-series', 'kept/coming', 'kept/devices', 'kept/door-whose', 'kept/field-qr', 'kept/for-between', 'kept/for-facilitators', 'kept/for-keeping', 'kept/guardian', 'kept/how-many', 'kept/keys-away', 'kept/leaving-counts', 'kept/lines-page', 'kept/nobody-yet', 'kept/own-calendar', 'kept/pairs', 'kept/pairs-desk', 'kept/plan', 'kept/planned-change', 'kept/planned-minutes', 'kept/record', 'kept/recover', 'kept/recovery', 'kept/returned', 'kept/review-waits', 'kept/same-name', 'kept/start-late', 'kept/words', 'kept/writing-desk', 'kept/writing-time']);
});

test('the licences of what is not ours come along, and every module says where they are', () => {
  for (const name of ['preact', 'preact-signals', 'htm', 'lean-qr']) assert.ok(text('licences.txt').includes(readFileSync(join(DIST, '../vendor', `LICENSE-${name}`), 'utf8')), name);
  for (const name of made.keys()) if (name.endsWith('.js')) assert.match(text(name), /^\/\*! [^*]*licences\.txt \*\//, name);
});
