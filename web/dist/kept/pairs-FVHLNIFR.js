/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as e,c as y,d as N}from"./chunk-DIYTCQG3.js";import{Ba as g,Cb as h,Hb as $,Ib as f,Jb as b,Kb as o,Qb as w,a as l,yb as k,zb as _}from"./chunk-3NJO2U67.js";function j({room:s}){let a=$(s),n=s.lanes.member.value?.dyad;if(!a?.pairs)return null;if(!n)return b(s)&&l`<section class="controls" aria-label=${e.label}><p class="left">${e.holds}</p></section>`;let i=f(s),r=n.people.filter(t=>t!==i).map(t=>o(s,t)),c=n.people.filter(t=>a.seats[t]?.presence==="connection_lost");return l`<section class="controls" aria-label=${e.label}>
<h2 class="voice" dir="auto">${r.length?e.with(r):e.alone}</h2>
${r.length?l`<${M} room=${s} dyad=${n} />`:l`<p class="left">${e.aloneNote}</p>`}
${c.map(t=>l`<p class="left" role="status" dir="auto" key=${t}>${e.lost(o(s,t))}</p>`)}
${n.with.length>0&&l`<p class="near" role="status" dir="auto">${e.here(n.with.map(t=>o(s,t)))}</p>`}
<${v} room=${s} dyad=${n} />
</section>`}function q({room:s}){let a=$(s),n=s.lanes.member.value,i=n?.dyad;if(!a?.pairs||!n)return null;if(!i)return b(s)&&l`<section class="composer" aria-label=${e.label}><p class="left">${e.holds}</p></section>`;let r=i.people.filter(t=>t!==n.person).map(t=>o(s,t)),c=i.people.filter(t=>a.seats[t]?.presence==="connection_lost");return l`<${y} room=${s} said=${n.in_pair} empty=${r.length?n.can.say_in_pair?e.emptyMine:e.empty:e.aloneNote} />
<section class=${`composer in-pair ${n.can.say_in_pair?"mine":""}`} aria-label=${e.label}>
<h2 class="where" dir="auto">${r.length?e.with(r):e.alone}</h2>
${c.map(t=>l`<p class="where" role="status" dir="auto" key=${t}>${e.lost(o(s,t))}</p>`)}
${i.with.length>0&&l`<p class="told-gently" role="status" dir="auto">${e.hereReads(i.with.map(t=>o(s,t)))}</p>`}
${i.called&&l`<p class="where" role="status">${e.called}</p>`}
${r.length>0&&l`<${P} room=${s} dyad=${i} />`}
<${N} room=${s} dyad=${i} beside=${l`<${v} room=${s} dyad=${i} />`} />
</section>`}function P({room:s,dyad:a}){h.value;let n=$(s),i=s.lanes.member.value,r=s.gatheringTime(),c=Number(n?.pairs?.until)-r,t=a.speaks===i?.person,p=o(s,a.speaks),u=n?.pairs?.called_back||c<3e4&&!n?.standstill,m=i?.can.say_in_pair&&!t,x=u?e.back:a.speaks?t?e.yours:e.theirs(p):e.allHad,O=r>=Number(a.since),d=m?a.speaks?e.finish(p):e.finishNow:t?i?.can.say_in_pair&&!u&&!i.in_pair&&e.writes:a.speaks&&!n?.standstill?e.reads(p):"";return l`<p class="near" role="status" dir="auto"><b>${x}</b>${!n?.standstill&&!u&&a.speaks&&l` <span class="left">${e.left(Math.max(0,Number(a.ends)-Math.max(r,O?0:Number(a.since))))}</span>`}</p>
${d&&l`<p class="where" dir="auto">${d}</p>`}`}function A({room:s}){let a=g(s.circle);return l`<section class="still-yours" aria-label=${e.unsentLabel}><details><summary class="small">${e.unsent}</summary><p dir="auto" translate="no" class="words">${a.pair.value}</p>
<button class="btn quiet" onClick=${()=>a.pair.value=""}>${e.letGo}</button></details></section>`}function M({room:s,dyad:a}){h.value;let n=$(s),i=s.gatheringTime(),r=Number(n?.pairs?.until)-i;if(n?.pairs?.called_back||r<3e4&&!n?.standstill)return l`<p class="near" role="status">${e.back}</p>`;if(!a.speaks)return l`<p class="near" role="status">${e.allHad}</p>`;let c=a.speaks===f(s),t=o(s,a.speaks),p=i>=Number(a.since),u=a.people.slice(a.people.indexOf(a.speaks)+1).map(m=>m===f(s)?e.you:o(s,m));return l`<p class="near" role="status" dir="auto">${p?c?e.yours:e.theirs(t):`${e.find} ${c?e.youBegin:e.begins(t)}`}</p>
<p class="left" dir="auto">${[p&&!c&&e.listen,u.length>0&&e.then(u)].filter(Boolean).join(" ")}</p>
${!n?.standstill&&l`<p class="left">${e.left(Math.max(0,Number(p?a.ends:a.since)-i))}</p>`}
<p class="small soft">${e.rule}</p>`}function v({room:s,dyad:a}){let{ask:n,busy:i,sentence:r}=k(s),c=s.lanes.member.value?.can.call_in,t=s.lanes.member.value?.called_in,p=w(s)?.medium==="written";return c?l`${a.called&&!p&&l`<p class="left" role="status">${e.called}</p>`}
<button type="button" class=${`btn ${p?"":"wide"}`} disabled=${i} onClick=${()=>n({do:"call_in",pairs:c,on:!t})}>${t?e.notNeeded:e.call}</button>
<${_} sentence=${r} />`:null}export{j as Pair,q as PairWritten,A as Unsent};
