// Fixed sentences about keys: lost, locked, kept, forgotten, and the page that stops. Plain, and never an alarm.

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

export const stopped = {
  title: 'This page has stopped, to be safe',
  nothing: 'Nothing of it was used, and nothing more is sent from here.',
  do: 'Load the page again. If this comes back, tell your facilitator in another way than this page, by phone for example, and say these words:',
  unshared: 'These words were not shared. You can copy them.',
};

export const only = {
  text: 'This browser keeps nothing, so your keys last as long as this page is open. Please leave it open until the circle ends.',
  understood: 'All right',
};

export const kept = {
  title: 'What this browser keeps',
  lead: 'Your keys, and during a gathering the words you have not shared yet. All of it is sealed, and opens only while you are signed in.',
  passphrase: 'Use a passphrase',
  passphraseLead: 'Then what is kept for this circle opens only with your passphrase, each time you come. Nobody can look it up for you.',
  passphraseFor: (/** @type {string} */ title) => `A passphrase for ${title}`,
  field: 'New passphrase', again: 'The same once more',
  hint: 'Four or more unusual words are good.',
  short: 'Please use at least 12 letters.', differs: 'These two are not the same.',
  set: 'Use this passphrase', cancel: 'Not now', done: 'From now on your passphrase opens it.',
  forget: 'Forget this device',
  forgetText: 'Signs you out here and removes every key from this browser. To come back you need a new way in from your facilitator.',
  forgetAsk: 'Remove all keys from this browser? To come back you need a new way in.',
  forgetYes: 'Yes, forget this device',
};
