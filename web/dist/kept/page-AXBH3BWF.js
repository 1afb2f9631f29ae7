/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import"./chunk-2L5VXENA.js";
