/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-O5M7LQQS.js";
