// Fixed sentences about keys that last only as long as the page, and about the page that stops. Plain, and never an alarm.

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
