// Fixed sentences about the weeks after an experience. What is said of the weeks themselves comes from the operator's table.
import { plural } from './text.js';

export const weeks = {
  none: 'You can say when your experience was. Nobody has to, and nobody else sees it.', say: 'Say when it was', change: 'Change',
  week: (/** @type {number} */ n) => `Week ${n} after`, since: (/** @type {string} */ day) => `Since ${day}.`, sinceLast: (/** @type {string} */ day) => `Since the latest one, ${day}.`,
  today: 'today', ahead: 'It is still to come.',
  picture: (/** @type {string} */ week, /** @type {string} */ day) => `${week}, counted from ${day}.`,
  been: (/** @type {string[]} */ days) => (days.length ? `Gatherings you were at: ${days.join(', ')}.` : ''), coming: (/** @type {string[]} */ days) => (days.length ? `Gatherings to come: ${days.join(', ')}.` : ''),
  practised: (/** @type {number} */ n) => (n ? plural(n, 'One day with a note in your log.', '# days with a note in your log.') : ''),
  gathering: (/** @type {string} */ n) => `gathering ${n}`, evidence: (/** @type {string[]} */ grades) => `Evidence: ${plural(grades.length, 'grade', 'grades')} ${grades.join(', ')}.`,
  onlyYou: 'Only you see this.', deskSees: (/** @type {string} */ day) => `The facilitators see the date ${day}, and nothing else of this.`,
  show: 'Show the facilitators the weeks', showHint: 'If you show it, the facilitators see the latest date, and never the medicine.', takeBack: 'Take back',
  source: 'Where this picture comes from', grade: (/** @type {string} */ grade, /** @type {string} */ means) => `Grade ${grade}: ${means}.`, from: 'Sources',
  notLoaded: 'The words that belong here did not load. What you keep is not touched.', closed: 'This was written on a device that is gone. It cannot be read here.', anew: 'Begin anew',
};

export const weeksForm = {
  title: 'When it was', dates: 'Your dates', date: 'A date', dateHint: 'One date or several. The picture follows the latest.', add: 'Add this date', missing: 'Choose a day first.', ahead: 'Choose a day that has been.',
  remove: (/** @type {string} */ day) => `Remove ${day}`, removeOne: 'Remove',
  medicine: 'Which medicine, if you like', medicineHint: 'You can leave it as it is. It changes how far the picture reaches and what it rests on. Nobody else sees it.',
  done: 'Done', erase: 'Erase all of this', sure: 'Erase your dates, the medicine and your numbers of past gatherings? They cannot be brought back.', yes: 'Yes, erase it', no: 'Keep it',
};

export const felt = {
  title: 'How you arrived, how you left', lead: 'Your own numbers from 0 to 10, gathering by gathering. This picture is yours alone.',
  gathering: (/** @type {string} */ n) => `Gathering ${n}`, both: (/** @type {string} */ arriving, /** @type {string} */ leaving) => `${arriving}, then ${leaving}`,
  arriving: (/** @type {string} */ n) => `${n} on arriving`, leaving: (/** @type {string} */ n) => `${n} on leaving`,
  letGo: 'Let these numbers go', sure: 'Let go of all numbers shown here? They cannot be brought back.', yes: 'Yes, let them go', no: 'Keep them',
  key: 'Left: arriving. Right: leaving.',
  been: (/** @type {number} */ n) => plural(n, 'You were at one gathering.', 'You were at # gatherings.'), steps: (/** @type {number} */ n) => plural(n, 'You keep one step.', 'You keep # steps.'),
};
