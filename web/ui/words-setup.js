// Fixed sentences of a facilitator's one-time link.

export const setup = {
  opening: 'Opening your link…',
  welcome: 'Welcome',
  closedTitle: 'This link does not open any more',
  closedLead: 'A link like this opens once. It may have been used, or copied only in part.',
  closedDo: 'To get a fresh one, do one of these:',
  closedServer: 'On the server, run this:',
  command: 'afterglow link',
  closedColleague: 'Or ask a colleague. They can make one on their desk.',
  again: 'Try this link again',
};
