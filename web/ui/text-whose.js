// Fixed sentences for an invitation that is opened in a browser which is somebody's place already.
export const whose = {
  title: (/** @type {string} */ name) => name ? `This browser is ${name}’s place in the circle` : 'This browser is somebody’s place in the circle',
  lead: 'An invitation brings somebody in. Who is here now?',
  me: (/** @type {string} */ name) => name ? `I am ${name}: go on` : 'It is mine: go on',
  other: 'I am somebody else',
  otherTitle: 'Each person has a place of their own',
  otherLead: 'One browser holds one person’s keys of a circle. So that your words, your turn and your place are yours, please open the invitation somewhere else, from where it came to you:',
  ways: [
    'on another phone, tablet or computer;',
    'here, in another browser, or in another profile of this one;',
    'here, in a private window. That is for one evening: its keys go as it is closed, and a facilitator gives you a new way in the next time.',
  ],
  beside: 'Would you like to sit together in front of one screen, in one seat? Please tell a facilitator first. You have one name, one turn and one place then, and whatever is kept there can be read by both of you.',
  nothing: 'Nothing was changed here, and the invitation was not used.',
  back: 'Back',
};
