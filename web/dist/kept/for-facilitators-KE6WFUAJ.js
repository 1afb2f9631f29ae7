/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{$a as q,Ca as tt,Da as D,Ea as w,Fa as re,Ga as st,Ha as J,Ia as nt,Ja as ot,Ka as ve,L as y,La as Z,M as de,Ma as v,N as qe,Na as I,O as Ye,Oa as x,P as fe,Pa as O,Qa as f,R as Re,Ra as _,S as ze,Sa as ne,Ta as F,Ua as k,Va as ce,Wa as z,X as be,Xa as Q,Y as Ve,Ya as ye,Z as We,Za as P,_ as he,_a as M,a as h,aa as Me,ab as ee,b as L,bb as at,ca as V,cb as it,d as Y,da as Ze,db as lt,e as pe,eb as rt,f as je,fa as ge,g as Be,ga as Ge,ha as Ue,ia as H,ja as te,k as T,ka as B,l as $e,la as Ke,m as U,ma as se,n as K,na as Xe,o as W,oa as ie,p as Ie,pa as le,q as Fe,qa as ke,r as He,sa as Je,ua as Qe,va as et}from"./chunk-XMVN7ZBG.js";import{g as t}from"./chunk-W7Z3TTU2.js";var es=1e4,ct=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function we(){let[e,s]=h(null),[n,o]=h(""),i=Y(0),a=je(async()=>{let l=++i.current;try{let m=await K("/api/desk");if(l!==i.current)return;s(m),o("")}catch(m){if(l!==i.current)return;if(m instanceof U&&(m.code==="signed_out"||m.code==="facilitators_only"))return location.replace("#/");o(m instanceof U?m.sentence:String(m))}},[]);return L(()=>{let l=()=>{document.visibilityState==="visible"&&a()},m=setInterval(l,es),r=tt.subscribe(()=>{a()});for(let[d,u]of ct)d.addEventListener(u,l);return()=>{clearInterval(m),r();for(let[d,u]of ct)d.removeEventListener(u,l);i.current=0}},[a]),{desk:e,stale:!!(e&&n),sentence:n,load:a}}var ts=24,ss=137.5;function mt({people:e,leads:s,waiting:n}){let o=[...Array(Math.min(s,4)).fill("lead"),...Array(Math.min(e,ts-6)).fill("seat"),...Array(Math.min(n,4)).fill("waits")];for(;o.length<6;)o.push("free");let i=o.length,a=Math.min(8.5,200/i/1.35),l=[v.seats(e,s),n?v.waits(n):""].filter(Boolean).join("; ");return t`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${l}>
    ${o.map((m,r)=>{let d=(r/i*360-90)*(Math.PI/180);return t`<circle key=${r} class=${m} style=${{"--h":String((25+r*ss)%360)}}
        cx=${(46*Math.cos(d)).toFixed(2)} cy=${(46*Math.sin(d)).toFixed(2)} r=${a.toFixed(2)} />`})}
    <text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
  </svg>`}function dt(e){let n=e[0],o=e[e.length-1]-n||1,i=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(l=>4+(l-n)/o*92);for(let l=1;l<a.length;l++)a[l]=Math.max(a[l],a[l-1]+i);for(let l=a.length-1,m=96;l>=0;l--,m-=i)a[l]=Math.min(a[l],m);return e.length===1?[50]:a}var ns=24;function os(e,s){let n=Ke(e,V(),s);return n===0?`${ke(new Date(e))==="evening"?v.near.tonight:v.near.today} ${H(e)}`:n===1?`${v.near.tomorrow} ${H(e)}`:n>1&&n<7?Xe(e):te(e)}function ut({gatherings:e,now:s}){if(!e.length)return t`<p class="weeks-none small soft">${v.noDate}</p>`;let n=e.map(r=>Number(r.at)),o=dt(n).map(r=>document.dir==="rtl"?100-r:r),i=e.findIndex(r=>!r.past),a=v.weeks(e.filter(r=>r.past).map(r=>te(Number(r.at))),e.filter(r=>!r.past).map(r=>`${te(Number(r.at))} ${H(Number(r.at))}`)),l=[];for(let r of[i,e.length-1,0,...e.keys()])r>=0&&l.every(d=>Math.abs(o[d]-o[r])>=ns)&&l.push(r);let m=r=>r<12?"start":r>88?"end":"middle";return t`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
    <line class="way" x1="0" x2="100%" y1="14" y2="14" />
    ${e.map((r,d)=>t`<circle key=${r.id} class=${r.past?"was":d===i?"next":"ahead"} cx=${`${o[d]}%`} cy="14" r=${d===i?8:6.5} />`)}
    ${l.map(r=>t`<text key=${r} class=${r===i?"next":""} x=${`${m(o[r])==="start"?0:m(o[r])==="end"?100:o[r]}%`} y="42"
      text-anchor=${m(o[r])}>${r===i?os(n[r],s):te(n[r])}</text>`)}
  </svg>`}var as=60*6e4,is=240*6e4;function pt({card:e,canOpen:s,now:n=Date.now()}){let o=D(),a=e.gatherings.filter(u=>!u.past)[0],l=a?Number(a.at)-n:1/0,m=!e.phase&&s&&l<as&&l>-is,r=async()=>{let u=$e(e.id),p=await o.run("open",()=>u.send({do:"open_doors",gathering:a.id}));u.close(),p&&(location.hash=`#/circle/${e.id}`)},d=[J[e.entry],re[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return t`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
    <${mt} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
    <div class="head">
      <h3 id=${`c-${e.id}`} dir="auto">${e.title}</h3>
      <p class="soft small">${d}</p>
      ${e.phase&&t`<p class="live">${ve[e.phase]}</p>`}
    </div>
    <div class="what">
      <${ut} gatherings=${e.gatherings} now=${n} />
      ${a&&!e.phase&&t`<p class="small">${v.gathering(a.number)}: ${B(Number(a.at),void 0,n)}, ${H(Number(a.at))}</p>`}
      ${e.facilitators<2&&t`<p class="soft small">${v.alone}</p>`}
    </div>
    <div class="acts">
      ${e.phase?t`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:m?t`<button class="btn primary" disabled=${!!o.busy} onClick=${r}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:t`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
      <p role="alert" class="refusal">${o.sentence}</p>
    </div>
  </article>`}function $t({circles:e}){let s=e.filter(o=>o.signals>0),n=e.filter(o=>o.waiting>0);return t`<section class="needs" aria-label=${v.needs} aria-live="polite">
    ${s.map(o=>t`<div class="need urgent" key=${`s${o.id}`}>
      <p><b>${v.signals(o.signals)}</b> <span dir="auto">${v.inCircle(o.title)}</span></p>
      <a class="btn primary" href=${`#/circle/${o.id}`}>${v.goThere}</a>
    </div>`)}
    ${n.map(o=>t`<div class="need" key=${`w${o.id}`}>
      <p><b>${v.waits(o.waiting)}</b> <span dir="auto">${v.inCircle(o.title)}</span></p>
      <a class="btn" href=${o.phase?`#/circle/${o.id}`:`#/desk/${o.id}`}>${v.seeWho}</a>
    </div>`)}
  </section>`}var ls=()=>import("./field-qr-VGEJLLGT.js").then(e=>e.Qr);function xe({id:e,title:s,label:n,link:o,says:i,done:a,shareText:l,onDone:m}){let[r,d]=h(""),[u,p]=h(!1),g=Y(null),b=Y(null);L(()=>b.current?.focus(),[]);let $=async()=>{try{await navigator.clipboard.writeText(o),d(w.copied)}catch{g.current?.focus(),g.current?.select(),d(w.copyFailed)}},C=()=>navigator.share({title:l,url:o}).catch(()=>{});return t`<section class="shown-link" aria-labelledby=${`${e}-title`}>
    <h3 id=${`${e}-title`} tabindex="-1" ref=${b}>${s}</h3>
    ${i.map(c=>t`<p key=${c}>${c}</p>`)}
    <label class="visually-hidden" for=${e}>${n}</label>
    <input id=${e} class="field link-text" readonly value=${o} dir="ltr" autocomplete="off" ref=${g}
      onFocus=${c=>c.currentTarget.select()} />
    <div class="row">
      <button type="button" class="btn primary" onClick=${$}>${w.copy}</button>
      ${"share"in navigator&&t`<button type="button" class="btn" onClick=${C}>${w.share}</button>`}
      <button type="button" class="btn" aria-expanded=${u} onClick=${()=>p(!u)}>${u?w.qrHide:w.qr}</button>
      <button type="button" class="btn quiet" onClick=${m}>${a}</button>
    </div>
    ${u&&t`<figure class="qr-shown"><${et} load=${ls} text=${o} label=${w.qrOf(n)} /><figcaption class="small soft">${w.qrHint}</figcaption></figure>`}
    <p role="status" class="told">${r}</p>
  </section>`}function ft({colleagues:e}){let[s,n]=h(null),o=D(),i=async a=>{let l=await o.run(String(a),()=>W("/api/links",{for_me:a}));l&&n({link:l.link,forMe:a})};return t`<div class="panel"><h3>${I.title}</h3>
    ${e.length?t`<ul class="names">${e.map(a=>t`<li key=${a.person} dir="auto">${a.name??I.unnamed}</li>`)}</ul>`:t`<p class="soft">${I.none}</p>`}
    ${s?t`<${xe} key=${s.link} id="facilitator-link" title=${s.forMe?I.back:I.invite} label=${I.linkLabel} link=${s.link}
          says=${[s.forMe?I.backShown:I.inviteShown,I.once]} done=${I.done} onDone=${()=>n(null)} />`:t`<ul class="offers">
          <li><button class="btn" disabled=${!!o.busy} onClick=${()=>i(!1)}>${I.invite}</button><p class="soft small">${I.inviteHint}</p></li>
          <li><button class="btn" disabled=${!!o.busy} onClick=${()=>i(!0)}>${I.back}</button><p class="soft small">${I.backHint}</p></li>
        </ul>`}
    <p role="alert" class="refusal">${o.sentence}</p>
  </div>`}function bt(){let{desk:e,stale:s,sentence:n,load:o}=we(),i=D();if(!e&&n)return t`<${Q} sentence=${n} onAgain=${o} />`;if(!e)return t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${w.loading}</p></main>`;let a=v.greeting[ke()],l=()=>i.run("sign-out",()=>W("/api/sign-out",{})).then(m=>m&&location.replace("#/"));return t`<main class="page desk">
    <header>
      <div><p class="soft small" dir="auto">${e.practice}</p><h1 dir="auto">${e.me.name?v.hello(a,e.me.name):a}</h1></div>
      <a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
    </header>
    <p role="status" class=${s?"notice":"visually-hidden"}>${s?w.offline:""}</p>
    <${$t} circles=${e.circles} />
    ${!e.crisis_line_confirmed&&t`<section class="notice with-act" aria-labelledby="line-notice">
      <div><h2 id="line-notice">${x.notice}</h2><p>${x.noticeText}</p></div>
      <a class="btn" href="#/desk/lines">${x.look}</a>
    </section>`}
    <section class="circles" aria-labelledby="circles-title">
      <h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
      ${e.circles.map(m=>t`<${pt} key=${m.id} card=${m} canOpen=${e.crisis_line_confirmed} />`)}
      ${!e.circles.length&&t`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
    </section>
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">${v.practice}</h2>
      <div class="panels">
        <${ft} colleagues=${e.colleagues} />
        <div class="panel"><h3>${x.title}</h3>
          <p class="soft">${e.crisis_line_confirmed?x.open:x.unchecked}</p>
          <div class="row"><a class="btn" href="#/desk/lines">${x.look}</a></div>
        </div>
        <div class="panel"><h3>${v.devices}</h3>
          <p class="soft">${v.devicesHint}</p>
          <div class="row"><a class="btn" href="#/devices">${v.devicesLook}</a></div>
        </div>
      </div>
    </section>
    <footer>
      <${be} />
      <${z} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!i.busy} onYes=${l} />
      <p role="alert" class="refusal">${i.sentence}</p>
    </footer>
  </main>`}function ht({room:e,desk:s}){let n=D(),o=Object.entries(s.waiting),i=(a,l)=>n.run(l,()=>e.send({do:a,person:l}));return t`<section class=${o.length?"panel waiting":"visually-hidden"} aria-label=${f.waiting}>
    <h2>${f.waiting} ${o.length>0&&t`<span>${o.length}</span>`}</h2>
    <p role="status" class="visually-hidden">${o.map(([,a])=>e.words(a.name)).join(", ")}</p>
    <ul>${o.map(([a,l])=>{let m=e.words(l.name),r=[l.first_time?f.firstTime:f.beenHere,l.here?f.pageOpen:f.pageShut,!l.accepted&&f.notAccepted].filter(Boolean);return t`<li key=${a} class="between">
        <p><b dir="auto">${m}</b> <span class="soft small">${r.join(" \xB7 ")}</span></p>
        <div class="row">
          <button class="btn small primary" disabled=${n.busy===a} aria-label=${`${f.admit}: ${m}`} onClick=${()=>i("admit",a)}>${f.admit}</button>
          <${z} label=${f.decline} name=${`${f.decline}: ${m}`} ask=${f.declineAsk(m)} yes=${f.declineYes} no=${f.declineNo} busy=${n.busy===a} onYes=${()=>i("decline",a)} />
        </div>
      </li>`})}</ul>
    <p role="alert" class="refusal">${n.sentence}</p>
  </section>`}var me=240,oe={least:3,most:12,usual:8},gt=20,rs=["closing","release"],Ee=e=>e.segment.map(s=>({id:T(),from:s,minutes:String(s.minutes),prompt:s.prompt??"",out:!1})),kt=(e,s)=>(s-1)%Math.max(1,e.gathering.length),vt=e=>!rs.includes(e.from.kind);function ae(e){let s=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return s<=me?s:0}var Le=e=>e.reduce((s,n)=>s+(n.out?0:ae(n)),0);function yt(e,s){let n=e.from.each[s],o=ae(e);if(n===void 0||o===e.from.minutes)return n;let i=Math.floor(Math.max(0,o*60-s*e.from.breath_seconds)/s);return Math.min(i,e.from.each_seconds??1/0)}function wt({gathering:e,at:s,zone:n,theme:o,parts:i}){let a={},l=r=>{if(!r.trim())return;let d=T();return a[d]=r.trim(),d},m=i.filter(r=>!r.out).map(({id:r,from:d,prompt:u,...p})=>({id:r,kind:d.kind,minutes:ae({id:r,from:d,prompt:u,...p}),each_seconds:d.each_seconds,breath_seconds:d.breath_seconds,title:l(d.title),prompt:l(u),mode:d.mode}));return{plan:{gathering:e,at:s,zone:n,minutes:Le(i),theme:l(o),agenda:m},bodies:a}}var Ce=e=>/^\d+$/.test(e.trim())&&Number(e)<=me?Number(e):0;function xt({id:e,plan:s,room:n,onDone:o}){let[i,a]=h({}),[l,m]=h([]),r=Y(null),d=D();L(()=>r.current?.focus(),[]);let u=b=>i[b]??String(s.segments[b].minutes),p=s.agenda.reduce((b,$)=>b+Ce(u($)),0);return t`<form class="stack planned-minutes" onSubmit=${async b=>{b.preventDefault();let $=[...s.agenda.filter(c=>!Ce(u(c))).map(c=>({id:`now-${c}`,sentence:k.minutesBad})),...p>me?[{id:`now-${s.agenda[0]}`,sentence:k.sumTooLong}]:[]];if(m($),$.length)return;let C=Object.fromEntries(s.agenda.filter(c=>Ce(u(c))!==s.segments[c].minutes).map(c=>[c,Ce(u(c))]));(!Object.keys(C).length||await d.run("minutes",()=>n.send({do:"set_minutes",gathering:e,minutes:C})))&&o()}} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${r}>${ne.minutesTitle}</h3>
    <p class="hint">${ne.minutesHint}</p>
    <${q} problems=${l} summary=${w.summary} />
    <ol class="parts">${s.agenda.map(b=>{let $=n.words(s.segments[b].title)||Z[s.segments[b].kind];return t`<li key=${b}><span dir="auto">${$}</span>
        <span class="plan-minutes"><${P} id=${`now-${b}`} label=${k.minutesOf($)} bare value=${u(b)} problem=${M(l,`now-${b}`)}
          onValue=${C=>a({...i,[b]:C})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
    <p class="sum" role="status"><b>${k.sum(p)}</b> <span class="soft">${k.ends(H(Number(s.at)+p*6e4))}</span></p>
    <p role="alert" class="refusal">${d.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!d.busy}>${ne.minutesSave}</button>
      <button type="button" class="btn quiet" onClick=${o}>${w.cancel}</button></div>
  </form>`}function Te({id:e,plan:s,room:n,people:o,large:i,onSheet:a}){let[l,m]=h(!1),r=Number(s.at),d=n.words(s.theme),u=Math.max(3,Math.min(12,o||8));return t`<div class=${`planned${i?" large":""}`}>
    <p class="when"><b>${B(r)}</b> <span>${se(r,s.minutes)}</span></p>
    ${!le(r,s.zone,V())&&t`<p class="soft small">${f.inZone(`${B(r,s.zone)}, ${se(r,s.minutes,s.zone)}`,ie(s.zone))}</p>`}
    <p class="soft small">${v.gathering(s.number)}${d&&t`: <span dir="auto">${d}</span>`}</p>
    <details><summary>${f.agenda(s.minutes)}</summary>
      ${l?t`<${xt} id=${e} plan=${s} room=${n} onDone=${()=>m(!1)} />`:t`<ol class="parts">${s.agenda.map(p=>{let g=s.segments[p],b=g.each?.[u];return t`<li key=${`${e}-${p}`}>
              <span><span dir="auto">${n.words(g.title)||Z[g.kind]}</span>${b&&t`<small class="soft"> ${k.each(ce(b),u)}</small>`}</span>
              <span>${g.minutes}</span></li>`})}</ol>
          <div class="row"><button type="button" class="btn small" onClick=${()=>m(!0)}>${ne.minutes}</button>
            <button type="button" class="btn small quiet" onClick=${a}>${ne.sheet}</button></div>`}
    </details>
  </div>`}var cs=60*6e4;function Ct({room:e,circle:s,desk:n,home:o,running:i,onPlan:a,onSheet:l}){let m=D(),r=Object.entries(n.planned).filter(([c])=>c!==i?.id).sort(([,c],[,S])=>Number(c.at)-Number(S.at)),[d,...u]=r,p=Object.values(n.members).filter(c=>c.role==="participant").length,g=async c=>{await m.run("open",()=>e.send({do:"open_doors",gathering:c}))&&(location.hash=`#/circle/${s.id}`)},b=c=>m.run("unplan",()=>e.send({do:"unplan",gathering:c})),$=o&&!o.crisis_line_confirmed,C=()=>{if($)return t`<p class="notice with-act"><span>${f.needLine}</span> <a class="btn" href="#/desk/lines">${f.toLines}</a></p>`;if(!n.can.open_doors)return null;let c=Number(d[1].at);return c-Date.now()<cs?t`<button class="btn primary big" disabled=${!!m.busy} onClick=${()=>g(d[0])}>${f.openDoors}</button>`:t`<${z} label=${f.openDoors} kind="btn" ask=${f.earlyAsk(`${B(c)}, ${H(c)}`)} yes=${f.earlyYes} busy=${!!m.busy} onYes=${()=>g(d[0])} />`};return t`<section class="panel next" aria-labelledby="next-title">
    ${i&&t`<div class="live-now"><p class="live">${ve[i.phase]}</p><p class="soft small">${v.gathering(i.number)}</p><a class="btn primary big" href=${`#/circle/${s.id}`}>${f.enter}</a></div>`}
    <h2 id="next-title">${f.next}</h2>
    ${d?t`<${Te} id=${d[0]} plan=${d[1]} room=${e} people=${p} large onSheet=${()=>l(d[0])} />
          ${C()}
          <p role="alert" class="refusal">${m.sentence}</p>`:t`<p class="soft">${f.nothing}</p>`}
    <div class="row">
      <button class=${`btn${d||i?"":" primary"}`} onClick=${a}>${d||Object.keys(n.past).length?f.plan:f.planFirst}</button>
      ${d&&t`<${z} label=${f.unplan} kind="btn quiet" ask=${f.unplanAsk} yes=${f.unplanYes} busy=${!!m.busy} onYes=${()=>b(d[0])} />`}
    </div>
    ${u.length>0&&t`<h3>${f.later}</h3><ul class="later">${u.map(([c,S])=>t`<li key=${c}>
      <${Te} id=${c} plan=${S} room=${e} people=${p} onSheet=${()=>l(c)} />
      <${z} label=${f.unplan} name=${`${f.unplan}: ${v.gathering(S.number)}`} kind="btn small quiet" ask=${f.unplanAsk} yes=${f.unplanYes} busy=${!!m.busy} onYes=${()=>b(c)} />
    </li>`)}</ul>`}
  </section>`}function St({room:e,circle:s,desk:n,home:o}){let[i,a]=h(!1),[l,m]=h(""),r=D(),d=Object.entries(n.members).map(([c,S])=>({person:c,role:S.role,name:e.words(S.name)})),u=d.filter(c=>c.role!=="participant"),p=d.filter(c=>!u.includes(c)).sort((c,S)=>c.name.localeCompare(S.name)),g=(o?.colleagues??[]).filter(c=>c.name&&!n.members[c.person]),b=u.length<2,$=async(c,S)=>{let A=T();await r.run(c,()=>e.send({do:"add_facilitator",person:c,name:A},{[A]:S}))&&a(!1)},C=async c=>{m(""),await r.run(`end-${c.person}`,()=>W("/api/ways-in/end",{circle:s.id,person:c.person}))&&m(ee.memberDone(c.name))};return t`<section class="panel" aria-labelledby="people-title">
    <h2 id="people-title">${f.people} <span>${d.length}</span></h2>
    <ul class="names">${[...u,...p].map(c=>t`<li key=${c.person} class="between"><span dir="auto">${c.name}</span>${c.role!=="participant"&&t`<small class="soft">${ot[c.role]}</small>`}</li>`)}</ul>
    ${!p.length&&t`<p class="soft small">${f.noPeople}</p>`}
    ${b&&t`<div class="kindly"><p><b>${f.alone}</b></p><p class="small">${f.aloneHint}</p></div>`}
    ${i?t`<ul class="stack">${g.map(c=>t`<li key=${c.person}><button class="btn wide" disabled=${r.busy===c.person} onClick=${()=>$(c.person,c.name??"")}>${f.addNamed(c.name??"")}</button></li>`)}</ul>
          ${!g.length&&t`<p class="soft small" role="status">${f.noColleague}</p>`}`:t`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${f.addColleague}</button></div>`}
    ${p.length>0&&t`<details><summary>${ee.members}</summary>
      <p class="soft small">${ee.membersHint}</p>
      <ul class="names">${p.map(c=>t`<li key=${c.person} class="between"><span dir="auto">${c.name}</span>
        <${z} label=${ee.member} name=${ee.memberOf(c.name)} kind="btn small quiet" ask=${ee.memberAsk(c.name)} yes=${ee.memberYes}
          busy=${!!r.busy} onYes=${()=>C(c)} /></li>`)}</ul>
      <p role="status" class="told">${l}</p>
    </details>`}
    <p role="alert" class="refusal">${r.sentence}</p>
  </section>`}function _t({room:e}){let s=e.words(e.lanes.ring.value?.call_link),[n,o]=h(null),[i,a]=h(!1),[l,m]=h([]),r=D(),d=async u=>{u.preventDefault(),a(!1);let p=(n??s).trim(),g=/^https:\/\/[^\s]+$/.test(p);if(m(g?[]:[{id:"call-link",sentence:f.callMissing}]),!g)return;let b=T();await r.run("call",()=>e.send({do:"set_call_link",link:b},{[b]:p}))&&(o(null),a(!0))};return t`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${f.call}</h2>
    ${!s&&t`<p class="soft small">${f.callNone}</p>`}
    <form class="stack" onSubmit=${d} novalidate autocomplete="off">
      <${q} problems=${l} summary=${w.summary} />
      <${P} id="call-link" label=${f.call} bare hint=${f.callHint} value=${n??s} onValue=${o}
        problem=${M(l,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
      <div class="row"><button class="btn" disabled=${!!r.busy}>${f.callSave}</button><p role="status" class="small">${i?f.callSaved:""}</p></div>
      <p role="alert" class="refusal">${r.sentence}</p>
    </form>
  </section>`}function Ot({room:e,circle:s,onRevise:n}){return t`<section class="panel" aria-labelledby="stand-title">
    <h2 id="stand-title">${f.promises} <span>${f.version(s.agreements_version)}</span></h2>
    <ol class="standing">${s.agreements.map(o=>t`<li key=${o} dir="auto">${e.words(o)}</li>`)}</ol>
    <div class="row"><button class="btn" onClick=${n}>${f.revise}</button></div>
  </section>`}function Se({room:e,gathering:s}){let n=Be(),o=e.lanes.desk.value,a=Object.entries(o?.numbers[s??""]??{}).map(([l,m])=>{let[r,d]=[Me(e,m.arriving),Me(e,m.leaving)],u=r&&d?he.both(r,d):r||d&&he.leaving(d);return{person:l,said:u,name:e.words((o?.members[l]??o?.waiting[l])?.name)}}).filter(l=>l.said&&l.name);return a.length?t`<section class="card" aria-labelledby=${n}>
    <h2 id=${n}>${he.desk}</h2>
    <ul class="numbers">${a.map(l=>t`<li key=${l.person} class="small"><span dir="auto" translate="no">${l.name}</span> <span class="soft">${l.said}</span></li>`)}</ul>
  </section>`:null}function Dt({room:e,desk:s}){let n=Object.entries(s.past).sort(([,o],[,i])=>Number(i.released_at)-Number(o.released_at));return n.length?t`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${f.past}</h2>
    <ul class="names">${n.map(([o,i])=>t`<li key=${o} class="between"><span>${B(Number(i.planned_at))}</span><small class="soft">${f.came(i.attended.length)}</small></li>`)}</ul>
    <${Se} room=${e} gathering=${n[0]?.[0]} />
  </section>`:null}function ue({id:e,label:s,value:n,options:o,onValue:i}){return t`<fieldset class="choice">
    <legend>${s}</legend>
    <div>${o.map(a=>t`<label key=${a.value}>
      <input type="radio" name=${e} value=${a.value} checked=${a.value===n} onChange=${()=>i(a.value)} />
      <span><b>${a.label}</b>${a.hint&&t`<small>${a.hint}</small>`}</span>
    </label>`)}</div>
  </fieldset>`}var ms=1440*6e4,ds=14,us=180;function Pt({room:e,circle:s,onMade:n,onCancel:o}){let[i,a]=h(s.entry==="drop_in"?"many":"one"),[l,m]=h(String(ds)),[r,d]=h([]),u=Y({invitation:T(),secret:it()}),p=D();return t`<form class="stack" onSubmit=${async b=>{b.preventDefault();let $=/^\d+$/.test(l.trim())&&Number(l)>=1&&Number(l)<=us;if(d($?[]:[{id:"days",sentence:_.daysBad}]),!$)return;let{invitation:C,secret:c}=u.current,S=i==="many",A=Date.now()+Number(l)*ms;await p.run("invite",async()=>e.send({do:"invite",invitation:C,hash:await lt(c),reusable:S,expires:A}))&&n({link:rt(s.id,C,c),reusable:S,expires:A})}} novalidate autocomplete="off">
    <${q} problems=${r} summary=${w.summary} />
    ${s.entry==="drop_in"&&t`<${ue} id="invite-kind" label=${_.kind} value=${i} onValue=${a} options=${[{value:"many",label:_.reusable,hint:_.reusableHint},{value:"one",label:_.single,hint:_.singleHint}]} />`}
    <${P} id="days" label=${_.days} value=${l} onValue=${m} problem=${M(r,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
    <p role="alert" class="refusal">${p.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!p.busy}>${_.create}</button><button type="button" class="btn quiet" onClick=${o}>${w.cancel}</button></div>
  </form>`}function Nt({view:e,open:s,busy:n,onRevoke:o}){let i=e.state==="open"&&!s?"expired":e.state,a=[e.used>0&&_.usedBy(e.used),s&&_.goodUntil(B(Number(e.expires)))].filter(Boolean);return t`<li class="between">
    <p>${e.reusable?_.forMany:_.forOne} <span class=${`mark ${i}`}>${_.state[i]??i}</span>
      ${a.length>0&&t`<small class="soft"> ${a.join(" \xB7 ")}</small>`}</p>
    ${s&&t`<${z} label=${_.revoke} kind="btn small quiet" ask=${_.revokeAsk} yes=${_.revokeYes} busy=${n} onYes=${o} />`}
  </li>`}function At({room:e,circle:s,desk:n}){let[o,i]=h(!1),[a,l]=h(null),m=D(),r=Date.now(),d=Object.entries(n.invitations).sort(([,$],[,C])=>Number(C.expires)-Number($.expires)),u=$=>$.state==="open"&&Number($.expires)>r,p=d.filter(([,$])=>u($)),g=d.filter(([,$])=>!u($)),b=([$,C])=>t`<${Nt} key=${$} view=${C} open=${u(C)} busy=${m.busy===$}
    onRevoke=${()=>m.run($,()=>e.send({do:"revoke",invitation:$}))} />`;return t`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${_.title}</h2>
    ${a?t`<${xe} key=${a.link} id="invitation-link" title=${_.shownTitle} label=${_.linkLabel} link=${a.link} shareText=${_.shareText}
          says=${[a.reusable?_.shownMany:_.shown,_.once,_.until(B(a.expires))]} done=${_.done} onDone=${()=>l(null)} />`:o?t`<${Pt} room=${e} circle=${s} onMade=${$=>{l($),i(!1)}} onCancel=${()=>i(!1)} />`:at()?t`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${_.make}</button></div>`:t`<p class="notice">${_.noCrypto}</p>`}
    ${p.length?t`<ul class="names">${p.map(b)}</ul>`:!a&&!o&&t`<p class="soft small">${_.none}</p>`}
    ${g.length>0&&t`<details><summary>${_.older(g.length)}</summary><ul class="names">${g.map(b)}</ul></details>`}
    <p role="alert" class="refusal">${m.sentence}</p>
  </section>`}function _e({people:e,problem:s,onPeople:n}){let o=i=>n(Math.max(oe.least,Math.min(oe.most,e+i)));return t`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
    <span id="people-label" class="small">${k.people}</span>
    <div class="row">
      <button type="button" class="btn minus" aria-disabled=${e<=oe.least} onClick=${()=>o(-1)}><span class="visually-hidden">${k.fewer}</span></button>
      <output aria-live="polite">${e}</output>
      <button type="button" class="btn plus" aria-disabled=${e>=oe.most} onClick=${()=>o(1)}><span class="visually-hidden">${k.more}</span></button>
    </div>
    ${s&&t`<p class="problem">${s}</p>`}
  </div>`}function Mt({room:e,circle:s,desk:n,gathering:o,head:i,onBack:a}){let l=n.planned[o],m=Object.values(n.members).filter(c=>c.role==="participant").length,[r,d]=h(()=>Math.max(3,Math.min(12,m||8)));L(()=>{Fe()},[]);let u=Ie.value.known;if(!l)return t`<main class="page desk narrow"><header><div><button class="back" onClick=${a} dir="auto">${e.words(s.title)}</button>
    <h1 tabindex="-1" ref=${i}>${F.title}</h1></div></header><p>${F.gone}</p></main>`;let p=Number(l.at),g=e.words(l.theme),b=p,$=l.agenda.reduce((c,S)=>c+e.words(l.segments[S].prompt).length,0),C=l.agenda.length>12||$>1200;return t`<main class="page desk narrow sheet-page">
    <header class="on-screen"><div><button class="back" onClick=${a} dir="auto">${e.words(s.title)}</button>
      <h1 tabindex="-1" ref=${i}>${F.title}</h1><p class="soft">${F.lead}</p></div></header>
    <div class="on-screen between"><${_e} people=${r} onPeople=${d} /><button class="btn primary big" onClick=${()=>print()}>${F.print}</button></div>
    <article class=${`paper${C?" dense":""}`} aria-label=${F.title}>
      <header><p dir="auto">${e.words(s.title)}</p>
        <h2>${v.gathering(l.number)}${g&&t`: <span dir="auto">${g}</span>`}</h2>
        <p>${B(p)}, ${se(p,l.minutes)}${!le(p,l.zone,V())&&` (${se(p,l.minutes,l.zone)} ${ie(l.zone)})`}</p></header>
      <table><thead><tr><th scope="col">${F.begins}</th><th scope="col">${F.part}</th><th scope="col">${F.minutes}</th><th scope="col">${F.each(r)}</th></tr></thead>
        <tbody>${l.agenda.map(c=>{let S=l.segments[c],A=b;b+=S.minutes*6e4;let E=S.each?.[r];return t`<tr key=${c}><td>${se(A,S.minutes).split(/\s*[–-]\s*/)[0]}</td>
            <td><b dir="auto">${e.words(S.title)||Z[S.kind]}</b>${S.prompt&&t`<p dir="auto">${e.words(S.prompt)}</p>`}</td>
            <td>${S.minutes}</td><td>${E===void 0?"":ce(E)}</td></tr>`})}</tbody></table>
      <footer><h3>${F.lines}</h3>
        <ul>${u?.emergency&&t`<li><b>${F.emergency}</b>: ${u.emergency}</li>`}
          ${(u?.lines??[]).map(c=>t`<li key=${c.label}><b>${c.label}</b>: ${[c.phone,c.text&&F.text(c.text),c.link,c.hours].filter(Boolean).join(", ")}</li>`)}</ul>
        <p>${F.noCare}</p></footer>
    </article>
  </main>`}var ps=24,Oe=e=>e.map(s=>({key:T(),text:s}));function De(e){return e.length?e.filter(s=>!s.text.trim()).map(s=>({id:`promise-${s.key}`,sentence:O.agreementMissing})):[{id:"promise-add",sentence:O.agreementsNone}]}function Pe({list:e,problems:s,onList:n}){let o=Y(""),i=()=>{o.current=T(),n([...e,{key:o.current,text:""}])},a=m=>{n(e.filter(r=>r!==m)),document.getElementById("promise-add")?.focus()};return t`<div class="promises" ref=${m=>{let r=o.current&&m?.querySelector(`#promise-${CSS.escape(o.current)}`);r&&(o.current="",r.focus())}}>
    <ol>${e.map((m,r)=>t`<li key=${m.key}>
      <${P} id=${`promise-${m.key}`} label=${O.agreement(r+1)} bare as="textarea" value=${m.text}
        problem=${M(s,`promise-${m.key}`)} more=${{rows:1,maxlength:600}}
        onValue=${d=>n(e.map(u=>u===m?{...m,text:d}:u))} />
      <button type="button" class="btn quiet cross" onClick=${()=>a(m)}><span class="visually-hidden">${O.removeNth(r+1)}</span></button>
    </li>`)}</ol>
    <button type="button" id="promise-add" class="btn small" disabled=${e.length>=ps} onClick=${i}>${O.add}</button>
    ${M(s,"promise-add")&&t`<p class="problem">${O.agreementsNone}</p>`}
  </div>`}function Et({room:e,circle:s,head:n,onBack:o}){let i=s.agreements.map(C=>e.words(C)),[a]=h(s.agreements_version+1),[l,m]=h(()=>Oe(i)),[r,d]=h([]),[u,p]=h(!1),g=D(),b=s.agreements_version>=a&&!g.busy,$=async C=>{C.preventDefault();let c=l.map(j=>j.text.trim()),S=De(l);if(d(S),p(!S.length&&c.join(`
`)===i.join(`
`)),S.length||c.join(`
`)===i.join(`
`))return;let A=new Map(s.agreements.map(j=>[e.words(j),j])),E=c.map(j=>({text:j,id:A.get(j)??T()})),G=Object.fromEntries(E.filter(({text:j})=>!A.has(j)).map(({id:j,text:Ae})=>[j,Ae]));await g.run("revise",()=>e.send({do:"revise_agreements",version:a,items:E.map(j=>j.id)},G))&&o()};return t`<main class="page desk narrow">
    <header><div><button class="back" onClick=${o}>${e.words(s.title)}</button>
      <h1 tabindex="-1" ref=${n}>${f.reviseTitle}</h1><p class="soft">${f.reviseHint}</p></div></header>
    <form class="stack" onSubmit=${$} novalidate autocomplete="off">
      <${q} problems=${r} summary=${w.summary} />
      <${Pe} list=${l} problems=${r} onList=${m} />
      <p role="alert" class="refusal">${g.sentence||(b?f.reviseMoved:u?f.reviseSame:"")}</p>
      <div class="row"><button class="btn primary big" disabled=${!!g.busy||b}>${f.reviseSave(a)}</button>
        <button type="button" class="btn quiet" onClick=${o}>${w.cancel}</button></div>
    </form>
  </main>`}function Lt({when:e,at:s,problems:n,onWhen:o}){let i=pe(()=>[...new Set([e.zone,...Ze()])].sort(),[e.zone]),a=r=>s===void 0?"":`${B(s,r)}, ${H(s,r)}`,l=!!(e.date&&e.time)&&s===void 0,m=ge(e.date,e.time,e.zone).length>1;return t`<fieldset class="plan-when"><legend>${k.when}</legend>
    <div class="pairs">
      <${P} id="plan-date" label=${k.date} value=${e.date} onValue=${r=>o({...e,date:r})} problem=${M(n,"plan-date")} more=${{type:"date",dir:"ltr"}} />
      <${P} id="plan-time" label=${k.time} value=${e.time} onValue=${r=>o({...e,time:r})} problem=${M(n,"plan-time")} more=${{type:"time",dir:"ltr"}} />
      <${P} id="plan-zone" as="select" label=${k.zone} value=${e.zone} onValue=${r=>o({...e,zone:r})}>
        ${i.map(r=>t`<option key=${r} value=${r}>${r.replaceAll("_"," ")}</option>`)}</${P}>
    </div>
    <p role="status" class="reads">${s!==void 0?le(s,e.zone,V())?k.reads(a(e.zone)):t`${k.reads(k.readsZone(a(e.zone),ie(e.zone)))} <b>${k.readsYours(a(V()))}.</b>`:l?k.timeSkipped:""} ${m?k.timeTwice:""}</p>
  </fieldset>`}function Tt({part:e,people:s,problem:n,onPart:o}){let i=e.from.title||Z[e.from.kind],a=e.out||!ae(e)?void 0:yt(e,s);return t`<li class=${`plan-part${e.out?" out":""}`}>
    <div><h3 dir="auto">${i}</h3><p class="soft small">${e.out?k.leftOut:a===void 0?"":(a<gt?k.eachLittle:k.each)(ce(a),s)}</p></div>
    ${!e.out&&t`<div class="plan-minutes"><${P} id=${`min-${e.id}`} label=${k.minutesOf(i)} bare value=${e.minutes} problem=${n}
        onValue=${l=>o({...e,minutes:l})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${k.minutesShort}</span></div>`}
    ${!e.out&&t`<${P} id=${`say-${e.id}`} label=${k.promptOf(i)} bare as="textarea" value=${e.prompt}
      onValue=${l=>o({...e,prompt:l})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
    ${vt(e)&&t`<button type="button" class="btn small quiet" aria-label=${`${e.out?k.takeIn:k.leaveOut}: ${i}`}
      onClick=${()=>o({...e,out:!e.out})}>${e.out?k.takeIn:k.leaveOut}</button>`}
  </li>`}var $s=10080*6e4;function fs(e){let s=Object.values(e.planned).sort((a,l)=>Number(l.at)-Number(a.at))[0],n=s?.zone||V(),o=Number(s?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!o)return{date:"",time:"",zone:n};let i=Ge(o+$s,n);return{date:Date.parse(i)>Date.now()?i:"",time:Ue(o,n),zone:n}}function jt({room:e,desk:s,n,template:o,onDone:i}){let[a,l]=h(()=>fs(s)),[m,r]=h(()=>kt(o,n)),[d,u]=h(o.gathering[m]?.theme??""),[p,g]=h(()=>Ee(o.gathering[m])),[b,$]=h(oe.usual),[C,c]=h([]),[S]=h(T),A=D(),E=ge(a.date,a.time,a.zone)[0],G=Le(p),j=N=>{r(N),u(o.gathering[N].theme),g(Ee(o.gathering[N]))},Ae=()=>{let N={date:!a.date&&k.dateMissing,time:!a.time&&k.timeMissing},R=a.date&&a.time&&E===void 0&&k.timeSkipped;return[N.date&&{id:"plan-date",sentence:N.date},N.time&&{id:"plan-time",sentence:N.time},R&&{id:"plan-time",sentence:R},E!==void 0&&E<Date.now()&&{id:"plan-date",sentence:k.datePast},...p.filter(X=>!X.out&&!ae(X)).map(X=>({id:`min-${X.id}`,sentence:k.minutesBad})),G>me&&{id:"plan-people",sentence:k.sumTooLong}].filter(X=>typeof X=="object")},Xt=async N=>{N.preventDefault();let R=Ae();if(c(R),R.length)return;let{plan:X,bodies:Qt}=wt({gathering:S,at:E,zone:a.zone,theme:d,parts:p});await A.run("plan",()=>e.send({do:"plan_gathering",plan:X},Qt))&&i()},Jt=N=>g(p.map(R=>R.id===N.id?N:R));return t`<form class="stack roomy" onSubmit=${Xt} novalidate autocomplete="off">
    <${q} problems=${C} summary=${w.summary} />
    <${Lt} when=${a} at=${E} problems=${C} onWhen=${l} />
    ${o.gathering.length>1&&t`<${P} id="plan-from" as="select" label=${k.template} value=${String(m)} onValue=${N=>j(Number(N))}>
      ${o.gathering.map((N,R)=>t`<option key=${R} value=${String(R)}>${k.templateNth(R+1,N.theme)}</option>`)}</${P}>`}
    <${P} id="plan-theme" label=${k.theme} hint=${k.themeHint} value=${d} onValue=${u} more=${{maxlength:120}} />
    <section aria-labelledby="agenda-title">
      <div class="agenda-head"><div><h2 id="agenda-title">${k.agenda}</h2><p class="hint">${k.agendaHint}</p></div>
        <${_e} people=${b} onPeople=${$} problem=${M(C,"plan-people")} /></div>
      <ol class="plan-parts">${p.map(N=>t`<${Tt} key=${N.id} part=${N} people=${b} problem=${M(C,`min-${N.id}`)} onPart=${Jt} />`)}</ol>
      <p class="sum" role="status"><b>${k.sum(G)}</b>${E!==void 0&&G>0&&t` <span class="soft">${k.ends(H(E+G*6e4,a.zone))}</span>`}</p>
    </section>
    <p role="alert" class="refusal">${A.sentence}</p>
    <div class="row"><button class="btn primary big" disabled=${!!A.busy}>${k.save}</button>
      <button type="button" class="btn quiet" onClick=${i}>${w.cancel}</button></div>
  </form>`}function Bt({head:e,onBack:s,onDone:n,...o}){let[i,a]=h(null),[l,m]=h(""),{room:r,circle:d,desk:u}=o,[p]=h(()=>Math.max(0,...[...Object.values(u.planned),...Object.values(u.past)].map($=>$.number))+1),g=async()=>{m("");try{a(await K("/api/templates"))}catch($){m($ instanceof U?$.sentence:String($))}};L(()=>{g()},[]);let b=i?.find($=>$.id===u.template)??i?.[0];return t`<main class="page desk narrow">
    <header><div><button class="back" onClick=${s} dir="auto">${r.words(d.title)}</button>
      <h1 tabindex="-1" ref=${e}>${k.title(p)}</h1></div></header>
    ${b?t`<${jt} ...${o} n=${p} template=${b} onDone=${n} />`:t`<p role="status">${l||w.loading}</p>${l&&t`<button class="btn" onClick=${g}>${w.again}</button>`}`}
  </main>`}function It({id:e}){let s=pe(()=>$e(e),[e]);L(()=>()=>s.close(),[s]);let n=we().desk,[o,i]=h(!1),[a,l]=h(""),{step:m,go:r,back:d,head:u}=ye("circle"),{state:p,sentence:g}=s.connection.value,b=s.lanes.desk.value,$=s.lanes.ring.value?.circle??s.lanes.waiting.value?.circle,C=s.lanes.member.value?.role;if(L(()=>{C==="participant"&&location.replace(`#/circle/${e}`)},[C]),!b||!$)return p==="stopped"?t`<${Q} title=${f.stopped} again=${f.toDesk} sentence=${g} onAgain=${()=>location.replace("#/desk")} />`:t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${f.connecting}</h1><p role="status">${p==="lost"&&g||f.connecting}</p></main>`;let c={room:s,circle:$,desk:b,home:n};if(m==="promises")return t`<${Et} ...${c} head=${u} onBack=${d} />`;if(m==="sheet")return t`<${Mt} ...${c} gathering=${a} head=${u} onBack=${d} />`;let S=s.lanes.ring.value?.gathering,A=()=>{i(!0),r("plan")},E=j=>{l(j),r("sheet")};return t`<div hidden=${m!=="plan"}>
    ${o&&t`<${Bt} ...${c} head=${m==="plan"?u:void 0} onBack=${d} onDone=${()=>{i(!1),d()}} />`}
  </div>
  <main class="page desk" hidden=${m==="plan"}>
    <header><div>
      <a class="back" href="#/desk">${f.desk}</a>
      <h1 tabindex="-1" ref=${m==="plan"?void 0:u} dir="auto">${s.words($.title)}</h1>
      <p class="soft">${J[$.entry]} · ${re[$.medium]}</p>
    </div></header>
    <p role="status" class=${p==="live"?"visually-hidden":"notice"}>${p==="live"?"":g||w.offline}</p>
    <${ht} ...${c} />
    <div class="sides">
      <div class="stack">
        <${Ct} ...${c} running=${S} onPlan=${A} onSheet=${E} />
        <${At} ...${c} />
        <${Dt} ...${c} />
      </div>
      <div class="stack">
        <${St} ...${c} />
        ${$.medium==="beside_a_call"&&t`<${_t} ...${c} />`}
        <${Ot} ...${c} onRevise=${()=>r("promises")} />
      </div>
    </div>
    <footer><${be} /></footer>
  </main>`}var bs=4320*60*6e4;function hs(e,s){if(!e)return{kind:"unchecked",sentence:x.unchecked};let n=Date.parse(e),o=`${te(n,"UTC")} ${e.slice(0,4)}`;return s-n>bs?{kind:"stale",sentence:x.stale(o)}:{kind:"checked",sentence:x.checked(o)}}function Ft({line:e,busy:s,onConfirm:n,onEdit:o}){let{kind:i,sentence:a}=hs(e.verified_on,Date.now()),l=[e.phone,e.text&&x.textTo(e.text),e.link].filter(Boolean);return t`
    <div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${i}`}>${a}</span></div>
    <p dir="ltr" class="ways">${l.join(" \xB7 ")}</p>
    <p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
    <div class="row">
      <button class=${`btn small${i==="checked"?"":" confirm"}`} disabled=${s} onClick=${n} aria-label=${`${x.confirm}: ${e.label}`}>${x.confirm}</button>
      <button class="btn small quiet" onClick=${o} aria-label=${`${w.edit}: ${e.label}`}>${w.edit}</button>
    </div>`}var Ht=[["label",x.label,void 0,{maxlength:80}],["phone",x.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",x.text,void 0,{maxlength:80,dir:"ltr"}],["link",x.chat,x.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",x.hours,void 0,{maxlength:80}],["serves",x.serves,void 0,{maxlength:160}],["languages",x.languages,x.languagesHint,{maxlength:200}],["region",x.region,x.regionHint,{maxlength:80}]],gs={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function ks(e){let s=o=>!o||/\d/.test(o),n=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:x.labelMissing},!n&&{id:"line-phone",sentence:x.reachMissing},!s(e.phone)&&{id:"line-phone",sentence:x.numberBad},!s(e.text)&&{id:"line-text",sentence:x.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:x.linkBad},!e.serves&&{id:"line-serves",sentence:x.servesMissing},!e.languages&&{id:"line-languages",sentence:x.languagesMissing},!e.region&&{id:"line-region",sentence:x.regionMissing}].filter(o=>typeof o=="object")}function qt({line:e,act:s,onSave:n,onCancel:o}){let[i,a]=h({...gs,...e,languages:e?.languages.join(", ")??""}),[l,m]=h([]),r=Y(null);return L(()=>r.current?.focus(),[]),t`<form class="stack" onSubmit=${u=>{u.preventDefault();let p=Object.fromEntries(Ht.map(([$])=>[$,i[$].trim()])),g=ks(p);if(m(g),g.length)return;let b=Object.fromEntries(Object.entries(p).filter(([,$])=>$));n({...b,languages:p.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${r}>${e?x.editTitle:x.addTitle}</h3>
    <${q} problems=${l} summary=${w.summary} />
    <div class="pairs">${Ht.filter(([u])=>!e||u!=="label").map(([u,p,g,b])=>t`<${P} key=${u} id=${`line-${u}`} label=${p} hint=${g}
      value=${i[u]} problem=${M(l,`line-${u}`)} more=${b} onValue=${$=>a({...i,[u]:$})} />`)}</div>
    <p role="alert" class="refusal">${s.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!s.busy}>${x.confirmSave}</button>
      <button type="button" class="btn quiet" onClick=${o}>${w.cancel}</button></div>
  </form>`}function vs(e){let s=new Map;for(let n of e)s.set(n.region,[...s.get(n.region)??[],n]);return[...s]}function Yt(){let[e,s]=h(null),[n,o]=h(""),[i,a]=h(null),l=D(),m=async()=>{try{s((await K("/api/crisis-lines")).lines),o("")}catch(p){o(p instanceof U?p.sentence:String(p))}};L(()=>{m()},[]);let r=async p=>{let{verified_on:g,...b}=p,$=await l.run(p.label,()=>W("/api/crisis-lines",b));$&&(s($.lines),a(null))},d=()=>{l.forget(),a(null)};if(!e)return n?t`<${Q} sentence=${n} onAgain=${m} />`:t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.title}</h1><p role="status">${w.loading}</p></main>`;let u=p=>t`<${qt} line=${p} act=${l} onSave=${r} onCancel=${d} />`;return t`<main class="page desk narrow">
    <header><div><a class="back" href="#/desk">${f.desk}</a><h1>${x.title}</h1><p class="soft">${x.lead}</p></div></header>
    ${vs(e).map(([p,g])=>t`<section key=${p} class="region"><h2 dir="auto">${p}</h2>
      <ul class="lines">${g.map(b=>t`<li key=${b.label} class="line">
        ${i===b.label?u(b):t`<${Ft} line=${b} busy=${l.busy===b.label} onConfirm=${()=>r(b)} onEdit=${()=>a(b.label)} />`}
      </li>`)}</ul></section>`)}
    ${i===""?t`<section class="line">${u(void 0)}</section>`:t`<button class="btn" onClick=${()=>a("")}>${x.add}</button>`}
    <p role="alert" class="refusal">${i===null?l.sentence:""}</p>
  </main>`}function Rt({templates:e,onChoose:s}){return t`<ul class="templates">${e.map(n=>t`<li class="panel" key=${n.id}>
    <h2 dir="auto">${n.name}</h2>
    <p class="soft small">${[J[n.entry],O.size(n.people.min,n.people.max),O.minutes(n.gathering[0]?.minutes??0),O.gatherings(n.gathering.length)].join(" \xB7 ")}</p>
    <div class="voice">${n.about.map(o=>t`<p key=${o} dir="auto">${o}</p>`)}</div>
    <details><summary>${O.insideTitle}</summary>
      <ol class="parts">${(n.gathering[0]?.segment??[]).map((o,i)=>t`<li key=${i}><span dir="auto">${o.title||Z[o.kind]}</span><span>${o.minutes}</span></li>`)}</ol>
      ${n.notes.length>0&&t`<ul class="bullets small">${n.notes.map(o=>t`<li key=${o} dir="auto">${o}</li>`)}</ul>`}
    </details>
    <button class="btn primary" onClick=${()=>s(n)}>${O.use(n.name)}</button>
  </li>`)}</ul>`}function ys(e){let s={},n=o=>{let i=T();return s[i]=o.trim(),i};return{founding:{circle:T(),title:n(e.title),name:n(e.name),medium:e.medium,entry:e.entry,template:e.template,agreements:e.agreements.map(n),about:n(e.about)},bodies:s}}function zt({template:e,name:s}){let[n,o]=h({title:"",about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,a]=h(()=>Oe(e.agreements)),[l,m]=h([]),[r,d]=h(null),u=D(),p=$=>o({...n,...$}),g=async $=>{$.preventDefault();let C=[];if(n.title.trim()||C.push({id:"title",sentence:O.nameMissing}),n.about.trim()||C.push({id:"about",sentence:O.aboutMissing}),C.push(...De(i)),m(C),C.length)return;let c={...n,name:s,template:e.id,agreements:i.map(G=>G.text)},S=JSON.stringify(c),A=r?.of===S?r.body:ys(c);d({of:S,body:A});let E=await u.run("make",()=>W("/api/circles",A));E&&location.replace(`#/desk/${E.id??A.founding.circle}`)},b=($,C)=>Object.keys(C).map(c=>({value:c,label:$[c],hint:C[c]}));return t`<form class="stack roomy" onSubmit=${g} novalidate autocomplete="off">
    <${q} problems=${l} summary=${w.summary} />
    <${P} id="title" label=${O.name} hint=${O.nameHint} value=${n.title} problem=${M(l,"title")}
      onValue=${$=>p({title:$})} more=${{maxlength:80}} />
    <${ue} id="medium" label=${O.medium} value=${n.medium} options=${b(re,st)} onValue=${$=>p({medium:$})} />
    <${ue} id="entry" label=${O.entry} value=${n.entry} options=${b(J,nt)} onValue=${$=>p({entry:$})} />
    <${P} id="about" label=${O.about} hint=${O.aboutHint} as="textarea" value=${n.about} problem=${M(l,"about")}
      onValue=${$=>p({about:$})} more=${{rows:5,maxlength:4e3}} />
    <section aria-labelledby="promises-title"><h2 id="promises-title">${O.agreementsTitle}</h2><p class="hint">${O.agreementsHint}</p>
      <${Pe} list=${i} problems=${l} onList=${a} /></section>
    <p role="alert" class="refusal">${u.sentence}</p>
    <button class="btn primary big" disabled=${!!u.busy}>${O.make}</button>
  </form>`}function Vt(){let[e,s]=h(null),[n,o]=h(""),[i,a]=h(null),{step:l,go:m,back:r,head:d}=ye("choose"),u=async()=>{o("");try{let[b,$]=await Promise.all([K("/api/me"),K("/api/templates")]);s({me:b,templates:$})}catch(b){o(b instanceof U?b.sentence:String(b))}};if(L(()=>{u()},[]),n)return t`<${Q} sentence=${n} onAgain=${u} />`;if(!e)return t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${O.title}</h1><p role="status">${w.loading}</p></main>`;let p=l==="write"&&i,g=b=>{a(b),m("write")};return t`<main class="page desk narrow">
    <header><div>
      ${p?t`<button class="back" onClick=${r}>${O.otherTemplate}</button>`:t`<a class="back" href="#/desk">${f.desk}</a>`}
      <h1 tabindex="-1" ref=${d}>${p?O.title:O.choose}</h1>
      <p class="soft">${p?i.name:O.chooseLead}</p>
    </div></header>
    <div hidden=${!!p}><${Rt} templates=${e.templates} onChoose=${g} /></div>
    ${i&&t`<div hidden=${!p}><${zt} key=${i.id} template=${i} name=${e.me.facilitator?.name??""} /></div>`}
  </main>`}function Wt({params:e}){let s=e.circle==="new"?Vt:e.circle==="lines"?Yt:It;return t`<${s} key=${e.circle} id=${e.circle} />`}function Ne({label:e,sure:s,yes:n,no:o,act:i,kind:a=""}){let[l,m]=h(!1),r=d=>d?.focus({preventScroll:!0});return l?t`<div class="ask-once" role="group" aria-label=${s}>
    <p ref=${r} tabindex="-1">${s}</p>
    <div class="row">
      <button class="btn primary" onClick=${()=>(m(!1),i())}>${n}</button>
      <button class="btn" onClick=${()=>m(!1)}>${o}</button>
    </div>
  </div>`:t`<button class=${`btn ${a}`} onClick=${()=>m(!0)}>${e}</button>`}var Zt=["i_need_a_person","give_me_a_moment","ok"];function Gt({room:e,ask:s}){He.value;let n=Object.entries(e.lanes.desk.value?.signals??{});n.sort(([,i],[,a])=>Zt.indexOf(i.kind)-Zt.indexOf(a.kind)||Number(i.since)-Number(a.since));let o={i_need_a_person:y.asked,give_me_a_moment:y.moment,ok:y.fine};return n.map(([i,a])=>t`<section key=${i} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
    <h2>${y.signals[a.kind]} <span>${y.ago(e.running()-Number(a.since))}</span></h2>
    <p dir="auto">${o[a.kind](e.words(a.name))}</p>
    <button class="btn" onClick=${()=>s({do:"answer_signal",person:i})}>${y.seen}</button>
  </section>`)}function Ut({room:e,ask:s}){let n=e.lanes.desk.value,o=Object.entries(n?.waiting??{});if(!n||!o.length)return null;let i=n.can.admit;return t`<section class="card">
    <h2>${y.waiting} <span>${o.length}</span></h2>
    ${o.map(([a,l])=>t`<div key=${a} class="waiting-one">
      <p><b dir="auto" translate="no">${e.words(l.name)}</b> <span class="small soft">${[l.first_time?y.firstTime:y.returning,!l.here&&y.gone,!l.accepted&&y.notAccepted].filter(Boolean).join(" \xB7 ")}</span></p>
      <div class="row">
        <button class="btn primary" aria-disabled=${!i} aria-describedby=${i?void 0:"admit-later"} onClick=${()=>i&&s({do:"admit",person:a})}>${y.admit}<span class="visually-hidden"> ${e.words(l.name)}</span></button>
        ${l.first_time&&t`<button class="btn" onClick=${()=>s({do:"decline",person:a})}>${y.notNow}<span class="visually-hidden"> ${e.words(l.name)}</span></button>`}
      </div>
    </div>`)}
    ${!i&&t`<p class="small soft" id="admit-later">${y.admitLater}</p>`}
  </section>`}function ws({room:e,open:s,onClose:n}){let{ask:o,sentence:i}=Ve(e);return!e.lanes.desk.value||!Ye(e)?null:t`<div class="keeper-desk" role=${s?"main":"complementary"} aria-label=${y.label}>
    <${Gt} room=${e} ask=${o} />
    <${Ut} room=${e} ask=${o} />
    <section class="card next-card">
      <h2>${y.next}</h2>
      <${xs} room=${e} ask=${o} />
      <${We} sentence=${i} />
    </section>
    <${Je} room=${e} />
    <${Cs} room=${e} ask=${o} />
    <${Se} room=${e} gathering=${de(e)?.id} />
    <${Ss} room=${e} ask=${o} />
    <button class="btn desk-close" onClick=${n}>${y.close}</button>
  </div>`}function xs({room:e,ask:s}){let n=e.lanes.desk.value?.can,o=de(e);if(!n||!o)return null;let i=o.agenda[o.agenda.indexOf(o.segment??"")+1],a=[n.resume&&t`<button class="btn" onClick=${()=>s({do:"resume",gathering:n.resume})}>${y.resume}</button>`,n.open&&t`<button class="btn" onClick=${()=>s({do:"open_gathering",gathering:n.open})}>${y.begin}</button>`,n.begin_round&&t`<button class="btn" onClick=${()=>s({do:"begin_round",segment:n.begin_round})}>${y.round}</button>`,n.release&&t`<${Ne} label=${y.release} sure=${y.releaseSure} yes=${y.releaseYes} no=${y.keep} act=${()=>s({do:"release",gathering:n.release})} />`,n.next&&t`<button class="btn" onClick=${()=>s({do:"next_segment",from:n.next})}>${y.nextPart(ze(e,o.segments[i??""]))}</button>`].filter(Boolean);return t`<div class=${o.round==="going"&&!n.resume?"acts":"next-acts"}>${a}</div>
    ${n.pause&&t`<button class="btn" onClick=${()=>s({do:"pause",gathering:n.pause})}>${y.pause}</button>`}`}function Cs({room:e,ask:s}){let n=e.lanes.desk.value,o=de(e)?.piece;return!n||!n.can.move_on&&!n.not_yet.length&&!n.passed.length?null:t`<section class="card">
    <h2>${y.piece}</h2>
    ${n.not_yet.length>0&&t`<${Kt} room=${e} label=${Re(e)?.kind==="open_centre"?Qe.notYet:y.notYet} people=${n.not_yet} />`}
    ${n.passed.length>0&&t`<${Kt} room=${e} label=${y.passed} people=${n.passed} />`}
    ${n.can.move_on&&t`<${Ne} label=${y.moveOn} sure=${y.moveOnSure(fe(e,o?.person))} yes=${y.moveOnYes} no=${y.keep}
      act=${()=>s({do:"move_on",turn:n.can.move_on})} />`}
  </section>`}var Kt=({room:e,label:s,people:n})=>t`<p class="small"><span class="soft">${s}: </span>
  ${n.map((o,i)=>t`${i>0&&", "}<span dir="auto" translate="no">${fe(e,o)}</span>`)}</p>`;function Ss({room:e,ask:s}){let n=e.lanes.desk.value?.can,o=de(e);if(!n||!o)return null;let i=o.lead===qe(e);return t`<section class="card">
    <h2>${y.more}</h2>
    <p class="small soft">${i?y.youLead:y.leads(fe(e,o.lead))}</p>
    ${!i&&t`<button class="btn" onClick=${()=>s({do:"take_lead",gathering:o.id})}>${y.lead}</button>`}
    ${n.close_gently&&t`<${Ne} label=${y.close_gently} sure=${y.closeSure} yes=${y.closeYes} no=${y.keep} act=${()=>s({do:"close_gently",gathering:n.close_gently})} />`}
    <a class="btn quiet" href=${`#/desk/${e.circle}`}>${y.full}</a>
  </section>`}export{Wt as Circle,bt as Desk,ws as DeskColumn};
