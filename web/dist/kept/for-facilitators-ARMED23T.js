/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as xe}from"./chunk-JGC24SDG.js";import{b as lo}from"./chunk-HT7JP36G.js";import{a as te}from"./chunk-A6MWNT3V.js";import{a as fe,b as A,c as ct,d as Rn,e as R,f as Ot,g as Xn,h as eo,i as St,j as Nt,k as to,l as no,m as mo,n as uo,o as po}from"./chunk-WN3TNZSW.js";import{a as p}from"./chunk-FPZ7BJII.js";import{a as ne}from"./chunk-OZAIZ3R7.js";import{a as W}from"./chunk-NTMADR2T.js";import{a as Ee,b as Fn,c as we,d as qn,e as Yn,f as ft,g as ht,h as _,i as J,j as ce,k as M,l as g,m as S,n as Qe,p as bt,q as kt}from"./chunk-CWADVURX.js";import{A as Le,Aa as Y,Ab as je,B as st,Bb as Jn,Ca as mt,Cb as y,Da as dt,Db as yt,Ea as En,Eb as vt,Fa as ut,Fb as _t,Ga as Ie,Ha as Hn,Hb as xt,I as rt,Ib as Ct,Jb as me,K as en,Kb as de,Lb as _e,M as vn,Mb as oo,Na as Ke,Nb as so,R as Te,Ra as pt,S as _n,T as xn,U as Cn,Ua as le,Va as Re,W as On,Wa as jn,X as Sn,Y as Nn,Ya as $t,Yb as ro,Za as gt,_b as ao,a as s,aa as at,ac as io,b,ba as Tn,c as L,ca as Dn,cb as ye,d as $n,db as Ze,e as j,eb as q,f as fn,fa as An,fb as Gn,g as hn,gb as tn,gc as nn,h as bn,ha as Bn,hb as Vn,hc as Tt,ib as Un,ic as on,j as kn,jb as zn,jc as co,k as Ne,ka as We,kb as wt,kc as sn,la as Pe,lb as B,lc as $o,m as gn,ma as it,mb as ve,mc as fo,n as ae,nb as X,oa as Ln,p as ie,pa as Wn,q as ze,qa as lt,r as Z,ra as Pn,rb as He,s as Xt,sa as Mn,sb as G,t as wn,ta as In,tc as ho,u as Be,uc as Dt,v as K,va as Me,vb as ee,vc as bo,wb as Qn,x as yn,ya as Kn,yb as Zn,za as C,zb as T}from"./chunk-DO4STTWI.js";var Rs=1e4,ko=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function At(){let[e,t]=b(null),[n,o]=b(""),r=j(0),i=hn(async()=>{let l=++r.current;try{let c=await ze("/api/desk");if(l!==r.current)return;t(c),o("")}catch(c){if(l!==r.current)return;if(c instanceof ie&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ie?c.sentence:String(c))}},[]);return L(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,Rs),a=Kn.subscribe(()=>{i()});for(let[m,d]of ko)m.addEventListener(d,l);return()=>{clearInterval(c),a();for(let[m,d]of ko)m.removeEventListener(d,l);r.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Es=480,Hs=24;function Fe({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,r])=>({gathering:o,...r})),devices:[...e.devices.values()]}}var Ce=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Bt=(e,t)=>e.length<Es?e:e.filter(n=>!n.ended||t(n.member));function Lt(e,t,n){return K(n,"no_key"),{named:t,give:o=>Pn(e,{id:o.device,agree:o.agree},t,n)}}var go=({circle:e,roster:t,circleKeys:n})=>Lt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function rn({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o);return K(r&&n?.id===o,"no_key"),Lt(e,{what:"gathering",owner:o,...r},n.keys[r.number])}function wo({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o)?.number??0,i=Object.entries(n?.id===o?n.keys:{}).filter(([l])=>Number(l)<r).slice(-Hs);return Promise.all(i.map(async([l,c])=>Lt(e,{what:"gathering",owner:o,number:Number(l),commitment:await rt(c)},c)))}var Wt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Nn(e,n,t.number,o.public),give:r=>Mn(e,{id:r.device,agree:r.agree},n,t.number,o)}))),he=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:r,give:i})=>({device:o.device,what:r.what,number:r.number,text:e.add(await i(o))}))));async function Je(e,t,n,{before:o,...r}){let i=We(),{named:l,record:c}=await lt(e,t,{...r,key:i,before:o??null});return{gift:Lt(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var qe=async(e,t,n,o)=>({roster:o.number,signed:n.add(await at(e,t,o))});var Xe=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ye(e,t){let{held:n}=e,o=fe(),{gift:r,record:i,state:l}=await Je(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Fe(n),gatheringKeys:[{gathering:t,...l}]},a={...await qe(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await he(o,Ce(c.devices,Xe(e)),[r])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var js=24,Fs=137.5;function yo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,js-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let r=o.length,i=Math.min(8.5,200/r/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return s`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/r*360-90)*(Math.PI/180);return s`<circle key=${a} class=${c} style=${{"--h":String((25+a*Fs)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function vo(e){let n=e[0],o=e[e.length-1]-n||1,r=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+r);for(let l=i.length-1,c=96;l>=0;l--,c-=r)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var qs=24;function Ys(e,t){let n=Gn(e,gt(),t);return n===0?`${wt(new Date(e))==="evening"?_.near.tonight:_.near.today} ${ye(e)}`:n===1?`${_.near.tomorrow} ${ye(e)}`:n>1&&n<7?Vn(e):Ze(e)}function _o({gatherings:e,now:t}){if(!e.length)return s`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=vo(n).map(a=>document.dir==="rtl"?100-a:a),r=e.findIndex(a=>!a.past),i=_.weeks(e.filter(a=>a.past).map(a=>Ze(Number(a.at))),e.filter(a=>!a.past).map(a=>`${Ze(Number(a.at))} ${ye(Number(a.at))}`)),l=[];for(let a of[r,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=qs)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return s`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>s`<circle key=${a.id} class=${a.past?"was":m===r?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===r?8:6.5} />`)}
${l.map(a=>s`<text key=${a} class=${a===r?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===r?Ys(n[a],t):Ze(n[a])}</text>`)}
</svg>`}var Gs=60*6e4,Vs=240*6e4;function xo({card:e,title:t,canOpen:n,now:o=Date.now()}){let r=C(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<Gs&&c>-Vs,m=async()=>{let u=$t(e.id),$=await r.run("open",async()=>await Rn(u)&&R(u,f=>Ye(f,l.id)));u.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[we[e.entry],Ee[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return s`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${yo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&s`<p class="live">${ft[e.phase]}</p>`}
</div>
<div class="what">
<${_o} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&s`<p class="small">${_.gathering(l.number)}: ${q(Number(l.at),void 0,o)}, ${ye(Number(l.at))}</p>`}
${e.facilitators<2&&s`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?s`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:a?s`<button class="btn primary" disabled=${!!r.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:s`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${r.sentence}</p>
</div>
</article>`}function Co({circles:e,titleOf:t}){let n=e.filter(r=>r.signals>0),o=e.filter(r=>r.waiting>0);return s`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(r=>s`<div class="need urgent" key=${`s${r.id}`}>
<p><b>${_.signals(r.signals)}</b> <span dir="auto">${_.inCircle(t(r))}</span></p>
<a class="btn primary" href=${`#/circle/${r.id}`}>${_.goThere}</a>
</div>`)}
${o.map(r=>s`<div class="need" key=${`w${r.id}`}>
<p><b>${_.waits(r.waiting)}</b> <span dir="auto">${_.inCircle(t(r))}</span></p>
<a class="btn" href=${r.phase?`#/circle/${r.id}`:`#/desk/${r.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var Us=()=>import("./field-qr-D4EJQWSK.js").then(e=>e.Qr);function et({id:e,title:t,label:n,link:o,says:r,done:i,shareText:l,onDone:c,children:a}){let[m,d]=b(""),[u,$]=b(!1),f=j(null),k=j(null);L(()=>k.current?.focus(),[]);let h=async()=>{try{await navigator.clipboard.writeText(o),d(W.copied)}catch{f.current?.focus(),f.current?.select(),d(W.copyFailed)}},v=()=>navigator.share({title:l,url:o}).catch(()=>{});return s`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${k}>${t}</h3>
${r.map(O=>s`<p key=${O}>${O}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${f}
onFocus=${O=>O.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${h}>${W.copy}</button>
${"share"in navigator&&s`<button type="button" class="btn" onClick=${v}>${W.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>$(!u)}>${u?W.qrHide:W.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&s`<figure class="qr-shown"><${B} load=${Us} text=${o} label=${W.qrOf(n)} /><figcaption class="small soft">${W.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function Oo(){let[e,t]=b(null),n=C(),o=async r=>{let i=await n.run(String(r),()=>Z("/api/links",{for_me:r}));i&&t({link:i.link,forMe:r})};return s`<div class="panel"><h3>${J.title}</h3>
<p class="soft">${J.lead}</p>
${e?s`<${et} key=${e.link} id="facilitator-link" title=${e.forMe?J.back:J.invite} label=${J.linkLabel} link=${e.link}
says=${[e.forMe?J.backShown:J.inviteShown,J.once]} done=${J.done} onDone=${()=>t(null)} />`:s`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${J.invite}</button><p class="soft small">${J.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${J.back}</button><p class="soft small">${J.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function So(e){let[t,n]=b(new Map),o=e.map(r=>r.id).join();return L(()=>{let r=!0;return o&&pt(o.split(",")).then(i=>r&&n(i)),()=>{r=!1}},[o]),r=>t.get(r.id)?.title||_.untitled(r.spoken)}function No(){let{desk:e,stale:t,sentence:n,load:o}=At(),r=C(),i=So(e?.circles??[]);if(L(()=>{wn()},[]),!e&&n)return s`<${ve} sentence=${n} onAgain=${o} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${W.loading}</p></main>`;let l=_.greeting[wt()],c=()=>r.run("sign-out",()=>Z("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return s`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?W.offline:""}</p>
<${Co} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&s`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${ce.notice}</h2><p>${ce.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${ce.look}</a>
</section>`}
${Xt.value.known&&!Xt.value.known.report&&s`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${ce.report}</h2><p>${ce.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(a=>s`<${xo} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&s`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Oo} />
<div class="panel"><h3>${ce.title}</h3>
<p class="soft">${e.crisis_line_confirmed?ce.open:ce.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${ce.look}</a></div>
</div>
<div class="panel"><h3>${_.devices}</h3>
<p class="soft">${_.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${_.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${xt} />
<${te} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!r.busy} onYes=${c} />
<p role="alert" class="refusal">${r.sentence}</p>
</footer>
</main>`}var oe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},De={title:"Record of controls",count:e=>kn(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Pt({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let r=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return s`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${oe.title}</h2>
<p class="soft small">${oe.hint}</p>
${o.map(([l,c])=>{let a=y(e,l)||e.words(c.name),m=c.owner&&(c.owner===r?oe.you:oe.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return s`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[oe.why[c.why],q(Number(c.since)),c.done?oe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&s`<div class="row">
${c.owner!==r&&s`<button class="btn" disabled=${!!t.busy} aria-label=${oe.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${oe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${oe.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${oe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function zs(e,t){let n=e?.records??{},o={},r=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&r.push(i):o[i]=c}return{changed:r,fresh:o}}function To(e){let t=e.held.peek(),{changed:n,fresh:o}=zs(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Ke(t).catch(()=>{})),n}function Mt({room:e}){let t=e.lanes.desk.value,[n,o]=b([]);if(L(()=>o(To(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let r=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return s`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${De.title}</h2>
${n.map(i=>s`<p key=${i} role="alert" class="notice">${De.changed(q(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${De.count(t.record.count)} <span class="soft small">${De.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${De.what}</p>
${r.slice(0,3).map(([i,l])=>s`<p key=${i} class="small">${De.at(q(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var ue={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}. In the room a number tells them apart; they can add something, like \u201CAna K.\u201D`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},be={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},E={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},se={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},H={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},F={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${Ne(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${Ne(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},x={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},tt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},an={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Do({room:e,onSheet:t}){return A(e)?null:s`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${be.title}</h2>
<p>${be.works}</p><p>${be.worksNot}</p><p>${be.how}</p><p class="soft small">${be.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${be.sheet}</button>
</section>`}var Qs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),re=()=>({invitation:Y(),secret:In(),page:Y(),kept:Y()});async function Oe(e,{invitation:t,secret:n,page:o,kept:r},{reusable:i,expires:l,desk:c=!1,person:a=null},{says:m=Nt(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,$=await St(u,n),f=await Bn($.token),k={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:r,turn:null},{sealed:h,wraps:v}=await Pe(k,0,await Ot(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[Qs(e.held)]);return{command:{do:"invite",invitation:t,hash:f,reusable:i,expires:l,page:o,secret:r,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await to(u,t,$,d,m),[r]:le(e.held.person,h,v)}}}async function It(e,t,n=re()){let{step:o,bodies:r,pin:i}=await Lo(e,[t,...Bo(e)],Xe(e)(t)),l=e.desk.members[t]?.link?await Zs(e,n,i,Wo(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...l&&{link:l.link}},bodies:{...r,...l?.bodies}}}async function Zs(e,t,n,o){let{command:r,bodies:i}=await Oe(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(r.do!=="invite")return;let{invitation:l,hash:c,page:a,secret:m}=r;return{link:{invitation:l,hash:c,page:a,secret:m},bodies:i}}async function Ao(e,t){let{step:n,bodies:o}=await Lo(e,[t,...Bo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Bo=e=>e.desk.renew_after??[];async function Lo(e,t,n=!1){let{held:o,desk:r,running:i}=e,{circle:l}=o,c=fe(),a=Fe(o,i),m=I=>!t.includes(I),d=n||r.renew_desk?await Wn(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,$=o.circleKeys[a.circleKey.number];K($,"no_key");let f=await Je(l,u,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:$});a.circleKey=f.state;let[k]=a.gatheringKeys,h=k&&await Je(l,u,c,{what:"gathering",owner:k.gathering,number:k.number+1});h&&(a.gatheringKeys=[{gathering:k.gathering,...h.state}]),a.devices=Bt(a.devices,I=>I in r.members).map(I=>m(I.member)?I:{...I,ended:!0});let v=Ce(a.devices,m),O=h?Ce(v,Js(e)):[];return{step:{...await qe(l,u,c,a),circle_key:f.record,...h&&{gathering_key:h.record},...d&&{desk:c.add(d.record)},grants:[...await he(c,v,[f.gift]),...h?await he(c,O,[h.gift]):[],...d?await he(c,Ce(v,Xe(e)),await Wt(l,u)):[]],...d&&{pages:await no(e,Te(u),Wo(e,t[0]),c)}},bodies:c.bodies,pin:d?Te(u):o.desk}}var Js=e=>t=>Xe(e)(t)||e.seats.includes(t);function Wo(e,t){let n=e.desk.members[t]?.name;return Nt({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Kt({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&A(e)&&e.connection.value.state==="live";return L(()=>{o&&t.run("renew",()=>R(e,r=>Ao(r,n)))},[o,n]),n?s`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?an.evening:an.text} ${t.sentence}</p>`:null}var Rt=65,Xs=32;async function ln({held:e,desk:t,words:n,sealed:o},r){let i=t.waiting[r],l=t.invitations[i?.invitation??""];K(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=st(o(i.proof)??"");K(c.length===3*Rt+Xs,"not_proven");let[a,m,d]=[0,1,2].map(h=>c.slice(h*Rt,(h+1)*Rt)),u=n(l.secret),$=await eo(e,i.invitation,u),f={member:$.person??r,device:i.device,agree:a,sign:m,self:d};await Cn(e.circle,i.invitation,await St(e.circle,Xn(u)),f,Le(c.slice(3*Rt)));let k=[...e.roster.devices.values()].some(h=>h.member===r);return K(!k||$.person===r,"not_proven"),K((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:f,desk:$.desk,back:$.person!==null}}async function Ge(e,t){let n=e.desk.waiting[t];return K(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?tr(e,t):er(e,t)}async function er(e,t){let{held:n,running:o}=e,{newcomer:r,desk:i,back:l}=await ln(e,t),c={...r,ended:!1},a=fe(),m=o&&(!l||i||e.seats.includes(r.member)),d=[go(n),...m?[rn(n,o),...l?await wo(n,o):[]]:[],...i?await Wt(n.circle,n.deskKeys):[]],u=Fe(n,o);u.devices=[...Bt(u.devices,k=>k in e.desk.members),c];let $={...await qe(n.circle,n.deskKeys,a,u),admission:a.add(await Dn(n.circle,n.deskKeys,r,{roster:u.number,keys:d.map(k=>k.named)})),grants:await he(a,[c],d)},f=l?void 0:await Po(e,t,a,c);return{command:{do:"admit",person:t,step:$,...f&&{name:f}},bodies:a.bodies}}async function tr(e,t){let{held:n,running:o}=e,r=fe(),i=Ce([...n.roster.devices.values()],a=>a===t),l=o?await he(r,i,[rn(n,o)]):[],c=await Po(e,t,r);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:r.bodies}}async function Po({held:e,desk:t,sealed:n},o,r,i){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=Re(n(l)??"");if(m.some(f=>On(f).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},u=f=>f===i?.device?i:e.roster.devices.get(f),$=Ie(e,"circle");return K($&&c===o,"wrong_author"),r.bodies[l]=le(c,a,[...m,await it(d,a,m,u,ut(e),$)]),l}var Et=({knock:e})=>s`${e.stop&&s`<p class="problem"><b>${ue.unproven}.</b> ${ue.unprovenHint}</p>`}
${e.alike&&s`<p><span class="mark stale" dir="auto">${ue.alike(e.alike)}</span></p>`}`,Ht=e=>e.back?ue.back(e.back):e.desk?ue.desk:"";function jt(e){let[t,n]=b({}),o=e.lanes.desk.value,r=A(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return L(()=>{let c=!0;for(let[a]of r?i:[])nr(e,a).then(m=>c&&n(d=>({...d,[a]:m})));return()=>{c=!1}},[e,r,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries({...o?.waiting,...o?.members}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:r};return{...d,alike:d.back?void 0:Zn(a,m)}}}async function nr(e,t){try{let n=ct(e),{newcomer:o,desk:r,back:i}=await ln(n,t);return{good:!0,desk:r&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Be),stop:n instanceof Be?n.sentence:void 0}}}var V={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",late:"We start late",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var or=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Mo({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let r=n.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==r&&{note:l}});return s`<div class="by-name" role="group" aria-label=${V.tell}>
<p class="small soft">${V.tell}. ${V.tellHint}</p>
${or.map(l=>s`<button key=${l} class="btn" aria-pressed=${l===r} onClick=${()=>i(l)}>${V.notes[l]}</button>`)}
</div>`}var sr=3e3,rr=350,cn=-1/0;function Io(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-cn>rr||(e.preventDefault(),e.stopPropagation())}function Ft({things:e}){let t=j([]),n=j(new Map),o=j(null),r=j(!1),[,i]=b(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&r.current&&(cn=performance.now()),t.current=[...t.current,...c];let a=t.current.filter(m=>!l.has(m)).join();return $n(()=>{r.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),L(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{cn=performance.now(),t.current=t.current.filter(f=>!a.split(",").includes(f)),i(f=>f+1)},sr)};u();let $=["pointerdown","pointermove","scroll","keydown"];return $.forEach(f=>m?.addEventListener(f,u,{passive:!0})),()=>(clearTimeout(d),$.forEach(f=>m?.removeEventListener(f,u)))},[a]),s`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?s`<div key=${m} data-key=${m}>${l.get(m)}</div>`:s`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}var ar=()=>import("./how-many-OVHOMCCA.js").then(e=>e.Crowd);function Ko({room:e,ask:t}){let n=C(),o=jt(e),r=A(e),i=e.lanes.desk.value,l=mn(i?.waiting??{});if(ee.value,!i||!l.length)return null;let c=i.can.admit&&!n.busy,a=n.busy?ue.admitting:c?p.admitNow:ir(e),m=d=>c&&n.run(d,()=>R(e,u=>Ge(u,d)));return s`<section class="card">
<h2>${p.waiting} <span>${l.length}</span></h2>
${i.crowd&&s`<${B} load=${ar} room=${e} />`}
${r&&s`<p class="small soft" id="admit-when">${a}</p>`}
<${Ft} things=${l.map(([d,u])=>{let $=y(e,d),f=o(d),k=i.door?.full?.includes(d)??!1,h=[Ht(f)||(u.first_time?p.firstTime:p.returning),u.here?u.since!==void 0&&p.waitsFor(e.running()-Number(u.since)):p.gone,!u.accepted&&p.notAccepted].filter(Boolean);return{key:d,card:s`<div class="waiting-one">
<p><b dir="auto" translate="no">${$}</b> <span class="small soft" dir="auto">${h.join(" \xB7 ")}</span></p>
<${Et} knock=${f} />
<div class="row">
${r&&!f.stop&&s`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${p.admit}<span class="visually-hidden"> ${$}</span></button>`}
${u.here&&s`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${p.stillThere}<span class="visually-hidden"> ${$}</span></button>`}
${i.can.tell_full&&s`<button class="btn" aria-pressed=${k} onClick=${()=>t({do:"tell_full",gathering:i.can.tell_full,person:d,on:!k})}>${p.full_tonight}<span class="visually-hidden"> ${$}</span></button>`}
${u.first_time&&s`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${p.notNow}<span class="visually-hidden"> ${$}</span></button>`}
</div>
</div>`}})} />
${!r&&s`<p class="small soft">${be.title}. <a href=${`#/desk/${e.circle}`}>${p.full}</a></p>`}
<${Mo} room=${e} ask=${t} />
<${G} sentence=${n.sentence} />
</section>`}var mn=e=>Object.entries(e).sort(([,t],[,n])=>Number(t.since??1/0)-Number(n.since??1/0)||0);function ir(e){return T(e)?.phase==="closing"?p.admitClosing:e.lanes.desk.value?.door?.locked?p.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(yt(e)?.kind??"")?p.admitAfterTurn:p.admitLater}function Ro({room:e,desk:t}){let n=C(),o=jt(e),r=A(e),i=mn(t.waiting);ee.value;let l=a=>n.run(a,()=>R(e,m=>Ge(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return s`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${g.waiting}>
<h2>${g.waiting} ${i.length>0&&s`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?ue.admitting:i.map(([a])=>y(e,a)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=y(e,a),u=o(a),$=[Ht(u)||(m.first_time?g.firstTime:g.beenHere),m.here?g.pageOpen:g.pageShut,m.here&&m.since!==void 0&&p.waitsFor(e.running()-Number(m.since)),!m.accepted&&g.notAccepted].filter(Boolean);return s`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Et} knock=${u} /></div>
<div class="row">
${r&&!u.stop&&s`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${g.admit}: ${d}`} onClick=${()=>l(a)}>${g.admit}</button>`}
<${te} label=${g.decline} name=${`${g.decline}: ${d}`} ask=${g.declineAsk(d)} yes=${g.declineYes} no=${g.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var lr=()=>import("./planned-minutes-WEGJQQJI.js").then(e=>e.PlannedMinutes),cr=()=>import("./planned-change-D3L23JOR.js").then(e=>e.PlannedChange);function dn({id:e,plan:t,room:n,people:o,large:r,onSheet:i}){let[l,c]=b(!1),[a,m]=b(!1),d=j(null),u=Number(t.at),$=n.words(t.theme),f=Math.max(3,Math.min(12,o||8));return s`<div class=${`planned${r?" large":""}`}>
<p class="when"><b>${q(u)}</b> <span>${tn(u,t.minutes)}</span></p>
${!zn(u,t.zone,gt())&&s`<p class="soft small">${g.inZone(`${q(u,t.zone)}, ${tn(u,t.minutes,t.zone)}`,Un(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${$&&s`: <span dir="auto">${$}</span>`}</p>
${t.doors&&s`<p class="soft small">${bt.doors}: ${bt.doorsOf[t.doors]}</p>`}
<details><summary>${g.agenda(t.minutes)}</summary>
${l?s`<${B} load=${lr} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:s`<ol class="parts">${t.agenda.map(k=>{let h=t.segments[k],v=h.each?.[f];return s`<li key=${`${e}-${k}`}>
<span><span dir="auto">${n.words(h.title)||ht[h.kind]}</span>${v&&s`<small class="soft"> ${bt.each(kt(v),f)}</small>`}</span>
<span>${h.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Qe.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Qe.sheet}</button></div>`}
</details>
${a?s`<${B} load=${cr} id=${e} plan=${t} room=${n} onDone=${()=>{m(!1),setTimeout(()=>d.current?.focus())}} />`:s`<button type="button" class="btn small quiet" ref=${d} aria-label=${`${Qe.change}: ${_.gathering(t.number)}`} onClick=${()=>m(!0)}>${Qe.change}</button>`}
</div>`}var mr=()=>import("./circle-changed-N2RMAD54.js").then(e=>e.CircleChanged),dr=60*6e4;function Eo({room:e,circle:t,desk:n,home:o,running:r,onPlan:i,onSheet:l}){let c=C(),a=Object.entries(n.planned).filter(([h])=>h!==r?.id).sort(([,h],[,v])=>Number(h.at)-Number(v.at)),[m,...d]=a,u=Object.values(n.members).filter(h=>h.role==="participant").length,$=async h=>{await c.run("open",()=>R(e,v=>Ye(v,h)))&&(location.hash=`#/circle/${t.id}`)},f=o&&!o.crisis_line_confirmed,k=()=>{if(f)return s`<p class="notice with-act"><span>${g.needLine}</span> <a class="btn" href="#/desk/lines">${g.toLines}</a></p>`;if(!n.can.open_doors||!A(e))return null;let h=Number(m[1].at);return h-Date.now()<dr?s`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${g.openDoors}</button>`:s`<${te} label=${g.openDoors} kind="btn" ask=${g.earlyAsk(`${q(h)}, ${ye(h)}`)} yes=${g.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return s`<section class="panel next" aria-labelledby="next-title">
${r&&s`<div class="live-now"><p class="live">${ft[r.phase]}</p><p class="soft small">${_.gathering(r.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${g.enter}</a></div>`}
<h2 id="next-title">${g.next}</h2>
${m?s`<${dn} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${k()}
<p role="alert" class="refusal">${c.sentence}</p>`:s`<p class="soft">${g.nothing}</p>`}
<div class="row">
<button class=${`btn${m||r?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?g.plan:g.planFirst}</button>
</div>
${d.length>0&&s`<h3>${g.later}</h3><ul class="later">${d.map(([h,v])=>s`<li key=${h}>
<${dn} id=${h} plan=${v} room=${e} people=${u} onSheet=${()=>l(h)} />
</li>`)}</ul>`}
${t.changed&&s`<${B} load=${mr} room=${e} circle=${t} />`}
</section>`}var U={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var Ho=e=>e.lanes.member.value?.cards??{};function qt({room:e,person:t,name:n,among:o=!1}){let{ask:r,sentence:i}=He(e),l=e.lanes.desk.value?.cards?.[t],c=Ho(e)[t];if(l===void 0)return null;if(!c)return s`<${ne} label=${o?U.openOf(n):U.open} sure=${U.sure(n)} yes=${U.yes} no=${U.no} kind="wide" act=${()=>r({do:"open_card",person:t,number:l})} /><${G} sentence=${i} />`;let a=oo(e.words(c));return s`<section class="card emergency" aria-label=${U.of(n)}>
<h2 dir="auto">${U.of(n)}</h2>
<dl>
${(a.who||a.number)&&s`<dt>${U.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&s`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&s`<dt>${U.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&s`<dt>${U.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${so(a)&&s`<p class="soft">${U.nothing}</p>`}
<button class="btn" onClick=${()=>r({do:"close_card",person:t})}>${U.away}</button>
<${G} sentence=${i} />
</section>`}function jo(e){return Object.keys(Ho(e)).map(t=>({key:`card ${t}`,card:s`<${qt} room=${e} person=${t} name=${y(e,t)} />`}))}function Fo({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(r=>n[r]);return o.length?s`<details><summary>${U.title}</summary>
<p class="soft small">${U.hint}</p>
<ul class="names">${o.map(r=>s`<li key=${r} class="stack"><${qt} room=${e} person=${r} name=${y(e,r)} among /></li>`)}</ul>
</details>`:null}function Yt(e,t){let n=ao(io(e,t),ro());return n>0?g.week(n):""}function nt({id:e,label:t,value:n,options:o,onValue:r}){return s`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>s`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>r(i.value)} />
<span><b>${i.label}</b>${i.hint&&s`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var ur=()=>`${location.origin}${location.pathname}`,Gt=(e,t)=>`${ur()}#/invitation/${e}/${en(t)}`,qo=(e,t,n)=>`${e}/${t}/${en(n)}`,Yo=()=>`${location.host}${location.pathname}#/words`;var pr=1440*6e4,$r=14,fr=180;function Vt({room:e,circle:t,hands:n,onMade:o,onCancel:r}){let[i,l]=b(t.entry==="drop_in"?"many":"one"),[c,a]=b(String($r)),[m,d]=b(!0),[u,$]=b([]),f=j(re()),k=C();return s`<form class="stack" onSubmit=${async v=>{v.preventDefault();let O=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=fr;if($(O?[]:[{id:"days",sentence:S.daysBad}]),!O)return;let D=!n&&i==="many",I=Date.now()+Number(c)*pr,{secret:Q}=f.current;if(!await k.run("invite",()=>R(e,Se=>Oe(Se,f.current,{reusable:D,expires:I,desk:n}))))return;let pe=n&&m?await k.run("link",()=>Z("/api/links",{for_me:!1})):void 0;n&&m&&!pe||o({link:pe?qo(pe.link,t.id,Q):Gt(t.id,Q),secret:Q,reusable:D,expires:I,hands:n,speakable:!pe})}} novalidate autocomplete="off">
<${_e} problems=${u} summary=${W.summary} />
${n?s`<p class="soft small">${E.handsHint}</p><${nn} id="invite-new-here" on=${m} hint=${E.newHereHint} onChange=${d}>${E.newHere}</${nn}>`:t.entry==="drop_in"&&s`<${nt} id="invite-kind" label=${S.kind} value=${i} onValue=${l} options=${[{value:"many",label:S.reusable,hint:S.reusableHint},{value:"one",label:S.single,hint:S.singleHint}]} />`}
<${me} id="days" label=${S.days} value=${c} onValue=${a} problem=${de(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${k.busy?"small soft":"visually-hidden"}>${k.busy?E.making:""}</p>
<p role="alert" class="refusal">${k.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!k.busy}>${S.create}</button><button type="button" class="btn quiet" onClick=${r}>${W.cancel}</button></div>
</form>`}function Ut({made:e,spoken:t,onDone:n}){let o=e.back?E.wayTitle(e.back):e.hands?E.handsTitle:S.shownTitle,r=e.back?E.wayShown:e.hands?E.handsShown:e.reusable?S.shownMany:S.shown;return s`<${et} key=${e.link} id="invitation-link" title=${o} label=${S.linkLabel} link=${e.link} shareText=${S.shareText}
says=${[r,S.once,S.until(q(e.expires))]} done=${S.done} onDone=${n}>
${e.speakable&&t!==void 0&&s`<${hr} secret=${e.secret} spoken=${t} />`}
</${et}>`}function hr({secret:e,spoken:t}){let[n,o]=b([]);return L(()=>{An(e).then(o)},[e]),n.length?s`<section class="spoken" aria-label=${E.wordsTitle}>
<h4>${E.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${E.number}: <b>${t}</b></p>
<p class="small soft">${E.wordsHint(Yo())}</p>
</section>`:null}var br=10080*6e4;function Go({room:e,circle:t,desk:n,spoken:o}){let[r,i]=b(!1),[l,c]=b(null),[a,m]=b(""),d=j({}),u=C(),$=A(e),f=e.lanes.member.value?.person,k=Object.entries(n.members).map(([w,$e])=>({person:w,role:$e.role,name:y(e,w)||g.nameless})),h=k.filter(w=>w.role!=="participant"),v=k.filter(w=>!h.includes(w)).sort((w,$e)=>w.name.localeCompare($e.name)),O=[...h,...v].filter(w=>w.person!==f),D=async w=>{m(""),await u.run(`end-${w.person}`,()=>Z("/api/ways-in/end",{circle:t.id,person:w.person}))&&m(xe.memberDone(w.name))},I=async w=>{m("");let $e=d.current[`link ${w.person}`]??=re(),Jt=n.members[w.person]?.link;await u.run(`remove-${w.person}`,()=>R(e,Ue=>It(Ue,w.person,$e)))&&(delete d.current[`link ${w.person}`],m([H.done(w.name),Jt&&H.newLink,H.eyes].filter(Boolean).join(" ")))},Q=async({person:w,role:$e,name:Jt})=>{let Ue=d.current[w]??=re(),pn=Date.now()+br;await u.run(`way-${w}`,()=>R(e,Ks=>Oe(Ks,Ue,{reusable:!1,expires:pn,person:w,desk:$e!=="participant"})))&&(delete d.current[w],c({link:Gt(t.id,Ue.secret),secret:Ue.secret,reusable:!1,expires:pn,back:Jt,speakable:!0}))},Ae=w=>{c(w),i(!1)},pe=async({person:w},$e)=>u.run(`tonight-${w}`,()=>e.send({do:"for_tonight",person:w,on:$e})),Se=$&&!e.lanes.member.value?.tonight,ot=!!u.busy,un=w=>[w.role!=="participant"&&Yn[w.role],n.members[w.person]?.tonight&&se.mark,Yt(e,w.person),n.with_a_step.includes(w.person)&&g.hasStep].filter(Boolean).join(" \xB7 ");return s`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${g.people} <span>${k.length}</span></h2>
<ul class="names">${[...h,...v].map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>${un(w)&&s`<small class="soft">${un(w)}</small>`}</li>`)}</ul>
${!v.length&&s`<p class="soft small">${g.noPeople}</p>`}
${n.steps.named>0&&s`<p class="soft small">${g.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${Fo} room=${e} />
${h.length<2&&s`<div class="kindly"><p><b>${g.alone}</b></p><p class="small">${g.aloneHint}</p></div>`}
${l?s`<${Ut} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Vt} room=${e} circle=${t} hands onMade=${Ae} onCancel=${()=>i(!1)} />`:$&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${E.hands}</button></div>`}
${O.length>0&&s`<details><summary>${xe.members}</summary>
<p class="soft small">${xe.membersHint}</p>
<ul class="names">${O.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
${$&&s`<button type="button" class="btn small" disabled=${ot} aria-label=${E.wayOf(w.name)} onClick=${()=>Q(w)}>${E.way}</button>`}
${Se&&w.role!=="participant"&&s`<button type="button" class="btn small" disabled=${ot} aria-label=${n.members[w.person]?.tonight?se.offOf(w.name):se.onOf(w.name)} onClick=${()=>pe(w,!n.members[w.person]?.tonight)}>${n.members[w.person]?.tonight?se.off:se.on}</button>`}
${w.role==="participant"&&s`<${te} label=${xe.member} name=${xe.memberOf(w.name)} kind="btn small quiet" ask=${xe.memberAsk(w.name)} yes=${xe.memberYes}
busy=${ot} onYes=${()=>D(w)} />`}</li>`)}</ul>
</details>
${$&&s`<details><summary>${H.title}</summary>
<p class="soft small">${H.hint}</p>
<ul class="names">${O.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
<${te} label=${H.one} name=${H.oneOf(w.name)} kind="btn small quiet" ask=${w.role==="participant"?H.ask(w.name):H.askDesk(w.name)} yes=${H.yes} no=${H.no}
busy=${ot} onYes=${()=>I(w)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?H.busy:u.busy.startsWith("way")?E.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function Vo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[r,i]=b(!1),[l,c]=b([]),a=C(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(u);if(c($?[]:[{id:"call-link",sentence:g.callMissing}]),!$)return;let f=Y();await a.run("call",()=>e.send({do:"set_call_link",link:f},{[f]:u}))&&(o(null),i(!0))};return s`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${g.call}</h2>
${!t&&s`<p class="soft small">${g.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${_e} problems=${l} summary=${W.summary} />
<${me} id="call-link" label=${g.call} bare hint=${g.callHint} value=${n??t} onValue=${o}
problem=${de(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${g.callSave}</button><p role="status" class="small">${r?g.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function Uo({room:e,circle:t,onRevise:n}){return s`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${g.promises} <span>${g.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>s`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${A(e)&&s`<div class="row"><button class="btn" onClick=${n}>${g.revise}</button></div>`}
</section>`}function zt({room:e,gathering:t}){let n=bn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[on(e,c.arriving),on(e,c.leaving)],d=a&&m?Tt.both(a,m):a||m&&Tt.leaving(m);return{person:l,said:d,name:y(e,l)}}).filter(l=>l.said&&l.name);return i.length?s`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Tt.desk}</h2>
<ul class="numbers">${i.map(l=>s`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function zo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,r])=>Number(r.released_at)-Number(o.released_at));return n.length?s`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${g.past}</h2>
<ul class="names">${n.map(([o,r])=>s`<li key=${o} class="between"><span>${q(Number(r.planned_at))}</span><small class="soft">${g.came(Number(r.came??r.attended.length))}</small></li>`)}</ul>
<${zt} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&s`<${B} load=${bo} room=${e} />`}
</section>`:null}function Qo({view:e,open:t,busy:n,back:o,onRevoke:r}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&S.usedBy(e.used),t&&S.goodUntil(q(Number(e.expires)))].filter(Boolean);return s`<li class="between">
<p><span dir="auto">${o?E.forBack(o):e.desk?E.forHands:e.reusable?S.forMany:S.forOne}</span> <span class=${`mark ${i}`}>${S.state[i]??i}</span>
${l.length>0&&s`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&s`<${te} label=${S.revoke} kind="btn small quiet" ask=${S.revokeAsk} yes=${S.revokeYes} busy=${n} onYes=${r} />`}
</li>`}function Zo({room:e,circle:t,desk:n,spoken:o}){let[r,i]=b(!1),[l,c]=b(null),a=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,h],[,v])=>Number(v.expires)-Number(h.expires)),u=h=>h.state==="open"&&Number(h.expires)>m,$=d.filter(([,h])=>u(h)),f=d.filter(([,h])=>!u(h)),k=([h,v])=>s`<${Qo} key=${h} view=${v} open=${u(v)} busy=${a.busy===h}
back=${v.person&&e.words(n.members[v.person]?.name)} onRevoke=${()=>a.run(h,()=>e.send({do:"revoke",invitation:h}))} />`;return s`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${S.title}</h2>
${l?s`<${Ut} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Vt} room=${e} circle=${t} onMade=${h=>{c(h),i(!1)}} onCancel=${()=>i(!1)} />`:A(e)&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${S.make}</button></div>`}
${$.length?s`<ul class="names">${$.map(k)}</ul>`:!l&&!r&&s`<p class="soft small">${S.none}</p>`}
${f.length>0&&s`<details><summary>${S.older(f.length)}</summary><ul class="names">${f.map(k)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}async function Jo(e,t,n,{person:o,keys:r,bodies:i}){let{openRecovery:l}=await Me(),c=await l(e,t,n);K(r,"missing_record");let[a]=Hn(r.desk);K(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await _n(e,c,i[r.desk[a]]??""),d=Te(m),u=await Tn(e,d,null,i[r.roster.signed]??"");return K(c.number===u.circleKey.number,c.number<u.circleKey.number?"old_record":"missing_record"),K(yn(await rt(c.key),u.circleKey.commitment),"wrong_key"),{...await mt(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[c.number]:c.key}}}async function Xo(e,{invitation:t,secret:n},o,r,i){let{circle:l,person:c,device:a}=e,m=await vn(l,n),d=st(await xn(l,t,m,dt(e)));return{circle:l,token:Le(m.token),person:c,device:a.id,proof:En(e,d),name:r.text,name_id:r.id,agreements:o,adult:!0,private_place:!0,key:i}}var kr=10*6e4,gr=8e3;async function ts(e,t){let n=re(),o=await Ot(t,n,{desk:!0,person:t.person}),r=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:$}=m.value;return{held:t,desk:d.value,circle:u,running:$?.id,seats:Object.keys($?.seats??{}),words:f=>f===n.kept?o:"",sealed:e.sealed}};await es(e,await Oe(r(),n,{reusable:!1,expires:Date.now()+kr,desk:!0,person:t.person}));let i=Y(),l=r().circle.agreements_version;await Z("/api/knock",await Xo(t,n,l,{id:i,text:await jn(t,i,"\xB7")},Le(We()))),await wr(e,t),await es(e,await Ge(r(),t.person));let{roster:c,...a}=t;await Ke(a)}async function es(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ie(o.code??"",o.sentence??"")}var wr=(e,{person:t,device:n})=>new Promise((o,r)=>{let i=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>i(()=>r(new Error("the knock was not seen"))),gr),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var yr={words_unknown:{id:"sheet-code",sentence:x.codeWrong},words_count:{id:"sheet-code",sentence:x.codeHint},wrong_code:{id:"sheet-code",sentence:x.codeWrong},unreadable:{id:"sheet-letters",sentence:x.lettersWrong},version:{id:"sheet-letters",sentence:x.lettersWrong},does_not_open:{id:"sheet-letters",sentence:x.notThis},old_record:{id:"sheet-letters",sentence:x.older}};function ns({room:e,letters:t="",onKeys:n,head:o,onBack:r}){let[i,l]=b({letters:t,code:""}),[c,a]=b([]),m=C(),d=!!e.lanes.ring.value?.gathering,u=async k=>{k.preventDefault();let h=[!i.letters.trim()&&{id:"sheet-letters",sentence:x.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:x.codeMissing}].filter(Boolean);if(a(h),h.length)return;await m.run("open",async()=>{let O=e.lanes.member.value;if(!O)throw new Error("nobody is here yet");let D=await $(async()=>Jo(e.circle,await vr(i.code),i.letters,O));return D?(await ts(e,D),!0):!1})&&n()},$=async k=>{try{return await k()}catch(h){let v=h instanceof Be||h instanceof Qt?yr[h.code]:void 0;if(!v)throw h;a([v]);return}},f=(k,h,v)=>s`<${me} id=${`sheet-${k}`} as="textarea" label=${h} hint=${v}
value=${i[k]} problem=${de(c,`sheet-${k}`)} onValue=${O=>l({...i,[k]:O})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return s`<main class="page desk narrow">
<header><div><button class="back" onClick=${r}>${W.back}</button>
<h1 tabindex="-1" ref=${o}>${x.back}</h1><p class="soft">${x.backLead}</p></div></header>
${d&&s`<p class="notice">${x.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${_e} problems=${c} summary=${W.summary} />
${f("letters",x.letters,x.lettersHint)}
${f("code",x.code,x.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?x.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${x.open}</button>
</form>
</main>`}var Qt=class extends Error{code="wrong_code"},vr=async e=>{let{codeTyped:t}=await Me();return t(e).catch(n=>{throw n instanceof Be&&n.code==="wrong_key"?new Qt:n})};var _r=()=>import("./field-qr-D4EJQWSK.js").then(e=>e.Qr);function os({room:e,onMake:t}){return A(e)?s`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${x.title}</h2>
<p class="soft">${x.what}</p><p class="soft small">${x.old}</p>
<div class="row"><button class="btn" onClick=${t}>${x.make}</button></div>
</section>`:null}async function xr(e){let{held:t}=ct(e),{number:n}=t.roster.circleKey,{agree:o,sign:r,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Me(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:r.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function ss({room:e,circle:t,head:n,onBack:o}){let[r,i]=b(null);L(()=>{xr(e).then(i)},[e]);let l=e.words(t.title);return s`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${x.title}</h1><p class="soft">${x.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!r} onClick=${()=>print()}>${x.print}</button></div>
${r&&s`<article class="paper recovery" aria-label=${x.title} translate="no">
<header><p dir="auto">${l}</p><p>${x.of(q(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${x.first}</h2><p>${x.firstHint}</p>
<div class="between"><${B} load=${_r} text=${Cr(t.id,r.letters)} label=${x.qr} />
<p class="letters" dir="ltr">${r.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${x.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${x.second}</h2><p>${x.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${r.code.map((c,a)=>s`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Cr=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var Zt=e=>s`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,Or=()=>import("./circle-revise-QTJEJYQZ.js").then(e=>e.CircleRevise),Sr=()=>import("./circle-series-XJQQRDMR.js").then(e=>e.CircleSeries),Nr=()=>import("./agenda-sheet-SVKYQMPW.js").then(e=>e.AgendaSheet),Tr=()=>import("./plan-6QAMR2F5.js").then(e=>e.Plan);function rs({id:e,letters:t,onKeys:n}){let o=fn(()=>$t(e),[e]);L(()=>()=>o.close(),[o]);let r=At().desk,[i,l]=b(!1),[c,a]=b(""),{step:m,go:d,back:u,head:$}=Ct(t?"recover":"circle"),{state:f,sentence:k}=o.connection.value,h=o.lanes.desk.value,v=o.lanes.ring.value?.circle,O=o.lanes.member.value?.role;if(L(()=>{O==="participant"&&location.replace(`#/circle/${e}`)},[O]),o.stop.value)return s`<${co} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return s`<${lo} room=${o} />`;if(!h||!v)return f==="stopped"?s`<${ve} title=${g.stopped} again=${g.toDesk} sentence=${k} onAgain=${()=>location.replace("#/desk")} />`:s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${g.connecting}</h1><p role="status">${f==="lost"&&k||g.connecting}</p></main>`;let D={room:o,circle:v,desk:h,home:r,spoken:r?.circles.find(Se=>Se.id===e)?.spoken};if(m==="promises")return s`<${B} load=${Or} meanwhile=${Zt} ...${D} head=${$} onBack=${u} />`;if(m==="weeks")return s`<${B} load=${Sr} meanwhile=${Zt} ...${D} head=${$} onBack=${u} />`;if(m==="sheet")return s`<${B} load=${Nr} meanwhile=${Zt} ...${D} gathering=${c} head=${$} onBack=${u} />`;if(m==="recovery")return s`<${ss} ...${D} head=${$} onBack=${u} />`;if(m==="recover")return s`<${ns} ...${D} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let I=o.lanes.ring.value?.gathering,Q=()=>{l(!0),d("plan")},Ae=Se=>{a(Se),d("sheet")};return s`<div hidden=${m!=="plan"}>
${i&&s`<${B} load=${Tr} meanwhile=${Zt} ...${D} head=${m==="plan"?$:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${g.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(v.title)||_.untitled(D.spoken??1)}</h1>
<p class="soft">${we[v.entry]} · ${Ee[v.medium]}</p>
</div></header>
<p role="status" class=${f==="live"?"visually-hidden":"notice"}>${f==="live"?"":k||W.offline}</p>
<${Kt} room=${o} />
<${Do} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&s`<${Ro} ...${D} />
<div class="sides">
<div class="stack">
<${Pt} room=${o} />
<${Eo} ...${D} running=${I} onPlan=${Q} onSheet=${Ae} />
<${Zo} ...${D} />
<${zo} ...${D} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${g.theWeeks}</button>
</div>
<div class="stack">
<${Go} ...${D} />
${v.medium==="beside_a_call"&&s`<${Vo} ...${D} />`}
<${Uo} ...${D} onRevise=${()=>d("promises")} />
<${os} room=${o} onMake=${()=>d("recovery")} />
<${Mt} room=${o} />
</div>
</div>`}
<footer><${xt} /></footer>
</main>`}function as({templates:e,onChoose:t}){return s`<ul class="templates">${e.map(n=>s`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[we[n.entry],M.size(n.people.min,n.people.max),M.minutes(n.gathering[0]?.minutes??0),M.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>s`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${M.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,r)=>s`<li key=${r}><span dir="auto">${o.title||ht[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&s`<ul class="bullets small">${n.notes.map(o=>s`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${M.use(n.name)}</button>
</li>`)}</ul>`}async function is({person:e,title:t,name:n,about:o,medium:r,entry:i,template:l,agreements:c}){let a=Y(),m=await Ln(a),d=We(),u={...await mt(a,Te(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=fe(),f=async(O,D)=>{let I=Y(),Q={circle:a,gathering:null,author:e,kind:O,id:I,turn:null},{sealed:Ae,wraps:pe}=await Pe(Q,0,D,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return $.bodies[I]=le(e,Ae,pe),I},k=await lt(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),h=await at(a,m.keys,{number:1,circleKey:{number:1,commitment:k.named.commitment},gatheringKeys:[],devices:[{...dt(u),ended:!1}]});return{request:{founding:{circle:a,medium:r,entry:i,template:l,title:await f("title",t),name:await f("name",n),about:await f("about",o),agreements:await Promise.all(c.map(O=>f("agreement",O))),keys:{device:u.device.id,desk:$.add(m.record),roster:$.add(h),circle_key:$.add(k.record)}},bodies:$.bodies},held:u}}function ls({template:e,person:t,name:n}){let[o,r]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=b(()=>mo(e.agreements)),[c,a]=b([]),[m,d]=b(null),u=C(),$=h=>r({...o,...h}),f=async h=>{h.preventDefault();let v=[];if(o.title.trim()||v.push({id:"title",sentence:M.nameMissing}),o.name.trim()||v.push({id:"my-name",sentence:tt.nameMissing}),o.about.trim()||v.push({id:"about",sentence:M.aboutMissing}),v.push(...uo(i)),a(v),v.length)return;let O={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(I=>I.text.trim())},D=await u.run("make",async()=>{let I=JSON.stringify(O),Q=m?.of===I?m.made:await is(O);return d({of:I,made:Q}),await Z("/api/circles",Q.request),await Ke(Q.held),Q.held});D&&location.replace(`#/desk/${D.circle}`)},k=(h,v)=>Object.keys(v).map(O=>({value:O,label:h[O],hint:v[O]}));return s`<form class="stack roomy" onSubmit=${f} novalidate autocomplete="off">
<${_e} problems=${c} summary=${W.summary} />
<${me} id="title" label=${M.name} hint=${M.nameHint} value=${o.title} problem=${de(c,"title")}
onValue=${h=>$({title:h})} more=${{maxlength:80}} />
<${me} id="my-name" label=${tt.name} hint=${tt.nameHint} value=${o.name} problem=${de(c,"my-name")}
onValue=${h=>$({name:h})} more=${{maxlength:60}} />
<${nt} id="medium" label=${M.medium} value=${o.medium} options=${k(Ee,Fn)} onValue=${h=>$({medium:h})} />
<${nt} id="entry" label=${M.entry} value=${o.entry} options=${k(we,qn)} onValue=${h=>$({entry:h})} />
<${me} id="about" label=${M.about} hint=${M.aboutHint} as="textarea" value=${o.about} problem=${de(c,"about")}
onValue=${h=>$({about:h})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${M.agreementsTitle}</h2><p class="hint">${M.agreementsHint}</p>
<${po} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?tt.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${M.make}</button>
</form>`}function cs(){let[e,t]=b(null),[n,o]=b(""),[r,i]=b(null),{step:l,go:c,back:a,head:m}=Ct("choose"),d=async()=>{o("");try{let[f,k]=await Promise.all([ze("/api/me"),ze("/api/templates")]),h=await pt(f.circles.map(v=>v.circle));t({me:f,templates:k,name:[...h.values()].at(-1)?.name??""})}catch(f){o(f instanceof ie?f.sentence:String(f))}};if(L(()=>{d()},[]),n)return s`<${ve} sentence=${n} onAgain=${d} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${M.title}</h1><p role="status">${W.loading}</p></main>`;let u=l==="write"&&r,$=f=>{i(f),c("write")};return s`<main class="page desk narrow">
<header><div>
${u?s`<button class="back" onClick=${a}>${M.otherTemplate}</button>`:s`<a class="back" href="#/desk">${g.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?M.title:M.choose}</h1>
<p class="soft">${u?r.name:M.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${as} templates=${e.templates} onChoose=${$} /></div>
${r&&s`<div hidden=${!u}><${ls} key=${r.id} template=${r} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}var Dr=()=>import("./lines-page-XFZWQY5R.js").then(e=>e.DeskLines),Ar=()=>s`<${B} load=${Dr} />`;function ms({params:e}){let t=e.circle==="new"?cs:e.circle==="lines"?Ar:rs,[n,o]=b(0),r=n?void 0:e.letters;return s`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${r} onKeys=${()=>o(n+1)} />`}function ds({room:e}){let t=T(e);if(!t)return null;ee.value;let n=e.gatheringTime();return s`<section class="card agenda">
<h2>${p.agenda} <span>${p.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let r=t.segments[o],i=o===t.segment,l=i&&r.began!==void 0?Math.floor((n-Number(r.began))/6e4):0;return s`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${vt(e,r)}</span>
<span>${i?p.agendaElapsed(Math.min(l,r.minutes),r.minutes):ae(r.minutes)}</span>
</li>`})}
</ol>
</section>`}var P={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function us(e,t,n){ee.value;let o=e.lanes.member.value?.can.end_aside,r=Object.entries(e.lanes.desk.value?.asides??{}),i=je(e);return r.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),r.map(([l,c])=>{let a=c.with.includes(i),[m,d]=[y(e,l),Ne(c.with.map(u=>y(e,u)))];return{key:`aside ${l}`,card:s`<section class="card">
<h2>${P.title} <span>${gn(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${a?P.withYou(m):P.withOthers(m,d)}</p>
${a&&o&&s`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${P.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${P.write(m)}</button>
</section>`}})}var Ve=({room:e,person:t})=>s`<${sn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${P.lineWith(y(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function ps(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits).map(([r,i])=>({key:`line ${r}`,card:s`<section class="card">
<h2 dir="auto">${P.wrote(y(e,r))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(r)}>${P.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${p.seen}</button>
</section>`}))}function $s({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(r=>r.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return s`<section class="card"><h2>${P.among}</h2><${sn} room=${e} line=${o} label=${P.among} command=${r=>({do:"tell_desk",words:r})} /></section>`}var fs=["i_need_a_person","give_me_a_moment","ok"];function hs(e,t){ee.value;let n=e.lanes.desk.value,o=c=>p.ago(e.running()-Number(c)),r=Object.entries(n?.signals??{});r.sort(([,c],[,a])=>fs.indexOf(c.kind)-fs.indexOf(a.kind)||Number(c.since)-Number(a.since));let i={i_need_a_person:p.asked,give_me_a_moment:p.moment,ok:p.fine},l=Object.entries(n?.checks??{}).filter(([c,a])=>!a.answer||!n?.signals[c]);return[...r.map(([c,a])=>({key:`signal ${c}`,card:s`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${p.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](y(e,c))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${p.seen}</button>
</section>`})),...l.map(([c,a])=>({key:`check ${c}`,card:s`<section class="card">
<h2>${a.answer?p.signals[a.answer]:p.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](y(e,c)):p.noAnswer(y(e,c))}</p>
${a.answer?s`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${p.seen}</button>`:s`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${p.takeBackCheck}</button>`}
</section>`}))]}var bs=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function ks(e,t,n){ee.value;let o=e.lanes.desk.value,r=e.lanes.member.value?.can.aside,i=T(e)?.seats??{},[l,c]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([a])=>!o?.signals[a]).map(([a,m])=>{let d=y(e,a)||e.words(m.name),u=m.by===je(e)?p.takenByYou:m.by?p.takenBy(y(e,m.by)):p.takenByNobody;return{key:`signal ${a}`,card:s`<section class="card">
<h2>${p.signals[m.kind]} <span>${p.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?p.asked(d):p.moment(d)} ${u}</p>
${i[a]?.role==="participant"&&s`<button class="btn" dir="auto" onClick=${()=>n(a)}>${P.write(d)}</button>`}
${i[a]&&!l[a]&&s`<button class="btn" onClick=${()=>t({do:"check",person:a,on:!0})}>${p.check}</button>`}
${r?.people.includes(a)&&s`<button class="btn" onClick=${()=>t({do:"aside",gathering:r.gathering,person:a})}>${c[a]?P.join:P.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a,settled:!0})}>${p.settled}</button>
</section>`}})}function gs({room:e,ask:t}){let[n,o]=b(""),[r,i]=b(""),l=e.lanes.member.value?.can.lead_again,c=T(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...hs(e,t),...ks(e,t,o),...ps(e,t,o),...jo(e),...us(e,t,o),...l&&c!==r?[{key:"lead",card:s`<section class="card">
<h2>${p.ledBefore}</h2>
<p dir="auto">${p.tookLead(y(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${p.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${p.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:s`<${Ko} room=${e} ask=${t} />`}]:[]],d=Object.values(e.lanes.desk.value?.dyads??{}).filter(u=>u.called).length;return s`
<${Br} room=${e} all=${m.length+Math.max(0,a-1)+d} />
<${Ft} things=${m} />
${n&&s`<${X} title=${P.lineWith(y(e,n))} onClose=${()=>o("")}><${Ve} room=${e} person=${n} /></${X}>`}
`}function Br({room:e,all:t}){let n=bs(e),o=j(null),[,r]=b(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),l=j(null);return s`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?s`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),r(m=>m+1)}}>${p.asked(y(e,i))}</button>`:s`<p class="small soft">${t?p.waitHere(t):p.quiet}</p>`}
</div>`}var Lr=()=>import("./start-late-3JUWVZL5.js").then(e=>e.StartLate);function ws({room:e,ask:t}){let[n,o]=b(""),r=e.lanes.desk.value,[i,l]=b(!1),{lock:c,unlock:a,doors:m,start_late:d}=r?.can??{};if(!r?.door||!m)return null;let{asked_out:u,locked:$,policy:f="until_check_in"}=r.door;return s`<section class="card door-card">
<h2>${V.title}</h2>
<p class="small soft">${$?V.locked:V.open[f]}</p>
${c&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:c,on:!0})}>${V.lock}</button>`}
${a&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:a,on:!1})}>${V.unlock}</button>`}
${d&&(i?s`<${B} load=${Lr} late=${d} send=${t} />`:s`<button class="btn" onClick=${()=>l(!0)}>${V.late}</button>`)}
${u.map(k=>s`<div key=${k} class="waiting-one"><p dir="auto">${V.isOut(y(e,k))}</p>
<button class="btn" aria-label=${V.backOf(y(e,k))} onClick=${()=>t({do:"let_back_in",gathering:m,person:k})}>${V.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(k)}>${P.write(y(e,k))}</button></div>`)}
<p class="small soft">${V.outHint}</p>
${n&&s`<${X} title=${P.lineWith(y(e,n))} onClose=${()=>o("")}><${Ve} room=${e} person=${n} /></${X}>`}
</section>`}var ys=e=>kt(Math.round(e/1e3)),N={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ae(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ae(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${ys(e)}`,shareNote:(e,t)=>`Each has ${ys(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ae(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},ke={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ae(e)} longer`,more:e=>`+${ae(e)}`,counts:(e,t,n,o)=>`${ae(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ae(e)} longer`,letGo:"Let the question go"};function vs({room:e,ask:t,sentence:n}){let[o,r]=b(!1),i=T(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,a=d=>t({do:"reseat",gathering:l,order:d}),m=d=>a([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return s`<button class="btn" onClick=${()=>r(!0)}>${N.order}</button>
${o&&s`<${X} title=${N.order} onClose=${()=>r(!1)}>
<p class="small soft">${N.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${N.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>s`<li key=${d}><span dir="auto" translate="no">${y(e,d)}</span>
${u>0&&s`<button class="btn" aria-label=${N.earlier(y(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${G} sentence=${n} />
</${X}>`}`}function Cs({room:e,ask:t}){let n=e.lanes.desk.value,o=T(e)?.piece;if(!n||!o)return null;let{can:r,not_yet:i,passed:l}=n;if(!r.move_on&&!r.offer_to&&!r.begin_round&&!i.length&&!l.length)return null;let c=y(e,o.person);return s`<section class="card floor">
<h2>${p.piece}</h2>
${c&&s`<p class="small"><span class="soft">${o.at==="held"?N.has:N.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(r.give_time||r.hint)&&s`<div class="pair">
${r.give_time&&s`<button class="btn" onClick=${()=>t({do:"give_time",turn:r.give_time,each:Number(o.each)})}>${N.giveTime}</button>`}
${r.hint&&s`<button class="btn" title=${N.hintNote} onClick=${()=>t({do:"hint",turn:r.hint})}>${N.hint}</button>`}
</div>`}
${o.at==="held"&&r.move_on&&!r.hint&&s`<p class="small soft" role="status">${N.hinted}</p>`}
${i.length>0&&s`<${_s} room=${e} label=${yt(e)?.kind==="open_centre"||T(e)?.hands?$o.notYet:p.notYet} people=${i} />`}
${l.length>0&&s`<${_s} room=${e} label=${p.passed} people=${l} />`}
${r.skip&&s`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:r.skip})}>${N.skip(c)}</button>`}
${r.offer&&s`<${xs} room=${e} label=${o.at==="offered"?N.offerInstead:N.offer} each=${N.offerTo} people=${r.offer_to??[]}
act=${a=>t({do:"offer",segment:r.offer,person:a,turn:Y()})} />`}
${r.begin_round&&s`<${xs} fold room=${e} label=${N.begin} each=${N.beginWith} people=${Wr(e).slice(1)}
act=${a=>t({do:"begin_round",segment:r.begin_round,first:a})} />`}
${r.move_on&&s`<${ne} key=${r.move_on} label=${p.moveOn} sure=${p.moveOnSure(c)} yes=${p.moveOnYes} no=${p.keep}
act=${()=>t({do:"move_on",turn:r.move_on})} />`}
</section>`}function Wr(e){let t=T(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var _s=({room:e,label:t,people:n})=>s`<p class="small"><span class="soft">${t}: </span>
${n.map((o,r)=>s`${r>0&&", "}<span dir="auto" translate="no">${y(e,o)}</span>`)}</p>`,Pr=8;function xs({room:e,label:t,each:n,people:o,act:r,fold:i=!1}){let[l,c]=b(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Pr;return!l&&!m?s`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:s`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>s`<button key=${d} class="btn" dir="auto" aria-label=${n(y(e,d))} onClick=${()=>(c(!1),r(d))}>${y(e,d)}</button>`)}
${!m&&s`<button class="btn quiet" onClick=${()=>c(!1)}>${N.fold}</button>`}
</div>`}async function Os({held:e,desk:t,running:n,sealed:o},r){let i=t.held?.[r],l=Ie(e,"gathering");K(i&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:a,wraps:m}=Re(o(i.words)??"");K(c===i.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:i.words,turn:i.turn},u=await it(d,a,m,$=>e.roster.devices.get($),ut(e),l);return{command:{do:"release_words",reflection:r,words:i.words},bodies:{[i.words]:le(c,a,[...m,u])}}}async function Ss({held:e,desk:t,running:n,sealed:o},r,i){let l=t.held?.[r];if(K(l&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:r}};let c=e.roster.devices.get(Sn(Re(o(l.words)??"").sealed)),a=Ie(e,"desk");K(c&&c.member===l.author&&a,"no_key");let m=Y(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},u={audience:"member",owner:l.author,number:0,public:c.self},{sealed:$,wraps:f}=await Pe(d,0,i,e.device,[a,u]);return{command:{do:"return_words",reflection:r,note:m},bodies:{[m]:le(e.person,$,f)}}}function Ns({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:r,hold_some:i}=n?.can??{};if(!n||!A(e)||!o&&!r||_t(e)?.medium!=="written")return null;let l=Mr(n.held??{}),c=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=r?F.on:m?F.some(a.map(u=>u==="newcomers"?F.newcomers:typeof u=="string"?"":y(e,u.person))):F.off;return s`<section class="card review">
<h2>${F.title} ${l.length>0&&s`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.map(([u,$],f)=>s`<${Ir} key=${u} room=${e} id=${u} one=${$} behind=${l.slice(0,f).some(([,k])=>k.turn===$.turn)} />`)}
${m&&!l.length&&s`<p class="small soft" role="status">${F.none}</p>`}
${c.length>0&&s`<p class="small soft" dir="auto">${F.gaveBack(c.map(u=>y(e,u.author)))}</p>`}
${o&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${F.hold}</button>`}
${r&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${F.stop}</button>`}
${i&&!r&&s`<${Kr} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var Mr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Ir({room:e,id:t,one:n,behind:o}){let r=C(),[i,l]=b(""),c=y(e,n.author),a=e.words(n.words),m=()=>r.run("release",()=>R(e,u=>Os(u,t))),d=()=>r.run("return",()=>R(e,u=>Ss(u,t,i)));return s`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${a?"voice":"small soft"} dir="auto" translate="no">${a||F.unread}</p>
<label class="stack"><span class="small">${F.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${i} onInput=${u=>l(u.target.value)}></textarea></label>
<div class="row">
${a&&s`<button class="btn primary" disabled=${!!r.busy||o} aria-label=${F.releaseOf(c)} onClick=${m}>${F.release}</button>`}
<button class="btn" disabled=${!!r.busy} aria-label=${i.trim()?F.giveBackNoteTo(c):F.giveBackTo(c)} onClick=${d}>${i.trim()?F.giveBackNote:F.giveBack}</button>
</div>
${o&&s`<p class="small soft">${F.behind}</p>`}
<${G} sentence=${r.sentence} />
</article>`}function Kr({room:e,gathering:t,holds:n,ask:o}){let r=Object.entries(T(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),l=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),c=n.includes("newcomers");return s`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${F.ofNewcomers}</button>
<details><summary>${F.ofOne}</summary><div class="row">
${r.map(([a])=>s`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>l(!i(a),{person:a})}><span dir="auto" translate="no">${y(e,a)}</span></button>`)}
</div></details>`}function Ts(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),r=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),r))}var Ds=(e,t)=>Number(e.closing_begins)-t;function As(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),r=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,r)-Number(e.closing_begins))}function Bs({room:e,ask:t}){let n=e.lanes.desk.value,o=T(e);if(!n||!o)return null;let{can:r,staying:i}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!r.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(r.ask_to_stay));return s`<p class="small soft">${ke.ask}</p><div class="pair thirds" role="group" aria-label=${ke.ask}>
${m.map(d=>s`<button key=${d} class="btn" aria-label=${ke.askFor(d)} onClick=${()=>c(o.minutes+d)}>${ke.more(d)}</button>`)}
</div>`}let a=l-o.minutes;return s`<div class="staying" role="status">
<p class="small">${ke.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&s`<p class="small told-gently">${ke.ends}</p>`}
</div>
${r.stay_longer&&s`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:r.stay_longer,until:l})}>${ke.stay(a)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${ke.letGo}</button>`}var Rr=5;function Ls({room:e,ask:t}){ee.value;let n=e.lanes.desk.value,o=T(e),r=n?.pace;if(!n||!r||!o?.segment)return null;let{can:i}=n,l=fo(e),c=l.of==="turn"?l.left:0,a=e.running(),m=i.share_time&&Ts(r,a,c),d=Math.min(Rr,r.spare),u=o.segments[o.segment].minutes;return s`<section class="card time">
<h2>${N.time}</h2>
${o.phase==="open"&&s`<${Er} left=${Ds(r,a)} over=${As(r,a,c)} />`}
${m&&m!==Number(r.each)&&s`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(r.each)})}>${N.share(m)}</button>
<p class="small soft">${N.shareNote(Number(r.each),r.to_come??0)}</p>`}
${i.give_minutes&&s`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${N.more(d)}</button>`}
${(i.begin_writing||o.writing_time)&&s`<${B} load=${ho} room=${e} ask=${t} />`}
${i.begin_pairs&&s`<${B} load=${Dt} room=${e} ask=${t} />`}
<${Bs} room=${e} ask=${t} />
${i.slow_pace&&s`<button class="btn" title=${N.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${N.slow}</button>`}
${i.usual_pace&&s`<p class="small soft" role="status">${N.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${N.usual}</button>`}
</section>`}var Er=({left:e,over:t})=>s`<p class="small">${e<=0?N.closingNow:N.untilClosing(e)}</p>
${e>0&&t>3e4&&s`<p class="small told-gently" role="status">${N.eats(t)}</p>`}`;var Hr=()=>import("./how-many-OVHOMCCA.js").then(e=>e.OnlyOne);function jr({room:e,open:t,onClose:n}){let{ask:o,sentence:r}=He(e),i=e.lanes.desk.value;return!i||!Jn(e)?null:s`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${p.label} onClickCapture=${Io}>
<${Kt} room=${e} />
<${gs} key=${t} room=${e} ask=${o} />
${T(e)?.pairs&&s`<${B} load=${Dt} room=${e} ask=${o} />`}
${i.only_one&&s`<${B} load=${Hr} room=${e} ask=${o} />`}
<section class="card next-card">
<h2>${p.next}</h2>
<${Fr} room=${e} ask=${o} />
<${G} sentence=${r} />
</section>
<${Cs} room=${e} ask=${o} />
<${Ls} room=${e} ask=${o} />
<${Ns} room=${e} ask=${o} />
<${ws} room=${e} ask=${o} />
<${ds} room=${e} />
<${zt} room=${e} gathering=${T(e)?.id} />
<${$s} room=${e} />
<${Yr} room=${e} ask=${o} sentence=${r} />
<${Pt} room=${e} />
${i.can.release&&s`<${Mt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${p.close}</button>
</div>`}function Fr({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=T(e);if(!n||!o)return null;let r=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&s`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${p.resume}</button>`,n.open&&s`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${p.begin}</button>`,n.begin_round&&s`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${p.round}</button>`,n.release&&s`<${ne} label=${p.release} sure=${p.releaseSure} yes=${p.releaseYes} no=${p.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&s`<${qr} key=${n.next} room=${e} going=${i} label=${p.nextPart(vt(e,o.segments[r??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return s`<div class=${i&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&s`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${p.pause}</button>`}`}function qr({room:e,going:t,label:n,act:o}){let r=t?e.lanes.desk.value?.not_yet??[]:[];return r.length?s`<${ne} label=${n} sure=${p.nextSure(Ne(r.map(i=>y(e,i))))} yes=${p.nextYes} no=${p.keep} act=${o} />`:s`<button class="btn" onClick=${o}>${n}</button>`}function Yr({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,r=T(e);if(!o||!r)return null;let i=r.lead===je(e);return s`<section class="card">
<h2>${p.more}</h2>
<p class="small soft">${i?p.youLead:p.leads(y(e,r.lead))}</p>
<${vs} room=${e} ask=${t} sentence=${n} />
${!i&&s`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:r.id})}>${p.lead}</button>`}
${o.close_gently&&s`<${ne} label=${p.close_gently} sure=${p.closeSure} yes=${p.closeYes} no=${p.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&s`<${ne} label=${p.emergency} sure=${p.emergencySure} yes=${p.emergencyYes} no=${p.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${p.full}</a>
</section>`}var z={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function Ws({room:e,person:t,go:n,onGone:o}){let r=C(),i=j(null),l=e.lanes.desk.value;if(!l||T(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,a=l.door?.asked_out.includes(t),m=y(e,t),d=async()=>{let u=l.members[t]?.link,$=i.current??=re();await r.run("remove",()=>R(e,f=>It(f,t,$)))&&o([H.done(m),u&&H.newLink,H.eyes].filter(Boolean).join(" "))};return s`${c&&s`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${a?z.back:z.out}</b><span>${a?z.backNote:z.outNote}</span></button>`}
${A(e)&&s`<${ne} kind="quiet" label=${H.oneOf(m)} sure=${H.ask(m)} yes=${H.yes} no=${H.no} disabled=${!!r.busy} act=${d} />`}
${r.busy&&s`<p class="small soft" role="status">${H.busy}</p>`}
<${G} sentence=${r.sentence} />`}function Ps({room:e,person:t,go:n,ask:o}){let r=e.lanes.desk.value,i=T(e);if(!r||!i)return null;let{can:l,holds:c=[]}=r,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),$=c.some(k=>typeof k=="object"&&k.person===t),f=d&&!l.stop_holding&&_t(e)?.medium==="written"&&A(e)&&l.hold_some;return s`${d&&l.begin_round&&s`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${z.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&s`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:Y()})}><b>${z.offer}</b></button>`}
${l.reseat&&u>0&&s`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${z.earlier}</b><span>${z.earlierNote}</span></button>`}
${f&&s`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:f,on:!$,whose:{person:t}})}><b>${$?z.stop:z.read}</b>${!$&&s`<span>${z.readNote}</span>`}</button>`}`}function Ms({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],r=e.lanes.member.value;if(!o||o.role==="participant"||t===r?.person||r?.tonight)return null;let{tonight:i}=o;return s`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?se.off:se.on}</b><span>${i?se.offNote:se.onNote}</span></button>`}function Gr({room:e,person:t,onClose:n}){let{ask:o,sentence:r}=He(e),[i,l]=b(""),c=e.lanes.desk.value?.can,a=T(e)?.seats[t];if(i)return s`<${X} title=${z.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${X}>`;if(!c||!a)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,$=e.lanes.desk.value?.asides??{},f=async k=>await o(k)&&n();return s`<${X} title=${y(e,t)} onClose=${n}>
<p class="soft">${[Qn[a.presence],Yt(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>f({do:"check",person:t,on:!0})}><b>${p.check}</b><span>${p.checkNote}</span></button>
${u&&s`<button class="btn way" onClick=${()=>f({do:"aside",gathering:u,person:t})}><b>${$[t]?P.join:P.start}</b><span>${P.startNote}</span></button>`}
${m&&s`<button class="btn way" onClick=${()=>f({do:"hand_lead",gathering:m,person:t})}><b>${p.handLead}</b><span>${p.handLeadNote}</span></button>`}
<${Ms} room=${e} person=${t} go=${f} />
<${Ps} room=${e} person=${t} go=${f} ask=${o} />
<${qt} room=${e} person=${t} name=${y(e,t)} />
${a.role==="participant"&&s`<h3>${P.lineWith(y(e,t))}</h3><${Ve} room=${e} person=${t} />`}
<${Ws} room=${e} person=${t} go=${f} onGone=${l} />
<${G} sentence=${r} />
</${X}>`}function Vr({room:e,gathering:t}){let n=C();return A(e)?s`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>R(e,o=>Ye(o,t)))}>${g.openDoors}</button>
<${G} sentence=${n.sentence} />`:null}var ge={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Is({params:e}){let[t,n]=b("opening"),[o,r]=b(""),i=async()=>{n("opening");try{await Z("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof ie?l:new ie("network",String(l));r(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return L(()=>{i()},[]),t==="fault"?s`<${ve} sentence=${o} onAgain=${i} />`:t==="opening"?s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${ge.welcome}</h1><p role="status">${ge.opening}</p></main>`:s`<main class="page door">
<header><h1>${ge.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${ge.closedDo}</p>
<ul class="bullets"><li>${ge.closedServer} <code>${ge.command}</code></li><li>${ge.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${ge.again}</button>
</main>`}export{ms as Circle,No as Desk,jr as DeskColumn,Vr as OpenDoors,Gr as PersonSheet,Is as Setup};
