/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-NUJ6PEDZ.js";
