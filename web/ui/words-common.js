// Fixed sentences that many screens share.

export const common = {
  loading: 'One moment…',
  back: 'Back',
  cancel: 'Not now',
  save: 'Save',
  edit: 'Edit',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Please select the link and copy it by hand.',
  share: 'Share…',
  qr: 'Show as a QR code',
  qrHide: 'Hide the QR code',
  qrOf: (/** @type {string} */ what) => `QR code: ${what}`,
  qrHint: 'Point a phone’s camera at it. Take care who sees it.',
  offline: 'We can’t reach the server. What you see may be old. Trying again…',
  again: 'Try again',
  summary: (/** @type {number} */ n) => (n === 1 ? 'One thing needs a look' : `${n} things need a look`),
};
