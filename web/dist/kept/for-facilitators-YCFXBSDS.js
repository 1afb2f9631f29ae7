/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as Fn}from"./chunk-B74PT4NO.js";import{a as _,b as J,c as fe}from"./chunk-4IO2REKS.js";import{$ as at,$a as kt,A as ke,Aa as te,B as ln,Ba as An,C as nt,Ca as ft,Da as Dn,Ea as Nn,F as Pe,Fa as U,G as cn,Ga as we,H as mn,Ha as F,I as dn,Ia as Mn,Ja as ye,K as pn,Ka as En,L as un,La as Ne,M as ot,Ma as Me,N as $n,Na as ht,O as fn,Oa as In,Pa as Hn,Qa as bt,R as hn,Ra as ie,Sa as Kn,T as bn,Ta as Ln,U as gn,V as kn,Va as gt,W as Ae,Wa as ve,X as st,Xa as Bn,Y as it,Ya as Rn,Z as wn,Za as Ee,_ as yn,_a as Wn,a as i,aa as vn,b,ba as xn,bb as wt,c as N,ca as Sn,cb as yt,d as z,da as _n,db as E,e as et,ea as De,eb as L,f as on,fb as G,g as sn,ga as On,gb as zt,h as Z,ha as T,hb as jn,i as ce,ia as K,ib as he,j as q,ja as rt,jb as vt,k as Te,ka as lt,kb as Vt,l as B,la as Tn,lb as Yn,ma as ct,mb as qn,n as an,na as mt,oa as Cn,q as Ce,r as tt,ra as dt,ta as pt,wa as $e,xa as ut,y as rn,ya as Pn,za as $t}from"./chunk-MRDYQCD2.js";var us=1e4,Gn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function xt(){let[e,t]=b(null),[n,o]=b(""),s=z(0),a=on(async()=>{let l=++s.current;try{let c=await ce("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof Z&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof Z?c.sentence:String(c))}},[]);return N(()=>{let l=()=>{document.visibilityState==="visible"&&a()},c=setInterval(l,us),r=On.subscribe(()=>{a()});for(let[m,p]of Gn)m.addEventListener(p,l);return()=>{clearInterval(c),r();for(let[m,p]of Gn)m.removeEventListener(p,l);s.current=0}},[a]),{desk:e,stale:!!(e&&n),sentence:n,load:a}}var $s=480;function Ie({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var be=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),St=(e,t)=>e.length<$s?e:e.filter(n=>!n.ended||t(n.member));function Zt(e,t,n){return B(n,"no_key"),{named:t,give:o=>vn(e,{id:o.device,agree:o.agree},t,n)}}var zn=({circle:e,roster:t,circleKeys:n})=>Zt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Ut({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return B(s&&n?.id===o,"no_key"),Zt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var _t=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await un(e,n,t.number,o.public),give:s=>xn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),me=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:a})=>({device:o.device,what:s.what,number:s.number,text:e.add(await a(o))}))));async function qe(e,t,n,{before:o,...s}){let a=Ae(),{named:l,record:c}=await at(e,t,{...s,key:a,before:o??null});return{gift:Zt(e,l,a),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var He=async(e,t,n,o)=>({roster:o.number,signed:n.add(await ot(e,t,o))});function ne(){let e={};return{bodies:e,add(t){let n=K();return e[n]=t,n}}}var Ge=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ke(e,t){let{held:n}=e,o=ne(),{gift:s,record:a,state:l}=await qe(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Ie(n),gatheringKeys:[{gathering:t,...l}]},r={...await He(n.circle,n.deskKeys,o,c),gathering_key:a,grants:await me(o,be(c.devices,Ge(e)),[s])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var Ot=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Qt(e){return B(Ot(e),"no_key"),e}var fs=["keys_moved","keys_renewed","keys_incomplete"];async function Vn({at:e,send:t,newer:n},o){for(let s=1;;s++){let a=await e(),l=await t(await o(a));if(l.outcome!=="refused"||!fs.includes(l.code??"")||s===5)return l;await n(a.held.roster.seen.number)}}var hs=4e3,I=e=>Ot(e.held.value);function Ve(e){let{desk:t,ring:n}=e.lanes,o=Qt(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:a}=n.value;return{held:o,desk:t.value,circle:s,running:a?.id,seats:Object.keys(a?.seats??{}),words:e.words,sealed:e.sealed}}async function Zn(e){return await ze(e.keys,t=>t!=="looking"),await ze(e.lanes.desk,Boolean),await ze(e.lanes.ring,Boolean),I(e)||await ze(e.held,Ot),!!Qt(e.held.value)}var W=(e,t)=>Vn({at:async()=>Ve(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>bs(e,n)},t),bs=(e,t)=>ze(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),ze=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>a()),n()),s=setTimeout(o,hs),a=e.subscribe(l=>{t(l)&&o()})});var xe=(e,t,n)=>`${e} ${e===1?t:n}`,Le={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Un={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},ge={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Qn={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},Xn={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Tt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},ae={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},v={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>xe(e,"person asked for you","people asked for you"),waits:e=>xe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>xe(e,"person","people"),seats:(e,t)=>`${xe(e,"participant","participants")}, ${xe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>xe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},Q={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},M={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>xe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},D={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Se={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},V={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Be=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var gs=24,ks=137.5;function Jn({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,gs-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,a=Math.min(8.5,200/s/1.35),l=[v.seats(e,t),n?v.waits(n):""].filter(Boolean).join("; ");return i`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,r)=>{let m=(r/s*360-90)*(Math.PI/180);return i`<circle key=${r} class=${c} style=${{"--h":String((25+r*ks)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${a.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
</svg>`}function eo(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(l=>4+(l-n)/o*92);for(let l=1;l<a.length;l++)a[l]=Math.max(a[l],a[l-1]+s);for(let l=a.length-1,c=96;l>=0;l--,c-=s)a[l]=Math.min(a[l],c);return e.length===1?[50]:a}var ws=24;function ys(e,t){let n=Mn(e,te(),t);return n===0?`${ht(new Date(e))==="evening"?v.near.tonight:v.near.today} ${U(e)}`:n===1?`${v.near.tomorrow} ${U(e)}`:n>1&&n<7?En(e):we(e)}function to({gatherings:e,now:t}){if(!e.length)return i`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=eo(n).map(r=>document.dir==="rtl"?100-r:r),s=e.findIndex(r=>!r.past),a=v.weeks(e.filter(r=>r.past).map(r=>we(Number(r.at))),e.filter(r=>!r.past).map(r=>`${we(Number(r.at))} ${U(Number(r.at))}`)),l=[];for(let r of[s,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(o[m]-o[r])>=ws)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return i`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>i`<circle key=${r.id} class=${r.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(r=>i`<text key=${r} class=${r===s?"next":""} x=${`${c(o[r])==="start"?0:c(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${c(o[r])}>${r===s?ys(n[r],t):we(n[r])}</text>`)}
</svg>`}var vs=60*6e4,xs=240*6e4;function no({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=T(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,r=!e.phase&&n&&c<vs&&c>-xs,m=async()=>{let d=$t(e.id),$=await s.run("open",async()=>await Zn(d)&&W(d,u=>Ke(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[ge[e.entry],Le[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return i`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Jn} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&i`<p class="live">${Tt[e.phase]}</p>`}
</div>
<div class="what">
<${to} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&i`<p class="small">${v.gathering(l.number)}: ${F(Number(l.at),void 0,o)}, ${U(Number(l.at))}</p>`}
${e.facilitators<2&&i`<p class="soft small">${v.alone}</p>`}
</div>
<div class="acts">
${e.phase?i`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:r?i`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:i`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function oo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return i`<section class="needs" aria-label=${v.needs} aria-live="polite">
${n.map(s=>i`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${v.signals(s.signals)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${v.goThere}</a>
</div>`)}
${o.map(s=>i`<div class="need" key=${`w${s.id}`}>
<p><b>${v.waits(s.waiting)}</b> <span dir="auto">${v.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${v.seeWho}</a>
</div>`)}
</section>`}var Ss=()=>import("./field-qr-OOHZ6BS2.js").then(e=>e.Qr);function Ze({id:e,title:t,label:n,link:o,says:s,done:a,shareText:l,onDone:c,children:r}){let[m,p]=b(""),[d,$]=b(!1),u=z(null),g=z(null);N(()=>g.current?.focus(),[]);let h=async()=>{try{await navigator.clipboard.writeText(o),p(_.copied)}catch{u.current?.focus(),u.current?.select(),p(_.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return i`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(w=>i`<p key=${w}>${w}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${w=>w.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${h}>${_.copy}</button>
${"share"in navigator&&i`<button type="button" class="btn" onClick=${f}>${_.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?_.qrHide:_.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${a}</button>
</div>
${d&&i`<figure class="qr-shown"><${bt} load=${Ss} text=${o} label=${_.qrOf(n)} /><figcaption class="small soft">${_.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function so(){let[e,t]=b(null),n=T(),o=async s=>{let a=await n.run(String(s),()=>q("/api/links",{for_me:s}));a&&t({link:a.link,forMe:s})};return i`<div class="panel"><h3>${Q.title}</h3>
<p class="soft">${Q.lead}</p>
${e?i`<${Ze} key=${e.link} id="facilitator-link" title=${e.forMe?Q.back:Q.invite} label=${Q.linkLabel} link=${e.link}
says=${[e.forMe?Q.backShown:Q.inviteShown,Q.once]} done=${Q.done} onDone=${()=>t(null)} />`:i`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${Q.invite}</button><p class="soft small">${Q.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${Q.back}</button><p class="soft small">${Q.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function io(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&pt(o.split(",")).then(a=>s&&n(a)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||v.untitled(s.spoken)}function ao(){let{desk:e,stale:t,sentence:n,load:o}=xt(),s=T(),a=io(e?.circles??[]);if(!e&&n)return i`<${ie} sentence=${n} onAgain=${o} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${_.loading}</p></main>`;let l=v.greeting[ht()],c=()=>s.run("sign-out",()=>q("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return i`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?_.offline:""}</p>
<${oo} circles=${e.circles} titleOf=${a} />
${!e.crisis_line_confirmed&&i`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
${e.circles.map(r=>i`<${no} key=${r.id} card=${r} title=${a(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&i`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${v.practice}</h2>
<div class="panels">
<${so} />
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
<${wt} />
<${J} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var re={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},de={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},R={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},oe={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},le={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Ue={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},ro={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function lo({room:e,onSheet:t}){return I(e)?null:i`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${de.title}</h2>
<p>${de.works}</p><p>${de.worksNot}</p><p>${de.how}</p><p class="soft small">${de.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${de.sheet}</button>
</section>`}async function Ct({circle:e,deskKeys:t},n,o){let s=ke(n.secret);return o.desk||o.person?`${s} ${await gn(e,t,n,o)}`:s}var Qe=e=>ln(e.split(" ")[0]);async function co({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:kn(e,t,{invitation:n,secret:Qe(o)},s)}var mo=new Map;function Xe(e,t){let n=`${e} ${ke(t)}`,o=mo.get(n);if(o)return o;let s=nt(e,t);return mo.set(n,s),s}var Re=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),Xt=(e,t,n,o,s)=>_n(e,t,n.page,o,JSON.stringify(s));async function Pt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),a=await Promise.all(s.map(async([l,c])=>{let r=await Xe(e.held.circle,Qe(e.words(c.secret)));return[l,o.add(await Xt(e.held.circle,l,r,t,n))]}));return Object.fromEntries(a)}async function po(e,t){let{step:n,bodies:o}=await fo(e,[t,...$o(e)],Ge(e)(t)?t:void 0);return{command:{do:"remove",person:t,step:n},bodies:o}}async function uo(e,t){let{step:n,bodies:o}=await fo(e,[t,...$o(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var $o=e=>e.desk.renew_after??[];async function fo(e,t,n){let{held:o,desk:s,running:a}=e,{circle:l}=o,c=ne(),r=Ie(o,a),m=A=>!t.includes(A),p=n?await yn(l,o.deskKeys):void 0,d=p?.keys??o.deskKeys,$=o.circleKeys[r.circleKey.number];B($,"no_key");let u=await qe(l,d,c,{what:"circle",owner:l,number:r.circleKey.number+1,before:$});r.circleKey=u.state;let[g]=r.gatheringKeys,h=g&&await qe(l,d,c,{what:"gathering",owner:g.gathering,number:g.number+1});h&&(r.gatheringKeys=[{gathering:g.gathering,...h.state}]),r.devices=St(r.devices,A=>A in s.members).map(A=>m(A.member)?A:{...A,ended:!0});let f=be(r.devices,m),w=h?be(f,_s(e)):[];return{step:{...await He(l,d,c,r),circle_key:u.record,...h&&{gathering_key:h.record},...p&&{desk:c.add(p.record)},grants:[...await me(c,f,[u.gift]),...h?await me(c,w,[h.gift]):[],...p?await me(c,be(f,Ge(e)),await _t(l,d)):[]],...p&&n&&{pages:await Pt(e,Pe(d),Os(e,n),c)}},bodies:c.bodies}}var _s=e=>t=>Ge(e)(t)||e.seats.includes(t);function Os(e,t){let n=e.desk.members[t]?.name;return Re({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function At({room:e}){let t=T(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&I(e)&&e.connection.value.state==="live";return N(()=>{o&&t.run("renew",()=>W(e,s=>uo(s,n)))},[o,n]),n?i`<p role="status" class="notice">${ro.text} ${t.sentence}</p>`:null}var Dt=65,Ts=32;async function Jt({held:e,desk:t,words:n,sealed:o},s){let a=t.waiting[s],l=t.invitations[a?.invitation??""];B(a?.device&&a.proof&&a.invitation&&l,"not_proven");let c=tt(o(a.proof)??"");B(c.length===3*Dt+Ts,"not_proven");let[r,m,p]=[0,1,2].map(h=>c.slice(h*Dt,(h+1)*Dt)),d=n(l.secret),$=await co(e,a.invitation,d),u={member:$.person??s,device:a.device,agree:r,sign:m,self:p};await dn(e.circle,a.invitation,await Xe(e.circle,Qe(d)),u,Ce(c.slice(3*Dt)));let g=[...e.roster.devices.values()].some(h=>h.member===s);return B(!g||$.person===s,"not_proven"),B((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function We(e,t){let n=e.desk.waiting[t];return B(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Ps(e,t):Cs(e,t)}async function Cs(e,t){let{held:n,running:o}=e,{newcomer:s,desk:a,back:l}=await Jt(e,t),c={...s,ended:!1},r=ne(),m=o&&(!l||a||e.seats.includes(s.member)),p=[zn(n),...m?[Ut(n,o)]:[],...a?await _t(n.circle,n.deskKeys):[]],d=Ie(n,o);d.devices=[...St(d.devices,g=>g in e.desk.members),c];let $={...await He(n.circle,n.deskKeys,r,d),admission:r.add(await fn(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await me(r,[c],p)},u=l?void 0:await ho(e,t,r,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:r.bodies}}async function Ps(e,t){let{held:n,running:o}=e,s=ne(),a=be([...n.roster.devices.values()],r=>r===t),l=o?await me(s,a,[Ut(n,o)]):[],c=await ho(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function ho({held:e,desk:t,sealed:n},o,s,a){let l=t.waiting[o].name,{author:c,sealed:r,wraps:m}=ut(n(l)??"");if(m.some(u=>pn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===a?.device?a:e.roster.devices.get(u),$=mt(e,"circle");return B($&&c===o,"wrong_author"),s.bodies[l]=$e(c,r,[...m,await it(p,r,m,d,ct(e),$)]),l}var Nt=({knock:e})=>i`${e.stop&&i`<p class="problem"><b>${re.unproven}.</b> ${re.unprovenHint}</p>`}
${e.alike&&i`<p><span class="mark stale" dir="auto">${re.alike(e.alike)}</span></p>`}`,Mt=e=>e.back?re.back(e.back):e.desk?re.desk:"";var As=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function bo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>As.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function go(e,t){let n=bo(e);return n?t.find(o=>bo(o)===n):void 0}function Et(e){let[t,n]=b({}),o=e.lanes.desk.value,s=I(e),a=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=a.map(([c,r])=>`${c} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return N(()=>{let c=!0;for(let[r]of s?a:[])Ds(e,r).then(m=>c&&n(p=>({...p,[r]:m})));return()=>{c=!1}},[e,s,l]),c=>{let r=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:go(r,m)}}}async function Ds(e,t){try{let n=Ve(e),{newcomer:o,desk:s,back:a}=await Jt(n,t);return{good:!0,desk:s&&!a,back:a?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Te),stop:n instanceof Te?n.sentence:void 0}}}function ko({room:e,desk:t}){let n=T(),o=Et(e),s=I(e),a=Object.entries(t.waiting),l=r=>n.run(r,()=>W(e,m=>We(m,r))),c=r=>n.run(r,()=>e.send({do:"decline",person:r}));return i`<section class=${a.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${a.length>0&&i`<span>${a.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?re.admitting:a.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${a.map(([r,m])=>{let p=e.words(m.name),d=o(r),$=[Mt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return i`<li key=${r} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Nt} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&i`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(r)}>${k.admit}</button>`}
<${J} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var je=240,_e={least:3,most:12,usual:8},wo=20,Ns=["closing","release"],en=e=>e.segment.map(t=>({id:K(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),yo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),vo=e=>!Ns.includes(e.from.kind);function Oe(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=je?t:0}var tn=e=>e.reduce((t,n)=>t+(n.out?0:Oe(n)),0);function xo(e,t){let n=e.from.each[t],o=Oe(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function So({gathering:e,at:t,zone:n,theme:o,parts:s}){let a={},l=r=>{if(!r.trim())return;let m=K();return a[m]=r.trim(),m},c=s.filter(r=>!r.out).map(({id:r,from:m,prompt:p,...d})=>({id:r,kind:m.kind,minutes:Oe({id:r,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:tn(s),theme:l(o),agenda:c},bodies:a}}var It=e=>/^\d+$/.test(e.trim())&&Number(e)<=je?Number(e):0;function _o({id:e,plan:t,room:n,onDone:o}){let[s,a]=b({}),[l,c]=b([]),r=z(null),m=T();N(()=>r.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,g)=>u+It(p(g)),0);return i`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!It(p(f))).map(f=>({id:`now-${f}`,sentence:x.minutesBad})),...d>je?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(g),g.length)return;let h=Object.fromEntries(t.agenda.filter(f=>It(p(f))!==t.segments[f].minutes).map(f=>[f,It(p(f))]));(!Object.keys(h).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:h})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${Se.minutesTitle}</h3>
<p class="hint">${Se.minutesHint}</p>
<${G} problems=${l} summary=${_.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||ae[t.segments[u].kind];return i`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${x.minutesOf(g)} bare value=${p(u)} problem=${L(l,`now-${u}`)}
onValue=${h=>a({...s,[u]:h})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(d)}</b> <span class="soft">${x.ends(U(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Se.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function nn({id:e,plan:t,room:n,people:o,large:s,onSheet:a}){let[l,c]=b(!1),r=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return i`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${F(r)}</b> <span>${ye(r,t.minutes)}</span></p>
${!Me(r,t.zone,te())&&i`<p class="soft small">${k.inZone(`${F(r,t.zone)}, ${ye(r,t.minutes,t.zone)}`,Ne(t.zone))}</p>`}
<p class="soft small">${v.gathering(t.number)}${m&&i`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?i`<${_o} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:i`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return i`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||ae[$.kind]}</span>${u&&i`<small class="soft"> ${x.each(Be(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Se.minutes}</button>
<button type="button" class="btn small quiet" onClick=${a}>${Se.sheet}</button></div>`}
</details>
</div>`}var Ms=60*6e4;function Oo({room:e,circle:t,desk:n,home:o,running:s,onPlan:a,onSheet:l}){let c=T(),r=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,w])=>Number(f.at)-Number(w.at)),[m,...p]=r,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>W(e,w=>Ke(w,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,h=()=>{if(g)return i`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!I(e))return null;let f=Number(m[1].at);return f-Date.now()<Ms?i`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:i`<${J} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${F(f)}, ${U(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return i`<section class="panel next" aria-labelledby="next-title">
${s&&i`<div class="live-now"><p class="live">${Tt[s.phase]}</p><p class="soft small">${v.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?i`<${nn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${h()}
<p role="alert" class="refusal">${c.sentence}</p>`:i`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${a}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&i`<${J} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&i`<h3>${k.later}</h3><ul class="later">${p.map(([f,w])=>i`<li key=${f}>
<${nn} id=${f} plan=${w} room=${e} people=${d} onSheet=${()=>l(f)} />
<${J} label=${k.unplan} name=${`${k.unplan}: ${v.gathering(w.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var Es=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),Fe=()=>({invitation:K(),secret:Sn(),page:K(),kept:K()});async function Ye(e,{invitation:t,secret:n,page:o,kept:s},{reusable:a,expires:l,desk:c=!1,person:r=null}){let{circle:m}=e.held,p=await Xe(m,n),d=await bn(p.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:g}=await st($,0,await Ct(e.held,{invitation:t,secret:n},{desk:c,person:r}),e.held.device,[Es(e.held)]);return{command:{do:"invite",invitation:t,hash:d,reusable:a,expires:l,page:o,secret:s,...r?{person:r}:c&&{desk:c}},bodies:{[o]:await Xt(m,t,p,e.held.desk,Re(e)),[s]:$e(e.held.person,u,g)}}}function Je({id:e,label:t,value:n,options:o,onValue:s}){return i`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(a=>i`<label key=${a.value}>
<input type="radio" name=${e} value=${a.value} checked=${a.value===n} onChange=${()=>s(a.value)} />
<span><b>${a.label}</b>${a.hint&&i`<small>${a.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Is=()=>`${location.origin}${location.pathname}`,Ht=(e,t)=>`${Is()}#/invitation/${e}/${ke(t)}`,To=(e,t,n)=>`${e}/${t}/${ke(n)}`,Co=()=>`${location.host}${location.pathname}#/words`;var Hs=1440*6e4,Ks=14,Ls=180;function Kt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[a,l]=b(t.entry==="drop_in"?"many":"one"),[c,r]=b(String(Ks)),[m,p]=b(!0),[d,$]=b([]),u=z(Fe()),g=T();return i`<form class="stack" onSubmit=${async f=>{f.preventDefault();let w=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Ls;if($(w?[]:[{id:"days",sentence:D.daysBad}]),!w)return;let C=!n&&a==="many",A=Date.now()+Number(c)*Hs,{secret:j}=u.current;if(!await g.run("invite",()=>W(e,y=>Ye(y,u.current,{reusable:C,expires:A,desk:n}))))return;let X=n&&m?await g.run("link",()=>q("/api/links",{for_me:!1})):void 0;n&&m&&!X||o({link:X?To(X.link,t.id,j):Ht(t.id,j),secret:j,reusable:C,expires:A,hands:n,speakable:!X})}} novalidate autocomplete="off">
<${G} problems=${d} summary=${_.summary} />
${n?i`<p class="soft small">${R.handsHint}</p><${zt} id="invite-new-here" on=${m} hint=${R.newHereHint} onChange=${p}>${R.newHere}</${zt}>`:t.entry==="drop_in"&&i`<${Je} id="invite-kind" label=${D.kind} value=${a} onValue=${l} options=${[{value:"many",label:D.reusable,hint:D.reusableHint},{value:"one",label:D.single,hint:D.singleHint}]} />`}
<${E} id="days" label=${D.days} value=${c} onValue=${r} problem=${L(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?R.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${D.create}</button><button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Lt({made:e,spoken:t,onDone:n}){let o=e.back?R.wayTitle(e.back):e.hands?R.handsTitle:D.shownTitle,s=e.back?R.wayShown:e.hands?R.handsShown:e.reusable?D.shownMany:D.shown;return i`<${Ze} key=${e.link} id="invitation-link" title=${o} label=${D.linkLabel} link=${e.link} shareText=${D.shareText}
says=${[s,D.once,D.until(F(e.expires))]} done=${D.done} onDone=${n}>
${e.speakable&&t!==void 0&&i`<${Bs} secret=${e.secret} spoken=${t} />`}
</${Ze}>`}function Bs({secret:e,spoken:t}){let[n,o]=b([]);return N(()=>{hn(e).then(o)},[e]),n.length?i`<section class="spoken" aria-label=${R.wordsTitle}>
<h4>${R.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${R.number}: <b>${t}</b></p>
<p class="small soft">${R.wordsHint(Co())}</p>
</section>`:null}var Rs=10080*6e4;function Po({room:e,circle:t,desk:n,spoken:o}){let[s,a]=b(!1),[l,c]=b(null),[r,m]=b(""),p=z({}),d=T(),$=I(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,se])=>({person:y,role:se.role,name:e.words(se.name)})),h=g.filter(y=>y.role!=="participant"),f=g.filter(y=>!h.includes(y)).sort((y,se)=>y.name.localeCompare(se.name)),w=[...h,...f].filter(y=>y.person!==u),C=async y=>{m(""),await d.run(`end-${y.person}`,()=>q("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(fe.memberDone(y.name))},A=async y=>{m(""),await d.run(`remove-${y.person}`,()=>W(e,se=>po(se,y.person)))&&m(oe.done(y.name))},j=async({person:y,role:se,name:H})=>{let Y=p.current[y]??=Fe(),ee=Date.now()+Rs;await d.run(`way-${y}`,()=>W(e,Gt=>Ye(Gt,Y,{reusable:!1,expires:ee,person:y,desk:se!=="participant"})))&&(delete p.current[y],c({link:Ht(t.id,Y.secret),secret:Y.secret,reusable:!1,expires:ee,back:H,speakable:!0}))},ue=y=>{c(y),a(!1)},X=!!d.busy;return i`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...h,...f].map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&i`<small class="soft">${Xn[y.role]}</small>`}</li>`)}</ul>
${!f.length&&i`<p class="soft small">${k.noPeople}</p>`}
${h.length<2&&i`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?i`<${Lt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Kt} room=${e} circle=${t} hands onMade=${ue} onCancel=${()=>a(!1)} />`:$&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${R.hands}</button></div>`}
${w.length>0&&i`<details><summary>${fe.members}</summary>
<p class="soft small">${fe.membersHint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&i`<button type="button" class="btn small" disabled=${X} aria-label=${R.wayOf(y.name)} onClick=${()=>j(y)}>${R.way}</button>`}
${y.role==="participant"&&i`<${J} label=${fe.member} name=${fe.memberOf(y.name)} kind="btn small quiet" ask=${fe.memberAsk(y.name)} yes=${fe.memberYes}
busy=${X} onYes=${()=>C(y)} />`}</li>`)}</ul>
</details>
${$&&i`<details><summary>${oe.title}</summary>
<p class="soft small">${oe.hint}</p>
<ul class="names">${w.map(y=>i`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${J} label=${oe.one} name=${oe.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?oe.ask(y.name):oe.askDesk(y.name)} yes=${oe.yes} no=${oe.no}
busy=${X} onYes=${()=>A(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?oe.busy:d.busy.startsWith("way")?R.making:r}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function Ao({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,a]=b(!1),[l,c]=b([]),r=T(),m=async p=>{p.preventDefault(),a(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=K();await r.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),a(!0))};return i`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&i`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${G} problems=${l} summary=${_.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${L(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Do({room:e,circle:t,onRevise:n}){return i`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>i`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${I(e)&&i`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Bt({room:e,gathering:t}){let n=sn(),o=e.lanes.desk.value,a=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[Vt(e,c.arriving),Vt(e,c.leaving)],p=r&&m?vt.both(r,m):r||m&&vt.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return a.length?i`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${vt.desk}</h2>
<ul class="numbers">${a.map(l=>i`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function No({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?i`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>i`<li key=${o} class="between"><span>${F(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Bt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Mo({view:e,open:t,busy:n,back:o,onRevoke:s}){let a=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&D.usedBy(e.used),t&&D.goodUntil(F(Number(e.expires)))].filter(Boolean);return i`<li class="between">
<p><span dir="auto">${o?R.forBack(o):e.desk?R.forHands:e.reusable?D.forMany:D.forOne}</span> <span class=${`mark ${a}`}>${D.state[a]??a}</span>
${l.length>0&&i`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&i`<${J} label=${D.revoke} kind="btn small quiet" ask=${D.revokeAsk} yes=${D.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Eo({room:e,circle:t,desk:n,spoken:o}){let[s,a]=b(!1),[l,c]=b(null),r=T(),m=Date.now(),p=Object.entries(n.invitations).sort(([,h],[,f])=>Number(f.expires)-Number(h.expires)),d=h=>h.state==="open"&&Number(h.expires)>m,$=p.filter(([,h])=>d(h)),u=p.filter(([,h])=>!d(h)),g=([h,f])=>i`<${Mo} key=${h} view=${f} open=${d(f)} busy=${r.busy===h}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>r.run(h,()=>e.send({do:"revoke",invitation:h}))} />`;return i`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${D.title}</h2>
${l?i`<${Lt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Kt} room=${e} circle=${t} onMade=${h=>{c(h),a(!1)}} onCancel=${()=>a(!1)} />`:I(e)&&i`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${D.make}</button></div>`}
${$.length?i`<ul class="names">${$.map(g)}</ul>`:!l&&!s&&i`<p class="soft small">${D.none}</p>`}
${u.length>0&&i`<details><summary>${D.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}function Rt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(_e.least,Math.min(_e.most,e+s)));return i`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=_e.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=_e.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&i`<p class="problem">${t}</p>`}
</div>`}function Io({room:e,circle:t,desk:n,gathering:o,head:s,onBack:a}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[r,m]=b(()=>Math.max(3,Math.min(12,c||8)));N(()=>{Ln()},[]);let p=Kn.value.known;if(!l)return i`<main class="page desk narrow"><header><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1></div></header><p>${V.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,g=l.agenda.reduce((f,w)=>f+e.words(l.segments[w].prompt).length,0),h=l.agenda.length>12||g>1200;return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${a} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1><p class="soft">${V.lead}</p></div></header>
<div class="on-screen between"><${Rt} people=${r} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${V.print}</button></div>
<article class=${`paper${h?" dense":""}`} aria-label=${V.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${v.gathering(l.number)}${$&&i`: <span dir="auto">${$}</span>`}</h2>
<p>${F(d)}, ${ye(d,l.minutes)}${!Me(d,l.zone,te())&&` (${ye(d,l.minutes,l.zone)} ${Ne(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${V.begins}</th><th scope="col">${V.part}</th><th scope="col">${V.minutes}</th><th scope="col">${V.each(r)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let w=l.segments[f],C=u;u+=w.minutes*6e4;let A=w.each?.[r];return i`<tr key=${f}><td>${ye(C,w.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(w.title)||ae[w.kind]}</b>${w.prompt&&i`<p dir="auto">${e.words(w.prompt)}</p>`}</td>
<td>${w.minutes}</td><td>${A===void 0?"":Be(A)}</td></tr>`})}</tbody></table>
<footer><h3>${V.lines}</h3>
<ul>${p?.emergency&&i`<li><b>${V.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>i`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&V.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${V.noCare}</p></footer>
</article>
</main>`}async function Ho(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??K()})),a=ne(),l=await Pt(e,e.held.desk,Re(e,{agreements:n,version:t}),a);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:r})=>[c,r])),bodies:a.bodies}}var Ws=24,Wt=e=>e.map(t=>({key:K(),text:t}));function jt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:M.agreementMissing})):[{id:"promise-add",sentence:M.agreementsNone}]}function Ft({list:e,problems:t,onList:n}){let o=z(""),s=()=>{o.current=K(),n([...e,{key:o.current,text:""}])},a=c=>{n(e.filter(r=>r!==c)),document.getElementById("promise-add")?.focus()};return i`<div class="promises" ref=${c=>{let r=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
<ol>${e.map((c,r)=>i`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${M.agreement(r+1)} bare as="textarea" value=${c.text}
problem=${L(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>a(c)}><span class="visually-hidden">${M.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Ws} onClick=${s}>${M.add}</button>
${L(t,"promise-add")&&i`<p class="problem">${M.agreementsNone}</p>`}
</div>`}function Ko({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(h=>e.words(h)),[a]=b(t.agreements_version+1),[l,c]=b(()=>Wt(s)),[r,m]=b([]),[p,d]=b(!1),$=T(),u=t.agreements_version>=a&&!$.busy,g=async h=>{h.preventDefault();let f=l.map(C=>C.text.trim()),w=jt(l);m(w),d(!w.length&&f.join(`
`)===s.join(`
`)),!(w.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>W(e,C=>Ho(C,a,f)))&&o()};return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${G} problems=${r} summary=${_.summary} />
<${Ft} list=${l} problems=${r} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(a)}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>
</main>`}function Lo({when:e,at:t,problems:n,onWhen:o}){let s=et(()=>[...new Set([e.zone,...An()])].sort(),[e.zone]),a=r=>t===void 0?"":`${F(t,r)}, ${U(t,r)}`,l=!!(e.date&&e.time)&&t===void 0,c=ft(e.date,e.time,e.zone).length>1;return i`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${x.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${L(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${x.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${L(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
${s.map(r=>i`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?Me(t,e.zone,te())?x.reads(a(e.zone)):i`${x.reads(x.readsZone(a(e.zone),Ne(e.zone)))} <b>${x.readsYours(a(te()))}.</b>`:l?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function Bo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||ae[e.from.kind],a=e.out||!Oe(e)?void 0:xo(e,t);return i`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:a===void 0?"":(a<wo?x.eachLittle:x.each)(Be(a),t)}</p></div>
${!e.out&&i`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&i`<${E} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${vo(e)&&i`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var js=10080*6e4;function Fs(e){let t=Object.values(e.planned).sort((a,l)=>Number(l.at)-Number(a.at))[0],n=t?.zone||te(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Dn(o+js,n);return{date:Date.parse(s)>Date.now()?s:"",time:Nn(o,n),zone:n}}function Ro({room:e,desk:t,n,template:o,onDone:s}){let[a,l]=b(()=>Fs(t)),[c,r]=b(()=>yo(o,n)),[m,p]=b(o.gathering[c]?.theme??""),[d,$]=b(()=>en(o.gathering[c])),[u,g]=b(_e.usual),[h,f]=b([]),[w]=b(K),C=T(),A=ft(a.date,a.time,a.zone)[0],j=tn(d),ue=H=>{r(H),p(o.gathering[H].theme),$(en(o.gathering[H]))},X=()=>{let H={date:!a.date&&x.dateMissing,time:!a.time&&x.timeMissing},Y=a.date&&a.time&&A===void 0&&x.timeSkipped;return[H.date&&{id:"plan-date",sentence:H.date},H.time&&{id:"plan-time",sentence:H.time},Y&&{id:"plan-time",sentence:Y},A!==void 0&&A<Date.now()&&{id:"plan-date",sentence:x.datePast},...d.filter(ee=>!ee.out&&!Oe(ee)).map(ee=>({id:`min-${ee.id}`,sentence:x.minutesBad})),j>je&&{id:"plan-people",sentence:x.sumTooLong}].filter(ee=>typeof ee=="object")},y=async H=>{H.preventDefault();let Y=X();if(f(Y),Y.length)return;let{plan:ee,bodies:Gt}=So({gathering:w,at:A,zone:a.zone,theme:m,parts:d});await C.run("plan",()=>e.send({do:"plan_gathering",plan:ee},Gt))&&s()},se=H=>$(d.map(Y=>Y.id===H.id?H:Y));return i`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${G} problems=${h} summary=${_.summary} />
<${Lo} when=${a} at=${A} problems=${h} onWhen=${l} />
${o.gathering.length>1&&i`<${E} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${H=>ue(Number(H))}>
${o.gathering.map((H,Y)=>i`<option key=${Y} value=${String(Y)}>${x.templateNth(Y+1,H.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${Rt} people=${u} onPeople=${g} problem=${L(h,"plan-people")} /></div>
<ol class="plan-parts">${d.map(H=>i`<${Bo} key=${H.id} part=${H} people=${u} problem=${L(h,`min-${H.id}`)} onPart=${se} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(j)}</b>${A!==void 0&&j>0&&i` <span class="soft">${x.ends(U(A+j*6e4,a.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${C.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!C.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Wo({head:e,onBack:t,onDone:n,...o}){let[s,a]=b(null),[l,c]=b(""),{room:r,circle:m,desk:p}=o,[d]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),$=async()=>{c("");try{a(await ce("/api/templates"))}catch(g){c(g instanceof Z?g.sentence:String(g))}};N(()=>{$()},[]);let u=s?.find(g=>g.id===p.template)??s?.[0];return i`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(d)}</h1></div></header>
${u?i`<${Ro} ...${o} n=${d} template=${u} onDone=${n} />`:i`<p role="status">${l||_.loading}</p>${l&&i`<button class="btn" onClick=${$}>${_.again}</button>`}`}
</main>`}async function jo(e,t,n,{person:o,keys:s,bodies:a}){let{openRecovery:l}=await De(),c=await l(e,t,n);B(s,"missing_record");let[r]=Cn(s.desk);B(c.desk===r,c.desk<r?"old_record":"missing_record");let m=await cn(e,c,a[s.desk[r]]??""),p=Pe(m),d=await $n(e,p,null,a[s.roster.signed]??"");return B(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),B(an(await rn(c.key),d.circleKey.commitment),"wrong_key"),{...await rt(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function Fo(e,{invitation:t,secret:n},o,s,a){let{circle:l,person:c,device:r}=e,m=await nt(l,n),p=tt(await mn(l,t,m,lt(e)));return{circle:l,token:Ce(m.token),person:c,device:r.id,proof:Tn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:a}}var Ys=10*6e4,qs=8e3;async function qo(e,t){let n=Fe(),o=await Ct(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await Yo(e,await Ye(s(),n,{reusable:!1,expires:Date.now()+Ys,desk:!0,person:t.person}));let a=K(),l=s().circle.agreements_version;await q("/api/knock",await Fo(t,n,l,{id:a,text:await Pn(t,a,"\xB7")},Ce(Ae()))),await Gs(e,t),await Yo(e,await We(s(),t.person));let{roster:c,...r}=t;await dt(r)}async function Yo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new Z(o.code??"",o.sentence??"")}var Gs=(e,{person:t,device:n})=>new Promise((o,s)=>{let a=r=>(clearTimeout(l),queueMicrotask(()=>c()),r()),l=setTimeout(()=>a(()=>s(new Error("the knock was not seen"))),qs),c=e.lanes.desk.subscribe(r=>{r?.waiting[t]?.device===n.id&&a(o)})});var zs={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Go({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[a,l]=b({letters:t,code:""}),[c,r]=b([]),m=T(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let h=[!a.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!a.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(r(h),h.length)return;await m.run("open",async()=>{let w=e.lanes.member.value;if(!w)throw new Error("nobody is here yet");let C=await $(async()=>jo(e.circle,await Vs(a.code),a.letters,w));return C?(await qo(e,C),!0):!1})&&n()},$=async g=>{try{return await g()}catch(h){let f=h instanceof Te||h instanceof Yt?zs[h.code]:void 0;if(!f)throw h;r([f]);return}},u=(g,h,f)=>i`<${E} id=${`sheet-${g}`} as="textarea" label=${h} hint=${f}
value=${a[g]} problem=${L(c,`sheet-${g}`)} onValue=${w=>l({...a,[g]:w})}
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
</main>`}var Yt=class extends Error{code="wrong_code"},Vs=async e=>{let{codeTyped:t}=await De();return t(e).catch(n=>{throw n instanceof Te&&n.code==="wrong_key"?new Yt:n})};var Zs=()=>import("./field-qr-OOHZ6BS2.js").then(e=>e.Qr);function zo({room:e,onMake:t}){return I(e)?i`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function Us(e){let{held:t}=Ve(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:a}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await De(),m=l();return{letters:await c(t.circle,m,{desk:a,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function Vo({room:e,circle:t,head:n,onBack:o}){let[s,a]=b(null);N(()=>{Us(e).then(a)},[e]);let l=e.words(t.title);return i`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&i`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(F(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${bt} load=${Zs} text=${Qs(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,r)=>i`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Qs=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Zo({id:e,letters:t,onKeys:n}){let o=et(()=>$t(e),[e]);N(()=>()=>o.close(),[o]);let s=xt().desk,[a,l]=b(!1),[c,r]=b(""),{step:m,go:p,back:d,head:$}=yt(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,h=o.lanes.desk.value,f=o.lanes.ring.value?.circle,w=o.lanes.member.value?.role;if(N(()=>{w==="participant"&&location.replace(`#/circle/${e}`)},[w]),o.stop.value)return i`<${Yn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return i`<${Fn} room=${o} />`;if(!h||!f)return u==="stopped"?i`<${ie} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let C={room:o,circle:f,desk:h,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(m==="promises")return i`<${Ko} ...${C} head=${$} onBack=${d} />`;if(m==="sheet")return i`<${Io} ...${C} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return i`<${Vo} ...${C} head=${$} onBack=${d} />`;if(m==="recover")return i`<${Go} ...${C} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let A=o.lanes.ring.value?.gathering,j=()=>{l(!0),p("plan")},ue=y=>{r(y),p("sheet")};return i`<div hidden=${m!=="plan"}>
${a&&i`<${Wo} ...${C} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||v.untitled(C.spoken??1)}</h1>
<p class="soft">${ge[f.entry]} · ${Le[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||_.offline}</p>
<${At} room=${o} />
<${lo} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&i`<${ko} ...${C} />
<div class="sides">
<div class="stack">
<${Oo} ...${C} running=${A} onPlan=${j} onSheet=${ue} />
<${Eo} ...${C} />
<${No} ...${C} />
</div>
<div class="stack">
<${Po} ...${C} />
${f.medium==="beside_a_call"&&i`<${Ao} ...${C} />`}
<${Do} ...${C} onRevise=${()=>p("promises")} />
<${zo} room=${o} onMake=${()=>p("recovery")} />
</div>
</div>`}
<footer><${wt} /></footer>
</main>`}var Xs=4320*60*6e4;function Js(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${we(n,"UTC")} ${e.slice(0,4)}`;return t-n>Xs?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function Uo({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:a}=Js(e.verified_on,Date.now()),l=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return i`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${a}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${_.edit}: ${e.label}`}>${_.edit}</button>
</div>`}var Qo=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],ei={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ti(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function Xo({line:e,act:t,onSave:n,onCancel:o}){let[s,a]=b({...ei,...e,languages:e?.languages.join(", ")??""}),[l,c]=b([]),r=z(null);return N(()=>r.current?.focus(),[]),i`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(Qo.map(([g])=>[g,s[g].trim()])),$=ti(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?O.editTitle:O.addTitle}</h3>
<${G} problems=${l} summary=${_.summary} />
<div class="pairs">${Qo.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>i`<${E} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${L(l,`line-${p}`)} more=${u} onValue=${g=>a({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function ni(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Jo(){let[e,t]=b(null),[n,o]=b(""),[s,a]=b(null),l=T(),c=async()=>{try{t((await ce("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof Z?d.sentence:String(d))}};N(()=>{c()},[]);let r=async d=>{let{verified_on:$,...u}=d,g=await l.run(d.label,()=>q("/api/crisis-lines",u));g&&(t(g.lines),a(null))},m=()=>{l.forget(),a(null)};if(!e)return n?i`<${ie} sentence=${n} onAgain=${c} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${_.loading}</p></main>`;let p=d=>i`<${Xo} line=${d} act=${l} onSave=${r} onCancel=${m} />`;return i`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${ni(e).map(([d,$])=>i`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>i`<li key=${u.label} class="line">
${s===u.label?p(u):i`<${Uo} line=${u} busy=${l.busy===u.label} onConfirm=${()=>r(u)} onEdit=${()=>a(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?i`<section class="line">${p(void 0)}</section>`:i`<button class="btn" onClick=${()=>a("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function es({templates:e,onChoose:t}){return i`<ul class="templates">${e.map(n=>i`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[ge[n.entry],M.size(n.people.min,n.people.max),M.minutes(n.gathering[0]?.minutes??0),M.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>i`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${M.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>i`<li key=${s}><span dir="auto">${o.title||ae[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&i`<ul class="bullets small">${n.notes.map(o=>i`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${M.use(n.name)}</button>
</li>`)}</ul>`}async function ts({person:e,title:t,name:n,about:o,medium:s,entry:a,template:l,agreements:c}){let r=K(),m=await wn(r),p=Ae(),d={...await rt(r,Pe(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=ne(),u=async(w,C)=>{let A=K(),j={circle:r,gathering:null,author:e,kind:w,id:A,turn:null},{sealed:ue,wraps:X}=await st(j,0,C,d.device,[{audience:"circle",owner:r,number:1,key:p}]);return $.bodies[A]=$e(e,ue,X),A},g=await at(r,m.keys,{what:"circle",owner:r,number:1,key:p,before:null}),h=await ot(r,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...lt(d),ended:!1}]});return{request:{founding:{circle:r,medium:s,entry:a,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(w=>u("agreement",w))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(h),circle_key:$.add(g.record)}},bodies:$.bodies},held:d}}function ns({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[a,l]=b(()=>Wt(e.agreements)),[c,r]=b([]),[m,p]=b(null),d=T(),$=h=>s({...o,...h}),u=async h=>{h.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:M.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:Ue.nameMissing}),o.about.trim()||f.push({id:"about",sentence:M.aboutMissing}),f.push(...jt(a)),r(f),f.length)return;let w={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:a.map(A=>A.text.trim())},C=await d.run("make",async()=>{let A=JSON.stringify(w),j=m?.of===A?m.made:await ts(w);return p({of:A,made:j}),await q("/api/circles",j.request),await dt(j.held),j.held});C&&location.replace(`#/desk/${C.circle}`)},g=(h,f)=>Object.keys(f).map(w=>({value:w,label:h[w],hint:f[w]}));return i`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${G} problems=${c} summary=${_.summary} />
<${E} id="title" label=${M.name} hint=${M.nameHint} value=${o.title} problem=${L(c,"title")}
onValue=${h=>$({title:h})} more=${{maxlength:80}} />
<${E} id="my-name" label=${Ue.name} hint=${Ue.nameHint} value=${o.name} problem=${L(c,"my-name")}
onValue=${h=>$({name:h})} more=${{maxlength:60}} />
<${Je} id="medium" label=${M.medium} value=${o.medium} options=${g(Le,Un)} onValue=${h=>$({medium:h})} />
<${Je} id="entry" label=${M.entry} value=${o.entry} options=${g(ge,Qn)} onValue=${h=>$({entry:h})} />
<${E} id="about" label=${M.about} hint=${M.aboutHint} as="textarea" value=${o.about} problem=${L(c,"about")}
onValue=${h=>$({about:h})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${M.agreementsTitle}</h2><p class="hint">${M.agreementsHint}</p>
<${Ft} list=${a} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Ue.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${M.make}</button>
</form>`}function os(){let[e,t]=b(null),[n,o]=b(""),[s,a]=b(null),{step:l,go:c,back:r,head:m}=yt("choose"),p=async()=>{o("");try{let[u,g]=await Promise.all([ce("/api/me"),ce("/api/templates")]),h=await pt(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...h.values()].at(-1)?.name??""})}catch(u){o(u instanceof Z?u.sentence:String(u))}};if(N(()=>{p()},[]),n)return i`<${ie} sentence=${n} onAgain=${p} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${M.title}</h1><p role="status">${_.loading}</p></main>`;let d=l==="write"&&s,$=u=>{a(u),c("write")};return i`<main class="page desk narrow">
<header><div>
${d?i`<button class="back" onClick=${r}>${M.otherTemplate}</button>`:i`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?M.title:M.choose}</h1>
<p class="soft">${d?s.name:M.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${es} templates=${e.templates} onChoose=${$} /></div>
${s&&i`<div hidden=${!d}><${ns} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function ss({params:e}){let t=e.circle==="new"?os:e.circle==="lines"?Jo:Zo,[n,o]=b(0),s=n?void 0:e.letters;return i`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var S={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${In(e)} ago`,waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Not offered yet",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function is({room:e}){let t=ve(e);if(!t)return null;gt.value;let n=e.gatheringTime();return i`<section class="card agenda">
<h2>${S.agenda} <span>${S.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],a=o===t.segment,l=a&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return i`<li key=${o} aria-current=${a?"step":void 0}>
<span dir="auto">${kt(e,s)}</span>
<span>${a?S.agendaElapsed(Math.min(l,s.minutes),s.minutes):Hn(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function qt({label:e,sure:t,yes:n,no:o,act:s,kind:a=""}){let[l,c]=b(!1),r=m=>m?.focus({preventScroll:!0});return l?i`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${r} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:i`<button class=${`btn ${a}`} onClick=${()=>c(!0)}>${e}</button>`}async function as({held:e,desk:t,running:n,sealed:o},s){let a=t.held?.[s],l=mt(e,"gathering");B(a&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:r,wraps:m}=ut(o(a.words)??"");B(c===a.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:a.words,turn:a.turn},d=await it(p,r,m,$=>e.roster.devices.get($),ct(e),l);return{command:{do:"release_words",reflection:s,words:a.words},bodies:{[a.words]:$e(c,r,[...m,d])}}}function rs({room:e,ask:t}){let n=T(),o=e.lanes.desk.value,{hold_words:s,stop_holding:a}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!I(e)||!s&&!a)return null;let c=r=>n.run(r,()=>W(e,m=>as(m,r)));return i`<section class="card review">
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
</section>`}var ls=["i_need_a_person","give_me_a_moment","ok"];function cs({room:e,ask:t}){gt.value;let n=Object.entries(e.lanes.desk.value?.signals??{});n.sort(([,s],[,a])=>ls.indexOf(s.kind)-ls.indexOf(a.kind)||Number(s.since)-Number(a.since));let o={i_need_a_person:S.asked,give_me_a_moment:S.moment,ok:S.fine};return n.map(([s,a])=>i`<section key=${s} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${S.signals[a.kind]} <span>${S.ago(e.running()-Number(a.since))}</span></h2>
<p dir="auto">${o[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:s})}>${S.seen}</button>
</section>`)}function ms({room:e,ask:t}){let n=T(),o=Et(e),s=I(e),a=e.lanes.desk.value,l=Object.entries(a?.waiting??{});if(!a||!l.length)return null;let c=a.can.admit&&!n.busy,r=m=>c&&n.run(m,()=>W(e,p=>We(p,m)));return i`<section class="card">
<h2>${S.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Mt($)||(p.first_time?S.firstTime:S.returning),!p.here&&S.gone,!p.accepted&&S.notAccepted].filter(Boolean);return i`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Nt} knock=${$} />
<div class="row">
${s&&!$.stop&&i`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>r(m)}>${S.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&i`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${S.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&i`<p class="small soft">${de.title}. <a href=${`#/desk/${e.circle}`}>${S.full}</a></p>`}
${!c&&i`<p class="small soft" id="admit-later">${n.busy?re.admitting:S.admitLater}</p>`}
<${he} sentence=${n.sentence} />
</section>`}function oi({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=jn(e);return!e.lanes.desk.value||!Rn(e)?null:i`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${S.label}>
<${At} room=${e} />
<${cs} room=${e} ask=${o} />
<${ms} room=${e} ask=${o} />
<section class="card next-card">
<h2>${S.next}</h2>
<${si} room=${e} ask=${o} />
<${he} sentence=${s} />
</section>
<${rs} room=${e} ask=${o} />
<${is} room=${e} />
<${ii} room=${e} ask=${o} />
<${Bt} room=${e} gathering=${ve(e)?.id} />
<${ai} room=${e} ask=${o} />
<button class="btn desk-close" onClick=${n}>${S.close}</button>
</div>`}function si({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=ve(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],a=[n.resume&&i`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${S.resume}</button>`,n.open&&i`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${S.begin}</button>`,n.begin_round&&i`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${S.round}</button>`,n.release&&i`<${qt} label=${S.release} sure=${S.releaseSure} yes=${S.releaseYes} no=${S.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&i`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${S.nextPart(kt(e,o.segments[s??""]))}</button>`].filter(Boolean);return i`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${a}</div>
${n.pause&&i`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${S.pause}</button>`}`}function ii({room:e,ask:t}){let n=e.lanes.desk.value,o=ve(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:i`<section class="card">
<h2>${S.piece}</h2>
${n.not_yet.length>0&&i`<${ds} room=${e} label=${Wn(e)?.kind==="open_centre"?qn.notYet:S.notYet} people=${n.not_yet} />`}
${n.passed.length>0&&i`<${ds} room=${e} label=${S.passed} people=${n.passed} />`}
${n.can.move_on&&i`<${qt} label=${S.moveOn} sure=${S.moveOnSure(Ee(e,o?.person))} yes=${S.moveOnYes} no=${S.keep}
act=${()=>t({do:"move_on",turn:n.can.move_on})} />`}
</section>`}var ds=({room:e,label:t,people:n})=>i`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>i`${s>0&&", "}<span dir="auto" translate="no">${Ee(e,o)}</span>`)}</p>`;function ai({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=ve(e);if(!n||!o)return null;let s=o.lead===Bn(e);return i`<section class="card">
<h2>${S.more}</h2>
<p class="small soft">${s?S.youLead:S.leads(Ee(e,o.lead))}</p>
${!s&&i`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${S.lead}</button>`}
${n.close_gently&&i`<${qt} label=${S.close_gently} sure=${S.closeSure} yes=${S.closeYes} no=${S.keep} act=${()=>t({do:"close_gently",gathering:n.close_gently})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${S.full}</a>
</section>`}function ri({room:e,gathering:t}){let n=T();return I(e)?i`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>W(e,o=>Ke(o,t)))}>${k.openDoors}</button>
<${he} sentence=${n.sentence} />`:null}var pe={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function ps({params:e}){let[t,n]=b("opening"),[o,s]=b(""),a=async()=>{n("opening");try{await q("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof Z?l:new Z("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return N(()=>{a()},[]),t==="fault"?i`<${ie} sentence=${o} onAgain=${a} />`:t==="opening"?i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${pe.welcome}</h1><p role="status">${pe.opening}</p></main>`:i`<main class="page door">
<header><h1>${pe.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${pe.closedDo}</p>
<ul class="bullets"><li>${pe.closedServer} <code>${pe.command}</code></li><li>${pe.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${a}>${pe.again}</button>
</main>`}export{ss as Circle,ao as Desk,oi as DeskColumn,ri as OpenDoors,ps as Setup};
