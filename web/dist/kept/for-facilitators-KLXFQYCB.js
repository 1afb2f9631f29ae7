/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as co}from"./chunk-J52WXSR2.js";import{a as Oe}from"./chunk-JGC24SDG.js";import{a as oe}from"./chunk-6VZ6NAMW.js";import{a as ke,b as L,c as dt,d as En,e as E,f as Ot,g as eo,h as to,i as St,j as Nt,k as no,l as oo,m as uo,n as po,o as $o}from"./chunk-5ZOVAMAL.js";import{a as nn}from"./chunk-YEALJBJ4.js";import{a as f}from"./chunk-BH2QUSAT.js";import{a as se}from"./chunk-O7QDZ7CI.js";import{a as A}from"./chunk-NTMADR2T.js";import{a as je,b as qn,c as xe,d as Yn,e as Gn,f as bt,g as Fe,h as _,i as J,j as de,k as P,l as g,m as S,n as ge,p as ue,q as kt}from"./chunk-PGMTBT45.js";import{$ as Dn,A as at,Aa as ut,Ab as yt,Ba as pt,Bb as vt,Ca as Hn,Cb as _t,Da as $t,Ea as Ke,Eb as xt,Fa as jn,Fb as Ct,Gb as te,H as it,Hb as ne,Ib as $e,J as en,Jb as so,Kb as ro,L as _n,La as Ee,P as Ae,Pa as ft,Q as xn,R as Cn,S as On,Sa as me,Ta as He,U as Sn,Ua as Fn,V as Nn,Vb as ao,W as Tn,Wa as ht,Xa as gt,Xb as io,Zb as lo,_ as lt,a as s,aa as An,ab as pe,b as k,bb as Xe,c as D,cb as q,d as fn,da as Bn,db as Vn,dc as on,e as I,eb as tn,ec as Tt,f as hn,fa as Ln,fb as Un,fc as sn,g as bn,gb as zn,gc as mo,h as kn,hb as Qn,hc as rn,ia as We,ib as wt,ic as fo,j as gn,ja as Ie,jb as K,jc as ho,k as De,ka as ct,kb as Ce,l as wn,lb as X,m as le,ma as Mn,na as Pn,o as ce,oa as mt,oc as bo,p as Je,pa as Wn,pb as qe,q as Z,qa as In,qb as G,r as Xt,ra as Rn,s as yn,t as Me,ta as Re,tb as ee,u as R,ub as Zn,vb as Jn,w as vn,wa as Kn,wb as T,xa as x,xb as Ye,ya as Y,yb as Xn,z as Pe,zb as v}from"./chunk-WUYKNLXN.js";var Es=1e4,ko=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Dt(){let[e,t]=k(null),[n,o]=k(""),r=I(0),i=bn(async()=>{let l=++r.current;try{let c=await Je("/api/desk");if(l!==r.current)return;t(c),o("")}catch(c){if(l!==r.current)return;if(c instanceof ce&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ce?c.sentence:String(c))}},[]);return D(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,Es),a=Kn.subscribe(()=>{i()});for(let[m,d]of ko)m.addEventListener(d,l);return()=>{clearInterval(c),a();for(let[m,d]of ko)m.removeEventListener(d,l);r.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Hs=480,js=24;function Ge({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,r])=>({gathering:o,...r})),devices:[...e.devices.values()]}}var Se=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),At=(e,t)=>e.length<Hs?e:e.filter(n=>!n.ended||t(n.member));function Bt(e,t,n){return R(n,"no_key"),{named:t,give:o=>Wn(e,{id:o.device,agree:o.agree},t,n)}}var go=({circle:e,roster:t,circleKeys:n})=>Bt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function an({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o);return R(r&&n?.id===o,"no_key"),Bt(e,{what:"gathering",owner:o,...r},n.keys[r.number])}function wo({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o)?.number??0,i=Object.entries(n?.id===o?n.keys:{}).filter(([l])=>Number(l)<r).slice(-js);return Promise.all(i.map(async([l,c])=>Bt(e,{what:"gathering",owner:o,number:Number(l),commitment:await it(c)},c)))}var Lt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Tn(e,n,t.number,o.public),give:r=>In(e,{id:r.device,agree:r.agree},n,t.number,o)}))),we=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:r,give:i})=>({device:o.device,what:r.what,number:r.number,text:e.add(await i(o))}))));async function et(e,t,n,{before:o,...r}){let i=We(),{named:l,record:c}=await mt(e,t,{...r,key:i,before:o??null});return{gift:Bt(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var Ve=async(e,t,n,o)=>({roster:o.number,signed:n.add(await lt(e,t,o))});var tt=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ue(e,t){let{held:n}=e,o=ke(),{gift:r,record:i,state:l}=await et(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ge(n),gatheringKeys:[{gathering:t,...l}]},a={...await Ve(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await we(o,Se(c.devices,tt(e)),[r])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var Fs=24,qs=137.5;function yo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Fs-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let r=o.length,i=Math.min(8.5,200/r/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return s`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/r*360-90)*(Math.PI/180);return s`<circle key=${a} class=${c} style=${{"--h":String((25+a*qs)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function vo(e){let n=e[0],o=e[e.length-1]-n||1,r=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+r);for(let l=i.length-1,c=96;l>=0;l--,c-=r)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var Ys=24;function Gs(e,t){let n=Vn(e,gt(),t);return n===0?`${wt(new Date(e))==="evening"?_.near.tonight:_.near.today} ${pe(e)}`:n===1?`${_.near.tomorrow} ${pe(e)}`:n>1&&n<7?Un(e):Xe(e)}function _o({gatherings:e,now:t}){if(!e.length)return s`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=vo(n).map(a=>document.dir==="rtl"?100-a:a),r=e.findIndex(a=>!a.past),i=_.weeks(e.filter(a=>a.past).map(a=>Xe(Number(a.at))),e.filter(a=>!a.past).map(a=>`${Xe(Number(a.at))} ${pe(Number(a.at))}`)),l=[];for(let a of[r,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=Ys)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return s`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>s`<circle key=${a.id} class=${a.past?"was":m===r?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===r?8:6.5} />`)}
${l.map(a=>s`<text key=${a} class=${a===r?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===r?Gs(n[a],t):Xe(n[a])}</text>`)}
</svg>`}var Vs=60*6e4,Us=240*6e4;function xo({card:e,title:t,canOpen:n,now:o=Date.now()}){let r=x(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<Vs&&c>-Us,m=async()=>{let u=ht(e.id),h=await r.run("open",async()=>await En(u)&&E(u,p=>Ue(p,l.id)));u.close(),h&&(location.hash=`#/circle/${e.id}`)},d=[xe[e.entry],je[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return s`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${yo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&s`<p class="live">${bt[e.phase]}</p>`}
</div>
<div class="what">
<${_o} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&s`<p class="small">${_.gathering(l.number)}: ${q(Number(l.at),void 0,o)}, ${pe(Number(l.at))}</p>`}
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
</section>`}var zs=()=>import("./field-qr-DKRPQ2EU.js").then(e=>e.Qr);function nt({id:e,title:t,label:n,link:o,says:r,done:i,shareText:l,onDone:c,children:a}){let[m,d]=k(""),[u,h]=k(!1),p=I(null),b=I(null);D(()=>b.current?.focus(),[]);let $=async()=>{try{await navigator.clipboard.writeText(o),d(A.copied)}catch{p.current?.focus(),p.current?.select(),d(A.copyFailed)}},y=()=>navigator.share({title:l,url:o}).catch(()=>{});return s`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${r.map(O=>s`<p key=${O}>${O}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${p}
onFocus=${O=>O.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${$}>${A.copy}</button>
${"share"in navigator&&s`<button type="button" class="btn" onClick=${y}>${A.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>h(!u)}>${u?A.qrHide:A.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&s`<figure class="qr-shown"><${K} load=${zs} text=${o} label=${A.qrOf(n)} /><figcaption class="small soft">${A.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function Oo(){let[e,t]=k(null),n=x(),o=async r=>{let i=await n.run(String(r),()=>Z("/api/links",{for_me:r}));i&&t({link:i.link,forMe:r})};return s`<div class="panel"><h3>${J.title}</h3>
<p class="soft">${J.lead}</p>
${e?s`<${nt} key=${e.link} id="facilitator-link" title=${e.forMe?J.back:J.invite} label=${J.linkLabel} link=${e.link}
says=${[e.forMe?J.backShown:J.inviteShown,J.once]} done=${J.done} onDone=${()=>t(null)} />`:s`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${J.invite}</button><p class="soft small">${J.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${J.back}</button><p class="soft small">${J.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function So(e){let[t,n]=k(new Map),o=e.map(r=>r.id).join();return D(()=>{let r=!0;return o&&ft(o.split(",")).then(i=>r&&n(i)),()=>{r=!1}},[o]),r=>t.get(r.id)?.title||_.untitled(r.spoken)}function No(){let{desk:e,stale:t,sentence:n,load:o}=Dt(),r=x(),i=So(e?.circles??[]);if(D(()=>{yn()},[]),!e&&n)return s`<${Ce} sentence=${n} onAgain=${o} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${A.loading}</p></main>`;let l=_.greeting[wt()],c=()=>r.run("sign-out",()=>Z("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return s`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?A.offline:""}</p>
<${Co} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&s`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${de.notice}</h2><p>${de.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${de.look}</a>
</section>`}
${Xt.value.known&&!Xt.value.known.report&&s`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${de.report}</h2><p>${de.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(a=>s`<${xo} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&s`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Oo} />
<div class="panel"><h3>${de.title}</h3>
<p class="soft">${e.crisis_line_confirmed?de.open:de.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${de.look}</a></div>
</div>
<div class="panel"><h3>${_.devices}</h3>
<p class="soft">${_.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${_.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${xt} />
<${oe} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!r.busy} onYes=${c} />
<p role="alert" class="refusal">${r.sentence}</p>
</footer>
</main>`}var re={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Be={title:"Record of controls",count:e=>gn(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Mt({room:e}){let t=x(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let r=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return s`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${re.title}</h2>
<p class="soft small">${re.hint}</p>
${o.map(([l,c])=>{let a=v(e,l)||e.words(c.name),m=c.owner&&(c.owner===r?re.you:re.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return s`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[re.why[c.why],q(Number(c.since)),c.done?re.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&s`<div class="row">
${c.owner!==r&&s`<button class="btn" disabled=${!!t.busy} aria-label=${re.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${re.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${re.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${re.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Qs(e,t){let n=e?.records??{},o={},r=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&r.push(i):o[i]=c}return{changed:r,fresh:o}}function To(e){let t=e.held.peek(),{changed:n,fresh:o}=Qs(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Ee(t).catch(()=>{})),n}function Pt({room:e}){let t=e.lanes.desk.value,[n,o]=k([]);if(D(()=>o(To(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let r=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return s`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Be.title}</h2>
${n.map(i=>s`<p key=${i} role="alert" class="notice">${Be.changed(q(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${Be.count(t.record.count)} <span class="soft small">${Be.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Be.what}</p>
${r.slice(0,3).map(([i,l])=>s`<p key=${i} class="small">${Be.at(q(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var fe={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}. In the room a number tells them apart; they can add something, like \u201CAna K.\u201D`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},ye={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},H={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},ae={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},j={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},F={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${De(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${De(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},C={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},ot={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},ln={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Do({room:e,onSheet:t}){return L(e)?null:s`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${ye.title}</h2>
<p>${ye.works}</p><p>${ye.worksNot}</p><p>${ye.how}</p><p class="soft small">${ye.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${ye.sheet}</button>
</section>`}var Zs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ie=()=>({invitation:Y(),secret:Rn(),page:Y(),kept:Y()});async function Ne(e,{invitation:t,secret:n,page:o,kept:r},{reusable:i,expires:l,desk:c=!1,person:a=null},{says:m=Nt(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,h=await St(u,n),p=await Ln(h.token),b={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:r,turn:null},{sealed:$,wraps:y}=await Ie(b,0,await Ot(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[Zs(e.held)]);return{command:{do:"invite",invitation:t,hash:p,reusable:i,expires:l,page:o,secret:r,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await no(u,t,h,d,m),[r]:me(e.held.person,$,y)}}}async function Wt(e,t,n=ie()){let{step:o,bodies:r,pin:i}=await Lo(e,[t,...Bo(e)],tt(e)(t)),l=e.desk.members[t]?.link?await Js(e,n,i,Mo(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...l&&{link:l.link}},bodies:{...r,...l?.bodies}}}async function Js(e,t,n,o){let{command:r,bodies:i}=await Ne(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(r.do!=="invite")return;let{invitation:l,hash:c,page:a,secret:m}=r;return{link:{invitation:l,hash:c,page:a,secret:m},bodies:i}}async function Ao(e,t){let{step:n,bodies:o}=await Lo(e,[t,...Bo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Bo=e=>e.desk.renew_after??[];async function Lo(e,t,n=!1){let{held:o,desk:r,running:i}=e,{circle:l}=o,c=ke(),a=Ge(o,i),m=W=>!t.includes(W),d=n||r.renew_desk?await Pn(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,h=o.circleKeys[a.circleKey.number];R(h,"no_key");let p=await et(l,u,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:h});a.circleKey=p.state;let[b]=a.gatheringKeys,$=b&&await et(l,u,c,{what:"gathering",owner:b.gathering,number:b.number+1});$&&(a.gatheringKeys=[{gathering:b.gathering,...$.state}]),a.devices=At(a.devices,W=>W in r.members).map(W=>m(W.member)?W:{...W,ended:!0});let y=Se(a.devices,m),O=$?Se(y,Xs(e)):[];return{step:{...await Ve(l,u,c,a),circle_key:p.record,...$&&{gathering_key:$.record},...d&&{desk:c.add(d.record)},grants:[...await we(c,y,[p.gift]),...$?await we(c,O,[$.gift]):[],...d?await we(c,Se(y,tt(e)),await Lt(l,u)):[]],...d&&{pages:await oo(e,Ae(u),Mo(e,t[0]),c)}},bodies:c.bodies,pin:d?Ae(u):o.desk}}var Xs=e=>t=>tt(e)(t)||e.seats.includes(t);function Mo(e,t){let n=e.desk.members[t]?.name;return Nt({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function It({room:e}){let t=x(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&L(e)&&e.connection.value.state==="live";return D(()=>{o&&t.run("renew",()=>E(e,r=>Ao(r,n)))},[o,n]),n?s`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?ln.evening:ln.text} ${t.sentence}</p>`:null}var Rt=65,er=32;async function cn({held:e,desk:t,words:n,sealed:o},r){let i=t.waiting[r],l=t.invitations[i?.invitation??""];R(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=at(o(i.proof)??"");R(c.length===3*Rt+er,"not_proven");let[a,m,d]=[0,1,2].map($=>c.slice($*Rt,($+1)*Rt)),u=n(l.secret),h=await to(e,i.invitation,u),p={member:h.person??r,device:i.device,agree:a,sign:m,self:d};await On(e.circle,i.invitation,await St(e.circle,eo(u)),p,Pe(c.slice(3*Rt)));let b=[...e.roster.devices.values()].some($=>$.member===r);return R(!b||h.person===r,"not_proven"),R((l.person??null)===h.person&&(h.desk||!l.desk),"not_proven"),{newcomer:p,desk:h.desk,back:h.person!==null}}async function ze(e,t){let n=e.desk.waiting[t];return R(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?nr(e,t):tr(e,t)}async function tr(e,t){let{held:n,running:o}=e,{newcomer:r,desk:i,back:l}=await cn(e,t),c={...r,ended:!1},a=ke(),m=o&&(!l||i||e.seats.includes(r.member)),d=[go(n),...m?[an(n,o),...l?await wo(n,o):[]]:[],...i?await Lt(n.circle,n.deskKeys):[]],u=Ge(n,o);u.devices=[...At(u.devices,b=>b in e.desk.members),c];let h={...await Ve(n.circle,n.deskKeys,a,u),admission:a.add(await An(n.circle,n.deskKeys,r,{roster:u.number,keys:d.map(b=>b.named)})),grants:await we(a,[c],d)},p=l?void 0:await Po(e,t,a,c);return{command:{do:"admit",person:t,step:h,...p&&{name:p}},bodies:a.bodies}}async function nr(e,t){let{held:n,running:o}=e,r=ke(),i=Se([...n.roster.devices.values()],a=>a===t),l=o?await we(r,i,[an(n,o)]):[],c=await Po(e,t,r);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:r.bodies}}async function Po({held:e,desk:t,sealed:n},o,r,i){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=He(n(l)??"");if(m.some(p=>Sn(p).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},u=p=>p===i?.device?i:e.roster.devices.get(p),h=Ke(e,"circle");return R(h&&c===o,"wrong_author"),r.bodies[l]=me(c,a,[...m,await ct(d,a,m,u,$t(e),h)]),l}var Kt=({knock:e})=>s`${e.stop&&s`<p class="problem"><b>${fe.unproven}.</b> ${fe.unprovenHint}</p>`}
${e.alike&&s`<p><span class="mark stale" dir="auto">${fe.alike(e.alike)}</span></p>`}`,Et=e=>e.back?fe.back(e.back):e.desk?fe.desk:"";function Ht(e){let[t,n]=k({}),o=e.lanes.desk.value,r=L(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return D(()=>{let c=!0;for(let[a]of r?i:[])or(e,a).then(m=>c&&n(d=>({...d,[a]:m})));return()=>{c=!1}},[e,r,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries({...o?.waiting,...o?.members}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:r};return{...d,alike:d.back?void 0:Jn(a,m)}}}async function or(e,t){try{let n=dt(e),{newcomer:o,desk:r,back:i}=await cn(n,t);return{good:!0,desk:r&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Me),stop:n instanceof Me?n.sentence:void 0}}}var V={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",late:"We start late",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var sr=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Wo({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let r=n.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==r&&{note:l}});return s`<div class="by-name" role="group" aria-label=${V.tell}>
<p class="small soft">${V.tell}. ${V.tellHint}</p>
${sr.map(l=>s`<button key=${l} class="btn" aria-pressed=${l===r} onClick=${()=>i(l)}>${V.notes[l]}</button>`)}
</div>`}var rr=3e3,ar=350,mn=-1/0;function Io(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-mn>ar||(e.preventDefault(),e.stopPropagation())}function jt({things:e}){let t=I([]),n=I(new Map),o=I(null),r=I(!1),[,i]=k(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&r.current&&(mn=performance.now()),t.current=[...t.current,...c];let a=t.current.filter(m=>!l.has(m)).join();return fn(()=>{r.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),D(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{mn=performance.now(),t.current=t.current.filter(p=>!a.split(",").includes(p)),i(p=>p+1)},rr)};u();let h=["pointerdown","pointermove","scroll","keydown"];return h.forEach(p=>m?.addEventListener(p,u,{passive:!0})),()=>(clearTimeout(d),h.forEach(p=>m?.removeEventListener(p,u)))},[a]),s`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?s`<div key=${m} data-key=${m}>${l.get(m)}</div>`:s`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}var ir=()=>import("./how-many-OLFXGHQF.js").then(e=>e.Crowd);function Ro({room:e,ask:t}){let n=x(),o=Ht(e),r=L(e),i=e.lanes.desk.value,l=dn(i?.waiting??{});if(ee.value,!i||!l.length)return null;let c=i.can.admit&&!n.busy,a=n.busy?fe.admitting:c?f.admitNow:lr(e),m=d=>c&&n.run(d,()=>E(e,u=>ze(u,d)));return s`<section class="card">
<h2>${f.waiting} <span>${l.length}</span></h2>
${i.crowd&&s`<${K} load=${ir} room=${e} />`}
${r&&s`<p class="small soft" id="admit-when">${a}</p>`}
<${jt} things=${l.map(([d,u])=>{let h=v(e,d),p=o(d),b=i.door?.full?.includes(d)??!1,$=[Et(p)||(u.first_time?f.firstTime:f.returning),u.here?u.since!==void 0&&f.waitsFor(e.running()-Number(u.since)):f.gone,!u.accepted&&f.notAccepted].filter(Boolean);return{key:d,card:s`<div class="waiting-one">
<p><b dir="auto" translate="no">${h}</b> <span class="small soft" dir="auto">${$.join(" \xB7 ")}</span></p>
<${Kt} knock=${p} />
<div class="row">
${r&&!p.stop&&s`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${f.admit}<span class="visually-hidden"> ${h}</span></button>`}
${u.here&&s`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${f.stillThere}<span class="visually-hidden"> ${h}</span></button>`}
${i.can.tell_full&&s`<button class="btn" aria-pressed=${b} onClick=${()=>t({do:"tell_full",gathering:i.can.tell_full,person:d,on:!b})}>${f.full_tonight}<span class="visually-hidden"> ${h}</span></button>`}
${u.first_time&&s`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${f.notNow}<span class="visually-hidden"> ${h}</span></button>`}
</div>
</div>`}})} />
${!r&&s`<p class="small soft">${ye.title}. <a href=${`#/desk/${e.circle}`}>${f.full}</a></p>`}
<${Wo} room=${e} ask=${t} />
<${G} sentence=${n.sentence} />
</section>`}var dn=e=>Object.entries(e).sort(([,t],[,n])=>Number(t.since??1/0)-Number(n.since??1/0)||0);function lr(e){return T(e)?.phase==="closing"?f.admitClosing:e.lanes.desk.value?.door?.locked?f.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(yt(e)?.kind??"")?f.admitAfterTurn:f.admitLater}function Ko({room:e,desk:t}){let n=x(),o=Ht(e),r=L(e),i=dn(t.waiting);ee.value;let l=a=>n.run(a,()=>E(e,m=>ze(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return s`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${g.waiting}>
<h2>${g.waiting} ${i.length>0&&s`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?fe.admitting:i.map(([a])=>v(e,a)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=v(e,a),u=o(a),h=[Et(u)||(m.first_time?g.firstTime:g.beenHere),m.here?g.pageOpen:g.pageShut,m.here&&m.since!==void 0&&f.waitsFor(e.running()-Number(m.since)),!m.accepted&&g.notAccepted].filter(Boolean);return s`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${h.join(" \xB7 ")}</span></p><${Kt} knock=${u} /></div>
<div class="row">
${r&&!u.stop&&s`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${g.admit}: ${d}`} onClick=${()=>l(a)}>${g.admit}</button>`}
<${oe} label=${g.decline} name=${`${g.decline}: ${d}`} ask=${g.declineAsk(d)} yes=${g.declineYes} no=${g.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var Ft=e=>/^\d+$/.test(e.trim())&&Number(e)<=nn?Number(e):0;function Eo({id:e,plan:t,room:n,onDone:o}){let[r,i]=k({}),[l,c]=k([]),a=I(null),m=x();D(()=>a.current?.focus(),[]);let d=p=>r[p]??String(t.segments[p].minutes),u=t.agenda.reduce((p,b)=>p+Ft(d(b)),0);return s`<form class="stack planned-minutes" onSubmit=${async p=>{p.preventDefault();let b=[...t.agenda.filter(y=>!Ft(d(y))).map(y=>({id:`now-${y}`,sentence:ue.minutesBad})),...u>nn?[{id:`now-${t.agenda[0]}`,sentence:ue.sumTooLong}]:[]];if(c(b),b.length)return;let $=Object.fromEntries(t.agenda.filter(y=>Ft(d(y))!==t.segments[y].minutes).map(y=>[y,Ft(d(y))]));(!Object.keys($).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:$})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${ge.minutesTitle}</h3>
<p class="hint">${ge.minutesHint}</p>
<${$e} problems=${l} summary=${A.summary} />
<ol class="parts">${t.agenda.map(p=>{let b=n.words(t.segments[p].title)||Fe[t.segments[p].kind];return s`<li key=${p}><span dir="auto">${b}</span>
<span class="plan-minutes"><${te} id=${`now-${p}`} label=${ue.minutesOf(b)} bare value=${d(p)} problem=${ne(l,`now-${p}`)}
onValue=${$=>i({...r,[p]:$})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${ue.sum(u)}</b> <span class="soft">${ue.ends(pe(Number(t.at)+u*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${ge.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${A.cancel}</button></div>
</form>`}var cr=()=>import("./planned-change-NMRNGDWD.js").then(e=>e.PlannedChange);function un({id:e,plan:t,room:n,people:o,large:r,onSheet:i}){let[l,c]=k(!1),[a,m]=k(!1),d=I(null),u=Number(t.at),h=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return s`<div class=${`planned${r?" large":""}`}>
<p class="when"><b>${q(u)}</b> <span>${tn(u,t.minutes)}</span></p>
${!Qn(u,t.zone,gt())&&s`<p class="soft small">${g.inZone(`${q(u,t.zone)}, ${tn(u,t.minutes,t.zone)}`,zn(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${h&&s`: <span dir="auto">${h}</span>`}</p>
${t.doors&&s`<p class="soft small">${ue.doors}: ${ue.doorsOf[t.doors]}</p>`}
<details><summary>${g.agenda(t.minutes)}</summary>
${l?s`<${Eo} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:s`<ol class="parts">${t.agenda.map(b=>{let $=t.segments[b],y=$.each?.[p];return s`<li key=${`${e}-${b}`}>
<span><span dir="auto">${n.words($.title)||Fe[$.kind]}</span>${y&&s`<small class="soft"> ${ue.each(kt(y),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${ge.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${ge.sheet}</button></div>`}
</details>
${a?s`<${K} load=${cr} id=${e} plan=${t} room=${n} onDone=${()=>{m(!1),setTimeout(()=>d.current?.focus())}} />`:s`<button type="button" class="btn small quiet" ref=${d} aria-label=${`${ge.change}: ${_.gathering(t.number)}`} onClick=${()=>m(!0)}>${ge.change}</button>`}
</div>`}var mr=()=>import("./circle-changed-QZQCT26N.js").then(e=>e.CircleChanged),dr=60*6e4;function Ho({room:e,circle:t,desk:n,home:o,running:r,onPlan:i,onSheet:l}){let c=x(),a=Object.entries(n.planned).filter(([$])=>$!==r?.id).sort(([,$],[,y])=>Number($.at)-Number(y.at)),[m,...d]=a,u=Object.values(n.members).filter($=>$.role==="participant").length,h=async $=>{await c.run("open",()=>E(e,y=>Ue(y,$)))&&(location.hash=`#/circle/${t.id}`)},p=o&&!o.crisis_line_confirmed,b=()=>{if(p)return s`<p class="notice with-act"><span>${g.needLine}</span> <a class="btn" href="#/desk/lines">${g.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let $=Number(m[1].at);return $-Date.now()<dr?s`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>h(m[0])}>${g.openDoors}</button>`:s`<${oe} label=${g.openDoors} kind="btn" ask=${g.earlyAsk(`${q($)}, ${pe($)}`)} yes=${g.earlyYes} busy=${!!c.busy} onYes=${()=>h(m[0])} />`};return s`<section class="panel next" aria-labelledby="next-title">
${r&&s`<div class="live-now"><p class="live">${bt[r.phase]}</p><p class="soft small">${_.gathering(r.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${g.enter}</a></div>`}
<h2 id="next-title">${g.next}</h2>
${m?s`<${un} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${b()}
<p role="alert" class="refusal">${c.sentence}</p>`:s`<p class="soft">${g.nothing}</p>`}
<div class="row">
<button class=${`btn${m||r?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?g.plan:g.planFirst}</button>
</div>
${d.length>0&&s`<h3>${g.later}</h3><ul class="later">${d.map(([$,y])=>s`<li key=${$}>
<${un} id=${$} plan=${y} room=${e} people=${u} onSheet=${()=>l($)} />
</li>`)}</ul>`}
${t.changed&&s`<${K} load=${mr} room=${e} circle=${t} />`}
</section>`}var U={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var jo=e=>e.lanes.member.value?.cards??{};function qt({room:e,person:t,name:n,among:o=!1}){let{ask:r,sentence:i}=qe(e),l=e.lanes.desk.value?.cards?.[t],c=jo(e)[t];if(l===void 0)return null;if(!c)return s`<${se} label=${o?U.openOf(n):U.open} sure=${U.sure(n)} yes=${U.yes} no=${U.no} kind="wide" act=${()=>r({do:"open_card",person:t,number:l})} /><${G} sentence=${i} />`;let a=so(e.words(c));return s`<section class="card emergency" aria-label=${U.of(n)}>
<h2 dir="auto">${U.of(n)}</h2>
<dl>
${(a.who||a.number)&&s`<dt>${U.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&s`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&s`<dt>${U.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&s`<dt>${U.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${ro(a)&&s`<p class="soft">${U.nothing}</p>`}
<button class="btn" onClick=${()=>r({do:"close_card",person:t})}>${U.away}</button>
<${G} sentence=${i} />
</section>`}function Fo(e){return Object.keys(jo(e)).map(t=>({key:`card ${t}`,card:s`<${qt} room=${e} person=${t} name=${v(e,t)} />`}))}function qo({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(r=>n[r]);return o.length?s`<details><summary>${U.title}</summary>
<p class="soft small">${U.hint}</p>
<ul class="names">${o.map(r=>s`<li key=${r} class="stack"><${qt} room=${e} person=${r} name=${v(e,r)} among /></li>`)}</ul>
</details>`:null}function Yt(e,t){let n=io(lo(e,t),ao());return n>0?g.week(n):""}function st({id:e,label:t,value:n,options:o,onValue:r}){return s`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>s`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>r(i.value)} />
<span><b>${i.label}</b>${i.hint&&s`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var ur=()=>`${location.origin}${location.pathname}`,Gt=(e,t)=>`${ur()}#/invitation/${e}/${en(t)}`,Yo=(e,t,n)=>`${e}/${t}/${en(n)}`,Go=()=>`${location.host}${location.pathname}#/words`;var pr=1440*6e4,$r=14,fr=180;function Vt({room:e,circle:t,hands:n,onMade:o,onCancel:r}){let[i,l]=k(t.entry==="drop_in"?"many":"one"),[c,a]=k(String($r)),[m,d]=k(!0),[u,h]=k([]),p=I(ie()),b=x();return s`<form class="stack" onSubmit=${async y=>{y.preventDefault();let O=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=fr;if(h(O?[]:[{id:"days",sentence:S.daysBad}]),!O)return;let B=!n&&i==="many",W=Date.now()+Number(c)*pr,{secret:Q}=p.current;if(!await b.run("invite",()=>E(e,Te=>Ne(Te,p.current,{reusable:B,expires:W,desk:n}))))return;let he=n&&m?await b.run("link",()=>Z("/api/links",{for_me:!1})):void 0;n&&m&&!he||o({link:he?Yo(he.link,t.id,Q):Gt(t.id,Q),secret:Q,reusable:B,expires:W,hands:n,speakable:!he})}} novalidate autocomplete="off">
<${$e} problems=${u} summary=${A.summary} />
${n?s`<p class="soft small">${H.handsHint}</p><${on} id="invite-new-here" on=${m} hint=${H.newHereHint} onChange=${d}>${H.newHere}</${on}>`:t.entry==="drop_in"&&s`<${st} id="invite-kind" label=${S.kind} value=${i} onValue=${l} options=${[{value:"many",label:S.reusable,hint:S.reusableHint},{value:"one",label:S.single,hint:S.singleHint}]} />`}
<${te} id="days" label=${S.days} value=${c} onValue=${a} problem=${ne(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?H.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${S.create}</button><button type="button" class="btn quiet" onClick=${r}>${A.cancel}</button></div>
</form>`}function Ut({made:e,spoken:t,onDone:n}){let o=e.back?H.wayTitle(e.back):e.hands?H.handsTitle:S.shownTitle,r=e.back?H.wayShown:e.hands?H.handsShown:e.reusable?S.shownMany:S.shown;return s`<${nt} key=${e.link} id="invitation-link" title=${o} label=${S.linkLabel} link=${e.link} shareText=${S.shareText}
says=${[r,S.once,S.until(q(e.expires))]} done=${S.done} onDone=${n}>
${e.speakable&&t!==void 0&&s`<${hr} secret=${e.secret} spoken=${t} />`}
</${nt}>`}function hr({secret:e,spoken:t}){let[n,o]=k([]);return D(()=>{Bn(e).then(o)},[e]),n.length?s`<section class="spoken" aria-label=${H.wordsTitle}>
<h4>${H.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${H.number}: <b>${t}</b></p>
<p class="small soft">${H.wordsHint(Go())}</p>
</section>`:null}var br=10080*6e4;function Vo({room:e,circle:t,desk:n,spoken:o}){let[r,i]=k(!1),[l,c]=k(null),[a,m]=k(""),d=I({}),u=x(),h=L(e),p=e.lanes.member.value?.person,b=Object.entries(n.members).map(([w,be])=>({person:w,role:be.role,name:v(e,w)||g.nameless})),$=b.filter(w=>w.role!=="participant"),y=b.filter(w=>!$.includes(w)).sort((w,be)=>w.name.localeCompare(be.name)),O=[...$,...y].filter(w=>w.person!==p),B=async w=>{m(""),await u.run(`end-${w.person}`,()=>Z("/api/ways-in/end",{circle:t.id,person:w.person}))&&m(Oe.memberDone(w.name))},W=async w=>{m("");let be=d.current[`link ${w.person}`]??=ie(),Jt=n.members[w.person]?.link;await u.run(`remove-${w.person}`,()=>E(e,Ze=>Wt(Ze,w.person,be)))&&(delete d.current[`link ${w.person}`],m([j.done(w.name),Jt&&j.newLink,j.eyes].filter(Boolean).join(" ")))},Q=async({person:w,role:be,name:Jt})=>{let Ze=d.current[w]??=ie(),$n=Date.now()+br;await u.run(`way-${w}`,()=>E(e,Ks=>Ne(Ks,Ze,{reusable:!1,expires:$n,person:w,desk:be!=="participant"})))&&(delete d.current[w],c({link:Gt(t.id,Ze.secret),secret:Ze.secret,reusable:!1,expires:$n,back:Jt,speakable:!0}))},Le=w=>{c(w),i(!1)},he=async({person:w},be)=>u.run(`tonight-${w}`,()=>e.send({do:"for_tonight",person:w,on:be})),Te=h&&!e.lanes.member.value?.tonight,rt=!!u.busy,pn=w=>[w.role!=="participant"&&Gn[w.role],n.members[w.person]?.tonight&&ae.mark,Yt(e,w.person),n.with_a_step.includes(w.person)&&g.hasStep].filter(Boolean).join(" \xB7 ");return s`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${g.people} <span>${b.length}</span></h2>
<ul class="names">${[...$,...y].map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>${pn(w)&&s`<small class="soft">${pn(w)}</small>`}</li>`)}</ul>
${!y.length&&s`<p class="soft small">${g.noPeople}</p>`}
${n.steps.named>0&&s`<p class="soft small">${g.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${qo} room=${e} />
${$.length<2&&s`<div class="kindly"><p><b>${g.alone}</b></p><p class="small">${g.aloneHint}</p></div>`}
${l?s`<${Ut} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Vt} room=${e} circle=${t} hands onMade=${Le} onCancel=${()=>i(!1)} />`:h&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${H.hands}</button></div>`}
${O.length>0&&s`<details><summary>${Oe.members}</summary>
<p class="soft small">${Oe.membersHint}</p>
<ul class="names">${O.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
${h&&s`<button type="button" class="btn small" disabled=${rt} aria-label=${H.wayOf(w.name)} onClick=${()=>Q(w)}>${H.way}</button>`}
${Te&&w.role!=="participant"&&s`<button type="button" class="btn small" disabled=${rt} aria-label=${n.members[w.person]?.tonight?ae.offOf(w.name):ae.onOf(w.name)} onClick=${()=>he(w,!n.members[w.person]?.tonight)}>${n.members[w.person]?.tonight?ae.off:ae.on}</button>`}
${w.role==="participant"&&s`<${oe} label=${Oe.member} name=${Oe.memberOf(w.name)} kind="btn small quiet" ask=${Oe.memberAsk(w.name)} yes=${Oe.memberYes}
busy=${rt} onYes=${()=>B(w)} />`}</li>`)}</ul>
</details>
${h&&s`<details><summary>${j.title}</summary>
<p class="soft small">${j.hint}</p>
<ul class="names">${O.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
<${oe} label=${j.one} name=${j.oneOf(w.name)} kind="btn small quiet" ask=${w.role==="participant"?j.ask(w.name):j.askDesk(w.name)} yes=${j.yes} no=${j.no}
busy=${rt} onYes=${()=>W(w)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?j.busy:u.busy.startsWith("way")?H.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function Uo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=k(null),[r,i]=k(!1),[l,c]=k([]),a=x(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),h=/^https:\/\/[^\s]+$/.test(u);if(c(h?[]:[{id:"call-link",sentence:g.callMissing}]),!h)return;let p=Y();await a.run("call",()=>e.send({do:"set_call_link",link:p},{[p]:u}))&&(o(null),i(!0))};return s`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${g.call}</h2>
${!t&&s`<p class="soft small">${g.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${$e} problems=${l} summary=${A.summary} />
<${te} id="call-link" label=${g.call} bare hint=${g.callHint} value=${n??t} onValue=${o}
problem=${ne(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${g.callSave}</button><p role="status" class="small">${r?g.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function zo({room:e,circle:t,onRevise:n}){return s`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${g.promises} <span>${g.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>s`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&s`<div class="row"><button class="btn" onClick=${n}>${g.revise}</button></div>`}
</section>`}function zt({room:e,gathering:t}){let n=kn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[sn(e,c.arriving),sn(e,c.leaving)],d=a&&m?Tt.both(a,m):a||m&&Tt.leaving(m);return{person:l,said:d,name:v(e,l)}}).filter(l=>l.said&&l.name);return i.length?s`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Tt.desk}</h2>
<ul class="numbers">${i.map(l=>s`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Qo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,r])=>Number(r.released_at)-Number(o.released_at));return n.length?s`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${g.past}</h2>
<ul class="names">${n.map(([o,r])=>s`<li key=${o} class="between"><span>${q(Number(r.planned_at))}</span><small class="soft">${g.came(Number(r.came??r.attended.length))}</small></li>`)}</ul>
<${zt} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&s`<${K} load=${bo} room=${e} />`}
</section>`:null}function Zo({view:e,open:t,busy:n,back:o,onRevoke:r}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&S.usedBy(e.used),t&&S.goodUntil(q(Number(e.expires)))].filter(Boolean);return s`<li class="between">
<p><span dir="auto">${o?H.forBack(o):e.desk?H.forHands:e.reusable?S.forMany:S.forOne}</span> <span class=${`mark ${i}`}>${S.state[i]??i}</span>
${l.length>0&&s`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&s`<${oe} label=${S.revoke} kind="btn small quiet" ask=${S.revokeAsk} yes=${S.revokeYes} busy=${n} onYes=${r} />`}
</li>`}function Jo({room:e,circle:t,desk:n,spoken:o}){let[r,i]=k(!1),[l,c]=k(null),a=x(),m=Date.now(),d=Object.entries(n.invitations).sort(([,$],[,y])=>Number(y.expires)-Number($.expires)),u=$=>$.state==="open"&&Number($.expires)>m,h=d.filter(([,$])=>u($)),p=d.filter(([,$])=>!u($)),b=([$,y])=>s`<${Zo} key=${$} view=${y} open=${u(y)} busy=${a.busy===$}
back=${y.person&&e.words(n.members[y.person]?.name)} onRevoke=${()=>a.run($,()=>e.send({do:"revoke",invitation:$}))} />`;return s`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${S.title}</h2>
${l?s`<${Ut} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Vt} room=${e} circle=${t} onMade=${$=>{c($),i(!1)}} onCancel=${()=>i(!1)} />`:L(e)&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${S.make}</button></div>`}
${h.length?s`<ul class="names">${h.map(b)}</ul>`:!l&&!r&&s`<p class="soft small">${S.none}</p>`}
${p.length>0&&s`<details><summary>${S.older(p.length)}</summary><ul class="names">${p.map(b)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}async function Xo(e,t,n,{person:o,keys:r,bodies:i}){let{openRecovery:l}=await Re(),c=await l(e,t,n);R(r,"missing_record");let[a]=jn(r.desk);R(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await xn(e,c,i[r.desk[a]]??""),d=Ae(m),u=await Dn(e,d,null,i[r.roster.signed]??"");return R(c.number===u.circleKey.number,c.number<u.circleKey.number?"old_record":"missing_record"),R(vn(await it(c.key),u.circleKey.commitment),"wrong_key"),{...await ut(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[c.number]:c.key}}}async function es(e,{invitation:t,secret:n},o,r,i){let{circle:l,person:c,device:a}=e,m=await _n(l,n),d=at(await Cn(l,t,m,pt(e)));return{circle:l,token:Pe(m.token),person:c,device:a.id,proof:Hn(e,d),name:r.text,name_id:r.id,agreements:o,adult:!0,private_place:!0,key:i}}var kr=10*6e4,gr=8e3;async function ns(e,t){let n=ie(),o=await Ot(t,n,{desk:!0,person:t.person}),r=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:h}=m.value;return{held:t,desk:d.value,circle:u,running:h?.id,seats:Object.keys(h?.seats??{}),words:p=>p===n.kept?o:"",sealed:e.sealed}};await ts(e,await Ne(r(),n,{reusable:!1,expires:Date.now()+kr,desk:!0,person:t.person}));let i=Y(),l=r().circle.agreements_version;await Z("/api/knock",await es(t,n,l,{id:i,text:await Fn(t,i,"\xB7")},Pe(We()))),await wr(e,t),await ts(e,await ze(r(),t.person));let{roster:c,...a}=t;await Ee(a)}async function ts(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ce(o.code??"",o.sentence??"")}var wr=(e,{person:t,device:n})=>new Promise((o,r)=>{let i=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>i(()=>r(new Error("the knock was not seen"))),gr),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var yr={words_unknown:{id:"sheet-code",sentence:C.codeWrong},words_count:{id:"sheet-code",sentence:C.codeHint},wrong_code:{id:"sheet-code",sentence:C.codeWrong},unreadable:{id:"sheet-letters",sentence:C.lettersWrong},version:{id:"sheet-letters",sentence:C.lettersWrong},does_not_open:{id:"sheet-letters",sentence:C.notThis},old_record:{id:"sheet-letters",sentence:C.older}};function os({room:e,letters:t="",onKeys:n,head:o,onBack:r}){let[i,l]=k({letters:t,code:""}),[c,a]=k([]),m=x(),d=!!e.lanes.ring.value?.gathering,u=async b=>{b.preventDefault();let $=[!i.letters.trim()&&{id:"sheet-letters",sentence:C.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:C.codeMissing}].filter(Boolean);if(a($),$.length)return;await m.run("open",async()=>{let O=e.lanes.member.value;if(!O)throw new Error("nobody is here yet");let B=await h(async()=>Xo(e.circle,await vr(i.code),i.letters,O));return B?(await ns(e,B),!0):!1})&&n()},h=async b=>{try{return await b()}catch($){let y=$ instanceof Me||$ instanceof Qt?yr[$.code]:void 0;if(!y)throw $;a([y]);return}},p=(b,$,y)=>s`<${te} id=${`sheet-${b}`} as="textarea" label=${$} hint=${y}
value=${i[b]} problem=${ne(c,`sheet-${b}`)} onValue=${O=>l({...i,[b]:O})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return s`<main class="page desk narrow">
<header><div><button class="back" onClick=${r}>${A.back}</button>
<h1 tabindex="-1" ref=${o}>${C.back}</h1><p class="soft">${C.backLead}</p></div></header>
${d&&s`<p class="notice">${C.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${$e} problems=${c} summary=${A.summary} />
${p("letters",C.letters,C.lettersHint)}
${p("code",C.code,C.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?C.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${C.open}</button>
</form>
</main>`}var Qt=class extends Error{code="wrong_code"},vr=async e=>{let{codeTyped:t}=await Re();return t(e).catch(n=>{throw n instanceof Me&&n.code==="wrong_key"?new Qt:n})};var _r=()=>import("./field-qr-DKRPQ2EU.js").then(e=>e.Qr);function ss({room:e,onMake:t}){return L(e)?s`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${C.title}</h2>
<p class="soft">${C.what}</p><p class="soft small">${C.old}</p>
<div class="row"><button class="btn" onClick=${t}>${C.make}</button></div>
</section>`:null}async function xr(e){let{held:t}=dt(e),{number:n}=t.roster.circleKey,{agree:o,sign:r,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Re(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:r.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function rs({room:e,circle:t,head:n,onBack:o}){let[r,i]=k(null);D(()=>{xr(e).then(i)},[e]);let l=e.words(t.title);return s`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${C.title}</h1><p class="soft">${C.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!r} onClick=${()=>print()}>${C.print}</button></div>
${r&&s`<article class="paper recovery" aria-label=${C.title} translate="no">
<header><p dir="auto">${l}</p><p>${C.of(q(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${C.first}</h2><p>${C.firstHint}</p>
<div class="between"><${K} load=${_r} text=${Cr(t.id,r.letters)} label=${C.qr} />
<p class="letters" dir="ltr">${r.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${C.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${C.second}</h2><p>${C.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${r.code.map((c,a)=>s`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Cr=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var Zt=e=>s`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,Or=()=>import("./circle-revise-Q6MHB57E.js").then(e=>e.CircleRevise),Sr=()=>import("./circle-series-C77I3WVR.js").then(e=>e.CircleSeries),Nr=()=>import("./agenda-sheet-7ULPZW7X.js").then(e=>e.AgendaSheet),Tr=()=>import("./plan-XJUNVBYG.js").then(e=>e.Plan);function as({id:e,letters:t,onKeys:n}){let o=hn(()=>ht(e),[e]);D(()=>()=>o.close(),[o]);let r=Dt().desk,[i,l]=k(!1),[c,a]=k(""),{step:m,go:d,back:u,head:h}=Ct(t?"recover":"circle"),{state:p,sentence:b}=o.connection.value,$=o.lanes.desk.value,y=o.lanes.ring.value?.circle,O=o.lanes.member.value?.role;if(D(()=>{O==="participant"&&location.replace(`#/circle/${e}`)},[O]),o.stop.value)return s`<${mo} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return s`<${co} room=${o} />`;if(!$||!y)return p==="stopped"?s`<${Ce} title=${g.stopped} again=${g.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${g.connecting}</h1><p role="status">${p==="lost"&&b||g.connecting}</p></main>`;let B={room:o,circle:y,desk:$,home:r,spoken:r?.circles.find(Te=>Te.id===e)?.spoken};if(m==="promises")return s`<${K} load=${Or} meanwhile=${Zt} ...${B} head=${h} onBack=${u} />`;if(m==="weeks")return s`<${K} load=${Sr} meanwhile=${Zt} ...${B} head=${h} onBack=${u} />`;if(m==="sheet")return s`<${K} load=${Nr} meanwhile=${Zt} ...${B} gathering=${c} head=${h} onBack=${u} />`;if(m==="recovery")return s`<${rs} ...${B} head=${h} onBack=${u} />`;if(m==="recover")return s`<${os} ...${B} letters=${t} onKeys=${n} head=${h} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let W=o.lanes.ring.value?.gathering,Q=()=>{l(!0),d("plan")},Le=Te=>{a(Te),d("sheet")};return s`<div hidden=${m!=="plan"}>
${i&&s`<${K} load=${Tr} meanwhile=${Zt} ...${B} head=${m==="plan"?h:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${g.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:h} dir="auto">${o.words(y.title)||_.untitled(B.spoken??1)}</h1>
<p class="soft">${xe[y.entry]} · ${je[y.medium]}</p>
</div></header>
<p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":b||A.offline}</p>
<${It} room=${o} />
<${Do} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&s`<${Ko} ...${B} />
<div class="sides">
<div class="stack">
<${Mt} room=${o} />
<${Ho} ...${B} running=${W} onPlan=${Q} onSheet=${Le} />
<${Jo} ...${B} />
<${Qo} ...${B} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${g.theWeeks}</button>
</div>
<div class="stack">
<${Vo} ...${B} />
${y.medium==="beside_a_call"&&s`<${Uo} ...${B} />`}
<${zo} ...${B} onRevise=${()=>d("promises")} />
<${ss} room=${o} onMake=${()=>d("recovery")} />
<${Pt} room=${o} />
</div>
</div>`}
<footer><${xt} /></footer>
</main>`}function is({templates:e,onChoose:t}){return s`<ul class="templates">${e.map(n=>s`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[xe[n.entry],P.size(n.people.min,n.people.max),P.minutes(n.gathering[0]?.minutes??0),P.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>s`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${P.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,r)=>s`<li key=${r}><span dir="auto">${o.title||Fe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&s`<ul class="bullets small">${n.notes.map(o=>s`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${P.use(n.name)}</button>
</li>`)}</ul>`}async function ls({person:e,title:t,name:n,about:o,medium:r,entry:i,template:l,agreements:c}){let a=Y(),m=await Mn(a),d=We(),u={...await ut(a,Ae(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},h=ke(),p=async(O,B)=>{let W=Y(),Q={circle:a,gathering:null,author:e,kind:O,id:W,turn:null},{sealed:Le,wraps:he}=await Ie(Q,0,B,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return h.bodies[W]=me(e,Le,he),W},b=await mt(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),$=await lt(a,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...pt(u),ended:!1}]});return{request:{founding:{circle:a,medium:r,entry:i,template:l,title:await p("title",t),name:await p("name",n),about:await p("about",o),agreements:await Promise.all(c.map(O=>p("agreement",O))),keys:{device:u.device.id,desk:h.add(m.record),roster:h.add($),circle_key:h.add(b.record)}},bodies:h.bodies},held:u}}function cs({template:e,person:t,name:n}){let[o,r]=k({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=k(()=>uo(e.agreements)),[c,a]=k([]),[m,d]=k(null),u=x(),h=$=>r({...o,...$}),p=async $=>{$.preventDefault();let y=[];if(o.title.trim()||y.push({id:"title",sentence:P.nameMissing}),o.name.trim()||y.push({id:"my-name",sentence:ot.nameMissing}),o.about.trim()||y.push({id:"about",sentence:P.aboutMissing}),y.push(...po(i)),a(y),y.length)return;let O={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(W=>W.text.trim())},B=await u.run("make",async()=>{let W=JSON.stringify(O),Q=m?.of===W?m.made:await ls(O);return d({of:W,made:Q}),await Z("/api/circles",Q.request),await Ee(Q.held),Q.held});B&&location.replace(`#/desk/${B.circle}`)},b=($,y)=>Object.keys(y).map(O=>({value:O,label:$[O],hint:y[O]}));return s`<form class="stack roomy" onSubmit=${p} novalidate autocomplete="off">
<${$e} problems=${c} summary=${A.summary} />
<${te} id="title" label=${P.name} hint=${P.nameHint} value=${o.title} problem=${ne(c,"title")}
onValue=${$=>h({title:$})} more=${{maxlength:80}} />
<${te} id="my-name" label=${ot.name} hint=${ot.nameHint} value=${o.name} problem=${ne(c,"my-name")}
onValue=${$=>h({name:$})} more=${{maxlength:60}} />
<${st} id="medium" label=${P.medium} value=${o.medium} options=${b(je,qn)} onValue=${$=>h({medium:$})} />
<${st} id="entry" label=${P.entry} value=${o.entry} options=${b(xe,Yn)} onValue=${$=>h({entry:$})} />
<${te} id="about" label=${P.about} hint=${P.aboutHint} as="textarea" value=${o.about} problem=${ne(c,"about")}
onValue=${$=>h({about:$})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${P.agreementsTitle}</h2><p class="hint">${P.agreementsHint}</p>
<${$o} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?ot.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${P.make}</button>
</form>`}function ms(){let[e,t]=k(null),[n,o]=k(""),[r,i]=k(null),{step:l,go:c,back:a,head:m}=Ct("choose"),d=async()=>{o("");try{let[p,b]=await Promise.all([Je("/api/me"),Je("/api/templates")]),$=await ft(p.circles.map(y=>y.circle));t({me:p,templates:b,name:[...$.values()].at(-1)?.name??""})}catch(p){o(p instanceof ce?p.sentence:String(p))}};if(D(()=>{d()},[]),n)return s`<${Ce} sentence=${n} onAgain=${d} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${P.title}</h1><p role="status">${A.loading}</p></main>`;let u=l==="write"&&r,h=p=>{i(p),c("write")};return s`<main class="page desk narrow">
<header><div>
${u?s`<button class="back" onClick=${a}>${P.otherTemplate}</button>`:s`<a class="back" href="#/desk">${g.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?P.title:P.choose}</h1>
<p class="soft">${u?r.name:P.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${is} templates=${e.templates} onChoose=${h} /></div>
${r&&s`<div hidden=${!u}><${cs} key=${r.id} template=${r} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}var Dr=()=>import("./lines-page-QGQ3YBKF.js").then(e=>e.DeskLines),Ar=()=>s`<${K} load=${Dr} />`;function ds({params:e}){let t=e.circle==="new"?ms:e.circle==="lines"?Ar:as,[n,o]=k(0),r=n?void 0:e.letters;return s`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${r} onKeys=${()=>o(n+1)} />`}function us({room:e}){let t=T(e);if(!t)return null;ee.value;let n=e.gatheringTime();return s`<section class="card agenda">
<h2>${f.agenda} <span>${f.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let r=t.segments[o],i=o===t.segment,l=i&&r.began!==void 0?Math.floor((n-Number(r.began))/6e4):0;return s`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${vt(e,r)}</span>
<span>${i?f.agendaElapsed(Math.min(l,r.minutes),r.minutes):le(r.minutes)}</span>
</li>`})}
</ol>
</section>`}var M={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function ps(e,t,n){ee.value;let o=e.lanes.member.value?.can.end_aside,r=Object.entries(e.lanes.desk.value?.asides??{}),i=Ye(e);return r.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),r.map(([l,c])=>{let a=c.with.includes(i),[m,d]=[v(e,l),De(c.with.map(u=>v(e,u)))];return{key:`aside ${l}`,card:s`<section class="card">
<h2>${M.title} <span>${wn(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${a?M.withYou(m):M.withOthers(m,d)}</p>
${a&&o&&s`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${M.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${M.write(m)}</button>
</section>`}})}var Qe=({room:e,person:t})=>s`<${rn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${M.lineWith(v(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function $s(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits).map(([r,i])=>({key:`line ${r}`,card:s`<section class="card">
<h2 dir="auto">${M.wrote(v(e,r))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(r)}>${M.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${f.seen}</button>
</section>`}))}function fs({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(r=>r.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return s`<section class="card"><h2>${M.among}</h2><${rn} room=${e} line=${o} label=${M.among} command=${r=>({do:"tell_desk",words:r})} /></section>`}var hs=["i_need_a_person","give_me_a_moment","ok"];function bs(e,t){ee.value;let n=e.lanes.desk.value,o=c=>f.ago(e.running()-Number(c)),r=Object.entries(n?.signals??{});r.sort(([,c],[,a])=>hs.indexOf(c.kind)-hs.indexOf(a.kind)||Number(c.since)-Number(a.since));let i={i_need_a_person:f.asked,give_me_a_moment:f.moment,ok:f.fine},l=Object.entries(n?.checks??{}).filter(([c,a])=>!a.answer||!n?.signals[c]);return[...r.map(([c,a])=>({key:`signal ${c}`,card:s`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${f.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](v(e,c))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${f.seen}</button>
</section>`})),...l.map(([c,a])=>({key:`check ${c}`,card:s`<section class="card">
<h2>${a.answer?f.signals[a.answer]:f.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](v(e,c)):f.noAnswer(v(e,c))}</p>
${a.answer?s`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${f.seen}</button>`:s`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${f.takeBackCheck}</button>`}
</section>`}))]}var ks=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function gs(e,t,n){ee.value;let o=e.lanes.desk.value,r=e.lanes.member.value?.can.aside,i=T(e)?.seats??{},[l,c]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([a])=>!o?.signals[a]).map(([a,m])=>{let d=v(e,a)||e.words(m.name),u=m.by===Ye(e)?f.takenByYou:m.by?f.takenBy(v(e,m.by)):f.takenByNobody;return{key:`signal ${a}`,card:s`<section class="card">
<h2>${f.signals[m.kind]} <span>${f.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?f.asked(d):f.moment(d)} ${u}</p>
${i[a]?.role==="participant"&&s`<button class="btn" dir="auto" onClick=${()=>n(a)}>${M.write(d)}</button>`}
${i[a]&&!l[a]&&s`<button class="btn" onClick=${()=>t({do:"check",person:a,on:!0})}>${f.check}</button>`}
${r?.people.includes(a)&&s`<button class="btn" onClick=${()=>t({do:"aside",gathering:r.gathering,person:a})}>${c[a]?M.join:M.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a,settled:!0})}>${f.settled}</button>
</section>`}})}function ws({room:e,ask:t}){let[n,o]=k(""),[r,i]=k(""),l=e.lanes.member.value?.can.lead_again,c=T(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...bs(e,t),...gs(e,t,o),...$s(e,t,o),...Fo(e),...ps(e,t,o),...l&&c!==r?[{key:"lead",card:s`<section class="card">
<h2>${f.ledBefore}</h2>
<p dir="auto">${f.tookLead(v(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${f.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${f.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:s`<${Ro} room=${e} ask=${t} />`}]:[]];return s`
<${Br} room=${e} all=${m.length+Math.max(0,a-1)} />
<${jt} things=${m} />
${n&&s`<${X} title=${M.lineWith(v(e,n))} onClose=${()=>o("")}><${Qe} room=${e} person=${n} /></${X}>`}
`}function Br({room:e,all:t}){let n=ks(e),o=I(null),[,r]=k(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),l=I(null);return s`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?s`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),r(m=>m+1)}}>${f.asked(v(e,i))}</button>`:s`<p class="small soft">${t?f.waitHere(t):f.quiet}</p>`}
</div>`}var Lr=()=>import("./start-late-5GGD44NK.js").then(e=>e.StartLate);function ys({room:e,ask:t}){let[n,o]=k(""),r=e.lanes.desk.value,[i,l]=k(!1),{lock:c,unlock:a,doors:m,start_late:d}=r?.can??{};if(!r?.door||!m)return null;let{asked_out:u,locked:h,policy:p="until_check_in"}=r.door;return s`<section class="card door-card">
<h2>${V.title}</h2>
<p class="small soft">${h?V.locked:V.open[p]}</p>
${c&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:c,on:!0})}>${V.lock}</button>`}
${a&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:a,on:!1})}>${V.unlock}</button>`}
${d&&(i?s`<${K} load=${Lr} late=${d} send=${t} />`:s`<button class="btn" onClick=${()=>l(!0)}>${V.late}</button>`)}
${u.map(b=>s`<div key=${b} class="waiting-one"><p dir="auto">${V.isOut(v(e,b))}</p>
<button class="btn" aria-label=${V.backOf(v(e,b))} onClick=${()=>t({do:"let_back_in",gathering:m,person:b})}>${V.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(b)}>${M.write(v(e,b))}</button></div>`)}
<p class="small soft">${V.outHint}</p>
${n&&s`<${X} title=${M.lineWith(v(e,n))} onClose=${()=>o("")}><${Qe} room=${e} person=${n} /></${X}>`}
</section>`}var vs=e=>kt(Math.round(e/1e3)),N={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${le(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${le(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${vs(e)}`,shareNote:(e,t)=>`Each has ${vs(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${le(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},ve={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${le(e)} longer`,more:e=>`+${le(e)}`,counts:(e,t,n,o)=>`${le(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${le(e)} longer`,letGo:"Let the question go"};function _s({room:e,ask:t,sentence:n}){let[o,r]=k(!1),i=T(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,a=d=>t({do:"reseat",gathering:l,order:d}),m=d=>a([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return s`<button class="btn" onClick=${()=>r(!0)}>${N.order}</button>
${o&&s`<${X} title=${N.order} onClose=${()=>r(!1)}>
<p class="small soft">${N.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${N.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>s`<li key=${d}><span dir="auto" translate="no">${v(e,d)}</span>
${u>0&&s`<button class="btn" aria-label=${N.earlier(v(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${G} sentence=${n} />
</${X}>`}`}function Os({room:e,ask:t}){let n=e.lanes.desk.value,o=T(e)?.piece;if(!n||!o)return null;let{can:r,not_yet:i,passed:l}=n;if(!r.move_on&&!r.offer_to&&!r.begin_round&&!i.length&&!l.length)return null;let c=v(e,o.person);return s`<section class="card floor">
<h2>${f.piece}</h2>
${c&&s`<p class="small"><span class="soft">${o.at==="held"?N.has:N.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(r.give_time||r.hint)&&s`<div class="pair">
${r.give_time&&s`<button class="btn" onClick=${()=>t({do:"give_time",turn:r.give_time,each:Number(o.each)})}>${N.giveTime}</button>`}
${r.hint&&s`<button class="btn" title=${N.hintNote} onClick=${()=>t({do:"hint",turn:r.hint})}>${N.hint}</button>`}
</div>`}
${o.at==="held"&&r.move_on&&!r.hint&&s`<p class="small soft" role="status">${N.hinted}</p>`}
${i.length>0&&s`<${xs} room=${e} label=${yt(e)?.kind==="open_centre"||T(e)?.hands?fo.notYet:f.notYet} people=${i} />`}
${l.length>0&&s`<${xs} room=${e} label=${f.passed} people=${l} />`}
${r.skip&&s`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:r.skip})}>${N.skip(c)}</button>`}
${r.offer&&s`<${Cs} room=${e} label=${o.at==="offered"?N.offerInstead:N.offer} each=${N.offerTo} people=${r.offer_to??[]}
act=${a=>t({do:"offer",segment:r.offer,person:a,turn:Y()})} />`}
${r.begin_round&&s`<${Cs} fold room=${e} label=${N.begin} each=${N.beginWith} people=${Mr(e).slice(1)}
act=${a=>t({do:"begin_round",segment:r.begin_round,first:a})} />`}
${r.move_on&&s`<${se} key=${r.move_on} label=${f.moveOn} sure=${f.moveOnSure(c)} yes=${f.moveOnYes} no=${f.keep}
act=${()=>t({do:"move_on",turn:r.move_on})} />`}
</section>`}function Mr(e){let t=T(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var xs=({room:e,label:t,people:n})=>s`<p class="small"><span class="soft">${t}: </span>
${n.map((o,r)=>s`${r>0&&", "}<span dir="auto" translate="no">${v(e,o)}</span>`)}</p>`,Pr=8;function Cs({room:e,label:t,each:n,people:o,act:r,fold:i=!1}){let[l,c]=k(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Pr;return!l&&!m?s`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:s`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>s`<button key=${d} class="btn" dir="auto" aria-label=${n(v(e,d))} onClick=${()=>(c(!1),r(d))}>${v(e,d)}</button>`)}
${!m&&s`<button class="btn quiet" onClick=${()=>c(!1)}>${N.fold}</button>`}
</div>`}async function Ss({held:e,desk:t,running:n,sealed:o},r){let i=t.held?.[r],l=Ke(e,"gathering");R(i&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:a,wraps:m}=He(o(i.words)??"");R(c===i.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:i.words,turn:i.turn},u=await ct(d,a,m,h=>e.roster.devices.get(h),$t(e),l);return{command:{do:"release_words",reflection:r,words:i.words},bodies:{[i.words]:me(c,a,[...m,u])}}}async function Ns({held:e,desk:t,running:n,sealed:o},r,i){let l=t.held?.[r];if(R(l&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:r}};let c=e.roster.devices.get(Nn(He(o(l.words)??"").sealed)),a=Ke(e,"desk");R(c&&c.member===l.author&&a,"no_key");let m=Y(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},u={audience:"member",owner:l.author,number:0,public:c.self},{sealed:h,wraps:p}=await Ie(d,0,i,e.device,[a,u]);return{command:{do:"return_words",reflection:r,note:m},bodies:{[m]:me(e.person,h,p)}}}function Ts({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:r,hold_some:i}=n?.can??{};if(!n||!L(e)||!o&&!r||_t(e)?.medium!=="written")return null;let l=Wr(n.held??{}),c=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=r?F.on:m?F.some(a.map(u=>u==="newcomers"?F.newcomers:typeof u=="string"?"":v(e,u.person))):F.off;return s`<section class="card review">
<h2>${F.title} ${l.length>0&&s`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.map(([u,h],p)=>s`<${Ir} key=${u} room=${e} id=${u} one=${h} behind=${l.slice(0,p).some(([,b])=>b.turn===h.turn)} />`)}
${m&&!l.length&&s`<p class="small soft" role="status">${F.none}</p>`}
${c.length>0&&s`<p class="small soft" dir="auto">${F.gaveBack(c.map(u=>v(e,u.author)))}</p>`}
${o&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${F.hold}</button>`}
${r&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${F.stop}</button>`}
${i&&!r&&s`<${Rr} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var Wr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Ir({room:e,id:t,one:n,behind:o}){let r=x(),[i,l]=k(""),c=v(e,n.author),a=e.words(n.words),m=()=>r.run("release",()=>E(e,u=>Ss(u,t))),d=()=>r.run("return",()=>E(e,u=>Ns(u,t,i)));return s`<article class="waiting-one">
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
</article>`}function Rr({room:e,gathering:t,holds:n,ask:o}){let r=Object.entries(T(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),l=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),c=n.includes("newcomers");return s`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${F.ofNewcomers}</button>
<details><summary>${F.ofOne}</summary><div class="row">
${r.map(([a])=>s`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>l(!i(a),{person:a})}><span dir="auto" translate="no">${v(e,a)}</span></button>`)}
</div></details>`}function Ds(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),r=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),r))}var As=(e,t)=>Number(e.closing_begins)-t;function Bs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),r=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,r)-Number(e.closing_begins))}function Ls({room:e,ask:t}){let n=e.lanes.desk.value,o=T(e);if(!n||!o)return null;let{can:r,staying:i}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!r.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(r.ask_to_stay));return s`<p class="small soft">${ve.ask}</p><div class="pair thirds" role="group" aria-label=${ve.ask}>
${m.map(d=>s`<button key=${d} class="btn" aria-label=${ve.askFor(d)} onClick=${()=>c(o.minutes+d)}>${ve.more(d)}</button>`)}
</div>`}let a=l-o.minutes;return s`<div class="staying" role="status">
<p class="small">${ve.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&s`<p class="small told-gently">${ve.ends}</p>`}
</div>
${r.stay_longer&&s`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:r.stay_longer,until:l})}>${ve.stay(a)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${ve.letGo}</button>`}var Kr=5;function Ms({room:e,ask:t}){ee.value;let n=e.lanes.desk.value,o=T(e),r=n?.pace;if(!n||!r||!o?.segment)return null;let{can:i}=n,l=ho(e),c=l.of==="turn"?l.left:0,a=e.running(),m=i.share_time&&Ds(r,a,c),d=Math.min(Kr,r.spare),u=o.segments[o.segment].minutes;return s`<section class="card time">
<h2>${N.time}</h2>
${o.phase==="open"&&s`<${Er} left=${As(r,a)} over=${Bs(r,a,c)} />`}
${m&&m!==Number(r.each)&&s`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(r.each)})}>${N.share(m)}</button>
<p class="small soft">${N.shareNote(Number(r.each),r.to_come??0)}</p>`}
${i.give_minutes&&s`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${N.more(d)}</button>`}
<${Ls} room=${e} ask=${t} />
${i.slow_pace&&s`<button class="btn" title=${N.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${N.slow}</button>`}
${i.usual_pace&&s`<p class="small soft" role="status">${N.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${N.usual}</button>`}
</section>`}var Er=({left:e,over:t})=>s`<p class="small">${e<=0?N.closingNow:N.untilClosing(e)}</p>
${e>0&&t>3e4&&s`<p class="small told-gently" role="status">${N.eats(t)}</p>`}`;var Hr=()=>import("./how-many-OLFXGHQF.js").then(e=>e.OnlyOne);function jr({room:e,open:t,onClose:n}){let{ask:o,sentence:r}=qe(e),i=e.lanes.desk.value;return!i||!Xn(e)?null:s`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${f.label} onClickCapture=${Io}>
<${It} room=${e} />
<${ws} key=${t} room=${e} ask=${o} />
${i.only_one&&s`<${K} load=${Hr} room=${e} ask=${o} />`}
<section class="card next-card">
<h2>${f.next}</h2>
<${Fr} room=${e} ask=${o} />
<${G} sentence=${r} />
</section>
<${Os} room=${e} ask=${o} />
<${Ms} room=${e} ask=${o} />
<${Ts} room=${e} ask=${o} />
<${ys} room=${e} ask=${o} />
<${us} room=${e} />
<${zt} room=${e} gathering=${T(e)?.id} />
<${fs} room=${e} />
<${Yr} room=${e} ask=${o} sentence=${r} />
<${Mt} room=${e} />
${i.can.release&&s`<${Pt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${f.close}</button>
</div>`}function Fr({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=T(e);if(!n||!o)return null;let r=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&s`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${f.resume}</button>`,n.open&&s`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${f.begin}</button>`,n.begin_round&&s`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${f.round}</button>`,n.release&&s`<${se} label=${f.release} sure=${f.releaseSure} yes=${f.releaseYes} no=${f.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&s`<${qr} key=${n.next} room=${e} going=${i} label=${f.nextPart(vt(e,o.segments[r??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return s`<div class=${i&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&s`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${f.pause}</button>`}`}function qr({room:e,going:t,label:n,act:o}){let r=t?e.lanes.desk.value?.not_yet??[]:[];return r.length?s`<${se} label=${n} sure=${f.nextSure(De(r.map(i=>v(e,i))))} yes=${f.nextYes} no=${f.keep} act=${o} />`:s`<button class="btn" onClick=${o}>${n}</button>`}function Yr({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,r=T(e);if(!o||!r)return null;let i=r.lead===Ye(e);return s`<section class="card">
<h2>${f.more}</h2>
<p class="small soft">${i?f.youLead:f.leads(v(e,r.lead))}</p>
<${_s} room=${e} ask=${t} sentence=${n} />
${!i&&s`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:r.id})}>${f.lead}</button>`}
${o.close_gently&&s`<${se} label=${f.close_gently} sure=${f.closeSure} yes=${f.closeYes} no=${f.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&s`<${se} label=${f.emergency} sure=${f.emergencySure} yes=${f.emergencyYes} no=${f.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${f.full}</a>
</section>`}var z={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function Ps({room:e,person:t,go:n,onGone:o}){let r=x(),i=I(null),l=e.lanes.desk.value;if(!l||T(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,a=l.door?.asked_out.includes(t),m=v(e,t),d=async()=>{let u=l.members[t]?.link,h=i.current??=ie();await r.run("remove",()=>E(e,p=>Wt(p,t,h)))&&o([j.done(m),u&&j.newLink,j.eyes].filter(Boolean).join(" "))};return s`${c&&s`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${a?z.back:z.out}</b><span>${a?z.backNote:z.outNote}</span></button>`}
${L(e)&&s`<${se} kind="quiet" label=${j.oneOf(m)} sure=${j.ask(m)} yes=${j.yes} no=${j.no} disabled=${!!r.busy} act=${d} />`}
${r.busy&&s`<p class="small soft" role="status">${j.busy}</p>`}
<${G} sentence=${r.sentence} />`}function Ws({room:e,person:t,go:n,ask:o}){let r=e.lanes.desk.value,i=T(e);if(!r||!i)return null;let{can:l,holds:c=[]}=r,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),h=c.some(b=>typeof b=="object"&&b.person===t),p=d&&!l.stop_holding&&_t(e)?.medium==="written"&&L(e)&&l.hold_some;return s`${d&&l.begin_round&&s`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${z.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&s`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:Y()})}><b>${z.offer}</b></button>`}
${l.reseat&&u>0&&s`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${z.earlier}</b><span>${z.earlierNote}</span></button>`}
${p&&s`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:p,on:!h,whose:{person:t}})}><b>${h?z.stop:z.read}</b>${!h&&s`<span>${z.readNote}</span>`}</button>`}`}function Is({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],r=e.lanes.member.value;if(!o||o.role==="participant"||t===r?.person||r?.tonight)return null;let{tonight:i}=o;return s`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?ae.off:ae.on}</b><span>${i?ae.offNote:ae.onNote}</span></button>`}function Gr({room:e,person:t,onClose:n}){let{ask:o,sentence:r}=qe(e),[i,l]=k(""),c=e.lanes.desk.value?.can,a=T(e)?.seats[t];if(i)return s`<${X} title=${z.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${X}>`;if(!c||!a)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,h=e.lanes.desk.value?.asides??{},p=async b=>await o(b)&&n();return s`<${X} title=${v(e,t)} onClose=${n}>
<p class="soft">${[Zn[a.presence],Yt(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>p({do:"check",person:t,on:!0})}><b>${f.check}</b><span>${f.checkNote}</span></button>
${u&&s`<button class="btn way" onClick=${()=>p({do:"aside",gathering:u,person:t})}><b>${h[t]?M.join:M.start}</b><span>${M.startNote}</span></button>`}
${m&&s`<button class="btn way" onClick=${()=>p({do:"hand_lead",gathering:m,person:t})}><b>${f.handLead}</b><span>${f.handLeadNote}</span></button>`}
<${Is} room=${e} person=${t} go=${p} />
<${Ws} room=${e} person=${t} go=${p} ask=${o} />
<${qt} room=${e} person=${t} name=${v(e,t)} />
${a.role==="participant"&&s`<h3>${M.lineWith(v(e,t))}</h3><${Qe} room=${e} person=${t} />`}
<${Ps} room=${e} person=${t} go=${p} onGone=${l} />
<${G} sentence=${r} />
</${X}>`}function Vr({room:e,gathering:t}){let n=x();return L(e)?s`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>E(e,o=>Ue(o,t)))}>${g.openDoors}</button>
<${G} sentence=${n.sentence} />`:null}var _e={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Rs({params:e}){let[t,n]=k("opening"),[o,r]=k(""),i=async()=>{n("opening");try{await Z("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof ce?l:new ce("network",String(l));r(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return D(()=>{i()},[]),t==="fault"?s`<${Ce} sentence=${o} onAgain=${i} />`:t==="opening"?s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_e.welcome}</h1><p role="status">${_e.opening}</p></main>`:s`<main class="page door">
<header><h1>${_e.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${_e.closedDo}</p>
<ul class="bullets"><li>${_e.closedServer} <code>${_e.command}</code></li><li>${_e.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${_e.again}</button>
</main>`}export{ds as Circle,No as Desk,jr as DeskColumn,Vr as OpenDoors,Gr as PersonSheet,Rs as Setup};
