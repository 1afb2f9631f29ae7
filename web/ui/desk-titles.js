// What the circles are called: only this browser knows, from what it keeps of each. One that it holds nothing of has a number.
import { useEffect, useState } from 'preact/hooks';
import { namesOf } from '../state/shelf.js';
import { desk as words } from './words-desk.js';

/** @import { CircleCard } from '../protocol.js' */

/** @param {CircleCard[]} cards @returns {(card: CircleCard) => string} */
export function useTitles(cards) {
  const [known, setKnown] = useState(/** @type {Map<string, { title: string, name: string }>} */ (new Map()));
  const asked = cards.map(card => card.id).join();
  useEffect(() => {
    let wanted = true;
    if (asked) void namesOf(asked.split(',')).then(found => wanted && setKnown(found));
    return () => void (wanted = false);
  }, [asked]);
  return card => known.get(card.id)?.title || words.untitled(card.spoken);
}
