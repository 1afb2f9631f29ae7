/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as qe,b as Pe,c as Ue,e as Y}from"./chunk-S4OEYEHH.js";import{a as je,b as Fe,c as H,d as ie,e as P,f as U,g as Me,h as ee,i as Ge,j as re,k as Ve,l as Ke,q as F}from"./chunk-LOXVVYO3.js";import{a as Le,b as He,c as Ye}from"./chunk-TQDY46LY.js";import{a as V}from"./chunk-COCDBOCA.js";import{$b as De,Aa as te,Ac as Re,Hb as Oe,Ib as Te,Jb as me,Pa as we,Qb as ne,Ra as ge,Sa as ke,Sb as Ce,Ub as x,Zb as We,_b as Ee,a as s,ac as Be,b as k,c as M,cb as ve,dc as N,ec as X,fc as Ne,gc as K,h as z,hc as E,i as ye,ic as Ie,j,jb as Se,jc as R,kb as xe,kc as q,lb as se,mc as oe,na as be,nc as ae,oc as ue,pc as Ae,qc as _e,zb as T}from"./chunk-3NJO2U67.js";var rt=2,lt=14,ct=182;function Je({day:e,today:t,days:o,been:n,coming:l,notes:a}){let i=K(e,t);if(i<0||i>ct)return;let r=Math.min(...l.map(([,c])=>K(e,c)).filter(c=>c>=i)),$=Math.max(o,i+rt,r<=o+lt?r+1:0),h=c=>c>=0&&c<=$,v=[...n.map(([c,m])=>({n:c,day:K(e,m),past:!0})),...l.map(([c,m])=>({n:c,day:K(e,m),past:!1}))].filter(c=>h(c.day)).map(c=>({...c,at:c.day/$})).sort((c,m)=>c.at-m.at),y=[...new Set(a)].map(c=>K(e,c)).filter(h).sort((c,m)=>c-m).map(c=>c/$);return{fades:Math.min(1,o/$),today:i/$,gatherings:v,practice:y}}var w={title:"Your steps",lead:"What you said you would carry into the week.",none:"No step yet. One small thing is plenty, and nobody has to.",add:"Add a step",another:"Add another step",change:"Change",earlier:"Earlier steps",closed:"This step was written on a device that is gone. It cannot be read here.",onlyYou:"only you see this",circleSees:"the circle sees this",show:"Show the circle",takeBack:"Take back",erase:"Erase this step",sure:"Erase this step and what the log says of it? It cannot be brought back.",yes:"Yes, erase it",no:"Keep it",others:"What others carry",othersOf:e=>`${e}\u2019s step`,state:{trying:"trying",resting:"resting",changed:"changed",woven_in:"woven in",let_go:"let go"},rhythm:{once:"once",daily:"daily",weekly:e=>j(e,"once a week","# times a week"),arises:"when it arises"}},f={title:"One small step",again:"Your step, as it is now",insight:"Something you saw, felt or learned",insightHint:"In your own words, one line. You can leave it out.",when:"When or if\u2026",whenHint:"After\u2026, when I notice\u2026, or at a time and a place.",then:"I will\u2026",thenHint:"Could you do it on a bad day?",thenMissing:"What will you do? Smaller is better.",reads:"It reads",rhythm:"How often",times:"Times a week",rhythms:{once:"Once",daily:"Daily",weekly:"Some days a week",arises:"When it arises"},confidence:"How sure are you that you can, from 0 to 10?",notSaid:"Not said",smaller:"Make it smaller",smallerText:"Smaller is better. What could you still do on a bad day?",hard:"If it gets hard",obstacle:"What may get in the way",fallback:"Then I will\u2026",more:"What it serves",domain:"Part of life",noDomain:"Not said",value:"What matters to you in it",domains:{mind:"mind",body:"body",spirit:"spirit",relationships:"relationships",lifestyle:"lifestyle",nature:"nature"},support:"Who may see it",supports:{none:"Only me",circle:"The circle"},supportHint:"The facilitators see that you have a step, and never what it says unless you show it.",state:"How it is with this step",keep:"Keep this step",keepAndShow:"Keep and show the circle",cancel:"Not now",moved:"This step was changed on another device meanwhile. Yours is still in the boxes; the other one reads:",mine:"Keep mine",theirs:"Keep the other one"},S={today:"Today\u2026",how:"How was it?",day:"Which day",whatDay:{today:"Today",yesterday:"Yesterday",other:"Another day"},date:"The day",what:{did:"Did it",bit:"Did a bit",noticed:"Noticed",not_now:"Not now"},noticed:"Noticing counts. It is where a new way begins.",line:"A line about it, if you like",keep:"Note it",close:"Not now",takeBack:"Take this note back",times:(e,t)=>j(e,`once, on ${t}`,`# times since ${t}`),cameBack:"came back after a pause",notes:"What you noted",kept:(e,t)=>`Noted: ${e}, ${t}.`,waits:e=>j(e,"One note waits on this device until there is a connection.","# notes wait on this device until there is a connection."),closed:e=>`The log closed on ${e}, twelve weeks after the last gathering. What is in it stays yours.`},le={title:"Your step",lead:"Show it if you like. Telling it as it was is worth more than having done it.",shown:"The circle sees your step."},ce={title:"What you keep",lead:e=>`There is no connection. This is how it was on this device on ${e}. It goes on by itself when the connection is back.`,next:(e,t)=>`Next time: ${e}, ${t}.`};var Qe={insight:200,when:140,then:140};function de({room:e,step:t,version:o=0,says:n,shown:l=!1,today:a,onDone:i}){let[r,$]=k(()=>n??Be(a)),[h,p]=k(!1),[v,y]=k(!1),c=A(),m=d=>`${d}-${t}`,b=d=>($({...r,...d}),p(!1)),O=(d,L={})=>s`<${x} id=${m(d)} value=${r[d]} onValue=${it=>b({[d]:it})} ...${L} more=${{maxlength:Qe[d]??Qe.then,translate:"no"}} />`,B=async d=>{if(!X(r))return p(!0),document.getElementById(m("then"))?.focus();let L=await c.run(()=>P(e,t,d+1,r));y(L.code==="step_moved"),L.outcome!=="refused"&&(r.support==="circle"&&(await c.run(()=>U(e,t))).outcome==="refused"||i())},_=v?H(e).find(d=>d.id===t):void 0,Z=d=>(d.preventDefault(),c.busy||B(_?.version??o)),u=X(r);return s`<form class="step-form stack" autocomplete="off" novalidate onSubmit=${Z} aria-label=${n?f.again:f.title}>
<h3>${n?f.again:f.title}</h3>
${O("insight",{label:f.insight,hint:f.insightHint})}
${O("when",{label:f.when,hint:f.whenHint})}
${O("then",{label:f.then,hint:f.thenHint,problem:h?f.thenMissing:""})}
${u&&s`<div class="reads"><p class="small soft">${f.reads}</p><${I} says=${r} /></div>`}
<${x} as="select" id=${m("rhythm")} label=${f.rhythm} value=${r.rhythm} onValue=${d=>b({rhythm:d})}>
${We.map(d=>s`<option key=${d} value=${d}>${f.rhythms[d]}</option>`)}</${x}>
${r.rhythm==="weekly"&&s`<${x} as="select" id=${m("times")} label=${f.times} value=${String(r.times)} onValue=${d=>b({times:Number(d)})}>
${[1,2,3,4,5,6].map(d=>s`<option key=${d} value=${d}>${d}</option>`)}</${x}>`}
<${x} as="select" id=${m("confidence")} label=${f.confidence} value=${String(r.confidence)} onValue=${d=>b({confidence:Number(d)})}>
<option value="-1">${f.notSaid}</option>${Array.from({length:11},(d,L)=>s`<option key=${L} value=${L}>${L}</option>`)}</${x}>
${r.confidence>=0&&r.confidence<7&&s`<div class="smaller" role="status"><p>${f.smallerText}</p>
<button type="button" class="btn" onClick=${()=>document.getElementById(m("then"))?.focus()}>${f.smaller}</button></div>`}
${(Ne(r,a)||r.obstacle||r.fallback)&&s`<fieldset><legend>${f.hard}</legend>${O("obstacle",{label:f.obstacle})}${O("fallback",{label:f.fallback})}</fieldset>`}
<details open=${!!(r.domain||r.value)}><summary>${f.more}</summary><div class="stack">
<${x} as="select" id=${m("domain")} label=${f.domain} value=${r.domain} onValue=${d=>b({domain:d})}>
<option value="">${f.noDomain}</option>${Ee.map(d=>s`<option key=${d} value=${d}>${f.domains[d]}</option>`)}</${x}>
${O("value",{label:f.value})}</div></details>
${n&&s`<${x} as="select" id=${m("state")} label=${f.state} value=${r.state} onValue=${d=>b({state:d})}>
${De.map(d=>s`<option key=${d} value=${d}>${w.state[d]}</option>`)}</${x}>`}
<fieldset class="who"><legend>${f.support}</legend>
${["none","circle"].map(d=>s`<label key=${d} class="check"><input type="radio" name=${m("support")} checked=${r.support===d} onChange=${()=>b({support:d})} />${f.supports[d]}</label>`)}
<p class="small soft">${f.supportHint}</p></fieldset>
${_?.says&&s`<div class="reads" role="status"><p class="small">${f.moved}</p><${I} says=${_.says} />
<button type="button" class="btn" onClick=${i}>${f.theirs}</button></div>`}
<${T} sentence=${_?"":c.sentence} />
<div class="row"><button class="btn primary" disabled=${c.busy}>${_?f.mine:r.support==="circle"?f.keepAndShow:f.keep}</button>
<button type="button" class="btn quiet" onClick=${i}>${f.cancel}</button></div>
</form>`}var pt=140;function pe({room:e,step:t,notes:o,onDone:n}){let l=E(),[a,i]=k(l),r=o.find(m=>m.day===a),[$,h]=k(void 0),[p,v]=k(!1),y=async m=>{v(!0),await Ve(e,{step:t,day:a,what:m,line:m?($??r?.line??"").trim():""}),n()},c=m=>m?.focus({preventScroll:!0});return s`<div class="today" role="group" aria-label=${S.how}>
<p ref=${c} tabindex="-1"><b>${S.how}</b></p>
<div class="whats">${je.map(m=>s`<button key=${m} class="btn" disabled=${p||!a} aria-pressed=${r?.what===m} onClick=${()=>y(m)}>${S.what[m]}</button>`)}</div>
<p class="small soft">${S.noticed}</p>
<${x} id=${`line-${t}`} label=${S.line} value=${$??r?.line??""} onValue=${h} more=${{maxlength:pt,translate:"no"}} />
<${x} id=${`day-${t}`} label=${S.day} value=${a} onValue=${m=>(i(m),h(void 0))} more=${{type:"date",max:l,dir:"ltr"}} />
<div class="row"><button class="btn quiet" onClick=${n}>${S.close}</button>
${r&&s`<button class="btn quiet" disabled=${p} onClick=${()=>y("")}>${S.takeBack}</button>`}</div>
</div>`}var $t=7,I=({says:e})=>s`<p class="voice" dir="auto" translate="no">${X(e)}</p>`,C=e=>xe(Date.parse(`${e}T12:00:00Z`),"UTC"),mt=({rhythm:e,times:t})=>e==="weekly"?w.rhythm.weekly(t):w.rhythm[e];function Ze({room:e,step:t,entries:o,open:n}){let[l,a]=k(""),i=A(),{id:r,version:$,shown:h,says:p}=t,v=s`<${V} label=${w.erase} sure=${w.sure} yes=${w.yes} no=${w.no} kind="quiet" disabled=${i.busy} act=${()=>i.run(()=>Me(e,r,o))} />`;if(!p)return s`<article class="step"><p class="soft">${w.closed}</p>${v}<${T} sentence=${i.sentence} /></article>`;let y=o.filter(m=>m.step===r),c=N(p);return l==="change"?s`<article class="step"><${de} room=${e} step=${r} version=${$} says=${p} shown=${h} today=${E()} onDone=${()=>a("")} />${v}</article>`:s`<article class="step">
<${I} says=${p} />
<p class="small soft">${[p.state!=="trying"&&w.state[p.state],mt(p),...ut(y),h?w.circleSees:w.onlyYou].filter(Boolean).join(" \xB7 ")}</p>
<${ft} notes=${y} />
${l==="today"?s`<${pe} room=${e} step=${r} notes=${y} onDone=${()=>a("")} />`:s`<div class="row">
${c&&n&&s`<button class="btn primary" onClick=${()=>a("today")}>${S.today}</button>`}
${h?s`<button class="btn" disabled=${i.busy} onClick=${()=>i.run(()=>P(e,r,$+1,{...p,support:"none"}))}>${w.takeBack}</button>`:c&&s`<button class="btn" disabled=${i.busy} onClick=${()=>i.run(()=>U(e,r))}>${w.show}</button>`}
<button class="btn quiet" onClick=${()=>a("change")}>${w.change}</button>
</div>`}
<${T} sentence=${i.sentence} />
</article>`}function ut(e){let{times:t,since:o,cameBack:n}=Fe(e);return[t>0&&S.times(t,C(o)),n&&S.cameBack]}function ft({notes:e}){let t=e.slice(-$t);if(!t.length)return null;let o=t.map(({what:n,day:l})=>n?`${C(l)}: ${S.what[n]}`:"").join(", ");return s`<div class="days" role="img" aria-label=${`${S.notes}: ${o}`}>${t.map(({entry:n,what:l})=>s`<i key=${n} class=${l}></i>`)}</div>`}function A(){let[e,t]=k(!1),[o,n]=k("");return{busy:e,sentence:o,run:async a=>{t(!0),n("");let i=await a();return t(!1),i.outcome==="refused"&&n(i.sentence??""),i}}}var g={none:"You can say when your experience was. Nobody has to, and nobody else sees it.",say:"Say when it was",change:"Change",week:e=>`Week ${e} after`,since:e=>`Since ${e}.`,sinceLast:e=>`Since the latest one, ${e}.`,today:"today",ahead:"It is still to come.",picture:(e,t)=>`${e}, counted from ${t}.`,been:e=>e.length?`Gatherings you were at: ${e.join(", ")}.`:"",coming:e=>e.length?`Gatherings to come: ${e.join(", ")}.`:"",practised:e=>e?j(e,"One day with a note in your log.","# days with a note in your log."):"",gathering:e=>`gathering ${e}`,evidence:e=>`Evidence: ${j(e.length,"grade","grades")} ${e.join(", ")}.`,onlyYou:"Only you see this.",deskSees:e=>`The facilitators see the date ${e}, and nothing else of this.`,show:"Show the facilitators the weeks",showHint:"If you show it, the facilitators see the latest date, and never the medicine.",takeBack:"Take back",source:"Where this picture comes from",grade:(e,t)=>`Grade ${e}: ${t}.`,from:"Sources",notLoaded:"The words that belong here did not load. What you keep is not touched.",closed:"This was written on a device that is gone. It cannot be read here.",anew:"Begin anew"},W={title:"When it was",dates:"Your dates",date:"A date",dateHint:"One date or several. The picture follows the latest.",add:"Add this date",missing:"Choose a day first.",ahead:"Choose a day that has been.",remove:e=>`Remove ${e}`,removeOne:"Remove",medicine:"Which medicine, if you like",medicineHint:"You can leave it as it is. It changes how far the picture reaches and what it rests on. Nobody else sees it.",done:"Done",erase:"Erase all of this",sure:"Erase your dates, the medicine and your numbers of past gatherings? They cannot be brought back.",yes:"Yes, erase it",no:"Keep it"},D={title:"How you arrived, how you left",lead:"Your own numbers from 0 to 10, gathering by gathering. This picture is yours alone.",gathering:e=>`Gathering ${e}`,both:(e,t)=>`${e}, then ${t}`,arriving:e=>`${e} on arriving`,leaving:e=>`${e} on leaving`,letGo:"Let these numbers go",sure:"Let go of all numbers shown here? They cannot be brought back.",yes:"Yes, let them go",no:"Keep them",key:"Left: arriving. Right: leaving.",been:e=>j(e,"You were at one gathering.","You were at # gatherings."),steps:e=>j(e,"You keep one step.","You keep # steps.")};var $e=4,ht=27,ze=e=>Object.entries(e??{}).map(([t,o])=>[t,E(new Date(Number(o)))]);function Xe({room:e,day:t,today:o,days:n,entries:l}){let a=z(),i=e.lanes.member.value,[r,$]=[ze(i?.been_at),ze(i?.to_come)],h=l.filter(({what:u})=>u!=="not_now").map(u=>u.day),p=Je({day:t,today:o,days:n,been:r,coming:$,notes:h});if(!p)return null;let v=document.dir==="rtl",y=u=>v?100-$e-u*(100-2*$e):$e+u*(100-2*$e),c=u=>p.gatherings.filter(d=>d.past===u),m=[{x:y(0),text:C(t)}],b=c(!1)[0];for(let u of[b,c(!0).at(-1),...p.gatherings])u&&m.every(d=>Math.abs(d.x-y(u.at))>=ht)&&m.push({x:y(u.at),text:g.gathering(u.n)});let O=u=>u<14?"start":u>86?"end":"middle",B=u=>`${u<14?0:u>86?100:u}%`,_=u=>c(u).map(d=>`${d.n} (${C((u?r:$).find(([L])=>L===d.n)?.[1]??t)})`),Z=[g.picture(g.week(R(t,o)),C(t)),g.been(_(!0)),g.coming(_(!1)),g.practised(p.practice.length)].filter(Boolean).join(" ");return s`<svg class="band" role="img" aria-label=${Z} width="100%" height="104">
<defs><linearGradient id=${a} x1=${v?1:0} x2=${v?0:1}><stop class="warm" offset="0" /><stop class="mild" offset=${p.fades*.45} /><stop class="gone" offset=${p.fades} /></linearGradient></defs>
<rect x="0" y="36" width="100%" height="36" rx="18" fill=${`url(#${a})`} />
<line class="today" x1=${`${y(p.today)}%`} x2=${`${y(p.today)}%`} y1="20" y2="72" />
${p.practice.map(u=>s`<circle key=${u} class="noted" cx=${`${y(u)}%`} cy="54" r="3.5" />`)}
${p.gatherings.map(u=>s`<circle key=${u.n} class=${u.past?"was":"ahead"} cx=${`${y(u.at)}%`} cy="54" r="8" />`)}
<text class="now" x=${B(y(p.today))} y="14" text-anchor=${O(y(p.today))}>${g.today}</text>
${m.map(u=>s`<text key=${u.text} x=${B(u.x)} y="94" text-anchor=${O(u.x)}>${u.text}</text>`)}
</svg>`}function et({room:e,table:t,kept:o,choose:n,onDone:l}){let a=E(),[i,r]=k(""),[$,h]=k(""),p=A(),v=t.medicine.find(({id:b})=>b===o.medicine)??t.medicine[0],y=async b=>{if(b.preventDefault(),h(i?i>a?W.ahead:"":W.missing),!i||i>a)return;(await p.run(()=>ue(e,B=>[...B,i]))).outcome!=="refused"&&r("")},c=o.dates.length>0||o.medicine!==""||Object.keys(o.numbers).length>0;return s`<div class="when" role="group" aria-labelledby="when-title">
<h3 id="when-title" tabindex="-1" ref=${b=>b?.focus({preventScroll:!0})}>${W.title}</h3>
${o.dates.length>0&&s`<ul class="dates" aria-label=${W.dates}>${o.dates.map(b=>s`<li key=${b}><span>${C(b)} ${b.slice(0,4)}</span>
<button class="btn quiet" disabled=${p.busy} aria-label=${W.remove(C(b))} onClick=${()=>p.run(()=>ue(e,O=>O.filter(B=>B!==b)))}>${W.removeOne}</button></li>`)}</ul>`}
<form onSubmit=${y} novalidate>
<${x} id="when-day" label=${W.date} hint=${W.dateHint} problem=${$} value=${i} onValue=${b=>(r(b),h(""))} more=${{type:"date",max:a,dir:"ltr"}} />
<button class="btn" disabled=${p.busy}>${W.add}</button>
</form>
<${x} id="when-medicine" as="select" label=${W.medicine} hint=${W.medicineHint} value=${v.id} onValue=${b=>n(b===t.medicine[0].id?"":b)}>
${t.medicine.map(({id:b,name:O})=>s`<option key=${b} value=${b} selected=${b===v.id}>${O}</option>`)}
</${x}>
<${T} sentence=${p.sentence} />
<div class="row"><button class="btn primary" onClick=${l}>${W.done}</button>
${c&&s`<${V} label=${W.erase} sure=${W.sure} yes=${W.yes} no=${W.no} kind="quiet" disabled=${p.busy} act=${()=>p.run(()=>ae(e)).then(l)} />`}</div>
</div>`}var fe=({basis:e})=>[...new Set(e.map(({grade:t})=>t))].sort();function tt({table:e,medicine:t}){let o=new Set(t.basis.flatMap(({sources:a})=>a)),n=e.source.filter(({id:a,general:i})=>i||o.has(a)),l=a=>n.findIndex(i=>i.id===a)+1;return s`<details class="sources"><summary>${g.source}</summary>
${t.note&&s`<p class="small">${t.note}</p>`}
<ul class="small">${t.basis.map(({says:a,grade:i,sources:r},$)=>s`<li key=${$}>${a} (${i}; ${r.map(l).join(", ")})</li>`)}</ul>
<p class="small">${fe(t).map(a=>g.grade(a,e.grade[a]??"")).join(" ")} ${e.words.grades}</p>
<h3>${g.from}</h3>
<ol class="small">${n.map(({id:a,cite:i})=>s`<li key=${a}>${i}</li>`)}</ol>
</details>`}function J(e){let[t,o]=k([]),{log:n}=e.lanes.member.value??{};return M(()=>{let l=!0;return Ge(e).then(a=>l&&o(a),()=>{}),()=>{l=!1}},[e,n]),re(e,t)}function st({room:e}){let[t,o]=k(!1),n=A(),l=J(e);M(()=>{He()},[]);let{known:a,failed:i}=Le.value;if(!e.lanes.member.value?.can.keep_step)return null;let{says:r,there:$,shown:h,seen:p}=q(e),v=E(),y=r?.dates.at(-1)??"",c=R(y,v),m=a?.words.label??"";if(!a)return i?s`<section class="card early"><p class="soft">${g.notLoaded}</p></section>`:null;let b=s`<button class="btn" onClick=${()=>o(!0)}>${y?g.change:g.say}</button>`;if($&&!r)return s`<section class="card early" aria-labelledby="early-weeks"><h2 id="early-weeks">${m}</h2><p class="soft">${g.closed}</p>
<p><button class="btn" disabled=${n.busy} onClick=${()=>n.run(()=>ae(e))}>${g.anew}</button></p><${T} sentence=${n.sentence} /></section>`;let O=r??Ie(),B=Ye(a,O.medicine),_=u=>n.run(()=>oe(e,d=>({...d,medicine:u}))),Z=h?s`<button class="btn" disabled=${n.busy} onClick=${()=>n.run(()=>_e(e))}>${g.takeBack}</button>`:s`<button class="btn" disabled=${n.busy} aria-describedby="show-weeks" onClick=${()=>n.run(()=>Ae(e))}>${g.show}</button>`;return s`<section class="card early" aria-labelledby="early-weeks">
<h2 id="early-weeks">${y&&c>0?`${m} \xB7 ${g.week(c)}`:m}</h2>
${y?s`<p class="soft">${(O.dates.length>1?g.sinceLast:g.since)(C(y))} ${a.words.open} ${a.words.nothing_closes}</p>
<${Xe} room=${e} day=${y} today=${v} days=${B.days} entries=${l} />
<p class="small">${a.words.mostly} ${g.evidence(fe(B))} ${a.words.not_advice}</p>
<p class="small soft">${a.words.tender}</p>
<${tt} table=${a} medicine=${B} />`:s`<p class="soft">${a.words.open} ${a.words.nothing_closes}</p>`}
${t?s`<${et} room=${e} table=${a} kept=${O} choose=${_} onDone=${()=>o(!1)} />`:y?s`<p class="small soft" id="show-weeks" role="status">${h?g.deskSees(C(p)):me(e)?g.onlyYou:`${g.onlyYou} ${g.showHint}`}</p>
<div class="row">${!me(e)&&Z}${b}</div>`:s`<p class="small soft">${g.none}</p><div class="row">${b}</div>`}
<${T} sentence=${n.sentence} />
</section>`}var yt=8,Q=64,bt=3;function nt({room:e}){let t=A(),o=e.lanes.member.value;if(!o?.can.keep_step)return null;let n=Object.entries(q(e).says?.numbers??{}).filter(([,$])=>$.arriving||$.leaving).sort(([$],[h])=>Number($)-Number(h)).slice(-yt),l=Object.keys(o.been_at??{}).length,a=H(e).filter(({says:$})=>$&&N($)).length,i=s`<p class="small soft">${[l>0&&D.been(l),a>0&&D.steps(a)].filter(Boolean).join(" ")}</p>`;if(!n.length)return l>0?i:null;let r=()=>t.run(()=>oe(e,$=>({...$,numbers:Object.fromEntries(Object.entries($.numbers).map(([h,{day:p}])=>[h,{day:p,gone:!0}]))})));return s`<section class="card felt" aria-labelledby="felt-title">
<h2 id="felt-title">${D.title}</h2><p class="small soft">${D.lead}</p>
<ul>${n.map(([$,h])=>s`<li key=${$}><${gt} one=${h} /><span class="visually-hidden">${D.gathering($)}, ${C(h.day)}: </span><span>${wt(h)}</span><small aria-hidden="true">${C(h.day)}</small></li>`)}</ul>
<p class="small soft">${D.key}</p>
${i}
<${V} label=${D.letGo} sure=${D.sure} yes=${D.yes} no=${D.no} kind="quiet" disabled=${t.busy} act=${r} />
<${T} sentence=${t.sentence} />
</section>`}var wt=({arriving:e,leaving:t})=>e&&t?D.both(e,t):e?D.arriving(e):D.leaving(t??"");function gt({one:e}){let t=n=>Math.max(bt,Number(n)/10*Q),o=(n,l,a)=>n&&s`<rect class=${a} x=${l} y=${Q-t(n)} width="14" height=${t(n)} rx="3" />`;return s`<svg aria-hidden="true" width="34" height=${Q+1} viewBox=${`0 0 34 ${Q+1}`}>${o(e.arriving,1,"arriving")}${o(e.leaving,19,"leaving")}<line x1="0" x2="34" y1=${Q+.5} y2=${Q+.5} /></svg>`}var kt=2;function he({room:e}){let[t,o]=k(""),n=e.lanes.member.value,{entries:l,sentence:a}=vt(e);if(!n?.can.keep_step)return null;let i=H(e).sort((c,m)=>(c.says?.since??"").localeCompare(m.says?.since??"")||c.id.localeCompare(m.id)),[r,$]=[i.filter(({says:c})=>c&&N(c)),i.filter(({says:c})=>!c||!N(c))],h=ee(e.circle).value.length,p=n.log_closes===void 0?1/0:Number(n.log_closes),v=p>Date.now(),y=c=>s`<${Ze} key=${c.id} room=${e} step=${c} entries=${l} open=${v} />`;return s`<section class="card steps" aria-labelledby="own-steps">
<h2 id="own-steps">${w.title}</h2>
<p class="small soft">${i.length?w.lead:w.none}</p>
${r.map(y)}
${t?s`<${de} key=${t} room=${e} step=${t} today=${E()} onDone=${()=>o("")} />`:r.length<kt&&s`<p><button class=${`btn${r.length?"":" primary"}`} onClick=${()=>o(te())}>${r.length?w.another:w.add}</button></p>`}
${$.length>0&&s`<details><summary>${w.earlier}</summary>${$.map(y)}</details>`}
<p class="small soft" role="status">${h>0&&e.connection.value.state!=="live"&&S.waits(h)}</p>
${!v&&i.length>0&&s`<p class="small soft">${S.closed(se(p))}</p>`}
<${T} sentence=${a} />
<${St} room=${e} />
</section>`}function vt(e){let[t,o]=k(""),n=ee(e.circle).value.length;return M(()=>{Ke(e,o)},[e,n]),{entries:J(e),sentence:t}}function St({room:e}){let t=ie(e).filter(o=>o.steps.length);return t.length?s`<h3>${w.others}</h3>
<ul class="others">${t.map(o=>s`<li key=${o.person}><b dir="auto" translate="no">${o.name}</b>${o.steps.map(({id:n,says:l})=>s`<${I} key=${n} says=${l} />`)}</li>`)}</ul>`:null}var xt=1e3;function ot(e){let t=J(e),o=H(e).flatMap(({id:i,says:r})=>r?[{id:i,says:r}]:[]),n=ne(e)?.next,l={day:E(),steps:o,entries:t,latest:q(e).says?.dates.at(-1)??"",next:n&&Number(n.at)},a=JSON.stringify(l);M(()=>{let i=e.held.peek();if(!i||!ke(e.circle))return;let r=setTimeout(()=>{ge(i,ve(JSON.parse(a))).catch(()=>{})},xt);return()=>clearTimeout(r)},[e,a])}function Ot({room:e}){return ot(e),s`<${st} room=${e} /><${he} room=${e} /><${nt} room=${e} />`}var Tt=30;function Ct({room:e}){let t=e.own.value;if(!t)return null;let o=re(e,t.entries),n=R(t.latest,E()),l=ee(e.circle).value.length;return s`<main class="page after offline">
<${Re} />
<header><span class="halo" aria-hidden="true"></span><h1>${ce.title}</h1><p class="soft" role="status">${ce.lead(C(t.day))}</p></header>
${(n>0||t.next!==void 0)&&s`<section class="card">${n>0&&s`<p>${g.week(n)}</p>`}${t.next!==void 0&&s`<p class="soft">${ce.next(se(t.next),Se(t.next))}</p>`}</section>`}
<section class="card steps" aria-labelledby="kept-steps"><h2 id="kept-steps">${w.title}</h2>
${!t.steps.length&&s`<p class="soft">${w.none}</p>`}
${t.steps.map(({id:a,says:i})=>s`<${Wt} key=${a} room=${e} id=${a} says=${i} notes=${o.filter(r=>r.step===a)} />`)}
<p class="small soft" role="status">${l>0&&S.waits(l)}</p>
</section>
<div class="row centred"><${Ce} /></div>
</main>`}function Wt({room:e,id:t,says:o,notes:n}){let[l,a]=k(!1),i=N(o)&&e.held.value!==null;return s`<article class="step"><${I} says=${o} />
${o.state!=="trying"&&s`<p class="small soft">${w.state[o.state]}</p>`}
${n.length>0&&s`<ul class="noted small">${n.slice(-Tt).reverse().map(({entry:r,day:$,what:h,line:p})=>s`<li key=${r}>${C($)}: ${h&&S.what[h]}${p&&s`<span dir="auto" translate="no"> · ${p}</span>`}</li>`)}</ul>`}
${l?s`<${pe} room=${e} step=${t} notes=${n} onDone=${()=>a(!1)} />`:i&&s`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${S.today}</button></div>`}
</article>`}function Et({room:e}){let t=A(),o=Oe(e)?.piece.person;if(!o)return null;if(o!==Te(e)){let l=ie(e).find(a=>a.person===o);return l?.steps.length?s`<section class="look-back" aria-label=${w.othersOf(l.name)}>${l.steps.map(({id:a,says:i})=>s`<${I} key=${a} says=${i} />`)}</section>`:null}let n=H(e).filter(({says:l})=>l&&N(l));return n.length?s`<section class="look-back" aria-labelledby="look-back">
<h2 id="look-back">${le.title}</h2><p class="small soft">${le.lead}</p>
${n.map(({id:l,version:a,shown:i,says:r})=>r&&s`<div key=${l} class="one">
<${I} says=${r} />
${i?s`<p class="small" role="status">${le.shown}</p><button class="btn" disabled=${t.busy} onClick=${()=>t.run(()=>P(e,l,a+1,{...r,support:"none"}))}>${w.takeBack}</button>`:s`<button class="btn" disabled=${t.busy} onClick=${()=>t.run(()=>U(e,l))}>${w.show}</button>`}
</div>`)}
<${T} sentence=${t.sentence} />
</section>`:null}var G=ye({}),Dt=8e3;async function at(e,t,o){for(let n=1;;n++){let l=e.held.peek();if(!l)return{outcome:"refused",code:"no_keys"};let{circle:a,desk:i}=l,r=te(),$=await e.send({do:"leave_card",gathering:t,desk:i.number,card:r},{},{[r]:await be(a,t,i,Ue(o))});if($.code!=="keys_renewed"||n===2)return $;await Bt(e,i.number)}}var Bt=(e,t)=>new Promise(o=>{let n=()=>{},l=()=>(clearTimeout(a),n(),o()),a=setTimeout(l,Dt);n=e.held.subscribe(i=>i&&i.desk.number!==t&&queueMicrotask(l))});function Nt({room:e}){let t=z(),o=e.lanes.member.value,n=o?.can.leave_card;return!n&&!o?.left_card?null:s`<section class="card leaving-card" aria-labelledby=${t}>
<h2 id=${t}>${Y.title}</h2>
<p role="status" hidden=${!o.left_card}>${o.left_card&&Y.thanks}</p>
${n&&!o.left_card&&s`<${It} room=${e} gathering=${n} />`}
</section>`}function It({room:e,gathering:t}){let[o,n]=k(Object.keys(G.peek()).length>0),[l,a]=k(!1),[i,r]=k(""),$=G.value,h=async()=>{if(l)return;if(!Object.values($).some(Boolean))return r(Y.empty);a(!0),r("");let{outcome:p,sentence:v}=await at(e,t,$);if(a(!1),p==="refused")return r(v??"");G.value={}};return s`<p class="small soft">${Y.lead} ${Y.how}</p>
${!o&&s`<button class="btn" onClick=${()=>n(!0)}>${Y.open}</button>`}
${o&&s`${Pe.map(p=>s`<${At} key=${p} question=${p} />`)}
<button class="btn primary" aria-disabled=${l} onClick=${h}>${Y.leave}</button>`}
<${T} sentence=${i} />`}function At({question:e}){let t=z(),o=G.value[e],n=l=>G.value={...G.value,[e]:l===o?void 0:l};return s`<div role="group" aria-labelledby=${t}>
<p id=${t}>${Y.questions[e]}</p>
<div class="row">${qe[e].map(l=>s`<button key=${l} class="btn" aria-pressed=${l===o} onClick=${()=>n(l)}>${Y.answers[e][l]}</button>`)}</div>
</div>`}function _t({room:e}){let[t,o]=k(!1),n=e.lanes.member.value?.last,l=e.held.value;if(!n||!l||ne(e)?.next||l.keptAfter===n.number&&!t)return null;let a=()=>{we(Object.assign(l,{keptAfter:n.number})).catch(()=>{}),o(!0)},i=`#/kept/${e.circle}`;return s`<section class="card series-end" aria-labelledby="series-end">
<h2 id="series-end">${F.title}</h2>
${t?s`<p role="status">${F.kept}</p>`:s`<p>${F.lead}</p>
<div class="row"><button class="btn" onClick=${a}>${F.keep}</button><a class="btn" href=${i}>${F.take}</a><a class="btn quiet" href=${i}>${F.erase}</a></div>
<p class="small soft">${F.otherwise} <a href=${i}>${F.page}</a></p>`}
</section>`}export{Nt as LeavingCard,Et as LookBack,Ot as Own,Ct as OwnOffline,_t as SeriesEnd,he as Steps};
