// Fixed sentences about what lies in this browser.

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
