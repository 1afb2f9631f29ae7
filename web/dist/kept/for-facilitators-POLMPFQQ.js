/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as re}from"./chunk-T4E6LTAS.js";import{a as Ce}from"./chunk-JGC24SDG.js";import{a as oe}from"./chunk-JYGLKC6T.js";import{b as ho}from"./chunk-MFJE4BK3.js";import{a as O}from"./chunk-NTMADR2T.js";import{a as qe,b as to,c as _e,d as no,e as oo,f as Ct,g as Ge,h as v,i as ee,j as x,k as M,l as k,m as A,n as Me,p as pe,q as Ot,r as un}from"./chunk-IIMY6O75.js";import{$ as Wn,$a as $e,$b as Et,A as $t,Aa as yt,Ab as Mt,Ba as Zn,Bb as z,Ca as vt,Cb as V,Da as He,Db as ne,Ea as Xn,Eb as mo,Fb as uo,H as ft,J as Ae,K as Bn,Ka as Fe,L as ht,O as Be,Oa as xt,P as Mn,Q as En,Qb as po,R as Pn,Ra as ue,Sa as Ye,Sb as $o,T as Ln,Ta as eo,U as In,Ub as fo,V as Rn,Va as _t,Wa as St,Z as bt,_ as jn,_b as pn,a as r,ab as Ee,ac as $n,b as h,bb as q,bc as bo,c as T,ca as Kn,cb as so,cc as fn,d as On,db as dn,dc as ko,e as I,ea as Hn,eb as ro,ec as go,f as Sn,fa as Fn,fb as ao,g as Nn,ga as Yn,gb as io,h as Tn,ha as je,hb as Nt,ia as We,ib as fe,ic as wo,j as ut,ja as kt,jb as he,k as Te,kb as te,l as pt,la as qn,m as de,ma as Gn,mb as Ve,na as gt,nb as G,o as se,oa as Vn,p as De,pa as Un,pb as be,q as U,qa as zn,qb as lo,r as mn,ra as Jn,rb as E,s as Dn,sa as Ke,sb as Ue,t as Ie,tb as co,u as R,ub as S,va as Qn,vb as Tt,w as An,wa as C,wb as Dt,xa as j,xb as At,z as Re,za as wt,zb as Bt}from"./chunk-OHTPP7S4.js";var tr=1e4,yo=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Pt(){let[e,t]=h(null),[n,o]=h(""),s=I(0),i=Nn(async()=>{let l=++s.current;try{let c=await De("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof se&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof se?c.sentence:String(c))}},[]);return T(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,tr),a=Qn.subscribe(()=>{i()});for(let[m,d]of yo)m.addEventListener(d,l);return()=>{clearInterval(c),a();for(let[m,d]of yo)m.removeEventListener(d,l);s.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var nr=480,or=24;function ze({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Oe=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Lt=(e,t)=>e.length<nr?e:e.filter(n=>!n.ended||t(n.member));function It(e,t,n){return R(n,"no_key"),{named:t,give:o=>Vn(e,{id:o.device,agree:o.agree},t,n)}}var vo=({circle:e,roster:t,circleKeys:n})=>It(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function hn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return R(s&&n?.id===o,"no_key"),It(e,{what:"gathering",owner:o,...s},n.keys[s.number])}function xo({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o)?.number??0,i=Object.entries(n?.id===o?n.keys:{}).filter(([l])=>Number(l)<s).slice(-or);return Promise.all(i.map(async([l,c])=>It(e,{what:"gathering",owner:o,number:Number(l),commitment:await ft(c)},c)))}var Rt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Rn(e,n,t.number,o.public),give:s=>Un(e,{id:s.device,agree:s.agree},n,t.number,o)}))),we=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:i})=>({device:o.device,what:s.what,number:s.number,text:e.add(await i(o))}))));async function nt(e,t,n,{before:o,...s}){let i=je(),{named:l,record:c}=await gt(e,t,{...s,key:i,before:o??null});return{gift:It(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var Je=async(e,t,n,o)=>({roster:o.number,signed:n.add(await bt(e,t,o))});function ae(){let e={};return{bodies:e,add(t){let n=j();return e[n]=t,n}}}var ot=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Qe(e,t){let{held:n}=e,o=ae(),{gift:s,record:i,state:l}=await nt(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...ze(n),gatheringKeys:[{gathering:t,...l}]},a={...await Je(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await we(o,Oe(c.devices,ot(e)),[s])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var jt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function bn(e){return R(jt(e),"no_key"),e}var sr=["keys_moved","keys_renewed","keys_incomplete"];async function _o({at:e,send:t,newer:n},o){for(let s=1;;s++){let i=await e(),l=await t(await o(i));if(l.outcome!=="refused"||!sr.includes(l.code??"")||s===5)return l;await n(i.held.roster.seen.number)}}var rr=4e3,P=e=>jt(e.held.value);function rt(e){let{desk:t,ring:n}=e.lanes,o=bn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:i}=n.value;return{held:o,desk:t.value,circle:s,running:i?.id,seats:Object.keys(i?.seats??{}),words:e.words,sealed:e.sealed}}async function Co(e){return await st(e.keys,t=>t!=="looking"),await st(e.lanes.desk,Boolean),await st(e.lanes.ring,Boolean),P(e)||await st(e.held,jt),!!bn(e.held.value)}var W=(e,t)=>_o({at:async()=>rt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>ar(e,n)},t),ar=(e,t)=>st(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),st=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>i()),n()),s=setTimeout(o,rr),i=e.subscribe(l=>{t(l)&&o()})});var ir=24,lr=137.5;function Oo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,ir-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,i=Math.min(8.5,200/s/1.35),l=[v.seats(e,t),n?v.waits(n):""].filter(Boolean).join("; ");return r`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/s*360-90)*(Math.PI/180);return r`<circle key=${a} class=${c} style=${{"--h":String((25+a*lr)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function So(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+s);for(let l=i.length-1,c=96;l>=0;l--,c-=s)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var cr=24;function mr(e,t){let n=so(e,St(),t);return n===0?`${Nt(new Date(e))==="evening"?v.near.tonight:v.near.today} ${$e(e)}`:n===1?`${v.near.tomorrow} ${$e(e)}`:n>1&&n<7?ro(e):Ee(e)}function No({gatherings:e,now:t}){if(!e.length)return r`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=So(n).map(a=>document.dir==="rtl"?100-a:a),s=e.findIndex(a=>!a.past),i=v.weeks(e.filter(a=>a.past).map(a=>Ee(Number(a.at))),e.filter(a=>!a.past).map(a=>`${Ee(Number(a.at))} ${$e(Number(a.at))}`)),l=[];for(let a of[s,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=cr)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return r`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>r`<circle key=${a.id} class=${a.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(a=>r`<text key=${a} class=${a===s?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===s?mr(n[a],t):Ee(n[a])}</text>`)}
</svg>`}var dr=60*6e4,ur=240*6e4;function To({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<dr&&c>-ur,m=async()=>{let u=_t(e.id),$=await s.run("open",async()=>await Co(u)&&W(u,p=>Qe(p,l.id)));u.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[_e[e.entry],qe[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return r`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Oo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&r`<p class="live">${Ct[e.phase]}</p>`}
</div>
<div class="what">
<${No} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&r`<p class="small">${v.gathering(l.number)}: ${q(Number(l.at),void 0,o)}, ${$e(Number(l.at))}</p>`}
${e.facilitators<2&&r`<p class="soft small">${v.alone}</p>`}
</div>
<div class="acts">
${e.phase?r`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:a?r`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:r`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Do({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return r`<section class="needs" aria-label=${v.needs} aria-live="polite">
${n.map(s=>r`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${v.signals(s.signals)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${v.goThere}</a>
</div>`)}
${o.map(s=>r`<div class="need" key=${`w${s.id}`}>
<p><b>${v.waits(s.waiting)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${v.seeWho}</a>
</div>`)}
</section>`}var pr=()=>import("./field-qr-EMRF6BVC.js").then(e=>e.Qr);function at({id:e,title:t,label:n,link:o,says:s,done:i,shareText:l,onDone:c,children:a}){let[m,d]=h(""),[u,$]=h(!1),p=I(null),g=I(null);T(()=>g.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),d(O.copied)}catch{p.current?.focus(),p.current?.select(),d(O.copyFailed)}},w=()=>navigator.share({title:l,url:o}).catch(()=>{});return r`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(_=>r`<p key=${_}>${_}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${p}
onFocus=${_=>_.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${b}>${O.copy}</button>
${"share"in navigator&&r`<button type="button" class="btn" onClick=${w}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>$(!u)}>${u?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&r`<figure class="qr-shown"><${fe} load=${pr} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function Ao(){let[e,t]=h(null),n=C(),o=async s=>{let i=await n.run(String(s),()=>U("/api/links",{for_me:s}));i&&t({link:i.link,forMe:s})};return r`<div class="panel"><h3>${ee.title}</h3>
<p class="soft">${ee.lead}</p>
${e?r`<${at} key=${e.link} id="facilitator-link" title=${e.forMe?ee.back:ee.invite} label=${ee.linkLabel} link=${e.link}
says=${[e.forMe?ee.backShown:ee.inviteShown,ee.once]} done=${ee.done} onDone=${()=>t(null)} />`:r`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${ee.invite}</button><p class="soft small">${ee.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${ee.back}</button><p class="soft small">${ee.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Bo(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return T(()=>{let s=!0;return o&&xt(o.split(",")).then(i=>s&&n(i)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||v.untitled(s.spoken)}function Mo(){let{desk:e,stale:t,sentence:n,load:o}=Pt(),s=C(),i=Bo(e?.circles??[]);if(T(()=>{Dn()},[]),!e&&n)return r`<${he} sentence=${n} onAgain=${o} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${O.loading}</p></main>`;let l=v.greeting[Nt()],c=()=>s.run("sign-out",()=>U("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return r`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Do} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&r`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${x.notice}</h2><p>${x.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${x.look}</a>
</section>`}
${mn.value.known&&!mn.value.known.report&&r`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${x.report}</h2><p>${x.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
${e.circles.map(a=>r`<${To} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&r`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${v.practice}</h2>
<div class="panels">
<${Ao} />
<div class="panel"><h3>${x.title}</h3>
<p class="soft">${e.crisis_line_confirmed?x.open:x.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${x.look}</a></div>
</div>
<div class="panel"><h3>${v.devices}</h3>
<p class="soft">${v.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${v.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${Bt} />
<${oe} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var ie={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Pe={title:"Record of controls",count:e=>ut(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Wt({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return r`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${ie.title}</h2>
<p class="soft small">${ie.hint}</p>
${o.map(([l,c])=>{let a=e.words(c.name),m=c.owner&&(c.owner===s?ie.you:ie.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return r`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[ie.why[c.why],q(Number(c.since)),c.done?ie.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&r`<div class="row">
${c.owner!==s&&r`<button class="btn" disabled=${!!t.busy} aria-label=${ie.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${ie.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${ie.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${ie.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function $r(e,t){let n=e?.records??{},o={},s=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&s.push(i):o[i]=c}return{changed:s,fresh:o}}function Eo(e){let t=e.held.peek(),{changed:n,fresh:o}=$r(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Fe(t).catch(()=>{})),n}function Kt({room:e}){let t=e.lanes.desk.value,[n,o]=h([]);if(T(()=>o(Eo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return r`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Pe.title}</h2>
${n.map(i=>r`<p key=${i} role="alert" class="notice">${Pe.changed(q(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${Pe.count(t.record.count)} <span class="soft small">${Pe.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Pe.what}</p>
${s.slice(0,3).map(([i,l])=>r`<p key=${i} class="small">${Pe.at(q(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var ke={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},ye={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},H={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},le={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},F={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},Y={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${Te(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${Te(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},N={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},it={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},kn={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Po({room:e,onSheet:t}){return P(e)?null:r`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${ye.title}</h2>
<p>${ye.works}</p><p>${ye.worksNot}</p><p>${ye.how}</p><p class="soft small">${ye.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${ye.sheet}</button>
</section>`}async function Ht({circle:e,deskKeys:t},n,o){let s=Ae(n.secret);return o.desk||o.person?`${s} ${await Fn(e,t,n,o)}`:s}var lt=e=>Bn(e.split(" ")[0]);async function Lo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Yn(e,t,{invitation:n,secret:lt(o)},s)}var Io=new Map;function ct(e,t){let n=`${e} ${Ae(t)}`,o=Io.get(n);if(o)return o;let s=ht(e,t);return Io.set(n,s),s}var Ze=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),gn=(e,t,n,o,s)=>Jn(e,t,n.page,o,JSON.stringify(s));async function Ft(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),i=await Promise.all(s.map(async([l,c])=>{let a=await ct(e.held.circle,lt(e.words(c.secret)));return[l,o.add(await gn(e.held.circle,l,a,t,n))]}));return Object.fromEntries(i)}var fr=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ce=()=>({invitation:j(),secret:zn(),page:j(),kept:j()});async function Se(e,{invitation:t,secret:n,page:o,kept:s},{reusable:i,expires:l,desk:c=!1,person:a=null},{says:m=Ze(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,$=await ct(u,n),p=await Hn($.token),g={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:b,wraps:w}=await We(g,0,await Ht(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[fr(e.held)]);return{command:{do:"invite",invitation:t,hash:p,reusable:i,expires:l,page:o,secret:s,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await gn(u,t,$,d,m),[s]:ue(e.held.person,b,w)}}}async function Yt(e,t,n=ce()){let{step:o,bodies:s,pin:i}=await Wo(e,[t,...jo(e)],ot(e)(t)),l=e.desk.members[t]?.link?await hr(e,n,i,Ko(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...l&&{link:l.link}},bodies:{...s,...l?.bodies}}}async function hr(e,t,n,o){let{command:s,bodies:i}=await Se(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:l,hash:c,page:a,secret:m}=s;return{link:{invitation:l,hash:c,page:a,secret:m},bodies:i}}async function Ro(e,t){let{step:n,bodies:o}=await Wo(e,[t,...jo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var jo=e=>e.desk.renew_after??[];async function Wo(e,t,n=!1){let{held:o,desk:s,running:i}=e,{circle:l}=o,c=ae(),a=ze(o,i),m=K=>!t.includes(K),d=n||s.renew_desk?await Gn(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,$=o.circleKeys[a.circleKey.number];R($,"no_key");let p=await nt(l,u,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:$});a.circleKey=p.state;let[g]=a.gatheringKeys,b=g&&await nt(l,u,c,{what:"gathering",owner:g.gathering,number:g.number+1});b&&(a.gatheringKeys=[{gathering:g.gathering,...b.state}]),a.devices=Lt(a.devices,K=>K in s.members).map(K=>m(K.member)?K:{...K,ended:!0});let w=Oe(a.devices,m),_=b?Oe(w,br(e)):[];return{step:{...await Je(l,u,c,a),circle_key:p.record,...b&&{gathering_key:b.record},...d&&{desk:c.add(d.record)},grants:[...await we(c,w,[p.gift]),...b?await we(c,_,[b.gift]):[],...d?await we(c,Oe(w,ot(e)),await Rt(l,u)):[]],...d&&{pages:await Ft(e,Be(u),Ko(e,t[0]),c)}},bodies:c.bodies,pin:d?Be(u):o.desk}}var br=e=>t=>ot(e)(t)||e.seats.includes(t);function Ko(e,t){let n=e.desk.members[t]?.name;return Ze({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function qt({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&P(e)&&e.connection.value.state==="live";return T(()=>{o&&t.run("renew",()=>W(e,s=>Ro(s,n)))},[o,n]),n?r`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?kn.evening:kn.text} ${t.sentence}</p>`:null}var Gt=65,kr=32;async function wn({held:e,desk:t,words:n,sealed:o},s){let i=t.waiting[s],l=t.invitations[i?.invitation??""];R(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=$t(o(i.proof)??"");R(c.length===3*Gt+kr,"not_proven");let[a,m,d]=[0,1,2].map(b=>c.slice(b*Gt,(b+1)*Gt)),u=n(l.secret),$=await Lo(e,i.invitation,u),p={member:$.person??s,device:i.device,agree:a,sign:m,self:d};await Pn(e.circle,i.invitation,await ct(e.circle,lt(u)),p,Re(c.slice(3*Gt)));let g=[...e.roster.devices.values()].some(b=>b.member===s);return R(!g||$.person===s,"not_proven"),R((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:p,desk:$.desk,back:$.person!==null}}async function Xe(e,t){let n=e.desk.waiting[t];return R(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?wr(e,t):gr(e,t)}async function gr(e,t){let{held:n,running:o}=e,{newcomer:s,desk:i,back:l}=await wn(e,t),c={...s,ended:!1},a=ae(),m=o&&(!l||i||e.seats.includes(s.member)),d=[vo(n),...m?[hn(n,o),...l?await xo(n,o):[]]:[],...i?await Rt(n.circle,n.deskKeys):[]],u=ze(n,o);u.devices=[...Lt(u.devices,g=>g in e.desk.members),c];let $={...await Je(n.circle,n.deskKeys,a,u),admission:a.add(await Wn(n.circle,n.deskKeys,s,{roster:u.number,keys:d.map(g=>g.named)})),grants:await we(a,[c],d)},p=l?void 0:await Ho(e,t,a,c);return{command:{do:"admit",person:t,step:$,...p&&{name:p}},bodies:a.bodies}}async function wr(e,t){let{held:n,running:o}=e,s=ae(),i=Oe([...n.roster.devices.values()],a=>a===t),l=o?await we(s,i,[hn(n,o)]):[],c=await Ho(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function Ho({held:e,desk:t,sealed:n},o,s,i){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=Ye(n(l)??"");if(m.some(p=>Ln(p).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},u=p=>p===i?.device?i:e.roster.devices.get(p),$=He(e,"circle");return R($&&c===o,"wrong_author"),s.bodies[l]=ue(c,a,[...m,await kt(d,a,m,u,vt(e),$)]),l}var Vt=({knock:e})=>r`${e.stop&&r`<p class="problem"><b>${ke.unproven}.</b> ${ke.unprovenHint}</p>`}
${e.alike&&r`<p><span class="mark stale" dir="auto">${ke.alike(e.alike)}</span></p>`}`,Ut=e=>e.back?ke.back(e.back):e.desk?ke.desk:"";var yr=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Fo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>yr.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Yo(e,t){let n=Fo(e);return n?t.find(o=>Fo(o)===n):void 0}function zt(e){let[t,n]=h({}),o=e.lanes.desk.value,s=P(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return T(()=>{let c=!0;for(let[a]of s?i:[])vr(e,a).then(m=>c&&n(d=>({...d,[a]:m})));return()=>{c=!1}},[e,s,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:s};return{...d,alike:d.back?void 0:Yo(a,m)}}}async function vr(e,t){try{let n=rt(e),{newcomer:o,desk:s,back:i}=await wn(n,t);return{good:!0,desk:s&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ie),stop:n instanceof Ie?n.sentence:void 0}}}function qo({room:e,desk:t}){let n=C(),o=zt(e),s=P(e),i=Object.entries(t.waiting),l=a=>n.run(a,()=>W(e,m=>Xe(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return r`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${i.length>0&&r`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?ke.admitting:i.map(([,a])=>e.words(a.name)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=e.words(m.name),u=o(a),$=[Ut(u)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return r`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Vt} knock=${u} /></div>
<div class="row">
${s&&!u.stop&&r`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${d}`} onClick=${()=>l(a)}>${k.admit}</button>`}
<${oe} label=${k.decline} name=${`${k.decline}: ${d}`} ask=${k.declineAsk(d)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var Jt=e=>/^\d+$/.test(e.trim())&&Number(e)<=un?Number(e):0;function Go({id:e,plan:t,room:n,onDone:o}){let[s,i]=h({}),[l,c]=h([]),a=I(null),m=C();T(()=>a.current?.focus(),[]);let d=p=>s[p]??String(t.segments[p].minutes),u=t.agenda.reduce((p,g)=>p+Jt(d(g)),0);return r`<form class="stack planned-minutes" onSubmit=${async p=>{p.preventDefault();let g=[...t.agenda.filter(w=>!Jt(d(w))).map(w=>({id:`now-${w}`,sentence:pe.minutesBad})),...u>un?[{id:`now-${t.agenda[0]}`,sentence:pe.sumTooLong}]:[]];if(c(g),g.length)return;let b=Object.fromEntries(t.agenda.filter(w=>Jt(d(w))!==t.segments[w].minutes).map(w=>[w,Jt(d(w))]));(!Object.keys(b).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${Me.minutesTitle}</h3>
<p class="hint">${Me.minutesHint}</p>
<${ne} problems=${l} summary=${O.summary} />
<ol class="parts">${t.agenda.map(p=>{let g=n.words(t.segments[p].title)||Ge[t.segments[p].kind];return r`<li key=${p}><span dir="auto">${g}</span>
<span class="plan-minutes"><${z} id=${`now-${p}`} label=${pe.minutesOf(g)} bare value=${d(p)} problem=${V(l,`now-${p}`)}
onValue=${b=>i({...s,[p]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${pe.sum(u)}</b> <span class="soft">${pe.ends($e(Number(t.at)+u*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Me.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function yn({id:e,plan:t,room:n,people:o,large:s,onSheet:i}){let[l,c]=h(!1),a=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return r`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${q(a)}</b> <span>${dn(a,t.minutes)}</span></p>
${!io(a,t.zone,St())&&r`<p class="soft small">${k.inZone(`${q(a,t.zone)}, ${dn(a,t.minutes,t.zone)}`,ao(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${m&&r`: <span dir="auto">${m}</span>`}</p>
${t.doors&&r`<p class="soft small">${pe.doors}: ${pe.doorsOf[t.doors]}</p>`}
<details><summary>${k.agenda(t.minutes)}</summary>
${l?r`<${Go} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:r`<ol class="parts">${t.agenda.map(u=>{let $=t.segments[u],p=$.each?.[d];return r`<li key=${`${e}-${u}`}>
<span><span dir="auto">${n.words($.title)||Ge[$.kind]}</span>${p&&r`<small class="soft"> ${pe.each(Ot(p),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Me.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Me.sheet}</button></div>`}
</details>
</div>`}var xr=60*6e4;function Vo({room:e,circle:t,desk:n,home:o,running:s,onPlan:i,onSheet:l}){let c=C(),a=Object.entries(n.planned).filter(([w])=>w!==s?.id).sort(([,w],[,_])=>Number(w.at)-Number(_.at)),[m,...d]=a,u=Object.values(n.members).filter(w=>w.role==="participant").length,$=async w=>{await c.run("open",()=>W(e,_=>Qe(_,w)))&&(location.hash=`#/circle/${t.id}`)},p=w=>c.run("unplan",()=>e.send({do:"unplan",gathering:w})),g=o&&!o.crisis_line_confirmed,b=()=>{if(g)return r`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!P(e))return null;let w=Number(m[1].at);return w-Date.now()<xr?r`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:r`<${oe} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${q(w)}, ${$e(w)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return r`<section class="panel next" aria-labelledby="next-title">
${s&&r`<div class="live-now"><p class="live">${Ct[s.phase]}</p><p class="soft small">${v.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?r`<${yn} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${b()}
<p role="alert" class="refusal">${c.sentence}</p>`:r`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&r`<${oe} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>p(m[0])} />`}
</div>
${d.length>0&&r`<h3>${k.later}</h3><ul class="later">${d.map(([w,_])=>r`<li key=${w}>
<${yn} id=${w} plan=${_} room=${e} people=${u} onSheet=${()=>l(w)} />
<${oe} label=${k.unplan} name=${`${k.unplan}: ${v.gathering(_.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>p(w)} />
</li>`)}</ul>`}
</section>`}var J={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var Uo=e=>e.lanes.member.value?.cards??{};function Qt({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:i}=Ve(e),l=e.lanes.desk.value?.cards?.[t],c=Uo(e)[t];if(l===void 0)return null;if(!c)return r`<${re} label=${o?J.openOf(n):J.open} sure=${J.sure(n)} yes=${J.yes} no=${J.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:l})} /><${G} sentence=${i} />`;let a=mo(e.words(c));return r`<section class="card emergency" aria-label=${J.of(n)}>
<h2 dir="auto">${J.of(n)}</h2>
<dl>
${(a.who||a.number)&&r`<dt>${J.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&r`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&r`<dt>${J.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&r`<dt>${J.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${uo(a)&&r`<p class="soft">${J.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${J.away}</button>
<${G} sentence=${i} />
</section>`}function zo(e){let t=e.lanes.desk.value?.members??{};return Object.keys(Uo(e)).map(n=>({key:`card ${n}`,card:r`<${Qt} room=${e} person=${n} name=${e.words(t[n]?.name)} />`}))}function Jo({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?r`<details><summary>${J.title}</summary>
<p class="soft small">${J.hint}</p>
<ul class="names">${o.map(s=>r`<li key=${s} class="stack"><${Qt} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function Zt(e,t){let n=$o(fo(e,t),po());return n>0?k.week(n):""}function mt({id:e,label:t,value:n,options:o,onValue:s}){return r`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>r`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>s(i.value)} />
<span><b>${i.label}</b>${i.hint&&r`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var _r=()=>`${location.origin}${location.pathname}`,Xt=(e,t)=>`${_r()}#/invitation/${e}/${Ae(t)}`,Qo=(e,t,n)=>`${e}/${t}/${Ae(n)}`,Zo=()=>`${location.host}${location.pathname}#/words`;var Cr=1440*6e4,Or=14,Sr=180;function en({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[i,l]=h(t.entry==="drop_in"?"many":"one"),[c,a]=h(String(Or)),[m,d]=h(!0),[u,$]=h([]),p=I(ce()),g=C();return r`<form class="stack" onSubmit=${async w=>{w.preventDefault();let _=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Sr;if($(_?[]:[{id:"days",sentence:A.daysBad}]),!_)return;let D=!n&&i==="many",K=Date.now()+Number(c)*Cr,{secret:X}=p.current;if(!await g.run("invite",()=>W(e,Ne=>Se(Ne,p.current,{reusable:D,expires:K,desk:n}))))return;let ge=n&&m?await g.run("link",()=>U("/api/links",{for_me:!1})):void 0;n&&m&&!ge||o({link:ge?Qo(ge.link,t.id,X):Xt(t.id,X),secret:X,reusable:D,expires:K,hands:n,speakable:!ge})}} novalidate autocomplete="off">
<${ne} problems=${u} summary=${O.summary} />
${n?r`<p class="soft small">${H.handsHint}</p><${pn} id="invite-new-here" on=${m} hint=${H.newHereHint} onChange=${d}>${H.newHere}</${pn}>`:t.entry==="drop_in"&&r`<${mt} id="invite-kind" label=${A.kind} value=${i} onValue=${l} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${z} id="days" label=${A.days} value=${c} onValue=${a} problem=${V(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?H.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function tn({made:e,spoken:t,onDone:n}){let o=e.back?H.wayTitle(e.back):e.hands?H.handsTitle:A.shownTitle,s=e.back?H.wayShown:e.hands?H.handsShown:e.reusable?A.shownMany:A.shown;return r`<${at} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(q(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&r`<${Nr} secret=${e.secret} spoken=${t} />`}
</${at}>`}function Nr({secret:e,spoken:t}){let[n,o]=h([]);return T(()=>{Kn(e).then(o)},[e]),n.length?r`<section class="spoken" aria-label=${H.wordsTitle}>
<h4>${H.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${H.number}: <b>${t}</b></p>
<p class="small soft">${H.wordsHint(Zo())}</p>
</section>`:null}var Tr=10080*6e4;function Xo({room:e,circle:t,desk:n,spoken:o}){let[s,i]=h(!1),[l,c]=h(null),[a,m]=h(""),d=I({}),u=C(),$=P(e),p=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,me])=>({person:y,role:me.role,name:e.words(me.name)||k.nameless})),b=g.filter(y=>y.role!=="participant"),w=g.filter(y=>!b.includes(y)).sort((y,me)=>y.name.localeCompare(me.name)),_=[...b,...w].filter(y=>y.person!==p),D=async y=>{m(""),await u.run(`end-${y.person}`,()=>U("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Ce.memberDone(y.name))},K=async y=>{m("");let me=d.current[`link ${y.person}`]??=ce(),cn=n.members[y.person]?.link;await u.run(`remove-${y.person}`,()=>W(e,tt=>Yt(tt,y.person,me)))&&(delete d.current[`link ${y.person}`],m([F.done(y.name),cn&&F.newLink,F.eyes].filter(Boolean).join(" ")))},X=async({person:y,role:me,name:cn})=>{let tt=d.current[y]??=ce(),Cn=Date.now()+Tr;await u.run(`way-${y}`,()=>W(e,er=>Se(er,tt,{reusable:!1,expires:Cn,person:y,desk:me!=="participant"})))&&(delete d.current[y],c({link:Xt(t.id,tt.secret),secret:tt.secret,reusable:!1,expires:Cn,back:cn,speakable:!0}))},Le=y=>{c(y),i(!1)},ge=async({person:y},me)=>u.run(`tonight-${y}`,()=>e.send({do:"for_tonight",person:y,on:me})),Ne=$&&!e.lanes.member.value?.tonight,dt=!!u.busy,_n=y=>[y.role!=="participant"&&oo[y.role],n.members[y.person]?.tonight&&le.mark,Zt(e,y.person),n.with_a_step.includes(y.person)&&k.hasStep].filter(Boolean).join(" \xB7 ");return r`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...b,...w].map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${_n(y)&&r`<small class="soft">${_n(y)}</small>`}</li>`)}</ul>
${!w.length&&r`<p class="soft small">${k.noPeople}</p>`}
${n.steps.named>0&&r`<p class="soft small">${k.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${Jo} room=${e} />
${b.length<2&&r`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?r`<${tn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?r`<${en} room=${e} circle=${t} hands onMade=${Le} onCancel=${()=>i(!1)} />`:$&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${H.hands}</button></div>`}
${_.length>0&&r`<details><summary>${Ce.members}</summary>
<p class="soft small">${Ce.membersHint}</p>
<ul class="names">${_.map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&r`<button type="button" class="btn small" disabled=${dt} aria-label=${H.wayOf(y.name)} onClick=${()=>X(y)}>${H.way}</button>`}
${Ne&&y.role!=="participant"&&r`<button type="button" class="btn small" disabled=${dt} aria-label=${n.members[y.person]?.tonight?le.offOf(y.name):le.onOf(y.name)} onClick=${()=>ge(y,!n.members[y.person]?.tonight)}>${n.members[y.person]?.tonight?le.off:le.on}</button>`}
${y.role==="participant"&&r`<${oe} label=${Ce.member} name=${Ce.memberOf(y.name)} kind="btn small quiet" ask=${Ce.memberAsk(y.name)} yes=${Ce.memberYes}
busy=${dt} onYes=${()=>D(y)} />`}</li>`)}</ul>
</details>
${$&&r`<details><summary>${F.title}</summary>
<p class="soft small">${F.hint}</p>
<ul class="names">${_.map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${oe} label=${F.one} name=${F.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?F.ask(y.name):F.askDesk(y.name)} yes=${F.yes} no=${F.no}
busy=${dt} onYes=${()=>K(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?F.busy:u.busy.startsWith("way")?H.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function es({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,i]=h(!1),[l,c]=h([]),a=C(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(u);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let p=j();await a.run("call",()=>e.send({do:"set_call_link",link:p},{[p]:u}))&&(o(null),i(!0))};return r`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&r`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ne} problems=${l} summary=${O.summary} />
<${z} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${V(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function ts({room:e,circle:t,onRevise:n}){return r`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>r`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${P(e)&&r`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function nn({room:e,gathering:t}){let n=Tn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[$n(e,c.arriving),$n(e,c.leaving)],d=a&&m?Et.both(a,m):a||m&&Et.leaving(m);return{person:l,said:d,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return i.length?r`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Et.desk}</h2>
<ul class="numbers">${i.map(l=>r`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function ns({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?r`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>r`<li key=${o} class="between"><span>${q(Number(s.planned_at))}</span><small class="soft">${k.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${nn} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&r`<${fe} load=${wo} room=${e} />`}
</section>`:null}function os({view:e,open:t,busy:n,back:o,onRevoke:s}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(q(Number(e.expires)))].filter(Boolean);return r`<li class="between">
<p><span dir="auto">${o?H.forBack(o):e.desk?H.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${i}`}>${A.state[i]??i}</span>
${l.length>0&&r`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&r`<${oe} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function ss({room:e,circle:t,desk:n,spoken:o}){let[s,i]=h(!1),[l,c]=h(null),a=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,b],[,w])=>Number(w.expires)-Number(b.expires)),u=b=>b.state==="open"&&Number(b.expires)>m,$=d.filter(([,b])=>u(b)),p=d.filter(([,b])=>!u(b)),g=([b,w])=>r`<${os} key=${b} view=${w} open=${u(w)} busy=${a.busy===b}
back=${w.person&&e.words(n.members[w.person]?.name)} onRevoke=${()=>a.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return r`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${l?r`<${tn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?r`<${en} room=${e} circle=${t} onMade=${b=>{c(b),i(!1)}} onCancel=${()=>i(!1)} />`:P(e)&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${A.make}</button></div>`}
${$.length?r`<ul class="names">${$.map(g)}</ul>`:!l&&!s&&r`<p class="soft small">${A.none}</p>`}
${p.length>0&&r`<details><summary>${A.older(p.length)}</summary><ul class="names">${p.map(g)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}async function rs(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??j()})),i=ae(),l=await Ft(e,e.held.desk,Ze(e,{agreements:n,version:t}),i);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:a})=>[c,a])),bodies:i.bodies}}var Dr=24,on=e=>e.map(t=>({key:j(),text:t}));function sn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:M.agreementMissing})):[{id:"promise-add",sentence:M.agreementsNone}]}function rn({list:e,problems:t,onList:n}){let o=I(""),s=()=>{o.current=j(),n([...e,{key:o.current,text:""}])},i=c=>{n(e.filter(a=>a!==c)),document.getElementById("promise-add")?.focus()};return r`<div class="promises" ref=${c=>{let a=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);a&&(o.current="",a.focus())}}>
<ol>${e.map((c,a)=>r`<li key=${c.key}>
<${z} id=${`promise-${c.key}`} label=${M.agreement(a+1)} bare as="textarea" value=${c.text}
problem=${V(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>i(c)}><span class="visually-hidden">${M.removeNth(a+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Dr} onClick=${s}>${M.add}</button>
${V(t,"promise-add")&&r`<p class="problem">${M.agreementsNone}</p>`}
</div>`}function as({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(b=>e.words(b)),[i]=h(t.agreements_version+1),[l,c]=h(()=>on(s)),[a,m]=h([]),[d,u]=h(!1),$=C(),p=t.agreements_version>=i&&!$.busy,g=async b=>{b.preventDefault();let w=l.map(D=>D.text.trim()),_=sn(l);m(_),u(!_.length&&w.join(`
`)===s.join(`
`)),!(_.length||w.join(`
`)===s.join(`
`))&&await $.run("revise",()=>W(e,D=>rs(D,i,w)))&&o()};return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${ne} problems=${a} summary=${O.summary} />
<${rn} list=${l} problems=${a} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(p?k.reviseMoved:d?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||p}>${k.reviseSave(i)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}async function is(e,t,n,{person:o,keys:s,bodies:i}){let{openRecovery:l}=await Ke(),c=await l(e,t,n);R(s,"missing_record");let[a]=Xn(s.desk);R(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await Mn(e,c,i[s.desk[a]]??""),d=Be(m),u=await jn(e,d,null,i[s.roster.signed]??"");return R(c.number===u.circleKey.number,c.number<u.circleKey.number?"old_record":"missing_record"),R(An(await ft(c.key),u.circleKey.commitment),"wrong_key"),{...await wt(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[c.number]:c.key}}}async function ls(e,{invitation:t,secret:n},o,s,i){let{circle:l,person:c,device:a}=e,m=await ht(l,n),d=$t(await En(l,t,m,yt(e)));return{circle:l,token:Re(m.token),person:c,device:a.id,proof:Zn(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:i}}var Ar=10*6e4,Br=8e3;async function ms(e,t){let n=ce(),o=await Ht(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:$}=m.value;return{held:t,desk:d.value,circle:u,running:$?.id,seats:Object.keys($?.seats??{}),words:p=>p===n.kept?o:"",sealed:e.sealed}};await cs(e,await Se(s(),n,{reusable:!1,expires:Date.now()+Ar,desk:!0,person:t.person}));let i=j(),l=s().circle.agreements_version;await U("/api/knock",await ls(t,n,l,{id:i,text:await eo(t,i,"\xB7")},Re(je()))),await Mr(e,t),await cs(e,await Xe(s(),t.person));let{roster:c,...a}=t;await Fe(a)}async function cs(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new se(o.code??"",o.sentence??"")}var Mr=(e,{person:t,device:n})=>new Promise((o,s)=>{let i=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>i(()=>s(new Error("the knock was not seen"))),Br),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var Er={words_unknown:{id:"sheet-code",sentence:N.codeWrong},words_count:{id:"sheet-code",sentence:N.codeHint},wrong_code:{id:"sheet-code",sentence:N.codeWrong},unreadable:{id:"sheet-letters",sentence:N.lettersWrong},version:{id:"sheet-letters",sentence:N.lettersWrong},does_not_open:{id:"sheet-letters",sentence:N.notThis},old_record:{id:"sheet-letters",sentence:N.older}};function ds({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[i,l]=h({letters:t,code:""}),[c,a]=h([]),m=C(),d=!!e.lanes.ring.value?.gathering,u=async g=>{g.preventDefault();let b=[!i.letters.trim()&&{id:"sheet-letters",sentence:N.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:N.codeMissing}].filter(Boolean);if(a(b),b.length)return;await m.run("open",async()=>{let _=e.lanes.member.value;if(!_)throw new Error("nobody is here yet");let D=await $(async()=>is(e.circle,await Pr(i.code),i.letters,_));return D?(await ms(e,D),!0):!1})&&n()},$=async g=>{try{return await g()}catch(b){let w=b instanceof Ie||b instanceof an?Er[b.code]:void 0;if(!w)throw b;a([w]);return}},p=(g,b,w)=>r`<${z} id=${`sheet-${g}`} as="textarea" label=${b} hint=${w}
value=${i[g]} problem=${V(c,`sheet-${g}`)} onValue=${_=>l({...i,[g]:_})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${N.back}</h1><p class="soft">${N.backLead}</p></div></header>
${d&&r`<p class="notice">${N.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${ne} problems=${c} summary=${O.summary} />
${p("letters",N.letters,N.lettersHint)}
${p("code",N.code,N.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?N.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${N.open}</button>
</form>
</main>`}var an=class extends Error{code="wrong_code"},Pr=async e=>{let{codeTyped:t}=await Ke();return t(e).catch(n=>{throw n instanceof Ie&&n.code==="wrong_key"?new an:n})};var Lr=()=>import("./field-qr-EMRF6BVC.js").then(e=>e.Qr);function us({room:e,onMake:t}){return P(e)?r`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${N.title}</h2>
<p class="soft">${N.what}</p><p class="soft small">${N.old}</p>
<div class="row"><button class="btn" onClick=${t}>${N.make}</button></div>
</section>`:null}async function Ir(e){let{held:t}=rt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Ke(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function ps({room:e,circle:t,head:n,onBack:o}){let[s,i]=h(null);T(()=>{Ir(e).then(i)},[e]);let l=e.words(t.title);return r`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${N.title}</h1><p class="soft">${N.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${N.print}</button></div>
${s&&r`<article class="paper recovery" aria-label=${N.title} translate="no">
<header><p dir="auto">${l}</p><p>${N.of(q(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${N.first}</h2><p>${N.firstHint}</p>
<div class="between"><${fe} load=${Lr} text=${Rr(t.id,s.letters)} label=${N.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${N.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${N.second}</h2><p>${N.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,a)=>r`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Rr=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var vn=e=>r`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,jr=()=>import("./circle-series-RYO6E26M.js").then(e=>e.CircleSeries),Wr=()=>import("./agenda-sheet-5KW2UFEG.js").then(e=>e.AgendaSheet),Kr=()=>import("./plan-UKHWRRMC.js").then(e=>e.Plan);function $s({id:e,letters:t,onKeys:n}){let o=Sn(()=>_t(e),[e]);T(()=>()=>o.close(),[o]);let s=Pt().desk,[i,l]=h(!1),[c,a]=h(""),{step:m,go:d,back:u,head:$}=Mt(t?"recover":"circle"),{state:p,sentence:g}=o.connection.value,b=o.lanes.desk.value,w=o.lanes.ring.value?.circle,_=o.lanes.member.value?.role;if(T(()=>{_==="participant"&&location.replace(`#/circle/${e}`)},[_]),o.stop.value)return r`<${bo} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return r`<${ho} room=${o} />`;if(!b||!w)return p==="stopped"?r`<${he} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${p==="lost"&&g||k.connecting}</p></main>`;let D={room:o,circle:w,desk:b,home:s,spoken:s?.circles.find(Ne=>Ne.id===e)?.spoken};if(m==="promises")return r`<${as} ...${D} head=${$} onBack=${u} />`;if(m==="weeks")return r`<${fe} load=${jr} meanwhile=${vn} ...${D} head=${$} onBack=${u} />`;if(m==="sheet")return r`<${fe} load=${Wr} meanwhile=${vn} ...${D} gathering=${c} head=${$} onBack=${u} />`;if(m==="recovery")return r`<${ps} ...${D} head=${$} onBack=${u} />`;if(m==="recover")return r`<${ds} ...${D} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let K=o.lanes.ring.value?.gathering,X=()=>{l(!0),d("plan")},Le=Ne=>{a(Ne),d("sheet")};return r`<div hidden=${m!=="plan"}>
${i&&r`<${fe} load=${Kr} meanwhile=${vn} ...${D} head=${m==="plan"?$:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(w.title)||v.untitled(D.spoken??1)}</h1>
<p class="soft">${_e[w.entry]} · ${qe[w.medium]}</p>
</div></header>
<p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":g||O.offline}</p>
<${qt} room=${o} />
<${Po} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&r`<${qo} ...${D} />
<div class="sides">
<div class="stack">
<${Wt} room=${o} />
<${Vo} ...${D} running=${K} onPlan=${X} onSheet=${Le} />
<${ss} ...${D} />
<${ns} ...${D} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${k.theWeeks}</button>
</div>
<div class="stack">
<${Xo} ...${D} />
${w.medium==="beside_a_call"&&r`<${es} ...${D} />`}
<${ts} ...${D} onRevise=${()=>d("promises")} />
<${us} room=${o} onMake=${()=>d("recovery")} />
<${Kt} room=${o} />
</div>
</div>`}
<footer><${Bt} /></footer>
</main>`}var Hr=4320*60*6e4;function Fr(e,t){if(!e)return{kind:"unchecked",sentence:x.unchecked};let n=Date.parse(e),o=`${Ee(n,"UTC")} ${e.slice(0,4)}`;return t-n>Hr?{kind:"stale",sentence:x.stale(o)}:{kind:"checked",sentence:x.checked(o)}}function fs({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:i}=Fr(e.verified_on,Date.now()),l=[e.phone,e.text&&x.textTo(e.text),e.link].filter(Boolean);return r`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${i}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${x.confirm}: ${e.label}`}>${x.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var hs=[["label",x.label,void 0,{maxlength:80}],["phone",x.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",x.text,void 0,{maxlength:80,dir:"ltr"}],["link",x.chat,x.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",x.hours,void 0,{maxlength:80}],["serves",x.serves,void 0,{maxlength:160}],["languages",x.languages,x.languagesHint,{maxlength:200}],["region",x.region,x.regionHint,{maxlength:80}]],Yr={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function qr(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:x.labelMissing},!n&&{id:"line-phone",sentence:x.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:x.numberBad},!t(e.text)&&{id:"line-text",sentence:x.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:x.linkBad},!e.serves&&{id:"line-serves",sentence:x.servesMissing},!e.languages&&{id:"line-languages",sentence:x.languagesMissing},!e.region&&{id:"line-region",sentence:x.regionMissing}].filter(o=>typeof o=="object")}function bs({line:e,act:t,onSave:n,onCancel:o}){let[s,i]=h({...Yr,...e,languages:e?.languages.join(", ")??""}),[l,c]=h([]),a=I(null);return T(()=>a.current?.focus(),[]),r`<form class="stack" onSubmit=${d=>{d.preventDefault();let u=Object.fromEntries(hs.map(([g])=>[g,s[g].trim()])),$=qr(u);if(c($),$.length)return;let p=Object.fromEntries(Object.entries(u).filter(([,g])=>g));n({...p,languages:u.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${e?x.editTitle:x.addTitle}</h3>
<${ne} problems=${l} summary=${O.summary} />
<div class="pairs">${hs.filter(([d])=>!e||d!=="label").map(([d,u,$,p])=>r`<${z} key=${d} id=${`line-${d}`} label=${u} hint=${$}
value=${s[d]} problem=${V(l,`line-${d}`)} more=${p} onValue=${g=>i({...s,[d]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${x.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Gr(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function ks(){let[e,t]=h(null),[n,o]=h(""),[s,i]=h(null),l=C(),c=async()=>{try{t((await De("/api/crisis-lines")).lines),o("")}catch(u){o(u instanceof se?u.sentence:String(u))}};T(()=>{c()},[]);let a=async u=>{let{verified_on:$,...p}=u,g=await l.run(u.label,()=>U("/api/crisis-lines",p));g&&(t(g.lines),i(null))},m=()=>{l.forget(),i(null)};if(!e)return n?r`<${he} sentence=${n} onAgain=${c} />`:r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.title}</h1><p role="status">${O.loading}</p></main>`;let d=u=>r`<${bs} line=${u} act=${l} onSave=${a} onCancel=${m} />`;return r`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${x.title}</h1><p class="soft">${x.lead}</p></div></header>
${Gr(e).map(([u,$])=>r`<section key=${u} class="region"><h2 dir="auto">${u}</h2>
<ul class="lines">${$.map(p=>r`<li key=${p.label} class="line">
${s===p.label?d(p):r`<${fs} line=${p} busy=${l.busy===p.label} onConfirm=${()=>a(p)} onEdit=${()=>i(p.label)} />`}
</li>`)}</ul></section>`)}
${s===""?r`<section class="line">${d(void 0)}</section>`:r`<button class="btn" onClick=${()=>i("")}>${x.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function gs({templates:e,onChoose:t}){return r`<ul class="templates">${e.map(n=>r`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[_e[n.entry],M.size(n.people.min,n.people.max),M.minutes(n.gathering[0]?.minutes??0),M.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>r`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${M.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>r`<li key=${s}><span dir="auto">${o.title||Ge[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&r`<ul class="bullets small">${n.notes.map(o=>r`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${M.use(n.name)}</button>
</li>`)}</ul>`}async function ws({person:e,title:t,name:n,about:o,medium:s,entry:i,template:l,agreements:c}){let a=j(),m=await qn(a),d=je(),u={...await wt(a,Be(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=ae(),p=async(_,D)=>{let K=j(),X={circle:a,gathering:null,author:e,kind:_,id:K,turn:null},{sealed:Le,wraps:ge}=await We(X,0,D,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return $.bodies[K]=ue(e,Le,ge),K},g=await gt(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),b=await bt(a,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...yt(u),ended:!1}]});return{request:{founding:{circle:a,medium:s,entry:i,template:l,title:await p("title",t),name:await p("name",n),about:await p("about",o),agreements:await Promise.all(c.map(_=>p("agreement",_))),keys:{device:u.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(g.record)}},bodies:$.bodies},held:u}}function ys({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=h(()=>on(e.agreements)),[c,a]=h([]),[m,d]=h(null),u=C(),$=b=>s({...o,...b}),p=async b=>{b.preventDefault();let w=[];if(o.title.trim()||w.push({id:"title",sentence:M.nameMissing}),o.name.trim()||w.push({id:"my-name",sentence:it.nameMissing}),o.about.trim()||w.push({id:"about",sentence:M.aboutMissing}),w.push(...sn(i)),a(w),w.length)return;let _={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(K=>K.text.trim())},D=await u.run("make",async()=>{let K=JSON.stringify(_),X=m?.of===K?m.made:await ws(_);return d({of:K,made:X}),await U("/api/circles",X.request),await Fe(X.held),X.held});D&&location.replace(`#/desk/${D.circle}`)},g=(b,w)=>Object.keys(w).map(_=>({value:_,label:b[_],hint:w[_]}));return r`<form class="stack roomy" onSubmit=${p} novalidate autocomplete="off">
<${ne} problems=${c} summary=${O.summary} />
<${z} id="title" label=${M.name} hint=${M.nameHint} value=${o.title} problem=${V(c,"title")}
onValue=${b=>$({title:b})} more=${{maxlength:80}} />
<${z} id="my-name" label=${it.name} hint=${it.nameHint} value=${o.name} problem=${V(c,"my-name")}
onValue=${b=>$({name:b})} more=${{maxlength:60}} />
<${mt} id="medium" label=${M.medium} value=${o.medium} options=${g(qe,to)} onValue=${b=>$({medium:b})} />
<${mt} id="entry" label=${M.entry} value=${o.entry} options=${g(_e,no)} onValue=${b=>$({entry:b})} />
<${z} id="about" label=${M.about} hint=${M.aboutHint} as="textarea" value=${o.about} problem=${V(c,"about")}
onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${M.agreementsTitle}</h2><p class="hint">${M.agreementsHint}</p>
<${rn} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?it.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${M.make}</button>
</form>`}function vs(){let[e,t]=h(null),[n,o]=h(""),[s,i]=h(null),{step:l,go:c,back:a,head:m}=Mt("choose"),d=async()=>{o("");try{let[p,g]=await Promise.all([De("/api/me"),De("/api/templates")]),b=await xt(p.circles.map(w=>w.circle));t({me:p,templates:g,name:[...b.values()].at(-1)?.name??""})}catch(p){o(p instanceof se?p.sentence:String(p))}};if(T(()=>{d()},[]),n)return r`<${he} sentence=${n} onAgain=${d} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${M.title}</h1><p role="status">${O.loading}</p></main>`;let u=l==="write"&&s,$=p=>{i(p),c("write")};return r`<main class="page desk narrow">
<header><div>
${u?r`<button class="back" onClick=${a}>${M.otherTemplate}</button>`:r`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?M.title:M.choose}</h1>
<p class="soft">${u?s.name:M.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${gs} templates=${e.templates} onChoose=${$} /></div>
${s&&r`<div hidden=${!u}><${ys} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function xs({params:e}){let t=e.circle==="new"?vs:e.circle==="lines"?ks:$s,[n,o]=h(0),s=n?void 0:e.letters;return r`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var f={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",waitHere:e=>ut(e,"One thing waits here.","# things wait here."),signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",settled:"This is settled",takenByYou:"You have seen it, and it stays with you.",takenBy:e=>`${e} has seen it.`,takenByNobody:"Somebody who is not here any more saw it.",ago:e=>`${pt(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitNow:"They can come in now.",admitLater:"Nobody is interrupted: they can come in at the end of this part.",admitAfterTurn:"Someone has the piece. They can come in when this turn ends.",admitClosing:"The gathering is closing. Nobody new comes in now.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,nextSure:e=>`End this part now? Still to come: ${e}.`,nextYes:"End this part",release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",ledBefore:"You led before",tookLead:e=>`${e} took the lead while you were out.`,leadAgain:"Lead again",leaveSo:"Leave it so",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function _s({room:e}){let t=E(e);if(!t)return null;be.value;let n=e.gatheringTime();return r`<section class="card agenda">
<h2>${f.agenda} <span>${f.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],i=o===t.segment,l=i&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return r`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${Dt(e,s)}</span>
<span>${i?f.agendaElapsed(Math.min(l,s.minutes),s.minutes):de(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var L={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function Cs(e,t,n){be.value;let o=e.lanes.member.value?.can.end_aside,s=Object.entries(e.lanes.desk.value?.asides??{}),i=Ue(e);return s.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),s.map(([l,c])=>{let a=c.with.includes(i),[m,d]=[S(e,l),Te(c.with.map(u=>S(e,u)))];return{key:`aside ${l}`,card:r`<section class="card">
<h2>${L.title} <span>${pt(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${a?L.withYou(m):L.withOthers(m,d)}</p>
${a&&o&&r`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${L.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${L.write(m)}</button>
</section>`}})}var et=({room:e,person:t})=>r`<${fn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${L.lineWith(S(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Os(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,s])=>s.waits).map(([s,i])=>({key:`line ${s}`,card:r`<section class="card">
<h2 dir="auto">${L.wrote(S(e,s))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(s)}>${L.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:s})}>${f.seen}</button>
</section>`}))}function Ss({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return r`<section class="card"><h2>${L.among}</h2><${fn} room=${e} line=${o} label=${L.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Ns=["i_need_a_person","give_me_a_moment","ok"];function Ts(e,t){be.value;let n=e.lanes.desk.value,o=c=>f.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,a])=>Ns.indexOf(c.kind)-Ns.indexOf(a.kind)||Number(c.since)-Number(a.since));let i={i_need_a_person:f.asked,give_me_a_moment:f.moment,ok:f.fine},l=Object.entries(n?.checks??{}).filter(([c,a])=>!a.answer||!n?.signals[c]);return[...s.map(([c,a])=>({key:`signal ${c}`,card:r`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${f.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${f.seen}</button>
</section>`})),...l.map(([c,a])=>({key:`check ${c}`,card:r`<section class="card">
<h2>${a.answer?f.signals[a.answer]:f.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](e.words(a.name)):f.noAnswer(e.words(a.name))}</p>
${a.answer?r`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${f.seen}</button>`:r`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${f.takeBackCheck}</button>`}
</section>`}))]}var Ds=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function As(e,t,n){be.value;let o=e.lanes.desk.value,s=e.lanes.member.value?.can.aside,i=E(e)?.seats??{},[l,c]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([a])=>!o?.signals[a]).map(([a,m])=>{let d=e.words(m.name),u=m.by===Ue(e)?f.takenByYou:m.by?f.takenBy(S(e,m.by)):f.takenByNobody;return{key:`signal ${a}`,card:r`<section class="card">
<h2>${f.signals[m.kind]} <span>${f.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?f.asked(d):f.moment(d)} ${u}</p>
${i[a]?.role==="participant"&&r`<button class="btn" dir="auto" onClick=${()=>n(a)}>${L.write(d)}</button>`}
${i[a]&&!l[a]&&r`<button class="btn" onClick=${()=>t({do:"check",person:a,on:!0})}>${f.check}</button>`}
${s?.people.includes(a)&&r`<button class="btn" onClick=${()=>t({do:"aside",gathering:s.gathering,person:a})}>${c[a]?L.join:L.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a,settled:!0})}>${f.settled}</button>
</section>`}})}var Q={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var Vr=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Bs({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==s&&{note:l}});return r`<div class="by-name" role="group" aria-label=${Q.tell}>
<p class="small soft">${Q.tell}. ${Q.tellHint}</p>
${Vr.map(l=>r`<button key=${l} class="btn" aria-pressed=${l===s} onClick=${()=>i(l)}>${Q.notes[l]}</button>`)}
</div>`}var Ur=3e3,zr=350,xn=-1/0;function Ms(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-xn>zr||(e.preventDefault(),e.stopPropagation())}function ln({things:e}){let t=I([]),n=I(new Map),o=I(null),s=I(!1),[,i]=h(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&s.current&&(xn=performance.now()),t.current=[...t.current,...c];let a=t.current.filter(m=>!l.has(m)).join();return On(()=>{s.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),T(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{xn=performance.now(),t.current=t.current.filter(p=>!a.split(",").includes(p)),i(p=>p+1)},Ur)};u();let $=["pointerdown","pointermove","scroll","keydown"];return $.forEach(p=>m?.addEventListener(p,u,{passive:!0})),()=>(clearTimeout(d),$.forEach(p=>m?.removeEventListener(p,u)))},[a]),r`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?r`<div key=${m} data-key=${m}>${l.get(m)}</div>`:r`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}function Es({room:e,ask:t}){let n=C(),o=zt(e),s=P(e),i=e.lanes.desk.value,l=Object.entries(i?.waiting??{});if(!i||!l.length)return null;let c=i.can.admit&&!n.busy,a=n.busy?ke.admitting:c?f.admitNow:Jr(e),m=d=>c&&n.run(d,()=>W(e,u=>Xe(u,d)));return r`<section class="card">
<h2>${f.waiting} <span>${l.length}</span></h2>
${s&&r`<p class="small soft" id="admit-when">${a}</p>`}
<${ln} things=${l.map(([d,u])=>{let $=e.words(u.name),p=o(d),g=[Ut(p)||(u.first_time?f.firstTime:f.returning),!u.here&&f.gone,!u.accepted&&f.notAccepted].filter(Boolean);return{key:d,card:r`<div class="waiting-one">
<p><b dir="auto" translate="no">${$}</b> <span class="small soft" dir="auto">${g.join(" \xB7 ")}</span></p>
<${Vt} knock=${p} />
<div class="row">
${s&&!p.stop&&r`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${f.admit}<span class="visually-hidden"> ${$}</span></button>`}
${u.here&&r`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${f.stillThere}<span class="visually-hidden"> ${$}</span></button>`}
${u.first_time&&r`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${f.notNow}<span class="visually-hidden"> ${$}</span></button>`}
</div>
</div>`}})} />
${!s&&r`<p class="small soft">${ye.title}. <a href=${`#/desk/${e.circle}`}>${f.full}</a></p>`}
<${Bs} room=${e} ask=${t} />
<${G} sentence=${n.sentence} />
</section>`}function Jr(e){return E(e)?.phase==="closing"?f.admitClosing:e.lanes.desk.value?.door?.locked?f.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(Tt(e)?.kind??"")?f.admitAfterTurn:f.admitLater}function Ps({room:e,ask:t}){let[n,o]=h(""),[s,i]=h(""),l=e.lanes.member.value?.can.lead_again,c=E(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...Ts(e,t),...As(e,t,o),...Os(e,t,o),...zo(e),...Cs(e,t,o),...l&&c!==s?[{key:"lead",card:r`<section class="card">
<h2>${f.ledBefore}</h2>
<p dir="auto">${f.tookLead(S(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${f.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${f.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:r`<${Es} room=${e} ask=${t} />`}]:[]];return r`
<${Qr} room=${e} all=${m.length+Math.max(0,a-1)} />
<${ln} things=${m} />
${n&&r`<${te} title=${L.lineWith(S(e,n))} onClose=${()=>o("")}><${et} room=${e} person=${n} /></${te}>`}
`}function Qr({room:e,all:t}){let n=Ds(e),o=I(null),[,s]=h(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),l=I(null);return r`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?r`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),s(m=>m+1)}}>${f.asked(S(e,i))}</button>`:r`<p class="small soft">${t?f.waitHere(t):f.quiet}</p>`}
</div>`}function Ls({room:e,ask:t}){let[n,o]=h(""),s=e.lanes.desk.value,{lock:i,unlock:l,doors:c}=s?.can??{};if(!s?.door||!c)return null;let{asked_out:a,locked:m,policy:d="until_check_in"}=s.door;return r`<section class="card door-card">
<h2>${Q.title}</h2>
<p class="small soft">${m?Q.locked:Q.open[d]}</p>
${i&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:i,on:!0})}>${Q.lock}</button>`}
${l&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:l,on:!1})}>${Q.unlock}</button>`}
${a.map(u=>r`<div key=${u} class="waiting-one"><p dir="auto">${Q.isOut(S(e,u))}</p>
<button class="btn" aria-label=${Q.backOf(S(e,u))} onClick=${()=>t({do:"let_back_in",gathering:c,person:u})}>${Q.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(u)}>${L.write(S(e,u))}</button></div>`)}
<p class="small soft">${Q.outHint}</p>
${n&&r`<${te} title=${L.lineWith(S(e,n))} onClose=${()=>o("")}><${et} room=${e} person=${n} /></${te}>`}
</section>`}var Is=e=>Ot(Math.round(e/1e3)),B={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${de(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${de(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Is(e)}`,shareNote:(e,t)=>`Each has ${Is(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${de(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},ve={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${de(e)} longer`,more:e=>`+${de(e)}`,counts:(e,t,n,o)=>`${de(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${de(e)} longer`,letGo:"Let the question go"};function Rs({room:e,ask:t,sentence:n}){let[o,s]=h(!1),i=E(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,a=d=>t({do:"reseat",gathering:l,order:d}),m=d=>a([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return r`<button class="btn" onClick=${()=>s(!0)}>${B.order}</button>
${o&&r`<${te} title=${B.order} onClose=${()=>s(!1)}>
<p class="small soft">${B.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${B.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>r`<li key=${d}><span dir="auto" translate="no">${S(e,d)}</span>
${u>0&&r`<button class="btn" aria-label=${B.earlier(S(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${G} sentence=${n} />
</${te}>`}`}function Ks({room:e,ask:t}){let n=e.lanes.desk.value,o=E(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:i,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!i.length&&!l.length)return null;let c=S(e,o.person);return r`<section class="card floor">
<h2>${f.piece}</h2>
${c&&r`<p class="small"><span class="soft">${o.at==="held"?B.has:B.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&r`<div class="pair">
${s.give_time&&r`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${B.giveTime}</button>`}
${s.hint&&r`<button class="btn" title=${B.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${B.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&r`<p class="small soft" role="status">${B.hinted}</p>`}
${i.length>0&&r`<${js} room=${e} label=${Tt(e)?.kind==="open_centre"||E(e)?.hands?ko.notYet:f.notYet} people=${i} />`}
${l.length>0&&r`<${js} room=${e} label=${f.passed} people=${l} />`}
${s.skip&&r`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${B.skip(c)}</button>`}
${s.offer&&r`<${Ws} room=${e} label=${o.at==="offered"?B.offerInstead:B.offer} each=${B.offerTo} people=${s.offer_to??[]}
act=${a=>t({do:"offer",segment:s.offer,person:a,turn:j()})} />`}
${s.begin_round&&r`<${Ws} fold room=${e} label=${B.begin} each=${B.beginWith} people=${Zr(e).slice(1)}
act=${a=>t({do:"begin_round",segment:s.begin_round,first:a})} />`}
${s.move_on&&r`<${re} key=${s.move_on} label=${f.moveOn} sure=${f.moveOnSure(c)} yes=${f.moveOnYes} no=${f.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function Zr(e){let t=E(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var js=({room:e,label:t,people:n})=>r`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>r`${s>0&&", "}<span dir="auto" translate="no">${S(e,o)}</span>`)}</p>`,Xr=8;function Ws({room:e,label:t,each:n,people:o,act:s,fold:i=!1}){let[l,c]=h(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Xr;return!l&&!m?r`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:r`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>r`<button key=${d} class="btn" dir="auto" aria-label=${n(S(e,d))} onClick=${()=>(c(!1),s(d))}>${S(e,d)}</button>`)}
${!m&&r`<button class="btn quiet" onClick=${()=>c(!1)}>${B.fold}</button>`}
</div>`}async function Hs({held:e,desk:t,running:n,sealed:o},s){let i=t.held?.[s],l=He(e,"gathering");R(i&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:a,wraps:m}=Ye(o(i.words)??"");R(c===i.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:i.words,turn:i.turn},u=await kt(d,a,m,$=>e.roster.devices.get($),vt(e),l);return{command:{do:"release_words",reflection:s,words:i.words},bodies:{[i.words]:ue(c,a,[...m,u])}}}async function Fs({held:e,desk:t,running:n,sealed:o},s,i){let l=t.held?.[s];if(R(l&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(In(Ye(o(l.words)??"").sealed)),a=He(e,"desk");R(c&&c.member===l.author&&a,"no_key");let m=j(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},u={audience:"member",owner:l.author,number:0,public:c.self},{sealed:$,wraps:p}=await We(d,0,i,e.device,[a,u]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:ue(e.person,$,p)}}}function Ys({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:i}=n?.can??{};if(!n||!P(e)||!o&&!s||At(e)?.medium!=="written")return null;let l=ea(n.held??{}),c=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=s?Y.on:m?Y.some(a.map(u=>u==="newcomers"?Y.newcomers:typeof u=="string"?"":S(e,u.person))):Y.off;return r`<section class="card review">
<h2>${Y.title} ${l.length>0&&r`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.map(([u,$],p)=>r`<${ta} key=${u} room=${e} id=${u} one=${$} behind=${l.slice(0,p).some(([,g])=>g.turn===$.turn)} />`)}
${m&&!l.length&&r`<p class="small soft" role="status">${Y.none}</p>`}
${c.length>0&&r`<p class="small soft" dir="auto">${Y.gaveBack(c.map(u=>S(e,u.author)))}</p>`}
${o&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${Y.hold}</button>`}
${s&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${Y.stop}</button>`}
${i&&!s&&r`<${na} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var ea=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function ta({room:e,id:t,one:n,behind:o}){let s=C(),[i,l]=h(""),c=S(e,n.author),a=e.words(n.words),m=()=>s.run("release",()=>W(e,u=>Hs(u,t))),d=()=>s.run("return",()=>W(e,u=>Fs(u,t,i)));return r`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${a?"voice":"small soft"} dir="auto" translate="no">${a||Y.unread}</p>
<label class="stack"><span class="small">${Y.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${i} onInput=${u=>l(u.target.value)}></textarea></label>
<div class="row">
${a&&r`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${Y.releaseOf(c)} onClick=${m}>${Y.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${i.trim()?Y.giveBackNoteTo(c):Y.giveBackTo(c)} onClick=${d}>${i.trim()?Y.giveBackNote:Y.giveBack}</button>
</div>
${o&&r`<p class="small soft">${Y.behind}</p>`}
<${G} sentence=${s.sentence} />
</article>`}function na({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(E(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),l=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),c=n.includes("newcomers");return r`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${Y.ofNewcomers}</button>
<details><summary>${Y.ofOne}</summary><div class="row">
${s.map(([a])=>r`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>l(!i(a),{person:a})}><span dir="auto" translate="no">${S(e,a)}</span></button>`)}
</div></details>`}function qs(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var Gs=(e,t)=>Number(e.closing_begins)-t;function Vs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function Us({room:e,ask:t}){let n=e.lanes.desk.value,o=E(e);if(!n||!o)return null;let{can:s,staying:i}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return r`<p class="small soft">${ve.ask}</p><div class="pair thirds" role="group" aria-label=${ve.ask}>
${m.map(d=>r`<button key=${d} class="btn" aria-label=${ve.askFor(d)} onClick=${()=>c(o.minutes+d)}>${ve.more(d)}</button>`)}
</div>`}let a=l-o.minutes;return r`<div class="staying" role="status">
<p class="small">${ve.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&r`<p class="small told-gently">${ve.ends}</p>`}
</div>
${s.stay_longer&&r`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:l})}>${ve.stay(a)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${ve.letGo}</button>`}var oa=5;function zs({room:e,ask:t}){be.value;let n=e.lanes.desk.value,o=E(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:i}=n,l=go(e),c=l.of==="turn"?l.left:0,a=e.running(),m=i.share_time&&qs(s,a,c),d=Math.min(oa,s.spare),u=o.segments[o.segment].minutes;return r`<section class="card time">
<h2>${B.time}</h2>
${o.phase==="open"&&r`<${sa} left=${Gs(s,a)} over=${Vs(s,a,c)} />`}
${m&&m!==Number(s.each)&&r`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(s.each)})}>${B.share(m)}</button>
<p class="small soft">${B.shareNote(Number(s.each),s.to_come??0)}</p>`}
${i.give_minutes&&r`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${B.more(d)}</button>`}
<${Us} room=${e} ask=${t} />
${i.slow_pace&&r`<button class="btn" title=${B.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${B.slow}</button>`}
${i.usual_pace&&r`<p class="small soft" role="status">${B.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${B.usual}</button>`}
</section>`}var sa=({left:e,over:t})=>r`<p class="small">${e<=0?B.closingNow:B.untilClosing(e)}</p>
${e>0&&t>3e4&&r`<p class="small told-gently" role="status">${B.eats(t)}</p>`}`;function ra({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Ve(e),i=e.lanes.desk.value;return!i||!co(e)?null:r`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${f.label} onClickCapture=${Ms}>
<${qt} room=${e} />
<${Ps} key=${t} room=${e} ask=${o} />
<section class="card next-card">
<h2>${f.next}</h2>
<${aa} room=${e} ask=${o} />
<${G} sentence=${s} />
</section>
<${Ks} room=${e} ask=${o} />
<${zs} room=${e} ask=${o} />
<${Ys} room=${e} ask=${o} />
<${Ls} room=${e} ask=${o} />
<${_s} room=${e} />
<${nn} room=${e} gathering=${E(e)?.id} />
<${Ss} room=${e} />
<${la} room=${e} ask=${o} sentence=${s} />
<${Wt} room=${e} />
${i.can.release&&r`<${Kt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${f.close}</button>
</div>`}function aa({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=E(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&r`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${f.resume}</button>`,n.open&&r`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${f.begin}</button>`,n.begin_round&&r`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${f.round}</button>`,n.release&&r`<${re} label=${f.release} sure=${f.releaseSure} yes=${f.releaseYes} no=${f.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&r`<${ia} key=${n.next} room=${e} going=${i} label=${f.nextPart(Dt(e,o.segments[s??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return r`<div class=${i&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&r`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${f.pause}</button>`}`}function ia({room:e,going:t,label:n,act:o}){let s=t?e.lanes.desk.value?.not_yet??[]:[];return s.length?r`<${re} label=${n} sure=${f.nextSure(Te(s.map(i=>S(e,i))))} yes=${f.nextYes} no=${f.keep} act=${o} />`:r`<button class="btn" onClick=${o}>${n}</button>`}function la({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=E(e);if(!o||!s)return null;let i=s.lead===Ue(e);return r`<section class="card">
<h2>${f.more}</h2>
<p class="small soft">${i?f.youLead:f.leads(S(e,s.lead))}</p>
<${Rs} room=${e} ask=${t} sentence=${n} />
${!i&&r`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${f.lead}</button>`}
${o.close_gently&&r`<${re} label=${f.close_gently} sure=${f.closeSure} yes=${f.closeYes} no=${f.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&r`<${re} label=${f.emergency} sure=${f.emergencySure} yes=${f.emergencyYes} no=${f.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${f.full}</a>
</section>`}var Z={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function Js({room:e,person:t,go:n,onGone:o}){let s=C(),i=I(null),l=e.lanes.desk.value;if(!l||E(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,a=l.door?.asked_out.includes(t),m=S(e,t),d=async()=>{let u=l.members[t]?.link,$=i.current??=ce();await s.run("remove",()=>W(e,p=>Yt(p,t,$)))&&o([F.done(m),u&&F.newLink,F.eyes].filter(Boolean).join(" "))};return r`${c&&r`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${a?Z.back:Z.out}</b><span>${a?Z.backNote:Z.outNote}</span></button>`}
${P(e)&&r`<${re} kind="quiet" label=${F.oneOf(m)} sure=${F.ask(m)} yes=${F.yes} no=${F.no} disabled=${!!s.busy} act=${d} />`}
${s.busy&&r`<p class="small soft" role="status">${F.busy}</p>`}
<${G} sentence=${s.sentence} />`}function Qs({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,i=E(e);if(!s||!i)return null;let{can:l,holds:c=[]}=s,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),$=c.some(g=>typeof g=="object"&&g.person===t),p=d&&!l.stop_holding&&At(e)?.medium==="written"&&P(e)&&l.hold_some;return r`${d&&l.begin_round&&r`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${Z.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&r`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:j()})}><b>${Z.offer}</b></button>`}
${l.reseat&&u>0&&r`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${Z.earlier}</b><span>${Z.earlierNote}</span></button>`}
${p&&r`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:p,on:!$,whose:{person:t}})}><b>${$?Z.stop:Z.read}</b>${!$&&r`<span>${Z.readNote}</span>`}</button>`}`}function Zs({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],s=e.lanes.member.value;if(!o||o.role==="participant"||t===s?.person||s?.tonight)return null;let{tonight:i}=o;return r`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?le.off:le.on}</b><span>${i?le.offNote:le.onNote}</span></button>`}function ca({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=Ve(e),[i,l]=h(""),c=e.lanes.desk.value?.can,a=E(e)?.seats[t];if(i)return r`<${te} title=${Z.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${te}>`;if(!c||!a)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,$=e.lanes.desk.value?.asides??{},p=async g=>await o(g)&&n();return r`<${te} title=${S(e,t)} onClose=${n}>
<p class="soft">${[lo[a.presence],Zt(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>p({do:"check",person:t,on:!0})}><b>${f.check}</b><span>${f.checkNote}</span></button>
${u&&r`<button class="btn way" onClick=${()=>p({do:"aside",gathering:u,person:t})}><b>${$[t]?L.join:L.start}</b><span>${L.startNote}</span></button>`}
${m&&r`<button class="btn way" onClick=${()=>p({do:"hand_lead",gathering:m,person:t})}><b>${f.handLead}</b><span>${f.handLeadNote}</span></button>`}
<${Zs} room=${e} person=${t} go=${p} />
<${Qs} room=${e} person=${t} go=${p} ask=${o} />
<${Qt} room=${e} person=${t} name=${S(e,t)} />
${a.role==="participant"&&r`<h3>${L.lineWith(S(e,t))}</h3><${et} room=${e} person=${t} />`}
<${Js} room=${e} person=${t} go=${p} onGone=${l} />
<${G} sentence=${s} />
</${te}>`}function ma({room:e,gathering:t}){let n=C();return P(e)?r`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>W(e,o=>Qe(o,t)))}>${k.openDoors}</button>
<${G} sentence=${n.sentence} />`:null}var xe={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Xs({params:e}){let[t,n]=h("opening"),[o,s]=h(""),i=async()=>{n("opening");try{await U("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof se?l:new se("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return T(()=>{i()},[]),t==="fault"?r`<${he} sentence=${o} onAgain=${i} />`:t==="opening"?r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${xe.welcome}</h1><p role="status">${xe.opening}</p></main>`:r`<main class="page door">
<header><h1>${xe.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${xe.closedDo}</p>
<ul class="bullets"><li>${xe.closedServer} <code>${xe.command}</code></li><li>${xe.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${xe.again}</button>
</main>`}export{xs as Circle,Mo as Desk,ra as DeskColumn,ma as OpenDoors,ca as PersonSheet,Xs as Setup};
