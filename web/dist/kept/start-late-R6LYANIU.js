/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-4WQ2FIT6.js";import"./chunk-SP35427W.js";import"./chunk-3NJO2U67.js";export{a as StartLate};
