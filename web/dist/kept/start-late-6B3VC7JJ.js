/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-H3NF6Q5I.js";import"./chunk-SP35427W.js";import"./chunk-55ZBE3LC.js";export{a as StartLate};
