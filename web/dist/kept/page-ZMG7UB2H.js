/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-CA7XGPA4.js";
