// The bell: of whoever rings it, of a silence, of pairs. Seen by everyone, heard only where somebody switched the sound on. Made here, from two waves.
import { useEffect, useRef } from 'preact/hooks';
import { choices } from '../state/choices.js';
import { now } from '../state/now.js';
import { gatheringOf, segmentNow } from '../state/look.js';
import { softTime } from './timer.js';

/** Partials of a small bowl: times the ground tone, loudness, seconds until it is gone. */
const PARTIALS = /** @type {const} */ ([[1, 0.5, 6], [2.71, 0.2, 3.5], [5.15, 0.08, 1.6]]);
const GROUND = 264; // Hz

/** @type {AudioContext | undefined} */
let audio;

/** Strikes it once, softly. */
export function ring() {
  const Context = globalThis.AudioContext;
  if (!Context) return;
  audio ??= new Context();
  audio.resume().catch(() => {});
  const start = audio.currentTime + 0.02;
  for (const [times, loud, seconds] of PARTIALS) {
    const wave = audio.createOscillator();
    const gain = audio.createGain();
    wave.frequency.value = GROUND * times;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loud * 0.25, start + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    wave.connect(gain).connect(audio.destination);
    wave.start(start);
    wave.stop(start + seconds);
  }
}

/** Rings when it is rung, as a silence begins and as its time is full; in pairs as parts switch, and as all go back. @param {import('../state/room.js').Room} room */
export function useBell(room) {
  const silent = segmentNow(room)?.kind === 'silence';
  if (silent) now.value;
  const full = silent && softTime(room).share >= 1;
  const pairs = gatheringOf(room)?.pairs;
  const pair = pairs ? `${pairs.called_back} ${room.lanes.member.value?.dyad?.speaks}` : '';
  const rung = gatheringOf(room)?.bell;
  const before = useRef({ silent, full, pair, rung });
  useEffect(() => {
    const was = before.current;
    before.current = { silent, full, pair, rung };
    const rings = (rung && rung !== was.rung) || (silent && !was.silent) || (full && !was.full) || (was.pair && pair !== was.pair);
    if (choices.sound.peek() && rings) ring();
  }, [silent, full, pair, rung]);
}
