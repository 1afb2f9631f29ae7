/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as Be}from"./chunk-JGC24SDG.js";import{b as No}from"./chunk-EGN74MMV.js";import{a as $e,b as _o,c as Oo,e as So,f as On,g as Co,h as To}from"./chunk-SQH4ZWNK.js";import{a as O,b as de}from"./chunk-CMEYIF5P.js";import{$a as Ne,$b as Sn,Aa as co,Ab as I,Ba as It,Bb as F,Ca as tt,Cb as te,Da as mo,Db as yo,Eb as vo,G as Rn,I as Re,J as Kn,Ja as nt,K as Dt,M as Yn,N as Ke,Na as Lt,O as Fn,Ob as zt,P as Gn,Pb as ft,Q as qn,Qa as xe,Ra as ot,Rb as xo,S as zn,Sa as po,T as Vn,Tb as Vt,U as Un,Ua as Wt,Va as pe,Wa as uo,Xa as Ht,Y as At,Ya as $o,Z as Zn,Za as fo,Zb as _n,_ as Qn,_a as ce,_b as Ut,a,ab as j,ac as Do,b,ba as Jn,bb as ho,bc as Cn,c as T,cb as Ye,cc as Ao,d as Z,da as Xn,db as bo,dc as Po,e as Ot,ea as eo,eb as st,f as Hn,fa as to,fb as at,g as St,ga as Je,gb as jt,ha as Xe,hb as Rt,i as ye,ia as Pt,ib as _e,j as Ce,jb as ue,k as Ct,ka as no,l as ve,la as oo,lb as rt,ma as Mt,mb as Q,n as le,na as so,o as Te,oa as ao,ob as Ee,p as ee,pa as ro,pb as go,q as $t,qa as io,qb as K,r as Tt,ra as et,rb as Kt,s as Ze,sb as ko,t as R,tb as A,ua as lo,ub as wo,v as jn,va as C,vb as Yt,wa as L,wb as Ft,y as Qe,ya as Et,yb as Gt,z as Nt,za as Bt,zb as qt}from"./chunk-KT6KYYF6.js";var Sa=1e4,Mo=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Zt(){let[e,t]=b(null),[n,o]=b(""),s=Z(0),r=Hn(async()=>{let l=++s.current;try{let c=await Te("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof le&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof le?c.sentence:String(c))}},[]);return T(()=>{let l=()=>{document.visibilityState==="visible"&&r()},c=setInterval(l,Sa),i=lo.subscribe(()=>{r()});for(let[m,p]of Mo)m.addEventListener(p,l);return()=>{clearInterval(c),i();for(let[m,p]of Mo)m.removeEventListener(p,l);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var Ca=480;function it({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Ie=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Qt=(e,t)=>e.length<Ca?e:e.filter(n=>!n.ended||t(n.member));function Tn(e,t,n){return R(n,"no_key"),{named:t,give:o=>so(e,{id:o.device,agree:o.agree},t,n)}}var Eo=({circle:e,roster:t,circleKeys:n})=>Tn(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Nn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return R(s&&n?.id===o,"no_key"),Tn(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Jt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Un(e,n,t.number,o.public),give:s=>ao(e,{id:s.device,agree:s.agree},n,t.number,o)}))),De=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function ht(e,t,n,{before:o,...s}){let r=Je(),{named:l,record:c}=await Mt(e,t,{...s,key:r,before:o??null});return{gift:Tn(e,l,r),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var lt=async(e,t,n,o)=>({roster:o.number,signed:n.add(await At(e,t,o))});function fe(){let e={};return{bodies:e,add(t){let n=L();return e[n]=t,n}}}var bt=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function ct(e,t){let{held:n}=e,o=fe(),{gift:s,record:r,state:l}=await ht(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...it(n),gatheringKeys:[{gathering:t,...l}]},i={...await lt(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await De(o,Ie(c.devices,bt(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var Xt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Dn(e){return R(Xt(e),"no_key"),e}var Ta=["keys_moved","keys_renewed","keys_incomplete"];async function Bo({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),l=await t(await o(r));if(l.outcome!=="refused"||!Ta.includes(l.code??"")||s===5)return l;await n(r.held.roster.seen.number)}}var Na=4e3,W=e=>Xt(e.held.value);function kt(e){let{desk:t,ring:n}=e.lanes,o=Dn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function Io(e){return await gt(e.keys,t=>t!=="looking"),await gt(e.lanes.desk,Boolean),await gt(e.lanes.ring,Boolean),W(e)||await gt(e.held,Xt),!!Dn(e.held.value)}var Y=(e,t)=>Bo({at:async()=>kt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>Da(e,n)},t),Da=(e,t)=>gt(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),gt=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,Na),r=e.subscribe(l=>{t(l)&&o()})});var Fe=(e,t,n)=>`${e} ${e===1?t:n}`,mt={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Lo={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Le={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Wo={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},Ho={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},en={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},Oe={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},_={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Fe(e,"person asked for you","people asked for you"),waits:e=>Fe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Fe(e,"person","people"),seats:(e,t)=>`${Fe(e,"participant","participants")}, ${Fe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Fe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},me={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},B={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Fe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",nameless:"a name that was let go",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",hasStep:"has a step",week:e=>`Week ${e} after`,steps:(e,t)=>[ye(e,"One step is kept here","# steps are kept here"),t&&ye(t,"one of them was looked at again","# of them were looked at again")].filter(Boolean).join("; ")+".",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},P={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ge={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},oe={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},v={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",doors:"Who comes late",doorsHint:"You let them in, never while someone speaks. Whoever was here comes back at any time.",doorsOf:{until_check_in:"Until the check-in is over, then between two parts",any_boundary:"Between two turns, all evening",closed_once_begun:"Closed once it has begun"},agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},We=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var Aa=24,Pa=137.5;function jo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Aa-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,i)=>{let m=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${c} style=${{"--h":String((25+i*Pa)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function Ro(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(l=>4+(l-n)/o*92);for(let l=1;l<r.length;l++)r[l]=Math.max(r[l],r[l-1]+s);for(let l=r.length-1,c=96;l>=0;l--,c-=s)r[l]=Math.min(r[l],c);return e.length===1?[50]:r}var Ma=24;function Ea(e,t){let n=ho(e,pe(),t);return n===0?`${jt(new Date(e))==="evening"?_.near.tonight:_.near.today} ${ce(e)}`:n===1?`${_.near.tomorrow} ${ce(e)}`:n>1&&n<7?bo(e):Ne(e)}function Ko({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=Ro(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=_.weeks(e.filter(i=>i.past).map(i=>Ne(Number(i.at))),e.filter(i=>!i.past).map(i=>`${Ne(Number(i.at))} ${ce(Number(i.at))}`)),l=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&l.every(m=>Math.abs(o[m]-o[i])>=Ma)&&l.push(i);let c=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,m)=>a`<circle key=${i.id} class=${i.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${c(o[i])==="start"?0:c(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${c(o[i])}>${i===s?Ea(n[i],t):Ne(n[i])}</text>`)}
</svg>`}var Ba=60*6e4,Ia=240*6e4;function Yo({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,i=!e.phase&&n&&c<Ba&&c>-Ia,m=async()=>{let d=Wt(e.id),u=await s.run("open",async()=>await Io(d)&&Y(d,$=>ct($,l.id)));d.close(),u&&(location.hash=`#/circle/${e.id}`)},p=[Le[e.entry],mt[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${jo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${p}</p>
${e.phase&&a`<p class="live">${en[e.phase]}</p>`}
</div>
<div class="what">
<${Ko} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&a`<p class="small">${_.gathering(l.number)}: ${j(Number(l.at),void 0,o)}, ${ce(Number(l.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Fo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${_.signals(s.signals)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${_.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${_.waits(s.waiting)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var La=()=>import("./field-qr-RT3I3ANV.js").then(e=>e.Qr);function wt({id:e,title:t,label:n,link:o,says:s,done:r,shareText:l,onDone:c,children:i}){let[m,p]=b(""),[d,u]=b(!1),$=Z(null),g=Z(null);T(()=>g.current?.focus(),[]);let f=async()=>{try{await navigator.clipboard.writeText(o),p(O.copied)}catch{$.current?.focus(),$.current?.select(),p(O.copyFailed)}},h=()=>navigator.share({title:l,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${g}>${t}</h3>
${s.map(y=>a`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${$}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${f}>${O.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${h}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${d} onClick=${()=>u(!d)}>${d?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${r}</button>
</div>
${d&&a`<figure class="qr-shown"><${Rt} load=${La} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${m}</p>
</section>`}function Go(){let[e,t]=b(null),n=C(),o=async s=>{let r=await n.run(String(s),()=>ee("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${me.title}</h3>
<p class="soft">${me.lead}</p>
${e?a`<${wt} key=${e.link} id="facilitator-link" title=${e.forMe?me.back:me.invite} label=${me.linkLabel} link=${e.link}
says=${[e.forMe?me.backShown:me.inviteShown,me.once]} done=${me.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${me.invite}</button><p class="soft small">${me.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${me.back}</button><p class="soft small">${me.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function qo(e){let[t,n]=b(new Map),o=e.map(s=>s.id).join();return T(()=>{let s=!0;return o&&Lt(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||_.untitled(s.spoken)}function zo(){let{desk:e,stale:t,sentence:n,load:o}=Zt(),s=C(),r=qo(e?.circles??[]);if(T(()=>{Tt()},[]),!e&&n)return a`<${_e} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${O.loading}</p></main>`;let l=_.greeting[jt()],c=()=>s.run("sign-out",()=>ee("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Fo} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${$t.value.known&&!$t.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(i=>a`<${Yo} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Go} />
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
<${de} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var he={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},qe={title:"Record of controls",count:e=>ye(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function tn({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,r=l=>t.run(l.person,()=>e.send(l));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${he.title}</h2>
<p class="soft small">${he.hint}</p>
${o.map(([l,c])=>{let i=e.words(c.name),m=c.owner&&(c.owner===s?he.you:he.sees(e.words(n.members[c.owner]?.name))),p={person:l,since:c.since};return a`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${i}</b> <span class="small soft" dir="auto">${[he.why[c.why],j(Number(c.since)),c.done?he.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&a`<div class="row">
${c.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${he.takeOf(i)} onClick=${()=>r({do:"take_follow_up",...p})}>${he.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${he.doneOf(i)} onClick=${()=>r({do:"follow_up_done",...p})}>${he.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Wa(e,t){let n=e?.records??{},o={},s=[];for(let[r,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[r]?n[r]!==c&&s.push(r):o[r]=c}return{changed:s,fresh:o}}function Vo(e){let t=e.held.peek(),{changed:n,fresh:o}=Wa(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},nt(t).catch(()=>{})),n}function nn({room:e}){let t=e.lanes.desk.value,[n,o]=b([]);if(T(()=>o(Vo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,r])=>r.record).sort(([,r],[,l])=>Number(l.released_at)-Number(r.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${qe.title}</h2>
${n.map(r=>a`<p key=${r} role="alert" class="notice">${qe.changed(j(Number(t.past[r]?.planned_at)))}</p>`)}
<p>${qe.count(t.record.count)} <span class="soft small">${qe.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${qe.what}</p>
${s.slice(0,3).map(([r,l])=>a`<p key=${r} class="small">${qe.at(j(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var Se={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},Ae={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},G={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},q={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},z={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${Ce(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${Ce(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},yt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},Uo={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function Zo({room:e,onSheet:t}){return W(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${Ae.title}</h2>
<p>${Ae.works}</p><p>${Ae.worksNot}</p><p>${Ae.how}</p><p class="soft small">${Ae.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${Ae.sheet}</button>
</section>`}async function on({circle:e,deskKeys:t},n,o){let s=Re(n.secret);return o.desk||o.person?`${s} ${await eo(e,t,n,o)}`:s}var vt=e=>Kn(e.split(" ")[0]);async function Qo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:to(e,t,{invitation:n,secret:vt(o)},s)}var Jo=new Map;function xt(e,t){let n=`${e} ${Re(t)}`,o=Jo.get(n);if(o)return o;let s=Dt(e,t);return Jo.set(n,s),s}var ze=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),An=(e,t,n,o,s)=>io(e,t,n.page,o,JSON.stringify(s));async function sn(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),r=await Promise.all(s.map(async([l,c])=>{let i=await xt(e.held.circle,vt(e.words(c.secret)));return[l,o.add(await An(e.held.circle,l,i,t,n))]}));return Object.fromEntries(r)}var Ha=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),be=()=>({invitation:L(),secret:ro(),page:L(),kept:L()});async function He(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:l,desk:c=!1,person:i=null},{says:m=ze(e),pin:p=e.held.desk}={}){let{circle:d}=e.held,u=await xt(d,n),$=await Xn(u.token),g={circle:d,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:f,wraps:h}=await Xe(g,0,await on(e.held,{invitation:t,secret:n},{desk:c,person:i}),e.held.device,[Ha(e.held)]);return{command:{do:"invite",invitation:t,hash:$,reusable:r,expires:l,page:o,secret:s,...i?{person:i}:c&&{desk:c}},bodies:{[o]:await An(d,t,u,p,m),[s]:xe(e.held.person,f,h)}}}async function an(e,t,n=be()){let o=bt(e)(t),{step:s,bodies:r,pin:l}=await ts(e,[t,...es(e)],o?t:void 0),c=e.desk.members[t]?.link?await ja(e,n,l,o?ns(e,t):ze(e)):void 0;return{command:{do:"remove",person:t,step:s,...c&&{link:c.link}},bodies:{...r,...c?.bodies}}}async function ja(e,t,n,o){let{command:s,bodies:r}=await He(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:l,hash:c,page:i,secret:m}=s;return{link:{invitation:l,hash:c,page:i,secret:m},bodies:r}}async function Xo(e,t){let{step:n,bodies:o}=await ts(e,[t,...es(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var es=e=>e.desk.renew_after??[];async function ts(e,t,n){let{held:o,desk:s,running:r}=e,{circle:l}=o,c=fe(),i=it(o,r),m=H=>!t.includes(H),p=n?await oo(l,o.deskKeys):void 0,d=p?.keys??o.deskKeys,u=o.circleKeys[i.circleKey.number];R(u,"no_key");let $=await ht(l,d,c,{what:"circle",owner:l,number:i.circleKey.number+1,before:u});i.circleKey=$.state;let[g]=i.gatheringKeys,f=g&&await ht(l,d,c,{what:"gathering",owner:g.gathering,number:g.number+1});f&&(i.gatheringKeys=[{gathering:g.gathering,...f.state}]),i.devices=Qt(i.devices,H=>H in s.members).map(H=>m(H.member)?H:{...H,ended:!0});let h=Ie(i.devices,m),y=f?Ie(h,Ra(e)):[];return{step:{...await lt(l,d,c,i),circle_key:$.record,...f&&{gathering_key:f.record},...p&&{desk:c.add(p.record)},grants:[...await De(c,h,[$.gift]),...f?await De(c,y,[f.gift]):[],...p?await De(c,Ie(h,bt(e)),await Jt(l,d)):[]],...p&&n&&{pages:await sn(e,Ke(d),ns(e,n),c)}},bodies:c.bodies,pin:p?Ke(d):o.desk}}var Ra=e=>t=>bt(e)(t)||e.seats.includes(t);function ns(e,t){let n=e.desk.members[t]?.name;return ze({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function rn({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&W(e)&&e.connection.value.state==="live";return T(()=>{o&&t.run("renew",()=>Y(e,s=>Xo(s,n)))},[o,n]),n?a`<p role="status" class="notice">${Uo.text} ${t.sentence}</p>`:null}var ln=65,Ka=32;async function Pn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],l=t.invitations[r?.invitation??""];R(r?.device&&r.proof&&r.invitation&&l,"not_proven");let c=Nt(o(r.proof)??"");R(c.length===3*ln+Ka,"not_proven");let[i,m,p]=[0,1,2].map(f=>c.slice(f*ln,(f+1)*ln)),d=n(l.secret),u=await Qo(e,r.invitation,d),$={member:u.person??s,device:r.device,agree:i,sign:m,self:p};await qn(e.circle,r.invitation,await xt(e.circle,vt(d)),$,Qe(c.slice(3*ln)));let g=[...e.roster.devices.values()].some(f=>f.member===s);return R(!g||u.person===s,"not_proven"),R((l.person??null)===u.person&&(u.desk||!l.desk),"not_proven"),{newcomer:$,desk:u.desk,back:u.person!==null}}async function dt(e,t){let n=e.desk.waiting[t];return R(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Fa(e,t):Ya(e,t)}async function Ya(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:l}=await Pn(e,t),c={...s,ended:!1},i=fe(),m=o&&(!l||r||e.seats.includes(s.member)),p=[Eo(n),...m?[Nn(n,o)]:[],...r?await Jt(n.circle,n.deskKeys):[]],d=it(n,o);d.devices=[...Qt(d.devices,g=>g in e.desk.members),c];let u={...await lt(n.circle,n.deskKeys,i,d),admission:i.add(await Qn(n.circle,n.deskKeys,s,{roster:d.number,keys:p.map(g=>g.named)})),grants:await De(i,[c],p)},$=l?void 0:await os(e,t,i,c);return{command:{do:"admit",person:t,step:u,...$&&{name:$}},bodies:i.bodies}}async function Fa(e,t){let{held:n,running:o}=e,s=fe(),r=Ie([...n.roster.devices.values()],i=>i===t),l=o?await De(s,r,[Nn(n,o)]):[],c=await os(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function os({held:e,desk:t,sealed:n},o,s,r){let l=t.waiting[o].name,{author:c,sealed:i,wraps:m}=ot(n(l)??"");if(m.some($=>zn($).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=$=>$===r?.device?r:e.roster.devices.get($),u=tt(e,"circle");return R(u&&c===o,"wrong_author"),s.bodies[l]=xe(c,i,[...m,await Pt(p,i,m,d,It(e),u)]),l}var cn=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${Se.unproven}.</b> ${Se.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${Se.alike(e.alike)}</span></p>`}`,mn=e=>e.back?Se.back(e.back):e.desk?Se.desk:"";var Ga=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function ss(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Ga.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function as(e,t){let n=ss(e);return n?t.find(o=>ss(o)===n):void 0}function dn(e){let[t,n]=b({}),o=e.lanes.desk.value,s=W(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=r.map(([c,i])=>`${c} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return T(()=>{let c=!0;for(let[i]of s?r:[])qa(e,i).then(m=>c&&n(p=>({...p,[i]:m})));return()=>{c=!1}},[e,s,l]),c=>{let i=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=t[c]??{good:s};return{...p,alike:p.back?void 0:as(i,m)}}}async function qa(e,t){try{let n=kt(e),{newcomer:o,desk:s,back:r}=await Pn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ze),stop:n instanceof Ze?n.sentence:void 0}}}function rs({room:e,desk:t}){let n=C(),o=dn(e),s=W(e),r=Object.entries(t.waiting),l=i=>n.run(i,()=>Y(e,m=>dt(m,i))),c=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?Se.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,m])=>{let p=e.words(m.name),d=o(i),u=[mn(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${u.join(" \xB7 ")}</span></p><${cn} knock=${d} /></div>
<div class="row">
${s&&!d.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(i)}>${k.admit}</button>`}
<${de} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>c(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var pt=240,Ve={least:3,most:12,usual:8},is=20,za=["closing","release"],Mn=e=>e.segment.map(t=>({id:L(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),ls=(e,t)=>(t-1)%Math.max(1,e.gathering.length),cs=e=>!za.includes(e.from.kind);function Ue(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=pt?t:0}var En=e=>e.reduce((t,n)=>t+(n.out?0:Ue(n)),0);function ms(e,t){let n=e.from.each[t],o=Ue(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function ds({gathering:e,at:t,zone:n,theme:o,parts:s,doors:r}){let l={},c=m=>{if(!m.trim())return;let p=L();return l[p]=m.trim(),p},i=s.filter(m=>!m.out).map(({id:m,from:p,prompt:d,...u})=>({id:m,kind:p.kind,minutes:Ue({id:m,from:p,prompt:d,...u}),each_seconds:p.each_seconds,breath_seconds:p.breath_seconds,title:c(p.title),prompt:c(d),mode:p.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:En(s),theme:c(o),agenda:i,...r&&{doors:r}},bodies:l}}var pn=e=>/^\d+$/.test(e.trim())&&Number(e)<=pt?Number(e):0;function ps({id:e,plan:t,room:n,onDone:o}){let[s,r]=b({}),[l,c]=b([]),i=Z(null),m=C();T(()=>i.current?.focus(),[]);let p=$=>s[$]??String(t.segments[$].minutes),d=t.agenda.reduce(($,g)=>$+pn(p(g)),0);return a`<form class="stack planned-minutes" onSubmit=${async $=>{$.preventDefault();let g=[...t.agenda.filter(h=>!pn(p(h))).map(h=>({id:`now-${h}`,sentence:v.minutesBad})),...d>pt?[{id:`now-${t.agenda[0]}`,sentence:v.sumTooLong}]:[]];if(c(g),g.length)return;let f=Object.fromEntries(t.agenda.filter(h=>pn(p(h))!==t.segments[h].minutes).map(h=>[h,pn(p(h))]));(!Object.keys(f).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:f})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${Ge.minutesTitle}</h3>
<p class="hint">${Ge.minutesHint}</p>
<${te} problems=${l} summary=${O.summary} />
<ol class="parts">${t.agenda.map($=>{let g=n.words(t.segments[$].title)||Oe[t.segments[$].kind];return a`<li key=${$}><span dir="auto">${g}</span>
<span class="plan-minutes"><${I} id=${`now-${$}`} label=${v.minutesOf(g)} bare value=${p($)} problem=${F(l,`now-${$}`)}
onValue=${f=>r({...s,[$]:f})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${v.sum(d)}</b> <span class="soft">${v.ends(ce(Number(t.at)+d*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ge.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Bn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[l,c]=b(!1),i=Number(t.at),m=n.words(t.theme),p=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${j(i)}</b> <span>${Ye(i,t.minutes)}</span></p>
${!at(i,t.zone,pe())&&a`<p class="soft small">${k.inZone(`${j(i,t.zone)}, ${Ye(i,t.minutes,t.zone)}`,st(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
${t.doors&&a`<p class="soft small">${v.doors}: ${v.doorsOf[t.doors]}</p>`}
<details><summary>${k.agenda(t.minutes)}</summary>
${l?a`<${ps} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(d=>{let u=t.segments[d],$=u.each?.[p];return a`<li key=${`${e}-${d}`}>
<span><span dir="auto">${n.words(u.title)||Oe[u.kind]}</span>${$&&a`<small class="soft"> ${v.each(We($),p)}</small>`}</span>
<span>${u.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ge.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${Ge.sheet}</button></div>`}
</details>
</div>`}var Va=60*6e4;function us({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:l}){let c=C(),i=Object.entries(n.planned).filter(([h])=>h!==s?.id).sort(([,h],[,y])=>Number(h.at)-Number(y.at)),[m,...p]=i,d=Object.values(n.members).filter(h=>h.role==="participant").length,u=async h=>{await c.run("open",()=>Y(e,y=>ct(y,h)))&&(location.hash=`#/circle/${t.id}`)},$=h=>c.run("unplan",()=>e.send({do:"unplan",gathering:h})),g=o&&!o.crisis_line_confirmed,f=()=>{if(g)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!W(e))return null;let h=Number(m[1].at);return h-Date.now()<Va?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>u(m[0])}>${k.openDoors}</button>`:a`<${de} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${j(h)}, ${ce(h)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${en[s.phase]}</p><p class="soft small">${_.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${Bn} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
${f()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${de} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`}
</div>
${p.length>0&&a`<h3>${k.later}</h3><ul class="later">${p.map(([h,y])=>a`<li key=${h}>
<${Bn} id=${h} plan=${y} room=${e} people=${d} onSheet=${()=>l(h)} />
<${de} label=${k.unplan} name=${`${k.unplan}: ${_.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>$(h)} />
</li>`)}</ul>`}
</section>`}var se={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var $s=e=>e.lanes.member.value?.cards??{};function un({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:r}=rt(e),l=e.lanes.desk.value?.cards?.[t],c=$s(e)[t];if(l===void 0)return null;if(!c)return a`<${$e} label=${o?se.openOf(n):se.open} sure=${se.sure(n)} yes=${se.yes} no=${se.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:l})} /><${Q} sentence=${r} />`;let i=yo(e.words(c));return a`<section class="card emergency" aria-label=${se.of(n)}>
<h2 dir="auto">${se.of(n)}</h2>
<dl>
${(i.who||i.number)&&a`<dt>${se.call}</dt><dd dir="auto" translate="no">${i.who} ${i.number&&a`<a class="btn" href=${`tel:${i.number.replace(/[^+\d*#]/g,"")}`}>${i.number}</a>`}</dd>`}
${i.where&&a`<dt>${se.where}</dt><dd dir="auto" translate="no">${i.where}</dd>`}
${i.helps&&a`<dt>${se.helps}</dt><dd dir="auto" translate="no">${i.helps}</dd>`}
</dl>
${vo(i)&&a`<p class="soft">${se.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${se.away}</button>
<${Q} sentence=${r} />
</section>`}function fs({room:e}){let t=e.lanes.desk.value?.members??{};return a`${Object.keys($s(e)).map(n=>a`<${un} key=${n} room=${e} person=${n} name=${e.words(t[n]?.name)} />`)}`}function hs({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?a`<details><summary>${se.title}</summary>
<p class="soft small">${se.hint}</p>
<ul class="names">${o.map(s=>a`<li key=${s} class="stack"><${un} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function $n(e,t){let n=xo(Vt(e,t),ft());return n>0?k.week(n):""}function _t({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Ua=()=>`${location.origin}${location.pathname}`,fn=(e,t)=>`${Ua()}#/invitation/${e}/${Re(t)}`,bs=(e,t,n)=>`${e}/${t}/${Re(n)}`,gs=()=>`${location.host}${location.pathname}#/words`;var Za=1440*6e4,Qa=14,Ja=180;function hn({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,l]=b(t.entry==="drop_in"?"many":"one"),[c,i]=b(String(Qa)),[m,p]=b(!0),[d,u]=b([]),$=Z(be()),g=C();return a`<form class="stack" onSubmit=${async h=>{h.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Ja;if(u(y?[]:[{id:"days",sentence:P.daysBad}]),!y)return;let N=!n&&r==="many",H=Date.now()+Number(c)*Za,{secret:U}=$.current;if(!await g.run("invite",()=>Y(e,ge=>He(ge,$.current,{reusable:N,expires:H,desk:n}))))return;let X=n&&m?await g.run("link",()=>ee("/api/links",{for_me:!1})):void 0;n&&m&&!X||o({link:X?bs(X.link,t.id,U):fn(t.id,U),secret:U,reusable:N,expires:H,hands:n,speakable:!X})}} novalidate autocomplete="off">
<${te} problems=${d} summary=${O.summary} />
${n?a`<p class="soft small">${G.handsHint}</p><${_n} id="invite-new-here" on=${m} hint=${G.newHereHint} onChange=${p}>${G.newHere}</${_n}>`:t.entry==="drop_in"&&a`<${_t} id="invite-kind" label=${P.kind} value=${r} onValue=${l} options=${[{value:"many",label:P.reusable,hint:P.reusableHint},{value:"one",label:P.single,hint:P.singleHint}]} />`}
<${I} id="days" label=${P.days} value=${c} onValue=${i} problem=${F(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${g.busy?"small soft":"visually-hidden"}>${g.busy?G.making:""}</p>
<p role="alert" class="refusal">${g.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!g.busy}>${P.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function bn({made:e,spoken:t,onDone:n}){let o=e.back?G.wayTitle(e.back):e.hands?G.handsTitle:P.shownTitle,s=e.back?G.wayShown:e.hands?G.handsShown:e.reusable?P.shownMany:P.shown;return a`<${wt} key=${e.link} id="invitation-link" title=${o} label=${P.linkLabel} link=${e.link} shareText=${P.shareText}
says=${[s,P.once,P.until(j(e.expires))]} done=${P.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Xa} secret=${e.secret} spoken=${t} />`}
</${wt}>`}function Xa({secret:e,spoken:t}){let[n,o]=b([]);return T(()=>{Jn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${G.wordsTitle}>
<h4>${G.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${G.number}: <b>${t}</b></p>
<p class="small soft">${G.wordsHint(gs())}</p>
</section>`:null}var er=10080*6e4;function ks({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),[i,m]=b(""),p=Z({}),d=C(),u=W(e),$=e.lanes.member.value?.person,g=Object.entries(n.members).map(([x,ke])=>({person:x,role:ke.role,name:e.words(ke.name)||k.nameless})),f=g.filter(x=>x.role!=="participant"),h=g.filter(x=>!f.includes(x)).sort((x,ke)=>x.name.localeCompare(ke.name)),y=[...f,...h].filter(x=>x.person!==$),N=async x=>{m(""),await d.run(`end-${x.person}`,()=>ee("/api/ways-in/end",{circle:t.id,person:x.person}))&&m(Be.memberDone(x.name))},H=async x=>{m("");let ke=p.current[`link ${x.person}`]??=be(),ut=n.members[x.person]?.link;await d.run(`remove-${x.person}`,()=>Y(e,E=>an(E,x.person,ke)))&&(delete p.current[`link ${x.person}`],m([q.done(x.name),ut&&q.newLink,q.eyes].filter(Boolean).join(" ")))},U=async({person:x,role:ke,name:ut})=>{let E=p.current[x]??=be(),ne=Date.now()+er;await d.run(`way-${x}`,()=>Y(e,we=>He(we,E,{reusable:!1,expires:ne,person:x,desk:ke!=="participant"})))&&(delete p.current[x],c({link:fn(t.id,E.secret),secret:E.secret,reusable:!1,expires:ne,back:ut,speakable:!0}))},ie=x=>{c(x),r(!1)},X=!!d.busy,ge=x=>[x.role!=="participant"&&Ho[x.role],$n(e,x.person),n.with_a_step.includes(x.person)&&k.hasStep].filter(Boolean).join(" \xB7 ");return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${g.length}</span></h2>
<ul class="names">${[...f,...h].map(x=>a`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>${ge(x)&&a`<small class="soft">${ge(x)}</small>`}</li>`)}</ul>
${!h.length&&a`<p class="soft small">${k.noPeople}</p>`}
${n.steps.named>0&&a`<p class="soft small">${k.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${hs} room=${e} />
${f.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?a`<${bn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${hn} room=${e} circle=${t} hands onMade=${ie} onCancel=${()=>r(!1)} />`:u&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${G.hands}</button></div>`}
${y.length>0&&a`<details><summary>${Be.members}</summary>
<p class="soft small">${Be.membersHint}</p>
<ul class="names">${y.map(x=>a`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>
${u&&a`<button type="button" class="btn small" disabled=${X} aria-label=${G.wayOf(x.name)} onClick=${()=>U(x)}>${G.way}</button>`}
${x.role==="participant"&&a`<${de} label=${Be.member} name=${Be.memberOf(x.name)} kind="btn small quiet" ask=${Be.memberAsk(x.name)} yes=${Be.memberYes}
busy=${X} onYes=${()=>N(x)} />`}</li>`)}</ul>
</details>
${u&&a`<details><summary>${q.title}</summary>
<p class="soft small">${q.hint}</p>
<ul class="names">${y.map(x=>a`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>
<${de} label=${q.one} name=${q.oneOf(x.name)} kind="btn small quiet" ask=${x.role==="participant"?q.ask(x.name):q.askDesk(x.name)} yes=${q.yes} no=${q.no}
busy=${X} onYes=${()=>H(x)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${d.busy.startsWith("remove")?q.busy:d.busy.startsWith("way")?G.making:i}</p>
<p role="alert" class="refusal">${d.sentence}</p>
</section>`}function ws({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=b(null),[s,r]=b(!1),[l,c]=b([]),i=C(),m=async p=>{p.preventDefault(),r(!1);let d=(n??t).trim(),u=/^https:\/\/[^\s]+$/.test(d);if(c(u?[]:[{id:"call-link",sentence:k.callMissing}]),!u)return;let $=L();await i.run("call",()=>e.send({do:"set_call_link",link:$},{[$]:d}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${te} problems=${l} summary=${O.summary} />
<${I} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${F(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function ys({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${W(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}var tr=4;function nr(e){let t=e.map(So);return Oo.map(n=>{let o=t.flatMap(r=>r[n]??[]),s=_o[n].map(r=>({answer:r,many:o.filter(l=>l===r).length}));return{question:n,counts:o.length<tr?null:s}})}async function vs({circle:e,deskKeys:t,formerDesks:n={}},{gathering:o,desk:s,cards:r},l){let c=t?.number===s?t.agree:n[s];if(!c)return null;let i=await Promise.all(r.map(m=>Yn(e,o,{number:s,agree:c},l(m)??"").catch(()=>"")));return nr(i)}var je={title:"Leaving cards",many:e=>ye(e,"1 card was left.","# cards were left."),counts:"How often each answer was given. Whose an answer is, and what one card says, is shown nowhere.",few:"Too few to show",kept:"This is in the server\u2019s memory only, until the cards of another gathering take its place or the server is restarted. What you would like to keep belongs in your own notes.",closed:"They were sealed for keys that this browser does not hold.",later:"If four or more people leave a card, you see here, a quarter of an hour after the release, how often each answer was given."};function In({room:e,waits:t=!1}){let n=St(),o=e.lanes.desk.value?.leaving,s=e.held.value,[r,l]=b(void 0),c=o?`${o.gathering} ${o.cards.length}`:"",i=s?s.deskKeys?.number??0:void 0;return T(()=>{let m=!0;return l(void 0),o&&s&&vs(s,o,e.sealed).then(p=>m&&l(p),()=>m&&l(null)),()=>{m=!1}},[c,i]),o?r===void 0?null:a`<section class="card leaving-counts" aria-labelledby=${n}>
<h2 id=${n}>${je.title}</h2>
<p>${je.many(o.cards.length)}</p>
${r?a`<p class="small soft">${je.counts}</p>
<dl>${r.map(({question:m,counts:p})=>a`<dt key=${m}>${On.questions[m]}</dt>
<dd>${p?p.map(({answer:d,many:u})=>a`<span key=${d}>${On.answers[m][d]} <b>${u}</b></span>`):a`<span class="soft">${je.few}</span>`}</dd>`)}</dl>`:a`<p class="soft">${je.closed}</p>`}
<p class="small soft">${je.kept}</p>
</section>`:t?a`<p class="small soft">${je.later}</p>`:null}function gn({room:e,gathering:t}){let n=St(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[i,m]=[Sn(e,c.arriving),Sn(e,c.leaving)],p=i&&m?Ut.both(i,m):i||m&&Ut.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Ut.desk}</h2>
<ul class="numbers">${r.map(l=>a`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function xs({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${j(Number(s.planned_at))}</span><small class="soft">${k.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${gn} room=${e} gathering=${n[0]?.[0]} />
<${In} room=${e} />
</section>`:null}var _s=10,or=1.5,sr=e=>e.toSorted((t,n)=>t-n)[Math.floor((e.length-1)/2)]??_s;function Os({meetings:e,shown:t,participants:n,weeksLast:o,today:s}){let r=e.slice(1).map((d,u)=>({from:e[u].day,to:d.day,days:zt(e[u].day,d.day)})),l=sr(r.map(d=>d.days)),c=r.filter(({to:d,days:u})=>d>s&&u>=_s&&u>=l*or),i=n.flatMap(d=>t[d]?[{person:d,day:t[d]}]:[]),m=(d,u)=>zt(d,u.to)>1&&zt(d,u.from)<o-1,p=c.map(d=>({...d,early:i.filter(({day:u})=>m(u,d)).map(({person:u})=>u)}));return{meetings:ar(e,n),gaps:p,showed:i.length,of:n.length}}function ar(e,t){let n=new Set;return e.map(o=>{let s=o.attended?t.filter(r=>n.has(r)&&!o.attended?.includes(r)):[];for(let r of o.attended??[])n.add(r);return{...o,absent:s}})}var V={title:"The weeks",open:"The weeks of this circle",lead:"When you meet, where there are longer stretches between, and what people let you know. It makes nothing of it; that is yours.",meetings:"When you meet",none:"No gathering has been planned yet.",was:e=>ye(e,"1 was there","# were there"),ahead:"to come",absent:e=>`Had been there before, and not this time: ${e}.`,gaps:"Longer stretches to come",noGaps:"None in the gatherings that are planned.",gap:(e,t,n)=>`${e} to ${t}: ${n} days between two gatherings`,early:e=>`In the early weeks of ${e}.`,nobody:"In the early weeks of nobody who showed theirs.",showed:(e,t)=>`${e} of ${t} showed when their experience was. Of the others nothing is known.`,counted:e=>`Early weeks are counted here as ${ye(e,"one week","# weeks")} from the date, whatever the medicine: you are not told which. People differ, and nothing closes on a date.`,contact:"Who asked to be contacted",nobodyAsked:"Nobody, just now.",asked:(e,t)=>`${e}, on ${t}`};var rr=28,Ss=e=>Ne(Date.parse(`${e}T12:00`));function Cs({room:e,circle:t,desk:n,head:o,onBack:s}){T(()=>{To()},[]);let r=Co.value.known?.medicine[0]?.days??rr,l=Object.entries(n.members).filter(([,f])=>f.role==="participant").map(([f])=>f),c=f=>e.words(n.members[f]?.name),i=f=>Ce(f.map(c).filter(Boolean)),m=Object.values(n.past).map(f=>({at:Number(f.planned_at),past:!0,came:Number(f.came??f.attended.length),attended:f.came===void 0?f.attended:void 0})),p=Object.values(n.planned).map(f=>({at:Number(f.at),past:!1,came:0,attended:void 0})),d=[...m,...p].sort((f,h)=>f.at-h.at),u=Object.fromEntries(l.map(f=>[f,Vt(e,f)])),$=Os({meetings:d.map(f=>({...f,day:ft(new Date(f.at))})),shown:u,participants:l,weeksLast:r,today:ft()}),g=Object.values(n.follow_ups??{}).filter(f=>f.why==="asked"&&!f.done);return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${o}>${V.title}</h1><p class="soft">${V.lead}</p></div></header>
<section class="panel" aria-labelledby="meet-title"><h2 id="meet-title">${V.meetings}</h2>
${d.length===0&&a`<p class="soft">${V.none}</p>`}
<ul class="names">${$.meetings.map((f,h)=>a`<li key=${d[h].at}><span class="between"><span>${j(d[h].at)}</span><small class="soft">${f.past?V.was(d[h].came):V.ahead}</small></span>
${f.absent.length>0&&a`<p class="small soft" dir="auto" translate="no">${V.absent(i(f.absent))}</p>`}</li>`)}</ul>
</section>
<section class="panel" aria-labelledby="gaps-title"><h2 id="gaps-title">${V.gaps}</h2>
${$.gaps.length===0&&a`<p class="soft">${V.noGaps}</p>`}
<ul class="names">${$.gaps.map(f=>a`<li key=${f.from}>${V.gap(Ss(f.from),Ss(f.to),f.days)}
<p class="small soft" dir="auto" translate="no">${f.early.length?V.early(i(f.early)):V.nobody}</p></li>`)}</ul>
${$.of>0&&a`<p class="small soft">${V.showed($.showed,$.of)} ${V.counted(Math.round(r/7))}</p>`}
</section>
<section class="panel" aria-labelledby="asked-title"><h2 id="asked-title">${V.contact}</h2>
${g.length===0&&a`<p class="soft">${V.nobodyAsked}</p>`}
<ul class="names">${g.map(f=>a`<li key=${f.name} dir="auto" translate="no">${V.asked(e.words(f.name),j(Number(f.since)))}</li>`)}</ul>
</section>
</main>`}function Ts({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&P.usedBy(e.used),t&&P.goodUntil(j(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?G.forBack(o):e.desk?G.forHands:e.reusable?P.forMany:P.forOne}</span> <span class=${`mark ${r}`}>${P.state[r]??r}</span>
${l.length>0&&a`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&a`<${de} label=${P.revoke} kind="btn small quiet" ask=${P.revokeAsk} yes=${P.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function Ns({room:e,circle:t,desk:n,spoken:o}){let[s,r]=b(!1),[l,c]=b(null),i=C(),m=Date.now(),p=Object.entries(n.invitations).sort(([,f],[,h])=>Number(h.expires)-Number(f.expires)),d=f=>f.state==="open"&&Number(f.expires)>m,u=p.filter(([,f])=>d(f)),$=p.filter(([,f])=>!d(f)),g=([f,h])=>a`<${Ts} key=${f} view=${h} open=${d(h)} busy=${i.busy===f}
back=${h.person&&e.words(n.members[h.person]?.name)} onRevoke=${()=>i.run(f,()=>e.send({do:"revoke",invitation:f}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${P.title}</h2>
${l?a`<${bn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${hn} room=${e} circle=${t} onMade=${f=>{c(f),r(!1)}} onCancel=${()=>r(!1)} />`:W(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${P.make}</button></div>`}
${u.length?a`<ul class="names">${u.map(g)}</ul>`:!l&&!s&&a`<p class="soft small">${P.none}</p>`}
${$.length>0&&a`<details><summary>${P.older($.length)}</summary><ul class="names">${$.map(g)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function kn({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Ve.least,Math.min(Ve.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${v.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Ve.least} onClick=${()=>o(-1)}><span class="visually-hidden">${v.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Ve.most} onClick=${()=>o(1)}><span class="visually-hidden">${v.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function Ds({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let l=n.planned[o],c=Object.values(n.members).filter(h=>h.role==="participant").length,[i,m]=b(()=>Math.max(3,Math.min(12,c||8)));T(()=>{Tt()},[]);let p=$t.value.known;if(!l)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${oe.title}</h1></div></header><p>${oe.gone}</p></main>`;let d=Number(l.at),u=e.words(l.theme),$=d,g=l.agenda.reduce((h,y)=>h+e.words(l.segments[y].prompt).length,0),f=l.agenda.length>12||g>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${oe.title}</h1><p class="soft">${oe.lead}</p></div></header>
<div class="on-screen between"><${kn} people=${i} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${oe.print}</button></div>
<article class=${`paper${f?" dense":""}`} aria-label=${oe.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${_.gathering(l.number)}${u&&a`: <span dir="auto">${u}</span>`}</h2>
<p>${j(d)}, ${Ye(d,l.minutes)}${!at(d,l.zone,pe())&&` (${Ye(d,l.minutes,l.zone)} ${st(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${oe.begins}</th><th scope="col">${oe.part}</th><th scope="col">${oe.minutes}</th><th scope="col">${oe.each(i)}</th></tr></thead>
<tbody>${l.agenda.map(h=>{let y=l.segments[h],N=$;$+=y.minutes*6e4;let H=y.each?.[i];return a`<tr key=${h}><td>${Ye(N,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||Oe[y.kind]}</b>${y.prompt&&a`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${H===void 0?"":We(H)}</td></tr>`})}</tbody></table>
<footer><h3>${oe.lines}</h3>
<ul>${p?.emergency&&a`<li><b>${oe.emergency}</b>: ${p.emergency}</li>`}
${(p?.lines??[]).map(h=>a`<li key=${h.label}><b>${h.label}</b>: ${[h.phone,h.text&&oe.text(h.text),h.link,h.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${oe.noCare}</p></footer>
</article>
</main>`}async function As(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??L()})),r=fe(),l=await sn(e,e.held.desk,ze(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:i})=>[c,i])),bodies:r.bodies}}var ir=24,wn=e=>e.map(t=>({key:L(),text:t}));function yn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:B.agreementMissing})):[{id:"promise-add",sentence:B.agreementsNone}]}function vn({list:e,problems:t,onList:n}){let o=Z(""),s=()=>{o.current=L(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(i=>i!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let i=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((c,i)=>a`<li key=${c.key}>
<${I} id=${`promise-${c.key}`} label=${B.agreement(i+1)} bare as="textarea" value=${c.text}
problem=${F(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(p=>p===c?{...c,text:m}:p))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${B.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=ir} onClick=${s}>${B.add}</button>
${F(t,"promise-add")&&a`<p class="problem">${B.agreementsNone}</p>`}
</div>`}function Ps({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(f=>e.words(f)),[r]=b(t.agreements_version+1),[l,c]=b(()=>wn(s)),[i,m]=b([]),[p,d]=b(!1),u=C(),$=t.agreements_version>=r&&!u.busy,g=async f=>{f.preventDefault();let h=l.map(N=>N.text.trim()),y=yn(l);m(y),d(!y.length&&h.join(`
`)===s.join(`
`)),!(y.length||h.join(`
`)===s.join(`
`))&&await u.run("revise",()=>Y(e,N=>As(N,r,h)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${g} novalidate autocomplete="off">
<${te} problems=${i} summary=${O.summary} />
<${vn} list=${l} problems=${i} onList=${c} />
<p role="alert" class="refusal">${u.sentence||($?k.reviseMoved:p?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!u.busy||$}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function Ms({when:e,at:t,problems:n,onWhen:o}){let s=Ot(()=>[...new Set([e.zone,...uo()])].sort(),[e.zone]),r=i=>t===void 0?"":`${j(t,i)}, ${ce(t,i)}`,l=!!(e.date&&e.time)&&t===void 0,c=Ht(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${v.when}</legend>
<div class="pairs">
<${I} id="plan-date" label=${v.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${F(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${I} id="plan-time" label=${v.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${F(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${I} id="plan-zone" as="select" label=${v.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${I}>
</div>
<p role="status" class="reads">${t!==void 0?at(t,e.zone,pe())?v.reads(r(e.zone)):a`${v.reads(v.readsZone(r(e.zone),st(e.zone)))} <b>${v.readsYours(r(pe()))}.</b>`:l?v.timeSkipped:""} ${c?v.timeTwice:""}</p>
</fieldset>`}function Es({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||Oe[e.from.kind],r=e.out||!Ue(e)?void 0:ms(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?v.leftOut:r===void 0?"":(r<is?v.eachLittle:v.each)(We(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${I} id=${`min-${e.id}`} label=${v.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${v.minutesShort}</span></div>`}
${!e.out&&a`<${I} id=${`say-${e.id}`} label=${v.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${cs(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?v.takeIn:v.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?v.takeIn:v.leaveOut}</button>`}
</li>`}var Ln=["until_check_in","any_boundary","closed_once_begun"],lr=10080*6e4;function cr(e){let t=Object.values(e.planned).sort((r,l)=>Number(l.at)-Number(r.at))[0],n=t?.zone||pe(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=$o(o+lr,n);return{date:Date.parse(s)>Date.now()?s:"",time:fo(o,n),zone:n}}function Bs({room:e,desk:t,n,template:o,onDone:s}){let[r,l]=b(()=>cr(t)),[c,i]=b(()=>ls(o,n)),[m,p]=b(o.gathering[c]?.theme??""),[d,u]=b(()=>Mn(o.gathering[c])),[$,g]=b(Ve.usual),[f,h]=b(Ln[0]),[y,N]=b([]),[H]=b(L),U=C(),ie=Ht(r.date,r.time,r.zone)[0],X=En(d),ge=E=>{i(E),p(o.gathering[E].theme),u(Mn(o.gathering[E]))},x=()=>{let E={date:!r.date&&v.dateMissing,time:!r.time&&v.timeMissing},ne=r.date&&r.time&&ie===void 0&&v.timeSkipped;return[E.date&&{id:"plan-date",sentence:E.date},E.time&&{id:"plan-time",sentence:E.time},ne&&{id:"plan-time",sentence:ne},ie!==void 0&&ie<Date.now()&&{id:"plan-date",sentence:v.datePast},...d.filter(we=>!we.out&&!Ue(we)).map(we=>({id:`min-${we.id}`,sentence:v.minutesBad})),X>pt&&{id:"plan-people",sentence:v.sumTooLong}].filter(we=>typeof we=="object")},ke=async E=>{E.preventDefault();let ne=x();if(N(ne),ne.length)return;let{plan:we,bodies:Oa}=ds({gathering:H,at:ie,zone:r.zone,theme:m,parts:d,doors:f===Ln[0]?void 0:f});await U.run("plan",()=>e.send({do:"plan_gathering",plan:we},Oa))&&s()},ut=E=>u(d.map(ne=>ne.id===E.id?E:ne));return a`<form class="stack roomy" onSubmit=${ke} novalidate autocomplete="off">
<${te} problems=${y} summary=${O.summary} />
<${Ms} when=${r} at=${ie} problems=${y} onWhen=${l} />
${o.gathering.length>1&&a`<${I} id="plan-from" as="select" label=${v.template} value=${String(c)} onValue=${E=>ge(Number(E))}>
${o.gathering.map((E,ne)=>a`<option key=${ne} value=${String(ne)}>${v.templateNth(ne+1,E.theme)}</option>`)}</${I}>`}
<${I} id="plan-theme" label=${v.theme} hint=${v.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
<${I} id="plan-doors" as="select" label=${v.doors} hint=${v.doorsHint} value=${f} onValue=${h}>
${Ln.map(E=>a`<option key=${E} value=${E}>${v.doorsOf[E]}</option>`)}</${I}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${v.agenda}</h2><p class="hint">${v.agendaHint}</p></div>
<${kn} people=${$} onPeople=${g} problem=${F(y,"plan-people")} /></div>
<ol class="plan-parts">${d.map(E=>a`<${Es} key=${E.id} part=${E} people=${$} problem=${F(y,`min-${E.id}`)} onPart=${ut} />`)}</ol>
<p class="sum" role="status"><b>${v.sum(X)}</b>${ie!==void 0&&X>0&&a` <span class="soft">${v.ends(ce(ie+X*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${U.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!U.busy}>${v.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function Is({head:e,onBack:t,onDone:n,...o}){let[s,r]=b(null),[l,c]=b(""),{room:i,circle:m,desk:p}=o,[d]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(g=>g.number))+1),u=async()=>{c("");try{r(await Te("/api/templates"))}catch(g){c(g instanceof le?g.sentence:String(g))}};T(()=>{u()},[]);let $=s?.find(g=>g.id===p.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${v.title(d)}</h1></div></header>
${$?a`<${Bs} ...${o} n=${d} template=${$} onDone=${n} />`:a`<p role="status">${l||O.loading}</p>${l&&a`<button class="btn" onClick=${u}>${O.again}</button>`}`}
</main>`}async function Ls(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:l}=await et(),c=await l(e,t,n);R(s,"missing_record");let[i]=mo(s.desk);R(c.desk===i,c.desk<i?"old_record":"missing_record");let m=await Fn(e,c,r[s.desk[i]]??""),p=Ke(m),d=await Zn(e,p,null,r[s.roster.signed]??"");return R(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),R(jn(await Rn(c.key),d.circleKey.commitment),"wrong_key"),{...await Et(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function Ws(e,{invitation:t,secret:n},o,s,r){let{circle:l,person:c,device:i}=e,m=await Dt(l,n),p=Nt(await Gn(l,t,m,Bt(e)));return{circle:l,token:Qe(m.token),person:c,device:i.id,proof:co(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var mr=10*6e4,dr=8e3;async function js(e,t){let n=be(),o=await on(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:u}=m.value;return{held:t,desk:p.value,circle:d,running:u?.id,seats:Object.keys(u?.seats??{}),words:$=>$===n.kept?o:"",sealed:e.sealed}};await Hs(e,await He(s(),n,{reusable:!1,expires:Date.now()+mr,desk:!0,person:t.person}));let r=L(),l=s().circle.agreements_version;await ee("/api/knock",await Ws(t,n,l,{id:r,text:await po(t,r,"\xB7")},Qe(Je()))),await pr(e,t),await Hs(e,await dt(s(),t.person));let{roster:c,...i}=t;await nt(i)}async function Hs(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new le(o.code??"",o.sentence??"")}var pr=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(l),queueMicrotask(()=>c()),i()),l=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),dr),c=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var ur={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function Rs({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,l]=b({letters:t,code:""}),[c,i]=b([]),m=C(),p=!!e.lanes.ring.value?.gathering,d=async g=>{g.preventDefault();let f=[!r.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(i(f),f.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let N=await u(async()=>Ls(e.circle,await $r(r.code),r.letters,y));return N?(await js(e,N),!0):!1})&&n()},u=async g=>{try{return await g()}catch(f){let h=f instanceof Ze||f instanceof xn?ur[f.code]:void 0;if(!h)throw f;i([h]);return}},$=(g,f,h)=>a`<${I} id=${`sheet-${g}`} as="textarea" label=${f} hint=${h}
value=${r[g]} problem=${F(c,`sheet-${g}`)} onValue=${y=>l({...r,[g]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${p&&a`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${d} novalidate autocomplete="off">
<${te} problems=${c} summary=${O.summary} />
${$("letters",D.letters,D.lettersHint)}
${$("code",D.code,D.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?D.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||p}>${D.open}</button>
</form>
</main>`}var xn=class extends Error{code="wrong_code"},$r=async e=>{let{codeTyped:t}=await et();return t(e).catch(n=>{throw n instanceof Ze&&n.code==="wrong_key"?new xn:n})};var fr=()=>import("./field-qr-RT3I3ANV.js").then(e=>e.Qr);function Ks({room:e,onMake:t}){return W(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function hr(e){let{held:t}=kt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:i}=await et(),m=l();return{letters:await c(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(m)}}function Ys({room:e,circle:t,head:n,onBack:o}){let[s,r]=b(null);T(()=>{hr(e).then(r)},[e]);let l=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${l}</p><p>${D.of(j(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${Rt} load=${fr} text=${br(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,i)=>a`<li key=${i}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var br=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Fs({id:e,letters:t,onKeys:n}){let o=Ot(()=>Wt(e),[e]);T(()=>()=>o.close(),[o]);let s=Zt().desk,[r,l]=b(!1),[c,i]=b(""),{step:m,go:p,back:d,head:u}=qt(t?"recover":"circle"),{state:$,sentence:g}=o.connection.value,f=o.lanes.desk.value,h=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(T(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return a`<${Do} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${No} room=${o} />`;if(!f||!h)return $==="stopped"?a`<${_e} title=${k.stopped} again=${k.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${$==="lost"&&g||k.connecting}</p></main>`;let N={room:o,circle:h,desk:f,home:s,spoken:s?.circles.find(ge=>ge.id===e)?.spoken};if(m==="promises")return a`<${Ps} ...${N} head=${u} onBack=${d} />`;if(m==="weeks")return a`<${Cs} ...${N} head=${u} onBack=${d} />`;if(m==="sheet")return a`<${Ds} ...${N} gathering=${c} head=${u} onBack=${d} />`;if(m==="recovery")return a`<${Ys} ...${N} head=${u} onBack=${d} />`;if(m==="recover")return a`<${Rs} ...${N} letters=${t} onKeys=${n} head=${u} onBack=${t?()=>location.replace(`#/desk/${e}`):d} />`;let H=o.lanes.ring.value?.gathering,U=()=>{l(!0),p("plan")},ie=ge=>{i(ge),p("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${Is} ...${N} head=${m==="plan"?u:void 0} onBack=${d} onDone=${()=>{l(!1),d()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:u} dir="auto">${o.words(h.title)||_.untitled(N.spoken??1)}</h1>
<p class="soft">${Le[h.entry]} · ${mt[h.medium]}</p>
</div></header>
<p role="status" class=${$==="live"?"visually-hidden":"notice"}>${$==="live"?"":g||O.offline}</p>
<${rn} room=${o} />
<${Zo} room=${o} onSheet=${()=>p("recover")} />
${o.keys.value!=="lost"&&a`<${rs} ...${N} />
<div class="sides">
<div class="stack">
<${tn} room=${o} />
<${us} ...${N} running=${H} onPlan=${U} onSheet=${ie} />
<${Ns} ...${N} />
<${xs} ...${N} />
<button class="btn quiet" onClick=${()=>p("weeks")}>${V.open}</button>
</div>
<div class="stack">
<${ks} ...${N} />
${h.medium==="beside_a_call"&&a`<${ws} ...${N} />`}
<${ys} ...${N} onRevise=${()=>p("promises")} />
<${Ks} room=${o} onMake=${()=>p("recovery")} />
<${nn} room=${o} />
</div>
</div>`}
<footer><${Gt} /></footer>
</main>`}var gr=4320*60*6e4;function kr(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${Ne(n,"UTC")} ${e.slice(0,4)}`;return t-n>gr?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function Gs({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=kr(e.verified_on,Date.now()),l=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var qs=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],wr={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function yr(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function zs({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=b({...wr,...e,languages:e?.languages.join(", ")??""}),[l,c]=b([]),i=Z(null);return T(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(qs.map(([g])=>[g,s[g].trim()])),u=yr(d);if(c(u),u.length)return;let $=Object.fromEntries(Object.entries(d).filter(([,g])=>g));n({...$,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?S.editTitle:S.addTitle}</h3>
<${te} problems=${l} summary=${O.summary} />
<div class="pairs">${qs.filter(([p])=>!e||p!=="label").map(([p,d,u,$])=>a`<${I} key=${p} id=${`line-${p}`} label=${d} hint=${u}
value=${s[p]} problem=${F(l,`line-${p}`)} more=${$} onValue=${g=>r({...s,[p]:g})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function vr(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Vs(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),l=C(),c=async()=>{try{t((await Te("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof le?d.sentence:String(d))}};T(()=>{c()},[]);let i=async d=>{let{verified_on:u,...$}=d,g=await l.run(d.label,()=>ee("/api/crisis-lines",$));g&&(t(g.lines),r(null))},m=()=>{l.forget(),r(null)};if(!e)return n?a`<${_e} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let p=d=>a`<${zs} line=${d} act=${l} onSave=${i} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${vr(e).map(([d,u])=>a`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
<ul class="lines">${u.map($=>a`<li key=${$.label} class="line">
${s===$.label?p($):a`<${Gs} line=${$} busy=${l.busy===$.label} onConfirm=${()=>i($)} onEdit=${()=>r($.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${p(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function Us({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Le[n.entry],B.size(n.people.min,n.people.max),B.minutes(n.gathering[0]?.minutes??0),B.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${B.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||Oe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${B.use(n.name)}</button>
</li>`)}</ul>`}async function Zs({person:e,title:t,name:n,about:o,medium:s,entry:r,template:l,agreements:c}){let i=L(),m=await no(i),p=Je(),d={...await Et(i,Ke(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:p}},u=fe(),$=async(y,N)=>{let H=L(),U={circle:i,gathering:null,author:e,kind:y,id:H,turn:null},{sealed:ie,wraps:X}=await Xe(U,0,N,d.device,[{audience:"circle",owner:i,number:1,key:p}]);return u.bodies[H]=xe(e,ie,X),H},g=await Mt(i,m.keys,{what:"circle",owner:i,number:1,key:p,before:null}),f=await At(i,m.keys,{number:1,circleKey:{number:1,commitment:g.named.commitment},gatheringKeys:[],devices:[{...Bt(d),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:l,title:await $("title",t),name:await $("name",n),about:await $("about",o),agreements:await Promise.all(c.map(y=>$("agreement",y))),keys:{device:d.device.id,desk:u.add(m.record),roster:u.add(f),circle_key:u.add(g.record)}},bodies:u.bodies},held:d}}function Qs({template:e,person:t,name:n}){let[o,s]=b({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,l]=b(()=>wn(e.agreements)),[c,i]=b([]),[m,p]=b(null),d=C(),u=f=>s({...o,...f}),$=async f=>{f.preventDefault();let h=[];if(o.title.trim()||h.push({id:"title",sentence:B.nameMissing}),o.name.trim()||h.push({id:"my-name",sentence:yt.nameMissing}),o.about.trim()||h.push({id:"about",sentence:B.aboutMissing}),h.push(...yn(r)),i(h),h.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(H=>H.text.trim())},N=await d.run("make",async()=>{let H=JSON.stringify(y),U=m?.of===H?m.made:await Zs(y);return p({of:H,made:U}),await ee("/api/circles",U.request),await nt(U.held),U.held});N&&location.replace(`#/desk/${N.circle}`)},g=(f,h)=>Object.keys(h).map(y=>({value:y,label:f[y],hint:h[y]}));return a`<form class="stack roomy" onSubmit=${$} novalidate autocomplete="off">
<${te} problems=${c} summary=${O.summary} />
<${I} id="title" label=${B.name} hint=${B.nameHint} value=${o.title} problem=${F(c,"title")}
onValue=${f=>u({title:f})} more=${{maxlength:80}} />
<${I} id="my-name" label=${yt.name} hint=${yt.nameHint} value=${o.name} problem=${F(c,"my-name")}
onValue=${f=>u({name:f})} more=${{maxlength:60}} />
<${_t} id="medium" label=${B.medium} value=${o.medium} options=${g(mt,Lo)} onValue=${f=>u({medium:f})} />
<${_t} id="entry" label=${B.entry} value=${o.entry} options=${g(Le,Wo)} onValue=${f=>u({entry:f})} />
<${I} id="about" label=${B.about} hint=${B.aboutHint} as="textarea" value=${o.about} problem=${F(c,"about")}
onValue=${f=>u({about:f})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${B.agreementsTitle}</h2><p class="hint">${B.agreementsHint}</p>
<${vn} list=${r} problems=${c} onList=${l} /></section>
<p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?yt.sealing:""}</p>
<p role="alert" class="refusal">${d.sentence}</p>
<button class="btn primary big" disabled=${!!d.busy}>${B.make}</button>
</form>`}function Js(){let[e,t]=b(null),[n,o]=b(""),[s,r]=b(null),{step:l,go:c,back:i,head:m}=qt("choose"),p=async()=>{o("");try{let[$,g]=await Promise.all([Te("/api/me"),Te("/api/templates")]),f=await Lt($.circles.map(h=>h.circle));t({me:$,templates:g,name:[...f.values()].at(-1)?.name??""})}catch($){o($ instanceof le?$.sentence:String($))}};if(T(()=>{p()},[]),n)return a`<${_e} sentence=${n} onAgain=${p} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${B.title}</h1><p role="status">${O.loading}</p></main>`;let d=l==="write"&&s,u=$=>{r($),c("write")};return a`<main class="page desk narrow">
<header><div>
${d?a`<button class="back" onClick=${i}>${B.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${d?B.title:B.choose}</h1>
<p class="soft">${d?s.name:B.chooseLead}</p>
</div></header>
<div hidden=${!!d}><${Us} templates=${e.templates} onChoose=${u} /></div>
${s&&a`<div hidden=${!d}><${Qs} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function Xs({params:e}){let t=e.circle==="new"?Js:e.circle==="lines"?Vs:Fs,[n,o]=b(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Ct(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,nextSure:e=>`End this part now? Still to come: ${e}.`,nextYes:"End this part",release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function ea({room:e}){let t=K(e);if(!t)return null;Ee.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,l=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${Yt(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(l,s.minutes),s.minutes):ve(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var J={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",among:"Among facilitators"};function ta({room:e,ask:t}){Ee.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=Kt(e);return o.sort(([,r],[,l])=>Number(l.with.includes(s))-Number(r.with.includes(s))),o.map(([r,l])=>{let c=l.with.includes(s),i=l.with.map(m=>A(e,m));return a`<section key=${r} class="card">
<h2>${J.title} <span>${Ct(e.running()-Number(l.since))}</span></h2>
<p dir="auto">${c?J.withYou(A(e,r)):J.withOthers(A(e,r),Ce(i))}</p>
${c&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${J.back}</button>`}
</section>`})}var ae={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};function na({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:r}=n?.can??{};if(!n?.door||!r)return null;let{asked_out:l,locked:c,policy:i="until_check_in"}=n.door;return a`<section class="card door-card">
<h2>${ae.title}</h2>
<p class="small soft">${c?ae.locked:ae.open[i]}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${ae.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${ae.unlock}</button>`}
${l.map(m=>a`<div key=${m} class="waiting-one"><p dir="auto">${ae.isOut(A(e,m))}</p>
<button class="btn" aria-label=${ae.backOf(A(e,m))} onClick=${()=>t({do:"let_back_in",gathering:r,person:m})}>${ae.back}</button></div>`)}
<p class="small soft">${ae.outHint}</p>
</section>`}var Wn=({room:e,person:t})=>a`<${Cn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${J.lineWith(A(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function oa({room:e,ask:t}){let[n,o]=b(""),s=Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits);return a`
${s.map(([r,l])=>a`<section key=${r} class="card">
<h2 dir="auto">${J.wrote(A(e,r))}</h2>
<p dir="auto" translate="no">${e.words(l.order.at(-1))}</p>
<button class="btn" onClick=${()=>o(r)}>${J.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${w.seen}</button>
</section>`)}
${n&&a`<${ue} title=${J.lineWith(A(e,n))} onClose=${()=>o("")}><${Wn} room=${e} person=${n} /></${ue}>`}
`}function sa({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return a`<section class="card"><h2>${J.among}</h2><${Cn} room=${e} line=${o} label=${J.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var aa=e=>We(Math.round(e/1e3)),M={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ve(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ve(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${aa(e)}`,shareNote:(e,t)=>`Each has ${aa(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ve(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Pe={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ve(e)} longer`,more:e=>`+${ve(e)}`,counts:(e,t,n,o)=>`${ve(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ve(e)} longer`,letGo:"Let the question go"};function ra({room:e,ask:t,sentence:n}){let[o,s]=b(!1),r=K(e),l=e.lanes.desk.value?.can.reseat;if(!r||!l)return null;let{order:c}=r,i=p=>t({do:"reseat",gathering:l,order:p}),m=p=>i([...c.slice(0,p-1),c[p],c[p-1],...c.slice(p+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${M.order}</button>
${o&&a`<${ue} title=${M.order} onClose=${()=>s(!1)}>
<p class="small soft">${M.orderNote}</p>
<button class="btn" onClick=${()=>i([...c].reverse())}>${M.reverse}</button>
<ol class="seat-order">${c.map((p,d)=>a`<li key=${p}><span dir="auto" translate="no">${A(e,p)}</span>
${d>0&&a`<button class="btn" aria-label=${M.earlier(A(e,p))} onClick=${()=>m(d)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${Q} sentence=${n} />
</${ue}>`}`}function ca({room:e,ask:t}){let n=e.lanes.desk.value,o=K(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:r,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!r.length&&!l.length)return null;let c=A(e,o.person);return a`<section class="card floor">
<h2>${w.piece}</h2>
${c&&a`<p class="small"><span class="soft">${o.at==="held"?M.has:M.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${M.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${M.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${M.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${M.hinted}</p>`}
${r.length>0&&a`<${ia} room=${e} label=${wo(e)?.kind==="open_centre"||K(e)?.hands?Ao.notYet:w.notYet} people=${r} />`}
${l.length>0&&a`<${ia} room=${e} label=${w.passed} people=${l} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${M.skip(c)}</button>`}
${s.offer&&a`<${la} room=${e} label=${o.at==="offered"?M.offerInstead:M.offer} each=${M.offerTo} people=${s.offer_to??[]}
act=${i=>t({do:"offer",segment:s.offer,person:i,turn:L()})} />`}
${s.begin_round&&a`<${la} fold room=${e} label=${M.begin} each=${M.beginWith} people=${xr(e).slice(1)}
act=${i=>t({do:"begin_round",segment:s.begin_round,first:i})} />`}
${s.move_on&&a`<${$e} key=${s.move_on} label=${w.moveOn} sure=${w.moveOnSure(c)} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function xr(e){let t=K(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var ia=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${A(e,o)}</span>`)}</p>`,_r=8;function la({room:e,label:t,each:n,people:o,act:s,fold:r=!1}){let[l,c]=b(!1),i=p=>p?.focus({preventScroll:!0});if(!o.length)return null;let m=!r&&o.length<=_r;return!l&&!m?a`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:i} tabindex="-1">${t}</p>
${o.map(p=>a`<button key=${p} class="btn" dir="auto" aria-label=${n(A(e,p))} onClick=${()=>(c(!1),s(p))}>${A(e,p)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>c(!1)}>${M.fold}</button>`}
</div>`}async function ma({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],l=tt(e,"gathering");R(r&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:i,wraps:m}=ot(o(r.words)??"");R(c===r.author,"wrong_author");let p={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},d=await Pt(p,i,m,u=>e.roster.devices.get(u),It(e),l);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:xe(c,i,[...m,d])}}}async function da({held:e,desk:t,running:n,sealed:o},s,r){let l=t.held?.[s];if(R(l&&n,"no_key"),!r.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(Vn(ot(o(l.words)??"").sealed)),i=tt(e,"desk");R(c&&c.member===l.author&&i,"no_key");let m=L(),p={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},d={audience:"member",owner:l.author,number:0,public:c.self},{sealed:u,wraps:$}=await Xe(p,0,r,e.device,[i,d]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:xe(e.person,u,$)}}}function pa({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:r}=n?.can??{};if(!n||!W(e)||!o&&!s||Ft(e)?.medium!=="written")return null;let l=Or(n.held??{}),c=Object.values(n.returned??{}),i=n.holds??[],m=i.length>0,p=s?z.on:m?z.some(i.map(d=>d==="newcomers"?z.newcomers:typeof d=="string"?"":A(e,d.person))):z.off;return a`<section class="card review">
<h2>${z.title} ${l.length>0&&a`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${p}</p>
${l.map(([d,u],$)=>a`<${Sr} key=${d} room=${e} id=${d} one=${u} behind=${l.slice(0,$).some(([,g])=>g.turn===u.turn)} />`)}
${m&&!l.length&&a`<p class="small soft" role="status">${z.none}</p>`}
${c.length>0&&a`<p class="small soft" dir="auto">${z.gaveBack(c.map(d=>A(e,d.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${z.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${z.stop}</button>`}
${r&&!s&&a`<${Cr} room=${e} gathering=${r} holds=${i} ask=${t} />`}
</section>`}var Or=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function Sr({room:e,id:t,one:n,behind:o}){let s=C(),[r,l]=b(""),c=A(e,n.author),i=e.words(n.words),m=()=>s.run("release",()=>Y(e,d=>ma(d,t))),p=()=>s.run("return",()=>Y(e,d=>da(d,t,r)));return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${i?"voice":"small soft"} dir="auto" translate="no">${i||z.unread}</p>
<label class="stack"><span class="small">${z.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${r} onInput=${d=>l(d.target.value)}></textarea></label>
<div class="row">
${i&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${z.releaseOf(c)} onClick=${m}>${z.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${r.trim()?z.giveBackNoteTo(c):z.giveBackTo(c)} onClick=${p}>${r.trim()?z.giveBackNote:z.giveBack}</button>
</div>
${o&&a`<p class="small soft">${z.behind}</p>`}
<${Q} sentence=${s.sentence} />
</article>`}function Cr({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(K(e)?.seats??{}).filter(([,i])=>i.role==="participant"),r=i=>n.some(m=>typeof m=="object"&&m.person===i),l=(i,m)=>o({do:"hold_words",gathering:t,on:i,whose:m}),c=n.includes("newcomers");return a`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${z.ofNewcomers}</button>
<details><summary>${z.ofOne}</summary><div class="row">
${s.map(([i])=>a`<button key=${i} class="btn" aria-pressed=${r(i)} onClick=${()=>l(!r(i),{person:i})}><span dir="auto" translate="no">${A(e,i)}</span></button>`)}
</div></details>`}var ua=["i_need_a_person","give_me_a_moment","ok"];function $a({room:e,ask:t}){Ee.value;let n=e.lanes.desk.value,o=c=>w.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,i])=>ua.indexOf(c.kind)-ua.indexOf(i.kind)||Number(c.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},l=Object.entries(n?.checks??{}).filter(([c,i])=>!i.answer||!n?.signals[c]);return a`
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
`}function fa(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var ha=(e,t)=>Number(e.closing_begins)-t;function ba(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function ga({room:e,ask:t}){let n=e.lanes.desk.value,o=K(e);if(!n||!o)return null;let{can:s,staying:r}=n,l=o.asks_to_stay,c=(m,p=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:p});if(!l||!r){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(p=>p<=Number(s.ask_to_stay));return a`<p class="small soft">${Pe.ask}</p><div class="pair thirds" role="group" aria-label=${Pe.ask}>
${m.map(p=>a`<button key=${p} class="btn" aria-label=${Pe.askFor(p)} onClick=${()=>c(o.minutes+p)}>${Pe.more(p)}</button>`)}
</div>`}let i=l-o.minutes;return a`<div class="staying" role="status">
<p class="small">${Pe.counts(r.stay,r.go,r.open,i)}</p>
${r.go>0&&a`<p class="small told-gently">${Pe.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:l})}>${Pe.stay(i)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${Pe.letGo}</button>`}var Tr=5;function ka({room:e,ask:t}){Ee.value;let n=e.lanes.desk.value,o=K(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:r}=n,l=Po(e),c=l.of==="turn"?l.left:0,i=e.running(),m=r.share_time&&fa(s,i,c),p=Math.min(Tr,s.spare),d=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${M.time}</h2>
${o.phase==="open"&&a`<${Nr} left=${ha(s,i)} over=${ba(s,i,c)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:r.share_time,each:Number(s.each)})}>${M.share(m)}</button>
<p class="small soft">${M.shareNote(Number(s.each),s.to_come??0)}</p>`}
${r.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:r.give_minutes,minutes:d+p})}>${M.more(p)}</button>`}
<${ga} room=${e} ask=${t} />
${r.slow_pace&&a`<button class="btn" title=${M.slowNote} onClick=${()=>t({do:"slow_pace",gathering:r.slow_pace,on:!0})}>${M.slow}</button>`}
${r.usual_pace&&a`<p class="small soft" role="status">${M.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:r.usual_pace,on:!1})}>${M.usual}</button>`}
</section>`}var Nr=({left:e,over:t})=>a`<p class="small">${e<=0?M.closingNow:M.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${M.eats(t)}</p>`}`;var Dr=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function wa({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,r=l=>t({do:"tell_waiting",gathering:o,...l!==s&&{note:l}});return a`<div class="by-name" role="group" aria-label=${ae.tell}>
<p class="small soft">${ae.tell}. ${ae.tellHint}</p>
${Dr.map(l=>a`<button key=${l} class="btn" aria-pressed=${l===s} onClick=${()=>r(l)}>${ae.notes[l]}</button>`)}
</div>`}function ya({room:e,ask:t}){let n=C(),o=dn(e),s=W(e),r=e.lanes.desk.value,l=Object.entries(r?.waiting??{});if(!r||!l.length)return null;let c=r.can.admit&&!n.busy,i=m=>c&&n.run(m,()=>Y(e,p=>dt(p,m)));return a`<section class="card">
<h2>${w.waiting} <span>${l.length}</span></h2>
${l.map(([m,p])=>{let d=e.words(p.name),u=o(m),$=[mn(u)||(p.first_time?w.firstTime:w.returning),!p.here&&w.gone,!p.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${$.join(" \xB7 ")}</span></p>
<${cn} knock=${u} />
<div class="row">
${s&&!u.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>i(m)}>${w.admit}<span class="visually-hidden"> ${d}</span></button>`}
${p.here&&a`<button class="btn" onClick=${()=>t({do:"check",person:m,on:!0})}>${w.stillThere}<span class="visually-hidden"> ${d}</span></button>`}
${p.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${d}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${Ae.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?Se.admitting:r.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${wa} room=${e} ask=${t} />
<${Q} sentence=${n.sentence} />
</section>`}function Ar({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=rt(e),r=e.lanes.desk.value;return!r||!ko(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${rn} room=${e} />
<${$a} room=${e} ask=${o} />
<${oa} room=${e} ask=${o} />
<${fs} room=${e} />
<${ta} room=${e} ask=${o} />
<${ya} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${Pr} room=${e} ask=${o} />
<${Q} sentence=${s} />
</section>
<${ca} room=${e} ask=${o} />
<${ka} room=${e} ask=${o} />
<${pa} room=${e} ask=${o} />
<${na} room=${e} ask=${o} />
<${ea} room=${e} />
<${gn} room=${e} gathering=${K(e)?.id} />
<${sa} room=${e} />
<${Er} room=${e} ask=${o} sentence=${s} />
<${tn} room=${e} />
${r.can.release&&a`<${nn} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function Pr({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=K(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${$e} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<${Mr} key=${n.next} room=${e} going=${r} label=${w.nextPart(Yt(e,o.segments[s??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return a`<div class=${r&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function Mr({room:e,going:t,label:n,act:o}){let s=t?e.lanes.desk.value?.not_yet??[]:[];return s.length?a`<${$e} label=${n} sure=${w.nextSure(Ce(s.map(r=>A(e,r))))} yes=${w.nextYes} no=${w.keep} act=${o} />`:a`<button class="btn" onClick=${o}>${n}</button>`}function Er({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=K(e);if(!o||!s)return null;let r=s.lead===Kt(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${r?w.youLead:w.leads(A(e,s.lead))}</p>
<${ra} room=${e} ask=${t} sentence=${n} />
${!r&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${w.lead}</button>`}
${o.close_gently&&a`<${$e} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${$e} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}var re={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function va({room:e,person:t,go:n,onGone:o}){let s=C(),r=Z(null),l=e.lanes.desk.value;if(!l||K(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,i=l.door?.asked_out.includes(t),m=A(e,t),p=async()=>{let d=l.members[t]?.link,u=r.current??=be();await s.run("remove",()=>Y(e,$=>an($,t,u)))&&o([q.done(m),d&&q.newLink,q.eyes].filter(Boolean).join(" "))};return a`${c&&a`<button class="btn way" onClick=${()=>n({do:i?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${i?re.back:re.out}</b><span>${i?re.backNote:re.outNote}</span></button>`}
${W(e)&&a`<${$e} kind="quiet" label=${q.oneOf(m)} sure=${q.ask(m)} yes=${q.yes} no=${q.no} disabled=${!!s.busy} act=${p} />`}
${s.busy&&a`<p class="small soft" role="status">${q.busy}</p>`}
<${Q} sentence=${s.sentence} />`}function xa({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,r=K(e);if(!s||!r)return null;let{can:l,holds:c=[]}=s,{order:i,seats:m}=r,p=m[t]?.role==="participant",d=i.indexOf(t),u=c.some(g=>typeof g=="object"&&g.person===t),$=p&&!l.stop_holding&&Ft(e)?.medium==="written"&&W(e)&&l.hold_some;return a`${p&&l.begin_round&&a`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${re.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&a`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:L()})}><b>${re.offer}</b></button>`}
${l.reseat&&d>0&&a`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...i.slice(0,d-1),t,i[d-1],...i.slice(d+1)]})}><b>${re.earlier}</b><span>${re.earlierNote}</span></button>`}
${$&&a`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:$,on:!u,whose:{person:t}})}><b>${u?re.stop:re.read}</b>${!u&&a`<span>${re.readNote}</span>`}</button>`}`}function Br({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=rt(e),[r,l]=b(""),c=e.lanes.desk.value?.can,i=K(e)?.seats[t];if(r)return a`<${ue} title=${re.gone} onClose=${n}><p role="status" dir="auto">${r}</p></${ue}>`;if(!c||!i)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,p=e.lanes.member.value?.can.aside,d=p?.people.includes(t)&&p.gathering,u=e.lanes.desk.value?.asides??{},$=async g=>await o(g)&&n();return a`<${ue} title=${A(e,t)} onClose=${n}>
<p class="soft">${[go[i.presence],$n(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>$({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${d&&a`<button class="btn way" onClick=${()=>$({do:"aside",gathering:d,person:t})}><b>${u[t]?J.join:J.start}</b><span>${J.startNote}</span></button>`}
${m&&a`<button class="btn way" onClick=${()=>$({do:"hand_lead",gathering:m,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${xa} room=${e} person=${t} go=${$} ask=${o} />
<${un} room=${e} person=${t} name=${A(e,t)} />
${i.role==="participant"&&a`<h3>${J.lineWith(A(e,t))}</h3><${Wn} room=${e} person=${t} />`}
<${va} room=${e} person=${t} go=${$} onGone=${l} />
<${Q} sentence=${s} />
</${ue}>`}function Ir({room:e,gathering:t}){let n=C();return W(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>Y(e,o=>ct(o,t)))}>${k.openDoors}</button>
<${Q} sentence=${n.sentence} />`:null}var Me={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function _a({params:e}){let[t,n]=b("opening"),[o,s]=b(""),r=async()=>{n("opening");try{await ee("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof le?l:new le("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return T(()=>{r()},[]),t==="fault"?a`<${_e} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${Me.welcome}</h1><p role="status">${Me.opening}</p></main>`:a`<main class="page door">
<header><h1>${Me.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${Me.closedDo}</p>
<ul class="bullets"><li>${Me.closedServer} <code>${Me.command}</code></li><li>${Me.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${Me.again}</button>
</main>`}export{Xs as Circle,zo as Desk,Ar as DeskColumn,In as DeskLeaving,Ir as OpenDoors,Br as PersonSheet,_a as Setup};
