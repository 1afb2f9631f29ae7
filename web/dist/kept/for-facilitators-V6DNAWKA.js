/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as _,b as J,c as fe}from"./chunk-IMHNNF35.js";import{b as jn}from"./chunk-SBWJRQPF.js";import{$ as vn,$a as wt,A as ke,Aa as An,B as rn,Ba as Dn,C as nt,Ca as U,Da as ye,E as Pe,Ea as j,F as ln,Fa as Nn,G as cn,Ga as we,H as mn,Ha as Mn,I as dn,Ia as Ne,J as pn,Ja as Me,K as ot,Ka as ht,L as un,La as En,M as $n,Ma as In,Na as bt,Oa as ie,P as fn,Pa as Hn,Qa as Kn,R as hn,S as bn,Sa as gt,T as gn,Ta as ve,U as Ae,Ua as Ln,V as st,Va as Bn,W as it,Wa as Ee,X as kn,Xa as Wn,Y as yn,Ya as kt,Z as at,_ as wn,_a as yt,a as i,aa as xn,ab as M,b,ba as Sn,bb as K,c as N,ca as De,cb as G,d as z,db as Gt,e as et,ea as _n,eb as Rn,f as nn,fa as C,fb as he,g as on,ga as H,gb as vt,h as Z,ha as rt,hb as zt,i as ce,ia as lt,ib as Fn,j as q,ja as On,jb as Yn,k as Te,ka as ct,l as B,la as mt,ma as Tn,n as sn,pa as dt,q as Ce,r as tt,ra as pt,ta as $e,ua as ut,va as Cn,wa as $t,xa as te,y as an,ya as Pn,za as ft}from"./chunk-R5PSMQN7.js";var ls=1e4,qn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function xt(){let[e,t]=b(null),[n,o]=b(""),s=z(0),a=nn(async()=>{let l=++s.current;try{let c=await ce("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof Z&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof Z?c.sentence:String(c))}},[]);return N(()=>{let l=()=>{document.visibilityState==="visible"&&a()},c=setInterval(l,ls),r=_n.subscribe(()=>{a()});for(let[m,p]of qn)m.addEventListener(p,l);return()=>{clearInterval(c),r();for(let[m,p]of qn)m.removeEventListener(p,l);s.current=0}},[a]),{desk:e,stale:!!(e&&n),sentence:n,load:a}}var cs=480;function Ie({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var be=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),St=(e,t)=>e.length<cs?e:e.filter(n=>!n.ended||t(n.member));function Vt(e,t,n){return B(n,"no_key"),{named:t,give:o=>wn(e,{id:o.device,agree:o.agree},t,n)}}var Gn=({circle:e,roster:t,circleKeys:n})=>Vt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Zt({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return B(s&&n?.id===o,"no_key"),Vt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var _t=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await pn(e,n,t.number,o.public),give:s=>vn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),me=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:a})=>({device:o.device,what:s.what,number:s.number,text:e.add(await a(o))}))));async function qe(e,t,n,{before:o,...s}){let a=Ae(),{named:l,record:c}=await at(e,t,{...s,key:a,before:o??null});return{gift:Vt(e,l,a),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var He=async(e,t,n,o)=>({roster:o.number,signed:n.add(await ot(e,t,o))});function ne(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var Ge=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ke(e,t){let{held:n}=e,o=ne(),{gift:s,record:a,state:l}=await qe(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ie(n),gatheringKeys:[{gathering:t,...l}]},r={...await He(n.circle,n.deskKeys,o,c),gathering_key:a,grants:await me(o,be(c.devices,Ge(e)),[s])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var Ot=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Ut(e){return B(Ot(e),"no_key"),e}var ms=["keys_moved","keys_renewed","keys_incomplete"];async function zn({at:e,send:t,newer:n},o){for(let s=1;;s++){let a=await e(),l=await t(await o(a));if(l.outcome!=="refused"||!ms.includes(l.code??"")||s===5)return l;await n(a.held.roster.seen.number)}}var ds=4e3,L=e=>Ot(e.held.value);function Ve(e){let{desk:t,ring:n}=e.lanes,o=Ut(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:a}=n.value;return{held:o,desk:t.value,circle:s,running:a?.id,seats:Object.keys(a?.seats??{}),words:e.words,sealed:e.sealed}}async function Vn(e){return await ze(e.keys,t=>t!=="looking"),await ze(e.lanes.desk,Boolean),await ze(e.lanes.ring,Boolean),L(e)||await ze(e.held,Ot),!!Ut(e.held.value)}var F=(e,t)=>zn({at:async()=>Ve(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>ps(e,n)},t),ps=(e,t)=>ze(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),ze=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>a()),n()),s=setTimeout(o,ds),a=e.subscribe(l=>{t(l)&&o()})});var xe=(e,t,n)=>`${e} ${e===1?t:n}`,Le={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Zn={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},ge={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Un={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},Qn={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Tt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},ae={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},v={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>xe(e,"person asked for you","people asked for you"),waits:e=>xe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>xe(e,"person","people"),seats:(e,t)=>`${xe(e,"participant","participants")}, ${xe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>xe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},Q={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},T={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},D={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>xe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},A={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Se={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},V={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Be=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var us=24,$s=137.5;function Xn({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,us-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,a=Math.min(8.5,200/s/1.35),l=[v.seats(e,t),n?v.waits(n):""].filter(Boolean).join("; ");return i`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,r)=>{let m=(r/s*360-90)*(Math.PI/180);return i`<circle key=${r} class=${c} style=${{"--h":String((25+r*$s)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${a.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function Jn(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(l=>4+(l-n)/o*92);for(let l=1;l<a.length;l++)a[l]=Math.max(a[l],a[l-1]+s);for(let l=a.length-1,c=96;l>=0;l--,c-=s)a[l]=Math.min(a[l],c);return e.length===1?[50]:a}var fs=24;function hs(e,t){let n=Nn(e,te(),t);return n===0?`${ht(new Date(e))==="evening"?v.near.tonight:v.near.today} ${U(e)}`:n===1?`${v.near.tomorrow} ${U(e)}`:n>1&&n<7?Mn(e):ye(e)}function eo({gatherings:e,now:t}){if(!e.length)return i`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=Jn(n).map(r=>document.dir==="rtl"?100-r:r),s=e.findIndex(r=>!r.past),a=v.weeks(e.filter(r=>r.past).map(r=>ye(Number(r.at))),e.filter(r=>!r.past).map(r=>`${ye(Number(r.at))} ${U(Number(r.at))}`)),l=[];for(let r of[s,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(o[m]-o[r])>=fs)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return i`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>i`<circle key=${r.id} class=${r.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(r=>i`<text key=${r} class=${r===s?"next":""} x=${`${c(o[r])==="start"?0:c(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${c(o[r])}>${r===s?hs(n[r],t):ye(n[r])}</text>`)}
</svg>`}var bs=60*6e4,gs=240*6e4;function to({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,r=!e.phase&&n&&c<bs&&c>-gs,m=async()=>{let d=$t(e.id),$=await s.run("open",async()=>await Vn(d)&&F(d,u=>Ke(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[ge[e.entry],Le[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return i`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Xn} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&i`<p class="live">${Tt[e.phase]}</p>`}
</div>
<div class="what">
<${eo} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&i`<p class="small">${v.gathering(l.number)}: ${j(Number(l.at),void 0,o)}, ${U(Number(l.at))}</p>`}
${e.facilitators<2&&i`<p class="soft small">${v.alone}</p>`}
</div>
<div class="acts">
${e.phase?i`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:r?i`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:i`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function no({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return i`<section class="needs" aria-label=${v.needs} aria-live="polite">
${n.map(s=>i`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${v.signals(s.signals)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${v.goThere}</a>
</div>`)}
${o.map(s=>i`<div class="need" key=${`w${s.id}`}>
<p><b>${v.waits(s.waiting)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${v.seeWho}</a>
</div>`)}
</section>`}var ks=()=>import("./field-qr-3B5U4SFC.js").then(e=>e.Qr);function Ze({id:e,title:t,label:n,link:o,says:s,done:a,shareText:l,onDone:c,children:r}){let[m,p]=b(""),[d,$]=b(!1),u=z(null),h=z(null);N(()=>h.current?.focus(),[]);let g=async()=>{try{await navigator.clipboard.writeText(o),p(_.copied)}catch{u.current?.focus(),u.current?.select(),p(_.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return i`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${h}>${t}</h3>
${s.map(y=>i`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${g}>${_.copy}</button>
${"share"in navigator&&i`<button type="button" class="btn" onClick=${f}>${_.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?_.qrHide:_.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${a}</button>
</div>
${d&&i`<figure class="qr-shown"><${bt} load=${ks} text=${o} label=${_.qrOf(n)} /><figcaption class="small soft">${_.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function oo(){let[e,t]=b(null),n=C(),o=async s=>{let a=await n.run(String(s),()=>q("/api/links",{for_me:s}));a&&t({link:a.link,forMe:s})};return i`<div class="panel"><h3>${Q.title}</h3>
<p class="soft">${Q.lead}</p>
${e?i`<${Ze} key=${e.link} id="facilitator-link" title=${e.forMe?Q.back:Q.invite} label=${Q.linkLabel} link=${e.link}
says=${[e.forMe?Q.backShown:Q.inviteShown,Q.once]} done=${Q.done} onDone=${()=>t(null)} />`:i`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${Q.invite}</button><p class="soft small">${Q.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${Q.back}</button><p class="soft small">${Q.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function so(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&pt(o.split(",")).then(a=>s&&n(a)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||v.untitled(s.spoken)}function io(){let{desk:e,stale:t,sentence:n,load:o}=xt(),s=C(),a=so(e?.circles??[]);if(!e&&n)return i`<${ie} sentence=${n} onAgain=${o} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${_.loading}</p></main>`;let l=v.greeting[ht()],c=()=>s.run("sign-out",()=>q("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return i`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?_.offline:""}</p>
<${no} circles=${e.circles} titleOf=${a} />
${!e.crisis_line_confirmed&&i`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${T.notice}</h2><p>${T.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${T.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
${e.circles.map(r=>i`<${to} key=${r.id} card=${r} title=${a(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&i`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${v.practice}</h2>
<div class="panels">
<${oo} />
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
<${yt} />
<${J} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var re={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},de={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},W={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},oe={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},le={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Ue={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"};function ao({room:e,onSheet:t}){return L(e)?null:i`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${de.title}</h2>
<p>${de.works}</p><p>${de.worksNot}</p><p>${de.how}</p><p class="soft small">${de.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${de.sheet}</button>
</section>`}async function Ct({circle:e,deskKeys:t},n,o){let s=ke(n.secret);return o.desk||o.person?`${s} ${await bn(e,t,n,o)}`:s}var Qe=e=>rn(e.split(" ")[0]);async function ro({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:gn(e,t,{invitation:n,secret:Qe(o)},s)}var lo=new Map;function Xe(e,t){let n=`${e} ${ke(t)}`,o=lo.get(n);if(o)return o;let s=nt(e,t);return lo.set(n,s),s}var We=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),Qt=(e,t,n,o,s)=>Sn(e,t,n.page,o,JSON.stringify(s));async function Pt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),a=await Promise.all(s.map(async([l,c])=>{let r=await Xe(e.held.circle,Qe(e.words(c.secret)));return[l,o.add(await Qt(e.held.circle,l,r,t,n))]}));return Object.fromEntries(a)}var At=65,ys=32;async function Xt({held:e,desk:t,words:n,sealed:o},s){let a=t.waiting[s],l=t.invitations[a?.invitation??""];B(a?.device&&a.proof&&a.invitation&&l,"not_proven");let c=tt(o(a.proof)??"");B(c.length===3*At+ys,"not_proven");let[r,m,p]=[0,1,2].map(g=>c.slice(g*At,(g+1)*At)),d=n(l.secret),$=await ro(e,a.invitation,d),u={member:$.person??s,device:a.device,agree:r,sign:m,self:p};await mn(e.circle,a.invitation,await Xe(e.circle,Qe(d)),u,Ce(c.slice(3*At)));let h=[...e.roster.devices.values()].some(g=>g.member===s);return B(!h||$.person===s,"not_proven"),B((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function Re(e,t){let n=e.desk.waiting[t];return B(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?vs(e,t):ws(e,t)}async function ws(e,t){let{held:n,running:o}=e,{newcomer:s,desk:a,back:l}=await Xt(e,t),c={...s,ended:!1},r=ne(),m=o&&(!l||a||e.seats.includes(s.member)),p=[Gn(n),...m?[Zt(n,o)]:[],...a?await _t(n.circle,n.deskKeys):[]],d=Ie(n,o);d.devices=[...St(d.devices,h=>h in e.desk.members),c];let $={...await He(n.circle,n.deskKeys,r,d),admission:r.add(await $n(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(h=>h.named)})),grants:await me(r,[c],p)},u=l?void 0:await co(e,t,r,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:r.bodies}}async function vs(e,t){let{held:n,running:o}=e,s=ne(),a=be([...n.roster.devices.values()],r=>r===t),l=o?await me(s,a,[Zt(n,o)]):[],c=await co(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function co({held:e,desk:t,sealed:n},o,s,a){let l=t.waiting[o].name,{author:c,sealed:r,wraps:m}=ut(n(l)??"");if(m.some(u=>dn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===a?.device?a:e.roster.devices.get(u),$=mt(e,"circle");return B($&&c===o,"wrong_author"),s.bodies[l]=$e(c,r,[...m,await it(p,r,m,d,ct(e),$)]),l}var Dt=({knock:e})=>i`${e.stop&&i`<p class="problem"><b>${re.unproven}.</b> ${re.unprovenHint}</p>`}
${e.alike&&i`<p><span class="mark stale" dir="auto">${re.alike(e.alike)}</span></p>`}`,Nt=e=>e.back?re.back(e.back):e.desk?re.desk:"";var xs=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function mo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>xs.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function po(e,t){let n=mo(e);return n?t.find(o=>mo(o)===n):void 0}function Mt(e){let[t,n]=b({}),o=e.lanes.desk.value,s=L(e),a=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=a.map(([c,r])=>`${c} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return N(()=>{let c=!0;for(let[r]of s?a:[])Ss(e,r).then(m=>c&&n(p=>({...p,[r]:m})));return()=>{c=!1}},[e,s,l]),c=>{let r=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:po(r,m)}}}async function Ss(e,t){try{let n=Ve(e),{newcomer:o,desk:s,back:a}=await Xt(n,t);return{good:!0,desk:s&&!a,back:a?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Te),stop:n instanceof Te?n.sentence:void 0}}}function uo({room:e,desk:t}){let n=C(),o=Mt(e),s=L(e),a=Object.entries(t.waiting),l=r=>n.run(r,()=>F(e,m=>Re(m,r))),c=r=>n.run(r,()=>e.send({do:"decline",person:r}));return i`<section class=${a.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${a.length>0&&i`<span>${a.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?re.admitting:a.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${a.map(([r,m])=>{let p=e.words(m.name),d=o(r),$=[Nt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return i`<li key=${r} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Dt} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&i`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(r)}>${k.admit}</button>`}
<${J} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var je=240,_e={least:3,most:12,usual:8},$o=20,_s=["closing","release"],Jt=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),fo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),ho=e=>!_s.includes(e.from.kind);function Oe(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=je?t:0}var en=e=>e.reduce((t,n)=>t+(n.out?0:Oe(n)),0);function bo(e,t){let n=e.from.each[t],o=Oe(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function go({gathering:e,at:t,zone:n,theme:o,parts:s}){let a={},l=r=>{if(!r.trim())return;let m=H();return a[m]=r.trim(),m},c=s.filter(r=>!r.out).map(({id:r,from:m,prompt:p,...d})=>({id:r,kind:m.kind,minutes:Oe({id:r,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:en(s),theme:l(o),agenda:c},bodies:a}}var Et=e=>/^\d+$/.test(e.trim())&&Number(e)<=je?Number(e):0;function ko({id:e,plan:t,room:n,onDone:o}){let[s,a]=b({}),[l,c]=b([]),r=z(null),m=C();N(()=>r.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,h)=>u+Et(p(h)),0);return i`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let h=[...t.agenda.filter(f=>!Et(p(f))).map(f=>({id:`now-${f}`,sentence:x.minutesBad})),...d>je?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(h),h.length)return;let g=Object.fromEntries(t.agenda.filter(f=>Et(p(f))!==t.segments[f].minutes).map(f=>[f,Et(p(f))]));(!Object.keys(g).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:g})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${Se.minutesTitle}</h3>
<p class="hint">${Se.minutesHint}</p>
<${G} problems=${l} summary=${_.summary} />
<ol class="parts">${t.agenda.map(u=>{let h=n.words(t.segments[u].title)||ae[t.segments[u].kind];return i`<li key=${u}><span dir="auto">${h}</span>
<span class="plan-minutes"><${M} id=${`now-${u}`} label=${x.minutesOf(h)} bare value=${p(u)} problem=${K(l,`now-${u}`)}
onValue=${g=>a({...s,[u]:g})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(d)}</b> <span class="soft">${x.ends(U(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Se.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function tn({id:e,plan:t,room:n,people:o,large:s,onSheet:a}){let[l,c]=b(!1),r=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return i`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${j(r)}</b> <span>${we(r,t.minutes)}</span></p>
${!Me(r,t.zone,te())&&i`<p class="soft small">${k.inZone(`${j(r,t.zone)}, ${we(r,t.minutes,t.zone)}`,Ne(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${m&&i`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?i`<${ko} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:i`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return i`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||ae[$.kind]}</span>${u&&i`<small class="soft"> ${x.each(Be(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Se.minutes}</button>
<button type="button" class="btn small quiet" onClick=${a}>${Se.sheet}</button></div>`}
</details>
</div>`}var Os=60*6e4;function yo({room:e,circle:t,desk:n,home:o,running:s,onPlan:a,onSheet:l}){let c=C(),r=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,y])=>Number(f.at)-Number(y.at)),[m,...p]=r,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>F(e,y=>Ke(y,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),h=o&&!o.crisis_line_confirmed,g=()=>{if(h)return i`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let f=Number(m[1].at);return f-Date.now()<Os?i`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:i`<${J} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${j(f)}, ${U(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return i`<section class="panel next" aria-labelledby="next-title">
${s&&i`<div class="live-now"><p class="live">${Tt[s.phase]}</p><p class="soft small">${v.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?i`<${tn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${g()}
<p role="alert" class="refusal">${c.sentence}</p>`:i`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${a}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&i`<${J} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&i`<h3>${k.later}</h3><ul class="later">${p.map(([f,y])=>i`<li key=${f}>
<${tn} id=${f} plan=${y} room=${e} people=${d} onSheet=${()=>l(f)} />
<${J} label=${k.unplan} name=${`${k.unplan}: ${v.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var Ts=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),Fe=()=>({invitation:H(),secret:xn(),page:H(),kept:H()});async function Ye(e,{invitation:t,secret:n,page:o,kept:s},{reusable:a,expires:l,desk:c=!1,person:r=null}){let{circle:m}=e.held,p=await Xe(m,n),d=await hn(p.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:h}=await st($,0,await Ct(e.held,{invitation:t,secret:n},{desk:c,person:r}),e.held.device,[Ts(e.held)]);return{command:{do:"invite",invitation:t,hash:d,reusable:a,expires:l,page:o,secret:s,...r?{person:r}:c&&{desk:c}},bodies:{[o]:await Qt(m,t,p,e.held.desk,We(e)),[s]:$e(e.held.person,u,h)}}}async function wo(e,t){let{held:n,desk:o,running:s}=e,{circle:a}=n,l=ne(),c=Ie(n,s),r=O=>O!==t,m=Ge(e)(t)?await yn(a,n.deskKeys):void 0,p=m?.keys??n.deskKeys,d=n.circleKeys[c.circleKey.number];B(d,"no_key");let $=await qe(a,p,l,{what:"circle",owner:a,number:c.circleKey.number+1,before:d});c.circleKey=$.state;let[u]=c.gatheringKeys,h=u&&await qe(a,p,l,{what:"gathering",owner:u.gathering,number:u.number+1});h&&(c.gatheringKeys=[{gathering:u.gathering,...h.state}]),c.devices=St(c.devices,O=>O in o.members).map(O=>O.member===t?{...O,ended:!0}:O);let g=be(c.devices,r),f=h?be(g,Cs(e)):[],y={...await He(a,p,l,c),circle_key:$.record,...h&&{gathering_key:h.record},...m&&{desk:l.add(m.record)},grants:[...await me(l,g,[$.gift]),...h?await me(l,f,[h.gift]):[],...m?await me(l,be(g,Ge(e)),await _t(a,p)):[]],...m&&{pages:await Pt(e,Pe(p),Ps(e,t),l)}};return{command:{do:"remove",person:t,step:y},bodies:l.bodies}}var Cs=e=>t=>Ge(e)(t)||e.seats.includes(t);function Ps(e,t){let n=e.desk.members[t]?.name;return We({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Je({id:e,label:t,value:n,options:o,onValue:s}){return i`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(a=>i`<label key=${a.value}>
<input type="radio" name=${e} value=${a.value} checked=${a.value===n} onChange=${()=>s(a.value)} />
<span><b>${a.label}</b>${a.hint&&i`<small>${a.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var As=()=>`${location.origin}${location.pathname}`,It=(e,t)=>`${As()}#/invitation/${e}/${ke(t)}`,vo=(e,t,n)=>`${e}/${t}/${ke(n)}`,xo=()=>`${location.host}${location.pathname}#/words`;var Ds=1440*6e4,Ns=14,Ms=180;function Ht({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[a,l]=b(t.entry==="drop_in"?"many":"one"),[c,r]=b(String(Ns)),[m,p]=b(!0),[d,$]=b([]),u=z(Fe()),h=C();return i`<form class="stack" onSubmit=${async f=>{f.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Ms;if($(y?[]:[{id:"days",sentence:A.daysBad}]),!y)return;let O=!n&&a==="many",E=Date.now()+Number(c)*Ds,{secret:R}=u.current;if(!await h.run("invite",()=>F(e,w=>Ye(w,u.current,{reusable:O,expires:E,desk:n}))))return;let X=n&&m?await h.run("link",()=>q("/api/links",{for_me:!1})):void 0;n&&m&&!X||o({link:X?vo(X.link,t.id,R):It(t.id,R),secret:R,reusable:O,expires:E,hands:n,speakable:!X})}} novalidate autocomplete="off">
<${G} problems=${d} summary=${_.summary} />
${n?i`<p class="soft small">${W.handsHint}</p><${Gt} id="invite-new-here" on=${m} hint=${W.newHereHint} onChange=${p}>${W.newHere}</${Gt}>`:t.entry==="drop_in"&&i`<${Je} id="invite-kind" label=${A.kind} value=${a} onValue=${l} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${M} id="days" label=${A.days} value=${c} onValue=${r} problem=${K(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${h.busy?"small soft":"visually-hidden"}>${h.busy?W.making:""}</p>
<p role="alert" class="refusal">${h.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!h.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Kt({made:e,spoken:t,onDone:n}){let o=e.back?W.wayTitle(e.back):e.hands?W.handsTitle:A.shownTitle,s=e.back?W.wayShown:e.hands?W.handsShown:e.reusable?A.shownMany:A.shown;return i`<${Ze} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(j(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&i`<${Es} secret=${e.secret} spoken=${t} />`}
</${Ze}>`}function Es({secret:e,spoken:t}){let[n,o]=b([]);return N(()=>{fn(e).then(o)},[e]),n.length?i`<section class="spoken" aria-label=${W.wordsTitle}>
<h4>${W.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${W.number}: <b>${t}</b></p>
<p class="small soft">${W.wordsHint(xo())}</p>
</section>`:null}var Is=10080*6e4;function So({room:e,circle:t,desk:n,spoken:o}){let[s,a]=b(!1),[l,c]=b(null),[r,m]=b(""),p=z({}),d=C(),$=L(e),u=e.lanes.member.value?.person,h=Object.entries(n.members).map(([w,se])=>({person:w,role:se.role,name:e.words(se.name)})),g=h.filter(w=>w.role!=="participant"),f=h.filter(w=>!g.includes(w)).sort((w,se)=>w.name.localeCompare(se.name)),y=[...g,...f].filter(w=>w.person!==u),O=async w=>{m(""),await d.run(`end-${w.person}`,()=>q("/api/ways-in/end",{circle:t.id,person:w.person}))&&m(fe.memberDone(w.name))},E=async w=>{m(""),await d.run(`remove-${w.person}`,()=>F(e,se=>wo(se,w.person)))&&m(oe.done(w.name))},R=async({person:w,role:se,name:I})=>{let Y=p.current[w]??=Fe(),ee=Date.now()+Is;await d.run(`way-${w}`,()=>F(e,qt=>Ye(qt,Y,{reusable:!1,expires:ee,person:w,desk:se!=="participant"})))&&(delete p.current[w],c({link:It(t.id,Y.secret),secret:Y.secret,reusable:!1,expires:ee,back:I,speakable:!0}))},ue=w=>{c(w),a(!1)},X=!!d.busy;return i`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${h.length}</span></h2>
<ul class="names">${[...g,...f].map(w=>i`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>${w.role!=="participant"&&i`<small class="soft">${Qn[w.role]}</small>`}</li>`)}</ul>
${!f.length&&i`<p class="soft small">${k.noPeople}</p>`}
${g.length<2&&i`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?i`<${Kt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Ht} room=${e} circle=${t} hands onMade=${ue} onCancel=${()=>a(!1)} />`:$&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${W.hands}</button></div>`}
${y.length>0&&i`<details><summary>${fe.members}</summary>
<p class="soft small">${fe.membersHint}</p>
<ul class="names">${y.map(w=>i`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
${$&&i`<button type="button" class="btn small" disabled=${X} aria-label=${W.wayOf(w.name)} onClick=${()=>R(w)}>${W.way}</button>`}
${w.role==="participant"&&i`<${J} label=${fe.member} name=${fe.memberOf(w.name)} kind="btn small quiet" ask=${fe.memberAsk(w.name)} yes=${fe.memberYes}
busy=${X} onYes=${()=>O(w)} />`}</li>`)}</ul>
</details>
${$&&i`<details><summary>${oe.title}</summary>
<p class="soft small">${oe.hint}</p>
<ul class="names">${y.map(w=>i`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
<${J} label=${oe.one} name=${oe.oneOf(w.name)} kind="btn small quiet" ask=${w.role==="participant"?oe.ask(w.name):oe.askDesk(w.name)} yes=${oe.yes} no=${oe.no}
busy=${X} onYes=${()=>E(w)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?oe.busy:d.busy.startsWith("way")?W.making:r}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function _o({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,a]=b(!1),[l,c]=b([]),r=C(),m=async p=>{p.preventDefault(),a(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=H();await r.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),a(!0))};return i`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&i`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${G} problems=${l} summary=${_.summary} />
<${M} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Oo({room:e,circle:t,onRevise:n}){return i`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>i`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&i`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Lt({room:e,gathering:t}){let n=on(),o=e.lanes.desk.value,a=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[zt(e,c.arriving),zt(e,c.leaving)],p=r&&m?vt.both(r,m):r||m&&vt.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return a.length?i`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${vt.desk}</h2>
<ul class="numbers">${a.map(l=>i`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function To({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?i`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>i`<li key=${o} class="between"><span>${j(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Lt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Co({view:e,open:t,busy:n,back:o,onRevoke:s}){let a=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(j(Number(e.expires)))].filter(Boolean);return i`<li class="between">
<p><span dir="auto">${o?W.forBack(o):e.desk?W.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${a}`}>${A.state[a]??a}</span>
${l.length>0&&i`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&i`<${J} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Po({room:e,circle:t,desk:n,spoken:o}){let[s,a]=b(!1),[l,c]=b(null),r=C(),m=Date.now(),p=Object.entries(n.invitations).sort(([,g],[,f])=>Number(f.expires)-Number(g.expires)),d=g=>g.state==="open"&&Number(g.expires)>m,$=p.filter(([,g])=>d(g)),u=p.filter(([,g])=>!d(g)),h=([g,f])=>i`<${Co} key=${g} view=${f} open=${d(f)} busy=${r.busy===g}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>r.run(g,()=>e.send({do:"revoke",invitation:g}))} />`;return i`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${l?i`<${Kt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Ht} room=${e} circle=${t} onMade=${g=>{c(g),a(!1)}} onCancel=${()=>a(!1)} />`:L(e)&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${A.make}</button></div>`}
${$.length?i`<ul class="names">${$.map(h)}</ul>`:!l&&!s&&i`<p class="soft small">${A.none}</p>`}
${u.length>0&&i`<details><summary>${A.older(u.length)}</summary><ul class="names">${u.map(h)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}function Bt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(_e.least,Math.min(_e.most,e+s)));return i`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=_e.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=_e.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&i`<p class="problem">${t}</p>`}
</div>`}function Ao({room:e,circle:t,desk:n,gathering:o,head:s,onBack:a}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[r,m]=b(()=>Math.max(3,Math.min(12,c||8)));N(()=>{Kn()},[]);let p=Hn.value.known;if(!l)return i`<main class="page desk narrow"><header><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1></div></header><p>${V.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,h=l.agenda.reduce((f,y)=>f+e.words(l.segments[y].prompt).length,0),g=l.agenda.length>12||h>1200;return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1><p class="soft">${V.lead}</p></div></header>
<div class="on-screen between"><${Bt} people=${r} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${V.print}</button></div>
<article class=${`paper${g?" dense":""}`} aria-label=${V.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${v.gathering(l.number)}${$&&i`: <span dir="auto">${$}</span>`}</h2>
<p>${j(d)}, ${we(d,l.minutes)}${!Me(d,l.zone,te())&&` (${we(d,l.minutes,l.zone)} ${Ne(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${V.begins}</th><th scope="col">${V.part}</th><th scope="col">${V.minutes}</th><th scope="col">${V.each(r)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let y=l.segments[f],O=u;u+=y.minutes*6e4;let E=y.each?.[r];return i`<tr key=${f}><td>${we(O,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||ae[y.kind]}</b>${y.prompt&&i`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${E===void 0?"":Be(E)}</td></tr>`})}</tbody></table>
<footer><h3>${V.lines}</h3>
<ul>${p?.emergency&&i`<li><b>${V.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>i`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&V.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${V.noCare}</p></footer>
</article>
</main>`}async function Do(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??H()})),a=ne(),l=await Pt(e,e.held.desk,We(e,{agreements:n,version:t}),a);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:r})=>[c,r])),bodies:a.bodies}}var Hs=24,Wt=e=>e.map(t=>({key:H(),text:t}));function Rt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:D.agreementMissing})):[{id:"promise-add",sentence:D.agreementsNone}]}function jt({list:e,problems:t,onList:n}){let o=z(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},a=c=>{n(e.filter(r=>r!==c)),document.getElementById("promise-add")?.focus()};return i`<div class="promises" ref=${c=>{let r=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
<ol>${e.map((c,r)=>i`<li key=${c.key}>
<${M} id=${`promise-${c.key}`} label=${D.agreement(r+1)} bare as="textarea" value=${c.text}
problem=${K(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>a(c)}><span class="visually-hidden">${D.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Hs} onClick=${s}>${D.add}</button>
${K(t,"promise-add")&&i`<p class="problem">${D.agreementsNone}</p>`}
</div>`}function No({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(g=>e.words(g)),[a]=b(t.agreements_version+1),[l,c]=b(()=>Wt(s)),[r,m]=b([]),[p,d]=b(!1),$=C(),u=t.agreements_version>=a&&!$.busy,h=async g=>{g.preventDefault();let f=l.map(O=>O.text.trim()),y=Rt(l);m(y),d(!y.length&&f.join(`
`)===s.join(`
`)),!(y.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>F(e,O=>Do(O,a,f)))&&o()};return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${h} novalidate autocomplete="off">
<${G} problems=${r} summary=${_.summary} />
<${jt} list=${l} problems=${r} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(a)}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>
</main>`}function Mo({when:e,at:t,problems:n,onWhen:o}){let s=et(()=>[...new Set([e.zone,...Pn()])].sort(),[e.zone]),a=r=>t===void 0?"":`${j(t,r)}, ${U(t,r)}`,l=!!(e.date&&e.time)&&t===void 0,c=ft(e.date,e.time,e.zone).length>1;return i`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${M} id="plan-date" label=${x.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${M} id="plan-time" label=${x.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${M} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
${s.map(r=>i`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${M}>
</div>
<p role="status" class="reads">${t!==void 0?Me(t,e.zone,te())?x.reads(a(e.zone)):i`${x.reads(x.readsZone(a(e.zone),Ne(e.zone)))} <b>${x.readsYours(a(te()))}.</b>`:l?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function Eo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||ae[e.from.kind],a=e.out||!Oe(e)?void 0:bo(e,t);return i`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:a===void 0?"":(a<$o?x.eachLittle:x.each)(Be(a),t)}</p></div>
${!e.out&&i`<div class="plan-minutes"><${M} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&i`<${M} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ho(e)&&i`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var Ks=10080*6e4;function Ls(e){let t=Object.values(e.planned).sort((a,l)=>Number(l.at)-Number(a.at))[0],n=t?.zone||te(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=An(o+Ks,n);return{date:Date.parse(s)>Date.now()?s:"",time:Dn(o,n),zone:n}}function Io({room:e,desk:t,n,template:o,onDone:s}){let[a,l]=b(()=>Ls(t)),[c,r]=b(()=>fo(o,n)),[m,p]=b(o.gathering[c]?.theme??""),[d,$]=b(()=>Jt(o.gathering[c])),[u,h]=b(_e.usual),[g,f]=b([]),[y]=b(H),O=C(),E=ft(a.date,a.time,a.zone)[0],R=en(d),ue=I=>{r(I),p(o.gathering[I].theme),$(Jt(o.gathering[I]))},X=()=>{let I={date:!a.date&&x.dateMissing,time:!a.time&&x.timeMissing},Y=a.date&&a.time&&E===void 0&&x.timeSkipped;return[I.date&&{id:"plan-date",sentence:I.date},I.time&&{id:"plan-time",sentence:I.time},Y&&{id:"plan-time",sentence:Y},E!==void 0&&E<Date.now()&&{id:"plan-date",sentence:x.datePast},...d.filter(ee=>!ee.out&&!Oe(ee)).map(ee=>({id:`min-${ee.id}`,sentence:x.minutesBad})),R>je&&{id:"plan-people",sentence:x.sumTooLong}].filter(ee=>typeof ee=="object")},w=async I=>{I.preventDefault();let Y=X();if(f(Y),Y.length)return;let{plan:ee,bodies:qt}=go({gathering:y,at:E,zone:a.zone,theme:m,parts:d});await O.run("plan",()=>e.send({do:"plan_gathering",plan:ee},qt))&&s()},se=I=>$(d.map(Y=>Y.id===I.id?I:Y));return i`<form class="stack roomy" onSubmit=${w} novalidate autocomplete="off">
<${G} problems=${g} summary=${_.summary} />
<${Mo} when=${a} at=${E} problems=${g} onWhen=${l} />
${o.gathering.length>1&&i`<${M} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${I=>ue(Number(I))}>
${o.gathering.map((I,Y)=>i`<option key=${Y} value=${String(Y)}>${x.templateNth(Y+1,I.theme)}</option>`)}</${M}>`}
<${M} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${Bt} people=${u} onPeople=${h} problem=${K(g,"plan-people")} /></div>
<ol class="plan-parts">${d.map(I=>i`<${Eo} key=${I.id} part=${I} people=${u} problem=${K(g,`min-${I.id}`)} onPart=${se} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(R)}</b>${E!==void 0&&R>0&&i` <span class="soft">${x.ends(U(E+R*6e4,a.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${O.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!O.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Ho({head:e,onBack:t,onDone:n,...o}){let[s,a]=b(null),[l,c]=b(""),{room:r,circle:m,desk:p}=o,[d]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(h=>h.number))+1),$=async()=>{c("");try{a(await ce("/api/templates"))}catch(h){c(h instanceof Z?h.sentence:String(h))}};N(()=>{$()},[]);let u=s?.find(h=>h.id===p.template)??s?.[0];return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(d)}</h1></div></header>
${u?i`<${Io} ...${o} n=${d} template=${u} onDone=${n} />`:i`<p role="status">${l||_.loading}</p>${l&&i`<button class="btn" onClick=${$}>${_.again}</button>`}`}
</main>`}async function Ko(e,t,n,{person:o,keys:s,bodies:a}){let{openRecovery:l}=await De(),c=await l(e,t,n);B(s,"missing_record");let[r]=Tn(s.desk);B(c.desk===r,c.desk<r?"old_record":"missing_record");let m=await ln(e,c,a[s.desk[r]]??""),p=Pe(m),d=await un(e,p,null,a[s.roster.signed]??"");return B(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),B(sn(await an(c.key),d.circleKey.commitment),"wrong_key"),{...await rt(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function Lo(e,{invitation:t,secret:n},o,s,a){let{circle:l,person:c,device:r}=e,m=await nt(l,n),p=tt(await cn(l,t,m,lt(e)));return{circle:l,token:Ce(m.token),person:c,device:r.id,proof:On(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:a}}var Bs=10*6e4,Ws=8e3;async function Wo(e,t){let n=Fe(),o=await Ct(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await Bo(e,await Ye(s(),n,{reusable:!1,expires:Date.now()+Bs,desk:!0,person:t.person}));let a=H(),l=s().circle.agreements_version;await q("/api/knock",await Lo(t,n,l,{id:a,text:await Cn(t,a,"\xB7")},Ce(Ae()))),await Rs(e,t),await Bo(e,await Re(s(),t.person));let{roster:c,...r}=t;await dt(r)}async function Bo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new Z(o.code??"",o.sentence??"")}var Rs=(e,{person:t,device:n})=>new Promise((o,s)=>{let a=r=>(clearTimeout(l),queueMicrotask(()=>c()),r()),l=setTimeout(()=>a(()=>s(new Error("the knock was not seen"))),Ws),c=e.lanes.desk.subscribe(r=>{r?.waiting[t]?.device===n.id&&a(o)})});var js={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Ro({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[a,l]=b({letters:t,code:""}),[c,r]=b([]),m=C(),p=!!e.lanes.ring.value?.gathering,d=async h=>{h.preventDefault();let g=[!a.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!a.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(r(g),g.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let O=await $(async()=>Ko(e.circle,await Fs(a.code),a.letters,y));return O?(await Wo(e,O),!0):!1})&&n()},$=async h=>{try{return await h()}catch(g){let f=g instanceof Te||g instanceof Ft?js[g.code]:void 0;if(!f)throw g;r([f]);return}},u=(h,g,f)=>i`<${M} id=${`sheet-${h}`} as="textarea" label=${g} hint=${f}
value=${a[h]} problem=${K(c,`sheet-${h}`)} onValue=${y=>l({...a,[h]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${_.back}</button>
<h1 tabindex="-1" ref=${o}>${P.back}</h1><p class="soft">${P.backLead}</p></div></header>
${p&&i`<p class="notice">${P.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${G} problems=${c} summary=${_.summary} />
${u("letters",P.letters,P.lettersHint)}
${u("code",P.code,P.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?P.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${P.open}</button>
</form>
</main>`}var Ft=class extends Error{code="wrong_code"},Fs=async e=>{let{codeTyped:t}=await De();return t(e).catch(n=>{throw n instanceof Te&&n.code==="wrong_key"?new Ft:n})};var Ys=()=>import("./field-qr-3B5U4SFC.js").then(e=>e.Qr);function jo({room:e,onMake:t}){return L(e)?i`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function qs(e){let{held:t}=Ve(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:a}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await De(),m=l();return{letters:await c(t.circle,m,{desk:a,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function Fo({room:e,circle:t,head:n,onBack:o}){let[s,a]=b(null);N(()=>{qs(e).then(a)},[e]);let l=e.words(t.title);return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&i`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(j(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${bt} load=${Ys} text=${Gs(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,r)=>i`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Gs=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Yo({id:e,letters:t,onKeys:n}){let o=et(()=>$t(e),[e]);N(()=>()=>o.close(),[o]);let s=xt().desk,[a,l]=b(!1),[c,r]=b(""),{step:m,go:p,back:d,head:$}=wt(t?"recover":"circle"),{state:u,sentence:h}=o.connection.value,g=o.lanes.desk.value,f=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(N(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return i`<${Fn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return i`<${jn} room=${o} />`;if(!g||!f)return u==="stopped"?i`<${ie} title=${k.stopped} again=${k.toDesk} sentence=${h} onAgain=${()=>location.replace("#/desk")} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&h||k.connecting}</p></main>`;let O={room:o,circle:f,desk:g,home:s,spoken:s?.circles.find(w=>w.id===e)?.spoken};if(m==="promises")return i`<${No} ...${O} head=${$} onBack=${d} />`;if(m==="sheet")return i`<${Ao} ...${O} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return i`<${Fo} ...${O} head=${$} onBack=${d} />`;if(m==="recover")return i`<${Ro} ...${O} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let E=o.lanes.ring.value?.gathering,R=()=>{l(!0),p("plan")},ue=w=>{r(w),p("sheet")};return i`<div hidden=${m!=="plan"}>
${a&&i`<${Ho} ...${O} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||v.untitled(O.spoken??1)}</h1>
<p class="soft">${ge[f.entry]} · ${Le[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":h||_.offline}</p>
<${ao} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&i`<${uo} ...${O} />
<div class="sides">
<div class="stack">
<${yo} ...${O} running=${E} onPlan=${R} onSheet=${ue} />
<${Po} ...${O} />
<${To} ...${O} />
</div>
<div class="stack">
<${So} ...${O} />
${f.medium==="beside_a_call"&&i`<${_o} ...${O} />`}
<${Oo} ...${O} onRevise=${()=>p("promises")} />
<${jo} room=${o} onMake=${()=>p("recovery")} />
</div>
</div>`}
<footer><${yt} /></footer>
</main>`}var zs=4320*60*6e4;function Vs(e,t){if(!e)return{kind:"unchecked",sentence:T.unchecked};let n=Date.parse(e),o=`${ye(n,"UTC")} ${e.slice(0,4)}`;return t-n>zs?{kind:"stale",sentence:T.stale(o)}:{kind:"checked",sentence:T.checked(o)}}function qo({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:a}=Vs(e.verified_on,Date.now()),l=[e.phone,e.text&&T.textTo(e.text),e.link].filter(Boolean);return i`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${a}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${T.confirm}: ${e.label}`}>${T.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${_.edit}: ${e.label}`}>${_.edit}</button>
</div>`}var Go=[["label",T.label,void 0,{maxlength:80}],["phone",T.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",T.text,void 0,{maxlength:80,dir:"ltr"}],["link",T.chat,T.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",T.hours,void 0,{maxlength:80}],["serves",T.serves,void 0,{maxlength:160}],["languages",T.languages,T.languagesHint,{maxlength:200}],["region",T.region,T.regionHint,{maxlength:80}]],Zs={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function Us(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:T.labelMissing},!n&&{id:"line-phone",sentence:T.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:T.numberBad},!t(e.text)&&{id:"line-text",sentence:T.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:T.linkBad},!e.serves&&{id:"line-serves",sentence:T.servesMissing},!e.languages&&{id:"line-languages",sentence:T.languagesMissing},!e.region&&{id:"line-region",sentence:T.regionMissing}].filter(o=>typeof o=="object")}function zo({line:e,act:t,onSave:n,onCancel:o}){let[s,a]=b({...Zs,...e,languages:e?.languages.join(", ")??""}),[l,c]=b([]),r=z(null);return N(()=>r.current?.focus(),[]),i`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(Go.map(([h])=>[h,s[h].trim()])),$=Us(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,h])=>h));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?T.editTitle:T.addTitle}</h3>
<${G} problems=${l} summary=${_.summary} />
<div class="pairs">${Go.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>i`<${M} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${K(l,`line-${p}`)} more=${u} onValue=${h=>a({...s,[p]:h})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${T.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function Qs(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Vo(){let[e,t]=b(null),[n,o]=b(""),[s,a]=b(null),l=C(),c=async()=>{try{t((await ce("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof Z?d.sentence:String(d))}};N(()=>{c()},[]);let r=async d=>{let{verified_on:$,...u}=d,h=await l.run(d.label,()=>q("/api/crisis-lines",u));h&&(t(h.lines),a(null))},m=()=>{l.forget(),a(null)};if(!e)return n?i`<${ie} sentence=${n} onAgain=${c} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${T.title}</h1><p role="status">${_.loading}</p></main>`;let p=d=>i`<${zo} line=${d} act=${l} onSave=${r} onCancel=${m} />`;return i`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${T.title}</h1><p class="soft">${T.lead}</p></div></header>
${Qs(e).map(([d,$])=>i`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>i`<li key=${u.label} class="line">
${s===u.label?p(u):i`<${qo} line=${u} busy=${l.busy===u.label} onConfirm=${()=>r(u)} onEdit=${()=>a(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?i`<section class="line">${p(void 0)}</section>`:i`<button class="btn" onClick=${()=>a("")}>${T.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function Zo({templates:e,onChoose:t}){return i`<ul class="templates">${e.map(n=>i`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[ge[n.entry],D.size(n.people.min,n.people.max),D.minutes(n.gathering[0]?.minutes??0),D.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>i`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${D.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>i`<li key=${s}><span dir="auto">${o.title||ae[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&i`<ul class="bullets small">${n.notes.map(o=>i`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${D.use(n.name)}</button>
</li>`)}</ul>`}async function Uo({person:e,title:t,name:n,about:o,medium:s,entry:a,template:l,agreements:c}){let r=H(),m=await kn(r),p=Ae(),d={...await rt(r,Pe(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=ne(),u=async(y,O)=>{let E=H(),R={circle:r,gathering:null,author:e,kind:y,id:E,turn:null},{sealed:ue,wraps:X}=await st(R,0,O,d.device,[{audience:"circle",owner:r,number:1,key:p}]);return $.bodies[E]=$e(e,ue,X),E},h=await at(r,m.keys,{what:"circle",owner:r,number:1,key:p,before:null}),g=await ot(r,m.keys,{number:1,circleKey:{number:1,commitment:h.named.commitment},gatheringKeys:[],devices:[{...lt(d),ended:!1}]});return{request:{founding:{circle:r,medium:s,entry:a,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(y=>u("agreement",y))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(g),circle_key:$.add(h.record)}},bodies:$.bodies},held:d}}function Qo({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[a,l]=b(()=>Wt(e.agreements)),[c,r]=b([]),[m,p]=b(null),d=C(),$=g=>s({...o,...g}),u=async g=>{g.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:D.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:Ue.nameMissing}),o.about.trim()||f.push({id:"about",sentence:D.aboutMissing}),f.push(...Rt(a)),r(f),f.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:a.map(E=>E.text.trim())},O=await d.run("make",async()=>{let E=JSON.stringify(y),R=m?.of===E?m.made:await Uo(y);return p({of:E,made:R}),await q("/api/circles",R.request),await dt(R.held),R.held});O&&location.replace(`#/desk/${O.circle}`)},h=(g,f)=>Object.keys(f).map(y=>({value:y,label:g[y],hint:f[y]}));return i`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${G} problems=${c} summary=${_.summary} />
<${M} id="title" label=${D.name} hint=${D.nameHint} value=${o.title} problem=${K(c,"title")}
onValue=${g=>$({title:g})} more=${{maxlength:80}} />
<${M} id="my-name" label=${Ue.name} hint=${Ue.nameHint} value=${o.name} problem=${K(c,"my-name")}
onValue=${g=>$({name:g})} more=${{maxlength:60}} />
<${Je} id="medium" label=${D.medium} value=${o.medium} options=${h(Le,Zn)} onValue=${g=>$({medium:g})} />
<${Je} id="entry" label=${D.entry} value=${o.entry} options=${h(ge,Un)} onValue=${g=>$({entry:g})} />
<${M} id="about" label=${D.about} hint=${D.aboutHint} as="textarea" value=${o.about} problem=${K(c,"about")}
onValue=${g=>$({about:g})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${D.agreementsTitle}</h2><p class="hint">${D.agreementsHint}</p>
<${jt} list=${a} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Ue.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${D.make}</button>
</form>`}function Xo(){let[e,t]=b(null),[n,o]=b(""),[s,a]=b(null),{step:l,go:c,back:r,head:m}=wt("choose"),p=async()=>{o("");try{let[u,h]=await Promise.all([ce("/api/me"),ce("/api/templates")]),g=await pt(u.circles.map(f=>f.circle));t({me:u,templates:h,name:[...g.values()].at(-1)?.name??""})}catch(u){o(u instanceof Z?u.sentence:String(u))}};if(N(()=>{p()},[]),n)return i`<${ie} sentence=${n} onAgain=${p} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${D.title}</h1><p role="status">${_.loading}</p></main>`;let d=l==="write"&&s,$=u=>{a(u),c("write")};return i`<main class="page desk narrow">
<header><div>
${d?i`<button class="back" onClick=${r}>${D.otherTemplate}</button>`:i`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?D.title:D.choose}</h1>
<p class="soft">${d?s.name:D.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${Zo} templates=${e.templates} onChoose=${$} /></div>
${s&&i`<div hidden=${!d}><${Qo} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function Jo({params:e}){let t=e.circle==="new"?Xo:e.circle==="lines"?Vo:Yo,[n,o]=b(0),s=n?void 0:e.letters;return i`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var S={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${En(e)} ago`,waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Not offered yet",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function es({room:e}){let t=ve(e);if(!t)return null;gt.value;let n=e.gatheringTime();return i`<section class="card agenda">
<h2>${S.agenda} <span>${S.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],a=o===t.segment,l=a&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return i`<li key=${o} aria-current=${a?"step":void 0}>
<span dir="auto">${kt(e,s)}</span>
<span>${a?S.agendaElapsed(Math.min(l,s.minutes),s.minutes):In(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function Yt({label:e,sure:t,yes:n,no:o,act:s,kind:a=""}){let[l,c]=b(!1),r=m=>m?.focus({preventScroll:!0});return l?i`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${r} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:i`<button class=${`btn ${a}`} onClick=${()=>c(!0)}>${e}</button>`}async function ts({held:e,desk:t,running:n,sealed:o},s){let a=t.held?.[s],l=mt(e,"gathering");B(a&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:r,wraps:m}=ut(o(a.words)??"");B(c===a.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:a.words,turn:a.turn},d=await it(p,r,m,$=>e.roster.devices.get($),ct(e),l);return{command:{do:"release_words",reflection:s,words:a.words},bodies:{[a.words]:$e(c,r,[...m,d])}}}function ns({room:e,ask:t}){let n=C(),o=e.lanes.desk.value,{hold_words:s,stop_holding:a}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!L(e)||!s&&!a)return null;let c=r=>n.run(r,()=>F(e,m=>ts(m,r)));return i`<section class="card review">
<h2>${le.title} ${l.length>0&&i`<span>${l.length}</span>`}</h2>
<p class="small soft">${a?le.on:le.off}</p>
${l.map(([r,m])=>{let p=Ee(e,m.author),d=e.words(m.words);return i`<article key=${r} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b></p>
<p class=${d?"voice":"small soft"} dir="auto" translate="no">${d||le.unread}</p>
${d&&i`<button class="btn primary" disabled=${n.busy===r} aria-label=${le.releaseOf(p)} onClick=${()=>c(r)}>${le.release}</button>`}
</article>`})}
${a&&!l.length&&i`<p class="small soft" role="status">${le.none}</p>`}
${s&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${le.hold}</button>`}
${a&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:a,on:!1})}>${le.stop}</button>`}
<${he} sentence=${n.sentence} />
</section>`}var os=["i_need_a_person","give_me_a_moment","ok"];function ss({room:e,ask:t}){gt.value;let n=Object.entries(e.lanes.desk.value?.signals??{});n.sort(([,s],[,a])=>os.indexOf(s.kind)-os.indexOf(a.kind)||Number(s.since)-Number(a.since));let o={i_need_a_person:S.asked,give_me_a_moment:S.moment,ok:S.fine};return n.map(([s,a])=>i`<section key=${s} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${S.signals[a.kind]} <span>${S.ago(e.running()-Number(a.since))}</span></h2>
<p dir="auto">${o[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:s})}>${S.seen}</button>
</section>`)}function is({room:e,ask:t}){let n=C(),o=Mt(e),s=L(e),a=e.lanes.desk.value,l=Object.entries(a?.waiting??{});if(!a||!l.length)return null;let c=a.can.admit&&!n.busy,r=m=>c&&n.run(m,()=>F(e,p=>Re(p,m)));return i`<section class="card">
<h2>${S.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Nt($)||(p.first_time?S.firstTime:S.returning),!p.here&&S.gone,!p.accepted&&S.notAccepted].filter(Boolean);return i`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Dt} knock=${$} />
<div class="row">
${s&&!$.stop&&i`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>r(m)}>${S.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&i`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${S.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&i`<p class="small soft">${de.title}. <a href=${`#/desk/${e.circle}`}>${S.full}</a></p>`}
${!c&&i`<p class="small soft" id="admit-later">${n.busy?re.admitting:S.admitLater}</p>`}
<${he} sentence=${n.sentence} />
</section>`}function Xs({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Rn(e);return!e.lanes.desk.value||!Bn(e)?null:i`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${S.label}>
<${ss} room=${e} ask=${o} />
<${is} room=${e} ask=${o} />
<section class="card next-card">
<h2>${S.next}</h2>
<${Js} room=${e} ask=${o} />
<${he} sentence=${s} />
</section>
<${ns} room=${e} ask=${o} />
<${es} room=${e} />
<${ei} room=${e} ask=${o} />
<${Lt} room=${e} gathering=${ve(e)?.id} />
<${ti} room=${e} ask=${o} />
<button class="btn desk-close" onClick=${n}>${S.close}</button>
</div>`}function Js({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=ve(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],a=[n.resume&&i`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${S.resume}</button>`,n.open&&i`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${S.begin}</button>`,n.begin_round&&i`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${S.round}</button>`,n.release&&i`<${Yt} label=${S.release} sure=${S.releaseSure} yes=${S.releaseYes} no=${S.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&i`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${S.nextPart(kt(e,o.segments[s??""]))}</button>`].filter(Boolean);return i`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${a}</div>
${n.pause&&i`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${S.pause}</button>`}`}function ei({room:e,ask:t}){let n=e.lanes.desk.value,o=ve(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:i`<section class="card">
<h2>${S.piece}</h2>
${n.not_yet.length>0&&i`<${as} room=${e} label=${Wn(e)?.kind==="open_centre"?Yn.notYet:S.notYet} people=${n.not_yet} />`}
${n.passed.length>0&&i`<${as} room=${e} label=${S.passed} people=${n.passed} />`}
${n.can.move_on&&i`<${Yt} label=${S.moveOn} sure=${S.moveOnSure(Ee(e,o?.person))} yes=${S.moveOnYes} no=${S.keep}
act=${()=>t({do:"move_on",turn:n.can.move_on})} />`}
</section>`}var as=({room:e,label:t,people:n})=>i`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>i`${s>0&&", "}<span dir="auto" translate="no">${Ee(e,o)}</span>`)}</p>`;function ti({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=ve(e);if(!n||!o)return null;let s=o.lead===Ln(e);return i`<section class="card">
<h2>${S.more}</h2>
<p class="small soft">${s?S.youLead:S.leads(Ee(e,o.lead))}</p>
${!s&&i`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${S.lead}</button>`}
${n.close_gently&&i`<${Yt} label=${S.close_gently} sure=${S.closeSure} yes=${S.closeYes} no=${S.keep} act=${()=>t({do:"close_gently",gathering:n.close_gently})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${S.full}</a>
</section>`}function ni({room:e,gathering:t}){let n=C();return L(e)?i`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>F(e,o=>Ke(o,t)))}>${k.openDoors}</button>
<${he} sentence=${n.sentence} />`:null}var pe={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function rs({params:e}){let[t,n]=b("opening"),[o,s]=b(""),a=async()=>{n("opening");try{await q("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof Z?l:new Z("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return N(()=>{a()},[]),t==="fault"?i`<${ie} sentence=${o} onAgain=${a} />`:t==="opening"?i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${pe.welcome}</h1><p role="status">${pe.opening}</p></main>`:i`<main class="page door">
<header><h1>${pe.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${pe.closedDo}</p>
<ul class="bullets"><li>${pe.closedServer} <code>${pe.command}</code></li><li>${pe.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${a}>${pe.again}</button>
</main>`}export{Jo as Circle,io as Desk,Xs as DeskColumn,ni as OpenDoors,rs as Setup};
