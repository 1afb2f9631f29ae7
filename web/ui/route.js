// Which screen an address means. A secret in the fragment is read into memory and taken out of the address at once.
import { devices, forFacilitators, keeping, words } from './apart.js';
import CircleRoom from './circle-room.js';
import Door from './door.js';
import Home from './home.js';

/**
 * @typedef {Record<string, string>} Params
 * @typedef {(props: { params: any }) => any} View
 * @typedef {{ View: View } | { load: () => Promise<View> }} Screen here already, or to be fetched
 * @typedef {{ key: string, params: Params, screen: Screen }} Route
 */

/** @type {{ pattern: RegExp, names: string[], secret?: boolean, screen: Screen }[]} */
const SCREENS = [
  { pattern: /^#\/link\/([^/]+)(?:\/([^/]+)\/([^/]+))?$/, names: ['secret', 'circle', 'fragment'], secret: true, screen: { load: () => forFacilitators().then(found => found.Setup) } },
  { pattern: /^#\/invitation\/([^/]+)\/([^/]+)$/, names: ['circle', 'fragment'], secret: true, screen: { View: Door } },
  { pattern: /^#\/circle\/([^/]+)$/, names: ['circle'], screen: { View: CircleRoom } },
  { pattern: /^#\/desk$/, names: [], screen: { load: () => forFacilitators().then(found => found.Desk) } },
  { pattern: /^#\/desk\/([^/]+)$/, names: ['circle'], screen: { load: () => forFacilitators().then(found => found.Circle) } },
  { pattern: /^#\/devices$/, names: [], screen: { load: () => devices().then(found => found.Devices) } },
  { pattern: /^#\/kept\/([^/]+)$/, names: ['circle'], screen: { load: keeping } },
  { pattern: /^#\/words$/, names: [], screen: { load: () => words().then(found => found.SevenWords) } },
  { pattern: /^#\/recover\/([^/]+)\/([^/]+)$/, names: ['circle', 'letters'], secret: true, screen: { load: () => forFacilitators().then(found => found.Circle) } },
];

/** Whether the address is a link from outside, whose secret nobody's history still has. */
export const opensByLink = () => SCREENS.some(({ pattern, secret }) => secret && pattern.test(location.hash));

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
