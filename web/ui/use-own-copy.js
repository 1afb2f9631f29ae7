// Where a passphrase locks this browser's shelf, what one keeps for oneself is copied there as it changes.
import { useEffect } from 'preact/hooks';
import { circleOf } from '../state/look.js';
import { fitting } from '../state/kept-own.js';
import { stepsOf } from '../state/own.js';
import { hasPassphrase, keepOwn } from '../state/shelf.js';
import { localDay } from '../state/step-text.js';
import { weeksOf } from '../state/weeks.js';
import { useEntries } from './use-entries.js';

const AFTER = 1_000; // ms in which nothing changed any more

/** @param {import('../state/room.js').Room} room */
export function useOwnCopy(room) {
  const entries = useEntries(room);
  const steps = stepsOf(room).flatMap(({ id, says }) => (says ? [{ id, says }] : []));
  const next = circleOf(room)?.next;
  const copy = { day: localDay(), steps, entries, latest: weeksOf(room).says?.dates.at(-1) ?? '', next: next && Number(next.at) };
  const text = JSON.stringify(copy);
  useEffect(() => {
    const held = room.held.peek();
    if (!held || !hasPassphrase(room.circle)) return undefined;
    const timer = setTimeout(() => void keepOwn(held, fitting(JSON.parse(text))).catch(() => {}), AFTER);
    return () => clearTimeout(timer);
  }, [room, text]);
}
