/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-SSW7IJWF.js";import"./chunk-SP35427W.js";import"./chunk-O5M7LQQS.js";export{a as StartLate};
