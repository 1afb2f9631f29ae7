/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-MJ2CSCM4.js";
