// One device: its name can be changed in place; any but this one can be ended.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Ask } from './field-ask.js';
import { longDay } from './dates.js';
import { devices as words } from './words-devices.js';

/**
 * @param {object} props
 * @param {import('../protocol.js').Device} props.device
 * @param {boolean} props.busy
 * @param {(name: string) => Promise<boolean>} props.onName
 * @param {() => void} props.onEnd
 */
export function DeviceItem({ device, busy, onName, onEnd }) {
  const [name, setName] = useState(/** @type {string | null} */ (null));
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const button = useRef(/** @type {HTMLElement | null} */ (null));
  const wasNaming = useRef(false);
  const naming = name !== null;
  useEffect(() => {
    if (naming !== wasNaming.current) (naming ? field : button).current?.focus();
    wasNaming.current = naming;
  }, [naming]);
  const called = device.name ?? (device.this ? words.this : words.other);
  const keep = async (/** @type {Event} */ e) => {
    e.preventDefault();
    const said = (name ?? '').trim();
    if (!said || said === device.name || (await onName(said))) setName(null);
  };
  return html`<li class="between device">
    ${naming
      ? html`<form class="row" autocomplete="off" onSubmit=${keep}>
          <label class="visually-hidden" for=${`name-${device.id}`}>${words.nameLabel}</label>
          <input id=${`name-${device.id}`} class="field" dir="auto" translate="no" autocomplete="off" maxlength="40" value=${name} ref=${field}
            onInput=${(/** @type {any} */ e) => setName(e.currentTarget.value)} />
          <button class="btn small primary" disabled=${busy}>${words.keep}</button>
          <button type="button" class="btn small quiet" onClick=${() => setName(null)}>${words.cancel}</button>
        </form>`
      : html`<p><b dir="auto" translate="no">${called}</b>${device.this && device.name && html` <span class="mark open">${words.this}</span>`}
          <small class="soft"> ${words.since(day(device.since))} · ${words.used(day(device.used))}</small></p>
        <div class="row">
          <button type="button" class="btn small quiet" ref=${button} aria-label=${words.nameOf(called)} onClick=${() => setName(device.name ?? '')}>${words.name}</button>
          ${!device.this && html`<${Ask} label=${words.end} name=${words.endOf(called)} kind="btn small quiet" ask=${words.endAsk} yes=${words.endYes} busy=${busy} onYes=${onEnd} />`}
        </div>`}
  </li>`;
}

/** Days are days of UTC. @param {number | bigint} at */
const day = at => longDay(Number(at), 'UTC');
