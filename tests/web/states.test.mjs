// Every state of every screen: no barrier axe can find, nothing wider than the page, targets large enough, words with
// contrast of at least 7, no error in the console. One subset: STATES=word node --test states.test.mjs
// Every rule is asked on a phone and on a desk; where only colours and widths are others, what depends on these.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { allStates, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

const LOOKS = /** @type {const} */ ([
  { name: 'phone', width: 390, height: 844, scheme: 'light', all: true }, { name: 'small, dark', width: 320, height: 640, scheme: 'dark' }, { name: 'desk', width: 1280, height: 800, scheme: 'light', all: true }, { name: 'desk, dark', width: 1280, height: 800, scheme: 'dark' },
]);
const SEEN = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => void ([site, browser] = await Promise.all([serve(), launch({ light: true })])));
after(async () => (await browser.close(), site.close()));

const states = (await allStates()).filter(state => state.name.includes(process.env.STATES ?? ''));
// Two at once, as there are mostly two cores: one draws while the other looks.
describe('every state', { concurrency: 2 }, () => {
  for (const state of states) {
    test(`${state.name}: seen, spoken and touched without barriers`, { timeout: 120_000 }, async () => {
      const at = await stage(browser, site.url, state, { ...LOOKS[0], reducedMotion: 'reduce' });
      /** @type {string[]} */
      const found = [];
      await at.page.evaluate(AXE);
      for (const { name, width, height, scheme, all } of LOOKS) {
        await at.page.setViewportSize({ width, height });
        await at.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await at.page.waitForTimeout(60);
        for (const problem of await at.page.evaluate(look, all ? { type: /** @type {const} */ ('tag'), values: TAGS } : { type: /** @type {const} */ ('rule'), values: SEEN })) found.push(`${name}: ${problem}`);
      }
      await at.close();
      assert.deepEqual([...new Set(found)], []);
      assert.deepEqual(at.errors.filter(text => !/WebSocket/.test(text)), []);
    });
  }
});

/** Runs in the page. @param {import('axe-core').RunOnly} runOnly @returns {Promise<string[]>} */
async function look(runOnly) {
  /** @type {any} */
  const { axe } = window;
  const scope = document.querySelector('dialog[open]') ?? document;
  const found = [];
  const { violations } = await axe.run(scope, { runOnly, resultTypes: ['violations'] });
  for (const one of violations) found.push(`${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
  if (scope.querySelector('.words, .prompt')) {
    const words = await axe.run({ include: [['.words'], ['.prompt']].filter(([selector]) => document.querySelector(selector)) }, { runOnly: ['color-contrast-enhanced'], resultTypes: ['violations'] });
    for (const one of words.violations) found.push(`words below 7: ${one.nodes.length}`);
  }
  // People's words are never handed to a browser's translator (trust.md T-30).
  if (document.querySelector('[translate=yes]')) found.push('words that may be translated');
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`wider than the page by ${root.scrollWidth - root.clientWidth} px`);
  for (const element of scope.querySelectorAll('button, a.btn, select, input, summary, textarea')) {
    const field = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') ?? element : element;
    const { width, height } = field.getBoundingClientRect();
    if (width && element.checkVisibility({ visibilityProperty: true }) && (width < 43.5 || height < 43.5)) found.push(`small target ${Math.round(width)}×${Math.round(height)}: ${(element.textContent ?? '').trim().slice(0, 30) || element.className}`);
  }
  return found;
}
