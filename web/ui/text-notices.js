// Fixed sentences for what concerns oneself alone.
export const notice = {
  asks: 'A facilitator asks: still with us?', oneTap: 'One tap is enough. Nobody else sees it.',
  needs: (/** @type {string} */ names) => `${names} asked for a person`,
  fine: 'I am all right', moment: 'Give me a moment',
  alone: 'Nobody has answered yet.', notReached: 'That has not reached anybody yet.', numbers: 'You do not have to wait: these people are there now.',
  mayClose: 'The room has been held for a while.', whenAll: 'It can close gently, when everyone here agrees.',
  agree: 'Close gently', youAgreed: 'You agreed. The closing begins when everyone here does.', notAfterAll: 'Rather wait',
};

export const line = {
  mine: 'Between you and the facilitators', write: 'Write to the facilitators', answer: 'Answer', wrote: 'A facilitator wrote to you.', seen: 'I have read it', send: 'Send', you: 'You', facilitator: 'Facilitator',
  note: 'Only the facilitators read this. It is written down nowhere, and gone when the circle is released.',
};
