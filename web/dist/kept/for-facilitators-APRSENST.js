/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as zn}from"./chunk-K3FZHJSZ.js";import{a as _,b as X,c as ke}from"./chunk-MWVGLWJX.js";import{$ as ct,$a as qn,A as ve,Aa as Hn,B as un,Ba as bt,C as at,Ca as ne,Da as Ln,Ea as gt,F as Ne,Fa as Bn,G as $n,Ga as Kn,H as fn,Ha as U,I as hn,Ia as xe,Ja as Y,K as bn,Ka as Rn,L as gn,La as Se,M as it,Ma as Wn,N as kn,Na as Ee,O as wn,Oa as Ie,Pa as kt,Qa as jn,R as yn,Ra as wt,Sa as Yn,T as vn,Ta as yt,U as xn,Ua as ie,V as Sn,Va as Jt,W as De,X as rt,Xa as He,Y as lt,Ya as Fn,Z as _n,Za as pe,_ as On,_a as vt,a,aa as Tn,ab as ee,b,ba as Cn,bb as Gn,c as D,ca as Pn,cb as xt,d as z,da as An,e as ot,ea as Me,eb as St,f as cn,fb as _t,g as mn,ga as Nn,gb as E,h as Z,ha as T,hb as B,i as de,ia as L,ib as G,j as q,ja as mt,jb as Qt,k as Pe,ka as dt,kb as Ot,l as K,la as Dn,lb as re,ma as pt,mb as Tt,n as dn,na as ut,nb as Xt,oa as Mn,ob as Vn,pb as Zn,q as Ae,r as st,ra as $t,ta as ft,wa as En,xa as In,y as pn,ya as ge,za as ht}from"./chunk-EGYFWO6Y.js";var gs=1e4,Un=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Ct(){let[e,t]=b(null),[n,o]=b(""),s=z(0),r=cn(async()=>{let l=++s.current;try{let c=await de("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof Z&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof Z?c.sentence:String(c))}},[]);return D(()=>{let l=()=>{document.visibilityState==="visible"&&r()},c=setInterval(l,gs),i=Nn.subscribe(()=>{r()});for(let[m,p]of Un)m.addEventListener(p,l);return()=>{clearInterval(c),i();for(let[m,p]of Un)m.removeEventListener(p,l);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var ks=480;function Le({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var we=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Pt=(e,t)=>e.length<ks?e:e.filter(n=>!n.ended||t(n.member));function en(e,t,n){return K(n,"no_key"),{named:t,give:o=>Tn(e,{id:o.device,agree:o.agree},t,n)}}var Jn=({circle:e,roster:t,circleKeys:n})=>en(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function tn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return K(s&&n?.id===o,"no_key"),en(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var At=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await gn(e,n,t.number,o.public),give:s=>Cn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),ue=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function ze(e,t,n,{before:o,...s}){let r=De(),{named:l,record:c}=await ct(e,t,{...s,key:r,before:o??null});return{gift:en(e,l,r),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var Be=async(e,t,n,o)=>({roster:o.number,signed:n.add(await it(e,t,o))});function oe(){let e={};return{bodies:e,add(t){let n=L();return e[n]=t,n}}}var Ve=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Ke(e,t){let{held:n}=e,o=oe(),{gift:s,record:r,state:l}=await ze(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Le(n),gatheringKeys:[{gathering:t,...l}]},i={...await Be(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await ue(o,we(c.devices,Ve(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var Nt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function nn(e){return K(Nt(e),"no_key"),e}var ws=["keys_moved","keys_renewed","keys_incomplete"];async function Qn({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),l=await t(await o(r));if(l.outcome!=="refused"||!ws.includes(l.code??"")||s===5)return l;await n(r.held.roster.seen.number)}}var ys=4e3,I=e=>Nt(e.held.value);function Ue(e){let{desk:t,ring:n}=e.lanes,o=nn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function Xn(e){return await Ze(e.keys,t=>t!=="looking"),await Ze(e.lanes.desk,Boolean),await Ze(e.lanes.ring,Boolean),I(e)||await Ze(e.held,Nt),!!nn(e.held.value)}var W=(e,t)=>Qn({at:async()=>Ue(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>vs(e,n)},t),vs=(e,t)=>Ze(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),Ze=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,ys),r=e.subscribe(l=>{t(l)&&o()})});var _e=(e,t,n)=>`${e} ${e===1?t:n}`,Re={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},eo={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},ye={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},to={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},no={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Dt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},le={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>_e(e,"person asked for you","people asked for you"),waits:e=>_e(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>_e(e,"person","people"),seats:(e,t)=>`${_e(e,"participant","participants")}, ${_e(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>_e(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},J={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},M={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>_e(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},N={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Oe={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},V={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},S={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},We=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var xs=24,Ss=137.5;function oo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,xs-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),l=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,i)=>{let m=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${c} style=${{"--h":String((25+i*Ss)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function so(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(l=>4+(l-n)/o*92);for(let l=1;l<r.length;l++)r[l]=Math.max(r[l],r[l-1]+s);for(let l=r.length-1,c=96;l>=0;l--,c-=s)r[l]=Math.min(r[l],c);return e.length===1?[50]:r}var _s=24;function Os(e,t){let n=Rn(e,ne(),t);return n===0?`${kt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${U(e)}`:n===1?`${x.near.tomorrow} ${U(e)}`:n>1&&n<7?Wn(e):xe(e)}function ao({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=so(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=x.weeks(e.filter(i=>i.past).map(i=>xe(Number(i.at))),e.filter(i=>!i.past).map(i=>`${xe(Number(i.at))} ${U(Number(i.at))}`)),l=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&l.every(m=>Math.abs(o[m]-o[i])>=_s)&&l.push(i);let c=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,m)=>a`<circle key=${i.id} class=${i.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${c(o[i])==="start"?0:c(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${c(o[i])}>${i===s?Os(n[i],t):xe(n[i])}</text>`)}
</svg>`}var Ts=60*6e4,Cs=240*6e4;function io({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=T(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,i=!e.phase&&n&&c<Ts&&c>-Cs,m=async()=>{let d=bt(e.id),$=await s.run("open",async()=>await Xn(d)&&W(d,u=>Ke(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[ye[e.entry],Re[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${oo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${Dt[e.phase]}</p>`}
</div>
<div class="what">
<${ao} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&a`<p class="small">${x.gathering(l.number)}: ${Y(Number(l.at),void 0,o)}, ${U(Number(l.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function ro({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var Ps=()=>import("./field-qr-QFXOSCNT.js").then(e=>e.Qr);function Je({id:e,title:t,label:n,link:o,says:s,done:r,shareText:l,onDone:c,children:i}){let[m,p]=b(""),[d,$]=b(!1),u=z(null),g=z(null);D(()=>g.current?.focus(),[]);let h=async()=>{try{await navigator.clipboard.writeText(o),p(_.copied)}catch{u.current?.focus(),u.current?.select(),p(_.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
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
${d&&a`<figure class="qr-shown"><${yt} load=${Ps} text=${o} label=${_.qrOf(n)} /><figcaption class="small soft">${_.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${m}</p>
</section>`}function lo(){let[e,t]=b(null),n=T(),o=async s=>{let r=await n.run(String(s),()=>q("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${J.title}</h3>
<p class="soft">${J.lead}</p>
${e?a`<${Je} key=${e.link} id="facilitator-link" title=${e.forMe?J.back:J.invite} label=${J.linkLabel} link=${e.link}
says=${[e.forMe?J.backShown:J.inviteShown,J.once]} done=${J.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${J.invite}</button><p class="soft small">${J.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${J.back}</button><p class="soft small">${J.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function co(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return D(()=>{let s=!0;return o&&ft(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function mo(){let{desk:e,stale:t,sentence:n,load:o}=Ct(),s=T(),r=co(e?.circles??[]);if(!e&&n)return a`<${ie} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${_.loading}</p></main>`;let l=x.greeting[kt()],c=()=>s.run("sign-out",()=>q("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?_.offline:""}</p>
<${ro} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(i=>a`<${io} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${lo} />
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
<${St} />
<${X} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var ce={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},$e={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},R={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},se={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},me={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Qe={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},po={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function uo({room:e,onSheet:t}){return I(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${$e.title}</h2>
<p>${$e.works}</p><p>${$e.worksNot}</p><p>${$e.how}</p><p class="soft small">${$e.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${$e.sheet}</button>
</section>`}async function Mt({circle:e,deskKeys:t},n,o){let s=ve(n.secret);return o.desk||o.person?`${s} ${await xn(e,t,n,o)}`:s}var Xe=e=>un(e.split(" ")[0]);async function $o({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Sn(e,t,{invitation:n,secret:Xe(o)},s)}var fo=new Map;function et(e,t){let n=`${e} ${ve(t)}`,o=fo.get(n);if(o)return o;let s=at(e,t);return fo.set(n,s),s}var je=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),on=(e,t,n,o,s)=>An(e,t,n.page,o,JSON.stringify(s));async function Et(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),r=await Promise.all(s.map(async([l,c])=>{let i=await et(e.held.circle,Xe(e.words(c.secret)));return[l,o.add(await on(e.held.circle,l,i,t,n))]}));return Object.fromEntries(r)}async function ho(e,t){let{step:n,bodies:o}=await ko(e,[t,...go(e)],Ve(e)(t)?t:void 0);return{command:{do:"remove",person:t,step:n},bodies:o}}async function bo(e,t){let{step:n,bodies:o}=await ko(e,[t,...go(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var go=e=>e.desk.renew_after??[];async function ko(e,t,n){let{held:o,desk:s,running:r}=e,{circle:l}=o,c=oe(),i=Le(o,r),m=A=>!t.includes(A),p=n?await On(l,o.deskKeys):void 0,d=p?.keys??o.deskKeys,$=o.circleKeys[i.circleKey.number];K($,"no_key");let u=await ze(l,d,c,{what:"circle",owner:l,number:i.circleKey.number+1,before:$});i.circleKey=u.state;let[g]=i.gatheringKeys,h=g&&await ze(l,d,c,{what:"gathering",owner:g.gathering,number:g.number+1});h&&(i.gatheringKeys=[{gathering:g.gathering,...h.state}]),i.devices=Pt(i.devices,A=>A in s.members).map(A=>m(A.member)?A:{...A,ended:!0});let f=we(i.devices,m),y=h?we(f,As(e)):[];return{step:{...await Be(l,d,c,i),circle_key:u.record,...h&&{gathering_key:h.record},...p&&{desk:c.add(p.record)},grants:[...await ue(c,f,[u.gift]),...h?await ue(c,y,[h.gift]):[],...p?await ue(c,we(f,Ve(e)),await At(l,d)):[]],...p&&n&&{pages:await Et(e,Ne(d),Ns(e,n),c)}},bodies:c.bodies}}var As=e=>t=>Ve(e)(t)||e.seats.includes(t);function Ns(e,t){let n=e.desk.members[t]?.name;return je({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function It({room:e}){let t=T(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&I(e)&&e.connection.value.state==="live";return D(()=>{o&&t.run("renew",()=>W(e,s=>bo(s,n)))},[o,n]),n?a`<p role="status" class="notice">${po.text} ${t.sentence}</p>`:null}var Ht=65,Ds=32;async function sn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],l=t.invitations[r?.invitation??""];K(r?.device&&r.proof&&r.invitation&&l,"not_proven");let c=st(o(r.proof)??"");K(c.length===3*Ht+Ds,"not_proven");let[i,m,p]=[0,1,2].map(h=>c.slice(h*Ht,(h+1)*Ht)),d=n(l.secret),$=await $o(e,r.invitation,d),u={member:$.person??s,device:r.device,agree:i,sign:m,self:p};await hn(e.circle,r.invitation,await et(e.circle,Xe(d)),u,Ae(c.slice(3*Ht)));let g=[...e.roster.devices.values()].some(h=>h.member===s);return K(!g||$.person===s,"not_proven"),K((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function Ye(e,t){let n=e.desk.waiting[t];return K(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Es(e,t):Ms(e,t)}async function Ms(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:l}=await sn(e,t),c={...s,ended:!1},i=oe(),m=o&&(!l||r||e.seats.includes(s.member)),p=[Jn(n),...m?[tn(n,o)]:[],...r?await At(n.circle,n.deskKeys):[]],d=Le(n,o);d.devices=[...Pt(d.devices,g=>g in e.desk.members),c];let $={...await Be(n.circle,n.deskKeys,i,d),admission:i.add(await wn(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await ue(i,[c],p)},u=l?void 0:await wo(e,t,i,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:i.bodies}}async function Es(e,t){let{held:n,running:o}=e,s=oe(),r=we([...n.roster.devices.values()],i=>i===t),l=o?await ue(s,r,[tn(n,o)]):[],c=await wo(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function wo({held:e,desk:t,sealed:n},o,s,r){let l=t.waiting[o].name,{author:c,sealed:i,wraps:m}=ht(n(l)??"");if(m.some(u=>bn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===r?.device?r:e.roster.devices.get(u),$=ut(e,"circle");return K($&&c===o,"wrong_author"),s.bodies[l]=ge(c,i,[...m,await lt(p,i,m,d,pt(e),$)]),l}var Lt=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${ce.unproven}.</b> ${ce.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${ce.alike(e.alike)}</span></p>`}`,Bt=e=>e.back?ce.back(e.back):e.desk?ce.desk:"";var Is=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function yo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Is.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function vo(e,t){let n=yo(e);return n?t.find(o=>yo(o)===n):void 0}function Kt(e){let[t,n]=b({}),o=e.lanes.desk.value,s=I(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=r.map(([c,i])=>`${c} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return D(()=>{let c=!0;for(let[i]of s?r:[])Hs(e,i).then(m=>c&&n(p=>({...p,[i]:m})));return()=>{c=!1}},[e,s,l]),c=>{let i=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:vo(i,m)}}}async function Hs(e,t){try{let n=Ue(e),{newcomer:o,desk:s,back:r}=await sn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Pe),stop:n instanceof Pe?n.sentence:void 0}}}function xo({room:e,desk:t}){let n=T(),o=Kt(e),s=I(e),r=Object.entries(t.waiting),l=i=>n.run(i,()=>W(e,m=>Ye(m,i))),c=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?ce.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,m])=>{let p=e.words(m.name),d=o(i),$=[Bt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Lt} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(i)}>${k.admit}</button>`}
<${X} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>c(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var Fe=240,Te={least:3,most:12,usual:8},So=20,Ls=["closing","release"],an=e=>e.segment.map(t=>({id:L(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),_o=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Oo=e=>!Ls.includes(e.from.kind);function Ce(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=Fe?t:0}var rn=e=>e.reduce((t,n)=>t+(n.out?0:Ce(n)),0);function To(e,t){let n=e.from.each[t],o=Ce(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Co({gathering:e,at:t,zone:n,theme:o,parts:s}){let r={},l=i=>{if(!i.trim())return;let m=L();return r[m]=i.trim(),m},c=s.filter(i=>!i.out).map(({id:i,from:m,prompt:p,...d})=>({id:i,kind:m.kind,minutes:Ce({id:i,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:rn(s),theme:l(o),agenda:c},bodies:r}}var Rt=e=>/^\d+$/.test(e.trim())&&Number(e)<=Fe?Number(e):0;function Po({id:e,plan:t,room:n,onDone:o}){let[s,r]=b({}),[l,c]=b([]),i=z(null),m=T();D(()=>i.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,g)=>u+Rt(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Rt(p(f))).map(f=>({id:`now-${f}`,sentence:S.minutesBad})),...d>Fe?[{id:`now-${t.agenda[0]}`,sentence:S.sumTooLong}]:[]];if(c(g),g.length)return;let h=Object.fromEntries(t.agenda.filter(f=>Rt(p(f))!==t.segments[f].minutes).map(f=>[f,Rt(p(f))]));(!Object.keys(h).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:h})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${Oe.minutesTitle}</h3>
<p class="hint">${Oe.minutesHint}</p>
<${G} problems=${l} summary=${_.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||le[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${S.minutesOf(g)} bare value=${p(u)} problem=${B(l,`now-${u}`)}
onValue=${h=>r({...s,[u]:h})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${S.sum(d)}</b> <span class="soft">${S.ends(U(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Oe.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function ln({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[l,c]=b(!1),i=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${Y(i)}</b> <span>${Se(i,t.minutes)}</span></p>
${!Ie(i,t.zone,ne())&&a`<p class="soft small">${k.inZone(`${Y(i,t.zone)}, ${Se(i,t.minutes,t.zone)}`,Ee(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?a`<${Po} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return a`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||le[$.kind]}</span>${u&&a`<small class="soft"> ${S.each(We(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Oe.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${Oe.sheet}</button></div>`}
</details>
</div>`}var Bs=60*6e4;function Ao({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:l}){let c=T(),i=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,y])=>Number(f.at)-Number(y.at)),[m,...p]=i,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>W(e,y=>Ke(y,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,h=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!I(e))return null;let f=Number(m[1].at);return f-Date.now()<Bs?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${X} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${Y(f)}, ${U(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Dt[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${ln} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${h()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${X} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([f,y])=>a`<li key=${f}>
<${ln} id=${f} plan=${y} room=${e} people=${d} onSheet=${()=>l(f)} />
<${X} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var Ks=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),qe=()=>({invitation:L(),secret:Pn(),page:L(),kept:L()});async function Ge(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:l,desk:c=!1,person:i=null}){let{circle:m}=e.held,p=await et(m,n),d=await vn(p.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:g}=await rt($,0,await Mt(e.held,{invitation:t,secret:n},{desk:c,person:i}),e.held.device,[Ks(e.held)]);return{command:{do:"invite",invitation:t,hash:d,reusable:r,expires:l,page:o,secret:s,...i?{person:i}:c&&{desk:c}},bodies:{[o]:await on(m,t,p,e.held.desk,je(e)),[s]:ge(e.held.person,u,g)}}}function tt({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Rs=()=>`${location.origin}${location.pathname}`,Wt=(e,t)=>`${Rs()}#/invitation/${e}/${ve(t)}`,No=(e,t,n)=>`${e}/${t}/${ve(n)}`,Do=()=>`${location.host}${location.pathname}#/words`;var Ws=1440*6e4,js=14,Ys=180;function jt({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,l]=b(t.entry==="drop_in"?"many":"one"),[c,i]=b(String(js)),[m,p]=b(!0),[d,$]=b([]),u=z(qe()),g=T();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Ys;if($(y?[]:[{id:"days",sentence:N.daysBad}]),!y)return;let C=!n&&r==="many",A=Date.now()+Number(c)*Ws,{secret:j}=u.current;if(!await g.run("invite",()=>W(e,v=>Ge(v,u.current,{reusable:C,expires:A,desk:n}))))return;let Q=n&&m?await g.run("link",()=>q("/api/links",{for_me:!1})):void 0;n&&m&&!Q||o({link:Q?No(Q.link,t.id,j):Wt(t.id,j),secret:j,reusable:C,expires:A,hands:n,speakable:!Q})}} novalidate autocomplete="off">
<${G} problems=${d} summary=${_.summary} />
${n?a`<p class="soft small">${R.handsHint}</p><${Qt} id="invite-new-here" on=${m} hint=${R.newHereHint} onChange=${p}>${R.newHere}</${Qt}>`:t.entry==="drop_in"&&a`<${tt} id="invite-kind" label=${N.kind} value=${r} onValue=${l} options=${[{value:"many",label:N.reusable,hint:N.reusableHint},{value:"one",label:N.single,hint:N.singleHint}]} />`}
<${E} id="days" label=${N.days} value=${c} onValue=${i} problem=${B(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?R.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${N.create}</button><button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function Yt({made:e,spoken:t,onDone:n}){let o=e.back?R.wayTitle(e.back):e.hands?R.handsTitle:N.shownTitle,s=e.back?R.wayShown:e.hands?R.handsShown:e.reusable?N.shownMany:N.shown;return a`<${Je} key=${e.link} id="invitation-link" title=${o} label=${N.linkLabel} link=${e.link} shareText=${N.shareText}
says=${[s,N.once,N.until(Y(e.expires))]} done=${N.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Fs} secret=${e.secret} spoken=${t} />`}
</${Je}>`}function Fs({secret:e,spoken:t}){let[n,o]=b([]);return D(()=>{yn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${R.wordsTitle}>
<h4>${R.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${R.number}: <b>${t}</b></p>
<p class="small soft">${R.wordsHint(Do())}</p>
</section>`:null}var qs=10080*6e4;function Mo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),[i,m]=b(""),p=z({}),d=T(),$=I(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([v,ae])=>({person:v,role:ae.role,name:e.words(ae.name)})),h=g.filter(v=>v.role!=="participant"),f=g.filter(v=>!h.includes(v)).sort((v,ae)=>v.name.localeCompare(ae.name)),y=[...h,...f].filter(v=>v.person!==u),C=async v=>{m(""),await d.run(`end-${v.person}`,()=>q("/api/ways-in/end",{circle:t.id,person:v.person}))&&m(ke.memberDone(v.name))},A=async v=>{m(""),await d.run(`remove-${v.person}`,()=>W(e,ae=>ho(ae,v.person)))&&m(se.done(v.name))},j=async({person:v,role:ae,name:H})=>{let F=p.current[v]??=qe(),te=Date.now()+qs;await d.run(`way-${v}`,()=>W(e,Ut=>Ge(Ut,F,{reusable:!1,expires:te,person:v,desk:ae!=="participant"})))&&(delete p.current[v],c({link:Wt(t.id,F.secret),secret:F.secret,reusable:!1,expires:te,back:H,speakable:!0}))},be=v=>{c(v),r(!1)},Q=!!d.busy;return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...h,...f].map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>${v.role!=="participant"&&a`<small class="soft">${no[v.role]}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${h.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?a`<${Yt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${jt} room=${e} circle=${t} hands onMade=${be} onCancel=${()=>r(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${R.hands}</button></div>`}
${y.length>0&&a`<details><summary>${ke.members}</summary>
<p class="soft small">${ke.membersHint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${Q} aria-label=${R.wayOf(v.name)} onClick=${()=>j(v)}>${R.way}</button>`}
${v.role==="participant"&&a`<${X} label=${ke.member} name=${ke.memberOf(v.name)} kind="btn small quiet" ask=${ke.memberAsk(v.name)} yes=${ke.memberYes}
busy=${Q} onYes=${()=>C(v)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${se.title}</summary>
<p class="soft small">${se.hint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
<${X} label=${se.one} name=${se.oneOf(v.name)} kind="btn small quiet" ask=${v.role==="participant"?se.ask(v.name):se.askDesk(v.name)} yes=${se.yes} no=${se.no}
busy=${Q} onYes=${()=>A(v)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?se.busy:d.busy.startsWith("way")?R.making:i}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function Eo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,r]=b(!1),[l,c]=b([]),i=T(),m=async p=>{p.preventDefault(),r(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=L();await i.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${G} problems=${l} summary=${_.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${B(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function Io({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${I(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function Ft({room:e,gathering:t}){let n=mn(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[i,m]=[Xt(e,c.arriving),Xt(e,c.leaving)],p=i&&m?Tt.both(i,m):i||m&&Tt.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Tt.desk}</h2>
<ul class="numbers">${r.map(l=>a`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Ho({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${Y(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${Ft} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Lo({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&N.usedBy(e.used),t&&N.goodUntil(Y(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?R.forBack(o):e.desk?R.forHands:e.reusable?N.forMany:N.forOne}</span> <span class=${`mark ${r}`}>${N.state[r]??r}</span>
${l.length>0&&a`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&a`<${X} label=${N.revoke} kind="btn small quiet" ask=${N.revokeAsk} yes=${N.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Bo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),i=T(),m=Date.now(),p=Object.entries(n.invitations).sort(([,h],[,f])=>Number(f.expires)-Number(h.expires)),d=h=>h.state==="open"&&Number(h.expires)>m,$=p.filter(([,h])=>d(h)),u=p.filter(([,h])=>!d(h)),g=([h,f])=>a`<${Lo} key=${h} view=${f} open=${d(f)} busy=${i.busy===h}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>i.run(h,()=>e.send({do:"revoke",invitation:h}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${N.title}</h2>
${l?a`<${Yt} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${jt} room=${e} circle=${t} onMade=${h=>{c(h),r(!1)}} onCancel=${()=>r(!1)} />`:I(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${N.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(g)}</ul>`:!l&&!s&&a`<p class="soft small">${N.none}</p>`}
${u.length>0&&a`<details><summary>${N.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function qt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Te.least,Math.min(Te.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${S.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Te.least} onClick=${()=>o(-1)}><span class="visually-hidden">${S.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Te.most} onClick=${()=>o(1)}><span class="visually-hidden">${S.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function Ko({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[i,m]=b(()=>Math.max(3,Math.min(12,c||8)));D(()=>{In()},[]);let p=En.value.known;if(!l)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1></div></header><p>${V.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,g=l.agenda.reduce((f,y)=>f+e.words(l.segments[y].prompt).length,0),h=l.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${V.title}</h1><p class="soft">${V.lead}</p></div></header>
<div class="on-screen between"><${qt} people=${i} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${V.print}</button></div>
<article class=${`paper${h?" dense":""}`} aria-label=${V.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(l.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${Y(d)}, ${Se(d,l.minutes)}${!Ie(d,l.zone,ne())&&` (${Se(d,l.minutes,l.zone)} ${Ee(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${V.begins}</th><th scope="col">${V.part}</th><th scope="col">${V.minutes}</th><th scope="col">${V.each(i)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let y=l.segments[f],C=u;u+=y.minutes*6e4;let A=y.each?.[i];return a`<tr key=${f}><td>${Se(C,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||le[y.kind]}</b>${y.prompt&&a`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${A===void 0?"":We(A)}</td></tr>`})}</tbody></table>
<footer><h3>${V.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${V.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&V.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${V.noCare}</p></footer>
</article>
</main>`}async function Ro(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??L()})),r=oe(),l=await Et(e,e.held.desk,je(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:i})=>[c,i])),bodies:r.bodies}}var Gs=24,Gt=e=>e.map(t=>({key:L(),text:t}));function zt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:M.agreementMissing})):[{id:"promise-add",sentence:M.agreementsNone}]}function Vt({list:e,problems:t,onList:n}){let o=z(""),s=()=>{o.current=L(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(i=>i!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let i=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((c,i)=>a`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${M.agreement(i+1)} bare as="textarea" value=${c.text}
problem=${B(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${M.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Gs} onClick=${s}>${M.add}</button>
${B(t,"promise-add")&&a`<p class="problem">${M.agreementsNone}</p>`}
</div>`}function Wo({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(h=>e.words(h)),[r]=b(t.agreements_version+1),[l,c]=b(()=>Gt(s)),[i,m]=b([]),[p,d]=b(!1),$=T(),u=t.agreements_version>=r&&!$.busy,g=async h=>{h.preventDefault();let f=l.map(C=>C.text.trim()),y=zt(l);m(y),d(!y.length&&f.join(`
`)===s.join(`
`)),!(y.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>W(e,C=>Ro(C,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${G} problems=${i} summary=${_.summary} />
<${Vt} list=${l} problems=${i} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>
</main>`}function jo({when:e,at:t,problems:n,onWhen:o}){let s=ot(()=>[...new Set([e.zone,...Ln()])].sort(),[e.zone]),r=i=>t===void 0?"":`${Y(t,i)}, ${U(t,i)}`,l=!!(e.date&&e.time)&&t===void 0,c=gt(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${S.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${S.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${B(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${S.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${B(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${S.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?Ie(t,e.zone,ne())?S.reads(r(e.zone)):a`${S.reads(S.readsZone(r(e.zone),Ee(e.zone)))} <b>${S.readsYours(r(ne()))}.</b>`:l?S.timeSkipped:""} ${c?S.timeTwice:""}</p>
</fieldset>`}function Yo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||le[e.from.kind],r=e.out||!Ce(e)?void 0:To(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?S.leftOut:r===void 0?"":(r<So?S.eachLittle:S.each)(We(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${S.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${S.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${S.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Oo(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?S.takeIn:S.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?S.takeIn:S.leaveOut}</button>`}
</li>`}var zs=10080*6e4;function Vs(e){let t=Object.values(e.planned).sort((r,l)=>Number(l.at)-Number(r.at))[0],n=t?.zone||ne(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Bn(o+zs,n);return{date:Date.parse(s)>Date.now()?s:"",time:Kn(o,n),zone:n}}function Fo({room:e,desk:t,n,template:o,onDone:s}){let[r,l]=b(()=>Vs(t)),[c,i]=b(()=>_o(o,n)),[m,p]=b(o.gathering[c]?.theme??""),[d,$]=b(()=>an(o.gathering[c])),[u,g]=b(Te.usual),[h,f]=b([]),[y]=b(L),C=T(),A=gt(r.date,r.time,r.zone)[0],j=rn(d),be=H=>{i(H),p(o.gathering[H].theme),$(an(o.gathering[H]))},Q=()=>{let H={date:!r.date&&S.dateMissing,time:!r.time&&S.timeMissing},F=r.date&&r.time&&A===void 0&&S.timeSkipped;return[H.date&&{id:"plan-date",sentence:H.date},H.time&&{id:"plan-time",sentence:H.time},F&&{id:"plan-time",sentence:F},A!==void 0&&A<Date.now()&&{id:"plan-date",sentence:S.datePast},...d.filter(te=>!te.out&&!Ce(te)).map(te=>({id:`min-${te.id}`,sentence:S.minutesBad})),j>Fe&&{id:"plan-people",sentence:S.sumTooLong}].filter(te=>typeof te=="object")},v=async H=>{H.preventDefault();let F=Q();if(f(F),F.length)return;let{plan:te,bodies:Ut}=Co({gathering:y,at:A,zone:r.zone,theme:m,parts:d});await C.run("plan",()=>e.send({do:"plan_gathering",plan:te},Ut))&&s()},ae=H=>$(d.map(F=>F.id===H.id?H:F));return a`<form class="stack roomy" onSubmit=${v} novalidate autocomplete="off">
<${G} problems=${h} summary=${_.summary} />
<${jo} when=${r} at=${A} problems=${h} onWhen=${l} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${S.template} value=${String(c)} onValue=${H=>be(Number(H))}>
${o.gathering.map((H,F)=>a`<option key=${F} value=${String(F)}>${S.templateNth(F+1,H.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${S.theme} hint=${S.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${S.agenda}</h2><p class="hint">${S.agendaHint}</p></div>
<${qt} people=${u} onPeople=${g} problem=${B(h,"plan-people")} /></div>
<ol class="plan-parts">${d.map(H=>a`<${Yo} key=${H.id} part=${H} people=${u} problem=${B(h,`min-${H.id}`)} onPart=${ae} />`)}</ol>
<p class="sum" role="status"><b>${S.sum(j)}</b>${A!==void 0&&j>0&&a` <span class="soft">${S.ends(U(A+j*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${C.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!C.busy}>${S.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
</form>`}function qo({head:e,onBack:t,onDone:n,...o}){let[s,r]=b(null),[l,c]=b(""),{room:i,circle:m,desk:p}=o,[d]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),$=async()=>{c("");try{r(await de("/api/templates"))}catch(g){c(g instanceof Z?g.sentence:String(g))}};D(()=>{$()},[]);let u=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${S.title(d)}</h1></div></header>
${u?a`<${Fo} ...${o} n=${d} template=${u} onDone=${n} />`:a`<p role="status">${l||_.loading}</p>${l&&a`<button class="btn" onClick=${$}>${_.again}</button>`}`}
</main>`}async function Go(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:l}=await Me(),c=await l(e,t,n);K(s,"missing_record");let[i]=Mn(s.desk);K(c.desk===i,c.desk<i?"old_record":"missing_record");let m=await $n(e,c,r[s.desk[i]]??""),p=Ne(m),d=await kn(e,p,null,r[s.roster.signed]??"");return K(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),K(dn(await pn(c.key),d.circleKey.commitment),"wrong_key"),{...await mt(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function zo(e,{invitation:t,secret:n},o,s,r){let{circle:l,person:c,device:i}=e,m=await at(l,n),p=st(await fn(l,t,m,dt(e)));return{circle:l,token:Ae(m.token),person:c,device:i.id,proof:Dn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var Zs=10*6e4,Us=8e3;async function Zo(e,t){let n=qe(),o=await Mt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await Vo(e,await Ge(s(),n,{reusable:!1,expires:Date.now()+Zs,desk:!0,person:t.person}));let r=L(),l=s().circle.agreements_version;await q("/api/knock",await zo(t,n,l,{id:r,text:await Hn(t,r,"\xB7")},Ae(De()))),await Js(e,t),await Vo(e,await Ye(s(),t.person));let{roster:c,...i}=t;await $t(i)}async function Vo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new Z(o.code??"",o.sentence??"")}var Js=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(l),queueMicrotask(()=>c()),i()),l=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),Us),c=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var Qs={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Uo({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,l]=b({letters:t,code:""}),[c,i]=b([]),m=T(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let h=[!r.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(i(h),h.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let C=await $(async()=>Go(e.circle,await Xs(r.code),r.letters,y));return C?(await Zo(e,C),!0):!1})&&n()},$=async g=>{try{return await g()}catch(h){let f=h instanceof Pe||h instanceof Zt?Qs[h.code]:void 0;if(!f)throw h;i([f]);return}},u=(g,h,f)=>a`<${E} id=${`sheet-${g}`} as="textarea" label=${h} hint=${f}
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
</main>`}var Zt=class extends Error{code="wrong_code"},Xs=async e=>{let{codeTyped:t}=await Me();return t(e).catch(n=>{throw n instanceof Pe&&n.code==="wrong_key"?new Zt:n})};var ea=()=>import("./field-qr-QFXOSCNT.js").then(e=>e.Qr);function Jo({room:e,onMake:t}){return I(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function ta(e){let{held:t}=Ue(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:i}=await Me(),m=l();return{letters:await c(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(m)}}function Qo({room:e,circle:t,head:n,onBack:o}){let[s,r]=b(null);D(()=>{ta(e).then(r)},[e]);let l=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${yt} load=${ea} text=${na(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,i)=>a`<li key=${i}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var na=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Xo({id:e,letters:t,onKeys:n}){let o=ot(()=>bt(e),[e]);D(()=>()=>o.close(),[o]);let s=Ct().desk,[r,l]=b(!1),[c,i]=b(""),{step:m,go:p,back:d,head:$}=_t(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,h=o.lanes.desk.value,f=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(D(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return a`<${Vn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${zn} room=${o} />`;if(!h||!f)return u==="stopped"?a`<${ie} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let C={room:o,circle:f,desk:h,home:s,spoken:s?.circles.find(v=>v.id===e)?.spoken};if(m==="promises")return a`<${Wo} ...${C} head=${$} onBack=${d} />`;if(m==="sheet")return a`<${Ko} ...${C} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return a`<${Qo} ...${C} head=${$} onBack=${d} />`;if(m==="recover")return a`<${Uo} ...${C} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let A=o.lanes.ring.value?.gathering,j=()=>{l(!0),p("plan")},be=v=>{i(v),p("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${qo} ...${C} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||x.untitled(C.spoken??1)}</h1>
<p class="soft">${ye[f.entry]} · ${Re[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||_.offline}</p>
<${It} room=${o} />
<${uo} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${xo} ...${C} />
<div class="sides">
<div class="stack">
<${Ao} ...${C} running=${A} onPlan=${j} onSheet=${be} />
<${Bo} ...${C} />
<${Ho} ...${C} />
</div>
<div class="stack">
<${Mo} ...${C} />
${f.medium==="beside_a_call"&&a`<${Eo} ...${C} />`}
<${Io} ...${C} onRevise=${()=>p("promises")} />
<${Jo} room=${o} onMake=${()=>p("recovery")} />
</div>
</div>`}
<footer><${St} /></footer>
</main>`}var oa=4320*60*6e4;function sa(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${xe(n,"UTC")} ${e.slice(0,4)}`;return t-n>oa?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function es({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=sa(e.verified_on,Date.now()),l=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${_.edit}: ${e.label}`}>${_.edit}</button>
</div>`}var ts=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],aa={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ia(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function ns({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=b({...aa,...e,languages:e?.languages.join(", ")??""}),[l,c]=b([]),i=z(null);return D(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(ts.map(([g])=>[g,s[g].trim()])),$=ia(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?O.editTitle:O.addTitle}</h3>
<${G} problems=${l} summary=${_.summary} />
<div class="pairs">${ts.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>a`<${E} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${B(l,`line-${p}`)} more=${u} onValue=${g=>r({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
</form>`}function ra(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function os(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),l=T(),c=async()=>{try{t((await de("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof Z?d.sentence:String(d))}};D(()=>{c()},[]);let i=async d=>{let{verified_on:$,...u}=d,g=await l.run(d.label,()=>q("/api/crisis-lines",u));g&&(t(g.lines),r(null))},m=()=>{l.forget(),r(null)};if(!e)return n?a`<${ie} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${_.loading}</p></main>`;let p=d=>a`<${ns} line=${d} act=${l} onSave=${i} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${ra(e).map(([d,$])=>a`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?p(u):a`<${es} line=${u} busy=${l.busy===u.label} onConfirm=${()=>i(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function ss({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[ye[n.entry],M.size(n.people.min,n.people.max),M.minutes(n.gathering[0]?.minutes??0),M.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${M.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||le[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${M.use(n.name)}</button>
</li>`)}</ul>`}async function as({person:e,title:t,name:n,about:o,medium:s,entry:r,template:l,agreements:c}){let i=L(),m=await _n(i),p=De(),d={...await mt(i,Ne(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=oe(),u=async(y,C)=>{let A=L(),j={circle:i,gathering:null,author:e,kind:y,id:A,turn:null},{sealed:be,wraps:Q}=await rt(j,0,C,d.device,[{audience:"circle",owner:i,number:1,key:p}]);return $.bodies[A]=ge(e,be,Q),A},g=await ct(i,m.keys,{what:"circle",owner:i,number:1,key:p,before:null}),h=await it(i,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...dt(d),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(y=>u("agreement",y))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(h),circle_key:$.add(g.record)}},bodies:$.bodies},held:d}}function is({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,l]=b(()=>Gt(e.agreements)),[c,i]=b([]),[m,p]=b(null),d=T(),$=h=>s({...o,...h}),u=async h=>{h.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:M.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:Qe.nameMissing}),o.about.trim()||f.push({id:"about",sentence:M.aboutMissing}),f.push(...zt(r)),i(f),f.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(A=>A.text.trim())},C=await d.run("make",async()=>{let A=JSON.stringify(y),j=m?.of===A?m.made:await as(y);return p({of:A,made:j}),await q("/api/circles",j.request),await $t(j.held),j.held});C&&location.replace(`#/desk/${C.circle}`)},g=(h,f)=>Object.keys(f).map(y=>({value:y,label:h[y],hint:f[y]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${G} problems=${c} summary=${_.summary} />
<${E} id="title" label=${M.name} hint=${M.nameHint} value=${o.title} problem=${B(c,"title")}
onValue=${h=>$({title:h})} more=${{maxlength:80}} />
<${E} id="my-name" label=${Qe.name} hint=${Qe.nameHint} value=${o.name} problem=${B(c,"my-name")}
onValue=${h=>$({name:h})} more=${{maxlength:60}} />
<${tt} id="medium" label=${M.medium} value=${o.medium} options=${g(Re,eo)} onValue=${h=>$({medium:h})} />
<${tt} id="entry" label=${M.entry} value=${o.entry} options=${g(ye,to)} onValue=${h=>$({entry:h})} />
<${E} id="about" label=${M.about} hint=${M.aboutHint} as="textarea" value=${o.about} problem=${B(c,"about")}
onValue=${h=>$({about:h})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${M.agreementsTitle}</h2><p class="hint">${M.agreementsHint}</p>
<${Vt} list=${r} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Qe.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${M.make}</button>
</form>`}function rs(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),{step:l,go:c,back:i,head:m}=_t("choose"),p=async()=>{o("");try{let[u,g]=await Promise.all([de("/api/me"),de("/api/templates")]),h=await ft(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...h.values()].at(-1)?.name??""})}catch(u){o(u instanceof Z?u.sentence:String(u))}};if(D(()=>{p()},[]),n)return a`<${ie} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${M.title}</h1><p role="status">${_.loading}</p></main>`;let d=l==="write"&&s,$=u=>{r(u),c("write")};return a`<main class="page desk narrow">
<header><div>
${d?a`<button class="back" onClick=${i}>${M.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?M.title:M.choose}</h1>
<p class="soft">${d?s.name:M.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${ss} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!d}><${is} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function ls({params:e}){let t=e.circle==="new"?rs:e.circle==="lines"?os:Xo,[n,o]=b(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${wt(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Not offered yet",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function cs({room:e}){let t=pe(e);if(!t)return null;He.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,l=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${xt(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(l,s.minutes),s.minutes):Yn(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function nt({label:e,sure:t,yes:n,no:o,act:s,kind:r=""}){let[l,c]=b(!1),i=m=>m?.focus({preventScroll:!0});return l?a`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${i} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(c(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>c(!1)}>${o}</button>
</div>
</div>`:a`<button class=${`btn ${r}`} onClick=${()=>c(!0)}>${e}</button>`}var fe={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside"};function ms({room:e,ask:t}){He.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=vt(e);return o.sort(([,r],[,l])=>Number(l.with.includes(s))-Number(r.with.includes(s))),o.map(([r,l])=>{let c=l.with.includes(s),i=l.with.map(m=>ee(e,m));return a`<section key=${r} class="card">
<h2>${fe.title} <span>${wt(e.running()-Number(l.since))}</span></h2>
<p dir="auto">${c?fe.withYou(ee(e,r)):fe.withOthers(ee(e,r),jn(i))}</p>
${c&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${fe.back}</button>`}
</section>`})}async function ds({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],l=ut(e,"gathering");K(r&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:i,wraps:m}=ht(o(r.words)??"");K(c===r.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},d=await lt(p,i,m,$=>e.roster.devices.get($),pt(e),l);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:ge(c,i,[...m,d])}}}function ps({room:e,ask:t}){let n=T(),o=e.lanes.desk.value,{hold_words:s,stop_holding:r}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!I(e)||!s&&!r)return null;let c=i=>n.run(i,()=>W(e,m=>ds(m,i)));return a`<section class="card review">
<h2>${me.title} ${l.length>0&&a`<span>${l.length}</span>`}</h2>
<p class="small soft">${r?me.on:me.off}</p>
${l.map(([i,m])=>{let p=ee(e,m.author),d=e.words(m.words);return a`<article key=${i} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b></p>
<p class=${d?"voice":"small soft"} dir="auto" translate="no">${d||me.unread}</p>
${d&&a`<button class="btn primary" disabled=${n.busy===i} aria-label=${me.releaseOf(p)} onClick=${()=>c(i)}>${me.release}</button>`}
</article>`})}
${r&&!l.length&&a`<p class="small soft" role="status">${me.none}</p>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${me.hold}</button>`}
${r&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${me.stop}</button>`}
<${re} sentence=${n.sentence} />
</section>`}var us=["i_need_a_person","give_me_a_moment","ok"];function $s({room:e,ask:t}){He.value;let n=e.lanes.desk.value,o=c=>w.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,i])=>us.indexOf(c.kind)-us.indexOf(i.kind)||Number(c.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},l=Object.entries(n?.checks??{}).filter(([c,i])=>!i.answer||!n?.signals[c]);return a`
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
`}function fs({room:e,ask:t}){let n=T(),o=Kt(e),s=I(e),r=e.lanes.desk.value,l=Object.entries(r?.waiting??{});if(!r||!l.length)return null;let c=r.can.admit&&!n.busy,i=m=>c&&n.run(m,()=>W(e,p=>Ye(p,m)));return a`<section class="card">
<h2>${w.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Bt($)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Lt} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>i(m)}>${w.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${$e.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?ce.admitting:w.admitLater}</p>`}
<${re} sentence=${n.sentence} />
</section>`}function la({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Ot(e);return!e.lanes.desk.value||!qn(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${It} room=${e} />
<${$s} room=${e} ask=${o} />
<${ms} room=${e} ask=${o} />
<${fs} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${ca} room=${e} ask=${o} />
<${re} sentence=${s} />
</section>
<${ps} room=${e} ask=${o} />
<${cs} room=${e} />
<${ma} room=${e} ask=${o} />
<${Ft} room=${e} gathering=${pe(e)?.id} />
<${da} room=${e} ask=${o} />
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function ca({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=pe(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${nt} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(xt(e,o.segments[s??""]))}</button>`].filter(Boolean);return a`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function ma({room:e,ask:t}){let n=e.lanes.desk.value,o=pe(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:a`<section class="card">
<h2>${w.piece}</h2>
${n.not_yet.length>0&&a`<${hs} room=${e} label=${Gn(e)?.kind==="open_centre"?Zn.notYet:w.notYet} people=${n.not_yet} />`}
${n.passed.length>0&&a`<${hs} room=${e} label=${w.passed} people=${n.passed} />`}
${n.can.move_on&&a`<${nt} label=${w.moveOn} sure=${w.moveOnSure(ee(e,o?.person))} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:n.can.move_on})} />`}
</section>`}var hs=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${ee(e,o)}</span>`)}</p>`;function da({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=pe(e);if(!n||!o)return null;let s=o.lead===vt(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${s?w.youLead:w.leads(ee(e,o.lead))}</p>
${!s&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${w.lead}</button>`}
${n.close_gently&&a`<${nt} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:n.close_gently})} />`}
${n.emergency_end&&a`<${nt} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:n.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function pa({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=Ot(e),r=e.lanes.desk.value?.can,l=pe(e)?.seats[t];if(!r||!l)return null;let c=r.hand_lead?.people.includes(t)&&r.hand_lead.gathering,i=e.lanes.member.value?.can.aside,m=i?.people.includes(t)&&i.gathering,p=e.lanes.desk.value?.asides??{},d=async $=>await o($)&&n();return a`<${Jt} title=${ee(e,t)} onClose=${n}>
<p class="soft">${Fn[l.presence]}</p>
<button class="btn way" onClick=${()=>d({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${m&&a`<button class="btn way" onClick=${()=>d({do:"aside",gathering:m,person:t})}><b>${p[t]?fe.join:fe.start}</b><span>${fe.startNote}</span></button>`}
${c&&a`<button class="btn way" onClick=${()=>d({do:"hand_lead",gathering:c,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${re} sentence=${s} />
</${Jt}>`}function ua({room:e,gathering:t}){let n=T();return I(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>W(e,o=>Ke(o,t)))}>${k.openDoors}</button>
<${re} sentence=${n.sentence} />`:null}var he={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function bs({params:e}){let[t,n]=b("opening"),[o,s]=b(""),r=async()=>{n("opening");try{await q("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof Z?l:new Z("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return D(()=>{r()},[]),t==="fault"?a`<${ie} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${he.welcome}</h1><p role="status">${he.opening}</p></main>`:a`<main class="page door">
<header><h1>${he.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${he.closedDo}</p>
<ul class="bullets"><li>${he.closedServer} <code>${he.command}</code></li><li>${he.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${he.again}</button>
</main>`}export{ls as Circle,mo as Desk,la as DeskColumn,ua as OpenDoors,pa as PersonSheet,bs as Setup};
