// Which screen an address means. A secret in the fragment is read into memory and taken out of the address at once.

/**
 * @typedef {Record<string, string>} Params
 * @typedef {{ key: string, load: () => Promise<{ default: (props: { params: any }) => any }>, params: Params }} Route
 */

/** @type {{ pattern: RegExp, names: string[], secret: boolean, load: Route['load'] }[]} */
const SCREENS = [
  { pattern: /^#\/link\/([^/]+)$/, names: ['secret'], secret: true, load: () => import('./setup.js') },
  { pattern: /^#\/invitation\/([^/]+)\/([^/]+)\/([^/]+)$/, names: ['circle', 'invitation', 'secret'], secret: true, load: () => import('./door.js') },
  { pattern: /^#\/desk$/, names: [], secret: false, load: () => import('./desk.js') },
  { pattern: /^#\/desk\/([^/]+)$/, names: ['circle'], secret: false, load: () => import('./circle.js') },
  { pattern: /^#\/circle\/([^/]+)$/, names: ['circle'], secret: false, load: () => import('./circle-room.js') },
];

/** @returns {Route} */
export function readRoute() {
  for (const { pattern, names, secret, load } of SCREENS) {
    const found = pattern.exec(location.hash);
    if (!found) continue;
    const params = Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? '']));
    if (secret) history.replaceState(null, '', location.pathname);
    return { key: found[0], load, params };
  }
  return { key: '', load: () => import('./home.js'), params: {} };
}
