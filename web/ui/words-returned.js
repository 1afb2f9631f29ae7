// Fixed sentences about words that came back to their author. Fetched when some did.
export const returned = {
  title: 'These words came back to you.', lead: 'Only you and the facilitators have seen them. They are in the box; change what you like, and send them again if you want to.',
  late: 'Only you and the facilitators have seen them. They are in the box, for you alone; you can copy them.',
  again: 'Send to the facilitators again', letGo: 'Let it go',
  lost: 'This device cannot open them: they were written on one you had before. The facilitators can read them; ask them to tell you.',
  noteLost: 'A note came with them that this device cannot open: it was meant for one you had before. Ask the facilitators what it says.',
  redacted: 'A facilitator took words of yours out of the circle. They are gone for everyone. If you would like to talk about it, tell a facilitator.',
};
