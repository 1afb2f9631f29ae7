/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as we}from"./chunk-BXHVEY57.js";import{a as he,b as ge,c as ye,d as A,e as Z,f as ve,g as J,h as ke,i as Oe,j as K}from"./chunk-YEALJBJ4.js";import{a as U}from"./chunk-BGSFGOOZ.js";import{a as E}from"./chunk-NTMADR2T.js";import{g as de,p as o,q as ue}from"./chunk-PGMTBT45.js";import{b as d}from"./chunk-SP35427W.js";import{$a as pe,Gb as f,Hb as I,Ib as H,M as ee,Xa as L,Za as R,_a as $e,a as l,ab as q,b as u,c as le,cb as te,e as Q,eb as ne,gb as fe,hb as be,o as me,p as ce,xa as W,ya as B}from"./chunk-WUYKNLXN.js";function Se({part:e,people:i,problem:s,onPart:a}){let r=e.from.title||de[e.from.kind],n=e.out||!J(e)?void 0:Oe(e,i);return l`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${r}</h3><p class="soft small">${e.out?o.leftOut:n===void 0?"":(n<ye?o.eachLittle:o.each)(ue(n),i)}</p></div>
${!e.out&&l`<div class="plan-minutes"><${f} id=${`min-${e.id}`} label=${o.minutesOf(r)} bare value=${e.minutes} problem=${s}
onValue=${$=>a({...e,minutes:$})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${o.minutesShort}</span></div>`}
${!e.out&&l`<${f} id=${`say-${e.id}`} label=${o.promptOf(r)} bare as="textarea" value=${e.prompt}
onValue=${$=>a({...e,prompt:$})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ve(e)&&l`<button type="button" class="btn small quiet" aria-label=${`${e.out?o.takeIn:o.leaveOut}: ${r}`}
onClick=${()=>a({...e,out:!e.out})}>${e.out?o.takeIn:o.leaveOut}</button>`}
</li>`}var oe=["until_check_in","any_boundary","closed_once_begun"],Ce=10080*6e4;function se(e){let i=Object.values(e.planned).sort((n,$)=>Number($.at)-Number(n.at))[0],s=i?.zone||L(),a=Number(i?.at??Math.max(0,...Object.values(e.past).map(n=>Number(n.planned_at))));if(!a)return{date:"",time:"",zone:s};let r=$e(a+Ce,s);return{date:Date.parse(r)>Date.now()?r:"",time:pe(a,s),zone:s}}function xe({room:e,desk:i,n:s,template:a,onDone:r}){let[n,$]=u(()=>se(i)),[g,b]=u(()=>Z(a,s)),[y,M]=u(a.gathering[g]?.theme??""),[v,S]=u(()=>A(a.gathering[g])),[k,D]=u(ge.usual),[h,O]=u(oe[0]),[_,j]=u([]),[V]=u(B),z=W(),p=R(n.date,n.time,n.zone)[0],x=ke(v),F=m=>{b(m),M(a.gathering[m].theme),S(A(a.gathering[m]))},X=()=>{let m={date:!n.date&&o.dateMissing,time:!n.time&&o.timeMissing},t=n.date&&n.time&&p===void 0&&o.timeSkipped;return[m.date&&{id:"plan-date",sentence:m.date},m.time&&{id:"plan-time",sentence:m.time},t&&{id:"plan-time",sentence:t},p!==void 0&&p<Date.now()&&{id:"plan-date",sentence:o.datePast},...v.filter(c=>!c.out&&!J(c)).map(c=>({id:`min-${c.id}`,sentence:o.minutesBad})),x>he&&{id:"plan-people",sentence:o.sumTooLong}].filter(c=>typeof c=="object")},Y=async m=>{m.preventDefault();let t=X();if(j(t),t.length)return;let{plan:c,bodies:w}=K({gathering:V,at:p,zone:n.zone,theme:y,parts:v,doors:h===oe[0]?void 0:h});await z.run("plan",()=>e.send({do:"plan_gathering",plan:c},w))&&r()},G=m=>S(v.map(t=>t.id===m.id?m:t));return l`<form class="stack roomy" onSubmit=${Y} novalidate autocomplete="off">
<${H} problems=${_} summary=${E.summary} />
<${U} when=${n} at=${p} problems=${_} onWhen=${$} />
${a.gathering.length>1&&l`<${f} id="plan-from" as="select" label=${o.template} value=${String(g)} onValue=${m=>F(Number(m))}>
${a.gathering.map((m,t)=>l`<option key=${t} value=${String(t)}>${o.templateNth(t+1,m.theme)}</option>`)}</${f}>`}
<${f} id="plan-theme" label=${o.theme} hint=${o.themeHint} value=${y} onValue=${M} more=${{maxlength:120}} />
<${f} id="plan-doors" as="select" label=${o.doors} hint=${o.doorsHint} value=${h} onValue=${O}>
${oe.map(m=>l`<option key=${m} value=${m}>${o.doorsOf[m]}</option>`)}</${f}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${o.agenda}</h2><p class="hint">${o.agendaHint}</p></div>
<${we} people=${k} onPeople=${D} problem=${I(_,"plan-people")} /></div>
<ol class="plan-parts">${v.map(m=>l`<${Se} key=${m.id} part=${m} people=${k} problem=${I(_,`min-${m.id}`)} onPart=${G} />`)}</ol>
<p class="sum" role="status"><b>${o.sum(x)}</b>${p!==void 0&&x>0&&l` <span class="soft">${o.ends(q(p+x*6e4,n.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${z.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!z.busy}>${o.save}</button>
<button type="button" class="btn quiet" onClick=${r}>${E.cancel}</button></div>
</form>`}var Ie=1440*6e4,T={least:2,most:26,usual:6},ae=e=>e.gathering.length>1&&e.gathering.every(i=>i.day!==void 0);function Pe(e,i,s){return e==="template"?s.gathering.map(a=>(a.day??0)-(s.gathering[0].day??0)):Array.from({length:i},(a,r)=>r*(e==="weekly"?7:14))}function Te(e,i){let s=Date.parse(`${e}T00:00Z`);return Number.isNaN(s)?"":new Date(s+i*Ie).toISOString().slice(0,10)}function Ee(e,i,s){return i.map((a,r)=>{let n=s[r]?.date??Te(e.date,a),$=s[r]?.time??e.time;return{i:r,date:n,time:$,at:R(n,$,e.zone)[0],out:!!s[r]?.out}})}var De=e=>e.filter(i=>!i.out).sort((i,s)=>(i.at??0)-(s.at??0)||i.i-s.i),ie=5e5,je=730;function _e(e,i){return Object.values(i).map(a=>{let r=new TextEncoder().encode(a).length;return je+Math.ceil(((ee.find(n=>r<n)??r)-ee[0])*4/3)}).reduce((a,r)=>a+r,JSON.stringify(e).length)}function ze({item:e,said:i,here:s,about:a,problem:r,onChange:n}){let[$,g]=u(!1),b=i||e.date;return e.out?l`<li class="out" id=${`series-${e.i}`} tabindex="-1"><p class="soft"><s>${b}</s> ${o.leftOut}</p>
<button type="button" class="btn small quiet" aria-label=${`${o.takeIn}: ${b}`} onClick=${()=>n({out:!1})}>${o.takeIn}</button></li>`:l`<li id=${`series-${e.i}`} tabindex="-1">
<p><b>${i||o.timeSkipped}</b>${a&&l`<br /><span class="soft small" dir="auto">${a}</span>`}${s&&l`<br /><span class="soft small">${s}</span>`}</p>
${r&&l`<p class="problem">${r}</p>`}
${$&&l`<div class="pairs"><${f} id=${`series-date-${e.i}`} label=${o.date} value=${e.date} onValue=${y=>n({date:y})} more=${{type:"date",dir:"ltr"}} />
<${f} id=${`series-time-${e.i}`} label=${o.time} value=${e.time} onValue=${y=>n({time:y})} more=${{type:"time",dir:"ltr"}} /></div>`}
<div class="row"><button type="button" class="btn small" aria-expanded=${$} aria-label=${`${d.change}: ${b}`} onClick=${()=>g(!$)}>${$?d.changed:d.change}</button>
<button type="button" class="btn small quiet" aria-label=${`${d.takeOut}: ${b}`} onClick=${()=>n({out:!0})}>${d.takeOut}</button></div>
</li>`}function Ne({room:e,n:i,template:s,first:a,onDone:r}){let[n,$]=u(a),[g,b]=u(ae(s)&&i===1?"template":"weekly"),[y,M]=u(String(s.gathering.length>1?s.gathering.length:T.usual)),[v,S]=u({}),[k,D]=u([]),h=Q({key:"",command:null,bodies:{}}),O=Q({}),_=W(),j=/^\d+$/.test(y.trim())?Number(y):0,V=g==="template"||j>=T.least&&j<=T.most,z=n.date&&n.time&&V?Ee(n,Pe(g,j,s),v):[],p=De(z),x=t=>s.gathering[Z(s,i+t)],F=t=>{t(),S({}),D([])},X=()=>[!n.date&&{id:"series-date",sentence:o.dateMissing},!n.time&&{id:"series-time",sentence:o.timeMissing},!V&&{id:"series-times",sentence:d.timesBad(T.least,T.most)},n.date&&n.time&&V&&p.length===0&&{id:"series-date",sentence:d.none},...p.flatMap(({i:t,at:c},w)=>{let N=c===void 0?o.timeSkipped:c<Date.now()?o.datePast:c===p[w-1]?.at?d.twice:"";return N?[{id:`series-${t}`,sentence:N}]:[]})].filter(t=>t&&typeof t=="object"),Y=async t=>{t.preventDefault();let c=X();if(D(c),c.length)return;let w=JSON.stringify([p.map(({i:C,at:P})=>[C,P]),n.zone]);if(h.current.key!==w){let C=p.map(({i:P,at:Me},re)=>K({gathering:O.current[P]??=B(),at:Me??0,zone:n.zone,theme:x(re).theme,parts:A(x(re))}));h.current={key:w,command:{do:"plan_series",plans:C.map(P=>P.plan)},bodies:Object.assign({},...C.map(P=>P.bodies))}}let N=_e(h.current.command.plans,h.current.bodies);if(N>ie)return D([{id:"series-times",sentence:d.tooMuch(Math.floor(p.length*ie/N))}]);await _.run("series",()=>e.send(h.current.command,h.current.bodies))&&r()},G=(t,c)=>S({...v,[t]:{...v[t],...c}}),m=new Map(p.map((t,c)=>[t.i,c]));return l`<form class="stack roomy" onSubmit=${Y} novalidate autocomplete="off">
<${H} problems=${k} summary=${E.summary} />
<${U} when=${n} at=${z[0]?.at} problems=${k} prefix="series" onWhen=${t=>t.date===n.date?$(t):F(()=>$(t))} />
<div class="pairs">
<${f} id="series-rhythm" as="select" label=${d.rhythm} value=${g} onValue=${t=>F(()=>b(t))}>
${ae(s)&&l`<option value="template">${d.rhythms.template(s.gathering.map(t=>t.day).join(", "))}</option>`}
<option value="weekly">${d.rhythms.weekly}</option><option value="fortnightly">${d.rhythms.fortnightly}</option></${f}>
${g!=="template"&&l`<${f} id="series-times" label=${d.times} value=${y} onValue=${M} problem=${I(k,"series-times")} more=${{inputmode:"numeric",maxlength:2,dir:"ltr"}} />`}
</div>
${z.length>0&&l`<section aria-labelledby="series-title"><h2 id="series-title">${d.list}</h2><p class="hint">${d.listHint}</p>
<ol class="series-dates">${z.map(t=>{let c=m.get(t.i),w=c===void 0?0:x(c).minutes,N=t.at===void 0?"":`${te(t.at,n.zone)}, ${w?ne(t.at,w,n.zone):q(t.at,n.zone)}`,C=t.at!==void 0&&w>0&&!be(t.at,n.zone,L())?d.elsewhere(fe(n.zone),`${te(t.at)}, ${ne(t.at,w)}`):"";return l`<${ze} key=${t.i} item=${t} said=${N} here=${C} about=${c===void 0?"":d.about(i+c,x(c).theme)} problem=${I(k,`series-${t.i}`)}
onChange=${P=>G(t.i,P)} />`})}</ol></section>`}
<p role="alert" class="refusal">${_.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!_.busy}>${d.save(p.length)}</button>
<button type="button" class="btn quiet" onClick=${r}>${E.cancel}</button></div>
</form>`}function Tt({head:e,onBack:i,onDone:s,...a}){let[r,n]=u(null),[$,g]=u(""),[b,y]=u(void 0),{room:M,circle:v,desk:S}=a,[k]=u(()=>Math.max(0,...[...Object.values(S.planned),...Object.values(S.past)].map(O=>O.number))+1),D=async()=>{g("");try{n(await ce("/api/templates"))}catch(O){g(O instanceof me?O.sentence:String(O))}};le(()=>{D()},[]);let h=r?.find(O=>O.id===S.template)??r?.[0];return l`<main class="page desk narrow">
<header><div><button class="back" onClick=${i} dir="auto">${M.words(v.title)}</button>
<h1 tabindex="-1" ref=${e}>${o.title(k)}</h1></div></header>
${h?l`<div class="row one-or-many" role="group" aria-label=${d.which}><button type="button" class="btn" aria-pressed=${!b} onClick=${()=>y(b&&!1)}>${d.one}</button>
<button type="button" class="btn" aria-pressed=${!!b} onClick=${()=>y(!0)}>${d.many}</button></div>
<div hidden=${b}><${xe} ...${a} n=${k} template=${h} onDone=${s} /></div>
${b!==void 0&&l`<div hidden=${!b}><${Ne} ...${a} n=${k} template=${h} first=${se(S)} onDone=${s} /></div>`}`:l`<p role="status">${$||E.loading}</p>${$&&l`<button class="btn" onClick=${D}>${E.again}</button>`}`}
</main>`}export{Tt as Plan};
