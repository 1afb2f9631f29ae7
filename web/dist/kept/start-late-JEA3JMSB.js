/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-B5WSVBTP.js";import"./chunk-SP35427W.js";import"./chunk-GJMYCDK4.js";export{a as StartLate};
