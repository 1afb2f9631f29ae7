/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as s}from"./chunk-33W5XJZU.js";import{Cb as k,Hb as u,Ib as p,Jb as d,Kb as o,a,c as m,e as h,xc as _,yb as b,yc as v,zb as g}from"./chunk-A2UXO2RO.js";function H({room:e}){let t=u(e),l=e.lanes.member.value?.dyad;if(x(`${l?.speaks} ${t?.pairs?.called_back}`),!t?.pairs)return null;if(!l)return d(e)&&a`<section class="controls" aria-label=${s.label}><p class="left">${s.holds}</p></section>`;let c=p(e),i=l.people.filter(n=>n!==c).map(n=>o(e,n)),r=l.people.filter(n=>t.seats[n]?.presence==="connection_lost");return a`<section class="controls" aria-label=${s.label}>
<h2 class="voice" dir="auto">${i.length?s.with(i):s.alone}</h2>
${i.length?a`<${w} room=${e} dyad=${l} />`:a`<p class="left">${s.aloneNote}</p>`}
${r.map(n=>a`<p class="left" role="status" dir="auto" key=${n}>${s.lost(o(e,n))}</p>`)}
${l.with.length>0&&a`<p class="near" role="status" dir="auto">${s.here(l.with.map(n=>o(e,n)))}</p>`}
<${N} room=${e} dyad=${l} />
</section>`}function w({room:e,dyad:t}){k.value;let l=u(e);if(l?.pairs?.called_back)return a`<p class="near" role="status">${s.back}</p>`;if(!t.speaks)return a`<p class="near" role="status">${s.allHad}</p>`;let c=t.speaks===p(e),i=o(e,t.speaks),r=e.gatheringTime(),n=r>=Number(t.since),f=t.people.slice(t.people.indexOf(t.speaks)+1).map($=>$===p(e)?s.you:o(e,$));return a`<p class="near" role="status" dir="auto">${n?c?s.yours:s.theirs(i):`${s.find} ${c?s.youBegin:s.begins(i)}`}</p>
<p class="left" dir="auto">${[n&&!c&&s.listen,f.length>0&&s.then(f)].filter(Boolean).join(" ")}</p>
${!l?.standstill&&a`<p class="left">${s.left(Math.max(0,Number(n?t.ends:t.since)-r))}</p>`}
<p class="small soft">${s.rule}</p>`}function N({room:e,dyad:t}){let{ask:l,busy:c,sentence:i}=b(e),r=e.lanes.member.value?.can.call_in;return r?a`${t.called&&a`<p class="left" role="status">${s.called}</p>`}
<button class="btn wide" disabled=${c} onClick=${()=>l({do:"call_in",pairs:r,on:!t.called})}>${t.called?s.notNeeded:s.call}</button>
<${g} sentence=${i} />`:null}function x(e){let t=h(e);m(()=>{let l=t.current;t.current=e,l!==e&&_.sound.peek()&&v()},[e])}export{H as Pair};
