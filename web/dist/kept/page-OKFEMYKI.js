/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-ARN7KBRO.js";
