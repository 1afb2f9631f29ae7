/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-KT6KYYF6.js";
