// Fixed sentences of whoever guards the bell. Fetched when somebody does.
export const guardian = {
  label: 'The bell', yours: 'You guard the bell tonight.', ring: 'Ring the bell', down: 'Lay it down',
  note: 'Ring it when the circle needs a breath. The clock stands meanwhile; nobody loses their turn, and the room is not told who rang.',
};
