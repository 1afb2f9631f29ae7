/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
var n,t=e=>{n=e};function i(){let e=n;return n=void 0,e}export{t as a,i as b};
