/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as S,b as ee,c as ke}from"./chunk-C2QOQSPX.js";import{b as Fn}from"./chunk-42HVB7XH.js";import{$ as Sn,$a as xt,A as xe,Aa as Mn,B as mn,Ba as In,C as at,Ca as Q,Da as _e,E as De,Ea as Y,F as dn,Fa as En,G as pn,Ga as Se,H as un,Ha as Hn,I as $n,Ia as Ee,J as fn,Ja as He,K as rt,Ka as wt,L as hn,La as Bn,M as bn,Ma as Be,Na as yt,Oa as le,P as gn,Pa as Vt,Qa as Ln,R as kn,Ra as Kn,S as wn,T as yn,Ta as Le,U as Me,Ua as te,V as lt,Va as Wn,W as ct,Wa as Rn,X as vn,Xa as ne,Y as xn,Ya as jn,Z as mt,Za as vt,_ as _n,a as i,aa as On,ab as _t,b as h,ba as Cn,bb as I,c as M,ca as Ie,cb as L,d as V,db as z,e as st,ea as Tn,eb as Zt,f as an,fa as T,fb as Yn,g as rn,ga as H,gb as ce,h as U,ha as dt,hb as St,i as ue,ia as pt,ib as Ut,j as G,ja as Pn,jb as qn,k as Ne,ka as ut,kb as Gn,l as W,la as $t,lb as zn,ma as Nn,n as ln,pa as ft,q as Ae,r as it,ra as ht,ta as ge,ua as bt,va as An,wa as gt,xa as se,y as cn,ya as Dn,za as kt}from"./chunk-XBGLTDCD.js";var ks=1e4,Vn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Ot(){let[e,t]=h(null),[n,o]=h(""),s=V(0),a=an(async()=>{let l=++s.current;try{let c=await ue("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof U&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof U?c.sentence:String(c))}},[]);return M(()=>{let l=()=>{document.visibilityState==="visible"&&a()},c=setInterval(l,ks),r=Tn.subscribe(()=>{a()});for(let[m,p]of Vn)m.addEventListener(p,l);return()=>{clearInterval(c),r();for(let[m,p]of Vn)m.removeEventListener(p,l);s.current=0}},[a]),{desk:e,stale:!!(e&&n),sentence:n,load:a}}var ws=480;function Ke({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var we=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Ct=(e,t)=>e.length<ws?e:e.filter(n=>!n.ended||t(n.member));function Qt(e,t,n){return W(n,"no_key"),{named:t,give:o=>_n(e,{id:o.device,agree:o.agree},t,n)}}var Zn=({circle:e,roster:t,circleKeys:n})=>Qt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Xt({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return W(s&&n?.id===o,"no_key"),Qt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Tt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await fn(e,n,t.number,o.public),give:s=>Sn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),$e=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:a})=>({device:o.device,what:s.what,number:s.number,text:e.add(await a(o))}))));async function Ve(e,t,n,{before:o,...s}){let a=Me(),{named:l,record:c}=await mt(e,t,{...s,key:a,before:o??null});return{gift:Qt(e,l,a),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var We=async(e,t,n,o)=>({roster:o.number,signed:n.add(await rt(e,t,o))});function ie(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var Ze=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Re(e,t){let{held:n}=e,o=ie(),{gift:s,record:a,state:l}=await Ve(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ke(n),gatheringKeys:[{gathering:t,...l}]},r={...await We(n.circle,n.deskKeys,o,c),gathering_key:a,grants:await $e(o,we(c.devices,Ze(e)),[s])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var Pt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Jt(e){return W(Pt(e),"no_key"),e}var ys=["keys_moved","keys_renewed","keys_incomplete"];async function Un({at:e,send:t,newer:n},o){for(let s=1;;s++){let a=await e(),l=await t(await o(a));if(l.outcome!=="refused"||!ys.includes(l.code??"")||s===5)return l;await n(a.held.roster.seen.number)}}var vs=4e3,K=e=>Pt(e.held.value);function Qe(e){let{desk:t,ring:n}=e.lanes,o=Jt(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:a}=n.value;return{held:o,desk:t.value,circle:s,running:a?.id,seats:Object.keys(a?.seats??{}),words:e.words,sealed:e.sealed}}async function Qn(e){return await Ue(e.keys,t=>t!=="looking"),await Ue(e.lanes.desk,Boolean),await Ue(e.lanes.ring,Boolean),K(e)||await Ue(e.held,Pt),!!Jt(e.held.value)}var F=(e,t)=>Un({at:async()=>Qe(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>xs(e,n)},t),xs=(e,t)=>Ue(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),Ue=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>a()),n()),s=setTimeout(o,vs),a=e.subscribe(l=>{t(l)&&o()})});var Oe=(e,t,n)=>`${e} ${e===1?t:n}`,je={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Xn={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},ye={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Jn={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},eo={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Nt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},me={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},v={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Oe(e,"person asked for you","people asked for you"),waits:e=>Oe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Oe(e,"person","people"),seats:(e,t)=>`${Oe(e,"participant","participants")}, ${Oe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Oe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},X={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},C={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},D={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Oe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},N={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ce={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},Z={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},ve=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var _s=24,Ss=137.5;function to({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,_s-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,a=Math.min(8.5,200/s/1.35),l=[v.seats(e,t),n?v.waits(n):""].filter(Boolean).join("; ");return i`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,r)=>{let m=(r/s*360-90)*(Math.PI/180);return i`<circle key=${r} class=${c} style=${{"--h":String((25+r*Ss)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${a.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function no(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(l=>4+(l-n)/o*92);for(let l=1;l<a.length;l++)a[l]=Math.max(a[l],a[l-1]+s);for(let l=a.length-1,c=96;l>=0;l--,c-=s)a[l]=Math.min(a[l],c);return e.length===1?[50]:a}var Os=24;function Cs(e,t){let n=En(e,se(),t);return n===0?`${wt(new Date(e))==="evening"?v.near.tonight:v.near.today} ${Q(e)}`:n===1?`${v.near.tomorrow} ${Q(e)}`:n>1&&n<7?Hn(e):_e(e)}function oo({gatherings:e,now:t}){if(!e.length)return i`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=no(n).map(r=>document.dir==="rtl"?100-r:r),s=e.findIndex(r=>!r.past),a=v.weeks(e.filter(r=>r.past).map(r=>_e(Number(r.at))),e.filter(r=>!r.past).map(r=>`${_e(Number(r.at))} ${Q(Number(r.at))}`)),l=[];for(let r of[s,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(o[m]-o[r])>=Os)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return i`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>i`<circle key=${r.id} class=${r.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(r=>i`<text key=${r} class=${r===s?"next":""} x=${`${c(o[r])==="start"?0:c(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${c(o[r])}>${r===s?Cs(n[r],t):_e(n[r])}</text>`)}
</svg>`}var Ts=60*6e4,Ps=240*6e4;function so({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=T(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,r=!e.phase&&n&&c<Ts&&c>-Ps,m=async()=>{let d=gt(e.id),$=await s.run("open",async()=>await Qn(d)&&F(d,u=>Re(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[ye[e.entry],je[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return i`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${to} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&i`<p class="live">${Nt[e.phase]}</p>`}
</div>
<div class="what">
<${oo} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&i`<p class="small">${v.gathering(l.number)}: ${Y(Number(l.at),void 0,o)}, ${Q(Number(l.at))}</p>`}
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
</section>`}var Ns=()=>import("./field-qr-LY3MPTGJ.js").then(e=>e.Qr);function Xe({id:e,title:t,label:n,link:o,says:s,done:a,shareText:l,onDone:c,children:r}){let[m,p]=h(""),[d,$]=h(!1),u=V(null),b=V(null);M(()=>b.current?.focus(),[]);let g=async()=>{try{await navigator.clipboard.writeText(o),p(S.copied)}catch{u.current?.focus(),u.current?.select(),p(S.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return i`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${s.map(w=>i`<p key=${w}>${w}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${w=>w.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${g}>${S.copy}</button>
${"share"in navigator&&i`<button type="button" class="btn" onClick=${f}>${S.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?S.qrHide:S.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${a}</button>
</div>
${d&&i`<figure class="qr-shown"><${yt} load=${Ns} text=${o} label=${S.qrOf(n)} /><figcaption class="small soft">${S.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function ao(){let[e,t]=h(null),n=T(),o=async s=>{let a=await n.run(String(s),()=>G("/api/links",{for_me:s}));a&&t({link:a.link,forMe:s})};return i`<div class="panel"><h3>${X.title}</h3>
<p class="soft">${X.lead}</p>
${e?i`<${Xe} key=${e.link} id="facilitator-link" title=${e.forMe?X.back:X.invite} label=${X.linkLabel} link=${e.link}
says=${[e.forMe?X.backShown:X.inviteShown,X.once]} done=${X.done} onDone=${()=>t(null)} />`:i`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${X.invite}</button><p class="soft small">${X.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${X.back}</button><p class="soft small">${X.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function ro(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return M(()=>{let s=!0;return o&&ht(o.split(",")).then(a=>s&&n(a)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||v.untitled(s.spoken)}function lo(){let{desk:e,stale:t,sentence:n,load:o}=Ot(),s=T(),a=ro(e?.circles??[]);if(!e&&n)return i`<${le} sentence=${n} onAgain=${o} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${S.loading}</p></main>`;let l=v.greeting[wt()],c=()=>s.run("sign-out",()=>G("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return i`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?S.offline:""}</p>
<${io} circles=${e.circles} titleOf=${a} />
${!e.crisis_line_confirmed&&i`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${C.notice}</h2><p>${C.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${C.look}</a>
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
<div class="panel"><h3>${C.title}</h3>
<p class="soft">${e.crisis_line_confirmed?C.open:C.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${C.look}</a></div>
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
</main>`}var de={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},fe={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},R={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},ae={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},pe={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Je={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"};function co({room:e,onSheet:t}){return K(e)?null:i`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${fe.title}</h2>
<p>${fe.works}</p><p>${fe.worksNot}</p><p>${fe.how}</p><p class="soft small">${fe.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${fe.sheet}</button>
</section>`}async function At({circle:e,deskKeys:t},n,o){let s=xe(n.secret);return o.desk||o.person?`${s} ${await wn(e,t,n,o)}`:s}var et=e=>mn(e.split(" ")[0]);async function mo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:yn(e,t,{invitation:n,secret:et(o)},s)}var po=new Map;function tt(e,t){let n=`${e} ${xe(t)}`,o=po.get(n);if(o)return o;let s=at(e,t);return po.set(n,s),s}var Ye=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),en=(e,t,n,o,s)=>Cn(e,t,n.page,o,JSON.stringify(s));async function Dt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),a=await Promise.all(s.map(async([l,c])=>{let r=await tt(e.held.circle,et(e.words(c.secret)));return[l,o.add(await en(e.held.circle,l,r,t,n))]}));return Object.fromEntries(a)}var Mt=65,As=32;async function tn({held:e,desk:t,words:n,sealed:o},s){let a=t.waiting[s],l=t.invitations[a?.invitation??""];W(a?.device&&a.proof&&a.invitation&&l,"not_proven");let c=it(o(a.proof)??"");W(c.length===3*Mt+As,"not_proven");let[r,m,p]=[0,1,2].map(g=>c.slice(g*Mt,(g+1)*Mt)),d=n(l.secret),$=await mo(e,a.invitation,d),u={member:$.person??s,device:a.device,agree:r,sign:m,self:p};await un(e.circle,a.invitation,await tt(e.circle,et(d)),u,Ae(c.slice(3*Mt)));let b=[...e.roster.devices.values()].some(g=>g.member===s);return W(!b||$.person===s,"not_proven"),W((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function Fe(e,t){let n=e.desk.waiting[t];return W(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Ms(e,t):Ds(e,t)}async function Ds(e,t){let{held:n,running:o}=e,{newcomer:s,desk:a,back:l}=await tn(e,t),c={...s,ended:!1},r=ie(),m=o&&(!l||a||e.seats.includes(s.member)),p=[Zn(n),...m?[Xt(n,o)]:[],...a?await Tt(n.circle,n.deskKeys):[]],d=Ke(n,o);d.devices=[...Ct(d.devices,b=>b in e.desk.members),c];let $={...await We(n.circle,n.deskKeys,r,d),admission:r.add(await bn(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(b=>b.named)})),grants:await $e(r,[c],p)},u=l?void 0:await uo(e,t,r,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:r.bodies}}async function Ms(e,t){let{held:n,running:o}=e,s=ie(),a=we([...n.roster.devices.values()],r=>r===t),l=o?await $e(s,a,[Xt(n,o)]):[],c=await uo(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function uo({held:e,desk:t,sealed:n},o,s,a){let l=t.waiting[o].name,{author:c,sealed:r,wraps:m}=bt(n(l)??"");if(m.some(u=>$n(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===a?.device?a:e.roster.devices.get(u),$=$t(e,"circle");return W($&&c===o,"wrong_author"),s.bodies[l]=ge(c,r,[...m,await ct(p,r,m,d,ut(e),$)]),l}var It=({knock:e})=>i`${e.stop&&i`<p class="problem"><b>${de.unproven}.</b> ${de.unprovenHint}</p>`}
${e.alike&&i`<p><span class="mark stale" dir="auto">${de.alike(e.alike)}</span></p>`}`,Et=e=>e.back?de.back(e.back):e.desk?de.desk:"";var Is=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function $o(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Is.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function fo(e,t){let n=$o(e);return n?t.find(o=>$o(o)===n):void 0}function Ht(e){let[t,n]=h({}),o=e.lanes.desk.value,s=K(e),a=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=a.map(([c,r])=>`${c} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return M(()=>{let c=!0;for(let[r]of s?a:[])Es(e,r).then(m=>c&&n(p=>({...p,[r]:m})));return()=>{c=!1}},[e,s,l]),c=>{let r=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:fo(r,m)}}}async function Es(e,t){try{let n=Qe(e),{newcomer:o,desk:s,back:a}=await tn(n,t);return{good:!0,desk:s&&!a,back:a?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ne),stop:n instanceof Ne?n.sentence:void 0}}}function ho({room:e,desk:t}){let n=T(),o=Ht(e),s=K(e),a=Object.entries(t.waiting),l=r=>n.run(r,()=>F(e,m=>Fe(m,r))),c=r=>n.run(r,()=>e.send({do:"decline",person:r}));return i`<section class=${a.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${a.length>0&&i`<span>${a.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?de.admitting:a.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${a.map(([r,m])=>{let p=e.words(m.name),d=o(r),$=[Et(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return i`<li key=${r} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${It} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&i`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(r)}>${k.admit}</button>`}
<${ee} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var qe=240,Te={least:3,most:12,usual:8},bo=20,Hs=["closing","release"],nn=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),go=(e,t)=>(t-1)%Math.max(1,e.gathering.length),ko=e=>!Hs.includes(e.from.kind);function Pe(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=qe?t:0}var on=e=>e.reduce((t,n)=>t+(n.out?0:Pe(n)),0);function wo(e,t){let n=e.from.each[t],o=Pe(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function yo({gathering:e,at:t,zone:n,theme:o,parts:s}){let a={},l=r=>{if(!r.trim())return;let m=H();return a[m]=r.trim(),m},c=s.filter(r=>!r.out).map(({id:r,from:m,prompt:p,...d})=>({id:r,kind:m.kind,minutes:Pe({id:r,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:on(s),theme:l(o),agenda:c},bodies:a}}var Bt=e=>/^\d+$/.test(e.trim())&&Number(e)<=qe?Number(e):0;function vo({id:e,plan:t,room:n,onDone:o}){let[s,a]=h({}),[l,c]=h([]),r=V(null),m=T();M(()=>r.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,b)=>u+Bt(p(b)),0);return i`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let b=[...t.agenda.filter(f=>!Bt(p(f))).map(f=>({id:`now-${f}`,sentence:x.minutesBad})),...d>qe?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(b),b.length)return;let g=Object.fromEntries(t.agenda.filter(f=>Bt(p(f))!==t.segments[f].minutes).map(f=>[f,Bt(p(f))]));(!Object.keys(g).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:g})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${Ce.minutesTitle}</h3>
<p class="hint">${Ce.minutesHint}</p>
<${z} problems=${l} summary=${S.summary} />
<ol class="parts">${t.agenda.map(u=>{let b=n.words(t.segments[u].title)||me[t.segments[u].kind];return i`<li key=${u}><span dir="auto">${b}</span>
<span class="plan-minutes"><${I} id=${`now-${u}`} label=${x.minutesOf(b)} bare value=${p(u)} problem=${L(l,`now-${u}`)}
onValue=${g=>a({...s,[u]:g})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(d)}</b> <span class="soft">${x.ends(Q(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ce.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function sn({id:e,plan:t,room:n,people:o,large:s,onSheet:a}){let[l,c]=h(!1),r=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return i`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${Y(r)}</b> <span>${Se(r,t.minutes)}</span></p>
${!He(r,t.zone,se())&&i`<p class="soft small">${k.inZone(`${Y(r,t.zone)}, ${Se(r,t.minutes,t.zone)}`,Ee(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${m&&i`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?i`<${vo} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:i`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return i`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||me[$.kind]}</span>${u&&i`<small class="soft"> ${x.each(ve(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ce.minutes}</button>
<button type="button" class="btn small quiet" onClick=${a}>${Ce.sheet}</button></div>`}
</details>
</div>`}var Bs=60*6e4;function xo({room:e,circle:t,desk:n,home:o,running:s,onPlan:a,onSheet:l}){let c=T(),r=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,w])=>Number(f.at)-Number(w.at)),[m,...p]=r,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>F(e,w=>Re(w,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),b=o&&!o.crisis_line_confirmed,g=()=>{if(b)return i`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!K(e))return null;let f=Number(m[1].at);return f-Date.now()<Bs?i`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:i`<${ee} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${Y(f)}, ${Q(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return i`<section class="panel next" aria-labelledby="next-title">
${s&&i`<div class="live-now"><p class="live">${Nt[s.phase]}</p><p class="soft small">${v.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?i`<${sn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${g()}
<p role="alert" class="refusal">${c.sentence}</p>`:i`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${a}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&i`<${ee} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&i`<h3>${k.later}</h3><ul class="later">${p.map(([f,w])=>i`<li key=${f}>
<${sn} id=${f} plan=${w} room=${e} people=${d} onSheet=${()=>l(f)} />
<${ee} label=${k.unplan} name=${`${k.unplan}: ${v.gathering(w.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var Ls=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),Ge=()=>({invitation:H(),secret:On(),page:H(),kept:H()});async function ze(e,{invitation:t,secret:n,page:o,kept:s},{reusable:a,expires:l,desk:c=!1,person:r=null}){let{circle:m}=e.held,p=await tt(m,n),d=await kn(p.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:b}=await lt($,0,await At(e.held,{invitation:t,secret:n},{desk:c,person:r}),e.held.device,[Ls(e.held)]);return{command:{do:"invite",invitation:t,hash:d,reusable:a,expires:l,page:o,secret:s,...r?{person:r}:c&&{desk:c}},bodies:{[o]:await en(m,t,p,e.held.desk,Ye(e)),[s]:ge(e.held.person,u,b)}}}async function _o(e,t){let{held:n,desk:o,running:s}=e,{circle:a}=n,l=ie(),c=Ke(n,s),r=O=>O!==t,m=Ze(e)(t)?await xn(a,n.deskKeys):void 0,p=m?.keys??n.deskKeys,d=n.circleKeys[c.circleKey.number];W(d,"no_key");let $=await Ve(a,p,l,{what:"circle",owner:a,number:c.circleKey.number+1,before:d});c.circleKey=$.state;let[u]=c.gatheringKeys,b=u&&await Ve(a,p,l,{what:"gathering",owner:u.gathering,number:u.number+1});b&&(c.gatheringKeys=[{gathering:u.gathering,...b.state}]),c.devices=Ct(c.devices,O=>O in o.members).map(O=>O.member===t?{...O,ended:!0}:O);let g=we(c.devices,r),f=b?we(g,Ks(e)):[],w={...await We(a,p,l,c),circle_key:$.record,...b&&{gathering_key:b.record},...m&&{desk:l.add(m.record)},grants:[...await $e(l,g,[$.gift]),...b?await $e(l,f,[b.gift]):[],...m?await $e(l,we(g,Ze(e)),await Tt(a,p)):[]],...m&&{pages:await Dt(e,De(p),Ws(e,t),l)}};return{command:{do:"remove",person:t,step:w},bodies:l.bodies}}var Ks=e=>t=>Ze(e)(t)||e.seats.includes(t);function Ws(e,t){let n=e.desk.members[t]?.name;return Ye({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function nt({id:e,label:t,value:n,options:o,onValue:s}){return i`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(a=>i`<label key=${a.value}>
<input type="radio" name=${e} value=${a.value} checked=${a.value===n} onChange=${()=>s(a.value)} />
<span><b>${a.label}</b>${a.hint&&i`<small>${a.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Rs=()=>`${location.origin}${location.pathname}`,Lt=(e,t)=>`${Rs()}#/invitation/${e}/${xe(t)}`,So=(e,t,n)=>`${e}/${t}/${xe(n)}`,Oo=()=>`${location.host}${location.pathname}#/words`;var js=1440*6e4,Ys=14,Fs=180;function Kt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[a,l]=h(t.entry==="drop_in"?"many":"one"),[c,r]=h(String(Ys)),[m,p]=h(!0),[d,$]=h([]),u=V(Ge()),b=T();return i`<form class="stack" onSubmit=${async f=>{f.preventDefault();let w=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Fs;if($(w?[]:[{id:"days",sentence:N.daysBad}]),!w)return;let O=!n&&a==="many",E=Date.now()+Number(c)*js,{secret:j}=u.current;if(!await b.run("invite",()=>F(e,y=>ze(y,u.current,{reusable:O,expires:E,desk:n}))))return;let J=n&&m?await b.run("link",()=>G("/api/links",{for_me:!1})):void 0;n&&m&&!J||o({link:J?So(J.link,t.id,j):Lt(t.id,j),secret:j,reusable:O,expires:E,hands:n,speakable:!J})}} novalidate autocomplete="off">
<${z} problems=${d} summary=${S.summary} />
${n?i`<p class="soft small">${R.handsHint}</p><${Zt} id="invite-new-here" on=${m} hint=${R.newHereHint} onChange=${p}>${R.newHere}</${Zt}>`:t.entry==="drop_in"&&i`<${nt} id="invite-kind" label=${N.kind} value=${a} onValue=${l} options=${[{value:"many",label:N.reusable,hint:N.reusableHint},{value:"one",label:N.single,hint:N.singleHint}]} />`}
<${I} id="days" label=${N.days} value=${c} onValue=${r} problem=${L(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?R.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${N.create}</button><button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function Wt({made:e,spoken:t,onDone:n}){let o=e.back?R.wayTitle(e.back):e.hands?R.handsTitle:N.shownTitle,s=e.back?R.wayShown:e.hands?R.handsShown:e.reusable?N.shownMany:N.shown;return i`<${Xe} key=${e.link} id="invitation-link" title=${o} label=${N.linkLabel} link=${e.link} shareText=${N.shareText}
says=${[s,N.once,N.until(Y(e.expires))]} done=${N.done} onDone=${n}>
${e.speakable&&t!==void 0&&i`<${qs} secret=${e.secret} spoken=${t} />`}
</${Xe}>`}function qs({secret:e,spoken:t}){let[n,o]=h([]);return M(()=>{gn(e).then(o)},[e]),n.length?i`<section class="spoken" aria-label=${R.wordsTitle}>
<h4>${R.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${R.number}: <b>${t}</b></p>
<p class="small soft">${R.wordsHint(Oo())}</p>
</section>`:null}var Gs=10080*6e4;function Co({room:e,circle:t,desk:n,spoken:o}){let[s,a]=h(!1),[l,c]=h(null),[r,m]=h(""),p=V({}),d=T(),$=K(e),u=e.lanes.member.value?.person,b=Object.entries(n.members).map(([y,re])=>({person:y,role:re.role,name:e.words(re.name)})),g=b.filter(y=>y.role!=="participant"),f=b.filter(y=>!g.includes(y)).sort((y,re)=>y.name.localeCompare(re.name)),w=[...g,...f].filter(y=>y.person!==u),O=async y=>{m(""),await d.run(`end-${y.person}`,()=>G("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(ke.memberDone(y.name))},E=async y=>{m(""),await d.run(`remove-${y.person}`,()=>F(e,re=>_o(re,y.person)))&&m(ae.done(y.name))},j=async({person:y,role:re,name:B})=>{let q=p.current[y]??=Ge(),oe=Date.now()+Gs;await d.run(`way-${y}`,()=>F(e,zt=>ze(zt,q,{reusable:!1,expires:oe,person:y,desk:re!=="participant"})))&&(delete p.current[y],c({link:Lt(t.id,q.secret),secret:q.secret,reusable:!1,expires:oe,back:B,speakable:!0}))},be=y=>{c(y),a(!1)},J=!!d.busy;return i`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${b.length}</span></h2>
<ul class="names">${[...g,...f].map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&i`<small class="soft">${eo[y.role]}</small>`}</li>`)}</ul>
${!f.length&&i`<p class="soft small">${k.noPeople}</p>`}
${g.length<2&&i`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?i`<${Wt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Kt} room=${e} circle=${t} hands onMade=${be} onCancel=${()=>a(!1)} />`:$&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${R.hands}</button></div>`}
${w.length>0&&i`<details><summary>${ke.members}</summary>
<p class="soft small">${ke.membersHint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&i`<button type="button" class="btn small" disabled=${J} aria-label=${R.wayOf(y.name)} onClick=${()=>j(y)}>${R.way}</button>`}
${y.role==="participant"&&i`<${ee} label=${ke.member} name=${ke.memberOf(y.name)} kind="btn small quiet" ask=${ke.memberAsk(y.name)} yes=${ke.memberYes}
busy=${J} onYes=${()=>O(y)} />`}</li>`)}</ul>
</details>
${$&&i`<details><summary>${ae.title}</summary>
<p class="soft small">${ae.hint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ee} label=${ae.one} name=${ae.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?ae.ask(y.name):ae.askDesk(y.name)} yes=${ae.yes} no=${ae.no}
busy=${J} onYes=${()=>E(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?ae.busy:d.busy.startsWith("way")?R.making:r}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function To({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,a]=h(!1),[l,c]=h([]),r=T(),m=async p=>{p.preventDefault(),a(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=H();await r.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),a(!0))};return i`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&i`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${z} problems=${l} summary=${S.summary} />
<${I} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${L(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Po({room:e,circle:t,onRevise:n}){return i`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>i`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${K(e)&&i`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Rt({room:e,gathering:t}){let n=rn(),o=e.lanes.desk.value,a=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[Ut(e,c.arriving),Ut(e,c.leaving)],p=r&&m?St.both(r,m):r||m&&St.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return a.length?i`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${St.desk}</h2>
<ul class="numbers">${a.map(l=>i`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function No({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?i`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>i`<li key=${o} class="between"><span>${Y(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Rt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Ao({view:e,open:t,busy:n,back:o,onRevoke:s}){let a=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&N.usedBy(e.used),t&&N.goodUntil(Y(Number(e.expires)))].filter(Boolean);return i`<li class="between">
<p><span dir="auto">${o?R.forBack(o):e.desk?R.forHands:e.reusable?N.forMany:N.forOne}</span> <span class=${`mark ${a}`}>${N.state[a]??a}</span>
${l.length>0&&i`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&i`<${ee} label=${N.revoke} kind="btn small quiet" ask=${N.revokeAsk} yes=${N.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Do({room:e,circle:t,desk:n,spoken:o}){let[s,a]=h(!1),[l,c]=h(null),r=T(),m=Date.now(),p=Object.entries(n.invitations).sort(([,g],[,f])=>Number(f.expires)-Number(g.expires)),d=g=>g.state==="open"&&Number(g.expires)>m,$=p.filter(([,g])=>d(g)),u=p.filter(([,g])=>!d(g)),b=([g,f])=>i`<${Ao} key=${g} view=${f} open=${d(f)} busy=${r.busy===g}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>r.run(g,()=>e.send({do:"revoke",invitation:g}))} />`;return i`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${N.title}</h2>
${l?i`<${Wt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Kt} room=${e} circle=${t} onMade=${g=>{c(g),a(!1)}} onCancel=${()=>a(!1)} />`:K(e)&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${N.make}</button></div>`}
${$.length?i`<ul class="names">${$.map(b)}</ul>`:!l&&!s&&i`<p class="soft small">${N.none}</p>`}
${u.length>0&&i`<details><summary>${N.older(u.length)}</summary><ul class="names">${u.map(b)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}function jt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Te.least,Math.min(Te.most,e+s)));return i`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Te.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Te.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&i`<p class="problem">${t}</p>`}
</div>`}function Mo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:a}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[r,m]=h(()=>Math.max(3,Math.min(12,c||8)));M(()=>{Kn()},[]);let p=Ln.value.known;if(!l)return i`<main class="page desk narrow"><header><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Z.title}</h1></div></header><p>${Z.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,b=l.agenda.reduce((f,w)=>f+e.words(l.segments[w].prompt).length,0),g=l.agenda.length>12||b>1200;return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${Z.title}</h1><p class="soft">${Z.lead}</p></div></header>
<div class="on-screen between"><${jt} people=${r} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${Z.print}</button></div>
<article class=${`paper${g?" dense":""}`} aria-label=${Z.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${v.gathering(l.number)}${$&&i`: <span dir="auto">${$}</span>`}</h2>
<p>${Y(d)}, ${Se(d,l.minutes)}${!He(d,l.zone,se())&&` (${Se(d,l.minutes,l.zone)} ${Ee(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${Z.begins}</th><th scope="col">${Z.part}</th><th scope="col">${Z.minutes}</th><th scope="col">${Z.each(r)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let w=l.segments[f],O=u;u+=w.minutes*6e4;let E=w.each?.[r];return i`<tr key=${f}><td>${Se(O,w.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(w.title)||me[w.kind]}</b>${w.prompt&&i`<p dir="auto">${e.words(w.prompt)}</p>`}</td>
<td>${w.minutes}</td><td>${E===void 0?"":ve(E)}</td></tr>`})}</tbody></table>
<footer><h3>${Z.lines}</h3>
<ul>${p?.emergency&&i`<li><b>${Z.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>i`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&Z.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${Z.noCare}</p></footer>
</article>
</main>`}async function Io(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??H()})),a=ie(),l=await Dt(e,e.held.desk,Ye(e,{agreements:n,version:t}),a);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:r})=>[c,r])),bodies:a.bodies}}var zs=24,Yt=e=>e.map(t=>({key:H(),text:t}));function Ft(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:D.agreementMissing})):[{id:"promise-add",sentence:D.agreementsNone}]}function qt({list:e,problems:t,onList:n}){let o=V(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},a=c=>{n(e.filter(r=>r!==c)),document.getElementById("promise-add")?.focus()};return i`<div class="promises" ref=${c=>{let r=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
<ol>${e.map((c,r)=>i`<li key=${c.key}>
<${I} id=${`promise-${c.key}`} label=${D.agreement(r+1)} bare as="textarea" value=${c.text}
problem=${L(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>a(c)}><span class="visually-hidden">${D.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=zs} onClick=${s}>${D.add}</button>
${L(t,"promise-add")&&i`<p class="problem">${D.agreementsNone}</p>`}
</div>`}function Eo({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(g=>e.words(g)),[a]=h(t.agreements_version+1),[l,c]=h(()=>Yt(s)),[r,m]=h([]),[p,d]=h(!1),$=T(),u=t.agreements_version>=a&&!$.busy,b=async g=>{g.preventDefault();let f=l.map(O=>O.text.trim()),w=Ft(l);m(w),d(!w.length&&f.join(`
`)===s.join(`
`)),!(w.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>F(e,O=>Io(O,a,f)))&&o()};return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${b} novalidate autocomplete="off">
<${z} problems=${r} summary=${S.summary} />
<${qt} list=${l} problems=${r} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(a)}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>
</main>`}function Ho({when:e,at:t,problems:n,onWhen:o}){let s=st(()=>[...new Set([e.zone,...Dn()])].sort(),[e.zone]),a=r=>t===void 0?"":`${Y(t,r)}, ${Q(t,r)}`,l=!!(e.date&&e.time)&&t===void 0,c=kt(e.date,e.time,e.zone).length>1;return i`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${I} id="plan-date" label=${x.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${L(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${I} id="plan-time" label=${x.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${L(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${I} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
${s.map(r=>i`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${I}>
</div>
<p role="status" class="reads">${t!==void 0?He(t,e.zone,se())?x.reads(a(e.zone)):i`${x.reads(x.readsZone(a(e.zone),Ee(e.zone)))} <b>${x.readsYours(a(se()))}.</b>`:l?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function Bo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||me[e.from.kind],a=e.out||!Pe(e)?void 0:wo(e,t);return i`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:a===void 0?"":(a<bo?x.eachLittle:x.each)(ve(a),t)}</p></div>
${!e.out&&i`<div class="plan-minutes"><${I} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&i`<${I} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ko(e)&&i`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var Vs=10080*6e4;function Zs(e){let t=Object.values(e.planned).sort((a,l)=>Number(l.at)-Number(a.at))[0],n=t?.zone||se(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Mn(o+Vs,n);return{date:Date.parse(s)>Date.now()?s:"",time:In(o,n),zone:n}}function Lo({room:e,desk:t,n,template:o,onDone:s}){let[a,l]=h(()=>Zs(t)),[c,r]=h(()=>go(o,n)),[m,p]=h(o.gathering[c]?.theme??""),[d,$]=h(()=>nn(o.gathering[c])),[u,b]=h(Te.usual),[g,f]=h([]),[w]=h(H),O=T(),E=kt(a.date,a.time,a.zone)[0],j=on(d),be=B=>{r(B),p(o.gathering[B].theme),$(nn(o.gathering[B]))},J=()=>{let B={date:!a.date&&x.dateMissing,time:!a.time&&x.timeMissing},q=a.date&&a.time&&E===void 0&&x.timeSkipped;return[B.date&&{id:"plan-date",sentence:B.date},B.time&&{id:"plan-time",sentence:B.time},q&&{id:"plan-time",sentence:q},E!==void 0&&E<Date.now()&&{id:"plan-date",sentence:x.datePast},...d.filter(oe=>!oe.out&&!Pe(oe)).map(oe=>({id:`min-${oe.id}`,sentence:x.minutesBad})),j>qe&&{id:"plan-people",sentence:x.sumTooLong}].filter(oe=>typeof oe=="object")},y=async B=>{B.preventDefault();let q=J();if(f(q),q.length)return;let{plan:oe,bodies:zt}=yo({gathering:w,at:E,zone:a.zone,theme:m,parts:d});await O.run("plan",()=>e.send({do:"plan_gathering",plan:oe},zt))&&s()},re=B=>$(d.map(q=>q.id===B.id?B:q));return i`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${z} problems=${g} summary=${S.summary} />
<${Ho} when=${a} at=${E} problems=${g} onWhen=${l} />
${o.gathering.length>1&&i`<${I} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${B=>be(Number(B))}>
${o.gathering.map((B,q)=>i`<option key=${q} value=${String(q)}>${x.templateNth(q+1,B.theme)}</option>`)}</${I}>`}
<${I} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${jt} people=${u} onPeople=${b} problem=${L(g,"plan-people")} /></div>
<ol class="plan-parts">${d.map(B=>i`<${Bo} key=${B.id} part=${B} people=${u} problem=${L(g,`min-${B.id}`)} onPart=${re} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(j)}</b>${E!==void 0&&j>0&&i` <span class="soft">${x.ends(Q(E+j*6e4,a.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${O.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!O.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function Ko({head:e,onBack:t,onDone:n,...o}){let[s,a]=h(null),[l,c]=h(""),{room:r,circle:m,desk:p}=o,[d]=h(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(b=>b.number))+1),$=async()=>{c("");try{a(await ue("/api/templates"))}catch(b){c(b instanceof U?b.sentence:String(b))}};M(()=>{$()},[]);let u=s?.find(b=>b.id===p.template)??s?.[0];return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(d)}</h1></div></header>
${u?i`<${Lo} ...${o} n=${d} template=${u} onDone=${n} />`:i`<p role="status">${l||S.loading}</p>${l&&i`<button class="btn" onClick=${$}>${S.again}</button>`}`}
</main>`}async function Wo(e,t,n,{person:o,keys:s,bodies:a}){let{openRecovery:l}=await Ie(),c=await l(e,t,n);W(s,"missing_record");let[r]=Nn(s.desk);W(c.desk===r,c.desk<r?"old_record":"missing_record");let m=await dn(e,c,a[s.desk[r]]??""),p=De(m),d=await hn(e,p,null,a[s.roster.signed]??"");return W(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),W(ln(await cn(c.key),d.circleKey.commitment),"wrong_key"),{...await dt(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function Ro(e,{invitation:t,secret:n},o,s,a){let{circle:l,person:c,device:r}=e,m=await at(l,n),p=it(await pn(l,t,m,pt(e)));return{circle:l,token:Ae(m.token),person:c,device:r.id,proof:Pn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:a}}var Us=10*6e4,Qs=8e3;async function Yo(e,t){let n=Ge(),o=await At(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await jo(e,await ze(s(),n,{reusable:!1,expires:Date.now()+Us,desk:!0,person:t.person}));let a=H(),l=s().circle.agreements_version;await G("/api/knock",await Ro(t,n,l,{id:a,text:await An(t,a,"\xB7")},Ae(Me()))),await Xs(e,t),await jo(e,await Fe(s(),t.person));let{roster:c,...r}=t;await ft(r)}async function jo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new U(o.code??"",o.sentence??"")}var Xs=(e,{person:t,device:n})=>new Promise((o,s)=>{let a=r=>(clearTimeout(l),queueMicrotask(()=>c()),r()),l=setTimeout(()=>a(()=>s(new Error("the knock was not seen"))),Qs),c=e.lanes.desk.subscribe(r=>{r?.waiting[t]?.device===n.id&&a(o)})});var Js={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Fo({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[a,l]=h({letters:t,code:""}),[c,r]=h([]),m=T(),p=!!e.lanes.ring.value?.gathering,d=async b=>{b.preventDefault();let g=[!a.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!a.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(r(g),g.length)return;await m.run("open",async()=>{let w=e.lanes.member.value;if(!w)throw new Error("nobody is here yet");let O=await $(async()=>Wo(e.circle,await ei(a.code),a.letters,w));return O?(await Yo(e,O),!0):!1})&&n()},$=async b=>{try{return await b()}catch(g){let f=g instanceof Ne||g instanceof Gt?Js[g.code]:void 0;if(!f)throw g;r([f]);return}},u=(b,g,f)=>i`<${I} id=${`sheet-${b}`} as="textarea" label=${g} hint=${f}
value=${a[b]} problem=${L(c,`sheet-${b}`)} onValue=${w=>l({...a,[b]:w})}
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
</main>`}var Gt=class extends Error{code="wrong_code"},ei=async e=>{let{codeTyped:t}=await Ie();return t(e).catch(n=>{throw n instanceof Ne&&n.code==="wrong_key"?new Gt:n})};var ti=()=>import("./field-qr-LY3MPTGJ.js").then(e=>e.Qr);function qo({room:e,onMake:t}){return K(e)?i`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function ni(e){let{held:t}=Qe(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:a}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await Ie(),m=l();return{letters:await c(t.circle,m,{desk:a,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function Go({room:e,circle:t,head:n,onBack:o}){let[s,a]=h(null);M(()=>{ni(e).then(a)},[e]);let l=e.words(t.title);return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&i`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${yt} load=${ti} text=${oi(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,r)=>i`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var oi=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function zo({id:e,letters:t,onKeys:n}){let o=st(()=>gt(e),[e]);M(()=>()=>o.close(),[o]);let s=Ot().desk,[a,l]=h(!1),[c,r]=h(""),{step:m,go:p,back:d,head:$}=_t(t?"recover":"circle"),{state:u,sentence:b}=o.connection.value,g=o.lanes.desk.value,f=o.lanes.ring.value?.circle,w=o.lanes.member.value?.role;if(M(()=>{w==="participant"&&location.replace(`#/circle/${e}`)},[w]),o.stop.value)return i`<${qn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return i`<${Fn} room=${o} />`;if(!g||!f)return u==="stopped"?i`<${le} title=${k.stopped} again=${k.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&b||k.connecting}</p></main>`;let O={room:o,circle:f,desk:g,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(m==="promises")return i`<${Eo} ...${O} head=${$} onBack=${d} />`;if(m==="sheet")return i`<${Mo} ...${O} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return i`<${Go} ...${O} head=${$} onBack=${d} />`;if(m==="recover")return i`<${Fo} ...${O} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let E=o.lanes.ring.value?.gathering,j=()=>{l(!0),p("plan")},be=y=>{r(y),p("sheet")};return i`<div hidden=${m!=="plan"}>
${a&&i`<${Ko} ...${O} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||v.untitled(O.spoken??1)}</h1>
<p class="soft">${ye[f.entry]} · ${je[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":b||S.offline}</p>
<${co} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&i`<${ho} ...${O} />
<div class="sides">
<div class="stack">
<${xo} ...${O} running=${E} onPlan=${j} onSheet=${be} />
<${Do} ...${O} />
<${No} ...${O} />
</div>
<div class="stack">
<${Co} ...${O} />
${f.medium==="beside_a_call"&&i`<${To} ...${O} />`}
<${Po} ...${O} onRevise=${()=>p("promises")} />
<${qo} room=${o} onMake=${()=>p("recovery")} />
</div>
</div>`}
<footer><${xt} /></footer>
</main>`}var si=4320*60*6e4;function ii(e,t){if(!e)return{kind:"unchecked",sentence:C.unchecked};let n=Date.parse(e),o=`${_e(n,"UTC")} ${e.slice(0,4)}`;return t-n>si?{kind:"stale",sentence:C.stale(o)}:{kind:"checked",sentence:C.checked(o)}}function Vo({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:a}=ii(e.verified_on,Date.now()),l=[e.phone,e.text&&C.textTo(e.text),e.link].filter(Boolean);return i`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${a}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${C.confirm}: ${e.label}`}>${C.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${S.edit}: ${e.label}`}>${S.edit}</button>
</div>`}var Zo=[["label",C.label,void 0,{maxlength:80}],["phone",C.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",C.text,void 0,{maxlength:80,dir:"ltr"}],["link",C.chat,C.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",C.hours,void 0,{maxlength:80}],["serves",C.serves,void 0,{maxlength:160}],["languages",C.languages,C.languagesHint,{maxlength:200}],["region",C.region,C.regionHint,{maxlength:80}]],ai={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ri(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:C.labelMissing},!n&&{id:"line-phone",sentence:C.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:C.numberBad},!t(e.text)&&{id:"line-text",sentence:C.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:C.linkBad},!e.serves&&{id:"line-serves",sentence:C.servesMissing},!e.languages&&{id:"line-languages",sentence:C.languagesMissing},!e.region&&{id:"line-region",sentence:C.regionMissing}].filter(o=>typeof o=="object")}function Uo({line:e,act:t,onSave:n,onCancel:o}){let[s,a]=h({...ai,...e,languages:e?.languages.join(", ")??""}),[l,c]=h([]),r=V(null);return M(()=>r.current?.focus(),[]),i`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(Zo.map(([b])=>[b,s[b].trim()])),$=ri(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,b])=>b));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?C.editTitle:C.addTitle}</h3>
<${z} problems=${l} summary=${S.summary} />
<div class="pairs">${Zo.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>i`<${I} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${L(l,`line-${p}`)} more=${u} onValue=${b=>a({...s,[p]:b})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${C.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function li(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Qo(){let[e,t]=h(null),[n,o]=h(""),[s,a]=h(null),l=T(),c=async()=>{try{t((await ue("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof U?d.sentence:String(d))}};M(()=>{c()},[]);let r=async d=>{let{verified_on:$,...u}=d,b=await l.run(d.label,()=>G("/api/crisis-lines",u));b&&(t(b.lines),a(null))},m=()=>{l.forget(),a(null)};if(!e)return n?i`<${le} sentence=${n} onAgain=${c} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${C.title}</h1><p role="status">${S.loading}</p></main>`;let p=d=>i`<${Uo} line=${d} act=${l} onSave=${r} onCancel=${m} />`;return i`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${C.title}</h1><p class="soft">${C.lead}</p></div></header>
${li(e).map(([d,$])=>i`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>i`<li key=${u.label} class="line">
${s===u.label?p(u):i`<${Vo} line=${u} busy=${l.busy===u.label} onConfirm=${()=>r(u)} onEdit=${()=>a(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?i`<section class="line">${p(void 0)}</section>`:i`<button class="btn" onClick=${()=>a("")}>${C.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function Xo({templates:e,onChoose:t}){return i`<ul class="templates">${e.map(n=>i`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[ye[n.entry],D.size(n.people.min,n.people.max),D.minutes(n.gathering[0]?.minutes??0),D.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>i`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${D.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>i`<li key=${s}><span dir="auto">${o.title||me[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&i`<ul class="bullets small">${n.notes.map(o=>i`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${D.use(n.name)}</button>
</li>`)}</ul>`}async function Jo({person:e,title:t,name:n,about:o,medium:s,entry:a,template:l,agreements:c}){let r=H(),m=await vn(r),p=Me(),d={...await dt(r,De(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=ie(),u=async(w,O)=>{let E=H(),j={circle:r,gathering:null,author:e,kind:w,id:E,turn:null},{sealed:be,wraps:J}=await lt(j,0,O,d.device,[{audience:"circle",owner:r,number:1,key:p}]);return $.bodies[E]=ge(e,be,J),E},b=await mt(r,m.keys,{what:"circle",owner:r,number:1,key:p,before:null}),g=await rt(r,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...pt(d),ended:!1}]});return{request:{founding:{circle:r,medium:s,entry:a,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(w=>u("agreement",w))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(g),circle_key:$.add(b.record)}},bodies:$.bodies},held:d}}function es({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[a,l]=h(()=>Yt(e.agreements)),[c,r]=h([]),[m,p]=h(null),d=T(),$=g=>s({...o,...g}),u=async g=>{g.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:D.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:Je.nameMissing}),o.about.trim()||f.push({id:"about",sentence:D.aboutMissing}),f.push(...Ft(a)),r(f),f.length)return;let w={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:a.map(E=>E.text.trim())},O=await d.run("make",async()=>{let E=JSON.stringify(w),j=m?.of===E?m.made:await Jo(w);return p({of:E,made:j}),await G("/api/circles",j.request),await ft(j.held),j.held});O&&location.replace(`#/desk/${O.circle}`)},b=(g,f)=>Object.keys(f).map(w=>({value:w,label:g[w],hint:f[w]}));return i`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${z} problems=${c} summary=${S.summary} />
<${I} id="title" label=${D.name} hint=${D.nameHint} value=${o.title} problem=${L(c,"title")}
onValue=${g=>$({title:g})} more=${{maxlength:80}} />
<${I} id="my-name" label=${Je.name} hint=${Je.nameHint} value=${o.name} problem=${L(c,"my-name")}
onValue=${g=>$({name:g})} more=${{maxlength:60}} />
<${nt} id="medium" label=${D.medium} value=${o.medium} options=${b(je,Xn)} onValue=${g=>$({medium:g})} />
<${nt} id="entry" label=${D.entry} value=${o.entry} options=${b(ye,Jn)} onValue=${g=>$({entry:g})} />
<${I} id="about" label=${D.about} hint=${D.aboutHint} as="textarea" value=${o.about} problem=${L(c,"about")}
onValue=${g=>$({about:g})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${D.agreementsTitle}</h2><p class="hint">${D.agreementsHint}</p>
<${qt} list=${a} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Je.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${D.make}</button>
</form>`}function ts(){let[e,t]=h(null),[n,o]=h(""),[s,a]=h(null),{step:l,go:c,back:r,head:m}=_t("choose"),p=async()=>{o("");try{let[u,b]=await Promise.all([ue("/api/me"),ue("/api/templates")]),g=await ht(u.circles.map(f=>f.circle));t({me:u,templates:b,name:[...g.values()].at(-1)?.name??""})}catch(u){o(u instanceof U?u.sentence:String(u))}};if(M(()=>{p()},[]),n)return i`<${le} sentence=${n} onAgain=${p} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${D.title}</h1><p role="status">${S.loading}</p></main>`;let d=l==="write"&&s,$=u=>{a(u),c("write")};return i`<main class="page desk narrow">
<header><div>
${d?i`<button class="back" onClick=${r}>${D.otherTemplate}</button>`:i`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?D.title:D.choose}</h1>
<p class="soft">${d?s.name:D.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${Xo} templates=${e.templates} onChoose=${$} /></div>
${s&&i`<div hidden=${!d}><${es} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function ns({params:e}){let t=e.circle==="new"?ts:e.circle==="lines"?Qo:zo,[n,o]=h(0),s=n?void 0:e.letters;return i`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var _={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Bn(e)} ago`,waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function os({room:e}){let t=te(e);if(!t)return null;Le.value;let n=e.gatheringTime();return i`<section class="card agenda">
<h2>${_.agenda} <span>${_.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],a=o===t.segment,l=a&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return i`<li key=${o} aria-current=${a?"step":void 0}>
<span dir="auto">${vt(e,s)}</span>
<span>${a?_.agendaElapsed(Math.min(l,s.minutes),s.minutes):Be(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function ot({label:e,sure:t,yes:n,no:o,act:s,kind:a=""}){let[l,c]=h(!1),r=m=>m?.focus({preventScroll:!0});return l?i`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${r} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:i`<button class=${`btn ${a}`} onClick=${()=>c(!0)}>${e}</button>`}var ss=e=>ve(Math.round(e/1e3)),A={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${Be(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${Be(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${ss(e)}`,shareNote:(e,t)=>`Each has ${ss(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${Be(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."};function is({room:e,ask:t,sentence:n}){let[o,s]=h(!1),a=te(e),l=e.lanes.desk.value?.can.reseat;if(!a||!l)return null;let{order:c}=a,r=p=>t({do:"reseat",gathering:l,order:p}),m=p=>r([...c.slice(0,p-1),c[p],c[p-1],...c.slice(p+1)]);return i`<button class="btn" onClick=${()=>s(!0)}>${A.order}</button>
${o&&i`<${Vt} title=${A.order} onClose=${()=>s(!1)}>
<p class="small soft">${A.orderNote}</p>
<button class="btn" onClick=${()=>r([...c].reverse())}>${A.reverse}</button>
<ol class="seat-order">${c.map((p,d)=>i`<li key=${p}><span dir="auto" translate="no">${ne(e,p)}</span>
${d>0&&i`<button class="btn" aria-label=${A.earlier(ne(e,p))} onClick=${()=>m(d)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${ce} sentence=${n} />
</${Vt}>`}`}function ls({room:e,ask:t}){let n=e.lanes.desk.value,o=te(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:a,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!a.length&&!l.length)return null;let c=ne(e,o.person);return i`<section class="card floor">
<h2>${_.piece}</h2>
${c&&i`<p class="small"><span class="soft">${o.at==="held"?A.has:A.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&i`<div class="pair">
${s.give_time&&i`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${A.giveTime}</button>`}
${s.hint&&i`<button class="btn" title=${A.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${A.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&i`<p class="small soft" role="status">${A.hinted}</p>`}
${a.length>0&&i`<${as} room=${e} label=${jn(e)?.kind==="open_centre"?Gn.notYet:_.notYet} people=${a} />`}
${l.length>0&&i`<${as} room=${e} label=${_.passed} people=${l} />`}
${s.skip&&i`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${A.skip(c)}</button>`}
${s.offer&&i`<${rs} room=${e} label=${o.at==="offered"?A.offerInstead:A.offer} each=${A.offerTo} people=${s.offer_to??[]}
act=${r=>t({do:"offer",segment:s.offer,person:r,turn:H()})} />`}
${s.begin_round&&i`<${rs} room=${e} label=${A.begin} each=${A.beginWith} people=${ci(e).slice(1)}
act=${r=>t({do:"begin_round",segment:s.begin_round,first:r})} />`}
${s.move_on&&i`<${ot} label=${_.moveOn} sure=${_.moveOnSure(c)} yes=${_.moveOnYes} no=${_.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function ci(e){let t=te(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var as=({room:e,label:t,people:n})=>i`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>i`${s>0&&", "}<span dir="auto" translate="no">${ne(e,o)}</span>`)}</p>`;function rs({room:e,label:t,each:n,people:o,act:s}){let[a,l]=h(!1),c=r=>r?.focus({preventScroll:!0});return o.length?a?i`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${c} tabindex="-1">${t}</p>
${o.map(r=>i`<button key=${r} class="btn" dir="auto" aria-label=${n(ne(e,r))} onClick=${()=>(l(!1),s(r))}>${ne(e,r)}</button>`)}
<button class="btn quiet" onClick=${()=>l(!1)}>${A.fold}</button>
</div>`:i`<button class="btn" onClick=${()=>l(!0)}>${t}</button>`:null}async function cs({held:e,desk:t,running:n,sealed:o},s){let a=t.held?.[s],l=$t(e,"gathering");W(a&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:r,wraps:m}=bt(o(a.words)??"");W(c===a.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:a.words,turn:a.turn},d=await ct(p,r,m,$=>e.roster.devices.get($),ut(e),l);return{command:{do:"release_words",reflection:s,words:a.words},bodies:{[a.words]:ge(c,r,[...m,d])}}}function ms({room:e,ask:t}){let n=T(),o=e.lanes.desk.value,{hold_words:s,stop_holding:a}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!K(e)||!s&&!a)return null;let c=r=>n.run(r,()=>F(e,m=>cs(m,r)));return i`<section class="card review">
<h2>${pe.title} ${l.length>0&&i`<span>${l.length}</span>`}</h2>
<p class="small soft">${a?pe.on:pe.off}</p>
${l.map(([r,m])=>{let p=ne(e,m.author),d=e.words(m.words);return i`<article key=${r} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b></p>
<p class=${d?"voice":"small soft"} dir="auto" translate="no">${d||pe.unread}</p>
${d&&i`<button class="btn primary" disabled=${n.busy===r} aria-label=${pe.releaseOf(p)} onClick=${()=>c(r)}>${pe.release}</button>`}
</article>`})}
${a&&!l.length&&i`<p class="small soft" role="status">${pe.none}</p>`}
${s&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${pe.hold}</button>`}
${a&&i`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:a,on:!1})}>${pe.stop}</button>`}
<${ce} sentence=${n.sentence} />
</section>`}var ds=["i_need_a_person","give_me_a_moment","ok"];function ps({room:e,ask:t}){Le.value;let n=Object.entries(e.lanes.desk.value?.signals??{});n.sort(([,s],[,a])=>ds.indexOf(s.kind)-ds.indexOf(a.kind)||Number(s.since)-Number(a.since));let o={i_need_a_person:_.asked,give_me_a_moment:_.moment,ok:_.fine};return n.map(([s,a])=>i`<section key=${s} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${_.signals[a.kind]} <span>${_.ago(e.running()-Number(a.since))}</span></h2>
<p dir="auto">${o[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:s})}>${_.seen}</button>
</section>`)}function us(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var $s=(e,t)=>Number(e.closing_begins)-t;function fs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}var mi=5;function hs({room:e,ask:t}){Le.value;let n=e.lanes.desk.value,o=te(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:a}=n,l=zn(e),c=l.of==="turn"?l.left:0,r=e.running(),m=a.share_time&&us(s,r,c),p=Math.min(mi,s.spare),d=o.segments[o.segment].minutes;return i`<section class="card time">
<h2>${A.time}</h2>
${o.phase==="open"&&i`<${di} left=${$s(s,r)} over=${fs(s,r,c)} />`}
${m&&m!==Number(s.each)&&i`<button class="btn" onClick=${()=>t({do:"share_time",segment:a.share_time,each:Number(s.each)})}>${A.share(m)}</button>
<p class="small soft">${A.shareNote(Number(s.each),s.to_come??0)}</p>`}
${a.give_minutes&&i`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:a.give_minutes,minutes:d+p})}>${A.more(p)}</button>`}
${a.slow_pace&&i`<button class="btn" title=${A.slowNote} onClick=${()=>t({do:"slow_pace",gathering:a.slow_pace,on:!0})}>${A.slow}</button>`}
${a.usual_pace&&i`<p class="small soft" role="status">${A.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:a.usual_pace,on:!1})}>${A.usual}</button>`}
</section>`}var di=({left:e,over:t})=>i`<p class="small">${e<=0?A.closingNow:A.untilClosing(e)}</p>
${e>0&&t>3e4&&i`<p class="small told-gently" role="status">${A.eats(t)}</p>`}`;function bs({room:e,ask:t}){let n=T(),o=Ht(e),s=K(e),a=e.lanes.desk.value,l=Object.entries(a?.waiting??{});if(!a||!l.length)return null;let c=a.can.admit&&!n.busy,r=m=>c&&n.run(m,()=>F(e,p=>Fe(p,m)));return i`<section class="card">
<h2>${_.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Et($)||(p.first_time?_.firstTime:_.returning),!p.here&&_.gone,!p.accepted&&_.notAccepted].filter(Boolean);return i`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${It} knock=${$} />
<div class="row">
${s&&!$.stop&&i`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>r(m)}>${_.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&i`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${_.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&i`<p class="small soft">${fe.title}. <a href=${`#/desk/${e.circle}`}>${_.full}</a></p>`}
${!c&&i`<p class="small soft" id="admit-later">${n.busy?de.admitting:_.admitLater}</p>`}
<${ce} sentence=${n.sentence} />
</section>`}function pi({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Yn(e);return!e.lanes.desk.value||!Rn(e)?null:i`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${_.label}>
<${ps} room=${e} ask=${o} />
<${bs} room=${e} ask=${o} />
<section class="card next-card">
<h2>${_.next}</h2>
<${ui} room=${e} ask=${o} />
<${ce} sentence=${s} />
</section>
<${ls} room=${e} ask=${o} />
<${hs} room=${e} ask=${o} />
<${ms} room=${e} ask=${o} />
<${os} room=${e} />
<${Rt} room=${e} gathering=${te(e)?.id} />
<${$i} room=${e} ask=${o} sentence=${s} />
<button class="btn desk-close" onClick=${n}>${_.close}</button>
</div>`}function ui({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=te(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],a=[n.resume&&i`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${_.resume}</button>`,n.open&&i`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${_.begin}</button>`,n.begin_round&&i`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${_.round}</button>`,n.release&&i`<${ot} label=${_.release} sure=${_.releaseSure} yes=${_.releaseYes} no=${_.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&i`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${_.nextPart(vt(e,o.segments[s??""]))}</button>`].filter(Boolean);return i`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${a}</div>
${n.pause&&i`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${_.pause}</button>`}`}function $i({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=te(e);if(!o||!s)return null;let a=s.lead===Wn(e);return i`<section class="card">
<h2>${_.more}</h2>
<p class="small soft">${a?_.youLead:_.leads(ne(e,s.lead))}</p>
<${is} room=${e} ask=${t} sentence=${n} />
${!a&&i`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${_.lead}</button>`}
${o.close_gently&&i`<${ot} label=${_.close_gently} sure=${_.closeSure} yes=${_.closeYes} no=${_.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${_.full}</a>
</section>`}function fi({room:e,gathering:t}){let n=T();return K(e)?i`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>F(e,o=>Re(o,t)))}>${k.openDoors}</button>
<${ce} sentence=${n.sentence} />`:null}var he={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function gs({params:e}){let[t,n]=h("opening"),[o,s]=h(""),a=async()=>{n("opening");try{await G("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof U?l:new U("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return M(()=>{a()},[]),t==="fault"?i`<${le} sentence=${o} onAgain=${a} />`:t==="opening"?i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${he.welcome}</h1><p role="status">${he.opening}</p></main>`:i`<main class="page door">
<header><h1>${he.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${he.closedDo}</p>
<ul class="bullets"><li>${he.closedServer} <code>${he.command}</code></li><li>${he.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${a}>${he.again}</button>
</main>`}export{ns as Circle,lo as Desk,pi as DeskColumn,fi as OpenDoors,gs as Setup};
