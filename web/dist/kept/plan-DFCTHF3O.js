/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as U}from"./chunk-HTM3GXC6.js";import{a as we}from"./chunk-HOZ6KR3Q.js";import{a as E}from"./chunk-NTMADR2T.js";import{a as he,b as ge,c as ye,d as A,e as Z,f as ve,g as J,h as ke,i as Oe,j as K}from"./chunk-6A2D5QBV.js";import{g as de,p as o,q as ue}from"./chunk-I46UM6XH.js";import{b as c}from"./chunk-SP35427W.js";import{Aa as B,N as ee,Ub as f,Vb as I,Wb as H,a as l,b as $,c as le,e as Q,eb as L,gb as R,hb as $e,ib as pe,jb as q,lb as te,nb as ne,p as me,pb as fe,q as ce,qb as be,za as W}from"./chunk-3NJO2U67.js";function Se({part:e,people:i,problem:s,onPart:a}){let r=e.from.title||de[e.from.kind],n=e.out||!J(e)?void 0:Oe(e,i);return l`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${r}</h3><p class="soft small">${e.out?o.leftOut:n===void 0?"":(n<ye?o.eachLittle:o.each)(ue(n),i)}</p></div>
${!e.out&&l`<div class="plan-minutes"><${f} id=${`min-${e.id}`} label=${o.minutesOf(r)} bare value=${e.minutes} problem=${s}
onValue=${u=>a({...e,minutes:u})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${o.minutesShort}</span></div>`}
${!e.out&&l`<${f} id=${`say-${e.id}`} label=${o.promptOf(r)} bare as="textarea" value=${e.prompt}
onValue=${u=>a({...e,prompt:u})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ve(e)&&l`<button type="button" class="btn small quiet" aria-label=${`${e.out?o.takeIn:o.leaveOut}: ${r}`}
onClick=${()=>a({...e,out:!e.out})}>${e.out?o.takeIn:o.leaveOut}</button>`}
</li>`}var oe=["until_check_in","any_boundary","closed_once_begun"],Ce=10080*6e4;function se(e){let i=Object.values(e.planned).sort((n,u)=>Number(u.at)-Number(n.at))[0],s=i?.zone||L(),a=Number(i?.at??Math.max(0,...Object.values(e.past).map(n=>Number(n.planned_at))));if(!a)return{date:"",time:"",zone:s};let r=$e(a+Ce,s);return{date:Date.parse(r)>Date.now()?r:"",time:pe(a,s),zone:s}}function xe({room:e,desk:i,n:s,template:a,onDone:r}){let[n,u]=$(()=>se(i)),[g,b]=$(()=>Z(a,s)),[y,M]=$(a.gathering[g]?.theme??""),[v,S]=$(()=>A(a.gathering[g])),[k,D]=$(ge.usual),[h,O]=$(oe[0]),[_,j]=$([]),[V]=$(B),z=W(),p=R(n.date,n.time,n.zone)[0],x=ke(v),F=m=>{b(m),M(a.gathering[m].theme),S(A(a.gathering[m]))},X=()=>{let m={date:!n.date&&o.dateMissing,time:!n.time&&o.timeMissing},t=n.date&&n.time&&p===void 0&&o.timeSkipped;return[m.date&&{id:"plan-date",sentence:m.date},m.time&&{id:"plan-time",sentence:m.time},t&&{id:"plan-time",sentence:t},p!==void 0&&p<Date.now()&&{id:"plan-date",sentence:o.datePast},...v.filter(d=>!d.out&&!J(d)).map(d=>({id:`min-${d.id}`,sentence:o.minutesBad})),x>he&&{id:"plan-people",sentence:o.sumTooLong}].filter(d=>typeof d=="object")},Y=async m=>{m.preventDefault();let t=X();if(j(t),t.length)return;let{plan:d,bodies:w}=K({gathering:V,at:p,zone:n.zone,theme:y,parts:v,doors:h===oe[0]?void 0:h});await z.run("plan",()=>e.send({do:"plan_gathering",plan:d},w))&&r()},G=m=>S(v.map(t=>t.id===m.id?m:t));return l`<form class="stack roomy" onSubmit=${Y} novalidate autocomplete="off">
<${H} problems=${_} summary=${E.summary} />
<${U} when=${n} at=${p} problems=${_} onWhen=${u} />
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
</form>`}var Ie=1440*6e4,T={least:2,most:26,usual:6},ae=e=>e.gathering.length>1&&e.gathering.every(i=>i.day!==void 0);function Pe(e,i,s){return e==="template"?s.gathering.map(a=>(a.day??0)-(s.gathering[0].day??0)):Array.from({length:i},(a,r)=>r*(e==="weekly"?7:14))}function Te(e,i){let s=Date.parse(`${e}T00:00Z`);return Number.isNaN(s)?"":new Date(s+i*Ie).toISOString().slice(0,10)}function Ee(e,i,s){return i.map((a,r)=>{let n=s[r]?.date??Te(e.date,a),u=s[r]?.time??e.time;return{i:r,date:n,time:u,at:R(n,u,e.zone)[0],out:!!s[r]?.out}})}var De=e=>e.filter(i=>!i.out).sort((i,s)=>(i.at??0)-(s.at??0)||i.i-s.i),ie=5e5,je=730;function _e(e,i){return Object.values(i).map(a=>{let r=new TextEncoder().encode(a).length;return je+Math.ceil(((ee.find(n=>r<n)??r)-ee[0])*4/3)}).reduce((a,r)=>a+r,JSON.stringify(e).length)}function ze({item:e,said:i,here:s,about:a,problem:r,onChange:n}){let[u,g]=$(!1),b=i||e.date;return e.out?l`<li class="out" id=${`series-${e.i}`} tabindex="-1"><p class="soft"><s>${b}</s> ${o.leftOut}</p>
<button type="button" class="btn small quiet" aria-label=${`${o.takeIn}: ${b}`} onClick=${()=>n({out:!1})}>${o.takeIn}</button></li>`:l`<li id=${`series-${e.i}`} tabindex="-1">
<p><b>${i||o.timeSkipped}</b>${a&&l`<br /><span class="soft small" dir="auto">${a}</span>`}${s&&l`<br /><span class="soft small">${s}</span>`}</p>
${r&&l`<p class="problem">${r}</p>`}
${u&&l`<div class="pairs"><${f} id=${`series-date-${e.i}`} label=${o.date} value=${e.date} onValue=${y=>n({date:y})} more=${{type:"date",dir:"ltr"}} />
<${f} id=${`series-time-${e.i}`} label=${o.time} value=${e.time} onValue=${y=>n({time:y})} more=${{type:"time",dir:"ltr"}} /></div>`}
<div class="row"><button type="button" class="btn small" aria-expanded=${u} aria-label=${`${u?c.changed:c.change}: ${b}`} onClick=${()=>g(!u)}>${u?c.changed:c.change}</button>
<button type="button" class="btn small quiet" aria-label=${`${c.takeOut}: ${b}`} onClick=${()=>n({out:!0})}>${c.takeOut}</button></div>
</li>`}function Ne({room:e,n:i,template:s,first:a,onDone:r}){let[n,u]=$(a),[g,b]=$(ae(s)&&i===1?"template":"weekly"),[y,M]=$(String(s.gathering.length>1?s.gathering.length:T.usual)),[v,S]=$({}),[k,D]=$([]),h=Q({key:"",command:null,bodies:{}}),O=Q({}),_=W(),j=/^\d+$/.test(y.trim())?Number(y):0,V=g==="template"||j>=T.least&&j<=T.most,z=n.date&&n.time&&V?Ee(n,Pe(g,j,s),v):[],p=De(z),x=t=>s.gathering[Z(s,i+t)],F=t=>{t(),S({}),D([])},X=()=>[!n.date&&{id:"series-date",sentence:o.dateMissing},!n.time&&{id:"series-time",sentence:o.timeMissing},!V&&{id:"series-times",sentence:c.timesBad(T.least,T.most)},n.date&&n.time&&V&&p.length===0&&{id:"series-date",sentence:c.none},...p.flatMap(({i:t,at:d},w)=>{let N=d===void 0?o.timeSkipped:d<Date.now()?o.datePast:d===p[w-1]?.at?c.twice:"";return N?[{id:`series-${t}`,sentence:N}]:[]})].filter(t=>t&&typeof t=="object"),Y=async t=>{t.preventDefault();let d=X();if(D(d),d.length)return;let w=JSON.stringify([p.map(({i:C,at:P})=>[C,P]),n.zone]);if(h.current.key!==w){let C=p.map(({i:P,at:Me},re)=>K({gathering:O.current[P]??=B(),at:Me??0,zone:n.zone,theme:x(re).theme,parts:A(x(re))}));h.current={key:w,command:{do:"plan_series",plans:C.map(P=>P.plan)},bodies:Object.assign({},...C.map(P=>P.bodies))}}let N=_e(h.current.command.plans,h.current.bodies);if(N>ie)return D([{id:"series-times",sentence:c.tooMuch(Math.floor(p.length*ie/N))}]);await _.run("series",()=>e.send(h.current.command,h.current.bodies))&&r()},G=(t,d)=>S({...v,[t]:{...v[t],...d}}),m=new Map(p.map((t,d)=>[t.i,d]));return l`<form class="stack roomy" onSubmit=${Y} novalidate autocomplete="off">
<${H} problems=${k} summary=${E.summary} />
<${U} when=${n} at=${z[0]?.at} problems=${k} prefix="series" onWhen=${t=>t.date===n.date?u(t):F(()=>u(t))} />
<div class="pairs">
<${f} id="series-rhythm" as="select" label=${c.rhythm} value=${g} onValue=${t=>F(()=>b(t))}>
${ae(s)&&l`<option value="template">${c.rhythms.template(s.gathering.map(t=>t.day).join(", "))}</option>`}
<option value="weekly">${c.rhythms.weekly}</option><option value="fortnightly">${c.rhythms.fortnightly}</option></${f}>
${g!=="template"&&l`<${f} id="series-times" label=${c.times} value=${y} onValue=${M} problem=${I(k,"series-times")} more=${{inputmode:"numeric",maxlength:2,dir:"ltr"}} />`}
</div>
${z.length>0&&l`<section aria-labelledby="series-title"><h2 id="series-title">${c.list}</h2><p class="hint">${c.listHint}</p>
<ol class="series-dates">${z.map(t=>{let d=m.get(t.i),w=d===void 0?0:x(d).minutes,N=t.at===void 0?"":`${te(t.at,n.zone)}, ${w?ne(t.at,w,n.zone):q(t.at,n.zone)}`,C=t.at!==void 0&&w>0&&!be(t.at,n.zone,L())?c.elsewhere(fe(n.zone),`${te(t.at)}, ${ne(t.at,w)}`):"";return l`<${ze} key=${t.i} item=${t} said=${N} here=${C} about=${d===void 0?"":c.about(i+d,x(d).theme)} problem=${I(k,`series-${t.i}`)}
onChange=${P=>G(t.i,P)} />`})}</ol></section>`}
<p role="alert" class="refusal">${_.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!_.busy}>${c.save(p.length)}</button>
<button type="button" class="btn quiet" onClick=${r}>${E.cancel}</button></div>
</form>`}function Tt({head:e,onBack:i,onDone:s,...a}){let[r,n]=$(null),[u,g]=$(""),[b,y]=$(void 0),{room:M,circle:v,desk:S}=a,[k]=$(()=>Math.max(0,...[...Object.values(S.planned),...Object.values(S.past)].map(O=>O.number))+1),D=async()=>{g("");try{n(await ce("/api/templates"))}catch(O){g(O instanceof me?O.sentence:String(O))}};le(()=>{D()},[]);let h=r?.find(O=>O.id===S.template)??r?.[0];return l`<main class="page desk narrow">
<header><div><button class="back" onClick=${i} dir="auto">${M.words(v.title)}</button>
<h1 tabindex="-1" ref=${e}>${o.title(k)}</h1></div></header>
${h?l`<div class="row one-or-many" role="group" aria-label=${c.which}><button type="button" class="btn" aria-pressed=${!b} onClick=${()=>y(b&&!1)}>${c.one}</button>
<button type="button" class="btn" aria-pressed=${!!b} onClick=${()=>y(!0)}>${c.many}</button></div>
<div hidden=${b}><${xe} ...${a} n=${k} template=${h} onDone=${s} /></div>
${b!==void 0&&l`<div hidden=${!b}><${Ne} ...${a} n=${k} template=${h} first=${se(S)} onDone=${s} /></div>`}`:l`<p role="status">${u||E.loading}</p>${u&&l`<button class="btn" onClick=${D}>${E.again}</button>`}`}
</main>`}export{Tt as Plan};
