// The signatures of texts: checked here, or by whoever offered to.
import { isSigned } from './pairs.js';

let asked = isSigned;

/** As `isSigned`. @type {typeof isSigned} */
export const check = (...signature) => asked(...signature);

/** @param {typeof isSigned} [other] who checks from now on; without, the page itself */
export const checkWith = (other = isSigned) => void (asked = other);
