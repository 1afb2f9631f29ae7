/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-C5GJ36P2.js";import"./chunk-SP35427W.js";import"./chunk-HTYKRTM5.js";export{a as StartLate};
