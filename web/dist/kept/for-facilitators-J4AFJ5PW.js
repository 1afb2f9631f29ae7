/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as Pe}from"./chunk-JGC24SDG.js";import{a as O,b as ue}from"./chunk-TJM2FN72.js";import{b as _o}from"./chunk-Q5AVLSCE.js";import{a as $e}from"./chunk-72UTZQRZ.js";import{$ as Zn,$a as ce,$b as Vt,A as At,Aa as It,Ab as zt,Ba as lo,Bb as I,Ca as Wt,Cb as G,Da as et,Db as ee,Ea as co,Eb as ko,Fb as wo,H as Dt,J as He,K as Kn,Ka as tt,L as Pt,O as je,Oa as Ht,P as Fn,Q as Yn,Qb as yo,R as qn,Ra as we,Sa as nt,Sb as vo,T as Gn,Ta as mo,U as zn,Ub as xo,V as Vn,Va as jt,Wa as pe,Xa as uo,Ya as Rt,Z as Mt,Za as po,_ as Un,_a as $o,_b as On,a as r,ab as Re,ac as Cn,b as f,bb as Y,bc as Oo,c as N,ca as Jn,cb as fo,cc as Sn,d as Wn,db as Ke,dc as Co,e as K,ea as Qn,eb as ho,ec as So,f as St,fa as Xn,fb as ot,g as Hn,ga as eo,gb as st,h as jn,ha as Je,hb as Kt,ia as Qe,ib as De,ic as To,j as Ie,ja as Bt,jb as ye,k as We,kb as me,l as Tt,la as to,m as ke,ma as no,mb as rt,na as Et,nb as J,o as le,oa as oo,p as Ce,pa as so,pb as ve,q as X,qa as ro,qb as bo,r as ft,ra as ao,rb as L,s as Nt,sa as Xe,sb as at,t as Ue,tb as go,u as F,ub as T,va as io,vb as Ft,w as Rn,wa as S,wb as Yt,xa as W,xb as qt,z as Ze,za as Lt,zb as Gt}from"./chunk-ZVOGDS24.js";var vr=1e4,No=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Ut(){let[e,t]=f(null),[n,o]=f(""),s=K(0),i=Hn(async()=>{let l=++s.current;try{let c=await Ce("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof le&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof le?c.sentence:String(c))}},[]);return N(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,vr),a=io.subscribe(()=>{i()});for(let[m,d]of No)m.addEventListener(d,l);return()=>{clearInterval(c),a();for(let[m,d]of No)m.removeEventListener(d,l);s.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var xr=480,_r=24;function it({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Me=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),Zt=(e,t)=>e.length<xr?e:e.filter(n=>!n.ended||t(n.member));function Jt(e,t,n){return F(n,"no_key"),{named:t,give:o=>oo(e,{id:o.device,agree:o.agree},t,n)}}var Ao=({circle:e,roster:t,circleKeys:n})=>Jt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function Tn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return F(s&&n?.id===o,"no_key"),Jt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}function Do({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o)?.number??0,i=Object.entries(n?.id===o?n.keys:{}).filter(([l])=>Number(l)<s).slice(-_r);return Promise.all(i.map(async([l,c])=>Jt(e,{what:"gathering",owner:o,number:Number(l),commitment:await Dt(c)},c)))}var Qt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Vn(e,n,t.number,o.public),give:s=>so(e,{id:s.device,agree:s.agree},n,t.number,o)}))),Se=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:i})=>({device:o.device,what:s.what,number:s.number,text:e.add(await i(o))}))));async function ht(e,t,n,{before:o,...s}){let i=Je(),{named:l,record:c}=await Et(e,t,{...s,key:i,before:o??null});return{gift:Jt(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var lt=async(e,t,n,o)=>({roster:o.number,signed:n.add(await Mt(e,t,o))});function fe(){let e={};return{bodies:e,add(t){let n=W();return e[n]=t,n}}}var bt=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function ct(e,t){let{held:n}=e,o=fe(),{gift:s,record:i,state:l}=await ht(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...it(n),gatheringKeys:[{gathering:t,...l}]},a={...await lt(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await Se(o,Me(c.devices,bt(e)),[s])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var Xt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Nn(e){return F(Xt(e),"no_key"),e}var Or=["keys_moved","keys_renewed","keys_incomplete"];async function Po({at:e,send:t,newer:n},o){for(let s=1;;s++){let i=await e(),l=await t(await o(i));if(l.outcome!=="refused"||!Or.includes(l.code??"")||s===5)return l;await n(i.held.roster.seen.number)}}var Cr=4e3,H=e=>Xt(e.held.value);function kt(e){let{desk:t,ring:n}=e.lanes,o=Nn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:i}=n.value;return{held:o,desk:t.value,circle:s,running:i?.id,seats:Object.keys(i?.seats??{}),words:e.words,sealed:e.sealed}}async function Mo(e){return await gt(e.keys,t=>t!=="looking"),await gt(e.lanes.desk,Boolean),await gt(e.lanes.ring,Boolean),H(e)||await gt(e.held,Xt),!!Nn(e.held.value)}var q=(e,t)=>Po({at:async()=>kt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>Sr(e,n)},t),Sr=(e,t)=>gt(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),gt=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>i()),n()),s=setTimeout(o,Cr),i=e.subscribe(l=>{t(l)&&o()})});var Fe=(e,t,n)=>`${e} ${e===1?t:n}`,mt={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Bo={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Be={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Eo={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},Lo={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},en={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},xe={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},_={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Fe(e,"person asked for you","people asked for you"),waits:e=>Fe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Fe(e,"person","people"),seats:(e,t)=>`${Fe(e,"participant","participants")}, ${Fe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Fe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},de={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},C={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},E={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Fe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},w={desk:"Desk",theWeeks:"The weeks of this circle",nameless:"a name that was let go",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",hasStep:"has a step",week:e=>`Week ${e} after`,steps:(e,t)=>[Ie(e,"One step is kept here","# steps are kept here"),t&&Ie(t,"one of them was looked at again","# of them were looked at again")].filter(Boolean).join("; ")+".",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},M={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ye={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},te={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",doors:"Who comes late",doorsHint:"You let them in, never while someone speaks. Whoever was here comes back at any time.",doorsOf:{until_check_in:"Until the check-in is over, then between two parts",any_boundary:"Between two turns, all evening",closed_once_begun:"Closed once it has begun"},agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Ee=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var Tr=24,Nr=137.5;function Io({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,Tr-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,i=Math.min(8.5,200/s/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return r`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/s*360-90)*(Math.PI/180);return r`<circle key=${a} class=${c} style=${{"--h":String((25+a*Nr)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function Wo(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+s);for(let l=i.length-1,c=96;l>=0;l--,c-=s)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var Ar=24;function Dr(e,t){let n=fo(e,pe(),t);return n===0?`${Kt(new Date(e))==="evening"?_.near.tonight:_.near.today} ${ce(e)}`:n===1?`${_.near.tomorrow} ${ce(e)}`:n>1&&n<7?ho(e):Re(e)}function Ho({gatherings:e,now:t}){if(!e.length)return r`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=Wo(n).map(a=>document.dir==="rtl"?100-a:a),s=e.findIndex(a=>!a.past),i=_.weeks(e.filter(a=>a.past).map(a=>Re(Number(a.at))),e.filter(a=>!a.past).map(a=>`${Re(Number(a.at))} ${ce(Number(a.at))}`)),l=[];for(let a of[s,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=Ar)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return r`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>r`<circle key=${a.id} class=${a.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(a=>r`<text key=${a} class=${a===s?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===s?Dr(n[a],t):Re(n[a])}</text>`)}
</svg>`}var Pr=60*6e4,Mr=240*6e4;function jo({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=S(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<Pr&&c>-Mr,m=async()=>{let u=jt(e.id),$=await s.run("open",async()=>await Mo(u)&&q(u,p=>ct(p,l.id)));u.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[Be[e.entry],mt[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return r`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Io} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&r`<p class="live">${en[e.phase]}</p>`}
</div>
<div class="what">
<${Ho} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&r`<p class="small">${_.gathering(l.number)}: ${Y(Number(l.at),void 0,o)}, ${ce(Number(l.at))}</p>`}
${e.facilitators<2&&r`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?r`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:a?r`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:r`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Ro({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return r`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(s=>r`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${_.signals(s.signals)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${_.goThere}</a>
</div>`)}
${o.map(s=>r`<div class="need" key=${`w${s.id}`}>
<p><b>${_.waits(s.waiting)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var Br=()=>import("./field-qr-EKCLHSCW.js").then(e=>e.Qr);function wt({id:e,title:t,label:n,link:o,says:s,done:i,shareText:l,onDone:c,children:a}){let[m,d]=f(""),[u,$]=f(!1),p=K(null),b=K(null);N(()=>b.current?.focus(),[]);let k=async()=>{try{await navigator.clipboard.writeText(o),d(O.copied)}catch{p.current?.focus(),p.current?.select(),d(O.copyFailed)}},h=()=>navigator.share({title:l,url:o}).catch(()=>{});return r`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${s.map(v=>r`<p key=${v}>${v}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${p}
onFocus=${v=>v.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${k}>${O.copy}</button>
${"share"in navigator&&r`<button type="button" class="btn" onClick=${h}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>$(!u)}>${u?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&r`<figure class="qr-shown"><${De} load=${Br} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function Ko(){let[e,t]=f(null),n=S(),o=async s=>{let i=await n.run(String(s),()=>X("/api/links",{for_me:s}));i&&t({link:i.link,forMe:s})};return r`<div class="panel"><h3>${de.title}</h3>
<p class="soft">${de.lead}</p>
${e?r`<${wt} key=${e.link} id="facilitator-link" title=${e.forMe?de.back:de.invite} label=${de.linkLabel} link=${e.link}
says=${[e.forMe?de.backShown:de.inviteShown,de.once]} done=${de.done} onDone=${()=>t(null)} />`:r`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${de.invite}</button><p class="soft small">${de.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${de.back}</button><p class="soft small">${de.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Fo(e){let[t,n]=f(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&Ht(o.split(",")).then(i=>s&&n(i)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||_.untitled(s.spoken)}function Yo(){let{desk:e,stale:t,sentence:n,load:o}=Ut(),s=S(),i=Fo(e?.circles??[]);if(N(()=>{Nt()},[]),!e&&n)return r`<${ye} sentence=${n} onAgain=${o} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${O.loading}</p></main>`;let l=_.greeting[Kt()],c=()=>s.run("sign-out",()=>X("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return r`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Ro} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&r`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${C.notice}</h2><p>${C.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${C.look}</a>
</section>`}
${ft.value.known&&!ft.value.known.report&&r`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${C.report}</h2><p>${C.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(a=>r`<${jo} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&r`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Ko} />
<div class="panel"><h3>${C.title}</h3>
<p class="soft">${e.crisis_line_confirmed?C.open:C.unchecked}</p>
<div class="row"><a class="btn" href="#/desk/lines">${C.look}</a></div>
</div>
<div class="panel"><h3>${_.devices}</h3>
<p class="soft">${_.devicesHint}</p>
<div class="row"><a class="btn" href="#/devices">${_.devicesLook}</a></div>
</div>
</div>
</section>
<footer>
<${Gt} />
<${ue} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var he={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},qe={title:"Record of controls",count:e=>Ie(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function tn({room:e}){let t=S(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return r`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${he.title}</h2>
<p class="soft small">${he.hint}</p>
${o.map(([l,c])=>{let a=e.words(c.name),m=c.owner&&(c.owner===s?he.you:he.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return r`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[he.why[c.why],Y(Number(c.since)),c.done?he.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&r`<div class="row">
${c.owner!==s&&r`<button class="btn" disabled=${!!t.busy} aria-label=${he.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${he.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${he.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${he.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Er(e,t){let n=e?.records??{},o={},s=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&s.push(i):o[i]=c}return{changed:s,fresh:o}}function qo(e){let t=e.held.peek(),{changed:n,fresh:o}=Er(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},tt(t).catch(()=>{})),n}function nn({room:e}){let t=e.lanes.desk.value,[n,o]=f([]);if(N(()=>o(qo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return r`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${qe.title}</h2>
${n.map(i=>r`<p key=${i} role="alert" class="notice">${qe.changed(Y(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${qe.count(t.record.count)} <span class="soft small">${qe.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${qe.what}</p>
${s.slice(0,3).map(([i,l])=>r`<p key=${i} class="small">${qe.at(Y(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var _e={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},Te={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},z={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},be={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},V={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},U={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${We(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${We(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},yt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},An={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Go({room:e,onSheet:t}){return H(e)?null:r`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${Te.title}</h2>
<p>${Te.works}</p><p>${Te.worksNot}</p><p>${Te.how}</p><p class="soft small">${Te.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${Te.sheet}</button>
</section>`}async function on({circle:e,deskKeys:t},n,o){let s=He(n.secret);return o.desk||o.person?`${s} ${await Xn(e,t,n,o)}`:s}var vt=e=>Kn(e.split(" ")[0]);async function zo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:eo(e,t,{invitation:n,secret:vt(o)},s)}var Vo=new Map;function xt(e,t){let n=`${e} ${He(t)}`,o=Vo.get(n);if(o)return o;let s=Pt(e,t);return Vo.set(n,s),s}var dt=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),Dn=(e,t,n,o,s)=>ao(e,t,n.page,o,JSON.stringify(s));async function sn(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),i=await Promise.all(s.map(async([l,c])=>{let a=await xt(e.held.circle,vt(e.words(c.secret)));return[l,o.add(await Dn(e.held.circle,l,a,t,n))]}));return Object.fromEntries(i)}var Lr=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),ge=()=>({invitation:W(),secret:ro(),page:W(),kept:W()});async function Le(e,{invitation:t,secret:n,page:o,kept:s},{reusable:i,expires:l,desk:c=!1,person:a=null},{says:m=dt(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,$=await xt(u,n),p=await Qn($.token),b={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:k,wraps:h}=await Qe(b,0,await on(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[Lr(e.held)]);return{command:{do:"invite",invitation:t,hash:p,reusable:i,expires:l,page:o,secret:s,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await Dn(u,t,$,d,m),[s]:we(e.held.person,k,h)}}}async function rn(e,t,n=ge()){let{step:o,bodies:s,pin:i}=await Jo(e,[t,...Zo(e)],bt(e)(t)),l=e.desk.members[t]?.link?await Ir(e,n,i,Qo(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...l&&{link:l.link}},bodies:{...s,...l?.bodies}}}async function Ir(e,t,n,o){let{command:s,bodies:i}=await Le(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:l,hash:c,page:a,secret:m}=s;return{link:{invitation:l,hash:c,page:a,secret:m},bodies:i}}async function Uo(e,t){let{step:n,bodies:o}=await Jo(e,[t,...Zo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Zo=e=>e.desk.renew_after??[];async function Jo(e,t,n=!1){let{held:o,desk:s,running:i}=e,{circle:l}=o,c=fe(),a=it(o,i),m=j=>!t.includes(j),d=n||s.renew_desk?await no(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,$=o.circleKeys[a.circleKey.number];F($,"no_key");let p=await ht(l,u,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:$});a.circleKey=p.state;let[b]=a.gatheringKeys,k=b&&await ht(l,u,c,{what:"gathering",owner:b.gathering,number:b.number+1});k&&(a.gatheringKeys=[{gathering:b.gathering,...k.state}]),a.devices=Zt(a.devices,j=>j in s.members).map(j=>m(j.member)?j:{...j,ended:!0});let h=Me(a.devices,m),v=k?Me(h,Wr(e)):[];return{step:{...await lt(l,u,c,a),circle_key:p.record,...k&&{gathering_key:k.record},...d&&{desk:c.add(d.record)},grants:[...await Se(c,h,[p.gift]),...k?await Se(c,v,[k.gift]):[],...d?await Se(c,Me(h,bt(e)),await Qt(l,u)):[]],...d&&{pages:await sn(e,je(u),Qo(e,t[0]),c)}},bodies:c.bodies,pin:d?je(u):o.desk}}var Wr=e=>t=>bt(e)(t)||e.seats.includes(t);function Qo(e,t){let n=e.desk.members[t]?.name;return dt({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function an({room:e}){let t=S(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&H(e)&&e.connection.value.state==="live";return N(()=>{o&&t.run("renew",()=>q(e,s=>Uo(s,n)))},[o,n]),n?r`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?An.evening:An.text} ${t.sentence}</p>`:null}var ln=65,Hr=32;async function Pn({held:e,desk:t,words:n,sealed:o},s){let i=t.waiting[s],l=t.invitations[i?.invitation??""];F(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=At(o(i.proof)??"");F(c.length===3*ln+Hr,"not_proven");let[a,m,d]=[0,1,2].map(k=>c.slice(k*ln,(k+1)*ln)),u=n(l.secret),$=await zo(e,i.invitation,u),p={member:$.person??s,device:i.device,agree:a,sign:m,self:d};await qn(e.circle,i.invitation,await xt(e.circle,vt(u)),p,Ze(c.slice(3*ln)));let b=[...e.roster.devices.values()].some(k=>k.member===s);return F(!b||$.person===s,"not_proven"),F((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:p,desk:$.desk,back:$.person!==null}}async function ut(e,t){let n=e.desk.waiting[t];return F(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Rr(e,t):jr(e,t)}async function jr(e,t){let{held:n,running:o}=e,{newcomer:s,desk:i,back:l}=await Pn(e,t),c={...s,ended:!1},a=fe(),m=o&&(!l||i||e.seats.includes(s.member)),d=[Ao(n),...m?[Tn(n,o),...l?await Do(n,o):[]]:[],...i?await Qt(n.circle,n.deskKeys):[]],u=it(n,o);u.devices=[...Zt(u.devices,b=>b in e.desk.members),c];let $={...await lt(n.circle,n.deskKeys,a,u),admission:a.add(await Zn(n.circle,n.deskKeys,s,{roster:u.number,keys:d.map(b=>b.named)})),grants:await Se(a,[c],d)},p=l?void 0:await Xo(e,t,a,c);return{command:{do:"admit",person:t,step:$,...p&&{name:p}},bodies:a.bodies}}async function Rr(e,t){let{held:n,running:o}=e,s=fe(),i=Me([...n.roster.devices.values()],a=>a===t),l=o?await Se(s,i,[Tn(n,o)]):[],c=await Xo(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function Xo({held:e,desk:t,sealed:n},o,s,i){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=nt(n(l)??"");if(m.some(p=>Gn(p).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},u=p=>p===i?.device?i:e.roster.devices.get(p),$=et(e,"circle");return F($&&c===o,"wrong_author"),s.bodies[l]=we(c,a,[...m,await Bt(d,a,m,u,Wt(e),$)]),l}var cn=({knock:e})=>r`${e.stop&&r`<p class="problem"><b>${_e.unproven}.</b> ${_e.unprovenHint}</p>`}
${e.alike&&r`<p><span class="mark stale" dir="auto">${_e.alike(e.alike)}</span></p>`}`,mn=e=>e.back?_e.back(e.back):e.desk?_e.desk:"";var Kr=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function es(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Kr.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function ts(e,t){let n=es(e);return n?t.find(o=>es(o)===n):void 0}function dn(e){let[t,n]=f({}),o=e.lanes.desk.value,s=H(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return N(()=>{let c=!0;for(let[a]of s?i:[])Fr(e,a).then(m=>c&&n(d=>({...d,[a]:m})));return()=>{c=!1}},[e,s,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:s};return{...d,alike:d.back?void 0:ts(a,m)}}}async function Fr(e,t){try{let n=kt(e),{newcomer:o,desk:s,back:i}=await Pn(n,t);return{good:!0,desk:s&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ue),stop:n instanceof Ue?n.sentence:void 0}}}function ns({room:e,desk:t}){let n=S(),o=dn(e),s=H(e),i=Object.entries(t.waiting),l=a=>n.run(a,()=>q(e,m=>ut(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return r`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${w.waiting}>
<h2>${w.waiting} ${i.length>0&&r`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?_e.admitting:i.map(([,a])=>e.words(a.name)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=e.words(m.name),u=o(a),$=[mn(u)||(m.first_time?w.firstTime:w.beenHere),m.here?w.pageOpen:w.pageShut,!m.accepted&&w.notAccepted].filter(Boolean);return r`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${cn} knock=${u} /></div>
<div class="row">
${s&&!u.stop&&r`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${w.admit}: ${d}`} onClick=${()=>l(a)}>${w.admit}</button>`}
<${ue} label=${w.decline} name=${`${w.decline}: ${d}`} ask=${w.declineAsk(d)} yes=${w.declineYes} no=${w.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var pt=240,Ge={least:3,most:12,usual:8},os=20,Yr=["closing","release"],Mn=e=>e.segment.map(t=>({id:W(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),ss=(e,t)=>(t-1)%Math.max(1,e.gathering.length),rs=e=>!Yr.includes(e.from.kind);function ze(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=pt?t:0}var Bn=e=>e.reduce((t,n)=>t+(n.out?0:ze(n)),0);function as(e,t){let n=e.from.each[t],o=ze(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function is({gathering:e,at:t,zone:n,theme:o,parts:s,doors:i}){let l={},c=m=>{if(!m.trim())return;let d=W();return l[d]=m.trim(),d},a=s.filter(m=>!m.out).map(({id:m,from:d,prompt:u,...$})=>({id:m,kind:d.kind,minutes:ze({id:m,from:d,prompt:u,...$}),each_seconds:d.each_seconds,breath_seconds:d.breath_seconds,title:c(d.title),prompt:c(u),mode:d.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:Bn(s),theme:c(o),agenda:a,...i&&{doors:i}},bodies:l}}var un=e=>/^\d+$/.test(e.trim())&&Number(e)<=pt?Number(e):0;function ls({id:e,plan:t,room:n,onDone:o}){let[s,i]=f({}),[l,c]=f([]),a=K(null),m=S();N(()=>a.current?.focus(),[]);let d=p=>s[p]??String(t.segments[p].minutes),u=t.agenda.reduce((p,b)=>p+un(d(b)),0);return r`<form class="stack planned-minutes" onSubmit=${async p=>{p.preventDefault();let b=[...t.agenda.filter(h=>!un(d(h))).map(h=>({id:`now-${h}`,sentence:x.minutesBad})),...u>pt?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(b),b.length)return;let k=Object.fromEntries(t.agenda.filter(h=>un(d(h))!==t.segments[h].minutes).map(h=>[h,un(d(h))]));(!Object.keys(k).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:k})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${Ye.minutesTitle}</h3>
<p class="hint">${Ye.minutesHint}</p>
<${ee} problems=${l} summary=${O.summary} />
<ol class="parts">${t.agenda.map(p=>{let b=n.words(t.segments[p].title)||xe[t.segments[p].kind];return r`<li key=${p}><span dir="auto">${b}</span>
<span class="plan-minutes"><${I} id=${`now-${p}`} label=${x.minutesOf(b)} bare value=${d(p)} problem=${G(l,`now-${p}`)}
onValue=${k=>i({...s,[p]:k})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(u)}</b> <span class="soft">${x.ends(ce(Number(t.at)+u*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ye.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function En({id:e,plan:t,room:n,people:o,large:s,onSheet:i}){let[l,c]=f(!1),a=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return r`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${Y(a)}</b> <span>${Ke(a,t.minutes)}</span></p>
${!st(a,t.zone,pe())&&r`<p class="soft small">${w.inZone(`${Y(a,t.zone)}, ${Ke(a,t.minutes,t.zone)}`,ot(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${m&&r`: <span dir="auto">${m}</span>`}</p>
${t.doors&&r`<p class="soft small">${x.doors}: ${x.doorsOf[t.doors]}</p>`}
<details><summary>${w.agenda(t.minutes)}</summary>
${l?r`<${ls} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:r`<ol class="parts">${t.agenda.map(u=>{let $=t.segments[u],p=$.each?.[d];return r`<li key=${`${e}-${u}`}>
<span><span dir="auto">${n.words($.title)||xe[$.kind]}</span>${p&&r`<small class="soft"> ${x.each(Ee(p),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ye.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Ye.sheet}</button></div>`}
</details>
</div>`}var qr=60*6e4;function cs({room:e,circle:t,desk:n,home:o,running:s,onPlan:i,onSheet:l}){let c=S(),a=Object.entries(n.planned).filter(([h])=>h!==s?.id).sort(([,h],[,v])=>Number(h.at)-Number(v.at)),[m,...d]=a,u=Object.values(n.members).filter(h=>h.role==="participant").length,$=async h=>{await c.run("open",()=>q(e,v=>ct(v,h)))&&(location.hash=`#/circle/${t.id}`)},p=h=>c.run("unplan",()=>e.send({do:"unplan",gathering:h})),b=o&&!o.crisis_line_confirmed,k=()=>{if(b)return r`<p class="notice with-act"><span>${w.needLine}</span> <a class="btn" href="#/desk/lines">${w.toLines}</a></p>`;if(!n.can.open_doors||!H(e))return null;let h=Number(m[1].at);return h-Date.now()<qr?r`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${w.openDoors}</button>`:r`<${ue} label=${w.openDoors} kind="btn" ask=${w.earlyAsk(`${Y(h)}, ${ce(h)}`)} yes=${w.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return r`<section class="panel next" aria-labelledby="next-title">
${s&&r`<div class="live-now"><p class="live">${en[s.phase]}</p><p class="soft small">${_.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${w.enter}</a></div>`}
<h2 id="next-title">${w.next}</h2>
${m?r`<${En} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${k()}
<p role="alert" class="refusal">${c.sentence}</p>`:r`<p class="soft">${w.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?w.plan:w.planFirst}</button>
${m&&r`<${ue} label=${w.unplan} kind="btn quiet" ask=${w.unplanAsk} yes=${w.unplanYes} busy=${!!c.busy} onYes=${()=>p(m[0])} />`}
</div>
${d.length>0&&r`<h3>${w.later}</h3><ul class="later">${d.map(([h,v])=>r`<li key=${h}>
<${En} id=${h} plan=${v} room=${e} people=${u} onSheet=${()=>l(h)} />
<${ue} label=${w.unplan} name=${`${w.unplan}: ${_.gathering(v.number)}`} kind="btn small quiet" ask=${w.unplanAsk} yes=${w.unplanYes} busy=${!!c.busy} onYes=${()=>p(h)} />
</li>`)}</ul>`}
</section>`}var ne={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var ms=e=>e.lanes.member.value?.cards??{};function pn({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:i}=rt(e),l=e.lanes.desk.value?.cards?.[t],c=ms(e)[t];if(l===void 0)return null;if(!c)return r`<${$e} label=${o?ne.openOf(n):ne.open} sure=${ne.sure(n)} yes=${ne.yes} no=${ne.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:l})} /><${J} sentence=${i} />`;let a=ko(e.words(c));return r`<section class="card emergency" aria-label=${ne.of(n)}>
<h2 dir="auto">${ne.of(n)}</h2>
<dl>
${(a.who||a.number)&&r`<dt>${ne.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&r`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&r`<dt>${ne.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&r`<dt>${ne.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${wo(a)&&r`<p class="soft">${ne.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${ne.away}</button>
<${J} sentence=${i} />
</section>`}function ds(e){let t=e.lanes.desk.value?.members??{};return Object.keys(ms(e)).map(n=>({key:`card ${n}`,card:r`<${pn} room=${e} person=${n} name=${e.words(t[n]?.name)} />`}))}function us({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?r`<details><summary>${ne.title}</summary>
<p class="soft small">${ne.hint}</p>
<ul class="names">${o.map(s=>r`<li key=${s} class="stack"><${pn} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function $n(e,t){let n=vo(xo(e,t),yo());return n>0?w.week(n):""}function _t({id:e,label:t,value:n,options:o,onValue:s}){return r`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>r`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>s(i.value)} />
<span><b>${i.label}</b>${i.hint&&r`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Gr=()=>`${location.origin}${location.pathname}`,fn=(e,t)=>`${Gr()}#/invitation/${e}/${He(t)}`,ps=(e,t,n)=>`${e}/${t}/${He(n)}`,$s=()=>`${location.host}${location.pathname}#/words`;var zr=1440*6e4,Vr=14,Ur=180;function hn({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[i,l]=f(t.entry==="drop_in"?"many":"one"),[c,a]=f(String(Vr)),[m,d]=f(!0),[u,$]=f([]),p=K(ge()),b=S();return r`<form class="stack" onSubmit=${async h=>{h.preventDefault();let v=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Ur;if($(v?[]:[{id:"days",sentence:M.daysBad}]),!v)return;let A=!n&&i==="many",j=Date.now()+Number(c)*zr,{secret:Z}=p.current;if(!await b.run("invite",()=>q(e,Oe=>Le(Oe,p.current,{reusable:A,expires:j,desk:n}))))return;let ae=n&&m?await b.run("link",()=>X("/api/links",{for_me:!1})):void 0;n&&m&&!ae||o({link:ae?ps(ae.link,t.id,Z):fn(t.id,Z),secret:Z,reusable:A,expires:j,hands:n,speakable:!ae})}} novalidate autocomplete="off">
<${ee} problems=${u} summary=${O.summary} />
${n?r`<p class="soft small">${z.handsHint}</p><${On} id="invite-new-here" on=${m} hint=${z.newHereHint} onChange=${d}>${z.newHere}</${On}>`:t.entry==="drop_in"&&r`<${_t} id="invite-kind" label=${M.kind} value=${i} onValue=${l} options=${[{value:"many",label:M.reusable,hint:M.reusableHint},{value:"one",label:M.single,hint:M.singleHint}]} />`}
<${I} id="days" label=${M.days} value=${c} onValue=${a} problem=${G(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?z.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${M.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function bn({made:e,spoken:t,onDone:n}){let o=e.back?z.wayTitle(e.back):e.hands?z.handsTitle:M.shownTitle,s=e.back?z.wayShown:e.hands?z.handsShown:e.reusable?M.shownMany:M.shown;return r`<${wt} key=${e.link} id="invitation-link" title=${o} label=${M.linkLabel} link=${e.link} shareText=${M.shareText}
says=${[s,M.once,M.until(Y(e.expires))]} done=${M.done} onDone=${n}>
${e.speakable&&t!==void 0&&r`<${Zr} secret=${e.secret} spoken=${t} />`}
</${wt}>`}function Zr({secret:e,spoken:t}){let[n,o]=f([]);return N(()=>{Jn(e).then(o)},[e]),n.length?r`<section class="spoken" aria-label=${z.wordsTitle}>
<h4>${z.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${z.number}: <b>${t}</b></p>
<p class="small soft">${z.wordsHint($s())}</p>
</section>`:null}var Jr=10080*6e4;function fs({room:e,circle:t,desk:n,spoken:o}){let[s,i]=f(!1),[l,c]=f(null),[a,m]=f(""),d=K({}),u=S(),$=H(e),p=e.lanes.member.value?.person,b=Object.entries(n.members).map(([y,D])=>({person:y,role:D.role,name:e.words(D.name)||w.nameless})),k=b.filter(y=>y.role!=="participant"),h=b.filter(y=>!k.includes(y)).sort((y,D)=>y.name.localeCompare(D.name)),v=[...k,...h].filter(y=>y.person!==p),A=async y=>{m(""),await u.run(`end-${y.person}`,()=>X("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Pe.memberDone(y.name))},j=async y=>{m("");let D=d.current[`link ${y.person}`]??=ge(),Q=n.members[y.person]?.link;await u.run(`remove-${y.person}`,()=>q(e,ie=>rn(ie,y.person,D)))&&(delete d.current[`link ${y.person}`],m([V.done(y.name),Q&&V.newLink,V.eyes].filter(Boolean).join(" ")))},Z=async({person:y,role:D,name:Q})=>{let ie=d.current[y]??=ge(),Ct=Date.now()+Jr;await u.run(`way-${y}`,()=>q(e,yr=>Le(yr,ie,{reusable:!1,expires:Ct,person:y,desk:D!=="participant"})))&&(delete d.current[y],c({link:fn(t.id,ie.secret),secret:ie.secret,reusable:!1,expires:Ct,back:Q,speakable:!0}))},re=y=>{c(y),i(!1)},ae=async({person:y},D)=>u.run(`tonight-${y}`,()=>e.send({do:"for_tonight",person:y,on:D})),Oe=$&&!e.lanes.member.value?.tonight,Ve=!!u.busy,Ot=y=>[y.role!=="participant"&&Lo[y.role],n.members[y.person]?.tonight&&be.mark,$n(e,y.person),n.with_a_step.includes(y.person)&&w.hasStep].filter(Boolean).join(" \xB7 ");return r`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${w.people} <span>${b.length}</span></h2>
<ul class="names">${[...k,...h].map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${Ot(y)&&r`<small class="soft">${Ot(y)}</small>`}</li>`)}</ul>
${!h.length&&r`<p class="soft small">${w.noPeople}</p>`}
${n.steps.named>0&&r`<p class="soft small">${w.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${us} room=${e} />
${k.length<2&&r`<div class="kindly"><p><b>${w.alone}</b></p><p class="small">${w.aloneHint}</p></div>`}
${l?r`<${bn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?r`<${hn} room=${e} circle=${t} hands onMade=${re} onCancel=${()=>i(!1)} />`:$&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${z.hands}</button></div>`}
${v.length>0&&r`<details><summary>${Pe.members}</summary>
<p class="soft small">${Pe.membersHint}</p>
<ul class="names">${v.map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&r`<button type="button" class="btn small" disabled=${Ve} aria-label=${z.wayOf(y.name)} onClick=${()=>Z(y)}>${z.way}</button>`}
${Oe&&y.role!=="participant"&&r`<button type="button" class="btn small" disabled=${Ve} aria-label=${n.members[y.person]?.tonight?be.offOf(y.name):be.onOf(y.name)} onClick=${()=>ae(y,!n.members[y.person]?.tonight)}>${n.members[y.person]?.tonight?be.off:be.on}</button>`}
${y.role==="participant"&&r`<${ue} label=${Pe.member} name=${Pe.memberOf(y.name)} kind="btn small quiet" ask=${Pe.memberAsk(y.name)} yes=${Pe.memberYes}
busy=${Ve} onYes=${()=>A(y)} />`}</li>`)}</ul>
</details>
${$&&r`<details><summary>${V.title}</summary>
<p class="soft small">${V.hint}</p>
<ul class="names">${v.map(y=>r`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${ue} label=${V.one} name=${V.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?V.ask(y.name):V.askDesk(y.name)} yes=${V.yes} no=${V.no}
busy=${Ve} onYes=${()=>j(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?V.busy:u.busy.startsWith("way")?z.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function hs({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=f(null),[s,i]=f(!1),[l,c]=f([]),a=S(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(u);if(c($?[]:[{id:"call-link",sentence:w.callMissing}]),!$)return;let p=W();await a.run("call",()=>e.send({do:"set_call_link",link:p},{[p]:u}))&&(o(null),i(!0))};return r`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${w.call}</h2>
${!t&&r`<p class="soft small">${w.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ee} problems=${l} summary=${O.summary} />
<${I} id="call-link" label=${w.call} bare hint=${w.callHint} value=${n??t} onValue=${o}
problem=${G(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${w.callSave}</button><p role="status" class="small">${s?w.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function bs({room:e,circle:t,onRevise:n}){return r`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${w.promises} <span>${w.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>r`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${H(e)&&r`<div class="row"><button class="btn" onClick=${n}>${w.revise}</button></div>`}
</section>`}function gn({room:e,gathering:t}){let n=jn(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[Cn(e,c.arriving),Cn(e,c.leaving)],d=a&&m?Vt.both(a,m):a||m&&Vt.leaving(m);return{person:l,said:d,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return i.length?r`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Vt.desk}</h2>
<ul class="numbers">${i.map(l=>r`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function gs({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?r`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${w.past}</h2>
<ul class="names">${n.map(([o,s])=>r`<li key=${o} class="between"><span>${Y(Number(s.planned_at))}</span><small class="soft">${w.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${gn} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&r`<${De} load=${To} room=${e} />`}
</section>`:null}function ks({view:e,open:t,busy:n,back:o,onRevoke:s}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&M.usedBy(e.used),t&&M.goodUntil(Y(Number(e.expires)))].filter(Boolean);return r`<li class="between">
<p><span dir="auto">${o?z.forBack(o):e.desk?z.forHands:e.reusable?M.forMany:M.forOne}</span> <span class=${`mark ${i}`}>${M.state[i]??i}</span>
${l.length>0&&r`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&r`<${ue} label=${M.revoke} kind="btn small quiet" ask=${M.revokeAsk} yes=${M.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function ws({room:e,circle:t,desk:n,spoken:o}){let[s,i]=f(!1),[l,c]=f(null),a=S(),m=Date.now(),d=Object.entries(n.invitations).sort(([,k],[,h])=>Number(h.expires)-Number(k.expires)),u=k=>k.state==="open"&&Number(k.expires)>m,$=d.filter(([,k])=>u(k)),p=d.filter(([,k])=>!u(k)),b=([k,h])=>r`<${ks} key=${k} view=${h} open=${u(h)} busy=${a.busy===k}
back=${h.person&&e.words(n.members[h.person]?.name)} onRevoke=${()=>a.run(k,()=>e.send({do:"revoke",invitation:k}))} />`;return r`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${M.title}</h2>
${l?r`<${bn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?r`<${hn} room=${e} circle=${t} onMade=${k=>{c(k),i(!1)}} onCancel=${()=>i(!1)} />`:H(e)&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${M.make}</button></div>`}
${$.length?r`<ul class="names">${$.map(b)}</ul>`:!l&&!s&&r`<p class="soft small">${M.none}</p>`}
${p.length>0&&r`<details><summary>${M.older(p.length)}</summary><ul class="names">${p.map(b)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}function kn({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Ge.least,Math.min(Ge.most,e+s)));return r`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Ge.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Ge.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&r`<p class="problem">${t}</p>`}
</div>`}function ys({room:e,circle:t,desk:n,gathering:o,head:s,onBack:i}){let l=n.planned[o],c=Object.values(n.members).filter(h=>h.role==="participant").length,[a,m]=f(()=>Math.max(3,Math.min(12,c||8)));N(()=>{Nt()},[]);let d=ft.value.known;if(!l)return r`<main class="page desk narrow"><header><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1></div></header><p>${te.gone}</p></main>`;let u=Number(l.at),$=e.words(l.theme),p=u,b=l.agenda.reduce((h,v)=>h+e.words(l.segments[v].prompt).length,0),k=l.agenda.length>12||b>1200;return r`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1><p class="soft">${te.lead}</p></div></header>
<div class="on-screen between"><${kn} people=${a} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${te.print}</button></div>
<article class=${`paper${k?" dense":""}`} aria-label=${te.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${_.gathering(l.number)}${$&&r`: <span dir="auto">${$}</span>`}</h2>
<p>${Y(u)}, ${Ke(u,l.minutes)}${!st(u,l.zone,pe())&&` (${Ke(u,l.minutes,l.zone)} ${ot(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${te.begins}</th><th scope="col">${te.part}</th><th scope="col">${te.minutes}</th><th scope="col">${te.each(a)}</th></tr></thead>
<tbody>${l.agenda.map(h=>{let v=l.segments[h],A=p;p+=v.minutes*6e4;let j=v.each?.[a];return r`<tr key=${h}><td>${Ke(A,v.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(v.title)||xe[v.kind]}</b>${v.prompt&&r`<p dir="auto">${e.words(v.prompt)}</p>`}</td>
<td>${v.minutes}</td><td>${j===void 0?"":Ee(j)}</td></tr>`})}</tbody></table>
<footer><h3>${te.lines}</h3>
<ul>${d?.emergency&&r`<li><b>${te.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(h=>r`<li key=${h.label}><b>${h.label}</b>: ${[h.phone,h.text&&te.text(h.text),h.link,h.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${te.noCare}</p></footer>
</article>
</main>`}async function vs(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??W()})),i=fe(),l=await sn(e,e.held.desk,dt(e,{agreements:n,version:t}),i);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:a})=>[c,a])),bodies:i.bodies}}var Qr=24,wn=e=>e.map(t=>({key:W(),text:t}));function yn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:E.agreementMissing})):[{id:"promise-add",sentence:E.agreementsNone}]}function vn({list:e,problems:t,onList:n}){let o=K(""),s=()=>{o.current=W(),n([...e,{key:o.current,text:""}])},i=c=>{n(e.filter(a=>a!==c)),document.getElementById("promise-add")?.focus()};return r`<div class="promises" ref=${c=>{let a=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);a&&(o.current="",a.focus())}}>
<ol>${e.map((c,a)=>r`<li key=${c.key}>
<${I} id=${`promise-${c.key}`} label=${E.agreement(a+1)} bare as="textarea" value=${c.text}
problem=${G(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>i(c)}><span class="visually-hidden">${E.removeNth(a+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Qr} onClick=${s}>${E.add}</button>
${G(t,"promise-add")&&r`<p class="problem">${E.agreementsNone}</p>`}
</div>`}function xs({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(k=>e.words(k)),[i]=f(t.agreements_version+1),[l,c]=f(()=>wn(s)),[a,m]=f([]),[d,u]=f(!1),$=S(),p=t.agreements_version>=i&&!$.busy,b=async k=>{k.preventDefault();let h=l.map(A=>A.text.trim()),v=yn(l);m(v),u(!v.length&&h.join(`
`)===s.join(`
`)),!(v.length||h.join(`
`)===s.join(`
`))&&await $.run("revise",()=>q(e,A=>vs(A,i,h)))&&o()};return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${w.reviseTitle}</h1><p class="soft">${w.reviseHint}</p></div></header>
<form class="stack" onSubmit=${b} novalidate autocomplete="off">
<${ee} problems=${a} summary=${O.summary} />
<${vn} list=${l} problems=${a} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(p?w.reviseMoved:d?w.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||p}>${w.reviseSave(i)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function _s({when:e,at:t,problems:n,onWhen:o}){let s=St(()=>[...new Set([e.zone,...uo()])].sort(),[e.zone]),i=a=>t===void 0?"":`${Y(t,a)}, ${ce(t,a)}`,l=!!(e.date&&e.time)&&t===void 0,c=Rt(e.date,e.time,e.zone).length>1;return r`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${I} id="plan-date" label=${x.date} value=${e.date} onValue=${a=>o({...e,date:a})} problem=${G(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${I} id="plan-time" label=${x.time} value=${e.time} onValue=${a=>o({...e,time:a})} problem=${G(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${I} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${a=>o({...e,zone:a})}>
${s.map(a=>r`<option key=${a} value=${a}>${a.replaceAll("_"," ")}</option>`)}</${I}>
</div>
<p role="status" class="reads">${t!==void 0?st(t,e.zone,pe())?x.reads(i(e.zone)):r`${x.reads(x.readsZone(i(e.zone),ot(e.zone)))} <b>${x.readsYours(i(pe()))}.</b>`:l?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function Os({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||xe[e.from.kind],i=e.out||!ze(e)?void 0:as(e,t);return r`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:i===void 0?"":(i<os?x.eachLittle:x.each)(Ee(i),t)}</p></div>
${!e.out&&r`<div class="plan-minutes"><${I} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&r`<${I} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${rs(e)&&r`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var Ln=["until_check_in","any_boundary","closed_once_begun"],Xr=10080*6e4;function ea(e){let t=Object.values(e.planned).sort((i,l)=>Number(l.at)-Number(i.at))[0],n=t?.zone||pe(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(i=>Number(i.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=po(o+Xr,n);return{date:Date.parse(s)>Date.now()?s:"",time:$o(o,n),zone:n}}function Cs({room:e,desk:t,n,template:o,onDone:s}){let[i,l]=f(()=>ea(t)),[c,a]=f(()=>ss(o,n)),[m,d]=f(o.gathering[c]?.theme??""),[u,$]=f(()=>Mn(o.gathering[c])),[p,b]=f(Ge.usual),[k,h]=f(Ln[0]),[v,A]=f([]),[j]=f(W),Z=S(),re=Rt(i.date,i.time,i.zone)[0],ae=Bn(u),Oe=D=>{a(D),d(o.gathering[D].theme),$(Mn(o.gathering[D]))},Ve=()=>{let D={date:!i.date&&x.dateMissing,time:!i.time&&x.timeMissing},Q=i.date&&i.time&&re===void 0&&x.timeSkipped;return[D.date&&{id:"plan-date",sentence:D.date},D.time&&{id:"plan-time",sentence:D.time},Q&&{id:"plan-time",sentence:Q},re!==void 0&&re<Date.now()&&{id:"plan-date",sentence:x.datePast},...u.filter(ie=>!ie.out&&!ze(ie)).map(ie=>({id:`min-${ie.id}`,sentence:x.minutesBad})),ae>pt&&{id:"plan-people",sentence:x.sumTooLong}].filter(ie=>typeof ie=="object")},Ot=async D=>{D.preventDefault();let Q=Ve();if(A(Q),Q.length)return;let{plan:ie,bodies:Ct}=is({gathering:j,at:re,zone:i.zone,theme:m,parts:u,doors:k===Ln[0]?void 0:k});await Z.run("plan",()=>e.send({do:"plan_gathering",plan:ie},Ct))&&s()},y=D=>$(u.map(Q=>Q.id===D.id?D:Q));return r`<form class="stack roomy" onSubmit=${Ot} novalidate autocomplete="off">
<${ee} problems=${v} summary=${O.summary} />
<${_s} when=${i} at=${re} problems=${v} onWhen=${l} />
${o.gathering.length>1&&r`<${I} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${D=>Oe(Number(D))}>
${o.gathering.map((D,Q)=>r`<option key=${Q} value=${String(Q)}>${x.templateNth(Q+1,D.theme)}</option>`)}</${I}>`}
<${I} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<${I} id="plan-doors" as="select" label=${x.doors} hint=${x.doorsHint} value=${k} onValue=${h}>
${Ln.map(D=>r`<option key=${D} value=${D}>${x.doorsOf[D]}</option>`)}</${I}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${kn} people=${p} onPeople=${b} problem=${G(v,"plan-people")} /></div>
<ol class="plan-parts">${u.map(D=>r`<${Os} key=${D.id} part=${D} people=${p} problem=${G(v,`min-${D.id}`)} onPart=${y} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(ae)}</b>${re!==void 0&&ae>0&&r` <span class="soft">${x.ends(ce(re+ae*6e4,i.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${Z.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!Z.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function Ss({head:e,onBack:t,onDone:n,...o}){let[s,i]=f(null),[l,c]=f(""),{room:a,circle:m,desk:d}=o,[u]=f(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(b=>b.number))+1),$=async()=>{c("");try{i(await Ce("/api/templates"))}catch(b){c(b instanceof le?b.sentence:String(b))}};N(()=>{$()},[]);let p=s?.find(b=>b.id===d.template)??s?.[0];return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${a.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(u)}</h1></div></header>
${p?r`<${Cs} ...${o} n=${u} template=${p} onDone=${n} />`:r`<p role="status">${l||O.loading}</p>${l&&r`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function Ts(e,t,n,{person:o,keys:s,bodies:i}){let{openRecovery:l}=await Xe(),c=await l(e,t,n);F(s,"missing_record");let[a]=co(s.desk);F(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await Fn(e,c,i[s.desk[a]]??""),d=je(m),u=await Un(e,d,null,i[s.roster.signed]??"");return F(c.number===u.circleKey.number,c.number<u.circleKey.number?"old_record":"missing_record"),F(Rn(await Dt(c.key),u.circleKey.commitment),"wrong_key"),{...await Lt(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[c.number]:c.key}}}async function Ns(e,{invitation:t,secret:n},o,s,i){let{circle:l,person:c,device:a}=e,m=await Pt(l,n),d=At(await Yn(l,t,m,It(e)));return{circle:l,token:Ze(m.token),person:c,device:a.id,proof:lo(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:i}}var ta=10*6e4,na=8e3;async function Ds(e,t){let n=ge(),o=await on(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:$}=m.value;return{held:t,desk:d.value,circle:u,running:$?.id,seats:Object.keys($?.seats??{}),words:p=>p===n.kept?o:"",sealed:e.sealed}};await As(e,await Le(s(),n,{reusable:!1,expires:Date.now()+ta,desk:!0,person:t.person}));let i=W(),l=s().circle.agreements_version;await X("/api/knock",await Ns(t,n,l,{id:i,text:await mo(t,i,"\xB7")},Ze(Je()))),await oa(e,t),await As(e,await ut(s(),t.person));let{roster:c,...a}=t;await tt(a)}async function As(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new le(o.code??"",o.sentence??"")}var oa=(e,{person:t,device:n})=>new Promise((o,s)=>{let i=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>i(()=>s(new Error("the knock was not seen"))),na),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var sa={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function Ps({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[i,l]=f({letters:t,code:""}),[c,a]=f([]),m=S(),d=!!e.lanes.ring.value?.gathering,u=async b=>{b.preventDefault();let k=[!i.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(a(k),k.length)return;await m.run("open",async()=>{let v=e.lanes.member.value;if(!v)throw new Error("nobody is here yet");let A=await $(async()=>Ts(e.circle,await ra(i.code),i.letters,v));return A?(await Ds(e,A),!0):!1})&&n()},$=async b=>{try{return await b()}catch(k){let h=k instanceof Ue||k instanceof xn?sa[k.code]:void 0;if(!h)throw k;a([h]);return}},p=(b,k,h)=>r`<${I} id=${`sheet-${b}`} as="textarea" label=${k} hint=${h}
value=${i[b]} problem=${G(c,`sheet-${b}`)} onValue=${v=>l({...i,[b]:v})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${P.back}</h1><p class="soft">${P.backLead}</p></div></header>
${d&&r`<p class="notice">${P.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
${p("letters",P.letters,P.lettersHint)}
${p("code",P.code,P.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?P.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${P.open}</button>
</form>
</main>`}var xn=class extends Error{code="wrong_code"},ra=async e=>{let{codeTyped:t}=await Xe();return t(e).catch(n=>{throw n instanceof Ue&&n.code==="wrong_key"?new xn:n})};var aa=()=>import("./field-qr-EKCLHSCW.js").then(e=>e.Qr);function Ms({room:e,onMake:t}){return H(e)?r`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function ia(e){let{held:t}=kt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Xe(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function Bs({room:e,circle:t,head:n,onBack:o}){let[s,i]=f(null);N(()=>{ia(e).then(i)},[e]);let l=e.words(t.title);return r`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&r`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${l}</p><p>${P.of(Y(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${De} load=${aa} text=${la(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,a)=>r`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var la=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var ca=e=>r`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,ma=()=>import("./circle-series-M5TI3OUV.js").then(e=>e.CircleSeries);function Es({id:e,letters:t,onKeys:n}){let o=St(()=>jt(e),[e]);N(()=>()=>o.close(),[o]);let s=Ut().desk,[i,l]=f(!1),[c,a]=f(""),{step:m,go:d,back:u,head:$}=zt(t?"recover":"circle"),{state:p,sentence:b}=o.connection.value,k=o.lanes.desk.value,h=o.lanes.ring.value?.circle,v=o.lanes.member.value?.role;if(N(()=>{v==="participant"&&location.replace(`#/circle/${e}`)},[v]),o.stop.value)return r`<${Oo} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return r`<${_o} room=${o} />`;if(!k||!h)return p==="stopped"?r`<${ye} title=${w.stopped} again=${w.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${w.connecting}</h1><p role="status">${p==="lost"&&b||w.connecting}</p></main>`;let A={room:o,circle:h,desk:k,home:s,spoken:s?.circles.find(Oe=>Oe.id===e)?.spoken};if(m==="promises")return r`<${xs} ...${A} head=${$} onBack=${u} />`;if(m==="weeks")return r`<${De} load=${ma} meanwhile=${ca} ...${A} head=${$} onBack=${u} />`;if(m==="sheet")return r`<${ys} ...${A} gathering=${c} head=${$} onBack=${u} />`;if(m==="recovery")return r`<${Bs} ...${A} head=${$} onBack=${u} />`;if(m==="recover")return r`<${Ps} ...${A} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let j=o.lanes.ring.value?.gathering,Z=()=>{l(!0),d("plan")},re=Oe=>{a(Oe),d("sheet")};return r`<div hidden=${m!=="plan"}>
${i&&r`<${Ss} ...${A} head=${m==="plan"?$:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${w.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(h.title)||_.untitled(A.spoken??1)}</h1>
<p class="soft">${Be[h.entry]} · ${mt[h.medium]}</p>
</div></header>
<p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":b||O.offline}</p>
<${an} room=${o} />
<${Go} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&r`<${ns} ...${A} />
<div class="sides">
<div class="stack">
<${tn} room=${o} />
<${cs} ...${A} running=${j} onPlan=${Z} onSheet=${re} />
<${ws} ...${A} />
<${gs} ...${A} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${w.theWeeks}</button>
</div>
<div class="stack">
<${fs} ...${A} />
${h.medium==="beside_a_call"&&r`<${hs} ...${A} />`}
<${bs} ...${A} onRevise=${()=>d("promises")} />
<${Ms} room=${o} onMake=${()=>d("recovery")} />
<${nn} room=${o} />
</div>
</div>`}
<footer><${Gt} /></footer>
</main>`}var da=4320*60*6e4;function ua(e,t){if(!e)return{kind:"unchecked",sentence:C.unchecked};let n=Date.parse(e),o=`${Re(n,"UTC")} ${e.slice(0,4)}`;return t-n>da?{kind:"stale",sentence:C.stale(o)}:{kind:"checked",sentence:C.checked(o)}}function Ls({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:i}=ua(e.verified_on,Date.now()),l=[e.phone,e.text&&C.textTo(e.text),e.link].filter(Boolean);return r`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${i}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${C.confirm}: ${e.label}`}>${C.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var Is=[["label",C.label,void 0,{maxlength:80}],["phone",C.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",C.text,void 0,{maxlength:80,dir:"ltr"}],["link",C.chat,C.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",C.hours,void 0,{maxlength:80}],["serves",C.serves,void 0,{maxlength:160}],["languages",C.languages,C.languagesHint,{maxlength:200}],["region",C.region,C.regionHint,{maxlength:80}]],pa={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function $a(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:C.labelMissing},!n&&{id:"line-phone",sentence:C.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:C.numberBad},!t(e.text)&&{id:"line-text",sentence:C.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:C.linkBad},!e.serves&&{id:"line-serves",sentence:C.servesMissing},!e.languages&&{id:"line-languages",sentence:C.languagesMissing},!e.region&&{id:"line-region",sentence:C.regionMissing}].filter(o=>typeof o=="object")}function Ws({line:e,act:t,onSave:n,onCancel:o}){let[s,i]=f({...pa,...e,languages:e?.languages.join(", ")??""}),[l,c]=f([]),a=K(null);return N(()=>a.current?.focus(),[]),r`<form class="stack" onSubmit=${d=>{d.preventDefault();let u=Object.fromEntries(Is.map(([b])=>[b,s[b].trim()])),$=$a(u);if(c($),$.length)return;let p=Object.fromEntries(Object.entries(u).filter(([,b])=>b));n({...p,languages:u.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${e?C.editTitle:C.addTitle}</h3>
<${ee} problems=${l} summary=${O.summary} />
<div class="pairs">${Is.filter(([d])=>!e||d!=="label").map(([d,u,$,p])=>r`<${I} key=${d} id=${`line-${d}`} label=${u} hint=${$}
value=${s[d]} problem=${G(l,`line-${d}`)} more=${p} onValue=${b=>i({...s,[d]:b})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${C.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function fa(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Hs(){let[e,t]=f(null),[n,o]=f(""),[s,i]=f(null),l=S(),c=async()=>{try{t((await Ce("/api/crisis-lines")).lines),o("")}catch(u){o(u instanceof le?u.sentence:String(u))}};N(()=>{c()},[]);let a=async u=>{let{verified_on:$,...p}=u,b=await l.run(u.label,()=>X("/api/crisis-lines",p));b&&(t(b.lines),i(null))},m=()=>{l.forget(),i(null)};if(!e)return n?r`<${ye} sentence=${n} onAgain=${c} />`:r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${C.title}</h1><p role="status">${O.loading}</p></main>`;let d=u=>r`<${Ws} line=${u} act=${l} onSave=${a} onCancel=${m} />`;return r`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${w.desk}</a><h1>${C.title}</h1><p class="soft">${C.lead}</p></div></header>
${fa(e).map(([u,$])=>r`<section key=${u} class="region"><h2 dir="auto">${u}</h2>
<ul class="lines">${$.map(p=>r`<li key=${p.label} class="line">
${s===p.label?d(p):r`<${Ls} line=${p} busy=${l.busy===p.label} onConfirm=${()=>a(p)} onEdit=${()=>i(p.label)} />`}
</li>`)}</ul></section>`)}
${s===""?r`<section class="line">${d(void 0)}</section>`:r`<button class="btn" onClick=${()=>i("")}>${C.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function js({templates:e,onChoose:t}){return r`<ul class="templates">${e.map(n=>r`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Be[n.entry],E.size(n.people.min,n.people.max),E.minutes(n.gathering[0]?.minutes??0),E.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>r`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${E.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>r`<li key=${s}><span dir="auto">${o.title||xe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&r`<ul class="bullets small">${n.notes.map(o=>r`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${E.use(n.name)}</button>
</li>`)}</ul>`}async function Rs({person:e,title:t,name:n,about:o,medium:s,entry:i,template:l,agreements:c}){let a=W(),m=await to(a),d=Je(),u={...await Lt(a,je(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=fe(),p=async(v,A)=>{let j=W(),Z={circle:a,gathering:null,author:e,kind:v,id:j,turn:null},{sealed:re,wraps:ae}=await Qe(Z,0,A,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return $.bodies[j]=we(e,re,ae),j},b=await Et(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),k=await Mt(a,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...It(u),ended:!1}]});return{request:{founding:{circle:a,medium:s,entry:i,template:l,title:await p("title",t),name:await p("name",n),about:await p("about",o),agreements:await Promise.all(c.map(v=>p("agreement",v))),keys:{device:u.device.id,desk:$.add(m.record),roster:$.add(k),circle_key:$.add(b.record)}},bodies:$.bodies},held:u}}function Ks({template:e,person:t,name:n}){let[o,s]=f({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=f(()=>wn(e.agreements)),[c,a]=f([]),[m,d]=f(null),u=S(),$=k=>s({...o,...k}),p=async k=>{k.preventDefault();let h=[];if(o.title.trim()||h.push({id:"title",sentence:E.nameMissing}),o.name.trim()||h.push({id:"my-name",sentence:yt.nameMissing}),o.about.trim()||h.push({id:"about",sentence:E.aboutMissing}),h.push(...yn(i)),a(h),h.length)return;let v={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(j=>j.text.trim())},A=await u.run("make",async()=>{let j=JSON.stringify(v),Z=m?.of===j?m.made:await Rs(v);return d({of:j,made:Z}),await X("/api/circles",Z.request),await tt(Z.held),Z.held});A&&location.replace(`#/desk/${A.circle}`)},b=(k,h)=>Object.keys(h).map(v=>({value:v,label:k[v],hint:h[v]}));return r`<form class="stack roomy" onSubmit=${p} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
<${I} id="title" label=${E.name} hint=${E.nameHint} value=${o.title} problem=${G(c,"title")}
onValue=${k=>$({title:k})} more=${{maxlength:80}} />
<${I} id="my-name" label=${yt.name} hint=${yt.nameHint} value=${o.name} problem=${G(c,"my-name")}
onValue=${k=>$({name:k})} more=${{maxlength:60}} />
<${_t} id="medium" label=${E.medium} value=${o.medium} options=${b(mt,Bo)} onValue=${k=>$({medium:k})} />
<${_t} id="entry" label=${E.entry} value=${o.entry} options=${b(Be,Eo)} onValue=${k=>$({entry:k})} />
<${I} id="about" label=${E.about} hint=${E.aboutHint} as="textarea" value=${o.about} problem=${G(c,"about")}
onValue=${k=>$({about:k})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${E.agreementsTitle}</h2><p class="hint">${E.agreementsHint}</p>
<${vn} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?yt.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${E.make}</button>
</form>`}function Fs(){let[e,t]=f(null),[n,o]=f(""),[s,i]=f(null),{step:l,go:c,back:a,head:m}=zt("choose"),d=async()=>{o("");try{let[p,b]=await Promise.all([Ce("/api/me"),Ce("/api/templates")]),k=await Ht(p.circles.map(h=>h.circle));t({me:p,templates:b,name:[...k.values()].at(-1)?.name??""})}catch(p){o(p instanceof le?p.sentence:String(p))}};if(N(()=>{d()},[]),n)return r`<${ye} sentence=${n} onAgain=${d} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${E.title}</h1><p role="status">${O.loading}</p></main>`;let u=l==="write"&&s,$=p=>{i(p),c("write")};return r`<main class="page desk narrow">
<header><div>
${u?r`<button class="back" onClick=${a}>${E.otherTemplate}</button>`:r`<a class="back" href="#/desk">${w.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?E.title:E.choose}</h1>
<p class="soft">${u?s.name:E.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${js} templates=${e.templates} onChoose=${$} /></div>
${s&&r`<div hidden=${!u}><${Ks} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function Ys({params:e}){let t=e.circle==="new"?Fs:e.circle==="lines"?Hs:Es,[n,o]=f(0),s=n?void 0:e.letters;return r`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var g={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",waitHere:e=>Ie(e,"One thing waits here.","# things wait here."),signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",settled:"This is settled",takenByYou:"You have seen it, and it stays with you.",takenBy:e=>`${e} has seen it.`,takenByNobody:"Somebody who is not here any more saw it.",ago:e=>`${Tt(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitNow:"They can come in now.",admitLater:"Nobody is interrupted: they can come in at the end of this part.",admitAfterTurn:"Someone has the piece. They can come in when this turn ends.",admitClosing:"The gathering is closing. Nobody new comes in now.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,nextSure:e=>`End this part now? Still to come: ${e}.`,nextYes:"End this part",release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",ledBefore:"You led before",tookLead:e=>`${e} took the lead while you were out.`,leadAgain:"Lead again",leaveSo:"Leave it so",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function qs({room:e}){let t=L(e);if(!t)return null;ve.value;let n=e.gatheringTime();return r`<section class="card agenda">
<h2>${g.agenda} <span>${g.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],i=o===t.segment,l=i&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return r`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${Yt(e,s)}</span>
<span>${i?g.agendaElapsed(Math.min(l,s.minutes),s.minutes):ke(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var R={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function Gs(e,t,n){ve.value;let o=e.lanes.member.value?.can.end_aside,s=Object.entries(e.lanes.desk.value?.asides??{}),i=at(e);return s.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),s.map(([l,c])=>{let a=c.with.includes(i),[m,d]=[T(e,l),We(c.with.map(u=>T(e,u)))];return{key:`aside ${l}`,card:r`<section class="card">
<h2>${R.title} <span>${Tt(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${a?R.withYou(m):R.withOthers(m,d)}</p>
${a&&o&&r`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${R.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${R.write(m)}</button>
</section>`}})}var $t=({room:e,person:t})=>r`<${Sn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${R.lineWith(T(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function zs(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,s])=>s.waits).map(([s,i])=>({key:`line ${s}`,card:r`<section class="card">
<h2 dir="auto">${R.wrote(T(e,s))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(s)}>${R.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:s})}>${g.seen}</button>
</section>`}))}function Vs({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return r`<section class="card"><h2>${R.among}</h2><${Sn} room=${e} line=${o} label=${R.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Us=["i_need_a_person","give_me_a_moment","ok"];function Zs(e,t){ve.value;let n=e.lanes.desk.value,o=c=>g.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,a])=>Us.indexOf(c.kind)-Us.indexOf(a.kind)||Number(c.since)-Number(a.since));let i={i_need_a_person:g.asked,give_me_a_moment:g.moment,ok:g.fine},l=Object.entries(n?.checks??{}).filter(([c,a])=>!a.answer||!n?.signals[c]);return[...s.map(([c,a])=>({key:`signal ${c}`,card:r`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${g.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${g.seen}</button>
</section>`})),...l.map(([c,a])=>({key:`check ${c}`,card:r`<section class="card">
<h2>${a.answer?g.signals[a.answer]:g.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](e.words(a.name)):g.noAnswer(e.words(a.name))}</p>
${a.answer?r`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${g.seen}</button>`:r`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${g.takeBackCheck}</button>`}
</section>`}))]}var Js=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);function Qs(e,t,n){ve.value;let o=e.lanes.desk.value,s=e.lanes.member.value?.can.aside,i=L(e)?.seats??{},[l,c]=[o?.checks??{},o?.asides??{}];return Object.entries(o?.taken??{}).filter(([a])=>!o?.signals[a]).map(([a,m])=>{let d=e.words(m.name),u=m.by===at(e)?g.takenByYou:m.by?g.takenBy(T(e,m.by)):g.takenByNobody;return{key:`signal ${a}`,card:r`<section class="card">
<h2>${g.signals[m.kind]} <span>${g.ago(e.running()-Number(m.since))}</span></h2>
<p dir="auto">${m.kind==="i_need_a_person"?g.asked(d):g.moment(d)} ${u}</p>
${i[a]?.role==="participant"&&r`<button class="btn" dir="auto" onClick=${()=>n(a)}>${R.write(d)}</button>`}
${i[a]&&!l[a]&&r`<button class="btn" onClick=${()=>t({do:"check",person:a,on:!0})}>${g.check}</button>`}
${s?.people.includes(a)&&r`<button class="btn" onClick=${()=>t({do:"aside",gathering:s.gathering,person:a})}>${c[a]?R.join:R.start}</button>`}
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:a,settled:!0})}>${g.settled}</button>
</section>`}})}var oe={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var ha=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Xs({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==s&&{note:l}});return r`<div class="by-name" role="group" aria-label=${oe.tell}>
<p class="small soft">${oe.tell}. ${oe.tellHint}</p>
${ha.map(l=>r`<button key=${l} class="btn" aria-pressed=${l===s} onClick=${()=>i(l)}>${oe.notes[l]}</button>`)}
</div>`}var ba=3e3,ga=350,In=-1/0;function er(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-In>ga||(e.preventDefault(),e.stopPropagation())}function _n({things:e}){let t=K([]),n=K(new Map),o=K(null),s=K(!1),[,i]=f(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&s.current&&(In=performance.now()),t.current=[...t.current,...c];let a=t.current.filter(m=>!l.has(m)).join();return Wn(()=>{s.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),N(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{In=performance.now(),t.current=t.current.filter(p=>!a.split(",").includes(p)),i(p=>p+1)},ba)};u();let $=["pointerdown","pointermove","scroll","keydown"];return $.forEach(p=>m?.addEventListener(p,u,{passive:!0})),()=>(clearTimeout(d),$.forEach(p=>m?.removeEventListener(p,u)))},[a]),r`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?r`<div key=${m} data-key=${m}>${l.get(m)}</div>`:r`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}function tr({room:e,ask:t}){let n=S(),o=dn(e),s=H(e),i=e.lanes.desk.value,l=Object.entries(i?.waiting??{});if(!i||!l.length)return null;let c=i.can.admit&&!n.busy,a=n.busy?_e.admitting:c?g.admitNow:ka(e),m=d=>c&&n.run(d,()=>q(e,u=>ut(u,d)));return r`<section class="card">
<h2>${g.waiting} <span>${l.length}</span></h2>
${s&&r`<p class="small soft" id="admit-when">${a}</p>`}
<${_n} things=${l.map(([d,u])=>{let $=e.words(u.name),p=o(d),b=[mn(p)||(u.first_time?g.firstTime:g.returning),!u.here&&g.gone,!u.accepted&&g.notAccepted].filter(Boolean);return{key:d,card:r`<div class="waiting-one">
<p><b dir="auto" translate="no">${$}</b> <span class="small soft" dir="auto">${b.join(" \xB7 ")}</span></p>
<${cn} knock=${p} />
<div class="row">
${s&&!p.stop&&r`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${g.admit}<span class="visually-hidden"> ${$}</span></button>`}
${u.here&&r`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${g.stillThere}<span class="visually-hidden"> ${$}</span></button>`}
${u.first_time&&r`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${g.notNow}<span class="visually-hidden"> ${$}</span></button>`}
</div>
</div>`}})} />
${!s&&r`<p class="small soft">${Te.title}. <a href=${`#/desk/${e.circle}`}>${g.full}</a></p>`}
<${Xs} room=${e} ask=${t} />
<${J} sentence=${n.sentence} />
</section>`}function ka(e){return L(e)?.phase==="closing"?g.admitClosing:e.lanes.desk.value?.door?.locked?g.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(Ft(e)?.kind??"")?g.admitAfterTurn:g.admitLater}function nr({room:e,ask:t}){let[n,o]=f(""),[s,i]=f(""),l=e.lanes.member.value?.can.lead_again,c=L(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...Zs(e,t),...Qs(e,t,o),...zs(e,t,o),...ds(e),...Gs(e,t,o),...l&&c!==s?[{key:"lead",card:r`<section class="card">
<h2>${g.ledBefore}</h2>
<p dir="auto">${g.tookLead(T(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${g.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${g.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:r`<${tr} room=${e} ask=${t} />`}]:[]];return r`
<${wa} room=${e} all=${m.length+Math.max(0,a-1)} />
<${_n} things=${m} />
${n&&r`<${me} title=${R.lineWith(T(e,n))} onClose=${()=>o("")}><${$t} room=${e} person=${n} /></${me}>`}
`}function wa({room:e,all:t}){let n=Js(e),o=K(null),[,s]=f(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),l=K(null);return r`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?r`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),s(m=>m+1)}}>${g.asked(T(e,i))}</button>`:r`<p class="small soft">${t?g.waitHere(t):g.quiet}</p>`}
</div>`}function or({room:e,ask:t}){let[n,o]=f(""),s=e.lanes.desk.value,{lock:i,unlock:l,doors:c}=s?.can??{};if(!s?.door||!c)return null;let{asked_out:a,locked:m,policy:d="until_check_in"}=s.door;return r`<section class="card door-card">
<h2>${oe.title}</h2>
<p class="small soft">${m?oe.locked:oe.open[d]}</p>
${i&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:i,on:!0})}>${oe.lock}</button>`}
${l&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:l,on:!1})}>${oe.unlock}</button>`}
${a.map(u=>r`<div key=${u} class="waiting-one"><p dir="auto">${oe.isOut(T(e,u))}</p>
<button class="btn" aria-label=${oe.backOf(T(e,u))} onClick=${()=>t({do:"let_back_in",gathering:c,person:u})}>${oe.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(u)}>${R.write(T(e,u))}</button></div>`)}
<p class="small soft">${oe.outHint}</p>
${n&&r`<${me} title=${R.lineWith(T(e,n))} onClose=${()=>o("")}><${$t} room=${e} person=${n} /></${me}>`}
</section>`}var sr=e=>Ee(Math.round(e/1e3)),B={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ke(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ke(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${sr(e)}`,shareNote:(e,t)=>`Each has ${sr(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ke(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Ne={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ke(e)} longer`,more:e=>`+${ke(e)}`,counts:(e,t,n,o)=>`${ke(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ke(e)} longer`,letGo:"Let the question go"};function rr({room:e,ask:t,sentence:n}){let[o,s]=f(!1),i=L(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,a=d=>t({do:"reseat",gathering:l,order:d}),m=d=>a([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return r`<button class="btn" onClick=${()=>s(!0)}>${B.order}</button>
${o&&r`<${me} title=${B.order} onClose=${()=>s(!1)}>
<p class="small soft">${B.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${B.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>r`<li key=${d}><span dir="auto" translate="no">${T(e,d)}</span>
${u>0&&r`<button class="btn" aria-label=${B.earlier(T(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${J} sentence=${n} />
</${me}>`}`}function lr({room:e,ask:t}){let n=e.lanes.desk.value,o=L(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:i,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!i.length&&!l.length)return null;let c=T(e,o.person);return r`<section class="card floor">
<h2>${g.piece}</h2>
${c&&r`<p class="small"><span class="soft">${o.at==="held"?B.has:B.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&r`<div class="pair">
${s.give_time&&r`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${B.giveTime}</button>`}
${s.hint&&r`<button class="btn" title=${B.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${B.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&r`<p class="small soft" role="status">${B.hinted}</p>`}
${i.length>0&&r`<${ar} room=${e} label=${Ft(e)?.kind==="open_centre"||L(e)?.hands?Co.notYet:g.notYet} people=${i} />`}
${l.length>0&&r`<${ar} room=${e} label=${g.passed} people=${l} />`}
${s.skip&&r`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${B.skip(c)}</button>`}
${s.offer&&r`<${ir} room=${e} label=${o.at==="offered"?B.offerInstead:B.offer} each=${B.offerTo} people=${s.offer_to??[]}
act=${a=>t({do:"offer",segment:s.offer,person:a,turn:W()})} />`}
${s.begin_round&&r`<${ir} fold room=${e} label=${B.begin} each=${B.beginWith} people=${ya(e).slice(1)}
act=${a=>t({do:"begin_round",segment:s.begin_round,first:a})} />`}
${s.move_on&&r`<${$e} key=${s.move_on} label=${g.moveOn} sure=${g.moveOnSure(c)} yes=${g.moveOnYes} no=${g.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function ya(e){let t=L(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var ar=({room:e,label:t,people:n})=>r`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>r`${s>0&&", "}<span dir="auto" translate="no">${T(e,o)}</span>`)}</p>`,va=8;function ir({room:e,label:t,each:n,people:o,act:s,fold:i=!1}){let[l,c]=f(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=va;return!l&&!m?r`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:r`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>r`<button key=${d} class="btn" dir="auto" aria-label=${n(T(e,d))} onClick=${()=>(c(!1),s(d))}>${T(e,d)}</button>`)}
${!m&&r`<button class="btn quiet" onClick=${()=>c(!1)}>${B.fold}</button>`}
</div>`}async function cr({held:e,desk:t,running:n,sealed:o},s){let i=t.held?.[s],l=et(e,"gathering");F(i&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:a,wraps:m}=nt(o(i.words)??"");F(c===i.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:i.words,turn:i.turn},u=await Bt(d,a,m,$=>e.roster.devices.get($),Wt(e),l);return{command:{do:"release_words",reflection:s,words:i.words},bodies:{[i.words]:we(c,a,[...m,u])}}}async function mr({held:e,desk:t,running:n,sealed:o},s,i){let l=t.held?.[s];if(F(l&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(zn(nt(o(l.words)??"").sealed)),a=et(e,"desk");F(c&&c.member===l.author&&a,"no_key");let m=W(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},u={audience:"member",owner:l.author,number:0,public:c.self},{sealed:$,wraps:p}=await Qe(d,0,i,e.device,[a,u]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:we(e.person,$,p)}}}function dr({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:i}=n?.can??{};if(!n||!H(e)||!o&&!s||qt(e)?.medium!=="written")return null;let l=xa(n.held??{}),c=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=s?U.on:m?U.some(a.map(u=>u==="newcomers"?U.newcomers:typeof u=="string"?"":T(e,u.person))):U.off;return r`<section class="card review">
<h2>${U.title} ${l.length>0&&r`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.map(([u,$],p)=>r`<${_a} key=${u} room=${e} id=${u} one=${$} behind=${l.slice(0,p).some(([,b])=>b.turn===$.turn)} />`)}
${m&&!l.length&&r`<p class="small soft" role="status">${U.none}</p>`}
${c.length>0&&r`<p class="small soft" dir="auto">${U.gaveBack(c.map(u=>T(e,u.author)))}</p>`}
${o&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${U.hold}</button>`}
${s&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${U.stop}</button>`}
${i&&!s&&r`<${Oa} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var xa=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function _a({room:e,id:t,one:n,behind:o}){let s=S(),[i,l]=f(""),c=T(e,n.author),a=e.words(n.words),m=()=>s.run("release",()=>q(e,u=>cr(u,t))),d=()=>s.run("return",()=>q(e,u=>mr(u,t,i)));return r`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${a?"voice":"small soft"} dir="auto" translate="no">${a||U.unread}</p>
<label class="stack"><span class="small">${U.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${i} onInput=${u=>l(u.target.value)}></textarea></label>
<div class="row">
${a&&r`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${U.releaseOf(c)} onClick=${m}>${U.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${i.trim()?U.giveBackNoteTo(c):U.giveBackTo(c)} onClick=${d}>${i.trim()?U.giveBackNote:U.giveBack}</button>
</div>
${o&&r`<p class="small soft">${U.behind}</p>`}
<${J} sentence=${s.sentence} />
</article>`}function Oa({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(L(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),l=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),c=n.includes("newcomers");return r`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${U.ofNewcomers}</button>
<details><summary>${U.ofOne}</summary><div class="row">
${s.map(([a])=>r`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>l(!i(a),{person:a})}><span dir="auto" translate="no">${T(e,a)}</span></button>`)}
</div></details>`}function ur(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var pr=(e,t)=>Number(e.closing_begins)-t;function $r(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function fr({room:e,ask:t}){let n=e.lanes.desk.value,o=L(e);if(!n||!o)return null;let{can:s,staying:i}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return r`<p class="small soft">${Ne.ask}</p><div class="pair thirds" role="group" aria-label=${Ne.ask}>
${m.map(d=>r`<button key=${d} class="btn" aria-label=${Ne.askFor(d)} onClick=${()=>c(o.minutes+d)}>${Ne.more(d)}</button>`)}
</div>`}let a=l-o.minutes;return r`<div class="staying" role="status">
<p class="small">${Ne.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&r`<p class="small told-gently">${Ne.ends}</p>`}
</div>
${s.stay_longer&&r`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:l})}>${Ne.stay(a)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${Ne.letGo}</button>`}var Ca=5;function hr({room:e,ask:t}){ve.value;let n=e.lanes.desk.value,o=L(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:i}=n,l=So(e),c=l.of==="turn"?l.left:0,a=e.running(),m=i.share_time&&ur(s,a,c),d=Math.min(Ca,s.spare),u=o.segments[o.segment].minutes;return r`<section class="card time">
<h2>${B.time}</h2>
${o.phase==="open"&&r`<${Sa} left=${pr(s,a)} over=${$r(s,a,c)} />`}
${m&&m!==Number(s.each)&&r`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(s.each)})}>${B.share(m)}</button>
<p class="small soft">${B.shareNote(Number(s.each),s.to_come??0)}</p>`}
${i.give_minutes&&r`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${B.more(d)}</button>`}
<${fr} room=${e} ask=${t} />
${i.slow_pace&&r`<button class="btn" title=${B.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${B.slow}</button>`}
${i.usual_pace&&r`<p class="small soft" role="status">${B.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${B.usual}</button>`}
</section>`}var Sa=({left:e,over:t})=>r`<p class="small">${e<=0?B.closingNow:B.untilClosing(e)}</p>
${e>0&&t>3e4&&r`<p class="small told-gently" role="status">${B.eats(t)}</p>`}`;function Ta({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=rt(e),i=e.lanes.desk.value;return!i||!go(e)?null:r`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${g.label} onClickCapture=${er}>
<${an} room=${e} />
<${nr} key=${t} room=${e} ask=${o} />
<section class="card next-card">
<h2>${g.next}</h2>
<${Na} room=${e} ask=${o} />
<${J} sentence=${s} />
</section>
<${lr} room=${e} ask=${o} />
<${hr} room=${e} ask=${o} />
<${dr} room=${e} ask=${o} />
<${or} room=${e} ask=${o} />
<${qs} room=${e} />
<${gn} room=${e} gathering=${L(e)?.id} />
<${Vs} room=${e} />
<${Da} room=${e} ask=${o} sentence=${s} />
<${tn} room=${e} />
${i.can.release&&r`<${nn} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${g.close}</button>
</div>`}function Na({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=L(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&r`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${g.resume}</button>`,n.open&&r`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${g.begin}</button>`,n.begin_round&&r`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${g.round}</button>`,n.release&&r`<${$e} label=${g.release} sure=${g.releaseSure} yes=${g.releaseYes} no=${g.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&r`<${Aa} key=${n.next} room=${e} going=${i} label=${g.nextPart(Yt(e,o.segments[s??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return r`<div class=${i&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&r`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${g.pause}</button>`}`}function Aa({room:e,going:t,label:n,act:o}){let s=t?e.lanes.desk.value?.not_yet??[]:[];return s.length?r`<${$e} label=${n} sure=${g.nextSure(We(s.map(i=>T(e,i))))} yes=${g.nextYes} no=${g.keep} act=${o} />`:r`<button class="btn" onClick=${o}>${n}</button>`}function Da({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=L(e);if(!o||!s)return null;let i=s.lead===at(e);return r`<section class="card">
<h2>${g.more}</h2>
<p class="small soft">${i?g.youLead:g.leads(T(e,s.lead))}</p>
<${rr} room=${e} ask=${t} sentence=${n} />
${!i&&r`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${g.lead}</button>`}
${o.close_gently&&r`<${$e} label=${g.close_gently} sure=${g.closeSure} yes=${g.closeYes} no=${g.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&r`<${$e} label=${g.emergency} sure=${g.emergencySure} yes=${g.emergencyYes} no=${g.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${g.full}</a>
</section>`}var se={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function br({room:e,person:t,go:n,onGone:o}){let s=S(),i=K(null),l=e.lanes.desk.value;if(!l||L(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,a=l.door?.asked_out.includes(t),m=T(e,t),d=async()=>{let u=l.members[t]?.link,$=i.current??=ge();await s.run("remove",()=>q(e,p=>rn(p,t,$)))&&o([V.done(m),u&&V.newLink,V.eyes].filter(Boolean).join(" "))};return r`${c&&r`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${a?se.back:se.out}</b><span>${a?se.backNote:se.outNote}</span></button>`}
${H(e)&&r`<${$e} kind="quiet" label=${V.oneOf(m)} sure=${V.ask(m)} yes=${V.yes} no=${V.no} disabled=${!!s.busy} act=${d} />`}
${s.busy&&r`<p class="small soft" role="status">${V.busy}</p>`}
<${J} sentence=${s.sentence} />`}function gr({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,i=L(e);if(!s||!i)return null;let{can:l,holds:c=[]}=s,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),$=c.some(b=>typeof b=="object"&&b.person===t),p=d&&!l.stop_holding&&qt(e)?.medium==="written"&&H(e)&&l.hold_some;return r`${d&&l.begin_round&&r`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${se.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&r`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:W()})}><b>${se.offer}</b></button>`}
${l.reseat&&u>0&&r`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${se.earlier}</b><span>${se.earlierNote}</span></button>`}
${p&&r`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:p,on:!$,whose:{person:t}})}><b>${$?se.stop:se.read}</b>${!$&&r`<span>${se.readNote}</span>`}</button>`}`}function kr({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],s=e.lanes.member.value;if(!o||o.role==="participant"||t===s?.person||s?.tonight)return null;let{tonight:i}=o;return r`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!i})}><b>${i?be.off:be.on}</b><span>${i?be.offNote:be.onNote}</span></button>`}function Pa({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=rt(e),[i,l]=f(""),c=e.lanes.desk.value?.can,a=L(e)?.seats[t];if(i)return r`<${me} title=${se.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${me}>`;if(!c||!a)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,$=e.lanes.desk.value?.asides??{},p=async b=>await o(b)&&n();return r`<${me} title=${T(e,t)} onClose=${n}>
<p class="soft">${[bo[a.presence],$n(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>p({do:"check",person:t,on:!0})}><b>${g.check}</b><span>${g.checkNote}</span></button>
${u&&r`<button class="btn way" onClick=${()=>p({do:"aside",gathering:u,person:t})}><b>${$[t]?R.join:R.start}</b><span>${R.startNote}</span></button>`}
${m&&r`<button class="btn way" onClick=${()=>p({do:"hand_lead",gathering:m,person:t})}><b>${g.handLead}</b><span>${g.handLeadNote}</span></button>`}
<${kr} room=${e} person=${t} go=${p} />
<${gr} room=${e} person=${t} go=${p} ask=${o} />
<${pn} room=${e} person=${t} name=${T(e,t)} />
${a.role==="participant"&&r`<h3>${R.lineWith(T(e,t))}</h3><${$t} room=${e} person=${t} />`}
<${br} room=${e} person=${t} go=${p} onGone=${l} />
<${J} sentence=${s} />
</${me}>`}function Ma({room:e,gathering:t}){let n=S();return H(e)?r`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>q(e,o=>ct(o,t)))}>${w.openDoors}</button>
<${J} sentence=${n.sentence} />`:null}var Ae={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function wr({params:e}){let[t,n]=f("opening"),[o,s]=f(""),i=async()=>{n("opening");try{await X("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof le?l:new le("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return N(()=>{i()},[]),t==="fault"?r`<${ye} sentence=${o} onAgain=${i} />`:t==="opening"?r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${Ae.welcome}</h1><p role="status">${Ae.opening}</p></main>`:r`<main class="page door">
<header><h1>${Ae.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${Ae.closedDo}</p>
<ul class="bullets"><li>${Ae.closedServer} <code>${Ae.command}</code></li><li>${Ae.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${Ae.again}</button>
</main>`}export{Ys as Circle,Yo as Desk,Ta as DeskColumn,Ma as OpenDoors,Pa as PersonSheet,wr as Setup};
