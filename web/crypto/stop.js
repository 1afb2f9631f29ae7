// Why something sealed was not opened, or not sealed: a stable code, and a sentence for the person.

const SENTENCES = {
  unreadable: 'Something arrived that this page cannot read. It is not shown.',
  version: 'This was sealed by a newer page. Please load the page again.',
  too_long: 'This is longer than one text may be. Please make it shorter.',
  does_not_open: 'This was changed on its way, or belongs somewhere else. It is not shown.',
  no_key: 'This device has not been given the key for this.',
  wrong_key: 'A key arrived that is not the one that was promised. It is not used.',
  not_signed: 'This does not carry the signature it should. It is not shown.',
  unknown_device: 'This comes from a device that your facilitators have not let in. It is not shown.',
  wrong_author: 'This says it is from someone else than the one who wrote it. It is not shown.',
  not_as_written: 'What is shown here is not what you wrote. Please tell your facilitator.',
  out_of_order: 'These words arrived in another order than they were written. They are not shown.',
  other_circle: 'This belongs to another circle. It is not used.',
  desk_changed: 'This circle is run with another key than the one you know. Nothing was sent. Please ask your facilitator for a new invitation.',
  old_record: 'The server showed an older state of the circle than this device has seen. Please tell your facilitator.',
  two_records: 'The server showed this circle in two different states. Please tell your facilitator.',
  missing_record: 'The server left out a step in the history of this circle. Please load the page again.',
  not_for_this_device: 'This was handed to another device. It is not used here.',
  not_proven: 'The keys of this device do not match its invitation. Please do not let it in; send a new invitation.',
  words_count: 'An invitation has seven words.',
  words_unknown: 'One of the words is not among the words used for invitations. Please look at it again.',
  locked: 'This does not unlock with what was given.',
  not_available: 'Sealing needs a secure connection, so this page cannot be used here. Please open it with https.',
};

/** @typedef {keyof typeof SENTENCES} StopCode */

/** Nothing was shown, sent or changed. */
export class Stop extends Error {
  /** @param {StopCode} code @param {string} [about] what it is about, for a person who typed it: one word of an invitation */
  constructor(code, about) {
    super(SENTENCES[code]);
    this.name = 'Stop';
    this.code = code;
    this.sentence = SENTENCES[code];
    this.about = about;
  }
}

/** Stops unless it holds. @param {unknown} holds @param {StopCode} code @returns {asserts holds} */
export function must(holds, code) {
  if (!holds) throw new Stop(code);
}
