/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as ro}from"./chunk-KAKK4LZ4.js";import{a as _e}from"./chunk-JGC24SDG.js";import{a as te}from"./chunk-F3PRTVAH.js";import{a as $e,b as vt,c as Qn,d as Zn,e as _t,f as xt,g as Jn,h as Xn,i as io,j as lo,k as co}from"./chunk-XUL2KP3R.js";import{a as L,b as rt,c as Mn,d as E}from"./chunk-67J42H2M.js";import{b as mo}from"./chunk-ZDCB5NK4.js";import{a as ne}from"./chunk-Q65MOJDA.js";import{a as p}from"./chunk-KBBFHMYZ.js";import{a as M}from"./chunk-NTMADR2T.js";import{a as Be,b as Hn,c as ge,d as En,e as jn,f as dt,g as ut,h as _,i as Z,j as le,k as I,l as g,m as N,n as Ye,p as pt,q as $t}from"./chunk-U55LNQ4M.js";import{A as Ae,Aa as q,B as et,Cb as X,Db as Vn,Ea as at,Fa as it,Ga as Pn,Gb as Un,Gc as $o,Ha as Bn,Hb as D,Hc as Ot,I as tt,Ia as In,Ib as Ke,Ic as St,Ja as Kn,Jb as zn,Jc as fo,K as zt,Kb as y,M as hn,Mb as bt,Nb as kt,Pa as lt,Qb as gt,R as Ne,S as bn,Sb as wt,T as kn,Ta as ct,Tb as yt,U as gn,Ub as ce,Vb as me,W as wn,Wa as Pe,Wb as ve,Xa as Wn,Xb as eo,Y as yn,Yb as to,a as s,aa as nt,b as k,ba as vn,bb as Rn,c as B,ca as _n,d as cn,db as mt,e as H,eb as ft,f as mn,fa as xn,g as dn,h as un,ha as Cn,hc as no,jb as we,jc as oo,k as Se,ka as Le,kb as Ge,la as ot,lb as Y,lc as so,m as pn,ma as On,mb as Fn,n as ae,nb as Qt,oa as Sn,ob as qn,p as ie,pa as Nn,pb as Yn,q as qe,qa as st,qb as Gn,r as Q,ra as Tn,rb as ht,rc as Zt,s as Ut,sa as Dn,sb as O,sc as Ct,t as $n,ta as An,tb as ye,tc as Jt,u as De,ub as J,uc as ao,v as F,va as Me,vc as Xt,wc as uo,x as fn,ya as Ln,yb as Ie,za as S,zb as V,zc as po}from"./chunk-YUZMOM6M.js";var Ps=1e4,ho=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Nt(){let[e,t]=k(null),[n,o]=k(""),r=H(0),i=dn(async()=>{let l=++r.current;try{let c=await qe("/api/desk");if(l!==r.current)return;t(c),o("")}catch(c){if(l!==r.current)return;if(c instanceof ie&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ie?c.sentence:String(c))}},[]);return B(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,Ps),a=Ln.subscribe(()=>{i()});for(let[m,d]of ho)m.addEventListener(d,l);return()=>{clearInterval(c),a();for(let[m,d]of ho)m.removeEventListener(d,l);r.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Bs=480,Is=24;function We({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,r])=>({gathering:o,...r})),devices:[...e.devices.values()]}}var xe=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Tt=(e,t)=>e.length<Bs?e:e.filter(n=>!n.ended||t(n.member));function Dt(e,t,n){return F(n,"no_key"),{named:t,give:o=>Tn(e,{id:o.device,agree:o.agree},t,n)}}var bo=({circle:e,roster:t,circleKeys:n})=>Dt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function en({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o);return F(r&&n?.id===o,"no_key"),Dt(e,{what:"gathering",owner:o,...r},n.keys[r.number])}function ko({circle:e,roster:t,gathering:n},o){let r=t.gatheringKeys.get(o)?.number??0,i=Object.entries(n?.id===o?n.keys:{}).filter(([l])=>Number(l)<r).slice(-Is);return Promise.all(i.map(async([l,c])=>Dt(e,{what:"gathering",owner:o,number:Number(l),commitment:await tt(c)},c)))}var At=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await yn(e,n,t.number,o.public),give:r=>Dn(e,{id:r.device,agree:r.agree},n,t.number,o)}))),fe=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:r,give:i})=>({device:o.device,what:r.what,number:r.number,text:e.add(await i(o))}))));async function Ve(e,t,n,{before:o,...r}){let i=Le(),{named:l,record:c}=await st(e,t,{...r,key:i,before:o??null});return{gift:Dt(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var Re=async(e,t,n,o)=>({roster:o.number,signed:n.add(await nt(e,t,o))});var Ue=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function He(e,t){let{held:n}=e,o=$e(),{gift:r,record:i,state:l}=await Ve(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...We(n),gatheringKeys:[{gathering:t,...l}]},a={...await Re(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await fe(o,xe(c.devices,Ue(e)),[r])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var Ks=24,Ws=137.5;function go({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Ks-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let r=o.length,i=Math.min(8.5,200/r/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return s`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/r*360-90)*(Math.PI/180);return s`<circle key=${a} class=${c} style=${{"--h":String((25+a*Ws)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function wo(e){let n=e[0],o=e[e.length-1]-n||1,r=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+r);for(let l=i.length-1,c=96;l>=0;l--,c-=r)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var Rs=24;function Hs(e,t){let n=Fn(e,ft(),t);return n===0?`${ht(new Date(e))==="evening"?_.near.tonight:_.near.today} ${we(e)}`:n===1?`${_.near.tomorrow} ${we(e)}`:n>1&&n<7?qn(e):Ge(e)}function yo({gatherings:e,now:t}){if(!e.length)return s`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=wo(n).map(a=>document.dir==="rtl"?100-a:a),r=e.findIndex(a=>!a.past),i=_.weeks(e.filter(a=>a.past).map(a=>Ge(Number(a.at))),e.filter(a=>!a.past).map(a=>`${Ge(Number(a.at))} ${we(Number(a.at))}`)),l=[];for(let a of[r,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=Rs)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return s`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>s`<circle key=${a.id} class=${a.past?"was":m===r?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===r?8:6.5} />`)}
${l.map(a=>s`<text key=${a} class=${a===r?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===r?Hs(n[a],t):Ge(n[a])}</text>`)}
</svg>`}var Es=60*6e4,js=240*6e4;function vo({card:e,title:t,canOpen:n,now:o=Date.now()}){let r=S(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<Es&&c>-js,m=async()=>{let u=mt(e.id),f=await r.run("open",async()=>await Mn(u)&&E(u,h=>He(h,l.id)));u.close(),f&&(location.hash=`#/circle/${e.id}`)},d=[ge[e.entry],Be[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return s`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${go} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&s`<p class="live">${dt[e.phase]}</p>`}
</div>
<div class="what">
<${yo} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&s`<p class="small">${_.gathering(l.number)}: ${Y(Number(l.at),void 0,o)}, ${we(Number(l.at))}</p>`}
${e.facilitators<2&&s`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?s`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:a?s`<button class="btn primary" disabled=${!!r.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:s`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${r.sentence}</p>
</div>
</article>`}function _o({circles:e,titleOf:t}){let n=e.filter(r=>r.signals>0),o=e.filter(r=>r.waiting>0);return s`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(r=>s`<div class="need urgent" key=${`s${r.id}`}>
<p><b>${_.signals(r.signals)}</b> <span dir="auto">${_.inCircle(t(r))}</span></p>
<a class="btn primary" href=${`#/circle/${r.id}`}>${_.goThere}</a>
</div>`)}
${o.map(r=>s`<div class="need" key=${`w${r.id}`}>
<p><b>${_.waits(r.waiting)}</b> <span dir="auto">${_.inCircle(t(r))}</span></p>
<a class="btn" href=${r.phase?`#/circle/${r.id}`:`#/desk/${r.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var Fs=()=>import("./field-qr-F4ZSWLUP.js").then(e=>e.Qr);function ze({id:e,title:t,label:n,link:o,says:r,done:i,shareText:l,onDone:c,children:a}){let[m,d]=k(""),[u,f]=k(!1),h=H(null),b=H(null);B(()=>b.current?.focus(),[]);let $=async()=>{try{await navigator.clipboard.writeText(o),d(M.copied)}catch{h.current?.focus(),h.current?.select(),d(M.copyFailed)}},v=()=>navigator.share({title:l,url:o}).catch(()=>{});return s`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${r.map(C=>s`<p key=${C}>${C}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${h}
onFocus=${C=>C.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${$}>${M.copy}</button>
${"share"in navigator&&s`<button type="button" class="btn" onClick=${v}>${M.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>f(!u)}>${u?M.qrHide:M.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&s`<figure class="qr-shown"><${O} load=${Fs} text=${o} label=${M.qrOf(n)} /><figcaption class="small soft">${M.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function xo(){let[e,t]=k(null),n=S(),o=async r=>{let i=await n.run(String(r),()=>Q("/api/links",{for_me:r}));i&&t({link:i.link,forMe:r})};return s`<div class="panel"><h3>${Z.title}</h3>
<p class="soft">${Z.lead}</p>
${e?s`<${ze} key=${e.link} id="facilitator-link" title=${e.forMe?Z.back:Z.invite} label=${Z.linkLabel} link=${e.link}
says=${[e.forMe?Z.backShown:Z.inviteShown,Z.once]} done=${Z.done} onDone=${()=>t(null)} />`:s`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${Z.invite}</button><p class="soft small">${Z.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${Z.back}</button><p class="soft small">${Z.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Co(e){let[t,n]=k(new Map),o=e.map(r=>r.id).join();return B(()=>{let r=!0;return o&&ct(o.split(",")).then(i=>r&&n(i)),()=>{r=!1}},[o]),r=>t.get(r.id)?.title||_.untitled(r.spoken)}function Oo(){let{desk:e,stale:t,sentence:n,load:o}=Nt(),r=S(),i=Co(e?.circles??[]);if(B(()=>{$n()},[]),!e&&n)return s`<${ye} sentence=${n} onAgain=${o} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${M.loading}</p></main>`;let l=_.greeting[ht()],c=()=>r.run("sign-out",()=>Q("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return s`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?M.offline:""}</p>
<${_o} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&s`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${le.notice}</h2><p>${le.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${le.look}</a>
</section>`}
${Ut.value.known&&!Ut.value.known.report&&s`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${le.report}</h2><p>${le.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(a=>s`<${vo} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&s`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${xo} />
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
</main>`}var oe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"};function Lt({room:e}){let t=S(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let r=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return s`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${oe.title}</h2>
<p class="soft small">${oe.hint}</p>
${o.map(([l,c])=>{let a=y(e,l)||e.words(c.name),m=c.owner&&(c.owner===r?oe.you:oe.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return s`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[oe.why[c.why],Y(Number(c.since)),c.done?oe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&s`<div class="row">
${c.owner!==r&&s`<button class="btn" disabled=${!!t.busy} aria-label=${oe.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${oe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${oe.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${oe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}var de={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}. In the room a number tells them apart; they can add something, like \u201CAna K.\u201D`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},he={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},W={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},se={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},R={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},ee={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${Se(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",gaveBack:e=>`Given back to ${Se(e)}.`,stop:"Let words appear at once again",none:"Nothing waits."},x={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Qe={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},tn={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function So({room:e,onSheet:t}){return L(e)?null:s`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${he.title}</h2>
<p>${he.works}</p><p>${he.worksNot}</p><p>${he.how}</p><p class="soft small">${he.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${he.sheet}</button>
</section>`}var qs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),re=()=>({invitation:q(),secret:An(),page:q(),kept:q()});async function Ce(e,{invitation:t,secret:n,page:o,kept:r},{reusable:i,expires:l,desk:c=!1,person:a=null},{says:m=xt(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,f=await _t(u,n),h=await Cn(f.token),b={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:r,turn:null},{sealed:$,wraps:v}=await ot(b,0,await vt(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[qs(e.held)]);return{command:{do:"invite",invitation:t,hash:h,reusable:i,expires:l,page:o,secret:r,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await Jn(u,t,f,d,m),[r]:Pe(e.held.person,$,v)}}}async function Mt(e,t,n=re()){let{step:o,bodies:r,pin:i}=await Do(e,[t,...To(e)],Ue(e)(t)),l=e.desk.members[t]?.link?await Ys(e,n,i,Ao(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...l&&{link:l.link}},bodies:{...r,...l?.bodies}}}async function Ys(e,t,n,o){let{command:r,bodies:i}=await Ce(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(r.do!=="invite")return;let{invitation:l,hash:c,page:a,secret:m}=r;return{link:{invitation:l,hash:c,page:a,secret:m},bodies:i}}async function No(e,t){let{step:n,bodies:o}=await Do(e,[t,...To(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var To=e=>e.desk.renew_after??[];async function Do(e,t,n=!1){let{held:o,desk:r,running:i}=e,{circle:l}=o,c=$e(),a=We(o,i),m=K=>!t.includes(K),d=n||r.renew_desk?await Nn(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,f=o.circleKeys[a.circleKey.number];F(f,"no_key");let h=await Ve(l,u,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:f});a.circleKey=h.state;let[b]=a.gatheringKeys,$=b&&await Ve(l,u,c,{what:"gathering",owner:b.gathering,number:b.number+1});$&&(a.gatheringKeys=[{gathering:b.gathering,...$.state}]),a.devices=Tt(a.devices,K=>K in r.members).map(K=>m(K.member)?K:{...K,ended:!0});let v=xe(a.devices,m),C=$?xe(v,Gs(e)):[];return{step:{...await Re(l,u,c,a),circle_key:h.record,...$&&{gathering_key:$.record},...d&&{desk:c.add(d.record)},grants:[...await fe(c,v,[h.gift]),...$?await fe(c,C,[$.gift]):[],...d?await fe(c,xe(v,Ue(e)),await At(l,u)):[]],...d&&{pages:await Xn(e,Ne(u),Ao(e,t[0]),c)}},bodies:c.bodies,pin:d?Ne(u):o.desk}}var Gs=e=>t=>Ue(e)(t)||e.seats.includes(t);function Ao(e,t){let n=e.desk.members[t]?.name;return xt({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Pt({room:e}){let t=S(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&L(e)&&e.connection.value.state==="live";return B(()=>{o&&t.run("renew",()=>E(e,r=>No(r,n)))},[o,n]),n?s`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?tn.evening:tn.text} ${t.sentence}</p>`:null}var Bt=65,Vs=32;async function nn({held:e,desk:t,words:n,sealed:o},r){let i=t.waiting[r],l=t.invitations[i?.invitation??""];F(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=et(o(i.proof)??"");F(c.length===3*Bt+Vs,"not_proven");let[a,m,d]=[0,1,2].map($=>c.slice($*Bt,($+1)*Bt)),u=n(l.secret),f=await Zn(e,i.invitation,u),h={member:f.person??r,device:i.device,agree:a,sign:m,self:d};await gn(e.circle,i.invitation,await _t(e.circle,Qn(u)),h,Ae(c.slice(3*Bt)));let b=[...e.roster.devices.values()].some($=>$.member===r);return F(!b||f.person===r,"not_proven"),F((l.person??null)===f.person&&(f.desk||!l.desk),"not_proven"),{newcomer:h,desk:f.desk,back:f.person!==null}}async function Ee(e,t){let n=e.desk.waiting[t];return F(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?zs(e,t):Us(e,t)}async function Us(e,t){let{held:n,running:o}=e,{newcomer:r,desk:i,back:l}=await nn(e,t),c={...r,ended:!1},a=$e(),m=o&&(!l||i||e.seats.includes(r.member)),d=[bo(n),...m?[en(n,o),...l?await ko(n,o):[]]:[],...i?await At(n.circle,n.deskKeys):[]],u=We(n,o);u.devices=[...Tt(u.devices,b=>b in e.desk.members),c];let f={...await Re(n.circle,n.deskKeys,a,u),admission:a.add(await _n(n.circle,n.deskKeys,r,{roster:u.number,keys:d.map(b=>b.named)})),grants:await fe(a,[c],d)},h=l?void 0:await Lo(e,t,a,c);return{command:{do:"admit",person:t,step:f,...h&&{name:h}},bodies:a.bodies}}async function zs(e,t){let{held:n,running:o}=e,r=$e(),i=xe([...n.roster.devices.values()],a=>a===t),l=o?await fe(r,i,[en(n,o)]):[],c=await Lo(e,t,r);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:r.bodies}}async function Lo({held:e,desk:t,sealed:n},o,r,i){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=Wn(n(l)??"");if(m.some(h=>wn(h).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},u=h=>h===i?.device?i:e.roster.devices.get(h),f=In(e,"circle");return F(f&&c===o,"wrong_author"),r.bodies[l]=Pe(c,a,[...m,await On(d,a,m,u,Bn(e),f)]),l}var It=({knock:e})=>s`${e.stop&&s`<p class="problem"><b>${de.unproven}.</b> ${de.unprovenHint}</p>`}
${e.alike&&s`<p><span class="mark stale" dir="auto">${de.alike(e.alike)}</span></p>`}`,Kt=e=>e.back?de.back(e.back):e.desk?de.desk:"";function Wt(e){let[t,n]=k({}),o=e.lanes.desk.value,r=L(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return B(()=>{let c=!0;for(let[a]of r?i:[])Qs(e,a).then(m=>c&&n(d=>({...d,[a]:m})));return()=>{c=!1}},[e,r,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries({...o?.waiting,...o?.members}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:r};return{...d,alike:d.back?void 0:Un(a,m)}}}async function Qs(e,t){try{let n=rt(e),{newcomer:o,desk:r,back:i}=await nn(n,t);return{good:!0,desk:r&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof De),stop:n instanceof De?n.sentence:void 0}}}var G={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",late:"We start late",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var Zs=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Mo({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let r=n.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==r&&{note:l}});return s`<div class="by-name" role="group" aria-label=${G.tell}>
<p class="small soft">${G.tell}. ${G.tellHint}</p>
${Zs.map(l=>s`<button key=${l} class="btn" aria-pressed=${l===r} onClick=${()=>i(l)}>${G.notes[l]}</button>`)}
</div>`}var Js=3e3,Xs=350,on=-1/0;function Po(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-on>Xs||(e.preventDefault(),e.stopPropagation())}function Rt({things:e}){let t=H([]),n=H(new Map),o=H(null),r=H(!1),[,i]=k(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&r.current&&(on=performance.now()),t.current=[...t.current,...c];let a=t.current.filter(m=>!l.has(m)).join();return cn(()=>{r.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),B(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{on=performance.now(),t.current=t.current.filter(h=>!a.split(",").includes(h)),i(h=>h+1)},Js)};u();let f=["pointerdown","pointermove","scroll","keydown"];return f.forEach(h=>m?.addEventListener(h,u,{passive:!0})),()=>(clearTimeout(d),f.forEach(h=>m?.removeEventListener(h,u)))},[a]),s`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?s`<div key=${m} data-key=${m}>${l.get(m)}</div>`:s`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}var er=()=>import("./how-many-LL7C267W.js").then(e=>e.Crowd);function Bo({room:e,ask:t}){let n=S(),o=Wt(e),r=L(e),i=e.lanes.desk.value,l=sn(i?.waiting??{});if(X.value,!i||!l.length)return null;let c=i.can.admit&&!n.busy,a=n.busy?de.admitting:c?p.admitNow:tr(e),m=d=>c&&n.run(d,()=>E(e,u=>Ee(u,d)));return s`<section class="card">
<h2>${p.waiting} <span>${l.length}</span></h2>
${i.crowd&&s`<${O} load=${er} room=${e} />`}
${r&&s`<p class="small soft" id="admit-when">${a}</p>`}
<${Rt} things=${l.map(([d,u])=>{let f=y(e,d),h=o(d),b=i.door?.full?.includes(d)??!1,$=[Kt(h)||(u.first_time?p.firstTime:p.returning),u.here?u.since!==void 0&&p.waitsFor(e.running()-Number(u.since)):p.gone,!u.accepted&&p.notAccepted].filter(Boolean);return{key:d,card:s`<div class="waiting-one">
<p><b dir="auto" translate="no">${f}</b> <span class="small soft" dir="auto">${$.join(" \xB7 ")}</span></p>
<${It} knock=${h} />
<div class="row">
${r&&!h.stop&&s`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${p.admit}<span class="visually-hidden"> ${f}</span></button>`}
${u.here&&s`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${p.stillThere}<span class="visually-hidden"> ${f}</span></button>`}
${i.can.tell_full&&s`<button class="btn" aria-pressed=${b} onClick=${()=>t({do:"tell_full",gathering:i.can.tell_full,person:d,on:!b})}>${p.full_tonight}<span class="visually-hidden"> ${f}</span></button>`}
${u.first_time&&s`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${p.notNow}<span class="visually-hidden"> ${f}</span></button>`}
</div>
</div>`}})} />
${!r&&s`<p class="small soft">${he.title}. <a href=${`#/desk/${e.circle}`}>${p.full}</a></p>`}
<${Mo} room=${e} ask=${t} />
<${V} sentence=${n.sentence} />
</section>`}var sn=e=>Object.entries(e).sort(([,t],[,n])=>Number(t.since??1/0)-Number(n.since??1/0)||0);function tr(e){return D(e)?.phase==="closing"?p.admitClosing:e.lanes.desk.value?.door?.locked?p.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(bt(e)?.kind??"")?p.admitAfterTurn:p.admitLater}function Io({room:e,desk:t}){let n=S(),o=Wt(e),r=L(e),i=sn(t.waiting);X.value;let l=a=>n.run(a,()=>E(e,m=>Ee(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return s`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${g.waiting}>
<h2>${g.waiting} ${i.length>0&&s`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?de.admitting:i.map(([a])=>y(e,a)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=y(e,a),u=o(a),f=[Kt(u)||(m.first_time?g.firstTime:g.beenHere),m.here?g.pageOpen:g.pageShut,m.here&&m.since!==void 0&&p.waitsFor(e.running()-Number(m.since)),!m.accepted&&g.notAccepted].filter(Boolean);return s`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${f.join(" \xB7 ")}</span></p><${It} knock=${u} /></div>
<div class="row">
${r&&!u.stop&&s`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${g.admit}: ${d}`} onClick=${()=>l(a)}>${g.admit}</button>`}
<${te} label=${g.decline} name=${`${g.decline}: ${d}`} ask=${g.declineAsk(d)} yes=${g.declineYes} no=${g.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var nr=()=>import("./planned-minutes-X623GAG5.js").then(e=>e.PlannedMinutes),or=()=>import("./planned-change-GCSNGNTI.js").then(e=>e.PlannedChange);function rn({id:e,plan:t,room:n,people:o,large:r,onSheet:i}){let[l,c]=k(!1),[a,m]=k(!1),d=H(null),u=Number(t.at),f=n.words(t.theme),h=Math.max(3,Math.min(12,o||8));return s`<div class=${`planned${r?" large":""}`}>
<p class="when"><b>${Y(u)}</b> <span>${Qt(u,t.minutes)}</span></p>
${!Gn(u,t.zone,ft())&&s`<p class="soft small">${g.inZone(`${Y(u,t.zone)}, ${Qt(u,t.minutes,t.zone)}`,Yn(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${f&&s`: <span dir="auto">${f}</span>`}</p>
${t.doors&&s`<p class="soft small">${pt.doors}: ${pt.doorsOf[t.doors]}</p>`}
<details><summary>${g.agenda(t.minutes)}</summary>
${l?s`<${O} load=${nr} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:s`<ol class="parts">${t.agenda.map(b=>{let $=t.segments[b],v=$.each?.[h];return s`<li key=${`${e}-${b}`}>
<span><span dir="auto">${n.words($.title)||ut[$.kind]}</span>${v&&s`<small class="soft"> ${pt.each($t(v),h)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ye.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Ye.sheet}</button></div>`}
</details>
${a?s`<${O} load=${or} id=${e} plan=${t} room=${n} onDone=${()=>{m(!1),setTimeout(()=>d.current?.focus())}} />`:s`<button type="button" class="btn small quiet" ref=${d} aria-label=${`${Ye.change}: ${_.gathering(t.number)}`} onClick=${()=>m(!0)}>${Ye.change}</button>`}
</div>`}var sr=()=>import("./circle-changed-TNLHBQYO.js").then(e=>e.CircleChanged),rr=60*6e4;function Ko({room:e,circle:t,desk:n,home:o,running:r,onPlan:i,onSheet:l}){let c=S(),a=Object.entries(n.planned).filter(([$])=>$!==r?.id).sort(([,$],[,v])=>Number($.at)-Number(v.at)),[m,...d]=a,u=Object.values(n.members).filter($=>$.role==="participant").length,f=async $=>{await c.run("open",()=>E(e,v=>He(v,$)))&&(location.hash=`#/circle/${t.id}`)},h=o&&!o.crisis_line_confirmed,b=()=>{if(h)return s`<p class="notice with-act"><span>${g.needLine}</span> <a class="btn" href="#/desk/lines">${g.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let $=Number(m[1].at);return $-Date.now()<rr?s`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>f(m[0])}>${g.openDoors}</button>`:s`<${te} label=${g.openDoors} kind="btn" ask=${g.earlyAsk(`${Y($)}, ${we($)}`)} yes=${g.earlyYes} busy=${!!c.busy} onYes=${()=>f(m[0])} />`};return s`<section class="panel next" aria-labelledby="next-title">
${r&&s`<div class="live-now"><p class="live">${dt[r.phase]}</p><p class="soft small">${_.gathering(r.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${g.enter}</a></div>`}
<h2 id="next-title">${g.next}</h2>
${m?s`<${rn} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${b()}
<p role="alert" class="refusal">${c.sentence}</p>`:s`<p class="soft">${g.nothing}</p>`}
<div class="row">
<button class=${`btn${m||r?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?g.plan:g.planFirst}</button>
</div>
${d.length>0&&s`<h3>${g.later}</h3><ul class="later">${d.map(([$,v])=>s`<li key=${$}>
<${rn} id=${$} plan=${v} room=${e} people=${u} onSheet=${()=>l($)} />
</li>`)}</ul>`}
${t.changed&&s`<${O} load=${sr} room=${e} circle=${t} />`}
</section>`}var U={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var Wo=e=>e.lanes.member.value?.cards??{};function Ht({room:e,person:t,name:n,among:o=!1}){let{ask:r,sentence:i}=Ie(e),l=e.lanes.desk.value?.cards?.[t],c=Wo(e)[t];if(l===void 0)return null;if(!c)return s`<${ne} label=${o?U.openOf(n):U.open} sure=${U.sure(n)} yes=${U.yes} no=${U.no} kind="wide" act=${()=>r({do:"open_card",person:t,number:l})} /><${V} sentence=${i} />`;let a=eo(e.words(c));return s`<section class="card emergency" aria-label=${U.of(n)}>
<h2 dir="auto">${U.of(n)}</h2>
<dl>
${(a.who||a.number)&&s`<dt>${U.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&s`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&s`<dt>${U.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&s`<dt>${U.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${to(a)&&s`<p class="soft">${U.nothing}</p>`}
<button class="btn" onClick=${()=>r({do:"close_card",person:t})}>${U.away}</button>
<${V} sentence=${i} />
</section>`}function Ro(e){return Object.keys(Wo(e)).map(t=>({key:`card ${t}`,card:s`<${Ht} room=${e} person=${t} name=${y(e,t)} />`}))}function Ho({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(r=>n[r]);return o.length?s`<details><summary>${U.title}</summary>
<p class="soft small">${U.hint}</p>
<ul class="names">${o.map(r=>s`<li key=${r} class="stack"><${Ht} room=${e} person=${r} name=${y(e,r)} among /></li>`)}</ul>
</details>`:null}function Et(e,t){let n=oo(so(e,t),no());return n>0?g.week(n):""}function Ze({id:e,label:t,value:n,options:o,onValue:r}){return s`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>s`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>r(i.value)} />
<span><b>${i.label}</b>${i.hint&&s`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var ar=()=>`${location.origin}${location.pathname}`,jt=(e,t)=>`${ar()}#/invitation/${e}/${zt(t)}`,Eo=(e,t,n)=>`${e}/${t}/${zt(n)}`,jo=()=>`${location.host}${location.pathname}#/words`;var ir=1440*6e4,lr=14,cr=180;function Ft({room:e,circle:t,hands:n,onMade:o,onCancel:r}){let[i,l]=k(t.entry==="drop_in"?"many":"one"),[c,a]=k(String(lr)),[m,d]=k(!0),[u,f]=k([]),h=H(re()),b=S();return s`<form class="stack" onSubmit=${async v=>{v.preventDefault();let C=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=cr;if(f(C?[]:[{id:"days",sentence:N.daysBad}]),!C)return;let A=!n&&i==="many",K=Date.now()+Number(c)*ir,{secret:z}=h.current;if(!await b.run("invite",()=>E(e,Oe=>Ce(Oe,h.current,{reusable:A,expires:K,desk:n}))))return;let ue=n&&m?await b.run("link",()=>Q("/api/links",{for_me:!1})):void 0;n&&m&&!ue||o({link:ue?Eo(ue.link,t.id,z):jt(t.id,z),secret:z,reusable:A,expires:K,hands:n,speakable:!ue})}} novalidate autocomplete="off">
<${ve} problems=${u} summary=${M.summary} />
${n?s`<p class="soft small">${W.handsHint}</p><${Zt} id="invite-new-here" on=${m} hint=${W.newHereHint} onChange=${d}>${W.newHere}</${Zt}>`:t.entry==="drop_in"&&s`<${Ze} id="invite-kind" label=${N.kind} value=${i} onValue=${l} options=${[{value:"many",label:N.reusable,hint:N.reusableHint},{value:"one",label:N.single,hint:N.singleHint}]} />`}
<${ce} id="days" label=${N.days} value=${c} onValue=${a} problem=${me(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?W.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${N.create}</button><button type="button" class="btn quiet" onClick=${r}>${M.cancel}</button></div>
</form>`}function qt({made:e,spoken:t,onDone:n}){let o=e.back?W.wayTitle(e.back):e.hands?W.handsTitle:N.shownTitle,r=e.back?W.wayShown:e.hands?W.handsShown:e.reusable?N.shownMany:N.shown;return s`<${ze} key=${e.link} id="invitation-link" title=${o} label=${N.linkLabel} link=${e.link} shareText=${N.shareText}
says=${[r,N.once,N.until(Y(e.expires))]} done=${N.done} onDone=${n}>
${e.speakable&&t!==void 0&&s`<${mr} secret=${e.secret} spoken=${t} />`}
</${ze}>`}function mr({secret:e,spoken:t}){let[n,o]=k([]);return B(()=>{xn(e).then(o)},[e]),n.length?s`<section class="spoken" aria-label=${W.wordsTitle}>
<h4>${W.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${W.number}: <b>${t}</b></p>
<p class="small soft">${W.wordsHint(jo())}</p>
</section>`:null}var dr=10080*6e4;function Fo({room:e,circle:t,desk:n,spoken:o}){let[r,i]=k(!1),[l,c]=k(null),[a,m]=k(""),d=H({}),u=S(),f=L(e),h=e.lanes.member.value?.person,b=Object.entries(n.members).map(([w,pe])=>({person:w,role:pe.role,name:y(e,w)||g.nameless})),$=b.filter(w=>w.role!=="participant"),v=b.filter(w=>!$.includes(w)).sort((w,pe)=>w.name.localeCompare(pe.name)),C=[...$,...v].filter(w=>w.person!==h),A=async w=>{m(""),await u.run(`end-${w.person}`,()=>Q("/api/ways-in/end",{circle:t.id,person:w.person}))&&m(_e.memberDone(w.name))},K=async w=>{m("");let pe=d.current[`link ${w.person}`]??=re(),Vt=n.members[w.person]?.link;await u.run(`remove-${w.person}`,()=>E(e,Fe=>Mt(Fe,w.person,pe)))&&(delete d.current[`link ${w.person}`],m([R.done(w.name),Vt&&R.newLink,R.eyes].filter(Boolean).join(" ")))},z=async({person:w,role:pe,name:Vt})=>{let Fe=d.current[w]??=re(),ln=Date.now()+dr;await u.run(`way-${w}`,()=>E(e,Ms=>Ce(Ms,Fe,{reusable:!1,expires:ln,person:w,desk:pe!=="participant"})))&&(delete d.current[w],c({link:jt(t.id,Fe.secret),secret:Fe.secret,reusable:!1,expires:ln,back:Vt,speakable:!0}))},Te=w=>{c(w),i(!1)},ue=async({person:w},pe)=>u.run(`tonight-${w}`,()=>e.send({do:"for_tonight",person:w,on:pe})),Oe=f&&!e.lanes.member.value?.tonight,Xe=!!u.busy,an=w=>[w.role!=="participant"&&jn[w.role],n.members[w.person]?.tonight&&se.mark,Et(e,w.person),n.with_a_step.includes(w.person)&&g.hasStep].filter(Boolean).join(" \xB7 ");return s`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${g.people} <span>${b.length}</span></h2>
<ul class="names">${[...$,...v].map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>${an(w)&&s`<small class="soft">${an(w)}</small>`}</li>`)}</ul>
${!v.length&&s`<p class="soft small">${g.noPeople}</p>`}
${n.steps.named>0&&s`<p class="soft small">${g.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${Ho} room=${e} />
${$.length<2&&s`<div class="kindly"><p><b>${g.alone}</b></p><p class="small">${g.aloneHint}</p></div>`}
${l?s`<${qt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Ft} room=${e} circle=${t} hands onMade=${Te} onCancel=${()=>i(!1)} />`:f&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${W.hands}</button></div>`}
${C.length>0&&s`<details><summary>${_e.members}</summary>
<p class="soft small">${_e.membersHint}</p>
<ul class="names">${C.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
${f&&s`<button type="button" class="btn small" disabled=${Xe} aria-label=${W.wayOf(w.name)} onClick=${()=>z(w)}>${W.way}</button>`}
${Oe&&w.role!=="participant"&&s`<button type="button" class="btn small" disabled=${Xe} aria-label=${n.members[w.person]?.tonight?se.offOf(w.name):se.onOf(w.name)} onClick=${()=>ue(w,!n.members[w.person]?.tonight)}>${n.members[w.person]?.tonight?se.off:se.on}</button>`}
${w.role==="participant"&&s`<${te} label=${_e.member} name=${_e.memberOf(w.name)} kind="btn small quiet" ask=${_e.memberAsk(w.name)} yes=${_e.memberYes}
busy=${Xe} onYes=${()=>A(w)} />`}</li>`)}</ul>
</details>
${f&&s`<details><summary>${R.title}</summary>
<p class="soft small">${R.hint}</p>
<ul class="names">${C.map(w=>s`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
<${te} label=${R.one} name=${R.oneOf(w.name)} kind="btn small quiet" ask=${w.role==="participant"?R.ask(w.name):R.askDesk(w.name)} yes=${R.yes} no=${R.no}
busy=${Xe} onYes=${()=>K(w)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?R.busy:u.busy.startsWith("way")?W.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function qo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=k(null),[r,i]=k(!1),[l,c]=k([]),a=S(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),f=/^https:\/\/[^\s]+$/.test(u);if(c(f?[]:[{id:"call-link",sentence:g.callMissing}]),!f)return;let h=q();await a.run("call",()=>e.send({do:"set_call_link",link:h},{[h]:u}))&&(o(null),i(!0))};return s`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${g.call}</h2>
${!t&&s`<p class="soft small">${g.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ve} problems=${l} summary=${M.summary} />
<${ce} id="call-link" label=${g.call} bare hint=${g.callHint} value=${n??t} onValue=${o}
problem=${me(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${g.callSave}</button><p role="status" class="small">${r?g.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function Yo({room:e,circle:t,onRevise:n}){return s`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${g.promises} <span>${g.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>s`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&s`<div class="row"><button class="btn" onClick=${n}>${g.revise}</button></div>`}
</section>`}function Yt({room:e,gathering:t}){let n=un(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[Jt(e,c.arriving),Jt(e,c.leaving)],d=a&&m?Ct.both(a,m):a||m&&Ct.leaving(m);return{person:l,said:d,name:y(e,l)}}).filter(l=>l.said&&l.name);return i.length?s`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Ct.desk}</h2>
<ul class="numbers">${i.map(l=>s`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Go({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,r])=>Number(r.released_at)-Number(o.released_at));return n.length?s`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${g.past}</h2>
<ul class="names">${n.map(([o,r])=>s`<li key=${o} class="between"><span>${Y(Number(r.planned_at))}</span><small class="soft">${g.came(Number(r.came??r.attended.length))}</small></li>`)}</ul>
<${Yt} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&s`<${O} load=${fo} room=${e} />`}
</section>`:null}function Vo({view:e,open:t,busy:n,back:o,onRevoke:r}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&N.usedBy(e.used),t&&N.goodUntil(Y(Number(e.expires)))].filter(Boolean);return s`<li class="between">
<p><span dir="auto">${o?W.forBack(o):e.desk?W.forHands:e.reusable?N.forMany:N.forOne}</span> <span class=${`mark ${i}`}>${N.state[i]??i}</span>
${l.length>0&&s`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&s`<${te} label=${N.revoke} kind="btn small quiet" ask=${N.revokeAsk} yes=${N.revokeYes} busy=${n} onYes=${r} />`}
</li>`}function Uo({room:e,circle:t,desk:n,spoken:o}){let[r,i]=k(!1),[l,c]=k(null),a=S(),m=Date.now(),d=Object.entries(n.invitations).sort(([,$],[,v])=>Number(v.expires)-Number($.expires)),u=$=>$.state==="open"&&Number($.expires)>m,f=d.filter(([,$])=>u($)),h=d.filter(([,$])=>!u($)),b=([$,v])=>s`<${Vo} key=${$} view=${v} open=${u(v)} busy=${a.busy===$}
back=${v.person&&e.words(n.members[v.person]?.name)} onRevoke=${()=>a.run($,()=>e.send({do:"revoke",invitation:$}))} />`;return s`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${N.title}</h2>
${l?s`<${qt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:r?s`<${Ft} room=${e} circle=${t} onMade=${$=>{c($),i(!1)}} onCancel=${()=>i(!1)} />`:L(e)&&s`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${N.make}</button></div>`}
${f.length?s`<ul class="names">${f.map(b)}</ul>`:!l&&!r&&s`<p class="soft small">${N.none}</p>`}
${h.length>0&&s`<details><summary>${N.older(h.length)}</summary><ul class="names">${h.map(b)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}async function zo(e,t,n,{person:o,keys:r,bodies:i}){let{openRecovery:l}=await Me(),c=await l(e,t,n);F(r,"missing_record");let[a]=Kn(r.desk);F(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await bn(e,c,i[r.desk[a]]??""),d=Ne(m),u=await vn(e,d,null,i[r.roster.signed]??"");return F(c.number===u.circleKey.number,c.number<u.circleKey.number?"old_record":"missing_record"),F(fn(await tt(c.key),u.circleKey.commitment),"wrong_key"),{...await at(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[c.number]:c.key}}}async function Qo(e,{invitation:t,secret:n},o,r,i){let{circle:l,person:c,device:a}=e,m=await hn(l,n),d=et(await kn(l,t,m,it(e)));return{circle:l,token:Ae(m.token),person:c,device:a.id,proof:Pn(e,d),name:r.text,name_id:r.id,agreements:o,adult:!0,private_place:!0,key:i}}var ur=10*6e4,pr=8e3;async function Jo(e,t){let n=re(),o=await vt(t,n,{desk:!0,person:t.person}),r=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:f}=m.value;return{held:t,desk:d.value,circle:u,running:f?.id,seats:Object.keys(f?.seats??{}),words:h=>h===n.kept?o:"",sealed:e.sealed}};await Zo(e,await Ce(r(),n,{reusable:!1,expires:Date.now()+ur,desk:!0,person:t.person}));let i=q(),l=r().circle.agreements_version;await Q("/api/knock",await Qo(t,n,l,{id:i,text:await Rn(t,i,"\xB7")},Ae(Le()))),await $r(e,t),await Zo(e,await Ee(r(),t.person));let{roster:c,...a}=t;await lt(a)}async function Zo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ie(o.code??"",o.sentence??"")}var $r=(e,{person:t,device:n})=>new Promise((o,r)=>{let i=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>i(()=>r(new Error("the knock was not seen"))),pr),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var fr={words_unknown:{id:"sheet-code",sentence:x.codeWrong},words_count:{id:"sheet-code",sentence:x.codeHint},wrong_code:{id:"sheet-code",sentence:x.codeWrong},unreadable:{id:"sheet-letters",sentence:x.lettersWrong},version:{id:"sheet-letters",sentence:x.lettersWrong},does_not_open:{id:"sheet-letters",sentence:x.notThis},old_record:{id:"sheet-letters",sentence:x.older}};function Xo({room:e,letters:t="",onKeys:n,head:o,onBack:r}){let[i,l]=k({letters:t,code:""}),[c,a]=k([]),m=S(),d=!!e.lanes.ring.value?.gathering,u=async b=>{b.preventDefault();let $=[!i.letters.trim()&&{id:"sheet-letters",sentence:x.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:x.codeMissing}].filter(Boolean);if(a($),$.length)return;await m.run("open",async()=>{let C=e.lanes.member.value;if(!C)throw new Error("nobody is here yet");let A=await f(async()=>zo(e.circle,await hr(i.code),i.letters,C));return A?(await Jo(e,A),!0):!1})&&n()},f=async b=>{try{return await b()}catch($){let v=$ instanceof De||$ instanceof Gt?fr[$.code]:void 0;if(!v)throw $;a([v]);return}},h=(b,$,v)=>s`<${ce} id=${`sheet-${b}`} as="textarea" label=${$} hint=${v}
value=${i[b]} problem=${me(c,`sheet-${b}`)} onValue=${C=>l({...i,[b]:C})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return s`<main class="page desk narrow">
<header><div><button class="back" onClick=${r}>${M.back}</button>
<h1 tabindex="-1" ref=${o}>${x.back}</h1><p class="soft">${x.backLead}</p></div></header>
${d&&s`<p class="notice">${x.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${ve} problems=${c} summary=${M.summary} />
${h("letters",x.letters,x.lettersHint)}
${h("code",x.code,x.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?x.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${x.open}</button>
</form>
</main>`}var Gt=class extends Error{code="wrong_code"},hr=async e=>{let{codeTyped:t}=await Me();return t(e).catch(n=>{throw n instanceof De&&n.code==="wrong_key"?new Gt:n})};var br=()=>import("./field-qr-F4ZSWLUP.js").then(e=>e.Qr);function es({room:e,onMake:t}){return L(e)?s`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${x.title}</h2>
<p class="soft">${x.what}</p><p class="soft small">${x.old}</p>
<div class="row"><button class="btn" onClick=${t}>${x.make}</button></div>
</section>`:null}async function kr(e){let{held:t}=rt(e),{number:n}=t.roster.circleKey,{agree:o,sign:r,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Me(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:r.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function ts({room:e,circle:t,head:n,onBack:o}){let[r,i]=k(null);B(()=>{kr(e).then(i)},[e]);let l=e.words(t.title);return s`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${x.title}</h1><p class="soft">${x.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!r} onClick=${()=>print()}>${x.print}</button></div>
${r&&s`<article class="paper recovery" aria-label=${x.title} translate="no">
<header><p dir="auto">${l}</p><p>${x.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${x.first}</h2><p>${x.firstHint}</p>
<div class="between"><${O} load=${br} text=${gr(t.id,r.letters)} label=${x.qr} />
<p class="letters" dir="ltr">${r.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${x.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${x.second}</h2><p>${x.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${r.code.map((c,a)=>s`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var gr=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var Je=e=>s`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,wr=()=>import("./circle-revise-M5O73FMZ.js").then(e=>e.CircleRevise),yr=()=>import("./circle-again-NFSXY4H6.js").then(e=>e.CircleAgain),vr=()=>import("./circle-series-N6HCXBOW.js").then(e=>e.CircleSeries),_r=()=>import("./agenda-sheet-EK5LZXGM.js").then(e=>e.AgendaSheet),xr=()=>import("./plan-ILVH2HBR.js").then(e=>e.Plan);function ns({id:e,letters:t,onKeys:n}){let o=mn(()=>mt(e),[e]);B(()=>()=>o.close(),[o]);let r=Nt().desk,[i,l]=k(!1),[c,a]=k(""),{step:m,go:d,back:u,head:f}=yt(t?"recover":"circle"),{state:h,sentence:b}=o.connection.value,$=o.lanes.desk.value,v=o.lanes.ring.value?.circle,C=o.lanes.member.value?.role;if(B(()=>{C==="participant"&&location.replace(`#/circle/${e}`)},[C]),o.stop.value)return s`<${ao} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return s`<${ro} room=${o} />`;if(!$||!v)return h==="stopped"?s`<${ye} title=${g.stopped} again=${g.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${g.connecting}</h1><p role="status">${h==="lost"&&b||g.connecting}</p></main>`;let A={room:o,circle:v,desk:$,home:r,spoken:r?.circles.find(Oe=>Oe.id===e)?.spoken};if(m==="promises")return s`<${O} load=${wr} meanwhile=${Je} ...${A} head=${f} onBack=${u} />`;if(m==="weeks")return s`<${O} load=${vr} meanwhile=${Je} ...${A} head=${f} onBack=${u} />`;if(m==="again")return s`<${O} load=${yr} meanwhile=${Je} ...${A} head=${f} onBack=${u} />`;if(m==="sheet")return s`<${O} load=${_r} meanwhile=${Je} ...${A} gathering=${c} head=${f} onBack=${u} />`;if(m==="recovery")return s`<${ts} ...${A} head=${f} onBack=${u} />`;if(m==="recover")return s`<${Xo} ...${A} letters=${t} onKeys=${n} head=${f} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let K=o.lanes.ring.value?.gathering,z=()=>{l(!0),d("plan")},Te=Oe=>{a(Oe),d("sheet")};return s`<div hidden=${m!=="plan"}>
${i&&s`<${O} load=${xr} meanwhile=${Je} ...${A} head=${m==="plan"?f:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${g.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:f} dir="auto">${o.words(v.title)||_.untitled(A.spoken??1)}</h1>
<p class="soft">${ge[v.entry]} · ${Be[v.medium]}</p>
</div></header>
<p role="status" class=${h==="live"?"visually-hidden":"notice"}>${h==="live"?"":b||M.offline}</p>
<${Pt} room=${o} />
<${So} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&s`<${Io} ...${A} />
<div class="sides">
<div class="stack">
<${Lt} room=${o} />
<${Ko} ...${A} running=${K} onPlan=${z} onSheet=${Te} />
<${Uo} ...${A} />
<${Go} ...${A} />
<div class="row"><button class="btn quiet" onClick=${()=>d("weeks")}>${g.theWeeks}</button><button class="btn quiet" onClick=${()=>d("again")}>${g.again}</button></div>
</div>
<div class="stack">
<${Fo} ...${A} />
${v.medium==="beside_a_call"&&s`<${qo} ...${A} />`}
<${Yo} ...${A} onRevise=${()=>d("promises")} />
<${es} room=${o} onMake=${()=>d("recovery")} />
<${O} load=${St} room=${o} />
</div>
</div>`}
<footer><${wt} /></footer>
</main>`}function os({templates:e,onChoose:t}){return s`<ul class="templates">${e.map(n=>s`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[ge[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>s`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,r)=>s`<li key=${r}><span dir="auto">${o.title||ut[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&s`<ul class="bullets small">${n.notes.map(o=>s`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function ss({person:e,title:t,name:n,about:o,medium:r,entry:i,template:l,agreements:c}){let a=q(),m=await Sn(a),d=Le(),u={...await at(a,Ne(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},f=$e(),h=async(C,A)=>{let K=q(),z={circle:a,gathering:null,author:e,kind:C,id:K,turn:null},{sealed:Te,wraps:ue}=await ot(z,0,A,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return f.bodies[K]=Pe(e,Te,ue),K},b=await st(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),$=await nt(a,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...it(u),ended:!1}]});return{request:{founding:{circle:a,medium:r,entry:i,template:l,title:await h("title",t),name:await h("name",n),about:await h("about",o),agreements:await Promise.all(c.map(C=>h("agreement",C))),keys:{device:u.device.id,desk:f.add(m.record),roster:f.add($),circle_key:f.add(b.record)}},bodies:f.bodies},held:u}}function rs({template:e,person:t,name:n}){let[o,r]=k({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=k(()=>io(e.agreements)),[c,a]=k([]),[m,d]=k(null),u=S(),f=$=>r({...o,...$}),h=async $=>{$.preventDefault();let v=[];if(o.title.trim()||v.push({id:"title",sentence:I.nameMissing}),o.name.trim()||v.push({id:"my-name",sentence:Qe.nameMissing}),o.about.trim()||v.push({id:"about",sentence:I.aboutMissing}),v.push(...lo(i)),a(v),v.length)return;let C={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(K=>K.text.trim())},A=await u.run("make",async()=>{let K=JSON.stringify(C),z=m?.of===K?m.made:await ss(C);return d({of:K,made:z}),await Q("/api/circles",z.request),await lt(z.held),z.held});A&&location.replace(`#/desk/${A.circle}`)},b=($,v)=>Object.keys(v).map(C=>({value:C,label:$[C],hint:v[C]}));return s`<form class="stack roomy" onSubmit=${h} novalidate autocomplete="off">
<${ve} problems=${c} summary=${M.summary} />
<${ce} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${me(c,"title")}
onValue=${$=>f({title:$})} more=${{maxlength:80}} />
<${ce} id="my-name" label=${Qe.name} hint=${Qe.nameHint} value=${o.name} problem=${me(c,"my-name")}
onValue=${$=>f({name:$})} more=${{maxlength:60}} />
<${Ze} id="medium" label=${I.medium} value=${o.medium} options=${b(Be,Hn)} onValue=${$=>f({medium:$})} />
<${Ze} id="entry" label=${I.entry} value=${o.entry} options=${b(ge,En)} onValue=${$=>f({entry:$})} />
<${ce} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${me(c,"about")}
onValue=${$=>f({about:$})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${co} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?Qe.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${I.make}</button>
</form>`}function as(){let[e,t]=k(null),[n,o]=k(""),[r]=k(mo),[i,l]=k(r),{step:c,go:a,back:m,head:d}=yt(r?"write":"choose"),u=async()=>{o("");try{let[b,$]=await Promise.all([qe("/api/me"),qe("/api/templates")]),v=await ct(b.circles.map(C=>C.circle));t({me:b,templates:$,name:[...v.values()].at(-1)?.name??""})}catch(b){o(b instanceof ie?b.sentence:String(b))}};if(B(()=>{u()},[]),n)return s`<${ye} sentence=${n} onAgain=${u} />`;if(!e)return s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${M.loading}</p></main>`;let f=c==="write"&&i,h=b=>{l(b),a("write")};return s`<main class="page desk narrow">
<header><div>
${f?s`<button class="back" onClick=${r?()=>a("choose"):m}>${I.otherTemplate}</button>`:s`<a class="back" href="#/desk">${g.desk}</a>`}
<h1 tabindex="-1" ref=${d}>${f?I.title:I.choose}</h1>
<p class="soft" dir="auto">${f?i===r?I.like(i.name):i.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!f}><${os} templates=${e.templates} onChoose=${h} /></div>
${i&&s`<div hidden=${!f}><${rs} key=${i===r?"like":i.id} template=${i} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}var Cr=()=>import("./lines-page-W2AL3IXJ.js").then(e=>e.DeskLines),Or=()=>s`<${O} load=${Cr} />`;function is({params:e}){let t=e.circle==="new"?as:e.circle==="lines"?Or:ns,[n,o]=k(0),r=n?void 0:e.letters;return s`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${r} onKeys=${()=>o(n+1)} />`}function ls({room:e}){let t=D(e);if(!t)return null;X.value;let n=e.gatheringTime();return s`<section class="card agenda">
<h2>${p.agenda} <span>${p.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let r=t.segments[o],i=o===t.segment,l=i&&r.began!==void 0?Math.floor((n-Number(r.began))/6e4):0;return s`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${kt(e,r)}</span>
<span>${i?p.agendaElapsed(Math.min(l,r.minutes),r.minutes):ae(r.minutes)}</span>
</li>`})}
</ol>
</section>`}var P={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function cs(e,t,n){X.value;let o=e.lanes.member.value?.can.end_aside,r=Object.entries(e.lanes.desk.value?.asides??{}),i=Ke(e);return r.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),r.map(([l,c])=>{let a=c.with.includes(i),[m,d]=[y(e,l),Se(c.with.map(u=>y(e,u)))];return{key:`aside ${l}`,card:s`<section class="card">
<h2>${P.title} <span>${pn(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${a?P.withYou(m):P.withOthers(m,d)}</p>
${a&&o&&s`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${P.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${P.write(m)}</button>
</section>`}})}var je=({room:e,person:t})=>s`<${Xt} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${P.lineWith(y(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function ms(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits).map(([r,i])=>({key:`line ${r}`,card:s`<section class="card">
<h2 dir="auto">${P.wrote(y(e,r))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(r)}>${P.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${p.seen}</button>
</section>`}))}function ds({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(r=>r.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return s`<section class="card"><h2>${P.among}</h2><${Xt} room=${e} line=${o} label=${P.among} command=${r=>({do:"tell_desk",words:r})} /></section>`}var us=["i_need_a_person","give_me_a_moment","ok"];function ps(e,t){X.value;let n=e.lanes.desk.value,o=c=>p.ago(e.running()-Number(c)),r=Object.entries(n?.signals??{});r.sort(([,c],[,a])=>us.indexOf(c.kind)-us.indexOf(a.kind)||Number(c.since)-Number(a.since));let i={i_need_a_person:p.asked,give_me_a_moment:p.moment,ok:p.fine},l=Object.entries(n?.checks??{}).filter(([c,a])=>!a.answer||!n?.signals[c]);return[...r.map(([c,a])=>({key:`signal ${c}`,card:s`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${p.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](y(e,c))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${p.seen}</button>
</section>`})),...l.map(([c,a])=>({key:`check ${c}`,card:s`<section class="card">
<h2>${a.answer?p.signals[a.answer]:p.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](y(e,c)):p.noAnswer(y(e,c))}</p>
${a.answer?s`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${p.seen}</button>`:s`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${p.takeBackCheck}</button>`}
</section>`}))]}var $s=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function fs(e,t,n){X.value;let o=e.lanes.desk.value,r=e.lanes.member.value?.can.aside,i=D(e)?.seats??{},[l,c]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([a])=>!o?.signals[a]).map(([a,m])=>{let d=y(e,a)||e.words(m.name),u=m.by===Ke(e)?p.takenByYou:m.by?p.takenBy(y(e,m.by)):p.takenByNobody;return{key:`signal ${a}`,card:s`<section class="card">
<h2>${p.signals[m.kind]} <span>${p.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?p.asked(d):p.moment(d)} ${u}</p>
${i[a]?.role==="participant"&&s`<button class="btn" dir="auto" onClick=${()=>n(a)}>${P.write(d)}</button>`}
${i[a]&&!l[a]&&s`<button class="btn" onClick=${()=>t({do:"check",person:a,on:!0})}>${p.check}</button>`}
${r?.people.includes(a)&&s`<button class="btn" onClick=${()=>t({do:"aside",gathering:r.gathering,person:a})}>${c[a]?P.join:P.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a,settled:!0})}>${p.settled}</button>
</section>`}})}function hs({room:e,ask:t}){let[n,o]=k(""),[r,i]=k(""),l=e.lanes.member.value?.can.lead_again,c=D(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...ps(e,t),...fs(e,t,o),...ms(e,t,o),...Ro(e),...cs(e,t,o),...l&&c!==r?[{key:"lead",card:s`<section class="card">
<h2>${p.ledBefore}</h2>
<p dir="auto">${p.tookLead(y(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${p.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${p.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:s`<${Bo} room=${e} ask=${t} />`}]:[]],d=Object.values(e.lanes.desk.value?.dyads??{}).filter(u=>u.called).length+(e.lanes.desk.value?.calls?.length??0);return s`
<${Sr} room=${e} all=${m.length+Math.max(0,a-1)+d} />
<${Rt} things=${m} />
${n&&s`<${J} title=${P.lineWith(y(e,n))} onClose=${()=>o("")}><${je} room=${e} person=${n} /></${J}>`}
`}function Sr({room:e,all:t}){let n=$s(e),o=H(null),[,r]=k(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),l=H(null);return s`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?s`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),r(m=>m+1)}}>${p.asked(y(e,i))}</button>`:s`<p class="small soft">${t?p.waitHere(t):p.quiet}</p>`}
</div>`}var Nr=()=>import("./start-late-4LKOYG5B.js").then(e=>e.StartLate);function bs({room:e,ask:t}){let[n,o]=k(""),r=e.lanes.desk.value,[i,l]=k(!1),{lock:c,unlock:a,doors:m,start_late:d}=r?.can??{};if(!r?.door||!m)return null;let{asked_out:u,locked:f,policy:h="until_check_in"}=r.door;return s`<section class="card door-card">
<h2>${G.title}</h2>
<p class="small soft">${f?G.locked:G.open[h]}</p>
${c&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:c,on:!0})}>${G.lock}</button>`}
${a&&s`<button class="btn" onClick=${()=>t({do:"lock",gathering:a,on:!1})}>${G.unlock}</button>`}
${d&&(i?s`<${O} load=${Nr} late=${d} send=${t} />`:s`<button class="btn" onClick=${()=>l(!0)}>${G.late}</button>`)}
${u.map(b=>s`<div key=${b} class="waiting-one"><p dir="auto">${G.isOut(y(e,b))}</p>
<button class="btn" aria-label=${G.backOf(y(e,b))} onClick=${()=>t({do:"let_back_in",gathering:m,person:b})}>${G.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(b)}>${P.write(y(e,b))}</button></div>`)}
<p class="small soft">${G.outHint}</p>
${n&&s`<${J} title=${P.lineWith(y(e,n))} onClose=${()=>o("")}><${je} room=${e} person=${n} /></${J}>`}
</section>`}var ks=e=>$t(Math.round(e/1e3)),T={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ae(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ae(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${ks(e)}`,shareNote:(e,t)=>`Each has ${ks(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ae(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},be={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ae(e)} longer`,more:e=>`+${ae(e)}`,counts:(e,t,n,o)=>`${ae(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ae(e)} longer`,letGo:"Let the question go"};function gs({room:e,ask:t,sentence:n}){let[o,r]=k(!1),i=D(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,a=d=>t({do:"reseat",gathering:l,order:d}),m=d=>a([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return s`<button class="btn" onClick=${()=>r(!0)}>${T.order}</button>
${o&&s`<${J} title=${T.order} onClose=${()=>r(!1)}>
<p class="small soft">${T.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${T.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>s`<li key=${d}><span dir="auto" translate="no">${y(e,d)}</span>
${u>0&&s`<button class="btn" aria-label=${T.earlier(y(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${V} sentence=${n} />
</${J}>`}`}function vs({room:e,ask:t}){let n=e.lanes.desk.value,o=D(e)?.piece;if(!n||!o)return null;let{can:r,not_yet:i,passed:l}=n;if(!r.move_on&&!r.offer_to&&!r.begin_round&&!i.length&&!l.length)return null;let c=y(e,o.person);return s`<section class="card floor">
<h2>${p.piece}</h2>
${c&&s`<p class="small"><span class="soft">${o.at==="held"?T.has:T.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(r.give_time||r.hint)&&s`<div class="pair">
${r.give_time&&s`<button class="btn" onClick=${()=>t({do:"give_time",turn:r.give_time,each:Number(o.each)})}>${T.giveTime}</button>`}
${r.hint&&s`<button class="btn" title=${T.hintNote} onClick=${()=>t({do:"hint",turn:r.hint})}>${T.hint}</button>`}
</div>`}
${o.at==="held"&&r.move_on&&!r.hint&&s`<p class="small soft" role="status">${T.hinted}</p>`}
${i.length>0&&s`<${ws} room=${e} label=${bt(e)?.kind==="open_centre"||D(e)?.hands?uo.notYet:p.notYet} people=${i} />`}
${l.length>0&&s`<${ws} room=${e} label=${p.passed} people=${l} />`}
${r.skip&&s`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:r.skip})}>${T.skip(c)}</button>`}
${r.offer&&s`<${ys} room=${e} label=${o.at==="offered"?T.offerInstead:T.offer} each=${T.offerTo} people=${r.offer_to??[]}
act=${a=>t({do:"offer",segment:r.offer,person:a,turn:q()})} />`}
${r.begin_round&&s`<${ys} fold room=${e} label=${T.begin} each=${T.beginWith} people=${Tr(e).slice(1)}
act=${a=>t({do:"begin_round",segment:r.begin_round,first:a})} />`}
${r.move_on&&s`<${ne} key=${r.move_on} label=${p.moveOn} sure=${p.moveOnSure(c)} yes=${p.moveOnYes} no=${p.keep}
act=${()=>t({do:"move_on",turn:r.move_on})} />`}
</section>`}function Tr(e){let t=D(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var ws=({room:e,label:t,people:n})=>s`<p class="small"><span class="soft">${t}: </span>
${n.map((o,r)=>s`${r>0&&", "}<span dir="auto" translate="no">${y(e,o)}</span>`)}</p>`,Dr=8;function ys({room:e,label:t,each:n,people:o,act:r,fold:i=!1}){let[l,c]=k(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Dr;return!l&&!m?s`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:s`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>s`<button key=${d} class="btn" dir="auto" aria-label=${n(y(e,d))} onClick=${()=>(c(!1),r(d))}>${y(e,d)}</button>`)}
${!m&&s`<button class="btn quiet" onClick=${()=>c(!1)}>${T.fold}</button>`}
</div>`}var Ar=()=>import("./review-waits-IM3W2COS.js").then(e=>e.Waits);function _s({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:r,hold_some:i}=n?.can??{};if(!n||!L(e)||!o&&!r||gt(e)?.medium!=="written")return null;let l=Lr(n.held??{}),c=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=r?ee.on:m?ee.some(a.map(u=>u==="newcomers"?ee.newcomers:typeof u=="string"?"":y(e,u.person))):ee.off;return s`<section class="card review">
<h2>${ee.title} ${l.length>0&&s`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.length>0&&s`<${O} load=${Ar} room=${e} waits=${l} />`}
${m&&!l.length&&s`<p class="small soft" role="status">${ee.none}</p>`}
${c.length>0&&s`<p class="small soft" dir="auto">${ee.gaveBack(c.map(u=>y(e,u.author)))}</p>`}
${o&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${ee.hold}</button>`}
${r&&s`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${ee.stop}</button>`}
${i&&!r&&s`<${Mr} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var Lr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Mr({room:e,gathering:t,holds:n,ask:o}){let r=Object.entries(D(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),l=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),c=n.includes("newcomers");return s`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${ee.ofNewcomers}</button>
<details><summary>${ee.ofOne}</summary><div class="row">
${r.map(([a])=>s`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>l(!i(a),{person:a})}><span dir="auto" translate="no">${y(e,a)}</span></button>`)}
</div></details>`}function xs(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),r=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),r))}var Cs=(e,t)=>Number(e.closing_begins)-t;function Os(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),r=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,r)-Number(e.closing_begins))}function Ss({room:e,ask:t}){let n=e.lanes.desk.value,o=D(e);if(!n||!o)return null;let{can:r,staying:i}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!r.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(r.ask_to_stay));return s`<p class="small soft">${be.ask}</p><div class="pair thirds" role="group" aria-label=${be.ask}>
${m.map(d=>s`<button key=${d} class="btn" aria-label=${be.askFor(d)} onClick=${()=>c(o.minutes+d)}>${be.more(d)}</button>`)}
</div>`}let a=l-o.minutes;return s`<div class="staying" role="status">
<p class="small">${be.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&s`<p class="small told-gently">${be.ends}</p>`}
</div>
${r.stay_longer&&s`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:r.stay_longer,until:l})}>${be.stay(a)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${be.letGo}</button>`}var Pr=5;function Ns({room:e,ask:t}){X.value;let n=e.lanes.desk.value,o=D(e),r=n?.pace;if(!n||!r||!o?.segment)return null;let{can:i}=n,l=po(e),c=l.of==="turn"?l.left:0,a=e.running(),m=i.share_time&&xs(r,a,c),d=Math.min(Pr,r.spare),u=o.segments[o.segment].minutes;return s`<section class="card time">
<h2>${T.time}</h2>
${o.phase==="open"&&s`<${Br} left=${Cs(r,a)} over=${Os(r,a,c)} />`}
${m&&m!==Number(r.each)&&s`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(r.each)})}>${T.share(m)}</button>
<p class="small soft">${T.shareNote(Number(r.each),r.to_come??0)}</p>`}
${i.give_minutes&&s`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${T.more(d)}</button>`}
${(i.begin_writing||o.writing_time)&&s`<${O} load=${$o} room=${e} ask=${t} />`}
${i.begin_pairs&&s`<${O} load=${Ot} room=${e} ask=${t} />`}
<${Ss} room=${e} ask=${t} />
${i.slow_pace&&s`<button class="btn" title=${T.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${T.slow}</button>`}
${i.usual_pace&&s`<p class="small soft" role="status">${T.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${T.usual}</button>`}
</section>`}var Br=({left:e,over:t})=>s`<p class="small">${e<=0?T.closingNow:T.untilClosing(e)}</p>
${e>0&&t>3e4&&s`<p class="small told-gently" role="status">${T.eats(t)}</p>`}`;var Ir=()=>import("./how-many-LL7C267W.js").then(e=>e.OnlyOne);function Kr({room:e,open:t,onClose:n}){let{ask:o,sentence:r}=Ie(e),i=e.lanes.desk.value;return!i||!zn(e)?null:s`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${p.label} onClickCapture=${Po}>
<${Pt} room=${e} />
<${hs} key=${t} room=${e} ask=${o} />
${(D(e)?.pairs||i.calls)&&s`<${O} load=${Ot} room=${e} ask=${o} top />`}
${i.only_one&&s`<${O} load=${Ir} room=${e} ask=${o} />`}
<section class="card next-card">
<h2>${p.next}</h2>
<${Wr} room=${e} ask=${o} />
<${V} sentence=${r} />
</section>
<${vs} room=${e} ask=${o} />
<${Ns} room=${e} ask=${o} />
<${_s} room=${e} ask=${o} />
<${bs} room=${e} ask=${o} />
<${ls} room=${e} />
<${Yt} room=${e} gathering=${D(e)?.id} />
<${ds} room=${e} />
<${Hr} room=${e} ask=${o} sentence=${r} />
<${Lt} room=${e} />
${i.can.release&&s`<${O} load=${St} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${p.close}</button>
</div>`}function Wr({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=D(e);if(!n||!o)return null;let r=e.lanes.member.value?.can.ring,i=o.agenda[o.agenda.indexOf(o.segment??"")+1],l=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),c=[n.resume&&s`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${p.resume}</button>`,n.open&&s`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${p.begin}</button>`,n.begin_round&&s`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${p.round}</button>`,n.release&&s`<${ne} label=${p.release} sure=${p.releaseSure} yes=${p.releaseYes} no=${p.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&s`<${Rr} key=${n.next} room=${e} going=${l} label=${p.nextPart(kt(e,o.segments[i??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return s`<div class=${l&&!n.resume?"acts":"next-acts"}>${c}</div>
${r&&s`<button class="btn" onClick=${()=>t({do:"ring",gathering:r,bell:q()})}>${p.bell}</button>`}
${n.pause&&s`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${p.pause}</button>`}`}function Rr({room:e,going:t,label:n,act:o}){let r=t?e.lanes.desk.value?.not_yet??[]:[];return r.length?s`<${ne} label=${n} sure=${p.nextSure(Se(r.map(i=>y(e,i))))} yes=${p.nextYes} no=${p.keep} act=${o} />`:s`<button class="btn" onClick=${o}>${n}</button>`}function Hr({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,r=D(e);if(!o||!r)return null;let i=r.lead===Ke(e);return s`<section class="card">
<h2>${p.more}</h2>
<p class="small soft">${i?p.youLead:p.leads(y(e,r.lead))}</p>
<${gs} room=${e} ask=${t} sentence=${n} />
${!i&&s`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:r.id})}>${p.lead}</button>`}
${o.close_gently&&s`<${ne} label=${p.close_gently} sure=${p.closeSure} yes=${p.closeYes} no=${p.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&s`<${ne} label=${p.emergency} sure=${p.emergencySure} yes=${p.emergencyYes} no=${p.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${p.full}</a>
</section>`}var j={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",guard:"Give them the bell",guardNote:"They may ring it for a breath. Ask them first; they can lay it down.",unguard:"Take the bell back",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function Ts({room:e,person:t,go:n,onGone:o}){let r=S(),i=H(null),l=e.lanes.desk.value;if(!l||D(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,a=l.door?.asked_out.includes(t),m=y(e,t),d=async()=>{let u=l.members[t]?.link,f=i.current??=re();await r.run("remove",()=>E(e,h=>Mt(h,t,f)))&&o([R.done(m),u&&R.newLink,R.eyes].filter(Boolean).join(" "))};return s`${c&&s`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${a?j.back:j.out}</b><span>${a?j.backNote:j.outNote}</span></button>`}
${L(e)&&s`<${ne} kind="quiet" label=${R.oneOf(m)} sure=${R.ask(m)} yes=${R.yes} no=${R.no} disabled=${!!r.busy} act=${d} />`}
${r.busy&&s`<p class="small soft" role="status">${R.busy}</p>`}
<${V} sentence=${r.sentence} />`}function Ds({room:e,person:t,go:n,ask:o}){let r=e.lanes.desk.value,i=D(e);if(!r||!i)return null;let{can:l,holds:c=[]}=r,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),f=c.some($=>typeof $=="object"&&$.person===t),h=d&&!l.stop_holding&&gt(e)?.medium==="written"&&L(e)&&l.hold_some,b=i.guardians?.includes(t);return s`${d&&l.begin_round&&s`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${j.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&s`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:q()})}><b>${j.offer}</b></button>`}
${l.reseat&&u>0&&s`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${j.earlier}</b><span>${j.earlierNote}</span></button>`}
${(b||l.guard?.includes(t))&&s`<button class="btn way" onClick=${()=>n({do:"guard",gathering:i.id,person:t,on:!b})}><b>${b?j.unguard:j.guard}</b>${!b&&s`<span>${j.guardNote}</span>`}</button>`}
${h&&s`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:h,on:!f,whose:{person:t}})}><b>${f?j.stop:j.read}</b>${!f&&s`<span>${j.readNote}</span>`}</button>`}`}function As({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],r=e.lanes.member.value;if(!o||o.role==="participant"||t===r?.person||r?.tonight)return null;let{tonight:i}=o;return s`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?se.off:se.on}</b><span>${i?se.offNote:se.onNote}</span></button>`}function Er({room:e,person:t,onClose:n}){let{ask:o,sentence:r}=Ie(e),[i,l]=k(""),c=e.lanes.desk.value?.can,a=D(e)?.seats[t];if(i)return s`<${J} title=${j.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${J}>`;if(!c||!a)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,f=e.lanes.desk.value?.asides??{},h=async b=>await o(b)&&n();return s`<${J} title=${y(e,t)} onClose=${n}>
<p class="soft">${[Vn[a.presence],Et(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>h({do:"check",person:t,on:!0})}><b>${p.check}</b><span>${p.checkNote}</span></button>
${u&&s`<button class="btn way" onClick=${()=>h({do:"aside",gathering:u,person:t})}><b>${f[t]?P.join:P.start}</b><span>${P.startNote}</span></button>`}
${m&&s`<button class="btn way" onClick=${()=>h({do:"hand_lead",gathering:m,person:t})}><b>${p.handLead}</b><span>${p.handLeadNote}</span></button>`}
<${As} room=${e} person=${t} go=${h} />
<${Ds} room=${e} person=${t} go=${h} ask=${o} />
<${Ht} room=${e} person=${t} name=${y(e,t)} />
${a.role==="participant"&&s`<h3>${P.lineWith(y(e,t))}</h3><${je} room=${e} person=${t} />`}
<${Ts} room=${e} person=${t} go=${h} onGone=${l} />
<${V} sentence=${r} />
</${J}>`}function jr({room:e,gathering:t}){let n=S();return L(e)?s`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>E(e,o=>He(o,t)))}>${g.openDoors}</button>
<${V} sentence=${n.sentence} />`:null}var ke={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Ls({params:e}){let[t,n]=k("opening"),[o,r]=k(""),i=async()=>{n("opening");try{await Q("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof ie?l:new ie("network",String(l));r(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return B(()=>{i()},[]),t==="fault"?s`<${ye} sentence=${o} onAgain=${i} />`:t==="opening"?s`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${ke.welcome}</h1><p role="status">${ke.opening}</p></main>`:s`<main class="page door">
<header><h1>${ke.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${ke.closedDo}</p>
<ul class="bullets"><li>${ke.closedServer} <code>${ke.command}</code></li><li>${ke.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${ke.again}</button>
</main>`}export{is as Circle,Oo as Desk,Kr as DeskColumn,jr as OpenDoors,Er as PersonSheet,Ls as Setup};
