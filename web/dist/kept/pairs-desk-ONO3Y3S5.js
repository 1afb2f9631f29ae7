/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as s,c as N}from"./chunk-DIYTCQG3.js";import{a as y}from"./chunk-TFWSKBKZ.js";import{Aa as _,Cb as w,Hb as d,Ib as v,Kb as f,Qb as C,a as i,b}from"./chunk-3NJO2U67.js";function I(n){let l=new Uint32Array(1),a=2**32-2**32%n;do crypto.getRandomValues(l);while(l[0]>=a);return l[0]%n}function x(n,l=I){let a=[...n];for(let e=a.length-1;e>0;e--){let t=l(e+1);[a[e],a[t]]=[a[t],a[e]]}return a}function V({room:n,ask:l,top:a}){let e=d(n)?.pairs;if(a)return i`<${M} room=${n} ask=${l} />${e&&i`<${j} room=${n} ask=${l} />`}`;let t=n.lanes.desk.value?.can.begin_pairs;return!e&&t&&i`<${O} key=${t.segment} room=${n} ask=${l} segment=${t.segment} offered=${t.minutes} />`}var M=({room:n,ask:l})=>(n.lanes.desk.value?.calls??[]).map(({people:a,since:e})=>i`<section class="card" key=${`${a[0]} ${e}`}>
<p dir="auto">${s.called(a.map(t=>f(n,t)))}</p>
<button class="btn" onClick=${()=>l({do:"answer_signal",person:a[0]})}>${y.seen}</button>
</section>`);function O({room:n,ask:l,segment:a,offered:e}){let[t,u]=b(!1),r=t?3:2,[c,$]=b(Math.max(1,Math.floor(e/r))),[o,p]=b([]),m=d(n);if(!m)return null;let g=m.order.filter(h=>m.seats[h]?.role==="participant"),k=h=>l({do:"begin_pairs",segment:a,pairs:_(),minutes:c*r,size:t?"three":"two",...o.length&&{chosen:o},...h.length&&{order:h}});return i`<button class="btn" onClick=${()=>k(x(g))}>${s.drawn(c,t)}</button>
<button class="btn" onClick=${()=>k([])}>${s.neighbours(c,t)}</button>
<details><summary class="small">${s.more}</summary>
<div class="pair"><button class="btn" disabled=${c<=1} onClick=${()=>$(c-1)}>${s.shorter}</button>
<button class="btn" disabled=${(c+1)*r>40} onClick=${()=>$(c+1)}>${s.longer}</button></div>
<button class="btn" aria-pressed=${t} onClick=${()=>(u(!t),$(Math.max(1,Math.floor(c*r/(t?2:3)))))}>${s.threes}</button>
<${T} room=${n} guests=${g} chosen=${o} onChange=${p} />
<p class="small soft">${s.note}</p>
</details>`}function T({room:n,guests:l,chosen:a,onChange:e}){let[t,u]=b([]),r=o=>o.map(p=>f(n,p)),c=l.filter(o=>!a.flat().includes(o)),$=o=>u(t.includes(o)?t.filter(p=>p!==o):[...t,o].slice(-3));return i`<fieldset><legend class="small">${s.byHand}</legend>
<p class="small soft">${s.two}</p>
${a.map((o,p)=>i`<button class="btn" dir="auto" key=${o[0]} onClick=${()=>e(a.filter((m,g)=>g!==p))}>${s.apart(r(o))}</button>`)}
<div class="by-name">${c.map(o=>i`<button class="btn" dir="auto" translate="no" key=${o} aria-pressed=${t.includes(o)} onClick=${()=>$(o)}>${f(n,o)}</button>`)}</div>
${t.length>1&&i`<button class="btn" dir="auto" onClick=${()=>(e([...a,t]),u([]))}>${s.together(r(t))}</button>`}
</fieldset>`}function j({room:n,ask:l}){w.value;let a=n.lanes.desk.value,e=d(n)?.pairs;if(!a||!e)return null;let{can:t}=a,u=Object.entries(a.dyads??{}).sort(([,r],[,c])=>Number(c.called??0)-Number(r.called??0));return i`<section class="card"><h2>${s.title}</h2>
<p class="small soft">${e.called_back?s.coming:s.left(Math.max(0,Number(e.until)-n.gatheringTime()))}</p>
${t.call_back&&i`<button class="btn" onClick=${()=>l({do:"call_back",pairs:t.call_back,on:!0})}>${s.callBack}</button>`}
${t.let_go_on&&i`<button class="btn" onClick=${()=>l({do:"call_back",pairs:t.let_go_on,on:!1})}>${s.goOn}</button>`}
${u.map(([r,c])=>i`<${B} key=${r} room=${n} ask=${l} number=${Number(r)} dyad=${c} />`)}
${t.more_pairs&&i`<button class="btn" onClick=${()=>l({do:"more_pairs",pairs:e.id,minutes:t.more_pairs})}>${s.again(t.more_pairs)}</button>`}
</section>`}function B({room:n,ask:l,number:a,dyad:e}){let t=d(n),u=n.lanes.member.value?.can.look_in,r=e.with.includes(v(n)),c=C(n)?.medium==="written",$=m=>f(n,m),o=e.people.find(m=>t?.seats[m]?.presence==="connection_lost"),p=e.people.length<2?s.alone:e.speaks?n.gatheringTime()<Number(e.since)?s.finds:s.speaks($(e.speaks)):s.allHad;return i`<div class="waiting-one">
<p dir="auto"><b translate="no">${e.people.map($).join(" \xB7 ")}</b> <span class="small soft">${p}</span></p>
${e.called&&i`<p class="told-gently" role="status">${s.calls}</p>`}
${o&&i`<p class="small soft" dir="auto">${s.lost($(o))}</p>`}
${e.with.length>0&&i`<p class="small soft" dir="auto">${s.with(e.with.map($))}</p>`}
${r&&c&&i`<p class="small soft">${s.readNote}</p><${N} room=${n} said=${n.lanes.member.value?.in_pair} empty=${s.nothingYet} />`}
${u&&i`<button class="btn" title=${r?void 0:s.lookNote} aria-label=${`${r?s.leave:s.lookIn}: ${e.people.map($).join(", ")}`}
onClick=${()=>l({do:"look_in",pairs:u,dyad:a,on:!r})}>${r?s.leave:s.lookIn}</button>`}
</div>`}export{V as DeskPairs};
