// Fixed sentences of a circle that is used again. Fetched when it is.
import { plural } from './text.js';

export const again = {
  title: 'Use it again', lead: 'People, dates and what was said stay in this circle, and go nowhere.',
  like: 'A circle like this one', likeWhat: 'A new circle begins with these words about it, these promises, where the voices are and who may come in. You can change each of them before you make it. Its gatherings are planned anew, from the same template.',
  likeGo: 'Begin a circle like it',
  template: 'A template', agendas: (/** @type {number} */ n) => plural(n, 'A file with the words about this circle, its promises, and the agenda of what is planned here.', 'A file with the words about this circle, its promises, and the # agendas that are planned here.'),
  noAgendas: 'A file with the words about this circle and its promises. Nothing is planned here, so it has the agendas of the template this circle was made from.',
  open: 'It is not sealed: whoever has the file can read it. Look through it, and take out what names somebody.',
  file: 'Take the template', where: 'Whoever runs the server puts it into the folder “templates” of the data folder and starts the server again. Then it is offered for new circles.',
  head: (/** @type {string} */ name) => `A template made from the circle “${name}”. Look through it: it is read in plain text.`,
};
