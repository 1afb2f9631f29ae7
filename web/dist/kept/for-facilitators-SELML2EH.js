/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as ao}from"./chunk-OZNKYGUL.js";import{a as Te}from"./chunk-U7VA4TEZ.js";import{a as O,b as ie,c as Ce}from"./chunk-G7GPM52T.js";import{$a as Qe,Aa as Vn,Ab as io,Bb as pn,Cb as ro,Db as lo,G as Sn,Ga as Ue,I as Me,Ia as Tt,J as Cn,K as yt,La as $e,M as Be,Ma as Ze,N as Tn,Na as Un,O as Nn,Oa as Nt,P as Dn,Pa as ce,Qa as Zn,R as An,Ra as Dt,S as Pn,Sa as Jn,T as Mn,Ta as Qn,Ua as oe,Va as Ie,Wa as K,X as vt,Xa as Xn,Y as Bn,Ya as Ee,Z as In,Za as eo,_a as Je,a,aa as En,ab as At,b as h,bb as Pt,c as N,ca as Ln,cb as fe,d as X,da as Hn,db as ke,e as bt,ea as Wn,f as vn,fa as Ge,fb as Mt,g as xn,ga as qe,gb as le,ha as xt,i as _n,ia as Rn,ib as Se,j as at,ja as Kn,jb as to,k as gt,ka as _t,kb as Y,l as ue,la as jn,lb as Bt,ma as Yn,mb as no,n as ne,na as Fn,nb as B,o as ge,oa as Gn,ob as oo,p as J,pa as ze,pb as It,q as it,qb as so,r as kt,s as Ye,sa as qn,sb as Et,t as W,ta as C,tb as Lt,ua as H,ub as L,v as On,va as Ot,vb as j,wa as St,wb as Q,xa as zn,xb as mn,y as Fe,ya as Ct,yb as Ht,z as wt,za as Ve,zb as dn}from"./chunk-22TJFPUP.js";var zs=1e4,co=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Wt(){let[e,t]=h(null),[n,o]=h(""),s=X(0),i=vn(async()=>{let l=++s.current;try{let c=await ge("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof ne&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ne?c.sentence:String(c))}},[]);return N(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,zs),r=qn.subscribe(()=>{i()});for(let[m,p]of co)m.addEventListener(p,l);return()=>{clearInterval(c),r();for(let[m,p]of co)m.removeEventListener(p,l);s.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Vs=480;function Xe({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Ne=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Rt=(e,t)=>e.length<Vs?e:e.filter(n=>!n.ended||t(n.member));function un(e,t,n){return W(n,"no_key"),{named:t,give:o=>jn(e,{id:o.device,agree:o.agree},t,n)}}var mo=({circle:e,roster:t,circleKeys:n})=>un(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function $n({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return W(s&&n?.id===o,"no_key"),un(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Kt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Mn(e,n,t.number,o.public),give:s=>Yn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),we=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:i})=>({device:o.device,what:s.what,number:s.number,text:e.add(await i(o))}))));async function rt(e,t,n,{before:o,...s}){let i=Ge(),{named:l,record:c}=await _t(e,t,{...s,key:i,before:o??null});return{gift:un(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var et=async(e,t,n,o)=>({roster:o.number,signed:n.add(await vt(e,t,o))});function me(){let e={};return{bodies:e,add(t){let n=H();return e[n]=t,n}}}var lt=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function tt(e,t){let{held:n}=e,o=me(),{gift:s,record:i,state:l}=await rt(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...Xe(n),gatheringKeys:[{gathering:t,...l}]},r={...await et(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await we(o,Ne(c.devices,lt(e)),[s])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var jt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function fn(e){return W(jt(e),"no_key"),e}var Us=["keys_moved","keys_renewed","keys_incomplete"];async function po({at:e,send:t,newer:n},o){for(let s=1;;s++){let i=await e(),l=await t(await o(i));if(l.outcome!=="refused"||!Us.includes(l.code??"")||s===5)return l;await n(i.held.roster.seen.number)}}var Zs=4e3,R=e=>jt(e.held.value);function mt(e){let{desk:t,ring:n}=e.lanes,o=fn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:i}=n.value;return{held:o,desk:t.value,circle:s,running:i?.id,seats:Object.keys(i?.seats??{}),words:e.words,sealed:e.sealed}}async function uo(e){return await ct(e.keys,t=>t!=="looking"),await ct(e.lanes.desk,Boolean),await ct(e.lanes.ring,Boolean),R(e)||await ct(e.held,jt),!!fn(e.held.value)}var F=(e,t)=>po({at:async()=>mt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>Js(e,n)},t),Js=(e,t)=>ct(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),ct=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>i()),n()),s=setTimeout(o,Zs),i=e.subscribe(l=>{t(l)&&o()})});var Le=(e,t,n)=>`${e} ${e===1?t:n}`,nt={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},$o={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},De={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},fo={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},ho={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Yt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},he={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Le(e,"person asked for you","people asked for you"),waits:e=>Le(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Le(e,"person","people"),seats:(e,t)=>`${Le(e,"participant","participants")}, ${Le(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Le(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},se={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Le(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",hasStep:"has a step",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},P={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},He={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},ee={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},_={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Ae=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var Qs=24,Xs=137.5;function bo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Qs-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,i=Math.min(8.5,200/s/1.35),l=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,r)=>{let m=(r/s*360-90)*(Math.PI/180);return a`<circle key=${r} class=${c} style=${{"--h":String((25+r*Xs)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function go(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+s);for(let l=i.length-1,c=96;l>=0;l--,c-=s)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var ea=24;function ta(e,t){let n=Xn(e,ce(),t);return n===0?`${At(new Date(e))==="evening"?x.near.tonight:x.near.today} ${oe(e)}`:n===1?`${x.near.tomorrow} ${oe(e)}`:n>1&&n<7?eo(e):Ie(e)}function ko({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=go(n).map(r=>document.dir==="rtl"?100-r:r),s=e.findIndex(r=>!r.past),i=x.weeks(e.filter(r=>r.past).map(r=>Ie(Number(r.at))),e.filter(r=>!r.past).map(r=>`${Ie(Number(r.at))} ${oe(Number(r.at))}`)),l=[];for(let r of[s,e.length-1,0,...e.keys()])r>=0&&l.every(m=>Math.abs(o[m]-o[r])>=ea)&&l.push(r);let c=r=>r<12?"start":r>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>a`<circle key=${r.id} class=${r.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(r=>a`<text key=${r} class=${r===s?"next":""} x=${`${c(o[r])==="start"?0:c(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${c(o[r])}>${r===s?ta(n[r],t):Ie(n[r])}</text>`)}
</svg>`}var na=60*6e4,oa=240*6e4;function wo({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,r=!e.phase&&n&&c<na&&c>-oa,m=async()=>{let d=Nt(e.id),$=await s.run("open",async()=>await uo(d)&&F(d,u=>tt(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[De[e.entry],nt[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${bo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${Yt[e.phase]}</p>`}
</div>
<div class="what">
<${ko} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&a`<p class="small">${x.gathering(l.number)}: ${K(Number(l.at),void 0,o)}, ${oe(Number(l.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:r?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function yo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var sa=()=>import("./field-qr-HIOAQLHT.js").then(e=>e.Qr);function dt({id:e,title:t,label:n,link:o,says:s,done:i,shareText:l,onDone:c,children:r}){let[m,p]=h(""),[d,$]=h(!1),u=X(null),g=X(null);N(()=>g.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),p(O.copied)}catch{u.current?.focus(),u.current?.select(),p(O.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(y=>a`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${b}>${O.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${d&&a`<figure class="qr-shown"><${Pt} load=${sa} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function vo(){let[e,t]=h(null),n=C(),o=async s=>{let i=await n.run(String(s),()=>J("/api/links",{for_me:s}));i&&t({link:i.link,forMe:s})};return a`<div class="panel"><h3>${se.title}</h3>
<p class="soft">${se.lead}</p>
${e?a`<${dt} key=${e.link} id="facilitator-link" title=${e.forMe?se.back:se.invite} label=${se.linkLabel} link=${e.link}
says=${[e.forMe?se.backShown:se.inviteShown,se.once]} done=${se.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${se.invite}</button><p class="soft small">${se.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${se.back}</button><p class="soft small">${se.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function xo(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&Tt(o.split(",")).then(i=>s&&n(i)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function _o(){let{desk:e,stale:t,sentence:n,load:o}=Wt(),s=C(),i=xo(e?.circles??[]);if(N(()=>{kt()},[]),!e&&n)return a`<${fe} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${O.loading}</p></main>`;let l=x.greeting[At()],c=()=>s.run("sign-out",()=>J("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${yo} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${it.value.known&&!it.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(r=>a`<${wo} key=${r.id} card=${r} title=${i(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${vo} />
<div class="panel"><h3>${S.title}</h3>
<p class="soft">${e.crisis_line_confirmed?S.open:S.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${S.look}</a></div>
</div>
<div class="panel"><h3>${x.devices}</h3>
<p class="soft">${x.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${x.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${Et} />
<${ie} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var de={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},We={title:"Record of controls",count:e=>_n(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Ft({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${de.title}</h2>
<p class="soft small">${de.hint}</p>
${o.map(([l,c])=>{let r=e.words(c.name),m=c.owner&&(c.owner===s?de.you:de.sees(e.words(n.members[c.owner]?.name))),p={person:l,since:c.since};return a`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${r}</b> <span class="small soft" dir="auto">${[de.why[c.why],K(Number(c.since)),c.done?de.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&a`<div class="row">
${c.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${de.takeOf(r)} onClick=${()=>i({do:"take_follow_up",...p})}>${de.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${de.doneOf(r)} onClick=${()=>i({do:"follow_up_done",...p})}>${de.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function aa(e,t){let n=e?.records??{},o={},s=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&s.push(i):o[i]=c}return{changed:s,fresh:o}}function Oo(e){let t=e.held.peek(),{changed:n,fresh:o}=aa(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Ue(t).catch(()=>{})),n}function Gt({room:e}){let t=e.lanes.desk.value,[n,o]=h([]);if(N(()=>o(Oo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${We.title}</h2>
${n.map(i=>a`<p key=${i} role="alert" class="notice">${We.changed(K(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${We.count(t.record.count)} <span class="soft small">${We.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${We.what}</p>
${s.slice(0,3).map(([i,l])=>a`<p key=${i} class="small">${We.at(K(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var be={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},ye={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},G={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},re={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},q={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${at(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${at(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},pt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},So={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function Co({room:e,onSheet:t}){return R(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${ye.title}</h2>
<p>${ye.works}</p><p>${ye.worksNot}</p><p>${ye.how}</p><p class="soft small">${ye.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${ye.sheet}</button>
</section>`}async function qt({circle:e,deskKeys:t},n,o){let s=Me(n.secret);return o.desk||o.person?`${s} ${await Hn(e,t,n,o)}`:s}var ut=e=>Cn(e.split(" ")[0]);async function To({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Wn(e,t,{invitation:n,secret:ut(o)},s)}var No=new Map;function $t(e,t){let n=`${e} ${Me(t)}`,o=No.get(n);if(o)return o;let s=yt(e,t);return No.set(n,s),s}var Re=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),hn=(e,t,n,o,s)=>Gn(e,t,n.page,o,JSON.stringify(s));async function zt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),i=await Promise.all(s.map(async([l,c])=>{let r=await $t(e.held.circle,ut(e.words(c.secret)));return[l,o.add(await hn(e.held.circle,l,r,t,n))]}));return Object.fromEntries(i)}var ia=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ve=()=>({invitation:H(),secret:Fn(),page:H(),kept:H()});async function Pe(e,{invitation:t,secret:n,page:o,kept:s},{reusable:i,expires:l,desk:c=!1,person:r=null},{says:m=Re(e),pin:p=e.held.desk}={}){let{circle:d}=e.held,$=await $t(d,n),u=await Ln($.token),g={circle:d,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:b,wraps:f}=await qe(g,0,await qt(e.held,{invitation:t,secret:n},{desk:c,person:r}),e.held.device,[ia(e.held)]);return{command:{do:"invite",invitation:t,hash:u,reusable:i,expires:l,page:o,secret:s,...r?{person:r}:c&&{desk:c}},bodies:{[o]:await hn(d,t,$,p,m),[s]:$e(e.held.person,b,f)}}}async function Do(e,t,n=ve()){let o=lt(e)(t),{step:s,bodies:i,pin:l}=await Mo(e,[t,...Po(e)],o?t:void 0),c=e.desk.members[t]?.link?await ra(e,n,l,o?Bo(e,t):Re(e)):void 0;return{command:{do:"remove",person:t,step:s,...c&&{link:c.link}},bodies:{...i,...c?.bodies}}}async function ra(e,t,n,o){let{command:s,bodies:i}=await Pe(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:l,hash:c,page:r,secret:m}=s;return{link:{invitation:l,hash:c,page:r,secret:m},bodies:i}}async function Ao(e,t){let{step:n,bodies:o}=await Mo(e,[t,...Po(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Po=e=>e.desk.renew_after??[];async function Mo(e,t,n){let{held:o,desk:s,running:i}=e,{circle:l}=o,c=me(),r=Xe(o,i),m=A=>!t.includes(A),p=n?await Kn(l,o.deskKeys):void 0,d=p?.keys??o.deskKeys,$=o.circleKeys[r.circleKey.number];W($,"no_key");let u=await rt(l,d,c,{what:"circle",owner:l,number:r.circleKey.number+1,before:$});r.circleKey=u.state;let[g]=r.gatheringKeys,b=g&&await rt(l,d,c,{what:"gathering",owner:g.gathering,number:g.number+1});b&&(r.gatheringKeys=[{gathering:g.gathering,...b.state}]),r.devices=Rt(r.devices,A=>A in s.members).map(A=>m(A.member)?A:{...A,ended:!0});let f=Ne(r.devices,m),y=b?Ne(f,la(e)):[];return{step:{...await et(l,d,c,r),circle_key:u.record,...b&&{gathering_key:b.record},...p&&{desk:c.add(p.record)},grants:[...await we(c,f,[u.gift]),...b?await we(c,y,[b.gift]):[],...p?await we(c,Ne(f,lt(e)),await Kt(l,d)):[]],...p&&n&&{pages:await zt(e,Be(d),Bo(e,n),c)}},bodies:c.bodies,pin:p?Be(d):o.desk}}var la=e=>t=>lt(e)(t)||e.seats.includes(t);function Bo(e,t){let n=e.desk.members[t]?.name;return Re({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Vt({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&R(e)&&e.connection.value.state==="live";return N(()=>{o&&t.run("renew",()=>F(e,s=>Ao(s,n)))},[o,n]),n?a`<p role="status" class="notice">${So.text} ${t.sentence}</p>`:null}var Ut=65,ca=32;async function bn({held:e,desk:t,words:n,sealed:o},s){let i=t.waiting[s],l=t.invitations[i?.invitation??""];W(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=wt(o(i.proof)??"");W(c.length===3*Ut+ca,"not_proven");let[r,m,p]=[0,1,2].map(b=>c.slice(b*Ut,(b+1)*Ut)),d=n(l.secret),$=await To(e,i.invitation,d),u={member:$.person??s,device:i.device,agree:r,sign:m,self:p};await Dn(e.circle,i.invitation,await $t(e.circle,ut(d)),u,Fe(c.slice(3*Ut)));let g=[...e.roster.devices.values()].some(b=>b.member===s);return W(!g||$.person===s,"not_proven"),W((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function ot(e,t){let n=e.desk.waiting[t];return W(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?da(e,t):ma(e,t)}async function ma(e,t){let{held:n,running:o}=e,{newcomer:s,desk:i,back:l}=await bn(e,t),c={...s,ended:!1},r=me(),m=o&&(!l||i||e.seats.includes(s.member)),p=[mo(n),...m?[$n(n,o)]:[],...i?await Kt(n.circle,n.deskKeys):[]],d=Xe(n,o);d.devices=[...Rt(d.devices,g=>g in e.desk.members),c];let $={...await et(n.circle,n.deskKeys,r,d),admission:r.add(await In(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await we(r,[c],p)},u=l?void 0:await Io(e,t,r,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:r.bodies}}async function da(e,t){let{held:n,running:o}=e,s=me(),i=Ne([...n.roster.devices.values()],r=>r===t),l=o?await we(s,i,[$n(n,o)]):[],c=await Io(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function Io({held:e,desk:t,sealed:n},o,s,i){let l=t.waiting[o].name,{author:c,sealed:r,wraps:m}=Ze(n(l)??"");if(m.some(u=>An(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===i?.device?i:e.roster.devices.get(u),$=Ve(e,"circle");return W($&&c===o,"wrong_author"),s.bodies[l]=$e(c,r,[...m,await xt(p,r,m,d,Ct(e),$)]),l}var Zt=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${be.unproven}.</b> ${be.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${be.alike(e.alike)}</span></p>`}`,Jt=e=>e.back?be.back(e.back):e.desk?be.desk:"";var pa=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Eo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>pa.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Lo(e,t){let n=Eo(e);return n?t.find(o=>Eo(o)===n):void 0}function Qt(e){let[t,n]=h({}),o=e.lanes.desk.value,s=R(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,r])=>`${c} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return N(()=>{let c=!0;for(let[r]of s?i:[])ua(e,r).then(m=>c&&n(p=>({...p,[r]:m})));return()=>{c=!1}},[e,s,l]),c=>{let r=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:Lo(r,m)}}}async function ua(e,t){try{let n=mt(e),{newcomer:o,desk:s,back:i}=await bn(n,t);return{good:!0,desk:s&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ye),stop:n instanceof Ye?n.sentence:void 0}}}function Ho({room:e,desk:t}){let n=C(),o=Qt(e),s=R(e),i=Object.entries(t.waiting),l=r=>n.run(r,()=>F(e,m=>ot(m,r))),c=r=>n.run(r,()=>e.send({do:"decline",person:r}));return a`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${i.length>0&&a`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?be.admitting:i.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${i.map(([r,m])=>{let p=e.words(m.name),d=o(r),$=[Jt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${r} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Zt} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(r)}>${k.admit}</button>`}
<${ie} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===r} onYes=${()=>c(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var st=240,Ke={least:3,most:12,usual:8},Wo=20,$a=["closing","release"],gn=e=>e.segment.map(t=>({id:H(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Ro=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Ko=e=>!$a.includes(e.from.kind);function je(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=st?t:0}var kn=e=>e.reduce((t,n)=>t+(n.out?0:je(n)),0);function jo(e,t){let n=e.from.each[t],o=je(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Yo({gathering:e,at:t,zone:n,theme:o,parts:s}){let i={},l=r=>{if(!r.trim())return;let m=H();return i[m]=r.trim(),m},c=s.filter(r=>!r.out).map(({id:r,from:m,prompt:p,...d})=>({id:r,kind:m.kind,minutes:je({id:r,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:kn(s),theme:l(o),agenda:c},bodies:i}}var Xt=e=>/^\d+$/.test(e.trim())&&Number(e)<=st?Number(e):0;function Fo({id:e,plan:t,room:n,onDone:o}){let[s,i]=h({}),[l,c]=h([]),r=X(null),m=C();N(()=>r.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,g)=>u+Xt(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Xt(p(f))).map(f=>({id:`now-${f}`,sentence:_.minutesBad})),...d>st?[{id:`now-${t.agenda[0]}`,sentence:_.sumTooLong}]:[]];if(c(g),g.length)return;let b=Object.fromEntries(t.agenda.filter(f=>Xt(p(f))!==t.segments[f].minutes).map(f=>[f,Xt(p(f))]));(!Object.keys(b).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${He.minutesTitle}</h3>
<p class="hint">${He.minutesHint}</p>
<${Q} problems=${l} summary=${O.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||he[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${L} id=${`now-${u}`} label=${_.minutesOf(g)} bare value=${p(u)} problem=${j(l,`now-${u}`)}
onValue=${b=>i({...s,[u]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${_.sum(d)}</b> <span class="soft">${_.ends(oe(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${He.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function wn({id:e,plan:t,room:n,people:o,large:s,onSheet:i}){let[l,c]=h(!1),r=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${K(r)}</b> <span>${Ee(r,t.minutes)}</span></p>
${!Qe(r,t.zone,ce())&&a`<p class="soft small">${k.inZone(`${K(r,t.zone)}, ${Ee(r,t.minutes,t.zone)}`,Je(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${l?a`<${Fo} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return a`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||he[$.kind]}</span>${u&&a`<small class="soft"> ${_.each(Ae(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${He.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${He.sheet}</button></div>`}
</details>
</div>`}var fa=60*6e4;function Go({room:e,circle:t,desk:n,home:o,running:s,onPlan:i,onSheet:l}){let c=C(),r=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,y])=>Number(f.at)-Number(y.at)),[m,...p]=r,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>F(e,y=>tt(y,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,b=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!R(e))return null;let f=Number(m[1].at);return f-Date.now()<fa?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${ie} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${K(f)}, ${oe(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Yt[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${wn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${b()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${ie} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([f,y])=>a`<li key=${f}>
<${wn} id=${f} plan=${y} room=${e} people=${d} onSheet=${()=>l(f)} />
<${ie} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}function ft({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>a`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>s(i.value)} />
<span><b>${i.label}</b>${i.hint&&a`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var ha=()=>`${location.origin}${location.pathname}`,en=(e,t)=>`${ha()}#/invitation/${e}/${Me(t)}`,qo=(e,t,n)=>`${e}/${t}/${Me(n)}`,zo=()=>`${location.host}${location.pathname}#/words`;var ba=1440*6e4,ga=14,ka=180;function tn({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[i,l]=h(t.entry==="drop_in"?"many":"one"),[c,r]=h(String(ga)),[m,p]=h(!0),[d,$]=h([]),u=X(ve()),g=C();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=ka;if($(y?[]:[{id:"days",sentence:P.daysBad}]),!y)return;let T=!n&&i==="many",A=Date.now()+Number(c)*ba,{secret:z}=u.current;if(!await g.run("invite",()=>F(e,pe=>Pe(pe,u.current,{reusable:T,expires:A,desk:n}))))return;let ae=n&&m?await g.run("link",()=>J("/api/links",{for_me:!1})):void 0;n&&m&&!ae||o({link:ae?qo(ae.link,t.id,z):en(t.id,z),secret:z,reusable:T,expires:A,hands:n,speakable:!ae})}} novalidate autocomplete="off">
<${Q} problems=${d} summary=${O.summary} />
${n?a`<p class="soft small">${G.handsHint}</p><${mn} id="invite-new-here" on=${m} hint=${G.newHereHint} onChange=${p}>${G.newHere}</${mn}>`:t.entry==="drop_in"&&a`<${ft} id="invite-kind" label=${P.kind} value=${i} onValue=${l} options=${[{value:"many",label:P.reusable,hint:P.reusableHint},{value:"one",label:P.single,hint:P.singleHint}]} />`}
<${L} id="days" label=${P.days} value=${c} onValue=${r} problem=${j(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?G.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${P.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function nn({made:e,spoken:t,onDone:n}){let o=e.back?G.wayTitle(e.back):e.hands?G.handsTitle:P.shownTitle,s=e.back?G.wayShown:e.hands?G.handsShown:e.reusable?P.shownMany:P.shown;return a`<${dt} key=${e.link} id="invitation-link" title=${o} label=${P.linkLabel} link=${e.link} shareText=${P.shareText}
says=${[s,P.once,P.until(K(e.expires))]} done=${P.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${wa} secret=${e.secret} spoken=${t} />`}
</${dt}>`}function wa({secret:e,spoken:t}){let[n,o]=h([]);return N(()=>{En(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${G.wordsTitle}>
<h4>${G.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${G.number}: <b>${t}</b></p>
<p class="small soft">${G.wordsHint(zo())}</p>
</section>`:null}var ya=10080*6e4;function Vo({room:e,circle:t,desk:n,spoken:o}){let[s,i]=h(!1),[l,c]=h(null),[r,m]=h(""),p=X({}),d=C(),$=R(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([v,E])=>({person:v,role:E.role,name:e.words(E.name)})),b=g.filter(v=>v.role!=="participant"),f=g.filter(v=>!b.includes(v)).sort((v,E)=>v.name.localeCompare(E.name)),y=[...b,...f].filter(v=>v.person!==u),T=async v=>{m(""),await d.run(`end-${v.person}`,()=>J("/api/ways-in/end",{circle:t.id,person:v.person}))&&m(Ce.memberDone(v.name))},A=async v=>{m("");let E=p.current[`link ${v.person}`]??=ve(),Z=n.members[v.person]?.link;await d.run(`remove-${v.person}`,()=>F(e,te=>Do(te,v.person,E)))&&(delete p.current[`link ${v.person}`],m([re.done(v.name),Z&&re.newLink,re.eyes].filter(Boolean).join(" ")))},z=async({person:v,role:E,name:Z})=>{let te=p.current[v]??=ve(),ht=Date.now()+ya;await d.run(`way-${v}`,()=>F(e,qs=>Pe(qs,te,{reusable:!1,expires:ht,person:v,desk:E!=="participant"})))&&(delete p.current[v],c({link:en(t.id,te.secret),secret:te.secret,reusable:!1,expires:ht,back:Z,speakable:!0}))},Oe=v=>{c(v),i(!1)},ae=!!d.busy,pe=v=>[v.role!=="participant"&&ho[v.role],n.with_a_step.includes(v.person)&&k.hasStep].filter(Boolean).join(" \xB7 ");return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...b,...f].map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>${pe(v)&&a`<small class="soft">${pe(v)}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${b.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?a`<${nn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${tn} room=${e} circle=${t} hands onMade=${Oe} onCancel=${()=>i(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${G.hands}</button></div>`}
${y.length>0&&a`<details><summary>${Ce.members}</summary>
<p class="soft small">${Ce.membersHint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${ae} aria-label=${G.wayOf(v.name)} onClick=${()=>z(v)}>${G.way}</button>`}
${v.role==="participant"&&a`<${ie} label=${Ce.member} name=${Ce.memberOf(v.name)} kind="btn small quiet" ask=${Ce.memberAsk(v.name)} yes=${Ce.memberYes}
busy=${ae} onYes=${()=>T(v)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${re.title}</summary>
<p class="soft small">${re.hint}</p>
<ul class="names">${y.map(v=>a`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
<${ie} label=${re.one} name=${re.oneOf(v.name)} kind="btn small quiet" ask=${v.role==="participant"?re.ask(v.name):re.askDesk(v.name)} yes=${re.yes} no=${re.no}
busy=${ae} onYes=${()=>A(v)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?re.busy:d.busy.startsWith("way")?G.making:r}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function Uo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,i]=h(!1),[l,c]=h([]),r=C(),m=async p=>{p.preventDefault(),i(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=H();await r.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),i(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${Q} problems=${l} summary=${O.summary} />
<${L} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${j(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Zo({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${R(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function on({room:e,gathering:t}){let n=xn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[r,m]=[dn(e,c.arriving),dn(e,c.leaving)],p=r&&m?Ht.both(r,m):r||m&&Ht.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return i.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Ht.desk}</h2>
<ul class="numbers">${i.map(l=>a`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function Jo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${K(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${on} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Qo({view:e,open:t,busy:n,back:o,onRevoke:s}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&P.usedBy(e.used),t&&P.goodUntil(K(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?G.forBack(o):e.desk?G.forHands:e.reusable?P.forMany:P.forOne}</span> <span class=${`mark ${i}`}>${P.state[i]??i}</span>
${l.length>0&&a`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&a`<${ie} label=${P.revoke} kind="btn small quiet" ask=${P.revokeAsk} yes=${P.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Xo({room:e,circle:t,desk:n,spoken:o}){let[s,i]=h(!1),[l,c]=h(null),r=C(),m=Date.now(),p=Object.entries(n.invitations).sort(([,b],[,f])=>Number(f.expires)-Number(b.expires)),d=b=>b.state==="open"&&Number(b.expires)>m,$=p.filter(([,b])=>d(b)),u=p.filter(([,b])=>!d(b)),g=([b,f])=>a`<${Qo} key=${b} view=${f} open=${d(f)} busy=${r.busy===b}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>r.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${P.title}</h2>
${l?a`<${nn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${tn} room=${e} circle=${t} onMade=${b=>{c(b),i(!1)}} onCancel=${()=>i(!1)} />`:R(e)&&a`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${P.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(g)}</ul>`:!l&&!s&&a`<p class="soft small">${P.none}</p>`}
${u.length>0&&a`<details><summary>${P.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}function sn({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Ke.least,Math.min(Ke.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${_.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Ke.least} onClick=${()=>o(-1)}><span class="visually-hidden">${_.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Ke.most} onClick=${()=>o(1)}><span class="visually-hidden">${_.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function es({room:e,circle:t,desk:n,gathering:o,head:s,onBack:i}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[r,m]=h(()=>Math.max(3,Math.min(12,c||8)));N(()=>{kt()},[]);let p=it.value.known;if(!l)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${ee.title}</h1></div></header><p>${ee.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,g=l.agenda.reduce((f,y)=>f+e.words(l.segments[y].prompt).length,0),b=l.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${ee.title}</h1><p class="soft">${ee.lead}</p></div></header>
<div class="on-screen between"><${sn} people=${r} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${ee.print}</button></div>
<article class=${`paper${b?" dense":""}`} aria-label=${ee.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(l.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${K(d)}, ${Ee(d,l.minutes)}${!Qe(d,l.zone,ce())&&` (${Ee(d,l.minutes,l.zone)} ${Je(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${ee.begins}</th><th scope="col">${ee.part}</th><th scope="col">${ee.minutes}</th><th scope="col">${ee.each(r)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let y=l.segments[f],T=u;u+=y.minutes*6e4;let A=y.each?.[r];return a`<tr key=${f}><td>${Ee(T,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||he[y.kind]}</b>${y.prompt&&a`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${A===void 0?"":Ae(A)}</td></tr>`})}</tbody></table>
<footer><h3>${ee.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${ee.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&ee.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${ee.noCare}</p></footer>
</article>
</main>`}async function ts(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??H()})),i=me(),l=await zt(e,e.held.desk,Re(e,{agreements:n,version:t}),i);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:r})=>[c,r])),bodies:i.bodies}}var va=24,an=e=>e.map(t=>({key:H(),text:t}));function rn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function ln({list:e,problems:t,onList:n}){let o=X(""),s=()=>{o.current=H(),n([...e,{key:o.current,text:""}])},i=c=>{n(e.filter(r=>r!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let r=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
<ol>${e.map((c,r)=>a`<li key=${c.key}>
<${L} id=${`promise-${c.key}`} label=${I.agreement(r+1)} bare as="textarea" value=${c.text}
problem=${j(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>i(c)}><span class="visually-hidden">${I.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=va} onClick=${s}>${I.add}</button>
${j(t,"promise-add")&&a`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function ns({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(b=>e.words(b)),[i]=h(t.agreements_version+1),[l,c]=h(()=>an(s)),[r,m]=h([]),[p,d]=h(!1),$=C(),u=t.agreements_version>=i&&!$.busy,g=async b=>{b.preventDefault();let f=l.map(T=>T.text.trim()),y=rn(l);m(y),d(!y.length&&f.join(`
`)===s.join(`
`)),!(y.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>F(e,T=>ts(T,i,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${Q} problems=${r} summary=${O.summary} />
<${ln} list=${l} problems=${r} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(i)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function os({when:e,at:t,problems:n,onWhen:o}){let s=bt(()=>[...new Set([e.zone,...Zn()])].sort(),[e.zone]),i=r=>t===void 0?"":`${K(t,r)}, ${oe(t,r)}`,l=!!(e.date&&e.time)&&t===void 0,c=Dt(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${_.when}</legend>
<div class="pairs">
<${L} id="plan-date" label=${_.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${j(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${L} id="plan-time" label=${_.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${j(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${L} id="plan-zone" as="select" label=${_.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
${s.map(r=>a`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${L}>
</div>
<p role="status" class="reads">${t!==void 0?Qe(t,e.zone,ce())?_.reads(i(e.zone)):a`${_.reads(_.readsZone(i(e.zone),Je(e.zone)))} <b>${_.readsYours(i(ce()))}.</b>`:l?_.timeSkipped:""} ${c?_.timeTwice:""}</p>
</fieldset>`}function ss({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||he[e.from.kind],i=e.out||!je(e)?void 0:jo(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?_.leftOut:i===void 0?"":(i<Wo?_.eachLittle:_.each)(Ae(i),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${L} id=${`min-${e.id}`} label=${_.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${_.minutesShort}</span></div>`}
${!e.out&&a`<${L} id=${`say-${e.id}`} label=${_.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Ko(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?_.takeIn:_.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?_.takeIn:_.leaveOut}</button>`}
</li>`}var xa=10080*6e4;function _a(e){let t=Object.values(e.planned).sort((i,l)=>Number(l.at)-Number(i.at))[0],n=t?.zone||ce(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(i=>Number(i.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Jn(o+xa,n);return{date:Date.parse(s)>Date.now()?s:"",time:Qn(o,n),zone:n}}function as({room:e,desk:t,n,template:o,onDone:s}){let[i,l]=h(()=>_a(t)),[c,r]=h(()=>Ro(o,n)),[m,p]=h(o.gathering[c]?.theme??""),[d,$]=h(()=>gn(o.gathering[c])),[u,g]=h(Ke.usual),[b,f]=h([]),[y]=h(H),T=C(),A=Dt(i.date,i.time,i.zone)[0],z=kn(d),Oe=E=>{r(E),p(o.gathering[E].theme),$(gn(o.gathering[E]))},ae=()=>{let E={date:!i.date&&_.dateMissing,time:!i.time&&_.timeMissing},Z=i.date&&i.time&&A===void 0&&_.timeSkipped;return[E.date&&{id:"plan-date",sentence:E.date},E.time&&{id:"plan-time",sentence:E.time},Z&&{id:"plan-time",sentence:Z},A!==void 0&&A<Date.now()&&{id:"plan-date",sentence:_.datePast},...d.filter(te=>!te.out&&!je(te)).map(te=>({id:`min-${te.id}`,sentence:_.minutesBad})),z>st&&{id:"plan-people",sentence:_.sumTooLong}].filter(te=>typeof te=="object")},pe=async E=>{E.preventDefault();let Z=ae();if(f(Z),Z.length)return;let{plan:te,bodies:ht}=Yo({gathering:y,at:A,zone:i.zone,theme:m,parts:d});await T.run("plan",()=>e.send({do:"plan_gathering",plan:te},ht))&&s()},v=E=>$(d.map(Z=>Z.id===E.id?E:Z));return a`<form class="stack roomy" onSubmit=${pe} novalidate autocomplete="off">
<${Q} problems=${b} summary=${O.summary} />
<${os} when=${i} at=${A} problems=${b} onWhen=${l} />
${o.gathering.length>1&&a`<${L} id="plan-from" as="select" label=${_.template} value=${String(c)} onValue=${E=>Oe(Number(E))}>
${o.gathering.map((E,Z)=>a`<option key=${Z} value=${String(Z)}>${_.templateNth(Z+1,E.theme)}</option>`)}</${L}>`}
<${L} id="plan-theme" label=${_.theme} hint=${_.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${_.agenda}</h2><p class="hint">${_.agendaHint}</p></div>
<${sn} people=${u} onPeople=${g} problem=${j(b,"plan-people")} /></div>
<ol class="plan-parts">${d.map(E=>a`<${ss} key=${E.id} part=${E} people=${u} problem=${j(b,`min-${E.id}`)} onPart=${v} />`)}</ol>
<p class="sum" role="status"><b>${_.sum(z)}</b>${A!==void 0&&z>0&&a` <span class="soft">${_.ends(oe(A+z*6e4,i.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${T.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!T.busy}>${_.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function is({head:e,onBack:t,onDone:n,...o}){let[s,i]=h(null),[l,c]=h(""),{room:r,circle:m,desk:p}=o,[d]=h(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),$=async()=>{c("");try{i(await ge("/api/templates"))}catch(g){c(g instanceof ne?g.sentence:String(g))}};N(()=>{$()},[]);let u=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${_.title(d)}</h1></div></header>
${u?a`<${as} ...${o} n=${d} template=${u} onDone=${n} />`:a`<p role="status">${l||O.loading}</p>${l&&a`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function rs(e,t,n,{person:o,keys:s,bodies:i}){let{openRecovery:l}=await ze(),c=await l(e,t,n);W(s,"missing_record");let[r]=Vn(s.desk);W(c.desk===r,c.desk<r?"old_record":"missing_record");let m=await Tn(e,c,i[s.desk[r]]??""),p=Be(m),d=await Bn(e,p,null,i[s.roster.signed]??"");return W(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),W(On(await Sn(c.key),d.circleKey.commitment),"wrong_key"),{...await Ot(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function ls(e,{invitation:t,secret:n},o,s,i){let{circle:l,person:c,device:r}=e,m=await yt(l,n),p=wt(await Nn(l,t,m,St(e)));return{circle:l,token:Fe(m.token),person:c,device:r.id,proof:zn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:i}}var Oa=10*6e4,Sa=8e3;async function ms(e,t){let n=ve(),o=await qt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await cs(e,await Pe(s(),n,{reusable:!1,expires:Date.now()+Oa,desk:!0,person:t.person}));let i=H(),l=s().circle.agreements_version;await J("/api/knock",await ls(t,n,l,{id:i,text:await Un(t,i,"\xB7")},Fe(Ge()))),await Ca(e,t),await cs(e,await ot(s(),t.person));let{roster:c,...r}=t;await Ue(r)}async function cs(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ne(o.code??"",o.sentence??"")}var Ca=(e,{person:t,device:n})=>new Promise((o,s)=>{let i=r=>(clearTimeout(l),queueMicrotask(()=>c()),r()),l=setTimeout(()=>i(()=>s(new Error("the knock was not seen"))),Sa),c=e.lanes.desk.subscribe(r=>{r?.waiting[t]?.device===n.id&&i(o)})});var Ta={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function ds({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[i,l]=h({letters:t,code:""}),[c,r]=h([]),m=C(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let b=[!i.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(r(b),b.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let T=await $(async()=>rs(e.circle,await Na(i.code),i.letters,y));return T?(await ms(e,T),!0):!1})&&n()},$=async g=>{try{return await g()}catch(b){let f=b instanceof Ye||b instanceof cn?Ta[b.code]:void 0;if(!f)throw b;r([f]);return}},u=(g,b,f)=>a`<${L} id=${`sheet-${g}`} as="textarea" label=${b} hint=${f}
value=${i[g]} problem=${j(c,`sheet-${g}`)} onValue=${y=>l({...i,[g]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${p&&a`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${Q} problems=${c} summary=${O.summary} />
${u("letters",D.letters,D.lettersHint)}
${u("code",D.code,D.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?D.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${D.open}</button>
</form>
</main>`}var cn=class extends Error{code="wrong_code"},Na=async e=>{let{codeTyped:t}=await ze();return t(e).catch(n=>{throw n instanceof Ye&&n.code==="wrong_key"?new cn:n})};var Da=()=>import("./field-qr-HIOAQLHT.js").then(e=>e.Qr);function ps({room:e,onMake:t}){return R(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function Aa(e){let{held:t}=mt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:r}=await ze(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function us({room:e,circle:t,head:n,onBack:o}){let[s,i]=h(null);N(()=>{Aa(e).then(i)},[e]);let l=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${l}</p><p>${D.of(K(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${Pt} load=${Da} text=${Pa(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,r)=>a`<li key=${r}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Pa=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function $s({id:e,letters:t,onKeys:n}){let o=bt(()=>Nt(e),[e]);N(()=>()=>o.close(),[o]);let s=Wt().desk,[i,l]=h(!1),[c,r]=h(""),{step:m,go:p,back:d,head:$}=Lt(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,b=o.lanes.desk.value,f=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(N(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return a`<${io} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${ao} room=${o} />`;if(!b||!f)return u==="stopped"?a`<${fe} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let T={room:o,circle:f,desk:b,home:s,spoken:s?.circles.find(pe=>pe.id===e)?.spoken};if(m==="promises")return a`<${ns} ...${T} head=${$} onBack=${d} />`;if(m==="sheet")return a`<${es} ...${T} gathering=${c} head=${$} onBack=${d} />`;if(m==="recovery")return a`<${us} ...${T} head=${$} onBack=${d} />`;if(m==="recover")return a`<${ds} ...${T} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let A=o.lanes.ring.value?.gathering,z=()=>{l(!0),p("plan")},Oe=pe=>{r(pe),p("sheet")};return a`<div hidden=${m!=="plan"}>
${i&&a`<${is} ...${T} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||x.untitled(T.spoken??1)}</h1>
<p class="soft">${De[f.entry]} · ${nt[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||O.offline}</p>
<${Vt} room=${o} />
<${Co} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${Ho} ...${T} />
<div class="sides">
<div class="stack">
<${Ft} room=${o} />
<${Go} ...${T} running=${A} onPlan=${z} onSheet=${Oe} />
<${Xo} ...${T} />
<${Jo} ...${T} />
</div>
<div class="stack">
<${Vo} ...${T} />
${f.medium==="beside_a_call"&&a`<${Uo} ...${T} />`}
<${Zo} ...${T} onRevise=${()=>p("promises")} />
<${ps} room=${o} onMake=${()=>p("recovery")} />
<${Gt} room=${o} />
</div>
</div>`}
<footer><${Et} /></footer>
</main>`}var Ma=4320*60*6e4;function Ba(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${Ie(n,"UTC")} ${e.slice(0,4)}`;return t-n>Ma?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function fs({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:i}=Ba(e.verified_on,Date.now()),l=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${i}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var hs=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],Ia={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function Ea(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function bs({line:e,act:t,onSave:n,onCancel:o}){let[s,i]=h({...Ia,...e,languages:e?.languages.join(", ")??""}),[l,c]=h([]),r=X(null);return N(()=>r.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(hs.map(([g])=>[g,s[g].trim()])),$=Ea(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?S.editTitle:S.addTitle}</h3>
<${Q} problems=${l} summary=${O.summary} />
<div class="pairs">${hs.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>a`<${L} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${j(l,`line-${p}`)} more=${u} onValue=${g=>i({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function La(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function gs(){let[e,t]=h(null),[n,o]=h(""),[s,i]=h(null),l=C(),c=async()=>{try{t((await ge("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof ne?d.sentence:String(d))}};N(()=>{c()},[]);let r=async d=>{let{verified_on:$,...u}=d,g=await l.run(d.label,()=>J("/api/crisis-lines",u));g&&(t(g.lines),i(null))},m=()=>{l.forget(),i(null)};if(!e)return n?a`<${fe} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let p=d=>a`<${bs} line=${d} act=${l} onSave=${r} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${La(e).map(([d,$])=>a`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?p(u):a`<${fs} line=${u} busy=${l.busy===u.label} onConfirm=${()=>r(u)} onEdit=${()=>i(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>i("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function ks({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[De[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||he[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function ws({person:e,title:t,name:n,about:o,medium:s,entry:i,template:l,agreements:c}){let r=H(),m=await Rn(r),p=Ge(),d={...await Ot(r,Be(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=me(),u=async(y,T)=>{let A=H(),z={circle:r,gathering:null,author:e,kind:y,id:A,turn:null},{sealed:Oe,wraps:ae}=await qe(z,0,T,d.device,[{audience:"circle",owner:r,number:1,key:p}]);return $.bodies[A]=$e(e,Oe,ae),A},g=await _t(r,m.keys,{what:"circle",owner:r,number:1,key:p,before:null}),b=await vt(r,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...St(d),ended:!1}]});return{request:{founding:{circle:r,medium:s,entry:i,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(y=>u("agreement",y))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(g.record)}},bodies:$.bodies},held:d}}function ys({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=h(()=>an(e.agreements)),[c,r]=h([]),[m,p]=h(null),d=C(),$=b=>s({...o,...b}),u=async b=>{b.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:I.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:pt.nameMissing}),o.about.trim()||f.push({id:"about",sentence:I.aboutMissing}),f.push(...rn(i)),r(f),f.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(A=>A.text.trim())},T=await d.run("make",async()=>{let A=JSON.stringify(y),z=m?.of===A?m.made:await ws(y);return p({of:A,made:z}),await J("/api/circles",z.request),await Ue(z.held),z.held});T&&location.replace(`#/desk/${T.circle}`)},g=(b,f)=>Object.keys(f).map(y=>({value:y,label:b[y],hint:f[y]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${Q} problems=${c} summary=${O.summary} />
<${L} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${j(c,"title")}
onValue=${b=>$({title:b})} more=${{maxlength:80}} />
<${L} id="my-name" label=${pt.name} hint=${pt.nameHint} value=${o.name} problem=${j(c,"my-name")}
onValue=${b=>$({name:b})} more=${{maxlength:60}} />
<${ft} id="medium" label=${I.medium} value=${o.medium} options=${g(nt,$o)} onValue=${b=>$({medium:b})} />
<${ft} id="entry" label=${I.entry} value=${o.entry} options=${g(De,fo)} onValue=${b=>$({entry:b})} />
<${L} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${j(c,"about")}
onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${ln} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?pt.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${I.make}</button>
</form>`}function vs(){let[e,t]=h(null),[n,o]=h(""),[s,i]=h(null),{step:l,go:c,back:r,head:m}=Lt("choose"),p=async()=>{o("");try{let[u,g]=await Promise.all([ge("/api/me"),ge("/api/templates")]),b=await Tt(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...b.values()].at(-1)?.name??""})}catch(u){o(u instanceof ne?u.sentence:String(u))}};if(N(()=>{p()},[]),n)return a`<${fe} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${O.loading}</p></main>`;let d=l==="write"&&s,$=u=>{i(u),c("write")};return a`<main class="page desk narrow">
<header><div>
${d?a`<button class="back" onClick=${r}>${I.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?I.title:I.choose}</h1>
<p class="soft">${d?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${ks} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!d}><${ys} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function xs({params:e}){let t=e.circle==="new"?vs:e.circle==="lines"?gs:$s,[n,o]=h(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${gt(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function _s({room:e}){let t=Y(e);if(!t)return null;Se.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],i=o===t.segment,l=i&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${It(e,s)}</span>
<span>${i?w.agendaElapsed(Math.min(l,s.minutes),s.minutes):ue(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var U={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",among:"Among facilitators"};function Os({room:e,ask:t}){Se.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=Bt(e);return o.sort(([,i],[,l])=>Number(l.with.includes(s))-Number(i.with.includes(s))),o.map(([i,l])=>{let c=l.with.includes(s),r=l.with.map(m=>B(e,m));return a`<section key=${i} class="card">
<h2>${U.title} <span>${gt(e.running()-Number(l.since))}</span></h2>
<p dir="auto">${c?U.withYou(B(e,i)):U.withOthers(B(e,i),at(r))}</p>
${c&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${U.back}</button>`}
</section>`})}var V={title:"The door",open:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Everyone who waits reads the same sentence. Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},out:"Have someone step out",outHint:"For the others it looks as if they had stepped out. Their place and their words are kept.",outOf:e=>`Step out: ${e}`,outSure:e=>`Have ${e} step out? They read a kind sentence and see who they can call. Signals still reach you.`,outYes:"Yes, step out",keep:"Not now",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`,forGood:"To remove someone for good, go to the circle\u2019s page."};var Ha=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Ss({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:i}=n?.can??{};if(!n?.door||!i)return null;let{told:l,asked_out:c,locked:r}=n.door,m=Object.entries(Y(e)?.seats??{}).filter(([d,$])=>$.role==="participant"&&!c.includes(d)),p=d=>t({do:"tell_waiting",gathering:i,...d!==l&&{note:d}});return a`<section class="card door-card">
<h2>${V.title}</h2>
<p class="small soft">${r?V.locked:V.open}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${V.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${V.unlock}</button>`}
${c.map(d=>a`<div key=${d} class="waiting-one"><p dir="auto">${V.isOut(B(e,d))}</p>
<button class="btn" aria-label=${V.backOf(B(e,d))} onClick=${()=>t({do:"let_back_in",gathering:i,person:d})}>${V.back}</button></div>`)}
<details><summary>${V.tell}</summary><p class="small soft">${V.tellHint}</p><div class="stack">
${Ha.map(d=>a`<button key=${d} class="btn" aria-pressed=${d===l} onClick=${()=>p(d)}>${V.notes[d]}</button>`)}
</div></details>
${m.length>0&&a`<details><summary>${V.out}</summary><p class="small soft">${V.outHint}</p><div class="stack">
${m.map(([d])=>a`<${Te} key=${d} label=${V.outOf(B(e,d))} sure=${V.outSure(B(e,d))} yes=${V.outYes} no=${V.keep}
act=${()=>t({do:"step_someone_out",gathering:i,person:d})} />`)}
</div><p class="small soft"><a href=${`#/desk/${e.circle}`}>${V.forGood}</a></p></details>`}
</section>`}var yn=({room:e,person:t})=>a`<${pn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${U.lineWith(B(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Cs({room:e,ask:t}){let[n,o]=h(""),s=Object.entries(e.lanes.desk.value?.lines??{}).filter(([,i])=>i.waits);return a`
${s.map(([i,l])=>a`<section key=${i} class="card">
<h2 dir="auto">${U.wrote(B(e,i))}</h2>
<p dir="auto" translate="no">${e.words(l.order.at(-1))}</p>
<button class="btn" onClick=${()=>o(i)}>${U.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:i})}>${w.seen}</button>
</section>`)}
${n&&a`<${ke} title=${U.lineWith(B(e,n))} onClose=${()=>o("")}><${yn} room=${e} person=${n} /></${ke}>`}
`}function Ts({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return a`<section class="card"><h2>${U.among}</h2><${pn} room=${e} line=${o} label=${U.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Ns=e=>Ae(Math.round(e/1e3)),M={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ue(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ue(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Ns(e)}`,shareNote:(e,t)=>`Each has ${Ns(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ue(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},xe={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ue(e)} longer`,more:e=>`+${ue(e)}`,counts:(e,t,n,o)=>`${ue(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ue(e)} longer`,letGo:"Let the question go"};function Ds({room:e,ask:t,sentence:n}){let[o,s]=h(!1),i=Y(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,r=p=>t({do:"reseat",gathering:l,order:p}),m=p=>r([...c.slice(0,p-1),c[p],c[p-1],...c.slice(p+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${M.order}</button>
${o&&a`<${ke} title=${M.order} onClose=${()=>s(!1)}>
<p class="small soft">${M.orderNote}</p>
<button class="btn" onClick=${()=>r([...c].reverse())}>${M.reverse}</button>
<ol class="seat-order">${c.map((p,d)=>a`<li key=${p}><span dir="auto" translate="no">${B(e,p)}</span>
${d>0&&a`<button class="btn" aria-label=${M.earlier(B(e,p))} onClick=${()=>m(d)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${le} sentence=${n} />
</${ke}>`}`}function Ms({room:e,ask:t}){let n=e.lanes.desk.value,o=Y(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:i,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!i.length&&!l.length)return null;let c=B(e,o.person);return a`<section class="card floor">
<h2>${w.piece}</h2>
${c&&a`<p class="small"><span class="soft">${o.at==="held"?M.has:M.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${M.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${M.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${M.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${M.hinted}</p>`}
${i.length>0&&a`<${As} room=${e} label=${oo(e)?.kind==="open_centre"||Y(e)?.hands?ro.notYet:w.notYet} people=${i} />`}
${l.length>0&&a`<${As} room=${e} label=${w.passed} people=${l} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${M.skip(c)}</button>`}
${s.offer&&a`<${Ps} room=${e} label=${o.at==="offered"?M.offerInstead:M.offer} each=${M.offerTo} people=${s.offer_to??[]}
act=${r=>t({do:"offer",segment:s.offer,person:r,turn:H()})} />`}
${s.begin_round&&a`<${Ps} fold room=${e} label=${M.begin} each=${M.beginWith} people=${Wa(e).slice(1)}
act=${r=>t({do:"begin_round",segment:s.begin_round,first:r})} />`}
${s.move_on&&a`<${Te} label=${w.moveOn} sure=${w.moveOnSure(c)} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function Wa(e){let t=Y(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var As=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${B(e,o)}</span>`)}</p>`,Ra=8;function Ps({room:e,label:t,each:n,people:o,act:s,fold:i=!1}){let[l,c]=h(!1),r=p=>p?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Ra;return!l&&!m?a`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:r} tabindex="-1">${t}</p>
${o.map(p=>a`<button key=${p} class="btn" dir="auto" aria-label=${n(B(e,p))} onClick=${()=>(c(!1),s(p))}>${B(e,p)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>c(!1)}>${M.fold}</button>`}
</div>`}async function Bs({held:e,desk:t,running:n,sealed:o},s){let i=t.held?.[s],l=Ve(e,"gathering");W(i&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:r,wraps:m}=Ze(o(i.words)??"");W(c===i.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:i.words,turn:i.turn},d=await xt(p,r,m,$=>e.roster.devices.get($),Ct(e),l);return{command:{do:"release_words",reflection:s,words:i.words},bodies:{[i.words]:$e(c,r,[...m,d])}}}async function Is({held:e,desk:t,running:n,sealed:o},s,i){let l=t.held?.[s];if(W(l&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(Pn(Ze(o(l.words)??"").sealed)),r=Ve(e,"desk");W(c&&c.member===l.author&&r,"no_key");let m=H(),p={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},d={audience:"member",owner:l.author,number:0,public:c.self},{sealed:$,wraps:u}=await qe(p,0,i,e.device,[r,d]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:$e(e.person,$,u)}}}function Es({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:i}=n?.can??{};if(!n||!R(e)||!o&&!s||so(e)?.medium!=="written")return null;let l=Ka(n.held??{}),c=Object.values(n.returned??{}),r=n.holds??[],m=r.length>0,p=s?q.on:m?q.some(r.map(d=>d==="newcomers"?q.newcomers:typeof d=="string"?"":B(e,d.person))):q.off;return a`<section class="card review">
<h2>${q.title} ${l.length>0&&a`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${p}</p>
${l.map(([d,$],u)=>a`<${ja} key=${d} room=${e} id=${d} one=${$} behind=${l.slice(0,u).some(([,g])=>g.turn===$.turn)} />`)}
${m&&!l.length&&a`<p class="small soft" role="status">${q.none}</p>`}
${c.length>0&&a`<p class="small soft" dir="auto">${q.gaveBack(c.map(d=>B(e,d.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${q.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${q.stop}</button>`}
${i&&!s&&a`<${Ya} room=${e} gathering=${i} holds=${r} ask=${t} />`}
</section>`}var Ka=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function ja({room:e,id:t,one:n,behind:o}){let s=C(),[i,l]=h(""),c=B(e,n.author),r=e.words(n.words),m=()=>s.run("release",()=>F(e,d=>Bs(d,t))),p=()=>s.run("return",()=>F(e,d=>Is(d,t,i)));return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${r?"voice":"small soft"} dir="auto" translate="no">${r||q.unread}</p>
<label class="stack"><span class="small">${q.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${i} onInput=${d=>l(d.target.value)}></textarea></label>
<div class="row">
${r&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${q.releaseOf(c)} onClick=${m}>${q.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${i.trim()?q.giveBackNoteTo(c):q.giveBackTo(c)} onClick=${p}>${i.trim()?q.giveBackNote:q.giveBack}</button>
</div>
${o&&a`<p class="small soft">${q.behind}</p>`}
<${le} sentence=${s.sentence} />
</article>`}function Ya({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(Y(e)?.seats??{}).filter(([,r])=>r.role==="participant"),i=r=>n.some(m=>typeof m=="object"&&m.person===r),l=(r,m)=>o({do:"hold_words",gathering:t,on:r,whose:m}),c=n.includes("newcomers");return a`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${q.ofNewcomers}</button>
<details><summary>${q.ofOne}</summary><div class="row">
${s.map(([r])=>a`<button key=${r} class="btn" aria-pressed=${i(r)} onClick=${()=>l(!i(r),{person:r})}><span dir="auto" translate="no">${B(e,r)}</span></button>`)}
</div></details>`}var Ls=["i_need_a_person","give_me_a_moment","ok"];function Hs({room:e,ask:t}){Se.value;let n=e.lanes.desk.value,o=c=>w.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,r])=>Ls.indexOf(c.kind)-Ls.indexOf(r.kind)||Number(c.since)-Number(r.since));let i={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},l=Object.entries(n?.checks??{}).filter(([c,r])=>!r.answer||!n?.signals[c]);return a`
${s.map(([c,r])=>a`<section key=${c} class=${`card ${r.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${w.signals[r.kind]} <span>${o(r.since)}</span></h2>
<p dir="auto">${i[r.kind](e.words(r.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${w.seen}</button>
</section>`)}
${l.map(([c,r])=>a`<section key=${`check ${c}`} class="card">
<h2>${r.answer?w.signals[r.answer]:w.wasAsked} <span>${o(r.answered??r.since)}</span></h2>
<p dir="auto">${r.answer?i[r.answer](e.words(r.name)):w.noAnswer(e.words(r.name))}</p>
${r.answer?a`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${w.seen}</button>`:a`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${w.takeBackCheck}</button>`}
</section>`)}
`}function Ws(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var Rs=(e,t)=>Number(e.closing_begins)-t;function Ks(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function js({room:e,ask:t}){let n=e.lanes.desk.value,o=Y(e);if(!n||!o)return null;let{can:s,staying:i}=n,l=o.asks_to_stay,c=(m,p=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:p});if(!l||!i){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(p=>p<=Number(s.ask_to_stay));return a`<p class="small soft">${xe.ask}</p><div class="pair thirds" role="group" aria-label=${xe.ask}>
${m.map(p=>a`<button key=${p} class="btn" aria-label=${xe.askFor(p)} onClick=${()=>c(o.minutes+p)}>${xe.more(p)}</button>`)}
</div>`}let r=l-o.minutes;return a`<div class="staying" role="status">
<p class="small">${xe.counts(i.stay,i.go,i.open,r)}</p>
${i.go>0&&a`<p class="small told-gently">${xe.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:l})}>${xe.stay(r)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${xe.letGo}</button>`}var Fa=5;function Ys({room:e,ask:t}){Se.value;let n=e.lanes.desk.value,o=Y(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:i}=n,l=lo(e),c=l.of==="turn"?l.left:0,r=e.running(),m=i.share_time&&Ws(s,r,c),p=Math.min(Fa,s.spare),d=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${M.time}</h2>
${o.phase==="open"&&a`<${Ga} left=${Rs(s,r)} over=${Ks(s,r,c)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(s.each)})}>${M.share(m)}</button>
<p class="small soft">${M.shareNote(Number(s.each),s.to_come??0)}</p>`}
${i.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:d+p})}>${M.more(p)}</button>`}
<${js} room=${e} ask=${t} />
${i.slow_pace&&a`<button class="btn" title=${M.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${M.slow}</button>`}
${i.usual_pace&&a`<p class="small soft" role="status">${M.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${M.usual}</button>`}
</section>`}var Ga=({left:e,over:t})=>a`<p class="small">${e<=0?M.closingNow:M.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${M.eats(t)}</p>`}`;function Fs({room:e,ask:t}){let n=C(),o=Qt(e),s=R(e),i=e.lanes.desk.value,l=Object.entries(i?.waiting??{});if(!i||!l.length)return null;let c=i.can.admit&&!n.busy,r=m=>c&&n.run(m,()=>F(e,p=>ot(p,m)));return a`<section class="card">
<h2>${w.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Jt($)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Zt} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>r(m)}>${w.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${ye.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?be.admitting:i.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${le} sentence=${n.sentence} />
</section>`}function qa({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=Mt(e),i=e.lanes.desk.value;return!i||!no(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${Vt} room=${e} />
<${Hs} room=${e} ask=${o} />
<${Cs} room=${e} ask=${o} />
<${Os} room=${e} ask=${o} />
<${Fs} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${za} room=${e} ask=${o} />
<${le} sentence=${s} />
</section>
<${Ms} room=${e} ask=${o} />
<${Ys} room=${e} ask=${o} />
<${Es} room=${e} ask=${o} />
<${Ss} room=${e} ask=${o} />
<${_s} room=${e} />
<${on} room=${e} gathering=${Y(e)?.id} />
<${Ts} room=${e} />
<${Va} room=${e} ask=${o} sentence=${s} />
<${Ft} room=${e} />
${i.can.release&&a`<${Gt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function za({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=Y(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${Te} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(It(e,o.segments[s??""]))}</button>`].filter(Boolean),l=o.round==="going"||o.hands&&o.piece.at!=="home";return a`<div class=${l&&!n.resume?"acts":"next-acts"}>${i}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function Va({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=Y(e);if(!o||!s)return null;let i=s.lead===Bt(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${i?w.youLead:w.leads(B(e,s.lead))}</p>
<${Ds} room=${e} ask=${t} sentence=${n} />
${!i&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${w.lead}</button>`}
${o.close_gently&&a`<${Te} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${Te} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function Ua({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=Mt(e),i=e.lanes.desk.value?.can,l=Y(e)?.seats[t];if(!i||!l)return null;let c=i.hand_lead?.people.includes(t)&&i.hand_lead.gathering,r=e.lanes.member.value?.can.aside,m=r?.people.includes(t)&&r.gathering,p=e.lanes.desk.value?.asides??{},d=async $=>await o($)&&n();return a`<${ke} title=${B(e,t)} onClose=${n}>
<p class="soft">${to[l.presence]}</p>
<button class="btn way" onClick=${()=>d({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${m&&a`<button class="btn way" onClick=${()=>d({do:"aside",gathering:m,person:t})}><b>${p[t]?U.join:U.start}</b><span>${U.startNote}</span></button>`}
${c&&a`<button class="btn way" onClick=${()=>d({do:"hand_lead",gathering:c,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
${l.role==="participant"&&a`<h3>${U.lineWith(B(e,t))}</h3><${yn} room=${e} person=${t} />`}
<${le} sentence=${s} />
</${ke}>`}function Za({room:e,gathering:t}){let n=C();return R(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>F(e,o=>tt(o,t)))}>${k.openDoors}</button>
<${le} sentence=${n.sentence} />`:null}var _e={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Gs({params:e}){let[t,n]=h("opening"),[o,s]=h(""),i=async()=>{n("opening");try{await J("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof ne?l:new ne("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return N(()=>{i()},[]),t==="fault"?a`<${fe} sentence=${o} onAgain=${i} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_e.welcome}</h1><p role="status">${_e.opening}</p></main>`:a`<main class="page door">
<header><h1>${_e.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${_e.closedDo}</p>
<ul class="bullets"><li>${_e.closedServer} <code>${_e.command}</code></li><li>${_e.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${_e.again}</button>
</main>`}export{xs as Circle,_o as Desk,qa as DeskColumn,Za as OpenDoors,Ua as PersonSheet,Gs as Setup};
