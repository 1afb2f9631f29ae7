/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-FVZUIBBG.js";import"./chunk-SP35427W.js";import"./chunk-2JTCCWYD.js";export{a as StartLate};
