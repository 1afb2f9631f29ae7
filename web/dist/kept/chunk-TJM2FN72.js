/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as n,b as l,c as d,e as s}from"./chunk-ZVOGDS24.js";var p={loading:"One moment\u2026",back:"Back",cancel:"Not now",save:"Save",edit:"Edit",copy:"Copy",copied:"Copied.",copyFailed:"Please select the link and copy it by hand.",share:"Share\u2026",qr:"Show as a QR code",qrHide:"Hide the QR code",qrOf:e=>`QR code: ${e}`,qrHint:"Point a phone\u2019s camera at it. Take care who sees it.",offline:"We can\u2019t reach the server. What you see may be old. Trying again\u2026",again:"Try again",summary:e=>e===1?"One thing needs a look":`${e} things need a look`};function C({label:e,ask:c,yes:u,no:m=p.cancel,kind:b="btn small",busy:r,name:f,onYes:$}){let[t,a]=l(!1),o=s(null),i=s(!1);return d(()=>{t!==i.current&&o.current?.focus(),i.current=t},[t]),t?n`<div class="ask" role="group" aria-label=${c} tabindex="-1" ref=${o} onKeyDown=${y=>y.key==="Escape"&&a(!1)}>
<p>${c}</p>
<div class="row">
<button type="button" class="btn small" onClick=${()=>a(!1)}>${m}</button>
<button type="button" class="btn small primary" disabled=${r} onClick=${()=>{a(!1),$()}}>${u}</button>
</div>
</div>`:n`<button type="button" class=${b} ref=${o} disabled=${r} aria-label=${f} onClick=${()=>a(!0)}>${e}</button>`}export{p as a,C as b};
