/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as S,b as te,c as we}from"./chunk-A7GS3EIU.js";import{b as Gn}from"./chunk-62QAHWDG.js";import{$ as Cn,A as Se,Aa as yt,B as pn,Ba as En,C as rt,Ca as Hn,Da as X,E as Ie,Ea as Oe,F as un,Fa as Y,G as $n,Ga as Bn,H as fn,Ha as Ce,I as hn,Ia as Ln,J as bn,Ja as Be,K as lt,Ka as Le,L as gn,La as wt,M as kn,Ma as Kn,Na as le,Oa as vt,P as yn,Pa as ce,Qa as Ut,R as wn,Ra as Rn,S as vn,Sa as Wn,T as xn,U as Ee,Ua as Ke,V as ct,Va as Z,W as mt,Wa as jn,X as _n,Xa as Fn,Y as Sn,Ya as ne,Z as dt,Za as Yn,_ as On,_a as xt,a as i,aa as Tn,ab as _t,b as h,ba as Nn,bb as St,c as M,ca as He,cb as E,d as V,db as K,e as it,ea as Pn,eb as z,f as ln,fa as C,fb as Qt,g as cn,ga as H,gb as qn,h as Q,ha as pt,hb as me,i as $e,ia as ut,ib as Ot,j as G,ja as An,jb as Xt,k as De,ka as $t,kb as zn,l as R,la as ft,lb as Vn,ma as Dn,mb as Zn,n as mn,pa as ht,q as Me,r as at,ra as bt,ua as ye,va as gt,wa as Mn,xa as kt,y as dn,ya as se,za as In}from"./chunk-NFNZ6C7P.js";var Os=1e4,Un=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Ct(){let[e,t]=h(null),[n,o]=h(""),s=V(0),a=ln(async()=>{let l=++s.current;try{let c=await $e("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof Q&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof Q?c.sentence:String(c))}},[]);return M(()=>{let l=()=>{document.visibilityState==="visible"&&a()},c=setInterval(l,Os),r=Pn.subscribe(()=>{a()});for(let[m,d]of Un)m.addEventListener(d,l);return()=>{clearInterval(c),r();for(let[m,d]of Un)m.removeEventListener(d,l);s.current=0}},[a]),{desk:e,stale:!!(e&&n),sentence:n,load:a}}var Cs=480;function Re({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var ve=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Tt=(e,t)=>e.length<Cs?e:e.filter(n=>!n.ended||t(n.member));function Jt(e,t,n){return R(n,"no_key"),{named:t,give:o=>On(e,{id:o.device,agree:o.agree},t,n)}}var Qn=({circle:e,roster:t,circleKeys:n})=>Jt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function en({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return R(s&&n?.id===o,"no_key"),Jt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Nt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await bn(e,n,t.number,o.public),give:s=>Cn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),fe=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:a})=>({device:o.device,what:s.what,number:s.number,text:e.add(await a(o))}))));async function Ze(e,t,n,{before:o,...s}){let a=Ee(),{named:l,record:c}=await dt(e,t,{...s,key:a,before:o??null});return{gift:Jt(e,l,a),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var We=async(e,t,n,o)=>({roster:o.number,signed:n.add(await lt(e,t,o))});function ie(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var Ue=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function je(e,t){let{held:n}=e,o=ie(),{gift:s,record:a,state:l}=await Ze(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Re(n),gatheringKeys:[{gathering:t,...l}]},r={...await We(n.circle,n.deskKeys,o,c),gathering_key:a,grants:await fe(o,ve(c.devices,Ue(e)),[s])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var Pt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function tn(e){return R(Pt(e),"no_key"),e}var Ts=["keys_moved","keys_renewed","keys_incomplete"];async function Xn({at:e,send:t,newer:n},o){for(let s=1;;s++){let a=await e(),l=await t(await o(a));if(l.outcome!=="refused"||!Ts.includes(l.code??"")||s===5)return l;await n(a.held.roster.seen.number)}}var Ns=4e3,B=e=>Pt(e.held.value);function Xe(e){let{desk:t,ring:n}=e.lanes,o=tn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:a}=n.value;return{held:o,desk:t.value,circle:s,running:a?.id,seats:Object.keys(a?.seats??{}),words:e.words,sealed:e.sealed}}async function Jn(e){return await Qe(e.keys,t=>t!=="looking"),await Qe(e.lanes.desk,Boolean),await Qe(e.lanes.ring,Boolean),B(e)||await Qe(e.held,Pt),!!tn(e.held.value)}var j=(e,t)=>Xn({at:async()=>Xe(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>Ps(e,n)},t),Ps=(e,t)=>Qe(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),Qe=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>a()),n()),s=setTimeout(o,Ns),a=e.subscribe(l=>{t(l)&&o()})});var Te=(e,t,n)=>`${e} ${e===1?t:n}`,Fe={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},eo={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},xe={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},to={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},no={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},At={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},de={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},v={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Te(e,"person asked for you","people asked for you"),waits:e=>Te(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Te(e,"person","people"),seats:(e,t)=>`${Te(e,"participant","participants")}, ${Te(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Te(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},J={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Te(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},A={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ne={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},U={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},_e=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var As=24,Ds=137.5;function oo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,As-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,a=Math.min(8.5,200/s/1.35),l=[v.seats(e,t),n?v.waits(n):""].filter(Boolean).join("; ");return i`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,r)=>{let m=(r/s*360-90)*(Math.PI/180);return i`<circle key=${r} class=${c} style=${{"--h":String((25+r*Ds)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${a.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function so(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(l=>4+(l-n)/o*92);for(let l=1;l<a.length;l++)a[l]=Math.max(a[l],a[l-1]+s);for(let l=a.length-1,c=96;l>=0;l--,c-=s)a[l]=Math.min(a[l],c);return e.length===1?[50]:a}var Ms=24;function Is(e,t){let n=Bn(e,se(),t);return n===0?`${wt(new Date(e))==="evening"?v.near.tonight:v.near.today} ${X(e)}`:n===1?`${v.near.tomorrow} ${X(e)}`:n>1&&n<7?Ln(e):Oe(e)}function io({gatherings:e,now:t}){if(!e.length)return i`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=so(n).map(r=>document.dir==="rtl"?100-r:r),s=e.findIndex(r=>!r.past),a=v.weeks(e.filter(r=>r.past).map(r=>Oe(Number(r.at))),e.filter(r=>!r.past).map(r=>`${Oe(Number(r.at))} ${X(Number(r.at))}`)),l=[];for(let r of[s,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(o[m]-o[r])>=Ms)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return i`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>i`<circle key=${r.id} class=${r.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(r=>i`<text key=${r} class=${r===s?"next":""} x=${`${c(o[r])==="start"?0:c(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${c(o[r])}>${r===s?Is(n[r],t):Oe(n[r])}</text>`)}
</svg>`}var Es=60*6e4,Hs=240*6e4;function ao({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(p=>!p.past)[0],c=l?Number(l.at)-o:1/0,r=!e.phase&&n&&c<Es&&c>-Hs,m=async()=>{let p=kt(e.id),$=await s.run("open",async()=>await Jn(p)&&j(p,u=>je(u,l.id)));p.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[xe[e.entry],Fe[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return i`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${oo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&i`<p class="live">${At[e.phase]}</p>`}
</div>
<div class="what">
<${io} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&i`<p class="small">${v.gathering(l.number)}: ${Y(Number(l.at),void 0,o)}, ${X(Number(l.at))}</p>`}
${e.facilitators<2&&i`<p class="soft small">${v.alone}</p>`}
</div>
<div class="acts">
${e.phase?i`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:r?i`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:i`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
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
</section>`}var Bs=()=>import("./field-qr-7HZJ3RPQ.js").then(e=>e.Qr);function Je({id:e,title:t,label:n,link:o,says:s,done:a,shareText:l,onDone:c,children:r}){let[m,d]=h(""),[p,$]=h(!1),u=V(null),g=V(null);M(()=>g.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),d(S.copied)}catch{u.current?.focus(),u.current?.select(),d(S.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return i`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(y=>i`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${b}>${S.copy}</button>
${"share"in navigator&&i`<button type="button" class="btn" onClick=${f}>${S.share}</button>`}
<button type="button" class="btn" aria-expanded=${p} onClick=${()=>$(!p)}>${p?S.qrHide:S.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${a}</button>
</div>
${p&&i`<figure class="qr-shown"><${vt} load=${Bs} text=${o} label=${S.qrOf(n)} /><figcaption class="small soft">${S.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function lo(){let[e,t]=h(null),n=C(),o=async s=>{let a=await n.run(String(s),()=>G("/api/links",{for_me:s}));a&&t({link:a.link,forMe:s})};return i`<div class="panel"><h3>${J.title}</h3>
<p class="soft">${J.lead}</p>
${e?i`<${Je} key=${e.link} id="facilitator-link" title=${e.forMe?J.back:J.invite} label=${J.linkLabel} link=${e.link}
says=${[e.forMe?J.backShown:J.inviteShown,J.once]} done=${J.done} onDone=${()=>t(null)} />`:i`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${J.invite}</button><p class="soft small">${J.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${J.back}</button><p class="soft small">${J.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function co(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return M(()=>{let s=!0;return o&&bt(o.split(",")).then(a=>s&&n(a)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||v.untitled(s.spoken)}function mo(){let{desk:e,stale:t,sentence:n,load:o}=Ct(),s=C(),a=co(e?.circles??[]);if(!e&&n)return i`<${ce} sentence=${n} onAgain=${o} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${S.loading}</p></main>`;let l=v.greeting[wt()],c=()=>s.run("sign-out",()=>G("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return i`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?S.offline:""}</p>
<${ro} circles=${e.circles} titleOf=${a} />
${!e.crisis_line_confirmed&&i`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
${e.circles.map(r=>i`<${ao} key=${r.id} card=${r} title=${a(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&i`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${v.practice}</h2>
<div class="panels">
<${lo} />
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
<${_t} />
<${te} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var pe={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},he={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},W={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},ae={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},ue={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},N={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},et={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},po={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function uo({room:e,onSheet:t}){return B(e)?null:i`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${he.title}</h2>
<p>${he.works}</p><p>${he.worksNot}</p><p>${he.how}</p><p class="soft small">${he.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${he.sheet}</button>
</section>`}async function Dt({circle:e,deskKeys:t},n,o){let s=Se(n.secret);return o.desk||o.person?`${s} ${await vn(e,t,n,o)}`:s}var tt=e=>pn(e.split(" ")[0]);async function $o({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:xn(e,t,{invitation:n,secret:tt(o)},s)}var fo=new Map;function nt(e,t){let n=`${e} ${Se(t)}`,o=fo.get(n);if(o)return o;let s=rt(e,t);return fo.set(n,s),s}var Ye=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),nn=(e,t,n,o,s)=>Nn(e,t,n.page,o,JSON.stringify(s));async function Mt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),a=await Promise.all(s.map(async([l,c])=>{let r=await nt(e.held.circle,tt(e.words(c.secret)));return[l,o.add(await nn(e.held.circle,l,r,t,n))]}));return Object.fromEntries(a)}async function ho(e,t){let{step:n,bodies:o}=await ko(e,[t,...go(e)],Ue(e)(t)?t:void 0);return{command:{do:"remove",person:t,step:n},bodies:o}}async function bo(e,t){let{step:n,bodies:o}=await ko(e,[t,...go(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var go=e=>e.desk.renew_after??[];async function ko(e,t,n){let{held:o,desk:s,running:a}=e,{circle:l}=o,c=ie(),r=Re(o,a),m=P=>!t.includes(P),d=n?await Sn(l,o.deskKeys):void 0,p=d?.keys??o.deskKeys,$=o.circleKeys[r.circleKey.number];R($,"no_key");let u=await Ze(l,p,c,{what:"circle",owner:l,number:r.circleKey.number+1,before:$});r.circleKey=u.state;let[g]=r.gatheringKeys,b=g&&await Ze(l,p,c,{what:"gathering",owner:g.gathering,number:g.number+1});b&&(r.gatheringKeys=[{gathering:g.gathering,...b.state}]),r.devices=Tt(r.devices,P=>P in s.members).map(P=>m(P.member)?P:{...P,ended:!0});let f=ve(r.devices,m),y=b?ve(f,Ls(e)):[];return{step:{...await We(l,p,c,r),circle_key:u.record,...b&&{gathering_key:b.record},...d&&{desk:c.add(d.record)},grants:[...await fe(c,f,[u.gift]),...b?await fe(c,y,[b.gift]):[],...d?await fe(c,ve(f,Ue(e)),await Nt(l,p)):[]],...d&&n&&{pages:await Mt(e,Ie(p),Ks(e,n),c)}},bodies:c.bodies}}var Ls=e=>t=>Ue(e)(t)||e.seats.includes(t);function Ks(e,t){let n=e.desk.members[t]?.name;return Ye({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function It({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&B(e)&&e.connection.value.state==="live";return M(()=>{o&&t.run("renew",()=>j(e,s=>bo(s,n)))},[o,n]),n?i`<p role="status" class="notice">${po.text} ${t.sentence}</p>`:null}var Et=65,Rs=32;async function on({held:e,desk:t,words:n,sealed:o},s){let a=t.waiting[s],l=t.invitations[a?.invitation??""];R(a?.device&&a.proof&&a.invitation&&l,"not_proven");let c=at(o(a.proof)??"");R(c.length===3*Et+Rs,"not_proven");let[r,m,d]=[0,1,2].map(b=>c.slice(b*Et,(b+1)*Et)),p=n(l.secret),$=await $o(e,a.invitation,p),u={member:$.person??s,device:a.device,agree:r,sign:m,self:d};await fn(e.circle,a.invitation,await nt(e.circle,tt(p)),u,Me(c.slice(3*Et)));let g=[...e.roster.devices.values()].some(b=>b.member===s);return R(!g||$.person===s,"not_proven"),R((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function qe(e,t){let n=e.desk.waiting[t];return R(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?js(e,t):Ws(e,t)}async function Ws(e,t){let{held:n,running:o}=e,{newcomer:s,desk:a,back:l}=await on(e,t),c={...s,ended:!1},r=ie(),m=o&&(!l||a||e.seats.includes(s.member)),d=[Qn(n),...m?[en(n,o)]:[],...a?await Nt(n.circle,n.deskKeys):[]],p=Re(n,o);p.devices=[...Tt(p.devices,g=>g in e.desk.members),c];let $={...await We(n.circle,n.deskKeys,r,p),admission:r.add(await kn(n.circle,n.deskKeys,s,{roster:p.number,keys:d.map(g=>g.named)})),grants:await fe(r,[c],d)},u=l?void 0:await yo(e,t,r,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:r.bodies}}async function js(e,t){let{held:n,running:o}=e,s=ie(),a=ve([...n.roster.devices.values()],r=>r===t),l=o?await fe(s,a,[en(n,o)]):[],c=await yo(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function yo({held:e,desk:t,sealed:n},o,s,a){let l=t.waiting[o].name,{author:c,sealed:r,wraps:m}=gt(n(l)??"");if(m.some(u=>hn(u).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},p=u=>u===a?.device?a:e.roster.devices.get(u),$=ft(e,"circle");return R($&&c===o,"wrong_author"),s.bodies[l]=ye(c,r,[...m,await mt(d,r,m,p,$t(e),$)]),l}var Ht=({knock:e})=>i`${e.stop&&i`<p class="problem"><b>${pe.unproven}.</b> ${pe.unprovenHint}</p>`}
${e.alike&&i`<p><span class="mark stale" dir="auto">${pe.alike(e.alike)}</span></p>`}`,Bt=e=>e.back?pe.back(e.back):e.desk?pe.desk:"";var Fs=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function wo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Fs.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function vo(e,t){let n=wo(e);return n?t.find(o=>wo(o)===n):void 0}function Lt(e){let[t,n]=h({}),o=e.lanes.desk.value,s=B(e),a=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=a.map(([c,r])=>`${c} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return M(()=>{let c=!0;for(let[r]of s?a:[])Ys(e,r).then(m=>c&&n(d=>({...d,[r]:m})));return()=>{c=!1}},[e,s,l]),c=>{let r=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([p])=>p!==c).map(([,p])=>e.words(p.name)),d=t[c]??{good:s};return{...d,alike:d.back?void 0:vo(r,m)}}}async function Ys(e,t){try{let n=Xe(e),{newcomer:o,desk:s,back:a}=await on(n,t);return{good:!0,desk:s&&!a,back:a?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof De),stop:n instanceof De?n.sentence:void 0}}}function xo({room:e,desk:t}){let n=C(),o=Lt(e),s=B(e),a=Object.entries(t.waiting),l=r=>n.run(r,()=>j(e,m=>qe(m,r))),c=r=>n.run(r,()=>e.send({do:"decline",person:r}));return i`<section class=${a.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${a.length>0&&i`<span>${a.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?pe.admitting:a.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${a.map(([r,m])=>{let d=e.words(m.name),p=o(r),$=[Bt(p)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return i`<li key=${r} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Ht} knock=${p} /></div>
<div class="row">
${s&&!p.stop&&i`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${d}`} onClick=${()=>l(r)}>${k.admit}</button>`}
<${te} label=${k.decline} name=${`${k.decline}: ${d}`} ask=${k.declineAsk(d)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var Ge=240,Pe={least:3,most:12,usual:8},_o=20,qs=["closing","release"],sn=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),So=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Oo=e=>!qs.includes(e.from.kind);function Ae(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=Ge?t:0}var an=e=>e.reduce((t,n)=>t+(n.out?0:Ae(n)),0);function Co(e,t){let n=e.from.each[t],o=Ae(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function To({gathering:e,at:t,zone:n,theme:o,parts:s}){let a={},l=r=>{if(!r.trim())return;let m=H();return a[m]=r.trim(),m},c=s.filter(r=>!r.out).map(({id:r,from:m,prompt:d,...p})=>({id:r,kind:m.kind,minutes:Ae({id:r,from:m,prompt:d,...p}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(d),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:an(s),theme:l(o),agenda:c},bodies:a}}var Kt=e=>/^\d+$/.test(e.trim())&&Number(e)<=Ge?Number(e):0;function No({id:e,plan:t,room:n,onDone:o}){let[s,a]=h({}),[l,c]=h([]),r=V(null),m=C();M(()=>r.current?.focus(),[]);let d=u=>s[u]??String(t.segments[u].minutes),p=t.agenda.reduce((u,g)=>u+Kt(d(g)),0);return i`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Kt(d(f))).map(f=>({id:`now-${f}`,sentence:x.minutesBad})),...p>Ge?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(g),g.length)return;let b=Object.fromEntries(t.agenda.filter(f=>Kt(d(f))!==t.segments[f].minutes).map(f=>[f,Kt(d(f))]));(!Object.keys(b).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${Ne.minutesTitle}</h3>
<p class="hint">${Ne.minutesHint}</p>
<${z} problems=${l} summary=${S.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||de[t.segments[u].kind];return i`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${x.minutesOf(g)} bare value=${d(u)} problem=${K(l,`now-${u}`)}
onValue=${b=>a({...s,[u]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(p)}</b> <span class="soft">${x.ends(X(Number(t.at)+p*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ne.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function rn({id:e,plan:t,room:n,people:o,large:s,onSheet:a}){let[l,c]=h(!1),r=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return i`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${Y(r)}</b> <span>${Ce(r,t.minutes)}</span></p>
${!Le(r,t.zone,se())&&i`<p class="soft small">${k.inZone(`${Y(r,t.zone)}, ${Ce(r,t.minutes,t.zone)}`,Be(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${m&&i`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?i`<${No} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:i`<ol class="parts">${t.agenda.map(p=>{let $=t.segments[p],u=$.each?.[d];return i`<li key=${`${e}-${p}`}>
<span><span dir="auto">${n.words($.title)||de[$.kind]}</span>${u&&i`<small class="soft"> ${x.each(_e(u),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ne.minutes}</button>
<button type="button" class="btn small quiet" onClick=${a}>${Ne.sheet}</button></div>`}
</details>
</div>`}var Gs=60*6e4;function Po({room:e,circle:t,desk:n,home:o,running:s,onPlan:a,onSheet:l}){let c=C(),r=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,y])=>Number(f.at)-Number(y.at)),[m,...d]=r,p=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>j(e,y=>je(y,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,b=()=>{if(g)return i`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!B(e))return null;let f=Number(m[1].at);return f-Date.now()<Gs?i`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:i`<${te} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${Y(f)}, ${X(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return i`<section class="panel next" aria-labelledby="next-title">
${s&&i`<div class="live-now"><p class="live">${At[s.phase]}</p><p class="soft small">${v.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?i`<${rn} id=${m[0]} plan=${m[1]} room=${e} people=${p} large onSheet=${()=>l(m[0])} />
${b()}
<p role="alert" class="refusal">${c.sentence}</p>`:i`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${a}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&i`<${te} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${d.length>0&&i`<h3>${k.later}</h3><ul class="later">${d.map(([f,y])=>i`<li key=${f}>
<${rn} id=${f} plan=${y} room=${e} people=${p} onSheet=${()=>l(f)} />
<${te} label=${k.unplan} name=${`${k.unplan}: ${v.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var zs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ze=()=>({invitation:H(),secret:Tn(),page:H(),kept:H()});async function Ve(e,{invitation:t,secret:n,page:o,kept:s},{reusable:a,expires:l,desk:c=!1,person:r=null}){let{circle:m}=e.held,d=await nt(m,n),p=await wn(d.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:g}=await ct($,0,await Dt(e.held,{invitation:t,secret:n},{desk:c,person:r}),e.held.device,[zs(e.held)]);return{command:{do:"invite",invitation:t,hash:p,reusable:a,expires:l,page:o,secret:s,...r?{person:r}:c&&{desk:c}},bodies:{[o]:await nn(m,t,d,e.held.desk,Ye(e)),[s]:ye(e.held.person,u,g)}}}function ot({id:e,label:t,value:n,options:o,onValue:s}){return i`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(a=>i`<label key=${a.value}>
<input type="radio" name=${e} value=${a.value} checked=${a.value===n} onChange=${()=>s(a.value)} />
<span><b>${a.label}</b>${a.hint&&i`<small>${a.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Vs=()=>`${location.origin}${location.pathname}`,Rt=(e,t)=>`${Vs()}#/invitation/${e}/${Se(t)}`,Ao=(e,t,n)=>`${e}/${t}/${Se(n)}`,Do=()=>`${location.host}${location.pathname}#/words`;var Zs=1440*6e4,Us=14,Qs=180;function Wt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[a,l]=h(t.entry==="drop_in"?"many":"one"),[c,r]=h(String(Us)),[m,d]=h(!0),[p,$]=h([]),u=V(ze()),g=C();return i`<form class="stack" onSubmit=${async f=>{f.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Qs;if($(y?[]:[{id:"days",sentence:A.daysBad}]),!y)return;let T=!n&&a==="many",P=Date.now()+Number(c)*Zs,{secret:F}=u.current;if(!await g.run("invite",()=>j(e,w=>Ve(w,u.current,{reusable:T,expires:P,desk:n}))))return;let ee=n&&m?await g.run("link",()=>G("/api/links",{for_me:!1})):void 0;n&&m&&!ee||o({link:ee?Ao(ee.link,t.id,F):Rt(t.id,F),secret:F,reusable:T,expires:P,hands:n,speakable:!ee})}} novalidate autocomplete="off">
<${z} problems=${p} summary=${S.summary} />
${n?i`<p class="soft small">${W.handsHint}</p><${Qt} id="invite-new-here" on=${m} hint=${W.newHereHint} onChange=${d}>${W.newHere}</${Qt}>`:t.entry==="drop_in"&&i`<${ot} id="invite-kind" label=${A.kind} value=${a} onValue=${l} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${E} id="days" label=${A.days} value=${c} onValue=${r} problem=${K(p,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?W.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function jt({made:e,spoken:t,onDone:n}){let o=e.back?W.wayTitle(e.back):e.hands?W.handsTitle:A.shownTitle,s=e.back?W.wayShown:e.hands?W.handsShown:e.reusable?A.shownMany:A.shown;return i`<${Je} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(Y(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&i`<${Xs} secret=${e.secret} spoken=${t} />`}
</${Je}>`}function Xs({secret:e,spoken:t}){let[n,o]=h([]);return M(()=>{yn(e).then(o)},[e]),n.length?i`<section class="spoken" aria-label=${W.wordsTitle}>
<h4>${W.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${W.number}: <b>${t}</b></p>
<p class="small soft">${W.wordsHint(Do())}</p>
</section>`:null}var Js=10080*6e4;function Mo({room:e,circle:t,desk:n,spoken:o}){let[s,a]=h(!1),[l,c]=h(null),[r,m]=h(""),d=V({}),p=C(),$=B(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([w,re])=>({person:w,role:re.role,name:e.words(re.name)})),b=g.filter(w=>w.role!=="participant"),f=g.filter(w=>!b.includes(w)).sort((w,re)=>w.name.localeCompare(re.name)),y=[...b,...f].filter(w=>w.person!==u),T=async w=>{m(""),await p.run(`end-${w.person}`,()=>G("/api/ways-in/end",{circle:t.id,person:w.person}))&&m(we.memberDone(w.name))},P=async w=>{m(""),await p.run(`remove-${w.person}`,()=>j(e,re=>ho(re,w.person)))&&m(ae.done(w.name))},F=async({person:w,role:re,name:L})=>{let q=d.current[w]??=ze(),oe=Date.now()+Js;await p.run(`way-${w}`,()=>j(e,Zt=>Ve(Zt,q,{reusable:!1,expires:oe,person:w,desk:re!=="participant"})))&&(delete d.current[w],c({link:Rt(t.id,q.secret),secret:q.secret,reusable:!1,expires:oe,back:L,speakable:!0}))},ke=w=>{c(w),a(!1)},ee=!!p.busy;return i`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...b,...f].map(w=>i`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>${w.role!=="participant"&&i`<small class="soft">${no[w.role]}</small>`}</li>`)}</ul>
${!f.length&&i`<p class="soft small">${k.noPeople}</p>`}
${b.length<2&&i`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?i`<${jt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Wt} room=${e} circle=${t} hands onMade=${ke} onCancel=${()=>a(!1)} />`:$&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${W.hands}</button></div>`}
${y.length>0&&i`<details><summary>${we.members}</summary>
<p class="soft small">${we.membersHint}</p>
<ul class="names">${y.map(w=>i`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
${$&&i`<button type="button" class="btn small" disabled=${ee} aria-label=${W.wayOf(w.name)} onClick=${()=>F(w)}>${W.way}</button>`}
${w.role==="participant"&&i`<${te} label=${we.member} name=${we.memberOf(w.name)} kind="btn small quiet" ask=${we.memberAsk(w.name)} yes=${we.memberYes}
busy=${ee} onYes=${()=>T(w)} />`}</li>`)}</ul>
</details>
${$&&i`<details><summary>${ae.title}</summary>
<p class="soft small">${ae.hint}</p>
<ul class="names">${y.map(w=>i`<li key=${w.person} class="between"><span dir="auto">${w.name}</span>
<${te} label=${ae.one} name=${ae.oneOf(w.name)} kind="btn small quiet" ask=${w.role==="participant"?ae.ask(w.name):ae.askDesk(w.name)} yes=${ae.yes} no=${ae.no}
busy=${ee} onYes=${()=>P(w)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${p.busy.startsWith("remove")?ae.busy:p.busy.startsWith("way")?W.making:r}</p>
<p role="alert" class="refusal">${p.sentence}</p>
</section>`}function Io({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,a]=h(!1),[l,c]=h([]),r=C(),m=async d=>{d.preventDefault(),a(!1);let p=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(p);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=H();await r.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:p}))&&(o(null),a(!0))};return i`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&i`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${z} problems=${l} summary=${S.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Eo({room:e,circle:t,onRevise:n}){return i`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>i`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${B(e)&&i`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Ft({room:e,gathering:t}){let n=cn(),o=e.lanes.desk.value,a=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[Xt(e,c.arriving),Xt(e,c.leaving)],d=r&&m?Ot.both(r,m):r||m&&Ot.leaving(m);return{person:l,said:d,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return a.length?i`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Ot.desk}</h2>
<ul class="numbers">${a.map(l=>i`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Ho({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?i`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>i`<li key=${o} class="between"><span>${Y(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Ft} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Bo({view:e,open:t,busy:n,back:o,onRevoke:s}){let a=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(Y(Number(e.expires)))].filter(Boolean);return i`<li class="between">
<p><span dir="auto">${o?W.forBack(o):e.desk?W.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${a}`}>${A.state[a]??a}</span>
${l.length>0&&i`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&i`<${te} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Lo({room:e,circle:t,desk:n,spoken:o}){let[s,a]=h(!1),[l,c]=h(null),r=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,b],[,f])=>Number(f.expires)-Number(b.expires)),p=b=>b.state==="open"&&Number(b.expires)>m,$=d.filter(([,b])=>p(b)),u=d.filter(([,b])=>!p(b)),g=([b,f])=>i`<${Bo} key=${b} view=${f} open=${p(f)} busy=${r.busy===b}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>r.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return i`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${l?i`<${jt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Wt} room=${e} circle=${t} onMade=${b=>{c(b),a(!1)}} onCancel=${()=>a(!1)} />`:B(e)&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${A.make}</button></div>`}
${$.length?i`<ul class="names">${$.map(g)}</ul>`:!l&&!s&&i`<p class="soft small">${A.none}</p>`}
${u.length>0&&i`<details><summary>${A.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}function Yt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Pe.least,Math.min(Pe.most,e+s)));return i`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Pe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Pe.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&i`<p class="problem">${t}</p>`}
</div>`}function Ko({room:e,circle:t,desk:n,gathering:o,head:s,onBack:a}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[r,m]=h(()=>Math.max(3,Math.min(12,c||8)));M(()=>{Wn()},[]);let d=Rn.value.known;if(!l)return i`<main class="page desk narrow"><header><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${U.title}</h1></div></header><p>${U.gone}</p></main>`;let p=Number(l.at),$=e.words(l.theme),u=p,g=l.agenda.reduce((f,y)=>f+e.words(l.segments[y].prompt).length,0),b=l.agenda.length>12||g>1200;return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${U.title}</h1><p class="soft">${U.lead}</p></div></header>
<div class="on-screen between"><${Yt} people=${r} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${U.print}</button></div>
<article class=${`paper${b?" dense":""}`} aria-label=${U.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${v.gathering(l.number)}${$&&i`: <span dir="auto">${$}</span>`}</h2>
<p>${Y(p)}, ${Ce(p,l.minutes)}${!Le(p,l.zone,se())&&` (${Ce(p,l.minutes,l.zone)} ${Be(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${U.begins}</th><th scope="col">${U.part}</th><th scope="col">${U.minutes}</th><th scope="col">${U.each(r)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let y=l.segments[f],T=u;u+=y.minutes*6e4;let P=y.each?.[r];return i`<tr key=${f}><td>${Ce(T,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||de[y.kind]}</b>${y.prompt&&i`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${P===void 0?"":_e(P)}</td></tr>`})}</tbody></table>
<footer><h3>${U.lines}</h3>
<ul>${d?.emergency&&i`<li><b>${U.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(f=>i`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&U.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${U.noCare}</p></footer>
</article>
</main>`}async function Ro(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??H()})),a=ie(),l=await Mt(e,e.held.desk,Ye(e,{agreements:n,version:t}),a);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:r})=>[c,r])),bodies:a.bodies}}var ei=24,qt=e=>e.map(t=>({key:H(),text:t}));function Gt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function zt({list:e,problems:t,onList:n}){let o=V(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},a=c=>{n(e.filter(r=>r!==c)),document.getElementById("promise-add")?.focus()};return i`<div class="promises" ref=${c=>{let r=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
<ol>${e.map((c,r)=>i`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${I.agreement(r+1)} bare as="textarea" value=${c.text}
problem=${K(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>a(c)}><span class="visually-hidden">${I.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=ei} onClick=${s}>${I.add}</button>
${K(t,"promise-add")&&i`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function Wo({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(b=>e.words(b)),[a]=h(t.agreements_version+1),[l,c]=h(()=>qt(s)),[r,m]=h([]),[d,p]=h(!1),$=C(),u=t.agreements_version>=a&&!$.busy,g=async b=>{b.preventDefault();let f=l.map(T=>T.text.trim()),y=Gt(l);m(y),p(!y.length&&f.join(`
`)===s.join(`
`)),!(y.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>j(e,T=>Ro(T,a,f)))&&o()};return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${z} problems=${r} summary=${S.summary} />
<${zt} list=${l} problems=${r} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:d?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(a)}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>
</main>`}function jo({when:e,at:t,problems:n,onWhen:o}){let s=it(()=>[...new Set([e.zone,...In()])].sort(),[e.zone]),a=r=>t===void 0?"":`${Y(t,r)}, ${X(t,r)}`,l=!!(e.date&&e.time)&&t===void 0,c=yt(e.date,e.time,e.zone).length>1;return i`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${x.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${x.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
${s.map(r=>i`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?Le(t,e.zone,se())?x.reads(a(e.zone)):i`${x.reads(x.readsZone(a(e.zone),Be(e.zone)))} <b>${x.readsYours(a(se()))}.</b>`:l?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function Fo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||de[e.from.kind],a=e.out||!Ae(e)?void 0:Co(e,t);return i`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:a===void 0?"":(a<_o?x.eachLittle:x.each)(_e(a),t)}</p></div>
${!e.out&&i`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&i`<${E} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Oo(e)&&i`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var ti=10080*6e4;function ni(e){let t=Object.values(e.planned).sort((a,l)=>Number(l.at)-Number(a.at))[0],n=t?.zone||se(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=En(o+ti,n);return{date:Date.parse(s)>Date.now()?s:"",time:Hn(o,n),zone:n}}function Yo({room:e,desk:t,n,template:o,onDone:s}){let[a,l]=h(()=>ni(t)),[c,r]=h(()=>So(o,n)),[m,d]=h(o.gathering[c]?.theme??""),[p,$]=h(()=>sn(o.gathering[c])),[u,g]=h(Pe.usual),[b,f]=h([]),[y]=h(H),T=C(),P=yt(a.date,a.time,a.zone)[0],F=an(p),ke=L=>{r(L),d(o.gathering[L].theme),$(sn(o.gathering[L]))},ee=()=>{let L={date:!a.date&&x.dateMissing,time:!a.time&&x.timeMissing},q=a.date&&a.time&&P===void 0&&x.timeSkipped;return[L.date&&{id:"plan-date",sentence:L.date},L.time&&{id:"plan-time",sentence:L.time},q&&{id:"plan-time",sentence:q},P!==void 0&&P<Date.now()&&{id:"plan-date",sentence:x.datePast},...p.filter(oe=>!oe.out&&!Ae(oe)).map(oe=>({id:`min-${oe.id}`,sentence:x.minutesBad})),F>Ge&&{id:"plan-people",sentence:x.sumTooLong}].filter(oe=>typeof oe=="object")},w=async L=>{L.preventDefault();let q=ee();if(f(q),q.length)return;let{plan:oe,bodies:Zt}=To({gathering:y,at:P,zone:a.zone,theme:m,parts:p});await T.run("plan",()=>e.send({do:"plan_gathering",plan:oe},Zt))&&s()},re=L=>$(p.map(q=>q.id===L.id?L:q));return i`<form class="stack roomy" onSubmit=${w} novalidate autocomplete="off">
<${z} problems=${b} summary=${S.summary} />
<${jo} when=${a} at=${P} problems=${b} onWhen=${l} />
${o.gathering.length>1&&i`<${E} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${L=>ke(Number(L))}>
${o.gathering.map((L,q)=>i`<option key=${q} value=${String(q)}>${x.templateNth(q+1,L.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${Yt} people=${u} onPeople=${g} problem=${K(b,"plan-people")} /></div>
<ol class="plan-parts">${p.map(L=>i`<${Fo} key=${L.id} part=${L} people=${u} problem=${K(b,`min-${L.id}`)} onPart=${re} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(F)}</b>${P!==void 0&&F>0&&i` <span class="soft">${x.ends(X(P+F*6e4,a.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${T.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!T.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function qo({head:e,onBack:t,onDone:n,...o}){let[s,a]=h(null),[l,c]=h(""),{room:r,circle:m,desk:d}=o,[p]=h(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(g=>g.number))+1),$=async()=>{c("");try{a(await $e("/api/templates"))}catch(g){c(g instanceof Q?g.sentence:String(g))}};M(()=>{$()},[]);let u=s?.find(g=>g.id===d.template)??s?.[0];return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(p)}</h1></div></header>
${u?i`<${Yo} ...${o} n=${p} template=${u} onDone=${n} />`:i`<p role="status">${l||S.loading}</p>${l&&i`<button class="btn" onClick=${$}>${S.again}</button>`}`}
</main>`}async function Go(e,t,n,{person:o,keys:s,bodies:a}){let{openRecovery:l}=await He(),c=await l(e,t,n);R(s,"missing_record");let[r]=Dn(s.desk);R(c.desk===r,c.desk<r?"old_record":"missing_record");let m=await un(e,c,a[s.desk[r]]??""),d=Ie(m),p=await gn(e,d,null,a[s.roster.signed]??"");return R(c.number===p.circleKey.number,c.number<p.circleKey.number?"old_record":"missing_record"),R(mn(await dn(c.key),p.circleKey.commitment),"wrong_key"),{...await pt(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:p,circleKeys:{[c.number]:c.key}}}async function zo(e,{invitation:t,secret:n},o,s,a){let{circle:l,person:c,device:r}=e,m=await rt(l,n),d=at(await $n(l,t,m,ut(e)));return{circle:l,token:Me(m.token),person:c,device:r.id,proof:An(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:a}}var oi=10*6e4,si=8e3;async function Zo(e,t){let n=ze(),o=await Dt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:p,gathering:$}=m.value;return{held:t,desk:d.value,circle:p,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await Vo(e,await Ve(s(),n,{reusable:!1,expires:Date.now()+oi,desk:!0,person:t.person}));let a=H(),l=s().circle.agreements_version;await G("/api/knock",await zo(t,n,l,{id:a,text:await Mn(t,a,"\xB7")},Me(Ee()))),await ii(e,t),await Vo(e,await qe(s(),t.person));let{roster:c,...r}=t;await ht(r)}async function Vo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new Q(o.code??"",o.sentence??"")}var ii=(e,{person:t,device:n})=>new Promise((o,s)=>{let a=r=>(clearTimeout(l),queueMicrotask(()=>c()),r()),l=setTimeout(()=>a(()=>s(new Error("the knock was not seen"))),si),c=e.lanes.desk.subscribe(r=>{r?.waiting[t]?.device===n.id&&a(o)})});var ai={words_unknown:{id:"sheet-code",sentence:N.codeWrong},words_count:{id:"sheet-code",sentence:N.codeHint},wrong_code:{id:"sheet-code",sentence:N.codeWrong},unreadable:{id:"sheet-letters",sentence:N.lettersWrong},version:{id:"sheet-letters",sentence:N.lettersWrong},does_not_open:{id:"sheet-letters",sentence:N.notThis},old_record:{id:"sheet-letters",sentence:N.older}};function Uo({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[a,l]=h({letters:t,code:""}),[c,r]=h([]),m=C(),d=!!e.lanes.ring.value?.gathering,p=async g=>{g.preventDefault();let b=[!a.letters.trim()&&{id:"sheet-letters",sentence:N.lettersMissing},!a.code.trim()&&{id:"sheet-code",sentence:N.codeMissing}].filter(Boolean);if(r(b),b.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let T=await $(async()=>Go(e.circle,await ri(a.code),a.letters,y));return T?(await Zo(e,T),!0):!1})&&n()},$=async g=>{try{return await g()}catch(b){let f=b instanceof De||b instanceof Vt?ai[b.code]:void 0;if(!f)throw b;r([f]);return}},u=(g,b,f)=>i`<${E} id=${`sheet-${g}`} as="textarea" label=${b} hint=${f}
value=${a[g]} problem=${K(c,`sheet-${g}`)} onValue=${y=>l({...a,[g]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${S.back}</button>
<h1 tabindex="-1" ref=${o}>${N.back}</h1><p class="soft">${N.backLead}</p></div></header>
${d&&i`<p class="notice">${N.notDuring}</p>`}
<form class="stack" onSubmit=${p} novalidate autocomplete="off">
<${z} problems=${c} summary=${S.summary} />
${u("letters",N.letters,N.lettersHint)}
${u("code",N.code,N.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?N.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${N.open}</button>
</form>
</main>`}var Vt=class extends Error{code="wrong_code"},ri=async e=>{let{codeTyped:t}=await He();return t(e).catch(n=>{throw n instanceof De&&n.code==="wrong_key"?new Vt:n})};var li=()=>import("./field-qr-7HZJ3RPQ.js").then(e=>e.Qr);function Qo({room:e,onMake:t}){return B(e)?i`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${N.title}</h2>
<p class="soft">${N.what}</p><p class="soft small">${N.old}</p>
<div class="row"><button class="btn" onClick=${t}>${N.make}</button></div>
</section>`:null}async function ci(e){let{held:t}=Xe(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:a}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await He(),m=l();return{letters:await c(t.circle,m,{desk:a,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function Xo({room:e,circle:t,head:n,onBack:o}){let[s,a]=h(null);M(()=>{ci(e).then(a)},[e]);let l=e.words(t.title);return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${N.title}</h1><p class="soft">${N.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${N.print}</button></div>
${s&&i`<article class="paper recovery" aria-label=${N.title} translate="no">
<header><p dir="auto">${l}</p><p>${N.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${N.first}</h2><p>${N.firstHint}</p>
<div class="between"><${vt} load=${li} text=${mi(t.id,s.letters)} label=${N.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${N.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${N.second}</h2><p>${N.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,r)=>i`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var mi=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Jo({id:e,letters:t,onKeys:n}){let o=it(()=>kt(e),[e]);M(()=>()=>o.close(),[o]);let s=Ct().desk,[a,l]=h(!1),[c,r]=h(""),{step:m,go:d,back:p,head:$}=St(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,b=o.lanes.desk.value,f=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(M(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return i`<${zn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return i`<${Gn} room=${o} />`;if(!b||!f)return u==="stopped"?i`<${ce} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let T={room:o,circle:f,desk:b,home:s,spoken:s?.circles.find(w=>w.id===e)?.spoken};if(m==="promises")return i`<${Wo} ...${T} head=${$} onBack=${p} />`;if(m==="sheet")return i`<${Ko} ...${T} gathering=${c} head=${$} onBack=${p} />`;if(m==="recovery")return i`<${Xo} ...${T} head=${$} onBack=${p} />`;if(m==="recover")return i`<${Uo} ...${T} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):p} />`;let P=o.lanes.ring.value?.gathering,F=()=>{l(!0),d("plan")},ke=w=>{r(w),d("sheet")};return i`<div hidden=${m!=="plan"}>
${a&&i`<${qo} ...${T} head=${m==="plan"?$:void 0} onBack=${p} onDone=${()=>{l(!1),p()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||v.untitled(T.spoken??1)}</h1>
<p class="soft">${xe[f.entry]} · ${Fe[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||S.offline}</p>
<${It} room=${o} />
<${uo} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&i`<${xo} ...${T} />
<div class="sides">
<div class="stack">
<${Po} ...${T} running=${P} onPlan=${F} onSheet=${ke} />
<${Lo} ...${T} />
<${Ho} ...${T} />
</div>
<div class="stack">
<${Mo} ...${T} />
${f.medium==="beside_a_call"&&i`<${Io} ...${T} />`}
<${Eo} ...${T} onRevise=${()=>d("promises")} />
<${Qo} room=${o} onMake=${()=>d("recovery")} />
</div>
</div>`}
<footer><${_t} /></footer>
</main>`}var di=4320*60*6e4;function pi(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${Oe(n,"UTC")} ${e.slice(0,4)}`;return t-n>di?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function es({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:a}=pi(e.verified_on,Date.now()),l=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return i`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${a}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${S.edit}: ${e.label}`}>${S.edit}</button>
</div>`}var ts=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],ui={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function $i(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function ns({line:e,act:t,onSave:n,onCancel:o}){let[s,a]=h({...ui,...e,languages:e?.languages.join(", ")??""}),[l,c]=h([]),r=V(null);return M(()=>r.current?.focus(),[]),i`<form class="stack" onSubmit=${d=>{d.preventDefault();let p=Object.fromEntries(ts.map(([g])=>[g,s[g].trim()])),$=$i(p);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(p).filter(([,g])=>g));n({...u,languages:p.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?O.editTitle:O.addTitle}</h3>
<${z} problems=${l} summary=${S.summary} />
<div class="pairs">${ts.filter(([d])=>!e||d!=="label").map(([d,p,$,u])=>i`<${E} key=${d} id=${`line-${d}`} label=${p} hint=${$}
value=${s[d]} problem=${K(l,`line-${d}`)} more=${u} onValue=${g=>a({...s,[d]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function fi(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function os(){let[e,t]=h(null),[n,o]=h(""),[s,a]=h(null),l=C(),c=async()=>{try{t((await $e("/api/crisis-lines")).lines),o("")}catch(p){o(p instanceof Q?p.sentence:String(p))}};M(()=>{c()},[]);let r=async p=>{let{verified_on:$,...u}=p,g=await l.run(p.label,()=>G("/api/crisis-lines",u));g&&(t(g.lines),a(null))},m=()=>{l.forget(),a(null)};if(!e)return n?i`<${ce} sentence=${n} onAgain=${c} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${S.loading}</p></main>`;let d=p=>i`<${ns} line=${p} act=${l} onSave=${r} onCancel=${m} />`;return i`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${fi(e).map(([p,$])=>i`<section key=${p} class="region"><h2 dir="auto">${p}</h2>
<ul class="lines">${$.map(u=>i`<li key=${u.label} class="line">
${s===u.label?d(u):i`<${es} line=${u} busy=${l.busy===u.label} onConfirm=${()=>r(u)} onEdit=${()=>a(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?i`<section class="line">${d(void 0)}</section>`:i`<button class="btn" onClick=${()=>a("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function ss({templates:e,onChoose:t}){return i`<ul class="templates">${e.map(n=>i`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[xe[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>i`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>i`<li key=${s}><span dir="auto">${o.title||de[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&i`<ul class="bullets small">${n.notes.map(o=>i`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function is({person:e,title:t,name:n,about:o,medium:s,entry:a,template:l,agreements:c}){let r=H(),m=await _n(r),d=Ee(),p={...await pt(r,Ie(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=ie(),u=async(y,T)=>{let P=H(),F={circle:r,gathering:null,author:e,kind:y,id:P,turn:null},{sealed:ke,wraps:ee}=await ct(F,0,T,p.device,[{audience:"circle",owner:r,number:1,key:d}]);return $.bodies[P]=ye(e,ke,ee),P},g=await dt(r,m.keys,{what:"circle",owner:r,number:1,key:d,before:null}),b=await lt(r,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...ut(p),ended:!1}]});return{request:{founding:{circle:r,medium:s,entry:a,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(y=>u("agreement",y))),keys:{device:p.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(g.record)}},bodies:$.bodies},held:p}}function as({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[a,l]=h(()=>qt(e.agreements)),[c,r]=h([]),[m,d]=h(null),p=C(),$=b=>s({...o,...b}),u=async b=>{b.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:I.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:et.nameMissing}),o.about.trim()||f.push({id:"about",sentence:I.aboutMissing}),f.push(...Gt(a)),r(f),f.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:a.map(P=>P.text.trim())},T=await p.run("make",async()=>{let P=JSON.stringify(y),F=m?.of===P?m.made:await is(y);return d({of:P,made:F}),await G("/api/circles",F.request),await ht(F.held),F.held});T&&location.replace(`#/desk/${T.circle}`)},g=(b,f)=>Object.keys(f).map(y=>({value:y,label:b[y],hint:f[y]}));return i`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${z} problems=${c} summary=${S.summary} />
<${E} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${K(c,"title")}
onValue=${b=>$({title:b})} more=${{maxlength:80}} />
<${E} id="my-name" label=${et.name} hint=${et.nameHint} value=${o.name} problem=${K(c,"my-name")}
onValue=${b=>$({name:b})} more=${{maxlength:60}} />
<${ot} id="medium" label=${I.medium} value=${o.medium} options=${g(Fe,eo)} onValue=${b=>$({medium:b})} />
<${ot} id="entry" label=${I.entry} value=${o.entry} options=${g(xe,to)} onValue=${b=>$({entry:b})} />
<${E} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${K(c,"about")}
onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${zt} list=${a} problems=${c} onList=${l} /></section>
<p role="status" class=${p.busy?"small soft":"visually-hidden"}>${p.busy?et.sealing:""}</p>
<p role="alert" class="refusal">${p.sentence}</p>
<button class="btn primary big" disabled=${!!p.busy}>${I.make}</button>
</form>`}function rs(){let[e,t]=h(null),[n,o]=h(""),[s,a]=h(null),{step:l,go:c,back:r,head:m}=St("choose"),d=async()=>{o("");try{let[u,g]=await Promise.all([$e("/api/me"),$e("/api/templates")]),b=await bt(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...b.values()].at(-1)?.name??""})}catch(u){o(u instanceof Q?u.sentence:String(u))}};if(M(()=>{d()},[]),n)return i`<${ce} sentence=${n} onAgain=${d} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${S.loading}</p></main>`;let p=l==="write"&&s,$=u=>{a(u),c("write")};return i`<main class="page desk narrow">
<header><div>
${p?i`<button class="back" onClick=${r}>${I.otherTemplate}</button>`:i`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${p?I.title:I.choose}</h1>
<p class="soft">${p?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!p}><${ss} templates=${e.templates} onChoose=${$} /></div>
${s&&i`<div hidden=${!p}><${as} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function ls({params:e}){let t=e.circle==="new"?rs:e.circle==="lines"?os:Jo,[n,o]=h(0),s=n?void 0:e.letters;return i`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var _={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Kn(e)} ago`,waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function cs({room:e}){let t=Z(e);if(!t)return null;Ke.value;let n=e.gatheringTime();return i`<section class="card agenda">
<h2>${_.agenda} <span>${_.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],a=o===t.segment,l=a&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return i`<li key=${o} aria-current=${a?"step":void 0}>
<span dir="auto">${xt(e,s)}</span>
<span>${a?_.agendaElapsed(Math.min(l,s.minutes),s.minutes):le(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function st({label:e,sure:t,yes:n,no:o,act:s,kind:a=""}){let[l,c]=h(!1),r=m=>m?.focus({preventScroll:!0});return l?i`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${r} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:i`<button class=${`btn ${a}`} onClick=${()=>c(!0)}>${e}</button>`}var ms=e=>_e(Math.round(e/1e3)),D={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${le(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${le(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${ms(e)}`,shareNote:(e,t)=>`Each has ${ms(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${le(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},be={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${le(e)} longer`,more:e=>`+${le(e)}`,counts:(e,t,n,o)=>`${le(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${le(e)} longer`,letGo:"Let the question go"};function ds({room:e,ask:t,sentence:n}){let[o,s]=h(!1),a=Z(e),l=e.lanes.desk.value?.can.reseat;if(!a||!l)return null;let{order:c}=a,r=d=>t({do:"reseat",gathering:l,order:d}),m=d=>r([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return i`<button class="btn" onClick=${()=>s(!0)}>${D.order}</button>
${o&&i`<${Ut} title=${D.order} onClose=${()=>s(!1)}>
<p class="small soft">${D.orderNote}</p>
<button class="btn" onClick=${()=>r([...c].reverse())}>${D.reverse}</button>
<ol class="seat-order">${c.map((d,p)=>i`<li key=${d}><span dir="auto" translate="no">${ne(e,d)}</span>
${p>0&&i`<button class="btn" aria-label=${D.earlier(ne(e,d))} onClick=${()=>m(p)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${me} sentence=${n} />
</${Ut}>`}`}function $s({room:e,ask:t}){let n=e.lanes.desk.value,o=Z(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:a,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!a.length&&!l.length)return null;let c=ne(e,o.person);return i`<section class="card floor">
<h2>${_.piece}</h2>
${c&&i`<p class="small"><span class="soft">${o.at==="held"?D.has:D.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&i`<div class="pair">
${s.give_time&&i`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${D.giveTime}</button>`}
${s.hint&&i`<button class="btn" title=${D.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${D.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&i`<p class="small soft" role="status">${D.hinted}</p>`}
${a.length>0&&i`<${ps} room=${e} label=${Yn(e)?.kind==="open_centre"?Vn.notYet:_.notYet} people=${a} />`}
${l.length>0&&i`<${ps} room=${e} label=${_.passed} people=${l} />`}
${s.skip&&i`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${D.skip(c)}</button>`}
${s.offer&&i`<${us} room=${e} label=${o.at==="offered"?D.offerInstead:D.offer} each=${D.offerTo} people=${s.offer_to??[]}
act=${r=>t({do:"offer",segment:s.offer,person:r,turn:H()})} />`}
${s.begin_round&&i`<${us} room=${e} label=${D.begin} each=${D.beginWith} people=${hi(e).slice(1)}
act=${r=>t({do:"begin_round",segment:s.begin_round,first:r})} />`}
${s.move_on&&i`<${st} label=${_.moveOn} sure=${_.moveOnSure(c)} yes=${_.moveOnYes} no=${_.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function hi(e){let t=Z(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var ps=({room:e,label:t,people:n})=>i`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>i`${s>0&&", "}<span dir="auto" translate="no">${ne(e,o)}</span>`)}</p>`;function us({room:e,label:t,each:n,people:o,act:s}){let[a,l]=h(!1),c=r=>r?.focus({preventScroll:!0});return o.length?a?i`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${c} tabindex="-1">${t}</p>
${o.map(r=>i`<button key=${r} class="btn" dir="auto" aria-label=${n(ne(e,r))} onClick=${()=>(l(!1),s(r))}>${ne(e,r)}</button>`)}
<button class="btn quiet" onClick=${()=>l(!1)}>${D.fold}</button>
</div>`:i`<button class="btn" onClick=${()=>l(!0)}>${t}</button>`:null}async function fs({held:e,desk:t,running:n,sealed:o},s){let a=t.held?.[s],l=ft(e,"gathering");R(a&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:r,wraps:m}=gt(o(a.words)??"");R(c===a.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:a.words,turn:a.turn},p=await mt(d,r,m,$=>e.roster.devices.get($),$t(e),l);return{command:{do:"release_words",reflection:s,words:a.words},bodies:{[a.words]:ye(c,r,[...m,p])}}}function hs({room:e,ask:t}){let n=C(),o=e.lanes.desk.value,{hold_words:s,stop_holding:a}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!B(e)||!s&&!a)return null;let c=r=>n.run(r,()=>j(e,m=>fs(m,r)));return i`<section class="card review">
<h2>${ue.title} ${l.length>0&&i`<span>${l.length}</span>`}</h2>
<p class="small soft">${a?ue.on:ue.off}</p>
${l.map(([r,m])=>{let d=ne(e,m.author),p=e.words(m.words);return i`<article key=${r} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b></p>
<p class=${p?"voice":"small soft"} dir="auto" translate="no">${p||ue.unread}</p>
${p&&i`<button class="btn primary" disabled=${n.busy===r} aria-label=${ue.releaseOf(d)} onClick=${()=>c(r)}>${ue.release}</button>`}
</article>`})}
${a&&!l.length&&i`<p class="small soft" role="status">${ue.none}</p>`}
${s&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${ue.hold}</button>`}
${a&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:a,on:!1})}>${ue.stop}</button>`}
<${me} sentence=${n.sentence} />
</section>`}var bs=["i_need_a_person","give_me_a_moment","ok"];function gs({room:e,ask:t}){Ke.value;let n=Object.entries(e.lanes.desk.value?.signals??{});n.sort(([,s],[,a])=>bs.indexOf(s.kind)-bs.indexOf(a.kind)||Number(s.since)-Number(a.since));let o={i_need_a_person:_.asked,give_me_a_moment:_.moment,ok:_.fine};return n.map(([s,a])=>i`<section key=${s} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${_.signals[a.kind]} <span>${_.ago(e.running()-Number(a.since))}</span></h2>
<p dir="auto">${o[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:s})}>${_.seen}</button>
</section>`)}function ks(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var ys=(e,t)=>Number(e.closing_begins)-t;function ws(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function vs({room:e,ask:t}){let n=e.lanes.desk.value,o=Z(e);if(!n||!o)return null;let{can:s,staying:a}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!a){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return i`<p class="small soft">${be.ask}</p><div class="pair thirds" role="group" aria-label=${be.ask}>
${m.map(d=>i`<button key=${d} class="btn" aria-label=${be.askFor(d)} onClick=${()=>c(o.minutes+d)}>${be.more(d)}</button>`)}
</div>`}let r=l-o.minutes;return i`<div class="staying" role="status">
<p class="small">${be.counts(a.stay,a.go,a.open,r)}</p>
${a.go>0&&i`<p class="small told-gently">${be.ends}</p>`}
</div>
${s.stay_longer&&i`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:l})}>${be.stay(r)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${be.letGo}</button>`}var bi=5;function xs({room:e,ask:t}){Ke.value;let n=e.lanes.desk.value,o=Z(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:a}=n,l=Zn(e),c=l.of==="turn"?l.left:0,r=e.running(),m=a.share_time&&ks(s,r,c),d=Math.min(bi,s.spare),p=o.segments[o.segment].minutes;return i`<section class="card time">
<h2>${D.time}</h2>
${o.phase==="open"&&i`<${gi} left=${ys(s,r)} over=${ws(s,r,c)} />`}
${m&&m!==Number(s.each)&&i`<button class="btn" onClick=${()=>t({do:"share_time",segment:a.share_time,each:Number(s.each)})}>${D.share(m)}</button>
<p class="small soft">${D.shareNote(Number(s.each),s.to_come??0)}</p>`}
${a.give_minutes&&i`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:a.give_minutes,minutes:p+d})}>${D.more(d)}</button>`}
<${vs} room=${e} ask=${t} />
${a.slow_pace&&i`<button class="btn" title=${D.slowNote} onClick=${()=>t({do:"slow_pace",gathering:a.slow_pace,on:!0})}>${D.slow}</button>`}
${a.usual_pace&&i`<p class="small soft" role="status">${D.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:a.usual_pace,on:!1})}>${D.usual}</button>`}
</section>`}var gi=({left:e,over:t})=>i`<p class="small">${e<=0?D.closingNow:D.untilClosing(e)}</p>
${e>0&&t>3e4&&i`<p class="small told-gently" role="status">${D.eats(t)}</p>`}`;function _s({room:e,ask:t}){let n=C(),o=Lt(e),s=B(e),a=e.lanes.desk.value,l=Object.entries(a?.waiting??{});if(!a||!l.length)return null;let c=a.can.admit&&!n.busy,r=m=>c&&n.run(m,()=>j(e,d=>qe(d,m)));return i`<section class="card">
<h2>${_.waiting} <span>${l.length}</span></h2>
${l.map(([m,d])=>{let p=e.words(d.name),$=o(m),u=[Bt($)||(d.first_time?_.firstTime:_.returning),!d.here&&_.gone,!d.accepted&&_.notAccepted].filter(Boolean);return i`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Ht} knock=${$} />
<div class="row">
${s&&!$.stop&&i`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>r(m)}>${_.admit}<span class="visually-hidden"> ${p}</span></button>`}
${d.first_time&&i`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${_.notNow}<span class="visually-hidden"> ${p}</span></button>`}
</div>
</div>`})}
${!s&&i`<p class="small soft">${he.title}. <a href=${`#/desk/${e.circle}`}>${_.full}</a></p>`}
${!c&&i`<p class="small soft" id="admit-later">${n.busy?pe.admitting:_.admitLater}</p>`}
<${me} sentence=${n.sentence} />
</section>`}function ki({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=qn(e);return!e.lanes.desk.value||!Fn(e)?null:i`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${_.label}>
<${It} room=${e} />
<${gs} room=${e} ask=${o} />
<${_s} room=${e} ask=${o} />
<section class="card next-card">
<h2>${_.next}</h2>
<${yi} room=${e} ask=${o} />
<${me} sentence=${s} />
</section>
<${$s} room=${e} ask=${o} />
<${xs} room=${e} ask=${o} />
<${hs} room=${e} ask=${o} />
<${cs} room=${e} />
<${Ft} room=${e} gathering=${Z(e)?.id} />
<${wi} room=${e} ask=${o} sentence=${s} />
<button class="btn desk-close" onClick=${n}>${_.close}</button>
</div>`}function yi({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=Z(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],a=[n.resume&&i`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${_.resume}</button>`,n.open&&i`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${_.begin}</button>`,n.begin_round&&i`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${_.round}</button>`,n.release&&i`<${st} label=${_.release} sure=${_.releaseSure} yes=${_.releaseYes} no=${_.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&i`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${_.nextPart(xt(e,o.segments[s??""]))}</button>`].filter(Boolean);return i`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${a}</div>
${n.pause&&i`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${_.pause}</button>`}`}function wi({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=Z(e);if(!o||!s)return null;let a=s.lead===jn(e);return i`<section class="card">
<h2>${_.more}</h2>
<p class="small soft">${a?_.youLead:_.leads(ne(e,s.lead))}</p>
<${ds} room=${e} ask=${t} sentence=${n} />
${!a&&i`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${_.lead}</button>`}
${o.close_gently&&i`<${st} label=${_.close_gently} sure=${_.closeSure} yes=${_.closeYes} no=${_.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${_.full}</a>
</section>`}function vi({room:e,gathering:t}){let n=C();return B(e)?i`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>j(e,o=>je(o,t)))}>${k.openDoors}</button>
<${me} sentence=${n.sentence} />`:null}var ge={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Ss({params:e}){let[t,n]=h("opening"),[o,s]=h(""),a=async()=>{n("opening");try{await G("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof Q?l:new Q("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return M(()=>{a()},[]),t==="fault"?i`<${ce} sentence=${o} onAgain=${a} />`:t==="opening"?i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${ge.welcome}</h1><p role="status">${ge.opening}</p></main>`:i`<main class="page door">
<header><h1>${ge.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${ge.closedDo}</p>
<ul class="bullets"><li>${ge.closedServer} <code>${ge.command}</code></li><li>${ge.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${a}>${ge.again}</button>
</main>`}export{ls as Circle,mo as Desk,ki as DeskColumn,vi as OpenDoors,Ss as Setup};
