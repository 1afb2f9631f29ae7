// Which screen an address means. A secret in the fragment is read into memory and taken out of the address at once.
import CircleRoom from './circle-room.js';
import Devices from './devices.js';
import Door from './door.js';
import Home from './home.js';
import Setup from './setup.js';

/**
 * @typedef {Record<string, string>} Params
 * @typedef {(props: { params: any }) => any} View
 * @typedef {{ View: View } | { load: () => Promise<View> }} Screen here already, or to be fetched
 * @typedef {{ key: string, params: Params, screen: Screen }} Route
 */

/** @type {{ pattern: RegExp, names: string[], secret?: boolean, screen: Screen }[]} */
const SCREENS = [
  { pattern: /^#\/link\/([^/]+)(?:\/([^/]+)\/([^/]+))?$/, names: ['secret', 'circle', 'fragment'], secret: true, screen: { View: Setup } },
  { pattern: /^#\/invitation\/([^/]+)\/([^/]+)$/, names: ['circle', 'fragment'], secret: true, screen: { View: Door } },
  { pattern: /^#\/circle\/([^/]+)$/, names: ['circle'], screen: { View: CircleRoom } },
  { pattern: /^#\/desk$/, names: [], screen: { load: () => import('./for-facilitators.js').then(found => found.Desk) } },
  { pattern: /^#\/desk\/([^/]+)$/, names: ['circle'], screen: { load: () => import('./for-facilitators.js').then(found => found.Circle) } },
  { pattern: /^#\/devices$/, names: [], screen: { View: Devices } },
  { pattern: /^#\/words$/, names: [], screen: { load: () => import('./words.js').then(found => found.SevenWords) } },
  { pattern: /^#\/recover\/([^/]+)\/([^/]+)$/, names: ['circle', 'letters'], secret: true, screen: { load: () => import('./for-facilitators.js').then(found => found.Circle) } },
];

/** @returns {Route} */
export function readRoute() {
  for (const { pattern, names, secret, screen } of SCREENS) {
    const found = pattern.exec(location.hash);
    if (!found) continue;
    const params = Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? '']));
    if (secret) history.replaceState(null, '', location.pathname);
    return { key: found[0], params, screen };
  }
  return { key: '', params: {}, screen: { View: Home } };
}
