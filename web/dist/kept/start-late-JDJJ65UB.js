/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-DSEU2PAS.js";import"./chunk-SP35427W.js";import"./chunk-RMROKSJK.js";export{a as StartLate};
