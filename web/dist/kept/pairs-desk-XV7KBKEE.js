/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as t}from"./chunk-33W5XJZU.js";import{Aa as h,Cb as _,Hb as m,Ib as w,Kb as f,a as i,b}from"./chunk-A2UXO2RO.js";function C(s){let l=new Uint32Array(1),a=2**32-2**32%s;do crypto.getRandomValues(l);while(l[0]>=a);return l[0]%s}function v(s,l=C){let a=[...s];for(let n=a.length-1;n>0;n--){let e=l(n+1);[a[n],a[e]]=[a[e],a[n]]}return a}function D({room:s,ask:l}){if(m(s)?.pairs)return i`<${x} room=${s} ask=${l} />`;let a=s.lanes.desk.value?.can.begin_pairs;return a&&i`<${N} key=${a.segment} room=${s} ask=${l} segment=${a.segment} offered=${a.minutes} />`}function N({room:s,ask:l,segment:a,offered:n}){let[e,$]=b(Math.max(2,n-n%2)),[r,c]=b(!1),[p,o]=b([]),u=m(s);if(!u)return null;let k=u.order.filter(g=>u.seats[g]?.role==="participant"),d=g=>l({do:"begin_pairs",segment:a,pairs:h(),minutes:e,size:r?"three":"two",...p.length&&{chosen:p},...g.length&&{order:g}});return i`<button class="btn" onClick=${()=>d(v(k))}>${t.drawn(e)}</button>
<button class="btn" onClick=${()=>d([])}>${t.neighbours(e)}</button>
<details><summary class="small">${t.more}</summary>
<div class="pair"><button class="btn" disabled=${e<=2} onClick=${()=>$(e-2)}>${t.shorter}</button>
<button class="btn" disabled=${e>=40} onClick=${()=>$(e+2)}>${t.longer}</button></div>
<button class="btn" aria-pressed=${r} onClick=${()=>c(!r)}>${t.threes}</button>
<${T} room=${s} guests=${k} chosen=${p} onChange=${o} />
<p class="small soft">${t.note}</p>
</details>`}function T({room:s,guests:l,chosen:a,onChange:n}){let[e,$]=b([]),r=o=>o.map(u=>f(s,u)),c=l.filter(o=>!a.flat().includes(o)),p=o=>$(e.includes(o)?e.filter(u=>u!==o):[...e,o].slice(-3));return i`<fieldset><legend class="small">${t.byHand}</legend>
<p class="small soft">${t.two}</p>
${a.map((o,u)=>i`<button class="btn" dir="auto" key=${o[0]} onClick=${()=>n(a.filter((k,d)=>d!==u))}>${t.apart(r(o))}</button>`)}
<div class="by-name">${c.map(o=>i`<button class="btn" dir="auto" translate="no" key=${o} aria-pressed=${e.includes(o)} onClick=${()=>p(o)}>${f(s,o)}</button>`)}</div>
${e.length>1&&i`<button class="btn" dir="auto" onClick=${()=>(n([...a,e]),$([]))}>${t.together(r(e))}</button>`}
</fieldset>`}function x({room:s,ask:l}){_.value;let a=s.lanes.desk.value,n=m(s)?.pairs;if(!a||!n)return null;let{can:e}=a,$=Object.entries(a.dyads??{}).sort(([,r],[,c])=>Number(c.called??0)-Number(r.called??0));return i`<section class="card"><h2>${t.title}</h2>
<p class="small soft">${n.called_back?t.coming:t.left(Math.max(0,Number(n.until)-s.gatheringTime()))}</p>
${e.call_back&&i`<button class="btn" onClick=${()=>l({do:"call_back",pairs:e.call_back,on:!0})}>${t.callBack}</button>`}
${e.let_go_on&&i`<button class="btn" onClick=${()=>l({do:"call_back",pairs:e.let_go_on,on:!1})}>${t.goOn}</button>`}
${$.map(([r,c])=>i`<${y} key=${r} room=${s} ask=${l} number=${Number(r)} dyad=${c} />`)}
${e.more_pairs&&i`<button class="btn" onClick=${()=>l({do:"more_pairs",pairs:n.id,minutes:e.more_pairs})}>${t.again(e.more_pairs)}</button>`}
</section>`}function y({room:s,ask:l,number:a,dyad:n}){let e=m(s),$=s.lanes.member.value?.can.look_in,r=n.with.includes(w(s)),c=u=>f(s,u),p=n.people.find(u=>e?.seats[u]?.presence==="connection_lost"),o=n.people.length<2?t.alone:n.speaks?s.gatheringTime()<Number(n.since)?t.finds:t.speaks(c(n.speaks)):t.allHad;return i`<div class="waiting-one">
<p dir="auto"><b translate="no">${n.people.map(c).join(" \xB7 ")}</b> <span class="small soft">${o}</span></p>
${n.called&&i`<p class="told-gently" role="status">${t.calls}</p>`}
${p&&i`<p class="small soft" dir="auto">${t.lost(c(p))}</p>`}
${n.with.length>0&&i`<p class="small soft" dir="auto">${t.with(n.with.map(c))}</p>`}
${$&&i`<button class="btn" title=${r?void 0:t.lookNote} aria-label=${`${r?t.leave:t.lookIn}: ${n.people.map(c).join(", ")}`}
onClick=${()=>l({do:"look_in",pairs:$,dyad:a,on:!r})}>${r?t.leave:t.lookIn}</button>`}
</div>`}export{D as DeskPairs};
