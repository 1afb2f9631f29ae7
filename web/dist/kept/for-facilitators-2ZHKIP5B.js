/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as ue}from"./chunk-NQAKDTPD.js";import{a as Te}from"./chunk-JGC24SDG.js";import{a as ce}from"./chunk-NVXLVKM6.js";import{b as Qn}from"./chunk-VUL2LN4K.js";import{A as Vn,B as Xn,a as Ie,b as Dn,c as Ne,d as Tn,e as An,f as $t,g as De,h as x,i as ae,j as _,k as L,l as b,m as A,n as Ae,p as v,q as We,r as Ge,s as Rn,t as Hn,u as en,v as Fn,w as Kn,x as St,y as qn,z as Yn}from"./chunk-TBXYNQRD.js";import{a as it,b as Me,c as _n,d as Cn,e as Pe,f as Ve,g as lt,h as Se,i as ke,j as xe,k as K,l as de,m as q,n as Y,o as J,p as ze,q as Xt,s as _t,t as Ct,u as _e,v as Fe,w as Wn,x as Ot}from"./chunk-C5SNAXBK.js";import{a as O}from"./chunk-NTMADR2T.js";import{$a as re,$b as Nt,Aa as Sn,Ab as xt,Bb as j,Ca as Nn,Cb as V,Da as ct,Db as le,Eb as zn,Fb as Gn,J as Jt,Ka as mt,O as Ye,Oa as dt,Qb as Un,Ra as je,Sa as ut,Sb as Zn,U as $n,Ub as Jn,Va as pt,Wa as ve,Xa as Bn,Ya as ft,Z as fn,Za as En,_a as Ln,_b as tn,a as o,ab as Be,ac as nn,b as $,bb as F,bc as eo,c as T,ca as hn,cb as Mn,cc as on,d as mn,db as Qt,dc as to,e as R,eb as Pn,ec as no,f as nt,fb as ht,g as dn,gb as bt,h as un,ha as bn,hb as gt,ia as rt,ib as he,ic as oo,j as ot,ja as gn,jb as be,k as st,kb as ie,l as at,la as kn,m as $e,ma as wn,mb as Re,na as yn,nb as U,o as me,p as ye,pb as ge,q as se,qb as jn,r as Ut,rb as M,s as pn,sa as vn,sb as He,t as Zt,tb as In,u as fe,ub as N,va as xn,vb as kt,wa as S,wb as wt,xa as G,xb as yt,za as On,zb as vt}from"./chunk-4HHSHORN.js";var Es=1e4,so=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Dt(){let[e,t]=$(null),[n,s]=$(""),a=R(0),i=dn(async()=>{let l=++a.current;try{let c=await ye("/api/desk");if(l!==a.current)return;t(c),s("")}catch(c){if(l!==a.current)return;if(c instanceof me&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");s(c instanceof me?c.sentence:String(c))}},[]);return T(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,Es),r=xn.subscribe(()=>{i()});for(let[m,d]of so)m.addEventListener(d,l);return()=>{clearInterval(c),r();for(let[m,d]of so)m.removeEventListener(d,l);a.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Ue=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ke(e,t){let{held:n}=e,s=Se(),{gift:a,record:i,state:l}=await Ve(n.circle,n.deskKeys,s,{what:"gathering",owner:t,number:1}),c={...it(n),gatheringKeys:[{gathering:t,...l}]},r={...await lt(n.circle,n.deskKeys,s,c),gathering_key:i,grants:await Pe(s,Me(c.devices,Ue(e)),[a])};return{command:{do:"open_doors",gathering:t,step:r},bodies:s.bodies}}var Tt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function sn(e){return fe(Tt(e),"no_key"),e}var Ls=["keys_moved","keys_renewed","keys_incomplete"];async function ao({at:e,send:t,newer:n},s){for(let a=1;;a++){let i=await e(),l=await t(await s(i));if(l.outcome!=="refused"||!Ls.includes(l.code??"")||a===5)return l;await n(i.held.roster.seen.number)}}var Ms=4e3,P=e=>Tt(e.held.value);function Je(e){let{desk:t,ring:n}=e.lanes,s=sn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:a,gathering:i}=n.value;return{held:s,desk:t.value,circle:a,running:i?.id,seats:Object.keys(i?.seats??{}),words:e.words,sealed:e.sealed}}async function ro(e){return await Ze(e.keys,t=>t!=="looking"),await Ze(e.lanes.desk,Boolean),await Ze(e.lanes.ring,Boolean),P(e)||await Ze(e.held,Tt),!!sn(e.held.value)}var H=(e,t)=>ao({at:async()=>Je(e),send:({command:n,texts:s,bodies:a})=>e.send(n,s,a),newer:n=>Ps(e,n)},t),Ps=(e,t)=>Ze(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),Ze=(e,t)=>new Promise(n=>{let s=()=>(clearTimeout(a),queueMicrotask(()=>i()),n()),a=setTimeout(s,Ms),i=e.subscribe(l=>{t(l)&&s()})});var js=24,Is=137.5;function io({people:e,leads:t,waiting:n}){let s=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,js-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;s.length<6;)s.push("free");let a=s.length,i=Math.min(8.5,200/a/1.35),l=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return o`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${s.map((c,r)=>{let m=(r/a*360-90)*(Math.PI/180);return o`<circle key=${r} class=${c} style=${{"--h":String((25+r*Is)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function lo(e){let n=e[0],s=e[e.length-1]-n||1,a=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/s*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+a);for(let l=i.length-1,c=96;l>=0;l--,c-=a)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var Ws=24;function Rs(e,t){let n=Mn(e,ve(),t);return n===0?`${gt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${re(e)}`:n===1?`${x.near.tomorrow} ${re(e)}`:n>1&&n<7?Pn(e):Be(e)}function co({gatherings:e,now:t}){if(!e.length)return o`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(r=>Number(r.at)),s=lo(n).map(r=>document.dir==="rtl"?100-r:r),a=e.findIndex(r=>!r.past),i=x.weeks(e.filter(r=>r.past).map(r=>Be(Number(r.at))),e.filter(r=>!r.past).map(r=>`${Be(Number(r.at))} ${re(Number(r.at))}`)),l=[];for(let r of[a,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(s[m]-s[r])>=Ws)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return o`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>o`<circle key=${r.id} class=${r.past?"was":m===a?"next":"ahead"} cx=${`${s[m]}%`} cy="14" r=${m===a?8:6.5} />`)}
${l.map(r=>o`<text key=${r} class=${r===a?"next":""} x=${`${c(s[r])==="start"?0:c(s[r])==="end"?100:s[r]}%`} y="42"
text-anchor=${c(s[r])}>${r===a?Rs(n[r],t):Be(n[r])}</text>`)}
</svg>`}var Hs=60*6e4,Fs=240*6e4;function mo({card:e,title:t,canOpen:n,now:s=Date.now()}){let a=S(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-s:1/0,r=!e.phase&&n&&c<Hs&&c>-Fs,m=async()=>{let u=pt(e.id),f=await a.run("open",async()=>await ro(u)&&H(u,p=>Ke(p,l.id)));u.close(),f&&(location.hash=`#/circle/${e.id}`)},d=[Ne[e.entry],Ie[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return o`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${io} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&o`<p class="live">${$t[e.phase]}</p>`}
</div>
<div class="what">
<${co} gatherings=${e.gatherings} now=${s} />
${l&&!e.phase&&o`<p class="small">${x.gathering(l.number)}: ${F(Number(l.at),void 0,s)}, ${re(Number(l.at))}</p>`}
${e.facilitators<2&&o`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?o`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:r?o`<button class="btn primary" disabled=${!!a.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:o`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${a.sentence}</p>
</div>
</article>`}function uo({circles:e,titleOf:t}){let n=e.filter(a=>a.signals>0),s=e.filter(a=>a.waiting>0);return o`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(a=>o`<div class="need urgent" key=${`s${a.id}`}>
<p><b>${x.signals(a.signals)}</b> <span dir="auto">${x.inCircle(t(a))}</span></p>
<a class="btn primary" href=${`#/circle/${a.id}`}>${x.goThere}</a>
</div>`)}
${s.map(a=>o`<div class="need" key=${`w${a.id}`}>
<p><b>${x.waits(a.waiting)}</b> <span dir="auto">${x.inCircle(t(a))}</span></p>
<a class="btn" href=${a.phase?`#/circle/${a.id}`:`#/desk/${a.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var Ks=()=>import("./field-qr-GSPAZR3P.js").then(e=>e.Qr);function Qe({id:e,title:t,label:n,link:s,says:a,done:i,shareText:l,onDone:c,children:r}){let[m,d]=$(""),[u,f]=$(!1),p=R(null),g=R(null);T(()=>g.current?.focus(),[]);let w=async()=>{try{await navigator.clipboard.writeText(s),d(O.copied)}catch{p.current?.focus(),p.current?.select(),d(O.copyFailed)}},k=()=>navigator.share({title:l,url:s}).catch(()=>{});return o`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${a.map(C=>o`<p key=${C}>${C}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${s} dir="ltr" autocomplete="off" ref=${p}
onFocus=${C=>C.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${w}>${O.copy}</button>
${"share"in navigator&&o`<button type="button" class="btn" onClick=${k}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>f(!u)}>${u?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&o`<figure class="qr-shown"><${he} load=${Ks} text=${s} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function po(){let[e,t]=$(null),n=S(),s=async a=>{let i=await n.run(String(a),()=>se("/api/links",{for_me:a}));i&&t({link:i.link,forMe:a})};return o`<div class="panel"><h3>${ae.title}</h3>
<p class="soft">${ae.lead}</p>
${e?o`<${Qe} key=${e.link} id="facilitator-link" title=${e.forMe?ae.back:ae.invite} label=${ae.linkLabel} link=${e.link}
says=${[e.forMe?ae.backShown:ae.inviteShown,ae.once]} done=${ae.done} onDone=${()=>t(null)} />`:o`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>s(!1)}>${ae.invite}</button><p class="soft small">${ae.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>s(!0)}>${ae.back}</button><p class="soft small">${ae.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function $o(e){let[t,n]=$(new Map),s=e.map(a=>a.id).join();return T(()=>{let a=!0;return s&&dt(s.split(",")).then(i=>a&&n(i)),()=>{a=!1}},[s]),a=>t.get(a.id)?.title||x.untitled(a.spoken)}function fo(){let{desk:e,stale:t,sentence:n,load:s}=Dt(),a=S(),i=$o(e?.circles??[]);if(T(()=>{pn()},[]),!e&&n)return o`<${be} sentence=${n} onAgain=${s} />`;if(!e)return o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${O.loading}</p></main>`;let l=x.greeting[gt()],c=()=>a.run("sign-out",()=>se("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return o`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${uo} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&o`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${_.notice}</h2><p>${_.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${_.look}</a>
</section>`}
${Ut.value.known&&!Ut.value.known.report&&o`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${_.report}</h2><p>${_.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(r=>o`<${mo} key=${r.id} card=${r} title=${i(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&o`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${po} />
<div class="panel"><h3>${_.title}</h3>
<p class="soft">${e.crisis_line_confirmed?_.open:_.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${_.look}</a></div>
</div>
<div class="panel"><h3>${x.devices}</h3>
<p class="soft">${x.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${x.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${vt} />
<${ce} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!a.busy} onYes=${c} />
<p role="alert" class="refusal">${a.sentence}</p>
</footer>
</main>`}var pe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Ee={title:"Record of controls",count:e=>ot(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function At({room:e}){let t=S(),n=e.lanes.desk.value,s=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!s.length)return null;let a=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return o`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${pe.title}</h2>
<p class="soft small">${pe.hint}</p>
${s.map(([l,c])=>{let r=e.words(c.name),m=c.owner&&(c.owner===a?pe.you:pe.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return o`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${r}</b> <span class="small soft" dir="auto">${[pe.why[c.why],F(Number(c.since)),c.done?pe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&o`<div class="row">
${c.owner!==a&&o`<button class="btn" disabled=${!!t.busy} aria-label=${pe.takeOf(r)} onClick=${()=>i({do:"take_follow_up",...d})}>${pe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${pe.doneOf(r)} onClick=${()=>i({do:"follow_up_done",...d})}>${pe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function qs(e,t){let n=e?.records??{},s={},a=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&a.push(i):s[i]=c}return{changed:a,fresh:s}}function ho(e){let t=e.held.peek(),{changed:n,fresh:s}=qs(t,e.lanes.desk.value);return t&&Object.keys(s).length&&(t.records={...t.records,...s},mt(t).catch(()=>{})),n}function Bt({room:e}){let t=e.lanes.desk.value,[n,s]=$([]);if(T(()=>s(ho(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let a=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return o`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Ee.title}</h2>
${n.map(i=>o`<p key=${i} role="alert" class="notice">${Ee.changed(F(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${Ee.count(t.record.count)} <span class="soft small">${Ee.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Ee.what}</p>
${a.slice(0,3).map(([i,l])=>o`<p key=${i} class="small">${Ee.at(F(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}function bo({room:e,onSheet:t}){return P(e)?null:o`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${xe.title}</h2>
<p>${xe.works}</p><p>${xe.worksNot}</p><p>${xe.how}</p><p class="soft small">${xe.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${xe.sheet}</button>
</section>`}async function Et(e,t,n=_e()){let{step:s,bodies:a,pin:i}=await wo(e,[t,...ko(e)],Ue(e)(t)),l=e.desk.members[t]?.link?await Ys(e,n,i,yo(e,t)):void 0;return{command:{do:"remove",person:t,step:s,...l&&{link:l.link}},bodies:{...a,...l?.bodies}}}async function Ys(e,t,n,s){let{command:a,bodies:i}=await Fe(e,t,{reusable:!0,expires:0},{says:s,pin:n});if(a.do!=="invite")return;let{invitation:l,hash:c,page:r,secret:m}=a;return{link:{invitation:l,hash:c,page:r,secret:m},bodies:i}}async function go(e,t){let{step:n,bodies:s}=await wo(e,[t,...ko(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:s}}var ko=e=>e.desk.renew_after??[];async function wo(e,t,n=!1){let{held:s,desk:a,running:i}=e,{circle:l}=s,c=Se(),r=it(s,i),m=W=>!t.includes(W),d=n||a.renew_desk?await wn(l,s.deskKeys):void 0,u=d?.keys??s.deskKeys,f=s.circleKeys[r.circleKey.number];fe(f,"no_key");let p=await Ve(l,u,c,{what:"circle",owner:l,number:r.circleKey.number+1,before:f});r.circleKey=p.state;let[g]=r.gatheringKeys,w=g&&await Ve(l,u,c,{what:"gathering",owner:g.gathering,number:g.number+1});w&&(r.gatheringKeys=[{gathering:g.gathering,...w.state}]),r.devices=_n(r.devices,W=>W in a.members).map(W=>m(W.member)?W:{...W,ended:!0});let k=Me(r.devices,m),C=w?Me(k,Vs(e)):[];return{step:{...await lt(l,u,c,r),circle_key:p.record,...w&&{gathering_key:w.record},...d&&{desk:c.add(d.record)},grants:[...await Pe(c,k,[p.gift]),...w?await Pe(c,C,[w.gift]):[],...d?await Pe(c,Me(k,Ue(e)),await Cn(l,u)):[]],...d&&{pages:await Ct(e,Ye(u),yo(e,t[0]),c)}},bodies:c.bodies,pin:d?Ye(u):s.desk}}var Vs=e=>t=>Ue(e)(t)||e.seats.includes(t);function yo(e,t){let n=e.desk.members[t]?.name;return _t({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(s=>s!==n)}})}function Lt({room:e}){let t=S(),[n]=e.lanes.desk.value?.renew_after??[],s=!!n&&P(e)&&e.connection.value.state==="live";return T(()=>{s&&t.run("renew",()=>H(e,a=>go(a,n)))},[s,n]),n?o`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?Xt.evening:Xt.text} ${t.sentence}</p>`:null}var Mt=({knock:e})=>o`${e.stop&&o`<p class="problem"><b>${ke.unproven}.</b> ${ke.unprovenHint}</p>`}
${e.alike&&o`<p><span class="mark stale" dir="auto">${ke.alike(e.alike)}</span></p>`}`,Pt=e=>e.back?ke.back(e.back):e.desk?ke.desk:"";var zs=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function vo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>zs.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function xo(e,t){let n=vo(e);return n?t.find(s=>vo(s)===n):void 0}function jt(e){let[t,n]=$({}),s=e.lanes.desk.value,a=P(e),i=Object.entries(s?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,r])=>`${c} ${r.proof} ${s?.invitations[r.invitation??""]?.secret}`).join();return T(()=>{let c=!0;for(let[r]of a?i:[])Gs(e,r).then(m=>c&&n(d=>({...d,[r]:m})));return()=>{c=!1}},[e,a,l]),c=>{let r=e.words(s?.waiting[c]?.name),m=Object.entries(s?.members??{}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:a};return{...d,alike:d.back?void 0:xo(r,m)}}}async function Gs(e,t){try{let n=Je(e),{newcomer:s,desk:a,back:i}=await Wn(n,t);return{good:!0,desk:a&&!i,back:i?n.words(n.desk.members[s.member]?.name):void 0}}catch(n){return{good:!(n instanceof Zt),stop:n instanceof Zt?n.sentence:void 0}}}function _o({room:e,desk:t}){let n=S(),s=jt(e),a=P(e),i=Object.entries(t.waiting),l=r=>n.run(r,()=>H(e,m=>Ot(m,r))),c=r=>n.run(r,()=>e.send({do:"decline",person:r}));return o`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${b.waiting}>
<h2>${b.waiting} ${i.length>0&&o`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?ke.admitting:i.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${i.map(([r,m])=>{let d=e.words(m.name),u=s(r),f=[Pt(u)||(m.first_time?b.firstTime:b.beenHere),m.here?b.pageOpen:b.pageShut,!m.accepted&&b.notAccepted].filter(Boolean);return o`<li key=${r} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${f.join(" \xB7 ")}</span></p><${Mt} knock=${u} /></div>
<div class="row">
${a&&!u.stop&&o`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${b.admit}: ${d}`} onClick=${()=>l(r)}>${b.admit}</button>`}
<${ce} label=${b.decline} name=${`${b.decline}: ${d}`} ask=${b.declineAsk(d)} yes=${b.declineYes} no=${b.declineNo} busy=${n.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var It=e=>/^\d+$/.test(e.trim())&&Number(e)<=Ge?Number(e):0;function Co({id:e,plan:t,room:n,onDone:s}){let[a,i]=$({}),[l,c]=$([]),r=R(null),m=S();T(()=>r.current?.focus(),[]);let d=p=>a[p]??String(t.segments[p].minutes),u=t.agenda.reduce((p,g)=>p+It(d(g)),0);return o`<form class="stack planned-minutes" onSubmit=${async p=>{p.preventDefault();let g=[...t.agenda.filter(k=>!It(d(k))).map(k=>({id:`now-${k}`,sentence:v.minutesBad})),...u>Ge?[{id:`now-${t.agenda[0]}`,sentence:v.sumTooLong}]:[]];if(c(g),g.length)return;let w=Object.fromEntries(t.agenda.filter(k=>It(d(k))!==t.segments[k].minutes).map(k=>[k,It(d(k))]));(!Object.keys(w).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:w})))&&s()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${Ae.minutesTitle}</h3>
<p class="hint">${Ae.minutesHint}</p>
<${le} problems=${l} summary=${O.summary} />
<ol class="parts">${t.agenda.map(p=>{let g=n.words(t.segments[p].title)||De[t.segments[p].kind];return o`<li key=${p}><span dir="auto">${g}</span>
<span class="plan-minutes"><${j} id=${`now-${p}`} label=${v.minutesOf(g)} bare value=${d(p)} problem=${V(l,`now-${p}`)}
onValue=${w=>i({...a,[p]:w})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${v.sum(u)}</b> <span class="soft">${v.ends(re(Number(t.at)+u*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ae.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function an({id:e,plan:t,room:n,people:s,large:a,onSheet:i}){let[l,c]=$(!1),r=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,s||8));return o`<div class=${`planned${a?" large":""}`}>
<p class="when"><b>${F(r)}</b> <span>${Qt(r,t.minutes)}</span></p>
${!bt(r,t.zone,ve())&&o`<p class="soft small">${b.inZone(`${F(r,t.zone)}, ${Qt(r,t.minutes,t.zone)}`,ht(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&o`: <span dir="auto">${m}</span>`}</p>
${t.doors&&o`<p class="soft small">${v.doors}: ${v.doorsOf[t.doors]}</p>`}
<details><summary>${b.agenda(t.minutes)}</summary>
${l?o`<${Co} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:o`<ol class="parts">${t.agenda.map(u=>{let f=t.segments[u],p=f.each?.[d];return o`<li key=${`${e}-${u}`}>
<span><span dir="auto">${n.words(f.title)||De[f.kind]}</span>${p&&o`<small class="soft"> ${v.each(We(p),d)}</small>`}</span>
<span>${f.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ae.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Ae.sheet}</button></div>`}
</details>
</div>`}var Us=60*6e4;function Oo({room:e,circle:t,desk:n,home:s,running:a,onPlan:i,onSheet:l}){let c=S(),r=Object.entries(n.planned).filter(([k])=>k!==a?.id).sort(([,k],[,C])=>Number(k.at)-Number(C.at)),[m,...d]=r,u=Object.values(n.members).filter(k=>k.role==="participant").length,f=async k=>{await c.run("open",()=>H(e,C=>Ke(C,k)))&&(location.hash=`#/circle/${t.id}`)},p=k=>c.run("unplan",()=>e.send({do:"unplan",gathering:k})),g=s&&!s.crisis_line_confirmed,w=()=>{if(g)return o`<p class="notice with-act"><span>${b.needLine}</span> <a class="btn" href="#/desk/lines">${b.toLines}</a></p>`;if(!n.can.open_doors||!P(e))return null;let k=Number(m[1].at);return k-Date.now()<Us?o`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>f(m[0])}>${b.openDoors}</button>`:o`<${ce} label=${b.openDoors} kind="btn" ask=${b.earlyAsk(`${F(k)}, ${re(k)}`)} yes=${b.earlyYes} busy=${!!c.busy} onYes=${()=>f(m[0])} />`};return o`<section class="panel next" aria-labelledby="next-title">
${a&&o`<div class="live-now"><p class="live">${$t[a.phase]}</p><p class="soft small">${x.gathering(a.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${b.enter}</a></div>`}
<h2 id="next-title">${b.next}</h2>
${m?o`<${an} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${w()}
<p role="alert" class="refusal">${c.sentence}</p>`:o`<p class="soft">${b.nothing}</p>`}
<div class="row">
<button class=${`btn${m||a?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?b.plan:b.planFirst}</button>
${m&&o`<${ce} label=${b.unplan} kind="btn quiet" ask=${b.unplanAsk} yes=${b.unplanYes} busy=${!!c.busy} onYes=${()=>p(m[0])} />`}
</div>
${d.length>0&&o`<h3>${b.later}</h3><ul class="later">${d.map(([k,C])=>o`<li key=${k}>
<${an} id=${k} plan=${C} room=${e} people=${u} onSheet=${()=>l(k)} />
<${ce} label=${b.unplan} name=${`${b.unplan}: ${x.gathering(C.number)}`} kind="btn small quiet" ask=${b.unplanAsk} yes=${b.unplanYes} busy=${!!c.busy} onYes=${()=>p(k)} />
</li>`)}</ul>`}
</section>`}var Q={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var So=e=>e.lanes.member.value?.cards??{};function Wt({room:e,person:t,name:n,among:s=!1}){let{ask:a,sentence:i}=Re(e),l=e.lanes.desk.value?.cards?.[t],c=So(e)[t];if(l===void 0)return null;if(!c)return o`<${ue} label=${s?Q.openOf(n):Q.open} sure=${Q.sure(n)} yes=${Q.yes} no=${Q.no} kind="wide" act=${()=>a({do:"open_card",person:t,number:l})} /><${U} sentence=${i} />`;let r=zn(e.words(c));return o`<section class="card emergency" aria-label=${Q.of(n)}>
<h2 dir="auto">${Q.of(n)}</h2>
<dl>
${(r.who||r.number)&&o`<dt>${Q.call}</dt><dd dir="auto" translate="no">${r.who} ${r.number&&o`<a class="btn" href=${`tel:${r.number.replace(/[^+\d*#]/g,"")}`}>${r.number}</a>`}</dd>`}
${r.where&&o`<dt>${Q.where}</dt><dd dir="auto" translate="no">${r.where}</dd>`}
${r.helps&&o`<dt>${Q.helps}</dt><dd dir="auto" translate="no">${r.helps}</dd>`}
</dl>
${Gn(r)&&o`<p class="soft">${Q.nothing}</p>`}
<button class="btn" onClick=${()=>a({do:"close_card",person:t})}>${Q.away}</button>
<${U} sentence=${i} />
</section>`}function No(e){let t=e.lanes.desk.value?.members??{};return Object.keys(So(e)).map(n=>({key:`card ${n}`,card:o`<${Wt} room=${e} person=${n} name=${e.words(t[n]?.name)} />`}))}function Do({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},s=Object.keys(t?.cards??{}).filter(a=>n[a]);return s.length?o`<details><summary>${Q.title}</summary>
<p class="soft small">${Q.hint}</p>
<ul class="names">${s.map(a=>o`<li key=${a} class="stack"><${Wt} room=${e} person=${a} name=${e.words(n[a].name)} among /></li>`)}</ul>
</details>`:null}function Rt(e,t){let n=Zn(Jn(e,t),Un());return n>0?b.week(n):""}function Xe({id:e,label:t,value:n,options:s,onValue:a}){return o`<fieldset class="choice">
<legend>${t}</legend>
<div>${s.map(i=>o`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>a(i.value)} />
<span><b>${i.label}</b>${i.hint&&o`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Zs=()=>`${location.origin}${location.pathname}`,Ht=(e,t)=>`${Zs()}#/invitation/${e}/${Jt(t)}`,To=(e,t,n)=>`${e}/${t}/${Jt(n)}`,Ao=()=>`${location.host}${location.pathname}#/words`;var Js=1440*6e4,Qs=14,Xs=180;function Ft({room:e,circle:t,hands:n,onMade:s,onCancel:a}){let[i,l]=$(t.entry==="drop_in"?"many":"one"),[c,r]=$(String(Qs)),[m,d]=$(!0),[u,f]=$([]),p=R(_e()),g=S();return o`<form class="stack" onSubmit=${async k=>{k.preventDefault();let C=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Xs;if(f(C?[]:[{id:"days",sentence:A.daysBad}]),!C)return;let E=!n&&i==="many",W=Date.now()+Number(c)*Js,{secret:z}=p.current;if(!await g.run("invite",()=>H(e,we=>Fe(we,p.current,{reusable:E,expires:W,desk:n}))))return;let ne=n&&m?await g.run("link",()=>se("/api/links",{for_me:!1})):void 0;n&&m&&!ne||s({link:ne?To(ne.link,t.id,z):Ht(t.id,z),secret:z,reusable:E,expires:W,hands:n,speakable:!ne})}} novalidate autocomplete="off">
<${le} problems=${u} summary=${O.summary} />
${n?o`<p class="soft small">${K.handsHint}</p><${tn} id="invite-new-here" on=${m} hint=${K.newHereHint} onChange=${d}>${K.newHere}</${tn}>`:t.entry==="drop_in"&&o`<${Xe} id="invite-kind" label=${A.kind} value=${i} onValue=${l} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${j} id="days" label=${A.days} value=${c} onValue=${r} problem=${V(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?K.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${a}>${O.cancel}</button></div>
</form>`}function Kt({made:e,spoken:t,onDone:n}){let s=e.back?K.wayTitle(e.back):e.hands?K.handsTitle:A.shownTitle,a=e.back?K.wayShown:e.hands?K.handsShown:e.reusable?A.shownMany:A.shown;return o`<${Qe} key=${e.link} id="invitation-link" title=${s} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[a,A.once,A.until(F(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&o`<${ea} secret=${e.secret} spoken=${t} />`}
</${Qe}>`}function ea({secret:e,spoken:t}){let[n,s]=$([]);return T(()=>{hn(e).then(s)},[e]),n.length?o`<section class="spoken" aria-label=${K.wordsTitle}>
<h4>${K.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${K.number}: <b>${t}</b></p>
<p class="small soft">${K.wordsHint(Ao())}</p>
</section>`:null}var ta=10080*6e4;function Bo({room:e,circle:t,desk:n,spoken:s}){let[a,i]=$(!1),[l,c]=$(null),[r,m]=$(""),d=R({}),u=S(),f=P(e),p=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,D])=>({person:y,role:D.role,name:e.words(D.name)||b.nameless})),w=g.filter(y=>y.role!=="participant"),k=g.filter(y=>!w.includes(y)).sort((y,D)=>y.name.localeCompare(D.name)),C=[...w,...k].filter(y=>y.person!==p),E=async y=>{m(""),await u.run(`end-${y.person}`,()=>se("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Te.memberDone(y.name))},W=async y=>{m("");let D=d.current[`link ${y.person}`]??=_e(),Z=n.members[y.person]?.link;await u.run(`remove-${y.person}`,()=>H(e,oe=>Et(oe,y.person,D)))&&(delete d.current[`link ${y.person}`],m([q.done(y.name),Z&&q.newLink,q.eyes].filter(Boolean).join(" ")))},z=async({person:y,role:D,name:Z})=>{let oe=d.current[y]??=_e(),tt=Date.now()+ta;await u.run(`way-${y}`,()=>H(e,Bs=>Fe(Bs,oe,{reusable:!1,expires:tt,person:y,desk:D!=="participant"})))&&(delete d.current[y],c({link:Ht(t.id,oe.secret),secret:oe.secret,reusable:!1,expires:tt,back:Z,speakable:!0}))},te=y=>{c(y),i(!1)},ne=async({person:y},D)=>u.run(`tonight-${y}`,()=>e.send({do:"for_tonight",person:y,on:D})),we=f&&!e.lanes.member.value?.tonight,Le=!!u.busy,et=y=>[y.role!=="participant"&&An[y.role],n.members[y.person]?.tonight&&de.mark,Rt(e,y.person),n.with_a_step.includes(y.person)&&b.hasStep].filter(Boolean).join(" \xB7 ");return o`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${b.people} <span>${g.length}</span></h2>
<ul class="names">${[...w,...k].map(y=>o`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${et(y)&&o`<small class="soft">${et(y)}</small>`}</li>`)}</ul>
${!k.length&&o`<p class="soft small">${b.noPeople}</p>`}
${n.steps.named>0&&o`<p class="soft small">${b.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${Do} room=${e} />
${w.length<2&&o`<div class="kindly"><p><b>${b.alone}</b></p><p class="small">${b.aloneHint}</p></div>`}
${l?o`<${Kt} made=${l} spoken=${s} onDone=${()=>c(null)} />`:a?o`<${Ft} room=${e} circle=${t} hands onMade=${te} onCancel=${()=>i(!1)} />`:f&&o`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${K.hands}</button></div>`}
${C.length>0&&o`<details><summary>${Te.members}</summary>
<p class="soft small">${Te.membersHint}</p>
<ul class="names">${C.map(y=>o`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${f&&o`<button type="button" class="btn small" disabled=${Le} aria-label=${K.wayOf(y.name)} onClick=${()=>z(y)}>${K.way}</button>`}
${we&&y.role!=="participant"&&o`<button type="button" class="btn small" disabled=${Le} aria-label=${n.members[y.person]?.tonight?de.offOf(y.name):de.onOf(y.name)} onClick=${()=>ne(y,!n.members[y.person]?.tonight)}>${n.members[y.person]?.tonight?de.off:de.on}</button>`}
${y.role==="participant"&&o`<${ce} label=${Te.member} name=${Te.memberOf(y.name)} kind="btn small quiet" ask=${Te.memberAsk(y.name)} yes=${Te.memberYes}
busy=${Le} onYes=${()=>E(y)} />`}</li>`)}</ul>
</details>
${f&&o`<details><summary>${q.title}</summary>
<p class="soft small">${q.hint}</p>
<ul class="names">${C.map(y=>o`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ce} label=${q.one} name=${q.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?q.ask(y.name):q.askDesk(y.name)} yes=${q.yes} no=${q.no}
busy=${Le} onYes=${()=>W(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?q.busy:u.busy.startsWith("way")?K.making:r}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function Eo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,s]=$(null),[a,i]=$(!1),[l,c]=$([]),r=S(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),f=/^https:\/\/[^\s]+$/.test(u);if(c(f?[]:[{id:"call-link",sentence:b.callMissing}]),!f)return;let p=G();await r.run("call",()=>e.send({do:"set_call_link",link:p},{[p]:u}))&&(s(null),i(!0))};return o`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${b.call}</h2>
${!t&&o`<p class="soft small">${b.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${le} problems=${l} summary=${O.summary} />
<${j} id="call-link" label=${b.call} bare hint=${b.callHint} value=${n??t} onValue=${s}
problem=${V(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${b.callSave}</button><p role="status" class="small">${a?b.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Lo({room:e,circle:t,onRevise:n}){return o`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${b.promises} <span>${b.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(s=>o`<li key=${s} dir="auto">${e.words(s)}</li>`)}</ol>
${P(e)&&o`<div class="row"><button class="btn" onClick=${n}>${b.revise}</button></div>`}
</section>`}function qt({room:e,gathering:t}){let n=un(),s=e.lanes.desk.value,i=Object.entries(s?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[nn(e,c.arriving),nn(e,c.leaving)],d=r&&m?Nt.both(r,m):r||m&&Nt.leaving(m);return{person:l,said:d,name:e.words((s?.members[l]??s?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return i.length?o`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Nt.desk}</h2>
<ul class="numbers">${i.map(l=>o`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Mo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,s],[,a])=>Number(a.released_at)-Number(s.released_at));return n.length?o`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${b.past}</h2>
<ul class="names">${n.map(([s,a])=>o`<li key=${s} class="between"><span>${F(Number(a.planned_at))}</span><small class="soft">${b.came(Number(a.came??a.attended.length))}</small></li>`)}</ul>
<${qt} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&o`<${he} load=${oo} room=${e} />`}
</section>`:null}function Po({view:e,open:t,busy:n,back:s,onRevoke:a}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(F(Number(e.expires)))].filter(Boolean);return o`<li class="between">
<p><span dir="auto">${s?K.forBack(s):e.desk?K.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${i}`}>${A.state[i]??i}</span>
${l.length>0&&o`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&o`<${ce} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${a} />`}
</li>`}function jo({room:e,circle:t,desk:n,spoken:s}){let[a,i]=$(!1),[l,c]=$(null),r=S(),m=Date.now(),d=Object.entries(n.invitations).sort(([,w],[,k])=>Number(k.expires)-Number(w.expires)),u=w=>w.state==="open"&&Number(w.expires)>m,f=d.filter(([,w])=>u(w)),p=d.filter(([,w])=>!u(w)),g=([w,k])=>o`<${Po} key=${w} view=${k} open=${u(k)} busy=${r.busy===w}
back=${k.person&&e.words(n.members[k.person]?.name)} onRevoke=${()=>r.run(w,()=>e.send({do:"revoke",invitation:w}))} />`;return o`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${l?o`<${Kt} made=${l} spoken=${s} onDone=${()=>c(null)} />`:a?o`<${Ft} room=${e} circle=${t} onMade=${w=>{c(w),i(!1)}} onCancel=${()=>i(!1)} />`:P(e)&&o`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${A.make}</button></div>`}
${f.length?o`<ul class="names">${f.map(g)}</ul>`:!l&&!a&&o`<p class="soft small">${A.none}</p>`}
${p.length>0&&o`<details><summary>${A.older(p.length)}</summary><ul class="names">${p.map(g)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}async function Io(e,t,n){let s=new Map(e.circle.agreements.map(c=>[e.words(c),c])),a=n.map(c=>({text:c,id:s.get(c)??G()})),i=Se(),l=await Ct(e,e.held.desk,_t(e,{agreements:n,version:t}),i);return{command:{do:"revise_agreements",version:t,items:a.map(c=>c.id),pages:l},texts:Object.fromEntries(a.filter(({text:c})=>!s.has(c)).map(({id:c,text:r})=>[c,r])),bodies:i.bodies}}var na=24,Yt=e=>e.map(t=>({key:G(),text:t}));function Vt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:L.agreementMissing})):[{id:"promise-add",sentence:L.agreementsNone}]}function zt({list:e,problems:t,onList:n}){let s=R(""),a=()=>{s.current=G(),n([...e,{key:s.current,text:""}])},i=c=>{n(e.filter(r=>r!==c)),document.getElementById("promise-add")?.focus()};return o`<div class="promises" ref=${c=>{let r=s.current&&c?.querySelector(`#promise-${CSS.escape(s.current)}`);r&&(s.current="",r.focus())}}>
<ol>${e.map((c,r)=>o`<li key=${c.key}>
<${j} id=${`promise-${c.key}`} label=${L.agreement(r+1)} bare as="textarea" value=${c.text}
problem=${V(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>i(c)}><span class="visually-hidden">${L.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=na} onClick=${a}>${L.add}</button>
${V(t,"promise-add")&&o`<p class="problem">${L.agreementsNone}</p>`}
</div>`}function Wo({room:e,circle:t,head:n,onBack:s}){let a=t.agreements.map(w=>e.words(w)),[i]=$(t.agreements_version+1),[l,c]=$(()=>Yt(a)),[r,m]=$([]),[d,u]=$(!1),f=S(),p=t.agreements_version>=i&&!f.busy,g=async w=>{w.preventDefault();let k=l.map(E=>E.text.trim()),C=Vt(l);m(C),u(!C.length&&k.join(`
`)===a.join(`
`)),!(C.length||k.join(`
`)===a.join(`
`))&&await f.run("revise",()=>H(e,E=>Io(E,i,k)))&&s()};return o`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${b.reviseTitle}</h1><p class="soft">${b.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${le} problems=${r} summary=${O.summary} />
<${zt} list=${l} problems=${r} onList=${c} />
<p role="alert" class="refusal">${f.sentence||(p?b.reviseMoved:d?b.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!f.busy||p}>${b.reviseSave(i)}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>
</main>`}function Ro({when:e,at:t,problems:n,onWhen:s}){let a=nt(()=>[...new Set([e.zone,...Bn()])].sort(),[e.zone]),i=r=>t===void 0?"":`${F(t,r)}, ${re(t,r)}`,l=!!(e.date&&e.time)&&t===void 0,c=ft(e.date,e.time,e.zone).length>1;return o`<fieldset class="plan-when"><legend>${v.when}</legend>
<div class="pairs">
<${j} id="plan-date" label=${v.date} value=${e.date} onValue=${r=>s({...e,date:r})} problem=${V(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${j} id="plan-time" label=${v.time} value=${e.time} onValue=${r=>s({...e,time:r})} problem=${V(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${j} id="plan-zone" as="select" label=${v.zone} value=${e.zone} onValue=${r=>s({...e,zone:r})}>
${a.map(r=>o`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${j}>
</div>
<p role="status" class="reads">${t!==void 0?bt(t,e.zone,ve())?v.reads(i(e.zone)):o`${v.reads(v.readsZone(i(e.zone),ht(e.zone)))} <b>${v.readsYours(i(ve()))}.</b>`:l?v.timeSkipped:""} ${c?v.timeTwice:""}</p>
</fieldset>`}function Ho({part:e,people:t,problem:n,onPart:s}){let a=e.from.title||De[e.from.kind],i=e.out||!St(e)?void 0:Yn(e,t);return o`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${a}</h3><p class="soft small">${e.out?v.leftOut:i===void 0?"":(i<Hn?v.eachLittle:v.each)(We(i),t)}</p></div>
${!e.out&&o`<div class="plan-minutes"><${j} id=${`min-${e.id}`} label=${v.minutesOf(a)} bare value=${e.minutes} problem=${n}
onValue=${l=>s({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${v.minutesShort}</span></div>`}
${!e.out&&o`<${j} id=${`say-${e.id}`} label=${v.promptOf(a)} bare as="textarea" value=${e.prompt}
onValue=${l=>s({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Kn(e)&&o`<button type="button" class="btn small quiet" aria-label=${`${e.out?v.takeIn:v.leaveOut}: ${a}`}
onClick=${()=>s({...e,out:!e.out})}>${e.out?v.takeIn:v.leaveOut}</button>`}
</li>`}var rn=["until_check_in","any_boundary","closed_once_begun"],oa=10080*6e4;function sa(e){let t=Object.values(e.planned).sort((i,l)=>Number(l.at)-Number(i.at))[0],n=t?.zone||ve(),s=Number(t?.at??Math.max(0,...Object.values(e.past).map(i=>Number(i.planned_at))));if(!s)return{date:"",time:"",zone:n};let a=En(s+oa,n);return{date:Date.parse(a)>Date.now()?a:"",time:Ln(s,n),zone:n}}function Fo({room:e,desk:t,n,template:s,onDone:a}){let[i,l]=$(()=>sa(t)),[c,r]=$(()=>Fn(s,n)),[m,d]=$(s.gathering[c]?.theme??""),[u,f]=$(()=>en(s.gathering[c])),[p,g]=$(Rn.usual),[w,k]=$(rn[0]),[C,E]=$([]),[W]=$(G),z=S(),te=ft(i.date,i.time,i.zone)[0],ne=qn(u),we=D=>{r(D),d(s.gathering[D].theme),f(en(s.gathering[D]))},Le=()=>{let D={date:!i.date&&v.dateMissing,time:!i.time&&v.timeMissing},Z=i.date&&i.time&&te===void 0&&v.timeSkipped;return[D.date&&{id:"plan-date",sentence:D.date},D.time&&{id:"plan-time",sentence:D.time},Z&&{id:"plan-time",sentence:Z},te!==void 0&&te<Date.now()&&{id:"plan-date",sentence:v.datePast},...u.filter(oe=>!oe.out&&!St(oe)).map(oe=>({id:`min-${oe.id}`,sentence:v.minutesBad})),ne>Ge&&{id:"plan-people",sentence:v.sumTooLong}].filter(oe=>typeof oe=="object")},et=async D=>{D.preventDefault();let Z=Le();if(E(Z),Z.length)return;let{plan:oe,bodies:tt}=Vn({gathering:W,at:te,zone:i.zone,theme:m,parts:u,doors:w===rn[0]?void 0:w});await z.run("plan",()=>e.send({do:"plan_gathering",plan:oe},tt))&&a()},y=D=>f(u.map(Z=>Z.id===D.id?D:Z));return o`<form class="stack roomy" onSubmit=${et} novalidate autocomplete="off">
<${le} problems=${C} summary=${O.summary} />
<${Ro} when=${i} at=${te} problems=${C} onWhen=${l} />
${s.gathering.length>1&&o`<${j} id="plan-from" as="select" label=${v.template} value=${String(c)} onValue=${D=>we(Number(D))}>
${s.gathering.map((D,Z)=>o`<option key=${Z} value=${String(Z)}>${v.templateNth(Z+1,D.theme)}</option>`)}</${j}>`}
<${j} id="plan-theme" label=${v.theme} hint=${v.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<${j} id="plan-doors" as="select" label=${v.doors} hint=${v.doorsHint} value=${w} onValue=${k}>
${rn.map(D=>o`<option key=${D} value=${D}>${v.doorsOf[D]}</option>`)}</${j}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${v.agenda}</h2><p class="hint">${v.agendaHint}</p></div>
<${Xn} people=${p} onPeople=${g} problem=${V(C,"plan-people")} /></div>
<ol class="plan-parts">${u.map(D=>o`<${Ho} key=${D.id} part=${D} people=${p} problem=${V(C,`min-${D.id}`)} onPart=${y} />`)}</ol>
<p class="sum" role="status"><b>${v.sum(ne)}</b>${te!==void 0&&ne>0&&o` <span class="soft">${v.ends(re(te+ne*6e4,i.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${z.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!z.busy}>${v.save}</button>
<button type="button" class="btn quiet" onClick=${a}>${O.cancel}</button></div>
</form>`}function Ko({head:e,onBack:t,onDone:n,...s}){let[a,i]=$(null),[l,c]=$(""),{room:r,circle:m,desk:d}=s,[u]=$(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(g=>g.number))+1),f=async()=>{c("");try{i(await ye("/api/templates"))}catch(g){c(g instanceof me?g.sentence:String(g))}};T(()=>{f()},[]);let p=a?.find(g=>g.id===d.template)??a?.[0];return o`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${v.title(u)}</h1></div></header>
${p?o`<${Fo} ...${s} n=${u} template=${p} onDone=${n} />`:o`<p role="status">${l||O.loading}</p>${l&&o`<button class="btn" onClick=${f}>${O.again}</button>`}`}
</main>`}var aa=()=>import("./field-qr-GSPAZR3P.js").then(e=>e.Qr);function qo({room:e,onMake:t}){return P(e)?o`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${J.title}</h2>
<p class="soft">${J.what}</p><p class="soft small">${J.old}</p>
<div class="row"><button class="btn" onClick=${t}>${J.make}</button></div>
</section>`:null}async function ra(e){let{held:t}=Je(e),{number:n}=t.roster.circleKey,{agree:s,sign:a,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await vn(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:s.secret,sign:a.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function Yo({room:e,circle:t,head:n,onBack:s}){let[a,i]=$(null);T(()=>{ra(e).then(i)},[e]);let l=e.words(t.title);return o`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${s} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${J.title}</h1><p class="soft">${J.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!a} onClick=${()=>print()}>${J.print}</button></div>
${a&&o`<article class="paper recovery" aria-label=${J.title} translate="no">
<header><p dir="auto">${l}</p><p>${J.of(F(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${J.first}</h2><p>${J.firstHint}</p>
<div class="between"><${he} load=${aa} text=${ia(t.id,a.letters)} label=${J.qr} />
<p class="letters" dir="ltr">${a.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${J.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${J.second}</h2><p>${J.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${a.code.map((c,r)=>o`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var ia=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var ln=e=>o`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,la=()=>import("./circle-series-NVTQWQ7C.js").then(e=>e.CircleSeries),ca=()=>import("./agenda-sheet-CYDFT6VK.js").then(e=>e.AgendaSheet),ma=()=>import("./recover-RRVCPWAN.js").then(e=>e.Recover);function Vo({id:e,letters:t,onKeys:n}){let s=nt(()=>pt(e),[e]);T(()=>()=>s.close(),[s]);let a=Dt().desk,[i,l]=$(!1),[c,r]=$(""),{step:m,go:d,back:u,head:f}=xt(t?"recover":"circle"),{state:p,sentence:g}=s.connection.value,w=s.lanes.desk.value,k=s.lanes.ring.value?.circle,C=s.lanes.member.value?.role;if(T(()=>{C==="participant"&&location.replace(`#/circle/${e}`)},[C]),s.stop.value)return o`<${eo} circle=${e} stop=${s.stop.value} />`;if(s.keys.value==="passphrase")return o`<${Qn} room=${s} />`;if(!w||!k)return p==="stopped"?o`<${be} title=${b.stopped} again=${b.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${b.connecting}</h1><p role="status">${p==="lost"&&g||b.connecting}</p></main>`;let E={room:s,circle:k,desk:w,home:a,spoken:a?.circles.find(we=>we.id===e)?.spoken};if(m==="promises")return o`<${Wo} ...${E} head=${f} onBack=${u} />`;if(m==="weeks")return o`<${he} load=${la} meanwhile=${ln} ...${E} head=${f} onBack=${u} />`;if(m==="sheet")return o`<${he} load=${ca} meanwhile=${ln} ...${E} gathering=${c} head=${f} onBack=${u} />`;if(m==="recovery")return o`<${Yo} ...${E} head=${f} onBack=${u} />`;if(m==="recover")return o`<${he} load=${ma} meanwhile=${ln} ...${E} letters=${t} onKeys=${n} head=${f} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let W=s.lanes.ring.value?.gathering,z=()=>{l(!0),d("plan")},te=we=>{r(we),d("sheet")};return o`<div hidden=${m!=="plan"}>
${i&&o`<${Ko} ...${E} head=${m==="plan"?f:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${b.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:f} dir="auto">${s.words(k.title)||x.untitled(E.spoken??1)}</h1>
<p class="soft">${Ne[k.entry]} · ${Ie[k.medium]}</p>
</div></header>
<p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":g||O.offline}</p>
<${Lt} room=${s} />
<${bo} room=${s} onSheet=${()=>d("recover")} />
${s.keys.value!=="lost"&&o`<${_o} ...${E} />
<div class="sides">
<div class="stack">
<${At} room=${s} />
<${Oo} ...${E} running=${W} onPlan=${z} onSheet=${te} />
<${jo} ...${E} />
<${Mo} ...${E} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${b.theWeeks}</button>
</div>
<div class="stack">
<${Bo} ...${E} />
${k.medium==="beside_a_call"&&o`<${Eo} ...${E} />`}
<${Lo} ...${E} onRevise=${()=>d("promises")} />
<${qo} room=${s} onMake=${()=>d("recovery")} />
<${Bt} room=${s} />
</div>
</div>`}
<footer><${vt} /></footer>
</main>`}var da=4320*60*6e4;function ua(e,t){if(!e)return{kind:"unchecked",sentence:_.unchecked};let n=Date.parse(e),s=`${Be(n,"UTC")} ${e.slice(0,4)}`;return t-n>da?{kind:"stale",sentence:_.stale(s)}:{kind:"checked",sentence:_.checked(s)}}function zo({line:e,busy:t,onConfirm:n,onEdit:s}){let{kind:a,sentence:i}=ua(e.verified_on,Date.now()),l=[e.phone,e.text&&_.textTo(e.text),e.link].filter(Boolean);return o`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${a}`}>${i}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${a==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${_.confirm}: ${e.label}`}>${_.confirm}</button>
<button class="btn small quiet" onClick=${s} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var Go=[["label",_.label,void 0,{maxlength:80}],["phone",_.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",_.text,void 0,{maxlength:80,dir:"ltr"}],["link",_.chat,_.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",_.hours,void 0,{maxlength:80}],["serves",_.serves,void 0,{maxlength:160}],["languages",_.languages,_.languagesHint,{maxlength:200}],["region",_.region,_.regionHint,{maxlength:80}]],pa={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function $a(e){let t=s=>!s||/\d/.test(s),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:_.labelMissing},!n&&{id:"line-phone",sentence:_.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:_.numberBad},!t(e.text)&&{id:"line-text",sentence:_.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:_.linkBad},!e.serves&&{id:"line-serves",sentence:_.servesMissing},!e.languages&&{id:"line-languages",sentence:_.languagesMissing},!e.region&&{id:"line-region",sentence:_.regionMissing}].filter(s=>typeof s=="object")}function Uo({line:e,act:t,onSave:n,onCancel:s}){let[a,i]=$({...pa,...e,languages:e?.languages.join(", ")??""}),[l,c]=$([]),r=R(null);return T(()=>r.current?.focus(),[]),o`<form class="stack" onSubmit=${d=>{d.preventDefault();let u=Object.fromEntries(Go.map(([g])=>[g,a[g].trim()])),f=$a(u);if(c(f),f.length)return;let p=Object.fromEntries(Object.entries(u).filter(([,g])=>g));n({...p,languages:u.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?_.editTitle:_.addTitle}</h3>
<${le} problems=${l} summary=${O.summary} />
<div class="pairs">${Go.filter(([d])=>!e||d!=="label").map(([d,u,f,p])=>o`<${j} key=${d} id=${`line-${d}`} label=${u} hint=${f}
value=${a[d]} problem=${V(l,`line-${d}`)} more=${p} onValue=${g=>i({...a,[d]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${_.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function fa(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Zo(){let[e,t]=$(null),[n,s]=$(""),[a,i]=$(null),l=S(),c=async()=>{try{t((await ye("/api/crisis-lines")).lines),s("")}catch(u){s(u instanceof me?u.sentence:String(u))}};T(()=>{c()},[]);let r=async u=>{let{verified_on:f,...p}=u,g=await l.run(u.label,()=>se("/api/crisis-lines",p));g&&(t(g.lines),i(null))},m=()=>{l.forget(),i(null)};if(!e)return n?o`<${be} sentence=${n} onAgain=${c} />`:o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.title}</h1><p role="status">${O.loading}</p></main>`;let d=u=>o`<${Uo} line=${u} act=${l} onSave=${r} onCancel=${m} />`;return o`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${b.desk}</a><h1>${_.title}</h1><p class="soft">${_.lead}</p></div></header>
${fa(e).map(([u,f])=>o`<section key=${u} class="region"><h2 dir="auto">${u}</h2>
<ul class="lines">${f.map(p=>o`<li key=${p.label} class="line">
${a===p.label?d(p):o`<${zo} line=${p} busy=${l.busy===p.label} onConfirm=${()=>r(p)} onEdit=${()=>i(p.label)} />`}
</li>`)}</ul></section>`)}
${a===""?o`<section class="line">${d(void 0)}</section>`:o`<button class="btn" onClick=${()=>i("")}>${_.add}</button>`}
<p role="alert" class="refusal">${a===null?l.sentence:""}</p>
</main>`}function Jo({templates:e,onChoose:t}){return o`<ul class="templates">${e.map(n=>o`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Ne[n.entry],L.size(n.people.min,n.people.max),L.minutes(n.gathering[0]?.minutes??0),L.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(s=>o`<p key=${s} dir="auto">${s}</p>`)}</div>
<details><summary>${L.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((s,a)=>o`<li key=${a}><span dir="auto">${s.title||De[s.kind]}</span><span>${s.minutes}</span></li>`)}</ol>
${n.notes.length>0&&o`<ul class="bullets small">${n.notes.map(s=>o`<li key=${s} dir="auto">${s}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${L.use(n.name)}</button>
</li>`)}</ul>`}async function Qo({person:e,title:t,name:n,about:s,medium:a,entry:i,template:l,agreements:c}){let r=G(),m=await kn(r),d=bn(),u={...await On(r,Ye(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},f=Se(),p=async(C,E)=>{let W=G(),z={circle:r,gathering:null,author:e,kind:C,id:W,turn:null},{sealed:te,wraps:ne}=await rt(z,0,E,u.device,[{audience:"circle",owner:r,number:1,key:d}]);return f.bodies[W]=je(e,te,ne),W},g=await yn(r,m.keys,{what:"circle",owner:r,number:1,key:d,before:null}),w=await fn(r,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...Sn(u),ended:!1}]});return{request:{founding:{circle:r,medium:a,entry:i,template:l,title:await p("title",t),name:await p("name",n),about:await p("about",s),agreements:await Promise.all(c.map(C=>p("agreement",C))),keys:{device:u.device.id,desk:f.add(m.record),roster:f.add(w),circle_key:f.add(g.record)}},bodies:f.bodies},held:u}}function Xo({template:e,person:t,name:n}){let[s,a]=$({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=$(()=>Yt(e.agreements)),[c,r]=$([]),[m,d]=$(null),u=S(),f=w=>a({...s,...w}),p=async w=>{w.preventDefault();let k=[];if(s.title.trim()||k.push({id:"title",sentence:L.nameMissing}),s.name.trim()||k.push({id:"my-name",sentence:ze.nameMissing}),s.about.trim()||k.push({id:"about",sentence:L.aboutMissing}),k.push(...Vt(i)),r(k),k.length)return;let C={person:t,title:s.title.trim(),name:s.name.trim(),about:s.about.trim(),medium:s.medium,entry:s.entry,template:e.id,agreements:i.map(W=>W.text.trim())},E=await u.run("make",async()=>{let W=JSON.stringify(C),z=m?.of===W?m.made:await Qo(C);return d({of:W,made:z}),await se("/api/circles",z.request),await mt(z.held),z.held});E&&location.replace(`#/desk/${E.circle}`)},g=(w,k)=>Object.keys(k).map(C=>({value:C,label:w[C],hint:k[C]}));return o`<form class="stack roomy" onSubmit=${p} novalidate autocomplete="off">
<${le} problems=${c} summary=${O.summary} />
<${j} id="title" label=${L.name} hint=${L.nameHint} value=${s.title} problem=${V(c,"title")}
onValue=${w=>f({title:w})} more=${{maxlength:80}} />
<${j} id="my-name" label=${ze.name} hint=${ze.nameHint} value=${s.name} problem=${V(c,"my-name")}
onValue=${w=>f({name:w})} more=${{maxlength:60}} />
<${Xe} id="medium" label=${L.medium} value=${s.medium} options=${g(Ie,Dn)} onValue=${w=>f({medium:w})} />
<${Xe} id="entry" label=${L.entry} value=${s.entry} options=${g(Ne,Tn)} onValue=${w=>f({entry:w})} />
<${j} id="about" label=${L.about} hint=${L.aboutHint} as="textarea" value=${s.about} problem=${V(c,"about")}
onValue=${w=>f({about:w})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${L.agreementsTitle}</h2><p class="hint">${L.agreementsHint}</p>
<${zt} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?ze.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${L.make}</button>
</form>`}function es(){let[e,t]=$(null),[n,s]=$(""),[a,i]=$(null),{step:l,go:c,back:r,head:m}=xt("choose"),d=async()=>{s("");try{let[p,g]=await Promise.all([ye("/api/me"),ye("/api/templates")]),w=await dt(p.circles.map(k=>k.circle));t({me:p,templates:g,name:[...w.values()].at(-1)?.name??""})}catch(p){s(p instanceof me?p.sentence:String(p))}};if(T(()=>{d()},[]),n)return o`<${be} sentence=${n} onAgain=${d} />`;if(!e)return o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${L.title}</h1><p role="status">${O.loading}</p></main>`;let u=l==="write"&&a,f=p=>{i(p),c("write")};return o`<main class="page desk narrow">
<header><div>
${u?o`<button class="back" onClick=${r}>${L.otherTemplate}</button>`:o`<a class="back" href="#/desk">${b.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?L.title:L.choose}</h1>
<p class="soft">${u?a.name:L.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${Jo} templates=${e.templates} onChoose=${f} /></div>
${a&&o`<div hidden=${!u}><${Xo} key=${a.id} template=${a} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function ts({params:e}){let t=e.circle==="new"?es:e.circle==="lines"?Zo:Vo,[n,s]=$(0),a=n?void 0:e.letters;return o`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${a} onKeys=${()=>s(n+1)} />`}var h={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",waitHere:e=>ot(e,"One thing waits here.","# things wait here."),signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",settled:"This is settled",takenByYou:"You have seen it, and it stays with you.",takenBy:e=>`${e} has seen it.`,takenByNobody:"Somebody who is not here any more saw it.",ago:e=>`${at(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitNow:"They can come in now.",admitLater:"Nobody is interrupted: they can come in at the end of this part.",admitAfterTurn:"Someone has the piece. They can come in when this turn ends.",admitClosing:"The gathering is closing. Nobody new comes in now.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,nextSure:e=>`End this part now? Still to come: ${e}.`,nextYes:"End this part",release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",ledBefore:"You led before",tookLead:e=>`${e} took the lead while you were out.`,leadAgain:"Lead again",leaveSo:"Leave it so",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function ns({room:e}){let t=M(e);if(!t)return null;ge.value;let n=e.gatheringTime();return o`<section class="card agenda">
<h2>${h.agenda} <span>${h.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(s=>{let a=t.segments[s],i=s===t.segment,l=i&&a.began!==void 0?Math.floor((n-Number(a.began))/6e4):0;return o`<li key=${s} aria-current=${i?"step":void 0}>
<span dir="auto">${wt(e,a)}</span>
<span>${i?h.agendaElapsed(Math.min(l,a.minutes),a.minutes):$e(a.minutes)}</span>
</li>`})}
</ol>
</section>`}var I={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function os(e,t,n){ge.value;let s=e.lanes.member.value?.can.end_aside,a=Object.entries(e.lanes.desk.value?.asides??{}),i=He(e);return a.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),a.map(([l,c])=>{let r=c.with.includes(i),[m,d]=[N(e,l),st(c.with.map(u=>N(e,u)))];return{key:`aside ${l}`,card:o`<section class="card">
<h2>${I.title} <span>${at(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${r?I.withYou(m):I.withOthers(m,d)}</p>
${r&&s&&o`<button class="btn" onClick=${()=>t({do:"end_aside",...s})}>${I.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${I.write(m)}</button>
</section>`}})}var qe=({room:e,person:t})=>o`<${on} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${I.lineWith(N(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function ss(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,a])=>a.waits).map(([a,i])=>({key:`line ${a}`,card:o`<section class="card">
<h2 dir="auto">${I.wrote(N(e,a))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(a)}>${I.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a})}>${h.seen}</button>
</section>`}))}function as({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(a=>a.role!=="participant").length>1;if(!t||!n)return null;let s={...t.back,order:t.back?.order.slice(-6)??[]};return o`<section class="card"><h2>${I.among}</h2><${on} room=${e} line=${s} label=${I.among} command=${a=>({do:"tell_desk",words:a})} /></section>`}var rs=["i_need_a_person","give_me_a_moment","ok"];function is(e,t){ge.value;let n=e.lanes.desk.value,s=c=>h.ago(e.running()-Number(c)),a=Object.entries(n?.signals??{});a.sort(([,c],[,r])=>rs.indexOf(c.kind)-rs.indexOf(r.kind)||Number(c.since)-Number(r.since));let i={i_need_a_person:h.asked,give_me_a_moment:h.moment,ok:h.fine},l=Object.entries(n?.checks??{}).filter(([c,r])=>!r.answer||!n?.signals[c]);return[...a.map(([c,r])=>({key:`signal ${c}`,card:o`<section class=${`card ${r.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${h.signals[r.kind]} <span>${s(r.since)}</span></h2>
<p dir="auto">${i[r.kind](e.words(r.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${h.seen}</button>
</section>`})),...l.map(([c,r])=>({key:`check ${c}`,card:o`<section class="card">
<h2>${r.answer?h.signals[r.answer]:h.wasAsked} <span>${s(r.answered??r.since)}</span></h2>
<p dir="auto">${r.answer?i[r.answer](e.words(r.name)):h.noAnswer(e.words(r.name))}</p>
${r.answer?o`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${h.seen}</button>`:o`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${h.takeBackCheck}</button>`}
</section>`}))]}var ls=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function cs(e,t,n){ge.value;let s=e.lanes.desk.value,a=e.lanes.member.value?.can.aside,i=M(e)?.seats??{},[l,c]=[s?.checks??{},s?.asides??{}];return Object.entries(s?.taken??{}).filter(([r])=>!s?.signals[r]).map(([r,m])=>{let d=e.words(m.name),u=m.by===He(e)?h.takenByYou:m.by?h.takenBy(N(e,m.by)):h.takenByNobody;return{key:`signal ${r}`,card:o`<section class="card">
<h2>${h.signals[m.kind]} <span>${h.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?h.asked(d):h.moment(d)} ${u}</p>
${i[r]?.role==="participant"&&o`<button class="btn" dir="auto" onClick=${()=>n(r)}>${I.write(d)}</button>`}
${i[r]&&!l[r]&&o`<button class="btn" onClick=${()=>t({do:"check",person:r,on:!0})}>${h.check}</button>`}
${a?.people.includes(r)&&o`<button class="btn" onClick=${()=>t({do:"aside",gathering:a.gathering,person:r})}>${c[r]?I.join:I.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r,settled:!0})}>${h.settled}</button>
</section>`}})}var X={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var ha=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function ms({room:e,ask:t}){let n=e.lanes.desk.value,s=n?.can.doors;if(!s)return null;let a=n.door?.told,i=l=>t({do:"tell_waiting",gathering:s,...l!==a&&{note:l}});return o`<div class="by-name" role="group" aria-label=${X.tell}>
<p class="small soft">${X.tell}. ${X.tellHint}</p>
${ha.map(l=>o`<button key=${l} class="btn" aria-pressed=${l===a} onClick=${()=>i(l)}>${X.notes[l]}</button>`)}
</div>`}var ba=3e3,ga=350,cn=-1/0;function ds(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-cn>ga||(e.preventDefault(),e.stopPropagation())}function Gt({things:e}){let t=R([]),n=R(new Map),s=R(null),a=R(!1),[,i]=$(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&a.current&&(cn=performance.now()),t.current=[...t.current,...c];let r=t.current.filter(m=>!l.has(m)).join();return mn(()=>{a.current=!0;for(let m of s.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),T(()=>{if(!r)return;let m=s.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{cn=performance.now(),t.current=t.current.filter(p=>!r.split(",").includes(p)),i(p=>p+1)},ba)};u();let f=["pointerdown","pointermove","scroll","keydown"];return f.forEach(p=>m?.addEventListener(p,u,{passive:!0})),()=>(clearTimeout(d),f.forEach(p=>m?.removeEventListener(p,u)))},[r]),o`<div class="still" ref=${s}>${t.current.map(m=>l.has(m)?o`<div key=${m} data-key=${m}>${l.get(m)}</div>`:o`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}function us({room:e,ask:t}){let n=S(),s=jt(e),a=P(e),i=e.lanes.desk.value,l=Object.entries(i?.waiting??{});if(!i||!l.length)return null;let c=i.can.admit&&!n.busy,r=n.busy?ke.admitting:c?h.admitNow:ka(e),m=d=>c&&n.run(d,()=>H(e,u=>Ot(u,d)));return o`<section class="card">
<h2>${h.waiting} <span>${l.length}</span></h2>
${a&&o`<p class="small soft" id="admit-when">${r}</p>`}
<${Gt} things=${l.map(([d,u])=>{let f=e.words(u.name),p=s(d),g=[Pt(p)||(u.first_time?h.firstTime:h.returning),!u.here&&h.gone,!u.accepted&&h.notAccepted].filter(Boolean);return{key:d,card:o`<div class="waiting-one">
<p><b dir="auto" translate="no">${f}</b> <span class="small soft" dir="auto">${g.join(" \xB7 ")}</span></p>
<${Mt} knock=${p} />
<div class="row">
${a&&!p.stop&&o`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${h.admit}<span class="visually-hidden"> ${f}</span></button>`}
${u.here&&o`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${h.stillThere}<span class="visually-hidden"> ${f}</span></button>`}
${u.first_time&&o`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${h.notNow}<span class="visually-hidden"> ${f}</span></button>`}
</div>
</div>`}})} />
${!a&&o`<p class="small soft">${xe.title}. <a href=${`#/desk/${e.circle}`}>${h.full}</a></p>`}
<${ms} room=${e} ask=${t} />
<${U} sentence=${n.sentence} />
</section>`}function ka(e){return M(e)?.phase==="closing"?h.admitClosing:e.lanes.desk.value?.door?.locked?h.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(kt(e)?.kind??"")?h.admitAfterTurn:h.admitLater}function ps({room:e,ask:t}){let[n,s]=$(""),[a,i]=$(""),l=e.lanes.member.value?.can.lead_again,c=M(e)?.lead,r=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...is(e,t),...cs(e,t,s),...ss(e,t,s),...No(e),...os(e,t,s),...l&&c!==a?[{key:"lead",card:o`<section class="card">
<h2>${h.ledBefore}</h2>
<p dir="auto">${h.tookLead(N(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${h.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${h.leaveSo}</button></div>
</section>`}]:[],...r?[{key:"waiting",card:o`<${us} room=${e} ask=${t} />`}]:[]];return o`
<${wa} room=${e} all=${m.length+Math.max(0,r-1)} />
<${Gt} things=${m} />
${n&&o`<${ie} title=${I.lineWith(N(e,n))} onClose=${()=>s("")}><${qe} room=${e} person=${n} /></${ie}>`}
`}function wa({room:e,all:t}){let n=ls(e),s=R(null),[,a]=$(0);s.current??=new Set(n);for(let r of s.current)n.includes(r)||s.current.delete(r);let i=n.find(r=>!s.current?.has(r)),l=R(null);return o`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?o`<button class="btn" dir="auto" onClick=${()=>{s.current?.add(i);let r=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);r?.scrollIntoView({block:"center"}),r?.querySelector("button")?.focus({preventScroll:!0}),a(m=>m+1)}}>${h.asked(N(e,i))}</button>`:o`<p class="small soft">${t?h.waitHere(t):h.quiet}</p>`}
</div>`}function $s({room:e,ask:t}){let[n,s]=$(""),a=e.lanes.desk.value,{lock:i,unlock:l,doors:c}=a?.can??{};if(!a?.door||!c)return null;let{asked_out:r,locked:m,policy:d="until_check_in"}=a.door;return o`<section class="card door-card">
<h2>${X.title}</h2>
<p class="small soft">${m?X.locked:X.open[d]}</p>
${i&&o`<button class="btn" onClick=${()=>t({do:"lock",gathering:i,on:!0})}>${X.lock}</button>`}
${l&&o`<button class="btn" onClick=${()=>t({do:"lock",gathering:l,on:!1})}>${X.unlock}</button>`}
${r.map(u=>o`<div key=${u} class="waiting-one"><p dir="auto">${X.isOut(N(e,u))}</p>
<button class="btn" aria-label=${X.backOf(N(e,u))} onClick=${()=>t({do:"let_back_in",gathering:c,person:u})}>${X.back}</button>
<button class="btn" dir="auto" onClick=${()=>s(u)}>${I.write(N(e,u))}</button></div>`)}
<p class="small soft">${X.outHint}</p>
${n&&o`<${ie} title=${I.lineWith(N(e,n))} onClose=${()=>s("")}><${qe} room=${e} person=${n} /></${ie}>`}
</section>`}var fs=e=>We(Math.round(e/1e3)),B={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${$e(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${$e(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${fs(e)}`,shareNote:(e,t)=>`Each has ${fs(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${$e(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Ce={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${$e(e)} longer`,more:e=>`+${$e(e)}`,counts:(e,t,n,s)=>`${$e(s)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${$e(e)} longer`,letGo:"Let the question go"};function hs({room:e,ask:t,sentence:n}){let[s,a]=$(!1),i=M(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,r=d=>t({do:"reseat",gathering:l,order:d}),m=d=>r([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return o`<button class="btn" onClick=${()=>a(!0)}>${B.order}</button>
${s&&o`<${ie} title=${B.order} onClose=${()=>a(!1)}>
<p class="small soft">${B.orderNote}</p>
<button class="btn" onClick=${()=>r([...c].reverse())}>${B.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>o`<li key=${d}><span dir="auto" translate="no">${N(e,d)}</span>
${u>0&&o`<button class="btn" aria-label=${B.earlier(N(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${U} sentence=${n} />
</${ie}>`}`}function ks({room:e,ask:t}){let n=e.lanes.desk.value,s=M(e)?.piece;if(!n||!s)return null;let{can:a,not_yet:i,passed:l}=n;if(!a.move_on&&!a.offer_to&&!a.begin_round&&!i.length&&!l.length)return null;let c=N(e,s.person);return o`<section class="card floor">
<h2>${h.piece}</h2>
${c&&o`<p class="small"><span class="soft">${s.at==="held"?B.has:B.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(a.give_time||a.hint)&&o`<div class="pair">
${a.give_time&&o`<button class="btn" onClick=${()=>t({do:"give_time",turn:a.give_time,each:Number(s.each)})}>${B.giveTime}</button>`}
${a.hint&&o`<button class="btn" title=${B.hintNote} onClick=${()=>t({do:"hint",turn:a.hint})}>${B.hint}</button>`}
</div>`}
${s.at==="held"&&a.move_on&&!a.hint&&o`<p class="small soft" role="status">${B.hinted}</p>`}
${i.length>0&&o`<${bs} room=${e} label=${kt(e)?.kind==="open_centre"||M(e)?.hands?to.notYet:h.notYet} people=${i} />`}
${l.length>0&&o`<${bs} room=${e} label=${h.passed} people=${l} />`}
${a.skip&&o`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:a.skip})}>${B.skip(c)}</button>`}
${a.offer&&o`<${gs} room=${e} label=${s.at==="offered"?B.offerInstead:B.offer} each=${B.offerTo} people=${a.offer_to??[]}
act=${r=>t({do:"offer",segment:a.offer,person:r,turn:G()})} />`}
${a.begin_round&&o`<${gs} fold room=${e} label=${B.begin} each=${B.beginWith} people=${ya(e).slice(1)}
act=${r=>t({do:"begin_round",segment:a.begin_round,first:r})} />`}
${a.move_on&&o`<${ue} key=${a.move_on} label=${h.moveOn} sure=${h.moveOnSure(c)} yes=${h.moveOnYes} no=${h.keep}
act=${()=>t({do:"move_on",turn:a.move_on})} />`}
</section>`}function ya(e){let t=M(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var bs=({room:e,label:t,people:n})=>o`<p class="small"><span class="soft">${t}: </span>
${n.map((s,a)=>o`${a>0&&", "}<span dir="auto" translate="no">${N(e,s)}</span>`)}</p>`,va=8;function gs({room:e,label:t,each:n,people:s,act:a,fold:i=!1}){let[l,c]=$(!1),r=d=>d?.focus({preventScroll:!0});if(!s.length)return null;let m=!i&&s.length<=va;return!l&&!m?o`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:o`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:r} tabindex="-1">${t}</p>
${s.map(d=>o`<button key=${d} class="btn" dir="auto" aria-label=${n(N(e,d))} onClick=${()=>(c(!1),a(d))}>${N(e,d)}</button>`)}
${!m&&o`<button class="btn quiet" onClick=${()=>c(!1)}>${B.fold}</button>`}
</div>`}async function ws({held:e,desk:t,running:n,sealed:s},a){let i=t.held?.[a],l=ct(e,"gathering");fe(i&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:r,wraps:m}=ut(s(i.words)??"");fe(c===i.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:i.words,turn:i.turn},u=await gn(d,r,m,f=>e.roster.devices.get(f),Nn(e),l);return{command:{do:"release_words",reflection:a,words:i.words},bodies:{[i.words]:je(c,r,[...m,u])}}}async function ys({held:e,desk:t,running:n,sealed:s},a,i){let l=t.held?.[a];if(fe(l&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:a}};let c=e.roster.devices.get($n(ut(s(l.words)??"").sealed)),r=ct(e,"desk");fe(c&&c.member===l.author&&r,"no_key");let m=G(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},u={audience:"member",owner:l.author,number:0,public:c.self},{sealed:f,wraps:p}=await rt(d,0,i,e.device,[r,u]);return{command:{do:"return_words",reflection:a,note:m},bodies:{[m]:je(e.person,f,p)}}}function vs({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:s,stop_holding:a,hold_some:i}=n?.can??{};if(!n||!P(e)||!s&&!a||yt(e)?.medium!=="written")return null;let l=xa(n.held??{}),c=Object.values(n.returned??{}),r=n.holds??[],m=r.length>0,d=a?Y.on:m?Y.some(r.map(u=>u==="newcomers"?Y.newcomers:typeof u=="string"?"":N(e,u.person))):Y.off;return o`<section class="card review">
<h2>${Y.title} ${l.length>0&&o`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.map(([u,f],p)=>o`<${_a} key=${u} room=${e} id=${u} one=${f} behind=${l.slice(0,p).some(([,g])=>g.turn===f.turn)} />`)}
${m&&!l.length&&o`<p class="small soft" role="status">${Y.none}</p>`}
${c.length>0&&o`<p class="small soft" dir="auto">${Y.gaveBack(c.map(u=>N(e,u.author)))}</p>`}
${s&&o`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${Y.hold}</button>`}
${a&&o`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:a,on:!1})}>${Y.stop}</button>`}
${i&&!a&&o`<${Ca} room=${e} gathering=${i} holds=${r} ask=${t} />`}
</section>`}var xa=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function _a({room:e,id:t,one:n,behind:s}){let a=S(),[i,l]=$(""),c=N(e,n.author),r=e.words(n.words),m=()=>a.run("release",()=>H(e,u=>ws(u,t))),d=()=>a.run("return",()=>H(e,u=>ys(u,t,i)));return o`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${r?"voice":"small soft"} dir="auto" translate="no">${r||Y.unread}</p>
<label class="stack"><span class="small">${Y.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${i} onInput=${u=>l(u.target.value)}></textarea></label>
<div class="row">
${r&&o`<button class="btn primary" disabled=${!!a.busy||s} aria-label=${Y.releaseOf(c)} onClick=${m}>${Y.release}</button>`}
<button class="btn" disabled=${!!a.busy} aria-label=${i.trim()?Y.giveBackNoteTo(c):Y.giveBackTo(c)} onClick=${d}>${i.trim()?Y.giveBackNote:Y.giveBack}</button>
</div>
${s&&o`<p class="small soft">${Y.behind}</p>`}
<${U} sentence=${a.sentence} />
</article>`}function Ca({room:e,gathering:t,holds:n,ask:s}){let a=Object.entries(M(e)?.seats??{}).filter(([,r])=>r.role==="participant"),i=r=>n.some(m=>typeof m=="object"&&m.person===r),l=(r,m)=>s({do:"hold_words",gathering:t,on:r,whose:m}),c=n.includes("newcomers");return o`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${Y.ofNewcomers}</button>
<details><summary>${Y.ofOne}</summary><div class="row">
${a.map(([r])=>o`<button key=${r} class="btn" aria-pressed=${i(r)} onClick=${()=>l(!i(r),{person:r})}><span dir="auto" translate="no">${N(e,r)}</span></button>`)}
</div></details>`}function xs(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let s=Math.max(0,Number(e.part_ends)-t-n),a=Math.floor(Math.max(0,s/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),a))}var _s=(e,t)=>Number(e.closing_begins)-t;function Cs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let s=n+e.to_come*(Number(e.each??0)+Number(e.breath)),a=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+s+Math.max(0,a)-Number(e.closing_begins))}function Os({room:e,ask:t}){let n=e.lanes.desk.value,s=M(e);if(!n||!s)return null;let{can:a,staying:i}=n,l=s.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:s.id,until:m,on:d});if(!l||!i){if(!a.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(a.ask_to_stay));return o`<p class="small soft">${Ce.ask}</p><div class="pair thirds" role="group" aria-label=${Ce.ask}>
${m.map(d=>o`<button key=${d} class="btn" aria-label=${Ce.askFor(d)} onClick=${()=>c(s.minutes+d)}>${Ce.more(d)}</button>`)}
</div>`}let r=l-s.minutes;return o`<div class="staying" role="status">
<p class="small">${Ce.counts(i.stay,i.go,i.open,r)}</p>
${i.go>0&&o`<p class="small told-gently">${Ce.ends}</p>`}
</div>
${a.stay_longer&&o`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:a.stay_longer,until:l})}>${Ce.stay(r)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${Ce.letGo}</button>`}var Oa=5;function Ss({room:e,ask:t}){ge.value;let n=e.lanes.desk.value,s=M(e),a=n?.pace;if(!n||!a||!s?.segment)return null;let{can:i}=n,l=no(e),c=l.of==="turn"?l.left:0,r=e.running(),m=i.share_time&&xs(a,r,c),d=Math.min(Oa,a.spare),u=s.segments[s.segment].minutes;return o`<section class="card time">
<h2>${B.time}</h2>
${s.phase==="open"&&o`<${Sa} left=${_s(a,r)} over=${Cs(a,r,c)} />`}
${m&&m!==Number(a.each)&&o`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(a.each)})}>${B.share(m)}</button>
<p class="small soft">${B.shareNote(Number(a.each),a.to_come??0)}</p>`}
${i.give_minutes&&o`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${B.more(d)}</button>`}
<${Os} room=${e} ask=${t} />
${i.slow_pace&&o`<button class="btn" title=${B.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${B.slow}</button>`}
${i.usual_pace&&o`<p class="small soft" role="status">${B.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${B.usual}</button>`}
</section>`}var Sa=({left:e,over:t})=>o`<p class="small">${e<=0?B.closingNow:B.untilClosing(e)}</p>
${e>0&&t>3e4&&o`<p class="small told-gently" role="status">${B.eats(t)}</p>`}`;function Na({room:e,open:t,onClose:n}){let{ask:s,sentence:a}=Re(e),i=e.lanes.desk.value;return!i||!In(e)?null:o`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${h.label} onClickCapture=${ds}>
<${Lt} room=${e} />
<${ps} key=${t} room=${e} ask=${s} />
<section class="card next-card">
<h2>${h.next}</h2>
<${Da} room=${e} ask=${s} />
<${U} sentence=${a} />
</section>
<${ks} room=${e} ask=${s} />
<${Ss} room=${e} ask=${s} />
<${vs} room=${e} ask=${s} />
<${$s} room=${e} ask=${s} />
<${ns} room=${e} />
<${qt} room=${e} gathering=${M(e)?.id} />
<${as} room=${e} />
<${Aa} room=${e} ask=${s} sentence=${a} />
<${At} room=${e} />
${i.can.release&&o`<${Bt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${h.close}</button>
</div>`}function Da({room:e,ask:t}){let n=e.lanes.desk.value?.can,s=M(e);if(!n||!s)return null;let a=s.agenda[s.agenda.indexOf(s.segment??"")+1],i=!!(s.round==="going"||s.hands&&s.piece.at!=="home"),l=[n.resume&&o`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${h.resume}</button>`,n.open&&o`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${h.begin}</button>`,n.begin_round&&o`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${h.round}</button>`,n.release&&o`<${ue} label=${h.release} sure=${h.releaseSure} yes=${h.releaseYes} no=${h.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&o`<${Ta} key=${n.next} room=${e} going=${i} label=${h.nextPart(wt(e,s.segments[a??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return o`<div class=${i&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&o`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${h.pause}</button>`}`}function Ta({room:e,going:t,label:n,act:s}){let a=t?e.lanes.desk.value?.not_yet??[]:[];return a.length?o`<${ue} label=${n} sure=${h.nextSure(st(a.map(i=>N(e,i))))} yes=${h.nextYes} no=${h.keep} act=${s} />`:o`<button class="btn" onClick=${s}>${n}</button>`}function Aa({room:e,ask:t,sentence:n}){let s=e.lanes.desk.value?.can,a=M(e);if(!s||!a)return null;let i=a.lead===He(e);return o`<section class="card">
<h2>${h.more}</h2>
<p class="small soft">${i?h.youLead:h.leads(N(e,a.lead))}</p>
<${hs} room=${e} ask=${t} sentence=${n} />
${!i&&o`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:a.id})}>${h.lead}</button>`}
${s.close_gently&&o`<${ue} label=${h.close_gently} sure=${h.closeSure} yes=${h.closeYes} no=${h.keep} act=${()=>t({do:"close_gently",gathering:s.close_gently})} />`}
${s.emergency_end&&o`<${ue} label=${h.emergency} sure=${h.emergencySure} yes=${h.emergencyYes} no=${h.keep} act=${()=>t({do:"emergency_end",gathering:s.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${h.full}</a>
</section>`}var ee={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function Ns({room:e,person:t,go:n,onGone:s}){let a=S(),i=R(null),l=e.lanes.desk.value;if(!l||M(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,r=l.door?.asked_out.includes(t),m=N(e,t),d=async()=>{let u=l.members[t]?.link,f=i.current??=_e();await a.run("remove",()=>H(e,p=>Et(p,t,f)))&&s([q.done(m),u&&q.newLink,q.eyes].filter(Boolean).join(" "))};return o`${c&&o`<button class="btn way" onClick=${()=>n({do:r?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${r?ee.back:ee.out}</b><span>${r?ee.backNote:ee.outNote}</span></button>`}
${P(e)&&o`<${ue} kind="quiet" label=${q.oneOf(m)} sure=${q.ask(m)} yes=${q.yes} no=${q.no} disabled=${!!a.busy} act=${d} />`}
${a.busy&&o`<p class="small soft" role="status">${q.busy}</p>`}
<${U} sentence=${a.sentence} />`}function Ds({room:e,person:t,go:n,ask:s}){let a=e.lanes.desk.value,i=M(e);if(!a||!i)return null;let{can:l,holds:c=[]}=a,{order:r,seats:m}=i,d=m[t]?.role==="participant",u=r.indexOf(t),f=c.some(g=>typeof g=="object"&&g.person===t),p=d&&!l.stop_holding&&yt(e)?.medium==="written"&&P(e)&&l.hold_some;return o`${d&&l.begin_round&&o`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${ee.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&o`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:G()})}><b>${ee.offer}</b></button>`}
${l.reseat&&u>0&&o`<button class="btn way" onClick=${()=>s({do:"reseat",gathering:l.reseat,order:[...r.slice(0,u-1),t,r[u-1],...r.slice(u+1)]})}><b>${ee.earlier}</b><span>${ee.earlierNote}</span></button>`}
${p&&o`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:p,on:!f,whose:{person:t}})}><b>${f?ee.stop:ee.read}</b>${!f&&o`<span>${ee.readNote}</span>`}</button>`}`}function Ts({room:e,person:t,go:n}){let s=e.lanes.desk.value?.members[t],a=e.lanes.member.value;if(!s||s.role==="participant"||t===a?.person||a?.tonight)return null;let{tonight:i}=s;return o`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?de.off:de.on}</b><span>${i?de.offNote:de.onNote}</span></button>`}function Ba({room:e,person:t,onClose:n}){let{ask:s,sentence:a}=Re(e),[i,l]=$(""),c=e.lanes.desk.value?.can,r=M(e)?.seats[t];if(i)return o`<${ie} title=${ee.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${ie}>`;if(!c||!r)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,f=e.lanes.desk.value?.asides??{},p=async g=>await s(g)&&n();return o`<${ie} title=${N(e,t)} onClose=${n}>
<p class="soft">${[jn[r.presence],Rt(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>p({do:"check",person:t,on:!0})}><b>${h.check}</b><span>${h.checkNote}</span></button>
${u&&o`<button class="btn way" onClick=${()=>p({do:"aside",gathering:u,person:t})}><b>${f[t]?I.join:I.start}</b><span>${I.startNote}</span></button>`}
${m&&o`<button class="btn way" onClick=${()=>p({do:"hand_lead",gathering:m,person:t})}><b>${h.handLead}</b><span>${h.handLeadNote}</span></button>`}
<${Ts} room=${e} person=${t} go=${p} />
<${Ds} room=${e} person=${t} go=${p} ask=${s} />
<${Wt} room=${e} person=${t} name=${N(e,t)} />
${r.role==="participant"&&o`<h3>${I.lineWith(N(e,t))}</h3><${qe} room=${e} person=${t} />`}
<${Ns} room=${e} person=${t} go=${p} onGone=${l} />
<${U} sentence=${a} />
</${ie}>`}function Ea({room:e,gathering:t}){let n=S();return P(e)?o`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>H(e,s=>Ke(s,t)))}>${b.openDoors}</button>
<${U} sentence=${n.sentence} />`:null}var Oe={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function As({params:e}){let[t,n]=$("opening"),[s,a]=$(""),i=async()=>{n("opening");try{await se("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof me?l:new me("network",String(l));a(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return T(()=>{i()},[]),t==="fault"?o`<${be} sentence=${s} onAgain=${i} />`:t==="opening"?o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${Oe.welcome}</h1><p role="status">${Oe.opening}</p></main>`:o`<main class="page door">
<header><h1>${Oe.closedTitle}</h1></header>
<p class="lead" role="alert">${s}</p>
<section class="card"><p>${Oe.closedDo}</p>
<ul class="bullets"><li>${Oe.closedServer} <code>${Oe.command}</code></li><li>${Oe.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${Oe.again}</button>
</main>`}export{ts as Circle,fo as Desk,Na as DeskColumn,Ea as OpenDoors,Ba as PersonSheet,As as Setup};
