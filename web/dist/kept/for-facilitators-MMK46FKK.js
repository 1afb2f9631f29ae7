/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as co}from"./chunk-DFMNQ22N.js";import{a as O,b as ie,c as Ne}from"./chunk-6QUSWSAK.js";import{$ as Rn,Aa as Nt,Da as fe,E as Tn,Ea as Je,Fa as Jn,G as Ee,Ga as Dt,H as Nn,Ha as me,I as vt,Ia as Qn,Ja as At,K as Ie,Ka as Xn,L as Dn,La as eo,M as An,Ma as se,N as Pn,Na as Be,Oa as j,P as Mn,Pa as to,Q as En,Qa as Le,R as In,Ra as no,Sa as Qe,T as xt,Ta as Xe,U as Bn,Ua as Pt,V as Ln,Va as Mt,Wa as he,Xa as ye,Y as Hn,Za as et,_ as Wn,_a as ee,a,aa as jn,ab as Te,b as h,ba as qe,bb as oo,c as N,ca as ze,cb as Y,d as X,da as _t,db as Et,e as gt,ea as Kn,eb as so,f as _n,fa as Yn,fb as P,g as On,ga as Ot,gb as ao,h as Sn,ha as Fn,hb as It,i as it,ia as Gn,ib as ro,j as kt,ja as qn,k as $e,ka as zn,kb as Bt,l as oe,la as Ve,lb as Lt,m as we,mb as B,n as J,na as Vn,nb as K,o as lt,oa as C,ob as Q,p as wt,pa as L,pb as io,q as Fe,qa as St,qb as lo,r as W,ra as Ct,rb as pn,sa as Un,sb as Ht,t as Cn,ta as Tt,tb as un,ua as Ue,ub as mo,va as Zn,vb as $n,w as Ge,wb as po,x as yt,xb as uo,ya as Ze}from"./chunk-MXJAZNUP.js";var Xs=1e4,$o=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Wt(){let[e,t]=h(null),[n,o]=h(""),s=X(0),r=_n(async()=>{let c=++s.current;try{let l=await we("/api/desk");if(c!==s.current)return;t(l),o("")}catch(l){if(c!==s.current)return;if(l instanceof oe&&(l.code==="signed_out"||l.code==="facilitators_only"))return location.replace("#/");o(l instanceof oe?l.sentence:String(l))}},[]);return N(()=>{let c=()=>{document.visibilityState==="visible"&&r()},l=setInterval(c,Xs),i=Vn.subscribe(()=>{r()});for(let[m,p]of $o)m.addEventListener(p,c);return()=>{clearInterval(l),i();for(let[m,p]of $o)m.removeEventListener(p,c);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var ea=480;function tt({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var De=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Rt=(e,t)=>e.length<ea?e:e.filter(n=>!n.ended||t(n.member));function fn(e,t,n){return W(n,"no_key"),{named:t,give:o=>Fn(e,{id:o.device,agree:o.agree},t,n)}}var fo=({circle:e,roster:t,circleKeys:n})=>fn(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function hn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return W(s&&n?.id===o,"no_key"),fn(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var jt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await In(e,n,t.number,o.public),give:s=>Gn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),ve=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function ct(e,t,n,{before:o,...s}){let r=qe(),{named:c,record:l}=await Ot(e,t,{...s,key:r,before:o??null});return{gift:fn(e,c,r),record:n.add(l),state:{number:c.number,commitment:c.commitment}}}var nt=async(e,t,n,o)=>({roster:o.number,signed:n.add(await xt(e,t,o))});function de(){let e={};return{bodies:e,add(t){let n=L();return e[n]=t,n}}}var mt=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function ot(e,t){let{held:n}=e,o=de(),{gift:s,record:r,state:c}=await ct(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),l={...tt(n),gatheringKeys:[{gathering:t,...c}]},i={...await nt(n.circle,n.deskKeys,o,l),gathering_key:r,grants:await ve(o,De(l.devices,mt(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var Kt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function bn(e){return W(Kt(e),"no_key"),e}var ta=["keys_moved","keys_renewed","keys_incomplete"];async function ho({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),c=await t(await o(r));if(c.outcome!=="refused"||!ta.includes(c.code??"")||s===5)return c;await n(r.held.roster.seen.number)}}var na=4e3,R=e=>Kt(e.held.value);function pt(e){let{desk:t,ring:n}=e.lanes,o=bn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function bo(e){return await dt(e.keys,t=>t!=="looking"),await dt(e.lanes.desk,Boolean),await dt(e.lanes.ring,Boolean),R(e)||await dt(e.held,Kt),!!bn(e.held.value)}var F=(e,t)=>ho({at:async()=>pt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>oa(e,n)},t),oa=(e,t)=>dt(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),dt=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,na),r=e.subscribe(c=>{t(c)&&o()})});var He=(e,t,n)=>`${e} ${e===1?t:n}`,st={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},go={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Ae={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},ko={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},wo={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Yt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},be={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>He(e,"person asked for you","people asked for you"),waits:e=>He(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>He(e,"person","people"),seats:(e,t)=>`${He(e,"participant","participants")}, ${He(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>He(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},ae={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>He(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},M={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},We={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},te={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},_={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Pe=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var sa=24,aa=137.5;function yo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,sa-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),c=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${c}>
${o.map((l,i)=>{let m=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${l} style=${{"--h":String((25+i*aa)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function vo(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(c=>4+(c-n)/o*92);for(let c=1;c<r.length;c++)r[c]=Math.max(r[c],r[c-1]+s);for(let c=r.length-1,l=96;c>=0;c--,l-=s)r[c]=Math.min(r[c],l);return e.length===1?[50]:r}var ra=24;function ia(e,t){let n=to(e,me(),t);return n===0?`${Pt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${se(e)}`:n===1?`${x.near.tomorrow} ${se(e)}`:n>1&&n<7?no(e):Be(e)}function xo({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=vo(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=x.weeks(e.filter(i=>i.past).map(i=>Be(Number(i.at))),e.filter(i=>!i.past).map(i=>`${Be(Number(i.at))} ${se(Number(i.at))}`)),c=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&c.every(m=>Math.abs(o[m]-o[i])>=ra)&&c.push(i);let l=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,m)=>a`<circle key=${i.id} class=${i.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${c.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${l(o[i])==="start"?0:l(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${l(o[i])}>${i===s?ia(n[i],t):Be(n[i])}</text>`)}
</svg>`}var la=60*6e4,ca=240*6e4;function _o({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),c=e.gatherings.filter(d=>!d.past)[0],l=c?Number(c.at)-o:1/0,i=!e.phase&&n&&l<la&&l>-ca,m=async()=>{let d=Dt(e.id),$=await s.run("open",async()=>await bo(d)&&F(d,u=>ot(u,c.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[Ae[e.entry],st[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${yo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${Yt[e.phase]}</p>`}
</div>
<div class="what">
<${xo} gatherings=${e.gatherings} now=${o} />
${c&&!e.phase&&a`<p class="small">${x.gathering(c.number)}: ${j(Number(c.at),void 0,o)}, ${se(Number(c.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Oo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var ma=()=>import("./field-qr-VUJLXAYV.js").then(e=>e.Qr);function ut({id:e,title:t,label:n,link:o,says:s,done:r,shareText:c,onDone:l,children:i}){let[m,p]=h(""),[d,$]=h(!1),u=X(null),g=X(null);N(()=>g.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),p(O.copied)}catch{u.current?.focus(),u.current?.select(),p(O.copyFailed)}},f=()=>navigator.share({title:c,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(v=>a`<p key=${v}>${v}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${v=>v.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${b}>${O.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${l}>${r}</button>
</div>
${d&&a`<figure class="qr-shown"><${Mt} load=${ma} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${m}</p>
</section>`}function So(){let[e,t]=h(null),n=C(),o=async s=>{let r=await n.run(String(s),()=>J("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${ae.title}</h3>
<p class="soft">${ae.lead}</p>
${e?a`<${ut} key=${e.link} id="facilitator-link" title=${e.forMe?ae.back:ae.invite} label=${ae.linkLabel} link=${e.link}
says=${[e.forMe?ae.backShown:ae.inviteShown,ae.once]} done=${ae.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${ae.invite}</button><p class="soft small">${ae.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${ae.back}</button><p class="soft small">${ae.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Co(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&Nt(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function To(){let{desk:e,stale:t,sentence:n,load:o}=Wt(),s=C(),r=Co(e?.circles??[]);if(N(()=>{wt()},[]),!e&&n)return a`<${he} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${O.loading}</p></main>`;let c=x.greeting[Pt()],l=()=>s.run("sign-out",()=>J("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${c}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Oo} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${lt.value.known&&!lt.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(i=>a`<${_o} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${So} />
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
<${Bt} />
<${ie} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${l} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var pe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Re={title:"Record of controls",count:e=>Sn(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Ft({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,c],[,l])=>Number(c.done)-Number(l.done)||Number(c.since)-Number(l.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,r=c=>t.run(c.person,()=>e.send(c));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${pe.title}</h2>
<p class="soft small">${pe.hint}</p>
${o.map(([c,l])=>{let i=e.words(l.name),m=l.owner&&(l.owner===s?pe.you:pe.sees(e.words(n.members[l.owner]?.name))),p={person:c,since:l.since};return a`<div key=${c} class="waiting-one">
<p><b dir="auto" translate="no">${i}</b> <span class="small soft" dir="auto">${[pe.why[l.why],j(Number(l.since)),l.done?pe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!l.done&&a`<div class="row">
${l.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${pe.takeOf(i)} onClick=${()=>r({do:"take_follow_up",...p})}>${pe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${pe.doneOf(i)} onClick=${()=>r({do:"follow_up_done",...p})}>${pe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function da(e,t){let n=e?.records??{},o={},s=[];for(let[r,{record:c}]of Object.entries(t?.past??{})){if(!c)continue;let l=`${c.count} ${c.head}`;n[r]?n[r]!==l&&s.push(r):o[r]=l}return{changed:s,fresh:o}}function No(e){let t=e.held.peek(),{changed:n,fresh:o}=da(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Ze(t).catch(()=>{})),n}function Gt({room:e}){let t=e.lanes.desk.value,[n,o]=h([]);if(N(()=>o(No(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,r])=>r.record).sort(([,r],[,c])=>Number(c.released_at)-Number(r.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Re.title}</h2>
${n.map(r=>a`<p key=${r} role="alert" class="notice">${Re.changed(j(Number(t.past[r]?.planned_at)))}</p>`)}
<p>${Re.count(t.record.count)} <span class="soft small">${Re.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Re.what}</p>
${s.slice(0,3).map(([r,c])=>a`<p key=${r} class="small">${Re.at(j(Number(c.planned_at)))}: <code>${c.record?.head}</code></p>`)}
</section>`}var ge={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},xe={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},G={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},le={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},q={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${it(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${it(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},$t={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},Do={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function Ao({room:e,onSheet:t}){return R(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${xe.title}</h2>
<p>${xe.works}</p><p>${xe.worksNot}</p><p>${xe.how}</p><p class="soft small">${xe.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${xe.sheet}</button>
</section>`}async function qt({circle:e,deskKeys:t},n,o){let s=Ee(n.secret);return o.desk||o.person?`${s} ${await Rn(e,t,n,o)}`:s}var ft=e=>Nn(e.split(" ")[0]);async function Po({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:jn(e,t,{invitation:n,secret:ft(o)},s)}var Mo=new Map;function ht(e,t){let n=`${e} ${Ee(t)}`,o=Mo.get(n);if(o)return o;let s=vt(e,t);return Mo.set(n,s),s}var je=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),gn=(e,t,n,o,s)=>zn(e,t,n.page,o,JSON.stringify(s));async function zt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,c])=>c.secret),r=await Promise.all(s.map(async([c,l])=>{let i=await ht(e.held.circle,ft(e.words(l.secret)));return[c,o.add(await gn(e.held.circle,c,i,t,n))]}));return Object.fromEntries(r)}var pa=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),_e=()=>({invitation:L(),secret:qn(),page:L(),kept:L()});async function Me(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:c,desk:l=!1,person:i=null},{says:m=je(e),pin:p=e.held.desk}={}){let{circle:d}=e.held,$=await ht(d,n),u=await Wn($.token),g={circle:d,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:b,wraps:f}=await ze(g,0,await qt(e.held,{invitation:t,secret:n},{desk:l,person:i}),e.held.device,[pa(e.held)]);return{command:{do:"invite",invitation:t,hash:u,reusable:r,expires:c,page:o,secret:s,...i?{person:i}:l&&{desk:l}},bodies:{[o]:await gn(d,t,$,p,m),[s]:fe(e.held.person,b,f)}}}async function Eo(e,t,n=_e()){let o=mt(e)(t),{step:s,bodies:r,pin:c}=await Lo(e,[t,...Bo(e)],o?t:void 0),l=e.desk.members[t]?.link?await ua(e,n,c,o?Ho(e,t):je(e)):void 0;return{command:{do:"remove",person:t,step:s,...l&&{link:l.link}},bodies:{...r,...l?.bodies}}}async function ua(e,t,n,o){let{command:s,bodies:r}=await Me(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:c,hash:l,page:i,secret:m}=s;return{link:{invitation:c,hash:l,page:i,secret:m},bodies:r}}async function Io(e,t){let{step:n,bodies:o}=await Lo(e,[t,...Bo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Bo=e=>e.desk.renew_after??[];async function Lo(e,t,n){let{held:o,desk:s,running:r}=e,{circle:c}=o,l=de(),i=tt(o,r),m=A=>!t.includes(A),p=n?await Yn(c,o.deskKeys):void 0,d=p?.keys??o.deskKeys,$=o.circleKeys[i.circleKey.number];W($,"no_key");let u=await ct(c,d,l,{what:"circle",owner:c,number:i.circleKey.number+1,before:$});i.circleKey=u.state;let[g]=i.gatheringKeys,b=g&&await ct(c,d,l,{what:"gathering",owner:g.gathering,number:g.number+1});b&&(i.gatheringKeys=[{gathering:g.gathering,...b.state}]),i.devices=Rt(i.devices,A=>A in s.members).map(A=>m(A.member)?A:{...A,ended:!0});let f=De(i.devices,m),v=b?De(f,$a(e)):[];return{step:{...await nt(c,d,l,i),circle_key:u.record,...b&&{gathering_key:b.record},...p&&{desk:l.add(p.record)},grants:[...await ve(l,f,[u.gift]),...b?await ve(l,v,[b.gift]):[],...p?await ve(l,De(f,mt(e)),await jt(c,d)):[]],...p&&n&&{pages:await zt(e,Ie(d),Ho(e,n),l)}},bodies:l.bodies,pin:p?Ie(d):o.desk}}var $a=e=>t=>mt(e)(t)||e.seats.includes(t);function Ho(e,t){let n=e.desk.members[t]?.name;return je({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function Vt({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&R(e)&&e.connection.value.state==="live";return N(()=>{o&&t.run("renew",()=>F(e,s=>Io(s,n)))},[o,n]),n?a`<p role="status" class="notice">${Do.text} ${t.sentence}</p>`:null}var Ut=65,fa=32;async function kn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],c=t.invitations[r?.invitation??""];W(r?.device&&r.proof&&r.invitation&&c,"not_proven");let l=yt(o(r.proof)??"");W(l.length===3*Ut+fa,"not_proven");let[i,m,p]=[0,1,2].map(b=>l.slice(b*Ut,(b+1)*Ut)),d=n(c.secret),$=await Po(e,r.invitation,d),u={member:$.person??s,device:r.device,agree:i,sign:m,self:p};await Pn(e.circle,r.invitation,await ht(e.circle,ft(d)),u,Ge(l.slice(3*Ut)));let g=[...e.roster.devices.values()].some(b=>b.member===s);return W(!g||$.person===s,"not_proven"),W((c.person??null)===$.person&&($.desk||!c.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function at(e,t){let n=e.desk.waiting[t];return W(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?ba(e,t):ha(e,t)}async function ha(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:c}=await kn(e,t),l={...s,ended:!1},i=de(),m=o&&(!c||r||e.seats.includes(s.member)),p=[fo(n),...m?[hn(n,o)]:[],...r?await jt(n.circle,n.deskKeys):[]],d=tt(n,o);d.devices=[...Rt(d.devices,g=>g in e.desk.members),l];let $={...await nt(n.circle,n.deskKeys,i,d),admission:i.add(await Ln(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await ve(i,[l],p)},u=c?void 0:await Wo(e,t,i,l);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:i.bodies}}async function ba(e,t){let{held:n,running:o}=e,s=de(),r=De([...n.roster.devices.values()],i=>i===t),c=o?await ve(s,r,[hn(n,o)]):[],l=await Wo(e,t,s);return{command:{do:"admit",person:t,...c.length&&{grants:c},...l&&{name:l}},bodies:s.bodies}}async function Wo({held:e,desk:t,sealed:n},o,s,r){let c=t.waiting[o].name,{author:l,sealed:i,wraps:m}=Je(n(c)??"");if(m.some(u=>Mn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:c,turn:null},d=u=>u===r?.device?r:e.roster.devices.get(u),$=Ue(e,"circle");return W($&&l===o,"wrong_author"),s.bodies[c]=fe(l,i,[...m,await _t(p,i,m,d,Tt(e),$)]),c}var Zt=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${ge.unproven}.</b> ${ge.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${ge.alike(e.alike)}</span></p>`}`,Jt=e=>e.back?ge.back(e.back):e.desk?ge.desk:"";var ga=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Ro(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>ga.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function jo(e,t){let n=Ro(e);return n?t.find(o=>Ro(o)===n):void 0}function Qt(e){let[t,n]=h({}),o=e.lanes.desk.value,s=R(e),r=Object.entries(o?.waiting??{}).filter(([,l])=>l.device&&l.proof),c=r.map(([l,i])=>`${l} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return N(()=>{let l=!0;for(let[i]of s?r:[])ka(e,i).then(m=>l&&n(p=>({...p,[i]:m})));return()=>{l=!1}},[e,s,c]),l=>{let i=e.words(o?.waiting[l]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==l).map(([,d])=>e.words(d.name)),p=t[l]??{good:s};return{...p,alike:p.back?void 0:jo(i,m)}}}async function ka(e,t){try{let n=pt(e),{newcomer:o,desk:s,back:r}=await kn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Fe),stop:n instanceof Fe?n.sentence:void 0}}}function Ko({room:e,desk:t}){let n=C(),o=Qt(e),s=R(e),r=Object.entries(t.waiting),c=i=>n.run(i,()=>F(e,m=>at(m,i))),l=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?ge.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,m])=>{let p=e.words(m.name),d=o(i),$=[Jt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Zt} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>c(i)}>${k.admit}</button>`}
<${ie} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>l(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var rt=240,Ke={least:3,most:12,usual:8},Yo=20,wa=["closing","release"],wn=e=>e.segment.map(t=>({id:L(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Fo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Go=e=>!wa.includes(e.from.kind);function Ye(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=rt?t:0}var yn=e=>e.reduce((t,n)=>t+(n.out?0:Ye(n)),0);function qo(e,t){let n=e.from.each[t],o=Ye(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function zo({gathering:e,at:t,zone:n,theme:o,parts:s}){let r={},c=i=>{if(!i.trim())return;let m=L();return r[m]=i.trim(),m},l=s.filter(i=>!i.out).map(({id:i,from:m,prompt:p,...d})=>({id:i,kind:m.kind,minutes:Ye({id:i,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:c(m.title),prompt:c(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:yn(s),theme:c(o),agenda:l},bodies:r}}var Xt=e=>/^\d+$/.test(e.trim())&&Number(e)<=rt?Number(e):0;function Vo({id:e,plan:t,room:n,onDone:o}){let[s,r]=h({}),[c,l]=h([]),i=X(null),m=C();N(()=>i.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,g)=>u+Xt(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Xt(p(f))).map(f=>({id:`now-${f}`,sentence:_.minutesBad})),...d>rt?[{id:`now-${t.agenda[0]}`,sentence:_.sumTooLong}]:[]];if(l(g),g.length)return;let b=Object.fromEntries(t.agenda.filter(f=>Xt(p(f))!==t.segments[f].minutes).map(f=>[f,Xt(p(f))]));(!Object.keys(b).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${We.minutesTitle}</h3>
<p class="hint">${We.minutesHint}</p>
<${Q} problems=${c} summary=${O.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||be[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${B} id=${`now-${u}`} label=${_.minutesOf(g)} bare value=${p(u)} problem=${K(c,`now-${u}`)}
onValue=${b=>r({...s,[u]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${_.sum(d)}</b> <span class="soft">${_.ends(se(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${We.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function vn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[c,l]=h(!1),i=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${j(i)}</b> <span>${Le(i,t.minutes)}</span></p>
${!Xe(i,t.zone,me())&&a`<p class="soft small">${k.inZone(`${j(i,t.zone)}, ${Le(i,t.minutes,t.zone)}`,Qe(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${c?a`<${Vo} id=${e} plan=${t} room=${n} onDone=${()=>l(!1)} />`:a`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return a`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||be[$.kind]}</span>${u&&a`<small class="soft"> ${_.each(Pe(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>l(!0)}>${We.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${We.sheet}</button></div>`}
</details>
</div>`}var ya=60*6e4;function Uo({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:c}){let l=C(),i=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,v])=>Number(f.at)-Number(v.at)),[m,...p]=i,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await l.run("open",()=>F(e,v=>ot(v,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>l.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,b=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!R(e))return null;let f=Number(m[1].at);return f-Date.now()<ya?a`<button class="btn primary big" disabled=${!!l.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${ie} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${j(f)}, ${se(f)}`)} yes=${k.earlyYes} busy=${!!l.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Yt[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${vn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>c(m[0])} />
${b()}
<p role="alert" class="refusal">${l.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${ie} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([f,v])=>a`<li key=${f}>
<${vn} id=${f} plan=${v} room=${e} people=${d} onSheet=${()=>c(f)} />
<${ie} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(v.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}function ke({label:e,sure:t,yes:n,no:o,act:s,kind:r=""}){let[c,l]=h(!1),i=m=>m?.focus({preventScroll:!0});return c?a`<div class="ask-once" role="group" aria-label=${t}>
<p ref=${i} tabindex="-1">${t}</p>
<div class="row">
<button class="btn primary" onClick=${()=>(l(!1),s())}>${n}</button>
<button class="btn" onClick=${()=>l(!1)}>${o}</button>
</div>
</div>`:a`<button class=${`btn ${r}`} onClick=${()=>l(!0)}>${e}</button>`}var ne={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var Zo=e=>e.lanes.member.value?.cards??{};function en({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:r}=et(e),c=e.lanes.desk.value?.cards?.[t],l=Zo(e)[t];if(c===void 0)return null;if(!l)return a`<${ke} label=${o?ne.openOf(n):ne.open} sure=${ne.sure(n)} yes=${ne.yes} no=${ne.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:c})} /><${ee} sentence=${r} />`;let i=io(e.words(l));return a`<section class="card emergency" aria-label=${ne.of(n)}>
<h2 dir="auto">${ne.of(n)}</h2>
<dl>
${(i.who||i.number)&&a`<dt>${ne.call}</dt><dd dir="auto" translate="no">${i.who} ${i.number&&a`<a class="btn" href=${`tel:${i.number.replace(/[^+\d*#]/g,"")}`}>${i.number}</a>`}</dd>`}
${i.where&&a`<dt>${ne.where}</dt><dd dir="auto" translate="no">${i.where}</dd>`}
${i.helps&&a`<dt>${ne.helps}</dt><dd dir="auto" translate="no">${i.helps}</dd>`}
</dl>
${lo(i)&&a`<p class="soft">${ne.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${ne.away}</button>
<${ee} sentence=${r} />
</section>`}function Jo({room:e}){let t=e.lanes.desk.value?.members??{};return a`${Object.keys(Zo(e)).map(n=>a`<${en} key=${n} room=${e} person=${n} name=${e.words(t[n]?.name)} />`)}`}function Qo({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?a`<details><summary>${ne.title}</summary>
<p class="soft small">${ne.hint}</p>
<ul class="names">${o.map(s=>a`<li key=${s} class="stack"><${en} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function bt({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var va=()=>`${location.origin}${location.pathname}`,tn=(e,t)=>`${va()}#/invitation/${e}/${Ee(t)}`,Xo=(e,t,n)=>`${e}/${t}/${Ee(n)}`,es=()=>`${location.host}${location.pathname}#/words`;var xa=1440*6e4,_a=14,Oa=180;function nn({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,c]=h(t.entry==="drop_in"?"many":"one"),[l,i]=h(String(_a)),[m,p]=h(!0),[d,$]=h([]),u=X(_e()),g=C();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let v=/^\d+$/.test(l.trim())&&Number(l)>=1&&Number(l)<=Oa;if($(v?[]:[{id:"days",sentence:M.daysBad}]),!v)return;let T=!n&&r==="many",A=Date.now()+Number(l)*xa,{secret:z}=u.current;if(!await g.run("invite",()=>F(e,y=>Me(y,u.current,{reusable:T,expires:A,desk:n}))))return;let re=n&&m?await g.run("link",()=>J("/api/links",{for_me:!1})):void 0;n&&m&&!re||o({link:re?Xo(re.link,t.id,z):tn(t.id,z),secret:z,reusable:T,expires:A,hands:n,speakable:!re})}} novalidate autocomplete="off">
<${Q} problems=${d} summary=${O.summary} />
${n?a`<p class="soft small">${G.handsHint}</p><${pn} id="invite-new-here" on=${m} hint=${G.newHereHint} onChange=${p}>${G.newHere}</${pn}>`:t.entry==="drop_in"&&a`<${bt} id="invite-kind" label=${M.kind} value=${r} onValue=${c} options=${[{value:"many",label:M.reusable,hint:M.reusableHint},{value:"one",label:M.single,hint:M.singleHint}]} />`}
<${B} id="days" label=${M.days} value=${l} onValue=${i} problem=${K(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?G.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${M.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function on({made:e,spoken:t,onDone:n}){let o=e.back?G.wayTitle(e.back):e.hands?G.handsTitle:M.shownTitle,s=e.back?G.wayShown:e.hands?G.handsShown:e.reusable?M.shownMany:M.shown;return a`<${ut} key=${e.link} id="invitation-link" title=${o} label=${M.linkLabel} link=${e.link} shareText=${M.shareText}
says=${[s,M.once,M.until(j(e.expires))]} done=${M.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Sa} secret=${e.secret} spoken=${t} />`}
</${ut}>`}function Sa({secret:e,spoken:t}){let[n,o]=h([]);return N(()=>{Hn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${G.wordsTitle}>
<h4>${G.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${G.number}: <b>${t}</b></p>
<p class="small soft">${G.wordsHint(es())}</p>
</section>`:null}var Ca=10080*6e4;function ts({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[c,l]=h(null),[i,m]=h(""),p=X({}),d=C(),$=R(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,ue])=>({person:y,role:ue.role,name:e.words(ue.name)})),b=g.filter(y=>y.role!=="participant"),f=g.filter(y=>!b.includes(y)).sort((y,ue)=>y.name.localeCompare(ue.name)),v=[...b,...f].filter(y=>y.person!==u),T=async y=>{m(""),await d.run(`end-${y.person}`,()=>J("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Ne.memberDone(y.name))},A=async y=>{m("");let ue=p.current[`link ${y.person}`]??=_e(),H=n.members[y.person]?.link;await d.run(`remove-${y.person}`,()=>F(e,U=>Eo(U,y.person,ue)))&&(delete p.current[`link ${y.person}`],m([le.done(y.name),H&&le.newLink,le.eyes].filter(Boolean).join(" ")))},z=async({person:y,role:ue,name:H})=>{let U=p.current[y]??=_e(),ce=Date.now()+Ca;await d.run(`way-${y}`,()=>F(e,dn=>Me(dn,U,{reusable:!1,expires:ce,person:y,desk:ue!=="participant"})))&&(delete p.current[y],l({link:tn(t.id,U.secret),secret:U.secret,reusable:!1,expires:ce,back:H,speakable:!0}))},Ce=y=>{l(y),r(!1)},re=!!d.busy;return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...b,...f].map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&a`<small class="soft">${wo[y.role]}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
<${Qo} room=${e} />
${b.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${c?a`<${on} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${nn} room=${e} circle=${t} hands onMade=${Ce} onCancel=${()=>r(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${G.hands}</button></div>`}
${v.length>0&&a`<details><summary>${Ne.members}</summary>
<p class="soft small">${Ne.membersHint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${re} aria-label=${G.wayOf(y.name)} onClick=${()=>z(y)}>${G.way}</button>`}
${y.role==="participant"&&a`<${ie} label=${Ne.member} name=${Ne.memberOf(y.name)} kind="btn small quiet" ask=${Ne.memberAsk(y.name)} yes=${Ne.memberYes}
busy=${re} onYes=${()=>T(y)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${le.title}</summary>
<p class="soft small">${le.hint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ie} label=${le.one} name=${le.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?le.ask(y.name):le.askDesk(y.name)} yes=${le.yes} no=${le.no}
busy=${re} onYes=${()=>A(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?le.busy:d.busy.startsWith("way")?G.making:i}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function ns({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,r]=h(!1),[c,l]=h([]),i=C(),m=async p=>{p.preventDefault(),r(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(l($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=L();await i.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${Q} problems=${c} summary=${O.summary} />
<${B} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${K(c,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function os({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${R(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function sn({room:e,gathering:t}){let n=On(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([c,l])=>{let[i,m]=[un(e,l.arriving),un(e,l.leaving)],p=i&&m?Ht.both(i,m):i||m&&Ht.leaving(m);return{person:c,said:p,name:e.words((o?.members[c]??o?.waiting[c])?.name)}}).filter(c=>c.said&&c.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Ht.desk}</h2>
<ul class="numbers">${r.map(c=>a`<li key=${c.person} class="small"><span dir="auto" translate="no">${c.name}</span> <span class="soft">${c.said}</span></li>`)}</ul>
</section>`:null}function ss({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${j(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${sn} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function as({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,c=[e.used>0&&M.usedBy(e.used),t&&M.goodUntil(j(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?G.forBack(o):e.desk?G.forHands:e.reusable?M.forMany:M.forOne}</span> <span class=${`mark ${r}`}>${M.state[r]??r}</span>
${c.length>0&&a`<small class="soft"> ${c.join(" \xB7 ")}</small>`}</p>
${t&&a`<${ie} label=${M.revoke} kind="btn small quiet" ask=${M.revokeAsk} yes=${M.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function rs({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[c,l]=h(null),i=C(),m=Date.now(),p=Object.entries(n.invitations).sort(([,b],[,f])=>Number(f.expires)-Number(b.expires)),d=b=>b.state==="open"&&Number(b.expires)>m,$=p.filter(([,b])=>d(b)),u=p.filter(([,b])=>!d(b)),g=([b,f])=>a`<${as} key=${b} view=${f} open=${d(f)} busy=${i.busy===b}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>i.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${M.title}</h2>
${c?a`<${on} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${nn} room=${e} circle=${t} onMade=${b=>{l(b),r(!1)}} onCancel=${()=>r(!1)} />`:R(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${M.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(g)}</ul>`:!c&&!s&&a`<p class="soft small">${M.none}</p>`}
${u.length>0&&a`<details><summary>${M.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function an({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Ke.least,Math.min(Ke.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${_.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Ke.least} onClick=${()=>o(-1)}><span class="visually-hidden">${_.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Ke.most} onClick=${()=>o(1)}><span class="visually-hidden">${_.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function is({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let c=n.planned[o],l=Object.values(n.members).filter(f=>f.role==="participant").length,[i,m]=h(()=>Math.max(3,Math.min(12,l||8)));N(()=>{wt()},[]);let p=lt.value.known;if(!c)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1></div></header><p>${te.gone}</p></main>`;let d=Number(c.at),$=e.words(c.theme),u=d,g=c.agenda.reduce((f,v)=>f+e.words(c.segments[v].prompt).length,0),b=c.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1><p class="soft">${te.lead}</p></div></header>
<div class="on-screen between"><${an} people=${i} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${te.print}</button></div>
<article class=${`paper${b?" dense":""}`} aria-label=${te.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(c.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${j(d)}, ${Le(d,c.minutes)}${!Xe(d,c.zone,me())&&` (${Le(d,c.minutes,c.zone)} ${Qe(c.zone)})`}</p></header>
<table><thead><tr><th scope="col">${te.begins}</th><th scope="col">${te.part}</th><th scope="col">${te.minutes}</th><th scope="col">${te.each(i)}</th></tr></thead>
<tbody>${c.agenda.map(f=>{let v=c.segments[f],T=u;u+=v.minutes*6e4;let A=v.each?.[i];return a`<tr key=${f}><td>${Le(T,v.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(v.title)||be[v.kind]}</b>${v.prompt&&a`<p dir="auto">${e.words(v.prompt)}</p>`}</td>
<td>${v.minutes}</td><td>${A===void 0?"":Pe(A)}</td></tr>`})}</tbody></table>
<footer><h3>${te.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${te.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&te.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${te.noCare}</p></footer>
</article>
</main>`}async function ls(e,t,n){let o=new Map(e.circle.agreements.map(l=>[e.words(l),l])),s=n.map(l=>({text:l,id:o.get(l)??L()})),r=de(),c=await zt(e,e.held.desk,je(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(l=>l.id),pages:c},texts:Object.fromEntries(s.filter(({text:l})=>!o.has(l)).map(({id:l,text:i})=>[l,i])),bodies:r.bodies}}var Ta=24,rn=e=>e.map(t=>({key:L(),text:t}));function ln(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function cn({list:e,problems:t,onList:n}){let o=X(""),s=()=>{o.current=L(),n([...e,{key:o.current,text:""}])},r=l=>{n(e.filter(i=>i!==l)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${l=>{let i=o.current&&l?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((l,i)=>a`<li key=${l.key}>
<${B} id=${`promise-${l.key}`} label=${I.agreement(i+1)} bare as="textarea" value=${l.text}
problem=${K(t,`promise-${l.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===l?{...l,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(l)}><span class="visually-hidden">${I.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Ta} onClick=${s}>${I.add}</button>
${K(t,"promise-add")&&a`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function cs({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(b=>e.words(b)),[r]=h(t.agreements_version+1),[c,l]=h(()=>rn(s)),[i,m]=h([]),[p,d]=h(!1),$=C(),u=t.agreements_version>=r&&!$.busy,g=async b=>{b.preventDefault();let f=c.map(T=>T.text.trim()),v=ln(c);m(v),d(!v.length&&f.join(`
`)===s.join(`
`)),!(v.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>F(e,T=>ls(T,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${Q} problems=${i} summary=${O.summary} />
<${cn} list=${c} problems=${i} onList=${l} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function ms({when:e,at:t,problems:n,onWhen:o}){let s=gt(()=>[...new Set([e.zone,...Qn()])].sort(),[e.zone]),r=i=>t===void 0?"":`${j(t,i)}, ${se(t,i)}`,c=!!(e.date&&e.time)&&t===void 0,l=At(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${_.when}</legend>
<div class="pairs">
<${B} id="plan-date" label=${_.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${K(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${B} id="plan-time" label=${_.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${K(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${B} id="plan-zone" as="select" label=${_.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${B}>
</div>
<p role="status" class="reads">${t!==void 0?Xe(t,e.zone,me())?_.reads(r(e.zone)):a`${_.reads(_.readsZone(r(e.zone),Qe(e.zone)))} <b>${_.readsYours(r(me()))}.</b>`:c?_.timeSkipped:""} ${l?_.timeTwice:""}</p>
</fieldset>`}function ds({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||be[e.from.kind],r=e.out||!Ye(e)?void 0:qo(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?_.leftOut:r===void 0?"":(r<Yo?_.eachLittle:_.each)(Pe(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${B} id=${`min-${e.id}`} label=${_.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${c=>o({...e,minutes:c})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${_.minutesShort}</span></div>`}
${!e.out&&a`<${B} id=${`say-${e.id}`} label=${_.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${c=>o({...e,prompt:c})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Go(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?_.takeIn:_.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?_.takeIn:_.leaveOut}</button>`}
</li>`}var Na=10080*6e4;function Da(e){let t=Object.values(e.planned).sort((r,c)=>Number(c.at)-Number(r.at))[0],n=t?.zone||me(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Xn(o+Na,n);return{date:Date.parse(s)>Date.now()?s:"",time:eo(o,n),zone:n}}function ps({room:e,desk:t,n,template:o,onDone:s}){let[r,c]=h(()=>Da(t)),[l,i]=h(()=>Fo(o,n)),[m,p]=h(o.gathering[l]?.theme??""),[d,$]=h(()=>wn(o.gathering[l])),[u,g]=h(Ke.usual),[b,f]=h([]),[v]=h(L),T=C(),A=At(r.date,r.time,r.zone)[0],z=yn(d),Ce=H=>{i(H),p(o.gathering[H].theme),$(wn(o.gathering[H]))},re=()=>{let H={date:!r.date&&_.dateMissing,time:!r.time&&_.timeMissing},U=r.date&&r.time&&A===void 0&&_.timeSkipped;return[H.date&&{id:"plan-date",sentence:H.date},H.time&&{id:"plan-time",sentence:H.time},U&&{id:"plan-time",sentence:U},A!==void 0&&A<Date.now()&&{id:"plan-date",sentence:_.datePast},...d.filter(ce=>!ce.out&&!Ye(ce)).map(ce=>({id:`min-${ce.id}`,sentence:_.minutesBad})),z>rt&&{id:"plan-people",sentence:_.sumTooLong}].filter(ce=>typeof ce=="object")},y=async H=>{H.preventDefault();let U=re();if(f(U),U.length)return;let{plan:ce,bodies:dn}=zo({gathering:v,at:A,zone:r.zone,theme:m,parts:d});await T.run("plan",()=>e.send({do:"plan_gathering",plan:ce},dn))&&s()},ue=H=>$(d.map(U=>U.id===H.id?H:U));return a`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${Q} problems=${b} summary=${O.summary} />
<${ms} when=${r} at=${A} problems=${b} onWhen=${c} />
${o.gathering.length>1&&a`<${B} id="plan-from" as="select" label=${_.template} value=${String(l)} onValue=${H=>Ce(Number(H))}>
${o.gathering.map((H,U)=>a`<option key=${U} value=${String(U)}>${_.templateNth(U+1,H.theme)}</option>`)}</${B}>`}
<${B} id="plan-theme" label=${_.theme} hint=${_.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${_.agenda}</h2><p class="hint">${_.agendaHint}</p></div>
<${an} people=${u} onPeople=${g} problem=${K(b,"plan-people")} /></div>
<ol class="plan-parts">${d.map(H=>a`<${ds} key=${H.id} part=${H} people=${u} problem=${K(b,`min-${H.id}`)} onPart=${ue} />`)}</ol>
<p class="sum" role="status"><b>${_.sum(z)}</b>${A!==void 0&&z>0&&a` <span class="soft">${_.ends(se(A+z*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${T.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!T.busy}>${_.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function us({head:e,onBack:t,onDone:n,...o}){let[s,r]=h(null),[c,l]=h(""),{room:i,circle:m,desk:p}=o,[d]=h(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),$=async()=>{l("");try{r(await we("/api/templates"))}catch(g){l(g instanceof oe?g.sentence:String(g))}};N(()=>{$()},[]);let u=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${_.title(d)}</h1></div></header>
${u?a`<${ps} ...${o} n=${d} template=${u} onDone=${n} />`:a`<p role="status">${c||O.loading}</p>${c&&a`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function $s(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:c}=await Ve(),l=await c(e,t,n);W(s,"missing_record");let[i]=Zn(s.desk);W(l.desk===i,l.desk<i?"old_record":"missing_record");let m=await Dn(e,l,r[s.desk[i]]??""),p=Ie(m),d=await Bn(e,p,null,r[s.roster.signed]??"");return W(l.number===d.circleKey.number,l.number<d.circleKey.number?"old_record":"missing_record"),W(Cn(await Tn(l.key),d.circleKey.commitment),"wrong_key"),{...await St(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[l.number]:l.key}}}async function fs(e,{invitation:t,secret:n},o,s,r){let{circle:c,person:l,device:i}=e,m=await vt(c,n),p=yt(await An(c,t,m,Ct(e)));return{circle:c,token:Ge(m.token),person:l,device:i.id,proof:Un(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var Aa=10*6e4,Pa=8e3;async function bs(e,t){let n=_e(),o=await qt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await hs(e,await Me(s(),n,{reusable:!1,expires:Date.now()+Aa,desk:!0,person:t.person}));let r=L(),c=s().circle.agreements_version;await J("/api/knock",await fs(t,n,c,{id:r,text:await Jn(t,r,"\xB7")},Ge(qe()))),await Ma(e,t),await hs(e,await at(s(),t.person));let{roster:l,...i}=t;await Ze(i)}async function hs(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new oe(o.code??"",o.sentence??"")}var Ma=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(c),queueMicrotask(()=>l()),i()),c=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),Pa),l=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var Ea={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function gs({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,c]=h({letters:t,code:""}),[l,i]=h([]),m=C(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let b=[!r.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(i(b),b.length)return;await m.run("open",async()=>{let v=e.lanes.member.value;if(!v)throw new Error("nobody is here yet");let T=await $(async()=>$s(e.circle,await Ia(r.code),r.letters,v));return T?(await bs(e,T),!0):!1})&&n()},$=async g=>{try{return await g()}catch(b){let f=b instanceof Fe||b instanceof mn?Ea[b.code]:void 0;if(!f)throw b;i([f]);return}},u=(g,b,f)=>a`<${B} id=${`sheet-${g}`} as="textarea" label=${b} hint=${f}
value=${r[g]} problem=${K(l,`sheet-${g}`)} onValue=${v=>c({...r,[g]:v})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${p&&a`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${Q} problems=${l} summary=${O.summary} />
${u("letters",D.letters,D.lettersHint)}
${u("code",D.code,D.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?D.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${D.open}</button>
</form>
</main>`}var mn=class extends Error{code="wrong_code"},Ia=async e=>{let{codeTyped:t}=await Ve();return t(e).catch(n=>{throw n instanceof Fe&&n.code==="wrong_key"?new mn:n})};var Ba=()=>import("./field-qr-VUJLXAYV.js").then(e=>e.Qr);function ks({room:e,onMake:t}){return R(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function La(e){let{held:t}=pt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:c,sealRecovery:l,codeWords:i}=await Ve(),m=c();return{letters:await l(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(m)}}function ws({room:e,circle:t,head:n,onBack:o}){let[s,r]=h(null);N(()=>{La(e).then(r)},[e]);let c=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${c}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${c}</p><p>${D.of(j(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${Mt} load=${Ba} text=${Ha(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((l,i)=>a`<li key=${i}>${l}</li>`)}</ol></section>
</article>`}
</main>`}var Ha=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function ys({id:e,letters:t,onKeys:n}){let o=gt(()=>Dt(e),[e]);N(()=>()=>o.close(),[o]);let s=Wt().desk,[r,c]=h(!1),[l,i]=h(""),{step:m,go:p,back:d,head:$}=Lt(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,b=o.lanes.desk.value,f=o.lanes.ring.value?.circle,v=o.lanes.member.value?.role;if(N(()=>{v==="participant"&&location.replace(`#/circle/${e}`)},[v]),o.stop.value)return a`<${mo} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${co} room=${o} />`;if(!b||!f)return u==="stopped"?a`<${he} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let T={room:o,circle:f,desk:b,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(m==="promises")return a`<${cs} ...${T} head=${$} onBack=${d} />`;if(m==="sheet")return a`<${is} ...${T} gathering=${l} head=${$} onBack=${d} />`;if(m==="recovery")return a`<${ws} ...${T} head=${$} onBack=${d} />`;if(m==="recover")return a`<${gs} ...${T} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let A=o.lanes.ring.value?.gathering,z=()=>{c(!0),p("plan")},Ce=y=>{i(y),p("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${us} ...${T} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{c(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||x.untitled(T.spoken??1)}</h1>
<p class="soft">${Ae[f.entry]} · ${st[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||O.offline}</p>
<${Vt} room=${o} />
<${Ao} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${Ko} ...${T} />
<div class="sides">
<div class="stack">
<${Ft} room=${o} />
<${Uo} ...${T} running=${A} onPlan=${z} onSheet=${Ce} />
<${rs} ...${T} />
<${ss} ...${T} />
</div>
<div class="stack">
<${ts} ...${T} />
${f.medium==="beside_a_call"&&a`<${ns} ...${T} />`}
<${os} ...${T} onRevise=${()=>p("promises")} />
<${ks} room=${o} onMake=${()=>p("recovery")} />
<${Gt} room=${o} />
</div>
</div>`}
<footer><${Bt} /></footer>
</main>`}var Wa=4320*60*6e4;function Ra(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${Be(n,"UTC")} ${e.slice(0,4)}`;return t-n>Wa?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function vs({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=Ra(e.verified_on,Date.now()),c=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${c.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var xs=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],ja={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function Ka(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function _s({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=h({...ja,...e,languages:e?.languages.join(", ")??""}),[c,l]=h([]),i=X(null);return N(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(xs.map(([g])=>[g,s[g].trim()])),$=Ka(d);if(l($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?S.editTitle:S.addTitle}</h3>
<${Q} problems=${c} summary=${O.summary} />
<div class="pairs">${xs.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>a`<${B} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${K(c,`line-${p}`)} more=${u} onValue=${g=>r({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Ya(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Os(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),c=C(),l=async()=>{try{t((await we("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof oe?d.sentence:String(d))}};N(()=>{l()},[]);let i=async d=>{let{verified_on:$,...u}=d,g=await c.run(d.label,()=>J("/api/crisis-lines",u));g&&(t(g.lines),r(null))},m=()=>{c.forget(),r(null)};if(!e)return n?a`<${he} sentence=${n} onAgain=${l} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let p=d=>a`<${_s} line=${d} act=${c} onSave=${i} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${Ya(e).map(([d,$])=>a`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?p(u):a`<${vs} line=${u} busy=${c.busy===u.label} onConfirm=${()=>i(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?c.sentence:""}</p>
</main>`}function Ss({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Ae[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||be[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function Cs({person:e,title:t,name:n,about:o,medium:s,entry:r,template:c,agreements:l}){let i=L(),m=await Kn(i),p=qe(),d={...await St(i,Ie(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=de(),u=async(v,T)=>{let A=L(),z={circle:i,gathering:null,author:e,kind:v,id:A,turn:null},{sealed:Ce,wraps:re}=await ze(z,0,T,d.device,[{audience:"circle",owner:i,number:1,key:p}]);return $.bodies[A]=fe(e,Ce,re),A},g=await Ot(i,m.keys,{what:"circle",owner:i,number:1,key:p,before:null}),b=await xt(i,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...Ct(d),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:c,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(l.map(v=>u("agreement",v))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(g.record)}},bodies:$.bodies},held:d}}function Ts({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,c]=h(()=>rn(e.agreements)),[l,i]=h([]),[m,p]=h(null),d=C(),$=b=>s({...o,...b}),u=async b=>{b.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:I.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:$t.nameMissing}),o.about.trim()||f.push({id:"about",sentence:I.aboutMissing}),f.push(...ln(r)),i(f),f.length)return;let v={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(A=>A.text.trim())},T=await d.run("make",async()=>{let A=JSON.stringify(v),z=m?.of===A?m.made:await Cs(v);return p({of:A,made:z}),await J("/api/circles",z.request),await Ze(z.held),z.held});T&&location.replace(`#/desk/${T.circle}`)},g=(b,f)=>Object.keys(f).map(v=>({value:v,label:b[v],hint:f[v]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${Q} problems=${l} summary=${O.summary} />
<${B} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${K(l,"title")}
onValue=${b=>$({title:b})} more=${{maxlength:80}} />
<${B} id="my-name" label=${$t.name} hint=${$t.nameHint} value=${o.name} problem=${K(l,"my-name")}
onValue=${b=>$({name:b})} more=${{maxlength:60}} />
<${bt} id="medium" label=${I.medium} value=${o.medium} options=${g(st,go)} onValue=${b=>$({medium:b})} />
<${bt} id="entry" label=${I.entry} value=${o.entry} options=${g(Ae,ko)} onValue=${b=>$({entry:b})} />
<${B} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${K(l,"about")}
onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${cn} list=${r} problems=${l} onList=${c} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?$t.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${I.make}</button>
</form>`}function Ns(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),{step:c,go:l,back:i,head:m}=Lt("choose"),p=async()=>{o("");try{let[u,g]=await Promise.all([we("/api/me"),we("/api/templates")]),b=await Nt(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...b.values()].at(-1)?.name??""})}catch(u){o(u instanceof oe?u.sentence:String(u))}};if(N(()=>{p()},[]),n)return a`<${he} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${O.loading}</p></main>`;let d=c==="write"&&s,$=u=>{r(u),l("write")};return a`<main class="page desk narrow">
<header><div>
${d?a`<button class="back" onClick=${i}>${I.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?I.title:I.choose}</h1>
<p class="soft">${d?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${Ss} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!d}><${Ts} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function Ds({params:e}){let t=e.circle==="new"?Ns:e.circle==="lines"?Os:ys,[n,o]=h(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${kt(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function As({room:e}){let t=Y(e);if(!t)return null;Te.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,c=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${It(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(c,s.minutes),s.minutes):$e(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var Z={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",among:"Among facilitators"};function Ps({room:e,ask:t}){Te.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=Et(e);return o.sort(([,r],[,c])=>Number(c.with.includes(s))-Number(r.with.includes(s))),o.map(([r,c])=>{let l=c.with.includes(s),i=c.with.map(m=>P(e,m));return a`<section key=${r} class="card">
<h2>${Z.title} <span>${kt(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${l?Z.withYou(P(e,r)):Z.withOthers(P(e,r),it(i))}</p>
${l&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${Z.back}</button>`}
</section>`})}var V={title:"The door",open:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Everyone who waits reads the same sentence. Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},out:"Have someone step out",outHint:"For the others it looks as if they had stepped out. Their place and their words are kept.",outOf:e=>`Step out: ${e}`,outSure:e=>`Have ${e} step out? They read a kind sentence and see who they can call. Signals still reach you.`,outYes:"Yes, step out",keep:"Not now",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`,forGood:"To remove someone for good, go to the circle\u2019s page."};var Fa=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Ms({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:r}=n?.can??{};if(!n?.door||!r)return null;let{told:c,asked_out:l,locked:i}=n.door,m=Object.entries(Y(e)?.seats??{}).filter(([d,$])=>$.role==="participant"&&!l.includes(d)),p=d=>t({do:"tell_waiting",gathering:r,...d!==c&&{note:d}});return a`<section class="card door-card">
<h2>${V.title}</h2>
<p class="small soft">${i?V.locked:V.open}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${V.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${V.unlock}</button>`}
${l.map(d=>a`<div key=${d} class="waiting-one"><p dir="auto">${V.isOut(P(e,d))}</p>
<button class="btn" aria-label=${V.backOf(P(e,d))} onClick=${()=>t({do:"let_back_in",gathering:r,person:d})}>${V.back}</button></div>`)}
<details><summary>${V.tell}</summary><p class="small soft">${V.tellHint}</p><div class="stack">
${Fa.map(d=>a`<button key=${d} class="btn" aria-pressed=${d===c} onClick=${()=>p(d)}>${V.notes[d]}</button>`)}
</div></details>
${m.length>0&&a`<details><summary>${V.out}</summary><p class="small soft">${V.outHint}</p><div class="stack">
${m.map(([d])=>a`<${ke} key=${d} label=${V.outOf(P(e,d))} sure=${V.outSure(P(e,d))} yes=${V.outYes} no=${V.keep}
act=${()=>t({do:"step_someone_out",gathering:r,person:d})} />`)}
</div><p class="small soft"><a href=${`#/desk/${e.circle}`}>${V.forGood}</a></p></details>`}
</section>`}var xn=({room:e,person:t})=>a`<${$n} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${Z.lineWith(P(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Es({room:e,ask:t}){let[n,o]=h(""),s=Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits);return a`
${s.map(([r,c])=>a`<section key=${r} class="card">
<h2 dir="auto">${Z.wrote(P(e,r))}</h2>
<p dir="auto" translate="no">${e.words(c.order.at(-1))}</p>
<button class="btn" onClick=${()=>o(r)}>${Z.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${w.seen}</button>
</section>`)}
${n&&a`<${ye} title=${Z.lineWith(P(e,n))} onClose=${()=>o("")}><${xn} room=${e} person=${n} /></${ye}>`}
`}function Is({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return a`<section class="card"><h2>${Z.among}</h2><${$n} room=${e} line=${o} label=${Z.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Bs=e=>Pe(Math.round(e/1e3)),E={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${$e(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${$e(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Bs(e)}`,shareNote:(e,t)=>`Each has ${Bs(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${$e(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Oe={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${$e(e)} longer`,more:e=>`+${$e(e)}`,counts:(e,t,n,o)=>`${$e(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${$e(e)} longer`,letGo:"Let the question go"};function Ls({room:e,ask:t,sentence:n}){let[o,s]=h(!1),r=Y(e),c=e.lanes.desk.value?.can.reseat;if(!r||!c)return null;let{order:l}=r,i=p=>t({do:"reseat",gathering:c,order:p}),m=p=>i([...l.slice(0,p-1),l[p],l[p-1],...l.slice(p+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${E.order}</button>
${o&&a`<${ye} title=${E.order} onClose=${()=>s(!1)}>
<p class="small soft">${E.orderNote}</p>
<button class="btn" onClick=${()=>i([...l].reverse())}>${E.reverse}</button>
<ol class="seat-order">${l.map((p,d)=>a`<li key=${p}><span dir="auto" translate="no">${P(e,p)}</span>
${d>0&&a`<button class="btn" aria-label=${E.earlier(P(e,p))} onClick=${()=>m(d)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${ee} sentence=${n} />
</${ye}>`}`}function Rs({room:e,ask:t}){let n=e.lanes.desk.value,o=Y(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:r,passed:c}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!r.length&&!c.length)return null;let l=P(e,o.person);return a`<section class="card floor">
<h2>${w.piece}</h2>
${l&&a`<p class="small"><span class="soft">${o.at==="held"?E.has:E.hasOffer}: </span><b dir="auto" translate="no">${l}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${E.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${E.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${E.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${E.hinted}</p>`}
${r.length>0&&a`<${Hs} room=${e} label=${ao(e)?.kind==="open_centre"||Y(e)?.hands?po.notYet:w.notYet} people=${r} />`}
${c.length>0&&a`<${Hs} room=${e} label=${w.passed} people=${c} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${E.skip(l)}</button>`}
${s.offer&&a`<${Ws} room=${e} label=${o.at==="offered"?E.offerInstead:E.offer} each=${E.offerTo} people=${s.offer_to??[]}
act=${i=>t({do:"offer",segment:s.offer,person:i,turn:L()})} />`}
${s.begin_round&&a`<${Ws} fold room=${e} label=${E.begin} each=${E.beginWith} people=${Ga(e).slice(1)}
act=${i=>t({do:"begin_round",segment:s.begin_round,first:i})} />`}
${s.move_on&&a`<${ke} label=${w.moveOn} sure=${w.moveOnSure(l)} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function Ga(e){let t=Y(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var Hs=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${P(e,o)}</span>`)}</p>`,qa=8;function Ws({room:e,label:t,each:n,people:o,act:s,fold:r=!1}){let[c,l]=h(!1),i=p=>p?.focus({preventScroll:!0});if(!o.length)return null;let m=!r&&o.length<=qa;return!c&&!m?a`<button class="btn" onClick=${()=>l(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:i} tabindex="-1">${t}</p>
${o.map(p=>a`<button key=${p} class="btn" dir="auto" aria-label=${n(P(e,p))} onClick=${()=>(l(!1),s(p))}>${P(e,p)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>l(!1)}>${E.fold}</button>`}
</div>`}async function js({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],c=Ue(e,"gathering");W(r&&n&&c?.owner===n&&c.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:l,sealed:i,wraps:m}=Je(o(r.words)??"");W(l===r.author,"wrong_author");let p={circle:e.circle,gathering:n,author:l,kind:"reflection",id:r.words,turn:r.turn},d=await _t(p,i,m,$=>e.roster.devices.get($),Tt(e),c);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:fe(l,i,[...m,d])}}}async function Ks({held:e,desk:t,running:n,sealed:o},s,r){let c=t.held?.[s];if(W(c&&n,"no_key"),!r.trim())return{command:{do:"return_words",reflection:s}};let l=e.roster.devices.get(En(Je(o(c.words)??"").sealed)),i=Ue(e,"desk");W(l&&l.member===c.author&&i,"no_key");let m=L(),p={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},d={audience:"member",owner:c.author,number:0,public:l.self},{sealed:$,wraps:u}=await ze(p,0,r,e.device,[i,d]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:fe(e.person,$,u)}}}function Ys({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:r}=n?.can??{};if(!n||!R(e)||!o&&!s||ro(e)?.medium!=="written")return null;let c=za(n.held??{}),l=Object.values(n.returned??{}),i=n.holds??[],m=i.length>0,p=s?q.on:m?q.some(i.map(d=>d==="newcomers"?q.newcomers:typeof d=="string"?"":P(e,d.person))):q.off;return a`<section class="card review">
<h2>${q.title} ${c.length>0&&a`<span>${c.length}</span>`}</h2>
<p class="small soft" dir="auto">${p}</p>
${c.map(([d,$],u)=>a`<${Va} key=${d} room=${e} id=${d} one=${$} behind=${c.slice(0,u).some(([,g])=>g.turn===$.turn)} />`)}
${m&&!c.length&&a`<p class="small soft" role="status">${q.none}</p>`}
${l.length>0&&a`<p class="small soft" dir="auto">${q.gaveBack(l.map(d=>P(e,d.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${q.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${q.stop}</button>`}
${r&&!s&&a`<${Ua} room=${e} gathering=${r} holds=${i} ask=${t} />`}
</section>`}var za=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Va({room:e,id:t,one:n,behind:o}){let s=C(),[r,c]=h(""),l=P(e,n.author),i=e.words(n.words),m=()=>s.run("release",()=>F(e,d=>js(d,t))),p=()=>s.run("return",()=>F(e,d=>Ks(d,t,r)));return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${l}</b></p>
<p class=${i?"voice":"small soft"} dir="auto" translate="no">${i||q.unread}</p>
<label class="stack"><span class="small">${q.note(l)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${r} onInput=${d=>c(d.target.value)}></textarea></label>
<div class="row">
${i&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${q.releaseOf(l)} onClick=${m}>${q.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${r.trim()?q.giveBackNoteTo(l):q.giveBackTo(l)} onClick=${p}>${r.trim()?q.giveBackNote:q.giveBack}</button>
</div>
${o&&a`<p class="small soft">${q.behind}</p>`}
<${ee} sentence=${s.sentence} />
</article>`}function Ua({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(Y(e)?.seats??{}).filter(([,i])=>i.role==="participant"),r=i=>n.some(m=>typeof m=="object"&&m.person===i),c=(i,m)=>o({do:"hold_words",gathering:t,on:i,whose:m}),l=n.includes("newcomers");return a`<button class="btn" aria-pressed=${l} onClick=${()=>c(!l,"newcomers")}>${q.ofNewcomers}</button>
<details><summary>${q.ofOne}</summary><div class="row">
${s.map(([i])=>a`<button key=${i} class="btn" aria-pressed=${r(i)} onClick=${()=>c(!r(i),{person:i})}><span dir="auto" translate="no">${P(e,i)}</span></button>`)}
</div></details>`}var Fs=["i_need_a_person","give_me_a_moment","ok"];function Gs({room:e,ask:t}){Te.value;let n=e.lanes.desk.value,o=l=>w.ago(e.running()-Number(l)),s=Object.entries(n?.signals??{});s.sort(([,l],[,i])=>Fs.indexOf(l.kind)-Fs.indexOf(i.kind)||Number(l.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},c=Object.entries(n?.checks??{}).filter(([l,i])=>!i.answer||!n?.signals[l]);return a`
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
`}function qs(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var zs=(e,t)=>Number(e.closing_begins)-t;function Vs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function Us({room:e,ask:t}){let n=e.lanes.desk.value,o=Y(e);if(!n||!o)return null;let{can:s,staying:r}=n,c=o.asks_to_stay,l=(m,p=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:p});if(!c||!r){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(p=>p<=Number(s.ask_to_stay));return a`<p class="small soft">${Oe.ask}</p><div class="pair thirds" role="group" aria-label=${Oe.ask}>
${m.map(p=>a`<button key=${p} class="btn" aria-label=${Oe.askFor(p)} onClick=${()=>l(o.minutes+p)}>${Oe.more(p)}</button>`)}
</div>`}let i=c-o.minutes;return a`<div class="staying" role="status">
<p class="small">${Oe.counts(r.stay,r.go,r.open,i)}</p>
${r.go>0&&a`<p class="small told-gently">${Oe.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:c})}>${Oe.stay(i)}</button>`}
<button class="btn" onClick=${()=>l(c,!1)}>${Oe.letGo}</button>`}var Za=5;function Zs({room:e,ask:t}){Te.value;let n=e.lanes.desk.value,o=Y(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:r}=n,c=uo(e),l=c.of==="turn"?c.left:0,i=e.running(),m=r.share_time&&qs(s,i,l),p=Math.min(Za,s.spare),d=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${E.time}</h2>
${o.phase==="open"&&a`<${Ja} left=${zs(s,i)} over=${Vs(s,i,l)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:r.share_time,each:Number(s.each)})}>${E.share(m)}</button>
<p class="small soft">${E.shareNote(Number(s.each),s.to_come??0)}</p>`}
${r.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:r.give_minutes,minutes:d+p})}>${E.more(p)}</button>`}
<${Us} room=${e} ask=${t} />
${r.slow_pace&&a`<button class="btn" title=${E.slowNote} onClick=${()=>t({do:"slow_pace",gathering:r.slow_pace,on:!0})}>${E.slow}</button>`}
${r.usual_pace&&a`<p class="small soft" role="status">${E.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:r.usual_pace,on:!1})}>${E.usual}</button>`}
</section>`}var Ja=({left:e,over:t})=>a`<p class="small">${e<=0?E.closingNow:E.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${E.eats(t)}</p>`}`;function Js({room:e,ask:t}){let n=C(),o=Qt(e),s=R(e),r=e.lanes.desk.value,c=Object.entries(r?.waiting??{});if(!r||!c.length)return null;let l=r.can.admit&&!n.busy,i=m=>l&&n.run(m,()=>F(e,p=>at(p,m)));return a`<section class="card">
<h2>${w.waiting} <span>${c.length}</span></h2>
${c.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Jt($)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Zt} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!l} aria-describedby=${l?void 0:"admit-later"} onClick=${()=>i(m)}>${w.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${xe.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!l&&a`<p class="small soft" id="admit-later">${n.busy?ge.admitting:r.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${ee} sentence=${n.sentence} />
</section>`}function Qa({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=et(e),r=e.lanes.desk.value;return!r||!so(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${Vt} room=${e} />
<${Gs} room=${e} ask=${o} />
<${Es} room=${e} ask=${o} />
<${Jo} room=${e} />
<${Ps} room=${e} ask=${o} />
<${Js} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${Xa} room=${e} ask=${o} />
<${ee} sentence=${s} />
</section>
<${Rs} room=${e} ask=${o} />
<${Zs} room=${e} ask=${o} />
<${Ys} room=${e} ask=${o} />
<${Ms} room=${e} ask=${o} />
<${As} room=${e} />
<${sn} room=${e} gathering=${Y(e)?.id} />
<${Is} room=${e} />
<${er} room=${e} ask=${o} sentence=${s} />
<${Ft} room=${e} />
${r.can.release&&a`<${Gt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function Xa({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=Y(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${ke} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(It(e,o.segments[s??""]))}</button>`].filter(Boolean),c=o.round==="going"||o.hands&&o.piece.at!=="home";return a`<div class=${c&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function er({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=Y(e);if(!o||!s)return null;let r=s.lead===Et(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${r?w.youLead:w.leads(P(e,s.lead))}</p>
<${Ls} room=${e} ask=${t} sentence=${n} />
${!r&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${w.lead}</button>`}
${o.close_gently&&a`<${ke} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${ke} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function tr({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=et(e),r=e.lanes.desk.value?.can,c=Y(e)?.seats[t];if(!r||!c)return null;let l=r.hand_lead?.people.includes(t)&&r.hand_lead.gathering,i=e.lanes.member.value?.can.aside,m=i?.people.includes(t)&&i.gathering,p=e.lanes.desk.value?.asides??{},d=async $=>await o($)&&n();return a`<${ye} title=${P(e,t)} onClose=${n}>
<p class="soft">${oo[c.presence]}</p>
<button class="btn way" onClick=${()=>d({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${m&&a`<button class="btn way" onClick=${()=>d({do:"aside",gathering:m,person:t})}><b>${p[t]?Z.join:Z.start}</b><span>${Z.startNote}</span></button>`}
${l&&a`<button class="btn way" onClick=${()=>d({do:"hand_lead",gathering:l,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${en} room=${e} person=${t} name=${P(e,t)} />
${c.role==="participant"&&a`<h3>${Z.lineWith(P(e,t))}</h3><${xn} room=${e} person=${t} />`}
<${ee} sentence=${s} />
</${ye}>`}function nr({room:e,gathering:t}){let n=C();return R(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>F(e,o=>ot(o,t)))}>${k.openDoors}</button>
<${ee} sentence=${n.sentence} />`:null}var Se={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Qs({params:e}){let[t,n]=h("opening"),[o,s]=h(""),r=async()=>{n("opening");try{await J("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(c){let l=c instanceof oe?c:new oe("network",String(c));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return N(()=>{r()},[]),t==="fault"?a`<${he} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${Se.welcome}</h1><p role="status">${Se.opening}</p></main>`:a`<main class="page door">
<header><h1>${Se.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${Se.closedDo}</p>
<ul class="bullets"><li>${Se.closedServer} <code>${Se.command}</code></li><li>${Se.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${Se.again}</button>
</main>`}export{Ds as Circle,To as Desk,Qa as DeskColumn,nr as OpenDoors,tr as PersonSheet,Qs as Setup};
