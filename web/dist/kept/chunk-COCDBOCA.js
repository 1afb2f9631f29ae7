/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as n,b as s}from"./chunk-3NJO2U67.js";function p({label:r,sure:o,yes:e,no:l,act:a,kind:c=""}){let[i,t]=s(!1),u=b=>b?.focus({preventScroll:!0});return i?n`<div class="ask-once" role="group" aria-label=${o}>
<p ref=${u} tabindex="-1">${o}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(t(!1),a())}>${e}</button>
<button class="btn" onClick=${()=>t(!1)}>${l}</button>
</div>
</div>`:n`<button class=${`btn ${c}`} onClick=${()=>t(!0)}>${r}</button>`}export{p as a};
