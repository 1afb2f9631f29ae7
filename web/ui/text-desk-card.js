// Fixed sentences about emergency cards at the desk.
export const deskCard = {
  title: 'Emergency cards', hint: 'Sealed until you open one. Opening is recorded, and its person is told by whom and when.',
  open: 'Open emergency card', openOf: (/** @type {string} */ name) => `Open emergency card of ${name}`, yes: 'Open it', no: 'Not now',
  sure: (/** @type {string} */ name) => `${name} is told that you opened it, and when.`,
  of: (/** @type {string} */ name) => `Emergency card of ${name}`,
  call: 'Call', where: 'Where they are', helps: 'What helps', nothing: 'Nothing can be read on it.', away: 'Lay it away',
};
