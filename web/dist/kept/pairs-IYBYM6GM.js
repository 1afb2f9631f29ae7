/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as e,c as N,d as y}from"./chunk-AOJDNWIC.js";import{Ba as g,Cb as m,Hb as $,Ib as h,Jb as b,Kb as p,Qb as _,a as l,yb as k,zb as w}from"./chunk-55ZBE3LC.js";function j({room:s}){let t=$(s),n=s.lanes.member.value?.dyad;if(!t?.pairs)return null;if(!n)return b(s)&&l`<section class="controls" aria-label=${e.label}><p class="left">${e.holds}</p></section>`;let i=h(s),r=n.people.filter(a=>a!==i).map(a=>p(s,a)),c=n.people.filter(a=>t.seats[a]?.presence==="connection_lost");return l`<section class="controls" aria-label=${e.label}>
<h2 class="voice" dir="auto">${r.length?e.with(r):e.alone}</h2>
${r.length?l`<${M} room=${s} dyad=${n} />`:l`<p class="left">${e.aloneNote}</p>`}
${c.map(a=>l`<p class="left" role="status" dir="auto" key=${a}>${e.lost(p(s,a))}</p>`)}
${n.with.length>0&&l`<p class="near" role="status" dir="auto">${e.here(n.with.map(a=>p(s,a)))}</p>`}
<${v} room=${s} dyad=${n} />
</section>`}function q({room:s}){let t=$(s),n=s.lanes.member.value,i=n?.dyad;if(!t?.pairs||!n)return null;if(!i)return b(s)&&l`<section class="composer" aria-label=${e.label}><p class="left">${e.holds}</p></section>`;let r=i.people.filter(a=>a!==n.person).map(a=>p(s,a)),c=i.people.filter(a=>t.seats[a]?.presence==="connection_lost");return l`<${N} room=${s} said=${n.in_pair} empty=${r.length?n.can.say_in_pair?e.emptyMine:e.empty:e.aloneNote} />
<section class=${`composer in-pair ${n.can.say_in_pair?"mine":""}`} aria-label=${e.label}>
<h2 class="where" dir="auto">${r.length?e.with(r):e.alone}</h2>
${c.map(a=>l`<p class="where" role="status" dir="auto" key=${a}>${e.lost(p(s,a))}</p>`)}
${i.with.length>0&&l`<p class="told-gently" role="status" dir="auto">${e.hereReads(i.with.map(a=>p(s,a)))}</p>`}
${i.called&&l`<p class="where" role="status">${e.called}</p>`}
${r.length>0&&l`<${P} room=${s} dyad=${i} />`}
<${y} room=${s} dyad=${i} beside=${l`<${v} room=${s} dyad=${i} />`} />
</section>`}function P({room:s,dyad:t}){m.value;let n=$(s),i=s.lanes.member.value,r=s.gatheringTime(),c=Number(n?.pairs?.until)-r,a=t.speaks===i?.person,o=p(s,t.speaks),u=n?.pairs?.called_back||c<3e4&&!n?.standstill,f=i?.can.say_in_pair&&!a,x=u?e.back:t.speaks?a?e.yours:e.theirs(o):e.allHad,O=r>=Number(t.since),d=f?t.speaks?e.finish(o):e.finishNow:a?i?.can.say_in_pair&&!u&&!i.in_pair&&e.writes:t.speaks&&!n?.standstill?e.reads(o):"";return l`<p class="near" role="status" dir="auto"><b>${x}</b>${!n?.standstill&&!u&&t.speaks&&l` <span class="left">${e.left(Math.max(0,Number(t.ends)-Math.max(r,O?0:Number(t.since))))}</span>`}</p>
${d&&l`<p class="where" dir="auto">${d}</p>`}`}function A({room:s}){let t=g(s.circle);return l`<details class="still-yours"><summary class="small">${e.unsent}</summary><p dir="auto" translate="no" class="words">${t.pair.value}</p>
<button class="btn quiet" onClick=${()=>t.pair.value=""}>${e.letGo}</button></details>`}function M({room:s,dyad:t}){m.value;let n=$(s),i=s.gatheringTime(),r=Number(n?.pairs?.until)-i;if(n?.pairs?.called_back||r<3e4&&!n?.standstill)return l`<p class="near" role="status">${e.back}</p>`;if(!t.speaks)return l`<p class="near" role="status">${e.allHad}</p>`;let c=t.speaks===h(s),a=p(s,t.speaks),o=i>=Number(t.since),u=t.people.slice(t.people.indexOf(t.speaks)+1).map(f=>f===h(s)?e.you:p(s,f));return l`<p class="near" role="status" dir="auto">${o?c?e.yours:e.theirs(a):`${e.find} ${c?e.youBegin:e.begins(a)}`}</p>
<p class="left" dir="auto">${[o&&!c&&e.listen,u.length>0&&e.then(u)].filter(Boolean).join(" ")}</p>
${!n?.standstill&&l`<p class="left">${e.left(Math.max(0,Number(o?t.ends:t.since)-i))}</p>`}
<p class="small soft">${e.rule}</p>`}function v({room:s,dyad:t}){let{ask:n,busy:i,sentence:r}=k(s),c=s.lanes.member.value?.can.call_in,a=_(s)?.medium==="written";return c?l`${t.called&&!a&&l`<p class="left" role="status">${e.called}</p>`}
<button type="button" class=${`btn ${a?"":"wide"}`} disabled=${i} onClick=${()=>n({do:"call_in",pairs:c,on:!t.called})}>${t.called?e.notNeeded:e.call}</button>
<${w} sentence=${r} />`:null}export{j as Pair,q as PairWritten,A as Unsent};
