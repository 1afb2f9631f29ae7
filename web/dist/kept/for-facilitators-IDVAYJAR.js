/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as ko}from"./chunk-V2QD2YTY.js";import{a as Oe}from"./chunk-JGC24SDG.js";import{a as se}from"./chunk-OHRZAPIX.js";import{a as mn}from"./chunk-L4OF2YKC.js";import{a as h}from"./chunk-3DZKIEMJ.js";import{a as re}from"./chunk-W3DLTZZ5.js";import{a as N}from"./chunk-NTMADR2T.js";import{a as Fe,b as no,c as xe,d as oo,e as so,f as _t,g as qe,h as _,i as X,j as pe,k as A,l as g,m as T,n as ge,p as $e,q as xt}from"./chunk-PQT4JZX6.js";import{$ as Kn,A as ut,Aa as kt,Ab as St,Ba as gt,Bb as Nt,Ca as Xn,Cb as Tt,Da as wt,Ea as Ke,Eb as Dt,Fa as eo,Fb as At,Gb as ne,H as pt,Hb as U,Ib as oe,J as Ae,Jb as po,K as Pn,Kb as $o,L as $t,La as He,P as Be,Pa as yt,Q as Mn,R as In,S as Ln,Sa as ue,Ta as je,U as Wn,Ua as to,V as En,Vb as fo,W as Rn,Wa as vt,Xa as Ct,Xb as ho,Zb as bo,_ as ft,a as r,aa as Hn,ab as fe,b as k,bb as tt,c as P,cb as Y,d as Cn,da as jn,db as ro,dc as dn,e as L,eb as cn,ec as Bt,f as On,fa as Fn,fb as ao,fc as un,g as Sn,ga as qn,gb as io,gc as go,h as Nn,ha as Yn,hb as lo,hc as pn,ia as We,ib as Ot,ic as wo,j as Tn,ja as Ee,jb as H,jc as yo,k as De,ka as ht,kb as Ce,l as Dn,lb as ee,m as me,ma as Gn,na as Vn,o as de,oa as bt,oc as vo,p as et,pa as Un,pb as Ye,q as Z,qa as zn,qb as G,r as ln,ra as Jn,s as An,sa as Qn,t as Ie,ta as Re,tb as te,u as W,ub as co,vb as mo,w as Bn,wa as Zn,wb as B,xa as x,xb as Ge,ya as E,yb as uo,z as Le,zb as v}from"./chunk-HTYKRTM5.js";var Qs=1e4,_o=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Pt(){let[e,t]=k(null),[n,o]=k(""),s=L(0),i=Sn(async()=>{let c=++s.current;try{let l=await et("/api/desk");if(c!==s.current)return;t(l),o("")}catch(l){if(c!==s.current)return;if(l instanceof de&&(l.code==="signed_out"||l.code==="facilitators_only"))return location.replace("#/");o(l instanceof de?l.sentence:String(l))}},[]);return P(()=>{let c=()=>{document.visibilityState==="visible"&&i()},l=setInterval(c,Qs),a=Zn.subscribe(()=>{i()});for(let[m,d]of _o)m.addEventListener(d,c);return()=>{clearInterval(l),a();for(let[m,d]of _o)m.removeEventListener(d,c);s.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Zs=480,Xs=24;function Ve({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Se=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Mt=(e,t)=>e.length<Zs?e:e.filter(n=>!n.ended||t(n.member));function It(e,t,n){return W(n,"no_key"),{named:t,give:o=>Un(e,{id:o.device,agree:o.agree},t,n)}}var xo=({circle:e,roster:t,circleKeys:n})=>It(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function $n({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return W(s&&n?.id===o,"no_key"),It(e,{what:"gathering",owner:o,...s},n.keys[s.number])}function Co({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o)?.number??0,i=Object.entries(n?.id===o?n.keys:{}).filter(([c])=>Number(c)<s).slice(-Xs);return Promise.all(i.map(async([c,l])=>It(e,{what:"gathering",owner:o,number:Number(c),commitment:await pt(l)},l)))}var Lt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Rn(e,n,t.number,o.public),give:s=>zn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),we=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:i})=>({device:o.device,what:s.what,number:s.number,text:e.add(await i(o))}))));async function nt(e,t,n,{before:o,...s}){let i=We(),{named:c,record:l}=await bt(e,t,{...s,key:i,before:o??null});return{gift:It(e,c,i),record:n.add(l),state:{number:c.number,commitment:c.commitment}}}var Ue=async(e,t,n,o)=>({roster:o.number,signed:n.add(await ft(e,t,o))});function ae(){let e={};return{bodies:e,add(t){let n=E();return e[n]=t,n}}}var ot=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function ze(e,t){let{held:n}=e,o=ae(),{gift:s,record:i,state:c}=await nt(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),l={...Ve(n),gatheringKeys:[{gathering:t,...c}]},a={...await Ue(n.circle,n.deskKeys,o,l),gathering_key:i,grants:await we(o,Se(l.devices,ot(e)),[s])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var Wt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function fn(e){return W(Wt(e),"no_key"),e}var er=["keys_moved","keys_renewed","keys_incomplete"];async function Oo({at:e,send:t,newer:n},o){for(let s=1;;s++){let i=await e(),c=await t(await o(i));if(c.outcome!=="refused"||!er.includes(c.code??"")||s===5)return c;await n(i.held.roster.seen.number)}}var tr=4e3,M=e=>Wt(e.held.value);function rt(e){let{desk:t,ring:n}=e.lanes,o=fn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:i}=n.value;return{held:o,desk:t.value,circle:s,running:i?.id,seats:Object.keys(i?.seats??{}),words:e.words,sealed:e.sealed}}async function So(e){return await st(e.keys,t=>t!=="looking"),await st(e.lanes.desk,Boolean),await st(e.lanes.ring,Boolean),M(e)||await st(e.held,Wt),!!fn(e.held.value)}var R=(e,t)=>Oo({at:async()=>rt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>nr(e,n)},t),nr=(e,t)=>st(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),st=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>i()),n()),s=setTimeout(o,tr),i=e.subscribe(c=>{t(c)&&o()})});var or=24,sr=137.5;function No({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,or-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,i=Math.min(8.5,200/s/1.35),c=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return r`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${c}>
${o.map((l,a)=>{let m=(a/s*360-90)*(Math.PI/180);return r`<circle key=${a} class=${l} style=${{"--h":String((25+a*sr)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function To(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(c=>4+(c-n)/o*92);for(let c=1;c<i.length;c++)i[c]=Math.max(i[c],i[c-1]+s);for(let c=i.length-1,l=96;c>=0;c--,l-=s)i[c]=Math.min(i[c],l);return e.length===1?[50]:i}var rr=24;function ar(e,t){let n=ro(e,Ct(),t);return n===0?`${Ot(new Date(e))==="evening"?_.near.tonight:_.near.today} ${fe(e)}`:n===1?`${_.near.tomorrow} ${fe(e)}`:n>1&&n<7?ao(e):tt(e)}function Do({gatherings:e,now:t}){if(!e.length)return r`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=To(n).map(a=>document.dir==="rtl"?100-a:a),s=e.findIndex(a=>!a.past),i=_.weeks(e.filter(a=>a.past).map(a=>tt(Number(a.at))),e.filter(a=>!a.past).map(a=>`${tt(Number(a.at))} ${fe(Number(a.at))}`)),c=[];for(let a of[s,e.length-1,0,...e.keys()])a>=0&&c.every(m=>Math.abs(o[m]-o[a])>=rr)&&c.push(a);let l=a=>a<12?"start":a>88?"end":"middle";return r`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>r`<circle key=${a.id} class=${a.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${c.map(a=>r`<text key=${a} class=${a===s?"next":""} x=${`${l(o[a])==="start"?0:l(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${l(o[a])}>${a===s?ar(n[a],t):tt(n[a])}</text>`)}
</svg>`}var ir=60*6e4,lr=240*6e4;function Ao({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=x(),c=e.gatherings.filter(u=>!u.past)[0],l=c?Number(c.at)-o:1/0,a=!e.phase&&n&&l<ir&&l>-lr,m=async()=>{let u=vt(e.id),f=await s.run("open",async()=>await So(u)&&R(u,p=>ze(p,c.id)));u.close(),f&&(location.hash=`#/circle/${e.id}`)},d=[xe[e.entry],Fe[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return r`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${No} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&r`<p class="live">${_t[e.phase]}</p>`}
</div>
<div class="what">
<${Do} gatherings=${e.gatherings} now=${o} />
${c&&!e.phase&&r`<p class="small">${_.gathering(c.number)}: ${Y(Number(c.at),void 0,o)}, ${fe(Number(c.at))}</p>`}
${e.facilitators<2&&r`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?r`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:a?r`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:r`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Bo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return r`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(s=>r`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${_.signals(s.signals)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${_.goThere}</a>
</div>`)}
${o.map(s=>r`<div class="need" key=${`w${s.id}`}>
<p><b>${_.waits(s.waiting)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var cr=()=>import("./field-qr-WOGKTTHE.js").then(e=>e.Qr);function at({id:e,title:t,label:n,link:o,says:s,done:i,shareText:c,onDone:l,children:a}){let[m,d]=k(""),[u,f]=k(!1),p=L(null),b=L(null);P(()=>b.current?.focus(),[]);let $=async()=>{try{await navigator.clipboard.writeText(o),d(N.copied)}catch{p.current?.focus(),p.current?.select(),d(N.copyFailed)}},w=()=>navigator.share({title:c,url:o}).catch(()=>{});return r`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${s.map(C=>r`<p key=${C}>${C}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${p}
onFocus=${C=>C.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${$}>${N.copy}</button>
${"share"in navigator&&r`<button type="button" class="btn" onClick=${w}>${N.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>f(!u)}>${u?N.qrHide:N.qr}</button>
<button type="button" class="btn quiet" onClick=${l}>${i}</button>
</div>
${u&&r`<figure class="qr-shown"><${H} load=${cr} text=${o} label=${N.qrOf(n)} /><figcaption class="small soft">${N.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function Po(){let[e,t]=k(null),n=x(),o=async s=>{let i=await n.run(String(s),()=>Z("/api/links",{for_me:s}));i&&t({link:i.link,forMe:s})};return r`<div class="panel"><h3>${X.title}</h3>
<p class="soft">${X.lead}</p>
${e?r`<${at} key=${e.link} id="facilitator-link" title=${e.forMe?X.back:X.invite} label=${X.linkLabel} link=${e.link}
says=${[e.forMe?X.backShown:X.inviteShown,X.once]} done=${X.done} onDone=${()=>t(null)} />`:r`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${X.invite}</button><p class="soft small">${X.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${X.back}</button><p class="soft small">${X.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Mo(e){let[t,n]=k(new Map),o=e.map(s=>s.id).join();return P(()=>{let s=!0;return o&&yt(o.split(",")).then(i=>s&&n(i)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||_.untitled(s.spoken)}function Io(){let{desk:e,stale:t,sentence:n,load:o}=Pt(),s=x(),i=Mo(e?.circles??[]);if(P(()=>{An()},[]),!e&&n)return r`<${Ce} sentence=${n} onAgain=${o} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${N.loading}</p></main>`;let c=_.greeting[Ot()],l=()=>s.run("sign-out",()=>Z("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return r`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${c}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?N.offline:""}</p>
<${Bo} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&r`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${pe.notice}</h2><p>${pe.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${pe.look}</a>
</section>`}
${ln.value.known&&!ln.value.known.report&&r`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${pe.report}</h2><p>${pe.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(a=>r`<${Ao} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&r`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Po} />
<div class="panel"><h3>${pe.title}</h3>
<p class="soft">${e.crisis_line_confirmed?pe.open:pe.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${pe.look}</a></div>
</div>
<div class="panel"><h3>${_.devices}</h3>
<p class="soft">${_.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${_.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${Dt} />
<${se} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${l} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var ie={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Pe={title:"Record of controls",count:e=>Tn(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Et({room:e}){let t=x(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,c],[,l])=>Number(c.done)-Number(l.done)||Number(c.since)-Number(l.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,i=c=>t.run(c.person,()=>e.send(c));return r`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${ie.title}</h2>
<p class="soft small">${ie.hint}</p>
${o.map(([c,l])=>{let a=v(e,c)||e.words(l.name),m=l.owner&&(l.owner===s?ie.you:ie.sees(e.words(n.members[l.owner]?.name))),d={person:c,since:l.since};return r`<div key=${c} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[ie.why[l.why],Y(Number(l.since)),l.done?ie.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!l.done&&r`<div class="row">
${l.owner!==s&&r`<button class="btn" disabled=${!!t.busy} aria-label=${ie.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${ie.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${ie.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${ie.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function mr(e,t){let n=e?.records??{},o={},s=[];for(let[i,{record:c}]of Object.entries(t?.past??{})){if(!c)continue;let l=`${c.count} ${c.head}`;n[i]?n[i]!==l&&s.push(i):o[i]=l}return{changed:s,fresh:o}}function Lo(e){let t=e.held.peek(),{changed:n,fresh:o}=mr(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},He(t).catch(()=>{})),n}function Rt({room:e}){let t=e.lanes.desk.value,[n,o]=k([]);if(P(()=>o(Lo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,c])=>Number(c.released_at)-Number(i.released_at));return r`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Pe.title}</h2>
${n.map(i=>r`<p key=${i} role="alert" class="notice">${Pe.changed(Y(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${Pe.count(t.record.count)} <span class="soft small">${Pe.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Pe.what}</p>
${s.slice(0,3).map(([i,c])=>r`<p key=${i} class="small">${Pe.at(Y(Number(c.planned_at)))}: <code>${c.record?.head}</code></p>`)}
</section>`}var he={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}. In the room a number tells them apart; they can add something, like \u201CAna K.\u201D`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},ye={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},j={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},le={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},F={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},q={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${De(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${De(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},O={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},it={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},hn={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Wo({room:e,onSheet:t}){return M(e)?null:r`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${ye.title}</h2>
<p>${ye.works}</p><p>${ye.worksNot}</p><p>${ye.how}</p><p class="soft small">${ye.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${ye.sheet}</button>
</section>`}async function Kt({circle:e,deskKeys:t},n,o){let s=Ae(n.secret);return o.desk||o.person?`${s} ${await qn(e,t,n,o)}`:s}var lt=e=>Pn(e.split(" ")[0]);async function Eo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Yn(e,t,{invitation:n,secret:lt(o)},s)}var Ro=new Map;function ct(e,t){let n=`${e} ${Ae(t)}`,o=Ro.get(n);if(o)return o;let s=$t(e,t);return Ro.set(n,s),s}var Je=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),bn=(e,t,n,o,s)=>Qn(e,t,n.page,o,JSON.stringify(s));async function Ht(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,c])=>c.secret),i=await Promise.all(s.map(async([c,l])=>{let a=await ct(e.held.circle,lt(e.words(l.secret)));return[c,o.add(await bn(e.held.circle,c,a,t,n))]}));return Object.fromEntries(i)}var dr=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ce=()=>({invitation:E(),secret:Jn(),page:E(),kept:E()});async function Ne(e,{invitation:t,secret:n,page:o,kept:s},{reusable:i,expires:c,desk:l=!1,person:a=null},{says:m=Je(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,f=await ct(u,n),p=await Fn(f.token),b={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:$,wraps:w}=await Ee(b,0,await Kt(e.held,{invitation:t,secret:n},{desk:l,person:a}),e.held.device,[dr(e.held)]);return{command:{do:"invite",invitation:t,hash:p,reusable:i,expires:c,page:o,secret:s,...a?{person:a}:l&&{desk:l}},bodies:{[o]:await bn(u,t,f,d,m),[s]:ue(e.held.person,$,w)}}}async function jt(e,t,n=ce()){let{step:o,bodies:s,pin:i}=await jo(e,[t,...Ho(e)],ot(e)(t)),c=e.desk.members[t]?.link?await ur(e,n,i,Fo(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...c&&{link:c.link}},bodies:{...s,...c?.bodies}}}async function ur(e,t,n,o){let{command:s,bodies:i}=await Ne(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:c,hash:l,page:a,secret:m}=s;return{link:{invitation:c,hash:l,page:a,secret:m},bodies:i}}async function Ko(e,t){let{step:n,bodies:o}=await jo(e,[t,...Ho(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Ho=e=>e.desk.renew_after??[];async function jo(e,t,n=!1){let{held:o,desk:s,running:i}=e,{circle:c}=o,l=ae(),a=Ve(o,i),m=K=>!t.includes(K),d=n||s.renew_desk?await Vn(c,o.deskKeys):void 0,u=d?.keys??o.deskKeys,f=o.circleKeys[a.circleKey.number];W(f,"no_key");let p=await nt(c,u,l,{what:"circle",owner:c,number:a.circleKey.number+1,before:f});a.circleKey=p.state;let[b]=a.gatheringKeys,$=b&&await nt(c,u,l,{what:"gathering",owner:b.gathering,number:b.number+1});$&&(a.gatheringKeys=[{gathering:b.gathering,...$.state}]),a.devices=Mt(a.devices,K=>K in s.members).map(K=>m(K.member)?K:{...K,ended:!0});let w=Se(a.devices,m),C=$?Se(w,pr(e)):[];return{step:{...await Ue(c,u,l,a),circle_key:p.record,...$&&{gathering_key:$.record},...d&&{desk:l.add(d.record)},grants:[...await we(l,w,[p.gift]),...$?await we(l,C,[$.gift]):[],...d?await we(l,Se(w,ot(e)),await Lt(c,u)):[]],...d&&{pages:await Ht(e,Be(u),Fo(e,t[0]),l)}},bodies:l.bodies,pin:d?Be(u):o.desk}}var pr=e=>t=>ot(e)(t)||e.seats.includes(t);function Fo(e,t){let n=e.desk.members[t]?.name;return Je({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Ft({room:e}){let t=x(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&M(e)&&e.connection.value.state==="live";return P(()=>{o&&t.run("renew",()=>R(e,s=>Ko(s,n)))},[o,n]),n?r`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?hn.evening:hn.text} ${t.sentence}</p>`:null}var qt=65,$r=32;async function kn({held:e,desk:t,words:n,sealed:o},s){let i=t.waiting[s],c=t.invitations[i?.invitation??""];W(i?.device&&i.proof&&i.invitation&&c,"not_proven");let l=ut(o(i.proof)??"");W(l.length===3*qt+$r,"not_proven");let[a,m,d]=[0,1,2].map($=>l.slice($*qt,($+1)*qt)),u=n(c.secret),f=await Eo(e,i.invitation,u),p={member:f.person??s,device:i.device,agree:a,sign:m,self:d};await Ln(e.circle,i.invitation,await ct(e.circle,lt(u)),p,Le(l.slice(3*qt)));let b=[...e.roster.devices.values()].some($=>$.member===s);return W(!b||f.person===s,"not_proven"),W((c.person??null)===f.person&&(f.desk||!c.desk),"not_proven"),{newcomer:p,desk:f.desk,back:f.person!==null}}async function Qe(e,t){let n=e.desk.waiting[t];return W(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?hr(e,t):fr(e,t)}async function fr(e,t){let{held:n,running:o}=e,{newcomer:s,desk:i,back:c}=await kn(e,t),l={...s,ended:!1},a=ae(),m=o&&(!c||i||e.seats.includes(s.member)),d=[xo(n),...m?[$n(n,o),...c?await Co(n,o):[]]:[],...i?await Lt(n.circle,n.deskKeys):[]],u=Ve(n,o);u.devices=[...Mt(u.devices,b=>b in e.desk.members),l];let f={...await Ue(n.circle,n.deskKeys,a,u),admission:a.add(await Hn(n.circle,n.deskKeys,s,{roster:u.number,keys:d.map(b=>b.named)})),grants:await we(a,[l],d)},p=c?void 0:await qo(e,t,a,l);return{command:{do:"admit",person:t,step:f,...p&&{name:p}},bodies:a.bodies}}async function hr(e,t){let{held:n,running:o}=e,s=ae(),i=Se([...n.roster.devices.values()],a=>a===t),c=o?await we(s,i,[$n(n,o)]):[],l=await qo(e,t,s);return{command:{do:"admit",person:t,...c.length&&{grants:c},...l&&{name:l}},bodies:s.bodies}}async function qo({held:e,desk:t,sealed:n},o,s,i){let c=t.waiting[o].name,{author:l,sealed:a,wraps:m}=je(n(c)??"");if(m.some(p=>Wn(p).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:c,turn:null},u=p=>p===i?.device?i:e.roster.devices.get(p),f=Ke(e,"circle");return W(f&&l===o,"wrong_author"),s.bodies[c]=ue(l,a,[...m,await ht(d,a,m,u,wt(e),f)]),c}var Yt=({knock:e})=>r`${e.stop&&r`<p class="problem"><b>${he.unproven}.</b> ${he.unprovenHint}</p>`}
${e.alike&&r`<p><span class="mark stale" dir="auto">${he.alike(e.alike)}</span></p>`}`,Gt=e=>e.back?he.back(e.back):e.desk?he.desk:"";function Vt(e){let[t,n]=k({}),o=e.lanes.desk.value,s=M(e),i=Object.entries(o?.waiting??{}).filter(([,l])=>l.device&&l.proof),c=i.map(([l,a])=>`${l} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return P(()=>{let l=!0;for(let[a]of s?i:[])br(e,a).then(m=>l&&n(d=>({...d,[a]:m})));return()=>{l=!1}},[e,s,c]),l=>{let a=e.words(o?.waiting[l]?.name),m=Object.entries({...o?.waiting,...o?.members}).filter(([u])=>u!==l).map(([,u])=>e.words(u.name)),d=t[l]??{good:s};return{...d,alike:d.back?void 0:mo(a,m)}}}async function br(e,t){try{let n=rt(e),{newcomer:o,desk:s,back:i}=await kn(n,t);return{good:!0,desk:s&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ie),stop:n instanceof Ie?n.sentence:void 0}}}var V={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",late:"We start late",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var kr=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Yo({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,i=c=>t({do:"tell_waiting",gathering:o,...c!==s&&{note:c}});return r`<div class="by-name" role="group" aria-label=${V.tell}>
<p class="small soft">${V.tell}. ${V.tellHint}</p>
${kr.map(c=>r`<button key=${c} class="btn" aria-pressed=${c===s} onClick=${()=>i(c)}>${V.notes[c]}</button>`)}
</div>`}var gr=3e3,wr=350,gn=-1/0;function Go(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-gn>wr||(e.preventDefault(),e.stopPropagation())}function Ut({things:e}){let t=L([]),n=L(new Map),o=L(null),s=L(!1),[,i]=k(0),c=new Map(e.map(({key:m,card:d})=>[m,d])),l=[...c.keys()].filter(m=>!t.current.includes(m));l.length&&s.current&&(gn=performance.now()),t.current=[...t.current,...l];let a=t.current.filter(m=>!c.has(m)).join();return Cn(()=>{s.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";c.has(d)&&n.current.set(d,m.offsetHeight)}}),P(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{gn=performance.now(),t.current=t.current.filter(p=>!a.split(",").includes(p)),i(p=>p+1)},gr)};u();let f=["pointerdown","pointermove","scroll","keydown"];return f.forEach(p=>m?.addEventListener(p,u,{passive:!0})),()=>(clearTimeout(d),f.forEach(p=>m?.removeEventListener(p,u)))},[a]),r`<div class="still" ref=${o}>${t.current.map(m=>c.has(m)?r`<div key=${m} data-key=${m}>${c.get(m)}</div>`:r`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}var yr=()=>import("./how-many-TX463CRD.js").then(e=>e.Crowd);function Vo({room:e,ask:t}){let n=x(),o=Vt(e),s=M(e),i=e.lanes.desk.value,c=wn(i?.waiting??{});if(te.value,!i||!c.length)return null;let l=i.can.admit&&!n.busy,a=n.busy?he.admitting:l?h.admitNow:vr(e),m=d=>l&&n.run(d,()=>R(e,u=>Qe(u,d)));return r`<section class="card">
<h2>${h.waiting} <span>${c.length}</span></h2>
${i.crowd&&r`<${H} load=${yr} room=${e} />`}
${s&&r`<p class="small soft" id="admit-when">${a}</p>`}
<${Ut} things=${c.map(([d,u])=>{let f=v(e,d),p=o(d),b=i.door?.full?.includes(d)??!1,$=[Gt(p)||(u.first_time?h.firstTime:h.returning),u.here?u.since!==void 0&&h.waitsFor(e.running()-Number(u.since)):h.gone,!u.accepted&&h.notAccepted].filter(Boolean);return{key:d,card:r`<div class="waiting-one">
<p><b dir="auto" translate="no">${f}</b> <span class="small soft" dir="auto">${$.join(" \xB7 ")}</span></p>
<${Yt} knock=${p} />
<div class="row">
${s&&!p.stop&&r`<button class="btn primary" aria-disabled=${!l} aria-describedby="admit-when" onClick=${()=>m(d)}>${h.admit}<span class="visually-hidden"> ${f}</span></button>`}
${u.here&&r`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${h.stillThere}<span class="visually-hidden"> ${f}</span></button>`}
${i.can.tell_full&&r`<button class="btn" aria-pressed=${b} onClick=${()=>t({do:"tell_full",gathering:i.can.tell_full,person:d,on:!b})}>${h.full_tonight}<span class="visually-hidden"> ${f}</span></button>`}
${u.first_time&&r`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${h.notNow}<span class="visually-hidden"> ${f}</span></button>`}
</div>
</div>`}})} />
${!s&&r`<p class="small soft">${ye.title}. <a href=${`#/desk/${e.circle}`}>${h.full}</a></p>`}
<${Yo} room=${e} ask=${t} />
<${G} sentence=${n.sentence} />
</section>`}var wn=e=>Object.entries(e).sort(([,t],[,n])=>Number(t.since??1/0)-Number(n.since??1/0)||0);function vr(e){return B(e)?.phase==="closing"?h.admitClosing:e.lanes.desk.value?.door?.locked?h.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(St(e)?.kind??"")?h.admitAfterTurn:h.admitLater}function Uo({room:e,desk:t}){let n=x(),o=Vt(e),s=M(e),i=wn(t.waiting);te.value;let c=a=>n.run(a,()=>R(e,m=>Qe(m,a))),l=a=>n.run(a,()=>e.send({do:"decline",person:a}));return r`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${g.waiting}>
<h2>${g.waiting} ${i.length>0&&r`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?he.admitting:i.map(([a])=>v(e,a)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=v(e,a),u=o(a),f=[Gt(u)||(m.first_time?g.firstTime:g.beenHere),m.here?g.pageOpen:g.pageShut,m.here&&m.since!==void 0&&h.waitsFor(e.running()-Number(m.since)),!m.accepted&&g.notAccepted].filter(Boolean);return r`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${f.join(" \xB7 ")}</span></p><${Yt} knock=${u} /></div>
<div class="row">
${s&&!u.stop&&r`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${g.admit}: ${d}`} onClick=${()=>c(a)}>${g.admit}</button>`}
<${se} label=${g.decline} name=${`${g.decline}: ${d}`} ask=${g.declineAsk(d)} yes=${g.declineYes} no=${g.declineNo} busy=${n.busy===a} onYes=${()=>l(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var zt=e=>/^\d+$/.test(e.trim())&&Number(e)<=mn?Number(e):0;function zo({id:e,plan:t,room:n,onDone:o}){let[s,i]=k({}),[c,l]=k([]),a=L(null),m=x();P(()=>a.current?.focus(),[]);let d=p=>s[p]??String(t.segments[p].minutes),u=t.agenda.reduce((p,b)=>p+zt(d(b)),0);return r`<form class="stack planned-minutes" onSubmit=${async p=>{p.preventDefault();let b=[...t.agenda.filter(w=>!zt(d(w))).map(w=>({id:`now-${w}`,sentence:$e.minutesBad})),...u>mn?[{id:`now-${t.agenda[0]}`,sentence:$e.sumTooLong}]:[]];if(l(b),b.length)return;let $=Object.fromEntries(t.agenda.filter(w=>zt(d(w))!==t.segments[w].minutes).map(w=>[w,zt(d(w))]));(!Object.keys($).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:$})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${ge.minutesTitle}</h3>
<p class="hint">${ge.minutesHint}</p>
<${oe} problems=${c} summary=${N.summary} />
<ol class="parts">${t.agenda.map(p=>{let b=n.words(t.segments[p].title)||qe[t.segments[p].kind];return r`<li key=${p}><span dir="auto">${b}</span>
<span class="plan-minutes"><${ne} id=${`now-${p}`} label=${$e.minutesOf(b)} bare value=${d(p)} problem=${U(c,`now-${p}`)}
onValue=${$=>i({...s,[p]:$})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${$e.sum(u)}</b> <span class="soft">${$e.ends(fe(Number(t.at)+u*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${ge.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${N.cancel}</button></div>
</form>`}var _r=()=>import("./planned-change-3WCGVIEF.js").then(e=>e.PlannedChange);function yn({id:e,plan:t,room:n,people:o,large:s,onSheet:i}){let[c,l]=k(!1),[a,m]=k(!1),d=L(null),u=Number(t.at),f=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return r`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${Y(u)}</b> <span>${cn(u,t.minutes)}</span></p>
${!lo(u,t.zone,Ct())&&r`<p class="soft small">${g.inZone(`${Y(u,t.zone)}, ${cn(u,t.minutes,t.zone)}`,io(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${f&&r`: <span dir="auto">${f}</span>`}</p>
${t.doors&&r`<p class="soft small">${$e.doors}: ${$e.doorsOf[t.doors]}</p>`}
<details><summary>${g.agenda(t.minutes)}</summary>
${c?r`<${zo} id=${e} plan=${t} room=${n} onDone=${()=>l(!1)} />`:r`<ol class="parts">${t.agenda.map(b=>{let $=t.segments[b],w=$.each?.[p];return r`<li key=${`${e}-${b}`}>
<span><span dir="auto">${n.words($.title)||qe[$.kind]}</span>${w&&r`<small class="soft"> ${$e.each(xt(w),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>l(!0)}>${ge.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${ge.sheet}</button></div>`}
</details>
${a?r`<${H} load=${_r} id=${e} plan=${t} room=${n} onDone=${()=>{m(!1),setTimeout(()=>d.current?.focus())}} />`:r`<button type="button" class="btn small quiet" ref=${d} aria-label=${`${ge.change}: ${_.gathering(t.number)}`} onClick=${()=>m(!0)}>${ge.change}</button>`}
</div>`}var xr=()=>import("./circle-changed-RJZ37XGC.js").then(e=>e.CircleChanged),Cr=60*6e4;function Jo({room:e,circle:t,desk:n,home:o,running:s,onPlan:i,onSheet:c}){let l=x(),a=Object.entries(n.planned).filter(([$])=>$!==s?.id).sort(([,$],[,w])=>Number($.at)-Number(w.at)),[m,...d]=a,u=Object.values(n.members).filter($=>$.role==="participant").length,f=async $=>{await l.run("open",()=>R(e,w=>ze(w,$)))&&(location.hash=`#/circle/${t.id}`)},p=o&&!o.crisis_line_confirmed,b=()=>{if(p)return r`<p class="notice with-act"><span>${g.needLine}</span> <a class="btn" href="#/desk/lines">${g.toLines}</a></p>`;if(!n.can.open_doors||!M(e))return null;let $=Number(m[1].at);return $-Date.now()<Cr?r`<button class="btn primary big" disabled=${!!l.busy} onClick=${()=>f(m[0])}>${g.openDoors}</button>`:r`<${se} label=${g.openDoors} kind="btn" ask=${g.earlyAsk(`${Y($)}, ${fe($)}`)} yes=${g.earlyYes} busy=${!!l.busy} onYes=${()=>f(m[0])} />`};return r`<section class="panel next" aria-labelledby="next-title">
${s&&r`<div class="live-now"><p class="live">${_t[s.phase]}</p><p class="soft small">${_.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${g.enter}</a></div>`}
<h2 id="next-title">${g.next}</h2>
${m?r`<${yn} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>c(m[0])} />
${b()}
<p role="alert" class="refusal">${l.sentence}</p>`:r`<p class="soft">${g.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?g.plan:g.planFirst}</button>
</div>
${d.length>0&&r`<h3>${g.later}</h3><ul class="later">${d.map(([$,w])=>r`<li key=${$}>
<${yn} id=${$} plan=${w} room=${e} people=${u} onSheet=${()=>c($)} />
</li>`)}</ul>`}
${t.changed&&r`<${H} load=${xr} room=${e} circle=${t} />`}
</section>`}var z={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var Qo=e=>e.lanes.member.value?.cards??{};function Jt({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:i}=Ye(e),c=e.lanes.desk.value?.cards?.[t],l=Qo(e)[t];if(c===void 0)return null;if(!l)return r`<${re} label=${o?z.openOf(n):z.open} sure=${z.sure(n)} yes=${z.yes} no=${z.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:c})} /><${G} sentence=${i} />`;let a=po(e.words(l));return r`<section class="card emergency" aria-label=${z.of(n)}>
<h2 dir="auto">${z.of(n)}</h2>
<dl>
${(a.who||a.number)&&r`<dt>${z.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&r`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&r`<dt>${z.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&r`<dt>${z.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${$o(a)&&r`<p class="soft">${z.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${z.away}</button>
<${G} sentence=${i} />
</section>`}function Zo(e){return Object.keys(Qo(e)).map(t=>({key:`card ${t}`,card:r`<${Jt} room=${e} person=${t} name=${v(e,t)} />`}))}function Xo({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?r`<details><summary>${z.title}</summary>
<p class="soft small">${z.hint}</p>
<ul class="names">${o.map(s=>r`<li key=${s} class="stack"><${Jt} room=${e} person=${s} name=${v(e,s)} among /></li>`)}</ul>
</details>`:null}function Qt(e,t){let n=ho(bo(e,t),fo());return n>0?g.week(n):""}function mt({id:e,label:t,value:n,options:o,onValue:s}){return r`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>r`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>s(i.value)} />
<span><b>${i.label}</b>${i.hint&&r`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Or=()=>`${location.origin}${location.pathname}`,Zt=(e,t)=>`${Or()}#/invitation/${e}/${Ae(t)}`,es=(e,t,n)=>`${e}/${t}/${Ae(n)}`,ts=()=>`${location.host}${location.pathname}#/words`;var Sr=1440*6e4,Nr=14,Tr=180;function Xt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[i,c]=k(t.entry==="drop_in"?"many":"one"),[l,a]=k(String(Nr)),[m,d]=k(!0),[u,f]=k([]),p=L(ce()),b=x();return r`<form class="stack" onSubmit=${async w=>{w.preventDefault();let C=/^\d+$/.test(l.trim())&&Number(l)>=1&&Number(l)<=Tr;if(f(C?[]:[{id:"days",sentence:T.daysBad}]),!C)return;let S=!n&&i==="many",K=Date.now()+Number(l)*Sr,{secret:Q}=p.current;if(!await b.run("invite",()=>R(e,Te=>Ne(Te,p.current,{reusable:S,expires:K,desk:n}))))return;let be=n&&m?await b.run("link",()=>Z("/api/links",{for_me:!1})):void 0;n&&m&&!be||o({link:be?es(be.link,t.id,Q):Zt(t.id,Q),secret:Q,reusable:S,expires:K,hands:n,speakable:!be})}} novalidate autocomplete="off">
<${oe} problems=${u} summary=${N.summary} />
${n?r`<p class="soft small">${j.handsHint}</p><${dn} id="invite-new-here" on=${m} hint=${j.newHereHint} onChange=${d}>${j.newHere}</${dn}>`:t.entry==="drop_in"&&r`<${mt} id="invite-kind" label=${T.kind} value=${i} onValue=${c} options=${[{value:"many",label:T.reusable,hint:T.reusableHint},{value:"one",label:T.single,hint:T.singleHint}]} />`}
<${ne} id="days" label=${T.days} value=${l} onValue=${a} problem=${U(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?j.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${T.create}</button><button type="button" class="btn quiet" onClick=${s}>${N.cancel}</button></div>
</form>`}function en({made:e,spoken:t,onDone:n}){let o=e.back?j.wayTitle(e.back):e.hands?j.handsTitle:T.shownTitle,s=e.back?j.wayShown:e.hands?j.handsShown:e.reusable?T.shownMany:T.shown;return r`<${at} key=${e.link} id="invitation-link" title=${o} label=${T.linkLabel} link=${e.link} shareText=${T.shareText}
says=${[s,T.once,T.until(Y(e.expires))]} done=${T.done} onDone=${n}>
${e.speakable&&t!==void 0&&r`<${Dr} secret=${e.secret} spoken=${t} />`}
</${at}>`}function Dr({secret:e,spoken:t}){let[n,o]=k([]);return P(()=>{jn(e).then(o)},[e]),n.length?r`<section class="spoken" aria-label=${j.wordsTitle}>
<h4>${j.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${j.number}: <b>${t}</b></p>
<p class="small soft">${j.wordsHint(ts())}</p>
</section>`:null}var Ar=10080*6e4;function ns({room:e,circle:t,desk:n,spoken:o}){let[s,i]=k(!1),[c,l]=k(null),[a,m]=k(""),d=L({}),u=x(),f=M(e),p=e.lanes.member.value?.person,b=Object.entries(n.members).map(([y,ke])=>({person:y,role:ke.role,name:v(e,y)||g.nameless})),$=b.filter(y=>y.role!=="participant"),w=b.filter(y=>!$.includes(y)).sort((y,ke)=>y.name.localeCompare(ke.name)),C=[...$,...w].filter(y=>y.person!==p),S=async y=>{m(""),await u.run(`end-${y.person}`,()=>Z("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Oe.memberDone(y.name))},K=async y=>{m("");let ke=d.current[`link ${y.person}`]??=ce(),an=n.members[y.person]?.link;await u.run(`remove-${y.person}`,()=>R(e,Xe=>jt(Xe,y.person,ke)))&&(delete d.current[`link ${y.person}`],m([F.done(y.name),an&&F.newLink,F.eyes].filter(Boolean).join(" ")))},Q=async({person:y,role:ke,name:an})=>{let Xe=d.current[y]??=ce(),xn=Date.now()+Ar;await u.run(`way-${y}`,()=>R(e,Js=>Ne(Js,Xe,{reusable:!1,expires:xn,person:y,desk:ke!=="participant"})))&&(delete d.current[y],l({link:Zt(t.id,Xe.secret),secret:Xe.secret,reusable:!1,expires:xn,back:an,speakable:!0}))},Me=y=>{l(y),i(!1)},be=async({person:y},ke)=>u.run(`tonight-${y}`,()=>e.send({do:"for_tonight",person:y,on:ke})),Te=f&&!e.lanes.member.value?.tonight,dt=!!u.busy,_n=y=>[y.role!=="participant"&&so[y.role],n.members[y.person]?.tonight&&le.mark,Qt(e,y.person),n.with_a_step.includes(y.person)&&g.hasStep].filter(Boolean).join(" \xB7 ");return r`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${g.people} <span>${b.length}</span></h2>
<ul class="names">${[...$,...w].map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${_n(y)&&r`<small class="soft">${_n(y)}</small>`}</li>`)}</ul>
${!w.length&&r`<p class="soft small">${g.noPeople}</p>`}
${n.steps.named>0&&r`<p class="soft small">${g.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${Xo} room=${e} />
${$.length<2&&r`<div class="kindly"><p><b>${g.alone}</b></p><p class="small">${g.aloneHint}</p></div>`}
${c?r`<${en} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?r`<${Xt} room=${e} circle=${t} hands onMade=${Me} onCancel=${()=>i(!1)} />`:f&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${j.hands}</button></div>`}
${C.length>0&&r`<details><summary>${Oe.members}</summary>
<p class="soft small">${Oe.membersHint}</p>
<ul class="names">${C.map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${f&&r`<button type="button" class="btn small" disabled=${dt} aria-label=${j.wayOf(y.name)} onClick=${()=>Q(y)}>${j.way}</button>`}
${Te&&y.role!=="participant"&&r`<button type="button" class="btn small" disabled=${dt} aria-label=${n.members[y.person]?.tonight?le.offOf(y.name):le.onOf(y.name)} onClick=${()=>be(y,!n.members[y.person]?.tonight)}>${n.members[y.person]?.tonight?le.off:le.on}</button>`}
${y.role==="participant"&&r`<${se} label=${Oe.member} name=${Oe.memberOf(y.name)} kind="btn small quiet" ask=${Oe.memberAsk(y.name)} yes=${Oe.memberYes}
busy=${dt} onYes=${()=>S(y)} />`}</li>`)}</ul>
</details>
${f&&r`<details><summary>${F.title}</summary>
<p class="soft small">${F.hint}</p>
<ul class="names">${C.map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${se} label=${F.one} name=${F.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?F.ask(y.name):F.askDesk(y.name)} yes=${F.yes} no=${F.no}
busy=${dt} onYes=${()=>K(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?F.busy:u.busy.startsWith("way")?j.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function os({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=k(null),[s,i]=k(!1),[c,l]=k([]),a=x(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),f=/^https:\/\/[^\s]+$/.test(u);if(l(f?[]:[{id:"call-link",sentence:g.callMissing}]),!f)return;let p=E();await a.run("call",()=>e.send({do:"set_call_link",link:p},{[p]:u}))&&(o(null),i(!0))};return r`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${g.call}</h2>
${!t&&r`<p class="soft small">${g.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${oe} problems=${c} summary=${N.summary} />
<${ne} id="call-link" label=${g.call} bare hint=${g.callHint} value=${n??t} onValue=${o}
problem=${U(c,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${g.callSave}</button><p role="status" class="small">${s?g.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function ss({room:e,circle:t,onRevise:n}){return r`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${g.promises} <span>${g.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>r`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${M(e)&&r`<div class="row"><button class="btn" onClick=${n}>${g.revise}</button></div>`}
</section>`}function tn({room:e,gathering:t}){let n=Nn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([c,l])=>{let[a,m]=[un(e,l.arriving),un(e,l.leaving)],d=a&&m?Bt.both(a,m):a||m&&Bt.leaving(m);return{person:c,said:d,name:v(e,c)}}).filter(c=>c.said&&c.name);return i.length?r`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Bt.desk}</h2>
<ul class="numbers">${i.map(c=>r`<li key=${c.person} class="small"><span dir="auto" translate="no">${c.name}</span> <span class="soft">${c.said}</span></li>`)}</ul>
</section>`:null}function rs({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?r`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${g.past}</h2>
<ul class="names">${n.map(([o,s])=>r`<li key=${o} class="between"><span>${Y(Number(s.planned_at))}</span><small class="soft">${g.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${tn} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&r`<${H} load=${vo} room=${e} />`}
</section>`:null}function as({view:e,open:t,busy:n,back:o,onRevoke:s}){let i=e.state==="open"&&!t?"expired":e.state,c=[e.used>0&&T.usedBy(e.used),t&&T.goodUntil(Y(Number(e.expires)))].filter(Boolean);return r`<li class="between">
<p><span dir="auto">${o?j.forBack(o):e.desk?j.forHands:e.reusable?T.forMany:T.forOne}</span> <span class=${`mark ${i}`}>${T.state[i]??i}</span>
${c.length>0&&r`<small class="soft"> ${c.join(" \xB7 ")}</small>`}</p>
${t&&r`<${se} label=${T.revoke} kind="btn small quiet" ask=${T.revokeAsk} yes=${T.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function is({room:e,circle:t,desk:n,spoken:o}){let[s,i]=k(!1),[c,l]=k(null),a=x(),m=Date.now(),d=Object.entries(n.invitations).sort(([,$],[,w])=>Number(w.expires)-Number($.expires)),u=$=>$.state==="open"&&Number($.expires)>m,f=d.filter(([,$])=>u($)),p=d.filter(([,$])=>!u($)),b=([$,w])=>r`<${as} key=${$} view=${w} open=${u(w)} busy=${a.busy===$}
back=${w.person&&e.words(n.members[w.person]?.name)} onRevoke=${()=>a.run($,()=>e.send({do:"revoke",invitation:$}))} />`;return r`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${T.title}</h2>
${c?r`<${en} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?r`<${Xt} room=${e} circle=${t} onMade=${$=>{l($),i(!1)}} onCancel=${()=>i(!1)} />`:M(e)&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${T.make}</button></div>`}
${f.length?r`<ul class="names">${f.map(b)}</ul>`:!c&&!s&&r`<p class="soft small">${T.none}</p>`}
${p.length>0&&r`<details><summary>${T.older(p.length)}</summary><ul class="names">${p.map(b)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}async function ls(e,t,n){let o=new Map(e.circle.agreements.map(l=>[e.words(l),l])),s=n.map(l=>({text:l,id:o.get(l)??E()})),i=ae(),c=await Ht(e,e.held.desk,Je(e,{agreements:n,version:t}),i);return{command:{do:"revise_agreements",version:t,items:s.map(l=>l.id),pages:c},texts:Object.fromEntries(s.filter(({text:l})=>!o.has(l)).map(({id:l,text:a})=>[l,a])),bodies:i.bodies}}var Br=24,nn=e=>e.map(t=>({key:E(),text:t}));function on(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:A.agreementMissing})):[{id:"promise-add",sentence:A.agreementsNone}]}function sn({list:e,problems:t,onList:n}){let o=L(""),s=()=>{o.current=E(),n([...e,{key:o.current,text:""}])},i=l=>{n(e.filter(a=>a!==l)),document.getElementById("promise-add")?.focus()};return r`<div class="promises" ref=${l=>{let a=o.current&&l?.querySelector(`#promise-${CSS.escape(o.current)}`);a&&(o.current="",a.focus())}}>
<ol>${e.map((l,a)=>r`<li key=${l.key}>
<${ne} id=${`promise-${l.key}`} label=${A.agreement(a+1)} bare as="textarea" value=${l.text}
problem=${U(t,`promise-${l.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===l?{...l,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>i(l)}><span class="visually-hidden">${A.removeNth(a+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Br} onClick=${s}>${A.add}</button>
${U(t,"promise-add")&&r`<p class="problem">${A.agreementsNone}</p>`}
</div>`}function cs({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map($=>e.words($)),[i]=k(t.agreements_version+1),[c,l]=k(()=>nn(s)),[a,m]=k([]),[d,u]=k(!1),f=x(),p=t.agreements_version>=i&&!f.busy,b=async $=>{$.preventDefault();let w=c.map(S=>S.text.trim()),C=on(c);m(C),u(!C.length&&w.join(`
`)===s.join(`
`)),!(C.length||w.join(`
`)===s.join(`
`))&&await f.run("revise",()=>R(e,S=>ls(S,i,w)))&&o()};return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${g.reviseTitle}</h1><p class="soft">${g.reviseHint}</p></div></header>
<form class="stack" onSubmit=${b} novalidate autocomplete="off">
<${oe} problems=${a} summary=${N.summary} />
<${sn} list=${c} problems=${a} onList=${l} />
<p role="alert" class="refusal">${f.sentence||(p?g.reviseMoved:d?g.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!f.busy||p}>${g.reviseSave(i)}</button>
<button type="button" class="btn quiet" onClick=${o}>${N.cancel}</button></div>
</form>
</main>`}async function ms(e,t,n,{person:o,keys:s,bodies:i}){let{openRecovery:c}=await Re(),l=await c(e,t,n);W(s,"missing_record");let[a]=eo(s.desk);W(l.desk===a,l.desk<a?"old_record":"missing_record");let m=await Mn(e,l,i[s.desk[a]]??""),d=Be(m),u=await Kn(e,d,null,i[s.roster.signed]??"");return W(l.number===u.circleKey.number,l.number<u.circleKey.number?"old_record":"missing_record"),W(Bn(await pt(l.key),u.circleKey.commitment),"wrong_key"),{...await kt(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[l.number]:l.key}}}async function ds(e,{invitation:t,secret:n},o,s,i){let{circle:c,person:l,device:a}=e,m=await $t(c,n),d=ut(await In(c,t,m,gt(e)));return{circle:c,token:Le(m.token),person:l,device:a.id,proof:Xn(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:i}}var Pr=10*6e4,Mr=8e3;async function ps(e,t){let n=ce(),o=await Kt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:f}=m.value;return{held:t,desk:d.value,circle:u,running:f?.id,seats:Object.keys(f?.seats??{}),words:p=>p===n.kept?o:"",sealed:e.sealed}};await us(e,await Ne(s(),n,{reusable:!1,expires:Date.now()+Pr,desk:!0,person:t.person}));let i=E(),c=s().circle.agreements_version;await Z("/api/knock",await ds(t,n,c,{id:i,text:await to(t,i,"\xB7")},Le(We()))),await Ir(e,t),await us(e,await Qe(s(),t.person));let{roster:l,...a}=t;await He(a)}async function us(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new de(o.code??"",o.sentence??"")}var Ir=(e,{person:t,device:n})=>new Promise((o,s)=>{let i=a=>(clearTimeout(c),queueMicrotask(()=>l()),a()),c=setTimeout(()=>i(()=>s(new Error("the knock was not seen"))),Mr),l=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var Lr={words_unknown:{id:"sheet-code",sentence:O.codeWrong},words_count:{id:"sheet-code",sentence:O.codeHint},wrong_code:{id:"sheet-code",sentence:O.codeWrong},unreadable:{id:"sheet-letters",sentence:O.lettersWrong},version:{id:"sheet-letters",sentence:O.lettersWrong},does_not_open:{id:"sheet-letters",sentence:O.notThis},old_record:{id:"sheet-letters",sentence:O.older}};function $s({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[i,c]=k({letters:t,code:""}),[l,a]=k([]),m=x(),d=!!e.lanes.ring.value?.gathering,u=async b=>{b.preventDefault();let $=[!i.letters.trim()&&{id:"sheet-letters",sentence:O.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:O.codeMissing}].filter(Boolean);if(a($),$.length)return;await m.run("open",async()=>{let C=e.lanes.member.value;if(!C)throw new Error("nobody is here yet");let S=await f(async()=>ms(e.circle,await Wr(i.code),i.letters,C));return S?(await ps(e,S),!0):!1})&&n()},f=async b=>{try{return await b()}catch($){let w=$ instanceof Ie||$ instanceof rn?Lr[$.code]:void 0;if(!w)throw $;a([w]);return}},p=(b,$,w)=>r`<${ne} id=${`sheet-${b}`} as="textarea" label=${$} hint=${w}
value=${i[b]} problem=${U(l,`sheet-${b}`)} onValue=${C=>c({...i,[b]:C})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${N.back}</button>
<h1 tabindex="-1" ref=${o}>${O.back}</h1><p class="soft">${O.backLead}</p></div></header>
${d&&r`<p class="notice">${O.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${oe} problems=${l} summary=${N.summary} />
${p("letters",O.letters,O.lettersHint)}
${p("code",O.code,O.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?O.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${O.open}</button>
</form>
</main>`}var rn=class extends Error{code="wrong_code"},Wr=async e=>{let{codeTyped:t}=await Re();return t(e).catch(n=>{throw n instanceof Ie&&n.code==="wrong_key"?new rn:n})};var Er=()=>import("./field-qr-WOGKTTHE.js").then(e=>e.Qr);function fs({room:e,onMake:t}){return M(e)?r`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${O.title}</h2>
<p class="soft">${O.what}</p><p class="soft small">${O.old}</p>
<div class="row"><button class="btn" onClick=${t}>${O.make}</button></div>
</section>`:null}async function Rr(e){let{held:t}=rt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:i}=t.deskKeys,{newCode:c,sealRecovery:l,codeWords:a}=await Re(),m=c();return{letters:await l(t.circle,m,{desk:i,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function hs({room:e,circle:t,head:n,onBack:o}){let[s,i]=k(null);P(()=>{Rr(e).then(i)},[e]);let c=e.words(t.title);return r`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${c}</button>
<h1 tabindex="-1" ref=${n}>${O.title}</h1><p class="soft">${O.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${O.print}</button></div>
${s&&r`<article class="paper recovery" aria-label=${O.title} translate="no">
<header><p dir="auto">${c}</p><p>${O.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${O.first}</h2><p>${O.firstHint}</p>
<div class="between"><${H} load=${Er} text=${Kr(t.id,s.letters)} label=${O.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${O.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${O.second}</h2><p>${O.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((l,a)=>r`<li key=${a}>${l}</li>`)}</ol></section>
</article>`}
</main>`}var Kr=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var vn=e=>r`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,Hr=()=>import("./circle-series-REI5PGST.js").then(e=>e.CircleSeries),jr=()=>import("./agenda-sheet-JQEAWPEH.js").then(e=>e.AgendaSheet),Fr=()=>import("./plan-J4DULUCM.js").then(e=>e.Plan);function bs({id:e,letters:t,onKeys:n}){let o=On(()=>vt(e),[e]);P(()=>()=>o.close(),[o]);let s=Pt().desk,[i,c]=k(!1),[l,a]=k(""),{step:m,go:d,back:u,head:f}=At(t?"recover":"circle"),{state:p,sentence:b}=o.connection.value,$=o.lanes.desk.value,w=o.lanes.ring.value?.circle,C=o.lanes.member.value?.role;if(P(()=>{C==="participant"&&location.replace(`#/circle/${e}`)},[C]),o.stop.value)return r`<${go} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return r`<${ko} room=${o} />`;if(!$||!w)return p==="stopped"?r`<${Ce} title=${g.stopped} again=${g.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${g.connecting}</h1><p role="status">${p==="lost"&&b||g.connecting}</p></main>`;let S={room:o,circle:w,desk:$,home:s,spoken:s?.circles.find(Te=>Te.id===e)?.spoken};if(m==="promises")return r`<${cs} ...${S} head=${f} onBack=${u} />`;if(m==="weeks")return r`<${H} load=${Hr} meanwhile=${vn} ...${S} head=${f} onBack=${u} />`;if(m==="sheet")return r`<${H} load=${jr} meanwhile=${vn} ...${S} gathering=${l} head=${f} onBack=${u} />`;if(m==="recovery")return r`<${hs} ...${S} head=${f} onBack=${u} />`;if(m==="recover")return r`<${$s} ...${S} letters=${t} onKeys=${n} head=${f} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let K=o.lanes.ring.value?.gathering,Q=()=>{c(!0),d("plan")},Me=Te=>{a(Te),d("sheet")};return r`<div hidden=${m!=="plan"}>
${i&&r`<${H} load=${Fr} meanwhile=${vn} ...${S} head=${m==="plan"?f:void 0} onBack=${u} onDone=${()=>{c(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${g.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:f} dir="auto">${o.words(w.title)||_.untitled(S.spoken??1)}</h1>
<p class="soft">${xe[w.entry]} · ${Fe[w.medium]}</p>
</div></header>
<p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":b||N.offline}</p>
<${Ft} room=${o} />
<${Wo} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&r`<${Uo} ...${S} />
<div class="sides">
<div class="stack">
<${Et} room=${o} />
<${Jo} ...${S} running=${K} onPlan=${Q} onSheet=${Me} />
<${is} ...${S} />
<${rs} ...${S} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${g.theWeeks}</button>
</div>
<div class="stack">
<${ns} ...${S} />
${w.medium==="beside_a_call"&&r`<${os} ...${S} />`}
<${ss} ...${S} onRevise=${()=>d("promises")} />
<${fs} room=${o} onMake=${()=>d("recovery")} />
<${Rt} room=${o} />
</div>
</div>`}
<footer><${Dt} /></footer>
</main>`}function ks({templates:e,onChoose:t}){return r`<ul class="templates">${e.map(n=>r`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[xe[n.entry],A.size(n.people.min,n.people.max),A.minutes(n.gathering[0]?.minutes??0),A.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>r`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${A.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>r`<li key=${s}><span dir="auto">${o.title||qe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&r`<ul class="bullets small">${n.notes.map(o=>r`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${A.use(n.name)}</button>
</li>`)}</ul>`}async function gs({person:e,title:t,name:n,about:o,medium:s,entry:i,template:c,agreements:l}){let a=E(),m=await Gn(a),d=We(),u={...await kt(a,Be(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},f=ae(),p=async(C,S)=>{let K=E(),Q={circle:a,gathering:null,author:e,kind:C,id:K,turn:null},{sealed:Me,wraps:be}=await Ee(Q,0,S,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return f.bodies[K]=ue(e,Me,be),K},b=await bt(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),$=await ft(a,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...gt(u),ended:!1}]});return{request:{founding:{circle:a,medium:s,entry:i,template:c,title:await p("title",t),name:await p("name",n),about:await p("about",o),agreements:await Promise.all(l.map(C=>p("agreement",C))),keys:{device:u.device.id,desk:f.add(m.record),roster:f.add($),circle_key:f.add(b.record)}},bodies:f.bodies},held:u}}function ws({template:e,person:t,name:n}){let[o,s]=k({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,c]=k(()=>nn(e.agreements)),[l,a]=k([]),[m,d]=k(null),u=x(),f=$=>s({...o,...$}),p=async $=>{$.preventDefault();let w=[];if(o.title.trim()||w.push({id:"title",sentence:A.nameMissing}),o.name.trim()||w.push({id:"my-name",sentence:it.nameMissing}),o.about.trim()||w.push({id:"about",sentence:A.aboutMissing}),w.push(...on(i)),a(w),w.length)return;let C={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(K=>K.text.trim())},S=await u.run("make",async()=>{let K=JSON.stringify(C),Q=m?.of===K?m.made:await gs(C);return d({of:K,made:Q}),await Z("/api/circles",Q.request),await He(Q.held),Q.held});S&&location.replace(`#/desk/${S.circle}`)},b=($,w)=>Object.keys(w).map(C=>({value:C,label:$[C],hint:w[C]}));return r`<form class="stack roomy" onSubmit=${p} novalidate autocomplete="off">
<${oe} problems=${l} summary=${N.summary} />
<${ne} id="title" label=${A.name} hint=${A.nameHint} value=${o.title} problem=${U(l,"title")}
onValue=${$=>f({title:$})} more=${{maxlength:80}} />
<${ne} id="my-name" label=${it.name} hint=${it.nameHint} value=${o.name} problem=${U(l,"my-name")}
onValue=${$=>f({name:$})} more=${{maxlength:60}} />
<${mt} id="medium" label=${A.medium} value=${o.medium} options=${b(Fe,no)} onValue=${$=>f({medium:$})} />
<${mt} id="entry" label=${A.entry} value=${o.entry} options=${b(xe,oo)} onValue=${$=>f({entry:$})} />
<${ne} id="about" label=${A.about} hint=${A.aboutHint} as="textarea" value=${o.about} problem=${U(l,"about")}
onValue=${$=>f({about:$})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${A.agreementsTitle}</h2><p class="hint">${A.agreementsHint}</p>
<${sn} list=${i} problems=${l} onList=${c} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?it.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${A.make}</button>
</form>`}function ys(){let[e,t]=k(null),[n,o]=k(""),[s,i]=k(null),{step:c,go:l,back:a,head:m}=At("choose"),d=async()=>{o("");try{let[p,b]=await Promise.all([et("/api/me"),et("/api/templates")]),$=await yt(p.circles.map(w=>w.circle));t({me:p,templates:b,name:[...$.values()].at(-1)?.name??""})}catch(p){o(p instanceof de?p.sentence:String(p))}};if(P(()=>{d()},[]),n)return r`<${Ce} sentence=${n} onAgain=${d} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${A.title}</h1><p role="status">${N.loading}</p></main>`;let u=c==="write"&&s,f=p=>{i(p),l("write")};return r`<main class="page desk narrow">
<header><div>
${u?r`<button class="back" onClick=${a}>${A.otherTemplate}</button>`:r`<a class="back" href="#/desk">${g.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?A.title:A.choose}</h1>
<p class="soft">${u?s.name:A.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${ks} templates=${e.templates} onChoose=${f} /></div>
${s&&r`<div hidden=${!u}><${ws} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}var qr=()=>import("./lines-page-YJMTPLR2.js").then(e=>e.DeskLines),Yr=()=>r`<${H} load=${qr} />`;function vs({params:e}){let t=e.circle==="new"?ys:e.circle==="lines"?Yr:bs,[n,o]=k(0),s=n?void 0:e.letters;return r`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}function _s({room:e}){let t=B(e);if(!t)return null;te.value;let n=e.gatheringTime();return r`<section class="card agenda">
<h2>${h.agenda} <span>${h.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],i=o===t.segment,c=i&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return r`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${Nt(e,s)}</span>
<span>${i?h.agendaElapsed(Math.min(c,s.minutes),s.minutes):me(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var I={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function xs(e,t,n){te.value;let o=e.lanes.member.value?.can.end_aside,s=Object.entries(e.lanes.desk.value?.asides??{}),i=Ge(e);return s.sort(([,c],[,l])=>Number(l.with.includes(i))-Number(c.with.includes(i))),s.map(([c,l])=>{let a=l.with.includes(i),[m,d]=[v(e,c),De(l.with.map(u=>v(e,u)))];return{key:`aside ${c}`,card:r`<section class="card">
<h2>${I.title} <span>${Dn(e.running()-Number(l.since))}</span></h2>
<p dir="auto">${a?I.withYou(m):I.withOthers(m,d)}</p>
${a&&o&&r`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${I.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(c)}>${I.write(m)}</button>
</section>`}})}var Ze=({room:e,person:t})=>r`<${pn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${I.lineWith(v(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Cs(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,s])=>s.waits).map(([s,i])=>({key:`line ${s}`,card:r`<section class="card">
<h2 dir="auto">${I.wrote(v(e,s))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(s)}>${I.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:s})}>${h.seen}</button>
</section>`}))}function Os({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return r`<section class="card"><h2>${I.among}</h2><${pn} room=${e} line=${o} label=${I.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Ss=["i_need_a_person","give_me_a_moment","ok"];function Ns(e,t){te.value;let n=e.lanes.desk.value,o=l=>h.ago(e.running()-Number(l)),s=Object.entries(n?.signals??{});s.sort(([,l],[,a])=>Ss.indexOf(l.kind)-Ss.indexOf(a.kind)||Number(l.since)-Number(a.since));let i={i_need_a_person:h.asked,give_me_a_moment:h.moment,ok:h.fine},c=Object.entries(n?.checks??{}).filter(([l,a])=>!a.answer||!n?.signals[l]);return[...s.map(([l,a])=>({key:`signal ${l}`,card:r`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${h.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](v(e,l))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:l})}>${h.seen}</button>
</section>`})),...c.map(([l,a])=>({key:`check ${l}`,card:r`<section class="card">
<h2>${a.answer?h.signals[a.answer]:h.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](v(e,l)):h.noAnswer(v(e,l))}</p>
${a.answer?r`<button class="btn" onClick=${()=>t({do:"answer_signal",person:l})}>${h.seen}</button>`:r`<button class="btn quiet" onClick=${()=>t({do:"check",person:l,on:!1})}>${h.takeBackCheck}</button>`}
</section>`}))]}var Ts=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function Ds(e,t,n){te.value;let o=e.lanes.desk.value,s=e.lanes.member.value?.can.aside,i=B(e)?.seats??{},[c,l]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([a])=>!o?.signals[a]).map(([a,m])=>{let d=v(e,a)||e.words(m.name),u=m.by===Ge(e)?h.takenByYou:m.by?h.takenBy(v(e,m.by)):h.takenByNobody;return{key:`signal ${a}`,card:r`<section class="card">
<h2>${h.signals[m.kind]} <span>${h.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?h.asked(d):h.moment(d)} ${u}</p>
${i[a]?.role==="participant"&&r`<button class="btn" dir="auto" onClick=${()=>n(a)}>${I.write(d)}</button>`}
${i[a]&&!c[a]&&r`<button class="btn" onClick=${()=>t({do:"check",person:a,on:!0})}>${h.check}</button>`}
${s?.people.includes(a)&&r`<button class="btn" onClick=${()=>t({do:"aside",gathering:s.gathering,person:a})}>${l[a]?I.join:I.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a,settled:!0})}>${h.settled}</button>
</section>`}})}function As({room:e,ask:t}){let[n,o]=k(""),[s,i]=k(""),c=e.lanes.member.value?.can.lead_again,l=B(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...Ns(e,t),...Ds(e,t,o),...Cs(e,t,o),...Zo(e),...xs(e,t,o),...c&&l!==s?[{key:"lead",card:r`<section class="card">
<h2>${h.ledBefore}</h2>
<p dir="auto">${h.tookLead(v(e,l))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:c})}>${h.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(l??"")}>${h.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:r`<${Vo} room=${e} ask=${t} />`}]:[]];return r`
<${Gr} room=${e} all=${m.length+Math.max(0,a-1)} />
<${Ut} things=${m} />
${n&&r`<${ee} title=${I.lineWith(v(e,n))} onClose=${()=>o("")}><${Ze} room=${e} person=${n} /></${ee}>`}
`}function Gr({room:e,all:t}){let n=Ts(e),o=L(null),[,s]=k(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),c=L(null);return r`<div class=${`calls-top${i?" urgent":""}`} ref=${c}>
${i?r`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=c.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),s(m=>m+1)}}>${h.asked(v(e,i))}</button>`:r`<p class="small soft">${t?h.waitHere(t):h.quiet}</p>`}
</div>`}var Vr=()=>import("./start-late-JIWBJIMP.js").then(e=>e.StartLate);function Bs({room:e,ask:t}){let[n,o]=k(""),s=e.lanes.desk.value,[i,c]=k(!1),{lock:l,unlock:a,doors:m,start_late:d}=s?.can??{};if(!s?.door||!m)return null;let{asked_out:u,locked:f,policy:p="until_check_in"}=s.door;return r`<section class="card door-card">
<h2>${V.title}</h2>
<p class="small soft">${f?V.locked:V.open[p]}</p>
${l&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:l,on:!0})}>${V.lock}</button>`}
${a&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:a,on:!1})}>${V.unlock}</button>`}
${d&&(i?r`<${H} load=${Vr} late=${d} send=${t} />`:r`<button class="btn" onClick=${()=>c(!0)}>${V.late}</button>`)}
${u.map(b=>r`<div key=${b} class="waiting-one"><p dir="auto">${V.isOut(v(e,b))}</p>
<button class="btn" aria-label=${V.backOf(v(e,b))} onClick=${()=>t({do:"let_back_in",gathering:m,person:b})}>${V.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(b)}>${I.write(v(e,b))}</button></div>`)}
<p class="small soft">${V.outHint}</p>
${n&&r`<${ee} title=${I.lineWith(v(e,n))} onClose=${()=>o("")}><${Ze} room=${e} person=${n} /></${ee}>`}
</section>`}var Ps=e=>xt(Math.round(e/1e3)),D={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${me(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${me(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Ps(e)}`,shareNote:(e,t)=>`Each has ${Ps(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${me(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},ve={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${me(e)} longer`,more:e=>`+${me(e)}`,counts:(e,t,n,o)=>`${me(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${me(e)} longer`,letGo:"Let the question go"};function Ms({room:e,ask:t,sentence:n}){let[o,s]=k(!1),i=B(e),c=e.lanes.desk.value?.can.reseat;if(!i||!c)return null;let{order:l}=i,a=d=>t({do:"reseat",gathering:c,order:d}),m=d=>a([...l.slice(0,d-1),l[d],l[d-1],...l.slice(d+1)]);return r`<button class="btn" onClick=${()=>s(!0)}>${D.order}</button>
${o&&r`<${ee} title=${D.order} onClose=${()=>s(!1)}>
<p class="small soft">${D.orderNote}</p>
<button class="btn" onClick=${()=>a([...l].reverse())}>${D.reverse}</button>
<ol class="seat-order">${l.map((d,u)=>r`<li key=${d}><span dir="auto" translate="no">${v(e,d)}</span>
${u>0&&r`<button class="btn" aria-label=${D.earlier(v(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${G} sentence=${n} />
</${ee}>`}`}function Ws({room:e,ask:t}){let n=e.lanes.desk.value,o=B(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:i,passed:c}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!i.length&&!c.length)return null;let l=v(e,o.person);return r`<section class="card floor">
<h2>${h.piece}</h2>
${l&&r`<p class="small"><span class="soft">${o.at==="held"?D.has:D.hasOffer}: </span><b dir="auto" translate="no">${l}</b></p>`}
${(s.give_time||s.hint)&&r`<div class="pair">
${s.give_time&&r`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${D.giveTime}</button>`}
${s.hint&&r`<button class="btn" title=${D.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${D.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&r`<p class="small soft" role="status">${D.hinted}</p>`}
${i.length>0&&r`<${Is} room=${e} label=${St(e)?.kind==="open_centre"||B(e)?.hands?wo.notYet:h.notYet} people=${i} />`}
${c.length>0&&r`<${Is} room=${e} label=${h.passed} people=${c} />`}
${s.skip&&r`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${D.skip(l)}</button>`}
${s.offer&&r`<${Ls} room=${e} label=${o.at==="offered"?D.offerInstead:D.offer} each=${D.offerTo} people=${s.offer_to??[]}
act=${a=>t({do:"offer",segment:s.offer,person:a,turn:E()})} />`}
${s.begin_round&&r`<${Ls} fold room=${e} label=${D.begin} each=${D.beginWith} people=${Ur(e).slice(1)}
act=${a=>t({do:"begin_round",segment:s.begin_round,first:a})} />`}
${s.move_on&&r`<${re} key=${s.move_on} label=${h.moveOn} sure=${h.moveOnSure(l)} yes=${h.moveOnYes} no=${h.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function Ur(e){let t=B(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var Is=({room:e,label:t,people:n})=>r`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>r`${s>0&&", "}<span dir="auto" translate="no">${v(e,o)}</span>`)}</p>`,zr=8;function Ls({room:e,label:t,each:n,people:o,act:s,fold:i=!1}){let[c,l]=k(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=zr;return!c&&!m?r`<button class="btn" onClick=${()=>l(!0)}>${t}</button>`:r`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>r`<button key=${d} class="btn" dir="auto" aria-label=${n(v(e,d))} onClick=${()=>(l(!1),s(d))}>${v(e,d)}</button>`)}
${!m&&r`<button class="btn quiet" onClick=${()=>l(!1)}>${D.fold}</button>`}
</div>`}async function Es({held:e,desk:t,running:n,sealed:o},s){let i=t.held?.[s],c=Ke(e,"gathering");W(i&&n&&c?.owner===n&&c.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:l,sealed:a,wraps:m}=je(o(i.words)??"");W(l===i.author,"wrong_author");let d={circle:e.circle,gathering:n,author:l,kind:"reflection",id:i.words,turn:i.turn},u=await ht(d,a,m,f=>e.roster.devices.get(f),wt(e),c);return{command:{do:"release_words",reflection:s,words:i.words},bodies:{[i.words]:ue(l,a,[...m,u])}}}async function Rs({held:e,desk:t,running:n,sealed:o},s,i){let c=t.held?.[s];if(W(c&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:s}};let l=e.roster.devices.get(En(je(o(c.words)??"").sealed)),a=Ke(e,"desk");W(l&&l.member===c.author&&a,"no_key");let m=E(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},u={audience:"member",owner:c.author,number:0,public:l.self},{sealed:f,wraps:p}=await Ee(d,0,i,e.device,[a,u]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:ue(e.person,f,p)}}}function Ks({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:i}=n?.can??{};if(!n||!M(e)||!o&&!s||Tt(e)?.medium!=="written")return null;let c=Jr(n.held??{}),l=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=s?q.on:m?q.some(a.map(u=>u==="newcomers"?q.newcomers:typeof u=="string"?"":v(e,u.person))):q.off;return r`<section class="card review">
<h2>${q.title} ${c.length>0&&r`<span>${c.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${c.map(([u,f],p)=>r`<${Qr} key=${u} room=${e} id=${u} one=${f} behind=${c.slice(0,p).some(([,b])=>b.turn===f.turn)} />`)}
${m&&!c.length&&r`<p class="small soft" role="status">${q.none}</p>`}
${l.length>0&&r`<p class="small soft" dir="auto">${q.gaveBack(l.map(u=>v(e,u.author)))}</p>`}
${o&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${q.hold}</button>`}
${s&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${q.stop}</button>`}
${i&&!s&&r`<${Zr} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var Jr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Qr({room:e,id:t,one:n,behind:o}){let s=x(),[i,c]=k(""),l=v(e,n.author),a=e.words(n.words),m=()=>s.run("release",()=>R(e,u=>Es(u,t))),d=()=>s.run("return",()=>R(e,u=>Rs(u,t,i)));return r`<article class="waiting-one">
<p><b dir="auto" translate="no">${l}</b></p>
<p class=${a?"voice":"small soft"} dir="auto" translate="no">${a||q.unread}</p>
<label class="stack"><span class="small">${q.note(l)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${i} onInput=${u=>c(u.target.value)}></textarea></label>
<div class="row">
${a&&r`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${q.releaseOf(l)} onClick=${m}>${q.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${i.trim()?q.giveBackNoteTo(l):q.giveBackTo(l)} onClick=${d}>${i.trim()?q.giveBackNote:q.giveBack}</button>
</div>
${o&&r`<p class="small soft">${q.behind}</p>`}
<${G} sentence=${s.sentence} />
</article>`}function Zr({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(B(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),c=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),l=n.includes("newcomers");return r`<button class="btn" aria-pressed=${l} onClick=${()=>c(!l,"newcomers")}>${q.ofNewcomers}</button>
<details><summary>${q.ofOne}</summary><div class="row">
${s.map(([a])=>r`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>c(!i(a),{person:a})}><span dir="auto" translate="no">${v(e,a)}</span></button>`)}
</div></details>`}function Hs(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var js=(e,t)=>Number(e.closing_begins)-t;function Fs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function qs({room:e,ask:t}){let n=e.lanes.desk.value,o=B(e);if(!n||!o)return null;let{can:s,staying:i}=n,c=o.asks_to_stay,l=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!c||!i){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return r`<p class="small soft">${ve.ask}</p><div class="pair thirds" role="group" aria-label=${ve.ask}>
${m.map(d=>r`<button key=${d} class="btn" aria-label=${ve.askFor(d)} onClick=${()=>l(o.minutes+d)}>${ve.more(d)}</button>`)}
</div>`}let a=c-o.minutes;return r`<div class="staying" role="status">
<p class="small">${ve.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&r`<p class="small told-gently">${ve.ends}</p>`}
</div>
${s.stay_longer&&r`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:c})}>${ve.stay(a)}</button>`}
<button class="btn" onClick=${()=>l(c,!1)}>${ve.letGo}</button>`}var Xr=5;function Ys({room:e,ask:t}){te.value;let n=e.lanes.desk.value,o=B(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:i}=n,c=yo(e),l=c.of==="turn"?c.left:0,a=e.running(),m=i.share_time&&Hs(s,a,l),d=Math.min(Xr,s.spare),u=o.segments[o.segment].minutes;return r`<section class="card time">
<h2>${D.time}</h2>
${o.phase==="open"&&r`<${ea} left=${js(s,a)} over=${Fs(s,a,l)} />`}
${m&&m!==Number(s.each)&&r`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(s.each)})}>${D.share(m)}</button>
<p class="small soft">${D.shareNote(Number(s.each),s.to_come??0)}</p>`}
${i.give_minutes&&r`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${D.more(d)}</button>`}
<${qs} room=${e} ask=${t} />
${i.slow_pace&&r`<button class="btn" title=${D.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${D.slow}</button>`}
${i.usual_pace&&r`<p class="small soft" role="status">${D.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${D.usual}</button>`}
</section>`}var ea=({left:e,over:t})=>r`<p class="small">${e<=0?D.closingNow:D.untilClosing(e)}</p>
${e>0&&t>3e4&&r`<p class="small told-gently" role="status">${D.eats(t)}</p>`}`;var ta=()=>import("./how-many-TX463CRD.js").then(e=>e.OnlyOne);function na({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Ye(e),i=e.lanes.desk.value;return!i||!uo(e)?null:r`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${h.label} onClickCapture=${Go}>
<${Ft} room=${e} />
<${As} key=${t} room=${e} ask=${o} />
${i.only_one&&r`<${H} load=${ta} room=${e} ask=${o} />`}
<section class="card next-card">
<h2>${h.next}</h2>
<${oa} room=${e} ask=${o} />
<${G} sentence=${s} />
</section>
<${Ws} room=${e} ask=${o} />
<${Ys} room=${e} ask=${o} />
<${Ks} room=${e} ask=${o} />
<${Bs} room=${e} ask=${o} />
<${_s} room=${e} />
<${tn} room=${e} gathering=${B(e)?.id} />
<${Os} room=${e} />
<${ra} room=${e} ask=${o} sentence=${s} />
<${Et} room=${e} />
${i.can.release&&r`<${Rt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${h.close}</button>
</div>`}function oa({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=B(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),c=[n.resume&&r`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${h.resume}</button>`,n.open&&r`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${h.begin}</button>`,n.begin_round&&r`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${h.round}</button>`,n.release&&r`<${re} label=${h.release} sure=${h.releaseSure} yes=${h.releaseYes} no=${h.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&r`<${sa} key=${n.next} room=${e} going=${i} label=${h.nextPart(Nt(e,o.segments[s??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return r`<div class=${i&&!n.resume?"acts":"next-acts"}>${c}</div>
${n.pause&&r`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${h.pause}</button>`}`}function sa({room:e,going:t,label:n,act:o}){let s=t?e.lanes.desk.value?.not_yet??[]:[];return s.length?r`<${re} label=${n} sure=${h.nextSure(De(s.map(i=>v(e,i))))} yes=${h.nextYes} no=${h.keep} act=${o} />`:r`<button class="btn" onClick=${o}>${n}</button>`}function ra({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=B(e);if(!o||!s)return null;let i=s.lead===Ge(e);return r`<section class="card">
<h2>${h.more}</h2>
<p class="small soft">${i?h.youLead:h.leads(v(e,s.lead))}</p>
<${Ms} room=${e} ask=${t} sentence=${n} />
${!i&&r`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${h.lead}</button>`}
${o.close_gently&&r`<${re} label=${h.close_gently} sure=${h.closeSure} yes=${h.closeYes} no=${h.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&r`<${re} label=${h.emergency} sure=${h.emergencySure} yes=${h.emergencyYes} no=${h.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${h.full}</a>
</section>`}var J={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function Gs({room:e,person:t,go:n,onGone:o}){let s=x(),i=L(null),c=e.lanes.desk.value;if(!c||B(e)?.seats[t]?.role!=="participant")return null;let{doors:l}=c.can,a=c.door?.asked_out.includes(t),m=v(e,t),d=async()=>{let u=c.members[t]?.link,f=i.current??=ce();await s.run("remove",()=>R(e,p=>jt(p,t,f)))&&o([F.done(m),u&&F.newLink,F.eyes].filter(Boolean).join(" "))};return r`${l&&r`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:l,person:t})}><b>${a?J.back:J.out}</b><span>${a?J.backNote:J.outNote}</span></button>`}
${M(e)&&r`<${re} kind="quiet" label=${F.oneOf(m)} sure=${F.ask(m)} yes=${F.yes} no=${F.no} disabled=${!!s.busy} act=${d} />`}
${s.busy&&r`<p class="small soft" role="status">${F.busy}</p>`}
<${G} sentence=${s.sentence} />`}function Vs({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,i=B(e);if(!s||!i)return null;let{can:c,holds:l=[]}=s,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),f=l.some(b=>typeof b=="object"&&b.person===t),p=d&&!c.stop_holding&&Tt(e)?.medium==="written"&&M(e)&&c.hold_some;return r`${d&&c.begin_round&&r`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:c.begin_round,first:t})}><b>${J.begin}</b></button>`}
${c.offer&&c.offer_to?.includes(t)&&r`<button class="btn way" onClick=${()=>n({do:"offer",segment:c.offer,person:t,turn:E()})}><b>${J.offer}</b></button>`}
${c.reseat&&u>0&&r`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:c.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${J.earlier}</b><span>${J.earlierNote}</span></button>`}
${p&&r`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:p,on:!f,whose:{person:t}})}><b>${f?J.stop:J.read}</b>${!f&&r`<span>${J.readNote}</span>`}</button>`}`}function Us({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],s=e.lanes.member.value;if(!o||o.role==="participant"||t===s?.person||s?.tonight)return null;let{tonight:i}=o;return r`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?le.off:le.on}</b><span>${i?le.offNote:le.onNote}</span></button>`}function aa({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=Ye(e),[i,c]=k(""),l=e.lanes.desk.value?.can,a=B(e)?.seats[t];if(i)return r`<${ee} title=${J.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${ee}>`;if(!l||!a)return null;let m=l.hand_lead?.people.includes(t)&&l.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,f=e.lanes.desk.value?.asides??{},p=async b=>await o(b)&&n();return r`<${ee} title=${v(e,t)} onClose=${n}>
<p class="soft">${[co[a.presence],Qt(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>p({do:"check",person:t,on:!0})}><b>${h.check}</b><span>${h.checkNote}</span></button>
${u&&r`<button class="btn way" onClick=${()=>p({do:"aside",gathering:u,person:t})}><b>${f[t]?I.join:I.start}</b><span>${I.startNote}</span></button>`}
${m&&r`<button class="btn way" onClick=${()=>p({do:"hand_lead",gathering:m,person:t})}><b>${h.handLead}</b><span>${h.handLeadNote}</span></button>`}
<${Us} room=${e} person=${t} go=${p} />
<${Vs} room=${e} person=${t} go=${p} ask=${o} />
<${Jt} room=${e} person=${t} name=${v(e,t)} />
${a.role==="participant"&&r`<h3>${I.lineWith(v(e,t))}</h3><${Ze} room=${e} person=${t} />`}
<${Gs} room=${e} person=${t} go=${p} onGone=${c} />
<${G} sentence=${s} />
</${ee}>`}function ia({room:e,gathering:t}){let n=x();return M(e)?r`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>R(e,o=>ze(o,t)))}>${g.openDoors}</button>
<${G} sentence=${n.sentence} />`:null}var _e={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function zs({params:e}){let[t,n]=k("opening"),[o,s]=k(""),i=async()=>{n("opening");try{await Z("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(c){let l=c instanceof de?c:new de("network",String(c));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return P(()=>{i()},[]),t==="fault"?r`<${Ce} sentence=${o} onAgain=${i} />`:t==="opening"?r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_e.welcome}</h1><p role="status">${_e.opening}</p></main>`:r`<main class="page door">
<header><h1>${_e.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${_e.closedDo}</p>
<ul class="bullets"><li>${_e.closedServer} <code>${_e.command}</code></li><li>${_e.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${_e.again}</button>
</main>`}export{vs as Circle,Io as Desk,na as DeskColumn,ia as OpenDoors,aa as PersonSheet,zs as Setup};
