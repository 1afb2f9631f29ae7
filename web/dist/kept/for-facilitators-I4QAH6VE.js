/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as A,b as ie,c as Le,d as Te,f as Ye,g as qe,h as be,i as D,j as M,k as q,l as Ge,m as Ze,n as Ue,o as Ke}from"./chunk-XZEX674C.js";import{a as C,b as se,c as ze,d as K,e as Ve,f as We,g as $e,h as ne,i as v,j as B,k as x,l as _,m,n as S,o as y,p as fe,q as Y,r as J}from"./chunk-RHWPE4XH.js";import{$ as Fe,J as w,K as le,L as Ae,M as Me,N as re,Q as Ee,V as ce,W as G,X as je,Z as me,_ as Be,a as b,aa as H,b as T,ba as Q,ca as j,d as R,da as Ie,e as ae,ea as Ce,f as Pe,fa as He,ga as de,ha as pe,ia as ue,k as V,l as W,m as z,o as Ne,pa as Re,qa as O,ra as X}from"./chunk-EHU5MK6D.js";import{g as t}from"./chunk-W7Z3TTU2.js";var Yt=1e4,Xe=[[document,"visibilitychange"],[window,"focus"],[window,"online"]];function he(){let[e,o]=b(null),[s,n]=b(""),i=R(0),a=Pe(async()=>{let r=++i.current;try{let c=await W("/api/desk");if(r!==i.current)return;o(c),n("")}catch(c){if(r!==i.current)return;if(c instanceof V&&(c.code==="signed_out"||c.code==="facilitators_only"))return location.replace("#/");n(c instanceof V?c.sentence:String(c))}},[]);return T(()=>{let r=()=>{document.visibilityState==="visible"&&a()},c=setInterval(r,Yt),l=Re.subscribe(()=>{a()});for(let[u,p]of Xe)u.addEventListener(p,r);return()=>{clearInterval(c),l();for(let[u,p]of Xe)u.removeEventListener(p,r);i.current=0}},[a]),{desk:e,stale:!!(e&&s),sentence:s,load:a}}var qt=24,Rt=137.5;function Je({people:e,leads:o,waiting:s}){let n=[...Array(Math.min(o,4)).fill("lead"),...Array(Math.min(e,qt-6)).fill("seat"),...Array(Math.min(s,4)).fill("waits")];for(;n.length<6;)n.push("free");let i=n.length,a=Math.min(8.5,200/i/1.35),r=[v.seats(e,o),s?v.waits(s):""].filter(Boolean).join("; ");return t`<svg class="seats" viewBox="-60 -60 120 120" role="img" aria-label=${r}>
    ${n.map((c,l)=>{let u=(l/i*360-90)*(Math.PI/180);return t`<circle key=${l} class=${c} style=${{"--h":String((25+l*Rt)%360)}}
        cx=${(46*Math.cos(u)).toFixed(2)} cy=${(46*Math.sin(u)).toFixed(2)} r=${a.toFixed(2)} />`})}
    <text y="4" text-anchor="middle" aria-hidden="true">${v.people(e)}</text>
  </svg>`}function Qe(e){let s=e[0],n=e[e.length-1]-s||1,i=Math.min(7,92/Math.max(1,e.length-1)),a=e.map(r=>4+(r-s)/n*92);for(let r=1;r<a.length;r++)a[r]=Math.max(a[r],a[r-1]+i);for(let r=a.length-1,c=96;r>=0;r--,c-=i)a[r]=Math.min(a[r],c);return e.length===1?[50]:a}var zt=24;function Vt(e,o){let s=Ie(e,G(),o);return s===0?`${ue(new Date(e))==="evening"?v.near.tonight:v.near.today} ${H(e)}`:s===1?`${v.near.tomorrow} ${H(e)}`:s>1&&s<7?He(e):Q(e)}function et({gatherings:e,now:o}){if(!e.length)return t`<p class="weeks-none small soft">${v.noDate}</p>`;let s=e.map(l=>Number(l.at)),n=Qe(s).map(l=>document.dir==="rtl"?100-l:l),i=e.findIndex(l=>!l.past),a=v.weeks(e.filter(l=>l.past).map(l=>Q(Number(l.at))),e.filter(l=>!l.past).map(l=>`${Q(Number(l.at))} ${H(Number(l.at))}`)),r=[];for(let l of[i,e.length-1,0,...e.keys()])l>=0&&r.every(u=>Math.abs(n[u]-n[l])>=zt)&&r.push(l);let c=l=>l<12?"start":l>88?"end":"middle";return t`<svg class="weeks" role="img" aria-label=${a} width="100%" height="48">
    <line class="way" x1="0" x2="100%" y1="14" y2="14" />
    ${e.map((l,u)=>t`<circle key=${l.id} class=${l.past?"was":u===i?"next":"ahead"} cx=${`${n[u]}%`} cy="14" r=${u===i?8:6.5} />`)}
    ${r.map(l=>t`<text key=${l} class=${l===i?"next":""} x=${`${c(n[l])==="start"?0:c(n[l])==="end"?100:n[l]}%`} y="42"
      text-anchor=${c(n[l])}>${l===i?Vt(s[l],o):Q(s[l])}</text>`)}
  </svg>`}var Wt=60*6e4,Gt=240*6e4;function tt({card:e,canOpen:o,now:s=Date.now()}){let n=O(),a=e.gatherings.filter(p=>!p.past)[0],r=a?Number(a.at)-s:1/0,c=!e.phase&&o&&r<Wt&&r>-Gt,l=async()=>{let p=ie(e.id),$=await n.run("open",()=>p.send({do:"open_doors",gathering:a.id}));p.close(),$&&(location.hash=`#/circle/${e.id}`)},u=[K[e.entry],se[e.medium],v.seats(e.members,e.facilitators)].join(" \xB7 ");return t`<article class=${`circle-card${e.phase?" running":""}`} aria-labelledby=${`c-${e.id}`}>
    <${Je} people=${e.members} leads=${e.facilitators} waiting=${e.waiting} />
    <div class="head">
      <h3 id=${`c-${e.id}`} dir="auto">${e.title}</h3>
      <p class="soft small">${u}</p>
      ${e.phase&&t`<p class="live">${$e[e.phase]}</p>`}
    </div>
    <div class="what">
      <${et} gatherings=${e.gatherings} now=${s} />
      ${a&&!e.phase&&t`<p class="small">${v.gathering(a.number)}: ${j(Number(a.at),void 0,s)}, ${H(Number(a.at))}</p>`}
      ${e.facilitators<2&&t`<p class="soft small">${v.alone}</p>`}
    </div>
    <div class="acts">
      ${e.phase?t`<a class="btn primary" href=${`#/circle/${e.id}`}>${v.enter}</a><a class="btn" href=${`#/desk/${e.id}`}>${v.details}</a>`:c?t`<button class="btn primary" disabled=${!!n.busy} onClick=${l}>${v.openDoors}</button><a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`:t`<a class="btn" href=${`#/desk/${e.id}`}>${v.prepare}</a>`}
      <p role="alert" class="refusal">${n.sentence}</p>
    </div>
  </article>`}function st({circles:e}){let o=e.filter(n=>n.signals>0),s=e.filter(n=>n.waiting>0);return t`<section class="needs" aria-label=${v.needs} aria-live="polite">
    ${o.map(n=>t`<div class="need urgent" key=${`s${n.id}`}>
      <p><b>${v.signals(n.signals)}</b> <span dir="auto">${v.inCircle(n.title)}</span></p>
      <a class="btn primary" href=${`#/circle/${n.id}`}>${v.goThere}</a>
    </div>`)}
    ${s.map(n=>t`<div class="need" key=${`w${n.id}`}>
      <p><b>${v.waits(n.waiting)}</b> <span dir="auto">${v.inCircle(n.title)}</span></p>
      <a class="btn" href=${n.phase?`#/circle/${n.id}`:`#/desk/${n.id}`}>${v.seeWho}</a>
    </div>`)}
  </section>`}var Zt=()=>import("./field-qr-VGEJLLGT.js").then(e=>e.Qr);function ge({id:e,title:o,label:s,link:n,says:i,done:a,shareText:r,onDone:c}){let[l,u]=b(""),[p,$]=b(!1),k=R(null),h=R(null);T(()=>h.current?.focus(),[]);let d=async()=>{try{await navigator.clipboard.writeText(n),u(C.copied)}catch{k.current?.focus(),k.current?.select(),u(C.copyFailed)}},g=()=>navigator.share({title:r,url:n}).catch(()=>{});return t`<section class="shown-link" aria-labelledby=${`${e}-title`}>
    <h3 id=${`${e}-title`} tabindex="-1" ref=${h}>${o}</h3>
    ${i.map(f=>t`<p key=${f}>${f}</p>`)}
    <label class="visually-hidden" for=${e}>${s}</label>
    <input id=${e} class="field link-text" readonly value=${n} dir="ltr" autocomplete="off" ref=${k}
      onFocus=${f=>f.currentTarget.select()} />
    <div class="row">
      <button type="button" class="btn primary" onClick=${d}>${C.copy}</button>
      ${"share"in navigator&&t`<button type="button" class="btn" onClick=${g}>${C.share}</button>`}
      <button type="button" class="btn" aria-expanded=${p} onClick=${()=>$(!p)}>${p?C.qrHide:C.qr}</button>
      <button type="button" class="btn quiet" onClick=${c}>${a}</button>
    </div>
    ${p&&t`<figure class="qr-shown"><${qe} load=${Zt} text=${n} label=${C.qrOf(s)} /><figcaption class="small soft">${C.qrHint}</figcaption></figure>`}
    <p role="status" class="told">${l}</p>
  </section>`}function nt({colleagues:e}){let[o,s]=b(null),n=O(),i=async a=>{let r=await n.run(String(a),()=>z("/api/links",{for_me:a}));r&&s({link:r.link,forMe:a})};return t`<div class="panel"><h3>${B.title}</h3>
    ${e.length?t`<ul class="names">${e.map(a=>t`<li key=${a.person} dir="auto">${a.name??B.unnamed}</li>`)}</ul>`:t`<p class="soft">${B.none}</p>`}
    ${o?t`<${ge} key=${o.link} id="facilitator-link" title=${o.forMe?B.back:B.invite} label=${B.linkLabel} link=${o.link}
          says=${[o.forMe?B.backShown:B.inviteShown,B.once]} done=${B.done} onDone=${()=>s(null)} />`:t`<ul class="offers">
          <li><button class="btn" disabled=${!!n.busy} onClick=${()=>i(!1)}>${B.invite}</button><p class="soft small">${B.inviteHint}</p></li>
          <li><button class="btn" disabled=${!!n.busy} onClick=${()=>i(!0)}>${B.back}</button><p class="soft small">${B.backHint}</p></li>
        </ul>`}
    <p role="alert" class="refusal">${n.sentence}</p>
  </div>`}function ot(){let{desk:e,stale:o,sentence:s,load:n}=he(),i=O();if(!e&&s)return t`<${X} sentence=${s} onAgain=${n} />`;if(!e)return t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.circles}</h1><p role="status">${C.loading}</p></main>`;let a=v.greeting[ue()],r=()=>i.run("sign-out",()=>z("/api/sign-out",{})).then(c=>c&&location.replace("#/"));return t`<main class="page desk">
    <header>
      <div><p class="soft small" dir="auto">${e.practice}</p><h1 dir="auto">${e.me.name?v.hello(a,e.me.name):a}</h1></div>
      <a class=${`btn${e.circles.length?"":" primary"}`} href="#/desk/new">${v.newCircle}</a>
    </header>
    <p role="status" class=${o?"notice":"visually-hidden"}>${o?C.offline:""}</p>
    <${st} circles=${e.circles} />
    ${!e.crisis_line_confirmed&&t`<section class="notice with-act" aria-labelledby="line-notice">
      <div><h2 id="line-notice">${x.notice}</h2><p>${x.noticeText}</p></div>
      <a class="btn" href="#/desk/lines">${x.look}</a>
    </section>`}
    <section class="circles" aria-labelledby="circles-title">
      <h2 id="circles-title" class="visually-hidden">${v.circles}</h2>
      ${e.circles.map(c=>t`<${tt} key=${c.id} card=${c} canOpen=${e.crisis_line_confirmed} />`)}
      ${!e.circles.length&&t`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${v.none}</h3><p class="soft">${v.noneHint}</p></div>`}
    </section>
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">${v.practice}</h2>
      <div class="panels">
        <${nt} colleagues=${e.colleagues} />
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
      <${ce} />
      <${Y} label=${v.signOut} ask=${v.signOutAsk} yes=${v.signOutYes} kind="btn quiet" busy=${!!i.busy} onYes=${r} />
      <p role="alert" class="refusal">${i.sentence}</p>
    </footer>
  </main>`}function at({room:e,desk:o}){let s=O(),n=Object.entries(o.waiting),i=(a,r)=>s.run(r,()=>e.send({do:a,person:r}));return t`<section class=${n.length?"panel waiting":"visually-hidden"} aria-label=${m.waiting}>
    <h2>${m.waiting} ${n.length>0&&t`<span>${n.length}</span>`}</h2>
    <p role="status" class="visually-hidden">${n.map(([,a])=>e.words(a.name)).join(", ")}</p>
    <ul>${n.map(([a,r])=>{let c=e.words(r.name),l=[r.first_time?m.firstTime:m.beenHere,r.here?m.pageOpen:m.pageShut,!r.accepted&&m.notAccepted].filter(Boolean);return t`<li key=${a} class="between">
        <p><b dir="auto">${c}</b> <span class="soft small">${l.join(" \xB7 ")}</span></p>
        <div class="row">
          <button class="btn small primary" disabled=${s.busy===a} aria-label=${`${m.admit}: ${c}`} onClick=${()=>i("admit",a)}>${m.admit}</button>
          <${Y} label=${m.decline} name=${`${m.decline}: ${c}`} ask=${m.declineAsk(c)} yes=${m.declineYes} no=${m.declineNo} busy=${s.busy===a} onYes=${()=>i("decline",a)} />
        </div>
      </li>`})}</ul>
    <p role="alert" class="refusal">${s.sentence}</p>
  </section>`}function Se({id:e,plan:o,room:s,people:n,large:i}){let a=Number(o.at),r=s.words(o.theme),c=Math.max(3,Math.min(12,n||8));return t`<div class=${`planned${i?" large":""}`}>
    <p class="when"><b>${j(a)}</b> <span>${Ce(a,o.minutes)}</span></p>
    ${!pe(a,o.zone,G())&&t`<p class="soft small">${m.inZone(`${j(a,o.zone)}, ${Ce(a,o.minutes,o.zone)}`,de(o.zone))}</p>`}
    <p class="soft small">${v.gathering(o.number)}${r&&t`: <span dir="auto">${r}</span>`}</p>
    <details><summary>${m.agenda(o.minutes)}</summary>
      <ol class="parts">${o.agenda.map(l=>{let u=o.segments[l],p=u.each?.[c];return t`<li key=${`${e}-${l}`}>
          <span><span dir="auto">${s.words(u.title)||ne[u.kind]}</span>${p&&t`<small class="soft"> ${y.each(fe(p),c)}</small>`}</span>
          <span>${u.minutes}</span></li>`})}</ol>
    </details>
  </div>`}var Ut=60*6e4;function it({room:e,circle:o,desk:s,home:n,running:i,onPlan:a}){let r=O(),c=Object.entries(s.planned).filter(([g])=>g!==i?.id).sort(([,g],[,f])=>Number(g.at)-Number(f.at)),[l,...u]=c,p=Object.values(s.members).filter(g=>g.role==="participant").length,$=async g=>{await r.run("open",()=>e.send({do:"open_doors",gathering:g}))&&(location.hash=`#/circle/${o.id}`)},k=g=>r.run("unplan",()=>e.send({do:"unplan",gathering:g})),h=n&&!n.crisis_line_confirmed,d=()=>{if(h)return t`<p class="notice with-act"><span>${m.needLine}</span> <a class="btn" href="#/desk/lines">${m.toLines}</a></p>`;if(!s.can.open_doors)return null;let g=Number(l[1].at);return g-Date.now()<Ut?t`<button class="btn primary big" disabled=${!!r.busy} onClick=${()=>$(l[0])}>${m.openDoors}</button>`:t`<${Y} label=${m.openDoors} kind="btn" ask=${m.earlyAsk(`${j(g)}, ${H(g)}`)} yes=${m.earlyYes} busy=${!!r.busy} onYes=${()=>$(l[0])} />`};return t`<section class="panel next" aria-labelledby="next-title">
    ${i&&t`<div class="live-now"><p class="live">${$e[i.phase]}</p><p class="soft small">${v.gathering(i.number)}</p><a class="btn primary big" href=${`#/circle/${o.id}`}>${m.enter}</a></div>`}
    <h2 id="next-title">${m.next}</h2>
    ${l?t`<${Se} id=${l[0]} plan=${l[1]} room=${e} people=${p} large />
          ${d()}
          <p role="alert" class="refusal">${r.sentence}</p>`:t`<p class="soft">${m.nothing}</p>`}
    <div class="row">
      <button class=${`btn${l||i?"":" primary"}`} onClick=${a}>${l||Object.keys(s.past).length?m.plan:m.planFirst}</button>
      ${l&&t`<${Y} label=${m.unplan} kind="btn quiet" ask=${m.unplanAsk} yes=${m.unplanYes} busy=${!!r.busy} onYes=${()=>k(l[0])} />`}
    </div>
    ${u.length>0&&t`<h3>${m.later}</h3><ul class="later">${u.map(([g,f])=>t`<li key=${g}>
      <${Se} id=${g} plan=${f} room=${e} people=${p} />
      <${Y} label=${m.unplan} name=${`${m.unplan}: ${v.gathering(f.number)}`} kind="btn small quiet" ask=${m.unplanAsk} yes=${m.unplanYes} busy=${!!r.busy} onYes=${()=>k(g)} />
    </li>`)}</ul>`}
  </section>`}function lt({room:e,circle:o,desk:s,home:n}){let[i,a]=b(!1),[r,c]=b(""),l=O(),u=Object.entries(s.members).map(([f,N])=>({person:f,role:N.role,name:e.words(N.name)})),p=u.filter(f=>f.role!=="participant"),$=u.filter(f=>!p.includes(f)).sort((f,N)=>f.name.localeCompare(N.name)),k=(n?.colleagues??[]).filter(f=>f.name&&!s.members[f.person]),h=p.length<2,d=async(f,N)=>{let E=A();await l.run(f,()=>e.send({do:"add_facilitator",person:f,name:E},{[E]:N}))&&a(!1)},g=async f=>{c(""),await l.run(`end-${f.person}`,()=>z("/api/ways-in/end",{circle:o.id,person:f.person}))&&c(J.memberDone(f.name))};return t`<section class="panel" aria-labelledby="people-title">
    <h2 id="people-title">${m.people} <span>${u.length}</span></h2>
    <ul class="names">${[...p,...$].map(f=>t`<li key=${f.person} class="between"><span dir="auto">${f.name}</span>${f.role!=="participant"&&t`<small class="soft">${We[f.role]}</small>`}</li>`)}</ul>
    ${!$.length&&t`<p class="soft small">${m.noPeople}</p>`}
    ${h&&t`<div class="kindly"><p><b>${m.alone}</b></p><p class="small">${m.aloneHint}</p></div>`}
    ${i?t`<ul class="stack">${k.map(f=>t`<li key=${f.person}><button class="btn wide" disabled=${l.busy===f.person} onClick=${()=>d(f.person,f.name??"")}>${m.addNamed(f.name??"")}</button></li>`)}</ul>
          ${!k.length&&t`<p class="soft small" role="status">${m.noColleague}</p>`}`:t`<div class="row"><button class="btn" onClick=${()=>a(!0)}>${m.addColleague}</button></div>`}
    ${$.length>0&&t`<details><summary>${J.members}</summary>
      <p class="soft small">${J.membersHint}</p>
      <ul class="names">${$.map(f=>t`<li key=${f.person} class="between"><span dir="auto">${f.name}</span>
        <${Y} label=${J.member} name=${J.memberOf(f.name)} kind="btn small quiet" ask=${J.memberAsk(f.name)} yes=${J.memberYes}
          busy=${!!l.busy} onYes=${()=>g(f)} /></li>`)}</ul>
      <p role="status" class="told">${r}</p>
    </details>`}
    <p role="alert" class="refusal">${l.sentence}</p>
  </section>`}function rt({room:e}){let o=e.words(e.lanes.ring.value?.call_link),[s,n]=b(null),[i,a]=b(!1),[r,c]=b([]),l=O(),u=async p=>{p.preventDefault(),a(!1);let $=(s??o).trim(),k=/^https:\/\/[^\s]+$/.test($);if(c(k?[]:[{id:"call-link",sentence:m.callMissing}]),!k)return;let h=A();await l.run("call",()=>e.send({do:"set_call_link",link:h},{[h]:$}))&&(n(null),a(!0))};return t`<section class="panel" aria-labelledby="call-title"><h2 id="call-title">${m.call}</h2>
    ${!o&&t`<p class="soft small">${m.callNone}</p>`}
    <form class="stack" onSubmit=${u} novalidate autocomplete="off">
      <${q} problems=${r} summary=${C.summary} />
      <${D} id="call-link" label=${m.call} bare hint=${m.callHint} value=${s??o} onValue=${n}
        problem=${M(r,"call-link")} more=${{inputmode:"url",dir:"ltr",spellcheck:!1}} />
      <div class="row"><button class="btn" disabled=${!!l.busy}>${m.callSave}</button><p role="status" class="small">${i?m.callSaved:""}</p></div>
      <p role="alert" class="refusal">${l.sentence}</p>
    </form>
  </section>`}function ct({room:e,circle:o,onRevise:s}){return t`<section class="panel" aria-labelledby="stand-title">
    <h2 id="stand-title">${m.promises} <span>${m.version(o.agreements_version)}</span></h2>
    <ol class="standing">${o.agreements.map(n=>t`<li key=${n} dir="auto">${e.words(n)}</li>`)}</ol>
    <div class="row"><button class="btn" onClick=${s}>${m.revise}</button></div>
  </section>`}function mt({desk:e}){let o=Object.entries(e.past).sort(([,s],[,n])=>Number(n.released_at)-Number(s.released_at));return o.length?t`<section class="panel" aria-labelledby="past-title"><h2 id="past-title">${m.past}</h2>
    <ul class="names">${o.map(([s,n])=>t`<li key=${s} class="between"><span>${j(Number(n.planned_at))}</span><small class="soft">${m.came(n.attended.length)}</small></li>`)}</ul>
  </section>`:null}function oe({id:e,label:o,value:s,options:n,onValue:i}){return t`<fieldset class="choice">
    <legend>${o}</legend>
    <div>${n.map(a=>t`<label key=${a.value}>
      <input type="radio" name=${e} value=${a.value} checked=${a.value===s} onChange=${()=>i(a.value)} />
      <span><b>${a.label}</b>${a.hint&&t`<small>${a.hint}</small>`}</span>
    </label>`)}</div>
  </fieldset>`}var Kt=1440*6e4,Xt=14,Jt=180;function dt({room:e,circle:o,onMade:s,onCancel:n}){let[i,a]=b(o.entry==="drop_in"?"many":"one"),[r,c]=b(String(Xt)),[l,u]=b([]),p=R({invitation:A(),secret:Ze()}),$=O();return t`<form class="stack" onSubmit=${async h=>{h.preventDefault();let d=/^\d+$/.test(r.trim())&&Number(r)>=1&&Number(r)<=Jt;if(u(d?[]:[{id:"days",sentence:S.daysBad}]),!d)return;let{invitation:g,secret:f}=p.current,N=i==="many",E=Date.now()+Number(r)*Kt;await $.run("invite",async()=>e.send({do:"invite",invitation:g,hash:await Ue(f),reusable:N,expires:E}))&&s({link:Ke(o.id,g,f),reusable:N,expires:E})}} novalidate autocomplete="off">
    <${q} problems=${l} summary=${C.summary} />
    ${o.entry==="drop_in"&&t`<${oe} id="invite-kind" label=${S.kind} value=${i} onValue=${a} options=${[{value:"many",label:S.reusable,hint:S.reusableHint},{value:"one",label:S.single,hint:S.singleHint}]} />`}
    <${D} id="days" label=${S.days} value=${r} onValue=${c} problem=${M(l,"days")} more=${{inputmode:"numeric",maxlength:3,class:"field short"}} />
    <p role="alert" class="refusal">${$.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!$.busy}>${S.create}</button><button type="button" class="btn quiet" onClick=${n}>${C.cancel}</button></div>
  </form>`}function pt({view:e,open:o,busy:s,onRevoke:n}){let i=e.state==="open"&&!o?"expired":e.state,a=[e.used>0&&S.usedBy(e.used),o&&S.goodUntil(j(Number(e.expires)))].filter(Boolean);return t`<li class="between">
    <p>${e.reusable?S.forMany:S.forOne} <span class=${`mark ${i}`}>${S.state[i]??i}</span>
      ${a.length>0&&t`<small class="soft"> ${a.join(" \xB7 ")}</small>`}</p>
    ${o&&t`<${Y} label=${S.revoke} kind="btn small quiet" ask=${S.revokeAsk} yes=${S.revokeYes} busy=${s} onYes=${n} />`}
  </li>`}function ut({room:e,circle:o,desk:s}){let[n,i]=b(!1),[a,r]=b(null),c=O(),l=Date.now(),u=Object.entries(s.invitations).sort(([,d],[,g])=>Number(g.expires)-Number(d.expires)),p=d=>d.state==="open"&&Number(d.expires)>l,$=u.filter(([,d])=>p(d)),k=u.filter(([,d])=>!p(d)),h=([d,g])=>t`<${pt} key=${d} view=${g} open=${p(g)} busy=${c.busy===d}
    onRevoke=${()=>c.run(d,()=>e.send({do:"revoke",invitation:d}))} />`;return t`<section class="panel" aria-labelledby="invite-title"><h2 id="invite-title">${S.title}</h2>
    ${a?t`<${ge} key=${a.link} id="invitation-link" title=${S.shownTitle} label=${S.linkLabel} link=${a.link} shareText=${S.shareText}
          says=${[a.reusable?S.shownMany:S.shown,S.once,S.until(j(a.expires))]} done=${S.done} onDone=${()=>r(null)} />`:n?t`<${dt} room=${e} circle=${o} onMade=${d=>{r(d),i(!1)}} onCancel=${()=>i(!1)} />`:Ge()?t`<div class="row"><button class="btn" onClick=${()=>i(!0)}>${S.make}</button></div>`:t`<p class="notice">${S.noCrypto}</p>`}
    ${$.length?t`<ul class="names">${$.map(h)}</ul>`:!a&&!n&&t`<p class="soft small">${S.none}</p>`}
    ${k.length>0&&t`<details><summary>${S.older(k.length)}</summary><ul class="names">${k.map(h)}</ul></details>`}
    <p role="alert" class="refusal">${c.sentence}</p>
  </section>`}var Qt=24,ke=e=>e.map(o=>({key:A(),text:o}));function ve(e){return e.length?e.filter(o=>!o.text.trim()).map(o=>({id:`promise-${o.key}`,sentence:_.agreementMissing})):[{id:"promise-add",sentence:_.agreementsNone}]}function ye({list:e,problems:o,onList:s}){let n=R(""),i=()=>{n.current=A(),s([...e,{key:n.current,text:""}])},a=c=>{s(e.filter(l=>l!==c)),document.getElementById("promise-add")?.focus()};return t`<div class="promises" ref=${c=>{let l=n.current&&c?.querySelector(`#promise-${CSS.escape(n.current)}`);l&&(n.current="",l.focus())}}>
    <ol>${e.map((c,l)=>t`<li key=${c.key}>
      <${D} id=${`promise-${c.key}`} label=${_.agreement(l+1)} bare as="textarea" value=${c.text}
        problem=${M(o,`promise-${c.key}`)} more=${{rows:1,maxlength:600}}
        onValue=${u=>s(e.map(p=>p===c?{...c,text:u}:p))} />
      <button type="button" class="btn quiet cross" onClick=${()=>a(c)}><span class="visually-hidden">${_.removeNth(l+1)}</span></button>
    </li>`)}</ol>
    <button type="button" id="promise-add" class="btn small" disabled=${e.length>=Qt} onClick=${i}>${_.add}</button>
    ${M(o,"promise-add")&&t`<p class="problem">${_.agreementsNone}</p>`}
  </div>`}function $t({room:e,circle:o,head:s,onBack:n}){let i=o.agreements.map(g=>e.words(g)),[a]=b(o.agreements_version+1),[r,c]=b(()=>ke(i)),[l,u]=b([]),[p,$]=b(!1),k=O(),h=o.agreements_version>=a&&!k.busy,d=async g=>{g.preventDefault();let f=r.map(L=>L.text.trim()),N=ve(r);if(u(N),$(!N.length&&f.join(`
`)===i.join(`
`)),N.length||f.join(`
`)===i.join(`
`))return;let E=new Map(o.agreements.map(L=>[e.words(L),L])),F=f.map(L=>({text:L,id:E.get(L)??A()})),Z=Object.fromEntries(F.filter(({text:L})=>!E.has(L)).map(({id:L,text:xe})=>[L,xe]));await k.run("revise",()=>e.send({do:"revise_agreements",version:a,items:F.map(L=>L.id)},Z))&&n()};return t`<main class="page desk narrow">
    <header><div><button class="back" onClick=${n}>${e.words(o.title)}</button>
      <h1 tabindex="-1" ref=${s}>${m.reviseTitle}</h1><p class="soft">${m.reviseHint}</p></div></header>
    <form class="stack" onSubmit=${d} novalidate autocomplete="off">
      <${q} problems=${l} summary=${C.summary} />
      <${ye} list=${r} problems=${l} onList=${c} />
      <p role="alert" class="refusal">${k.sentence||(h?m.reviseMoved:p?m.reviseSame:"")}</p>
      <div class="row"><button class="btn primary big" disabled=${!!k.busy||h}>${m.reviseSave(a)}</button>
        <button type="button" class="btn quiet" onClick=${n}>${C.cancel}</button></div>
    </form>
  </main>`}function ft({when:e,at:o,problems:s,onWhen:n}){let i=ae(()=>[...new Set([e.zone,...je()])].sort(),[e.zone]),a=l=>o===void 0?"":`${j(o,l)}, ${H(o,l)}`,r=!!(e.date&&e.time)&&o===void 0,c=me(e.date,e.time,e.zone).length>1;return t`<fieldset class="plan-when"><legend>${y.when}</legend>
    <div class="pairs">
      <${D} id="plan-date" label=${y.date} value=${e.date} onValue=${l=>n({...e,date:l})} problem=${M(s,"plan-date")} more=${{type:"date",dir:"ltr"}} />
      <${D} id="plan-time" label=${y.time} value=${e.time} onValue=${l=>n({...e,time:l})} problem=${M(s,"plan-time")} more=${{type:"time",dir:"ltr"}} />
      <${D} id="plan-zone" as="select" label=${y.zone} value=${e.zone} onValue=${l=>n({...e,zone:l})}>
        ${i.map(l=>t`<option key=${l} value=${l}>${l.replaceAll("_"," ")}</option>`)}</${D}>
    </div>
    <p role="status" class="reads">${o!==void 0?pe(o,e.zone,G())?y.reads(a(e.zone)):t`${y.reads(y.readsZone(a(e.zone),de(e.zone)))} <b>${y.readsYours(a(G()))}.</b>`:r?y.timeSkipped:""} ${c?y.timeTwice:""}</p>
  </fieldset>`}var _e=240,ee={least:3,most:12,usual:8},bt=20,es=["closing","release"],Oe=e=>e.segment.map(o=>({id:A(),from:o,minutes:String(o.minutes),prompt:o.prompt??"",out:!1})),ht=(e,o)=>(o-1)%Math.max(1,e.gathering.length),gt=e=>!es.includes(e.from.kind);function te(e){let o=/^\d+$/.test(e.minutes.trim())?Number(e.minutes):0;return o<=_e?o:0}var De=e=>e.reduce((o,s)=>o+(s.out?0:te(s)),0);function kt(e,o){let s=e.from.each[o],n=te(e);if(s===void 0||n===e.from.minutes)return s;let i=Math.floor(Math.max(0,n*60-o*e.from.breath_seconds)/o);return Math.min(i,e.from.each_seconds??1/0)}function vt({gathering:e,at:o,zone:s,theme:n,parts:i}){let a={},r=l=>{if(!l.trim())return;let u=A();return a[u]=l.trim(),u},c=i.filter(l=>!l.out).map(({id:l,from:u,prompt:p,...$})=>({id:l,kind:u.kind,minutes:te({id:l,from:u,prompt:p,...$}),each_seconds:u.each_seconds,breath_seconds:u.breath_seconds,title:r(u.title),prompt:r(p),mode:u.mode}));return{plan:{gathering:e,at:o,zone:s,minutes:De(i),theme:r(n),agenda:c},bodies:a}}function yt({part:e,people:o,problem:s,onPart:n}){let i=e.from.title||ne[e.from.kind],a=e.out||!te(e)?void 0:kt(e,o);return t`<li class=${`plan-part${e.out?" out":""}`}>
    <div><h3 dir="auto">${i}</h3><p class="soft small">${e.out?y.leftOut:a===void 0?"":(a<bt?y.eachLittle:y.each)(fe(a),o)}</p></div>
    ${!e.out&&t`<div class="plan-minutes"><${D} id=${`min-${e.id}`} label=${y.minutesOf(i)} bare value=${e.minutes} problem=${s}
        onValue=${r=>n({...e,minutes:r})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /><span aria-hidden="true" class="soft small">${y.minutesShort}</span></div>`}
    ${!e.out&&t`<${D} id=${`say-${e.id}`} label=${y.promptOf(i)} bare as="textarea" value=${e.prompt}
      onValue=${r=>n({...e,prompt:r})} more=${{rows:1,maxlength:600,class:"field voice"}} />`}
    ${gt(e)&&t`<button type="button" class="btn small quiet" aria-label=${`${e.out?y.takeIn:y.leaveOut}: ${i}`}
      onClick=${()=>n({...e,out:!e.out})}>${e.out?y.takeIn:y.leaveOut}</button>`}
  </li>`}function wt({people:e,problem:o,onPeople:s}){let n=i=>s(Math.max(ee.least,Math.min(ee.most,e+i)));return t`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
    <span id="people-label" class="small">${y.people}</span>
    <div class="row">
      <button type="button" class="btn minus" aria-disabled=${e<=ee.least} onClick=${()=>n(-1)}><span class="visually-hidden">${y.fewer}</span></button>
      <output aria-live="polite">${e}</output>
      <button type="button" class="btn plus" aria-disabled=${e>=ee.most} onClick=${()=>n(1)}><span class="visually-hidden">${y.more}</span></button>
    </div>
    ${o&&t`<p class="problem">${o}</p>`}
  </div>`}var ts=10080*6e4;function ss(e){let o=Object.values(e.planned).sort((a,r)=>Number(r.at)-Number(a.at))[0],s=o?.zone||G(),n=Number(o?.at??Math.max(0,...Object.values(e.past).map(a=>Number(a.planned_at))));if(!n)return{date:"",time:"",zone:s};let i=Be(n+ts,s);return{date:Date.parse(i)>Date.now()?i:"",time:Fe(n,s),zone:s}}function xt({room:e,desk:o,n:s,template:n,onDone:i}){let[a,r]=b(()=>ss(o)),[c,l]=b(()=>ht(n,s)),[u,p]=b(n.gathering[c]?.theme??""),[$,k]=b(()=>Oe(n.gathering[c])),[h,d]=b(ee.usual),[g,f]=b([]),[N]=b(A),E=O(),F=me(a.date,a.time,a.zone)[0],Z=De($),L=P=>{l(P),p(n.gathering[P].theme),k(Oe(n.gathering[P]))},xe=()=>{let P={date:!a.date&&y.dateMissing,time:!a.time&&y.timeMissing},I=a.date&&a.time&&F===void 0&&y.timeSkipped;return[P.date&&{id:"plan-date",sentence:P.date},P.time&&{id:"plan-time",sentence:P.time},I&&{id:"plan-time",sentence:I},F!==void 0&&F<Date.now()&&{id:"plan-date",sentence:y.datePast},...$.filter(U=>!U.out&&!te(U)).map(U=>({id:`min-${U.id}`,sentence:y.minutesBad})),Z>_e&&{id:"plan-people",sentence:y.sumTooLong}].filter(U=>typeof U=="object")},Ft=async P=>{P.preventDefault();let I=xe();if(f(I),I.length)return;let{plan:U,bodies:Ht}=vt({gathering:N,at:F,zone:a.zone,theme:u,parts:$});await E.run("plan",()=>e.send({do:"plan_gathering",plan:U},Ht))&&i()},It=P=>k($.map(I=>I.id===P.id?P:I));return t`<form class="stack roomy" onSubmit=${Ft} novalidate autocomplete="off">
    <${q} problems=${g} summary=${C.summary} />
    <${ft} when=${a} at=${F} problems=${g} onWhen=${r} />
    ${n.gathering.length>1&&t`<${D} id="plan-from" as="select" label=${y.template} value=${String(c)} onValue=${P=>L(Number(P))}>
      ${n.gathering.map((P,I)=>t`<option key=${I} value=${String(I)}>${y.templateNth(I+1,P.theme)}</option>`)}</${D}>`}
    <${D} id="plan-theme" label=${y.theme} hint=${y.themeHint} value=${u} onValue=${p} more=${{maxlength:120}} />
    <section aria-labelledby="agenda-title">
      <div class="agenda-head"><div><h2 id="agenda-title">${y.agenda}</h2><p class="hint">${y.agendaHint}</p></div>
        <${wt} people=${h} onPeople=${d} problem=${M(g,"plan-people")} /></div>
      <ol class="plan-parts">${$.map(P=>t`<${yt} key=${P.id} part=${P} people=${h} problem=${M(g,`min-${P.id}`)} onPart=${It} />`)}</ol>
      <p class="sum" role="status"><b>${y.sum(Z)}</b>${F!==void 0&&Z>0&&t` <span class="soft">${y.ends(H(F+Z*6e4,a.zone))}</span>`}</p>
    </section>
    <p role="alert" class="refusal">${E.sentence}</p>
    <div class="row"><button class="btn primary big" disabled=${!!E.busy}>${y.save}</button>
      <button type="button" class="btn quiet" onClick=${i}>${C.cancel}</button></div>
  </form>`}function Ct({head:e,onBack:o,onDone:s,...n}){let[i,a]=b(null),[r,c]=b(""),{room:l,circle:u,desk:p}=n,[$]=b(()=>Math.max(0,...[...Object.values(p.planned),...Object.values(p.past)].map(d=>d.number))+1),k=async()=>{c("");try{a(await W("/api/templates"))}catch(d){c(d instanceof V?d.sentence:String(d))}};T(()=>{k()},[]);let h=i?.find(d=>d.id===p.template)??i?.[0];return t`<main class="page desk narrow">
    <header><div><button class="back" onClick=${o} dir="auto">${l.words(u.title)}</button>
      <h1 tabindex="-1" ref=${e}>${y.title($)}</h1></div></header>
    ${h?t`<${xt} ...${n} n=${$} template=${h} onDone=${s} />`:t`<p role="status">${r||C.loading}</p>${r&&t`<button class="btn" onClick=${k}>${C.again}</button>`}`}
  </main>`}function St({id:e}){let o=ae(()=>ie(e),[e]);T(()=>()=>o.close(),[o]);let s=he().desk,[n,i]=b(!1),{step:a,go:r,back:c,head:l}=be("circle"),{state:u,sentence:p}=o.connection.value,$=o.lanes.desk.value,k=o.lanes.ring.value?.circle??o.lanes.waiting.value?.circle,h=o.lanes.member.value?.role;if(T(()=>{h==="participant"&&location.replace(`#/circle/${e}`)},[h]),!$||!k)return u==="stopped"?t`<${X} title=${m.stopped} again=${m.toDesk} sentence=${p} onAgain=${()=>location.replace("#/desk")} />`:t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${m.connecting}</h1><p role="status">${u==="lost"&&p||m.connecting}</p></main>`;let d={room:o,circle:k,desk:$,home:s};if(a==="promises")return t`<${$t} ...${d} head=${l} onBack=${c} />`;let g=o.lanes.ring.value?.gathering,f=()=>{i(!0),r("plan")};return t`<div hidden=${a!=="plan"}>
    ${n&&t`<${Ct} ...${d} head=${a==="plan"?l:void 0} onBack=${c} onDone=${()=>{i(!1),c()}} />`}
  </div>
  <main class="page desk" hidden=${a==="plan"}>
    <header><div>
      <a class="back" href="#/desk">${m.desk}</a>
      <h1 tabindex="-1" ref=${a==="plan"?void 0:l} dir="auto">${o.words(k.title)}</h1>
      <p class="soft">${K[k.entry]} · ${se[k.medium]}</p>
    </div></header>
    <p role="status" class=${u==="live"?"visually-hidden":"notice"}>${u==="live"?"":p||C.offline}</p>
    <${at} ...${d} />
    <div class="sides">
      <div class="stack">
        <${it} ...${d} running=${g} onPlan=${f} />
        <${ut} ...${d} />
        <${mt} ...${d} />
      </div>
      <div class="stack">
        <${lt} ...${d} />
        ${k.medium==="beside_a_call"&&t`<${rt} ...${d} />`}
        <${ct} ...${d} onRevise=${()=>r("promises")} />
      </div>
    </div>
    <footer><${ce} /></footer>
  </main>`}var ns=4320*60*6e4;function os(e,o){if(!e)return{kind:"unchecked",sentence:x.unchecked};let s=Date.parse(e),n=`${Q(s,"UTC")} ${e.slice(0,4)}`;return o-s>ns?{kind:"stale",sentence:x.stale(n)}:{kind:"checked",sentence:x.checked(n)}}function _t({line:e,busy:o,onConfirm:s,onEdit:n}){let{kind:i,sentence:a}=os(e.verified_on,Date.now()),r=[e.phone,e.text&&x.textTo(e.text),e.link].filter(Boolean);return t`
    <div class="between"><b dir="auto">${e.label}</b><span class=${`mark ${i}`}>${a}</span></div>
    <p dir="ltr" class="ways">${r.join(" \xB7 ")}</p>
    <p class="small soft" dir="auto">${[e.serves,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</p>
    <div class="row">
      <button class=${`btn small${i==="checked"?"":" confirm"}`} disabled=${o} onClick=${s} aria-label=${`${x.confirm}: ${e.label}`}>${x.confirm}</button>
      <button class="btn small quiet" onClick=${n} aria-label=${`${C.edit}: ${e.label}`}>${C.edit}</button>
    </div>`}var Ot=[["label",x.label,void 0,{maxlength:80}],["phone",x.phone,void 0,{maxlength:40,inputmode:"tel",dir:"ltr"}],["text",x.text,void 0,{maxlength:80,dir:"ltr"}],["link",x.chat,x.linkHint,{maxlength:200,inputmode:"url",dir:"ltr"}],["hours",x.hours,void 0,{maxlength:80}],["serves",x.serves,void 0,{maxlength:160}],["languages",x.languages,x.languagesHint,{maxlength:200}],["region",x.region,x.regionHint,{maxlength:80}]],as={label:"",phone:"",text:"",link:"",hours:"",serves:"",languages:"",region:""};function is(e){let o=n=>!n||/\d/.test(n),s=e.phone||e.text||e.link;return[!e.label&&{id:"line-label",sentence:x.labelMissing},!s&&{id:"line-phone",sentence:x.reachMissing},!o(e.phone)&&{id:"line-phone",sentence:x.numberBad},!o(e.text)&&{id:"line-text",sentence:x.numberBad},e.link&&!/^https:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/.test(e.link)&&{id:"line-link",sentence:x.linkBad},!e.serves&&{id:"line-serves",sentence:x.servesMissing},!e.languages&&{id:"line-languages",sentence:x.languagesMissing},!e.region&&{id:"line-region",sentence:x.regionMissing}].filter(n=>typeof n=="object")}function Dt({line:e,act:o,onSave:s,onCancel:n}){let[i,a]=b({...as,...e,languages:e?.languages.join(", ")??""}),[r,c]=b([]),l=R(null);return T(()=>l.current?.focus(),[]),t`<form class="stack" onSubmit=${p=>{p.preventDefault();let $=Object.fromEntries(Ot.map(([d])=>[d,i[d].trim()])),k=is($);if(c(k),k.length)return;let h=Object.fromEntries(Object.entries($).filter(([,d])=>d));s({...h,languages:$.languages.split(/[,;]\s*/).filter(Boolean)})}} novalidate autocomplete="off">
    <h3 tabindex="-1" ref=${l}>${e?x.editTitle:x.addTitle}</h3>
    <${q} problems=${r} summary=${C.summary} />
    <div class="pairs">${Ot.filter(([p])=>!e||p!=="label").map(([p,$,k,h])=>t`<${D} key=${p} id=${`line-${p}`} label=${$} hint=${k}
      value=${i[p]} problem=${M(r,`line-${p}`)} more=${h} onValue=${d=>a({...i,[p]:d})} />`)}</div>
    <p role="alert" class="refusal">${o.sentence}</p>
    <div class="row"><button class="btn primary" disabled=${!!o.busy}>${x.confirmSave}</button>
      <button type="button" class="btn quiet" onClick=${n}>${C.cancel}</button></div>
  </form>`}function ls(e){let o=new Map;for(let s of e)o.set(s.region,[...o.get(s.region)??[],s]);return[...o]}function Pt(){let[e,o]=b(null),[s,n]=b(""),[i,a]=b(null),r=O(),c=async()=>{try{o((await W("/api/crisis-lines")).lines),n("")}catch($){n($ instanceof V?$.sentence:String($))}};T(()=>{c()},[]);let l=async $=>{let{verified_on:k,...h}=$,d=await r.run($.label,()=>z("/api/crisis-lines",h));d&&(o(d.lines),a(null))},u=()=>{r.forget(),a(null)};if(!e)return s?t`<${X} sentence=${s} onAgain=${c} />`:t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${x.title}</h1><p role="status">${C.loading}</p></main>`;let p=$=>t`<${Dt} line=${$} act=${r} onSave=${l} onCancel=${u} />`;return t`<main class="page desk narrow">
    <header><div><a class="back" href="#/desk">${m.desk}</a><h1>${x.title}</h1><p class="soft">${x.lead}</p></div></header>
    ${ls(e).map(([$,k])=>t`<section key=${$} class="region"><h2 dir="auto">${$}</h2>
      <ul class="lines">${k.map(h=>t`<li key=${h.label} class="line">
        ${i===h.label?p(h):t`<${_t} line=${h} busy=${r.busy===h.label} onConfirm=${()=>l(h)} onEdit=${()=>a(h.label)} />`}
      </li>`)}</ul></section>`)}
    ${i===""?t`<section class="line">${p(void 0)}</section>`:t`<button class="btn" onClick=${()=>a("")}>${x.add}</button>`}
    <p role="alert" class="refusal">${i===null?r.sentence:""}</p>
  </main>`}function Nt({templates:e,onChoose:o}){return t`<ul class="templates">${e.map(s=>t`<li class="panel" key=${s.id}>
    <h2 dir="auto">${s.name}</h2>
    <p class="soft small">${[K[s.entry],_.size(s.people.min,s.people.max),_.minutes(s.gathering[0]?.minutes??0),_.gatherings(s.gathering.length)].join(" \xB7 ")}</p>
    <div class="voice">${s.about.map(n=>t`<p key=${n} dir="auto">${n}</p>`)}</div>
    <details><summary>${_.insideTitle}</summary>
      <ol class="parts">${(s.gathering[0]?.segment??[]).map((n,i)=>t`<li key=${i}><span dir="auto">${n.title||ne[n.kind]}</span><span>${n.minutes}</span></li>`)}</ol>
      ${s.notes.length>0&&t`<ul class="bullets small">${s.notes.map(n=>t`<li key=${n} dir="auto">${n}</li>`)}</ul>`}
    </details>
    <button class="btn primary" onClick=${()=>o(s)}>${_.use(s.name)}</button>
  </li>`)}</ul>`}function rs(e){let o={},s=n=>{let i=A();return o[i]=n.trim(),i};return{founding:{circle:A(),title:s(e.title),name:s(e.name),medium:e.medium,entry:e.entry,template:e.template,agreements:e.agreements.map(s),about:s(e.about)},bodies:o}}function At({template:e,name:o}){let[s,n]=b({title:"",about:e.about.join(`
`),medium:e.medium[0],entry:e.entry}),[i,a]=b(()=>ke(e.agreements)),[r,c]=b([]),[l,u]=b(null),p=O(),$=d=>n({...s,...d}),k=async d=>{d.preventDefault();let g=[];if(s.title.trim()||g.push({id:"title",sentence:_.nameMissing}),s.about.trim()||g.push({id:"about",sentence:_.aboutMissing}),g.push(...ve(i)),c(g),g.length)return;let f={...s,name:o,template:e.id,agreements:i.map(Z=>Z.text)},N=JSON.stringify(f),E=l?.of===N?l.body:rs(f);u({of:N,body:E});let F=await p.run("make",()=>z("/api/circles",E));F&&location.replace(`#/desk/${F.id??E.founding.circle}`)},h=(d,g)=>Object.keys(g).map(f=>({value:f,label:d[f],hint:g[f]}));return t`<form class="stack roomy" onSubmit=${k} novalidate autocomplete="off">
    <${q} problems=${r} summary=${C.summary} />
    <${D} id="title" label=${_.name} hint=${_.nameHint} value=${s.title} problem=${M(r,"title")}
      onValue=${d=>$({title:d})} more=${{maxlength:80}} />
    <${oe} id="medium" label=${_.medium} value=${s.medium} options=${h(se,ze)} onValue=${d=>$({medium:d})} />
    <${oe} id="entry" label=${_.entry} value=${s.entry} options=${h(K,Ve)} onValue=${d=>$({entry:d})} />
    <${D} id="about" label=${_.about} hint=${_.aboutHint} as="textarea" value=${s.about} problem=${M(r,"about")}
      onValue=${d=>$({about:d})} more=${{rows:5,maxlength:4e3}} />
    <section aria-labelledby="promises-title"><h2 id="promises-title">${_.agreementsTitle}</h2><p class="hint">${_.agreementsHint}</p>
      <${ye} list=${i} problems=${r} onList=${a} /></section>
    <p role="alert" class="refusal">${p.sentence}</p>
    <button class="btn primary big" disabled=${!!p.busy}>${_.make}</button>
  </form>`}function Mt(){let[e,o]=b(null),[s,n]=b(""),[i,a]=b(null),{step:r,go:c,back:l,head:u}=be("choose"),p=async()=>{n("");try{let[h,d]=await Promise.all([W("/api/me"),W("/api/templates")]);o({me:h,templates:d})}catch(h){n(h instanceof V?h.sentence:String(h))}};if(T(()=>{p()},[]),s)return t`<${X} sentence=${s} onAgain=${p} />`;if(!e)return t`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${_.title}</h1><p role="status">${C.loading}</p></main>`;let $=r==="write"&&i,k=h=>{a(h),c("write")};return t`<main class="page desk narrow">
    <header><div>
      ${$?t`<button class="back" onClick=${l}>${_.otherTemplate}</button>`:t`<a class="back" href="#/desk">${m.desk}</a>`}
      <h1 tabindex="-1" ref=${u}>${$?_.title:_.choose}</h1>
      <p class="soft">${$?i.name:_.chooseLead}</p>
    </div></header>
    <div hidden=${!!$}><${Nt} templates=${e.templates} onChoose=${k} /></div>
    ${i&&t`<div hidden=${!$}><${At} key=${i.id} template=${i} name=${e.me.facilitator?.name??""} /></div>`}
  </main>`}function Et({params:e}){let o=e.circle==="new"?Mt:e.circle==="lines"?Pt:St;return t`<${o} key=${e.circle} id=${e.circle} />`}function we({label:e,sure:o,yes:s,no:n,act:i,kind:a=""}){let[r,c]=b(!1),l=u=>u?.focus({preventScroll:!0});return r?t`<div class="ask-once" role="group" aria-label=${o}>
    <p ref=${l} tabindex="-1">${o}</p>
    <div class="row">
      <button class="btn primary" onClick=${()=>(c(!1),i())}>${s}</button>
      <button class="btn" onClick=${()=>c(!1)}>${n}</button>
    </div>
  </div>`:t`<button class=${`btn ${a}`} onClick=${()=>c(!0)}>${e}</button>`}var Lt=["i_need_a_person","give_me_a_moment","ok"];function Tt({room:e,ask:o}){Ne.value;let s=Object.entries(e.lanes.desk.value?.signals??{});s.sort(([,i],[,a])=>Lt.indexOf(i.kind)-Lt.indexOf(a.kind)||Number(i.since)-Number(a.since));let n={i_need_a_person:w.asked,give_me_a_moment:w.moment,ok:w.fine};return s.map(([i,a])=>t`<section key=${i} class=${`card ${a.kind==="i_need_a_person"?"urgent":""}`}>
    <h2>${w.signals[a.kind]} <span>${w.ago(e.running()-Number(a.since))}</span></h2>
    <p dir="auto">${n[a.kind](e.words(a.name))}</p>
    <button class="btn" onClick=${()=>o({do:"answer_signal",person:i})}>${w.seen}</button>
  </section>`)}function jt({room:e,ask:o}){let s=e.lanes.desk.value,n=Object.entries(s?.waiting??{});if(!s||!n.length)return null;let i=s.can.admit;return t`<section class="card">
    <h2>${w.waiting} <span>${n.length}</span></h2>
    ${n.map(([a,r])=>t`<div key=${a} class="waiting-one">
      <p><b dir="auto" translate="no">${e.words(r.name)}</b> <span class="small soft">${[r.first_time?w.firstTime:w.returning,!r.here&&w.gone,!r.accepted&&w.notAccepted].filter(Boolean).join(" \xB7 ")}</span></p>
      <div class="row">
        <button class="btn primary" aria-disabled=${!i} aria-describedby=${i?void 0:"admit-later"} onClick=${()=>i&&o({do:"admit",person:a})}>${w.admit}<span class="visually-hidden"> ${e.words(r.name)}</span></button>
        ${r.first_time&&t`<button class="btn" onClick=${()=>o({do:"decline",person:a})}>${w.notNow}<span class="visually-hidden"> ${e.words(r.name)}</span></button>`}
      </div>
    </div>`)}
    ${!i&&t`<p class="small soft" id="admit-later">${w.admitLater}</p>`}
  </section>`}function cs({room:e,open:o,onClose:s}){let{ask:n,sentence:i}=Le(e);return!e.lanes.desk.value||!Me(e)?null:t`<div class="keeper-desk" role=${o?"main":"complementary"} aria-label=${w.label}>
    <${Tt} room=${e} ask=${n} />
    <${jt} room=${e} ask=${n} />
    <section class="card next-card">
      <h2>${w.next}</h2>
      <${ms} room=${e} ask=${n} />
      <${Te} sentence=${i} />
    </section>
    <${Ye} room=${e} />
    <${ds} room=${e} ask=${n} />
    <${ps} room=${e} ask=${n} />
    <button class="btn desk-close" onClick=${s}>${w.close}</button>
  </div>`}function ms({room:e,ask:o}){let s=e.lanes.desk.value?.can,n=le(e);if(!s||!n)return null;let i=n.agenda[n.agenda.indexOf(n.segment??"")+1],a=[s.resume&&t`<button class="btn" onClick=${()=>o({do:"resume",gathering:s.resume})}>${w.resume}</button>`,s.open&&t`<button class="btn" onClick=${()=>o({do:"open_gathering",gathering:s.open})}>${w.begin}</button>`,s.begin_round&&t`<button class="btn" onClick=${()=>o({do:"begin_round",segment:s.begin_round})}>${w.round}</button>`,s.release&&t`<${we} label=${w.release} sure=${w.releaseSure} yes=${w.releaseYes} no=${w.keep} act=${()=>o({do:"release",gathering:s.release})} />`,s.next&&t`<button class="btn" onClick=${()=>o({do:"next_segment",from:s.next})}>${w.nextPart(Ee(e,n.segments[i??""]))}</button>`].filter(Boolean);return t`<div class=${n.round==="going"&&!s.resume?"acts":"next-acts"}>${a}</div>
    ${s.pause&&t`<button class="btn" onClick=${()=>o({do:"pause",gathering:s.pause})}>${w.pause}</button>`}`}function ds({room:e,ask:o}){let s=e.lanes.desk.value,n=le(e)?.piece;return!s||!s.can.move_on&&!s.not_yet.length&&!s.passed.length?null:t`<section class="card">
    <h2>${w.piece}</h2>
    ${s.not_yet.length>0&&t`<${Bt} room=${e} label=${w.notYet} people=${s.not_yet} />`}
    ${s.passed.length>0&&t`<${Bt} room=${e} label=${w.passed} people=${s.passed} />`}
    ${s.can.move_on&&t`<${we} label=${w.moveOn} sure=${w.moveOnSure(re(e,n?.person))} yes=${w.moveOnYes} no=${w.keep}
      act=${()=>o({do:"move_on",turn:s.can.move_on})} />`}
  </section>`}var Bt=({room:e,label:o,people:s})=>t`<p class="small"><span class="soft">${o}: </span>
  ${s.map((n,i)=>t`${i>0&&", "}<span dir="auto" translate="no">${re(e,n)}</span>`)}</p>`;function ps({room:e,ask:o}){let s=e.lanes.desk.value?.can,n=le(e);if(!s||!n)return null;let i=n.lead===Ae(e);return t`<section class="card">
    <h2>${w.more}</h2>
    <p class="small soft">${i?w.youLead:w.leads(re(e,n.lead))}</p>
    ${!i&&t`<button class="btn" onClick=${()=>o({do:"take_lead",gathering:n.id})}>${w.lead}</button>`}
    ${s.close_gently&&t`<${we} label=${w.close_gently} sure=${w.closeSure} yes=${w.closeYes} no=${w.keep} act=${()=>o({do:"close_gently",gathering:s.close_gently})} />`}
    <a class="btn quiet" href=${`#/desk/${e.circle}`}>${w.full}</a>
  </section>`}export{Et as Circle,ot as Desk,cs as DeskColumn};
