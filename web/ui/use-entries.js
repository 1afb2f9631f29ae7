// What was noted in one's log, checked, with what still waits on this device.
import { useEffect, useState } from 'preact/hooks';
import { arrived, logWith } from '../state/own.js';

/** @import { Room } from '../state/room.js' @import { Entry } from '../state/practice.js' */

/** @param {Room} room @returns {Entry[]} */
export function useEntries(room) {
  const [known, setKnown] = useState(/** @type {Entry[]} */ ([]));
  const { log } = room.lanes.member.value ?? {};
  useEffect(() => {
    let wanted = true;
    arrived(room).then(found => wanted && setKnown(found), () => {});
    return () => void (wanted = false);
  }, [room, log]);
  return logWith(room, known);
}
