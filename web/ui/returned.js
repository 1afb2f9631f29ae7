// What came back to its author: the note, and two ways on. The words themselves are in the box.
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { takeOut } from '../state/boxes.js';
import { draftOf, saidIn } from '../state/draft.js';
import { fits, writeSaid } from '../state/said.js';
import { Sentence, useAsk } from './refusal.js';
import { returned as words } from './words-returned.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Returned({ room }) {
  const me = room.lanes.member.value;
  const all = Object.entries(me?.returned ?? {});
  return html`${me?.redacted && html`<p class="where" role="status">${words.redacted}</p>`}
    ${all.map(([id, one]) => html`<${One} key=${id} room=${room} id=${id} came=${room.words(one.words) !== ''} note=${one.note && { text: room.words(one.note) }} again=${me?.can.send_again?.includes(id) ?? false} />`)}`;
}

/** What was sealed for a device that was lost has no text here. @param {{ room: import('../state/room.js').Room, id: string, came: boolean, note?: { text: string }, again: boolean }} props */
function One({ room, id, came, note, again }) {
  const { ask, busy, sentence } = useAsk(room);
  const draft = draftOf(room.circle);
  const send = async () => {
    const said = saidIn(draft);
    const text = newId();
    if (fits(said.coming) && (await ask({ do: 'send_again', returned: id, reflection: newId(), words: text }, { [text]: writeSaid(said) }))) takeOut(draft, said);
  };
  return html`<div class="where returned" role="group" aria-label=${words.title}>
    <p><b>${words.title}</b> ${!came ? words.lost : again ? words.lead : words.late}</p>
    ${note && (note.text ? html`<blockquote class="voice" dir="auto" translate="no">${note.text}</blockquote>` : html`<p class="small">${words.noteLost}</p>`)}
    <div class="row">
      ${again && html`<button class="btn" disabled=${busy || !draft.words.value.trim()} onClick=${send}>${words.again}</button>`}
      <button class="btn quiet" disabled=${busy} onClick=${() => ask({ do: 'take_back', reflection: id })}>${words.letGo}</button>
    </div>
    <${Sentence} sentence=${sentence} />
  </div>`;
}
