/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as _,b as J,c as ge}from"./chunk-FUENLMZT.js";import{b as qn}from"./chunk-XHAZDUZR.js";import{$ as _n,$a as wt,A as ye,Aa as te,B as mn,Ba as En,C as ot,Ca as ht,Da as In,E as Ae,Ea as Hn,F as dn,Fa as U,G as pn,Ga as ve,H as un,Ha as Y,I as $n,Ia as Ln,J as fn,Ja as xe,K as st,Ka as Bn,L as hn,La as Me,M as bn,Ma as Ee,Na as bt,Oa as Kn,P as gn,Pa as Rn,Qa as gt,R as kn,Ra as ae,S as wn,Sa as Vt,T as yn,U as De,Ua as kt,V as at,Va as Wn,W as it,Wa as de,X as vn,Xa as jn,Y as xn,Ya as Yn,Z as rt,Za as be,_ as Sn,_a as Fn,a,aa as On,b,ba as Tn,bb as yt,c as N,ca as Ne,cb as vt,d as z,db as E,e as tt,ea as Cn,eb as B,f as an,fa as T,fb as G,g as rn,ga as L,gb as Zt,h as Z,ha as lt,hb as xt,i as me,ia as ct,ib as ie,j as q,ja as Pn,jb as St,k as Ce,ka as mt,kb as Ut,l as K,la as dt,lb as Gn,ma as An,mb as zn,n as ln,pa as pt,q as Pe,r as nt,ra as ut,ua as Dn,va as Nn,wa as he,xa as $t,y as cn,ya as Mn,za as ft}from"./chunk-QKFIH57O.js";var fs=1e4,Vn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function _t(){let[e,t]=b(null),[n,o]=b(""),s=z(0),r=an(async()=>{let l=++s.current;try{let c=await me("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof Z&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof Z?c.sentence:String(c))}},[]);return N(()=>{let l=()=>{document.visibilityState==="visible"&&r()},c=setInterval(l,fs),i=Cn.subscribe(()=>{r()});for(let[m,p]of Vn)m.addEventListener(p,l);return()=>{clearInterval(c),i();for(let[m,p]of Vn)m.removeEventListener(p,l);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var hs=480;function Ie({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var ke=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Ot=(e,t)=>e.length<hs?e:e.filter(n=>!n.ended||t(n.member));function Qt(e,t,n){return K(n,"no_key"),{named:t,give:o=>Sn(e,{id:o.device,agree:o.agree},t,n)}}var Zn=({circle:e,roster:t,circleKeys:n})=>Qt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Xt({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return K(s&&n?.id===o,"no_key"),Qt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Tt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await fn(e,n,t.number,o.public),give:s=>_n(e,{id:s.device,agree:s.agree},n,t.number,o)}))),pe=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function qe(e,t,n,{before:o,...s}){let r=De(),{named:l,record:c}=await rt(e,t,{...s,key:r,before:o??null});return{gift:Qt(e,l,r),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var He=async(e,t,n,o)=>({roster:o.number,signed:n.add(await st(e,t,o))});function ne(){let e={};return{bodies:e,add(t){let n=L();return e[n]=t,n}}}var Ge=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Le(e,t){let{held:n}=e,o=ne(),{gift:s,record:r,state:l}=await qe(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ie(n),gatheringKeys:[{gathering:t,...l}]},i={...await He(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await pe(o,ke(c.devices,Ge(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var Ct=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Jt(e){return K(Ct(e),"no_key"),e}var bs=["keys_moved","keys_renewed","keys_incomplete"];async function Un({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),l=await t(await o(r));if(l.outcome!=="refused"||!bs.includes(l.code??"")||s===5)return l;await n(r.held.roster.seen.number)}}var gs=4e3,I=e=>Ct(e.held.value);function Ve(e){let{desk:t,ring:n}=e.lanes,o=Jt(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function Qn(e){return await ze(e.keys,t=>t!=="looking"),await ze(e.lanes.desk,Boolean),await ze(e.lanes.ring,Boolean),I(e)||await ze(e.held,Ct),!!Jt(e.held.value)}var W=(e,t)=>Un({at:async()=>Ve(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>ks(e,n)},t),ks=(e,t)=>ze(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),ze=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,gs),r=e.subscribe(l=>{t(l)&&o()})});var Se=(e,t,n)=>`${e} ${e===1?t:n}`,Be={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Xn={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},we={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Jn={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},eo={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Pt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},re={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Se(e,"person asked for you","people asked for you"),waits:e=>Se(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Se(e,"person","people"),seats:(e,t)=>`${Se(e,"participant","participants")}, ${Se(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Se(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},Q={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},M={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Se(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},D={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},_e={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},V={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},S={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Ke=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var ws=24,ys=137.5;function to({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,ws-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),l=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,i)=>{let m=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${c} style=${{"--h":String((25+i*ys)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function no(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(l=>4+(l-n)/o*92);for(let l=1;l<r.length;l++)r[l]=Math.max(r[l],r[l-1]+s);for(let l=r.length-1,c=96;l>=0;l--,c-=s)r[l]=Math.min(r[l],c);return e.length===1?[50]:r}var vs=24;function xs(e,t){let n=Ln(e,te(),t);return n===0?`${bt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${U(e)}`:n===1?`${x.near.tomorrow} ${U(e)}`:n>1&&n<7?Bn(e):ve(e)}function oo({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=no(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=x.weeks(e.filter(i=>i.past).map(i=>ve(Number(i.at))),e.filter(i=>!i.past).map(i=>`${ve(Number(i.at))} ${U(Number(i.at))}`)),l=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&l.every(m=>Math.abs(o[m]-o[i])>=vs)&&l.push(i);let c=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,m)=>a`<circle key=${i.id} class=${i.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${c(o[i])==="start"?0:c(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${c(o[i])}>${i===s?xs(n[i],t):ve(n[i])}</text>`)}
</svg>`}var Ss=60*6e4,_s=240*6e4;function so({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=T(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,i=!e.phase&&n&&c<Ss&&c>-_s,m=async()=>{let d=ft(e.id),$=await s.run("open",async()=>await Qn(d)&&W(d,u=>Le(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[we[e.entry],Be[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${to} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${Pt[e.phase]}</p>`}
</div>
<div class="what">
<${oo} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&a`<p class="small">${x.gathering(l.number)}: ${Y(Number(l.at),void 0,o)}, ${U(Number(l.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function ao({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var Os=()=>import("./field-qr-NOQZJLFF.js").then(e=>e.Qr);function Ze({id:e,title:t,label:n,link:o,says:s,done:r,shareText:l,onDone:c,children:i}){let[m,p]=b(""),[d,$]=b(!1),u=z(null),g=z(null);N(()=>g.current?.focus(),[]);let h=async()=>{try{await navigator.clipboard.writeText(o),p(_.copied)}catch{u.current?.focus(),u.current?.select(),p(_.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(y=>a`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${h}>${_.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${_.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?_.qrHide:_.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${r}</button>
</div>
${d&&a`<figure class="qr-shown"><${gt} load=${Os} text=${o} label=${_.qrOf(n)} /><figcaption class="small soft">${_.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${m}</p>
</section>`}function io(){let[e,t]=b(null),n=T(),o=async s=>{let r=await n.run(String(s),()=>q("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${Q.title}</h3>
<p class="soft">${Q.lead}</p>
${e?a`<${Ze} key=${e.link} id="facilitator-link" title=${e.forMe?Q.back:Q.invite} label=${Q.linkLabel} link=${e.link}
says=${[e.forMe?Q.backShown:Q.inviteShown,Q.once]} done=${Q.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${Q.invite}</button><p class="soft small">${Q.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${Q.back}</button><p class="soft small">${Q.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function ro(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&ut(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function lo(){let{desk:e,stale:t,sentence:n,load:o}=_t(),s=T(),r=ro(e?.circles??[]);if(!e&&n)return a`<${ae} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${_.loading}</p></main>`;let l=x.greeting[bt()],c=()=>s.run("sign-out",()=>q("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?_.offline:""}</p>
<${ao} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(i=>a`<${so} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${io} />
<div class="panel"><h3>${O.title}</h3>
<p class="soft">${e.crisis_line_confirmed?O.open:O.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${O.look}</a></div>
</div>
<div class="panel"><h3>${x.devices}</h3>
<p class="soft">${x.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${x.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${yt} />
<${J} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var le={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},ue={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},R={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},oe={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},ce={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Ue={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},co={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function mo({room:e,onSheet:t}){return I(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${ue.title}</h2>
<p>${ue.works}</p><p>${ue.worksNot}</p><p>${ue.how}</p><p class="soft small">${ue.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${ue.sheet}</button>
</section>`}async function At({circle:e,deskKeys:t},n,o){let s=ye(n.secret);return o.desk||o.person?`${s} ${await wn(e,t,n,o)}`:s}var Qe=e=>mn(e.split(" ")[0]);async function po({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:yn(e,t,{invitation:n,secret:Qe(o)},s)}var uo=new Map;function Xe(e,t){let n=`${e} ${ye(t)}`,o=uo.get(n);if(o)return o;let s=ot(e,t);return uo.set(n,s),s}var Re=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),en=(e,t,n,o,s)=>Tn(e,t,n.page,o,JSON.stringify(s));async function Dt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),r=await Promise.all(s.map(async([l,c])=>{let i=await Xe(e.held.circle,Qe(e.words(c.secret)));return[l,o.add(await en(e.held.circle,l,i,t,n))]}));return Object.fromEntries(r)}async function $o(e,t){let{step:n,bodies:o}=await bo(e,[t,...ho(e)],Ge(e)(t)?t:void 0);return{command:{do:"remove",person:t,step:n},bodies:o}}async function fo(e,t){let{step:n,bodies:o}=await bo(e,[t,...ho(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var ho=e=>e.desk.renew_after??[];async function bo(e,t,n){let{held:o,desk:s,running:r}=e,{circle:l}=o,c=ne(),i=Ie(o,r),m=A=>!t.includes(A),p=n?await xn(l,o.deskKeys):void 0,d=p?.keys??o.deskKeys,$=o.circleKeys[i.circleKey.number];K($,"no_key");let u=await qe(l,d,c,{what:"circle",owner:l,number:i.circleKey.number+1,before:$});i.circleKey=u.state;let[g]=i.gatheringKeys,h=g&&await qe(l,d,c,{what:"gathering",owner:g.gathering,number:g.number+1});h&&(i.gatheringKeys=[{gathering:g.gathering,...h.state}]),i.devices=Ot(i.devices,A=>A in s.members).map(A=>m(A.member)?A:{...A,ended:!0});let f=ke(i.devices,m),y=h?ke(f,Ts(e)):[];return{step:{...await He(l,d,c,i),circle_key:u.record,...h&&{gathering_key:h.record},...p&&{desk:c.add(p.record)},grants:[...await pe(c,f,[u.gift]),...h?await pe(c,y,[h.gift]):[],...p?await pe(c,ke(f,Ge(e)),await Tt(l,d)):[]],...p&&n&&{pages:await Dt(e,Ae(d),Cs(e,n),c)}},bodies:c.bodies}}var Ts=e=>t=>Ge(e)(t)||e.seats.includes(t);function Cs(e,t){let n=e.desk.members[t]?.name;return Re({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Nt({room:e}){let t=T(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&I(e)&&e.connection.value.state==="live";return N(()=>{o&&t.run("renew",()=>W(e,s=>fo(s,n)))},[o,n]),n?a`<p role="status" class="notice">${co.text} ${t.sentence}</p>`:null}var Mt=65,Ps=32;async function tn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],l=t.invitations[r?.invitation??""];K(r?.device&&r.proof&&r.invitation&&l,"not_proven");let c=nt(o(r.proof)??"");K(c.length===3*Mt+Ps,"not_proven");let[i,m,p]=[0,1,2].map(h=>c.slice(h*Mt,(h+1)*Mt)),d=n(l.secret),$=await po(e,r.invitation,d),u={member:$.person??s,device:r.device,agree:i,sign:m,self:p};await un(e.circle,r.invitation,await Xe(e.circle,Qe(d)),u,Pe(c.slice(3*Mt)));let g=[...e.roster.devices.values()].some(h=>h.member===s);return K(!g||$.person===s,"not_proven"),K((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function We(e,t){let n=e.desk.waiting[t];return K(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Ds(e,t):As(e,t)}async function As(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:l}=await tn(e,t),c={...s,ended:!1},i=ne(),m=o&&(!l||r||e.seats.includes(s.member)),p=[Zn(n),...m?[Xt(n,o)]:[],...r?await Tt(n.circle,n.deskKeys):[]],d=Ie(n,o);d.devices=[...Ot(d.devices,g=>g in e.desk.members),c];let $={...await He(n.circle,n.deskKeys,i,d),admission:i.add(await bn(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await pe(i,[c],p)},u=l?void 0:await go(e,t,i,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:i.bodies}}async function Ds(e,t){let{held:n,running:o}=e,s=ne(),r=ke([...n.roster.devices.values()],i=>i===t),l=o?await pe(s,r,[Xt(n,o)]):[],c=await go(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function go({held:e,desk:t,sealed:n},o,s,r){let l=t.waiting[o].name,{author:c,sealed:i,wraps:m}=$t(n(l)??"");if(m.some(u=>$n(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===r?.device?r:e.roster.devices.get(u),$=dt(e,"circle");return K($&&c===o,"wrong_author"),s.bodies[l]=he(c,i,[...m,await it(p,i,m,d,mt(e),$)]),l}var Et=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${le.unproven}.</b> ${le.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${le.alike(e.alike)}</span></p>`}`,It=e=>e.back?le.back(e.back):e.desk?le.desk:"";var Ns=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function ko(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Ns.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function wo(e,t){let n=ko(e);return n?t.find(o=>ko(o)===n):void 0}function Ht(e){let[t,n]=b({}),o=e.lanes.desk.value,s=I(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=r.map(([c,i])=>`${c} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return N(()=>{let c=!0;for(let[i]of s?r:[])Ms(e,i).then(m=>c&&n(p=>({...p,[i]:m})));return()=>{c=!1}},[e,s,l]),c=>{let i=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:wo(i,m)}}}async function Ms(e,t){try{let n=Ve(e),{newcomer:o,desk:s,back:r}=await tn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ce),stop:n instanceof Ce?n.sentence:void 0}}}function yo({room:e,desk:t}){let n=T(),o=Ht(e),s=I(e),r=Object.entries(t.waiting),l=i=>n.run(i,()=>W(e,m=>We(m,i))),c=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?le.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,m])=>{let p=e.words(m.name),d=o(i),$=[It(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Et} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(i)}>${k.admit}</button>`}
<${J} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>c(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var je=240,Oe={least:3,most:12,usual:8},vo=20,Es=["closing","release"],nn=e=>e.segment.map(t=>({id:L(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),xo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),So=e=>!Es.includes(e.from.kind);function Te(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=je?t:0}var on=e=>e.reduce((t,n)=>t+(n.out?0:Te(n)),0);function _o(e,t){let n=e.from.each[t],o=Te(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Oo({gathering:e,at:t,zone:n,theme:o,parts:s}){let r={},l=i=>{if(!i.trim())return;let m=L();return r[m]=i.trim(),m},c=s.filter(i=>!i.out).map(({id:i,from:m,prompt:p,...d})=>({id:i,kind:m.kind,minutes:Te({id:i,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:on(s),theme:l(o),agenda:c},bodies:r}}var Lt=e=>/^\d+$/.test(e.trim())&&Number(e)<=je?Number(e):0;function To({id:e,plan:t,room:n,onDone:o}){let[s,r]=b({}),[l,c]=b([]),i=z(null),m=T();N(()=>i.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,g)=>u+Lt(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Lt(p(f))).map(f=>({id:`now-${f}`,sentence:S.minutesBad})),...d>je?[{id:`now-${t.agenda[0]}`,sentence:S.sumTooLong}]:[]];if(c(g),g.length)return;let h=Object.fromEntries(t.agenda.filter(f=>Lt(p(f))!==t.segments[f].minutes).map(f=>[f,Lt(p(f))]));(!Object.keys(h).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:h})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${_e.minutesTitle}</h3>
<p class="hint">${_e.minutesHint}</p>
<${G} problems=${l} summary=${_.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||re[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${S.minutesOf(g)} bare value=${p(u)} problem=${B(l,`now-${u}`)}
onValue=${h=>r({...s,[u]:h})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${S.sum(d)}</b> <span class="soft">${S.ends(U(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${_e.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function sn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[l,c]=b(!1),i=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${Y(i)}</b> <span>${xe(i,t.minutes)}</span></p>
${!Ee(i,t.zone,te())&&a`<p class="soft small">${k.inZone(`${Y(i,t.zone)}, ${xe(i,t.minutes,t.zone)}`,Me(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?a`<${To} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return a`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||re[$.kind]}</span>${u&&a`<small class="soft"> ${S.each(Ke(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${_e.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${_e.sheet}</button></div>`}
</details>
</div>`}var Is=60*6e4;function Co({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:l}){let c=T(),i=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,y])=>Number(f.at)-Number(y.at)),[m,...p]=i,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>W(e,y=>Le(y,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,h=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!I(e))return null;let f=Number(m[1].at);return f-Date.now()<Is?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${J} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${Y(f)}, ${U(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Pt[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${sn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${h()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${J} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([f,y])=>a`<li key=${f}>
<${sn} id=${f} plan=${y} room=${e} people=${d} onSheet=${()=>l(f)} />
<${J} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var Hs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),Ye=()=>({invitation:L(),secret:On(),page:L(),kept:L()});async function Fe(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:l,desk:c=!1,person:i=null}){let{circle:m}=e.held,p=await Xe(m,n),d=await kn(p.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:g}=await at($,0,await At(e.held,{invitation:t,secret:n},{desk:c,person:i}),e.held.device,[Hs(e.held)]);return{command:{do:"invite",invitation:t,hash:d,reusable:r,expires:l,page:o,secret:s,...i?{person:i}:c&&{desk:c}},bodies:{[o]:await en(m,t,p,e.held.desk,Re(e)),[s]:he(e.held.person,u,g)}}}function Je({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Ls=()=>`${location.origin}${location.pathname}`,Bt=(e,t)=>`${Ls()}#/invitation/${e}/${ye(t)}`,Po=(e,t,n)=>`${e}/${t}/${ye(n)}`,Ao=()=>`${location.host}${location.pathname}#/words`;var Bs=1440*6e4,Ks=14,Rs=180;function Kt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,l]=b(t.entry==="drop_in"?"many":"one"),[c,i]=b(String(Ks)),[m,p]=b(!0),[d,$]=b([]),u=z(Ye()),g=T();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Rs;if($(y?[]:[{id:"days",sentence:D.daysBad}]),!y)return;let C=!n&&r==="many",A=Date.now()+Number(c)*Bs,{secret:j}=u.current;if(!await g.run("invite",()=>W(e,v=>Fe(v,u.current,{reusable:C,expires:A,desk:n}))))return;let X=n&&m?await g.run("link",()=>q("/api/links",{for_me:!1})):void 0;n&&m&&!X||o({link:X?Po(X.link,t.id,j):Bt(t.id,j),secret:j,reusable:C,expires:A,hands:n,speakable:!X})}} novalidate autocomplete="off">
<${G} problems=${d} summary=${_.summary} />
${n?a`<p class="soft small">${R.handsHint}</p><${Zt} id="invite-new-here" on=${m} hint=${R.newHereHint} onChange=${p}>${R.newHere}</${Zt}>`:t.entry==="drop_in"&&a`<${Je} id="invite-kind" label=${D.kind} value=${r} onValue=${l} options=${[{value:"many",label:D.reusable,hint:D.reusableHint},{value:"one",label:D.single,hint:D.singleHint}]} />`}
<${E} id="days" label=${D.days} value=${c} onValue=${i} problem=${B(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?R.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${D.create}</button><button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Rt({made:e,spoken:t,onDone:n}){let o=e.back?R.wayTitle(e.back):e.hands?R.handsTitle:D.shownTitle,s=e.back?R.wayShown:e.hands?R.handsShown:e.reusable?D.shownMany:D.shown;return a`<${Ze} key=${e.link} id="invitation-link" title=${o} label=${D.linkLabel} link=${e.link} shareText=${D.shareText}
says=${[s,D.once,D.until(Y(e.expires))]} done=${D.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Ws} secret=${e.secret} spoken=${t} />`}
</${Ze}>`}function Ws({secret:e,spoken:t}){let[n,o]=b([]);return N(()=>{gn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${R.wordsTitle}>
<h4>${R.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${R.number}: <b>${t}</b></p>
<p class="small soft">${R.wordsHint(Ao())}</p>
</section>`:null}var js=10080*6e4;function Do({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),[i,m]=b(""),p=z({}),d=T(),$=I(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([v,se])=>({person:v,role:se.role,name:e.words(se.name)})),h=g.filter(v=>v.role!=="participant"),f=g.filter(v=>!h.includes(v)).sort((v,se)=>v.name.localeCompare(se.name)),y=[...h,...f].filter(v=>v.person!==u),C=async v=>{m(""),await d.run(`end-${v.person}`,()=>q("/api/ways-in/end",{circle:t.id,person:v.person}))&&m(ge.memberDone(v.name))},A=async v=>{m(""),await d.run(`remove-${v.person}`,()=>W(e,se=>$o(se,v.person)))&&m(oe.done(v.name))},j=async({person:v,role:se,name:H})=>{let F=p.current[v]??=Ye(),ee=Date.now()+js;await d.run(`way-${v}`,()=>W(e,zt=>Fe(zt,F,{reusable:!1,expires:ee,person:v,desk:se!=="participant"})))&&(delete p.current[v],c({link:Bt(t.id,F.secret),secret:F.secret,reusable:!1,expires:ee,back:H,speakable:!0}))},fe=v=>{c(v),r(!1)},X=!!d.busy;return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...h,...f].map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>${v.role!=="participant"&&a`<small class="soft">${eo[v.role]}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${h.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?a`<${Rt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${Kt} room=${e} circle=${t} hands onMade=${fe} onCancel=${()=>r(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${R.hands}</button></div>`}
${y.length>0&&a`<details><summary>${ge.members}</summary>
<p class="soft small">${ge.membersHint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${X} aria-label=${R.wayOf(v.name)} onClick=${()=>j(v)}>${R.way}</button>`}
${v.role==="participant"&&a`<${J} label=${ge.member} name=${ge.memberOf(v.name)} kind="btn small quiet" ask=${ge.memberAsk(v.name)} yes=${ge.memberYes}
busy=${X} onYes=${()=>C(v)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${oe.title}</summary>
<p class="soft small">${oe.hint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
<${J} label=${oe.one} name=${oe.oneOf(v.name)} kind="btn small quiet" ask=${v.role==="participant"?oe.ask(v.name):oe.askDesk(v.name)} yes=${oe.yes} no=${oe.no}
busy=${X} onYes=${()=>A(v)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?oe.busy:d.busy.startsWith("way")?R.making:i}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function No({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,r]=b(!1),[l,c]=b([]),i=T(),m=async p=>{p.preventDefault(),r(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=L();await i.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${G} problems=${l} summary=${_.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${B(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function Mo({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${I(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Wt({room:e,gathering:t}){let n=rn(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[i,m]=[Ut(e,c.arriving),Ut(e,c.leaving)],p=i&&m?St.both(i,m):i||m&&St.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${St.desk}</h2>
<ul class="numbers">${r.map(l=>a`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Eo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${Y(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Wt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Io({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&D.usedBy(e.used),t&&D.goodUntil(Y(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?R.forBack(o):e.desk?R.forHands:e.reusable?D.forMany:D.forOne}</span> <span class=${`mark ${r}`}>${D.state[r]??r}</span>
${l.length>0&&a`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&a`<${J} label=${D.revoke} kind="btn small quiet" ask=${D.revokeAsk} yes=${D.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Ho({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),i=T(),m=Date.now(),p=Object.entries(n.invitations).sort(([,h],[,f])=>Number(f.expires)-Number(h.expires)),d=h=>h.state==="open"&&Number(h.expires)>m,$=p.filter(([,h])=>d(h)),u=p.filter(([,h])=>!d(h)),g=([h,f])=>a`<${Io} key=${h} view=${f} open=${d(f)} busy=${i.busy===h}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>i.run(h,()=>e.send({do:"revoke",invitation:h}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${D.title}</h2>
${l?a`<${Rt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${Kt} room=${e} circle=${t} onMade=${h=>{c(h),r(!1)}} onCancel=${()=>r(!1)} />`:I(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${D.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(g)}</ul>`:!l&&!s&&a`<p class="soft small">${D.none}</p>`}
${u.length>0&&a`<details><summary>${D.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function jt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Oe.least,Math.min(Oe.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${S.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Oe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${S.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Oe.most} onClick=${()=>o(1)}><span class="visually-hidden">${S.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function Lo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[i,m]=b(()=>Math.max(3,Math.min(12,c||8)));N(()=>{Nn()},[]);let p=Dn.value.known;if(!l)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1></div></header><p>${V.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,g=l.agenda.reduce((f,y)=>f+e.words(l.segments[y].prompt).length,0),h=l.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1><p class="soft">${V.lead}</p></div></header>
<div class="on-screen between"><${jt} people=${i} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${V.print}</button></div>
<article class=${`paper${h?" dense":""}`} aria-label=${V.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(l.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${Y(d)}, ${xe(d,l.minutes)}${!Ee(d,l.zone,te())&&` (${xe(d,l.minutes,l.zone)} ${Me(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${V.begins}</th><th scope="col">${V.part}</th><th scope="col">${V.minutes}</th><th scope="col">${V.each(i)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let y=l.segments[f],C=u;u+=y.minutes*6e4;let A=y.each?.[i];return a`<tr key=${f}><td>${xe(C,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||re[y.kind]}</b>${y.prompt&&a`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${A===void 0?"":Ke(A)}</td></tr>`})}</tbody></table>
<footer><h3>${V.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${V.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&V.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${V.noCare}</p></footer>
</article>
</main>`}async function Bo(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??L()})),r=ne(),l=await Dt(e,e.held.desk,Re(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:i})=>[c,i])),bodies:r.bodies}}var Ys=24,Yt=e=>e.map(t=>({key:L(),text:t}));function Ft(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:M.agreementMissing})):[{id:"promise-add",sentence:M.agreementsNone}]}function qt({list:e,problems:t,onList:n}){let o=z(""),s=()=>{o.current=L(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(i=>i!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let i=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((c,i)=>a`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${M.agreement(i+1)} bare as="textarea" value=${c.text}
problem=${B(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${M.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Ys} onClick=${s}>${M.add}</button>
${B(t,"promise-add")&&a`<p class="problem">${M.agreementsNone}</p>`}
</div>`}function Ko({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(h=>e.words(h)),[r]=b(t.agreements_version+1),[l,c]=b(()=>Yt(s)),[i,m]=b([]),[p,d]=b(!1),$=T(),u=t.agreements_version>=r&&!$.busy,g=async h=>{h.preventDefault();let f=l.map(C=>C.text.trim()),y=Ft(l);m(y),d(!y.length&&f.join(`
`)===s.join(`
`)),!(y.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>W(e,C=>Bo(C,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${G} problems=${i} summary=${_.summary} />
<${qt} list=${l} problems=${i} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>
</main>`}function Ro({when:e,at:t,problems:n,onWhen:o}){let s=tt(()=>[...new Set([e.zone,...En()])].sort(),[e.zone]),r=i=>t===void 0?"":`${Y(t,i)}, ${U(t,i)}`,l=!!(e.date&&e.time)&&t===void 0,c=ht(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${S.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${S.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${B(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${S.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${B(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${S.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?Ee(t,e.zone,te())?S.reads(r(e.zone)):a`${S.reads(S.readsZone(r(e.zone),Me(e.zone)))} <b>${S.readsYours(r(te()))}.</b>`:l?S.timeSkipped:""} ${c?S.timeTwice:""}</p>
</fieldset>`}function Wo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||re[e.from.kind],r=e.out||!Te(e)?void 0:_o(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?S.leftOut:r===void 0?"":(r<vo?S.eachLittle:S.each)(Ke(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${S.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${S.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${S.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${So(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?S.takeIn:S.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?S.takeIn:S.leaveOut}</button>`}
</li>`}var Fs=10080*6e4;function qs(e){let t=Object.values(e.planned).sort((r,l)=>Number(l.at)-Number(r.at))[0],n=t?.zone||te(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=In(o+Fs,n);return{date:Date.parse(s)>Date.now()?s:"",time:Hn(o,n),zone:n}}function jo({room:e,desk:t,n,template:o,onDone:s}){let[r,l]=b(()=>qs(t)),[c,i]=b(()=>xo(o,n)),[m,p]=b(o.gathering[c]?.theme??""),[d,$]=b(()=>nn(o.gathering[c])),[u,g]=b(Oe.usual),[h,f]=b([]),[y]=b(L),C=T(),A=ht(r.date,r.time,r.zone)[0],j=on(d),fe=H=>{i(H),p(o.gathering[H].theme),$(nn(o.gathering[H]))},X=()=>{let H={date:!r.date&&S.dateMissing,time:!r.time&&S.timeMissing},F=r.date&&r.time&&A===void 0&&S.timeSkipped;return[H.date&&{id:"plan-date",sentence:H.date},H.time&&{id:"plan-time",sentence:H.time},F&&{id:"plan-time",sentence:F},A!==void 0&&A<Date.now()&&{id:"plan-date",sentence:S.datePast},...d.filter(ee=>!ee.out&&!Te(ee)).map(ee=>({id:`min-${ee.id}`,sentence:S.minutesBad})),j>je&&{id:"plan-people",sentence:S.sumTooLong}].filter(ee=>typeof ee=="object")},v=async H=>{H.preventDefault();let F=X();if(f(F),F.length)return;let{plan:ee,bodies:zt}=Oo({gathering:y,at:A,zone:r.zone,theme:m,parts:d});await C.run("plan",()=>e.send({do:"plan_gathering",plan:ee},zt))&&s()},se=H=>$(d.map(F=>F.id===H.id?H:F));return a`<form class="stack roomy" onSubmit=${v} novalidate autocomplete="off">
<${G} problems=${h} summary=${_.summary} />
<${Ro} when=${r} at=${A} problems=${h} onWhen=${l} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${S.template} value=${String(c)} onValue=${H=>fe(Number(H))}>
${o.gathering.map((H,F)=>a`<option key=${F} value=${String(F)}>${S.templateNth(F+1,H.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${S.theme} hint=${S.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${S.agenda}</h2><p class="hint">${S.agendaHint}</p></div>
<${jt} people=${u} onPeople=${g} problem=${B(h,"plan-people")} /></div>
<ol class="plan-parts">${d.map(H=>a`<${Wo} key=${H.id} part=${H} people=${u} problem=${B(h,`min-${H.id}`)} onPart=${se} />`)}</ol>
<p class="sum" role="status"><b>${S.sum(j)}</b>${A!==void 0&&j>0&&a` <span class="soft">${S.ends(U(A+j*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${C.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!C.busy}>${S.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Yo({head:e,onBack:t,onDone:n,...o}){let[s,r]=b(null),[l,c]=b(""),{room:i,circle:m,desk:p}=o,[d]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),$=async()=>{c("");try{r(await me("/api/templates"))}catch(g){c(g instanceof Z?g.sentence:String(g))}};N(()=>{$()},[]);let u=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${S.title(d)}</h1></div></header>
${u?a`<${jo} ...${o} n=${d} template=${u} onDone=${n} />`:a`<p role="status">${l||_.loading}</p>${l&&a`<button class="btn" onClick=${$}>${_.again}</button>`}`}
</main>`}async function Fo(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:l}=await Ne(),c=await l(e,t,n);K(s,"missing_record");let[i]=An(s.desk);K(c.desk===i,c.desk<i?"old_record":"missing_record");let m=await dn(e,c,r[s.desk[i]]??""),p=Ae(m),d=await hn(e,p,null,r[s.roster.signed]??"");return K(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),K(ln(await cn(c.key),d.circleKey.commitment),"wrong_key"),{...await lt(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function qo(e,{invitation:t,secret:n},o,s,r){let{circle:l,person:c,device:i}=e,m=await ot(l,n),p=nt(await pn(l,t,m,ct(e)));return{circle:l,token:Pe(m.token),person:c,device:i.id,proof:Pn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var Gs=10*6e4,zs=8e3;async function zo(e,t){let n=Ye(),o=await At(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await Go(e,await Fe(s(),n,{reusable:!1,expires:Date.now()+Gs,desk:!0,person:t.person}));let r=L(),l=s().circle.agreements_version;await q("/api/knock",await qo(t,n,l,{id:r,text:await Mn(t,r,"\xB7")},Pe(De()))),await Vs(e,t),await Go(e,await We(s(),t.person));let{roster:c,...i}=t;await pt(i)}async function Go(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new Z(o.code??"",o.sentence??"")}var Vs=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(l),queueMicrotask(()=>c()),i()),l=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),zs),c=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var Zs={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Vo({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,l]=b({letters:t,code:""}),[c,i]=b([]),m=T(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let h=[!r.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(i(h),h.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let C=await $(async()=>Fo(e.circle,await Us(r.code),r.letters,y));return C?(await zo(e,C),!0):!1})&&n()},$=async g=>{try{return await g()}catch(h){let f=h instanceof Ce||h instanceof Gt?Zs[h.code]:void 0;if(!f)throw h;i([f]);return}},u=(g,h,f)=>a`<${E} id=${`sheet-${g}`} as="textarea" label=${h} hint=${f}
value=${r[g]} problem=${B(c,`sheet-${g}`)} onValue=${y=>l({...r,[g]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${_.back}</button>
<h1 tabindex="-1" ref=${o}>${P.back}</h1><p class="soft">${P.backLead}</p></div></header>
${p&&a`<p class="notice">${P.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${G} problems=${c} summary=${_.summary} />
${u("letters",P.letters,P.lettersHint)}
${u("code",P.code,P.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?P.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${P.open}</button>
</form>
</main>`}var Gt=class extends Error{code="wrong_code"},Us=async e=>{let{codeTyped:t}=await Ne();return t(e).catch(n=>{throw n instanceof Ce&&n.code==="wrong_key"?new Gt:n})};var Qs=()=>import("./field-qr-NOQZJLFF.js").then(e=>e.Qr);function Zo({room:e,onMake:t}){return I(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function Xs(e){let{held:t}=Ve(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:i}=await Ne(),m=l();return{letters:await c(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(m)}}function Uo({room:e,circle:t,head:n,onBack:o}){let[s,r]=b(null);N(()=>{Xs(e).then(r)},[e]);let l=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${gt} load=${Qs} text=${Js(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,i)=>a`<li key=${i}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Js=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Qo({id:e,letters:t,onKeys:n}){let o=tt(()=>ft(e),[e]);N(()=>()=>o.close(),[o]);let s=_t().desk,[r,l]=b(!1),[c,i]=b(""),{step:m,go:p,back:d,head:$}=vt(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,h=o.lanes.desk.value,f=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(N(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return a`<${Gn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${qn} room=${o} />`;if(!h||!f)return u==="stopped"?a`<${ae} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let C={room:o,circle:f,desk:h,home:s,spoken:s?.circles.find(v=>v.id===e)?.spoken};if(m==="promises")return a`<${Ko} ...${C} head=${$} onBack=${d} />`;if(m==="sheet")return a`<${Lo} ...${C} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return a`<${Uo} ...${C} head=${$} onBack=${d} />`;if(m==="recover")return a`<${Vo} ...${C} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let A=o.lanes.ring.value?.gathering,j=()=>{l(!0),p("plan")},fe=v=>{i(v),p("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${Yo} ...${C} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||x.untitled(C.spoken??1)}</h1>
<p class="soft">${we[f.entry]} · ${Be[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||_.offline}</p>
<${Nt} room=${o} />
<${mo} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${yo} ...${C} />
<div class="sides">
<div class="stack">
<${Co} ...${C} running=${A} onPlan=${j} onSheet=${fe} />
<${Ho} ...${C} />
<${Eo} ...${C} />
</div>
<div class="stack">
<${Do} ...${C} />
${f.medium==="beside_a_call"&&a`<${No} ...${C} />`}
<${Mo} ...${C} onRevise=${()=>p("promises")} />
<${Zo} room=${o} onMake=${()=>p("recovery")} />
</div>
</div>`}
<footer><${yt} /></footer>
</main>`}var ea=4320*60*6e4;function ta(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${ve(n,"UTC")} ${e.slice(0,4)}`;return t-n>ea?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function Xo({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=ta(e.verified_on,Date.now()),l=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${_.edit}: ${e.label}`}>${_.edit}</button>
</div>`}var Jo=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],na={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function oa(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function es({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=b({...na,...e,languages:e?.languages.join(", ")??""}),[l,c]=b([]),i=z(null);return N(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(Jo.map(([g])=>[g,s[g].trim()])),$=oa(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?O.editTitle:O.addTitle}</h3>
<${G} problems=${l} summary=${_.summary} />
<div class="pairs">${Jo.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>a`<${E} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${B(l,`line-${p}`)} more=${u} onValue=${g=>r({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function sa(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function ts(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),l=T(),c=async()=>{try{t((await me("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof Z?d.sentence:String(d))}};N(()=>{c()},[]);let i=async d=>{let{verified_on:$,...u}=d,g=await l.run(d.label,()=>q("/api/crisis-lines",u));g&&(t(g.lines),r(null))},m=()=>{l.forget(),r(null)};if(!e)return n?a`<${ae} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${_.loading}</p></main>`;let p=d=>a`<${es} line=${d} act=${l} onSave=${i} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${sa(e).map(([d,$])=>a`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?p(u):a`<${Xo} line=${u} busy=${l.busy===u.label} onConfirm=${()=>i(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function ns({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[we[n.entry],M.size(n.people.min,n.people.max),M.minutes(n.gathering[0]?.minutes??0),M.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${M.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||re[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${M.use(n.name)}</button>
</li>`)}</ul>`}async function os({person:e,title:t,name:n,about:o,medium:s,entry:r,template:l,agreements:c}){let i=L(),m=await vn(i),p=De(),d={...await lt(i,Ae(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=ne(),u=async(y,C)=>{let A=L(),j={circle:i,gathering:null,author:e,kind:y,id:A,turn:null},{sealed:fe,wraps:X}=await at(j,0,C,d.device,[{audience:"circle",owner:i,number:1,key:p}]);return $.bodies[A]=he(e,fe,X),A},g=await rt(i,m.keys,{what:"circle",owner:i,number:1,key:p,before:null}),h=await st(i,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...ct(d),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(y=>u("agreement",y))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(h),circle_key:$.add(g.record)}},bodies:$.bodies},held:d}}function ss({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,l]=b(()=>Yt(e.agreements)),[c,i]=b([]),[m,p]=b(null),d=T(),$=h=>s({...o,...h}),u=async h=>{h.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:M.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:Ue.nameMissing}),o.about.trim()||f.push({id:"about",sentence:M.aboutMissing}),f.push(...Ft(r)),i(f),f.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(A=>A.text.trim())},C=await d.run("make",async()=>{let A=JSON.stringify(y),j=m?.of===A?m.made:await os(y);return p({of:A,made:j}),await q("/api/circles",j.request),await pt(j.held),j.held});C&&location.replace(`#/desk/${C.circle}`)},g=(h,f)=>Object.keys(f).map(y=>({value:y,label:h[y],hint:f[y]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${G} problems=${c} summary=${_.summary} />
<${E} id="title" label=${M.name} hint=${M.nameHint} value=${o.title} problem=${B(c,"title")}
onValue=${h=>$({title:h})} more=${{maxlength:80}} />
<${E} id="my-name" label=${Ue.name} hint=${Ue.nameHint} value=${o.name} problem=${B(c,"my-name")}
onValue=${h=>$({name:h})} more=${{maxlength:60}} />
<${Je} id="medium" label=${M.medium} value=${o.medium} options=${g(Be,Xn)} onValue=${h=>$({medium:h})} />
<${Je} id="entry" label=${M.entry} value=${o.entry} options=${g(we,Jn)} onValue=${h=>$({entry:h})} />
<${E} id="about" label=${M.about} hint=${M.aboutHint} as="textarea" value=${o.about} problem=${B(c,"about")}
onValue=${h=>$({about:h})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${M.agreementsTitle}</h2><p class="hint">${M.agreementsHint}</p>
<${qt} list=${r} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Ue.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${M.make}</button>
</form>`}function as(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),{step:l,go:c,back:i,head:m}=vt("choose"),p=async()=>{o("");try{let[u,g]=await Promise.all([me("/api/me"),me("/api/templates")]),h=await ut(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...h.values()].at(-1)?.name??""})}catch(u){o(u instanceof Z?u.sentence:String(u))}};if(N(()=>{p()},[]),n)return a`<${ae} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${M.title}</h1><p role="status">${_.loading}</p></main>`;let d=l==="write"&&s,$=u=>{r(u),c("write")};return a`<main class="page desk narrow">
<header><div>
${d?a`<button class="back" onClick=${i}>${M.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?M.title:M.choose}</h1>
<p class="soft">${d?s.name:M.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${ns} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!d}><${ss} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function is({params:e}){let t=e.circle==="new"?as:e.circle==="lines"?ts:Qo,[n,o]=b(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Kn(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Not offered yet",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function rs({room:e}){let t=de(e);if(!t)return null;kt.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,l=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${wt(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(l,s.minutes),s.minutes):Rn(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function et({label:e,sure:t,yes:n,no:o,act:s,kind:r=""}){let[l,c]=b(!1),i=m=>m?.focus({preventScroll:!0});return l?a`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${i} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:a`<button class=${`btn ${r}`} onClick=${()=>c(!0)}>${e}</button>`}async function ls({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],l=dt(e,"gathering");K(r&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:i,wraps:m}=$t(o(r.words)??"");K(c===r.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},d=await it(p,i,m,$=>e.roster.devices.get($),mt(e),l);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:he(c,i,[...m,d])}}}function cs({room:e,ask:t}){let n=T(),o=e.lanes.desk.value,{hold_words:s,stop_holding:r}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!I(e)||!s&&!r)return null;let c=i=>n.run(i,()=>W(e,m=>ls(m,i)));return a`<section class="card review">
<h2>${ce.title} ${l.length>0&&a`<span>${l.length}</span>`}</h2>
<p class="small soft">${r?ce.on:ce.off}</p>
${l.map(([i,m])=>{let p=be(e,m.author),d=e.words(m.words);return a`<article key=${i} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b></p>
<p class=${d?"voice":"small soft"} dir="auto" translate="no">${d||ce.unread}</p>
${d&&a`<button class="btn primary" disabled=${n.busy===i} aria-label=${ce.releaseOf(p)} onClick=${()=>c(i)}>${ce.release}</button>`}
</article>`})}
${r&&!l.length&&a`<p class="small soft" role="status">${ce.none}</p>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${ce.hold}</button>`}
${r&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${ce.stop}</button>`}
<${ie} sentence=${n.sentence} />
</section>`}var ms=["i_need_a_person","give_me_a_moment","ok"];function ds({room:e,ask:t}){kt.value;let n=e.lanes.desk.value,o=c=>w.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,i])=>ms.indexOf(c.kind)-ms.indexOf(i.kind)||Number(c.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},l=Object.entries(n?.checks??{}).filter(([c,i])=>!i.answer||!n?.signals[c]);return a`
${s.map(([c,i])=>a`<section key=${c} class=${`card ${i.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${w.signals[i.kind]} <span>${o(i.since)}</span></h2>
<p dir="auto">${r[i.kind](e.words(i.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${w.seen}</button>
</section>`)}
${l.map(([c,i])=>a`<section key=${`check ${c}`} class="card">
<h2>${i.answer?w.signals[i.answer]:w.wasAsked} <span>${o(i.answered??i.since)}</span></h2>
<p dir="auto">${i.answer?r[i.answer](e.words(i.name)):w.noAnswer(e.words(i.name))}</p>
${i.answer?a`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${w.seen}</button>`:a`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${w.takeBackCheck}</button>`}
</section>`)}
`}function ps({room:e,ask:t}){let n=T(),o=Ht(e),s=I(e),r=e.lanes.desk.value,l=Object.entries(r?.waiting??{});if(!r||!l.length)return null;let c=r.can.admit&&!n.busy,i=m=>c&&n.run(m,()=>W(e,p=>We(p,m)));return a`<section class="card">
<h2>${w.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[It($)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Et} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>i(m)}>${w.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${ue.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?le.admitting:w.admitLater}</p>`}
<${ie} sentence=${n.sentence} />
</section>`}function aa({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=xt(e);return!e.lanes.desk.value||!Yn(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${Nt} room=${e} />
<${ds} room=${e} ask=${o} />
<${ps} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${ia} room=${e} ask=${o} />
<${ie} sentence=${s} />
</section>
<${cs} room=${e} ask=${o} />
<${rs} room=${e} />
<${ra} room=${e} ask=${o} />
<${Wt} room=${e} gathering=${de(e)?.id} />
<${la} room=${e} ask=${o} />
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function ia({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=de(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${et} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(wt(e,o.segments[s??""]))}</button>`].filter(Boolean);return a`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function ra({room:e,ask:t}){let n=e.lanes.desk.value,o=de(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:a`<section class="card">
<h2>${w.piece}</h2>
${n.not_yet.length>0&&a`<${us} room=${e} label=${Fn(e)?.kind==="open_centre"?zn.notYet:w.notYet} people=${n.not_yet} />`}
${n.passed.length>0&&a`<${us} room=${e} label=${w.passed} people=${n.passed} />`}
${n.can.move_on&&a`<${et} label=${w.moveOn} sure=${w.moveOnSure(be(e,o?.person))} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:n.can.move_on})} />`}
</section>`}var us=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${be(e,o)}</span>`)}</p>`;function la({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=de(e);if(!n||!o)return null;let s=o.lead===jn(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${s?w.youLead:w.leads(be(e,o.lead))}</p>
${!s&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${w.lead}</button>`}
${n.close_gently&&a`<${et} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:n.close_gently})} />`}
${n.emergency_end&&a`<${et} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:n.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function ca({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=xt(e),r=e.lanes.desk.value?.can,l=de(e)?.seats[t];if(!r||!l)return null;let c=r.hand_lead?.people.includes(t)&&r.hand_lead.gathering,i=async m=>await o(m)&&n();return a`<${Vt} title=${be(e,t)} onClose=${n}>
<p class="soft">${Wn[l.presence]}</p>
<button class="btn way" onClick=${()=>i({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${c&&a`<button class="btn way" onClick=${()=>i({do:"hand_lead",gathering:c,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${ie} sentence=${s} />
</${Vt}>`}function ma({room:e,gathering:t}){let n=T();return I(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>W(e,o=>Le(o,t)))}>${k.openDoors}</button>
<${ie} sentence=${n.sentence} />`:null}var $e={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function $s({params:e}){let[t,n]=b("opening"),[o,s]=b(""),r=async()=>{n("opening");try{await q("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof Z?l:new Z("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return N(()=>{r()},[]),t==="fault"?a`<${ae} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${$e.welcome}</h1><p role="status">${$e.opening}</p></main>`:a`<main class="page door">
<header><h1>${$e.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${$e.closedDo}</p>
<ul class="bullets"><li>${$e.closedServer} <code>${$e.command}</code></li><li>${$e.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${$e.again}</button>
</main>`}export{is as Circle,lo as Desk,aa as DeskColumn,ma as OpenDoors,ca as PersonSheet,$s as Setup};
