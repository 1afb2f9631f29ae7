// The two kinds of one-time links. Who else holds a circle is known in that circle alone.
import { html } from './html.js';
import { useState } from 'preact/hooks';
import { post } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { ShownLink } from './field-link.js';
import { colleagues as words } from './words-desk.js';

export function DeskColleagues() {
  const [shown, setShown] = useState(/** @type {{ link: string, forMe: boolean } | null} */ (null));
  const act = useAct();
  const make = async (/** @type {boolean} */ forMe) => {
    const answer = await act.run(String(forMe), () => post('/api/links', { for_me: forMe }));
    if (answer) setShown({ link: answer.link, forMe });
  };
  return html`<div class="panel"><h3>${words.title}</h3>
    <p class="soft">${words.lead}</p>
    ${shown
      ? html`<${ShownLink} key=${shown.link} id="facilitator-link" title=${shown.forMe ? words.back : words.invite} label=${words.linkLabel} link=${shown.link}
          says=${[shown.forMe ? words.backShown : words.inviteShown, words.once]} done=${words.done} onDone=${() => setShown(null)} />`
      : html`<ul class="offers">
          <li><button class="btn" disabled=${Boolean(act.busy)} onClick=${() => make(false)}>${words.invite}</button><p class="soft small">${words.inviteHint}</p></li>
          <li><button class="btn" disabled=${Boolean(act.busy)} onClick=${() => make(true)}>${words.back}</button><p class="soft small">${words.backHint}</p></li>
        </ul>`}
    <p role="alert" class="refusal">${act.sentence}</p>
  </div>`;
}
