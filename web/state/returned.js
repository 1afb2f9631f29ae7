// Words that came back to their author go into the box they were written in, once each; and so does what still waited
// when the gathering ended by itself. Nothing somebody wrote is gone before they have seen it.
import { putBack } from './boxes.js';

/** @import { MemberView } from '../protocol.js' @import { Held } from './held.js' @import { Boxes } from './boxes.js' */

/**
 * @param {Boxes} boxes
 * @param {() => Held | null} held
 * @param {(id: string) => string} words
 * @returns {(view: MemberView | null) => void} for every new picture of one's own lane
 */
export function backInTheBox(boxes, held, words) {
  /** @type {string[]} what waited when it was last seen */
  let waited = [];
  return view => {
    const gathering = held()?.gathering;
    for (const [id, one] of Object.entries(view?.returned ?? {})) {
      if (!gathering || gathering.back?.[id]) continue;
      gathering.back = { ...gathering.back, [id]: true };
      putBack(boxes, words(one.words));
    }
    if (view && !view.keys?.gathering) for (const said of waited) putBack(boxes, said);
    waited = Object.values(view?.held ?? {}).map(one => words(one.words));
  };
}
