/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-T353V6YP.js";import"./chunk-SP35427W.js";import"./chunk-MVVMX2RT.js";export{a as StartLate};
