/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as t,c as N}from"./chunk-AOJDNWIC.js";import{Aa as _,Cb as w,Hb as d,Ib as v,Kb as h,Qb as C,a as i,b}from"./chunk-55ZBE3LC.js";function x(n){let o=new Uint32Array(1),a=2**32-2**32%n;do crypto.getRandomValues(o);while(o[0]>=a);return o[0]%n}function y(n,o=x){let a=[...n];for(let s=a.length-1;s>0;s--){let e=o(s+1);[a[s],a[e]]=[a[e],a[s]]}return a}function G({room:n,ask:o}){if(d(n)?.pairs)return i`<${O} room=${n} ask=${o} />`;let a=n.lanes.desk.value?.can.begin_pairs;return a&&i`<${I} key=${a.segment} room=${n} ask=${o} segment=${a.segment} offered=${a.minutes} />`}function I({room:n,ask:o,segment:a,offered:s}){let[e,p]=b(!1),r=e?3:2,[c,$]=b(Math.max(1,Math.floor(s/r))),[l,u]=b([]),m=d(n);if(!m)return null;let f=m.order.filter(g=>m.seats[g]?.role==="participant"),k=g=>o({do:"begin_pairs",segment:a,pairs:_(),minutes:c*r,size:e?"three":"two",...l.length&&{chosen:l},...g.length&&{order:g}});return i`<button class="btn" onClick=${()=>k(y(f))}>${t.drawn(c,e)}</button>
<button class="btn" onClick=${()=>k([])}>${t.neighbours(c,e)}</button>
<details><summary class="small">${t.more}</summary>
<div class="pair"><button class="btn" disabled=${c<=1} onClick=${()=>$(c-1)}>${t.shorter}</button>
<button class="btn" disabled=${(c+1)*r>40} onClick=${()=>$(c+1)}>${t.longer}</button></div>
<button class="btn" aria-pressed=${e} onClick=${()=>(p(!e),$(Math.max(1,Math.floor(c*r/(e?2:3)))))}>${t.threes}</button>
<${M} room=${n} guests=${f} chosen=${l} onChange=${u} />
<p class="small soft">${t.note}</p>
</details>`}function M({room:n,guests:o,chosen:a,onChange:s}){let[e,p]=b([]),r=l=>l.map(u=>h(n,u)),c=o.filter(l=>!a.flat().includes(l)),$=l=>p(e.includes(l)?e.filter(u=>u!==l):[...e,l].slice(-3));return i`<fieldset><legend class="small">${t.byHand}</legend>
<p class="small soft">${t.two}</p>
${a.map((l,u)=>i`<button class="btn" dir="auto" key=${l[0]} onClick=${()=>s(a.filter((m,f)=>f!==u))}>${t.apart(r(l))}</button>`)}
<div class="by-name">${c.map(l=>i`<button class="btn" dir="auto" translate="no" key=${l} aria-pressed=${e.includes(l)} onClick=${()=>$(l)}>${h(n,l)}</button>`)}</div>
${e.length>1&&i`<button class="btn" dir="auto" onClick=${()=>(s([...a,e]),p([]))}>${t.together(r(e))}</button>`}
</fieldset>`}function O({room:n,ask:o}){w.value;let a=n.lanes.desk.value,s=d(n)?.pairs;if(!a||!s)return null;let{can:e}=a,p=Object.entries(a.dyads??{}).sort(([,r],[,c])=>Number(c.called??0)-Number(r.called??0));return i`<section class="card"><h2>${t.title}</h2>
<p class="small soft">${s.called_back?t.coming:t.left(Math.max(0,Number(s.until)-n.gatheringTime()))}</p>
${e.call_back&&i`<button class="btn" onClick=${()=>o({do:"call_back",pairs:e.call_back,on:!0})}>${t.callBack}</button>`}
${e.let_go_on&&i`<button class="btn" onClick=${()=>o({do:"call_back",pairs:e.let_go_on,on:!1})}>${t.goOn}</button>`}
${p.map(([r,c])=>i`<${T} key=${r} room=${n} ask=${o} number=${Number(r)} dyad=${c} />`)}
${e.more_pairs&&i`<button class="btn" onClick=${()=>o({do:"more_pairs",pairs:s.id,minutes:e.more_pairs})}>${t.again(e.more_pairs)}</button>`}
</section>`}function T({room:n,ask:o,number:a,dyad:s}){let e=d(n),p=n.lanes.member.value?.can.look_in,r=s.with.includes(v(n)),c=C(n)?.medium==="written",$=m=>h(n,m),l=s.people.find(m=>e?.seats[m]?.presence==="connection_lost"),u=s.people.length<2?t.alone:s.speaks?n.gatheringTime()<Number(s.since)?t.finds:t.speaks($(s.speaks)):t.allHad;return i`<div class="waiting-one">
<p dir="auto"><b translate="no">${s.people.map($).join(" \xB7 ")}</b> <span class="small soft">${u}</span></p>
${s.called&&i`<p class="told-gently" role="status">${t.calls}</p>`}
${l&&i`<p class="small soft" dir="auto">${t.lost($(l))}</p>`}
${s.with.length>0&&i`<p class="small soft" dir="auto">${t.with(s.with.map($))}</p>`}
${r&&c&&i`<p class="small soft">${t.readNote}</p><${N} room=${n} said=${n.lanes.member.value?.in_pair} empty=${t.nothingYet} />`}
${p&&i`<button class="btn" title=${r?void 0:t.lookNote} aria-label=${`${r?t.leave:t.lookIn}: ${s.people.map($).join(", ")}`}
onClick=${()=>o({do:"look_in",pairs:p,dyad:a,on:!r})}>${r?t.leave:t.lookIn}</button>`}
</div>`}export{G as DeskPairs};
