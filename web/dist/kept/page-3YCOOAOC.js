/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-R5PSMQN7.js";
