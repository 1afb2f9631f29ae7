// What the desk's acts are made from: this circle as it stands just now, and what this browser holds of it.
import { must } from '../../crypto/index.js';

/**
 * @import { Held } from '../held.js'
 * @import { CircleView, Command, DeskView } from '../../protocol.js'
 */
/** @typedef {import('../../crypto/desk.js').DeskKeys} DeskKeys @typedef {import('../../crypto/roster.js').Roster} Roster */

/**
 * @typedef {Held & { deskKeys: DeskKeys, roster: Roster }} Keeper what a browser holds that can act for the desk
 *
 * @typedef {object} At
 * @property {Keeper} held
 * @property {DeskView} desk
 * @property {CircleView} circle
 * @property {string} [running] the gathering that goes on
 * @property {string[]} seats who has a seat in it
 * @property {(id: string | undefined) => string} words what a text says
 * @property {(id: string) => string | undefined} sealed the same text as it arrived
 *
 * @typedef {object} Made an act, ready to be sent
 * @property {Command} command
 * @property {Record<string, string>} [texts] what is still to be sealed for its readers, by the texts' names
 * @property {Record<string, string>} [bodies] what travels as it is
 */

/** Whether this browser can act for the desk. @param {Held | null | undefined} held @returns {held is Keeper} */
export const keeps = held => Boolean(held?.deskKeys && held.roster && held.deskKeys.number === held.desk.number);

/** Stops where this browser cannot act for the desk. @param {Held | null | undefined} held @returns {Keeper} */
export function keeper(held) {
  must(keeps(held), 'no_key');
  return held;
}
