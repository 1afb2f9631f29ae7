// Fixed sentences for a browser whose keys are lost, or locked.

export const lost = {
  title: 'This browser has lost its keys',
  lead: 'You still belong to this circle, and your place is kept. But what is said here is sealed, and this browser has nothing left to open it with. Browsers sometimes clear what they keep.',
  doTitle: 'What to do',
  ask: 'Ask your facilitator for a new way in. It is a link for you alone, and takes them one tap. Open it on this device, and you are back as yourself.',
  works: 'What still works',
  worksText: 'You can reach a facilitator with the button below. The crisis lines and the next date are here, too.',
  toDesk: 'To my desk',
};

export const locked = {
  title: 'Your passphrase',
  lead: 'What this browser keeps for this circle opens with the passphrase you chose.',
  field: 'Passphrase',
  open: 'Open', opening: 'Opening…',
  missing: 'Please write your passphrase.',
  wrong: 'This passphrase does not open it. Please look at it again; capital letters and spaces between words count.',
  forgotten: 'Forgotten? Nobody can look it up. Ask your facilitator for a new way in.',
};
