/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-AF2Y2FVP.js";
