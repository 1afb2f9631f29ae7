// The whole page: one screen at a time, by the address.
import { Component } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';
import { Cover } from './cover.js';
import { readRoute } from './route.js';
import { app } from './text.js';

/** @import { Route } from './route.js' */

export function App() {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const move = () => setRoute(readRoute());
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  return html`<${Shelter} key=${route.key}><${Screen} route=${route} /></${Shelter}><${Cover} />`;
}

/** @param {{ route: Route }} props */
function Screen({ route }) {
  const { screen, params } = route;
  const [loaded, setLoaded] = useState(/** @type {{ View?: any, failed?: boolean }} */ (screen));
  useEffect(() => {
    if ('View' in screen) return;
    screen.load().then(
      View => setLoaded({ View }),
      () => setLoaded({ failed: true }),
    );
  }, [screen]);
  if (loaded.failed) return html`<${Plain} sentence=${app.notLoaded} />`;
  if (!loaded.View) return html`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${app.name}</h1><span class="halo" aria-hidden="true"></span></main>`;
  return html`<${loaded.View} params=${params} />`;
}

/** One sentence when something in the page broke; what was typed lives outside of it, in `state/draft.js`. */
class Shelter extends Component {
  /** @param {unknown} error */
  static getDerivedStateFromError(error) {
    return { error };
  }

  /** @param {any} props @param {{ error?: unknown }} state */
  render({ children }, { error }) {
    if (error) return html`<${Plain} sentence=${app.broken} again=${() => this.setState({ error: undefined })} />`;
    return children;
  }
}

/** @param {{ sentence: string, again?: () => void }} props */
function Plain({ sentence, again }) {
  return html`<main class="plain">
    <h1>${app.name}</h1>
    <p>${sentence}</p>
    ${again && html`<button class="btn" onClick=${again}>${app.again}</button>`}
    <button class="btn primary" onClick=${() => location.reload()}>${app.reload}</button>
  </main>`;
}
