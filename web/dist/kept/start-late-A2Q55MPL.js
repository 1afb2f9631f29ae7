/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-JB4MAHSQ.js";import"./chunk-SP35427W.js";import"./chunk-ARN7KBRO.js";export{a as StartLate};
