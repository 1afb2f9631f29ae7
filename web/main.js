// The way in: checks that the page can work here, then shows the screen that the address names.
import { render } from 'preact';
import { html } from './ui/html.js';
import { App } from './ui/app.js';
import { Gone } from './ui/gone.js';
import { opensByLink } from './ui/route.js';
import { watchCover } from './state/cover.js';
import { isGone, leaveNow, openedOnPurpose, watchGone, watchShift } from './state/gone.js';
import { app } from './ui/text.js';

const root = /** @type {HTMLElement} */ (document.getElementById('app'));
const missing = [
  [globalThis.isSecureContext, app.withoutHttps],
  [globalThis.WebSocket, app.withoutWebSocket],
  [globalThis.crypto?.getRandomValues, app.withoutRandom],
  [Object.hasOwn, app.tooOld],
].find(([there]) => !there);

root.replaceChildren();
if (missing) {
  const sentence = document.createElement('p');
  sentence.className = 'plain';
  sentence.textContent = String(missing[1]);
  root.append(sentence);
} else {
  watchGone();
  if (isGone() && !opensByLink()) {
    render(html`<${Gone} />`, root);
  } else {
    openedOnPurpose();
    watchShift(leaveNow);
    watchCover();
    render(html`<${App} />`, root);
  }
}
