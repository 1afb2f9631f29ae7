/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-C3Q5ZLWW.js";
