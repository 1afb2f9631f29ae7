/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as Ae}from"./chunk-JGC24SDG.js";import{b as yo}from"./chunk-QOGGFIBW.js";import{a as $e}from"./chunk-K5CFQKU7.js";import{a as O,b as pe}from"./chunk-KUXAVNG4.js";import{$a as mo,$b as On,Aa as Qe,Ab as ee,Ba as ao,Bb as ho,Cb as bo,G as Dt,Ha as Xe,I as Le,J as Wn,K as At,La as Wt,M as We,N as Hn,Nb as go,O as jn,Oa as we,P as Rn,Pa as et,Pb as ko,Qa as ro,R as Kn,Rb as wo,S as Yn,Sa as Ht,T as Fn,Ta as ue,Ua as io,Va as jt,Wa as lo,X as Pt,Xa as co,Xb as xn,Y as Gn,Ya as ce,Yb as zt,Z as qn,Za as He,Zb as _n,_a as K,_b as vo,a,aa as zn,ab as je,ac as xo,b as f,bb as po,bc as _o,c as A,ca as Vn,cb as tt,d as Z,da as Un,db as nt,e as St,ea as Zn,eb as Rt,f as In,fa as Ue,fb as Kt,g as En,ga as Ze,gb as ye,ha as Mt,hb as me,i as pt,ia as Jn,j as Ee,ja as Qn,jb as ot,k as Ct,ka as Bt,kb as J,l as ke,la as Xn,ma as eo,mb as ve,n as le,na as to,nb as uo,o as Se,oa as no,ob as j,p as X,pa as Je,pb as st,q as ut,qb as $o,r as Tt,rb as N,s as ze,sa as oo,sb as fo,t as R,ta as C,tb as Yt,ua as L,ub as Ft,v as Ln,wa as It,wb as Gt,xa as Et,xb as qt,y as Ve,ya as so,yb as E,z as Nt,za as Lt,zb as F}from"./chunk-W3LUKXSL.js";var fa=1e4,Oo=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Vt(){let[e,t]=f(null),[n,o]=f(""),s=Z(0),r=In(async()=>{let i=++s.current;try{let c=await Se("/api/desk");if(i!==s.current)return;t(c),o("")}catch(c){if(i!==s.current)return;if(c instanceof le&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof le?c.sentence:String(c))}},[]);return A(()=>{let i=()=>{document.visibilityState==="visible"&&r()},c=setInterval(i,fa),l=oo.subscribe(()=>{r()});for(let[m,d]of Oo)m.addEventListener(d,i);return()=>{clearInterval(c),l();for(let[m,d]of Oo)m.removeEventListener(d,i);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var ha=480,ba=24;function at({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Pe=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Ut=(e,t)=>e.length<ha?e:e.filter(n=>!n.ended||t(n.member));function Zt(e,t,n){return R(n,"no_key"),{named:t,give:o=>Xn(e,{id:o.device,agree:o.agree},t,n)}}var So=({circle:e,roster:t,circleKeys:n})=>Zt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Sn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return R(s&&n?.id===o,"no_key"),Zt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}function Co({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o)?.number??0,r=Object.entries(n?.id===o?n.keys:{}).filter(([i])=>Number(i)<s).slice(-ba);return Promise.all(r.map(async([i,c])=>Zt(e,{what:"gathering",owner:o,number:Number(i),commitment:await Dt(c)},c)))}var Jt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Fn(e,n,t.number,o.public),give:s=>eo(e,{id:s.device,agree:s.agree},n,t.number,o)}))),Ce=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function $t(e,t,n,{before:o,...s}){let r=Ue(),{named:i,record:c}=await Bt(e,t,{...s,key:r,before:o??null});return{gift:Zt(e,i,r),record:n.add(c),state:{number:i.number,commitment:i.commitment}}}var rt=async(e,t,n,o)=>({roster:o.number,signed:n.add(await Pt(e,t,o))});function fe(){let e={};return{bodies:e,add(t){let n=L();return e[n]=t,n}}}var ft=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function it(e,t){let{held:n}=e,o=fe(),{gift:s,record:r,state:i}=await $t(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...at(n),gatheringKeys:[{gathering:t,...i}]},l={...await rt(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await Ce(o,Pe(c.devices,ft(e)),[s])};return{command:{do:"open_doors",gathering:t,step:l},bodies:o.bodies}}var Qt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Cn(e){return R(Qt(e),"no_key"),e}var ga=["keys_moved","keys_renewed","keys_incomplete"];async function To({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),i=await t(await o(r));if(i.outcome!=="refused"||!ga.includes(i.code??"")||s===5)return i;await n(r.held.roster.seen.number)}}var ka=4e3,W=e=>Qt(e.held.value);function bt(e){let{desk:t,ring:n}=e.lanes,o=Cn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function No(e){return await ht(e.keys,t=>t!=="looking"),await ht(e.lanes.desk,Boolean),await ht(e.lanes.ring,Boolean),W(e)||await ht(e.held,Qt),!!Cn(e.held.value)}var Y=(e,t)=>To({at:async()=>bt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>wa(e,n)},t),wa=(e,t)=>ht(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),ht=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,ka),r=e.subscribe(i=>{t(i)&&o()})});var Re=(e,t,n)=>`${e} ${e===1?t:n}`,lt={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Do={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Me={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Ao={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},Po={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Xt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},xe={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},_={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Re(e,"person asked for you","people asked for you"),waits:e=>Re(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Re(e,"person","people"),seats:(e,t)=>`${Re(e,"participant","participants")}, ${Re(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Re(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},de={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Re(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},w={desk:"Desk",nameless:"a name that was let go",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",hasStep:"has a step",week:e=>`Week ${e} after`,steps:(e,t)=>[pt(e,"One step is kept here","# steps are kept here"),t&&pt(t,"one of them was looked at again","# of them were looked at again")].filter(Boolean).join("; ")+".",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},M={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ke={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},te={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",doors:"Who comes late",doorsHint:"You let them in, never while someone speaks. Whoever was here comes back at any time.",doorsOf:{until_check_in:"Until the check-in is over, then between two parts",any_boundary:"Between two turns, all evening",closed_once_begun:"Closed once it has begun"},agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Be=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var ya=24,va=137.5;function Mo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,ya-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),i=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${i}>
${o.map((c,l)=>{let m=(l/s*360-90)*(Math.PI/180);return a`<circle key=${l} class=${c} style=${{"--h":String((25+l*va)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function Bo(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(i=>4+(i-n)/o*92);for(let i=1;i<r.length;i++)r[i]=Math.max(r[i],r[i-1]+s);for(let i=r.length-1,c=96;i>=0;i--,c-=s)r[i]=Math.min(r[i],c);return e.length===1?[50]:r}var xa=24;function _a(e,t){let n=mo(e,ue(),t);return n===0?`${Rt(new Date(e))==="evening"?_.near.tonight:_.near.today} ${ce(e)}`:n===1?`${_.near.tomorrow} ${ce(e)}`:n>1&&n<7?po(e):He(e)}function Io({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(l=>Number(l.at)),o=Bo(n).map(l=>document.dir==="rtl"?100-l:l),s=e.findIndex(l=>!l.past),r=_.weeks(e.filter(l=>l.past).map(l=>He(Number(l.at))),e.filter(l=>!l.past).map(l=>`${He(Number(l.at))} ${ce(Number(l.at))}`)),i=[];for(let l of[s,e.length-1,0,...e.keys()])l>=0&&i.every(m=>Math.abs(o[m]-o[l])>=xa)&&i.push(l);let c=l=>l<12?"start":l>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((l,m)=>a`<circle key=${l.id} class=${l.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${i.map(l=>a`<text key=${l} class=${l===s?"next":""} x=${`${c(o[l])==="start"?0:c(o[l])==="end"?100:o[l]}%`} y="42"
text-anchor=${c(o[l])}>${l===s?_a(n[l],t):He(n[l])}</text>`)}
</svg>`}var Oa=60*6e4,Sa=240*6e4;function Eo({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),i=e.gatherings.filter(p=>!p.past)[0],c=i?Number(i.at)-o:1/0,l=!e.phase&&n&&c<Oa&&c>-Sa,m=async()=>{let p=Ht(e.id),$=await s.run("open",async()=>await No(p)&&Y(p,u=>it(u,i.id)));p.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[Me[e.entry],lt[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Mo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&a`<p class="live">${Xt[e.phase]}</p>`}
</div>
<div class="what">
<${Io} gatherings=${e.gatherings} now=${o} />
${i&&!e.phase&&a`<p class="small">${_.gathering(i.number)}: ${K(Number(i.at),void 0,o)}, ${ce(Number(i.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:l?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Lo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${_.signals(s.signals)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${_.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${_.waits(s.waiting)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var Ca=()=>import("./field-qr-6RYCJBUF.js").then(e=>e.Qr);function gt({id:e,title:t,label:n,link:o,says:s,done:r,shareText:i,onDone:c,children:l}){let[m,d]=f(""),[p,$]=f(!1),u=Z(null),b=Z(null);A(()=>b.current?.focus(),[]);let g=async()=>{try{await navigator.clipboard.writeText(o),d(O.copied)}catch{u.current?.focus(),u.current?.select(),d(O.copyFailed)}},h=()=>navigator.share({title:i,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${s.map(v=>a`<p key=${v}>${v}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${v=>v.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${g}>${O.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${h}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${p} onClick=${()=>$(!p)}>${p?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${r}</button>
</div>
${p&&a`<figure class="qr-shown"><${Kt} load=${Ca} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${l}
<p role="status" class="told">${m}</p>
</section>`}function Wo(){let[e,t]=f(null),n=C(),o=async s=>{let r=await n.run(String(s),()=>X("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${de.title}</h3>
<p class="soft">${de.lead}</p>
${e?a`<${gt} key=${e.link} id="facilitator-link" title=${e.forMe?de.back:de.invite} label=${de.linkLabel} link=${e.link}
says=${[e.forMe?de.backShown:de.inviteShown,de.once]} done=${de.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${de.invite}</button><p class="soft small">${de.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${de.back}</button><p class="soft small">${de.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Ho(e){let[t,n]=f(new Map),o=e.map(s=>s.id).join();return A(()=>{let s=!0;return o&&Wt(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||_.untitled(s.spoken)}function jo(){let{desk:e,stale:t,sentence:n,load:o}=Vt(),s=C(),r=Ho(e?.circles??[]);if(A(()=>{Tt()},[]),!e&&n)return a`<${ye} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${O.loading}</p></main>`;let i=_.greeting[Rt()],c=()=>s.run("sign-out",()=>X("/api/sign-out",{})).then(l=>l&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${i}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Lo} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${ut.value.known&&!ut.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(l=>a`<${Eo} key=${l.id} card=${l} title=${r(l)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Wo} />
<div class="panel"><h3>${S.title}</h3>
<p class="soft">${e.crisis_line_confirmed?S.open:S.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${S.look}</a></div>
</div>
<div class="panel"><h3>${_.devices}</h3>
<p class="soft">${_.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${_.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${Gt} />
<${pe} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var he={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Ye={title:"Record of controls",count:e=>pt(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function en({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,i],[,c])=>Number(i.done)-Number(c.done)||Number(i.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,r=i=>t.run(i.person,()=>e.send(i));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${he.title}</h2>
<p class="soft small">${he.hint}</p>
${o.map(([i,c])=>{let l=e.words(c.name),m=c.owner&&(c.owner===s?he.you:he.sees(e.words(n.members[c.owner]?.name))),d={person:i,since:c.since};return a`<div key=${i} class="waiting-one">
<p><b dir="auto" translate="no">${l}</b> <span class="small soft" dir="auto">${[he.why[c.why],K(Number(c.since)),c.done?he.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&a`<div class="row">
${c.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${he.takeOf(l)} onClick=${()=>r({do:"take_follow_up",...d})}>${he.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${he.doneOf(l)} onClick=${()=>r({do:"follow_up_done",...d})}>${he.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Ta(e,t){let n=e?.records??{},o={},s=[];for(let[r,{record:i}]of Object.entries(t?.past??{})){if(!i)continue;let c=`${i.count} ${i.head}`;n[r]?n[r]!==c&&s.push(r):o[r]=c}return{changed:s,fresh:o}}function Ro(e){let t=e.held.peek(),{changed:n,fresh:o}=Ta(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Xe(t).catch(()=>{})),n}function tn({room:e}){let t=e.lanes.desk.value,[n,o]=f([]);if(A(()=>o(Ro(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,r])=>r.record).sort(([,r],[,i])=>Number(i.released_at)-Number(r.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Ye.title}</h2>
${n.map(r=>a`<p key=${r} role="alert" class="notice">${Ye.changed(K(Number(t.past[r]?.planned_at)))}</p>`)}
<p>${Ye.count(t.record.count)} <span class="soft small">${Ye.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Ye.what}</p>
${s.slice(0,3).map(([r,i])=>a`<p key=${r} class="small">${Ye.at(K(Number(i.planned_at)))}: <code>${i.record?.head}</code></p>`)}
</section>`}var _e={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},Te={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},G={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},be={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},q={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},V={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${Ee(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${Ee(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},kt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},Tn={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Ko({room:e,onSheet:t}){return W(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${Te.title}</h2>
<p>${Te.works}</p><p>${Te.worksNot}</p><p>${Te.how}</p><p class="soft small">${Te.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${Te.sheet}</button>
</section>`}async function nn({circle:e,deskKeys:t},n,o){let s=Le(n.secret);return o.desk||o.person?`${s} ${await Un(e,t,n,o)}`:s}var wt=e=>Wn(e.split(" ")[0]);async function Yo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Zn(e,t,{invitation:n,secret:wt(o)},s)}var Fo=new Map;function yt(e,t){let n=`${e} ${Le(t)}`,o=Fo.get(n);if(o)return o;let s=At(e,t);return Fo.set(n,s),s}var ct=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),Nn=(e,t,n,o,s)=>no(e,t,n.page,o,JSON.stringify(s));async function on(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,i])=>i.secret),r=await Promise.all(s.map(async([i,c])=>{let l=await yt(e.held.circle,wt(e.words(c.secret)));return[i,o.add(await Nn(e.held.circle,i,l,t,n))]}));return Object.fromEntries(r)}var Na=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ge=()=>({invitation:L(),secret:to(),page:L(),kept:L()});async function Ie(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:i,desk:c=!1,person:l=null},{says:m=ct(e),pin:d=e.held.desk}={}){let{circle:p}=e.held,$=await yt(p,n),u=await Vn($.token),b={circle:p,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:g,wraps:h}=await Ze(b,0,await nn(e.held,{invitation:t,secret:n},{desk:c,person:l}),e.held.device,[Na(e.held)]);return{command:{do:"invite",invitation:t,hash:u,reusable:r,expires:i,page:o,secret:s,...l?{person:l}:c&&{desk:c}},bodies:{[o]:await Nn(p,t,$,d,m),[s]:we(e.held.person,g,h)}}}async function sn(e,t,n=ge()){let{step:o,bodies:s,pin:r}=await zo(e,[t,...qo(e)],ft(e)(t)),i=e.desk.members[t]?.link?await Da(e,n,r,Vo(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...i&&{link:i.link}},bodies:{...s,...i?.bodies}}}async function Da(e,t,n,o){let{command:s,bodies:r}=await Ie(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:i,hash:c,page:l,secret:m}=s;return{link:{invitation:i,hash:c,page:l,secret:m},bodies:r}}async function Go(e,t){let{step:n,bodies:o}=await zo(e,[t,...qo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var qo=e=>e.desk.renew_after??[];async function zo(e,t,n=!1){let{held:o,desk:s,running:r}=e,{circle:i}=o,c=fe(),l=at(o,r),m=H=>!t.includes(H),d=n||s.renew_desk?await Qn(i,o.deskKeys):void 0,p=d?.keys??o.deskKeys,$=o.circleKeys[l.circleKey.number];R($,"no_key");let u=await $t(i,p,c,{what:"circle",owner:i,number:l.circleKey.number+1,before:$});l.circleKey=u.state;let[b]=l.gatheringKeys,g=b&&await $t(i,p,c,{what:"gathering",owner:b.gathering,number:b.number+1});g&&(l.gatheringKeys=[{gathering:b.gathering,...g.state}]),l.devices=Ut(l.devices,H=>H in s.members).map(H=>m(H.member)?H:{...H,ended:!0});let h=Pe(l.devices,m),v=g?Pe(h,Aa(e)):[];return{step:{...await rt(i,p,c,l),circle_key:u.record,...g&&{gathering_key:g.record},...d&&{desk:c.add(d.record)},grants:[...await Ce(c,h,[u.gift]),...g?await Ce(c,v,[g.gift]):[],...d?await Ce(c,Pe(h,ft(e)),await Jt(i,p)):[]],...d&&{pages:await on(e,We(p),Vo(e,t[0]),c)}},bodies:c.bodies,pin:d?We(p):o.desk}}var Aa=e=>t=>ft(e)(t)||e.seats.includes(t);function Vo(e,t){let n=e.desk.members[t]?.name;return ct({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function an({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&W(e)&&e.connection.value.state==="live";return A(()=>{o&&t.run("renew",()=>Y(e,s=>Go(s,n)))},[o,n]),n?a`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?Tn.evening:Tn.text} ${t.sentence}</p>`:null}var rn=65,Pa=32;async function Dn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],i=t.invitations[r?.invitation??""];R(r?.device&&r.proof&&r.invitation&&i,"not_proven");let c=Nt(o(r.proof)??"");R(c.length===3*rn+Pa,"not_proven");let[l,m,d]=[0,1,2].map(g=>c.slice(g*rn,(g+1)*rn)),p=n(i.secret),$=await Yo(e,r.invitation,p),u={member:$.person??s,device:r.device,agree:l,sign:m,self:d};await Rn(e.circle,r.invitation,await yt(e.circle,wt(p)),u,Ve(c.slice(3*rn)));let b=[...e.roster.devices.values()].some(g=>g.member===s);return R(!b||$.person===s,"not_proven"),R((i.person??null)===$.person&&($.desk||!i.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function mt(e,t){let n=e.desk.waiting[t];return R(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Ba(e,t):Ma(e,t)}async function Ma(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:i}=await Dn(e,t),c={...s,ended:!1},l=fe(),m=o&&(!i||r||e.seats.includes(s.member)),d=[So(n),...m?[Sn(n,o),...i?await Co(n,o):[]]:[],...r?await Jt(n.circle,n.deskKeys):[]],p=at(n,o);p.devices=[...Ut(p.devices,b=>b in e.desk.members),c];let $={...await rt(n.circle,n.deskKeys,l,p),admission:l.add(await qn(n.circle,n.deskKeys,s,{roster:p.number,keys:d.map(b=>b.named)})),grants:await Ce(l,[c],d)},u=i?void 0:await Uo(e,t,l,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:l.bodies}}async function Ba(e,t){let{held:n,running:o}=e,s=fe(),r=Pe([...n.roster.devices.values()],l=>l===t),i=o?await Ce(s,r,[Sn(n,o)]):[],c=await Uo(e,t,s);return{command:{do:"admit",person:t,...i.length&&{grants:i},...c&&{name:c}},bodies:s.bodies}}async function Uo({held:e,desk:t,sealed:n},o,s,r){let i=t.waiting[o].name,{author:c,sealed:l,wraps:m}=et(n(i)??"");if(m.some(u=>Kn(u).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:i,turn:null},p=u=>u===r?.device?r:e.roster.devices.get(u),$=Qe(e,"circle");return R($&&c===o,"wrong_author"),s.bodies[i]=we(c,l,[...m,await Mt(d,l,m,p,Lt(e),$)]),i}var ln=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${_e.unproven}.</b> ${_e.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${_e.alike(e.alike)}</span></p>`}`,cn=e=>e.back?_e.back(e.back):e.desk?_e.desk:"";var Ia=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Zo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Ia.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Jo(e,t){let n=Zo(e);return n?t.find(o=>Zo(o)===n):void 0}function mn(e){let[t,n]=f({}),o=e.lanes.desk.value,s=W(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),i=r.map(([c,l])=>`${c} ${l.proof} ${o?.invitations[l.invitation??""]?.secret}`).join();return A(()=>{let c=!0;for(let[l]of s?r:[])Ea(e,l).then(m=>c&&n(d=>({...d,[l]:m})));return()=>{c=!1}},[e,s,i]),c=>{let l=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([p])=>p!==c).map(([,p])=>e.words(p.name)),d=t[c]??{good:s};return{...d,alike:d.back?void 0:Jo(l,m)}}}async function Ea(e,t){try{let n=bt(e),{newcomer:o,desk:s,back:r}=await Dn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof ze),stop:n instanceof ze?n.sentence:void 0}}}function Qo({room:e,desk:t}){let n=C(),o=mn(e),s=W(e),r=Object.entries(t.waiting),i=l=>n.run(l,()=>Y(e,m=>mt(m,l))),c=l=>n.run(l,()=>e.send({do:"decline",person:l}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${w.waiting}>
<h2>${w.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?_e.admitting:r.map(([,l])=>e.words(l.name)).join(", ")}</p>
<ul>${r.map(([l,m])=>{let d=e.words(m.name),p=o(l),$=[cn(p)||(m.first_time?w.firstTime:w.beenHere),m.here?w.pageOpen:w.pageShut,!m.accepted&&w.notAccepted].filter(Boolean);return a`<li key=${l} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${ln} knock=${p} /></div>
<div class="row">
${s&&!p.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${w.admit}: ${d}`} onClick=${()=>i(l)}>${w.admit}</button>`}
<${pe} label=${w.decline} name=${`${w.decline}: ${d}`} ask=${w.declineAsk(d)} yes=${w.declineYes} no=${w.declineNo} busy=${n.busy===l} onYes=${()=>c(l)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var dt=240,Fe={least:3,most:12,usual:8},Xo=20,La=["closing","release"],An=e=>e.segment.map(t=>({id:L(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),es=(e,t)=>(t-1)%Math.max(1,e.gathering.length),ts=e=>!La.includes(e.from.kind);function Ge(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=dt?t:0}var Pn=e=>e.reduce((t,n)=>t+(n.out?0:Ge(n)),0);function ns(e,t){let n=e.from.each[t],o=Ge(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function os({gathering:e,at:t,zone:n,theme:o,parts:s,doors:r}){let i={},c=m=>{if(!m.trim())return;let d=L();return i[d]=m.trim(),d},l=s.filter(m=>!m.out).map(({id:m,from:d,prompt:p,...$})=>({id:m,kind:d.kind,minutes:Ge({id:m,from:d,prompt:p,...$}),each_seconds:d.each_seconds,breath_seconds:d.breath_seconds,title:c(d.title),prompt:c(p),mode:d.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:Pn(s),theme:c(o),agenda:l,...r&&{doors:r}},bodies:i}}var dn=e=>/^\d+$/.test(e.trim())&&Number(e)<=dt?Number(e):0;function ss({id:e,plan:t,room:n,onDone:o}){let[s,r]=f({}),[i,c]=f([]),l=Z(null),m=C();A(()=>l.current?.focus(),[]);let d=u=>s[u]??String(t.segments[u].minutes),p=t.agenda.reduce((u,b)=>u+dn(d(b)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let b=[...t.agenda.filter(h=>!dn(d(h))).map(h=>({id:`now-${h}`,sentence:x.minutesBad})),...p>dt?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(b),b.length)return;let g=Object.fromEntries(t.agenda.filter(h=>dn(d(h))!==t.segments[h].minutes).map(h=>[h,dn(d(h))]));(!Object.keys(g).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:g})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${l}>${Ke.minutesTitle}</h3>
<p class="hint">${Ke.minutesHint}</p>
<${ee} problems=${i} summary=${O.summary} />
<ol class="parts">${t.agenda.map(u=>{let b=n.words(t.segments[u].title)||xe[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${b}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${x.minutesOf(b)} bare value=${d(u)} problem=${F(i,`now-${u}`)}
onValue=${g=>r({...s,[u]:g})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(p)}</b> <span class="soft">${x.ends(ce(Number(t.at)+p*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ke.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Mn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[i,c]=f(!1),l=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${K(l)}</b> <span>${je(l,t.minutes)}</span></p>
${!nt(l,t.zone,ue())&&a`<p class="soft small">${w.inZone(`${K(l,t.zone)}, ${je(l,t.minutes,t.zone)}`,tt(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
${t.doors&&a`<p class="soft small">${x.doors}: ${x.doorsOf[t.doors]}</p>`}
<details><summary>${w.agenda(t.minutes)}</summary>
${i?a`<${ss} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(p=>{let $=t.segments[p],u=$.each?.[d];return a`<li key=${`${e}-${p}`}>
<span><span dir="auto">${n.words($.title)||xe[$.kind]}</span>${u&&a`<small class="soft"> ${x.each(Be(u),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ke.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${Ke.sheet}</button></div>`}
</details>
</div>`}var Wa=60*6e4;function as({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:i}){let c=C(),l=Object.entries(n.planned).filter(([h])=>h!==s?.id).sort(([,h],[,v])=>Number(h.at)-Number(v.at)),[m,...d]=l,p=Object.values(n.members).filter(h=>h.role==="participant").length,$=async h=>{await c.run("open",()=>Y(e,v=>it(v,h)))&&(location.hash=`#/circle/${t.id}`)},u=h=>c.run("unplan",()=>e.send({do:"unplan",gathering:h})),b=o&&!o.crisis_line_confirmed,g=()=>{if(b)return a`<p class="notice with-act"><span>${w.needLine}</span> <a class="btn" href="#/desk/lines">${w.toLines}</a></p>`;if(!n.can.open_doors||!W(e))return null;let h=Number(m[1].at);return h-Date.now()<Wa?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${w.openDoors}</button>`:a`<${pe} label=${w.openDoors} kind="btn" ask=${w.earlyAsk(`${K(h)}, ${ce(h)}`)} yes=${w.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Xt[s.phase]}</p><p class="soft small">${_.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${w.enter}</a></div>`}
<h2 id="next-title">${w.next}</h2>
${m?a`<${Mn} id=${m[0]} plan=${m[1]} room=${e} people=${p} large onSheet=${()=>i(m[0])} />
${g()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${w.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?w.plan:w.planFirst}</button>
${m&&a`<${pe} label=${w.unplan} kind="btn quiet" ask=${w.unplanAsk} yes=${w.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${d.length>0&&a`<h3>${w.later}</h3><ul class="later">${d.map(([h,v])=>a`<li key=${h}>
<${Mn} id=${h} plan=${v} room=${e} people=${p} onSheet=${()=>i(h)} />
<${pe} label=${w.unplan} name=${`${w.unplan}: ${_.gathering(v.number)}`} kind="btn small quiet" ask=${w.unplanAsk} yes=${w.unplanYes} busy=${!!c.busy} onYes=${()=>u(h)} />
</li>`)}</ul>`}
</section>`}var ne={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var rs=e=>e.lanes.member.value?.cards??{};function pn({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:r}=ot(e),i=e.lanes.desk.value?.cards?.[t],c=rs(e)[t];if(i===void 0)return null;if(!c)return a`<${$e} label=${o?ne.openOf(n):ne.open} sure=${ne.sure(n)} yes=${ne.yes} no=${ne.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:i})} /><${J} sentence=${r} />`;let l=ho(e.words(c));return a`<section class="card emergency" aria-label=${ne.of(n)}>
<h2 dir="auto">${ne.of(n)}</h2>
<dl>
${(l.who||l.number)&&a`<dt>${ne.call}</dt><dd dir="auto" translate="no">${l.who} ${l.number&&a`<a class="btn" href=${`tel:${l.number.replace(/[^+\d*#]/g,"")}`}>${l.number}</a>`}</dd>`}
${l.where&&a`<dt>${ne.where}</dt><dd dir="auto" translate="no">${l.where}</dd>`}
${l.helps&&a`<dt>${ne.helps}</dt><dd dir="auto" translate="no">${l.helps}</dd>`}
</dl>
${bo(l)&&a`<p class="soft">${ne.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${ne.away}</button>
<${J} sentence=${r} />
</section>`}function is({room:e}){let t=e.lanes.desk.value?.members??{};return a`${Object.keys(rs(e)).map(n=>a`<${pn} key=${n} room=${e} person=${n} name=${e.words(t[n]?.name)} />`)}`}function ls({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?a`<details><summary>${ne.title}</summary>
<p class="soft small">${ne.hint}</p>
<ul class="names">${o.map(s=>a`<li key=${s} class="stack"><${pn} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function un(e,t){let n=ko(wo(e,t),go());return n>0?w.week(n):""}function vt({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Ha=()=>`${location.origin}${location.pathname}`,$n=(e,t)=>`${Ha()}#/invitation/${e}/${Le(t)}`,cs=(e,t,n)=>`${e}/${t}/${Le(n)}`,ms=()=>`${location.host}${location.pathname}#/words`;var ja=1440*6e4,Ra=14,Ka=180;function fn({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,i]=f(t.entry==="drop_in"?"many":"one"),[c,l]=f(String(Ra)),[m,d]=f(!0),[p,$]=f([]),u=Z(ge()),b=C();return a`<form class="stack" onSubmit=${async h=>{h.preventDefault();let v=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Ka;if($(v?[]:[{id:"days",sentence:M.daysBad}]),!v)return;let D=!n&&r==="many",H=Date.now()+Number(c)*ja,{secret:U}=u.current;if(!await b.run("invite",()=>Y(e,Oe=>Ie(Oe,u.current,{reusable:D,expires:H,desk:n}))))return;let re=n&&m?await b.run("link",()=>X("/api/links",{for_me:!1})):void 0;n&&m&&!re||o({link:re?cs(re.link,t.id,U):$n(t.id,U),secret:U,reusable:D,expires:H,hands:n,speakable:!re})}} novalidate autocomplete="off">
<${ee} problems=${p} summary=${O.summary} />
${n?a`<p class="soft small">${G.handsHint}</p><${xn} id="invite-new-here" on=${m} hint=${G.newHereHint} onChange=${d}>${G.newHere}</${xn}>`:t.entry==="drop_in"&&a`<${vt} id="invite-kind" label=${M.kind} value=${r} onValue=${i} options=${[{value:"many",label:M.reusable,hint:M.reusableHint},{value:"one",label:M.single,hint:M.singleHint}]} />`}
<${E} id="days" label=${M.days} value=${c} onValue=${l} problem=${F(p,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?G.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${M.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function hn({made:e,spoken:t,onDone:n}){let o=e.back?G.wayTitle(e.back):e.hands?G.handsTitle:M.shownTitle,s=e.back?G.wayShown:e.hands?G.handsShown:e.reusable?M.shownMany:M.shown;return a`<${gt} key=${e.link} id="invitation-link" title=${o} label=${M.linkLabel} link=${e.link} shareText=${M.shareText}
says=${[s,M.once,M.until(K(e.expires))]} done=${M.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Ya} secret=${e.secret} spoken=${t} />`}
</${gt}>`}function Ya({secret:e,spoken:t}){let[n,o]=f([]);return A(()=>{zn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${G.wordsTitle}>
<h4>${G.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${G.number}: <b>${t}</b></p>
<p class="small soft">${G.wordsHint(ms())}</p>
</section>`:null}var Fa=10080*6e4;function ds({room:e,circle:t,desk:n,spoken:o}){let[s,r]=f(!1),[i,c]=f(null),[l,m]=f(""),d=Z({}),p=C(),$=W(e),u=e.lanes.member.value?.person,b=Object.entries(n.members).map(([y,T])=>({person:y,role:T.role,name:e.words(T.name)||w.nameless})),g=b.filter(y=>y.role!=="participant"),h=b.filter(y=>!g.includes(y)).sort((y,T)=>y.name.localeCompare(T.name)),v=[...g,...h].filter(y=>y.person!==u),D=async y=>{m(""),await p.run(`end-${y.person}`,()=>X("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Ae.memberDone(y.name))},H=async y=>{m("");let T=d.current[`link ${y.person}`]??=ge(),Q=n.members[y.person]?.link;await p.run(`remove-${y.person}`,()=>Y(e,ie=>sn(ie,y.person,T)))&&(delete d.current[`link ${y.person}`],m([q.done(y.name),Q&&q.newLink,q.eyes].filter(Boolean).join(" ")))},U=async({person:y,role:T,name:Q})=>{let ie=d.current[y]??=ge(),Ot=Date.now()+Fa;await p.run(`way-${y}`,()=>Y(e,$a=>Ie($a,ie,{reusable:!1,expires:Ot,person:y,desk:T!=="participant"})))&&(delete d.current[y],c({link:$n(t.id,ie.secret),secret:ie.secret,reusable:!1,expires:Ot,back:Q,speakable:!0}))},ae=y=>{c(y),r(!1)},re=async({person:y},T)=>p.run(`tonight-${y}`,()=>e.send({do:"for_tonight",person:y,on:T})),Oe=$&&!e.lanes.member.value?.tonight,qe=!!p.busy,_t=y=>[y.role!=="participant"&&Po[y.role],n.members[y.person]?.tonight&&be.mark,un(e,y.person),n.with_a_step.includes(y.person)&&w.hasStep].filter(Boolean).join(" \xB7 ");return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${w.people} <span>${b.length}</span></h2>
<ul class="names">${[...g,...h].map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${_t(y)&&a`<small class="soft">${_t(y)}</small>`}</li>`)}</ul>
${!h.length&&a`<p class="soft small">${w.noPeople}</p>`}
${n.steps.named>0&&a`<p class="soft small">${w.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${ls} room=${e} />
${g.length<2&&a`<div class="kindly"><p><b>${w.alone}</b></p><p class="small">${w.aloneHint}</p></div>`}
${i?a`<${hn} made=${i} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${fn} room=${e} circle=${t} hands onMade=${ae} onCancel=${()=>r(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${G.hands}</button></div>`}
${v.length>0&&a`<details><summary>${Ae.members}</summary>
<p class="soft small">${Ae.membersHint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${qe} aria-label=${G.wayOf(y.name)} onClick=${()=>U(y)}>${G.way}</button>`}
${Oe&&y.role!=="participant"&&a`<button type="button" class="btn small" disabled=${qe} aria-label=${n.members[y.person]?.tonight?be.offOf(y.name):be.onOf(y.name)} onClick=${()=>re(y,!n.members[y.person]?.tonight)}>${n.members[y.person]?.tonight?be.off:be.on}</button>`}
${y.role==="participant"&&a`<${pe} label=${Ae.member} name=${Ae.memberOf(y.name)} kind="btn small quiet" ask=${Ae.memberAsk(y.name)} yes=${Ae.memberYes}
busy=${qe} onYes=${()=>D(y)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${q.title}</summary>
<p class="soft small">${q.hint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${pe} label=${q.one} name=${q.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?q.ask(y.name):q.askDesk(y.name)} yes=${q.yes} no=${q.no}
busy=${qe} onYes=${()=>H(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${p.busy.startsWith("remove")?q.busy:p.busy.startsWith("way")?G.making:l}</p>
<p role="alert" class="refusal">${p.sentence}</p>
</section>`}function ps({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=f(null),[s,r]=f(!1),[i,c]=f([]),l=C(),m=async d=>{d.preventDefault(),r(!1);let p=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(p);if(c($?[]:[{id:"call-link",sentence:w.callMissing}]),!$)return;let u=L();await l.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:p}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${w.call}</h2>
${!t&&a`<p class="soft small">${w.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ee} problems=${i} summary=${O.summary} />
<${E} id="call-link" label=${w.call} bare hint=${w.callHint} value=${n??t} onValue=${o}
problem=${F(i,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!l.busy}>${w.callSave}</button><p role="status" class="small">${s?w.callSaved:""}</p></div>
<p role="alert" class="refusal">${l.sentence}</p>
</form>
</section>`}function us({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${w.promises} <span>${w.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${W(e)&&a`<div class="row"><button class="btn" onClick=${n}>${w.revise}</button></div>`}
</section>`}function bn({room:e,gathering:t}){let n=En(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([i,c])=>{let[l,m]=[_n(e,c.arriving),_n(e,c.leaving)],d=l&&m?zt.both(l,m):l||m&&zt.leaving(m);return{person:i,said:d,name:e.words((o?.members[i]??o?.waiting[i])?.name)}}).filter(i=>i.said&&i.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${zt.desk}</h2>
<ul class="numbers">${r.map(i=>a`<li key=${i.person} class="small"><span dir="auto" translate="no">${i.name}</span> <span class="soft">${i.said}</span></li>`)}</ul>
</section>`:null}function $s({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${w.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${K(Number(s.planned_at))}</span><small class="soft">${w.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${bn} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function fs({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,i=[e.used>0&&M.usedBy(e.used),t&&M.goodUntil(K(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?G.forBack(o):e.desk?G.forHands:e.reusable?M.forMany:M.forOne}</span> <span class=${`mark ${r}`}>${M.state[r]??r}</span>
${i.length>0&&a`<small class="soft"> ${i.join(" \xB7 ")}</small>`}</p>
${t&&a`<${pe} label=${M.revoke} kind="btn small quiet" ask=${M.revokeAsk} yes=${M.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function hs({room:e,circle:t,desk:n,spoken:o}){let[s,r]=f(!1),[i,c]=f(null),l=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,g],[,h])=>Number(h.expires)-Number(g.expires)),p=g=>g.state==="open"&&Number(g.expires)>m,$=d.filter(([,g])=>p(g)),u=d.filter(([,g])=>!p(g)),b=([g,h])=>a`<${fs} key=${g} view=${h} open=${p(h)} busy=${l.busy===g}
back=${h.person&&e.words(n.members[h.person]?.name)} onRevoke=${()=>l.run(g,()=>e.send({do:"revoke",invitation:g}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${M.title}</h2>
${i?a`<${hn} made=${i} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${fn} room=${e} circle=${t} onMade=${g=>{c(g),r(!1)}} onCancel=${()=>r(!1)} />`:W(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${M.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(b)}</ul>`:!i&&!s&&a`<p class="soft small">${M.none}</p>`}
${u.length>0&&a`<details><summary>${M.older(u.length)}</summary><ul class="names">${u.map(b)}</ul></details>`}
<p role="alert" class="refusal">${l.sentence}</p>
</section>`}function gn({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Fe.least,Math.min(Fe.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Fe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Fe.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function bs({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let i=n.planned[o],c=Object.values(n.members).filter(h=>h.role==="participant").length,[l,m]=f(()=>Math.max(3,Math.min(12,c||8)));A(()=>{Tt()},[]);let d=ut.value.known;if(!i)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1></div></header><p>${te.gone}</p></main>`;let p=Number(i.at),$=e.words(i.theme),u=p,b=i.agenda.reduce((h,v)=>h+e.words(i.segments[v].prompt).length,0),g=i.agenda.length>12||b>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1><p class="soft">${te.lead}</p></div></header>
<div class="on-screen between"><${gn} people=${l} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${te.print}</button></div>
<article class=${`paper${g?" dense":""}`} aria-label=${te.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${_.gathering(i.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${K(p)}, ${je(p,i.minutes)}${!nt(p,i.zone,ue())&&` (${je(p,i.minutes,i.zone)} ${tt(i.zone)})`}</p></header>
<table><thead><tr><th scope="col">${te.begins}</th><th scope="col">${te.part}</th><th scope="col">${te.minutes}</th><th scope="col">${te.each(l)}</th></tr></thead>
<tbody>${i.agenda.map(h=>{let v=i.segments[h],D=u;u+=v.minutes*6e4;let H=v.each?.[l];return a`<tr key=${h}><td>${je(D,v.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(v.title)||xe[v.kind]}</b>${v.prompt&&a`<p dir="auto">${e.words(v.prompt)}</p>`}</td>
<td>${v.minutes}</td><td>${H===void 0?"":Be(H)}</td></tr>`})}</tbody></table>
<footer><h3>${te.lines}</h3>
<ul>${d?.emergency&&a`<li><b>${te.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(h=>a`<li key=${h.label}><b>${h.label}</b>: ${[h.phone,h.text&&te.text(h.text),h.link,h.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${te.noCare}</p></footer>
</article>
</main>`}async function gs(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??L()})),r=fe(),i=await on(e,e.held.desk,ct(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:i},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:l})=>[c,l])),bodies:r.bodies}}var Ga=24,kn=e=>e.map(t=>({key:L(),text:t}));function wn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function yn({list:e,problems:t,onList:n}){let o=Z(""),s=()=>{o.current=L(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(l=>l!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let l=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);l&&(o.current="",l.focus())}}>
<ol>${e.map((c,l)=>a`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${I.agreement(l+1)} bare as="textarea" value=${c.text}
problem=${F(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${I.removeNth(l+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Ga} onClick=${s}>${I.add}</button>
${F(t,"promise-add")&&a`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function ks({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(g=>e.words(g)),[r]=f(t.agreements_version+1),[i,c]=f(()=>kn(s)),[l,m]=f([]),[d,p]=f(!1),$=C(),u=t.agreements_version>=r&&!$.busy,b=async g=>{g.preventDefault();let h=i.map(D=>D.text.trim()),v=wn(i);m(v),p(!v.length&&h.join(`
`)===s.join(`
`)),!(v.length||h.join(`
`)===s.join(`
`))&&await $.run("revise",()=>Y(e,D=>gs(D,r,h)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${w.reviseTitle}</h1><p class="soft">${w.reviseHint}</p></div></header>
<form class="stack" onSubmit=${b} novalidate autocomplete="off">
<${ee} problems=${l} summary=${O.summary} />
<${yn} list=${i} problems=${l} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?w.reviseMoved:d?w.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${w.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function ws({when:e,at:t,problems:n,onWhen:o}){let s=St(()=>[...new Set([e.zone,...io()])].sort(),[e.zone]),r=l=>t===void 0?"":`${K(t,l)}, ${ce(t,l)}`,i=!!(e.date&&e.time)&&t===void 0,c=jt(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${x.date} value=${e.date} onValue=${l=>o({...e,date:l})} problem=${F(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${x.time} value=${e.time} onValue=${l=>o({...e,time:l})} problem=${F(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${l=>o({...e,zone:l})}>
${s.map(l=>a`<option key=${l} value=${l}>${l.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?nt(t,e.zone,ue())?x.reads(r(e.zone)):a`${x.reads(x.readsZone(r(e.zone),tt(e.zone)))} <b>${x.readsYours(r(ue()))}.</b>`:i?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function ys({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||xe[e.from.kind],r=e.out||!Ge(e)?void 0:ns(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:r===void 0?"":(r<Xo?x.eachLittle:x.each)(Be(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${i=>o({...e,minutes:i})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${i=>o({...e,prompt:i})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ts(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var Bn=["until_check_in","any_boundary","closed_once_begun"],qa=10080*6e4;function za(e){let t=Object.values(e.planned).sort((r,i)=>Number(i.at)-Number(r.at))[0],n=t?.zone||ue(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=lo(o+qa,n);return{date:Date.parse(s)>Date.now()?s:"",time:co(o,n),zone:n}}function vs({room:e,desk:t,n,template:o,onDone:s}){let[r,i]=f(()=>za(t)),[c,l]=f(()=>es(o,n)),[m,d]=f(o.gathering[c]?.theme??""),[p,$]=f(()=>An(o.gathering[c])),[u,b]=f(Fe.usual),[g,h]=f(Bn[0]),[v,D]=f([]),[H]=f(L),U=C(),ae=jt(r.date,r.time,r.zone)[0],re=Pn(p),Oe=T=>{l(T),d(o.gathering[T].theme),$(An(o.gathering[T]))},qe=()=>{let T={date:!r.date&&x.dateMissing,time:!r.time&&x.timeMissing},Q=r.date&&r.time&&ae===void 0&&x.timeSkipped;return[T.date&&{id:"plan-date",sentence:T.date},T.time&&{id:"plan-time",sentence:T.time},Q&&{id:"plan-time",sentence:Q},ae!==void 0&&ae<Date.now()&&{id:"plan-date",sentence:x.datePast},...p.filter(ie=>!ie.out&&!Ge(ie)).map(ie=>({id:`min-${ie.id}`,sentence:x.minutesBad})),re>dt&&{id:"plan-people",sentence:x.sumTooLong}].filter(ie=>typeof ie=="object")},_t=async T=>{T.preventDefault();let Q=qe();if(D(Q),Q.length)return;let{plan:ie,bodies:Ot}=os({gathering:H,at:ae,zone:r.zone,theme:m,parts:p,doors:g===Bn[0]?void 0:g});await U.run("plan",()=>e.send({do:"plan_gathering",plan:ie},Ot))&&s()},y=T=>$(p.map(Q=>Q.id===T.id?T:Q));return a`<form class="stack roomy" onSubmit=${_t} novalidate autocomplete="off">
<${ee} problems=${v} summary=${O.summary} />
<${ws} when=${r} at=${ae} problems=${v} onWhen=${i} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${T=>Oe(Number(T))}>
${o.gathering.map((T,Q)=>a`<option key=${Q} value=${String(Q)}>${x.templateNth(Q+1,T.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<${E} id="plan-doors" as="select" label=${x.doors} hint=${x.doorsHint} value=${g} onValue=${h}>
${Bn.map(T=>a`<option key=${T} value=${T}>${x.doorsOf[T]}</option>`)}</${E}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${gn} people=${u} onPeople=${b} problem=${F(v,"plan-people")} /></div>
<ol class="plan-parts">${p.map(T=>a`<${ys} key=${T.id} part=${T} people=${u} problem=${F(v,`min-${T.id}`)} onPart=${y} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(re)}</b>${ae!==void 0&&re>0&&a` <span class="soft">${x.ends(ce(ae+re*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${U.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!U.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function xs({head:e,onBack:t,onDone:n,...o}){let[s,r]=f(null),[i,c]=f(""),{room:l,circle:m,desk:d}=o,[p]=f(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(b=>b.number))+1),$=async()=>{c("");try{r(await Se("/api/templates"))}catch(b){c(b instanceof le?b.sentence:String(b))}};A(()=>{$()},[]);let u=s?.find(b=>b.id===d.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${l.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(p)}</h1></div></header>
${u?a`<${vs} ...${o} n=${p} template=${u} onDone=${n} />`:a`<p role="status">${i||O.loading}</p>${i&&a`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function _s(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:i}=await Je(),c=await i(e,t,n);R(s,"missing_record");let[l]=ao(s.desk);R(c.desk===l,c.desk<l?"old_record":"missing_record");let m=await Hn(e,c,r[s.desk[l]]??""),d=We(m),p=await Gn(e,d,null,r[s.roster.signed]??"");return R(c.number===p.circleKey.number,c.number<p.circleKey.number?"old_record":"missing_record"),R(Ln(await Dt(c.key),p.circleKey.commitment),"wrong_key"),{...await It(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:p,circleKeys:{[c.number]:c.key}}}async function Os(e,{invitation:t,secret:n},o,s,r){let{circle:i,person:c,device:l}=e,m=await At(i,n),d=Nt(await jn(i,t,m,Et(e)));return{circle:i,token:Ve(m.token),person:c,device:l.id,proof:so(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var Va=10*6e4,Ua=8e3;async function Cs(e,t){let n=ge(),o=await nn(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:p,gathering:$}=m.value;return{held:t,desk:d.value,circle:p,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await Ss(e,await Ie(s(),n,{reusable:!1,expires:Date.now()+Va,desk:!0,person:t.person}));let r=L(),i=s().circle.agreements_version;await X("/api/knock",await Os(t,n,i,{id:r,text:await ro(t,r,"\xB7")},Ve(Ue()))),await Za(e,t),await Ss(e,await mt(s(),t.person));let{roster:c,...l}=t;await Xe(l)}async function Ss(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new le(o.code??"",o.sentence??"")}var Za=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=l=>(clearTimeout(i),queueMicrotask(()=>c()),l()),i=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),Ua),c=e.lanes.desk.subscribe(l=>{l?.waiting[t]?.device===n.id&&r(o)})});var Ja={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Ts({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,i]=f({letters:t,code:""}),[c,l]=f([]),m=C(),d=!!e.lanes.ring.value?.gathering,p=async b=>{b.preventDefault();let g=[!r.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(l(g),g.length)return;await m.run("open",async()=>{let v=e.lanes.member.value;if(!v)throw new Error("nobody is here yet");let D=await $(async()=>_s(e.circle,await Qa(r.code),r.letters,v));return D?(await Cs(e,D),!0):!1})&&n()},$=async b=>{try{return await b()}catch(g){let h=g instanceof ze||g instanceof vn?Ja[g.code]:void 0;if(!h)throw g;l([h]);return}},u=(b,g,h)=>a`<${E} id=${`sheet-${b}`} as="textarea" label=${g} hint=${h}
value=${r[b]} problem=${F(c,`sheet-${b}`)} onValue=${v=>i({...r,[b]:v})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${P.back}</h1><p class="soft">${P.backLead}</p></div></header>
${d&&a`<p class="notice">${P.notDuring}</p>`}
<form class="stack" onSubmit=${p} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
${u("letters",P.letters,P.lettersHint)}
${u("code",P.code,P.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?P.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${P.open}</button>
</form>
</main>`}var vn=class extends Error{code="wrong_code"},Qa=async e=>{let{codeTyped:t}=await Je();return t(e).catch(n=>{throw n instanceof ze&&n.code==="wrong_key"?new vn:n})};var Xa=()=>import("./field-qr-6RYCJBUF.js").then(e=>e.Qr);function Ns({room:e,onMake:t}){return W(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function er(e){let{held:t}=bt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:i,sealRecovery:c,codeWords:l}=await Je(),m=i();return{letters:await c(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await l(m)}}function Ds({room:e,circle:t,head:n,onBack:o}){let[s,r]=f(null);A(()=>{er(e).then(r)},[e]);let i=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${i}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${i}</p><p>${P.of(K(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${Kt} load=${Xa} text=${tr(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,l)=>a`<li key=${l}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var tr=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function As({id:e,letters:t,onKeys:n}){let o=St(()=>Ht(e),[e]);A(()=>()=>o.close(),[o]);let s=Vt().desk,[r,i]=f(!1),[c,l]=f(""),{step:m,go:d,back:p,head:$}=qt(t?"recover":"circle"),{state:u,sentence:b}=o.connection.value,g=o.lanes.desk.value,h=o.lanes.ring.value?.circle,v=o.lanes.member.value?.role;if(A(()=>{v==="participant"&&location.replace(`#/circle/${e}`)},[v]),o.stop.value)return a`<${vo} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${yo} room=${o} />`;if(!g||!h)return u==="stopped"?a`<${ye} title=${w.stopped} again=${w.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${w.connecting}</h1><p role="status">${u==="lost"&&b||w.connecting}</p></main>`;let D={room:o,circle:h,desk:g,home:s,spoken:s?.circles.find(Oe=>Oe.id===e)?.spoken};if(m==="promises")return a`<${ks} ...${D} head=${$} onBack=${p} />`;if(m==="sheet")return a`<${bs} ...${D} gathering=${c} head=${$} onBack=${p} />`;if(m==="recovery")return a`<${Ds} ...${D} head=${$} onBack=${p} />`;if(m==="recover")return a`<${Ts} ...${D} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):p} />`;let H=o.lanes.ring.value?.gathering,U=()=>{i(!0),d("plan")},ae=Oe=>{l(Oe),d("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${xs} ...${D} head=${m==="plan"?$:void 0} onBack=${p} onDone=${()=>{i(!1),p()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${w.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(h.title)||_.untitled(D.spoken??1)}</h1>
<p class="soft">${Me[h.entry]} · ${lt[h.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":b||O.offline}</p>
<${an} room=${o} />
<${Ko} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&a`<${Qo} ...${D} />
<div class="sides">
<div class="stack">
<${en} room=${o} />
<${as} ...${D} running=${H} onPlan=${U} onSheet=${ae} />
<${hs} ...${D} />
<${$s} ...${D} />
</div>
<div class="stack">
<${ds} ...${D} />
${h.medium==="beside_a_call"&&a`<${ps} ...${D} />`}
<${us} ...${D} onRevise=${()=>d("promises")} />
<${Ns} room=${o} onMake=${()=>d("recovery")} />
<${tn} room=${o} />
</div>
</div>`}
<footer><${Gt} /></footer>
</main>`}var nr=4320*60*6e4;function or(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${He(n,"UTC")} ${e.slice(0,4)}`;return t-n>nr?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function Ps({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=or(e.verified_on,Date.now()),i=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${i.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var Ms=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],sr={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ar(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function Bs({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=f({...sr,...e,languages:e?.languages.join(", ")??""}),[i,c]=f([]),l=Z(null);return A(()=>l.current?.focus(),[]),a`<form class="stack" onSubmit=${d=>{d.preventDefault();let p=Object.fromEntries(Ms.map(([b])=>[b,s[b].trim()])),$=ar(p);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(p).filter(([,b])=>b));n({...u,languages:p.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${l}>${e?S.editTitle:S.addTitle}</h3>
<${ee} problems=${i} summary=${O.summary} />
<div class="pairs">${Ms.filter(([d])=>!e||d!=="label").map(([d,p,$,u])=>a`<${E} key=${d} id=${`line-${d}`} label=${p} hint=${$}
value=${s[d]} problem=${F(i,`line-${d}`)} more=${u} onValue=${b=>r({...s,[d]:b})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function rr(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Is(){let[e,t]=f(null),[n,o]=f(""),[s,r]=f(null),i=C(),c=async()=>{try{t((await Se("/api/crisis-lines")).lines),o("")}catch(p){o(p instanceof le?p.sentence:String(p))}};A(()=>{c()},[]);let l=async p=>{let{verified_on:$,...u}=p,b=await i.run(p.label,()=>X("/api/crisis-lines",u));b&&(t(b.lines),r(null))},m=()=>{i.forget(),r(null)};if(!e)return n?a`<${ye} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let d=p=>a`<${Bs} line=${p} act=${i} onSave=${l} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${w.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${rr(e).map(([p,$])=>a`<section key=${p} class="region"><h2 dir="auto">${p}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?d(u):a`<${Ps} line=${u} busy=${i.busy===u.label} onConfirm=${()=>l(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${d(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?i.sentence:""}</p>
</main>`}function Es({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Me[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||xe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function Ls({person:e,title:t,name:n,about:o,medium:s,entry:r,template:i,agreements:c}){let l=L(),m=await Jn(l),d=Ue(),p={...await It(l,We(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=fe(),u=async(v,D)=>{let H=L(),U={circle:l,gathering:null,author:e,kind:v,id:H,turn:null},{sealed:ae,wraps:re}=await Ze(U,0,D,p.device,[{audience:"circle",owner:l,number:1,key:d}]);return $.bodies[H]=we(e,ae,re),H},b=await Bt(l,m.keys,{what:"circle",owner:l,number:1,key:d,before:null}),g=await Pt(l,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...Et(p),ended:!1}]});return{request:{founding:{circle:l,medium:s,entry:r,template:i,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(v=>u("agreement",v))),keys:{device:p.device.id,desk:$.add(m.record),roster:$.add(g),circle_key:$.add(b.record)}},bodies:$.bodies},held:p}}function Ws({template:e,person:t,name:n}){let[o,s]=f({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,i]=f(()=>kn(e.agreements)),[c,l]=f([]),[m,d]=f(null),p=C(),$=g=>s({...o,...g}),u=async g=>{g.preventDefault();let h=[];if(o.title.trim()||h.push({id:"title",sentence:I.nameMissing}),o.name.trim()||h.push({id:"my-name",sentence:kt.nameMissing}),o.about.trim()||h.push({id:"about",sentence:I.aboutMissing}),h.push(...wn(r)),l(h),h.length)return;let v={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(H=>H.text.trim())},D=await p.run("make",async()=>{let H=JSON.stringify(v),U=m?.of===H?m.made:await Ls(v);return d({of:H,made:U}),await X("/api/circles",U.request),await Xe(U.held),U.held});D&&location.replace(`#/desk/${D.circle}`)},b=(g,h)=>Object.keys(h).map(v=>({value:v,label:g[v],hint:h[v]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
<${E} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${F(c,"title")}
onValue=${g=>$({title:g})} more=${{maxlength:80}} />
<${E} id="my-name" label=${kt.name} hint=${kt.nameHint} value=${o.name} problem=${F(c,"my-name")}
onValue=${g=>$({name:g})} more=${{maxlength:60}} />
<${vt} id="medium" label=${I.medium} value=${o.medium} options=${b(lt,Do)} onValue=${g=>$({medium:g})} />
<${vt} id="entry" label=${I.entry} value=${o.entry} options=${b(Me,Ao)} onValue=${g=>$({entry:g})} />
<${E} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${F(c,"about")}
onValue=${g=>$({about:g})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${yn} list=${r} problems=${c} onList=${i} /></section>
<p role="status" class=${p.busy?"small soft":"visually-hidden"}>${p.busy?kt.sealing:""}</p>
<p role="alert" class="refusal">${p.sentence}</p>
<button class="btn primary big" disabled=${!!p.busy}>${I.make}</button>
</form>`}function Hs(){let[e,t]=f(null),[n,o]=f(""),[s,r]=f(null),{step:i,go:c,back:l,head:m}=qt("choose"),d=async()=>{o("");try{let[u,b]=await Promise.all([Se("/api/me"),Se("/api/templates")]),g=await Wt(u.circles.map(h=>h.circle));t({me:u,templates:b,name:[...g.values()].at(-1)?.name??""})}catch(u){o(u instanceof le?u.sentence:String(u))}};if(A(()=>{d()},[]),n)return a`<${ye} sentence=${n} onAgain=${d} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${O.loading}</p></main>`;let p=i==="write"&&s,$=u=>{r(u),c("write")};return a`<main class="page desk narrow">
<header><div>
${p?a`<button class="back" onClick=${l}>${I.otherTemplate}</button>`:a`<a class="back" href="#/desk">${w.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${p?I.title:I.choose}</h1>
<p class="soft">${p?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!p}><${Es} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!p}><${Ws} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function js({params:e}){let t=e.circle==="new"?Hs:e.circle==="lines"?Is:As,[n,o]=f(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var k={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",settled:"This is settled",takenByYou:"You have seen it, and it stays with you.",takenBy:e=>`${e} has seen it.`,takenByNobody:"Somebody who is not here any more saw it.",ago:e=>`${Ct(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,nextSure:e=>`End this part now? Still to come: ${e}.`,nextYes:"End this part",release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function Rs({room:e}){let t=j(e);if(!t)return null;ve.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${k.agenda} <span>${k.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,i=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${Yt(e,s)}</span>
<span>${r?k.agendaElapsed(Math.min(i,s.minutes),s.minutes):ke(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var z={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",writeTo:"Write to them",among:"Among facilitators"};function Ks({room:e,ask:t}){ve.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=st(e);return o.sort(([,r],[,i])=>Number(i.with.includes(s))-Number(r.with.includes(s))),o.map(([r,i])=>{let c=i.with.includes(s),l=i.with.map(m=>N(e,m));return a`<section key=${r} class="card">
<h2>${z.title} <span>${Ct(e.running()-Number(i.since))}</span></h2>
<p dir="auto">${c?z.withYou(N(e,r)):z.withOthers(N(e,r),Ee(l))}</p>
${c&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${z.back}</button>`}
</section>`})}var oe={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};function Ys({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:r}=n?.can??{};if(!n?.door||!r)return null;let{asked_out:i,locked:c,policy:l="until_check_in"}=n.door;return a`<section class="card door-card">
<h2>${oe.title}</h2>
<p class="small soft">${c?oe.locked:oe.open[l]}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${oe.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${oe.unlock}</button>`}
${i.map(m=>a`<div key=${m} class="waiting-one"><p dir="auto">${oe.isOut(N(e,m))}</p>
<button class="btn" aria-label=${oe.backOf(N(e,m))} onClick=${()=>t({do:"let_back_in",gathering:r,person:m})}>${oe.back}</button></div>`)}
<p class="small soft">${oe.outHint}</p>
</section>`}var xt=({room:e,person:t})=>a`<${On} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${z.lineWith(N(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Fs({room:e,ask:t}){let[n,o]=f(""),s=Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits);return a`
${s.map(([r,i])=>a`<section key=${r} class="card">
<h2 dir="auto">${z.wrote(N(e,r))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>o(r)}>${z.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${k.seen}</button>
</section>`)}
${n&&a`<${me} title=${z.lineWith(N(e,n))} onClose=${()=>o("")}><${xt} room=${e} person=${n} /></${me}>`}
`}function Gs({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return a`<section class="card"><h2>${z.among}</h2><${On} room=${e} line=${o} label=${z.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var qs=e=>Be(Math.round(e/1e3)),B={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ke(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ke(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${qs(e)}`,shareNote:(e,t)=>`Each has ${qs(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ke(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Ne={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ke(e)} longer`,more:e=>`+${ke(e)}`,counts:(e,t,n,o)=>`${ke(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ke(e)} longer`,letGo:"Let the question go"};function zs({room:e,ask:t,sentence:n}){let[o,s]=f(!1),r=j(e),i=e.lanes.desk.value?.can.reseat;if(!r||!i)return null;let{order:c}=r,l=d=>t({do:"reseat",gathering:i,order:d}),m=d=>l([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${B.order}</button>
${o&&a`<${me} title=${B.order} onClose=${()=>s(!1)}>
<p class="small soft">${B.orderNote}</p>
<button class="btn" onClick=${()=>l([...c].reverse())}>${B.reverse}</button>
<ol class="seat-order">${c.map((d,p)=>a`<li key=${d}><span dir="auto" translate="no">${N(e,d)}</span>
${p>0&&a`<button class="btn" aria-label=${B.earlier(N(e,d))} onClick=${()=>m(p)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${J} sentence=${n} />
</${me}>`}`}function Zs({room:e,ask:t}){let n=e.lanes.desk.value,o=j(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:r,passed:i}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!r.length&&!i.length)return null;let c=N(e,o.person);return a`<section class="card floor">
<h2>${k.piece}</h2>
${c&&a`<p class="small"><span class="soft">${o.at==="held"?B.has:B.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${B.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${B.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${B.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${B.hinted}</p>`}
${r.length>0&&a`<${Vs} room=${e} label=${fo(e)?.kind==="open_centre"||j(e)?.hands?xo.notYet:k.notYet} people=${r} />`}
${i.length>0&&a`<${Vs} room=${e} label=${k.passed} people=${i} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${B.skip(c)}</button>`}
${s.offer&&a`<${Us} room=${e} label=${o.at==="offered"?B.offerInstead:B.offer} each=${B.offerTo} people=${s.offer_to??[]}
act=${l=>t({do:"offer",segment:s.offer,person:l,turn:L()})} />`}
${s.begin_round&&a`<${Us} fold room=${e} label=${B.begin} each=${B.beginWith} people=${ir(e).slice(1)}
act=${l=>t({do:"begin_round",segment:s.begin_round,first:l})} />`}
${s.move_on&&a`<${$e} key=${s.move_on} label=${k.moveOn} sure=${k.moveOnSure(c)} yes=${k.moveOnYes} no=${k.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function ir(e){let t=j(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var Vs=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${N(e,o)}</span>`)}</p>`,lr=8;function Us({room:e,label:t,each:n,people:o,act:s,fold:r=!1}){let[i,c]=f(!1),l=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!r&&o.length<=lr;return!i&&!m?a`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:l} tabindex="-1">${t}</p>
${o.map(d=>a`<button key=${d} class="btn" dir="auto" aria-label=${n(N(e,d))} onClick=${()=>(c(!1),s(d))}>${N(e,d)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>c(!1)}>${B.fold}</button>`}
</div>`}async function Js({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],i=Qe(e,"gathering");R(r&&n&&i?.owner===n&&i.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:l,wraps:m}=et(o(r.words)??"");R(c===r.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},p=await Mt(d,l,m,$=>e.roster.devices.get($),Lt(e),i);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:we(c,l,[...m,p])}}}async function Qs({held:e,desk:t,running:n,sealed:o},s,r){let i=t.held?.[s];if(R(i&&n,"no_key"),!r.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(Yn(et(o(i.words)??"").sealed)),l=Qe(e,"desk");R(c&&c.member===i.author&&l,"no_key");let m=L(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},p={audience:"member",owner:i.author,number:0,public:c.self},{sealed:$,wraps:u}=await Ze(d,0,r,e.device,[l,p]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:we(e.person,$,u)}}}function Xs({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:r}=n?.can??{};if(!n||!W(e)||!o&&!s||Ft(e)?.medium!=="written")return null;let i=cr(n.held??{}),c=Object.values(n.returned??{}),l=n.holds??[],m=l.length>0,d=s?V.on:m?V.some(l.map(p=>p==="newcomers"?V.newcomers:typeof p=="string"?"":N(e,p.person))):V.off;return a`<section class="card review">
<h2>${V.title} ${i.length>0&&a`<span>${i.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${i.map(([p,$],u)=>a`<${mr} key=${p} room=${e} id=${p} one=${$} behind=${i.slice(0,u).some(([,b])=>b.turn===$.turn)} />`)}
${m&&!i.length&&a`<p class="small soft" role="status">${V.none}</p>`}
${c.length>0&&a`<p class="small soft" dir="auto">${V.gaveBack(c.map(p=>N(e,p.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${V.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${V.stop}</button>`}
${r&&!s&&a`<${dr} room=${e} gathering=${r} holds=${l} ask=${t} />`}
</section>`}var cr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function mr({room:e,id:t,one:n,behind:o}){let s=C(),[r,i]=f(""),c=N(e,n.author),l=e.words(n.words),m=()=>s.run("release",()=>Y(e,p=>Js(p,t))),d=()=>s.run("return",()=>Y(e,p=>Qs(p,t,r)));return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${l?"voice":"small soft"} dir="auto" translate="no">${l||V.unread}</p>
<label class="stack"><span class="small">${V.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${r} onInput=${p=>i(p.target.value)}></textarea></label>
<div class="row">
${l&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${V.releaseOf(c)} onClick=${m}>${V.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${r.trim()?V.giveBackNoteTo(c):V.giveBackTo(c)} onClick=${d}>${r.trim()?V.giveBackNote:V.giveBack}</button>
</div>
${o&&a`<p class="small soft">${V.behind}</p>`}
<${J} sentence=${s.sentence} />
</article>`}function dr({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(j(e)?.seats??{}).filter(([,l])=>l.role==="participant"),r=l=>n.some(m=>typeof m=="object"&&m.person===l),i=(l,m)=>o({do:"hold_words",gathering:t,on:l,whose:m}),c=n.includes("newcomers");return a`<button class="btn" aria-pressed=${c} onClick=${()=>i(!c,"newcomers")}>${V.ofNewcomers}</button>
<details><summary>${V.ofOne}</summary><div class="row">
${s.map(([l])=>a`<button key=${l} class="btn" aria-pressed=${r(l)} onClick=${()=>i(!r(l),{person:l})}><span dir="auto" translate="no">${N(e,l)}</span></button>`)}
</div></details>`}var ea=["i_need_a_person","give_me_a_moment","ok"];function ta({room:e,ask:t}){ve.value;let n=e.lanes.desk.value,o=c=>k.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,l])=>ea.indexOf(c.kind)-ea.indexOf(l.kind)||Number(c.since)-Number(l.since));let r={i_need_a_person:k.asked,give_me_a_moment:k.moment,ok:k.fine},i=Object.entries(n?.checks??{}).filter(([c,l])=>!l.answer||!n?.signals[c]);return a`
${s.map(([c,l])=>a`<section key=${c} class=${`card ${l.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${k.signals[l.kind]} <span>${o(l.since)}</span></h2>
<p dir="auto">${r[l.kind](e.words(l.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${k.seen}</button>
</section>`)}
${i.map(([c,l])=>a`<section key=${`check ${c}`} class="card">
<h2>${l.answer?k.signals[l.answer]:k.wasAsked} <span>${o(l.answered??l.since)}</span></h2>
<p dir="auto">${l.answer?r[l.answer](e.words(l.name)):k.noAnswer(e.words(l.name))}</p>
${l.answer?a`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${k.seen}</button>`:a`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${k.takeBackCheck}</button>`}
</section>`)}
`}function na({room:e,ask:t}){ve.value;let[n,o]=f(""),s=e.lanes.desk.value,r=e.lanes.member.value?.can.aside,i=j(e)?.seats??{},[c,l]=[s?.checks??{},s?.asides??{}];return a`
${Object.entries(s?.taken??{}).map(([m,d])=>{let p=e.words(d.name),$=d.by===st(e)?k.takenByYou:d.by?k.takenBy(N(e,d.by)):k.takenByNobody;return a`<section key=${m} class="card">
<h2>${k.signals[d.kind]} <span>${k.ago(e.running()-Number(d.since))}</span></h2>
<p dir="auto">${d.kind==="i_need_a_person"?k.asked(p):k.moment(p)} ${$}</p>
${i[m]?.role==="participant"&&a`<button class="btn" onClick=${()=>o(m)}>${z.writeTo}</button>`}
${i[m]&&!c[m]&&a`<button class="btn" onClick=${()=>t({do:"check",person:m,on:!0})}>${k.check}</button>`}
${r?.people.includes(m)&&a`<button class="btn" onClick=${()=>t({do:"aside",gathering:r.gathering,person:m})}>${l[m]?z.join:z.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:m,settled:!0})}>${k.settled}</button>
</section>`})}
${n&&a`<${me} title=${z.lineWith(N(e,n))} onClose=${()=>o("")}><${xt} room=${e} person=${n} /></${me}>`}
`}function oa(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var sa=(e,t)=>Number(e.closing_begins)-t;function aa(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function ra({room:e,ask:t}){let n=e.lanes.desk.value,o=j(e);if(!n||!o)return null;let{can:s,staying:r}=n,i=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!i||!r){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return a`<p class="small soft">${Ne.ask}</p><div class="pair thirds" role="group" aria-label=${Ne.ask}>
${m.map(d=>a`<button key=${d} class="btn" aria-label=${Ne.askFor(d)} onClick=${()=>c(o.minutes+d)}>${Ne.more(d)}</button>`)}
</div>`}let l=i-o.minutes;return a`<div class="staying" role="status">
<p class="small">${Ne.counts(r.stay,r.go,r.open,l)}</p>
${r.go>0&&a`<p class="small told-gently">${Ne.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:i})}>${Ne.stay(l)}</button>`}
<button class="btn" onClick=${()=>c(i,!1)}>${Ne.letGo}</button>`}var pr=5;function ia({room:e,ask:t}){ve.value;let n=e.lanes.desk.value,o=j(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:r}=n,i=_o(e),c=i.of==="turn"?i.left:0,l=e.running(),m=r.share_time&&oa(s,l,c),d=Math.min(pr,s.spare),p=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${B.time}</h2>
${o.phase==="open"&&a`<${ur} left=${sa(s,l)} over=${aa(s,l,c)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:r.share_time,each:Number(s.each)})}>${B.share(m)}</button>
<p class="small soft">${B.shareNote(Number(s.each),s.to_come??0)}</p>`}
${r.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:r.give_minutes,minutes:p+d})}>${B.more(d)}</button>`}
<${ra} room=${e} ask=${t} />
${r.slow_pace&&a`<button class="btn" title=${B.slowNote} onClick=${()=>t({do:"slow_pace",gathering:r.slow_pace,on:!0})}>${B.slow}</button>`}
${r.usual_pace&&a`<p class="small soft" role="status">${B.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:r.usual_pace,on:!1})}>${B.usual}</button>`}
</section>`}var ur=({left:e,over:t})=>a`<p class="small">${e<=0?B.closingNow:B.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${B.eats(t)}</p>`}`;var $r=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function la({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,r=i=>t({do:"tell_waiting",gathering:o,...i!==s&&{note:i}});return a`<div class="by-name" role="group" aria-label=${oe.tell}>
<p class="small soft">${oe.tell}. ${oe.tellHint}</p>
${$r.map(i=>a`<button key=${i} class="btn" aria-pressed=${i===s} onClick=${()=>r(i)}>${oe.notes[i]}</button>`)}
</div>`}function ca({room:e,ask:t}){let n=C(),o=mn(e),s=W(e),r=e.lanes.desk.value,i=Object.entries(r?.waiting??{});if(!r||!i.length)return null;let c=r.can.admit&&!n.busy,l=m=>c&&n.run(m,()=>Y(e,d=>mt(d,m)));return a`<section class="card">
<h2>${k.waiting} <span>${i.length}</span></h2>
${i.map(([m,d])=>{let p=e.words(d.name),$=o(m),u=[cn($)||(d.first_time?k.firstTime:k.returning),!d.here&&k.gone,!d.accepted&&k.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${ln} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>l(m)}>${k.admit}<span class="visually-hidden"> ${p}</span></button>`}
${d.here&&a`<button class="btn" onClick=${()=>t({do:"check",person:m,on:!0})}>${k.stillThere}<span class="visually-hidden"> ${p}</span></button>`}
${d.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${k.notNow}<span class="visually-hidden"> ${p}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${Te.title}. <a href=${`#/desk/${e.circle}`}>${k.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?_e.admitting:r.door?.locked?k.admitLocked:k.admitLater}</p>`}
<${la} room=${e} ask=${t} />
<${J} sentence=${n.sentence} />
</section>`}function fr({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=ot(e),r=e.lanes.desk.value;return!r||!$o(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${k.label}>
<${an} room=${e} />
<${ta} room=${e} ask=${o} />
<${Fs} room=${e} ask=${o} />
<${na} room=${e} ask=${o} />
<${is} room=${e} />
<${Ks} room=${e} ask=${o} />
<${ca} room=${e} ask=${o} />
<section class="card next-card">
<h2>${k.next}</h2>
<${hr} room=${e} ask=${o} />
<${J} sentence=${s} />
</section>
<${Zs} room=${e} ask=${o} />
<${ia} room=${e} ask=${o} />
<${Xs} room=${e} ask=${o} />
<${Ys} room=${e} ask=${o} />
<${Rs} room=${e} />
<${bn} room=${e} gathering=${j(e)?.id} />
<${Gs} room=${e} />
<${gr} room=${e} ask=${o} sentence=${s} />
<${en} room=${e} />
${r.can.release&&a`<${tn} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${k.close}</button>
</div>`}function hr({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=j(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),i=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${k.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${k.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${k.round}</button>`,n.release&&a`<${$e} label=${k.release} sure=${k.releaseSure} yes=${k.releaseYes} no=${k.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<${br} key=${n.next} room=${e} going=${r} label=${k.nextPart(Yt(e,o.segments[s??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return a`<div class=${r&&!n.resume?"acts":"next-acts"}>${i}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${k.pause}</button>`}`}function br({room:e,going:t,label:n,act:o}){let s=t?e.lanes.desk.value?.not_yet??[]:[];return s.length?a`<${$e} label=${n} sure=${k.nextSure(Ee(s.map(r=>N(e,r))))} yes=${k.nextYes} no=${k.keep} act=${o} />`:a`<button class="btn" onClick=${o}>${n}</button>`}function gr({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=j(e);if(!o||!s)return null;let r=s.lead===st(e);return a`<section class="card">
<h2>${k.more}</h2>
<p class="small soft">${r?k.youLead:k.leads(N(e,s.lead))}</p>
<${zs} room=${e} ask=${t} sentence=${n} />
${!r&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${k.lead}</button>`}
${o.close_gently&&a`<${$e} label=${k.close_gently} sure=${k.closeSure} yes=${k.closeYes} no=${k.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${$e} label=${k.emergency} sure=${k.emergencySure} yes=${k.emergencyYes} no=${k.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${k.full}</a>
</section>`}var se={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function ma({room:e,person:t,go:n,onGone:o}){let s=C(),r=Z(null),i=e.lanes.desk.value;if(!i||j(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=i.can,l=i.door?.asked_out.includes(t),m=N(e,t),d=async()=>{let p=i.members[t]?.link,$=r.current??=ge();await s.run("remove",()=>Y(e,u=>sn(u,t,$)))&&o([q.done(m),p&&q.newLink,q.eyes].filter(Boolean).join(" "))};return a`${c&&a`<button class="btn way" onClick=${()=>n({do:l?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${l?se.back:se.out}</b><span>${l?se.backNote:se.outNote}</span></button>`}
${W(e)&&a`<${$e} kind="quiet" label=${q.oneOf(m)} sure=${q.ask(m)} yes=${q.yes} no=${q.no} disabled=${!!s.busy} act=${d} />`}
${s.busy&&a`<p class="small soft" role="status">${q.busy}</p>`}
<${J} sentence=${s.sentence} />`}function da({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,r=j(e);if(!s||!r)return null;let{can:i,holds:c=[]}=s,{order:l,seats:m}=r,d=m[t]?.role==="participant",p=l.indexOf(t),$=c.some(b=>typeof b=="object"&&b.person===t),u=d&&!i.stop_holding&&Ft(e)?.medium==="written"&&W(e)&&i.hold_some;return a`${d&&i.begin_round&&a`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:i.begin_round,first:t})}><b>${se.begin}</b></button>`}
${i.offer&&i.offer_to?.includes(t)&&a`<button class="btn way" onClick=${()=>n({do:"offer",segment:i.offer,person:t,turn:L()})}><b>${se.offer}</b></button>`}
${i.reseat&&p>0&&a`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:i.reseat,order:[...l.slice(0,p-1),t,l[p-1],...l.slice(p+1)]})}><b>${se.earlier}</b><span>${se.earlierNote}</span></button>`}
${u&&a`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:u,on:!$,whose:{person:t}})}><b>${$?se.stop:se.read}</b>${!$&&a`<span>${se.readNote}</span>`}</button>`}`}function pa({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],s=e.lanes.member.value;if(!o||o.role==="participant"||t===s?.person||s?.tonight)return null;let{tonight:r}=o;return a`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!r})}><b>${r?be.off:be.on}</b><span>${r?be.offNote:be.onNote}</span></button>`}function kr({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=ot(e),[r,i]=f(""),c=e.lanes.desk.value?.can,l=j(e)?.seats[t];if(r)return a`<${me} title=${se.gone} onClose=${n}><p role="status" dir="auto">${r}</p></${me}>`;if(!c||!l)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,p=d?.people.includes(t)&&d.gathering,$=e.lanes.desk.value?.asides??{},u=async b=>await o(b)&&n();return a`<${me} title=${N(e,t)} onClose=${n}>
<p class="soft">${[uo[l.presence],un(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>u({do:"check",person:t,on:!0})}><b>${k.check}</b><span>${k.checkNote}</span></button>
${p&&a`<button class="btn way" onClick=${()=>u({do:"aside",gathering:p,person:t})}><b>${$[t]?z.join:z.start}</b><span>${z.startNote}</span></button>`}
${m&&a`<button class="btn way" onClick=${()=>u({do:"hand_lead",gathering:m,person:t})}><b>${k.handLead}</b><span>${k.handLeadNote}</span></button>`}
<${pa} room=${e} person=${t} go=${u} />
<${da} room=${e} person=${t} go=${u} ask=${o} />
<${pn} room=${e} person=${t} name=${N(e,t)} />
${l.role==="participant"&&a`<h3>${z.lineWith(N(e,t))}</h3><${xt} room=${e} person=${t} />`}
<${ma} room=${e} person=${t} go=${u} onGone=${i} />
<${J} sentence=${s} />
</${me}>`}function wr({room:e,gathering:t}){let n=C();return W(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>Y(e,o=>it(o,t)))}>${w.openDoors}</button>
<${J} sentence=${n.sentence} />`:null}var De={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function ua({params:e}){let[t,n]=f("opening"),[o,s]=f(""),r=async()=>{n("opening");try{await X("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(i){let c=i instanceof le?i:new le("network",String(i));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return A(()=>{r()},[]),t==="fault"?a`<${ye} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${De.welcome}</h1><p role="status">${De.opening}</p></main>`:a`<main class="page door">
<header><h1>${De.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${De.closedDo}</p>
<ul class="bullets"><li>${De.closedServer} <code>${De.command}</code></li><li>${De.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${De.again}</button>
</main>`}export{js as Circle,jo as Desk,fr as DeskColumn,wr as OpenDoors,kr as PersonSheet,ua as Setup};
