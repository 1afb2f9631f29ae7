/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-OHTPP7S4.js";
