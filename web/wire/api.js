// Requests: JSON both ways, same origin. A refusal is thrown as `Refused`, with a sentence that can be shown as it is.
import { wire } from './text.js';

/** A request that was not carried out; nothing was changed. */
export class Refused extends Error {
  /**
   * @param {string} code stable, for programs; 'network' when nothing came back
   * @param {string} sentence what happened and what to do now, for a person
   */
  constructor(code, sentence) {
    super(sentence);
    this.name = 'Refused';
    this.code = code;
    this.sentence = sentence;
  }
}

/**
 * @param {string} path
 * @returns {Promise<any>} the answer
 * @throws {Refused}
 */
export const get = path => ask(path, { method: 'GET' });

/**
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<any>} the answer
 * @throws {Refused}
 */
export const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** @param {string} path @param {RequestInit} init */
async function ask(path, init) {
  let response, text;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' });
    text = await response.text();
  } catch {
    throw new Refused('network', wire.network);
  }
  const answer = parsed(text);
  if (response.ok && answer !== undefined) return answer;
  throw new Refused(answer?.code ?? 'internal', answer?.sentence ?? wire.odd);
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return undefined;
  }
}
