// Fixed sentences of a writing time. Fetched when one begins.
import { minutes } from './text.js';

export const together = {
  quiet: 'Write for yourself. Nothing of it leaves this page while you write.',
  ask: 'It is with you alone. Share it, keep it, or let it go; nobody sees who does which until what is shared is shown.',
  share: 'Share it', keep: 'Keep it', kept: 'It stays here, for you alone.', letGo: 'Let it go', bringBack: 'Bring it back',
  waits: 'You share this. It is shown together with what others share.', first: 'A facilitator reads it first.', takeBack: 'Take it back',
  yours: 'You wrote this. It is with you alone, until the circle is released.',
};

export const leading = {
  begin: (/** @type {number} */ n) => `Everyone writes: ${minutes(n)}`,
  writes: 'Everyone writes. Nobody sees who writes, and nothing of it is here.', decide: 'Let each decide now', end: 'End it; everyone keeps theirs',
  decides: 'Each decides. What is shared is shown together, in the order of the seats.', show: 'Show what was shared', more: (/** @type {number} */ n) => `Write on, ${minutes(n)} in all`,
};
