// Words that came back to their author go into the box they were written in, once each; and so does what still waited
// when the gathering ended by itself. Nothing somebody wrote is gone before they have seen it.

/** @import { MemberView } from '../protocol.js' @import { Held } from './held.js' @import { Signal } from '@preact/signals' */

/**
 * @param {Signal<string>} draft
 * @param {() => Held | null} held
 * @param {(id: string) => string} words
 * @returns {(view: MemberView | null) => void} for every new picture of one's own lane
 */
export function backInTheBox(draft, held, words) {
  /** @type {string[]} what waited when it was last seen */
  let waited = [];
  /** @param {string} said */
  const put = said => {
    if (said && !draft.peek().includes(said)) draft.value = [draft.peek(), said].filter(Boolean).join('\n\n');
  };
  return view => {
    const gathering = held()?.gathering;
    for (const [id, one] of Object.entries(view?.returned ?? {})) {
      if (!gathering || gathering.back?.[id]) continue;
      gathering.back = { ...gathering.back, [id]: true };
      put(words(one.words));
    }
    if (view && !view.keys?.gathering) for (const said of waited) put(said);
    waited = Object.values(view?.held ?? {}).map(one => words(one.words));
  };
}
