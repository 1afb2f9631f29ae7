/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{p as t}from"./chunk-I46UM6XH.js";import{Ub as a,Vb as s,a as d,eb as r,f as p,fb as u,gb as c,jb as f,lb as z,pb as b,qb as v}from"./chunk-3NJO2U67.js";function D({when:e,at:l,problems:n,onWhen:i,prefix:$="plan"}){let k=p(()=>[...new Set([e.zone,...u()])].sort(),[e.zone]),m=o=>l===void 0?"":`${z(l,o)}, ${f(l,o)}`,g=!!(e.date&&e.time)&&l===void 0,y=c(e.date,e.time,e.zone).length>1;return d`<fieldset class="plan-when"><legend>${t.when}</legend>
<div class="pairs">
<${a} id=${`${$}-date`} label=${t.date} value=${e.date} onValue=${o=>i({...e,date:o})} problem=${s(n,`${$}-date`)} more=${{type:"date",dir:"ltr"}} />
<${a} id=${`${$}-time`} label=${t.time} value=${e.time} onValue=${o=>i({...e,time:o})} problem=${s(n,`${$}-time`)} more=${{type:"time",dir:"ltr"}} />
<${a} id=${`${$}-zone`} as="select" label=${t.zone} value=${e.zone} onValue=${o=>i({...e,zone:o})}>
${k.map(o=>d`<option key=${o} value=${o}>${o.replaceAll("_"," ")}</option>`)}</${a}>
</div>
<p role="status" class="reads">${l!==void 0?v(l,e.zone,r())?t.reads(m(e.zone)):d`${t.reads(t.readsZone(m(e.zone),b(e.zone)))} <b>${t.readsYours(m(r()))}.</b>`:g?t.timeSkipped:""} ${y?t.timeTwice:""}</p>
</fieldset>`}export{D as a};
