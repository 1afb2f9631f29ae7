/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as Pe}from"./chunk-JGC24SDG.js";import{b as bo}from"./chunk-LQO4XW2S.js";import{a as ye}from"./chunk-7UPA6PU6.js";import{a as O,b as de}from"./chunk-OB3EZHT7.js";import{$a as et,Aa as Je,Ab as wn,Ba as so,Bb as Gt,Cb as yn,Db as go,Eb as vn,Fb as ko,G as Ct,Gb as wo,Ha as Qe,I as Ee,J as Ln,Ja as It,K as Tt,M as Le,Ma as ke,N as Hn,Na as Xe,O as Wn,Oa as ao,P as Rn,Pa as Et,Qa as pe,R as jn,Ra as ro,S as Kn,Sa as Lt,T as Fn,Ta as io,Ua as lo,Va as ce,Wa as He,X as Nt,Xa as j,Y as Yn,Ya as co,Z as Gn,Za as We,_a as mo,a,aa as qn,ab as tt,b as h,bb as Ht,c as D,ca as zn,cb as Wt,d as U,da as Vn,db as we,e as xt,ea as Un,eb as ue,f as Mn,fa as Ve,g as Bn,ga as Ue,gb as nt,ha as Dt,hb as Z,i as In,ia as Zn,j as mt,ja as Jn,jb as De,k as _t,ka as Pt,kb as po,l as ge,la as Qn,lb as K,ma as Xn,mb as Rt,n as le,na as eo,nb as uo,o as Oe,oa as to,ob as A,p as X,pa as Ze,pb as $o,q as dt,qb as jt,r as Ot,rb as Kt,s as qe,sa as no,t as R,ta as C,tb as Ft,ua as L,ub as Yt,v as En,vb as E,wa as At,wb as Y,xa as Mt,xb as ee,y as ze,ya as oo,yb as fo,z as St,za as Bt,zb as ho}from"./chunk-SMJ2HCXE.js";var ma=1e4,yo=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function qt(){let[e,t]=h(null),[n,o]=h(""),s=U(0),r=Mn(async()=>{let i=++s.current;try{let c=await Oe("/api/desk");if(i!==s.current)return;t(c),o("")}catch(c){if(i!==s.current)return;if(c instanceof le&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof le?c.sentence:String(c))}},[]);return D(()=>{let i=()=>{document.visibilityState==="visible"&&r()},c=setInterval(i,ma),l=no.subscribe(()=>{r()});for(let[m,d]of yo)m.addEventListener(d,i);return()=>{clearInterval(c),l();for(let[m,d]of yo)m.removeEventListener(d,i);s.current=0}},[r]),{desk:e,stale:!!(e&&n),sentence:n,load:r}}var da=480,pa=24;function ot({roster:e},t){let n=[...e.gatheringKeys].filter(([o])=>o===t);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:n.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var Ae=(e,t)=>e.filter(n=>!n.ended&&t(n.member)),zt=(e,t)=>e.length<da?e:e.filter(n=>!n.ended||t(n.member));function Vt(e,t,n){return R(n,"no_key"),{named:t,give:o=>Qn(e,{id:o.device,agree:o.agree},t,n)}}var vo=({circle:e,roster:t,circleKeys:n})=>Vt(e,{what:"circle",owner:e,...t.circleKey},n[t.circleKey.number]);function xn({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o);return R(s&&n?.id===o,"no_key"),Vt(e,{what:"gathering",owner:o,...s},n.keys[s.number])}function xo({circle:e,roster:t,gathering:n},o){let s=t.gatheringKeys.get(o)?.number??0,r=Object.entries(n?.id===o?n.keys:{}).filter(([i])=>Number(i)<s).slice(-pa);return Promise.all(r.map(async([i,c])=>Vt(e,{what:"gathering",owner:o,number:Number(i),commitment:await Ct(c)},c)))}var Ut=(e,t)=>Promise.all([["desk_agree",t.agree],["desk_sign",t.sign]].map(async([n,o])=>({named:await Fn(e,n,t.number,o.public),give:s=>Xn(e,{id:s.device,agree:s.agree},n,t.number,o)}))),Se=(e,t,n)=>Promise.all(t.flatMap(o=>n.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function pt(e,t,n,{before:o,...s}){let r=Ve(),{named:i,record:c}=await Pt(e,t,{...s,key:r,before:o??null});return{gift:Vt(e,i,r),record:n.add(c),state:{number:i.number,commitment:i.commitment}}}var st=async(e,t,n,o)=>({roster:o.number,signed:n.add(await Nt(e,t,o))});function $e(){let e={};return{bodies:e,add(t){let n=L();return e[n]=t,n}}}var ut=({desk:e})=>t=>{let n=e.members[t]?.role;return n==="facilitator"||n==="co_facilitator"};async function at(e,t){let{held:n}=e,o=$e(),{gift:s,record:r,state:i}=await pt(n.circle,n.deskKeys,o,{what:"gathering",owner:t,number:1}),c={...ot(n),gatheringKeys:[{gathering:t,...i}]},l={...await st(n.circle,n.deskKeys,o,c),gathering_key:r,grants:await Se(o,Ae(c.devices,ut(e)),[s])};return{command:{do:"open_doors",gathering:t,step:l},bodies:o.bodies}}var Zt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function _n(e){return R(Zt(e),"no_key"),e}var ua=["keys_moved","keys_renewed","keys_incomplete"];async function _o({at:e,send:t,newer:n},o){for(let s=1;;s++){let r=await e(),i=await t(await o(r));if(i.outcome!=="refused"||!ua.includes(i.code??"")||s===5)return i;await n(r.held.roster.seen.number)}}var $a=4e3,H=e=>Zt(e.held.value);function ft(e){let{desk:t,ring:n}=e.lanes,o=_n(e.held.value);if(!t.value||!n.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=n.value;return{held:o,desk:t.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function Oo(e){return await $t(e.keys,t=>t!=="looking"),await $t(e.lanes.desk,Boolean),await $t(e.lanes.ring,Boolean),H(e)||await $t(e.held,Zt),!!_n(e.held.value)}var F=(e,t)=>_o({at:async()=>ft(e),send:({command:n,texts:o,bodies:s})=>e.send(n,o,s),newer:n=>fa(e,n)},t),fa=(e,t)=>$t(e.held,n=>!!(n?.roster&&n.roster.seen.number>t)),$t=(e,t)=>new Promise(n=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),n()),s=setTimeout(o,$a),r=e.subscribe(i=>{t(i)&&o()})});var Re=(e,t,n)=>`${e} ${e===1?t:n}`,rt={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},So={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Me={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Co={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},To={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},Jt={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},ve={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},_={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>Re(e,"person asked for you","people asked for you"),waits:e=>Re(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>Re(e,"person","people"),seats:(e,t)=>`${Re(e,"participant","participants")}, ${Re(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>Re(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},me={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},S={title:"Crisis lines",notice:"First, check one crisis line",report:"Nobody is named to whom people can report a facilitator",reportText:"Whoever runs this server names someone outside of the circles: the key report in afterglow.toml. It is shown at the door and after each gathering.",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},I={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>Re(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",nameless:"a name that was let go",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",hasStep:"has a step",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},M={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},je={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},te={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},x={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",doors:"Who comes late",doorsHint:"You let them in, never while someone speaks. Whoever was here comes back at any time.",doorsOf:{until_check_in:"Until the check-in is over, then between two parts",any_boundary:"Between two turns, all evening",closed_once_begun:"Closed once it has begun"},agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Be=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var ha=24,ba=137.5;function No({people:e,leads:t,waiting:n}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,ha-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),i=[_.seats(e,t),n?_.waits(n):""].filter(Boolean).join("; ");return a`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${i}>
${o.map((c,l)=>{let m=(l/s*360-90)*(Math.PI/180);return a`<circle key=${l} class=${c} style=${{"--h":String((25+l*ba)%360)}}
cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
<text y="4" text-anchor="middle" aria-hidden="true">${_.people(e)}</text>
</svg>`}function Do(e){let n=e[0],o=e[e.length-1]-n||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(i=>4+(i-n)/o*92);for(let i=1;i<r.length;i++)r[i]=Math.max(r[i],r[i-1]+s);for(let i=r.length-1,c=96;i>=0;i--,c-=s)r[i]=Math.min(r[i],c);return e.length===1?[50]:r}var ga=24;function ka(e,t){let n=co(e,pe(),t);return n===0?`${Ht(new Date(e))==="evening"?_.near.tonight:_.near.today} ${ce(e)}`:n===1?`${_.near.tomorrow} ${ce(e)}`:n>1&&n<7?mo(e):He(e)}function Po({gatherings:e,now:t}){if(!e.length)return a`<p class="weeks-none small soft">${_.noDate}</p>`;let n=e.map(l=>Number(l.at)),o=Do(n).map(l=>document.dir==="rtl"?100-l:l),s=e.findIndex(l=>!l.past),r=_.weeks(e.filter(l=>l.past).map(l=>He(Number(l.at))),e.filter(l=>!l.past).map(l=>`${He(Number(l.at))} ${ce(Number(l.at))}`)),i=[];for(let l of[s,e.length-1,0,...e.keys()])l>=0&&i.every(m=>Math.abs(o[m]-o[l])>=ga)&&i.push(l);let c=l=>l<12?"start":l>88?"end":"middle";return a`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
<line class="way" x1="0" x2="100%" y1="14" y2="14" />
${e.map((l,m)=>a`<circle key=${l.id} class=${l.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
${i.map(l=>a`<text key=${l} class=${l===s?"next":""} x=${`${c(o[l])==="start"?0:c(o[l])==="end"?100:o[l]}%`} y="42"
text-anchor=${c(o[l])}>${l===s?ka(n[l],t):He(n[l])}</text>`)}
</svg>`}var wa=60*6e4,ya=240*6e4;function Ao({card:e,title:t,canOpen:n,now:o=Date.now()}){let s=C(),i=e.gatherings.filter(p=>!p.past)[0],c=i?Number(i.at)-o:1/0,l=!e.phase&&n&&c<wa&&c>-ya,m=async()=>{let p=Et(e.id),$=await s.run("open",async()=>await Oo(p)&&F(p,u=>at(u,i.id)));p.close(),$&&(location.hash=`#/circle/${e.id}`)},d=[Me[e.entry],rt[e.medium],_.seats(e.members,e.facilitators)].join(" \xB7 ");return a`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
<${No} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
<div class="head">
<h3 id=${`c-${e.id}`} dir="auto">${t}</h3>
<p class="soft small">${d}</p>
${e.phase&&a`<p class="live">${Jt[e.phase]}</p>`}
</div>
<div class="what">
<${Po} gatherings=${e.gatherings} now=${o} />
${i&&!e.phase&&a`<p class="small">${_.gathering(i.number)}: ${j(Number(i.at),void 0,o)}, ${ce(Number(i.at))}</p>`}
${e.facilitators<2&&a`<p class="soft small">${_.alone}</p>`}
</div>
<div class="acts">
${e.phase?a`<a class="btn primary" href=${`#/circle/${e.id}`}>${_.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${_.details}</a>`:l?a`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${_.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`:a`<a class="btn" href=${`#/desk/${e.id}`}>${_.prepare}</a>`}
<p role="alert" class="refusal">${s.sentence}</p>
</div>
</article>`}function Mo({circles:e,titleOf:t}){let n=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return a`<section class="needs" aria-label=${_.needs} aria-live="polite">
${n.map(s=>a`<div class="need urgent" key=${`s${s.id}`}>
<p><b>${_.signals(s.signals)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn primary" href=${`#/circle/${s.id}`}>${_.goThere}</a>
</div>`)}
${o.map(s=>a`<div class="need" key=${`w${s.id}`}>
<p><b>${_.waits(s.waiting)}</b> <span dir="auto">${_.inCircle(t(s))}</span></p>
<a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${_.seeWho}</a>
</div>`)}
</section>`}var va=()=>import("./field-qr-IKMP5F3X.js").then(e=>e.Qr);function ht({id:e,title:t,label:n,link:o,says:s,done:r,shareText:i,onDone:c,children:l}){let[m,d]=h(""),[p,$]=h(!1),u=U(null),b=U(null);D(()=>b.current?.focus(),[]);let g=async()=>{try{await navigator.clipboard.writeText(o),d(O.copied)}catch{u.current?.focus(),u.current?.select(),d(O.copyFailed)}},f=()=>navigator.share({title:i,url:o}).catch(()=>{});return a`<section class="shown-link" aria-labelledby=${`${e}-title`}>
<h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${t}</h3>
${s.map(v=>a`<p key=${v}>${v}</p>`)}
<label class="visually-hidden" for=${e}>${n}</label>
<input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
onFocus=${v=>v.currentTarget.select()} />
<div class="row">
<button type="button" class="btn primary" onClick=${g}>${O.copy}</button>
${"share"in navigator&&a`<button type="button" class="btn" onClick=${f}>${O.share}</button>`}
<button type="button" class="btn" aria-expanded=${p} onClick=${()=>$(!p)}>${p?O.qrHide:O.qr}</button>
<button type="button" class="btn quiet" onClick=${c}>${r}</button>
</div>
${p&&a`<figure class="qr-shown"><${Wt} load=${va} text=${o} label=${O.qrOf(n)} /><figcaption class="small soft">${O.qrHint}</figcaption></figure>`}
${l}
<p role="status" class="told">${m}</p>
</section>`}function Bo(){let[e,t]=h(null),n=C(),o=async s=>{let r=await n.run(String(s),()=>X("/api/links",{for_me:s}));r&&t({link:r.link,forMe:s})};return a`<div class="panel"><h3>${me.title}</h3>
<p class="soft">${me.lead}</p>
${e?a`<${ht} key=${e.link} id="facilitator-link" title=${e.forMe?me.back:me.invite} label=${me.linkLabel} link=${e.link}
says=${[e.forMe?me.backShown:me.inviteShown,me.once]} done=${me.done} onDone=${()=>t(null)} />`:a`<ul class="offers">
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!1)}>${me.invite}</button><p class="soft small">${me.inviteHint}</p></li>
<li><button class="btn" disabled=${!!n.busy} onClick=${()=>o(!0)}>${me.back}</button><p class="soft small">${me.backHint}</p></li>
</ul>`}
<p role="alert" class="refusal">${n.sentence}</p>
</div>`}function Io(e){let[t,n]=h(new Map),o=e.map(s=>s.id).join();return D(()=>{let s=!0;return o&&It(o.split(",")).then(r=>s&&n(r)),()=>{s=!1}},[o]),s=>t.get(s.id)?.title||_.untitled(s.spoken)}function Eo(){let{desk:e,stale:t,sentence:n,load:o}=qt(),s=C(),r=Io(e?.circles??[]);if(D(()=>{Ot()},[]),!e&&n)return a`<${we} sentence=${n} onAgain=${o} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.circles}</h1><p role="status">${O.loading}</p></main>`;let i=_.greeting[Ht()],c=()=>s.run("sign-out",()=>X("/api/sign-out",{})).then(l=>l&&location.replace("#/"));return a`<main class="page desk">
<header>
<div><p class="soft small" dir="auto">${e.practice}</p><h1>${i}</h1></div>
<a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${_.newCircle}</a>
</header>
<p role="status" class=${t?"notice":"visually-hidden"}>${t?O.offline:""}</p>
<${Mo} circles=${e.circles} titleOf=${r} />
${!e.crisis_line_confirmed&&a`<section class="notice with-act" aria-labelledby="line-notice">
<div><h2 id="line-notice">${S.notice}</h2><p>${S.noticeText}</p></div>
<a class="btn" href="#/desk/lines">${S.look}</a>
</section>`}
${dt.value.known&&!dt.value.known.report&&a`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${S.report}</h2><p>${S.reportText}</p></section>`}
<section class="circles" aria-labelledby="circles-title">
<h2 id="circles-title" class="visually-hidden">${_.circles}</h2>
${e.circles.map(l=>a`<${Ao} key=${l.id} card=${l} title=${r(l)} canOpen=${e.crisis_line_confirmed} />`)}
${!e.circles.length&&a`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${_.none}</h3><p class="soft">${_.noneHint}</p></div>`}
</section>
<section class="practice" aria-labelledby="practice-title">
<h2 id="practice-title">${_.practice}</h2>
<div class="panels">
<${Bo} />
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
</main>`}var fe={title:"Someone to get in touch with",hint:"Kept until it is done, or for 90 days. Who and why, and nothing else.",why:{asked:"asked to be contacted",left:"was not there at the end",absent:"did not come"},you:"you see to it",sees:e=>`${e} sees to it`,take:"I see to it",takeOf:e=>`I see to it: ${e}`,done:"Done",doneOf:e=>`Done: ${e}`,isDone:"done"},Ke={title:"Record of controls",count:e=>In(e,"1 control so far.","# controls so far."),what:"Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.",head:"Head",at:e=>`At the release of ${e}`,changed:e=>`The record at the release of ${e} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`};function Qt({room:e}){let t=C(),n=e.lanes.desk.value,o=Object.entries(n?.follow_ups??{}).sort(([,i],[,c])=>Number(i.done)-Number(c.done)||Number(i.since)-Number(c.since));if(!n||!o.length)return null;let s=e.lanes.member.value?.person,r=i=>t.run(i.person,()=>e.send(i));return a`<section class="panel card" aria-labelledby="follow-title">
<h2 id="follow-title">${fe.title}</h2>
<p class="soft small">${fe.hint}</p>
${o.map(([i,c])=>{let l=e.words(c.name),m=c.owner&&(c.owner===s?fe.you:fe.sees(e.words(n.members[c.owner]?.name))),d={person:i,since:c.since};return a`<div key=${i} class="waiting-one">
<p><b dir="auto" translate="no">${l}</b> <span class="small soft" dir="auto">${[fe.why[c.why],j(Number(c.since)),c.done?fe.isDone:m].filter(Boolean).join(" \xB7 ")}</span></p>
${!c.done&&a`<div class="row">
${c.owner!==s&&a`<button class="btn" disabled=${!!t.busy} aria-label=${fe.takeOf(l)} onClick=${()=>r({do:"take_follow_up",...d})}>${fe.take}</button>`}
<button class="btn" disabled=${!!t.busy} aria-label=${fe.doneOf(l)} onClick=${()=>r({do:"follow_up_done",...d})}>${fe.done}</button>
</div>`}
</div>`})}
<p role="alert" class="refusal">${t.sentence}</p>
</section>`}function xa(e,t){let n=e?.records??{},o={},s=[];for(let[r,{record:i}]of Object.entries(t?.past??{})){if(!i)continue;let c=`${i.count} ${i.head}`;n[r]?n[r]!==c&&s.push(r):o[r]=c}return{changed:s,fresh:o}}function Lo(e){let t=e.held.peek(),{changed:n,fresh:o}=xa(t,e.lanes.desk.value);return t&&Object.keys(o).length&&(t.records={...t.records,...o},Qe(t).catch(()=>{})),n}function Xt({room:e}){let t=e.lanes.desk.value,[n,o]=h([]);if(D(()=>o(Lo(e)),[t?.past,e.held.value?.circle]),!t?.record)return null;let s=Object.entries(t.past).filter(([,r])=>r.record).sort(([,r],[,i])=>Number(i.released_at)-Number(r.released_at));return a`<section class="panel card record" aria-labelledby="record-title">
<h2 id="record-title">${Ke.title}</h2>
${n.map(r=>a`<p key=${r} role="alert" class="notice">${Ke.changed(j(Number(t.past[r]?.planned_at)))}</p>`)}
<p>${Ke.count(t.record.count)} <span class="soft small">${Ke.head}</span> <code>${t.record.head}</code></p>
<p class="soft small">${Ke.what}</p>
${s.slice(0,3).map(([r,i])=>a`<p key=${r} class="small">${Ke.at(j(Number(i.planned_at)))}: <code>${i.record?.head}</code></p>`)}
</section>`}var xe={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},Ce={title:"This browser does not hold the desk\u2019s keys",works:"What still works: your desk, the dates of your circles, and the crisis lines.",worksNot:"What does not: reading names and words, letting people in, inviting, opening doors.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},G={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},he={on:"For tonight only",onOf:e=>`For tonight only: ${e}`,onNote:"They hold the circle until the release. Then their seat and their keys end by themselves.",off:"For good after all",offOf:e=>`For good after all: ${e}`,offNote:"They keep the circle\u2019s keys after the release.",mark:"until the release",mine:"You hold this circle for tonight. With the release your part in it ends by itself."},q={title:"Someone leaves the circle",hint:"Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,newLink:"The link they came with opens nothing any more; a new one is among your invitations.",eyes:"A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.",busy:"Making new keys for everyone who stays\u2026"},z={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",some:e=>`You read first what comes from ${mt(e.filter(Boolean))}.`,newcomers:"newcomers",hold:"Read everyone first from now on",ofNewcomers:"Read newcomers first",ofOne:"Read one person first",behind:"Something they said before this waits above.",giveBack:"Give back",giveBackTo:e=>`Give back: ${e}`,note:e=>`A note for ${e}, if you like. Only they and the desk read it.`,giveBackNote:"Give back with this note",giveBackNoteTo:e=>`Give back with this note: ${e}`,gaveBack:e=>`Given back to ${mt(e)}.`,stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show it to the circle: ${e}`,unread:"These words cannot be opened here."},P={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},bt={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"},On={text:"Somebody erased themselves from this circle. New keys are being made for those who stay.",evening:"Whoever held this circle for the evening is out again. New keys are being made for those who stay."};function Ho({room:e,onSheet:t}){return H(e)?null:a`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
<h2 id="no-keys-title">${Ce.title}</h2>
<p>${Ce.works}</p><p>${Ce.worksNot}</p><p>${Ce.how}</p><p class="soft small">${Ce.alone}</p></div>
<button type="button" class="btn" onClick=${t}>${Ce.sheet}</button>
</section>`}async function en({circle:e,deskKeys:t},n,o){let s=Ee(n.secret);return o.desk||o.person?`${s} ${await Vn(e,t,n,o)}`:s}var gt=e=>Ln(e.split(" ")[0]);async function Wo({circle:e,desk:t},n,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:Un(e,t,{invitation:n,secret:gt(o)},s)}var Ro=new Map;function kt(e,t){let n=`${e} ${Ee(t)}`,o=Ro.get(n);if(o)return o;let s=Tt(e,t);return Ro.set(n,s),s}var it=({circle:e,words:t},{agreements:n,version:o}={})=>({title:t(e.title),about:t(e.about),agreements:n??e.agreements.map(t),agreements_version:o??e.agreements_version,led_by:e.led_by.map(t)}),Sn=(e,t,n,o,s)=>to(e,t,n.page,o,JSON.stringify(s));async function tn(e,t,n,o){let s=Object.entries(e.desk.invitations).filter(([,i])=>i.secret),r=await Promise.all(s.map(async([i,c])=>{let l=await kt(e.held.circle,gt(e.words(c.secret)));return[i,o.add(await Sn(e.held.circle,i,l,t,n))]}));return Object.fromEntries(r)}var _a=({circle:e,desk:t})=>({audience:"desk",owner:e,number:t.number,public:t.agree}),be=()=>({invitation:L(),secret:eo(),page:L(),kept:L()});async function Ie(e,{invitation:t,secret:n,page:o,kept:s},{reusable:r,expires:i,desk:c=!1,person:l=null},{says:m=it(e),pin:d=e.held.desk}={}){let{circle:p}=e.held,$=await kt(p,n),u=await zn($.token),b={circle:p,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:g,wraps:f}=await Ue(b,0,await en(e.held,{invitation:t,secret:n},{desk:c,person:l}),e.held.device,[_a(e.held)]);return{command:{do:"invite",invitation:t,hash:u,reusable:r,expires:i,page:o,secret:s,...l?{person:l}:c&&{desk:c}},bodies:{[o]:await Sn(p,t,$,d,m),[s]:ke(e.held.person,g,f)}}}async function nn(e,t,n=be()){let{step:o,bodies:s,pin:r}=await Fo(e,[t,...Ko(e)],ut(e)(t)),i=e.desk.members[t]?.link?await Oa(e,n,r,Yo(e,t)):void 0;return{command:{do:"remove",person:t,step:o,...i&&{link:i.link}},bodies:{...s,...i?.bodies}}}async function Oa(e,t,n,o){let{command:s,bodies:r}=await Ie(e,t,{reusable:!0,expires:0},{says:o,pin:n});if(s.do!=="invite")return;let{invitation:i,hash:c,page:l,secret:m}=s;return{link:{invitation:i,hash:c,page:l,secret:m},bodies:r}}async function jo(e,t){let{step:n,bodies:o}=await Fo(e,[t,...Ko(e)]);return{command:{do:"renew_keys",after:t,step:n},bodies:o}}var Ko=e=>e.desk.renew_after??[];async function Fo(e,t,n=!1){let{held:o,desk:s,running:r}=e,{circle:i}=o,c=$e(),l=ot(o,r),m=W=>!t.includes(W),d=n||s.renew_desk?await Jn(i,o.deskKeys):void 0,p=d?.keys??o.deskKeys,$=o.circleKeys[l.circleKey.number];R($,"no_key");let u=await pt(i,p,c,{what:"circle",owner:i,number:l.circleKey.number+1,before:$});l.circleKey=u.state;let[b]=l.gatheringKeys,g=b&&await pt(i,p,c,{what:"gathering",owner:b.gathering,number:b.number+1});g&&(l.gatheringKeys=[{gathering:b.gathering,...g.state}]),l.devices=zt(l.devices,W=>W in s.members).map(W=>m(W.member)?W:{...W,ended:!0});let f=Ae(l.devices,m),v=g?Ae(f,Sa(e)):[];return{step:{...await st(i,p,c,l),circle_key:u.record,...g&&{gathering_key:g.record},...d&&{desk:c.add(d.record)},grants:[...await Se(c,f,[u.gift]),...g?await Se(c,v,[g.gift]):[],...d?await Se(c,Ae(f,ut(e)),await Ut(i,p)):[]],...d&&{pages:await tn(e,Le(p),Yo(e,t[0]),c)}},bodies:c.bodies,pin:d?Le(p):o.desk}}var Sa=e=>t=>ut(e)(t)||e.seats.includes(t);function Yo(e,t){let n=e.desk.members[t]?.name;return it({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==n)}})}function on({room:e}){let t=C(),[n]=e.lanes.desk.value?.renew_after??[],o=!!n&&H(e)&&e.connection.value.state==="live";return D(()=>{o&&t.run("renew",()=>F(e,s=>jo(s,n)))},[o,n]),n?a`<p role="status" class="notice">${e.lanes.desk.value?.renew_desk?On.evening:On.text} ${t.sentence}</p>`:null}var sn=65,Ca=32;async function Cn({held:e,desk:t,words:n,sealed:o},s){let r=t.waiting[s],i=t.invitations[r?.invitation??""];R(r?.device&&r.proof&&r.invitation&&i,"not_proven");let c=St(o(r.proof)??"");R(c.length===3*sn+Ca,"not_proven");let[l,m,d]=[0,1,2].map(g=>c.slice(g*sn,(g+1)*sn)),p=n(i.secret),$=await Wo(e,r.invitation,p),u={member:$.person??s,device:r.device,agree:l,sign:m,self:d};await Rn(e.circle,r.invitation,await kt(e.circle,gt(p)),u,ze(c.slice(3*sn)));let b=[...e.roster.devices.values()].some(g=>g.member===s);return R(!b||$.person===s,"not_proven"),R((i.person??null)===$.person&&($.desk||!i.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function lt(e,t){let n=e.desk.waiting[t];return R(n,"not_proven"),!n.device||e.held.roster.devices.has(n.device)?Na(e,t):Ta(e,t)}async function Ta(e,t){let{held:n,running:o}=e,{newcomer:s,desk:r,back:i}=await Cn(e,t),c={...s,ended:!1},l=$e(),m=o&&(!i||r||e.seats.includes(s.member)),d=[vo(n),...m?[xn(n,o),...i?await xo(n,o):[]]:[],...r?await Ut(n.circle,n.deskKeys):[]],p=ot(n,o);p.devices=[...zt(p.devices,b=>b in e.desk.members),c];let $={...await st(n.circle,n.deskKeys,l,p),admission:l.add(await Gn(n.circle,n.deskKeys,s,{roster:p.number,keys:d.map(b=>b.named)})),grants:await Se(l,[c],d)},u=i?void 0:await Go(e,t,l,c);return{command:{do:"admit",person:t,step:$,...u&&{name:u}},bodies:l.bodies}}async function Na(e,t){let{held:n,running:o}=e,s=$e(),r=Ae([...n.roster.devices.values()],l=>l===t),i=o?await Se(s,r,[xn(n,o)]):[],c=await Go(e,t,s);return{command:{do:"admit",person:t,...i.length&&{grants:i},...c&&{name:c}},bodies:s.bodies}}async function Go({held:e,desk:t,sealed:n},o,s,r){let i=t.waiting[o].name,{author:c,sealed:l,wraps:m}=Xe(n(i)??"");if(m.some(u=>jn(u).audience==="circle"))return;let d={circle:e.circle,gathering:null,author:o,kind:"name",id:i,turn:null},p=u=>u===r?.device?r:e.roster.devices.get(u),$=Je(e,"circle");return R($&&c===o,"wrong_author"),s.bodies[i]=ke(c,l,[...m,await Dt(d,l,m,p,Bt(e),$)]),i}var an=({knock:e})=>a`${e.stop&&a`<p class="problem"><b>${xe.unproven}.</b> ${xe.unprovenHint}</p>`}
${e.alike&&a`<p><span class="mark stale" dir="auto">${xe.alike(e.alike)}</span></p>`}`,rn=e=>e.back?xe.back(e.back):e.desk?xe.desk:"";var Da=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function qo(e){return[...e.normalize("NFKD").toLowerCase()].map(n=>Da.get(n)??n).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function zo(e,t){let n=qo(e);return n?t.find(o=>qo(o)===n):void 0}function ln(e){let[t,n]=h({}),o=e.lanes.desk.value,s=H(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),i=r.map(([c,l])=>`${c} ${l.proof} ${o?.invitations[l.invitation??""]?.secret}`).join();return D(()=>{let c=!0;for(let[l]of s?r:[])Pa(e,l).then(m=>c&&n(d=>({...d,[l]:m})));return()=>{c=!1}},[e,s,i]),c=>{let l=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([p])=>p!==c).map(([,p])=>e.words(p.name)),d=t[c]??{good:s};return{...d,alike:d.back?void 0:zo(l,m)}}}async function Pa(e,t){try{let n=ft(e),{newcomer:o,desk:s,back:r}=await Cn(n,t);return{good:!0,desk:s&&!r,back:r?n.words(n.desk.members[o.member]?.name):void 0}}catch(n){return{good:!(n instanceof qe),stop:n instanceof qe?n.sentence:void 0}}}function Vo({room:e,desk:t}){let n=C(),o=ln(e),s=H(e),r=Object.entries(t.waiting),i=l=>n.run(l,()=>F(e,m=>lt(m,l))),c=l=>n.run(l,()=>e.send({do:"decline",person:l}));return a`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
<h2>${k.waiting} ${r.length>0&&a`<span>${r.length}</span>`}</h2>
<p role="status" class="visually-hidden">${n.busy?xe.admitting:r.map(([,l])=>e.words(l.name)).join(", ")}</p>
<ul>${r.map(([l,m])=>{let d=e.words(m.name),p=o(l),$=[rn(p)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return a`<li key=${l} class="between">
<div><p><b dir="auto">${d}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${an} knock=${p} /></div>
<div class="row">
${s&&!p.stop&&a`<button class="btn small primary" disabled=${!!n.busy} aria-label=${`${k.admit}: ${d}`} onClick=${()=>i(l)}>${k.admit}</button>`}
<${de} label=${k.decline} name=${`${k.decline}: ${d}`} ask=${k.declineAsk(d)} yes=${k.declineYes} no=${k.declineNo} busy=${n.busy===l} onYes=${()=>c(l)} />
</div>
</li>`})}</ul>
<p role="alert" class="refusal">${n.sentence}</p>
</section>`}var ct=240,Fe={least:3,most:12,usual:8},Uo=20,Aa=["closing","release"],Tn=e=>e.segment.map(t=>({id:L(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),Zo=(e,t)=>(t-1)%Math.max(1,e.gathering.length),Jo=e=>!Aa.includes(e.from.kind);function Ye(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=ct?t:0}var Nn=e=>e.reduce((t,n)=>t+(n.out?0:Ye(n)),0);function Qo(e,t){let n=e.from.each[t],o=Ye(e);if(n===void 0||o===e.from.minutes)return n;let s=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(s,e.from.each_seconds??1/0)}function Xo({gathering:e,at:t,zone:n,theme:o,parts:s,doors:r}){let i={},c=m=>{if(!m.trim())return;let d=L();return i[d]=m.trim(),d},l=s.filter(m=>!m.out).map(({id:m,from:d,prompt:p,...$})=>({id:m,kind:d.kind,minutes:Ye({id:m,from:d,prompt:p,...$}),each_seconds:d.each_seconds,breath_seconds:d.breath_seconds,title:c(d.title),prompt:c(p),mode:d.mode}));return{plan:{gathering:e,at:t,zone:n,minutes:Nn(s),theme:c(o),agenda:l,...r&&{doors:r}},bodies:i}}var cn=e=>/^\d+$/.test(e.trim())&&Number(e)<=ct?Number(e):0;function es({id:e,plan:t,room:n,onDone:o}){let[s,r]=h({}),[i,c]=h([]),l=U(null),m=C();D(()=>l.current?.focus(),[]);let d=u=>s[u]??String(t.segments[u].minutes),p=t.agenda.reduce((u,b)=>u+cn(d(b)),0);return a`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let b=[...t.agenda.filter(f=>!cn(d(f))).map(f=>({id:`now-${f}`,sentence:x.minutesBad})),...p>ct?[{id:`now-${t.agenda[0]}`,sentence:x.sumTooLong}]:[]];if(c(b),b.length)return;let g=Object.fromEntries(t.agenda.filter(f=>cn(d(f))!==t.segments[f].minutes).map(f=>[f,cn(d(f))]));(!Object.keys(g).length||await m.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:g})))&&o()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${l}>${je.minutesTitle}</h3>
<p class="hint">${je.minutesHint}</p>
<${ee} problems=${i} summary=${O.summary} />
<ol class="parts">${t.agenda.map(u=>{let b=n.words(t.segments[u].title)||ve[t.segments[u].kind];return a`<li key=${u}><span dir="auto">${b}</span>
<span class="plan-minutes"><${E} id=${`now-${u}`} label=${x.minutesOf(b)} bare value=${d(u)} problem=${Y(i,`now-${u}`)}
onValue=${g=>r({...s,[u]:g})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${x.sum(p)}</b> <span class="soft">${x.ends(ce(Number(t.at)+p*6e4))}</span></p>
<p role="alert" class="refusal">${m.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!m.busy}>${je.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function Dn({id:e,plan:t,room:n,people:o,large:s,onSheet:r}){let[i,c]=h(!1),l=Number(t.at),m=n.words(t.theme),d=Math.max(3,Math.min(12,o||8));return a`<div class=${`planned${s?" large":""}`}>
<p class="when"><b>${j(l)}</b> <span>${We(l,t.minutes)}</span></p>
${!tt(l,t.zone,pe())&&a`<p class="soft small">${k.inZone(`${j(l,t.zone)}, ${We(l,t.minutes,t.zone)}`,et(t.zone))}</p>`}
<p class="soft small">${_.gathering(t.number)}${m&&a`: <span dir="auto">${m}</span>`}</p>
${t.doors&&a`<p class="soft small">${x.doors}: ${x.doorsOf[t.doors]}</p>`}
<details><summary>${k.agenda(t.minutes)}</summary>
${i?a`<${es} id=${e} plan=${t} room=${n} onDone=${()=>c(!1)} />`:a`<ol class="parts">${t.agenda.map(p=>{let $=t.segments[p],u=$.each?.[d];return a`<li key=${`${e}-${p}`}>
<span><span dir="auto">${n.words($.title)||ve[$.kind]}</span>${u&&a`<small class="soft"> ${x.each(Be(u),d)}</small>`}</span>
<span>${$.minutes}</span></li>`})}</ol>
<div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${je.minutes}</button>
<button type="button" class="btn small quiet" onClick=${r}>${je.sheet}</button></div>`}
</details>
</div>`}var Ma=60*6e4;function ts({room:e,circle:t,desk:n,home:o,running:s,onPlan:r,onSheet:i}){let c=C(),l=Object.entries(n.planned).filter(([f])=>f!==s?.id).sort(([,f],[,v])=>Number(f.at)-Number(v.at)),[m,...d]=l,p=Object.values(n.members).filter(f=>f.role==="participant").length,$=async f=>{await c.run("open",()=>F(e,v=>at(v,f)))&&(location.hash=`#/circle/${t.id}`)},u=f=>c.run("unplan",()=>e.send({do:"unplan",gathering:f})),b=o&&!o.crisis_line_confirmed,g=()=>{if(b)return a`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!n.can.open_doors||!H(e))return null;let f=Number(m[1].at);return f-Date.now()<Ma?a`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:a`<${de} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${j(f)}, ${ce(f)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return a`<section class="panel next" aria-labelledby="next-title">
${s&&a`<div class="live-now"><p class="live">${Jt[s.phase]}</p><p class="soft small">${_.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${k.enter}</a></div>`}
<h2 id="next-title">${k.next}</h2>
${m?a`<${Dn} id=${m[0]} plan=${m[1]} room=${e} people=${p} large onSheet=${()=>i(m[0])} />
${g()}
<p role="alert" class="refusal">${c.sentence}</p>`:a`<p class="soft">${k.nothing}</p>`}
<div class="row">
<button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(n.past).length?k.plan:k.planFirst}</button>
${m&&a`<${de} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
</div>
${d.length>0&&a`<h3>${k.later}</h3><ul class="later">${d.map(([f,v])=>a`<li key=${f}>
<${Dn} id=${f} plan=${v} room=${e} people=${p} onSheet=${()=>i(f)} />
<${de} label=${k.unplan} name=${`${k.unplan}: ${_.gathering(v.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(f)} />
</li>`)}</ul>`}
</section>`}var ne={title:"Emergency cards",hint:"Sealed until you open one. Opening is recorded, and its person is told by whom and when.",open:"Open emergency card",openOf:e=>`Open emergency card of ${e}`,yes:"Open it",no:"Not now",sure:e=>`${e} is told that you opened it, and when.`,of:e=>`Emergency card of ${e}`,call:"Call",where:"Where they are",helps:"What helps",nothing:"Nothing can be read on it.",away:"Lay it away"};var ns=e=>e.lanes.member.value?.cards??{};function mn({room:e,person:t,name:n,among:o=!1}){let{ask:s,sentence:r}=nt(e),i=e.lanes.desk.value?.cards?.[t],c=ns(e)[t];if(i===void 0)return null;if(!c)return a`<${ye} label=${o?ne.openOf(n):ne.open} sure=${ne.sure(n)} yes=${ne.yes} no=${ne.no} kind="wide" act=${()=>s({do:"open_card",person:t,number:i})} /><${Z} sentence=${r} />`;let l=fo(e.words(c));return a`<section class="card emergency" aria-label=${ne.of(n)}>
<h2 dir="auto">${ne.of(n)}</h2>
<dl>
${(l.who||l.number)&&a`<dt>${ne.call}</dt><dd dir="auto" translate="no">${l.who} ${l.number&&a`<a class="btn" href=${`tel:${l.number.replace(/[^+\d*#]/g,"")}`}>${l.number}</a>`}</dd>`}
${l.where&&a`<dt>${ne.where}</dt><dd dir="auto" translate="no">${l.where}</dd>`}
${l.helps&&a`<dt>${ne.helps}</dt><dd dir="auto" translate="no">${l.helps}</dd>`}
</dl>
${ho(l)&&a`<p class="soft">${ne.nothing}</p>`}
<button class="btn" onClick=${()=>s({do:"close_card",person:t})}>${ne.away}</button>
<${Z} sentence=${r} />
</section>`}function os({room:e}){let t=e.lanes.desk.value?.members??{};return a`${Object.keys(ns(e)).map(n=>a`<${mn} key=${n} room=${e} person=${n} name=${e.words(t[n]?.name)} />`)}`}function ss({room:e}){let t=e.lanes.desk.value,n={...t?.waiting,...t?.members},o=Object.keys(t?.cards??{}).filter(s=>n[s]);return o.length?a`<details><summary>${ne.title}</summary>
<p class="soft small">${ne.hint}</p>
<ul class="names">${o.map(s=>a`<li key=${s} class="stack"><${mn} room=${e} person=${s} name=${e.words(n[s].name)} among /></li>`)}</ul>
</details>`:null}function wt({id:e,label:t,value:n,options:o,onValue:s}){return a`<fieldset class="choice">
<legend>${t}</legend>
<div>${o.map(r=>a`<label key=${r.value}>
<input type="radio" name=${e} value=${r.value} checked=${r.value===n} onChange=${()=>s(r.value)} />
<span><b>${r.label}</b>${r.hint&&a`<small>${r.hint}</small>`}</span>
</label>`)}</div>
</fieldset>`}var Ba=()=>`${location.origin}${location.pathname}`,dn=(e,t)=>`${Ba()}#/invitation/${e}/${Ee(t)}`,as=(e,t,n)=>`${e}/${t}/${Ee(n)}`,rs=()=>`${location.host}${location.pathname}#/words`;var Ia=1440*6e4,Ea=14,La=180;function pn({room:e,circle:t,hands:n,onMade:o,onCancel:s}){let[r,i]=h(t.entry==="drop_in"?"many":"one"),[c,l]=h(String(Ea)),[m,d]=h(!0),[p,$]=h([]),u=U(be()),b=C();return a`<form class="stack" onSubmit=${async f=>{f.preventDefault();let v=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=La;if($(v?[]:[{id:"days",sentence:M.daysBad}]),!v)return;let N=!n&&r==="many",W=Date.now()+Number(c)*Ia,{secret:V}=u.current;if(!await b.run("invite",()=>F(e,_e=>Ie(_e,u.current,{reusable:N,expires:W,desk:n}))))return;let re=n&&m?await b.run("link",()=>X("/api/links",{for_me:!1})):void 0;n&&m&&!re||o({link:re?as(re.link,t.id,V):dn(t.id,V),secret:V,reusable:N,expires:W,hands:n,speakable:!re})}} novalidate autocomplete="off">
<${ee} problems=${p} summary=${O.summary} />
${n?a`<p class="soft small">${G.handsHint}</p><${wn} id="invite-new-here" on=${m} hint=${G.newHereHint} onChange=${d}>${G.newHere}</${wn}>`:t.entry==="drop_in"&&a`<${wt} id="invite-kind" label=${M.kind} value=${r} onValue=${i} options=${[{value:"many",label:M.reusable,hint:M.reusableHint},{value:"one",label:M.single,hint:M.singleHint}]} />`}
<${E} id="days" label=${M.days} value=${c} onValue=${l} problem=${Y(p,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
<p role="status" class=${b.busy?"small soft":"visually-hidden"}>${b.busy?G.making:""}</p>
<p role="alert" class="refusal">${b.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!b.busy}>${M.create}</button><button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function un({made:e,spoken:t,onDone:n}){let o=e.back?G.wayTitle(e.back):e.hands?G.handsTitle:M.shownTitle,s=e.back?G.wayShown:e.hands?G.handsShown:e.reusable?M.shownMany:M.shown;return a`<${ht} key=${e.link} id="invitation-link" title=${o} label=${M.linkLabel} link=${e.link} shareText=${M.shareText}
says=${[s,M.once,M.until(j(e.expires))]} done=${M.done} onDone=${n}>
${e.speakable&&t!==void 0&&a`<${Ha} secret=${e.secret} spoken=${t} />`}
</${ht}>`}function Ha({secret:e,spoken:t}){let[n,o]=h([]);return D(()=>{qn(e).then(o)},[e]),n.length?a`<section class="spoken" aria-label=${G.wordsTitle}>
<h4>${G.wordsTitle}</h4>
<p class="seven" translate="no" lang="en">${n.join(" ")}</p>
<p>${G.number}: <b>${t}</b></p>
<p class="small soft">${G.wordsHint(rs())}</p>
</section>`:null}var Wa=10080*6e4;function is({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[i,c]=h(null),[l,m]=h(""),d=U({}),p=C(),$=H(e),u=e.lanes.member.value?.person,b=Object.entries(n.members).map(([y,T])=>({person:y,role:T.role,name:e.words(T.name)||k.nameless})),g=b.filter(y=>y.role!=="participant"),f=b.filter(y=>!g.includes(y)).sort((y,T)=>y.name.localeCompare(T.name)),v=[...g,...f].filter(y=>y.person!==u),N=async y=>{m(""),await p.run(`end-${y.person}`,()=>X("/api/ways-in/end",{circle:t.id,person:y.person}))&&m(Pe.memberDone(y.name))},W=async y=>{m("");let T=d.current[`link ${y.person}`]??=be(),Q=n.members[y.person]?.link;await p.run(`remove-${y.person}`,()=>F(e,ie=>nn(ie,y.person,T)))&&(delete d.current[`link ${y.person}`],m([q.done(y.name),Q&&q.newLink,q.eyes].filter(Boolean).join(" ")))},V=async({person:y,role:T,name:Q})=>{let ie=d.current[y]??=be(),vt=Date.now()+Wa;await p.run(`way-${y}`,()=>F(e,ca=>Ie(ca,ie,{reusable:!1,expires:vt,person:y,desk:T!=="participant"})))&&(delete d.current[y],c({link:dn(t.id,ie.secret),secret:ie.secret,reusable:!1,expires:vt,back:Q,speakable:!0}))},ae=y=>{c(y),r(!1)},re=async({person:y},T)=>p.run(`tonight-${y}`,()=>e.send({do:"for_tonight",person:y,on:T})),_e=$&&!e.lanes.member.value?.tonight,Ge=!!p.busy,yt=y=>[y.role!=="participant"&&To[y.role],n.members[y.person]?.tonight&&he.mark,n.with_a_step.includes(y.person)&&k.hasStep].filter(Boolean).join(" \xB7 ");return a`<section class="panel" aria-labelledby="people-title">
<h2 id="people-title">${k.people} <span>${b.length}</span></h2>
<ul class="names">${[...g,...f].map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>${yt(y)&&a`<small class="soft">${yt(y)}</small>`}</li>`)}</ul>
${!f.length&&a`<p class="soft small">${k.noPeople}</p>`}
<${ss} room=${e} />
${g.length<2&&a`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
${i?a`<${un} made=${i} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${pn} room=${e} circle=${t} hands onMade=${ae} onCancel=${()=>r(!1)} />`:$&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${G.hands}</button></div>`}
${v.length>0&&a`<details><summary>${Pe.members}</summary>
<p class="soft small">${Pe.membersHint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
${$&&a`<button type="button" class="btn small" disabled=${Ge} aria-label=${G.wayOf(y.name)} onClick=${()=>V(y)}>${G.way}</button>`}
${_e&&y.role!=="participant"&&a`<button type="button" class="btn small" disabled=${Ge} aria-label=${n.members[y.person]?.tonight?he.offOf(y.name):he.onOf(y.name)} onClick=${()=>re(y,!n.members[y.person]?.tonight)}>${n.members[y.person]?.tonight?he.off:he.on}</button>`}
${y.role==="participant"&&a`<${de} label=${Pe.member} name=${Pe.memberOf(y.name)} kind="btn small quiet" ask=${Pe.memberAsk(y.name)} yes=${Pe.memberYes}
busy=${Ge} onYes=${()=>N(y)} />`}</li>`)}</ul>
</details>
${$&&a`<details><summary>${q.title}</summary>
<p class="soft small">${q.hint}</p>
<ul class="names">${v.map(y=>a`<li key=${y.person} class="between"><span dir="auto">${y.name}</span>
<${de} label=${q.one} name=${q.oneOf(y.name)} kind="btn small quiet" ask=${y.role==="participant"?q.ask(y.name):q.askDesk(y.name)} yes=${q.yes} no=${q.no}
busy=${Ge} onYes=${()=>W(y)} /></li>`)}</ul>
</details>`}`}
<p role="status" class="told">${p.busy.startsWith("remove")?q.busy:p.busy.startsWith("way")?G.making:l}</p>
<p role="alert" class="refusal">${p.sentence}</p>
</section>`}function ls({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[s,r]=h(!1),[i,c]=h([]),l=C(),m=async d=>{d.preventDefault(),r(!1);let p=(n??t).trim(),$=/^https:\/\/[^\s]+$/.test(p);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=L();await l.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:p}))&&(o(null),r(!0))};return a`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
${!t&&a`<p class="soft small">${k.callNone}</p>`}
<form class="stack" onSubmit=${m} novalidate autocomplete="off">
<${ee} problems=${i} summary=${O.summary} />
<${E} id="call-link" label=${k.call} bare hint=${k.callHint} value=${n??t} onValue=${o}
problem=${Y(i,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
<div class="row"><button class="btn" disabled=${!!l.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
<p role="alert" class="refusal">${l.sentence}</p>
</form>
</section>`}function cs({room:e,circle:t,onRevise:n}){return a`<section class="panel" aria-labelledby="stand-title">
<h2 id="stand-title">${k.promises} <span>${k.version(t.agreements_version)}</span></h2>
<ol class="standing">${t.agreements.map(o=>a`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
${H(e)&&a`<div class="row"><button class="btn" onClick=${n}>${k.revise}</button></div>`}
</section>`}function $n({room:e,gathering:t}){let n=Bn(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[t??""]??{}).map(([i,c])=>{let[l,m]=[yn(e,c.arriving),yn(e,c.leaving)],d=l&&m?Gt.both(l,m):l||m&&Gt.leaving(m);return{person:i,said:d,name:e.words((o?.members[i]??o?.waiting[i])?.name)}}).filter(i=>i.said&&i.name);return r.length?a`<section class="card" aria-labelledby=${n}>
<h2 id=${n}>${Gt.desk}</h2>
<ul class="numbers">${r.map(i=>a`<li key=${i.person} class="small"><span dir="auto" translate="no">${i.name}</span> <span class="soft">${i.said}</span></li>`)}</ul>
</section>`:null}function ms({room:e,desk:t}){let n=Object.entries(t.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return n.length?a`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
<ul class="names">${n.map(([o,s])=>a`<li key=${o} class="between"><span>${j(Number(s.planned_at))}</span><small class="soft">${k.came(Number(s.came??s.attended.length))}</small></li>`)}</ul>
<${$n} room=${e} gathering=${n[0]?.[0]} />
</section>`:null}function ds({view:e,open:t,busy:n,back:o,onRevoke:s}){let r=e.state==="open"&&!t?"expired":e.state,i=[e.used>0&&M.usedBy(e.used),t&&M.goodUntil(j(Number(e.expires)))].filter(Boolean);return a`<li class="between">
<p><span dir="auto">${o?G.forBack(o):e.desk?G.forHands:e.reusable?M.forMany:M.forOne}</span> <span class=${`mark ${r}`}>${M.state[r]??r}</span>
${i.length>0&&a`<small class="soft"> ${i.join(" \xB7 ")}</small>`}</p>
${t&&a`<${de} label=${M.revoke} kind="btn small quiet" ask=${M.revokeAsk} yes=${M.revokeYes} busy=${n} onYes=${s} />`}
</li>`}function ps({room:e,circle:t,desk:n,spoken:o}){let[s,r]=h(!1),[i,c]=h(null),l=C(),m=Date.now(),d=Object.entries(n.invitations).sort(([,g],[,f])=>Number(f.expires)-Number(g.expires)),p=g=>g.state==="open"&&Number(g.expires)>m,$=d.filter(([,g])=>p(g)),u=d.filter(([,g])=>!p(g)),b=([g,f])=>a`<${ds} key=${g} view=${f} open=${p(f)} busy=${l.busy===g}
back=${f.person&&e.words(n.members[f.person]?.name)} onRevoke=${()=>l.run(g,()=>e.send({do:"revoke",invitation:g}))} />`;return a`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${M.title}</h2>
${i?a`<${un} made=${i} spoken=${o} onDone=${()=>c(null)} />`:s?a`<${pn} room=${e} circle=${t} onMade=${g=>{c(g),r(!1)}} onCancel=${()=>r(!1)} />`:H(e)&&a`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${M.make}</button></div>`}
${$.length?a`<ul class="names">${$.map(b)}</ul>`:!i&&!s&&a`<p class="soft small">${M.none}</p>`}
${u.length>0&&a`<details><summary>${M.older(u.length)}</summary><ul class="names">${u.map(b)}</ul></details>`}
<p role="alert" class="refusal">${l.sentence}</p>
</section>`}function fn({people:e,problem:t,onPeople:n}){let o=s=>n(Math.max(Fe.least,Math.min(Fe.most,e+s)));return a`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${x.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${e<=Fe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${x.fewer}</span></button>
<output aria-live="polite">${e}</output>
<button type="button" class="btn plus" aria-disabled=${e>=Fe.most} onClick=${()=>o(1)}><span class="visually-hidden">${x.more}</span></button>
</div>
${t&&a`<p class="problem">${t}</p>`}
</div>`}function us({room:e,circle:t,desk:n,gathering:o,head:s,onBack:r}){let i=n.planned[o],c=Object.values(n.members).filter(f=>f.role==="participant").length,[l,m]=h(()=>Math.max(3,Math.min(12,c||8)));D(()=>{Ot()},[]);let d=dt.value.known;if(!i)return a`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1></div></header><p>${te.gone}</p></main>`;let p=Number(i.at),$=e.words(i.theme),u=p,b=i.agenda.reduce((f,v)=>f+e.words(i.segments[v].prompt).length,0),g=i.agenda.length>12||b>1200;return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${s}>${te.title}</h1><p class="soft">${te.lead}</p></div></header>
<div class="on-screen between"><${fn} people=${l} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${te.print}</button></div>
<article class=${`paper${g?" dense":""}`} aria-label=${te.title}>
<header><p dir="auto">${e.words(t.title)}</p>
<h2>${_.gathering(i.number)}${$&&a`: <span dir="auto">${$}</span>`}</h2>
<p>${j(p)}, ${We(p,i.minutes)}${!tt(p,i.zone,pe())&&` (${We(p,i.minutes,i.zone)} ${et(i.zone)})`}</p></header>
<table><thead><tr><th scope="col">${te.begins}</th><th scope="col">${te.part}</th><th scope="col">${te.minutes}</th><th scope="col">${te.each(l)}</th></tr></thead>
<tbody>${i.agenda.map(f=>{let v=i.segments[f],N=u;u+=v.minutes*6e4;let W=v.each?.[l];return a`<tr key=${f}><td>${We(N,v.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${e.words(v.title)||ve[v.kind]}</b>${v.prompt&&a`<p dir="auto">${e.words(v.prompt)}</p>`}</td>
<td>${v.minutes}</td><td>${W===void 0?"":Be(W)}</td></tr>`})}</tbody></table>
<footer><h3>${te.lines}</h3>
<ul>${d?.emergency&&a`<li><b>${te.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(f=>a`<li key=${f.label}><b>${f.label}</b>: ${[f.phone,f.text&&te.text(f.text),f.link,f.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${te.noCare}</p></footer>
</article>
</main>`}async function $s(e,t,n){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=n.map(c=>({text:c,id:o.get(c)??L()})),r=$e(),i=await tn(e,e.held.desk,it(e,{agreements:n,version:t}),r);return{command:{do:"revise_agreements",version:t,items:s.map(c=>c.id),pages:i},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:l})=>[c,l])),bodies:r.bodies}}var Ra=24,hn=e=>e.map(t=>({key:L(),text:t}));function bn(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:I.agreementMissing})):[{id:"promise-add",sentence:I.agreementsNone}]}function gn({list:e,problems:t,onList:n}){let o=U(""),s=()=>{o.current=L(),n([...e,{key:o.current,text:""}])},r=c=>{n(e.filter(l=>l!==c)),document.getElementById("promise-add")?.focus()};return a`<div class="promises" ref=${c=>{let l=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);l&&(o.current="",l.focus())}}>
<ol>${e.map((c,l)=>a`<li key=${c.key}>
<${E} id=${`promise-${c.key}`} label=${I.agreement(l+1)} bare as="textarea" value=${c.text}
problem=${Y(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
onValue=${m=>n(e.map(d=>d===c?{...c,text:m}:d))} />
<button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${I.removeNth(l+1)}</span></button>
</li>`)}</ol>
<button type="button" id="promise-add" class="btn small" disabled=${e.length>=Ra} onClick=${s}>${I.add}</button>
${Y(t,"promise-add")&&a`<p class="problem">${I.agreementsNone}</p>`}
</div>`}function fs({room:e,circle:t,head:n,onBack:o}){let s=t.agreements.map(g=>e.words(g)),[r]=h(t.agreements_version+1),[i,c]=h(()=>hn(s)),[l,m]=h([]),[d,p]=h(!1),$=C(),u=t.agreements_version>=r&&!$.busy,b=async g=>{g.preventDefault();let f=i.map(N=>N.text.trim()),v=bn(i);m(v),p(!v.length&&f.join(`
`)===s.join(`
`)),!(v.length||f.join(`
`)===s.join(`
`))&&await $.run("revise",()=>F(e,N=>$s(N,r,f)))&&o()};return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
<h1 tabindex="-1" ref=${n}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
<form class="stack" onSubmit=${b} novalidate autocomplete="off">
<${ee} problems=${l} summary=${O.summary} />
<${gn} list=${i} problems=${l} onList=${c} />
<p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:d?k.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>
</main>`}function hs({when:e,at:t,problems:n,onWhen:o}){let s=xt(()=>[...new Set([e.zone,...ro()])].sort(),[e.zone]),r=l=>t===void 0?"":`${j(t,l)}, ${ce(t,l)}`,i=!!(e.date&&e.time)&&t===void 0,c=Lt(e.date,e.time,e.zone).length>1;return a`<fieldset class="plan-when"><legend>${x.when}</legend>
<div class="pairs">
<${E} id="plan-date" label=${x.date} value=${e.date} onValue=${l=>o({...e,date:l})} problem=${Y(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
<${E} id="plan-time" label=${x.time} value=${e.time} onValue=${l=>o({...e,time:l})} problem=${Y(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
<${E} id="plan-zone" as="select" label=${x.zone} value=${e.zone} onValue=${l=>o({...e,zone:l})}>
${s.map(l=>a`<option key=${l} value=${l}>${l.replaceAll("_"," ")}</option>`)}</${E}>
</div>
<p role="status" class="reads">${t!==void 0?tt(t,e.zone,pe())?x.reads(r(e.zone)):a`${x.reads(x.readsZone(r(e.zone),et(e.zone)))} <b>${x.readsYours(r(pe()))}.</b>`:i?x.timeSkipped:""} ${c?x.timeTwice:""}</p>
</fieldset>`}function bs({part:e,people:t,problem:n,onPart:o}){let s=e.from.title||ve[e.from.kind],r=e.out||!Ye(e)?void 0:Qo(e,t);return a`<li class=${`plan-part${e.out?" out":""}`}>
<div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?x.leftOut:r===void 0?"":(r<Uo?x.eachLittle:x.each)(Be(r),t)}</p></div>
${!e.out&&a`<div class="plan-minutes"><${E} id=${`min-${e.id}`} label=${x.minutesOf(s)} bare value=${e.minutes} problem=${n}
onValue=${i=>o({...e,minutes:i})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${x.minutesShort}</span></div>`}
${!e.out&&a`<${E} id=${`say-${e.id}`} label=${x.promptOf(s)} bare as="textarea" value=${e.prompt}
onValue=${i=>o({...e,prompt:i})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
${Jo(e)&&a`<button type="button" class="btn small quiet" aria-label=${`${e.out?x.takeIn:x.leaveOut}: ${s}`}
onClick=${()=>o({...e,out:!e.out})}>${e.out?x.takeIn:x.leaveOut}</button>`}
</li>`}var Pn=["until_check_in","any_boundary","closed_once_begun"],ja=10080*6e4;function Ka(e){let t=Object.values(e.planned).sort((r,i)=>Number(i.at)-Number(r.at))[0],n=t?.zone||pe(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:n};let s=io(o+ja,n);return{date:Date.parse(s)>Date.now()?s:"",time:lo(o,n),zone:n}}function gs({room:e,desk:t,n,template:o,onDone:s}){let[r,i]=h(()=>Ka(t)),[c,l]=h(()=>Zo(o,n)),[m,d]=h(o.gathering[c]?.theme??""),[p,$]=h(()=>Tn(o.gathering[c])),[u,b]=h(Fe.usual),[g,f]=h(Pn[0]),[v,N]=h([]),[W]=h(L),V=C(),ae=Lt(r.date,r.time,r.zone)[0],re=Nn(p),_e=T=>{l(T),d(o.gathering[T].theme),$(Tn(o.gathering[T]))},Ge=()=>{let T={date:!r.date&&x.dateMissing,time:!r.time&&x.timeMissing},Q=r.date&&r.time&&ae===void 0&&x.timeSkipped;return[T.date&&{id:"plan-date",sentence:T.date},T.time&&{id:"plan-time",sentence:T.time},Q&&{id:"plan-time",sentence:Q},ae!==void 0&&ae<Date.now()&&{id:"plan-date",sentence:x.datePast},...p.filter(ie=>!ie.out&&!Ye(ie)).map(ie=>({id:`min-${ie.id}`,sentence:x.minutesBad})),re>ct&&{id:"plan-people",sentence:x.sumTooLong}].filter(ie=>typeof ie=="object")},yt=async T=>{T.preventDefault();let Q=Ge();if(N(Q),Q.length)return;let{plan:ie,bodies:vt}=Xo({gathering:W,at:ae,zone:r.zone,theme:m,parts:p,doors:g===Pn[0]?void 0:g});await V.run("plan",()=>e.send({do:"plan_gathering",plan:ie},vt))&&s()},y=T=>$(p.map(Q=>Q.id===T.id?T:Q));return a`<form class="stack roomy" onSubmit=${yt} novalidate autocomplete="off">
<${ee} problems=${v} summary=${O.summary} />
<${hs} when=${r} at=${ae} problems=${v} onWhen=${i} />
${o.gathering.length>1&&a`<${E} id="plan-from" as="select" label=${x.template} value=${String(c)} onValue=${T=>_e(Number(T))}>
${o.gathering.map((T,Q)=>a`<option key=${Q} value=${String(Q)}>${x.templateNth(Q+1,T.theme)}</option>`)}</${E}>`}
<${E} id="plan-theme" label=${x.theme} hint=${x.themeHint} value=${m} onValue=${d} more=${{maxlength:120}} />
<${E} id="plan-doors" as="select" label=${x.doors} hint=${x.doorsHint} value=${g} onValue=${f}>
${Pn.map(T=>a`<option key=${T} value=${T}>${x.doorsOf[T]}</option>`)}</${E}>
<section aria-labelledby="agenda-title">
<div class="agenda-head"><div><h2 id="agenda-title">${x.agenda}</h2><p class="hint">${x.agendaHint}</p></div>
<${fn} people=${u} onPeople=${b} problem=${Y(v,"plan-people")} /></div>
<ol class="plan-parts">${p.map(T=>a`<${bs} key=${T.id} part=${T} people=${u} problem=${Y(v,`min-${T.id}`)} onPart=${y} />`)}</ol>
<p class="sum" role="status"><b>${x.sum(re)}</b>${ae!==void 0&&re>0&&a` <span class="soft">${x.ends(ce(ae+re*6e4,r.zone))}</span>`}</p>
</section>
<p role="alert" class="refusal">${V.sentence}</p>
<div class="row"><button class="btn primary big" disabled=${!!V.busy}>${x.save}</button>
<button type="button" class="btn quiet" onClick=${s}>${O.cancel}</button></div>
</form>`}function ks({head:e,onBack:t,onDone:n,...o}){let[s,r]=h(null),[i,c]=h(""),{room:l,circle:m,desk:d}=o,[p]=h(()=>Math.max(0,...[...Object.values(d.planned),...Object.values(d.past)].map(b=>b.number))+1),$=async()=>{c("");try{r(await Oe("/api/templates"))}catch(b){c(b instanceof le?b.sentence:String(b))}};D(()=>{$()},[]);let u=s?.find(b=>b.id===d.template)??s?.[0];return a`<main class="page desk narrow">
<header><div><button class="back" onClick=${t} dir="auto">${l.words(m.title)}</button>
<h1 tabindex="-1" ref=${e}>${x.title(p)}</h1></div></header>
${u?a`<${gs} ...${o} n=${p} template=${u} onDone=${n} />`:a`<p role="status">${i||O.loading}</p>${i&&a`<button class="btn" onClick=${$}>${O.again}</button>`}`}
</main>`}async function ws(e,t,n,{person:o,keys:s,bodies:r}){let{openRecovery:i}=await Ze(),c=await i(e,t,n);R(s,"missing_record");let[l]=so(s.desk);R(c.desk===l,c.desk<l?"old_record":"missing_record");let m=await Hn(e,c,r[s.desk[l]]??""),d=Le(m),p=await Yn(e,d,null,r[s.roster.signed]??"");return R(c.number===p.circleKey.number,c.number<p.circleKey.number?"old_record":"missing_record"),R(En(await Ct(c.key),p.circleKey.commitment),"wrong_key"),{...await At(e,d,{person:o,deskKeys:m}),deskKeys:m,roster:p,circleKeys:{[c.number]:c.key}}}async function ys(e,{invitation:t,secret:n},o,s,r){let{circle:i,person:c,device:l}=e,m=await Tt(i,n),d=St(await Wn(i,t,m,Mt(e)));return{circle:i,token:ze(m.token),person:c,device:l.id,proof:oo(e,d),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var Fa=10*6e4,Ya=8e3;async function xs(e,t){let n=be(),o=await en(t,n,{desk:!0,person:t.person}),s=()=>{let{ring:m,desk:d}=e.lanes;if(!m.value||!d.value)throw new Error("the desk is not here yet");let{circle:p,gathering:$}=m.value;return{held:t,desk:d.value,circle:p,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===n.kept?o:"",sealed:e.sealed}};await vs(e,await Ie(s(),n,{reusable:!1,expires:Date.now()+Fa,desk:!0,person:t.person}));let r=L(),i=s().circle.agreements_version;await X("/api/knock",await ys(t,n,i,{id:r,text:await ao(t,r,"\xB7")},ze(Ve()))),await Ga(e,t),await vs(e,await lt(s(),t.person));let{roster:c,...l}=t;await Qe(l)}async function vs(e,{command:t,bodies:n}){let o=await e.send(t,{},n);if(o.outcome==="refused")throw new le(o.code??"",o.sentence??"")}var Ga=(e,{person:t,device:n})=>new Promise((o,s)=>{let r=l=>(clearTimeout(i),queueMicrotask(()=>c()),l()),i=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),Ya),c=e.lanes.desk.subscribe(l=>{l?.waiting[t]?.device===n.id&&r(o)})});var qa={words_unknown:{id:"sheet-code",sentence:P.codeWrong},words_count:{id:"sheet-code",sentence:P.codeHint},wrong_code:{id:"sheet-code",sentence:P.codeWrong},unreadable:{id:"sheet-letters",sentence:P.lettersWrong},version:{id:"sheet-letters",sentence:P.lettersWrong},does_not_open:{id:"sheet-letters",sentence:P.notThis},old_record:{id:"sheet-letters",sentence:P.older}};function _s({room:e,letters:t="",onKeys:n,head:o,onBack:s}){let[r,i]=h({letters:t,code:""}),[c,l]=h([]),m=C(),d=!!e.lanes.ring.value?.gathering,p=async b=>{b.preventDefault();let g=[!r.letters.trim()&&{id:"sheet-letters",sentence:P.lettersMissing},!r.code.trim()&&{id:"sheet-code",sentence:P.codeMissing}].filter(Boolean);if(l(g),g.length)return;await m.run("open",async()=>{let v=e.lanes.member.value;if(!v)throw new Error("nobody is here yet");let N=await $(async()=>ws(e.circle,await za(r.code),r.letters,v));return N?(await xs(e,N),!0):!1})&&n()},$=async b=>{try{return await b()}catch(g){let f=g instanceof qe||g instanceof kn?qa[g.code]:void 0;if(!f)throw g;l([f]);return}},u=(b,g,f)=>a`<${E} id=${`sheet-${b}`} as="textarea" label=${g} hint=${f}
value=${r[b]} problem=${Y(c,`sheet-${b}`)} onValue=${v=>i({...r,[b]:v})}
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
</main>`}var kn=class extends Error{code="wrong_code"},za=async e=>{let{codeTyped:t}=await Ze();return t(e).catch(n=>{throw n instanceof qe&&n.code==="wrong_key"?new kn:n})};var Va=()=>import("./field-qr-IKMP5F3X.js").then(e=>e.Qr);function Os({room:e,onMake:t}){return H(e)?a`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${P.title}</h2>
<p class="soft">${P.what}</p><p class="soft small">${P.old}</p>
<div class="row"><button class="btn" onClick=${t}>${P.make}</button></div>
</section>`:null}async function Ua(e){let{held:t}=ft(e),{number:n}=t.roster.circleKey,{agree:o,sign:s,number:r}=t.deskKeys,{newCode:i,sealRecovery:c,codeWords:l}=await Ze(),m=i();return{letters:await c(t.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:n,key:t.circleKeys[n]}),code:await l(m)}}function Ss({room:e,circle:t,head:n,onBack:o}){let[s,r]=h(null);D(()=>{Ua(e).then(r)},[e]);let i=e.words(t.title);return a`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${i}</button>
<h1 tabindex="-1" ref=${n}>${P.title}</h1><p class="soft">${P.made}</p></div></header>
<div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${P.print}</button></div>
${s&&a`<article class="paper recovery" aria-label=${P.title} translate="no">
<header><p dir="auto">${i}</p><p>${P.of(j(Date.now()))}</p></header>
<section aria-labelledby="part-one"><h2 id="part-one">${P.first}</h2><p>${P.firstHint}</p>
<div class="between"><${Wt} load=${Va} text=${Za(t.id,s.letters)} label=${P.qr} />
<p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
<p class="cut">${P.cut}</p>
<section aria-labelledby="part-two"><h2 id="part-two">${P.second}</h2><p>${P.secondHint}</p>
<ol class="code" dir="ltr" lang="en">${s.code.map((c,l)=>a`<li key=${l}>${c}</li>`)}</ol></section>
</article>`}
</main>`}var Za=(e,t)=>`${location.origin}${location.pathname}#/recover/${e}/${t}`;function Cs({id:e,letters:t,onKeys:n}){let o=xt(()=>Et(e),[e]);D(()=>()=>o.close(),[o]);let s=qt().desk,[r,i]=h(!1),[c,l]=h(""),{step:m,go:d,back:p,head:$}=Yt(t?"recover":"circle"),{state:u,sentence:b}=o.connection.value,g=o.lanes.desk.value,f=o.lanes.ring.value?.circle,v=o.lanes.member.value?.role;if(D(()=>{v==="participant"&&location.replace(`#/circle/${e}`)},[v]),o.stop.value)return a`<${go} circle=${e} stop=${o.stop.value} />`;if(o.keys.value==="passphrase")return a`<${bo} room=${o} />`;if(!g||!f)return u==="stopped"?a`<${we} title=${k.stopped} again=${k.toDesk} sentence=${b} onAgain=${()=>location.replace("#/desk")} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${u==="lost"&&b||k.connecting}</p></main>`;let N={room:o,circle:f,desk:g,home:s,spoken:s?.circles.find(_e=>_e.id===e)?.spoken};if(m==="promises")return a`<${fs} ...${N} head=${$} onBack=${p} />`;if(m==="sheet")return a`<${us} ...${N} gathering=${c} head=${$} onBack=${p} />`;if(m==="recovery")return a`<${Ss} ...${N} head=${$} onBack=${p} />`;if(m==="recover")return a`<${_s} ...${N} letters=${t} onKeys=${n} head=${$} onBack=${t?()=>location.replace(`#/desk/${e}`):p} />`;let W=o.lanes.ring.value?.gathering,V=()=>{i(!0),d("plan")},ae=_e=>{l(_e),d("sheet")};return a`<div hidden=${m!=="plan"}>
${r&&a`<${ks} ...${N} head=${m==="plan"?$:void 0} onBack=${p} onDone=${()=>{i(!1),p()}} />`}
</div>
<main class="page desk" hidden=${m==="plan"}>
<header><div>
<a class="back" href="#/desk">${k.desk}</a>
<h1 tabindex="-1" ref=${m==="plan"?void 0:$} dir="auto">${o.words(f.title)||_.untitled(N.spoken??1)}</h1>
<p class="soft">${Me[f.entry]} · ${rt[f.medium]}</p>
</div></header>
<p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":b||O.offline}</p>
<${on} room=${o} />
<${Ho} room=${o} onSheet=${()=>d("recover")} />
${o.keys.value!=="lost"&&a`<${Vo} ...${N} />
<div class="sides">
<div class="stack">
<${Qt} room=${o} />
<${ts} ...${N} running=${W} onPlan=${V} onSheet=${ae} />
<${ps} ...${N} />
<${ms} ...${N} />
</div>
<div class="stack">
<${is} ...${N} />
${f.medium==="beside_a_call"&&a`<${ls} ...${N} />`}
<${cs} ...${N} onRevise=${()=>d("promises")} />
<${Os} room=${o} onMake=${()=>d("recovery")} />
<${Xt} room=${o} />
</div>
</div>`}
<footer><${Ft} /></footer>
</main>`}var Ja=4320*60*6e4;function Qa(e,t){if(!e)return{kind:"unchecked",sentence:S.unchecked};let n=Date.parse(e),o=`${He(n,"UTC")} ${e.slice(0,4)}`;return t-n>Ja?{kind:"stale",sentence:S.stale(o)}:{kind:"checked",sentence:S.checked(o)}}function Ts({line:e,busy:t,onConfirm:n,onEdit:o}){let{kind:s,sentence:r}=Qa(e.verified_on,Date.now()),i=[e.phone,e.text&&S.textTo(e.text),e.link].filter(Boolean);return a`
<div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
<p dir="ltr" class="ways">${i.join(" \xB7 ")}</p>
<p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
<div class="row">
<button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${t} onClick=${n} aria-label=${`${S.confirm}: ${e.label}`}>${S.confirm}</button>
<button class="btn small quiet" onClick=${o} aria-label=${`${O.edit}: ${e.label}`}>${O.edit}</button>
</div>`}var Ns=[["label",S.label,void 0,{maxlength:80}],["phone",S.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",S.text,void 0,{maxlength:80,dir:"ltr"}],["link",S.chat,S.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",S.hours,void 0,{maxlength:80}],["serves",S.serves,void 0,{maxlength:160}],["languages",S.languages,S.languagesHint,{maxlength:200}],["region",S.region,S.regionHint,{maxlength:80}]],Xa={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function er(e){let t=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:S.labelMissing},!n&&{id:"line-phone",sentence:S.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:S.numberBad},!t(e.text)&&{id:"line-text",sentence:S.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:S.linkBad},!e.serves&&{id:"line-serves",sentence:S.servesMissing},!e.languages&&{id:"line-languages",sentence:S.languagesMissing},!e.region&&{id:"line-region",sentence:S.regionMissing}].filter(o=>typeof o=="object")}function Ds({line:e,act:t,onSave:n,onCancel:o}){let[s,r]=h({...Xa,...e,languages:e?.languages.join(", ")??""}),[i,c]=h([]),l=U(null);return D(()=>l.current?.focus(),[]),a`<form class="stack" onSubmit=${d=>{d.preventDefault();let p=Object.fromEntries(Ns.map(([b])=>[b,s[b].trim()])),$=er(p);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(p).filter(([,b])=>b));n({...u,languages:p.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${l}>${e?S.editTitle:S.addTitle}</h3>
<${ee} problems=${i} summary=${O.summary} />
<div class="pairs">${Ns.filter(([d])=>!e||d!=="label").map(([d,p,$,u])=>a`<${E} key=${d} id=${`line-${d}`} label=${p} hint=${$}
value=${s[d]} problem=${Y(i,`line-${d}`)} more=${u} onValue=${b=>r({...s,[d]:b})} />`)}</div>
<p role="alert" class="refusal">${t.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!t.busy}>${S.confirmSave}</button>
<button type="button" class="btn quiet" onClick=${o}>${O.cancel}</button></div>
</form>`}function tr(e){let t=new Map;for(let n of e)t.set(n.region,[...t.get(n.region)??[],n]);return[...t]}function Ps(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),i=C(),c=async()=>{try{t((await Oe("/api/crisis-lines")).lines),o("")}catch(p){o(p instanceof le?p.sentence:String(p))}};D(()=>{c()},[]);let l=async p=>{let{verified_on:$,...u}=p,b=await i.run(p.label,()=>X("/api/crisis-lines",u));b&&(t(b.lines),r(null))},m=()=>{i.forget(),r(null)};if(!e)return n?a`<${we} sentence=${n} onAgain=${c} />`:a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${O.loading}</p></main>`;let d=p=>a`<${Ds} line=${p} act=${i} onSave=${l} onCancel=${m} />`;return a`<main class="page desk narrow">
<header><div><a class="back" href="#/desk">${k.desk}</a><h1>${S.title}</h1><p class="soft">${S.lead}</p></div></header>
${tr(e).map(([p,$])=>a`<section key=${p} class="region"><h2 dir="auto">${p}</h2>
<ul class="lines">${$.map(u=>a`<li key=${u.label} class="line">
${s===u.label?d(u):a`<${Ts} line=${u} busy=${i.busy===u.label} onConfirm=${()=>l(u)} onEdit=${()=>r(u.label)} />`}
</li>`)}</ul></section>`)}
${s===""?a`<section class="line">${d(void 0)}</section>`:a`<button class="btn" onClick=${()=>r("")}>${S.add}</button>`}
<p role="alert" class="refusal">${s===null?i.sentence:""}</p>
</main>`}function As({templates:e,onChoose:t}){return a`<ul class="templates">${e.map(n=>a`<li class="panel" key=${n.id}>
<h2 dir="auto">${n.name}</h2>
<p class="soft small">${[Me[n.entry],I.size(n.people.min,n.people.max),I.minutes(n.gathering[0]?.minutes??0),I.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
<div class="voice">${n.about.map(o=>a`<p key=${o} dir="auto">${o}</p>`)}</div>
<details><summary>${I.insideTitle}</summary>
<ol class="parts">${(n.gathering[0]?.segment??[]).map((o,s)=>a`<li key=${s}><span dir="auto">${o.title||ve[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
${n.notes.length>0&&a`<ul class="bullets small">${n.notes.map(o=>a`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
</details>
<button class="btn primary" onClick=${()=>t(n)}>${I.use(n.name)}</button>
</li>`)}</ul>`}async function Ms({person:e,title:t,name:n,about:o,medium:s,entry:r,template:i,agreements:c}){let l=L(),m=await Zn(l),d=Ve(),p={...await At(l,Le(m.keys),{person:e,title:t,name:n,deskKeys:m.keys}),circleKeys:{1:d}},$=$e(),u=async(v,N)=>{let W=L(),V={circle:l,gathering:null,author:e,kind:v,id:W,turn:null},{sealed:ae,wraps:re}=await Ue(V,0,N,p.device,[{audience:"circle",owner:l,number:1,key:d}]);return $.bodies[W]=ke(e,ae,re),W},b=await Pt(l,m.keys,{what:"circle",owner:l,number:1,key:d,before:null}),g=await Nt(l,m.keys,{number:1,circleKey:{number:1,commitment:b.named.commitment},gatheringKeys:[],devices:[{...Mt(p),ended:!1}]});return{request:{founding:{circle:l,medium:s,entry:r,template:i,title:await u("title",t),name:await u("name",n),about:await u("about",o),agreements:await Promise.all(c.map(v=>u("agreement",v))),keys:{device:p.device.id,desk:$.add(m.record),roster:$.add(g),circle_key:$.add(b.record)}},bodies:$.bodies},held:p}}function Bs({template:e,person:t,name:n}){let[o,s]=h({title:"",name:n,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,i]=h(()=>hn(e.agreements)),[c,l]=h([]),[m,d]=h(null),p=C(),$=g=>s({...o,...g}),u=async g=>{g.preventDefault();let f=[];if(o.title.trim()||f.push({id:"title",sentence:I.nameMissing}),o.name.trim()||f.push({id:"my-name",sentence:bt.nameMissing}),o.about.trim()||f.push({id:"about",sentence:I.aboutMissing}),f.push(...bn(r)),l(f),f.length)return;let v={person:t,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(W=>W.text.trim())},N=await p.run("make",async()=>{let W=JSON.stringify(v),V=m?.of===W?m.made:await Ms(v);return d({of:W,made:V}),await X("/api/circles",V.request),await Qe(V.held),V.held});N&&location.replace(`#/desk/${N.circle}`)},b=(g,f)=>Object.keys(f).map(v=>({value:v,label:g[v],hint:f[v]}));return a`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
<${ee} problems=${c} summary=${O.summary} />
<${E} id="title" label=${I.name} hint=${I.nameHint} value=${o.title} problem=${Y(c,"title")}
onValue=${g=>$({title:g})} more=${{maxlength:80}} />
<${E} id="my-name" label=${bt.name} hint=${bt.nameHint} value=${o.name} problem=${Y(c,"my-name")}
onValue=${g=>$({name:g})} more=${{maxlength:60}} />
<${wt} id="medium" label=${I.medium} value=${o.medium} options=${b(rt,So)} onValue=${g=>$({medium:g})} />
<${wt} id="entry" label=${I.entry} value=${o.entry} options=${b(Me,Co)} onValue=${g=>$({entry:g})} />
<${E} id="about" label=${I.about} hint=${I.aboutHint} as="textarea" value=${o.about} problem=${Y(c,"about")}
onValue=${g=>$({about:g})} more=${{rows:5,maxlength:4e3}} />
<section aria-labelledby="promises-title"><h2 id="promises-title">${I.agreementsTitle}</h2><p class="hint">${I.agreementsHint}</p>
<${gn} list=${r} problems=${c} onList=${i} /></section>
<p role="status" class=${p.busy?"small soft":"visually-hidden"}>${p.busy?bt.sealing:""}</p>
<p role="alert" class="refusal">${p.sentence}</p>
<button class="btn primary big" disabled=${!!p.busy}>${I.make}</button>
</form>`}function Is(){let[e,t]=h(null),[n,o]=h(""),[s,r]=h(null),{step:i,go:c,back:l,head:m}=Yt("choose"),d=async()=>{o("");try{let[u,b]=await Promise.all([Oe("/api/me"),Oe("/api/templates")]),g=await It(u.circles.map(f=>f.circle));t({me:u,templates:b,name:[...g.values()].at(-1)?.name??""})}catch(u){o(u instanceof le?u.sentence:String(u))}};if(D(()=>{d()},[]),n)return a`<${we} sentence=${n} onAgain=${d} />`;if(!e)return a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${I.title}</h1><p role="status">${O.loading}</p></main>`;let p=i==="write"&&s,$=u=>{r(u),c("write")};return a`<main class="page desk narrow">
<header><div>
${p?a`<button class="back" onClick=${l}>${I.otherTemplate}</button>`:a`<a class="back" href="#/desk">${k.desk}</a>`}
<h1 tabindex="-1" ref=${m}>${p?I.title:I.choose}</h1>
<p class="soft">${p?s.name:I.chooseLead}</p>
</div></header>
<div hidden=${!!p}><${As} templates=${e.templates} onChoose=${$} /></div>
${s&&a`<div hidden=${!p}><${Bs} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
</main>`}function Es({params:e}){let t=e.circle==="new"?Is:e.circle==="lines"?Ps:Cs,[n,o]=h(0),s=n?void 0:e.letters;return a`<${t} key=${`${e.circle} ${n}`} id=${e.circle} letters=${s} onKeys=${()=>o(n+1)} />`}var w={label:"Facilitator\u2019s desk",close:"Back to the circle",full:"To my desk",quiet:"All is quiet.",signals:{i_need_a_person:"Needs a person",give_me_a_moment:"Needs a moment",ok:"Is all right"},asked:e=>`${e} asked for someone.`,moment:e=>`${e} would like a moment.`,fine:e=>`${e} says: I am all right.`,seen:"I\u2019ve seen it",ago:e=>`${_t(e)} ago`,wasAsked:"Still with us?",noAnswer:e=>`${e} was asked and has not answered yet.`,takeBackCheck:"Take the question back",check:"Ask: still with us?",checkNote:"They alone see it, and answer with one tap.",handLead:"Hand over the lead",handLeadNote:"They lead from now on.",emergency:"End now",emergencySure:"End without a closing round? Everyone goes straight to the numbers to call and the next date.",emergencyYes:"End now",waiting:"Waiting to be let in",firstTime:"first time",returning:"was here before",gone:"page closed",notAccepted:"agreements not accepted yet",admit:"Admit",notNow:"Not now",stillThere:"Still there?",admitLocked:"The door is locked. Unlock it first, if they are to come in.",admitLater:"Someone has the piece. They can come in when this part ends.",agenda:"Agenda",of:(e,t)=>`${e} of ${t} min`,next:"Next",begin:"Open the gathering",round:"Offer the piece round",nextPart:e=>`Next: ${e}`,release:"Release the circle",releaseSure:"Everything said here is let go, for everyone. This cannot be undone.",releaseYes:"Release",keep:"Not yet",resume:"Go on",pause:"Pause the room",piece:"The piece",moveOn:"Move the piece on",moveOnSure:e=>`Move the piece on from ${e}?`,moveOnYes:"Move it on",notYet:"Still to come",passed:"Passed this round",none:"nobody",close_gently:"Close gently",closeSure:"Go to the closing round now?",closeYes:"Go to the closing",lead:"Take the lead",leads:e=>`${e} leads.`,youLead:"You lead.",more:"More",agendaElapsed:(e,t)=>`${e} / ${t} min`};function Ls({room:e}){let t=K(e);if(!t)return null;De.value;let n=e.gatheringTime();return a`<section class="card agenda">
<h2>${w.agenda} <span>${w.of(Math.min(t.minutes,Math.floor(n/6e4)),t.minutes)}</span></h2>
<ol>
${t.agenda.map(o=>{let s=t.segments[o],r=o===t.segment,i=r&&s.began!==void 0?Math.floor((n-Number(s.began))/6e4):0;return a`<li key=${o} aria-current=${r?"step":void 0}>
<span dir="auto">${jt(e,s)}</span>
<span>${r?w.agendaElapsed(Math.min(i,s.minutes),s.minutes):ge(s.minutes)}</span>
</li>`})}
</ol>
</section>`}var J={title:"Stepped out",back:"Go back to the circle",withYou:e=>`You are out with ${e}. The circle sees that you both stepped out.`,withOthers:(e,t)=>`${t} with ${e}.`,start:"Step out together",startNote:"The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.",join:"Join them outside",lineWith:e=>`Between ${e} and the facilitators`,wrote:e=>`${e} wrote to you`,answer:"Answer",among:"Among facilitators"};function Hs({room:e,ask:t}){De.value;let n=e.lanes.member.value?.can.end_aside,o=Object.entries(e.lanes.desk.value?.asides??{}),s=Rt(e);return o.sort(([,r],[,i])=>Number(i.with.includes(s))-Number(r.with.includes(s))),o.map(([r,i])=>{let c=i.with.includes(s),l=i.with.map(m=>A(e,m));return a`<section key=${r} class="card">
<h2>${J.title} <span>${_t(e.running()-Number(i.since))}</span></h2>
<p dir="auto">${c?J.withYou(A(e,r)):J.withOthers(A(e,r),mt(l))}</p>
${c&&n&&a`<button class="btn" onClick=${()=>t({do:"end_aside",...n})}>${J.back}</button>`}
</section>`})}var oe={title:"The door",open:{until_check_in:"Whoever waits is let in by you, between two turns; after the check-in, between two parts.",any_boundary:"Whoever waits is let in by you, between two turns.",closed_once_begun:"Whoever waits is let in by you, until the gathering opens; then the door locks itself."},locked:"Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.",lock:"Lock the door",unlock:"Unlock the door",tell:"A word to those who wait",tellHint:"Tap it again to take it back.",notes:{in_a_moment:"In a moment",at_the_next_pause:"At the next pause",we_begin_later:"We begin a little later",not_tonight:"Not tonight"},outHint:"To have someone step out for a while, or leave for good, tap their seat.",isOut:e=>`${e} is out until you let them back in.`,back:"Let back in",backOf:e=>`Let back in: ${e}`};function Ws({room:e,ask:t}){let n=e.lanes.desk.value,{lock:o,unlock:s,doors:r}=n?.can??{};if(!n?.door||!r)return null;let{asked_out:i,locked:c,policy:l="until_check_in"}=n.door;return a`<section class="card door-card">
<h2>${oe.title}</h2>
<p class="small soft">${c?oe.locked:oe.open[l]}</p>
${o&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:o,on:!0})}>${oe.lock}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"lock",gathering:s,on:!1})}>${oe.unlock}</button>`}
${i.map(m=>a`<div key=${m} class="waiting-one"><p dir="auto">${oe.isOut(A(e,m))}</p>
<button class="btn" aria-label=${oe.backOf(A(e,m))} onClick=${()=>t({do:"let_back_in",gathering:r,person:m})}>${oe.back}</button></div>`)}
<p class="small soft">${oe.outHint}</p>
</section>`}var An=({room:e,person:t})=>a`<${vn} room=${e} line=${e.lanes.desk.value?.lines?.[t]} label=${J.lineWith(A(e,t))}
command=${n=>({do:"write",with:t,words:n})} />`;function Rs({room:e,ask:t}){let[n,o]=h(""),s=Object.entries(e.lanes.desk.value?.lines??{}).filter(([,r])=>r.waits);return a`
${s.map(([r,i])=>a`<section key=${r} class="card">
<h2 dir="auto">${J.wrote(A(e,r))}</h2>
<p dir="auto" translate="no">${e.words(i.order.at(-1))}</p>
<button class="btn" onClick=${()=>o(r)}>${J.answer}</button>
<button class="btn quiet" onClick=${()=>t({do:"answer_signal",person:r})}>${w.seen}</button>
</section>`)}
${n&&a`<${ue} title=${J.lineWith(A(e,n))} onClose=${()=>o("")}><${An} room=${e} person=${n} /></${ue}>`}
`}function js({room:e}){let t=e.lanes.desk.value,n=Object.values(t?.members??{}).filter(s=>s.role!=="participant").length>1;if(!t||!n)return null;let o={...t.back,order:t.back?.order.slice(-6)??[]};return a`<section class="card"><h2>${J.among}</h2><${vn} room=${e} line=${o} label=${J.among} command=${s=>({do:"tell_desk",words:s})} /></section>`}var Ks=e=>Be(Math.round(e/1e3)),B={has:"Has the piece",hasOffer:"Is offered the piece",giveTime:"A minute more",hint:"A quiet hint",hinted:"They saw your quiet hint.",hintNote:"Only they see it: their time comes to its end.",skip:e=>`Ask ${e} later`,offer:"Offer it to someone",offerInstead:"Offer it to someone else first",offerTo:e=>`Offer it to ${e}`,begin:"Begin with someone else",beginWith:e=>`Begin with ${e}`,fold:"Not now",time:"Time",untilClosing:e=>`about ${ge(Math.max(1,Math.round(e/6e4)))} until the closing`,closingNow:"The minutes of the closing have begun. Go on gently, or close.",eats:e=>`This part and those to come would take about ${ge(Math.max(1,Math.round(e/6e4)))} from the closing.`,share:e=>`Share out what is left: ${Ks(e)}`,shareNote:(e,t)=>`Each has ${Ks(e)} now, and ${t} ${t===1?"is":"are"} to come.`,more:e=>`${ge(e)} more for this part`,slow:"Go slowly",slowNote:"Half a minute of quiet after each turn.",usual:"Back to the usual pace",order:"Change the order",reverse:"Turn the order round",earlier:e=>`${e}: one seat earlier`,orderNote:"The piece follows this order. It changes between rounds."},Te={ask:"Ask everyone to stay longer",askFor:e=>`Ask everyone to stay ${ge(e)} longer`,more:e=>`+${ge(e)}`,counts:(e,t,n,o)=>`${ge(o)} longer: ${[`${e} can stay`,t&&`${t} ${t===1?"has":"have"} to go`,n&&`${n} not yet said`].filter(Boolean).join(", ")}.`,ends:"Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.",stay:e=>`Stay ${ge(e)} longer`,letGo:"Let the question go"};function Fs({room:e,ask:t,sentence:n}){let[o,s]=h(!1),r=K(e),i=e.lanes.desk.value?.can.reseat;if(!r||!i)return null;let{order:c}=r,l=d=>t({do:"reseat",gathering:i,order:d}),m=d=>l([...c.slice(0,d-1),c[d],c[d-1],...c.slice(d+1)]);return a`<button class="btn" onClick=${()=>s(!0)}>${B.order}</button>
${o&&a`<${ue} title=${B.order} onClose=${()=>s(!1)}>
<p class="small soft">${B.orderNote}</p>
<button class="btn" onClick=${()=>l([...c].reverse())}>${B.reverse}</button>
<ol class="seat-order">${c.map((d,p)=>a`<li key=${d}><span dir="auto" translate="no">${A(e,d)}</span>
${p>0&&a`<button class="btn" aria-label=${B.earlier(A(e,d))} onClick=${()=>m(p)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
<${Z} sentence=${n} />
</${ue}>`}`}function qs({room:e,ask:t}){let n=e.lanes.desk.value,o=K(e)?.piece;if(!n||!o)return null;let{can:s,not_yet:r,passed:i}=n;if(!s.move_on&&!s.offer_to&&!s.begin_round&&!r.length&&!i.length)return null;let c=A(e,o.person);return a`<section class="card floor">
<h2>${w.piece}</h2>
${c&&a`<p class="small"><span class="soft">${o.at==="held"?B.has:B.hasOffer}: </span><b dir="auto" translate="no">${c}</b></p>`}
${(s.give_time||s.hint)&&a`<div class="pair">
${s.give_time&&a`<button class="btn" onClick=${()=>t({do:"give_time",turn:s.give_time,each:Number(o.each)})}>${B.giveTime}</button>`}
${s.hint&&a`<button class="btn" title=${B.hintNote} onClick=${()=>t({do:"hint",turn:s.hint})}>${B.hint}</button>`}
</div>`}
${o.at==="held"&&s.move_on&&!s.hint&&a`<p class="small soft" role="status">${B.hinted}</p>`}
${r.length>0&&a`<${Ys} room=${e} label=${$o(e)?.kind==="open_centre"||K(e)?.hands?ko.notYet:w.notYet} people=${r} />`}
${i.length>0&&a`<${Ys} room=${e} label=${w.passed} people=${i} />`}
${s.skip&&a`<button class="btn" dir="auto" onClick=${()=>t({do:"skip",turn:s.skip})}>${B.skip(c)}</button>`}
${s.offer&&a`<${Gs} room=${e} label=${o.at==="offered"?B.offerInstead:B.offer} each=${B.offerTo} people=${s.offer_to??[]}
act=${l=>t({do:"offer",segment:s.offer,person:l,turn:L()})} />`}
${s.begin_round&&a`<${Gs} fold room=${e} label=${B.begin} each=${B.beginWith} people=${nr(e).slice(1)}
act=${l=>t({do:"begin_round",segment:s.begin_round,first:l})} />`}
${s.move_on&&a`<${ye} label=${w.moveOn} sure=${w.moveOnSure(c)} yes=${w.moveOnYes} no=${w.keep}
act=${()=>t({do:"move_on",turn:s.move_on})} />`}
</section>`}function nr(e){let t=K(e);return t?.order.filter(n=>t.seats[n]?.role==="participant")??[]}var Ys=({room:e,label:t,people:n})=>a`<p class="small"><span class="soft">${t}: </span>
${n.map((o,s)=>a`${s>0&&", "}<span dir="auto" translate="no">${A(e,o)}</span>`)}</p>`,or=8;function Gs({room:e,label:t,each:n,people:o,act:s,fold:r=!1}){let[i,c]=h(!1),l=d=>d?.focus({preventScroll:!0});if(!o.length)return null;let m=!r&&o.length<=or;return!i&&!m?a`<button class="btn" onClick=${()=>c(!0)}>${t}</button>`:a`<div class="by-name" role="group" aria-label=${t}>
<p class="small soft" ref=${m?void 0:l} tabindex="-1">${t}</p>
${o.map(d=>a`<button key=${d} class="btn" dir="auto" aria-label=${n(A(e,d))} onClick=${()=>(c(!1),s(d))}>${A(e,d)}</button>`)}
${!m&&a`<button class="btn quiet" onClick=${()=>c(!1)}>${B.fold}</button>`}
</div>`}async function zs({held:e,desk:t,running:n,sealed:o},s){let r=t.held?.[s],i=Je(e,"gathering");R(r&&n&&i?.owner===n&&i.number===e.roster.gatheringKeys.get(n)?.number,"no_key");let{author:c,sealed:l,wraps:m}=Xe(o(r.words)??"");R(c===r.author,"wrong_author");let d={circle:e.circle,gathering:n,author:c,kind:"reflection",id:r.words,turn:r.turn},p=await Dt(d,l,m,$=>e.roster.devices.get($),Bt(e),i);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:ke(c,l,[...m,p])}}}async function Vs({held:e,desk:t,running:n,sealed:o},s,r){let i=t.held?.[s];if(R(i&&n,"no_key"),!r.trim())return{command:{do:"return_words",reflection:s}};let c=e.roster.devices.get(Kn(Xe(o(i.words)??"").sealed)),l=Je(e,"desk");R(c&&c.member===i.author&&l,"no_key");let m=L(),d={circle:e.circle,gathering:n,author:e.person,kind:"note",id:m,turn:null},p={audience:"member",owner:i.author,number:0,public:c.self},{sealed:$,wraps:u}=await Ue(d,0,r,e.device,[l,p]);return{command:{do:"return_words",reflection:s,note:m},bodies:{[m]:ke(e.person,$,u)}}}function Us({room:e,ask:t}){let n=e.lanes.desk.value,{hold_words:o,stop_holding:s,hold_some:r}=n?.can??{};if(!n||!H(e)||!o&&!s||Kt(e)?.medium!=="written")return null;let i=sr(n.held??{}),c=Object.values(n.returned??{}),l=n.holds??[],m=l.length>0,d=s?z.on:m?z.some(l.map(p=>p==="newcomers"?z.newcomers:typeof p=="string"?"":A(e,p.person))):z.off;return a`<section class="card review">
<h2>${z.title} ${i.length>0&&a`<span>${i.length}</span>`}</h2>
<p class="small soft" dir="auto">${d}</p>
${i.map(([p,$],u)=>a`<${ar} key=${p} room=${e} id=${p} one=${$} behind=${i.slice(0,u).some(([,b])=>b.turn===$.turn)} />`)}
${m&&!i.length&&a`<p class="small soft" role="status">${z.none}</p>`}
${c.length>0&&a`<p class="small soft" dir="auto">${z.gaveBack(c.map(p=>A(e,p.author)))}</p>`}
${o&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:o,on:!0})}>${z.hold}</button>`}
${s&&a`<button class="btn" onClick=${()=>t({do:"hold_words",gathering:s,on:!1})}>${z.stop}</button>`}
${r&&!s&&a`<${rr} room=${e} gathering=${r} holds=${l} ask=${t} />`}
</section>`}var sr=e=>Object.entries(e).sort(([,t],[,n])=>(t.said??0)-(n.said??0));function ar({room:e,id:t,one:n,behind:o}){let s=C(),[r,i]=h(""),c=A(e,n.author),l=e.words(n.words),m=()=>s.run("release",()=>F(e,p=>zs(p,t))),d=()=>s.run("return",()=>F(e,p=>Vs(p,t,r)));return a`<article class="waiting-one">
<p><b dir="auto" translate="no">${c}</b></p>
<p class=${l?"voice":"small soft"} dir="auto" translate="no">${l||z.unread}</p>
<label class="stack"><span class="small">${z.note(c)}</span>
<textarea class="field" rows="1" dir="auto" autocomplete="off" data-gramm="false" maxlength="1000" value=${r} onInput=${p=>i(p.target.value)}></textarea></label>
<div class="row">
${l&&a`<button class="btn primary" disabled=${!!s.busy||o} aria-label=${z.releaseOf(c)} onClick=${m}>${z.release}</button>`}
<button class="btn" disabled=${!!s.busy} aria-label=${r.trim()?z.giveBackNoteTo(c):z.giveBackTo(c)} onClick=${d}>${r.trim()?z.giveBackNote:z.giveBack}</button>
</div>
${o&&a`<p class="small soft">${z.behind}</p>`}
<${Z} sentence=${s.sentence} />
</article>`}function rr({room:e,gathering:t,holds:n,ask:o}){let s=Object.entries(K(e)?.seats??{}).filter(([,l])=>l.role==="participant"),r=l=>n.some(m=>typeof m=="object"&&m.person===l),i=(l,m)=>o({do:"hold_words",gathering:t,on:l,whose:m}),c=n.includes("newcomers");return a`<button class="btn" aria-pressed=${c} onClick=${()=>i(!c,"newcomers")}>${z.ofNewcomers}</button>
<details><summary>${z.ofOne}</summary><div class="row">
${s.map(([l])=>a`<button key=${l} class="btn" aria-pressed=${r(l)} onClick=${()=>i(!r(l),{person:l})}><span dir="auto" translate="no">${A(e,l)}</span></button>`)}
</div></details>`}var Zs=["i_need_a_person","give_me_a_moment","ok"];function Js({room:e,ask:t}){De.value;let n=e.lanes.desk.value,o=c=>w.ago(e.running()-Number(c)),s=Object.entries(n?.signals??{});s.sort(([,c],[,l])=>Zs.indexOf(c.kind)-Zs.indexOf(l.kind)||Number(c.since)-Number(l.since));let r={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine},i=Object.entries(n?.checks??{}).filter(([c,l])=>!l.answer||!n?.signals[c]);return a`
${s.map(([c,l])=>a`<section key=${c} class=${`card ${l.kind==="i_need_a_person"?"urgent":""}`}>
<h2>${w.signals[l.kind]} <span>${o(l.since)}</span></h2>
<p dir="auto">${r[l.kind](e.words(l.name))}</p>
<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${w.seen}</button>
</section>`)}
${i.map(([c,l])=>a`<section key=${`check ${c}`} class="card">
<h2>${l.answer?w.signals[l.answer]:w.wasAsked} <span>${o(l.answered??l.since)}</span></h2>
<p dir="auto">${l.answer?r[l.answer](e.words(l.name)):w.noAnswer(e.words(l.name))}</p>
${l.answer?a`<button class="btn" onClick=${()=>t({do:"answer_signal",person:c})}>${w.seen}</button>`:a`<button class="btn quiet" onClick=${()=>t({do:"check",person:c,on:!1})}>${w.takeBackCheck}</button>`}
</section>`)}
`}function Qs(e,t,n){if(e.part_ends===void 0||!e.to_come)return;let o=Math.max(0,Number(e.part_ends)-t-n),s=Math.floor(Math.max(0,o/e.to_come-Number(e.breath))/1e3)*1e3;return Math.min(Number(e.each_most??1/0),Math.max(Number(e.each_least),s))}var Xs=(e,t)=>Number(e.closing_begins)-t;function ea(e,t,n){if(!e.to_come||e.part_ends===void 0)return 0;let o=n+e.to_come*(Number(e.each??0)+Number(e.breath)),s=Number(e.closing_begins)-Number(e.part_ends);return Math.max(0,t+o+Math.max(0,s)-Number(e.closing_begins))}function ta({room:e,ask:t}){let n=e.lanes.desk.value,o=K(e);if(!n||!o)return null;let{can:s,staying:r}=n,i=o.asks_to_stay,c=(m,d=!0)=>t({do:"ask_to_stay",gathering:o.id,until:m,on:d});if(!i||!r){if(!s.ask_to_stay)return null;let m=[5,10,15].filter(d=>d<=Number(s.ask_to_stay));return a`<p class="small soft">${Te.ask}</p><div class="pair thirds" role="group" aria-label=${Te.ask}>
${m.map(d=>a`<button key=${d} class="btn" aria-label=${Te.askFor(d)} onClick=${()=>c(o.minutes+d)}>${Te.more(d)}</button>`)}
</div>`}let l=i-o.minutes;return a`<div class="staying" role="status">
<p class="small">${Te.counts(r.stay,r.go,r.open,l)}</p>
${r.go>0&&a`<p class="small told-gently">${Te.ends}</p>`}
</div>
${s.stay_longer&&a`<button class="btn primary" onClick=${()=>t({do:"stay_longer",gathering:s.stay_longer,until:i})}>${Te.stay(l)}</button>`}
<button class="btn" onClick=${()=>c(i,!1)}>${Te.letGo}</button>`}var ir=5;function na({room:e,ask:t}){De.value;let n=e.lanes.desk.value,o=K(e),s=n?.pace;if(!n||!s||!o?.segment)return null;let{can:r}=n,i=wo(e),c=i.of==="turn"?i.left:0,l=e.running(),m=r.share_time&&Qs(s,l,c),d=Math.min(ir,s.spare),p=o.segments[o.segment].minutes;return a`<section class="card time">
<h2>${B.time}</h2>
${o.phase==="open"&&a`<${lr} left=${Xs(s,l)} over=${ea(s,l,c)} />`}
${m&&m!==Number(s.each)&&a`<button class="btn" onClick=${()=>t({do:"share_time",segment:r.share_time,each:Number(s.each)})}>${B.share(m)}</button>
<p class="small soft">${B.shareNote(Number(s.each),s.to_come??0)}</p>`}
${r.give_minutes&&a`<button class="btn" onClick=${()=>t({do:"give_minutes",segment:r.give_minutes,minutes:p+d})}>${B.more(d)}</button>`}
<${ta} room=${e} ask=${t} />
${r.slow_pace&&a`<button class="btn" title=${B.slowNote} onClick=${()=>t({do:"slow_pace",gathering:r.slow_pace,on:!0})}>${B.slow}</button>`}
${r.usual_pace&&a`<p class="small soft" role="status">${B.slowNote}</p><button class="btn" onClick=${()=>t({do:"slow_pace",gathering:r.usual_pace,on:!1})}>${B.usual}</button>`}
</section>`}var lr=({left:e,over:t})=>a`<p class="small">${e<=0?B.closingNow:B.untilClosing(e)}</p>
${e>0&&t>3e4&&a`<p class="small told-gently" role="status">${B.eats(t)}</p>`}`;var cr=["in_a_moment","at_the_next_pause","we_begin_later","not_tonight"];function oa({room:e,ask:t}){let n=e.lanes.desk.value,o=n?.can.doors;if(!o)return null;let s=n.door?.told,r=i=>t({do:"tell_waiting",gathering:o,...i!==s&&{note:i}});return a`<div class="by-name" role="group" aria-label=${oe.tell}>
<p class="small soft">${oe.tell}. ${oe.tellHint}</p>
${cr.map(i=>a`<button key=${i} class="btn" aria-pressed=${i===s} onClick=${()=>r(i)}>${oe.notes[i]}</button>`)}
</div>`}function sa({room:e,ask:t}){let n=C(),o=ln(e),s=H(e),r=e.lanes.desk.value,i=Object.entries(r?.waiting??{});if(!r||!i.length)return null;let c=r.can.admit&&!n.busy,l=m=>c&&n.run(m,()=>F(e,d=>lt(d,m)));return a`<section class="card">
<h2>${w.waiting} <span>${i.length}</span></h2>
${i.map(([m,d])=>{let p=e.words(d.name),$=o(m),u=[rn($)||(d.first_time?w.firstTime:w.returning),!d.here&&w.gone,!d.accepted&&w.notAccepted].filter(Boolean);return a`<div key=${m} class="waiting-one">
<p><b dir="auto" translate="no">${p}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
<${an} knock=${$} />
<div class="row">
${s&&!$.stop&&a`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>l(m)}>${w.admit}<span class="visually-hidden"> ${p}</span></button>`}
${d.here&&a`<button class="btn" onClick=${()=>t({do:"check",person:m,on:!0})}>${w.stillThere}<span class="visually-hidden"> ${p}</span></button>`}
${d.first_time&&a`<button class="btn" onClick=${()=>t({do:"decline",person:m})}>${w.notNow}<span class="visually-hidden"> ${p}</span></button>`}
</div>
</div>`})}
${!s&&a`<p class="small soft">${Ce.title}. <a href=${`#/desk/${e.circle}`}>${w.full}</a></p>`}
${!c&&a`<p class="small soft" id="admit-later">${n.busy?xe.admitting:r.door?.locked?w.admitLocked:w.admitLater}</p>`}
<${oa} room=${e} ask=${t} />
<${Z} sentence=${n.sentence} />
</section>`}function mr({room:e,open:t,onClose:n}){let{ask:o,sentence:s}=nt(e),r=e.lanes.desk.value;return!r||!uo(e)?null:a`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${w.label}>
<${on} room=${e} />
<${Js} room=${e} ask=${o} />
<${Rs} room=${e} ask=${o} />
<${os} room=${e} />
<${Hs} room=${e} ask=${o} />
<${sa} room=${e} ask=${o} />
<section class="card next-card">
<h2>${w.next}</h2>
<${dr} room=${e} ask=${o} />
<${Z} sentence=${s} />
</section>
<${qs} room=${e} ask=${o} />
<${na} room=${e} ask=${o} />
<${Us} room=${e} ask=${o} />
<${Ws} room=${e} ask=${o} />
<${Ls} room=${e} />
<${$n} room=${e} gathering=${K(e)?.id} />
<${js} room=${e} />
<${pr} room=${e} ask=${o} sentence=${s} />
<${Qt} room=${e} />
${r.can.release&&a`<${Xt} room=${e} />`}
<button class="btn desk-close" onClick=${n}>${w.close}</button>
</div>`}function dr({room:e,ask:t}){let n=e.lanes.desk.value?.can,o=K(e);if(!n||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[n.resume&&a`<button class="btn" onClick=${()=>t({do:"resume",gathering:n.resume})}>${w.resume}</button>`,n.open&&a`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:n.open})}>${w.begin}</button>`,n.begin_round&&a`<button class="btn" onClick=${()=>t({do:"begin_round",segment:n.begin_round})}>${w.round}</button>`,n.release&&a`<${ye} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>t({do:"release",gathering:n.release})} />`,n.next&&a`<button class="btn" onClick=${()=>t({do:"next_segment",from:n.next})}>${w.nextPart(jt(e,o.segments[s??""]))}</button>`].filter(Boolean),i=o.round==="going"||o.hands&&o.piece.at!=="home";return a`<div class=${i&&!n.resume?"acts":"next-acts"}>${r}</div>
${n.pause&&a`<button class="btn" onClick=${()=>t({do:"pause",gathering:n.pause})}>${w.pause}</button>`}`}function pr({room:e,ask:t,sentence:n}){let o=e.lanes.desk.value?.can,s=K(e);if(!o||!s)return null;let r=s.lead===Rt(e);return a`<section class="card">
<h2>${w.more}</h2>
<p class="small soft">${r?w.youLead:w.leads(A(e,s.lead))}</p>
<${Fs} room=${e} ask=${t} sentence=${n} />
${!r&&a`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:s.id})}>${w.lead}</button>`}
${o.close_gently&&a`<${ye} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>t({do:"close_gently",gathering:o.close_gently})} />`}
${o.emergency_end&&a`<${ye} label=${w.emergency} sure=${w.emergencySure} yes=${w.emergencyYes} no=${w.keep} act=${()=>t({do:"emergency_end",gathering:o.emergency_end})} />`}
<a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
</section>`}var se={offer:"Offer them the piece",begin:"Begin the round with them",earlier:"One seat earlier",earlierNote:"The piece follows the order of seats.",read:"Read their words first",readNote:"Nobody sees that they wait.",stop:"Let their words appear at once",out:"Have them step out",outNote:"For the others it looks as if they had stepped out. You let them back in.",back:"Let them back in",backNote:"They come when they like. Their place is kept.",gone:"No longer in this circle"};function aa({room:e,person:t,go:n,onGone:o}){let s=C(),r=U(null),i=e.lanes.desk.value;if(!i||K(e)?.seats[t]?.role!=="participant")return null;let{doors:c}=i.can,l=i.door?.asked_out.includes(t),m=A(e,t),d=async()=>{let p=i.members[t]?.link,$=r.current??=be();await s.run("remove",()=>F(e,u=>nn(u,t,$)))&&o([q.done(m),p&&q.newLink,q.eyes].filter(Boolean).join(" "))};return a`${c&&a`<button class="btn way" onClick=${()=>n({do:l?"let_back_in":"step_someone_out",gathering:c,person:t})}><b>${l?se.back:se.out}</b><span>${l?se.backNote:se.outNote}</span></button>`}
${H(e)&&a`<${ye} kind="quiet" label=${q.oneOf(m)} sure=${q.ask(m)} yes=${q.yes} no=${q.no} disabled=${!!s.busy} act=${d} />`}
${s.busy&&a`<p class="small soft" role="status">${q.busy}</p>`}
<${Z} sentence=${s.sentence} />`}function ra({room:e,person:t,go:n,ask:o}){let s=e.lanes.desk.value,r=K(e);if(!s||!r)return null;let{can:i,holds:c=[]}=s,{order:l,seats:m}=r,d=m[t]?.role==="participant",p=l.indexOf(t),$=c.some(b=>typeof b=="object"&&b.person===t),u=d&&!i.stop_holding&&Kt(e)?.medium==="written"&&H(e)&&i.hold_some;return a`${d&&i.begin_round&&a`<button class="btn way" onClick=${()=>n({do:"begin_round",segment:i.begin_round,first:t})}><b>${se.begin}</b></button>`}
${i.offer&&i.offer_to?.includes(t)&&a`<button class="btn way" onClick=${()=>n({do:"offer",segment:i.offer,person:t,turn:L()})}><b>${se.offer}</b></button>`}
${i.reseat&&p>0&&a`<button class="btn way" onClick=${()=>o({do:"reseat",gathering:i.reseat,order:[...l.slice(0,p-1),t,l[p-1],...l.slice(p+1)]})}><b>${se.earlier}</b><span>${se.earlierNote}</span></button>`}
${u&&a`<button class="btn way" onClick=${()=>n({do:"hold_words",gathering:u,on:!$,whose:{person:t}})}><b>${$?se.stop:se.read}</b>${!$&&a`<span>${se.readNote}</span>`}</button>`}`}function ia({room:e,person:t,go:n}){let o=e.lanes.desk.value?.members[t],s=e.lanes.member.value;if(!o||o.role==="participant"||t===s?.person||s?.tonight)return null;let{tonight:r}=o;return a`<button class="btn way" onClick=${()=>n({do:"for_tonight",person:t,on:!r})}><b>${r?he.off:he.on}</b><span>${r?he.offNote:he.onNote}</span></button>`}function ur({room:e,person:t,onClose:n}){let{ask:o,sentence:s}=nt(e),[r,i]=h(""),c=e.lanes.desk.value?.can,l=K(e)?.seats[t];if(r)return a`<${ue} title=${se.gone} onClose=${n}><p role="status" dir="auto">${r}</p></${ue}>`;if(!c||!l)return null;let m=c.hand_lead?.people.includes(t)&&c.hand_lead.gathering,d=e.lanes.member.value?.can.aside,p=d?.people.includes(t)&&d.gathering,$=e.lanes.desk.value?.asides??{},u=async b=>await o(b)&&n();return a`<${ue} title=${A(e,t)} onClose=${n}>
<p class="soft">${po[l.presence]}</p>
<button class="btn way" onClick=${()=>u({do:"check",person:t,on:!0})}><b>${w.check}</b><span>${w.checkNote}</span></button>
${p&&a`<button class="btn way" onClick=${()=>u({do:"aside",gathering:p,person:t})}><b>${$[t]?J.join:J.start}</b><span>${J.startNote}</span></button>`}
${m&&a`<button class="btn way" onClick=${()=>u({do:"hand_lead",gathering:m,person:t})}><b>${w.handLead}</b><span>${w.handLeadNote}</span></button>`}
<${ia} room=${e} person=${t} go=${u} />
<${ra} room=${e} person=${t} go=${u} ask=${o} />
<${mn} room=${e} person=${t} name=${A(e,t)} />
${l.role==="participant"&&a`<h3>${J.lineWith(A(e,t))}</h3><${An} room=${e} person=${t} />`}
<${aa} room=${e} person=${t} go=${u} onGone=${i} />
<${Z} sentence=${s} />
</${ue}>`}function $r({room:e,gathering:t}){let n=C();return H(e)?a`<button class="btn primary big" disabled=${!!n.busy} onClick=${()=>n.run("open",()=>F(e,o=>at(o,t)))}>${k.openDoors}</button>
<${Z} sentence=${n.sentence} />`:null}var Ne={opening:"Opening your link\u2026",welcome:"Welcome",closedTitle:"This link does not open any more",closedLead:"A link like this opens once. It may have been used, or copied only in part.",closedDo:"To get a fresh one, do one of these:",closedServer:"On the server, run this:",command:"afterglow link",closedColleague:"Or ask a colleague. They can make one on their desk.",again:"Try this link again"};function la({params:e}){let[t,n]=h("opening"),[o,s]=h(""),r=async()=>{n("opening");try{await X("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(i){let c=i instanceof le?i:new le("network",String(i));s(c.sentence),n(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return D(()=>{r()},[]),t==="fault"?a`<${we} sentence=${o} onAgain=${r} />`:t==="opening"?a`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${Ne.welcome}</h1><p role="status">${Ne.opening}</p></main>`:a`<main class="page door">
<header><h1>${Ne.closedTitle}</h1></header>
<p class="lead" role="alert">${o}</p>
<section class="card"><p>${Ne.closedDo}</p>
<ul class="bullets"><li>${Ne.closedServer} <code>${Ne.command}</code></li><li>${Ne.closedColleague}</li></ul>
</section>
<button class="btn wide" onClick=${r}>${Ne.again}</button>
</main>`}export{Es as Circle,Eo as Desk,mr as DeskColumn,$r as OpenDoors,ur as PersonSheet,la as Setup};
