/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-2AND6M6F.js";import"./chunk-SP35427W.js";import"./chunk-BJF4D64L.js";export{a as StartLate};
