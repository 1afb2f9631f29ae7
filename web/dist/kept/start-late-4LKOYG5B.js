/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-P4YXMNON.js";import"./chunk-SP35427W.js";import"./chunk-YUZMOM6M.js";export{a as StartLate};
