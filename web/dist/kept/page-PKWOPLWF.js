/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-A2UXO2RO.js";
