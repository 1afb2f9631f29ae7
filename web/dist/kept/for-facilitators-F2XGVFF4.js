/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{B as te,C as Mn,E as ht,F as En,G as In,H as U,I as ke,J as j,K as Hn,L as we,M as Kn,N as Ne,O as Me,P as bt,R as Bn,T as Ln,U as gt,V as _,W as X,X as ue,Y as kt,Z as Yt,_ as $e,ca as Rn,d as H,da as jn,e as at,f as rt,g as vn,h as lt,i as ct,j as xn,n as mt,p as dt,r as de,s as pt,t as Sn,u as ut,v as Nn,w as pe,x as ft,z as Ft}from"./chunk-BBJWYQMH.js";import{$ as le,Aa as Tn,Ba as Pn,C as mn,Ca as De,Ea as An,F as nt,Fa as Dn,G as dn,H as pn,J as $n,K as fn,La as $t,M as Pe,N as ot,O as st,P as hn,Q as bn,R as it,S as gn,Sa as Wn,T as kn,Ta as C,U as wn,Ua as N,V as yn,Va as K,W as Ae,Wa as z,_ as ee,a as g,aa as Z,b as M,ba as _n,ca as On,d as G,da as Cn,e as et,f as Jt,g as en,o as Te,r as an,u as rn,v as ln,w as cn,ya as S,za as Ye}from"./chunk-FKS4R7TJ.js";import{C as ge,D as on,E as tt,F as sn,Q as un,a as _e,b as L,f as tn,k as Oe,l as Ce,w as nn}from"./chunk-RRBTXLX2.js";import{g as i}from"./chunk-W7Z3TTU2.js";var ss=1e4,Fn=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function wt(){let[e,n]=g(null),[t,o]=g(""),s=G(0),r=Jt(async()=>{let l=++s.current;try{let c=await le("/api/desk");if(l!==s.current)return;n(c),o("")}catch(c){if(l!==s.current)return;if(c instanceof ee&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof ee?c.sentence:String(c))}},[]);return M(()=>{let l=()=>{document.visibilityState==="visible"&&r()},c=setInterval(l,ss),a=Wn.subscribe(()=>{r()});for(let[m,p]of Fn)m.addEventListener(p,l);return()=>{clearInterval(c),a();for(let[m,p]of Fn)m.removeEventListener(p,l);s.current=0}},[r]),{desk:e,stale:!!(e&&t),sentence:t,load:r}}var is=480;function Ee({roster:e},n){let t=[...e.gatheringKeys].filter(([o])=>o===n);return{number:e.seen.number+1,circleKey:e.circleKey,gatheringKeys:t.map(([o,s])=>({gathering:o,...s})),devices:[...e.devices.values()]}}var fe=(e,n)=>e.filter(t=>!t.ended&&n(t.member)),yt=(e,n)=>e.length<is?e:e.filter(t=>!t.ended||n(t.member));function qt(e,n,t){return L(t,"no_key"),{named:n,give:o=>gn(e,{id:o.device,agree:o.agree},n,t)}}var Yn=({circle:e,roster:n,circleKeys:t})=>qt(e,{what:"circle",owner:e,...n.circleKey},t[n.circleKey.number]);function zt({circle:e,roster:n,gathering:t},o){let s=n.gatheringKeys.get(o);return L(s&&t?.id===o,"no_key"),qt(e,{what:"gathering",owner:o,...s},t.keys[s.number])}var vt=(e,n)=>Promise.all([["desk_agree",n.agree],["desk_sign",n.sign]].map(async([t,o])=>({named:await mn(e,t,n.number,o.public),give:s=>kn(e,{id:s.device,agree:s.agree},t,n.number,o)}))),ce=(e,n,t)=>Promise.all(n.flatMap(o=>t.map(async({named:s,give:r})=>({device:o.device,what:s.what,number:s.number,text:e.add(await r(o))}))));async function qe(e,n,t,{before:o,...s}){let r=Pe(),{named:l,record:c}=await it(e,n,{...s,key:r,before:o??null});return{gift:qt(e,l,r),record:t.add(c),state:{number:l.number,commitment:l.commitment}}}var Ie=async(e,n,t,o)=>({roster:o.number,signed:t.add(await nt(e,n,o))});function ne(){let e={};return{bodies:e,add(n){let t=H();return e[t]=n,t}}}var ze=({desk:e})=>n=>{let t=e.members[n]?.role;return t==="facilitator"||t==="co_facilitator"};async function He(e,n){let{held:t}=e,o=ne(),{gift:s,record:r,state:l}=await qe(t.circle,t.deskKeys,o,{what:"gathering",owner:n,number:1}),c={...Ee(t),gatheringKeys:[{gathering:n,...l}]},a={...await Ie(t.circle,t.deskKeys,o,c),gathering_key:r,grants:await ce(o,fe(c.devices,ze(e)),[s])};return{command:{do:"open_doors",gathering:n,step:a},bodies:o.bodies}}var xt=e=>!!(e?.deskKeys&&e.roster&&e.deskKeys.number===e.desk.number);function Gt(e){return L(xt(e),"no_key"),e}var as=["keys_moved","keys_renewed","keys_incomplete"];async function qn({at:e,send:n,newer:t},o){for(let s=1;;s++){let r=await e(),l=await n(await o(r));if(l.outcome!=="refused"||!as.includes(l.code??"")||s===5)return l;await t(r.held.roster.seen.number)}}var rs=4e3,B=e=>xt(e.held.value);function Ve(e){let{desk:n,ring:t}=e.lanes,o=Gt(e.held.value);if(!n.value||!t.value)throw new Error("the desk is not here yet");let{circle:s,gathering:r}=t.value;return{held:o,desk:n.value,circle:s,running:r?.id,seats:Object.keys(r?.seats??{}),words:e.words,sealed:e.sealed}}async function zn(e){return await Ge(e.keys,n=>n!=="looking"),await Ge(e.lanes.desk,Boolean),await Ge(e.lanes.ring,Boolean),B(e)||await Ge(e.held,xt),!!Gt(e.held.value)}var F=(e,n)=>qn({at:async()=>Ve(e),send:({command:t,texts:o,bodies:s})=>e.send(t,o,s),newer:t=>ls(e,t)},n),ls=(e,n)=>Ge(e.held,t=>!!(t?.roster&&t.roster.seen.number>n)),Ge=(e,n)=>new Promise(t=>{let o=()=>(clearTimeout(s),queueMicrotask(()=>r()),t()),s=setTimeout(o,rs),r=e.subscribe(l=>{n(l)&&o()})});var ye=(e,n,t)=>`${e} ${e===1?n:t}`,Ke={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},Gn={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},he={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Vn={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},Zn={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},St={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},ie={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},x={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},newCircle:"New circle",needs:"Who needs something",signals:e=>ye(e,"person asked for you","people asked for you"),waits:e=>ye(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>ye(e,"person","people"),seats:(e,n)=>`${ye(e,"participant","participants")}, ${ye(n,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",untitled:e=>`Circle ${e}`,gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>ye(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,n)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",n.length?`Planned: ${n.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",devices:"Your devices",devicesHint:"See where you are signed in, and end what you no longer use.",devicesLook:"Look at your devices",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},Q={title:"Colleagues",lead:"Two pairs of hands hold a circle more safely. To hold one together, invite them in that circle.",invite:"A desk for a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once, and opens no circle.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},O={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},A={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,n)=>`${e} to ${n} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>ye(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},k={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,n)=>`${e} in ${n}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},P={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"It is shown only now. The server cannot read it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},ve={minutes:"Change the minutes",minutesTitle:"Minutes of each part",minutesHint:"Everyone sees the new end. Once the doors are open, the minutes stand.",minutesSave:"Keep these minutes",sheet:"A sheet to print"},V={title:"A sheet to print",lead:"The agenda on one page of paper, for the evening the power goes out. It names nobody.",gone:"This gathering is not on the calendar any more.",print:"Print",begins:"From",part:"Part",minutes:"Min",each:e=>`Each of ${e}`,lines:"If someone needs a person now",emergency:"In danger",text:e=>`text ${e}`,noCare:"A circle is not medical care and not an emergency service."},y={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,n)=>`${e}, ${n} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,n)=>n?`Gathering ${e}: ${n}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,n)=>`${e} each, for ${n} people`,eachLittle:(e,n)=>`${e} each, for ${n} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},Be=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;var cs=24,ms=137.5;function Un({people:e,leads:n,waiting:t}){let o=[...Array(Math.min(n,4)).fill("lead"),...Array(Math.min(e,cs-6)).fill("seat"),...Array(Math.min(t,4)).fill("waits")];for(;o.length<6;)o.push("free");let s=o.length,r=Math.min(8.5,200/s/1.35),l=[x.seats(e,n),t?x.waits(t):""].filter(Boolean).join("; ");return i`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
    ${o.map((c,a)=>{let m=(a/s*360-90)*(Math.PI/180);return i`<circle key=${a} class=${c} style=${{"--h":String((25+a*ms)%360)}}
        cx=${(46*Math.cos(m)).toFixed(2)} cy=${(46*Math.sin(m)).toFixed(2)} r=${r.toFixed(2)} />`})}
    <text y="4" text-anchor="middle" aria-hidden="true">${x.people(e)}</text>
  </svg>`}function Qn(e){let t=e[0],o=e[e.length-1]-t||1,s=Math.min(7,92/Math.max(1,e.length-1)),r=e.map(l=>4+(l-t)/o*92);for(let l=1;l<r.length;l++)r[l]=Math.max(r[l],r[l-1]+s);for(let l=r.length-1,c=96;l>=0;l--,c-=s)r[l]=Math.min(r[l],c);return e.length===1?[50]:r}var ds=24;function ps(e,n){let t=Hn(e,te(),n);return t===0?`${bt(new Date(e))==="evening"?x.near.tonight:x.near.today} ${U(e)}`:t===1?`${x.near.tomorrow} ${U(e)}`:t>1&&t<7?Kn(e):ke(e)}function Xn({gatherings:e,now:n}){if(!e.length)return i`<p class="weeks-none small soft">${x.noDate}</p>`;let t=e.map(a=>Number(a.at)),o=Qn(t).map(a=>document.dir==="rtl"?100-a:a),s=e.findIndex(a=>!a.past),r=x.weeks(e.filter(a=>a.past).map(a=>ke(Number(a.at))),e.filter(a=>!a.past).map(a=>`${ke(Number(a.at))} ${U(Number(a.at))}`)),l=[];for(let a of[s,e.length-1,0,...e.keys()])a>=0&&l.every(m=>Math.abs(o[m]-o[a])>=ds)&&l.push(a);let c=a=>a<12?"start":a>88?"end":"middle";return i`<svg class="weeks" role="img" aria-label=${r} width="100%" height="48">
    <line class="way" x1="0" x2="100%" y1="14" y2="14" />
    ${e.map((a,m)=>i`<circle key=${a.id} class=${a.past?"was":m===s?"next":"ahead"} cx=${`${o[m]}%`} cy="14" r=${m===s?8:6.5} />`)}
    ${l.map(a=>i`<text key=${a} class=${a===s?"next":""} x=${`${c(o[a])==="start"?0:c(o[a])==="end"?100:o[a]}%`} y="42"
      text-anchor=${c(o[a])}>${a===s?ps(t[a],n):ke(t[a])}</text>`)}
  </svg>`}var us=60*6e4,$s=240*6e4;function Jn({card:e,title:n,canOpen:t,now:o=Date.now()}){let s=C(),l=e.gatherings.filter(d=>!d.past)[0],c=l?Number(l.at)-o:1/0,a=!e.phase&&t&&c<us&&c>-$s,m=async()=>{let d=ut(e.id),$=await s.run("open",async()=>await zn(d)&&F(d,u=>He(u,l.id)));d.close(),$&&(location.hash=`#/circle/${e.id}`)},p=[he[e.entry],Ke[e.medium],x.seats(e.members,e.facilitators)].join(" \xB7 ");return i`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
    <${Un} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
    <div class="head">
      <h3 id=${`c-${e.id}`} dir="auto">${n}</h3>
      <p class="soft small">${p}</p>
      ${e.phase&&i`<p class="live">${St[e.phase]}</p>`}
    </div>
    <div class="what">
      <${Xn} gatherings=${e.gatherings} now=${o} />
      ${l&&!e.phase&&i`<p class="small">${x.gathering(l.number)}: ${j(Number(l.at),void 0,o)}, ${U(Number(l.at))}</p>`}
      ${e.facilitators<2&&i`<p class="soft small">${x.alone}</p>`}
    </div>
    <div class="acts">
      ${e.phase?i`<a class="btn primary" href=${`#/circle/${e.id}`}>${x.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${x.details}</a>`:a?i`<button class="btn primary" disabled=${!!s.busy} onClick=${m}>${x.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`:i`<a class="btn" href=${`#/desk/${e.id}`}>${x.prepare}</a>`}
      <p role="alert" class="refusal">${s.sentence}</p>
    </div>
  </article>`}function eo({circles:e,titleOf:n}){let t=e.filter(s=>s.signals>0),o=e.filter(s=>s.waiting>0);return i`<section class="needs" aria-label=${x.needs} aria-live="polite">
    ${t.map(s=>i`<div class="need urgent" key=${`s${s.id}`}>
      <p><b>${x.signals(s.signals)}</b> <span dir="auto">${x.inCircle(n(s))}</span></p>
      <a class="btn primary" href=${`#/circle/${s.id}`}>${x.goThere}</a>
    </div>`)}
    ${o.map(s=>i`<div class="need" key=${`w${s.id}`}>
      <p><b>${x.waits(s.waiting)}</b> <span dir="auto">${x.inCircle(n(s))}</span></p>
      <a class="btn" href=${s.phase?`#/circle/${s.id}`:`#/desk/${s.id}`}>${x.seeWho}</a>
    </div>`)}
  </section>`}var fs=()=>import("./field-qr-VGEJLLGT.js").then(e=>e.Qr);function Ze({id:e,title:n,label:t,link:o,says:s,done:r,shareText:l,onDone:c,children:a}){let[m,p]=g(""),[d,$]=g(!1),u=G(null),f=G(null);M(()=>f.current?.focus(),[]);let b=async()=>{try{await navigator.clipboard.writeText(o),p(_.copied)}catch{u.current?.focus(),u.current?.select(),p(_.copyFailed)}},h=()=>navigator.share({title:l,url:o}).catch(()=>{});return i`<section class="shown-link" aria-labelledby=${`${e}-title`}>
    <h3 id=${`${e}-title`} tabindex="-1" ref=${f}>${n}</h3>
    ${s.map(w=>i`<p key=${w}>${w}</p>`)}
    <label class="visually-hidden" for=${e}>${t}</label>
    <input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
      onFocus=${w=>w.currentTarget.select()} />
    <div class="row">
      <button type="button" class="btn primary" onClick=${b}>${_.copy}</button>
      ${"share"in navigator&&i`<button type="button" class="btn" onClick=${h}>${_.share}</button>`}
      <button type="button" class="btn" aria-expanded=${d} onClick=${()=>$(!d)}>${d?_.qrHide:_.qr}</button>
      <button type="button" class="btn quiet" onClick=${c}>${r}</button>
    </div>
    ${d&&i`<figure class="qr-shown"><${gt} load=${fs} text=${o} label=${_.qrOf(t)} /><figcaption class="small soft">${_.qrHint}</figcaption></figure>`}
    ${a}
    <p role="status" class="told">${m}</p>
  </section>`}function to(){let[e,n]=g(null),t=C(),o=async s=>{let r=await t.run(String(s),()=>Z("/api/links",{for_me:s}));r&&n({link:r.link,forMe:s})};return i`<div class="panel"><h3>${Q.title}</h3>
    <p class="soft">${Q.lead}</p>
    ${e?i`<${Ze} key=${e.link} id="facilitator-link" title=${e.forMe?Q.back:Q.invite} label=${Q.linkLabel} link=${e.link}
          says=${[e.forMe?Q.backShown:Q.inviteShown,Q.once]} done=${Q.done} onDone=${()=>n(null)} />`:i`<ul class="offers">
          <li><button class="btn" disabled=${!!t.busy} onClick=${()=>o(!1)}>${Q.invite}</button><p class="soft small">${Q.inviteHint}</p></li>
          <li><button class="btn" disabled=${!!t.busy} onClick=${()=>o(!0)}>${Q.back}</button><p class="soft small">${Q.backHint}</p></li>
        </ul>`}
    <p role="alert" class="refusal">${t.sentence}</p>
  </div>`}function no(e){let[n,t]=g(new Map),o=e.map(s=>s.id).join();return M(()=>{let s=!0;return o&&dt(o.split(",")).then(r=>s&&t(r)),()=>{s=!1}},[o]),s=>n.get(s.id)?.title||x.untitled(s.spoken)}function oo(){let{desk:e,stale:n,sentence:t,load:o}=wt(),s=C(),r=no(e?.circles??[]);if(!e&&t)return i`<${ue} sentence=${t} onAgain=${o} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.circles}</h1><p role="status">${_.loading}</p></main>`;let l=x.greeting[bt()],c=()=>s.run("sign-out",()=>Z("/api/sign-out",{})).then(a=>a&&location.replace("#/"));return i`<main class="page desk">
    <header>
      <div><p class="soft small" dir="auto">${e.practice}</p><h1>${l}</h1></div>
      <a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${x.newCircle}</a>
    </header>
    <p role="status" class=${n?"notice":"visually-hidden"}>${n?_.offline:""}</p>
    <${eo} circles=${e.circles} titleOf=${r} />
    ${!e.crisis_line_confirmed&&i`<section class="notice with-act" aria-labelledby="line-notice">
      <div><h2 id="line-notice">${O.notice}</h2><p>${O.noticeText}</p></div>
      <a class="btn" href="#/desk/lines">${O.look}</a>
    </section>`}
    <section class="circles" aria-labelledby="circles-title">
      <h2 id="circles-title" class="visually-hidden">${x.circles}</h2>
      ${e.circles.map(a=>i`<${Jn} key=${a.id} card=${a} title=${r(a)} canOpen=${e.crisis_line_confirmed} />`)}
      ${!e.circles.length&&i`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${x.none}</h3><p class="soft">${x.noneHint}</p></div>`}
    </section>
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">${x.practice}</h2>
      <div class="panels">
        <${to} />
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
      <${$t} />
      <${X} label=${x.signOut} ask=${x.signOutAsk} yes=${x.signOutYes} kind="btn quiet" busy=${!!s.busy} onYes=${c} />
      <p role="alert" class="refusal">${s.sentence}</p>
    </footer>
  </main>`}var ae={unproven:"This knock does not prove itself",unprovenHint:"It does not match its invitation. Please do not let it in; send a new invitation.",alike:e=>`The name looks like ${e}`,back:e=>`comes back as ${e}`,desk:"comes to hold the circle with you",admitting:"Checking the knock and handing over the keys\u2026"},me={title:"This browser does not hold the desk\u2019s keys",works:"What works: being in the room, leading a gathering, seeing who comes and goes.",worksNot:"What does not: letting people in, inviting, opening doors, removing someone, reading what is for the desk.",how:"Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.",alone:"If nobody holds the keys and there is no sheet, the words sealed with them stay closed.",sheet:"I have a recovery sheet"},W={kind:"Who is it for?",hands:"Invite a second pair of hands",handsHint:"They get the desk\u2019s keys once you let them in.",handsTitle:"For someone who holds the circle with you",newHere:"They have no desk in this practice yet",newHereHint:"Then the link gives them one, and opens once.",handsShown:"Give this to the person who will hold the circle with you, and to nobody else.",wayTitle:e=>`A new way in for ${e}`,way:"New way in",wayOf:e=>`New way in: ${e}`,wayShown:"Give this to them alone. It brings them back to their own seat.",noCopy:"Your desk keeps its secret sealed. The server cannot read it.",wordsTitle:"Or say seven words",wordsHint:e=>`They go to ${e} and type these words and the number.`,number:"Number of the circle",forHands:"For the desk",forBack:e=>`New way in for ${e}`,making:"Sealing the door\u2026"},oe={title:"Someone leaves the circle",hint:"Their seat ends at once, and every key is made new for those who stay.",one:"Remove",oneOf:e=>`Remove: ${e}`,ask:e=>`Remove ${e} from this circle? Their seat ends now. What is said from here on, they cannot read.`,askDesk:e=>`Remove ${e}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,yes:"Yes, remove",no:"Not now",done:e=>`${e} is not in this circle any more. If you keep a recovery sheet, print a new one.`,busy:"Making new keys for everyone who stays\u2026"},re={title:"Reading first",off:"What people share appears at once.",on:"What people share comes to you first. Nobody else sees that it waits.",hold:"Read first from now on",stop:"Let words appear at once again",none:"Nothing waits.",release:"Show it to the circle",releaseOf:e=>`Show the words of ${e} to the circle`,unread:"These words cannot be opened here."},T={title:"Recovery sheet",what:"If every browser of yours is lost, this paper brings back the keys of this circle.",make:"Make a recovery sheet",made:"The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.",old:"After someone is removed, the keys are new: print a new sheet then.",print:"Print",first:"Part one: the sealed keys",firstHint:"Scan it with a phone, or type the letters. It opens only with part two.",second:"Part two: the code",secondHint:"Twenty-four words. Keep them apart from part one.",cut:"Cut here",of:e=>`Made on ${e}`,qr:"QR code: the sealed keys of this circle",back:"Back with a recovery sheet",backLead:"Both parts are opened here. Nothing of them is sent.",letters:"The letters of part one",lettersHint:"Capitals and spaces make no difference.",lettersMissing:"Please type the letters of part one, or scan its code.",lettersWrong:"These are not the letters of a sheet. Please compare them once more.",code:"The words of part two",codeHint:"Twenty-four words, with spaces between them.",codeMissing:"Please type the words of part two.",codeWrong:"The words do not belong together. Please compare them with the sheet.",notThis:"This sheet does not open with these words. Are both of this circle?",older:"The circle\u2019s keys were renewed after this sheet was printed, so it does not open them.",notDuring:"A gathering goes on, and its key is not on the sheet. Please come back after the release.",open:"Open the sheet",opening:"Opening the sheet\u2026"},Ue={name:"Your name in this circle",nameHint:"People in this circle see it. Each circle may know you by another.",nameMissing:"Please write what you are called in this circle.",sealing:"Making the keys of this circle\u2026"};function so({room:e,onSheet:n}){return B(e)?null:i`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
    <h2 id="no-keys-title">${me.title}</h2>
    <p>${me.works}</p><p>${me.worksNot}</p><p>${me.how}</p><p class="soft small">${me.alone}</p></div>
    <button type="button" class="btn" onClick=${n}>${me.sheet}</button>
  </section>`}async function _t({circle:e,deskKeys:n},t,o){let s=ge(t.secret);return o.desk||o.person?`${s} ${await $n(e,n,t,o)}`:s}var Qe=e=>on(e.split(" ")[0]);async function io({circle:e,desk:n},t,o){let[,s]=o.split(" ");return s===void 0?{desk:!1,person:null}:fn(e,n,{invitation:t,secret:Qe(o)},s)}var ao=new Map;function Xe(e,n){let t=`${e} ${ge(n)}`,o=ao.get(t);if(o)return o;let s=tt(e,n);return ao.set(t,s),s}var Le=({circle:e,words:n},{agreements:t,version:o}={})=>({title:n(e.title),about:n(e.about),agreements:t??e.agreements.map(n),agreements_version:o??e.agreements_version,led_by:e.led_by.map(n)}),Vt=(e,n,t,o,s)=>yn(e,n,t.page,o,JSON.stringify(s));async function Ot(e,n,t,o){let s=Object.entries(e.desk.invitations).filter(([,l])=>l.secret),r=await Promise.all(s.map(async([l,c])=>{let a=await Xe(e.held.circle,Qe(e.words(c.secret)));return[l,o.add(await Vt(e.held.circle,l,a,n,t))]}));return Object.fromEntries(r)}var Ct=65,hs=32;async function Zt({held:e,desk:n,words:t,sealed:o},s){let r=n.waiting[s],l=n.invitations[r?.invitation??""];L(r?.device&&r.proof&&r.invitation&&l,"not_proven");let c=Ce(o(r.proof)??"");L(c.length===3*Ct+hs,"not_proven");let[a,m,p]=[0,1,2].map(b=>c.slice(b*Ct,(b+1)*Ct)),d=t(l.secret),$=await io(e,r.invitation,d),u={member:$.person??s,device:r.device,agree:a,sign:m,self:p};await ln(e.circle,r.invitation,await Xe(e.circle,Qe(d)),u,Oe(c.slice(3*Ct)));let f=[...e.roster.devices.values()].some(b=>b.member===s);return L(!f||$.person===s,"not_proven"),L((l.person??null)===$.person&&($.desk||!l.desk),"not_proven"),{newcomer:u,desk:$.desk,back:$.person!==null}}async function We(e,n){let t=e.desk.waiting[n];return L(t,"not_proven"),!t.device||e.held.roster.devices.has(t.device)?gs(e,n):bs(e,n)}async function bs(e,n){let{held:t,running:o}=e,{newcomer:s,desk:r,back:l}=await Zt(e,n),c={...s,ended:!1},a=ne(),m=o&&(!l||r||e.seats.includes(s.member)),p=[Yn(t),...m?[zt(t,o)]:[],...r?await vt(t.circle,t.deskKeys):[]],d=Ee(t,o);d.devices=[...yt(d.devices,f=>f in e.desk.members),c];let $={...await Ie(t.circle,t.deskKeys,a,d),admission:a.add(await pn(t.circle,t.deskKeys,s,{roster:d.number,keys:p.map(f=>f.named)})),grants:await ce(a,[c],p)},u=l?void 0:await ro(e,n,a,c);return{command:{do:"admit",person:n,step:$,...u&&{name:u}},bodies:a.bodies}}async function gs(e,n){let{held:t,running:o}=e,s=ne(),r=fe([...t.roster.devices.values()],a=>a===n),l=o?await ce(s,r,[zt(t,o)]):[],c=await ro(e,n,s);return{command:{do:"admit",person:n,...l.length&&{grants:l},...c&&{name:c}},bodies:s.bodies}}async function ro({held:e,desk:n,sealed:t},o,s,r){let l=n.waiting[o].name,{author:c,sealed:a,wraps:m}=pt(t(l)??"");if(m.some(u=>cn(u).audience==="circle"))return;let p={circle:e.circle,gathering:null,author:o,kind:"name",id:l,turn:null},d=u=>u===r?.device?r:e.roster.devices.get(u),$=ct(e,"circle");return L($&&c===o,"wrong_author"),s.bodies[l]=de(c,a,[...m,await st(p,a,m,d,lt(e),$)]),l}var Tt=({knock:e})=>i`${e.stop&&i`<p class="problem"><b>${ae.unproven}.</b> ${ae.unprovenHint}</p>`}
  ${e.alike&&i`<p><span class="mark stale" dir="auto">${ae.alike(e.alike)}</span></p>`}`,Pt=e=>e.back?ae.back(e.back):e.desk?ae.desk:"";var ks=new Map(Object.entries({\u0430:"a",\u0432:"b",\u0441:"c","\u0501":"d",\u0435:"e",\u04BB:"h",\u0456:"i",\u0458:"j",\u043A:"k","\u04CF":"l",\u043C:"m",\u043D:"h",\u043E:"o",\u0440:"p","\u051B":"q",\u0455:"s",\u0442:"t",\u0443:"y",\u0475:"v","\u051D":"w",\u0445:"x",\u03B1:"a",\u03B2:"b",\u03B5:"e",\u03B7:"n",\u03B9:"i",\u03BA:"k",\u03BD:"v",\u03BF:"o",\u03C1:"p",\u03C4:"t",\u03C5:"u",\u03C7:"x",\u03F2:"c",\u0131:"i",\u0142:"l",\u00F8:"o",\u0111:"d",\u00DF:"ss",0:"o",1:"l",3:"e",5:"s","|":"l","!":"i",$:"s","@":"a"}));function lo(e){return[...e.normalize("NFKD").toLowerCase()].map(t=>ks.get(t)??t).join("").replace(/[^\p{L}\p{N}]/gu,"").replaceAll("rn","m").replaceAll("vv","w").replaceAll("i","l")}function co(e,n){let t=lo(e);return t?n.find(o=>lo(o)===t):void 0}function At(e){let[n,t]=g({}),o=e.lanes.desk.value,s=B(e),r=Object.entries(o?.waiting??{}).filter(([,c])=>c.device&&c.proof),l=r.map(([c,a])=>`${c} ${a.proof} ${o?.invitations[a.invitation??""]?.secret}`).join();return M(()=>{let c=!0;for(let[a]of s?r:[])ws(e,a).then(m=>c&&t(p=>({...p,[a]:m})));return()=>{c=!1}},[e,s,l]),c=>{let a=e.words(o?.waiting[c]?.name),m=Object.entries(o?.members??{}).filter(([d])=>d!==c).map(([,d])=>e.words(d.name)),p=n[c]??{good:s};return{...p,alike:p.back?void 0:co(a,m)}}}async function ws(e,n){try{let t=Ve(e),{newcomer:o,desk:s,back:r}=await Zt(t,n);return{good:!0,desk:s&&!r,back:r?t.words(t.desk.members[o.member]?.name):void 0}}catch(t){return{good:!(t instanceof _e),stop:t instanceof _e?t.sentence:void 0}}}function mo({room:e,desk:n}){let t=C(),o=At(e),s=B(e),r=Object.entries(n.waiting),l=a=>t.run(a,()=>F(e,m=>We(m,a))),c=a=>t.run(a,()=>e.send({do:"decline",person:a}));return i`<section class=${r.length?"panel waiting":"visually-hidden"} aria-label=${k.waiting}>
    <h2>${k.waiting} ${r.length>0&&i`<span>${r.length}</span>`}</h2>
    <p role="status" class="visually-hidden">${t.busy?ae.admitting:r.map(([,a])=>e.words(a.name)).join(", ")}</p>
    <ul>${r.map(([a,m])=>{let p=e.words(m.name),d=o(a),$=[Pt(d)||(m.first_time?k.firstTime:k.beenHere),m.here?k.pageOpen:k.pageShut,!m.accepted&&k.notAccepted].filter(Boolean);return i`<li key=${a} class="between">
        <div><p><b dir="auto">${p}</b> <span class="soft small" dir="auto">${$.join(" \xB7 ")}</span></p><${Tt} knock=${d} /></div>
        <div class="row">
          ${s&&!d.stop&&i`<button class="btn small primary" disabled=${t.busy===a} aria-label=${`${k.admit}: ${p}`} onClick=${()=>l(a)}>${k.admit}</button>`}
          <${X} label=${k.decline} name=${`${k.decline}: ${p}`} ask=${k.declineAsk(p)} yes=${k.declineYes} no=${k.declineNo} busy=${t.busy===a} onYes=${()=>c(a)} />
        </div>
      </li>`})}</ul>
    <p role="alert" class="refusal">${t.sentence}</p>
  </section>`}var Re=240,xe={least:3,most:12,usual:8},po=20,ys=["closing","release"],Ut=e=>e.segment.map(n=>({id:H(),from:n,minutes:String(n.minutes),prompt:n.prompt??"",out:!1})),uo=(e,n)=>(n-1)%Math.max(1,e.gathering.length),$o=e=>!ys.includes(e.from.kind);function Se(e){let n=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return n<=Re?n:0}var Qt=e=>e.reduce((n,t)=>n+(t.out?0:Se(t)),0);function fo(e,n){let t=e.from.each[n],o=Se(e);if(t===void 0||o===e.from.minutes)return t;let s=Math.floor(Math.max(0,o*60-n*e.from.breath_seconds)/n);return Math.min(s,e.from.each_seconds??1/0)}function ho({gathering:e,at:n,zone:t,theme:o,parts:s}){let r={},l=a=>{if(!a.trim())return;let m=H();return r[m]=a.trim(),m},c=s.filter(a=>!a.out).map(({id:a,from:m,prompt:p,...d})=>({id:a,kind:m.kind,minutes:Se({id:a,from:m,prompt:p,...d}),each_seconds:m.each_seconds,breath_seconds:m.breath_seconds,title:l(m.title),prompt:l(p),mode:m.mode}));return{plan:{gathering:e,at:n,zone:t,minutes:Qt(s),theme:l(o),agenda:c},bodies:r}}var Dt=e=>/^\d+$/.test(e.trim())&&Number(e)<=Re?Number(e):0;function bo({id:e,plan:n,room:t,onDone:o}){let[s,r]=g({}),[l,c]=g([]),a=G(null),m=C();M(()=>a.current?.focus(),[]);let p=u=>s[u]??String(n.segments[u].minutes),d=n.agenda.reduce((u,f)=>u+Dt(p(f)),0);return i`<form class="stack planned-minutes" onSubmit=${async u=>{u.preventDefault();let f=[...n.agenda.filter(h=>!Dt(p(h))).map(h=>({id:`now-${h}`,sentence:y.minutesBad})),...d>Re?[{id:`now-${n.agenda[0]}`,sentence:y.sumTooLong}]:[]];if(c(f),f.length)return;let b=Object.fromEntries(n.agenda.filter(h=>Dt(p(h))!==n.segments[h].minutes).map(h=>[h,Dt(p(h))]));(!Object.keys(b).length||await m.run("minutes",()=>t.send({do:"set_minutes",gathering:e,minutes:b})))&&o()}} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${a}>${ve.minutesTitle}</h3>
    <p class="hint">${ve.minutesHint}</p>
    <${z} problems=${l} summary=${_.summary} />
    <ol class="parts">${n.agenda.map(u=>{let f=t.words(n.segments[u].title)||ie[n.segments[u].kind];return i`<li key=${u}><span dir="auto">${f}</span>
        <span class="plan-minutes"><${N} id=${`now-${u}`} label=${y.minutesOf(f)} bare value=${p(u)} problem=${K(l,`now-${u}`)}
          onValue=${b=>r({...s,[u]:b})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
    <p class="sum" role="status"><b>${y.sum(d)}</b> <span class="soft">${y.ends(U(Number(n.at)+d*6e4))}</span></p>
    <p role="alert" class="refusal">${m.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!m.busy}>${ve.minutesSave}</button>
      <button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
  </form>`}function Xt({id:e,plan:n,room:t,people:o,large:s,onSheet:r}){let[l,c]=g(!1),a=Number(n.at),m=t.words(n.theme),p=Math.max(3,Math.min(12,o||8));return i`<div class=${`planned${s?" large":""}`}>
    <p class="when"><b>${j(a)}</b> <span>${we(a,n.minutes)}</span></p>
    ${!Me(a,n.zone,te())&&i`<p class="soft small">${k.inZone(`${j(a,n.zone)}, ${we(a,n.minutes,n.zone)}`,Ne(n.zone))}</p>`}
    <p class="soft small">${x.gathering(n.number)}${m&&i`: <span dir="auto">${m}</span>`}</p>
    <details><summary>${k.agenda(n.minutes)}</summary>
      ${l?i`<${bo} id=${e} plan=${n} room=${t} onDone=${()=>c(!1)} />`:i`<ol class="parts">${n.agenda.map(d=>{let $=n.segments[d],u=$.each?.[p];return i`<li key=${`${e}-${d}`}>
              <span><span dir="auto">${t.words($.title)||ie[$.kind]}</span>${u&&i`<small class="soft"> ${y.each(Be(u),p)}</small>`}</span>
              <span>${$.minutes}</span></li>`})}</ol>
          <div class="row"><button type="button" class="btn small" onClick=${()=>c(!0)}>${ve.minutes}</button>
            <button type="button" class="btn small quiet" onClick=${r}>${ve.sheet}</button></div>`}
    </details>
  </div>`}var vs=60*6e4;function go({room:e,circle:n,desk:t,home:o,running:s,onPlan:r,onSheet:l}){let c=C(),a=Object.entries(t.planned).filter(([h])=>h!==s?.id).sort(([,h],[,w])=>Number(h.at)-Number(w.at)),[m,...p]=a,d=Object.values(t.members).filter(h=>h.role==="participant").length,$=async h=>{await c.run("open",()=>F(e,w=>He(w,h)))&&(location.hash=`#/circle/${n.id}`)},u=h=>c.run("unplan",()=>e.send({do:"unplan",gathering:h})),f=o&&!o.crisis_line_confirmed,b=()=>{if(f)return i`<p class="notice with-act"><span>${k.needLine}</span> <a class="btn" href="#/desk/lines">${k.toLines}</a></p>`;if(!t.can.open_doors||!B(e))return null;let h=Number(m[1].at);return h-Date.now()<vs?i`<button class="btn primary big" disabled=${!!c.busy} onClick=${()=>$(m[0])}>${k.openDoors}</button>`:i`<${X} label=${k.openDoors} kind="btn" ask=${k.earlyAsk(`${j(h)}, ${U(h)}`)} yes=${k.earlyYes} busy=${!!c.busy} onYes=${()=>$(m[0])} />`};return i`<section class="panel next" aria-labelledby="next-title">
    ${s&&i`<div class="live-now"><p class="live">${St[s.phase]}</p><p class="soft small">${x.gathering(s.number)}</p><a class="btn primary big" href=${`#/circle/${n.id}`}>${k.enter}</a></div>`}
    <h2 id="next-title">${k.next}</h2>
    ${m?i`<${Xt} id=${m[0]} plan=${m[1]} room=${e} people=${d} large onSheet=${()=>l(m[0])} />
          ${b()}
          <p role="alert" class="refusal">${c.sentence}</p>`:i`<p class="soft">${k.nothing}</p>`}
    <div class="row">
      <button class=${`btn${m||s?"":" primary"}`} onClick=${r}>${m||Object.keys(t.past).length?k.plan:k.planFirst}</button>
      ${m&&i`<${X} label=${k.unplan} kind="btn quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(m[0])} />`}
    </div>
    ${p.length>0&&i`<h3>${k.later}</h3><ul class="later">${p.map(([h,w])=>i`<li key=${h}>
      <${Xt} id=${h} plan=${w} room=${e} people=${d} onSheet=${()=>l(h)} />
      <${X} label=${k.unplan} name=${`${k.unplan}: ${x.gathering(w.number)}`} kind="btn small quiet" ask=${k.unplanAsk} yes=${k.unplanYes} busy=${!!c.busy} onYes=${()=>u(h)} />
    </li>`)}</ul>`}
  </section>`}var xs=({circle:e,desk:n})=>({audience:"desk",owner:e,number:n.number,public:n.agree}),je=()=>({invitation:H(),secret:wn(),page:H(),kept:H()});async function Fe(e,{invitation:n,secret:t,page:o,kept:s},{reusable:r,expires:l,desk:c=!1,person:a=null}){let{circle:m}=e.held,p=await Xe(m,t),d=Array.from(Ce(await sn(p.token)),b=>b.toString(16).padStart(2,"0")).join(""),$={circle:m,gathering:null,author:e.held.person,kind:"invitation",id:s,turn:null},{sealed:u,wraps:f}=await ot($,0,await _t(e.held,{invitation:n,secret:t},{desk:c,person:a}),e.held.device,[xs(e.held)]);return{command:{do:"invite",invitation:n,hash:d,reusable:r,expires:l,page:o,secret:s,...a?{person:a}:c&&{desk:c}},bodies:{[o]:await Vt(m,n,p,e.held.desk,Le(e)),[s]:de(e.held.person,u,f)}}}async function ko(e,n){let{held:t,desk:o,running:s}=e,{circle:r}=t,l=ne(),c=Ee(t,s),a=D=>D!==n,m=ze(e)(n)?await bn(r,t.deskKeys):void 0,p=m?.keys??t.deskKeys,d=t.circleKeys[c.circleKey.number];L(d,"no_key");let $=await qe(r,p,l,{what:"circle",owner:r,number:c.circleKey.number+1,before:d});c.circleKey=$.state;let[u]=c.gatheringKeys,f=u&&await qe(r,p,l,{what:"gathering",owner:u.gathering,number:u.number+1});f&&(c.gatheringKeys=[{gathering:u.gathering,...f.state}]),c.devices=yt(c.devices,D=>D in o.members).map(D=>D.member===n?{...D,ended:!0}:D);let b=fe(c.devices,a),h=f?fe(b,Ss(e)):[],w={...await Ie(r,p,l,c),circle_key:$.record,...f&&{gathering_key:f.record},...m&&{desk:l.add(m.record)},grants:[...await ce(l,b,[$.gift]),...f?await ce(l,h,[f.gift]):[],...m?await ce(l,fe(b,ze(e)),await vt(r,p)):[]],...m&&{pages:await Ot(e,Te(p),_s(e,n),l)}};return{command:{do:"remove",person:n,step:w},bodies:l.bodies}}var Ss=e=>n=>ze(e)(n)||e.seats.includes(n);function _s(e,n){let t=e.desk.members[n]?.name;return Le({...e,circle:{...e.circle,led_by:e.circle.led_by.filter(o=>o!==t)}})}function Je({id:e,label:n,value:t,options:o,onValue:s}){return i`<fieldset class="choice">
    <legend>${n}</legend>
    <div>${o.map(r=>i`<label key=${r.value}>
      <input type="radio" name=${e} value=${r.value} checked=${r.value===t} onChange=${()=>s(r.value)} />
      <span><b>${r.label}</b>${r.hint&&i`<small>${r.hint}</small>`}</span>
    </label>`)}</div>
  </fieldset>`}var Os=()=>`${location.origin}${location.pathname}`,Nt=(e,n)=>`${Os()}#/invitation/${e}/${ge(n)}`,wo=(e,n,t)=>`${e}/${n}/${ge(t)}`,yo=()=>`${location.host}${location.pathname}#/words`;var Cs=1440*6e4,Ts=14,Ps=180;function Mt({room:e,circle:n,hands:t,onMade:o,onCancel:s}){let[r,l]=g(n.entry==="drop_in"?"many":"one"),[c,a]=g(String(Ts)),[m,p]=g(!0),[d,$]=g([]),u=G(je()),f=C();return i`<form class="stack" onSubmit=${async h=>{h.preventDefault();let w=/^\d+$/.test(c.trim())&&Number(c)>=1&&Number(c)<=Ps;if($(w?[]:[{id:"days",sentence:P.daysBad}]),!w)return;let D=!t&&r==="many",E=Date.now()+Number(c)*Cs,{secret:R}=u.current;if(!await f.run("invite",()=>F(e,v=>Fe(v,u.current,{reusable:D,expires:E,desk:t}))))return;let Y=t&&m?await f.run("link",()=>Z("/api/links",{for_me:!1})):void 0;t&&m&&!Y||o({link:Y?wo(Y.link,n.id,R):Nt(n.id,R),secret:R,reusable:D,expires:E,hands:t,speakable:!Y})}} novalidate autocomplete="off">
    <${z} problems=${d} summary=${_.summary} />
    ${t?i`<p class="soft small">${W.handsHint}</p><${Yt} id="invite-new-here" on=${m} hint=${W.newHereHint} onChange=${p}>${W.newHere}</${Yt}>`:n.entry==="drop_in"&&i`<${Je} id="invite-kind" label=${P.kind} value=${r} onValue=${l} options=${[{value:"many",label:P.reusable,hint:P.reusableHint},{value:"one",label:P.single,hint:P.singleHint}]} />`}
    <${N} id="days" label=${P.days} value=${c} onValue=${a} problem=${K(d,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
    <p role="status" class=${f.busy?"small soft":"visually-hidden"}>${f.busy?W.making:""}</p>
    <p role="alert" class="refusal">${f.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!f.busy}>${P.create}</button><button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
  </form>`}function Et({made:e,spoken:n,onDone:t}){let o=e.back?W.wayTitle(e.back):e.hands?W.handsTitle:P.shownTitle,s=e.back?W.wayShown:e.hands?W.handsShown:e.reusable?P.shownMany:P.shown;return i`<${Ze} key=${e.link} id="invitation-link" title=${o} label=${P.linkLabel} link=${e.link} shareText=${P.shareText}
    says=${[s,P.once,P.until(j(e.expires))]} done=${P.done} onDone=${t}>
    ${e.speakable&&n!==void 0&&i`<${As} secret=${e.secret} spoken=${n} />`}
  </${Ze}>`}function As({secret:e,spoken:n}){let[t,o]=g([]);return M(()=>{un(e).then(o)},[e]),t.length?i`<section class="spoken" aria-label=${W.wordsTitle}>
    <h4>${W.wordsTitle}</h4>
    <p class="seven" translate="no" lang="en">${t.join(" ")}</p>
    <p>${W.number}: <b>${n}</b></p>
    <p class="small soft">${W.wordsHint(yo())}</p>
  </section>`:null}var Ds=10080*6e4;function vo({room:e,circle:n,desk:t,spoken:o}){let[s,r]=g(!1),[l,c]=g(null),[a,m]=g(""),p=G({}),d=C(),$=B(e),u=e.lanes.member.value?.person,f=Object.entries(t.members).map(([v,se])=>({person:v,role:se.role,name:e.words(se.name)})),b=f.filter(v=>v.role!=="participant"),h=f.filter(v=>!b.includes(v)).sort((v,se)=>v.name.localeCompare(se.name)),w=[...b,...h].filter(v=>v.person!==u),D=async v=>{m(""),await d.run(`end-${v.person}`,()=>Z("/api/ways-in/end",{circle:n.id,person:v.person}))&&m($e.memberDone(v.name))},E=async v=>{m(""),await d.run(`remove-${v.person}`,()=>F(e,se=>ko(se,v.person)))&&m(oe.done(v.name))},R=async({person:v,role:se,name:I})=>{let q=p.current[v]??=je(),J=Date.now()+Ds;await d.run(`way-${v}`,()=>F(e,jt=>Fe(jt,q,{reusable:!1,expires:J,person:v,desk:se!=="participant"})))&&(delete p.current[v],c({link:Nt(n.id,q.secret),secret:q.secret,reusable:!1,expires:J,back:I,speakable:!0}))},be=v=>{c(v),r(!1)},Y=!!d.busy;return i`<section class="panel" aria-labelledby="people-title">
    <h2 id="people-title">${k.people} <span>${f.length}</span></h2>
    <ul class="names">${[...b,...h].map(v=>i`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>${v.role!=="participant"&&i`<small class="soft">${Zn[v.role]}</small>`}</li>`)}</ul>
    ${!h.length&&i`<p class="soft small">${k.noPeople}</p>`}
    ${b.length<2&&i`<div class="kindly"><p><b>${k.alone}</b></p><p class="small">${k.aloneHint}</p></div>`}
    ${l?i`<${Et} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Mt} room=${e} circle=${n} hands onMade=${be} onCancel=${()=>r(!1)} />`:$&&i`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${W.hands}</button></div>`}
    ${w.length>0&&i`<details><summary>${$e.members}</summary>
      <p class="soft small">${$e.membersHint}</p>
      <ul class="names">${w.map(v=>i`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
        ${$&&i`<button type="button" class="btn small" disabled=${Y} aria-label=${W.wayOf(v.name)} onClick=${()=>R(v)}>${W.way}</button>`}
        ${v.role==="participant"&&i`<${X} label=${$e.member} name=${$e.memberOf(v.name)} kind="btn small quiet" ask=${$e.memberAsk(v.name)} yes=${$e.memberYes}
          busy=${Y} onYes=${()=>D(v)} />`}</li>`)}</ul>
    </details>
    ${$&&i`<details><summary>${oe.title}</summary>
      <p class="soft small">${oe.hint}</p>
      <ul class="names">${w.map(v=>i`<li key=${v.person} class="between"><span dir="auto">${v.name}</span>
        <${X} label=${oe.one} name=${oe.oneOf(v.name)} kind="btn small quiet" ask=${v.role==="participant"?oe.ask(v.name):oe.askDesk(v.name)} yes=${oe.yes} no=${oe.no}
          busy=${Y} onYes=${()=>E(v)} /></li>`)}</ul>
    </details>`}`}
    <p role="status" class="told">${d.busy.startsWith("remove")?oe.busy:d.busy.startsWith("way")?W.making:a}</p>
    <p role="alert" class="refusal">${d.sentence}</p>
  </section>`}function xo({room:e}){let n=e.words(e.lanes.ring.value?.call_link),[t,o]=g(null),[s,r]=g(!1),[l,c]=g([]),a=C(),m=async p=>{p.preventDefault(),r(!1);let d=(t??n).trim(),$=/^https:\/\/[^\s]+$/.test(d);if(c($?[]:[{id:"call-link",sentence:k.callMissing}]),!$)return;let u=H();await a.run("call",()=>e.send({do:"set_call_link",link:u},{[u]:d}))&&(o(null),r(!0))};return i`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${k.call}</h2>
    ${!n&&i`<p class="soft small">${k.callNone}</p>`}
    <form class="stack" onSubmit=${m} novalidate autocomplete="off">
      <${z} problems=${l} summary=${_.summary} />
      <${N} id="call-link" label=${k.call} bare hint=${k.callHint} value=${t??n} onValue=${o}
        problem=${K(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
      <div class="row"><button class="btn" disabled=${!!a.busy}>${k.callSave}</button><p role="status" class="small">${s?k.callSaved:""}</p></div>
      <p role="alert" class="refusal">${a.sentence}</p>
    </form>
  </section>`}function So({room:e,circle:n,onRevise:t}){return i`<section class="panel" aria-labelledby="stand-title">
    <h2 id="stand-title">${k.promises} <span>${k.version(n.agreements_version)}</span></h2>
    <ol class="standing">${n.agreements.map(o=>i`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
    ${B(e)&&i`<div class="row"><button class="btn" onClick=${t}>${k.revise}</button></div>`}
  </section>`}function It({room:e,gathering:n}){let t=en(),o=e.lanes.desk.value,r=Object.entries(o?.numbers[n??""]??{}).map(([l,c])=>{let[a,m]=[Ft(e,c.arriving),Ft(e,c.leaving)],p=a&&m?ft.both(a,m):a||m&&ft.leaving(m);return{person:l,said:p,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return r.length?i`<section class="card" aria-labelledby=${t}>
    <h2 id=${t}>${ft.desk}</h2>
    <ul class="numbers">${r.map(l=>i`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
  </section>`:null}function _o({room:e,desk:n}){let t=Object.entries(n.past).sort(([,o],[,s])=>Number(s.released_at)-Number(o.released_at));return t.length?i`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${k.past}</h2>
    <ul class="names">${t.map(([o,s])=>i`<li key=${o} class="between"><span>${j(Number(s.planned_at))}</span><small class="soft">${k.came(s.attended.length)}</small></li>`)}</ul>
    <${It} room=${e} gathering=${t[0]?.[0]} />
  </section>`:null}function Oo({view:e,open:n,busy:t,back:o,onRevoke:s}){let r=e.state==="open"&&!n?"expired":e.state,l=[e.used>0&&P.usedBy(e.used),n&&P.goodUntil(j(Number(e.expires)))].filter(Boolean);return i`<li class="between">
    <p><span dir="auto">${o?W.forBack(o):e.desk?W.forHands:e.reusable?P.forMany:P.forOne}</span> <span class=${`mark ${r}`}>${P.state[r]??r}</span>
      ${l.length>0&&i`<small class="soft"> ${l.join(" \xB7 ")}</small>`}</p>
    ${n&&i`<${X} label=${P.revoke} kind="btn small quiet" ask=${P.revokeAsk} yes=${P.revokeYes} busy=${t} onYes=${s} />`}
  </li>`}function Co({room:e,circle:n,desk:t,spoken:o}){let[s,r]=g(!1),[l,c]=g(null),a=C(),m=Date.now(),p=Object.entries(t.invitations).sort(([,b],[,h])=>Number(h.expires)-Number(b.expires)),d=b=>b.state==="open"&&Number(b.expires)>m,$=p.filter(([,b])=>d(b)),u=p.filter(([,b])=>!d(b)),f=([b,h])=>i`<${Oo} key=${b} view=${h} open=${d(h)} busy=${a.busy===b}
    back=${h.person&&e.words(t.members[h.person]?.name)} onRevoke=${()=>a.run(b,()=>e.send({do:"revoke",invitation:b}))} />`;return i`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${P.title}</h2>
    ${l?i`<${Et} made=${l} spoken=${o} onDone=${()=>c(null)} />`:s?i`<${Mt} room=${e} circle=${n} onMade=${b=>{c(b),r(!1)}} onCancel=${()=>r(!1)} />`:B(e)&&i`<div class="row"><button class="btn" onClick=${()=>r(!0)}>${P.make}</button></div>`}
    ${$.length?i`<ul class="names">${$.map(f)}</ul>`:!l&&!s&&i`<p class="soft small">${P.none}</p>`}
    ${u.length>0&&i`<details><summary>${P.older(u.length)}</summary><ul class="names">${u.map(f)}</ul></details>`}
    <p role="alert" class="refusal">${a.sentence}</p>
  </section>`}function Ht({people:e,problem:n,onPeople:t}){let o=s=>t(Math.max(xe.least,Math.min(xe.most,e+s)));return i`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
    <span id="people-label" class="small">${y.people}</span>
    <div class="row">
      <button type="button" class="btn minus" aria-disabled=${e<=xe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${y.fewer}</span></button>
      <output aria-live="polite">${e}</output>
      <button type="button" class="btn plus" aria-disabled=${e>=xe.most} onClick=${()=>o(1)}><span class="visually-hidden">${y.more}</span></button>
    </div>
    ${n&&i`<p class="problem">${n}</p>`}
  </div>`}function To({room:e,circle:n,desk:t,gathering:o,head:s,onBack:r}){let l=t.planned[o],c=Object.values(t.members).filter(h=>h.role==="participant").length,[a,m]=g(()=>Math.max(3,Math.min(12,c||8)));M(()=>{On()},[]);let p=_n.value.known;if(!l)return i`<main class="page desk narrow"><header><div><button class="back" onClick=${r} dir="auto">${e.words(n.title)}</button>
    <h1 tabindex="-1" ref=${s}>${V.title}</h1></div></header><p>${V.gone}</p></main>`;let d=Number(l.at),$=e.words(l.theme),u=d,f=l.agenda.reduce((h,w)=>h+e.words(l.segments[w].prompt).length,0),b=l.agenda.length>12||f>1200;return i`<main class="page desk narrow sheet-page">
    <header class="on-screen"><div><button class="back" onClick=${r} dir="auto">${e.words(n.title)}</button>
      <h1 tabindex="-1" ref=${s}>${V.title}</h1><p class="soft">${V.lead}</p></div></header>
    <div class="on-screen between"><${Ht} people=${a} onPeople=${m} /><button class="btn primary big" onClick=${()=>print()}>${V.print}</button></div>
    <article class=${`paper${b?" dense":""}`} aria-label=${V.title}>
      <header><p dir="auto">${e.words(n.title)}</p>
        <h2>${x.gathering(l.number)}${$&&i`: <span dir="auto">${$}</span>`}</h2>
        <p>${j(d)}, ${we(d,l.minutes)}${!Me(d,l.zone,te())&&` (${we(d,l.minutes,l.zone)} ${Ne(l.zone)})`}</p></header>
      <table><thead><tr><th scope="col">${V.begins}</th><th scope="col">${V.part}</th><th scope="col">${V.minutes}</th><th scope="col">${V.each(a)}</th></tr></thead>
        <tbody>${l.agenda.map(h=>{let w=l.segments[h],D=u;u+=w.minutes*6e4;let E=w.each?.[a];return i`<tr key=${h}><td>${we(D,w.minutes).split(/\s*[–-]\s*/)[0]}</td>
            <td><b dir="auto">${e.words(w.title)||ie[w.kind]}</b>${w.prompt&&i`<p dir="auto">${e.words(w.prompt)}</p>`}</td>
            <td>${w.minutes}</td><td>${E===void 0?"":Be(E)}</td></tr>`})}</tbody></table>
      <footer><h3>${V.lines}</h3>
        <ul>${p?.emergency&&i`<li><b>${V.emergency}</b>: ${p.emergency}</li>`}
          ${(p?.lines??[]).map(h=>i`<li key=${h.label}><b>${h.label}</b>: ${[h.phone,h.text&&V.text(h.text),h.link,h.hours].filter(Boolean).join(", ")}</li>`)}</ul>
        <p>${V.noCare}</p></footer>
    </article>
  </main>`}async function Po(e,n,t){let o=new Map(e.circle.agreements.map(c=>[e.words(c),c])),s=t.map(c=>({text:c,id:o.get(c)??H()})),r=ne(),l=await Ot(e,e.held.desk,Le(e,{agreements:t,version:n}),r);return{command:{do:"revise_agreements",version:n,items:s.map(c=>c.id),pages:l},texts:Object.fromEntries(s.filter(({text:c})=>!o.has(c)).map(({id:c,text:a})=>[c,a])),bodies:r.bodies}}var Ns=24,Kt=e=>e.map(n=>({key:H(),text:n}));function Bt(e){return e.length?e.filter(n=>!n.text.trim()).map(n=>({id:`promise-${n.key}`,sentence:A.agreementMissing})):[{id:"promise-add",sentence:A.agreementsNone}]}function Lt({list:e,problems:n,onList:t}){let o=G(""),s=()=>{o.current=H(),t([...e,{key:o.current,text:""}])},r=c=>{t(e.filter(a=>a!==c)),document.getElementById("promise-add")?.focus()};return i`<div class="promises" ref=${c=>{let a=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);a&&(o.current="",a.focus())}}>
    <ol>${e.map((c,a)=>i`<li key=${c.key}>
      <${N} id=${`promise-${c.key}`} label=${A.agreement(a+1)} bare as="textarea" value=${c.text}
        problem=${K(n,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
        onValue=${m=>t(e.map(p=>p===c?{...c,text:m}:p))} />
      <button type="button" class="btn quiet cross" onClick=${()=>r(c)}><span class="visually-hidden">${A.removeNth(a+1)}</span></button>
    </li>`)}</ol>
    <button type="button" id="promise-add" class="btn small" disabled=${e.length>=Ns} onClick=${s}>${A.add}</button>
    ${K(n,"promise-add")&&i`<p class="problem">${A.agreementsNone}</p>`}
  </div>`}function Ao({room:e,circle:n,head:t,onBack:o}){let s=n.agreements.map(b=>e.words(b)),[r]=g(n.agreements_version+1),[l,c]=g(()=>Kt(s)),[a,m]=g([]),[p,d]=g(!1),$=C(),u=n.agreements_version>=r&&!$.busy,f=async b=>{b.preventDefault();let h=l.map(D=>D.text.trim()),w=Bt(l);m(w),d(!w.length&&h.join(`
`)===s.join(`
`)),!(w.length||h.join(`
`)===s.join(`
`))&&await $.run("revise",()=>F(e,D=>Po(D,r,h)))&&o()};return i`<main class="page desk narrow">
    <header><div><button class="back" onClick=${o}>${e.words(n.title)}</button>
      <h1 tabindex="-1" ref=${t}>${k.reviseTitle}</h1><p class="soft">${k.reviseHint}</p></div></header>
    <form class="stack" onSubmit=${f} novalidate autocomplete="off">
      <${z} problems=${a} summary=${_.summary} />
      <${Lt} list=${l} problems=${a} onList=${c} />
      <p role="alert" class="refusal">${$.sentence||(u?k.reviseMoved:p?k.reviseSame:"")}</p>
      <div class="row"><button class="btn primary big" disabled=${!!$.busy||u}>${k.reviseSave(r)}</button>
        <button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
    </form>
  </main>`}function Do({when:e,at:n,problems:t,onWhen:o}){let s=et(()=>[...new Set([e.zone,...Mn()])].sort(),[e.zone]),r=a=>n===void 0?"":`${j(n,a)}, ${U(n,a)}`,l=!!(e.date&&e.time)&&n===void 0,c=ht(e.date,e.time,e.zone).length>1;return i`<fieldset class="plan-when"><legend>${y.when}</legend>
    <div class="pairs">
      <${N} id="plan-date" label=${y.date} value=${e.date} onValue=${a=>o({...e,date:a})} problem=${K(t,"plan-date")} more=${{type:"date",dir:"ltr"}} />
      <${N} id="plan-time" label=${y.time} value=${e.time} onValue=${a=>o({...e,time:a})} problem=${K(t,"plan-time")} more=${{type:"time",dir:"ltr"}} />
      <${N} id="plan-zone" as="select" label=${y.zone} value=${e.zone} onValue=${a=>o({...e,zone:a})}>
        ${s.map(a=>i`<option key=${a} value=${a}>${a.replaceAll("_"," ")}</option>`)}</${N}>
    </div>
    <p role="status" class="reads">${n!==void 0?Me(n,e.zone,te())?y.reads(r(e.zone)):i`${y.reads(y.readsZone(r(e.zone),Ne(e.zone)))} <b>${y.readsYours(r(te()))}.</b>`:l?y.timeSkipped:""} ${c?y.timeTwice:""}</p>
  </fieldset>`}function No({part:e,people:n,problem:t,onPart:o}){let s=e.from.title||ie[e.from.kind],r=e.out||!Se(e)?void 0:fo(e,n);return i`<li class=${`plan-part${e.out?" out":""}`}>
    <div><h3 dir="auto">${s}</h3><p class="soft small">${e.out?y.leftOut:r===void 0?"":(r<po?y.eachLittle:y.each)(Be(r),n)}</p></div>
    ${!e.out&&i`<div class="plan-minutes"><${N} id=${`min-${e.id}`} label=${y.minutesOf(s)} bare value=${e.minutes} problem=${t}
        onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${y.minutesShort}</span></div>`}
    ${!e.out&&i`<${N} id=${`say-${e.id}`} label=${y.promptOf(s)} bare as="textarea" value=${e.prompt}
      onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
    ${$o(e)&&i`<button type="button" class="btn small quiet" aria-label=${`${e.out?y.takeIn:y.leaveOut}: ${s}`}
      onClick=${()=>o({...e,out:!e.out})}>${e.out?y.takeIn:y.leaveOut}</button>`}
  </li>`}var Ms=10080*6e4;function Es(e){let n=Object.values(e.planned).sort((r,l)=>Number(l.at)-Number(r.at))[0],t=n?.zone||te(),o=Number(n?.at??Math.max(0,...Object.values(e.past).map(r=>Number(r.planned_at))));if(!o)return{date:"",time:"",zone:t};let s=En(o+Ms,t);return{date:Date.parse(s)>Date.now()?s:"",time:In(o,t),zone:t}}function Mo({room:e,desk:n,n:t,template:o,onDone:s}){let[r,l]=g(()=>Es(n)),[c,a]=g(()=>uo(o,t)),[m,p]=g(o.gathering[c]?.theme??""),[d,$]=g(()=>Ut(o.gathering[c])),[u,f]=g(xe.usual),[b,h]=g([]),[w]=g(H),D=C(),E=ht(r.date,r.time,r.zone)[0],R=Qt(d),be=I=>{a(I),p(o.gathering[I].theme),$(Ut(o.gathering[I]))},Y=()=>{let I={date:!r.date&&y.dateMissing,time:!r.time&&y.timeMissing},q=r.date&&r.time&&E===void 0&&y.timeSkipped;return[I.date&&{id:"plan-date",sentence:I.date},I.time&&{id:"plan-time",sentence:I.time},q&&{id:"plan-time",sentence:q},E!==void 0&&E<Date.now()&&{id:"plan-date",sentence:y.datePast},...d.filter(J=>!J.out&&!Se(J)).map(J=>({id:`min-${J.id}`,sentence:y.minutesBad})),R>Re&&{id:"plan-people",sentence:y.sumTooLong}].filter(J=>typeof J=="object")},v=async I=>{I.preventDefault();let q=Y();if(h(q),q.length)return;let{plan:J,bodies:jt}=ho({gathering:w,at:E,zone:r.zone,theme:m,parts:d});await D.run("plan",()=>e.send({do:"plan_gathering",plan:J},jt))&&s()},se=I=>$(d.map(q=>q.id===I.id?I:q));return i`<form class="stack roomy" onSubmit=${v} novalidate autocomplete="off">
    <${z} problems=${b} summary=${_.summary} />
    <${Do} when=${r} at=${E} problems=${b} onWhen=${l} />
    ${o.gathering.length>1&&i`<${N} id="plan-from" as="select" label=${y.template} value=${String(c)} onValue=${I=>be(Number(I))}>
      ${o.gathering.map((I,q)=>i`<option key=${q} value=${String(q)}>${y.templateNth(q+1,I.theme)}</option>`)}</${N}>`}
    <${N} id="plan-theme" label=${y.theme} hint=${y.themeHint} value=${m} onValue=${p} more=${{maxlength:120}} />
    <section aria-labelledby="agenda-title">
      <div class="agenda-head"><div><h2 id="agenda-title">${y.agenda}</h2><p class="hint">${y.agendaHint}</p></div>
        <${Ht} people=${u} onPeople=${f} problem=${K(b,"plan-people")} /></div>
      <ol class="plan-parts">${d.map(I=>i`<${No} key=${I.id} part=${I} people=${u} problem=${K(b,`min-${I.id}`)} onPart=${se} />`)}</ol>
      <p class="sum" role="status"><b>${y.sum(R)}</b>${E!==void 0&&R>0&&i` <span class="soft">${y.ends(U(E+R*6e4,r.zone))}</span>`}</p>
    </section>
    <p role="alert" class="refusal">${D.sentence}</p>
    <div class="row"><button class="btn primary big" disabled=${!!D.busy}>${y.save}</button>
      <button type="button" class="btn quiet" onClick=${s}>${_.cancel}</button></div>
  </form>`}function Eo({head:e,onBack:n,onDone:t,...o}){let[s,r]=g(null),[l,c]=g(""),{room:a,circle:m,desk:p}=o,[d]=g(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(f=>f.number))+1),$=async()=>{c("");try{r(await le("/api/templates"))}catch(f){c(f instanceof ee?f.sentence:String(f))}};M(()=>{$()},[]);let u=s?.find(f=>f.id===p.template)??s?.[0];return i`<main class="page desk narrow">
    <header><div><button class="back" onClick=${n} dir="auto">${a.words(m.title)}</button>
      <h1 tabindex="-1" ref=${e}>${y.title(d)}</h1></div></header>
    ${u?i`<${Mo} ...${o} n=${d} template=${u} onDone=${t} />`:i`<p role="status">${l||_.loading}</p>${l&&i`<button class="btn" onClick=${$}>${_.again}</button>`}`}
  </main>`}async function Io(e,n,t,{person:o,keys:s,bodies:r}){let{openRecovery:l}=await Ae(),c=await l(e,n,t);L(s,"missing_record");let[a]=xn(s.desk);L(c.desk===a,c.desk<a?"old_record":"missing_record");let m=await an(e,c,r[s.desk[a]]??""),p=Te(m),d=await dn(e,p,null,r[s.roster.signed]??"");return L(c.number===d.circleKey.number,c.number<d.circleKey.number?"old_record":"missing_record"),L(tn(await nn(c.key),d.circleKey.commitment),"wrong_key"),{...await at(e,p,{person:o,deskKeys:m}),deskKeys:m,roster:d,circleKeys:{[c.number]:c.key}}}async function Ho(e,{invitation:n,secret:t},o,s,r){let{circle:l,person:c,device:a}=e,m=await tt(l,t),p=Ce(await rn(l,n,m,rt(e)));return{circle:l,token:Oe(m.token),person:c,device:a.id,proof:vn(e,p),name:s.text,name_id:s.id,agreements:o,adult:!0,private_place:!0,key:r}}var Is=10*6e4,Hs=8e3;async function Bo(e,n){let t=je(),o=await _t(n,t,{desk:!0,person:n.person}),s=()=>{let{ring:m,desk:p}=e.lanes;if(!m.value||!p.value)throw new Error("the desk is not here yet");let{circle:d,gathering:$}=m.value;return{held:n,desk:p.value,circle:d,running:$?.id,seats:Object.keys($?.seats??{}),words:u=>u===t.kept?o:"",sealed:e.sealed}};await Ko(e,await Fe(s(),t,{reusable:!1,expires:Date.now()+Is,desk:!0,person:n.person}));let r=H(),l=s().circle.agreements_version;await Z("/api/knock",await Ho(n,t,l,{id:r,text:await Sn(n,r,"\xB7")},Oe(Pe()))),await Ks(e,n),await Ko(e,await We(s(),n.person));let{roster:c,...a}=n;await mt(a)}async function Ko(e,{command:n,bodies:t}){let o=await e.send(n,{},t);if(o.outcome==="refused")throw new ee(o.code??"",o.sentence??"")}var Ks=(e,{person:n,device:t})=>new Promise((o,s)=>{let r=a=>(clearTimeout(l),queueMicrotask(()=>c()),a()),l=setTimeout(()=>r(()=>s(new Error("the knock was not seen"))),Hs),c=e.lanes.desk.subscribe(a=>{a?.waiting[n]?.device===t.id&&r(o)})});var Bs={words_unknown:{id:"sheet-code",sentence:T.codeWrong},words_count:{id:"sheet-code",sentence:T.codeHint},wrong_code:{id:"sheet-code",sentence:T.codeWrong},unreadable:{id:"sheet-letters",sentence:T.lettersWrong},version:{id:"sheet-letters",sentence:T.lettersWrong},does_not_open:{id:"sheet-letters",sentence:T.notThis},old_record:{id:"sheet-letters",sentence:T.older}};function Lo({room:e,letters:n="",head:t,onBack:o}){let[s,r]=g({letters:n,code:""}),[l,c]=g([]),a=C(),m=!!e.lanes.ring.value?.gathering,p=async u=>{u.preventDefault();let f=[!s.letters.trim()&&{id:"sheet-letters",sentence:T.lettersMissing},!s.code.trim()&&{id:"sheet-code",sentence:T.codeMissing}].filter(Boolean);if(c(f),f.length)return;await a.run("open",async()=>{let h=e.lanes.member.value;if(!h)throw new Error("nobody is here yet");let w=await d(async()=>Io(e.circle,await Ls(s.code),s.letters,h));return w?(await Bo(e,w),!0):!1})&&(location.replace(`#/desk/${e.circle}`),location.reload())},d=async u=>{try{return await u()}catch(f){let b=f instanceof _e||f instanceof Wt?Bs[f.code]:void 0;if(!b)throw f;c([b]);return}},$=(u,f,b)=>i`<${N} id=${`sheet-${u}`} as="textarea" label=${f} hint=${b}
    value=${s[u]} problem=${K(l,`sheet-${u}`)} onValue=${h=>r({...s,[u]:h})}
    more=${{rows:4,maxlength:600,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />`;return i`<main class="page desk narrow">
    <header><div><button class="back" onClick=${o}>${_.back}</button>
      <h1 tabindex="-1" ref=${t}>${T.back}</h1><p class="soft">${T.backLead}</p></div></header>
    ${m&&i`<p class="notice">${T.notDuring}</p>`}
    <form class="stack" onSubmit=${p} novalidate autocomplete="off">
      <${z} problems=${l} summary=${_.summary} />
      ${$("letters",T.letters,T.lettersHint)}
      ${$("code",T.code,T.codeHint)}
      <p role="status" class=${a.busy?"small soft":"visually-hidden"}>${a.busy?T.opening:""}</p>
      <p role="alert" class="refusal">${a.sentence}</p>
      <button class="btn primary big" disabled=${!!a.busy||m}>${T.open}</button>
    </form>
  </main>`}var Wt=class extends Error{code="wrong_code"},Ls=async e=>{let{codeTyped:n}=await Ae();return n(e).catch(t=>{throw t instanceof _e&&t.code==="wrong_key"?new Wt:t})};var Ws=()=>import("./field-qr-VGEJLLGT.js").then(e=>e.Qr);function Wo({room:e,onMake:n}){return B(e)?i`<section class="panel" aria-labelledby="recovery-title"><h2 id="recovery-title">${T.title}</h2>
    <p class="soft">${T.what}</p><p class="soft small">${T.old}</p>
    <div class="row"><button class="btn" onClick=${n}>${T.make}</button></div>
  </section>`:null}async function Rs(e){let{held:n}=Ve(e),{number:t}=n.roster.circleKey,{agree:o,sign:s,number:r}=n.deskKeys,{newCode:l,sealRecovery:c,codeWords:a}=await Ae(),m=l();return{letters:await c(n.circle,m,{desk:r,agree:o.secret,sign:s.secret,number:t,key:n.circleKeys[t]}),code:await a(m)}}function Ro({room:e,circle:n,head:t,onBack:o}){let[s,r]=g(null);M(()=>{Rs(e).then(r)},[e]);let l=e.words(n.title);return i`<main class="page desk narrow sheet-page">
    <header class="on-screen"><div><button class="back" onClick=${o} dir="auto">${l}</button>
      <h1 tabindex="-1" ref=${t}>${T.title}</h1><p class="soft">${T.made}</p></div></header>
    <div class="on-screen row"><button class="btn primary big" disabled=${!s} onClick=${()=>print()}>${T.print}</button></div>
    ${s&&i`<article class="paper recovery" aria-label=${T.title} translate="no">
      <header><p dir="auto">${l}</p><p>${T.of(j(Date.now()))}</p></header>
      <section aria-labelledby="part-one"><h3 id="part-one">${T.first}</h3><p>${T.firstHint}</p>
        <div class="between"><${gt} load=${Ws} text=${js(n.id,s.letters)} label=${T.qr} />
        <p class="letters" dir="ltr">${s.letters.replace(/(.{4})(?=.)/g,"$1 ")}</p></div></section>
      <p class="cut">${T.cut}</p>
      <section aria-labelledby="part-two"><h3 id="part-two">${T.second}</h3><p>${T.secondHint}</p>
        <ol class="code" dir="ltr" lang="en">${s.code.map((c,a)=>i`<li key=${a}>${c}</li>`)}</ol></section>
    </article>`}
  </main>`}var js=(e,n)=>`${location.origin}${location.pathname}#/recover/${e}/${n}`;function jo({id:e,letters:n}){let t=et(()=>ut(e),[e]);M(()=>()=>t.close(),[t]);let o=wt().desk,[s,r]=g(!1),[l,c]=g(""),{step:a,go:m,back:p,head:d}=kt(n?"recover":"circle"),{state:$,sentence:u}=t.connection.value,f=t.lanes.desk.value,b=t.lanes.ring.value?.circle,h=t.lanes.member.value?.role;if(M(()=>{h==="participant"&&location.replace(`#/circle/${e}`)},[h]),t.stop.value)return i`<${jn} circle=${e} stop=${t.stop.value} />`;if(t.keys.value==="passphrase")return i`<${Rn} room=${t} />`;if(!f||!b)return $==="stopped"?i`<${ue} title=${k.stopped} again=${k.toDesk} sentence=${u} onAgain=${()=>location.replace("#/desk")} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${k.connecting}</h1><p role="status">${$==="lost"&&u||k.connecting}</p></main>`;let w={room:t,circle:b,desk:f,home:o,spoken:o?.circles.find(Y=>Y.id===e)?.spoken};if(a==="promises")return i`<${Ao} ...${w} head=${d} onBack=${p} />`;if(a==="sheet")return i`<${To} ...${w} gathering=${l} head=${d} onBack=${p} />`;if(a==="recovery")return i`<${Ro} ...${w} head=${d} onBack=${p} />`;if(a==="recover")return i`<${Lo} ...${w} letters=${n} head=${d} onBack=${n?()=>location.replace(`#/desk/${e}`):p} />`;let D=t.lanes.ring.value?.gathering,E=()=>{r(!0),m("plan")},R=Y=>{c(Y),m("sheet")};return i`<div hidden=${a!=="plan"}>
    ${s&&i`<${Eo} ...${w} head=${a==="plan"?d:void 0} onBack=${p} onDone=${()=>{r(!1),p()}} />`}
  </div>
  <main class="page desk" hidden=${a==="plan"}>
    <header><div>
      <a class="back" href="#/desk">${k.desk}</a>
      <h1 tabindex="-1" ref=${a==="plan"?void 0:d} dir="auto">${t.words(b.title)}</h1>
      <p class="soft">${he[b.entry]} · ${Ke[b.medium]}</p>
    </div></header>
    <p role="status" class=${$==="live"?"visually-hidden":"notice"}>${$==="live"?"":u||_.offline}</p>
    <${so} room=${t} onSheet=${()=>m("recover")} />
    <${mo} ...${w} />
    <div class="sides">
      <div class="stack">
        <${go} ...${w} running=${D} onPlan=${E} onSheet=${R} />
        <${Co} ...${w} />
        <${_o} ...${w} />
      </div>
      <div class="stack">
        <${vo} ...${w} />
        ${b.medium==="beside_a_call"&&i`<${xo} ...${w} />`}
        <${So} ...${w} onRevise=${()=>m("promises")} />
        <${Wo} room=${t} onMake=${()=>m("recovery")} />
      </div>
    </div>
    <footer><${$t} /></footer>
  </main>`}var Fs=4320*60*6e4;function Ys(e,n){if(!e)return{kind:"unchecked",sentence:O.unchecked};let t=Date.parse(e),o=`${ke(t,"UTC")} ${e.slice(0,4)}`;return n-t>Fs?{kind:"stale",sentence:O.stale(o)}:{kind:"checked",sentence:O.checked(o)}}function Fo({line:e,busy:n,onConfirm:t,onEdit:o}){let{kind:s,sentence:r}=Ys(e.verified_on,Date.now()),l=[e.phone,e.text&&O.textTo(e.text),e.link].filter(Boolean);return i`
    <div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${s}`}>${r}</span></div>
    <p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
    <p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
    <div class="row">
      <button class=${`btn small${s==="checked"?"":" confirm"}`} disabled=${n} onClick=${t} aria-label=${`${O.confirm}: ${e.label}`}>${O.confirm}</button>
      <button class="btn small quiet" onClick=${o} aria-label=${`${_.edit}: ${e.label}`}>${_.edit}</button>
    </div>`}var Yo=[["label",O.label,void 0,{maxlength:80}],["phone",O.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",O.text,void 0,{maxlength:80,dir:"ltr"}],["link",O.chat,O.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",O.hours,void 0,{maxlength:80}],["serves",O.serves,void 0,{maxlength:160}],["languages",O.languages,O.languagesHint,{maxlength:200}],["region",O.region,O.regionHint,{maxlength:80}]],qs={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function zs(e){let n=o=>!o||/\d/.test(o),t=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:O.labelMissing},!t&&{id:"line-phone",sentence:O.reachMissing},!n(e.phone)&&{id:"line-phone",sentence:O.numberBad},!n(e.text)&&{id:"line-text",sentence:O.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:O.linkBad},!e.serves&&{id:"line-serves",sentence:O.servesMissing},!e.languages&&{id:"line-languages",sentence:O.languagesMissing},!e.region&&{id:"line-region",sentence:O.regionMissing}].filter(o=>typeof o=="object")}function qo({line:e,act:n,onSave:t,onCancel:o}){let[s,r]=g({...qs,...e,languages:e?.languages.join(", ")??""}),[l,c]=g([]),a=G(null);return M(()=>a.current?.focus(),[]),i`<form class="stack" onSubmit=${p=>{p.preventDefault();let d=Object.fromEntries(Yo.map(([f])=>[f,s[f].trim()])),$=zs(d);if(c($),$.length)return;let u=Object.fromEntries(Object.entries(d).filter(([,f])=>f));t({...u,languages:d.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${a}>${e?O.editTitle:O.addTitle}</h3>
    <${z} problems=${l} summary=${_.summary} />
    <div class="pairs">${Yo.filter(([p])=>!e||p!=="label").map(([p,d,$,u])=>i`<${N} key=${p} id=${`line-${p}`} label=${d} hint=${$}
      value=${s[p]} problem=${K(l,`line-${p}`)} more=${u} onValue=${f=>r({...s,[p]:f})} />`)}</div>
    <p role="alert" class="refusal">${n.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!n.busy}>${O.confirmSave}</button>
      <button type="button" class="btn quiet" onClick=${o}>${_.cancel}</button></div>
  </form>`}function Gs(e){let n=new Map;for(let t of e)n.set(t.region,[...n.get(t.region)??[],t]);return[...n]}function zo(){let[e,n]=g(null),[t,o]=g(""),[s,r]=g(null),l=C(),c=async()=>{try{n((await le("/api/crisis-lines")).lines),o("")}catch(d){o(d instanceof ee?d.sentence:String(d))}};M(()=>{c()},[]);let a=async d=>{let{verified_on:$,...u}=d,f=await l.run(d.label,()=>Z("/api/crisis-lines",u));f&&(n(f.lines),r(null))},m=()=>{l.forget(),r(null)};if(!e)return t?i`<${ue} sentence=${t} onAgain=${c} />`:i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${_.loading}</p></main>`;let p=d=>i`<${qo} line=${d} act=${l} onSave=${a} onCancel=${m} />`;return i`<main class="page desk narrow">
    <header><div><a class="back" href="#/desk">${k.desk}</a><h1>${O.title}</h1><p class="soft">${O.lead}</p></div></header>
    ${Gs(e).map(([d,$])=>i`<section key=${d} class="region"><h2 dir="auto">${d}</h2>
      <ul class="lines">${$.map(u=>i`<li key=${u.label} class="line">
        ${s===u.label?p(u):i`<${Fo} line=${u} busy=${l.busy===u.label} onConfirm=${()=>a(u)} onEdit=${()=>r(u.label)} />`}
      </li>`)}</ul></section>`)}
    ${s===""?i`<section class="line">${p(void 0)}</section>`:i`<button class="btn" onClick=${()=>r("")}>${O.add}</button>`}
    <p role="alert" class="refusal">${s===null?l.sentence:""}</p>
  </main>`}function Go({templates:e,onChoose:n}){return i`<ul class="templates">${e.map(t=>i`<li class="panel" key=${t.id}>
    <h2 dir="auto">${t.name}</h2>
    <p class="soft small">${[he[t.entry],A.size(t.people.min,t.people.max),A.minutes(t.gathering[0]?.minutes??0),A.gatherings(t.gathering.length)].join(" \xB7 ")}</p>
    <div class="voice">${t.about.map(o=>i`<p key=${o} dir="auto">${o}</p>`)}</div>
    <details><summary>${A.insideTitle}</summary>
      <ol class="parts">${(t.gathering[0]?.segment??[]).map((o,s)=>i`<li key=${s}><span dir="auto">${o.title||ie[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
      ${t.notes.length>0&&i`<ul class="bullets small">${t.notes.map(o=>i`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
    </details>
    <button class="btn primary" onClick=${()=>n(t)}>${A.use(t.name)}</button>
  </li>`)}</ul>`}async function Vo({person:e,title:n,name:t,about:o,medium:s,entry:r,template:l,agreements:c}){let a=H(),m=await hn(a),p=Pe(),d={...await at(a,Te(m.keys),{person:e,title:n,name:t,deskKeys:m.keys}),circleKeys:{1:p}},$=ne(),u=async(w,D)=>{let E=H(),R={circle:a,gathering:null,author:e,kind:w,id:E,turn:null},{sealed:be,wraps:Y}=await ot(R,0,D,d.device,[{audience:"circle",owner:a,number:1,key:p}]);return $.bodies[E]=de(e,be,Y),E},f=await it(a,m.keys,{what:"circle",owner:a,number:1,key:p,before:null}),b=await nt(a,m.keys,{number:1,circleKey:{number:1,commitment:f.named.commitment},gatheringKeys:[],devices:[{...rt(d),ended:!1}]});return{request:{founding:{circle:a,medium:s,entry:r,template:l,title:await u("title",n),name:await u("name",t),about:await u("about",o),agreements:await Promise.all(c.map(w=>u("agreement",w))),keys:{device:d.device.id,desk:$.add(m.record),roster:$.add(b),circle_key:$.add(f.record)}},bodies:$.bodies},held:d}}function Zo({template:e,person:n,name:t}){let[o,s]=g({title:"",name:t,about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[r,l]=g(()=>Kt(e.agreements)),[c,a]=g([]),[m,p]=g(null),d=C(),$=b=>s({...o,...b}),u=async b=>{b.preventDefault();let h=[];if(o.title.trim()||h.push({id:"title",sentence:A.nameMissing}),o.name.trim()||h.push({id:"my-name",sentence:Ue.nameMissing}),o.about.trim()||h.push({id:"about",sentence:A.aboutMissing}),h.push(...Bt(r)),a(h),h.length)return;let w={person:n,title:o.title.trim(),name:o.name.trim(),about:o.about.trim(),medium:o.medium,entry:o.entry,template:e.id,agreements:r.map(E=>E.text.trim())},D=await d.run("make",async()=>{let E=JSON.stringify(w),R=m?.of===E?m.made:await Vo(w);return p({of:E,made:R}),await Z("/api/circles",R.request),await mt(R.held),R.held});D&&location.replace(`#/desk/${D.circle}`)},f=(b,h)=>Object.keys(h).map(w=>({value:w,label:b[w],hint:h[w]}));return i`<form class="stack roomy" onSubmit=${u} novalidate autocomplete="off">
    <${z} problems=${c} summary=${_.summary} />
    <${N} id="title" label=${A.name} hint=${A.nameHint} value=${o.title} problem=${K(c,"title")}
      onValue=${b=>$({title:b})} more=${{maxlength:80}} />
    <${N} id="my-name" label=${Ue.name} hint=${Ue.nameHint} value=${o.name} problem=${K(c,"my-name")}
      onValue=${b=>$({name:b})} more=${{maxlength:60}} />
    <${Je} id="medium" label=${A.medium} value=${o.medium} options=${f(Ke,Gn)} onValue=${b=>$({medium:b})} />
    <${Je} id="entry" label=${A.entry} value=${o.entry} options=${f(he,Vn)} onValue=${b=>$({entry:b})} />
    <${N} id="about" label=${A.about} hint=${A.aboutHint} as="textarea" value=${o.about} problem=${K(c,"about")}
      onValue=${b=>$({about:b})} more=${{rows:5,maxlength:4e3}} />
    <section aria-labelledby="promises-title"><h2 id="promises-title">${A.agreementsTitle}</h2><p class="hint">${A.agreementsHint}</p>
      <${Lt} list=${r} problems=${c} onList=${l} /></section>
    <p role="status" class=${d.busy?"small soft":"visually-hidden"}>${d.busy?Ue.sealing:""}</p>
    <p role="alert" class="refusal">${d.sentence}</p>
    <button class="btn primary big" disabled=${!!d.busy}>${A.make}</button>
  </form>`}function Uo(){let[e,n]=g(null),[t,o]=g(""),[s,r]=g(null),{step:l,go:c,back:a,head:m}=kt("choose"),p=async()=>{o("");try{let[u,f]=await Promise.all([le("/api/me"),le("/api/templates")]),b=await dt(u.circles.map(h=>h.circle));n({me:u,templates:f,name:[...b.values()].at(-1)?.name??""})}catch(u){o(u instanceof ee?u.sentence:String(u))}};if(M(()=>{p()},[]),t)return i`<${ue} sentence=${t} onAgain=${p} />`;if(!e)return i`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${A.title}</h1><p role="status">${_.loading}</p></main>`;let d=l==="write"&&s,$=u=>{r(u),c("write")};return i`<main class="page desk narrow">
    <header><div>
      ${d?i`<button class="back" onClick=${a}>${A.otherTemplate}</button>`:i`<a class="back" href="#/desk">${k.desk}</a>`}
      <h1 tabindex="-1" ref=${m}>${d?A.title:A.choose}</h1>
      <p class="soft">${d?s.name:A.chooseLead}</p>
    </div></header>
    <div hidden=${!!d}><${Go} templates=${e.templates} onChoose=${$} /></div>
    ${s&&i`<div hidden=${!d}><${Zo} key=${s.id} template=${s} person=${e.me.facilitator?.person??""} name=${e.name} /></div>`}
  </main>`}function Qo({params:e}){let n=e.circle==="new"?Uo:e.circle==="lines"?zo:jo;return i`<${n} key=${e.circle} id=${e.circle} letters=${e.letters} />`}function Rt({label:e,sure:n,yes:t,no:o,act:s,kind:r=""}){let[l,c]=g(!1),a=m=>m?.focus({preventScroll:!0});return l?i`<div class="ask-once" role="group" aria-label=${n}>
    <p ref=${a} tabindex="-1">${n}</p>
    <div class="row">
      <button class="btn primary" onClick=${()=>(c(!1),s())}>${t}</button>
      <button class="btn" onClick=${()=>c(!1)}>${o}</button>
    </div>
  </div>`:i`<button class=${`btn ${r}`} onClick=${()=>c(!0)}>${e}</button>`}async function Xo({held:e,desk:n,running:t,sealed:o},s){let r=n.held?.[s],l=ct(e,"gathering");L(r&&t&&l?.owner===t&&l.number===e.roster.gatheringKeys.get(t)?.number,"no_key");let{author:c,sealed:a,wraps:m}=pt(o(r.words)??"");L(c===r.author,"wrong_author");let p={circle:e.circle,gathering:t,author:c,kind:"reflection",id:r.words,turn:r.turn},d=await st(p,a,m,$=>e.roster.devices.get($),lt(e),l);return{command:{do:"release_words",reflection:s,words:r.words},bodies:{[r.words]:de(c,a,[...m,d])}}}function Jo({room:e,ask:n}){let t=C(),o=e.lanes.desk.value,{hold_words:s,stop_holding:r}=o?.can??{},l=Object.entries(o?.held??{});if(!o||!B(e)||!s&&!r)return null;let c=a=>t.run(a,()=>F(e,m=>Xo(m,a)));return i`<section class="card review">
    <h2>${re.title} ${l.length>0&&i`<span>${l.length}</span>`}</h2>
    <p class="small soft">${r?re.on:re.off}</p>
    ${l.map(([a,m])=>{let p=De(e,m.author),d=e.words(m.words);return i`<article key=${a} class="waiting-one">
        <p><b dir="auto" translate="no">${p}</b></p>
        <p class=${d?"voice":"small soft"} dir="auto" translate="no">${d||re.unread}</p>
        ${d&&i`<button class="btn primary" disabled=${t.busy===a} aria-label=${re.releaseOf(p)} onClick=${()=>c(a)}>${re.release}</button>`}
      </article>`})}
    ${r&&!l.length&&i`<p class="small soft" role="status">${re.none}</p>`}
    ${s&&i`<button class="btn" onClick=${()=>n({do:"hold_words",gathering:s,on:!0})}>${re.hold}</button>`}
    ${r&&i`<button class="btn" onClick=${()=>n({do:"hold_words",gathering:r,on:!1})}>${re.stop}</button>`}
    <${pe} sentence=${t.sentence} />
  </section>`}var es=["i_need_a_person","give_me_a_moment","ok"];function ts({room:e,ask:n}){Cn.value;let t=Object.entries(e.lanes.desk.value?.signals??{});t.sort(([,s],[,r])=>es.indexOf(s.kind)-es.indexOf(r.kind)||Number(s.since)-Number(r.since));let o={i_need_a_person:S.asked,give_me_a_moment:S.moment,ok:S.fine};return t.map(([s,r])=>i`<section key=${s} class=${`card ${r.kind==="i_need_a_person"?"urgent":""}`}>
    <h2>${S.signals[r.kind]} <span>${S.ago(e.running()-Number(r.since))}</span></h2>
    <p dir="auto">${o[r.kind](e.words(r.name))}</p>
    <button class="btn" onClick=${()=>n({do:"answer_signal",person:s})}>${S.seen}</button>
  </section>`)}function ns({room:e,ask:n}){let t=C(),o=At(e),s=B(e),r=e.lanes.desk.value,l=Object.entries(r?.waiting??{});if(!r||!l.length)return null;let c=r.can.admit&&!t.busy,a=m=>c&&t.run(m,()=>F(e,p=>We(p,m)));return i`<section class="card">
    <h2>${S.waiting} <span>${l.length}</span></h2>
    ${l.map(([m,p])=>{let d=e.words(p.name),$=o(m),u=[Pt($)||(p.first_time?S.firstTime:S.returning),!p.here&&S.gone,!p.accepted&&S.notAccepted].filter(Boolean);return i`<div key=${m} class="waiting-one">
        <p><b dir="auto" translate="no">${d}</b> <span class="small soft" dir="auto">${u.join(" \xB7 ")}</span></p>
        <${Tt} knock=${$} />
        <div class="row">
          ${s&&!$.stop&&i`<button class="btn primary" aria-disabled=${!c} aria-describedby=${c?void 0:"admit-later"} onClick=${()=>a(m)}>${S.admit}<span class="visually-hidden"> ${d}</span></button>`}
          ${p.first_time&&i`<button class="btn" onClick=${()=>n({do:"decline",person:m})}>${S.notNow}<span class="visually-hidden"> ${d}</span></button>`}
        </div>
      </div>`})}
    ${!s&&i`<p class="small soft">${me.title}. <a href=${`#/desk/${e.circle}`}>${S.full}</a></p>`}
    ${!c&&i`<p class="small soft" id="admit-later">${t.busy?ae.admitting:S.admitLater}</p>`}
    <${pe} sentence=${t.sentence} />
  </section>`}function Vs({room:e,open:n,onClose:t}){let{ask:o,sentence:s}=Nn(e);return!e.lanes.desk.value||!Pn(e)?null:i`<div class="keeper-desk" role=${n?"main":"complementary"} aria-label=${S.label}>
    <${ts} room=${e} ask=${o} />
    <${ns} room=${e} ask=${o} />
    <section class="card next-card">
      <h2>${S.next}</h2>
      <${Zs} room=${e} ask=${o} />
      <${pe} sentence=${s} />
    </section>
    <${Jo} room=${e} ask=${o} />
    <${Bn} room=${e} />
    <${Us} room=${e} ask=${o} />
    <${It} room=${e} gathering=${Ye(e)?.id} />
    <${Qs} room=${e} ask=${o} />
    <button class="btn desk-close" onClick=${t}>${S.close}</button>
  </div>`}function Zs({room:e,ask:n}){let t=e.lanes.desk.value?.can,o=Ye(e);if(!t||!o)return null;let s=o.agenda[o.agenda.indexOf(o.segment??"")+1],r=[t.resume&&i`<button class="btn" onClick=${()=>n({do:"resume",gathering:t.resume})}>${S.resume}</button>`,t.open&&i`<button class="btn" onClick=${()=>n({do:"open_gathering",gathering:t.open})}>${S.begin}</button>`,t.begin_round&&i`<button class="btn" onClick=${()=>n({do:"begin_round",segment:t.begin_round})}>${S.round}</button>`,t.release&&i`<${Rt} label=${S.release} sure=${S.releaseSure} yes=${S.releaseYes} no=${S.keep} act=${()=>n({do:"release",gathering:t.release})} />`,t.next&&i`<button class="btn" onClick=${()=>n({do:"next_segment",from:t.next})}>${S.nextPart(Dn(e,o.segments[s??""]))}</button>`].filter(Boolean);return i`<div class=${o.round==="going"&&!t.resume?"acts":"next-acts"}>${r}</div>
    ${t.pause&&i`<button class="btn" onClick=${()=>n({do:"pause",gathering:t.pause})}>${S.pause}</button>`}`}function Us({room:e,ask:n}){let t=e.lanes.desk.value,o=Ye(e)?.piece;return!t||!t.can.move_on&&!t.not_yet.length&&!t.passed.length?null:i`<section class="card">
    <h2>${S.piece}</h2>
    ${t.not_yet.length>0&&i`<${os} room=${e} label=${An(e)?.kind==="open_centre"?Ln.notYet:S.notYet} people=${t.not_yet} />`}
    ${t.passed.length>0&&i`<${os} room=${e} label=${S.passed} people=${t.passed} />`}
    ${t.can.move_on&&i`<${Rt} label=${S.moveOn} sure=${S.moveOnSure(De(e,o?.person))} yes=${S.moveOnYes} no=${S.keep}
      act=${()=>n({do:"move_on",turn:t.can.move_on})} />`}
  </section>`}var os=({room:e,label:n,people:t})=>i`<p class="small"><span class="soft">${n}: </span>
  ${t.map((o,s)=>i`${s>0&&", "}<span dir="auto" translate="no">${De(e,o)}</span>`)}</p>`;function Qs({room:e,ask:n}){let t=e.lanes.desk.value?.can,o=Ye(e);if(!t||!o)return null;let s=o.lead===Tn(e);return i`<section class="card">
    <h2>${S.more}</h2>
    <p class="small soft">${s?S.youLead:S.leads(De(e,o.lead))}</p>
    ${!s&&i`<button class="btn" onClick=${()=>n({do:"take_lead",gathering:o.id})}>${S.lead}</button>`}
    ${t.close_gently&&i`<${Rt} label=${S.close_gently} sure=${S.closeSure} yes=${S.closeYes} no=${S.keep} act=${()=>n({do:"close_gently",gathering:t.close_gently})} />`}
    <a class="btn quiet" href=${`#/desk/${e.circle}`}>${S.full}</a>
  </section>`}function Xs({room:e,gathering:n}){let t=C();return B(e)?i`<button class="btn primary big" disabled=${!!t.busy} onClick=${()=>t.run("open",()=>F(e,o=>He(o,n)))}>${k.openDoors}</button>
    <${pe} sentence=${t.sentence} />`:null}export{Qo as Circle,oo as Desk,Vs as DeskColumn,Xs as OpenDoors};
