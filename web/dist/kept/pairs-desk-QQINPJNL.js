/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as t}from"./chunk-CDMFIJFP.js";import{Aa as _,Cb as w,Hb as m,Ib as v,Kb as h,a as r,b}from"./chunk-PTPBQADM.js";function N(s){let i=new Uint32Array(1),a=2**32-2**32%s;do crypto.getRandomValues(i);while(i[0]>=a);return i[0]%s}function C(s,i=N){let a=[...s];for(let e=a.length-1;e>0;e--){let n=i(e+1);[a[e],a[n]]=[a[n],a[e]]}return a}function E({room:s,ask:i}){if(m(s)?.pairs)return r`<${M} room=${s} ask=${i} />`;let a=s.lanes.desk.value?.can.begin_pairs;return a&&r`<${x} key=${a.segment} room=${s} ask=${i} segment=${a.segment} offered=${a.minutes} />`}function x({room:s,ask:i,segment:a,offered:e}){let[n,$]=b(!1),c=n?3:2,[o,p]=b(Math.max(1,Math.floor(e/c))),[l,u]=b([]),f=m(s);if(!f)return null;let d=f.order.filter(g=>f.seats[g]?.role==="participant"),k=g=>i({do:"begin_pairs",segment:a,pairs:_(),minutes:o*c,size:n?"three":"two",...l.length&&{chosen:l},...g.length&&{order:g}});return r`<button class="btn" onClick=${()=>k(C(d))}>${t.drawn(o,n)}</button>
<button class="btn" onClick=${()=>k([])}>${t.neighbours(o,n)}</button>
<details><summary class="small">${t.more}</summary>
<div class="pair"><button class="btn" disabled=${o<=1} onClick=${()=>p(o-1)}>${t.shorter}</button>
<button class="btn" disabled=${(o+1)*c>40} onClick=${()=>p(o+1)}>${t.longer}</button></div>
<button class="btn" aria-pressed=${n} onClick=${()=>($(!n),p(Math.max(1,Math.floor(o*c/(n?2:3)))))}>${t.threes}</button>
<${y} room=${s} guests=${d} chosen=${l} onChange=${u} />
<p class="small soft">${t.note}</p>
</details>`}function y({room:s,guests:i,chosen:a,onChange:e}){let[n,$]=b([]),c=l=>l.map(u=>h(s,u)),o=i.filter(l=>!a.flat().includes(l)),p=l=>$(n.includes(l)?n.filter(u=>u!==l):[...n,l].slice(-3));return r`<fieldset><legend class="small">${t.byHand}</legend>
<p class="small soft">${t.two}</p>
${a.map((l,u)=>r`<button class="btn" dir="auto" key=${l[0]} onClick=${()=>e(a.filter((f,d)=>d!==u))}>${t.apart(c(l))}</button>`)}
<div class="by-name">${o.map(l=>r`<button class="btn" dir="auto" translate="no" key=${l} aria-pressed=${n.includes(l)} onClick=${()=>p(l)}>${h(s,l)}</button>`)}</div>
${n.length>1&&r`<button class="btn" dir="auto" onClick=${()=>(e([...a,n]),$([]))}>${t.together(c(n))}</button>`}
</fieldset>`}function M({room:s,ask:i}){w.value;let a=s.lanes.desk.value,e=m(s)?.pairs;if(!a||!e)return null;let{can:n}=a,$=Object.entries(a.dyads??{}).sort(([,c],[,o])=>Number(o.called??0)-Number(c.called??0));return r`<section class="card"><h2>${t.title}</h2>
<p class="small soft">${e.called_back?t.coming:t.left(Math.max(0,Number(e.until)-s.gatheringTime()))}</p>
${n.call_back&&r`<button class="btn" onClick=${()=>i({do:"call_back",pairs:n.call_back,on:!0})}>${t.callBack}</button>`}
${n.let_go_on&&r`<button class="btn" onClick=${()=>i({do:"call_back",pairs:n.let_go_on,on:!1})}>${t.goOn}</button>`}
${$.map(([c,o])=>r`<${T} key=${c} room=${s} ask=${i} number=${Number(c)} dyad=${o} />`)}
${n.more_pairs&&r`<button class="btn" onClick=${()=>i({do:"more_pairs",pairs:e.id,minutes:n.more_pairs})}>${t.again(n.more_pairs)}</button>`}
</section>`}function T({room:s,ask:i,number:a,dyad:e}){let n=m(s),$=s.lanes.member.value?.can.look_in,c=e.with.includes(v(s)),o=u=>h(s,u),p=e.people.find(u=>n?.seats[u]?.presence==="connection_lost"),l=e.people.length<2?t.alone:e.speaks?s.gatheringTime()<Number(e.since)?t.finds:t.speaks(o(e.speaks)):t.allHad;return r`<div class="waiting-one">
<p dir="auto"><b translate="no">${e.people.map(o).join(" \xB7 ")}</b> <span class="small soft">${l}</span></p>
${e.called&&r`<p class="told-gently" role="status">${t.calls}</p>`}
${p&&r`<p class="small soft" dir="auto">${t.lost(o(p))}</p>`}
${e.with.length>0&&r`<p class="small soft" dir="auto">${t.with(e.with.map(o))}</p>`}
${$&&r`<button class="btn" title=${c?void 0:t.lookNote} aria-label=${`${c?t.leave:t.lookIn}: ${e.people.map(o).join(", ")}`}
onClick=${()=>i({do:"look_in",pairs:$,dyad:a,on:!c})}>${c?t.leave:t.lookIn}</button>`}
</div>`}export{E as DeskPairs};
