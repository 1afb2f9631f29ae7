/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-K4RGW3JU.js";import"./chunk-SP35427W.js";import"./chunk-5YKV2UM2.js";export{a as StartLate};
