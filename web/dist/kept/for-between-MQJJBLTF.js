/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as M}from"./chunk-K5CFQKU7.js";import{a as He,b as Ye,c as Y,d as ne,e as K,f as R,g as Fe,h as z,i as _e,j as oe,k as je,l as Me,q as _}from"./chunk-MYJTFGVX.js";import{Db as Ee,Eb as Ce,Fb as De,Gb as Be,Ha as we,Ja as ge,Jb as N,Ka as ke,Kb as Z,Lb as Ne,Mb as G,Nb as C,Ob as Ae,Pb as V,Qb as q,Ra as ve,Sb as te,Tb as se,Ub as pe,Vb as Ie,Wb as Le,Ya as xe,Za as Se,_a as X,a as s,b as k,c as j,cc as Ge,g as fe,h as he,i as F,kb as E,o as ye,ob as Oe,pb as Te,qb as de,ua as be,ub as ee,wb as We,yb as S}from"./chunk-W3LUKXSL.js";var Q=he({}),$e=!1;async function Ve(){if(!($e||Q.peek().known)){$e=!0;try{Q.value={known:await ye("/api/early-weeks")}}catch{Q.value={failed:!0}}finally{$e=!1}}}var qe=(e,t)=>e.medicine.find(a=>a.id===t)??e.medicine[0];var st=2,nt=14,ot=182;function Ke({day:e,today:t,days:a,been:o,coming:l,notes:n}){let i=G(e,t);if(i<0||i>ot)return;let r=Math.min(...l.map(([,c])=>G(e,c)).filter(c=>c>=i)),m=Math.max(a,i+st,r<=a+nt?r+1:0),h=c=>c>=0&&c<=m,x=[...o.map(([c,$])=>({n:c,day:G(e,$),past:!0})),...l.map(([c,$])=>({n:c,day:G(e,$),past:!1}))].filter(c=>h(c.day)).map(c=>({...c,at:c.day/m})).sort((c,$)=>c.at-$.at),y=[...new Set(n)].map(c=>G(e,c)).filter(h).sort((c,$)=>c-$).map(c=>c/m);return{fades:Math.min(1,a/m),today:i/m,gatherings:x,practice:y}}var w={title:"Your steps",lead:"What you said you would carry into the week.",none:"No step yet. One small thing is plenty, and nobody has to.",add:"Add a step",another:"Add another step",change:"Change",earlier:"Earlier steps",closed:"This step was written on a device that is gone. It cannot be read here.",onlyYou:"only you see this",circleSees:"the circle sees this",show:"Show the circle",takeBack:"Take back",erase:"Erase this step",sure:"Erase this step and what the log says of it? It cannot be brought back.",yes:"Yes, erase it",no:"Keep it",others:"What others carry",othersOf:e=>`${e}\u2019s step`,state:{trying:"trying",resting:"resting",changed:"changed",woven_in:"woven in",let_go:"let go"},rhythm:{once:"once",daily:"daily",weekly:e=>F(e,"once a week","# times a week"),arises:"when it arises"}},f={title:"One small step",again:"Your step, as it is now",insight:"Something you saw, felt or learned",insightHint:"In your own words, one line. You can leave it out.",when:"When or if\u2026",whenHint:"After\u2026, when I notice\u2026, or at a time and a place.",then:"I will\u2026",thenHint:"Could you do it on a bad day?",thenMissing:"What will you do? Smaller is better.",reads:"It reads",rhythm:"How often",times:"Times a week",rhythms:{once:"Once",daily:"Daily",weekly:"Some days a week",arises:"When it arises"},confidence:"How sure are you that you can, from 0 to 10?",notSaid:"Not said",smaller:"Make it smaller",smallerText:"Smaller is better. What could you still do on a bad day?",hard:"If it gets hard",obstacle:"What may get in the way",fallback:"Then I will\u2026",more:"What it serves",domain:"Part of life",noDomain:"Not said",value:"What matters to you in it",domains:{mind:"mind",body:"body",spirit:"spirit",relationships:"relationships",lifestyle:"lifestyle",nature:"nature"},support:"Who may see it",supports:{none:"Only me",circle:"The circle"},supportHint:"The facilitators see that you have a step, and never what it says unless you show it.",state:"How it is with this step",keep:"Keep this step",keepAndShow:"Keep and show the circle",cancel:"Not now",moved:"This step was changed on another device meanwhile. Yours is still in the boxes; the other one reads:",mine:"Keep mine",theirs:"Keep the other one"},v={today:"Today\u2026",how:"How was it?",day:"Which day",whatDay:{today:"Today",yesterday:"Yesterday",other:"Another day"},date:"The day",what:{did:"Did it",bit:"Did a bit",noticed:"Noticed",not_now:"Not now"},noticed:"Noticing counts. It is where a new way begins.",line:"A line about it, if you like",keep:"Note it",close:"Not now",takeBack:"Take this note back",times:(e,t)=>F(e,`once, on ${t}`,`# times since ${t}`),cameBack:"came back after a pause",notes:"What you noted",kept:(e,t)=>`Noted: ${e}, ${t}.`,waits:e=>F(e,"One note waits on this device until there is a connection.","# notes wait on this device until there is a connection."),closed:e=>`The log closed on ${e}, twelve weeks after the last gathering. What is in it stays yours.`},ae={title:"Your step",lead:"Show it if you like. Telling it as it was is worth more than having done it.",shown:"The circle sees your step."},ie={title:"What you keep",lead:e=>`There is no connection. This is how it was on this device on ${e}. It goes on by itself when the connection is back.`,next:(e,t)=>`Next time: ${e}, ${t}.`};var Re={insight:200,when:140,then:140};function re({room:e,step:t,version:a=0,says:o,shown:l=!1,today:n,onDone:i}){let[r,m]=k(()=>o??Be(n)),[h,p]=k(!1),[x,y]=k(!1),c=I(),$=d=>`${d}-${t}`,b=d=>(m({...r,...d}),p(!1)),O=(d,H={})=>s`<${S} id=${$(d)} value=${r[d]} onValue=${tt=>b({[d]:tt})} ...${H} more=${{maxlength:Re[d]??Re.then,translate:"no"}} />`,B=async d=>{if(!Z(r))return p(!0),document.getElementById($("then"))?.focus();let H=await c.run(()=>K(e,t,d+1,r));y(H.code==="step_moved"),H.outcome!=="refused"&&(r.support==="circle"&&(await c.run(()=>R(e,t))).outcome==="refused"||i())},L=x?Y(e).find(d=>d.id===t):void 0,U=d=>(d.preventDefault(),c.busy||B(L?.version??a)),u=Z(r);return s`<form class="step-form stack" autocomplete="off" novalidate onSubmit=${U} aria-label=${o?f.again:f.title}>
<h3>${o?f.again:f.title}</h3>
${O("insight",{label:f.insight,hint:f.insightHint})}
${O("when",{label:f.when,hint:f.whenHint})}
${O("then",{label:f.then,hint:f.thenHint,problem:h?f.thenMissing:""})}
${u&&s`<div class="reads"><p class="small soft">${f.reads}</p><${A} says=${r} /></div>`}
<${S} as="select" id=${$("rhythm")} label=${f.rhythm} value=${r.rhythm} onValue=${d=>b({rhythm:d})}>
${Ee.map(d=>s`<option key=${d} value=${d}>${f.rhythms[d]}</option>`)}</${S}>
${r.rhythm==="weekly"&&s`<${S} as="select" id=${$("times")} label=${f.times} value=${String(r.times)} onValue=${d=>b({times:Number(d)})}>
${[1,2,3,4,5,6].map(d=>s`<option key=${d} value=${d}>${d}</option>`)}</${S}>`}
<${S} as="select" id=${$("confidence")} label=${f.confidence} value=${String(r.confidence)} onValue=${d=>b({confidence:Number(d)})}>
<option value="-1">${f.notSaid}</option>${Array.from({length:11},(d,H)=>s`<option key=${H} value=${H}>${H}</option>`)}</${S}>
${r.confidence>=0&&r.confidence<7&&s`<div class="smaller" role="status"><p>${f.smallerText}</p>
<button type="button" class="btn" onClick=${()=>document.getElementById($("then"))?.focus()}>${f.smaller}</button></div>`}
${(Ne(r,n)||r.obstacle||r.fallback)&&s`<fieldset><legend>${f.hard}</legend>${O("obstacle",{label:f.obstacle})}${O("fallback",{label:f.fallback})}</fieldset>`}
<details open=${!!(r.domain||r.value)}><summary>${f.more}</summary><div class="stack">
<${S} as="select" id=${$("domain")} label=${f.domain} value=${r.domain} onValue=${d=>b({domain:d})}>
<option value="">${f.noDomain}</option>${Ce.map(d=>s`<option key=${d} value=${d}>${f.domains[d]}</option>`)}</${S}>
${O("value",{label:f.value})}</div></details>
${o&&s`<${S} as="select" id=${$("state")} label=${f.state} value=${r.state} onValue=${d=>b({state:d})}>
${De.map(d=>s`<option key=${d} value=${d}>${w.state[d]}</option>`)}</${S}>`}
<fieldset class="who"><legend>${f.support}</legend>
${["none","circle"].map(d=>s`<label key=${d} class="check"><input type="radio" name=${$("support")} checked=${r.support===d} onChange=${()=>b({support:d})} />${f.supports[d]}</label>`)}
<p class="small soft">${f.supportHint}</p></fieldset>
${L?.says&&s`<div class="reads" role="status"><p class="small">${f.moved}</p><${A} says=${L.says} />
<button type="button" class="btn" onClick=${i}>${f.theirs}</button></div>`}
<${E} sentence=${L?"":c.sentence} />
<div class="row"><button class="btn primary" disabled=${c.busy}>${L?f.mine:r.support==="circle"?f.keepAndShow:f.keep}</button>
<button type="button" class="btn quiet" onClick=${i}>${f.cancel}</button></div>
</form>`}var it=140;function le({room:e,step:t,notes:a,onDone:o}){let l=C(),[n,i]=k(l),r=a.find($=>$.day===n),[m,h]=k(void 0),[p,x]=k(!1),y=async $=>{x(!0),await je(e,{step:t,day:n,what:$,line:$?(m??r?.line??"").trim():""}),o()},c=$=>$?.focus({preventScroll:!0});return s`<div class="today" role="group" aria-label=${v.how}>
<p ref=${c} tabindex="-1"><b>${v.how}</b></p>
<div class="whats">${He.map($=>s`<button key=${$} class="btn" disabled=${p||!n} aria-pressed=${r?.what===$} onClick=${()=>y($)}>${v.what[$]}</button>`)}</div>
<p class="small soft">${v.noticed}</p>
<${S} id=${`line-${t}`} label=${v.line} value=${m??r?.line??""} onValue=${h} more=${{maxlength:it,translate:"no"}} />
<${S} id=${`day-${t}`} label=${v.day} value=${n} onValue=${$=>(i($),h(void 0))} more=${{type:"date",max:l,dir:"ltr"}} />
<div class="row"><button class="btn quiet" onClick=${o}>${v.close}</button>
${r&&s`<button class="btn quiet" disabled=${p} onClick=${()=>y("")}>${v.takeBack}</button>`}</div>
</div>`}var rt=7,A=({says:e})=>s`<p class="voice" dir="auto" translate="no">${Z(e)}</p>`,T=e=>Se(Date.parse(`${e}T12:00:00Z`),"UTC"),lt=({rhythm:e,times:t})=>e==="weekly"?w.rhythm.weekly(t):w.rhythm[e];function Pe({room:e,step:t,entries:a,open:o}){let[l,n]=k(""),i=I(),{id:r,version:m,shown:h,says:p}=t,x=s`<${M} label=${w.erase} sure=${w.sure} yes=${w.yes} no=${w.no} kind="quiet" disabled=${i.busy} act=${()=>i.run(()=>Fe(e,r,a))} />`;if(!p)return s`<article class="step"><p class="soft">${w.closed}</p>${x}<${E} sentence=${i.sentence} /></article>`;let y=a.filter($=>$.step===r),c=N(p);return l==="change"?s`<article class="step"><${re} room=${e} step=${r} version=${m} says=${p} shown=${h} today=${C()} onDone=${()=>n("")} />${x}</article>`:s`<article class="step">
<${A} says=${p} />
<p class="small soft">${[p.state!=="trying"&&w.state[p.state],lt(p),...ct(y),h?w.circleSees:w.onlyYou].filter(Boolean).join(" \xB7 ")}</p>
<${dt} notes=${y} />
${l==="today"?s`<${le} room=${e} step=${r} notes=${y} onDone=${()=>n("")} />`:s`<div class="row">
${c&&o&&s`<button class="btn primary" onClick=${()=>n("today")}>${v.today}</button>`}
${h?s`<button class="btn" disabled=${i.busy} onClick=${()=>i.run(()=>K(e,r,m+1,{...p,support:"none"}))}>${w.takeBack}</button>`:c&&s`<button class="btn" disabled=${i.busy} onClick=${()=>i.run(()=>R(e,r))}>${w.show}</button>`}
<button class="btn quiet" onClick=${()=>n("change")}>${w.change}</button>
</div>`}
<${E} sentence=${i.sentence} />
</article>`}function ct(e){let{times:t,since:a,cameBack:o}=Ye(e);return[t>0&&v.times(t,T(a)),o&&v.cameBack]}function dt({notes:e}){let t=e.slice(-rt);if(!t.length)return null;let a=t.map(({what:o,day:l})=>o?`${T(l)}: ${v.what[o]}`:"").join(", ");return s`<div class="days" role="img" aria-label=${`${v.notes}: ${a}`}>${t.map(({entry:o,what:l})=>s`<i key=${o} class=${l}></i>`)}</div>`}function I(){let[e,t]=k(!1),[a,o]=k("");return{busy:e,sentence:a,run:async n=>{t(!0),o("");let i=await n();return t(!1),i.outcome==="refused"&&o(i.sentence??""),i}}}var g={none:"You can say when your experience was. Nobody has to, and nobody else sees it.",say:"Say when it was",change:"Change",week:e=>`Week ${e} after`,since:e=>`Since ${e}.`,sinceLast:e=>`Since the latest one, ${e}.`,today:"today",ahead:"It is still to come.",picture:(e,t)=>`${e}, counted from ${t}.`,been:e=>e.length?`Gatherings you were at: ${e.join(", ")}.`:"",coming:e=>e.length?`Gatherings to come: ${e.join(", ")}.`:"",practised:e=>e?F(e,"One day with a note in your log.","# days with a note in your log."):"",gathering:e=>`gathering ${e}`,evidence:e=>`Evidence: ${F(e.length,"grade","grades")} ${e.join(", ")}.`,onlyYou:"Only you see this.",deskSees:e=>`The facilitators see the date ${e}, and nothing else of this.`,show:"Show the facilitators the weeks",showHint:"If you show it, the facilitators see the latest date, and never the medicine.",takeBack:"Take back",source:"Where this picture comes from",grade:(e,t)=>`Grade ${e}: ${t}.`,from:"Sources",notLoaded:"The words that belong here did not load. What you keep is not touched.",closed:"This was written on a device that is gone. It cannot be read here.",anew:"Begin anew"},W={title:"When it was",dates:"Your dates",date:"A date",dateHint:"One date or several. The picture follows the latest.",add:"Add this date",missing:"Choose a day first.",ahead:"Choose a day that has been.",remove:e=>`Remove ${e}`,removeOne:"Remove",medicine:"Which medicine, if you like",medicineHint:"You can leave it as it is. It changes how far the picture reaches and what it rests on. Nobody else sees it.",done:"Done",erase:"Erase all of this",sure:"Erase your dates, the medicine and your numbers of past gatherings? They cannot be brought back.",yes:"Yes, erase it",no:"Keep it"},D={title:"How you arrived, how you left",lead:"Your own numbers from 0 to 10, gathering by gathering. This picture is yours alone.",gathering:e=>`Gathering ${e}`,both:(e,t)=>`${e}, then ${t}`,arriving:e=>`${e} on arriving`,leaving:e=>`${e} on leaving`,letGo:"Let these numbers go",sure:"Let go of all numbers shown here? They cannot be brought back.",yes:"Yes, let them go",no:"Keep them",key:"Left: arriving. Right: leaving.",been:e=>F(e,"You were at one gathering.","You were at # gatherings."),steps:e=>F(e,"You keep one step.","You keep # steps.")};var ce=4,pt=27,Je=e=>Object.entries(e??{}).map(([t,a])=>[t,C(new Date(Number(a)))]);function Ue({room:e,day:t,today:a,days:o,entries:l}){let n=fe(),i=e.lanes.member.value,[r,m]=[Je(i?.been_at),Je(i?.to_come)],h=l.filter(({what:u})=>u!=="not_now").map(u=>u.day),p=Ke({day:t,today:a,days:o,been:r,coming:m,notes:h});if(!p)return null;let x=document.dir==="rtl",y=u=>x?100-ce-u*(100-2*ce):ce+u*(100-2*ce),c=u=>p.gatherings.filter(d=>d.past===u),$=[{x:y(0),text:T(t)}],b=c(!1)[0];for(let u of[b,c(!0).at(-1),...p.gatherings])u&&$.every(d=>Math.abs(d.x-y(u.at))>=pt)&&$.push({x:y(u.at),text:g.gathering(u.n)});let O=u=>u<14?"start":u>86?"end":"middle",B=u=>`${u<14?0:u>86?100:u}%`,L=u=>c(u).map(d=>`${d.n} (${T((u?r:m).find(([H])=>H===d.n)?.[1]??t)})`),U=[g.picture(g.week(V(t,a)),T(t)),g.been(L(!0)),g.coming(L(!1)),g.practised(p.practice.length)].filter(Boolean).join(" ");return s`<svg class="band" role="img" aria-label=${U} width="100%" height="104">
<defs><linearGradient id=${n} x1=${x?1:0} x2=${x?0:1}><stop class="warm" offset="0" /><stop class="mild" offset=${p.fades*.45} /><stop class="gone" offset=${p.fades} /></linearGradient></defs>
<rect x="0" y="36" width="100%" height="36" rx="18" fill=${`url(#${n})`} />
<line class="today" x1=${`${y(p.today)}%`} x2=${`${y(p.today)}%`} y1="20" y2="72" />
${p.practice.map(u=>s`<circle key=${u} class="noted" cx=${`${y(u)}%`} cy="54" r="3.5" />`)}
${p.gatherings.map(u=>s`<circle key=${u.n} class=${u.past?"was":"ahead"} cx=${`${y(u.at)}%`} cy="54" r="8" />`)}
<text class="now" x=${B(y(p.today))} y="14" text-anchor=${O(y(p.today))}>${g.today}</text>
${$.map(u=>s`<text key=${u.text} x=${B(u.x)} y="94" text-anchor=${O(u.x)}>${u.text}</text>`)}
</svg>`}function Ze({room:e,table:t,kept:a,choose:o,onDone:l}){let n=C(),[i,r]=k(""),[m,h]=k(""),p=I(),x=t.medicine.find(({id:b})=>b===a.medicine)??t.medicine[0],y=async b=>{if(b.preventDefault(),h(i?i>n?W.ahead:"":W.missing),!i||i>n)return;(await p.run(()=>pe(e,B=>[...B,i]))).outcome!=="refused"&&r("")},c=a.dates.length>0||a.medicine!==""||Object.keys(a.numbers).length>0;return s`<div class="when" role="group" aria-labelledby="when-title">
<h3 id="when-title" tabindex="-1" ref=${b=>b?.focus({preventScroll:!0})}>${W.title}</h3>
${a.dates.length>0&&s`<ul class="dates" aria-label=${W.dates}>${a.dates.map(b=>s`<li key=${b}><span>${T(b)} ${b.slice(0,4)}</span>
<button class="btn quiet" disabled=${p.busy} aria-label=${W.remove(T(b))} onClick=${()=>p.run(()=>pe(e,O=>O.filter(B=>B!==b)))}>${W.removeOne}</button></li>`)}</ul>`}
<form onSubmit=${y} novalidate>
<${S} id="when-day" label=${W.date} hint=${W.dateHint} problem=${m} value=${i} onValue=${b=>(r(b),h(""))} more=${{type:"date",max:n,dir:"ltr"}} />
<button class="btn" disabled=${p.busy}>${W.add}</button>
</form>
<${S} id="when-medicine" as="select" label=${W.medicine} hint=${W.medicineHint} value=${x.id} onValue=${b=>o(b===t.medicine[0].id?"":b)}>
${t.medicine.map(({id:b,name:O})=>s`<option key=${b} value=${b} selected=${b===x.id}>${O}</option>`)}
</${S}>
<${E} sentence=${p.sentence} />
<div class="row"><button class="btn primary" onClick=${l}>${W.done}</button>
${c&&s`<${M} label=${W.erase} sure=${W.sure} yes=${W.yes} no=${W.no} kind="quiet" disabled=${p.busy} act=${()=>p.run(()=>se(e)).then(l)} />`}</div>
</div>`}var me=({basis:e})=>[...new Set(e.map(({grade:t})=>t))].sort();function ze({table:e,medicine:t}){let a=new Set(t.basis.flatMap(({sources:n})=>n)),o=e.source.filter(({id:n,general:i})=>i||a.has(n)),l=n=>o.findIndex(i=>i.id===n)+1;return s`<details class="sources"><summary>${g.source}</summary>
${t.note&&s`<p class="small">${t.note}</p>`}
<ul class="small">${t.basis.map(({says:n,grade:i,sources:r},m)=>s`<li key=${m}>${n} (${i}; ${r.map(l).join(", ")})</li>`)}</ul>
<p class="small">${me(t).map(n=>g.grade(n,e.grade[n]??"")).join(" ")} ${e.words.grades}</p>
<h3>${g.from}</h3>
<ol class="small">${o.map(({id:n,cite:i})=>s`<li key=${n}>${i}</li>`)}</ol>
</details>`}function P(e){let[t,a]=k([]),{log:o}=e.lanes.member.value??{};return j(()=>{let l=!0;return _e(e).then(n=>l&&a(n),()=>{}),()=>{l=!1}},[e,o]),oe(e,t)}function Qe({room:e}){let[t,a]=k(!1),o=I(),l=P(e);j(()=>{Ve()},[]);let{known:n,failed:i}=Q.value;if(!e.lanes.member.value?.can.keep_step)return null;let{says:r,there:m,shown:h,seen:p}=q(e),x=C(),y=r?.dates.at(-1)??"",c=V(y,x),$=n?.words.label??"";if(!n)return i?s`<section class="card early"><p class="soft">${g.notLoaded}</p></section>`:null;let b=s`<button class="btn" onClick=${()=>a(!0)}>${y?g.change:g.say}</button>`;if(m&&!r)return s`<section class="card early" aria-labelledby="early-weeks"><h2 id="early-weeks">${$}</h2><p class="soft">${g.closed}</p>
<p><button class="btn" disabled=${o.busy} onClick=${()=>o.run(()=>se(e))}>${g.anew}</button></p><${E} sentence=${o.sentence} /></section>`;let O=r??Ae(),B=qe(n,O.medicine),L=u=>o.run(()=>te(e,d=>({...d,medicine:u}))),U=h?s`<button class="btn" disabled=${o.busy} onClick=${()=>o.run(()=>Le(e))}>${g.takeBack}</button>`:s`<button class="btn" disabled=${o.busy} aria-describedby="show-weeks" onClick=${()=>o.run(()=>Ie(e))}>${g.show}</button>`;return s`<section class="card early" aria-labelledby="early-weeks">
<h2 id="early-weeks">${y&&c>0?`${$} \xB7 ${g.week(c)}`:$}</h2>
${y?s`<p class="soft">${(O.dates.length>1?g.sinceLast:g.since)(T(y))} ${n.words.open} ${n.words.nothing_closes}</p>
<${Ue} room=${e} day=${y} today=${x} days=${B.days} entries=${l} />
<p class="small">${n.words.mostly} ${g.evidence(me(B))} ${n.words.not_advice}</p>
<p class="small soft">${n.words.tender}</p>
<${ze} table=${n} medicine=${B} />`:s`<p class="soft">${n.words.open} ${n.words.nothing_closes}</p>`}
${t?s`<${Ze} room=${e} table=${n} kept=${O} choose=${L} onDone=${()=>a(!1)} />`:y?s`<p class="small soft" id="show-weeks" role="status">${h?g.deskSees(T(p)):de(e)?g.onlyYou:`${g.onlyYou} ${g.showHint}`}</p>
<div class="row">${!de(e)&&U}${b}</div>`:s`<p class="small soft">${g.none}</p><div class="row">${b}</div>`}
<${E} sentence=${o.sentence} />
</section>`}var $t=8,J=64,mt=3;function Xe({room:e}){let t=I(),a=e.lanes.member.value;if(!a?.can.keep_step)return null;let o=Object.entries(q(e).says?.numbers??{}).filter(([,m])=>m.arriving||m.leaving).sort(([m],[h])=>Number(m)-Number(h)).slice(-$t),l=Object.keys(a.been_at??{}).length,n=Y(e).filter(({says:m})=>m&&N(m)).length,i=s`<p class="small soft">${[l>0&&D.been(l),n>0&&D.steps(n)].filter(Boolean).join(" ")}</p>`;if(!o.length)return l>0?i:null;let r=()=>t.run(()=>te(e,m=>({...m,numbers:Object.fromEntries(Object.entries(m.numbers).map(([h,{day:p}])=>[h,{day:p,gone:!0}]))})));return s`<section class="card felt" aria-labelledby="felt-title">
<h2 id="felt-title">${D.title}</h2><p class="small soft">${D.lead}</p>
<ul>${o.map(([m,h])=>s`<li key=${m}><${ft} one=${h} /><span class="visually-hidden">${D.gathering(m)}, ${T(h.day)}: </span><span>${ut(h)}</span><small aria-hidden="true">${T(h.day)}</small></li>`)}</ul>
<p class="small soft">${D.key}</p>
${i}
<${M} label=${D.letGo} sure=${D.sure} yes=${D.yes} no=${D.no} kind="quiet" disabled=${t.busy} act=${r} />
<${E} sentence=${t.sentence} />
</section>`}var ut=({arriving:e,leaving:t})=>e&&t?D.both(e,t):e?D.arriving(e):D.leaving(t??"");function ft({one:e}){let t=o=>Math.max(mt,Number(o)/10*J),a=(o,l,n)=>o&&s`<rect class=${n} x=${l} y=${J-t(o)} width="14" height=${t(o)} rx="3" />`;return s`<svg aria-hidden="true" width="34" height=${J+1} viewBox=${`0 0 34 ${J+1}`}>${a(e.arriving,1,"arriving")}${a(e.leaving,19,"leaving")}<line x1="0" x2="34" y1=${J+.5} y2=${J+.5} /></svg>`}var ht=2;function ue({room:e}){let[t,a]=k(""),o=e.lanes.member.value,{entries:l,sentence:n}=yt(e);if(!o?.can.keep_step)return null;let i=Y(e).sort((c,$)=>(c.says?.since??"").localeCompare($.says?.since??"")||c.id.localeCompare($.id)),[r,m]=[i.filter(({says:c})=>c&&N(c)),i.filter(({says:c})=>!c||!N(c))],h=z(e.circle).value.length,p=o.log_closes===void 0?1/0:Number(o.log_closes),x=p>Date.now(),y=c=>s`<${Pe} key=${c.id} room=${e} step=${c} entries=${l} open=${x} />`;return s`<section class="card steps" aria-labelledby="own-steps">
<h2 id="own-steps">${w.title}</h2>
<p class="small soft">${i.length?w.lead:w.none}</p>
${r.map(y)}
${t?s`<${re} key=${t} room=${e} step=${t} today=${C()} onDone=${()=>a("")} />`:r.length<ht&&s`<p><button class=${`btn${r.length?"":" primary"}`} onClick=${()=>a(be())}>${r.length?w.another:w.add}</button></p>`}
${m.length>0&&s`<details><summary>${w.earlier}</summary>${m.map(y)}</details>`}
<p class="small soft" role="status">${h>0&&e.connection.value.state!=="live"&&v.waits(h)}</p>
${!x&&i.length>0&&s`<p class="small soft">${v.closed(X(p))}</p>`}
<${E} sentence=${n} />
<${bt} room=${e} />
</section>`}function yt(e){let[t,a]=k(""),o=z(e.circle).value.length;return j(()=>{Me(e,a)},[e,o]),{entries:P(e),sentence:t}}function bt({room:e}){let t=ne(e).filter(a=>a.steps.length);return t.length?s`<h3>${w.others}</h3>
<ul class="others">${t.map(a=>s`<li key=${a.person}><b dir="auto" translate="no">${a.name}</b>${a.steps.map(({id:o,says:l})=>s`<${A} key=${o} says=${l} />`)}</li>`)}</ul>`:null}var wt=1e3;function et(e){let t=P(e),a=Y(e).flatMap(({id:i,says:r})=>r?[{id:i,says:r}]:[]),o=ee(e)?.next,l={day:C(),steps:a,entries:t,latest:q(e).says?.dates.at(-1)??"",next:o&&Number(o.at)},n=JSON.stringify(l);j(()=>{let i=e.held.peek();if(!i||!ke(e.circle))return;let r=setTimeout(()=>{ge(i,ve(JSON.parse(n))).catch(()=>{})},wt);return()=>clearTimeout(r)},[e,n])}function gt({room:e}){return et(e),s`<${Qe} room=${e} /><${ue} room=${e} /><${Xe} room=${e} />`}var kt=30;function vt({room:e}){let t=e.own.value;if(!t)return null;let a=oe(e,t.entries),o=V(t.latest,C()),l=z(e.circle).value.length;return s`<main class="page after offline">
<${Ge} />
<header><span class="halo" aria-hidden="true"></span><h1>${ie.title}</h1><p class="soft" role="status">${ie.lead(T(t.day))}</p></header>
${(o>0||t.next!==void 0)&&s`<section class="card">${o>0&&s`<p>${g.week(o)}</p>`}${t.next!==void 0&&s`<p class="soft">${ie.next(X(t.next),xe(t.next))}</p>`}</section>`}
<section class="card steps" aria-labelledby="kept-steps"><h2 id="kept-steps">${w.title}</h2>
${!t.steps.length&&s`<p class="soft">${w.none}</p>`}
${t.steps.map(({id:n,says:i})=>s`<${xt} key=${n} room=${e} id=${n} says=${i} notes=${a.filter(r=>r.step===n)} />`)}
<p class="small soft" role="status">${l>0&&v.waits(l)}</p>
</section>
<div class="row centred"><${We} /></div>
</main>`}function xt({room:e,id:t,says:a,notes:o}){let[l,n]=k(!1),i=N(a)&&e.held.value!==null;return s`<article class="step"><${A} says=${a} />
${a.state!=="trying"&&s`<p class="small soft">${w.state[a.state]}</p>`}
${o.length>0&&s`<ul class="noted small">${o.slice(-kt).reverse().map(({entry:r,day:m,what:h,line:p})=>s`<li key=${r}>${T(m)}: ${h&&v.what[h]}${p&&s`<span dir="auto" translate="no"> · ${p}</span>`}</li>`)}</ul>`}
${l?s`<${le} room=${e} step=${t} notes=${o} onDone=${()=>n(!1)} />`:i&&s`<div class="row"><button class="btn" onClick=${()=>n(!0)}>${v.today}</button></div>`}
</article>`}function St({room:e}){let t=I(),a=Oe(e)?.piece.person;if(!a)return null;if(a!==Te(e)){let l=ne(e).find(n=>n.person===a);return l?.steps.length?s`<section class="look-back" aria-label=${w.othersOf(l.name)}>${l.steps.map(({id:n,says:i})=>s`<${A} key=${n} says=${i} />`)}</section>`:null}let o=Y(e).filter(({says:l})=>l&&N(l));return o.length?s`<section class="look-back" aria-labelledby="look-back">
<h2 id="look-back">${ae.title}</h2><p class="small soft">${ae.lead}</p>
${o.map(({id:l,version:n,shown:i,says:r})=>r&&s`<div key=${l} class="one">
<${A} says=${r} />
${i?s`<p class="small" role="status">${ae.shown}</p><button class="btn" disabled=${t.busy} onClick=${()=>t.run(()=>K(e,l,n+1,{...r,support:"none"}))}>${w.takeBack}</button>`:s`<button class="btn" disabled=${t.busy} onClick=${()=>t.run(()=>R(e,l))}>${w.show}</button>`}
</div>`)}
<${E} sentence=${t.sentence} />
</section>`:null}function Ot({room:e}){let[t,a]=k(!1),o=e.lanes.member.value?.last,l=e.held.value;if(!o||!l||ee(e)?.next||l.keptAfter===o.number&&!t)return null;let n=()=>{we(Object.assign(l,{keptAfter:o.number})).catch(()=>{}),a(!0)},i=`#/kept/${e.circle}`;return s`<section class="card series-end" aria-labelledby="series-end">
<h2 id="series-end">${_.title}</h2>
${t?s`<p role="status">${_.kept}</p>`:s`<p>${_.lead}</p>
<div class="row"><button class="btn" onClick=${n}>${_.keep}</button><a class="btn" href=${i}>${_.take}</a><a class="btn quiet" href=${i}>${_.erase}</a></div>
<p class="small soft">${_.otherwise} <a href=${i}>${_.page}</a></p>`}
</section>`}export{St as LookBack,gt as Own,vt as OwnOffline,Ot as SeriesEnd,ue as Steps};
