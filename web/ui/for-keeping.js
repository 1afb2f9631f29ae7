// What is kept, a copy, and erasing, in one piece, fetched when it is first wanted.
export { Keeping } from './keeping.js';
