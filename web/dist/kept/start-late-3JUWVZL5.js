/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-KLOG7LD5.js";import"./chunk-SP35427W.js";import"./chunk-DO4STTWI.js";export{a as StartLate};
