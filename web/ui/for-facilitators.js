// What only facilitators need, in one piece, fetched when it is first wanted: a participant's phone does without.
export { default as Desk } from './desk.js';
export { default as Circle } from './circle.js';
export { DeskColumn } from './desk-column.js';
export { PersonSheet } from './person-sheet.js';
export { OpenDoors } from './open-doors.js';
export { default as Setup } from './setup.js';
