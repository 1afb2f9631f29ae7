/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-3NJO2U67.js";
