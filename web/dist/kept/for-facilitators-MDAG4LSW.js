/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as S,b as ee,c as ke}from"./chunk-TCASMTHZ.js";import{b as qn}from"./chunk-SMXPPYQT.js";import{$ as On,A as xe,Aa as kt,B as dn,Ba as In,C as rt,Ca as En,Da as Q,E as De,Ea as _e,F as pn,Fa as F,G as un,Ga as Hn,H as $n,Ha as Se,I as fn,Ia as Bn,J as hn,Ja as Ee,K as at,Ka as He,L as bn,La as wt,M as gn,Ma as Ln,Na as Be,Oa as yt,P as kn,Pa as le,Qa as Zt,R as wn,Ra as Kn,S as yn,Sa as Rn,T as vn,U as Me,Ua as Le,V as lt,Va as te,W as ct,Wa as Wn,X as xn,Xa as jn,Y as _n,Ya as ne,Z as mt,Za as Yn,_ as Sn,_a as vt,a as i,aa as Cn,ab as xt,b as h,ba as Tn,bb as _t,c as M,ca as Ie,cb as E,d as V,db as K,e as st,ea as Pn,eb as z,f as an,fa as C,fb as Ut,g as ln,ga as H,gb as Fn,h as U,ha as dt,hb as ce,i as ue,ia as pt,ib as St,j as G,ja as Nn,jb as Qt,k as Ne,ka as ut,kb as Gn,l as R,la as $t,lb as zn,ma as An,mb as Vn,n as cn,pa as ft,q as Ae,r as it,ra as ht,ua as ge,va as bt,wa as Dn,xa as gt,y as mn,ya as se,za as Mn}from"./chunk-5SK6BZJA.js";var _s=1e4,Zn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Ot(){let[e,t]=h(null),[n,o]=h(""),s=V(0),r=an(async()=>{let l=++s.current;try{let c=await ue("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof U&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof U?c.sentence:String(c))}},[]);return M(()=>{let l=()=>{document.visibilityState==="visible"&&r()},c=setInterval(l,_s),a=Pn.subscribe(()=>{r()});for(let[m,p]of Zn)m.addEventListener(p,l);return()=>{clearInterval(c),a();for(let[m,p]of Zn)m.removeEventListener(p,l);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var Ss=480;function Ke({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var we=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Ct=(e,t)=>e.length<Ss?e:e.filter(n=>!n.ended||t(n.member));function Xt(e,t,n){return R(n,"no_key"),{named:t,give:o=>Sn(e,{id:o.device,agree:o.agree},t,n)}}var Un=({circle:e,roster:t,circleKeys:n})=>Xt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Jt({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return R(s&&n?.id===o,"no_key"),Xt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Tt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await hn(e,n,t.number,o.public),give:s=>On(e,{id:s.device,agree:s.agree},n,t.number,o)}))),$e=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function Ve(e,t,n,{before:o,...s}){let r=Me(),{named:l,record:c}=await mt(e,t,{...s,key:r,before:o??null});return{gift:Xt(e,l,r),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var Re=async(e,t,n,o)=>({roster:o.number,signed:n.add(await at(e,t,o))});function ie(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var Ze=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function We(e,t){let{held:n}=e,o=ie(),{gift:s,record:r,state:l}=await Ve(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ke(n),gatheringKeys:[{gathering:t,...l}]},a={...await Re(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await $e(o,we(c.devices,Ze(e)),[s])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var Pt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function en(e){return R(Pt(e),"no_key"),e}var Os=["keys_moved","keys_renewed","keys_incomplete"];async function Qn({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),l=await t(await o(r));if(l.outcome!=="refused"||!Os.includes(l.code??"")||s===5)return l;await n(r.held.roster.seen.number)}}var Cs=4e3,B=e=>Pt(e.held.value);function Qe(e){let{desk:t,ring:n}=e.lanes,o=en(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function Xn(e){return await Ue(e.keys,t=>t!=="looking"),await Ue(e.lanes.desk,Boolean),await Ue(e.lanes.ring,Boolean),B(e)||await Ue(e.held,Pt),!!en(e.held.value)}var j=(e,t)=>Qn({at:async()=>Qe(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>Ts(e,n)},t),Ts=(e,t)=>Ue(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),Ue=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,Cs),r=e.subscribe(l=>{t(l)&&o()})});var Oe=(e,t,n)=>`${e} ${e===1?t:n}`,je={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Jn={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},ye={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},eo={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},to={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Nt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},me={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},v={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Oe(e,"person asked for you","people asked for you"),waits:e=>Oe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Oe(e,"person","people"),seats:(e,t)=>`${Oe(e,"participant","participants")}, ${Oe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Oe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},X={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Oe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},A={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ce={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},Z={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},ve=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var Ps=24,Ns=137.5;function no({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Ps-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),l=[v.seats(e,t),n?v.waits(n):""].filter(Boolean).join("; ");return i`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/s*360-90)*(Math.PI/180);return i`<circle key=${a} class=${c} style=${{"--h":String((25+a*Ns)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function oo(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(l=>4+(l-n)/o*92);for(let l=1;l<r.length;l++)r[l]=Math.max(r[l],r[l-1]+s);for(let l=r.length-1,c=96;l>=0;l--,c-=s)r[l]=Math.min(r[l],c);return e.length===1?[50]:r}var As=24;function Ds(e,t){let n=Hn(e,se(),t);return n===0?`${wt(new Date(e))==="evening"?v.near.tonight:v.near.today} ${Q(e)}`:n===1?`${v.near.tomorrow} ${Q(e)}`:n>1&&n<7?Bn(e):_e(e)}function so({gatherings:e,now:t}){if(!e.length)return i`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=oo(n).map(a=>document.dir==="rtl"?100-a:a),s=e.findIndex(a=>!a.past),r=v.weeks(e.filter(a=>a.past).map(a=>_e(Number(a.at))),e.filter(a=>!a.past).map(a=>`${_e(Number(a.at))} ${Q(Number(a.at))}`)),l=[];for(let a of[s,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=As)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return i`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>i`<circle key=${a.id} class=${a.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(a=>i`<text key=${a} class=${a===s?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===s?Ds(n[a],t):_e(n[a])}</text>`)}
</svg>`}var Ms=60*6e4,Is=240*6e4;function io({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<Ms&&c>-Is,m=async()=>{let d=gt(e.id),$=await s.run("open",async()=>await Xn(d)&&j(d,u=>We(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[ye[e.entry],je[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return i`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${no} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&i`<p class="live">${Nt[e.phase]}</p>`}
</div>
<div class="what">
<${so} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&i`<p class="small">${v.gathering(l.number)}: ${F(Number(l.at),void 0,o)}, ${Q(Number(l.at))}</p>`}
${e.facilitators<2&&i`<p class="soft small">${v.alone}</p>`}
</div>
<div class="acts">
${e.phase?i`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:a?i`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:i`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function ro({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return i`<section class="needs" aria-label=${v.needs} aria-live="polite">
${n.map(s=>i`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${v.signals(s.signals)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${v.goThere}</a>
</div>`)}
${o.map(s=>i`<div class="need" key=${`w${s.id}`}>
<p><b>${v.waits(s.waiting)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${v.seeWho}</a>
</div>`)}
</section>`}var Es=()=>import("./field-qr-B64H2RKU.js").then(e=>e.Qr);function Xe({id:e,title:t,label:n,link:o,says:s,done:r,shareText:l,onDone:c,children:a}){let[m,p]=h(""),[d,$]=h(!1),u=V(null),g=V(null);M(()=>g.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),p(S.copied)}catch{u.current?.focus(),u.current?.select(),p(S.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return i`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(w=>i`<p key=${w}>${w}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${w=>w.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${b}>${S.copy}</button>
${"share"in navigator&&i`<button type="button" class="btn" onClick=${f}>${S.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?S.qrHide:S.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${r}</button>
</div>
${d&&i`<figure class="qr-shown"><${yt} load=${Es} text=${o} label=${S.qrOf(n)} /><figcaption class="small soft">${S.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function ao(){let[e,t]=h(null),n=C(),o=async s=>{let r=await n.run(String(s),()=>G("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return i`<div class="panel"><h3>${X.title}</h3>
<p class="soft">${X.lead}</p>
${e?i`<${Xe} key=${e.link} id="facilitator-link" title=${e.forMe?X.back:X.invite} label=${X.linkLabel} link=${e.link}
says=${[e.forMe?X.backShown:X.inviteShown,X.once]} done=${X.done} onDone=${()=>t(null)} />`:i`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${X.invite}</button><p class="soft small">${X.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${X.back}</button><p class="soft small">${X.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function lo(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return M(()=>{let s=!0;return o&&ht(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||v.untitled(s.spoken)}function co(){let{desk:e,stale:t,sentence:n,load:o}=Ot(),s=C(),r=lo(e?.circles??[]);if(!e&&n)return i`<${le} sentence=${n} onAgain=${o} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${S.loading}</p></main>`;let l=v.greeting[wt()],c=()=>s.run("sign-out",()=>G("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return i`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?S.offline:""}</p>
<${ro} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&i`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
${e.circles.map(a=>i`<${io} key=${a.id} card=${a} title=${r(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&i`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${v.practice}</h2>
<div class="panels">
<${ao} />
<div class="panel"><h3>${O.title}</h3>
<p class="soft">${e.crisis_line_confirmed?O.open:O.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${O.look}</a></div>
</div>
<div class="panel"><h3>${v.devices}</h3>
<p class="soft">${v.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${v.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${xt} />
<${ee} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var de={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},fe={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},W={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},re={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},pe={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Je={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},mo={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function po({room:e,onSheet:t}){return B(e)?null:i`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${fe.title}</h2>
<p>${fe.works}</p><p>${fe.worksNot}</p><p>${fe.how}</p><p class="soft small">${fe.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${fe.sheet}</button>
</section>`}async function At({circle:e,deskKeys:t},n,o){let s=xe(n.secret);return o.desk||o.person?`${s} ${await yn(e,t,n,o)}`:s}var et=e=>dn(e.split(" ")[0]);async function uo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:vn(e,t,{invitation:n,secret:et(o)},s)}var $o=new Map;function tt(e,t){let n=`${e} ${xe(t)}`,o=$o.get(n);if(o)return o;let s=rt(e,t);return $o.set(n,s),s}var Ye=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),tn=(e,t,n,o,s)=>Tn(e,t,n.page,o,JSON.stringify(s));async function Dt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),r=await Promise.all(s.map(async([l,c])=>{let a=await tt(e.held.circle,et(e.words(c.secret)));return[l,o.add(await tn(e.held.circle,l,a,t,n))]}));return Object.fromEntries(r)}async function fo(e,t){let{step:n,bodies:o}=await go(e,[t,...bo(e)],Ze(e)(t)?t:void 0);return{command:{do:"remove",person:t,step:n},bodies:o}}async function ho(e,t){let{step:n,bodies:o}=await go(e,[t,...bo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var bo=e=>e.desk.renew_after??[];async function go(e,t,n){let{held:o,desk:s,running:r}=e,{circle:l}=o,c=ie(),a=Ke(o,r),m=N=>!t.includes(N),p=n?await _n(l,o.deskKeys):void 0,d=p?.keys??o.deskKeys,$=o.circleKeys[a.circleKey.number];R($,"no_key");let u=await Ve(l,d,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:$});a.circleKey=u.state;let[g]=a.gatheringKeys,b=g&&await Ve(l,d,c,{what:"gathering",owner:g.gathering,number:g.number+1});b&&(a.gatheringKeys=[{gathering:g.gathering,...b.state}]),a.devices=Ct(a.devices,N=>N in s.members).map(N=>m(N.member)?N:{...N,ended:!0});let f=we(a.devices,m),w=b?we(f,Hs(e)):[];return{step:{...await Re(l,d,c,a),circle_key:u.record,...b&&{gathering_key:b.record},...p&&{desk:c.add(p.record)},grants:[...await $e(c,f,[u.gift]),...b?await $e(c,w,[b.gift]):[],...p?await $e(c,we(f,Ze(e)),await Tt(l,d)):[]],...p&&n&&{pages:await Dt(e,De(d),Bs(e,n),c)}},bodies:c.bodies}}var Hs=e=>t=>Ze(e)(t)||e.seats.includes(t);function Bs(e,t){let n=e.desk.members[t]?.name;return Ye({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Mt({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&B(e)&&e.connection.value.state==="live";return M(()=>{o&&t.run("renew",()=>j(e,s=>ho(s,n)))},[o,n]),n?i`<p role="status" class="notice">${mo.text} ${t.sentence}</p>`:null}var It=65,Ls=32;async function nn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],l=t.invitations[r?.invitation??""];R(r?.device&&r.proof&&r.invitation&&l,"not_proven");let c=it(o(r.proof)??"");R(c.length===3*It+Ls,"not_proven");let[a,m,p]=[0,1,2].map(b=>c.slice(b*It,(b+1)*It)),d=n(l.secret),$=await uo(e,r.invitation,d),u={member:$.person??s,device:r.device,agree:a,sign:m,self:p};await $n(e.circle,r.invitation,await tt(e.circle,et(d)),u,Ae(c.slice(3*It)));let g=[...e.roster.devices.values()].some(b=>b.member===s);return R(!g||$.person===s,"not_proven"),R((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function Fe(e,t){let n=e.desk.waiting[t];return R(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Rs(e,t):Ks(e,t)}async function Ks(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:l}=await nn(e,t),c={...s,ended:!1},a=ie(),m=o&&(!l||r||e.seats.includes(s.member)),p=[Un(n),...m?[Jt(n,o)]:[],...r?await Tt(n.circle,n.deskKeys):[]],d=Ke(n,o);d.devices=[...Ct(d.devices,g=>g in e.desk.members),c];let $={...await Re(n.circle,n.deskKeys,a,d),admission:a.add(await gn(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await $e(a,[c],p)},u=l?void 0:await ko(e,t,a,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:a.bodies}}async function Rs(e,t){let{held:n,running:o}=e,s=ie(),r=we([...n.roster.devices.values()],a=>a===t),l=o?await $e(s,r,[Jt(n,o)]):[],c=await ko(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function ko({held:e,desk:t,sealed:n},o,s,r){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=bt(n(l)??"");if(m.some(u=>fn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===r?.device?r:e.roster.devices.get(u),$=$t(e,"circle");return R($&&c===o,"wrong_author"),s.bodies[l]=ge(c,a,[...m,await ct(p,a,m,d,ut(e),$)]),l}var Et=({knock:e})=>i`${e.stop&&i`<p class="problem"><b>${de.unproven}.</b> ${de.unprovenHint}</p>`}
${e.alike&&i`<p><span class="mark stale" dir="auto">${de.alike(e.alike)}</span></p>`}`,Ht=e=>e.back?de.back(e.back):e.desk?de.desk:"";var Ws=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function wo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Ws.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function yo(e,t){let n=wo(e);return n?t.find(o=>wo(o)===n):void 0}function Bt(e){let[t,n]=h({}),o=e.lanes.desk.value,s=B(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=r.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return M(()=>{let c=!0;for(let[a]of s?r:[])js(e,a).then(m=>c&&n(p=>({...p,[a]:m})));return()=>{c=!1}},[e,s,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:yo(a,m)}}}async function js(e,t){try{let n=Qe(e),{newcomer:o,desk:s,back:r}=await nn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ne),stop:n instanceof Ne?n.sentence:void 0}}}function vo({room:e,desk:t}){let n=C(),o=Bt(e),s=B(e),r=Object.entries(t.waiting),l=a=>n.run(a,()=>j(e,m=>Fe(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return i`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&i`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?de.admitting:r.map(([,a])=>e.words(a.name)).join(", ")}</p>
<ul>${r.map(([a,m])=>{let p=e.words(m.name),d=o(a),$=[Ht(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return i`<li key=${a} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Et} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&i`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(a)}>${k.admit}</button>`}
<${ee} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var qe=240,Te={least:3,most:12,usual:8},xo=20,Ys=["closing","release"],on=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),_o=(e,t)=>(t-1)%Math.max(1,e.gathering.length),So=e=>!Ys.includes(e.from.kind);function Pe(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=qe?t:0}var sn=e=>e.reduce((t,n)=>t+(n.out?0:Pe(n)),0);function Oo(e,t){let n=e.from.each[t],o=Pe(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Co({gathering:e,at:t,zone:n,theme:o,parts:s}){let r={},l=a=>{if(!a.trim())return;let m=H();return r[m]=a.trim(),m},c=s.filter(a=>!a.out).map(({id:a,from:m,prompt:p,...d})=>({id:a,kind:m.kind,minutes:Pe({id:a,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:sn(s),theme:l(o),agenda:c},bodies:r}}var Lt=e=>/^\d+$/.test(e.trim())&&Number(e)<=qe?Number(e):0;function To({id:e,plan:t,room:n,onDone:o}){let[s,r]=h({}),[l,c]=h([]),a=V(null),m=C();M(()=>a.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,g)=>u+Lt(p(g)),0);return i`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Lt(p(f))).map(f=>({id:`now-${f}`,sentence:x.minutesBad})),...d>qe?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(g),g.length)return;let b=Object.fromEntries(t.agenda.filter(f=>Lt(p(f))!==t.segments[f].minutes).map(f=>[f,Lt(p(f))]));(!Object.keys(b).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${Ce.minutesTitle}</h3>
<p class="hint">${Ce.minutesHint}</p>
<${z} problems=${l} summary=${S.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||me[t.segments[u].kind];return i`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${x.minutesOf(g)} bare value=${p(u)} problem=${K(l,`now-${u}`)}
onValue=${b=>r({...s,[u]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(d)}</b> <span class="soft">${x.ends(Q(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ce.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function rn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[l,c]=h(!1),a=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return i`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${F(a)}</b> <span>${Se(a,t.minutes)}</span></p>
${!He(a,t.zone,se())&&i`<p class="soft small">${k.inZone(`${F(a,t.zone)}, ${Se(a,t.minutes,t.zone)}`,Ee(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${m&&i`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?i`<${To} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:i`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return i`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||me[$.kind]}</span>${u&&i`<small class="soft"> ${x.each(ve(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ce.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${Ce.sheet}</button></div>`}
</details>
</div>`}var Fs=60*6e4;function Po({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:l}){let c=C(),a=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,w])=>Number(f.at)-Number(w.at)),[m,...p]=a,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>j(e,w=>We(w,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,b=()=>{if(g)return i`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!B(e))return null;let f=Number(m[1].at);return f-Date.now()<Fs?i`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:i`<${ee} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${F(f)}, ${Q(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return i`<section class="panel next" aria-labelledby="next-title">
${s&&i`<div class="live-now"><p class="live">${Nt[s.phase]}</p><p class="soft small">${v.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?i`<${rn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${b()}
<p role="alert" class="refusal">${c.sentence}</p>`:i`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&i`<${ee} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&i`<h3>${k.later}</h3><ul class="later">${p.map(([f,w])=>i`<li key=${f}>
<${rn} id=${f} plan=${w} room=${e} people=${d} onSheet=${()=>l(f)} />
<${ee} label=${k.unplan} name=${`${k.unplan}: ${v.gathering(w.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var qs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),Ge=()=>({invitation:H(),secret:Cn(),page:H(),kept:H()});async function ze(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:l,desk:c=!1,person:a=null}){let{circle:m}=e.held,p=await tt(m,n),d=await wn(p.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:g}=await lt($,0,await At(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[qs(e.held)]);return{command:{do:"invite",invitation:t,hash:d,reusable:r,expires:l,page:o,secret:s,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await tn(m,t,p,e.held.desk,Ye(e)),[s]:ge(e.held.person,u,g)}}}function nt({id:e,label:t,value:n,options:o,onValue:s}){return i`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>i`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&i`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Gs=()=>`${location.origin}${location.pathname}`,Kt=(e,t)=>`${Gs()}#/invitation/${e}/${xe(t)}`,No=(e,t,n)=>`${e}/${t}/${xe(n)}`,Ao=()=>`${location.host}${location.pathname}#/words`;var zs=1440*6e4,Vs=14,Zs=180;function Rt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,l]=h(t.entry==="drop_in"?"many":"one"),[c,a]=h(String(Vs)),[m,p]=h(!0),[d,$]=h([]),u=V(Ge()),g=C();return i`<form class="stack" onSubmit=${async f=>{f.preventDefault();let w=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Zs;if($(w?[]:[{id:"days",sentence:A.daysBad}]),!w)return;let T=!n&&r==="many",N=Date.now()+Number(c)*zs,{secret:Y}=u.current;if(!await g.run("invite",()=>j(e,y=>ze(y,u.current,{reusable:T,expires:N,desk:n}))))return;let J=n&&m?await g.run("link",()=>G("/api/links",{for_me:!1})):void 0;n&&m&&!J||o({link:J?No(J.link,t.id,Y):Kt(t.id,Y),secret:Y,reusable:T,expires:N,hands:n,speakable:!J})}} novalidate autocomplete="off">
<${z} problems=${d} summary=${S.summary} />
${n?i`<p class="soft small">${W.handsHint}</p><${Ut} id="invite-new-here" on=${m} hint=${W.newHereHint} onChange=${p}>${W.newHere}</${Ut}>`:t.entry==="drop_in"&&i`<${nt} id="invite-kind" label=${A.kind} value=${r} onValue=${l} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${E} id="days" label=${A.days} value=${c} onValue=${a} problem=${K(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?W.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function Wt({made:e,spoken:t,onDone:n}){let o=e.back?W.wayTitle(e.back):e.hands?W.handsTitle:A.shownTitle,s=e.back?W.wayShown:e.hands?W.handsShown:e.reusable?A.shownMany:A.shown;return i`<${Xe} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(F(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&i`<${Us} secret=${e.secret} spoken=${t} />`}
</${Xe}>`}function Us({secret:e,spoken:t}){let[n,o]=h([]);return M(()=>{kn(e).then(o)},[e]),n.length?i`<section class="spoken" aria-label=${W.wordsTitle}>
<h4>${W.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${W.number}: <b>${t}</b></p>
<p class="small soft">${W.wordsHint(Ao())}</p>
</section>`:null}var Qs=10080*6e4;function Do({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[l,c]=h(null),[a,m]=h(""),p=V({}),d=C(),$=B(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,ae])=>({person:y,role:ae.role,name:e.words(ae.name)})),b=g.filter(y=>y.role!=="participant"),f=g.filter(y=>!b.includes(y)).sort((y,ae)=>y.name.localeCompare(ae.name)),w=[...b,...f].filter(y=>y.person!==u),T=async y=>{m(""),await d.run(`end-${y.person}`,()=>G("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(ke.memberDone(y.name))},N=async y=>{m(""),await d.run(`remove-${y.person}`,()=>j(e,ae=>fo(ae,y.person)))&&m(re.done(y.name))},Y=async({person:y,role:ae,name:L})=>{let q=p.current[y]??=Ge(),oe=Date.now()+Qs;await d.run(`way-${y}`,()=>j(e,Vt=>ze(Vt,q,{reusable:!1,expires:oe,person:y,desk:ae!=="participant"})))&&(delete p.current[y],c({link:Kt(t.id,q.secret),secret:q.secret,reusable:!1,expires:oe,back:L,speakable:!0}))},be=y=>{c(y),r(!1)},J=!!d.busy;return i`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...b,...f].map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&i`<small class="soft">${to[y.role]}</small>`}</li>`)}</ul>
${!f.length&&i`<p class="soft small">${k.noPeople}</p>`}
${b.length<2&&i`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?i`<${Wt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Rt} room=${e} circle=${t} hands onMade=${be} onCancel=${()=>r(!1)} />`:$&&i`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${W.hands}</button></div>`}
${w.length>0&&i`<details><summary>${ke.members}</summary>
<p class="soft small">${ke.membersHint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&i`<button type="button" class="btn small" disabled=${J} aria-label=${W.wayOf(y.name)} onClick=${()=>Y(y)}>${W.way}</button>`}
${y.role==="participant"&&i`<${ee} label=${ke.member} name=${ke.memberOf(y.name)} kind="btn small quiet" ask=${ke.memberAsk(y.name)} yes=${ke.memberYes}
busy=${J} onYes=${()=>T(y)} />`}</li>`)}</ul>
</details>
${$&&i`<details><summary>${re.title}</summary>
<p class="soft small">${re.hint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ee} label=${re.one} name=${re.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?re.ask(y.name):re.askDesk(y.name)} yes=${re.yes} no=${re.no}
busy=${J} onYes=${()=>N(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?re.busy:d.busy.startsWith("way")?W.making:a}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function Mo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,r]=h(!1),[l,c]=h([]),a=C(),m=async p=>{p.preventDefault(),r(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=H();await a.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),r(!0))};return i`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&i`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${z} problems=${l} summary=${S.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function Io({room:e,circle:t,onRevise:n}){return i`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>i`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${B(e)&&i`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function jt({room:e,gathering:t}){let n=ln(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[Qt(e,c.arriving),Qt(e,c.leaving)],p=a&&m?St.both(a,m):a||m&&St.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return r.length?i`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${St.desk}</h2>
<ul class="numbers">${r.map(l=>i`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Eo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?i`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>i`<li key=${o} class="between"><span>${F(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${jt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Ho({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(F(Number(e.expires)))].filter(Boolean);return i`<li class="between">
<p><span dir="auto">${o?W.forBack(o):e.desk?W.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${r}`}>${A.state[r]??r}</span>
${l.length>0&&i`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&i`<${ee} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Bo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[l,c]=h(null),a=C(),m=Date.now(),p=Object.entries(n.invitations).sort(([,b],[,f])=>Number(f.expires)-Number(b.expires)),d=b=>b.state==="open"&&Number(b.expires)>m,$=p.filter(([,b])=>d(b)),u=p.filter(([,b])=>!d(b)),g=([b,f])=>i`<${Ho} key=${b} view=${f} open=${d(f)} busy=${a.busy===b}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>a.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return i`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${l?i`<${Wt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Rt} room=${e} circle=${t} onMade=${b=>{c(b),r(!1)}} onCancel=${()=>r(!1)} />`:B(e)&&i`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${A.make}</button></div>`}
${$.length?i`<ul class="names">${$.map(g)}</ul>`:!l&&!s&&i`<p class="soft small">${A.none}</p>`}
${u.length>0&&i`<details><summary>${A.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}function Yt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Te.least,Math.min(Te.most,e+s)));return i`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Te.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Te.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&i`<p class="problem">${t}</p>`}
</div>`}function Lo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[a,m]=h(()=>Math.max(3,Math.min(12,c||8)));M(()=>{Rn()},[]);let p=Kn.value.known;if(!l)return i`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Z.title}</h1></div></header><p>${Z.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,g=l.agenda.reduce((f,w)=>f+e.words(l.segments[w].prompt).length,0),b=l.agenda.length>12||g>1200;return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Z.title}</h1><p class="soft">${Z.lead}</p></div></header>
<div class="on-screen between"><${Yt} people=${a} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${Z.print}</button></div>
<article class=${`paper${b?" dense":""}`} aria-label=${Z.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${v.gathering(l.number)}${$&&i`: <span dir="auto">${$}</span>`}</h2>
<p>${F(d)}, ${Se(d,l.minutes)}${!He(d,l.zone,se())&&` (${Se(d,l.minutes,l.zone)} ${Ee(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${Z.begins}</th><th scope="col">${Z.part}</th><th scope="col">${Z.minutes}</th><th scope="col">${Z.each(a)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let w=l.segments[f],T=u;u+=w.minutes*6e4;let N=w.each?.[a];return i`<tr key=${f}><td>${Se(T,w.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(w.title)||me[w.kind]}</b>${w.prompt&&i`<p dir="auto">${e.words(w.prompt)}</p>`}</td>
<td>${w.minutes}</td><td>${N===void 0?"":ve(N)}</td></tr>`})}</tbody></table>
<footer><h3>${Z.lines}</h3>
<ul>${p?.emergency&&i`<li><b>${Z.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>i`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&Z.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${Z.noCare}</p></footer>
</article>
</main>`}async function Ko(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??H()})),r=ie(),l=await Dt(e,e.held.desk,Ye(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:a})=>[c,a])),bodies:r.bodies}}var Xs=24,Ft=e=>e.map(t=>({key:H(),text:t}));function qt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function Gt({list:e,problems:t,onList:n}){let o=V(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(a=>a!==c)),document.getElementById("promise-add")?.focus()};return i`<div class="promises" ref=${c=>{let a=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);a&&(o.current="",a.focus())}}>
<ol>${e.map((c,a)=>i`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${I.agreement(a+1)} bare as="textarea" value=${c.text}
problem=${K(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${I.removeNth(a+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Xs} onClick=${s}>${I.add}</button>
${K(t,"promise-add")&&i`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function Ro({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(b=>e.words(b)),[r]=h(t.agreements_version+1),[l,c]=h(()=>Ft(s)),[a,m]=h([]),[p,d]=h(!1),$=C(),u=t.agreements_version>=r&&!$.busy,g=async b=>{b.preventDefault();let f=l.map(T=>T.text.trim()),w=qt(l);m(w),d(!w.length&&f.join(`
`)===s.join(`
`)),!(w.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>j(e,T=>Ko(T,r,f)))&&o()};return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${z} problems=${a} summary=${S.summary} />
<${Gt} list=${l} problems=${a} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>
</main>`}function Wo({when:e,at:t,problems:n,onWhen:o}){let s=st(()=>[...new Set([e.zone,...Mn()])].sort(),[e.zone]),r=a=>t===void 0?"":`${F(t,a)}, ${Q(t,a)}`,l=!!(e.date&&e.time)&&t===void 0,c=kt(e.date,e.time,e.zone).length>1;return i`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${x.date} value=${e.date} onValue=${a=>o({...e,date:a})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${x.time} value=${e.time} onValue=${a=>o({...e,time:a})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${a=>o({...e,zone:a})}>
${s.map(a=>i`<option key=${a} value=${a}>${a.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?He(t,e.zone,se())?x.reads(r(e.zone)):i`${x.reads(x.readsZone(r(e.zone),Ee(e.zone)))} <b>${x.readsYours(r(se()))}.</b>`:l?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function jo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||me[e.from.kind],r=e.out||!Pe(e)?void 0:Oo(e,t);return i`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:r===void 0?"":(r<xo?x.eachLittle:x.each)(ve(r),t)}</p></div>
${!e.out&&i`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&i`<${E} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${So(e)&&i`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var Js=10080*6e4;function ei(e){let t=Object.values(e.planned).sort((r,l)=>Number(l.at)-Number(r.at))[0],n=t?.zone||se(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=In(o+Js,n);return{date:Date.parse(s)>Date.now()?s:"",time:En(o,n),zone:n}}function Yo({room:e,desk:t,n,template:o,onDone:s}){let[r,l]=h(()=>ei(t)),[c,a]=h(()=>_o(o,n)),[m,p]=h(o.gathering[c]?.theme??""),[d,$]=h(()=>on(o.gathering[c])),[u,g]=h(Te.usual),[b,f]=h([]),[w]=h(H),T=C(),N=kt(r.date,r.time,r.zone)[0],Y=sn(d),be=L=>{a(L),p(o.gathering[L].theme),$(on(o.gathering[L]))},J=()=>{let L={date:!r.date&&x.dateMissing,time:!r.time&&x.timeMissing},q=r.date&&r.time&&N===void 0&&x.timeSkipped;return[L.date&&{id:"plan-date",sentence:L.date},L.time&&{id:"plan-time",sentence:L.time},q&&{id:"plan-time",sentence:q},N!==void 0&&N<Date.now()&&{id:"plan-date",sentence:x.datePast},...d.filter(oe=>!oe.out&&!Pe(oe)).map(oe=>({id:`min-${oe.id}`,sentence:x.minutesBad})),Y>qe&&{id:"plan-people",sentence:x.sumTooLong}].filter(oe=>typeof oe=="object")},y=async L=>{L.preventDefault();let q=J();if(f(q),q.length)return;let{plan:oe,bodies:Vt}=Co({gathering:w,at:N,zone:r.zone,theme:m,parts:d});await T.run("plan",()=>e.send({do:"plan_gathering",plan:oe},Vt))&&s()},ae=L=>$(d.map(q=>q.id===L.id?L:q));return i`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${z} problems=${b} summary=${S.summary} />
<${Wo} when=${r} at=${N} problems=${b} onWhen=${l} />
${o.gathering.length>1&&i`<${E} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${L=>be(Number(L))}>
${o.gathering.map((L,q)=>i`<option key=${q} value=${String(q)}>${x.templateNth(q+1,L.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${Yt} people=${u} onPeople=${g} problem=${K(b,"plan-people")} /></div>
<ol class="plan-parts">${d.map(L=>i`<${jo} key=${L.id} part=${L} people=${u} problem=${K(b,`min-${L.id}`)} onPart=${ae} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(Y)}</b>${N!==void 0&&Y>0&&i` <span class="soft">${x.ends(Q(N+Y*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${T.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!T.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function Fo({head:e,onBack:t,onDone:n,...o}){let[s,r]=h(null),[l,c]=h(""),{room:a,circle:m,desk:p}=o,[d]=h(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),$=async()=>{c("");try{r(await ue("/api/templates"))}catch(g){c(g instanceof U?g.sentence:String(g))}};M(()=>{$()},[]);let u=s?.find(g=>g.id===p.template)??s?.[0];return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${a.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(d)}</h1></div></header>
${u?i`<${Yo} ...${o} n=${d} template=${u} onDone=${n} />`:i`<p role="status">${l||S.loading}</p>${l&&i`<button class="btn" onClick=${$}>${S.again}</button>`}`}
</main>`}async function qo(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:l}=await Ie(),c=await l(e,t,n);R(s,"missing_record");let[a]=An(s.desk);R(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await pn(e,c,r[s.desk[a]]??""),p=De(m),d=await bn(e,p,null,r[s.roster.signed]??"");return R(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),R(cn(await mn(c.key),d.circleKey.commitment),"wrong_key"),{...await dt(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function Go(e,{invitation:t,secret:n},o,s,r){let{circle:l,person:c,device:a}=e,m=await rt(l,n),p=it(await un(l,t,m,pt(e)));return{circle:l,token:Ae(m.token),person:c,device:a.id,proof:Nn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var ti=10*6e4,ni=8e3;async function Vo(e,t){let n=Ge(),o=await At(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await zo(e,await ze(s(),n,{reusable:!1,expires:Date.now()+ti,desk:!0,person:t.person}));let r=H(),l=s().circle.agreements_version;await G("/api/knock",await Go(t,n,l,{id:r,text:await Dn(t,r,"\xB7")},Ae(Me()))),await oi(e,t),await zo(e,await Fe(s(),t.person));let{roster:c,...a}=t;await ft(a)}async function zo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new U(o.code??"",o.sentence??"")}var oi=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),ni),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&r(o)})});var si={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Zo({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,l]=h({letters:t,code:""}),[c,a]=h([]),m=C(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let b=[!r.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(a(b),b.length)return;await m.run("open",async()=>{let w=e.lanes.member.value;if(!w)throw new Error("nobody is here yet");let T=await $(async()=>qo(e.circle,await ii(r.code),r.letters,w));return T?(await Vo(e,T),!0):!1})&&n()},$=async g=>{try{return await g()}catch(b){let f=b instanceof Ne||b instanceof zt?si[b.code]:void 0;if(!f)throw b;a([f]);return}},u=(g,b,f)=>i`<${E} id=${`sheet-${g}`} as="textarea" label=${b} hint=${f}
value=${r[g]} problem=${K(c,`sheet-${g}`)} onValue=${w=>l({...r,[g]:w})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${S.back}</button>
<h1 tabindex="-1" ref=${o}>${P.back}</h1><p class="soft">${P.backLead}</p></div></header>
${p&&i`<p class="notice">${P.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${z} problems=${c} summary=${S.summary} />
${u("letters",P.letters,P.lettersHint)}
${u("code",P.code,P.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?P.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${P.open}</button>
</form>
</main>`}var zt=class extends Error{code="wrong_code"},ii=async e=>{let{codeTyped:t}=await Ie();return t(e).catch(n=>{throw n instanceof Ne&&n.code==="wrong_key"?new zt:n})};var ri=()=>import("./field-qr-B64H2RKU.js").then(e=>e.Qr);function Uo({room:e,onMake:t}){return B(e)?i`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function ai(e){let{held:t}=Qe(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Ie(),m=l();return{letters:await c(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function Qo({room:e,circle:t,head:n,onBack:o}){let[s,r]=h(null);M(()=>{ai(e).then(r)},[e]);let l=e.words(t.title);return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&i`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(F(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${yt} load=${ri} text=${li(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,a)=>i`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var li=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Xo({id:e,letters:t,onKeys:n}){let o=st(()=>gt(e),[e]);M(()=>()=>o.close(),[o]);let s=Ot().desk,[r,l]=h(!1),[c,a]=h(""),{step:m,go:p,back:d,head:$}=_t(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,b=o.lanes.desk.value,f=o.lanes.ring.value?.circle,w=o.lanes.member.value?.role;if(M(()=>{w==="participant"&&location.replace(`#/circle/${e}`)},[w]),o.stop.value)return i`<${Gn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return i`<${qn} room=${o} />`;if(!b||!f)return u==="stopped"?i`<${le} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let T={room:o,circle:f,desk:b,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(m==="promises")return i`<${Ro} ...${T} head=${$} onBack=${d} />`;if(m==="sheet")return i`<${Lo} ...${T} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return i`<${Qo} ...${T} head=${$} onBack=${d} />`;if(m==="recover")return i`<${Zo} ...${T} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let N=o.lanes.ring.value?.gathering,Y=()=>{l(!0),p("plan")},be=y=>{a(y),p("sheet")};return i`<div hidden=${m!=="plan"}>
${r&&i`<${Fo} ...${T} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||v.untitled(T.spoken??1)}</h1>
<p class="soft">${ye[f.entry]} · ${je[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||S.offline}</p>
<${Mt} room=${o} />
<${po} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&i`<${vo} ...${T} />
<div class="sides">
<div class="stack">
<${Po} ...${T} running=${N} onPlan=${Y} onSheet=${be} />
<${Bo} ...${T} />
<${Eo} ...${T} />
</div>
<div class="stack">
<${Do} ...${T} />
${f.medium==="beside_a_call"&&i`<${Mo} ...${T} />`}
<${Io} ...${T} onRevise=${()=>p("promises")} />
<${Uo} room=${o} onMake=${()=>p("recovery")} />
</div>
</div>`}
<footer><${xt} /></footer>
</main>`}var ci=4320*60*6e4;function mi(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${_e(n,"UTC")} ${e.slice(0,4)}`;return t-n>ci?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function Jo({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=mi(e.verified_on,Date.now()),l=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return i`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${S.edit}: ${e.label}`}>${S.edit}</button>
</div>`}var es=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],di={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function pi(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function ts({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=h({...di,...e,languages:e?.languages.join(", ")??""}),[l,c]=h([]),a=V(null);return M(()=>a.current?.focus(),[]),i`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(es.map(([g])=>[g,s[g].trim()])),$=pi(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${e?O.editTitle:O.addTitle}</h3>
<${z} problems=${l} summary=${S.summary} />
<div class="pairs">${es.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>i`<${E} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${K(l,`line-${p}`)} more=${u} onValue=${g=>r({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function ui(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function ns(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),l=C(),c=async()=>{try{t((await ue("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof U?d.sentence:String(d))}};M(()=>{c()},[]);let a=async d=>{let{verified_on:$,...u}=d,g=await l.run(d.label,()=>G("/api/crisis-lines",u));g&&(t(g.lines),r(null))},m=()=>{l.forget(),r(null)};if(!e)return n?i`<${le} sentence=${n} onAgain=${c} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${S.loading}</p></main>`;let p=d=>i`<${ts} line=${d} act=${l} onSave=${a} onCancel=${m} />`;return i`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${ui(e).map(([d,$])=>i`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>i`<li key=${u.label} class="line">
${s===u.label?p(u):i`<${Jo} line=${u} busy=${l.busy===u.label} onConfirm=${()=>a(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?i`<section class="line">${p(void 0)}</section>`:i`<button class="btn" onClick=${()=>r("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function os({templates:e,onChoose:t}){return i`<ul class="templates">${e.map(n=>i`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[ye[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>i`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>i`<li key=${s}><span dir="auto">${o.title||me[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&i`<ul class="bullets small">${n.notes.map(o=>i`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function ss({person:e,title:t,name:n,about:o,medium:s,entry:r,template:l,agreements:c}){let a=H(),m=await xn(a),p=Me(),d={...await dt(a,De(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=ie(),u=async(w,T)=>{let N=H(),Y={circle:a,gathering:null,author:e,kind:w,id:N,turn:null},{sealed:be,wraps:J}=await lt(Y,0,T,d.device,[{audience:"circle",owner:a,number:1,key:p}]);return $.bodies[N]=ge(e,be,J),N},g=await mt(a,m.keys,{what:"circle",owner:a,number:1,key:p,before:null}),b=await at(a,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...pt(d),ended:!1}]});return{request:{founding:{circle:a,medium:s,entry:r,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(w=>u("agreement",w))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(g.record)}},bodies:$.bodies},held:d}}function is({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,l]=h(()=>Ft(e.agreements)),[c,a]=h([]),[m,p]=h(null),d=C(),$=b=>s({...o,...b}),u=async b=>{b.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:I.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:Je.nameMissing}),o.about.trim()||f.push({id:"about",sentence:I.aboutMissing}),f.push(...qt(r)),a(f),f.length)return;let w={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(N=>N.text.trim())},T=await d.run("make",async()=>{let N=JSON.stringify(w),Y=m?.of===N?m.made:await ss(w);return p({of:N,made:Y}),await G("/api/circles",Y.request),await ft(Y.held),Y.held});T&&location.replace(`#/desk/${T.circle}`)},g=(b,f)=>Object.keys(f).map(w=>({value:w,label:b[w],hint:f[w]}));return i`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${z} problems=${c} summary=${S.summary} />
<${E} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${K(c,"title")}
onValue=${b=>$({title:b})} more=${{maxlength:80}} />
<${E} id="my-name" label=${Je.name} hint=${Je.nameHint} value=${o.name} problem=${K(c,"my-name")}
onValue=${b=>$({name:b})} more=${{maxlength:60}} />
<${nt} id="medium" label=${I.medium} value=${o.medium} options=${g(je,Jn)} onValue=${b=>$({medium:b})} />
<${nt} id="entry" label=${I.entry} value=${o.entry} options=${g(ye,eo)} onValue=${b=>$({entry:b})} />
<${E} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${K(c,"about")}
onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${Gt} list=${r} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Je.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${I.make}</button>
</form>`}function rs(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),{step:l,go:c,back:a,head:m}=_t("choose"),p=async()=>{o("");try{let[u,g]=await Promise.all([ue("/api/me"),ue("/api/templates")]),b=await ht(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...b.values()].at(-1)?.name??""})}catch(u){o(u instanceof U?u.sentence:String(u))}};if(M(()=>{p()},[]),n)return i`<${le} sentence=${n} onAgain=${p} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${S.loading}</p></main>`;let d=l==="write"&&s,$=u=>{r(u),c("write")};return i`<main class="page desk narrow">
<header><div>
${d?i`<button class="back" onClick=${a}>${I.otherTemplate}</button>`:i`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?I.title:I.choose}</h1>
<p class="soft">${d?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${os} templates=${e.templates} onChoose=${$} /></div>
${s&&i`<div hidden=${!d}><${is} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function as({params:e}){let t=e.circle==="new"?rs:e.circle==="lines"?ns:Xo,[n,o]=h(0),s=n?void 0:e.letters;return i`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var _={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Ln(e)} ago`,waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function ls({room:e}){let t=te(e);if(!t)return null;Le.value;let n=e.gatheringTime();return i`<section class="card agenda">
<h2>${_.agenda} <span>${_.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,l=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return i`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${vt(e,s)}</span>
<span>${r?_.agendaElapsed(Math.min(l,s.minutes),s.minutes):Be(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function ot({label:e,sure:t,yes:n,no:o,act:s,kind:r=""}){let[l,c]=h(!1),a=m=>m?.focus({preventScroll:!0});return l?i`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${a} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:i`<button class=${`btn ${r}`} onClick=${()=>c(!0)}>${e}</button>`}var cs=e=>ve(Math.round(e/1e3)),D={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${Be(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${Be(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${cs(e)}`,shareNote:(e,t)=>`Each has ${cs(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${Be(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."};function ms({room:e,ask:t,sentence:n}){let[o,s]=h(!1),r=te(e),l=e.lanes.desk.value?.can.reseat;if(!r||!l)return null;let{order:c}=r,a=p=>t({do:"reseat",gathering:l,order:p}),m=p=>a([...c.slice(0,p-1),c[p],c[p-1],...c.slice(p+1)]);return i`<button class="btn" onClick=${()=>s(!0)}>${D.order}</button>
${o&&i`<${Zt} title=${D.order} onClose=${()=>s(!1)}>
<p class="small soft">${D.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${D.reverse}</button>
<ol class="seat-order">${c.map((p,d)=>i`<li key=${p}><span dir="auto" translate="no">${ne(e,p)}</span>
${d>0&&i`<button class="btn" aria-label=${D.earlier(ne(e,p))} onClick=${()=>m(d)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${ce} sentence=${n} />
</${Zt}>`}`}function us({room:e,ask:t}){let n=e.lanes.desk.value,o=te(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:r,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!r.length&&!l.length)return null;let c=ne(e,o.person);return i`<section class="card floor">
<h2>${_.piece}</h2>
${c&&i`<p class="small"><span class="soft">${o.at==="held"?D.has:D.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&i`<div class="pair">
${s.give_time&&i`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${D.giveTime}</button>`}
${s.hint&&i`<button class="btn" title=${D.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${D.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&i`<p class="small soft" role="status">${D.hinted}</p>`}
${r.length>0&&i`<${ds} room=${e} label=${Yn(e)?.kind==="open_centre"?zn.notYet:_.notYet} people=${r} />`}
${l.length>0&&i`<${ds} room=${e} label=${_.passed} people=${l} />`}
${s.skip&&i`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${D.skip(c)}</button>`}
${s.offer&&i`<${ps} room=${e} label=${o.at==="offered"?D.offerInstead:D.offer} each=${D.offerTo} people=${s.offer_to??[]}
act=${a=>t({do:"offer",segment:s.offer,person:a,turn:H()})} />`}
${s.begin_round&&i`<${ps} room=${e} label=${D.begin} each=${D.beginWith} people=${$i(e).slice(1)}
act=${a=>t({do:"begin_round",segment:s.begin_round,first:a})} />`}
${s.move_on&&i`<${ot} label=${_.moveOn} sure=${_.moveOnSure(c)} yes=${_.moveOnYes} no=${_.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function $i(e){let t=te(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var ds=({room:e,label:t,people:n})=>i`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>i`${s>0&&", "}<span dir="auto" translate="no">${ne(e,o)}</span>`)}</p>`;function ps({room:e,label:t,each:n,people:o,act:s}){let[r,l]=h(!1),c=a=>a?.focus({preventScroll:!0});return o.length?r?i`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${c} tabindex="-1">${t}</p>
${o.map(a=>i`<button key=${a} class="btn" dir="auto" aria-label=${n(ne(e,a))} onClick=${()=>(l(!1),s(a))}>${ne(e,a)}</button>`)}
<button class="btn quiet" onClick=${()=>l(!1)}>${D.fold}</button>
</div>`:i`<button class="btn" onClick=${()=>l(!0)}>${t}</button>`:null}async function $s({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],l=$t(e,"gathering");R(r&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:a,wraps:m}=bt(o(r.words)??"");R(c===r.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},d=await ct(p,a,m,$=>e.roster.devices.get($),ut(e),l);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:ge(c,a,[...m,d])}}}function fs({room:e,ask:t}){let n=C(),o=e.lanes.desk.value,{hold_words:s,stop_holding:r}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!B(e)||!s&&!r)return null;let c=a=>n.run(a,()=>j(e,m=>$s(m,a)));return i`<section class="card review">
<h2>${pe.title} ${l.length>0&&i`<span>${l.length}</span>`}</h2>
<p class="small soft">${r?pe.on:pe.off}</p>
${l.map(([a,m])=>{let p=ne(e,m.author),d=e.words(m.words);return i`<article key=${a} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b></p>
<p class=${d?"voice":"small soft"} dir="auto" translate="no">${d||pe.unread}</p>
${d&&i`<button class="btn primary" disabled=${n.busy===a} aria-label=${pe.releaseOf(p)} onClick=${()=>c(a)}>${pe.release}</button>`}
</article>`})}
${r&&!l.length&&i`<p class="small soft" role="status">${pe.none}</p>`}
${s&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${pe.hold}</button>`}
${r&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${pe.stop}</button>`}
<${ce} sentence=${n.sentence} />
</section>`}var hs=["i_need_a_person","give_me_a_moment","ok"];function bs({room:e,ask:t}){Le.value;let n=Object.entries(e.lanes.desk.value?.signals??{});n.sort(([,s],[,r])=>hs.indexOf(s.kind)-hs.indexOf(r.kind)||Number(s.since)-Number(r.since));let o={i_need_a_person:_.asked,give_me_a_moment:_.moment,ok:_.fine};return n.map(([s,r])=>i`<section key=${s} class=${`card ${r.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${_.signals[r.kind]} <span>${_.ago(e.running()-Number(r.since))}</span></h2>
<p dir="auto">${o[r.kind](e.words(r.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:s})}>${_.seen}</button>
</section>`)}function gs(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var ks=(e,t)=>Number(e.closing_begins)-t;function ws(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}var fi=5;function ys({room:e,ask:t}){Le.value;let n=e.lanes.desk.value,o=te(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:r}=n,l=Vn(e),c=l.of==="turn"?l.left:0,a=e.running(),m=r.share_time&&gs(s,a,c),p=Math.min(fi,s.spare),d=o.segments[o.segment].minutes;return i`<section class="card time">
<h2>${D.time}</h2>
${o.phase==="open"&&i`<${hi} left=${ks(s,a)} over=${ws(s,a,c)} />`}
${m&&m!==Number(s.each)&&i`<button class="btn" onClick=${()=>t({do:"share_time",segment:r.share_time,each:Number(s.each)})}>${D.share(m)}</button>
<p class="small soft">${D.shareNote(Number(s.each),s.to_come??0)}</p>`}
${r.give_minutes&&i`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:r.give_minutes,minutes:d+p})}>${D.more(p)}</button>`}
${r.slow_pace&&i`<button class="btn" title=${D.slowNote} onClick=${()=>t({do:"slow_pace",gathering:r.slow_pace,on:!0})}>${D.slow}</button>`}
${r.usual_pace&&i`<p class="small soft" role="status">${D.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:r.usual_pace,on:!1})}>${D.usual}</button>`}
</section>`}var hi=({left:e,over:t})=>i`<p class="small">${e<=0?D.closingNow:D.untilClosing(e)}</p>
${e>0&&t>3e4&&i`<p class="small told-gently" role="status">${D.eats(t)}</p>`}`;function vs({room:e,ask:t}){let n=C(),o=Bt(e),s=B(e),r=e.lanes.desk.value,l=Object.entries(r?.waiting??{});if(!r||!l.length)return null;let c=r.can.admit&&!n.busy,a=m=>c&&n.run(m,()=>j(e,p=>Fe(p,m)));return i`<section class="card">
<h2>${_.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Ht($)||(p.first_time?_.firstTime:_.returning),!p.here&&_.gone,!p.accepted&&_.notAccepted].filter(Boolean);return i`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Et} knock=${$} />
<div class="row">
${s&&!$.stop&&i`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>a(m)}>${_.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&i`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${_.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&i`<p class="small soft">${fe.title}. <a href=${`#/desk/${e.circle}`}>${_.full}</a></p>`}
${!c&&i`<p class="small soft" id="admit-later">${n.busy?de.admitting:_.admitLater}</p>`}
<${ce} sentence=${n.sentence} />
</section>`}function bi({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Fn(e);return!e.lanes.desk.value||!jn(e)?null:i`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${_.label}>
<${Mt} room=${e} />
<${bs} room=${e} ask=${o} />
<${vs} room=${e} ask=${o} />
<section class="card next-card">
<h2>${_.next}</h2>
<${gi} room=${e} ask=${o} />
<${ce} sentence=${s} />
</section>
<${us} room=${e} ask=${o} />
<${ys} room=${e} ask=${o} />
<${fs} room=${e} ask=${o} />
<${ls} room=${e} />
<${jt} room=${e} gathering=${te(e)?.id} />
<${ki} room=${e} ask=${o} sentence=${s} />
<button class="btn desk-close" onClick=${n}>${_.close}</button>
</div>`}function gi({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=te(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&i`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${_.resume}</button>`,n.open&&i`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${_.begin}</button>`,n.begin_round&&i`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${_.round}</button>`,n.release&&i`<${ot} label=${_.release} sure=${_.releaseSure} yes=${_.releaseYes} no=${_.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&i`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${_.nextPart(vt(e,o.segments[s??""]))}</button>`].filter(Boolean);return i`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&i`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${_.pause}</button>`}`}function ki({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=te(e);if(!o||!s)return null;let r=s.lead===Wn(e);return i`<section class="card">
<h2>${_.more}</h2>
<p class="small soft">${r?_.youLead:_.leads(ne(e,s.lead))}</p>
<${ms} room=${e} ask=${t} sentence=${n} />
${!r&&i`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${_.lead}</button>`}
${o.close_gently&&i`<${ot} label=${_.close_gently} sure=${_.closeSure} yes=${_.closeYes} no=${_.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${_.full}</a>
</section>`}function wi({room:e,gathering:t}){let n=C();return B(e)?i`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>j(e,o=>We(o,t)))}>${k.openDoors}</button>
<${ce} sentence=${n.sentence} />`:null}var he={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function xs({params:e}){let[t,n]=h("opening"),[o,s]=h(""),r=async()=>{n("opening");try{await G("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof U?l:new U("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return M(()=>{r()},[]),t==="fault"?i`<${le} sentence=${o} onAgain=${r} />`:t==="opening"?i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${he.welcome}</h1><p role="status">${he.opening}</p></main>`:i`<main class="page door">
<header><h1>${he.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${he.closedDo}</p>
<ul class="bullets"><li>${he.closedServer} <code>${he.command}</code></li><li>${he.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${he.again}</button>
</main>`}export{as as Circle,co as Desk,bi as DeskColumn,wi as OpenDoors,xs as Setup};
