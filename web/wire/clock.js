// The server's running time, kept here: offset by RFC 5905, section 8; the sample with the shortest way counts.

export class Clock {
  #running = 0;
  #at = 0;
  #pace = 1;
  #way = Infinity;

  /** @param {() => number} now monotonic milliseconds */
  constructor(now) {
    this.now = now;
  }

  /**
   * A new line: older samples belong to another process or another network.
   * @param {number} running
   * @param {number} [pace] how many times as fast it goes, in a rehearsal
   */
  welcomed(running, pace = 1) {
    this.#pace = pace;
    this.#way = Infinity;
    this.#set(running);
  }

  /** The device may have slept: the next sample counts, whatever its way. */
  forget() {
    this.#way = Infinity;
  }

  /** @param {number} sent our own time when we asked @param {number} running the server's time when it answered */
  answered(sent, running) {
    const way = this.now() - sent;
    if (!(way >= 0) || way > this.#way) return;
    this.#way = way;
    this.#set(running + (way / 2) * this.#pace);
  }

  /** @returns {number} the server's running time now, milliseconds */
  running() {
    return this.#running + (this.now() - this.#at) * this.#pace;
  }

  /** @param {number} running the server's time now */
  #set(running) {
    this.#running = running;
    this.#at = this.now();
  }
}
