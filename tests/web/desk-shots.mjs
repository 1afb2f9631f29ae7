// Pictures of my states, to be looked at: node desk-shots.mjs OUT [name …]
import { mkdir } from 'node:fs/promises';
import { launch, open, serve } from './desk-harness.mjs';
import { states as desk } from './states/desk-states.mjs';
import { states as door } from './states/door-states.mjs';

const [out, sizes = 'phone', scheme = 'light', ...names] = process.argv.slice(2);
const SIZES = { phone: { width: 390, height: 844 }, small: { width: 320, height: 640 }, wide: { width: 1280, height: 800 } };
await mkdir(out, { recursive: true });
const server = await serve();
const browser = await launch();
for (const [name, state] of Object.entries({ ...door, ...desk })) {
  if (names.length && !names.includes(name)) continue;
  for (const size of sizes.split(',')) for (const colorScheme of scheme.split(',')) {
    try {
      const { page, context, faults } = await open(browser, server.origin, state, { viewport: SIZES[size], colorScheme });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      await page.screenshot({ path: `${out}/${name}-${size}-${colorScheme}.png`, fullPage: true });
      if (faults.length || wide) console.log(name, size, colorScheme, wide ? 'SIDEWAYS' : '', faults);
      await context.close();
    } catch (e) { console.log(name, size, 'FAILED', String(e).slice(0, 300)); for (const c of browser.contexts()) await c.close(); }
  }
}
await browser.close();
server.close();
