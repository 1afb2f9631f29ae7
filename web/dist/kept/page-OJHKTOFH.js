/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-X737DA56.js";
