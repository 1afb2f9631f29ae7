/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-C7FN3X24.js";
