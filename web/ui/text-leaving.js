// Fixed sentences about leaving cards: our own questions and words.
export const leaving = {
  title: 'A leaving card, without your name',
  lead: 'Four questions about this gathering. Answer what you like, or leave it.',
  how: 'A quarter of an hour after the release the facilitators see how often each answer was given, where four or more people gave one. No single card is shown to them, and nothing is stored. If fewer cards are left, or the server is restarted first, nobody sees any.',
  open: 'Fill one in', leave: 'Leave the card', empty: 'There is nothing on it yet.',
  thanks: 'Thank you. The facilitators cannot tell which is yours.',
  questions: { heard: 'Could you say what you wanted to say, and was it heard?', time: 'Was the time shared fairly?', pace: 'How was the pace?', again: 'Would you come to a gathering like this again?' },
  /** @type {Record<import('../state/leaving.js').Question, Record<string, string>>} */
  answers: {
    heard: { yes: 'Yes', partly: 'Partly', no: 'Not really' }, time: { yes: 'Yes', partly: 'Partly', no: 'Not really' },
    pace: { slow: 'Too slow', right: 'About right', fast: 'Too fast' }, again: { yes: 'Yes', unsure: 'Not sure', no: 'No' },
  },
};
