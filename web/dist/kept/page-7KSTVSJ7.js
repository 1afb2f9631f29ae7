/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-U35W4BDP.js";
