// Fixed sentences of the sheet for one person, for facilitators. What the others see of each act is said beside it.
export const person = {
  offer: 'Offer them the piece', begin: 'Begin the round with them', earlier: 'One seat earlier', earlierNote: 'The piece follows the order of seats.',
  guard: 'Give them the bell', guardNote: 'They may ring it for a breath. Ask them first; they can lay it down.', unguard: 'Take the bell back',
  read: 'Read their words first', readNote: 'Nobody sees that they wait.', stop: 'Let their words appear at once',
  out: 'Have them step out', outNote: 'For the others it looks as if they had stepped out. You let them back in.',
  back: 'Let them back in', backNote: 'They come when they like. Their place is kept.',
  gone: 'No longer in this circle',
};
