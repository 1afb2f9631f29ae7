// One device: what it is can be said in place; any but this one can be ended.
import { html } from './html.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Ask } from './field-ask.js';
import { Field } from './field.js';
import { longDay } from './dates.js';
import { devices as words } from './words-devices.js';

/** @import { Device, DeviceKind } from '../protocol.js' */

/** @type {DeviceKind[]} */
const KINDS = ['phone', 'tablet', 'computer', 'other'];

/**
 * @param {object} props
 * @param {Device} props.device
 * @param {boolean} props.busy
 * @param {(kind: DeviceKind) => Promise<boolean>} props.onKind
 * @param {() => void} props.onEnd
 */
export function DeviceItem({ device, busy, onKind, onEnd }) {
  const [kind, setKind] = useState(/** @type {DeviceKind | null} */ (null));
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const button = useRef(/** @type {HTMLElement | null} */ (null));
  const wasNaming = useRef(false);
  const naming = kind !== null;
  useEffect(() => {
    if (naming !== wasNaming.current) (naming ? form.current?.querySelector('select') : button.current)?.focus();
    wasNaming.current = naming;
  }, [naming]);
  const called = device.kind ? words.kind[device.kind] : device.this ? words.this : words.other;
  const keep = async (/** @type {Event} */ e) => {
    e.preventDefault();
    if (!kind || kind === device.kind || (await onKind(kind))) setKind(null);
  };
  return html`<li class="between device">
    ${naming
      ? html`<form class="row" autocomplete="off" onSubmit=${keep} ref=${form}>
          <${Field} id=${`kind-${device.id}`} as="select" label=${words.nameLabel} bare value=${kind} onValue=${setKind}>
            ${KINDS.map(one => html`<option key=${one} value=${one}>${words.kind[one]}</option>`)}
          </${Field}>
          <button class="btn small primary" disabled=${busy}>${words.keep}</button>
          <button type="button" class="btn small quiet" onClick=${() => setKind(null)}>${words.cancel}</button>
        </form>`
      : html`<p><b>${called}</b>${device.this && device.kind && html` <span class="mark open">${words.this}</span>`}
          <small class="soft"> ${words.since(day(device.since))} · ${words.used(day(device.used))}</small></p>
        <div class="row">
          <button type="button" class="btn small quiet" ref=${button} aria-label=${words.nameOf(called)} onClick=${() => setKind(device.kind ?? 'phone')}>${words.name}</button>
          ${!device.this && html`<${Ask} label=${words.end} name=${words.endOf(called)} kind="btn small quiet" ask=${words.endAsk} yes=${words.endYes} busy=${busy} onYes=${onEnd} />`}
        </div>`}
  </li>`;
}

/** Days are days of UTC. @param {number | bigint} at */
const day = at => longDay(Number(at), 'UTC');
