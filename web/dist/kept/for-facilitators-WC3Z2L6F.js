/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as _,b as ee,c as be}from"./chunk-DIR5ZFYN.js";import{b as Gn}from"./chunk-LHIDQDXT.js";import{$ as xn,$a as Yn,A as ye,Aa as ft,B as ln,Ba as Nn,C as it,Ca as Mn,Da as Q,E as Ae,Ea as ve,F as cn,Fa as F,G as mn,Ga as In,H as dn,Ha as xe,I as pn,Ia as Bn,J as un,Ja as Ee,K as $n,Ka as He,L as at,La as ht,M as fn,Ma as qt,N as hn,Na as En,Oa as Hn,Pa as bt,Q as bn,Qa as re,Ra as Kn,S as gn,Sa as Ln,T as kn,U as wn,Ua as gt,V as De,Va as de,W as Ne,Wa as Wn,X as rt,Xa as Rn,Y as yn,Ya as pe,Z as vn,Za as jn,_ as lt,_a as kt,a as i,aa as Sn,b,ba as _n,bb as wt,c as N,ca as On,cb as yt,d as V,da as Me,db as M,e as ot,eb as K,f as on,fa as Tn,fb as z,g as sn,ga as C,gb as zt,h as U,ha as E,hb as Fn,i as me,ia as ct,ib as ge,j as q,ja as mt,jb as vt,k as Ce,ka as Cn,kb as Vt,l as B,la as dt,lb as qn,ma as Ie,mb as zn,n as an,na as Pn,q as Pe,qa as pt,r as st,sa as ut,ua as ae,va as Be,wa as An,xa as $t,y as rn,ya as ne,za as Dn}from"./chunk-USL4LDYX.js";var ps=1e4,Vn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function xt(){let[e,t]=b(null),[n,o]=b(""),s=V(0),a=on(async()=>{let l=++s.current;try{let c=await me("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof U&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof U?c.sentence:String(c))}},[]);return N(()=>{let l=()=>{document.visibilityState==="visible"&&a()},c=setInterval(l,ps),r=Tn.subscribe(()=>{a()});for(let[m,p]of Vn)m.addEventListener(p,l);return()=>{clearInterval(c),r();for(let[m,p]of Vn)m.removeEventListener(p,l);s.current=0}},[a]),{desk:e,stale:!!(e&&n),sentence:n,load:a}}var us=480;function Ke({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var ke=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),St=(e,t)=>e.length<us?e:e.filter(n=>!n.ended||t(n.member));function Zt(e,t,n){return B(n,"no_key"),{named:t,give:o=>xn(e,{id:o.device,agree:o.agree},t,n)}}var Zn=({circle:e,roster:t,circleKeys:n})=>Zt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Ut({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return B(s&&n?.id===o,"no_key"),Zt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var _t=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await $n(e,n,t.number,o.public),give:s=>Sn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),ue=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:a})=>({device:o.device,what:s.what,number:s.number,text:e.add(await a(o))}))));async function Ve(e,t,n,{before:o,...s}){let a=De(),{named:l,record:c}=await lt(e,t,{...s,key:a,before:o??null});return{gift:Zt(e,l,a),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var Le=async(e,t,n,o)=>({roster:o.number,signed:n.add(await at(e,t,o))});function oe(){let e={};return{bodies:e,add(t){let n=E();return e[n]=t,n}}}var Ze=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function We(e,t){let{held:n}=e,o=oe(),{gift:s,record:a,state:l}=await Ve(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ke(n),gatheringKeys:[{gathering:t,...l}]},r={...await Le(n.circle,n.deskKeys,o,c),gathering_key:a,grants:await ue(o,ke(c.devices,Ze(e)),[s])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var Ot=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Qt(e){return B(Ot(e),"no_key"),e}var $s=["keys_moved","keys_renewed","keys_incomplete"];async function Un({at:e,send:t,newer:n},o){for(let s=1;;s++){let a=await e(),l=await t(await o(a));if(l.outcome!=="refused"||!$s.includes(l.code??"")||s===5)return l;await n(a.held.roster.seen.number)}}var fs=4e3,L=e=>Ot(e.held.value);function Qe(e){let{desk:t,ring:n}=e.lanes,o=Qt(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:a}=n.value;return{held:o,desk:t.value,circle:s,running:a?.id,seats:Object.keys(a?.seats??{}),words:e.words,sealed:e.sealed}}async function Qn(e){return await Ue(e.keys,t=>t!=="looking"),await Ue(e.lanes.desk,Boolean),await Ue(e.lanes.ring,Boolean),L(e)||await Ue(e.held,Ot),!!Qt(e.held.value)}var j=(e,t)=>Un({at:async()=>Qe(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>hs(e,n)},t),hs=(e,t)=>Ue(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),Ue=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>a()),n()),s=setTimeout(o,fs),a=e.subscribe(l=>{t(l)&&o()})});var Se=(e,t,n)=>`${e} ${e===1?t:n}`,Re={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Xn={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},we={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Jn={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},eo={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Tt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},le={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},v={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Se(e,"person asked for you","people asked for you"),waits:e=>Se(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Se(e,"person","people"),seats:(e,t)=>`${Se(e,"participant","participants")}, ${Se(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Se(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},X={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},T={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},D={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Se(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},A={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},_e={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},Z={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},je=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var bs=24,gs=137.5;function to({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,bs-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,a=Math.min(8.5,200/s/1.35),l=[v.seats(e,t),n?v.waits(n):""].filter(Boolean).join("; ");return i`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,r)=>{let m=(r/s*360-90)*(Math.PI/180);return i`<circle key=${r} class=${c} style=${{"--h":String((25+r*gs)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${a.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function no(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(l=>4+(l-n)/o*92);for(let l=1;l<a.length;l++)a[l]=Math.max(a[l],a[l-1]+s);for(let l=a.length-1,c=96;l>=0;l--,c-=s)a[l]=Math.min(a[l],c);return e.length===1?[50]:a}var ks=24;function ws(e,t){let n=In(e,ne(),t);return n===0?`${ht(new Date(e))==="evening"?v.near.tonight:v.near.today} ${Q(e)}`:n===1?`${v.near.tomorrow} ${Q(e)}`:n>1&&n<7?Bn(e):ve(e)}function oo({gatherings:e,now:t}){if(!e.length)return i`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=no(n).map(r=>document.dir==="rtl"?100-r:r),s=e.findIndex(r=>!r.past),a=v.weeks(e.filter(r=>r.past).map(r=>ve(Number(r.at))),e.filter(r=>!r.past).map(r=>`${ve(Number(r.at))} ${Q(Number(r.at))}`)),l=[];for(let r of[s,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(o[m]-o[r])>=ks)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return i`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>i`<circle key=${r.id} class=${r.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(r=>i`<text key=${r} class=${r===s?"next":""} x=${`${c(o[r])==="start"?0:c(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${c(o[r])}>${r===s?ws(n[r],t):ve(n[r])}</text>`)}
</svg>`}var ys=60*6e4,vs=240*6e4;function so({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,r=!e.phase&&n&&c<ys&&c>-vs,m=async()=>{let d=$t(e.id),$=await s.run("open",async()=>await Qn(d)&&j(d,u=>We(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[we[e.entry],Re[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return i`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${to} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&i`<p class="live">${Tt[e.phase]}</p>`}
</div>
<div class="what">
<${oo} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&i`<p class="small">${v.gathering(l.number)}: ${F(Number(l.at),void 0,o)}, ${Q(Number(l.at))}</p>`}
${e.facilitators<2&&i`<p class="soft small">${v.alone}</p>`}
</div>
<div class="acts">
${e.phase?i`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:r?i`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:i`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function io({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return i`<section class="needs" aria-label=${v.needs} aria-live="polite">
${n.map(s=>i`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${v.signals(s.signals)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${v.goThere}</a>
</div>`)}
${o.map(s=>i`<div class="need" key=${`w${s.id}`}>
<p><b>${v.waits(s.waiting)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${v.seeWho}</a>
</div>`)}
</section>`}var xs=()=>import("./field-qr-R5Y6OBWU.js").then(e=>e.Qr);function Xe({id:e,title:t,label:n,link:o,says:s,done:a,shareText:l,onDone:c,children:r}){let[m,p]=b(""),[d,$]=b(!1),u=V(null),h=V(null);N(()=>h.current?.focus(),[]);let g=async()=>{try{await navigator.clipboard.writeText(o),p(_.copied)}catch{u.current?.focus(),u.current?.select(),p(_.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return i`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${h}>${t}</h3>
${s.map(w=>i`<p key=${w}>${w}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${w=>w.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${g}>${_.copy}</button>
${"share"in navigator&&i`<button type="button" class="btn" onClick=${f}>${_.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?_.qrHide:_.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${a}</button>
</div>
${d&&i`<figure class="qr-shown"><${bt} load=${xs} text=${o} label=${_.qrOf(n)} /><figcaption class="small soft">${_.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function ao(){let[e,t]=b(null),n=C(),o=async s=>{let a=await n.run(String(s),()=>q("/api/links",{for_me:s}));a&&t({link:a.link,forMe:s})};return i`<div class="panel"><h3>${X.title}</h3>
<p class="soft">${X.lead}</p>
${e?i`<${Xe} key=${e.link} id="facilitator-link" title=${e.forMe?X.back:X.invite} label=${X.linkLabel} link=${e.link}
says=${[e.forMe?X.backShown:X.inviteShown,X.once]} done=${X.done} onDone=${()=>t(null)} />`:i`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${X.invite}</button><p class="soft small">${X.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${X.back}</button><p class="soft small">${X.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function ro(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&ut(o.split(",")).then(a=>s&&n(a)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||v.untitled(s.spoken)}function lo(){let{desk:e,stale:t,sentence:n,load:o}=xt(),s=C(),a=ro(e?.circles??[]);if(!e&&n)return i`<${re} sentence=${n} onAgain=${o} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${_.loading}</p></main>`;let l=v.greeting[ht()],c=()=>s.run("sign-out",()=>q("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return i`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?_.offline:""}</p>
<${io} circles=${e.circles} titleOf=${a} />
${!e.crisis_line_confirmed&&i`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${T.notice}</h2><p>${T.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${T.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
${e.circles.map(r=>i`<${so} key=${r.id} card=${r} title=${a(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&i`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${v.practice}</h2>
<div class="panels">
<${ao} />
<div class="panel"><h3>${T.title}</h3>
<p class="soft">${e.crisis_line_confirmed?T.open:T.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${T.look}</a></div>
</div>
<div class="panel"><h3>${v.devices}</h3>
<p class="soft">${v.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${v.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${wt} />
<${ee} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var ce={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},$e={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},W={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},se={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},R={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${qt(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give the words back to ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackWith:"Give back with this note",giveBackWithout:"Give back without a note",keep:"Not now",gaveBack:e=>`Given back to ${qt(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Je={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"};function co({room:e,onSheet:t}){return L(e)?null:i`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${$e.title}</h2>
<p>${$e.works}</p><p>${$e.worksNot}</p><p>${$e.how}</p><p class="soft small">${$e.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${$e.sheet}</button>
</section>`}async function Ct({circle:e,deskKeys:t},n,o){let s=ye(n.secret);return o.desk||o.person?`${s} ${await kn(e,t,n,o)}`:s}var et=e=>ln(e.split(" ")[0]);async function mo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:wn(e,t,{invitation:n,secret:et(o)},s)}var po=new Map;function tt(e,t){let n=`${e} ${ye(t)}`,o=po.get(n);if(o)return o;let s=it(e,t);return po.set(n,s),s}var Ye=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),Xt=(e,t,n,o,s)=>On(e,t,n.page,o,JSON.stringify(s));async function Pt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),a=await Promise.all(s.map(async([l,c])=>{let r=await tt(e.held.circle,et(e.words(c.secret)));return[l,o.add(await Xt(e.held.circle,l,r,t,n))]}));return Object.fromEntries(a)}var At=65,Ss=32;async function Jt({held:e,desk:t,words:n,sealed:o},s){let a=t.waiting[s],l=t.invitations[a?.invitation??""];B(a?.device&&a.proof&&a.invitation&&l,"not_proven");let c=st(o(a.proof)??"");B(c.length===3*At+Ss,"not_proven");let[r,m,p]=[0,1,2].map(g=>c.slice(g*At,(g+1)*At)),d=n(l.secret),$=await mo(e,a.invitation,d),u={member:$.person??s,device:a.device,agree:r,sign:m,self:p};await dn(e.circle,a.invitation,await tt(e.circle,et(d)),u,Pe(c.slice(3*At)));let h=[...e.roster.devices.values()].some(g=>g.member===s);return B(!h||$.person===s,"not_proven"),B((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function Fe(e,t){let n=e.desk.waiting[t];return B(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Os(e,t):_s(e,t)}async function _s(e,t){let{held:n,running:o}=e,{newcomer:s,desk:a,back:l}=await Jt(e,t),c={...s,ended:!1},r=oe(),m=o&&(!l||a||e.seats.includes(s.member)),p=[Zn(n),...m?[Ut(n,o)]:[],...a?await _t(n.circle,n.deskKeys):[]],d=Ke(n,o);d.devices=[...St(d.devices,h=>h in e.desk.members),c];let $={...await Le(n.circle,n.deskKeys,r,d),admission:r.add(await hn(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(h=>h.named)})),grants:await ue(r,[c],p)},u=l?void 0:await uo(e,t,r,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:r.bodies}}async function Os(e,t){let{held:n,running:o}=e,s=oe(),a=ke([...n.roster.devices.values()],r=>r===t),l=o?await ue(s,a,[Ut(n,o)]):[],c=await uo(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function uo({held:e,desk:t,sealed:n},o,s,a){let l=t.waiting[o].name,{author:c,sealed:r,wraps:m}=Be(n(l)??"");if(m.some(u=>pn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===a?.device?a:e.roster.devices.get(u),$=Ie(e,"circle");return B($&&c===o,"wrong_author"),s.bodies[l]=ae(c,r,[...m,await rt(p,r,m,d,dt(e),$)]),l}var Dt=({knock:e})=>i`${e.stop&&i`<p class="problem"><b>${ce.unproven}.</b> ${ce.unprovenHint}</p>`}
${e.alike&&i`<p><span class="mark stale" dir="auto">${ce.alike(e.alike)}</span></p>`}`,Nt=e=>e.back?ce.back(e.back):e.desk?ce.desk:"";var Ts=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function $o(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Ts.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function fo(e,t){let n=$o(e);return n?t.find(o=>$o(o)===n):void 0}function Mt(e){let[t,n]=b({}),o=e.lanes.desk.value,s=L(e),a=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=a.map(([c,r])=>`${c} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return N(()=>{let c=!0;for(let[r]of s?a:[])Cs(e,r).then(m=>c&&n(p=>({...p,[r]:m})));return()=>{c=!1}},[e,s,l]),c=>{let r=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:fo(r,m)}}}async function Cs(e,t){try{let n=Qe(e),{newcomer:o,desk:s,back:a}=await Jt(n,t);return{good:!0,desk:s&&!a,back:a?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ce),stop:n instanceof Ce?n.sentence:void 0}}}function ho({room:e,desk:t}){let n=C(),o=Mt(e),s=L(e),a=Object.entries(t.waiting),l=r=>n.run(r,()=>j(e,m=>Fe(m,r))),c=r=>n.run(r,()=>e.send({do:"decline",person:r}));return i`<section class=${a.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${a.length>0&&i`<span>${a.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?ce.admitting:a.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${a.map(([r,m])=>{let p=e.words(m.name),d=o(r),$=[Nt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return i`<li key=${r} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Dt} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&i`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(r)}>${k.admit}</button>`}
<${ee} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var Ge=240,Oe={least:3,most:12,usual:8},bo=20,Ps=["closing","release"],en=e=>e.segment.map(t=>({id:E(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),go=(e,t)=>(t-1)%Math.max(1,e.gathering.length),ko=e=>!Ps.includes(e.from.kind);function Te(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=Ge?t:0}var tn=e=>e.reduce((t,n)=>t+(n.out?0:Te(n)),0);function wo(e,t){let n=e.from.each[t],o=Te(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function yo({gathering:e,at:t,zone:n,theme:o,parts:s}){let a={},l=r=>{if(!r.trim())return;let m=E();return a[m]=r.trim(),m},c=s.filter(r=>!r.out).map(({id:r,from:m,prompt:p,...d})=>({id:r,kind:m.kind,minutes:Te({id:r,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:tn(s),theme:l(o),agenda:c},bodies:a}}var It=e=>/^\d+$/.test(e.trim())&&Number(e)<=Ge?Number(e):0;function vo({id:e,plan:t,room:n,onDone:o}){let[s,a]=b({}),[l,c]=b([]),r=V(null),m=C();N(()=>r.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,h)=>u+It(p(h)),0);return i`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let h=[...t.agenda.filter(f=>!It(p(f))).map(f=>({id:`now-${f}`,sentence:x.minutesBad})),...d>Ge?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(h),h.length)return;let g=Object.fromEntries(t.agenda.filter(f=>It(p(f))!==t.segments[f].minutes).map(f=>[f,It(p(f))]));(!Object.keys(g).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:g})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${_e.minutesTitle}</h3>
<p class="hint">${_e.minutesHint}</p>
<${z} problems=${l} summary=${_.summary} />
<ol class="parts">${t.agenda.map(u=>{let h=n.words(t.segments[u].title)||le[t.segments[u].kind];return i`<li key=${u}><span dir="auto">${h}</span>
<span class="plan-minutes"><${M} id=${`now-${u}`} label=${x.minutesOf(h)} bare value=${p(u)} problem=${K(l,`now-${u}`)}
onValue=${g=>a({...s,[u]:g})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(d)}</b> <span class="soft">${x.ends(Q(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${_e.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function nn({id:e,plan:t,room:n,people:o,large:s,onSheet:a}){let[l,c]=b(!1),r=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return i`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${F(r)}</b> <span>${xe(r,t.minutes)}</span></p>
${!He(r,t.zone,ne())&&i`<p class="soft small">${k.inZone(`${F(r,t.zone)}, ${xe(r,t.minutes,t.zone)}`,Ee(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${m&&i`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?i`<${vo} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:i`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return i`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||le[$.kind]}</span>${u&&i`<small class="soft"> ${x.each(je(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${_e.minutes}</button>
<button type="button" class="btn small quiet" onClick=${a}>${_e.sheet}</button></div>`}
</details>
</div>`}var As=60*6e4;function xo({room:e,circle:t,desk:n,home:o,running:s,onPlan:a,onSheet:l}){let c=C(),r=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,w])=>Number(f.at)-Number(w.at)),[m,...p]=r,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>j(e,w=>We(w,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),h=o&&!o.crisis_line_confirmed,g=()=>{if(h)return i`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let f=Number(m[1].at);return f-Date.now()<As?i`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:i`<${ee} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${F(f)}, ${Q(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return i`<section class="panel next" aria-labelledby="next-title">
${s&&i`<div class="live-now"><p class="live">${Tt[s.phase]}</p><p class="soft small">${v.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?i`<${nn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${g()}
<p role="alert" class="refusal">${c.sentence}</p>`:i`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${a}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&i`<${ee} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&i`<h3>${k.later}</h3><ul class="later">${p.map(([f,w])=>i`<li key=${f}>
<${nn} id=${f} plan=${w} room=${e} people=${d} onSheet=${()=>l(f)} />
<${ee} label=${k.unplan} name=${`${k.unplan}: ${v.gathering(w.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var Ds=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),qe=()=>({invitation:E(),secret:_n(),page:E(),kept:E()});async function ze(e,{invitation:t,secret:n,page:o,kept:s},{reusable:a,expires:l,desk:c=!1,person:r=null}){let{circle:m}=e.held,p=await tt(m,n),d=await gn(p.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:h}=await Ne($,0,await Ct(e.held,{invitation:t,secret:n},{desk:c,person:r}),e.held.device,[Ds(e.held)]);return{command:{do:"invite",invitation:t,hash:d,reusable:a,expires:l,page:o,secret:s,...r?{person:r}:c&&{desk:c}},bodies:{[o]:await Xt(m,t,p,e.held.desk,Ye(e)),[s]:ae(e.held.person,u,h)}}}async function So(e,t){let{held:n,desk:o,running:s}=e,{circle:a}=n,l=oe(),c=Ke(n,s),r=O=>O!==t,m=Ze(e)(t)?await vn(a,n.deskKeys):void 0,p=m?.keys??n.deskKeys,d=n.circleKeys[c.circleKey.number];B(d,"no_key");let $=await Ve(a,p,l,{what:"circle",owner:a,number:c.circleKey.number+1,before:d});c.circleKey=$.state;let[u]=c.gatheringKeys,h=u&&await Ve(a,p,l,{what:"gathering",owner:u.gathering,number:u.number+1});h&&(c.gatheringKeys=[{gathering:u.gathering,...h.state}]),c.devices=St(c.devices,O=>O in o.members).map(O=>O.member===t?{...O,ended:!0}:O);let g=ke(c.devices,r),f=h?ke(g,Ns(e)):[],w={...await Le(a,p,l,c),circle_key:$.record,...h&&{gathering_key:h.record},...m&&{desk:l.add(m.record)},grants:[...await ue(l,g,[$.gift]),...h?await ue(l,f,[h.gift]):[],...m?await ue(l,ke(g,Ze(e)),await _t(a,p)):[]],...m&&{pages:await Pt(e,Ae(p),Ms(e,t),l)}};return{command:{do:"remove",person:t,step:w},bodies:l.bodies}}var Ns=e=>t=>Ze(e)(t)||e.seats.includes(t);function Ms(e,t){let n=e.desk.members[t]?.name;return Ye({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function nt({id:e,label:t,value:n,options:o,onValue:s}){return i`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(a=>i`<label key=${a.value}>
<input type="radio" name=${e} value=${a.value} checked=${a.value===n} onChange=${()=>s(a.value)} />
<span><b>${a.label}</b>${a.hint&&i`<small>${a.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Is=()=>`${location.origin}${location.pathname}`,Bt=(e,t)=>`${Is()}#/invitation/${e}/${ye(t)}`,_o=(e,t,n)=>`${e}/${t}/${ye(n)}`,Oo=()=>`${location.host}${location.pathname}#/words`;var Bs=1440*6e4,Es=14,Hs=180;function Et({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[a,l]=b(t.entry==="drop_in"?"many":"one"),[c,r]=b(String(Es)),[m,p]=b(!0),[d,$]=b([]),u=V(qe()),h=C();return i`<form class="stack" onSubmit=${async f=>{f.preventDefault();let w=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Hs;if($(w?[]:[{id:"days",sentence:A.daysBad}]),!w)return;let O=!n&&a==="many",I=Date.now()+Number(c)*Bs,{secret:Y}=u.current;if(!await h.run("invite",()=>j(e,y=>ze(y,u.current,{reusable:O,expires:I,desk:n}))))return;let J=n&&m?await h.run("link",()=>q("/api/links",{for_me:!1})):void 0;n&&m&&!J||o({link:J?_o(J.link,t.id,Y):Bt(t.id,Y),secret:Y,reusable:O,expires:I,hands:n,speakable:!J})}} novalidate autocomplete="off">
<${z} problems=${d} summary=${_.summary} />
${n?i`<p class="soft small">${W.handsHint}</p><${zt} id="invite-new-here" on=${m} hint=${W.newHereHint} onChange=${p}>${W.newHere}</${zt}>`:t.entry==="drop_in"&&i`<${nt} id="invite-kind" label=${A.kind} value=${a} onValue=${l} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${M} id="days" label=${A.days} value=${c} onValue=${r} problem=${K(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${h.busy?"small soft":"visually-hidden"}>${h.busy?W.making:""}</p>
<p role="alert" class="refusal">${h.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!h.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Ht({made:e,spoken:t,onDone:n}){let o=e.back?W.wayTitle(e.back):e.hands?W.handsTitle:A.shownTitle,s=e.back?W.wayShown:e.hands?W.handsShown:e.reusable?A.shownMany:A.shown;return i`<${Xe} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(F(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&i`<${Ks} secret=${e.secret} spoken=${t} />`}
</${Xe}>`}function Ks({secret:e,spoken:t}){let[n,o]=b([]);return N(()=>{bn(e).then(o)},[e]),n.length?i`<section class="spoken" aria-label=${W.wordsTitle}>
<h4>${W.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${W.number}: <b>${t}</b></p>
<p class="small soft">${W.wordsHint(Oo())}</p>
</section>`:null}var Ls=10080*6e4;function To({room:e,circle:t,desk:n,spoken:o}){let[s,a]=b(!1),[l,c]=b(null),[r,m]=b(""),p=V({}),d=C(),$=L(e),u=e.lanes.member.value?.person,h=Object.entries(n.members).map(([y,ie])=>({person:y,role:ie.role,name:e.words(ie.name)})),g=h.filter(y=>y.role!=="participant"),f=h.filter(y=>!g.includes(y)).sort((y,ie)=>y.name.localeCompare(ie.name)),w=[...g,...f].filter(y=>y.person!==u),O=async y=>{m(""),await d.run(`end-${y.person}`,()=>q("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(be.memberDone(y.name))},I=async y=>{m(""),await d.run(`remove-${y.person}`,()=>j(e,ie=>So(ie,y.person)))&&m(se.done(y.name))},Y=async({person:y,role:ie,name:H})=>{let G=p.current[y]??=qe(),te=Date.now()+Ls;await d.run(`way-${y}`,()=>j(e,Gt=>ze(Gt,G,{reusable:!1,expires:te,person:y,desk:ie!=="participant"})))&&(delete p.current[y],c({link:Bt(t.id,G.secret),secret:G.secret,reusable:!1,expires:te,back:H,speakable:!0}))},he=y=>{c(y),a(!1)},J=!!d.busy;return i`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${h.length}</span></h2>
<ul class="names">${[...g,...f].map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&i`<small class="soft">${eo[y.role]}</small>`}</li>`)}</ul>
${!f.length&&i`<p class="soft small">${k.noPeople}</p>`}
${g.length<2&&i`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?i`<${Ht} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Et} room=${e} circle=${t} hands onMade=${he} onCancel=${()=>a(!1)} />`:$&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${W.hands}</button></div>`}
${w.length>0&&i`<details><summary>${be.members}</summary>
<p class="soft small">${be.membersHint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&i`<button type="button" class="btn small" disabled=${J} aria-label=${W.wayOf(y.name)} onClick=${()=>Y(y)}>${W.way}</button>`}
${y.role==="participant"&&i`<${ee} label=${be.member} name=${be.memberOf(y.name)} kind="btn small quiet" ask=${be.memberAsk(y.name)} yes=${be.memberYes}
busy=${J} onYes=${()=>O(y)} />`}</li>`)}</ul>
</details>
${$&&i`<details><summary>${se.title}</summary>
<p class="soft small">${se.hint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ee} label=${se.one} name=${se.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?se.ask(y.name):se.askDesk(y.name)} yes=${se.yes} no=${se.no}
busy=${J} onYes=${()=>I(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?se.busy:d.busy.startsWith("way")?W.making:r}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function Co({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,a]=b(!1),[l,c]=b([]),r=C(),m=async p=>{p.preventDefault(),a(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=E();await r.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),a(!0))};return i`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&i`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${z} problems=${l} summary=${_.summary} />
<${M} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Po({room:e,circle:t,onRevise:n}){return i`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>i`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&i`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Kt({room:e,gathering:t}){let n=sn(),o=e.lanes.desk.value,a=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[Vt(e,c.arriving),Vt(e,c.leaving)],p=r&&m?vt.both(r,m):r||m&&vt.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return a.length?i`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${vt.desk}</h2>
<ul class="numbers">${a.map(l=>i`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Ao({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?i`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>i`<li key=${o} class="between"><span>${F(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Kt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Do({view:e,open:t,busy:n,back:o,onRevoke:s}){let a=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(F(Number(e.expires)))].filter(Boolean);return i`<li class="between">
<p><span dir="auto">${o?W.forBack(o):e.desk?W.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${a}`}>${A.state[a]??a}</span>
${l.length>0&&i`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&i`<${ee} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function No({room:e,circle:t,desk:n,spoken:o}){let[s,a]=b(!1),[l,c]=b(null),r=C(),m=Date.now(),p=Object.entries(n.invitations).sort(([,g],[,f])=>Number(f.expires)-Number(g.expires)),d=g=>g.state==="open"&&Number(g.expires)>m,$=p.filter(([,g])=>d(g)),u=p.filter(([,g])=>!d(g)),h=([g,f])=>i`<${Do} key=${g} view=${f} open=${d(f)} busy=${r.busy===g}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>r.run(g,()=>e.send({do:"revoke",invitation:g}))} />`;return i`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${l?i`<${Ht} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Et} room=${e} circle=${t} onMade=${g=>{c(g),a(!1)}} onCancel=${()=>a(!1)} />`:L(e)&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${A.make}</button></div>`}
${$.length?i`<ul class="names">${$.map(h)}</ul>`:!l&&!s&&i`<p class="soft small">${A.none}</p>`}
${u.length>0&&i`<details><summary>${A.older(u.length)}</summary><ul class="names">${u.map(h)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}function Lt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Oe.least,Math.min(Oe.most,e+s)));return i`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Oe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Oe.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&i`<p class="problem">${t}</p>`}
</div>`}function Mo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:a}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[r,m]=b(()=>Math.max(3,Math.min(12,c||8)));N(()=>{Ln()},[]);let p=Kn.value.known;if(!l)return i`<main class="page desk narrow"><header><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Z.title}</h1></div></header><p>${Z.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,h=l.agenda.reduce((f,w)=>f+e.words(l.segments[w].prompt).length,0),g=l.agenda.length>12||h>1200;return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Z.title}</h1><p class="soft">${Z.lead}</p></div></header>
<div class="on-screen between"><${Lt} people=${r} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${Z.print}</button></div>
<article class=${`paper${g?" dense":""}`} aria-label=${Z.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${v.gathering(l.number)}${$&&i`: <span dir="auto">${$}</span>`}</h2>
<p>${F(d)}, ${xe(d,l.minutes)}${!He(d,l.zone,ne())&&` (${xe(d,l.minutes,l.zone)} ${Ee(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${Z.begins}</th><th scope="col">${Z.part}</th><th scope="col">${Z.minutes}</th><th scope="col">${Z.each(r)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let w=l.segments[f],O=u;u+=w.minutes*6e4;let I=w.each?.[r];return i`<tr key=${f}><td>${xe(O,w.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(w.title)||le[w.kind]}</b>${w.prompt&&i`<p dir="auto">${e.words(w.prompt)}</p>`}</td>
<td>${w.minutes}</td><td>${I===void 0?"":je(I)}</td></tr>`})}</tbody></table>
<footer><h3>${Z.lines}</h3>
<ul>${p?.emergency&&i`<li><b>${Z.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>i`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&Z.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${Z.noCare}</p></footer>
</article>
</main>`}async function Io(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??E()})),a=oe(),l=await Pt(e,e.held.desk,Ye(e,{agreements:n,version:t}),a);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:r})=>[c,r])),bodies:a.bodies}}var Ws=24,Wt=e=>e.map(t=>({key:E(),text:t}));function Rt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:D.agreementMissing})):[{id:"promise-add",sentence:D.agreementsNone}]}function jt({list:e,problems:t,onList:n}){let o=V(""),s=()=>{o.current=E(),n([...e,{key:o.current,text:""}])},a=c=>{n(e.filter(r=>r!==c)),document.getElementById("promise-add")?.focus()};return i`<div class="promises" ref=${c=>{let r=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
<ol>${e.map((c,r)=>i`<li key=${c.key}>
<${M} id=${`promise-${c.key}`} label=${D.agreement(r+1)} bare as="textarea" value=${c.text}
problem=${K(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>a(c)}><span class="visually-hidden">${D.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Ws} onClick=${s}>${D.add}</button>
${K(t,"promise-add")&&i`<p class="problem">${D.agreementsNone}</p>`}
</div>`}function Bo({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(g=>e.words(g)),[a]=b(t.agreements_version+1),[l,c]=b(()=>Wt(s)),[r,m]=b([]),[p,d]=b(!1),$=C(),u=t.agreements_version>=a&&!$.busy,h=async g=>{g.preventDefault();let f=l.map(O=>O.text.trim()),w=Rt(l);m(w),d(!w.length&&f.join(`
`)===s.join(`
`)),!(w.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>j(e,O=>Io(O,a,f)))&&o()};return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${h} novalidate autocomplete="off">
<${z} problems=${r} summary=${_.summary} />
<${jt} list=${l} problems=${r} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(a)}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>
</main>`}function Eo({when:e,at:t,problems:n,onWhen:o}){let s=ot(()=>[...new Set([e.zone,...Dn()])].sort(),[e.zone]),a=r=>t===void 0?"":`${F(t,r)}, ${Q(t,r)}`,l=!!(e.date&&e.time)&&t===void 0,c=ft(e.date,e.time,e.zone).length>1;return i`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${M} id="plan-date" label=${x.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${M} id="plan-time" label=${x.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${M} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
${s.map(r=>i`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${M}>
</div>
<p role="status" class="reads">${t!==void 0?He(t,e.zone,ne())?x.reads(a(e.zone)):i`${x.reads(x.readsZone(a(e.zone),Ee(e.zone)))} <b>${x.readsYours(a(ne()))}.</b>`:l?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function Ho({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||le[e.from.kind],a=e.out||!Te(e)?void 0:wo(e,t);return i`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:a===void 0?"":(a<bo?x.eachLittle:x.each)(je(a),t)}</p></div>
${!e.out&&i`<div class="plan-minutes"><${M} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&i`<${M} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ko(e)&&i`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var Rs=10080*6e4;function js(e){let t=Object.values(e.planned).sort((a,l)=>Number(l.at)-Number(a.at))[0],n=t?.zone||ne(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Nn(o+Rs,n);return{date:Date.parse(s)>Date.now()?s:"",time:Mn(o,n),zone:n}}function Ko({room:e,desk:t,n,template:o,onDone:s}){let[a,l]=b(()=>js(t)),[c,r]=b(()=>go(o,n)),[m,p]=b(o.gathering[c]?.theme??""),[d,$]=b(()=>en(o.gathering[c])),[u,h]=b(Oe.usual),[g,f]=b([]),[w]=b(E),O=C(),I=ft(a.date,a.time,a.zone)[0],Y=tn(d),he=H=>{r(H),p(o.gathering[H].theme),$(en(o.gathering[H]))},J=()=>{let H={date:!a.date&&x.dateMissing,time:!a.time&&x.timeMissing},G=a.date&&a.time&&I===void 0&&x.timeSkipped;return[H.date&&{id:"plan-date",sentence:H.date},H.time&&{id:"plan-time",sentence:H.time},G&&{id:"plan-time",sentence:G},I!==void 0&&I<Date.now()&&{id:"plan-date",sentence:x.datePast},...d.filter(te=>!te.out&&!Te(te)).map(te=>({id:`min-${te.id}`,sentence:x.minutesBad})),Y>Ge&&{id:"plan-people",sentence:x.sumTooLong}].filter(te=>typeof te=="object")},y=async H=>{H.preventDefault();let G=J();if(f(G),G.length)return;let{plan:te,bodies:Gt}=yo({gathering:w,at:I,zone:a.zone,theme:m,parts:d});await O.run("plan",()=>e.send({do:"plan_gathering",plan:te},Gt))&&s()},ie=H=>$(d.map(G=>G.id===H.id?H:G));return i`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${z} problems=${g} summary=${_.summary} />
<${Eo} when=${a} at=${I} problems=${g} onWhen=${l} />
${o.gathering.length>1&&i`<${M} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${H=>he(Number(H))}>
${o.gathering.map((H,G)=>i`<option key=${G} value=${String(G)}>${x.templateNth(G+1,H.theme)}</option>`)}</${M}>`}
<${M} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${Lt} people=${u} onPeople=${h} problem=${K(g,"plan-people")} /></div>
<ol class="plan-parts">${d.map(H=>i`<${Ho} key=${H.id} part=${H} people=${u} problem=${K(g,`min-${H.id}`)} onPart=${ie} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(Y)}</b>${I!==void 0&&Y>0&&i` <span class="soft">${x.ends(Q(I+Y*6e4,a.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${O.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!O.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Lo({head:e,onBack:t,onDone:n,...o}){let[s,a]=b(null),[l,c]=b(""),{room:r,circle:m,desk:p}=o,[d]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(h=>h.number))+1),$=async()=>{c("");try{a(await me("/api/templates"))}catch(h){c(h instanceof U?h.sentence:String(h))}};N(()=>{$()},[]);let u=s?.find(h=>h.id===p.template)??s?.[0];return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(d)}</h1></div></header>
${u?i`<${Ko} ...${o} n=${d} template=${u} onDone=${n} />`:i`<p role="status">${l||_.loading}</p>${l&&i`<button class="btn" onClick=${$}>${_.again}</button>`}`}
</main>`}async function Wo(e,t,n,{person:o,keys:s,bodies:a}){let{openRecovery:l}=await Me(),c=await l(e,t,n);B(s,"missing_record");let[r]=Pn(s.desk);B(c.desk===r,c.desk<r?"old_record":"missing_record");let m=await cn(e,c,a[s.desk[r]]??""),p=Ae(m),d=await fn(e,p,null,a[s.roster.signed]??"");return B(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),B(an(await rn(c.key),d.circleKey.commitment),"wrong_key"),{...await ct(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function Ro(e,{invitation:t,secret:n},o,s,a){let{circle:l,person:c,device:r}=e,m=await it(l,n),p=st(await mn(l,t,m,mt(e)));return{circle:l,token:Pe(m.token),person:c,device:r.id,proof:Cn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:a}}var Ys=10*6e4,Fs=8e3;async function Yo(e,t){let n=qe(),o=await Ct(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await jo(e,await ze(s(),n,{reusable:!1,expires:Date.now()+Ys,desk:!0,person:t.person}));let a=E(),l=s().circle.agreements_version;await q("/api/knock",await Ro(t,n,l,{id:a,text:await An(t,a,"\xB7")},Pe(De()))),await Gs(e,t),await jo(e,await Fe(s(),t.person));let{roster:c,...r}=t;await pt(r)}async function jo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new U(o.code??"",o.sentence??"")}var Gs=(e,{person:t,device:n})=>new Promise((o,s)=>{let a=r=>(clearTimeout(l),queueMicrotask(()=>c()),r()),l=setTimeout(()=>a(()=>s(new Error("the knock was not seen"))),Fs),c=e.lanes.desk.subscribe(r=>{r?.waiting[t]?.device===n.id&&a(o)})});var qs={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Fo({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[a,l]=b({letters:t,code:""}),[c,r]=b([]),m=C(),p=!!e.lanes.ring.value?.gathering,d=async h=>{h.preventDefault();let g=[!a.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!a.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(r(g),g.length)return;await m.run("open",async()=>{let w=e.lanes.member.value;if(!w)throw new Error("nobody is here yet");let O=await $(async()=>Wo(e.circle,await zs(a.code),a.letters,w));return O?(await Yo(e,O),!0):!1})&&n()},$=async h=>{try{return await h()}catch(g){let f=g instanceof Ce||g instanceof Yt?qs[g.code]:void 0;if(!f)throw g;r([f]);return}},u=(h,g,f)=>i`<${M} id=${`sheet-${h}`} as="textarea" label=${g} hint=${f}
value=${a[h]} problem=${K(c,`sheet-${h}`)} onValue=${w=>l({...a,[h]:w})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${_.back}</button>
<h1 tabindex="-1" ref=${o}>${P.back}</h1><p class="soft">${P.backLead}</p></div></header>
${p&&i`<p class="notice">${P.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${z} problems=${c} summary=${_.summary} />
${u("letters",P.letters,P.lettersHint)}
${u("code",P.code,P.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?P.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${P.open}</button>
</form>
</main>`}var Yt=class extends Error{code="wrong_code"},zs=async e=>{let{codeTyped:t}=await Me();return t(e).catch(n=>{throw n instanceof Ce&&n.code==="wrong_key"?new Yt:n})};var Vs=()=>import("./field-qr-R5Y6OBWU.js").then(e=>e.Qr);function Go({room:e,onMake:t}){return L(e)?i`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function Zs(e){let{held:t}=Qe(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:a}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await Me(),m=l();return{letters:await c(t.circle,m,{desk:a,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function qo({room:e,circle:t,head:n,onBack:o}){let[s,a]=b(null);N(()=>{Zs(e).then(a)},[e]);let l=e.words(t.title);return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&i`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(F(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${bt} load=${Vs} text=${Us(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,r)=>i`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Us=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function zo({id:e,letters:t,onKeys:n}){let o=ot(()=>$t(e),[e]);N(()=>()=>o.close(),[o]);let s=xt().desk,[a,l]=b(!1),[c,r]=b(""),{step:m,go:p,back:d,head:$}=yt(t?"recover":"circle"),{state:u,sentence:h}=o.connection.value,g=o.lanes.desk.value,f=o.lanes.ring.value?.circle,w=o.lanes.member.value?.role;if(N(()=>{w==="participant"&&location.replace(`#/circle/${e}`)},[w]),o.stop.value)return i`<${qn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return i`<${Gn} room=${o} />`;if(!g||!f)return u==="stopped"?i`<${re} title=${k.stopped} again=${k.toDesk} sentence=${h} onAgain=${()=>location.replace("#/desk")} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&h||k.connecting}</p></main>`;let O={room:o,circle:f,desk:g,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(m==="promises")return i`<${Bo} ...${O} head=${$} onBack=${d} />`;if(m==="sheet")return i`<${Mo} ...${O} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return i`<${qo} ...${O} head=${$} onBack=${d} />`;if(m==="recover")return i`<${Fo} ...${O} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let I=o.lanes.ring.value?.gathering,Y=()=>{l(!0),p("plan")},he=y=>{r(y),p("sheet")};return i`<div hidden=${m!=="plan"}>
${a&&i`<${Lo} ...${O} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||v.untitled(O.spoken??1)}</h1>
<p class="soft">${we[f.entry]} · ${Re[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":h||_.offline}</p>
<${co} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&i`<${ho} ...${O} />
<div class="sides">
<div class="stack">
<${xo} ...${O} running=${I} onPlan=${Y} onSheet=${he} />
<${No} ...${O} />
<${Ao} ...${O} />
</div>
<div class="stack">
<${To} ...${O} />
${f.medium==="beside_a_call"&&i`<${Co} ...${O} />`}
<${Po} ...${O} onRevise=${()=>p("promises")} />
<${Go} room=${o} onMake=${()=>p("recovery")} />
</div>
</div>`}
<footer><${wt} /></footer>
</main>`}var Qs=4320*60*6e4;function Xs(e,t){if(!e)return{kind:"unchecked",sentence:T.unchecked};let n=Date.parse(e),o=`${ve(n,"UTC")} ${e.slice(0,4)}`;return t-n>Qs?{kind:"stale",sentence:T.stale(o)}:{kind:"checked",sentence:T.checked(o)}}function Vo({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:a}=Xs(e.verified_on,Date.now()),l=[e.phone,e.text&&T.textTo(e.text),e.link].filter(Boolean);return i`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${a}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${T.confirm}: ${e.label}`}>${T.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${_.edit}: ${e.label}`}>${_.edit}</button>
</div>`}var Zo=[["label",T.label,void 0,{maxlength:80}],["phone",T.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",T.text,void 0,{maxlength:80,dir:"ltr"}],["link",T.chat,T.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",T.hours,void 0,{maxlength:80}],["serves",T.serves,void 0,{maxlength:160}],["languages",T.languages,T.languagesHint,{maxlength:200}],["region",T.region,T.regionHint,{maxlength:80}]],Js={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ei(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:T.labelMissing},!n&&{id:"line-phone",sentence:T.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:T.numberBad},!t(e.text)&&{id:"line-text",sentence:T.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:T.linkBad},!e.serves&&{id:"line-serves",sentence:T.servesMissing},!e.languages&&{id:"line-languages",sentence:T.languagesMissing},!e.region&&{id:"line-region",sentence:T.regionMissing}].filter(o=>typeof o=="object")}function Uo({line:e,act:t,onSave:n,onCancel:o}){let[s,a]=b({...Js,...e,languages:e?.languages.join(", ")??""}),[l,c]=b([]),r=V(null);return N(()=>r.current?.focus(),[]),i`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(Zo.map(([h])=>[h,s[h].trim()])),$=ei(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,h])=>h));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?T.editTitle:T.addTitle}</h3>
<${z} problems=${l} summary=${_.summary} />
<div class="pairs">${Zo.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>i`<${M} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${K(l,`line-${p}`)} more=${u} onValue=${h=>a({...s,[p]:h})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${T.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function ti(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Qo(){let[e,t]=b(null),[n,o]=b(""),[s,a]=b(null),l=C(),c=async()=>{try{t((await me("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof U?d.sentence:String(d))}};N(()=>{c()},[]);let r=async d=>{let{verified_on:$,...u}=d,h=await l.run(d.label,()=>q("/api/crisis-lines",u));h&&(t(h.lines),a(null))},m=()=>{l.forget(),a(null)};if(!e)return n?i`<${re} sentence=${n} onAgain=${c} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${T.title}</h1><p role="status">${_.loading}</p></main>`;let p=d=>i`<${Uo} line=${d} act=${l} onSave=${r} onCancel=${m} />`;return i`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${T.title}</h1><p class="soft">${T.lead}</p></div></header>
${ti(e).map(([d,$])=>i`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>i`<li key=${u.label} class="line">
${s===u.label?p(u):i`<${Vo} line=${u} busy=${l.busy===u.label} onConfirm=${()=>r(u)} onEdit=${()=>a(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?i`<section class="line">${p(void 0)}</section>`:i`<button class="btn" onClick=${()=>a("")}>${T.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function Xo({templates:e,onChoose:t}){return i`<ul class="templates">${e.map(n=>i`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[we[n.entry],D.size(n.people.min,n.people.max),D.minutes(n.gathering[0]?.minutes??0),D.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>i`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${D.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>i`<li key=${s}><span dir="auto">${o.title||le[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&i`<ul class="bullets small">${n.notes.map(o=>i`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${D.use(n.name)}</button>
</li>`)}</ul>`}async function Jo({person:e,title:t,name:n,about:o,medium:s,entry:a,template:l,agreements:c}){let r=E(),m=await yn(r),p=De(),d={...await ct(r,Ae(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=oe(),u=async(w,O)=>{let I=E(),Y={circle:r,gathering:null,author:e,kind:w,id:I,turn:null},{sealed:he,wraps:J}=await Ne(Y,0,O,d.device,[{audience:"circle",owner:r,number:1,key:p}]);return $.bodies[I]=ae(e,he,J),I},h=await lt(r,m.keys,{what:"circle",owner:r,number:1,key:p,before:null}),g=await at(r,m.keys,{number:1,circleKey:{number:1,commitment:h.named.commitment},gatheringKeys:[],devices:[{...mt(d),ended:!1}]});return{request:{founding:{circle:r,medium:s,entry:a,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(w=>u("agreement",w))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(g),circle_key:$.add(h.record)}},bodies:$.bodies},held:d}}function es({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[a,l]=b(()=>Wt(e.agreements)),[c,r]=b([]),[m,p]=b(null),d=C(),$=g=>s({...o,...g}),u=async g=>{g.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:D.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:Je.nameMissing}),o.about.trim()||f.push({id:"about",sentence:D.aboutMissing}),f.push(...Rt(a)),r(f),f.length)return;let w={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:a.map(I=>I.text.trim())},O=await d.run("make",async()=>{let I=JSON.stringify(w),Y=m?.of===I?m.made:await Jo(w);return p({of:I,made:Y}),await q("/api/circles",Y.request),await pt(Y.held),Y.held});O&&location.replace(`#/desk/${O.circle}`)},h=(g,f)=>Object.keys(f).map(w=>({value:w,label:g[w],hint:f[w]}));return i`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${z} problems=${c} summary=${_.summary} />
<${M} id="title" label=${D.name} hint=${D.nameHint} value=${o.title} problem=${K(c,"title")}
onValue=${g=>$({title:g})} more=${{maxlength:80}} />
<${M} id="my-name" label=${Je.name} hint=${Je.nameHint} value=${o.name} problem=${K(c,"my-name")}
onValue=${g=>$({name:g})} more=${{maxlength:60}} />
<${nt} id="medium" label=${D.medium} value=${o.medium} options=${h(Re,Xn)} onValue=${g=>$({medium:g})} />
<${nt} id="entry" label=${D.entry} value=${o.entry} options=${h(we,Jn)} onValue=${g=>$({entry:g})} />
<${M} id="about" label=${D.about} hint=${D.aboutHint} as="textarea" value=${o.about} problem=${K(c,"about")}
onValue=${g=>$({about:g})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${D.agreementsTitle}</h2><p class="hint">${D.agreementsHint}</p>
<${jt} list=${a} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Je.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${D.make}</button>
</form>`}function ts(){let[e,t]=b(null),[n,o]=b(""),[s,a]=b(null),{step:l,go:c,back:r,head:m}=yt("choose"),p=async()=>{o("");try{let[u,h]=await Promise.all([me("/api/me"),me("/api/templates")]),g=await ut(u.circles.map(f=>f.circle));t({me:u,templates:h,name:[...g.values()].at(-1)?.name??""})}catch(u){o(u instanceof U?u.sentence:String(u))}};if(N(()=>{p()},[]),n)return i`<${re} sentence=${n} onAgain=${p} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${D.title}</h1><p role="status">${_.loading}</p></main>`;let d=l==="write"&&s,$=u=>{a(u),c("write")};return i`<main class="page desk narrow">
<header><div>
${d?i`<button class="back" onClick=${r}>${D.otherTemplate}</button>`:i`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?D.title:D.choose}</h1>
<p class="soft">${d?s.name:D.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${Xo} templates=${e.templates} onChoose=${$} /></div>
${s&&i`<div hidden=${!d}><${es} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function ns({params:e}){let t=e.circle==="new"?ts:e.circle==="lines"?Qo:zo,[n,o]=b(0),s=n?void 0:e.letters;return i`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var S={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${En(e)} ago`,waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Not offered yet",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function os({room:e}){let t=de(e);if(!t)return null;gt.value;let n=e.gatheringTime();return i`<section class="card agenda">
<h2>${S.agenda} <span>${S.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],a=o===t.segment,l=a&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return i`<li key=${o} aria-current=${a?"step":void 0}>
<span dir="auto">${kt(e,s)}</span>
<span>${a?S.agendaElapsed(Math.min(l,s.minutes),s.minutes):Hn(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function Ft({label:e,sure:t,yes:n,no:o,act:s,kind:a=""}){let[l,c]=b(!1),r=m=>m?.focus({preventScroll:!0});return l?i`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${r} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:i`<button class=${`btn ${a}`} onClick=${()=>c(!0)}>${e}</button>`}async function ss({held:e,desk:t,running:n,sealed:o},s){let a=t.held?.[s],l=Ie(e,"gathering");B(a&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:r,wraps:m}=Be(o(a.words)??"");B(c===a.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:a.words,turn:a.turn},d=await rt(p,r,m,$=>e.roster.devices.get($),dt(e),l);return{command:{do:"release_words",reflection:s,words:a.words},bodies:{[a.words]:ae(c,r,[...m,d])}}}async function is({held:e,desk:t,running:n,sealed:o},s,a){let l=t.held?.[s];if(B(l&&n,"no_key"),!a.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(un(Be(o(l.words)??"").sealed)),r=Ie(e,"desk");B(c&&c.member===l.author&&r,"no_key");let m=E(),p={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},d={audience:"member",owner:l.author,number:0,public:c.self},{sealed:$,wraps:u}=await Ne(p,0,a,e.device,[r,d]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:ae(e.person,$,u)}}}function as({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:a}=n?.can??{};if(!n||!L(e)||!o&&!s||Yn(e)?.medium!=="written")return null;let l=ni(n.held??{}),c=Object.values(n.returned??{}),r=n.holds??[],m=r.length>0,p=s?R.on:m?R.some(r.map(d=>d==="newcomers"?R.newcomers:typeof d=="string"?"":pe(e,d.person))):R.off;return i`<section class="card review">
<h2>${R.title} ${l.length>0&&i`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${p}</p>
${l.map(([d,$],u)=>i`<${oi} key=${d} room=${e} id=${d} one=${$} behind=${l.slice(0,u).some(([,h])=>h.turn===$.turn)} />`)}
${m&&!l.length&&i`<p class="small soft" role="status">${R.none}</p>`}
${c.length>0&&i`<p class="small soft" dir="auto">${R.gaveBack(c.map(d=>pe(e,d.author)))}</p>`}
${o&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${R.hold}</button>`}
${s&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${R.stop}</button>`}
${a&&!s&&i`<${si} room=${e} gathering=${a} holds=${r} ask=${t} />`}
</section>`}var ni=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function oi({room:e,id:t,one:n,behind:o}){let s=C(),[a,l]=b(null),c=pe(e,n.author),r=e.words(n.words),m=()=>s.run("release",()=>j(e,$=>ss($,t))),p=()=>s.run("return",()=>j(e,$=>is($,t,a??""))),d=$=>$?.focus({preventScroll:!0});return i`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${r?"voice":"small soft"} dir="auto" translate="no">${r||R.unread}</p>
${a===null?i`<div class="row">
${r&&i`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${R.releaseOf(c)} onClick=${m}>${R.release}</button>`}
<button class="btn" aria-label=${R.giveBackTo(c)} onClick=${()=>l("")}>${R.giveBack}</button>
</div>
${o&&i`<p class="small soft">${R.behind}</p>`}`:i`<form class="stack" autocomplete="off" onSubmit=${$=>($.preventDefault(),p())}>
<label class="stack"><span class="small">${R.note(c)}</span>
<textarea class="field" rows="2" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" ref=${d} value=${a} onInput=${$=>l($.target.value)}></textarea></label>
<div class="row"><button class="btn primary" disabled=${!!s.busy}>${a.trim()?R.giveBackWith:R.giveBackWithout}</button>
<button type="button" class="btn quiet" onClick=${()=>l(null)}>${R.keep}</button></div>
</form>`}
<${ge} sentence=${s.sentence} />
</article>`}function si({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(de(e)?.seats??{}).filter(([,r])=>r.role==="participant"),a=r=>n.some(m=>typeof m=="object"&&m.person===r),l=(r,m)=>o({do:"hold_words",gathering:t,on:r,whose:m}),c=n.includes("newcomers");return i`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${R.ofNewcomers}</button>
<details><summary>${R.ofOne}</summary><div class="row">
${s.map(([r])=>i`<button key=${r} class="btn" aria-pressed=${a(r)} onClick=${()=>l(!a(r),{person:r})}><span dir="auto" translate="no">${pe(e,r)}</span></button>`)}
</div></details>`}var rs=["i_need_a_person","give_me_a_moment","ok"];function ls({room:e,ask:t}){gt.value;let n=Object.entries(e.lanes.desk.value?.signals??{});n.sort(([,s],[,a])=>rs.indexOf(s.kind)-rs.indexOf(a.kind)||Number(s.since)-Number(a.since));let o={i_need_a_person:S.asked,give_me_a_moment:S.moment,ok:S.fine};return n.map(([s,a])=>i`<section key=${s} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${S.signals[a.kind]} <span>${S.ago(e.running()-Number(a.since))}</span></h2>
<p dir="auto">${o[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:s})}>${S.seen}</button>
</section>`)}function cs({room:e,ask:t}){let n=C(),o=Mt(e),s=L(e),a=e.lanes.desk.value,l=Object.entries(a?.waiting??{});if(!a||!l.length)return null;let c=a.can.admit&&!n.busy,r=m=>c&&n.run(m,()=>j(e,p=>Fe(p,m)));return i`<section class="card">
<h2>${S.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Nt($)||(p.first_time?S.firstTime:S.returning),!p.here&&S.gone,!p.accepted&&S.notAccepted].filter(Boolean);return i`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Dt} knock=${$} />
<div class="row">
${s&&!$.stop&&i`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>r(m)}>${S.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&i`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${S.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&i`<p class="small soft">${$e.title}. <a href=${`#/desk/${e.circle}`}>${S.full}</a></p>`}
${!c&&i`<p class="small soft" id="admit-later">${n.busy?ce.admitting:S.admitLater}</p>`}
<${ge} sentence=${n.sentence} />
</section>`}function ii({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Fn(e);return!e.lanes.desk.value||!Rn(e)?null:i`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${S.label}>
<${ls} room=${e} ask=${o} />
<${cs} room=${e} ask=${o} />
<section class="card next-card">
<h2>${S.next}</h2>
<${ai} room=${e} ask=${o} />
<${ge} sentence=${s} />
</section>
<${as} room=${e} ask=${o} />
<${os} room=${e} />
<${ri} room=${e} ask=${o} />
<${Kt} room=${e} gathering=${de(e)?.id} />
<${li} room=${e} ask=${o} />
<button class="btn desk-close" onClick=${n}>${S.close}</button>
</div>`}function ai({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=de(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],a=[n.resume&&i`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${S.resume}</button>`,n.open&&i`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${S.begin}</button>`,n.begin_round&&i`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${S.round}</button>`,n.release&&i`<${Ft} label=${S.release} sure=${S.releaseSure} yes=${S.releaseYes} no=${S.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&i`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${S.nextPart(kt(e,o.segments[s??""]))}</button>`].filter(Boolean);return i`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${a}</div>
${n.pause&&i`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${S.pause}</button>`}`}function ri({room:e,ask:t}){let n=e.lanes.desk.value,o=de(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:i`<section class="card">
<h2>${S.piece}</h2>
${n.not_yet.length>0&&i`<${ms} room=${e} label=${jn(e)?.kind==="open_centre"?zn.notYet:S.notYet} people=${n.not_yet} />`}
${n.passed.length>0&&i`<${ms} room=${e} label=${S.passed} people=${n.passed} />`}
${n.can.move_on&&i`<${Ft} label=${S.moveOn} sure=${S.moveOnSure(pe(e,o?.person))} yes=${S.moveOnYes} no=${S.keep}
act=${()=>t({do:"move_on",turn:n.can.move_on})} />`}
</section>`}var ms=({room:e,label:t,people:n})=>i`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>i`${s>0&&", "}<span dir="auto" translate="no">${pe(e,o)}</span>`)}</p>`;function li({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=de(e);if(!n||!o)return null;let s=o.lead===Wn(e);return i`<section class="card">
<h2>${S.more}</h2>
<p class="small soft">${s?S.youLead:S.leads(pe(e,o.lead))}</p>
${!s&&i`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${S.lead}</button>`}
${n.close_gently&&i`<${Ft} label=${S.close_gently} sure=${S.closeSure} yes=${S.closeYes} no=${S.keep} act=${()=>t({do:"close_gently",gathering:n.close_gently})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${S.full}</a>
</section>`}function ci({room:e,gathering:t}){let n=C();return L(e)?i`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>j(e,o=>We(o,t)))}>${k.openDoors}</button>
<${ge} sentence=${n.sentence} />`:null}var fe={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function ds({params:e}){let[t,n]=b("opening"),[o,s]=b(""),a=async()=>{n("opening");try{await q("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof U?l:new U("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return N(()=>{a()},[]),t==="fault"?i`<${re} sentence=${o} onAgain=${a} />`:t==="opening"?i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${fe.welcome}</h1><p role="status">${fe.opening}</p></main>`:i`<main class="page door">
<header><h1>${fe.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${fe.closedDo}</p>
<ul class="bullets"><li>${fe.closedServer} <code>${fe.command}</code></li><li>${fe.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${a}>${fe.again}</button>
</main>`}export{ns as Circle,lo as Desk,ii as DeskColumn,ci as OpenDoors,ds as Setup};
