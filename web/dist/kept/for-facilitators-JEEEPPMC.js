/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as we}from"./chunk-JGC24SDG.js";import{b as Sn}from"./chunk-C5L27UBF.js";import{a as X}from"./chunk-RAOOWSD7.js";import{a as Dn,b as An,c as Tn}from"./chunk-FIHIHWUW.js";import{a as A,b as ze,c as sn,d as H}from"./chunk-KWS6SUHZ.js";import{a as Ve,b as _e,c as tn,d as nn,e as Ce,f as Ee,g as Ue,h as re,i as ce,j as E,k as te,l as P,m as Q,n as F,o as He,p as At,q as me,r as De,s as yn,t as lt}from"./chunk-J7KOIXM7.js";import{a as xe,f as gn,h as wn}from"./chunk-FISRHV5S.js";import{b as Ln}from"./chunk-ZDCB5NK4.js";import{a as ne}from"./chunk-COCDBOCA.js";import{a as $}from"./chunk-TFWSKBKZ.js";import{a as W}from"./chunk-NTMADR2T.js";import{a as Oe,b as cn,c as pe,d as mn,e as dn,f as Qe,g as Xe,h as v,i as U,j as ae,k as B,l as b,m as x,n as Pe,p as et,q as tt}from"./chunk-I46UM6XH.js";import{Aa as ee,Cb as Z,Db as hn,Ea as on,Fa as an,Gb as bn,Gc as In,Hb as S,Hc as Re,Ib as Ne,Ic as mt,Jb as kn,Jc as Wn,K as Nt,Kb as y,Mb as be,Nb as ot,Pa as rn,Qb as at,R as We,Sb as rt,Ta as Ze,Tb as it,Ub as ke,Vb as ge,Wa as ln,Wb as Ae,Xb as vn,Yb as _n,a as n,aa as Gt,b as h,c as M,d as jt,db as Je,e as j,eb as nt,f as Ht,fa as Vt,g as Rt,h as Kt,hc as Cn,jb as fe,jc as xn,k as Ge,ka as Ut,kb as je,la as zt,lb as K,lc as On,m as Ft,mb as un,n as oe,nb as Dt,oa as Zt,ob as $n,p as $e,pa as Jt,pb as pn,q as Ie,qa as Qt,qb as fn,r as J,rb as st,rc as Tt,s as Ot,sb as C,sc as ct,t as qt,tb as he,tc as Lt,u as St,ub as z,uc as Nn,v as Yt,va as Xt,vc as Mt,wc as Mn,ya as en,yb as Se,za as N,zb as Y,zc as Bn}from"./chunk-3NJO2U67.js";var Vs=1e4,En=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function dt(){let[e,t]=h(null),[s,o]=h(""),a=j(0),i=Rt(async()=>{let l=++a.current;try{let c=await Ie("/api/desk");if(l!==a.current)return;t(c),o("")}catch(c){if(l!==a.current)return;if(c instanceof $e&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof $e?c.sentence:String(c))}},[]);return M(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,Vs),r=en.subscribe(()=>{i()});for(let[m,d]of En)m.addEventListener(d,l);return()=>{clearInterval(c),r();for(let[m,d]of En)m.removeEventListener(d,l);a.current=0}},[i]),{desk:e,stale:!!(e&&s),sentence:s,load:i}}var Ke=({desk:e})=>t=>{let s=e.members[t]?.role;return s==="facilitator"||s==="co_facilitator"};async function Te(e,t){let{held:s}=e,o=xe(),{gift:a,record:i,state:l}=await Ee(s.circle,s.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ve(s),gatheringKeys:[{gathering:t,...l}]},r={...await Ue(s.circle,s.deskKeys,o,c),gathering_key:i,grants:await Ce(o,_e(c.devices,Ke(e)),[a])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var Us=24,zs=137.5;function Pn({people:e,leads:t,waiting:s}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Us-6)).fill("seat"),...Array(Math.min(s,4)).fill("waits")];for(;o.length<6;)o.push("free");let a=o.length,i=Math.min(8.5,200/a/1.35),l=[v.seats(e,t),s?v.waits(s):""].filter(Boolean).join("; ");return n`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,r)=>{let m=(r/a*360-90)*(Math.PI/180);return n`<circle key=${r} class=${c} style=${{"--h":String((25+r*zs)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function jn(e){let s=e[0],o=e[e.length-1]-s||1,a=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-s)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+a);for(let l=i.length-1,c=96;l>=0;l--,c-=a)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var Zs=24;function Js(e,t){let s=un(e,nt(),t);return s===0?`${st(new Date(e))==="evening"?v.near.tonight:v.near.today} ${fe(e)}`:s===1?`${v.near.tomorrow} ${fe(e)}`:s>1&&s<7?$n(e):je(e)}function Hn({gatherings:e,now:t}){if(!e.length)return n`<p class="weeks-none small soft">${v.noDate}</p>`;let s=e.map(r=>Number(r.at)),o=jn(s).map(r=>document.dir==="rtl"?100-r:r),a=e.findIndex(r=>!r.past),i=v.weeks(e.filter(r=>r.past).map(r=>je(Number(r.at))),e.filter(r=>!r.past).map(r=>`${je(Number(r.at))} ${fe(Number(r.at))}`)),l=[];for(let r of[a,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(o[m]-o[r])>=Zs)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return n`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>n`<circle key=${r.id} class=${r.past?"was":m===a?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===a?8:6.5} />`)}
${l.map(r=>n`<text key=${r} class=${r===a?"next":""} x=${`${c(o[r])==="start"?0:c(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${c(o[r])}>${r===a?Js(s[r],t):je(s[r])}</text>`)}
</svg>`}var Qs=60*6e4,Xs=240*6e4;function Rn({card:e,title:t,canOpen:s,now:o=Date.now()}){let a=N(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,r=!e.phase&&s&&c<Qs&&c>-Xs,m=async()=>{let u=Je(e.id),f=await a.run("open",async()=>await sn(u)&&H(u,k=>Te(k,l.id)));u.close(),f&&(location.hash=`#/circle/${e.id}`)},d=[pe[e.entry],Oe[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return n`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Pn} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&n`<p class="live">${Qe[e.phase]}</p>`}
</div>
<div class="what">
<${Hn} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&n`<p class="small">${v.gathering(l.number)}: ${K(Number(l.at),void 0,o)}, ${fe(Number(l.at))}</p>`}
${e.facilitators<2&&n`<p class="soft small">${v.alone}</p>`}
</div>
<div class="acts">
${e.phase?n`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:r?n`<button class="btn primary" disabled=${!!a.busy} onClick=${m}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:n`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
<p role="alert" class="refusal">${a.sentence}</p>
</div>
</article>`}function Kn({circles:e,titleOf:t}){let s=e.filter(a=>a.signals>0),o=e.filter(a=>a.waiting>0);return n`<section class="needs" aria-label=${v.needs} aria-live="polite">
${s.map(a=>n`<div class="need urgent" key=${`s${a.id}`}>
<p><b>${v.signals(a.signals)}</b> <span dir="auto">${v.inCircle(t(a))}</span></p>
<a class="btn primary" href=${`#/circle/${a.id}`}>${v.goThere}</a>
</div>`)}
${o.map(a=>n`<div class="need" key=${`w${a.id}`}>
<p><b>${v.waits(a.waiting)}</b> <span dir="auto">${v.inCircle(t(a))}</span></p>
<a class="btn" href=${a.phase?`#/circle/${a.id}`:`#/desk/${a.id}`}>${v.seeWho}</a>
</div>`)}
</section>`}var eo=()=>import("./field-qr-J3NKJYWJ.js").then(e=>e.Qr);function Fe({id:e,title:t,label:s,link:o,says:a,done:i,shareText:l,onDone:c,children:r}){let[m,d]=h(""),[u,f]=h(!1),k=j(null),w=j(null);M(()=>w.current?.focus(),[]);let p=async()=>{try{await navigator.clipboard.writeText(o),d(W.copied)}catch{k.current?.focus(),k.current?.select(),d(W.copyFailed)}},_=()=>navigator.share({title:l,url:o}).catch(()=>{});return n`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${w}>${t}</h3>
${a.map(D=>n`<p key=${D}>${D}</p>`)}
<label class="visually-hidden" for=${e}>${s}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${k}
onFocus=${D=>D.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${p}>${W.copy}</button>
${"share"in navigator&&n`<button type="button" class="btn" onClick=${_}>${W.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>f(!u)}>${u?W.qrHide:W.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&n`<figure class="qr-shown"><${C} load=${eo} text=${o} label=${W.qrOf(s)} /><figcaption class="small soft">${W.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function Fn(){let[e,t]=h(null),s=N(),o=async a=>{let i=await s.run(String(a),()=>J("/api/links",{for_me:a}));i&&t({link:i.link,forMe:a})};return n`<div class="panel"><h3>${U.title}</h3>
<p class="soft">${U.lead}</p>
${e?n`<${Fe} key=${e.link} id="facilitator-link" title=${e.forMe?U.back:U.invite} label=${U.linkLabel} link=${e.link}
says=${[e.forMe?U.backShown:U.inviteShown,U.once]} done=${U.done} onDone=${()=>t(null)} />`:n`<ul class="offers">
<li><button class="btn" disabled=${!!s.busy} onClick=${()=>o(!1)}>${U.invite}</button><p class="soft small">${U.inviteHint}</p></li>
<li><button class="btn" disabled=${!!s.busy} onClick=${()=>o(!0)}>${U.back}</button><p class="soft small">${U.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>`}function qn(e){let[t,s]=h(new Map),o=e.map(a=>a.id).join();return M(()=>{let a=!0;return o&&Ze(o.split(",")).then(i=>a&&s(i)),()=>{a=!1}},[o]),a=>t.get(a.id)?.title||v.untitled(a.spoken)}function Yn(){let{desk:e,stale:t,sentence:s,load:o}=dt(),a=N(),i=qn(e?.circles??[]);if(M(()=>{qt()},[]),!e&&s)return n`<${he} sentence=${s} onAgain=${o} />`;if(!e)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${W.loading}</p></main>`;let l=v.greeting[st()],c=()=>a.run("sign-out",()=>J("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return n`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?W.offline:""}</p>
<${Kn} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&n`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${ae.notice}</h2><p>${ae.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${ae.look}</a>
</section>`}
${Ot.value.known&&!Ot.value.known.report&&n`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${ae.report}</h2><p>${ae.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
${e.circles.map(r=>n`<${Rn} key=${r.id} card=${r} title=${i(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&n`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${v.practice}</h2>
<div class="panels">
<${Fn} />
<div class="panel"><h3>${ae.title}</h3>
<p class="soft">${e.crisis_line_confirmed?ae.open:ae.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${ae.look}</a></div>
</div>
<div class="panel"><h3>${v.devices}</h3>
<p class="soft">${v.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${v.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${rt} />
<${X} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!a.busy} onYes=${c} />
<p role="alert" class="refusal">${a.sentence}</p>
</footer>
</main>`}var se={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"};function ut({room:e}){let t=N(),s=e.lanes.desk.value,o=Object.entries(s?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!s||!o.length)return null;let a=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return n`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${se.title}</h2>
<p class="soft small">${se.hint}</p>
${o.map(([l,c])=>{let r=y(e,l)||e.words(c.name),m=c.owner&&(c.owner===a?se.you:se.sees(e.words(s.members[c.owner]?.name))),d={person:l,since:c.since};return n`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${r}</b> <span class="small soft" dir="auto">${[se.why[c.why],K(Number(c.since)),c.done?se.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&n`<div class="row">
${c.owner!==a&&n`<button class="btn" disabled=${!!t.busy} aria-label=${se.takeOf(r)} onClick=${()=>i({do:"take_follow_up",...d})}>${se.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${se.doneOf(r)} onClick=${()=>i({do:"follow_up_done",...d})}>${se.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Gn({room:e,onSheet:t}){return A(e)?null:n`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${ce.title}</h2>
<p>${ce.works}</p><p>${ce.worksNot}</p><p>${ce.how}</p><p class="soft small">${ce.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${ce.sheet}</button>
</section>`}async function $t(e,t,s=me()){let{step:o,bodies:a,pin:i}=await zn(e,[t,...Un(e)],Ke(e)(t)),l=e.desk.members[t]?.link?await to(e,s,i,Zn(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...l&&{link:l.link}},bodies:{...a,...l?.bodies}}}async function to(e,t,s,o){let{command:a,bodies:i}=await De(e,t,{reusable:!0,expires:0},{says:o,pin:s});if(a.do!=="invite")return;let{invitation:l,hash:c,page:r,secret:m}=a;return{link:{invitation:l,hash:c,page:r,secret:m},bodies:i}}async function Vn(e,t){let{step:s,bodies:o}=await zn(e,[t,...Un(e)]);return{command:{do:"renew_keys",after:t,step:s},bodies:o}}var Un=e=>e.desk.renew_after??[];async function zn(e,t,s=!1){let{held:o,desk:a,running:i}=e,{circle:l}=o,c=xe(),r=Ve(o,i),m=I=>!t.includes(I),d=s||a.renew_desk?await Jt(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,f=o.circleKeys[r.circleKey.number];Yt(f,"no_key");let k=await Ee(l,u,c,{what:"circle",owner:l,number:r.circleKey.number+1,before:f});r.circleKey=k.state;let[w]=r.gatheringKeys,p=w&&await Ee(l,u,c,{what:"gathering",owner:w.gathering,number:w.number+1});p&&(r.gatheringKeys=[{gathering:w.gathering,...p.state}]),r.devices=tn(r.devices,I=>I in a.members).map(I=>m(I.member)?I:{...I,ended:!0});let _=_e(r.devices,m),D=p?_e(_,no(e)):[];return{step:{...await Ue(l,u,c,r),circle_key:k.record,...p&&{gathering_key:p.record},...d&&{desk:c.add(d.record)},grants:[...await Ce(c,_,[k.gift]),...p?await Ce(c,D,[p.gift]):[],...d?await Ce(c,_e(_,Ke(e)),await nn(l,u)):[]],...d&&{pages:await wn(e,We(u),Zn(e,t[0]),c)}},bodies:c.bodies,pin:d?We(u):o.desk}}var no=e=>t=>Ke(e)(t)||e.seats.includes(t);function Zn(e,t){let s=e.desk.members[t]?.name;return gn({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==s)}})}function pt({room:e}){let t=N(),[s]=e.lanes.desk.value?.renew_after??[],o=!!s&&A(e)&&e.connection.value.state==="live";return M(()=>{o&&t.run("renew",()=>H(e,a=>Vn(a,s)))},[o,s]),s?n`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?At.evening:At.text} ${t.sentence}</p>`:null}var ft=({knock:e})=>n`${e.stop&&n`<p class="problem"><b>${re.unproven}.</b> ${re.unprovenHint}</p>`}
${e.alike&&n`<p><span class="mark stale" dir="auto">${re.alike(e.alike)}</span></p>`}`,ht=e=>e.back?re.back(e.back):e.desk?re.desk:"";function bt(e){let[t,s]=h({}),o=e.lanes.desk.value,a=A(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,r])=>`${c} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return M(()=>{let c=!0;for(let[r]of a?i:[])so(e,r).then(m=>c&&s(d=>({...d,[r]:m})));return()=>{c=!1}},[e,a,l]),c=>{let r=e.words(o?.waiting[c]?.name),m=Object.entries({...o?.waiting,...o?.members}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:a};return{...d,alike:d.back?void 0:bn(r,m)}}}async function so(e,t){try{let s=ze(e),{newcomer:o,desk:a,back:i}=await yn(s,t);return{good:!0,desk:a&&!i,back:i?s.words(s.desk.members[o.member]?.name):void 0}}catch(s){return{good:!(s instanceof St),stop:s instanceof St?s.sentence:void 0}}}var q={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",late:"We start late",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var oo=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Jn({room:e,ask:t}){let s=e.lanes.desk.value,o=s?.can.doors;if(!o)return null;let a=s.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==a&&{note:l}});return n`<div class="by-name" role="group" aria-label=${q.tell}>
<p class="small soft">${q.tell}. ${q.tellHint}</p>
${oo.map(l=>n`<button key=${l} class="btn" aria-pressed=${l===a} onClick=${()=>i(l)}>${q.notes[l]}</button>`)}
</div>`}var ao=3e3,ro=350,Bt=-1/0;function Qn(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-Bt>ro||(e.preventDefault(),e.stopPropagation())}function kt({things:e}){let t=j([]),s=j(new Map),o=j(null),a=j(!1),[,i]=h(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&a.current&&(Bt=performance.now()),t.current=[...t.current,...c];let r=t.current.filter(m=>!l.has(m)).join();return jt(()=>{a.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&s.current.set(d,m.offsetHeight)}}),M(()=>{if(!r)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{Bt=performance.now(),t.current=t.current.filter(k=>!r.split(",").includes(k)),i(k=>k+1)},ao)};u();let f=["pointerdown","pointermove","scroll","keydown"];return f.forEach(k=>m?.addEventListener(k,u,{passive:!0})),()=>(clearTimeout(d),f.forEach(k=>m?.removeEventListener(k,u)))},[r]),n`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?n`<div key=${m} data-key=${m}>${l.get(m)}</div>`:n`<div key=${m} data-key=${m} style=${{height:`${s.current.get(m)??0}px`}}></div>`)}</div>`}var io=()=>import("./how-many-FP5QICIN.js").then(e=>e.Crowd);function Xn({room:e,ask:t}){let s=N(),o=bt(e),a=A(e),i=e.lanes.desk.value,l=It(i?.waiting??{});if(Z.value,!i||!l.length)return null;let c=i.can.admit&&!s.busy,r=s.busy?re.admitting:c?$.admitNow:lo(e),m=d=>c&&s.run(d,()=>H(e,u=>lt(u,d)));return n`<section class="card">
<h2>${$.waiting} <span>${l.length}</span></h2>
${i.crowd&&n`<${C} load=${io} room=${e} />`}
${a&&n`<p class="small soft" id="admit-when">${r}</p>`}
<${kt} things=${l.map(([d,u])=>{let f=y(e,d),k=o(d),w=i.door?.full?.includes(d)??!1,p=[ht(k)||(u.first_time?$.firstTime:$.returning),u.here?u.since!==void 0&&$.waitsFor(e.running()-Number(u.since)):$.gone,!u.accepted&&$.notAccepted].filter(Boolean);return{key:d,card:n`<div class="waiting-one">
<p><b dir="auto" translate="no">${f}</b> <span class="small soft" dir="auto">${p.join(" \xB7 ")}</span></p>
<${ft} knock=${k} />
<div class="row">
${a&&!k.stop&&n`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${$.admit}<span class="visually-hidden"> ${f}</span></button>`}
${u.here&&n`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${$.stillThere}<span class="visually-hidden"> ${f}</span></button>`}
${i.can.tell_full&&n`<button class="btn" aria-pressed=${w} onClick=${()=>t({do:"tell_full",gathering:i.can.tell_full,person:d,on:!w})}>${$.full_tonight}<span class="visually-hidden"> ${f}</span></button>`}
${u.first_time&&n`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${$.notNow}<span class="visually-hidden"> ${f}</span></button>`}
</div>
</div>`}})} />
${!a&&n`<p class="small soft">${ce.title}. <a href=${`#/desk/${e.circle}`}>${$.full}</a></p>`}
<${Jn} room=${e} ask=${t} />
<${Y} sentence=${s.sentence} />
</section>`}var It=e=>Object.entries(e).sort(([,t],[,s])=>Number(t.since??1/0)-Number(s.since??1/0)||0);function lo(e){return S(e)?.phase==="closing"?$.admitClosing:e.lanes.desk.value?.door?.locked?$.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(be(e)?.kind??"")?$.admitAfterTurn:$.admitLater}function es({room:e,desk:t}){let s=N(),o=bt(e),a=A(e),i=It(t.waiting);Z.value;let l=r=>s.run(r,()=>H(e,m=>lt(m,r))),c=r=>s.run(r,()=>e.send({do:"decline",person:r}));return n`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${b.waiting}>
<h2>${b.waiting} ${i.length>0&&n`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${s.busy?re.admitting:i.map(([r])=>y(e,r)).join(", ")}</p>
<ul>${i.map(([r,m])=>{let d=y(e,r),u=o(r),f=[ht(u)||(m.first_time?b.firstTime:b.beenHere),m.here?b.pageOpen:b.pageShut,m.here&&m.since!==void 0&&$.waitsFor(e.running()-Number(m.since)),!m.accepted&&b.notAccepted].filter(Boolean);return n`<li key=${r} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${f.join(" \xB7 ")}</span></p><${ft} knock=${u} /></div>
<div class="row">
${a&&!u.stop&&n`<button class="btn small primary" disabled=${!!s.busy} aria-label=${`${b.admit}: ${d}`} onClick=${()=>l(r)}>${b.admit}</button>`}
<${X} label=${b.decline} name=${`${b.decline}: ${d}`} ask=${b.declineAsk(d)} yes=${b.declineYes} no=${b.declineNo} busy=${s.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${s.sentence}</p>
</section>`}var co=()=>import("./planned-minutes-WBPS44VY.js").then(e=>e.PlannedMinutes),mo=()=>import("./planned-change-A63SFAMK.js").then(e=>e.PlannedChange);function Wt({id:e,plan:t,room:s,people:o,large:a,onSheet:i}){let[l,c]=h(!1),[r,m]=h(!1),d=j(null),u=Number(t.at),f=s.words(t.theme),k=Math.max(3,Math.min(12,o||8));return n`<div class=${`planned${a?" large":""}`}>
<p class="when"><b>${K(u)}</b> <span>${Dt(u,t.minutes)}</span></p>
${!fn(u,t.zone,nt())&&n`<p class="soft small">${b.inZone(`${K(u,t.zone)}, ${Dt(u,t.minutes,t.zone)}`,pn(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${f&&n`: <span dir="auto">${f}</span>`}</p>
${t.doors&&n`<p class="soft small">${et.doors}: ${et.doorsOf[t.doors]}</p>`}
<details><summary>${b.agenda(t.minutes)}</summary>
${l?n`<${C} load=${co} id=${e} plan=${t} room=${s} onDone=${()=>c(!1)} />`:n`<ol class="parts">${t.agenda.map(w=>{let p=t.segments[w],_=p.each?.[k];return n`<li key=${`${e}-${w}`}>
<span><span dir="auto">${s.words(p.title)||Xe[p.kind]}</span>${_&&n`<small class="soft"> ${et.each(tt(_),k)}</small>`}</span>
<span>${p.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Pe.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Pe.sheet}</button></div>`}
</details>
${r?n`<${C} load=${mo} id=${e} plan=${t} room=${s} onDone=${()=>{m(!1),setTimeout(()=>d.current?.focus())}} />`:n`<button type="button" class="btn small quiet" ref=${d} aria-label=${`${Pe.change}: ${v.gathering(t.number)}`} onClick=${()=>m(!0)}>${Pe.change}</button>`}
</div>`}var uo=()=>import("./circle-changed-RTUB4GZT.js").then(e=>e.CircleChanged),$o=60*6e4;function ts({room:e,circle:t,desk:s,home:o,running:a,onPlan:i,onSheet:l}){let c=N(),r=Object.entries(s.planned).filter(([p])=>p!==a?.id).sort(([,p],[,_])=>Number(p.at)-Number(_.at)),[m,...d]=r,u=Object.values(s.members).filter(p=>p.role==="participant").length,f=async p=>{await c.run("open",()=>H(e,_=>Te(_,p)))&&(location.hash=`#/circle/${t.id}`)},k=o&&!o.crisis_line_confirmed,w=()=>{if(k)return n`<p class="notice with-act"><span>${b.needLine}</span> <a class="btn" href="#/desk/lines">${b.toLines}</a></p>`;if(!s.can.open_doors||!A(e))return null;let p=Number(m[1].at);return p-Date.now()<$o?n`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>f(m[0])}>${b.openDoors}</button>`:n`<${X} label=${b.openDoors} kind="btn" ask=${b.earlyAsk(`${K(p)}, ${fe(p)}`)} yes=${b.earlyYes} busy=${!!c.busy} onYes=${()=>f(m[0])} />`};return n`<section class="panel next" aria-labelledby="next-title">
${a&&n`<div class="live-now"><p class="live">${Qe[a.phase]}</p><p class="soft small">${v.gathering(a.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${b.enter}</a></div>`}
<h2 id="next-title">${b.next}</h2>
${m?n`<${Wt} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${w()}
<p role="alert" class="refusal">${c.sentence}</p>`:n`<p class="soft">${b.nothing}</p>`}
<div class="row">
<button class=${`btn${m||a?"":" primary"}`} onClick=${i}>${m||Object.keys(s.past).length?b.plan:b.planFirst}</button>
</div>
${d.length>0&&n`<h3>${b.later}</h3><ul class="later">${d.map(([p,_])=>n`<li key=${p}>
<${Wt} id=${p} plan=${_} room=${e} people=${u} onSheet=${()=>l(p)} />
</li>`)}</ul>`}
${t.changed&&n`<${C} load=${uo} room=${e} circle=${t} />`}
</section>`}var G={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var ns=e=>e.lanes.member.value?.cards??{};function gt({room:e,person:t,name:s,among:o=!1}){let{ask:a,sentence:i}=Se(e),l=e.lanes.desk.value?.cards?.[t],c=ns(e)[t];if(l===void 0)return null;if(!c)return n`<${ne} label=${o?G.openOf(s):G.open} sure=${G.sure(s)} yes=${G.yes} no=${G.no} kind="wide" act=${()=>a({do:"open_card",person:t,number:l})} /><${Y} sentence=${i} />`;let r=vn(e.words(c));return n`<section class="card emergency" aria-label=${G.of(s)}>
<h2 dir="auto">${G.of(s)}</h2>
<dl>
${(r.who||r.number)&&n`<dt>${G.call}</dt><dd dir="auto" translate="no">${r.who} ${r.number&&n`<a class="btn" href=${`tel:${r.number.replace(/[^+\d*#]/g,"")}`}>${r.number}</a>`}</dd>`}
${r.where&&n`<dt>${G.where}</dt><dd dir="auto" translate="no">${r.where}</dd>`}
${r.helps&&n`<dt>${G.helps}</dt><dd dir="auto" translate="no">${r.helps}</dd>`}
</dl>
${_n(r)&&n`<p class="soft">${G.nothing}</p>`}
<button class="btn" onClick=${()=>a({do:"close_card",person:t})}>${G.away}</button>
<${Y} sentence=${i} />
</section>`}function ss(e){return Object.keys(ns(e)).map(t=>({key:`card ${t}`,card:n`<${gt} room=${e} person=${t} name=${y(e,t)} />`}))}function os({room:e}){let t=e.lanes.desk.value,s={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(a=>s[a]);return o.length?n`<details><summary>${G.title}</summary>
<p class="soft small">${G.hint}</p>
<ul class="names">${o.map(a=>n`<li key=${a} class="stack"><${gt} room=${e} person=${a} name=${y(e,a)} among /></li>`)}</ul>
</details>`:null}function wt(e,t){let s=xn(On(e,t),Cn());return s>0?b.week(s):""}function qe({id:e,label:t,value:s,options:o,onValue:a}){return n`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>n`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===s} onChange=${()=>a(i.value)} />
<span><b>${i.label}</b>${i.hint&&n`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var po=()=>`${location.origin}${location.pathname}`,yt=(e,t)=>`${po()}#/invitation/${e}/${Nt(t)}`,as=(e,t,s)=>`${e}/${t}/${Nt(s)}`,rs=()=>`${location.host}${location.pathname}#/words`;var fo=1440*6e4,ho=14,bo=180;function vt({room:e,circle:t,hands:s,onMade:o,onCancel:a}){let[i,l]=h(t.entry==="drop_in"?"many":"one"),[c,r]=h(String(ho)),[m,d]=h(!0),[u,f]=h([]),k=j(me()),w=N();return n`<form class="stack" onSubmit=${async _=>{_.preventDefault();let D=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=bo;if(f(D?[]:[{id:"days",sentence:x.daysBad}]),!D)return;let T=!s&&i==="many",I=Date.now()+Number(c)*fo,{secret:V}=k.current;if(!await w.run("invite",()=>H(e,ye=>De(ye,k.current,{reusable:T,expires:I,desk:s}))))return;let ie=s&&m?await w.run("link",()=>J("/api/links",{for_me:!1})):void 0;s&&m&&!ie||o({link:ie?as(ie.link,t.id,V):yt(t.id,V),secret:V,reusable:T,expires:I,hands:s,speakable:!ie})}} novalidate autocomplete="off">
<${Ae} problems=${u} summary=${W.summary} />
${s?n`<p class="soft small">${E.handsHint}</p><${Tt} id="invite-new-here" on=${m} hint=${E.newHereHint} onChange=${d}>${E.newHere}</${Tt}>`:t.entry==="drop_in"&&n`<${qe} id="invite-kind" label=${x.kind} value=${i} onValue=${l} options=${[{value:"many",label:x.reusable,hint:x.reusableHint},{value:"one",label:x.single,hint:x.singleHint}]} />`}
<${ke} id="days" label=${x.days} value=${c} onValue=${r} problem=${ge(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${w.busy?"small soft":"visually-hidden"}>${w.busy?E.making:""}</p>
<p role="alert" class="refusal">${w.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!w.busy}>${x.create}</button><button type="button" class="btn quiet" onClick=${a}>${W.cancel}</button></div>
</form>`}function _t({made:e,spoken:t,onDone:s}){let o=e.back?E.wayTitle(e.back):e.hands?E.handsTitle:x.shownTitle,a=e.back?E.wayShown:e.hands?E.handsShown:e.reusable?x.shownMany:x.shown;return n`<${Fe} key=${e.link} id="invitation-link" title=${o} label=${x.linkLabel} link=${e.link} shareText=${x.shareText}
says=${[a,x.once,x.until(K(e.expires))]} done=${x.done} onDone=${s}>
${e.speakable&&t!==void 0&&n`<${ko} secret=${e.secret} spoken=${t} />`}
</${Fe}>`}function ko({secret:e,spoken:t}){let[s,o]=h([]);return M(()=>{Vt(e).then(o)},[e]),s.length?n`<section class="spoken" aria-label=${E.wordsTitle}>
<h4>${E.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${s.join(" ")}</p>
<p>${E.number}: <b>${t}</b></p>
<p class="small soft">${E.wordsHint(rs())}</p>
</section>`:null}var go=10080*6e4;function is({room:e,circle:t,desk:s,spoken:o}){let[a,i]=h(!1),[l,c]=h(null),[r,m]=h(""),d=j({}),u=N(),f=A(e),k=e.lanes.member.value?.person,w=Object.entries(s.members).map(([g,le])=>({person:g,role:le.role,name:y(e,g)||b.nameless})),p=w.filter(g=>g.role!=="participant"),_=w.filter(g=>!p.includes(g)).sort((g,le)=>g.name.localeCompare(le.name)),D=[...p,..._].filter(g=>g.person!==k),T=async g=>{m(""),await u.run(`end-${g.person}`,()=>J("/api/ways-in/end",{circle:t.id,person:g.person}))&&m(we.memberDone(g.name))},I=async g=>{m("");let le=d.current[`link ${g.person}`]??=me(),xt=s.members[g.person]?.link;await u.run(`remove-${g.person}`,()=>H(e,Be=>$t(Be,g.person,le)))&&(delete d.current[`link ${g.person}`],m([P.done(g.name),xt&&P.newLink,P.eyes].filter(Boolean).join(" ")))},V=async({person:g,role:le,name:xt})=>{let Be=d.current[g]??=me(),Pt=Date.now()+go;await u.run(`way-${g}`,()=>H(e,Gs=>De(Gs,Be,{reusable:!1,expires:Pt,person:g,desk:le!=="participant"})))&&(delete d.current[g],c({link:yt(t.id,Be.secret),secret:Be.secret,reusable:!1,expires:Pt,back:xt,speakable:!0}))},ve=g=>{c(g),i(!1)},ie=async({person:g},le)=>u.run(`tonight-${g}`,()=>e.send({do:"for_tonight",person:g,on:le})),ye=f&&!e.lanes.member.value?.tonight,Ye=!!u.busy,Et=g=>[g.role!=="participant"&&dn[g.role],s.members[g.person]?.tonight&&te.mark,wt(e,g.person),s.with_a_step.includes(g.person)&&b.hasStep].filter(Boolean).join(" \xB7 ");return n`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${b.people} <span>${w.length}</span></h2>
<ul class="names">${[...p,..._].map(g=>n`<li key=${g.person} class="between"><span dir="auto">${g.name}</span>${Et(g)&&n`<small class="soft">${Et(g)}</small>`}</li>`)}</ul>
${!_.length&&n`<p class="soft small">${b.noPeople}</p>`}
${s.steps.named>0&&n`<p class="soft small">${b.steps(s.steps.named,s.steps.reviewed)}</p>`}
<${os} room=${e} />
${p.length<2&&n`<div class="kindly"><p><b>${b.alone}</b></p><p class="small">${b.aloneHint}</p></div>`}
${l?n`<${_t} made=${l} spoken=${o} onDone=${()=>c(null)} />`:a?n`<${vt} room=${e} circle=${t} hands onMade=${ve} onCancel=${()=>i(!1)} />`:f&&n`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${E.hands}</button></div>`}
${D.length>0&&n`<details><summary>${we.members}</summary>
<p class="soft small">${we.membersHint}</p>
<ul class="names">${D.map(g=>n`<li key=${g.person} class="between"><span dir="auto">${g.name}</span>
${f&&n`<button type="button" class="btn small" disabled=${Ye} aria-label=${E.wayOf(g.name)} onClick=${()=>V(g)}>${E.way}</button>`}
${ye&&g.role!=="participant"&&n`<button type="button" class="btn small" disabled=${Ye} aria-label=${s.members[g.person]?.tonight?te.offOf(g.name):te.onOf(g.name)} onClick=${()=>ie(g,!s.members[g.person]?.tonight)}>${s.members[g.person]?.tonight?te.off:te.on}</button>`}
${g.role==="participant"&&n`<${X} label=${we.member} name=${we.memberOf(g.name)} kind="btn small quiet" ask=${we.memberAsk(g.name)} yes=${we.memberYes}
busy=${Ye} onYes=${()=>T(g)} />`}</li>`)}</ul>
</details>
${f&&n`<details><summary>${P.title}</summary>
<p class="soft small">${P.hint}</p>
<ul class="names">${D.map(g=>n`<li key=${g.person} class="between"><span dir="auto">${g.name}</span>
<${X} label=${P.one} name=${P.oneOf(g.name)} kind="btn small quiet" ask=${g.role==="participant"?P.ask(g.name):P.askDesk(g.name)} yes=${P.yes} no=${P.no}
busy=${Ye} onYes=${()=>I(g)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?P.busy:u.busy.startsWith("way")?E.making:r}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function ls({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[s,o]=h(null),[a,i]=h(!1),[l,c]=h([]),r=N(),m=async d=>{d.preventDefault(),i(!1);let u=(s??t).trim(),f=/^https:\/\/[^\s]+$/.test(u);if(c(f?[]:[{id:"call-link",sentence:b.callMissing}]),!f)return;let k=ee();await r.run("call",()=>e.send({do:"set_call_link",link:k},{[k]:u}))&&(o(null),i(!0))};return n`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${b.call}</h2>
${!t&&n`<p class="soft small">${b.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${Ae} problems=${l} summary=${W.summary} />
<${ke} id="call-link" label=${b.call} bare hint=${b.callHint} value=${s??t} onValue=${o}
problem=${ge(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${b.callSave}</button><p role="status" class="small">${a?b.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function cs({room:e,circle:t,onRevise:s}){return n`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${b.promises} <span>${b.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>n`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${A(e)&&n`<div class="row"><button class="btn" onClick=${s}>${b.revise}</button></div>`}
</section>`}function Ct({room:e,gathering:t}){let s=Kt(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[Lt(e,c.arriving),Lt(e,c.leaving)],d=r&&m?ct.both(r,m):r||m&&ct.leaving(m);return{person:l,said:d,name:y(e,l)}}).filter(l=>l.said&&l.name);return i.length?n`<section class="card" aria-labelledby=${s}>
<h2 id=${s}>${ct.desk}</h2>
<ul class="numbers">${i.map(l=>n`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function ms({room:e,desk:t}){let s=Object.entries(t.past).sort(([,o],[,a])=>Number(a.released_at)-Number(o.released_at));return s.length?n`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${b.past}</h2>
<ul class="names">${s.map(([o,a])=>n`<li key=${o} class="between"><span>${K(Number(a.planned_at))}</span><small class="soft">${b.came(Number(a.came??a.attended.length))}</small></li>`)}</ul>
<${Ct} room=${e} gathering=${s[0]?.[0]} />
${t.leaving&&n`<${C} load=${Wn} room=${e} />`}
</section>`:null}function ds({view:e,open:t,busy:s,back:o,onRevoke:a}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&x.usedBy(e.used),t&&x.goodUntil(K(Number(e.expires)))].filter(Boolean);return n`<li class="between">
<p><span dir="auto">${o?E.forBack(o):e.desk?E.forHands:e.reusable?x.forMany:x.forOne}</span> <span class=${`mark ${i}`}>${x.state[i]??i}</span>
${l.length>0&&n`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&n`<${X} label=${x.revoke} kind="btn small quiet" ask=${x.revokeAsk} yes=${x.revokeYes} busy=${s} onYes=${a} />`}
</li>`}function us({room:e,circle:t,desk:s,spoken:o}){let[a,i]=h(!1),[l,c]=h(null),r=N(),m=Date.now(),d=Object.entries(s.invitations).sort(([,p],[,_])=>Number(_.expires)-Number(p.expires)),u=p=>p.state==="open"&&Number(p.expires)>m,f=d.filter(([,p])=>u(p)),k=d.filter(([,p])=>!u(p)),w=([p,_])=>n`<${ds} key=${p} view=${_} open=${u(_)} busy=${r.busy===p}
back=${_.person&&e.words(s.members[_.person]?.name)} onRevoke=${()=>r.run(p,()=>e.send({do:"revoke",invitation:p}))} />`;return n`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${x.title}</h2>
${l?n`<${_t} made=${l} spoken=${o} onDone=${()=>c(null)} />`:a?n`<${vt} room=${e} circle=${t} onMade=${p=>{c(p),i(!1)}} onCancel=${()=>i(!1)} />`:A(e)&&n`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${x.make}</button></div>`}
${f.length?n`<ul class="names">${f.map(w)}</ul>`:!l&&!a&&n`<p class="soft small">${x.none}</p>`}
${k.length>0&&n`<details><summary>${x.older(k.length)}</summary><ul class="names">${k.map(w)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}var wo=()=>import("./field-qr-J3NKJYWJ.js").then(e=>e.Qr);function $s({room:e,onMake:t}){return A(e)?n`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${F.title}</h2>
<p class="soft">${F.what}</p><p class="soft small">${F.old}</p>
<div class="row"><button class="btn" onClick=${t}>${F.make}</button></div>
</section>`:null}async function yo(e){let{held:t}=ze(e),{number:s}=t.roster.circleKey,{agree:o,sign:a,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await Xt(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:a.secret,number:s,key:t.circleKeys[s]}),code:await r(m)}}function ps({room:e,circle:t,head:s,onBack:o}){let[a,i]=h(null);M(()=>{yo(e).then(i)},[e]);let l=e.words(t.title);return n`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${s}>${F.title}</h1><p class="soft">${F.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!a} onClick=${()=>print()}>${F.print}</button></div>
${a&&n`<article class="paper recovery" aria-label=${F.title} translate="no">
<header><p dir="auto">${l}</p><p>${F.of(K(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${F.first}</h2><p>${F.firstHint}</p>
<div class="between"><${C} load=${wo} text=${vo(t.id,a.letters)} label=${F.qr} />
<p class="letters" dir="ltr">${a.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${F.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${F.second}</h2><p>${F.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${a.code.map((c,r)=>n`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var vo=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var Le=e=>n`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,_o=()=>import("./circle-revise-KLZ5PQOD.js").then(e=>e.CircleRevise),Co=()=>import("./recover-SCU4ISMH.js").then(e=>e.Recover),xo=()=>import("./circle-again-X2ULJW5K.js").then(e=>e.CircleAgain),Oo=()=>import("./circle-series-HNJEUV4P.js").then(e=>e.CircleSeries),So=()=>import("./agenda-sheet-RIPLFAHF.js").then(e=>e.AgendaSheet),No=()=>import("./plan-DFCTHF3O.js").then(e=>e.Plan);function fs({id:e,letters:t,onKeys:s}){let o=Ht(()=>Je(e),[e]);M(()=>()=>o.close(),[o]);let a=dt().desk,[i,l]=h(!1),[c,r]=h(""),{step:m,go:d,back:u,head:f}=it(t?"recover":"circle"),{state:k,sentence:w}=o.connection.value,p=o.lanes.desk.value,_=o.lanes.ring.value?.circle,D=o.lanes.member.value?.role;if(M(()=>{D==="participant"&&location.replace(`#/circle/${e}`)},[D]),o.stop.value)return n`<${Nn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return n`<${Sn} room=${o} />`;if(!p||!_)return k==="stopped"?n`<${he} title=${b.stopped} again=${b.toDesk} sentence=${w} onAgain=${()=>location.replace("#/desk")} />`:n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${b.connecting}</h1><p role="status">${k==="lost"&&w||b.connecting}</p></main>`;let T={room:o,circle:_,desk:p,home:a,spoken:a?.circles.find(ye=>ye.id===e)?.spoken};if(m==="promises")return n`<${C} load=${_o} meanwhile=${Le} ...${T} head=${f} onBack=${u} />`;if(m==="weeks")return n`<${C} load=${Oo} meanwhile=${Le} ...${T} head=${f} onBack=${u} />`;if(m==="again")return n`<${C} load=${xo} meanwhile=${Le} ...${T} head=${f} onBack=${u} />`;if(m==="sheet")return n`<${C} load=${So} meanwhile=${Le} ...${T} gathering=${c} head=${f} onBack=${u} />`;if(m==="recovery")return n`<${ps} ...${T} head=${f} onBack=${u} />`;if(m==="recover")return n`<${C} load=${Co} meanwhile=${Le} ...${T} letters=${t} onKeys=${s} head=${f} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let I=o.lanes.ring.value?.gathering,V=()=>{l(!0),d("plan")},ve=ye=>{r(ye),d("sheet")};return n`<div hidden=${m!=="plan"}>
${i&&n`<${C} load=${No} meanwhile=${Le} ...${T} head=${m==="plan"?f:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${b.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:f} dir="auto">${o.words(_.title)||v.untitled(T.spoken??1)}</h1>
<p class="soft">${pe[_.entry]} · ${Oe[_.medium]}</p>
</div></header>
<p role="status" class=${k==="live"?"visually-hidden":"notice"}>${k==="live"?"":w||W.offline}</p>
<${pt} room=${o} />
<${Gn} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&n`<${es} ...${T} />
<div class="sides">
<div class="stack">
<${ut} room=${o} />
<${ts} ...${T} running=${I} onPlan=${V} onSheet=${ve} />
<${us} ...${T} />
<${ms} ...${T} />
<div class="row"><button class="btn quiet" onClick=${()=>d("weeks")}>${b.theWeeks}</button><button class="btn quiet" onClick=${()=>d("again")}>${b.again}</button></div>
</div>
<div class="stack">
<${is} ...${T} />
${_.medium==="beside_a_call"&&n`<${ls} ...${T} />`}
<${cs} ...${T} onRevise=${()=>d("promises")} />
<${$s} room=${o} onMake=${()=>d("recovery")} />
<${C} load=${mt} room=${o} />
</div>
</div>`}
<footer><${rt} /></footer>
</main>`}function hs({templates:e,onChoose:t}){return n`<ul class="templates">${e.map(s=>n`<li class="panel" key=${s.id}>
<h2 dir="auto">${s.name}</h2>
<p class="soft small">${[pe[s.entry],B.size(s.people.min,s.people.max),B.minutes(s.gathering[0]?.minutes??0),B.gatherings(s.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${s.about.map(o=>n`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${B.insideTitle}</summary>
<ol class="parts">${(s.gathering[0]?.segment??[]).map((o,a)=>n`<li key=${a}><span dir="auto">${o.title||Xe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${s.notes.length>0&&n`<ul class="bullets small">${s.notes.map(o=>n`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(s)}>${B.use(s.name)}</button>
</li>`)}</ul>`}async function bs({person:e,title:t,name:s,about:o,medium:a,entry:i,template:l,agreements:c}){let r=ee(),m=await Zt(r),d=Ut(),u={...await on(r,We(m.keys),{person:e,title:t,name:s,deskKeys:m.keys}),circleKeys:{1:d}},f=xe(),k=async(D,T)=>{let I=ee(),V={circle:r,gathering:null,author:e,kind:D,id:I,turn:null},{sealed:ve,wraps:ie}=await zt(V,0,T,u.device,[{audience:"circle",owner:r,number:1,key:d}]);return f.bodies[I]=ln(e,ve,ie),I},w=await Qt(r,m.keys,{what:"circle",owner:r,number:1,key:d,before:null}),p=await Gt(r,m.keys,{number:1,circleKey:{number:1,commitment:w.named.commitment},gatheringKeys:[],devices:[{...an(u),ended:!1}]});return{request:{founding:{circle:r,medium:a,entry:i,template:l,title:await k("title",t),name:await k("name",s),about:await k("about",o),agreements:await Promise.all(c.map(D=>k("agreement",D))),keys:{device:u.device.id,desk:f.add(m.record),roster:f.add(p),circle_key:f.add(w.record)}},bodies:f.bodies},held:u}}function ks({template:e,person:t,name:s}){let[o,a]=h({title:"",name:s,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=h(()=>Dn(e.agreements)),[c,r]=h([]),[m,d]=h(null),u=N(),f=p=>a({...o,...p}),k=async p=>{p.preventDefault();let _=[];if(o.title.trim()||_.push({id:"title",sentence:B.nameMissing}),o.name.trim()||_.push({id:"my-name",sentence:He.nameMissing}),o.about.trim()||_.push({id:"about",sentence:B.aboutMissing}),_.push(...An(i)),r(_),_.length)return;let D={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(I=>I.text.trim())},T=await u.run("make",async()=>{let I=JSON.stringify(D),V=m?.of===I?m.made:await bs(D);return d({of:I,made:V}),await J("/api/circles",V.request),await rn(V.held),V.held});T&&location.replace(`#/desk/${T.circle}`)},w=(p,_)=>Object.keys(_).map(D=>({value:D,label:p[D],hint:_[D]}));return n`<form class="stack roomy" onSubmit=${k} novalidate autocomplete="off">
<${Ae} problems=${c} summary=${W.summary} />
<${ke} id="title" label=${B.name} hint=${B.nameHint} value=${o.title} problem=${ge(c,"title")}
onValue=${p=>f({title:p})} more=${{maxlength:80}} />
<${ke} id="my-name" label=${He.name} hint=${He.nameHint} value=${o.name} problem=${ge(c,"my-name")}
onValue=${p=>f({name:p})} more=${{maxlength:60}} />
<${qe} id="medium" label=${B.medium} value=${o.medium} options=${w(Oe,cn)} onValue=${p=>f({medium:p})} />
<${qe} id="entry" label=${B.entry} value=${o.entry} options=${w(pe,mn)} onValue=${p=>f({entry:p})} />
<${ke} id="about" label=${B.about} hint=${B.aboutHint} as="textarea" value=${o.about} problem=${ge(c,"about")}
onValue=${p=>f({about:p})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${B.agreementsTitle}</h2><p class="hint">${B.agreementsHint}</p>
<${Tn} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?He.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${B.make}</button>
</form>`}function gs(){let[e,t]=h(null),[s,o]=h(""),[a]=h(Ln),[i,l]=h(a),{step:c,go:r,back:m,head:d}=it(a?"write":"choose"),u=async()=>{o("");try{let[w,p]=await Promise.all([Ie("/api/me"),Ie("/api/templates")]),_=await Ze(w.circles.map(D=>D.circle));t({me:w,templates:p,name:[..._.values()].at(-1)?.name??""})}catch(w){o(w instanceof $e?w.sentence:String(w))}};if(M(()=>{u()},[]),s)return n`<${he} sentence=${s} onAgain=${u} />`;if(!e)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${B.title}</h1><p role="status">${W.loading}</p></main>`;let f=c==="write"&&i,k=w=>{l(w),r("write")};return n`<main class="page desk narrow">
<header><div>
${f?n`<button class="back" onClick=${a?()=>r("choose"):m}>${B.otherTemplate}</button>`:n`<a class="back" href="#/desk">${b.desk}</a>`}
<h1 tabindex="-1" ref=${d}>${f?B.title:B.choose}</h1>
<p class="soft" dir="auto">${f?i===a?B.like(i.name):i.name:B.chooseLead}</p>
</div></header>
<div hidden=${!!f}><${hs} templates=${e.templates} onChoose=${k} /></div>
${i&&n`<div hidden=${!f}><${ks} key=${i===a?"like":i.id} template=${i} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}var Do=()=>import("./lines-page-OJHCP35V.js").then(e=>e.DeskLines),Ao=()=>n`<${C} load=${Do} />`;function ws({params:e}){let t=e.circle==="new"?gs:e.circle==="lines"?Ao:fs,[s,o]=h(0),a=s?void 0:e.letters;return n`<${t} key=${`${e.circle} ${s}`} id=${e.circle} letters=${a} onKeys=${()=>o(s+1)} />`}function ys({room:e}){let t=S(e);if(!t)return null;Z.value;let s=e.gatheringTime();return n`<section class="card agenda">
<h2>${$.agenda} <span>${$.of(Math.min(t.minutes,Math.floor(s/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let a=t.segments[o],i=o===t.segment,l=i&&a.began!==void 0?Math.floor((s-Number(a.began))/6e4):0;return n`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${ot(e,a)}</span>
<span>${i?$.agendaElapsed(Math.min(l,a.minutes),a.minutes):oe(a.minutes)}</span>
</li>`})}
</ol>
</section>`}var L={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function vs(e,t,s){Z.value;let o=e.lanes.member.value?.can.end_aside,a=Object.entries(e.lanes.desk.value?.asides??{}),i=Ne(e);return a.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),a.map(([l,c])=>{let r=c.with.includes(i),[m,d]=[y(e,l),Ge(c.with.map(u=>y(e,u)))];return{key:`aside ${l}`,card:n`<section class="card">
<h2>${L.title} <span>${Ft(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${r?L.withYou(m):L.withOthers(m,d)}</p>
${r&&o&&n`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${L.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>s(l)}>${L.write(m)}</button>
</section>`}})}var Me=({room:e,person:t})=>n`<${Mt} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${L.lineWith(y(e,t))}
command=${s=>({do:"write",with:t,words:s})} />`;function _s(e,t,s){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,a])=>a.waits).map(([a,i])=>({key:`line ${a}`,card:n`<section class="card">
<h2 dir="auto">${L.wrote(y(e,a))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>s(a)}>${L.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a})}>${$.seen}</button>
</section>`}))}function Cs({room:e}){let t=e.lanes.desk.value,s=Object.values(t?.members??{}).filter(a=>a.role!=="participant").length>1;if(!t||!s)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return n`<section class="card"><h2>${L.among}</h2><${Mt} room=${e} line=${o} label=${L.among} command=${a=>({do:"tell_desk",words:a})} /></section>`}var xs=["i_need_a_person","give_me_a_moment","ok"];function Os(e,t){Z.value;let s=e.lanes.desk.value,o=c=>$.ago(e.running()-Number(c)),a=Object.entries(s?.signals??{});a.sort(([,c],[,r])=>xs.indexOf(c.kind)-xs.indexOf(r.kind)||Number(c.since)-Number(r.since));let i={i_need_a_person:$.asked,give_me_a_moment:$.moment,ok:$.fine},l=Object.entries(s?.checks??{}).filter(([c,r])=>!r.answer||!s?.signals[c]);return[...a.map(([c,r])=>({key:`signal ${c}`,card:n`<section class=${`card ${r.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${$.signals[r.kind]} <span>${o(r.since)}</span></h2>
<p dir="auto">${i[r.kind](y(e,c))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${$.seen}</button>
</section>`})),...l.map(([c,r])=>({key:`check ${c}`,card:n`<section class="card">
<h2>${r.answer?$.signals[r.answer]:$.wasAsked} <span>${o(r.answered??r.since)}</span></h2>
<p dir="auto">${r.answer?i[r.answer](y(e,c)):$.noAnswer(y(e,c))}</p>
${r.answer?n`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${$.seen}</button>`:n`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${$.takeBackCheck}</button>`}
</section>`}))]}var Ss=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function Ns(e,t,s){Z.value;let o=e.lanes.desk.value,a=e.lanes.member.value?.can.aside,i=S(e)?.seats??{},[l,c]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([r])=>!o?.signals[r]).map(([r,m])=>{let d=y(e,r)||e.words(m.name),u=m.by===Ne(e)?$.takenByYou:m.by?$.takenBy(y(e,m.by)):$.takenByNobody;return{key:`signal ${r}`,card:n`<section class="card">
<h2>${$.signals[m.kind]} <span>${$.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?$.asked(d):$.moment(d)} ${u}</p>
${i[r]?.role==="participant"&&n`<button class="btn" dir="auto" onClick=${()=>s(r)}>${L.write(d)}</button>`}
${i[r]&&!l[r]&&n`<button class="btn" onClick=${()=>t({do:"check",person:r,on:!0})}>${$.check}</button>`}
${a?.people.includes(r)&&n`<button class="btn" onClick=${()=>t({do:"aside",gathering:a.gathering,person:r})}>${c[r]?L.join:L.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r,settled:!0})}>${$.settled}</button>
</section>`}})}function Ds({room:e,ask:t}){let[s,o]=h(""),[a,i]=h(""),l=e.lanes.member.value?.can.lead_again,c=S(e)?.lead,r=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...Os(e,t),...Ns(e,t,o),..._s(e,t,o),...ss(e),...vs(e,t,o),...l&&c!==a?[{key:"lead",card:n`<section class="card">
<h2>${$.ledBefore}</h2>
<p dir="auto">${$.tookLead(y(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${$.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${$.leaveSo}</button></div>
</section>`}]:[],...r?[{key:"waiting",card:n`<${Xn} room=${e} ask=${t} />`}]:[]],d=Object.values(e.lanes.desk.value?.dyads??{}).filter(u=>u.called).length+(e.lanes.desk.value?.calls?.length??0);return n`
<${To} room=${e} all=${m.length+Math.max(0,r-1)+d} />
<${kt} things=${m} />
${s&&n`<${z} title=${L.lineWith(y(e,s))} onClose=${()=>o("")}><${Me} room=${e} person=${s} /></${z}>`}
`}function To({room:e,all:t}){let s=Ss(e),o=j(null),[,a]=h(0);o.current??=new Set(s);for(let r of o.current)s.includes(r)||o.current.delete(r);let i=s.find(r=>!o.current?.has(r)),l=j(null);return n`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?n`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let r=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);r?.scrollIntoView({block:"center"}),r?.querySelector("button")?.focus({preventScroll:!0}),a(m=>m+1)}}>${$.asked(y(e,i))}</button>`:n`<p class="small soft">${t?$.waitHere(t):$.quiet}</p>`}
</div>`}var Lo=()=>import("./start-late-R6LYANIU.js").then(e=>e.StartLate);function As({room:e,ask:t}){let[s,o]=h(""),a=e.lanes.desk.value,[i,l]=h(!1),{lock:c,unlock:r,doors:m,start_late:d}=a?.can??{};if(!a?.door||!m)return null;let{asked_out:u,locked:f,policy:k="until_check_in"}=a.door;return n`<section class="card door-card">
<h2>${q.title}</h2>
<p class="small soft">${f?q.locked:q.open[k]}</p>
${c&&n`<button class="btn" onClick=${()=>t({do:"lock",gathering:c,on:!0})}>${q.lock}</button>`}
${r&&n`<button class="btn" onClick=${()=>t({do:"lock",gathering:r,on:!1})}>${q.unlock}</button>`}
${d&&(i?n`<${C} load=${Lo} late=${d} send=${t} />`:n`<button class="btn" onClick=${()=>l(!0)}>${q.late}</button>`)}
${u.map(w=>n`<div key=${w} class="waiting-one"><p dir="auto">${q.isOut(y(e,w))}</p>
<button class="btn" aria-label=${q.backOf(y(e,w))} onClick=${()=>t({do:"let_back_in",gathering:m,person:w})}>${q.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(w)}>${L.write(y(e,w))}</button></div>`)}
<p class="small soft">${q.outHint}</p>
${s&&n`<${z} title=${L.lineWith(y(e,s))} onClose=${()=>o("")}><${Me} room=${e} person=${s} /></${z}>`}
</section>`}var Ts=e=>tt(Math.round(e/1e3)),O={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${oe(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${oe(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Ts(e)}`,shareNote:(e,t)=>`Each has ${Ts(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${oe(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},de={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${oe(e)} longer`,more:e=>`+${oe(e)}`,counts:(e,t,s,o)=>`${oe(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,s&&`${s} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${oe(e)} longer`,letGo:"Let the question go"};function Ls({room:e,ask:t,sentence:s}){let[o,a]=h(!1),i=S(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,r=d=>t({do:"reseat",gathering:l,order:d}),m=d=>r([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return n`<button class="btn" onClick=${()=>a(!0)}>${O.order}</button>
${o&&n`<${z} title=${O.order} onClose=${()=>a(!1)}>
<p class="small soft">${O.orderNote}</p>
<button class="btn" onClick=${()=>r([...c].reverse())}>${O.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>n`<li key=${d}><span dir="auto" translate="no">${y(e,d)}</span>
${u>0&&n`<button class="btn" aria-label=${O.earlier(y(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${Y} sentence=${s} />
</${z}>`}`}function Is({room:e,ask:t}){let s=e.lanes.desk.value,o=S(e)?.piece;if(!s||!o)return null;let{can:a,not_yet:i,passed:l}=s;if(!a.move_on&&!a.offer_to&&!a.begin_round&&!i.length&&!l.length)return null;let c=y(e,o.person);return n`<section class="card floor">
<h2>${$.piece}</h2>
${c&&n`<p class="small"><span class="soft">${o.at==="held"?O.has:O.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(a.give_time||a.hint)&&n`<div class="pair">
${a.give_time&&n`<button class="btn" onClick=${()=>t({do:"give_time",turn:a.give_time,each:Number(o.each)})}>${O.giveTime}</button>`}
${a.hint&&n`<button class="btn" title=${O.hintNote} onClick=${()=>t({do:"hint",turn:a.hint})}>${O.hint}</button>`}
</div>`}
${o.at==="held"&&a.move_on&&!a.hint&&n`<p class="small soft" role="status">${O.hinted}</p>`}
${i.length>0&&n`<${Ms} room=${e} label=${be(e)?.kind==="open_centre"||S(e)?.hands?Mn.notYet:$.notYet} people=${i} />`}
${l.length>0&&n`<${Ms} room=${e} label=${$.passed} people=${l} />`}
${a.skip&&n`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:a.skip})}>${O.skip(c)}</button>`}
${a.offer&&n`<${Bs} room=${e} label=${o.at==="offered"?O.offerInstead:O.offer} each=${O.offerTo} people=${a.offer_to??[]}
act=${r=>t({do:"offer",segment:a.offer,person:r,turn:ee()})} />`}
${a.begin_round&&n`<${Bs} fold room=${e} label=${O.begin} each=${O.beginWith} people=${Mo(e).slice(1)}
act=${r=>t({do:"begin_round",segment:a.begin_round,first:r})} />`}
${a.move_on&&n`<${ne} key=${a.move_on} label=${$.moveOn} sure=${$.moveOnSure(c)} yes=${$.moveOnYes} no=${$.keep}
act=${()=>t({do:"move_on",turn:a.move_on})} />`}
</section>`}function Mo(e){let t=S(e);return t?.order.filter(s=>t.seats[s]?.role==="participant")??[]}var Ms=({room:e,label:t,people:s})=>n`<p class="small"><span class="soft">${t}: </span>
${s.map((o,a)=>n`${a>0&&", "}<span dir="auto" translate="no">${y(e,o)}</span>`)}</p>`,Bo=8;function Bs({room:e,label:t,each:s,people:o,act:a,fold:i=!1}){let[l,c]=h(!1),r=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Bo;return!l&&!m?n`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:n`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:r} tabindex="-1">${t}</p>
${o.map(d=>n`<button key=${d} class="btn" dir="auto" aria-label=${s(y(e,d))} onClick=${()=>(c(!1),a(d))}>${y(e,d)}</button>`)}
${!m&&n`<button class="btn quiet" onClick=${()=>c(!1)}>${O.fold}</button>`}
</div>`}var Io=()=>import("./review-waits-JELJQVD6.js").then(e=>e.Waits);function Ws({room:e,ask:t}){let s=e.lanes.desk.value,{hold_words:o,stop_holding:a,hold_some:i}=s?.can??{};if(!s||!A(e)||!o&&!a||at(e)?.medium!=="written")return null;let l=Wo(s.held??{}),c=Object.values(s.returned??{}),r=s.holds??[],m=r.length>0,d=a?Q.on:m?Q.some(r.map(u=>u==="newcomers"?Q.newcomers:typeof u=="string"?"":y(e,u.person))):Q.off;return n`<section class="card review">
<h2>${Q.title} ${l.length>0&&n`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.length>0&&n`<${C} load=${Io} room=${e} waits=${l} />`}
${m&&!l.length&&n`<p class="small soft" role="status">${Q.none}</p>`}
${c.length>0&&n`<p class="small soft" dir="auto">${Q.gaveBack(c.map(u=>y(e,u.author)))}</p>`}
${o&&n`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${Q.hold}</button>`}
${a&&n`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:a,on:!1})}>${Q.stop}</button>`}
${i&&!a&&n`<${Eo} room=${e} gathering=${i} holds=${r} ask=${t} />`}
</section>`}var Wo=e=>Object.entries(e).sort(([,t],[,s])=>(t.said??0)-(s.said??0));function Eo({room:e,gathering:t,holds:s,ask:o}){let a=Object.entries(S(e)?.seats??{}).filter(([,r])=>r.role==="participant"),i=r=>s.some(m=>typeof m=="object"&&m.person===r),l=(r,m)=>o({do:"hold_words",gathering:t,on:r,whose:m}),c=s.includes("newcomers");return n`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${Q.ofNewcomers}</button>
<details><summary>${Q.ofOne}</summary><div class="row">
${a.map(([r])=>n`<button key=${r} class="btn" aria-pressed=${i(r)} onClick=${()=>l(!i(r),{person:r})}><span dir="auto" translate="no">${y(e,r)}</span></button>`)}
</div></details>`}function Es(e,t,s){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-s),a=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),a))}var Ps=(e,t)=>Number(e.closing_begins)-t;function js(e,t,s){if(!e.to_come||e.part_ends===void 0)return 0;let o=s+e.to_come*(Number(e.each??0)+Number(e.breath)),a=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,a)-Number(e.closing_begins))}function Hs({room:e,ask:t}){let s=e.lanes.desk.value,o=S(e);if(!s||!o)return null;let{can:a,staying:i}=s,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!a.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(a.ask_to_stay));return n`<p class="small soft">${de.ask}</p><div class="pair thirds" role="group" aria-label=${de.ask}>
${m.map(d=>n`<button key=${d} class="btn" aria-label=${de.askFor(d)} onClick=${()=>c(o.minutes+d)}>${de.more(d)}</button>`)}
</div>`}let r=l-o.minutes;return n`<div class="staying" role="status">
<p class="small">${de.counts(i.stay,i.go,i.open,r)}</p>
${i.go>0&&n`<p class="small told-gently">${de.ends}</p>`}
</div>
${a.stay_longer&&n`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:a.stay_longer,until:l})}>${de.stay(r)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${de.letGo}</button>`}var Po=5;function Rs({room:e,ask:t}){Z.value;let s=e.lanes.desk.value,o=S(e),a=s?.pace;if(!s||!a||!o?.segment)return null;let{can:i}=s,l=Bn(e),c=l.of==="turn"?l.left:0,r=e.running(),m=i.share_time&&Es(a,r,c),d=Math.min(Po,a.spare),u=o.segments[o.segment].minutes;return n`<section class="card time">
<h2>${O.time}</h2>
${o.phase==="open"&&n`<${jo} left=${Ps(a,r)} over=${js(a,r,c)} />`}
${m&&m!==Number(a.each)&&n`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(a.each)})}>${O.share(m)}</button>
<p class="small soft">${O.shareNote(Number(a.each),a.to_come??0)}</p>`}
${i.give_minutes&&n`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${O.more(d)}</button>`}
${(i.begin_writing||o.writing_time)&&n`<${C} load=${In} room=${e} ask=${t} />`}
${i.begin_pairs&&be(e)?.kind!=="pairs"&&n`<${C} load=${Re} room=${e} ask=${t} />`}
<${Hs} room=${e} ask=${t} />
${i.slow_pace&&n`<button class="btn" title=${O.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${O.slow}</button>`}
${i.usual_pace&&n`<p class="small soft" role="status">${O.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${O.usual}</button>`}
</section>`}var jo=({left:e,over:t})=>n`<p class="small">${e<=0?O.closingNow:O.untilClosing(e)}</p>
${e>0&&t>3e4&&n`<p class="small told-gently" role="status">${O.eats(t)}</p>`}`;var Ho=3e4,Ro=()=>import("./how-many-FP5QICIN.js").then(e=>e.OnlyOne);function Ko({room:e,open:t,onClose:s}){let{ask:o,sentence:a}=Se(e),i=e.lanes.desk.value;return!i||!kn(e)?null:n`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${$.label} onClickCapture=${Qn}>
<${pt} room=${e} />
<${Ds} key=${t} room=${e} ask=${o} />
${(S(e)?.pairs||i.calls)&&n`<${C} load=${Re} room=${e} ask=${o} top />`}
${i.only_one&&n`<${C} load=${Ro} room=${e} ask=${o} />`}
<section class="card next-card">
<h2>${$.next}</h2>
<${Fo} room=${e} ask=${o} />
<${Y} sentence=${a} />
</section>
<${Is} room=${e} ask=${o} />
<${Rs} room=${e} ask=${o} />
<${Ws} room=${e} ask=${o} />
<${As} room=${e} ask=${o} />
<${ys} room=${e} />
<${Ct} room=${e} gathering=${S(e)?.id} />
<${Cs} room=${e} />
<${Yo} room=${e} ask=${o} sentence=${a} />
<${ut} room=${e} />
${i.can.release&&n`<${C} load=${mt} room=${e} />`}
<button class="btn desk-close" onClick=${s}>${$.close}</button>
</div>`}function Fo({room:e,ask:t}){let s=e.lanes.desk.value?.can,o=S(e);if(!s||!o)return null;let a=e.lanes.member.value?.can.ring,i=o.agenda[o.agenda.indexOf(o.segment??"")+1],l=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),c=be(e),r=s.begin_pairs&&c?.kind==="pairs",m=r&&c.began!==void 0&&e.gatheringTime()-Number(c.began)>c.minutes*Ho,d=n`<${C} key="pairs" load=${Re} room=${e} ask=${t} />`,u=[s.resume&&n`<button class="btn" onClick=${()=>t({do:"resume",gathering:s.resume})}>${$.resume}</button>`,s.open&&n`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:s.open})}>${$.begin}</button>`,s.begin_round&&n`<button class="btn" onClick=${()=>t({do:"begin_round",segment:s.begin_round})}>${$.round}</button>`,s.release&&n`<${ne} label=${$.release} sure=${$.releaseSure} yes=${$.releaseYes} no=${$.keep} act=${()=>t({do:"release",gathering:s.release})} />`,r&&!m&&d,s.next&&n`<${qo} key=${s.next} room=${e} going=${l} label=${$.nextPart(ot(e,o.segments[i??""]))} act=${()=>t({do:"next_segment",from:s.next})} />`,r&&m&&d].filter(Boolean);return n`<div class=${l&&!s.resume?"acts":"next-acts"}>${u}</div>
${a&&n`<button class="btn" onClick=${()=>t({do:"ring",gathering:a,bell:ee()})}>${$.bell}</button>`}
${s.pause&&n`<button class="btn" onClick=${()=>t({do:"pause",gathering:s.pause})}>${$.pause}</button>`}`}function qo({room:e,going:t,label:s,act:o}){let a=t?e.lanes.desk.value?.not_yet??[]:[];return a.length?n`<${ne} label=${s} sure=${$.nextSure(Ge(a.map(i=>y(e,i))))} yes=${$.nextYes} no=${$.keep} act=${o} />`:n`<button class="btn" onClick=${o}>${s}</button>`}function Yo({room:e,ask:t,sentence:s}){let o=e.lanes.desk.value?.can,a=S(e);if(!o||!a)return null;let i=a.lead===Ne(e);return n`<section class="card">
<h2>${$.more}</h2>
<p class="small soft">${i?$.youLead:$.leads(y(e,a.lead))}</p>
<${Ls} room=${e} ask=${t} sentence=${s} />
${!i&&n`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:a.id})}>${$.lead}</button>`}
${o.close_gently&&n`<${ne} label=${$.close_gently} sure=${$.closeSure} yes=${$.closeYes} no=${$.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&n`<${ne} label=${$.emergency} sure=${$.emergencySure} yes=${$.emergencyYes} no=${$.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${$.full}</a>
</section>`}var R={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",guard:"Give them the bell",guardNote:"They may ring it for a breath. Ask them first; they can lay it down.",unguard:"Take the bell back",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function Ks({room:e,person:t,go:s,onGone:o}){let a=N(),i=j(null),l=e.lanes.desk.value;if(!l||S(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,r=l.door?.asked_out.includes(t),m=y(e,t),d=async()=>{let u=l.members[t]?.link,f=i.current??=me();await a.run("remove",()=>H(e,k=>$t(k,t,f)))&&o([P.done(m),u&&P.newLink,P.eyes].filter(Boolean).join(" "))};return n`${c&&n`<button class="btn way" onClick=${()=>s({do:r?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${r?R.back:R.out}</b><span>${r?R.backNote:R.outNote}</span></button>`}
${A(e)&&n`<${ne} kind="quiet" label=${P.oneOf(m)} sure=${P.ask(m)} yes=${P.yes} no=${P.no} disabled=${!!a.busy} act=${d} />`}
${a.busy&&n`<p class="small soft" role="status">${P.busy}</p>`}
<${Y} sentence=${a.sentence} />`}function Fs({room:e,person:t,go:s,ask:o}){let a=e.lanes.desk.value,i=S(e);if(!a||!i)return null;let{can:l,holds:c=[]}=a,{order:r,seats:m}=i,d=m[t]?.role==="participant",u=r.indexOf(t),f=c.some(p=>typeof p=="object"&&p.person===t),k=d&&!l.stop_holding&&at(e)?.medium==="written"&&A(e)&&l.hold_some,w=i.guardians?.includes(t);return n`${d&&l.begin_round&&n`<button class="btn way" onClick=${()=>s({do:"begin_round",segment:l.begin_round,first:t})}><b>${R.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&n`<button class="btn way" onClick=${()=>s({do:"offer",segment:l.offer,person:t,turn:ee()})}><b>${R.offer}</b></button>`}
${l.reseat&&u>0&&n`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...r.slice(0,u-1),t,r[u-1],...r.slice(u+1)]})}><b>${R.earlier}</b><span>${R.earlierNote}</span></button>`}
${(w||l.guard?.includes(t))&&n`<button class="btn way" onClick=${()=>s({do:"guard",gathering:i.id,person:t,on:!w})}><b>${w?R.unguard:R.guard}</b>${!w&&n`<span>${R.guardNote}</span>`}</button>`}
${k&&n`<button class="btn way" onClick=${()=>s({do:"hold_words",gathering:k,on:!f,whose:{person:t}})}><b>${f?R.stop:R.read}</b>${!f&&n`<span>${R.readNote}</span>`}</button>`}`}function qs({room:e,person:t,go:s}){let o=e.lanes.desk.value?.members[t],a=e.lanes.member.value;if(!o||o.role==="participant"||t===a?.person||a?.tonight)return null;let{tonight:i}=o;return n`<button class="btn way" onClick=${()=>s({do:"for_tonight",person:t,on:!i})}><b>${i?te.off:te.on}</b><span>${i?te.offNote:te.onNote}</span></button>`}function Go({room:e,person:t,onClose:s}){let{ask:o,sentence:a}=Se(e),[i,l]=h(""),c=e.lanes.desk.value?.can,r=S(e)?.seats[t];if(i)return n`<${z} title=${R.gone} onClose=${s}><p role="status" dir="auto">${i}</p></${z}>`;if(!c||!r)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,f=e.lanes.desk.value?.asides??{},k=async w=>await o(w)&&s();return n`<${z} title=${y(e,t)} onClose=${s}>
<p class="soft">${[hn[r.presence],wt(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>k({do:"check",person:t,on:!0})}><b>${$.check}</b><span>${$.checkNote}</span></button>
${u&&n`<button class="btn way" onClick=${()=>k({do:"aside",gathering:u,person:t})}><b>${f[t]?L.join:L.start}</b><span>${L.startNote}</span></button>`}
${m&&n`<button class="btn way" onClick=${()=>k({do:"hand_lead",gathering:m,person:t})}><b>${$.handLead}</b><span>${$.handLeadNote}</span></button>`}
<${qs} room=${e} person=${t} go=${k} />
<${Fs} room=${e} person=${t} go=${k} ask=${o} />
<${gt} room=${e} person=${t} name=${y(e,t)} />
${r.role==="participant"&&n`<h3>${L.lineWith(y(e,t))}</h3><${Me} room=${e} person=${t} />`}
<${Ks} room=${e} person=${t} go=${k} onGone=${l} />
<${Y} sentence=${a} />
</${z}>`}function Vo({room:e,gathering:t}){let s=N();return A(e)?n`<button class="btn primary big" disabled=${!!s.busy} onClick=${()=>s.run("open",()=>H(e,o=>Te(o,t)))}>${b.openDoors}</button>
<${Y} sentence=${s.sentence} />`:null}var ue={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Ys({params:e}){let[t,s]=h("opening"),[o,a]=h(""),i=async()=>{s("opening");try{await J("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof $e?l:new $e("network",String(l));a(c.sentence),s(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return M(()=>{i()},[]),t==="fault"?n`<${he} sentence=${o} onAgain=${i} />`:t==="opening"?n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${ue.welcome}</h1><p role="status">${ue.opening}</p></main>`:n`<main class="page door">
<header><h1>${ue.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${ue.closedDo}</p>
<ul class="bullets"><li>${ue.closedServer} <code>${ue.command}</code></li><li>${ue.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${ue.again}</button>
</main>`}export{ws as Circle,Yn as Desk,Ko as DeskColumn,Vo as OpenDoors,Go as PersonSheet,Ys as Setup};
