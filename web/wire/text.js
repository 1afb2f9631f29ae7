// What the wire itself has to say, for a person.

export const wire = {
  network: 'The server did not answer. Please check your connection and try again.',
  odd: 'The server answered something this page does not understand. Loading it again may help.',
  closed: 'This page is no longer connected.',
  noKeys: 'This browser has no keys for this circle, so it cannot seal what you write. Nothing was sent.',
};
