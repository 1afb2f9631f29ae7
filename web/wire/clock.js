// The server's running time, kept here: offset by RFC 5905, section 8; the sample with the shortest way counts.

export class Clock {
  #offset = 0;
  #way = Infinity;

  /** @param {() => number} now monotonic milliseconds */
  constructor(now) {
    this.now = now;
  }

  /** A new line: older samples belong to another process or another network. @param {number} running */
  welcomed(running) {
    this.#offset = running - this.now();
    this.#way = Infinity;
  }

  /** The device may have slept: the next sample counts, whatever its way. */
  forget() {
    this.#way = Infinity;
  }

  /** @param {number} sent our own time when we asked @param {number} running the server's time when it answered */
  answered(sent, running) {
    const now = this.now();
    const way = now - sent;
    if (!(way >= 0) || way > this.#way) return;
    this.#way = way;
    this.#offset = running + way / 2 - now;
  }

  /** @returns {number} the server's running time now, milliseconds */
  running() {
    return this.now() + this.#offset;
  }
}
