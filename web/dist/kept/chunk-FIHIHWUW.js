/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{k as n}from"./chunk-I46UM6XH.js";import{Aa as c,Ub as d,Vb as i,a as m,e as l}from"./chunk-3NJO2U67.js";var b=24,C=r=>r.map(o=>({key:c(),text:o}));function S(r){return r.length?r.filter(o=>!o.text.trim()).map(o=>({id:`promise-${o.key}`,sentence:n.agreementMissing})):[{id:"promise-add",sentence:n.agreementsNone}]}function F({list:r,problems:o,onList:a}){let s=l(""),u=()=>{s.current=c(),a([...r,{key:s.current,text:""}])},f=e=>{a(r.filter(t=>t!==e)),document.getElementById("promise-add")?.focus()};return m`<div class="promises" ref=${e=>{let t=s.current&&e?.querySelector(`#promise-${CSS.escape(s.current)}`);t&&(s.current="",t.focus())}}>
<ol>${r.map((e,t)=>m`<li key=${e.key}>
<${d} id=${`promise-${e.key}`} label=${n.agreement(t+1)} bare as="textarea" value=${e.text}
problem=${i(o,`promise-${e.key}`)} more=${{rows:1,maxlength:600}}
onValue=${$=>a(r.map(p=>p===e?{...e,text:$}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>f(e)}><span class="visually-hidden">${n.removeNth(t+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${r.length>=b} onClick=${u}>${n.add}</button>
${i(o,"promise-add")&&m`<p class="problem">${n.agreementsNone}</p>`}
</div>`}export{C as a,S as b,F as c};
