/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-XC4R3IIR.js";
