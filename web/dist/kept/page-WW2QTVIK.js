/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-YUZMOM6M.js";
