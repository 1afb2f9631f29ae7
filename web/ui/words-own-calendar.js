// Fixed sentences about a circle's dates in one's own calendar: what goes there, and who sees it then.

export const calendar = {
  title: 'In your calendar', again: 'Try again',
  file: 'The next date as a file', fileLead: 'Your calendar takes it in once, and nothing stays connected. If the date changes, the file does not know.',
  nothing: 'Nothing is planned just now, so there is no file.',
  address: 'An address that follows every change', addressLead: 'Your calendar looks there by itself, so a date that moves or is called off changes there, too. It may take some hours.',
  shows: (/** @type {string} */ title) => `Each gathering is called “${title}”, with its day and time. No names, nothing about the circle, no link to here.`,
  who: 'Whoever has this address sees when you meet, nothing else; your calendar’s company will see it. It opens nothing here and changes nothing.',
  ends: 'It is yours alone. You can end it at any time, and it ends when you no longer belong to the circle.',
  make: 'Make an address', shown: 'Your address', label: 'The address for your calendar',
  once: 'It is shown this once. In your calendar, look for “subscribe” or “add from a link”, and put it there.',
  copy: 'Copy', copied: 'Copied.', copyFailed: 'Please select the address and copy it by hand.',
  since: (/** @type {string} */ day) => `You made an address on ${day}. It was shown once, and nobody can show it again.`,
  another: 'Make another', anotherAsk: 'Make another address? The one you have stops working at once.', anotherYes: 'Yes, make another',
  end: 'End it', endAsk: 'End this address? Your calendar hears nothing more from here.', endYes: 'Yes, end it', no: 'Not now',
  ended: 'The address has ended. What your calendar still shows you can delete there.',
};
