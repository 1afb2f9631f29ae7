// The page as it is sent: `npm run bundle` writes `web/dist/` from the modules that `web/index.html` names.
// What is in `kept/` has its content's hash in its name, so a browser may keep it.
import { build } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB = join(ROOT, 'web');
export const DIST = join(WEB, 'dist');
const DESK_SHEET = /<meta name="desk-sheet" content="(.*?)">/g;
const CHECKER = /<meta name="checker" content="(.*?)">/g;
const LICENCES = ['preact', 'preact-signals', 'htm', 'lean-qr'];

/** @type {import('esbuild').BuildOptions} */
const SAME = {
  absWorkingDir: ROOT, outdir: DIST, write: false, bundle: true, minify: true, metafile: true, target: 'es2022', logLevel: 'error',
  banner: { js: '/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */' },
};

/** Modules that are fetched later: what some `import(…)` names. */
async function later() {
  const files = (await readdir(WEB, { recursive: true, withFileTypes: true })).filter(one => one.isFile() && one.name.endsWith('.js') && !/\/(dist|vendor)$/.test(one.parentPath)).map(one => join(one.parentPath, one.name));
  const named = await Promise.all(files.map(async file => [...(await readFile(file, 'utf8')).matchAll(/\bimport\('([^']+)'\)/g)].map(([, path]) => resolve(dirname(file), path))));
  return new Set(named.flat());
}

/**
 * Packs better: indentation means nothing in our templates; and since whatever is fetched later comes after the entry, what
 * runs first needs not be cut by who else uses it, but stays in one piece.
 * @param {string} entry @param {Set<string>} apart @returns {import('esbuild').Plugin}
 */
const packed = (entry, apart) => ({
  name: 'packed',
  setup(made) {
    made.onLoad({ filter: /\/web\/(ui|state|wire|crypto)\/[^/]*(\/[^/]*)?\.js$/ }, async ({ path }) => {
      const source = (await readFile(path, 'utf8')).replace(/\n[ \t]+/g, '\n');
      return { contents: apart.has(path) ? `${source}\nimport ${JSON.stringify(entry)};` : source, loader: 'js' };
    });
  },
});

/** @returns {Promise<Map<string, Uint8Array>>} every file of `web/dist/`, by its path in there */
export async function bundle() {
  const page = await readFile(join(WEB, 'index.html'), 'utf8');
  const named = (/** @type {RegExp} */ pattern) => [...page.matchAll(pattern)].map(([, path]) => path);
  const [map] = named(/<script type="importmap">(.*?)<\/script>/g);
  const alias = Object.fromEntries(Object.entries(JSON.parse(map).imports).map(([name, path]) => [name, join(WEB, path)]));
  const [entry] = named(/<script type="module" src="(.*?)">/g);

  const scripts = await build({ ...SAME, entryPoints: [join(WEB, entry)], alias, plugins: [packed(join(WEB, entry), await later())], format: 'esm', splitting: true, entryNames: 'kept/page-[hash]', chunkNames: 'kept/[name]-[hash]' });
  const sheets = named(/<link rel="stylesheet" href="(.*?)">/g).map(path => `@import "${path}";`).join('\n');
  const styles = await build({ ...SAME, stdin: { contents: sheets, resolveDir: WEB, loader: 'css' }, entryNames: 'kept/page-[hash]' });
  const [deskSheet] = named(DESK_SHEET);
  const forDesk = await build({ ...SAME, entryPoints: [join(WEB, deskSheet)], entryNames: 'kept/desk-[hash]' });
  const [checker] = named(CHECKER);
  const beside = await build({ ...SAME, entryPoints: [join(WEB, checker)], format: 'esm', entryNames: 'kept/checker-[hash]' });

  const files = [...scripts.outputFiles, ...styles.outputFiles, ...forDesk.outputFiles, ...beside.outputFiles].map(({ path, contents }) => /** @type {[string, Uint8Array]} */ ([path.slice(DIST.length + 1), contents]));
  const text = (/** @type {string} */ words) => new TextEncoder().encode(words);
  files.push(
    ['index.html', text(rewritten(page, started(scripts.metafile), files.map(([name]) => name)))],
    ['icon.svg', await readFile(join(WEB, 'icon.svg'))],
    ['licences.txt', text((await Promise.all(LICENCES.map(async name => `${name}\n\n${await readFile(join(WEB, 'vendor', `LICENSE-${name}`), 'utf8')}`))).join('\n\n'))],
  );
  return new Map(files.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What runs at once: the entry first, then what it imports. @param {import('esbuild').Metafile} made */
function started(made) {
  const path = Object.keys(made.outputs).find(name => made.outputs[name].entryPoint === 'web/main.js') ?? '';
  const below = made.outputs[path].imports.filter(({ kind }) => kind === 'import-statement').map(one => one.path);
  return [path, ...below].map(name => name.slice('web/dist/'.length));
}

/** The page with the bundle's names; everything is asked for at once. @param {string} page @param {string[]} started @param {string[]} files */
function rewritten(page, [entry, ...below], files) {
  const links = [
    ...files.filter(name => name.endsWith('.css') && !name.includes('/desk-')).map(name => `<link rel="stylesheet" href="./${name}">`),
    ...below.map(name => `<link rel="modulepreload" href="./${name}">`),
    `<script type="module" src="./${entry}"></script>`,
  ];
  const deskSheet = files.find(name => name.includes('/desk-'));
  const checker = files.find(name => name.includes('/checker-'));
  const kept = page.replace(DESK_SHEET, `<meta name="desk-sheet" content="./${deskSheet}">`).replace(CHECKER, `<meta name="checker" content="./${checker}">`).split('\n').filter(line => !/^<(script|link rel="stylesheet")/.test(line));
  kept.splice(kept.indexOf('</head>'), 0, ...links);
  return kept.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await bundle();
  await rm(DIST, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(DIST, name)), { recursive: true });
    await writeFile(join(DIST, name), bytes);
  }
}
