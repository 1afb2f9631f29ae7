/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as i}from"./chunk-NTMADR2T.js";import{a as o,b as c,c as u,e as s}from"./chunk-3NJO2U67.js";function C({label:b,ask:l,yes:f,no:p=i.cancel,kind:$="btn small",busy:a,name:m,onYes:d}){let[t,e]=c(!1),n=s(null),r=s(!1);return u(()=>{t!==r.current&&n.current?.focus(),r.current=t},[t]),t?o`<div class="ask" role="group" aria-label=${l} tabindex="-1" ref=${n} onKeyDown=${k=>k.key==="Escape"&&e(!1)}>
<p>${l}</p>
<div class="row">
<button type="button" class="btn small" onClick=${()=>e(!1)}>${p}</button>
<button type="button" class="btn small primary" disabled=${a} onClick=${()=>{e(!1),d()}}>${f}</button>
</div>
</div>`:o`<button type="button" class=${$} ref=${n} disabled=${a} aria-label=${m} onClick=${()=>e(!0)}>${b}</button>`}export{C as a};
