// The devices that come in as me: what each is, since when, and an end to any of them.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { get, post, Refused } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { Ask } from './field-ask.js';
import { DeviceItem } from './devices-item.js';
import { DoorFault } from './door-fault.js';
import { EraseMe } from './erase-me.js';
import { KeptHere } from './kept-here.js';
import { Safety } from './safety.js';
import { devices as words } from './words-devices.js';

/** @import { Device } from '../protocol.js' */

export function Devices() {
  const [devices, setDevices] = useState(/** @type {Device[] | null} */ (null));
  const [sentence, setSentence] = useState('');
  const act = useAct();
  const load = () => get('/api/devices').then(answer => (setDevices(answer.devices), setSentence('')), e => {
    if (e instanceof Refused && e.code === 'signed_out') return location.replace('#/');
    setSentence(e instanceof Refused ? e.sentence : String(e));
  });
  useEffect(() => void load(), []);

  if (!devices && sentence) return html`<${DoorFault} sentence=${sentence} onAgain=${load} />`;
  if (!devices) return html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.title}</h1><p role="status">${words.loading}</p></main>`;

  /** @param {string} name @param {string} path @param {object} body */
  const ask = async (name, path, body) => {
    const answer = await act.run(name, () => post(path, body));
    if (answer) setDevices(answer.devices);
    return Boolean(answer);
  };
  return html`<main class="page desk narrow">
    <header><div><a class="back" href="#/">${words.back}</a><h1>${words.title}</h1><p class="soft">${words.lead}</p></div></header>
    <section class="panel" aria-labelledby="devices-title">
      <h2 id="devices-title">${words.list} <span>${devices.length}</span></h2>
      <ul class="names">${devices.map(device => html`<${DeviceItem} key=${device.id} device=${device} busy=${Boolean(act.busy)}
        onKind=${(/** @type {string} */ kind) => ask(`kind-${device.id}`, '/api/devices/kind', { device: device.id, kind })}
        onEnd=${() => ask(`end-${device.id}`, '/api/devices/end', { device: device.id })} />`)}</ul>
      ${devices.length > 1
        ? html`<${Ask} label=${words.endOthers} kind="btn" ask=${words.endOthersAsk} yes=${words.endOthersYes} busy=${Boolean(act.busy)} onYes=${() => ask('others', '/api/devices/end', {})} />`
        : html`<p class="soft small">${words.only}</p>`}
      <p role="alert" class="refusal">${act.sentence}</p>
    </section>
    <p class="soft small">${words.known}</p>
    <${KeptHere} />
    <${EraseMe} />
    <footer><${Safety} /></footer>
  </main>`;
}
