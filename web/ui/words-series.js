// Fixed sentences about the weeks of a circle, for facilitators. Facts, and nothing made of them.
import { plural } from './text.js';

export const series = {
  title: 'The weeks',
  lead: 'When you meet, where there are longer stretches between, and what people let you know. It makes nothing of it; that is yours.',
  meetings: 'When you meet', none: 'No gathering has been planned yet.',
  was: (/** @type {number} */ n) => plural(n, '1 was there', '# were there'), ahead: 'to come', absent: (/** @type {string} */ names) => `Had been there before, and not this time: ${names}.`,
  gaps: 'Longer stretches to come', noGaps: 'None in the gatherings that are planned.',
  gap: (/** @type {string} */ from, /** @type {string} */ to, /** @type {number} */ days) => `${from} to ${to}: ${days} days between two gatherings`,
  early: (/** @type {string} */ names) => `In the early weeks of ${names}.`, nobody: 'In the early weeks of nobody who showed theirs.',
  showed: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of} showed when their experience was. Of the others nothing is known.`,
  counted: (/** @type {number} */ weeks) => `Early weeks are counted here as ${plural(weeks, 'one week', '# weeks')} from the date, whatever the medicine: you are not told which. People differ, and nothing closes on a date.`,
  contact: 'Who asked to be contacted', nobodyAsked: 'Nobody, just now.', asked: (/** @type {string} */ name, /** @type {string} */ day) => `${name}, on ${day}`,
};
