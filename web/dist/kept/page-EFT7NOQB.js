/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-5YKV2UM2.js";
