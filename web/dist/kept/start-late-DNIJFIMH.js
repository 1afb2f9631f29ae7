/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-ANMQUR6B.js";import"./chunk-SP35427W.js";import"./chunk-4QOXCZR2.js";export{a as StartLate};
