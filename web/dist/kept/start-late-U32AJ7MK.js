/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-PSYETW5B.js";import"./chunk-SP35427W.js";import"./chunk-PTPBQADM.js";export{a as StartLate};
