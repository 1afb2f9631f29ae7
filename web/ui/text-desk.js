// Fixed sentences of the desk in the room. Facilitators alone need them.
import { plural, sinceShort } from './text.js';

export const desk = {
  label: 'Facilitator’s desk', close: 'Back to the circle', full: 'To my desk', quiet: 'All is quiet.', waitHere: (/** @type {number} */ n) => plural(n, 'One thing waits here.', '# things wait here.'),
  signals: { i_need_a_person: 'Needs a person', give_me_a_moment: 'Needs a moment', ok: 'Is all right' },
  asked: (/** @type {string} */ name) => `${name} asked for someone.`, moment: (/** @type {string} */ name) => `${name} would like a moment.`,
  fine: (/** @type {string} */ name) => `${name} says: I am all right.`, seen: 'I’ve seen it', settled: 'This is settled',
  takenByYou: 'You have seen it, and it stays with you.', takenBy: (/** @type {string} */ name) => `${name} has seen it.`, takenByNobody: 'Somebody who is not here any more saw it.',
  ago: (/** @type {number} */ ms) => `${sinceShort(ms)} ago`,
  wasAsked: 'Still with us?', noAnswer: (/** @type {string} */ name) => `${name} was asked and has not answered yet.`, takeBackCheck: 'Take the question back',
  check: 'Ask: still with us?', checkNote: 'They alone see it, and answer with one tap.', handLead: 'Hand over the lead', handLeadNote: 'They lead from now on.',
  emergency: 'End now', emergencySure: 'End without a closing round? Everyone goes straight to the numbers to call and the next date.', emergencyYes: 'End now',
  waiting: 'Waiting to be let in', firstTime: 'first time', returning: 'was here before', gone: 'page closed', waitsFor: (/** @type {number} */ ms) => `waiting ${sinceShort(ms)}`, notAccepted: 'agreements not accepted yet', admit: 'Admit', notNow: 'Not now', full_tonight: 'Full tonight', stillThere: 'Still there?',
  admitLocked: 'The door is locked. Unlock it first, if they are to come in.',
  admitNow: 'They can come in now.', admitLater: 'Nobody is interrupted: they can come in at the end of this part.', admitAfterTurn: 'Someone has the piece. They can come in when this turn ends.',
  admitClosing: 'The gathering is closing. Nobody new comes in now.', agenda: 'Agenda', of: (/** @type {number} */ a, /** @type {number} */ b) => `${a} of ${b} min`,
  next: 'Next', begin: 'Open the gathering', round: 'Offer the piece round', nextPart: (/** @type {string} */ title) => `Next: ${title}`, nextSure: (/** @type {string} */ names) => `End this part now? Still to come: ${names}.`, nextYes: 'End this part', release: 'Release the circle',
  releaseSure: 'Everything said here is let go, for everyone. This cannot be undone.', releaseYes: 'Release', keep: 'Not yet', resume: 'Go on', bell: 'Ring the bell', pause: 'Pause the room',
  piece: 'The piece', moveOn: 'Move the piece on', moveOnSure: (/** @type {string} */ name) => `Move the piece on from ${name}?`, moveOnYes: 'Move it on',
  notYet: 'Still to come', passed: 'Passed this round', none: 'nobody', close_gently: 'Close gently', closeSure: 'Go to the closing round now?', closeYes: 'Go to the closing', lead: 'Take the lead', ledBefore: 'You led before', tookLead: (/** @type {string} */ name) => `${name} took the lead while you were out.`, leadAgain: 'Lead again', leaveSo: 'Leave it so',
  leads: (/** @type {string} */ name) => `${name} leads.`, youLead: 'You lead.', more: 'More', agendaElapsed: (/** @type {number} */ a, /** @type {number} */ b) => `${a} / ${b} min`,
};
