/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-L7MGR4MT.js";
