/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as io}from"./chunk-M5ZS3HNF.js";import{a as _e}from"./chunk-JGC24SDG.js";import{a as te}from"./chunk-CVQKH5EZ.js";import{a as $e,b as vt,c as Jn,d as Xn,e as _t,f as xt,g as eo,h as to,i as co,j as mo,k as uo}from"./chunk-QCDDWISS.js";import{a as L,b as at,c as Bn,d as j}from"./chunk-UWWZ4ATR.js";import{a as p}from"./chunk-NDEVADHW.js";import{a as ne}from"./chunk-BYFGANP3.js";import{a as M}from"./chunk-NTMADR2T.js";import{a as Re,b as jn,c as ge,d as Fn,e as qn,f as dt,g as ut,h as _,i as Z,j as le,k as I,l as g,m as S,n as Ve,p as pt,q as $t}from"./chunk-O5ZVWGEE.js";import{A as Le,Aa as Y,B as tt,Cb as X,Db as zn,Ea as it,Fa as lt,Ga as In,Gb as Qn,Gc as fo,Ha as Rn,Hb as D,Hc as Ot,I as nt,Ia as Wn,Ib as Ke,Ic as ho,Ja as Kn,Jb as Zn,K as Qt,Kb as y,M as kn,Mb as bt,Nb as kt,Pa as Be,Qb as gt,R as Ne,S as gn,Sb as wt,T as wn,Ta as ct,Tb as yt,U as yn,Ub as ce,Vb as me,W as vn,Wa as Ie,Wb as ve,Xa as En,Xb as no,Y as _n,Yb as oo,a as s,aa as ot,b,ba as xn,bb as Hn,c as P,ca as Cn,d as mn,db as mt,e as E,eb as ft,f as dn,fa as On,g as un,h as pn,ha as Sn,hc as so,j as $n,jb as we,jc as ro,k as Se,ka as Pe,kb as Ue,la as st,lb as H,lc as ao,m as fn,ma as Nn,mb as Yn,n as ae,nb as Zt,oa as Dn,ob as Gn,p as ie,pa as Tn,pb as Vn,q as Ge,qa as rt,qb as Un,r as Q,ra as An,rb as ht,rc as Jt,s as zt,sa as Ln,sb as T,sc as Ct,t as hn,ta as Pn,tb as ye,tc as Xt,u as Ae,ub as J,uc as lo,v as F,va as Me,vc as en,wc as po,x as bn,ya as Mn,yb as We,za as O,zb as G,zc as $o}from"./chunk-2JTCCWYD.js";var Is=1e4,bo=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function St(){let[e,t]=b(null),[n,o]=b(""),r=E(0),i=un(async()=>{let l=++r.current;try{let c=await Ge("/api/desk");if(l!==r.current)return;t(c),o("")}catch(c){if(l!==r.current)return;if(c instanceof ie&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ie?c.sentence:String(c))}},[]);return P(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,Is),a=Mn.subscribe(()=>{i()});for(let[m,d]of bo)m.addEventListener(d,l);return()=>{clearInterval(c),a();for(let[m,d]of bo)m.removeEventListener(d,l);r.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Rs=480,Ws=24;function Ee({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,r])=>({gathering:o,...r})),devices:[...e.devices.values()]}}var xe=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Nt=(e,t)=>e.length<Rs?e:e.filter(n=>!n.ended||t(n.member));function Dt(e,t,n){return F(n,"no_key"),{named:t,give:o=>An(e,{id:o.device,agree:o.agree},t,n)}}var ko=({circle:e,roster:t,circleKeys:n})=>Dt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function tn({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o);return F(r&&n?.id===o,"no_key"),Dt(e,{what:"gathering",owner:o,...r},n.keys[r.number])}function go({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o)?.number??0,i=Object.entries(n?.id===o?n.keys:{}).filter(([l])=>Number(l)<r).slice(-Ws);return Promise.all(i.map(async([l,c])=>Dt(e,{what:"gathering",owner:o,number:Number(l),commitment:await nt(c)},c)))}var Tt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await _n(e,n,t.number,o.public),give:r=>Ln(e,{id:r.device,agree:r.agree},n,t.number,o)}))),fe=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:r,give:i})=>({device:o.device,what:r.what,number:r.number,text:e.add(await i(o))}))));async function ze(e,t,n,{before:o,...r}){let i=Pe(),{named:l,record:c}=await rt(e,t,{...r,key:i,before:o??null});return{gift:Dt(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var He=async(e,t,n,o)=>({roster:o.number,signed:n.add(await ot(e,t,o))});var Qe=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function je(e,t){let{held:n}=e,o=$e(),{gift:r,record:i,state:l}=await ze(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ee(n),gatheringKeys:[{gathering:t,...l}]},a={...await He(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await fe(o,xe(c.devices,Qe(e)),[r])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var Ks=24,Es=137.5;function wo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Ks-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let r=o.length,i=Math.min(8.5,200/r/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return s`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/r*360-90)*(Math.PI/180);return s`<circle key=${a} class=${c} style=${{"--h":String((25+a*Es)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function yo(e){let n=e[0],o=e[e.length-1]-n||1,r=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+r);for(let l=i.length-1,c=96;l>=0;l--,c-=r)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var Hs=24;function js(e,t){let n=Yn(e,ft(),t);return n===0?`${ht(new Date(e))==="evening"?_.near.tonight:_.near.today} ${we(e)}`:n===1?`${_.near.tomorrow} ${we(e)}`:n>1&&n<7?Gn(e):Ue(e)}function vo({gatherings:e,now:t}){if(!e.length)return s`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=yo(n).map(a=>document.dir==="rtl"?100-a:a),r=e.findIndex(a=>!a.past),i=_.weeks(e.filter(a=>a.past).map(a=>Ue(Number(a.at))),e.filter(a=>!a.past).map(a=>`${Ue(Number(a.at))} ${we(Number(a.at))}`)),l=[];for(let a of[r,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=Hs)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return s`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>s`<circle key=${a.id} class=${a.past?"was":m===r?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===r?8:6.5} />`)}
${l.map(a=>s`<text key=${a} class=${a===r?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===r?js(n[a],t):Ue(n[a])}</text>`)}
</svg>`}var Fs=60*6e4,qs=240*6e4;function _o({card:e,title:t,canOpen:n,now:o=Date.now()}){let r=O(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<Fs&&c>-qs,m=async()=>{let u=mt(e.id),h=await r.run("open",async()=>await Bn(u)&&j(u,f=>je(f,l.id)));u.close(),h&&(location.hash=`#/circle/${e.id}`)},d=[ge[e.entry],Re[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return s`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${wo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&s`<p class="live">${dt[e.phase]}</p>`}
</div>
<div class="what">
<${vo} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&s`<p class="small">${_.gathering(l.number)}: ${H(Number(l.at),void 0,o)}, ${we(Number(l.at))}</p>`}
${e.facilitators<2&&s`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?s`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:a?s`<button class="btn primary" disabled=${!!r.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:s`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${r.sentence}</p>
</div>
</article>`}function xo({circles:e,titleOf:t}){let n=e.filter(r=>r.signals>0),o=e.filter(r=>r.waiting>0);return s`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(r=>s`<div class="need urgent" key=${`s${r.id}`}>
<p><b>${_.signals(r.signals)}</b> <span dir="auto">${_.inCircle(t(r))}</span></p>
<a class="btn primary" href=${`#/circle/${r.id}`}>${_.goThere}</a>
</div>`)}
${o.map(r=>s`<div class="need" key=${`w${r.id}`}>
<p><b>${_.waits(r.waiting)}</b> <span dir="auto">${_.inCircle(t(r))}</span></p>
<a class="btn" href=${r.phase?`#/circle/${r.id}`:`#/desk/${r.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var Ys=()=>import("./field-qr-THQ6SLDY.js").then(e=>e.Qr);function Ze({id:e,title:t,label:n,link:o,says:r,done:i,shareText:l,onDone:c,children:a}){let[m,d]=b(""),[u,h]=b(!1),f=E(null),k=E(null);P(()=>k.current?.focus(),[]);let $=async()=>{try{await navigator.clipboard.writeText(o),d(M.copied)}catch{f.current?.focus(),f.current?.select(),d(M.copyFailed)}},v=()=>navigator.share({title:l,url:o}).catch(()=>{});return s`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${k}>${t}</h3>
${r.map(C=>s`<p key=${C}>${C}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${f}
onFocus=${C=>C.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${$}>${M.copy}</button>
${"share"in navigator&&s`<button type="button" class="btn" onClick=${v}>${M.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>h(!u)}>${u?M.qrHide:M.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&s`<figure class="qr-shown"><${T} load=${Ys} text=${o} label=${M.qrOf(n)} /><figcaption class="small soft">${M.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function Co(){let[e,t]=b(null),n=O(),o=async r=>{let i=await n.run(String(r),()=>Q("/api/links",{for_me:r}));i&&t({link:i.link,forMe:r})};return s`<div class="panel"><h3>${Z.title}</h3>
<p class="soft">${Z.lead}</p>
${e?s`<${Ze} key=${e.link} id="facilitator-link" title=${e.forMe?Z.back:Z.invite} label=${Z.linkLabel} link=${e.link}
says=${[e.forMe?Z.backShown:Z.inviteShown,Z.once]} done=${Z.done} onDone=${()=>t(null)} />`:s`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${Z.invite}</button><p class="soft small">${Z.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${Z.back}</button><p class="soft small">${Z.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Oo(e){let[t,n]=b(new Map),o=e.map(r=>r.id).join();return P(()=>{let r=!0;return o&&ct(o.split(",")).then(i=>r&&n(i)),()=>{r=!1}},[o]),r=>t.get(r.id)?.title||_.untitled(r.spoken)}function So(){let{desk:e,stale:t,sentence:n,load:o}=St(),r=O(),i=Oo(e?.circles??[]);if(P(()=>{hn()},[]),!e&&n)return s`<${ye} sentence=${n} onAgain=${o} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${M.loading}</p></main>`;let l=_.greeting[ht()],c=()=>r.run("sign-out",()=>Q("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return s`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?M.offline:""}</p>
<${xo} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&s`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${le.notice}</h2><p>${le.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${le.look}</a>
</section>`}
${zt.value.known&&!zt.value.known.report&&s`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${le.report}</h2><p>${le.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(a=>s`<${_o} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&s`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Co} />
<div class="panel"><h3>${le.title}</h3>
<p class="soft">${e.crisis_line_confirmed?le.open:le.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${le.look}</a></div>
</div>
<div class="panel"><h3>${_.devices}</h3>
<p class="soft">${_.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${_.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${wt} />
<${te} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!r.busy} onYes=${c} />
<p role="alert" class="refusal">${r.sentence}</p>
</footer>
</main>`}var oe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},De={title:"Record of controls",count:e=>$n(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function At({room:e}){let t=O(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let r=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return s`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${oe.title}</h2>
<p class="soft small">${oe.hint}</p>
${o.map(([l,c])=>{let a=y(e,l)||e.words(c.name),m=c.owner&&(c.owner===r?oe.you:oe.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return s`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[oe.why[c.why],H(Number(c.since)),c.done?oe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&s`<div class="row">
${c.owner!==r&&s`<button class="btn" disabled=${!!t.busy} aria-label=${oe.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${oe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${oe.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${oe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Gs(e,t){let n=e?.records??{},o={},r=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&r.push(i):o[i]=c}return{changed:r,fresh:o}}function No(e){let t=e.held.peek(),{changed:n,fresh:o}=Gs(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Be(t).catch(()=>{})),n}function Lt({room:e}){let t=e.lanes.desk.value,[n,o]=b([]);if(P(()=>o(No(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let r=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return s`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${De.title}</h2>
${n.map(i=>s`<p key=${i} role="alert" class="notice">${De.changed(H(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${De.count(t.record.count)} <span class="soft small">${De.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${De.what}</p>
${r.slice(0,3).map(([i,l])=>s`<p key=${i} class="small">${De.at(H(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var de={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}. In the room a number tells them apart; they can add something, like \u201CAna K.\u201D`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},he={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},W={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},se={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},K={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},ee={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${Se(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",gaveBack:e=>`Given back to ${Se(e)}.`,stop:"Let words appear at once again",none:"Nothing waits."},x={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Je={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},nn={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Do({room:e,onSheet:t}){return L(e)?null:s`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${he.title}</h2>
<p>${he.works}</p><p>${he.worksNot}</p><p>${he.how}</p><p class="soft small">${he.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${he.sheet}</button>
</section>`}var Vs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),re=()=>({invitation:Y(),secret:Pn(),page:Y(),kept:Y()});async function Ce(e,{invitation:t,secret:n,page:o,kept:r},{reusable:i,expires:l,desk:c=!1,person:a=null},{says:m=xt(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,h=await _t(u,n),f=await Sn(h.token),k={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:r,turn:null},{sealed:$,wraps:v}=await st(k,0,await vt(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[Vs(e.held)]);return{command:{do:"invite",invitation:t,hash:f,reusable:i,expires:l,page:o,secret:r,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await eo(u,t,h,d,m),[r]:Ie(e.held.person,$,v)}}}async function Pt(e,t,n=re()){let{step:o,bodies:r,pin:i}=await Lo(e,[t,...Ao(e)],Qe(e)(t)),l=e.desk.members[t]?.link?await Us(e,n,i,Po(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...l&&{link:l.link}},bodies:{...r,...l?.bodies}}}async function Us(e,t,n,o){let{command:r,bodies:i}=await Ce(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(r.do!=="invite")return;let{invitation:l,hash:c,page:a,secret:m}=r;return{link:{invitation:l,hash:c,page:a,secret:m},bodies:i}}async function To(e,t){let{step:n,bodies:o}=await Lo(e,[t,...Ao(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Ao=e=>e.desk.renew_after??[];async function Lo(e,t,n=!1){let{held:o,desk:r,running:i}=e,{circle:l}=o,c=$e(),a=Ee(o,i),m=R=>!t.includes(R),d=n||r.renew_desk?await Tn(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,h=o.circleKeys[a.circleKey.number];F(h,"no_key");let f=await ze(l,u,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:h});a.circleKey=f.state;let[k]=a.gatheringKeys,$=k&&await ze(l,u,c,{what:"gathering",owner:k.gathering,number:k.number+1});$&&(a.gatheringKeys=[{gathering:k.gathering,...$.state}]),a.devices=Nt(a.devices,R=>R in r.members).map(R=>m(R.member)?R:{...R,ended:!0});let v=xe(a.devices,m),C=$?xe(v,zs(e)):[];return{step:{...await He(l,u,c,a),circle_key:f.record,...$&&{gathering_key:$.record},...d&&{desk:c.add(d.record)},grants:[...await fe(c,v,[f.gift]),...$?await fe(c,C,[$.gift]):[],...d?await fe(c,xe(v,Qe(e)),await Tt(l,u)):[]],...d&&{pages:await to(e,Ne(u),Po(e,t[0]),c)}},bodies:c.bodies,pin:d?Ne(u):o.desk}}var zs=e=>t=>Qe(e)(t)||e.seats.includes(t);function Po(e,t){let n=e.desk.members[t]?.name;return xt({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Mt({room:e}){let t=O(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&L(e)&&e.connection.value.state==="live";return P(()=>{o&&t.run("renew",()=>j(e,r=>To(r,n)))},[o,n]),n?s`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?nn.evening:nn.text} ${t.sentence}</p>`:null}var Bt=65,Qs=32;async function on({held:e,desk:t,words:n,sealed:o},r){let i=t.waiting[r],l=t.invitations[i?.invitation??""];F(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=tt(o(i.proof)??"");F(c.length===3*Bt+Qs,"not_proven");let[a,m,d]=[0,1,2].map($=>c.slice($*Bt,($+1)*Bt)),u=n(l.secret),h=await Xn(e,i.invitation,u),f={member:h.person??r,device:i.device,agree:a,sign:m,self:d};await yn(e.circle,i.invitation,await _t(e.circle,Jn(u)),f,Le(c.slice(3*Bt)));let k=[...e.roster.devices.values()].some($=>$.member===r);return F(!k||h.person===r,"not_proven"),F((l.person??null)===h.person&&(h.desk||!l.desk),"not_proven"),{newcomer:f,desk:h.desk,back:h.person!==null}}async function Fe(e,t){let n=e.desk.waiting[t];return F(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Js(e,t):Zs(e,t)}async function Zs(e,t){let{held:n,running:o}=e,{newcomer:r,desk:i,back:l}=await on(e,t),c={...r,ended:!1},a=$e(),m=o&&(!l||i||e.seats.includes(r.member)),d=[ko(n),...m?[tn(n,o),...l?await go(n,o):[]]:[],...i?await Tt(n.circle,n.deskKeys):[]],u=Ee(n,o);u.devices=[...Nt(u.devices,k=>k in e.desk.members),c];let h={...await He(n.circle,n.deskKeys,a,u),admission:a.add(await Cn(n.circle,n.deskKeys,r,{roster:u.number,keys:d.map(k=>k.named)})),grants:await fe(a,[c],d)},f=l?void 0:await Mo(e,t,a,c);return{command:{do:"admit",person:t,step:h,...f&&{name:f}},bodies:a.bodies}}async function Js(e,t){let{held:n,running:o}=e,r=$e(),i=xe([...n.roster.devices.values()],a=>a===t),l=o?await fe(r,i,[tn(n,o)]):[],c=await Mo(e,t,r);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:r.bodies}}async function Mo({held:e,desk:t,sealed:n},o,r,i){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=En(n(l)??"");if(m.some(f=>vn(f).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},u=f=>f===i?.device?i:e.roster.devices.get(f),h=Wn(e,"circle");return F(h&&c===o,"wrong_author"),r.bodies[l]=Ie(c,a,[...m,await Nn(d,a,m,u,Rn(e),h)]),l}var It=({knock:e})=>s`${e.stop&&s`<p class="problem"><b>${de.unproven}.</b> ${de.unprovenHint}</p>`}
${e.alike&&s`<p><span class="mark stale" dir="auto">${de.alike(e.alike)}</span></p>`}`,Rt=e=>e.back?de.back(e.back):e.desk?de.desk:"";function Wt(e){let[t,n]=b({}),o=e.lanes.desk.value,r=L(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return P(()=>{let c=!0;for(let[a]of r?i:[])Xs(e,a).then(m=>c&&n(d=>({...d,[a]:m})));return()=>{c=!1}},[e,r,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries({...o?.waiting,...o?.members}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:r};return{...d,alike:d.back?void 0:Qn(a,m)}}}async function Xs(e,t){try{let n=at(e),{newcomer:o,desk:r,back:i}=await on(n,t);return{good:!0,desk:r&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ae),stop:n instanceof Ae?n.sentence:void 0}}}var q={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",late:"We start late",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var er=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Bo({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let r=n.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==r&&{note:l}});return s`<div class="by-name" role="group" aria-label=${q.tell}>
<p class="small soft">${q.tell}. ${q.tellHint}</p>
${er.map(l=>s`<button key=${l} class="btn" aria-pressed=${l===r} onClick=${()=>i(l)}>${q.notes[l]}</button>`)}
</div>`}var tr=3e3,nr=350,sn=-1/0;function Io(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-sn>nr||(e.preventDefault(),e.stopPropagation())}function Kt({things:e}){let t=E([]),n=E(new Map),o=E(null),r=E(!1),[,i]=b(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&r.current&&(sn=performance.now()),t.current=[...t.current,...c];let a=t.current.filter(m=>!l.has(m)).join();return mn(()=>{r.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),P(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{sn=performance.now(),t.current=t.current.filter(f=>!a.split(",").includes(f)),i(f=>f+1)},tr)};u();let h=["pointerdown","pointermove","scroll","keydown"];return h.forEach(f=>m?.addEventListener(f,u,{passive:!0})),()=>(clearTimeout(d),h.forEach(f=>m?.removeEventListener(f,u)))},[a]),s`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?s`<div key=${m} data-key=${m}>${l.get(m)}</div>`:s`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}var or=()=>import("./how-many-FEXI3RRJ.js").then(e=>e.Crowd);function Ro({room:e,ask:t}){let n=O(),o=Wt(e),r=L(e),i=e.lanes.desk.value,l=rn(i?.waiting??{});if(X.value,!i||!l.length)return null;let c=i.can.admit&&!n.busy,a=n.busy?de.admitting:c?p.admitNow:sr(e),m=d=>c&&n.run(d,()=>j(e,u=>Fe(u,d)));return s`<section class="card">
<h2>${p.waiting} <span>${l.length}</span></h2>
${i.crowd&&s`<${T} load=${or} room=${e} />`}
${r&&s`<p class="small soft" id="admit-when">${a}</p>`}
<${Kt} things=${l.map(([d,u])=>{let h=y(e,d),f=o(d),k=i.door?.full?.includes(d)??!1,$=[Rt(f)||(u.first_time?p.firstTime:p.returning),u.here?u.since!==void 0&&p.waitsFor(e.running()-Number(u.since)):p.gone,!u.accepted&&p.notAccepted].filter(Boolean);return{key:d,card:s`<div class="waiting-one">
<p><b dir="auto" translate="no">${h}</b> <span class="small soft" dir="auto">${$.join(" \xB7 ")}</span></p>
<${It} knock=${f} />
<div class="row">
${r&&!f.stop&&s`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${p.admit}<span class="visually-hidden"> ${h}</span></button>`}
${u.here&&s`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${p.stillThere}<span class="visually-hidden"> ${h}</span></button>`}
${i.can.tell_full&&s`<button class="btn" aria-pressed=${k} onClick=${()=>t({do:"tell_full",gathering:i.can.tell_full,person:d,on:!k})}>${p.full_tonight}<span class="visually-hidden"> ${h}</span></button>`}
${u.first_time&&s`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${p.notNow}<span class="visually-hidden"> ${h}</span></button>`}
</div>
</div>`}})} />
${!r&&s`<p class="small soft">${he.title}. <a href=${`#/desk/${e.circle}`}>${p.full}</a></p>`}
<${Bo} room=${e} ask=${t} />
<${G} sentence=${n.sentence} />
</section>`}var rn=e=>Object.entries(e).sort(([,t],[,n])=>Number(t.since??1/0)-Number(n.since??1/0)||0);function sr(e){return D(e)?.phase==="closing"?p.admitClosing:e.lanes.desk.value?.door?.locked?p.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(bt(e)?.kind??"")?p.admitAfterTurn:p.admitLater}function Wo({room:e,desk:t}){let n=O(),o=Wt(e),r=L(e),i=rn(t.waiting);X.value;let l=a=>n.run(a,()=>j(e,m=>Fe(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return s`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${g.waiting}>
<h2>${g.waiting} ${i.length>0&&s`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?de.admitting:i.map(([a])=>y(e,a)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=y(e,a),u=o(a),h=[Rt(u)||(m.first_time?g.firstTime:g.beenHere),m.here?g.pageOpen:g.pageShut,m.here&&m.since!==void 0&&p.waitsFor(e.running()-Number(m.since)),!m.accepted&&g.notAccepted].filter(Boolean);return s`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${h.join(" \xB7 ")}</span></p><${It} knock=${u} /></div>
<div class="row">
${r&&!u.stop&&s`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${g.admit}: ${d}`} onClick=${()=>l(a)}>${g.admit}</button>`}
<${te} label=${g.decline} name=${`${g.decline}: ${d}`} ask=${g.declineAsk(d)} yes=${g.declineYes} no=${g.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var rr=()=>import("./planned-minutes-GEUDYM3B.js").then(e=>e.PlannedMinutes),ar=()=>import("./planned-change-R7W2PONA.js").then(e=>e.PlannedChange);function an({id:e,plan:t,room:n,people:o,large:r,onSheet:i}){let[l,c]=b(!1),[a,m]=b(!1),d=E(null),u=Number(t.at),h=n.words(t.theme),f=Math.max(3,Math.min(12,o||8));return s`<div class=${`planned${r?" large":""}`}>
<p class="when"><b>${H(u)}</b> <span>${Zt(u,t.minutes)}</span></p>
${!Un(u,t.zone,ft())&&s`<p class="soft small">${g.inZone(`${H(u,t.zone)}, ${Zt(u,t.minutes,t.zone)}`,Vn(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${h&&s`: <span dir="auto">${h}</span>`}</p>
${t.doors&&s`<p class="soft small">${pt.doors}: ${pt.doorsOf[t.doors]}</p>`}
<details><summary>${g.agenda(t.minutes)}</summary>
${l?s`<${T} load=${rr} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:s`<ol class="parts">${t.agenda.map(k=>{let $=t.segments[k],v=$.each?.[f];return s`<li key=${`${e}-${k}`}>
<span><span dir="auto">${n.words($.title)||ut[$.kind]}</span>${v&&s`<small class="soft"> ${pt.each($t(v),f)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ve.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Ve.sheet}</button></div>`}
</details>
${a?s`<${T} load=${ar} id=${e} plan=${t} room=${n} onDone=${()=>{m(!1),setTimeout(()=>d.current?.focus())}} />`:s`<button type="button" class="btn small quiet" ref=${d} aria-label=${`${Ve.change}: ${_.gathering(t.number)}`} onClick=${()=>m(!0)}>${Ve.change}</button>`}
</div>`}var ir=()=>import("./circle-changed-MIIYW2WI.js").then(e=>e.CircleChanged),lr=60*6e4;function Ko({room:e,circle:t,desk:n,home:o,running:r,onPlan:i,onSheet:l}){let c=O(),a=Object.entries(n.planned).filter(([$])=>$!==r?.id).sort(([,$],[,v])=>Number($.at)-Number(v.at)),[m,...d]=a,u=Object.values(n.members).filter($=>$.role==="participant").length,h=async $=>{await c.run("open",()=>j(e,v=>je(v,$)))&&(location.hash=`#/circle/${t.id}`)},f=o&&!o.crisis_line_confirmed,k=()=>{if(f)return s`<p class="notice with-act"><span>${g.needLine}</span> <a class="btn" href="#/desk/lines">${g.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let $=Number(m[1].at);return $-Date.now()<lr?s`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>h(m[0])}>${g.openDoors}</button>`:s`<${te} label=${g.openDoors} kind="btn" ask=${g.earlyAsk(`${H($)}, ${we($)}`)} yes=${g.earlyYes} busy=${!!c.busy} onYes=${()=>h(m[0])} />`};return s`<section class="panel next" aria-labelledby="next-title">
${r&&s`<div class="live-now"><p class="live">${dt[r.phase]}</p><p class="soft small">${_.gathering(r.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${g.enter}</a></div>`}
<h2 id="next-title">${g.next}</h2>
${m?s`<${an} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${k()}
<p role="alert" class="refusal">${c.sentence}</p>`:s`<p class="soft">${g.nothing}</p>`}
<div class="row">
<button class=${`btn${m||r?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?g.plan:g.planFirst}</button>
</div>
${d.length>0&&s`<h3>${g.later}</h3><ul class="later">${d.map(([$,v])=>s`<li key=${$}>
<${an} id=${$} plan=${v} room=${e} people=${u} onSheet=${()=>l($)} />
</li>`)}</ul>`}
${t.changed&&s`<${T} load=${ir} room=${e} circle=${t} />`}
</section>`}var V={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var Eo=e=>e.lanes.member.value?.cards??{};function Et({room:e,person:t,name:n,among:o=!1}){let{ask:r,sentence:i}=We(e),l=e.lanes.desk.value?.cards?.[t],c=Eo(e)[t];if(l===void 0)return null;if(!c)return s`<${ne} label=${o?V.openOf(n):V.open} sure=${V.sure(n)} yes=${V.yes} no=${V.no} kind="wide" act=${()=>r({do:"open_card",person:t,number:l})} /><${G} sentence=${i} />`;let a=no(e.words(c));return s`<section class="card emergency" aria-label=${V.of(n)}>
<h2 dir="auto">${V.of(n)}</h2>
<dl>
${(a.who||a.number)&&s`<dt>${V.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&s`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&s`<dt>${V.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&s`<dt>${V.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${oo(a)&&s`<p class="soft">${V.nothing}</p>`}
<button class="btn" onClick=${()=>r({do:"close_card",person:t})}>${V.away}</button>
<${G} sentence=${i} />
</section>`}function Ho(e){return Object.keys(Eo(e)).map(t=>({key:`card ${t}`,card:s`<${Et} room=${e} person=${t} name=${y(e,t)} />`}))}function jo({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(r=>n[r]);return o.length?s`<details><summary>${V.title}</summary>
<p class="soft small">${V.hint}</p>
<ul class="names">${o.map(r=>s`<li key=${r} class="stack"><${Et} room=${e} person=${r} name=${y(e,r)} among /></li>`)}</ul>
</details>`:null}function Ht(e,t){let n=ro(ao(e,t),so());return n>0?g.week(n):""}function Xe({id:e,label:t,value:n,options:o,onValue:r}){return s`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>s`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>r(i.value)} />
<span><b>${i.label}</b>${i.hint&&s`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var cr=()=>`${location.origin}${location.pathname}`,jt=(e,t)=>`${cr()}#/invitation/${e}/${Qt(t)}`,Fo=(e,t,n)=>`${e}/${t}/${Qt(n)}`,qo=()=>`${location.host}${location.pathname}#/words`;var mr=1440*6e4,dr=14,ur=180;function Ft({room:e,circle:t,hands:n,onMade:o,onCancel:r}){let[i,l]=b(t.entry==="drop_in"?"many":"one"),[c,a]=b(String(dr)),[m,d]=b(!0),[u,h]=b([]),f=E(re()),k=O();return s`<form class="stack" onSubmit=${async v=>{v.preventDefault();let C=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=ur;if(h(C?[]:[{id:"days",sentence:S.daysBad}]),!C)return;let A=!n&&i==="many",R=Date.now()+Number(c)*mr,{secret:z}=f.current;if(!await k.run("invite",()=>j(e,Oe=>Ce(Oe,f.current,{reusable:A,expires:R,desk:n}))))return;let ue=n&&m?await k.run("link",()=>Q("/api/links",{for_me:!1})):void 0;n&&m&&!ue||o({link:ue?Fo(ue.link,t.id,z):jt(t.id,z),secret:z,reusable:A,expires:R,hands:n,speakable:!ue})}} novalidate autocomplete="off">
<${ve} problems=${u} summary=${M.summary} />
${n?s`<p class="soft small">${W.handsHint}</p><${Jt} id="invite-new-here" on=${m} hint=${W.newHereHint} onChange=${d}>${W.newHere}</${Jt}>`:t.entry==="drop_in"&&s`<${Xe} id="invite-kind" label=${S.kind} value=${i} onValue=${l} options=${[{value:"many",label:S.reusable,hint:S.reusableHint},{value:"one",label:S.single,hint:S.singleHint}]} />`}
<${ce} id="days" label=${S.days} value=${c} onValue=${a} problem=${me(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${k.busy?"small soft":"visually-hidden"}>${k.busy?W.making:""}</p>
<p role="alert" class="refusal">${k.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!k.busy}>${S.create}</button><button type="button" class="btn quiet" onClick=${r}>${M.cancel}</button></div>
</form>`}function qt({made:e,spoken:t,onDone:n}){let o=e.back?W.wayTitle(e.back):e.hands?W.handsTitle:S.shownTitle,r=e.back?W.wayShown:e.hands?W.handsShown:e.reusable?S.shownMany:S.shown;return s`<${Ze} key=${e.link} id="invitation-link" title=${o} label=${S.linkLabel} link=${e.link} shareText=${S.shareText}
says=${[r,S.once,S.until(H(e.expires))]} done=${S.done} onDone=${n}>
${e.speakable&&t!==void 0&&s`<${pr} secret=${e.secret} spoken=${t} />`}
</${Ze}>`}function pr({secret:e,spoken:t}){let[n,o]=b([]);return P(()=>{On(e).then(o)},[e]),n.length?s`<section class="spoken" aria-label=${W.wordsTitle}>
<h4>${W.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${W.number}: <b>${t}</b></p>
<p class="small soft">${W.wordsHint(qo())}</p>
</section>`:null}var $r=10080*6e4;function Yo({room:e,circle:t,desk:n,spoken:o}){let[r,i]=b(!1),[l,c]=b(null),[a,m]=b(""),d=E({}),u=O(),h=L(e),f=e.lanes.member.value?.person,k=Object.entries(n.members).map(([w,pe])=>({person:w,role:pe.role,name:y(e,w)||g.nameless})),$=k.filter(w=>w.role!=="participant"),v=k.filter(w=>!$.includes(w)).sort((w,pe)=>w.name.localeCompare(pe.name)),C=[...$,...v].filter(w=>w.person!==f),A=async w=>{m(""),await u.run(`end-${w.person}`,()=>Q("/api/ways-in/end",{circle:t.id,person:w.person}))&&m(_e.memberDone(w.name))},R=async w=>{m("");let pe=d.current[`link ${w.person}`]??=re(),Ut=n.members[w.person]?.link;await u.run(`remove-${w.person}`,()=>j(e,Ye=>Pt(Ye,w.person,pe)))&&(delete d.current[`link ${w.person}`],m([K.done(w.name),Ut&&K.newLink,K.eyes].filter(Boolean).join(" ")))},z=async({person:w,role:pe,name:Ut})=>{let Ye=d.current[w]??=re(),cn=Date.now()+$r;await u.run(`way-${w}`,()=>j(e,Bs=>Ce(Bs,Ye,{reusable:!1,expires:cn,person:w,desk:pe!=="participant"})))&&(delete d.current[w],c({link:jt(t.id,Ye.secret),secret:Ye.secret,reusable:!1,expires:cn,back:Ut,speakable:!0}))},Te=w=>{c(w),i(!1)},ue=async({person:w},pe)=>u.run(`tonight-${w}`,()=>e.send({do:"for_tonight",person:w,on:pe})),Oe=h&&!e.lanes.member.value?.tonight,et=!!u.busy,ln=w=>[w.role!=="participant"&&qn[w.role],n.members[w.person]?.tonight&&se.mark,Ht(e,w.person),n.with_a_step.includes(w.person)&&g.hasStep].filter(Boolean).join(" \xB7 ");return s`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${g.people} <span>${k.length}</span></h2>
<ul class="names">${[...$,...v].map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>${ln(w)&&s`<small class="soft">${ln(w)}</small>`}</li>`)}</ul>
${!v.length&&s`<p class="soft small">${g.noPeople}</p>`}
${n.steps.named>0&&s`<p class="soft small">${g.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${jo} room=${e} />
${$.length<2&&s`<div class="kindly"><p><b>${g.alone}</b></p><p class="small">${g.aloneHint}</p></div>`}
${l?s`<${qt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Ft} room=${e} circle=${t} hands onMade=${Te} onCancel=${()=>i(!1)} />`:h&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${W.hands}</button></div>`}
${C.length>0&&s`<details><summary>${_e.members}</summary>
<p class="soft small">${_e.membersHint}</p>
<ul class="names">${C.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
${h&&s`<button type="button" class="btn small" disabled=${et} aria-label=${W.wayOf(w.name)} onClick=${()=>z(w)}>${W.way}</button>`}
${Oe&&w.role!=="participant"&&s`<button type="button" class="btn small" disabled=${et} aria-label=${n.members[w.person]?.tonight?se.offOf(w.name):se.onOf(w.name)} onClick=${()=>ue(w,!n.members[w.person]?.tonight)}>${n.members[w.person]?.tonight?se.off:se.on}</button>`}
${w.role==="participant"&&s`<${te} label=${_e.member} name=${_e.memberOf(w.name)} kind="btn small quiet" ask=${_e.memberAsk(w.name)} yes=${_e.memberYes}
busy=${et} onYes=${()=>A(w)} />`}</li>`)}</ul>
</details>
${h&&s`<details><summary>${K.title}</summary>
<p class="soft small">${K.hint}</p>
<ul class="names">${C.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
<${te} label=${K.one} name=${K.oneOf(w.name)} kind="btn small quiet" ask=${w.role==="participant"?K.ask(w.name):K.askDesk(w.name)} yes=${K.yes} no=${K.no}
busy=${et} onYes=${()=>R(w)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?K.busy:u.busy.startsWith("way")?W.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function Go({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[r,i]=b(!1),[l,c]=b([]),a=O(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),h=/^https:\/\/[^\s]+$/.test(u);if(c(h?[]:[{id:"call-link",sentence:g.callMissing}]),!h)return;let f=Y();await a.run("call",()=>e.send({do:"set_call_link",link:f},{[f]:u}))&&(o(null),i(!0))};return s`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${g.call}</h2>
${!t&&s`<p class="soft small">${g.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ve} problems=${l} summary=${M.summary} />
<${ce} id="call-link" label=${g.call} bare hint=${g.callHint} value=${n??t} onValue=${o}
problem=${me(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${g.callSave}</button><p role="status" class="small">${r?g.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function Vo({room:e,circle:t,onRevise:n}){return s`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${g.promises} <span>${g.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>s`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&s`<div class="row"><button class="btn" onClick=${n}>${g.revise}</button></div>`}
</section>`}function Yt({room:e,gathering:t}){let n=pn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[Xt(e,c.arriving),Xt(e,c.leaving)],d=a&&m?Ct.both(a,m):a||m&&Ct.leaving(m);return{person:l,said:d,name:y(e,l)}}).filter(l=>l.said&&l.name);return i.length?s`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Ct.desk}</h2>
<ul class="numbers">${i.map(l=>s`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Uo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,r])=>Number(r.released_at)-Number(o.released_at));return n.length?s`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${g.past}</h2>
<ul class="names">${n.map(([o,r])=>s`<li key=${o} class="between"><span>${H(Number(r.planned_at))}</span><small class="soft">${g.came(Number(r.came??r.attended.length))}</small></li>`)}</ul>
<${Yt} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&s`<${T} load=${ho} room=${e} />`}
</section>`:null}function zo({view:e,open:t,busy:n,back:o,onRevoke:r}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&S.usedBy(e.used),t&&S.goodUntil(H(Number(e.expires)))].filter(Boolean);return s`<li class="between">
<p><span dir="auto">${o?W.forBack(o):e.desk?W.forHands:e.reusable?S.forMany:S.forOne}</span> <span class=${`mark ${i}`}>${S.state[i]??i}</span>
${l.length>0&&s`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&s`<${te} label=${S.revoke} kind="btn small quiet" ask=${S.revokeAsk} yes=${S.revokeYes} busy=${n} onYes=${r} />`}
</li>`}function Qo({room:e,circle:t,desk:n,spoken:o}){let[r,i]=b(!1),[l,c]=b(null),a=O(),m=Date.now(),d=Object.entries(n.invitations).sort(([,$],[,v])=>Number(v.expires)-Number($.expires)),u=$=>$.state==="open"&&Number($.expires)>m,h=d.filter(([,$])=>u($)),f=d.filter(([,$])=>!u($)),k=([$,v])=>s`<${zo} key=${$} view=${v} open=${u(v)} busy=${a.busy===$}
back=${v.person&&e.words(n.members[v.person]?.name)} onRevoke=${()=>a.run($,()=>e.send({do:"revoke",invitation:$}))} />`;return s`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${S.title}</h2>
${l?s`<${qt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Ft} room=${e} circle=${t} onMade=${$=>{c($),i(!1)}} onCancel=${()=>i(!1)} />`:L(e)&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${S.make}</button></div>`}
${h.length?s`<ul class="names">${h.map(k)}</ul>`:!l&&!r&&s`<p class="soft small">${S.none}</p>`}
${f.length>0&&s`<details><summary>${S.older(f.length)}</summary><ul class="names">${f.map(k)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}async function Zo(e,t,n,{person:o,keys:r,bodies:i}){let{openRecovery:l}=await Me(),c=await l(e,t,n);F(r,"missing_record");let[a]=Kn(r.desk);F(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await gn(e,c,i[r.desk[a]]??""),d=Ne(m),u=await xn(e,d,null,i[r.roster.signed]??"");return F(c.number===u.circleKey.number,c.number<u.circleKey.number?"old_record":"missing_record"),F(bn(await nt(c.key),u.circleKey.commitment),"wrong_key"),{...await it(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[c.number]:c.key}}}async function Jo(e,{invitation:t,secret:n},o,r,i){let{circle:l,person:c,device:a}=e,m=await kn(l,n),d=tt(await wn(l,t,m,lt(e)));return{circle:l,token:Le(m.token),person:c,device:a.id,proof:In(e,d),name:r.text,name_id:r.id,agreements:o,adult:!0,private_place:!0,key:i}}var fr=10*6e4,hr=8e3;async function es(e,t){let n=re(),o=await vt(t,n,{desk:!0,person:t.person}),r=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:h}=m.value;return{held:t,desk:d.value,circle:u,running:h?.id,seats:Object.keys(h?.seats??{}),words:f=>f===n.kept?o:"",sealed:e.sealed}};await Xo(e,await Ce(r(),n,{reusable:!1,expires:Date.now()+fr,desk:!0,person:t.person}));let i=Y(),l=r().circle.agreements_version;await Q("/api/knock",await Jo(t,n,l,{id:i,text:await Hn(t,i,"\xB7")},Le(Pe()))),await br(e,t),await Xo(e,await Fe(r(),t.person));let{roster:c,...a}=t;await Be(a)}async function Xo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ie(o.code??"",o.sentence??"")}var br=(e,{person:t,device:n})=>new Promise((o,r)=>{let i=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>i(()=>r(new Error("the knock was not seen"))),hr),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var kr={words_unknown:{id:"sheet-code",sentence:x.codeWrong},words_count:{id:"sheet-code",sentence:x.codeHint},wrong_code:{id:"sheet-code",sentence:x.codeWrong},unreadable:{id:"sheet-letters",sentence:x.lettersWrong},version:{id:"sheet-letters",sentence:x.lettersWrong},does_not_open:{id:"sheet-letters",sentence:x.notThis},old_record:{id:"sheet-letters",sentence:x.older}};function ts({room:e,letters:t="",onKeys:n,head:o,onBack:r}){let[i,l]=b({letters:t,code:""}),[c,a]=b([]),m=O(),d=!!e.lanes.ring.value?.gathering,u=async k=>{k.preventDefault();let $=[!i.letters.trim()&&{id:"sheet-letters",sentence:x.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:x.codeMissing}].filter(Boolean);if(a($),$.length)return;await m.run("open",async()=>{let C=e.lanes.member.value;if(!C)throw new Error("nobody is here yet");let A=await h(async()=>Zo(e.circle,await gr(i.code),i.letters,C));return A?(await es(e,A),!0):!1})&&n()},h=async k=>{try{return await k()}catch($){let v=$ instanceof Ae||$ instanceof Gt?kr[$.code]:void 0;if(!v)throw $;a([v]);return}},f=(k,$,v)=>s`<${ce} id=${`sheet-${k}`} as="textarea" label=${$} hint=${v}
value=${i[k]} problem=${me(c,`sheet-${k}`)} onValue=${C=>l({...i,[k]:C})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return s`<main class="page desk narrow">
<header><div><button class="back" onClick=${r}>${M.back}</button>
<h1 tabindex="-1" ref=${o}>${x.back}</h1><p class="soft">${x.backLead}</p></div></header>
${d&&s`<p class="notice">${x.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${ve} problems=${c} summary=${M.summary} />
${f("letters",x.letters,x.lettersHint)}
${f("code",x.code,x.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?x.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${x.open}</button>
</form>
</main>`}var Gt=class extends Error{code="wrong_code"},gr=async e=>{let{codeTyped:t}=await Me();return t(e).catch(n=>{throw n instanceof Ae&&n.code==="wrong_key"?new Gt:n})};var wr=()=>import("./field-qr-THQ6SLDY.js").then(e=>e.Qr);function ns({room:e,onMake:t}){return L(e)?s`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${x.title}</h2>
<p class="soft">${x.what}</p><p class="soft small">${x.old}</p>
<div class="row"><button class="btn" onClick=${t}>${x.make}</button></div>
</section>`:null}async function yr(e){let{held:t}=at(e),{number:n}=t.roster.circleKey,{agree:o,sign:r,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Me(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:r.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function os({room:e,circle:t,head:n,onBack:o}){let[r,i]=b(null);P(()=>{yr(e).then(i)},[e]);let l=e.words(t.title);return s`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${x.title}</h1><p class="soft">${x.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!r} onClick=${()=>print()}>${x.print}</button></div>
${r&&s`<article class="paper recovery" aria-label=${x.title} translate="no">
<header><p dir="auto">${l}</p><p>${x.of(H(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${x.first}</h2><p>${x.firstHint}</p>
<div class="between"><${T} load=${wr} text=${vr(t.id,r.letters)} label=${x.qr} />
<p class="letters" dir="ltr">${r.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${x.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${x.second}</h2><p>${x.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${r.code.map((c,a)=>s`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var vr=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var Vt=e=>s`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,_r=()=>import("./circle-revise-GJZMOHME.js").then(e=>e.CircleRevise),xr=()=>import("./circle-series-6ETQ3TO2.js").then(e=>e.CircleSeries),Cr=()=>import("./agenda-sheet-WNKZKPU2.js").then(e=>e.AgendaSheet),Or=()=>import("./plan-KDIXLKJ6.js").then(e=>e.Plan);function ss({id:e,letters:t,onKeys:n}){let o=dn(()=>mt(e),[e]);P(()=>()=>o.close(),[o]);let r=St().desk,[i,l]=b(!1),[c,a]=b(""),{step:m,go:d,back:u,head:h}=yt(t?"recover":"circle"),{state:f,sentence:k}=o.connection.value,$=o.lanes.desk.value,v=o.lanes.ring.value?.circle,C=o.lanes.member.value?.role;if(P(()=>{C==="participant"&&location.replace(`#/circle/${e}`)},[C]),o.stop.value)return s`<${lo} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return s`<${io} room=${o} />`;if(!$||!v)return f==="stopped"?s`<${ye} title=${g.stopped} again=${g.toDesk} sentence=${k} onAgain=${()=>location.replace("#/desk")} />`:s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${g.connecting}</h1><p role="status">${f==="lost"&&k||g.connecting}</p></main>`;let A={room:o,circle:v,desk:$,home:r,spoken:r?.circles.find(Oe=>Oe.id===e)?.spoken};if(m==="promises")return s`<${T} load=${_r} meanwhile=${Vt} ...${A} head=${h} onBack=${u} />`;if(m==="weeks")return s`<${T} load=${xr} meanwhile=${Vt} ...${A} head=${h} onBack=${u} />`;if(m==="sheet")return s`<${T} load=${Cr} meanwhile=${Vt} ...${A} gathering=${c} head=${h} onBack=${u} />`;if(m==="recovery")return s`<${os} ...${A} head=${h} onBack=${u} />`;if(m==="recover")return s`<${ts} ...${A} letters=${t} onKeys=${n} head=${h} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let R=o.lanes.ring.value?.gathering,z=()=>{l(!0),d("plan")},Te=Oe=>{a(Oe),d("sheet")};return s`<div hidden=${m!=="plan"}>
${i&&s`<${T} load=${Or} meanwhile=${Vt} ...${A} head=${m==="plan"?h:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${g.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:h} dir="auto">${o.words(v.title)||_.untitled(A.spoken??1)}</h1>
<p class="soft">${ge[v.entry]} · ${Re[v.medium]}</p>
</div></header>
<p role="status" class=${f==="live"?"visually-hidden":"notice"}>${f==="live"?"":k||M.offline}</p>
<${Mt} room=${o} />
<${Do} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&s`<${Wo} ...${A} />
<div class="sides">
<div class="stack">
<${At} room=${o} />
<${Ko} ...${A} running=${R} onPlan=${z} onSheet=${Te} />
<${Qo} ...${A} />
<${Uo} ...${A} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${g.theWeeks}</button>
</div>
<div class="stack">
<${Yo} ...${A} />
${v.medium==="beside_a_call"&&s`<${Go} ...${A} />`}
<${Vo} ...${A} onRevise=${()=>d("promises")} />
<${ns} room=${o} onMake=${()=>d("recovery")} />
<${Lt} room=${o} />
</div>
</div>`}
<footer><${wt} /></footer>
</main>`}function rs({templates:e,onChoose:t}){return s`<ul class="templates">${e.map(n=>s`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[ge[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>s`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,r)=>s`<li key=${r}><span dir="auto">${o.title||ut[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&s`<ul class="bullets small">${n.notes.map(o=>s`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function as({person:e,title:t,name:n,about:o,medium:r,entry:i,template:l,agreements:c}){let a=Y(),m=await Dn(a),d=Pe(),u={...await it(a,Ne(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},h=$e(),f=async(C,A)=>{let R=Y(),z={circle:a,gathering:null,author:e,kind:C,id:R,turn:null},{sealed:Te,wraps:ue}=await st(z,0,A,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return h.bodies[R]=Ie(e,Te,ue),R},k=await rt(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),$=await ot(a,m.keys,{number:1,circleKey:{number:1,commitment:k.named.commitment},gatheringKeys:[],devices:[{...lt(u),ended:!1}]});return{request:{founding:{circle:a,medium:r,entry:i,template:l,title:await f("title",t),name:await f("name",n),about:await f("about",o),agreements:await Promise.all(c.map(C=>f("agreement",C))),keys:{device:u.device.id,desk:h.add(m.record),roster:h.add($),circle_key:h.add(k.record)}},bodies:h.bodies},held:u}}function is({template:e,person:t,name:n}){let[o,r]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=b(()=>co(e.agreements)),[c,a]=b([]),[m,d]=b(null),u=O(),h=$=>r({...o,...$}),f=async $=>{$.preventDefault();let v=[];if(o.title.trim()||v.push({id:"title",sentence:I.nameMissing}),o.name.trim()||v.push({id:"my-name",sentence:Je.nameMissing}),o.about.trim()||v.push({id:"about",sentence:I.aboutMissing}),v.push(...mo(i)),a(v),v.length)return;let C={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(R=>R.text.trim())},A=await u.run("make",async()=>{let R=JSON.stringify(C),z=m?.of===R?m.made:await as(C);return d({of:R,made:z}),await Q("/api/circles",z.request),await Be(z.held),z.held});A&&location.replace(`#/desk/${A.circle}`)},k=($,v)=>Object.keys(v).map(C=>({value:C,label:$[C],hint:v[C]}));return s`<form class="stack roomy" onSubmit=${f} novalidate autocomplete="off">
<${ve} problems=${c} summary=${M.summary} />
<${ce} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${me(c,"title")}
onValue=${$=>h({title:$})} more=${{maxlength:80}} />
<${ce} id="my-name" label=${Je.name} hint=${Je.nameHint} value=${o.name} problem=${me(c,"my-name")}
onValue=${$=>h({name:$})} more=${{maxlength:60}} />
<${Xe} id="medium" label=${I.medium} value=${o.medium} options=${k(Re,jn)} onValue=${$=>h({medium:$})} />
<${Xe} id="entry" label=${I.entry} value=${o.entry} options=${k(ge,Fn)} onValue=${$=>h({entry:$})} />
<${ce} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${me(c,"about")}
onValue=${$=>h({about:$})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${uo} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?Je.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${I.make}</button>
</form>`}function ls(){let[e,t]=b(null),[n,o]=b(""),[r,i]=b(null),{step:l,go:c,back:a,head:m}=yt("choose"),d=async()=>{o("");try{let[f,k]=await Promise.all([Ge("/api/me"),Ge("/api/templates")]),$=await ct(f.circles.map(v=>v.circle));t({me:f,templates:k,name:[...$.values()].at(-1)?.name??""})}catch(f){o(f instanceof ie?f.sentence:String(f))}};if(P(()=>{d()},[]),n)return s`<${ye} sentence=${n} onAgain=${d} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${M.loading}</p></main>`;let u=l==="write"&&r,h=f=>{i(f),c("write")};return s`<main class="page desk narrow">
<header><div>
${u?s`<button class="back" onClick=${a}>${I.otherTemplate}</button>`:s`<a class="back" href="#/desk">${g.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?I.title:I.choose}</h1>
<p class="soft">${u?r.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${rs} templates=${e.templates} onChoose=${h} /></div>
${r&&s`<div hidden=${!u}><${is} key=${r.id} template=${r} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}var Sr=()=>import("./lines-page-AKOIV5U6.js").then(e=>e.DeskLines),Nr=()=>s`<${T} load=${Sr} />`;function cs({params:e}){let t=e.circle==="new"?ls:e.circle==="lines"?Nr:ss,[n,o]=b(0),r=n?void 0:e.letters;return s`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${r} onKeys=${()=>o(n+1)} />`}function ms({room:e}){let t=D(e);if(!t)return null;X.value;let n=e.gatheringTime();return s`<section class="card agenda">
<h2>${p.agenda} <span>${p.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let r=t.segments[o],i=o===t.segment,l=i&&r.began!==void 0?Math.floor((n-Number(r.began))/6e4):0;return s`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${kt(e,r)}</span>
<span>${i?p.agendaElapsed(Math.min(l,r.minutes),r.minutes):ae(r.minutes)}</span>
</li>`})}
</ol>
</section>`}var B={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function ds(e,t,n){X.value;let o=e.lanes.member.value?.can.end_aside,r=Object.entries(e.lanes.desk.value?.asides??{}),i=Ke(e);return r.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),r.map(([l,c])=>{let a=c.with.includes(i),[m,d]=[y(e,l),Se(c.with.map(u=>y(e,u)))];return{key:`aside ${l}`,card:s`<section class="card">
<h2>${B.title} <span>${fn(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${a?B.withYou(m):B.withOthers(m,d)}</p>
${a&&o&&s`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${B.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${B.write(m)}</button>
</section>`}})}var qe=({room:e,person:t})=>s`<${en} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${B.lineWith(y(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function us(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits).map(([r,i])=>({key:`line ${r}`,card:s`<section class="card">
<h2 dir="auto">${B.wrote(y(e,r))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(r)}>${B.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${p.seen}</button>
</section>`}))}function ps({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(r=>r.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return s`<section class="card"><h2>${B.among}</h2><${en} room=${e} line=${o} label=${B.among} command=${r=>({do:"tell_desk",words:r})} /></section>`}var $s=["i_need_a_person","give_me_a_moment","ok"];function fs(e,t){X.value;let n=e.lanes.desk.value,o=c=>p.ago(e.running()-Number(c)),r=Object.entries(n?.signals??{});r.sort(([,c],[,a])=>$s.indexOf(c.kind)-$s.indexOf(a.kind)||Number(c.since)-Number(a.since));let i={i_need_a_person:p.asked,give_me_a_moment:p.moment,ok:p.fine},l=Object.entries(n?.checks??{}).filter(([c,a])=>!a.answer||!n?.signals[c]);return[...r.map(([c,a])=>({key:`signal ${c}`,card:s`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${p.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](y(e,c))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${p.seen}</button>
</section>`})),...l.map(([c,a])=>({key:`check ${c}`,card:s`<section class="card">
<h2>${a.answer?p.signals[a.answer]:p.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](y(e,c)):p.noAnswer(y(e,c))}</p>
${a.answer?s`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${p.seen}</button>`:s`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${p.takeBackCheck}</button>`}
</section>`}))]}var hs=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function bs(e,t,n){X.value;let o=e.lanes.desk.value,r=e.lanes.member.value?.can.aside,i=D(e)?.seats??{},[l,c]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([a])=>!o?.signals[a]).map(([a,m])=>{let d=y(e,a)||e.words(m.name),u=m.by===Ke(e)?p.takenByYou:m.by?p.takenBy(y(e,m.by)):p.takenByNobody;return{key:`signal ${a}`,card:s`<section class="card">
<h2>${p.signals[m.kind]} <span>${p.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?p.asked(d):p.moment(d)} ${u}</p>
${i[a]?.role==="participant"&&s`<button class="btn" dir="auto" onClick=${()=>n(a)}>${B.write(d)}</button>`}
${i[a]&&!l[a]&&s`<button class="btn" onClick=${()=>t({do:"check",person:a,on:!0})}>${p.check}</button>`}
${r?.people.includes(a)&&s`<button class="btn" onClick=${()=>t({do:"aside",gathering:r.gathering,person:a})}>${c[a]?B.join:B.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a,settled:!0})}>${p.settled}</button>
</section>`}})}function ks({room:e,ask:t}){let[n,o]=b(""),[r,i]=b(""),l=e.lanes.member.value?.can.lead_again,c=D(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...fs(e,t),...bs(e,t,o),...us(e,t,o),...Ho(e),...ds(e,t,o),...l&&c!==r?[{key:"lead",card:s`<section class="card">
<h2>${p.ledBefore}</h2>
<p dir="auto">${p.tookLead(y(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${p.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${p.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:s`<${Ro} room=${e} ask=${t} />`}]:[]],d=Object.values(e.lanes.desk.value?.dyads??{}).filter(u=>u.called).length+(e.lanes.desk.value?.calls?.length??0);return s`
<${Dr} room=${e} all=${m.length+Math.max(0,a-1)+d} />
<${Kt} things=${m} />
${n&&s`<${J} title=${B.lineWith(y(e,n))} onClose=${()=>o("")}><${qe} room=${e} person=${n} /></${J}>`}
`}function Dr({room:e,all:t}){let n=hs(e),o=E(null),[,r]=b(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),l=E(null);return s`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?s`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),r(m=>m+1)}}>${p.asked(y(e,i))}</button>`:s`<p class="small soft">${t?p.waitHere(t):p.quiet}</p>`}
</div>`}var Tr=()=>import("./start-late-UP56LE7E.js").then(e=>e.StartLate);function gs({room:e,ask:t}){let[n,o]=b(""),r=e.lanes.desk.value,[i,l]=b(!1),{lock:c,unlock:a,doors:m,start_late:d}=r?.can??{};if(!r?.door||!m)return null;let{asked_out:u,locked:h,policy:f="until_check_in"}=r.door;return s`<section class="card door-card">
<h2>${q.title}</h2>
<p class="small soft">${h?q.locked:q.open[f]}</p>
${c&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:c,on:!0})}>${q.lock}</button>`}
${a&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:a,on:!1})}>${q.unlock}</button>`}
${d&&(i?s`<${T} load=${Tr} late=${d} send=${t} />`:s`<button class="btn" onClick=${()=>l(!0)}>${q.late}</button>`)}
${u.map(k=>s`<div key=${k} class="waiting-one"><p dir="auto">${q.isOut(y(e,k))}</p>
<button class="btn" aria-label=${q.backOf(y(e,k))} onClick=${()=>t({do:"let_back_in",gathering:m,person:k})}>${q.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(k)}>${B.write(y(e,k))}</button></div>`)}
<p class="small soft">${q.outHint}</p>
${n&&s`<${J} title=${B.lineWith(y(e,n))} onClose=${()=>o("")}><${qe} room=${e} person=${n} /></${J}>`}
</section>`}var ws=e=>$t(Math.round(e/1e3)),N={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ae(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ae(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${ws(e)}`,shareNote:(e,t)=>`Each has ${ws(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ae(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},be={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ae(e)} longer`,more:e=>`+${ae(e)}`,counts:(e,t,n,o)=>`${ae(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ae(e)} longer`,letGo:"Let the question go"};function ys({room:e,ask:t,sentence:n}){let[o,r]=b(!1),i=D(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,a=d=>t({do:"reseat",gathering:l,order:d}),m=d=>a([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return s`<button class="btn" onClick=${()=>r(!0)}>${N.order}</button>
${o&&s`<${J} title=${N.order} onClose=${()=>r(!1)}>
<p class="small soft">${N.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${N.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>s`<li key=${d}><span dir="auto" translate="no">${y(e,d)}</span>
${u>0&&s`<button class="btn" aria-label=${N.earlier(y(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${G} sentence=${n} />
</${J}>`}`}function xs({room:e,ask:t}){let n=e.lanes.desk.value,o=D(e)?.piece;if(!n||!o)return null;let{can:r,not_yet:i,passed:l}=n;if(!r.move_on&&!r.offer_to&&!r.begin_round&&!i.length&&!l.length)return null;let c=y(e,o.person);return s`<section class="card floor">
<h2>${p.piece}</h2>
${c&&s`<p class="small"><span class="soft">${o.at==="held"?N.has:N.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(r.give_time||r.hint)&&s`<div class="pair">
${r.give_time&&s`<button class="btn" onClick=${()=>t({do:"give_time",turn:r.give_time,each:Number(o.each)})}>${N.giveTime}</button>`}
${r.hint&&s`<button class="btn" title=${N.hintNote} onClick=${()=>t({do:"hint",turn:r.hint})}>${N.hint}</button>`}
</div>`}
${o.at==="held"&&r.move_on&&!r.hint&&s`<p class="small soft" role="status">${N.hinted}</p>`}
${i.length>0&&s`<${vs} room=${e} label=${bt(e)?.kind==="open_centre"||D(e)?.hands?po.notYet:p.notYet} people=${i} />`}
${l.length>0&&s`<${vs} room=${e} label=${p.passed} people=${l} />`}
${r.skip&&s`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:r.skip})}>${N.skip(c)}</button>`}
${r.offer&&s`<${_s} room=${e} label=${o.at==="offered"?N.offerInstead:N.offer} each=${N.offerTo} people=${r.offer_to??[]}
act=${a=>t({do:"offer",segment:r.offer,person:a,turn:Y()})} />`}
${r.begin_round&&s`<${_s} fold room=${e} label=${N.begin} each=${N.beginWith} people=${Ar(e).slice(1)}
act=${a=>t({do:"begin_round",segment:r.begin_round,first:a})} />`}
${r.move_on&&s`<${ne} key=${r.move_on} label=${p.moveOn} sure=${p.moveOnSure(c)} yes=${p.moveOnYes} no=${p.keep}
act=${()=>t({do:"move_on",turn:r.move_on})} />`}
</section>`}function Ar(e){let t=D(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var vs=({room:e,label:t,people:n})=>s`<p class="small"><span class="soft">${t}: </span>
${n.map((o,r)=>s`${r>0&&", "}<span dir="auto" translate="no">${y(e,o)}</span>`)}</p>`,Lr=8;function _s({room:e,label:t,each:n,people:o,act:r,fold:i=!1}){let[l,c]=b(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Lr;return!l&&!m?s`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:s`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>s`<button key=${d} class="btn" dir="auto" aria-label=${n(y(e,d))} onClick=${()=>(c(!1),r(d))}>${y(e,d)}</button>`)}
${!m&&s`<button class="btn quiet" onClick=${()=>c(!1)}>${N.fold}</button>`}
</div>`}var Pr=()=>import("./review-waits-IKSQSXXF.js").then(e=>e.Waits);function Cs({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:r,hold_some:i}=n?.can??{};if(!n||!L(e)||!o&&!r||gt(e)?.medium!=="written")return null;let l=Mr(n.held??{}),c=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=r?ee.on:m?ee.some(a.map(u=>u==="newcomers"?ee.newcomers:typeof u=="string"?"":y(e,u.person))):ee.off;return s`<section class="card review">
<h2>${ee.title} ${l.length>0&&s`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.length>0&&s`<${T} load=${Pr} room=${e} waits=${l} />`}
${m&&!l.length&&s`<p class="small soft" role="status">${ee.none}</p>`}
${c.length>0&&s`<p class="small soft" dir="auto">${ee.gaveBack(c.map(u=>y(e,u.author)))}</p>`}
${o&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${ee.hold}</button>`}
${r&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${ee.stop}</button>`}
${i&&!r&&s`<${Br} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var Mr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Br({room:e,gathering:t,holds:n,ask:o}){let r=Object.entries(D(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),l=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),c=n.includes("newcomers");return s`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${ee.ofNewcomers}</button>
<details><summary>${ee.ofOne}</summary><div class="row">
${r.map(([a])=>s`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>l(!i(a),{person:a})}><span dir="auto" translate="no">${y(e,a)}</span></button>`)}
</div></details>`}function Os(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),r=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),r))}var Ss=(e,t)=>Number(e.closing_begins)-t;function Ns(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),r=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,r)-Number(e.closing_begins))}function Ds({room:e,ask:t}){let n=e.lanes.desk.value,o=D(e);if(!n||!o)return null;let{can:r,staying:i}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!r.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(r.ask_to_stay));return s`<p class="small soft">${be.ask}</p><div class="pair thirds" role="group" aria-label=${be.ask}>
${m.map(d=>s`<button key=${d} class="btn" aria-label=${be.askFor(d)} onClick=${()=>c(o.minutes+d)}>${be.more(d)}</button>`)}
</div>`}let a=l-o.minutes;return s`<div class="staying" role="status">
<p class="small">${be.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&s`<p class="small told-gently">${be.ends}</p>`}
</div>
${r.stay_longer&&s`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:r.stay_longer,until:l})}>${be.stay(a)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${be.letGo}</button>`}var Ir=5;function Ts({room:e,ask:t}){X.value;let n=e.lanes.desk.value,o=D(e),r=n?.pace;if(!n||!r||!o?.segment)return null;let{can:i}=n,l=$o(e),c=l.of==="turn"?l.left:0,a=e.running(),m=i.share_time&&Os(r,a,c),d=Math.min(Ir,r.spare),u=o.segments[o.segment].minutes;return s`<section class="card time">
<h2>${N.time}</h2>
${o.phase==="open"&&s`<${Rr} left=${Ss(r,a)} over=${Ns(r,a,c)} />`}
${m&&m!==Number(r.each)&&s`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(r.each)})}>${N.share(m)}</button>
<p class="small soft">${N.shareNote(Number(r.each),r.to_come??0)}</p>`}
${i.give_minutes&&s`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${N.more(d)}</button>`}
${(i.begin_writing||o.writing_time)&&s`<${T} load=${fo} room=${e} ask=${t} />`}
${i.begin_pairs&&s`<${T} load=${Ot} room=${e} ask=${t} />`}
<${Ds} room=${e} ask=${t} />
${i.slow_pace&&s`<button class="btn" title=${N.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${N.slow}</button>`}
${i.usual_pace&&s`<p class="small soft" role="status">${N.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${N.usual}</button>`}
</section>`}var Rr=({left:e,over:t})=>s`<p class="small">${e<=0?N.closingNow:N.untilClosing(e)}</p>
${e>0&&t>3e4&&s`<p class="small told-gently" role="status">${N.eats(t)}</p>`}`;var Wr=()=>import("./how-many-FEXI3RRJ.js").then(e=>e.OnlyOne);function Kr({room:e,open:t,onClose:n}){let{ask:o,sentence:r}=We(e),i=e.lanes.desk.value;return!i||!Zn(e)?null:s`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${p.label} onClickCapture=${Io}>
<${Mt} room=${e} />
<${ks} key=${t} room=${e} ask=${o} />
${(D(e)?.pairs||i.calls)&&s`<${T} load=${Ot} room=${e} ask=${o} top />`}
${i.only_one&&s`<${T} load=${Wr} room=${e} ask=${o} />`}
<section class="card next-card">
<h2>${p.next}</h2>
<${Er} room=${e} ask=${o} />
<${G} sentence=${r} />
</section>
<${xs} room=${e} ask=${o} />
<${Ts} room=${e} ask=${o} />
<${Cs} room=${e} ask=${o} />
<${gs} room=${e} ask=${o} />
<${ms} room=${e} />
<${Yt} room=${e} gathering=${D(e)?.id} />
<${ps} room=${e} />
<${jr} room=${e} ask=${o} sentence=${r} />
<${At} room=${e} />
${i.can.release&&s`<${Lt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${p.close}</button>
</div>`}function Er({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=D(e);if(!n||!o)return null;let r=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&s`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${p.resume}</button>`,n.open&&s`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${p.begin}</button>`,n.begin_round&&s`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${p.round}</button>`,n.release&&s`<${ne} label=${p.release} sure=${p.releaseSure} yes=${p.releaseYes} no=${p.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&s`<${Hr} key=${n.next} room=${e} going=${i} label=${p.nextPart(kt(e,o.segments[r??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return s`<div class=${i&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&s`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${p.pause}</button>`}`}function Hr({room:e,going:t,label:n,act:o}){let r=t?e.lanes.desk.value?.not_yet??[]:[];return r.length?s`<${ne} label=${n} sure=${p.nextSure(Se(r.map(i=>y(e,i))))} yes=${p.nextYes} no=${p.keep} act=${o} />`:s`<button class="btn" onClick=${o}>${n}</button>`}function jr({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,r=D(e);if(!o||!r)return null;let i=r.lead===Ke(e);return s`<section class="card">
<h2>${p.more}</h2>
<p class="small soft">${i?p.youLead:p.leads(y(e,r.lead))}</p>
<${ys} room=${e} ask=${t} sentence=${n} />
${!i&&s`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:r.id})}>${p.lead}</button>`}
${o.close_gently&&s`<${ne} label=${p.close_gently} sure=${p.closeSure} yes=${p.closeYes} no=${p.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&s`<${ne} label=${p.emergency} sure=${p.emergencySure} yes=${p.emergencyYes} no=${p.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${p.full}</a>
</section>`}var U={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function As({room:e,person:t,go:n,onGone:o}){let r=O(),i=E(null),l=e.lanes.desk.value;if(!l||D(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,a=l.door?.asked_out.includes(t),m=y(e,t),d=async()=>{let u=l.members[t]?.link,h=i.current??=re();await r.run("remove",()=>j(e,f=>Pt(f,t,h)))&&o([K.done(m),u&&K.newLink,K.eyes].filter(Boolean).join(" "))};return s`${c&&s`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${a?U.back:U.out}</b><span>${a?U.backNote:U.outNote}</span></button>`}
${L(e)&&s`<${ne} kind="quiet" label=${K.oneOf(m)} sure=${K.ask(m)} yes=${K.yes} no=${K.no} disabled=${!!r.busy} act=${d} />`}
${r.busy&&s`<p class="small soft" role="status">${K.busy}</p>`}
<${G} sentence=${r.sentence} />`}function Ls({room:e,person:t,go:n,ask:o}){let r=e.lanes.desk.value,i=D(e);if(!r||!i)return null;let{can:l,holds:c=[]}=r,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),h=c.some(k=>typeof k=="object"&&k.person===t),f=d&&!l.stop_holding&&gt(e)?.medium==="written"&&L(e)&&l.hold_some;return s`${d&&l.begin_round&&s`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${U.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&s`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:Y()})}><b>${U.offer}</b></button>`}
${l.reseat&&u>0&&s`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${U.earlier}</b><span>${U.earlierNote}</span></button>`}
${f&&s`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:f,on:!h,whose:{person:t}})}><b>${h?U.stop:U.read}</b>${!h&&s`<span>${U.readNote}</span>`}</button>`}`}function Ps({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],r=e.lanes.member.value;if(!o||o.role==="participant"||t===r?.person||r?.tonight)return null;let{tonight:i}=o;return s`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?se.off:se.on}</b><span>${i?se.offNote:se.onNote}</span></button>`}function Fr({room:e,person:t,onClose:n}){let{ask:o,sentence:r}=We(e),[i,l]=b(""),c=e.lanes.desk.value?.can,a=D(e)?.seats[t];if(i)return s`<${J} title=${U.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${J}>`;if(!c||!a)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,h=e.lanes.desk.value?.asides??{},f=async k=>await o(k)&&n();return s`<${J} title=${y(e,t)} onClose=${n}>
<p class="soft">${[zn[a.presence],Ht(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>f({do:"check",person:t,on:!0})}><b>${p.check}</b><span>${p.checkNote}</span></button>
${u&&s`<button class="btn way" onClick=${()=>f({do:"aside",gathering:u,person:t})}><b>${h[t]?B.join:B.start}</b><span>${B.startNote}</span></button>`}
${m&&s`<button class="btn way" onClick=${()=>f({do:"hand_lead",gathering:m,person:t})}><b>${p.handLead}</b><span>${p.handLeadNote}</span></button>`}
<${Ps} room=${e} person=${t} go=${f} />
<${Ls} room=${e} person=${t} go=${f} ask=${o} />
<${Et} room=${e} person=${t} name=${y(e,t)} />
${a.role==="participant"&&s`<h3>${B.lineWith(y(e,t))}</h3><${qe} room=${e} person=${t} />`}
<${As} room=${e} person=${t} go=${f} onGone=${l} />
<${G} sentence=${r} />
</${J}>`}function qr({room:e,gathering:t}){let n=O();return L(e)?s`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>j(e,o=>je(o,t)))}>${g.openDoors}</button>
<${G} sentence=${n.sentence} />`:null}var ke={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Ms({params:e}){let[t,n]=b("opening"),[o,r]=b(""),i=async()=>{n("opening");try{await Q("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof ie?l:new ie("network",String(l));r(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return P(()=>{i()},[]),t==="fault"?s`<${ye} sentence=${o} onAgain=${i} />`:t==="opening"?s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${ke.welcome}</h1><p role="status">${ke.opening}</p></main>`:s`<main class="page door">
<header><h1>${ke.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${ke.closedDo}</p>
<ul class="bullets"><li>${ke.closedServer} <code>${ke.command}</code></li><li>${ke.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${ke.again}</button>
</main>`}export{cs as Circle,So as Desk,Kr as DeskColumn,qr as OpenDoors,Fr as PersonSheet,Ms as Setup};
