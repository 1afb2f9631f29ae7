// A tick for whatever shows time. It runs only while somebody looks.
import { signal } from '@preact/signals';

const EVERY = 1_000; // ms

/** @type {any} */
let timer;

/** Monotonic milliseconds, renewed once a second. */
export const now = signal(performance.now(), {
  watched() {
    this.value = performance.now();
    timer = setInterval(() => (this.value = performance.now()), EVERY);
  },
  unwatched() {
    clearInterval(timer);
  },
});
