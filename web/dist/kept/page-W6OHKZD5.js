/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-T4XC5OGE.js";
