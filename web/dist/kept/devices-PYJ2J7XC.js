/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as k,c as s}from"./chunk-IVCLST6M.js";import{Da as N,Fa as q,Ha as B,Ka as C,La as P,Ma as K,Za as L,a,b as l,c as b,d as A,fb as M,n as F,o as S,p as w,ra as O,sa as x,ta as g,vb as R,xb as v,yb as T,zb as H}from"./chunk-22ANN2KL.js";var z=["phone","tablet","computer","other"];function U({device:e,busy:c,onKind:p,onEnd:d}){let[r,i]=l(null),f=A(null),o=A(null),m=A(!1),u=r!==null;b(()=>{u!==m.current&&(u?f.current?.querySelector("select"):o.current)?.focus(),m.current=u},[u]);let t=e.kind?s.kind[e.kind]:e.this?s.this:s.other;return a`<li class="between device">
${u?a`<form class="row" autocomplete="off" onSubmit=${async h=>{h.preventDefault(),(!r||r===e.kind||await p(r))&&i(null)}} ref=${f}>
<${v} id=${`kind-${e.id}`} as="select" label=${s.nameLabel} bare value=${r} onValue=${i}>
${z.map(h=>a`<option key=${h} value=${h}>${s.kind[h]}</option>`)}
</${v}>
<button class="btn small primary" disabled=${c}>${s.keep}</button>
<button type="button" class="btn small quiet" onClick=${()=>i(null)}>${s.cancel}</button>
</form>`:a`<p><b>${t}</b>${e.this&&e.kind&&a` <span class="mark open">${s.this}</span>`}
<small class="soft"> ${s.since(I(e.since))} · ${s.used(I(e.used))}</small></p>
<div class="row">
<button type="button" class="btn small quiet" ref=${o} aria-label=${s.nameOf(t)} onClick=${()=>i(e.kind??"phone")}>${s.name}</button>
${!e.this&&a`<${k} label=${s.end} name=${s.endOf(t)} kind="btn small quiet" ask=${s.endAsk} yes=${s.endYes} busy=${c} onYes=${d} />`}
</div>`}
</li>`}var I=e=>L(Number(e),"UTC");var n={title:"What this browser keeps",lead:"Your keys, and during a gathering the words you have not shared yet. All of it is sealed, and opens only while you are signed in.",passphrase:"Use a passphrase",passphraseLead:"Then what is kept for this circle opens only with your passphrase, each time you come; your steps and log also without a connection. Nobody can look it up for you.",passphraseFor:e=>`A passphrase for ${e}`,field:"New passphrase",again:"The same once more",hint:"Four or more unusual words are good.",short:"Please use at least 12 letters.",differs:"These two are not the same.",set:"Use this passphrase",cancel:"Not now",done:"From now on your passphrase opens it.",forget:"Forget this device",forgetText:"Signs you out here and removes every key from this browser. To come back you need a new way in from your facilitator.",forgetAsk:"Remove all keys from this browser? To come back you need a new way in.",forgetYes:"Yes, forget this device"},$={title:"Erase me",lead:"Erases everything of yours from a circle: your name, your numbers, what you shared while it is still there, and every way back in. Nobody can bring it back. What others have already read, they have read.",holds:"You hold circles here. Another facilitator can remove you from one; with that everything of yours is erased from it, and the circle stays in good hands.",untitled:"A circle you belong to",erase:"Erase me",eraseFrom:e=>`Erase me from ${e}`,ask:e=>`Erase everything of yours from ${e}, now and for good?`,yes:"Yes, erase me",receipt:(e,c)=>`${e}: everything of yours was erased here on ${c.toLocaleDateString(void 0,{dateStyle:"long"})} at ${c.toLocaleTimeString(void 0,{timeStyle:"short"})}. An id that leads nowhere stays, so that the others\u2019 dates stay right.`};function V(){let[e,c]=l(null),[p,d]=l(new Map),[r,i]=l([]),f=g();b(()=>{S("/api/me").then(async t=>{d(await C(t.circles.map(y=>y.circle))),c(t)},()=>{})},[]);let o=e?.circles??[];if(!e||!o.length&&!r.length)return null;let m=t=>p.get(t)?.title||$.untitled,u=async t=>{await f.run(t,()=>w("/api/erase-me",{circle:t}))&&(await K(t),i([...r,$.receipt(m(t),new Date)]),c({...e,circles:o.filter(y=>y.circle!==t)}))};return a`<section class="panel" aria-labelledby="erase-title">
<h2 id="erase-title">${$.title}</h2>
<p class="soft">${e.facilitator?$.holds:$.lead}</p>
${!e.facilitator&&o.map(({circle:t})=>a`<div class="row between" key=${t}><b dir="auto" translate="no">${m(t)}</b>
<${k} label=${$.erase} name=${$.eraseFrom(m(t))} kind="btn small quiet" ask=${$.ask(m(t))} yes=${$.yes} busy=${!!f.busy} onYes=${()=>u(t)} /></div>`)}
<div role="status">${r.map(t=>a`<p class="kindly" key=${t}>${t}</p>`)}</div>
<p role="alert" class="refusal">${f.sentence}</p>
</section>`}var G=12;function W(){let[e,c]=l([]),p=g();b(()=>{(async()=>{let r=await Promise.all((await N()).map(i=>q(i.circle)));c(r.flatMap(({held:i})=>i?[i]:[]))})()},[x.value]);let d=()=>p.run("forget",async()=>{await w("/api/sign-out",{forget:!0}),await P(),location.replace("#/"),location.reload()});return a`<section class="panel" aria-labelledby="kept-title">
<h2 id="kept-title">${n.title}</h2>
<p class="soft">${n.lead}</p>
${e.map(r=>a`<${J} key=${r.circle} held=${r} />`)}
<p class="soft small">${n.forgetText}</p>
<${k} label=${n.forget} kind="btn" ask=${n.forgetAsk} yes=${n.forgetYes} busy=${!!p.busy} onYes=${d} />
<p role="alert" class="refusal">${p.sentence}</p>
</section>`}function J({held:e}){let[c,p]=l(!1),[d,r]=l(!1),[i,f]=l(""),[o,m]=l(""),[u,t]=l([]),y=g(),h=e.title||n.title,[E,D]=[`new-${e.circle}`,`again-${e.circle}`],_=async j=>{j.preventDefault();let Y=[...i.trim()].length<G?[{id:E,sentence:n.short}]:i!==o?[{id:D,sentence:n.differs}]:[];t(Y),!(Y.length||!await y.run("passphrase",()=>B(e,i).then(()=>!0)))&&(p(!1),r(!0))};return c?a`<form class="stack" onSubmit=${_} novalidate autocomplete="off" aria-label=${n.passphraseFor(h)}>
<p>${n.passphraseLead}</p>
<${H} problems=${u} summary=${O.summary} />
<${v} id=${E} label=${n.field} hint=${n.hint} value=${i} onValue=${f} problem=${T(u,E)} more=${{type:"password",spellcheck:!1}} />
<${v} id=${D} label=${n.again} value=${o} onValue=${m} problem=${T(u,D)} more=${{type:"password",spellcheck:!1}} />
<div class="row"><button class="btn primary" disabled=${!!y.busy}>${n.set}</button><button type="button" class="btn quiet" onClick=${()=>p(!1)}>${n.cancel}</button></div>
<p role="alert" class="refusal">${y.sentence}</p>
</form>`:a`<div class="row between"><b dir="auto" translate="no">${h}</b>${d?a`<p role="status">${n.done}</p>`:a`<button class="btn small" aria-label=${n.passphraseFor(h)} onClick=${()=>p(!0)}>${n.passphrase}</button>`}</div>`}function Pe(){let[e,c]=l(null),[p,d]=l(""),r=g(),i=()=>S("/api/devices").then(o=>(c(o.devices),d("")),o=>{if(o instanceof F&&o.code==="signed_out")return location.replace("#/");d(o instanceof F?o.sentence:String(o))});if(b(()=>{i()},[]),!e&&p)return a`<${M} sentence=${p} onAgain=${i} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${s.title}</h1><p role="status">${s.loading}</p></main>`;let f=async(o,m,u)=>{let t=await r.run(o,()=>w(m,u));return t&&c(t.devices),!!t};return a`<main class="page desk narrow">
<header><div><a class="back" href="#/">${s.back}</a><h1>${s.title}</h1><p class="soft">${s.lead}</p></div></header>
<section class="panel" aria-labelledby="devices-title">
<h2 id="devices-title">${s.list} <span>${e.length}</span></h2>
<ul class="names">${e.map(o=>a`<${U} key=${o.id} device=${o} busy=${!!r.busy}
onKind=${m=>f(`kind-${o.id}`,"/api/devices/kind",{device:o.id,kind:m})}
onEnd=${()=>f(`end-${o.id}`,"/api/devices/end",{device:o.id})} />`)}</ul>
${e.length>1?a`<${k} label=${s.endOthers} kind="btn" ask=${s.endOthersAsk} yes=${s.endOthersYes} busy=${!!r.busy} onYes=${()=>f("others","/api/devices/end",{})} />`:a`<p class="soft small">${s.only}</p>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>
<p class="soft small">${s.known}</p>
<${W} />
<${V} />
<footer><${R} /></footer>
</main>`}export{Pe as Devices};
