/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-KQDEKLCT.js";import"./chunk-SP35427W.js";import"./chunk-A2UXO2RO.js";export{a as StartLate};
