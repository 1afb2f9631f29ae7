/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as to}from"./chunk-734GD7FW.js";import{a as S,b as ne,c as ve}from"./chunk-XUFP5MH6.js";import{$ as bt,A as wn,Aa as Fe,Ba as Yn,C as Oe,Ca as xt,D as yn,Da as ie,E as ft,Ea as Fn,Fa as _t,Ga as Gn,H as Te,Ha as qn,I as vn,Ia as X,J as xn,Ja as Ce,K as _n,Ka as W,La as zn,M as Sn,Ma as Pe,N as On,Na as Vn,O as Tn,Oa as Ge,P as ht,Pa as qe,Q as Cn,Qa as St,R as Pn,Ra as Un,Sa as nt,Ta as Ot,U as Dn,Ua as Zn,Va as Tt,W as Nn,Wa as de,X as An,Xa as an,Y as Mn,Z as We,Za as Ct,_ as Ke,_a as pe,a,aa as En,ab as ze,b,ba as In,bb as Jn,c as P,ca as gt,cb as oe,d as Z,da as Bn,db as Pt,e as pt,ea as Hn,eb as Qn,f as bn,fa as Ln,fb as F,g as gn,ga as Wn,gb as Xn,h as Q,ha as Re,hb as Dt,i as fe,ib as eo,j as V,ja as Kn,k as tt,ka as T,kb as Nt,l as ut,la as H,lb as At,m as He,ma as kt,mb as E,n as B,na as wt,nb as K,oa as Rn,ob as U,p as kn,pa as yt,pb as rn,qa as je,qb as Mt,ra as jn,rb as ln,s as Le,sb as no,t as $t,tb as oo,ua as Ye,wa as vt,za as me}from"./chunk-WNRD6VXF.js";var Ds=1e4,so=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Et(){let[e,t]=b(null),[n,o]=b(""),s=Z(0),r=bn(async()=>{let l=++s.current;try{let c=await fe("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof Q&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof Q?c.sentence:String(c))}},[]);return P(()=>{let l=()=>{document.visibilityState==="visible"&&r()},c=setInterval(l,Ds),i=Kn.subscribe(()=>{r()});for(let[d,p]of so)d.addEventListener(p,l);return()=>{clearInterval(c),i();for(let[d,p]of so)d.removeEventListener(p,l);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var Ns=480;function Ve({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var xe=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),It=(e,t)=>e.length<Ns?e:e.filter(n=>!n.ended||t(n.member));function cn(e,t,n){return B(n,"no_key"),{named:t,give:o=>Bn(e,{id:o.device,agree:o.agree},t,n)}}var ao=({circle:e,roster:t,circleKeys:n})=>cn(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function mn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return B(s&&n?.id===o,"no_key"),cn(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Bt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Tn(e,n,t.number,o.public),give:s=>Hn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),he=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function ot(e,t,n,{before:o,...s}){let r=We(),{named:l,record:c}=await gt(e,t,{...s,key:r,before:o??null});return{gift:cn(e,l,r),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var Ue=async(e,t,n,o)=>({roster:o.number,signed:n.add(await ht(e,t,o))});function re(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var st=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ze(e,t){let{held:n}=e,o=re(),{gift:s,record:r,state:l}=await ot(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ve(n),gatheringKeys:[{gathering:t,...l}]},i={...await Ue(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await he(o,xe(c.devices,st(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var Ht=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function dn(e){return B(Ht(e),"no_key"),e}var As=["keys_moved","keys_renewed","keys_incomplete"];async function io({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),l=await t(await o(r));if(l.outcome!=="refused"||!As.includes(l.code??"")||s===5)return l;await n(r.held.roster.seen.number)}}var Ms=4e3,L=e=>Ht(e.held.value);function it(e){let{desk:t,ring:n}=e.lanes,o=dn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function ro(e){return await at(e.keys,t=>t!=="looking"),await at(e.lanes.desk,Boolean),await at(e.lanes.ring,Boolean),L(e)||await at(e.held,Ht),!!dn(e.held.value)}var R=(e,t)=>io({at:async()=>it(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>Es(e,n)},t),Es=(e,t)=>at(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),at=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,Ms),r=e.subscribe(l=>{t(l)&&o()})});var De=(e,t,n)=>`${e} ${e===1?t:n}`,Je={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},lo={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},_e={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},co={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},mo={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Lt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},ue={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>De(e,"person asked for you","people asked for you"),waits:e=>De(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>De(e,"person","people"),seats:(e,t)=>`${De(e,"participant","participants")}, ${De(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>De(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},ee={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},M={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>De(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},A={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ne={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},J={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},_={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Qe=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var Is=24,Bs=137.5;function po({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Is-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),l=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,i)=>{let d=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${c} style=${{"--h":String((25+i*Bs)%360)}}
cx=${(46*Math.cos(d)).toFixed(2)} cy=${(46*Math.sin(d)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function uo(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(l=>4+(l-n)/o*92);for(let l=1;l<r.length;l++)r[l]=Math.max(r[l],r[l-1]+s);for(let l=r.length-1,c=96;l>=0;l--,c-=s)r[l]=Math.min(r[l],c);return e.length===1?[50]:r}var Hs=24;function Ls(e,t){let n=zn(e,ie(),t);return n===0?`${St(new Date(e))==="evening"?x.near.tonight:x.near.today} ${X(e)}`:n===1?`${x.near.tomorrow} ${X(e)}`:n>1&&n<7?Vn(e):Ce(e)}function $o({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=uo(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=x.weeks(e.filter(i=>i.past).map(i=>Ce(Number(i.at))),e.filter(i=>!i.past).map(i=>`${Ce(Number(i.at))} ${X(Number(i.at))}`)),l=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&l.every(d=>Math.abs(o[d]-o[i])>=Hs)&&l.push(i);let c=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,d)=>a`<circle key=${i.id} class=${i.past?"was":d===s?"next":"ahead"} cx=${`${o[d]}%`} cy="14" r=${d===s?8:6.5} />`)}
${l.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${c(o[i])==="start"?0:c(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${c(o[i])}>${i===s?Ls(n[i],t):Ce(n[i])}</text>`)}
</svg>`}var Ws=60*6e4,Ks=240*6e4;function fo({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=T(),l=e.gatherings.filter(m=>!m.past)[0],c=l?Number(l.at)-o:1/0,i=!e.phase&&n&&c<Ws&&c>-Ks,d=async()=>{let m=xt(e.id),u=await s.run("open",async()=>await ro(m)&&R(m,$=>Ze($,l.id)));m.close(),u&&(location.hash=`#/circle/${e.id}`)},p=[_e[e.entry],Je[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${po} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${Lt[e.phase]}</p>`}
</div>
<div class="what">
<${$o} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&a`<p class="small">${x.gathering(l.number)}: ${W(Number(l.at),void 0,o)}, ${X(Number(l.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${d}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function ho({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var Rs=()=>import("./field-qr-PYZUDNH5.js").then(e=>e.Qr);function rt({id:e,title:t,label:n,link:o,says:s,done:r,shareText:l,onDone:c,children:i}){let[d,p]=b(""),[m,u]=b(!1),$=Z(null),g=Z(null);P(()=>g.current?.focus(),[]);let h=async()=>{try{await navigator.clipboard.writeText(o),p(S.copied)}catch{$.current?.focus(),$.current?.select(),p(S.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(v=>a`<p key=${v}>${v}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${$}
onFocus=${v=>v.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${h}>${S.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${S.share}</button>`}
<button type="button" class="btn" aria-expanded=${m} onClick=${()=>u(!m)}>${m?S.qrHide:S.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${r}</button>
</div>
${m&&a`<figure class="qr-shown"><${Tt} load=${Rs} text=${o} label=${S.qrOf(n)} /><figcaption class="small soft">${S.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${d}</p>
</section>`}function bo(){let[e,t]=b(null),n=T(),o=async s=>{let r=await n.run(String(s),()=>V("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${ee.title}</h3>
<p class="soft">${ee.lead}</p>
${e?a`<${rt} key=${e.link} id="facilitator-link" title=${e.forMe?ee.back:ee.invite} label=${ee.linkLabel} link=${e.link}
says=${[e.forMe?ee.backShown:ee.inviteShown,ee.once]} done=${ee.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${ee.invite}</button><p class="soft small">${ee.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${ee.back}</button><p class="soft small">${ee.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function go(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return P(()=>{let s=!0;return o&&vt(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function ko(){let{desk:e,stale:t,sentence:n,load:o}=Et(),s=T(),r=go(e?.circles??[]);if(P(()=>{ut()},[]),!e&&n)return a`<${de} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${S.loading}</p></main>`;let l=x.greeting[St()],c=()=>s.run("sign-out",()=>V("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?S.offline:""}</p>
<${ho} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
${tt.value.known&&!tt.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${O.report}</h2><p>${O.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(i=>a`<${fo} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${bo} />
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
<${Nt} />
<${ne} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var le={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Ae={title:"Record of controls",count:e=>Un(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Wt({room:e}){let t=T(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,r=l=>t.run(l.person,()=>e.send(l));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${le.title}</h2>
<p class="soft small">${le.hint}</p>
${o.map(([l,c])=>{let i=e.words(c.name),d=c.owner&&(c.owner===s?le.you:le.sees(e.words(n.members[c.owner]?.name))),p={person:l,since:c.since};return a`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${i}</b> <span class="small soft" dir="auto">${[le.why[c.why],W(Number(c.since)),c.done?le.isDone:d].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&a`<div class="row">
${c.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${le.takeOf(i)} onClick=${()=>r({do:"take_follow_up",...p})}>${le.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${le.doneOf(i)} onClick=${()=>r({do:"follow_up_done",...p})}>${le.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function js(e,t){let n=e?.records??{},o={},s=[];for(let[r,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[r]?n[r]!==c&&s.push(r):o[r]=c}return{changed:s,fresh:o}}function wo(e){let t=e.held.peek(),{changed:n,fresh:o}=js(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Ye(t).catch(()=>{})),n}function Kt({room:e}){let t=e.lanes.desk.value,[n,o]=b([]);if(P(()=>o(wo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,r])=>r.record).sort(([,r],[,l])=>Number(l.released_at)-Number(r.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Ae.title}</h2>
${n.map(r=>a`<p key=${r} role="alert" class="notice">${Ae.changed(W(Number(t.past[r]?.planned_at)))}</p>`)}
<p>${Ae.count(t.record.count)} <span class="soft small">${Ae.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Ae.what}</p>
${s.slice(0,3).map(([r,l])=>a`<p key=${r} class="small">${Ae.at(W(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var $e={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},be={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},j={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},se={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},Y={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${nt(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackWith:"Give back with this note",giveBackWithout:"Give back without a note",keep:"Not now",gaveBack:e=>`Given back to ${nt(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},lt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},yo={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function vo({room:e,onSheet:t}){return L(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${be.title}</h2>
<p>${be.works}</p><p>${be.worksNot}</p><p>${be.how}</p><p class="soft small">${be.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${be.sheet}</button>
</section>`}async function Rt({circle:e,deskKeys:t},n,o){let s=Oe(n.secret);return o.desk||o.person?`${s} ${await An(e,t,n,o)}`:s}var ct=e=>yn(e.split(" ")[0]);async function xo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Mn(e,t,{invitation:n,secret:ct(o)},s)}var _o=new Map;function mt(e,t){let n=`${e} ${Oe(t)}`,o=_o.get(n);if(o)return o;let s=ft(e,t);return _o.set(n,s),s}var Me=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),pn=(e,t,n,o,s)=>Wn(e,t,n.page,o,JSON.stringify(s));async function jt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),r=await Promise.all(s.map(async([l,c])=>{let i=await mt(e.held.circle,ct(e.words(c.secret)));return[l,o.add(await pn(e.held.circle,l,i,t,n))]}));return Object.fromEntries(r)}var Ys=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ge=()=>({invitation:H(),secret:Ln(),page:H(),kept:H()});async function Se(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:l,desk:c=!1,person:i=null},{says:d=Me(e),pin:p=e.held.desk}={}){let{circle:m}=e.held,u=await mt(m,n),$=await Nn(u.token),g={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:h,wraps:f}=await Ke(g,0,await Rt(e.held,{invitation:t,secret:n},{desk:c,person:i}),e.held.device,[Ys(e.held)]);return{command:{do:"invite",invitation:t,hash:$,reusable:r,expires:l,page:o,secret:s,...i?{person:i}:c&&{desk:c}},bodies:{[o]:await pn(m,t,u,p,d),[s]:me(e.held.person,h,f)}}}async function So(e,t,n=ge()){let o=st(e)(t),{step:s,bodies:r,pin:l}=await Co(e,[t,...To(e)],o?t:void 0),c=e.desk.members[t]?.link?await Fs(e,n,l,o?Po(e,t):Me(e)):void 0;return{command:{do:"remove",person:t,step:s,...c&&{link:c.link}},bodies:{...r,...c?.bodies}}}async function Fs(e,t,n,o){let{command:s,bodies:r}=await Se(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:l,hash:c,page:i,secret:d}=s;return{link:{invitation:l,hash:c,page:i,secret:d},bodies:r}}async function Oo(e,t){let{step:n,bodies:o}=await Co(e,[t,...To(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var To=e=>e.desk.renew_after??[];async function Co(e,t,n){let{held:o,desk:s,running:r}=e,{circle:l}=o,c=re(),i=Ve(o,r),d=N=>!t.includes(N),p=n?await In(l,o.deskKeys):void 0,m=p?.keys??o.deskKeys,u=o.circleKeys[i.circleKey.number];B(u,"no_key");let $=await ot(l,m,c,{what:"circle",owner:l,number:i.circleKey.number+1,before:u});i.circleKey=$.state;let[g]=i.gatheringKeys,h=g&&await ot(l,m,c,{what:"gathering",owner:g.gathering,number:g.number+1});h&&(i.gatheringKeys=[{gathering:g.gathering,...h.state}]),i.devices=It(i.devices,N=>N in s.members).map(N=>d(N.member)?N:{...N,ended:!0});let f=xe(i.devices,d),v=h?xe(f,Gs(e)):[];return{step:{...await Ue(l,m,c,i),circle_key:$.record,...h&&{gathering_key:h.record},...p&&{desk:c.add(p.record)},grants:[...await he(c,f,[$.gift]),...h?await he(c,v,[h.gift]):[],...p?await he(c,xe(f,st(e)),await Bt(l,m)):[]],...p&&n&&{pages:await jt(e,Te(m),Po(e,n),c)}},bodies:c.bodies,pin:p?Te(m):o.desk}}var Gs=e=>t=>st(e)(t)||e.seats.includes(t);function Po(e,t){let n=e.desk.members[t]?.name;return Me({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Yt({room:e}){let t=T(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&L(e)&&e.connection.value.state==="live";return P(()=>{o&&t.run("renew",()=>R(e,s=>Oo(s,n)))},[o,n]),n?a`<p role="status" class="notice">${yo.text} ${t.sentence}</p>`:null}var Ft=65,qs=32;async function un({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],l=t.invitations[r?.invitation??""];B(r?.device&&r.proof&&r.invitation&&l,"not_proven");let c=$t(o(r.proof)??"");B(c.length===3*Ft+qs,"not_proven");let[i,d,p]=[0,1,2].map(h=>c.slice(h*Ft,(h+1)*Ft)),m=n(l.secret),u=await xo(e,r.invitation,m),$={member:u.person??s,device:r.device,agree:i,sign:d,self:p};await _n(e.circle,r.invitation,await mt(e.circle,ct(m)),$,Le(c.slice(3*Ft)));let g=[...e.roster.devices.values()].some(h=>h.member===s);return B(!g||u.person===s,"not_proven"),B((l.person??null)===u.person&&(u.desk||!l.desk),"not_proven"),{newcomer:$,desk:u.desk,back:u.person!==null}}async function Xe(e,t){let n=e.desk.waiting[t];return B(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Vs(e,t):zs(e,t)}async function zs(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:l}=await un(e,t),c={...s,ended:!1},i=re(),d=o&&(!l||r||e.seats.includes(s.member)),p=[ao(n),...d?[mn(n,o)]:[],...r?await Bt(n.circle,n.deskKeys):[]],m=Ve(n,o);m.devices=[...It(m.devices,g=>g in e.desk.members),c];let u={...await Ue(n.circle,n.deskKeys,i,m),admission:i.add(await Pn(n.circle,n.deskKeys,s,{roster:m.number,keys:p.map(g=>g.named)})),grants:await he(i,[c],p)},$=l?void 0:await Do(e,t,i,c);return{command:{do:"admit",person:t,step:u,...$&&{name:$}},bodies:i.bodies}}async function Vs(e,t){let{held:n,running:o}=e,s=re(),r=xe([...n.roster.devices.values()],i=>i===t),l=o?await he(s,r,[mn(n,o)]):[],c=await Do(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function Do({held:e,desk:t,sealed:n},o,s,r){let l=t.waiting[o].name,{author:c,sealed:i,wraps:d}=Fe(n(l)??"");if(d.some($=>Sn($).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},m=$=>$===r?.device?r:e.roster.devices.get($),u=je(e,"circle");return B(u&&c===o,"wrong_author"),s.bodies[l]=me(c,i,[...d,await bt(p,i,d,m,yt(e),u)]),l}var Gt=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${$e.unproven}.</b> ${$e.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${$e.alike(e.alike)}</span></p>`}`,qt=e=>e.back?$e.back(e.back):e.desk?$e.desk:"";var Us=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function No(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Us.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Ao(e,t){let n=No(e);return n?t.find(o=>No(o)===n):void 0}function zt(e){let[t,n]=b({}),o=e.lanes.desk.value,s=L(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=r.map(([c,i])=>`${c} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return P(()=>{let c=!0;for(let[i]of s?r:[])Zs(e,i).then(d=>c&&n(p=>({...p,[i]:d})));return()=>{c=!1}},[e,s,l]),c=>{let i=e.words(o?.waiting[c]?.name),d=Object.entries(o?.members??{}).filter(([m])=>m!==c).map(([,m])=>e.words(m.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:Ao(i,d)}}}async function Zs(e,t){try{let n=it(e),{newcomer:o,desk:s,back:r}=await un(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof He),stop:n instanceof He?n.sentence:void 0}}}function Mo({room:e,desk:t}){let n=T(),o=zt(e),s=L(e),r=Object.entries(t.waiting),l=i=>n.run(i,()=>R(e,d=>Xe(d,i))),c=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?$e.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,d])=>{let p=e.words(d.name),m=o(i),u=[qt(m)||(d.first_time?k.firstTime:k.beenHere),d.here?k.pageOpen:k.pageShut,!d.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${u.join(" \xB7 ")}</span></p><${Gt} knock=${m} /></div>
<div class="row">
${s&&!m.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(i)}>${k.admit}</button>`}
<${ne} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>c(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var et=240,Ee={least:3,most:12,usual:8},Eo=20,Js=["closing","release"],$n=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Io=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Bo=e=>!Js.includes(e.from.kind);function Ie(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=et?t:0}var fn=e=>e.reduce((t,n)=>t+(n.out?0:Ie(n)),0);function Ho(e,t){let n=e.from.each[t],o=Ie(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Lo({gathering:e,at:t,zone:n,theme:o,parts:s}){let r={},l=i=>{if(!i.trim())return;let d=H();return r[d]=i.trim(),d},c=s.filter(i=>!i.out).map(({id:i,from:d,prompt:p,...m})=>({id:i,kind:d.kind,minutes:Ie({id:i,from:d,prompt:p,...m}),each_seconds:d.each_seconds,breath_seconds:d.breath_seconds,title:l(d.title),prompt:l(p),mode:d.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:fn(s),theme:l(o),agenda:c},bodies:r}}var Vt=e=>/^\d+$/.test(e.trim())&&Number(e)<=et?Number(e):0;function Wo({id:e,plan:t,room:n,onDone:o}){let[s,r]=b({}),[l,c]=b([]),i=Z(null),d=T();P(()=>i.current?.focus(),[]);let p=$=>s[$]??String(t.segments[$].minutes),m=t.agenda.reduce(($,g)=>$+Vt(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async $=>{$.preventDefault();let g=[...t.agenda.filter(f=>!Vt(p(f))).map(f=>({id:`now-${f}`,sentence:_.minutesBad})),...m>et?[{id:`now-${t.agenda[0]}`,sentence:_.sumTooLong}]:[]];if(c(g),g.length)return;let h=Object.fromEntries(t.agenda.filter(f=>Vt(p(f))!==t.segments[f].minutes).map(f=>[f,Vt(p(f))]));(!Object.keys(h).length||await d.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:h})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${Ne.minutesTitle}</h3>
<p class="hint">${Ne.minutesHint}</p>
<${U} problems=${l} summary=${S.summary} />
<ol class="parts">${t.agenda.map($=>{let g=n.words(t.segments[$].title)||ue[t.segments[$].kind];return a`<li key=${$}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${$}`} label=${_.minutesOf(g)} bare value=${p($)} problem=${K(l,`now-${$}`)}
onValue=${h=>r({...s,[$]:h})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${_.sum(m)}</b> <span class="soft">${_.ends(X(Number(t.at)+m*6e4))}</span></p>
<p role="alert" class="refusal">${d.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!d.busy}>${Ne.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function hn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[l,c]=b(!1),i=Number(t.at),d=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${W(i)}</b> <span>${Pe(i,t.minutes)}</span></p>
${!qe(i,t.zone,ie())&&a`<p class="soft small">${k.inZone(`${W(i,t.zone)}, ${Pe(i,t.minutes,t.zone)}`,Ge(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${d&&a`: <span dir="auto">${d}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?a`<${Wo} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(m=>{let u=t.segments[m],$=u.each?.[p];return a`<li key=${`${e}-${m}`}>
<span><span dir="auto">${n.words(u.title)||ue[u.kind]}</span>${$&&a`<small class="soft"> ${_.each(Qe($),p)}</small>`}</span>
<span>${u.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ne.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${Ne.sheet}</button></div>`}
</details>
</div>`}var Qs=60*6e4;function Ko({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:l}){let c=T(),i=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,v])=>Number(f.at)-Number(v.at)),[d,...p]=i,m=Object.values(n.members).filter(f=>f.role==="participant").length,u=async f=>{await c.run("open",()=>R(e,v=>Ze(v,f)))&&(location.hash=`#/circle/${t.id}`)},$=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,h=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let f=Number(d[1].at);return f-Date.now()<Qs?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>u(d[0])}>${k.openDoors}</button>`:a`<${ne} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${W(f)}, ${X(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>u(d[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Lt[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${d?a`<${hn} id=${d[0]} plan=${d[1]} room=${e} people=${m} large onSheet=${()=>l(d[0])} />
${h()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${d||s?"":" primary"}`} onClick=${r}>${d||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${d&&a`<${ne} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>$(d[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([f,v])=>a`<li key=${f}>
<${hn} id=${f} plan=${v} room=${e} people=${m} onSheet=${()=>l(f)} />
<${ne} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(v.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>$(f)} />
</li>`)}</ul>`}
</section>`}function dt({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Xs=()=>`${location.origin}${location.pathname}`,Ut=(e,t)=>`${Xs()}#/invitation/${e}/${Oe(t)}`,Ro=(e,t,n)=>`${e}/${t}/${Oe(n)}`,jo=()=>`${location.host}${location.pathname}#/words`;var ea=1440*6e4,ta=14,na=180;function Zt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,l]=b(t.entry==="drop_in"?"many":"one"),[c,i]=b(String(ta)),[d,p]=b(!0),[m,u]=b([]),$=Z(ge()),g=T();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let v=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=na;if(u(v?[]:[{id:"days",sentence:A.daysBad}]),!v)return;let C=!n&&r==="many",N=Date.now()+Number(c)*ea,{secret:G}=$.current;if(!await g.run("invite",()=>R(e,y=>Se(y,$.current,{reusable:C,expires:N,desk:n}))))return;let te=n&&d?await g.run("link",()=>V("/api/links",{for_me:!1})):void 0;n&&d&&!te||o({link:te?Ro(te.link,t.id,G):Ut(t.id,G),secret:G,reusable:C,expires:N,hands:n,speakable:!te})}} novalidate autocomplete="off">
<${U} problems=${m} summary=${S.summary} />
${n?a`<p class="soft small">${j.handsHint}</p><${rn} id="invite-new-here" on=${d} hint=${j.newHereHint} onChange=${p}>${j.newHere}</${rn}>`:t.entry==="drop_in"&&a`<${dt} id="invite-kind" label=${A.kind} value=${r} onValue=${l} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${E} id="days" label=${A.days} value=${c} onValue=${i} problem=${K(m,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?j.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function Jt({made:e,spoken:t,onDone:n}){let o=e.back?j.wayTitle(e.back):e.hands?j.handsTitle:A.shownTitle,s=e.back?j.wayShown:e.hands?j.handsShown:e.reusable?A.shownMany:A.shown;return a`<${rt} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(W(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${oa} secret=${e.secret} spoken=${t} />`}
</${rt}>`}function oa({secret:e,spoken:t}){let[n,o]=b([]);return P(()=>{Dn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${j.wordsTitle}>
<h4>${j.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${j.number}: <b>${t}</b></p>
<p class="small soft">${j.wordsHint(jo())}</p>
</section>`:null}var sa=10080*6e4;function Yo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),[i,d]=b(""),p=Z({}),m=T(),u=L(e),$=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,ce])=>({person:y,role:ce.role,name:e.words(ce.name)})),h=g.filter(y=>y.role!=="participant"),f=g.filter(y=>!h.includes(y)).sort((y,ce)=>y.name.localeCompare(ce.name)),v=[...h,...f].filter(y=>y.person!==$),C=async y=>{d(""),await m.run(`end-${y.person}`,()=>V("/api/ways-in/end",{circle:t.id,person:y.person}))&&d(ve.memberDone(y.name))},N=async y=>{d("");let ce=p.current[`link ${y.person}`]??=ge(),I=n.members[y.person]?.link;await m.run(`remove-${y.person}`,()=>R(e,z=>So(z,y.person,ce)))&&(delete p.current[`link ${y.person}`],d([se.done(y.name),I&&se.newLink,se.eyes].filter(Boolean).join(" ")))},G=async({person:y,role:ce,name:I})=>{let z=p.current[y]??=ge(),ae=Date.now()+sa;await m.run(`way-${y}`,()=>R(e,sn=>Se(sn,z,{reusable:!1,expires:ae,person:y,desk:ce!=="participant"})))&&(delete p.current[y],c({link:Ut(t.id,z.secret),secret:z.secret,reusable:!1,expires:ae,back:I,speakable:!0}))},ye=y=>{c(y),r(!1)},te=!!m.busy;return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...h,...f].map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&a`<small class="soft">${mo[y.role]}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${h.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?a`<${Jt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${Zt} room=${e} circle=${t} hands onMade=${ye} onCancel=${()=>r(!1)} />`:u&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${j.hands}</button></div>`}
${v.length>0&&a`<details><summary>${ve.members}</summary>
<p class="soft small">${ve.membersHint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${u&&a`<button type="button" class="btn small" disabled=${te} aria-label=${j.wayOf(y.name)} onClick=${()=>G(y)}>${j.way}</button>`}
${y.role==="participant"&&a`<${ne} label=${ve.member} name=${ve.memberOf(y.name)} kind="btn small quiet" ask=${ve.memberAsk(y.name)} yes=${ve.memberYes}
busy=${te} onYes=${()=>C(y)} />`}</li>`)}</ul>
</details>
${u&&a`<details><summary>${se.title}</summary>
<p class="soft small">${se.hint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ne} label=${se.one} name=${se.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?se.ask(y.name):se.askDesk(y.name)} yes=${se.yes} no=${se.no}
busy=${te} onYes=${()=>N(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${m.busy.startsWith("remove")?se.busy:m.busy.startsWith("way")?j.making:i}</p>
<p role="alert" class="refusal">${m.sentence}</p>
</section>`}function Fo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,r]=b(!1),[l,c]=b([]),i=T(),d=async p=>{p.preventDefault(),r(!1);let m=(n??t).trim(),u=/^https:\/\/[^\s]+$/.test(m);if(c(u?[]:[{id:"call-link",sentence:k.callMissing}]),!u)return;let $=H();await i.run("call",()=>e.send({do:"set_call_link",link:$},{[$]:m}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${U} problems=${l} summary=${S.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function Go({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Qt({room:e,gathering:t}){let n=gn(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[i,d]=[ln(e,c.arriving),ln(e,c.leaving)],p=i&&d?Mt.both(i,d):i||d&&Mt.leaving(d);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Mt.desk}</h2>
<ul class="numbers">${r.map(l=>a`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function qo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${W(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Qt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function zo({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(W(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?j.forBack(o):e.desk?j.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${r}`}>${A.state[r]??r}</span>
${l.length>0&&a`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&a`<${ne} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Vo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),i=T(),d=Date.now(),p=Object.entries(n.invitations).sort(([,h],[,f])=>Number(f.expires)-Number(h.expires)),m=h=>h.state==="open"&&Number(h.expires)>d,u=p.filter(([,h])=>m(h)),$=p.filter(([,h])=>!m(h)),g=([h,f])=>a`<${zo} key=${h} view=${f} open=${m(f)} busy=${i.busy===h}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>i.run(h,()=>e.send({do:"revoke",invitation:h}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${l?a`<${Jt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${Zt} room=${e} circle=${t} onMade=${h=>{c(h),r(!1)}} onCancel=${()=>r(!1)} />`:L(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${A.make}</button></div>`}
${u.length?a`<ul class="names">${u.map(g)}</ul>`:!l&&!s&&a`<p class="soft small">${A.none}</p>`}
${$.length>0&&a`<details><summary>${A.older($.length)}</summary><ul class="names">${$.map(g)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function Xt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Ee.least,Math.min(Ee.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${_.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Ee.least} onClick=${()=>o(-1)}><span class="visually-hidden">${_.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Ee.most} onClick=${()=>o(1)}><span class="visually-hidden">${_.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function Uo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[i,d]=b(()=>Math.max(3,Math.min(12,c||8)));P(()=>{ut()},[]);let p=tt.value.known;if(!l)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${J.title}</h1></div></header><p>${J.gone}</p></main>`;let m=Number(l.at),u=e.words(l.theme),$=m,g=l.agenda.reduce((f,v)=>f+e.words(l.segments[v].prompt).length,0),h=l.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${J.title}</h1><p class="soft">${J.lead}</p></div></header>
<div class="on-screen between"><${Xt} people=${i} onPeople=${d} /><button class="btn primary big" onClick=${()=>print()}>${J.print}</button></div>
<article class=${`paper${h?" dense":""}`} aria-label=${J.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(l.number)}${u&&a`: <span dir="auto">${u}</span>`}</h2>
<p>${W(m)}, ${Pe(m,l.minutes)}${!qe(m,l.zone,ie())&&` (${Pe(m,l.minutes,l.zone)} ${Ge(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${J.begins}</th><th scope="col">${J.part}</th><th scope="col">${J.minutes}</th><th scope="col">${J.each(i)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let v=l.segments[f],C=$;$+=v.minutes*6e4;let N=v.each?.[i];return a`<tr key=${f}><td>${Pe(C,v.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(v.title)||ue[v.kind]}</b>${v.prompt&&a`<p dir="auto">${e.words(v.prompt)}</p>`}</td>
<td>${v.minutes}</td><td>${N===void 0?"":Qe(N)}</td></tr>`})}</tbody></table>
<footer><h3>${J.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${J.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&J.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${J.noCare}</p></footer>
</article>
</main>`}async function Zo(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??H()})),r=re(),l=await jt(e,e.held.desk,Me(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:i})=>[c,i])),bodies:r.bodies}}var aa=24,en=e=>e.map(t=>({key:H(),text:t}));function tn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:M.agreementMissing})):[{id:"promise-add",sentence:M.agreementsNone}]}function nn({list:e,problems:t,onList:n}){let o=Z(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(i=>i!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let i=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((c,i)=>a`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${M.agreement(i+1)} bare as="textarea" value=${c.text}
problem=${K(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${d=>n(e.map(p=>p===c?{...c,text:d}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${M.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=aa} onClick=${s}>${M.add}</button>
${K(t,"promise-add")&&a`<p class="problem">${M.agreementsNone}</p>`}
</div>`}function Jo({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(h=>e.words(h)),[r]=b(t.agreements_version+1),[l,c]=b(()=>en(s)),[i,d]=b([]),[p,m]=b(!1),u=T(),$=t.agreements_version>=r&&!u.busy,g=async h=>{h.preventDefault();let f=l.map(C=>C.text.trim()),v=tn(l);d(v),m(!v.length&&f.join(`
`)===s.join(`
`)),!(v.length||f.join(`
`)===s.join(`
`))&&await u.run("revise",()=>R(e,C=>Zo(C,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${U} problems=${i} summary=${S.summary} />
<${nn} list=${l} problems=${i} onList=${c} />
<p role="alert" class="refusal">${u.sentence||($?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!u.busy||$}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>
</main>`}function Qo({when:e,at:t,problems:n,onWhen:o}){let s=pt(()=>[...new Set([e.zone,...Fn()])].sort(),[e.zone]),r=i=>t===void 0?"":`${W(t,i)}, ${X(t,i)}`,l=!!(e.date&&e.time)&&t===void 0,c=_t(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${_.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${_.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${_.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${_.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?qe(t,e.zone,ie())?_.reads(r(e.zone)):a`${_.reads(_.readsZone(r(e.zone),Ge(e.zone)))} <b>${_.readsYours(r(ie()))}.</b>`:l?_.timeSkipped:""} ${c?_.timeTwice:""}</p>
</fieldset>`}function Xo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||ue[e.from.kind],r=e.out||!Ie(e)?void 0:Ho(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?_.leftOut:r===void 0?"":(r<Eo?_.eachLittle:_.each)(Qe(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${_.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${_.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${_.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Bo(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?_.takeIn:_.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?_.takeIn:_.leaveOut}</button>`}
</li>`}var ia=10080*6e4;function ra(e){let t=Object.values(e.planned).sort((r,l)=>Number(l.at)-Number(r.at))[0],n=t?.zone||ie(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Gn(o+ia,n);return{date:Date.parse(s)>Date.now()?s:"",time:qn(o,n),zone:n}}function es({room:e,desk:t,n,template:o,onDone:s}){let[r,l]=b(()=>ra(t)),[c,i]=b(()=>Io(o,n)),[d,p]=b(o.gathering[c]?.theme??""),[m,u]=b(()=>$n(o.gathering[c])),[$,g]=b(Ee.usual),[h,f]=b([]),[v]=b(H),C=T(),N=_t(r.date,r.time,r.zone)[0],G=fn(m),ye=I=>{i(I),p(o.gathering[I].theme),u($n(o.gathering[I]))},te=()=>{let I={date:!r.date&&_.dateMissing,time:!r.time&&_.timeMissing},z=r.date&&r.time&&N===void 0&&_.timeSkipped;return[I.date&&{id:"plan-date",sentence:I.date},I.time&&{id:"plan-time",sentence:I.time},z&&{id:"plan-time",sentence:z},N!==void 0&&N<Date.now()&&{id:"plan-date",sentence:_.datePast},...m.filter(ae=>!ae.out&&!Ie(ae)).map(ae=>({id:`min-${ae.id}`,sentence:_.minutesBad})),G>et&&{id:"plan-people",sentence:_.sumTooLong}].filter(ae=>typeof ae=="object")},y=async I=>{I.preventDefault();let z=te();if(f(z),z.length)return;let{plan:ae,bodies:sn}=Lo({gathering:v,at:N,zone:r.zone,theme:d,parts:m});await C.run("plan",()=>e.send({do:"plan_gathering",plan:ae},sn))&&s()},ce=I=>u(m.map(z=>z.id===I.id?I:z));return a`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${U} problems=${h} summary=${S.summary} />
<${Qo} when=${r} at=${N} problems=${h} onWhen=${l} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${_.template} value=${String(c)} onValue=${I=>ye(Number(I))}>
${o.gathering.map((I,z)=>a`<option key=${z} value=${String(z)}>${_.templateNth(z+1,I.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${_.theme} hint=${_.themeHint} value=${d} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${_.agenda}</h2><p class="hint">${_.agendaHint}</p></div>
<${Xt} people=${$} onPeople=${g} problem=${K(h,"plan-people")} /></div>
<ol class="plan-parts">${m.map(I=>a`<${Xo} key=${I.id} part=${I} people=${$} problem=${K(h,`min-${I.id}`)} onPart=${ce} />`)}</ol>
<p class="sum" role="status"><b>${_.sum(G)}</b>${N!==void 0&&G>0&&a` <span class="soft">${_.ends(X(N+G*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${C.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!C.busy}>${_.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function ts({head:e,onBack:t,onDone:n,...o}){let[s,r]=b(null),[l,c]=b(""),{room:i,circle:d,desk:p}=o,[m]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),u=async()=>{c("");try{r(await fe("/api/templates"))}catch(g){c(g instanceof Q?g.sentence:String(g))}};P(()=>{u()},[]);let $=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(d.title)}</button>
<h1 tabindex="-1" ref=${e}>${_.title(m)}</h1></div></header>
${$?a`<${es} ...${o} n=${m} template=${$} onDone=${n} />`:a`<p role="status">${l||S.loading}</p>${l&&a`<button class="btn" onClick=${u}>${S.again}</button>`}`}
</main>`}async function ns(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:l}=await Re(),c=await l(e,t,n);B(s,"missing_record");let[i]=jn(s.desk);B(c.desk===i,c.desk<i?"old_record":"missing_record");let d=await vn(e,c,r[s.desk[i]]??""),p=Te(d),m=await Cn(e,p,null,r[s.roster.signed]??"");return B(c.number===m.circleKey.number,c.number<m.circleKey.number?"old_record":"missing_record"),B(kn(await wn(c.key),m.circleKey.commitment),"wrong_key"),{...await kt(e,p,{person:o,deskKeys:d}),deskKeys:d,roster:m,circleKeys:{[c.number]:c.key}}}async function os(e,{invitation:t,secret:n},o,s,r){let{circle:l,person:c,device:i}=e,d=await ft(l,n),p=$t(await xn(l,t,d,wt(e)));return{circle:l,token:Le(d.token),person:c,device:i.id,proof:Rn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var la=10*6e4,ca=8e3;async function as(e,t){let n=ge(),o=await Rt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:d,desk:p}=e.lanes;if(!d.value||!p.value)throw new Error("the desk is not here yet");let{circle:m,gathering:u}=d.value;return{held:t,desk:p.value,circle:m,running:u?.id,seats:Object.keys(u?.seats??{}),words:$=>$===n.kept?o:"",sealed:e.sealed}};await ss(e,await Se(s(),n,{reusable:!1,expires:Date.now()+la,desk:!0,person:t.person}));let r=H(),l=s().circle.agreements_version;await V("/api/knock",await os(t,n,l,{id:r,text:await Yn(t,r,"\xB7")},Le(We()))),await ma(e,t),await ss(e,await Xe(s(),t.person));let{roster:c,...i}=t;await Ye(i)}async function ss(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new Q(o.code??"",o.sentence??"")}var ma=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(l),queueMicrotask(()=>c()),i()),l=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),ca),c=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var da={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function is({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,l]=b({letters:t,code:""}),[c,i]=b([]),d=T(),p=!!e.lanes.ring.value?.gathering,m=async g=>{g.preventDefault();let h=[!r.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(i(h),h.length)return;await d.run("open",async()=>{let v=e.lanes.member.value;if(!v)throw new Error("nobody is here yet");let C=await u(async()=>ns(e.circle,await pa(r.code),r.letters,v));return C?(await as(e,C),!0):!1})&&n()},u=async g=>{try{return await g()}catch(h){let f=h instanceof He||h instanceof on?da[h.code]:void 0;if(!f)throw h;i([f]);return}},$=(g,h,f)=>a`<${E} id=${`sheet-${g}`} as="textarea" label=${h} hint=${f}
value=${r[g]} problem=${K(c,`sheet-${g}`)} onValue=${v=>l({...r,[g]:v})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${S.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${p&&a`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${U} problems=${c} summary=${S.summary} />
${$("letters",D.letters,D.lettersHint)}
${$("code",D.code,D.codeHint)}
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?D.opening:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy||p}>${D.open}</button>
</form>
</main>`}var on=class extends Error{code="wrong_code"},pa=async e=>{let{codeTyped:t}=await Re();return t(e).catch(n=>{throw n instanceof He&&n.code==="wrong_key"?new on:n})};var ua=()=>import("./field-qr-PYZUDNH5.js").then(e=>e.Qr);function rs({room:e,onMake:t}){return L(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function $a(e){let{held:t}=it(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:i}=await Re(),d=l();return{letters:await c(t.circle,d,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(d)}}function ls({room:e,circle:t,head:n,onBack:o}){let[s,r]=b(null);P(()=>{$a(e).then(r)},[e]);let l=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${l}</p><p>${D.of(W(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${Tt} load=${ua} text=${fa(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,i)=>a`<li key=${i}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var fa=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function cs({id:e,letters:t,onKeys:n}){let o=pt(()=>xt(e),[e]);P(()=>()=>o.close(),[o]);let s=Et().desk,[r,l]=b(!1),[c,i]=b(""),{step:d,go:p,back:m,head:u}=At(t?"recover":"circle"),{state:$,sentence:g}=o.connection.value,h=o.lanes.desk.value,f=o.lanes.ring.value?.circle,v=o.lanes.member.value?.role;if(P(()=>{v==="participant"&&location.replace(`#/circle/${e}`)},[v]),o.stop.value)return a`<${no} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${to} room=${o} />`;if(!h||!f)return $==="stopped"?a`<${de} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${$==="lost"&&g||k.connecting}</p></main>`;let C={room:o,circle:f,desk:h,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(d==="promises")return a`<${Jo} ...${C} head=${u} onBack=${m} />`;if(d==="sheet")return a`<${Uo} ...${C} gathering=${c} head=${u} onBack=${m} />`;if(d==="recovery")return a`<${ls} ...${C} head=${u} onBack=${m} />`;if(d==="recover")return a`<${is} ...${C} letters=${t} onKeys=${n} head=${u} onBack=${t?()=>location.replace(`#/desk/${e}`):m} />`;let N=o.lanes.ring.value?.gathering,G=()=>{l(!0),p("plan")},ye=y=>{i(y),p("sheet")};return a`<div hidden=${d!=="plan"}>
${r&&a`<${ts} ...${C} head=${d==="plan"?u:void 0} onBack=${m} onDone=${()=>{l(!1),m()}} />`}
</div>
<main class="page desk" hidden=${d==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${d==="plan"?void 0:u} dir="auto">${o.words(f.title)||x.untitled(C.spoken??1)}</h1>
<p class="soft">${_e[f.entry]} · ${Je[f.medium]}</p>
</div></header>
<p role="status" class=${$==="live"?"visually-hidden":"notice"}>${$==="live"?"":g||S.offline}</p>
<${Yt} room=${o} />
<${vo} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${Mo} ...${C} />
<div class="sides">
<div class="stack">
<${Wt} room=${o} />
<${Ko} ...${C} running=${N} onPlan=${G} onSheet=${ye} />
<${Vo} ...${C} />
<${qo} ...${C} />
</div>
<div class="stack">
<${Yo} ...${C} />
${f.medium==="beside_a_call"&&a`<${Fo} ...${C} />`}
<${Go} ...${C} onRevise=${()=>p("promises")} />
<${rs} room=${o} onMake=${()=>p("recovery")} />
<${Kt} room=${o} />
</div>
</div>`}
<footer><${Nt} /></footer>
</main>`}var ha=4320*60*6e4;function ba(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${Ce(n,"UTC")} ${e.slice(0,4)}`;return t-n>ha?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function ms({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=ba(e.verified_on,Date.now()),l=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${S.edit}: ${e.label}`}>${S.edit}</button>
</div>`}var ds=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],ga={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ka(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function ps({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=b({...ga,...e,languages:e?.languages.join(", ")??""}),[l,c]=b([]),i=Z(null);return P(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let m=Object.fromEntries(ds.map(([g])=>[g,s[g].trim()])),u=ka(m);if(c(u),u.length)return;let $=Object.fromEntries(Object.entries(m).filter(([,g])=>g));n({...$,languages:m.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?O.editTitle:O.addTitle}</h3>
<${U} problems=${l} summary=${S.summary} />
<div class="pairs">${ds.filter(([p])=>!e||p!=="label").map(([p,m,u,$])=>a`<${E} key=${p} id=${`line-${p}`} label=${m} hint=${u}
value=${s[p]} problem=${K(l,`line-${p}`)} more=${$} onValue=${g=>r({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function wa(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function us(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),l=T(),c=async()=>{try{t((await fe("/api/crisis-lines")).lines),o("")}catch(m){o(m instanceof Q?m.sentence:String(m))}};P(()=>{c()},[]);let i=async m=>{let{verified_on:u,...$}=m,g=await l.run(m.label,()=>V("/api/crisis-lines",$));g&&(t(g.lines),r(null))},d=()=>{l.forget(),r(null)};if(!e)return n?a`<${de} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${S.loading}</p></main>`;let p=m=>a`<${ps} line=${m} act=${l} onSave=${i} onCancel=${d} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${wa(e).map(([m,u])=>a`<section key=${m} class="region"><h2 dir="auto">${m}</h2>
<ul class="lines">${u.map($=>a`<li key=${$.label} class="line">
${s===$.label?p($):a`<${ms} line=${$} busy=${l.busy===$.label} onConfirm=${()=>i($)} onEdit=${()=>r($.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function $s({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[_e[n.entry],M.size(n.people.min,n.people.max),M.minutes(n.gathering[0]?.minutes??0),M.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${M.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||ue[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${M.use(n.name)}</button>
</li>`)}</ul>`}async function fs({person:e,title:t,name:n,about:o,medium:s,entry:r,template:l,agreements:c}){let i=H(),d=await En(i),p=We(),m={...await kt(i,Te(d.keys),{person:e,title:t,name:n,deskKeys:d.keys}),circleKeys:{1:p}},u=re(),$=async(v,C)=>{let N=H(),G={circle:i,gathering:null,author:e,kind:v,id:N,turn:null},{sealed:ye,wraps:te}=await Ke(G,0,C,m.device,[{audience:"circle",owner:i,number:1,key:p}]);return u.bodies[N]=me(e,ye,te),N},g=await gt(i,d.keys,{what:"circle",owner:i,number:1,key:p,before:null}),h=await ht(i,d.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...wt(m),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:l,title:await $("title",t),name:await $("name",n),about:await $("about",o),agreements:await Promise.all(c.map(v=>$("agreement",v))),keys:{device:m.device.id,desk:u.add(d.record),roster:u.add(h),circle_key:u.add(g.record)}},bodies:u.bodies},held:m}}function hs({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,l]=b(()=>en(e.agreements)),[c,i]=b([]),[d,p]=b(null),m=T(),u=h=>s({...o,...h}),$=async h=>{h.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:M.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:lt.nameMissing}),o.about.trim()||f.push({id:"about",sentence:M.aboutMissing}),f.push(...tn(r)),i(f),f.length)return;let v={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(N=>N.text.trim())},C=await m.run("make",async()=>{let N=JSON.stringify(v),G=d?.of===N?d.made:await fs(v);return p({of:N,made:G}),await V("/api/circles",G.request),await Ye(G.held),G.held});C&&location.replace(`#/desk/${C.circle}`)},g=(h,f)=>Object.keys(f).map(v=>({value:v,label:h[v],hint:f[v]}));return a`<form class="stack roomy" onSubmit=${$} novalidate autocomplete="off">
<${U} problems=${c} summary=${S.summary} />
<${E} id="title" label=${M.name} hint=${M.nameHint} value=${o.title} problem=${K(c,"title")}
onValue=${h=>u({title:h})} more=${{maxlength:80}} />
<${E} id="my-name" label=${lt.name} hint=${lt.nameHint} value=${o.name} problem=${K(c,"my-name")}
onValue=${h=>u({name:h})} more=${{maxlength:60}} />
<${dt} id="medium" label=${M.medium} value=${o.medium} options=${g(Je,lo)} onValue=${h=>u({medium:h})} />
<${dt} id="entry" label=${M.entry} value=${o.entry} options=${g(_e,co)} onValue=${h=>u({entry:h})} />
<${E} id="about" label=${M.about} hint=${M.aboutHint} as="textarea" value=${o.about} problem=${K(c,"about")}
onValue=${h=>u({about:h})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${M.agreementsTitle}</h2><p class="hint">${M.agreementsHint}</p>
<${nn} list=${r} problems=${c} onList=${l} /></section>
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?lt.sealing:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy}>${M.make}</button>
</form>`}function bs(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),{step:l,go:c,back:i,head:d}=At("choose"),p=async()=>{o("");try{let[$,g]=await Promise.all([fe("/api/me"),fe("/api/templates")]),h=await vt($.circles.map(f=>f.circle));t({me:$,templates:g,name:[...h.values()].at(-1)?.name??""})}catch($){o($ instanceof Q?$.sentence:String($))}};if(P(()=>{p()},[]),n)return a`<${de} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${M.title}</h1><p role="status">${S.loading}</p></main>`;let m=l==="write"&&s,u=$=>{r($),c("write")};return a`<main class="page desk narrow">
<header><div>
${m?a`<button class="back" onClick=${i}>${M.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${d}>${m?M.title:M.choose}</h1>
<p class="soft">${m?s.name:M.chooseLead}</p>
</div></header>
<div hidden=${!!m}><${$s} templates=${e.templates} onChoose=${u} /></div>
${s&&a`<div hidden=${!m}><${hs} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function gs({params:e}){let t=e.circle==="new"?bs:e.circle==="lines"?us:cs,[n,o]=b(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Ot(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Not offered yet",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function ks({room:e}){let t=oe(e);if(!t)return null;ze.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,l=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${Dt(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(l,s.minutes),s.minutes):Zn(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function Be({label:e,sure:t,yes:n,no:o,act:s,kind:r=""}){let[l,c]=b(!1),i=d=>d?.focus({preventScroll:!0});return l?a`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${i} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:a`<button class=${`btn ${r}`} onClick=${()=>c(!0)}>${e}</button>`}var ke={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside"};function ws({room:e,ask:t}){ze.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=Pt(e);return o.sort(([,r],[,l])=>Number(l.with.includes(s))-Number(r.with.includes(s))),o.map(([r,l])=>{let c=l.with.includes(s),i=l.with.map(d=>F(e,d));return a`<section key=${r} class="card">
<h2>${ke.title} <span>${Ot(e.running()-Number(l.since))}</span></h2>
<p dir="auto">${c?ke.withYou(F(e,r)):ke.withOthers(F(e,r),nt(i))}</p>
${c&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${ke.back}</button>`}
</section>`})}var q={title:"The door",open:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Everyone who waits reads the same sentence. Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},out:"Have someone step out",outHint:"For the others it looks as if they had stepped out. Their place and their words are kept.",outOf:e=>`Step out: ${e}`,outSure:e=>`Have ${e} step out? They read a kind sentence and see who they can call. Signals still reach you.`,outYes:"Yes, step out",keep:"Not now",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`,forGood:"To remove someone for good, go to the circle\u2019s page."};var ya=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function ys({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:r}=n?.can??{};if(!n?.door||!r)return null;let{told:l,asked_out:c,locked:i}=n.door,d=Object.entries(oe(e)?.seats??{}).filter(([m,u])=>u.role==="participant"&&!c.includes(m)),p=m=>t({do:"tell_waiting",gathering:r,...m!==l&&{note:m}});return a`<section class="card door-card">
<h2>${q.title}</h2>
<p class="small soft">${i?q.locked:q.open}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${q.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${q.unlock}</button>`}
${c.map(m=>a`<div key=${m} class="waiting-one"><p dir="auto">${q.isOut(F(e,m))}</p>
<button class="btn" aria-label=${q.backOf(F(e,m))} onClick=${()=>t({do:"let_back_in",gathering:r,person:m})}>${q.back}</button></div>`)}
<details><summary>${q.tell}</summary><p class="small soft">${q.tellHint}</p><div class="stack">
${ya.map(m=>a`<button key=${m} class="btn" aria-pressed=${m===l} onClick=${()=>p(m)}>${q.notes[m]}</button>`)}
</div></details>
${d.length>0&&a`<details><summary>${q.out}</summary><p class="small soft">${q.outHint}</p><div class="stack">
${d.map(([m])=>a`<${Be} key=${m} label=${q.outOf(F(e,m))} sure=${q.outSure(F(e,m))} yes=${q.outYes} no=${q.keep}
act=${()=>t({do:"step_someone_out",gathering:r,person:m})} />`)}
</div><p class="small soft"><a href=${`#/desk/${e.circle}`}>${q.forGood}</a></p></details>`}
</section>`}async function vs({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],l=je(e,"gathering");B(r&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:i,wraps:d}=Fe(o(r.words)??"");B(c===r.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},m=await bt(p,i,d,u=>e.roster.devices.get(u),yt(e),l);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:me(c,i,[...d,m])}}}async function xs({held:e,desk:t,running:n,sealed:o},s,r){let l=t.held?.[s];if(B(l&&n,"no_key"),!r.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(On(Fe(o(l.words)??"").sealed)),i=je(e,"desk");B(c&&c.member===l.author&&i,"no_key");let d=H(),p={circle:e.circle,gathering:n,author:e.person,kind:"note",id:d,turn:null},m={audience:"member",owner:l.author,number:0,public:c.self},{sealed:u,wraps:$}=await Ke(p,0,r,e.device,[i,m]);return{command:{do:"return_words",reflection:s,note:d},bodies:{[d]:me(e.person,u,$)}}}function _s({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:r}=n?.can??{};if(!n||!L(e)||!o&&!s||eo(e)?.medium!=="written")return null;let l=va(n.held??{}),c=Object.values(n.returned??{}),i=n.holds??[],d=i.length>0,p=s?Y.on:d?Y.some(i.map(m=>m==="newcomers"?Y.newcomers:typeof m=="string"?"":F(e,m.person))):Y.off;return a`<section class="card review">
<h2>${Y.title} ${l.length>0&&a`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${p}</p>
${l.map(([m,u],$)=>a`<${xa} key=${m} room=${e} id=${m} one=${u} behind=${l.slice(0,$).some(([,g])=>g.turn===u.turn)} />`)}
${d&&!l.length&&a`<p class="small soft" role="status">${Y.none}</p>`}
${c.length>0&&a`<p class="small soft" dir="auto">${Y.gaveBack(c.map(m=>F(e,m.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${Y.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${Y.stop}</button>`}
${r&&!s&&a`<${_a} room=${e} gathering=${r} holds=${i} ask=${t} />`}
</section>`}var va=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function xa({room:e,id:t,one:n,behind:o}){let s=T(),[r,l]=b(null),c=F(e,n.author),i=e.words(n.words),d=()=>s.run("release",()=>R(e,u=>vs(u,t))),p=()=>s.run("return",()=>R(e,u=>xs(u,t,r??""))),m=u=>u?.focus({preventScroll:!0});return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${i?"voice":"small soft"} dir="auto" translate="no">${i||Y.unread}</p>
${r===null?a`<div class="row">
${i&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${Y.releaseOf(c)} onClick=${d}>${Y.release}</button>`}
<button class="btn" aria-label=${Y.giveBackTo(c)} onClick=${()=>l("")}>${Y.giveBack}</button>
</div>
${o&&a`<p class="small soft">${Y.behind}</p>`}`:a`<form class="stack" autocomplete="off" onSubmit=${u=>(u.preventDefault(),p())}>
<label class="stack"><span class="small">${Y.note(c)}</span>
<textarea class="field" rows="2" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" ref=${m} value=${r} onInput=${u=>l(u.target.value)}></textarea></label>
<div class="row"><button class="btn primary" disabled=${!!s.busy}>${r.trim()?Y.giveBackWith:Y.giveBackWithout}</button>
<button type="button" class="btn quiet" onClick=${()=>l(null)}>${Y.keep}</button></div>
</form>`}
<${pe} sentence=${s.sentence} />
</article>`}function _a({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(oe(e)?.seats??{}).filter(([,i])=>i.role==="participant"),r=i=>n.some(d=>typeof d=="object"&&d.person===i),l=(i,d)=>o({do:"hold_words",gathering:t,on:i,whose:d}),c=n.includes("newcomers");return a`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${Y.ofNewcomers}</button>
<details><summary>${Y.ofOne}</summary><div class="row">
${s.map(([i])=>a`<button key=${i} class="btn" aria-pressed=${r(i)} onClick=${()=>l(!r(i),{person:i})}><span dir="auto" translate="no">${F(e,i)}</span></button>`)}
</div></details>`}var Ss=["i_need_a_person","give_me_a_moment","ok"];function Os({room:e,ask:t}){ze.value;let n=e.lanes.desk.value,o=c=>w.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,i])=>Ss.indexOf(c.kind)-Ss.indexOf(i.kind)||Number(c.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},l=Object.entries(n?.checks??{}).filter(([c,i])=>!i.answer||!n?.signals[c]);return a`
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
`}function Ts({room:e,ask:t}){let n=T(),o=zt(e),s=L(e),r=e.lanes.desk.value,l=Object.entries(r?.waiting??{});if(!r||!l.length)return null;let c=r.can.admit&&!n.busy,i=d=>c&&n.run(d,()=>R(e,p=>Xe(p,d)));return a`<section class="card">
<h2>${w.waiting} <span>${l.length}</span></h2>
${l.map(([d,p])=>{let m=e.words(p.name),u=o(d),$=[qt(u)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${d} class="waiting-one">
<p><b dir="auto" translate="no">${m}</b> <span class="small soft" dir="auto">${$.join(" \xB7 ")}</span></p>
<${Gt} knock=${u} />
<div class="row">
${s&&!u.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>i(d)}>${w.admit}<span class="visually-hidden"> ${m}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${w.notNow}<span class="visually-hidden"> ${m}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${be.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?$e.admitting:r.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${pe} sentence=${n.sentence} />
</section>`}function Sa({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Ct(e),r=e.lanes.desk.value;return!r||!Qn(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${Yt} room=${e} />
<${Os} room=${e} ask=${o} />
<${ws} room=${e} ask=${o} />
<${Ts} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${Oa} room=${e} ask=${o} />
<${pe} sentence=${s} />
</section>
<${_s} room=${e} ask=${o} />
<${ys} room=${e} ask=${o} />
<${ks} room=${e} />
<${Ta} room=${e} ask=${o} />
<${Qt} room=${e} gathering=${oe(e)?.id} />
<${Ca} room=${e} ask=${o} />
<${Wt} room=${e} />
${r.can.release&&a`<${Kt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function Oa({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=oe(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${Be} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(Dt(e,o.segments[s??""]))}</button>`].filter(Boolean);return a`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function Ta({room:e,ask:t}){let n=e.lanes.desk.value,o=oe(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:a`<section class="card">
<h2>${w.piece}</h2>
${n.not_yet.length>0&&a`<${Cs} room=${e} label=${Xn(e)?.kind==="open_centre"?oo.notYet:w.notYet} people=${n.not_yet} />`}
${n.passed.length>0&&a`<${Cs} room=${e} label=${w.passed} people=${n.passed} />`}
${n.can.move_on&&a`<${Be} label=${w.moveOn} sure=${w.moveOnSure(F(e,o?.person))} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:n.can.move_on})} />`}
</section>`}var Cs=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${F(e,o)}</span>`)}</p>`;function Ca({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=oe(e);if(!n||!o)return null;let s=o.lead===Pt(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${s?w.youLead:w.leads(F(e,o.lead))}</p>
${!s&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${w.lead}</button>`}
${n.close_gently&&a`<${Be} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:n.close_gently})} />`}
${n.emergency_end&&a`<${Be} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:n.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function Pa({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=Ct(e),r=e.lanes.desk.value?.can,l=oe(e)?.seats[t];if(!r||!l)return null;let c=r.hand_lead?.people.includes(t)&&r.hand_lead.gathering,i=e.lanes.member.value?.can.aside,d=i?.people.includes(t)&&i.gathering,p=e.lanes.desk.value?.asides??{},m=async u=>await o(u)&&n();return a`<${an} title=${F(e,t)} onClose=${n}>
<p class="soft">${Jn[l.presence]}</p>
<button class="btn way" onClick=${()=>m({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${d&&a`<button class="btn way" onClick=${()=>m({do:"aside",gathering:d,person:t})}><b>${p[t]?ke.join:ke.start}</b><span>${ke.startNote}</span></button>`}
${c&&a`<button class="btn way" onClick=${()=>m({do:"hand_lead",gathering:c,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${pe} sentence=${s} />
</${an}>`}function Da({room:e,gathering:t}){let n=T();return L(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>R(e,o=>Ze(o,t)))}>${k.openDoors}</button>
<${pe} sentence=${n.sentence} />`:null}var we={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Ps({params:e}){let[t,n]=b("opening"),[o,s]=b(""),r=async()=>{n("opening");try{await V("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof Q?l:new Q("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return P(()=>{r()},[]),t==="fault"?a`<${de} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${we.welcome}</h1><p role="status">${we.opening}</p></main>`:a`<main class="page door">
<header><h1>${we.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${we.closedDo}</p>
<ul class="bullets"><li>${we.closedServer} <code>${we.command}</code></li><li>${we.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${we.again}</button>
</main>`}export{gs as Circle,ko as Desk,Sa as DeskColumn,Da as OpenDoors,Pa as PersonSheet,Ps as Setup};
