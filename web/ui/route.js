// Which screen an address means. A secret in the fragment is read into memory and taken out of the address at once.

/**
 * @typedef {Record<string, string>} Params
 * @typedef {{ key: string, load: () => Promise<{ default: (props: { params: any }) => any }>, params: Params }} Route
 */

/** @type {{ pattern: RegExp, names: string[], secret: boolean, load: Route['load'], plain?: boolean }[]} */
const SCREENS = [
  { pattern: /^#\/link\/([^/]+)$/, names: ['secret'], secret: true, load: () => import('./setup.js') },
  { pattern: /^#\/invitation\/([^/]+)\/([^/]+)\/([^/]+)$/, names: ['circle', 'invitation', 'secret'], secret: true, load: () => import('./door.js') },
  { pattern: /^#\/desk$/, names: [], secret: false, load: () => import('./desk.js') },
  { pattern: /^#\/desk\/([^/]+)$/, names: ['circle'], secret: false, load: () => import('./circle.js') },
  { pattern: /^#\/devices$/, names: [], secret: false, load: () => import('./devices.js') },
  { pattern: /^#\/circle\/([^/]+)$/, names: ['circle'], secret: false, load: () => import('./circle-room.js'), plain: true },
];

/** @returns {Route} */
export function readRoute() {
  for (const { pattern, names, secret, load, plain } of SCREENS) {
    const found = pattern.exec(location.hash);
    if (!found) continue;
    const params = Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? '']));
    if (secret) history.replaceState(null, '', location.pathname);
    return { key: found[0], load: plain ? load : dressed(load), params };
  }
  return { key: '', load: dressed(() => import('./home.js')), params: {} };
}

/** What screens outside of the room wear besides; the room, on a phone in a tunnel, does without. */
const STYLES = ['door', 'desk'];

/** @param {Route['load']} load @returns {Route['load']} the same, after its styles */
const dressed = load => async () => {
  const [screen] = await Promise.all([load(), ...STYLES.map(style)]);
  return screen;
};

/** @param {string} name @returns {Promise<unknown>} a style that does not come does not keep the screen away */
function style(name) {
  const href = `./styles/${name}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const come = new Promise(resolve => (link.onload = link.onerror = resolve));
  document.head.append(link);
  return come;
}
