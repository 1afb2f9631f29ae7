// Fixed sentences for those who wait while nobody who holds the circle is here.
export const nobody = {
  title: 'Nobody who holds this circle is here yet',
  lead: 'You can wait, or come back later: this page says so by itself as soon as somebody is here.',
  place: 'Your place stays.', knock: 'Your knock stays; you do not have to knock again.',
  full: 'More people came than this circle can hold well tonight. It says nothing about you, and you are not turned away: you are on tonight’s list, in the order people came. If a place comes free, a facilitator lets you in here.',
  fullPlace: 'Your place in the circle stays, also for the next time.', fullKnock: 'Your knock stays for the next time; you do not have to knock again.',
  now: 'If you need someone now, these people are there.',
};
