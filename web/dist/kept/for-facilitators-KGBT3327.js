/*! Afterglow, with Preact, its signals and htm: /licences.txt */
import{$ as V,Aa as _,Ba as N,Ca as j,M as y,N as ie,O as Te,P as Ae,Q as le,T as Ne,Y as re,Z as De,_ as Me,aa as Ee,c as n,ca as ce,d as h,da as Le,e as D,ea as Be,fa as Y,g as B,ga as K,h as oe,ha as E,i as _e,ia as Ie,ja as we,ka as He,la as me,m as A,ma as de,n as ae,na as pe,o as R,p as z,pa as Fe,q as G,s as Oe,wa as Ye,xa as P,ya as U,za as ue}from"./chunk-E2GFOME2.js";var Yt=1e4,je=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function $e(){let[e,t]=h(null),[s,o]=h(""),i=B(0),a=_e(async()=>{let r=++i.current;try{let c=await z("/api/desk");if(r!==i.current)return;t(c),o("")}catch(c){if(r!==i.current)return;if(c instanceof R&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");o(c instanceof R?c.sentence:String(c))}},[]);return D(()=>{let r=()=>{document.visibilityState==="visible"&&a()},c=setInterval(r,Yt),l=Ye.subscribe(()=>{a()});for(let[p,u]of je)p.addEventListener(u,r);return()=>{clearInterval(c),l();for(let[p,u]of je)p.removeEventListener(u,r);i.current=0}},[a]),{desk:e,stale:!!(e&&s),sentence:s,load:a}}var X=(e,t,s)=>`${e} ${e===1?t:s}`,x={loading:"One moment\u2026",back:"Back",cancel:"Not now",save:"Save",edit:"Edit",copy:"Copy",copied:"Copied.",copyFailed:"Please select the link and copy it by hand.",share:"Share\u2026",offline:"We can\u2019t reach the server. What you see may be old. Trying again\u2026",again:"Try again",summary:e=>e===1?"One thing needs a look":`${e} things need a look`},te={beside_a_call:"Beside a call",written:"Written",in_one_room:"In one room"},We={beside_a_call:"You talk on a call of your own. The ring, the piece and the time are here.",written:"People write here, one after the other. Slower, and good for quiet places.",in_one_room:"You sit together. One screen keeps the agenda, the bell and the piece."},Z={closed:"Closed",rolling:"Rolling",drop_in:"Drop-in"},Re={closed:"The same people from start to end.",rolling:"New people join at set points.",drop_in:"New faces every time. Everyone agrees to the promises each time."},ze={facilitator:"Facilitator",co_facilitator:"Facilitator",participant:"Participant"},fe={doors:"The doors are open",open:"The gathering is on",closing:"The gathering is closing"},ne={welcome:"Welcome",silence:"Silence",agreements:"Agreements",check_in:"Check-in",look_back:"Looking back",council:"Council",open_centre:"Open centre",stack:"Raised hands",writing:"Writing",pairs:"In pairs",steps:"Small steps",closing:"Closing round",release:"Release"},v={greeting:{morning:"Good morning",afternoon:"Good afternoon",evening:"Good evening"},hello:(e,t)=>`${e}, ${t}`,newCircle:"New circle",needs:"Who needs something",signals:e=>X(e,"person asked for you","people asked for you"),waits:e=>X(e,"person waits to be let in","people wait to be let in"),inCircle:e=>`in ${e}`,goThere:"Go there",seeWho:"See who",circles:"Your circles",none:"No circle yet",noneHint:"Begin with a template. Nobody is invited until you make a link.",enter:"Enter the room",openDoors:"Open the doors",prepare:"Prepare",details:"People and plans",people:e=>X(e,"person","people"),seats:(e,t)=>`${X(e,"participant","participants")}, ${X(t,"facilitator","facilitators")}`,alone:"You hold it alone. A second pair of hands would be kind.",gathering:e=>`Gathering ${e}`,noDate:"No date yet",past:e=>X(e,"gathering was","gatherings were"),near:{today:"today",tonight:"tonight",tomorrow:"tomorrow"},weeks:(e,t)=>[e.length?`Gatherings that were: ${e.join(", ")}.`:"",t.length?`Planned: ${t.join(", ")}.`:"Nothing planned."].join(" ").trim(),practice:"Your practice",signOut:"Sign out",signOutAsk:"Sign out on this device? To come back you need a link. Make one first.",signOutYes:"Yes, sign out"},L={title:"Colleagues",none:"Nobody else yet. Two pairs of hands hold a circle more safely.",unnamed:"Someone who has not given a name yet",invite:"Invite a colleague",inviteHint:"A link that makes one person a facilitator here. It opens once.",back:"A way back in for me",backHint:"A link that opens your own desk on another device. It opens once.",inviteShown:"Give this to your colleague, and to nobody else.",backShown:"Keep this where only you can find it.",once:"It is shown only now, and opens once.",linkLabel:"The link",done:"Done"},w={title:"Crisis lines",notice:"First, check one crisis line",noticeText:"Circles open only once a line is checked, so that nobody is left without a number.",look:"Look at the lines",lead:"Call or read up on each line before you confirm it. Numbers and hours change.",checked:e=>`Checked on ${e}`,stale:e=>`Checked on ${e}, more than half a year ago. Please look again.`,unchecked:"Not checked yet",confirm:"I checked this line today",add:"Add a line",addTitle:"Your own line",editTitle:"Edit this line",label:"Name of the line",labelMissing:"Please write what the line is called.",region:"Region",regionHint:"A country, or \u201Cinternational\u201D.",regionMissing:"Please write where it can be reached.",phone:"Phone",text:"Text message",textTo:e=>`text ${e}`,chat:"Web address",linkHint:"Begins with https://",linkBad:"Please write an address that begins with https://",numberBad:"Please write the number as people dial it.",servesMissing:"Please write who it is for.",languagesMissing:"Please name one language at least.",reachMissing:"Please give a phone, a text number or a web address.",hours:"Hours",serves:"Who it is for",languages:"Languages",languagesHint:"With commas: English, Spanish",confirmSave:"Save and confirm: I checked it today",open:"At least one line is checked, and people see it."},S={title:"New circle",choose:"What kind of circle is it?",chooseLead:"A template is a beginning. You can change every word.",use:e=>`Begin with ${e}`,size:(e,t)=>`${e} to ${t} people`,gatherings:e=>e===1?"one agenda for every time":`${e} gatherings`,minutes:e=>`${e} minutes`,agreements:e=>X(e,"promise","promises"),insideTitle:"The evening, part by part",otherTemplate:"Another template",name:"Name of the circle",nameHint:"People see it before they come in.",nameMissing:"Please give the circle a name.",about:"About this circle",aboutHint:"Who leads it, what it is and what it is not. People read this first.",aboutMissing:"Please say who leads it, what it is and what it is not.",medium:"Where are the voices?",entry:"Who may come in, and when?",agreementsTitle:"What you promise each other",agreementsHint:"One promise in each box. Everyone agrees to each before they come in.",agreement:e=>`Promise ${e}`,agreementMissing:"Please write the promise, or remove it.",agreementsNone:"Please keep at least one promise.",removeNth:e=>`Remove promise ${e}`,add:"Add a promise",make:"Make this circle"},m={desk:"Desk",connecting:"Fetching the circle\u2026",stopped:"This circle does not open here",toDesk:"To my desk",next:"Next gathering",later:"After that",nothing:"Nothing is planned yet.",plan:"Plan a gathering",planFirst:"Plan the first gathering",enter:"Enter the room",openDoors:"Open the doors",openDoorsHint:"People you invited can then come in, one by one, when you let them.",earlyAsk:e=>`It is planned for ${e}. Open the doors now?`,earlyYes:"Yes, open them",needLine:"Check one crisis line first. Then the doors can open.",toLines:"Look at the lines",unplan:"Take off the calendar",unplanAsk:"Take this gathering off the calendar? Its agenda goes with it.",unplanYes:"Yes, take it off",agenda:e=>`Agenda \xB7 ${e} min`,minutes:e=>`${e} min`,yours:"your time",inZone:(e,t)=>`${e} in ${t}`,waiting:"Waiting to be let in",firstTime:"first time",beenHere:"was here before",pageOpen:"page open",pageShut:"page closed",notAccepted:"has yet to agree to the promises",admit:"Admit",decline:"Not now",declineAsk:e=>`Not let ${e} in? They will be told, kindly.`,declineYes:"Yes, not now",declineNo:"Keep waiting",people:"People",noPeople:"Nobody yet. Make an invitation below.",alone:"You hold this circle alone",aloneHint:"A second pair of hands would be kind. One leads, one watches.",addColleague:"Add a colleague",addNamed:e=>`Add ${e}`,noColleague:"Every colleague is here already. You can invite one on your desk.",call:"Call link",callHint:"People see it once they are let in.",callMissing:"Please paste the whole link. It begins with https://",callNone:"No link yet. People will need it to hear each other.",callSave:"Save the link",callSaved:"Saved.",promises:"Promises",version:e=>`Version ${e}`,revise:"Revise",reviseTitle:"Revise the promises",reviseHint:"Everyone reads and accepts the new version. Nobody inside is moved.",reviseSave:e=>`Save as version ${e}`,reviseMoved:"Someone else revised them meanwhile. Please look at the newest first.",reviseSame:"Nothing is different from the version that stands.",past:"Gatherings that were",came:e=>e===1?"one person came":`${e} people came`},C={title:"Invitations",none:"No invitation yet.",make:"Make an invitation",single:"For one person",singleHint:"Opens the door once.",reusable:"For everyone who has it",reusableHint:"Opens as often as it is used. Anyone who has it can knock.",kind:"Who is it for?",days:"Good for how many days?",daysBad:"Please write a number of days from 1 to 180.",create:"Make the link",shownTitle:"Your invitation",shown:"Send this to one person, on a way that only they read.",shownMany:"Send this to the people you want to invite.",once:"This link is shown only now. We keep no copy of it.",until:e=>`Good until ${e}.`,linkLabel:"Invitation link",shareText:"An invitation to our circle",done:"Done",noCrypto:"Invitations need a safe connection. Open this page with https:// in front.",forOne:"For one person",forMany:"For many",state:{open:"open",used:"used",revoked:"taken back",expired:"run out"},usedBy:e=>e===1?"one person came with it":`${e} people came with it`,goodUntil:e=>`good until ${e}`,revoke:"Take back",revokeAsk:"Take this invitation back? It will not open the door any more.",revokeYes:"Yes, take it back",older:e=>`Older invitations (${e})`},g={title:e=>`Plan gathering ${e}`,when:"When",date:"Day",time:"Begins at",zone:"Time zone",zoneHint:"The zone whose clock you mean.",dateMissing:"Please choose a day.",timeMissing:"Please choose a time.",datePast:"This moment has passed. Please choose a later one.",zoneBad:"Please choose a zone from the list, such as Europe/Berlin.",timeSkipped:"The clocks go forward then, and this time does not come. Please choose another.",timeTwice:"The clocks go back that night, and this hour comes twice. The first one is meant.",reads:e=>`That is ${e}.`,readsZone:(e,t)=>`${e}, ${t} time`,readsYours:e=>`${e}, your time`,theme:"What it is about",themeHint:"You may leave this empty.",agenda:"Agenda",agendaHint:"From the template. Change minutes and words as you like.",template:"Agenda from",templateNth:(e,t)=>t?`Gathering ${e}: ${t}`:`Gathering ${e}`,people:"How many people?",fewer:"One person fewer",more:"One person more",minutesOf:e=>`Minutes for ${e}`,minutesShort:"min",minutesBad:"Please write whole minutes from 1 to 240.",promptOf:e=>`Words for ${e}`,each:(e,t)=>`${e} each, for ${t} people`,eachLittle:(e,t)=>`${e} each, for ${t} people. That is very little.`,leaveOut:"Leave out",takeIn:"Take in again",leftOut:"left out",sum:e=>`${e} minutes in all`,sumTooLong:"A gathering can be 240 minutes at most.",ends:e=>`Ends at ${e}`,save:"Put on the calendar"},he=e=>e<60?`${e} s`:`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")} min`;function W({label:e,ask:t,yes:s,no:o=x.cancel,kind:i="btn small",busy:a,name:r,onYes:c}){let[l,p]=h(!1),u=B(null),f=B(!1);return D(()=>{l!==f.current&&u.current?.focus(),f.current=l},[l]),l?n`<div class="ask" role="group" aria-label=${t} tabindex="-1" ref=${u} onKeyDown=${b=>b.key==="Escape"&&p(!1)}>
    <p>${t}</p>
    <div class="row">
      <button type="button" class="btn small" onClick=${()=>p(!1)}>${o}</button>
      <button type="button" class="btn small primary" disabled=${a} onClick=${()=>{p(!1),c()}}>${s}</button>
    </div>
  </div>`:n`<button type="button" class=${i} ref=${u} disabled=${a} aria-label=${r} onClick=${()=>p(!0)}>${e}</button>`}var jt=24,Wt=137.5;function Ve({people:e,leads:t,waiting:s}){let o=[...Array(Math.min(t,4)).fill("lead"),...Array(Math.min(e,jt-6)).fill("seat"),...Array(Math.min(s,4)).fill("waits")];for(;o.length<6;)o.push("free");let i=o.length,a=Math.min(8.5,200/i/1.35),r=[v.seats(e,t),s?v.waits(s):""].filter(Boolean).join("; ");return n`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${r}>
    ${o.map((c,l)=>{let p=(l/i*360-90)*(Math.PI/180);return n`<circle key=${l} class=${c} style=${{"--h":String((25+l*Wt)%360)}}
        cx=${(46*Math.cos(p)).toFixed(2)} cy=${(46*Math.sin(p)).toFixed(2)} r=${a.toFixed(2)} />`})}
    <text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
  </svg>`}function qe(e){let s=e[0],o=e[e.length-1]-s||1,i=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(r=>4+(r-s)/o*92);for(let r=1;r<a.length;r++)a[r]=Math.max(a[r],a[r-1]+i);for(let r=a.length-1,c=96;r>=0;r--,c-=i)a[r]=Math.min(a[r],c);return e.length===1?[50]:a}var Rt=24;function zt(e,t){let s=Ie(e,V(),t);return s===0?`${pe(new Date(e))==="evening"?v.near.tonight:v.near.today} ${Y(e)}`:s===1?`${v.near.tomorrow} ${Y(e)}`:s>1&&s<7?He(e):K(e)}function Ge({gatherings:e,now:t}){if(!e.length)return n`<p class="weeks-none small soft">${v.noDate}</p>`;let s=e.map(l=>Number(l.at)),o=qe(s).map(l=>document.dir==="rtl"?100-l:l),i=e.findIndex(l=>!l.past),a=v.weeks(e.filter(l=>l.past).map(l=>K(Number(l.at))),e.filter(l=>!l.past).map(l=>`${K(Number(l.at))} ${Y(Number(l.at))}`)),r=[];for(let l of[i,e.length-1,0,...e.keys()])l>=0&&r.every(p=>Math.abs(o[p]-o[l])>=Rt)&&r.push(l);let c=l=>l<12?"start":l>88?"end":"middle";return n`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
    <line class="way" x1="0" x2="100%" y1="14" y2="14" />
    ${e.map((l,p)=>n`<circle key=${l.id} class=${l.past?"was":p===i?"next":"ahead"} cx=${`${o[p]}%`} cy="14" r=${p===i?8:6.5} />`)}
    ${r.map(l=>n`<text key=${l} class=${l===i?"next":""} x=${`${c(o[l])==="start"?0:c(o[l])==="end"?100:o[l]}%`} y="42"
      text-anchor=${c(o[l])}>${l===i?zt(s[l],t):K(s[l])}</text>`)}
  </svg>`}var Vt=60*6e4,qt=240*6e4;function Ue({card:e,canOpen:t,now:s=Date.now()}){let o=P(),a=e.gatherings.filter(u=>!u.past)[0],r=a?Number(a.at)-s:1/0,c=!e.phase&&t&&r<Vt&&r>-qt,l=async()=>{let u=ae(e.id),f=await o.run("open",()=>u.send({do:"open_doors",gathering:a.id}));u.close(),f&&(location.hash=`#/circle/${e.id}`)},p=[Z[e.entry],te[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return n`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
    <${Ve} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
    <div class="head">
      <h3 id=${`c-${e.id}`} dir="auto">${e.title}</h3>
      <p class="soft small">${p}</p>
      ${e.phase&&n`<p class="live">${fe[e.phase]}</p>`}
    </div>
    <div class="what">
      <${Ge} gatherings=${e.gatherings} now=${s} />
      ${a&&!e.phase&&n`<p class="small">${v.gathering(a.number)}: ${E(Number(a.at),void 0,s)}, ${Y(Number(a.at))}</p>`}
      ${e.facilitators<2&&n`<p class="soft small">${v.alone}</p>`}
    </div>
    <div class="acts">
      ${e.phase?n`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:c?n`<button class="btn primary" disabled=${!!o.busy} onClick=${l}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:n`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
      <p role="alert" class="refusal">${o.sentence}</p>
    </div>
  </article>`}function Ze({circles:e}){let t=e.filter(o=>o.signals>0),s=e.filter(o=>o.waiting>0);return n`<section class="needs" aria-label=${v.needs} aria-live="polite">
    ${t.map(o=>n`<div class="need urgent" key=${`s${o.id}`}>
      <p><b>${v.signals(o.signals)}</b> <span dir="auto">${v.inCircle(o.title)}</span></p>
      <a class="btn primary" href=${`#/circle/${o.id}`}>${v.goThere}</a>
    </div>`)}
    ${s.map(o=>n`<div class="need" key=${`w${o.id}`}>
      <p><b>${v.waits(o.waiting)}</b> <span dir="auto">${v.inCircle(o.title)}</span></p>
      <a class="btn" href=${o.phase?`#/circle/${o.id}`:`#/desk/${o.id}`}>${v.seeWho}</a>
    </div>`)}
  </section>`}function be({id:e,title:t,label:s,link:o,says:i,done:a,shareText:r,onDone:c}){let[l,p]=h(""),u=B(null),f=B(null);D(()=>f.current?.focus(),[]);let $=async()=>{try{await navigator.clipboard.writeText(o),p(x.copied)}catch{u.current?.focus(),u.current?.select(),p(x.copyFailed)}},b=()=>navigator.share({title:r,url:o}).catch(()=>{});return n`<section class="shown-link" aria-labelledby=${`${e}-title`}>
    <h3 id=${`${e}-title`} tabindex="-1" ref=${f}>${t}</h3>
    ${i.map(d=>n`<p key=${d}>${d}</p>`)}
    <label class="visually-hidden" for=${e}>${s}</label>
    <input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${u}
      onFocus=${d=>d.currentTarget.select()} />
    <div class="row">
      <button type="button" class="btn primary" onClick=${$}>${x.copy}</button>
      ${"share"in navigator&&n`<button type="button" class="btn" onClick=${b}>${x.share}</button>`}
      <button type="button" class="btn quiet" onClick=${c}>${a}</button>
    </div>
    <p role="status" class="told">${l}</p>
  </section>`}function Ke({colleagues:e}){let[t,s]=h(null),o=P(),i=async a=>{let r=await o.run(String(a),()=>G("/api/links",{for_me:a}));r&&s({link:r.link,forMe:a})};return n`<div class="panel"><h3>${L.title}</h3>
    ${e.length?n`<ul class="names">${e.map(a=>n`<li key=${a.person} dir="auto">${a.name??L.unnamed}</li>`)}</ul>`:n`<p class="soft">${L.none}</p>`}
    ${t?n`<${be} key=${t.link} id="facilitator-link" title=${t.forMe?L.back:L.invite} label=${L.linkLabel} link=${t.link}
          says=${[t.forMe?L.backShown:L.inviteShown,L.once]} done=${L.done} onDone=${()=>s(null)} />`:n`<ul class="offers">
          <li><button class="btn" disabled=${!!o.busy} onClick=${()=>i(!1)}>${L.invite}</button><p class="soft small">${L.inviteHint}</p></li>
          <li><button class="btn" disabled=${!!o.busy} onClick=${()=>i(!0)}>${L.back}</button><p class="soft small">${L.backHint}</p></li>
        </ul>`}
    <p role="alert" class="refusal">${o.sentence}</p>
  </div>`}function Xe(){let{desk:e,stale:t,sentence:s,load:o}=$e(),i=P();if(!e&&s)return n`<${U} sentence=${s} onAgain=${o} />`;if(!e)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${x.loading}</p></main>`;let a=v.greeting[pe()],r=()=>i.run("sign-out",()=>G("/api/sign-out",{})).then(c=>c&&location.replace("#/"));return n`<main class="page desk">
    <header>
      <div><p class="soft small" dir="auto">${e.practice}</p><h1 dir="auto">${e.me.name?v.hello(a,e.me.name):a}</h1></div>
      <a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
    </header>
    <p role="status" class=${t?"notice":"visually-hidden"}>${t?x.offline:""}</p>
    <${Ze} circles=${e.circles} />
    ${!e.crisis_line_confirmed&&n`<section class="notice with-act" aria-labelledby="line-notice">
      <div><h2 id="line-notice">${w.notice}</h2><p>${w.noticeText}</p></div>
      <a class="btn" href="#/desk/lines">${w.look}</a>
    </section>`}
    <section class="circles" aria-labelledby="circles-title">
      <h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
      ${e.circles.map(c=>n`<${Ue} key=${c.id} card=${c} canOpen=${e.crisis_line_confirmed} />`)}
      ${!e.circles.length&&n`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
    </section>
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">${v.practice}</h2>
      <div class="panels">
        <${Ke} colleagues=${e.colleagues} />
        <div class="panel"><h3>${w.title}</h3>
          <p class="soft">${e.crisis_line_confirmed?w.open:w.unchecked}</p>
          <div class="row"><a class="btn" href="#/desk/lines">${w.look}</a></div>
        </div>
      </div>
    </section>
    <footer>
      <${re} />
      <${W} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!i.busy} onYes=${r} />
      <p role="alert" class="refusal">${i.sentence}</p>
    </footer>
  </main>`}function Je({room:e,desk:t}){let s=P(),o=Object.entries(t.waiting),i=(a,r)=>s.run(r,()=>e.send({do:a,person:r}));return n`<section class=${o.length?"panel waiting":"visually-hidden"} aria-label=${m.waiting}>
    <h2>${m.waiting} ${o.length>0&&n`<span>${o.length}</span>`}</h2>
    <p role="status" class="visually-hidden">${o.map(([,a])=>e.words(a.name)).join(", ")}</p>
    <ul>${o.map(([a,r])=>{let c=e.words(r.name),l=[r.first_time?m.firstTime:m.beenHere,r.here?m.pageOpen:m.pageShut,!r.accepted&&m.notAccepted].filter(Boolean);return n`<li key=${a} class="between">
        <p><b dir="auto">${c}</b> <span class="soft small">${l.join(" \xB7 ")}</span></p>
        <div class="row">
          <button class="btn small primary" disabled=${s.busy===a} aria-label=${`${m.admit}: ${c}`} onClick=${()=>i("admit",a)}>${m.admit}</button>
          <${W} label=${m.decline} name=${`${m.decline}: ${c}`} ask=${m.declineAsk(c)} yes=${m.declineYes} no=${m.declineNo} busy=${s.busy===a} onYes=${()=>i("decline",a)} />
        </div>
      </li>`})}</ul>
    <p role="alert" class="refusal">${s.sentence}</p>
  </section>`}function xe({id:e,plan:t,room:s,people:o,large:i}){let a=Number(t.at),r=s.words(t.theme),c=Math.max(3,Math.min(12,o||8));return n`<div class=${`planned${i?" large":""}`}>
    <p class="when"><b>${E(a)}</b> <span>${we(a,t.minutes)}</span></p>
    ${!de(a,t.zone,V())&&n`<p class="soft small">${m.inZone(`${E(a,t.zone)}, ${we(a,t.minutes,t.zone)}`,me(t.zone))}</p>`}
    <p class="soft small">${v.gathering(t.number)}${r&&n`: <span dir="auto">${r}</span>`}</p>
    <details><summary>${m.agenda(t.minutes)}</summary>
      <ol class="parts">${t.agenda.map(l=>{let p=t.segments[l],u=p.each?.[c];return n`<li key=${`${e}-${l}`}>
          <span><span dir="auto">${s.words(p.title)||ne[p.kind]}</span>${u&&n`<small class="soft"> ${g.each(he(u),c)}</small>`}</span>
          <span>${p.minutes}</span></li>`})}</ol>
    </details>
  </div>`}var Gt=60*6e4;function Qe({room:e,circle:t,desk:s,home:o,running:i,onPlan:a}){let r=P(),c=Object.entries(s.planned).filter(([k])=>k!==i?.id).sort(([,k],[,O])=>Number(k.at)-Number(O.at)),[l,...p]=c,u=Object.values(s.members).filter(k=>k.role==="participant").length,f=async k=>{await r.run("open",()=>e.send({do:"open_doors",gathering:k}))&&(location.hash=`#/circle/${t.id}`)},$=k=>r.run("unplan",()=>e.send({do:"unplan",gathering:k})),b=o&&!o.crisis_line_confirmed,d=()=>{if(b)return n`<p class="notice with-act"><span>${m.needLine}</span> <a class="btn" href="#/desk/lines">${m.toLines}</a></p>`;if(!s.can.open_doors)return null;let k=Number(l[1].at);return k-Date.now()<Gt?n`<button class="btn primary big" disabled=${!!r.busy} onClick=${()=>f(l[0])}>${m.openDoors}</button>`:n`<${W} label=${m.openDoors} kind="btn" ask=${m.earlyAsk(`${E(k)}, ${Y(k)}`)} yes=${m.earlyYes} busy=${!!r.busy} onYes=${()=>f(l[0])} />`};return n`<section class="panel next" aria-labelledby="next-title">
    ${i&&n`<div class="live-now"><p class="live">${fe[i.phase]}</p><p class="soft small">${v.gathering(i.number)}</p><a class="btn primary big" href=${`#/circle/${t.id}`}>${m.enter}</a></div>`}
    <h2 id="next-title">${m.next}</h2>
    ${l?n`<${xe} id=${l[0]} plan=${l[1]} room=${e} people=${u} large />
          ${d()}
          <p role="alert" class="refusal">${r.sentence}</p>`:n`<p class="soft">${m.nothing}</p>`}
    <div class="row">
      <button class=${`btn${l||i?"":" primary"}`} onClick=${a}>${l||Object.keys(s.past).length?m.plan:m.planFirst}</button>
      ${l&&n`<${W} label=${m.unplan} kind="btn quiet" ask=${m.unplanAsk} yes=${m.unplanYes} busy=${!!r.busy} onYes=${()=>$(l[0])} />`}
    </div>
    ${p.length>0&&n`<h3>${m.later}</h3><ul class="later">${p.map(([k,O])=>n`<li key=${k}>
      <${xe} id=${k} plan=${O} room=${e} people=${u} />
      <${W} label=${m.unplan} name=${`${m.unplan}: ${v.gathering(O.number)}`} kind="btn small quiet" ask=${m.unplanAsk} yes=${m.unplanYes} busy=${!!r.busy} onYes=${()=>$(k)} />
    </li>`)}</ul>`}
  </section>`}function et({room:e,desk:t,home:s}){let[o,i]=h(!1),a=P(),r=Object.entries(t.members).map(([$,b])=>({person:$,role:b.role,name:e.words(b.name)})),c=r.filter($=>$.role!=="participant"),l=r.filter($=>!c.includes($)).sort(($,b)=>$.name.localeCompare(b.name)),p=(s?.colleagues??[]).filter($=>$.name&&!t.members[$.person]),u=c.length<2,f=async($,b)=>{let d=A();await a.run($,()=>e.send({do:"add_facilitator",person:$,name:d},{[d]:b}))&&i(!1)};return n`<section class="panel" aria-labelledby="people-title">
    <h2 id="people-title">${m.people} <span>${r.length}</span></h2>
    <ul class="names">${[...c,...l].map($=>n`<li key=${$.person} class="between"><span dir="auto">${$.name}</span>${$.role!=="participant"&&n`<small class="soft">${ze[$.role]}</small>`}</li>`)}</ul>
    ${!l.length&&n`<p class="soft small">${m.noPeople}</p>`}
    ${u&&n`<div class="kindly"><p><b>${m.alone}</b></p><p class="small">${m.aloneHint}</p></div>`}
    ${o?n`<ul class="stack">${p.map($=>n`<li key=${$.person}><button class="btn wide" disabled=${a.busy===$.person} onClick=${()=>f($.person,$.name??"")}>${m.addNamed($.name??"")}</button></li>`)}</ul>
          ${!p.length&&n`<p class="soft small" role="status">${m.noColleague}</p>`}`:n`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${m.addColleague}</button></div>`}
    <p role="alert" class="refusal">${a.sentence}</p>
  </section>`}function tt({room:e}){let t=e.words(e.lanes.ring.value?.call_link),[s,o]=h(null),[i,a]=h(!1),[r,c]=h([]),l=P(),p=async u=>{u.preventDefault(),a(!1);let f=(s??t).trim(),$=/^https:\/\/[^\s]+$/.test(f);if(c($?[]:[{id:"call-link",sentence:m.callMissing}]),!$)return;let b=A();await l.run("call",()=>e.send({do:"set_call_link",link:b},{[b]:f}))&&(o(null),a(!0))};return n`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${m.call}</h2>
    ${!t&&n`<p class="soft small">${m.callNone}</p>`}
    <form class="stack" onSubmit=${p} novalidate autocomplete="off">
      <${j} problems=${r} summary=${x.summary} />
      <${_} id="call-link" label=${m.call} bare hint=${m.callHint} value=${s??t} onValue=${o}
        problem=${N(r,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
      <div class="row"><button class="btn" disabled=${!!l.busy}>${m.callSave}</button><p role="status" class="small">${i?m.callSaved:""}</p></div>
      <p role="alert" class="refusal">${l.sentence}</p>
    </form>
  </section>`}function nt({room:e,circle:t,onRevise:s}){return n`<section class="panel" aria-labelledby="stand-title">
    <h2 id="stand-title">${m.promises} <span>${m.version(t.agreements_version)}</span></h2>
    <ol class="standing">${t.agreements.map(o=>n`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
    <div class="row"><button class="btn" onClick=${s}>${m.revise}</button></div>
  </section>`}function st({desk:e}){let t=Object.entries(e.past).sort(([,s],[,o])=>Number(o.released_at)-Number(s.released_at));return t.length?n`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${m.past}</h2>
    <ul class="names">${t.map(([s,o])=>n`<li key=${s} class="between"><span>${E(Number(o.planned_at))}</span><small class="soft">${m.came(o.attended.length)}</small></li>`)}</ul>
  </section>`:null}function se({id:e,label:t,value:s,options:o,onValue:i}){return n`<fieldset class="choice">
    <legend>${t}</legend>
    <div>${o.map(a=>n`<label key=${a.value}>
      <input type="radio" name=${e} value=${a.value} checked=${a.value===s} onChange=${()=>i(a.value)} />
      <span><b>${a.label}</b>${a.hint&&n`<small>${a.hint}</small>`}</span>
    </label>`)}</div>
  </fieldset>`}var ot=()=>!!globalThis.crypto?.subtle;function at(){let e=crypto.getRandomValues(new Uint8Array(32));return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}async function it(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return Array.from(new Uint8Array(t),s=>s.toString(16).padStart(2,"0")).join("")}var lt=(e,t,s)=>`${location.origin}${location.pathname}#/invitation/${e}/${t}/${s}`;var Ut=1440*6e4,Zt=14,Kt=180;function rt({room:e,circle:t,onMade:s,onCancel:o}){let[i,a]=h(t.entry==="drop_in"?"many":"one"),[r,c]=h(String(Zt)),[l,p]=h([]),u=B({invitation:A(),secret:at()}),f=P();return n`<form class="stack" onSubmit=${async b=>{b.preventDefault();let d=/^\d+$/.test(r.trim())&&Number(r)>=1&&Number(r)<=Kt;if(p(d?[]:[{id:"days",sentence:C.daysBad}]),!d)return;let{invitation:k,secret:O}=u.current,H=i==="many",I=Date.now()+Number(r)*Ut;await f.run("invite",async()=>e.send({do:"invite",invitation:k,hash:await it(O),reusable:H,expires:I}))&&s({link:lt(t.id,k,O),reusable:H,expires:I})}} novalidate autocomplete="off">
    <${j} problems=${l} summary=${x.summary} />
    ${t.entry==="drop_in"&&n`<${se} id="invite-kind" label=${C.kind} value=${i} onValue=${a} options=${[{value:"many",label:C.reusable,hint:C.reusableHint},{value:"one",label:C.single,hint:C.singleHint}]} />`}
    <${_} id="days" label=${C.days} value=${r} onValue=${c} problem=${N(l,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
    <p role="alert" class="refusal">${f.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!f.busy}>${C.create}</button><button type="button" class="btn quiet" onClick=${o}>${x.cancel}</button></div>
  </form>`}function ct({view:e,open:t,busy:s,onRevoke:o}){let i=e.state==="open"&&!t?"expired":e.state,a=[e.used>0&&C.usedBy(e.used),t&&C.goodUntil(E(Number(e.expires)))].filter(Boolean);return n`<li class="between">
    <p>${e.reusable?C.forMany:C.forOne} <span class=${`mark ${i}`}>${C.state[i]??i}</span>
      ${a.length>0&&n`<small class="soft"> ${a.join(" \xB7 ")}</small>`}</p>
    ${t&&n`<${W} label=${C.revoke} kind="btn small quiet" ask=${C.revokeAsk} yes=${C.revokeYes} busy=${s} onYes=${o} />`}
  </li>`}function mt({room:e,circle:t,desk:s}){let[o,i]=h(!1),[a,r]=h(null),c=P(),l=Date.now(),p=Object.entries(s.invitations).sort(([,d],[,k])=>Number(k.expires)-Number(d.expires)),u=d=>d.state==="open"&&Number(d.expires)>l,f=p.filter(([,d])=>u(d)),$=p.filter(([,d])=>!u(d)),b=([d,k])=>n`<${ct} key=${d} view=${k} open=${u(k)} busy=${c.busy===d}
    onRevoke=${()=>c.run(d,()=>e.send({do:"revoke",invitation:d}))} />`;return n`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${C.title}</h2>
    ${a?n`<${be} key=${a.link} id="invitation-link" title=${C.shownTitle} label=${C.linkLabel} link=${a.link} shareText=${C.shareText}
          says=${[a.reusable?C.shownMany:C.shown,C.once,C.until(E(a.expires))]} done=${C.done} onDone=${()=>r(null)} />`:o?n`<${rt} room=${e} circle=${t} onMade=${d=>{r(d),i(!1)}} onCancel=${()=>i(!1)} />`:ot()?n`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${C.make}</button></div>`:n`<p class="notice">${C.noCrypto}</p>`}
    ${f.length?n`<ul class="names">${f.map(b)}</ul>`:!a&&!o&&n`<p class="soft small">${C.none}</p>`}
    ${$.length>0&&n`<details><summary>${C.older($.length)}</summary><ul class="names">${$.map(b)}</ul></details>`}
    <p role="alert" class="refusal">${c.sentence}</p>
  </section>`}var Xt=24,ge=e=>e.map(t=>({key:A(),text:t}));function ke(e){return e.length?e.filter(t=>!t.text.trim()).map(t=>({id:`promise-${t.key}`,sentence:S.agreementMissing})):[{id:"promise-add",sentence:S.agreementsNone}]}function ye({list:e,problems:t,onList:s}){let o=B(""),i=()=>{o.current=A(),s([...e,{key:o.current,text:""}])},a=c=>{s(e.filter(l=>l!==c)),document.getElementById("promise-add")?.focus()};return n`<div class="promises" ref=${c=>{let l=o.current&&c?.querySelector(`#promise-${CSS.escape(o.current)}`);l&&(o.current="",l.focus())}}>
    <ol>${e.map((c,l)=>n`<li key=${c.key}>
      <${_} id=${`promise-${c.key}`} label=${S.agreement(l+1)} bare as="textarea" value=${c.text}
        problem=${N(t,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
        onValue=${p=>s(e.map(u=>u===c?{...c,text:p}:u))} />
      <button type="button" class="btn quiet cross" onClick=${()=>a(c)}><span class="visually-hidden">${S.removeNth(l+1)}</span></button>
    </li>`)}</ol>
    <button type="button" id="promise-add" class="btn small" disabled=${e.length>=Xt} onClick=${i}>${S.add}</button>
    ${N(t,"promise-add")&&n`<p class="problem">${S.agreementsNone}</p>`}
  </div>`}function dt({room:e,circle:t,head:s,onBack:o}){let i=t.agreements.map(k=>e.words(k)),[a]=h(t.agreements_version+1),[r,c]=h(()=>ge(i)),[l,p]=h([]),[u,f]=h(!1),$=P(),b=t.agreements_version>=a&&!$.busy,d=async k=>{k.preventDefault();let O=r.map(M=>M.text.trim()),H=ke(r);if(p(H),f(!H.length&&O.join(`
`)===i.join(`
`)),H.length||O.join(`
`)===i.join(`
`))return;let I=Object.fromEntries(O.map(M=>[A(),M]));await $.run("revise",()=>e.send({do:"revise_agreements",version:a,items:Object.keys(I)},I))&&o()};return n`<main class="page desk narrow">
    <header><div><button class="back" onClick=${o}>${e.words(t.title)}</button>
      <h1 tabindex="-1" ref=${s}>${m.reviseTitle}</h1><p class="soft">${m.reviseHint}</p></div></header>
    <form class="stack" onSubmit=${d} novalidate autocomplete="off">
      <${j} problems=${l} summary=${x.summary} />
      <${ye} list=${r} problems=${l} onList=${c} />
      <p role="alert" class="refusal">${$.sentence||(b?m.reviseMoved:u?m.reviseSame:"")}</p>
      <div class="row"><button class="btn primary big" disabled=${!!$.busy||b}>${m.reviseSave(a)}</button>
        <button type="button" class="btn quiet" onClick=${o}>${x.cancel}</button></div>
    </form>
  </main>`}function pt({when:e,at:t,problems:s,onWhen:o}){let i=oe(()=>[...new Set([e.zone,...Ee()])].sort(),[e.zone]),a=l=>t===void 0?"":`${E(t,l)}, ${Y(t,l)}`,r=!!(e.date&&e.time)&&t===void 0,c=ce(e.date,e.time,e.zone).length>1;return n`<fieldset class="plan-when"><legend>${g.when}</legend>
    <div class="pairs">
      <${_} id="plan-date" label=${g.date} value=${e.date} onValue=${l=>o({...e,date:l})} problem=${N(s,"plan-date")} more=${{type:"date",dir:"ltr"}} />
      <${_} id="plan-time" label=${g.time} value=${e.time} onValue=${l=>o({...e,time:l})} problem=${N(s,"plan-time")} more=${{type:"time",dir:"ltr"}} />
      <${_} id="plan-zone" as="select" label=${g.zone} value=${e.zone} onValue=${l=>o({...e,zone:l})}>
        ${i.map(l=>n`<option key=${l} value=${l}>${l.replaceAll("_"," ")}</option>`)}</${_}>
    </div>
    <p role="status" class="reads">${t!==void 0?de(t,e.zone,V())?g.reads(a(e.zone)):n`${g.reads(g.readsZone(a(e.zone),me(e.zone)))} <b>${g.readsYours(a(V()))}.</b>`:r?g.timeSkipped:""} ${c?g.timeTwice:""}</p>
  </fieldset>`}var Ce=240,J={least:3,most:12,usual:8},ut=20,Jt=["closing","release"],Se=e=>e.segment.map(t=>({id:A(),from:t,minutes:String(t.minutes),prompt:t.prompt??"",out:!1})),$t=(e,t)=>(t-1)%Math.max(1,e.gathering.length),ft=e=>!Jt.includes(e.from.kind);function Q(e){let t=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return t<=Ce?t:0}var Pe=e=>e.reduce((t,s)=>t+(s.out?0:Q(s)),0);function ht(e,t){let s=e.from.each[t],o=Q(e);if(s===void 0||o===e.from.minutes)return s;let i=Math.floor(Math.max(0,o*60-t*e.from.breath_seconds)/t);return Math.min(i,e.from.each_seconds??1/0)}function bt({gathering:e,at:t,zone:s,theme:o,parts:i}){let a={},r=l=>{if(!l.trim())return;let p=A();return a[p]=l.trim(),p},c=i.filter(l=>!l.out).map(({id:l,from:p,prompt:u,...f})=>({id:l,kind:p.kind,minutes:Q({id:l,from:p,prompt:u,...f}),each_seconds:p.each_seconds,breath_seconds:p.breath_seconds,title:r(p.title),prompt:r(u),mode:p.mode}));return{plan:{gathering:e,at:t,zone:s,minutes:Pe(i),theme:r(o),agenda:c},bodies:a}}function gt({part:e,people:t,problem:s,onPart:o}){let i=e.from.title||ne[e.from.kind],a=e.out||!Q(e)?void 0:ht(e,t);return n`<li class=${`plan-part${e.out?" out":""}`}>
    <div><h3 dir="auto">${i}</h3><p class="soft small">${e.out?g.leftOut:a===void 0?"":(a<ut?g.eachLittle:g.each)(he(a),t)}</p></div>
    ${!e.out&&n`<div class="plan-minutes"><${_} id=${`min-${e.id}`} label=${g.minutesOf(i)} bare value=${e.minutes} problem=${s}
        onValue=${r=>o({...e,minutes:r})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${g.minutesShort}</span></div>`}
    ${!e.out&&n`<${_} id=${`say-${e.id}`} label=${g.promptOf(i)} bare as="textarea" value=${e.prompt}
      onValue=${r=>o({...e,prompt:r})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
    ${ft(e)&&n`<button type="button" class="btn small quiet" aria-label=${`${e.out?g.takeIn:g.leaveOut}: ${i}`}
      onClick=${()=>o({...e,out:!e.out})}>${e.out?g.takeIn:g.leaveOut}</button>`}
  </li>`}function kt({people:e,problem:t,onPeople:s}){let o=i=>s(Math.max(J.least,Math.min(J.most,e+i)));return n`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
    <span id="people-label" class="small">${g.people}</span>
    <div class="row">
      <button type="button" class="btn minus" aria-disabled=${e<=J.least} onClick=${()=>o(-1)}><span class="visually-hidden">${g.fewer}</span></button>
      <output aria-live="polite">${e}</output>
      <button type="button" class="btn plus" aria-disabled=${e>=J.most} onClick=${()=>o(1)}><span class="visually-hidden">${g.more}</span></button>
    </div>
    ${t&&n`<p class="problem">${t}</p>`}
  </div>`}var Qt=10080*6e4;function en(e){let t=Object.values(e.planned).sort((a,r)=>Number(r.at)-Number(a.at))[0],s=t?.zone||V(),o=Number(t?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!o)return{date:"",time:"",zone:s};let i=Le(o+Qt,s);return{date:Date.parse(i)>Date.now()?i:"",time:Be(o,s),zone:s}}function yt({room:e,desk:t,n:s,template:o,onDone:i}){let[a,r]=h(()=>en(t)),[c,l]=h(()=>$t(o,s)),[p,u]=h(o.gathering[c]?.theme??""),[f,$]=h(()=>Se(o.gathering[c])),[b,d]=h(J.usual),[k,O]=h([]),[H]=h(A),I=P(),M=ce(a.date,a.time,a.zone)[0],ee=Pe(f),Lt=T=>{l(T),u(o.gathering[T].theme),$(Se(o.gathering[T]))},Bt=()=>{let T={date:!a.date&&g.dateMissing,time:!a.time&&g.timeMissing},F=a.date&&a.time&&M===void 0&&g.timeSkipped;return[T.date&&{id:"plan-date",sentence:T.date},T.time&&{id:"plan-time",sentence:T.time},F&&{id:"plan-time",sentence:F},M!==void 0&&M<Date.now()&&{id:"plan-date",sentence:g.datePast},...f.filter(q=>!q.out&&!Q(q)).map(q=>({id:`min-${q.id}`,sentence:g.minutesBad})),ee>Ce&&{id:"plan-people",sentence:g.sumTooLong}].filter(q=>typeof q=="object")},It=async T=>{T.preventDefault();let F=Bt();if(O(F),F.length)return;let{plan:q,bodies:Ft}=bt({gathering:H,at:M,zone:a.zone,theme:p,parts:f});await I.run("plan",()=>e.send({do:"plan_gathering",plan:q},Ft))&&i()},Ht=T=>$(f.map(F=>F.id===T.id?T:F));return n`<form class="stack roomy" onSubmit=${It} novalidate autocomplete="off">
    <${j} problems=${k} summary=${x.summary} />
    <${pt} when=${a} at=${M} problems=${k} onWhen=${r} />
    ${o.gathering.length>1&&n`<${_} id="plan-from" as="select" label=${g.template} value=${String(c)} onValue=${T=>Lt(Number(T))}>
      ${o.gathering.map((T,F)=>n`<option key=${F} value=${String(F)}>${g.templateNth(F+1,T.theme)}</option>`)}</${_}>`}
    <${_} id="plan-theme" label=${g.theme} hint=${g.themeHint} value=${p} onValue=${u} more=${{maxlength:120}} />
    <section aria-labelledby="agenda-title">
      <div class="agenda-head"><div><h2 id="agenda-title">${g.agenda}</h2><p class="hint">${g.agendaHint}</p></div>
        <${kt} people=${b} onPeople=${d} problem=${N(k,"plan-people")} /></div>
      <ol class="plan-parts">${f.map(T=>n`<${gt} key=${T.id} part=${T} people=${b} problem=${N(k,`min-${T.id}`)} onPart=${Ht} />`)}</ol>
      <p class="sum" role="status"><b>${g.sum(ee)}</b>${M!==void 0&&ee>0&&n` <span class="soft">${g.ends(Y(M+ee*6e4,a.zone))}</span>`}</p>
    </section>
    <p role="alert" class="refusal">${I.sentence}</p>
    <div class="row"><button class="btn primary big" disabled=${!!I.busy}>${g.save}</button>
      <button type="button" class="btn quiet" onClick=${i}>${x.cancel}</button></div>
  </form>`}function vt({head:e,onBack:t,onDone:s,...o}){let[i,a]=h(null),[r,c]=h(""),{room:l,circle:p,desk:u}=o,[f]=h(()=>Math.max(0,...[...Object.values(u.planned),...Object.values(u.past)].map(d=>d.number))+1),$=async()=>{c("");try{a(await z("/api/templates"))}catch(d){c(d instanceof R?d.sentence:String(d))}};D(()=>{$()},[]);let b=i?.find(d=>d.id===u.template)??i?.[0];return n`<main class="page desk narrow">
    <header><div><button class="back" onClick=${t} dir="auto">${l.words(p.title)}</button>
      <h1 tabindex="-1" ref=${e}>${g.title(f)}</h1></div></header>
    ${b?n`<${yt} ...${o} n=${f} template=${b} onDone=${s} />`:n`<p role="status">${r||x.loading}</p>${r&&n`<button class="btn" onClick=${$}>${x.again}</button>`}`}
  </main>`}function wt({id:e}){let t=oe(()=>ae(e),[e]);D(()=>()=>t.close(),[t]);let s=$e().desk,[o,i]=h(!1),{step:a,go:r,back:c,head:l}=ue("circle"),{state:p,sentence:u}=t.connection.value,f=t.lanes.desk.value,$=t.lanes.ring.value?.circle??t.lanes.waiting.value?.circle,b=t.lanes.member.value?.role;if(D(()=>{b==="participant"&&location.replace(`#/circle/${e}`)},[b]),!f||!$)return p==="stopped"?n`<${U} title=${m.stopped} again=${m.toDesk} sentence=${u} onAgain=${()=>location.replace("#/desk")} />`:n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${m.connecting}</h1><p role="status">${p==="lost"&&u||m.connecting}</p></main>`;let d={room:t,circle:$,desk:f,home:s};if(a==="promises")return n`<${dt} ...${d} head=${l} onBack=${c} />`;let k=t.lanes.ring.value?.gathering,O=()=>{i(!0),r("plan")};return n`<div hidden=${a!=="plan"}>
    ${o&&n`<${vt} ...${d} head=${a==="plan"?l:void 0} onBack=${c} onDone=${()=>{i(!1),c()}} />`}
  </div>
  <main class="page desk" hidden=${a==="plan"}>
    <header><div>
      <a class="back" href="#/desk">${m.desk}</a>
      <h1 tabindex="-1" ref=${a==="plan"?void 0:l} dir="auto">${t.words($.title)}</h1>
      <p class="soft">${Z[$.entry]} · ${te[$.medium]}</p>
    </div></header>
    <p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":u||x.offline}</p>
    <${Je} ...${d} />
    <div class="sides">
      <div class="stack">
        <${Qe} ...${d} running=${k} onPlan=${O} />
        <${mt} ...${d} />
        <${st} ...${d} />
      </div>
      <div class="stack">
        <${et} ...${d} />
        ${$.medium==="beside_a_call"&&n`<${tt} ...${d} />`}
        <${nt} ...${d} onRevise=${()=>r("promises")} />
      </div>
    </div>
    <footer><${re} /></footer>
  </main>`}var tn=4320*60*6e4;function nn(e,t){if(!e)return{kind:"unchecked",sentence:w.unchecked};let s=Date.parse(e),o=`${K(s,"UTC")} ${e.slice(0,4)}`;return t-s>tn?{kind:"stale",sentence:w.stale(o)}:{kind:"checked",sentence:w.checked(o)}}function xt({line:e,busy:t,onConfirm:s,onEdit:o}){let{kind:i,sentence:a}=nn(e.verified_on,Date.now()),r=[e.phone,e.text&&w.textTo(e.text),e.link].filter(Boolean);return n`
    <div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${i}`}>${a}</span></div>
    <p dir="ltr" class="ways">${r.join(" \xB7 ")}</p>
    <p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
    <div class="row">
      <button class=${`btn small${i==="checked"?"":" confirm"}`} disabled=${t} onClick=${s} aria-label=${`${w.confirm}: ${e.label}`}>${w.confirm}</button>
      <button class="btn small quiet" onClick=${o} aria-label=${`${x.edit}: ${e.label}`}>${x.edit}</button>
    </div>`}var Ct=[["label",w.label,void 0,{maxlength:80}],["phone",w.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",w.text,void 0,{maxlength:80,dir:"ltr"}],["link",w.chat,w.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",w.hours,void 0,{maxlength:80}],["serves",w.serves,void 0,{maxlength:160}],["languages",w.languages,w.languagesHint,{maxlength:200}],["region",w.region,w.regionHint,{maxlength:80}]],sn={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function on(e){let t=o=>!o||/\d/.test(o),s=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:w.labelMissing},!s&&{id:"line-phone",sentence:w.reachMissing},!t(e.phone)&&{id:"line-phone",sentence:w.numberBad},!t(e.text)&&{id:"line-text",sentence:w.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:w.linkBad},!e.serves&&{id:"line-serves",sentence:w.servesMissing},!e.languages&&{id:"line-languages",sentence:w.languagesMissing},!e.region&&{id:"line-region",sentence:w.regionMissing}].filter(o=>typeof o=="object")}function St({line:e,act:t,onSave:s,onCancel:o}){let[i,a]=h({...sn,...e,languages:e?.languages.join(", ")??""}),[r,c]=h([]),l=B(null);return D(()=>l.current?.focus(),[]),n`<form class="stack" onSubmit=${u=>{u.preventDefault();let f=Object.fromEntries(Ct.map(([d])=>[d,i[d].trim()])),$=on(f);if(c($),$.length)return;let b=Object.fromEntries(Object.entries(f).filter(([,d])=>d));s({...b,languages:f.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${l}>${e?w.editTitle:w.addTitle}</h3>
    <${j} problems=${r} summary=${x.summary} />
    <div class="pairs">${Ct.filter(([u])=>!e||u!=="label").map(([u,f,$,b])=>n`<${_} key=${u} id=${`line-${u}`} label=${f} hint=${$}
      value=${i[u]} problem=${N(r,`line-${u}`)} more=${b} onValue=${d=>a({...i,[u]:d})} />`)}</div>
    <p role="alert" class="refusal">${t.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!t.busy}>${w.confirmSave}</button>
      <button type="button" class="btn quiet" onClick=${o}>${x.cancel}</button></div>
  </form>`}function an(e){let t=new Map;for(let s of e)t.set(s.region,[...t.get(s.region)??[],s]);return[...t]}function Pt(){let[e,t]=h(null),[s,o]=h(""),[i,a]=h(null),r=P(),c=async()=>{try{t((await z("/api/crisis-lines")).lines),o("")}catch(f){o(f instanceof R?f.sentence:String(f))}};D(()=>{c()},[]);let l=async f=>{let{verified_on:$,...b}=f,d=await r.run(f.label,()=>G("/api/crisis-lines",b));d&&(t(d.lines),a(null))},p=()=>{r.forget(),a(null)};if(!e)return s?n`<${U} sentence=${s} onAgain=${c} />`:n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${w.title}</h1><p role="status">${x.loading}</p></main>`;let u=f=>n`<${St} line=${f} act=${r} onSave=${l} onCancel=${p} />`;return n`<main class="page desk narrow">
    <header><div><a class="back" href="#/desk">${m.desk}</a><h1>${w.title}</h1><p class="soft">${w.lead}</p></div></header>
    ${an(e).map(([f,$])=>n`<section key=${f} class="region"><h2 dir="auto">${f}</h2>
      <ul class="lines">${$.map(b=>n`<li key=${b.label} class="line">
        ${i===b.label?u(b):n`<${xt} line=${b} busy=${r.busy===b.label} onConfirm=${()=>l(b)} onEdit=${()=>a(b.label)} />`}
      </li>`)}</ul></section>`)}
    ${i===""?n`<section class="line">${u(void 0)}</section>`:n`<button class="btn" onClick=${()=>a("")}>${w.add}</button>`}
    <p role="alert" class="refusal">${i===null?r.sentence:""}</p>
  </main>`}function _t({templates:e,onChoose:t}){return n`<ul class="templates">${e.map(s=>n`<li class="panel" key=${s.id}>
    <h2 dir="auto">${s.name}</h2>
    <p class="soft small">${[Z[s.entry],S.size(s.people.min,s.people.max),S.minutes(s.gathering[0]?.minutes??0),S.gatherings(s.gathering.length)].join(" \xB7 ")}</p>
    <div class="voice">${s.about.map(o=>n`<p key=${o} dir="auto">${o}</p>`)}</div>
    <details><summary>${S.insideTitle}</summary>
      <ol class="parts">${(s.gathering[0]?.segment??[]).map((o,i)=>n`<li key=${i}><span dir="auto">${o.title||ne[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
      ${s.notes.length>0&&n`<ul class="bullets small">${s.notes.map(o=>n`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
    </details>
    <button class="btn primary" onClick=${()=>t(s)}>${S.use(s.name)}</button>
  </li>`)}</ul>`}function ln(e){let t={},s=o=>{let i=A();return t[i]=o.trim(),i};return{founding:{circle:A(),title:s(e.title),name:s(e.name),medium:e.medium,entry:e.entry,template:e.template,agreements:e.agreements.map(s),about:s(e.about)},bodies:t}}function Ot({template:e,name:t}){let[s,o]=h({title:"",about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,a]=h(()=>ge(e.agreements)),[r,c]=h([]),[l,p]=h(null),u=P(),f=d=>o({...s,...d}),$=async d=>{d.preventDefault();let k=[];if(s.title.trim()||k.push({id:"title",sentence:S.nameMissing}),s.about.trim()||k.push({id:"about",sentence:S.aboutMissing}),k.push(...ke(i)),c(k),k.length)return;let O={...s,name:t,template:e.id,agreements:i.map(ee=>ee.text)},H=JSON.stringify(O),I=l?.of===H?l.body:ln(O);p({of:H,body:I});let M=await u.run("make",()=>G("/api/circles",I));M&&location.replace(`#/desk/${M.id??I.founding.circle}`)},b=(d,k)=>Object.keys(k).map(O=>({value:O,label:d[O],hint:k[O]}));return n`<form class="stack roomy" onSubmit=${$} novalidate autocomplete="off">
    <${j} problems=${r} summary=${x.summary} />
    <${_} id="title" label=${S.name} hint=${S.nameHint} value=${s.title} problem=${N(r,"title")}
      onValue=${d=>f({title:d})} more=${{maxlength:80}} />
    <${se} id="medium" label=${S.medium} value=${s.medium} options=${b(te,We)} onValue=${d=>f({medium:d})} />
    <${se} id="entry" label=${S.entry} value=${s.entry} options=${b(Z,Re)} onValue=${d=>f({entry:d})} />
    <${_} id="about" label=${S.about} hint=${S.aboutHint} as="textarea" value=${s.about} problem=${N(r,"about")}
      onValue=${d=>f({about:d})} more=${{rows:5,maxlength:4e3}} />
    <section aria-labelledby="promises-title"><h2 id="promises-title">${S.agreementsTitle}</h2><p class="hint">${S.agreementsHint}</p>
      <${ye} list=${i} problems=${r} onList=${a} /></section>
    <p role="alert" class="refusal">${u.sentence}</p>
    <button class="btn primary big" disabled=${!!u.busy}>${S.make}</button>
  </form>`}function Tt(){let[e,t]=h(null),[s,o]=h(""),[i,a]=h(null),{step:r,go:c,back:l,head:p}=ue("choose"),u=async()=>{o("");try{let[b,d]=await Promise.all([z("/api/me"),z("/api/templates")]);t({me:b,templates:d})}catch(b){o(b instanceof R?b.sentence:String(b))}};if(D(()=>{u()},[]),s)return n`<${U} sentence=${s} onAgain=${u} />`;if(!e)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${S.title}</h1><p role="status">${x.loading}</p></main>`;let f=r==="write"&&i,$=b=>{a(b),c("write")};return n`<main class="page desk narrow">
    <header><div>
      ${f?n`<button class="back" onClick=${l}>${S.otherTemplate}</button>`:n`<a class="back" href="#/desk">${m.desk}</a>`}
      <h1 tabindex="-1" ref=${p}>${f?S.title:S.choose}</h1>
      <p class="soft">${f?i.name:S.chooseLead}</p>
    </div></header>
    <div hidden=${!!f}><${_t} templates=${e.templates} onChoose=${$} /></div>
    ${i&&n`<div hidden=${!f}><${Ot} key=${i.id} template=${i} name=${e.me.facilitator?.name??""} /></div>`}
  </main>`}function At({params:e}){let t=e.circle==="new"?Tt:e.circle==="lines"?Pt:wt;return n`<${t} key=${e.circle} id=${e.circle} />`}function ve({label:e,sure:t,yes:s,no:o,act:i,kind:a=""}){let[r,c]=h(!1),l=p=>p?.focus({preventScroll:!0});return r?n`<div class="ask-once" role="group" aria-label=${t}>
    <p ref=${l} tabindex="-1">${t}</p>
    <div class="row">
      <button class="btn primary" onClick=${()=>(c(!1),i())}>${s}</button>
      <button class="btn" onClick=${()=>c(!1)}>${o}</button>
    </div>
  </div>`:n`<button class=${`btn ${a}`} onClick=${()=>c(!0)}>${e}</button>`}var Nt=["i_need_a_person","give_me_a_moment","ok"];function Dt({room:e,ask:t}){Oe.value;let s=Object.entries(e.lanes.desk.value?.signals??{});s.sort(([,i],[,a])=>Nt.indexOf(i.kind)-Nt.indexOf(a.kind)||Number(i.since)-Number(a.since));let o={i_need_a_person:y.asked,give_me_a_moment:y.moment,ok:y.fine};return s.map(([i,a])=>n`<section key=${i} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
    <h2>${y.signals[a.kind]} <span>${y.ago(e.running()-Number(a.since))}</span></h2>
    <p dir="auto">${o[a.kind](e.words(a.name))}</p>
    <button class="btn" onClick=${()=>t({do:"answer_signal",person:i})}>${y.seen}</button>
  </section>`)}function Mt({room:e,ask:t}){let s=e.lanes.desk.value,o=Object.entries(s?.waiting??{});if(!s||!o.length)return null;let i=s.can.admit;return n`<section class="card">
    <h2>${y.waiting} <span>${o.length}</span></h2>
    ${o.map(([a,r])=>n`<div key=${a} class="waiting-one">
      <p><b dir="auto" translate="no">${e.words(r.name)}</b> <span class="small soft">${[r.first_time?y.firstTime:y.returning,!r.here&&y.gone,!r.accepted&&y.notAccepted].filter(Boolean).join(" \xB7 ")}</span></p>
      <div class="row">
        <button class="btn primary" aria-disabled=${!i} aria-describedby=${i?void 0:"admit-later"} onClick=${()=>i&&t({do:"admit",person:a})}>${y.admit}<span class="visually-hidden"> ${e.words(r.name)}</span></button>
        ${r.first_time&&n`<button class="btn" onClick=${()=>t({do:"decline",person:a})}>${y.notNow}<span class="visually-hidden"> ${e.words(r.name)}</span></button>`}
      </div>
    </div>`)}
    ${!i&&n`<p class="small soft" id="admit-later">${y.admitLater}</p>`}
  </section>`}function rn({room:e,open:t,onClose:s}){let{ask:o,sentence:i}=De(e);return!e.lanes.desk.value||!Ae(e)?null:n`<div class="keeper-desk" role=${t?"main":"complementary"} aria-label=${y.label}>
    <${Dt} room=${e} ask=${o} />
    <${Mt} room=${e} ask=${o} />
    <section class="card next-card">
      <h2>${y.next}</h2>
      <${cn} room=${e} ask=${o} />
      <${Me} sentence=${i} />
    </section>
    <${Fe} room=${e} />
    <${mn} room=${e} ask=${o} />
    <${dn} room=${e} ask=${o} />
    <button class="btn desk-close" onClick=${s}>${y.close}</button>
  </div>`}function cn({room:e,ask:t}){let s=e.lanes.desk.value?.can,o=ie(e);if(!s||!o)return null;let i=o.agenda[o.agenda.indexOf(o.segment??"")+1],a=[s.resume&&n`<button class="btn" onClick=${()=>t({do:"resume",gathering:s.resume})}>${y.resume}</button>`,s.open&&n`<button class="btn" onClick=${()=>t({do:"open_gathering",gathering:s.open})}>${y.begin}</button>`,s.begin_round&&n`<button class="btn" onClick=${()=>t({do:"begin_round",segment:s.begin_round})}>${y.round}</button>`,s.release&&n`<${ve} label=${y.release} sure=${y.releaseSure} yes=${y.releaseYes} no=${y.keep} act=${()=>t({do:"release",gathering:s.release})} />`,s.next&&n`<button class="btn" onClick=${()=>t({do:"next_segment",from:s.next})}>${y.nextPart(Ne(e,o.segments[i??""]))}</button>`].filter(Boolean);return n`<div class=${o.round==="going"&&!s.resume?"acts":"next-acts"}>${a}</div>
    ${s.pause&&n`<button class="btn" onClick=${()=>t({do:"pause",gathering:s.pause})}>${y.pause}</button>`}`}function mn({room:e,ask:t}){let s=e.lanes.desk.value,o=ie(e)?.piece;return!s||!s.can.move_on&&!s.not_yet.length&&!s.passed.length?null:n`<section class="card">
    <h2>${y.piece}</h2>
    ${s.not_yet.length>0&&n`<${Et} room=${e} label=${y.notYet} people=${s.not_yet} />`}
    ${s.passed.length>0&&n`<${Et} room=${e} label=${y.passed} people=${s.passed} />`}
    ${s.can.move_on&&n`<${ve} label=${y.moveOn} sure=${y.moveOnSure(le(e,o?.person))} yes=${y.moveOnYes} no=${y.keep}
      act=${()=>t({do:"move_on",turn:s.can.move_on})} />`}
  </section>`}var Et=({room:e,label:t,people:s})=>n`<p class="small"><span class="soft">${t}: </span>
  ${s.map((o,i)=>n`${i>0&&", "}<span dir="auto" translate="no">${le(e,o)}</span>`)}</p>`;function dn({room:e,ask:t}){let s=e.lanes.desk.value?.can,o=ie(e);if(!s||!o)return null;let i=o.lead===Te(e);return n`<section class="card">
    <h2>${y.more}</h2>
    <p class="small soft">${i?y.youLead:y.leads(le(e,o.lead))}</p>
    ${!i&&n`<button class="btn" onClick=${()=>t({do:"take_lead",gathering:o.id})}>${y.lead}</button>`}
    ${s.close_gently&&n`<${ve} label=${y.close_gently} sure=${y.closeSure} yes=${y.closeYes} no=${y.keep} act=${()=>t({do:"close_gently",gathering:s.close_gently})} />`}
    <a class="btn quiet" href=${`#/desk/${e.circle}`}>${y.full}</a>
  </section>`}export{At as Circle,Xe as Desk,rn as DeskColumn};
