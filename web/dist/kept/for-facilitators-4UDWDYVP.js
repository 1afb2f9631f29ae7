/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as zn}from"./chunk-YALHMMSA.js";import{a as S,b as ne,c as ye}from"./chunk-OJCOH7PT.js";import{$ as pt,$a as J,A as Se,Aa as Hn,B as un,Ba as wt,C as lt,Ca as ae,Da as Ln,Ea as yt,F as Ee,Fa as Bn,G as $n,Ga as Kn,H as fn,Ha as X,I as hn,Ia as Oe,Ja as Y,K as bn,Ka as Wn,L as gn,La as Ce,M as ct,Ma as Rn,N as kn,Na as Le,O as wn,Oa as Be,Pa as vt,Qa as jn,R as yn,Ra as ce,Sa as xt,T as vn,Ta as me,U as xn,Ua as Ke,V as _n,W as Ie,Wa as We,X as mt,Xa as Fn,Y as dt,Ya as q,Z as Sn,Za as Yn,_ as On,_a as qn,a,aa as Cn,ab as Gn,b as h,ba as Tn,bb as _t,c as M,ca as Nn,d as Z,da as Pn,db as St,e as it,ea as He,eb as Ot,f as cn,fb as I,g as mn,ga as An,gb as K,h as Q,ha as C,hb as V,i as $e,ia as H,ib as Xt,j as z,ja as ut,jb as Ct,k as De,ka as $t,kb as oe,l as W,la as Dn,lb as Tt,ma as ft,mb as Jt,n as dn,na as ht,nb as Vn,oa as Mn,ob as Zn,pb as Un,q as Me,r as rt,ra as bt,ta as gt,wa as En,xa as In,y as pn,ya as we,za as kt}from"./chunk-DW6PULIZ.js";var Cs=1e4,Qn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Nt(){let[e,t]=h(null),[n,o]=h(""),s=Z(0),r=cn(async()=>{let c=++s.current;try{let l=await $e("/api/desk");if(c!==s.current)return;t(l),o("")}catch(l){if(c!==s.current)return;if(l instanceof Q&&(l.code==="signed_out"||l.code==="facilitators_only"))return location.replace("#/");o(l instanceof Q?l.sentence:String(l))}},[]);return M(()=>{let c=()=>{document.visibilityState==="visible"&&r()},l=setInterval(c,Cs),i=An.subscribe(()=>{r()});for(let[m,d]of Qn)m.addEventListener(d,c);return()=>{clearInterval(l),i();for(let[m,d]of Qn)m.removeEventListener(d,c);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var Ts=480;function Re({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var ve=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Pt=(e,t)=>e.length<Ts?e:e.filter(n=>!n.ended||t(n.member));function en(e,t,n){return W(n,"no_key"),{named:t,give:o=>Cn(e,{id:o.device,agree:o.agree},t,n)}}var Xn=({circle:e,roster:t,circleKeys:n})=>en(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function tn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return W(s&&n?.id===o,"no_key"),en(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var At=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await gn(e,n,t.number,o.public),give:s=>Tn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),fe=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function Qe(e,t,n,{before:o,...s}){let r=Ie(),{named:c,record:l}=await pt(e,t,{...s,key:r,before:o??null});return{gift:en(e,c,r),record:n.add(l),state:{number:c.number,commitment:c.commitment}}}var je=async(e,t,n,o)=>({roster:o.number,signed:n.add(await ct(e,t,o))});function ie(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var Xe=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function Fe(e,t){let{held:n}=e,o=ie(),{gift:s,record:r,state:c}=await Qe(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),l={...Re(n),gatheringKeys:[{gathering:t,...c}]},i={...await je(n.circle,n.deskKeys,o,l),gathering_key:r,grants:await fe(o,ve(l.devices,Xe(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var Dt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function nn(e){return W(Dt(e),"no_key"),e}var Ns=["keys_moved","keys_renewed","keys_incomplete"];async function Jn({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),c=await t(await o(r));if(c.outcome!=="refused"||!Ns.includes(c.code??"")||s===5)return c;await n(r.held.roster.seen.number)}}var Ps=4e3,L=e=>Dt(e.held.value);function et(e){let{desk:t,ring:n}=e.lanes,o=nn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function eo(e){return await Je(e.keys,t=>t!=="looking"),await Je(e.lanes.desk,Boolean),await Je(e.lanes.ring,Boolean),L(e)||await Je(e.held,Dt),!!nn(e.held.value)}var j=(e,t)=>Jn({at:async()=>et(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>As(e,n)},t),As=(e,t)=>Je(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),Je=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,Ps),r=e.subscribe(c=>{t(c)&&o()})});var Te=(e,t,n)=>`${e} ${e===1?t:n}`,Ye={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},to={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},xe={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},no={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},oo={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Mt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},de={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Te(e,"person asked for you","people asked for you"),waits:e=>Te(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Te(e,"person","people"),seats:(e,t)=>`${Te(e,"participant","participants")}, ${Te(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Te(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},ee={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},E={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Te(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},A={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ne={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},U={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},_={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},_e=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var Ds=24,Ms=137.5;function so({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Ds-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),c=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${c}>
${o.map((l,i)=>{let m=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${l} style=${{"--h":String((25+i*Ms)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function ao(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(c=>4+(c-n)/o*92);for(let c=1;c<r.length;c++)r[c]=Math.max(r[c],r[c-1]+s);for(let c=r.length-1,l=96;c>=0;c--,l-=s)r[c]=Math.min(r[c],l);return e.length===1?[50]:r}var Es=24;function Is(e,t){let n=Wn(e,ae(),t);return n===0?`${vt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${X(e)}`:n===1?`${x.near.tomorrow} ${X(e)}`:n>1&&n<7?Rn(e):Oe(e)}function io({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=ao(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=x.weeks(e.filter(i=>i.past).map(i=>Oe(Number(i.at))),e.filter(i=>!i.past).map(i=>`${Oe(Number(i.at))} ${X(Number(i.at))}`)),c=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&c.every(m=>Math.abs(o[m]-o[i])>=Es)&&c.push(i);let l=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,m)=>a`<circle key=${i.id} class=${i.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${c.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${l(o[i])==="start"?0:l(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${l(o[i])}>${i===s?Is(n[i],t):Oe(n[i])}</text>`)}
</svg>`}var Hs=60*6e4,Ls=240*6e4;function ro({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),c=e.gatherings.filter(p=>!p.past)[0],l=c?Number(c.at)-o:1/0,i=!e.phase&&n&&l<Hs&&l>-Ls,m=async()=>{let p=wt(e.id),$=await s.run("open",async()=>await eo(p)&&j(p,u=>Fe(u,c.id)));p.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[xe[e.entry],Ye[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${so} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&a`<p class="live">${Mt[e.phase]}</p>`}
</div>
<div class="what">
<${io} gatherings=${e.gatherings} now=${o} />
${c&&!e.phase&&a`<p class="small">${x.gathering(c.number)}: ${Y(Number(c.at),void 0,o)}, ${X(Number(c.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function lo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var Bs=()=>import("./field-qr-FDIXHDMG.js").then(e=>e.Qr);function tt({id:e,title:t,label:n,link:o,says:s,done:r,shareText:c,onDone:l,children:i}){let[m,d]=h(""),[p,$]=h(!1),u=Z(null),g=Z(null);M(()=>g.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),d(S.copied)}catch{u.current?.focus(),u.current?.select(),d(S.copyFailed)}},f=()=>navigator.share({title:c,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(y=>a`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${b}>${S.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${S.share}</button>`}
<button type="button" class="btn" aria-expanded=${p} onClick=${()=>$(!p)}>${p?S.qrHide:S.qr}</button>
<button type="button" class="btn quiet" onClick=${l}>${r}</button>
</div>
${p&&a`<figure class="qr-shown"><${xt} load=${Bs} text=${o} label=${S.qrOf(n)} /><figcaption class="small soft">${S.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${m}</p>
</section>`}function co(){let[e,t]=h(null),n=C(),o=async s=>{let r=await n.run(String(s),()=>z("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${ee.title}</h3>
<p class="soft">${ee.lead}</p>
${e?a`<${tt} key=${e.link} id="facilitator-link" title=${e.forMe?ee.back:ee.invite} label=${ee.linkLabel} link=${e.link}
says=${[e.forMe?ee.backShown:ee.inviteShown,ee.once]} done=${ee.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${ee.invite}</button><p class="soft small">${ee.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${ee.back}</button><p class="soft small">${ee.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function mo(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return M(()=>{let s=!0;return o&&gt(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function po(){let{desk:e,stale:t,sentence:n,load:o}=Nt(),s=C(),r=mo(e?.circles??[]);if(!e&&n)return a`<${me} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${S.loading}</p></main>`;let c=x.greeting[vt()],l=()=>s.run("sign-out",()=>z("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${c}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?S.offline:""}</p>
<${lo} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${O.look}</a>
</section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(i=>a`<${ro} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${co} />
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
<${ne} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${l} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var pe={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},he={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},R={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},re={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},ue={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},N={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},nt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},uo={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function $o({room:e,onSheet:t}){return L(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${he.title}</h2>
<p>${he.works}</p><p>${he.worksNot}</p><p>${he.how}</p><p class="soft small">${he.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${he.sheet}</button>
</section>`}async function Et({circle:e,deskKeys:t},n,o){let s=Se(n.secret);return o.desk||o.person?`${s} ${await xn(e,t,n,o)}`:s}var ot=e=>un(e.split(" ")[0]);async function fo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:_n(e,t,{invitation:n,secret:ot(o)},s)}var ho=new Map;function st(e,t){let n=`${e} ${Se(t)}`,o=ho.get(n);if(o)return o;let s=lt(e,t);return ho.set(n,s),s}var qe=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),on=(e,t,n,o,s)=>Pn(e,t,n.page,o,JSON.stringify(s));async function It(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,c])=>c.secret),r=await Promise.all(s.map(async([c,l])=>{let i=await st(e.held.circle,ot(e.words(l.secret)));return[c,o.add(await on(e.held.circle,c,i,t,n))]}));return Object.fromEntries(r)}async function bo(e,t){let{step:n,bodies:o}=await wo(e,[t,...ko(e)],Xe(e)(t)?t:void 0);return{command:{do:"remove",person:t,step:n},bodies:o}}async function go(e,t){let{step:n,bodies:o}=await wo(e,[t,...ko(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var ko=e=>e.desk.renew_after??[];async function wo(e,t,n){let{held:o,desk:s,running:r}=e,{circle:c}=o,l=ie(),i=Re(o,r),m=P=>!t.includes(P),d=n?await On(c,o.deskKeys):void 0,p=d?.keys??o.deskKeys,$=o.circleKeys[i.circleKey.number];W($,"no_key");let u=await Qe(c,p,l,{what:"circle",owner:c,number:i.circleKey.number+1,before:$});i.circleKey=u.state;let[g]=i.gatheringKeys,b=g&&await Qe(c,p,l,{what:"gathering",owner:g.gathering,number:g.number+1});b&&(i.gatheringKeys=[{gathering:g.gathering,...b.state}]),i.devices=Pt(i.devices,P=>P in s.members).map(P=>m(P.member)?P:{...P,ended:!0});let f=ve(i.devices,m),y=b?ve(f,Ks(e)):[];return{step:{...await je(c,p,l,i),circle_key:u.record,...b&&{gathering_key:b.record},...d&&{desk:l.add(d.record)},grants:[...await fe(l,f,[u.gift]),...b?await fe(l,y,[b.gift]):[],...d?await fe(l,ve(f,Xe(e)),await At(c,p)):[]],...d&&n&&{pages:await It(e,Ee(p),Ws(e,n),l)}},bodies:l.bodies}}var Ks=e=>t=>Xe(e)(t)||e.seats.includes(t);function Ws(e,t){let n=e.desk.members[t]?.name;return qe({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Ht({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&L(e)&&e.connection.value.state==="live";return M(()=>{o&&t.run("renew",()=>j(e,s=>go(s,n)))},[o,n]),n?a`<p role="status" class="notice">${uo.text} ${t.sentence}</p>`:null}var Lt=65,Rs=32;async function sn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],c=t.invitations[r?.invitation??""];W(r?.device&&r.proof&&r.invitation&&c,"not_proven");let l=rt(o(r.proof)??"");W(l.length===3*Lt+Rs,"not_proven");let[i,m,d]=[0,1,2].map(b=>l.slice(b*Lt,(b+1)*Lt)),p=n(c.secret),$=await fo(e,r.invitation,p),u={member:$.person??s,device:r.device,agree:i,sign:m,self:d};await hn(e.circle,r.invitation,await st(e.circle,ot(p)),u,Me(l.slice(3*Lt)));let g=[...e.roster.devices.values()].some(b=>b.member===s);return W(!g||$.person===s,"not_proven"),W((c.person??null)===$.person&&($.desk||!c.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function Ge(e,t){let n=e.desk.waiting[t];return W(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Fs(e,t):js(e,t)}async function js(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:c}=await sn(e,t),l={...s,ended:!1},i=ie(),m=o&&(!c||r||e.seats.includes(s.member)),d=[Xn(n),...m?[tn(n,o)]:[],...r?await At(n.circle,n.deskKeys):[]],p=Re(n,o);p.devices=[...Pt(p.devices,g=>g in e.desk.members),l];let $={...await je(n.circle,n.deskKeys,i,p),admission:i.add(await wn(n.circle,n.deskKeys,s,{roster:p.number,keys:d.map(g=>g.named)})),grants:await fe(i,[l],d)},u=c?void 0:await yo(e,t,i,l);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:i.bodies}}async function Fs(e,t){let{held:n,running:o}=e,s=ie(),r=ve([...n.roster.devices.values()],i=>i===t),c=o?await fe(s,r,[tn(n,o)]):[],l=await yo(e,t,s);return{command:{do:"admit",person:t,...c.length&&{grants:c},...l&&{name:l}},bodies:s.bodies}}async function yo({held:e,desk:t,sealed:n},o,s,r){let c=t.waiting[o].name,{author:l,sealed:i,wraps:m}=kt(n(c)??"");if(m.some(u=>bn(u).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:c,turn:null},p=u=>u===r?.device?r:e.roster.devices.get(u),$=ht(e,"circle");return W($&&l===o,"wrong_author"),s.bodies[c]=we(l,i,[...m,await dt(d,i,m,p,ft(e),$)]),c}var Bt=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${pe.unproven}.</b> ${pe.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${pe.alike(e.alike)}</span></p>`}`,Kt=e=>e.back?pe.back(e.back):e.desk?pe.desk:"";var Ys=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function vo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Ys.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function xo(e,t){let n=vo(e);return n?t.find(o=>vo(o)===n):void 0}function Wt(e){let[t,n]=h({}),o=e.lanes.desk.value,s=L(e),r=Object.entries(o?.waiting??{}).filter(([,l])=>l.device&&l.proof),c=r.map(([l,i])=>`${l} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return M(()=>{let l=!0;for(let[i]of s?r:[])qs(e,i).then(m=>l&&n(d=>({...d,[i]:m})));return()=>{l=!1}},[e,s,c]),l=>{let i=e.words(o?.waiting[l]?.name),m=Object.entries(o?.members??{}).filter(([p])=>p!==l).map(([,p])=>e.words(p.name)),d=t[l]??{good:s};return{...d,alike:d.back?void 0:xo(i,m)}}}async function qs(e,t){try{let n=et(e),{newcomer:o,desk:s,back:r}=await sn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof De),stop:n instanceof De?n.sentence:void 0}}}function _o({room:e,desk:t}){let n=C(),o=Wt(e),s=L(e),r=Object.entries(t.waiting),c=i=>n.run(i,()=>j(e,m=>Ge(m,i))),l=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?pe.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,m])=>{let d=e.words(m.name),p=o(i),$=[Kt(p)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Bt} knock=${p} /></div>
<div class="row">
${s&&!p.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${d}`} onClick=${()=>c(i)}>${k.admit}</button>`}
<${ne} label=${k.decline} name=${`${k.decline}: ${d}`} ask=${k.declineAsk(d)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>l(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var ze=240,Pe={least:3,most:12,usual:8},So=20,Gs=["closing","release"],an=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Oo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Co=e=>!Gs.includes(e.from.kind);function Ae(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=ze?t:0}var rn=e=>e.reduce((t,n)=>t+(n.out?0:Ae(n)),0);function To(e,t){let n=e.from.each[t],o=Ae(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function No({gathering:e,at:t,zone:n,theme:o,parts:s}){let r={},c=i=>{if(!i.trim())return;let m=H();return r[m]=i.trim(),m},l=s.filter(i=>!i.out).map(({id:i,from:m,prompt:d,...p})=>({id:i,kind:m.kind,minutes:Ae({id:i,from:m,prompt:d,...p}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:c(m.title),prompt:c(d),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:rn(s),theme:c(o),agenda:l},bodies:r}}var Rt=e=>/^\d+$/.test(e.trim())&&Number(e)<=ze?Number(e):0;function Po({id:e,plan:t,room:n,onDone:o}){let[s,r]=h({}),[c,l]=h([]),i=Z(null),m=C();M(()=>i.current?.focus(),[]);let d=u=>s[u]??String(t.segments[u].minutes),p=t.agenda.reduce((u,g)=>u+Rt(d(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Rt(d(f))).map(f=>({id:`now-${f}`,sentence:_.minutesBad})),...p>ze?[{id:`now-${t.agenda[0]}`,sentence:_.sumTooLong}]:[]];if(l(g),g.length)return;let b=Object.fromEntries(t.agenda.filter(f=>Rt(d(f))!==t.segments[f].minutes).map(f=>[f,Rt(d(f))]));(!Object.keys(b).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${Ne.minutesTitle}</h3>
<p class="hint">${Ne.minutesHint}</p>
<${V} problems=${c} summary=${S.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||de[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${I} id=${`now-${u}`} label=${_.minutesOf(g)} bare value=${d(u)} problem=${K(c,`now-${u}`)}
onValue=${b=>r({...s,[u]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${_.sum(p)}</b> <span class="soft">${_.ends(X(Number(t.at)+p*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ne.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function ln({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[c,l]=h(!1),i=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${Y(i)}</b> <span>${Ce(i,t.minutes)}</span></p>
${!Be(i,t.zone,ae())&&a`<p class="soft small">${k.inZone(`${Y(i,t.zone)}, ${Ce(i,t.minutes,t.zone)}`,Le(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${c?a`<${Po} id=${e} plan=${t} room=${n} onDone=${()=>l(!1)} />`:a`<ol class="parts">${t.agenda.map(p=>{let $=t.segments[p],u=$.each?.[d];return a`<li key=${`${e}-${p}`}>
<span><span dir="auto">${n.words($.title)||de[$.kind]}</span>${u&&a`<small class="soft"> ${_.each(_e(u),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>l(!0)}>${Ne.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${Ne.sheet}</button></div>`}
</details>
</div>`}var zs=60*6e4;function Ao({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:c}){let l=C(),i=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,y])=>Number(f.at)-Number(y.at)),[m,...d]=i,p=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await l.run("open",()=>j(e,y=>Fe(y,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>l.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,b=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!L(e))return null;let f=Number(m[1].at);return f-Date.now()<zs?a`<button class="btn primary big" disabled=${!!l.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${ne} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${Y(f)}, ${X(f)}`)} yes=${k.earlyYes} busy=${!!l.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Mt[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${ln} id=${m[0]} plan=${m[1]} room=${e} people=${p} large onSheet=${()=>c(m[0])} />
${b()}
<p role="alert" class="refusal">${l.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${ne} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>u(m[0])} />`}
</div>
${d.length>0&&a`<h3>${k.later}</h3><ul class="later">${d.map(([f,y])=>a`<li key=${f}>
<${ln} id=${f} plan=${y} room=${e} people=${p} onSheet=${()=>c(f)} />
<${ne} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var Vs=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),Ve=()=>({invitation:H(),secret:Nn(),page:H(),kept:H()});async function Ze(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:c,desk:l=!1,person:i=null}){let{circle:m}=e.held,d=await st(m,n),p=await vn(d.token),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:g}=await mt($,0,await Et(e.held,{invitation:t,secret:n},{desk:l,person:i}),e.held.device,[Vs(e.held)]);return{command:{do:"invite",invitation:t,hash:p,reusable:r,expires:c,page:o,secret:s,...i?{person:i}:l&&{desk:l}},bodies:{[o]:await on(m,t,d,e.held.desk,qe(e)),[s]:we(e.held.person,u,g)}}}function at({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Zs=()=>`${location.origin}${location.pathname}`,jt=(e,t)=>`${Zs()}#/invitation/${e}/${Se(t)}`,Do=(e,t,n)=>`${e}/${t}/${Se(n)}`,Mo=()=>`${location.host}${location.pathname}#/words`;var Us=1440*6e4,Qs=14,Xs=180;function Ft({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,c]=h(t.entry==="drop_in"?"many":"one"),[l,i]=h(String(Qs)),[m,d]=h(!0),[p,$]=h([]),u=Z(Ve()),g=C();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let y=/^\d+$/.test(l.trim())&&Number(l)>=1&&Number(l)<=Xs;if($(y?[]:[{id:"days",sentence:A.daysBad}]),!y)return;let T=!n&&r==="many",P=Date.now()+Number(l)*Us,{secret:F}=u.current;if(!await g.run("invite",()=>j(e,v=>Ze(v,u.current,{reusable:T,expires:P,desk:n}))))return;let te=n&&m?await g.run("link",()=>z("/api/links",{for_me:!1})):void 0;n&&m&&!te||o({link:te?Do(te.link,t.id,F):jt(t.id,F),secret:F,reusable:T,expires:P,hands:n,speakable:!te})}} novalidate autocomplete="off">
<${V} problems=${p} summary=${S.summary} />
${n?a`<p class="soft small">${R.handsHint}</p><${Xt} id="invite-new-here" on=${m} hint=${R.newHereHint} onChange=${d}>${R.newHere}</${Xt}>`:t.entry==="drop_in"&&a`<${at} id="invite-kind" label=${A.kind} value=${r} onValue=${c} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${I} id="days" label=${A.days} value=${l} onValue=${i} problem=${K(p,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?R.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function Yt({made:e,spoken:t,onDone:n}){let o=e.back?R.wayTitle(e.back):e.hands?R.handsTitle:A.shownTitle,s=e.back?R.wayShown:e.hands?R.handsShown:e.reusable?A.shownMany:A.shown;return a`<${tt} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(Y(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Js} secret=${e.secret} spoken=${t} />`}
</${tt}>`}function Js({secret:e,spoken:t}){let[n,o]=h([]);return M(()=>{yn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${R.wordsTitle}>
<h4>${R.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${R.number}: <b>${t}</b></p>
<p class="small soft">${R.wordsHint(Mo())}</p>
</section>`:null}var ea=10080*6e4;function Eo({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[c,l]=h(null),[i,m]=h(""),d=Z({}),p=C(),$=L(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([v,le])=>({person:v,role:le.role,name:e.words(le.name)})),b=g.filter(v=>v.role!=="participant"),f=g.filter(v=>!b.includes(v)).sort((v,le)=>v.name.localeCompare(le.name)),y=[...b,...f].filter(v=>v.person!==u),T=async v=>{m(""),await p.run(`end-${v.person}`,()=>z("/api/ways-in/end",{circle:t.id,person:v.person}))&&m(ye.memberDone(v.name))},P=async v=>{m(""),await p.run(`remove-${v.person}`,()=>j(e,le=>bo(le,v.person)))&&m(re.done(v.name))},F=async({person:v,role:le,name:B})=>{let G=d.current[v]??=Ve(),se=Date.now()+ea;await p.run(`way-${v}`,()=>j(e,Qt=>Ze(Qt,G,{reusable:!1,expires:se,person:v,desk:le!=="participant"})))&&(delete d.current[v],l({link:jt(t.id,G.secret),secret:G.secret,reusable:!1,expires:se,back:B,speakable:!0}))},ke=v=>{l(v),r(!1)},te=!!p.busy;return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...b,...f].map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>${v.role!=="participant"&&a`<small class="soft">${oo[v.role]}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${b.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${c?a`<${Yt} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${Ft} room=${e} circle=${t} hands onMade=${ke} onCancel=${()=>r(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${R.hands}</button></div>`}
${y.length>0&&a`<details><summary>${ye.members}</summary>
<p class="soft small">${ye.membersHint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${te} aria-label=${R.wayOf(v.name)} onClick=${()=>F(v)}>${R.way}</button>`}
${v.role==="participant"&&a`<${ne} label=${ye.member} name=${ye.memberOf(v.name)} kind="btn small quiet" ask=${ye.memberAsk(v.name)} yes=${ye.memberYes}
busy=${te} onYes=${()=>T(v)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${re.title}</summary>
<p class="soft small">${re.hint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
<${ne} label=${re.one} name=${re.oneOf(v.name)} kind="btn small quiet" ask=${v.role==="participant"?re.ask(v.name):re.askDesk(v.name)} yes=${re.yes} no=${re.no}
busy=${te} onYes=${()=>P(v)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${p.busy.startsWith("remove")?re.busy:p.busy.startsWith("way")?R.making:i}</p>
<p role="alert" class="refusal">${p.sentence}</p>
</section>`}function Io({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,r]=h(!1),[c,l]=h([]),i=C(),m=async d=>{d.preventDefault(),r(!1);let p=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(p);if(l($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=H();await i.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:p}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${V} problems=${c} summary=${S.summary} />
<${I} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(c,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function Ho({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${L(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function qt({room:e,gathering:t}){let n=mn(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([c,l])=>{let[i,m]=[Jt(e,l.arriving),Jt(e,l.leaving)],d=i&&m?Tt.both(i,m):i||m&&Tt.leaving(m);return{person:c,said:d,name:e.words((o?.members[c]??o?.waiting[c])?.name)}}).filter(c=>c.said&&c.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Tt.desk}</h2>
<ul class="numbers">${r.map(c=>a`<li key=${c.person} class="small"><span dir="auto" translate="no">${c.name}</span> <span class="soft">${c.said}</span></li>`)}</ul>
</section>`:null}function Lo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${Y(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${qt} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Bo({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,c=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(Y(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?R.forBack(o):e.desk?R.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${r}`}>${A.state[r]??r}</span>
${c.length>0&&a`<small class="soft"> ${c.join(" \xB7 ")}</small>`}</p>
${t&&a`<${ne} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Ko({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[c,l]=h(null),i=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,b],[,f])=>Number(f.expires)-Number(b.expires)),p=b=>b.state==="open"&&Number(b.expires)>m,$=d.filter(([,b])=>p(b)),u=d.filter(([,b])=>!p(b)),g=([b,f])=>a`<${Bo} key=${b} view=${f} open=${p(f)} busy=${i.busy===b}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>i.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${c?a`<${Yt} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${Ft} room=${e} circle=${t} onMade=${b=>{l(b),r(!1)}} onCancel=${()=>r(!1)} />`:L(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${A.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(g)}</ul>`:!c&&!s&&a`<p class="soft small">${A.none}</p>`}
${u.length>0&&a`<details><summary>${A.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function Gt({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Pe.least,Math.min(Pe.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${_.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Pe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${_.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Pe.most} onClick=${()=>o(1)}><span class="visually-hidden">${_.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function Wo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let c=n.planned[o],l=Object.values(n.members).filter(f=>f.role==="participant").length,[i,m]=h(()=>Math.max(3,Math.min(12,l||8)));M(()=>{In()},[]);let d=En.value.known;if(!c)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${U.title}</h1></div></header><p>${U.gone}</p></main>`;let p=Number(c.at),$=e.words(c.theme),u=p,g=c.agenda.reduce((f,y)=>f+e.words(c.segments[y].prompt).length,0),b=c.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${U.title}</h1><p class="soft">${U.lead}</p></div></header>
<div class="on-screen between"><${Gt} people=${i} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${U.print}</button></div>
<article class=${`paper${b?" dense":""}`} aria-label=${U.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(c.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${Y(p)}, ${Ce(p,c.minutes)}${!Be(p,c.zone,ae())&&` (${Ce(p,c.minutes,c.zone)} ${Le(c.zone)})`}</p></header>
<table><thead><tr><th scope="col">${U.begins}</th><th scope="col">${U.part}</th><th scope="col">${U.minutes}</th><th scope="col">${U.each(i)}</th></tr></thead>
<tbody>${c.agenda.map(f=>{let y=c.segments[f],T=u;u+=y.minutes*6e4;let P=y.each?.[i];return a`<tr key=${f}><td>${Ce(T,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||de[y.kind]}</b>${y.prompt&&a`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${P===void 0?"":_e(P)}</td></tr>`})}</tbody></table>
<footer><h3>${U.lines}</h3>
<ul>${d?.emergency&&a`<li><b>${U.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&U.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${U.noCare}</p></footer>
</article>
</main>`}async function Ro(e,t,n){let o=new Map(e.circle.agreements.map(l=>[e.words(l),l])),s=n.map(l=>({text:l,id:o.get(l)??H()})),r=ie(),c=await It(e,e.held.desk,qe(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(l=>l.id),pages:c},texts:Object.fromEntries(s.filter(({text:l})=>!o.has(l)).map(({id:l,text:i})=>[l,i])),bodies:r.bodies}}var ta=24,zt=e=>e.map(t=>({key:H(),text:t}));function Vt(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:E.agreementMissing})):[{id:"promise-add",sentence:E.agreementsNone}]}function Zt({list:e,problems:t,onList:n}){let o=Z(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},r=l=>{n(e.filter(i=>i!==l)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${l=>{let i=o.current&&l?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((l,i)=>a`<li key=${l.key}>
<${I} id=${`promise-${l.key}`} label=${E.agreement(i+1)} bare as="textarea" value=${l.text}
problem=${K(t,`promise-${l.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===l?{...l,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(l)}><span class="visually-hidden">${E.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=ta} onClick=${s}>${E.add}</button>
${K(t,"promise-add")&&a`<p class="problem">${E.agreementsNone}</p>`}
</div>`}function jo({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(b=>e.words(b)),[r]=h(t.agreements_version+1),[c,l]=h(()=>zt(s)),[i,m]=h([]),[d,p]=h(!1),$=C(),u=t.agreements_version>=r&&!$.busy,g=async b=>{b.preventDefault();let f=c.map(T=>T.text.trim()),y=Vt(c);m(y),p(!y.length&&f.join(`
`)===s.join(`
`)),!(y.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>j(e,T=>Ro(T,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${V} problems=${i} summary=${S.summary} />
<${Zt} list=${c} problems=${i} onList=${l} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:d?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>
</main>`}function Fo({when:e,at:t,problems:n,onWhen:o}){let s=it(()=>[...new Set([e.zone,...Ln()])].sort(),[e.zone]),r=i=>t===void 0?"":`${Y(t,i)}, ${X(t,i)}`,c=!!(e.date&&e.time)&&t===void 0,l=yt(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${_.when}</legend>
<div class="pairs">
<${I} id="plan-date" label=${_.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${I} id="plan-time" label=${_.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${I} id="plan-zone" as="select" label=${_.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${I}>
</div>
<p role="status" class="reads">${t!==void 0?Be(t,e.zone,ae())?_.reads(r(e.zone)):a`${_.reads(_.readsZone(r(e.zone),Le(e.zone)))} <b>${_.readsYours(r(ae()))}.</b>`:c?_.timeSkipped:""} ${l?_.timeTwice:""}</p>
</fieldset>`}function Yo({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||de[e.from.kind],r=e.out||!Ae(e)?void 0:To(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?_.leftOut:r===void 0?"":(r<So?_.eachLittle:_.each)(_e(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${I} id=${`min-${e.id}`} label=${_.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${c=>o({...e,minutes:c})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${_.minutesShort}</span></div>`}
${!e.out&&a`<${I} id=${`say-${e.id}`} label=${_.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${c=>o({...e,prompt:c})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Co(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?_.takeIn:_.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?_.takeIn:_.leaveOut}</button>`}
</li>`}var na=10080*6e4;function oa(e){let t=Object.values(e.planned).sort((r,c)=>Number(c.at)-Number(r.at))[0],n=t?.zone||ae(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Bn(o+na,n);return{date:Date.parse(s)>Date.now()?s:"",time:Kn(o,n),zone:n}}function qo({room:e,desk:t,n,template:o,onDone:s}){let[r,c]=h(()=>oa(t)),[l,i]=h(()=>Oo(o,n)),[m,d]=h(o.gathering[l]?.theme??""),[p,$]=h(()=>an(o.gathering[l])),[u,g]=h(Pe.usual),[b,f]=h([]),[y]=h(H),T=C(),P=yt(r.date,r.time,r.zone)[0],F=rn(p),ke=B=>{i(B),d(o.gathering[B].theme),$(an(o.gathering[B]))},te=()=>{let B={date:!r.date&&_.dateMissing,time:!r.time&&_.timeMissing},G=r.date&&r.time&&P===void 0&&_.timeSkipped;return[B.date&&{id:"plan-date",sentence:B.date},B.time&&{id:"plan-time",sentence:B.time},G&&{id:"plan-time",sentence:G},P!==void 0&&P<Date.now()&&{id:"plan-date",sentence:_.datePast},...p.filter(se=>!se.out&&!Ae(se)).map(se=>({id:`min-${se.id}`,sentence:_.minutesBad})),F>ze&&{id:"plan-people",sentence:_.sumTooLong}].filter(se=>typeof se=="object")},v=async B=>{B.preventDefault();let G=te();if(f(G),G.length)return;let{plan:se,bodies:Qt}=No({gathering:y,at:P,zone:r.zone,theme:m,parts:p});await T.run("plan",()=>e.send({do:"plan_gathering",plan:se},Qt))&&s()},le=B=>$(p.map(G=>G.id===B.id?B:G));return a`<form class="stack roomy" onSubmit=${v} novalidate autocomplete="off">
<${V} problems=${b} summary=${S.summary} />
<${Fo} when=${r} at=${P} problems=${b} onWhen=${c} />
${o.gathering.length>1&&a`<${I} id="plan-from" as="select" label=${_.template} value=${String(l)} onValue=${B=>ke(Number(B))}>
${o.gathering.map((B,G)=>a`<option key=${G} value=${String(G)}>${_.templateNth(G+1,B.theme)}</option>`)}</${I}>`}
<${I} id="plan-theme" label=${_.theme} hint=${_.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${_.agenda}</h2><p class="hint">${_.agendaHint}</p></div>
<${Gt} people=${u} onPeople=${g} problem=${K(b,"plan-people")} /></div>
<ol class="plan-parts">${p.map(B=>a`<${Yo} key=${B.id} part=${B} people=${u} problem=${K(b,`min-${B.id}`)} onPart=${le} />`)}</ol>
<p class="sum" role="status"><b>${_.sum(F)}</b>${P!==void 0&&F>0&&a` <span class="soft">${_.ends(X(P+F*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${T.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!T.busy}>${_.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${S.cancel}</button></div>
</form>`}function Go({head:e,onBack:t,onDone:n,...o}){let[s,r]=h(null),[c,l]=h(""),{room:i,circle:m,desk:d}=o,[p]=h(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(g=>g.number))+1),$=async()=>{l("");try{r(await $e("/api/templates"))}catch(g){l(g instanceof Q?g.sentence:String(g))}};M(()=>{$()},[]);let u=s?.find(g=>g.id===d.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${_.title(p)}</h1></div></header>
${u?a`<${qo} ...${o} n=${p} template=${u} onDone=${n} />`:a`<p role="status">${c||S.loading}</p>${c&&a`<button class="btn" onClick=${$}>${S.again}</button>`}`}
</main>`}async function zo(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:c}=await He(),l=await c(e,t,n);W(s,"missing_record");let[i]=Mn(s.desk);W(l.desk===i,l.desk<i?"old_record":"missing_record");let m=await $n(e,l,r[s.desk[i]]??""),d=Ee(m),p=await kn(e,d,null,r[s.roster.signed]??"");return W(l.number===p.circleKey.number,l.number<p.circleKey.number?"old_record":"missing_record"),W(dn(await pn(l.key),p.circleKey.commitment),"wrong_key"),{...await ut(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:p,circleKeys:{[l.number]:l.key}}}async function Vo(e,{invitation:t,secret:n},o,s,r){let{circle:c,person:l,device:i}=e,m=await lt(c,n),d=rt(await fn(c,t,m,$t(e)));return{circle:c,token:Me(m.token),person:l,device:i.id,proof:Dn(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var sa=10*6e4,aa=8e3;async function Uo(e,t){let n=Ve(),o=await Et(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:p,gathering:$}=m.value;return{held:t,desk:d.value,circle:p,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await Zo(e,await Ze(s(),n,{reusable:!1,expires:Date.now()+sa,desk:!0,person:t.person}));let r=H(),c=s().circle.agreements_version;await z("/api/knock",await Vo(t,n,c,{id:r,text:await Hn(t,r,"\xB7")},Me(Ie()))),await ia(e,t),await Zo(e,await Ge(s(),t.person));let{roster:l,...i}=t;await bt(i)}async function Zo(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new Q(o.code??"",o.sentence??"")}var ia=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(c),queueMicrotask(()=>l()),i()),c=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),aa),l=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var ra={words_unknown:{id:"sheet-code",sentence:N.codeWrong},words_count:{id:"sheet-code",sentence:N.codeHint},wrong_code:{id:"sheet-code",sentence:N.codeWrong},unreadable:{id:"sheet-letters",sentence:N.lettersWrong},version:{id:"sheet-letters",sentence:N.lettersWrong},does_not_open:{id:"sheet-letters",sentence:N.notThis},old_record:{id:"sheet-letters",sentence:N.older}};function Qo({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,c]=h({letters:t,code:""}),[l,i]=h([]),m=C(),d=!!e.lanes.ring.value?.gathering,p=async g=>{g.preventDefault();let b=[!r.letters.trim()&&{id:"sheet-letters",sentence:N.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:N.codeMissing}].filter(Boolean);if(i(b),b.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let T=await $(async()=>zo(e.circle,await la(r.code),r.letters,y));return T?(await Uo(e,T),!0):!1})&&n()},$=async g=>{try{return await g()}catch(b){let f=b instanceof De||b instanceof Ut?ra[b.code]:void 0;if(!f)throw b;i([f]);return}},u=(g,b,f)=>a`<${I} id=${`sheet-${g}`} as="textarea" label=${b} hint=${f}
value=${r[g]} problem=${K(l,`sheet-${g}`)} onValue=${y=>c({...r,[g]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${S.back}</button>
<h1 tabindex="-1" ref=${o}>${N.back}</h1><p class="soft">${N.backLead}</p></div></header>
${d&&a`<p class="notice">${N.notDuring}</p>`}
<form class="stack" onSubmit=${p} novalidate autocomplete="off">
<${V} problems=${l} summary=${S.summary} />
${u("letters",N.letters,N.lettersHint)}
${u("code",N.code,N.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?N.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${N.open}</button>
</form>
</main>`}var Ut=class extends Error{code="wrong_code"},la=async e=>{let{codeTyped:t}=await He();return t(e).catch(n=>{throw n instanceof De&&n.code==="wrong_key"?new Ut:n})};var ca=()=>import("./field-qr-FDIXHDMG.js").then(e=>e.Qr);function Xo({room:e,onMake:t}){return L(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${N.title}</h2>
<p class="soft">${N.what}</p><p class="soft small">${N.old}</p>
<div class="row"><button class="btn" onClick=${t}>${N.make}</button></div>
</section>`:null}async function ma(e){let{held:t}=et(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:c,sealRecovery:l,codeWords:i}=await He(),m=c();return{letters:await l(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(m)}}function Jo({room:e,circle:t,head:n,onBack:o}){let[s,r]=h(null);M(()=>{ma(e).then(r)},[e]);let c=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${c}</button>
<h1 tabindex="-1" ref=${n}>${N.title}</h1><p class="soft">${N.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${N.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${N.title} translate="no">
<header><p dir="auto">${c}</p><p>${N.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${N.first}</h2><p>${N.firstHint}</p>
<div class="between"><${xt} load=${ca} text=${da(t.id,s.letters)} label=${N.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${N.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${N.second}</h2><p>${N.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((l,i)=>a`<li key=${i}>${l}</li>`)}</ol></section>
</article>`}
</main>`}var da=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function es({id:e,letters:t,onKeys:n}){let o=it(()=>wt(e),[e]);M(()=>()=>o.close(),[o]);let s=Nt().desk,[r,c]=h(!1),[l,i]=h(""),{step:m,go:d,back:p,head:$}=Ot(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,b=o.lanes.desk.value,f=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(M(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return a`<${Vn} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${zn} room=${o} />`;if(!b||!f)return u==="stopped"?a`<${me} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let T={room:o,circle:f,desk:b,home:s,spoken:s?.circles.find(v=>v.id===e)?.spoken};if(m==="promises")return a`<${jo} ...${T} head=${$} onBack=${p} />`;if(m==="sheet")return a`<${Wo} ...${T} gathering=${l} head=${$} onBack=${p} />`;if(m==="recovery")return a`<${Jo} ...${T} head=${$} onBack=${p} />`;if(m==="recover")return a`<${Qo} ...${T} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):p} />`;let P=o.lanes.ring.value?.gathering,F=()=>{c(!0),d("plan")},ke=v=>{i(v),d("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${Go} ...${T} head=${m==="plan"?$:void 0} onBack=${p} onDone=${()=>{c(!1),p()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||x.untitled(T.spoken??1)}</h1>
<p class="soft">${xe[f.entry]} · ${Ye[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||S.offline}</p>
<${Ht} room=${o} />
<${$o} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&a`<${_o} ...${T} />
<div class="sides">
<div class="stack">
<${Ao} ...${T} running=${P} onPlan=${F} onSheet=${ke} />
<${Ko} ...${T} />
<${Lo} ...${T} />
</div>
<div class="stack">
<${Eo} ...${T} />
${f.medium==="beside_a_call"&&a`<${Io} ...${T} />`}
<${Ho} ...${T} onRevise=${()=>d("promises")} />
<${Xo} room=${o} onMake=${()=>d("recovery")} />
</div>
</div>`}
<footer><${St} /></footer>
</main>`}var pa=4320*60*6e4;function ua(e,t){if(!e)return{kind:"unchecked",sentence:O.unchecked};let n=Date.parse(e),o=`${Oe(n,"UTC")} ${e.slice(0,4)}`;return t-n>pa?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function ts({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=ua(e.verified_on,Date.now()),c=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${c.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${S.edit}: ${e.label}`}>${S.edit}</button>
</div>`}var ns=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],$a={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function fa(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!n&&{id:"line-phone",sentence:O.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:O.numberBad},!t(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function os({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=h({...$a,...e,languages:e?.languages.join(", ")??""}),[c,l]=h([]),i=Z(null);return M(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${d=>{d.preventDefault();let p=Object.fromEntries(ns.map(([g])=>[g,s[g].trim()])),$=fa(p);if(l($),$.length)return;let u=Object.fromEntries(Object.entries(p).filter(([,g])=>g));n({...u,languages:p.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?O.editTitle:O.addTitle}</h3>
<${V} problems=${c} summary=${S.summary} />
<div class="pairs">${ns.filter(([d])=>!e||d!=="label").map(([d,p,$,u])=>a`<${I} key=${d} id=${`line-${d}`} label=${p} hint=${$}
value=${s[d]} problem=${K(c,`line-${d}`)} more=${u} onValue=${g=>r({...s,[d]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${O.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${S.cancel}</button></div>
</form>`}function ha(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function ss(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),c=C(),l=async()=>{try{t((await $e("/api/crisis-lines")).lines),o("")}catch(p){o(p instanceof Q?p.sentence:String(p))}};M(()=>{l()},[]);let i=async p=>{let{verified_on:$,...u}=p,g=await c.run(p.label,()=>z("/api/crisis-lines",u));g&&(t(g.lines),r(null))},m=()=>{c.forget(),r(null)};if(!e)return n?a`<${me} sentence=${n} onAgain=${l} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${S.loading}</p></main>`;let d=p=>a`<${os} line=${p} act=${c} onSave=${i} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
${ha(e).map(([p,$])=>a`<section key=${p} class="region"><h2 dir="auto">${p}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?d(u):a`<${ts} line=${u} busy=${c.busy===u.label} onConfirm=${()=>i(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${d(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${O.add}</button>`}
<p role="alert" class="refusal">${s===null?c.sentence:""}</p>
</main>`}function as({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[xe[n.entry],E.size(n.people.min,n.people.max),E.minutes(n.gathering[0]?.minutes??0),E.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${E.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||de[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${E.use(n.name)}</button>
</li>`)}</ul>`}async function is({person:e,title:t,name:n,about:o,medium:s,entry:r,template:c,agreements:l}){let i=H(),m=await Sn(i),d=Ie(),p={...await ut(i,Ee(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=ie(),u=async(y,T)=>{let P=H(),F={circle:i,gathering:null,author:e,kind:y,id:P,turn:null},{sealed:ke,wraps:te}=await mt(F,0,T,p.device,[{audience:"circle",owner:i,number:1,key:d}]);return $.bodies[P]=we(e,ke,te),P},g=await pt(i,m.keys,{what:"circle",owner:i,number:1,key:d,before:null}),b=await ct(i,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...$t(p),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:c,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(l.map(y=>u("agreement",y))),keys:{device:p.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(g.record)}},bodies:$.bodies},held:p}}function rs({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,c]=h(()=>zt(e.agreements)),[l,i]=h([]),[m,d]=h(null),p=C(),$=b=>s({...o,...b}),u=async b=>{b.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:E.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:nt.nameMissing}),o.about.trim()||f.push({id:"about",sentence:E.aboutMissing}),f.push(...Vt(r)),i(f),f.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(P=>P.text.trim())},T=await p.run("make",async()=>{let P=JSON.stringify(y),F=m?.of===P?m.made:await is(y);return d({of:P,made:F}),await z("/api/circles",F.request),await bt(F.held),F.held});T&&location.replace(`#/desk/${T.circle}`)},g=(b,f)=>Object.keys(f).map(y=>({value:y,label:b[y],hint:f[y]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${V} problems=${l} summary=${S.summary} />
<${I} id="title" label=${E.name} hint=${E.nameHint} value=${o.title} problem=${K(l,"title")}
onValue=${b=>$({title:b})} more=${{maxlength:80}} />
<${I} id="my-name" label=${nt.name} hint=${nt.nameHint} value=${o.name} problem=${K(l,"my-name")}
onValue=${b=>$({name:b})} more=${{maxlength:60}} />
<${at} id="medium" label=${E.medium} value=${o.medium} options=${g(Ye,to)} onValue=${b=>$({medium:b})} />
<${at} id="entry" label=${E.entry} value=${o.entry} options=${g(xe,no)} onValue=${b=>$({entry:b})} />
<${I} id="about" label=${E.about} hint=${E.aboutHint} as="textarea" value=${o.about} problem=${K(l,"about")}
onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${E.agreementsTitle}</h2><p class="hint">${E.agreementsHint}</p>
<${Zt} list=${r} problems=${l} onList=${c} /></section>
<p role="status" class=${p.busy?"small soft":"visually-hidden"}>${p.busy?nt.sealing:""}</p>
<p role="alert" class="refusal">${p.sentence}</p>
<button class="btn primary big" disabled=${!!p.busy}>${E.make}</button>
</form>`}function ls(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),{step:c,go:l,back:i,head:m}=Ot("choose"),d=async()=>{o("");try{let[u,g]=await Promise.all([$e("/api/me"),$e("/api/templates")]),b=await gt(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...b.values()].at(-1)?.name??""})}catch(u){o(u instanceof Q?u.sentence:String(u))}};if(M(()=>{d()},[]),n)return a`<${me} sentence=${n} onAgain=${d} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${E.title}</h1><p role="status">${S.loading}</p></main>`;let p=c==="write"&&s,$=u=>{r(u),l("write")};return a`<main class="page desk narrow">
<header><div>
${p?a`<button class="back" onClick=${i}>${E.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${p?E.title:E.choose}</h1>
<p class="soft">${p?s.name:E.chooseLead}</p>
</div></header>
<div hidden=${!!p}><${as} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!p}><${rs} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function cs({params:e}){let t=e.circle==="new"?ls:e.circle==="lines"?ss:es,[n,o]=h(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${jn(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function ms({room:e}){let t=q(e);if(!t)return null;We.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,c=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${_t(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(c,s.minutes),s.minutes):ce(s.minutes)}</span>
</li>`})}
</ol>
</section>`}function Ue({label:e,sure:t,yes:n,no:o,act:s,kind:r=""}){let[c,l]=h(!1),i=m=>m?.focus({preventScroll:!0});return c?a`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${i} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(l(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>l(!1)}>${o}</button>
</div>
</div>`:a`<button class=${`btn ${r}`} onClick=${()=>l(!0)}>${e}</button>`}var ds=e=>_e(Math.round(e/1e3)),D={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ce(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ce(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${ds(e)}`,shareNote:(e,t)=>`Each has ${ds(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ce(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},be={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ce(e)} longer`,more:e=>`+${ce(e)}`,counts:(e,t,n,o)=>`${ce(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ce(e)} longer`,letGo:"Let the question go"};function ps({room:e,ask:t,sentence:n}){let[o,s]=h(!1),r=q(e),c=e.lanes.desk.value?.can.reseat;if(!r||!c)return null;let{order:l}=r,i=d=>t({do:"reseat",gathering:c,order:d}),m=d=>i([...l.slice(0,d-1),l[d],l[d-1],...l.slice(d+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${D.order}</button>
${o&&a`<${Ke} title=${D.order} onClose=${()=>s(!1)}>
<p class="small soft">${D.orderNote}</p>
<button class="btn" onClick=${()=>i([...l].reverse())}>${D.reverse}</button>
<ol class="seat-order">${l.map((d,p)=>a`<li key=${d}><span dir="auto" translate="no">${J(e,d)}</span>
${p>0&&a`<button class="btn" aria-label=${D.earlier(J(e,d))} onClick=${()=>m(p)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${oe} sentence=${n} />
</${Ke}>`}`}function fs({room:e,ask:t}){let n=e.lanes.desk.value,o=q(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:r,passed:c}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!r.length&&!c.length)return null;let l=J(e,o.person);return a`<section class="card floor">
<h2>${w.piece}</h2>
${l&&a`<p class="small"><span class="soft">${o.at==="held"?D.has:D.hasOffer}: </span><b dir="auto" translate="no">${l}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${D.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${D.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${D.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${D.hinted}</p>`}
${r.length>0&&a`<${us} room=${e} label=${Gn(e)?.kind==="open_centre"||q(e)?.hands?Zn.notYet:w.notYet} people=${r} />`}
${c.length>0&&a`<${us} room=${e} label=${w.passed} people=${c} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${D.skip(l)}</button>`}
${s.offer&&a`<${$s} room=${e} label=${o.at==="offered"?D.offerInstead:D.offer} each=${D.offerTo} people=${s.offer_to??[]}
act=${i=>t({do:"offer",segment:s.offer,person:i,turn:H()})} />`}
${s.begin_round&&a`<${$s} fold room=${e} label=${D.begin} each=${D.beginWith} people=${ba(e).slice(1)}
act=${i=>t({do:"begin_round",segment:s.begin_round,first:i})} />`}
${s.move_on&&a`<${Ue} label=${w.moveOn} sure=${w.moveOnSure(l)} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function ba(e){let t=q(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var us=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${J(e,o)}</span>`)}</p>`,ga=8;function $s({room:e,label:t,each:n,people:o,act:s,fold:r=!1}){let[c,l]=h(!1),i=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!r&&o.length<=ga;return!c&&!m?a`<button class="btn" onClick=${()=>l(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:i} tabindex="-1">${t}</p>
${o.map(d=>a`<button key=${d} class="btn" dir="auto" aria-label=${n(J(e,d))} onClick=${()=>(l(!1),s(d))}>${J(e,d)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>l(!1)}>${D.fold}</button>`}
</div>`}async function hs({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],c=ht(e,"gathering");W(r&&n&&c?.owner===n&&c.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:l,sealed:i,wraps:m}=kt(o(r.words)??"");W(l===r.author,"wrong_author");let d={circle:e.circle,gathering:n,author:l,kind:"reflection",id:r.words,turn:r.turn},p=await dt(d,i,m,$=>e.roster.devices.get($),ft(e),c);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:we(l,i,[...m,p])}}}function bs({room:e,ask:t}){let n=C(),o=e.lanes.desk.value,{hold_words:s,stop_holding:r}=o?.can??{},c=Object.entries(o?.held??{});if(!o||!L(e)||!s&&!r)return null;let l=i=>n.run(i,()=>j(e,m=>hs(m,i)));return a`<section class="card review">
<h2>${ue.title} ${c.length>0&&a`<span>${c.length}</span>`}</h2>
<p class="small soft">${r?ue.on:ue.off}</p>
${c.map(([i,m])=>{let d=J(e,m.author),p=e.words(m.words);return a`<article key=${i} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b></p>
<p class=${p?"voice":"small soft"} dir="auto" translate="no">${p||ue.unread}</p>
${p&&a`<button class="btn primary" disabled=${n.busy===i} aria-label=${ue.releaseOf(d)} onClick=${()=>l(i)}>${ue.release}</button>`}
</article>`})}
${r&&!c.length&&a`<p class="small soft" role="status">${ue.none}</p>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!0})}>${ue.hold}</button>`}
${r&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:r,on:!1})}>${ue.stop}</button>`}
<${oe} sentence=${n.sentence} />
</section>`}var gs=["i_need_a_person","give_me_a_moment","ok"];function ks({room:e,ask:t}){We.value;let n=e.lanes.desk.value,o=l=>w.ago(e.running()-Number(l)),s=Object.entries(n?.signals??{});s.sort(([,l],[,i])=>gs.indexOf(l.kind)-gs.indexOf(i.kind)||Number(l.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},c=Object.entries(n?.checks??{}).filter(([l,i])=>!i.answer||!n?.signals[l]);return a`
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
`}function ws(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var ys=(e,t)=>Number(e.closing_begins)-t;function vs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function xs({room:e,ask:t}){let n=e.lanes.desk.value,o=q(e);if(!n||!o)return null;let{can:s,staying:r}=n,c=o.asks_to_stay,l=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!c||!r){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return a`<p class="small soft">${be.ask}</p><div class="pair thirds" role="group" aria-label=${be.ask}>
${m.map(d=>a`<button key=${d} class="btn" aria-label=${be.askFor(d)} onClick=${()=>l(o.minutes+d)}>${be.more(d)}</button>`)}
</div>`}let i=c-o.minutes;return a`<div class="staying" role="status">
<p class="small">${be.counts(r.stay,r.go,r.open,i)}</p>
${r.go>0&&a`<p class="small told-gently">${be.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:c})}>${be.stay(i)}</button>`}
<button class="btn" onClick=${()=>l(c,!1)}>${be.letGo}</button>`}var ka=5;function _s({room:e,ask:t}){We.value;let n=e.lanes.desk.value,o=q(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:r}=n,c=Un(e),l=c.of==="turn"?c.left:0,i=e.running(),m=r.share_time&&ws(s,i,l),d=Math.min(ka,s.spare),p=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${D.time}</h2>
${o.phase==="open"&&a`<${wa} left=${ys(s,i)} over=${vs(s,i,l)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:r.share_time,each:Number(s.each)})}>${D.share(m)}</button>
<p class="small soft">${D.shareNote(Number(s.each),s.to_come??0)}</p>`}
${r.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:r.give_minutes,minutes:p+d})}>${D.more(d)}</button>`}
<${xs} room=${e} ask=${t} />
${r.slow_pace&&a`<button class="btn" title=${D.slowNote} onClick=${()=>t({do:"slow_pace",gathering:r.slow_pace,on:!0})}>${D.slow}</button>`}
${r.usual_pace&&a`<p class="small soft" role="status">${D.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:r.usual_pace,on:!1})}>${D.usual}</button>`}
</section>`}var wa=({left:e,over:t})=>a`<p class="small">${e<=0?D.closingNow:D.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${D.eats(t)}</p>`}`;function Ss({room:e,ask:t}){let n=C(),o=Wt(e),s=L(e),r=e.lanes.desk.value,c=Object.entries(r?.waiting??{});if(!r||!c.length)return null;let l=r.can.admit&&!n.busy,i=m=>l&&n.run(m,()=>j(e,d=>Ge(d,m)));return a`<section class="card">
<h2>${w.waiting} <span>${c.length}</span></h2>
${c.map(([m,d])=>{let p=e.words(d.name),$=o(m),u=[Kt($)||(d.first_time?w.firstTime:w.returning),!d.here&&w.gone,!d.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Bt} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!l} aria-describedby=${l?void 0:"admit-later"} onClick=${()=>i(m)}>${w.admit}<span class="visually-hidden"> ${p}</span></button>`}
${d.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${p}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${he.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!l&&a`<p class="small soft" id="admit-later">${n.busy?pe.admitting:w.admitLater}</p>`}
<${oe} sentence=${n.sentence} />
</section>`}function ya({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Ct(e);return!e.lanes.desk.value||!qn(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${Ht} room=${e} />
<${ks} room=${e} ask=${o} />
<${Ss} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${va} room=${e} ask=${o} />
<${oe} sentence=${s} />
</section>
<${fs} room=${e} ask=${o} />
<${_s} room=${e} ask=${o} />
<${bs} room=${e} ask=${o} />
<${ms} room=${e} />
<${qt} room=${e} gathering=${q(e)?.id} />
<${xa} room=${e} ask=${o} sentence=${s} />
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function va({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=q(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${Ue} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(_t(e,o.segments[s??""]))}</button>`].filter(Boolean),c=o.round==="going"||o.hands&&o.piece.at!=="home";return a`<div class=${c&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function xa({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=q(e);if(!o||!s)return null;let r=s.lead===Yn(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${r?w.youLead:w.leads(J(e,s.lead))}</p>
<${ps} room=${e} ask=${t} sentence=${n} />
${!r&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${w.lead}</button>`}
${o.close_gently&&a`<${Ue} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${Ue} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function _a({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=Ct(e),r=e.lanes.desk.value?.can,c=q(e)?.seats[t];if(!r||!c)return null;let l=r.hand_lead?.people.includes(t)&&r.hand_lead.gathering,i=async m=>await o(m)&&n();return a`<${Ke} title=${J(e,t)} onClose=${n}>
<p class="soft">${Fn[c.presence]}</p>
<button class="btn way" onClick=${()=>i({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${l&&a`<button class="btn way" onClick=${()=>i({do:"hand_lead",gathering:l,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${oe} sentence=${s} />
</${Ke}>`}function Sa({room:e,gathering:t}){let n=C();return L(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>j(e,o=>Fe(o,t)))}>${k.openDoors}</button>
<${oe} sentence=${n.sentence} />`:null}var ge={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Os({params:e}){let[t,n]=h("opening"),[o,s]=h(""),r=async()=>{n("opening");try{await z("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(c){let l=c instanceof Q?c:new Q("network",String(c));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return M(()=>{r()},[]),t==="fault"?a`<${me} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${ge.welcome}</h1><p role="status">${ge.opening}</p></main>`:a`<main class="page door">
<header><h1>${ge.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${ge.closedDo}</p>
<ul class="bullets"><li>${ge.closedServer} <code>${ge.command}</code></li><li>${ge.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${ge.again}</button>
</main>`}export{cs as Circle,po as Desk,ya as DeskColumn,Sa as OpenDoors,_a as PersonSheet,Os as Setup};
