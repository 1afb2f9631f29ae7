// A world for the socket: time that stands until it is moved, and lines that say what they are told to.

export class FakeLine {
  readyState = 0;
  /** @type {any[]} */ sent = [];
  /** @type {any} */ onopen; /** @type {any} */ onmessage; /** @type {any} */ onclose;

  /** @param {string} text */
  send(text) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.readyState = 3;
  }

  // The server's end

  opens() {
    this.readyState = 1;
    this.onopen?.({});
  }

  /** @param {any} message */
  says(message) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** @param {number} code @param {string} [reason] */
  breaks(code = 1006, reason = '') {
    this.readyState = 3;
    this.onclose?.({ code, reason });
  }

  /** @param {string} [epoch] @param {number} [running] */
  welcomes(epoch = 'e1', running = 1000) {
    this.opens();
    this.says({ type: 'welcome', version: 1, person: 'me', epoch, running, wall: 0 });
  }

  /** @param {string} type */
  of(type) {
    return this.sent.filter(message => message.type === type);
  }
}

export class FakeWorld {
  time = 0;
  /** @type {FakeLine[]} */ lines = [];
  /** @type {{ at: number, act: () => void, id: number }[]} */ timers = [];
  #id = 0;
  random = () => 0.5;
  now = () => this.time;
  open = () => {
    const line = new FakeLine();
    this.lines.push(line);
    return /** @type {any} */ (line);
  };
  later = (/** @type {() => void} */ act, /** @type {number} */ after) => {
    this.timers.push({ at: this.time + after, act, id: ++this.#id });
    return this.#id;
  };
  forget = (/** @type {any} */ id) => (this.timers = this.timers.filter(timer => timer.id !== id));

  get line() {
    return /** @type {FakeLine} */ (this.lines.at(-1));
  }

  /** @param {number} ms */
  pass(ms) {
    const end = this.time + ms;
    for (;;) {
      const due = this.timers.filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.time = Math.max(this.time, due.at);
      this.forget(due.id);
      due.act();
    }
    this.time = end;
  }
}
