/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as e}from"./chunk-CDMFIJFP.js";import{Cb as g,Hb as $,Ib as p,Jb as d,Kb as o,a,yb as m,zb as b}from"./chunk-PTPBQADM.js";function B({room:t}){let s=$(t),l=t.lanes.member.value?.dyad;if(!s?.pairs)return null;if(!l)return d(t)&&a`<section class="controls" aria-label=${e.label}><p class="left">${e.holds}</p></section>`;let c=p(t),r=l.people.filter(n=>n!==c).map(n=>o(t,n)),i=l.people.filter(n=>s.seats[n]?.presence==="connection_lost");return a`<section class="controls" aria-label=${e.label}>
<h2 class="voice" dir="auto">${r.length?e.with(r):e.alone}</h2>
${r.length?a`<${k} room=${t} dyad=${l} />`:a`<p class="left">${e.aloneNote}</p>`}
${i.map(n=>a`<p class="left" role="status" dir="auto" key=${n}>${e.lost(o(t,n))}</p>`)}
${l.with.length>0&&a`<p class="near" role="status" dir="auto">${e.here(l.with.map(n=>o(t,n)))}</p>`}
<${w} room=${t} dyad=${l} />
</section>`}function k({room:t,dyad:s}){g.value;let l=$(t),c=t.gatheringTime(),r=Number(l?.pairs?.until)-c;if(l?.pairs?.called_back||r<3e4&&!l?.standstill)return a`<p class="near" role="status">${e.back}</p>`;if(!s.speaks)return a`<p class="near" role="status">${e.allHad}</p>`;let i=s.speaks===p(t),n=o(t,s.speaks),u=c>=Number(s.since),f=s.people.slice(s.people.indexOf(s.speaks)+1).map(h=>h===p(t)?e.you:o(t,h));return a`<p class="near" role="status" dir="auto">${u?i?e.yours:e.theirs(n):`${e.find} ${i?e.youBegin:e.begins(n)}`}</p>
<p class="left" dir="auto">${[u&&!i&&e.listen,f.length>0&&e.then(f)].filter(Boolean).join(" ")}</p>
${!l?.standstill&&a`<p class="left">${e.left(Math.max(0,Number(u?s.ends:s.since)-c))}</p>`}
<p class="small soft">${e.rule}</p>`}function w({room:t,dyad:s}){let{ask:l,busy:c,sentence:r}=m(t),i=t.lanes.member.value?.can.call_in;return i?a`${s.called&&a`<p class="left" role="status">${e.called}</p>`}
<button class="btn wide" disabled=${c} onClick=${()=>l({do:"call_in",pairs:i,on:!s.called})}>${s.called?e.notNeeded:e.call}</button>
<${b} sentence=${r} />`:null}export{B as Pair};
