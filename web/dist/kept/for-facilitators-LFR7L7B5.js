/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as Pe}from"./chunk-JGC24SDG.js";import{a as O,b as me}from"./chunk-YSV7VBB6.js";import{b as go}from"./chunk-F7BZGG2V.js";import{a as ue}from"./chunk-LCIZHFA6.js";import{$a as je,$b as kn,Aa as to,Ab as E,Ba as Mt,Bb as F,Ca as Xe,Cb as ee,Da as no,Db as uo,Eb as $o,G as Bn,I as We,J as In,Ja as et,K as Ct,N as He,Na as Bt,O as En,P as Ln,Pb as fo,Q as Wn,Qa as ye,Ra as tt,Rb as ho,S as Hn,Sa as oo,T as jn,Tb as bo,U as Rn,Ua as It,Va as de,Wa as so,Xa as Et,Y as Tt,Ya as ao,Z as Kn,Za as ro,Zb as gn,_ as Yn,_a as le,_b as Yt,a,ab as R,ac as ko,b as h,ba as Fn,bb as io,bc as wn,c as N,cb as Re,cc as wo,d as U,da as qn,db as lo,dc as yo,e as xt,ea as Gn,eb as nt,f as An,fa as zn,fb as ot,g as Pn,ga as Ze,gb as Lt,ha as Je,hb as De,hc as vo,i as pt,ia as Nt,ib as ve,j as Le,jb as pe,k as _t,ka as Vn,l as we,la as Un,lb as st,ma as Dt,mb as Z,n as ie,na as Zn,o as Oe,oa as Jn,ob as Ae,p as X,pa as Qn,pb as co,q as ut,qa as Xn,qb as K,r as Ot,ra as Qe,rb as Wt,s as Ve,sb as mo,t as j,tb as A,ua as eo,ub as po,v as Mn,va as C,vb as Ht,wa as L,wb as jt,y as Ue,ya as At,yb as Rt,z as St,za as Pt,zb as Kt}from"./chunk-GLLQDT54.js";var da=1e4,xo=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function Ft(){let[e,t]=h(null),[n,o]=h(""),s=U(0),r=An(async()=>{let l=++s.current;try{let c=await Oe("/api/desk");if(l!==s.current)return;t(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof ie&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ie?c.sentence:String(c))}},[]);return N(()=>{let l=()=>{document.visibilityState==="visible"&&r()},c=setInterval(l,da),i=eo.subscribe(()=>{r()});for(let[m,d]of xo)m.addEventListener(d,l);return()=>{clearInterval(c),i();for(let[m,d]of xo)m.removeEventListener(d,l);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var pa=480;function at({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Me=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),qt=(e,t)=>e.length<pa?e:e.filter(n=>!n.ended||t(n.member));function yn(e,t,n){return j(n,"no_key"),{named:t,give:o=>Zn(e,{id:o.device,agree:o.agree},t,n)}}var _o=({circle:e,roster:t,circleKeys:n})=>yn(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function vn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return j(s&&n?.id===o,"no_key"),yn(e,{what:"gathering",owner:o,...s},n.keys[s.number])}var Gt=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Rn(e,n,t.number,o.public),give:s=>Jn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),Se=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function $t(e,t,n,{before:o,...s}){let r=Ze(),{named:l,record:c}=await Dt(e,t,{...s,key:r,before:o??null});return{gift:yn(e,l,r),record:n.add(c),state:{number:l.number,commitment:l.commitment}}}var rt=async(e,t,n,o)=>({roster:o.number,signed:n.add(await Tt(e,t,o))});function $e(){let e={};return{bodies:e,add(t){let n=L();return e[n]=t,n}}}var ft=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function it(e,t){let{held:n}=e,o=$e(),{gift:s,record:r,state:l}=await $t(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...at(n),gatheringKeys:[{gathering:t,...l}]},i={...await rt(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await Se(o,Me(c.devices,ft(e)),[s])};return{command:{do:"open_doors",gathering:t,step:i},bodies:o.bodies}}var zt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function xn(e){return j(zt(e),"no_key"),e}var ua=["keys_moved","keys_renewed","keys_incomplete"];async function Oo({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),l=await t(await o(r));if(l.outcome!=="refused"||!ua.includes(l.code??"")||s===5)return l;await n(r.held.roster.seen.number)}}var $a=4e3,W=e=>zt(e.held.value);function bt(e){let{desk:t,ring:n}=e.lanes,o=xn(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function So(e){return await ht(e.keys,t=>t!=="looking"),await ht(e.lanes.desk,Boolean),await ht(e.lanes.ring,Boolean),W(e)||await ht(e.held,zt),!!xn(e.held.value)}var Y=(e,t)=>Oo({at:async()=>bt(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>fa(e,n)},t),fa=(e,t)=>ht(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),ht=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,$a),r=e.subscribe(l=>{t(l)&&o()})});var Ke=(e,t,n)=>`${e} ${e===1?t:n}`,lt={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Co={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Be={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},To={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},No={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Vt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},xe={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},_={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Ke(e,"person asked for you","people asked for you"),waits:e=>Ke(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Ke(e,"person","people"),seats:(e,t)=>`${Ke(e,"participant","participants")}, ${Ke(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Ke(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},ce={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Ke(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",theWeeks:"The weeks of this circle",nameless:"a name that was let go",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",hasStep:"has a step",week:e=>`Week ${e} after`,steps:(e,t)=>[pt(e,"One step is kept here","# steps are kept here"),t&&pt(t,"one of them was looked at again","# of them were looked at again")].filter(Boolean).join("; ")+".",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},P={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},Ye={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},ne={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},v={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",doors:"Who comes late",doorsHint:"You let them in, never while someone speaks. Whoever was here comes back at any time.",doorsOf:{until_check_in:"Until the check-in is over, then between two parts",any_boundary:"Between two turns, all evening",closed_once_begun:"Closed once it has begun"},agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Ie=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var ha=24,ba=137.5;function Do({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,ha-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),l=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
${o.map((c,i)=>{let m=(i/s*360-90)*(Math.PI/180);return a`<circle key=${i} class=${c} style=${{"--h":String((25+i*ba)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function Ao(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(l=>4+(l-n)/o*92);for(let l=1;l<r.length;l++)r[l]=Math.max(r[l],r[l-1]+s);for(let l=r.length-1,c=96;l>=0;l--,c-=s)r[l]=Math.min(r[l],c);return e.length===1?[50]:r}var ga=24;function ka(e,t){let n=io(e,de(),t);return n===0?`${Lt(new Date(e))==="evening"?_.near.tonight:_.near.today} ${le(e)}`:n===1?`${_.near.tomorrow} ${le(e)}`:n>1&&n<7?lo(e):je(e)}function Po({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(i=>Number(i.at)),o=Ao(n).map(i=>document.dir==="rtl"?100-i:i),s=e.findIndex(i=>!i.past),r=_.weeks(e.filter(i=>i.past).map(i=>je(Number(i.at))),e.filter(i=>!i.past).map(i=>`${je(Number(i.at))} ${le(Number(i.at))}`)),l=[];for(let i of[s,e.length-1,0,...e.keys()])i>=0&&l.every(m=>Math.abs(o[m]-o[i])>=ga)&&l.push(i);let c=i=>i<12?"start":i>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((i,m)=>a`<circle key=${i.id} class=${i.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${l.map(i=>a`<text key=${i} class=${i===s?"next":""} x=${`${c(o[i])==="start"?0:c(o[i])==="end"?100:o[i]}%`} y="42"
text-anchor=${c(o[i])}>${i===s?ka(n[i],t):je(n[i])}</text>`)}
</svg>`}var wa=60*6e4,ya=240*6e4;function Mo({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(p=>!p.past)[0],c=l?Number(l.at)-o:1/0,i=!e.phase&&n&&c<wa&&c>-ya,m=async()=>{let p=It(e.id),$=await s.run("open",async()=>await So(p)&&Y(p,u=>it(u,l.id)));p.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[Be[e.entry],lt[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${Do} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&a`<p class="live">${Vt[e.phase]}</p>`}
</div>
<div class="what">
<${Po} gatherings=${e.gatherings} now=${o} />
${l&&!e.phase&&a`<p class="small">${_.gathering(l.number)}: ${R(Number(l.at),void 0,o)}, ${le(Number(l.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:i?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Bo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${_.signals(s.signals)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${_.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${_.waits(s.waiting)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var va=()=>import("./field-qr-LAEHCKM5.js").then(e=>e.Qr);function gt({id:e,title:t,label:n,link:o,says:s,done:r,shareText:l,onDone:c,children:i}){let[m,d]=h(""),[p,$]=h(!1),u=U(null),b=U(null);N(()=>b.current?.focus(),[]);let g=async()=>{try{await navigator.clipboard.writeText(o),d(O.copied)}catch{u.current?.focus(),u.current?.select(),d(O.copyFailed)}},f=()=>navigator.share({title:l,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${s.map(y=>a`<p key=${y}>${y}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${y=>y.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${g}>${O.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${p} onClick=${()=>$(!p)}>${p?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${r}</button>
</div>
${p&&a`<figure class="qr-shown"><${De} load=${va} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${i}
<p role="status" class="told">${m}</p>
</section>`}function Io(){let[e,t]=h(null),n=C(),o=async s=>{let r=await n.run(String(s),()=>X("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${ce.title}</h3>
<p class="soft">${ce.lead}</p>
${e?a`<${gt} key=${e.link} id="facilitator-link" title=${e.forMe?ce.back:ce.invite} label=${ce.linkLabel} link=${e.link}
says=${[e.forMe?ce.backShown:ce.inviteShown,ce.once]} done=${ce.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${ce.invite}</button><p class="soft small">${ce.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${ce.back}</button><p class="soft small">${ce.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Eo(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return N(()=>{let s=!0;return o&&Bt(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||_.untitled(s.spoken)}function Lo(){let{desk:e,stale:t,sentence:n,load:o}=Ft(),s=C(),r=Eo(e?.circles??[]);if(N(()=>{Ot()},[]),!e&&n)return a`<${ve} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${O.loading}</p></main>`;let l=_.greeting[Lt()],c=()=>s.run("sign-out",()=>X("/api/sign-out",{})).then(i=>i&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Bo} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${ut.value.known&&!ut.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(i=>a`<${Mo} key=${i.id} card=${i} title=${r(i)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Io} />
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
<${Rt} />
<${me} label=${_.signOut} ask=${_.signOutAsk} yes=${_.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
<p role="alert" class="refusal">${s.sentence}</p>
</footer>
</main>`}var fe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Fe={title:"Record of controls",count:e=>pt(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Ut({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,l],[,c])=>Number(l.done)-Number(c.done)||Number(l.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,r=l=>t.run(l.person,()=>e.send(l));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${fe.title}</h2>
<p class="soft small">${fe.hint}</p>
${o.map(([l,c])=>{let i=e.words(c.name),m=c.owner&&(c.owner===s?fe.you:fe.sees(e.words(n.members[c.owner]?.name))),d={person:l,since:c.since};return a`<div key=${l} class="waiting-one">
<p><b dir="auto" translate="no">${i}</b> <span class="small soft" dir="auto">${[fe.why[c.why],R(Number(c.since)),c.done?fe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&a`<div class="row">
${c.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${fe.takeOf(i)} onClick=${()=>r({do:"take_follow_up",...d})}>${fe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${fe.doneOf(i)} onClick=${()=>r({do:"follow_up_done",...d})}>${fe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function xa(e,t){let n=e?.records??{},o={},s=[];for(let[r,{record:l}]of Object.entries(t?.past??{})){if(!l)continue;let c=`${l.count} ${l.head}`;n[r]?n[r]!==c&&s.push(r):o[r]=c}return{changed:s,fresh:o}}function Wo(e){let t=e.held.peek(),{changed:n,fresh:o}=xa(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},et(t).catch(()=>{})),n}function Zt({room:e}){let t=e.lanes.desk.value,[n,o]=h([]);if(N(()=>o(Wo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,r])=>r.record).sort(([,r],[,l])=>Number(l.released_at)-Number(r.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Fe.title}</h2>
${n.map(r=>a`<p key=${r} role="alert" class="notice">${Fe.changed(R(Number(t.past[r]?.planned_at)))}</p>`)}
<p>${Fe.count(t.record.count)} <span class="soft small">${Fe.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Fe.what}</p>
${s.slice(0,3).map(([r,l])=>a`<p key=${r} class="small">${Fe.at(R(Number(l.planned_at)))}: <code>${l.record?.head}</code></p>`)}
</section>`}var _e={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},Ce={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},q={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},G={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},z={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${Le(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${Le(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},D={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},kt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},Ho={text:"Somebody erased themselves from this circle. New keys are being made for those who stay."};function jo({room:e,onSheet:t}){return W(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${Ce.title}</h2>
<p>${Ce.works}</p><p>${Ce.worksNot}</p><p>${Ce.how}</p><p class="soft small">${Ce.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${Ce.sheet}</button>
</section>`}async function Jt({circle:e,deskKeys:t},n,o){let s=We(n.secret);return o.desk||o.person?`${s} ${await Gn(e,t,n,o)}`:s}var wt=e=>In(e.split(" ")[0]);async function Ro({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:zn(e,t,{invitation:n,secret:wt(o)},s)}var Ko=new Map;function yt(e,t){let n=`${e} ${We(t)}`,o=Ko.get(n);if(o)return o;let s=Ct(e,t);return Ko.set(n,s),s}var qe=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),_n=(e,t,n,o,s)=>Xn(e,t,n.page,o,JSON.stringify(s));async function Qt(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),r=await Promise.all(s.map(async([l,c])=>{let i=await yt(e.held.circle,wt(e.words(c.secret)));return[l,o.add(await _n(e.held.circle,l,i,t,n))]}));return Object.fromEntries(r)}var _a=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),he=()=>({invitation:L(),secret:Qn(),page:L(),kept:L()});async function Ee(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:l,desk:c=!1,person:i=null},{says:m=qe(e),pin:d=e.held.desk}={}){let{circle:p}=e.held,$=await yt(p,n),u=await qn($.token),b={circle:p,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:g,wraps:f}=await Je(b,0,await Jt(e.held,{invitation:t,secret:n},{desk:c,person:i}),e.held.device,[_a(e.held)]);return{command:{do:"invite",invitation:t,hash:u,reusable:r,expires:l,page:o,secret:s,...i?{person:i}:c&&{desk:c}},bodies:{[o]:await _n(p,t,$,d,m),[s]:ye(e.held.person,g,f)}}}async function Xt(e,t,n=he()){let o=ft(e)(t),{step:s,bodies:r,pin:l}=await qo(e,[t,...Fo(e)],o?t:void 0),c=e.desk.members[t]?.link?await Oa(e,n,l,o?Go(e,t):qe(e)):void 0;return{command:{do:"remove",person:t,step:s,...c&&{link:c.link}},bodies:{...r,...c?.bodies}}}async function Oa(e,t,n,o){let{command:s,bodies:r}=await Ee(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:l,hash:c,page:i,secret:m}=s;return{link:{invitation:l,hash:c,page:i,secret:m},bodies:r}}async function Yo(e,t){let{step:n,bodies:o}=await qo(e,[t,...Fo(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Fo=e=>e.desk.renew_after??[];async function qo(e,t,n){let{held:o,desk:s,running:r}=e,{circle:l}=o,c=$e(),i=at(o,r),m=H=>!t.includes(H),d=n?await Un(l,o.deskKeys):void 0,p=d?.keys??o.deskKeys,$=o.circleKeys[i.circleKey.number];j($,"no_key");let u=await $t(l,p,c,{what:"circle",owner:l,number:i.circleKey.number+1,before:$});i.circleKey=u.state;let[b]=i.gatheringKeys,g=b&&await $t(l,p,c,{what:"gathering",owner:b.gathering,number:b.number+1});g&&(i.gatheringKeys=[{gathering:b.gathering,...g.state}]),i.devices=qt(i.devices,H=>H in s.members).map(H=>m(H.member)?H:{...H,ended:!0});let f=Me(i.devices,m),y=g?Me(f,Sa(e)):[];return{step:{...await rt(l,p,c,i),circle_key:u.record,...g&&{gathering_key:g.record},...d&&{desk:c.add(d.record)},grants:[...await Se(c,f,[u.gift]),...g?await Se(c,y,[g.gift]):[],...d?await Se(c,Me(f,ft(e)),await Gt(l,p)):[]],...d&&n&&{pages:await Qt(e,He(p),Go(e,n),c)}},bodies:c.bodies,pin:d?He(p):o.desk}}var Sa=e=>t=>ft(e)(t)||e.seats.includes(t);function Go(e,t){let n=e.desk.members[t]?.name;return qe({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function en({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&W(e)&&e.connection.value.state==="live";return N(()=>{o&&t.run("renew",()=>Y(e,s=>Yo(s,n)))},[o,n]),n?a`<p role="status" class="notice">${Ho.text} ${t.sentence}</p>`:null}var tn=65,Ca=32;async function On({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],l=t.invitations[r?.invitation??""];j(r?.device&&r.proof&&r.invitation&&l,"not_proven");let c=St(o(r.proof)??"");j(c.length===3*tn+Ca,"not_proven");let[i,m,d]=[0,1,2].map(g=>c.slice(g*tn,(g+1)*tn)),p=n(l.secret),$=await Ro(e,r.invitation,p),u={member:$.person??s,device:r.device,agree:i,sign:m,self:d};await Wn(e.circle,r.invitation,await yt(e.circle,wt(p)),u,Ue(c.slice(3*tn)));let b=[...e.roster.devices.values()].some(g=>g.member===s);return j(!b||$.person===s,"not_proven"),j((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function ct(e,t){let n=e.desk.waiting[t];return j(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Na(e,t):Ta(e,t)}async function Ta(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:l}=await On(e,t),c={...s,ended:!1},i=$e(),m=o&&(!l||r||e.seats.includes(s.member)),d=[_o(n),...m?[vn(n,o)]:[],...r?await Gt(n.circle,n.deskKeys):[]],p=at(n,o);p.devices=[...qt(p.devices,b=>b in e.desk.members),c];let $={...await rt(n.circle,n.deskKeys,i,p),admission:i.add(await Yn(n.circle,n.deskKeys,s,{roster:p.number,keys:d.map(b=>b.named)})),grants:await Se(i,[c],d)},u=l?void 0:await zo(e,t,i,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:i.bodies}}async function Na(e,t){let{held:n,running:o}=e,s=$e(),r=Me([...n.roster.devices.values()],i=>i===t),l=o?await Se(s,r,[vn(n,o)]):[],c=await zo(e,t,s);return{command:{do:"admit",person:t,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function zo({held:e,desk:t,sealed:n},o,s,r){let l=t.waiting[o].name,{author:c,sealed:i,wraps:m}=tt(n(l)??"");if(m.some(u=>Hn(u).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},p=u=>u===r?.device?r:e.roster.devices.get(u),$=Xe(e,"circle");return j($&&c===o,"wrong_author"),s.bodies[l]=ye(c,i,[...m,await Nt(d,i,m,p,Mt(e),$)]),l}var nn=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${_e.unproven}.</b> ${_e.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${_e.alike(e.alike)}</span></p>`}`,on=e=>e.back?_e.back(e.back):e.desk?_e.desk:"";var Da=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function Vo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Da.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function Uo(e,t){let n=Vo(e);return n?t.find(o=>Vo(o)===n):void 0}function sn(e){let[t,n]=h({}),o=e.lanes.desk.value,s=W(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=r.map(([c,i])=>`${c} ${i.proof} ${o?.invitations[i.invitation??""]?.secret}`).join();return N(()=>{let c=!0;for(let[i]of s?r:[])Aa(e,i).then(m=>c&&n(d=>({...d,[i]:m})));return()=>{c=!1}},[e,s,l]),c=>{let i=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([p])=>p!==c).map(([,p])=>e.words(p.name)),d=t[c]??{good:s};return{...d,alike:d.back?void 0:Uo(i,m)}}}async function Aa(e,t){try{let n=bt(e),{newcomer:o,desk:s,back:r}=await On(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof Ve),stop:n instanceof Ve?n.sentence:void 0}}}function Zo({room:e,desk:t}){let n=C(),o=sn(e),s=W(e),r=Object.entries(t.waiting),l=i=>n.run(i,()=>Y(e,m=>ct(m,i))),c=i=>n.run(i,()=>e.send({do:"decline",person:i}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?_e.admitting:r.map(([,i])=>e.words(i.name)).join(", ")}</p>
<ul>${r.map(([i,m])=>{let d=e.words(m.name),p=o(i),$=[on(p)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${i} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${nn} knock=${p} /></div>
<div class="row">
${s&&!p.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${d}`} onClick=${()=>l(i)}>${k.admit}</button>`}
<${me} label=${k.decline} name=${`${k.decline}: ${d}`} ask=${k.declineAsk(d)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===i} onYes=${()=>c(i)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var mt=240,Ge={least:3,most:12,usual:8},Jo=20,Pa=["closing","release"],Sn=e=>e.segment.map(t=>({id:L(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Qo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Xo=e=>!Pa.includes(e.from.kind);function ze(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=mt?t:0}var Cn=e=>e.reduce((t,n)=>t+(n.out?0:ze(n)),0);function es(e,t){let n=e.from.each[t],o=ze(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function ts({gathering:e,at:t,zone:n,theme:o,parts:s,doors:r}){let l={},c=m=>{if(!m.trim())return;let d=L();return l[d]=m.trim(),d},i=s.filter(m=>!m.out).map(({id:m,from:d,prompt:p,...$})=>({id:m,kind:d.kind,minutes:ze({id:m,from:d,prompt:p,...$}),each_seconds:d.each_seconds,breath_seconds:d.breath_seconds,title:c(d.title),prompt:c(p),mode:d.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:Cn(s),theme:c(o),agenda:i,...r&&{doors:r}},bodies:l}}var an=e=>/^\d+$/.test(e.trim())&&Number(e)<=mt?Number(e):0;function ns({id:e,plan:t,room:n,onDone:o}){let[s,r]=h({}),[l,c]=h([]),i=U(null),m=C();N(()=>i.current?.focus(),[]);let d=u=>s[u]??String(t.segments[u].minutes),p=t.agenda.reduce((u,b)=>u+an(d(b)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let b=[...t.agenda.filter(f=>!an(d(f))).map(f=>({id:`now-${f}`,sentence:v.minutesBad})),...p>mt?[{id:`now-${t.agenda[0]}`,sentence:v.sumTooLong}]:[]];if(c(b),b.length)return;let g=Object.fromEntries(t.agenda.filter(f=>an(d(f))!==t.segments[f].minutes).map(f=>[f,an(d(f))]));(!Object.keys(g).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:g})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${Ye.minutesTitle}</h3>
<p class="hint">${Ye.minutesHint}</p>
<${ee} problems=${l} summary=${O.summary} />
<ol class="parts">${t.agenda.map(u=>{let b=n.words(t.segments[u].title)||xe[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${b}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${v.minutesOf(b)} bare value=${d(u)} problem=${F(l,`now-${u}`)}
onValue=${g=>r({...s,[u]:g})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${v.sum(p)}</b> <span class="soft">${v.ends(le(Number(t.at)+p*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${Ye.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Tn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[l,c]=h(!1),i=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${R(i)}</b> <span>${Re(i,t.minutes)}</span></p>
${!ot(i,t.zone,de())&&a`<p class="soft small">${k.inZone(`${R(i,t.zone)}, ${Re(i,t.minutes,t.zone)}`,nt(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
${t.doors&&a`<p class="soft small">${v.doors}: ${v.doorsOf[t.doors]}</p>`}
<details><summary>${k.agenda(t.minutes)}</summary>
${l?a`<${ns} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(p=>{let $=t.segments[p],u=$.each?.[d];return a`<li key=${`${e}-${p}`}>
<span><span dir="auto">${n.words($.title)||xe[$.kind]}</span>${u&&a`<small class="soft"> ${v.each(Ie(u),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${Ye.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${Ye.sheet}</button></div>`}
</details>
</div>`}var Ma=60*6e4;function os({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:l}){let c=C(),i=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,y])=>Number(f.at)-Number(y.at)),[m,...d]=i,p=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>Y(e,y=>it(y,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),b=o&&!o.crisis_line_confirmed,g=()=>{if(b)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!W(e))return null;let f=Number(m[1].at);return f-Date.now()<Ma?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${me} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${R(f)}, ${le(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Vt[s.phase]}</p><p class="soft small">${_.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${Tn} id=${m[0]} plan=${m[1]} room=${e} people=${p} large onSheet=${()=>l(m[0])} />
${g()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${me} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${d.length>0&&a`<h3>${k.later}</h3><ul class="later">${d.map(([f,y])=>a`<li key=${f}>
<${Tn} id=${f} plan=${y} room=${e} people=${p} onSheet=${()=>l(f)} />
<${me} label=${k.unplan} name=${`${k.unplan}: ${_.gathering(y.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var oe={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var ss=e=>e.lanes.member.value?.cards??{};function rn({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:r}=st(e),l=e.lanes.desk.value?.cards?.[t],c=ss(e)[t];if(l===void 0)return null;if(!c)return a`<${ue} label=${o?oe.openOf(n):oe.open} sure=${oe.sure(n)} yes=${oe.yes} no=${oe.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:l})} /><${Z} sentence=${r} />`;let i=uo(e.words(c));return a`<section class="card emergency" aria-label=${oe.of(n)}>
<h2 dir="auto">${oe.of(n)}</h2>
<dl>
${(i.who||i.number)&&a`<dt>${oe.call}</dt><dd dir="auto" translate="no">${i.who} ${i.number&&a`<a class="btn" href=${`tel:${i.number.replace(/[^+\d*#]/g,"")}`}>${i.number}</a>`}</dd>`}
${i.where&&a`<dt>${oe.where}</dt><dd dir="auto" translate="no">${i.where}</dd>`}
${i.helps&&a`<dt>${oe.helps}</dt><dd dir="auto" translate="no">${i.helps}</dd>`}
</dl>
${$o(i)&&a`<p class="soft">${oe.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${oe.away}</button>
<${Z} sentence=${r} />
</section>`}function as({room:e}){let t=e.lanes.desk.value?.members??{};return a`${Object.keys(ss(e)).map(n=>a`<${rn} key=${n} room=${e} person=${n} name=${e.words(t[n]?.name)} />`)}`}function rs({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?a`<details><summary>${oe.title}</summary>
<p class="soft small">${oe.hint}</p>
<ul class="names">${o.map(s=>a`<li key=${s} class="stack"><${rn} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function ln(e,t){let n=ho(bo(e,t),fo());return n>0?k.week(n):""}function vt({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Ba=()=>`${location.origin}${location.pathname}`,cn=(e,t)=>`${Ba()}#/invitation/${e}/${We(t)}`,is=(e,t,n)=>`${e}/${t}/${We(n)}`,ls=()=>`${location.host}${location.pathname}#/words`;var Ia=1440*6e4,Ea=14,La=180;function mn({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,l]=h(t.entry==="drop_in"?"many":"one"),[c,i]=h(String(Ea)),[m,d]=h(!0),[p,$]=h([]),u=U(he()),b=C();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let y=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=La;if($(y?[]:[{id:"days",sentence:P.daysBad}]),!y)return;let T=!n&&r==="many",H=Date.now()+Number(c)*Ia,{secret:V}=u.current;if(!await b.run("invite",()=>Y(e,be=>Ee(be,u.current,{reusable:T,expires:H,desk:n}))))return;let Q=n&&m?await b.run("link",()=>X("/api/links",{for_me:!1})):void 0;n&&m&&!Q||o({link:Q?is(Q.link,t.id,V):cn(t.id,V),secret:V,reusable:T,expires:H,hands:n,speakable:!Q})}} novalidate autocomplete="off">
<${ee} problems=${p} summary=${O.summary} />
${n?a`<p class="soft small">${q.handsHint}</p><${gn} id="invite-new-here" on=${m} hint=${q.newHereHint} onChange=${d}>${q.newHere}</${gn}>`:t.entry==="drop_in"&&a`<${vt} id="invite-kind" label=${P.kind} value=${r} onValue=${l} options=${[{value:"many",label:P.reusable,hint:P.reusableHint},{value:"one",label:P.single,hint:P.singleHint}]} />`}
<${E} id="days" label=${P.days} value=${c} onValue=${i} problem=${F(p,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?q.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${P.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function dn({made:e,spoken:t,onDone:n}){let o=e.back?q.wayTitle(e.back):e.hands?q.handsTitle:P.shownTitle,s=e.back?q.wayShown:e.hands?q.handsShown:e.reusable?P.shownMany:P.shown;return a`<${gt} key=${e.link} id="invitation-link" title=${o} label=${P.linkLabel} link=${e.link} shareText=${P.shareText}
says=${[s,P.once,P.until(R(e.expires))]} done=${P.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Wa} secret=${e.secret} spoken=${t} />`}
</${gt}>`}function Wa({secret:e,spoken:t}){let[n,o]=h([]);return N(()=>{Fn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${q.wordsTitle}>
<h4>${q.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${q.number}: <b>${t}</b></p>
<p class="small soft">${q.wordsHint(ls())}</p>
</section>`:null}var Ha=10080*6e4;function cs({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[l,c]=h(null),[i,m]=h(""),d=U({}),p=C(),$=W(e),u=e.lanes.member.value?.person,b=Object.entries(n.members).map(([x,ge])=>({person:x,role:ge.role,name:e.words(ge.name)||k.nameless})),g=b.filter(x=>x.role!=="participant"),f=b.filter(x=>!g.includes(x)).sort((x,ge)=>x.name.localeCompare(ge.name)),y=[...g,...f].filter(x=>x.person!==u),T=async x=>{m(""),await p.run(`end-${x.person}`,()=>X("/api/ways-in/end",{circle:t.id,person:x.person}))&&m(Pe.memberDone(x.name))},H=async x=>{m("");let ge=d.current[`link ${x.person}`]??=he(),dt=n.members[x.person]?.link;await p.run(`remove-${x.person}`,()=>Y(e,B=>Xt(B,x.person,ge)))&&(delete d.current[`link ${x.person}`],m([G.done(x.name),dt&&G.newLink,G.eyes].filter(Boolean).join(" ")))},V=async({person:x,role:ge,name:dt})=>{let B=d.current[x]??=he(),te=Date.now()+Ha;await p.run(`way-${x}`,()=>Y(e,ke=>Ee(ke,B,{reusable:!1,expires:te,person:x,desk:ge!=="participant"})))&&(delete d.current[x],c({link:cn(t.id,B.secret),secret:B.secret,reusable:!1,expires:te,back:dt,speakable:!0}))},re=x=>{c(x),r(!1)},Q=!!p.busy,be=x=>[x.role!=="participant"&&No[x.role],ln(e,x.person),n.with_a_step.includes(x.person)&&k.hasStep].filter(Boolean).join(" \xB7 ");return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${b.length}</span></h2>
<ul class="names">${[...g,...f].map(x=>a`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>${be(x)&&a`<small class="soft">${be(x)}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
${n.steps.named>0&&a`<p class="soft small">${k.steps(n.steps.named,n.steps.reviewed)}</p>`}
<${rs} room=${e} />
${g.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${l?a`<${dn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${mn} room=${e} circle=${t} hands onMade=${re} onCancel=${()=>r(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${q.hands}</button></div>`}
${y.length>0&&a`<details><summary>${Pe.members}</summary>
<p class="soft small">${Pe.membersHint}</p>
<ul class="names">${y.map(x=>a`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${Q} aria-label=${q.wayOf(x.name)} onClick=${()=>V(x)}>${q.way}</button>`}
${x.role==="participant"&&a`<${me} label=${Pe.member} name=${Pe.memberOf(x.name)} kind="btn small quiet" ask=${Pe.memberAsk(x.name)} yes=${Pe.memberYes}
busy=${Q} onYes=${()=>T(x)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${G.title}</summary>
<p class="soft small">${G.hint}</p>
<ul class="names">${y.map(x=>a`<li key=${x.person} class="between"><span dir="auto">${x.name}</span>
<${me} label=${G.one} name=${G.oneOf(x.name)} kind="btn small quiet" ask=${x.role==="participant"?G.ask(x.name):G.askDesk(x.name)} yes=${G.yes} no=${G.no}
busy=${Q} onYes=${()=>H(x)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${p.busy.startsWith("remove")?G.busy:p.busy.startsWith("way")?q.making:i}</p>
<p role="alert" class="refusal">${p.sentence}</p>
</section>`}function ms({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,r]=h(!1),[l,c]=h([]),i=C(),m=async d=>{d.preventDefault(),r(!1);let p=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(p);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=L();await i.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:p}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ee} problems=${l} summary=${O.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${F(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!i.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${i.sentence}</p>
</form>
</section>`}function ds({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${W(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function pn({room:e,gathering:t}){let n=Pn(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([l,c])=>{let[i,m]=[kn(e,c.arriving),kn(e,c.leaving)],d=i&&m?Yt.both(i,m):i||m&&Yt.leaving(m);return{person:l,said:d,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Yt.desk}</h2>
<ul class="numbers">${r.map(l=>a`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
</section>`:null}function ps({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${R(Number(s.planned_at))}</span><small class="soft">${k.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${pn} room=${e} gathering=${n[0]?.[0]} />
${t.leaving&&a`<${De} load=${vo} room=${e} />`}
</section>`:null}function us({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,l=[e.used>0&&P.usedBy(e.used),t&&P.goodUntil(R(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?q.forBack(o):e.desk?q.forHands:e.reusable?P.forMany:P.forOne}</span> <span class=${`mark ${r}`}>${P.state[r]??r}</span>
${l.length>0&&a`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
${t&&a`<${me} label=${P.revoke} kind="btn small quiet" ask=${P.revokeAsk} yes=${P.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function $s({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[l,c]=h(null),i=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,g],[,f])=>Number(f.expires)-Number(g.expires)),p=g=>g.state==="open"&&Number(g.expires)>m,$=d.filter(([,g])=>p(g)),u=d.filter(([,g])=>!p(g)),b=([g,f])=>a`<${us} key=${g} view=${f} open=${p(f)} busy=${i.busy===g}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>i.run(g,()=>e.send({do:"revoke",invitation:g}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${P.title}</h2>
${l?a`<${dn} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${mn} room=${e} circle=${t} onMade=${g=>{c(g),r(!1)}} onCancel=${()=>r(!1)} />`:W(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${P.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(b)}</ul>`:!l&&!s&&a`<p class="soft small">${P.none}</p>`}
${u.length>0&&a`<details><summary>${P.older(u.length)}</summary><ul class="names">${u.map(b)}</ul></details>`}
<p role="alert" class="refusal">${i.sentence}</p>
</section>`}function un({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Ge.least,Math.min(Ge.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${v.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Ge.least} onClick=${()=>o(-1)}><span class="visually-hidden">${v.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Ge.most} onClick=${()=>o(1)}><span class="visually-hidden">${v.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function fs({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let l=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[i,m]=h(()=>Math.max(3,Math.min(12,c||8)));N(()=>{Ot()},[]);let d=ut.value.known;if(!l)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${ne.title}</h1></div></header><p>${ne.gone}</p></main>`;let p=Number(l.at),$=e.words(l.theme),u=p,b=l.agenda.reduce((f,y)=>f+e.words(l.segments[y].prompt).length,0),g=l.agenda.length>12||b>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${ne.title}</h1><p class="soft">${ne.lead}</p></div></header>
<div class="on-screen between"><${un} people=${i} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${ne.print}</button></div>
<article class=${`paper${g?" dense":""}`} aria-label=${ne.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${_.gathering(l.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${R(p)}, ${Re(p,l.minutes)}${!ot(p,l.zone,de())&&` (${Re(p,l.minutes,l.zone)} ${nt(l.zone)})`}</p></header>
<table><thead><tr><th scope="col">${ne.begins}</th><th scope="col">${ne.part}</th><th scope="col">${ne.minutes}</th><th scope="col">${ne.each(i)}</th></tr></thead>
<tbody>${l.agenda.map(f=>{let y=l.segments[f],T=u;u+=y.minutes*6e4;let H=y.each?.[i];return a`<tr key=${f}><td>${Re(T,y.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(y.title)||xe[y.kind]}</b>${y.prompt&&a`<p dir="auto">${e.words(y.prompt)}</p>`}</td>
<td>${y.minutes}</td><td>${H===void 0?"":Ie(H)}</td></tr>`})}</tbody></table>
<footer><h3>${ne.lines}</h3>
<ul>${d?.emergency&&a`<li><b>${ne.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&ne.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${ne.noCare}</p></footer>
</article>
</main>`}async function hs(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??L()})),r=$e(),l=await Qt(e,e.held.desk,qe(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:i})=>[c,i])),bodies:r.bodies}}var ja=24,$n=e=>e.map(t=>({key:L(),text:t}));function fn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function hn({list:e,problems:t,onList:n}){let o=U(""),s=()=>{o.current=L(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(i=>i!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let i=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);i&&(o.current="",i.focus())}}>
<ol>${e.map((c,i)=>a`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${I.agreement(i+1)} bare as="textarea" value=${c.text}
problem=${F(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${I.removeNth(i+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=ja} onClick=${s}>${I.add}</button>
${F(t,"promise-add")&&a`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function bs({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(g=>e.words(g)),[r]=h(t.agreements_version+1),[l,c]=h(()=>$n(s)),[i,m]=h([]),[d,p]=h(!1),$=C(),u=t.agreements_version>=r&&!$.busy,b=async g=>{g.preventDefault();let f=l.map(T=>T.text.trim()),y=fn(l);m(y),p(!y.length&&f.join(`
`)===s.join(`
`)),!(y.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>Y(e,T=>hs(T,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${b} novalidate autocomplete="off">
<${ee} problems=${i} summary=${O.summary} />
<${hn} list=${l} problems=${i} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:d?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function gs({when:e,at:t,problems:n,onWhen:o}){let s=xt(()=>[...new Set([e.zone,...so()])].sort(),[e.zone]),r=i=>t===void 0?"":`${R(t,i)}, ${le(t,i)}`,l=!!(e.date&&e.time)&&t===void 0,c=Et(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${v.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${v.date} value=${e.date} onValue=${i=>o({...e,date:i})} problem=${F(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${v.time} value=${e.time} onValue=${i=>o({...e,time:i})} problem=${F(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${v.zone} value=${e.zone} onValue=${i=>o({...e,zone:i})}>
${s.map(i=>a`<option key=${i} value=${i}>${i.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?ot(t,e.zone,de())?v.reads(r(e.zone)):a`${v.reads(v.readsZone(r(e.zone),nt(e.zone)))} <b>${v.readsYours(r(de()))}.</b>`:l?v.timeSkipped:""} ${c?v.timeTwice:""}</p>
</fieldset>`}function ks({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||xe[e.from.kind],r=e.out||!ze(e)?void 0:es(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?v.leftOut:r===void 0?"":(r<Jo?v.eachLittle:v.each)(Ie(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${v.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${v.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${v.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Xo(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?v.takeIn:v.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?v.takeIn:v.leaveOut}</button>`}
</li>`}var Nn=["until_check_in","any_boundary","closed_once_begun"],Ra=10080*6e4;function Ka(e){let t=Object.values(e.planned).sort((r,l)=>Number(l.at)-Number(r.at))[0],n=t?.zone||de(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=ao(o+Ra,n);return{date:Date.parse(s)>Date.now()?s:"",time:ro(o,n),zone:n}}function ws({room:e,desk:t,n,template:o,onDone:s}){let[r,l]=h(()=>Ka(t)),[c,i]=h(()=>Qo(o,n)),[m,d]=h(o.gathering[c]?.theme??""),[p,$]=h(()=>Sn(o.gathering[c])),[u,b]=h(Ge.usual),[g,f]=h(Nn[0]),[y,T]=h([]),[H]=h(L),V=C(),re=Et(r.date,r.time,r.zone)[0],Q=Cn(p),be=B=>{i(B),d(o.gathering[B].theme),$(Sn(o.gathering[B]))},x=()=>{let B={date:!r.date&&v.dateMissing,time:!r.time&&v.timeMissing},te=r.date&&r.time&&re===void 0&&v.timeSkipped;return[B.date&&{id:"plan-date",sentence:B.date},B.time&&{id:"plan-time",sentence:B.time},te&&{id:"plan-time",sentence:te},re!==void 0&&re<Date.now()&&{id:"plan-date",sentence:v.datePast},...p.filter(ke=>!ke.out&&!ze(ke)).map(ke=>({id:`min-${ke.id}`,sentence:v.minutesBad})),Q>mt&&{id:"plan-people",sentence:v.sumTooLong}].filter(ke=>typeof ke=="object")},ge=async B=>{B.preventDefault();let te=x();if(T(te),te.length)return;let{plan:ke,bodies:ma}=ts({gathering:H,at:re,zone:r.zone,theme:m,parts:p,doors:g===Nn[0]?void 0:g});await V.run("plan",()=>e.send({do:"plan_gathering",plan:ke},ma))&&s()},dt=B=>$(p.map(te=>te.id===B.id?B:te));return a`<form class="stack roomy" onSubmit=${ge} novalidate autocomplete="off">
<${ee} problems=${y} summary=${O.summary} />
<${gs} when=${r} at=${re} problems=${y} onWhen=${l} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${v.template} value=${String(c)} onValue=${B=>be(Number(B))}>
${o.gathering.map((B,te)=>a`<option key=${te} value=${String(te)}>${v.templateNth(te+1,B.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${v.theme} hint=${v.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<${E} id="plan-doors" as="select" label=${v.doors} hint=${v.doorsHint} value=${g} onValue=${f}>
${Nn.map(B=>a`<option key=${B} value=${B}>${v.doorsOf[B]}</option>`)}</${E}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${v.agenda}</h2><p class="hint">${v.agendaHint}</p></div>
<${un} people=${u} onPeople=${b} problem=${F(y,"plan-people")} /></div>
<ol class="plan-parts">${p.map(B=>a`<${ks} key=${B.id} part=${B} people=${u} problem=${F(y,`min-${B.id}`)} onPart=${dt} />`)}</ol>
<p class="sum" role="status"><b>${v.sum(Q)}</b>${re!==void 0&&Q>0&&a` <span class="soft">${v.ends(le(re+Q*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${V.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!V.busy}>${v.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function ys({head:e,onBack:t,onDone:n,...o}){let[s,r]=h(null),[l,c]=h(""),{room:i,circle:m,desk:d}=o,[p]=h(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(b=>b.number))+1),$=async()=>{c("");try{r(await Oe("/api/templates"))}catch(b){c(b instanceof ie?b.sentence:String(b))}};N(()=>{$()},[]);let u=s?.find(b=>b.id===d.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${i.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${v.title(p)}</h1></div></header>
${u?a`<${ws} ...${o} n=${p} template=${u} onDone=${n} />`:a`<p role="status">${l||O.loading}</p>${l&&a`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function vs(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:l}=await Qe(),c=await l(e,t,n);j(s,"missing_record");let[i]=no(s.desk);j(c.desk===i,c.desk<i?"old_record":"missing_record");let m=await En(e,c,r[s.desk[i]]??""),d=He(m),p=await Kn(e,d,null,r[s.roster.signed]??"");return j(c.number===p.circleKey.number,c.number<p.circleKey.number?"old_record":"missing_record"),j(Mn(await Bn(c.key),p.circleKey.commitment),"wrong_key"),{...await At(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:p,circleKeys:{[c.number]:c.key}}}async function xs(e,{invitation:t,secret:n},o,s,r){let{circle:l,person:c,device:i}=e,m=await Ct(l,n),d=St(await Ln(l,t,m,Pt(e)));return{circle:l,token:Ue(m.token),person:c,device:i.id,proof:to(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var Ya=10*6e4,Fa=8e3;async function Os(e,t){let n=he(),o=await Jt(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:p,gathering:$}=m.value;return{held:t,desk:d.value,circle:p,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await _s(e,await Ee(s(),n,{reusable:!1,expires:Date.now()+Ya,desk:!0,person:t.person}));let r=L(),l=s().circle.agreements_version;await X("/api/knock",await xs(t,n,l,{id:r,text:await oo(t,r,"\xB7")},Ue(Ze()))),await qa(e,t),await _s(e,await ct(s(),t.person));let{roster:c,...i}=t;await et(i)}async function _s(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new ie(o.code??"",o.sentence??"")}var qa=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=i=>(clearTimeout(l),queueMicrotask(()=>c()),i()),l=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),Fa),c=e.lanes.desk.subscribe(i=>{i?.waiting[t]?.device===n.id&&r(o)})});var Ga={words_unknown:{id:"sheet-code",sentence:D.codeWrong},words_count:{id:"sheet-code",sentence:D.codeHint},wrong_code:{id:"sheet-code",sentence:D.codeWrong},unreadable:{id:"sheet-letters",sentence:D.lettersWrong},version:{id:"sheet-letters",sentence:D.lettersWrong},does_not_open:{id:"sheet-letters",sentence:D.notThis},old_record:{id:"sheet-letters",sentence:D.older}};function Ss({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,l]=h({letters:t,code:""}),[c,i]=h([]),m=C(),d=!!e.lanes.ring.value?.gathering,p=async b=>{b.preventDefault();let g=[!r.letters.trim()&&{id:"sheet-letters",sentence:D.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:D.codeMissing}].filter(Boolean);if(i(g),g.length)return;await m.run("open",async()=>{let y=e.lanes.member.value;if(!y)throw new Error("nobody is here yet");let T=await $(async()=>vs(e.circle,await za(r.code),r.letters,y));return T?(await Os(e,T),!0):!1})&&n()},$=async b=>{try{return await b()}catch(g){let f=g instanceof Ve||g instanceof bn?Ga[g.code]:void 0;if(!f)throw g;i([f]);return}},u=(b,g,f)=>a`<${E} id=${`sheet-${b}`} as="textarea" label=${g} hint=${f}
value=${r[b]} problem=${F(c,`sheet-${b}`)} onValue=${y=>l({...r,[b]:y})}
more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${s}>${O.back}</button>
<h1 tabindex="-1" ref=${o}>${D.back}</h1><p class="soft">${D.backLead}</p></div></header>
${d&&a`<p class="notice">${D.notDuring}</p>`}
<form class="stack" onSubmit=${p} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
${u("letters",D.letters,D.lettersHint)}
${u("code",D.code,D.codeHint)}
<p role="status" class=${m.busy?"small soft":"visually-hidden"}>${m.busy?D.opening:""}</p>
<p role="alert" class="refusal">${m.sentence}</p>
<button class="btn primary big" disabled=${!!m.busy||d}>${D.open}</button>
</form>
</main>`}var bn=class extends Error{code="wrong_code"},za=async e=>{let{codeTyped:t}=await Qe();return t(e).catch(n=>{throw n instanceof Ve&&n.code==="wrong_key"?new bn:n})};var Va=()=>import("./field-qr-LAEHCKM5.js").then(e=>e.Qr);function Cs({room:e,onMake:t}){return W(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${D.title}</h2>
<p class="soft">${D.what}</p><p class="soft small">${D.old}</p>
<div class="row"><button class="btn" onClick=${t}>${D.make}</button></div>
</section>`:null}async function Ua(e){let{held:t}=bt(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:l,sealRecovery:c,codeWords:i}=await Qe(),m=l();return{letters:await c(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await i(m)}}function Ts({room:e,circle:t,head:n,onBack:o}){let[s,r]=h(null);N(()=>{Ua(e).then(r)},[e]);let l=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
<h1 tabindex="-1" ref=${n}>${D.title}</h1><p class="soft">${D.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${D.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${D.title} translate="no">
<header><p dir="auto">${l}</p><p>${D.of(R(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${D.first}</h2><p>${D.firstHint}</p>
<div class="between"><${De} load=${Va} text=${Za(t.id,s.letters)} label=${D.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${D.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${D.second}</h2><p>${D.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,i)=>a`<li key=${i}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Za=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;var Ja=e=>a`<main class="page desk narrow" aria-busy=${!e}>${e}</main>`,Qa=()=>import("./circle-series-ZJ4425NP.js").then(e=>e.CircleSeries);function Ns({id:e,letters:t,onKeys:n}){let o=xt(()=>It(e),[e]);N(()=>()=>o.close(),[o]);let s=Ft().desk,[r,l]=h(!1),[c,i]=h(""),{step:m,go:d,back:p,head:$}=Kt(t?"recover":"circle"),{state:u,sentence:b}=o.connection.value,g=o.lanes.desk.value,f=o.lanes.ring.value?.circle,y=o.lanes.member.value?.role;if(N(()=>{y==="participant"&&location.replace(`#/circle/${e}`)},[y]),o.stop.value)return a`<${ko} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${go} room=${o} />`;if(!g||!f)return u==="stopped"?a`<${ve} title=${k.stopped} again=${k.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&b||k.connecting}</p></main>`;let T={room:o,circle:f,desk:g,home:s,spoken:s?.circles.find(be=>be.id===e)?.spoken};if(m==="promises")return a`<${bs} ...${T} head=${$} onBack=${p} />`;if(m==="weeks")return a`<${De} load=${Qa} meanwhile=${Ja} ...${T} head=${$} onBack=${p} />`;if(m==="sheet")return a`<${fs} ...${T} gathering=${c} head=${$} onBack=${p} />`;if(m==="recovery")return a`<${Ts} ...${T} head=${$} onBack=${p} />`;if(m==="recover")return a`<${Ss} ...${T} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):p} />`;let H=o.lanes.ring.value?.gathering,V=()=>{l(!0),d("plan")},re=be=>{i(be),d("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${ys} ...${T} head=${m==="plan"?$:void 0} onBack=${p} onDone=${()=>{l(!1),p()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||_.untitled(T.spoken??1)}</h1>
<p class="soft">${Be[f.entry]} · ${lt[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":b||O.offline}</p>
<${en} room=${o} />
<${jo} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&a`<${Zo} ...${T} />
<div class="sides">
<div class="stack">
<${Ut} room=${o} />
<${os} ...${T} running=${H} onPlan=${V} onSheet=${re} />
<${$s} ...${T} />
<${ps} ...${T} />
<button class="btn quiet" onClick=${()=>d("weeks")}>${k.theWeeks}</button>
</div>
<div class="stack">
<${cs} ...${T} />
${f.medium==="beside_a_call"&&a`<${ms} ...${T} />`}
<${ds} ...${T} onRevise=${()=>d("promises")} />
<${Cs} room=${o} onMake=${()=>d("recovery")} />
<${Zt} room=${o} />
</div>
</div>`}
<footer><${Rt} /></footer>
</main>`}var Xa=4320*60*6e4;function er(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${je(n,"UTC")} ${e.slice(0,4)}`;return t-n>Xa?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function Ds({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=er(e.verified_on,Date.now()),l=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var As=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],tr={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function nr(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function Ps({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=h({...tr,...e,languages:e?.languages.join(", ")??""}),[l,c]=h([]),i=U(null);return N(()=>i.current?.focus(),[]),a`<form class="stack" onSubmit=${d=>{d.preventDefault();let p=Object.fromEntries(As.map(([b])=>[b,s[b].trim()])),$=nr(p);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(p).filter(([,b])=>b));n({...u,languages:p.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${i}>${e?S.editTitle:S.addTitle}</h3>
<${ee} problems=${l} summary=${O.summary} />
<div class="pairs">${As.filter(([d])=>!e||d!=="label").map(([d,p,$,u])=>a`<${E} key=${d} id=${`line-${d}`} label=${p} hint=${$}
value=${s[d]} problem=${F(l,`line-${d}`)} more=${u} onValue=${b=>r({...s,[d]:b})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function or(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Ms(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),l=C(),c=async()=>{try{t((await Oe("/api/crisis-lines")).lines),o("")}catch(p){o(p instanceof ie?p.sentence:String(p))}};N(()=>{c()},[]);let i=async p=>{let{verified_on:$,...u}=p,b=await l.run(p.label,()=>X("/api/crisis-lines",u));b&&(t(b.lines),r(null))},m=()=>{l.forget(),r(null)};if(!e)return n?a`<${ve} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let d=p=>a`<${Ps} line=${p} act=${l} onSave=${i} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${or(e).map(([p,$])=>a`<section key=${p} class="region"><h2 dir="auto">${p}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?d(u):a`<${Ds} line=${u} busy=${l.busy===u.label} onConfirm=${()=>i(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${d(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?l.sentence:""}</p>
</main>`}function Bs({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Be[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||xe[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function Is({person:e,title:t,name:n,about:o,medium:s,entry:r,template:l,agreements:c}){let i=L(),m=await Vn(i),d=Ze(),p={...await At(i,He(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=$e(),u=async(y,T)=>{let H=L(),V={circle:i,gathering:null,author:e,kind:y,id:H,turn:null},{sealed:re,wraps:Q}=await Je(V,0,T,p.device,[{audience:"circle",owner:i,number:1,key:d}]);return $.bodies[H]=ye(e,re,Q),H},b=await Dt(i,m.keys,{what:"circle",owner:i,number:1,key:d,before:null}),g=await Tt(i,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...Pt(p),ended:!1}]});return{request:{founding:{circle:i,medium:s,entry:r,template:l,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(y=>u("agreement",y))),keys:{device:p.device.id,desk:$.add(m.record),roster:$.add(g),circle_key:$.add(b.record)}},bodies:$.bodies},held:p}}function Es({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,l]=h(()=>$n(e.agreements)),[c,i]=h([]),[m,d]=h(null),p=C(),$=g=>s({...o,...g}),u=async g=>{g.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:I.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:kt.nameMissing}),o.about.trim()||f.push({id:"about",sentence:I.aboutMissing}),f.push(...fn(r)),i(f),f.length)return;let y={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(H=>H.text.trim())},T=await p.run("make",async()=>{let H=JSON.stringify(y),V=m?.of===H?m.made:await Is(y);return d({of:H,made:V}),await X("/api/circles",V.request),await et(V.held),V.held});T&&location.replace(`#/desk/${T.circle}`)},b=(g,f)=>Object.keys(f).map(y=>({value:y,label:g[y],hint:f[y]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
<${E} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${F(c,"title")}
onValue=${g=>$({title:g})} more=${{maxlength:80}} />
<${E} id="my-name" label=${kt.name} hint=${kt.nameHint} value=${o.name} problem=${F(c,"my-name")}
onValue=${g=>$({name:g})} more=${{maxlength:60}} />
<${vt} id="medium" label=${I.medium} value=${o.medium} options=${b(lt,Co)} onValue=${g=>$({medium:g})} />
<${vt} id="entry" label=${I.entry} value=${o.entry} options=${b(Be,To)} onValue=${g=>$({entry:g})} />
<${E} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${F(c,"about")}
onValue=${g=>$({about:g})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${hn} list=${r} problems=${c} onList=${l} /></section>
<p role="status" class=${p.busy?"small soft":"visually-hidden"}>${p.busy?kt.sealing:""}</p>
<p role="alert" class="refusal">${p.sentence}</p>
<button class="btn primary big" disabled=${!!p.busy}>${I.make}</button>
</form>`}function Ls(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),{step:l,go:c,back:i,head:m}=Kt("choose"),d=async()=>{o("");try{let[u,b]=await Promise.all([Oe("/api/me"),Oe("/api/templates")]),g=await Bt(u.circles.map(f=>f.circle));t({me:u,templates:b,name:[...g.values()].at(-1)?.name??""})}catch(u){o(u instanceof ie?u.sentence:String(u))}};if(N(()=>{d()},[]),n)return a`<${ve} sentence=${n} onAgain=${d} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${O.loading}</p></main>`;let p=l==="write"&&s,$=u=>{r(u),c("write")};return a`<main class="page desk narrow">
<header><div>
${p?a`<button class="back" onClick=${i}>${I.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${p?I.title:I.choose}</h1>
<p class="soft">${p?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!p}><${Bs} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!p}><${Es} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function Ws({params:e}){let t=e.circle==="new"?Ls:e.circle==="lines"?Ms:Ns,[n,o]=h(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${_t(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,nextSure:e=>`End this part now? Still to come: ${e}.`,nextYes:"End this part",release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function Hs({room:e}){let t=K(e);if(!t)return null;Ae.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,l=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${Ht(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(l,s.minutes),s.minutes):we(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var J={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",among:"Among facilitators"};function js({room:e,ask:t}){Ae.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=Wt(e);return o.sort(([,r],[,l])=>Number(l.with.includes(s))-Number(r.with.includes(s))),o.map(([r,l])=>{let c=l.with.includes(s),i=l.with.map(m=>A(e,m));return a`<section key=${r} class="card">
<h2>${J.title} <span>${_t(e.running()-Number(l.since))}</span></h2>
<p dir="auto">${c?J.withYou(A(e,r)):J.withOthers(A(e,r),Le(i))}</p>
${c&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${J.back}</button>`}
</section>`})}var se={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};function Rs({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:r}=n?.can??{};if(!n?.door||!r)return null;let{asked_out:l,locked:c,policy:i="until_check_in"}=n.door;return a`<section class="card door-card">
<h2>${se.title}</h2>
<p class="small soft">${c?se.locked:se.open[i]}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${se.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${se.unlock}</button>`}
${l.map(m=>a`<div key=${m} class="waiting-one"><p dir="auto">${se.isOut(A(e,m))}</p>
<button class="btn" aria-label=${se.backOf(A(e,m))} onClick=${()=>t({do:"let_back_in",gathering:r,person:m})}>${se.back}</button></div>`)}
<p class="small soft">${se.outHint}</p>
</section>`}var Dn=({room:e,person:t})=>a`<${wn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${J.lineWith(A(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Ks({room:e,ask:t}){let[n,o]=h(""),s=Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits);return a`
${s.map(([r,l])=>a`<section key=${r} class="card">
<h2 dir="auto">${J.wrote(A(e,r))}</h2>
<p dir="auto" translate="no">${e.words(l.order.at(-1))}</p>
<button class="btn" onClick=${()=>o(r)}>${J.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${w.seen}</button>
</section>`)}
${n&&a`<${pe} title=${J.lineWith(A(e,n))} onClose=${()=>o("")}><${Dn} room=${e} person=${n} /></${pe}>`}
`}function Ys({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return a`<section class="card"><h2>${J.among}</h2><${wn} room=${e} line=${o} label=${J.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Fs=e=>Ie(Math.round(e/1e3)),M={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${we(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${we(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Fs(e)}`,shareNote:(e,t)=>`Each has ${Fs(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${we(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Te={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${we(e)} longer`,more:e=>`+${we(e)}`,counts:(e,t,n,o)=>`${we(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${we(e)} longer`,letGo:"Let the question go"};function qs({room:e,ask:t,sentence:n}){let[o,s]=h(!1),r=K(e),l=e.lanes.desk.value?.can.reseat;if(!r||!l)return null;let{order:c}=r,i=d=>t({do:"reseat",gathering:l,order:d}),m=d=>i([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${M.order}</button>
${o&&a`<${pe} title=${M.order} onClose=${()=>s(!1)}>
<p class="small soft">${M.orderNote}</p>
<button class="btn" onClick=${()=>i([...c].reverse())}>${M.reverse}</button>
<ol class="seat-order">${c.map((d,p)=>a`<li key=${d}><span dir="auto" translate="no">${A(e,d)}</span>
${p>0&&a`<button class="btn" aria-label=${M.earlier(A(e,d))} onClick=${()=>m(p)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${Z} sentence=${n} />
</${pe}>`}`}function Vs({room:e,ask:t}){let n=e.lanes.desk.value,o=K(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:r,passed:l}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!r.length&&!l.length)return null;let c=A(e,o.person);return a`<section class="card floor">
<h2>${w.piece}</h2>
${c&&a`<p class="small"><span class="soft">${o.at==="held"?M.has:M.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${M.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${M.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${M.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${M.hinted}</p>`}
${r.length>0&&a`<${Gs} room=${e} label=${po(e)?.kind==="open_centre"||K(e)?.hands?wo.notYet:w.notYet} people=${r} />`}
${l.length>0&&a`<${Gs} room=${e} label=${w.passed} people=${l} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${M.skip(c)}</button>`}
${s.offer&&a`<${zs} room=${e} label=${o.at==="offered"?M.offerInstead:M.offer} each=${M.offerTo} people=${s.offer_to??[]}
act=${i=>t({do:"offer",segment:s.offer,person:i,turn:L()})} />`}
${s.begin_round&&a`<${zs} fold room=${e} label=${M.begin} each=${M.beginWith} people=${sr(e).slice(1)}
act=${i=>t({do:"begin_round",segment:s.begin_round,first:i})} />`}
${s.move_on&&a`<${ue} key=${s.move_on} label=${w.moveOn} sure=${w.moveOnSure(c)} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function sr(e){let t=K(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var Gs=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${A(e,o)}</span>`)}</p>`,ar=8;function zs({room:e,label:t,each:n,people:o,act:s,fold:r=!1}){let[l,c]=h(!1),i=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!r&&o.length<=ar;return!l&&!m?a`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:i} tabindex="-1">${t}</p>
${o.map(d=>a`<button key=${d} class="btn" dir="auto" aria-label=${n(A(e,d))} onClick=${()=>(c(!1),s(d))}>${A(e,d)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>c(!1)}>${M.fold}</button>`}
</div>`}async function Us({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],l=Xe(e,"gathering");j(r&&n&&l?.owner===n&&l.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:i,wraps:m}=tt(o(r.words)??"");j(c===r.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},p=await Nt(d,i,m,$=>e.roster.devices.get($),Mt(e),l);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:ye(c,i,[...m,p])}}}async function Zs({held:e,desk:t,running:n,sealed:o},s,r){let l=t.held?.[s];if(j(l&&n,"no_key"),!r.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(jn(tt(o(l.words)??"").sealed)),i=Xe(e,"desk");j(c&&c.member===l.author&&i,"no_key");let m=L(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},p={audience:"member",owner:l.author,number:0,public:c.self},{sealed:$,wraps:u}=await Je(d,0,r,e.device,[i,p]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:ye(e.person,$,u)}}}function Js({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:r}=n?.can??{};if(!n||!W(e)||!o&&!s||jt(e)?.medium!=="written")return null;let l=rr(n.held??{}),c=Object.values(n.returned??{}),i=n.holds??[],m=i.length>0,d=s?z.on:m?z.some(i.map(p=>p==="newcomers"?z.newcomers:typeof p=="string"?"":A(e,p.person))):z.off;return a`<section class="card review">
<h2>${z.title} ${l.length>0&&a`<span>${l.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${l.map(([p,$],u)=>a`<${ir} key=${p} room=${e} id=${p} one=${$} behind=${l.slice(0,u).some(([,b])=>b.turn===$.turn)} />`)}
${m&&!l.length&&a`<p class="small soft" role="status">${z.none}</p>`}
${c.length>0&&a`<p class="small soft" dir="auto">${z.gaveBack(c.map(p=>A(e,p.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${z.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${z.stop}</button>`}
${r&&!s&&a`<${lr} room=${e} gathering=${r} holds=${i} ask=${t} />`}
</section>`}var rr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function ir({room:e,id:t,one:n,behind:o}){let s=C(),[r,l]=h(""),c=A(e,n.author),i=e.words(n.words),m=()=>s.run("release",()=>Y(e,p=>Us(p,t))),d=()=>s.run("return",()=>Y(e,p=>Zs(p,t,r)));return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${i?"voice":"small soft"} dir="auto" translate="no">${i||z.unread}</p>
<label class="stack"><span class="small">${z.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${r} onInput=${p=>l(p.target.value)}></textarea></label>
<div class="row">
${i&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${z.releaseOf(c)} onClick=${m}>${z.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${r.trim()?z.giveBackNoteTo(c):z.giveBackTo(c)} onClick=${d}>${r.trim()?z.giveBackNote:z.giveBack}</button>
</div>
${o&&a`<p class="small soft">${z.behind}</p>`}
<${Z} sentence=${s.sentence} />
</article>`}function lr({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(K(e)?.seats??{}).filter(([,i])=>i.role==="participant"),r=i=>n.some(m=>typeof m=="object"&&m.person===i),l=(i,m)=>o({do:"hold_words",gathering:t,on:i,whose:m}),c=n.includes("newcomers");return a`<button class="btn" aria-pressed=${c} onClick=${()=>l(!c,"newcomers")}>${z.ofNewcomers}</button>
<details><summary>${z.ofOne}</summary><div class="row">
${s.map(([i])=>a`<button key=${i} class="btn" aria-pressed=${r(i)} onClick=${()=>l(!r(i),{person:i})}><span dir="auto" translate="no">${A(e,i)}</span></button>`)}
</div></details>`}var Qs=["i_need_a_person","give_me_a_moment","ok"];function Xs({room:e,ask:t}){Ae.value;let n=e.lanes.desk.value,o=c=>w.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,i])=>Qs.indexOf(c.kind)-Qs.indexOf(i.kind)||Number(c.since)-Number(i.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},l=Object.entries(n?.checks??{}).filter(([c,i])=>!i.answer||!n?.signals[c]);return a`
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
`}function ea(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var ta=(e,t)=>Number(e.closing_begins)-t;function na(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function oa({room:e,ask:t}){let n=e.lanes.desk.value,o=K(e);if(!n||!o)return null;let{can:s,staying:r}=n,l=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!l||!r){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return a`<p class="small soft">${Te.ask}</p><div class="pair thirds" role="group" aria-label=${Te.ask}>
${m.map(d=>a`<button key=${d} class="btn" aria-label=${Te.askFor(d)} onClick=${()=>c(o.minutes+d)}>${Te.more(d)}</button>`)}
</div>`}let i=l-o.minutes;return a`<div class="staying" role="status">
<p class="small">${Te.counts(r.stay,r.go,r.open,i)}</p>
${r.go>0&&a`<p class="small told-gently">${Te.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:l})}>${Te.stay(i)}</button>`}
<button class="btn" onClick=${()=>c(l,!1)}>${Te.letGo}</button>`}var cr=5;function sa({room:e,ask:t}){Ae.value;let n=e.lanes.desk.value,o=K(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:r}=n,l=yo(e),c=l.of==="turn"?l.left:0,i=e.running(),m=r.share_time&&ea(s,i,c),d=Math.min(cr,s.spare),p=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${M.time}</h2>
${o.phase==="open"&&a`<${mr} left=${ta(s,i)} over=${na(s,i,c)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:r.share_time,each:Number(s.each)})}>${M.share(m)}</button>
<p class="small soft">${M.shareNote(Number(s.each),s.to_come??0)}</p>`}
${r.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:r.give_minutes,minutes:p+d})}>${M.more(d)}</button>`}
<${oa} room=${e} ask=${t} />
${r.slow_pace&&a`<button class="btn" title=${M.slowNote} onClick=${()=>t({do:"slow_pace",gathering:r.slow_pace,on:!0})}>${M.slow}</button>`}
${r.usual_pace&&a`<p class="small soft" role="status">${M.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:r.usual_pace,on:!1})}>${M.usual}</button>`}
</section>`}var mr=({left:e,over:t})=>a`<p class="small">${e<=0?M.closingNow:M.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${M.eats(t)}</p>`}`;var dr=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function aa({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,r=l=>t({do:"tell_waiting",gathering:o,...l!==s&&{note:l}});return a`<div class="by-name" role="group" aria-label=${se.tell}>
<p class="small soft">${se.tell}. ${se.tellHint}</p>
${dr.map(l=>a`<button key=${l} class="btn" aria-pressed=${l===s} onClick=${()=>r(l)}>${se.notes[l]}</button>`)}
</div>`}function ra({room:e,ask:t}){let n=C(),o=sn(e),s=W(e),r=e.lanes.desk.value,l=Object.entries(r?.waiting??{});if(!r||!l.length)return null;let c=r.can.admit&&!n.busy,i=m=>c&&n.run(m,()=>Y(e,d=>ct(d,m)));return a`<section class="card">
<h2>${w.waiting} <span>${l.length}</span></h2>
${l.map(([m,d])=>{let p=e.words(d.name),$=o(m),u=[on($)||(d.first_time?w.firstTime:w.returning),!d.here&&w.gone,!d.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${nn} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>i(m)}>${w.admit}<span class="visually-hidden"> ${p}</span></button>`}
${d.here&&a`<button class="btn" onClick=${()=>t({do:"check",person:m,on:!0})}>${w.stillThere}<span class="visually-hidden"> ${p}</span></button>`}
${d.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${p}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${Ce.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?_e.admitting:r.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${aa} room=${e} ask=${t} />
<${Z} sentence=${n.sentence} />
</section>`}function pr({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=st(e),r=e.lanes.desk.value;return!r||!mo(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${en} room=${e} />
<${Xs} room=${e} ask=${o} />
<${Ks} room=${e} ask=${o} />
<${as} room=${e} />
<${js} room=${e} ask=${o} />
<${ra} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${ur} room=${e} ask=${o} />
<${Z} sentence=${s} />
</section>
<${Vs} room=${e} ask=${o} />
<${sa} room=${e} ask=${o} />
<${Js} room=${e} ask=${o} />
<${Rs} room=${e} ask=${o} />
<${Hs} room=${e} />
<${pn} room=${e} gathering=${K(e)?.id} />
<${Ys} room=${e} />
<${fr} room=${e} ask=${o} sentence=${s} />
<${Ut} room=${e} />
${r.can.release&&a`<${Zt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function ur({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=K(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=!!(o.round==="going"||o.hands&&o.piece.at!=="home"),l=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${ue} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<${$r} key=${n.next} room=${e} going=${r} label=${w.nextPart(Ht(e,o.segments[s??""]))} act=${()=>t({do:"next_segment",from:n.next})} />`].filter(Boolean);return a`<div class=${r&&!n.resume?"acts":"next-acts"}>${l}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function $r({room:e,going:t,label:n,act:o}){let s=t?e.lanes.desk.value?.not_yet??[]:[];return s.length?a`<${ue} label=${n} sure=${w.nextSure(Le(s.map(r=>A(e,r))))} yes=${w.nextYes} no=${w.keep} act=${o} />`:a`<button class="btn" onClick=${o}>${n}</button>`}function fr({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=K(e);if(!o||!s)return null;let r=s.lead===Wt(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${r?w.youLead:w.leads(A(e,s.lead))}</p>
<${qs} room=${e} ask=${t} sentence=${n} />
${!r&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${w.lead}</button>`}
${o.close_gently&&a`<${ue} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${ue} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}var ae={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function ia({room:e,person:t,go:n,onGone:o}){let s=C(),r=U(null),l=e.lanes.desk.value;if(!l||K(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=l.can,i=l.door?.asked_out.includes(t),m=A(e,t),d=async()=>{let p=l.members[t]?.link,$=r.current??=he();await s.run("remove",()=>Y(e,u=>Xt(u,t,$)))&&o([G.done(m),p&&G.newLink,G.eyes].filter(Boolean).join(" "))};return a`${c&&a`<button class="btn way" onClick=${()=>n({do:i?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${i?ae.back:ae.out}</b><span>${i?ae.backNote:ae.outNote}</span></button>`}
${W(e)&&a`<${ue} kind="quiet" label=${G.oneOf(m)} sure=${G.ask(m)} yes=${G.yes} no=${G.no} disabled=${!!s.busy} act=${d} />`}
${s.busy&&a`<p class="small soft" role="status">${G.busy}</p>`}
<${Z} sentence=${s.sentence} />`}function la({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,r=K(e);if(!s||!r)return null;let{can:l,holds:c=[]}=s,{order:i,seats:m}=r,d=m[t]?.role==="participant",p=i.indexOf(t),$=c.some(b=>typeof b=="object"&&b.person===t),u=d&&!l.stop_holding&&jt(e)?.medium==="written"&&W(e)&&l.hold_some;return a`${d&&l.begin_round&&a`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:l.begin_round,first:t})}><b>${ae.begin}</b></button>`}
${l.offer&&l.offer_to?.includes(t)&&a`<button class="btn way" onClick=${()=>n({do:"offer",segment:l.offer,person:t,turn:L()})}><b>${ae.offer}</b></button>`}
${l.reseat&&p>0&&a`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:l.reseat,order:[...i.slice(0,p-1),t,i[p-1],...i.slice(p+1)]})}><b>${ae.earlier}</b><span>${ae.earlierNote}</span></button>`}
${u&&a`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:u,on:!$,whose:{person:t}})}><b>${$?ae.stop:ae.read}</b>${!$&&a`<span>${ae.readNote}</span>`}</button>`}`}function hr({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=st(e),[r,l]=h(""),c=e.lanes.desk.value?.can,i=K(e)?.seats[t];if(r)return a`<${pe} title=${ae.gone} onClose=${n}><p role="status" dir="auto">${r}</p></${pe}>`;if(!c||!i)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,p=d?.people.includes(t)&&d.gathering,$=e.lanes.desk.value?.asides??{},u=async b=>await o(b)&&n();return a`<${pe} title=${A(e,t)} onClose=${n}>
<p class="soft">${[co[i.presence],ln(e,t)].filter(Boolean).join(" \xB7 ")}</p>
<button class="btn way" onClick=${()=>u({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${p&&a`<button class="btn way" onClick=${()=>u({do:"aside",gathering:p,person:t})}><b>${$[t]?J.join:J.start}</b><span>${J.startNote}</span></button>`}
${m&&a`<button class="btn way" onClick=${()=>u({do:"hand_lead",gathering:m,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${la} room=${e} person=${t} go=${u} ask=${o} />
<${rn} room=${e} person=${t} name=${A(e,t)} />
${i.role==="participant"&&a`<h3>${J.lineWith(A(e,t))}</h3><${Dn} room=${e} person=${t} />`}
<${ia} room=${e} person=${t} go=${u} onGone=${l} />
<${Z} sentence=${s} />
</${pe}>`}function br({room:e,gathering:t}){let n=C();return W(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>Y(e,o=>it(o,t)))}>${k.openDoors}</button>
<${Z} sentence=${n.sentence} />`:null}var Ne={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function ca({params:e}){let[t,n]=h("opening"),[o,s]=h(""),r=async()=>{n("opening");try{await X("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(l){let c=l instanceof ie?l:new ie("network",String(l));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return N(()=>{r()},[]),t==="fault"?a`<${ve} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${Ne.welcome}</h1><p role="status">${Ne.opening}</p></main>`:a`<main class="page door">
<header><h1>${Ne.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${Ne.closedDo}</p>
<ul class="bullets"><li>${Ne.closedServer} <code>${Ne.command}</code></li><li>${Ne.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${Ne.again}</button>
</main>`}export{Ws as Circle,Lo as Desk,pr as DeskColumn,br as OpenDoors,hr as PersonSheet,ca as Setup};
