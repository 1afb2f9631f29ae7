// Sends commands and keeps the one sentence of a refusal beside the control that was used.
import { useState } from 'preact/hooks';
import { html } from './html.js';

/** @import { Room } from '../state/room.js' */

/**
 * @param {Room} room
 * @returns {{ ask: (command: any, texts?: Record<string, string>) => Promise<boolean>, busy: boolean, sentence: string }}
 *   `ask` answers whether it was done
 */
export function useAsk(room) {
  const [sentence, setSentence] = useState('');
  const [busy, setBusy] = useState(false);
  /** @param {any} command @param {Record<string, string>} [texts] */
  const ask = async (command, texts) => {
    setBusy(true);
    setSentence('');
    const answer = await room.send(command, texts);
    setBusy(false);
    if (answer.outcome === 'refused') setSentence(answer.sentence ?? '');
    return answer.outcome !== 'refused';
  };
  return { ask, busy, sentence };
}

/** @param {{ sentence: string }} props */
export const Sentence = ({ sentence }) => html`<p class="refused" role="status" hidden=${!sentence}>${sentence}</p>`;
