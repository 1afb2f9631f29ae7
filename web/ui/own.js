// What one keeps for oneself between gatherings: the weeks, how one felt in them, and what one carries into them.
import { html } from './html.js';
import { EarlyWeeks } from './early-weeks.js';
import { Felt } from './felt.js';
import { Steps } from './steps.js';
import { useOwnCopy } from './use-own-copy.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Own({ room }) {
  useOwnCopy(room);
  return html`<${EarlyWeeks} room=${room} /><${Steps} room=${room} /><${Felt} room=${room} />`;
}
