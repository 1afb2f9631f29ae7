/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as Z}from"./chunk-7UPA6PU6.js";import{a as z,b as J,c as Q,d as X,e as C,f as H,g as ee,h as D,i as te,j as se,k as I,l as F,m as W,n as N,o as ne,p as _,q as oe,r as ae,s as ie,t as le,y as S}from"./chunk-76TQUWZB.js";import{Ha as K,Wa as j,Xa as R,a as t,b as m,c as V,hb as v,i as Y,lb as U,mb as G,rb as P,ua as q,vb as y}from"./chunk-SMJ2HCXE.js";var $={title:"Your steps",lead:"What you said you would carry into the week.",none:"No step yet. One small thing is plenty, and nobody has to.",add:"Add a step",another:"Add another step",change:"Change",earlier:"Earlier steps",closed:"This step was written on a device that is gone. It cannot be read here.",onlyYou:"only you see this",circleSees:"the circle sees this",show:"Show the circle",takeBack:"Take back",erase:"Erase this step",sure:"Erase this step and what the log says of it? It cannot be brought back.",yes:"Yes, erase it",no:"Keep it",others:"What others carry",othersOf:e=>`${e}\u2019s step`,state:{trying:"trying",resting:"resting",changed:"changed",woven_in:"woven in",let_go:"let go"},rhythm:{once:"once",daily:"daily",weekly:e=>Y(e,"once a week","# times a week"),arises:"when it arises"}},a={title:"One small step",again:"Your step, as it is now",insight:"Something you saw, felt or learned",insightHint:"In your own words, one line. You can leave it out.",when:"When or if\u2026",whenHint:"After\u2026, when I notice\u2026, or at a time and a place.",then:"I will\u2026",thenHint:"Could you do it on a bad day?",thenMissing:"What will you do? Smaller is better.",reads:"It reads",rhythm:"How often",times:"Times a week",rhythms:{once:"Once",daily:"Daily",weekly:"Some days a week",arises:"When it arises"},confidence:"How sure are you that you can, from 0 to 10?",notSaid:"Not said",smaller:"Make it smaller",smallerText:"Smaller is better. What could you still do on a bad day?",hard:"If it gets hard",obstacle:"What may get in the way",fallback:"Then I will\u2026",more:"What it serves",domain:"Part of life",noDomain:"Not said",value:"What matters to you in it",domains:{mind:"mind",body:"body",spirit:"spirit",relationships:"relationships",lifestyle:"lifestyle",nature:"nature"},support:"Who may see it",supports:{none:"Only me",circle:"The circle"},supportHint:"The facilitators see that you have a step, and never what it says unless you show it.",state:"How it is with this step",keep:"Keep this step",keepAndShow:"Keep and show the circle",cancel:"Not now",moved:"This step was changed on another device meanwhile. Yours is still in the boxes; the other one reads:",mine:"Keep mine",theirs:"Keep the other one"},h={today:"Today\u2026",how:"How was it?",day:"Which day",whatDay:{today:"Today",yesterday:"Yesterday",other:"Another day"},date:"The day",what:{did:"Did it",bit:"Did a bit",noticed:"Noticed",not_now:"Not now"},noticed:"Noticing counts. It is where a new way begins.",line:"A line about it, if you like",keep:"Note it",close:"Not now",takeBack:"Take this note back",times:(e,o)=>Y(e,`once, on ${o}`,`# times since ${o}`),cameBack:"came back after a pause",notes:"What you noted",kept:(e,o)=>`Noted: ${e}, ${o}.`,waits:e=>Y(e,"One note waits on this device until there is a connection.","# notes wait on this device until there is a connection."),closed:e=>`The log closed on ${e}, twelve weeks after the last gathering. What is in it stays yours.`},L={title:"Your step",lead:"Show it if you like. Telling it as it was is worth more than having done it.",shown:"The circle sees your step."};var re={insight:200,when:140,then:140};function M({room:e,step:o,version:c=0,says:i,shown:r=!1,today:d,onDone:l}){let[s,b]=m(()=>i??X(d)),[k,f]=m(!1),[g,w]=m(!1),u=E(),p=n=>`${n}-${o}`,O=n=>(b({...s,...n}),f(!1)),B=(n,x={})=>t`<${y} id=${p(n)} value=${s[n]} onValue=${he=>O({[n]:he})} ...${x} more=${{maxlength:re[n]??re.then,translate:"no"}} />`,de=async n=>{if(!H(s))return f(!0),document.getElementById(p("then"))?.focus();let x=await u.run(()=>W(e,o,n+1,s));w(x.code==="step_moved"),x.outcome!=="refused"&&(s.support==="circle"&&(await u.run(()=>N(e,o))).outcome==="refused"||l())},A=g?I(e).find(n=>n.id===o):void 0,ue=n=>(n.preventDefault(),u.busy||de(A?.version??c)),me=H(s);return t`<form class="step-form stack" autocomplete="off" novalidate onSubmit=${ue} aria-label=${i?a.again:a.title}>
<h3>${i?a.again:a.title}</h3>
${B("insight",{label:a.insight,hint:a.insightHint})}
${B("when",{label:a.when,hint:a.whenHint})}
${B("then",{label:a.then,hint:a.thenHint,problem:k?a.thenMissing:""})}
${me&&t`<div class="reads"><p class="small soft">${a.reads}</p><${T} says=${s} /></div>`}
<${y} as="select" id=${p("rhythm")} label=${a.rhythm} value=${s.rhythm} onValue=${n=>O({rhythm:n})}>
${z.map(n=>t`<option key=${n} value=${n}>${a.rhythms[n]}</option>`)}</${y}>
${s.rhythm==="weekly"&&t`<${y} as="select" id=${p("times")} label=${a.times} value=${String(s.times)} onValue=${n=>O({times:Number(n)})}>
${[1,2,3,4,5,6].map(n=>t`<option key=${n} value=${n}>${n}</option>`)}</${y}>`}
<${y} as="select" id=${p("confidence")} label=${a.confidence} value=${String(s.confidence)} onValue=${n=>O({confidence:Number(n)})}>
<option value="-1">${a.notSaid}</option>${Array.from({length:11},(n,x)=>t`<option key=${x} value=${x}>${x}</option>`)}</${y}>
${s.confidence>=0&&s.confidence<7&&t`<div class="smaller" role="status"><p>${a.smallerText}</p>
<button type="button" class="btn" onClick=${()=>document.getElementById(p("then"))?.focus()}>${a.smaller}</button></div>`}
${(ee(s,d)||s.obstacle||s.fallback)&&t`<fieldset><legend>${a.hard}</legend>${B("obstacle",{label:a.obstacle})}${B("fallback",{label:a.fallback})}</fieldset>`}
<details open=${!!(s.domain||s.value)}><summary>${a.more}</summary><div class="stack">
<${y} as="select" id=${p("domain")} label=${a.domain} value=${s.domain} onValue=${n=>O({domain:n})}>
<option value="">${a.noDomain}</option>${J.map(n=>t`<option key=${n} value=${n}>${a.domains[n]}</option>`)}</${y}>
${B("value",{label:a.value})}</div></details>
${i&&t`<${y} as="select" id=${p("state")} label=${a.state} value=${s.state} onValue=${n=>O({state:n})}>
${Q.map(n=>t`<option key=${n} value=${n}>${$.state[n]}</option>`)}</${y}>`}
<fieldset class="who"><legend>${a.support}</legend>
${["none","circle"].map(n=>t`<label key=${n} class="check"><input type="radio" name=${p("support")} checked=${s.support===n} onChange=${()=>O({support:n})} />${a.supports[n]}</label>`)}
<p class="small soft">${a.supportHint}</p></fieldset>
${A?.says&&t`<div class="reads" role="status"><p class="small">${a.moved}</p><${T} says=${A.says} />
<button type="button" class="btn" onClick=${l}>${a.theirs}</button></div>`}
<${v} sentence=${A?"":u.sentence} />
<div class="row"><button class="btn primary" disabled=${u.busy}>${A?a.mine:s.support==="circle"?a.keepAndShow:a.keep}</button>
<button type="button" class="btn quiet" onClick=${l}>${a.cancel}</button></div>
</form>`}var ye=140;function ce({room:e,step:o,notes:c,onDone:i}){let r=D(),[d,l]=m(r),s=c.find(p=>p.day===d),[b,k]=m(void 0),[f,g]=m(!1),w=async p=>{g(!0),await ie(e,{step:o,day:d,what:p,line:p?(b??s?.line??"").trim():""}),i()},u=p=>p?.focus({preventScroll:!0});return t`<div class="today" role="group" aria-label=${h.how}>
<p ref=${u} tabindex="-1"><b>${h.how}</b></p>
<div class="whats">${te.map(p=>t`<button key=${p} class="btn" disabled=${f||!d} aria-pressed=${s?.what===p} onClick=${()=>w(p)}>${h.what[p]}</button>`)}</div>
<p class="small soft">${h.noticed}</p>
<${y} id=${`line-${o}`} label=${h.line} value=${b??s?.line??""} onValue=${k} more=${{maxlength:ye,translate:"no"}} />
<${y} id=${`day-${o}`} label=${h.day} value=${d} onValue=${p=>(l(p),k(void 0))} more=${{type:"date",max:r,dir:"ltr"}} />
<div class="row"><button class="btn quiet" onClick=${i}>${h.close}</button>
${s&&t`<button class="btn quiet" disabled=${f} onClick=${()=>w("")}>${h.takeBack}</button>`}</div>
</div>`}var be=7,T=({says:e})=>t`<p class="voice" dir="auto" translate="no">${H(e)}</p>`,pe=e=>j(Date.parse(`${e}T12:00:00Z`),"UTC"),ke=({rhythm:e,times:o})=>e==="weekly"?$.rhythm.weekly(o):$.rhythm[e];function $e({room:e,step:o,entries:c,open:i}){let[r,d]=m(""),l=E(),{id:s,version:b,shown:k,says:f}=o,g=t`<${Z} label=${$.erase} sure=${$.sure} yes=${$.yes} no=${$.no} kind="quiet" disabled=${l.busy} act=${()=>l.run(()=>ne(e,s,c))} />`;if(!f)return t`<article class="step"><p class="soft">${$.closed}</p>${g}<${v} sentence=${l.sentence} /></article>`;let w=c.filter(p=>p.step===s),u=C(f);return r==="change"?t`<article class="step"><${M} room=${e} step=${s} version=${b} says=${f} shown=${k} today=${D()} onDone=${()=>d("")} />${g}</article>`:t`<article class="step">
<${T} says=${f} />
<p class="small soft">${[f.state!=="trying"&&$.state[f.state],ke(f),...we(w),k?$.circleSees:$.onlyYou].filter(Boolean).join(" \xB7 ")}</p>
<${ge} notes=${w} />
${r==="today"?t`<${ce} room=${e} step=${s} notes=${w} onDone=${()=>d("")} />`:t`<div class="row">
${u&&i&&t`<button class="btn primary" onClick=${()=>d("today")}>${h.today}</button>`}
${k?t`<button class="btn" disabled=${l.busy} onClick=${()=>l.run(()=>W(e,s,b+1,{...f,support:"none"}))}>${$.takeBack}</button>`:u&&t`<button class="btn" disabled=${l.busy} onClick=${()=>l.run(()=>N(e,s))}>${$.show}</button>`}
<button class="btn quiet" onClick=${()=>d("change")}>${$.change}</button>
</div>`}
<${v} sentence=${l.sentence} />
</article>`}function we(e){let{times:o,since:c,cameBack:i}=se(e);return[o>0&&h.times(o,pe(c)),i&&h.cameBack]}function ge({notes:e}){let o=e.slice(-be);if(!o.length)return null;let c=o.map(({what:i,day:r})=>i?`${pe(r)}: ${h.what[i]}`:"").join(", ");return t`<div class="days" role="img" aria-label=${`${h.notes}: ${c}`}>${o.map(({entry:i,what:r})=>t`<i key=${i} class=${r}></i>`)}</div>`}function E(){let[e,o]=m(!1),[c,i]=m("");return{busy:e,sentence:c,run:async d=>{o(!0),i("");let l=await d();return o(!1),l.outcome==="refused"&&i(l.sentence??""),l}}}var ve=2;function Se({room:e}){let[o,c]=m(""),i=e.lanes.member.value,{entries:r,sentence:d}=Te(e);if(!i?.can.keep_step)return null;let l=I(e).sort((u,p)=>(u.says?.since??"").localeCompare(p.says?.since??"")||u.id.localeCompare(p.id)),[s,b]=[l.filter(({says:u})=>u&&C(u)),l.filter(({says:u})=>!u||!C(u))],k=_(e.circle).value.length,f=i.log_closes===void 0?1/0:Number(i.log_closes),g=f>Date.now(),w=u=>t`<${$e} key=${u.id} room=${e} step=${u} entries=${r} open=${g} />`;return t`<section class="card steps" aria-labelledby="own-steps">
<h2 id="own-steps">${$.title}</h2>
<p class="small soft">${l.length?$.lead:$.none}</p>
${s.map(w)}
${o?t`<${M} key=${o} room=${e} step=${o} today=${D()} onDone=${()=>c("")} />`:s.length<ve&&t`<p><button class=${`btn${s.length?"":" primary"}`} onClick=${()=>c(q())}>${s.length?$.another:$.add}</button></p>`}
${b.length>0&&t`<details><summary>${$.earlier}</summary>${b.map(w)}</details>`}
<p class="small soft" role="status">${k>0&&e.connection.value.state!=="live"&&h.waits(k)}</p>
${!g&&l.length>0&&t`<p class="small soft">${h.closed(R(f))}</p>`}
<${v} sentence=${d} />
<${xe} room=${e} />
</section>`}function Te(e){let[o,c]=m([]),[i,r]=m(""),{log:d}=e.lanes.member.value??{},l=_(e.circle).value.length;return V(()=>{let s=!0;return oe(e).then(b=>s&&c(b),()=>{}),()=>{s=!1}},[e,d]),V(()=>{le(e,r)},[e,l]),{entries:ae(e,o),sentence:i}}function xe({room:e}){let o=F(e).filter(c=>c.steps.length);return o.length?t`<h3>${$.others}</h3>
<ul class="others">${o.map(c=>t`<li key=${c.person}><b dir="auto" translate="no">${c.name}</b>${c.steps.map(({id:i,says:r})=>t`<${T} key=${i} says=${r} />`)}</li>`)}</ul>`:null}function Oe({room:e}){let o=E(),c=U(e)?.piece.person;if(!c)return null;if(c!==G(e)){let r=F(e).find(d=>d.person===c);return r?.steps.length?t`<section class="look-back" aria-label=${$.othersOf(r.name)}>${r.steps.map(({id:d,says:l})=>t`<${T} key=${d} says=${l} />`)}</section>`:null}let i=I(e).filter(({says:r})=>r&&C(r));return i.length?t`<section class="look-back" aria-labelledby="look-back">
<h2 id="look-back">${L.title}</h2><p class="small soft">${L.lead}</p>
${i.map(({id:r,version:d,shown:l,says:s})=>s&&t`<div key=${r} class="one">
<${T} says=${s} />
${l?t`<p class="small" role="status">${L.shown}</p><button class="btn" disabled=${o.busy} onClick=${()=>o.run(()=>W(e,r,d+1,{...s,support:"none"}))}>${$.takeBack}</button>`:t`<button class="btn" disabled=${o.busy} onClick=${()=>o.run(()=>N(e,r))}>${$.show}</button>`}
</div>`)}
<${v} sentence=${o.sentence} />
</section>`:null}function Ce({room:e}){let[o,c]=m(!1),i=e.lanes.member.value?.last,r=e.held.value;if(!i||!r||P(e)?.next||r.keptAfter===i.number&&!o)return null;let d=()=>{K(Object.assign(r,{keptAfter:i.number})).catch(()=>{}),c(!0)},l=`#/kept/${e.circle}`;return t`<section class="card series-end" aria-labelledby="series-end">
<h2 id="series-end">${S.title}</h2>
${o?t`<p role="status">${S.kept}</p>`:t`<p>${S.lead}</p>
<div class="row"><button class="btn" onClick=${d}>${S.keep}</button><a class="btn" href=${l}>${S.take}</a><a class="btn quiet" href=${l}>${S.erase}</a></div>
<p class="small soft">${S.otherwise} <a href=${l}>${S.page}</a></p>`}
</section>`}export{Oe as LookBack,Ce as SeriesEnd,Se as Steps};
