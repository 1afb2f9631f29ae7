/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-J6DJA2LQ.js";import"./chunk-SP35427W.js";import"./chunk-AZN332DE.js";export{a as StartLate};
