/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b,c as e}from"./chunk-C2QOQSPX.js";import{$a as E,Ea as B,Oa as C,a as o,b as i,bb as y,c as h,cb as D,d as w,da as O,db as K,fa as k,h as T,i as Y,j as v,na as x,oa as N,qa as P,sa as q}from"./chunk-XBGLTDCD.js";var V=["phone","tablet","computer","other"];function H({device:s,busy:p,onKind:l,onEnd:f}){let[n,r]=i(null),$=w(null),t=w(null),d=w(!1),c=n!==null;h(()=>{c!==d.current&&(c?$.current?.querySelector("select"):t.current)?.focus(),d.current=c},[c]);let m=s.kind?e.kind[s.kind]:s.this?e.this:e.other;return o`<li class="between device">
${c?o`<form class="row" autocomplete="off" onSubmit=${async u=>{u.preventDefault(),(!n||n===s.kind||await l(n))&&r(null)}} ref=${$}>
<${y} id=${`kind-${s.id}`} as="select" label=${e.nameLabel} bare value=${n} onValue=${r}>
${V.map(u=>o`<option key=${u} value=${u}>${e.kind[u]}</option>`)}
</${y}>
<button class="btn small primary" disabled=${p}>${e.keep}</button>
<button type="button" class="btn small quiet" onClick=${()=>r(null)}>${e.cancel}</button>
</form>`:o`<p><b>${m}</b>${s.this&&s.kind&&o` <span class="mark open">${e.this}</span>`}
<small class="soft"> ${e.since(R(s.since))} · ${e.used(R(s.used))}</small></p>
<div class="row">
<button type="button" class="btn small quiet" ref=${t} aria-label=${e.nameOf(m)} onClick=${()=>r(s.kind??"phone")}>${e.name}</button>
${!s.this&&o`<${b} label=${e.end} name=${e.endOf(m)} kind="btn small quiet" ask=${e.endAsk} yes=${e.endYes} busy=${p} onYes=${f} />`}
</div>`}
</li>`}var R=s=>B(Number(s),"UTC");var a={title:"What this browser keeps",lead:"Your keys, and during a gathering the words you have not shared yet. All of it is sealed, and opens only while you are signed in.",passphrase:"Use a passphrase",passphraseLead:"Then what is kept for this circle opens only with your passphrase, each time you come. Nobody can look it up for you.",passphraseFor:s=>`A passphrase for ${s}`,field:"New passphrase",again:"The same once more",hint:"Four or more unusual words are good.",short:"Please use at least 12 letters.",differs:"These two are not the same.",set:"Use this passphrase",cancel:"Not now",done:"From now on your passphrase opens it.",forget:"Forget this device",forgetText:"Signs you out here and removes every key from this browser. To come back you need a new way in from your facilitator.",forgetAsk:"Remove all keys from this browser? To come back you need a new way in.",forgetYes:"Yes, forget this device"};var M=12;function I(){let[s,p]=i([]),l=k();h(()=>{(async()=>{let n=await Promise.all((await x()).map(r=>N(r.circle)));p(n.flatMap(({held:r})=>r?[r]:[]))})()},[]);let f=()=>l.run("forget",async()=>{await v("/api/sign-out",{forget:!0}),await q(),location.replace("#/"),location.reload()});return o`<section class="panel" aria-labelledby="kept-title">
<h2 id="kept-title">${a.title}</h2>
<p class="soft">${a.lead}</p>
${s.map(n=>o`<${W} key=${n.circle} held=${n} />`)}
<p class="soft small">${a.forgetText}</p>
<${b} label=${a.forget} kind="btn" ask=${a.forgetAsk} yes=${a.forgetYes} busy=${!!l.busy} onYes=${f} />
<p role="alert" class="refusal">${l.sentence}</p>
</section>`}function W({held:s}){let[p,l]=i(!1),[f,n]=i(!1),[r,$]=i(""),[t,d]=i(""),[c,m]=i([]),g=k(),u=s.title||a.title,[A,S]=[`new-${s.circle}`,`again-${s.circle}`],L=async U=>{U.preventDefault();let F=[...r.trim()].length<M?[{id:A,sentence:a.short}]:r!==t?[{id:S,sentence:a.differs}]:[];m(F),!(F.length||!await g.run("passphrase",()=>P(s,r).then(()=>!0)))&&(l(!1),n(!0))};return p?o`<form class="stack" onSubmit=${L} novalidate autocomplete="off" aria-label=${a.passphraseFor(u)}>
<p>${a.passphraseLead}</p>
<${K} problems=${c} summary=${O.summary} />
<${y} id=${A} label=${a.field} hint=${a.hint} value=${r} onValue=${$} problem=${D(c,A)} more=${{type:"password",spellcheck:!1}} />
<${y} id=${S} label=${a.again} value=${t} onValue=${d} problem=${D(c,S)} more=${{type:"password",spellcheck:!1}} />
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${a.set}</button><button type="button" class="btn quiet" onClick=${()=>l(!1)}>${a.cancel}</button></div>
<p role="alert" class="refusal">${g.sentence}</p>
</form>`:o`<div class="row between"><b dir="auto" translate="no">${u}</b>${f?o`<p role="status">${a.done}</p>`:o`<button class="btn small" aria-label=${a.passphraseFor(u)} onClick=${()=>l(!0)}>${a.passphrase}</button>`}</div>`}function ve(){let[s,p]=i(null),[l,f]=i(""),n=k(),r=()=>Y("/api/devices").then(t=>(p(t.devices),f("")),t=>{if(t instanceof T&&t.code==="signed_out")return location.replace("#/");f(t instanceof T?t.sentence:String(t))});if(h(()=>{r()},[]),!s&&l)return o`<${C} sentence=${l} onAgain=${r} />`;if(!s)return o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${e.title}</h1><p role="status">${e.loading}</p></main>`;let $=async(t,d,c)=>{let m=await n.run(t,()=>v(d,c));return m&&p(m.devices),!!m};return o`<main class="page desk narrow">
<header><div><a class="back" href="#/">${e.back}</a><h1>${e.title}</h1><p class="soft">${e.lead}</p></div></header>
<section class="panel" aria-labelledby="devices-title">
<h2 id="devices-title">${e.list} <span>${s.length}</span></h2>
<ul class="names">${s.map(t=>o`<${H} key=${t.id} device=${t} busy=${!!n.busy}
onKind=${d=>$(`kind-${t.id}`,"/api/devices/kind",{device:t.id,kind:d})}
onEnd=${()=>$(`end-${t.id}`,"/api/devices/end",{device:t.id})} />`)}</ul>
${s.length>1?o`<${b} label=${e.endOthers} kind="btn" ask=${e.endOthersAsk} yes=${e.endOthersYes} busy=${!!n.busy} onYes=${()=>$("others","/api/devices/end",{})} />`:o`<p class="soft small">${e.only}</p>`}
<p role="alert" class="refusal">${n.sentence}</p>
</section>
<p class="soft small">${e.known}</p>
<${I} />
<footer><${E} /></footer>
</main>`}export{ve as Devices};
