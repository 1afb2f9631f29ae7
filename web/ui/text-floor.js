// Fixed sentences about raised hands and staying longer, for everyone in the room.
import { minutes } from './text.js';

export const hands = { up: 'Raise my hand', down: 'Take my hand down', raised: 'hand raised', free: 'The piece goes to the next hand' };

export const stay = {
  label: 'Staying longer', asks: (/** @type {number} */ more) => `Can you stay ${minutes(more)} longer?`,
  yes: 'I can stay', no: 'I have to go', stays: 'You said that you can stay. Thank you.', goes: 'You said that you have to go. That is fine.',
  private: 'The facilitators see how many can, and not who.', longer: (/** @type {number} */ more) => `We stay ${minutes(more)} longer.`,
};
