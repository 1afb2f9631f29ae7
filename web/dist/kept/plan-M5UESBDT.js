/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as k}from"./chunk-NTMADR2T.js";import{a as ae}from"./chunk-KPSDAREP.js";import{a as Y,b as G,c as J,d as M,e as Q,f as ee,g as D,h as te,i as oe,j as ne}from"./chunk-DBD3KQKS.js";import{g as A,p as t,q as B}from"./chunk-L7FYA7G4.js";import{$a as V,Fb as r,Gb as y,Hb as X,Wa as z,Xa as H,Ya as w,Za as Z,_a as q,a as s,b as c,bb as R,c as T,f as L,fb as K,gb as U,o as j,p as C,wa as I,xa as W}from"./chunk-TXZ7DFDY.js";function se({when:e,at:i,problems:d,onWhen:a}){let m=L(()=>[...new Set([e.zone,...H()])].sort(),[e.zone]),n=l=>i===void 0?"":`${R(i,l)}, ${V(i,l)}`,$=!!(e.date&&e.time)&&i===void 0,f=w(e.date,e.time,e.zone).length>1;return s`<fieldset class="plan-when"><legend>${t.when}</legend>
<div class="pairs">
<${r} id="plan-date" label=${t.date} value=${e.date} onValue=${l=>a({...e,date:l})} problem=${y(d,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${r} id="plan-time" label=${t.time} value=${e.time} onValue=${l=>a({...e,time:l})} problem=${y(d,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${r} id="plan-zone" as="select" label=${t.zone} value=${e.zone} onValue=${l=>a({...e,zone:l})}>
${m.map(l=>s`<option key=${l} value=${l}>${l.replaceAll("_"," ")}</option>`)}</${r}>
</div>
<p role="status" class="reads">${i!==void 0?U(i,e.zone,z())?t.reads(n(e.zone)):s`${t.reads(t.readsZone(n(e.zone),K(e.zone)))} <b>${t.readsYours(n(z()))}.</b>`:$?t.timeSkipped:""} ${f?t.timeTwice:""}</p>
</fieldset>`}function ie({part:e,people:i,problem:d,onPart:a}){let m=e.from.title||A[e.from.kind],n=e.out||!D(e)?void 0:oe(e,i);return s`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${m}</h3><p class="soft small">${e.out?t.leftOut:n===void 0?"":(n<J?t.eachLittle:t.each)(B(n),i)}</p></div>
${!e.out&&s`<div class="plan-minutes"><${r} id=${`min-${e.id}`} label=${t.minutesOf(m)} bare value=${e.minutes} problem=${d}
onValue=${$=>a({...e,minutes:$})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${t.minutesShort}</span></div>`}
${!e.out&&s`<${r} id=${`say-${e.id}`} label=${t.promptOf(m)} bare as="textarea" value=${e.prompt}
onValue=${$=>a({...e,prompt:$})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ee(e)&&s`<button type="button" class="btn small quiet" aria-label=${`${e.out?t.takeIn:t.leaveOut}: ${m}`}
onClick=${()=>a({...e,out:!e.out})}>${e.out?t.takeIn:t.leaveOut}</button>`}
</li>`}var N=["until_check_in","any_boundary","closed_once_begun"],be=10080*6e4;function ge(e){let i=Object.values(e.planned).sort((n,$)=>Number($.at)-Number(n.at))[0],d=i?.zone||z(),a=Number(i?.at??Math.max(0,...Object.values(e.past).map(n=>Number(n.planned_at))));if(!a)return{date:"",time:"",zone:d};let m=Z(a+be,d);return{date:Date.parse(m)>Date.now()?m:"",time:q(a,d),zone:d}}function le({room:e,desk:i,n:d,template:a,onDone:m}){let[n,$]=c(()=>ge(i)),[f,l]=c(()=>Q(a,d)),[S,v]=c(a.gathering[f]?.theme??""),[b,O]=c(()=>M(a.gathering[f])),[P,u]=c(G.usual),[E,me]=c(N[0]),[x,re]=c([]),[de]=c(W),F=I(),h=w(n.date,n.time,n.zone)[0],_=te(b),ce=o=>{l(o),v(a.gathering[o].theme),O(M(a.gathering[o]))},$e=()=>{let o={date:!n.date&&t.dateMissing,time:!n.time&&t.timeMissing},p=n.date&&n.time&&h===void 0&&t.timeSkipped;return[o.date&&{id:"plan-date",sentence:o.date},o.time&&{id:"plan-time",sentence:o.time},p&&{id:"plan-time",sentence:p},h!==void 0&&h<Date.now()&&{id:"plan-date",sentence:t.datePast},...b.filter(g=>!g.out&&!D(g)).map(g=>({id:`min-${g.id}`,sentence:t.minutesBad})),_>Y&&{id:"plan-people",sentence:t.sumTooLong}].filter(g=>typeof g=="object")},pe=async o=>{o.preventDefault();let p=$e();if(re(p),p.length)return;let{plan:g,bodies:fe}=ne({gathering:de,at:h,zone:n.zone,theme:S,parts:b,doors:E===N[0]?void 0:E});await F.run("plan",()=>e.send({do:"plan_gathering",plan:g},fe))&&m()},ue=o=>O(b.map(p=>p.id===o.id?o:p));return s`<form class="stack roomy" onSubmit=${pe} novalidate autocomplete="off">
<${X} problems=${x} summary=${k.summary} />
<${se} when=${n} at=${h} problems=${x} onWhen=${$} />
${a.gathering.length>1&&s`<${r} id="plan-from" as="select" label=${t.template} value=${String(f)} onValue=${o=>ce(Number(o))}>
${a.gathering.map((o,p)=>s`<option key=${p} value=${String(p)}>${t.templateNth(p+1,o.theme)}</option>`)}</${r}>`}
<${r} id="plan-theme" label=${t.theme} hint=${t.themeHint} value=${S} onValue=${v} more=${{maxlength:120}} />
<${r} id="plan-doors" as="select" label=${t.doors} hint=${t.doorsHint} value=${E} onValue=${me}>
${N.map(o=>s`<option key=${o} value=${o}>${t.doorsOf[o]}</option>`)}</${r}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${t.agenda}</h2><p class="hint">${t.agendaHint}</p></div>
<${ae} people=${P} onPeople=${u} problem=${y(x,"plan-people")} /></div>
<ol class="plan-parts">${b.map(o=>s`<${ie} key=${o.id} part=${o} people=${P} problem=${y(x,`min-${o.id}`)} onPart=${ue} />`)}</ol>
<p class="sum" role="status"><b>${t.sum(_)}</b>${h!==void 0&&_>0&&s` <span class="soft">${t.ends(V(h+_*6e4,n.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${F.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!F.busy}>${t.save}</button>
<button type="button" class="btn quiet" onClick=${m}>${k.cancel}</button></div>
</form>`}function Ye({head:e,onBack:i,onDone:d,...a}){let[m,n]=c(null),[$,f]=c(""),{room:l,circle:S,desk:v}=a,[b]=c(()=>Math.max(0,...[...Object.values(v.planned),...Object.values(v.past)].map(u=>u.number))+1),O=async()=>{f("");try{n(await C("/api/templates"))}catch(u){f(u instanceof j?u.sentence:String(u))}};T(()=>{O()},[]);let P=m?.find(u=>u.id===v.template)??m?.[0];return s`<main class="page desk narrow">
<header><div><button class="back" onClick=${i} dir="auto">${l.words(S.title)}</button>
<h1 tabindex="-1" ref=${e}>${t.title(b)}</h1></div></header>
${P?s`<${le} ...${a} n=${b} template=${P} onDone=${d} />`:s`<p role="status">${$||k.loading}</p>${$&&s`<button class="btn" onClick=${O}>${k.again}</button>`}`}
</main>`}export{Ye as Plan};
