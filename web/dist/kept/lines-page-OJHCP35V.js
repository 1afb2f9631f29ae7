/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as f}from"./chunk-NTMADR2T.js";import{j as n,l as E}from"./chunk-I46UM6XH.js";import{Ub as j,Vb as B,Wb as C,a as i,b as p,c as h,e as x,kb as L,p as v,q as w,r as y,tb as S,za as D}from"./chunk-3NJO2U67.js";var O=4320*60*6e4;function _(e,s){if(!e)return{kind:"unchecked",sentence:n.unchecked};let o=Date.parse(e),a=`${L(o,"UTC")} ${e.slice(0,4)}`;return s-o>O?{kind:"stale",sentence:n.stale(a)}:{kind:"checked",sentence:n.checked(a)}}function M({line:e,busy:s,onConfirm:o,onEdit:a}){let{kind:c,sentence:d}=_(e.verified_on,Date.now()),m=[e.phone,e.text&&n.textTo(e.text),e.link].filter(Boolean);return i`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${c}`}>${d}</span></div>
<p dir="ltr" class="ways">${m.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${c==="checked"?"":" confirm"}`} disabled=${s} onClick=${o} aria-label=${`${n.confirm}: ${e.label}`}>${n.confirm}</button>
<button class="btn small quiet" onClick=${a} aria-label=${`${f.edit}: ${e.label}`}>${f.edit}</button>
</div>`}var T=[["label",n.label,void 0,{maxlength:80}],["phone",n.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",n.text,void 0,{maxlength:80,dir:"ltr"}],["link",n.chat,n.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",n.hours,void 0,{maxlength:80}],["serves",n.serves,void 0,{maxlength:160}],["languages",n.languages,n.languagesHint,{maxlength:200}],["region",n.region,n.regionHint,{maxlength:80}]],A={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function H(e){let s=a=>!a||/\d/.test(a),o=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:n.labelMissing},!o&&{id:"line-phone",sentence:n.reachMissing},!s(e.phone)&&{id:"line-phone",sentence:n.numberBad},!s(e.text)&&{id:"line-text",sentence:n.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:n.linkBad},!e.serves&&{id:"line-serves",sentence:n.servesMissing},!e.languages&&{id:"line-languages",sentence:n.languagesMissing},!e.region&&{id:"line-region",sentence:n.regionMissing}].filter(a=>typeof a=="object")}function F({line:e,act:s,onSave:o,onCancel:a}){let[c,d]=p({...A,...e,languages:e?.languages.join(", ")??""}),[m,g]=p([]),b=x(null);return h(()=>b.current?.focus(),[]),i`<form class="stack" onSubmit=${r=>{r.preventDefault();let t=Object.fromEntries(T.map(([u])=>[u,c[u].trim()])),$=H(t);if(g($),$.length)return;let l=Object.fromEntries(Object.entries(t).filter(([,u])=>u));o({...l,languages:t.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${b}>${e?n.editTitle:n.addTitle}</h3>
<${C} problems=${m} summary=${f.summary} />
<div class="pairs">${T.filter(([r])=>!e||r!=="label").map(([r,t,$,l])=>i`<${j} key=${r} id=${`line-${r}`} label=${t} hint=${$}
value=${c[r]} problem=${B(m,`line-${r}`)} more=${l} onValue=${u=>d({...c,[r]:u})} />`)}</div>
<p role="alert" class="refusal">${s.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!s.busy}>${n.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${a}>${f.cancel}</button></div>
</form>`}function P(e){let s=new Map;for(let o of e)s.set(o.region,[...s.get(o.region)??[],o]);return[...s]}function R(){let[e,s]=p(null),[o,a]=p(""),[c,d]=p(null),m=D(),g=async()=>{try{s((await w("/api/crisis-lines")).lines),a("")}catch(t){a(t instanceof v?t.sentence:String(t))}};h(()=>{g()},[]);let b=async t=>{let{verified_on:$,...l}=t,u=await m.run(t.label,()=>y("/api/crisis-lines",l));u&&(s(u.lines),d(null))},k=()=>{m.forget(),d(null)};if(!e)return o?i`<${S} sentence=${o} onAgain=${g} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${n.title}</h1><p role="status">${f.loading}</p></main>`;let r=t=>i`<${F} line=${t} act=${m} onSave=${b} onCancel=${k} />`;return i`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${E.desk}</a><h1>${n.title}</h1><p class="soft">${n.lead}</p></div></header>
${P(e).map(([t,$])=>i`<section key=${t} class="region"><h2 dir="auto">${t}</h2>
<ul class="lines">${$.map(l=>i`<li key=${l.label} class="line">
${c===l.label?r(l):i`<${M} line=${l} busy=${m.busy===l.label} onConfirm=${()=>b(l)} onEdit=${()=>d(l.label)} />`}
</li>`)}</ul></section>`)}
${c===""?i`<section class="line">${r(void 0)}</section>`:i`<button class="btn" onClick=${()=>d("")}>${n.add}</button>`}
<p role="alert" class="refusal">${c===null?m.sentence:""}</p>
</main>`}export{R as DeskLines};
