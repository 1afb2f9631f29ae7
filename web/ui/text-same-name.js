// Fixed sentences for whoever comes in under a name that somebody here has.
export const same = {
  title: (/** @type {string} */ name) => `Somebody here is called ${name}, too`,
  lead: (/** @type {string} */ name, /** @type {string} */ shown) => `So that nobody is taken for the other, everyone sees you as “${shown}”. You can add something, like a letter: “${name} K.” You do not have to.`,
  leave: 'Leave it so',
};
