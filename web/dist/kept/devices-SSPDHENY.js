/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a,b as N}from"./chunk-JIGRWL7C.js";import{a as e}from"./chunk-JGC24SDG.js";import{a as k}from"./chunk-RAOOWSD7.js";import"./chunk-NTMADR2T.js";import{Ma as B,Oa as C,Qa as K,Sb as H,Ua as P,Ub as h,Vb as O,Wb as I,a as o,b as i,c as b,e as v,lb as T,p as D,q as F,r as w,tb as x,xa as Y,ya as q,za as y}from"./chunk-3NJO2U67.js";var _=["phone","tablet","computer","other"];function V({device:t,busy:p,onKind:l,onEnd:u}){let[n,r]=i(null),f=v(null),s=v(null),d=v(!1),c=n!==null;b(()=>{c!==d.current&&(c?f.current?.querySelector("select"):s.current)?.focus(),d.current=c},[c]);let m=t.kind?e.kind[t.kind]:t.this?e.this:e.other;return o`<li class="between device">
${c?o`<form class="row" autocomplete="off" onSubmit=${async $=>{$.preventDefault(),(!n||n===t.kind||await l(n))&&r(null)}} ref=${f}>
<${h} id=${`kind-${t.id}`} as="select" label=${e.nameLabel} bare value=${n} onValue=${r}>
${_.map($=>o`<option key=${$} value=${$}>${e.kind[$]}</option>`)}
</${h}>
<button class="btn small primary" disabled=${p}>${e.keep}</button>
<button type="button" class="btn small quiet" onClick=${()=>r(null)}>${e.cancel}</button>
</form>`:o`<p><b>${m}</b>${t.this&&t.kind&&o` <span class="mark open">${e.this}</span>`}
<small class="soft"> ${e.since(R(t.since))} · ${e.used(R(t.used))}</small></p>
<div class="row">
<button type="button" class="btn small quiet" ref=${s} aria-label=${e.nameOf(m)} onClick=${()=>r(t.kind??"phone")}>${e.name}</button>
${!t.this&&o`<${k} label=${e.end} name=${e.endOf(m)} kind="btn small quiet" ask=${e.endAsk} yes=${e.endYes} busy=${p} onYes=${u} />`}
</div>`}
</li>`}var R=t=>T(Number(t),"UTC");var j=12;function L(){let[t,p]=i([]),l=y();b(()=>{(async()=>{let n=await Promise.all((await B()).map(r=>C(r.circle)));p(n.flatMap(({held:r})=>r?[r]:[]))})()},[q.value]);let u=()=>l.run("forget",async()=>{await w("/api/sign-out",{forget:!0}),await P(),location.replace("#/"),location.reload()});return o`<section class="panel" aria-labelledby="kept-title">
<h2 id="kept-title">${a.title}</h2>
<p class="soft">${a.lead}</p>
${t.map(n=>o`<${z} key=${n.circle} held=${n} />`)}
<p class="soft small">${a.forgetText}</p>
<${k} label=${a.forget} kind="btn" ask=${a.forgetAsk} yes=${a.forgetYes} busy=${!!l.busy} onYes=${u} />
<p role="alert" class="refusal">${l.sentence}</p>
</section>`}function z({held:t}){let[p,l]=i(!1),[u,n]=i(!1),[r,f]=i(""),[s,d]=i(""),[c,m]=i([]),g=y(),$=t.title||a.title,[S,A]=[`new-${t.circle}`,`again-${t.circle}`],M=async U=>{U.preventDefault();let E=[...r.trim()].length<j?[{id:S,sentence:a.short}]:r!==s?[{id:A,sentence:a.differs}]:[];m(E),!(E.length||!await g.run("passphrase",()=>K(t,r).then(()=>!0)))&&(l(!1),n(!0))};return p?o`<form class="stack" onSubmit=${M} novalidate autocomplete="off" aria-label=${a.passphraseFor($)}>
<p>${a.passphraseLead}</p>
<${I} problems=${c} summary=${Y.summary} />
<${h} id=${S} label=${a.field} hint=${a.hint} value=${r} onValue=${f} problem=${O(c,S)} more=${{type:"password",spellcheck:!1}} />
<${h} id=${A} label=${a.again} value=${s} onValue=${d} problem=${O(c,A)} more=${{type:"password",spellcheck:!1}} />
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${a.set}</button><button type="button" class="btn quiet" onClick=${()=>l(!1)}>${a.cancel}</button></div>
<p role="alert" class="refusal">${g.sentence}</p>
</form>`:o`<div class="row between"><b dir="auto" translate="no">${$}</b>${u?o`<p role="status">${a.done}</p>`:o`<button class="btn small" aria-label=${a.passphraseFor($)} onClick=${()=>l(!0)}>${a.passphrase}</button>`}</div>`}function Ae(){let[t,p]=i(null),[l,u]=i(""),n=y(),r=()=>F("/api/devices").then(s=>(p(s.devices),u("")),s=>{if(s instanceof D&&s.code==="signed_out")return location.replace("#/");u(s instanceof D?s.sentence:String(s))});if(b(()=>{r()},[]),!t&&l)return o`<${x} sentence=${l} onAgain=${r} />`;if(!t)return o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${e.title}</h1><p role="status">${e.loading}</p></main>`;let f=async(s,d,c)=>{let m=await n.run(s,()=>w(d,c));return m&&p(m.devices),!!m};return o`<main class="page desk narrow">
<header><div><a class="back" href="#/">${e.back}</a><h1>${e.title}</h1><p class="soft">${e.lead}</p></div></header>
<section class="panel" aria-labelledby="devices-title">
<h2 id="devices-title">${e.list} <span>${t.length}</span></h2>
<ul class="names">${t.map(s=>o`<${V} key=${s.id} device=${s} busy=${!!n.busy}
onKind=${d=>f(`kind-${s.id}`,"/api/devices/kind",{device:s.id,kind:d})}
onEnd=${()=>f(`end-${s.id}`,"/api/devices/end",{device:s.id})} />`)}</ul>
${t.length>1?o`<${k} label=${e.endOthers} kind="btn" ask=${e.endOthersAsk} yes=${e.endOthersYes} busy=${!!n.busy} onYes=${()=>f("others","/api/devices/end",{})} />`:o`<p class="soft small">${e.only}</p>`}
<p role="alert" class="refusal">${n.sentence}</p>
</section>
<p class="soft small">${e.known}</p>
<${L} />
<${N} />
<footer><${H} /></footer>
</main>`}export{Ae as Devices};
