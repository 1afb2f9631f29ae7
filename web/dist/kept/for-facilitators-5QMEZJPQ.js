/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as oo}from"./chunk-S5A2X27T.js";import{a as Te}from"./chunk-JVXUST54.js";import{a as O,b as se,c as Se}from"./chunk-55OVGPX5.js";import{$ as En,$a as Dt,Ab as so,Bb as ao,C as xn,Ca as Ve,Cb as io,E as Ae,Ea as St,F as _n,G as kt,Ha as pe,I as Me,Ia as Ue,J as On,Ja as qn,K as Sn,Ka as Tt,L as Tn,La as le,Ma as zn,N as Cn,Na as Ct,O as Nn,Oa as Vn,P as Dn,Pa as Un,Qa as te,Ra as Ie,Sa as K,T as wt,Ta as Zn,U as Pn,Ua as Ee,V as An,Va as Jn,Wa as Ze,Xa as Je,Y as Mn,Ya as Nt,Za as Qn,_ as In,_a as it,a,aa as Bn,ab as ue,b as h,ba as Fe,bb as Pt,c as N,ca as Ge,cb as $e,d as Q,da as yt,db as Qe,e as ht,ea as Hn,f as wn,fa as Ln,fb as At,g as yn,ga as vt,gb as ie,ha as Wn,ia as Rn,ib as Oe,j as ee,ja as Kn,jb as Xn,k as be,ka as jn,kb as Y,l as Z,la as qe,lb as Mt,m as at,mb as eo,n as bt,nb as H,o as je,oa as Yn,ob as to,p as W,pa as T,pb as It,qa as B,qb as no,r as vn,ra as xt,sa as _t,sb as Et,ta as Fn,tb as Bt,u as Ye,ua as Ot,ub as E,v as gt,va as ze,vb as j,wa as Gn,wb as J,xb as mn,yb as Ht,zb as dn}from"./chunk-SDDTPNLW.js";var js=1e4,ro=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Lt(){let[e,t]=h(null),[n,o]=h(""),s=Q(0),i=wn(async()=>{let c=++s.current;try{let l=await be("/api/desk");if(c!==s.current)return;t(l),o("")}catch(l){if(c!==s.current)return;if(l instanceof ee&&(l.code==="signed_out"||l.code==="facilitators_only"))return location.replace("#/");o(l instanceof ee?l.sentence:String(l))}},[]);return N(()=>{let c=()=>{document.visibilityState==="visible"&&i()},l=setInterval(c,js),r=Yn.subscribe(()=>{i()});for(let[m,p]of ro)m.addEventListener(p,c);return()=>{clearInterval(l),r();for(let[m,p]of ro)m.removeEventListener(p,c);s.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var Ys=480;function Xe({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Ce=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Wt=(e,t)=>e.length<Ys?e:e.filter(n=>!n.ended||t(n.member));function pn(e,t,n){return W(n,"no_key"),{named:t,give:o=>Wn(e,{id:o.device,agree:o.agree},t,n)}}var lo=({circle:e,roster:t,circleKeys:n})=>pn(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function un({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return W(s&&n?.id===o,"no_key"),pn(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Rt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Dn(e,n,t.number,o.public),give:s=>Rn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),ge=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:i})=>({device:o.device,what:s.what,number:s.number,text:e.add(await i(o))}))));async function rt(e,t,n,{before:o,...s}){let i=Fe(),{named:c,record:l}=await vt(e,t,{...s,key:i,before:o??null});return{gift:pn(e,c,i),record:n.add(l),state:{number:c.number,commitment:c.commitment}}}var et=async(e,t,n,o)=>({roster:o.number,signed:n.add(await wt(e,t,o))});function ce(){let e={};return{bodies:e,add(t){let n=B();return e[n]=t,n}}}var lt=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function tt(e,t){let{held:n}=e,o=ce(),{gift:s,record:i,state:c}=await rt(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),l={...Xe(n),gatheringKeys:[{gathering:t,...c}]},r={...await et(n.circle,n.deskKeys,o,l),gathering_key:i,grants:await ge(o,Ce(l.devices,lt(e)),[s])};return{command:{do:"open_doors",gathering:t,step:r},bodies:o.bodies}}var Kt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function $n(e){return W(Kt(e),"no_key"),e}var Fs=["keys_moved","keys_renewed","keys_incomplete"];async function co({at:e,send:t,newer:n},o){for(let s=1;;s++){let i=await e(),c=await t(await o(i));if(c.outcome!=="refused"||!Fs.includes(c.code??"")||s===5)return c;await n(i.held.roster.seen.number)}}var Gs=4e3,R=e=>Kt(e.held.value);function mt(e){let{desk:t,ring:n}=e.lanes,o=$n(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:i}=n.value;return{held:o,desk:t.value,circle:s,running:i?.id,seats:Object.keys(i?.seats??{}),words:e.words,sealed:e.sealed}}async function mo(e){return await ct(e.keys,t=>t!=="looking"),await ct(e.lanes.desk,Boolean),await ct(e.lanes.ring,Boolean),R(e)||await ct(e.held,Kt),!!$n(e.held.value)}var F=(e,t)=>co({at:async()=>mt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>qs(e,n)},t),qs=(e,t)=>ct(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),ct=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>i()),n()),s=setTimeout(o,Gs),i=e.subscribe(c=>{t(c)&&o()})});var Be=(e,t,n)=>`${e} ${e===1?t:n}`,nt={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},po={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Ne={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},uo={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},$o={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},jt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},fe={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Be(e,"person asked for you","people asked for you"),waits:e=>Be(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Be(e,"person","people"),seats:(e,t)=>`${Be(e,"participant","participants")}, ${Be(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Be(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},ne={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Be(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},A={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},He={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},X={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},_={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},De=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var zs=24,Vs=137.5;function fo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,zs-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,i=Math.min(8.5,200/s/1.35),c=[x.seats(e,t),n?x.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${c}>
${o.map((l,r)=>{let m=(r/s*360-90)*(Math.PI/180);return a`<circle key=${r} class=${l} style=${{"--h":String((25+r*Vs)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
</svg>`}function ho(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(c=>4+(c-n)/o*92);for(let c=1;c<i.length;c++)i[c]=Math.max(i[c],i[c-1]+s);for(let c=i.length-1,l=96;c>=0;c--,l-=s)i[c]=Math.min(i[c],l);return e.length===1?[50]:i}var Us=24;function Zs(e,t){let n=Zn(e,le(),t);return n===0?`${Nt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${te(e)}`:n===1?`${x.near.tomorrow} ${te(e)}`:n>1&&n<7?Jn(e):Ie(e)}function bo({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${x.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=ho(n).map(r=>document.dir==="rtl"?100-r:r),s=e.findIndex(r=>!r.past),i=x.weeks(e.filter(r=>r.past).map(r=>Ie(Number(r.at))),e.filter(r=>!r.past).map(r=>`${Ie(Number(r.at))} ${te(Number(r.at))}`)),c=[];for(let r of[s,e.length-1,0,...e.keys()])r>=0&&c.every(m=>Math.abs(o[m]-o[r])>=Us)&&c.push(r);let l=r=>r<12?"start":r>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((r,m)=>a`<circle key=${r.id} class=${r.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${c.map(r=>a`<text key=${r} class=${r===s?"next":""} x=${`${l(o[r])==="start"?0:l(o[r])==="end"?100:o[r]}%`} y="42"
text-anchor=${l(o[r])}>${r===s?Zs(n[r],t):Ie(n[r])}</text>`)}
</svg>`}var Js=60*6e4,Qs=240*6e4;function go({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=T(),c=e.gatherings.filter(d=>!d.past)[0],l=c?Number(c.at)-o:1/0,r=!e.phase&&n&&l<Js&&l>-Qs,m=async()=>{let d=Tt(e.id),$=await s.run("open",async()=>await mo(d)&&F(d,u=>tt(u,c.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[Ne[e.entry],nt[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${fo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${jt[e.phase]}</p>`}
</div>
<div class="what">
<${bo} gatherings=${e.gatherings} now=${o} />
${c&&!e.phase&&a`<p class="small">${x.gathering(c.number)}: ${K(Number(c.at),void 0,o)}, ${te(Number(c.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${x.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:r?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function ko({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${x.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
</div>`)}
</section>`}var Xs=()=>import("./field-qr-NDFEY4X5.js").then(e=>e.Qr);function dt({id:e,title:t,label:n,link:o,says:s,done:i,shareText:c,onDone:l,children:r}){let[m,p]=h(""),[d,$]=h(!1),u=Q(null),g=Q(null);N(()=>g.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),p(O.copied)}catch{u.current?.focus(),u.current?.select(),p(O.copyFailed)}},f=()=>navigator.share({title:c,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(v=>a`<p key=${v}>${v}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${v=>v.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${b}>${O.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${l}>${i}</button>
</div>
${d&&a`<figure class="qr-shown"><${Pt} load=${Xs} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${r}
<p role="status" class="told">${m}</p>
</section>`}function wo(){let[e,t]=h(null),n=T(),o=async s=>{let i=await n.run(String(s),()=>Z("/api/links",{for_me:s}));i&&t({link:i.link,forMe:s})};return a`<div class="panel"><h3>${ne.title}</h3>
<p class="soft">${ne.lead}</p>
${e?a`<${dt} key=${e.link} id="facilitator-link" title=${e.forMe?ne.back:ne.invite} label=${ne.linkLabel} link=${e.link}
says=${[e.forMe?ne.backShown:ne.inviteShown,ne.once]} done=${ne.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${ne.invite}</button><p class="soft small">${ne.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${ne.back}</button><p class="soft small">${ne.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function yo(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&St(o.split(",")).then(i=>s&&n(i)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||x.untitled(s.spoken)}function vo(){let{desk:e,stale:t,sentence:n,load:o}=Lt(),s=T(),i=yo(e?.circles??[]);if(N(()=>{bt()},[]),!e&&n)return a`<${$e} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${O.loading}</p></main>`;let c=x.greeting[Nt()],l=()=>s.run("sign-out",()=>Z("/api/sign-out",{})).then(r=>r&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${c}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${ko} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${at.value.known&&!at.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
${e.circles.map(r=>a`<${go} key=${r.id} card=${r} title=${i(r)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${x.practice}</h2>
<div class="panels">
<${wo} />
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
<${se} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${l} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var me={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Le={title:"Record of controls",count:e=>Qn(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Yt({room:e}){let t=T(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,c],[,l])=>Number(c.done)-Number(l.done)||Number(c.since)-Number(l.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,i=c=>t.run(c.person,()=>e.send(c));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${me.title}</h2>
<p class="soft small">${me.hint}</p>
${o.map(([c,l])=>{let r=e.words(l.name),m=l.owner&&(l.owner===s?me.you:me.sees(e.words(n.members[l.owner]?.name))),p={person:c,since:l.since};return a`<div key=${c} class="waiting-one">
<p><b dir="auto" translate="no">${r}</b> <span class="small soft" dir="auto">${[me.why[l.why],K(Number(l.since)),l.done?me.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!l.done&&a`<div class="row">
${l.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${me.takeOf(r)} onClick=${()=>i({do:"take_follow_up",...p})}>${me.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${me.doneOf(r)} onClick=${()=>i({do:"follow_up_done",...p})}>${me.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function ea(e,t){let n=e?.records??{},o={},s=[];for(let[i,{record:c}]of Object.entries(t?.past??{})){if(!c)continue;let l=`${c.count} ${c.head}`;n[i]?n[i]!==l&&s.push(i):o[i]=l}return{changed:s,fresh:o}}function xo(e){let t=e.held.peek(),{changed:n,fresh:o}=ea(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Ve(t).catch(()=>{})),n}function Ft({room:e}){let t=e.lanes.desk.value,[n,o]=h([]);if(N(()=>o(xo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,c])=>Number(c.released_at)-Number(i.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Le.title}</h2>
${n.map(i=>a`<p key=${i} role="alert" class="notice">${Le.changed(K(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${Le.count(t.record.count)} <span class="soft small">${Le.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Le.what}</p>
${s.slice(0,3).map(([i,c])=>a`<p key=${i} class="small">${Le.at(K(Number(c.planned_at)))}: <code>${c.record?.head}</code></p>`)}
</section>`}var he={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},ke={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},G={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},ae={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},q={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${it(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${it(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},pt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},_o={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function Oo({room:e,onSheet:t}){return R(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${ke.title}</h2>
<p>${ke.works}</p><p>${ke.worksNot}</p><p>${ke.how}</p><p class="soft small">${ke.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${ke.sheet}</button>
</section>`}async function Gt({circle:e,deskKeys:t},n,o){let s=Ae(n.secret);return o.desk||o.person?`${s} ${await En(e,t,n,o)}`:s}var ut=e=>_n(e.split(" ")[0]);async function So({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Bn(e,t,{invitation:n,secret:ut(o)},s)}var To=new Map;function $t(e,t){let n=`${e} ${Ae(t)}`,o=To.get(n);if(o)return o;let s=kt(e,t);return To.set(n,s),s}var We=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),fn=(e,t,n,o,s)=>jn(e,t,n.page,o,JSON.stringify(s));async function qt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,c])=>c.secret),i=await Promise.all(s.map(async([c,l])=>{let r=await $t(e.held.circle,ut(e.words(l.secret)));return[c,o.add(await fn(e.held.circle,c,r,t,n))]}));return Object.fromEntries(i)}var ta=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),we=()=>({invitation:B(),secret:Kn(),page:B(),kept:B()});async function Pe(e,{invitation:t,secret:n,page:o,kept:s},{reusable:i,expires:c,desk:l=!1,person:r=null},{says:m=We(e),pin:p=e.held.desk}={}){let{circle:d}=e.held,$=await $t(d,n),u=await In($.token),g={circle:d,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:b,wraps:f}=await Ge(g,0,await Gt(e.held,{invitation:t,secret:n},{desk:l,person:r}),e.held.device,[ta(e.held)]);return{command:{do:"invite",invitation:t,hash:u,reusable:i,expires:c,page:o,secret:s,...r?{person:r}:l&&{desk:l}},bodies:{[o]:await fn(d,t,$,p,m),[s]:pe(e.held.person,b,f)}}}async function Co(e,t,n=we()){let o=lt(e)(t),{step:s,bodies:i,pin:c}=await Po(e,[t,...Do(e)],o?t:void 0),l=e.desk.members[t]?.link?await na(e,n,c,o?Ao(e,t):We(e)):void 0;return{command:{do:"remove",person:t,step:s,...l&&{link:l.link}},bodies:{...i,...l?.bodies}}}async function na(e,t,n,o){let{command:s,bodies:i}=await Pe(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:c,hash:l,page:r,secret:m}=s;return{link:{invitation:c,hash:l,page:r,secret:m},bodies:i}}async function No(e,t){let{step:n,bodies:o}=await Po(e,[t,...Do(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Do=e=>e.desk.renew_after??[];async function Po(e,t,n){let{held:o,desk:s,running:i}=e,{circle:c}=o,l=ce(),r=Xe(o,i),m=P=>!t.includes(P),p=n?await Ln(c,o.deskKeys):void 0,d=p?.keys??o.deskKeys,$=o.circleKeys[r.circleKey.number];W($,"no_key");let u=await rt(c,d,l,{what:"circle",owner:c,number:r.circleKey.number+1,before:$});r.circleKey=u.state;let[g]=r.gatheringKeys,b=g&&await rt(c,d,l,{what:"gathering",owner:g.gathering,number:g.number+1});b&&(r.gatheringKeys=[{gathering:g.gathering,...b.state}]),r.devices=Wt(r.devices,P=>P in s.members).map(P=>m(P.member)?P:{...P,ended:!0});let f=Ce(r.devices,m),v=b?Ce(f,oa(e)):[];return{step:{...await et(c,d,l,r),circle_key:u.record,...b&&{gathering_key:b.record},...p&&{desk:l.add(p.record)},grants:[...await ge(l,f,[u.gift]),...b?await ge(l,v,[b.gift]):[],...p?await ge(l,Ce(f,lt(e)),await Rt(c,d)):[]],...p&&n&&{pages:await qt(e,Me(d),Ao(e,n),l)}},bodies:l.bodies,pin:p?Me(d):o.desk}}var oa=e=>t=>lt(e)(t)||e.seats.includes(t);function Ao(e,t){let n=e.desk.members[t]?.name;return We({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function zt({room:e}){let t=T(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&R(e)&&e.connection.value.state==="live";return N(()=>{o&&t.run("renew",()=>F(e,s=>No(s,n)))},[o,n]),n?a`<p role="status" class="notice">${_o.text} ${t.sentence}</p>`:null}var Vt=65,sa=32;async function hn({held:e,desk:t,words:n,sealed:o},s){let i=t.waiting[s],c=t.invitations[i?.invitation??""];W(i?.device&&i.proof&&i.invitation&&c,"not_proven");let l=gt(o(i.proof)??"");W(l.length===3*Vt+sa,"not_proven");let[r,m,p]=[0,1,2].map(b=>l.slice(b*Vt,(b+1)*Vt)),d=n(c.secret),$=await So(e,i.invitation,d),u={member:$.person??s,device:i.device,agree:r,sign:m,self:p};await Tn(e.circle,i.invitation,await $t(e.circle,ut(d)),u,Ye(l.slice(3*Vt)));let g=[...e.roster.devices.values()].some(b=>b.member===s);return W(!g||$.person===s,"not_proven"),W((c.person??null)===$.person&&($.desk||!c.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function ot(e,t){let n=e.desk.waiting[t];return W(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?ia(e,t):aa(e,t)}async function aa(e,t){let{held:n,running:o}=e,{newcomer:s,desk:i,back:c}=await hn(e,t),l={...s,ended:!1},r=ce(),m=o&&(!c||i||e.seats.includes(s.member)),p=[lo(n),...m?[un(n,o)]:[],...i?await Rt(n.circle,n.deskKeys):[]],d=Xe(n,o);d.devices=[...Wt(d.devices,g=>g in e.desk.members),l];let $={...await et(n.circle,n.deskKeys,r,d),admission:r.add(await An(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await ge(r,[l],p)},u=c?void 0:await Mo(e,t,r,l);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:r.bodies}}async function ia(e,t){let{held:n,running:o}=e,s=ce(),i=Ce([...n.roster.devices.values()],r=>r===t),c=o?await ge(s,i,[un(n,o)]):[],l=await Mo(e,t,s);return{command:{do:"admit",person:t,...c.length&&{grants:c},...l&&{name:l}},bodies:s.bodies}}async function Mo({held:e,desk:t,sealed:n},o,s,i){let c=t.waiting[o].name,{author:l,sealed:r,wraps:m}=Ue(n(c)??"");if(m.some(u=>Cn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:c,turn:null},d=u=>u===i?.device?i:e.roster.devices.get(u),$=ze(e,"circle");return W($&&l===o,"wrong_author"),s.bodies[c]=pe(l,r,[...m,await yt(p,r,m,d,Ot(e),$)]),c}var Ut=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${he.unproven}.</b> ${he.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${he.alike(e.alike)}</span></p>`}`,Zt=e=>e.back?he.back(e.back):e.desk?he.desk:"";var ra=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Io(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>ra.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Eo(e,t){let n=Io(e);return n?t.find(o=>Io(o)===n):void 0}function Jt(e){let[t,n]=h({}),o=e.lanes.desk.value,s=R(e),i=Object.entries(o?.waiting??{}).filter(([,l])=>l.device&&l.proof),c=i.map(([l,r])=>`${l} ${r.proof} ${o?.invitations[r.invitation??""]?.secret}`).join();return N(()=>{let l=!0;for(let[r]of s?i:[])la(e,r).then(m=>l&&n(p=>({...p,[r]:m})));return()=>{l=!1}},[e,s,c]),l=>{let r=e.words(o?.waiting[l]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==l).map(([,d])=>e.words(d.name)),p=t[l]??{good:s};return{...p,alike:p.back?void 0:Eo(r,m)}}}async function la(e,t){try{let n=mt(e),{newcomer:o,desk:s,back:i}=await hn(n,t);return{good:!0,desk:s&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof je),stop:n instanceof je?n.sentence:void 0}}}function Bo({room:e,desk:t}){let n=T(),o=Jt(e),s=R(e),i=Object.entries(t.waiting),c=r=>n.run(r,()=>F(e,m=>ot(m,r))),l=r=>n.run(r,()=>e.send({do:"decline",person:r}));return a`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${i.length>0&&a`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?he.admitting:i.map(([,r])=>e.words(r.name)).join(", ")}</p>
<ul>${i.map(([r,m])=>{let p=e.words(m.name),d=o(r),$=[Zt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${r} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Ut} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>c(r)}>${k.admit}</button>`}
<${se} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===r} onYes=${()=>l(r)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var st=240,Re={least:3,most:12,usual:8},Ho=20,ca=["closing","release"],bn=e=>e.segment.map(t=>({id:B(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Lo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Wo=e=>!ca.includes(e.from.kind);function Ke(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=st?t:0}var gn=e=>e.reduce((t,n)=>t+(n.out?0:Ke(n)),0);function Ro(e,t){let n=e.from.each[t],o=Ke(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Ko({gathering:e,at:t,zone:n,theme:o,parts:s}){let i={},c=r=>{if(!r.trim())return;let m=B();return i[m]=r.trim(),m},l=s.filter(r=>!r.out).map(({id:r,from:m,prompt:p,...d})=>({id:r,kind:m.kind,minutes:Ke({id:r,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:c(m.title),prompt:c(p),mode:m.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:gn(s),theme:c(o),agenda:l},bodies:i}}var Qt=e=>/^\d+$/.test(e.trim())&&Number(e)<=st?Number(e):0;function jo({id:e,plan:t,room:n,onDone:o}){let[s,i]=h({}),[c,l]=h([]),r=Q(null),m=T();N(()=>r.current?.focus(),[]);let p=u=>s[u]??String(t.segments[u].minutes),d=t.agenda.reduce((u,g)=>u+Qt(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let g=[...t.agenda.filter(f=>!Qt(p(f))).map(f=>({id:`now-${f}`,sentence:_.minutesBad})),...d>st?[{id:`now-${t.agenda[0]}`,sentence:_.sumTooLong}]:[]];if(l(g),g.length)return;let b=Object.fromEntries(t.agenda.filter(f=>Qt(p(f))!==t.segments[f].minutes).map(f=>[f,Qt(p(f))]));(!Object.keys(b).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${He.minutesTitle}</h3>
<p class="hint">${He.minutesHint}</p>
<${J} problems=${c} summary=${O.summary} />
<ol class="parts">${t.agenda.map(u=>{let g=n.words(t.segments[u].title)||fe[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${g}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${_.minutesOf(g)} bare value=${p(u)} problem=${j(c,`now-${u}`)}
onValue=${b=>i({...s,[u]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${_.sum(d)}</b> <span class="soft">${_.ends(te(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${He.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function kn({id:e,plan:t,room:n,people:o,large:s,onSheet:i}){let[c,l]=h(!1),r=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${K(r)}</b> <span>${Ee(r,t.minutes)}</span></p>
${!Je(r,t.zone,le())&&a`<p class="soft small">${k.inZone(`${K(r,t.zone)}, ${Ee(r,t.minutes,t.zone)}`,Ze(t.zone))}</p>`}
<p class="soft small">${x.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
<details><summary>${k.agenda(t.minutes)}</summary>
${c?a`<${jo} id=${e} plan=${t} room=${n} onDone=${()=>l(!1)} />`:a`<ol class="parts">${t.agenda.map(d=>{let $=t.segments[d],u=$.each?.[p];return a`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words($.title)||fe[$.kind]}</span>${u&&a`<small class="soft"> ${_.each(De(u),p)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>l(!0)}>${He.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${He.sheet}</button></div>`}
</details>
</div>`}var ma=60*6e4;function Yo({room:e,circle:t,desk:n,home:o,running:s,onPlan:i,onSheet:c}){let l=T(),r=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,v])=>Number(f.at)-Number(v.at)),[m,...p]=r,d=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await l.run("open",()=>F(e,v=>tt(v,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>l.run("unplan",()=>e.send({do:"unplan",gathering:f})),g=o&&!o.crisis_line_confirmed,b=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!R(e))return null;let f=Number(m[1].at);return f-Date.now()<ma?a`<button class="btn primary big" disabled=${!!l.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${se} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${K(f)}, ${te(f)}`)} yes=${k.earlyYes} busy=${!!l.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${jt[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${kn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>c(m[0])} />
${b()}
<p role="alert" class="refusal">${l.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${se} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>u(m[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([f,v])=>a`<li key=${f}>
<${kn} id=${f} plan=${v} room=${e} people=${d} onSheet=${()=>c(f)} />
<${se} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(v.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!l.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}function ft({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>a`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>s(i.value)} />
<span><b>${i.label}</b>${i.hint&&a`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var da=()=>`${location.origin}${location.pathname}`,Xt=(e,t)=>`${da()}#/invitation/${e}/${Ae(t)}`,Fo=(e,t,n)=>`${e}/${t}/${Ae(n)}`,Go=()=>`${location.host}${location.pathname}#/words`;var pa=1440*6e4,ua=14,$a=180;function en({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[i,c]=h(t.entry==="drop_in"?"many":"one"),[l,r]=h(String(ua)),[m,p]=h(!0),[d,$]=h([]),u=Q(we()),g=T();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let v=/^\d+$/.test(l.trim())&&Number(l)>=1&&Number(l)<=$a;if($(v?[]:[{id:"days",sentence:A.daysBad}]),!v)return;let C=!n&&i==="many",P=Date.now()+Number(l)*pa,{secret:z}=u.current;if(!await g.run("invite",()=>F(e,y=>Pe(y,u.current,{reusable:C,expires:P,desk:n}))))return;let oe=n&&m?await g.run("link",()=>Z("/api/links",{for_me:!1})):void 0;n&&m&&!oe||o({link:oe?Fo(oe.link,t.id,z):Xt(t.id,z),secret:z,reusable:C,expires:P,hands:n,speakable:!oe})}} novalidate autocomplete="off">
<${J} problems=${d} summary=${O.summary} />
${n?a`<p class="soft small">${G.handsHint}</p><${mn} id="invite-new-here" on=${m} hint=${G.newHereHint} onChange=${p}>${G.newHere}</${mn}>`:t.entry==="drop_in"&&a`<${ft} id="invite-kind" label=${A.kind} value=${i} onValue=${c} options=${[{value:"many",label:A.reusable,hint:A.reusableHint},{value:"one",label:A.single,hint:A.singleHint}]} />`}
<${E} id="days" label=${A.days} value=${l} onValue=${r} problem=${j(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?G.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${A.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function tn({made:e,spoken:t,onDone:n}){let o=e.back?G.wayTitle(e.back):e.hands?G.handsTitle:A.shownTitle,s=e.back?G.wayShown:e.hands?G.handsShown:e.reusable?A.shownMany:A.shown;return a`<${dt} key=${e.link} id="invitation-link" title=${o} label=${A.linkLabel} link=${e.link} shareText=${A.shareText}
says=${[s,A.once,A.until(K(e.expires))]} done=${A.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${fa} secret=${e.secret} spoken=${t} />`}
</${dt}>`}function fa({secret:e,spoken:t}){let[n,o]=h([]);return N(()=>{Mn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${G.wordsTitle}>
<h4>${G.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${G.number}: <b>${t}</b></p>
<p class="small soft">${G.wordsHint(Go())}</p>
</section>`:null}var ha=10080*6e4;function qo({room:e,circle:t,desk:n,spoken:o}){let[s,i]=h(!1),[c,l]=h(null),[r,m]=h(""),p=Q({}),d=T(),$=R(e),u=e.lanes.member.value?.person,g=Object.entries(n.members).map(([y,de])=>({person:y,role:de.role,name:e.words(de.name)})),b=g.filter(y=>y.role!=="participant"),f=g.filter(y=>!b.includes(y)).sort((y,de)=>y.name.localeCompare(de.name)),v=[...b,...f].filter(y=>y.person!==u),C=async y=>{m(""),await d.run(`end-${y.person}`,()=>Z("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Se.memberDone(y.name))},P=async y=>{m("");let de=p.current[`link ${y.person}`]??=we(),L=n.members[y.person]?.link;await d.run(`remove-${y.person}`,()=>F(e,U=>Co(U,y.person,de)))&&(delete p.current[`link ${y.person}`],m([ae.done(y.name),L&&ae.newLink,ae.eyes].filter(Boolean).join(" ")))},z=async({person:y,role:de,name:L})=>{let U=p.current[y]??=we(),re=Date.now()+ha;await d.run(`way-${y}`,()=>F(e,cn=>Pe(cn,U,{reusable:!1,expires:re,person:y,desk:de!=="participant"})))&&(delete p.current[y],l({link:Xt(t.id,U.secret),secret:U.secret,reusable:!1,expires:re,back:L,speakable:!0}))},_e=y=>{l(y),i(!1)},oe=!!d.busy;return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...b,...f].map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${y.role!=="participant"&&a`<small class="soft">${$o[y.role]}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${b.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${c?a`<${tn} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${en} room=${e} circle=${t} hands onMade=${_e} onCancel=${()=>i(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${G.hands}</button></div>`}
${v.length>0&&a`<details><summary>${Se.members}</summary>
<p class="soft small">${Se.membersHint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${oe} aria-label=${G.wayOf(y.name)} onClick=${()=>z(y)}>${G.way}</button>`}
${y.role==="participant"&&a`<${se} label=${Se.member} name=${Se.memberOf(y.name)} kind="btn small quiet" ask=${Se.memberAsk(y.name)} yes=${Se.memberYes}
busy=${oe} onYes=${()=>C(y)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${ae.title}</summary>
<p class="soft small">${ae.hint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${se} label=${ae.one} name=${ae.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?ae.ask(y.name):ae.askDesk(y.name)} yes=${ae.yes} no=${ae.no}
busy=${oe} onYes=${()=>P(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?ae.busy:d.busy.startsWith("way")?G.making:r}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function zo({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,i]=h(!1),[c,l]=h([]),r=T(),m=async p=>{p.preventDefault(),i(!1);let d=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(l($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=B();await r.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),i(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${J} problems=${c} summary=${O.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${j(c,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!r.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${r.sentence}</p>
</form>
</section>`}function Vo({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${R(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function nn({room:e,gathering:t}){let n=yn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([c,l])=>{let[r,m]=[dn(e,l.arriving),dn(e,l.leaving)],p=r&&m?Ht.both(r,m):r||m&&Ht.leaving(m);return{person:c,said:p,name:e.words((o?.members[c]??o?.waiting[c])?.name)}}).filter(c=>c.said&&c.name);return i.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Ht.desk}</h2>
<ul class="numbers">${i.map(c=>a`<li key=${c.person} class="small"><span dir="auto" translate="no">${c.name}</span> <span class="soft">${c.said}</span></li>`)}</ul>
</section>`:null}function Uo({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${K(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
<${nn} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function Zo({view:e,open:t,busy:n,back:o,onRevoke:s}){let i=e.state==="open"&&!t?"expired":e.state,c=[e.used>0&&A.usedBy(e.used),t&&A.goodUntil(K(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?G.forBack(o):e.desk?G.forHands:e.reusable?A.forMany:A.forOne}</span> <span class=${`mark ${i}`}>${A.state[i]??i}</span>
${c.length>0&&a`<small class="soft"> ${c.join(" \xB7 ")}</small>`}</p>
${t&&a`<${se} label=${A.revoke} kind="btn small quiet" ask=${A.revokeAsk} yes=${A.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Jo({room:e,circle:t,desk:n,spoken:o}){let[s,i]=h(!1),[c,l]=h(null),r=T(),m=Date.now(),p=Object.entries(n.invitations).sort(([,b],[,f])=>Number(f.expires)-Number(b.expires)),d=b=>b.state==="open"&&Number(b.expires)>m,$=p.filter(([,b])=>d(b)),u=p.filter(([,b])=>!d(b)),g=([b,f])=>a`<${Zo} key=${b} view=${f} open=${d(f)} busy=${r.busy===b}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>r.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${A.title}</h2>
${c?a`<${tn} made=${c} spoken=${o} onDone=${()=>l(null)} />`:s?a`<${en} room=${e} circle=${t} onMade=${b=>{l(b),i(!1)}} onCancel=${()=>i(!1)} />`:R(e)&&a`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${A.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(g)}</ul>`:!c&&!s&&a`<p class="soft small">${A.none}</p>`}
${u.length>0&&a`<details><summary>${A.older(u.length)}</summary><ul class="names">${u.map(g)}</ul></details>`}
<p role="alert" class="refusal">${r.sentence}</p>
</section>`}function on({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Re.least,Math.min(Re.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${_.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Re.least} onClick=${()=>o(-1)}><span class="visually-hidden">${_.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Re.most} onClick=${()=>o(1)}><span class="visually-hidden">${_.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function Qo({room:e,circle:t,desk:n,gathering:o,head:s,onBack:i}){let c=n.planned[o],l=Object.values(n.members).filter(f=>f.role==="participant").length,[r,m]=h(()=>Math.max(3,Math.min(12,l||8)));N(()=>{bt()},[]);let p=at.value.known;if(!c)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${X.title}</h1></div></header><p>${X.gone}</p></main>`;let d=Number(c.at),$=e.words(c.theme),u=d,g=c.agenda.reduce((f,v)=>f+e.words(c.segments[v].prompt).length,0),b=c.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${X.title}</h1><p class="soft">${X.lead}</p></div></header>
<div class="on-screen between"><${on} people=${r} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${X.print}</button></div>
<article class=${`paper${b?" dense":""}`} aria-label=${X.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${x.gathering(c.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${K(d)}, ${Ee(d,c.minutes)}${!Je(d,c.zone,le())&&` (${Ee(d,c.minutes,c.zone)} ${Ze(c.zone)})`}</p></header>
<table><thead><tr><th scope="col">${X.begins}</th><th scope="col">${X.part}</th><th scope="col">${X.minutes}</th><th scope="col">${X.each(r)}</th></tr></thead>
<tbody>${c.agenda.map(f=>{let v=c.segments[f],C=u;u+=v.minutes*6e4;let P=v.each?.[r];return a`<tr key=${f}><td>${Ee(C,v.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(v.title)||fe[v.kind]}</b>${v.prompt&&a`<p dir="auto">${e.words(v.prompt)}</p>`}</td>
<td>${v.minutes}</td><td>${P===void 0?"":De(P)}</td></tr>`})}</tbody></table>
<footer><h3>${X.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${X.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&X.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${X.noCare}</p></footer>
</article>
</main>`}async function Xo(e,t,n){let o=new Map(e.circle.agreements.map(l=>[e.words(l),l])),s=n.map(l=>({text:l,id:o.get(l)??B()})),i=ce(),c=await qt(e,e.held.desk,We(e,{agreements:n,version:t}),i);return{command:{do:"revise_agreements",version:t,items:s.map(l=>l.id),pages:c},texts:Object.fromEntries(s.filter(({text:l})=>!o.has(l)).map(({id:l,text:r})=>[l,r])),bodies:i.bodies}}var ba=24,sn=e=>e.map(t=>({key:B(),text:t}));function an(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function rn({list:e,problems:t,onList:n}){let o=Q(""),s=()=>{o.current=B(),n([...e,{key:o.current,text:""}])},i=l=>{n(e.filter(r=>r!==l)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${l=>{let r=o.current&&l?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
<ol>${e.map((l,r)=>a`<li key=${l.key}>
<${E} id=${`promise-${l.key}`} label=${I.agreement(r+1)} bare as="textarea" value=${l.text}
problem=${j(t,`promise-${l.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===l?{...l,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>i(l)}><span class="visually-hidden">${I.removeNth(r+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=ba} onClick=${s}>${I.add}</button>
${j(t,"promise-add")&&a`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function es({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(b=>e.words(b)),[i]=h(t.agreements_version+1),[c,l]=h(()=>sn(s)),[r,m]=h([]),[p,d]=h(!1),$=T(),u=t.agreements_version>=i&&!$.busy,g=async b=>{b.preventDefault();let f=c.map(C=>C.text.trim()),v=an(c);m(v),d(!v.length&&f.join(`
`)===s.join(`
`)),!(v.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>F(e,C=>Xo(C,i,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${J} problems=${r} summary=${O.summary} />
<${rn} list=${c} problems=${r} onList=${l} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(i)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function ts({when:e,at:t,problems:n,onWhen:o}){let s=ht(()=>[...new Set([e.zone,...zn()])].sort(),[e.zone]),i=r=>t===void 0?"":`${K(t,r)}, ${te(t,r)}`,c=!!(e.date&&e.time)&&t===void 0,l=Ct(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${_.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${_.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${j(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${_.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${j(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${_.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
${s.map(r=>a`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?Je(t,e.zone,le())?_.reads(i(e.zone)):a`${_.reads(_.readsZone(i(e.zone),Ze(e.zone)))} <b>${_.readsYours(i(le()))}.</b>`:c?_.timeSkipped:""} ${l?_.timeTwice:""}</p>
</fieldset>`}function ns({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||fe[e.from.kind],i=e.out||!Ke(e)?void 0:Ro(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?_.leftOut:i===void 0?"":(i<Ho?_.eachLittle:_.each)(De(i),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${_.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${c=>o({...e,minutes:c})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${_.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${_.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${c=>o({...e,prompt:c})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Wo(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?_.takeIn:_.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?_.takeIn:_.leaveOut}</button>`}
</li>`}var ga=10080*6e4;function ka(e){let t=Object.values(e.planned).sort((i,c)=>Number(c.at)-Number(i.at))[0],n=t?.zone||le(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(i=>Number(i.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=Vn(o+ga,n);return{date:Date.parse(s)>Date.now()?s:"",time:Un(o,n),zone:n}}function os({room:e,desk:t,n,template:o,onDone:s}){let[i,c]=h(()=>ka(t)),[l,r]=h(()=>Lo(o,n)),[m,p]=h(o.gathering[l]?.theme??""),[d,$]=h(()=>bn(o.gathering[l])),[u,g]=h(Re.usual),[b,f]=h([]),[v]=h(B),C=T(),P=Ct(i.date,i.time,i.zone)[0],z=gn(d),_e=L=>{r(L),p(o.gathering[L].theme),$(bn(o.gathering[L]))},oe=()=>{let L={date:!i.date&&_.dateMissing,time:!i.time&&_.timeMissing},U=i.date&&i.time&&P===void 0&&_.timeSkipped;return[L.date&&{id:"plan-date",sentence:L.date},L.time&&{id:"plan-time",sentence:L.time},U&&{id:"plan-time",sentence:U},P!==void 0&&P<Date.now()&&{id:"plan-date",sentence:_.datePast},...d.filter(re=>!re.out&&!Ke(re)).map(re=>({id:`min-${re.id}`,sentence:_.minutesBad})),z>st&&{id:"plan-people",sentence:_.sumTooLong}].filter(re=>typeof re=="object")},y=async L=>{L.preventDefault();let U=oe();if(f(U),U.length)return;let{plan:re,bodies:cn}=Ko({gathering:v,at:P,zone:i.zone,theme:m,parts:d});await C.run("plan",()=>e.send({do:"plan_gathering",plan:re},cn))&&s()},de=L=>$(d.map(U=>U.id===L.id?L:U));return a`<form class="stack roomy" onSubmit=${y} novalidate autocomplete="off">
<${J} problems=${b} summary=${O.summary} />
<${ts} when=${i} at=${P} problems=${b} onWhen=${c} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${_.template} value=${String(l)} onValue=${L=>_e(Number(L))}>
${o.gathering.map((L,U)=>a`<option key=${U} value=${String(U)}>${_.templateNth(U+1,L.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${_.theme} hint=${_.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${_.agenda}</h2><p class="hint">${_.agendaHint}</p></div>
<${on} people=${u} onPeople=${g} problem=${j(b,"plan-people")} /></div>
<ol class="plan-parts">${d.map(L=>a`<${ns} key=${L.id} part=${L} people=${u} problem=${j(b,`min-${L.id}`)} onPart=${de} />`)}</ol>
<p class="sum" role="status"><b>${_.sum(z)}</b>${P!==void 0&&z>0&&a` <span class="soft">${_.ends(te(P+z*6e4,i.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${C.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!C.busy}>${_.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function ss({head:e,onBack:t,onDone:n,...o}){let[s,i]=h(null),[c,l]=h(""),{room:r,circle:m,desk:p}=o,[d]=h(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),$=async()=>{l("");try{i(await be("/api/templates"))}catch(g){l(g instanceof ee?g.sentence:String(g))}};N(()=>{$()},[]);let u=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${r.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${_.title(d)}</h1></div></header>
${u?a`<${os} ...${o} n=${d} template=${u} onDone=${n} />`:a`<p role="status">${c||O.loading}</p>${c&&a`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function as(e,t,n,{person:o,keys:s,bodies:i}){let{openRecovery:c}=await qe(),l=await c(e,t,n);W(s,"missing_record");let[r]=Gn(s.desk);W(l.desk===r,l.desk<r?"old_record":"missing_record");let m=await On(e,l,i[s.desk[r]]??""),p=Me(m),d=await Pn(e,p,null,i[s.roster.signed]??"");return W(l.number===d.circleKey.number,l.number<d.circleKey.number?"old_record":"missing_record"),W(vn(await xn(l.key),d.circleKey.commitment),"wrong_key"),{...await xt(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[l.number]:l.key}}}async function is(e,{invitation:t,secret:n},o,s,i){let{circle:c,person:l,device:r}=e,m=await kt(c,n),p=gt(await Sn(c,t,m,_t(e)));return{circle:c,token:Ye(m.token),person:l,device:r.id,proof:Fn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:i}}var wa=10*6e4,ya=8e3;async function ls(e,t){let n=we(),o=await Gt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:t,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await rs(e,await Pe(s(),n,{reusable:!1,expires:Date.now()+wa,desk:!0,person:t.person}));let i=B(),c=s().circle.agreements_version;await Z("/api/knock",await is(t,n,c,{id:i,text:await qn(t,i,"\xB7")},Ye(Fe()))),await va(e,t),await rs(e,await ot(s(),t.person));let{roster:l,...r}=t;await Ve(r)}async function rs(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ee(o.code??"",o.sentence??"")}var va=(e,{person:t,device:n})=>new Promise((o,s)=>{let i=r=>(clearTimeout(c),queueMicrotask(()=>l()),r()),c=setTimeout(()=>i(()=>s(new Error("the knock was not seen"))),ya),l=e.lanes.desk.subscribe(r=>{r?.waiting[t]?.device===n.id&&i(o)})});var xa={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function cs({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[i,c]=h({letters:t,code:""}),[l,r]=h([]),m=T(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let b=[!i.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(r(b),b.length)return;await m.run("open",async()=>{let v=e.lanes.member.value;if(!v)throw new Error("nobody is here yet");let C=await $(async()=>as(e.circle,await _a(i.code),i.letters,v));return C?(await ls(e,C),!0):!1})&&n()},$=async g=>{try{return await g()}catch(b){let f=b instanceof je||b instanceof ln?xa[b.code]:void 0;if(!f)throw b;r([f]);return}},u=(g,b,f)=>a`<${E} id=${`sheet-${g}`} as="textarea" label=${b} hint=${f}
value=${i[g]} problem=${j(l,`sheet-${g}`)} onValue=${v=>c({...i,[g]:v})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${p&&a`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${J} problems=${l} summary=${O.summary} />
${u("letters",D.letters,D.lettersHint)}
${u("code",D.code,D.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?D.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${D.open}</button>
</form>
</main>`}var ln=class extends Error{code="wrong_code"},_a=async e=>{let{codeTyped:t}=await qe();return t(e).catch(n=>{throw n instanceof je&&n.code==="wrong_key"?new ln:n})};var Oa=()=>import("./field-qr-NDFEY4X5.js").then(e=>e.Qr);function ms({room:e,onMake:t}){return R(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function Sa(e){let{held:t}=mt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:i}=t.deskKeys,{newCode:c,sealRecovery:l,codeWords:r}=await qe(),m=c();return{letters:await l(t.circle,m,{desk:i,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await r(m)}}function ds({room:e,circle:t,head:n,onBack:o}){let[s,i]=h(null);N(()=>{Sa(e).then(i)},[e]);let c=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${c}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${c}</p><p>${D.of(K(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${Pt} load=${Oa} text=${Ta(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((l,r)=>a`<li key=${r}>${l}</li>`)}</ol></section>
</article>`}
</main>`}var Ta=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function ps({id:e,letters:t,onKeys:n}){let o=ht(()=>Tt(e),[e]);N(()=>()=>o.close(),[o]);let s=Lt().desk,[i,c]=h(!1),[l,r]=h(""),{step:m,go:p,back:d,head:$}=Bt(t?"recover":"circle"),{state:u,sentence:g}=o.connection.value,b=o.lanes.desk.value,f=o.lanes.ring.value?.circle,v=o.lanes.member.value?.role;if(N(()=>{v==="participant"&&location.replace(`#/circle/${e}`)},[v]),o.stop.value)return a`<${so} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${oo} room=${o} />`;if(!b||!f)return u==="stopped"?a`<${$e} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&g||k.connecting}</p></main>`;let C={room:o,circle:f,desk:b,home:s,spoken:s?.circles.find(y=>y.id===e)?.spoken};if(m==="promises")return a`<${es} ...${C} head=${$} onBack=${d} />`;if(m==="sheet")return a`<${Qo} ...${C} gathering=${l} head=${$} onBack=${d} />`;if(m==="recovery")return a`<${ds} ...${C} head=${$} onBack=${d} />`;if(m==="recover")return a`<${cs} ...${C} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let P=o.lanes.ring.value?.gathering,z=()=>{c(!0),p("plan")},_e=y=>{r(y),p("sheet")};return a`<div hidden=${m!=="plan"}>
${i&&a`<${ss} ...${C} head=${m==="plan"?$:void 0} onBack=${d} onDone=${()=>{c(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||x.untitled(C.spoken??1)}</h1>
<p class="soft">${Ne[f.entry]} · ${nt[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":g||O.offline}</p>
<${zt} room=${o} />
<${Oo} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${Bo} ...${C} />
<div class="sides">
<div class="stack">
<${Yt} room=${o} />
<${Yo} ...${C} running=${P} onPlan=${z} onSheet=${_e} />
<${Jo} ...${C} />
<${Uo} ...${C} />
</div>
<div class="stack">
<${qo} ...${C} />
${f.medium==="beside_a_call"&&a`<${zo} ...${C} />`}
<${Vo} ...${C} onRevise=${()=>p("promises")} />
<${ms} room=${o} onMake=${()=>p("recovery")} />
<${Ft} room=${o} />
</div>
</div>`}
<footer><${Et} /></footer>
</main>`}var Ca=4320*60*6e4;function Na(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${Ie(n,"UTC")} ${e.slice(0,4)}`;return t-n>Ca?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function us({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:i}=Na(e.verified_on,Date.now()),c=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${i}</span></div>
<p dir="ltr" class="ways">${c.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var $s=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],Da={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function Pa(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function fs({line:e,act:t,onSave:n,onCancel:o}){let[s,i]=h({...Da,...e,languages:e?.languages.join(", ")??""}),[c,l]=h([]),r=Q(null);return N(()=>r.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries($s.map(([g])=>[g,s[g].trim()])),$=Pa(d);if(l($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${r}>${e?S.editTitle:S.addTitle}</h3>
<${J} problems=${c} summary=${O.summary} />
<div class="pairs">${$s.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>a`<${E} key=${p} id=${`line-${p}`} label=${d} hint=${$}
value=${s[p]} problem=${j(c,`line-${p}`)} more=${u} onValue=${g=>i({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Aa(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function hs(){let[e,t]=h(null),[n,o]=h(""),[s,i]=h(null),c=T(),l=async()=>{try{t((await be("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof ee?d.sentence:String(d))}};N(()=>{l()},[]);let r=async d=>{let{verified_on:$,...u}=d,g=await c.run(d.label,()=>Z("/api/crisis-lines",u));g&&(t(g.lines),i(null))},m=()=>{c.forget(),i(null)};if(!e)return n?a`<${$e} sentence=${n} onAgain=${l} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let p=d=>a`<${fs} line=${d} act=${c} onSave=${r} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${Aa(e).map(([d,$])=>a`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?p(u):a`<${us} line=${u} busy=${c.busy===u.label} onConfirm=${()=>r(u)} onEdit=${()=>i(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>i("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?c.sentence:""}</p>
</main>`}function bs({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Ne[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||fe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function gs({person:e,title:t,name:n,about:o,medium:s,entry:i,template:c,agreements:l}){let r=B(),m=await Hn(r),p=Fe(),d={...await xt(r,Me(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},$=ce(),u=async(v,C)=>{let P=B(),z={circle:r,gathering:null,author:e,kind:v,id:P,turn:null},{sealed:_e,wraps:oe}=await Ge(z,0,C,d.device,[{audience:"circle",owner:r,number:1,key:p}]);return $.bodies[P]=pe(e,_e,oe),P},g=await vt(r,m.keys,{what:"circle",owner:r,number:1,key:p,before:null}),b=await wt(r,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{..._t(d),ended:!1}]});return{request:{founding:{circle:r,medium:s,entry:i,template:c,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(l.map(v=>u("agreement",v))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(g.record)}},bodies:$.bodies},held:d}}function ks({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,c]=h(()=>sn(e.agreements)),[l,r]=h([]),[m,p]=h(null),d=T(),$=b=>s({...o,...b}),u=async b=>{b.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:I.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:pt.nameMissing}),o.about.trim()||f.push({id:"about",sentence:I.aboutMissing}),f.push(...an(i)),r(f),f.length)return;let v={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(P=>P.text.trim())},C=await d.run("make",async()=>{let P=JSON.stringify(v),z=m?.of===P?m.made:await gs(v);return p({of:P,made:z}),await Z("/api/circles",z.request),await Ve(z.held),z.held});C&&location.replace(`#/desk/${C.circle}`)},g=(b,f)=>Object.keys(f).map(v=>({value:v,label:b[v],hint:f[v]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${J} problems=${l} summary=${O.summary} />
<${E} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${j(l,"title")}
onValue=${b=>$({title:b})} more=${{maxlength:80}} />
<${E} id="my-name" label=${pt.name} hint=${pt.nameHint} value=${o.name} problem=${j(l,"my-name")}
onValue=${b=>$({name:b})} more=${{maxlength:60}} />
<${ft} id="medium" label=${I.medium} value=${o.medium} options=${g(nt,po)} onValue=${b=>$({medium:b})} />
<${ft} id="entry" label=${I.entry} value=${o.entry} options=${g(Ne,uo)} onValue=${b=>$({entry:b})} />
<${E} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${j(l,"about")}
onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${rn} list=${i} problems=${l} onList=${c} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?pt.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${I.make}</button>
</form>`}function ws(){let[e,t]=h(null),[n,o]=h(""),[s,i]=h(null),{step:c,go:l,back:r,head:m}=Bt("choose"),p=async()=>{o("");try{let[u,g]=await Promise.all([be("/api/me"),be("/api/templates")]),b=await St(u.circles.map(f=>f.circle));t({me:u,templates:g,name:[...b.values()].at(-1)?.name??""})}catch(u){o(u instanceof ee?u.sentence:String(u))}};if(N(()=>{p()},[]),n)return a`<${$e} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${O.loading}</p></main>`;let d=c==="write"&&s,$=u=>{i(u),l("write")};return a`<main class="page desk narrow">
<header><div>
${d?a`<button class="back" onClick=${r}>${I.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?I.title:I.choose}</h1>
<p class="soft">${d?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${bs} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!d}><${ks} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function ys({params:e}){let t=e.circle==="new"?ws:e.circle==="lines"?hs:ps,[n,o]=h(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Dt(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function vs({room:e}){let t=Y(e);if(!t)return null;Oe.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],i=o===t.segment,c=i&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${It(e,s)}</span>
<span>${i?w.agendaElapsed(Math.min(c,s.minutes),s.minutes):ue(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var ye={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside"};function xs({room:e,ask:t}){Oe.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=Mt(e);return o.sort(([,i],[,c])=>Number(c.with.includes(s))-Number(i.with.includes(s))),o.map(([i,c])=>{let l=c.with.includes(s),r=c.with.map(m=>H(e,m));return a`<section key=${i} class="card">
<h2>${ye.title} <span>${Dt(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${l?ye.withYou(H(e,i)):ye.withOthers(H(e,i),it(r))}</p>
${l&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${ye.back}</button>`}
</section>`})}var V={title:"The door",open:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Everyone who waits reads the same sentence. Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},out:"Have someone step out",outHint:"For the others it looks as if they had stepped out. Their place and their words are kept.",outOf:e=>`Step out: ${e}`,outSure:e=>`Have ${e} step out? They read a kind sentence and see who they can call. Signals still reach you.`,outYes:"Yes, step out",keep:"Not now",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`,forGood:"To remove someone for good, go to the circle\u2019s page."};var Ma=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function _s({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:i}=n?.can??{};if(!n?.door||!i)return null;let{told:c,asked_out:l,locked:r}=n.door,m=Object.entries(Y(e)?.seats??{}).filter(([d,$])=>$.role==="participant"&&!l.includes(d)),p=d=>t({do:"tell_waiting",gathering:i,...d!==c&&{note:d}});return a`<section class="card door-card">
<h2>${V.title}</h2>
<p class="small soft">${r?V.locked:V.open}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${V.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${V.unlock}</button>`}
${l.map(d=>a`<div key=${d} class="waiting-one"><p dir="auto">${V.isOut(H(e,d))}</p>
<button class="btn" aria-label=${V.backOf(H(e,d))} onClick=${()=>t({do:"let_back_in",gathering:i,person:d})}>${V.back}</button></div>`)}
<details><summary>${V.tell}</summary><p class="small soft">${V.tellHint}</p><div class="stack">
${Ma.map(d=>a`<button key=${d} class="btn" aria-pressed=${d===c} onClick=${()=>p(d)}>${V.notes[d]}</button>`)}
</div></details>
${m.length>0&&a`<details><summary>${V.out}</summary><p class="small soft">${V.outHint}</p><div class="stack">
${m.map(([d])=>a`<${Te} key=${d} label=${V.outOf(H(e,d))} sure=${V.outSure(H(e,d))} yes=${V.outYes} no=${V.keep}
act=${()=>t({do:"step_someone_out",gathering:i,person:d})} />`)}
</div><p class="small soft"><a href=${`#/desk/${e.circle}`}>${V.forGood}</a></p></details>`}
</section>`}var Os=e=>De(Math.round(e/1e3)),M={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ue(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ue(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Os(e)}`,shareNote:(e,t)=>`Each has ${Os(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ue(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},ve={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ue(e)} longer`,more:e=>`+${ue(e)}`,counts:(e,t,n,o)=>`${ue(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ue(e)} longer`,letGo:"Let the question go"};function Ss({room:e,ask:t,sentence:n}){let[o,s]=h(!1),i=Y(e),c=e.lanes.desk.value?.can.reseat;if(!i||!c)return null;let{order:l}=i,r=p=>t({do:"reseat",gathering:c,order:p}),m=p=>r([...l.slice(0,p-1),l[p],l[p-1],...l.slice(p+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${M.order}</button>
${o&&a`<${Qe} title=${M.order} onClose=${()=>s(!1)}>
<p class="small soft">${M.orderNote}</p>
<button class="btn" onClick=${()=>r([...l].reverse())}>${M.reverse}</button>
<ol class="seat-order">${l.map((p,d)=>a`<li key=${p}><span dir="auto" translate="no">${H(e,p)}</span>
${d>0&&a`<button class="btn" aria-label=${M.earlier(H(e,p))} onClick=${()=>m(d)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${ie} sentence=${n} />
</${Qe}>`}`}function Ns({room:e,ask:t}){let n=e.lanes.desk.value,o=Y(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:i,passed:c}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!i.length&&!c.length)return null;let l=H(e,o.person);return a`<section class="card floor">
<h2>${w.piece}</h2>
${l&&a`<p class="small"><span class="soft">${o.at==="held"?M.has:M.hasOffer}: </span><b dir="auto" translate="no">${l}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${M.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${M.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${M.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${M.hinted}</p>`}
${i.length>0&&a`<${Ts} room=${e} label=${to(e)?.kind==="open_centre"||Y(e)?.hands?ao.notYet:w.notYet} people=${i} />`}
${c.length>0&&a`<${Ts} room=${e} label=${w.passed} people=${c} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${M.skip(l)}</button>`}
${s.offer&&a`<${Cs} room=${e} label=${o.at==="offered"?M.offerInstead:M.offer} each=${M.offerTo} people=${s.offer_to??[]}
act=${r=>t({do:"offer",segment:s.offer,person:r,turn:B()})} />`}
${s.begin_round&&a`<${Cs} fold room=${e} label=${M.begin} each=${M.beginWith} people=${Ia(e).slice(1)}
act=${r=>t({do:"begin_round",segment:s.begin_round,first:r})} />`}
${s.move_on&&a`<${Te} label=${w.moveOn} sure=${w.moveOnSure(l)} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function Ia(e){let t=Y(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var Ts=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${H(e,o)}</span>`)}</p>`,Ea=8;function Cs({room:e,label:t,each:n,people:o,act:s,fold:i=!1}){let[c,l]=h(!1),r=p=>p?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=Ea;return!c&&!m?a`<button class="btn" onClick=${()=>l(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:r} tabindex="-1">${t}</p>
${o.map(p=>a`<button key=${p} class="btn" dir="auto" aria-label=${n(H(e,p))} onClick=${()=>(l(!1),s(p))}>${H(e,p)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>l(!1)}>${M.fold}</button>`}
</div>`}async function Ds({held:e,desk:t,running:n,sealed:o},s){let i=t.held?.[s],c=ze(e,"gathering");W(i&&n&&c?.owner===n&&c.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:l,sealed:r,wraps:m}=Ue(o(i.words)??"");W(l===i.author,"wrong_author");let p={circle:e.circle,gathering:n,author:l,kind:"reflection",id:i.words,turn:i.turn},d=await yt(p,r,m,$=>e.roster.devices.get($),Ot(e),c);return{command:{do:"release_words",reflection:s,words:i.words},bodies:{[i.words]:pe(l,r,[...m,d])}}}async function Ps({held:e,desk:t,running:n,sealed:o},s,i){let c=t.held?.[s];if(W(c&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:s}};let l=e.roster.devices.get(Nn(Ue(o(c.words)??"").sealed)),r=ze(e,"desk");W(l&&l.member===c.author&&r,"no_key");let m=B(),p={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},d={audience:"member",owner:c.author,number:0,public:l.self},{sealed:$,wraps:u}=await Ge(p,0,i,e.device,[r,d]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:pe(e.person,$,u)}}}function As({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:i}=n?.can??{};if(!n||!R(e)||!o&&!s||no(e)?.medium!=="written")return null;let c=Ba(n.held??{}),l=Object.values(n.returned??{}),r=n.holds??[],m=r.length>0,p=s?q.on:m?q.some(r.map(d=>d==="newcomers"?q.newcomers:typeof d=="string"?"":H(e,d.person))):q.off;return a`<section class="card review">
<h2>${q.title} ${c.length>0&&a`<span>${c.length}</span>`}</h2>
<p class="small soft" dir="auto">${p}</p>
${c.map(([d,$],u)=>a`<${Ha} key=${d} room=${e} id=${d} one=${$} behind=${c.slice(0,u).some(([,g])=>g.turn===$.turn)} />`)}
${m&&!c.length&&a`<p class="small soft" role="status">${q.none}</p>`}
${l.length>0&&a`<p class="small soft" dir="auto">${q.gaveBack(l.map(d=>H(e,d.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${q.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${q.stop}</button>`}
${i&&!s&&a`<${La} room=${e} gathering=${i} holds=${r} ask=${t} />`}
</section>`}var Ba=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Ha({room:e,id:t,one:n,behind:o}){let s=T(),[i,c]=h(""),l=H(e,n.author),r=e.words(n.words),m=()=>s.run("release",()=>F(e,d=>Ds(d,t))),p=()=>s.run("return",()=>F(e,d=>Ps(d,t,i)));return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${l}</b></p>
<p class=${r?"voice":"small soft"} dir="auto" translate="no">${r||q.unread}</p>
<label class="stack"><span class="small">${q.note(l)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${i} onInput=${d=>c(d.target.value)}></textarea></label>
<div class="row">
${r&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${q.releaseOf(l)} onClick=${m}>${q.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${i.trim()?q.giveBackNoteTo(l):q.giveBackTo(l)} onClick=${p}>${i.trim()?q.giveBackNote:q.giveBack}</button>
</div>
${o&&a`<p class="small soft">${q.behind}</p>`}
<${ie} sentence=${s.sentence} />
</article>`}function La({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(Y(e)?.seats??{}).filter(([,r])=>r.role==="participant"),i=r=>n.some(m=>typeof m=="object"&&m.person===r),c=(r,m)=>o({do:"hold_words",gathering:t,on:r,whose:m}),l=n.includes("newcomers");return a`<button class="btn" aria-pressed=${l} onClick=${()=>c(!l,"newcomers")}>${q.ofNewcomers}</button>
<details><summary>${q.ofOne}</summary><div class="row">
${s.map(([r])=>a`<button key=${r} class="btn" aria-pressed=${i(r)} onClick=${()=>c(!i(r),{person:r})}><span dir="auto" translate="no">${H(e,r)}</span></button>`)}
</div></details>`}var Ms=["i_need_a_person","give_me_a_moment","ok"];function Is({room:e,ask:t}){Oe.value;let n=e.lanes.desk.value,o=l=>w.ago(e.running()-Number(l)),s=Object.entries(n?.signals??{});s.sort(([,l],[,r])=>Ms.indexOf(l.kind)-Ms.indexOf(r.kind)||Number(l.since)-Number(r.since));let i={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},c=Object.entries(n?.checks??{}).filter(([l,r])=>!r.answer||!n?.signals[l]);return a`
${s.map(([l,r])=>a`<section key=${l} class=${`card ${r.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${w.signals[r.kind]} <span>${o(r.since)}</span></h2>
<p dir="auto">${i[r.kind](e.words(r.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:l})}>${w.seen}</button>
</section>`)}
${c.map(([l,r])=>a`<section key=${`check ${l}`} class="card">
<h2>${r.answer?w.signals[r.answer]:w.wasAsked} <span>${o(r.answered??r.since)}</span></h2>
<p dir="auto">${r.answer?i[r.answer](e.words(r.name)):w.noAnswer(e.words(r.name))}</p>
${r.answer?a`<button class="btn" onClick=${()=>t({do:"answer_signal",person:l})}>${w.seen}</button>`:a`<button class="btn quiet" onClick=${()=>t({do:"check",person:l,on:!1})}>${w.takeBackCheck}</button>`}
</section>`)}
`}function Es(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var Bs=(e,t)=>Number(e.closing_begins)-t;function Hs(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function Ls({room:e,ask:t}){let n=e.lanes.desk.value,o=Y(e);if(!n||!o)return null;let{can:s,staying:i}=n,c=o.asks_to_stay,l=(m,p=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:p});if(!c||!i){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(p=>p<=Number(s.ask_to_stay));return a`<p class="small soft">${ve.ask}</p><div class="pair thirds" role="group" aria-label=${ve.ask}>
${m.map(p=>a`<button key=${p} class="btn" aria-label=${ve.askFor(p)} onClick=${()=>l(o.minutes+p)}>${ve.more(p)}</button>`)}
</div>`}let r=c-o.minutes;return a`<div class="staying" role="status">
<p class="small">${ve.counts(i.stay,i.go,i.open,r)}</p>
${i.go>0&&a`<p class="small told-gently">${ve.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:c})}>${ve.stay(r)}</button>`}
<button class="btn" onClick=${()=>l(c,!1)}>${ve.letGo}</button>`}var Wa=5;function Ws({room:e,ask:t}){Oe.value;let n=e.lanes.desk.value,o=Y(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:i}=n,c=io(e),l=c.of==="turn"?c.left:0,r=e.running(),m=i.share_time&&Es(s,r,l),p=Math.min(Wa,s.spare),d=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${M.time}</h2>
${o.phase==="open"&&a`<${Ra} left=${Bs(s,r)} over=${Hs(s,r,l)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(s.each)})}>${M.share(m)}</button>
<p class="small soft">${M.shareNote(Number(s.each),s.to_come??0)}</p>`}
${i.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:d+p})}>${M.more(p)}</button>`}
<${Ls} room=${e} ask=${t} />
${i.slow_pace&&a`<button class="btn" title=${M.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${M.slow}</button>`}
${i.usual_pace&&a`<p class="small soft" role="status">${M.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${M.usual}</button>`}
</section>`}var Ra=({left:e,over:t})=>a`<p class="small">${e<=0?M.closingNow:M.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${M.eats(t)}</p>`}`;function Rs({room:e,ask:t}){let n=T(),o=Jt(e),s=R(e),i=e.lanes.desk.value,c=Object.entries(i?.waiting??{});if(!i||!c.length)return null;let l=i.can.admit&&!n.busy,r=m=>l&&n.run(m,()=>F(e,p=>ot(p,m)));return a`<section class="card">
<h2>${w.waiting} <span>${c.length}</span></h2>
${c.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Zt($)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${Ut} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!l} aria-describedby=${l?void 0:"admit-later"} onClick=${()=>r(m)}>${w.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${ke.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!l&&a`<p class="small soft" id="admit-later">${n.busy?he.admitting:i.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${ie} sentence=${n.sentence} />
</section>`}function Ka({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=At(e),i=e.lanes.desk.value;return!i||!eo(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${zt} room=${e} />
<${Is} room=${e} ask=${o} />
<${xs} room=${e} ask=${o} />
<${Rs} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${ja} room=${e} ask=${o} />
<${ie} sentence=${s} />
</section>
<${Ns} room=${e} ask=${o} />
<${Ws} room=${e} ask=${o} />
<${As} room=${e} ask=${o} />
<${_s} room=${e} ask=${o} />
<${vs} room=${e} />
<${nn} room=${e} gathering=${Y(e)?.id} />
<${Ya} room=${e} ask=${o} sentence=${s} />
<${Yt} room=${e} />
${i.can.release&&a`<${Ft} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function ja({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=Y(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${Te} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(It(e,o.segments[s??""]))}</button>`].filter(Boolean),c=o.round==="going"||o.hands&&o.piece.at!=="home";return a`<div class=${c&&!n.resume?"acts":"next-acts"}>${i}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function Ya({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=Y(e);if(!o||!s)return null;let i=s.lead===Mt(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${i?w.youLead:w.leads(H(e,s.lead))}</p>
<${Ss} room=${e} ask=${t} sentence=${n} />
${!i&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${w.lead}</button>`}
${o.close_gently&&a`<${Te} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${Te} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}function Fa({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=At(e),i=e.lanes.desk.value?.can,c=Y(e)?.seats[t];if(!i||!c)return null;let l=i.hand_lead?.people.includes(t)&&i.hand_lead.gathering,r=e.lanes.member.value?.can.aside,m=r?.people.includes(t)&&r.gathering,p=e.lanes.desk.value?.asides??{},d=async $=>await o($)&&n();return a`<${Qe} title=${H(e,t)} onClose=${n}>
<p class="soft">${Xn[c.presence]}</p>
<button class="btn way" onClick=${()=>d({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${m&&a`<button class="btn way" onClick=${()=>d({do:"aside",gathering:m,person:t})}><b>${p[t]?ye.join:ye.start}</b><span>${ye.startNote}</span></button>`}
${l&&a`<button class="btn way" onClick=${()=>d({do:"hand_lead",gathering:l,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${ie} sentence=${s} />
</${Qe}>`}function Ga({room:e,gathering:t}){let n=T();return R(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>F(e,o=>tt(o,t)))}>${k.openDoors}</button>
<${ie} sentence=${n.sentence} />`:null}var xe={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function Ks({params:e}){let[t,n]=h("opening"),[o,s]=h(""),i=async()=>{n("opening");try{await Z("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(c){let l=c instanceof ee?c:new ee("network",String(c));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return N(()=>{i()},[]),t==="fault"?a`<${$e} sentence=${o} onAgain=${i} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${xe.welcome}</h1><p role="status">${xe.opening}</p></main>`:a`<main class="page door">
<header><h1>${xe.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${xe.closedDo}</p>
<ul class="bullets"><li>${xe.closedServer} <code>${xe.command}</code></li><li>${xe.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${xe.again}</button>
</main>`}export{ys as Circle,vo as Desk,Ka as DeskColumn,Ga as OpenDoors,Fa as PersonSheet,Ks as Setup};
