/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as Pe}from"./chunk-JGC24SDG.js";import{a as O,b as de}from"./chunk-UVFLLFZZ.js";import{b as yo}from"./chunk-2BKZAAH3.js";import{a as pe}from"./chunk-VRSR4M3Y.js";import{$ as zn,$a as le,$b as qt,A as Ct,Aa as Mt,Ab as Yt,Ba as ro,Bb as L,Ca as Bt,Cb as q,Da as et,Db as ee,Ea as ao,Eb as ho,Fb as bo,H as Wn,J as He,K as Hn,Ka as tt,L as Tt,O as je,Oa as Et,P as jn,Q as Rn,Qb as go,R as Kn,Ra as ye,Sa as nt,Sb as ko,T as Fn,Ta as io,U as Yn,Ub as wo,V as qn,Va as Lt,Wa as ue,Xa as lo,Ya as It,Z as Nt,Za as co,_ as Gn,_a as mo,_b as yn,a as r,ab as Re,ac as vn,b as f,bb as F,bc as vo,c as T,ca as Vn,cb as uo,cc as xn,d as Bn,db as Ke,dc as xo,e as R,ea as Un,eb as po,ec as _o,f as _t,fa as Zn,fb as ot,g as En,ga as Jn,gb as st,h as Ln,ha as Je,hb as Wt,ia as Qe,ib as Ae,ic as Oo,j as Ie,ja as At,jb as ve,k as We,kb as ce,l as Ot,la as Qn,m as we,ma as Xn,mb as rt,na as Dt,nb as J,o as ie,oa as eo,p as Oe,pa as to,pb as De,q as X,qa as no,qb as $o,r as $t,ra as oo,rb as j,s as St,sa as Xe,sb as Ht,t as Ue,tb as fo,u as K,ub as N,va as so,vb as jt,w as In,wa as C,wb as Rt,xa as I,xb as Kt,z as Ze,za as Pt,zb as Ft}from"./chunk-Q5VOZSKJ.js";var br=1e4,So=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Gt(){let[e,t]=f(null),[n,o]=f(""),s=R(0),i=En(async()=>{let l=++s.current;try{let c=await Oe("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof ie&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ie?c.sentence:String(c))}},[]);return T(()=>{let l=()=>{document.visibilityState==="visible"&&i()},c=setInterval(l,br),a=so.subscribe(()=>{i()});for(let[m,d]of So)m.addEventListener(d,l);return()=>{clearInterval(c),a();for(let[m,d]of So)m.removeEventListener(d,l);s.current=0}},[i]),{desk:e,stale:!!(e&&n),sentence:n,load:i}}var gr=480;function at({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Me=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),zt=(e,t)=>e.length<gr?e:e.filter(n=>!n.ended||t(n.member));function _n(e,t,n){return K(n,"no_key"),{named:t,give:o=>eo(e,{id:o.device,agree:o.agree},t,n)}}var Co=({circle:e,roster:t,circleKeys:n})=>_n(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function On({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return K(s&&n?.id===o,"no_key"),_n(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Vt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await qn(e,n,t.number,o.public),give:s=>to(e,{id:s.device,agree:s.agree},n,t.number,o)}))),Se=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:i})=>({device:o.device,what:s.what,number:s.number,text:e.add(await i(o))}))));async function ft(e,t,n,{before:o,...s}){let i=Je(),{named:l,record:c}=await Dt(e,t,{...s,key:i,before:o??null});return{gift:_n(e,l,i),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var it=async(e,t,n,o)=>({roster:o.number,signed:n.add(await Nt(e,t,o))});function $e(){let e={};return{bodies:e,add(t){let n=I();return e[n]=t,n}}}var ht=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function lt(e,t){let{held:n}=e,o=$e(),{gift:s,record:i,state:l}=await ft(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...at(n),gatheringKeys:[{gathering:t,...l}]},a={...await it(n.circle,n.deskKeys,o,c),gathering_key:i,grants:await Se(o,Me(c.devices,ht(e)),[s])};return{command:{do:"open_doors",gathering:t,step:a},bodies:o.bodies}}var Ut=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Sn(e){return K(Ut(e),"no_key"),e}var kr=["keys_moved","keys_renewed","keys_incomplete"];async function To({at:e,send:t,newer:n},o){for(let s=1;;s++){let i=await e(),l=await t(await o(i));if(l.outcome!=="refused"||!kr.includes(l.code??"")||s===5)return l;await n(i.held.roster.seen.number)}}var wr=4e3,W=e=>Ut(e.held.value);function gt(e){let{desk:t,ring:n}=e.lanes,o=Sn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:i}=n.value;return{held:o,desk:t.value,circle:s,running:i?.id,seats:Object.keys(i?.seats??{}),words:e.words,sealed:e.sealed}}async function No(e){return await bt(e.keys,t=>t!=="looking"),await bt(e.lanes.desk,Boolean),await bt(e.lanes.ring,Boolean),W(e)||await bt(e.held,Ut),!!Sn(e.held.value)}var Y=(e,t)=>To({at:async()=>gt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>yr(e,n)},t),yr=(e,t)=>bt(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),bt=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>i()),n()),s=setTimeout(o,wr),i=e.subscribe(l=>{t(l)&&o()})});var Fe=(e,t,n)=>`${e} ${e===1?t:n}`,ct={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Ao={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Be={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Do={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},Po={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Zt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},xe={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},_={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Fe(e,"person asked for you","people asked for you"),waits:e=>Fe(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Fe(e,"person","people"),seats:(e,t)=>`${Fe(e,"participant","participants")}, ${Fe(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Fe(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},me={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},E={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Fe(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},w={desk:"Desk",theWeeks:"The weeks of this circle",nameless:"a name that was let go",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",hasStep:"has a step",week:e=>`Week ${e} after`,steps:(e,t)=>[Ie(e,"One step is kept here","# steps are kept here"),t&&Ie(t,"one of them was looked at again","# of them were looked at again")].filter(Boolean).join("; ")+".",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},P={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ye={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},ne={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},v={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",doors:"Who comes late",doorsHint:"You let them in, never while someone speaks. Whoever was here comes back at any time.",doorsOf:{until_check_in:"Until the check-in is over, then between two parts",any_boundary:"Between two turns, all evening",closed_once_begun:"Closed once it has begun"},agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Ee=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var vr=24,xr=137.5;function Mo({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,vr-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,i=Math.min(8.5,200/s/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return r`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,a)=>{let m=(a/s*360-90)*(Math.PI/180);return r`<circle key=${a} class=${c} style=${{"--h":String((25+a*xr)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${i.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function Bo(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),i=e.map(l=>4+(l-n)/o*92);for(let l=1;l<i.length;l++)i[l]=Math.max(i[l],i[l-1]+s);for(let l=i.length-1,c=96;l>=0;l--,c-=s)i[l]=Math.min(i[l],c);return e.length===1?[50]:i}var _r=24;function Or(e,t){let n=uo(e,ue(),t);return n===0?`${Wt(new Date(e))==="evening"?_.near.tonight:_.near.today} ${le(e)}`:n===1?`${_.near.tomorrow} ${le(e)}`:n>1&&n<7?po(e):Re(e)}function Eo({gatherings:e,now:t}){if(!e.length)return r`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(a=>Number(a.at)),o=Bo(n).map(a=>document.dir==="rtl"?100-a:a),s=e.findIndex(a=>!a.past),i=_.weeks(e.filter(a=>a.past).map(a=>Re(Number(a.at))),e.filter(a=>!a.past).map(a=>`${Re(Number(a.at))} ${le(Number(a.at))}`)),l=[];for(let a of[s,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=_r)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return r`<svg class="weeks" role="img" aria-label=${i} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((a,m)=>r`<circle key=${a.id} class=${a.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(a=>r`<text key=${a} class=${a===s?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
text-anchor=${c(o[a])}>${a===s?Or(n[a],t):Re(n[a])}</text>`)}
</svg>`}var Sr=60*6e4,Cr=240*6e4;function Lo({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(u=>!u.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&n&&c<Sr&&c>-Cr,m=async()=>{let u=Lt(e.id),$=await s.run("open",async()=>await No(u)&&Y(u,p=>lt(p,l.id)));u.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[Be[e.entry],ct[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return r`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Mo} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&r`<p class="live">${Zt[e.phase]}</p>`}
</div>
<div class="what">
<${Eo} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&r`<p class="small">${_.gathering(l.number)}: ${F(Number(l.at),void 0,o)}, ${le(Number(l.at))}</p>`}
${e.facilitators<2&&r`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?r`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:a?r`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:r`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Io({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return r`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(s=>r`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${_.signals(s.signals)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${_.goThere}</a>
</div>`)}
${o.map(s=>r`<div class="need" key=${`w${s.id}`}>
<p><b>${_.waits(s.waiting)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var Tr=()=>import("./field-qr-3ZR4HX36.js").then(e=>e.Qr);function kt({id:e,title:t,label:n,link:o,says:s,done:i,shareText:l,onDone:c,children:a}){let[m,d]=f(""),[u,$]=f(!1),p=R(null),b=R(null);T(()=>b.current?.focus(),[]);let g=async()=>{try{await navigator.clipboard.writeText(o),d(O.copied)}catch{p.current?.focus(),p.current?.select(),d(O.copyFailed)}},h=()=>navigator.share({title:l,url:o}).catch(()=>{});return r`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${s.map(y=>r`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${p}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${g}>${O.copy}</button>
${"share"in navigator&&r`<button type="button" class="btn" onClick=${h}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${u} onClick=${()=>$(!u)}>${u?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${i}</button>
</div>
${u&&r`<figure class="qr-shown"><${Ae} load=${Tr} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${a}
<p role="status" class="told">${m}</p>
</section>`}function Wo(){let[e,t]=f(null),n=C(),o=async s=>{let i=await n.run(String(s),()=>X("/api/links",{for_me:s}));i&&t({link:i.link,forMe:s})};return r`<div class="panel"><h3>${me.title}</h3>
<p class="soft">${me.lead}</p>
${e?r`<${kt} key=${e.link} id="facilitator-link" title=${e.forMe?me.back:me.invite} label=${me.linkLabel} link=${e.link}
says=${[e.forMe?me.backShown:me.inviteShown,me.once]} done=${me.done} onDone=${()=>t(null)} />`:r`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${me.invite}</button><p class="soft small">${me.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${me.back}</button><p class="soft small">${me.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Ho(e){let[t,n]=f(new Map),o=e.map(s=>s.id).join();return T(()=>{let s=!0;return o&&Et(o.split(",")).then(i=>s&&n(i)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||_.untitled(s.spoken)}function jo(){let{desk:e,stale:t,sentence:n,load:o}=Gt(),s=C(),i=Ho(e?.circles??[]);if(T(()=>{St()},[]),!e&&n)return r`<${ve} sentence=${n} onAgain=${o} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${O.loading}</p></main>`;let l=_.greeting[Wt()],c=()=>s.run("sign-out",()=>X("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return r`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Io} circles=${e.circles} titleOf=${i} />
${!e.crisis_line_confirmed&&r`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${$t.value.known&&!$t.value.known.report&&r`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(a=>r`<${Lo} key=${a.id} card=${a} title=${i(a)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&r`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
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
<${Ft} />
<${de} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var fe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},qe={title:"Record of controls",count:e=>Ie(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Jt({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,i=l=>t.run(l.person,()=>e.send(l));return r`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${fe.title}</h2>
<p class="soft small">${fe.hint}</p>
${o.map(([l,c])=>{let a=e.words(c.name),m=c.owner&&(c.owner===s?fe.you:fe.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return r`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${a}</b> <span class="small soft" dir="auto">${[fe.why[c.why],F(Number(c.since)),c.done?fe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&r`<div class="row">
${c.owner!==s&&r`<button class="btn" disabled=${!!t.busy} aria-label=${fe.takeOf(a)} onClick=${()=>i({do:"take_follow_up",...d})}>${fe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${fe.doneOf(a)} onClick=${()=>i({do:"follow_up_done",...d})}>${fe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function Nr(e,t){let n=e?.records??{},o={},s=[];for(let[i,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[i]?n[i]!==c&&s.push(i):o[i]=c}return{changed:s,fresh:o}}function Ro(e){let t=e.held.peek(),{changed:n,fresh:o}=Nr(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},tt(t).catch(()=>{})),n}function Qt({room:e}){let t=e.lanes.desk.value,[n,o]=f([]);if(T(()=>o(Ro(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,i])=>i.record).sort(([,i],[,l])=>Number(l.released_at)-Number(i.released_at));return r`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${qe.title}</h2>
${n.map(i=>r`<p key=${i} role="alert" class="notice">${qe.changed(F(Number(t.past[i]?.planned_at)))}</p>`)}
<p>${qe.count(t.record.count)} <span class="soft small">${qe.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${qe.what}</p>
${s.slice(0,3).map(([i,l])=>r`<p key=${i} class="small">${qe.at(F(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var _e={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},Ce={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},G={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},z={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},U={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${We(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${We(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},wt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},Ko={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function Fo({room:e,onSheet:t}){return W(e)?null:r`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${Ce.title}</h2>
<p>${Ce.works}</p><p>${Ce.worksNot}</p><p>${Ce.how}</p><p class="soft small">${Ce.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${Ce.sheet}</button>
</section>`}async function Xt({circle:e,deskKeys:t},n,o){let s=He(n.secret);return o.desk||o.person?`${s} ${await Zn(e,t,n,o)}`:s}var yt=e=>Hn(e.split(" ")[0]);async function Yo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Jn(e,t,{invitation:n,secret:yt(o)},s)}var qo=new Map;function vt(e,t){let n=`${e} ${He(t)}`,o=qo.get(n);if(o)return o;let s=Tt(e,t);return qo.set(n,s),s}var Ge=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),Cn=(e,t,n,o,s)=>oo(e,t,n.page,o,JSON.stringify(s));async function en(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),i=await Promise.all(s.map(async([l,c])=>{let a=await vt(e.held.circle,yt(e.words(c.secret)));return[l,o.add(await Cn(e.held.circle,l,a,t,n))]}));return Object.fromEntries(i)}var Ar=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),he=()=>({invitation:I(),secret:no(),page:I(),kept:I()});async function Le(e,{invitation:t,secret:n,page:o,kept:s},{reusable:i,expires:l,desk:c=!1,person:a=null},{says:m=Ge(e),pin:d=e.held.desk}={}){let{circle:u}=e.held,$=await vt(u,n),p=await Un($.token),b={circle:u,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:g,wraps:h}=await Qe(b,0,await Xt(e.held,{invitation:t,secret:n},{desk:c,person:a}),e.held.device,[Ar(e.held)]);return{command:{do:"invite",invitation:t,hash:p,reusable:i,expires:l,page:o,secret:s,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await Cn(u,t,$,d,m),[s]:ye(e.held.person,g,h)}}}async function tn(e,t,n=he()){let o=ht(e)(t),{step:s,bodies:i,pin:l}=await Vo(e,[t,...zo(e)],o?t:void 0),c=e.desk.members[t]?.link?await Dr(e,n,l,o?Uo(e,t):Ge(e)):void 0;return{command:{do:"remove",person:t,step:s,...c&&{link:c.link}},bodies:{...i,...c?.bodies}}}async function Dr(e,t,n,o){let{command:s,bodies:i}=await Le(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:l,hash:c,page:a,secret:m}=s;return{link:{invitation:l,hash:c,page:a,secret:m},bodies:i}}async function Go(e,t){let{step:n,bodies:o}=await Vo(e,[t,...zo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var zo=e=>e.desk.renew_after??[];async function Vo(e,t,n){let{held:o,desk:s,running:i}=e,{circle:l}=o,c=$e(),a=at(o,i),m=H=>!t.includes(H),d=n?await Xn(l,o.deskKeys):void 0,u=d?.keys??o.deskKeys,$=o.circleKeys[a.circleKey.number];K($,"no_key");let p=await ft(l,u,c,{what:"circle",owner:l,number:a.circleKey.number+1,before:$});a.circleKey=p.state;let[b]=a.gatheringKeys,g=b&&await ft(l,u,c,{what:"gathering",owner:b.gathering,number:b.number+1});g&&(a.gatheringKeys=[{gathering:b.gathering,...g.state}]),a.devices=zt(a.devices,H=>H in s.members).map(H=>m(H.member)?H:{...H,ended:!0});let h=Me(a.devices,m),y=g?Me(h,Pr(e)):[];return{step:{...await it(l,u,c,a),circle_key:p.record,...g&&{gathering_key:g.record},...d&&{desk:c.add(d.record)},grants:[...await Se(c,h,[p.gift]),...g?await Se(c,y,[g.gift]):[],...d?await Se(c,Me(h,ht(e)),await Vt(l,u)):[]],...d&&n&&{pages:await en(e,je(u),Uo(e,n),c)}},bodies:c.bodies,pin:d?je(u):o.desk}}var Pr=e=>t=>ht(e)(t)||e.seats.includes(t);function Uo(e,t){let n=e.desk.members[t]?.name;return Ge({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function nn({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&W(e)&&e.connection.value.state==="live";return T(()=>{o&&t.run("renew",()=>Y(e,s=>Go(s,n)))},[o,n]),n?r`<p role="status" class="notice">${Ko.text} ${t.sentence}</p>`:null}var on=65,Mr=32;async function Tn({held:e,desk:t,words:n,sealed:o},s){let i=t.waiting[s],l=t.invitations[i?.invitation??""];K(i?.device&&i.proof&&i.invitation&&l,"not_proven");let c=Ct(o(i.proof)??"");K(c.length===3*on+Mr,"not_proven");let[a,m,d]=[0,1,2].map(g=>c.slice(g*on,(g+1)*on)),u=n(l.secret),$=await Yo(e,i.invitation,u),p={member:$.person??s,device:i.device,agree:a,sign:m,self:d};await Kn(e.circle,i.invitation,await vt(e.circle,yt(u)),p,Ze(c.slice(3*on)));let b=[...e.roster.devices.values()].some(g=>g.member===s);return K(!b||$.person===s,"not_proven"),K((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:p,desk:$.desk,back:$.person!==null}}async function mt(e,t){let n=e.desk.waiting[t];return K(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Er(e,t):Br(e,t)}async function Br(e,t){let{held:n,running:o}=e,{newcomer:s,desk:i,back:l}=await Tn(e,t),c={...s,ended:!1},a=$e(),m=o&&(!l||i||e.seats.includes(s.member)),d=[Co(n),...m?[On(n,o)]:[],...i?await Vt(n.circle,n.deskKeys):[]],u=at(n,o);u.devices=[...zt(u.devices,b=>b in e.desk.members),c];let $={...await it(n.circle,n.deskKeys,a,u),admission:a.add(await zn(n.circle,n.deskKeys,s,{roster:u.number,keys:d.map(b=>b.named)})),grants:await Se(a,[c],d)},p=l?void 0:await Zo(e,t,a,c);return{command:{do:"admit",person:t,step:$,...p&&{name:p}},bodies:a.bodies}}async function Er(e,t){let{held:n,running:o}=e,s=$e(),i=Me([...n.roster.devices.values()],a=>a===t),l=o?await Se(s,i,[On(n,o)]):[],c=await Zo(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function Zo({held:e,desk:t,sealed:n},o,s,i){let l=t.waiting[o].name,{author:c,sealed:a,wraps:m}=nt(n(l)??"");if(m.some(p=>Fn(p).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},u=p=>p===i?.device?i:e.roster.devices.get(p),$=et(e,"circle");return K($&&c===o,"wrong_author"),s.bodies[l]=ye(c,a,[...m,await At(d,a,m,u,Bt(e),$)]),l}var sn=({knock:e})=>r`${e.stop&&r`<p class="problem"><b>${_e.unproven}.</b> ${_e.unprovenHint}</p>`}
${e.alike&&r`<p><span class="mark stale" dir="auto">${_e.alike(e.alike)}</span></p>`}`,rn=e=>e.back?_e.back(e.back):e.desk?_e.desk:"";var Lr=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Jo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Lr.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Qo(e,t){let n=Jo(e);return n?t.find(o=>Jo(o)===n):void 0}function an(e){let[t,n]=f({}),o=e.lanes.desk.value,s=W(e),i=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=i.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return T(()=>{let c=!0;for(let[a]of s?i:[])Ir(e,a).then(m=>c&&n(d=>({...d,[a]:m})));return()=>{c=!1}},[e,s,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([u])=>u!==c).map(([,u])=>e.words(u.name)),d=t[c]??{good:s};return{...d,alike:d.back?void 0:Qo(a,m)}}}async function Ir(e,t){try{let n=gt(e),{newcomer:o,desk:s,back:i}=await Tn(n,t);return{good:!0,desk:s&&!i,back:i?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ue),stop:n instanceof Ue?n.sentence:void 0}}}function Xo({room:e,desk:t}){let n=C(),o=an(e),s=W(e),i=Object.entries(t.waiting),l=a=>n.run(a,()=>Y(e,m=>mt(m,a))),c=a=>n.run(a,()=>e.send({do:"decline",person:a}));return r`<section class=${i.length?"panel waiting":"visually-hidden"} aria-label=${w.waiting}>
<h2>${w.waiting} ${i.length>0&&r`<span>${i.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?_e.admitting:i.map(([,a])=>e.words(a.name)).join(", ")}</p>
<ul>${i.map(([a,m])=>{let d=e.words(m.name),u=o(a),$=[rn(u)||(m.first_time?w.firstTime:w.beenHere),m.here?w.pageOpen:w.pageShut,!m.accepted&&w.notAccepted].filter(Boolean);return r`<li key=${a} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${sn} knock=${u} /></div>
<div class="row">
${s&&!u.stop&&r`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${w.admit}: ${d}`} onClick=${()=>l(a)}>${w.admit}</button>`}
<${de} label=${w.decline} name=${`${w.decline}: ${d}`} ask=${w.declineAsk(d)} yes=${w.declineYes} no=${w.declineNo} busy=${n.busy===a} onYes=${()=>c(a)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var dt=240,ze={least:3,most:12,usual:8},es=20,Wr=["closing","release"],Nn=e=>e.segment.map(t=>({id:I(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),ts=(e,t)=>(t-1)%Math.max(1,e.gathering.length),ns=e=>!Wr.includes(e.from.kind);function Ve(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=dt?t:0}var An=e=>e.reduce((t,n)=>t+(n.out?0:Ve(n)),0);function os(e,t){let n=e.from.each[t],o=Ve(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function ss({gathering:e,at:t,zone:n,theme:o,parts:s,doors:i}){let l={},c=m=>{if(!m.trim())return;let d=I();return l[d]=m.trim(),d},a=s.filter(m=>!m.out).map(({id:m,from:d,prompt:u,...$})=>({id:m,kind:d.kind,minutes:Ve({id:m,from:d,prompt:u,...$}),each_seconds:d.each_seconds,breath_seconds:d.breath_seconds,title:c(d.title),prompt:c(u),mode:d.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:An(s),theme:c(o),agenda:a,...i&&{doors:i}},bodies:l}}var ln=e=>/^\d+$/.test(e.trim())&&Number(e)<=dt?Number(e):0;function rs({id:e,plan:t,room:n,onDone:o}){let[s,i]=f({}),[l,c]=f([]),a=R(null),m=C();T(()=>a.current?.focus(),[]);let d=p=>s[p]??String(t.segments[p].minutes),u=t.agenda.reduce((p,b)=>p+ln(d(b)),0);return r`<form class="stack planned-minutes" onSubmit=${async p=>{p.preventDefault();let b=[...t.agenda.filter(h=>!ln(d(h))).map(h=>({id:`now-${h}`,sentence:v.minutesBad})),...u>dt?[{id:`now-${t.agenda[0]}`,sentence:v.sumTooLong}]:[]];if(c(b),b.length)return;let g=Object.fromEntries(t.agenda.filter(h=>ln(d(h))!==t.segments[h].minutes).map(h=>[h,ln(d(h))]));(!Object.keys(g).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:g})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${Ye.minutesTitle}</h3>
<p class="hint">${Ye.minutesHint}</p>
<${ee} problems=${l} summary=${O.summary} />
<ol class="parts">${t.agenda.map(p=>{let b=n.words(t.segments[p].title)||xe[t.segments[p].kind];return r`<li key=${p}><span dir="auto">${b}</span>
<span class="plan-minutes"><${L} id=${`now-${p}`} label=${v.minutesOf(b)} bare value=${d(p)} problem=${q(l,`now-${p}`)}
onValue=${g=>i({...s,[p]:g})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${v.sum(u)}</b> <span class="soft">${v.ends(le(Number(t.at)+u*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ye.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Dn({id:e,plan:t,room:n,people:o,large:s,onSheet:i}){let[l,c]=f(!1),a=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return r`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${F(a)}</b> <span>${Ke(a,t.minutes)}</span></p>
${!st(a,t.zone,ue())&&r`<p class="soft small">${w.inZone(`${F(a,t.zone)}, ${Ke(a,t.minutes,t.zone)}`,ot(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${m&&r`: <span dir="auto">${m}</span>`}</p>
${t.doors&&r`<p class="soft small">${v.doors}: ${v.doorsOf[t.doors]}</p>`}
<details><summary>${w.agenda(t.minutes)}</summary>
${l?r`<${rs} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:r`<ol class="parts">${t.agenda.map(u=>{let $=t.segments[u],p=$.each?.[d];return r`<li key=${`${e}-${u}`}>
<span><span dir="auto">${n.words($.title)||xe[$.kind]}</span>${p&&r`<small class="soft"> ${v.each(Ee(p),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ye.minutes}</button>
<button type="button" class="btn small quiet" onClick=${i}>${Ye.sheet}</button></div>`}
</details>
</div>`}var Hr=60*6e4;function as({room:e,circle:t,desk:n,home:o,running:s,onPlan:i,onSheet:l}){let c=C(),a=Object.entries(n.planned).filter(([h])=>h!==s?.id).sort(([,h],[,y])=>Number(h.at)-Number(y.at)),[m,...d]=a,u=Object.values(n.members).filter(h=>h.role==="participant").length,$=async h=>{await c.run("open",()=>Y(e,y=>lt(y,h)))&&(location.hash=`#/circle/${t.id}`)},p=h=>c.run("unplan",()=>e.send({do:"unplan",gathering:h})),b=o&&!o.crisis_line_confirmed,g=()=>{if(b)return r`<p class="notice with-act"><span>${w.needLine}</span> <a class="btn" href="#/desk/lines">${w.toLines}</a></p>`;if(!n.can.open_doors||!W(e))return null;let h=Number(m[1].at);return h-Date.now()<Hr?r`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${w.openDoors}</button>`:r`<${de} label=${w.openDoors} kind="btn" ask=${w.earlyAsk(`${F(h)}, ${le(h)}`)} yes=${w.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return r`<section class="panel next" aria-labelledby="next-title">
${s&&r`<div class="live-now"><p class="live">${Zt[s.phase]}</p><p class="soft small">${_.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${w.enter}</a></div>`}
<h2 id="next-title">${w.next}</h2>
${m?r`<${Dn} id=${m[0]} plan=${m[1]} room=${e} people=${u} large onSheet=${()=>l(m[0])} />
${g()}
<p role="alert" class="refusal">${c.sentence}</p>`:r`<p class="soft">${w.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${i}>${m||Object.keys(n.past).length?w.plan:w.planFirst}</button>
${m&&r`<${de} label=${w.unplan} kind="btn quiet" ask=${w.unplanAsk} yes=${w.unplanYes} busy=${!!c.busy} onYes=${()=>p(m[0])} />`}
</div>
${d.length>0&&r`<h3>${w.later}</h3><ul class="later">${d.map(([h,y])=>r`<li key=${h}>
<${Dn} id=${h} plan=${y} room=${e} people=${u} onSheet=${()=>l(h)} />
<${de} label=${w.unplan} name=${`${w.unplan}: ${_.gathering(y.number)}`} kind="btn small quiet" ask=${w.unplanAsk} yes=${w.unplanYes} busy=${!!c.busy} onYes=${()=>p(h)} />
</li>`)}</ul>`}
</section>`}var oe={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var is=e=>e.lanes.member.value?.cards??{};function cn({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:i}=rt(e),l=e.lanes.desk.value?.cards?.[t],c=is(e)[t];if(l===void 0)return null;if(!c)return r`<${pe} label=${o?oe.openOf(n):oe.open} sure=${oe.sure(n)} yes=${oe.yes} no=${oe.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:l})} /><${J} sentence=${i} />`;let a=ho(e.words(c));return r`<section class="card emergency" aria-label=${oe.of(n)}>
<h2 dir="auto">${oe.of(n)}</h2>
<dl>
${(a.who||a.number)&&r`<dt>${oe.call}</dt><dd dir="auto" translate="no">${a.who} ${a.number&&r`<a class="btn" href=${`tel:${a.number.replace(/[^+\d*#]/g,"")}`}>${a.number}</a>`}</dd>`}
${a.where&&r`<dt>${oe.where}</dt><dd dir="auto" translate="no">${a.where}</dd>`}
${a.helps&&r`<dt>${oe.helps}</dt><dd dir="auto" translate="no">${a.helps}</dd>`}
</dl>
${bo(a)&&r`<p class="soft">${oe.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${oe.away}</button>
<${J} sentence=${i} />
</section>`}function ls(e){let t=e.lanes.desk.value?.members??{};return Object.keys(is(e)).map(n=>({key:`card ${n}`,card:r`<${cn} room=${e} person=${n} name=${e.words(t[n]?.name)} />`}))}function cs({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?r`<details><summary>${oe.title}</summary>
<p class="soft small">${oe.hint}</p>
<ul class="names">${o.map(s=>r`<li key=${s} class="stack"><${cn} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function mn(e,t){let n=ko(wo(e,t),go());return n>0?w.week(n):""}function xt({id:e,label:t,value:n,options:o,onValue:s}){return r`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(i=>r`<label key=${i.value}>
<input type="radio" name=${e} value=${i.value} checked=${i.value===n} onChange=${()=>s(i.value)} />
<span><b>${i.label}</b>${i.hint&&r`<small>${i.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var jr=()=>`${location.origin}${location.pathname}`,dn=(e,t)=>`${jr()}#/invitation/${e}/${He(t)}`,ms=(e,t,n)=>`${e}/${t}/${He(n)}`,ds=()=>`${location.host}${location.pathname}#/words`;var Rr=1440*6e4,Kr=14,Fr=180;function un({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[i,l]=f(t.entry==="drop_in"?"many":"one"),[c,a]=f(String(Kr)),[m,d]=f(!0),[u,$]=f([]),p=R(he()),b=C();return r`<form class="stack" onSubmit=${async h=>{h.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Fr;if($(y?[]:[{id:"days",sentence:P.daysBad}]),!y)return;let A=!n&&i==="many",H=Date.now()+Number(c)*Rr,{secret:Z}=p.current;if(!await b.run("invite",()=>Y(e,be=>Le(be,p.current,{reusable:A,expires:H,desk:n}))))return;let Q=n&&m?await b.run("link",()=>X("/api/links",{for_me:!1})):void 0;n&&m&&!Q||o({link:Q?ms(Q.link,t.id,Z):dn(t.id,Z),secret:Z,reusable:A,expires:H,hands:n,speakable:!Q})}} novalidate autocomplete="off">
<${ee} problems=${u} summary=${O.summary} />
${n?r`<p class="soft small">${G.handsHint}</p><${yn} id="invite-new-here" on=${m} hint=${G.newHereHint} onChange=${d}>${G.newHere}</${yn}>`:t.entry==="drop_in"&&r`<${xt} id="invite-kind" label=${P.kind} value=${i} onValue=${l} options=${[{value:"many",label:P.reusable,hint:P.reusableHint},{value:"one",label:P.single,hint:P.singleHint}]} />`}
<${L} id="days" label=${P.days} value=${c} onValue=${a} problem=${q(u,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?G.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${P.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function pn({made:e,spoken:t,onDone:n}){let o=e.back?G.wayTitle(e.back):e.hands?G.handsTitle:P.shownTitle,s=e.back?G.wayShown:e.hands?G.handsShown:e.reusable?P.shownMany:P.shown;return r`<${kt} key=${e.link} id="invitation-link" title=${o} label=${P.linkLabel} link=${e.link} shareText=${P.shareText}
says=${[s,P.once,P.until(F(e.expires))]} done=${P.done} onDone=${n}>
${e.speakable&&t!==void 0&&r`<${Yr} secret=${e.secret} spoken=${t} />`}
</${kt}>`}function Yr({secret:e,spoken:t}){let[n,o]=f([]);return T(()=>{Vn(e).then(o)},[e]),n.length?r`<section class="spoken" aria-label=${G.wordsTitle}>
<h4>${G.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${G.number}: <b>${t}</b></p>
<p class="small soft">${G.wordsHint(ds())}</p>
</section>`:null}var qr=10080*6e4;function us({room:e,circle:t,desk:n,spoken:o}){let[s,i]=f(!1),[l,c]=f(null),[a,m]=f(""),d=R({}),u=C(),$=W(e),p=e.lanes.member.value?.person,b=Object.entries(n.members).map(([x,ge])=>({person:x,role:ge.role,name:e.words(ge.name)||w.nameless})),g=b.filter(x=>x.role!=="participant"),h=b.filter(x=>!g.includes(x)).sort((x,ge)=>x.name.localeCompare(ge.name)),y=[...g,...h].filter(x=>x.person!==p),A=async x=>{m(""),await u.run(`end-${x.person}`,()=>X("/api/ways-in/end",{circle:t.id,person:x.person}))&&m(Pe.memberDone(x.name))},H=async x=>{m("");let ge=d.current[`link ${x.person}`]??=he(),pt=n.members[x.person]?.link;await u.run(`remove-${x.person}`,()=>Y(e,B=>tn(B,x.person,ge)))&&(delete d.current[`link ${x.person}`],m([z.done(x.name),pt&&z.newLink,z.eyes].filter(Boolean).join(" ")))},Z=async({person:x,role:ge,name:pt})=>{let B=d.current[x]??=he(),te=Date.now()+qr;await u.run(`way-${x}`,()=>Y(e,ke=>Le(ke,B,{reusable:!1,expires:te,person:x,desk:ge!=="participant"})))&&(delete d.current[x],c({link:dn(t.id,B.secret),secret:B.secret,reusable:!1,expires:te,back:pt,speakable:!0}))},ae=x=>{c(x),i(!1)},Q=!!u.busy,be=x=>[x.role!=="participant"&&Po[x.role],mn(e,x.person),n.with_a_step.includes(x.person)&&w.hasStep].filter(Boolean).join(" \xB7 ");return r`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${w.people} <span>${b.length}</span></h2>
<ul class="names">${[...g,...h].map(x=>r`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>${be(x)&&r`<small class="soft">${be(x)}</small>`}</li>`)}</ul>
${!h.length&&r`<p class="soft small">${w.noPeople}</p>`}
${n.steps.named>0&&r`<p class="soft small">${w.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${cs} room=${e} />
${g.length<2&&r`<div class="kindly"><p><b>${w.alone}</b></p><p class="small">${w.aloneHint}</p></div>`}
${l?r`<${pn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?r`<${un} room=${e} circle=${t} hands onMade=${ae} onCancel=${()=>i(!1)} />`:$&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${G.hands}</button></div>`}
${y.length>0&&r`<details><summary>${Pe.members}</summary>
<p class="soft small">${Pe.membersHint}</p>
<ul class="names">${y.map(x=>r`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>
${$&&r`<button type="button" class="btn small" disabled=${Q} aria-label=${G.wayOf(x.name)} onClick=${()=>Z(x)}>${G.way}</button>`}
${x.role==="participant"&&r`<${de} label=${Pe.member} name=${Pe.memberOf(x.name)} kind="btn small quiet" ask=${Pe.memberAsk(x.name)} yes=${Pe.memberYes}
busy=${Q} onYes=${()=>A(x)} />`}</li>`)}</ul>
</details>
${$&&r`<details><summary>${z.title}</summary>
<p class="soft small">${z.hint}</p>
<ul class="names">${y.map(x=>r`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>
<${de} label=${z.one} name=${z.oneOf(x.name)} kind="btn small quiet" ask=${x.role==="participant"?z.ask(x.name):z.askDesk(x.name)} yes=${z.yes} no=${z.no}
busy=${Q} onYes=${()=>H(x)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${u.busy.startsWith("remove")?z.busy:u.busy.startsWith("way")?G.making:a}</p>
<p role="alert" class="refusal">${u.sentence}</p>
</section>`}function ps({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=f(null),[s,i]=f(!1),[l,c]=f([]),a=C(),m=async d=>{d.preventDefault(),i(!1);let u=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(u);if(c($?[]:[{id:"call-link",sentence:w.callMissing}]),!$)return;let p=I();await a.run("call",()=>e.send({do:"set_call_link",link:p},{[p]:u}))&&(o(null),i(!0))};return r`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${w.call}</h2>
${!t&&r`<p class="soft small">${w.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ee} problems=${l} summary=${O.summary} />
<${L} id="call-link" label=${w.call} bare hint=${w.callHint} value=${n??t} onValue=${o}
problem=${q(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!a.busy}>${w.callSave}</button><p role="status" class="small">${s?w.callSaved:""}</p></div>
<p role="alert" class="refusal">${a.sentence}</p>
</form>
</section>`}function $s({room:e,circle:t,onRevise:n}){return r`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${w.promises} <span>${w.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>r`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${W(e)&&r`<div class="row"><button class="btn" onClick=${n}>${w.revise}</button></div>`}
</section>`}function $n({room:e,gathering:t}){let n=Ln(),o=e.lanes.desk.value,i=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[a,m]=[vn(e,c.arriving),vn(e,c.leaving)],d=a&&m?qt.both(a,m):a||m&&qt.leaving(m);return{person:l,said:d,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return i.length?r`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${qt.desk}</h2>
<ul class="numbers">${i.map(l=>r`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function fs({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?r`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${w.past}</h2>
<ul class="names">${n.map(([o,s])=>r`<li key=${o} class="between"><span>${F(Number(s.planned_at))}</span><small class="soft">${w.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${$n} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&r`<${Ae} load=${Oo} room=${e} />`}
</section>`:null}function hs({view:e,open:t,busy:n,back:o,onRevoke:s}){let i=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&P.usedBy(e.used),t&&P.goodUntil(F(Number(e.expires)))].filter(Boolean);return r`<li class="between">
<p><span dir="auto">${o?G.forBack(o):e.desk?G.forHands:e.reusable?P.forMany:P.forOne}</span> <span class=${`mark ${i}`}>${P.state[i]??i}</span>
${l.length>0&&r`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&r`<${de} label=${P.revoke} kind="btn small quiet" ask=${P.revokeAsk} yes=${P.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function bs({room:e,circle:t,desk:n,spoken:o}){let[s,i]=f(!1),[l,c]=f(null),a=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,g],[,h])=>Number(h.expires)-Number(g.expires)),u=g=>g.state==="open"&&Number(g.expires)>m,$=d.filter(([,g])=>u(g)),p=d.filter(([,g])=>!u(g)),b=([g,h])=>r`<${hs} key=${g} view=${h} open=${u(h)} busy=${a.busy===g}
back=${h.person&&e.words(n.members[h.person]?.name)} onRevoke=${()=>a.run(g,()=>e.send({do:"revoke",invitation:g}))} />`;return r`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${P.title}</h2>
${l?r`<${pn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?r`<${un} room=${e} circle=${t} onMade=${g=>{c(g),i(!1)}} onCancel=${()=>i(!1)} />`:W(e)&&r`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${P.make}</button></div>`}
${$.length?r`<ul class="names">${$.map(b)}</ul>`:!l&&!s&&r`<p class="soft small">${P.none}</p>`}
${p.length>0&&r`<details><summary>${P.older(p.length)}</summary><ul class="names">${p.map(b)}</ul></details>`}
<p role="alert" class="refusal">${a.sentence}</p>
</section>`}function fn({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(ze.least,Math.min(ze.most,e+s)));return r`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${v.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=ze.least} onClick=${()=>o(-1)}><span class="visually-hidden">${v.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=ze.most} onClick=${()=>o(1)}><span class="visually-hidden">${v.more}</span></button>
</div>
${t&&r`<p class="problem">${t}</p>`}
</div>`}function gs({room:e,circle:t,desk:n,gathering:o,head:s,onBack:i}){let l=n.planned[o],c=Object.values(n.members).filter(h=>h.role==="participant").length,[a,m]=f(()=>Math.max(3,Math.min(12,c||8)));T(()=>{St()},[]);let d=$t.value.known;if(!l)return r`<main class="page desk narrow"><header><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${ne.title}</h1></div></header><p>${ne.gone}</p></main>`;let u=Number(l.at),$=e.words(l.theme),p=u,b=l.agenda.reduce((h,y)=>h+e.words(l.segments[y].prompt).length,0),g=l.agenda.length>12||b>1200;return r`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${i} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${ne.title}</h1><p class="soft">${ne.lead}</p></div></header>
<div class="on-screen between"><${fn} people=${a} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${ne.print}</button></div>
<article class=${`paper${g?" dense":""}`} aria-label=${ne.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${_.gathering(l.number)}${$&&r`: <span dir="auto">${$}</span>`}</h2>
<p>${F(u)}, ${Ke(u,l.minutes)}${!st(u,l.zone,ue())&&` (${Ke(u,l.minutes,l.zone)} ${ot(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${ne.begins}</th><th scope="col">${ne.part}</th><th scope="col">${ne.minutes}</th><th scope="col">${ne.each(a)}</th></tr></thead>
<tbody>${l.agenda.map(h=>{let y=l.segments[h],A=p;p+=y.minutes*6e4;let H=y.each?.[a];return r`<tr key=${h}><td>${Ke(A,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||xe[y.kind]}</b>${y.prompt&&r`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${H===void 0?"":Ee(H)}</td></tr>`})}</tbody></table>
<footer><h3>${ne.lines}</h3>
<ul>${d?.emergency&&r`<li><b>${ne.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(h=>r`<li key=${h.label}><b>${h.label}</b>: ${[h.phone,h.text&&ne.text(h.text),h.link,h.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${ne.noCare}</p></footer>
</article>
</main>`}async function ks(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??I()})),i=$e(),l=await en(e,e.held.desk,Ge(e,{agreements:n,version:t}),i);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:a})=>[c,a])),bodies:i.bodies}}var Gr=24,hn=e=>e.map(t=>({key:I(),text:t}));function bn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:E.agreementMissing})):[{id:"promise-add",sentence:E.agreementsNone}]}function gn({list:e,problems:t,onList:n}){let o=R(""),s=()=>{o.current=I(),n([...e,{key:o.current,text:""}])},i=c=>{n(e.filter(a=>a!==c)),document.getElementById("promise-add")?.focus()};return r`<div class="promises" ref=${c=>{let a=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);a&&(o.current="",a.focus())}}>
<ol>${e.map((c,a)=>r`<li key=${c.key}>
<${L} id=${`promise-${c.key}`} label=${E.agreement(a+1)} bare as="textarea" value=${c.text}
problem=${q(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>i(c)}><span class="visually-hidden">${E.removeNth(a+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Gr} onClick=${s}>${E.add}</button>
${q(t,"promise-add")&&r`<p class="problem">${E.agreementsNone}</p>`}
</div>`}function ws({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(g=>e.words(g)),[i]=f(t.agreements_version+1),[l,c]=f(()=>hn(s)),[a,m]=f([]),[d,u]=f(!1),$=C(),p=t.agreements_version>=i&&!$.busy,b=async g=>{g.preventDefault();let h=l.map(A=>A.text.trim()),y=bn(l);m(y),u(!y.length&&h.join(`
`)===s.join(`
`)),!(y.length||h.join(`
`)===s.join(`
`))&&await $.run("revise",()=>Y(e,A=>ks(A,i,h)))&&o()};return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${w.reviseTitle}</h1><p class="soft">${w.reviseHint}</p></div></header>
<form class="stack" onSubmit=${b} novalidate autocomplete="off">
<${ee} problems=${a} summary=${O.summary} />
<${gn} list=${l} problems=${a} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(p?w.reviseMoved:d?w.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||p}>${w.reviseSave(i)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function ys({when:e,at:t,problems:n,onWhen:o}){let s=_t(()=>[...new Set([e.zone,...lo()])].sort(),[e.zone]),i=a=>t===void 0?"":`${F(t,a)}, ${le(t,a)}`,l=!!(e.date&&e.time)&&t===void 0,c=It(e.date,e.time,e.zone).length>1;return r`<fieldset class="plan-when"><legend>${v.when}</legend>
<div class="pairs">
<${L} id="plan-date" label=${v.date} value=${e.date} onValue=${a=>o({...e,date:a})} problem=${q(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${L} id="plan-time" label=${v.time} value=${e.time} onValue=${a=>o({...e,time:a})} problem=${q(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${L} id="plan-zone" as="select" label=${v.zone} value=${e.zone} onValue=${a=>o({...e,zone:a})}>
${s.map(a=>r`<option key=${a} value=${a}>${a.replaceAll("_"," ")}</option>`)}</${L}>
</div>
<p role="status" class="reads">${t!==void 0?st(t,e.zone,ue())?v.reads(i(e.zone)):r`${v.reads(v.readsZone(i(e.zone),ot(e.zone)))} <b>${v.readsYours(i(ue()))}.</b>`:l?v.timeSkipped:""} ${c?v.timeTwice:""}</p>
</fieldset>`}function vs({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||xe[e.from.kind],i=e.out||!Ve(e)?void 0:os(e,t);return r`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?v.leftOut:i===void 0?"":(i<es?v.eachLittle:v.each)(Ee(i),t)}</p></div>
${!e.out&&r`<div class="plan-minutes"><${L} id=${`min-${e.id}`} label=${v.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${v.minutesShort}</span></div>`}
${!e.out&&r`<${L} id=${`say-${e.id}`} label=${v.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${ns(e)&&r`<button type="button" class="btn small quiet" aria-label=${`${e.out?v.takeIn:v.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?v.takeIn:v.leaveOut}</button>`}
</li>`}var Pn=["until_check_in","any_boundary","closed_once_begun"],zr=10080*6e4;function Vr(e){let t=Object.values(e.planned).sort((i,l)=>Number(l.at)-Number(i.at))[0],n=t?.zone||ue(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(i=>Number(i.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=co(o+zr,n);return{date:Date.parse(s)>Date.now()?s:"",time:mo(o,n),zone:n}}function xs({room:e,desk:t,n,template:o,onDone:s}){let[i,l]=f(()=>Vr(t)),[c,a]=f(()=>ts(o,n)),[m,d]=f(o.gathering[c]?.theme??""),[u,$]=f(()=>Nn(o.gathering[c])),[p,b]=f(ze.usual),[g,h]=f(Pn[0]),[y,A]=f([]),[H]=f(I),Z=C(),ae=It(i.date,i.time,i.zone)[0],Q=An(u),be=B=>{a(B),d(o.gathering[B].theme),$(Nn(o.gathering[B]))},x=()=>{let B={date:!i.date&&v.dateMissing,time:!i.time&&v.timeMissing},te=i.date&&i.time&&ae===void 0&&v.timeSkipped;return[B.date&&{id:"plan-date",sentence:B.date},B.time&&{id:"plan-time",sentence:B.time},te&&{id:"plan-time",sentence:te},ae!==void 0&&ae<Date.now()&&{id:"plan-date",sentence:v.datePast},...u.filter(ke=>!ke.out&&!Ve(ke)).map(ke=>({id:`min-${ke.id}`,sentence:v.minutesBad})),Q>dt&&{id:"plan-people",sentence:v.sumTooLong}].filter(ke=>typeof ke=="object")},ge=async B=>{B.preventDefault();let te=x();if(A(te),te.length)return;let{plan:ke,bodies:hr}=ss({gathering:H,at:ae,zone:i.zone,theme:m,parts:u,doors:g===Pn[0]?void 0:g});await Z.run("plan",()=>e.send({do:"plan_gathering",plan:ke},hr))&&s()},pt=B=>$(u.map(te=>te.id===B.id?B:te));return r`<form class="stack roomy" onSubmit=${ge} novalidate autocomplete="off">
<${ee} problems=${y} summary=${O.summary} />
<${ys} when=${i} at=${ae} problems=${y} onWhen=${l} />
${o.gathering.length>1&&r`<${L} id="plan-from" as="select" label=${v.template} value=${String(c)} onValue=${B=>be(Number(B))}>
${o.gathering.map((B,te)=>r`<option key=${te} value=${String(te)}>${v.templateNth(te+1,B.theme)}</option>`)}</${L}>`}
<${L} id="plan-theme" label=${v.theme} hint=${v.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<${L} id="plan-doors" as="select" label=${v.doors} hint=${v.doorsHint} value=${g} onValue=${h}>
${Pn.map(B=>r`<option key=${B} value=${B}>${v.doorsOf[B]}</option>`)}</${L}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${v.agenda}</h2><p class="hint">${v.agendaHint}</p></div>
<${fn} people=${p} onPeople=${b} problem=${q(y,"plan-people")} /></div>
<ol class="plan-parts">${u.map(B=>r`<${vs} key=${B.id} part=${B} people=${p} problem=${q(y,`min-${B.id}`)} onPart=${pt} />`)}</ol>
<p class="sum" role="status"><b>${v.sum(Q)}</b>${ae!==void 0&&Q>0&&r` <span class="soft">${v.ends(le(ae+Q*6e4,i.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${Z.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!Z.busy}>${v.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function _s({head:e,onBack:t,onDone:n,...o}){let[s,i]=f(null),[l,c]=f(""),{room:a,circle:m,desk:d}=o,[u]=f(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(b=>b.number))+1),$=async()=>{c("");try{i(await Oe("/api/templates"))}catch(b){c(b instanceof ie?b.sentence:String(b))}};T(()=>{$()},[]);let p=s?.find(b=>b.id===d.template)??s?.[0];return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${a.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${v.title(u)}</h1></div></header>
${p?r`<${xs} ...${o} n=${u} template=${p} onDone=${n} />`:r`<p role="status">${l||O.loading}</p>${l&&r`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function Os(e,t,n,{person:o,keys:s,bodies:i}){let{openRecovery:l}=await Xe(),c=await l(e,t,n);K(s,"missing_record");let[a]=ao(s.desk);K(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await jn(e,c,i[s.desk[a]]??""),d=je(m),u=await Gn(e,d,null,i[s.roster.signed]??"");return K(c.number===u.circleKey.number,c.number<u.circleKey.number?"old_record":"missing_record"),K(In(await Wn(c.key),u.circleKey.commitment),"wrong_key"),{...await Pt(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:u,circleKeys:{[c.number]:c.key}}}async function Ss(e,{invitation:t,secret:n},o,s,i){let{circle:l,person:c,device:a}=e,m=await Tt(l,n),d=Ct(await Rn(l,t,m,Mt(e)));return{circle:l,token:Ze(m.token),person:c,device:a.id,proof:ro(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:i}}var Ur=10*6e4,Zr=8e3;async function Ts(e,t){let n=he(),o=await Xt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:u,gathering:$}=m.value;return{held:t,desk:d.value,circle:u,running:$?.id,seats:Object.keys($?.seats??{}),words:p=>p===n.kept?o:"",sealed:e.sealed}};await Cs(e,await Le(s(),n,{reusable:!1,expires:Date.now()+Ur,desk:!0,person:t.person}));let i=I(),l=s().circle.agreements_version;await X("/api/knock",await Ss(t,n,l,{id:i,text:await io(t,i,"\xB7")},Ze(Je()))),await Jr(e,t),await Cs(e,await mt(s(),t.person));let{roster:c,...a}=t;await tt(a)}async function Cs(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ie(o.code??"",o.sentence??"")}var Jr=(e,{person:t,device:n})=>new Promise((o,s)=>{let i=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>i(()=>s(new Error("the knock was not seen"))),Zr),c=e.lanes.desk.subscribe(a=>{a?.waiting[t]?.device===n.id&&i(o)})});var Qr={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function Ns({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[i,l]=f({letters:t,code:""}),[c,a]=f([]),m=C(),d=!!e.lanes.ring.value?.gathering,u=async b=>{b.preventDefault();let g=[!i.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!i.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(a(g),g.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let A=await $(async()=>Os(e.circle,await Xr(i.code),i.letters,y));return A?(await Ts(e,A),!0):!1})&&n()},$=async b=>{try{return await b()}catch(g){let h=g instanceof Ue||g instanceof kn?Qr[g.code]:void 0;if(!h)throw g;a([h]);return}},p=(b,g,h)=>r`<${L} id=${`sheet-${b}`} as="textarea" label=${g} hint=${h}
value=${i[b]} problem=${q(c,`sheet-${b}`)} onValue=${y=>l({...i,[b]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return r`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${d&&r`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${u} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
${p("letters",D.letters,D.lettersHint)}
${p("code",D.code,D.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?D.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${D.open}</button>
</form>
</main>`}var kn=class extends Error{code="wrong_code"},Xr=async e=>{let{codeTyped:t}=await Xe();return t(e).catch(n=>{throw n instanceof Ue&&n.code==="wrong_key"?new kn:n})};var ea=()=>import("./field-qr-3ZR4HX36.js").then(e=>e.Qr);function As({room:e,onMake:t}){return W(e)?r`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function ta(e){let{held:t}=gt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:i}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Xe(),m=l();return{letters:await c(t.circle,m,{desk:i,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await a(m)}}function Ds({room:e,circle:t,head:n,onBack:o}){let[s,i]=f(null);T(()=>{ta(e).then(i)},[e]);let l=e.words(t.title);return r`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&r`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${l}</p><p>${D.of(F(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${Ae} load=${ea} text=${na(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,a)=>r`<li key=${a}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var na=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var oa=e=>r`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,sa=()=>import("./circle-series-GTV4H2QI.js").then(e=>e.CircleSeries);function Ps({id:e,letters:t,onKeys:n}){let o=_t(()=>Lt(e),[e]);T(()=>()=>o.close(),[o]);let s=Gt().desk,[i,l]=f(!1),[c,a]=f(""),{step:m,go:d,back:u,head:$}=Yt(t?"recover":"circle"),{state:p,sentence:b}=o.connection.value,g=o.lanes.desk.value,h=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(T(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return r`<${vo} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return r`<${yo} room=${o} />`;if(!g||!h)return p==="stopped"?r`<${ve} title=${w.stopped} again=${w.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${w.connecting}</h1><p role="status">${p==="lost"&&b||w.connecting}</p></main>`;let A={room:o,circle:h,desk:g,home:s,spoken:s?.circles.find(be=>be.id===e)?.spoken};if(m==="promises")return r`<${ws} ...${A} head=${$} onBack=${u} />`;if(m==="weeks")return r`<${Ae} load=${sa} meanwhile=${oa} ...${A} head=${$} onBack=${u} />`;if(m==="sheet")return r`<${gs} ...${A} gathering=${c} head=${$} onBack=${u} />`;if(m==="recovery")return r`<${Ds} ...${A} head=${$} onBack=${u} />`;if(m==="recover")return r`<${Ns} ...${A} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):u} />`;let H=o.lanes.ring.value?.gathering,Z=()=>{l(!0),d("plan")},ae=be=>{a(be),d("sheet")};return r`<div hidden=${m!=="plan"}>
${i&&r`<${_s} ...${A} head=${m==="plan"?$:void 0} onBack=${u} onDone=${()=>{l(!1),u()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${w.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(h.title)||_.untitled(A.spoken??1)}</h1>
<p class="soft">${Be[h.entry]} · ${ct[h.medium]}</p>
</div></header>
<p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":b||O.offline}</p>
<${nn} room=${o} />
<${Fo} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&r`<${Xo} ...${A} />
<div class="sides">
<div class="stack">
<${Jt} room=${o} />
<${as} ...${A} running=${H} onPlan=${Z} onSheet=${ae} />
<${bs} ...${A} />
<${fs} ...${A} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${w.theWeeks}</button>
</div>
<div class="stack">
<${us} ...${A} />
${h.medium==="beside_a_call"&&r`<${ps} ...${A} />`}
<${$s} ...${A} onRevise=${()=>d("promises")} />
<${As} room=${o} onMake=${()=>d("recovery")} />
<${Qt} room=${o} />
</div>
</div>`}
<footer><${Ft} /></footer>
</main>`}var ra=4320*60*6e4;function aa(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${Re(n,"UTC")} ${e.slice(0,4)}`;return t-n>ra?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function Ms({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:i}=aa(e.verified_on,Date.now()),l=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return r`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${i}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var Bs=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],ia={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function la(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function Es({line:e,act:t,onSave:n,onCancel:o}){let[s,i]=f({...ia,...e,languages:e?.languages.join(", ")??""}),[l,c]=f([]),a=R(null);return T(()=>a.current?.focus(),[]),r`<form class="stack" onSubmit=${d=>{d.preventDefault();let u=Object.fromEntries(Bs.map(([b])=>[b,s[b].trim()])),$=la(u);if(c($),$.length)return;let p=Object.fromEntries(Object.entries(u).filter(([,b])=>b));n({...p,languages:u.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${a}>${e?S.editTitle:S.addTitle}</h3>
<${ee} problems=${l} summary=${O.summary} />
<div class="pairs">${Bs.filter(([d])=>!e||d!=="label").map(([d,u,$,p])=>r`<${L} key=${d} id=${`line-${d}`} label=${u} hint=${$}
value=${s[d]} problem=${q(l,`line-${d}`)} more=${p} onValue=${b=>i({...s,[d]:b})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function ca(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Ls(){let[e,t]=f(null),[n,o]=f(""),[s,i]=f(null),l=C(),c=async()=>{try{t((await Oe("/api/crisis-lines")).lines),o("")}catch(u){o(u instanceof ie?u.sentence:String(u))}};T(()=>{c()},[]);let a=async u=>{let{verified_on:$,...p}=u,b=await l.run(u.label,()=>X("/api/crisis-lines",p));b&&(t(b.lines),i(null))},m=()=>{l.forget(),i(null)};if(!e)return n?r`<${ve} sentence=${n} onAgain=${c} />`:r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let d=u=>r`<${Es} line=${u} act=${l} onSave=${a} onCancel=${m} />`;return r`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${w.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${ca(e).map(([u,$])=>r`<section key=${u} class="region"><h2 dir="auto">${u}</h2>
<ul class="lines">${$.map(p=>r`<li key=${p.label} class="line">
${s===p.label?d(p):r`<${Ms} line=${p} busy=${l.busy===p.label} onConfirm=${()=>a(p)} onEdit=${()=>i(p.label)} />`}
</li>`)}</ul></section>`)}
${s===""?r`<section class="line">${d(void 0)}</section>`:r`<button class="btn" onClick=${()=>i("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function Is({templates:e,onChoose:t}){return r`<ul class="templates">${e.map(n=>r`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Be[n.entry],E.size(n.people.min,n.people.max),E.minutes(n.gathering[0]?.minutes??0),E.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>r`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${E.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>r`<li key=${s}><span dir="auto">${o.title||xe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&r`<ul class="bullets small">${n.notes.map(o=>r`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${E.use(n.name)}</button>
</li>`)}</ul>`}async function Ws({person:e,title:t,name:n,about:o,medium:s,entry:i,template:l,agreements:c}){let a=I(),m=await Qn(a),d=Je(),u={...await Pt(a,je(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=$e(),p=async(y,A)=>{let H=I(),Z={circle:a,gathering:null,author:e,kind:y,id:H,turn:null},{sealed:ae,wraps:Q}=await Qe(Z,0,A,u.device,[{audience:"circle",owner:a,number:1,key:d}]);return $.bodies[H]=ye(e,ae,Q),H},b=await Dt(a,m.keys,{what:"circle",owner:a,number:1,key:d,before:null}),g=await Nt(a,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...Mt(u),ended:!1}]});return{request:{founding:{circle:a,medium:s,entry:i,template:l,title:await p("title",t),name:await p("name",n),about:await p("about",o),agreements:await Promise.all(c.map(y=>p("agreement",y))),keys:{device:u.device.id,desk:$.add(m.record),roster:$.add(g),circle_key:$.add(b.record)}},bodies:$.bodies},held:u}}function Hs({template:e,person:t,name:n}){let[o,s]=f({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,l]=f(()=>hn(e.agreements)),[c,a]=f([]),[m,d]=f(null),u=C(),$=g=>s({...o,...g}),p=async g=>{g.preventDefault();let h=[];if(o.title.trim()||h.push({id:"title",sentence:E.nameMissing}),o.name.trim()||h.push({id:"my-name",sentence:wt.nameMissing}),o.about.trim()||h.push({id:"about",sentence:E.aboutMissing}),h.push(...bn(i)),a(h),h.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:i.map(H=>H.text.trim())},A=await u.run("make",async()=>{let H=JSON.stringify(y),Z=m?.of===H?m.made:await Ws(y);return d({of:H,made:Z}),await X("/api/circles",Z.request),await tt(Z.held),Z.held});A&&location.replace(`#/desk/${A.circle}`)},b=(g,h)=>Object.keys(h).map(y=>({value:y,label:g[y],hint:h[y]}));return r`<form class="stack roomy" onSubmit=${p} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
<${L} id="title" label=${E.name} hint=${E.nameHint} value=${o.title} problem=${q(c,"title")}
onValue=${g=>$({title:g})} more=${{maxlength:80}} />
<${L} id="my-name" label=${wt.name} hint=${wt.nameHint} value=${o.name} problem=${q(c,"my-name")}
onValue=${g=>$({name:g})} more=${{maxlength:60}} />
<${xt} id="medium" label=${E.medium} value=${o.medium} options=${b(ct,Ao)} onValue=${g=>$({medium:g})} />
<${xt} id="entry" label=${E.entry} value=${o.entry} options=${b(Be,Do)} onValue=${g=>$({entry:g})} />
<${L} id="about" label=${E.about} hint=${E.aboutHint} as="textarea" value=${o.about} problem=${q(c,"about")}
onValue=${g=>$({about:g})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${E.agreementsTitle}</h2><p class="hint">${E.agreementsHint}</p>
<${gn} list=${i} problems=${c} onList=${l} /></section>
<p role="status" class=${u.busy?"small soft":"visually-hidden"}>${u.busy?wt.sealing:""}</p>
<p role="alert" class="refusal">${u.sentence}</p>
<button class="btn primary big" disabled=${!!u.busy}>${E.make}</button>
</form>`}function js(){let[e,t]=f(null),[n,o]=f(""),[s,i]=f(null),{step:l,go:c,back:a,head:m}=Yt("choose"),d=async()=>{o("");try{let[p,b]=await Promise.all([Oe("/api/me"),Oe("/api/templates")]),g=await Et(p.circles.map(h=>h.circle));t({me:p,templates:b,name:[...g.values()].at(-1)?.name??""})}catch(p){o(p instanceof ie?p.sentence:String(p))}};if(T(()=>{d()},[]),n)return r`<${ve} sentence=${n} onAgain=${d} />`;if(!e)return r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${E.title}</h1><p role="status">${O.loading}</p></main>`;let u=l==="write"&&s,$=p=>{i(p),c("write")};return r`<main class="page desk narrow">
<header><div>
${u?r`<button class="back" onClick=${a}>${E.otherTemplate}</button>`:r`<a class="back" href="#/desk">${w.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${u?E.title:E.choose}</h1>
<p class="soft">${u?s.name:E.chooseLead}</p>
</div></header>
<div hidden=${!!u}><${Is} templates=${e.templates} onChoose=${$} /></div>
${s&&r`<div hidden=${!u}><${Hs} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function Rs({params:e}){let t=e.circle==="new"?js:e.circle==="lines"?Ls:Ps,[n,o]=f(0),s=n?void 0:e.letters;return r`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var k={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",waitHere:e=>Ie(e,"One thing waits here.","# things wait here."),signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${Ot(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitNow:"They can come in now.",admitLater:"Nobody is interrupted: they can come in at the end of this part.",admitAfterTurn:"Someone has the piece. They can come in when this turn ends.",admitClosing:"The gathering is closing. Nobody new comes in now.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,nextSure:e=>`End this part now? Still to come: ${e}.`,nextYes:"End this part",release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",ledBefore:"You led before",tookLead:e=>`${e} took the lead while you were out.`,leadAgain:"Lead again",leaveSo:"Leave it so",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function Ks({room:e}){let t=j(e);if(!t)return null;De.value;let n=e.gatheringTime();return r`<section class="card agenda">
<h2>${k.agenda} <span>${k.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],i=o===t.segment,l=i&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return r`<li key=${o} aria-current=${i?"step":void 0}>
<span dir="auto">${Rt(e,s)}</span>
<span>${i?k.agendaElapsed(Math.min(l,s.minutes),s.minutes):we(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var V={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",write:e=>`Write to ${e}`,among:"Among facilitators"};function Fs(e,t,n){De.value;let o=e.lanes.member.value?.can.end_aside,s=Object.entries(e.lanes.desk.value?.asides??{}),i=Ht(e);return s.sort(([,l],[,c])=>Number(c.with.includes(i))-Number(l.with.includes(i))),s.map(([l,c])=>{let a=c.with.includes(i),[m,d]=[N(e,l),We(c.with.map(u=>N(e,u)))];return{key:`aside ${l}`,card:r`<section class="card">
<h2>${V.title} <span>${Ot(e.running()-Number(c.since))}</span></h2>
<p dir="auto">${a?V.withYou(m):V.withOthers(m,d)}</p>
${a&&o&&r`<button class="btn" onClick=${()=>t({do:"end_aside",...o})}>${V.back}</button>`}
<button class="btn" dir="auto" onClick=${()=>n(l)}>${V.write(m)}</button>
</section>`}})}var ut=({room:e,person:t})=>r`<${xn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${V.lineWith(N(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Ys(e,t,n){return Object.entries(e.lanes.desk.value?.lines??{}).filter(([,s])=>s.waits).map(([s,i])=>({key:`line ${s}`,card:r`<section class="card">
<h2 dir="auto">${V.wrote(N(e,s))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>n(s)}>${V.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:s})}>${k.seen}</button>
</section>`}))}function qs({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return r`<section class="card"><h2>${V.among}</h2><${xn} room=${e} line=${o} label=${V.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Gs=["i_need_a_person","give_me_a_moment","ok"];function zs(e,t){De.value;let n=e.lanes.desk.value,o=c=>k.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,a])=>Gs.indexOf(c.kind)-Gs.indexOf(a.kind)||Number(c.since)-Number(a.since));let i={i_need_a_person:k.asked,give_me_a_moment:k.moment,ok:k.fine},l=Object.entries(n?.checks??{}).filter(([c,a])=>!a.answer||!n?.signals[c]);return[...s.map(([c,a])=>({key:`signal ${c}`,card:r`<section class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${k.signals[a.kind]} <span>${o(a.since)}</span></h2>
<p dir="auto">${i[a.kind](e.words(a.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${k.seen}</button>
</section>`})),...l.map(([c,a])=>({key:`check ${c}`,card:r`<section class="card">
<h2>${a.answer?k.signals[a.answer]:k.wasAsked} <span>${o(a.answered??a.since)}</span></h2>
<p dir="auto">${a.answer?i[a.answer](e.words(a.name)):k.noAnswer(e.words(a.name))}</p>
${a.answer?r`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${k.seen}</button>`:r`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${k.takeBackCheck}</button>`}
</section>`}))]}var Vs=e=>Object.entries(e.lanes.desk.value?.signals??{}).filter(([,t])=>t.kind==="i_need_a_person").map(([t])=>t);var se={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};var ma=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function Us({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,i=l=>t({do:"tell_waiting",gathering:o,...l!==s&&{note:l}});return r`<div class="by-name" role="group" aria-label=${se.tell}>
<p class="small soft">${se.tell}. ${se.tellHint}</p>
${ma.map(l=>r`<button key=${l} class="btn" aria-pressed=${l===s} onClick=${()=>i(l)}>${se.notes[l]}</button>`)}
</div>`}var da=3e3,ua=350,Mn=-1/0;function Zs(e){!(e.pointerType==="touch"&&e.detail>0)||performance.now()-Mn>ua||(e.preventDefault(),e.stopPropagation())}function wn({things:e}){let t=R([]),n=R(new Map),o=R(null),s=R(!1),[,i]=f(0),l=new Map(e.map(({key:m,card:d})=>[m,d])),c=[...l.keys()].filter(m=>!t.current.includes(m));c.length&&s.current&&(Mn=performance.now()),t.current=[...t.current,...c];let a=t.current.filter(m=>!l.has(m)).join();return Bn(()=>{s.current=!0;for(let m of o.current?.children??[]){let d=m.dataset.key??"";l.has(d)&&n.current.set(d,m.offsetHeight)}}),T(()=>{if(!a)return;let m=o.current?.closest(".keeper-desk"),d=0,u=()=>{clearTimeout(d),d=setTimeout(()=>{Mn=performance.now(),t.current=t.current.filter(p=>!a.split(",").includes(p)),i(p=>p+1)},da)};u();let $=["pointerdown","pointermove","scroll","keydown"];return $.forEach(p=>m?.addEventListener(p,u,{passive:!0})),()=>(clearTimeout(d),$.forEach(p=>m?.removeEventListener(p,u)))},[a]),r`<div class="still" ref=${o}>${t.current.map(m=>l.has(m)?r`<div key=${m} data-key=${m}>${l.get(m)}</div>`:r`<div key=${m} data-key=${m} style=${{height:`${n.current.get(m)??0}px`}}></div>`)}</div>`}function Js({room:e,ask:t}){let n=C(),o=an(e),s=W(e),i=e.lanes.desk.value,l=Object.entries(i?.waiting??{});if(!i||!l.length)return null;let c=i.can.admit&&!n.busy,a=n.busy?_e.admitting:c?k.admitNow:pa(e),m=d=>c&&n.run(d,()=>Y(e,u=>mt(u,d)));return r`<section class="card">
<h2>${k.waiting} <span>${l.length}</span></h2>
${s&&r`<p class="small soft" id="admit-when">${a}</p>`}
<${wn} things=${l.map(([d,u])=>{let $=e.words(u.name),p=o(d),b=[rn(p)||(u.first_time?k.firstTime:k.returning),!u.here&&k.gone,!u.accepted&&k.notAccepted].filter(Boolean);return{key:d,card:r`<div class="waiting-one">
<p><b dir="auto" translate="no">${$}</b> <span class="small soft" dir="auto">${b.join(" \xB7 ")}</span></p>
<${sn} knock=${p} />
<div class="row">
${s&&!p.stop&&r`<button class="btn primary" aria-disabled=${!c} aria-describedby="admit-when" onClick=${()=>m(d)}>${k.admit}<span class="visually-hidden"> ${$}</span></button>`}
${u.here&&r`<button class="btn" onClick=${()=>t({do:"check",person:d,on:!0})}>${k.stillThere}<span class="visually-hidden"> ${$}</span></button>`}
${u.first_time&&r`<button class="btn" onClick=${()=>t({do:"decline",person:d})}>${k.notNow}<span class="visually-hidden"> ${$}</span></button>`}
</div>
</div>`}})} />
${!s&&r`<p class="small soft">${Ce.title}. <a href=${`#/desk/${e.circle}`}>${k.full}</a></p>`}
<${Us} room=${e} ask=${t} />
<${J} sentence=${n.sentence} />
</section>`}function pa(e){return j(e)?.phase==="closing"?k.admitClosing:e.lanes.desk.value?.door?.locked?k.admitLocked:e.lanes.desk.value?.door?.policy==="any_boundary"&&["open_centre","stack"].includes(jt(e)?.kind??"")?k.admitAfterTurn:k.admitLater}function Qs({room:e,ask:t}){let[n,o]=f(""),[s,i]=f(""),l=e.lanes.member.value?.can.lead_again,c=j(e)?.lead,a=Object.keys(e.lanes.desk.value?.waiting??{}).length,m=[...zs(e,t),...Ys(e,t,o),...ls(e),...Fs(e,t,o),...l&&c!==s?[{key:"lead",card:r`<section class="card">
<h2>${k.ledBefore}</h2>
<p dir="auto">${k.tookLead(N(e,c))}</p>
<div class="row"><button class="btn" onClick=${()=>t({do:"take_lead",gathering:l})}>${k.leadAgain}</button>
<button class="btn quiet" onClick=${()=>i(c??"")}>${k.leaveSo}</button></div>
</section>`}]:[],...a?[{key:"waiting",card:r`<${Js} room=${e} ask=${t} />`}]:[]];return r`
<${$a} room=${e} all=${m.length+Math.max(0,a-1)} />
<${wn} things=${m} />
${n&&r`<${ce} title=${V.lineWith(N(e,n))} onClose=${()=>o("")}><${ut} room=${e} person=${n} /></${ce}>`}
`}function $a({room:e,all:t}){let n=Vs(e),o=R(null),[,s]=f(0);o.current??=new Set(n);for(let a of o.current)n.includes(a)||o.current.delete(a);let i=n.find(a=>!o.current?.has(a)),l=R(null);return r`<div class=${`calls-top${i?" urgent":""}`} ref=${l}>
${i?r`<button class="btn" dir="auto" onClick=${()=>{o.current?.add(i);let a=l.current?.parentElement?.querySelector(`[data-key="signal ${i}"]`);a?.scrollIntoView({block:"center"}),a?.querySelector("button")?.focus({preventScroll:!0}),s(m=>m+1)}}>${k.asked(N(e,i))}</button>`:r`<p class="small soft">${t?k.waitHere(t):k.quiet}</p>`}
</div>`}function Xs({room:e,ask:t}){let[n,o]=f(""),s=e.lanes.desk.value,{lock:i,unlock:l,doors:c}=s?.can??{};if(!s?.door||!c)return null;let{asked_out:a,locked:m,policy:d="until_check_in"}=s.door;return r`<section class="card door-card">
<h2>${se.title}</h2>
<p class="small soft">${m?se.locked:se.open[d]}</p>
${i&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:i,on:!0})}>${se.lock}</button>`}
${l&&r`<button class="btn" onClick=${()=>t({do:"lock",gathering:l,on:!1})}>${se.unlock}</button>`}
${a.map(u=>r`<div key=${u} class="waiting-one"><p dir="auto">${se.isOut(N(e,u))}</p>
<button class="btn" aria-label=${se.backOf(N(e,u))} onClick=${()=>t({do:"let_back_in",gathering:c,person:u})}>${se.back}</button>
<button class="btn" dir="auto" onClick=${()=>o(u)}>${V.write(N(e,u))}</button></div>`)}
<p class="small soft">${se.outHint}</p>
${n&&r`<${ce} title=${V.lineWith(N(e,n))} onClose=${()=>o("")}><${ut} room=${e} person=${n} /></${ce}>`}
</section>`}var er=e=>Ee(Math.round(e/1e3)),M={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${we(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${we(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${er(e)}`,shareNote:(e,t)=>`Each has ${er(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${we(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Te={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${we(e)} longer`,more:e=>`+${we(e)}`,counts:(e,t,n,o)=>`${we(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${we(e)} longer`,letGo:"Let the question go"};function tr({room:e,ask:t,sentence:n}){let[o,s]=f(!1),i=j(e),l=e.lanes.desk.value?.can.reseat;if(!i||!l)return null;let{order:c}=i,a=d=>t({do:"reseat",gathering:l,order:d}),m=d=>a([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return r`<button class="btn" onClick=${()=>s(!0)}>${M.order}</button>
${o&&r`<${ce} title=${M.order} onClose=${()=>s(!1)}>
<p class="small soft">${M.orderNote}</p>
<button class="btn" onClick=${()=>a([...c].reverse())}>${M.reverse}</button>
<ol class="seat-order">${c.map((d,u)=>r`<li key=${d}><span dir="auto" translate="no">${N(e,d)}</span>
${u>0&&r`<button class="btn" aria-label=${M.earlier(N(e,d))} onClick=${()=>m(u)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${J} sentence=${n} />
</${ce}>`}`}function sr({room:e,ask:t}){let n=e.lanes.desk.value,o=j(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:i,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!i.length&&!l.length)return null;let c=N(e,o.person);return r`<section class="card floor">
<h2>${k.piece}</h2>
${c&&r`<p class="small"><span class="soft">${o.at==="held"?M.has:M.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&r`<div class="pair">
${s.give_time&&r`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${M.giveTime}</button>`}
${s.hint&&r`<button class="btn" title=${M.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${M.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&r`<p class="small soft" role="status">${M.hinted}</p>`}
${i.length>0&&r`<${nr} room=${e} label=${jt(e)?.kind==="open_centre"||j(e)?.hands?xo.notYet:k.notYet} people=${i} />`}
${l.length>0&&r`<${nr} room=${e} label=${k.passed} people=${l} />`}
${s.skip&&r`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${M.skip(c)}</button>`}
${s.offer&&r`<${or} room=${e} label=${o.at==="offered"?M.offerInstead:M.offer} each=${M.offerTo} people=${s.offer_to??[]}
act=${a=>t({do:"offer",segment:s.offer,person:a,turn:I()})} />`}
${s.begin_round&&r`<${or} fold room=${e} label=${M.begin} each=${M.beginWith} people=${fa(e).slice(1)}
act=${a=>t({do:"begin_round",segment:s.begin_round,first:a})} />`}
${s.move_on&&r`<${pe} key=${s.move_on} label=${k.moveOn} sure=${k.moveOnSure(c)} yes=${k.moveOnYes} no=${k.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function fa(e){let t=j(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var nr=({room:e,label:t,people:n})=>r`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>r`${s>0&&", "}<span dir="auto" translate="no">${N(e,o)}</span>`)}</p>`,ha=8;function or({room:e,label:t,each:n,people:o,act:s,fold:i=!1}){let[l,c]=f(!1),a=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!i&&o.length<=ha;return!l&&!m?r`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:r`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:a} tabindex="-1">${t}</p>
${o.map(d=>r`<button key=${d} class="btn" dir="auto" aria-label=${n(N(e,d))} onClick=${()=>(c(!1),s(d))}>${N(e,d)}</button>`)}
${!m&&r`<button class="btn quiet" onClick=${()=>c(!1)}>${M.fold}</button>`}
</div>`}async function rr({held:e,desk:t,running:n,sealed:o},s){let i=t.held?.[s],l=et(e,"gathering");K(i&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:a,wraps:m}=nt(o(i.words)??"");K(c===i.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:i.words,turn:i.turn},u=await At(d,a,m,$=>e.roster.devices.get($),Bt(e),l);return{command:{do:"release_words",reflection:s,words:i.words},bodies:{[i.words]:ye(c,a,[...m,u])}}}async function ar({held:e,desk:t,running:n,sealed:o},s,i){let l=t.held?.[s];if(K(l&&n,"no_key"),!i.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(Yn(nt(o(l.words)??"").sealed)),a=et(e,"desk");K(c&&c.member===l.author&&a,"no_key");let m=I(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},u={audience:"member",owner:l.author,number:0,public:c.self},{sealed:$,wraps:p}=await Qe(d,0,i,e.device,[a,u]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:ye(e.person,$,p)}}}function ir({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:i}=n?.can??{};if(!n||!W(e)||!o&&!s||Kt(e)?.medium!=="written")return null;let l=ba(n.held??{}),c=Object.values(n.returned??{}),a=n.holds??[],m=a.length>0,d=s?U.on:m?U.some(a.map(u=>u==="newcomers"?U.newcomers:typeof u=="string"?"":N(e,u.person))):U.off;return r`<section class="card review">
<h2>${U.title} ${l.length>0&&r`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.map(([u,$],p)=>r`<${ga} key=${u} room=${e} id=${u} one=${$} behind=${l.slice(0,p).some(([,b])=>b.turn===$.turn)} />`)}
${m&&!l.length&&r`<p class="small soft" role="status">${U.none}</p>`}
${c.length>0&&r`<p class="small soft" dir="auto">${U.gaveBack(c.map(u=>N(e,u.author)))}</p>`}
${o&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${U.hold}</button>`}
${s&&r`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${U.stop}</button>`}
${i&&!s&&r`<${ka} room=${e} gathering=${i} holds=${a} ask=${t} />`}
</section>`}var ba=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function ga({room:e,id:t,one:n,behind:o}){let s=C(),[i,l]=f(""),c=N(e,n.author),a=e.words(n.words),m=()=>s.run("release",()=>Y(e,u=>rr(u,t))),d=()=>s.run("return",()=>Y(e,u=>ar(u,t,i)));return r`<article class="waiting-one">
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
</article>`}function ka({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(j(e)?.seats??{}).filter(([,a])=>a.role==="participant"),i=a=>n.some(m=>typeof m=="object"&&m.person===a),l=(a,m)=>o({do:"hold_words",gathering:t,on:a,whose:m}),c=n.includes("newcomers");return r`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${U.ofNewcomers}</button>
<details><summary>${U.ofOne}</summary><div class="row">
${s.map(([a])=>r`<button key=${a} class="btn" aria-pressed=${i(a)} onClick=${()=>l(!i(a),{person:a})}><span dir="auto" translate="no">${N(e,a)}</span></button>`)}
</div></details>`}function lr(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var cr=(e,t)=>Number(e.closing_begins)-t;function mr(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function dr({room:e,ask:t}){let n=e.lanes.desk.value,o=j(e);if(!n||!o)return null;let{can:s,staying:i}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!i){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return r`<p class="small soft">${Te.ask}</p><div class="pair thirds" role="group" aria-label=${Te.ask}>
${m.map(d=>r`<button key=${d} class="btn" aria-label=${Te.askFor(d)} onClick=${()=>c(o.minutes+d)}>${Te.more(d)}</button>`)}
</div>`}let a=l-o.minutes;return r`<div class="staying" role="status">
<p class="small">${Te.counts(i.stay,i.go,i.open,a)}</p>
${i.go>0&&r`<p class="small told-gently">${Te.ends}</p>`}
</div>
${s.stay_longer&&r`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:l})}>${Te.stay(a)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${Te.letGo}</button>`}var wa=5;function ur({room:e,ask:t}){De.value;let n=e.lanes.desk.value,o=j(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:i}=n,l=_o(e),c=l.of==="turn"?l.left:0,a=e.running(),m=i.share_time&&lr(s,a,c),d=Math.min(wa,s.spare),u=o.segments[o.segment].minutes;return r`<section class="card time">
<h2>${M.time}</h2>
${o.phase==="open"&&r`<${ya} left=${cr(s,a)} over=${mr(s,a,c)} />`}
${m&&m!==Number(s.each)&&r`<button class="btn" onClick=${()=>t({do:"share_time",segment:i.share_time,each:Number(s.each)})}>${M.share(m)}</button>
<p class="small soft">${M.shareNote(Number(s.each),s.to_come??0)}</p>`}
${i.give_minutes&&r`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:i.give_minutes,minutes:u+d})}>${M.more(d)}</button>`}
<${dr} room=${e} ask=${t} />
${i.slow_pace&&r`<button class="btn" title=${M.slowNote} onClick=${()=>t({do:"slow_pace",gathering:i.slow_pace,on:!0})}>${M.slow}</button>`}
${i.usual_pace&&r`<p class="small soft" role="status">${M.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:i.usual_pace,on:!1})}>${M.usual}</button>`}
</section>`}var ya=({left:e,over:t})=>r`<p class="small">${e<=0?M.closingNow:M.untilClosing(e)}</p>
${e>0&&t>3e4&&r`<p class="small told-gently" role="status">${M.eats(t)}</p>`}`;function va({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=rt(e),i=e.lanes.desk.value;return!i||!fo(e)?null:r`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${k.label} onClickCapture=${Zs}>
<${nn} room=${e} />
<${Qs} key=${t} room=${e} ask=${o} />
<section class="card next-card">
<h2>${k.next}</h2>
<${xa} room=${e} ask=${o} />
<${J} sentence=${s} />
</section>
<${sr} room=${e} ask=${o} />
<${ur} room=${e} ask=${o} />
<${ir} room=${e} ask=${o} />
<${Xs} room=${e} ask=${o} />
<${Ks} room=${e} />
<${$n} room=${e} gathering=${j(e)?.id} />
<${qs} room=${e} />
<${Oa} room=${e} ask=${o} sentence=${s} />
<${Jt} room=${e} />
${i.can.release&&r`<${Qt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${k.close}</button>
</div>`}function xa({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=j(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],i=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&r`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${k.resume}</button>`,n.open&&r`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${k.begin}</button>`,n.begin_round&&r`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${k.round}</button>`,n.release&&r`<${pe} label=${k.release} sure=${k.releaseSure} yes=${k.releaseYes} no=${k.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&r`<${_a} key=${n.next} room=${e} going=${i} label=${k.nextPart(Rt(e,o.segments[s??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return r`<div class=${i&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&r`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${k.pause}</button>`}`}function _a({room:e,going:t,label:n,act:o}){let s=t?e.lanes.desk.value?.not_yet??[]:[];return s.length?r`<${pe} label=${n} sure=${k.nextSure(We(s.map(i=>N(e,i))))} yes=${k.nextYes} no=${k.keep} act=${o} />`:r`<button class="btn" onClick=${o}>${n}</button>`}function Oa({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=j(e);if(!o||!s)return null;let i=s.lead===Ht(e);return r`<section class="card">
<h2>${k.more}</h2>
<p class="small soft">${i?k.youLead:k.leads(N(e,s.lead))}</p>
<${tr} room=${e} ask=${t} sentence=${n} />
${!i&&r`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${k.lead}</button>`}
${o.close_gently&&r`<${pe} label=${k.close_gently} sure=${k.closeSure} yes=${k.closeYes} no=${k.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&r`<${pe} label=${k.emergency} sure=${k.emergencySure} yes=${k.emergencyYes} no=${k.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${k.full}</a>
</section>`}var re={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function pr({room:e,person:t,go:n,onGone:o}){let s=C(),i=R(null),l=e.lanes.desk.value;if(!l||j(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,a=l.door?.asked_out.includes(t),m=N(e,t),d=async()=>{let u=l.members[t]?.link,$=i.current??=he();await s.run("remove",()=>Y(e,p=>tn(p,t,$)))&&o([z.done(m),u&&z.newLink,z.eyes].filter(Boolean).join(" "))};return r`${c&&r`<button class="btn way" onClick=${()=>n({do:a?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${a?re.back:re.out}</b><span>${a?re.backNote:re.outNote}</span></button>`}
${W(e)&&r`<${pe} kind="quiet" label=${z.oneOf(m)} sure=${z.ask(m)} yes=${z.yes} no=${z.no} disabled=${!!s.busy} act=${d} />`}
${s.busy&&r`<p class="small soft" role="status">${z.busy}</p>`}
<${J} sentence=${s.sentence} />`}function $r({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,i=j(e);if(!s||!i)return null;let{can:l,holds:c=[]}=s,{order:a,seats:m}=i,d=m[t]?.role==="participant",u=a.indexOf(t),$=c.some(b=>typeof b=="object"&&b.person===t),p=d&&!l.stop_holding&&Kt(e)?.medium==="written"&&W(e)&&l.hold_some;return r`${d&&l.begin_round&&r`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${re.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&r`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:I()})}><b>${re.offer}</b></button>`}
${l.reseat&&u>0&&r`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...a.slice(0,u-1),t,a[u-1],...a.slice(u+1)]})}><b>${re.earlier}</b><span>${re.earlierNote}</span></button>`}
${p&&r`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:p,on:!$,whose:{person:t}})}><b>${$?re.stop:re.read}</b>${!$&&r`<span>${re.readNote}</span>`}</button>`}`}function Sa({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=rt(e),[i,l]=f(""),c=e.lanes.desk.value?.can,a=j(e)?.seats[t];if(i)return r`<${ce} title=${re.gone} onClose=${n}><p role="status" dir="auto">${i}</p></${ce}>`;if(!c||!a)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,u=d?.people.includes(t)&&d.gathering,$=e.lanes.desk.value?.asides??{},p=async b=>await o(b)&&n();return r`<${ce} title=${N(e,t)} onClose=${n}>
<p class="soft">${[$o[a.presence],mn(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>p({do:"check",person:t,on:!0})}><b>${k.check}</b><span>${k.checkNote}</span></button>
${u&&r`<button class="btn way" onClick=${()=>p({do:"aside",gathering:u,person:t})}><b>${$[t]?V.join:V.start}</b><span>${V.startNote}</span></button>`}
${m&&r`<button class="btn way" onClick=${()=>p({do:"hand_lead",gathering:m,person:t})}><b>${k.handLead}</b><span>${k.handLeadNote}</span></button>`}
<${$r} room=${e} person=${t} go=${p} ask=${o} />
<${cn} room=${e} person=${t} name=${N(e,t)} />
${a.role==="participant"&&r`<h3>${V.lineWith(N(e,t))}</h3><${ut} room=${e} person=${t} />`}
<${pr} room=${e} person=${t} go=${p} onGone=${l} />
<${J} sentence=${s} />
</${ce}>`}function Ca({room:e,gathering:t}){let n=C();return W(e)?r`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>Y(e,o=>lt(o,t)))}>${w.openDoors}</button>
<${J} sentence=${n.sentence} />`:null}var Ne={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function fr({params:e}){let[t,n]=f("opening"),[o,s]=f(""),i=async()=>{n("opening");try{await X("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof ie?l:new ie("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return T(()=>{i()},[]),t==="fault"?r`<${ve} sentence=${o} onAgain=${i} />`:t==="opening"?r`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${Ne.welcome}</h1><p role="status">${Ne.opening}</p></main>`:r`<main class="page door">
<header><h1>${Ne.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${Ne.closedDo}</p>
<ul class="bullets"><li>${Ne.closedServer} <code>${Ne.command}</code></li><li>${Ne.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${i}>${Ne.again}</button>
</main>`}export{Rs as Circle,jo as Desk,va as DeskColumn,Ca as OpenDoors,Sa as PersonSheet,fr as Setup};
