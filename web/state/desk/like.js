// What the next new circle begins like. In this page's memory, for one screen.

/** @import { Template } from '../../protocol.js' */

/** @type {Template | undefined} */
let taken;

/** The next new circle begins like this. @param {Template} template */
export const beginLike = template => void (taken = template);

/** What it begins like, once. */
export function takeLike() {
  const like = taken;
  taken = undefined;
  return like;
}
