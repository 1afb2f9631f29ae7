// Opens a state of the desk or the door without a server: sealed lanes and answers as on the stage, the files of the page
// from disk, and the time of the fixtures.
import { serve as serveFiles } from './fixtures/serve.mjs';
import { launch as launchBrowser, stage } from './fixtures/stage.mjs';
import { NOW } from './states/desk-data.mjs';

export const launch = launchBrowser;

/** Serves `web/` on port 0. */
export async function serve() {
  const { url, close } = await serveFiles();
  return { origin: url, close };
}

/**
 * @param {import('playwright-core').Browser} browser @param {string} origin @param {any} state
 * @param {any} [options] of the browser context
 */
export async function open(browser, origin, state, { viewport = { width: 390, height: 844 }, ...options } = {}) {
  const at = await stage(browser, origin, { ...state, hash: state.address }, { ...viewport, timezoneId: 'Europe/Berlin', now: NOW, ...options });
  return { page: at.page, context: at.page.context(), faults: at.errors, line: at.line };
}
