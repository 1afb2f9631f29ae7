/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-PBAIN2F5.js";import"./chunk-SP35427W.js";import"./chunk-WUYKNLXN.js";export{a as StartLate};
