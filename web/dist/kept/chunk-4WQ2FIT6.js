/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a}from"./chunk-SP35427W.js";import{Ub as v,a as i,b as u,eb as l,gb as g,hb as y,ib as h,jb as c}from"./chunk-3NJO2U67.js";var b=6e4,w=(o,s)=>Math.max(o,Math.ceil(s/(5*b))*5*b);function N(o,s){let e=l();return[s,s+1440*b].map(n=>y(n,e)).flatMap(n=>g(n,o,e)).find(n=>n>=s)}var E=6e4,F=[5,10,15,20,30];function A({late:o,send:s}){let e=Number(o.at),r=Number(o.from),n=Number(o.until),[f,T]=u(h(r,l())),[M,S]=u(""),p=t=>s({do:"start_late",gathering:o.gathering,from:r,begins:t}),d=w(e,Date.now()),x=F.map(t=>({n:t,ms:d+t*E})).filter(({ms:t})=>t<=n&&t!==r),k=t=>{t.preventDefault();let m=N(f,e),$=m!==void 0&&m<=n;S($?"":a.latest(c(n))),$&&m!==r&&p(m)};return i`<div class="start-late" role="group" aria-label=${a.late}>
<p role="status">${r>e?a.lateNow(c(r)):""}</p>
<div class="row">${x.map(({n:t,ms:m})=>i`<button key=${t} type="button" class="btn small" onClick=${()=>p(m)}>${d===e?`${a.lateIn(t)}: `:""}${c(m)}</button>`)}
${r>e&&i`<button type="button" class="btn small" onClick=${()=>p(e)}>${a.onTime}</button>`}</div>
<form class="row" onSubmit=${k} novalidate autocomplete="off">
<${v} id=${`late-${o.gathering}`} label=${a.lateAt} value=${f} onValue=${T} problem=${M} more=${{type:"time",dir:"ltr"}} />
<button class="btn small">${a.lateThen}</button></form>
</div>`}export{A as a};
