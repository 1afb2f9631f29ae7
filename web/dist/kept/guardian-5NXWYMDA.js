/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{Aa as i,a as r,yb as d,zb as c}from"./chunk-3NJO2U67.js";var n={label:"The bell",yours:"You guard the bell tonight.",ring:"Ring the bell",down:"Lay it down",note:"Ring it when the circle needs a breath. The clock stands meanwhile; nobody loses their turn, and the room is not told who rang."};function $({room:t}){let{ask:o,busy:s,sentence:u}=d(t),e=t.lanes.member.value,a=e?.can.lay_down_bell;if(!e||!a)return null;let{ring:l}=e.can;return r`<section class="stay" aria-label=${n.label}>
<p role="status">${n.yours}</p>
<div class="pair">
<button class="btn" disabled=${s||!l} onClick=${()=>o({do:"ring",gathering:l,bell:i()})}>${n.ring}</button>
<button class="btn quiet" disabled=${s} onClick=${()=>o({do:"guard",gathering:a,person:e.person,on:!1})}>${n.down}</button>
</div>
<p class="small soft">${n.note}</p>
<${c} sentence=${u} />
</section>`}export{$ as Guardian};
