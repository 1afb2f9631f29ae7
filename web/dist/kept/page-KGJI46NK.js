/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-E42CC2OU.js";
