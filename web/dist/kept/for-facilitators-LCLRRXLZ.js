/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as eo}from"./chunk-QBFOZSST.js";import{a as S,b as ne,c as ye}from"./chunk-TBQQU46C.js";import{$ as $t,A as bn,Aa as Ye,Ba as Kn,C as Se,Ca as wt,D as gn,Da as ie,E as pt,Ea as Rn,Fa as yt,Ga as jn,H as Oe,Ha as Yn,I as kn,Ia as J,J as wn,Ja as Te,K as yn,Ka as W,La as Fn,M as vn,Ma as Ce,N as xn,Na as Gn,O as _n,Oa as Fe,P as ut,Pa as Ge,Q as Sn,Qa as vt,R as On,Ra as qn,Sa as tn,Ta as zn,U as Tn,Ua as Vn,Va as xt,W as Cn,Wa as de,X as Pn,Xa as nn,Y as Dn,Z as Le,Za as _t,_ as We,_a as pe,a,aa as An,ab as St,b,ba as Nn,bb as Un,c as P,ca as ft,cb as oe,d as Z,da as Mn,db as Zn,e as ct,ea as En,eb as Qn,f as $n,fa as Bn,fb as V,g as fn,ga as In,gb as Xn,h as X,ha as Ke,hb as Ot,i as fe,ib as Jn,j as z,ja as Hn,k as Je,ka as T,kb as Tt,l as mt,la as H,lb as Ct,m as Ie,ma as ht,mb as E,n as I,na as bt,nb as K,oa as Ln,ob as U,p as hn,pa as gt,pb as on,qa as Re,qb as Pt,ra as Wn,rb as sn,s as He,sb as to,t as dt,tb as no,ua as je,wa as kt,za as me}from"./chunk-5GSOVHA5.js";var Cs=1e4,oo=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Dt(){let[e,t]=b(null),[n,o]=b(""),s=Z(0),r=$n(async()=>{let c=++s.current;try{let l=await fe("/api/desk");if(c!==s.current)return;t(l),o("")}catch(l){if(c!==s.current)return;if(l instanceof X&&(l.code==="signed_out"||l.code==="facilitators_only"))return location.replace("#/");o(l instanceof X?l.sentence:String(l))}},[]);return P(()=>{let c=()=>{document.visibilityState==="visible"&&r()},l=setInterval(c,Cs),i=Hn.subscribe(()=>{r()});for(let[m,p]of oo)m.addEventListener(p,c);return()=>{clearInterval(l),i();for(let[m,p]of oo)m.removeEventListener(p,c);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var Ps=480;function qe({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var ve=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),At=(e,t)=>e.length<Ps?e:e.filter(n=>!n.ended||t(n.member));function an(e,t,n){return I(n,"no_key"),{named:t,give:o=>Mn(e,{id:o.device,agree:o.agree},t,n)}}var so=({circle:e,roster:t,circleKeys:n})=>an(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function rn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return I(s&&n?.id===o,"no_key"),an(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Nt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await _n(e,n,t.number,o.public),give:s=>En(e,{id:s.device,agree:s.agree},n,t.number,o)}))),he=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function et(e,t,n,{before:o,...s}){let r=Le(),{named:c,record:l}=await ft(e,t,{...s,key:r,before:o??null});return{gift:an(e,c,r),record:n.add(l),state:{number:c.number,commitment:c.commitment}}}var ze=async(e,t,n,o)=>({roster:o.number,signed:n.add(await ut(e,t,o))});function re(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var tt=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ve(e,t){let{held:n}=e,o=re(),{gift:s,record:r,state:c}=await et(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),l={...qe(n),gatheringKeys:[{gathering:t,...c}]},i={...await ze(n.circle,n.deskKeys,o,l),gathering_key:r,grants:await he(o,ve(l.devices,tt(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var Mt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function ln(e){return I(Mt(e),"no_key"),e}var Ds=["keys_moved","keys_renewed","keys_incomplete"];async function ao({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),c=await t(await o(r));if(c.outcome!=="refused"||!Ds.includes(c.code??"")||s===5)return c;await n(r.held.roster.seen.number)}}var As=4e3,L=e=>Mt(e.held.value);function ot(e){let{desk:t,ring:n}=e.lanes,o=ln(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function io(e){return await nt(e.keys,t=>t!=="looking"),await nt(e.lanes.desk,Boolean),await nt(e.lanes.ring,Boolean),L(e)||await nt(e.held,Mt),!!ln(e.held.value)}var R=(e,t)=>ao({at:async()=>ot(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>Ns(e,n)},t),Ns=(e,t)=>nt(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),nt=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,As),r=e.subscribe(c=>{t(c)&&o()})});var Pe=(e,t,n)=>`${e} ${e===1?t:n}`,Ue={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},ro={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},xe={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},lo={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},co={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Et={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},ue={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Pe(e,"person asked for you","people asked for you"),waits:e=>Pe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Pe(e,"person","people"),seats:(e,t)=>`${Pe(e,"participant","participants")}, ${Pe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Pe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},ee={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},M={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Pe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},N={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},De={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},Q={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},_={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Ze=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var Ms=24,Es=137.5;function mo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Ms-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),c=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${c}>
${o.map((l,i)=>{let m=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${l} style=${{"--h":String((25+i*Es)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function po(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(c=>4+(c-n)/o*92);for(let c=1;c<r.length;c++)r[c]=Math.max(r[c],r[c-1]+s);for(let c=r.length-1,l=96;c>=0;c--,l-=s)r[c]=Math.min(r[c],l);return e.length===1?[50]:r}var Bs=24;function Is(e,t){let n=Fn(e,ie(),t);return n===0?`${vt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${J(e)}`:n===1?`${x.near.tomorrow} ${J(e)}`:n>1&&n<7?Gn(e):Te(e)}function uo({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=po(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=x.weeks(e.filter(i=>i.past).map(i=>Te(Number(i.at))),e.filter(i=>!i.past).map(i=>`${Te(Number(i.at))} ${J(Number(i.at))}`)),c=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&c.every(m=>Math.abs(o[m]-o[i])>=Bs)&&c.push(i);let l=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,m)=>a`<circle key=${i.id} class=${i.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${c.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${l(o[i])==="start"?0:l(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${l(o[i])}>${i===s?Is(n[i],t):Te(n[i])}</text>`)}
</svg>`}var Hs=60*6e4,Ls=240*6e4;function $o({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=T(),c=e.gatherings.filter(d=>!d.past)[0],l=c?Number(c.at)-o:1/0,i=!e.phase&&n&&l<Hs&&l>-Ls,m=async()=>{let d=wt(e.id),u=await s.run("open",async()=>await io(d)&&R(d,$=>Ve($,c.id)));d.close(),u&&(location.hash=`#/circle/${e.id}`)},p=[xe[e.entry],Ue[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${mo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${Et[e.phase]}</p>`}
</div>
<div class="what">
<${uo} gatherings=${e.gatherings} now=${o} />
${c&&!e.phase&&a`<p class="small">${x.gathering(c.number)}: ${W(Number(c.at),void 0,o)}, ${J(Number(c.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function fo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var Ws=()=>import("./field-qr-D2BY5BYH.js").then(e=>e.Qr);function st({id:e,title:t,label:n,link:o,says:s,done:r,shareText:c,onDone:l,children:i}){let[m,p]=b(""),[d,u]=b(!1),$=Z(null),g=Z(null);P(()=>g.current?.focus(),[]);let h=async()=>{try{await navigator.clipboard.writeText(o),p(S.copied)}catch{$.current?.focus(),$.current?.select(),p(S.copyFailed)}},f=()=>navigator.share({title:c,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(v=>a`<p key=${v}>${v}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${$}
onFocus=${v=>v.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${h}>${S.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${S.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>u(!d)}>${d?S.qrHide:S.qr}</button>
<button type="button" class="btn quiet" onClick=${l}>${r}</button>
</div>
${d&&a`<figure class="qr-shown"><${xt} load=${Ws} text=${o} label=${S.qrOf(n)} /><figcaption class="small soft">${S.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${m}</p>
</section>`}function ho(){let[e,t]=b(null),n=T(),o=async s=>{let r=await n.run(String(s),()=>z("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${ee.title}</h3>
<p class="soft">${ee.lead}</p>
${e?a`<${st} key=${e.link} id="facilitator-link" title=${e.forMe?ee.back:ee.invite} label=${ee.linkLabel} link=${e.link}
says=${[e.forMe?ee.backShown:ee.inviteShown,ee.once]} done=${ee.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${ee.invite}</button><p class="soft small">${ee.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${ee.back}</button><p class="soft small">${ee.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function bo(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return P(()=>{let s=!0;return o&&kt(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function go(){let{desk:e,stale:t,sentence:n,load:o}=Dt(),s=T(),r=bo(e?.circles??[]);if(P(()=>{mt()},[]),!e&&n)return a`<${de} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${S.loading}</p></main>`;let c=x.greeting[vt()],l=()=>s.run("sign-out",()=>z("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${c}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?S.offline:""}</p>
<${fo} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
${Je.value.known&&!Je.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${O.report}</h2><p>${O.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(i=>a`<${$o} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${ho} />
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
<${Tt} />
<${ne} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${l} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var le={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Ae={title:"Record of controls",count:e=>qn(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Bt({room:e}){let t=T(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,c],[,l])=>Number(c.done)-Number(l.done)||Number(c.since)-Number(l.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,r=c=>t.run(c.person,()=>e.send(c));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${le.title}</h2>
<p class="soft small">${le.hint}</p>
${o.map(([c,l])=>{let i=e.words(l.name),m=l.owner&&(l.owner===s?le.you:le.sees(e.words(n.members[l.owner]?.name))),p={person:c,since:l.since};return a`<div key=${c} class="waiting-one">
<p><b dir="auto" translate="no">${i}</b> <span class="small soft" dir="auto">${[le.why[l.why],W(Number(l.since)),l.done?le.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!l.done&&a`<div class="row">
${l.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${le.takeOf(i)} onClick=${()=>r({do:"take_follow_up",...p})}>${le.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${le.doneOf(i)} onClick=${()=>r({do:"follow_up_done",...p})}>${le.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Ks(e,t){let n=e?.records??{},o={},s=[];for(let[r,{record:c}]of Object.entries(t?.past??{})){if(!c)continue;let l=`${c.count} ${c.head}`;n[r]?n[r]!==l&&s.push(r):o[r]=l}return{changed:s,fresh:o}}function ko(e){let t=e.held.peek(),{changed:n,fresh:o}=Ks(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},je(t).catch(()=>{})),n}function It({room:e}){let t=e.lanes.desk.value,[n,o]=b([]);if(P(()=>o(ko(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,r])=>r.record).sort(([,r],[,c])=>Number(c.released_at)-Number(r.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Ae.title}</h2>
${n.map(r=>a`<p key=${r} role="alert" class="notice">${Ae.changed(W(Number(t.past[r]?.planned_at)))}</p>`)}
<p>${Ae.count(t.record.count)} <span class="soft small">${Ae.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Ae.what}</p>
${s.slice(0,3).map(([r,c])=>a`<p key=${r} class="small">${Ae.at(W(Number(c.planned_at)))}: <code>${c.record?.head}</code></p>`)}
</section>`}var $e={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},be={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},j={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},se={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},Y={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${tn(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackWith:"Give back with this note",giveBackWithout:"Give back without a note",keep:"Not now",gaveBack:e=>`Given back to ${tn(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},at={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},wo={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function yo({room:e,onSheet:t}){return L(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${be.title}</h2>
<p>${be.works}</p><p>${be.worksNot}</p><p>${be.how}</p><p class="soft small">${be.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${be.sheet}</button>
</section>`}async function Ht({circle:e,deskKeys:t},n,o){let s=Se(n.secret);return o.desk||o.person?`${s} ${await Pn(e,t,n,o)}`:s}var it=e=>gn(e.split(" ")[0]);async function vo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Dn(e,t,{invitation:n,secret:it(o)},s)}var xo=new Map;function rt(e,t){let n=`${e} ${Se(t)}`,o=xo.get(n);if(o)return o;let s=pt(e,t);return xo.set(n,s),s}var Ne=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),cn=(e,t,n,o,s)=>In(e,t,n.page,o,JSON.stringify(s));async function Lt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,c])=>c.secret),r=await Promise.all(s.map(async([c,l])=>{let i=await rt(e.held.circle,it(e.words(l.secret)));return[c,o.add(await cn(e.held.circle,c,i,t,n))]}));return Object.fromEntries(r)}var Rs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ge=()=>({invitation:H(),secret:Bn(),page:H(),kept:H()});async function _e(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:c,desk:l=!1,person:i=null},{says:m=Ne(e),pin:p=e.held.desk}={}){let{circle:d}=e.held,u=await rt(d,n),$=await Cn(u.token),g={circle:d,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:h,wraps:f}=await We(g,0,await Ht(e.held,{invitation:t,secret:n},{desk:l,person:i}),e.held.device,[Rs(e.held)]);return{command:{do:"invite",invitation:t,hash:$,reusable:r,expires:c,page:o,secret:s,...i?{person:i}:l&&{desk:l}},bodies:{[o]:await cn(d,t,u,p,m),[s]:me(e.held.person,h,f)}}}async function _o(e,t,n=ge()){let o=tt(e)(t),{step:s,bodies:r,pin:c}=await To(e,[t,...Oo(e)],o?t:void 0),l=e.desk.members[t]?.link?await js(e,n,c,o?Co(e,t):Ne(e)):void 0;return{command:{do:"remove",person:t,step:s,...l&&{link:l.link}},bodies:{...r,...l?.bodies}}}async function js(e,t,n,o){let{command:s,bodies:r}=await _e(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:c,hash:l,page:i,secret:m}=s;return{link:{invitation:c,hash:l,page:i,secret:m},bodies:r}}async function So(e,t){let{step:n,bodies:o}=await To(e,[t,...Oo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Oo=e=>e.desk.renew_after??[];async function To(e,t,n){let{held:o,desk:s,running:r}=e,{circle:c}=o,l=re(),i=qe(o,r),m=A=>!t.includes(A),p=n?await Nn(c,o.deskKeys):void 0,d=p?.keys??o.deskKeys,u=o.circleKeys[i.circleKey.number];I(u,"no_key");let $=await et(c,d,l,{what:"circle",owner:c,number:i.circleKey.number+1,before:u});i.circleKey=$.state;let[g]=i.gatheringKeys,h=g&&await et(c,d,l,{what:"gathering",owner:g.gathering,number:g.number+1});h&&(i.gatheringKeys=[{gathering:g.gathering,...h.state}]),i.devices=At(i.devices,A=>A in s.members).map(A=>m(A.member)?A:{...A,ended:!0});let f=ve(i.devices,m),v=h?ve(f,Ys(e)):[];return{step:{...await ze(c,d,l,i),circle_key:$.record,...h&&{gathering_key:h.record},...p&&{desk:l.add(p.record)},grants:[...await he(l,f,[$.gift]),...h?await he(l,v,[h.gift]):[],...p?await he(l,ve(f,tt(e)),await Nt(c,d)):[]],...p&&n&&{pages:await Lt(e,Oe(d),Co(e,n),l)}},bodies:l.bodies,pin:p?Oe(d):o.desk}}var Ys=e=>t=>tt(e)(t)||e.seats.includes(t);function Co(e,t){let n=e.desk.members[t]?.name;return Ne({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Wt({room:e}){let t=T(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&L(e)&&e.connection.value.state==="live";return P(()=>{o&&t.run("renew",()=>R(e,s=>So(s,n)))},[o,n]),n?a`<p role="status" class="notice">${wo.text} ${t.sentence}</p>`:null}var Kt=65,Fs=32;async function mn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],c=t.invitations[r?.invitation??""];I(r?.device&&r.proof&&r.invitation&&c,"not_proven");let l=dt(o(r.proof)??"");I(l.length===3*Kt+Fs,"not_proven");let[i,m,p]=[0,1,2].map(h=>l.slice(h*Kt,(h+1)*Kt)),d=n(c.secret),u=await vo(e,r.invitation,d),$={member:u.person??s,device:r.device,agree:i,sign:m,self:p};await yn(e.circle,r.invitation,await rt(e.circle,it(d)),$,He(l.slice(3*Kt)));let g=[...e.roster.devices.values()].some(h=>h.member===s);return I(!g||u.person===s,"not_proven"),I((c.person??null)===u.person&&(u.desk||!c.desk),"not_proven"),{newcomer:$,desk:u.desk,back:u.person!==null}}async function Qe(e,t){let n=e.desk.waiting[t];return I(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?qs(e,t):Gs(e,t)}async function Gs(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:c}=await mn(e,t),l={...s,ended:!1},i=re(),m=o&&(!c||r||e.seats.includes(s.member)),p=[so(n),...m?[rn(n,o)]:[],...r?await Nt(n.circle,n.deskKeys):[]],d=qe(n,o);d.devices=[...At(d.devices,g=>g in e.desk.members),l];let u={...await ze(n.circle,n.deskKeys,i,d),admission:i.add(await On(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await he(i,[l],p)},$=c?void 0:await Po(e,t,i,l);return{command:{do:"admit",person:t,step:u,...$&&{name:$}},bodies:i.bodies}}async function qs(e,t){let{held:n,running:o}=e,s=re(),r=ve([...n.roster.devices.values()],i=>i===t),c=o?await he(s,r,[rn(n,o)]):[],l=await Po(e,t,s);return{command:{do:"admit",person:t,...c.length&&{grants:c},...l&&{name:l}},bodies:s.bodies}}async function Po({held:e,desk:t,sealed:n},o,s,r){let c=t.waiting[o].name,{author:l,sealed:i,wraps:m}=Ye(n(c)??"");if(m.some($=>vn($).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:c,turn:null},d=$=>$===r?.device?r:e.roster.devices.get($),u=Re(e,"circle");return I(u&&l===o,"wrong_author"),s.bodies[c]=me(l,i,[...m,await $t(p,i,m,d,gt(e),u)]),c}var Rt=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${$e.unproven}.</b> ${$e.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${$e.alike(e.alike)}</span></p>`}`,jt=e=>e.back?$e.back(e.back):e.desk?$e.desk:"";var zs=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Do(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>zs.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Ao(e,t){let n=Do(e);return n?t.find(o=>Do(o)===n):void 0}function Yt(e){let[t,n]=b({}),o=e.lanes.desk.value,s=L(e),r=Object.entries(o?.waiting??{}).filter(([,l])=>l.device&&l.proof),c=r.map(([l,i])=>`${l} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return P(()=>{let l=!0;for(let[i]of s?r:[])Vs(e,i).then(m=>l&&n(p=>({...p,[i]:m})));return()=>{l=!1}},[e,s,c]),l=>{let i=e.words(o?.waiting[l]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==l).map(([,d])=>e.words(d.name)),p=t[l]??{good:s};return{...p,alike:p.back?void 0:Ao(i,m)}}}async function Vs(e,t){try{let n=ot(e),{newcomer:o,desk:s,back:r}=await mn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ie),stop:n instanceof Ie?n.sentence:void 0}}}function No({room:e,desk:t}){let n=T(),o=Yt(e),s=L(e),r=Object.entries(t.waiting),c=i=>n.run(i,()=>R(e,m=>Qe(m,i))),l=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?$e.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,m])=>{let p=e.words(m.name),d=o(i),u=[jt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${u.join(" \xB7 ")}</span></p><${Rt} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>c(i)}>${k.admit}</button>`}
<${ne} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>l(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var Xe=240,Me={least:3,most:12,usual:8},Mo=20,Us=["closing","release"],dn=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Eo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Bo=e=>!Us.includes(e.from.kind);function Ee(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=Xe?t:0}var pn=e=>e.reduce((t,n)=>t+(n.out?0:Ee(n)),0);function Io(e,t){let n=e.from.each[t],o=Ee(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Ho({gathering:e,at:t,zone:n,theme:o,parts:s}){let r={},c=i=>{if(!i.trim())return;let m=H();return r[m]=i.trim(),m},l=s.filter(i=>!i.out).map(({id:i,from:m,prompt:p,...d})=>({id:i,kind:m.kind,minutes:Ee({id:i,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:c(m.title),prompt:c(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:pn(s),theme:c(o),agenda:l},bodies:r}}var Ft=e=>/^\d+$/.test(e.trim())&&Number(e)<=Xe?Number(e):0;function Lo({id:e,plan:t,room:n,onDone:o}){let[s,r]=b({}),[c,l]=b([]),i=Z(null),m=T();P(()=>i.current?.focus(),[]);let p=$=>s[$]??String(t.segments[$].minutes),d=t.agenda.reduce(($,g)=>$+Ft(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async $=>{$.preventDefault();let g=[...t.agenda.filter(f=>!Ft(p(f))).map(f=>({id:`now-${f}`,sentence:_.minutesBad})),...d>Xe?[{id:`now-${t.agenda[0]}`,sentence:_.sumTooLong}]:[]];if(l(g),g.length)return;let h=Object.fromEntries(t.agenda.filter(f=>Ft(p(f))!==t.segments[f].minutes).map(f=>[f,Ft(p(f))]));(!Object.keys(h).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:h})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${De.minutesTitle}</h3>
<p class="hint">${De.minutesHint}</p>
<${U} problems=${c} summary=${S.summary} />
<ol class="parts">${t.agenda.map($=>{let g=n.words(t.segments[$].title)||ue[t.segments[$].kind];return a`<li key=${$}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${$}`} label=${_.minutesOf(g)} bare value=${p($)} problem=${K(c,`now-${$}`)}
onValue=${h=>r({...s,[$]:h})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${_.sum(d)}</b> <span class="soft">${_.ends(J(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${De.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function un({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[c,l]=b(!1),i=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${W(i)}</b> <span>${Ce(i,t.minutes)}</span></p>
${!Ge(i,t.zone,ie())&&a`<p class="soft small">${k.inZone(`${W(i,t.zone)}, ${Ce(i,t.minutes,t.zone)}`,Fe(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${c?a`<${Lo} id=${e} plan=${t} room=${n} onDone=${()=>l(!1)} />`:a`<ol class="parts">${t.agenda.map(d=>{let u=t.segments[d],$=u.each?.[p];return a`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words(u.title)||ue[u.kind]}</span>${$&&a`<small class="soft"> ${_.each(Ze($),p)}</small>`}</span>
<span>${u.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>l(!0)}>${De.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${De.sheet}</button></div>`}
</details>
</div>`}var Zs=60*6e4;function Wo({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:c}){let l=T(),i=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,v])=>Number(f.at)-Number(v.at)),[m,...p]=i,d=Object.values(n.members).filter(f=>f.role==="participant").length,u=async f=>{await l.run("open",()=>R(e,v=>Ve(v,f)))&&(location.hash=`#/circle/${t.id}`)},$=f=>l.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,h=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let f=Number(m[1].at);return f-Date.now()<Zs?a`<button class="btn primary big" disabled=${!!l.busy} onClick=${()=>u(m[0])}>${k.openDoors}</button>`:a`<${ne} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${W(f)}, ${J(f)}`)} yes=${k.earlyYes} busy=${!!l.busy} onYes=${()=>u(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Et[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${un} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>c(m[0])} />
${h()}
<p role="alert" class="refusal">${l.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${ne} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>$(m[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([f,v])=>a`<li key=${f}>
<${un} id=${f} plan=${v} room=${e} people=${d} onSheet=${()=>c(f)} />
<${ne} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(v.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>$(f)} />
</li>`)}</ul>`}
</section>`}function lt({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Qs=()=>`${location.origin}${location.pathname}`,Gt=(e,t)=>`${Qs()}#/invitation/${e}/${Se(t)}`,Ko=(e,t,n)=>`${e}/${t}/${Se(n)}`,Ro=()=>`${location.host}${location.pathname}#/words`;var Xs=1440*6e4,Js=14,ea=180;function qt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,c]=b(t.entry==="drop_in"?"many":"one"),[l,i]=b(String(Js)),[m,p]=b(!0),[d,u]=b([]),$=Z(ge()),g=T();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let v=/^\d+$/.test(l.trim())&&Number(l)>=1&&Number(l)<=ea;if(u(v?[]:[{id:"days",sentence:N.daysBad}]),!v)return;let C=!n&&r==="many",A=Date.now()+Number(l)*Xs,{secret:F}=$.current;if(!await g.run("invite",()=>R(e,y=>_e(y,$.current,{reusable:C,expires:A,desk:n}))))return;let te=n&&m?await g.run("link",()=>z("/api/links",{for_me:!1})):void 0;n&&m&&!te||o({link:te?Ko(te.link,t.id,F):Gt(t.id,F),secret:F,reusable:C,expires:A,hands:n,speakable:!te})}} novalidate autocomplete="off">
<${U} problems=${d} summary=${S.summary} />
${n?a`<p class="soft small">${j.handsHint}</p><${on} id="invite-new-here" on=${m} hint=${j.newHereHint} onChange=${p}>${j.newHere}</${on}>`:t.entry==="drop_in"&&a`<${lt} id="invite-kind" label=${N.kind} value=${r} onValue=${c} options=${[{value:"many",label:N.reusable,hint:N.reusableHint},{value:"one",label:N.single,hint:N.singleHint}]} />`}
<${E} id="days" label=${N.days} value=${l} onValue=${i} problem=${K(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?j.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${N.create}</button><button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function zt({made:e,spoken:t,onDone:n}){let o=e.back?j.wayTitle(e.back):e.hands?j.handsTitle:N.shownTitle,s=e.back?j.wayShown:e.hands?j.handsShown:e.reusable?N.shownMany:N.shown;return a`<${st} key=${e.link} id="invitation-link" title=${o} label=${N.linkLabel} link=${e.link} shareText=${N.shareText}
says=${[s,N.once,N.until(W(e.expires))]} done=${N.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${ta} secret=${e.secret} spoken=${t} />`}
</${st}>`}function ta({secret:e,spoken:t}){let[n,o]=b([]);return P(()=>{Tn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${j.wordsTitle}>
<h4>${j.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${j.number}: <b>${t}</b></p>
<p class="small soft">${j.wordsHint(Ro())}</p>
</section>`:null}var na=10080*6e4;function jo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[c,l]=b(null),[i,m]=b(""),p=Z({}),d=T(),u=L(e),$=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,ce])=>({person:y,role:ce.role,name:e.words(ce.name)})),h=g.filter(y=>y.role!=="participant"),f=g.filter(y=>!h.includes(y)).sort((y,ce)=>y.name.localeCompare(ce.name)),v=[...h,...f].filter(y=>y.person!==$),C=async y=>{m(""),await d.run(`end-${y.person}`,()=>z("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(ye.memberDone(y.name))},A=async y=>{m("");let ce=p.current[`link ${y.person}`]??=ge(),B=n.members[y.person]?.link;await d.run(`remove-${y.person}`,()=>R(e,q=>_o(q,y.person,ce)))&&(delete p.current[`link ${y.person}`],m([se.done(y.name),B&&se.newLink,se.eyes].filter(Boolean).join(" ")))},F=async({person:y,role:ce,name:B})=>{let q=p.current[y]??=ge(),ae=Date.now()+na;await d.run(`way-${y}`,()=>R(e,en=>_e(en,q,{reusable:!1,expires:ae,person:y,desk:ce!=="participant"})))&&(delete p.current[y],l({link:Gt(t.id,q.secret),secret:q.secret,reusable:!1,expires:ae,back:B,speakable:!0}))},we=y=>{l(y),r(!1)},te=!!d.busy;return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...h,...f].map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&a`<small class="soft">${co[y.role]}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${h.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${c?a`<${zt} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${qt} room=${e} circle=${t} hands onMade=${we} onCancel=${()=>r(!1)} />`:u&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${j.hands}</button></div>`}
${v.length>0&&a`<details><summary>${ye.members}</summary>
<p class="soft small">${ye.membersHint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${u&&a`<button type="button" class="btn small" disabled=${te} aria-label=${j.wayOf(y.name)} onClick=${()=>F(y)}>${j.way}</button>`}
${y.role==="participant"&&a`<${ne} label=${ye.member} name=${ye.memberOf(y.name)} kind="btn small quiet" ask=${ye.memberAsk(y.name)} yes=${ye.memberYes}
busy=${te} onYes=${()=>C(y)} />`}</li>`)}</ul>
</details>
${u&&a`<details><summary>${se.title}</summary>
<p class="soft small">${se.hint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ne} label=${se.one} name=${se.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?se.ask(y.name):se.askDesk(y.name)} yes=${se.yes} no=${se.no}
busy=${te} onYes=${()=>A(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?se.busy:d.busy.startsWith("way")?j.making:i}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function Yo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,r]=b(!1),[c,l]=b([]),i=T(),m=async p=>{p.preventDefault(),r(!1);let d=(n??t).trim(),u=/^https:\/\/[^\s]+$/.test(d);if(l(u?[]:[{id:"call-link",sentence:k.callMissing}]),!u)return;let $=H();await i.run("call",()=>e.send({do:"set_call_link",link:$},{[$]:d}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${U} problems=${c} summary=${S.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(c,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function Fo({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Vt({room:e,gathering:t}){let n=fn(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([c,l])=>{let[i,m]=[sn(e,l.arriving),sn(e,l.leaving)],p=i&&m?Pt.both(i,m):i||m&&Pt.leaving(m);return{person:c,said:p,name:e.words((o?.members[c]??o?.waiting[c])?.name)}}).filter(c=>c.said&&c.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Pt.desk}</h2>
<ul class="numbers">${r.map(c=>a`<li key=${c.person} class="small"><span dir="auto" translate="no">${c.name}</span> <span class="soft">${c.said}</span></li>`)}</ul>
</section>`:null}function Go({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${W(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Vt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function qo({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,c=[e.used>0&&N.usedBy(e.used),t&&N.goodUntil(W(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?j.forBack(o):e.desk?j.forHands:e.reusable?N.forMany:N.forOne}</span> <span class=${`mark ${r}`}>${N.state[r]??r}</span>
${c.length>0&&a`<small class="soft"> ${c.join(" \xB7 ")}</small>`}</p>
${t&&a`<${ne} label=${N.revoke} kind="btn small quiet" ask=${N.revokeAsk} yes=${N.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function zo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[c,l]=b(null),i=T(),m=Date.now(),p=Object.entries(n.invitations).sort(([,h],[,f])=>Number(f.expires)-Number(h.expires)),d=h=>h.state==="open"&&Number(h.expires)>m,u=p.filter(([,h])=>d(h)),$=p.filter(([,h])=>!d(h)),g=([h,f])=>a`<${qo} key=${h} view=${f} open=${d(f)} busy=${i.busy===h}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>i.run(h,()=>e.send({do:"revoke",invitation:h}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${N.title}</h2>
${c?a`<${zt} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${qt} room=${e} circle=${t} onMade=${h=>{l(h),r(!1)}} onCancel=${()=>r(!1)} />`:L(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${N.make}</button></div>`}
${u.length?a`<ul class="names">${u.map(g)}</ul>`:!c&&!s&&a`<p class="soft small">${N.none}</p>`}
${$.length>0&&a`<details><summary>${N.older($.length)}</summary><ul class="names">${$.map(g)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function Ut({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Me.least,Math.min(Me.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${_.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Me.least} onClick=${()=>o(-1)}><span class="visually-hidden">${_.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Me.most} onClick=${()=>o(1)}><span class="visually-hidden">${_.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function Vo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let c=n.planned[o],l=Object.values(n.members).filter(f=>f.role==="participant").length,[i,m]=b(()=>Math.max(3,Math.min(12,l||8)));P(()=>{mt()},[]);let p=Je.value.known;if(!c)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Q.title}</h1></div></header><p>${Q.gone}</p></main>`;let d=Number(c.at),u=e.words(c.theme),$=d,g=c.agenda.reduce((f,v)=>f+e.words(c.segments[v].prompt).length,0),h=c.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Q.title}</h1><p class="soft">${Q.lead}</p></div></header>
<div class="on-screen between"><${Ut} people=${i} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${Q.print}</button></div>
<article class=${`paper${h?" dense":""}`} aria-label=${Q.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(c.number)}${u&&a`: <span dir="auto">${u}</span>`}</h2>
<p>${W(d)}, ${Ce(d,c.minutes)}${!Ge(d,c.zone,ie())&&` (${Ce(d,c.minutes,c.zone)} ${Fe(c.zone)})`}</p></header>
<table><thead><tr><th scope="col">${Q.begins}</th><th scope="col">${Q.part}</th><th scope="col">${Q.minutes}</th><th scope="col">${Q.each(i)}</th></tr></thead>
<tbody>${c.agenda.map(f=>{let v=c.segments[f],C=$;$+=v.minutes*6e4;let A=v.each?.[i];return a`<tr key=${f}><td>${Ce(C,v.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(v.title)||ue[v.kind]}</b>${v.prompt&&a`<p dir="auto">${e.words(v.prompt)}</p>`}</td>
<td>${v.minutes}</td><td>${A===void 0?"":Ze(A)}</td></tr>`})}</tbody></table>
<footer><h3>${Q.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${Q.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&Q.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${Q.noCare}</p></footer>
</article>
</main>`}async function Uo(e,t,n){let o=new Map(e.circle.agreements.map(l=>[e.words(l),l])),s=n.map(l=>({text:l,id:o.get(l)??H()})),r=re(),c=await Lt(e,e.held.desk,Ne(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(l=>l.id),pages:c},texts:Object.fromEntries(s.filter(({text:l})=>!o.has(l)).map(({id:l,text:i})=>[l,i])),bodies:r.bodies}}var oa=24,Zt=e=>e.map(t=>({key:H(),text:t}));function Qt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:M.agreementMissing})):[{id:"promise-add",sentence:M.agreementsNone}]}function Xt({list:e,problems:t,onList:n}){let o=Z(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},r=l=>{n(e.filter(i=>i!==l)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${l=>{let i=o.current&&l?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((l,i)=>a`<li key=${l.key}>
<${E} id=${`promise-${l.key}`} label=${M.agreement(i+1)} bare as="textarea" value=${l.text}
problem=${K(t,`promise-${l.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===l?{...l,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(l)}><span class="visually-hidden">${M.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=oa} onClick=${s}>${M.add}</button>
${K(t,"promise-add")&&a`<p class="problem">${M.agreementsNone}</p>`}
</div>`}function Zo({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(h=>e.words(h)),[r]=b(t.agreements_version+1),[c,l]=b(()=>Zt(s)),[i,m]=b([]),[p,d]=b(!1),u=T(),$=t.agreements_version>=r&&!u.busy,g=async h=>{h.preventDefault();let f=c.map(C=>C.text.trim()),v=Qt(c);m(v),d(!v.length&&f.join(`
`)===s.join(`
`)),!(v.length||f.join(`
`)===s.join(`
`))&&await u.run("revise",()=>R(e,C=>Uo(C,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${U} problems=${i} summary=${S.summary} />
<${Xt} list=${c} problems=${i} onList=${l} />
<p role="alert" class="refusal">${u.sentence||($?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!u.busy||$}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>
</main>`}function Qo({when:e,at:t,problems:n,onWhen:o}){let s=ct(()=>[...new Set([e.zone,...Rn()])].sort(),[e.zone]),r=i=>t===void 0?"":`${W(t,i)}, ${J(t,i)}`,c=!!(e.date&&e.time)&&t===void 0,l=yt(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${_.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${_.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${_.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${_.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?Ge(t,e.zone,ie())?_.reads(r(e.zone)):a`${_.reads(_.readsZone(r(e.zone),Fe(e.zone)))} <b>${_.readsYours(r(ie()))}.</b>`:c?_.timeSkipped:""} ${l?_.timeTwice:""}</p>
</fieldset>`}function Xo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||ue[e.from.kind],r=e.out||!Ee(e)?void 0:Io(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?_.leftOut:r===void 0?"":(r<Mo?_.eachLittle:_.each)(Ze(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${_.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${c=>o({...e,minutes:c})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${_.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${_.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${c=>o({...e,prompt:c})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Bo(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?_.takeIn:_.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?_.takeIn:_.leaveOut}</button>`}
</li>`}var sa=10080*6e4;function aa(e){let t=Object.values(e.planned).sort((r,c)=>Number(c.at)-Number(r.at))[0],n=t?.zone||ie(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=jn(o+sa,n);return{date:Date.parse(s)>Date.now()?s:"",time:Yn(o,n),zone:n}}function Jo({room:e,desk:t,n,template:o,onDone:s}){let[r,c]=b(()=>aa(t)),[l,i]=b(()=>Eo(o,n)),[m,p]=b(o.gathering[l]?.theme??""),[d,u]=b(()=>dn(o.gathering[l])),[$,g]=b(Me.usual),[h,f]=b([]),[v]=b(H),C=T(),A=yt(r.date,r.time,r.zone)[0],F=pn(d),we=B=>{i(B),p(o.gathering[B].theme),u(dn(o.gathering[B]))},te=()=>{let B={date:!r.date&&_.dateMissing,time:!r.time&&_.timeMissing},q=r.date&&r.time&&A===void 0&&_.timeSkipped;return[B.date&&{id:"plan-date",sentence:B.date},B.time&&{id:"plan-time",sentence:B.time},q&&{id:"plan-time",sentence:q},A!==void 0&&A<Date.now()&&{id:"plan-date",sentence:_.datePast},...d.filter(ae=>!ae.out&&!Ee(ae)).map(ae=>({id:`min-${ae.id}`,sentence:_.minutesBad})),F>Xe&&{id:"plan-people",sentence:_.sumTooLong}].filter(ae=>typeof ae=="object")},y=async B=>{B.preventDefault();let q=te();if(f(q),q.length)return;let{plan:ae,bodies:en}=Ho({gathering:v,at:A,zone:r.zone,theme:m,parts:d});await C.run("plan",()=>e.send({do:"plan_gathering",plan:ae},en))&&s()},ce=B=>u(d.map(q=>q.id===B.id?B:q));return a`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${U} problems=${h} summary=${S.summary} />
<${Qo} when=${r} at=${A} problems=${h} onWhen=${c} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${_.template} value=${String(l)} onValue=${B=>we(Number(B))}>
${o.gathering.map((B,q)=>a`<option key=${q} value=${String(q)}>${_.templateNth(q+1,B.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${_.theme} hint=${_.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${_.agenda}</h2><p class="hint">${_.agendaHint}</p></div>
<${Ut} people=${$} onPeople=${g} problem=${K(h,"plan-people")} /></div>
<ol class="plan-parts">${d.map(B=>a`<${Xo} key=${B.id} part=${B} people=${$} problem=${K(h,`min-${B.id}`)} onPart=${ce} />`)}</ol>
<p class="sum" role="status"><b>${_.sum(F)}</b>${A!==void 0&&F>0&&a` <span class="soft">${_.ends(J(A+F*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${C.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!C.busy}>${_.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function es({head:e,onBack:t,onDone:n,...o}){let[s,r]=b(null),[c,l]=b(""),{room:i,circle:m,desk:p}=o,[d]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),u=async()=>{l("");try{r(await fe("/api/templates"))}catch(g){l(g instanceof X?g.sentence:String(g))}};P(()=>{u()},[]);let $=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${_.title(d)}</h1></div></header>
${$?a`<${Jo} ...${o} n=${d} template=${$} onDone=${n} />`:a`<p role="status">${c||S.loading}</p>${c&&a`<button class="btn" onClick=${u}>${S.again}</button>`}`}
</main>`}async function ts(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:c}=await Ke(),l=await c(e,t,n);I(s,"missing_record");let[i]=Wn(s.desk);I(l.desk===i,l.desk<i?"old_record":"missing_record");let m=await kn(e,l,r[s.desk[i]]??""),p=Oe(m),d=await Sn(e,p,null,r[s.roster.signed]??"");return I(l.number===d.circleKey.number,l.number<d.circleKey.number?"old_record":"missing_record"),I(hn(await bn(l.key),d.circleKey.commitment),"wrong_key"),{...await ht(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[l.number]:l.key}}}async function ns(e,{invitation:t,secret:n},o,s,r){let{circle:c,person:l,device:i}=e,m=await pt(c,n),p=dt(await wn(c,t,m,bt(e)));return{circle:c,token:He(m.token),person:l,device:i.id,proof:Ln(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var ia=10*6e4,ra=8e3;async function ss(e,t){let n=ge(),o=await Ht(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:u}=m.value;return{held:t,desk:p.value,circle:d,running:u?.id,seats:Object.keys(u?.seats??{}),words:$=>$===n.kept?o:"",sealed:e.sealed}};await os(e,await _e(s(),n,{reusable:!1,expires:Date.now()+ia,desk:!0,person:t.person}));let r=H(),c=s().circle.agreements_version;await z("/api/knock",await ns(t,n,c,{id:r,text:await Kn(t,r,"\xB7")},He(Le()))),await la(e,t),await os(e,await Qe(s(),t.person));let{roster:l,...i}=t;await je(i)}async function os(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new X(o.code??"",o.sentence??"")}var la=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(c),queueMicrotask(()=>l()),i()),c=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),ra),l=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var ca={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function as({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,c]=b({letters:t,code:""}),[l,i]=b([]),m=T(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let h=[!r.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(i(h),h.length)return;await m.run("open",async()=>{let v=e.lanes.member.value;if(!v)throw new Error("nobody is here yet");let C=await u(async()=>ts(e.circle,await ma(r.code),r.letters,v));return C?(await ss(e,C),!0):!1})&&n()},u=async g=>{try{return await g()}catch(h){let f=h instanceof Ie||h instanceof Jt?ca[h.code]:void 0;if(!f)throw h;i([f]);return}},$=(g,h,f)=>a`<${E} id=${`sheet-${g}`} as="textarea" label=${h} hint=${f}
value=${r[g]} problem=${K(l,`sheet-${g}`)} onValue=${v=>c({...r,[g]:v})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${S.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${p&&a`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${U} problems=${l} summary=${S.summary} />
${$("letters",D.letters,D.lettersHint)}
${$("code",D.code,D.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?D.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${D.open}</button>
</form>
</main>`}var Jt=class extends Error{code="wrong_code"},ma=async e=>{let{codeTyped:t}=await Ke();return t(e).catch(n=>{throw n instanceof Ie&&n.code==="wrong_key"?new Jt:n})};var da=()=>import("./field-qr-D2BY5BYH.js").then(e=>e.Qr);function is({room:e,onMake:t}){return L(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function pa(e){let{held:t}=ot(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:c,sealRecovery:l,codeWords:i}=await Ke(),m=c();return{letters:await l(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(m)}}function rs({room:e,circle:t,head:n,onBack:o}){let[s,r]=b(null);P(()=>{pa(e).then(r)},[e]);let c=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${c}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${c}</p><p>${D.of(W(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${xt} load=${da} text=${ua(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((l,i)=>a`<li key=${i}>${l}</li>`)}</ol></section>
</article>`}
</main>`}var ua=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function ls({id:e,letters:t,onKeys:n}){let o=ct(()=>wt(e),[e]);P(()=>()=>o.close(),[o]);let s=Dt().desk,[r,c]=b(!1),[l,i]=b(""),{step:m,go:p,back:d,head:u}=Ct(t?"recover":"circle"),{state:$,sentence:g}=o.connection.value,h=o.lanes.desk.value,f=o.lanes.ring.value?.circle,v=o.lanes.member.value?.role;if(P(()=>{v==="participant"&&location.replace(`#/circle/${e}`)},[v]),o.stop.value)return a`<${to} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${eo} room=${o} />`;if(!h||!f)return $==="stopped"?a`<${de} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${$==="lost"&&g||k.connecting}</p></main>`;let C={room:o,circle:f,desk:h,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(m==="promises")return a`<${Zo} ...${C} head=${u} onBack=${d} />`;if(m==="sheet")return a`<${Vo} ...${C} gathering=${l} head=${u} onBack=${d} />`;if(m==="recovery")return a`<${rs} ...${C} head=${u} onBack=${d} />`;if(m==="recover")return a`<${as} ...${C} letters=${t} onKeys=${n} head=${u} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let A=o.lanes.ring.value?.gathering,F=()=>{c(!0),p("plan")},we=y=>{i(y),p("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${es} ...${C} head=${m==="plan"?u:void 0} onBack=${d} onDone=${()=>{c(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:u} dir="auto">${o.words(f.title)||x.untitled(C.spoken??1)}</h1>
<p class="soft">${xe[f.entry]} · ${Ue[f.medium]}</p>
</div></header>
<p role="status" class=${$==="live"?"visually-hidden":"notice"}>${$==="live"?"":g||S.offline}</p>
<${Wt} room=${o} />
<${yo} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${No} ...${C} />
<div class="sides">
<div class="stack">
<${Bt} room=${o} />
<${Wo} ...${C} running=${A} onPlan=${F} onSheet=${we} />
<${zo} ...${C} />
<${Go} ...${C} />
</div>
<div class="stack">
<${jo} ...${C} />
${f.medium==="beside_a_call"&&a`<${Yo} ...${C} />`}
<${Fo} ...${C} onRevise=${()=>p("promises")} />
<${is} room=${o} onMake=${()=>p("recovery")} />
<${It} room=${o} />
</div>
</div>`}
<footer><${Tt} /></footer>
</main>`}var $a=4320*60*6e4;function fa(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${Te(n,"UTC")} ${e.slice(0,4)}`;return t-n>$a?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function cs({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=fa(e.verified_on,Date.now()),c=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${c.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${S.edit}: ${e.label}`}>${S.edit}</button>
</div>`}var ms=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],ha={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ba(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function ds({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=b({...ha,...e,languages:e?.languages.join(", ")??""}),[c,l]=b([]),i=Z(null);return P(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(ms.map(([g])=>[g,s[g].trim()])),u=ba(d);if(l(u),u.length)return;let $=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...$,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?O.editTitle:O.addTitle}</h3>
<${U} problems=${c} summary=${S.summary} />
<div class="pairs">${ms.filter(([p])=>!e||p!=="label").map(([p,d,u,$])=>a`<${E} key=${p} id=${`line-${p}`} label=${d} hint=${u}
value=${s[p]} problem=${K(c,`line-${p}`)} more=${$} onValue=${g=>r({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function ga(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function ps(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),c=T(),l=async()=>{try{t((await fe("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof X?d.sentence:String(d))}};P(()=>{l()},[]);let i=async d=>{let{verified_on:u,...$}=d,g=await c.run(d.label,()=>z("/api/crisis-lines",$));g&&(t(g.lines),r(null))},m=()=>{c.forget(),r(null)};if(!e)return n?a`<${de} sentence=${n} onAgain=${l} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${S.loading}</p></main>`;let p=d=>a`<${ds} line=${d} act=${c} onSave=${i} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${ga(e).map(([d,u])=>a`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${u.map($=>a`<li key=${$.label} class="line">
${s===$.label?p($):a`<${cs} line=${$} busy=${c.busy===$.label} onConfirm=${()=>i($)} onEdit=${()=>r($.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?c.sentence:""}</p>
</main>`}function us({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[xe[n.entry],M.size(n.people.min,n.people.max),M.minutes(n.gathering[0]?.minutes??0),M.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${M.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||ue[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${M.use(n.name)}</button>
</li>`)}</ul>`}async function $s({person:e,title:t,name:n,about:o,medium:s,entry:r,template:c,agreements:l}){let i=H(),m=await An(i),p=Le(),d={...await ht(i,Oe(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},u=re(),$=async(v,C)=>{let A=H(),F={circle:i,gathering:null,author:e,kind:v,id:A,turn:null},{sealed:we,wraps:te}=await We(F,0,C,d.device,[{audience:"circle",owner:i,number:1,key:p}]);return u.bodies[A]=me(e,we,te),A},g=await ft(i,m.keys,{what:"circle",owner:i,number:1,key:p,before:null}),h=await ut(i,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...bt(d),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:c,title:await $("title",t),name:await $("name",n),about:await $("about",o),agreements:await Promise.all(l.map(v=>$("agreement",v))),keys:{device:d.device.id,desk:u.add(m.record),roster:u.add(h),circle_key:u.add(g.record)}},bodies:u.bodies},held:d}}function fs({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,c]=b(()=>Zt(e.agreements)),[l,i]=b([]),[m,p]=b(null),d=T(),u=h=>s({...o,...h}),$=async h=>{h.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:M.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:at.nameMissing}),o.about.trim()||f.push({id:"about",sentence:M.aboutMissing}),f.push(...Qt(r)),i(f),f.length)return;let v={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(A=>A.text.trim())},C=await d.run("make",async()=>{let A=JSON.stringify(v),F=m?.of===A?m.made:await $s(v);return p({of:A,made:F}),await z("/api/circles",F.request),await je(F.held),F.held});C&&location.replace(`#/desk/${C.circle}`)},g=(h,f)=>Object.keys(f).map(v=>({value:v,label:h[v],hint:f[v]}));return a`<form class="stack roomy" onSubmit=${$} novalidate autocomplete="off">
<${U} problems=${l} summary=${S.summary} />
<${E} id="title" label=${M.name} hint=${M.nameHint} value=${o.title} problem=${K(l,"title")}
onValue=${h=>u({title:h})} more=${{maxlength:80}} />
<${E} id="my-name" label=${at.name} hint=${at.nameHint} value=${o.name} problem=${K(l,"my-name")}
onValue=${h=>u({name:h})} more=${{maxlength:60}} />
<${lt} id="medium" label=${M.medium} value=${o.medium} options=${g(Ue,ro)} onValue=${h=>u({medium:h})} />
<${lt} id="entry" label=${M.entry} value=${o.entry} options=${g(xe,lo)} onValue=${h=>u({entry:h})} />
<${E} id="about" label=${M.about} hint=${M.aboutHint} as="textarea" value=${o.about} problem=${K(l,"about")}
onValue=${h=>u({about:h})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${M.agreementsTitle}</h2><p class="hint">${M.agreementsHint}</p>
<${Xt} list=${r} problems=${l} onList=${c} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?at.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${M.make}</button>
</form>`}function hs(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),{step:c,go:l,back:i,head:m}=Ct("choose"),p=async()=>{o("");try{let[$,g]=await Promise.all([fe("/api/me"),fe("/api/templates")]),h=await kt($.circles.map(f=>f.circle));t({me:$,templates:g,name:[...h.values()].at(-1)?.name??""})}catch($){o($ instanceof X?$.sentence:String($))}};if(P(()=>{p()},[]),n)return a`<${de} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${M.title}</h1><p role="status">${S.loading}</p></main>`;let d=c==="write"&&s,u=$=>{r($),l("write")};return a`<main class="page desk narrow">
<header><div>
${d?a`<button class="back" onClick=${i}>${M.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?M.title:M.choose}</h1>
<p class="soft">${d?s.name:M.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${us} templates=${e.templates} onChoose=${u} /></div>
${s&&a`<div hidden=${!d}><${fs} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function bs({params:e}){let t=e.circle==="new"?hs:e.circle==="lines"?ps:ls,[n,o]=b(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${zn(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Not offered yet",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function gs({room:e}){let t=oe(e);if(!t)return null;St.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,c=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${Ot(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(c,s.minutes),s.minutes):Vn(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function Be({label:e,sure:t,yes:n,no:o,act:s,kind:r=""}){let[c,l]=b(!1),i=m=>m?.focus({preventScroll:!0});return c?a`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${i} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(l(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>l(!1)}>${o}</button>
</div>
</div>`:a`<button class=${`btn ${r}`} onClick=${()=>l(!0)}>${e}</button>`}var G={title:"The door",open:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Everyone who waits reads the same sentence. Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},out:"Have someone step out",outHint:"For the others it looks as if they had stepped out. Their place and their words are kept.",outOf:e=>`Step out: ${e}`,outSure:e=>`Have ${e} step out? They read a kind sentence and see who they can call. Signals still reach you.`,outYes:"Yes, step out",keep:"Not now",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`,forGood:"To remove someone for good, go to the circle\u2019s page."};var ka=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function ks({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:r}=n?.can??{};if(!n?.door||!r)return null;let{told:c,asked_out:l,locked:i}=n.door,m=Object.entries(oe(e)?.seats??{}).filter(([d,u])=>u.role==="participant"&&!l.includes(d)),p=d=>t({do:"tell_waiting",gathering:r,...d!==c&&{note:d}});return a`<section class="card door-card">
<h2>${G.title}</h2>
<p class="small soft">${i?G.locked:G.open}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${G.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${G.unlock}</button>`}
${l.map(d=>a`<div key=${d} class="waiting-one"><p dir="auto">${G.isOut(V(e,d))}</p>
<button class="btn" aria-label=${G.backOf(V(e,d))} onClick=${()=>t({do:"let_back_in",gathering:r,person:d})}>${G.back}</button></div>`)}
<details><summary>${G.tell}</summary><p class="small soft">${G.tellHint}</p><div class="stack">
${ka.map(d=>a`<button key=${d} class="btn" aria-pressed=${d===c} onClick=${()=>p(d)}>${G.notes[d]}</button>`)}
</div></details>
${m.length>0&&a`<details><summary>${G.out}</summary><p class="small soft">${G.outHint}</p><div class="stack">
${m.map(([d])=>a`<${Be} key=${d} label=${G.outOf(V(e,d))} sure=${G.outSure(V(e,d))} yes=${G.outYes} no=${G.keep}
act=${()=>t({do:"step_someone_out",gathering:r,person:d})} />`)}
</div><p class="small soft"><a href=${`#/desk/${e.circle}`}>${G.forGood}</a></p></details>`}
</section>`}async function ws({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],c=Re(e,"gathering");I(r&&n&&c?.owner===n&&c.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:l,sealed:i,wraps:m}=Ye(o(r.words)??"");I(l===r.author,"wrong_author");let p={circle:e.circle,gathering:n,author:l,kind:"reflection",id:r.words,turn:r.turn},d=await $t(p,i,m,u=>e.roster.devices.get(u),gt(e),c);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:me(l,i,[...m,d])}}}async function ys({held:e,desk:t,running:n,sealed:o},s,r){let c=t.held?.[s];if(I(c&&n,"no_key"),!r.trim())return{command:{do:"return_words",reflection:s}};let l=e.roster.devices.get(xn(Ye(o(c.words)??"").sealed)),i=Re(e,"desk");I(l&&l.member===c.author&&i,"no_key");let m=H(),p={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},d={audience:"member",owner:c.author,number:0,public:l.self},{sealed:u,wraps:$}=await We(p,0,r,e.device,[i,d]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:me(e.person,u,$)}}}function vs({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:r}=n?.can??{};if(!n||!L(e)||!o&&!s||Jn(e)?.medium!=="written")return null;let c=wa(n.held??{}),l=Object.values(n.returned??{}),i=n.holds??[],m=i.length>0,p=s?Y.on:m?Y.some(i.map(d=>d==="newcomers"?Y.newcomers:typeof d=="string"?"":V(e,d.person))):Y.off;return a`<section class="card review">
<h2>${Y.title} ${c.length>0&&a`<span>${c.length}</span>`}</h2>
<p class="small soft" dir="auto">${p}</p>
${c.map(([d,u],$)=>a`<${ya} key=${d} room=${e} id=${d} one=${u} behind=${c.slice(0,$).some(([,g])=>g.turn===u.turn)} />`)}
${m&&!c.length&&a`<p class="small soft" role="status">${Y.none}</p>`}
${l.length>0&&a`<p class="small soft" dir="auto">${Y.gaveBack(l.map(d=>V(e,d.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${Y.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${Y.stop}</button>`}
${r&&!s&&a`<${va} room=${e} gathering=${r} holds=${i} ask=${t} />`}
</section>`}var wa=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function ya({room:e,id:t,one:n,behind:o}){let s=T(),[r,c]=b(null),l=V(e,n.author),i=e.words(n.words),m=()=>s.run("release",()=>R(e,u=>ws(u,t))),p=()=>s.run("return",()=>R(e,u=>ys(u,t,r??""))),d=u=>u?.focus({preventScroll:!0});return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${l}</b></p>
<p class=${i?"voice":"small soft"} dir="auto" translate="no">${i||Y.unread}</p>
${r===null?a`<div class="row">
${i&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${Y.releaseOf(l)} onClick=${m}>${Y.release}</button>`}
<button class="btn" aria-label=${Y.giveBackTo(l)} onClick=${()=>c("")}>${Y.giveBack}</button>
</div>
${o&&a`<p class="small soft">${Y.behind}</p>`}`:a`<form class="stack" autocomplete="off" onSubmit=${u=>(u.preventDefault(),p())}>
<label class="stack"><span class="small">${Y.note(l)}</span>
<textarea class="field" rows="2" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" ref=${d} value=${r} onInput=${u=>c(u.target.value)}></textarea></label>
<div class="row"><button class="btn primary" disabled=${!!s.busy}>${r.trim()?Y.giveBackWith:Y.giveBackWithout}</button>
<button type="button" class="btn quiet" onClick=${()=>c(null)}>${Y.keep}</button></div>
</form>`}
<${pe} sentence=${s.sentence} />
</article>`}function va({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(oe(e)?.seats??{}).filter(([,i])=>i.role==="participant"),r=i=>n.some(m=>typeof m=="object"&&m.person===i),c=(i,m)=>o({do:"hold_words",gathering:t,on:i,whose:m}),l=n.includes("newcomers");return a`<button class="btn" aria-pressed=${l} onClick=${()=>c(!l,"newcomers")}>${Y.ofNewcomers}</button>
<details><summary>${Y.ofOne}</summary><div class="row">
${s.map(([i])=>a`<button key=${i} class="btn" aria-pressed=${r(i)} onClick=${()=>c(!r(i),{person:i})}><span dir="auto" translate="no">${V(e,i)}</span></button>`)}
</div></details>`}var xs=["i_need_a_person","give_me_a_moment","ok"];function _s({room:e,ask:t}){St.value;let n=e.lanes.desk.value,o=l=>w.ago(e.running()-Number(l)),s=Object.entries(n?.signals??{});s.sort(([,l],[,i])=>xs.indexOf(l.kind)-xs.indexOf(i.kind)||Number(l.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},c=Object.entries(n?.checks??{}).filter(([l,i])=>!i.answer||!n?.signals[l]);return a`
${s.map(([l,i])=>a`<section key=${l} class=${`card ${i.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${w.signals[i.kind]} <span>${o(i.since)}</span></h2>
<p dir="auto">${r[i.kind](e.words(i.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:l})}>${w.seen}</button>
</section>`)}
${c.map(([l,i])=>a`<section key=${`check ${l}`} class="card">
<h2>${i.answer?w.signals[i.answer]:w.wasAsked} <span>${o(i.answered??i.since)}</span></h2>
<p dir="auto">${i.answer?r[i.answer](e.words(i.name)):w.noAnswer(e.words(i.name))}</p>
${i.answer?a`<button class="btn" onClick=${()=>t({do:"answer_signal",person:l})}>${w.seen}</button>`:a`<button class="btn quiet" onClick=${()=>t({do:"check",person:l,on:!1})}>${w.takeBackCheck}</button>`}
</section>`)}
`}function Ss({room:e,ask:t}){let n=T(),o=Yt(e),s=L(e),r=e.lanes.desk.value,c=Object.entries(r?.waiting??{});if(!r||!c.length)return null;let l=r.can.admit&&!n.busy,i=m=>l&&n.run(m,()=>R(e,p=>Qe(p,m)));return a`<section class="card">
<h2>${w.waiting} <span>${c.length}</span></h2>
${c.map(([m,p])=>{let d=e.words(p.name),u=o(m),$=[jt(u)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${$.join(" \xB7 ")}</span></p>
<${Rt} knock=${u} />
<div class="row">
${s&&!u.stop&&a`<button class="btn primary" aria-disabled=${!l} aria-describedby=${l?void 0:"admit-later"} onClick=${()=>i(m)}>${w.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${be.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!l&&a`<p class="small soft" id="admit-later">${n.busy?$e.admitting:r.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${pe} sentence=${n.sentence} />
</section>`}function xa({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=_t(e),r=e.lanes.desk.value;return!r||!Qn(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${Wt} room=${e} />
<${_s} room=${e} ask=${o} />
<${Ss} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${_a} room=${e} ask=${o} />
<${pe} sentence=${s} />
</section>
<${vs} room=${e} ask=${o} />
<${ks} room=${e} ask=${o} />
<${gs} room=${e} />
<${Sa} room=${e} ask=${o} />
<${Vt} room=${e} gathering=${oe(e)?.id} />
<${Oa} room=${e} ask=${o} />
<${Bt} room=${e} />
${r.can.release&&a`<${It} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function _a({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=oe(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${Be} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(Ot(e,o.segments[s??""]))}</button>`].filter(Boolean);return a`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function Sa({room:e,ask:t}){let n=e.lanes.desk.value,o=oe(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:a`<section class="card">
<h2>${w.piece}</h2>
${n.not_yet.length>0&&a`<${Os} room=${e} label=${Xn(e)?.kind==="open_centre"?no.notYet:w.notYet} people=${n.not_yet} />`}
${n.passed.length>0&&a`<${Os} room=${e} label=${w.passed} people=${n.passed} />`}
${n.can.move_on&&a`<${Be} label=${w.moveOn} sure=${w.moveOnSure(V(e,o?.person))} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:n.can.move_on})} />`}
</section>`}var Os=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${V(e,o)}</span>`)}</p>`;function Oa({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=oe(e);if(!n||!o)return null;let s=o.lead===Zn(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${s?w.youLead:w.leads(V(e,o.lead))}</p>
${!s&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${w.lead}</button>`}
${n.close_gently&&a`<${Be} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:n.close_gently})} />`}
${n.emergency_end&&a`<${Be} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:n.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function Ta({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=_t(e),r=e.lanes.desk.value?.can,c=oe(e)?.seats[t];if(!r||!c)return null;let l=r.hand_lead?.people.includes(t)&&r.hand_lead.gathering,i=async m=>await o(m)&&n();return a`<${nn} title=${V(e,t)} onClose=${n}>
<p class="soft">${Un[c.presence]}</p>
<button class="btn way" onClick=${()=>i({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${l&&a`<button class="btn way" onClick=${()=>i({do:"hand_lead",gathering:l,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${pe} sentence=${s} />
</${nn}>`}function Ca({room:e,gathering:t}){let n=T();return L(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>R(e,o=>Ve(o,t)))}>${k.openDoors}</button>
<${pe} sentence=${n.sentence} />`:null}var ke={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Ts({params:e}){let[t,n]=b("opening"),[o,s]=b(""),r=async()=>{n("opening");try{await z("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(c){let l=c instanceof X?c:new X("network",String(c));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return P(()=>{r()},[]),t==="fault"?a`<${de} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${ke.welcome}</h1><p role="status">${ke.opening}</p></main>`:a`<main class="page door">
<header><h1>${ke.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${ke.closedDo}</p>
<ul class="bullets"><li>${ke.closedServer} <code>${ke.command}</code></li><li>${ke.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${ke.again}</button>
</main>`}export{bs as Circle,go as Desk,xa as DeskColumn,Ca as OpenDoors,Ta as PersonSheet,Ts as Setup};
